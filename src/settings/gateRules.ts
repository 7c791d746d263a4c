import { UserError } from '../errors.ts';
import type { Gate } from '../gates/gate.ts';
import type { GateRule } from '../gates/judge.ts';
import { parseGate } from '../gates/parseGate.ts';
import { unsupportedIn } from '../gates/unsupported.ts';
import { vacuousIn } from '../gates/vacuous.ts';
import type { RawExperiment } from './experimentSchema.ts';
import type { Problem } from './problem.ts';

type RawGate = NonNullable<RawExperiment['gates']>[number];

interface GateSettings {
  readonly gates: readonly GateRule[];
  readonly problems: readonly Problem[];
}

/** Gates as written → parsed rules. What does not parse, cannot be judged by this version or says nothing is a problem each. */
export function resolveGates(raw: readonly RawGate[], place: (index: number) => string): GateSettings {
  const gates: GateRule[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of raw.entries()) {
    const written = typeof item === 'string' ? { gate: item } : item;
    try {
      const gate = parseGate(written.gate);
      problems.push(...objectionsTo(gate).map((objection) => ({ where: place(index), message: objection })));
      gates.push({
        gate,
        text: written.gate,
        name: written.name ?? null,
        onUnknown: written.on_unknown ?? 'fail',
        severity: written.severity ?? 'block',
        optional: written.optional ?? false,
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const hint = error.hint === undefined ? '' : `\n${error.hint}`;
      problems.push({ where: place(index), message: `${error.message}${hint}` });
    }
  }
  return { gates, problems };
}

function objectionsTo(gate: Gate): string[] {
  const unsupported = unsupportedIn(gate).map(
    (call) => `${call} cannot be judged by this version; accepted: ${supported}`,
  );
  return [...unsupported, ...vacuousIn(gate).map((reason) => `the gate says nothing: ${reason}`)];
}

const supported =
  'comparisons of values, base(), delta(), change(), gain(), count(), gap(), ratio(), worst(), min(), max(), abs(), and present()';
