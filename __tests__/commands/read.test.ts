import { afterEach, describe, expect, it } from 'vitest';
import { Project } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

describe('read', () => {
  it('prints values and series, for people and as JSON', async () => {
    project = new Project();
    project.write({
      'metrics.json': '{"accuracy": 0.93, "loss": NaN}',
      'logs/a.csv': 'epoch,val_loss\n1,0.5\n2,0.4\n3,0.45\n',
    });
    const text = await project.run(['read', 'metrics.json', 'logs/*.csv']);
    expect(text.exitCode, text.stderr).toBe(0);
    expect(text.stdout).toMatchInlineSnapshot(`
      "metrics.json (json): 2 values
        accuracy  0.93
        loss       NaN

      logs/a.csv (csv): 1 series
        val_loss  0.45  █▁▅  3 points, epoch 1 to 3
      "
    `);
    const { stdout } = await project.run(['read', 'metrics.json', 'logs/*.csv', '--json']);
    expect(JSON.parse(stdout).readings).toMatchObject([
      {
        source: { format: 'json', path: 'metrics.json' },
        summary: [
          { name: 'accuracy', value: 0.93 },
          { name: 'loss', value: 'NaN' },
        ],
      },
      { series: [{ name: 'val_loss', stepKind: 'epoch', steps: [1, 2, 3], values: [0.5, 0.4, 0.45] }] },
    ]);
  });

  it('reads what is recognised below a directory, and says what it leaves out and why', async () => {
    project = new Project();
    const many = Array.from({ length: 25 }, (_, index) => [`metric_${index}`, index / 7]);
    project.write({
      'out/metrics.json': JSON.stringify(Object.fromEntries(many)),
      'out/dvclive/metrics.json': '{"step": 1, "loss": 0.5}',
      'out/dvclive/plots/metrics/loss.tsv': 'step\tloss\n0\t0.9\n1\t0.5\n',
      'out/model.bin': Buffer.from([0, 1, 2]),
      'out/notes.txt': '',
      'out/features.csv': 'id,x\n1,0.5\n',
    });
    const text = await project.run(['read', 'out/']);
    expect(text.exitCode, text.stderr).toBe(0);
    expect(text.stdout).toContain('out/metrics.json (json): 25 values');
    expect(text.stdout).toContain('… 5 more metrics; --json has all');
    expect(text.stdout.split('\n\n').at(-1)).toMatchInlineSnapshot(`
      "not read by themselves: 4 files
        read together with out/dvclive/metrics.json (dvclive): out/dvclive/plots/metrics/loss.tsv
        csv that does not look like metrics (name the file to read it): out/features.csv
        in no format that is known here: out/model.bin
        empty: out/notes.txt
      "
    `);
    const { stdout } = await project.run(['read', 'out', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      readings: [{ source: { format: 'dvclive' } }, { summary: many.map(([name]) => ({ name })) }],
      ignored: [
        { path: 'out/dvclive/plots/metrics/loss.tsv', reason: { kind: 'partOf', format: 'dvclive' } },
        { path: 'out/features.csv', reason: { kind: 'unlikely', format: 'csv' } },
        { path: 'out/model.bin', reason: { kind: 'unknown' } },
        { path: 'out/notes.txt', reason: { kind: 'empty' } },
      ],
    });
  });

  it.each([
    [['read'], /read needs at least one path/],
    [['read', 'none.json'], /none\.json/],
    [['read', '*.nothing'], /\*\.nothing/],
  ])('refuses %j', async (args, message) => {
    project = new Project();
    const { exitCode, stderr } = await project.run(args);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
