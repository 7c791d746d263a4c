import type { Value } from '../../value.ts';

export type ParamsFormat = 'yaml' | 'toml' | 'json';

/** The value as the format writes it, a number in the kind that the old text has: `2.0` for 2 where there was `1.5`. */
export function literal(format: ParamsFormat, value: Value, old: string): string | null {
  if (typeof value === 'number') return numberLiteral(format, value, old);
  if (value === null) return format === 'toml' ? null : 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return textLiteral(format, value, old);
  if (isList(value)) return listLiteral(format, value);
  return format === 'toml' ? null : JSON.stringify(value);
}

function listLiteral(format: ParamsFormat, values: readonly Value[]): string | null {
  const parts = values.map((value) => literal(format, value, '"'));
  return parts.includes(null) ? null : `[${parts.join(', ')}]`;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function numberLiteral(format: ParamsFormat, value: number, old: string): string {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  const wasFloat = /^[-+]?[\d_]*(?:\.[\d_]*(?:e[-+]?\d+)?|e[-+]?\d+)$/i.test(old) && /\d/.test(old);
  if (exponent === undefined) return wasFloat && !text.includes('.') ? `${text}.0` : text;
  const power = Number(exponent);
  const signed = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  // PyYAML reads 1e-5 as a text: it wants the point and the sign.
  return format === 'yaml' && !digits.includes('.') ? `${digits}.0e${signed}` : `${digits}e${signed}`;
}

/** Words that YAML 1.1 or 1.2 reads as something else. */
const yamlWords = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

function textLiteral(format: ParamsFormat, value: string, old: string): string {
  const quote = old.startsWith("'") && !/['\\\n]/.test(value) ? "'" : '"';
  const isPlain = /^[A-Za-z_][\w.-]*$/.test(value) && !yamlWords.test(value);
  if (format === 'yaml' && isPlain && !/^['"]/.test(old)) return value;
  return quote === "'" && format !== 'json' ? `'${value}'` : JSON.stringify(value);
}
