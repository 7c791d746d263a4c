/** Gives the outcome of `work`; fails when it can have none any more. */
export type Settle = <T>(work: Promise<T>) => Promise<T>;

/**
 * For a client that never settles when an answer is cut off, as `@actions/http-client` 4.0 does not. Then nothing is left that
 * this process waits for, and Node would end it in the middle of its work, with code 13.
 */
export function settleWhenNothingIsLeft(): Settle {
  const waiting = new Set<() => void>();
  const giveUpAll = (): void => {
    for (const giveUp of waiting) giveUp();
  };
  return <T>(work: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      const giveUp = (): void => reject(new Error('the answer was cut off.'));
      // Only while something waits: a program that opens many clients must not gather listeners.
      if (waiting.size === 0) process.on('beforeExit', giveUpAll);
      waiting.add(giveUp);
      work.then(resolve, reject).finally(() => {
        waiting.delete(giveUp);
        if (waiting.size === 0) process.off('beforeExit', giveUpAll);
      });
    });
}
