import { unzipSync, zipSync } from 'fflate';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRecord, serialiseRecord } from '../../src/records/recordFile.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import type { Run } from '../support/loopback/state.ts';
import { Hub, quickInputs, type HubJob } from '../support/hub.ts';

let hub: Hub;
beforeEach(async () => {
  hub = await Hub.start();
});
afterEach(() => hub.stop());

const rows: string[] = [];
afterAll(() => {
  process.stdout.write(`\n| job | REST calls |\n| --- | --: |\n${rows.join('\n')}\n\n`);
});

function count(what: string, { calls }: HubJob): number {
  const rest = calls.filter(({ kind }) => kind === 'rest').length;
  rows.push(`| ${what} | ${rest} |`);
  return rest;
}

/** Runs of other commits, each with its bundle, index and report, as a busy repository has them. */
function fillHistory(artifacts: number): void {
  for (let index = 0; index < artifacts / 2; index++) {
    const headSha = index.toString(16).padStart(40, '0');
    const run = hub.github.addRun({
      repository: 'acme/models',
      workflowPath: '.github/workflows/model.yml',
      event: 'push',
      headSha,
      headBranch: 'main',
    });
    const bytes = Buffer.from('PK');
    hub.github.addArtifact({ runId: run.id, name: `trainmark-index-${headSha}`, bytes });
    hub.github.addArtifact({ runId: run.id, name: `trainmark-run-${index}`, bytes });
  }
}

describe('how much is asked of GitHub', () => {
  it.each([0, 1000, 10_000])('does not grow with %i older artifacts', async (older) => {
    fillHistory(older);
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const first = await hub.runJob(hub.pullEvent(opened));
    expect(count(`first check of a pull request, ${older} older artifacts`, first)).toBe(4);
    hub.updatePull(opened, { 'accuracy.txt': '0.93\n' });
    const second = await hub.runJob(hub.pullEvent(opened, 'synchronize'));
    expect(second.result.log).toContain('stored runs are reused');
    expect(count(`second check, ${older} older artifacts`, second)).toBe(5);
  });

  it('is the same for a baseline that main has stored', async () => {
    const before = hub.git('rev-parse', 'main');
    const sha = hub.push('main', { notes: 'x' });
    const recorded = await hub.runJob(hub.pushed(sha, before), {
      inputs: { ...quickInputs, command: 'record' },
    });
    expect(count('record on a push', recorded)).toBe(0);
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const { result, ...job } = await hub.runJob(hub.pullEvent(opened));
    expect(result.log).toContain('stored runs are reused');
    expect(count('first check with a stored baseline', { result, ...job })).toBe(5);
  });

  it('is nothing for the legs of a matrix, and for publish the same with 50 legs as with one', async () => {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const event = hub.pullEvent(opened);
    const leg = await hub.runJob(event, {
      job: 'train',
      matrix: { model: 'm0' },
      strategy: { jobIndex: 0, jobTotal: 50 },
      inputs: { run: 'sh train.sh', experiment: 'm0' },
    });
    expect(count('each leg of a matrix', leg)).toBe(0);
    multiplyLeg(leg.run, 50);
    const inputs = { command: 'publish', gates: 'accuracy >= 0.85' };
    const published = await hub.runJob(event, { run: leg.run, job: 'report', inputs });
    expect(published.result.conclusion, published.result.log).toBe('success');
    expect(count('publish of 50 legs', published)).toBeLessThanOrEqual(6);
    const [comment] = hub.github.state.comments;
    expect(comment?.body).toContain('50 experiments: 50 passed.');
    expect(comment?.body.length).toBeLessThanOrEqual(65_000);
    expect(comment?.body.match(/\| `m\d+`/g)).toHaveLength(50);
  });
});

/** The other legs' artifacts, made from the first's: fifty jobs would only take longer. */
function multiplyLeg(run: Run, legs: number): void {
  const bundle = hub.github.state.artifacts.find(({ name }) => name.startsWith('trainmark-run-'));
  const files = unzipSync(bundle?.bytes ?? Buffer.alloc(0));
  const record = parseRecord(Buffer.from(files['record.json'] ?? []).toString('utf8'), 'record.json');
  for (let index = 1; index < legs; index++) {
    const id = `${record.id.slice(0, -4)}${index.toString(16).padStart(4, '0')}`;
    const copy = asLeg(record, id, index);
    const bytes = zipSync({ ...files, 'record.json': Buffer.from(serialiseRecord(copy)) });
    hub.github.addArtifact({ runId: run.id, name: `trainmark-run-${id}`, bytes: Buffer.from(bytes) });
  }
}

function asLeg(record: RunRecord, id: string, index: number): RunRecord {
  const leg = { index, total: 50, values: { model: `m${index}` } };
  const workflow = record.workflow === null ? null : { ...record.workflow, leg };
  return { ...record, id, experiment: `m${index}`, workflow };
}
