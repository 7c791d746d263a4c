/** Signals by which a user, a runner or a system asks the program to stop. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Aborts with the signal's name at the first request to stop. Later ones change nothing: ending the training command
 * and keeping its record takes at most seven seconds (DESIGN §7).
 */
export function listenForInterrupt(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const signal of stopSignals) process.on(signal, () => controller.abort(signal));
  return controller.signal;
}
