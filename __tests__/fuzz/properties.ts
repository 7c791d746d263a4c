/**
 * Runs the quick suite's property tests again and again with new examples. Prints what fails, with its seed, and ends
 * with 1 if anything did.
 *
 *     node __tests__/fuzz/properties.ts                   20 rounds
 *     node __tests__/fuzz/properties.ts --rounds 500 --seed 7000
 *
 * `TRAINMARK_PROPERTY_SEED=7003 npm test` repeats a round.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gitHubTests, slowTests } from '../support/suites.ts';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, seed: { type: 'string' } },
});
const rounds = Number(values.rounds);
const first = Number(values.seed ?? Math.floor(Math.random() * 1e9));

const files = globSync('__tests__/**/*.test.ts', { exclude: [...slowTests, ...gitHubTests] }).filter((file) =>
  readFileSync(file, 'utf8').includes("from 'fast-check'"),
);
const failed = Array.from({ length: rounds }, (_, index) => first + index).filter((seed) => !passes(seed));
console.log(
  `${files.length} files of property tests, ${rounds} rounds from seed ${first}: ${failed.length === 0 ? 'nothing was found' : `seeds ${failed.join(', ')} fail`}`,
);
if (failed.length > 0) process.exitCode = 1;

function passes(seed: number): boolean {
  // What fails is told on standard error.
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', '--silent=true', ...files],
    {
      env: { ...process.env, TRAINMARK_PROPERTY_SEED: `${seed}`, NO_COLOR: '1' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) console.error(`seed ${seed} failed`);
  return status === 0;
}
