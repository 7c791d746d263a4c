import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { TestSetHistory } from '../gates/easeml/testSetHistory.ts';
import type { GateRule } from '../gates/judge.ts';
import type { Check, Verdict } from '../gates/verdict.ts';
import type { Effects } from './effects.ts';

/** How often each test set was used: conditions of ease.ml/ci promise something for a stated number of candidates only. */
export interface TestSetBook {
  /** What a test set judged before the candidate at hand, under any of these digests. */
  historyOf(digests: readonly string[]): TestSetHistory;
  /** Writes down that it has judged this candidate, when it has. The same candidate counts once, however often it is judged. */
  note(digest: string, verdict: Verdict): Promise<void>;
}

interface BookRequest {
  readonly gates: readonly GateRule[];
  /** Directory of a store that stays; null where none does. */
  readonly storeLocation: string | null;
  /** Ids of the candidate's records. */
  readonly candidateIds: readonly string[];
}

/** What this needs of the world. */
type Surroundings = Pick<Effects, 'files' | 'environment' | 'nowMs'>;

/** Null where no gate needs one. */
export async function openTestSetBook(
  effects: Surroundings,
  request: BookRequest,
): Promise<TestSetBook | null> {
  if (!request.gates.some(isEaseml)) return null;
  return request.storeLocation === null
    ? runNumberBook(effects)
    : storedBook(effects, request, join(request.storeLocation, 'test-sets'));
}

function isEaseml({ gate }: GateRule): boolean {
  return gate.clauses.some(({ kind }) => kind === 'easeml');
}

function candidateKey(ids: readonly string[]): string {
  return createHash('sha256').update(ids.toSorted().join('\n')).digest('hex').slice(0, 16);
}

/** One file for each use, so that two programs at once never lose one: `<digest>/<candidate>-<passed|failed>.json`. */
async function storedBook(
  effects: Surroundings,
  { gates, candidateIds }: BookRequest,
  directory: string,
): Promise<TestSetBook> {
  const key = candidateKey(candidateIds);
  const isNew = !(await effects.files.isDirectory(directory));
  const names = isNew ? [] : await effects.files.expand(directory, ['*/*.json']);
  const uses = names.flatMap((name) => {
    const [, hex, candidate, outcome] =
      /^([0-9a-f]{64})\/([0-9a-f]{16})-(passed|failed)\.json$/.exec(name) ?? [];
    return hex === undefined || candidate === key ? [] : [{ hex, candidate, passed: outcome === 'passed' }];
  });
  return {
    historyOf: (digests) => {
      const own = uses.filter(({ hex }) => digests.includes(`sha256:${hex}`));
      const candidates = new Set(own.map(({ candidate }) => candidate));
      const passes = new Set(own.filter(({ passed }) => passed).map(({ candidate }) => candidate));
      return { kind: 'counted', uses: candidates.size, passes: passes.size };
    },
    note: async (digest, { checks }) => {
      const outcomes = answersAmong(checks, gates);
      if (outcomes.length === 0) return;
      const outcome = outcomes.every((one) => one === 'passed') ? 'passed' : 'failed';
      const path = join(directory, digest.replace(/^sha256:/, ''), `${key}-${outcome}.json`);
      const at = new Date(effects.nowMs()).toISOString();
      await effects.files.writeText(path, `${JSON.stringify({ at, outcome })}\n`);
    },
  };
}

/** What a test set answered, rule by rule: an unknown outcome shows nothing of it. */
function answersAmong(checks: readonly Check[], gates: readonly GateRule[]): ('passed' | 'failed')[] {
  const asked = checks.filter((_, index) => gates[index] !== undefined && isEaseml(gates[index]));
  return asked.flatMap(({ outcome }) => (outcome === 'passed' || outcome === 'failed' ? [outcome] : []));
}

/** On a runner nothing stays from one job to the next, but each run of the workflow has a number. */
function runNumberBook({ environment }: Surroundings): TestSetBook | null {
  const number = Number(environment['GITHUB_RUN_NUMBER'] ?? Number.NaN);
  if (!Number.isSafeInteger(number) || number < 1) return null;
  return {
    historyOf: () => ({ kind: 'bounded', workflowRuns: number }),
    note: () => Promise.resolve(),
  };
}
