/** Slice labels of a metric, `{lang: 'en'}`; empty for the metric as a whole. */
export type Labels = Readonly<Record<string, string>>;

/** The one-line name of a metric with its slice, `accuracy{lang=en}`; equal keys mean the same metric. */
export function formatMetricKey(name: string, labels: Labels = {}): string {
  const pairs = Object.keys(labels)
    .sort()
    .map((key) => `${key}=${labels[key]}`);
  return pairs.length === 0 ? name : `${name}{${pairs.join(',')}}`;
}
