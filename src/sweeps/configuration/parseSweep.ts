import type { Distribution } from '../distribution.ts';
import type { Budget, SweepSpec } from '../sweepSpec.ts';
import { mostListed } from '../proposals/grid.ts';
import { isMap } from '../value.ts';
import { parseAdditions, type Additions } from './parseAdditions.ts';
import { parseCommand } from './parseCommand.ts';
import { parseEarlyTerminate } from './parseEarlyTerminate.ts';
import { parseMetrics } from './parseMetrics.ts';
import { parseParameters } from './parseParameters.ts';
import { numberAt, ownSettings, shown, wordAt, type Finding, type Findings, type Path } from './findings.ts';

export type ParsedSweep =
  | { readonly kind: 'sweep'; readonly spec: SweepSpec; readonly notes: readonly Finding[] }
  | { readonly kind: 'problems'; readonly problems: readonly Finding[] };

interface Options {
  /** Trainmark's own settings beside the sweep file: conditions, present values, budget. */
  readonly additions?: unknown;
  /** Whether the number at a path was written as a float: `1.0` and `1` are one value once parsed. */
  readonly wasFloat?: (path: Path) => boolean;
}

/** Keys of W&B's file that say how its own server queues and shows a sweep; they change no trial. */
const keysWithoutEffect = [
  'apiVersion',
  'kind',
  'project',
  'entity',
  'description',
  'job',
  'image_uri',
  'launch',
  'settings',
  'controller',
];
const keys = [
  'name',
  'method',
  'metric',
  'metrics',
  'parameters',
  'program',
  'command',
  'early_terminate',
  'run_cap',
];

/** Reads a parsed W&B sweep file (wandb/sweeps 0.3.0). All problems are told at once; nothing is read past one. */
export function parseSweep(
  given: unknown,
  { additions = {}, wasFloat = () => false }: Options = {},
): ParsedSweep {
  const isGrid = isMap(given) && given['method'] === 'grid';
  const findings: Findings = { problems: [], notes: [], wasFloat, isGrid };
  if (!isMap(given)) {
    const seen = given === null || given === undefined ? 'is empty' : `holds ${shown(given)}`;
    const message = `the file ${seen}; a map with method, metric and parameters is accepted`;
    return { kind: 'problems', problems: [{ path: [], message }] };
  }
  const own = parseAdditions(findings, additions);
  const spec = specOf(findings, given, own);
  if (findings.problems.length > 0) return { kind: 'problems', problems: findings.problems };
  return { kind: 'sweep', spec, notes: findings.notes };
}

function specOf(findings: Findings, given: Readonly<Record<string, unknown>>, own: Additions): SweepSpec {
  checkKeys(findings, given);
  if (!Object.hasOwn(given, 'method'))
    findings.problems.push({ path: ['method'], message: 'is missing; accepted: grid, random, bayes' });
  const method = wordAt(findings, given, [], 'method', ['grid', 'random', 'bayes'] as const, 'random');
  const metrics = parseMetrics(findings, given);
  if (method === 'bayes' && metrics.length === 0)
    findings.problems.push({ path: ['metric'], message: 'is missing; bayes needs metric: { name, goal }' });
  const parameters = parseParameters(findings, given['parameters'], own);
  if (method === 'grid') refuseUnlistable(findings, parameters);
  const hyperband = parseEarlyTerminate(findings, given['early_terminate']);
  const earlyTerminate = own.stop ?? hyperband;
  if (own.stop !== null && hyperband !== null)
    findings.problems.push({
      path: [ownSettings, 'stop'],
      message: 'stands beside early_terminate of the sweep file; one of the two is accepted',
    });
  if (earlyTerminate !== null && metrics.length === 0)
    findings.problems.push({
      path: ['metric'],
      message: 'is missing; early stopping needs to know what to watch',
    });
  const budget = budgetOf(findings, given, own.budget);
  if (budget.trials === null && method !== 'grid')
    findings.notes.push({ path: ['run_cap'], message: 'is missing: the search has no end of its own' });
  return {
    name: typeof given['name'] === 'string' ? given['name'] : null,
    method,
    metrics,
    parameters,
    earlyTerminate,
    command: parseCommand(findings, given),
    budget,
  };
}

function checkKeys(findings: Findings, given: Readonly<Record<string, unknown>>): void {
  const others = Object.keys(given).filter((key) => !keys.includes(key));
  for (const key of others.filter((one) => !keysWithoutEffect.includes(one)))
    findings.problems.push({ path: [key], message: `is not known; accepted: ${keys.join(', ')}` });
  const idle = others.filter((key) => keysWithoutEffect.includes(key));
  if (idle.length > 0)
    findings.notes.push({
      path: [idle.join(', ')],
      message: `${idle.length === 1 ? 'has' : 'have'} no effect here`,
    });
}

function budgetOf(findings: Findings, given: Readonly<Record<string, unknown>>, own: Budget): Budget {
  if (!Object.hasOwn(given, 'run_cap')) return own;
  const cap = numberAt(findings, given, [], 'run_cap');
  if (!Number.isNaN(cap) && (!Number.isSafeInteger(cap) || cap < 1))
    findings.problems.push({ path: ['run_cap'], message: `is ${cap}; a whole number from 1 is accepted` });
  return { ...own, trials: own.trials === null ? cap : Math.min(cap, own.trials) };
}

function refuseUnlistable(findings: Findings, parameters: SweepSpec['parameters']): void {
  for (const { path, distribution } of parameters) {
    const count = listLength(distribution);
    if (count <= mostListed) continue;
    const message = Number.isFinite(count)
      ? `has ${Math.ceil(count)} values; a grid lists up to ${mostListed}`
      : 'cannot be listed by a grid; accepted: value, values without probabilities, int_uniform, q_uniform';
    findings.problems.push({ path: ['parameters', ...path], message });
  }
}

/** How many values a grid would list; Infinity for what it cannot list. */
function listLength(distribution: Distribution): number {
  switch (distribution.kind) {
    case 'constant':
      return 1;
    case 'categorical':
      return distribution.probabilities === null ? distribution.values.length : Infinity;
    case 'stepped':
      return (distribution.max - distribution.min) / distribution.step + 1;
    case 'uniform':
      return distribution.quantum === null
        ? Infinity
        : (distribution.max - distribution.min) / distribution.quantum;
    case 'logUniform':
    case 'normal':
    case 'logNormal':
    case 'beta':
      return Infinity;
  }
}
