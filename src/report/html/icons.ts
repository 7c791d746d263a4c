import type { Check } from '../../gates/verdict.ts';
import { isLetPass, type ReportStatus } from '../words.ts';
import { type Markup, markup } from './markup.ts';

/** How an outcome looks: a colour and a shape, since colour alone tells some readers nothing. */
export type Tone = 'good' | 'bad' | 'unsure' | 'plain';

export const statusTones: Record<ReportStatus, Tone> = {
  passed: 'good',
  failed: 'bad',
  trainingFailed: 'bad',
  inconclusive: 'unsure',
  unjudged: 'plain',
  recorded: 'plain',
  reproduced: 'good',
  notReproduced: 'bad',
};

export function checkTone(check: Check): Tone {
  const { outcome, blocking } = check;
  if (outcome === 'passed') return 'good';
  if (isLetPass(check)) return 'plain';
  return blocking && outcome !== 'unknown' ? 'bad' : 'unsure';
}

/** A check mark, a cross, an exclamation mark or a dot in a disc, as large as the text beside it. */
export function icon(tone: Tone): Markup {
  return markup`<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="8"/>${strokes[tone]}</svg>`;
}

const strokes: Record<Tone, Markup> = {
  good: markup`<path d="M4.6 8.3 7 10.7l4.4-5"/>`,
  bad: markup`<path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>`,
  unsure: markup`<path d="M8 4.2v4.4m0 2.7v.1"/>`,
  plain: markup`<path d="M5 8h6"/>`,
};
