import { afterEach, describe, expect, it } from 'vitest';
import { type Result, resultSchema } from '../../src/report/resultSchema.ts';
import { Project, type ProgramRun, type RunOptions, twoBranchProject } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

interface Checked extends ProgramRun {
  readonly result: Result;
}

/** Results depend on EXTRA, which nobody declares. */
const undeclared =
  'import json, os\njson.dump({"accuracy": 0.9 + float(os.environ.get("EXTRA", "0"))}, open("metrics.json", "w"))\n';

function start(settings: string, files: Readonly<Record<string, string>> = {}): void {
  project = twoBranchProject();
  project.git('switch', '--quiet', 'main');
  project.write({
    'trainmark.yml': `experiments:\n  churn:\n    run: python3 train.py\n${settings}`,
    ...files,
  });
  project.commit('settings');
  project.git('switch', '--quiet', '--create', 'checked');
  project.write({ 'notes.md': 'x' });
  project.commit('candidate');
}

async function recordMain(options: RunOptions = {}): Promise<string> {
  project.git('switch', '--quiet', 'main');
  const { stdout, stderr } = await project.run(['record', '--json'], options);
  project.git('switch', '--quiet', 'checked');
  const id = resultSchema.parse(JSON.parse(stdout), { error: () => stderr }).records[0]?.id;
  return id ?? '';
}

async function check(args: readonly string[] = [], options: RunOptions = {}): Promise<Checked> {
  const run = await project.run(['check', '--json', ...args], options);
  return { ...run, result: resultSchema.parse(JSON.parse(run.stdout), { error: () => run.stderr }) };
}

describe('a baseline in check', () => {
  it('is not run again unless something asks for it', async () => {
    start('');
    await recordMain();
    const { result } = await check();
    expect(result.baseline.source).toBe('stored');
    expect(result.reproductions).toEqual([]);
    expect(project.recordIds()).toHaveLength(2);
  });

  it('is run again once when it reproduces, where the settings ask for it, and the report says so', async () => {
    start('    baseline: { verify: always }\n');
    const id = await recordMain();
    const { exitCode, result } = await check();
    expect(result.reproductions).toMatchObject([
      { recordId: id, kind: 'identical', reproduced: true, occasion: 'Verified now (verify: always).' },
    ]);
    expect(result.reproductions[0]?.rerunIds).toHaveLength(1);
    expect(exitCode).toBe(0);
    expect(project.worktrees()).toHaveLength(1);
    const again = await check();
    expect(again.result.baseline.recordIds, 'a re-run is never a baseline').toEqual([id]);
  });

  it('that was run for this very check is not run once more by the settings', async () => {
    start('    baseline: { verify: always }\n');
    const { result } = await check();
    expect(result.baseline.source).toBe('rerun');
    expect(result.reproductions).toEqual([]);
  });

  it('that drifted is told loudly, and blocks only where a gate asks for it', async () => {
    start('    baseline: { verify: always }\n    gates: [ accuracy >= 0.5 ]\n', { 'train.py': undeclared });
    await recordMain({ environment: { EXTRA: '0.05' } });
    const { exitCode, result } = await check();
    expect(exitCode).toBe(0);
    expect(result.reproductions).toMatchObject([{ kind: 'drifted', causes: [{ kind: 'undeclaredInput' }] }]);
    expect(result.reproductions[0]?.rerunIds, 'one re-run cannot tell drift from noise').toHaveLength(2);
    expect(project.read(reportOf(result))).toContain('> ⚠️ Baseline drifted: ');
    const gated = await check(['--gate', 'reproduced(statistical)']);
    expect(gated.result.checks).toMatchObject([{ outcome: 'failed', blocking: true, actual: 'drifted' }]);
    expect(gated.result.summary).toContain('the baseline is drifted in 2 re-runs');
    expect(gated.exitCode).toBe(1);
  });

  it('is verified by a gate alone, a fresh one too', async () => {
    start('    gates: [ reproduced(bitwise) ]\n');
    const { exitCode, result } = await check();
    expect(result.baseline.source).toBe('rerun');
    expect(result.reproductions).toMatchObject([{ kind: 'identical', level: 'bitwise' }]);
    expect(result.checks).toMatchObject([{ outcome: 'passed', actual: 'identical' }]);
    expect(exitCode).toBe(0);
  });

  it('that cannot be run again leaves the gate unknown, with the reason', async () => {
    // Packages are gone for every commit without the notes, which the candidate has.
    start('    setup: test -z "$PACKAGES_GONE" || test -e notes.md\n    gates: [ reproduced(close) ]\n');
    await recordMain();
    const { exitCode, result } = await check([], { environment: { PACKAGES_GONE: 'yes' } });
    expect(result.baseline.source).toBe('stored');
    expect(result.checks[0]?.outcome).toBe('unknown');
    expect(result.checks[0]?.reason).toMatch(
      /could not be verified, because its setup does not succeed any more/,
    );
    expect(exitCode).toBe(1);
    expect(project.worktrees()).toHaveLength(1);
  });

  it('is judged by the gate as unknown where there is none, and as a mistake in compare', async () => {
    start('    gates: [ reproduced(close) ]\n');
    await recordMain();
    const none = await check(['--baseline', 'none']);
    expect(none.result.checks).toMatchObject([
      { outcome: 'unknown', reason: expect.stringMatching(/^there is no baseline to run again/) },
    ]);
    const compared = await project.run(['compare', 'main', 'HEAD', '--json']);
    const { checks } = resultSchema.parse(JSON.parse(compared.stdout));
    expect(checks).toMatchObject([
      { outcome: 'error', reason: expect.stringMatching(/use trainmark check/) },
    ]);
    expect(compared.exitCode).toBe(1);
  });

  it('that was cut off serves nobody; its re-run takes its place', async () => {
    start('    timeout: 1s\n', {
      'train.py': `import os, time\nif os.environ.get("SLOW"): time.sleep(20)\n${undeclared}`,
    });
    const cut = await recordMain({ environment: { SLOW: '1' } });
    expect(project.record(cut)).toMatchObject({ complete: false, outcome: { kind: 'timedOut' } });
    const { result } = await check();
    expect(result.baseline).toMatchObject({ source: 'rerun' });
    expect(result.baseline.recordIds).not.toContain(cut);
    const again = await check();
    expect(again.result.baseline).toMatchObject({ source: 'stored', recordIds: result.baseline.recordIds });
  });
});

function reportOf({ report }: Result): string {
  return (report?.markdown ?? '').slice(project.root.length + 1);
}
