import { UserError } from '../errors.ts';
import type { Predictions } from '../predictions/predictions.ts';
import { notAFile } from '../readers/fileProblem.ts';
import { findPlace } from '../readers/namedPlace.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { PredictionSettings } from '../settings/predictionSettings.ts';
import { wasWritten } from './collectReadings.ts';

export interface CollectedPredictions {
  readonly predictions: Predictions | null;
  readonly warnings: readonly string[];
  /** Why the file that the settings name could not be read. */
  readonly problem: UserError | null;
}

interface CollectInput {
  /** Where the command ran; absolute. */
  readonly directory: string;
  readonly settings: PredictionSettings;
  readonly role: RunRecord['role'];
  /** Paths that the command wrote or changed, relative to `directory`. */
  readonly written: readonly string[];
  readonly startedAtMs: number;
}

/**
 * Reads the per-example file that the settings name. Of a baseline, a file that is missing or broken is a warning: its commit may be
 * older than the file, and then nothing can be paired, which the gates tell.
 */
export async function collectPredictions(input: CollectInput): Promise<CollectedPredictions> {
  const { path } = input.settings;
  if (path === null) return { predictions: null, warnings: [], problem: null };
  try {
    return { ...(await readWritten(input, path)), problem: null };
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    if (input.role !== 'baseline') return { predictions: null, warnings: [], problem };
    const warning = [problem.message, 'Its examples are not compared.'].join(' ');
    return { predictions: null, warnings: [warning], problem: null };
  }
}

async function readWritten(
  { directory, settings, written, startedAtMs }: CollectInput,
  path: string,
): Promise<Omit<CollectedPredictions, 'problem'>> {
  const place = await findPlace(directory, path);
  if (place.kind === 'directory') throw notAFile(path, 'a directory');
  if (!wasWritten(place, new Set(written), startedAtMs)) throw stale(path);
  const { readPredictionsFile } = await import('../readers/predictions/readPredictionsFile.ts');
  return readPredictionsFile(place, settings.columns);
}

/** A file that lay there before holds the answers of another model. */
function stale(path: string): UserError {
  return new UserError(`The command did not write ${path}: what it holds is from before this run.`, {
    hint: 'Let the training command write its predictions there, or name the file that it does write with --predictions.',
  });
}
