/** Slice labels of a metric, `{lang: 'en'}`; empty for the metric as a whole. */
export type Labels = Readonly<Record<string, string>>;

/** A metric's name and the slice it is about. */
export interface MetricName {
  readonly name: string;
  readonly labels: Labels;
}

/**
 * The one-line name of a metric with its slice, `accuracy{lang=en}`; equal keys mean the same metric. Where a
 * name or label holds a character of this notation, a backslash stands before it; usual names have none.
 */
export function formatMetricKey(name: string, labels: Labels = {}): string {
  const pairs = Object.keys(labels)
    .sort()
    .map((key) => `${escapeLabel(key)}=${escapeLabel(labels[key] ?? '')}`);
  const escapedName = name.replace(/[\\{]/g, '\\$&');
  return pairs.length === 0 ? escapedName : `${escapedName}{${pairs.join(',')}}`;
}

/**
 * Undoes `formatMetricKey`. Lenient with what people write: spaces after `{` and `,` do not count,
 * `accuracy{}` is `accuracy`, the last of two equal labels stands, and a text whose braces hold no
 * `key=value` list is a name as it is.
 */
export function parseMetricKey(text: string): MetricName {
  if (!text.includes('{') && !text.includes('\\')) return { name: text, labels: {} };
  const slice = /^((?:[^\\{]|\\[^])*)\{((?:[^\\}]|\\[^])*)\}$/.exec(text);
  const labels = slice === null ? null : parseLabels(slice[2] ?? '');
  return labels === null
    ? { name: unescape(text), labels: {} }
    : { name: unescape(slice?.[1] ?? ''), labels };
}

/** A leading space is escaped too, since `parseLabels` skips bare ones. */
function escapeLabel(text: string): string {
  return text.replace(/[\\,=}]|^\s/g, '\\$&');
}

function parseLabels(text: string): Labels | null {
  if (text.trim() === '') return {};
  const pairs = splitUnescaped(text, ',').map((pair) => splitUnescaped(pair.trimStart(), '='));
  if (pairs.some((pair) => pair.length !== 2)) return null;
  return Object.fromEntries(pairs.map(([key = '', value = '']) => [unescape(key), unescape(value)]));
}

function splitUnescaped(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** A backslash before any other character is an ordinary one (`C:\loss`). */
function unescape(text: string): string {
  return text.replace(/\\([\\{},=\s])/g, '$1');
}
