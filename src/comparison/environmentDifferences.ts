import type { Environment } from '../records/environmentSchema.ts';
import type { EnvironmentDifference } from './comparison.ts';
import { formatPair, formatValue } from './formatValue.ts';
import { pairUp } from './pairs.ts';
import { shortDigest } from '../records/shortDigest.ts';

/** Reported memory moves a little with the kernel; a smaller share than this is the same machine size. */
const memoryTolerance = 0.01;

/** Facts of the machine and of its software in which two runs differ, by field. Null: the side has no such fact. */
export function environmentDifferences(before: Environment, after: Environment): EnvironmentDifference[] {
  const isSeen = wasInterpreterSeen(before) && wasInterpreterSeen(after);
  const plain = pairUp(plainFacts(before, isSeen), plainFacts(after, isSeen))
    .filter((pair) => pair.baseline !== pair.candidate)
    .map(({ key, baseline = null, candidate = null }) => ({ field: key, baseline, candidate }));
  return [...plain, ...isaDifference(before, after), ...memoryDifference(before, after)].sort((a, b) =>
    a.field < b.field ? -1 : 1,
  );
}

/** A run of milliseconds may be over before anybody sees what ran it: then nothing is known of its language, which is no difference. */
function wasInterpreterSeen({ languages, packages }: Environment): boolean {
  return packages !== null || Object.keys(languages).length > 0;
}

function plainFacts(environment: Environment, withLanguages: boolean): Map<string, string> {
  const { os, cpu, gpus, container, runner, packages } = environment;
  const facts = new Map([
    ['os.platform', os.platform],
    ['os.name', os.name],
    ['os.release', os.release],
    ['os.arch', os.arch],
    ['cpu.model', cpu.model],
    ['cpu.cores', String(cpu.cores)],
  ]);
  if (gpus.length > 0) facts.set('gpus', gpus.map(gpuText).join('; '));
  if (container !== null) facts.set('container', container);
  if (runner !== null) facts.set('runner', runner);
  if (withLanguages) {
    // Only whether there is a list and who made it; its entries are differences of their own.
    if (packages !== null) facts.set('packages', `listed by ${packages.interpreter}`);
    for (const [name, version] of Object.entries(environment.languages))
      facts.set(`languages.${name}`, version);
  }
  for (const [name, value] of Object.entries(environment.variables)) facts.set(`variables.${name}`, value);
  for (const { path, digest } of environment.lockFiles) facts.set(`lockFiles.${path}`, shortDigest(digest));
  return facts;
}

function gpuText({ name, driver, memoryBytes }: Environment['gpus'][number]): string {
  const memory = memoryBytes === null ? '' : `, ${formatValue(memoryBytes, 'B')}`;
  return `${name} (driver ${driver}${memory})`;
}

/** Only the flags that one side has and the other has not: the full lists have a hundred in common. */
function isaDifference(before: Environment, after: Environment): EnvironmentDifference[] {
  const lost = flagsMissingFrom(after, before);
  const gained = flagsMissingFrom(before, after);
  return lost === null && gained === null ? [] : [{ field: 'cpu.isa', baseline: lost, candidate: gained }];
}

function flagsMissingFrom(one: Environment, other: Environment): string | null {
  const has = new Set(one.cpu.isa);
  const missing = other.cpu.isa.filter((flag) => !has.has(flag));
  return missing.length === 0 ? null : missing.sort().join(' ');
}

function memoryDifference(before: Environment, after: Environment): EnvironmentDifference[] {
  const [a, b] = [before.memoryBytes, after.memoryBytes];
  if (Math.abs(a - b) <= memoryTolerance * Math.max(a, b)) return [];
  const [baseline, candidate] = formatPair(a, b, 'B');
  return [{ field: 'memoryBytes', baseline, candidate }];
}
