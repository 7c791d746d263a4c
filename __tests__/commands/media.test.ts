import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { samplePng } from '../support/sampleMedia.ts';
import { Project } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

/** A script that copies the results that lie in the repository to where a training would write them. */
function mediaProject(): Project {
  const made = new Project();
  made.write({
    'train.sh':
      'mkdir -p out && cp results.json out/val.trainmark.json && cp photo.png out/photo.png && echo "{\\"accuracy\\": 0.9}" > metrics.json\n',
    'results.json': results(40),
    'photo.png': Buffer.from(samplePng(8, 8, (x, y) => 30 * x + y)),
    '.gitignore': 'out\nmetrics.json\n.trainmark\n',
  });
  made.git('init', '--quiet', '--initial-branch', 'main');
  made.commit('first');
  made.git('checkout', '--quiet', '-b', 'change');
  made.write({ 'results.json': results(44) });
  made.commit('second');
  return made;
}

function results(right: number): string {
  return JSON.stringify({
    schema: 'trainmark.media.v1',
    media: [
      {
        kind: 'confusion-matrix',
        name: 'val',
        classes: ['cat', 'dog'],
        counts: [
          [right, 3],
          [2, 50],
        ],
      },
      { kind: 'images', name: 'samples', images: [{ image: 'photo.png' }, { image: '../photo.png' }] },
      { kind: 'histogram', name: 'broken', edges: [1], counts: [1] },
    ],
  });
}

describe('media that a training command writes', () => {
  it.each([['found'], ['beside metrics that are named', '--metrics', 'metrics.json']])(
    'are kept in the bundle and drawn beside those of the baseline, %s',
    async (_, ...metrics) => {
      project = mediaProject();
      const args = [
        'check',
        '--run',
        'sh train.sh',
        '--gate',
        'accuracy >= 0.5',
        '--baseline',
        'main',
        '--json',
        ...metrics,
      ];
      const { exitCode, stdout, stderr } = await project.run(args);
      expect(exitCode, stderr).toBe(0);
      const result = JSON.parse(stdout);
      expect(result.warnings).toEqual(
        ['baseline', 'candidate'].flatMap((side) => [
          expect.stringContaining(`${side}: out/val.trainmark.json names the image "../photo.png"`),
          expect.stringContaining(`${side}: out/val.trainmark.json holds a medium called "broken"`),
        ]),
      );
      const [record] = project
        .recordIds()
        .map((id) => JSON.parse(project.read(`.trainmark/runs/${id}/record.json`)));
      expect(record.media).toMatchObject([
        { kind: 'confusion-matrix', name: 'val', images: [] },
        { kind: 'images', name: 'samples', images: [expect.stringMatching(/^media\/[0-9a-f]{64}\.png$/)] },
      ]);
      const html = readFileSync(result.report.html, 'utf8');
      expect(html).toContain('94.7 % → 94.9 % on the diagonal');
      expect(html).toContain('data:image/png;base64,');
      expect(readFileSync(result.report.markdown, 'utf8')).toContain('| `cat` | 44 (+4) | 3 |');
      const again = JSON.parse((await project.run(args)).stdout);
      expect(again.baseline.source).toBe('stored');
      expect(readFileSync(again.report.html, 'utf8')).toContain('94.7 % → 94.9 % on the diagonal');
    },
  );

  it('are told by read', async () => {
    project = mediaProject();
    project.write({
      'out/val.trainmark.json': results(40),
      'out/photo.png': Buffer.from(samplePng(8, 8, () => 1)),
    });
    const { stdout } = await project.run(['read', 'out/val.trainmark.json']);
    expect(stdout).toContain('out/val.trainmark.json (trainmark-media): 1 confusion matrix, 1 set of images');
    const json = JSON.parse((await project.run(['read', '--json', 'out/val.trainmark.json'])).stdout);
    expect(json.readings[0].media).toMatchObject([
      {
        name: 'val',
        counts: [
          [40, 3],
          [2, 50],
        ],
      },
      { name: 'samples' },
    ]);
  });
});
