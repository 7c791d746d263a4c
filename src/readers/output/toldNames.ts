/**
 * Which words before a number make it a metric that a person would read off the line. The table is small on
 * purpose: a metric that is not found can be declared, while a setting, a path or a sentence that is taken for a
 * metric is never wanted.
 */
const metricNames = listed(
  `loss, nll, cross entropy, bce, hinge, perplexity, ppl, bpb, bpc, bits per byte, bits per character, elbo,
  logloss, log loss, mlogloss, error, error rate, err,
  mse, rmse, mae, mape, smape, msle, rmsle, rae, mean squared error, root mean squared error, mean absolute error,
  mean absolute percentage error, mean squared log error, mean squared logarithmic error, median absolute error,
  r2, r2 score, r squared, coefficient of determination, explained variance, d2,
  accuracy, acc, balanced accuracy, accuracy score, top 1, top 5, top1, top5, error score, mean accuracy,
  precision, recall, sensitivity, specificity, f1, f2, f1 score, f score, f measure, fbeta, jaccard, jaccard score,
  auc, roc auc, auroc, pr auc, auprc, roc auc score, auc score, average precision, mean average precision, map50,
  iou, miou, mean iou, dice, dice score, psnr, ssim, lpips, fid, bleu, rouge, rouge1, rouge2, rougel, meteor, chrf, wer, cer,
  mcc, matthews correlation coefficient, kappa, cohen kappa, brier, brier score, brier score loss, ece, ndcg, mrr,
  score, reward, rewards, episode reward, mean reward, episode return, average return, mean return, exact match, em,
  silhouette, silhouette score, silhouette coefficient, adjusted rand index, ari, nmi, homogeneity, completeness, v measure,
  hamming loss, zero one loss, max error, pinball loss, pearson, spearman`,
);

/** What a metric is measured on, or which of several values it is. */
const qualifiers = listed(
  `train, training, test, testing, valid, validation, val, dev, eval, evaluation, holdout, held, out, oof, cv, cross, validated,
  final, best, last, current, overall, total, global, epoch, batch, step, running, average, avg, averaged, mean, median,
  macro, micro, weighted, class, classification, regression, model, target set, student, teacher, top, top1, top3, top5, top10, k, fold, cumulative`,
);

/** What is dropped between them. */
const fillers = listed(
  'the, a, an, of, on, for, in, over, our, set, data, dataset, split, prediction, predictions, samples, images, network',
);

/** Words that make a setting of what would be a metric. */
const settingWords = listed(
  `target, threshold, thresh, min, minimum, max, maximum, required, goal, expected, baseline, scale, weight, weights, coef,
  coefficient of, alpha, beta, lambda, smoothing, limit, tolerance, tol, delta, penalty, type, fn, func, function, num, no, count,
  packet, old, previous, prev, chance, random, improved, improvement, decrease, increase, change, diff, exit, return`,
);

/** Names that are also words of plain sentences and of settings; their values have to have a fraction. */
const looseNames: ReadonlySet<string> = new Set([
  'error',
  'err',
  'score',
  'em',
  'map50',
  'top',
  'rewards',
  'reward',
]);

/**
 * The key of the metric that the words before a number name, `Test accuracy` → `test_accuracy`; null when they name
 * none, or leave more than that. A single word with joints keeps its spelling: `val/Loss`.
 */
export function toldName(phrase: string, value: string): string | null {
  const tokens = phrase.trim().split(/\s+/);
  if (tokens.length > 10) return null;
  const parts = tokens.flatMap(partsOf);
  const named = namedParts(parts, tokens.length === 1 && parts.length > 1);
  if (named === null || (looseNames.has(named.metric) && !/[.eEnN]/.test(value))) return null;
  return tokens.length === 1 && parts.length > 1 ? (tokens[0] ?? null) : named.words.join('_');
}

/** `val/top5_acc` → val, top5, acc; `trainLoss` → train, loss; `R^2` → r2. */
function partsOf(token: string): string[] {
  return token
    .replace(/(?:\^2|²)/g, '2')
    .replace(/([a-z]{2})([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_/.@-]+/)
    .filter((part) => part !== '');
}

interface NamedParts {
  /** Of the table above. */
  readonly metric: string;
  /** Without fillers; what was said after the metric comes first. */
  readonly words: readonly string[];
}

function namedParts(parts: readonly string[], isOneWord: boolean): NamedParts | null {
  if (parts.some((part) => settingWords.has(part) && !metricNames.has(parts.join(' ')))) return null;
  for (let length = Math.min(4, parts.length); length > 0; length--) {
    for (let start = parts.length - length; start >= 0; start--) {
      const metric = parts.slice(start, start + length).join(' ');
      if (!metricNames.has(metric)) continue;
      const before = parts.slice(0, start).filter((part) => !fillers.has(part));
      const after = parts.slice(start + length).filter((part) => !fillers.has(part));
      const strangers = before.filter((part) => !qualifiers.has(part));
      const isUnderstood = strangers.length === 0 || mayHaveStranger(metric, strangers, isOneWord);
      if (!isUnderstood || !after.every((part) => isAside(part, isOneWord))) continue;
      return { metric, words: [...after, ...before, ...parts.slice(start, start + length)] };
    }
  }
  return null;
}

/** Losses have names of all kinds, `box loss`, and so have the parts of one word, `rpn_cls_loss`. */
function mayHaveStranger(metric: string, strangers: readonly string[], isOneWord: boolean): boolean {
  if (!strangers.every((word) => /^[a-z][a-z0-9]*$/.test(word))) return false;
  return isOneWord ? strangers.length <= 3 : metric === 'loss' && strangers.length === 1;
}

function isAside(part: string, isOneWord: boolean): boolean {
  return qualifiers.has(part) || (isOneWord && /^\d{1,3}$/.test(part));
}

function listed(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s*,\s*/));
}
