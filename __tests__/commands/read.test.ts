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
