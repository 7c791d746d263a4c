import { canonicalJson } from '../../records/canonicalJson.ts';
import type { SweepTrial } from './sweepTrials.ts';

/** Fewer equal results may be chance, above all with accuracies on small test sets. */
const fewestEqual = 3;

/** Warnings about parameters that the command seems to ignore: other values, and exactly the same results. */
export function ignoredParameters(trials: readonly SweepTrial[]): readonly string[] {
  const complete = trials.filter(({ state }) => state.kind === 'complete');
  const varying = names(complete).filter((name) => valuesOf(complete, name).size > 1);
  if (complete.length >= fewestEqual && varying.length > 0 && new Set(complete.map(resultKey)).size === 1)
    return [
      `all ${complete.length} trials had exactly the same result: does the command read ${list(varying)}? Its values come as flags or {param:…}, and as TRAINMARK_PARAMS`,
    ];
  const ignored = varying.filter((name) => isIgnored(complete, name));
  return ignored.length === 0
    ? []
    : [
        `trials that differ in nothing but ${list(ignored)} had exactly the same results: does the command read it?`,
      ];
}

/** Among trials that are equal but for this parameter, several pairs and none with different results. */
function isIgnored(trials: readonly SweepTrial[], name: string): boolean {
  const groups = new Map<string, SweepTrial[]>();
  for (const trial of trials) {
    const others = [...trial.configuration].filter(([other]) => other !== name);
    const key = canonicalJson(others.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  const telling = [...groups.values()].filter((group) => valuesOf(group, name).size > 1);
  const compared = telling.reduce((sum, group) => sum + valuesOf(group, name).size - 1, 0);
  return compared >= fewestEqual - 1 && telling.every((group) => new Set(group.map(resultKey)).size === 1);
}

function names(trials: readonly SweepTrial[]): readonly string[] {
  return [...new Set(trials.flatMap(({ configuration }) => [...configuration.keys()]))];
}

function valuesOf(trials: readonly SweepTrial[], name: string): ReadonlySet<string> {
  return new Set(trials.map(({ configuration }) => canonicalJson(configuration.get(name) ?? null)));
}

function resultKey({ state, counted }: SweepTrial): string {
  return canonicalJson([state.kind === 'complete' ? state.values : null, counted?.history ?? []]);
}

function list(words: readonly string[]): string {
  return words.slice(0, 8).join(', ');
}
