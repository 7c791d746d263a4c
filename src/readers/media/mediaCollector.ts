import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { imageFacts } from '../../records/media/image.ts';
import {
  mediaLimits,
  mediumSchema,
  type Media,
  type Medium,
  type StoredImage,
} from '../../records/media/medium.ts';
import type { Reading } from '../../records/reading.ts';
import type { Collector } from '../collector.ts';

/** A medium as a reader makes it, its images kept already. */
export type NewMedium = z.input<typeof mediumSchema>;

/** Gathers the media of one source, within what a run may keep. */
export interface MediaCollector {
  /** Keeps a medium. One that breaks its form is left out with a warning. */
  readonly add: (medium: NewMedium) => void;
  /** Keeps the bytes of an image. Null, with a warning, for what is no image or too large; `what` names it. */
  readonly image: (bytes: Uint8Array, what: string) => StoredImage | null;
  /** The reading with the media; as it is when there are none. */
  readonly addTo: (reading: Reading) => Reading;
}

export function createMediaCollector(collector: Collector): MediaCollector {
  const media: Medium[] = [];
  const images = new Map<string, Uint8Array>();
  let imageBytes = 0;
  let surplus = 0;

  function add(medium: NewMedium): void {
    if (media.length >= mediaLimits.media) {
      surplus++;
      return;
    }
    const checked = mediumSchema.safeParse(medium, { reportInput: true });
    if (checked.success) media.push(checked.data);
    else collector.warn(`holds ${nameOf(medium)}, which was left out: ${firstProblem(checked.error)}.`);
  }

  function image(bytes: Uint8Array, what: string): StoredImage | null {
    const facts = imageFacts(bytes);
    const problem = facts === null ? notShown : sizeProblem(bytes.length);
    if (facts === null || problem !== null) {
      collector.warn(
        `holds the image ${JSON.stringify(what.slice(0, 200))}, which ${problem}; it was left out.`,
      );
      return null;
    }
    const file = `${createHash('sha256').update(bytes).digest('hex')}.${facts.extension}`;
    if (!images.has(file)) {
      images.set(file, Uint8Array.from(bytes));
      imageBytes += bytes.length;
    }
    return { file, width: facts.width, height: facts.height };
  }

  function sizeProblem(bytes: number): string | null {
    if (bytes > mediaLimits.imageBytes) return `is larger than ${mebibytes(mediaLimits.imageBytes)}`;
    if (images.size >= mediaLimits.images) return `is more than the ${mediaLimits.images} that are kept`;
    const isTooMuch = imageBytes + bytes > mediaLimits.totalBytes;
    return isTooMuch ? `would make more than ${mebibytes(mediaLimits.totalBytes)} of images` : null;
  }

  function addTo(reading: Reading): Reading {
    if (media.length === 0 && surplus === 0) return reading;
    const all: Media = { media, images };
    if (surplus === 0) return { ...reading, media: all };
    const total = (media.length + surplus).toLocaleString('en');
    const warning = `${reading.source.path} holds ${total} media; ${mediaLimits.media} were kept, the later ones left out.`;
    return { ...reading, media: all, warnings: [...reading.warnings, warning] };
  }

  return { add, image, addTo };
}

const notShown = 'is no PNG, JPEG, GIF or WebP image, is cut off, or is larger than 64 million pixels';

function nameOf({ kind, name }: Partial<NewMedium>): string {
  return `the medium ${JSON.stringify(String(name).slice(0, 200))} (${JSON.stringify(kind)})`;
}

/** `counts: expected 3 rows, one for each class, got 2`. */
export function firstProblem({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'it breaks its form';
  const place = issue.path.map(String).join('.').slice(0, 100);
  const expected = issue.message
    .replace(/^Invalid input: /, '')
    .replace(/, received .*/, '')
    .slice(0, 200);
  const seen = issue.input === undefined ? '' : `, got ${shortJson(issue.input)}`;
  return `${place === '' ? '' : `${place}: `}${expected}${seen}`;
}

function shortJson(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null
      ? Array.isArray(value)
        ? 'a list'
        : 'an object'
      : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function mebibytes(bytes: number): string {
  return `${bytes / 1_048_576} MiB`;
}
