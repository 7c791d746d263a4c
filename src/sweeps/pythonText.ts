import type { Value } from './value.ts';

/** The value as Python's `str` writes it: what W&B hands to training scripts. A text stands as it is. */
export function pythonText(value: Value): string {
  return typeof value === 'string' ? value : pythonLiteral(value);
}

/** The value as Python's `repr` writes it; a whole number is written as an int, since JSON keeps no other difference. */
function pythonLiteral(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return pythonNumber(value);
  if (typeof value === 'string') return pythonString(value);
  if (isList(value)) return `[${value.map(pythonLiteral).join(', ')}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${pythonString(name)}: ${pythonLiteral(member)}`,
  );
  return `{${members.join(', ')}}`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The shortest digits, as in JavaScript; an exponent below 1e-4 and from 1e16, with at least two digits, as in Python. */
function pythonNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value === 0 ? 0 : value);
  const [digits = '', exponent = '0'] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 16) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(quote, `\\${quote}`)
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(/\p{Cc}/gu, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `${quote}${escaped}${quote}`;
}
