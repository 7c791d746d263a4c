import { describe, expect, it } from 'vitest';
import { mediaLimits, mediumSchema, type Media, type Medium } from '../../../src/records/media/medium.ts';
import { mergeMedia } from '../../../src/records/media/mergeMedia.ts';
import type { Reading } from '../../../src/records/reading.ts';
import { sampleMedia, samplePng, store } from '../../support/sampleMedia.ts';

const asIs = (text: string): string => text;

function reading(media: Media): Reading {
  return {
    source: { format: 'x', path: 'x' },
    params: {},
    series: [],
    summary: [],
    hints: [],
    tags: {},
    warnings: [],
    media,
  };
}

function text(name: string, content = 'x'): Medium {
  return mediumSchema.parse({ kind: 'text', name, text: content });
}

describe('merging media', () => {
  it('keeps what several sources say alike once', () => {
    const media = { media: [text('a'), text('b')], images: new Map() };
    const merged = mergeMedia(
      [reading(media), reading({ media: [{ ...text('a'), step: 3 }], images: new Map() })],
      asIs,
    );
    expect(merged.media.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(merged.warnings).toEqual([]);
  });

  it('keeps every kind as it is, with its images', () => {
    const media = sampleMedia('candidate');
    const merged = mergeMedia([reading(media)], asIs);
    expect(merged.media).toEqual(media.media);
    expect([...merged.images.keys()].toSorted()).toEqual([...media.images.keys()].toSorted());
  });

  it('takes secrets out of every text, and leaves kinds and files as they are', () => {
    const secret = (input: string): string => input.replaceAll(/cat|images|png/g, '***');
    const merged = mergeMedia([reading(sampleMedia('candidate'))], secret);
    const [matrix] = merged.media;
    expect(matrix).toMatchObject({
      kind: 'confusion-matrix',
      classes: ['***', 'dog', 'a very long class name', 'owl'],
    });
    expect(merged.media.find(({ kind }) => kind === 'images')).toMatchObject({
      images: [{ image: { file: expect.stringMatching(/\.png$/) } }, {}, {}],
    });
  });

  it('says how many are left out of ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => text(`t${index}`));
    const merged = mergeMedia([reading({ media: many, images: new Map() })], asIs);
    expect(merged.media).toHaveLength(mediaLimits.media);
    expect(merged.warnings).toEqual([expect.stringContaining('10000 media were found; 9800 are left out')]);
  });

  it('leaves out a medium whose images do not fit, as a whole', () => {
    const images = new Map<string, Uint8Array>();
    const shots = Array.from({ length: mediaLimits.images + 1 }, (_, index) => ({
      image: store(
        images,
        samplePng(4, 4, (x, y) => (index * 7 + x * 3 + y * (index >> 8)) % 256),
      ),
    }));
    const medium = mediumSchema.parse({ kind: 'images', name: 'many', images: shots });
    const merged = mergeMedia([reading({ media: [medium, text('a')], images })], asIs);
    expect(images.size).toBeGreaterThan(mediaLimits.images);
    expect(merged.media.map(({ name }) => name)).toEqual(['a']);
    expect(merged.images.size).toBe(0);
    expect(merged.warnings).toHaveLength(1);
  });
});
