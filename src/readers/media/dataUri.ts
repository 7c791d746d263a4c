const head = /^data:[\w.+/-]{0,100};base64,/;

/** The bytes in `data:…;base64,…`; null when it is none. What type it claims does not count. */
export function decodeDataUri(text: string): Uint8Array | null {
  const start = head.exec(text)?.[0].length;
  if (start === undefined) return null;
  const data = text.slice(start).replace(/={1,2}$/, '');
  const isBase64 = data.length > 0 && data.length % 4 !== 1 && !/[^A-Za-z0-9+/_-]/.test(data);
  return isBase64 ? Buffer.from(data, 'base64') : null;
}
