import type { MetricSink } from './metricSink.ts';

const header = /^precision\s+recall\s+f1-score\s+support$/;
const row = /^(\S.{0,99}?)\s{2,}(\d+\.\d+)\s+(\d+\.\d+)\s+(\d+\.\d+)\s+\d+(?:\.\d+)?$/;
const accuracyRow = /^accuracy\s+(\d+\.\d+)\s+\d+(?:\.\d+)?$/;
const average = /^(macro|micro|weighted|samples) avg$/;
const columns = ['precision', 'recall', 'f1-score'];

/**
 * Reads the table that scikit-learn's `classification_report` prints (1.9 `metrics/_classification.py`): a row for each
 * class gives `precision{class=…}` and so on, the rows below them `precision{average=macro}`, and plain `accuracy`. True
 * for a line that belongs to such a table.
 */
export function addReportLine(line: string, sink: MetricSink): boolean {
  if (header.test(line)) return (sink.isInReport = true);
  if (!sink.isInReport) return false;
  if (line === '') return true;
  const step = sink.heading?.step ?? null;
  const accuracy = accuracyRow.exec(line)?.[1];
  const [, name = '', ...cells] = row.exec(line) ?? [];
  if (accuracy !== undefined) sink.point('accuracy', Number(accuracy), step);
  else if (name === '') return (sink.isInReport = false);
  const averaged = average.exec(name)?.[1];
  const labels = averaged === undefined ? { class: name } : { average: averaged };
  for (const [index, column] of columns.entries())
    if (name !== '') sink.point(column, Number(cells[index]), step, { labels });
  return true;
}
