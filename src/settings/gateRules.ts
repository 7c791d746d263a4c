import { UserError } from '../errors.ts';
import type { Gate } from '../gates/gate.ts';
import type { GateRule } from '../gates/judge.ts';
import { usualAlpha } from '../gates/lookUp.ts';
import { marginProblemsIn } from '../gates/margin.ts';
import { parseGate } from '../gates/parseGate.ts';
import { vacuousIn } from '../gates/vacuous.ts';
import type { RawExperiment } from './experimentSchema.ts';

type RawGate = NonNullable<RawExperiment['gates']>[number];

/** A gate as written, its form already checked → the rule to judge by. */
export function gateRule(raw: RawGate, place: GateRule['place'] = null): GateRule {
  const written = typeof raw === 'string' ? { gate: raw } : raw;
  return {
    gate: parseGate(written.gate),
    text: written.gate,
    name: written.name ?? null,
    onUnknown: written.on_unknown ?? null,
    alpha: written.alpha ?? usualAlpha,
    severity: written.severity ?? 'block',
    optional: written.optional ?? false,
    place,
  };
}

/**
 * What is wrong with a gate before anything has run: it does not parse, its margin is none, or it says nothing.
 */
export function problemsWithGate(text: string): readonly string[] {
  try {
    return objectionsTo(parseGate(text));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [error.hint === undefined ? error.message : `${error.message}\n${error.hint}`];
  }
}

function objectionsTo(gate: Gate): string[] {
  return [...marginProblemsIn(gate), ...vacuousIn(gate).map((reason) => `the gate says nothing: ${reason}`)];
}
