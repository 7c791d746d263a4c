import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageFacts } from '../../../src/records/media/image.ts';
import { samplePng } from '../../support/sampleMedia.ts';

const png = samplePng(7, 5, () => 0);
const gif = Buffer.from('GIF89a\x20\x00\x10\x00\x80\x00\x00', 'latin1');
const lossy = webp('VP8 ', '\x00\x00\x00\x9d\x01\x2a\x30\x00\x20\x00');
const lossless = webp('VP8L', '\x2f\x0f\xc0\x07\x00\x00\x00\x00\x00\x00');
const extended = webp('VP8X', '\x00\x00\x00\x00\x63\x00\x00\x31\x00\x00');
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]),
  Buffer.alloc(14),
  Buffer.from([0xff, 0xc4, 0x00, 0x04, 0, 0, 0xff, 0xc0, 0x00, 0x11, 0x08, 0x00, 0x0c, 0x00, 0x22, 0x03]),
]);

function webp(form: string, data: string): Buffer {
  return Buffer.from(`RIFF\x00\x00\x00\x00WEBP${form}\x0a\x00\x00\x00${data}`, 'latin1');
}

function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

describe('an image by its first bytes', () => {
  it.each([
    ['PNG', png, { extension: 'png', width: 7, height: 5 }],
    ['GIF', gif, { extension: 'gif', width: 32, height: 16 }],
    ['lossy WebP', lossy, { extension: 'webp', width: 48, height: 32 }],
    ['lossless WebP', lossless, { extension: 'webp', width: 16, height: 32 }],
    ['extended WebP', extended, { extension: 'webp', width: 100, height: 50 }],
    ['JPEG behind other segments', jpeg, { extension: 'jpg', width: 34, height: 12 }],
  ])('is known when it is %s', (_, bytes, expected) => {
    expect(imageFacts(bytes)).toEqual(expected);
  });

  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['HTML that claims to be a PNG', Buffer.from('<!doctype html><img src=x.png>')],
    ['a ZIP archive', Buffer.from('PK\x03\x04                                   ')],
    ['a BMP', Buffer.from('BM                                      ')],
    ['nothing', Buffer.alloc(0)],
    ['a PNG without a size', pngOf(0, 5)],
    ['a PNG that would unpack to 4 gigapixels', pngOf(65_535, 65_535)],
    ['a PNG of one very long line', pngOf(100_000, 1)],
  ])('is refused when it is %s', (_, bytes) => {
    expect(imageFacts(bytes)).toBeNull();
  });

  it('is refused, and nothing is thrown, when its header is cut off at any byte', () => {
    for (const bytes of [png.subarray(0, 33), gif, lossy, jpeg])
      for (let length = 0; length < bytes.length - 1; length++)
        expect(() => imageFacts(bytes.subarray(0, length))).not.toThrow();
    expect(imageFacts(png.subarray(0, 30))).toBeNull();
  });

  it('ends for any bytes', () => {
    const starts = [png, gif, lossy, extended, jpeg].map((bytes) => [...bytes.subarray(0, 20)]);
    fc.assert(
      fc.property(fc.constantFrom([], ...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const facts = imageFacts(Uint8Array.from([...start, ...rest]));
        expect(facts === null || facts.width * facts.height <= 64_000_000).toBe(true);
      }),
    );
  });
});
