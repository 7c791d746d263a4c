import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseCommandLine } from '../../src/settings/commandLine.ts';
import { parseConfig } from '../../src/settings/configFile.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';
import type { ExperimentSettings } from '../../src/settings/settings.ts';

function resolve(words: readonly string[], experiment = '{ run: x }'): ExperimentSettings {
  const line = parseCommandLine(words);
  if (line.kind !== 'command') throw new Error('expected a command');
  const config = parseConfig(`experiments: { a: ${experiment} }`, 'trainmark.yml');
  return resolveSettings({ ...line, nameOf: ({ flag }) => `--${flag}`, config }).experiment;
}

describe('settings about repeated runs', () => {
  test.each<[string, string[], string, Partial<ExperimentSettings>]>([
    [
      'looks alone give seeds',
      ['check', '--looks', '2,4'],
      '{ run: x }',
      { looks: [2, 4], seeds: [1, 2, 3, 4] },
    ],
    [
      'seeds of one’s own go with as many looks',
      ['check'],
      '{ run: "x {seed}", seeds: [7, 8, 9], looks: [2, 3] }',
      { looks: [2, 3], seeds: [7, 8, 9] },
    ],
    [
      'a command may use {seed} with looks alone',
      ['check'],
      '{ run: "x {seed}", looks: [2, 3] }',
      { seeds: [1, 2, 3] },
    ],
    [
      'pairs by seed',
      ['check', '--pair', 'seed', '--seeds', '1,2'],
      '{ run: x }',
      { pair: 'seed', looks: [] },
    ],
    ['nothing', ['check'], '{ run: x }', { pair: 'none', looks: [], seeds: [] }],
    [
      'a comparison of records pairs by the records’ seeds',
      ['compare', '--pair', 'seed'],
      '{ run: x }',
      { pair: 'seed' },
    ],
  ])('may be: %s', (_, words, experiment, expected) => {
    expect(resolve(words, experiment)).toMatchObject(expected);
  });

  test.each<[string, string[], string, RegExp]>([
    [
      'looks that do not rise',
      ['check', '--looks', '5,3'],
      '{ run: x }',
      /each larger than the one before, such as \[3, 5, 8\], got \[5,3\]/,
    ],
    ['a look twice', ['check', '--looks', '3,3'], '{ run: x }', /each larger than the one before/],
    ['a look at one run', ['check', '--looks', '1,3'], '{ run: x }', /whole numbers from 2 to 100/],
    ['a single look', ['check', '--looks', '3'], '{ run: x }', /at least two whole numbers/],
    ['looks that are no numbers', ['check', '--looks', 'few'], '{ run: x }', /at least two whole numbers/],
    ['looks beyond counting', ['check', '--looks', '3,1000'], '{ run: x }', /from 2 to 100/],
    [
      'looks that contradict the seeds',
      ['check'],
      '{ run: x, seeds: [1, 2, 3], looks: [3, 5, 8] }',
      /looks: the last look is at 8 runs a side, but 3 seeds are set; set 8, or none for 1 to 8/,
    ],
    [
      'pairs without seeds',
      ['check', '--pair', 'seed'],
      '{ run: x }',
      /pair: seed pairs runs by their seeds, but fewer than two are set/,
    ],
    [
      'pairs of one seed',
      ['check', '--pair', 'seed', '--seeds', '1'],
      '{ run: x }',
      /fewer than two are set/,
    ],
    [
      'pairs of another kind',
      ['check', '--pair', 'time'],
      '{ run: x }',
      /--pair: expected none or seed, got "time"/,
    ],
    [
      'more runs without looks',
      ['check'],
      '{ run: x, gates: [{ gate: superior(f1), on_unknown: rerun }] }',
      /on_unknown: rerun makes more runs, but no looks say how many/,
    ],
    [
      'another word for the unknown',
      ['check'],
      '{ run: x, gates: [{ gate: superior(f1), on_unknown: retry }] }',
      /expected fail, pass, warn or rerun/,
    ],
  ])('may not be: %s', (_, words, experiment, message) => {
    expect(() => resolve(words, experiment)).toThrow(UserError);
    expect(() => resolve(words, experiment)).toThrow(message);
  });
});
