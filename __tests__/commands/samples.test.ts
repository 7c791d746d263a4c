import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSamplesRequest } from '../../src/commands/samplesRequest.ts';
import { UserError } from '../../src/errors.ts';
import { parseCommandLine } from '../../src/settings/commandLine.ts';
import { Project } from '../support/project.ts';

let project: Project;
beforeAll(() => {
  project = new Project();
});
afterAll(() => project.remove());

const floor = 'n > 0.8 +/- 0.05';
const pattern = 'n - o > 0.02 +/- 0.01 /\\ d < 0.08 +/- 0.01';

async function json(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await project.run(['samples', ...args, '--json']);
  expect(exitCode, stderr).toBe(0);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('samples', () => {
  it('says in plain lines how many examples are needed, and shows what was considered', async () => {
    const { exitCode, stdout, stderr } = await project.run(['samples', pattern, '--reliability', '0.9999']);
    expect(exitCode, stderr).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "This condition needs 67,706 test examples with labels.
      To see how often the models differ it needs 160,421 in all; the others need no labels.
      One test set judges 32 commits, each result being shown at once (--adaptivity full); then it is used up.
      With probability 0.9999 no commit passes wrongly; one that lies within the tolerance is refused (--mode fp-free).
      Nothing but pass or fail may be shown; if your reports show the accuracy itself, add --feedback value.
      With fresh examples for each commit, only those on which the models differ need labels: 2,189 per commit. The promise is then about one commit.

      clause                 method                          examples
      n - o > 0.02 +/- 0.01  Hoeffding bound                  655,547
                             Bennett bound, d being limited    67,706  ← chosen
      d < 0.08 +/- 0.01      Hoeffding bound                  160,421  ← chosen
                             binomial bound                   145,680

      n: accuracy of the new model; o: of the old one; d: share of examples that they predict differently (needs no labels).
      All this is about the choice of test examples, which have to be independent; it says nothing about chance in training.
      "
    `);
  });

  it('says what the examples that there are support', async () => {
    const { stdout } = await project.run(['samples', floor, '--size', '1000', '--mode', 'fn-free']);
    expect(stdout).toMatchInlineSnapshot(`
      "1,000 test examples with labels are too few for this condition.
      n > 0.8 needs 5,818; 1,000 support a tolerance of 0.121, not of 0.05.
      A larger tolerance, fewer --steps, another --adaptivity or a lower --reliability need fewer.
      One test set judges 32 commits, each result being shown at once (--adaptivity full); then it is used up.
      With probability 0.999 no commit is refused wrongly; one that lies within the tolerance passes (--mode fn-free).
      Nothing but pass or fail may be shown; if your reports show the accuracy itself, add --feedback value.

      clause            supported tolerance  examples
      n > 0.8 +/- 0.05  0.121                   5,818  too few

      n: accuracy of the new model; o: of the old one; d: share of examples that they predict differently (needs no labels).
      All this is about the choice of test examples, which have to be independent; it says nothing about chance in training.
      "
    `);
  });

  it('prints numbers as JSON', async () => {
    const use = ['--reliability', '0.9999', '--steps', '32', '--adaptivity', 'full'];
    expect(await json(floor, ...use)).toMatchObject({
      condition: floor,
      reliability: 0.9999,
      required: 6279,
      labelled: 6279,
      unlabelled: 0,
      perCommitLabels: null,
      tolerance: 0.05,
      method: 'hoeffding',
      size: null,
      enough: null,
      considered: [
        { method: 'hoeffding', required: 6279, chosen: true },
        { method: 'binomial', required: 5704, chosen: false },
      ],
    });
    expect(await json(floor, ...use, '--bounds', 'tight')).toMatchObject({
      required: 5704,
      method: 'binomial',
    });
    expect(await json(pattern, ...use)).toMatchObject({
      required: 67_706,
      perCommitLabels: 2189,
      method: 'bennett',
    });
  });

  it('judges a size clause by clause', async () => {
    const result = await json('n - o > 0.02 +/- 0.01 and n > 0.7 +/- 0.05', '--size', '10000');
    expect(result).toMatchObject({
      size: 10_000,
      enough: false,
      clauses: [{ enough: false }, { enough: true, supportedTolerance: expect.closeTo(0.0386, 3) }],
    });
    expect(result.tolerance).toBe(result.clauses[0].supportedTolerance);
  });

  it('takes a condition that begins with a sign behind --', async () => {
    const { exitCode, stdout } = await project.run(['samples', '--', '-o + n > 0.02 +/- 0.02']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('n - o > 0.02 +/- 0.02');
  });

  it.each<[string[], RegExp]>([
    [['n - o'], /cannot be read at column 6[\s\S]*→ In a shell the condition needs quotes/],
    [['n > 0.8', '--steps', '0'], /2 problems[\s\S]*--steps: [\s\S]*condition: [\s\S]*\^[\s\S]*→/],
  ])('refuses %j', async (args, message) => {
    const { exitCode, stdout, stderr } = await project.run(['samples', ...args, '--json']);
    expect(stderr).toMatch(message);
    expect(JSON.parse(stdout).error.message).toMatch(/./);
    expect(exitCode).toBe(2);
  });
});

/** The request that these words make, without a process. */
function request(...words: readonly string[]) {
  const line = parseCommandLine(['samples', ...words]);
  if (line.kind !== 'command') throw new Error(`expected a command, got ${line.kind}`);
  return readSamplesRequest(line);
}

describe('the words of samples', () => {
  it('have defaults', () => {
    const given = ['--reliability', '0.999', '--steps', '32', '--adaptivity', 'full', '--mode', 'fp-free'];
    expect(request(floor)).toEqual(request(floor, ...given, '--feedback', 'bit'));
  });

  it('are understood', () => {
    const words = [
      '--reliability',
      '.99',
      '--steps',
      '7',
      '--adaptivity',
      'firstChange',
      '--mode',
      'fn-free',
    ];
    expect(request(floor, ...words, '--feedback', 'rounded:0.01', '--size', '5000')).toMatchObject({
      mode: 'fn-free',
      use: {
        delta: expect.closeTo(0.01, 12),
        steps: 7,
        adaptivity: 'firstChange',
        feedback: { kind: 'rounded', step: 0.01 },
      },
      size: 5000,
    });
  });

  it.each<[string[], RegExp]>([
    [[], /samples takes one condition, got none/],
    [['n', '-', 'o'], /got 3 words: "n - o"/],
    [['n > 1.2 +/- 0.1'], /no two models fulfil n > 1\.2/],
    [['n > 0.97 +/- 0.05'], /with mode fp-free it can never pass/],
    [
      [floor, '--reliability', '1'],
      /--reliability: got "1"; accepted: a probability from 0\.5 to less than 1/,
    ],
    [[floor, '--reliability', '0.001'], /--reliability: got "0\.001"/],
    [[floor, '--steps', '3.5'], /--steps: got "3\.5"; accepted: a whole number from 1 to 1,000,000/],
    [[floor, '--steps', '99999999'], /--steps: got "99999999"/],
    [[floor, '--adaptivity', 'some'], /--adaptivity: got "some"; accepted: none, full, firstChange/],
    [[floor, '--mode', 'fpfree'], /--mode: got "fpfree"; accepted: fp-free, fn-free/],
    [[floor, '--feedback', 'rounded:0'], /--feedback: got "rounded:0"; accepted: bit, value, or rounded:/],
    [[floor, '--feedback', 'rounded:'], /--feedback: got "rounded:"/],
    [[floor, '--feedback', 'value', '--adaptivity', 'none'], /--feedback: with --adaptivity none/],
    [[floor, '--size', '0', '--steps', '0'], /2 problems[\s\S]*--steps: got "0"[\s\S]*--size: got "0"/],
    [[floor, '--step', '3'], /--step: unknown flag; did you mean --steps\?/],
    [[floor, '--gate', 'a > 1'], /--gate: has no meaning for samples/],
  ])('are refused: %j', (words, message) => {
    expect(() => request(...words)).toThrow(UserError);
    expect(() => request(...words)).toThrow(message);
  });

  it('are no flags of other commands', () => {
    const line = parseCommandLine(['check', '--step', '3', '--size', '5']);
    expect(line).toMatchObject({
      problems: [
        { where: '--step', message: expect.stringMatching(/^unknown flag; trainmark check --help/) },
        { where: '--size', message: 'has no meaning for check' },
      ],
    });
  });
});
