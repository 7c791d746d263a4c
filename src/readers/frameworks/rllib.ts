import { posix } from 'node:path';
import { createCollector, type Collector } from '../collector.ts';
import { flattenParams } from '../paramKeys.ts';
import { isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { documentMaxBytes, streamedMaxBytes, type Reader } from '../reader.ts';
import { wallTimeMsOf } from '../steps.ts';
import { forEachJsonLine } from './jsonRows.ts';
import { openRunFolder, pathWithin } from './runFolder.ts';
import { readJsonBeside } from './wholeJson.ts';

/** What Ray writes into each row about itself. */
const bookkeeping = new Set([
  'training_iteration',
  'timestamp',
  'time_since_restore',
  'iterations_since_restore',
  'timesteps_since_restore',
  'time_total_s',
  'pid',
  'done',
  'should_checkpoint',
  'config',
]);

/**
 * Ray Tune and RLlib (`tune/logger/json.py`, 2.x): `result.json`, one nested object per training iteration
 * and line, with `params.json` beside it. Names are joined by `/`, as Ray's own TensorBoard logger does.
 */
export const rllibReader: Reader = {
  name: 'ray',
  maxBytes: streamedMaxBytes,
  detect({ path, head }) {
    const [first = ''] = head.toString('utf8').split('\n', 1);
    return (
      path.endsWith('.json') &&
      first.startsWith('{') &&
      /"training_iteration":\s*\d/.test(first) &&
      /"(?:trial_id|time_total_s|time_this_iter_s)":/.test(first)
    );
  },
  belongs: (anchor, path) =>
    /^(?:params\.json|progress\.csv|params\.pkl|events\.out\.tfevents[^/]*)$/.test(
      pathWithin(posix.dirname(anchor), path) ?? '',
    ),
  async read(file, context) {
    const collector = createCollector({ format: 'ray', path: file.path });
    await forEachJsonLine(file, collector, (row) => {
      if (isMap(row)) addRow(row, collector);
    });
    const folder = openRunFolder(file, context, collector);
    const params = await readJsonBeside(folder, 'params.json', documentMaxBytes, collector);
    if (params !== null) flattenParams(params, '', collector.param);
    return collector.reading();
  },
};

function addRow(row: PlainMap, collector: Collector): void {
  const iteration = numberOf(row.get('training_iteration'));
  if (iteration === undefined) return;
  const seconds = numberOf(row.get('timestamp'));
  const at = { iteration, timeMs: seconds === undefined ? undefined : wallTimeMsOf(seconds) };
  for (const [key, value] of row) if (!bookkeeping.has(key)) addValue(key, value, at, collector);
  const trial = row.get('trial_id');
  if (typeof trial === 'string') collector.tag('trial_id', trial);
}

function addValue(
  name: string,
  value: Plain,
  at: { readonly iteration: number; readonly timeMs: number | undefined },
  collector: Collector,
): void {
  const number = numberOf(value);
  if (number !== undefined) collector.metric(name)?.point('iteration', at.iteration, number, at.timeMs);
  else if (isMap(value)) for (const [key, member] of value) addValue(`${name}/${key}`, member, at, collector);
}
