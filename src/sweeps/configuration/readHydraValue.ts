import type { Value } from '../value.ts';

/** The right side of a Hydra override: a value, several with commas between, or a call. */
export type HydraValue =
  | { readonly kind: 'plain'; readonly value: Value }
  | { readonly kind: 'sweep'; readonly items: readonly HydraValue[] }
  | { readonly kind: 'call'; readonly call: Call };

export interface Call {
  readonly name: string;
  readonly positional: readonly HydraValue[];
  readonly named: ReadonlyMap<string, HydraValue>;
}

type Read =
  | { readonly kind: 'value'; readonly value: HydraValue }
  | { readonly kind: 'fault'; readonly message: string };

interface Tokens {
  readonly list: readonly string[];
  place: number;
}

const deepest = 20;
/** A quoted text, a mark, or a word up to the next mark. */
const token = /\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[(),=]|[^\s(),='"](?:[^(),='"]*[^\s(),='"])?)\s*/gy;

/** Reads one value; lists and maps in brackets are not sweeps and are refused. */
export function readHydraValue(text: string): Read {
  const list: string[] = [];
  token.lastIndex = 0;
  let end = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    list.push(match[1] ?? '');
    end = token.lastIndex;
  }
  if (end < text.length || list.length === 0) return fault(`cannot be read from character ${end + 1}`);
  const tokens: Tokens = { list, place: 0 };
  try {
    const items = [readItem(tokens, 0)];
    while (tokens.list[tokens.place] === ',') {
      tokens.place++;
      items.push(readItem(tokens, 0));
    }
    if (tokens.place < list.length) return fault(`does not expect ${list[tokens.place]}`);
    const [only] = items;
    return {
      kind: 'value',
      value: items.length === 1 && only !== undefined ? only : { kind: 'sweep', items },
    };
  } catch (error) {
    if (error instanceof SyntaxError) return fault(error.message);
    throw error;
  }
}

const fault = (message: string): Read => ({ kind: 'fault', message });

function readItem(tokens: Tokens, depth: number): HydraValue {
  const word = tokens.list[tokens.place];
  if (word === undefined || /^[(),=]$/.test(word))
    throw new SyntaxError(`wants a value instead of ${word ?? 'the end'}`);
  if (depth > deepest) throw new SyntaxError('is nested too deeply');
  tokens.place++;
  if (tokens.list[tokens.place] === '(') return readCall(word, tokens, depth);
  return { kind: 'plain', value: plainFrom(word) };
}

function readCall(name: string, tokens: Tokens, depth: number): HydraValue {
  const positional: HydraValue[] = [];
  const named = new Map<string, HydraValue>();
  do {
    tokens.place++;
    if (tokens.list[tokens.place] === ')') break;
    const key = tokens.list[tokens.place] ?? '';
    if (tokens.list[tokens.place + 1] === '=') {
      tokens.place += 2;
      named.set(key, readItem(tokens, depth + 1));
    } else positional.push(readItem(tokens, depth + 1));
  } while (tokens.list[tokens.place] === ',');
  if (tokens.list[tokens.place] !== ')') throw new SyntaxError(`wants ) after ${name}(`);
  tokens.place++;
  return { kind: 'call', call: { name, positional, named } };
}

function plainFrom(word: string): Value {
  if (/^['"]/.test(word)) return word.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
  if (/^[-+]?(\d[\d_]*\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(word)) return Number(word.replaceAll('_', ''));
  const lower = word.toLowerCase();
  if (lower === 'true' || lower === 'false') return lower === 'true';
  if (lower === 'null') return null;
  if (/^[[{]/.test(word)) throw new SyntaxError('holds a list or a map, which cannot be swept');
  return word;
}
