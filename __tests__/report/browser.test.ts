import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildMedia } from '../../src/charts/media/buildMedia.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { Report } from '../../src/report/report.ts';
import { launchBrowser, withoutBrowser } from '../support/browser.ts';
import { readPageAssets } from '../support/pageAssets.ts';
import { hostileMedium, sampleMedia, sampleReportMedia } from '../support/sampleMedia.ts';
import { hostileText, sampleReports } from '../support/sampleReport.ts';

/** For a machine that does other work at the same time. */
const patience = { timeout: 10_000 };
const title = withoutBrowser
  ? 'the page in a browser (skipped: no Chromium on the PATH and no CHROMIUM_PATH)'
  : 'the page in a browser';

describe.skipIf(withoutBrowser)(title, () => {
  const assets = readPageAssets();
  let browser: Browser;
  let directory: string;
  /** Everything a page must not do: messages, errors, dialogs, requests beyond its own file. */
  const incidents: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    directory = await mkdtemp(join(tmpdir(), 'trainmark-page-'));
  });
  afterAll(async () => {
    await browser?.close();
    if (directory !== undefined) await rm(directory, { recursive: true });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(incidents.splice(0)).toEqual([]);
  });

  async function open(report: Report, options: BrowserContextOptions = {}): Promise<Page> {
    const file = join(
      directory,
      `${report.experiment.length}-${report.curves.length}-${report.media.pairs.length}.html`,
    );
    await writeFile(file, renderHtml(report, { assets: await assets }));
    const url = pathToFileURL(file).href;
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.on('console', (message) => incidents.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
    page.on('request', (request) => request.url() === url || incidents.push(`request: ${request.url()}`));
    page.on('dialog', (dialog) => {
      incidents.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(url);
    return page;
  }

  const firstColumn = (page: Page) =>
    page.locator('#metric-table tbody tr:visible th code').allTextContents();

  async function showCurves(page: Page): Promise<void> {
    await page.locator('#curves').scrollIntoViewIfNeeded();
    await page.locator('.plot.drawn').first().waitFor();
  }

  test('draws curves that follow the controls, the pointer and the keyboard', async () => {
    const page = await open(sampleReports.passed());
    await showCurves(page);
    const plot = page.locator('.plot').first();
    const lines = () => plot.locator('.mark-line path').count();
    const lastLine = () => plot.locator('.mark-line path').last().getAttribute('d');

    expect(await lines()).toBe(6);
    await page.locator('[data-side=baseline]').click();
    await expect.poll(lines, patience).toBe(3);
    await page.locator('.chip.small.candidate').first().click();
    await expect.poll(lines, patience).toBe(2);
    expect(await page.locator('[data-side=candidate]').getAttribute('aria-pressed')).toBe('true');
    await page.locator('[data-side=candidate]').click();
    await expect.poll(lines, patience).toBe(0);
    await page.locator('[data-side=candidate]').click();
    await page.locator('[data-side=baseline]').click();
    await expect.poll(lines, patience).toBe(6);

    const measured = await lastLine();
    await page.locator('#smoothing').fill('0.9');
    // Faint behind each line is the one before smoothing.
    await expect.poll(lines, patience).toBe(12);
    await expect.poll(lastLine, patience).not.toBe(measured);
    await page.locator('#smoothing').fill('0.5');
    await page.locator('#smoothing').fill('0');
    await expect.poll(lastLine, patience).toBe(measured);

    await page.locator('#log-axis').click();
    await expect.poll(lastLine, patience).not.toBe(measured);
    expect(await page.locator('#log-axis').getAttribute('aria-pressed')).toBe('true');
    await page.locator('#log-axis').click();
    await expect.poll(lastLine, patience).toBe(measured);

    await plot.hover();
    const sides = /^epoch 2\d(candidate, seed \d0\.\d+){3}(baseline, seed \d0\.\d+){3}$/;
    await expect.poll(() => page.locator('.tip').textContent(), patience).toMatch(sides);
    await page.mouse.move(0, 0);
    expect(await page.locator('.tip').count()).toBe(0);
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.tip strong').textContent()).toBe('epoch 2');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').count()).toBe(0);
  });

  test('sorts the metrics by mouse and by keyboard, and returns to the first order', async () => {
    const page = await open(sampleReports.failed());
    const original = await firstColumn(page);
    const heading = page.locator('#metric-table thead th').filter({ hasText: 'Candidate' });
    await heading.locator('button').click();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await firstColumn(page)).toEqual([
      'val/loss',
      'accuracy',
      'latency_ms',
      'train_seconds',
      'auc',
      'recall',
    ]);
    await heading.locator('button').press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(await firstColumn(page)).toEqual([
      'train_seconds',
      'latency_ms',
      'accuracy',
      'val/loss',
      'auc',
      'recall',
    ]);
    await heading.locator('button').press('Space');
    expect(await heading.getAttribute('aria-sort')).toBeNull();
    expect(await firstColumn(page)).toEqual(original);
  });

  test('finds a metric among hundreds', async () => {
    const page = await open(sampleReports.manyMetrics());
    await page.getByPlaceholder('Find a metric').fill('task_017');
    expect(await firstColumn(page)).toEqual(['eval/task_017/accuracy']);
  });

  test('switches between light and dark', async () => {
    const page = await open(sampleReports.passed(), { colorScheme: 'light' });
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.locator('#theme').click();
    expect(await background()).toBe('rgb(13, 17, 23)');
  });

  test('can be read without scripts', async () => {
    const page = await open(sampleReports.passed(), { javaScriptEnabled: false });
    expect(await page.locator('h1').textContent()).toContain('Passed');
    // Nine curves, and the spread of three gated metrics.
    expect(await page.locator('svg.static').count()).toBe(12);
    expect(await page.locator('svg.static').first().isVisible()).toBe(true);
    expect(await page.locator('#curve-controls').isVisible()).toBe(false);
    expect(await page.locator('#theme').isVisible()).toBe(false);
  });

  test('does not scroll sideways on a telephone', async () => {
    for (const build of [sampleReports.passed, sampleReports.hostile]) {
      const page = await open(build(), { viewport: { width: 390, height: 800 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    }
  });

  test('shows hostile text as text', async () => {
    const page = await open(sampleReports.hostile());
    await showCurves(page);
    await page.locator('.plot').first().hover();
    expect(await page.locator('img, iframe, a[href^=http]').count()).toBe(0);
    const log = await page.locator('pre').first().textContent();
    expect(log).toContain(hostileText.slice(0, 60));
    expect(await page.title()).toContain('</script><script>alert(1)</script>');
  });

  test('draws only what is in sight, quickly, with 60 curves of 6 runs', async () => {
    const passed = sampleReports.passed();
    const [curve] = passed.curves;
    const steps = Array.from({ length: 400 }, (_, index) => index);
    const runs =
      curve?.runs.map((run) => ({ ...run, steps, values: steps.map((step) => Math.sin(step / 40) + 2) })) ??
      [];
    const curves = Array.from({ length: 60 }, (_, index) => ({
      metric: `m${index}`,
      labels: {},
      goal: null,
      unit: null,
      stepKind: 'step' as const,
      gated: false,
      runs,
    }));
    const page = await open({ ...passed, curves });
    await showCurves(page);
    await page.waitForTimeout(300);
    expect(await page.locator('.plot.drawn').count()).toBeLessThan(20);
    await page.locator('.plot').last().scrollIntoViewIfNeeded();
    await page.locator('.plot.drawn[data-curve="59"]').waitFor();
  });

  test('draws media, and enlarges an image without any script', async () => {
    const report = { ...sampleReports.passed(), media: sampleReportMedia() };
    const page = await open(report, { javaScriptEnabled: false });
    await page.locator('#media').scrollIntoViewIfNeeded();
    expect(await page.locator('.medium').count()).toBe(report.media.pairs.length);
    const image = page.locator('.shot').first();
    const before = await image.locator('svg').boundingBox();
    await image.locator('summary').click();
    const after = await image.locator('svg').boundingBox();
    expect(after?.width).toBeGreaterThan(3 * (before?.width ?? Infinity));
    await image.locator('summary').click();
    expect(await image.locator('svg').boundingBox()).toMatchObject({ width: before?.width });
  });

  test.each(['light', 'dark'] as const)(
    'loads every image, and keeps media inside of a narrow page, %s',
    async (colorScheme) => {
      const report = { ...sampleReports.passed(), media: sampleReportMedia() };
      const page = await open(report, { colorScheme, viewport: { width: 390, height: 800 } });
      const sizes = await page.evaluate<number[]>(
        `Promise.all([...document.querySelectorAll('image')].map(async (one) => {
        const image = new Image();
        image.src = one.getAttribute('href');
        await image.decode();
        return image.naturalWidth;
      }))`,
      );
      expect(sizes.length).toBeGreaterThan(5);
      expect(sizes.every((width) => width > 0)).toBe(true);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    },
  );

  test('hostile words in media stay words', async () => {
    const { media, images } = sampleMedia('candidate');
    const hostile = media.map((medium) => hostileMedium(medium, hostileText));
    const record = sampleReports.passed().candidateRuns[0];
    if (record === undefined) throw new Error('the sample has no run');
    const side = { record, media: { media: hostile, images, warnings: [] } };
    const page = await open({
      ...sampleReports.passed(),
      media: buildMedia({ baseline: [], candidate: [side] }),
    });
    expect(await page.locator('#media script, #media img, #media a, #media iframe').count()).toBe(0);
    expect(await page.locator('#media figcaption code').first().textContent()).toContain('</script>');
  });
});
