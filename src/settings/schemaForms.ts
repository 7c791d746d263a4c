import { z } from 'zod';
import { durationForm, parseDuration } from './duration.ts';

/** Text that says something. */
export const text = (what: string) =>
  z
    .string({ error: `expected ${what}` })
    .trim()
    .min(1, { error: `expected ${what}` });
/** Several such texts. */
export const list = (what: string) => z.array(text(what), { error: `expected a list of ${what}s` });

/** Text whose problems a function lists, each a finding of its own. */
export const checkedText = (what: string, problemsWith: (value: string) => readonly string[]) =>
  text(what).superRefine((value, context) => {
    for (const message of value === '' ? [] : problemsWith(value))
      context.addIssue({ code: 'custom', message, input: value });
  });

/** A length of time, as text. */
export const duration = text(durationForm).refine((value) => parseDuration(value) !== null, {
  error: `expected ${durationForm}, longer than zero`,
});
