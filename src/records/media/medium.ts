import { z } from 'zod';
import { mediumSchemaOf } from './mediumSchema.ts';

/** An image as a bundle keeps it. */
const storedImage = z.strictObject({
  /** Named by the SHA-256 of its bytes, so that no name of a stranger's becomes a path. */
  file: z
    .string()
    .regex(/^[0-9a-f]{64}\.(?:png|jpg|gif|webp)$/, 'expected <SHA-256>.png, .jpg, .gif or .webp'),
  width: z.int().positive(),
  height: z.int().positive(),
});

/** What a bundle keeps of one medium, in `media/<SHA-256>.json`. */
export const mediumSchema = mediumSchemaOf(storedImage);

export type StoredImage = z.infer<typeof storedImage>;
export type Medium = z.infer<typeof mediumSchema>;
export type MediumKind = Medium['kind'];
export type MediumOf<Kind extends MediumKind> = Extract<Medium, { kind: Kind }>;

/** Structured results, with the bytes of their images by the name that stands in them. */
export interface Media {
  readonly media: readonly Medium[];
  readonly images: ReadonlyMap<string, Uint8Array>;
}

export const noMedia: Media = { media: [], images: new Map() };

/** How much one run may bring, so that its bundle stays what an artifact of a stranger may be. */
export const mediaLimits = {
  media: 200,
  images: 300,
  imageBytes: 4 * 1_048_576,
  /** Of all images of a run. */
  totalBytes: 12 * 1_048_576,
  /** JSON text of one medium, and of all. */
  textBytes: 1_048_576,
  totalTextBytes: 4 * 1_048_576,
} as const;

/** The images that a medium shows. */
export function imagesOf(medium: Medium): readonly StoredImage[] {
  if (medium.kind === 'images' || medium.kind === 'attention-maps')
    return medium.images.map(({ image }) => image);
  if (medium.kind === 'examples')
    return [...medium.best, ...medium.worst].flatMap(({ image }) => (image === undefined ? [] : [image]));
  return [];
}
