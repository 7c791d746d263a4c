import type { RunOutcome } from './runRecord.ts';

/** How a run ended, as words that follow "the training command": "exited with 3", "ran into its time limit of 45 min". */
export function describeOutcome(outcome: RunOutcome): string {
  switch (outcome.kind) {
    case 'succeeded':
      return 'succeeded';
    case 'failed':
      return `exited with ${outcome.exitCode}`;
    case 'killed':
      return `was killed by ${outcome.signal}`;
    case 'timedOut':
      return `ran into its time limit of ${describeDuration(outcome.limitMs)}`;
    case 'interrupted':
      return `was interrupted (${outcome.signal})`;
    case 'stopped':
      return `was stopped early: ${outcome.reason}`;
    case 'notStarted':
      return `could not be started: ${outcome.reason}`;
  }
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
