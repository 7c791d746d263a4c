import { parseNumber } from './numberText.ts';
import type { Plain } from './plain.ts';

/** `json`: JSON with Python's NaN, Infinity and -Infinity. `python`: what `print` shows of a dict. */
export type Dialect = 'json' | 'python';

const words: Record<Dialect, ReadonlyMap<string, Plain>> = {
  json: new Map<string, Plain>([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
  ]),
  python: new Map<string, Plain>([
    ['True', true],
    ['False', false],
    ['None', null],
  ]),
};

const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The value of a bare word, `-1.5e3` or `null`; undefined when it has none. */
export function wordValue(word: string, dialect: Dialect): Plain | undefined {
  const number = dialect === 'python' ? parseNumber(word) : jsonNumber.test(word) ? Number(word) : undefined;
  if (number === undefined) return words[dialect].get(word);
  const isRounded = word.length > 15 && /^-?\d+$/.test(word) && !Number.isSafeInteger(number);
  return isRounded && Number.isFinite(number) ? BigInt(word) : number;
}

/** True for what is left of a word when the text is cut off inside it: `tru`, `1.`, `-Inf`. */
export function couldBeginWord(text: string): boolean {
  if (/^-?(?:\d[\d.eE+-]*)?$/.test(text)) return true;
  return [...words.json.keys(), ...words.python.keys()].some((word) => word.startsWith(text));
}
