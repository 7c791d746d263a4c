import { afterEach, describe, expect, it } from 'vitest';
import { Hub, quickInputs, quickTraining } from '../support/hub.ts';

let hub: Hub;
afterEach(() => hub.stop());

const inDirectory = (directory: string): Record<string, string> =>
  Object.fromEntries(Object.entries(quickTraining).map(([path, text]) => [`${directory}/${path}`, text]));

describe('a repository with several models', () => {
  const config = (name: string): string =>
    `experiments:\n  ${name}:\n    run: sh train.sh\n    gates: [accuracy >= 0.85, delta(accuracy) >= -1pp]\n`;

  it('checks each in its own directory, with a comment of its own', async () => {
    hub = await Hub.start({
      ...inDirectory('models/churn'),
      ...inDirectory('models/fraud'),
      'models/churn/trainmark.yml': config('churn'),
      'models/fraud/trainmark.yml': config('fraud'),
    });
    const opened = hub.openPull({ 'models/fraud/accuracy.txt': '0.70\n' });
    const event = hub.pullEvent(opened);
    const churn = await hub.runJob(event, { inputs: { 'working-directory': 'models/churn' } });
    const fraud = await hub.runJob(event, {
      run: churn.run,
      inputs: { 'working-directory': 'models/fraud' },
    });
    expect([churn, fraud].map(({ result }) => result.main.exitCode)).toEqual([0, 1]);
    expect(hub.github.state.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- trainmark report: churn -->',
      '<!-- trainmark report: fraud -->',
    ]);
    expect(fraud.result.annotations).toContainEqual(
      expect.objectContaining({ file: 'models/fraud/trainmark.yml', line: 4 }),
    );
    const indexes = hub.github.state.artifacts.filter(({ name }) => name.startsWith('trainmark-index-'));
    expect(indexes).toHaveLength(2);
    const again = await hub.runJob(hub.pullEvent(opened), {
      inputs: { 'working-directory': 'models/fraud' },
    });
    expect(again.result.log).toContain('stored runs are reused');
  });

  it('says that there is no such directory', async () => {
    hub = await Hub.start();
    const { result } = await hub.runJob(hub.pullEvent(hub.openPull({ notes: 'x' })), {
      inputs: { ...quickInputs, 'working-directory': 'models/chrun' },
    });
    expect(result.main.exitCode).toBe(2);
    expect(result.annotations[0]?.message).toContain('there is no directory');
  });
});

describe('a GitHub Enterprise Server, which has no artifact service of the fourth version', () => {
  it('leaves the records in the store, says so once for each phase, and lets the verdict stand', async () => {
    hub = await Hub.start();
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const { result } = await hub.runJob(hub.pullEvent(opened), {
      serverUrl: 'https://ghe.example.com',
      fetchDepth: 0,
    });
    expect(result.conclusion, result.log).toBe('success');
    const told = result.annotations.filter(({ message }) => message.includes('Enterprise Server'));
    expect(told).toHaveLength(2);
    expect(hub.github.state.comments[0]?.body).toContain('✅ Passed');
  });
});
