import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** The record's form of a SHA-256 digest. */
export function sha256Of(content: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

const bufferBytes = 1 << 20;

/**
 * SHA-256 and size of a file, read once in constant memory. `onChunk` sees all bytes in order; the chunk's memory is
 * used again after the call. Throws the system's error when the file cannot be read.
 */
export async function hashFile(
  path: string,
  onChunk: (chunk: Buffer) => void = () => undefined,
): Promise<{ readonly digest: string; readonly bytes: number }> {
  const hash = createHash('sha256');
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const buffer = Buffer.allocUnsafe(Math.min(bufferBytes, size + 1));
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) break;
      const chunk = buffer.subarray(0, bytesRead);
      hash.update(chunk);
      onChunk(chunk);
      bytes += bytesRead;
    }
    return { digest: `sha256:${hash.digest('hex')}`, bytes };
  } finally {
    await file.close();
  }
}
