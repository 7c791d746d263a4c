import { createHash } from 'node:crypto';
import { scriptText } from '../escape.ts';

/** Script text as it will stand in the page. */
export interface PageScript {
  readonly text: string;
  /** For the page's security policy, over exactly this text. */
  readonly hash: string;
}

export function pageScript(source: string): PageScript {
  const text = scriptText(source);
  return { text, hash: `'sha256-${createHash('sha256').update(text).digest('base64')}'` };
}

/**
 * The page's Content-Security-Policy: no network at all, and only these very scripts run, so that markup which got in
 * somehow stays dead. Images, where the page has some, are data in it. Styles are inline because Vega sizes its drawings so.
 */
export function contentSecurityPolicy(scripts: readonly PageScript[], hasImages: boolean): string {
  const hashes = scripts.map(({ hash }) => hash).join(' ');
  const allowed = hashes === '' ? "'none'" : hashes;
  const images = hasImages ? ' img-src data:;' : '';
  return `default-src 'none';${images} style-src 'unsafe-inline'; script-src ${allowed}; base-uri 'none'; form-action 'none'`;
}
