/** The text with every half of a surrogate pair that stands alone replaced by U+FFFD: such halves have no UTF-8. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
