/**
 * A sweep of 64 trials of a real model through the runner harness and the loopback GitHub: once in peace, then with machines
 * lost, planners killed, runs cancelled and artifacts expired at moments that the seeds given choose. Needs `npm run build`.
 * `node __tests__/simulations/sweepOrdeal.ts 64 1 2 3`
 */
import { isDeepStrictEqual } from 'node:util';
import { goThrough } from '../github/sweepChaos.ts';
import { outcomes, SweepStage } from '../github/sweepStage.ts';

const [trials = 64, ...seeds] = process.argv.slice(2).map(Number);
const inputs = { 'round-size': '16', 'trials-per-job': '4' };

const peaceful = await SweepStage.start(trials, inputs);
const expected = outcomes(peaceful.log(await peaceful.runOn()));
process.stdout.write(`in peace: ${expected.length} trials in ${peaceful.results.length} runs\n`);
await peaceful.hub.stop();

for (const seed of seeds.length === 0 ? [1] : seeds) {
  const stage = await SweepStage.start(trials, inputs);
  const { outcomes: found, completedTwice, kills, runs, said } = await goThrough(stage, seed);
  const isSame = isDeepStrictEqual(found, expected);
  const befell = Object.entries(kills).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(
    `seed ${seed}: ${runs} runs; ${befell.join(', ')}; ${isSame ? 'the same outcome' : 'ANOTHER OUTCOME'}, ${completedTwice.length} completed twice\n`,
  );
  if (!isSame || completedTwice.length > 0) {
    process.stdout.write(said);
    process.exitCode = 1;
  }
  await stage.hub.stop();
}
