/** What redaction leaves in place of a private text (capture/redaction.ts). */
const redacted = /\*\*\*|<(?:email|host|user)>/;

/** True for a text of a record that once held something private, so that it is not what it was. */
export function holdsRedaction(text: string): boolean {
  return redacted.test(text);
}
