import { reproductionLevels } from '../gates/gate.ts';
import type { Goal } from '../records/reading.ts';
import type { ReproductionLevel } from '../reproduction/reproduction.ts';
import type { GivenSettings } from './commandLine.ts';
import { durationForm, parseDuration } from './duration.ts';
import { showValue, type Problem } from './problem.ts';

/** What `verify` is asked for, besides the settings of the experiment. */
export interface VerifySettings {
  readonly reruns: number;
  readonly level: ReproductionLevel;
  /** The best so many recorded runs; null for one record. */
  readonly top: Top | null;
  /** Whether to look for the cause by controlled re-runs, and for how long; a null budget is as long as they need. */
  readonly diagnose: { readonly budgetMs: number | null } | null;
}

export interface Top {
  readonly count: number;
  /** A metric's key or, for a metric without slices, its name. */
  readonly metric: string;
  /** Null for what the records say. */
  readonly goal: Goal | null;
}

export const verifyDefaults = { reruns: 2, level: 'statistical' } as const satisfies Omit<
  VerifySettings,
  'top' | 'diagnose'
>;

const mostReruns = 20;
const mostRecords = 100;

/** `nameOf`: how a setting is called in messages, `--level` or `input level`. */
export function readVerifySettings(
  given: GivenSettings,
  nameOf: (key: string) => string,
  problems: Problem[],
): VerifySettings {
  const textOf = (key: string): string | null => given.get(key)?.[0]?.trim() ?? null;
  const refuse = (key: string, accepted: string): void =>
    void problems.push({
      where: nameOf(key),
      message: `expected ${accepted}, got ${showValue(textOf(key))}`,
    });
  const countOf = (key: string, most: number): number | null => {
    const text = textOf(key);
    if (text === null) return null;
    if (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most) return Number(text);
    refuse(key, `a whole number from 1 to ${most}`);
    return null;
  };
  const wanted = textOf('level') ?? verifyDefaults.level;
  const level = reproductionLevels.find((one) => one === wanted);
  if (level === undefined) refuse('level', reproductionLevels.join(', '));
  const [count, by] = [countOf('top', mostRecords), textOf('by')];
  if ((textOf('top') === null) !== (by === null)) {
    const [here, missing] = by === null ? ['top', 'by'] : ['by', 'top'];
    problems.push({ where: nameOf(here), message: `has a meaning only together with ${nameOf(missing)}` });
  }
  return {
    reruns: countOf('reruns', mostReruns) ?? verifyDefaults.reruns,
    level: level ?? verifyDefaults.level,
    diagnose: readDiagnose(given, nameOf, problems),
    top: count === null || by === null ? null : { count, ...readMetric(by) },
  };
}

function readDiagnose(
  given: GivenSettings,
  nameOf: (key: string) => string,
  problems: Problem[],
): VerifySettings['diagnose'] {
  const text = given.get('budget')?.[0] ?? null;
  const isWanted = given.get('diagnose')?.[0] === 'true';
  if (text === null) return isWanted ? { budgetMs: null } : null;
  const budgetMs = parseDuration(text);
  if (!isWanted)
    problems.push({
      where: nameOf('budget'),
      message: `has a meaning only together with ${nameOf('diagnose')}`,
    });
  if (budgetMs === null)
    problems.push({ where: nameOf('budget'), message: `expected ${durationForm}, got ${showValue(text)}` });
  return { budgetMs };
}

function readMetric(text: string): Pick<Top, 'metric' | 'goal'> {
  const [, metric, goal] = /^(.+):(min|max)$/.exec(text) ?? [];
  return metric === undefined
    ? { metric: text, goal: null }
    : { metric, goal: goal === 'min' ? 'min' : 'max' };
}
