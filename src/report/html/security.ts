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
 * The page's Content-Security-Policy: no network at all, images only as data in the page, and only these very scripts run, so that markup which got in
 * somehow stays dead. Styles are inline because Vega sizes its drawings so.
 */
export function contentSecurityPolicy(scripts: readonly PageScript[]): string {
  const hashes = scripts.map(({ hash }) => hash).join(' ');
  const allowed = hashes === '' ? "'none'" : hashes;
  return `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src ${allowed}; base-uri 'none'; form-action 'none'`;
}
