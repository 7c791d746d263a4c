import { resolve } from 'node:path';
import { exitCodes, UserError, type ExitCode } from '../errors.ts';
import { readFiles } from '../readers/readFiles.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { Reading } from '../records/reading.ts';
import type { Settings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';

/** Prints what the readers find in some files; nothing is run and nothing is kept. */
export async function read(effects: Effects, settings: Settings): Promise<ExitCode> {
  if (settings.operands.length === 0) {
    throw new UserError('read needs at least one path.', {
      hint: 'trainmark read metrics.json "logs/**/*.csv"',
    });
  }
  const paths = await effects.files.expand(effects.directory, settings.operands);
  const files = paths.map((path) => ({ path, absolutePath: resolve(effects.directory, path) }));
  const { readings, warnings } = await readFiles(files, { explicit: true });
  if (settings.json)
    effects.terminal.print(
      `${JSON.stringify({ schemaVersion: 1, readings: readings.map(toJson), warnings }, null, 2)}\n`,
    );
  else {
    const { renderReadings } = await import('../report/readings.ts');
    effects.terminal.print(renderReadings(readings, warnings));
  }
  return exitCodes.passed;
}

/** JSON has no NaN: the values of series take the form that summaries have already. */
function toJson(reading: Reading): unknown {
  return {
    ...reading,
    series: reading.series.map((one) => ({ ...one, values: one.values.map(encodeNumber) })),
  };
}
