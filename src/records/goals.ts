import type { Goal } from './reading.ts';

/** What a metric's name says about it. `isShare`: its values lie in [0, 1], unless the source logs percentages. */
interface Convention {
  readonly goal: Goal;
  readonly isShare: boolean;
}

/**
 * What the name of a metric means by custom, or null for a name without a custom: `val/top5_acc` ends in accuracy, so more is
 * better. The words of the last path segment decide, the one before it where the last is only a split (`Loss/train`);
 * qualifiers at the end (`_mean`, `@10`, `_ms`) do not count, and a word such as `scale` in `loss_scale` ends the search.
 */
export function conventionOf(name: string): Convention | null {
  // A dot before a digit belongs to a number, as in `mAP_0.5`.
  const segments = name.split(/\/|\.(?=[A-Za-z_])/).toReversed();
  for (const segment of segments) {
    const words = wordsOf(segment);
    const convention = conventionOfWords(words);
    if (convention !== null || !words.every(isQualifier)) return convention;
  }
  return null;
}

/** `valLoss` → val, loss; `F1@10` → f, 1, at, 10. */
function wordsOf(segment: string): string[] {
  const spaced = segment
    .slice(0, 200)
    .replaceAll('@', ' at ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');
  return spaced.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
}

function conventionOfWords(words: readonly string[]): Convention | null {
  for (let end = words.length; end > 0; end--) {
    for (let start = 0; start < end; start++) {
      const convention = conventions.get(words.slice(start, end).join(' '));
      if (convention !== undefined)
        return isNegated(words.slice(0, start)) ? opposite(convention) : convention;
    }
    if (!isQualifier(words[end - 1] ?? '')) return null;
  }
  return null;
}

/** scikit-learn's scorers, `neg_mean_squared_error`: the negative of a loss, so that more is better. */
function isNegated(before: readonly string[]): boolean {
  return before.includes('neg') || before.includes('negative');
}

function opposite({ goal }: Convention): Convention {
  return { goal: goal === 'max' ? 'min' : 'max', isShare: false };
}

function isQualifier(word: string): boolean {
  return word.length === 1 || /^[0-9]+$/.test(word) || qualifiers.has(word);
}

const qualifiers = new Set(
  listed(`mean, avg, average, median, total, sum, overall, all, macro, micro, weighted, binary, class, running, smooth, smoothed,
    ema, raw, final, last, best, top, at, per, train, training, val, valid, validation, test, testing, eval, evaluation, dev,
    cv, fold, epoch, step, iter, iteration, batch, sample, token, image, example, pct, percent, lsum, us, ns, kwh`),
);

/** Ends of names, in words as `wordsOf` gives them; longer ones are looked for first. */
const conventions: ReadonlyMap<string, Convention> = new Map([
  ...named(
    { goal: 'max', isShare: true },
    `accuracy, acc, precision, recall, sensitivity, specificity, tpr, tnr, true positive rate, true negative rate, f 1, f 2,
    f beta, fbeta, f measure, fmeasure, f score, fscore, f 1 score, auc, auroc, auprc, aupr, roc, ap, map, average precision,
    iou, io u, miou, dice, jaccard, ndcg, dcg, mrr, hits, hit, hit rate, success, success rate, win rate, winrate, solve rate,
    pass rate, pass at, exact match, em, concordance, c index, cindex`,
  ),
  ...named(
    { goal: 'min', isShare: true },
    `error rate, err rate, failure rate, miss rate, false positive rate, false negative rate, fpr, fnr, far, frr, eer, ece`,
  ),
  ...named(
    { goal: 'max', isShare: false },
    `r 2, r squared, rsquared, explained variance, kappa, mcc, matthews corrcoef, corrcoef, correlation, pearson, pearsonr,
    spearman, spearmanr, kendall, kendalltau, bleu, sacrebleu, rouge, rougel, meteor, chrf, cider, bertscore, psnr, ssim,
    reward, rewards, rew, return, returns, score, scores, fitness, elo, elbo, log likelihood, loglik, silhouette,
    calinski harabasz, ari, nmi, ami, homogeneity, completeness, v measure, sharpe, mota, hota, pq, speedup, throughput,
    fps, ips, qps, rps, tps, per second, per sec, per s, per ms, per minute`,
  ),
  ...named(
    { goal: 'min', isShare: false },
    `loss, losses, error, errors, err, cost, regret, mse, rmse, mae, mape, smape, mase, wape, msle, rmsle, medae, nll,
    neg log likelihood, negative log likelihood, cross entropy, xent, bce, ce, hinge, logloss, mlogloss, deviance, aic, bic,
    perplexity, ppl, perplexity score, bits per byte, bpb, bpc, wer, cer, der, mer, fid, fid score, kid, kid score, fvd, lpips,
    brier, brier score, crps, pinball, davies bouldin, davies bouldin score, inertia, chamfer, hausdorff, hd, emd,
    wasserstein, mpjpe, ade, fde, latency, seconds, secs, sec, milliseconds, millis, ms, minutes, hours, duration, time,
    runtime, elapsed, walltime, bytes, memory, mem, vram, rss, kb, mb, gb, kib, mib, gib, emissions`,
  ),
]);

function named(convention: Convention, names: string): [string, Convention][] {
  return listed(names).map((name) => [name, convention]);
}

function listed(text: string): string[] {
  return text.trim().split(/\s*,\s*/);
}
