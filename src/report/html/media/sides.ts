import type { MediumPair, ReportMedia } from '../../../charts/media/buildMedia.ts';
import type { Medium, MediumKind, MediumOf } from '../../../records/media/medium.ts';
import { type Markup, markup, nothing } from '../markup.ts';

/** What both sides have of one medium. */
export interface Sides<M extends Medium> {
  readonly baseline: M | null;
  readonly candidate: M | null;
}

/** Data URIs of the images that the page carries. */
export type PageImages = ReportMedia['images'];

export const sideNames = ['baseline', 'candidate'] as const;
export type SideName = (typeof sideNames)[number];

export const sideTitles: Readonly<Record<SideName, string>> = {
  baseline: 'Baseline',
  candidate: 'Candidate',
};

/** The sides of a pair as the media of its kind that they are. */
export function sidesOf<Kind extends MediumKind>(pair: MediumPair, kind: Kind): Sides<MediumOf<Kind>> {
  const narrow = (medium: Medium | null) => (isOfKind(medium, kind) ? medium : null);
  return { baseline: narrow(pair.baseline), candidate: narrow(pair.candidate) };
}

function isOfKind<Kind extends MediumKind>(medium: Medium | null, kind: Kind): medium is MediumOf<Kind> {
  return medium?.kind === kind;
}

/** Both sides beside each other, each under its title; once where they are the same. */
export function sideBySide<M extends Medium>(
  sides: Sides<M>,
  draw: (medium: M, side: SideName) => Markup,
): Markup {
  const { baseline, candidate } = sides;
  if (isSame(sides) && candidate !== null)
    return markup`<div class="sides one"><div class="side"><p class="side-title"><i class="candidate"></i>The same on both sides</p>${draw(candidate, 'candidate')}</div></div>`;
  const panel = (side: SideName, medium: M | null): Markup =>
    medium === null ? nothing : sidePanel(side, draw(medium, side));
  return markup`<div class="sides">${panel('baseline', baseline)}${panel('candidate', candidate)}</div>`;
}

/** One side's drawing under its title. */
export function sidePanel(side: SideName, content: Markup): Markup {
  return markup`<div class="side"><p class="side-title"><i class="${side}"></i>${sideTitles[side]}</p>${content}</div>`;
}

/** True when both sides say the same, whenever they were logged. */
export function isSame({ baseline, candidate }: Sides<Medium>): boolean {
  return (
    baseline !== null &&
    candidate !== null &&
    JSON.stringify({ ...baseline, step: null }) === JSON.stringify({ ...candidate, step: null })
  );
}
