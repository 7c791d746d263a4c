/** What an image is by its own first bytes; a name or a claimed type counts for nothing. */
export interface ImageFacts {
  readonly extension: 'png' | 'jpg' | 'gif' | 'webp';
  readonly width: number;
  readonly height: number;
}

/** Types by which browsers know the images; no other, and never SVG, which may hold scripts. */
export const imageMediaTypes: Readonly<Record<ImageFacts['extension'], string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** A small file can be made to unpack to any size in the browser, so that size is bounded too. */
const maxSide = 16_384;
const maxPixels = 64_000_000;

/**
 * PNG, JPEG, GIF or WebP with its size in pixels. Null for everything else, for a header that is cut off, and for an image
 * of more than 64 million pixels or 16,384 on one side.
 */
export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = pngFacts(view) ?? gifFacts(view) ?? webpFacts(view) ?? jpegFacts(view);
  if (facts === null || facts.width < 1 || facts.height < 1) return null;
  const isHuge = Math.max(facts.width, facts.height) > maxSide || facts.width * facts.height > maxPixels;
  return isHuge ? null : facts;
}

function pngFacts(view: DataView): ImageFacts | null {
  if (view.byteLength < 33 || !startsWith(view, 0, '\x89PNG\r\n\x1a\n') || !startsWith(view, 12, 'IHDR'))
    return null;
  return { extension: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

function gifFacts(view: DataView): ImageFacts | null {
  if (view.byteLength < 13 || !(startsWith(view, 0, 'GIF87a') || startsWith(view, 0, 'GIF89a'))) return null;
  return { extension: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** The three forms of the WebP container specification: lossy, lossless, extended. */
function webpFacts(view: DataView): ImageFacts | null {
  if (view.byteLength < 30 || !startsWith(view, 0, 'RIFF') || !startsWith(view, 8, 'WEBP')) return null;
  const extension = 'webp';
  if (startsWith(view, 12, 'VP8 '))
    return { extension, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (startsWith(view, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { extension, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!startsWith(view, 12, 'VP8X')) return null;
  const side = (at: number): number => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  return { extension, width: side(24), height: side(27) };
}

/** The size stands in the first frame header (SOF0 to SOF15 but DHT, JPG and DAC), behind segments of any number. */
function jpegFacts(view: DataView): ImageFacts | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { extension: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === 0xff) at += 1;
    else at += 2 + (hasNoLength(marker) ? 0 : Math.max(2, view.getUint16(at + 2)));
  }
  return null;
}

function hasNoLength(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

function startsWith(view: DataView, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (view.getUint8(at + index) !== text.charCodeAt(index)) return false;
  return true;
}
