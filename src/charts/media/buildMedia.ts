import { imageFacts, imageMediaTypes } from '../../records/media/image.ts';
import type { Media, Medium, MediumKind } from '../../records/media/medium.ts';
import { imagesOf } from '../../records/media/medium.ts';
import { kindOrder } from '../../records/media/mediumKinds.ts';
import type { RunRecord } from '../../records/runRecord.ts';

/** The media of one run; the warnings tell of those that cannot be shown. */
export interface RunMedia extends Media {
  readonly warnings: readonly string[];
}

/** What both sides have of one medium; at least one of them has it. */
export interface MediumPair {
  readonly kind: MediumKind;
  readonly name: string;
  readonly baseline: Medium | null;
  readonly candidate: Medium | null;
}

/** Everything of media that a report shows. */
export interface ReportMedia {
  readonly pairs: readonly MediumPair[];
  /** Data URIs by the names of the images; those that did not fit into the page are not among them. */
  readonly images: ReadonlyMap<string, string>;
  /** Media and images that are left out of the report; the bundle has them. */
  readonly omitted: { readonly media: number; readonly images: number };
}

export const noReportMedia: ReportMedia = {
  pairs: [],
  images: new Map(),
  omitted: { media: 0, images: 0 },
};

interface SideRun {
  readonly record: RunRecord;
  readonly media: RunMedia;
}

interface MediaInput {
  readonly baseline: readonly SideRun[];
  readonly candidate: readonly SideRun[];
}

/** So that the page stays a few megabytes. */
const mostPairs = 60;
/** Of all images together, before they grow by a third as text. */
const mostImageBytes = 3 * 1_048_576;
/** Images of one medium and side that are shown. */
export const mostImages = 12;

/**
 * Pairs what both sides have under one kind and name, by kind. Of several runs the first that has a medium stands for its
 * side, and of several steps the last. Images are taken while there is room for them in a page.
 */
export function buildMedia({ baseline, candidate }: MediaInput): ReportMedia {
  const sides = { baseline: latestByKey(baseline), candidate: latestByKey(candidate) };
  const keys = new Set([...sides.candidate.keys(), ...sides.baseline.keys()]);
  const pairs = [...keys].map((key) =>
    pairOf(sides.baseline.get(key) ?? null, sides.candidate.get(key) ?? null),
  );
  const shown = pairs
    .filter((pair) => pair !== null)
    .toSorted((a, b) => kindOrder(a.kind) - kindOrder(b.kind) || (a.name < b.name ? -1 : 1));
  const kept = shown.slice(0, mostPairs);
  const bytes = new Map([...baseline, ...candidate].flatMap(({ media }) => [...media.images]));
  const { images, omitted } = embed(kept, bytes);
  return { pairs: kept, images, omitted: { media: shown.length - kept.length, images: omitted } };
}

function latestByKey(runs: readonly SideRun[]): ReadonlyMap<string, Medium> {
  const bySide = new Map<string, Medium>();
  for (const { media } of runs) {
    const ofRun = new Map<string, Medium>();
    for (const medium of media.media) {
      const key = JSON.stringify([medium.kind, medium.name]);
      const known = ofRun.get(key);
      if (known === undefined || (medium.step ?? Infinity) >= (known.step ?? Infinity))
        ofRun.set(key, medium);
    }
    for (const [key, medium] of ofRun) if (!bySide.has(key)) bySide.set(key, medium);
  }
  return bySide;
}

function pairOf(baseline: Medium | null, candidate: Medium | null): MediumPair | null {
  const one = candidate ?? baseline;
  return one === null ? null : { kind: one.kind, name: one.name, baseline, candidate };
}

function embed(
  pairs: readonly MediumPair[],
  bytes: ReadonlyMap<string, Uint8Array>,
): { readonly images: ReadonlyMap<string, string>; readonly omitted: number } {
  const images = new Map<string, string>();
  const wanted = pairs.flatMap(({ candidate, baseline }) =>
    [candidate, baseline].flatMap((medium) => (medium === null ? [] : imagesOf(medium).slice(0, mostImages))),
  );
  let room = mostImageBytes;
  let omitted = 0;
  for (const { file } of wanted) {
    if (images.has(file)) continue;
    const content = bytes.get(file);
    // Once more, where the bytes become a part of a page: no claim about them counts.
    const facts = content === undefined ? null : imageFacts(content);
    if (content === undefined || facts === null || content.length > room) omitted++;
    else {
      room -= content.length;
      const base64 = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64');
      images.set(file, `data:${imageMediaTypes[facts.extension]};base64,${base64}`);
    }
  }
  return { images, omitted };
}
