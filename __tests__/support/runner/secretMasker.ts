/** Replaces secrets by *** in whatever people will see. */
export interface SecretMasker {
  add(value: string): void;
  mask(text: string): string;
}

/** A masker that knows the job's own tokens from the start; encoded forms of a secret are covered too, as on GitHub. */
export function createMasker(secrets: readonly string[]): SecretMasker {
  const forms = new Set<string>();
  let longestFirst: readonly string[] = [];
  const add = (value: string): void => {
    for (const form of [value, ...encodedForms(value)]) if (form.trim() !== '') forms.add(form);
    longestFirst = [...forms].toSorted((one, other) => other.length - one.length);
  };
  for (const secret of secrets) add(secret);
  return { add, mask: (text) => longestFirst.reduce((masked, form) => masked.replaceAll(form, '***'), text) };
}

/** Forms of actions/runner's ValueEncoders that matter here: JSON, URI, and Base64 at its three offsets. */
function encodedForms(value: string): string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((offset) => bytes.subarray(offset).toString('base64').replace(/=+$/, ''));
  return [JSON.stringify(value).slice(1, -1), encodeUri(value), ...base64.filter((form) => form.length >= 8)];
}

/** A lone surrogate has no URI form. */
function encodeUri(value: string): string {
  return encodeURIComponent(Buffer.from(value).toString('utf8'));
}
