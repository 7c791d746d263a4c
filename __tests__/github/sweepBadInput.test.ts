import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badSweeps } from '../support/badSweeps.ts';
import { Hub, type HubJob } from '../support/hub.ts';
import { workflowDispatchEvent } from '../support/runner/webhooks.ts';

const workflow = '.github/workflows/sweep.yml';
const grid = (count: number, program = 'train.sh'): string =>
  `method: grid
program: ${program}
command: [sh, "\${program}", "\${args}"]
metric: { name: loss }
parameters: { lr: { min: 1, max: ${count} } }
`;
/** As they come from the Actions tab; those with settings have an experiment of their own. */
const experiments = badSweeps.flatMap(({ settings }, index) =>
  settings === undefined ? [] : [`  e${index}: { run: "true", sweep: ${settings} }\n`],
);

/** Some of each kind: the terminal refuses all of them, in the same words. */
const shownHere = [
  'an empty space',
  'the logarithm of zero',
  'q larger than the range',
  'a budget of zero',
  'conditions in a circle',
  'contradictory conditions',
  'a key twice',
  'a tab',
];

let hub: Hub;
beforeAll(async () => {
  hub = await Hub.start({
    'train.sh': 'printf \'{"loss": %s}\' "${1#--lr=}" > metrics.json\n',
    'broken.sh': 'echo Traceback; echo "ValueError: no GPU" >&2; exit 4\n',
    'other.sh': 'printf \'{"accuracy": 1}\' > metrics.json\n',
    'sweep.yml': grid(64),
    'broken.yml': grid(300, 'broken.sh'),
    'other.yml': grid(300, 'other.sh'),
    'bayes.yml': grid(5).replace('method: grid', 'method: bayes').replace('max: 5', 'max: 1000000'),
    'huge.yml': grid(200_000),
    'trainmark.yml': `experiments:\n  plain: { run: "true" }\n${experiments.join('')}`,
    '.gitignore': 'metrics.json\n.trainmark/\n',
    [workflow]: 'on: workflow_dispatch\n',
    ...Object.fromEntries(badSweeps.map(({ file }, index) => [`bad/${index}.yml`, file])),
  });
});
afterAll(() => hub.stop());

function phase(
  name: 'plan' | 'trial' | 'conclude',
  inputs: Readonly<Record<string, string>> = {},
  options: Parameters<Hub['runJob']>[1] = {},
): Promise<HubJob> {
  const event = workflowDispatchEvent({
    repository: hub.facts(),
    ref: 'refs/heads/main',
    sha: hub.git('rev-parse', 'main'),
    workflow,
    inputs: {},
  });
  const own = { command: 'sweep', 'sweep-phase': name, experiment: 'plain', ...inputs };
  return hub.runJob(event, { workflowPath: workflow, inputs: own, ...options });
}

const told = ({ result }: HubJob): string => result.annotations.map(({ message }) => message).join('\n');

async function refusal(inputs: Readonly<Record<string, string>>): Promise<string> {
  const job = await phase('plan', inputs);
  expect(job.result.main.exitCode, job.result.log).toBe(2);
  expect(job.result.outputs['sweep-legs']).toBeUndefined();
  return told(job);
}

