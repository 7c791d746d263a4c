const positiveWords = new Set(['1', 'true', 'yes', 'y', 't', 'positive', 'pos']);
const negativeWords = new Set(['0', '-1', 'false', 'no', 'n', 'f', 'negative', 'neg']);

/**
 * Which of the labels is the positive one, by what two labels are usually called (1 and 0, true and false, …); null where
 * that does not tell. A test set with only one of such a pair tells, too.
 */
export function positiveAmong(labels: readonly string[]): string | null {
  if (labels.length === 0 || labels.length > 2) return null;
  const positive = labels.filter((label) => positiveWords.has(label.toLowerCase()));
  const negative = labels.filter((label) => negativeWords.has(label.toLowerCase()));
  if (positive.length + negative.length !== labels.length || positive.length > 1) return null;
  return positive[0] ?? (negative.length === 1 ? positiveBeside(negative[0] ?? '') : null);
}

/** A test set of negatives only still has a positive class, which nobody was. */
function positiveBeside(negative: string): string | null {
  return negative === '0' || negative === '-1' ? '1' : null;
}
