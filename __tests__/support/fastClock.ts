/**
 * Loaded into the spawned Action with `--import`: the clock by which it waits for others runs ten times as fast, so that what
 * it gives two minutes takes twelve seconds. Timers stay as they are.
 */
const now = performance.now.bind(performance);
performance.now = () => now() * 10;
