import { messageOf, UserError } from '../errors.ts';

/** Why a recorded run cannot be run again as it was. The message is words that follow "because", without a full stop. */
export class Unverifiable extends UserError {}

/** The same, from a failure that is told in whole sentences. */
export function unverifiableBecause(words: string, cause: unknown): Unverifiable {
  const told = messageOf(cause).replace(/\.$/, '');
  const hint = cause instanceof UserError ? cause.hint : undefined;
  return new Unverifiable(`${words}: ${told}`, { cause, hint });
}
