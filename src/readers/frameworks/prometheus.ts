import type { Labels } from '../../records/metricKey.ts';
import { encodeNumber } from '../../records/metricValue.ts';
import { createCollector, type Collector } from '../collector.ts';
import { knownExtension } from '../fileNames.ts';
import { readLines } from '../fileText.ts';
import { parseNumber } from '../numberText.ts';
import { streamedMaxBytes, type Reader } from '../reader.ts';

/** Longer lines are no samples. */
const maxLineLength = 65_536;

/** name{labels} value [timestamp] [# exemplar] */
const sample =
  /^([A-Za-z_:][\w:]*)(?:\{((?:[^"}]|"(?:[^"\\]|\\.)*")*)\})?[ \t]+(\S+)(?:[ \t]+-?[\d.]+(?:[eE][+-]?\d+)?)?[ \t]*(?:# .*)?$/;
const label = /\s*([A-Za-z_]\w*)\s*=\s*"((?:[^"\\]|\\[^])*)"\s*(?:,|$)/gy;

/**
 * Prometheus' text format 0.0.4 and OpenMetrics 1.0, one value per metric and labels; the last one stands.
 * Buckets of histograms, creation times and `_info` are left out, their sums and counts are kept. A line that
 * cannot be read is left out with a warning.
 */
export const prometheusReader: Reader = {
  name: 'prometheus',
  maxBytes: streamedMaxBytes,
  detect({ path, head }) {
    if (knownExtension(path)) return false;
    const start = head.toString('latin1', 0, 4096).trimStart();
    return /^# (?:TYPE [A-Za-z_:][\w:]* (?:counter|gauge|histogram|summary|untyped|unknown|info|stateset|gaugehistogram)|HELP [A-Za-z_:][\w:]* )/.test(
      start,
    );
  },
  async read(file) {
    const collector = createCollector({ format: 'prometheus', path: file.path });
    for await (const { lines, firstLine, isOpenEnded } of readLines(file)) {
      for (const [index, line] of lines.entries()) {
        const text = line.trim();
        if (text.startsWith('#')) addUnit(text, collector);
        // A value at the very end may lack digits.
        else if (text !== '' && isOpenEnded)
          collector.warn(`ends in the middle of line ${firstLine + index}; that line was left out.`);
        else if (text !== '' && !addSample(text, collector))
          collector.warn(
            `has lines that are no sample, such as line ${firstLine + index}; they were left out.`,
          );
      }
    }
    return collector.reading();
  },
};

/** OpenMetrics: `# UNIT http_seconds seconds`. */
function addUnit(text: string, collector: Collector): void {
  const [, name, unit] = /^# UNIT (\S+) (\S+)$/.exec(text) ?? [];
  if (name !== undefined && unit !== undefined)
    collector.hint({ name, unit: unit === 'seconds' ? 's' : unit });
}

/** False for a line that is none. */
function addSample(text: string, collector: Collector): boolean {
  const match = text.length > maxLineLength ? null : sample.exec(text);
  const [, name = '', labelText = '', valueText = ''] = match ?? [];
  const labels = match === null ? null : labelsOf(labelText);
  const value = parseNumber(valueText);
  if (labels === null || value === undefined) return false;
  const isLeftOut = /_(?:bucket|created|info)$/.test(name);
  if (!isLeftOut) collector.metric(name, labels)?.summary(encodeNumber(value));
  return true;
}

function labelsOf(text: string): Labels | null {
  const labels = new Map<string, string>();
  label.lastIndex = 0;
  while (label.lastIndex < text.length) {
    const match = label.exec(text);
    if (match === null) return null;
    labels.set(match[1] ?? '', unescapeValue(match[2] ?? ''));
  }
  return Object.fromEntries(labels);
}

function unescapeValue(text: string): string {
  return text.replace(/\\([^])/g, (_, character: string) => (character === 'n' ? '\n' : character));
}
