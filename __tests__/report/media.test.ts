import { describe, expect, it } from 'vitest';
import { buildMedia, noReportMedia, type ReportMedia } from '../../src/charts/media/buildMedia.ts';
import { mediumSchema, type Media, type Medium } from '../../src/records/media/medium.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { readPageAssets } from '../support/pageAssets.ts';
import { hostileMedium, sampleMedia, samplePng, sampleReportMedia, store } from '../support/sampleMedia.ts';
import { hostileText, sampleReports } from '../support/sampleReport.ts';
import { sampleRun } from '../support/sampleRuns.ts';
import { findHarm } from './safeComment.ts';

const assets = await readPageAssets();
const page = (media: ReportMedia): string => renderHtml(reportWith(media), { assets, interactive: false });
const section = (html: string): string => /<section id="media"[^]*?<\/section>/.exec(html)?.[0] ?? '';

function reportWith(media: ReportMedia): Report {
  return { ...sampleReports.passed(), media };
}

function mediaOf(
  media: readonly Medium[],
  images: Media['images'] = new Map(),
  baseline: readonly Medium[] = [],
): ReportMedia {
  const run = (side: 'baseline' | 'candidate', own: readonly Medium[]) => ({
    record: sampleRun({ side, commit: 'a'.repeat(40), index: 0, samples: [] }),
    media: { media: own, images, warnings: [] },
  });
  return buildMedia({ baseline: [run('baseline', baseline)], candidate: [run('candidate', media)] });
}

describe('media in the page', () => {
  it('draw each kind of both sides', async () => {
    const html = section(page(sampleReportMedia()));
    await expect(`${html}\n`).toMatchFileSnapshot('__snapshots__/media.html');
    for (const { name } of sampleMedia('candidate').media) expect(html).toContain(name);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });

  it('draw the candidate alone without a baseline', () => {
    const html = section(page(sampleReportMedia({ baseline: false })));
    expect(html).not.toContain('Baseline');
    expect(html).not.toContain('Difference');
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });

  it('leave no trace when there are none', () => {
    const html = page(noReportMedia);
    expect(html).not.toContain('id="media"');
    expect(html).not.toContain('img-src');
    expect(renderMarkdown(reportWith(noReportMedia))).not.toContain('Media');
  });

  it('are shown as data only, which the policy of the page allows then', () => {
    const html = page(sampleReportMedia());
    expect(html).toContain("default-src 'none'; img-src data:; style-src");
    const sources = [...html.matchAll(/href="([^"#]*)"/g)].map(([, address = '']) => address);
    expect(sources.length).toBeGreaterThan(5);
    for (const address of sources) expect(address).toMatch(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/);
  });

  it('keep the page small, and say what is left out', () => {
    const images = new Map<string, Uint8Array>();
    const noisy = (seed: number) =>
      samplePng(600, 600, (x, y) => (x * x * 31 + y * y * 17 + x * y * seed * 7919) % 251);
    const media = Array.from({ length: 40 }, (_, index) =>
      mediumSchema.parse({
        kind: 'images',
        name: `set ${index}`,
        images: [{ image: store(images, noisy(index + 1)) }],
      }),
    );
    const many = Array.from({ length: 100 }, (_, index) =>
      mediumSchema.parse({ kind: 'text', name: `t${index}`, text: 'x' }),
    );
    const html = page(mediaOf([...media, ...many], images));
    expect(html.length).toBeLessThan(6_000_000);
    expect(html).toMatch(/Left out to keep the page small: 80 more media and \d+ images/);
    expect(html).toContain('Left out to keep the page small (600 × 600)');
  });

  it('show bytes that are no image as nothing, whatever they are called', () => {
    const bytes = Buffer.from('<svg onload="alert(1)"/>'.repeat(4));
    const file = `${'a'.repeat(64)}.png`;
    const medium = mediumSchema.parse({
      kind: 'images',
      name: 'n',
      images: [{ image: { file, width: 9, height: 9 } }],
    });
    const { images, omitted } = mediaOf([medium], new Map([[file, bytes]]));
    expect([images.size, omitted.images]).toEqual([0, 1]);
  });

  it('say when both sides are the same, and when their classes differ', () => {
    const matrix = (...classes: string[]) =>
      mediumSchema.parse({
        kind: 'confusion-matrix',
        name: 'm',
        classes,
        counts: [
          [1, 2],
          [3, 4],
        ],
      });
    expect(page(mediaOf([matrix('a', 'b')], new Map(), [matrix('a', 'b')]))).toContain(
      'The same on both sides',
    );
    expect(page(mediaOf([matrix('a', 'b')], new Map(), [matrix('b', 'a')]))).toContain(
      'The sides have different classes',
    );
  });

  it.each([
    { kind: 'confusion-matrix', name: 'n', classes: ['a'], counts: [[0]] },
    { kind: 'roc-curve', name: 'n', curves: [] },
    { kind: 'roc-curve', name: 'n', curves: [{ fpr: [], tpr: [] }] },
    { kind: 'feature-importance', name: 'n', features: [] },
    { kind: 'feature-importance', name: 'n', features: [{ name: 'f', value: 0 }] },
    { kind: 'shap-summary', name: 'n', features: [{ name: 'f', importance: 0 }] },
    { kind: 'shap-summary', name: 'n', features: [{ name: 'f', importance: 0, shap: [0], values: [null] }] },
    { kind: 'histogram', name: 'n', edges: [], counts: [] },
    { kind: 'histogram', name: 'n', edges: [1, 1], counts: [2] },
    { kind: 'examples', name: 'n' },
    { kind: 'images', name: 'n', images: [] },
    { kind: 'prompts', name: 'n', samples: [] },
    { kind: 'table', name: 'n', columns: [], rows: [] },
    { kind: 'data-snapshot', name: 'n', rows: 0, columns: [] },
    { kind: 'text', name: 'n', text: '' },
  ])('of nothing are drawn too: $kind', (medium) => {
    const media = mediaOf([mediumSchema.parse(medium)]);
    expect(section(page(media))).not.toMatch(/NaN|undefined|Infinity/);
    expect(renderMarkdown(reportWith(media))).not.toMatch(/NaN|undefined/);
  });
});

describe('hostile words in media', () => {
  const { media, images } = sampleMedia('candidate');
  const hostile = mediaOf(
    media.map((medium) => hostileMedium(medium, hostileText)),
    images,
    media.map((medium) => hostileMedium(medium, `${hostileText}!`)),
  );

  it('stay words in the page', () => {
    const html = section(page(hostile));
    expect(html).not.toMatch(/<script|<img|onerror=alert\(2\)>|javascript:/i);
    expect(html).not.toMatch(/[\u202E\u200B\u001B]/);
  });

  it('stay words in Markdown and in the terminal', () => {
    const report = reportWith(hostile);
    expect(findHarm(renderMarkdown(report))).toEqual([]);
    expect(renderTerminal(report, { width: 80, colour: false })).not.toMatch(/\u001B/);
  });
});

describe('media in words', () => {
  it('have a line each, and small matrices a table', async () => {
    const text = renderMarkdown(reportWith(sampleReportMedia()));
    const start = text.indexOf('<summary>Media');
    await expect(`${text.slice(start, text.indexOf('</details>', start))}\n`).toMatchFileSnapshot(
      '__snapshots__/media.md',
    );
  });

  it('are counted in the terminal', () => {
    expect(renderTerminal(reportWith(sampleReportMedia()), { width: 100, colour: false })).toContain(
      'Media in the HTML report: 2 confusion matrices, 1 ROC curve, 1 precision-recall curve',
    );
  });
});
