import { afterEach, describe, expect, it } from 'vitest';
import { Hub, type HubJob } from '../support/hub.ts';

let hub: Hub;
afterEach(() => hub.stop());

/** So many of 400 answers are right, the first ones. */
const answers = (right: number): string =>
  [
    'id,label,prediction',
    ...Array.from({ length: 400 }, (_, id) => `${id},yes,${id < right ? 'yes' : 'no'}`),
  ].join('\n');

const train = `cp answers.csv predictions.csv\nprintf '{"accuracy": %s}' "$(cat accuracy.txt)" > metrics.json\n`;
const config = `experiments:
  tiny:
    run: sh train.sh
    predictions: predictions.csv
    gates: ["noninferior(accuracy, 1pp)"]
`;

/** Main has recorded a model that answers 300 of 400 rightly. */
async function recordMain(): Promise<void> {
  const before = hub.git('rev-parse', 'main');
  const sha = hub.push('main', {
    'train.sh': train,
    'accuracy.txt': '0.75\n',
    'answers.csv': answers(300),
    'trainmark.yml': config,
    '.gitignore': 'predictions.csv\nmetrics.json\n',
    '.github/workflows/model.yml': 'on: pull_request\n',
  });
  const { result } = await hub.runJob(hub.pushed(sha, before), { inputs: { command: 'record' } });
  expect(result.conclusion, result.log).toBe('success');
}

const better = { 'accuracy.txt': '0.8\n', 'answers.csv': answers(320) };
const comment = (): string => hub.github.state.comments.map(({ body }) => body).join('\n');

function expectPaired({ result }: HubJob, said: string): void {
  expect(result.conclusion, result.log).toBe('success');
  expect(said).toContain('✅ Passed');
  expect(said).toContain('0 newly wrong and 20 newly right of 400 examples');
}

describe('per-example files in a pull request', () => {
  it('are paired with those of the stored baseline', async () => {
    hub = await Hub.start();
    await recordMain();
    const checked = await hub.runJob(hub.pullEvent(hub.openPull(better)), { inputs: {} });
    expect(checked.result.log).toContain('stored runs are reused');
    expectPaired(checked, comment());
  });

  it('of a fork are paired in the report that publish makes', async () => {
    hub = await Hub.start(undefined, false);
    await recordMain();
    const opened = hub.openPull(better, { fork: true });
    const checked = await hub.runJob(hub.pullEvent(opened), { inputs: {} });
    expect(comment()).toBe('');
    const published = await hub.runJob(hub.finished(checked.run), {
      workflowPath: '.github/workflows/report.yml',
      checkout: false,
      inputs: { command: 'publish' },
    });
    expectPaired(published, comment());
  });
});
