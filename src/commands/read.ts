import { resolve } from 'node:path';
import { exitCodes, UserError, type ExitCode } from '../errors.ts';
import type { AskAim } from '../readers/aim/aimAnswer.ts';
import { fileBelow, withoutSlashes } from '../readers/namedPlace.ts';
import type { ReadResult } from '../readers/readFiles.ts';
import type { FileName } from '../readers/reader.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { Reading } from '../records/reading.ts';
import type { Settings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';

/**
 * Prints what the readers find in some files, and below some directories, and what they leave out and why; nothing is
 * run and nothing is kept.
 */
export async function read(effects: Effects, settings: Settings): Promise<ExitCode> {
  if (settings.operands.length === 0) {
    throw new UserError('read needs at least one path.', {
      hint: 'trainmark read metrics.json "logs/**/*.csv" mlruns',
    });
  }
  const { readings, ignored, warnings } = await readAll(effects, settings.operands);
  if (settings.json) {
    const json = { schemaVersion: 1, readings: readings.map(toJson), ignored, warnings };
    effects.terminal.print(`${JSON.stringify(json, null, 2)}\n`);
  } else {
    const { renderReadings } = await import('../report/readings.ts');
    effects.terminal.print(renderReadings({ readings, ignored, warnings }));
  }
  return exitCodes.passed;
}

/** Files that are named have to be readable; what lies below a directory has to be recognised. */
async function readAll(effects: Effects, operands: readonly string[]): Promise<ReadResult> {
  const { readFiles } = await import('../readers/readFiles.ts');
  const named: FileName[] = [];
  const found: FileName[] = [];
  const warnings: string[] = [];
  for (const path of await effects.files.expand(effects.directory, operands)) {
    const place = await placeOf(effects, path);
    if (place.kind === 'file') named.push(place);
    else {
      const below = effects.capture.snapshotWorkspace(place.absolutePath);
      warnings.push(...below.warnings);
      found.push(...[...below.files.keys()].toSorted().map((name) => fileBelow(place, name)));
    }
  }
  const askAim: AskAim = (question) =>
    effects.capture.askAim(question, {
      environment: effects.environment,
      interpreter: null,
      interrupt: effects.interrupt,
    });
  const results = [
    await readFiles(named, { explicit: true, askAim }),
    await readFiles(found, { explicit: false, askAim }),
  ];
  return {
    readings: results.flatMap((result) => result.readings),
    ignored: results.flatMap((result) => result.ignored),
    warnings: [...warnings, ...results.flatMap((result) => result.warnings)],
  };
}

/** What is not there is told, together with all else, when it is read. */
async function placeOf(effects: Effects, path: string): Promise<FileName & { kind: 'file' | 'directory' }> {
  const absolutePath = resolve(effects.directory, path);
  const isDirectory = await effects.files.isDirectory(absolutePath);
  return { path: withoutSlashes(path), absolutePath, kind: isDirectory ? 'directory' : 'file' };
}

/** JSON has no NaN and no bytes: the values of series take the form that summaries have already; images stand by name and size. */
function toJson({ media, ...reading }: Reading): unknown {
  return {
    ...reading,
    ...(media === undefined ? {} : { media: media.media }),
    series: reading.series.map((one) => ({ ...one, values: one.values.map(encodeNumber) })),
  };
}
