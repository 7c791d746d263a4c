import { join } from 'node:path';
import { canFollow, followFile, type FollowedFile } from '../../readers/followFile.ts';
import type { ExperimentSettings } from '../../settings/settings.ts';
import { judgeByBands, type Thresholds } from '../../sweeps/stopping/hyperband.ts';
import { collectReadings } from '../collectReadings.ts';
import type { Effects } from '../effects.ts';
import type { TrialWatch } from '../runRequest.ts';
import { historyOf, keyOf } from './attemptEnd.ts';

interface Watched {
  /** Where the command runs; absolute. */
  readonly directory: string;
  readonly experiment: Pick<ExperimentSettings, 'metricFiles'>;
  /** The sweep's first metric. */
  readonly metric: string;
  readonly thresholds: Thresholds;
}

const pollMs = 1_000;
/** Looking takes at most this share of the time, however large the workspace or the files are. */
const shareOfTime = 0.05;

/**
 * Watches a trial's metric in what its command prints and in the files it writes, and stops it when it has reached a band
 * and not the band's threshold. The thresholds were frozen when the trial was planned: nobody else is asked.
 */
export function watchTrial(effects: Effects, watched: Watched): TrialWatch {
  const key = keyOf(watched.metric);
  const stop = new AbortController();
  const printed: number[] = [];
  let timer: NodeJS.Timeout | null = null;
  const judge = (values: readonly number[]): void => {
    const decision = judgeByBands(watched.thresholds, values);
    if (decision.kind === 'stop' && !stop.signal.aborted) stop.abort(decision.reason);
  };
  return {
    stop: stop.signal,
    begin() {
      const look = filesWatcher(effects, watched, key);
      const poll = async (): Promise<void> => {
        const before = performance.now();
        judge(await look());
        const waitMs = Math.max(pollMs, (performance.now() - before) / shareOfTime);
        if (timer !== null && !stop.signal.aborted) timer = setTimeout(again, waitMs);
      };
      const again = (): void => void poll();
      timer = setTimeout(again, pollMs);
    },
    onPoint(metric, value) {
      if (keyOf(metric) !== key) return;
      printed.push(value);
      judge(printed);
    },
    end() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

/** Looks for the metric's values in the files written since now; the longest series of any of them. */
function filesWatcher(
  effects: Effects,
  { directory, experiment }: Watched,
  key: string,
): () => Promise<readonly number[]> {
  const { capture, nowMs } = effects;
  const [before, startedAtMs] = [capture.snapshotWorkspace(directory), nowMs()];
  const followed = new Map<string, FollowedFile>();
  const others = new Map<string, number>();
  let fromOthers: readonly number[] = [];
  return async () => {
    const changed = capture.findChangedFiles(directory, before, startedAtMs).files;
    const named = await namedPaths(effects, directory, experiment);
    const found: (readonly number[])[] = [];
    const grown: string[] = [];
    for (const { path, bytes } of changed.filter((file) => isNamed(named, file.path))) {
      if (canFollow(path)) {
        const file = followed.get(path) ?? followFile({ path, absolutePath: join(directory, path) });
        followed.set(path, file);
        found.push(await file.valuesOf(key).catch(() => []));
      } else if (others.get(path) !== bytes) {
        others.set(path, bytes);
        grown.push(path);
      }
    }
    if (grown.length > 0) {
      const written = [...others.keys()];
      // Half-written files fail to be read; the next look may be luckier.
      fromOthers = await collectReadings(effects, {
        directory,
        experiment: { metricFiles: [] },
        written,
        startedAtMs,
      }).then(
        ({ readings }) =>
          historyOf(
            readings.flatMap(({ series }) => series),
            key,
          ),
        () => fromOthers,
      );
    }
    return [...found, fromOthers].reduce((longest, one) => (one.length > longest.length ? one : longest));
  };
}

async function namedPaths(
  { files }: Effects,
  directory: string,
  { metricFiles }: Watched['experiment'],
): Promise<readonly string[] | null> {
  return metricFiles.length === 0 ? null : files.expand(directory, metricFiles).catch(() => null);
}

function isNamed(named: readonly string[] | null, path: string): boolean {
  return named === null || named.some((name) => path === name || path.startsWith(`${name}/`));
}
