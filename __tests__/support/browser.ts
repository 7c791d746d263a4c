import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const path = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Set on machines that cannot have a browser: the tests are then skipped, and say so, instead of failing. */
export const withoutBrowser = process.env['TRAINMARK_NO_BROWSER'] === '1';

/** Starts Chromium without anything that uses the network by itself. */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(path)) {
    throw new Error(
      `There is no Chromium at ${path}. Install it (apt-get install chromium), set CHROMIUM_PATH to one, or set TRAINMARK_NO_BROWSER=1 to skip these tests.`,
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
