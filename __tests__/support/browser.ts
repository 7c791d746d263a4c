import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const folders = (process.env['PATH'] ?? '').split(delimiter);
const onPath = folders
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));
const path = process.env['CHROMIUM_PATH'] ?? onPath;

/** A clone without Chromium still passes its tests; these are then skipped and say so. CI sets TRAINMARK_REQUIRE_BROWSER and never skips. */
export const withoutBrowser = path === undefined && process.env['TRAINMARK_REQUIRE_BROWSER'] === undefined;

/** Starts Chromium without anything that uses the network by itself. */
export async function launchBrowser(): Promise<Browser> {
  if (path === undefined || !existsSync(path)) {
    throw new Error(
      `There is no Chromium at ${path ?? 'any place on the PATH'}. Install it (apt-get install chromium), or set CHROMIUM_PATH to one.`,
    );
  }
  return chromium.launch({
    executablePath: path,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
