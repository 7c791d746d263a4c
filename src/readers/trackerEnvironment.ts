import { join } from 'node:path';

/** The folder in the workspace where trackers put what they would keep in the user's home. */
export const trackerFolder = 'trainmark-trackers';

interface TrackerPlace {
  /** The variable by which the tracker is told where to keep its files. */
  readonly variable: string;
  /** Below `trackerFolder`. */
  readonly folder: string;
  /** When one of these is set, the tracker is set up otherwise, and the variable is left alone. */
  readonly unlessSet: readonly string[];
}

/**
 * Trackers that keep runs outside of the workspace, where nothing is looked for:
 * - ClearML writes offline runs to `$CLEARML_CACHE_DIR/offline` (`clearml/config`, 2.1), in `~/.clearml` by default. With
 *   a server, runs are not kept in files and the cache holds downloads, which stay where they are.
 * - Trackio writes to `$TRACKIO_DIR` (`trackio/utils.py`, 0.43), in `~/.cache/huggingface/trackio` by default.
 *
 * Ray writes to `~/ray_results` and is not here: since 2.11 it refuses to run when `RAY_AIR_LOCAL_CACHE_DIR` or
 * `TUNE_RESULT_DIR` is set (`tune/tune.py`). Its results are read where the script's `storage_path` says, or where the
 * user names them.
 */
const places: readonly TrackerPlace[] = [
  {
    variable: 'CLEARML_CACHE_DIR',
    folder: 'clearml',
    unlessSet: ['TRAINS_CACHE_DIR', 'CLEARML_API_ACCESS_KEY', 'CLEARML_API_HOST', 'CLEARML_CONFIG_FILE'],
  },
  { variable: 'TRACKIO_DIR', folder: 'trackio', unlessSet: [] },
];

/**
 * Variables to add to the training command's environment, so that its trackers keep their files in `workspace` (absolute),
 * where they are found. Never one that the user set, and nothing that takes a tracker offline.
 */
export function trackerEnvironment(
  workspace: string,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const free = places.filter(({ variable, unlessSet }) =>
    [variable, ...unlessSet].every((name) => environment[name] === undefined),
  );
  return Object.fromEntries(
    free.map(({ variable, folder }) => [variable, join(workspace, trackerFolder, folder)]),
  );
}
