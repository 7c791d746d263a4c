import { encodeNumber } from '../../records/metricValue.ts';
import { createCollector, type Collector } from '../collector.ts';
import { readTable } from '../delimited.ts';
import { parseNumber, parseParam } from '../numberText.ts';
import { flattenParams } from '../paramKeys.ts';
import { parseJson } from '../parseJson.ts';
import { isList, isMap, numberOf, paramOf, type Plain, type PlainMap } from '../plain.ts';
import type { FileHead, Reader } from '../reader.ts';
import { headerOf } from './tableHeader.ts';
import { readWholeJson } from './wholeJson.ts';

/** All rows are in memory at once, some hundred bytes for each cell. */
const allTrialsMaxBytes = 32 * 1_048_576;

/**
 * scikit-learn's `cv_results_`, dumped as CSV or JSON (all that pandas writes, and plain lists): each row is a
 * trial. The row that is ranked first gives the params and, of its `mean_…` and `std_…`, the summaries; where
 * several scorers rank, the first one's counts and the tag `ranked_by` tells it.
 */
export const cvResultsReader: Reader = {
  name: 'cv_results',
  maxBytes: allTrialsMaxBytes,
  detect(file) {
    if (file.path.endsWith('.csv')) {
      const header = headerOf(file);
      return header.includes('params') && header.some(isMeanName) && header.some(isRankName);
    }
    const text = file.path.endsWith('.json') ? file.head.toString('latin1') : '';
    return /"mean_fit_time"\s*:/.test(text) && /"params"\s*:/.test(text) && /"split0_test_/.test(text);
  },
  async read(file) {
    const collector = createCollector({ format: 'cv_results', path: file.path });
    const rows = file.path.endsWith('.csv')
      ? await csvTrials(file, collector)
      : await jsonTrials(file, collector);
    for (const [trial, row] of rows.entries()) addTrial(row, trial, collector);
    addBest(rows, collector);
    return collector.reading();
  },
};

type Trial = PlainMap;

const isMeanName = (name: string): boolean => /^mean_(?:test|train)_/.test(name);
const isRankName = (name: string): boolean => name.startsWith('rank_test_');
const isScoreName = (name: string): boolean => /^(?:mean|std|rank|split\d+)_/.test(name);

async function csvTrials(file: FileHead, collector: Collector): Promise<Trial[]> {
  const trials: Trial[] = [];
  await readTable(file, collector, (header) => ({
    add: (cells) => trials.push(new Map(header.map((name, index) => [name.trim(), cellOf(cells[index])]))),
  }));
  return trials;
}

function cellOf(text: string | undefined): Plain {
  if (text === undefined || text === '') return null;
  const dict = text.startsWith('{') ? parseJson(text, 'python') : null;
  return dict?.kind === 'parsed' ? dict.value : (parseNumber(text) ?? parseParam(text));
}

/** Lists of rows, lists of values by column, or, as pandas has it, values by row number by column. */
async function jsonTrials(file: FileHead, collector: Collector): Promise<Trial[]> {
  const document = await readWholeJson(file, collector);
  if (isList(document)) return document.filter(isMap);
  if (!isMap(document)) return [];
  const trials: Map<string, Plain>[] = [];
  for (const [name, column] of document) {
    const values = isMap(column) ? [...column.values()] : isList(column) ? column : [];
    for (const [index, value] of values.entries()) (trials[index] ??= new Map()).set(name, value);
  }
  return trials;
}

function addTrial(row: Trial, trial: number, collector: Collector): void {
  for (const [name, value] of row) {
    const number = isScoreName(name) ? numberOf(value) : undefined;
    if (number !== undefined) collector.metric(name)?.point('trial', trial, number);
    if (number !== undefined && name.endsWith('_time')) collector.hint({ name, unit: 's' });
  }
}

function addBest(rows: readonly Trial[], collector: Collector): void {
  const rank = rows[0] === undefined ? undefined : [...rows[0].keys()].find(isRankName);
  const best = rank === undefined ? undefined : rows.find((row) => numberOf(row.get(rank)) === 1);
  if (rank === undefined || best === undefined) return;
  collector.tag('ranked_by', rank);
  for (const [name, value] of best) {
    const number = /^(?:mean|std)_/.test(name) ? numberOf(value) : undefined;
    if (number !== undefined) collector.metric(name)?.summary(encodeNumber(number));
  }
  const params = best.get('params');
  if (isMap(params)) flattenParams(params, '', collector.param);
  else
    for (const [name, value] of best)
      if (name.startsWith('param_') && value !== null) collector.param(name.slice(6), paramOf(value));
}
