import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderSweepHtml } from '../../../src/report/sweep/sweepHtml.ts';
import type { SweepReport } from '../../../src/report/sweep/sweepReport.ts';
import { launchBrowser, withoutBrowser } from '../../support/browser.ts';
import { readPageAssets } from '../../support/pageAssets.ts';
import { sampleSweepReports } from '../../support/sampleSweepReport.ts';

/** For a machine that does other work at the same time. */
const patience = { timeout: 15_000 };

describe.skipIf(withoutBrowser)('the page of a sweep in a browser', () => {
  const assets = readPageAssets();
  let browser: Browser;
  let directory: string;
  const incidents: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    directory = await mkdtemp(join(tmpdir(), 'trainmark-sweep-page-'));
  });
  afterAll(async () => {
    await browser?.close();
    if (directory !== undefined) await rm(directory, { recursive: true });
  });

  async function open(report: SweepReport, options: BrowserContextOptions = {}): Promise<Page> {
    const file = join(directory, 'page.html');
    await writeFile(file, renderSweepHtml(report, { assets: await assets }));
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    page.on('console', (message) => incidents.push(message.text()));
    page.on('pageerror', (error) => incidents.push(error.message));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => incidents.push('a dialog')));
    await page.goto(pathToFileURL(file).href);
    return page;
  }

  test('draws the parameters, follows the pointer and the share of the best', async () => {
    const page = await open(sampleSweepReports.concluded());
    await page.locator('#charts').scrollIntoViewIfNeeded();
    const parallel = page.locator('.plot.parallel.drawn');
    await parallel.waitFor(patience);
    const lines = () => parallel.locator('.mark-line path').count();
    await expect.poll(lines, patience).toBe(49);
    const blue = () => parallel.locator('.mark-line path[stroke="var(--candidate)"]').count();
    expect(await blue()).toBe(5);
    await page.locator('#best-share').fill('50');
    await expect.poll(blue, patience).toBe(25);
    expect(await page.locator('output[for=best-share]').textContent()).toBe('50 % (25)');

    await page.locator('#leaderboard tr[data-trial="43"]').hover();
    expect(await page.locator('tr.pointed').count()).toBe(1);
    await parallel.scrollIntoViewIfNeeded();
    await page.locator('.plot.slice.drawn .mark-symbol path').first().hover({ force: true });
    await expect.poll(() => page.locator('.tip').textContent(), patience).toMatch(/^Trial \d+: \d/);
    await expect.poll(lines, patience).toBe(50);
    expect(incidents.splice(0)).toEqual([]);
  }, 60_000);

  test('shows everything without scripts, and runs nothing that came in with a name', async () => {
    const plain = await open(sampleSweepReports.confirmed(), { javaScriptEnabled: false });
    expect(await plain.locator('.plot.parallel svg.static path.best').count()).toBe(5);
    expect(await plain.locator('#trial-table tbody tr').count()).toBe(49);
    expect(await plain.locator('.js-only:visible').count()).toBe(0);
    const hostile = await open(sampleSweepReports.hostile());
    await hostile.locator('#charts').scrollIntoViewIfNeeded();
    await hostile.locator('.plot.parallel.drawn').waitFor(patience);
    expect(await hostile.locator('img').count()).toBe(0);
    expect(incidents.splice(0)).toEqual([]);
  }, 60_000);
});
