import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { interpreterScript } from '../../src/report/html/interpreterScript.ts';
import { markup } from '../../src/report/html/markup.ts';
import { hostileString } from '../support/hostileString.ts';
import { readPageAssets } from '../support/pageAssets.ts';
import { hostileReport, type SampleName, sampleReports } from '../support/sampleReport.ts';

const assets = await readPageAssets();
const names = Object.keys(sampleReports) as SampleName[];
const scriptsIn = (page: string) =>
  [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) => text);

describe('the report page', () => {
  test('in small', async () => {
    const page = renderHtml(sampleReports.failed(), { assets, interactive: false });
    await expect(page).toMatchFileSnapshot('__snapshots__/report-failed.html');
  });

  test.each(names)('"%s" runs only the scripts that its policy names', (name) => {
    const page = renderHtml(sampleReports[name](), { assets });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hashes = scriptsIn(page).map(
      (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(policy).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src ${hashes.join(' ')}; base-uri 'none'; form-action 'none'`,
    );
  });

  test.each(names)('"%s" refers to nothing outside itself', (name) => {
    const page = renderHtml(sampleReports[name](), { assets, interactive: false });
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|base)\b|<script [^>]*src|@import|url\(/i);
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#[a-z]+$/);
  });

  test('leaves Vega out when it is not wanted, or when there is no curve', () => {
    const without = renderHtml(sampleReports.passed(), { assets, interactive: false });
    expect(without.length).toBeLessThan(120_000);
    expect(without).toContain('class="static"');
    expect(renderHtml({ ...sampleReports.passed(), curves: [] }, { assets }).length).toBeLessThan(120_000);
  });

  test('has one element for each id, and a section behind every link', () => {
    const page = renderHtml(sampleReports.passed(), { assets, interactive: false });
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  test('holds no tag or attribute from outside, whatever a name is', () => {
    const shape = (text: string) =>
      renderHtml(hostileReport(text), { assets, interactive: false })
        .replace(/<style>[^]*?<\/style>/, '')
        .match(/<\/?[a-z][^\s>]*|(?<=\s)[a-z-]+(?==")/gi)
        ?.join(' ');
    // A name that is empty or long changes how much is shown, never what it is made of.
    const plain = shape('name');
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(shape(`a${text}`)).toBe(plain);
      }),
      { numRuns: 40 },
    );
  });
});

test('a template escapes what is put into it, and takes markup as it is', () => {
  const inner = markup`<b title="${'"<&'}">${'<i>'}</b>`;
  expect(markup`<p>${[inner, inner]}${1}</p>`.html).toBe(
    '<p><b title="&quot;&lt;&amp;">&lt;i&gt;</b><b title="&quot;&lt;&amp;">&lt;i&gt;</b>1</p>',
  );
});

test('an interpreter of another form is refused rather than half used', () => {
  expect(() => interpreterScript('export default 1;')).toThrow('its import or export has changed');
});
