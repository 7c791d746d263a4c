import {
  isAlias,
  isCollection,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
  type Document,
  type ScalarTag,
  type Tags,
} from 'yaml';
import { messageOf, UserError } from '../../errors.ts';
import { shown, type Finding, type Path } from './findings.ts';

/** A YAML text as W&B's own parser reads it (PyYAML 6: YAML 1.1), but for `1e-5`, which that takes for a text. */
export interface PythonYaml {
  readonly value: unknown;
  /** Whether the number at the path was written as a float: `1.0` and `1` are one value once parsed. */
  readonly wasFloat: (path: Path) => boolean;
  readonly problems: readonly Finding[];
  /** What is read otherwise than it looks; one sentence each. */
  readonly notes: readonly string[];
}

const mostErrors = 10;
const mostAliases = 1000;

/** Fails with a UserError that tells all errors of syntax. */
export function readPythonYaml(text: string, name: string): PythonYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.1',
    prettyErrors: true,
    lineCounter: lines,
    customTags: pythonTags,
  });
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const wrong = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (wrong.length > 0) throw syntaxRefusal(name, wrong.map(wordsOf));
  const collections = keysThatAreCollections(document, lines);
  if (collections.length > 0) throw syntaxRefusal(name, collections);
  return {
    value: plainOf(document, name),
    wasFloat: (path) => wasFloat(document, path),
    problems: [
      ...repeated.map(({ pos }) => repeatedKey(text, pos[0], lines)),
      ...keysThatAreNoTexts(document, lines),
    ],
    notes: readingNotes(document),
  };
}

/** PyYAML takes `y` and `n` for texts (its resolver.py), and no parameter is a date. */
function pythonTags(tags: Tags): Tags {
  const others = tags.filter((tag) => typeof tag === 'string' || !/:(bool|timestamp)$/.test(tag.tag));
  return [
    ...others,
    boolean(true, /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/),
    boolean(false, /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/),
  ];
}

function boolean(value: boolean, test: RegExp): ScalarTag {
  return { tag: 'tag:yaml.org,2002:bool', default: true, test, resolve: () => new Scalar(value) };
}

function wordsOf({ code, message, linePos }: Document['errors'][number]): string {
  const words = (message.split('\n')[0] ?? '').replace(/( at line \d+, column \d+)?:?$/, '');
  const [, bracket] = /^Flow \w+ in block collection must be .* end with a (.)$/.exec(words) ?? [];
  const plain =
    code === 'MULTIPLE_DOCS'
      ? 'a second document begins; one is accepted'
      : bracket === undefined
        ? words
        : `a ${bracket} is missing before this line`;
  return linePos === undefined ? plain : `line ${linePos[0].line}, column ${linePos[0].col}: ${plain}`;
}

function syntaxRefusal(name: string, errors: readonly string[]): UserError {
  const told = errors.slice(0, mostErrors);
  const more = errors.length > mostErrors ? [`and ${errors.length - mostErrors} more`] : [];
  const text =
    errors.length === 1 ? ` ${told[0]}` : `\n${[...told, ...more].map((one) => `  ${one}`).join('\n')}`;
  return new UserError(`${name} is not valid YAML:${text}`, {
    hint: 'Nothing was started. Indent with spaces, close every bracket, and put texts with special characters in quotes.',
  });
}

function plainOf(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: mostAliases });
  } catch (cause) {
    if (!/alias count/i.test(messageOf(cause))) throw syntaxRefusal(name, [messageOf(cause)]);
    throw new UserError(`${name} repeats its anchors (*name) too often: more than ${mostAliases} times.`, {
      hint: 'Nothing was started. Write the values out where they are used.',
      cause,
    });
  }
}

/** PyYAML keeps the last of them without a word. */
function repeatedKey(text: string, offset: number, lines: LineCounter): Finding {
  const key = /^["']?([^\s:"']+)/.exec(text.slice(offset, offset + 80))?.[1] ?? '';
  const { line } = lines.linePos(offset);
  return { path: [key], message: `stands a second time in the same map, at line ${line}; leave one of them` };
}

/** A map, a list or bytes as a key have no form in JSON. */
function keysThatAreCollections(document: Document, lines: LineCounter): readonly string[] {
  const found: string[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      const resolved = isAlias(key) ? key.resolve(document) : key;
      const isBinary = isScalar(resolved) && typeof resolved.value === 'object' && resolved.value !== null;
      if (!isNode(key) || !(isCollection(resolved) || isBinary)) return;
      found.push(`line ${lines.linePos(key.range?.[0] ?? 0).line}: what stands as a key is no text`);
    },
  });
  return found;
}

function keysThatAreNoTexts(document: Document, lines: LineCounter): readonly Finding[] {
  const found: Finding[] = [];
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || (typeof key.value !== 'boolean' && key.value !== null)) return;
      const written = key.source ?? '';
      const { line } = lines.linePos(key.range?.[0] ?? 0);
      const message = `at line ${line} is no name: YAML reads ${shown(key.value)} there; put it in quotes`;
      found.push({ path: [written === '' ? 'an empty key' : written], message });
    },
  });
  return found;
}

/** W&B tells int_uniform from uniform by how the bounds are written. */
function wasFloat(document: Document, path: Path): boolean {
  const node = document.getIn(path, true);
  const resolved = isAlias(node) ? node.resolve(document) : node;
  return (
    isScalar(resolved) && typeof resolved.value === 'number' && !/^[-+]?\d+$/.test(resolved.source ?? '')
  );
}

/** PyYAML wants a point and a signed exponent in a float (its resolver.py); W&B then reads `1e-5` as a text. */
const pythonFloat = /^[-+]?(\d[\d_]*\.[\d_]*([eE][-+]\d+)?|\.\d[\d_]*([eE][-+]\d+)?)$/;
/** Octal numbers and those to the base of 60. */
const oddNumber = /^[-+]?(0[0-7]+|0b[01_]+|\d[\d_]*(:[0-5]?\d)+(\.\d*)?)$/;

function isTextToPython(source: string): boolean {
  if (/^[-+]?0\d*[89]\d*$/.test(source)) return true;
  return /[eE]/.test(source) && !/^[-+]?0x/i.test(source) && !pythonFloat.test(source);
}

function readingNotes(document: Document): readonly string[] {
  const texts = new Set<string>();
  const others = new Map<string, unknown>();
  visit(document, {
    Scalar: (place, { value, source = '', type }) => {
      if (place === 'key' || type !== 'PLAIN') return;
      if (typeof value === 'boolean' && !/^(true|false)$/i.test(source)) others.set(source, value);
      if (typeof value !== 'number') return;
      if (isTextToPython(source)) texts.add(source);
      else if (oddNumber.test(source) && String(value) !== source) others.set(source, value);
    },
  });
  const read = [...others].slice(0, 8).map(([source, value]) => `${source} as ${String(value)}`);
  return [
    ...(texts.size === 0
      ? []
      : [`${[...texts].slice(0, 8).join(', ')}: read as a number; W&B reads a text there`]),
    ...(read.length === 0 ? [] : [`read ${read.join(', ')}, as W&B does; a text needs quotes`]),
  ];
}
