import { parseNumber } from '../numberText.ts';
import type { RowStep } from '../rows.ts';
import { stepOnLine } from './stepOnLine.ts';
import { toldName } from './toldNames.ts';

/** Longer lines are data or models. */
const maxLineLength = 500;

/** Cheap: most lines are not looked at any further. */
const hint =
  /loss|acc|err|score|mse|mae|mape|msle|rae|r2|r\^2|r²|r.squared|determination|precision|recall|f1|f2|measure|fbeta|auc|auroc|perplexity|ppl|entropy|nll|bp[bc]|iou|dice|psnr|ssim|fid|bleu|rouge|wer|cer|kappa|mcc|correlation|brier|ece|ndcg|mrr|reward|return|match|silhouette|variance|jaccard|sensitivity|specificity|elbo|meteor|chrf|lpips|top.?[15]|map|ari|nmi|index|homogeneity|completeness|pearson|spearman|bits per|d2|em\b/i;

/** Progress of Keras, and settings that are shown. */
const isOther = /s\/step|^\W*(?:hyper)?-?(?:param|config|argument|args|option|setting)/i;

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|NaN|NAN|inf|Inf|INF)(?:inity)?`;
const ending = String.raw`(\s?%)?(?![\w%@/:<>-]|\.\d|,\d{3}(?!\d)|\s?(?:->|→|=>|<|>|to\b|vs\b))`;

/** `0.1`, `tensor(0.1, grad_fn=<…>)` and `np.float64(0.1)` alike. */
const wrapped = new RegExp(
  String.raw`\b(?:tensor|Array|(?:np|numpy)\.float(?:16|32|64))\(\s*(${number})[^()]{0,100}\)`,
  'g',
);
const ratio =
  /(?<![\d./])(\d{1,12})\s?\/\s?(\d{1,12})(?=\s*(?:$|[(),;|]|\s))(?:\s*\(\s*\d+(?:\.\d+)?%\s*\))?/;
const separated = new RegExp(String.raw`(?:\s*[:=]\s*|\s+(?:is|was)\s*:?\s+)["']?(${number})${ending}`, 'g');
const spaced = new RegExp(String.raw`^([^\d:=][^:=]*?)\s+(${number})${ending}\s*$`);

/** A metric that a line tells of. */
export interface ToldMetric {
  readonly key: string;
  readonly value: number;
  /** What the line itself names. */
  readonly step: RowStep | null;
  readonly unit?: '%';
}

/**
 * The metrics that a person reads off a line though nobody declared them: `Test accuracy: 0.93`,
 * `| epoch 1 | loss 7.63 | ppl 2054`, `The mean squared error (MSE) on test set: 3015`, `Accuracy: 9830/10000 (98%)`.
 * Which names count is told in `toldNames.ts`. What stands in a call, `SVC(error_score=nan)`, is a setting.
 */
export function toldMetrics(line: string): readonly ToldMetric[] {
  if (line.length > maxLineLength || !hint.test(line) || isOther.test(line)) return [];
  const about = context.exec(line)?.[1] ?? '';
  const told = segmentsOf(withoutCalls(line)).flatMap((segment) => toldIn(segment, about));
  const step = told.length === 0 ? null : stepOnLine(line);
  return told.map((one) => ({ ...one, step }));
}

/** `Test set: Average loss: 0.1, …`: what stands in front is about the whole line. */
const context = /^\W*(train|training|test|testing|valid|validation|val|dev|eval|evaluation)(?: set)?:\s/i;

/** Calls and what is left of them where they go over several lines. A name in brackets is no call, `error (MSE)`. */
function withoutCalls(line: string): string {
  const plain = line.replace(/\btop[ -](?=\d\b)/gi, 'top').replace(/(?<=\bthe )\d+ /g, '');
  if (!/[()]/.test(plain)) return plain;
  let text = plain.replace(wrapped, '$1').replace(/\s\([A-Za-z][A-Za-z0-9²^ -]{0,20}\)/g, '');
  for (let depth = 0; depth < 5 && /\w\(/.test(text); depth++) {
    const inner = text.replace(/[A-Za-z_][\w.]*\([^()]*\)/g, ' ');
    if (inner === text) break;
    text = inner;
  }
  const open = /[A-Za-z_][\w.]*\(/.exec(text);
  if (open !== null) text = text.slice(0, open.index);
  const closer = unmatchedCloser(text);
  return closer < 0 ? text : text.slice(closer + 1);
}

/** The last bracket that closes what an earlier line opened, or -1. */
function unmatchedCloser(text: string): number {
  let [depth, last] = [0, -1];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') {
      if (depth === 0) last = at;
      else depth--;
    }
  }
  return last;
}

type Told = Omit<ToldMetric, 'step'>;

/** Commas within numbers separate nothing. */
function segmentsOf(text: string): readonly string[] {
  return text.split(/[|;\t()[\]{}│┃║]|(?<!\d),|,(?!\d)|\s[-–—]+\s|\.\s+(?=[A-Z])/);
}

function toldIn(segment: string, about: string): readonly Told[] {
  const share = ratio.exec(segment);
  const text = share === null ? segment : segment.replace(ratio, shareOf(share) ?? 'x');
  const told: Told[] = [];
  let from = 0;
  separated.lastIndex = 0;
  for (let match = separated.exec(text); match !== null; match = separated.exec(text)) {
    add(text.slice(from, match.index), match[1] ?? '', match[2] !== undefined);
    from = separated.lastIndex;
  }
  const rest = text.slice(Math.max(from, text.lastIndexOf(':') + 1, text.lastIndexOf('=') + 1));
  const [, words = '', last = '', percent] = spaced.exec(rest.trim()) ?? [];
  if (from === 0 && words !== '') add(words, last, percent !== undefined);
  return told;

  function add(before: string, digits: string, isPercent: boolean): void {
    const phrase = phraseOf(before);
    const key =
      phrase === '' ? null : (toldName(`${about} ${phrase}`.trim(), digits) ?? toldName(phrase, digits));
    const value = parseNumber(digits);
    if (key !== null && value !== undefined) told.push({ key, value, ...(isPercent ? { unit: '%' } : {}) });
  }
}

/** `9830/10000` → `0.983`; undefined when it is no share. */
function shareOf([, part = '', whole = '']: RegExpExecArray): string | undefined {
  const share = Number(part) / Number(whole);
  return share <= 1 ? String(share) : undefined;
}

/** What stands right before the number: not what is behind another number, colon or mark. */
function phraseOf(before: string): string {
  const words = boundary.exec(before)?.[1] ?? before;
  return words
    .replace(/["'`]/g, '')
    .trim()
    .replace(/^(?:INFO|DEBUG|WARN|WARNING)\s+/, '');
}

const boundary = /^.*(?:[:=>#*!?]|(?<![\w.])[\d.,:%/eE+-]*\d(?:s|ms)?(?=\s)|\s{3,})(.*)$/;
