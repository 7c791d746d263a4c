import type { Feedback } from '../gates/easeml/testSetUse.ts';

/** `bit`, `value` or `rounded:0.01`; null for anything else. */
export function readFeedback(text: string): Feedback | null {
  if (text === 'bit' || text === 'value') return { kind: text };
  const step = /^rounded:((?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?)$/i.exec(text)?.[1];
  return step !== undefined && Number(step) >= 1e-6 && Number(step) <= 0.5
    ? { kind: 'rounded', step: Number(step) }
    : null;
}
