#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(98016);
const utils = __nccwpck_require__(64059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 78265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(64059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 98016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(31781);
const parse = __nccwpck_require__(78265);
const utils = __nccwpck_require__(64059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 31781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(64059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 64059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 19756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ dirtyDigest),
/* harmony export */   l: () => (/* binding */ describeCode)
/* harmony export */ });
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77452);
/* harmony import */ var _inputsDigest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88533);


/** What stands for the contents of changed files; those without an object id are deleted. */
function dirtyDigest(files, objectIds) {
    return (0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(files.map((path) => [path, objectIds.get(path) ?? 'deleted']));
}
/**
 * Code as the record tells it. Untracked files that the run itself wrote, and committed ones that hold its results, are
 * left from an earlier run and not part of the code; without this rule a second run would never count as clean.
 */
function describeCode(snapshot, { written, results }, surroundings) {
    const { head, repository, entries, objectIds } = snapshot;
    const changes = {
        deleted: snapshot.changes.deleted,
        modified: snapshot.changes.modified.filter((path) => !results.has(path)),
        untracked: snapshot.changes.untracked.filter((path) => !written.has(path)),
    };
    const changed = [...changes.modified, ...changes.untracked, ...changes.deleted].toSorted();
    const dirty = changed.length === 0 ? null : { digest: dirtyDigest(changed, objectIds), files: changed, patch: null };
    return {
        code: { repository, commit: head.commit, tree: head.tree, ref: head.branch, ...surroundings, dirty },
        files: (0,_inputsDigest_js__WEBPACK_IMPORTED_MODULE_1__/* .layChangesOver */ .Uh)(entries, changes, objectIds),
    };
}


/***/ }),

/***/ 88533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ inputsDigestOf),
/* harmony export */   Uh: () => (/* binding */ layChangesOver),
/* harmony export */   _f: () => (/* binding */ pathFromRoot),
/* harmony export */   ic: () => (/* binding */ dataOutsideGit)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14006);
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77452);


/**
 * Equal digests mean that one run may stand for the other (DESIGN §5). Packages and hardware are known only at run time;
 * they are compared in the report instead.
 */
function inputsDigestOf({ command, reading, selection, files, data }) {
    const selected = selectInputs(files, selection);
    return (0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({
        command,
        reading,
        files: selected.map(({ path, mode, objectId }) => [path, mode, objectId]),
        data: data
            .map(({ path, digest }) => [path, digest])
            .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    });
}
/** The data files that the commit's own tree does not hold, so that git's object ids say nothing about them. */
function dataOutsideGit(datasets, entries, directory) {
    const tracked = new Set(entries.map(({ path }) => path));
    const present = datasets.filter(({ kind }) => kind !== 'missing');
    return present.flatMap(filesOf).flatMap(({ path, digest }) => {
        const fromRoot = pathFromRoot(directory, path);
        return tracked.has(fromRoot) ? [] : [{ path: fromRoot, digest }];
    });
}
function filesOf(dataset) {
    // Beyond the number of files that are listed one by one, only the digest of the whole tells.
    if (dataset.files.length === 0 || dataset.filesOmitted > 0)
        return [{ path: dataset.path, digest: dataset.digest }];
    return dataset.files.map(({ path, digest }) => ({
        path: `${dataset.path.replace(/\/$/, '')}/${path}`,
        digest,
    }));
}
/** A path of the experiment's directory → the same path from the root of the repository. */
function pathFromRoot(directory, path) {
    const clean = path.replace(/^\.\//, '');
    return directory === '.' ? clean : `${directory}/${clean}`;
}
function selectInputs(entries, { directory, inputs, data, params }) {
    const byPath = (a, b) => (a.path < b.path ? -1 : 1);
    if (inputs.length === 0)
        return entries.toSorted(byPath);
    const globs = [...inputs, ...params, ...data, ...data.map((path) => `${path}/**`)];
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(globs.map((glob) => pathFromRoot(directory, glob)), { dot: true });
    return entries.filter(({ path }) => matches(path)).toSorted(byPath);
}
/** The commit's files as the working tree has them now: changed ones with their new content, deleted ones gone, untracked ones added. */
function layChangesOver(entries, changes, objectIds) {
    const gone = new Set([...changes.deleted, ...changes.modified, ...changes.untracked]);
    const modes = new Map(entries.map(({ path, mode }) => [path, mode]));
    const present = [...changes.modified, ...changes.untracked].flatMap((path) => {
        const objectId = objectIds.get(path);
        return objectId === undefined ? [] : [{ path, mode: modes.get(path) ?? '100644', objectId }];
    });
    return [...entries.filter(({ path }) => !gone.has(path)), ...present];
}


/***/ }),

/***/ 86102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ applyPatch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _baselines_describeCode_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(19756);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(27406);
/* harmony import */ var _code_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(96371);






/**
 * Applies a patch to a clean tree, and checks that each changed file then is what the record says. Throws a UserError that says
 * why it could not be done, with the tree as it was before. A patch may come from a stranger: git itself refuses paths that
 * lead out of the tree, through links, or into its own directory.
 */
async function applyPatch(git, { patch, files, digest }) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'trainmark-patch-'));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'patch');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, patch);
        if (patch.length > 0) {
            await refuseOtherFiles(git, patch, path, files);
            await git.run(['apply', '--whitespace=nowarn', path]);
        }
        const found = (0,_baselines_describeCode_js__WEBPACK_IMPORTED_MODULE_3__/* .dirtyDigest */ .D)(files, await (0,_code_js__WEBPACK_IMPORTED_MODULE_5__/* .presentObjectIds */ .l)(git, files));
        if (found === digest)
            return;
        if (patch.length > 0)
            await git.run(['apply', '--whitespace=nowarn', '--reverse', path]);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the files that it makes have the digest ${found}, the record says ${digest}`);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The uncommitted changes of the record could not be restored: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}`, {
            cause,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true });
    }
}
async function refuseOtherFiles(git, patch, path, files) {
    if (/^(rename|copy) (from|to) /m.test(patch.toString('latin1')))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('the patch renames files, which no patch of a record does');
    const known = new Set(files);
    const counts = await git.run(['apply', '--numstat', '-z', path]);
    const touched = counts
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => line.split('\t').slice(2).join('\t'));
    const other = touched.find((one) => !known.has(one));
    if (other !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the patch changes ${JSON.stringify(other)}, which the record does not list`);
}


/***/ }),

/***/ 56997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ holdChanges)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/records/codeSchema.js
var codeSchema = __nccwpck_require__(82528);
// EXTERNAL MODULE: ./build/src/capture/runGit.js
var runGit = __nccwpck_require__(94813);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./build/src/capture/files/hashFile.js
var hashFile = __nccwpck_require__(32740);
;// CONCATENATED MODULE: ./build/src/capture/changes/secretSigns.js
/** Files that are made to hold secrets: nobody means to share them with a record. */
const secretFiles = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.htpasswd|kaggle\.json|credentials(?:\.\w+)?|secrets?\.(?:ya?ml|json|toml|env)|id_(?:rsa|dsa|ecdsa|ed25519))$|\.(?:pem|key|p12|pfx|jks|keystore)$/i;
/** Keys by the form that their issuers gave them, and literal values of names that say what they are. */
const secretTexts = [
    /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
    /\b(?:gh[pousr]_\w{30,255}|github_pat_\w{22,255}|glpat-[\w-]{20,64}|hf_[A-Za-z0-9]{30,64}|AKIA[0-9A-Z]{16}|xox[abprs]-[\w-]{10,200}|sk-[\w-]{20,200})/,
    /\b\w{0,60}(?:secret|password|passwd|api_?key|access_?key|auth_?token|access_?token)["']?\s{0,8}[:=]\s{0,8}["'][^"'\s]{8,}["']/i,
];
/** Names of examples and templates, which are there to be shared: `.env.example`. */
const templates = /\.(?:example|sample|template|dist)$/i;
/** True for a file that by its name holds secrets. */
function isSecretFile(path) {
    return secretFiles.test(path) && !templates.test(path);
}
/** True for a text with something that looks like a key or a password, known to this program or not. */
function hasSecretSign(text) {
    return secretTexts.some((pattern) => pattern.test(text));
}

;// CONCATENATED MODULE: ./build/src/capture/changes/writePatch.js








/** See `HeldChanges.writePatch`. */
async function writePatch(index, request) {
    try {
        return await makePatch(index, request);
    }
    catch (error) {
        return refused((0,errors/* messageOf */.bD)(error));
    }
}
async function makePatch(index, { files, directory, redact }) {
    const obstacle = await obstacleIn(index, files);
    if (obstacle !== null)
        return refused(obstacle);
    await leaveOut(index, files);
    const moved = await movedSince(index);
    if (moved !== undefined)
        return refused(`${moved} changed while it was read`);
    const patch = await diff(index, ['--binary']);
    if (patch === null)
        return refused(`they are more than ${codeSchema/* maxPatchBytes */.y >> 20} MiB`);
    // Inside of a binary patch nothing can be seen; as text, even that of a binary file shows what it holds.
    const shown = patch.includes('\nGIT binary patch\n') ? await diff(index, ['--text']) : patch;
    const place = privatePlace(shown?.toString('utf8') ?? '', files, redact);
    if (place !== null)
        return refused(`${place} holds what records do not keep: a secret, an address, or the name of a person or machine`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(directory, 'dirty.diff.gz'), await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(patch), { flag: 'wx' });
    return {
        kind: 'kept',
        patch: { path: 'dirty.diff.gz', bytes: patch.length, digest: (0,hashFile/* sha256Of */.B)(patch) },
    };
}
function refused(reason) {
    return { kind: 'refused', reason };
}
/** Files whose content is not in the index, or is a pointer there: large-file filters keep the content elsewhere. */
async function obstacleIn({ left, git }, files) {
    const missing = files.find((path) => left.has(path));
    if (missing !== undefined)
        return `${missing} ${left.get(missing) ?? ''}`;
    const attributes = await git(['check-attr', '-z', '--stdin', 'filter'], files.join('\0'));
    const words = attributes.split('\0');
    const filtered = words.findIndex((word, at) => at % 3 === 2 && !['unspecified', 'unset'].includes(word));
    return filtered === -1
        ? null
        : `${words[filtered - 2] ?? ''} is kept outside of git (filter ${words[filtered] ?? ''})`;
}
/** Files that the run itself wrote are no part of the code: they become again what they are in the commit. */
async function leaveOut({ held, code, git }, files) {
    const wanted = new Set(files);
    const others = held.filter((path) => !wanted.has(path));
    if (others.length === 0)
        return;
    await git(['--literal-pathspecs', 'reset', '-q', '--pathspec-from-file=-', '--pathspec-file-nul', code.head.commit], others.join('\0'));
}
/** A file whose content is not the one that the record's digest is about. */
async function movedSince({ code, git }) {
    const words = (await git(['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', code.head.commit])).split('\0');
    for (let at = 0; at + 1 < words.length; at += 2) {
        const [, , , objectId, status] = (words[at] ?? '').split(' ');
        const path = words[at + 1] ?? '';
        const expected = code.objectIds.get(path);
        if (status === 'D' ? expected !== undefined : expected !== objectId)
            return path;
    }
    return undefined;
}
/** The bytes of the patch; null when it is too large. Source files need not be UTF-8, so git writes the file itself. */
async function diff({ directory, code, git }, form) {
    const path = (0,external_node_path_.join)(directory, 'patch');
    await git([
        'diff',
        '--cached',
        '--full-index',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        ...form,
        `--output=${path}`,
        code.head.commit,
    ]);
    return (await (0,promises_.stat)(path)).size > codeSchema/* maxPatchBytes */.y ? null : (0,promises_.readFile)(path);
}
/** The file in whose part of the patch there is something private; null for none. */
function privatePlace(patch, files, redact) {
    const named = files.find(isSecretFile);
    if (named !== undefined)
        return named;
    const isPrivate = (text) => hasSecretSign(text) || redact(text) !== text;
    if (!isPrivate(patch))
        return null;
    const section = patch.split(/^(?=diff --git )/m).find(isPrivate) ?? '';
    const header = section.split('\n', 1)[0] ?? '';
    return files.find((path) => header.endsWith(` b/${path}`)) ?? 'one of the files';
}

;// CONCATENATED MODULE: ./build/src/capture/changes/holdChanges.js







/** All files together; more than this is data that lies about, not code. */
const heldAtMostBytes = 64 << 20;
/**
 * Takes a copy of what differs from the commit, before the command can change it. Which of it belongs to the code is known
 * only afterwards, when it has been seen what the command writes. Null for a clean tree. Neither the user's index nor the
 * repository's objects are touched.
 */
async function holdChanges(git, code) {
    const { modified, untracked, deleted } = code.changes;
    if (modified.length + untracked.length + deleted.length === 0)
        return null;
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'trainmark-changes-')).catch(() => null);
    const release = async () => {
        if (directory !== null)
            await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
    };
    try {
        if (directory === null)
            throw new Error(`there is no room in ${(0,external_node_os_.tmpdir)()}`);
        const index = await fillIndex(git, code, directory);
        return { writePatch: (request) => writePatch(index, request), release };
    }
    catch (error) {
        const reason = (0,errors/* messageOf */.bD)(error);
        return { writePatch: () => Promise.resolve({ kind: 'refused', reason }), release };
    }
}
async function fillIndex(git, code, directory) {
    const environment = await privateIndex(git, directory);
    const own = (args, input = '') => (0,runGit/* runGit */.EO)(git.root, args, input, environment);
    const { held, left } = await chooseFiles(git.root, [...code.changes.modified, ...code.changes.untracked]);
    await own(['read-tree', code.head.commit]);
    await own(['update-index', '-z', '--add', '--remove', '--replace', '--stdin'], [...held, ...code.changes.deleted].join('\0'));
    return { code, directory, held: [...held, ...code.changes.deleted], left, git: own };
}
/** Variables that give git an index and a place for objects of our own. Contents of the commit are found in the repository's. */
async function privateIndex(git, directory) {
    const objects = (0,external_node_path_.join)(directory, 'objects');
    await (0,promises_.mkdir)((0,external_node_path_.join)(objects, 'info'), { recursive: true });
    const repository = (await git.run(['rev-parse', '--git-path', 'objects'])).replace(/\n$/, '');
    await (0,promises_.writeFile)((0,external_node_path_.join)(objects, 'info', 'alternates'), `${(0,external_node_path_.resolve)(git.root, repository)}\n`);
    return {
        GIT_INDEX_FILE: (0,external_node_path_.join)(directory, 'index'),
        GIT_OBJECT_DIRECTORY: objects,
        // A split index would leave a file in the user's repository.
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.splitIndex',
        GIT_CONFIG_VALUE_0: 'false',
    };
}
async function chooseFiles(root, paths) {
    const held = [];
    const left = new Map();
    let bytes = 0;
    for (const path of paths) {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => null); // It may have gone since git listed it.
        const isContent = stats === null || stats.isFile() || stats.isSymbolicLink();
        const size = stats?.isFile() ? stats.size : 0;
        if (!isContent)
            left.set(path, 'is a repository of its own');
        else if (size > codeSchema/* maxPatchBytes */.y || bytes + size > heldAtMostBytes)
            left.set(path, 'is too large');
        else {
            bytes += size;
            held.push(path);
        }
    }
    return { held, left };
}


/***/ }),

/***/ 51567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkOutAt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __nccwpck_require__(24359);
// EXTERNAL MODULE: ./build/src/capture/git.js + 1 modules
var capture_git = __nccwpck_require__(50247);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/src/capture/linkOwnData.js


/**
 * Links what the worktree at `to` lacks of these paths to the user's own copies in `git`'s tree. Exactly them and never a
 * folder around them, so that a link can be taken away again by itself. Returns the links, as paths from the root.
 */
async function linkOwnData(git, to, paths) {
    const links = [];
    for (const path of paths.map((one) => one.replace(/\/+$/, ''))) {
        const lacking = (await isThere((0,external_node_path_.join)(to, path))) ? await ignoredInside(git, path) : [path];
        for (const place of lacking)
            if (await linkOne(git.root, to, place))
                links.push(place);
    }
    return links;
}
/** What git ignores inside of a folder that the commit has, too. Taken literally: the path is no pattern. */
async function ignoredInside(git, path) {
    const ignored = await git.ignoredPaths([`:(literal)${path}`]);
    return ignored.filter((one) => one.startsWith(`${path}/`)).map((one) => one.replace(/\/$/, ''));
}
async function linkOne(from, to, path) {
    const stats = await (0,promises_.lstat)((0,external_node_path_.join)(from, path)).catch(() => null);
    if (stats === null || (await isThere((0,external_node_path_.join)(to, path))) || (await leadsThroughLink(to, path)))
        return false;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, path)), { recursive: true });
    await (0,promises_.symlink)((0,external_node_path_.join)(from, path), (0,external_node_path_.join)(to, path), stats.isDirectory() ? 'dir' : 'file');
    return true;
}
/** A commit may hold links to anywhere: nothing is made behind one. */
async function leadsThroughLink(root, path) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth++) {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(root, ...parts.slice(0, depth))).catch(() => null);
        if (stats?.isSymbolicLink())
            return true;
    }
    return false;
}
async function isThere(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: ./build/src/capture/worktree.js + 1 modules
var worktree = __nccwpck_require__(46487);
;// CONCATENATED MODULE: ./build/src/capture/checkOutAt.js






/** Checks out `commit` as another worktree of the repository. Fails, leaving nothing behind, where anything stands in the way. */
async function checkOutAt({ git, commit, directory, share }) {
    const wasThere = await isEmptyDirectory(directory);
    const remove = async () => {
        await git.run(['worktree', 'remove', '--force', '--force', directory]).catch(() => { });
        await (0,promises_.rm)(directory, { recursive: true, force: true, maxRetries: 3 });
        await git.run(['worktree', 'prune']).catch(() => { });
        if (wasThere)
            await (0,promises_.mkdir)(directory, { recursive: true });
    };
    try {
        await git.run(['worktree', 'add', '--detach', '--quiet', directory, commit]);
        const inner = await (0,capture_git/* openGit */.z)(directory);
        await (0,worktree/* checkOutSubmodules */.W)(inner);
        return { git: inner, shared: await linkOwnData(git, inner.root, share), remove };
    }
    catch (cause) {
        await remove();
        throw new errors/* UserError */.yo(`The commit ${(0,shortCommit/* shortCommit */.A)(commit)} could not be checked out in ${directory}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause, hint: cause instanceof errors/* UserError */.yo ? (cause.hint ?? hintFor(cause.message)) : undefined });
    }
}
/** Git does not say why a file could not be written. */
function hintFor(message) {
    return /unable to write|No space/.test(message)
        ? 'Is the disk full? Make room, or choose a place on another disk with --to.'
        : undefined;
}
/** False for a place that is free. Throws a UserError for one that holds anything. */
async function isEmptyDirectory(path) {
    try {
        const [first] = await (0,promises_.readdir)(path);
        if (first === undefined)
            return true;
        throw new errors/* UserError */.yo(`${path} is not empty: it holds ${first}`, { hint: elsewhere });
    }
    catch (cause) {
        const code = (0,errors/* systemErrorCode */.vq)(cause);
        if (code === 'ENOENT')
            return false;
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        const reason = code === 'ENOTDIR' ? 'a file is there, or on the way to it' : (0,errors/* messageOf */.bD)(cause);
        throw new errors/* UserError */.yo(`${path} cannot be used: ${reason}`, { cause, hint: elsewhere });
    }
}
const elsewhere = 'Nothing is ever overwritten. Choose a new or an empty directory with --to.';


/***/ }),

/***/ 14493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ childEnvironment)
/* harmony export */ });
/** Files through which a step changes later steps, its own outputs or its summary: the verdict is ours to report. */
const fileCommands = new Set([
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
    'GITHUB_ARTIFACTS_LIST',
]);
/** Tokens that a workflow hands to this program, not to the training command. */
const tokens = new Set(['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_ENTERPRISE_TOKEN']);
/**
 * The environment of the training command: the user's own variables, then `extra`, which always wins.
 *
 * Inside GitHub Actions four things are taken out, because the command may be a stranger's code: the runner's
 * `ACTIONS_*` (tokens and addresses of the artifact, cache and identity services), this action's `INPUT_*`, the files
 * of workflow commands, and GitHub's own tokens. A command that needs one of them gets it by being declared in `extra`.
 * In a terminal nothing is taken out but the mark of an enclosing run.
 */
function childEnvironment(own, extra) {
    const inActions = own['GITHUB_ACTIONS'] === 'true';
    const kept = [];
    for (const [name, value] of Object.entries(own)) {
        if (value !== undefined && !isWithheld(name.toUpperCase(), inActions))
            kept.push([name, value]);
    }
    return Object.fromEntries([...kept, ...Object.entries(extra)]);
}
function isWithheld(name, inActions) {
    if (name === 'TRAINMARK_RUN_ID')
        return true;
    if (!inActions)
        return false;
    return (name.startsWith('ACTIONS_') || name.startsWith('INPUT_') || fileCommands.has(name) || tokens.has(name));
}


/***/ }),

/***/ 96371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ snapshotCode),
/* harmony export */   l: () => (/* binding */ presentObjectIds)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** Trainmark's own store is no part of the code, wherever in the tree it lies. */
const ownStore = /(^|\/)\.trainmark\//;
/** A checkpoint of gigabytes that lies about must not hold up every run: larger files are told apart by size and time. */
const hashedUpToBytes = 32 << 20;
/** Asks git what is checked out, before the command can change it. `except`: untracked files and folders that are not the tree's own. */
async function snapshotCode(git, except = []) {
    const head = await git.head();
    const [entries, found, remote] = await Promise.all([
        git.listTree(head.commit),
        git.changes(),
        git.remoteUrl(),
    ]);
    const untracked = found.untracked.filter((path) => !ownStore.test(path) && !except.some((own) => path === own || path.startsWith(`${own}/`)));
    const changes = { ...found, untracked };
    const objectIds = await hashPresent(git, [...changes.modified, ...changes.untracked]);
    return {
        head,
        repository: remote === null ? null : withoutCredentials(remote),
        entries,
        changes,
        objectIds,
    };
}
/** Object ids as git would give them. A repository inside the repository is not looked into, and a link not followed. */
async function hashPresent(git, paths) {
    const found = await Promise.all(paths.map(async (path) => ({ path, identity: await identify(git, path) })));
    const files = found.filter(({ identity }) => identity.kind === 'file').map(({ path }) => path);
    const ids = await git.hashFiles(files);
    const objectIds = new Map(files.map((path, index) => [path, ids[index] ?? '']));
    for (const { path, identity } of found)
        if (identity.kind === 'known')
            objectIds.set(path, identity.id);
    return objectIds;
}
async function identify(git, path) {
    const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path);
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(absolutePath).catch(() => null); // It may have gone since git listed it.
    if (stats?.isSymbolicLink())
        return { kind: 'known', id: await git.hashText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(absolutePath)) };
    if (!stats?.isFile())
        return { kind: 'known', id: 'not a file' };
    if (stats.size <= hashedUpToBytes)
        return { kind: 'file' };
    return { kind: 'known', id: `${stats.size} bytes of ${stats.mtime.toISOString()}` };
}
/** Object ids of those of these paths that are there, as a snapshot would give them. */
async function presentObjectIds(git, paths) {
    const found = await Promise.all(paths.map(async (path) => {
        const isThere = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(git.root, path)).then(() => true, () => false);
        return isThere ? [path] : [];
    }));
    return hashPresent(git, found.flat());
}
function withoutCredentials(url) {
    return url.replace(/^([a-z+]+:\/\/)[^/@]*@/i, '$1');
}


/***/ }),

/***/ 86302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ copyChanges)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27406);



/** Brings what one working tree holds beyond its commit into another that is checked out at the same commit. */
async function copyChanges(from, to, { modified, deleted, untracked }) {
    for (const path of deleted)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, path), { force: true });
    for (const path of [...modified, ...untracked]) {
        try {
            await copyEntry((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, path), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, path));
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path}, which is changed or new, could not be copied for a trial: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, {
                cause,
                hint: 'Commit or remove it, or run one trial after another in the tree itself: --parallel 1.',
            });
        }
    }
}
async function copyEntry(from, to) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(from).catch(() => null);
    // It may have gone since git listed it; a repository inside the repository is not ours to copy.
    if (stats === null || stats.isDirectory())
        return;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    if (!stats.isSymbolicLink())
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(from, to);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(to, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from), to);
}


/***/ }),

/***/ 62916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ hashDatasets),
  J: () => (/* binding */ recheckDatasets)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/references/referenceNames.js
var referenceNames = __nccwpck_require__(53738);
// EXTERNAL MODULE: ./build/src/capture/files/expandPattern.js + 1 modules
var expandPattern = __nccwpck_require__(55782);
;// CONCATENATED MODULE: ./build/src/capture/files/findData.js


/** More datasets than this would drown the report. */
const matchLimit = 1_000;
/**
 * Finds declared data, each path once, sorted. A glob stands for each file that it matches. Links that lead out of the
 * `allowed` real paths, and globs with too many matches, are UserErrors.
 */
function findData(root, paths, allowed) {
    const found = new Map();
    for (const pattern of paths) {
        for (const entry of findPattern(root, pattern, allowed))
            found.set(entry.path, entry);
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** The files that have to be read for it. */
function filesOf(found) {
    if (found.kind === 'file')
        return [found.file];
    return found.kind === 'directory' ? found.files : [];
}
function findPattern(root, pattern, allowed) {
    const expansion = (0,expandPattern/* expandPattern */.n)(root, pattern, allowed);
    if (expansion.kind === 'missing')
        return [{ kind: 'missing', path: pattern }];
    if (expansion.kind === 'refusedLink')
        throw refusal(expansion.path);
    if (expansion.kind === 'file')
        return [{ kind: 'file', path: expansion.file.path, file: expansion.file }];
    const { files, refusedLinks } = expansion;
    if (refusedLinks[0] !== undefined)
        throw refusal(refusedLinks[0]);
    if (expansion.kind === 'directory')
        return [{ kind: 'directory', path: expansion.path, files }];
    if (files.length > matchLimit)
        throw tooManyMatches(pattern, files.length);
    return files.map((file) => ({ kind: 'file', path: file.path, file }));
}
function refusal(path) {
    return new errors/* UserError */.yo(`The data ${path} is a link that leads out of the experiment's directory, or nowhere.`, {
        hint: 'Declare data that lies in the repository, or copy it there in setup.',
    });
}
function tooManyMatches(pattern, matches) {
    return new errors/* UserError */.yo(`The data ${pattern} names ${matches} files; a pattern may name at most ${matchLimit}.`, {
        hint: 'Declare the directory instead: it is recorded as one dataset with one digest.',
    });
}

// EXTERNAL MODULE: ./build/src/capture/files/hashFile.js
var hashFile = __nccwpck_require__(32740);
;// CONCATENATED MODULE: ./build/src/capture/files/pointers.js
/** A Git LFS pointer is smaller than this (specification v1). */
const pointerLimitBytes = 1024;
/** The data that a Git LFS pointer stands for; undefined for any other text. */
function parseLfsPointer(text) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n'))
        return undefined;
    const digest = /^oid (sha256:[0-9a-f]{64})$/m.exec(text)?.[1];
    const bytes = Number(/^size (\d{1,15})$/m.exec(text)?.[1] ?? Number.NaN);
    return digest === undefined || Number.isNaN(bytes) ? undefined : { digest, bytes };
}

;// CONCATENATED MODULE: ./build/src/capture/files/tableShape.js
const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const headerLimitBytes = 64 << 10;
const columnLimit = 1_000;
/** The delimiter that a file's name promises, or undefined when it is not a delimited text file. */
function tableDelimiter(path) {
    if (/\.csv$/i.test(path))
        return ',';
    return /\.(tsv|tab)$/i.test(path) ? '\t' : undefined;
}
/**
 * Counts records as RFC 4180 has them: a line break within quotes belongs to a field, and a quote opens a field only at
 * its beginning. Empty lines are no records. A first line with a number in it is data, not a header.
 */
function tableCounter(delimiter) {
    const separator = delimiter.charCodeAt(0);
    let state = 'fieldStart';
    let records = 0;
    let recordHasBytes = false;
    let header = Buffer.alloc(0);
    const endRecord = () => {
        if (recordHasBytes)
            records += 1;
        recordHasBytes = false;
        state = 'fieldStart';
    };
    const step = (byte) => {
        if (state === 'quoted') {
            if (byte === quote)
                state = 'quoteInQuoted';
        }
        else if (byte === quote && state !== 'unquoted') {
            state = 'quoted';
            recordHasBytes = true;
        }
        else if (byte === newline) {
            endRecord();
        }
        else {
            state = byte === separator ? 'fieldStart' : 'unquoted';
            if (byte !== carriageReturn)
                recordHasBytes = true;
        }
    };
    /** Same as `step` for each byte, where there are no quotes: only line breaks matter then. */
    const stepLines = (chunk) => {
        let start = 0;
        for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
            const isBlank = end === start || (end === start + 1 && chunk[start] === carriageReturn);
            recordHasBytes ||= !isBlank;
            endRecord();
            start = end + 1;
        }
        for (const byte of chunk.subarray(start))
            step(byte);
    };
    const stepBytes = (chunk) => {
        for (let at = 0; at < chunk.length; at += 1) {
            // Within quotes nothing but the next quote matters.
            if (state === 'quoted')
                at = chunk.indexOf(quote, at);
            if (at === -1)
                return;
            step(chunk[at] ?? 0);
        }
    };
    return {
        write(chunk) {
            if (records === 0 && header.length < headerLimitBytes) {
                header = Buffer.concat([header, chunk.subarray(0, headerLimitBytes)]);
            }
            if (state !== 'quoted' && !chunk.includes(quote))
                stepLines(chunk);
            else
                stepBytes(chunk);
        },
        end() {
            endRecord();
            const columns = headerColumns(header, delimiter);
            const isHeader = columns !== null && columns.every((name) => name.trim() === '' || Number.isNaN(Number(name)));
            if (!isHeader)
                return { rows: records, columns: null };
            return { rows: Math.max(0, records - 1), columns: columns.length > columnLimit ? null : columns };
        },
    };
}
/** The fields of the first record that is not empty; null when there is none, or it is longer than what was kept. */
function headerColumns(header, delimiter) {
    const text = header.toString('utf8').replace(/^\uFEFF?[\r\n]*/, '');
    const fields = [];
    let field = '';
    let isQuoted = false;
    for (let at = 0; at < text.length; at += 1) {
        const character = text.charAt(at);
        if (isQuoted && character === '"' && text.charAt(at + 1) === '"') {
            field += '"';
            at += 1;
        }
        else if (character === '"' && (isQuoted || field === '')) {
            isQuoted = !isQuoted;
        }
        else if (isQuoted || (character !== delimiter && character !== '\n')) {
            field += character;
        }
        else {
            fields.push(field);
            field = '';
            if (character === '\n')
                return withoutReturn(fields);
        }
    }
    return text === '' || header.length >= headerLimitBytes ? null : withoutReturn([...fields, field]);
}
function withoutReturn(fields) {
    return fields.map((field, index) => (index === fields.length - 1 ? field.replace(/\r$/, '') : field));
}

;// CONCATENATED MODULE: ./build/src/capture/datasets.js








const fileListLimit = 10_000;
/**
 * Hashes declared data in constant memory, sorted by path; a glob gives one dataset for each file. What does not exist has the
 * kind `missing`. Data that cannot be read, links that lead out of the root and `sharedFrom`, and globs with too many matches are UserErrors.
 */
async function hashDatasets(request) {
    const { root, paths, sharedFrom, onProgress } = request;
    const found = await readable(() => findData(root, paths, (0,expandPattern/* allowedRoots */.M)(root, sharedFrom)));
    const bytesTotal = found.flatMap(filesOf).reduce((sum, { stats }) => sum + stats.size, 0);
    let bytesDone = 0;
    const hash = async (file, onChunk) => {
        const { digest, bytes } = await (0,hashFile/* hashFile */.D)(file.absolutePath, (chunk) => {
            bytesDone += chunk.length;
            onChunk?.(chunk);
            onProgress?.({ path: file.path, bytesDone, bytesTotal });
        });
        return { digest, bytes, stamp: stampOf(file) };
    };
    const datasets = [];
    const caches = (0,expandPattern/* allowedRoots */.M)(root, sharedFrom);
    for (const entry of found)
        datasets.push(await readable(() => describe(entry, hash, caches)));
    return datasets;
}
async function readable(read) {
    try {
        return await read();
    }
    catch (cause) {
        if (cause instanceof errors/* UserError */.yo)
            throw cause;
        throw new errors/* UserError */.yo(`Declared data could not be read: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
/**
 * The same datasets after the command, each marked when its content is now another, or cannot be read any more. Files whose
 * size, times and inode are as before are not read again. Never throws because of what the command did to the data.
 */
async function recheckDatasets(request) {
    const allowed = (0,expandPattern/* allowedRoots */.M)(request.root, request.sharedFrom);
    const datasets = [];
    for (const { hashed, ...dataset } of request.before) {
        const digest = await digestNow(request.root, dataset.path, allowed, hashed).catch(() => 'unreadable');
        datasets.push({ ...dataset, changedDuringRun: digest !== dataset.digest });
    }
    return datasets;
}
async function digestNow(root, path, allowed, hashed) {
    const hash = async (file) => {
        const known = hashed.get(file.path);
        const stamp = stampOf(file);
        return known?.stamp === stamp ? known : { ...(await (0,hashFile/* hashFile */.D)(file.absolutePath)), stamp };
    };
    const [found, ...others] = findData(root, [path], allowed);
    // A pattern that matched nothing before may match several files now.
    if (found === undefined || others.length > 0)
        return 'several';
    return (await describe(found, hash, allowed)).digest;
}
async function describe(found, hash, caches) {
    return {
        path: found.path,
        files: [],
        filesOmitted: 0,
        rows: null,
        columns: null,
        changedDuringRun: false,
        reference: null,
        ...(await description(found, hash, caches)),
    };
}
async function description(found, hash, caches) {
    if (found.kind === 'file')
        return describeFile(found.file, hash, caches);
    if (found.kind === 'directory')
        return describeDirectory(found.path, found.files, hash);
    return { kind: 'missing', digest: null, bytes: null, hashed: new Map() };
}
async function describeFile(file, hash, caches) {
    const delimiter = tableDelimiter(file.path);
    const counter = delimiter === undefined ? undefined : tableCounter(delimiter);
    const hashed = await hash(file, counter && ((chunk) => counter.write(chunk)));
    const entry = { hashed: new Map([[file.path, hashed]]), digest: hashed.digest };
    const described = (0,referenceNames/* mayBeReference */.kX)(file.path) ? await referenceIn(file, caches) : null;
    if (described !== null) {
        const { reference, digest } = described;
        return {
            ...entry,
            kind: reference.system,
            digest: digest ?? hashed.digest,
            bytes: reference.bytes,
            reference,
        };
    }
    const pointer = hashed.bytes < pointerLimitBytes ? parseLfsPointer(await (0,promises_.readFile)(file.absolutePath, 'utf8')) : undefined;
    if (pointer !== undefined)
        return { ...entry, kind: 'lfs', digest: pointer.digest, bytes: pointer.bytes };
    return { ...entry, kind: 'file', bytes: hashed.bytes, ...counter?.end() };
}
async function referenceIn(file, caches) {
    // Only now, so that a run whose data is plain files need not wait for the formats' parsers.
    const { describeReference } = await Promise.all(/* import() */[__nccwpck_require__.e(9063), __nccwpck_require__.e(5625)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35351));
    return describeReference(file, caches);
}
/** The digest of a directory is that of its manifest: a line `<digest> <bytes> <path as JSON>` for each file, sorted by path. */
async function describeDirectory(path, files, hash) {
    const hashed = new Map();
    const entries = [];
    for (const file of files) {
        const entry = await hash(file);
        hashed.set(file.path, entry);
        const pathInside = path === '.' ? file.path : file.path.slice(path.length + 1);
        entries.push({ path: pathInside, digest: entry.digest, bytes: entry.bytes });
    }
    const manifest = entries.map((entry) => `${entry.digest} ${entry.bytes} ${JSON.stringify(entry.path)}\n`);
    return {
        kind: 'directory',
        digest: (0,hashFile/* sha256Of */.B)(manifest.join('')),
        bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
        files: entries.slice(0, fileListLimit),
        filesOmitted: Math.max(0, entries.length - fileListLimit),
        hashed,
    };
}
function stampOf({ stats }) {
    return [stats.size, stats.mtimeMs, stats.ctimeMs, stats.ino].join(' ');
}


/***/ }),

/***/ 58984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ captureEnvironment)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/src/capture/machine/readTextIfThere.js

/** For files of the system that tell about the machine: where one cannot be read, the fact it would tell is not known. */
function readTextIfThere(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/src/capture/machine/container.js


/** What kind of container this is, with its image where that is known from inside: `podman docker.io/library/python:3.12`; null outside of one. */
function describeContainer(environment) {
    const podman = readTextIfThere('/run/.containerenv');
    if (podman !== undefined)
        return ['podman', containerImage(podman)].filter(Boolean).join(' ');
    if (environment['KUBERNETES_SERVICE_HOST'] !== undefined)
        return 'kubernetes';
    if ((0,external_node_fs_.existsSync)('/.dockerenv'))
        return 'docker';
    const groups = readTextIfThere('/proc/1/cgroup') ?? '';
    const runtime = /\b(kubepods|docker|libpod|lxc|containerd)\b/.exec(groups)?.[1];
    // systemd's convention: what starts a container says so in this variable.
    return runtime ?? environment['container'] ?? null;
}
/** The line `image="…"` of podman's `/run/.containerenv`. */
function containerImage(text) {
    return /^image="(.*)"$/m.exec(text)?.[1] || undefined;
}
/** The runner's image, `ubuntu24 20261101.1.0`, or its kind; null outside of GitHub Actions. A self-hosted runner's name is not told. */
function describeRunner(environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return null;
    const { ImageOS: image, ImageVersion: version, RUNNER_ENVIRONMENT: kind } = environment;
    return [image, version].filter(Boolean).join(' ') || kind || 'unknown';
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/src/capture/machine/cpu.js



/** Instruction sets by which numeric libraries choose their kernels: a different choice gives different sums. */
const relevantFlags = [
    /^sse4_2$/,
    /^avx$/,
    /^avx2$/,
    /^fma$/,
    /^f16c$/,
    /^avx_vnni$/,
    /^avx512/,
    /^avx10/,
    /^amx_/,
    /^asimd$/,
    /^asimdhp$/,
    /^asimddp$/,
    /^fphp$/,
    /^bf16$/,
    /^i8mm$/,
    /^sve/,
    /^sme\d?$/,
];
/** ARM names its cores by number only; these are the ones of cloud machines (Linux, arch/arm64/include/asm/cputype.h). */
const armCores = new Map([
    ['0x41 0xd0c', 'Neoverse-N1'],
    ['0x41 0xd40', 'Neoverse-V1'],
    ['0x41 0xd49', 'Neoverse-N2'],
    ['0x41 0xd4f', 'Neoverse-V2'],
    ['0x41 0xd84', 'Neoverse-V3'],
    ['0x41 0xd8e', 'Neoverse-N3'],
    ['0x6d 0xd49', 'Azure Cobalt 100'],
    ['0xc0 0xac3', 'Ampere-1'],
]);
/** Model, cores that may be used (affinity and control group quota respected), and relevant instruction sets, sorted. */
function describeCpu() {
    const { model, isa } = parseCpuInfo(readTextIfThere('/proc/cpuinfo') ?? '');
    const quota = cpuQuota(readTextIfThere);
    const cores = (0,external_node_os_.availableParallelism)();
    return {
        model: model ?? (0,external_node_os_.cpus)()[0]?.model.trim() ?? 'unknown',
        cores: quota === undefined ? cores : Math.min(cores, Math.max(1, Math.ceil(quota))),
        isa,
    };
}
/** Model and instruction sets from the first processor of `/proc/cpuinfo`. */
function parseCpuInfo(text) {
    const field = (name) => new RegExp(`^${name}\\s*:\\s*(.+)$`, 'm').exec(text)?.[1]?.trim();
    const flags = (field('flags') ?? field('Features') ?? '').split(' ');
    const isa = flags.filter((flag) => relevantFlags.some((pattern) => pattern.test(flag)));
    const implementer = field('CPU implementer');
    const part = field('CPU part');
    const isArm = implementer !== undefined && part !== undefined;
    const armModel = isArm
        ? (armCores.get(`${implementer} ${part}`) ?? `ARM ${implementer} ${part}`)
        : undefined;
    return { model: field('model name') ?? armModel, isa: isa.sort() };
}
/**
 * How many processors' time the control group allows, the smallest limit on the way up; undefined without a limit.
 * Version 2: `cpu.max`, "quota period" or "max period"; version 1: two files, quota -1 for none (Linux, cgroup-v2.rst, sched-bwc.rst).
 */
function cpuQuota(read) {
    const membership = read('/proc/self/cgroup') ?? '';
    const quotas = [];
    for (const group of pathsUp(/^0::(\/.*)$/m.exec(membership)?.[1])) {
        quotas.push(...ratio(read(`/sys/fs/cgroup${group}/cpu.max`)?.split(' ')));
    }
    for (const group of pathsUp(/^\d+:(?:[^:]*,)?cpu(?:,[^:]*)?:(\/.*)$/m.exec(membership)?.[1])) {
        const folder = `/sys/fs/cgroup/cpu${group}`;
        quotas.push(...ratio([read(`${folder}/cpu.cfs_quota_us`), read(`${folder}/cpu.cfs_period_us`)]));
    }
    return quotas.length === 0 ? undefined : Math.min(...quotas);
}
function ratio(texts = []) {
    const [quota, period] = texts.map((text) => Number(text ?? Number.NaN));
    return quota !== undefined && period !== undefined && quota > 0 && period > 0 ? [quota / period] : [];
}
/** `/a/b` → `/a/b`, `/a`, and `` for the root. In a container only the root may be mounted. */
function pathsUp(path) {
    if (path === undefined)
        return [];
    return path === '/' ? [''] : [path, ...pathsUp((0,external_node_path_.dirname)(path))];
}

// EXTERNAL MODULE: ./build/src/capture/process/findProgram.js
var findProgram = __nccwpck_require__(88623);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
;// CONCATENATED MODULE: ./build/src/capture/machine/askProgram.js

/** What a program prints on standard output. Rejects when it cannot be started, fails, or takes too long. */
function askProgram(program, args, question) {
    const { cwd, environment, timeoutMs } = question;
    const limits = { timeout: timeoutMs, killSignal: 'SIGKILL', maxBuffer: 16 << 20 };
    return new Promise((resolve, reject) => {
        const options = { ...limits, cwd, env: { ...environment }, windowsHide: true, encoding: 'utf8' };
        const child = (0,external_node_child_process_.execFile)(program, args, options, (error, stdout) => {
            if (error === null)
                resolve(stdout);
            else
                reject(error.killed === true
                    ? new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error })
                    : error);
        });
        child.stdin?.end();
    });
}

;// CONCATENATED MODULE: ./build/src/capture/machine/gpus.js


const query = ['--query-gpu=name,driver_version,memory.total', '--format=csv,noheader,nounits'];
const timeoutMs = 10_000;
/** The NVIDIA GPUs of the machine; none without `nvidia-smi`. Rejects when that fails, as it does with a broken driver. */
async function describeGpus(environment) {
    const program = (0,findProgram/* findProgram */.K)('nvidia-smi', environment['PATH'], '/');
    if (program === undefined)
        return [];
    return parseGpuList(await askProgram(program, query, { cwd: '/', environment, timeoutMs }));
}
/** `NVIDIA A10, 550.54.15, 23028`: memory in MiB, `[N/A]` where it is not known. */
function parseGpuList(text) {
    return text.split('\n').flatMap((line) => {
        const [name, driver, memory] = line.split(',').map((field) => field.trim());
        if (name === undefined || name === '' || driver === undefined)
            return [];
        const isKnown = memory !== undefined && /^\d+$/.test(memory);
        return [{ name, driver, memoryBytes: isKnown ? Number(memory) * 1024 * 1024 : null }];
    });
}

// EXTERNAL MODULE: ./build/src/capture/process/interpreter.js
var process_interpreter = __nccwpck_require__(10720);
// EXTERNAL MODULE: ./build/src/capture/files/hashFile.js
var hashFile = __nccwpck_require__(32740);
;// CONCATENATED MODULE: ./build/src/capture/machine/pythonPackages.js




/**
 * Imports nothing but built-in modules: with `-c` the current directory comes first, and a project's own `json.py` must not run.
 * That directory itself, the empty first entry, is left out of the answer.
 */
const question = `import sys
answer = [sys.implementation.name, sys.version.split()[0]] + [entry for entry in sys.path if entry]
sys.stdout.buffer.write("\\0".join(answer).encode("utf-8", "surrogateescape"))`;
const pythonPackages_timeoutMs = 20_000;
/** Asks an interpreter for version and search path. Rejects when it does not answer, as Python 2 does not. */
async function askPython(interpreter, { cwd, environment }) {
    const answer = await askProgram(interpreter, ['-c', question], { cwd, environment, timeoutMs: pythonPackages_timeoutMs });
    const [implementation, version, ...searchPath] = answer.split('\0');
    if (implementation === undefined || version === undefined)
        throw new Error('it printed nothing');
    return { implementation, version, searchPath };
}
/**
 * What is installed for an interpreter, from the names of its `*.dist-info` and `*.egg-info` entries: a file is read only where the
 * name has no version. Names are normalised (PEP 503); the digest is that of the sorted lines `name==version`.
 */
function listPythonPackages({ implementation, version, searchPath }) {
    const versions = new Map();
    for (const folder of searchPath) {
        for (const entry of installedIn(folder))
            if (!versions.has(entry.name))
                versions.set(entry.name, entry.version);
    }
    const packages = [...versions]
        .map(([name, version]) => ({ name, version }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const lines = packages.map((entry) => `${entry.name}==${entry.version}\n`);
    const language = implementation === 'cpython' ? 'python' : implementation;
    return { interpreter: `${language} ${version}`, digest: (0,hashFile/* sha256Of */.B)(lines.join('')), packages };
}
function installedIn(folder) {
    const isFolder = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
    // An entry may also be a zip file with the standard library, or not exist.
    const entries = isFolder ? (0,external_node_fs_.readdirSync)(folder) : [];
    return entries.flatMap((entry) => {
        if (!entry.endsWith('.dist-info') && !entry.endsWith('.egg-info'))
            return [];
        const found = parseEntryName(entry) ?? readEntry((0,external_node_path_.join)(folder, entry));
        return found === undefined ? [] : [found];
    });
}
/** `PyYAML-6.0.1.dist-info`, `six-1.16.0-py3.11.egg-info` → name and version; undefined without a version. */
function parseEntryName(entry) {
    const [, name, version] = /^(.+?)-(\d[^-]*)(?:-py[\d.]+)?\.(?:dist|egg)-info$/.exec(entry) ?? [];
    return name === undefined || version === undefined ? undefined : { name: normaliseName(name), version };
}
function readEntry(path) {
    for (const file of [(0,external_node_path_.join)(path, 'METADATA'), (0,external_node_path_.join)(path, 'PKG-INFO'), path]) {
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
            continue;
        const header = (0,external_node_fs_.readFileSync)(file, 'utf8').split(/\r?\n\r?\n/, 1)[0] ?? '';
        const name = /^Name: *(.+?)\s*$/m.exec(header)?.[1];
        const version = /^Version: *(.+?)\s*$/m.exec(header)?.[1];
        return name === undefined || version === undefined ? undefined : { name: normaliseName(name), version };
    }
    return undefined;
}
function normaliseName(name) {
    return name.replace(/[-_.]+/g, '-').toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/capture/machine/languages.js




const languages_timeoutMs = 20_000;
/** Asks the interpreter of a run. Rejects when it does not answer. */
async function describeLanguage(interpreter, surroundings) {
    const language = (0,process_interpreter/* interpreterLanguage */.b)(interpreter);
    if (language === undefined)
        return { languages: {}, packages: null };
    if (language === 'python') {
        const facts = await askPython(interpreter, surroundings);
        return { languages: { python: facts.version }, packages: listPythonPackages(facts) };
    }
    const answer = await askProgram(versionProgram(interpreter, surroundings), ['--version'], {
        ...surroundings,
        timeoutMs: languages_timeoutMs,
    });
    const version = /\d+\.\d+[\w.+-]*/.exec(answer)?.[0];
    if (version === undefined)
        throw new Error('it did not tell its version');
    return { languages: { [language]: version }, packages: null };
}
/** R's own program cannot be started without the script of the same name, which sets up its home. */
function versionProgram(interpreter, { cwd, environment }) {
    return (0,process_interpreter/* interpreterLanguage */.b)(interpreter) === 'r'
        ? ((0,findProgram/* findProgram */.K)('R', environment['PATH'], cwd) ?? interpreter)
        : interpreter;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
;// CONCATENATED MODULE: ./build/src/capture/machine/lockFiles.js




const names = new Set([
    'uv.lock',
    'poetry.lock',
    'pdm.lock',
    'pixi.lock',
    'Pipfile.lock',
    'conda-lock.yml',
    'environment.yml',
    'environment.yaml',
    'package-lock.json',
    'yarn.lock',
    'pnpm-lock.yaml',
    'renv.lock',
    'Manifest.toml',
    'Dockerfile',
    'Containerfile',
]);
const patterns = [/^requirements([-_.].*)?\.txt$/, /^pylock(\..+)?\.toml$/, /^conda-.+\.lock$/];
/** True for a file that pins, or at least names, what is installed. */
function isLockFile(name) {
    return names.has(name) || patterns.some((pattern) => pattern.test(name));
}
/** The lock files of a directory with their digests, sorted by name; one that cannot be read is left out with a warning. */
async function hashLockFiles(directory, warnings) {
    const lockFiles = [];
    for (const path of (await (0,promises_.readdir)(directory)).filter(isLockFile).sort()) {
        try {
            lockFiles.push({ path, digest: (await (0,hashFile/* hashFile */.D)((0,external_node_path_.join)(directory, path))).digest });
        }
        catch (error) {
            warnings.push(`The lock file ${path} could not be read: ${(0,errors/* messageOf */.bD)(error)}.`);
        }
    }
    return lockFiles;
}

;// CONCATENATED MODULE: ./build/src/capture/machine/operatingSystem.js


/** Name and kernel of the operating system; on Linux the name is that of the distribution (os-release(5)). */
function describeOperatingSystem() {
    const distribution = readTextIfThere('/etc/os-release') ?? readTextIfThere('/usr/lib/os-release');
    return {
        platform: (0,external_node_os_.platform)(),
        name: distributionName(distribution) ?? (0,external_node_os_.version)(),
        release: (0,external_node_os_.release)(),
        arch: (0,external_node_os_.arch)(),
    };
}
/** The value of `PRETTY_NAME`, without the shell's quotes. */
function distributionName(osRelease) {
    const value = osRelease === undefined ? undefined : /^PRETTY_NAME=(.*)$/m.exec(osRelease)?.[1];
    return value?.replace(/^(["'])(.*)\1$/, '$2') || undefined;
}
/** Memory that a process here may use: the machine's, or less in a control group with a limit. */
function usableMemoryBytes() {
    const limit = process.constrainedMemory();
    return limit > 0 ? Math.min(limit, (0,external_node_os_.totalmem)()) : (0,external_node_os_.totalmem)();
}

// EXTERNAL MODULE: ./build/src/capture/redaction.js
var redaction = __nccwpck_require__(56313);
;// CONCATENATED MODULE: ./build/src/capture/machine/variables.js

/** Variables that decide on threads, kernels and randomness, and so on results. */
const relevantNames = new Set([
    'PYTHONHASHSEED',
    'PYTHONOPTIMIZE',
    'CUBLAS_WORKSPACE_CONFIG',
    'CUDA_VISIBLE_DEVICES',
    'CUDA_DEVICE_ORDER',
    'CUDA_LAUNCH_BLOCKING',
    'CUDA_MODULE_LOADING',
    'NVIDIA_TF32_OVERRIDE',
    'HIP_VISIBLE_DEVICES',
    'ROCR_VISIBLE_DEVICES',
    'ATEN_CPU_CAPABILITY',
    'TF_DETERMINISTIC_OPS',
    'TF_CUDNN_DETERMINISTIC',
    'TF_ENABLE_ONEDNN_OPTS',
    'TF_NUM_INTRAOP_THREADS',
    'TF_NUM_INTEROP_THREADS',
    'TF_XLA_FLAGS',
    'XLA_FLAGS',
    'JAX_ENABLE_X64',
    'JAX_DEFAULT_MATMUL_PRECISION',
    'JAX_PLATFORMS',
    'JULIA_NUM_THREADS',
    'JULIA_CPU_TARGET',
    'TOKENIZERS_PARALLELISM',
    'RAYON_NUM_THREADS',
    'POLARS_MAX_THREADS',
    'LOKY_MAX_CPU_COUNT',
]);
const relevantPrefixes = /^(OMP|KMP|GOMP|MKL|OPENBLAS|BLIS|GOTO|NUMEXPR|VECLIB|NUMBA|ONEDNN|DNNL|NPY|PYTORCH|TORCH|NCCL|CUDNN|MIOPEN)_/;
/** Places on one machine: they say nothing of the result, but may hold the name of a user. */
const places = /_(PATH|DIR|DIRECTORY|HOME|FILE|ROOT|CACHE|PREFIX|LIBRARY)$/;
/** The thread and determinism variables that are set, by name. */
function relevantVariables(environment) {
    const entries = Object.entries(environment).filter(([name]) => isRelevant(name));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
function isRelevant(name) {
    const isKnown = relevantNames.has(name) || relevantPrefixes.test(name);
    return isKnown && !places.test(name) && !(0,redaction/* looksSecret */.n0)(name);
}

;// CONCATENATED MODULE: ./build/src/capture/environment.js









/** Describes machine, container, language and packages. Never fails: what cannot be found out is null or absent, with a warning. */
async function captureEnvironment(request) {
    const { cwd, environment } = request;
    const warnings = [];
    const attempt = async (what, otherwise, find) => {
        try {
            return await find();
        }
        catch (error) {
            warnings.push(`${what} could not be found out: ${firstLine((0,errors/* messageOf */.bD)(error))}.`);
            return otherwise;
        }
    };
    const unknownLanguage = { languages: {}, packages: null };
    const interpreter = request.interpreter ?? expectedInterpreter(request);
    const [language, gpus, lockFiles] = await Promise.all([
        attempt('The packages of the command', unknownLanguage, () => interpreter === undefined ? unknownLanguage : describeLanguage(interpreter, { cwd, environment })),
        attempt('The GPUs', [], () => describeGpus(environment)),
        attempt('The lock files', [], () => hashLockFiles(cwd, warnings)),
    ]);
    return {
        environment: {
            os: describeOperatingSystem(),
            cpu: describeCpu(),
            memoryBytes: usableMemoryBytes(),
            gpus,
            container: describeContainer(environment),
            runner: describeRunner(environment),
            ...language,
            lockFiles,
            variables: relevantVariables(environment),
        },
        // What is found out side by side ends in any order; a record should not differ by that.
        warnings: warnings.toSorted(),
    };
}
/** Where processes cannot be watched, the Python that the command would have got. Where they can, none seen means none used. */
function expectedInterpreter({ cwd, environment }) {
    if (process.platform === 'linux')
        return undefined;
    return (0,findProgram/* findProgram */.K)('python', environment['PATH'], cwd) ?? (0,findProgram/* findProgram */.K)('python3', environment['PATH'], cwd);
}
function firstLine(message) {
    return message.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
}


/***/ }),

/***/ 55782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ allowedRoots),
  n: () => (/* binding */ expandPattern)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(14006);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
;// CONCATENATED MODULE: ./build/src/capture/files/listTree.js



/** Where a path really leads, if that lies in one of the `allowed` real paths; undefined for a link out of them or to nowhere. */
function realPathWithin(absolutePath, allowed) {
    try {
        const real = (0,external_node_fs_.realpathSync)(absolutePath);
        return allowed.some((folder) => real === folder || real.startsWith(withSeparator(folder)))
            ? real
            : undefined;
    }
    catch (error) {
        if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes((0,errors/* systemErrorCode */.vq)(error) ?? ''))
            return undefined;
        throw error;
    }
}
function withSeparator(folder) {
    return folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep;
}
/** All files below a directory. Links are followed as far as they are allowed, each real directory once along a path. */
function listTree({ directory, allowed, skipped }) {
    const files = [];
    const refusedLinks = [];
    const visit = (folder, parents) => {
        const absoluteFolder = (0,external_node_path_.join)(directory, folder);
        for (const entry of (0,external_node_fs_.readdirSync)(absoluteFolder, { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const absolutePath = (0,external_node_path_.join)(directory, path);
            const real = entry.isSymbolicLink() ? realPathWithin(absolutePath, allowed) : absolutePath;
            if (real === undefined) {
                refusedLinks.push(path);
                continue;
            }
            const stats = (0,external_node_fs_.statSync)(absolutePath, { throwIfNoEntry: false });
            if (stats?.isFile() === true)
                files.push({ path, absolutePath, stats });
            else if (stats?.isDirectory() === true && !skipped.has(entry.name)) {
                const realFolder = (0,external_node_fs_.realpathSync)(absolutePath);
                // A link to one of its own parents would never end.
                if (!parents.includes(realFolder))
                    visit(path, [...parents, realFolder]);
            }
        }
    };
    visit('', [(0,external_node_fs_.realpathSync)(directory)]);
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, refusedLinks };
}

// EXTERNAL MODULE: ./build/src/capture/files/skippedDirectories.js
var skippedDirectories = __nccwpck_require__(52177);
;// CONCATENATED MODULE: ./build/src/capture/files/expandPattern.js






/** The real paths that links may lead to: the root and, for a worktree that shares its data, the tree it shares with. */
function allowedRoots(root, sharedFrom = null) {
    return sharedFrom === null ? [(0,external_node_fs_.realpathSync)(root)] : [(0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)(sharedFrom)];
}
/**
 * Finds what a path or glob names below `root`. A path that exists is taken as it is, whatever characters it has. Directories
 * and globs cover dot files, but not the directories of tools. A path that leads out of the root by itself is a UserError.
 */
function expandPattern(root, pattern, allowed) {
    const path = normalise(pattern);
    const absolutePath = (0,external_node_path_.join)(root, path);
    const stats = statOf(absolutePath);
    if (stats === undefined) {
        const { base, isGlob } = picomatch.scan(path);
        return isGlob ? findMatches(root, path, base || '.', allowed) : { kind: 'missing' };
    }
    if (realPathWithin(absolutePath, allowed) === undefined)
        return { kind: 'refusedLink', path };
    if (stats.isDirectory())
        return { kind: 'directory', path, ...listFrom(root, path, allowed) };
    // Reading a named pipe or a device might never end.
    return stats.isFile() ? { kind: 'file', file: { path, absolutePath, stats } } : { kind: 'missing' };
}
/** `a//b/./c/` → `a/b/c`, and the root itself → `.`. */
function normalise(pattern) {
    const parts = pattern.split('/').filter((part) => part !== '.' && part !== '');
    if (pattern.startsWith('/') || /^[A-Za-z]:[\\/]/.test(pattern) || parts.includes('..')) {
        throw new errors/* UserError */.yo(`The path ${pattern} leads out of the experiment's directory.`, {
            hint: 'Name files and directories relative to it, without "..".',
        });
    }
    return parts.join('/') || '.';
}
function findMatches(root, pattern, base, allowed) {
    const directory = (0,external_node_path_.join)(root, base);
    if (statOf(directory)?.isDirectory() !== true)
        return { kind: 'missing' };
    if (realPathWithin(directory, allowed) === undefined)
        return { kind: 'refusedLink', path: base };
    const listing = listFrom(root, base, allowed);
    const isMatch = picomatch(pattern, { dot: true });
    const files = listing.files.filter(({ path }) => isMatch(path));
    const refusedLinks = listing.refusedLinks.filter((path) => isMatch(path));
    return files.length + refusedLinks.length === 0
        ? { kind: 'missing' }
        : { kind: 'matches', files, refusedLinks };
}
function listFrom(root, path, allowed) {
    const { files, refusedLinks } = listTree({
        directory: (0,external_node_path_.join)(root, path),
        allowed,
        skipped: skippedDirectories/* skippedDirectories */.a,
    });
    const fromRoot = (inside) => (path === '.' ? inside : `${path}/${inside}`);
    return {
        files: files.map((file) => ({ ...file, path: fromRoot(file.path) })),
        refusedLinks: refusedLinks.map(fromRoot),
    };
}
function statOf(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOTDIR')
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 32740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sha256Of),
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);


/** The record's form of a SHA-256 digest. */
function sha256Of(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
}
const bufferBytes = 1 << 20;
/**
 * SHA-256 and size of a file, read once in constant memory. `onChunk` sees all bytes in order; the chunk's memory is
 * used again after the call. Throws the system's error when the file cannot be read.
 */
async function hashFile(path, onChunk = () => undefined) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const buffer = Buffer.allocUnsafe(Math.min(bufferBytes, size + 1));
        let bytes = 0;
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                break;
            const chunk = buffer.subarray(0, bytesRead);
            hash.update(chunk);
            onChunk(chunk);
            bytes += bytesRead;
        }
        return { digest: `sha256:${hash.digest('hex')}`, bytes };
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 52177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ environmentMarkers),
/* harmony export */   a: () => (/* binding */ skippedDirectories)
/* harmony export */ });
/** Directories of tools and caches: never a training command's results, often huge. */
const skippedDirectories = new Set([
    '.git',
    '.hg',
    '.svn',
    '.jj',
    '.trainmark',
    '.dvc',
    '.cache',
    '.snakemake',
    'node_modules',
    'site-packages',
    '.venv',
    'venv',
    '.tox',
    '.nox',
    '.eggs',
    '.pixi',
    '.conda',
    '__pycache__',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.hypothesis',
    '.ipynb_checkpoints',
    '.idea',
    '.vscode',
    '.Rproj.user',
]);
/** Files that mark a directory as an installed environment, whatever its name. */
const environmentMarkers = new Set(['pyvenv.cfg', 'conda-meta']);


/***/ }),

/***/ 50247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ findGit),
  z: () => (/* binding */ openGit)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./build/src/capture/runGit.js
var runGit = __nccwpck_require__(94813);
;// CONCATENATED MODULE: ./build/src/capture/fetchCommit.js



const fetchAttempts = 3;
/** What a later attempt may not meet again: an outage, a limit, a broken connection. */
const passingFailure = /returned error: (408|429|5\d\d)|unable to access(?!.*returned error)|RPC failed|hung up|early EOF|protocol error|bad line length|not valid/i;
/**
 * Fetches one commit, without its history, from the remote called origin. What may pass is tried again; any other failure is
 * git's own.
 */
async function fetchCommit(root, commit, credentials) {
    const args = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit];
    const environment = { ...patience(), ...(credentials === null ? {} : authentication(credentials)) };
    for (let attempt = 1;; attempt++) {
        try {
            await (0,runGit/* runGit */.EO)(root, args, '', environment);
            return;
        }
        catch (error) {
            if (attempt === fetchAttempts || !passingFailure.test((0,errors/* messageOf */.bD)(error)))
                throw error;
            await (0,promises_.setTimeout)(attempt * 1000);
        }
    }
}
/** Git waits for ever for a server that says nothing; half a minute without one byte is enough, unless the user says otherwise. */
function patience() {
    const { GIT_HTTP_LOW_SPEED_LIMIT = '1', GIT_HTTP_LOW_SPEED_TIME = '30' } = process.env;
    return { GIT_HTTP_LOW_SPEED_LIMIT, GIT_HTTP_LOW_SPEED_TIME };
}
/**
 * Settings for one call of git, through the environment: words of a command line can be seen by every process. Checkout's
 * own setting, where it left one, is replaced: two headers would be refused.
 */
function authentication({ serverUrl, token }) {
    const key = `http.${serverUrl}/.extraheader`;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    return {
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: header,
    };
}

;// CONCATENATED MODULE: ./build/src/capture/git.js



/** Opens the git working tree that `directory` lies in. Fails when there is none, or git is not installed. */
async function openGit(directory) {
    const git = await findGit(directory);
    if (git !== null)
        return git;
    throw new errors/* UserError */.yo(`No git repository here: ${directory}`, {
        hint: 'Trainmark compares commits. Run it inside a git repository, or create one: git init && git add -A && git commit -m "first".',
    });
}
/** The git working tree that `directory` lies in; null outside of any. A repository that git refuses to read is an error. */
async function findGit(directory) {
    const root = await findRoot(directory);
    if (root === null)
        return null;
    const run = (args, input) => (0,runGit/* runGit */.EO)(root, args, input);
    return {
        root,
        run,
        head: () => readHead(run),
        resolveCommit: (name) => resolveCommit(run, name),
        mergeBase: async (one, other) => firstLine(await (0,runGit/* tryRun */.JR)(run, ['merge-base', one, other])),
        countCommits: async (from, to) => Number(await run(['rev-list', '--count', `${from}..${to}`])),
        parents: async (commit) => parseParents(await run(['cat-file', 'commit', commit])),
        fetchCommit: (commit, credentials) => fetchCommit(root, commit, credentials),
        isShallow: async () => (await run(['rev-parse', '--is-shallow-repository'])).trim() === 'true',
        listTree: async (commit) => parseTree(await run(['ls-tree', '-r', '-z', '--full-tree', commit])),
        changes: () => readChanges(run),
        hashFiles: (paths) => hashFiles(run, paths),
        hashText: async (text) => (await run(['hash-object', '--stdin'], text)).trim(),
        lineCounts: async (commit, target) => parseNumstat(await run(['diff', '--numstat', '-z', '--no-renames', commit, ...(target ? [target] : []), '--'])),
        ignoredPaths: (paths) => readIgnored(run, paths),
        remoteUrl: async () => firstLine(await (0,runGit/* tryRun */.JR)(run, ['remote', 'get-url', 'origin'], [2, 128])),
    };
}
async function findRoot(directory) {
    try {
        return (await (0,runGit/* runGit */.EO)(directory, ['rev-parse', '--show-toplevel'])).trimEnd();
    }
    catch (error) {
        if (error instanceof runGit/* GitFailure */.Xi && /not a git repository/.test(error.message))
            return null;
        throw error;
    }
}
async function readHead(run) {
    const lines = await run(['rev-parse', 'HEAD^{commit}', 'HEAD^{tree}']).catch((error) => {
        if (error instanceof runGit/* GitFailure */.Xi && /unknown revision/.test(error.message))
            return '';
        throw error;
    });
    const [commit, tree] = lines.split('\n');
    if (!commit || !tree) {
        throw new errors/* UserError */.yo('This git repository has no commit yet.', {
            hint: 'A record names the commit it was made at: git add -A && git commit -m "first", then run this again.',
        });
    }
    const branch = firstLine(await (0,runGit/* tryRun */.JR)(run, ['symbolic-ref', '--short', '-q', 'HEAD']));
    return { commit, tree, branch };
}
async function resolveCommit(run, name) {
    if (name.startsWith('-'))
        return null;
    return firstLine(await (0,runGit/* tryRun */.JR)(run, ['rev-parse', '--verify', '-q', `${name}^{commit}`]));
}
async function readChanges(run) {
    const text = await run(['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all']);
    const modified = [];
    const deleted = [];
    const untracked = [];
    for (const entry of text.split('\0')) {
        if (entry === '')
            continue;
        const state = entry.slice(0, 2);
        const path = entry.slice(3);
        if (state === '??')
            untracked.push(path);
        else if (state.includes('D'))
            deleted.push(path);
        else
            modified.push(path);
    }
    return { modified, deleted, untracked };
}
async function readIgnored(run, paths) {
    if (paths.length === 0)
        return [];
    const text = await run([
        'ls-files',
        '--others',
        '--ignored',
        '--exclude-standard',
        '--directory',
        '-z',
        '--',
        ...paths,
    ]);
    return text.split('\0').filter((path) => path !== '');
}
async function hashFiles(run, paths) {
    if (paths.length === 0)
        return [];
    // A name with a line break cannot be told over --stdin-paths; such files are hashed one by one.
    const oneByOne = paths.some((path) => path.includes('\n'));
    if (!oneByOne)
        return lines(await run(['hash-object', '--stdin-paths'], paths.join('\n')));
    const ids = [];
    for (const path of paths)
        ids.push((await run(['hash-object', '--', path])).trim());
    return ids;
}
/** The raw commit object: its header ends with an empty line, and the message behind it may hold anything. */
function parseParents(text) {
    const [header = ''] = text.split('\n\n', 1);
    return Array.from(header.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent = '']) => parent);
}
function parseTree(text) {
    return text
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , objectId = ''] = line.slice(0, tab).split(' ');
        return { path: line.slice(tab + 1), mode, objectId };
    });
}
function parseNumstat(text) {
    const count = (field) => (field === '-' ? null : Number(field));
    return text
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        const [added, deleted, ...path] = line.split('\t');
        return { path: path.join('\t'), added: count(added), deleted: count(deleted) };
    });
}
function firstLine(text) {
    const line = text?.split('\n')[0]?.trim();
    return line === undefined || line === '' ? null : line;
}
function lines(text) {
    return text.split('\n').filter((line) => line !== '');
}


/***/ }),

/***/ 19782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ hashOutputs)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/capture/files/expandPattern.js + 1 modules
var expandPattern = __nccwpck_require__(55782);
// EXTERNAL MODULE: ./build/src/capture/files/hashFile.js
var hashFile = __nccwpck_require__(32740);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/src/capture/files/mediaType.js

/** Registered media types where there is one (IANA), else what the tools themselves use. */
const mediaTypes = new Map([
    ['.png', 'image/png'],
    ['.jpg', 'image/jpeg'],
    ['.jpeg', 'image/jpeg'],
    ['.gif', 'image/gif'],
    ['.webp', 'image/webp'],
    ['.svg', 'image/svg+xml'],
    ['.pdf', 'application/pdf'],
    ['.html', 'text/html'],
    ['.md', 'text/markdown'],
    ['.txt', 'text/plain'],
    ['.log', 'text/plain'],
    ['.csv', 'text/csv'],
    ['.tsv', 'text/tab-separated-values'],
    ['.json', 'application/json'],
    ['.jsonl', 'application/jsonl'],
    ['.ndjson', 'application/x-ndjson'],
    ['.yaml', 'application/yaml'],
    ['.yml', 'application/yaml'],
    ['.toml', 'application/toml'],
    ['.xml', 'application/xml'],
    ['.parquet', 'application/vnd.apache.parquet'],
    ['.arrow', 'application/vnd.apache.arrow.file'],
    ['.feather', 'application/vnd.apache.arrow.file'],
    ['.sqlite', 'application/vnd.sqlite3'],
    ['.zip', 'application/zip'],
    ['.gz', 'application/gzip'],
    ['.tar', 'application/x-tar'],
    ['.zst', 'application/zstd'],
    ['.mp4', 'video/mp4'],
    ['.wav', 'audio/wav'],
    ['.npy', 'application/x-npy'],
    ['.npz', 'application/x-npz'],
    ['.h5', 'application/x-hdf5'],
    ['.hdf5', 'application/x-hdf5'],
    ['.keras', 'application/x-keras'],
    ['.pkl', 'application/x-python-pickle'],
    ['.pickle', 'application/x-python-pickle'],
    ['.joblib', 'application/x-python-pickle'],
    ['.pt', 'application/x-pytorch'],
    ['.pth', 'application/x-pytorch'],
    ['.ckpt', 'application/x-pytorch'],
    ['.safetensors', 'application/x-safetensors'],
    ['.onnx', 'application/onnx'],
    ['.gguf', 'application/x-gguf'],
    ['.rds', 'application/x-r-data'],
]);
/** The media type that a file's name promises; `application/octet-stream` for an unknown one. */
function mediaTypeOf(path) {
    return mediaTypes.get((0,external_node_path_.extname)(path).toLowerCase()) ?? 'application/octet-stream';
}

;// CONCATENATED MODULE: ./build/src/capture/outputs.js




const outputLimit = 10_000;
/**
 * Finds and hashes declared outputs: files, directories with all that is in them, and globs. Never throws because of what the
 * command made: an output that is missing, unreadable or a link out of the root is a warning.
 */
async function hashOutputs(request) {
    const warnings = [];
    const files = findOutputs(request.root, request.patterns, warnings);
    if (files.length > outputLimit) {
        warnings.push(`${files.length} outputs were found; only the first ${outputLimit} are recorded.`);
    }
    const outputs = [];
    for (const { path, absolutePath } of files.slice(0, outputLimit)) {
        try {
            outputs.push({ path, ...(await (0,hashFile/* hashFile */.D)(absolutePath)), mediaType: mediaTypeOf(path) });
        }
        catch (error) {
            warnings.push(`The output ${path} could not be read: ${(0,errors/* messageOf */.bD)(error)}.`);
        }
    }
    return { outputs, warnings };
}
function findOutputs(root, patterns, warnings) {
    const allowed = (0,expandPattern/* allowedRoots */.M)(root);
    const found = new Map();
    for (const pattern of patterns) {
        try {
            const { files, refusedLinks } = findPattern(root, pattern, allowed);
            for (const file of files)
                found.set(file.path, file);
            for (const link of refusedLinks) {
                warnings.push(`The output ${link} is a link out of the experiment's directory, or to nothing; it was not taken.`);
            }
            if (files.length + refusedLinks.length === 0)
                warnings.push(`The declared output ${pattern} was not made.`);
        }
        catch (error) {
            warnings.push(`The output ${pattern} could not be looked for: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function findPattern(root, pattern, allowed) {
    const expansion = (0,expandPattern/* expandPattern */.n)(root, pattern, allowed);
    if (expansion.kind === 'missing')
        return { files: [], refusedLinks: [] };
    if (expansion.kind === 'refusedLink')
        return { files: [], refusedLinks: [expansion.path] };
    return expansion.kind === 'file' ? { files: [expansion.file], refusedLinks: [] } : expansion;
}


/***/ }),

/***/ 88623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * Where a program lies: a name is looked up in `searchPath` (a PATH variable), a path is taken relative to `cwd`.
 * Undefined when there is no such program, or it may not be executed.
 */
function findProgram(name, searchPath, cwd) {
    if (name.includes('/'))
        return executable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name));
    for (const folder of (searchPath ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        // An empty entry means the current directory (POSIX), which no caller here wants.
        const found = folder === '' ? undefined : executable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder, name));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function executable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? path : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 10720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ interpreterOf),
/* harmony export */   b: () => (/* binding */ interpreterLanguage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _findProgram_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(88623);
/* harmony import */ var _procfs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27775);




/** The language of an interpreter by the name of its file, or undefined for any other program. */
function interpreterLanguage(path) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).replace(/\.exe$/i, '');
    if (/^(python|pypy)[\d.]*[a-z]?$/.test(name))
        return 'python';
    if (name === 'R' || name === 'Rscript')
        return 'r';
    if (name === 'julia')
        return 'julia';
    return name === 'node' || name === 'nodejs' ? 'node' : undefined;
}
/**
 * The absolute path of the interpreter that process `pid` runs, or undefined when it runs something else.
 *
 * For Python the path must be the one it was called by: a virtual environment's `bin/python` is a link, and the
 * interpreter finds its packages by the link's place, while `/proc/<pid>/exe` names the link's target.
 */
function interpreterOf(pid) {
    const program = (0,_procfs_js__WEBPACK_IMPORTED_MODULE_3__/* .readLink */ .XF)(pid, 'exe');
    const language = program === undefined ? undefined : interpreterLanguage(program);
    return language === 'python' ? (calledAs(pid, program) ?? program) : language && program;
}
function calledAs(pid, program) {
    const name = (0,_procfs_js__WEBPACK_IMPORTED_MODULE_3__/* .readProgramName */ .Cw)(pid);
    if (name === undefined)
        return undefined;
    const searchPath = (0,_procfs_js__WEBPACK_IMPORTED_MODULE_3__/* .readEnvironment */ .Qo)(pid)?.get('PATH');
    const path = (0,_findProgram_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)(name, searchPath, (0,_procfs_js__WEBPACK_IMPORTED_MODULE_3__/* .readLink */ .XF)(pid, 'cwd') ?? '/');
    try {
        return path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) === program ? path : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 27775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   BV: () => (/* binding */ readStat),
/* harmony export */   Cw: () => (/* binding */ readProgramName),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   S1: () => (/* binding */ readMemory),
/* harmony export */   XF: () => (/* binding */ readLink)
/* harmony export */ });
/* unused harmony exports parseStat, parseMemory, parseEnvironment */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** `/proc` counts CPU time in USER_HZ, which is 100 on every architecture that Node runs on. */
const msPerTick = 10;
/** All process ids; empty where there is no Linux `/proc`. */
function listPids() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}
/** Undefined when the process is gone, or there is no `/proc`. */
function readStat(pid) {
    return readProc(pid, 'stat', parseStat);
}
/** Undefined for a process that is gone or a zombie. */
function readMemory(pid) {
    return readProc(pid, 'status', parseMemory);
}
/** The environment that the process was started with; undefined when it is gone or belongs to another user. */
function readEnvironment(pid) {
    return readProc(pid, 'environ', parseEnvironment);
}
/** `argv[0]`; undefined for a kernel thread or a process that is gone. */
function readProgramName(pid) {
    return readProc(pid, 'cmdline', (text) => text.split('\0', 1)[0] || undefined);
}
/** Where the link `exe` (the program's file) or `cwd` of a process leads. */
function readLink(pid, link) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`/proc/${pid}/${link}`);
    }
    catch {
        return undefined;
    }
}
function readProc(pid, file, parse) {
    try {
        return parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`, 'utf8'));
    }
    catch {
        return undefined;
    }
}
/** The line of `/proc/<pid>/stat`. The program's name comes in parentheses and may itself hold parentheses and spaces. */
function parseStat(line) {
    const nameEnd = line.lastIndexOf(')');
    const [state, ...numbers] = line.slice(nameEnd + 2).split(' ');
    const field = (number) => Number(numbers[number - 4] ?? Number.NaN);
    const stat = {
        pid: Number.parseInt(line, 10),
        state: state ?? '',
        parentPid: field(4),
        group: field(5),
        session: field(6),
        ownCpuMs: (field(14) + field(15)) * msPerTick,
        reapedCpuMs: (field(16) + field(17)) * msPerTick,
        startTicks: field(22),
    };
    const isWhole = nameEnd > 0 && Number.isInteger(stat.pid) && Number.isFinite(stat.startTicks);
    return isWhole ? stat : undefined;
}
/** The lines `VmRSS` and `VmHWM` of `/proc/<pid>/status`. */
function parseMemory(status) {
    const rss = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
    if (rss === undefined)
        return undefined;
    return { rssBytes: Number(rss) * 1024, peakRssBytes: Number(peak ?? rss) * 1024 };
}
/** `NAME=value` pairs, each ended by a zero byte. */
function parseEnvironment(text) {
    const variables = new Map();
    for (const pair of text.split('\0')) {
        const equals = pair.indexOf('=');
        if (equals > 0)
            variables.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return variables;
}


/***/ }),

/***/ 56313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lY: () => (/* binding */ createRedactor),
/* harmony export */   n0: () => (/* binding */ looksSecret),
/* harmony export */   yD: () => (/* binding */ secretsFrom)
/* harmony export */ });
// Not TOKENIZER_NAME and MAX_TOKENS: language models have many of those, and their values stand all over the log.
const secretNames = /TOKEN(?!I|S(?:_|$))|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_?KEY|AUTH_?KEY|ENCRYPTION_?KEY|PRIVATE|CREDENTIAL|^AUTH$|_AUTH$|_PAT$/i;
const shortestSecret = 6;
/** Names that say nothing about anybody. */
const genericNames = new Set([
    'root',
    'runner',
    'user',
    'ubuntu',
    'localhost',
    'admin',
    'vagrant',
    'docker',
    'nobody',
    'test',
    'host',
    'home',
    'runneradmin',
]);
/** True for the name of a variable whose value looks like a secret: `WANDB_API_KEY`, `DB_PASSWORD`. */
function looksSecret(name) {
    return secretNames.test(name);
}
/**
 * The values of an environment that must never be shown, longest first; six characters at least, because blanking out a shorter
 * one would blank out ordinary text. Of a value of several lines each line counts by itself too, as logs show it.
 */
function secretsFrom(environment) {
    const secrets = new Set();
    for (const [name, value] of Object.entries(environment)) {
        if (value === undefined || !looksSecret(name))
            continue;
        const lines = value.split(/\r?\n/).map((line) => line.trim());
        for (const secret of [value.trim(), ...lines])
            if (isLongEnough(secret))
                secrets.add(secret);
    }
    return [...secrets].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
function isLongEnough(secret) {
    return secret.length >= shortestSecret && !/^-+(BEGIN|END) [A-Z ]+-+$/.test(secret);
}
/**
 * Returns a function that takes private facts out of a text: secrets become `***`, the credentials in a URL go, an e-mail address
 * becomes `<email>`, the home directory `~`, and host and user names `<host>` and `<user>` where they stand as whole words, unless they
 * are generic or shorter than three characters.
 */
function createRedactor(facts) {
    const secrets = facts.secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
    const steps = [];
    const replace = (pattern, replacement) => {
        // A function, because a replacement text may have `$` in it.
        if (pattern !== undefined)
            steps.push((text) => text.replace(pattern, () => replacement));
    };
    replace(anyOf(secrets), '***');
    steps.push(withoutUrlCredentials);
    replace(emailPattern, '<email>');
    replace(homePattern(facts.homeDirectory), '~');
    replace(namePattern(facts.hostName), '<host>');
    replace(namePattern(facts.userName), '<user>');
    return (text) => steps.reduce((redacted, step) => step(redacted), text);
}
/** Bounded repetitions: a long text without an `@` must not take quadratic time. `git@host` is no person. */
const emailPattern = /(?<![\w.+-])(?!git@)[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}\b/g;
const urlCredentials = /(?<![\w+.-])([a-z][\w+.-]{1,20}:\/\/)[^\s/?#@"'<>]{1,500}@/gi;
function withoutUrlCredentials(text) {
    return text.replace(urlCredentials, (_, scheme) => scheme);
}
function anyOf(values) {
    return values.length === 0 ? undefined : new RegExp(values.map(escapePattern).join('|'), 'g');
}
function homePattern(home) {
    const folder = home.replace(/[\\/]+$/, '');
    // `/root/x` becomes `~/x`, `/rooted` and `/mnt/root` stay.
    return folder.length < 3 ? undefined : new RegExp(`(?<![\\w.~-])${escapePattern(folder)}(?![\\w.-])`, 'g');
}
function namePattern(name) {
    if (name.length < 3 || genericNames.has(name.toLowerCase()))
        return undefined;
    return new RegExp(`(?<![\\w-])${escapePattern(name)}(?![\\w-])`, 'g');
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}


/***/ }),

/***/ 89040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
;// CONCATENATED MODULE: ./build/src/capture/output/outputLog.js




const compress = (0,external_node_util_.promisify)(external_node_zlib_.gzip);
const blockBytes = 1 << 20;
const tailBytes = 256 << 10;
/** Of compressed output; text that repeats itself fits into one or two. */
const chunkSize = 48 << 10;
/** Blocks beyond this hold up the command: they take all of libuv's threads and as many more in reserve. */
const blocksInFlight = 8;
/** Of compressed data. A runaway command must not fill the disk. */
const fileLimitBytes = 2 * 1024 ** 3;
const limitWarning = 'The log reached its limit of 2 GiB and was cut.';
/**
 * Creates a gzip file that is written in blocks, each a gzip member of its own (RFC 1952 §2.2 lets a file have several),
 * compressed on other threads. Memory is bounded by the blocks in flight. A disk that fails ends the file, not the run.
 */
async function openOutputLog(path, onRoom) {
    const file = await openFile(path);
    const freeBlocks = [];
    let block = Buffer.allocUnsafeSlow(blockBytes);
    let filled = 0;
    const previousTail = Buffer.allocUnsafeSlow(tailBytes);
    let bytesTaken = 0;
    let inFlight = 0;
    let fileBytes = 0;
    let omittedBytes = 0;
    let warning = null;
    let lastAppended = Promise.resolve();
    const append = async (before, full, length) => {
        const [packed] = await Promise.all([compress(full.subarray(0, length), { level: 1, chunkSize }), before]);
        try {
            if (fileBytes + packed.length > fileLimitBytes)
                warning ??= limitWarning;
            if (warning === null)
                await file.appendFile(packed);
        }
        catch (error) {
            warning = `The log could not be written to its end: ${(0,errors/* messageOf */.bD)(error)}.`;
            // Half a member would make the whole file unreadable to many programs.
            await file.truncate(fileBytes).catch(() => undefined);
        }
        if (warning === null)
            fileBytes += packed.length;
        else
            omittedBytes += length;
        freeBlocks.push(full);
        inFlight -= 1;
        if (inFlight === blocksInFlight - 1)
            onRoom();
    };
    const submit = () => {
        const full = block;
        const length = filled;
        inFlight += 1;
        full.copy(previousTail, 0, Math.max(0, length - tailBytes), length);
        lastAppended = append(lastAppended, full, length);
        block = freeBlocks.pop() ?? Buffer.allocUnsafeSlow(blockBytes);
        filled = 0;
    };
    return {
        write(bytes) {
            bytesTaken += bytes.length;
            for (let taken = 0; taken < bytes.length;) {
                const copied = bytes.copy(block, filled, taken);
                taken += copied;
                filled += copied;
                if (filled === block.length)
                    submit();
            }
            return inFlight < blocksInFlight;
        },
        lastBytes() {
            const before = bytesTaken > filled ? [previousTail] : [];
            const bytes = Buffer.concat([...before, block.subarray(0, filled)]);
            return { bytes, isCut: bytes.length < bytesTaken };
        },
        async close() {
            // An empty file is no gzip file: without any output one empty member is written.
            if (filled > 0 || bytesTaken === 0)
                submit();
            await lastAppended;
            await file.close();
            return { omittedBytes, warning };
        },
    };
}
async function openFile(path) {
    try {
        return await (0,external_node_fs_promises_.open)(path, 'w');
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The log file ${path} cannot be created: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
}

// EXTERNAL MODULE: ./build/src/readers/terminalText.js
var terminalText = __nccwpck_require__(23459);
;// CONCATENATED MODULE: ./build/src/capture/output/streamRedactor.js
const blank = Buffer.from('***');
/**
 * Calls `emit` with the bytes of the stream, each secret replaced by `***`; of two that start at one place the longer
 * is replaced. At most the longest secret's length is held back. What `emit` gets is valid only during the call.
 */
function streamRedactor(secrets, emit) {
    const needles = secrets
        .filter((secret) => secret !== '')
        .map((secret) => toNeedle(Buffer.from(secret)))
        .sort((a, b) => b.bytes.length - a.bytes.length);
    if (needles.length === 0)
        return { write: emit, end: () => undefined };
    let held = Buffer.alloc(0);
    const handOn = (bytes, end) => {
        let position = 0;
        for (const { start, length } of matches(bytes, needles)) {
            if (start >= end)
                break;
            if (start > position)
                emit(bytes.subarray(position, start));
            emit(blank);
            position = start + length;
        }
        if (position < end)
            emit(bytes.subarray(position, end));
        return Math.max(position, end);
    };
    return {
        write(chunk) {
            const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            const handedOn = handOn(bytes, possibleStart(bytes, needles));
            held = Buffer.from(bytes.subarray(handedOn));
        },
        end() {
            handOn(held, held.length);
            held = Buffer.alloc(0);
        },
    };
}
/** A search jumps to a text's first byte: from the first capital letter on, where a secret has one, it hardly ever stops. */
function toNeedle(bytes) {
    const offset = Math.max(0, bytes.findIndex((byte) => byte >= 65 && byte <= 90));
    return { bytes, offset, end: bytes.subarray(offset) };
}
function indexOf(bytes, { bytes: needle, offset, end }, from) {
    let at = bytes.indexOf(end, from + offset);
    while (at !== -1 && bytes.compare(needle, 0, offset, at - offset, at) !== 0)
        at = bytes.indexOf(end, at + 1);
    return at === -1 ? -1 : at - offset;
}
/** Leftmost matches that do not overlap; `needles` are sorted longest first. */
function* matches(bytes, needles) {
    const upcoming = needles.map((needle) => ({ needle, start: indexOf(bytes, needle, 0) }));
    for (;;) {
        let first;
        for (const entry of upcoming) {
            if (entry.start !== -1 && (first === undefined || entry.start < first.start))
                first = entry;
        }
        if (first === undefined)
            return;
        const match = { start: first.start, length: first.needle.bytes.length };
        yield match;
        const end = match.start + match.length;
        for (const entry of upcoming) {
            if (entry.start !== -1 && entry.start < end)
                entry.start = indexOf(bytes, entry.needle, end);
        }
    }
}
/** The first place from which on the bytes might be the beginning of a secret; the length when there is none. */
function possibleStart(bytes, needles) {
    let earliest = bytes.length;
    for (const { bytes: needle } of needles) {
        const first = needle[0] ?? 0;
        let start = bytes.indexOf(first, Math.max(0, bytes.length - needle.length + 1));
        while (start !== -1 && start < earliest) {
            if (bytes.compare(needle, 0, bytes.length - start, start) === 0)
                earliest = start;
            else
                start = bytes.indexOf(first, start + 1);
        }
    }
    return earliest;
}

;// CONCATENATED MODULE: ./build/src/capture/output/commandOutput.js




const tailLines = 60;
/** Nothing for so long after the end means that nothing will come. */
const silenceMs = 250;
const longestDrainMs = 2_000;
/** Sends output to a reader, a redacted gzip log and, as it comes, to a terminal. */
async function openCommandOutput(request) {
    let readers = [];
    let bytes = 0;
    let lastChunkAt = performance.now();
    const holds = new Set();
    const hold = (holder) => {
        if (holds.size === 0)
            for (const reader of readers)
                reader.pause();
        holds.add(holder);
    };
    const release = (holder) => {
        lastChunkAt = performance.now();
        if (holds.delete(holder) && holds.size === 0)
            for (const reader of readers)
                reader.resume();
    };
    const log = await openOutputLog(request.logPath, () => release('log'));
    const toLog = (chunk) => {
        if (!log.write(chunk))
            hold('log');
    };
    const echo = openEcho(request.echo, () => hold('echo'), () => release('echo'));
    const redactors = {
        stdout: streamRedactor(request.redactions, toLog),
        stderr: streamRedactor(request.redactions, toLog),
    };
    return {
        take(chunk, stream) {
            bytes += chunk.length;
            lastChunkAt = performance.now();
            request.onOutput(chunk, stream);
            redactors[stream].write(chunk);
            echo.write(chunk);
        },
        control(controlled) {
            readers = controlled;
        },
        async drain() {
            // What is left fits into two pipes; waiting for a stuck terminal could lose it.
            echo.stopHolding();
            lastChunkAt = performance.now();
            const allEnded = Promise.all(readers.map(({ ended }) => ended));
            await Promise.race([allEnded, silence(() => (holds.has('log') ? Infinity : lastChunkAt))]);
            for (const reader of readers)
                reader.destroy();
            await allEnded;
        },
        async finish() {
            redactors.stdout.end();
            redactors.stderr.end();
            echo.close();
            const last = log.lastBytes();
            const tail = (0,terminalText/* visibleLines */.gB)(last.bytes, last.isCut, tailLines);
            const { omittedBytes, warning } = await log.close();
            return { log: { bytes, omittedBytes }, tail, warnings: warning === null ? [] : [warning] };
        },
    };
}
/** `lastChunkAt` is infinite while output waits for the log: that is no silence. */
async function silence(lastChunkAt) {
    const deadline = performance.now() + longestDrainMs;
    for (;;) {
        const now = performance.now();
        if (now >= lastChunkAt() + silenceMs || (now >= deadline && lastChunkAt() < Infinity))
            return;
        await (0,promises_.setTimeout)(10);
    }
}
/** A terminal that goes away ends the echo, never the command. */
function openEcho(target, onFull, onRoom) {
    let isOpen = target !== null;
    let mayHold = true;
    // A terminal or a file is done with a chunk when `write` returns, and a gigabyte need not be copied for it.
    let keepsChunks = true;
    let owesChunk = false;
    const onWritten = () => {
        if (owesChunk)
            onRoom();
        owesChunk = false;
    };
    const leave = () => {
        isOpen = false;
        onRoom();
    };
    target?.on('drain', onRoom).on('error', leave).on('close', leave);
    return {
        write(chunk) {
            if (!isOpen || target === null)
                return;
            // Where it is not done, by copy: the chunk's memory is used again for what is read next.
            const isBorrowed = !keepsChunks;
            const hasRoom = target.write(isBorrowed ? chunk : Buffer.from(chunk), onWritten);
            const isThrough = target.writableLength === 0;
            keepsChunks = !isThrough || !mayHold;
            owesChunk = isBorrowed && !isThrough;
            if (owesChunk || (!isThrough && !hasRoom && mayHold))
                onFull();
        },
        stopHolding() {
            mayHold = false;
            keepsChunks = true;
            onRoom();
        },
        close() {
            isOpen = false;
            target?.off('drain', onRoom).off('error', leave).off('close', leave);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/capture/process/endTree.js

/** GitHub gives a cancelled step 7.5 s; the steps below and what follows them must fit into six. */
const interruptWaitMs = 3_000;
const terminateWaitMs = 1_500;
const killWaitMs = 500;
const pollMs = 20;
/**
 * Stops a command that is still running: SIGINT, as Ctrl-C would, so that training code can save its state; SIGTERM
 * after 3 s; SIGKILL after 1.5 s more. Returns when the command itself is over, or cannot be ended at all.
 */
async function stopCommand(tree, isOver) {
    const steps = [
        { signal: 'SIGINT', waitMs: interruptWaitMs },
        { signal: 'SIGTERM', waitMs: terminateWaitMs },
        { signal: 'SIGKILL', waitMs: killWaitMs },
    ];
    for (const { signal, waitMs } of steps) {
        tree.signal(signal);
        if (await comesTrue(isOver, waitMs))
            return;
    }
}
/** W&B's agent gives a run so long to save its state. */
const politeWaitMs = 30_000;
/**
 * Asks a command to end: SIGTERM, then 30 s of patience, which an interruption of this program cuts short; what then
 * still runs is killed. Returns when it is over, or when the interruption wants all of it to be stopped.
 */
async function stopPolitely(tree, isOver, interrupt) {
    tree.signal('SIGTERM');
    if (await comesTrue(() => isOver() || interrupt.aborted, politeWaitMs))
        return;
    tree.signal('SIGKILL');
    await comesTrue(isOver, killWaitMs);
}
/** After an ordinary end: `exec > >(tee log)` leaves a `tee` behind that only needs a moment. */
const afterOwnEnd = { graceMs: 500, politeMs: 1_500 };
/** After the command was stopped, when time is short. */
const afterStop = { graceMs: 200, politeMs: 1_000 };
/** Ends what the command left behind. Returns the number of processes that had to be ended. */
async function endLeftovers(tree, { graceMs, politeMs }) {
    const isEmpty = () => tree.search().length === 0;
    if (await comesTrue(isEmpty, graceMs))
        return 0;
    const leftBehind = tree.search().length;
    tree.signal('SIGTERM');
    if (await comesTrue(isEmpty, politeMs))
        return leftBehind;
    tree.signal('SIGKILL');
    await comesTrue(isEmpty, killWaitMs);
    return leftBehind;
}
async function comesTrue(condition, limitMs) {
    const deadline = performance.now() + limitMs;
    while (!condition()) {
        if (performance.now() >= deadline)
            return false;
        await (0,promises_.setTimeout)(pollMs);
    }
    return true;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
// EXTERNAL MODULE: ./build/src/capture/process/findProgram.js
var findProgram = __nccwpck_require__(88623);
;// CONCATENATED MODULE: ./build/src/capture/process/thinnedPoints.js
/** `merge` takes an earlier and a later point. Six hours of samples keep their shape in a few thousand points. */
function thinnedPoints(merge, limit = 2_000) {
    let points = [];
    let pending;
    /** How many added points make one kept point. */
    let stride = 1;
    return {
        add(point) {
            pending =
                pending === undefined
                    ? { point, count: 1 }
                    : { point: merge(pending.point, point), count: pending.count + 1 };
            if (pending.count < stride)
                return;
            points.push(pending.point);
            pending = undefined;
            if (points.length < limit)
                return;
            points = mergePairs(points, merge);
            stride *= 2;
        },
        list: () => (pending === undefined ? points : [...points, pending.point]),
    };
}
function mergePairs(points, merge) {
    const merged = [];
    for (const [index, point] of points.entries()) {
        const last = merged.at(-1);
        if (index % 2 === 1 && last !== undefined)
            merged[merged.length - 1] = merge(last, point);
        else
            merged.push(point);
    }
    return merged;
}

;// CONCATENATED MODULE: ./build/src/capture/process/gpuSampler.js




const query = [
    '--query-gpu=index,uuid,memory.used,utilization.gpu',
    '--format=csv,noheader,nounits',
    '--loop-ms=1000',
];
/** Starts one `nvidia-smi` that looks every second; the returned function ends it. Without the program it finds nothing. */
function sampleGpus(environment) {
    const program = (0,findProgram/* findProgram */.K)('nvidia-smi', environment['PATH'], '/');
    if (program === undefined)
        return () => ({ peakBytes: null, series: [] });
    const startedAt = performance.now();
    const points = new Map();
    const heldBytes = new Map();
    let peakBytes = null;
    const child = (0,external_node_child_process_.spawn)(program, query, {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...environment },
        windowsHide: true,
    });
    // A driver that does not answer is the same as no driver: there is nothing to tell.
    child.on('error', () => undefined);
    (0,external_node_readline_namespaceObject.createInterface)({ input: child.stdout }).on('line', (line) => {
        const reading = parseGpuLine(line);
        if (reading === undefined || !isVisible(reading, environment['CUDA_VISIBLE_DEVICES']))
            return;
        const { index, memoryBytes, percent } = reading;
        if (memoryBytes !== null) {
            heldBytes.set(index, memoryBytes);
            peakBytes = Math.max(peakBytes ?? 0, [...heldBytes.values()].reduce((sum, bytes) => sum + bytes, 0));
        }
        const ofDevice = points.get(index) ?? thinnedPoints(mergePoints);
        points.set(index, ofDevice);
        ofDevice.add({ seconds: (performance.now() - startedAt) / 1000, memoryBytes, percent });
    });
    return () => {
        child.kill();
        return { peakBytes, series: [...points].flatMap(([gpu, ofDevice]) => toSeries(gpu, ofDevice.list())) };
    };
}
/** `0, GPU-5c1…, 1234, 56`: memory in MiB. Undefined for a line of another kind. */
function parseGpuLine(line) {
    const [index, uuid, memory, percent] = line.split(',').map((field) => field.trim());
    if (index === undefined || !/^\d+$/.test(index) || uuid === undefined)
        return undefined;
    const mebibytes = parseNumber(memory);
    return {
        index,
        uuid,
        memoryBytes: mebibytes === null ? null : mebibytes * 1024 * 1024,
        percent: parseNumber(percent),
    };
}
function parseNumber(field) {
    return field !== undefined && /^\d+(\.\d+)?$/.test(field) ? Number(field) : null;
}
/** CUDA's rule: a list of indices or beginnings of UUIDs; what follows the first that names no device is ignored. */
function isVisible({ index, uuid }, visibleDevices) {
    if (visibleDevices === undefined)
        return true;
    for (const entry of visibleDevices.split(',').map((text) => text.trim())) {
        if (entry === index || (entry.startsWith('GPU-') && uuid.startsWith(entry)))
            return true;
        if (!/^(\d+$|GPU-|MIG-)/.test(entry))
            return false;
        // A slice of a device is named by its own id, which does not tell the device.
        if (entry.startsWith('MIG-'))
            return true;
    }
    return false;
}
function mergePoints(earlier, later) {
    return {
        seconds: later.seconds,
        memoryBytes: mergeValues(earlier.memoryBytes, later.memoryBytes, Math.max),
        percent: mergeValues(earlier.percent, later.percent, (a, b) => (a + b) / 2),
    };
}
function mergeValues(a, b, merge) {
    return a === null || b === null ? (a ?? b) : merge(a, b);
}
function toSeries(gpu, points) {
    const series = (name, pick) => {
        const known = points.flatMap((point) => {
            const value = pick(point);
            return value === null ? [] : [{ step: point.seconds, value }];
        });
        if (known.length === 0)
            return [];
        const steps = known.map(({ step }) => step);
        return [{ name, labels: { gpu }, stepKind: 'seconds', steps, values: known.map(({ value }) => value) }];
    };
    return [
        ...series('system/gpu_percent', ({ percent }) => percent),
        ...series('system/gpu_memory_bytes', ({ memoryBytes }) => memoryBytes),
    ];
}

// EXTERNAL MODULE: ./build/src/capture/process/procfs.js
var procfs = __nccwpck_require__(27775);
;// CONCATENATED MODULE: ./build/src/capture/process/processTree.js

/** The variable that every process of a run carries, so that it is known even after it has left its parents. */
const runIdVariable = 'TRAINMARK_RUN_ID';
/**
 * Follows the tree below `mainPid`, which must lead its own process group. A process belongs when its parent did, when
 * it is in the group or session of the command, or when it was started with `TRAINMARK_RUN_ID=<runId>`. One that
 * cleared its environment and left both group and parent between two looks is not found: nothing short of a control
 * group could. `earlierPids` are those from before the start. Without `/proc` only the process group is known, and it lists as one process.
 */
function processTree(mainPid, runId, earlierPids) {
    if ((0,procfs/* readStat */.BV)('self') === undefined)
        return groupOnly(mainPid);
    const members = new Map();
    /** Pids that do not belong; only a new process gets a look. */
    let strangers = new Set(earlierPids);
    const isMember = (stat) => stat.pid === mainPid ||
        stat.group === mainPid ||
        stat.session === mainPid ||
        members.get(stat.pid)?.startTicks === stat.startTicks ||
        members.has(stat.parentPid) ||
        (0,procfs/* readEnvironment */.Qo)(stat.pid)?.get(runIdVariable) === runId;
    const look = (pids) => {
        const seen = new Set();
        const alive = [];
        for (const pid of pids) {
            if (strangers.has(pid)) {
                seen.add(pid);
                continue;
            }
            const stat = (0,procfs/* readStat */.BV)(pid);
            if (stat === undefined || pid === process.pid)
                continue;
            if (isMember(stat)) {
                members.set(pid, stat);
                if (isAlive(stat))
                    alive.push(stat);
            }
            else {
                members.delete(pid);
                seen.add(pid);
            }
        }
        strangers = seen;
        const listed = new Set(pids);
        for (const pid of members.keys())
            if (!listed.has(pid))
                members.delete(pid);
        return alive;
    };
    const search = () => {
        strangers = new Set();
        return look((0,procfs/* listPids */.$q)());
    };
    return {
        list: () => look((0,procfs/* listPids */.$q)()),
        search,
        signal: (name) => {
            const found = search();
            // Only while the group lives: its number may be given to somebody else afterwards.
            if (found.some(({ group }) => group === mainPid))
                sendSignal(-mainPid, name);
            for (const { pid, group } of found)
                if (group !== mainPid)
                    sendSignal(pid, name);
        },
    };
}
function isAlive(stat) {
    return stat.state !== 'Z' && stat.state !== 'X';
}
function groupOnly(mainPid) {
    // Windows has no process groups: there, the command itself is all that can be ended.
    const target = process.platform === 'win32' ? mainPid : -mainPid;
    const group = {
        pid: target,
        state: 'R',
        parentPid: process.pid,
        group: mainPid,
        session: mainPid,
        ownCpuMs: 0,
        reapedCpuMs: 0,
        startTicks: 0,
    };
    const list = () => (sendSignal(target, 0) ? [group] : []);
    return { list, search: list, signal: (name) => void sendSignal(target, name) };
}
/** True when the signal was delivered; false for a process that is gone or belongs to another user. */
function sendSignal(pid, signal) {
    try {
        process.kill(pid, signal);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./build/src/capture/process/interpreter.js
var interpreter = __nccwpck_require__(10720);
;// CONCATENATED MODULE: ./build/src/capture/process/resourceSampler.js



const shortestPauseMs = 2;
const longestPauseMs = 1_000;
/** Sampling takes at most one part in so many of the time. */
const pausePerCost = 100;
/** Samples become rarer with the time so far: one in each fiftieth of it. */
const pausePerElapsed = 1 / 50;
/** Points of the series are at least this far apart: against the clock's tick of 10 ms, shorter spans say nothing of CPU use. */
const shortestSpanSeconds = 0.1;
/** Starts to sample a tree; the returned function ends that and tells what was seen. */
function sampleResources(tree) {
    const startedAt = performance.now();
    const meter = treeMeter(tree);
    if (meter === undefined)
        return () => ({ cpuMs: null, peakRssBytes: null, series: [], interpreter: null });
    const samples = spacedSamples();
    let timer;
    const look = () => {
        const { cpuMs, rssBytes } = meter.measure();
        samples.add({ seconds: (performance.now() - startedAt) / 1000, cpuMs, rssBytes });
    };
    const lookAgain = () => {
        const from = performance.now();
        look();
        const to = performance.now();
        const elapsedMs = to - startedAt;
        // At the very start, pauses that double: a command of some milliseconds is seen too.
        const pauseMs = Math.max(elapsedMs * pausePerElapsed, Math.min((to - from) * pausePerCost, elapsedMs));
        timer = setTimeout(lookAgain, Math.min(Math.max(pauseMs, shortestPauseMs), longestPauseMs));
    };
    lookAgain();
    return () => {
        clearTimeout(timer);
        look();
        return { ...meter.totals(), series: resourceSampler_toSeries(samples.list()) };
    };
}
function treeMeter(tree) {
    const earlierCpuMs = (0,procfs/* readStat */.BV)('self')?.reapedCpuMs;
    if (earlierCpuMs === undefined)
        return undefined;
    const interpreters = interpreterShares();
    let cpuMs = 0;
    let peakRssBytes = 0;
    return {
        measure() {
            const processes = tree.list();
            const reapedMs = ((0,procfs/* readStat */.BV)('self')?.reapedCpuMs ?? earlierCpuMs) - earlierCpuMs;
            const livingMs = processes.reduce((sum, stat) => sum + stat.ownCpuMs + stat.reapedCpuMs, 0);
            // A process that nobody waited for takes its time along when it ends: the sum must not fall by that.
            cpuMs = Math.max(cpuMs, reapedMs + livingMs);
            const memory = processes.map(({ pid }) => (0,procfs/* readMemory */.S1)(pid)).filter((entry) => entry !== undefined);
            const rssBytes = memory.reduce((sum, entry) => sum + entry.rssBytes, 0);
            peakRssBytes = Math.max(peakRssBytes, rssBytes, ...memory.map((entry) => entry.peakRssBytes));
            for (const entry of processes)
                interpreters.add(entry);
            return { cpuMs, rssBytes };
        },
        totals: () => ({
            cpuMs,
            peakRssBytes: peakRssBytes === 0 ? null : peakRssBytes,
            interpreter: interpreters.largest(),
        }),
    };
}
/** Samples at least `shortestSpanSeconds` apart: what comes sooner is merged into the next. */
function spacedSamples() {
    const kept = thinnedPoints(mergeSamples);
    let recent;
    let keptUntil = 0;
    return {
        add(sample) {
            recent = recent === undefined ? sample : mergeSamples(recent, sample);
            if (sample.seconds - keptUntil < shortestSpanSeconds)
                return;
            kept.add(recent);
            recent = undefined;
            keptUntil = sample.seconds;
        },
        // The rest is too short a span, unless the command was over before the first.
        list: () => (keptUntil === 0 && recent !== undefined ? [recent] : kept.list()),
    };
}
function mergeSamples(earlier, later) {
    return { ...later, rssBytes: Math.max(earlier.rssBytes, later.rssBytes) };
}
function resourceSampler_toSeries(samples) {
    const steps = samples.map(({ seconds }) => seconds);
    const cpuPercent = samples.map(({ seconds, cpuMs }, index) => {
        const before = samples[index - 1] ?? { seconds: 0, cpuMs: 0 };
        return seconds > before.seconds ? (cpuMs - before.cpuMs) / (seconds - before.seconds) / 10 : 0;
    });
    const shared = { labels: {}, stepKind: 'seconds', steps };
    return [
        { ...shared, name: 'system/cpu_percent', values: cpuPercent },
        { ...shared, name: 'system/rss_bytes', values: samples.map(({ rssBytes }) => rssBytes) },
    ];
}
/** CPU time by interpreter. A process may run several, one after the other: `exec` keeps the pid. */
function interpreterShares() {
    const seenMs = new Map();
    const shareMs = new Map();
    return {
        add({ pid, startTicks, ownCpuMs }) {
            const key = `${pid}@${startTicks}`;
            const before = seenMs.get(key) ?? 0;
            seenMs.set(key, ownCpuMs);
            const path = (0,interpreter/* interpreterOf */.O)(pid);
            if (path !== undefined)
                shareMs.set(path, (shareMs.get(path) ?? 0) + ownCpuMs - before);
        },
        largest() {
            const [first] = [...shareMs].sort(([, a], [, b]) => b - a);
            return first?.[0] ?? null;
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(77030);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/src/capture/output/outputPipe.js







const bufferBytes = 64 << 10;
/**
 * Two real pipes. Node's own are socket pairs, and a program cannot open a socket again as `/dev/stdout`, which
 * scripts do (`tee /dev/stderr`). Undefined where there is no `mkfifo`: the caller then uses Node's.
 */
async function createOutputPipes() {
    if (process.platform === 'win32')
        return undefined;
    let folder;
    try {
        folder = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'trainmark-'));
        const paths = [(0,external_node_path_.join)(folder, 'stdout'), (0,external_node_path_.join)(folder, 'stderr')];
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', ['-m', '600', ...paths]);
        return [openBoth(paths[0]), openBoth(paths[1])];
    }
    catch {
        return undefined;
    }
    finally {
        if (folder !== undefined)
            await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
function openBoth(path) {
    // In this order, and the first without waiting: each side waits for the other otherwise.
    const readEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
    const writeEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
    return { readEnd, writeEnd };
}
/** Without this the end of the output would never be seen. */
function closeWriteEnd(pipe) {
    (0,external_node_fs_.closeSync)(pipe.writeEnd);
}
/** Reads a pipe. The bytes handed to `onChunk` are valid only during the call: one buffer serves the whole stream. */
function readPipe(pipe, onChunk) {
    const buffer = Buffer.allocUnsafeSlow(bufferBytes);
    const socket = new external_node_net_.Socket({
        fd: pipe.readEnd,
        readable: true,
        writable: false,
        onread: {
            buffer,
            callback: (length) => {
                onChunk(buffer.subarray(0, length));
                return true;
            },
        },
    });
    return reader(socket);
}
/** Reads one of Node's own pipes to a child. */
function readSocket(socket, onChunk) {
    socket.on('data', onChunk);
    return reader(socket);
}
function reader(socket) {
    const ended = new Promise((resolve) => {
        socket.once('close', () => resolve());
        // A pipe that cannot be read has no more to say; `close` follows.
        socket.on('error', () => undefined);
    });
    return {
        pause: () => void socket.pause(),
        resume: () => void socket.resume(),
        destroy: () => void socket.destroy(),
        ended,
    };
}

;// CONCATENATED MODULE: ./build/src/capture/process/commandLine.js


/**
 * An array runs as it is, without a shell. A string runs as `shell: bash` would in a workflow: stop at the first line
 * that fails, and a pipeline fails with any of its parts, so that `python train.py | tee log` cannot hide a failed
 * training. Without bash it is `sh -e`; on Windows it is the command interpreter.
 */
function commandLine(run, environment, cwd, platform = process.platform) {
    if (typeof run !== 'string')
        return { file: run[0] ?? '', args: run.slice(1), verbatim: false };
    if (platform === 'win32') {
        const interpreter = environment['ComSpec'] ?? 'cmd.exe';
        return { file: interpreter, args: ['/d', '/s', '/c', `"${run}"`], verbatim: true };
    }
    const bash = (0,findProgram/* findProgram */.K)('bash', environment['PATH'], cwd);
    return bash === undefined
        ? { file: '/bin/sh', args: ['-e', '-c', run], verbatim: false }
        : { file: bash, args: ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], verbatim: false };
}
/** Why nothing can be started in `cwd`, or undefined. Asked first, because the system blames the program for it. */
function directoryProblem(cwd) {
    const stats = (0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false });
    if (stats === undefined)
        return `the working directory ${cwd} does not exist`;
    return stats.isDirectory() ? undefined : `the working directory ${cwd} is not a directory`;
}
/** Why the system refused to start a program, in words. */
function startProblem(file, code, message) {
    if (file === '')
        return 'the command is empty';
    if (code === 'ENOENT')
        return `the program ${file} was not found`;
    if (code === 'EACCES')
        return `the program ${file} may not be executed`;
    if (code === 'E2BIG')
        return `the command line and its environment are too long`;
    return message;
}

;// CONCATENATED MODULE: ./build/src/capture/process/startCommand.js






/** Starts a command as the leader of its own process group, with nothing on its standard input. */
async function startCommand(request) {
    const problem = directoryProblem(request.cwd);
    if (problem !== undefined)
        return { kind: 'notStarted', reason: problem };
    const { file, args, verbatim } = commandLine(request.run, request.environment, request.cwd);
    const pipes = await createOutputPipes();
    const startedAtMs = Date.now();
    const startedAt = performance.now();
    let child;
    let exit;
    try {
        child = (0,external_node_child_process_.spawn)(file, args, {
            cwd: request.cwd,
            env: { ...request.environment },
            stdio: ['ignore', pipes?.[0].writeEnd ?? 'pipe', pipes?.[1].writeEnd ?? 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
            windowsVerbatimArguments: verbatim,
        });
        exit = exitOf(child);
        await spawned(child);
    }
    catch (error) {
        for (const pipe of pipes ?? [])
            (0,external_node_fs_.closeSync)(pipe.readEnd);
        return { kind: 'notStarted', reason: startProblem(file, (0,errors/* systemErrorCode */.vq)(error), (0,errors/* messageOf */.bD)(error)) };
    }
    finally {
        for (const pipe of pipes ?? [])
            closeWriteEnd(pipe);
    }
    return {
        kind: 'started',
        pid: child.pid ?? 0,
        startedAtMs,
        elapsedMs: () => performance.now() - startedAt,
        exit,
        readOutput: (onChunk) => ['stdout', 'stderr'].flatMap((stream, index) => {
            const pipe = pipes?.[index];
            const toStream = (chunk) => onChunk(chunk, stream);
            if (pipe !== undefined)
                return [readPipe(pipe, toStream)];
            const socket = child[stream];
            return socket instanceof external_node_net_.Socket ? [readSocket(socket, toStream)] : [];
        }),
    };
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
    });
}
function spawned(child) {
    return new Promise((resolve, reject) => {
        child.once('spawn', resolve);
        child.once('error', reject);
    });
}

;// CONCATENATED MODULE: ./build/src/capture/runCommand.js








/** Timers of more milliseconds than this fire at once. */
const longestTimerMs = 2 ** 31 - 1;
/**
 * Runs a command to its end and that of all its descendants. Whatever the command does is a result, never an exception;
 * a log file that cannot be created is a UserError. After a time-out or an interruption it is over within six seconds.
 */
async function runCommand(request) {
    const output = await openCommandOutput(request);
    const runId = (0,external_node_crypto_.randomUUID)();
    const earlierPids = (0,procfs/* listPids */.$q)();
    const command = request.interrupt.aborted
        ? interruption(request.interrupt)
        : await startCommand({ ...request, environment: { ...request.environment, [runIdVariable]: runId } });
    if (command.kind !== 'started') {
        return { ...neverRan, ...(await output.finish()), ended: command, startedAtMs: Date.now() };
    }
    const tree = processTree(command.pid, runId, earlierPids);
    const stopResources = sampleResources(tree);
    const stopGpus = sampleGpus(request.environment);
    output.control(command.readOutput((chunk, stream) => output.take(chunk, stream)));
    const ended = await commandEnd(command, tree, request);
    const wallMs = command.elapsedMs();
    const { startedAtMs } = command;
    const { series, ...use } = stopResources();
    const { series: gpuSeries, peakBytes } = stopGpus();
    const endedItself = ended.kind === 'exited' || ended.kind === 'killed';
    const leftBehind = await endLeftovers(tree, endedItself ? afterOwnEnd : afterStop);
    await output.drain();
    const resources = [...series, ...gpuSeries];
    const rest = await output.finish();
    return { ...rest, ...use, ended, startedAtMs, wallMs, gpuPeakBytes: peakBytes, resources, leftBehind };
}
const neverRan = {
    wallMs: 0,
    cpuMs: null,
    peakRssBytes: null,
    gpuPeakBytes: null,
    resources: [],
    leftBehind: 0,
    interpreter: null,
};
async function commandEnd(command, tree, limits) {
    let isOver = false;
    const exit = command.exit.then((ended) => {
        isOver = true;
        return exitEnd(ended);
    });
    const stop = stopReason(limits);
    const first = await Promise.race([exit, stop.reason]);
    stop.forget();
    if (first.kind === 'stopped')
        await stopPolitely(tree, () => isOver, limits.interrupt);
    if (!isOver)
        await stopCommand(tree, () => isOver);
    return first;
}
function exitEnd({ exitCode, signal }) {
    return signal === null ? { kind: 'exited', exitCode: exitCode ?? 0 } : { kind: 'killed', signal };
}
/** Settles when the command has to be stopped; `forget` takes timer and listener away. */
function stopReason({ timeoutMs, interrupt, stop }) {
    const settled = new AbortController();
    const reason = new Promise((resolve) => {
        const once = { signal: settled.signal };
        interrupt.addEventListener('abort', () => resolve(interruption(interrupt)), once);
        if (interrupt.aborted)
            resolve(interruption(interrupt));
        const isStopped = () => resolve({ kind: 'stopped', reason: String(stop?.reason) });
        stop?.addEventListener('abort', isStopped, once);
        if (stop?.aborted === true)
            isStopped();
        if (timeoutMs === null)
            return;
        const end = { kind: 'timedOut', limitMs: timeoutMs };
        const timer = setTimeout(() => resolve(end), Math.min(timeoutMs, longestTimerMs));
        settled.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    return { reason, forget: () => settled.abort() };
}
function interruption({ reason }) {
    return { kind: 'interrupted', signal: typeof reason === 'string' ? reason : 'SIGINT' };
}


/***/ }),

/***/ 94813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   JR: () => (/* binding */ tryRun),
/* harmony export */   Xi: () => (/* binding */ GitFailure)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27406);


/** What git itself answered with an error. */
class GitFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo {
    exitCode;
    constructor(message, exitCode, cause) {
        super(message, { cause });
        this.exitCode = exitCode;
    }
}
/** Runs git in `cwd`, its settings made predictable. Fails with git's own message. */
function runGit(cwd, args, input, extra = {}) {
    // core.quotePath off: paths come as bytes, not as escapes. Optional locks off: never disturb the user's own git.
    const settings = ['-c', 'core.quotePath=off', '-c', 'diff.external=', '-c', 'advice.detachedHead=false'];
    const environment = {
        ...process.env,
        LC_ALL: 'C',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
        ...extra,
    };
    return new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...settings, ...args], { cwd, env: environment, maxBuffer: 1 << 30, encoding: 'utf8' }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else
                reject(gitFailure(args, stderr, error));
        });
        child.stdin?.on('error', () => { }); // git may end before it has read all; its exit status tells.
        child.stdin?.end(input ?? '');
    });
}
function gitFailure(args, stderr, error) {
    if ('code' in error && error.code === 'ENOENT') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('The program git was not found.', {
            cause: error,
            hint: 'Install git and make sure that it is on the PATH.',
        });
    }
    const said = stderr.trim() === '' ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error) : stderr.trim();
    const exitCode = 'code' in error && typeof error.code === 'number' ? error.code : null;
    return new GitFailure(`git ${args[0] ?? ''} failed: ${said}`, exitCode, error);
}
/** The text, or null where git answered "no" with one of these exit codes; any other failure stays one. */
async function tryRun(run, args, noCodes = [1]) {
    try {
        return await run(args);
    }
    catch (error) {
        if (error instanceof GitFailure && error.exitCode !== null && noCodes.includes(error.exitCode))
            return null;
        throw error;
    }
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ usableCpu)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _process_findProgram_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88623);


/**
 * The first CPU that this process may use, where a command can be held on it with `taskset`; null elsewhere. A container
 * need not have CPU 0.
 */
function usableCpu(searchPath, cwd) {
    if (process.platform !== 'linux' || (0,_process_findProgram_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('taskset', searchPath, cwd) === undefined)
        return null;
    try {
        const allowed = /^Cpus_allowed_list:\s*(\d+)/m.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/status', 'utf8'));
        return allowed === null ? null : Number(allowed[1]);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 38977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ snapshotWorkspace),
/* harmony export */   j: () => (/* binding */ findChangedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27406);
/* harmony import */ var _files_skippedDirectories_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(52177);




const entryLimit = 200_000;
/** FAT and some network file systems keep times to two seconds. */
const coarsestClockMs = 2_000;
/**
 * Lists the regular files below `root`. Symbolic links are not followed; tool, cache and environment directories are
 * left out. Synchronous on purpose: one file costs microseconds this way and ten times that through promises.
 */
function snapshotWorkspace(root, limit = entryLimit) {
    const files = new Map();
    const warnings = [];
    const pending = [''];
    let entries = 0;
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of listFolder(root, folder, warnings)) {
            entries += 1;
            if (entries > limit) {
                warnings.push(`The workspace holds more than ${limit} files and folders; the rest was not looked at.`);
                return { files, complete: false, warnings };
            }
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory()) {
                if (!_files_skippedDirectories_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedDirectories */ .a.has(entry.name))
                    pending.push(path);
            }
            else if (entry.isFile()) {
                const stamp = stampOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), warnings);
                if (stamp !== undefined)
                    files.set(path, stamp);
            }
        }
    }
    return { files, complete: warnings.length === 0, warnings };
}
function listFolder(root, folder, warnings) {
    try {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
        const isEnvironment = folder !== '' && entries.some((entry) => _files_skippedDirectories_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentMarkers */ .$.has(entry.name));
        return isEnvironment ? [] : entries;
    }
    catch (error) {
        if (folder === '') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The workspace ${root} cannot be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`, { cause: error });
        }
        // A folder may go away while its parent is being walked; that is no loss.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) !== 'ENOENT') {
            warnings.push(`The folder ${folder} cannot be listed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
        }
        return [];
    }
}
function stampOf(absolutePath, warnings) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolutePath, { throwIfNoEntry: false });
        return stats && { bytes: stats.size, mtimeMs: stats.mtimeMs, inode: stats.ino };
    }
    catch (error) {
        warnings.push(`A file cannot be looked at: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}.`);
        return undefined;
    }
}
/**
 * The files written since `before`: new ones, and those whose size, modification time or inode differs.
 * `startedAtMs` (Unix time) serves only where `before` is incomplete: there a file counts as new by its time alone.
 */
function findChangedFiles(root, before, startedAtMs) {
    const after = snapshotWorkspace(root);
    const files = [];
    for (const [path, stamp] of after.files) {
        const earlier = before.files.get(path);
        if (earlier === undefined) {
            const isOldUnseen = !before.complete && stamp.mtimeMs < startedAtMs - coarsestClockMs;
            if (!isOldUnseen)
                files.push({ path, absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), bytes: stamp.bytes, kind: 'added' });
        }
        else if (!isSameStamp(earlier, stamp)) {
            files.push({ path, absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), bytes: stamp.bytes, kind: 'changed' });
        }
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, warnings: [...new Set([...before.warnings, ...after.warnings])] };
}
function isSameStamp(a, b) {
    return a.bytes === b.bytes && a.mtimeMs === b.mtimeMs && a.inode === b.inode;
}


/***/ }),

/***/ 46487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ addWorktree),
  W: () => (/* binding */ checkOutSubmodules)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __nccwpck_require__(24359);
// EXTERNAL MODULE: ./build/src/capture/git.js + 1 modules
var capture_git = __nccwpck_require__(50247);
;// CONCATENATED MODULE: ./build/src/capture/restoreTree.js


/**
 * Remembers what a worktree holds. The function that it gives brings that back: what was made since goes, and tracked files are
 * as they were. Files that git does not track and that were there before keep what became of them; links are not followed.
 */
async function rememberTree(git) {
    // Changes that are there already are part of the tree.
    await git.run(['add', '--update']);
    const tracked = (await git.run(['write-tree'])).trim();
    const before = new Set(await entriesOf(git.root));
    return async () => {
        await removeNew(git.root, before);
        await git.run(['read-tree', '--reset', '-u', tracked]);
    };
}
/** Everything below the root, parents before what is in them; of git's own link only that it is there. */
async function entriesOf(root) {
    const entries = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
    return entries.map((entry) => (0,external_node_path_.relative)(root, (0,external_node_path_.join)(entry.parentPath, entry.name))).sort();
}
async function removeNew(root, before) {
    let removed = null;
    for (const path of await entriesOf(root)) {
        if (before.has(path) || (removed !== null && path.startsWith(`${removed}${external_node_path_.sep}`)))
            continue;
        await (0,promises_.rm)((0,external_node_path_.join)(root, path), { recursive: true, force: true, maxRetries: 3 });
        removed = path;
    }
}

;// CONCATENATED MODULE: ./build/src/capture/worktree.js







const prefix = 'trainmark-worktree-';
/** Checks out `commit` in a temporary worktree with its submodules. Fails, leaving nothing behind, when that cannot be complete. */
async function addWorktree({ git, commit, share }) {
    await removeAbandonedWorktrees(git);
    const parent = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), `${prefix}${process.pid}-`));
    const root = (0,external_node_path_.join)(parent, 'tree');
    const remove = () => removeWorktree(git, root, parent);
    try {
        await git.run(['worktree', 'add', '--detach', '--quiet', root, commit]);
        const inner = await (0,capture_git/* openGit */.z)(root);
        await checkOutSubmodules(inner);
        await refuseLfsPointers(inner);
        const shared = await shareFiles(git, root, share);
        return { root, shared, remember: () => rememberTree(inner), remove };
    }
    catch (cause) {
        await remove();
        throw new errors/* UserError */.yo(`The commit ${(0,shortCommit/* shortCommit */.A)(commit)} could not be checked out: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: cause instanceof errors/* UserError */.yo ? cause.hint : undefined,
        });
    }
}
async function removeWorktree(git, root, parent) {
    await git.run(['worktree', 'remove', '--force', '--force', root]).catch(() => { });
    await (0,promises_.rm)(parent, { recursive: true, force: true, maxRetries: 3 });
    await git.run(['worktree', 'prune']).catch(() => { });
}
/** A Trainmark that was killed outright could not clean up: its worktrees carry its process id, and go when that process is gone. */
async function removeAbandonedWorktrees(git) {
    const text = await git.run(['worktree', 'list', '--porcelain']);
    for (const [, root = '', pid = ''] of text.matchAll(new RegExp(`^worktree (.*/${prefix}(\\d+)-[^/]*/tree)$`, 'gm'))) {
        if (!isAlive(Number(pid)))
            await removeWorktree(git, root, (0,external_node_path_.dirname)(root));
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
async function checkOutSubmodules(git) {
    if (!(await exists((0,external_node_path_.join)(git.root, '.gitmodules'))))
        return;
    try {
        await git.run(['submodule', 'update', '--init', '--recursive', '--quiet']);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`a submodule could not be checked out: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: 'Make the submodule reachable (git submodule update --init must work in a fresh clone), or use a stored baseline: trainmark record at the baseline commit.',
        });
    }
}
/** Without git-lfs installed, git checks out pointers in place of the data; a run on those would measure nothing. */
async function refuseLfsPointers(git) {
    const tracked = await git.run(['ls-files', '-z', ':(attr:filter=lfs)']);
    const paths = tracked.split('\0').filter((path) => path !== '');
    const pointers = [];
    for (const path of paths)
        if (await isLfsPointer((0,external_node_path_.join)(git.root, path)))
            pointers.push(path);
    if (pointers.length === 0)
        return;
    throw new errors/* UserError */.yo(`${pointers.length} of its files are Git LFS pointers and not the data itself, for instance ${pointers[0] ?? ''}`, { hint: 'Install git-lfs and run git lfs install && git lfs fetch --all, then run this again.' });
}
async function isLfsPointer(path) {
    const stats = await (0,promises_.lstat)(path);
    if (!stats.isFile() || stats.size > 1024)
        return false;
    return (await (0,promises_.readFile)(path, 'utf8')).startsWith('version https://git-lfs.github.com/spec/v1');
}
/** Only ignored files are shared: what git could hold and does not yet is a change of the candidate, not of the baseline. */
async function shareFiles(git, to, paths) {
    const shared = [];
    for (const ignored of await git.ignoredPaths(paths)) {
        const path = ignored.replace(/\/$/, '');
        if (await exists((0,external_node_path_.join)(to, path)))
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(to, path)), { recursive: true });
        await (0,promises_.symlink)((0,external_node_path_.join)(git.root, path), (0,external_node_path_.join)(to, path), ignored.endsWith('/') ? 'dir' : 'file');
        shared.push(path);
    }
    return shared;
}
async function exists(path) {
    return (0,promises_.lstat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 8925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OQ: () => (/* binding */ isLastPhase),
/* harmony export */   SQ: () => (/* binding */ isActionRun)
/* harmony export */ });
/* unused harmony export lastPhaseWord */
/** The word with which `post.js` starts the program. */
const lastPhaseWord = '--last-phase-of-the-action';
/** True in a step of a workflow that runs this program as an Action: no words, and the runner's own inputs. */
function isActionRun(argv, environment) {
    return (argv.length === 0 &&
        environment['GITHUB_ACTIONS'] === 'true' &&
        environment['INPUT_JOB-TOTAL'] !== undefined);
}
/** True when the runner has started `post.js`. */
function isLastPhase(argv, environment) {
    return argv[0] === lastPhaseWord && environment['GITHUB_ACTIONS'] === 'true';
}


/***/ }),

/***/ 75808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27406);


const defaultNames = ['trainmark.yml', 'trainmark.yaml'];
/** Reads and parses the configuration file; null when none is named and none is there. The YAML parser is loaded only when needed. */
async function loadConfig(effects, named) {
    for (const name of named === null ? defaultNames : [named]) {
        const text = await effects.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(effects.directory, name));
        if (text === null)
            continue;
        const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5399)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45399));
        return parseConfig(text, name);
    }
    if (named === null)
        return null;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`There is no configuration file ${named}.`, {
        hint: 'Correct --config, or leave it out to use trainmark.yml, or to work with flags alone.',
    });
}


/***/ }),

/***/ 74:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ printReport),
  u: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/gates/easeml/labelsWanted.js
var labelsWanted = __nccwpck_require__(94486);
;// CONCATENATED MODULE: ./build/src/commands/labelList.js


/**
 * Writes the ids of the examples whose labels some check waits for, as CSV (RFC 4180) with the column `id`; the list of an
 * earlier report in the same directory goes. Its path, or null where no labels are wanted.
 */
async function writeLabelList(files, directory, verdict) {
    const path = (0,external_node_path_.join)(directory, labelsWanted/* labelListName */.M);
    const wanted = verdict?.checks.flatMap(({ toLabel = [] }) => toLabel.slice(0, labelsWanted/* mostInList */.b$)) ?? [];
    if (wanted.length === 0) {
        await files.remove(path);
        return null;
    }
    const lines = ['id', ...new Set(wanted.map(cellOf))];
    await files.writeText(path, lines.map((line) => `${line}\n`).join(''));
    return path;
}
/** As the id is, for it has to be found again; quoted where a reader would take it for more than one cell. */
function cellOf(id) {
    return /[",\r\n]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id;
}

;// CONCATENATED MODULE: ./build/src/commands/publishReport.js


/** Writes report.html, report.md and report.json, and beside them which examples to label where a check asks for labels. */
async function writeReport(effects, { report, runs, settings, storeLocation }) {
    const [{ renderMarkdown }, { renderHtml }, { resultOf }, { loadPageAssets }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(2019), __nccwpck_require__.e(1779), __nccwpck_require__.e(2391), __nccwpck_require__.e(8459), __nccwpck_require__.e(6033)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78459)),
        Promise.all(/* import() */[__nccwpck_require__.e(1361), __nccwpck_require__.e(3617), __nccwpck_require__.e(2019), __nccwpck_require__.e(1779), __nccwpck_require__.e(1324), __nccwpck_require__.e(2869)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14863)),
        Promise.all(/* import() */[__nccwpck_require__.e(2019), __nccwpck_require__.e(4860)]).then(__nccwpck_require__.bind(__nccwpck_require__, 93782)),
        __nccwpck_require__.e(/* import() */ 2237).then(__nccwpck_require__.bind(__nccwpck_require__, 72237)),
    ]);
    const name = report.candidateRuns[0]?.id ?? verifiedName(report);
    const out = settings.out === null ? (0,external_node_path_.join)(storeLocation, 'reports', name) : (0,external_node_path_.resolve)(effects.directory, settings.out);
    const paths = {
        html: (0,external_node_path_.join)(out, 'report.html'),
        markdown: (0,external_node_path_.join)(out, 'report.md'),
        json: (0,external_node_path_.join)(out, 'report.json'),
    };
    const labels = await writeLabelList(effects.files, out, report.verdict);
    const bundles = new Map(runs.map(({ record, directory }) => [record.id, directory]));
    const result = resultOf(report, { report: paths, labels, bundles });
    const assets = await loadPageAssets(effects.files.readAsset);
    const markdown = renderMarkdown(report, {});
    await Promise.all([
        effects.files.writeText(paths.html, renderHtml(report, { assets })),
        effects.files.writeText(paths.markdown, markdown),
        effects.files.writeText(paths.json, formatResult(result)),
    ]);
    return { report, result, markdown };
}
/** Of a report on records that were run again; the recorded run has a report of its own. */
function verifiedName({ reproductions: [first] }) {
    return first === undefined ? 'report' : (first.reruns[0]?.id ?? `verify-${first.recorded.id}`);
}
/** Prints the result: as text for people, or as JSON and nothing else. */
async function printReport(effects, { report, result }, json) {
    if (json)
        return effects.terminal.print(formatResult(result));
    const { renderTerminal } = await Promise.all(/* import() */[__nccwpck_require__.e(2019), __nccwpck_require__.e(1779), __nccwpck_require__.e(4014)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58046));
    const { width, colour } = effects.terminal;
    effects.terminal.print(`${renderTerminal(report, { width, colour })}\nReport: ${result.report?.html ?? ''}\n`);
}
function formatResult(result) {
    return `${JSON.stringify(result, null, 2)}\n`;
}


/***/ }),

/***/ 47175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ runReporting)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27406);

/** Runs a command that ends with a report. Each is loaded when it is asked for. */
async function runReporting(effects, settings) {
    switch (settings.command) {
        case 'check': {
            if (settings.workflow !== null && settings.workflow.leg !== null)
                return (await Promise.all(/* import() */[__nccwpck_require__.e(9063), __nccwpck_require__.e(179), __nccwpck_require__.e(2360), __nccwpck_require__.e(713), __nccwpck_require__.e(3298), __nccwpck_require__.e(9795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89795))).checkInLeg(effects, settings);
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9063), __nccwpck_require__.e(179), __nccwpck_require__.e(2360), __nccwpck_require__.e(713), __nccwpck_require__.e(3298)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13298))).check(effects, settings);
        }
        case 'record':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9063), __nccwpck_require__.e(179), __nccwpck_require__.e(2360), __nccwpck_require__.e(713), __nccwpck_require__.e(3298), __nccwpck_require__.e(9795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89795))).record(effects, settings);
        case 'compare':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9063), __nccwpck_require__.e(179), __nccwpck_require__.e(2360), __nccwpck_require__.e(4578), __nccwpck_require__.e(9273), __nccwpck_require__.e(713), __nccwpck_require__.e(3298), __nccwpck_require__.e(4592), __nccwpck_require__.e(9622)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19622))).compareSides(effects, settings);
        case 'verify':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(1361), __nccwpck_require__.e(3617), __nccwpck_require__.e(9063), __nccwpck_require__.e(179), __nccwpck_require__.e(2360), __nccwpck_require__.e(4578), __nccwpck_require__.e(9273), __nccwpck_require__.e(713), __nccwpck_require__.e(8038), __nccwpck_require__.e(7855)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91123))).verify(effects, settings);
        case 'publish':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('publish reads what other jobs of a workflow recorded.', {
                hint: 'Use it in a workflow: command: publish.',
            });
        case 'calibrate':
        case 'read':
        case 'samples':
        case 'sweep':
        case 'suggest':
        case 'rehydrate':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${settings.command} writes no report.`, {
                hint: `Use it in a terminal; trainmark ${settings.command} --help shows how.`,
            });
    }
}


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ runTerminal)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __nccwpck_require__(73632);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/src/settings/calibrateFlags.js
var calibrateFlags = __nccwpck_require__(50467);
// EXTERNAL MODULE: ./build/src/settings/commandNames.js
var commandNames = __nccwpck_require__(93520);
// EXTERNAL MODULE: ./build/src/settings/definition.js + 4 modules
var definition = __nccwpck_require__(31683);
;// CONCATENATED MODULE: ./build/src/settings/rehydrateFlags.js
/** Flags of `trainmark rehydrate` alone: no settings of an experiment, and no inputs of the Action. */
const rehydrateFlags = [
    {
        key: 'to',
        flag: 'to',
        kind: 'text',
        commands: ['rehydrate'],
        placeholder: '<dir>',
        description: 'Where the workspace is made: a new or an empty directory.',
        example: '../churn-of-march',
        defaultText: 'rehydrated/<record> in the store',
    },
    {
        key: 'pull',
        flag: 'pull',
        kind: 'switch',
        commands: ['rehydrate'],
        placeholder: '',
        description: 'Run dvc pull for the data that the record names by a DVC file; without it the command is only told.',
        example: '',
        defaultText: 'off',
    },
];

;// CONCATENATED MODULE: ./build/src/settings/compareFlags.js
/** Flags of `trainmark compare` alone. */
const compareFlags = [
    {
        key: 'baselinePredictions',
        flag: 'baseline-predictions',
        kind: 'text',
        placeholder: '<path>',
        description: 'Per-example file of the baseline; `--predictions` is the candidate’s.',
        example: 'old/predictions.csv',
        defaultText: 'what its bundle holds',
        commands: ['compare'],
    },
];

// EXTERNAL MODULE: ./build/src/settings/samplesFlags.js
var samplesFlags = __nccwpck_require__(81845);
;// CONCATENATED MODULE: ./build/src/settings/sweepFlags.js
const sweepFlags_text = { kind: 'text', commands: ['sweep'] };
const toggle = {
    kind: 'switch',
    placeholder: '',
    example: '',
    defaultText: 'off',
    commands: ['sweep'],
};
/** Flags of `trainmark sweep` and `trainmark suggest`. In a workflow they are inputs of the Action of the same names, with `sweep-` in front. */
const sweepFlags = [
    {
        ...sweepFlags_text,
        key: 'parallel',
        flag: 'parallel',
        placeholder: '<count>',
        description: 'Trials that run at the same time, each in a copy of the tree when there are several.',
        example: '2',
        defaultText: '1',
    },
    {
        ...sweepFlags_text,
        key: 'trials',
        flag: 'trials',
        placeholder: '<count>',
        description: 'Trials in all, in place of run_cap and of the budget in trainmark.yml; of `suggest`, how many to propose.',
        example: '40',
        defaultText: 'as the sweep file or trainmark.yml says; of `suggest`, 5',
        commands: ['sweep', 'suggest'],
    },
    {
        ...sweepFlags_text,
        key: 'budgetMinutes',
        flag: 'budget-minutes',
        placeholder: '<minutes>',
        description: 'Training time of all trials together, after which none is started.',
        example: '600',
        defaultText: 'as trainmark.yml says',
    },
    {
        ...sweepFlags_text,
        key: 'seed',
        flag: 'seed',
        placeholder: '<number>',
        description: 'Seed of the search: another one is another sweep.',
        example: '1',
        defaultText: '0',
    },
    {
        ...sweepFlags_text,
        key: 'metric',
        flag: 'metric',
        placeholder: '<name>',
        description: 'What is to get better; of `sweep`, only where no sweep file says so.',
        example: 'accuracy',
        defaultText: 'the first metric of a gate; else the only one whose goal is known',
        commands: ['sweep', 'suggest'],
    },
    {
        ...sweepFlags_text,
        key: 'param',
        flag: 'param',
        kind: 'list',
        placeholder: '<name=values>',
        description: 'A parameter in the syntax of Hydra’s overrides, in place of a sweep file; repeatable.',
        example: 'lr=interval(0.001,0.1)',
        defaultText: 'none',
    },
    {
        ...sweepFlags_text,
        key: 'confirm',
        flag: 'confirm',
        placeholder: '<count>',
        description: 'After the search, run so many of the best trials and the present configuration again with new seeds, and judge the winner by the gates.',
        example: '3',
        defaultText: '0',
    },
    {
        ...sweepFlags_text,
        key: 'confirmSeeds',
        flag: 'confirm-seeds',
        placeholder: '<seeds>',
        description: 'Seeds of these runs, given to the command as `{seed}` and TRAINMARK_SEED; the seed that the trials ran with is replaced.',
        example: '1,2,3',
        defaultText: 'three: the first of the experiment’s, else 1,2,3',
    },
    {
        ...toggle,
        key: 'warmStart',
        flag: 'warm-start',
        description: 'Begin with what the store knows: a recorded run of the same command, code and data counts as a trial, and the best of the others lend their values to the first trials.',
    },
    {
        ...toggle,
        key: 'apply',
        flag: 'apply',
        description: 'At the end write the values that were found into the params files; not when a gate fails on the confirming runs.',
    },
    { ...toggle, key: 'resume', flag: 'resume', description: 'Go on with the sweep that is in the store.' },
    {
        ...toggle,
        key: 'dryRun',
        flag: 'dry-run',
        description: 'Show the space, five trials, rounds, jobs, minutes and cost; run nothing.',
    },
    {
        ...sweepFlags_text,
        key: 'minutesPerTrial',
        flag: 'minutes-per-trial',
        placeholder: '<minutes>',
        description: 'What one trial is expected to take, for the estimate of a dry run.',
        example: '10',
        defaultText: 'the mean of the recorded runs of the experiment; else unknown',
    },
];

;// CONCATENATED MODULE: ./build/src/settings/commandLine.js









/** Every flag of the terminal program. */
const flagDefinitions = [
    ...definition/* settingDefinitions */.R,
    ...compareFlags,
    ...calibrateFlags/* calibrateFlags */.TF,
    ...samplesFlags/* samplesFlags */.$u,
    ...sweepFlags,
    ...rehydrateFlags,
];
/** Reads the words after the program's name. Problems are collected, so that all settings can be judged together. */
function parseCommandLine(argv) {
    const separator = argv.indexOf('--');
    const before = separator === -1 ? argv : argv.slice(0, separator);
    const words = separator === -1 ? [] : argv.slice(separator + 1);
    const [name] = before;
    const command = commandNames/* commandNames */.o.find((known) => known === name);
    if (before.includes('--help') || before.includes('-h') || name === undefined || name === 'help') {
        const topic = name === 'help' ? commandNames/* commandNames */.o.find((known) => known === before[1]) : command;
        return { kind: 'help', command: topic ?? null };
    }
    if (name === '--version' || name === '-V')
        return { kind: 'version' };
    if (command === undefined)
        return unknownCommand(name);
    return { kind: 'command', command, words, ...parseFlags(command, before.slice(1)) };
}
function unknownCommand(name) {
    const near = (0,nearest/* nearest */.p)(name, commandNames/* commandNames */.o, 1)[0];
    const advice = near === undefined ? `accepted: ${commandNames/* commandNames */.o.join(', ')}` : `did you mean ${near}?`;
    const problem = { where: name, message: `is not a command of trainmark; ${advice}` };
    return {
        kind: 'command',
        command: 'check',
        operands: [],
        words: [],
        given: new Map(),
        problems: [problem],
    };
}
function parseFlags(command, argv) {
    const given = new Map();
    const problems = [];
    const operands = [];
    const options = Object.fromEntries(flagDefinitions.map(({ flag, kind }) => [
        flag,
        { type: kind === 'switch' ? 'boolean' : 'string', multiple: true },
    ]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const definition = flagDefinitions.find(({ flag }) => flag === token.name);
        const problem = problemWithFlag(command, definition, token);
        if (problem !== null)
            problems.push({ where: token.rawName, message: problem });
        else if (definition !== undefined) {
            const value = token.value ?? 'true';
            given.set(definition.key, definition.kind === 'list' ? [...(given.get(definition.key) ?? []), value] : [value]);
        }
    }
    const [stray] = operands;
    // Behind an unknown flag, a word may be that flag's value.
    if (stray !== undefined && problems.length === 0 && (command === 'check' || command === 'record')) {
        problems.push({
            where: stray,
            message: `${command} takes no words of its own; a command goes behind --: trainmark ${command} -- ${stray} …`,
        });
    }
    return { operands, given, problems };
}
function problemWithFlag(command, definition, token) {
    if (definition === undefined) {
        const near = (0,nearest/* nearest */.p)(token.name, flagDefinitions.filter(({ commands }) => commands.includes(command)).map(({ flag }) => flag), 1)[0];
        return near === undefined
            ? `unknown flag; trainmark ${command} --help lists all`
            : `unknown flag; did you mean --${near}?`;
    }
    if (!definition.commands.includes(command))
        return `has no meaning for ${command}`;
    if (definition.kind === 'switch')
        return token.value === undefined ? null : `takes no value, got ${JSON.stringify(token.value)}`;
    return token.value === undefined ? `needs a value, such as ${definition.example}` : null;
}

;// CONCATENATED MODULE: ./build/src/settings/commandHelp.js
/** What the help says of each command; the compiler asks for the words of a new one. */
const commandHelp = {
    check: {
        summary: 'run, find or re-run the baseline, compare, judge, report',
        usage: 'trainmark check [flags] [-- <command without a shell>]',
        explanation: 'Runs the training command here, then compares it with the commit this branch left main at. A stored run of that\n' +
            'commit is used when its inputs are the same; otherwise the commit is run now, in a temporary worktree.',
        examples: [
            {
                words: 'trainmark check --run "python train.py" --gate "accuracy >= 0.9"',
                does: 'one rule, metrics found by themselves',
            },
            {
                words: 'trainmark check --gate "delta(accuracy) >= -0.5pp" -- python train.py',
                does: 'against main, no shell',
            },
            {
                words: 'trainmark check --run "python train.py --seed {seed}" --seeds 1,2,3',
                does: 'three runs on each side',
            },
            { words: 'trainmark check', does: 'everything from trainmark.yml' },
        ],
    },
    record: {
        summary: 'run and keep the record, compare nothing',
        usage: 'trainmark record [flags] [-- <command without a shell>]',
        explanation: 'On the main branch this makes the baselines that later checks reuse.',
        examples: [
            { words: 'trainmark record --run "python train.py" --metrics metrics.json', does: 'one record' },
        ],
    },
    compare: {
        summary: 'compare two things that exist; nothing is run',
        usage: 'trainmark compare <baseline> <candidate> [flags]',
        explanation: 'Each side is a record id (or its beginning), a branch, tag or commit with stored runs, a bundle directory, or a\n' +
            'plain metrics file: an object, or an array with one object for each seed.',
        examples: [
            { words: 'trainmark compare main HEAD', does: 'stored runs of two commits' },
            { words: 'trainmark compare old.json new.json --gate "delta(f1) >= 0"', does: 'two metrics files' },
            {
                words: 'trainmark compare a.json b.json --gate "noninferior(accuracy, 0.5pp)" --baseline-predictions a.csv --predictions b.csv',
                does: 'two metrics files with what each model answered to every example',
            },
        ],
    },
    verify: {
        summary: 'run a recorded run again and say whether it reproduces, and if not, why',
        usage: 'trainmark verify [<record>|<commit>] [flags]',
        explanation: 'Runs what was recorded again: at its own commit in a temporary worktree, with its command, setup, seed, declared\n' +
            'variables and data. Without a name, the newest complete run of HEAD; with a branch, tag or commit, its stored runs.\n' +
            'Ends with 0 when every record reproduces at the level that is asked for; with 1 when one does not, when its re-runs\n' +
            'cannot tell, and when it cannot be run again, which is said with the reason.',
        examples: [
            { words: 'trainmark verify', does: 'the newest run of HEAD, two re-runs' },
            { words: 'trainmark verify main --level bitwise', does: 'the stored runs of main, digit by digit' },
            {
                words: 'trainmark verify --top 3 --by accuracy --reruns 5 --tolerance accuracy=0.5pp',
                does: 'the best three',
            },
        ],
    },
    calibrate: {
        summary: 'how often the gates are wrong, and what they cannot see',
        usage: 'trainmark calibrate [<commit> --resample] [flags]',
        explanation: 'Compares a commit with itself: its runs are dealt out to two sides again and again and judged as a check would judge\n' +
            'them, so that whatever is found is a false alarm. Says how often that happens for each gate, how large the noise of each\n' +
            'metric is, and the smallest drop that is found with 80 % power at the configured number of runs. Makes new runs here,\n' +
            'which are recorded, or with --resample draws from stored ones. Ends with 1 when a gate can never be decided.',
        examples: [
            { words: 'trainmark calibrate', does: '20 runs of what is checked out, gates from trainmark.yml' },
            {
                words: 'trainmark calibrate --run "python train.py" --seeds 1,2,3 --gate "noninferior(accuracy, 0.5pp)"',
                does: 'one gate at three runs a side',
            },
            { words: 'trainmark calibrate main --resample', does: 'from the stored runs of main; nothing is run' },
        ],
    },
    read: {
        summary: 'print what the readers find in some files',
        usage: 'trainmark read <path>… [--json]',
        explanation: 'Nothing is run and nothing is kept: this shows which metrics and params Trainmark would see.',
        examples: [{ words: 'trainmark read metrics.json "logs/**/*.csv"', does: 'two kinds of files' }],
    },
    sweep: {
        summary: 'search good parameters: propose trials, run them, stop the bad ones early',
        usage: 'trainmark sweep <sweep.yml | space.json> [flags]',
        explanation: "Reads W&B's sweep files as they are, but runs the trials here and keeps their records in the store. What the file starts\n" +
            'is started; without a program in it, the command of the experiment, with {param:lr} or {params} filled in. Parameters\n' +
            'also come as TRAINMARK_PARAM_LR and TRAINMARK_PARAMS. A sweep that was cut off goes on with --resume. With --confirm the\n' +
            'best trials and the present configuration run again with new seeds, and the gates judge the winner.',
        examples: [
            { words: 'trainmark sweep sweep.yml --dry-run', does: 'the space, five trials, rounds and cost' },
            { words: 'trainmark sweep sweep.yml --trials 30 --parallel 2', does: 'two trials at a time' },
            { words: 'trainmark sweep sweep.yml --resume --trials 60', does: 'thirty more' },
            {
                words: 'trainmark sweep sweep.yml --trials 30 --warm-start',
                does: 'thirty, knowing what was recorded before',
            },
            {
                words: "trainmark sweep --param 'lr=tag(log,interval(1e-5,0.1))' --param opt=adam,sgd --trials 30",
                does: 'no sweep file: the space as Hydra writes it',
            },
            {
                words: 'trainmark sweep sweep.yml --confirm 3 --confirm-seeds 1,2,3',
                does: 'the best three run again, the winner judged by the gates',
            },
        ],
    },
    suggest: {
        summary: 'the next few experiments, from recorded runs',
        usage: 'trainmark suggest [flags]',
        explanation: 'Looks at the recorded runs of the experiment: which params varied, which of them mattered, and what to try next. Each\n' +
            'param is searched half as wide again as it was tried, in its logarithm from a ratio of ten on; texts only among the\n' +
            'values that were tried. Nothing is run.',
        examples: [
            { words: 'trainmark suggest', does: 'five experiments for the metric of the first gate' },
            { words: 'trainmark suggest --metric val_loss --trials 8 --json', does: 'eight, for a script' },
        ],
    },
    samples: {
        summary: 'how many test examples a condition needs',
        usage: 'trainmark samples "<condition>" [flags]',
        explanation: 'A condition compares n, the accuracy of the new model, o, that of the old one, and d, the share of examples that\n' +
            'they predict differently, with numbers, each known to within a tolerance: "n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01".\n' +
            'Nothing is run: this says how many test examples make its answers reliable, or what the ones that you have support.',
        examples: [
            {
                words: 'trainmark samples "n > 0.8 +/- 0.05"',
                does: 'how many examples show that a model is good enough',
            },
            {
                words: 'trainmark samples "n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01" --reliability 0.9999',
                does: 'better, and not a very different model: far fewer labels',
            },
            {
                words: 'trainmark samples "n - o > 0.02 +/- 0.01" --size 10000',
                does: 'what 10,000 examples support',
            },
        ],
    },
    rehydrate: {
        summary: 'make the workspace of a recorded run again',
        usage: 'trainmark rehydrate <record> [flags]',
        explanation: 'Makes a git worktree at the commit of the run, with its uncommitted changes where they were kept, checks its data\n' +
            'against the recorded digests, writes its package list and its variables, and prints the command to run. What cannot\n' +
            'be restored is listed. Nothing is installed, fetched or run, and nothing is overwritten. The record is a record id\n' +
            '(or its beginning), a bundle directory, or a branch, tag or commit with a stored run. Exit code 1 says that something\n' +
            'is missing that the run cannot be repeated without.',
        examples: [
            {
                words: 'trainmark rehydrate 20261120T2031 --to ../churn-of-march',
                does: 'a stored run, beside the repository',
            },
            { words: 'trainmark rehydrate artifact/ --pull', does: 'a run of GitHub, its data fetched with DVC' },
        ],
    },
};

;// CONCATENATED MODULE: ./build/src/settings/help.js



const exitCodeHelp = `Exit codes
  0  passed
  1  a gate failed, or could not be decided under its rule
  2  Trainmark could not do its job: settings, repository, store
  3  the training command failed`;
/** The help of the program, or of one command. */
function helpText(command) {
    return command === null ? programHelp() : helpOf(command);
}
function programHelp() {
    const rows = commandNames/* commandNames */.o.map((name) => `  ${name.padEnd(11)}${commandHelp[name].summary}`);
    return [
        'trainmark: experiment tracking that lives in the pull request',
        '',
        'Usage: trainmark <command> [flags]',
        '',
        'Commands',
        ...rows,
        '',
        'Start here, in a git repository with a training script:',
        '  trainmark check --run "python train.py" --gate "accuracy >= 0.9"',
        '',
        exitCodeHelp,
        '',
        'trainmark <command> --help says more; trainmark --version prints the version.',
        '',
    ].join('\n');
}
function helpOf(command) {
    const { usage, summary, explanation, examples } = commandHelp[command];
    const definitions = flagDefinitions.filter(({ commands }) => commands.includes(command));
    return [
        `trainmark ${command}: ${summary}`,
        '',
        `Usage: ${usage}`,
        '',
        explanation,
        '',
        'Examples',
        ...examples.flatMap(({ words, does }) => [`  ${words}`, `      ${does}`]),
        '',
        'Flags',
        ...definitions.flatMap(flagHelp),
        '',
        ...(readsFile(command) ? [sameInFile, ''] : []),
        exitCodeHelp,
        '',
    ].join('\n');
}
const sameInFile = 'The same settings stand in trainmark.yml under the names that the README lists; flags win over the file.';
function readsFile(command) {
    return command !== 'read' && command !== 'samples' && command !== 'rehydrate';
}
const textWidth = 74;
function flagHelp({ flag, placeholder, description, kind, defaultText }) {
    const more = kind === 'list' ? ' Repeatable.' : '';
    const text = `${description}${more} Default: ${defaultText}.`;
    return [`  --${flag} ${placeholder}`.trimEnd(), ...wrap(text, textWidth).map((line) => `      ${line}`)];
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./build/src/settings/resolve.js + 2 modules
var resolve = __nccwpck_require__(36177);
// EXTERNAL MODULE: ./build/src/commands/loadConfig.js
var loadConfig = __nccwpck_require__(75808);
// EXTERNAL MODULE: ./build/src/commands/publishReport.js + 1 modules
var publishReport = __nccwpck_require__(74);
// EXTERNAL MODULE: ./build/src/commands/runReporting.js
var runReporting = __nccwpck_require__(47175);
;// CONCATENATED MODULE: ./build/src/commands/runTerminal.js







/** The program in a terminal: words in, exit code out. Every failure becomes a message on standard error. */
async function runTerminal(effects, argv) {
    const line = parseCommandLine(argv);
    if (line.kind === 'version')
        return say(effects, `${effects.programVersion}\n`);
    if (line.kind === 'help')
        return say(effects, helpText(line.command));
    const json = line.given.has('json');
    try {
        if (line.command === 'samples')
            return (await Promise.all(/* import() */[__nccwpck_require__.e(1361), __nccwpck_require__.e(3620), __nccwpck_require__.e(844)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11700))).samples(effects, line);
        if (line.command === 'rehydrate')
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(179), __nccwpck_require__.e(9530)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39530))).rehydrate(effects, line);
        const settings = await readSettings(effects, line);
        if (settings.command === 'calibrate')
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(9063), __nccwpck_require__.e(179), __nccwpck_require__.e(2360), __nccwpck_require__.e(4578), __nccwpck_require__.e(9273), __nccwpck_require__.e(4736)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54736))).calibrateCommit(effects, settings, line);
        if (settings.command === 'read')
            return await (await __nccwpck_require__.e(/* import() */ 1118).then(__nccwpck_require__.bind(__nccwpck_require__, 81118))).read(effects, settings);
        if (settings.command === 'sweep')
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(1361), __nccwpck_require__.e(3617), __nccwpck_require__.e(8132), __nccwpck_require__.e(8815), __nccwpck_require__.e(9063), __nccwpck_require__.e(179), __nccwpck_require__.e(2360), __nccwpck_require__.e(3620), __nccwpck_require__.e(8704), __nccwpck_require__.e(1676), __nccwpck_require__.e(5376), __nccwpck_require__.e(213), __nccwpck_require__.e(7177), __nccwpck_require__.e(5090)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36072))).sweep(effects, settings, line.given);
        if (settings.command === 'suggest')
            return await (await Promise.all(/* import() */[__nccwpck_require__.e(1361), __nccwpck_require__.e(3617), __nccwpck_require__.e(5376), __nccwpck_require__.e(2068)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78195))).suggest(effects, settings, line.given);
        const { exitCode, written } = await (0,runReporting/* runReporting */._)(effects, settings);
        await (0,publishReport/* printReport */.Y)(effects, written, settings.json);
        return exitCode;
    }
    catch (error) {
        reportFailure(effects, error, json);
        return errors/* exitCodes */.hS.cannotRun;
    }
}
function say(effects, text) {
    effects.terminal.print(text);
    return errors/* exitCodes */.hS.passed;
}
async function readSettings(effects, line) {
    return (0,resolve/* resolveSettings */.M)({
        ...line,
        nameOf: ({ flag }) => `--${flag}`,
        config: line.command === 'read' ? null : await (0,loadConfig/* loadConfig */.Z)(effects, line.given.get('config')?.[0] ?? null),
    });
}
/** What went wrong, for people; with `--json` also as JSON, so that standard output is always JSON. */
function reportFailure(effects, error, json) {
    const hint = error instanceof errors/* UserError */.yo ? (error.hint ?? null) : null;
    if (json) {
        const failure = { schemaVersion: 1, error: { message: (0,errors/* messageOf */.bD)(error), hint } };
        effects.terminal.print(`${JSON.stringify(failure, null, 2)}\n`);
    }
    effects.progress.say(failureText(error, effects.environment));
}
/** An error of the user's is told in words; anything else is ours, and its stack helps us to mend it. */
function failureText(error, environment) {
    if (!(error instanceof errors/* UserError */.yo)) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        return `trainmark: unexpected error, please report it with these lines:\n${stack}`;
    }
    const cause = environment['TRAINMARK_DEBUG'] === undefined
        ? ''
        : `\n${error.stack ?? ''}\ncaused by ${String(error.cause)}`;
    return `trainmark: ${error.message}${error.hint === undefined ? '' : `\n  → ${error.hint.replaceAll('\n', '\n    ')}`}${cause}`;
}


/***/ }),

/***/ 38424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ writtenUnit),
/* harmony export */   Ik: () => (/* binding */ writtenUnitNames),
/* harmony export */   pz: () => (/* binding */ unitInName),
/* harmony export */   uF: () => (/* binding */ unitOf)
/* harmony export */ });
const time = (seconds) => ({ dimension: 'time', size: seconds });
const bytes = (size) => ({ dimension: 'bytes', size });
/** The units a gate may write after a number. SI for kB, MB, …; IEC 80000-13 for KiB, MiB, … */
const writtenUnits = new Map([
    ['ms', time(1e-3)],
    ['s', time(1)],
    ['min', time(60)],
    ['h', time(3600)],
    ['B', bytes(1)],
    ['kB', bytes(1e3)],
    ['KiB', bytes(2 ** 10)],
    ['MB', bytes(1e6)],
    ['MiB', bytes(2 ** 20)],
    ['GB', bytes(1e9)],
    ['GiB', bytes(2 ** 30)],
    ['TB', bytes(1e12)],
    ['TiB', bytes(2 ** 40)],
]);
/** Other spellings that trackers and users give as a metric's unit. */
const aliases = new Map([
    ['millisecond', 'ms'],
    ['milliseconds', 'ms'],
    ['sec', 's'],
    ['secs', 's'],
    ['second', 's'],
    ['seconds', 's'],
    ['minute', 'min'],
    ['minutes', 'min'],
    ['hour', 'h'],
    ['hours', 'h'],
    ['byte', 'B'],
    ['bytes', 'B'],
    ['KB', 'kB'],
]);
/** The unit names a gate may write, in the order in which help lists them. */
const writtenUnitNames = [...writtenUnits.keys()];
/** The unit that a number in a gate is written with; exact spelling only. Null for anything else. */
function writtenUnit(text) {
    return writtenUnits.get(text) ?? null;
}
/** The unit of a metric as its source spells it. Null for units that are not of time or bytes (`°C`, `tokens/s`). */
function unitOf(text) {
    return writtenUnit(aliases.get(text) ?? text);
}
const nameEndings = new Map([
    ['ms', 'ms'],
    ['milliseconds', 'ms'],
    ['seconds', 's'],
    ['secs', 's'],
    ['minutes', 'min'],
    ['hours', 'h'],
    ['bytes', 'B'],
]);
/** The unit that a metric's name ends with (`latency_ms` → `ms`), for metrics whose source states no unit. */
function unitInName(name) {
    const ending = /(?:^|[_./-])([a-z]+)$/.exec(name)?.[1];
    return ending === undefined ? null : (nameEndings.get(ending) ?? null);
}


/***/ }),

/***/ 27406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   vq: () => (/* binding */ systemErrorCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** What the process ends with. DESIGN §2; the README table is tested against this. */
const exitCodes = {
    passed: 0,
    gateFailed: 1,
    cannotRun: 2,
    trainingFailed: 3,
};
/**
 * Something the user can mend: wrong configuration, a missing file, a store that cannot be written.
 * The message says what is wrong, the value seen and what is accepted; the hint says what to do.
 */
class UserError extends Error {
    hint;
    constructor(message, { hint, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'UserError';
        this.hint = hint;
    }
}
/** The text of anything that was thrown, for messages that wrap it. */
function messageOf(thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
}
/** The `code` of a Node system error (`ENOENT`, `EACCES`, …), or undefined for anything else. */
function systemErrorCode(thrown) {
    return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
        ? thrown.code
        : undefined;
}


/***/ }),

/***/ 54949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ formatConditionClause),
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Rx: () => (/* binding */ formatCondition),
/* harmony export */   ej: () => (/* binding */ formatClaim),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   p$: () => (/* binding */ coefficientOf)
/* harmony export */ });
/* unused harmony export formatTerms */
/** n: accuracy of the new model; o: accuracy of the old model; d: share of examples whose prediction changed. */
const variables = ['n', 'o', 'd'];
/** What a condition does where the examples cannot tell: `fp-free` refuses the new model, `fn-free` accepts it. */
const modes = ['fp-free', 'fn-free'];
/** The canonical spelling, which the parser reads back: `n - 1.1*o > 0.02 +/- 0.01 /\ d < 0.1 +/- 0.01`. */
function formatCondition({ clauses }) {
    return clauses.map(formatConditionClause).join(' /\\ ');
}
/** One clause with its tolerance, as the parser reads it. */
function formatConditionClause(clause) {
    return `${formatClaim(clause)} +/- ${clause.tolerance}`;
}
/** What a clause says of the two models, without the tolerance: `n - o > 0.02`. */
function formatClaim({ terms, comparator, bound }) {
    return `${formatTerms(terms)} ${comparator} ${bound}`;
}
/** `n - 1.1*o` */
function formatTerms(terms) {
    return terms
        .map(({ variable, coefficient }, index) => {
        const size = Math.abs(coefficient);
        const shown = size === 1 ? variable : `${size}*${variable}`;
        if (index === 0)
            return coefficient < 0 ? `-${shown}` : shown;
        return `${coefficient < 0 ? '-' : '+'} ${shown}`;
    })
        .join(' ');
}
/** The coefficient of a variable; 0 for one that is not named. */
function coefficientOf(terms, variable) {
    return terms.find((term) => term.variable === variable)?.coefficient ?? 0;
}


/***/ }),

/***/ 94486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ wantedWords),
/* harmony export */   M: () => (/* binding */ labelListName),
/* harmony export */   b$: () => (/* binding */ mostInList),
/* harmony export */   h6: () => (/* binding */ labelsWanted)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70218);
/* harmony import */ var _predictions_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70616);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54949);



/** Active labelling (Renggli et al. 2019, §4): a difference of accuracies comes from examples on which the models differ. */
function labelsWanted({ clauses }, facts) {
    const missing = clauses.map((clause) => missingFor(clause, facts));
    return {
        answerable: clauses.filter((_, index) => missing[index]?.length === 0),
        wanted: missing.reduce((most, ids) => (ids.length > most.length ? ids : most), []),
    };
}
function missingFor({ terms }, { unlabelled }) {
    const [n, o] = [(0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .coefficientOf */ .p$)(terms, 'n'), (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .coefficientOf */ .p$)(terms, 'o')];
    if (n === 0 && o === 0)
        return [];
    return n === -o ? unlabelled.differing : unlabelled.all;
}
/** Beside the report; see `writeReport`. */
const labelListName = 'label-these.csv';
/** Ids that stand in the list, at most: nobody labels more for one commit. */
const mostInList = 10_000;
const mostNamed = 10;
/** What to label, with the first ids. */
function wantedWords({ wanted }, { unlabelled }) {
    const differ = wanted.length === unlabelled.differing.length ? ' on which the models differ' : '';
    const named = wanted.slice(0, mostNamed).map(_predictions_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ');
    const listed = wanted.length > mostInList ? `the first ${mostInList.toLocaleString('en-US')} stand` : 'all stand';
    return `the labels of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(wanted.length, 'example')}${differ} are needed: ${named}${wanted.length > mostNamed ? ', …' : ''}; ${listed} in ${labelListName} beside the report`;
}


/***/ }),

/***/ 28335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readCondition)
});

// UNUSED EXPORTS: parseCondition

// EXTERNAL MODULE: ./build/src/gates/source.js
var gates_source = __nccwpck_require__(91069);
// EXTERNAL MODULE: ./build/src/gates/syntaxError.js
var syntaxError = __nccwpck_require__(37573);
;// CONCATENATED MODULE: ./build/src/gates/easeml/objection.js


/** An error at the next piece of a condition, with what was found there. */
function objection(source, problem, hint) {
    const token = (0,gates_source/* peek */.se)(source);
    const found = token.kind === 'end'
        ? 'it ends here'
        : `found \`${source.text.slice(token.start, token.end).slice(0, 40)}\``;
    return (0,syntaxError/* gateSyntaxError */.Z)(source.text, token, `${found}, ${problem}`, hint, 'condition');
}

// EXTERNAL MODULE: ./build/src/gates/easeml/condition.js
var condition = __nccwpck_require__(54949);
;// CONCATENATED MODULE: ./build/src/gates/easeml/parseTerms.js



/** Deeper nesting is refused, so that no condition can exhaust the stack. */
const deepest = 50;
const largestCoefficient = 1000;
/** What rounding leaves of `0.1*n + 0.2*n - 0.3*n`. */
const rounding = 1e-9;
/** The left side of a clause, `n - 1.1*o`, as its terms. */
function parseTerms(source) {
    const start = source.at;
    const sum = parseSum(source);
    const terms = condition/* variables */.Ee
        .map((variable) => ({ variable, coefficient: sum.get(variable) ?? 0 }))
        .filter(({ coefficient }) => !(Math.abs(coefficient) < rounding));
    const excess = terms.find(({ coefficient }) => !(Math.abs(coefficient) <= largestCoefficient));
    if (terms.length > 0 && excess === undefined)
        return terms;
    source.at = start;
    if (excess === undefined)
        throw objection(source, 'but nothing is left of the variables when they are summed');
    const problem = `but ${excess.variable} has the coefficient ${excess.coefficient}; at most ${largestCoefficient} is accepted`;
    throw objection(source, problem);
}
function parseSum(source) {
    let sum = parseProduct(source);
    for (;;) {
        const sign = (0,gates_source/* take */.s)(source, '+') ? 1 : (0,gates_source/* take */.s)(source, '-') ? -1 : null;
        if (sign === null)
            return sum;
        sum = add(sum, scaled(parseProduct(source), sign));
    }
}
/** Numbers and at most one sum, multiplied. */
function parseProduct(source) {
    const start = source.at;
    let product = parseFactor(source);
    while ((0,gates_source/* take */.s)(source, '*')) {
        const at = source.at;
        const factor = parseFactor(source);
        if (product.kind === 'number')
            product = times(product.value, factor);
        else if (factor.kind === 'number')
            product = times(factor.value, product);
        else {
            source.at = at;
            throw objection(source, 'but variables are multiplied by numbers only', 'The bounds hold for sums.');
        }
    }
    if (product.kind === 'sum')
        return product.of;
    throw loneNumber(source, start);
}
function parseFactor(source) {
    if (source.depth >= deepest)
        throw objection(source, `but more than ${deepest} levels of nesting are not accepted`);
    source.depth += 1;
    const factor = parseUnnested(source);
    source.depth -= 1;
    return factor;
}
function parseUnnested(source) {
    const token = (0,gates_source/* peek */.se)(source);
    if ((0,gates_source/* take */.s)(source, '-'))
        return times(-1, parseFactor(source));
    if ((0,gates_source/* take */.s)(source, '(')) {
        const of = parseSum(source);
        if (!(0,gates_source/* take */.s)(source, ')'))
            throw objection(source, 'expected `)` to close the parenthesis');
        return { kind: 'sum', of };
    }
    if (token.kind === 'number') {
        (0,gates_source/* next */.K2)(source);
        return { kind: 'number', value: token.value };
    }
    const variable = condition/* variables */.Ee.find((known) => token.kind === 'name' && token.text === known);
    if (variable === undefined)
        throw objection(source, 'expected `n`, `o` or `d`', meaning);
    (0,gates_source/* next */.K2)(source);
    return { kind: 'sum', of: new Map([[variable, 1]]) };
}
const meaning = 'n is the accuracy of the new model, o that of the old one, d the share of examples whose prediction changed.';
/** A number without a variable: on the wrong side, or without its `*`. */
function loneNumber(source, start) {
    if ((0,gates_source/* peek */.se)(source).kind === 'name')
        return objection(source, 'expected `*` between a number and a variable');
    const isFirst = start === 0 && (0,gates_source/* peek */.se)(source).kind === 'comparator';
    source.at = start;
    const hint = isFirst
        ? 'Variables stand on the left: `n > 0.8 +/- 0.05`.'
        : 'Numbers that are added belong to the right of the comparison.';
    return objection(source, 'expected a variable with this number, such as `0.5*n`', hint);
}
function times(scale, form) {
    return form.kind === 'number'
        ? { kind: 'number', value: scale * form.value }
        : { kind: 'sum', of: scaled(form.of, scale) };
}
function scaled(sum, scale) {
    return new Map(Array.from(sum, ([variable, coefficient]) => [variable, scale * coefficient]));
}
function add(a, b) {
    const sum = new Map(a);
    for (const [variable, coefficient] of b)
        sum.set(variable, (sum.get(variable) ?? 0) + coefficient);
    return sum;
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/pieces.js

/** As long as a gate may be. */
const longestCondition = 2000;
/**
 * The pieces of a condition. Not those of a gate: there `n-o` is the name of a metric, here it is a difference, and a
 * number has no unit.
 */
function conditionPieces(text) {
    if (text.length > longestCondition) {
        const problem = `it has ${text.length} characters, at most ${longestCondition} are accepted`;
        throw (0,syntaxError/* gateSyntaxError */.Z)(text, { start: longestCondition, end: longestCondition + 1 }, problem, undefined, 'condition');
    }
    const pieces = [];
    for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, pieces.at(-1)?.end ?? 0)) {
        pieces.push(pieceAt(text, at));
    }
    return [...pieces, { kind: 'end', text: '', start: text.length, end: text.length + 1 }];
}
function pieceAt(text, start) {
    for (const { kind, pattern } of patterns) {
        const found = matchAt(pattern, text, start);
        if (found === '')
            continue;
        const span = { start, end: start + found.length };
        if (kind !== 'number')
            return { kind, text: spellings.get(found) ?? found, ...span };
        const value = Number(found);
        if (Number.isFinite(value))
            return { kind, text: found, value, unit: null, ...span };
        throw (0,syntaxError/* gateSyntaxError */.Z)(text, span, `${found} is too large for a number`, undefined, 'condition');
    }
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    const span = { start, end: start + character.length };
    throw (0,syntaxError/* gateSyntaxError */.Z)(text, span, `\`${character}\` has no meaning here`, example, 'condition');
}
/** What a condition looks like, for hints. */
const example = 'A condition looks like `n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01`.';
const patterns = [
    { kind: 'number', pattern: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y },
    { kind: 'name', pattern: /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy },
    { kind: 'comparator', pattern: /[<>=!~≥≤≠]+/uy },
    { kind: 'symbol', pattern: /\/\\|∧|\+\/-|±|&&|\|\||[()+\-−*·/,%]/uy },
];
/** The signs that a condition has in print. */
const spellings = new Map([
    ['∧', '/\\'],
    ['±', '+/-'],
    ['−', '-'],
    ['·', '*'],
]);
function afterBlanks(text, at) {
    return at + matchAt(/\s+/y, text, at).length;
}
/** What `pattern` (sticky) matches at `at`; empty for no match. Sets the pattern's position, so none is carried over. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
;// CONCATENATED MODULE: ./build/src/gates/easeml/canHold.js

/**
 * True when two models can be thought of for which all inequalities hold: n, o and d lie in [0, 1], and accuracies
 * differ by no more than the share of examples that are predicted differently, |n − o| ≤ d.
 */
function canHold(inequalities) {
    // Fourier–Motzkin elimination, axis by axis; what is left compares numbers. Few inequalities: its growth is no matter.
    let left = [...whatModelsObey, ...inequalities.map(halfSpace)];
    for (const axis of [0, 1, 2])
        left = without(axis, left);
    return left.every(({ limit, isStrict }) => (isStrict ? limit > slack : limit >= -slack));
}
/** Sums of decimals that should be equal differ by this much at most. */
const slack = 1e-12;
const whatModelsObey = [
    { coefficients: [-1, 0, 0], limit: 0, isStrict: false },
    { coefficients: [1, 0, 0], limit: 1, isStrict: false },
    { coefficients: [0, -1, 0], limit: 0, isStrict: false },
    { coefficients: [0, 1, 0], limit: 1, isStrict: false },
    { coefficients: [0, 0, 1], limit: 1, isStrict: false },
    { coefficients: [1, -1, -1], limit: 0, isStrict: false },
    { coefficients: [-1, 1, -1], limit: 0, isStrict: false },
];
function halfSpace({ terms, comparator, bound }) {
    const sign = comparator === '<' ? 1 : -1;
    const of = (variable) => sign * (0,condition/* coefficientOf */.p$)(terms, variable);
    return { coefficients: [of('n'), of('o'), of('d')], limit: sign * bound, isStrict: true };
}
/** The shadow of the half-spaces along one axis. */
function without(axis, spaces) {
    const above = spaces.filter(({ coefficients }) => coefficients[axis] > 0);
    const below = spaces.filter(({ coefficients }) => coefficients[axis] < 0);
    const free = spaces.filter(({ coefficients }) => coefficients[axis] === 0);
    return [...free, ...above.flatMap((high) => below.map((low) => combine(axis, high, low)))];
}
function combine(axis, high, low) {
    const [highShare, lowShare] = [1 / high.coefficients[axis], -1 / low.coefficients[axis]];
    const sum = (other) => {
        const total = high.coefficients[other] * highShare + low.coefficients[other] * lowShare;
        return other === axis || Math.abs(total) < slack ? 0 : total;
    };
    return {
        coefficients: [sum(0), sum(1), sum(2)],
        limit: high.limit * highShare + low.limit * lowShare,
        isStrict: high.isStrict || low.isStrict,
    };
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/refuseUseless.js



/**
 * Refuses a condition that says nothing: a clause that no models can fulfil or that all do, clauses that contradict
 * each other, and what could never pass (mode fp-free) or never fail (fn-free) because of its tolerance.
 */
function refuseUseless({ clauses }, mode) {
    for (const clause of clauses) {
        const problem = problemWith(clause) ?? problemInMode(clause, mode);
        if (problem !== null)
            refuse(`${(0,condition/* formatConditionClause */.E8)(clause)}: ${problem}`);
    }
    for (const [index, first] of clauses.entries()) {
        for (const second of clauses.slice(index + 1)) {
            const problem = contradiction(first, second, mode);
            if (problem !== null)
                refuse(`${(0,condition/* formatConditionClause */.E8)(first)} and ${(0,condition/* formatConditionClause */.E8)(second)}: ${problem}`);
        }
    }
}
function refuse(problem) {
    throw new errors/* UserError */.yo(`the condition says nothing: ${problem}`, { hint });
}
const hint = 'n, o and d are shares from 0 to 1, and n and o differ by no more than d. Change a bound or a tolerance.';
function problemWith(clause) {
    if (!canHold([clause]))
        return `no two models fulfil ${(0,condition/* formatClaim */.ej)(clause)}`;
    return canHold([opposite(clause)]) ? null : `any two models fulfil ${(0,condition/* formatClaim */.ej)(clause)}`;
}
function problemInMode(clause, mode) {
    const decisive = mode === 'fp-free' ? shownTrue(clause) : shownFalse(clause);
    if (canHold([decisive]))
        return null;
    const answer = mode === 'fp-free' ? 'pass' : 'fail';
    return `with mode ${mode} it can never ${answer}: that takes a measured ${(0,condition/* formatClaim */.ej)(decisive)}`;
}
function contradiction(first, second, mode) {
    if (!canHold([first, second]))
        return 'no two models fulfil both';
    if (mode === 'fn-free' || canHold([shownTrue(first), shownTrue(second)]))
        return null;
    return 'with mode fp-free they can never pass together: their tolerances leave no room';
}
/** What has to be measured for the clause to be true within its tolerance. */
function shownTrue(clause) {
    const away = clause.comparator === '>' ? clause.tolerance : -clause.tolerance;
    return { ...clause, bound: rounded(clause.bound + away) };
}
/** What has to be measured for the clause to be false within its tolerance. */
function shownFalse(clause) {
    const other = opposite(clause);
    const away = clause.comparator === '>' ? -clause.tolerance : clause.tolerance;
    return { ...other, bound: rounded(clause.bound + away) };
}
function opposite(clause) {
    return { ...clause, comparator: clause.comparator === '>' ? '<' : '>' };
}
/** As a person would add: 0.8 + 0.05 is 0.85 and not 0.8500000000000001. */
function rounded(sum) {
    return Number(sum.toPrecision(12));
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/parseCondition.js





/** More could not be told apart by any reader, and each costs examples. */
const mostClauses = 20;
/**
 * Reads a condition of ease.ml/ci, `n - o > 0.02 +/- 0.01 /\ d < 0.1 +/- 0.01` (reference/statistics.md §1.1). A
 * variable that stands more than once is summed: `n + n` is `2*n`. Wider than the paper: `and` for `/\`, a coefficient
 * on either side, parentheses, signs. A UserError points at the first mistake.
 */
function parseCondition(text) {
    const source = { text, tokens: conditionPieces(text), at: 0, depth: 0 };
    const clauses = [parseClause(source)];
    while (takeConjunction(source)) {
        if (clauses.length === mostClauses)
            throw objection(source, `but at most ${mostClauses} clauses are accepted`);
        clauses.push(parseClause(source));
    }
    if ((0,gates_source/* peek */.se)(source).kind !== 'end')
        throw afterClause(source);
    return { clauses };
}
/** parseCondition, and a UserError for a condition that says nothing in this mode. */
function readCondition(text, mode) {
    const condition = parseCondition(text);
    refuseUseless(condition, mode);
    return condition;
}
function takeConjunction(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    const found = (kind === 'name' && text.toLowerCase() === 'and') || (kind === 'symbol' && text === '/\\');
    if (found)
        (0,gates_source/* next */.K2)(source);
    return found;
}
function parseClause(source) {
    const terms = parseTerms(source);
    const comparator = parseComparator(source);
    const bound = parseConstant(source, 'the number to compare with');
    if (!(0,gates_source/* take */.s)(source, '+/-'))
        throw withoutTolerance(source);
    return { terms, comparator, bound, tolerance: parseTolerance(source) };
}
function parseComparator(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    if (kind === 'comparator' && (text === '>' || text === '<')) {
        (0,gates_source/* next */.K2)(source);
        return text;
    }
    throw objection(source, 'expected `>` or `<`', comparatorHint(kind, text));
}
function comparatorHint(kind, text) {
    if (kind === 'end')
        return `In a shell the condition needs quotes, or \`>\` writes to a file. ${example}`;
    if (['>=', '=>', '≥'].includes(text))
        return 'Write `>`: within the tolerance the two are the same.';
    if (['<=', '=<', '≤'].includes(text))
        return 'Write `<`: within the tolerance the two are the same.';
    return text === '/'
        ? 'Ratios cannot be judged this way: write `n - 1.1*o > 0` for `n / o > 1.1`.'
        : example;
}
/** A number with its sign. */
function parseConstant(source, what) {
    const isNegative = (0,gates_source/* take */.s)(source, '-');
    const token = (0,gates_source/* peek */.se)(source);
    if (token.kind !== 'number')
        throw objection(source, `expected ${what}`, example);
    (0,gates_source/* next */.K2)(source);
    refuseUnit(source);
    // 0 and not -0, which would be another number to a comparison of texts.
    return isNegative && token.value !== 0 ? -token.value : token.value;
}
function refuseUnit(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    if (text === '%' || (kind === 'name' && text === 'pp'))
        throw objection(source, 'but numbers here have no unit', 'Accuracies are shares of 1: write 0.02 for 2 %.');
}
function parseTolerance(source) {
    const start = source.at;
    const tolerance = parseConstant(source, 'the tolerance, a number');
    if (tolerance > 0)
        return tolerance;
    source.at = start;
    const hint = 'No number of examples shows an accuracy exactly; the tolerance says how far the measured value may be off.';
    throw objection(source, 'but a tolerance must be greater than 0', hint);
}
function withoutTolerance(source) {
    const [sign, second] = [(0,gates_source/* peek */.se)(source), (0,gates_source/* peek */.se)(source, 1)];
    const hint = (0,gates_source/* isSymbol */.Bm)(sign, '+') && second.text === '-' ? 'Write `+/-`.' : 'How far off may the measured value be?';
    return objection(source, 'expected `+/-` and the tolerance, such as `+/- 0.01`', hint);
}
function afterClause(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    if (text === 'or' || text === '||') {
        return objection(source, 'but there is no `or`', 'Every clause of a condition has to hold.');
    }
    const hint = kind === 'comparator'
        ? 'A clause compares once: write a range as two clauses.'
        : 'Clauses are joined by `/\\`.';
    return objection(source, 'expected `/\\` or the end', hint);
}


/***/ }),

/***/ 47569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   OJ: () => (/* binding */ reliabilityFor),
/* harmony export */   QC: () => (/* binding */ boundKinds)
/* harmony export */ });
/* harmony import */ var _statistics_easeml_reliability_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6341);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54949);


const boundKinds = ['published', 'tight'];
/** The variables that a condition names, in the order of `variables`. */
function variablesIn({ clauses }) {
    return _condition_js__WEBPACK_IMPORTED_MODULE_0__/* .variables */ .Ee.filter((variable) => clauses.some(({ terms }) => terms.some((term) => term.variable === variable)));
}
/**
 * What a test set of `examples` examples has to promise. Whoever sees values and not one bit could take as many more
 * courses (reference/statistics.md §1.7): L values for each variable and step, ln M = H · ln L for each variable. So
 * also for `firstChange`: there only a bare Fail tells nothing new.
 */
function reliabilityFor({ delta, steps, adaptivity, feedback }, shownVariables, examples) {
    if (adaptivity === 'none' || feedback.kind === 'bit')
        return { delta, lnAnswers: (0,_statistics_easeml_reliability_js__WEBPACK_IMPORTED_MODULE_1__/* .lnAnswers */ .Q)({ adaptivity, steps, shownValues: 2 }) };
    const shownValues = feedback.kind === 'rounded' ? Math.round(1 / feedback.step) + 1 : examples + 1;
    return {
        delta,
        lnAnswers: (0,_statistics_easeml_reliability_js__WEBPACK_IMPORTED_MODULE_1__/* .lnAnswers */ .Q)({ adaptivity: 'full', steps: steps * shownVariables, shownValues }),
    };
}


/***/ }),

/***/ 32380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ formatExpression),
/* harmony export */   Xc: () => (/* binding */ formatClause),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   gI: () => (/* binding */ formatMetric)
/* harmony export */ });
/* unused harmony export formatGate */
/* harmony import */ var _easeml_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54949);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28862);


/** A gate in its one canonical spelling; parsing that gives the same gate, but for a condition of ease.ml/ci, which has a parser of its own. */
function formatGate(gate) {
    return gate.clauses.map(formatClause).join(' and ');
}
function formatClause(clause) {
    switch (clause.kind) {
        case 'comparison':
            return `${formatExpression(clause.left)} ${clause.comparator} ${formatExpression(clause.right)}`;
        case 'present':
            return `present(${clause.metrics.map(formatMetric).join(', ')})`;
        case 'reproduced':
            return `reproduced(${clause.level})`;
        case 'easeml':
            return (0,_easeml_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCondition */ .Rx)(clause.condition);
        case 'evidence':
            return `${clause.test}(${formatMetric(clause.metric)}${formatMargin(clause.margin)})`;
    }
}
function formatExpression(expression) {
    switch (expression.kind) {
        case 'number':
            return formatNumber(expression);
        case 'metric':
            return formatMetric(expression.metric);
        case 'about':
            return `${expression.of}(${formatMetric(expression.metric)})`;
        case 'groups':
            return `${expression.of}(${formatMetric(expression.metric)}, ${formatName(expression.by)})`;
        case 'abs':
            return `abs(${formatExpression(expression.operand)})`;
        case 'extreme':
            return `${expression.of}(${expression.operands.map(formatExpression).join(', ')})`;
        case 'negative':
            return `-${inParentheses(expression.operand, rankOf(expression))}`;
        case 'arithmetic':
            return formatArithmetic(expression);
    }
}
function formatMargin(margin) {
    return margin === null ? '' : `, ${formatNumber(margin)}`;
}
/** Operators group from the left, so a right side of the same rank keeps its parentheses. */
function formatArithmetic(expression) {
    const rank = rankOf(expression);
    const left = inParentheses(expression.left, rank);
    return `${left} ${expression.operator} ${inParentheses(expression.right, rank + 1)}`;
}
function formatMetric({ name, labels }) {
    return labels.length === 0
        ? formatName(name)
        : `${formatName(name)}{${labels.map(formatLabel).join(', ')}}`;
}
function inParentheses(expression, leastRank) {
    const text = formatExpression(expression);
    return rankOf(expression) < leastRank ? `(${text})` : text;
}
/** How tightly an expression holds together: sums least, single pieces most. */
function rankOf(expression) {
    if (expression.kind === 'negative')
        return 3;
    if (expression.kind !== 'arithmetic')
        return 4;
    return expression.operator === '+' || expression.operator === '-' ? 1 : 2;
}
/** `0.5pp`, as it is written. */
function formatNumber({ value, unit }) {
    return `${value}${unit ?? ''}`;
}
function formatLabel({ key, value }) {
    const shown = value === null ? '*' : (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainLabelValue */ .At)(value) ? value : JSON.stringify(value);
    return `${formatName(key)}=${shown}`;
}
function formatName(name) {
    return (0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainName */ .sh)(name) ? name : JSON.stringify(name);
}


/***/ }),

/***/ 79170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   by: () => (/* binding */ mapFound),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ke: () => (/* binding */ combineFound),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
function known(value) {
    return { kind: 'known', value };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
function error(reason) {
    return { kind: 'error', reason };
}
function mapFound(found, change) {
    return found.kind === 'known' ? known(change(found.value)) : found;
}
/** Goes on with two results when both are known; an error outweighs an unknown, for more evidence would not mend it. */
function combineFound(a, b, combine) {
    if (a.kind === 'known')
        return b.kind === 'known' ? combine(a.value, b.value) : b;
    return b.kind === 'error' && a.kind === 'unknown' ? b : a;
}


/***/ }),

/***/ 54871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IR: () => (/* binding */ extremeFunctions),
/* harmony export */   Tt: () => (/* binding */ groupFunctions),
/* harmony export */   U8: () => (/* binding */ metricFunctions),
/* harmony export */   aK: () => (/* binding */ reproductionLevels),
/* harmony export */   hE: () => (/* binding */ evidenceTests),
/* harmony export */   iB: () => (/* binding */ comparators)
/* harmony export */ });
const comparators = ['>=', '<=', '>', '<', '=='];
const evidenceTests = ['noninferior', 'superior', 'equivalent', 'not_regressed'];
const reproductionLevels = ['bitwise', 'close', 'statistical'];
const metricFunctions = ['base', 'delta', 'change', 'gain', 'lower', 'upper', 'count'];
const groupFunctions = ['gap', 'ratio', 'worst'];
const extremeFunctions = ['min', 'max'];


/***/ }),

/***/ 59898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ candidateMean),
/* harmony export */   Bv: () => (/* binding */ baselineOf),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   J6: () => (/* binding */ unitNameOf),
/* harmony export */   L$: () => (/* binding */ keyOfChange),
/* harmony export */   Qo: () => (/* binding */ keyOfRef),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   c_: () => (/* binding */ measureOf),
/* harmony export */   w0: () => (/* binding */ betterSign),
/* harmony export */   xj: () => (/* binding */ usualAlpha)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(70218);
/* harmony import */ var _comparison_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38424);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34027);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(83741);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(79170);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(73632);
/* harmony import */ var _syntaxError_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37573);







/** The error rate of rules that state none. */
const usualAlpha = 0.05;
function keyOfChange({ metric, labels }) {
    return (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(metric, labels);
}
/** The key of a metric whose labels are all given. */
function keyOfRef({ name, labels }) {
    const given = Object.fromEntries(labels.map(({ key, value }) => [key, value ?? '*']));
    return (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(name, given);
}
/** What became of the metric; an error when no run of either side has it. */
function changeOf(ref, { changes, sliceKeys }) {
    const key = keyOfRef(ref);
    const change = changes.get(key);
    if (change !== undefined)
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(change);
    if (sliceKeys.has(key))
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`no run measured the slice ${key}`);
    return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(`no run measured ${key}${suggestion(ref, changes)}`);
}
/** The candidate's mean. */
function candidateOf(ref, evidence) {
    const found = changeOf(ref, evidence);
    return found.kind === 'known' ? candidateMean(found.value, evidence) : found;
}
/** The baseline's mean; unknown without one, for a first run has nothing to be compared with. */
function baselineOf(ref, evidence) {
    const found = changeOf(ref, evidence);
    return found.kind === 'known' ? baselineMean(found.value) : found;
}
/** A slice of few examples decides nothing; that is known of slices that per-example files have. */
function candidateMean(change, { sliceKeys, examples }) {
    const { candidate, candidateRuns } = change;
    const key = keyOfChange(change);
    const size = sliceKeys.has(key) ? (examples?.sliceSize(change) ?? null) : null;
    if (examples !== null && size !== null && size < examples.fewestExamples) {
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${key} has ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(size, 'example')}, and fewer than ${examples.fewestExamples} decide nothing`);
    }
    if (typeof candidate === 'number')
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ change, mean: candidate });
    if (candidate !== null)
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(`${key} is ${candidate}${inHowMany(candidateRuns)}`);
    const reason = `the candidate ${candidateRuns === null ? 'did not measure' : 'states no value for'} ${key}`;
    return sliceKeys.has(key) ? (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(reason) : (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(reason);
}
function baselineMean(change) {
    const key = keyOfChange(change);
    if (typeof change.baseline === 'number')
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)({ change, mean: change.baseline });
    if (change.baseline !== null)
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(`${key} is ${change.baseline} in the baseline${inHowMany(change.baselineRuns)}`);
    return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(`${key} cannot be compared: ${change.reason}`);
}
/** " in 1 of 3 runs": how many runs made the mean NaN or infinite; nothing for a single run. */
function inHowMany(runs) {
    const values = runs?.values.filter((value) => value !== null) ?? [];
    if (values.length < 2)
        return '';
    return ` in ${values.filter((value) => !(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_5__/* .isFiniteValue */ .N9)(value)).length} of ${values.length} runs`;
}
/** What the rule may have meant: a slice, a difference of two names, or a name that is spelled nearly so. */
function suggestion(ref, changes) {
    const all = [...changes.values()];
    const slices = all.filter(({ metric }) => metric === ref.name).map(keyOfChange);
    if (slices.length > 0)
        return `; it is measured as ${(0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .V)(slices.slice(0, 3))}`;
    const names = new Set(all.map(({ metric }) => metric));
    const operator = ['-', '/'].find((sign) => {
        const [left = '', right = '', ...more] = ref.name.split(sign);
        return more.length === 0 && names.has(left) && names.has(right);
    });
    if (operator !== undefined) {
        return `; to calculate, put blanks around it: \`${ref.name.replace(operator, ` ${operator} `)}\``;
    }
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(keyOfRef(ref), changes.keys());
    if (near.length > 0)
        return `; did you mean ${(0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .V)(near)}?`;
    return names.size === 0 ? '; no metric was found at all' : '';
}
/** 1 where more is better, −1 where less is; an error for a metric that nobody said it of. */
function betterSign(change) {
    const { goal } = change;
    if (goal === null)
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(`${keyOfChange(change)} has no goal: declare whether min or max is better`);
    return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(goal === 'max' ? 1 : -1);
}
/** A metric's unit; without a stated one, that which its name ends with, `latency_ms`. */
function unitNameOf({ unit, metric }) {
    return unit === null || unit === '' ? (0,_comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitInName */ .pz)(metric) : unit;
}
/** What a metric's values measure, by its unit or, without one, by whether it is a proportion. */
function measureOf(change) {
    const name = unitNameOf(change);
    if (name === null)
        return { kind: 'metric', proportion: isProportion(change) };
    if (name === '%')
        return { kind: 'percent' };
    const unit = (0,_comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(name);
    return unit === null ? { kind: 'other', name } : { kind: 'unit', name, unit };
}
/** Declared as one, or between 0 and 1 on every side that has it: then a hundredth of it is a percentage point. */
function isProportion({ valueKind, baseline, candidate }) {
    const means = [baseline, candidate].filter((mean) => mean !== null);
    const within = means.every((mean) => typeof mean === 'number' && mean >= 0 && mean <= 1);
    return valueKind === 'proportion' || (means.length > 0 && within);
}


/***/ }),

/***/ 10594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ marginOf),
/* harmony export */   S: () => (/* binding */ marginProblemsIn)
/* harmony export */ });
/* harmony import */ var _formatGate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(32380);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(79170);
/* harmony import */ var _lookUp_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59898);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26721);




/** Why margins of a gate cannot be used, whatever a run measures; empty where all can. */
function marginProblemsIn(gate) {
    return gate.clauses.flatMap((clause) => {
        const problem = clause.kind === 'evidence' ? marginProblem(clause) : null;
        return problem === null ? [] : [problem];
    });
}
/** No margin suits every metric, so `noninferior` and `equivalent` have no default; and none of 0 has a meaning there. */
function marginProblem({ test, metric, margin }) {
    if (test === 'superior' || test === 'not_regressed')
        return null;
    const name = (0,_formatGate_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(metric);
    if (margin === null) {
        return `${test}(${name}) needs a margin: the largest difference that does not matter, as in ${test}(${name}, 0.01)`;
    }
    if (margin.value > 0)
        return null;
    return test === 'noninferior'
        ? `a margin of 0 asks for an improvement: write superior(${name}), or a margin above 0`
        : `no data can show a difference smaller than 0: give ${test}(${name}) a margin above 0`;
}
/** A rule's margin in the unit of its metric, 0 where it states none. */
function marginOf(clause, change) {
    const problem = marginProblem(clause);
    if (problem !== null)
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(problem);
    if (clause.margin === null)
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(0);
    const both = (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .unify */ .QF)({ value: 0, measure: (0,_lookUp_js__WEBPACK_IMPORTED_MODULE_1__/* .measureOf */ .c_)(change) }, (0,_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .literalQuantity */ .$b)(clause.margin));
    if (both === null)
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(unitReason(clause.margin, change));
    return Number.isFinite(both.right)
        ? (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)(both.right)
        : (0,_found_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(`the margin of ${(0,_formatGate_js__WEBPACK_IMPORTED_MODULE_0__/* .formatClause */ .Xc)(clause)} is too large for a number`);
}
/** Why a margin does not fit its metric, and what to write instead. */
function unitReason(margin, change) {
    const [key, written] = [(0,_lookUp_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfChange */ .L$)(change), (0,_formatGate_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(margin)];
    if (margin.unit === 'pp') {
        return `a margin of ${written} needs a proportion between 0 and 1: declare kind: proportion for ${key}, or write a plain number`;
    }
    if (margin.unit === '%') {
        return `a margin of ${written} has no meaning for ${key}: a margin is a difference and no share, so write it in the metric's own unit`;
    }
    const unit = (0,_lookUp_js__WEBPACK_IMPORTED_MODULE_1__/* .unitNameOf */ .J6)(change);
    const measured = unit === null ? 'without a unit (declare one)' : `in ${unit}`;
    return `${key} is ${measured}, the margin ${written} is in ${margin.unit}: they cannot be compared`;
}


/***/ }),

/***/ 81762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ refsIn),
/* harmony export */   Ps: () => (/* binding */ metricsOf),
/* harmony export */   cc: () => (/* binding */ leavesIn),
/* harmony export */   gA: () => (/* binding */ refsOf),
/* harmony export */   sY: () => (/* binding */ groupsRef)
/* harmony export */ });
/* unused harmony export operandsOf */
/** The names of the metrics that a gate refers to, without their labels, each once. */
function metricsOf(gate) {
    return [...new Set(gate.clauses.flatMap(refsOf).map(({ name }) => name))];
}
/** Every metric a clause refers to, as written; a group function refers to each group, `gap(a, lang)` to `a{lang=*}`. */
function refsOf(clause) {
    switch (clause.kind) {
        case 'comparison':
            return [clause.left, clause.right].flatMap(refsIn);
        case 'present':
            return [...clause.metrics];
        case 'evidence':
            return [clause.metric];
        case 'reproduced':
        case 'easeml':
            return [];
    }
}
/** Every metric an expression refers to, as written. */
function refsIn(expression) {
    return leavesIn(expression).flatMap((leaf) => {
        if (leaf.kind === 'metric' || leaf.kind === 'about')
            return [leaf.metric];
        return leaf.kind === 'groups' ? [groupsRef(leaf)] : [];
    });
}
/** The metric of a group function with the wildcard that stands for its groups. */
function groupsRef({ metric, by }) {
    return { name: metric.name, labels: [...metric.labels, { key: by, value: null }] };
}
/** The numbers, metrics and functions of metrics that an expression is made of. */
function leavesIn(expression) {
    const operands = operandsOf(expression);
    return operands.length === 0 ? [expression] : operands.flatMap(leavesIn);
}
/** The expressions that an expression is directly made of. */
function operandsOf(expression) {
    switch (expression.kind) {
        case 'arithmetic':
            return [expression.left, expression.right];
        case 'extreme':
            return expression.operands;
        case 'abs':
        case 'negative':
            return [expression.operand];
        case 'number':
        case 'metric':
        case 'about':
        case 'groups':
            return [];
    }
}


/***/ }),

/***/ 73632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The names that are most likely meant by `wanted`, nearest first: few edits apart, or one holds the other. */
function nearest(wanted, names, most = 3) {
    const lower = wanted.toLowerCase();
    return [...new Set(names)]
        .map((name) => ({ name, distance: distanceBetween(lower, name.toLowerCase()) }))
        .filter(({ distance }) => distance <= allowedEdits(lower))
        .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
        .slice(0, most)
        .map(({ name }) => name);
}
function allowedEdits(text) {
    return Math.max(1, Math.floor(text.length / 3));
}
/** Names longer than this are nobody's typing mistake, and comparing them would be slow. */
const longestCompared = 80;
function distanceBetween(a, b) {
    if (a === b)
        return 0;
    if (a.length > longestCompared || b.length > longestCompared)
        return Infinity;
    if (a.length >= 3 && b.length >= 3 && (a.includes(b) || b.includes(a)))
        return 1;
    return editDistance(a, b);
}
/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 26721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ literalQuantity),
/* harmony export */   QF: () => (/* binding */ unify),
/* harmony export */   Qr: () => (/* binding */ divide),
/* harmony export */   lw: () => (/* binding */ multiply)
/* harmony export */ });
/* harmony import */ var _comparison_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38424);

const share = { kind: 'relative' };
const plainMetric = { kind: 'metric', proportion: false };
/** A number as it is written, with what its unit makes of it. */
function literalQuantity({ value, unit }) {
    if (unit === null)
        return { value, measure: { kind: 'number' } };
    if (unit === '%')
        return { value, measure: { kind: 'percentLiteral' } };
    if (unit === 'pp')
        return { value, measure: { kind: 'points' } };
    const size = (0,_comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenUnit */ .Ek)(unit);
    if (size === null)
        throw new RangeError(`the parser let an unknown unit through: ${unit}`);
    return { value, measure: { kind: 'unit', name: unit, unit: size } };
}
/** Two quantities in one measure, ready to be added or compared; null when they measure different things. */
function unify(a, b) {
    const measure = commonMeasure(a.measure, b.measure);
    const [left, right] = [valueIn(a, measure), valueIn(b, measure)];
    return left === null || right === null ? null : { left, right, measure };
}
/** What was written as a number goes over to what was measured; of two measured ones, the first stays. */
function commonMeasure(a, b) {
    if (a.kind === 'number')
        return b;
    const written = a.kind === 'percentLiteral' || a.kind === 'points';
    return written && b.kind !== 'number' ? b : a;
}
function valueIn({ value, measure }, target) {
    switch (measure.kind) {
        case 'number':
            return target.kind === 'percentLiteral' || target.kind === 'points' ? value * 100 : value;
        case 'points':
            if (target.kind === 'metric' && target.proportion)
                return value / 100;
            return target.kind === 'points' || target.kind === 'percent' ? value : null;
        case 'percentLiteral':
            if (target.kind === 'relative')
                return value / 100;
            return target.kind === 'percentLiteral' || target.kind === 'percent' ? value : null;
        case 'metric':
        case 'relative':
            return target.kind === 'metric' || target.kind === 'relative' ? value : null;
        case 'percent':
            return target.kind === 'percent' ? value : null;
        case 'other':
            return target.kind === 'other' && target.name === measure.name ? value : null;
        case 'unit':
            if (target.kind !== 'unit' || target.unit.dimension !== measure.unit.dimension)
                return null;
            return target.name === measure.name ? value : (value * measure.unit.size) / target.unit.size;
    }
}
/** A product; null when the product of the two measures has no name here (seconds × bytes). */
function multiply(a, b) {
    const [x, y] = [asFactor(a), asFactor(b)];
    const value = x.value * y.value;
    if (isFactor(x))
        return { value, measure: y.measure };
    if (isFactor(y))
        return { value, measure: x.measure };
    const isMetrics = x.measure.kind === 'metric' && y.measure.kind === 'metric';
    if (isMetrics)
        return { value, measure: plainMetric };
    if (x.measure.kind === 'metric')
        return { value, measure: y.measure };
    return y.measure.kind === 'metric' ? { value, measure: x.measure } : null;
}
/** A quotient of like things is a share; the divisor is not 0. Null when the quotient of the measures has no name here. */
function divide(a, b) {
    const [x, y] = [asFactor(a), asFactor(b)];
    if (isFactor(y))
        return { value: x.value / y.value, measure: x.measure };
    if (isFactor(x))
        return { value: x.value / y.value, measure: plainMetric };
    const alike = unify(x, y);
    if (alike !== null)
        return { value: alike.left / alike.right, measure: share };
    const value = x.value / y.value;
    if (y.measure.kind === 'metric')
        return { value, measure: x.measure };
    return x.measure.kind === 'metric' ? { value, measure: plainMetric } : null;
}
/** In a product, `90%` and `5pp` are the numbers 0.9 and 0.05. */
function asFactor(quantity) {
    const { kind } = quantity.measure;
    if (kind !== 'percentLiteral' && kind !== 'points')
        return quantity;
    return { value: quantity.value / 100, measure: { kind: 'number' } };
}
function isFactor({ measure }) {
    return measure.kind === 'number' || measure.kind === 'relative';
}


/***/ }),

/***/ 91069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ isSymbol),
/* harmony export */   E3: () => (/* binding */ expect),
/* harmony export */   Gu: () => (/* binding */ expectWord),
/* harmony export */   K2: () => (/* binding */ next),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   s: () => (/* binding */ take),
/* harmony export */   sY: () => (/* binding */ startSource),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* harmony import */ var _syntaxError_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37573);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28862);


function startSource(text) {
    return { text, tokens: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenize */ .qw)(text), at: 0, depth: 0 };
}
/** The piece `ahead` of the next one; the end of the gate lies beyond every piece. */
function peek(source, ahead = 0) {
    const end = { kind: 'end', text: '', start: source.text.length, end: source.text.length + 1 };
    return source.tokens[source.at + ahead] ?? end;
}
/** The next piece, which is then read. */
function next(source) {
    const token = peek(source);
    source.at += 1;
    return token;
}
function isSymbol(token, text) {
    return token.kind === 'symbol' && token.text === text;
}
/** Reads the next piece if it is this symbol. */
function take(source, symbol) {
    const found = isSymbol(peek(source), symbol);
    if (found)
        next(source);
    return found;
}
/** Reads this symbol or fails. `purpose` says what it is for. */
function expect(source, symbol, purpose) {
    if (!take(source, symbol))
        throw fail(source, `expected \`${symbol}\` ${purpose}`);
}
/** Reads one of these words or fails. */
function expectWord(source, words, what) {
    const token = peek(source);
    const word = words.find((candidate) => token.kind === 'name' && candidate === token.text);
    if (word === undefined)
        throw fail(source, `expected ${what}: ${(0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_0__/* .alternatives */ .V)(words)}`);
    next(source);
    return word;
}
/** An error at the next piece, with what was found there. */
function fail(source, problem, hint) {
    const token = peek(source);
    const found = token.kind === 'end' ? 'the gate ends here' : `found \`${describe(source, token)}\``;
    return (0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_0__/* .gateSyntaxError */ .Z)(source.text, token, `${found}, ${problem}`, hint);
}
const longestQuoted = 40;
function describe({ text }, { start, end }) {
    const found = text.slice(start, end);
    return found.length > longestQuoted ? `${found.slice(0, longestQuoted)}…` : found;
}


/***/ }),

/***/ 37573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ alternatives),
/* harmony export */   Z: () => (/* binding */ gateSyntaxError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27406);

/** How much of a long gate is shown on each side of the mistake. */
const contextLength = 60;
/** An error that points at its place: what is wrong, the line, a caret under the column, and what would be right. */
function gateSyntaxError(text, { start, end }, problem, hint, what = 'gate') {
    const column = width(text.slice(0, start)) + 1;
    const from = Math.max(0, start - contextLength);
    const before = visible(text.slice(from, start));
    const rest = visible(text.slice(start, start + contextLength));
    const lead = from > 0 ? '…' : '';
    const tail = start + contextLength < text.length ? '…' : '';
    const carets = '^'.repeat(Math.max(1, Math.min(width(text.slice(start, end)), contextLength)));
    const lines = [
        `the ${what} cannot be read at column ${column}: ${problem}`,
        `  ${lead}${before}${rest}${tail}`,
        `  ${' '.repeat(lead.length + width(before))}${carets}`,
    ];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(lines.join('\n'), { hint });
}
/** Characters, where a pair of surrogates is one. */
function width(text) {
    return Array.from(text).length;
}
/** Control characters as blanks: they would move the caret, or the reader's terminal. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ');
}
/** "`a`, `b` or `c`" */
function alternatives(names) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.at(-1) ?? '';
    return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}


/***/ }),

/***/ 28862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ isPlainLabelValue),
/* harmony export */   PH: () => (/* binding */ unitNames),
/* harmony export */   qw: () => (/* binding */ tokenize),
/* harmony export */   sh: () => (/* binding */ isPlainName)
/* harmony export */ });
/* harmony import */ var _comparison_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38424);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73632);
/* harmony import */ var _syntaxError_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37573);



/** Long enough for any rule that people can read; keeps every later step, recursive ones too, bounded. */
const longestGate = 2000;
/**
 * A plain name: a letter or `_`, then letters, digits and `_`, with `. / : @ -` only between two of these. So `val/loss`,
 * `top-5` and `recall@10` are names, and division and subtraction of metrics need blanks: `a / b`, `a - b`.
 */
const namePattern = /[\p{L}_][\p{L}\p{M}\p{N}_]*(?:[./:@-]+[\p{L}\p{M}\p{N}_]+)*/uy;
const numberPattern = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const unitPattern = /\s*(%|\p{L}+)/uy;
const comparatorPattern = /[<>=!~≥≤≠]+/uy;
const symbolPattern = /\/\\|\+\/-|&&|\|\||[(){},+\-*/]/y;
const quotedPattern = /"(?:[^"\\]|\\.)*"|`[^`]*`/y;
/** The value of a label may be anything that does not end it: `class=0`, `size=0.5`, `range=<10`. */
const labelValuePattern = /[^\s,{}="`*][^\s,{}="`]*/uy;
const blankPattern = /\s+/y;
/** True for a name that needs no quotes. */
function isPlainName(name) {
    return name !== 'and' && matchAt(namePattern, name, 0) === name;
}
/** True for a label's value that needs no quotes. */
function isPlainLabelValue(value) {
    return matchAt(labelValuePattern, value, 0) === value;
}
/** The pieces of a gate's text; a UserError at the first that is none. */
function tokenize(text) {
    if (text.length > longestGate) {
        const span = { start: longestGate, end: longestGate + 1 };
        throw (0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSyntaxError */ .Z)(text, span, `it has ${text.length} characters, at most ${longestGate} are accepted`);
    }
    const tokens = [];
    let at = 0;
    let inLabels = false;
    for (;;) {
        at += matchAt(blankPattern, text, at).length;
        if (at >= text.length)
            return [...tokens, { kind: 'end', text: '', start: at, end: at + 1 }];
        const previous = tokens.at(-1)?.text;
        const token = inLabels ? labelToken(text, at, previous === '=') : tokenAt(text, at);
        tokens.push(token);
        at = token.end;
        if (token.kind === 'symbol' && (token.text === '{' || token.text === '}'))
            inLabels = token.text === '{';
    }
}
function tokenAt(text, start) {
    const number = matchAt(numberPattern, text, start);
    if (number !== '')
        return numberToken(text, start, number);
    const comparator = matchAt(comparatorPattern, text, start);
    if (comparator !== '')
        return piece('comparator', comparator, start);
    return wordToken(text, start);
}
/** Inside `{…}` a number is text, `=` is no comparison, and a value needs quotes only where it could be misread. */
function labelToken(text, start, isValue) {
    if (text[start] === '=')
        return piece('symbol', '=', start);
    const value = isValue ? matchAt(labelValuePattern, text, start) : '';
    return value === '' ? wordToken(text, start) : piece('name', value, start);
}
function wordToken(text, start) {
    const name = matchAt(namePattern, text, start);
    if (name !== '')
        return piece('name', name, start);
    const symbol = matchAt(symbolPattern, text, start);
    if (symbol !== '')
        return piece('symbol', symbol, start);
    const quoted = matchAt(quotedPattern, text, start);
    if (quoted !== '')
        return quotedToken(text, start, quoted);
    throw strayCharacter(text, start);
}
function piece(kind, text, start) {
    return { kind, text, start, end: start + text.length };
}
/** A unit belongs to the number when it is one; other letters right behind a number are a mistake. */
function numberToken(text, start, number) {
    const value = Number(number);
    const numberEnd = start + number.length;
    if (!Number.isFinite(value)) {
        throw (0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSyntaxError */ .Z)(text, { start, end: numberEnd }, `${number} is too large for a number`);
    }
    const match = matchAt(unitPattern, text, numberEnd);
    const unit = match.trim();
    if (unitNames.includes(unit))
        return { kind: 'number', text: number, value, unit, start, end: numberEnd + match.length };
    if (unit !== '' && unit === match) {
        throw unknownUnit(text, { start: numberEnd, end: numberEnd + unit.length }, unit);
    }
    return { kind: 'number', text: number, value, unit: null, start, end: numberEnd };
}
/** What may stand behind a number: `%` and `pp` are shares of 1, the others have a dimension. */
const unitNames = ['%', 'pp', ..._comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenUnitNames */ .Ik];
function unknownUnit(text, span, unit) {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(unit, unitNames, 1);
    const hint = meant.length > 0
        ? `Did you mean ${(0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .alternatives */ .V)(meant)}?`
        : 'Put a metric whose name begins with a digit in quotes, "5fold_accuracy".';
    return (0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSyntaxError */ .Z)(text, span, `unknown unit \`${unit}\`, expected one of ${unitNames.join(' ')}`, hint);
}
function quotedToken(text, start, quoted) {
    const span = { start, end: start + quoted.length };
    const inner = quoted.startsWith('`') ? quoted.slice(1, -1) : unescaped(text, span, quoted);
    if (inner === '')
        throw (0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSyntaxError */ .Z)(text, span, 'a quoted name must not be empty');
    return { kind: 'quoted', text: inner, ...span };
}
/** Double quotes take the escapes of JSON. */
function unescaped(text, span, quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        throw (0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSyntaxError */ .Z)(text, span, 'the quoted name has a control character, or an escape that JSON does not know', 'Write `\\\\` for a backslash and `\\"` for a quote, or put the name in backticks.');
    }
}
function strayCharacter(text, start) {
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    const span = { start, end: start + character.length };
    if (character === '"' || character === '`') {
        return (0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSyntaxError */ .Z)(text, { start, end: text.length }, 'the quoted name has no closing quote');
    }
    const hint = character === "'" ? 'Names are quoted with " or with backticks.' : strayHint;
    return (0,_syntaxError_js__WEBPACK_IMPORTED_MODULE_1__/* .gateSyntaxError */ .Z)(text, span, `\`${character}\` has no meaning here`, hint);
}
const strayHint = 'Names of metrics that hold anything but letters, digits, `_` and `. / : @ -` between them go in double quotes.';
/** What `pattern` (sticky) matches at `at`; empty for no match. Sets the pattern's position, so none is carried over. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}


/***/ }),

/***/ 28712:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(73136);
/* harmony import */ var _capture_childEnvironment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(14493);
/* harmony import */ var _capture_copyChanges_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(86302);
/* harmony import */ var _capture_changes_applyPatch_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(86102);
/* harmony import */ var _capture_changes_holdChanges_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(56997);
/* harmony import */ var _capture_code_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(96371);
/* harmony import */ var _capture_datasets_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(62916);
/* harmony import */ var _capture_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(58984);
/* harmony import */ var _capture_checkOutAt_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(51567);
/* harmony import */ var _capture_git_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(50247);
/* harmony import */ var _capture_outputs_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(19782);
/* harmony import */ var _capture_redaction_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(56313);
/* harmony import */ var _capture_runCommand_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(89040);
/* harmony import */ var _capture_usableCpu_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(9094);
/* harmony import */ var _capture_workspace_js__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(38977);
/* harmony import */ var _capture_worktree_js__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(46487);
/* harmony import */ var _commands_actionPhase_js__WEBPACK_IMPORTED_MODULE_31__ = __nccwpck_require__(8925);
/* harmony import */ var _commands_runTerminal_js__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(2948);
/* harmony import */ var _outside_interrupts_js__WEBPACK_IMPORTED_MODULE_33__ = __nccwpck_require__(47729);
/* harmony import */ var _outside_liveProgress_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(3740);
/* harmony import */ var _outside_localFiles_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(84343);
/* harmony import */ var _report_colour_js__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(79454);
/* harmony import */ var _stores_bundle_js__WEBPACK_IMPORTED_MODULE_23__ = __nccwpck_require__(90895);
/* harmony import */ var _stores_readMedia_js__WEBPACK_IMPORTED_MODULE_24__ = __nccwpck_require__(85232);
/* harmony import */ var _stores_artifactNames_js__WEBPACK_IMPORTED_MODULE_25__ = __nccwpck_require__(73754);
/* harmony import */ var _stores_patchFile_js__WEBPACK_IMPORTED_MODULE_26__ = __nccwpck_require__(50764);
/* harmony import */ var _stores_recoverBundle_js__WEBPACK_IMPORTED_MODULE_27__ = __nccwpck_require__(74504);
/* harmony import */ var _stores_sweepFiles_js__WEBPACK_IMPORTED_MODULE_28__ = __nccwpck_require__(11285);
/* harmony import */ var _stores_unpackArchive_js__WEBPACK_IMPORTED_MODULE_29__ = __nccwpck_require__(97632);
/* harmony import */ var _stores_directoryStore_js__WEBPACK_IMPORTED_MODULE_30__ = __nccwpck_require__(37468);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_32__ = __nccwpck_require__(28009);


































const argv = process.argv.slice(2);
// A reader that closes the pipe early (| head) has seen enough: no error of ours.
process.stdout.on('error', () => { });
if ((0,_commands_actionPhase_js__WEBPACK_IMPORTED_MODULE_31__/* .isActionRun */ .SQ)(argv, process.env))
    endStep(await startAction());
else if ((0,_commands_actionPhase_js__WEBPACK_IMPORTED_MODULE_31__/* .isLastPhase */ .OQ)(argv, process.env))
    endStep(await startLastPhase());
else
    process.exitCode = await (0,_commands_runTerminal_js__WEBPACK_IMPORTED_MODULE_19__/* .runTerminal */ .m)(buildEffects(process.stderr, null), argv);
async function startAction() {
    const { runAction } = await __nccwpck_require__.e(/* import() */ 5519).then(__nccwpck_require__.bind(__nccwpck_require__, 75519));
    const { effects, github } = await buildActionEffects();
    return runAction(effects, github);
}
/** `post.js` beside the bundle starts this phase, with a word that no user gives. */
async function startLastPhase() {
    const { runPost } = await __nccwpck_require__.e(/* import() */ 6739).then(__nccwpck_require__.bind(__nccwpck_require__, 36739));
    const { effects, github } = await buildActionEffects();
    await runPost(effects, github);
    return 0;
}
/** Not only `exitCode`: an upload that the client gave up leaves a request open, which would keep the step from ending for hours. */
function endStep(exitCode) {
    process.stdout.write('', () => process.exit(exitCode));
}
/** In a workflow step everything is written to standard output, where the log keeps it in order. */
async function buildActionEffects() {
    const { openGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(1659), __nccwpck_require__.e(7629)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37629));
    const github = await openGitHub({ environment: process.env, programVersion: _version_js__WEBPACK_IMPORTED_MODULE_32__/* .programVersion */ .R });
    // A JavaScript action always starts at the root of the checkout.
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(process.env['INPUT_WORKING-DIRECTORY'] ?? '.');
    return { effects: { ...buildEffects(process.stdout, github), directory }, github };
}
function buildEffects(messages, github) {
    const environment = process.env;
    const secrets = (0,_capture_redaction_js__WEBPACK_IMPORTED_MODULE_14__/* .secretsFrom */ .yD)(environment);
    return {
        directory: process.cwd(),
        environment,
        programVersion: _version_js__WEBPACK_IMPORTED_MODULE_32__/* .programVersion */ .R,
        nowMs: () => Date.now(),
        randomHex: (digits) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(Math.ceil(digits / 2))
            .toString('hex')
            .slice(0, digits),
        interrupt: (0,_outside_interrupts_js__WEBPACK_IMPORTED_MODULE_33__/* .listenForInterrupt */ .Y)(process),
        secrets,
        redact: (0,_capture_redaction_js__WEBPACK_IMPORTED_MODULE_14__/* .createRedactor */ .lY)({ secrets, userName: userName(), hostName: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), homeDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() }),
        progress: (0,_outside_liveProgress_js__WEBPACK_IMPORTED_MODULE_20__/* .createProgress */ .m)({
            stream: messages,
            isTerminal: messages.isTTY && environment['CI'] === undefined,
            columns: () => messages.columns || 80,
            nowMs: () => Date.now(),
        }),
        terminal: {
            print: (text) => void process.stdout.write(text),
            width: process.stdout.columns || 100,
            colour: (0,_report_colour_js__WEBPACK_IMPORTED_MODULE_22__/* .colourWanted */ .q)(environment, process.stdout.isTTY),
        },
        git: { open: _capture_git_js__WEBPACK_IMPORTED_MODULE_12__/* .openGit */ .z, find: _capture_git_js__WEBPACK_IMPORTED_MODULE_12__/* .findGit */ .C, addWorktree: _capture_worktree_js__WEBPACK_IMPORTED_MODULE_18__/* .addWorktree */ .l, checkOutAt: _capture_checkOutAt_js__WEBPACK_IMPORTED_MODULE_11__/* .checkOutAt */ .e, snapshotCode: _capture_code_js__WEBPACK_IMPORTED_MODULE_8__/* .snapshotCode */ .Y, copyChanges: _capture_copyChanges_js__WEBPACK_IMPORTED_MODULE_5__/* .copyChanges */ .D },
        capture: {
            childEnvironment: _capture_childEnvironment_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Q,
            runCommand: _capture_runCommand_js__WEBPACK_IMPORTED_MODULE_15__/* .runCommand */ .d,
            environment: _capture_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .captureEnvironment */ .e,
            hashDatasets: _capture_datasets_js__WEBPACK_IMPORTED_MODULE_9__/* .hashDatasets */ .U,
            recheckDatasets: _capture_datasets_js__WEBPACK_IMPORTED_MODULE_9__/* .recheckDatasets */ .J,
            hashOutputs: _capture_outputs_js__WEBPACK_IMPORTED_MODULE_13__/* .hashOutputs */ .J,
            snapshotWorkspace: _capture_workspace_js__WEBPACK_IMPORTED_MODULE_17__/* .snapshotWorkspace */ .Y,
            findChangedFiles: _capture_workspace_js__WEBPACK_IMPORTED_MODULE_17__/* .findChangedFiles */ .j,
            holdChanges: _capture_changes_holdChanges_js__WEBPACK_IMPORTED_MODULE_7__/* .holdChanges */ .V,
            applyPatch: _capture_changes_applyPatch_js__WEBPACK_IMPORTED_MODULE_6__/* .applyPatch */ .X,
            usableCpu: _capture_usableCpu_js__WEBPACK_IMPORTED_MODULE_16__/* .usableCpu */ .h,
            askAim: async (...question) => (await __nccwpck_require__.e(/* import() */ 6574).then(__nccwpck_require__.bind(__nccwpck_require__, 6574))).askAim(...question),
        },
        stores: {
            openDirectory: _stores_directoryStore_js__WEBPACK_IMPORTED_MODULE_30__/* .openDirectoryStore */ .x,
            readBundle: _stores_bundle_js__WEBPACK_IMPORTED_MODULE_23__/* .readBundle */ .Bo,
            readDigest: _stores_bundle_js__WEBPACK_IMPORTED_MODULE_23__/* .readDigest */ .rP,
            readSeries: _stores_bundle_js__WEBPACK_IMPORTED_MODULE_23__/* .readBundleSeries */ .Ed,
            readPredictions: async (...run) => (await Promise.all(/* import() */[__nccwpck_require__.e(4592), __nccwpck_require__.e(7886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37886))).readBundlePredictions(...run),
            readMedia: _stores_readMedia_js__WEBPACK_IMPORTED_MODULE_24__/* .readBundleMedia */ .Z,
            readLogTail: _stores_bundle_js__WEBPACK_IMPORTED_MODULE_23__/* .readLogTail */ .Ty,
            readPatch: _stores_patchFile_js__WEBPACK_IMPORTED_MODULE_26__/* .readPatch */ .H,
            unpackArchive: _stores_unpackArchive_js__WEBPACK_IMPORTED_MODULE_29__/* .unpackArchive */ .b,
            recoverBundle: _stores_recoverBundle_js__WEBPACK_IMPORTED_MODULE_27__/* .recoverBundle */ .J,
            openSweepFile: _stores_sweepFiles_js__WEBPACK_IMPORTED_MODULE_28__/* .openSweepFile */ .$,
            ..._stores_artifactNames_js__WEBPACK_IMPORTED_MODULE_25__,
        },
        github,
        files: (0,_outside_localFiles_js__WEBPACK_IMPORTED_MODULE_21__/* .createLocalFiles */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), 'assets')),
    };
}
/** A process may run under a user id that has no name. */
function userName() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username;
    }
    catch {
        return '';
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 47729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ listenForInterrupt)
/* harmony export */ });
/** Signals by which a user, a runner or a system asks the program to stop. */
const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Aborts with the signal's name at the first request to stop. Later ones change nothing: ending the training command
 * and keeping its record takes at most seven seconds (DESIGN §7).
 */
function listenForInterrupt(process) {
    const controller = new AbortController();
    for (const signal of stopSignals)
        process.on(signal, () => controller.abort(signal));
    return controller.signal;
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
/* unused harmony export formatElapsed */
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57075);

const redrawMs = 200;
const plainLineMs = 30_000;
const clearLine = '\r\u001B[K';
/** Progress for people: one live status line under the training command's output, or plain lines in a log. */
function createProgress(options) {
    const { stream } = options;
    let current = null;
    /** False while the command's output stands in the middle of a line: drawing then would garble it. */
    let atLineStart = true;
    let drawn = false;
    let drawnAtMs = 0;
    const clear = () => {
        if (drawn)
            stream.write(clearLine);
        drawn = false;
    };
    const draw = () => {
        if (current === null || !atLineStart)
            return;
        stream.write(`${clearLine}${cutTo(options.columns() - 1, statusLine(current, options.nowMs()))}`);
        drawn = true;
        drawnAtMs = options.nowMs();
    };
    const say = (line) => {
        clear();
        // A terminal shows ^C where it was typed: what stands in the line is not ours to keep.
        const start = atLineStart ? (options.isTerminal ? clearLine : '') : '\n';
        stream.write(`${start}${line}\n`);
        atLineStart = true;
        if (options.isTerminal)
            draw();
    };
    const output = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Writable({
        write(chunk, _encoding, done) {
            clear();
            atLineStart = chunk.at(-1) === 0x0a;
            // The next chunk waits until this one is through; a terminal or a file is through at once.
            let isThrough = false;
            const onThrough = () => {
                if (!isThrough)
                    done();
                isThrough = true;
            };
            stream.write(chunk, onThrough);
            if (stream.writableLength === 0)
                onThrough();
            if (options.isTerminal && options.nowMs() - drawnAtMs > redrawMs)
                draw();
        },
    });
    const begin = (title, detail) => {
        const phase = { title, detail, startedAtMs: options.nowMs() };
        current = phase;
        if (!options.isTerminal)
            say(title);
        const tick = options.isTerminal ? draw : () => say(statusLine(phase, options.nowMs()));
        const timer = setInterval(tick, options.isTerminal ? redrawMs : plainLineMs).unref();
        return {
            end: () => {
                clearInterval(timer);
                if (current === phase)
                    current = null;
                clear();
            },
        };
    };
    return { say, begin, output };
}
function statusLine({ title, startedAtMs, detail }, nowMs) {
    return [title, formatElapsed(nowMs - startedAtMs), detail()].filter((part) => part !== '').join(' · ');
}
/** `0:42`, `1:02:03`. */
function formatElapsed(ms) {
    const seconds = Math.floor(ms / 1000);
    const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
    const tail = `${String(m).padStart(h > 0 ? 2 : 1, '0')}:${String(s).padStart(2, '0')}`;
    return h > 0 ? `${h}:${tail}` : tail;
}
function cutTo(columns, line) {
    const letters = [...line];
    return letters.length <= columns ? line : `${letters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}


/***/ }),

/***/ 84343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ createLocalFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14006);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27406);




/** Directories that a glob never means. */
const skipped = new Set(['.git', 'node_modules', '.trainmark', '.venv', 'venv', '__pycache__']);
/** Files of the machine the program runs on. `assets` is where the files that ship with it lie. */
function createLocalFiles(assets) {
    return {
        readText,
        writeText: writeWhole,
        writeBytes: writeWhole,
        exists: async (path) => (await statOrNull(path)) !== null,
        isDirectory: async (path) => (await statOrNull(path))?.isDirectory() ?? false,
        remove: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true }),
        expand,
        readAsset: (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assets, name), 'utf8'),
    };
}
async function statOrNull(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) ?? ''))
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be looked at: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
}
async function readText(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return null;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
}
async function writeWhole(path, content) {
    const partial = `${path}.${process.pid}.partial`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, {
            cause: error,
            hint: 'The runs are recorded. Make room, or choose another directory with --out, and compare them with trainmark compare.',
        });
    }
}
async function expand(directory, patterns) {
    const found = new Set();
    for (const pattern of patterns) {
        const matches = /[*?[{]/.test(pattern) ? await find(directory, pattern) : [];
        for (const path of matches.length === 0 ? [pattern] : matches)
            found.add(path.replace(/^\.\//, ''));
    }
    return [...found];
}
async function find(directory, pattern) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_3__(pattern.replace(/^\.\//, ''));
    const found = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder), { withFileTypes: true })) {
            const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
            if (entry.isDirectory() && !skipped.has(entry.name))
                pending.push(path);
            if (entry.isFile() && matches(path))
                found.push(path);
        }
    }
    return found.toSorted();
}


/***/ }),

/***/ 70616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   _n: () => (/* binding */ exampleWords),
/* harmony export */   uP: () => (/* binding */ createFinding)
/* harmony export */ });
const mostExamples = 3;
const longestExample = 60;
function createFinding() {
    return { count: 0, examples: [] };
}
/** Notes one more row. */
function note(finding, example) {
    finding.count++;
    if (finding.examples.length < mostExamples)
        finding.examples.push(example());
}
/** ` (line 3, line 7, …)`, with what was noted of the first rows. */
function exampleWords({ count, examples }) {
    return `(${examples.join(', ')}${count > examples.length ? ', …' : ''})`;
}
/** A text of a file as it stands in a message: quoted and short. */
function quoted(text) {
    return JSON.stringify(text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text);
}


/***/ }),

/***/ 79197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ usualPairing)
/* harmony export */ });
/** reference/statistics.md §5.3 */
const usualPairing = { intersect: false, fewestExamples: 30 };


/***/ }),

/***/ 5506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt)
/* harmony export */ });
/** The text of a cell; null for an empty one. */
function textAt({ values, codes }, row) {
    return values[codes[row] ?? -1] ?? null;
}


/***/ }),

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ testSetDigest),
/* harmony export */   o: () => (/* binding */ digestsOfUse)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5506);


/** Ids and labels, whatever their order: equal digests mean the same test set. SHA-256 over the sorted JSON lines `["id","label"]`. */
function testSetDigest({ ids, labels }) {
    const lines = ids.map((id, row) => JSON.stringify([id, (0,_predictions_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$)(labels, row)])).sort();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const line of lines)
        hash.update(`${line}\n`);
    return `sha256:${hash.digest('hex')}`;
}
/**
 * By which digests the uses of a test set are counted; the first is the one that a new use is noted by. While labels are added
 * bit by bit it has to stay the same test set: until all examples have one, ids alone tell it, and uses from that time still
 * count afterwards.
 */
function digestsOfUse(predictions) {
    const { ids, unlabelled } = predictions;
    const allIds = [...ids, ...unlabelled.ids];
    const withoutLabels = { values: [], codes: new Int32Array(allIds.length).fill(-1) };
    const byIds = testSetDigest({ ids: allIds, labels: withoutLabels });
    return unlabelled.ids.length > 0 ? [byIds] : [testSetDigest(predictions), byIds];
}


/***/ }),

/***/ 53738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   Me: () => (/* binding */ lakefsName),
/* harmony export */   Tz: () => (/* binding */ isReferenceName),
/* harmony export */   kX: () => (/* binding */ mayBeReference)
/* harmony export */ });
/** The file that lakectl keeps in a directory. */
const lakefsName = '.lakefs_ref.yaml';
/** True for a file that, by its name, says where data is kept; these count without being declared. */
function isReferenceName(path) {
    const name = fileName(path);
    return name.endsWith('.dvc') || name === lakefsName || name === 'croissant.json';
}
/** True for a file whose content may say where data is kept. */
function mayBeReference(path) {
    return isReferenceName(path) || fileName(path) === 'dvc.lock' || path.endsWith('.json');
}
function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 23459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aJ: () => (/* binding */ stripAnsi),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* unused harmony export visibleLine */
/**
 * Control sequences (CSI: colours, cursor, erase), operating system commands (titles, links), and
 * two-character escapes.
 */
const ansi = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[PX^_][^\x1b]*(?:\x1b\\)?|[ -/]*[0-Z\\^-~])/g;
/** The text without ANSI escape sequences (ECMA-48). */
function stripAnsi(text) {
    return text.includes('\x1b') ? text.replace(ansi, '') : text;
}
/**
 * What a terminal shows of one line of output: a carriage return starts the line over, so only what follows
 * the last one that is followed by anything counts. `bar 10%\rbar 20%` → `bar 20%`.
 */
function visibleLine(line) {
    if (!line.includes('\r'))
        return stripAnsi(line);
    const text = line.replace(/(?<!\r)\r+$/, '');
    return stripAnsi(text.slice(text.lastIndexOf('\r') + 1));
}
/** Longer lines are cut: a model printed as one line of JSON helps nobody who looks for the error. */
const longestShownLine = 1_000;
/**
 * The last lines of an output as a terminal would show them, blank lines at the end dropped. `isCut` says that the bytes
 * begin within a line, which is then left out.
 */
function visibleLines(bytes, isCut, limit) {
    const lines = bytes
        .toString('utf8')
        .split('\n')
        .slice(isCut ? 1 : 0)
        .map(shownLine);
    while (lines.at(-1)?.trim() === '')
        lines.pop();
    return lines.slice(-limit);
}
function shownLine(line) {
    const shown = visibleLine(line).replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
    return shown.length > longestShownLine ? `${shown.slice(0, longestShownLine)}…` : shown;
}


/***/ }),

/***/ 9913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/** The entries of a zip file that was opened with `lazyEntries`, one after another. Fails where the file is damaged. */
async function* entriesOf(zip) {
    for (;;) {
        const entry = await nextEntry(zip);
        if (entry === null)
            return;
        yield entry;
    }
}
function nextEntry(zip) {
    return new Promise((resolve, reject) => {
        const settle = (action) => {
            zip.off('entry', onEntry);
            zip.off('end', onEnd);
            zip.off('error', onError);
            action();
        };
        const onEntry = (entry) => settle(() => resolve(entry));
        const onEnd = () => settle(() => resolve(null));
        const onError = (error) => settle(() => reject(error));
        zip.on('entry', onEntry);
        zip.on('end', onEnd);
        zip.on('error', onError);
        zip.readEntry();
    });
}


/***/ }),

/***/ 77452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);

/** Deeper values are refused rather than overflowing the stack; a record needs 6 levels. */
const maxDepth = 200;
/**
 * Canonical JSON as in RFC 8785: no white space, members sorted by the UTF-16 units of their names, numbers and
 * strings as ECMAScript writes them, -0 as 0. Equal values give equal text whatever the order of their members.
 * Throws a TypeError for what JSON cannot carry faithfully: NaN, ±Infinity, lone surrogates, undefined, functions,
 * bigint, objects that are not plain, and nesting beyond 200 levels.
 */
function canonicalJson(value) {
    return write(value, 0);
}
/** `sha256:` and the hexadecimal SHA-256 of the value's canonical JSON in UTF-8. Throws as `canonicalJson` does. */
function digestOf(value) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}
function write(value, depth) {
    if (depth > maxDepth)
        throw new TypeError(`is nested deeper than ${maxDepth} levels`);
    if (typeof value === 'string')
        return writeString(value);
    if (typeof value === 'number')
        return writeNumber(value);
    if (typeof value === 'boolean' || value === null)
        return String(value);
    if (Array.isArray(value))
        return writeArray(value, depth);
    if (typeof value === 'object')
        return writeObject(value, depth);
    throw new TypeError(`holds a value of type ${typeof value}, which JSON cannot carry`);
}
/** Most strings need no escape, and looking is several times faster than `JSON.stringify`. */
function writeString(text) {
    if (!/["\\\u0000-\u001f\ud800-\udfff]/.test(text))
        return `"${text}"`;
    const json = JSON.stringify(text);
    if (/\p{Surrogate}/u.test(text))
        throw new TypeError(`holds half a character (a lone surrogate) in ${json.slice(0, 80)}`);
    return json;
}
function writeNumber(value) {
    if (Number.isFinite(value))
        return String(value);
    throw new TypeError(`holds ${value}, which JSON cannot carry`);
}
function writeArray(items, depth) {
    let json = '[';
    for (const item of items)
        json += (json === '[' ? '' : ',') + write(item, depth + 1);
    return `${json}]`;
}
function writeObject(object, depth) {
    if (!isPlain(object))
        throw new TypeError('holds an object that is not plain data');
    let json = '{';
    for (const name of Object.keys(object).sort()) {
        json += `${json === '{' ? '' : ','}${writeString(name)}:${write(object[name], depth + 1)}`;
    }
    return `${json}}`;
}
function isPlain(object) {
    const prototype = Object.getPrototypeOf(object);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 82528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ codeSchema),
/* harmony export */   y: () => (/* binding */ maxPatchBytes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92857);
/* harmony import */ var _listOf_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58847);
/* harmony import */ var _recordFields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(71398);



/** Size of the uncommitted changes that are kept, as text. Those of code are far smaller. */
const maxPatchBytes = 10 << 20;
const patchFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('dirty.diff.gz'),
    /** Of the patch itself, before compression. */
    bytes: _recordFields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    digest: _recordFields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
});
/** What of the repository a run saw. */
const codeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Remote URL without credentials; null without a remote. */
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    commit: _recordFields_js__WEBPACK_IMPORTED_MODULE_0__/* .gitObject */ .E7,
    tree: _recordFields_js__WEBPACK_IMPORTED_MODULE_0__/* .gitObject */ .E7,
    /** Branch or tag that was checked out; null on a detached head. */
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    pullRequest: _recordFields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(),
    baseCommit: _recordFields_js__WEBPACK_IMPORTED_MODULE_0__/* .gitObject */ .E7.nullable(),
    /** What the working tree held beyond the commit; null for a clean tree. */
    dirty: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        digest: _recordFields_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
        files: (0,_listOf_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c)(_recordFields_js__WEBPACK_IMPORTED_MODULE_0__/* .relativePath */ .iZ),
        /** The changes themselves, in the bundle; null where they were not kept, a warning says why. */
        patch: patchFile.nullable().default(null),
    })
        .nullable(),
});


/***/ }),

/***/ 70218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
/** `1 gate`, `3 gates`, `1,200 gates`. */
function countOf(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 58847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92857);

/** Shorter lists are checked in one go: their faults cannot become many. */
const shortList = 1000;
const mostFaults = 1000;
/**
 * A list of any length. The check ends after the first faults: a file of a few megabytes can hold millions of them, and a
 * message about each would take the memory of the whole machine.
 */
function listOf(element) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .preprocess */ .vkY((value, context) => {
        if (Array.isArray(value) && value.length > shortList)
            reportFirstFaults(element, value, context);
        return value;
    }, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(element));
}
function reportFirstFaults(element, values, { issues }) {
    for (const [index, value] of values.entries()) {
        const checked = element.safeParse(value, { reportInput: true });
        for (const { path, message, input } of checked.error?.issues ?? [])
            issues.push({ code: 'custom', path: [index, ...path], message, input });
        if (issues.length >= mostFaults)
            return;
    }
}


/***/ }),

/***/ 8206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ imageFacts),
/* harmony export */   d: () => (/* binding */ imageMediaTypes)
/* harmony export */ });
/** Types by which browsers know the images; no other, and never SVG, which may hold scripts. */
const imageMediaTypes = {
    png: 'image/png',
    jpg: 'image/jpeg',
    gif: 'image/gif',
    webp: 'image/webp',
};
/** A small file can be made to unpack to any size in the browser, so that size is bounded too. */
const maxSide = 16_384;
const maxPixels = 64_000_000;
/**
 * PNG, JPEG, GIF or WebP with its size in pixels. Null for everything else, for a header that is cut off, and for an image
 * of more than 64 million pixels or 16,384 on one side.
 */
function imageFacts(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const facts = pngFacts(view) ?? gifFacts(view) ?? webpFacts(view) ?? jpegFacts(view);
    if (facts === null || facts.width < 1 || facts.height < 1)
        return null;
    const isHuge = Math.max(facts.width, facts.height) > maxSide || facts.width * facts.height > maxPixels;
    return isHuge ? null : facts;
}
function pngFacts(view) {
    if (view.byteLength < 33 || !startsWith(view, 0, '\x89PNG\r\n\x1a\n') || !startsWith(view, 12, 'IHDR'))
        return null;
    return { extension: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}
function gifFacts(view) {
    if (view.byteLength < 13 || !(startsWith(view, 0, 'GIF87a') || startsWith(view, 0, 'GIF89a')))
        return null;
    return { extension: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
}
/** The three forms of the WebP container specification: lossy, lossless, extended. */
function webpFacts(view) {
    if (view.byteLength < 30 || !startsWith(view, 0, 'RIFF') || !startsWith(view, 8, 'WEBP'))
        return null;
    const extension = 'webp';
    if (startsWith(view, 12, 'VP8 '))
        return { extension, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    if (startsWith(view, 12, 'VP8L')) {
        const bits = view.getUint32(21, true);
        return { extension, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    if (!startsWith(view, 12, 'VP8X'))
        return null;
    const side = (at) => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
    return { extension, width: side(24), height: side(27) };
}
/** The size stands in the first frame header (SOF0 to SOF15 but DHT, JPG and DAC), behind segments of any number. */
function jpegFacts(view) {
    if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8)
        return null;
    let at = 2;
    while (at + 9 <= view.byteLength) {
        if (view.getUint8(at) !== 0xff)
            return null;
        const marker = view.getUint8(at + 1);
        const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
        if (isFrame)
            return { extension: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
        if (marker === 0xff)
            at += 1;
        else
            at += 2 + (hasNoLength(marker) ? 0 : Math.max(2, view.getUint16(at + 2)));
    }
    return null;
}
function hasNoLength(marker) {
    return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}
function startsWith(view, at, text) {
    for (let index = 0; index < text.length; index++)
        if (view.getUint8(at + index) !== text.charCodeAt(index))
            return false;
    return true;
}


/***/ }),

/***/ 51684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   JJ: () => (/* binding */ mediaLimits),
/* harmony export */   Z: () => (/* binding */ mediumSchema),
/* harmony export */   yb: () => (/* binding */ noMedia)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92857);
/* harmony import */ var _mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5744);


/** An image as a bundle keeps it. */
const storedImage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Named by the SHA-256 of its bytes, so that no name of a stranger's becomes a path. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}\.(?:png|jpg|gif|webp)$/, 'expected <SHA-256>.png, .jpg, .gif or .webp'),
    width: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    height: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
});
/** What a bundle keeps of one medium, in `media/<SHA-256>.json`. */
const mediumSchema = (0,_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumSchemaOf */ .mq)(storedImage);
const noMedia = { media: [], images: new Map() };
/** How much one run may bring, so that its bundle stays what an artifact of a stranger may be. */
const mediaLimits = {
    media: 200,
    images: 300,
    imageBytes: 4 * 1_048_576,
    /** Of all images of a run. */
    totalBytes: 12 * 1_048_576,
    /** JSON text of one medium, and of all. */
    textBytes: 1_048_576,
    totalTextBytes: 4 * 1_048_576,
};
/** The images that a medium shows. */
function imagesOf(medium) {
    if (medium.kind === 'images' || medium.kind === 'attention-maps')
        return medium.images.map(({ image }) => image);
    if (medium.kind === 'examples')
        return [...medium.best, ...medium.worst].flatMap(({ image }) => (image === undefined ? [] : [image]));
    return [];
}


/***/ }),

/***/ 5744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fL: () => (/* binding */ mediaForm),
  oK: () => (/* binding */ mediumLimits),
  mq: () => (/* binding */ mediumSchemaOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(92857);
// EXTERNAL MODULE: ./build/src/records/listOf.js
var listOf = __nccwpck_require__(58847);
;// CONCATENATED MODULE: ./build/src/records/media/shapes.js
/** A confusion matrix has a row and a column for each class. */
function matrixProblems({ value: { classes, counts }, issues, }) {
    const size = classes.length;
    const wrong = counts.find((row) => row.length !== size);
    if (size === 0)
        issues.push(problem('classes', classes, 'expected at least one class'));
    if (counts.length !== size)
        issues.push(problem('counts', counts.length, `expected ${size} rows, one for each class`));
    else if (wrong !== undefined)
        issues.push(problem('counts', wrong.length, `expected ${size} numbers in each row, one for each class`));
}
/** Lists of a curve stand beside each other, point by point. Thresholds may be one less, as scikit-learn gives them. */
function curveProblems({ value, issues }) {
    const lists = Object.entries(value).filter((entry) => Array.isArray(entry[1]));
    const [first, ...others] = lists;
    if (first === undefined)
        return;
    for (const [name, list] of others) {
        const isFree = name === 'thresholds' && list.length === first[1].length - 1;
        if (list.length !== first[1].length && !isFree)
            issues.push(problem(name, list.length, `expected as many entries as ${first[0]} has, ${first[1].length}`));
    }
}
/** Bins lie between neighbouring edges. */
function histogramProblems({ value: { edges, counts }, issues, }) {
    if (counts.length > 0 && edges.length !== counts.length + 1)
        issues.push(problem('edges', edges.length, `expected ${counts.length + 1} edges around ${counts.length} counts`));
    const fall = edges.findIndex((edge, index) => index > 0 && edge < (edges[index - 1] ?? edge));
    if (fall !== -1)
        issues.push(problem('edges', edges[fall], 'expected ascending edges'));
}
/** Every row has a cell for each column. */
function tableProblems({ value: { columns, rows }, issues, }) {
    const wrong = rows.find((row) => row.length !== columns.length);
    if (wrong !== undefined)
        issues.push(problem('rows', wrong.length, `expected ${columns.length} cells in each row`));
}
/** As `tableProblems`, for the sample of a data snapshot. */
function snapshotProblems({ value: { columns, sample }, issues, }) {
    const wrong = sample.find((row) => row.length !== columns.length);
    if (wrong !== undefined)
        issues.push(problem('sample', wrong.length, `expected ${columns.length} cells in each row`));
}
function problem(field, input, message) {
    return { code: 'custom', path: [field], input, message };
}

;// CONCATENATED MODULE: ./build/src/records/media/mediumSchema.js



/** The name and version of the form in which scripts write media. */
const mediaForm = 'trainmark.media.v1';
/** Beyond these a medium cannot be read by anybody, and is refused with a word about it. */
const mediumLimits = {
    classes: 200,
    points: 20_000,
    features: 2_000,
    items: 1_000,
    columns: 200,
    textLength: 20_000,
};
const share = schemas/* number */.aig().min(0).max(1);
const count = schemas/* int */.Whr().nonnegative();
const label = schemas/* string */.YjP().max(mediumLimits.textLength);
const cell = schemas/* union */.KCZ([schemas/* string */.YjP().max(mediumLimits.textLength), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()], {
    error: 'expected text, a number, true, false or null',
});
/** scikit-learn's first threshold is infinite. */
const threshold = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* literal */.euz(['NaN', 'Infinity', '-Infinity']), schemas/* null */.chJ()]);
const point = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
function few(element, most) {
    return (0,listOf/* listOf */.c)(element).refine((list) => list.length <= most, { error: `expected at most ${most} entries` });
}
const shares = few(share, mediumLimits.points);
const numbers = few(schemas/* number */.aig(), mediumLimits.points);
const rows = few(few(cell, mediumLimits.columns), mediumLimits.items);
const curveName = label.nullable().default(null).describe('The class, where there is a curve for each.');
const mediumSchema_area = share.nullable().default(null).describe('The area as the script computed it.');
const rocCurve = schemas/* strictObject */.rej({
    name: curveName,
    fpr: shares.describe('False positive rates.'),
    tpr: shares.describe('True positive rates.'),
    thresholds: few(threshold, mediumLimits.points).optional(),
    auc: mediumSchema_area,
});
const prCurve = schemas/* strictObject */.rej({
    name: curveName,
    recall: shares,
    precision: shares,
    thresholds: few(threshold, mediumLimits.points).optional(),
    auc: mediumSchema_area.describe('Average precision, or the area as the script computed it.'),
});
const calibrationCurve = schemas/* strictObject */.rej({
    name: curveName,
    predicted: shares.describe('Mean predicted probability of each bin.'),
    observed: shares.describe('Share of positives in each bin.'),
    counts: few(count, mediumLimits.points).optional(),
});
const box = schemas/* strictObject */.rej({
    x: schemas/* number */.aig().describe('Left edge in pixels of the image.'),
    y: schemas/* number */.aig().describe('Upper edge in pixels of the image.'),
    width: schemas/* number */.aig().nonnegative(),
    height: schemas/* number */.aig().nonnegative(),
    label: label.optional(),
    score: schemas/* number */.aig().optional(),
});
const mask = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ label: label.optional(), polygon: few(point, mediumLimits.points) }),
    schemas/* strictObject */.rej({
        label: label.optional(),
        runs: few(schemas/* tuple */.PVZ([count, count, count]), mediumLimits.points).describe('Runs of pixels: [row, first column, length].'),
    }),
]);
const mediumSchema_prompt = schemas/* strictObject */.rej({
    prompt: label,
    output: label,
    expected: label.optional(),
    score: schemas/* number */.aig().optional(),
});
const feature = schemas/* strictObject */.rej({
    name: label,
    value: schemas/* number */.aig(),
    error: schemas/* number */.aig().nonnegative().optional(),
});
const shapFeature = schemas/* strictObject */.rej({
    name: label,
    importance: schemas/* number */.aig().nonnegative().describe('Mean of the absolute SHAP values.'),
    shap: numbers.optional().describe('SHAP values, one for each example.'),
    values: few(schemas/* number */.aig().nullable(), mediumLimits.points)
        .optional()
        .describe('The feature in the same examples; colours the points.'),
});
const snapshotColumn = schemas/* strictObject */.rej({
    name: label,
    type: label.optional(),
    missing: count.optional(),
    distinct: count.optional(),
    min: cell.optional(),
    max: cell.optional(),
    mean: schemas/* number */.aig().optional(),
});
/** All kinds of media, where `image` stands for an image: a path or data in what scripts write, a file of the bundle in a record. */
function mediumSchemaOf(image) {
    const base = {
        name: schemas/* string */.YjP().min(1).max(500),
        step: schemas/* number */.aig().nullable().default(null).describe('When it was logged; null for the end of the run.'),
    };
    const shot = schemas/* strictObject */.rej({
        image,
        caption: label.optional(),
        boxes: few(box, mediumLimits.items).default([]),
        masks: few(mask, mediumLimits.items).default([]),
    });
    const example = schemas/* strictObject */.rej({
        id: schemas/* union */.KCZ([schemas/* string */.YjP().max(500), schemas/* number */.aig()]),
        label: cell.optional(),
        prediction: cell.optional(),
        score: schemas/* number */.aig().optional(),
        text: label.optional(),
        image: image.optional(),
    });
    const shots = few(shot, mediumLimits.items);
    const curves = (curve) => few(curve, mediumLimits.classes);
    return schemas/* discriminatedUnion */.gMt('kind', [
        schemas/* strictObject */.rej({
            ...base,
            kind: schemas/* literal */.euz('confusion-matrix'),
            classes: few(label, mediumLimits.classes),
            counts: few(few(schemas/* number */.aig().nonnegative(), mediumLimits.classes), mediumLimits.classes).describe('A row for each actual class, a column for each predicted one.'),
        })
            .check(matrixProblems),
        schemas/* strictObject */.rej({ ...base, kind: schemas/* literal */.euz('roc-curve'), curves: curves(rocCurve.check(curveProblems)) }),
        schemas/* strictObject */.rej({ ...base, kind: schemas/* literal */.euz('pr-curve'), curves: curves(prCurve.check(curveProblems)) }),
        schemas/* strictObject */.rej({
            ...base,
            kind: schemas/* literal */.euz('calibration'),
            curves: curves(calibrationCurve.check(curveProblems)),
        }),
        schemas/* strictObject */.rej({
            ...base,
            kind: schemas/* literal */.euz('feature-importance'),
            features: few(feature, mediumLimits.features),
        }),
        schemas/* strictObject */.rej({
            ...base,
            kind: schemas/* literal */.euz('shap-summary'),
            features: few(shapFeature.check(curveProblems), mediumLimits.features),
        }),
        schemas/* strictObject */.rej({
            ...base,
            kind: schemas/* literal */.euz('histogram'),
            edges: numbers.describe('Ascending; one more than there are counts.'),
            counts: few(schemas/* number */.aig().nonnegative(), mediumLimits.points),
        })
            .check(histogramProblems),
        schemas/* strictObject */.rej({
            ...base,
            kind: schemas/* literal */.euz('examples'),
            best: few(example, mediumLimits.items).default([]),
            worst: few(example, mediumLimits.items).default([]),
        }),
        schemas/* strictObject */.rej({ ...base, kind: schemas/* literal */.euz('images'), images: shots }),
        schemas/* strictObject */.rej({ ...base, kind: schemas/* literal */.euz('attention-maps'), images: shots }),
        schemas/* strictObject */.rej({ ...base, kind: schemas/* literal */.euz('prompts'), samples: few(mediumSchema_prompt, mediumLimits.items) }),
        schemas/* strictObject */.rej({ ...base, kind: schemas/* literal */.euz('text'), text: label }),
        schemas/* strictObject */.rej({
            ...base,
            kind: schemas/* literal */.euz('table'),
            columns: few(label, mediumLimits.columns),
            rows,
            total: count.optional().describe('Rows that there are, where only the first stand here.'),
        })
            .check(tableProblems),
        schemas/* strictObject */.rej({
            ...base,
            kind: schemas/* literal */.euz('data-snapshot'),
            rows: count.describe('Rows of the whole data.'),
            columns: few(snapshotColumn, mediumLimits.columns),
            sample: rows.default([]),
        })
            .check(snapshotProblems),
    ]);
}


/***/ }),

/***/ 34027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseMetricKey),
/* harmony export */   d: () => (/* binding */ formatMetricKey)
/* harmony export */ });
/**
 * The one-line name of a metric with its slice, `accuracy{lang=en}`; equal keys mean the same metric. Where a
 * name or label holds a character of this notation, a backslash stands before it; usual names have none.
 */
function formatMetricKey(name, labels = {}) {
    const pairs = Object.keys(labels)
        .sort()
        .map((key) => `${escapeLabel(key)}=${escapeLabel(labels[key] ?? '')}`);
    const escapedName = name.replace(/[\\{]/g, '\\$&');
    return pairs.length === 0 ? escapedName : `${escapedName}{${pairs.join(',')}}`;
}
/**
 * Undoes `formatMetricKey`. Lenient with what people write: spaces after `{` and `,` do not count,
 * `accuracy{}` is `accuracy`, the last of two equal labels stands, and a text whose braces hold no
 * `key=value` list is a name as it is.
 */
function parseMetricKey(text) {
    if (!text.includes('{') && !text.includes('\\'))
        return { name: text, labels: {} };
    const slice = /^((?:[^\\{]|\\[^])*)\{((?:[^\\}]|\\[^])*)\}$/.exec(text);
    const labels = slice === null ? null : parseLabels(slice[2] ?? '');
    return labels === null
        ? { name: unescape(text), labels: {} }
        : { name: unescape(slice?.[1] ?? ''), labels };
}
/** A leading space is escaped too, since `parseLabels` skips bare ones. */
function escapeLabel(text) {
    return text.replace(/[\\,=}]|^\s/g, '\\$&');
}
function parseLabels(text) {
    if (text.trim() === '')
        return {};
    const pairs = splitUnescaped(text, ',').map((pair) => splitUnescaped(pair.trimStart(), '='));
    if (pairs.some((pair) => pair.length !== 2))
        return null;
    return Object.fromEntries(pairs.map(([key = '', value = '']) => [unescape(key), unescape(value)]));
}
function splitUnescaped(text, separator) {
    const parts = [];
    let start = 0;
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === separator) {
            parts.push(text.slice(start, at));
            start = at + 1;
        }
    }
    return [...parts, text.slice(start)];
}
/** A backslash before any other character is an ordinary one (`C:\loss`). */
function unescape(text) {
    return text.replace(/\\([\\{},=\s])/g, '$1');
}


/***/ }),

/***/ 83741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N9: () => (/* binding */ isFiniteValue),
/* harmony export */   _v: () => (/* binding */ encodeNumber),
/* harmony export */   w2: () => (/* binding */ decodeNumber)
/* harmony export */ });
/** Number → its JSON form. */
function encodeNumber(value) {
    if (Number.isFinite(value))
        return value;
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? 'Infinity' : '-Infinity';
}
function decodeNumber(value) {
    return value === null ? null : Number(value);
}
/** True for a value that can be computed with: present, not NaN, not infinite. */
function isFiniteValue(value) {
    return typeof value === 'number';
}


/***/ }),

/***/ 29828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ stepKinds),
/* harmony export */   R: () => (/* binding */ outputSource)
/* harmony export */ });
/** What one step of a series counts. Steps of different kinds are never put on one axis. */
const stepKinds = ['step', 'epoch', 'iteration', 'round', 'trial', 'row', 'seconds'];
/** The path that stands for what the command printed. */
const outputSource = '<output>';


/***/ }),

/***/ 71398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ gitObject),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   sm: () => (/* binding */ sweepId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92857);

/** As all digests are written: of SHA-256. */
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256:<64 hex digits>');
/** SHA-1 or SHA-256. */
const gitObject = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full git object id');
/** Records come from strangers too: a path in one never leads out of its directory, on any system. */
const relativePath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?![\\/]|[A-Za-z]:[\\/])(?!(?:[\s\S]*[\\/])?\.\.(?:[\\/]|$))[^\0]+$/, 'expected a relative path without ..');
/** What names a sweep. */
const sweepId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{10}$/, 'expected ten hexadecimal digits');
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();


/***/ }),

/***/ 84132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t5: () => (/* binding */ maxRecordBytes),
  Hh: () => (/* binding */ parseRecord),
  Fy: () => (/* binding */ recordFileSchema),
  pU: () => (/* binding */ serialiseRecord)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __nccwpck_require__(77452);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __nccwpck_require__(83741);
;// CONCATENATED MODULE: ./build/src/records/jsonErrorPosition.js
/**
 * The place of the first mistake in a text that `JSON.parse` refused; the end of the text when it is cut off.
 * Needed because the messages of `JSON.parse` name no place for some mistakes, and differ between Node versions.
 */
function jsonErrorPosition(text) {
    const before = text.slice(0, firstMistake(text));
    const lineStart = before.lastIndexOf('\n') + 1;
    return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
/** A token at the position of `lastIndex`. Strings are matched by `stringEnd`, which needs no backtracking. */
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
function firstMistake(text) {
    const closers = [];
    let expected = 'value';
    let at = skipSpace(text, 0);
    while (at < text.length && expected !== 'nothing') {
        const end = tokenEnd(text, at, expected, closers.at(-1));
        if (end === null)
            return at;
        expected = expectedAfter(text.charAt(at), expected, closers);
        at = skipSpace(text, end);
    }
    return at;
}
/** The end of the token at `at` if it may stand there, else null. */
function tokenEnd(text, at, expected, closer) {
    const character = text.charAt(at);
    if (character === closer && expected.endsWith('End'))
        return at + 1;
    if (expected === 'colon')
        return character === ':' ? at + 1 : null;
    if (expected === 'commaOrEnd')
        return character === ',' ? at + 1 : null;
    if (character === '"')
        return stringEnd(text, at);
    if (!expected.startsWith('value'))
        return null;
    if (character === '{' || character === '[')
        return at + 1;
    scalar.lastIndex = at;
    return scalar.test(text) ? scalar.lastIndex : null;
}
/** What follows a good token that starts with `character`. Keeps `closers` up to date. */
function expectedAfter(character, expected, closers) {
    if (expected === 'colon')
        return 'value';
    if (expected.startsWith('name') && character === '"')
        return 'colon';
    if (expected === 'commaOrEnd' && character === ',')
        return closers.at(-1) === '}' ? 'name' : 'value';
    if (character === '{' || character === '[') {
        closers.push(character === '{' ? '}' : ']');
        return character === '{' ? 'nameOrEnd' : 'valueOrEnd';
    }
    if (character === '}' || character === ']')
        closers.pop();
    return closers.length === 0 ? 'nothing' : 'commaOrEnd';
}
function stringEnd(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '"')
            return at + 1;
        if (character < ' ')
            return null;
        if (character === '\\') {
            const length = escapeLength(text, at);
            if (length === null)
                return null;
            at += length - 1;
        }
    }
    return null;
}
function escapeLength(text, at) {
    if ('"\\/bfnrt'.includes(text.charAt(at + 1)))
        return 2;
    return /^\\u[0-9a-fA-F]{4}$/.test(text.slice(at, at + 6)) ? 6 : null;
}
function skipSpace(text, from) {
    let at = from;
    while (at < text.length && ' \t\n\r'.includes(text.charAt(at)))
        at++;
    return at;
}

// EXTERNAL MODULE: ./build/src/records/recordFields.js
var recordFields = __nccwpck_require__(71398);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __nccwpck_require__(64377);
// EXTERNAL MODULE: ./build/src/records/listOf.js
var listOf = __nccwpck_require__(58847);
;// CONCATENATED MODULE: ./build/src/records/bundleFiles.js



/** A file that the command wrote and the settings name. */
const outputSchema = schemas/* strictObject */.rej({
    path: recordFields/* relativePath */.iZ,
    bytes: recordFields/* count */.U9,
    mediaType: schemas/* string */.YjP(),
    digest: recordFields/* digest */.br,
});
/** A structured result (confusion matrix, curve, images, table, …); its data and images lie in the bundle's `media/`. */
const mediumFileSchema = schemas/* strictObject */.rej({
    kind: schemas/* string */.YjP(),
    name: schemas/* string */.YjP(),
    step: schemas/* number */.aig().nullable(),
    /** Named by the digest of what is in it. */
    file: schemas/* string */.YjP().regex(/^media\/[0-9a-f]{64}\.json$/, 'expected media/<SHA-256>.json'),
    bytes: recordFields/* count */.U9,
    images: (0,listOf/* listOf */.c)(schemas/* string */.YjP()
        .regex(/^media\/[0-9a-f]{64}\.(?:png|jpg|gif|webp)$/, 'expected media/<SHA-256>.png, .jpg, .gif or .webp')),
});
/** The points of all metrics. */
const seriesFileSchema = schemas/* strictObject */.rej({ path: schemas/* literal */.euz('series.parquet'), points: recordFields/* count */.U9, digest: recordFields/* digest */.br });
/** One row for each example of a test set: what was asked and what the model answered. */
const predictionsFileSchema = schemas/* strictObject */.rej({
    path: schemas/* literal */.euz('predictions.csv.gz'),
    digest: recordFields/* digest */.br,
    rows: recordFields/* count */.U9,
    /** Ids and labels, whatever their order: equal digests mean the same test set. */
    testSetDigest: recordFields/* digest */.br,
    /** The file that the command wrote, as it was named, and which of its columns were taken for what. */
    source: schemas/* string */.YjP(),
    columns: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        label: schemas/* string */.YjP(),
        prediction: schemas/* string */.YjP().nullable(),
        score: schemas/* string */.YjP().nullable(),
        slices: (0,listOf/* listOf */.c)(schemas/* string */.YjP()),
    }),
    /** The label that scores speak for; null without scores that could be used. */
    positive: schemas/* string */.YjP().nullable(),
});
/** What the command printed. */
const logFileSchema = schemas/* strictObject */.rej({
    path: schemas/* literal */.euz('log.txt.gz'),
    /** Bytes the command printed, before compression. */
    bytes: recordFields/* count */.U9,
    /** Bytes left out of the file beyond its limit; 0 as a rule. */
    omittedBytes: recordFields/* count */.U9,
});

// EXTERNAL MODULE: ./build/src/records/codeSchema.js
var codeSchema = __nccwpck_require__(82528);
;// CONCATENATED MODULE: ./build/src/records/dataReference.js


const count = schemas/* int */.Whr().nonnegative();
const file = schemas/* strictObject */.rej({
    /** As the source names it. */
    path: schemas/* string */.YjP(),
    /** `md5:…`, `etag:…`, `sha256:…`, as the source states it; null where it states none. */
    digest: schemas/* string */.YjP().nullable(),
    bytes: count.nullable(),
});
/** What a small file in the repository says of data that is kept elsewhere. */
const dataReferenceSchema = schemas/* strictObject */.rej({
    system: schemas/* enum */.k5n(['dvc', 'lakefs', 'croissant']),
    /** What the source calls the data; null for one that only has a path. */
    name: schemas/* string */.YjP().nullable(),
    /** Commit, revision or release of the data, as the source states it. */
    version: schemas/* string */.YjP().nullable(),
    /** Where it comes from, without credentials. */
    url: schemas/* string */.YjP().nullable(),
    /** Of all files together; null where it is not stated. */
    bytes: count.nullable(),
    /** Cut at 10,000; `filesOmitted` says how many more. */
    files: (0,listOf/* listOf */.c)(file),
    filesOmitted: count,
});

;// CONCATENATED MODULE: ./build/src/records/namedValues.js

/**
 * A map from any name to text. Unlike `z.record`, it keeps and checks a member called `__proto__`:
 * what a record says is neither dropped nor let through unchecked.
 */
function textMap() {
    return namedValues(isText, 'text', { type: 'string' });
}
/** As `textMap`, of params: text, numbers, booleans and null. */
function scalarMap() {
    return namedValues(isParamValue, 'text, a number, a boolean or null', {
        type: ['string', 'number', 'boolean', 'null'],
    });
}
const mostFaults = 1000;
function namedValues(isMember, words, memberSchema) {
    return schemas/* custom */.IeY(isPlainObject, { error: 'expected an object', abort: true })
        .check(({ value, issues }) => {
        for (const [name, member] of Object.entries(value)) {
            if (isMember(member))
                continue;
            issues.push({ code: 'custom', path: [name], input: member, message: `expected ${words}` });
            // A file can hold millions of faults; the first ones tell enough.
            if (issues.length >= mostFaults)
                return;
        }
    })
        .meta({ type: 'object', additionalProperties: memberSchema });
}
function isPlainObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function isParamValue(value) {
    return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

;// CONCATENATED MODULE: ./build/src/records/environmentSchema.js




const packageList = schemas/* strictObject */.rej({
    /** Which interpreter answered, `python 3.11.7`. */
    interpreter: schemas/* string */.YjP(),
    digest: recordFields/* digest */.br,
    packages: (0,listOf/* listOf */.c)(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
});
/** The machine and the software of a run. */
const environmentSchema = schemas/* strictObject */.rej({
    os: schemas/* strictObject */.rej({ platform: schemas/* string */.YjP(), name: schemas/* string */.YjP(), release: schemas/* string */.YjP(), arch: schemas/* string */.YjP() }),
    cpu: schemas/* strictObject */.rej({ model: schemas/* string */.YjP(), cores: recordFields/* count */.U9, isa: (0,listOf/* listOf */.c)(schemas/* string */.YjP()) }),
    memoryBytes: recordFields/* count */.U9,
    gpus: (0,listOf/* listOf */.c)(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), driver: schemas/* string */.YjP(), memoryBytes: recordFields/* count */.U9.nullable() })),
    container: schemas/* string */.YjP().nullable(),
    runner: schemas/* string */.YjP().nullable(),
    /** `{python: '3.11.7'}`: the versions the command would get. */
    languages: textMap(),
    packages: packageList.nullable(),
    lockFiles: (0,listOf/* listOf */.c)(schemas/* strictObject */.rej({ path: recordFields/* relativePath */.iZ, digest: recordFields/* digest */.br })),
    /** Thread and determinism variables that were set (OMP_NUM_THREADS, PYTHONHASHSEED, …). */
    variables: textMap(),
});

// EXTERNAL MODULE: ./build/src/records/recordId.js
var recordId = __nccwpck_require__(39102);
;// CONCATENATED MODULE: ./build/src/records/resultSettings.js


const texts = (0,listOf/* listOf */.c)(schemas/* string */.YjP());
/**
 * How a run's data, params and results were looked for. A re-run is read in the same way, whatever the settings are by then: other settings
 * would find other metrics in the same run.
 */
const resultSettingsSchema = schemas/* strictObject */.rej({
    metricFiles: texts,
    params: texts,
    /** Empty where no data was declared; references to data are looked for then. Null where that is not known. */
    data: texts.nullable().default(null),
    outputs: texts,
    patterns: (0,listOf/* listOf */.c)(schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), pattern: schemas/* string */.YjP() })),
    /** What makes `loss=0.12` in the output a metric: names that were declared, or that gates used. */
    names: texts,
    declarations: (0,listOf/* listOf */.c)(schemas/* strictObject */.rej({
        pattern: schemas/* string */.YjP(),
        goal: schemas/* enum */.k5n(['min', 'max']).optional(),
        kind: schemas/* enum */.k5n(['proportion', 'value']).optional(),
        unit: schemas/* string */.YjP().optional(),
        keep: schemas/* enum */.k5n(['gate', 'report', 'detail', 'drop']).optional(),
        summary: schemas/* enum */.k5n(['last', 'best', 'min', 'max', 'mean']).optional(),
    })),
});

;// CONCATENATED MODULE: ./build/src/records/runRecord.js










/** The schema version this program writes. Older ones are upgraded by `parseRecord`; newer ones are refused. */
const recordSchemaVersion = 1;
const runRecord_metricValue = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* literal */.euz(['NaN', 'Infinity', '-Infinity']), schemas/* null */.chJ()], {
    error: 'expected a number, "NaN", "Infinity", "-Infinity" or null',
});
const outcome = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('succeeded'), exitCode: schemas/* literal */.euz(0) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), exitCode: schemas/* int */.Whr() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('killed'), signal: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('timedOut'), limitMs: recordFields/* milliseconds */.Rz }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('interrupted'), signal: schemas/* string */.YjP() }),
    /** Trainmark ended it early, because it could not become one of the better trials of its sweep. */
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('stopped'), reason: schemas/* string */.YjP() }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('notStarted'), reason: schemas/* string */.YjP() }),
]);
const command = schemas/* strictObject */.rej({
    /** A string ran in the user's shell, an array did not. */
    run: schemas/* union */.KCZ([schemas/* string */.YjP(), (0,listOf/* listOf */.c)(schemas/* string */.YjP())]),
    setup: schemas/* union */.KCZ([schemas/* string */.YjP(), (0,listOf/* listOf */.c)(schemas/* string */.YjP())]).nullable(),
    /** Relative to the root of the repository, `.` for the root itself. */
    cwd: schemas/* string */.YjP(),
    seed: schemas/* int */.Whr().nullable(),
    /** Declared variables only, never the whole environment. */
    environment: textMap(),
});
const metric = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    labels: textMap(),
    value: runRecord_metricValue,
    /** How `value` came from the series: as the source states it, or the last, best, … of its points. */
    summary: schemas/* enum */.k5n(['stated', 'last', 'best', 'min', 'max', 'mean']),
    goal: schemas/* enum */.k5n(['min', 'max']).nullable(),
    /** Where the goal comes from; null with an unknown goal. */
    goalSource: schemas/* enum */.k5n(['declared', 'source', 'name']).nullable(),
    kind: schemas/* enum */.k5n(['proportion', 'value']),
    unit: schemas/* string */.YjP().nullable(),
    tier: schemas/* enum */.k5n(['gate', 'report', 'detail']),
    /** Points in the bundle's series file; 0 when the metric has only a summary. */
    points: recordFields/* count */.U9,
    sources: (0,listOf/* listOf */.c)(schemas/* string */.YjP()),
});
const dataset = schemas/* strictObject */.rej({
    path: recordFields/* relativePath */.iZ,
    kind: schemas/* enum */.k5n(['file', 'directory', 'lfs', 'dvc', 'lakefs', 'croissant', 'missing']),
    digest: recordFields/* digest */.br.nullable(),
    bytes: recordFields/* count */.U9.nullable(),
    /** One entry for each file, relative to `path`; empty for a single file, cut at 10,000 (`filesOmitted` says how many more). */
    files: (0,listOf/* listOf */.c)(schemas/* strictObject */.rej({ path: recordFields/* relativePath */.iZ, digest: recordFields/* digest */.br, bytes: recordFields/* count */.U9 })),
    filesOmitted: recordFields/* count */.U9,
    rows: recordFields/* count */.U9.nullable(),
    columns: (0,listOf/* listOf */.c)(schemas/* string */.YjP()).nullable(),
    /** True when the digest after the command differs from the one before it. */
    changedDuringRun: schemas/* boolean */.zMY(),
    /** Of data that is kept elsewhere: what the file in the repository says of it. */
    reference: dataReferenceSchema.nullable().default(null),
});
const resources = schemas/* strictObject */.rej({
    wallMs: recordFields/* milliseconds */.Rz,
    cpuMs: recordFields/* milliseconds */.Rz.nullable(),
    peakRssBytes: recordFields/* count */.U9.nullable(),
    gpuPeakBytes: recordFields/* count */.U9.nullable(),
    outputBytes: recordFields/* count */.U9,
});
/** The job of a workflow that made a run. Nothing here is proof: a run of a fork may say what it likes. */
const workflow = schemas/* strictObject */.rej({
    runId: schemas/* int */.Whr().positive(),
    attempt: schemas/* int */.Whr().positive(),
    /** Path of the workflow file. */
    path: schemas/* string */.YjP(),
    job: schemas/* string */.YjP(),
    /** Null for a job without a matrix. */
    leg: schemas/* strictObject */.rej({ index: recordFields/* count */.U9, total: schemas/* int */.Whr().positive(), values: textMap() }).nullable(),
});
/** The trial of a sweep that a run carried out. */
const sweepTrial = schemas/* strictObject */.rej({
    id: recordFields/* sweepId */.sm,
    trial: recordFields/* count */.U9,
    /** From 1. */
    attempt: schemas/* int */.Whr().positive(),
});
/** DESIGN §5. Everything but `digest`, which is the SHA-256 of the canonical JSON (RFC 8785) of the rest. */
const runRecordSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(recordSchemaVersion),
    id: schemas/* string */.YjP().regex(recordId/* recordIdPattern */.b5, 'expected <date>T<time>Z-<12 hex digits>'),
    experiment: schemas/* string */.YjP().min(1),
    outcome,
    startedAt: iso/* datetime */.w$(),
    durations: schemas/* strictObject */.rej({ setupMs: recordFields/* milliseconds */.Rz, commandMs: recordFields/* milliseconds */.Rz }),
    attempt: schemas/* int */.Whr().positive(),
    /** False when the run was cut off before its record was finished; such a run never serves as a baseline. */
    complete: schemas/* boolean */.zMY(),
    /** Why the run exists: asked for, made to have a baseline, tried in a sweep, taken from a plain metrics file, or to see whether a run reproduces. */
    role: schemas/* enum */.k5n(['candidate', 'baseline', 'imported', 'trial', 'reproduction']),
    /** Null only for runs imported from a plain metrics file, which knows of no commit. */
    code: codeSchema/* codeSchema */.r.nullable(),
    command,
    params: scalarMap(),
    metrics: (0,listOf/* listOf */.c)(metric),
    series: seriesFileSchema.nullable(),
    log: logFileSchema.nullable(),
    /** Null without a per-example file. */
    predictions: predictionsFileSchema.nullable().default(null),
    datasets: (0,listOf/* listOf */.c)(dataset),
    /** Null only for imported runs. */
    environment: environmentSchema.nullable(),
    /** Null only for imported runs. */
    resources: resources.nullable(),
    outputs: (0,listOf/* listOf */.c)(outputSchema),
    media: (0,listOf/* listOf */.c)(mediumFileSchema).default([]),
    tags: textMap(),
    notes: (0,listOf/* listOf */.c)(schemas/* string */.YjP()),
    warnings: (0,listOf/* listOf */.c)(schemas/* string */.YjP()),
    /** Equal digests mean that the run may be reused (DESIGN §5); null when the inputs could not be determined. */
    inputsDigest: recordFields/* digest */.br.nullable(),
    /** Null for a run in a terminal. */
    workflow: workflow.nullable().default(null),
    /** Null for a run that no sweep proposed. */
    sweep: sweepTrial.nullable().default(null),
    /** The record that this run was made to verify, with the digest in its file; null for every other run. */
    reproduces: schemas/* strictObject */.rej({ recordId: schemas/* string */.YjP().regex(recordId/* recordIdPattern */.b5), digest: recordFields/* digest */.br })
        .nullable()
        .default(null),
    /** Null for imported runs, and where it holds something private. */
    resultSettings: resultSettingsSchema.nullable().default(null),
});

;// CONCATENATED MODULE: ./build/src/records/recordFile.js






/** Larger records are neither written nor read. 100,000 metrics take about 30 MiB. */
const maxRecordBytes = 64 * 1024 * 1024;
/** Objects and lists in a record; one of 100,000 metrics has 300,000. Empty ones, two bytes each, would fill the memory. */
const mostContainers = 2_000_000;
/** A record as it stands in `record.json`. */
const recordFileSchema = runRecordSchema.extend({
    /** SHA-256 of the canonical JSON (RFC 8785) of everything else in the file. */
    digest: recordFields/* digest */.br,
});
/** What makes a record of version n one of version n + 1, at index n - 1. Version 1 is the first, so there is none yet. */
const upgrades = [];
/**
 * The text of `record.json`: indented for people, with the digest over the canonical form, so that white space and the order
 * of members may change. What JSON cannot carry is replaced rather than losing the run: NaN and infinities by their words, half
 * characters by U+FFFD. Throws an Error for a record that `parseRecord` would refuse: that is a mistake in this program.
 */
function serialiseRecord(record) {
    const checked = runRecordSchema.safeParse(withoutUnstorable(record), { reportInput: true });
    if (!checked.success)
        throw new Error(`the record breaks its own schema:\n${explain(checked.error)}`);
    const text = `${JSON.stringify({ ...checked.data, digest: (0,canonicalJson/* digestOf */.o)(checked.data) }, null, 2)}\n`;
    const bytes = Buffer.byteLength(text);
    if (bytes > maxRecordBytes)
        throw tooLarge('the record', bytes);
    return text;
}
function withoutUnstorable(record) {
    const json = JSON.stringify(record, (_, value) => typeof value === 'number' ? (0,metricValue/* encodeNumber */._v)(value) : value);
    // Of surrogates, only those that stand alone are written as escapes; other escapes are stepped over.
    return JSON.parse(json.replaceAll(/\\(?:u[0-9a-f]{4}|.)/g, (escape) => (/^\\ud[89a-f]/.test(escape) ? '\uFFFD' : escape)));
}
/**
 * The record in the text of a `record.json`; `where` names it in messages. Throws a UserError for a text that is too large or
 * not JSON, a version that is unknown or newer than this program, a digest that does not match, and a broken schema.
 */
function parseRecord(text, where) {
    if (text.length > maxRecordBytes)
        throw tooLarge(where, text.length);
    checkContainers(text, where);
    const { digest, ...raw } = parseObject(text, where);
    const version = checkVersion(raw, where);
    checkDigest(raw, digest, where);
    const current = upgrades.slice(version - 1).reduce((record, upgrade) => upgrade(record), raw);
    const checked = runRecordSchema.safeParse(current, { reportInput: true });
    if (checked.success)
        return checked.data;
    throw new errors/* UserError */.yo(`${where} is not a valid run record:\n${explain(checked.error)}`, {
        hint: 'Its digest is right, so it was written like this, not by this version of Trainmark. Remove it or record the run again.',
    });
}
function tooLarge(what, bytes) {
    return new errors/* UserError */.yo(`${what} is too large: ${bytes} bytes; at most ${maxRecordBytes} (64 MiB) are accepted`, {
        hint: 'Keep fewer metrics: give `keep: drop` to those that nobody reads.',
    });
}
/** Looked at before the text is parsed, when it costs nothing yet. Brackets inside of strings count too. */
function checkContainers(text, where) {
    let left = mostContainers;
    for (const bracket of ['[', '{'])
        for (let at = text.indexOf(bracket); at >= 0 && left >= 0; at = text.indexOf(bracket, at + 1))
            left--;
    if (left >= 0)
        return;
    throw new errors/* UserError */.yo(`${where} is no run record: it holds more than ${mostContainers} objects and lists`);
}
function parseObject(text, where) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        const { line, column } = jsonErrorPosition(text);
        const hint = 'The file is damaged or cut off. Remove the run or record it again.';
        throw new errors/* UserError */.yo(`${where} is not JSON: line ${line}, column ${column}: ${(0,errors/* messageOf */.bD)(cause)}`, {
            hint,
            cause,
        });
    }
    if (isObject(value))
        return value;
    throw new errors/* UserError */.yo(`${where} is not a run record: expected an object, got ${show(value)}`);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function checkVersion({ schemaVersion }, where) {
    if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1) {
        const accepted = `expected a whole number from 1 to ${recordSchemaVersion}`;
        throw new errors/* UserError */.yo(`${where} is not a run record: schemaVersion is ${show(schemaVersion)}; ${accepted}`);
    }
    if (schemaVersion <= recordSchemaVersion)
        return schemaVersion;
    const seen = `it has schema version ${schemaVersion}, this one reads up to ${recordSchemaVersion}`;
    throw new errors/* UserError */.yo(`${where} was written by a newer Trainmark: ${seen}`, { hint: 'Update Trainmark.' });
}
function checkDigest(raw, digest, where) {
    const actual = digestOfRaw(raw, where);
    if (digest === actual)
        return;
    throw new errors/* UserError */.yo(`${where} was edited or damaged: its digest is ${show(digest)}, its content has ${actual}`, {
        hint: 'Restore the file as it was written, or remove the run and record it again.',
    });
}
function digestOfRaw(raw, where) {
    try {
        return (0,canonicalJson/* digestOf */.o)(raw);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${where} is not a run record: it ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
/** At most 20 lines `path: what was expected, got what`. */
function explain({ issues }) {
    const lines = issues.map(({ path, message, input }) => {
        const expected = message.replace(/^Invalid input: /, '').replace(/, received .*/, '');
        return `  ${cut(path.join('.')) || 'the record'}: ${cut(expected)}, got ${show(input)}`;
    });
    const more = lines.length - 20;
    return more > 0 ? [...lines.slice(0, 20), `  and ${more} more`].join('\n') : lines.join('\n');
}
function show(value) {
    return cut(value === undefined ? 'nothing' : JSON.stringify(value));
}
function cut(text) {
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}


/***/ }),

/***/ 39102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ recordIdRandomDigits),
/* harmony export */   b5: () => (/* binding */ recordIdPattern),
/* harmony export */   rx: () => (/* binding */ createRecordId)
/* harmony export */ });
/** Ids of run records: the second of the start in UTC, then 12 hex digits. */
const recordIdPattern = /^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/;
/** Random hex digits that an id needs. */
const recordIdRandomDigits = 9;
/**
 * An id for a run that starts at `nowMs` (Unix milliseconds, years 0000 to 9999), `20261120T203112Z-3e79a2c01b4d`: the
 * first three hex digits are the milliseconds of the second, the rest is chance. Ids sort by time, to the millisecond.
 */
function createRecordId(nowMs, randomHex) {
    const [second = '', milliseconds = ''] = new Date(nowMs).toISOString().slice(0, -1).split('.');
    const id = `${second.replaceAll(/[-:]/g, '')}Z-${Number(milliseconds).toString(16).padStart(3, '0')}${randomHex}`;
    if (!recordIdPattern.test(id)) {
        throw new RangeError(`${JSON.stringify(id)} is not a record id: expected ${recordIdRandomDigits} lower-case hex digits`);
    }
    return id;
}


/***/ }),

/***/ 24359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit)
/* harmony export */ });
/** A commit as people read it: its first seven digits, as GitHub shows them. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 79454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   q: () => (/* binding */ colourWanted)
/* harmony export */ });
/** SGR codes: green, red, yellow, faint, bold. */
const codes = {
    good: [32, 39],
    bad: [31, 39],
    unsure: [33, 39],
    quiet: [2, 22],
    strong: [1, 22],
};
function painter(colour) {
    if (!colour)
        return (_, text) => text;
    return (ink, text) => `\u001b[${codes[ink][0]}m${text}\u001b[${codes[ink][1]}m`;
}
/**
 * Whether to write colours: NO_COLOR (no-color.org) and FORCE_COLOR (force-color.org) decide when they are not empty,
 * then CLICOLOR_FORCE and CLICOLOR (bixense.com/clicolors), then whether the output is a terminal that has colours.
 */
function colourWanted(environment, isTty) {
    const { NO_COLOR, FORCE_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM } = environment;
    if (NO_COLOR)
        return false;
    // Node and chalk read FORCE_COLOR=0 and FORCE_COLOR=false as "never".
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    if (CLICOLOR_FORCE && CLICOLOR_FORCE !== '0')
        return true;
    return isTty && CLICOLOR !== '0' && TERM !== 'dumb';
}


/***/ }),

/***/ 32847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _Z: () => (/* binding */ baseline),
/* harmony export */   lS: () => (/* binding */ baselineChoice),
/* harmony export */   nW: () => (/* binding */ verifyChoice)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92857);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35871);
/* harmony import */ var _schemaForms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11441);



const fromForm = 'a branch, tag or commit, base, or none';
const verifyForm = 'always, never, a share such as sample(0.1), or an age such as when-reused-after(30d)';
const verify = (0,_schemaForms_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(verifyForm).refine((value) => parseVerify(value) !== null, {
    error: `expected ${verifyForm}`,
});
const baseline = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    (0,_schemaForms_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fromForm),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        from: (0,_schemaForms_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(fromForm).optional().describe('What to compare with.'),
        verify: verify
            .optional()
            .describe('When a stored baseline is run again, to see whether it reproduces: always, never, sample(<share of commits>) or when-reused-after(<age>).'),
    }),
], { error: `expected ${fromForm}, or { from: …, verify: … }` });
function baselineChoice(raw) {
    const from = typeof raw === 'object' ? (raw.from ?? 'base') : (raw ?? 'base');
    if (from === 'base' || from === 'none')
        return { kind: from };
    return { kind: 'ref', ref: from };
}
function verifyChoice(raw) {
    const written = typeof raw === 'object' ? raw.verify : undefined;
    return (written === undefined ? null : parseVerify(written)) ?? { kind: 'never' };
}
/** Null for what is not one of the accepted forms. */
function parseVerify(written) {
    if (written === 'always' || written === 'never')
        return { kind: written };
    const [, name, argument = ''] = /^(sample|when-reused-after)\(\s*([^()]*?)\s*\)$/.exec(written) ?? [];
    if (name === 'sample') {
        const share = /^(?:0?\.\d+|[01](?:\.\d+)?)$/.test(argument) ? Number(argument) : Number.NaN;
        return share > 0 && share <= 1 ? { kind: 'sample', share } : null;
    }
    if (name === undefined)
        return null;
    const ageMs = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(argument.replace(/\s*days?$/, 'd'));
    return ageMs === null ? null : { kind: 'reusedAfter', ageMs };
}


/***/ }),

/***/ 50467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ mostCalibrationRuns),
/* harmony export */   TF: () => (/* binding */ calibrateFlags),
/* harmony export */   UF: () => (/* binding */ leastCalibrationRuns),
/* harmony export */   iM: () => (/* binding */ calibrateDefaults)
/* harmony export */ });
/** What `trainmark calibrate` takes where a flag is not given; the flags' help says the same. */
const calibrateDefaults = { runs: 20, drawSeed: 1 };
/** Fewer runs cannot be dealt out to two sides that have a spread each. */
const leastCalibrationRuns = 4;
const mostCalibrationRuns = 1000;
/** Flags of `trainmark calibrate` alone: no settings of an experiment, and no inputs of the Action. */
const calibrateFlags = [
    {
        key: 'runs',
        flag: 'runs',
        kind: 'text',
        commands: ['calibrate'],
        placeholder: '<count>',
        description: 'How many runs to make of the commit that is checked out, at least 4 and twice as many as a side of a check gets.',
        example: '20',
        defaultText: String(calibrateDefaults.runs),
    },
    {
        key: 'resample',
        flag: 'resample',
        kind: 'switch',
        commands: ['calibrate'],
        placeholder: '',
        description: 'Run nothing: draw from the stored runs of a commit, by default the one that is checked out.',
        example: '',
        defaultText: 'off',
    },
    {
        key: 'draw-seed',
        flag: 'draw-seed',
        kind: 'text',
        commands: ['calibrate'],
        placeholder: '<number>',
        description: 'Seed of the draws: the same seed and the same runs give the same report.',
        example: '1',
        defaultText: String(calibrateDefaults.drawSeed),
    },
];


/***/ }),

/***/ 93520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ actionCommands),
/* harmony export */   o: () => (/* binding */ commandNames)
/* harmony export */ });
/** The commands of the terminal program. */
const commandNames = [
    'check',
    'record',
    'compare',
    'verify',
    'read',
    'samples',
    'calibrate',
    'sweep',
    'suggest',
    'rehydrate',
];
/** The commands of the Action. */
const actionCommands = ['check', 'record', 'publish', 'verify', 'sweep'];


/***/ }),

/***/ 31683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ settingDefinitions)
});

;// CONCATENATED MODULE: ./build/src/settings/definitions/callDefinitions.js
const callDefinitions_all = ['check', 'record', 'compare', 'verify', 'calibrate', 'sweep', 'suggest'];
/** What is about one call of the program only. */
const callDefinitions = [
    {
        key: 'experiment',
        flag: 'experiment',
        input: 'experiment',
        kind: 'text',
        scope: 'program',
        placeholder: '<name>',
        description: 'Which experiment of trainmark.yml; without that file, the name to record under.',
        example: 'churn',
        defaultText: 'the only one, or "default"',
        commands: callDefinitions_all,
    },
    {
        key: 'config',
        flag: 'config',
        input: 'config',
        kind: 'text',
        scope: 'program',
        placeholder: '<path>',
        description: 'Configuration file.',
        example: 'ml/trainmark.yml',
        defaultText: 'trainmark.yml, when there is one',
        commands: [...callDefinitions_all, 'rehydrate'],
    },
    {
        key: 'store',
        flag: 'store',
        input: 'store',
        kind: 'text',
        scope: 'program',
        placeholder: '<dir>',
        description: 'Directory that keeps the records.',
        example: '/var/lib/trainmark',
        defaultText: '.trainmark at the root of the repository',
        commands: [...callDefinitions_all, 'rehydrate'],
    },
    {
        key: 'out',
        flag: 'out',
        input: 'out',
        kind: 'text',
        scope: 'program',
        placeholder: '<dir>',
        description: 'Directory for report.html, report.md and report.json; for calibrate, calibration.md and calibration.json.',
        example: 'report',
        defaultText: 'a folder in the store',
        commands: callDefinitions_all,
    },
    {
        key: 'json',
        flag: 'json',
        input: 'json',
        kind: 'switch',
        scope: 'program',
        placeholder: '',
        description: 'Print the result as JSON on standard output and nothing else there.',
        example: '',
        defaultText: 'off',
        commands: [
            'check',
            'record',
            'compare',
            'verify',
            'calibrate',
            'read',
            'samples',
            'sweep',
            'suggest',
            'rehydrate',
        ],
    },
];

;// CONCATENATED MODULE: ./build/src/settings/definitions/judgeDefinitions.js
const judging = ['check', 'compare', 'calibrate'];
/** What a run is compared with, and what must hold. */
const judgeDefinitions = [
    {
        key: 'gates',
        flag: 'gate',
        input: 'gates',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<rule>',
        description: 'A rule that must hold, such as `accuracy >= 0.9` or `delta(accuracy) >= -0.5pp`.',
        example: 'accuracy >= 0.9',
        defaultText: 'none: everything passes',
        commands: judging,
    },
    {
        key: 'pair',
        flag: 'pair',
        input: 'pair',
        kind: 'text',
        scope: 'experiment',
        placeholder: '<none|seed>',
        description: 'Whether runs of the two sides with equal seeds belong together (`seed`): their differences are judged by a paired t. It pays only where equal seeds give similar results on both sides, and costs half the degrees of freedom.',
        example: 'seed',
        defaultText: 'none',
        commands: judging,
    },
    {
        key: 'baseline',
        flag: 'baseline',
        input: 'baseline',
        kind: 'text',
        scope: 'experiment',
        placeholder: '<ref|none>',
        description: 'What to compare with: a branch, tag or commit (its merge base with your commit counts), `base` for the main branch, or `none`.',
        example: 'main',
        defaultText: 'base',
        commands: ['check'],
    },
    {
        key: 'rerun',
        flag: 'rerun',
        input: 'rerun',
        kind: 'text',
        scope: 'experiment',
        placeholder: '<missing|always|never>',
        description: 'When the baseline is run again on this machine: when no stored run serves (`missing`), `always`, or `never`. In a leg of a matrix, which looks nothing up, `missing` leaves the baseline to the publish job.',
        example: 'never',
        defaultText: 'missing',
        commands: ['check'],
    },
];

;// CONCATENATED MODULE: ./build/src/settings/definitions/runDefinitions.js
const running = ['check', 'record', 'calibrate', 'sweep'];
const runDefinitions_all = ['check', 'record', 'compare', 'calibrate', 'sweep'];
/** What is run, and what is read and kept of it. */
const runDefinitions = [
    {
        key: 'run',
        flag: 'run',
        input: 'run',
        kind: 'text',
        scope: 'experiment',
        placeholder: '<command>',
        description: 'The training command. Text runs in `bash -eo pipefail`, as in a workflow; a list in trainmark.yml, or words behind `--`, run without a shell. `{seed}` stands for the seed.',
        example: 'python train.py',
        defaultText: 'none: it must be given',
        commands: running,
    },
    {
        key: 'setup',
        flag: 'setup',
        input: 'setup',
        kind: 'text',
        scope: 'experiment',
        placeholder: '<command>',
        description: 'Run once in each tree (yours, and the one the baseline is re-run in) before its runs.',
        example: 'pip install -r requirements.txt',
        defaultText: 'nothing',
        commands: running,
    },
    {
        key: 'seeds',
        flag: 'seeds',
        input: 'seeds',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<1,2,3>',
        description: 'One run for each seed, given to the command as `{seed}` and TRAINMARK_SEED.',
        example: '1,2,3',
        defaultText: 'one run without a seed',
        commands: ['check', 'record', 'calibrate'],
    },
    {
        key: 'looks',
        flag: 'looks',
        input: 'looks',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<3,5,8>',
        description: 'Numbers of runs a side after which the verdict is looked at; further runs are made only while it is open. The error rate of each rule is shared out among the looks in proportion to their runs. Without seeds, the seeds are 1 to the last of them.',
        example: '3,5,8',
        defaultText: 'one look, when all seeds have run',
        commands: running,
    },
    {
        key: 'timeout',
        flag: 'timeout',
        input: 'timeout',
        kind: 'text',
        scope: 'experiment',
        placeholder: '<45min>',
        description: 'Time limit of one run; then the whole process tree is ended.',
        example: '45min',
        defaultText: 'no limit',
        commands: [...running, 'verify'],
    },
    {
        key: 'metrics',
        flag: 'metrics',
        input: 'metrics',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<path|name:goal>',
        description: 'Files to read metrics from (paths or globs), and metrics with the way that is better: `loss:min`. A name also makes `loss=0.12` and `loss: 0.12` in the output count.',
        example: 'metrics.json',
        defaultText: 'recognised files that the command wrote',
        commands: runDefinitions_all,
    },
    {
        key: 'params',
        flag: 'params',
        input: 'params',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<path>',
        description: 'Files with hyper-parameters (YAML, TOML, JSON).',
        example: 'params.yaml',
        defaultText: 'what the command reports',
        commands: running,
    },
    {
        key: 'data',
        flag: 'data',
        input: 'data',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<path>',
        description: 'Data the run reads: hashed before the command and checked after it. What git does not hold is shared with the baseline.',
        example: 'data/train.csv',
        defaultText: 'none',
        commands: running,
    },
    {
        key: 'inputs',
        flag: 'inputs',
        input: 'inputs',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<glob>',
        description: 'What the result may depend on. A stored baseline is reused while these are the same.',
        example: 'src/**',
        defaultText: 'every file of the commit',
        commands: running,
    },
    {
        key: 'outputs',
        flag: 'outputs',
        input: 'outputs',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<glob>',
        description: 'Files the run makes (a model, plots): their size and digest go into the record; model_bytes is their sum.',
        example: 'model.pkl',
        defaultText: 'none',
        commands: running,
    },
    {
        key: 'predictions',
        flag: 'predictions',
        input: 'predictions',
        kind: 'text',
        scope: 'experiment',
        placeholder: '<path>',
        description: 'Per-example file of the test set (id, label, prediction, score, any slice columns): paired tests, slices and the examples that flipped come from it. With `compare`, the candidate’s.',
        example: 'predictions.csv',
        defaultText: 'none',
        commands: runDefinitions_all,
    },
    {
        key: 'env',
        flag: 'env',
        input: 'env',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<NAME>',
        description: 'Environment variables that belong to the experiment; their values go into the record. No others do.',
        example: 'MODEL_SIZE',
        defaultText: 'none',
        commands: running,
    },
];

// EXTERNAL MODULE: ./build/src/settings/verifySettings.js
var verifySettings = __nccwpck_require__(96407);
;// CONCATENATED MODULE: ./build/src/settings/definitions/verifyDefinitions.js

const only = { scope: 'program', commands: ['verify'] };
/** How recorded runs are run again, and how alike the re-runs have to be. */
const verifyDefinitions = [
    {
        key: 'tolerance',
        flag: 'tolerance',
        input: 'tolerance',
        kind: 'list',
        scope: 'experiment',
        placeholder: '<metric=amount>',
        description: 'By how much a metric of a re-run may differ from the record: `accuracy=0.5pp`, in the unit of the metric.',
        example: 'accuracy=0.5pp',
        defaultText: 'none: only rounding is forgiven',
        commands: ['check', 'verify'],
    },
    {
        ...only,
        key: 'reruns',
        flag: 'reruns',
        input: 'reruns',
        kind: 'text',
        placeholder: '<count>',
        description: 'How often each record is run again. One re-run cannot tell a change from noise.',
        example: '3',
        defaultText: String(verifySettings/* verifyDefaults */.W.reruns),
    },
    {
        ...only,
        key: 'level',
        flag: 'level',
        input: 'level',
        kind: 'text',
        placeholder: '<bitwise|close|statistical>',
        description: 'What has to be shown: the same digits everywhere (`bitwise`), the same but for rounding (`close`), or the same but for noise within the tolerance (`statistical`).',
        example: 'bitwise',
        defaultText: verifySettings/* verifyDefaults */.W.level,
    },
    {
        ...only,
        key: 'top',
        flag: 'top',
        input: 'top',
        kind: 'text',
        placeholder: '<count>',
        description: 'Verify the best so many recorded runs, by the metric of --by, in place of one record.',
        example: '3',
        defaultText: 'none',
    },
    {
        ...only,
        key: 'by',
        flag: 'by',
        input: 'by',
        kind: 'text',
        placeholder: '<metric[:min|:max]>',
        description: 'The metric that says which runs are the best, with the way that is better where it is not known.',
        example: 'accuracy:max',
        defaultText: 'none',
    },
    {
        ...only,
        key: 'diagnose',
        flag: 'diagnose',
        input: 'diagnose',
        kind: 'switch',
        placeholder: '',
        description: 'Look for the cause by controlled re-runs that change one thing at a time: hash seed, seed, threads, CPU, numeric kernel.',
        example: '',
        defaultText: 'off',
    },
    {
        ...only,
        key: 'budget',
        flag: 'budget',
        input: 'budget',
        kind: 'text',
        placeholder: '<duration>',
        description: 'How long the controlled re-runs of one record may take; the last one may take one run longer.',
        example: '10min',
        defaultText: 'two re-runs for each suspect',
    },
];

;// CONCATENATED MODULE: ./build/src/settings/definition.js




/** The one table that flags, Action inputs, help and the README's reference come from. */
const settingDefinitions = [
    ...runDefinitions,
    ...judgeDefinitions,
    ...verifyDefinitions,
    ...callDefinitions,
];


/***/ }),

/***/ 35871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   r: () => (/* binding */ durationForm)
/* harmony export */ });
const unitMs = {
    ms: 1,
    s: 1000,
    sec: 1000,
    m: 60_000,
    min: 60_000,
    h: 3_600_000,
    d: 86_400_000,
};
/** What `parseDuration` accepts, for messages. */
const durationForm = 'a number with a unit (ms, s, min, h, d), such as 90s, 45min or 1h30min';
/** `45min`, `1h30min` → milliseconds; null for anything else, for zero and for more than a year. */
function parseDuration(text) {
    const compact = text.replaceAll(/\s/g, '');
    if (!/^(\d+(\.\d+)?[a-z]+)+$/.test(compact))
        return null;
    let totalMs = 0;
    for (const [, amount, unit = ''] of compact.matchAll(/(\d+(?:\.\d+)?)([a-z]+)/g)) {
        const factor = Object.hasOwn(unitMs, unit) ? unitMs[unit] : undefined;
        if (factor === undefined)
            return null;
        totalMs += Number(amount) * factor;
    }
    return totalMs > 0 && totalMs <= 366 * 86_400_000 ? totalMs : null;
}


/***/ }),

/***/ 93867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ easemlClause),
/* harmony export */   Qj: () => (/* binding */ checkCondition),
/* harmony export */   Zy: () => (/* binding */ easemlGate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27406);
/* harmony import */ var _gates_easeml_condition_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(54949);
/* harmony import */ var _gates_easeml_parseCondition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28335);
/* harmony import */ var _gates_easeml_testSetUse_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(47569);
/* harmony import */ var _feedback_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(95180);
/* harmony import */ var _samplesFlags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(81845);
/* harmony import */ var _schemaForms_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(11441);








const reliabilityForm = 'expected a probability from 0.5 to less than 1, such as 0.999';
const firstRunForm = 'expected the number of a workflow run, from 1';
const stepsForm = 'expected a whole number from 1 to 1,000,000';
/** What a gate of ease.ml/ci says beside its condition: the same words as `trainmark samples` has. */
const easemlGate = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    easeml: (0,_schemaForms_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('a condition such as "n - o > 0.02 +/- 0.01"').describe('A condition of ease.ml/ci on the per-example files: n, o and d are the accuracies of the new and the old model and the share of examples that they answer differently.'),
    reliability: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig({ error: reliabilityForm })
        .min(0.5, { error: reliabilityForm })
        .lt(1, { error: reliabilityForm })
        .default(_samplesFlags_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesDefaults */ .Cj.reliability)
        .describe('Probability that the test set gives no wrong answer, over all candidates together.'),
    steps: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr({ error: stepsForm })
        .min(1, { error: stepsForm })
        .max(1_000_000, { error: stepsForm })
        .default(_samplesFlags_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesDefaults */ .Cj.steps)
        .describe('How many candidates one test set is to judge.'),
    adaptivity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['full', 'firstChange'], {
        error: (issue) => issue.input === 'none'
            ? 'is for test sets whose answers no developer sees, and a gate shows its answer; accepted: full, firstChange'
            : 'expected full or firstChange',
    })
        .default('full')
        .describe('Whether a test set serves until its steps are used (`full`) or until the first pass (`firstChange`).'),
    mode: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_gates_easeml_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .modes */ .nI, { error: `expected ${_gates_easeml_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .modes */ .nI.join(' or ')}` })
        .default(_samplesFlags_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesDefaults */ .Cj.mode)
        .describe('What happens to a candidate that lies within the tolerance: refused, or accepted (`fn-free`).'),
    feedback: (0,_schemaForms_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)('bit, value or rounded:<step>')
        .refine((value) => (0,_feedback_js__WEBPACK_IMPORTED_MODULE_6__/* .readFeedback */ .C)(value) !== null, {
        error: 'expected bit, value or rounded:<step> with a step from 0.000001 to 0.5',
    })
        .default('value')
        .describe('What is shown of the test set. A report shows accuracies as they are (`value`); less takes fewer examples, and is right only where nobody sees more.'),
    first_run: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr({ error: firstRunForm })
        .min(1, { error: firstRunForm })
        .default(1)
        .describe('In a workflow without a store that stays: number of the run in which this test set came into use. Each later run counts as a use.'),
    bounds: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_gates_easeml_testSetUse_js__WEBPACK_IMPORTED_MODULE_7__/* .boundKinds */ .QC, { error: `expected ${_gates_easeml_testSetUse_js__WEBPACK_IMPORTED_MODULE_7__/* .boundKinds */ .QC.join(' or ')}` })
        .default(_samplesFlags_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesDefaults */ .Cj.bounds)
        .describe('By which bounds to count; see `trainmark samples --help`.'),
});
/** The condition has to parse, and to say something in its mode. */
function checkCondition({ easeml, mode }, context) {
    try {
        (0,_gates_easeml_parseCondition_js__WEBPACK_IMPORTED_MODULE_1__/* .readCondition */ .s)(easeml, mode);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const message = error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
        context.addIssue({ code: 'custom', path: ['easeml'], message, input: easeml });
    }
}
/** The gate's one clause. */
function easemlClause(raw) {
    const { reliability, steps, adaptivity, bounds, mode, first_run: firstRun } = raw;
    const feedback = (0,_feedback_js__WEBPACK_IMPORTED_MODULE_6__/* .readFeedback */ .C)(raw.feedback) ?? { kind: 'value' };
    const use = { delta: 1 - reliability, steps, adaptivity, feedback, bounds };
    return { kind: 'easeml', condition: (0,_gates_easeml_parseCondition_js__WEBPACK_IMPORTED_MODULE_1__/* .readCondition */ .s)(raw.easeml, mode), mode, use, firstRun };
}


/***/ }),

/***/ 41538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ configSchema),
  Z2: () => (/* binding */ experimentSchema)
});

// UNUSED EXPORTS: configJsonSchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(92857);
// EXTERNAL MODULE: ./build/src/settings/baselineSchema.js
var baselineSchema = __nccwpck_require__(32847);
// EXTERNAL MODULE: ./build/src/settings/easemlSchema.js
var easemlSchema = __nccwpck_require__(93867);
// EXTERNAL MODULE: ./build/src/settings/gateRules.js + 4 modules
var gateRules = __nccwpck_require__(36517);
// EXTERNAL MODULE: ./build/src/settings/schemaForms.js
var schemaForms = __nccwpck_require__(11441);
;// CONCATENATED MODULE: ./build/src/settings/gateSchema.js




const alphaForm = 'expected a number from 1e-9 to less than 0.5, such as 0.05';
const gateSchema_name = (0,schemaForms/* text */.Qq)('a name').optional();
const unknownWords = ['fail', 'pass', 'warn'];
const onUnknown = schemas/* enum */.k5n(unknownWords, { error: 'expected fail, pass or warn' })
    .optional()
    .describe('What a rule that cannot be decided does to the verdict; fail unless said otherwise.');
const severity = schemas/* enum */.k5n(['block', 'warn'], { error: 'expected block or warn' })
    .optional()
    .describe('`warn` reports a failure without failing the check.');
const optional = schemas/* boolean */.zMY({ error: 'expected true or false' })
    .optional()
    .describe('An error (missing metric, NaN) does not block.');
const rule = (0,schemaForms/* checkedText */.N0)('a rule such as "accuracy >= 0.9"', gateRules/* problemsWithGate */.A);
/** One rule, alone or with what is said about it. */
const gate = schemas/* union */.KCZ([
    rule,
    schemas/* strictObject */.rej({
        gate: rule,
        name: gateSchema_name,
        on_unknown: schemas/* enum */.k5n([...unknownWords, 'rerun'], { error: 'expected fail, pass, warn or rerun' })
            .optional()
            .describe('What a rule that cannot be decided does to the verdict; fail unless said otherwise, pass for not_regressed. `rerun` makes more runs first, up to the last of `looks`.'),
        alpha: schemas/* number */.aig({ error: alphaForm })
            .min(1e-9, { error: alphaForm })
            .lt(0.5, { error: alphaForm })
            .optional()
            .describe('One-sided error rate of statistical rules; 0.05 unless said otherwise.'),
        severity,
        optional,
    }),
    easemlSchema/* easemlGate */.Zy.extend({ name: gateSchema_name, on_unknown: onUnknown, severity, optional }).superRefine(easemlSchema/* checkCondition */.Qj),
], {
    error: 'expected a rule such as "accuracy >= 0.9", or { gate: …, name: …, on_unknown: …, alpha: …, severity: …, optional: … }, or { easeml: …, steps: … }',
});

// EXTERNAL MODULE: ./build/src/settings/metricSettings.js
var metricSettings = __nccwpck_require__(26042);
;// CONCATENATED MODULE: ./build/src/settings/metricSchema.js



const goal = schemas/* enum */.k5n(['min', 'max'], { error: 'expected min or max' });
/** What may be said of a metric. */
const metricDeclaration = schemas/* strictObject */.rej({
    goal: goal.optional().describe('Which way is better.'),
    kind: schemas/* enum */.k5n(['proportion', 'value'], { error: 'expected proportion or value' })
        .optional()
        .describe('`proportion` for shares between 0 and 1: differences are then given in percentage points.'),
    unit: (0,schemaForms/* text */.Qq)('a unit such as s, ms, B or MiB')
        .optional()
        .describe('Unit of the values, for the report and for gates with units.'),
    keep: schemas/* enum */.k5n(['gate', 'report', 'detail', 'drop'], { error: 'expected gate, report, detail or drop' })
        .optional()
        .describe('How prominently it is shown; `drop` leaves it out of the record.'),
    summary: schemas/* enum */.k5n(['last', 'best', 'min', 'max', 'mean'], { error: 'expected last, best, min, max or mean' })
        .optional()
        .describe('Which value of a series is compared; the last one unless the source states a summary.'),
    pattern: (0,schemaForms/* checkedText */.N0)('a regular expression', metricSettings/* problemsWithPattern */.p)
        .optional()
        .describe('Regular expression for the output: its first group, or the group called value, is the value; a group called step is the step.'),
}, { error: 'expected settings of a metric, such as { goal: max }' });
const declarations = schemas/* record */.g1P(schemas/* string */.YjP().min(1), metricDeclaration);
const metricsForm = 'a path, a map of metric names to their settings, or a list of both';
/** Where metrics are read, and what is known about them. */
const metrics = schemas/* union */.KCZ([
    (0,schemaForms/* text */.Qq)('a path'),
    declarations,
    schemas/* array */.YOg(schemas/* union */.KCZ([(0,schemaForms/* text */.Qq)('a path'), declarations], { error: `expected ${metricsForm}` })),
], { error: `expected ${metricsForm}` });

;// CONCATENATED MODULE: ./build/src/settings/predictionSchema.js


const column = (what) => (0,schemaForms/* text */.Qq)(`the column ${what}`).optional();
/** Where the per-example file lies, and what its columns mean. */
const predictionMap = schemas/* strictObject */.rej({
    path: (0,schemaForms/* text */.Qq)('a path').describe('The file: CSV, TSV, JSON Lines, JSON or Parquet.'),
    id: column('of ids').describe('Column of ids, each once and the same in every run.'),
    label: column('of true labels').describe('Column of true labels.'),
    prediction: column('of predicted labels').describe('Column of predicted labels.'),
    score: column('of scores').describe('Column of probabilities of the positive label.'),
    slices: (0,schemaForms/* list */.p_)('column').optional().describe('Columns by which metrics are told apart.'),
    positive: schemas/* union */.KCZ([(0,schemaForms/* text */.Qq)('a label'), schemas/* number */.aig().transform(String), schemas/* boolean */.zMY().transform(String)], {
        error: 'expected a label',
    })
        .optional()
        .describe('The label that scores speak for.'),
    pair: schemas/* enum */.k5n(['all', 'intersect'], { error: 'expected all or intersect' })
        .optional()
        .describe('`all`: ids that do not match are an error. `intersect`: only examples that every run has are compared.'),
    min_examples: schemas/* int */.Whr({ error: 'expected a whole number from 1' })
        .min(1, { error: 'expected a whole number from 1' })
        .optional()
        .describe('Slices with fewer examples decide no gate.'),
}, { error: 'expected a path, or settings such as { path: predictions.csv, id: example_id }' });
const predictions = schemas/* union */.KCZ([(0,schemaForms/* text */.Qq)('a path'), predictionMap], {
    error: 'expected a path, or settings such as { path: predictions.csv, id: example_id }',
});

;// CONCATENATED MODULE: ./build/src/settings/settings.js
/** When the baseline is run again on this machine: when no stored run serves, always, or never. */
const rerunChoices = ['missing', 'always', 'never'];

// EXTERNAL MODULE: ./build/src/settings/toleranceSchema.js
var toleranceSchema = __nccwpck_require__(831);
;// CONCATENATED MODULE: ./build/src/settings/experimentSchema.js








const commandForm = 'a command (text runs in the shell), or a list of words that runs without one';
const command = schemas/* union */.KCZ([(0,schemaForms/* text */.Qq)('a command'), (0,schemaForms/* list */.p_)('word').min(1)], { error: `expected ${commandForm}` });
const seed = schemas/* int */.Whr({ error: 'expected a whole number from 0 to 4294967295' })
    .min(0, { error: 'expected a whole number from 0 to 4294967295' })
    .max(4_294_967_295, { error: 'expected a whole number from 0 to 4294967295' });
const looksForm = 'at least two whole numbers from 2 to 100, each larger than the one before, such as [3, 5, 8]';
const looks = schemas/* array */.YOg(schemas/* int */.Whr({ error: `expected ${looksForm}` }), { error: `expected ${looksForm}` })
    .refine(areLooks, { error: `expected ${looksForm}` });
function areLooks(runs) {
    return (runs.length >= 2 &&
        runs.every((count, index) => count >= 2 && count <= 100 && count > (runs[index - 1] ?? 0)));
}
/** What is in it is checked together with the sweep file, which it is about. */
const settingsMap = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J(), { error: 'expected a map' });
/** One experiment of trainmark.yml. Flags and Action inputs are brought into the same form, so that one definition checks all three. */
const experimentSchema = schemas/* strictObject */.rej({
    run: command.optional().describe('The training command.'),
    setup: command.optional().describe('Run once in each tree before its runs.'),
    seeds: schemas/* array */.YOg(seed, { error: 'expected a list of seeds, such as [1, 2, 3]' })
        .min(1, { error: 'expected at least one seed' })
        .refine((seeds) => new Set(seeds).size === seeds.length, { error: 'expected every seed only once' })
        .optional()
        .describe('One run for each seed.'),
    looks: looks
        .optional()
        .describe('Runs a side after which the verdict is looked at; more are made only while it is open.'),
    timeout: schemaForms/* duration */.p0.optional().describe('Time limit of one run.'),
    inputs: (0,schemaForms/* list */.p_)('glob').optional().describe('What the result may depend on.'),
    params: (0,schemaForms/* list */.p_)('path').optional().describe('Files with hyper-parameters.'),
    data: (0,schemaForms/* list */.p_)('path').optional().describe('Data the run reads.'),
    outputs: (0,schemaForms/* list */.p_)('glob').optional().describe('Files the run makes.'),
    predictions: predictions
        .optional()
        .describe('Per-example file of the run: ids, labels, predictions, scores and slices.'),
    env: (0,schemaForms/* list */.p_)('variable name').optional().describe('Environment variables that belong to the experiment.'),
    metrics: metrics.optional().describe('Where metrics are read, and what is known about them.'),
    gates: schemas/* array */.YOg(gate, { error: 'expected a list of rules' }).optional().describe('Rules that must hold.'),
    pair: schemas/* enum */.k5n(['none', 'seed'], { error: 'expected none or seed' })
        .optional()
        .describe('Whether runs of the two sides with equal seeds belong together.'),
    baseline: baselineSchema/* baseline */._Z.optional().describe('What to compare with.'),
    rerun: schemas/* enum */.k5n(rerunChoices, { error: 'expected missing, always or never' })
        .optional()
        .describe('When the baseline is run again on this machine.'),
    sweep: schemas/* strictObject */.rej({
        when: settingsMap.optional().describe('Parameters that exist only beside some values of others.'),
        present: settingsMap.optional().describe('The values in use today: the first trial.'),
        budget: settingsMap.optional().describe('What a sweep may use: trials, minutes, failed.'),
        stop: settingsMap
            .optional()
            .describe('Early stopping other than W&B’s: rule (asha or median) and its numbers.'),
        prices: settingsMap
            .optional()
            .describe('What a billed minute costs: currency, per-minute by the label of the runner, and a limit for the estimate.'),
    }, { error: 'expected what stands beside a sweep file: when, present, budget, stop, prices' })
        .optional()
        .describe('What Trainmark adds to a sweep file.'),
    tolerance: toleranceSchema/* tolerance */.a
        .optional()
        .describe('By how much a metric of a re-run may differ from the record, in the unit of the metric.'),
}, { error: 'expected the settings of an experiment, such as { run: python train.py }' });
const configSchema = schemas/* strictObject */.rej({
    store: (0,schemaForms/* text */.Qq)('a directory').optional().describe('Directory that keeps the records.'),
    experiments: schemas/* record */.g1P(schemas/* string */.YjP().min(1), experimentSchema, {
        error: 'expected a map of experiment names to their settings',
    })
        .refine((experiments) => Object.keys(experiments).length > 0, {
        error: 'expected at least one experiment',
    }),
}, { error: 'expected a map with the key experiments' });
/** JSON Schema (2020-12) of trainmark.yml, for editors. */
function configJsonSchema() {
    return z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });
}


/***/ }),

/***/ 34447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ explainIssue)
});

// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __nccwpck_require__(73632);
;// CONCATENATED MODULE: ./build/src/settings/renamedKeys.js
/** Keys people try first because other tools call them so → what they are called here. */
const renamedKeys = {
    command: 'run',
    cmd: 'run',
    script: 'run',
    gate: 'gates',
    thresholds: 'gates',
    metric: 'metrics',
    seed: 'seeds',
    param: 'params',
    hyperparameters: 'params',
    parameters: 'params',
    install: 'setup',
    deps: 'inputs',
    outs: 'outputs',
    artifacts: 'outputs',
    environment: 'env',
    prediction: 'predictions',
    preds: 'predictions',
    dataset: 'data',
    datasets: 'data',
    name: 'experiment',
    base: 'baseline',
};

// EXTERNAL MODULE: ./build/src/settings/problem.js
var problem = __nccwpck_require__(32100);
;// CONCATENATED MODULE: ./build/src/settings/explainIssue.js



/** Keys that DESIGN foresees and this version does not act on: refused, so that nobody believes they work. */
const plannedKeys = new Set(['require', 'stats', 'alpha']);
/** What zod found → problems in our words: what is wrong, the value seen, what is accepted. Unions are unfolded to the branch that was meant. */
function explainIssue(issue, accepted) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ path: [...path, key], message: explainUnknownKey(key, accepted) }));
    }
    if (issue.code === 'invalid_union')
        return explainUnion(issue, path, accepted);
    return [{ path, message: withValue(issue.message, issue.input) }];
}
/** A union fails on every branch; the branch that got deepest into the value, or knew its type, is the one that was meant; of such the one that finds least fault. */
function explainUnion(issue, path, accepted) {
    const meant = issue.errors
        .filter((branch) => branch.every(({ code, path: inner }) => code !== 'invalid_type' || inner.length > 0))
        .toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
    if (meant === undefined)
        return [{ path, message: withValue(issue.message, issue.input) }];
    return meant.flatMap((inner) => explainIssue(inner, accepted).map((finding) => ({ ...finding, path: [...path, ...finding.path] })));
}
function depth(issues) {
    return Math.max(0, ...issues.map(({ path }) => path.length));
}
function explainUnknownKey(key, accepted) {
    if (plannedKeys.has(key))
        return `is planned, but this version does not act on it yet; remove it`;
    const renamed = Object.hasOwn(renamedKeys, key) ? renamedKeys[key] : undefined;
    const meant = renamed !== undefined && accepted.includes(renamed) ? renamed : (0,nearest/* nearest */.p)(key, accepted, 1)[0];
    const advice = meant === undefined ? `accepted: ${accepted.join(', ')}` : `did you mean ${meant}?`;
    return `unknown setting; ${advice}`;
}
function withValue(message, input) {
    return message.startsWith('expected') ? `${message}, got ${(0,problem/* showValue */.v)(input)}` : message;
}


/***/ }),

/***/ 95180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readFeedback)
/* harmony export */ });
/** `bit`, `value` or `rounded:0.01`; null for anything else. */
function readFeedback(text) {
    if (text === 'bit' || text === 'value')
        return { kind: text };
    const step = /^rounded:((?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?)$/i.exec(text)?.[1];
    return step !== undefined && Number(step) >= 1e-6 && Number(step) <= 0.5
        ? { kind: 'rounded', step: Number(step) }
        : null;
}


/***/ }),

/***/ 36517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ gateRule),
  A: () => (/* binding */ problemsWithGate)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/lookUp.js
var lookUp = __nccwpck_require__(59898);
// EXTERNAL MODULE: ./build/src/gates/margin.js
var margin = __nccwpck_require__(10594);
// EXTERNAL MODULE: ./build/src/gates/gate.js
var gate = __nccwpck_require__(54871);
// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __nccwpck_require__(73632);
// EXTERNAL MODULE: ./build/src/gates/source.js
var gates_source = __nccwpck_require__(91069);
;// CONCATENATED MODULE: ./build/src/gates/parseMetric.js

/** `accuracy`, `accuracy{lang=en, split=*}`, `"my metric [%]"`. */
function parseMetric(source) {
    const name = parseName(source, 'the name of a metric');
    if (!(0,gates_source/* take */.s)(source, '{'))
        return { name, labels: [] };
    const labels = [parseLabel(source)];
    while ((0,gates_source/* take */.s)(source, ',')) {
        const at = source.at;
        const label = parseLabel(source);
        if (labels.some(({ key }) => key === label.key)) {
            source.at = at;
            throw (0,gates_source/* fail */.fJ)(source, 'this label stands twice');
        }
        labels.push(label);
    }
    (0,gates_source/* expect */.E3)(source, '}', 'after the labels');
    return { name, labels };
}
/** A plain or quoted name. `what` says of what. */
function parseName(source, what) {
    const token = (0,gates_source/* peek */.se)(source);
    if (token.kind === 'quoted' || (token.kind === 'name' && token.text !== 'and')) {
        (0,gates_source/* next */.K2)(source);
        return token.text;
    }
    throw (0,gates_source/* fail */.fJ)(source, `expected ${what}`);
}
function parseLabel(source) {
    const key = parseName(source, 'the name of a label');
    (0,gates_source/* expect */.E3)(source, '=', 'between a label and its value');
    if ((0,gates_source/* take */.s)(source, '*'))
        return { key, value: null };
    const token = (0,gates_source/* peek */.se)(source);
    if (token.kind !== 'name' && token.kind !== 'quoted') {
        throw (0,gates_source/* fail */.fJ)(source, 'expected the value of a label, or `*` for each of its values');
    }
    (0,gates_source/* next */.K2)(source);
    return { key, value: token.text };
}

// EXTERNAL MODULE: ./build/src/gates/syntaxError.js
var syntaxError = __nccwpck_require__(37573);
;// CONCATENATED MODULE: ./build/src/gates/parseExpression.js





/** Deeper nesting is refused, so that no gate can exhaust the stack. */
const deepest = 50;
/** `expr := term {("+"|"-") term}`; operators of one rank group from the left. */
function parseExpression(source) {
    let left = parseTerm(source);
    for (;;) {
        const operator = takeOperator(source, ['+', '-']);
        if (operator === null)
            return left;
        left = { kind: 'arithmetic', operator, left, right: parseTerm(source) };
    }
}
function parseTerm(source) {
    let left = parseFactor(source);
    for (;;) {
        const operator = takeOperator(source, ['*', '/']);
        if (operator === null)
            return left;
        left = { kind: 'arithmetic', operator, left, right: parseFactor(source) };
    }
}
function takeOperator(source, operators) {
    return operators.find((operator) => (0,gates_source/* take */.s)(source, operator)) ?? null;
}
function parseFactor(source) {
    if (source.depth >= deepest)
        throw (0,gates_source/* fail */.fJ)(source, `but more than ${deepest} levels of nesting are not accepted`);
    source.depth += 1;
    const factor = parseUnnested(source);
    source.depth -= 1;
    return factor;
}
function parseUnnested(source) {
    const token = (0,gates_source/* peek */.se)(source);
    if (token.kind === 'number')
        return parseNumber(source, 'a number');
    if ((0,gates_source/* take */.s)(source, '-'))
        return { kind: 'negative', operand: parseFactor(source) };
    if ((0,gates_source/* take */.s)(source, '(')) {
        const inner = parseExpression(source);
        (0,gates_source/* expect */.E3)(source, ')', 'to close the parenthesis');
        return inner;
    }
    if (token.kind === 'name' && (0,gates_source/* isSymbol */.Bm)((0,gates_source/* peek */.se)(source, 1), '('))
        return parseCall(source, token.text);
    if (token.kind === 'quoted' || token.kind === 'name')
        return { kind: 'metric', metric: parseMetric(source) };
    throw (0,gates_source/* fail */.fJ)(source, 'expected a metric, a number, a function or `(`');
}
/** A number as it is written, with its unit. `what` says what it is for. */
function parseNumber(source, what) {
    const token = (0,gates_source/* peek */.se)(source);
    if (token.kind !== 'number')
        throw (0,gates_source/* fail */.fJ)(source, `expected ${what}`);
    (0,gates_source/* next */.K2)(source);
    return { kind: 'number', value: token.value, unit: token.unit };
}
function parseCall(source, name) {
    const parse = callParser(name);
    if (parse === null)
        throw unknownFunction(source, name);
    (0,gates_source/* next */.K2)(source);
    (0,gates_source/* next */.K2)(source);
    const call = parse(source);
    (0,gates_source/* expect */.E3)(source, ')', `to end ${name}(…)`);
    return call;
}
/** What reads the arguments of a function; null for an unknown one. */
function callParser(name) {
    const about = gate/* metricFunctions */.U8.find((known) => known === name);
    if (about !== undefined)
        return (source) => ({ kind: 'about', of: about, metric: parseMetric(source) });
    const groups = gate/* groupFunctions */.Tt.find((known) => known === name);
    if (groups !== undefined)
        return (source) => ({ kind: 'groups', of: groups, ...parseGroups(source) });
    const extreme = gate/* extremeFunctions */.IR.find((known) => known === name);
    if (extreme !== undefined)
        return (source) => ({ kind: 'extreme', of: extreme, operands: parseOperands(source) });
    if (name === 'abs')
        return (source) => ({ kind: 'abs', operand: parseExpression(source) });
    return null;
}
function parseGroups(source) {
    const start = source.at;
    const metric = parseMetric(source);
    (0,gates_source/* expect */.E3)(source, ',', 'and the label to group by');
    const by = parseName(source, 'the label to group by');
    if (metric.labels.some(({ key, value }) => value === null || key === by)) {
        source.at = start;
        throw (0,gates_source/* fail */.fJ)(source, 'expected a metric without a wildcard and without the label it is grouped by');
    }
    return { metric, by };
}
function parseOperands(source) {
    const operands = [parseExpression(source)];
    while ((0,gates_source/* take */.s)(source, ','))
        operands.push(parseExpression(source));
    return operands;
}
function unknownFunction(source, name) {
    const clauses = [...gate/* evidenceTests */.hE, 'present', 'reproduced'];
    if (clauses.includes(name)) {
        return (0,gates_source/* fail */.fJ)(source, 'but it is a clause of its own and not part of a calculation');
    }
    const functions = [...gate/* metricFunctions */.U8, ...gate/* groupFunctions */.Tt, ...gate/* extremeFunctions */.IR, 'abs'];
    const meant = (0,nearest/* nearest */.p)(name, [...functions, ...clauses]);
    const hint = meant.length > 0
        ? `Did you mean ${(0,syntaxError/* alternatives */.V)(meant)}?`
        : `Functions are ${(0,syntaxError/* alternatives */.V)([...functions, ...clauses])}.`;
    return (0,gates_source/* fail */.fJ)(source, 'which is no function', hint);
}

// EXTERNAL MODULE: ./build/src/gates/tokens.js
var tokens = __nccwpck_require__(28862);
;// CONCATENATED MODULE: ./build/src/gates/parseGate.js







/**
 * Reads one gate, `accuracy >= 0.9 and delta(val_loss) <= 0.01` (reference/statistics.md §5.2). A UserError points at
 * the first mistake. Wider than the reference: `abs` takes any expression; `present` and the group functions take
 * metrics with labels.
 */
function parseGate(text) {
    const source = (0,gates_source/* startSource */.sY)(text);
    const clauses = [parseClause(source)];
    while (isConjunction(source)) {
        (0,gates_source/* next */.K2)(source);
        clauses.push(parseClause(source));
    }
    if ((0,gates_source/* peek */.se)(source).kind !== 'end')
        throw afterClause(source);
    return { clauses };
}
function isConjunction(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    return (kind === 'name' && text === 'and') || (kind === 'symbol' && text === '/\\');
}
function parseClause(source) {
    const [first, second] = [(0,gates_source/* peek */.se)(source), (0,gates_source/* peek */.se)(source, 1)];
    if (first.kind === 'name' && (0,gates_source/* isSymbol */.Bm)(second, '(')) {
        const test = gate/* evidenceTests */.hE.find((name) => name === first.text);
        if (test !== undefined)
            return parseEvidence(source, test);
        if (first.text === 'present')
            return parsePresent(source);
        if (first.text === 'reproduced')
            return parseReproduced(source);
    }
    const left = parseExpression(source);
    const comparator = parseComparator(source);
    return { kind: 'comparison', left, comparator, right: parseExpression(source) };
}
function openCall(source) {
    (0,gates_source/* next */.K2)(source);
    (0,gates_source/* next */.K2)(source);
}
function parseEvidence(source, test) {
    openCall(source);
    const metric = parseMetric(source);
    const margin = (0,gates_source/* take */.s)(source, ',') ? parseMargin(source) : null;
    (0,gates_source/* expect */.E3)(source, ')', `to end ${test}(…)`);
    return { kind: 'evidence', test, metric, margin };
}
function parseMargin(source) {
    if ((0,gates_source/* isSymbol */.Bm)((0,gates_source/* peek */.se)(source), '-'))
        throw (0,gates_source/* fail */.fJ)(source, 'but a margin is a size and has no sign');
    return parseNumber(source, 'a margin such as `0.5pp`');
}
function parsePresent(source) {
    openCall(source);
    const metrics = [parseMetric(source)];
    while ((0,gates_source/* take */.s)(source, ','))
        metrics.push(parseMetric(source));
    (0,gates_source/* expect */.E3)(source, ')', 'to end present(…)');
    return { kind: 'present', metrics };
}
function parseReproduced(source) {
    openCall(source);
    const level = (0,gates_source/* expectWord */.Gu)(source, gate/* reproductionLevels */.aK, 'a level');
    (0,gates_source/* expect */.E3)(source, ')', 'to end reproduced(…)');
    return { kind: 'reproduced', level };
}
/** What people write who come from other languages. */
const comparatorsMeant = new Map([
    ['=>', '>='],
    ['≥', '>='],
    ['=<', '<='],
    ['≤', '<='],
    ['=', '=='],
    ['===', '=='],
    ['>>', '>'],
    ['<<', '<'],
]);
function parseComparator(source) {
    const token = (0,gates_source/* peek */.se)(source);
    const comparator = gate/* comparators */.iB.find((candidate) => token.kind === 'comparator' && candidate === token.text);
    if (comparator !== undefined) {
        (0,gates_source/* next */.K2)(source);
        return comparator;
    }
    const meant = comparatorsMeant.get(token.text);
    throw (0,gates_source/* fail */.fJ)(source, `expected a comparison: ${(0,syntaxError/* alternatives */.V)(gate/* comparators */.iB)}`, meant === undefined ? comparisonHint(token.text) : `Did you mean \`${meant}\`?`);
}
function comparisonHint(found) {
    if (found === '+/-')
        return 'A condition with a tolerance `+/-` is an easeml gate, not a comparison.';
    return found === '!=' ? 'A gate says what has to hold; compare with a range instead.' : undefined;
}
function afterClause(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    if (text === 'or' || text === '||') {
        return (0,gates_source/* fail */.fJ)(source, 'but there is no `or`', 'Every clause of a gate has to hold.');
    }
    if (text === '&&' || text === ',' || text === 'AND' || text === 'And') {
        return (0,gates_source/* fail */.fJ)(source, 'expected `and`', 'Clauses are joined by `and`.');
    }
    if (kind === 'comparator') {
        return (0,gates_source/* fail */.fJ)(source, 'but a clause compares once', 'Write a range as two clauses: `0.8 <= x and x <= 0.9`.');
    }
    if (text === '+/-')
        return (0,gates_source/* fail */.fJ)(source, 'expected `and` or the end of the gate', comparisonHint(text));
    if (kind === 'name' && source.tokens[source.at - 1]?.kind === 'number') {
        const meant = (0,nearest/* nearest */.p)(text, tokens/* unitNames */.PH, 1);
        const hint = meant.length > 0 ? `Did you mean the unit ${(0,syntaxError/* alternatives */.V)(meant)}?` : undefined;
        return (0,gates_source/* fail */.fJ)(source, 'expected a unit, an operator, `and` or the end of the gate', hint);
    }
    return (0,gates_source/* fail */.fJ)(source, 'expected an operator, `and` or the end of the gate');
}

// EXTERNAL MODULE: ./build/src/gates/formatGate.js
var formatGate = __nccwpck_require__(32380);
// EXTERNAL MODULE: ./build/src/gates/metricsOf.js
var metricsOf = __nccwpck_require__(81762);
;// CONCATENATED MODULE: ./build/src/gates/vacuous.js


/** Why clauses of a gate say nothing, whatever a run measures; empty for a gate that can both hold and fail. */
function vacuousIn(gate) {
    return gate.clauses.flatMap((clause) => {
        const reason = clause.kind === 'comparison' ? vacuity(clause) : null;
        return reason === null ? [] : [`${(0,formatGate/* formatClause */.Xc)(clause)} ${reason}`];
    });
}
function vacuity(clause) {
    const { left, right } = clause;
    const namesNone = [left, right].flatMap(metricsOf/* refsIn */.A5).length === 0;
    const difference = termsOf({ kind: 'arithmetic', operator: '-', left, right });
    const cancels = [...difference].every(([term, factor]) => term === constant || isCancelled(factor));
    if (namesNone || cancels)
        return 'does not depend on what is measured';
    const always = settledBy(clause, rangeOf(left), rangeOf(right));
    if (always === null)
        return null;
    return always ? 'always holds' : 'can never hold';
}
/** The key of the part of a sum that is only a number. */
const constant = '';
/** What rounding leaves of `0.1 x + 0.2 x - 0.3 x`. */
function isCancelled(factor) {
    return Math.abs(factor) <= 1e-12;
}
/** An expression as a sum: factor by term. What is no sum of multiples is a term as it stands. */
function termsOf(expression) {
    switch (expression.kind) {
        case 'number':
            return new Map([[constant, expression.value]]);
        case 'negative':
            return scaled(termsOf(expression.operand), -1);
        case 'arithmetic':
            return termsOfArithmetic(expression);
        case 'metric':
        case 'about':
        case 'groups':
        case 'abs':
        case 'extreme':
            return new Map([[(0,formatGate/* formatExpression */.KY)(expression), 1]]);
    }
}
function termsOfArithmetic(expression) {
    const [left, right] = [termsOf(expression.left), termsOf(expression.right)];
    if (expression.operator === '+')
        return sumOf(left, right);
    if (expression.operator === '-')
        return sumOf(left, scaled(right, -1));
    const divisor = numberIn(right);
    if (expression.operator === '/' && divisor !== null && divisor !== 0)
        return scaled(left, 1 / divisor);
    if (expression.operator === '*' && divisor !== null)
        return scaled(left, divisor);
    const factor = numberIn(left);
    if (expression.operator === '*' && factor !== null)
        return scaled(right, factor);
    return new Map([[(0,formatGate/* formatExpression */.KY)(expression), 1]]);
}
function numberIn(terms) {
    return [...terms.keys()].every((term) => term === constant) ? (terms.get(constant) ?? 0) : null;
}
function scaled(terms, factor) {
    return new Map([...terms].map(([term, value]) => [term, value * factor]));
}
function sumOf(a, b) {
    const sum = new Map(a);
    for (const [term, factor] of b)
        sum.set(term, (sum.get(term) ?? 0) + factor);
    return sum;
}
const anything = { low: -Infinity, high: Infinity };
const notNegative = { low: 0, high: Infinity };
function rangeOf(expression) {
    switch (expression.kind) {
        case 'number':
            return rangeOfNumber(expression.value, expression.unit);
        case 'abs':
            return notNegative;
        case 'about':
            return expression.of === 'count' ? notNegative : anything;
        case 'groups':
            if (expression.of === 'ratio')
                return { low: 0, high: 1 };
            return expression.of === 'gap' ? notNegative : anything;
        case 'negative':
            return mirrored(rangeOf(expression.operand));
        case 'extreme':
            return rangeOfExtreme(expression);
        case 'metric':
        case 'arithmetic':
            return anything;
    }
}
/** With a unit only the sign is sure, for the size depends on what it meets: `5min` against a metric in ms is 300000. */
function rangeOfNumber(value, unit) {
    return unit === null || value === 0 ? { low: value, high: value } : notNegative;
}
function mirrored({ low, high }) {
    return { low: -high, high: -low };
}
function rangeOfExtreme({ of, operands }) {
    const choose = of === 'min' ? Math.min : Math.max;
    const ranges = operands.map(rangeOf);
    return { low: choose(...ranges.map(({ low }) => low)), high: choose(...ranges.map(({ high }) => high)) };
}
/** True or false when every pair of values from the two ranges gives that; null when it depends. */
function settledBy({ comparator }, left, right) {
    switch (comparator) {
        case '>=':
            return left.low >= right.high || (left.high < right.low ? false : null);
        case '>':
            return left.low > right.high || (left.high <= right.low ? false : null);
        case '<=':
            return left.high <= right.low || (left.low > right.high ? false : null);
        case '<':
            return left.high < right.low || (left.low >= right.high ? false : null);
        case '==':
            return left.high < right.low || left.low > right.high ? false : null;
    }
}

// EXTERNAL MODULE: ./build/src/settings/easemlSchema.js
var easemlSchema = __nccwpck_require__(93867);
;// CONCATENATED MODULE: ./build/src/settings/gateRules.js






/** A gate as written, its form already checked → the rule to judge by. */
function gateRule(raw, place = null) {
    const written = typeof raw === 'string' ? { gate: raw } : raw;
    const rule = 'easeml' in written
        ? { gate: { clauses: [(0,easemlSchema/* easemlClause */.BL)(written)] }, text: written.easeml, alpha: lookUp/* usualAlpha */.xj }
        : { gate: parseGate(written.gate), text: written.gate, alpha: written.alpha ?? lookUp/* usualAlpha */.xj };
    return {
        ...rule,
        name: written.name ?? null,
        onUnknown: written.on_unknown ?? null,
        severity: written.severity ?? 'block',
        optional: written.optional ?? false,
        place,
    };
}
/**
 * What is wrong with a gate before anything has run: it does not parse, its margin is none, or it says nothing.
 */
function problemsWithGate(text) {
    try {
        return objectionsTo(parseGate(text));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [error.hint === undefined ? error.message : `${error.message}\n${error.hint}`];
    }
}
function objectionsTo(gate) {
    return [...(0,margin/* marginProblemsIn */.S)(gate), ...vacuousIn(gate).map((reason) => `the gate says nothing: ${reason}`)];
}


/***/ }),

/***/ 26042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ resolveMetrics),
/* harmony export */   p: () => (/* binding */ problemsWithPattern)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27406);

/** The `metrics` setting in any of its forms → files to read, what is known about metrics, patterns for the output. */
function resolveMetrics(raw) {
    const items = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw];
    const named = items.flatMap((item) => (typeof item === 'string' ? [] : Object.entries(item)));
    return {
        metricFiles: items.filter((item) => typeof item === 'string'),
        declarations: named.map(([name, { pattern: _, ...declaration }]) => ({ pattern: name, ...declaration })),
        patterns: named.flatMap(([name, { pattern }]) => (pattern === undefined ? [] : [{ name, pattern }])),
    };
}
/** What is wrong with a regular expression for the output. */
function problemsWithPattern(pattern) {
    try {
        // An empty alternative always matches, and tells how many groups there are.
        const groups = new RegExp(`${pattern}|`).exec('')?.length ?? 1;
        return groups > 1 ? [] : ['expected a group around the value, such as "loss: ([0-9.]+)"'];
    }
    catch (error) {
        return [`not a regular expression: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`];
    }
}


/***/ }),

/***/ 32100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ refuseProblems),
/* harmony export */   v: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27406);

/** Fails with every problem at once; returns when there is none. */
function refuseProblems(problems) {
    if (problems.length === 0)
        return;
    const [first] = problems;
    if (problems.length === 1 && first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${first.where}: ${first.message}`, { hint });
    const list = problems
        .map(({ where, message }) => `  ${where}: ${message.replaceAll('\n', '\n    ')}`)
        .join('\n');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${problems.length} problems with the settings:\n${list}`, { hint });
}
const hint = 'trainmark <command> --help lists every setting; the README has the reference for trainmark.yml.';
/** A value as it stands in a message: short, on one line, quoted when it is text. */
function showValue(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value) ?? typeof value;
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}


/***/ }),

/***/ 36177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ resolveSettings)
});

// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __nccwpck_require__(73632);
// EXTERNAL MODULE: ./build/src/settings/definition.js + 4 modules
var settings_definition = __nccwpck_require__(31683);
// EXTERNAL MODULE: ./build/src/settings/duration.js
var duration = __nccwpck_require__(35871);
// EXTERNAL MODULE: ./build/src/settings/experimentSchema.js + 4 modules
var experimentSchema = __nccwpck_require__(41538);
// EXTERNAL MODULE: ./build/src/settings/baselineSchema.js
var baselineSchema = __nccwpck_require__(32847);
// EXTERNAL MODULE: ./build/src/settings/explainIssue.js + 1 modules
var explainIssue = __nccwpck_require__(34447);
// EXTERNAL MODULE: ./build/src/settings/gateRules.js + 4 modules
var gateRules = __nccwpck_require__(36517);
// EXTERNAL MODULE: ./build/src/predictions/pairingRules.js
var pairingRules = __nccwpck_require__(79197);
;// CONCATENATED MODULE: ./build/src/settings/predictionSettings.js

/** The `predictions` setting in any of its forms. */
function resolvePredictions(raw) {
    const settings = typeof raw === 'object' ? raw : raw === undefined ? null : { path: raw };
    const { path, id, label, prediction, score, slices, positive, pair, min_examples: fewest } = settings ?? {};
    return {
        path: path ?? null,
        columns: {
            id: id ?? null,
            label: label ?? null,
            prediction: prediction ?? null,
            score: score ?? null,
            slices: slices ?? null,
            positive: positive ?? null,
        },
        pairing: {
            intersect: pair === undefined ? pairingRules/* usualPairing */.v.intersect : pair === 'intersect',
            fewestExamples: fewest ?? pairingRules/* usualPairing */.v.fewestExamples,
        },
    };
}
/** A path that is given here and now takes the place of the file's path, and leaves what it says of the columns. */
function withGivenPath(fromFile, given) {
    return typeof fromFile === 'object' && typeof given === 'string' ? { ...fromFile, path: given } : given;
}

// EXTERNAL MODULE: ./build/src/settings/metricSettings.js
var metricSettings = __nccwpck_require__(26042);
// EXTERNAL MODULE: ./build/src/settings/problem.js
var problem = __nccwpck_require__(32100);
;// CONCATENATED MODULE: ./build/src/settings/repetition.js
/** Looks without seeds need one seed for each run of the last look: 1, 2, 3, … */
function seedsForLooks(looks) {
    return Array.from({ length: looks?.at(-1) ?? 0 }, (_, index) => index + 1);
}
/** Settings about repeated runs that contradict one another. Where nothing is run, seeds come from the records. */
function repetitionProblems(command, { seeds, looks, pair, gates = [] }) {
    if (command !== 'check' && command !== 'record' && command !== 'calibrate')
        return [];
    const problems = [];
    const last = looks?.at(-1);
    if (last !== undefined && seeds !== undefined && seeds.length !== last) {
        problems.push({
            where: 'looks',
            message: `the last look is at ${last} runs a side, but ${seeds.length} seeds are set; set ${last}, or none for 1 to ${last}`,
        });
    }
    if (pair === 'seed' && last === undefined && (seeds?.length ?? 0) < 2) {
        problems.push({
            where: 'pair',
            message: 'seed pairs runs by their seeds, but fewer than two are set; set seeds: [1, 2, 3]',
        });
    }
    const rerun = gates.find((gate) => typeof gate === 'object' && gate.on_unknown === 'rerun');
    if (rerun !== undefined && last === undefined) {
        problems.push({
            where: 'gates',
            message: 'on_unknown: rerun makes more runs, but no looks say how many; set looks: [3, 5, 8]',
        });
    }
    return problems;
}

// EXTERNAL MODULE: ./build/src/settings/toleranceSchema.js
var toleranceSchema = __nccwpck_require__(831);
// EXTERNAL MODULE: ./build/src/settings/verifySettings.js
var verifySettings = __nccwpck_require__(96407);
;// CONCATENATED MODULE: ./build/src/settings/resolve.js













/** Everything given → Settings, or one UserError that lists all problems. What is given here and now wins over trainmark.yml. */
function resolveSettings(input) {
    const problems = [...input.problems];
    if (input.config?.kind === 'problems')
        problems.push(...input.config.problems);
    const config = input.config?.kind === 'config' ? input.config : null;
    const fromGiven = readGiven(input, problems);
    const chosen = chooseExperiment(config?.config ?? null, textOf(input.given, 'experiment'), problems);
    const raw = {
        ...chosen.raw,
        ...fromGiven,
        ...(fromGiven.predictions === undefined
            ? {}
            : { predictions: withGivenPath(chosen.raw.predictions, fromGiven.predictions) }),
    };
    if (raw.run === undefined && needsRun(input) && input.config?.kind !== 'problems') {
        problems.push(missingRun(input, chosen.name));
    }
    const hasSeeds = raw.seeds !== undefined || raw.looks !== undefined;
    if (mentionsSeed(raw.run) && !hasSeeds && problems.length === 0) {
        problems.push({
            where: '--seeds',
            message: 'the command uses {seed}, but no seeds are set; give them, such as 1,2,3',
        });
    }
    const verify = input.command === 'verify' ? readVerify(input, problems) : null;
    const seeds = raw.seeds ?? seedsForLooks(raw.looks);
    problems.push(...repetitionProblems(input.command, raw));
    (0,problem/* refuseProblems */.n)(problems);
    return {
        command: input.command,
        operands: input.operands,
        store: textOf(input.given, 'store') ?? config?.config.store ?? null,
        out: textOf(input.given, 'out'),
        json: textOf(input.given, 'json') === 'true',
        given: {
            predictions: textOf(input.given, 'predictions'),
            baselinePredictions: textOf(input.given, 'baselinePredictions'),
        },
        workflow: input.workflow ?? null,
        verify,
        experiment: {
            name: chosen.name,
            run: raw.run ?? null,
            setup: raw.setup ?? null,
            seeds,
            looks: raw.looks ?? [],
            timeoutMs: raw.timeout === undefined ? null : (0,duration/* parseDuration */.E)(raw.timeout),
            inputs: raw.inputs ?? [],
            params: raw.params ?? [],
            data: raw.data ?? [],
            outputs: raw.outputs ?? [],
            predictions: resolvePredictions(raw.predictions),
            env: raw.env ?? [],
            ...(0,metricSettings/* resolveMetrics */.G)(raw.metrics),
            gates: (raw.gates ?? []).map((gate, index) => (0,gateRules/* gateRule */.O)(gate, gatePlace(input, fromGiven, chosen.name, index))),
            pair: raw.pair ?? 'none',
            baseline: (0,baselineSchema/* baselineChoice */.lS)(raw.baseline),
            rerun: raw.rerun ?? 'missing',
            sweep: raw.sweep ?? {},
            verifyBaseline: (0,baselineSchema/* verifyChoice */.nW)(raw.baseline),
            tolerances: (0,toleranceSchema/* tolerancesOf */.G)(raw.tolerance),
        },
    };
}
/** Where a gate stands in trainmark.yml; null for one that was given as a flag or an input. */
function gatePlace({ config }, given, experiment, index) {
    if (config?.kind !== 'config' || given.gates !== undefined)
        return null;
    return config.placeInFile(['experiments', experiment, 'gates', index]);
}
/** A command that was given and refused is a problem already. */
function needsRun({ command, given }) {
    const runs = command === 'check' || command === 'record' || (command === 'calibrate' && !given.has('resample'));
    return runs && !given.has('run');
}
function mentionsSeed(run) {
    return [run ?? []].flat().some((word) => word.includes('{seed}'));
}
function missingRun({ config, words }, name) {
    const where = config === null ? '--run' : `experiment ${name}`;
    const message = words.length > 0 ? 'the command behind -- is empty' : 'no training command';
    return {
        where,
        message: `${message}; give it as --run "python train.py", behind -- at the end, or as run: in trainmark.yml`,
    };
}
function readVerify({ given, nameOf }, problems) {
    const name = (key) => {
        const definition = settings_definition/* settingDefinitions */.R.find((one) => one.key === key);
        return definition === undefined ? key : nameOf(definition);
    };
    return (0,verifySettings/* readVerifySettings */.T)(given, name, problems);
}
function textOf(given, key) {
    return given.get(key)?.[0] ?? null;
}
/** The settings given as flags or inputs, in the form of trainmark.yml, checked by the same schema. */
function readGiven(input, problems) {
    const raw = {};
    for (const definition of settings_definition/* settingDefinitions */.R) {
        const texts = input.given.get(definition.key);
        if (texts === undefined || definition.scope !== 'experiment')
            continue;
        raw[definition.key] = definition.kind === 'list' ? splitList(definition.key, texts) : texts[0];
    }
    if (input.words.length > 0)
        raw['run'] = [...input.words];
    const parsed = experimentSchema/* experimentSchema */.Z2.safeParse(raw, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    for (const { path, message } of parsed.error.issues.flatMap((issue) => (0,explainIssue/* explainIssue */.J)(issue, []))) {
        const definition = settings_definition/* settingDefinitions */.R.find(({ key }) => key === path[0]);
        problems.push({ where: definition === undefined ? path.join('.') : input.nameOf(definition), message });
    }
    // What is right is kept, so that it is not reported as missing.
    for (const { path } of parsed.error.issues)
        delete raw[String(path[0])];
    return experimentSchema/* experimentSchema */.Z2.parse(raw);
}
/** Lists are one per line or per flag; seeds, names and paths without special characters may also be parted by commas. */
function splitList(key, texts) {
    const separator = key === 'gates' ? /\n/ : isNumbers(key) ? /[\n,\s]/ : /\n|,(?![^{]*\})/;
    const parts = texts.flatMap((text) => text.split(separator)).map((part) => part.trim());
    const items = parts.filter((part) => part !== '');
    if (isNumbers(key))
        return items.map((item) => (/^-?\d+$/.test(item) ? Number(item) : item));
    return key === 'metrics' ? items.map(readMetricItem) : items;
}
function isNumbers(key) {
    return key === 'seeds' || key === 'looks';
}
/** `loss:min` declares a metric; anything else is a path. */
function readMetricItem(item) {
    const [, name, goal] = /^(.+):(min|max)$/.exec(item) ?? [];
    return name === undefined ? item : { [name]: { goal } };
}
function chooseExperiment(config, asked, problems) {
    if (config === null)
        return { name: asked ?? 'default', raw: {} };
    const names = [...config.experiments.keys()];
    const name = asked ?? (names.length === 1 ? names[0] : undefined);
    if (name === undefined) {
        const message = `trainmark.yml has ${names.length} experiments: ${names.join(', ')}; choose one`;
        problems.push({ where: '--experiment', message });
        return { name: 'default', raw: {} };
    }
    const raw = config.experiments.get(name);
    if (raw === undefined) {
        const near = (0,nearest/* nearest */.p)(name, names, 1)[0];
        const advice = near === undefined ? `accepted: ${names.join(', ')}` : `did you mean ${near}?`;
        problems.push({ where: '--experiment', message: `there is no experiment ${(0,problem/* showValue */.v)(name)}; ${advice}` });
    }
    return { name, raw: raw ?? {} };
}


/***/ }),

/***/ 81845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ samplesFlags),
/* harmony export */   Cj: () => (/* binding */ samplesDefaults),
/* harmony export */   s7: () => (/* binding */ adaptivities)
/* harmony export */ });
const adaptivities = ['none', 'full', 'firstChange'];
/** What `trainmark samples` takes where a flag is not given; the flags' help says the same. */
const samplesDefaults = {
    reliability: 0.999,
    steps: 32,
    adaptivity: 'full',
    mode: 'fp-free',
    bounds: 'published',
};
const only = { kind: 'text', commands: ['samples'] };
/** Flags of `trainmark samples` alone: no settings of an experiment, and no inputs of the Action. */
const samplesFlags = [
    {
        ...only,
        key: 'reliability',
        flag: 'reliability',
        placeholder: '<share>',
        description: 'Probability that the test set gives no wrong answer, over all its commits together.',
        example: '0.9999',
        defaultText: String(samplesDefaults.reliability),
    },
    {
        ...only,
        key: 'steps',
        flag: 'steps',
        placeholder: '<count>',
        description: 'How many commits one test set is to judge.',
        example: '32',
        defaultText: String(samplesDefaults.steps),
    },
    {
        ...only,
        key: 'adaptivity',
        flag: 'adaptivity',
        placeholder: '<none|full|firstChange>',
        description: 'Who learns a result: no developer until the test set is used up (`none`); everybody at once (`full`); everybody, and the first pass ends the test set (`firstChange`).',
        example: 'firstChange',
        defaultText: samplesDefaults.adaptivity,
    },
    {
        ...only,
        key: 'mode',
        flag: 'mode',
        placeholder: '<fp-free|fn-free>',
        description: 'What happens to a commit that lies within the tolerance: refused, so that no pass is wrong (`fp-free`), or passed, so that no refusal is wrong (`fn-free`).',
        example: 'fn-free',
        defaultText: samplesDefaults.mode,
    },
    {
        ...only,
        key: 'feedback',
        flag: 'feedback',
        placeholder: '<bit|rounded:<step>|value>',
        description: 'What is shown of each commit: pass or fail only, the measured values rounded, or as they are. The more is shown, the more examples are needed.',
        example: 'rounded:0.01',
        defaultText: 'bit',
    },
    {
        ...only,
        key: 'bounds',
        flag: 'bounds',
        placeholder: '<published|tight>',
        description: 'By which bounds to count: those of the ease.ml/ci paper (`published`), or also the exact binomial tail, which needs somewhat fewer examples where a clause is about one accuracy (`tight`).',
        example: 'tight',
        defaultText: samplesDefaults.bounds,
    },
    {
        ...only,
        key: 'size',
        flag: 'size',
        placeholder: '<count>',
        description: 'How many test examples there are: prints what tolerance they support instead.',
        example: '10000',
        defaultText: 'none: prints how many are needed',
    },
];


/***/ }),

/***/ 11441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N0: () => (/* binding */ checkedText),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92857);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35871);


/** Text that says something. */
const text = (what) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP({ error: `expected ${what}` })
    .trim()
    .min(1, { error: `expected ${what}` });
/** Several such texts. */
const list = (what) => zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text(what), { error: `expected a list of ${what}s` });
/** Text whose problems a function lists, each a finding of its own. */
const checkedText = (what, problemsWith) => text(what).superRefine((value, context) => {
    for (const message of value === '' ? [] : problemsWith(value))
        context.addIssue({ code: 'custom', message, input: value });
});
/** A length of time, as text. */
const duration = text(_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .r).refine((value) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value) !== null, {
    error: `expected ${_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .r}, longer than zero`,
});


/***/ }),

/***/ 831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ tolerancesOf),
/* harmony export */   a: () => (/* binding */ tolerance)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92857);
/* harmony import */ var _comparison_units_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38424);
/* harmony import */ var _schemaForms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(11441);



const amountForm = 'an amount such as 0.5pp, 0.01 or 200ms';
const units = ['pp', ..._comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenUnitNames */ .Ik];
const amount = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), (0,_schemaForms_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(amountForm)], { error: `expected ${amountForm}` });
const isAmount = (value) => parseAmount(String(value)) !== null;
/** A map of metrics to amounts, or a list of `metric=amount`, as flags and inputs give it. */
const tolerance = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), amount.refine(isAmount, { error: `expected ${amountForm}` })),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg((0,_schemaForms_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('metric=amount').refine((value) => readItem(value) !== null, {
        error: 'expected metric=amount, such as accuracy=0.5pp',
    })),
], { error: 'expected a map of metrics to amounts, such as { accuracy: 0.5pp }' });
function tolerancesOf(raw) {
    if (raw === undefined)
        return [];
    const read = Array.isArray(raw)
        ? raw.map(readItem)
        : Object.entries(raw).map(([metric, value]) => withAmount(metric, String(value)));
    return read.filter((one) => one !== null);
}
/** The last `=` parts them: keys of slices have some, too. */
function readItem(item) {
    const at = item.lastIndexOf('=');
    return at <= 0 ? null : withAmount(item.slice(0, at).trim(), item.slice(at + 1));
}
function withAmount(metric, written) {
    const read = parseAmount(written);
    return read === null ? null : { metric, amount: read };
}
function parseAmount(written) {
    const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([A-Za-z]*)\s*$/.exec(written) ?? [];
    const value = Number(number);
    if (number === undefined || !Number.isFinite(value))
        return null;
    if (unit === '')
        return { kind: 'number', value, unit: null };
    return units.includes(unit) ? { kind: 'number', value, unit } : null;
}


/***/ }),

/***/ 96407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readVerifySettings),
/* harmony export */   W: () => (/* binding */ verifyDefaults)
/* harmony export */ });
/* harmony import */ var _gates_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54871);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35871);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32100);



const verifyDefaults = { reruns: 2, level: 'statistical' };
const mostReruns = 20;
const mostRecords = 100;
/** `nameOf`: how a setting is called in messages, `--level` or `input level`. */
function readVerifySettings(given, nameOf, problems) {
    const textOf = (key) => given.get(key)?.[0]?.trim() ?? null;
    const refuse = (key, accepted) => void problems.push({
        where: nameOf(key),
        message: `expected ${accepted}, got ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(textOf(key))}`,
    });
    const countOf = (key, most) => {
        const text = textOf(key);
        if (text === null)
            return null;
        if (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most)
            return Number(text);
        refuse(key, `a whole number from 1 to ${most}`);
        return null;
    };
    const wanted = textOf('level') ?? verifyDefaults.level;
    const level = _gates_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .reproductionLevels */ .aK.find((one) => one === wanted);
    if (level === undefined)
        refuse('level', _gates_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .reproductionLevels */ .aK.join(', '));
    const [count, by] = [countOf('top', mostRecords), textOf('by')];
    if ((textOf('top') === null) !== (by === null)) {
        const [here, missing] = by === null ? ['top', 'by'] : ['by', 'top'];
        problems.push({ where: nameOf(here), message: `has a meaning only together with ${nameOf(missing)}` });
    }
    return {
        reruns: countOf('reruns', mostReruns) ?? verifyDefaults.reruns,
        level: level ?? verifyDefaults.level,
        diagnose: readDiagnose(given, nameOf, problems),
        top: count === null || by === null ? null : { count, ...readMetric(by) },
    };
}
function readDiagnose(given, nameOf, problems) {
    const text = given.get('budget')?.[0] ?? null;
    const isWanted = given.get('diagnose')?.[0] === 'true';
    if (text === null)
        return isWanted ? { budgetMs: null } : null;
    const budgetMs = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
    if (!isWanted)
        problems.push({
            where: nameOf('budget'),
            message: `has a meaning only together with ${nameOf('diagnose')}`,
        });
    if (budgetMs === null)
        problems.push({ where: nameOf('budget'), message: `expected ${_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationForm */ .r}, got ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .v)(text)}` });
    return { budgetMs };
}
function readMetric(text) {
    const [, metric, goal] = /^(.+):(min|max)$/.exec(text) ?? [];
    return metric === undefined
        ? { metric: text, goal: null }
        : { metric, goal: goal === 'min' ? 'min' : 'max' };
}


/***/ }),

/***/ 6341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ lnAnswers),
/* harmony export */   o: () => (/* binding */ lnCost)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(93513);

/**
 * ln M of the paper, §3: ln H for "none" and "firstChange"; for "full" H · ln 2, or H · ln L when one of L values is
 * shown instead of one bit.
 */
function lnAnswers({ adaptivity, steps, shownValues }) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)('the number of steps', steps, 1);
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)('the number of shown values', shownValues, 2);
    return adaptivity === 'full' ? steps * Math.log(shownValues) : Math.log(steps);
}
/** ln(parts · M / delta): what a union bound over so many equal parts of the promise costs. */
function lnCost({ delta, lnAnswers }, parts) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireShare */ .Vv)('delta', delta);
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAtLeast */ .om)('ln of the number of answers', lnAnswers, 0);
    return Math.log(parts) - Math.log(delta) + lnAnswers;
}


/***/ }),

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ requireSample),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   om: () => (/* binding */ requireAtLeast),
/* harmony export */   v6: () => (/* binding */ requireCount)
/* harmony export */ });
/** Refuses a probability that is not strictly between 0 and 1 (a confidence, an error rate, a power). */
function requireShare(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
/** Refuses what is not a whole number from `least` on. */
function requireCount(name, value, least) {
    if (!Number.isSafeInteger(value) || value < least) {
        throw new RangeError(`${name} must be a whole number of at least ${least}, got ${value}`);
    }
}
/** Refuses a number that is not finite or lies below `least`. */
function requireAtLeast(name, value, least) {
    if (!Number.isFinite(value) || value < least) {
        throw new RangeError(`${name} must be a finite number of at least ${least}, got ${value}`);
    }
}
/** Refuses a sample with a value that is not finite, or with fewer than `least` values. */
function requireSample(values, least) {
    if (values.length < least) {
        throw new RangeError(`expected at least ${least} finite values, got ${values.length}`);
    }
    for (let index = 0; index < values.length; index++) {
        if (!Number.isFinite(values[index])) {
            throw new RangeError(`expected finite values, got ${values[index]} at index ${index}`);
        }
    }
}


/***/ }),

/***/ 73754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bundleArtifactName: () => (/* binding */ bundleArtifactName),
/* harmony export */   bundleFiles: () => (/* binding */ bundleFiles),
/* harmony export */   indexArtifactName: () => (/* binding */ indexArtifactName),
/* harmony export */   indexFiles: () => (/* binding */ indexFiles),
/* harmony export */   placeInBundle: () => (/* binding */ placeInBundle),
/* harmony export */   placeInIndex: () => (/* binding */ placeInIndex),
/* harmony export */   placeInSweep: () => (/* binding */ placeInSweep),
/* harmony export */   runIdIn: () => (/* binding */ runIdIn),
/* harmony export */   sweepArtifactName: () => (/* binding */ sweepArtifactName),
/* harmony export */   sweepLogIn: () => (/* binding */ sweepLogIn)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _records_recordId_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(39102);
/* harmony import */ var _predictionsFile_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(84936);




const bundlePrefix = 'trainmark-run-';
const idLength = '20261120T203112Z-3e79a2c01b4d'.length;
/** The artifact that holds one run's bundle; `suffix` for a second attempt to keep it. */
function bundleArtifactName(id, suffix = '') {
    return `${bundlePrefix}${id}${suffix}`;
}
/** The run whose bundle an artifact of this name claims to hold; null for artifacts of other kinds. */
function runIdIn(name) {
    if (!name.startsWith(bundlePrefix))
        return null;
    const id = name.slice(bundlePrefix.length, bundlePrefix.length + idLength);
    return _records_recordId_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIdPattern */ .b5.test(id) ? id : null;
}
/**
 * The artifact that holds what a comparison needs of the runs that one workflow run has of a commit: of one experiment, or,
 * written by `publish`, of all of them (null). It is found by its exact name, so that no look-up grows with the history; and
 * because names are unique in a workflow run, experiments that are checked by jobs of their own need names of their own.
 */
function indexArtifactName(commit, experiment) {
    const all = `trainmark-index-${commit}`;
    if (experiment === null)
        return all;
    // The name for people, the digest because two names may look alike once they hold only what artifacts may be called.
    const readable = experiment.replaceAll(/[^\w.-]/g, '_').slice(0, 40);
    return `${all}-${readable}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(experiment).digest('hex').slice(0, 8)}`;
}
const sweepPrefix = 'trainmark-sweep-log-';
/** The artifact that holds a sweep's log with so many entries. An attempt of a workflow run keeps each length once. */
function sweepArtifactName(sweepId, entries, attempt) {
    return `${sweepPrefix}${sweepId}-${String(entries).padStart(6, '0')}-${attempt}`;
}
/** Which sweep's log an artifact of this name claims to hold, and how much of it; null for other artifacts. */
function sweepLogIn(name) {
    const [, sweepId, entries] = /^trainmark-sweep-log-([0-9a-f]{10})-(\d{6,})-\d+$/.exec(name) ?? [];
    return sweepId === undefined ? null : { sweepId, entries: Number(entries) };
}
/** The place of a sweep's log in its archive; null for what is not read. */
function placeInSweep(name) {
    return name === 'log.jsonl' ? name : null;
}
/** The files of a bundle, as paths in its directory. */
function bundleFiles({ record }) {
    const patch = record.code?.dirty?.patch ?? null;
    return [
        'record.json',
        ...tableFiles(record),
        ...(record.log === null ? [] : [record.log.path]),
        ...(patch === null ? [] : [patch.path]),
        ...mediaFiles(record),
    ];
}
/** The files of an index, absolute: of each run the record, its series, predictions and media. The store's own layout is the archive's. */
function indexFiles(runs) {
    return runs.flatMap(({ record, directory }) => ['record.json', ...tableFiles(record), ...mediaFiles(record)].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path)));
}
function tableFiles({ series, predictions }) {
    return [series, predictions].flatMap((file) => (file === null ? [] : [file.path]));
}
/** The record's schema keeps these harmless. */
function mediaFiles({ media }) {
    return [...new Set(media.flatMap(({ file, images }) => [file, ...images]))];
}
const mediaName = /^media\/[0-9a-f]{64}\.(?:json|png|jpg|gif|webp)$/;
/** The place for an entry of a bundle's archive; null for what is not read. */
function placeInBundle(name) {
    if (mediaName.test(name))
        return name;
    return (['record.json', 'series.parquet', _predictionsFile_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionsFileName */ .G, 'log.txt.gz', 'dirty.diff.gz'].find((known) => known === name) ?? null);
}
/** The place for an entry of an index's archive, `runs/<id>/record.json`; null for what is not read. */
function placeInIndex(name) {
    const [root, id = '', ...rest] = name.split('/');
    const file = rest.join('/');
    const isKnown = ['record.json', 'series.parquet', _predictionsFile_js__WEBPACK_IMPORTED_MODULE_3__/* .predictionsFileName */ .G].includes(file) || mediaName.test(file);
    return root === 'runs' && _records_recordId_js__WEBPACK_IMPORTED_MODULE_2__/* .recordIdPattern */ .b5.test(id) && isKnown ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('runs', id, file) : null;
}


/***/ }),

/***/ 90895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hd: () => (/* binding */ fileDigest),
  Bo: () => (/* binding */ readBundle),
  Ed: () => (/* binding */ readBundleSeries),
  rP: () => (/* binding */ readDigest),
  Ty: () => (/* binding */ readLogTail),
  NN: () => (/* binding */ readRecordText)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __nccwpck_require__(92857);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/records/recordFile.js + 7 modules
var recordFile = __nccwpck_require__(84132);
// EXTERNAL MODULE: ./build/src/stores/bundleFile.js
var bundleFile = __nccwpck_require__(91184);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./build/src/readers/terminalText.js
var terminalText = __nccwpck_require__(23459);
// EXTERNAL MODULE: ./build/src/stores/storeFailure.js
var storeFailure = __nccwpck_require__(47835);
;// CONCATENATED MODULE: ./build/src/stores/lastLines.js





/** As much of the end as is looked at; lines that begin before it are left out. */
const tailBytes = 256 << 10;
/** A small file can unpack to endless output; no honest log is larger. */
const unpackedLimitBytes = 16 * 1024 ** 3;
/**
 * The last lines of a gzip file of any number of members, as a terminal would show them. A file that was cut off gives what is
 * there; a damaged one is a UserError that names it.
 */
async function readLastLines(path, lines, mostBytes = unpackedLimitBytes) {
    const { handle } = await (0,bundleFile/* openBundleFile */.N)(path);
    const packed = handle.createReadStream();
    // Without this flag a log that ends in the middle, as after a kill, is an error instead of its beginning.
    const unpacked = (0,external_node_zlib_.createGunzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
    packed.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
    try {
        const { bytes, isCut } = await readTail(unpacked, path, mostBytes);
        return (0,terminalText/* visibleLines */.gB)(bytes, isCut, lines);
    }
    catch (cause) {
        throw (0,storeFailure/* storeFailure */.S)(`read ${path}`, cause);
    }
    finally {
        packed.destroy();
    }
}
async function readTail(stream, path, mostBytes) {
    let kept = [];
    let keptBytes = 0;
    let totalBytes = 0;
    for await (const chunk of stream) {
        totalBytes += chunk.length;
        if (totalBytes > mostBytes)
            throw new errors/* UserError */.yo(`${path} unpacks to more than ${mostBytes} bytes`);
        kept.push(chunk);
        keptBytes += chunk.length;
        if (keptBytes <= 4 * tailBytes)
            continue;
        // Joining and cutting only now and then keeps the copying small.
        kept = [Buffer.concat(kept).subarray(-tailBytes)];
        keptBytes = tailBytes;
    }
    const bytes = Buffer.concat(kept).subarray(-tailBytes);
    return { bytes, isCut: bytes.length < totalBytes };
}

// EXTERNAL MODULE: ./build/src/records/reading.js
var reading = __nccwpck_require__(29828);
// EXTERNAL MODULE: ./build/src/stores/seriesFile.js
var seriesFile = __nccwpck_require__(41265);
;// CONCATENATED MODULE: ./build/src/stores/readSeries.js





/** More points are not read: they would take 320 MB and more. `mergeReadings` keeps no more than this either. */
const maxPoints = 20_000_000;
/** More than that many points take, even if they do not compress at all. */
const maxBytes = 1024 ** 3;
/**
 * The series in a file that `writeSeries` wrote, in the order of their first points. Everything wrong with the file is a UserError
 * that names it. Damage is caught by the digest in the record, which `readBundleSeries` checks first. Beware of files that a stranger
 * made on purpose, digest and all: the decoder believes the run lengths in a file, and can be kept busy for ever.
 */
async function readSeries(path) {
    const { handle, bytes } = await (0,bundleFile/* openBundleFile */.N)(path);
    try {
        if (bytes > maxBytes)
            throw new Error(`it is too large: ${bytes} bytes; at most ${maxBytes} (1 GiB) are read`);
        // All at once, because a read that fails between the library's own steps would end the process as an unhandled rejection.
        return await readParquet((await (0,bundleFile/* readBytes */.i)(handle, 0, bytes)).buffer);
    }
    catch (cause) {
        const hint = 'Record the run again, or remove it from the store.';
        throw new errors/* UserError */.yo(`cannot read the series in ${path}: ${(0,errors/* messageOf */.bD)(cause)}`, { hint, cause });
    }
    finally {
        await handle.close();
    }
}
async function readParquet(file) {
    const { parquetMetadataAsync, parquetScan } = await Promise.all(/* import() */[__nccwpck_require__.e(8649), __nccwpck_require__.e(4196)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24196));
    const metadata = await parquetMetadataAsync(file, { geoparquet: false });
    checkColumns(metadata);
    checkSize(metadata);
    const compressors = {
        GZIP: (bytes, maxOutputLength) => (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: Math.max(maxOutputLength, 1) }),
    };
    const scan = await parquetScan({ file, metadata, compressors, useOffsetIndex: false });
    const found = new Map();
    for (const range of scan.ranges) {
        const columns = seriesFile/* seriesColumns */.x.map(({ name: column }) => scan.readColumn({ column, ...range }));
        addRows(found, await Promise.all(columns));
    }
    return [...found.values()].map(closeSeries);
}
function checkColumns({ schema }) {
    const expected = seriesFile/* seriesSchema */.f.map(({ name, type }) => `${name} ${type ?? ''}`).join(', ');
    const seen = schema.map(({ name, type }) => `${name} ${type ?? ''}`).join(', ');
    if (seen !== expected)
        throw new Error(`expected the columns ${expected}, got ${seen.slice(0, 300)}`);
}
/** Row groups are counted one by one: a reader that trusts the total alone can be made to decode more. */
function checkSize({ row_groups: groups }) {
    const points = groups.reduce((sum, group) => sum + group.num_rows, 0n);
    if (groups.every((group) => group.num_rows >= 0n) && points <= BigInt(maxPoints))
        return;
    throw new Error(`it claims ${points} points; at most ${maxPoints} are read`);
}
function addRows(found, columns) {
    const [names, labels, stepKinds, steps, wallTimesMs, values] = columns;
    if (!names || !labels || !stepKinds || !steps || !wallTimesMs || !values)
        throw new Error('columns are missing');
    let current;
    for (let row = 0; row < names.length; row++) {
        const [name, label, stepKind] = [textIn(names[row]), textIn(labels[row]), textIn(stepKinds[row])];
        if (name !== current?.name || label !== current.labels || stepKind !== current.stepKind) {
            current = openSeries(found, name, label, stepKind);
        }
        current.steps.push(numberIn(steps[row]));
        current.wallTimesMs.push(wallTimesMs[row] === null ? null : numberIn(wallTimesMs[row]));
        current.values.push(numberIn(values[row]));
    }
}
function openSeries(found, name, labels, stepKind) {
    const key = JSON.stringify([name, labels, stepKind]);
    const known = found.get(key);
    if (known !== undefined)
        return known;
    const created = { name, labels, stepKind, steps: [], values: [], wallTimesMs: [] };
    found.set(key, created);
    return created;
}
function closeSeries({ name, labels, stepKind, steps, values, wallTimesMs }) {
    if (!isStepKind(stepKind))
        throw new Error(`${show(stepKind)} is no step kind; expected ${reading/* stepKinds */.C.join(', ')}`);
    const times = wallTimesMs.filter((time) => time !== null);
    const series = { name, labels: parseLabels(labels), stepKind, steps, values };
    return times.length === steps.length ? { ...series, wallTimesMs: times } : series;
}
function parseLabels(text) {
    const labels = JSON.parse(text);
    if (!isLabels(labels))
        throw new Error(`${show(text)} are no labels; expected a JSON object of texts`);
    return labels;
}
function isLabels(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && Object.values(value).every((label) => typeof label === 'string');
}
function isStepKind(text) {
    return reading/* stepKinds */.C.some((kind) => kind === text);
}
function textIn(value) {
    if (typeof value !== 'string')
        throw new Error('a text is missing');
    return value;
}
function numberIn(value) {
    if (typeof value !== 'number')
        throw new Error('a number is missing');
    return value;
}
function show(text) {
    return JSON.stringify(text.slice(0, 80));
}

;// CONCATENATED MODULE: ./build/src/stores/bundle.js









/**
 * The run in a bundle directory, wherever it is: in a store, or an artifact that was unpacked. The bundle may come from a stranger.
 * Throws a UserError that names the file for a record that is missing, no regular file, too large, edited or broken.
 */
async function readBundle(directory) {
    const { path, text } = await readRecordText(directory);
    return { record: (0,recordFile/* parseRecord */.Hh)(text, path), directory: (0,external_node_path_.dirname)(path) };
}
const statedDigest = schemas/* object */.Ikc({ digest: recordFile/* recordFileSchema */.Fy.shape.digest });
/** The digest that a run's own file states; `readBundle` has checked that it is right. */
async function readDigest({ directory }) {
    const { text } = await readRecordText(directory);
    const { digest } = statedDigest.parse(JSON.parse(text));
    return digest;
}
/** The text of a bundle's record, unchecked, with its absolute path. Throws a UserError as `readBundle` does. */
async function readRecordText(directory) {
    const path = (0,external_node_path_.resolve)(directory, 'record.json');
    const { handle, bytes } = await (0,bundleFile/* openBundleFile */.N)(path);
    try {
        if (bytes <= recordFile/* maxRecordBytes */.t5)
            return { path, text: (await (0,bundleFile/* readBytes */.i)(handle, 0, bytes)).toString('utf8') };
        throw new errors/* UserError */.yo(`${path} is too large: ${bytes} bytes; at most ${recordFile/* maxRecordBytes */.t5} (64 MiB) are accepted`);
    }
    catch (cause) {
        throw (0,storeFailure/* storeFailure */.S)(`read ${path}`, cause);
    }
    finally {
        await handle.close();
    }
}
/** All series of a run; none when it logged none. A file that is not the one the record tells of is a UserError. */
async function readBundleSeries({ record, directory }) {
    if (record.series === null)
        return [];
    const path = (0,external_node_path_.join)(directory, record.series.path);
    const digest = await fileDigest(path);
    if (digest === record.series.digest)
        return readSeries(path);
    const seen = `its digest is ${digest}, the record says ${record.series.digest}`;
    throw new errors/* UserError */.yo(`${path} was edited or damaged: ${seen}`, {
        hint: 'Record the run again, or remove it from the store.',
    });
}
/**
 * The last lines that the run's command printed, as a terminal would show them; none when no log was kept. A log that was cut
 * off gives what is there; one that unpacks to more than `mostBytes` is a UserError.
 */
async function readLogTail({ record, directory }, lines, mostBytes) {
    return record.log === null ? [] : readLastLines((0,external_node_path_.join)(directory, record.log.path), lines, mostBytes);
}
/** `sha256:` and the hexadecimal SHA-256 of a file's bytes. */
async function fileDigest(path) {
    const { handle } = await (0,bundleFile/* openBundleFile */.N)(path);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of handle.createReadStream())
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}


/***/ }),

/***/ 91184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ openBundleFile),
/* harmony export */   i: () => (/* binding */ readBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27406);
/* harmony import */ var _storeFailure_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(47835);




/**
 * Opens a file of a bundle for reading. Bundles come from strangers too, so only a regular file is opened: a symbolic link
 * could lead anywhere and a named pipe would never end. Throws a UserError that names the file.
 */
async function openBundleFile(path) {
    try {
        const handle = await openWithoutFollowing(path);
        try {
            const stats = await handle.stat();
            if (!stats.isFile())
                throw irregular(path, 'not a regular file');
            return { handle, bytes: stats.size };
        }
        catch (error) {
            await handle.close();
            throw error;
        }
    }
    catch (cause) {
        throw readFailure(path, cause);
    }
}
/** Without O_NONBLOCK, opening a named pipe would wait for a writer for ever. Windows has neither flag. */
async function openWithoutFollowing(path) {
    if (process.platform === 'win32') {
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path)).isSymbolicLink())
            throw irregular(path, 'a symbolic link');
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
}
function readFailure(path, cause) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(cause);
    if (code === 'ENOENT')
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`there is no ${path}`, { cause });
    // ELOOP is the answer to O_NOFOLLOW; FreeBSD says EMLINK.
    return code === 'ELOOP' || code === 'EMLINK'
        ? irregular(path, 'a symbolic link')
        : (0,_storeFailure_js__WEBPACK_IMPORTED_MODULE_3__/* .storeFailure */ .S)(`read ${path}`, cause);
}
function irregular(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is ${what}; a bundle holds regular files only`);
}
/** Bytes `start` to `start + length` of an open file. Fails when the file ends before. */
async function readBytes(handle, start, length) {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length;) {
        const { bytesRead } = await handle.read(bytes, done, length - done, start + done);
        if (bytesRead === 0)
            throw new Error('the file became shorter while it was read');
        done += bytesRead;
    }
    return bytes;
}


/***/ }),

/***/ 37468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ openDirectoryStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(27406);
// EXTERNAL MODULE: ./build/src/records/recordFile.js + 7 modules
var recordFile = __nccwpck_require__(84132);
// EXTERNAL MODULE: ./build/src/records/recordId.js
var recordId = __nccwpck_require__(39102);
// EXTERNAL MODULE: ./build/src/stores/bundle.js + 2 modules
var bundle = __nccwpck_require__(90895);
// EXTERNAL MODULE: ./build/src/stores/durably.js
var durably = __nccwpck_require__(94635);
// EXTERNAL MODULE: ./build/src/stores/leftovers.js
var leftovers = __nccwpck_require__(85608);
// EXTERNAL MODULE: ./build/src/predictions/testSetDigest.js
var testSetDigest = __nccwpck_require__(3556);
// EXTERNAL MODULE: ./build/src/records/media/medium.js
var media_medium = __nccwpck_require__(51684);
// EXTERNAL MODULE: ./build/src/stores/predictionsFile.js
var predictionsFile = __nccwpck_require__(84936);
// EXTERNAL MODULE: ./build/src/stores/storeFailure.js
var storeFailure = __nccwpck_require__(47835);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./build/src/stores/writeMedia.js






/** Writes media into `media/` of a bundle's directory, each file under the digest of its content. Nothing is made without media. */
async function writeMedia(directory, { media, images }) {
    if (media.length === 0)
        return [];
    const folder = (0,external_node_path_.join)(directory, 'media');
    await (0,promises_.mkdir)(folder, { recursive: true });
    const written = [];
    for (const medium of media) {
        const text = JSON.stringify(medium);
        const file = `${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}.json`;
        await writeOnce((0,external_node_path_.join)(folder, file), text);
        const used = [...new Set((0,media_medium/* imagesOf */.IC)(medium).map((image) => image.file))];
        for (const name of used) {
            const bytes = images.get(name);
            if (bytes === undefined)
                throw new Error(`the bytes of the image ${name} are missing`);
            await writeOnce((0,external_node_path_.join)(folder, name), bytes);
        }
        const { kind, name, step } = medium;
        const paths = used.map((image) => `media/${image}`);
        written.push({ kind, name, step, file: `media/${file}`, bytes: Buffer.byteLength(text), images: paths });
    }
    await (0,durably/* syncToDisk */.UY)(folder, 'directory');
    return written;
}
/** What is there under its digest already is the same. */
async function writeOnce(path, content) {
    try {
        const handle = await (0,promises_.open)(path, 'wx');
        try {
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'EEXIST')
            throw error;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __nccwpck_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(38522);
// EXTERNAL MODULE: ./build/src/predictions/predictions.js
var predictions_predictions = __nccwpck_require__(5506);
;// CONCATENATED MODULE: ./build/src/stores/writePredictions.js









const rowsPerChunk = 5_000;
/** Writes a per-example file that appears whole or not at all. Throws a UserError that names the file. */
async function writePredictions(path, predictions) {
    const partial = `${path}.partial`;
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(chunksOf(predictions)), (0,external_node_zlib_.createGzip)({ level: 6 }), (0,external_node_fs_.createWriteStream)(partial));
        await (0,durably/* syncToDisk */.UY)(partial, 'file');
        await (0,promises_.rename)(partial, path);
    }
    catch (cause) {
        await (0,promises_.rm)(partial, { force: true });
        throw (0,storeFailure/* storeFailure */.S)(`write ${path}`, cause);
    }
}
function* chunksOf(predictions) {
    const { ids, labels, answers, scores, slices, unlabelled } = predictions;
    yield `${[...predictionsFile/* fixedColumns */.u, ...slices.map(({ name }) => name)].map(cellText).join(',')}\n`;
    for (let start = 0; start < ids.length; start += rowsPerChunk) {
        const lines = [];
        for (let row = start; row < Math.min(start + rowsPerChunk, ids.length); row++) {
            const score = scores?.[row];
            const cells = [
                cellText(ids[row] ?? ''),
                cellText((0,predictions_predictions/* textAt */.$)(labels, row)),
                cellText((0,predictions_predictions/* textAt */.$)(answers, row)),
                score === undefined ? '' : String(score),
                ...slices.map(({ column }) => cellText((0,predictions_predictions/* textAt */.$)(column, row))),
            ];
            lines.push(cells.join(','));
        }
        yield `${lines.join('\n')}\n`;
    }
    const noCells = ','.repeat(1 + slices.length);
    for (let start = 0; start < unlabelled.ids.length; start += rowsPerChunk) {
        const lines = unlabelled.ids.slice(start, start + rowsPerChunk).map((id, index) => {
            const answer = (0,predictions_predictions/* textAt */.$)(unlabelled.answers, start + index);
            return `${cellText(id)},,${cellText(answer)}${noCells}\n`;
        });
        yield lines.join('');
    }
}
/** Quoted where a reader would take it for more than one cell, or take blanks away. */
function cellText(text) {
    if (text === null)
        return '';
    return /[",\n\r]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __nccwpck_require__(77452);
// EXTERNAL MODULE: ./build/src/stores/seriesFile.js
var seriesFile = __nccwpck_require__(41265);
;// CONCATENATED MODULE: ./build/src/stores/writeSeries.js





/** Rows that are encoded at a time: bounds memory, and the least that a reader has to decode. */
const rowsPerGroup = 100_000;
/**
 * Writes all points of all series as one Parquet file that appears whole, on the disk, or not at all. Points keep their order;
 * series of equal name, labels and step kind are read back as one. Throws a UserError that names the file.
 */
async function writeSeries(path, series) {
    const partial = `${path}.partial`;
    try {
        const file = await (0,promises_.open)(partial, 'w');
        try {
            await writeParquet(file, series);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(partial, path);
    }
    catch (cause) {
        await (0,promises_.rm)(partial, { force: true });
        throw (0,storeFailure/* storeFailure */.S)(`write ${path}`, cause);
    }
}
async function writeParquet(file, series) {
    const { ByteWriter, ParquetWriter } = await Promise.all(/* import() */[__nccwpck_require__.e(8649), __nccwpck_require__.e(1578)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51578));
    const writer = new ByteWriter();
    const parquet = new ParquetWriter({
        writer,
        schema: [...seriesFile/* seriesSchema */.f],
        codec: 'GZIP',
        compressors: { GZIP: (bytes) => (0,external_node_zlib_.gzipSync)(bytes, { level: 1 }) },
        createdBy: 'trainmark',
    });
    for (const rows of rowGroups(series)) {
        await writeRows(parquet, rows);
        await flush(file, writer);
    }
    await parquet.finish();
    await flush(file, writer);
}
async function writeRows(parquet, rows) {
    const columnData = seriesFile/* seriesColumns */.x.map(({ name, type }) => ({
        name,
        data: rows[name],
        // Readers look for metrics, not for values: bounds of numbers would cost a fifth of the time.
        statistics: type === 'BYTE_ARRAY',
        encoding: type === 'DOUBLE' ? 'BYTE_STREAM_SPLIT' : 'RLE_DICTIONARY',
    }));
    await parquet.write({ columnData, rowGroupSize: rowsPerGroup });
}
/** Empties the writer's buffer into the file; the writer goes on counting where it is. */
async function flush(file, writer) {
    await file.writeFile(writer.getBytes());
    writer.index = 0;
}
function emptyRows() {
    return { metric: [], labels: [], step_kind: [], step: [], wall_time_ms: [], value: [] };
}
function* rowGroups(series) {
    let rows = emptyRows();
    for (const one of series) {
        const labels = (0,canonicalJson/* canonicalJson */.d)(one.labels);
        for (const [index, step] of one.steps.entries()) {
            const value = one.values[index];
            if (value === undefined)
                throw new RangeError(`${one.name} has ${one.steps.length} steps, but ${index} values`);
            rows.metric.push(one.name);
            rows.labels.push(labels);
            rows.step_kind.push(one.stepKind);
            rows.step.push(step);
            rows.wall_time_ms.push(one.wallTimesMs?.[index] ?? null);
            rows.value.push(value);
            if (rows.value.length < rowsPerGroup)
                continue;
            yield rows;
            rows = emptyRows();
        }
    }
    if (rows.value.length > 0)
        yield rows;
}

;// CONCATENATED MODULE: ./build/src/stores/openBundle.js















/** Creates the directory of a new bundle. Throws a UserError when it cannot be created, or when the id is taken. */
async function createBundle(place) {
    const { id } = place;
    if (!recordId/* recordIdPattern */.b5.test(id))
        throw new RangeError(`${JSON.stringify(id)} is not a record id`);
    const directory = (0,external_node_path_.join)(place.partial, id);
    try {
        await (0,promises_.mkdir)(place.partial, { recursive: true });
        await (0,promises_.mkdir)(place.runs, { recursive: true });
        await createNew(directory, id);
        await (0,leftovers/* claimBundle */.dt)(directory);
    }
    catch (cause) {
        throw (0,storeFailure/* storeFailure */.S)(`create ${directory}`, cause);
    }
    return {
        id,
        directory,
        begin: async (draft) => {
            const path = (0,external_node_path_.join)(directory, 'record.json');
            await (0,promises_.writeFile)(path, (0,recordFile/* serialiseRecord */.pU)({ ...draft, series: null, predictions: null, media: [] })).catch((cause) => {
                throw (0,storeFailure/* storeFailure */.S)(`write ${path}`, cause);
            });
        },
        commit: (draft, series, { predictions = null, media = media_medium/* noMedia */.yb } = {}) => commit({ ...place, directory }, draft, { series, predictions, media }),
        discard: () => (0,promises_.rm)(directory, { recursive: true, force: true }),
    };
}
async function createNew(directory, id) {
    try {
        await (0,promises_.mkdir)(directory);
    }
    catch (cause) {
        if ((0,errors/* systemErrorCode */.vq)(cause) === 'EEXIST')
            throw new errors/* UserError */.yo(`run ${id} is being written already`, { cause });
        throw cause;
    }
}
async function commit({ id, runs, directory }, draft, { series, predictions, media }) {
    if (draft.id !== id)
        throw new RangeError(`the bundle of ${id} cannot take the record of ${draft.id}`);
    const final = (0,external_node_path_.join)(runs, id);
    try {
        const text = (0,recordFile/* serialiseRecord */.pU)({
            ...draft,
            series: await addSeries(directory, series),
            predictions: predictions === null ? null : await addPredictions(directory, predictions),
            media: await writeMedia(directory, media),
        });
        const record = (0,recordFile/* parseRecord */.Hh)(text, (0,external_node_path_.join)(final, 'record.json'));
        // It takes the place of the one from the beginning: there is one at any moment.
        await (0,durably/* writeDurably */.v8)((0,external_node_path_.join)(directory, 'record.json.new'), text);
        await (0,promises_.rename)((0,external_node_path_.join)(directory, 'record.json.new'), (0,external_node_path_.join)(directory, 'record.json'));
        for (const written of [record.log, record.code?.dirty?.patch ?? null])
            if (written !== null)
                await (0,durably/* syncToDisk */.UY)((0,external_node_path_.join)(directory, written.path), 'file');
        await (0,promises_.rm)((0,external_node_path_.join)(directory, leftovers/* ownerFile */.SF));
        await (0,durably/* syncToDisk */.UY)(directory, 'directory');
        await (0,durably/* publishByRename */.hB)(directory, final, runs);
        return { record, directory: final };
    }
    catch (cause) {
        throw commitFailure(id, directory, cause);
    }
}
async function addSeries(directory, series) {
    const points = series.reduce((sum, { steps }) => sum + steps.length, 0);
    if (points === 0)
        return null;
    const path = (0,external_node_path_.join)(directory, 'series.parquet');
    await writeSeries(path, series);
    return { path: 'series.parquet', points, digest: await (0,bundle/* fileDigest */.hd)(path) };
}
async function addPredictions(directory, predictions) {
    const path = (0,external_node_path_.join)(directory, predictionsFile/* predictionsFileName */.G);
    await writePredictions(path, predictions);
    const { columns, slices, positive } = predictions;
    return {
        path: predictionsFile/* predictionsFileName */.G,
        digest: await (0,bundle/* fileDigest */.hd)(path),
        rows: predictions.ids.length,
        testSetDigest: (0,testSetDigest/* testSetDigest */.h)(predictions),
        source: predictions.path,
        columns: { ...columns, slices: slices.map(({ name }) => name) },
        positive,
    };
}
function commitFailure(id, directory, cause) {
    const isTaken = ['EEXIST', 'ENOTEMPTY'].includes((0,errors/* systemErrorCode */.vq)(cause) ?? '');
    const failure = isTaken
        ? new errors/* UserError */.yo(`run ${id} is in the store already`, { cause })
        : (0,storeFailure/* storeFailure */.S)(`store run ${id}`, cause);
    const hint = `${failure.hint ?? ''} What was written so far is in ${directory}.`.trim();
    return new errors/* UserError */.yo(failure.message, { hint, cause: failure.cause ?? failure });
}

;// CONCATENATED MODULE: ./build/src/stores/directoryStore.js










/** Enough to keep the disk busy; more only makes the thread pool's queue longer. */
const filesAtOnce = 8;
/**
 * A store in a directory: `runs/<id>/` holds one bundle for each run, `partial/<id>/` those that are being written. It is created
 * when the first run is stored; until then it is empty. Any number of processes may use it at once. Throws a UserError when
 * `location` is something other than a directory or cannot be looked at.
 */
async function openDirectoryStore(location) {
    const absolute = (0,external_node_path_.resolve)(location);
    const place = { partial: (0,external_node_path_.join)(absolute, 'partial'), runs: (0,external_node_path_.join)(absolute, 'runs') };
    await refuseNonDirectory(absolute);
    await (0,leftovers/* removeLeftovers */.DA)(place.partial, Date.now());
    return {
        location: absolute,
        async openBundle(id) {
            await createStore(absolute);
            return createBundle({ ...place, id });
        },
        list: (wanted) => listRuns(place.runs, commitsIn(wanted)),
        read: (idOrPrefix) => readRun(place.runs, idOrPrefix),
    };
}
async function refuseNonDirectory(location) {
    try {
        if ((await (0,promises_.stat)(location)).isDirectory())
            return;
    }
    catch (cause) {
        if ((0,errors/* systemErrorCode */.vq)(cause) === 'ENOENT')
            return;
        throw (0,storeFailure/* storeFailure */.S)(`open the store ${location}`, cause);
    }
    throw new errors/* UserError */.yo(`cannot open the store ${location}: it is a file, not a directory`, {
        hint: 'Move the file away, or choose another store with --store.',
    });
}
/** A new store keeps itself out of git. A directory that was there before is left as it is. */
async function createStore(location) {
    try {
        const created = await (0,promises_.mkdir)(location, { recursive: true });
        if (created !== undefined)
            await (0,durably/* writeDurably */.v8)((0,external_node_path_.join)(location, '.gitignore'), '*\n');
    }
    catch (cause) {
        throw (0,storeFailure/* storeFailure */.S)(`create the store ${location}`, cause);
    }
}
function commitsIn(wanted) {
    if (wanted === undefined)
        return null;
    return 'commit' in wanted ? new Set([wanted.commit]) : wanted.commits;
}
/** `commits` null for all. */
async function listRuns(runs, commits) {
    const names = await runNames(runs);
    const found = [];
    for (let start = 0; start < names.length; start += filesAtOnce) {
        const batch = names.slice(start, start + filesAtOnce);
        found.push(...(await Promise.all(batch.map((name) => readListed((0,external_node_path_.join)(runs, name), commits)))));
    }
    return {
        runs: found.filter((result) => typeof result === 'object' && result !== null),
        warnings: found.filter((result) => typeof result === 'string'),
    };
}
/** The run, or why it cannot be read, or null for a run of another commit. */
async function readListed(directory, commits) {
    try {
        const { path, text } = await (0,bundle/* readRecordText */.NN)(directory);
        if (commits !== null && cannotBeOf(text, commits))
            return null;
        const record = (0,recordFile/* parseRecord */.Hh)(text, path);
        if (commits !== null && !commits.has(record.code?.commit ?? ''))
            return null;
        return refuseMisplaced({ record, directory });
    }
    catch (error) {
        return (0,errors/* messageOf */.bD)(error);
    }
}
/** Spares checking most records of a large store. A text that was cut off may have lost its commit, so it is not spared. */
function cannotBeOf(text, commits) {
    if (!text.endsWith('}\n'))
        return false;
    const [only] = commits;
    if (commits.size === 1 && only !== undefined)
        return !text.includes(only);
    const ids = text.match(/"(?:[0-9a-f]{40}|[0-9a-f]{64})"/g) ?? [];
    return !ids.some((id) => commits.has(id.slice(1, -1)));
}
function refuseMisplaced(run) {
    if (run.record.id === (0,external_node_path_.basename)(run.directory))
        return run;
    throw new errors/* UserError */.yo(`${run.directory} holds the record of another run, ${run.record.id}`, {
        hint: 'It was copied or renamed; give the directory the name of its run.',
    });
}
async function readRun(runs, idOrPrefix) {
    const names = await runNames(runs);
    const matches = names.filter((name) => idOrPrefix !== '' && name.startsWith(idOrPrefix));
    const [name] = matches;
    if (name !== undefined && (matches.length === 1 || name === idOrPrefix)) {
        return refuseMisplaced(await (0,bundle/* readBundle */.Bo)((0,external_node_path_.join)(runs, name)));
    }
    const asked = JSON.stringify(idOrPrefix);
    if (name === undefined)
        throw new errors/* UserError */.yo(`no run in ${runs} begins with ${asked}`, { hint: inStore(names) });
    throw new errors/* UserError */.yo(`${matches.length} runs in ${runs} begin with ${asked}`, { hint: inStore(matches) });
}
function inStore(names) {
    if (names.length === 0)
        return 'The store is empty.';
    const newest = names.slice(-5).toReversed();
    return `${names.length > newest.length ? 'The newest are' : 'There are'}: ${newest.join(', ')}.`;
}
/** Ids of the runs in the store, oldest first. Entries that cannot be a run, such as those of file managers, are not looked at. */
async function runNames(runs) {
    try {
        return (await (0,promises_.readdir)(runs)).filter((name) => recordId/* recordIdPattern */.b5.test(name)).sort();
    }
    catch (cause) {
        if ((0,errors/* systemErrorCode */.vq)(cause) === 'ENOENT')
            return [];
        throw (0,storeFailure/* storeFailure */.S)(`read the store ${runs}`, cause);
    }
}


/***/ }),

/***/ 94635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UY: () => (/* binding */ syncToDisk),
/* harmony export */   hB: () => (/* binding */ publishByRename),
/* harmony export */   v8: () => (/* binding */ writeDurably)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);

/** Writes a new file and waits until it is on the disk. Fails if the file exists. */
async function writeDurably(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'wx');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Waits until a file that others wrote, or the entries of a directory, are on the disk. */
async function syncToDisk(path, kind) {
    // Windows keeps directory entries by itself and refuses to open directories.
    if (kind === 'directory' && process.platform === 'win32')
        return;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, kind === 'file' ? 'r+' : 'r');
    try {
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Moves `from` to `to` inside `directory`'s file system, so that readers see all of it or nothing, also after a power cut. */
async function publishByRename(from, to, directory) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(from, to);
    await syncToDisk(directory, 'directory');
}


/***/ }),

/***/ 85608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readOwner),
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   SF: () => (/* binding */ ownerFile),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   dt: () => (/* binding */ claimBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _records_recordId_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(39102);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27406);
/* harmony import */ var _durably_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(94635);






const dayMs = 24 * 60 * 60 * 1000;
/** Processes of other machines cannot be looked up; after this long nobody is waiting for them. */
const foreignLimitMs = 30 * dayMs;
/** Stands in a bundle while it is written, and says who writes it. */
const ownerFile = 'owner.json';
/** Marks a bundle that is being written as this process's. */
async function claimBundle(directory) {
    await (0,_durably_js__WEBPACK_IMPORTED_MODULE_4__/* .writeDurably */ .v8)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, ownerFile), JSON.stringify({ pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() }));
}
/**
 * Removes bundles in `partialDirectory` that were never finished: nothing in them changed for a day and their process is gone.
 * Best effort: leftovers are in nobody's way, so one that cannot be looked at or removed stays.
 */
async function removeLeftovers(partialDirectory, nowMs) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(partialDirectory).catch(() => []);
    for (const name of names.filter((name) => _records_recordId_js__WEBPACK_IMPORTED_MODULE_5__/* .recordIdPattern */ .b5.test(name))) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(partialDirectory, name);
        if (await isLeftover(directory, nowMs).catch(() => false)) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(directory, { recursive: true, force: true }).catch(() => undefined);
        }
    }
}
async function isLeftover(directory, nowMs) {
    const ageMs = nowMs - (await lastChangeMs(directory));
    if (ageMs < dayMs)
        return false;
    const owner = await readOwner((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, ownerFile));
    if (owner === null)
        return true;
    return owner.host === (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() ? !isAlive(owner.pid) : ageMs > foreignLimitMs;
}
async function lastChangeMs(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory);
    const times = await Promise.all([directory, ...names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name))].map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)));
    return Math.max(...times.map(({ mtimeMs }) => mtimeMs));
}
/** Who writes; null when there is none: the process ended between creating the directory and its claim, or between giving it up and publishing. */
async function readOwner(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) === 'ENOENT')
            return null;
        throw error;
    });
    if (text === null)
        return null;
    const owner = JSON.parse(text);
    if (isOwner(owner))
        return owner;
    throw new Error(`${path} names no process`);
}
function isOwner(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'pid' in value &&
        Number.isInteger(value.pid) &&
        Number(value.pid) > 0 &&
        'host' in value &&
        typeof value.host === 'string');
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(error) !== 'ESRCH';
    }
}


/***/ }),

/***/ 50764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readPatch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57975);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(38522);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(27406);
/* harmony import */ var _records_codeSchema_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(82528);
/* harmony import */ var _bundleFile_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(91184);







/**
 * The uncommitted changes that a run was made with, as git's own patch against its commit. Throws a UserError for a run whose
 * changes were not kept, and for a file that is not the one the record tells of.
 */
async function readPatch({ record, directory }) {
    const patch = record.code?.dirty?.patch ?? null;
    if (patch === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`The uncommitted changes of ${record.id} were not kept with its record.`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, patch.path);
    const { handle, bytes } = await (0,_bundleFile_js__WEBPACK_IMPORTED_MODULE_6__/* .openBundleFile */ .N)(path);
    try {
        if (bytes > _records_codeSchema_js__WEBPACK_IMPORTED_MODULE_5__/* .maxPatchBytes */ .y)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is too large: ${bytes} bytes; at most ${_records_codeSchema_js__WEBPACK_IMPORTED_MODULE_5__/* .maxPatchBytes */ .y} are accepted`);
        const text = await unpack(path, await (0,_bundleFile_js__WEBPACK_IMPORTED_MODULE_6__/* .readBytes */ .i)(handle, 0, bytes));
        const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)('sha256').update(text).digest('hex')}`;
        if (digest === patch.digest)
            return text;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} was edited or damaged: its digest is ${digest}, the record says ${patch.digest}`);
    }
    finally {
        await handle.close();
    }
}
async function unpack(path, packed) {
    try {
        return await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_2__.gunzip)(packed, { maxOutputLength: _records_codeSchema_js__WEBPACK_IMPORTED_MODULE_5__/* .maxPatchBytes */ .y });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} cannot be unpacked: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(cause)}`, { cause });
    }
}


/***/ }),

/***/ 84936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ predictionsFileName),
/* harmony export */   u: () => (/* binding */ fixedColumns)
/* harmony export */ });
/**
 * Per-example files are kept as gzipped CSV (RFC 4180) that any tool reads: `id,label,prediction,score`, then one column for each
 * slice. An empty cell is a missing value; rows without a label stand last and have an id and a prediction. Text rather than Parquet, because its reader can be bounded in time and memory, so that
 * the file of a stranger can be read, too; it takes about as much room.
 */
const predictionsFileName = 'predictions.csv.gz';
/** The columns that stand before the slices. */
const fixedColumns = ['id', 'label', 'prediction', 'score'];


/***/ }),

/***/ 85232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readBundleMedia)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27406);
/* harmony import */ var _records_media_image_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8206);
/* harmony import */ var _records_media_medium_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(51684);
/* harmony import */ var _bundleFile_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(91184);






/** Media of a record that are looked at; this program writes no more. */
const maxMedia = _records_media_medium_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaLimits */ .JJ.media;
const maxWarnings = 5;
/**
 * The media of a run in a bundle that may come from a stranger: of every file size and digest are checked, of the data its
 * form, of each image its first bytes. One that is not as the record says is left out with a warning. Never fails.
 */
async function readBundleMedia({ record, directory }) {
    const media = [];
    const images = new Map();
    const problems = [];
    const room = { text: _records_media_medium_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaLimits */ .JJ.totalTextBytes, images: _records_media_medium_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaLimits */ .JJ.totalBytes };
    for (const { file, name } of record.media.slice(0, maxMedia)) {
        try {
            const { bytes, medium } = await readMedium(directory, file, Math.min(room.text, _records_media_medium_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaLimits */ .JJ.textBytes));
            room.text -= bytes;
            for (const image of (0,_records_media_medium_js__WEBPACK_IMPORTED_MODULE_4__/* .imagesOf */ .IC)(medium)) {
                if (images.has(image.file))
                    continue;
                const content = await readImage(directory, image.file, Math.min(room.images, _records_media_medium_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaLimits */ .JJ.imageBytes));
                room.images -= content.length;
                images.set(image.file, content);
            }
            media.push(medium);
        }
        catch (error) {
            const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, '/'), '');
            problems.push(`The medium ${JSON.stringify(name)} cannot be shown: ${reason}`);
        }
    }
    const beyond = record.media.length - maxMedia;
    if (beyond > 0)
        problems.push(`${beyond} more media are not shown.`);
    return { media, images, warnings: cut(problems) };
}
async function readMedium(directory, file, limit) {
    const bytes = await readDigested(directory, file, limit);
    const checked = _records_media_medium_js__WEBPACK_IMPORTED_MODULE_4__/* .mediumSchema */ .Z.safeParse(JSON.parse(bytes.toString('utf8')));
    if (!checked.success)
        throw new Error(`${file} does not hold a medium`);
    return { bytes: bytes.length, medium: checked.data };
}
async function readImage(directory, name, limit) {
    const bytes = await readDigested(directory, `media/${name}`, limit);
    if ((0,_records_media_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imageFacts */ .J)(bytes) === null)
        throw new Error(`media/${name} is no PNG, JPEG, GIF or WebP image that can be shown`);
    return bytes;
}
/** `file` is checked by the record's schema: `media/` and the digest of what is in it. */
async function readDigested(directory, file, limit) {
    const { handle, bytes } = await (0,_bundleFile_js__WEBPACK_IMPORTED_MODULE_5__/* .openBundleFile */ .N)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, file));
    try {
        if (bytes > limit)
            throw new Error(`${file} is too large: ${bytes} bytes; at most ${limit} are read`);
        const content = await (0,_bundleFile_js__WEBPACK_IMPORTED_MODULE_5__/* .readBytes */ .i)(handle, 0, bytes);
        const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
        if (file.startsWith(`media/${digest}.`))
            return content;
        throw new Error(`${file} was edited or damaged: its digest is ${digest}`);
    }
    finally {
        await handle.close();
    }
}
function cut(problems) {
    const more = problems.length - maxWarnings;
    if (more <= 0)
        return [...problems];
    return [...problems.slice(0, maxWarnings), `${more} more media cannot be shown.`];
}


/***/ }),

/***/ 74504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ recoverBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27406);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(90895);
/* harmony import */ var _durably_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(94635);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(85608);
/* harmony import */ var _storeFailure_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(47835);







/**
 * The run `id` of the store at `location`, finished or not: what a process left half-written when it was killed is made visible
 * as the partial record it is. Null when that run never got as far as having a record. Only for runs whose process is gone.
 */
async function recoverBundle(location, id) {
    const runs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(location), 'runs');
    const [final, partial] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(runs, id), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(location), 'partial', id)];
    if (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(final, 'record.json')))
        return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(final);
    if (!(await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(partial, 'record.json'))))
        return null;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(partial, _leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerFile */ .SF), { force: true });
        await (0,_durably_js__WEBPACK_IMPORTED_MODULE_4__/* .publishByRename */ .hB)(partial, final, runs);
    }
    catch (cause) {
        throw (0,_storeFailure_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFailure */ .S)(`keep the partial run ${id}`, cause);
    }
    return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(final);
}
async function exists(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isFile();
    }
    catch (cause) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(cause) === 'ENOENT')
            return false;
        throw (0,_storeFailure_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFailure */ .S)(`look at ${path}`, cause);
    }
}


/***/ }),

/***/ 41265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ seriesSchema),
/* harmony export */   x: () => (/* binding */ seriesColumns)
/* harmony export */ });
/**
 * The columns of `series.parquet`, one row for each point, in this order. Text stands as a dictionary and numbers by byte
 * position (BYTE_STREAM_SPLIT), which halves the compressed size of typical curves and is faster than plain encoding.
 * `labels` is canonical JSON; `wall_time_ms` is null where the source recorded no time.
 */
const seriesColumns = [
    { name: 'metric', type: 'BYTE_ARRAY' },
    { name: 'labels', type: 'BYTE_ARRAY' },
    { name: 'step_kind', type: 'BYTE_ARRAY' },
    { name: 'step', type: 'DOUBLE' },
    { name: 'wall_time_ms', type: 'DOUBLE' },
    { name: 'value', type: 'DOUBLE' },
];
/** The Parquet schema of the columns. */
const seriesSchema = [
    { name: 'root', num_children: seriesColumns.length },
    ...seriesColumns.map(({ name, type }) => ({
        name,
        type,
        repetition_type: name === 'wall_time_ms' ? 'OPTIONAL' : 'REQUIRED',
        ...(type === 'BYTE_ARRAY' ? { converted_type: 'UTF8' } : {}),
    })),
];


/***/ }),

/***/ 47835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ storeFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27406);

/** A failed file operation as a UserError: what could not be done, why, and what to do. `action` completes "cannot …". */
function storeFailure(action, cause) {
    if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return cause;
    const known = reasons[(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(cause) ?? ''];
    const reason = known === undefined ? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause) : `${known.reason} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause)})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`cannot ${action}: ${reason}`, { hint: known?.hint, cause });
}
const permission = {
    reason: 'permission denied',
    hint: 'Give the user that runs Trainmark access to it, or choose another store with --store.',
};
const full = {
    reason: 'the disk is full',
    hint: 'Free some space, or choose a store on another disk with --store.',
};
const notADirectory = {
    reason: 'a file is where a directory should be',
    hint: 'Move the file away, or choose another store with --store.',
};
/** System error codes that people meet, in their words. */
const reasons = {
    EACCES: permission,
    EPERM: permission,
    EROFS: { ...permission, reason: 'the file system is read-only' },
    ENOSPC: full,
    EDQUOT: { ...full, reason: 'the disk quota is used up' },
    EFBIG: { ...full, reason: 'the file would be larger than the system allows' },
    ENOTDIR: notADirectory,
    EEXIST: notADirectory,
};


/***/ }),

/***/ 11285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ openSweepFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(27406);
/* harmony import */ var _durably_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(94635);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(85608);
/* harmony import */ var _storeFailure_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(47835);







/**
 * Opens `sweeps/<sweepId>/log.jsonl` in the store at `location` for this process alone. A UserError when another process
 * works on the same sweep.
 */
async function openSweepFile(location, sweepId) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(location, 'sweeps', sweepId);
    const [path, lock] = [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'log.jsonl'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'owner.json')];
    let file;
    try {
        await createStore(location);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        await claim(lock, sweepId);
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a');
        await (0,_durably_js__WEBPACK_IMPORTED_MODULE_4__/* .syncToDisk */ .UY)(directory, 'directory');
    }
    catch (cause) {
        throw cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo
            ? cause
            : (0,_storeFailure_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFailure */ .S)(`open the sweep ${sweepId} in ${location}`, cause);
    }
    let last = Promise.resolve();
    const appendAfter = async (earlier, lines) => {
        await earlier;
        try {
            await file.appendFile(lines);
            await file.datasync();
        }
        catch (cause) {
            throw (0,_storeFailure_js__WEBPACK_IMPORTED_MODULE_6__/* .storeFailure */ .S)(`write the log of the sweep, ${path}`, cause);
        }
    };
    return {
        path,
        text: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'),
        append(lines) {
            last = appendAfter(last, lines);
            return last;
        },
        cut: (bytes) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.truncate)(path, bytes),
        async close() {
            await last.catch(() => undefined);
            await file.close();
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(lock, { force: true });
        },
    };
}
/** A store keeps itself out of git, whatever is put into it first. */
async function createStore(location) {
    const created = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(location, { recursive: true });
    if (created === undefined)
        return;
    const ignore = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(location, '.gitignore'), 'wx');
    await ignore.writeFile('*\n');
    await ignore.close();
}
/** A claim of a process that is gone is taken over; one of another machine cannot be judged and stands. */
async function claim(lock, sweepId) {
    const own = JSON.stringify({ pid: process.pid, host: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() });
    for (let attempt = 0; attempt < 2; attempt++) {
        try {
            const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(lock, 'wx');
            await file.writeFile(own);
            await file.close();
            return;
        }
        catch (cause) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(cause) !== 'EEXIST')
                throw cause;
        }
        const owner = await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwner */ .A7)(lock).catch(() => null);
        if (owner !== null && (owner.host !== (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)() || (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(owner.pid)))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Process ${owner.pid} on ${owner.host} works on the sweep ${sweepId} already.`, {
                hint: `Wait for it or stop it. If it is no more, remove ${lock}.`,
            });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(lock, `${lock}.gone`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${lock}.gone`, { force: true });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`Another process has just begun to work on the sweep ${sweepId}.`);
}


/***/ }),

/***/ 97632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unpackArchive)
/* harmony export */ });
/* unused harmony export defaultArchiveLimits */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(27406);
/* harmony import */ var _readers_zipEntries_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9913);







const mib = 1_048_576;
const defaultArchiveLimits = {
    entries: 10_000,
    entryBytes: 128 * mib,
    totalBytes: 512 * mib,
};
/**
 * Unpacks the entries that `accept` gives a place, below the new directory `into`. No name in the archive is ever joined to a
 * path: `accept` makes each place out of words it knows. Links, sizes that do not hold, and more than the limits allow are a
 * UserError; other entries are passed over unread. Returns each place with its size in bytes.
 */
async function unpackArchive(archive, into, accept, limits = defaultArchiveLimits) {
    const { openPromise } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.t.bind(__nccwpck_require__, 20663, 19));
    const zip = await openPromise(archive, { lazyEntries: true, autoClose: false }).catch(broken(archive));
    try {
        if (zip.entryCount > limits.entries)
            throw tooMuch(archive, `${zip.entryCount} entries`, `${limits.entries}`);
        return await unpackEntries(zip, { archive, into, accept, limits });
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo)
            throw cause;
        return broken(archive)(cause);
    }
    finally {
        zip.close();
    }
}
async function unpackEntries(zip, unpacking) {
    const { archive, into, accept, limits } = unpacking;
    const taken = new Map();
    let bytes = 0;
    for await (const entry of (0,_readers_zipEntries_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .M)(zip)) {
        const place = accept(entry.fileName);
        if (place === null)
            continue;
        // Two entries of one name would let the second replace what was checked in the first.
        if (taken.has(place))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${archive} holds ${place} twice`);
        if (isLink(entry))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${archive} holds a link in place of ${place}`);
        bytes += entry.uncompressedSize;
        if (entry.uncompressedSize > limits.entryBytes)
            throw tooMuch(archive, `${entry.uncompressedSize} bytes in ${place}`, `${limits.entryBytes}`);
        if (bytes > limits.totalBytes)
            throw tooMuch(archive, `over ${bytes} bytes`, `${limits.totalBytes}`);
        taken.set(place, entry.uncompressedSize);
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(into, place);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
        // The library ends an entry that grows beyond the size it states; this is the belt to those braces.
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(await zip.openReadStreamPromise(entry), atMost(limits.entryBytes, () => tooMuch(archive, place, `${limits.entryBytes} bytes`)), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(target, { flags: 'wx' }));
    }
    return taken;
}
/** Unix keeps the kind of a file in the upper half of its attributes. */
function isLink(entry) {
    return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
function atMost(limit, problem) {
    let seen = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _, done) {
            seen += chunk.length;
            if (seen > limit)
                done(problem());
            else
                done(null, chunk);
        },
    });
}
function tooMuch(archive, seen, accepted) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${archive} holds too much: ${seen}; at most ${accepted} are accepted`);
}
function broken(archive) {
    return (cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${archive} is no archive that can be unpacked: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, { cause });
    };
}


/***/ }),

/***/ 28009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ programVersion)
/* harmony export */ });
/** The program's version; a test keeps it equal to package.json. */
const programVersion = '0.1.0';


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ }),

/***/ 92857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  You: () => (/* binding */ ZodISODateTime),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  IeY: () => (/* binding */ custom),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  chJ: () => (/* binding */ _null),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  vkY: () => (/* binding */ preprocess),
  g1P: () => (/* binding */ record),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  PVZ: () => (/* binding */ tuple),
  KCZ: () => (/* binding */ union),
  L5J: () => (/* binding */ unknown),
  OZ5: () => (/* binding */ url)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, nullable, nullish, optional, partialRecord, pipe, prefault, promise, readonly, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, uint32, uint64, ulid, undefined, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(54723);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = core_util/* rawShape */.MO(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(44890);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/regexes.js
var core_regexes = __nccwpck_require__(23908);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? core_regexes/* anyString */.gp;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* guid */.Os);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR(v));
    }
    else
        def.pattern ?? (def.pattern = core_regexes/* uuid */.uR());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* email */.Rp);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === core_regexes/* httpProtocol */.F.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* emoji */.Zg());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? core_regexes/* nanoid */.Ak : core_regexes/* nanoidOfLength */.D2(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid */.gF);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cuid2 */.Gl);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ulid */.Z0);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* xid */.kM);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ksuid */.fO);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* datetime */.w$(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* date */.p6);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* time */.kB(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* duration */.p0);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv4 */.uX);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* ipv6 */.ug);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv4 */.zr);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* cidrv6 */.l7); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = core_regexes/* e164 */.hQ);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* number */.ai;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* boolean */.zM;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* bigint */.o;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = core_regexes/* null */.ch;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    const memo = core_core/* globalConfig */.cr.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : core_util/* esc */.UQ(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = core_util/* isObject */.Gv;
    const jit = !core_core/* globalConfig */.cr.jitless;
    const allowsEval = core_util/* allowsEval */.hI;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
core_core/* $constructor */.xI("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    core_util/* assignProp */.Vy(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = core_util/* rawShape */.MO(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = core_util/* cached */.PO(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isObject */.Gv(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (core_util/* isPlainObject */.Qd(a) && core_util/* isPlainObject */.Qd(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (core_util/* aborted */.QH(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = core_util/* aborted */.QH(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (core_util/* aborted */.QH(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...core_util/* prefixIssues */.lQ(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && core_regexes/* number */.ai.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
});
const $ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __nccwpck_require__(29396);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(43759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                (0,core_util/* assignProp */.Vy)(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? registries/* globalRegistry */.fd,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            (0,core_util/* assignProp */.Vy)(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                (0,core_util/* assignProp */.Vy)(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(core_util/* NUMBER_FORMAT_RANGES */.zH),
    bigint_format: formatContributor(core_util/* BIGINT_FORMAT_RANGES */.NR),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, core_regexes/* base64 */.K3],
    [base64urlCharset, core_regexes/* base64url */.r0],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = (0,core_util/* getEnumValues */.w5)(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        (0,core_util/* assignProp */.Vy)(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? core_regexes/* number */.ai : core_regexes/* integer */.nd).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            (0,core_util/* assignProp */.Vy)(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = core_util/* parsedType */.GW(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${core_util/* stringifyPrimitive */.B7(issue.values[0])}`;
                return `Invalid option: expected one of ${core_util/* joinValues */.jw(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${core_util/* joinValues */.jw(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, core_util/* jsonStringifyReplacer */.k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ core_core/* $constructor */.xI("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!core_core/* globalConfig */.cr.localeError)
        core_core/* config */.$W(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!core_core/* globalConfig */.cr.memoizer)
        core_core/* config */.$W({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(core_util/* mergeDefs */.zM(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return core_util/* clone */.o8(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(api/* _overwrite */.bS(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return _default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return _catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return registries/* globalRegistry */.fd.get(this);
        const cl = this.clone();
        registries/* globalRegistry */.fd.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        core_util/* own */.qh(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return registries/* globalRegistry */.fd.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(api/* _regex */.Fk(...args));
    },
    includes(...args) {
        return this.check(api/* _includes */.dR(...args));
    },
    startsWith(...args) {
        return this.check(api/* _startsWith */.$S(...args));
    },
    endsWith(...args) {
        return this.check(api/* _endsWith */.ER(...args));
    },
    min(...args) {
        return this.check(api/* _minLength */.m9(...args));
    },
    max(...args) {
        return this.check(api/* _maxLength */.Eb(...args));
    },
    length(...args) {
        return this.check(api/* _length */.YA(...args));
    },
    nonempty(...args) {
        return this.check(api/* _minLength */.m9(1, ...args));
    },
    lowercase(params) {
        return this.check(api/* _lowercase */.hH(params));
    },
    uppercase(params) {
        return this.check(api/* _uppercase */.qF(params));
    },
    trim() {
        return this.check(api/* _trim */.WN());
    },
    normalize(...args) {
        return this.check(api/* _normalize */.lo(...args));
    },
    toLowerCase() {
        return this.check(api/* _toLowerCase */.Il());
    },
    toUpperCase() {
        return this.check(api/* _toUpperCase */.xY());
    },
    slugify() {
        return this.check(api/* _slugify */.TL());
    },
}));
const ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(api/* _email */.Mu(ZodEmail, params));
    },
    url(params) {
        return this.check(api/* _url */.Fn(ZodURL, params));
    },
    jwt(params) {
        return this.check(api/* _jwt */.rk(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api/* _emoji */.aC(ZodEmoji, params));
    },
    guid(params) {
        return this.check(api/* _guid */.tB(ZodGUID, params));
    },
    uuid(params) {
        return this.check(api/* _uuid */.Be(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(api/* _uuidv4 */.nA(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(api/* _uuidv6 */.pY(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(api/* _uuidv7 */.wA(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(api/* _nanoid */.Dl(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(api/* _cuid */.fs(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(api/* _cuid2 */.Bj(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(api/* _ulid */.Ct(ZodULID, params));
    },
    base64(params) {
        return this.check(api/* _base64 */.rt(ZodBase64, params));
    },
    base64url(params) {
        return this.check(api/* _base64url */.cU(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(api/* _xid */.Pw(ZodXID, params));
    },
    ksuid(params) {
        return this.check(api/* _ksuid */._z(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(api/* _ipv4 */.Ny(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(api/* _ipv6 */.$O(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(api/* _cidrv4 */.Uy(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(api/* _cidrv6 */.gP(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(api/* _e164 */.KB(ZodE164, params));
    },
    datetime(params) {
        return this.check(api/* _isoDateTime */.G1(ZodISODateTime, params));
    },
    date(params) {
        return this.check(api/* _isoDate */.db(ZodISODate, params));
    },
    time(params) {
        return this.check(api/* _isoTime */.Kn(ZodISOTime, params));
    },
    duration(params) {
        return this.check(api/* _isoDuration */.f2(ZodISODuration, params));
    },
});
function string(params) {
    return api/* _string */.Rl(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ core_core/* $constructor */.xI("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return api/* _url */.Fn(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ core_core/* $constructor */.xI("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ core_core/* $constructor */.xI("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ core_core/* $constructor */.xI("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(0, params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(0, params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(0, params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(0, params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    step(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
    finite() {
        return this;
    },
}));
function number(params) {
    return api/* _number */.F7(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ core_core/* $constructor */.xI("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    min(value, params) {
        return this.check(api/* _gte */.qm(value, params));
    },
    gt(value, params) {
        return this.check(api/* _gt */.Tx(value, params));
    },
    lt(value, params) {
        return this.check(api/* _lt */.Au(value, params));
    },
    lte(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    max(value, params) {
        return this.check(api/* _lte */.Zm(value, params));
    },
    positive(params) {
        return this.check(api/* _gt */.Tx(BigInt(0), params));
    },
    negative(params) {
        return this.check(api/* _lt */.Au(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(api/* _lte */.Zm(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(api/* _gte */.qm(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(api/* _multipleOf */.Hi(value, params));
    },
}));
function bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function _undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNull", (inst, def) => {
    $ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullProcessor(inst, ctx, json, params);
});
function _null(params) {
    return api/* _null */.jw(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return api/* _unknown */.em(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return api/* _never */.G8(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function _void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(api/* _gte */.qm(value, params));
    inst.max = (value, params) => inst.check(api/* _lte */.Zm(value, params));
}, 
/*@__PURE__*/ core_util/* derived */.un({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(api/* _minLength */.m9(n, params));
    },
    nonempty(params) {
        return this.check(api/* _minLength */.m9(1, params));
    },
    max(n, params) {
        return this.check(api/* _maxLength */.Eb(n, params));
    },
    length(n, params) {
        return this.check(api/* _length */.YA(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return api/* _array */.dZ(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return _enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(core_util/* mergeDefs */.zM(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return core_util/* extend */.X$(this, incoming);
    },
    safeExtend(incoming) {
        return core_util/* safeExtend */.W0(this, incoming);
    },
    merge(other) {
        return core_util/* merge */.h1(this, other);
    },
    pick(mask) {
        return core_util/* pick */.Up(this, mask);
    },
    omit(mask) {
        return core_util/* omit */.cJ(this, mask);
    },
    partial(...args) {
        return core_util/* partial */.OH(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return core_util/* partial */.OH(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return core_util/* required */.mw(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodIntersection = /*@__PURE__*/ core_core/* $constructor */.xI("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof $ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...core_util/* normalizeParams */.A2(params),
            entries: newEntries,
        });
    };
});
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(core_util/* issue */.sn(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(core_util/* issue */.sn(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : core_util/* shallowClone */.yG(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ core_core/* $constructor */.xI("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    $ZodPreprocess.init(inst, def);
});
const ZodReadonly = /*@__PURE__*/ core_core/* $constructor */.xI("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return api/* _custom */.FO(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return api/* _superRefine */.MB(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
const ZodInstanceOf = /*@__PURE__*/ core_core/* $constructor */.xI("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(api/* _properties */.T2(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([string(params), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


/***/ }),

/***/ 43759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ _ipv6),
/* harmony export */   $S: () => (/* binding */ _startsWith),
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   Be: () => (/* binding */ _uuid),
/* harmony export */   Bj: () => (/* binding */ _cuid2),
/* harmony export */   Ct: () => (/* binding */ _ulid),
/* harmony export */   Dl: () => (/* binding */ _nanoid),
/* harmony export */   ER: () => (/* binding */ _endsWith),
/* harmony export */   Eb: () => (/* binding */ _maxLength),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   FO: () => (/* binding */ _custom),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   Fn: () => (/* binding */ _url),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   Hi: () => (/* binding */ _multipleOf),
/* harmony export */   Il: () => (/* binding */ _toLowerCase),
/* harmony export */   KB: () => (/* binding */ _e164),
/* harmony export */   Kn: () => (/* binding */ _isoTime),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   MB: () => (/* binding */ _superRefine),
/* harmony export */   Mu: () => (/* binding */ _email),
/* harmony export */   Ny: () => (/* binding */ _ipv4),
/* harmony export */   Pw: () => (/* binding */ _xid),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   T2: () => (/* binding */ _properties),
/* harmony export */   TL: () => (/* binding */ _slugify),
/* harmony export */   Tx: () => (/* binding */ _gt),
/* harmony export */   Uy: () => (/* binding */ _cidrv4),
/* harmony export */   WN: () => (/* binding */ _trim),
/* harmony export */   YA: () => (/* binding */ _length),
/* harmony export */   Zm: () => (/* binding */ _lte),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   _z: () => (/* binding */ _ksuid),
/* harmony export */   aC: () => (/* binding */ _emoji),
/* harmony export */   bS: () => (/* binding */ _overwrite),
/* harmony export */   cU: () => (/* binding */ _base64url),
/* harmony export */   dR: () => (/* binding */ _includes),
/* harmony export */   dZ: () => (/* binding */ _array),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   em: () => (/* binding */ _unknown),
/* harmony export */   f2: () => (/* binding */ _isoDuration),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   fs: () => (/* binding */ _cuid),
/* harmony export */   gP: () => (/* binding */ _cidrv6),
/* harmony export */   hH: () => (/* binding */ _lowercase),
/* harmony export */   jw: () => (/* binding */ _null),
/* harmony export */   lo: () => (/* binding */ _normalize),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   nA: () => (/* binding */ _uuidv4),
/* harmony export */   pY: () => (/* binding */ _uuidv6),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qF: () => (/* binding */ _uppercase),
/* harmony export */   qm: () => (/* binding */ _gte),
/* harmony export */   rk: () => (/* binding */ _jwt),
/* harmony export */   rt: () => (/* binding */ _base64),
/* harmony export */   tB: () => (/* binding */ _guid),
/* harmony export */   wA: () => (/* binding */ _uuidv7),
/* harmony export */   xY: () => (/* binding */ _toUpperCase)
/* harmony export */ });
/* unused harmony exports _coercedString, _mac, _creditCard, _iban, TimePrecision, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _any, _void, _date, _coercedDate, _nan, _max, _min, _positive, _negative, _nonpositive, _nonnegative, _maxSize, _minSize, _size, _property, _mime, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44890);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(29396);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMultipleOf */ .Jk({
        check: "multiple_of",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMaxLength */ .Yk({
        check: "max_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLengthEquals */ .RM({
        check: "length_equals",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLowerCase */ .NI({
        check: "string_format",
        format: "lowercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckUpperCase */ .kH({
        check: "string_format",
        format: "uppercase",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckIncludes */ .Tt({
        check: "string_format",
        format: "includes",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckStartsWith */ .J({
        check: "string_format",
        format: "starts_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckEndsWith */ .E6({
        check: "string_format",
        format: "ends_with",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckProperties */ .nJ({
        check: "properties",
        shape,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckOverwrite */ .v$({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => _util_js__WEBPACK_IMPORTED_MODULE_0__/* .slugify */ .Yv(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = _util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(_util_js__WEBPACK_IMPORTED_MODULE_0__/* .issue */ .sn(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({
        check: "custom",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 44890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   E6: () => (/* binding */ $ZodCheckEndsWith),
/* harmony export */   J: () => (/* binding */ $ZodCheckStartsWith),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   Jk: () => (/* binding */ $ZodCheckMultipleOf),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   NI: () => (/* binding */ $ZodCheckLowerCase),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   RM: () => (/* binding */ $ZodCheckLengthEquals),
/* harmony export */   Tt: () => (/* binding */ $ZodCheckIncludes),
/* harmony export */   Yk: () => (/* binding */ $ZodCheckMaxLength),
/* harmony export */   kH: () => (/* binding */ $ZodCheckUpperCase),
/* harmony export */   nJ: () => (/* binding */ $ZodCheckProperties),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan),
/* harmony export */   v$: () => (/* binding */ $ZodCheckOverwrite)
/* harmony export */ });
/* unused harmony exports $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckProperty, $ZodCheckMimeType */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _regexes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(23908);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : _util_js__WEBPACK_IMPORTED_MODULE_1__/* .floatSafeRemainder */ .LG(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input) : units;
        if (length <= def.maximum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length === def.length)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .lowercase */ .AC);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = _regexes_js__WEBPACK_IMPORTED_MODULE_2__/* .uppercase */ .Zv);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${_util_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeRegex */ .sD(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(..._util_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixIssues */ .lQ(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    _util_js__WEBPACK_IMPORTED_MODULE_1__/* .hide */ .jD(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});


/***/ }),

/***/ 88532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 23908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ lowercase),
/* harmony export */   Ak: () => (/* binding */ nanoid),
/* harmony export */   D2: () => (/* binding */ nanoidOfLength),
/* harmony export */   F: () => (/* binding */ httpProtocol),
/* harmony export */   Gl: () => (/* binding */ cuid2),
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Os: () => (/* binding */ guid),
/* harmony export */   Rp: () => (/* binding */ email),
/* harmony export */   Z0: () => (/* binding */ ulid),
/* harmony export */   Zg: () => (/* binding */ emoji),
/* harmony export */   Zv: () => (/* binding */ uppercase),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ch: () => (/* binding */ _null),
/* harmony export */   fO: () => (/* binding */ ksuid),
/* harmony export */   gF: () => (/* binding */ cuid),
/* harmony export */   gp: () => (/* binding */ anyString),
/* harmony export */   hQ: () => (/* binding */ e164),
/* harmony export */   kB: () => (/* binding */ time),
/* harmony export */   kM: () => (/* binding */ xid),
/* harmony export */   l7: () => (/* binding */ cidrv6),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   o: () => (/* binding */ bigint),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uX: () => (/* binding */ ipv4),
/* harmony export */   ug: () => (/* binding */ ipv6),
/* harmony export */   w$: () => (/* binding */ datetime),
/* harmony export */   zM: () => (/* binding */ boolean),
/* harmony export */   zr: () => (/* binding */ cidrv4)
/* harmony export */ });
/* unused harmony exports extendedDuration, uuid4, uuid6, uuid7, html5Email, rfc5322Email, unicodeEmail, idnEmail, browserEmail, mac, hostname, domain, creditCard, currencyCode, iban, string, undefined, hex, md5_hex, md5_base64, md5_base64url, sha1_hex, sha1_base64, sha1_base64url, sha256_hex, sha256_base64, sha256_base64url, sha384_hex, sha384_base64, sha384_base64url, sha512_hex, sha512_base64, sha512_base64url */

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));


/***/ }),

/***/ 29396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry, registry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 54723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, defineLazy, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(28712);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
