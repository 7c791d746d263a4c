import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/resultSchema.ts';
import { Project, type RunOptions } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

type Environment = NonNullable<RunOptions['environment']>;

/** Sets of words are ordered by a hash that Python seeds anew in each process. */
const hashOrder = `
import json
words = [letter * length for letter in "abcdefgh" for length in range(1, 5)]
loss, history = 0.0, open("history.jsonl", "w")
for step in range(20):
    for place, word in enumerate(set(words)):
        loss = (loss + (place + 1) * len(word) / (1 + step)) / 1.01
    history.write(json.dumps({"step": step, "loss": loss}) + "\\n")
json.dump({"final_loss": loss}, open("metrics.json", "w"))
`;

const unseeded = `
import json, os, random
seed = os.environ.get("TRAINMARK_SEED")
chance = random.Random(None if seed is None else int(seed))
json.dump({"loss": sum(chance.random() for _ in range(50))}, open("metrics.json", "w"))
`;

/** Sums in the order in which threads come to it; each step begins with what the last one left. */
const threadOrder = `
import json, os, random, threading, time
count = int(os.environ.get("OMP_NUM_THREADS") or 4)
parts = [random.Random(part).random() * 10 ** (part % 9 - 4) for part in range(64)]
total, lock, history = 0.0, threading.Lock(), open("history.jsonl", "w")
def work(own):
    global total
    for value in own:
        time.sleep(random.SystemRandom().random() / 5000)
        with lock:
            total = total * 1.1 + value
for step in range(10):
    workers = [threading.Thread(target=work, args=(parts[at::count],)) for at in range(count)]
    for worker in workers: worker.start()
    for worker in workers: worker.join()
    total = total % 1000
    history.write(json.dumps({"step": step, "loss": total}) + "\\n")
json.dump({"final_loss": total}, open("metrics.json", "w"))
`;

/** The same in every run with the same number of threads, and another with each other number. */
const threadCount = `
import json, math, os
count = int(os.environ.get("OMP_NUM_THREADS") or 4)
parts = [math.sin(part) * 10 ** (part % 5) for part in range(1000)]
json.dump({"loss": sum(sum(parts[at::count]) for at in range(count)) / 3}, open("metrics.json", "w"))
`;

const clock = `
import json, time
json.dump({"loss": time.time() % 1000}, open("metrics.json", "w"))
`;

const seeded = `
import json, random
json.dump({"loss": random.Random(3).random()}, open("metrics.json", "w"))
`;

/** What a test machine may have set for itself. */
const unset: Environment = { PYTHONHASHSEED: 'random', OMP_NUM_THREADS: '' };

async function planted(script: string, environment: Environment = unset): Promise<void> {
  project = new Project('trainmark test ');
  project.init();
  project.write({ 'train.py': script, '.gitignore': 'metrics.json\nhistory.jsonl\n' });
  project.commit('first');
  const { exitCode, stderr } = await project.run(['record', '--run', 'python3 train.py'], { environment });
  expect(exitCode, stderr).toBe(0);
}

async function diagnose(words: readonly string[] = [], environment: Environment = unset) {
  const { exitCode, stdout, stderr } = await project.run(['verify', '--diagnose', '--json', ...words], {
    environment,
  });
  const result = JSON.parse(stdout) as Result;
  const [reproduction] = result.reproductions;
  const diagnosis = reproduction?.diagnosis;
  if (reproduction === undefined || !diagnosis) throw new Error(`nothing was diagnosed: ${stderr}`);
  const removes = diagnosis.experiments
    .filter((one) => one.removesDifference === 'yes')
    .map((one) => one.setting);
  return { exitCode, reproduction, diagnosis, removes };
}