describe('the job that plans', () => {
  it.each(badSweeps.map((bad, index) => ({ ...bad, index })).filter(({ name }) => shownHere.includes(name)))(
    'refuses a sweep as the terminal does: $name',
    async ({ settings, index }) => {
      const own = settings === undefined ? {} : { experiment: `e${index}` };
      expect(await refusal({ sweep: `bad/${index}.yml`, ...own })).toMatchSnapshot();
    },
  );

  it('tells of all inputs that nobody can mean, by the names that the Actions tab shows', async () => {
    expect(
      await refusal({
        'sweep-trials': 'many',
        'sweep-seed': '-1',
        'sweep-resume': 'https://github.com/acme/models/actions/runs/1',
        'sweep-budget-minutes': '0',
        'sweep-round-size': '0',
        'sweep-trials-per-job': '1.5',
      }),
    ).toMatchInlineSnapshot(`
      "6 problems with the settings:
        input sweep-resume (in sweep.yml: resume): expected a whole number from 1, got "https://github.com/acme/models/actions/runs/1"
        input sweep-round-size (in sweep.yml: round-size): expected a whole number from 1, got "0"
        input sweep-trials-per-job (in sweep.yml: trials-per-job): expected a whole number from 1, got "1.5"
        input sweep-trials (in sweep.yml: trials): expected a whole number from 1, got "many"
        input sweep-budget-minutes (in sweep.yml: budget-minutes): expected a number of minutes above 0, got "0"
        input sweep-seed (in sweep.yml: seed): expected a whole number from 0 to 4294967295, got "-1"
      trainmark <command> --help lists every setting; the README has the reference for trainmark.yml."
    `);
  });

  it('says what is wrong with a run to resume', async () => {
    const elsewhere = hub.github.addRepository({
      owner: 'other',
      name: 'models',
      gitDirectory: hub.repository.gitDirectory,
      defaultBranch: 'main',
    });
    const foreign = hub.github.addRun({
      repository: `${elsewhere.owner}/${elsewhere.name}`,
      workflowPath: workflow,
      event: 'workflow_dispatch',
      headSha: hub.git('rev-parse', 'main'),
      headBranch: 'main',
      headRepository: 'other/models',
    });
    expect(
      (await refusal({ 'sweep-resume': String(foreign.id) })).replaceAll(String(foreign.id), 'N'),
    ).toMatchInlineSnapshot(
      `"There is no workflow run N in acme/models that this job may see. A sweep goes on in its own repository. Give the number in the address of its last run, and allow the job actions: read."`,
    );
    expect(await refusal({ 'sweep-resume': '77' })).toMatchInlineSnapshot(
      `"There is no workflow run 77 in acme/models that this job may see. A sweep goes on in its own repository. Give the number in the address of its last run, and allow the job actions: read."`,
    );
    const planned = await phase('plan');
    for (const artifact of hub.github.state.artifacts) artifact.expiresAtMs = Date.now() - 1000;
    expect(
      (await refusal({ 'sweep-resume': String(planned.run.id) })).replaceAll(String(planned.run.id), 'N'),
    ).toMatchInlineSnapshot(
      `"Run N has nothing to resume: it has no artifact that has not expired. Give the id of the last run of the sweep, the number in its address. Logs live as long as artifacts do; a longer retention-days helps the next one."`,
    );
  });

  it('refuses more rounds than runs follow one another, and outputs that are too large', async () => {
    expect(await refusal({ sweep: 'bayes.yml', 'sweep-trials': '5000' })).toMatchInlineSnapshot(
      `"5000 trials, 8 in a round, are 625 rounds, 4 in each of 157 workflow runs; at most 50 runs follow one another: put at least 25 trials into a round, or allow fewer. Change sweep-round-size or sweep-trials-per-job."`,
    );
    expect(
      await refusal({ sweep: 'huge.yml', 'sweep-round-size': '200000', 'sweep-trials-per-job': '800' }),
    ).toMatchInlineSnapshot(
      `"The legs of a round of 200000 trials take more than the 1 MiB that an output may have: put fewer trials into a round. Change sweep-round-size or sweep-trials-per-job."`,
    );
  });

  it('says at the beginning how many rounds there are, and warns where a run cannot go on by itself', async () => {
    const four = { 'sweep-round-size': '4' };
    const first = await phase('plan', four);
    expect(first.result.log).toContain(
      'the sweep has 64 trials at most, in 16 rounds: 4 in this run, the others in 3 more',
    );
    expect(told(first)).toBe('');
    const never = await phase('plan', { ...four, 'sweep-continue': 'never' });
    expect(told(never).replaceAll(String(never.run.id), 'N')).toMatchInlineSnapshot(
      `"The sweep has 64 trials at most, in 16 rounds, of which a run carries out 4, and sweep-continue is never. Put at least 16 trials into a round (round-size), or go on by hand: run the workflow with resume = N."`,
    );
  });
});

describe('a sweep of 300 trials, all of which fail', () => {
  it.each([
    [
      'broken.yml',
      'the last 5 trials failed, the last one so: the command exited with 4; its output ended with: Traceback / ValueError: no GPU',
    ],
    [
      'other.yml',
      'the last 5 trials failed, the last one so: the metric loss was never logged; logged were accuracy',
    ],
  ])('ends after a first round of 8 (%s)', async (sweep, reason) => {
    const plan = await phase('plan', { sweep });
    const legs = JSON.parse(plan.result.outputs['sweep-legs'] ?? '') as readonly unknown[];
    expect(legs, plan.result.log).toHaveLength(8);
    const state = plan.result.outputs['sweep-state'] ?? '';
    for (const [index, leg] of legs.entries())
      await phase(
        'trial',
        { 'sweep-state': state },
        { run: plan.run, job: 'trials-1', matrix: { leg }, strategy: { jobIndex: index, jobTotal: 8 } },
      );
    const next = await phase('plan', { sweep, 'sweep-state': state }, { run: plan.run, job: 'plan-2' });
    expect(next.result.outputs['sweep-ended'], next.result.log).toBe(reason);
    expect(next.result.outputs['sweep-legs']).toBe('[]');
    expect(next.result.summary).toContain('It ended because the last 5 trials failed');
  });
});
