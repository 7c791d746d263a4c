import type { RunOutcome } from './runRecord.ts';

type OutcomeOf<Kind extends RunOutcome['kind']> = Extract<RunOutcome, { kind: Kind }>;

/** One way of ending → words that follow "the training command". */
const words: { readonly [Kind in RunOutcome['kind']]: (outcome: OutcomeOf<Kind>) => string } = {
  succeeded: () => 'succeeded',
  failed: ({ exitCode }) => `exited with ${exitCode}`,
  killed: ({ signal }) => `was killed by ${signal}`,
  timedOut: ({ limitMs }) => `ran into its time limit of ${describeDuration(limitMs)}`,
  interrupted: ({ signal }) => `was interrupted (${signal})`,
  notStarted: ({ reason }) => `could not be started: ${reason}`,
};

/** How a run ended, as words that follow "the training command": "exited with 3", "ran into its time limit of 45 min". */
export function describeOutcome(outcome: RunOutcome): string {
  const describe = words[outcome.kind] as (outcome: RunOutcome) => string;
  return describe(outcome);
}

/** Milliseconds for people: "820 ms", "4.2 s", "3 min 20 s", "2 h 5 min". */
export function describeDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${Number((ms / 1000).toFixed(1))} s`;
  const [large, small, size] =
    ms < 3_600_000 ? (['min', 's', 60_000] as const) : (['h', 'min', 3_600_000] as const);
  const whole = Math.floor(ms / size);
  const rest = Math.floor((ms - whole * size) / (size / 60));
  return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
}