describe('verify --diagnose', () => {
  it.each([
    ['the order of sets', hashOrder, 'PYTHONHASHSEED=0', 'hashSeedUnset'],
    ['random numbers without a seed', unseeded, 'TRAINMARK_SEED=0', 'seedMissing'],
    ['the order of threads', threadOrder, 'OMP_NUM_THREADS=1', 'nondeterminism'],
  ])('finds %s', async (_, script, setting, kind) => {
    await planted(script);
    const { reproduction, diagnosis, removes } = await diagnose();
    expect(diagnosis).toMatchObject({ question: 'agree', stopped: 'found' });
    expect(removes).toHaveLength(1);
    expect(removes[0]).toContain(setting);
    expect(reproduction.causes[0]).toMatchObject({ kind, confidence: 'high' });
    expect(diagnosis.summary[1]).toMatch(/^Pin it .* It takes [\d.]+ × the time \(.+ → .+\)\.$/);
    expect(project.worktrees()).toHaveLength(1);
  });

  it('brings back the number of threads that the record had', async () => {
    await planted(threadCount, { OMP_NUM_THREADS: '4' });
    const { reproduction, diagnosis, removes } = await diagnose([], { OMP_NUM_THREADS: '3' });
    expect(reproduction.kind).not.toBe('identical');
    expect([diagnosis.question, removes]).toEqual(['match', ['OMP_NUM_THREADS=4']]);
    expect(reproduction.causes[0]).toMatchObject({ kind: 'threadCountChanged', confidence: 'high' });
  });

  it('blames no setting for what none of them removes', async () => {
    await planted(clock);
    const { diagnosis, removes } = await diagnose();
    expect([diagnosis.stopped, removes]).toEqual(['exhausted', []]);
    expect(diagnosis.experiments.every(({ rerunIds }) => rerunIds.length === 2)).toBe(true);
    expect(diagnosis.summary[0]).toMatch(/^No setting that was tried makes re-runs agree/);
  });

  it('makes no experiments with a run that reproduces', async () => {
    await planted(seeded);
    const { exitCode, reproduction, diagnosis } = await diagnose();
    expect([exitCode, reproduction.kind, reproduction.causes]).toEqual([0, 'identical', []]);
    expect([diagnosis.stopped, diagnosis.experiments]).toEqual(['nothingToAsk', []]);
    expect(project.recordIds()).toHaveLength(3);
  });

  it('ends within its budget and the length of one run', async () => {
    await planted(`import time\ntime.sleep(1)${clock}`);
    const { diagnosis } = await diagnose(['--budget', '8s']);
    expect(diagnosis).toMatchObject({ stopped: 'outOfTime', budgetMs: 8000 });
    expect(diagnosis.spentMs).toBeLessThan(8000 + 4000);
    const tried = diagnosis.experiments.filter(({ rerunIds }) => rerunIds.length > 0);
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.length).toBeLessThan(diagnosis.experiments.length);
    expect(diagnosis.summary.join(' ')).toMatch(
      /The budget of 8 s .* has no room for .*; give more with --budget/,
    );
  });

  it('keeps what two runs have shown when there is no time for the third', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'trainmark-tally-'));
    await planted(`
import json, os, random, time
seed = os.environ.get("TRAINMARK_SEED")
if seed == "0":
    with open("${folder}/tally", "a") as file: file.write("x")
    if os.path.getsize("${folder}/tally") > 2: time.sleep(120)
chance = random.Random(None if seed is None else int(seed))
json.dump({"loss": chance.random()}, open("metrics.json", "w"))
`);
    const { diagnosis, removes } = await diagnose(['--budget', '15s']);
    rmSync(folder, { recursive: true });
    expect(removes).toEqual(['TRAINMARK_SEED=0']);
    expect(diagnosis.stopped).toBe('found');
    const seed = diagnosis.experiments.find((one) => one.setting === 'TRAINMARK_SEED=0');
    expect(seed?.rerunIds).toHaveLength(2);
    // The run that was cut off is stored like any other.
    expect(project.recordIds().length).toBe(
      1 + 2 + diagnosis.experiments.flatMap(({ rerunIds }) => rerunIds).length + 1,
    );
  });

  it('ends a run that goes on and on with a setting', async () => {
    await planted(`
import json, os, random, time
if os.environ.get("TRAINMARK_SEED") == "0": time.sleep(120)
json.dump({"loss": random.random()}, open("metrics.json", "w"))
`);
    const begun = Date.now();
    const { diagnosis } = await diagnose(['--budget', '8s']);
    expect(Date.now() - begun).toBeLessThan(90_000);
    const seed = diagnosis.experiments.find((one) => one.setting === 'TRAINMARK_SEED=0');
    expect(seed).toMatchObject({
      removesDifference: 'failed',
      reason: expect.stringContaining('time limit'),
    });
    expect(diagnosis.spentMs).toBeLessThan(8000 + 8000);
  });

  it.each([
    [['--budget', '10min'], /budget.*only together with --diagnose/],
    [['--diagnose', '--budget', 'long'], /expected a number with a unit/],
  ])('refuses %j', async (words, reason) => {
    await planted(seeded);
    const { exitCode, stderr } = await project.run(['verify', ...words]);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(reason)]);
  });
});

describe('verify of a run with uncommitted changes', () => {
  it('runs it again with them', async () => {
    project = new Project();
    project.init();
    project.write({ 'train.py': seeded, '.gitignore': 'metrics.json\n' });
    project.commit('first');
    project.write({ 'train.py': seeded.replace('(3)', '(4)') });
    expect((await project.run(['record', '--run', 'python3 train.py'])).exitCode).toBe(0);
    project.git('checkout', '--quiet', '.');
    const { exitCode, stdout } = await project.run(['verify', '--json']);
    const { reproductions } = JSON.parse(stdout) as Result;
    expect([exitCode, reproductions[0]?.kind]).toEqual([0, 'identical']);
    const [recorded, ...reruns] = project.recordIds().map((id) => project.record(id).code?.dirty?.digest);
    expect(new Set(reruns)).toEqual(new Set([recorded]));
  });
});
