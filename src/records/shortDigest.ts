/** A SHA-256 digest as people read it: its first twelve digits. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}
