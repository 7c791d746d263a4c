/**
 * Loaded into the spawned Action with `--import`: GitHub's clients wait seconds before they try again and minutes for an
 * answer. Here a second is 20 ms. Short delays stay: they are no waits for GitHub.
 */
import { syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';
import promises from 'node:timers/promises';
import { promisify } from 'node:util';

const shortened = 50;
const shortestMs = 500;
/** A limit on an answer must still be longer than a healthy answer takes on a busy machine. */
const shortestLimitMs = 2000;

const scaled = (ms: number): number => (ms >= shortestMs ? ms / shortened : ms);
const scaledLimit = (ms: number): number =>
  ms === 0 ? 0 : Math.max(ms / shortened, Math.min(ms, shortestLimitMs));

const startTimer = globalThis.setTimeout;
const scaledTimer = <T extends unknown[]>(
  work: (...values: T) => void,
  ms = 0,
  ...values: T
): NodeJS.Timeout => startTimer(work, scaled(ms), ...values);
const startPromise = promises.setTimeout;
promises.setTimeout = (ms = 0, ...rest) => startPromise(scaled(ms), ...rest);
syncBuiltinESMExports();
// `promisify` finds the promise form by a symbol.
globalThis.setTimeout = Object.assign(scaledTimer, startTimer, {
  [promisify.custom]: promises.setTimeout,
});

const limit = AbortSignal.timeout.bind(AbortSignal);
AbortSignal.timeout = (ms) => limit(scaledLimit(ms));

const limitSocket = Socket.prototype.setTimeout;
Socket.prototype.setTimeout = function setTimeout(this: Socket, ms: number, onTimeout?: () => void) {
  return limitSocket.call(this, scaledLimit(ms), onTimeout);
};
