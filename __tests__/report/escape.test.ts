import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  html,
  inert,
  jsonForScript,
  markdown,
  markdownCode,
  markdownFence,
  scriptText,
  shorten,
  visible,
} from '../../src/report/escape.ts';
import { hostileString } from '../support/hostileString.ts';

describe('text that is made visible', () => {
  test.each([
    ['plain', 'plain'],
    ['two\r\nlines\tand a tab', 'two lines and a tab'],
    ['\u202Egnp.exe', '‹U+202E›gnp.exe'],
    ['zero\u200Bwidth', 'zero‹U+200B›width'],
    ['\u001B[31mred', '‹U+001B›[31mred'],
    ['\u{E0041}tag', '‹U+E0041›tag'],
    ['lone \uD800 surrogate', 'lone \uFFFD surrogate'],
    ['日本語 العربية 👩', '日本語 العربية 👩'],
  ])('%j reads %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test('holds no control, format or line-breaking character', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe('a title or a commit message', () => {
  const word = '\u200b';
  test.each([
    ['fixes #1', `fixes #${word}1`],
    ['@octocat', `@${word}octocat`],
    ['GH-7 a/b#3', `GH-${word}7 a/b#${word}3`],
    ['https://x.example www.x.example', `https:${word}//x.example www${word}.x.example`],
    ['a\nCo-authored-by: b', 'a Co-authored-by: b'],
    ['loss < 1 & `x`', 'loss < 1 & `x`'],
  ])('closes and mentions nothing: %j', (text, shown) => {
    expect(inert(text)).toBe(shown);
  });
});

describe('a long name', () => {
  test('keeps both ends', () => {
    expect(shorten('train/very/long/path/loss', 11)).toBe('train…/loss');
  });

  test('is never longer than asked for, and a short one stays whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 3, max: 200 }),
        (text, longest) => {
          const short = shorten(text, longest);
          expect([...short].length).toBeLessThanOrEqual(longest);
          if ([...visible(text)].length <= longest) expect(short).toBe(visible(text));
        },
      ),
    );
  });
});

describe('HTML', () => {
  test('text holds nothing that begins or ends a tag, an attribute or an entity of its own', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(html(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test('text reads as it was', () => {
    expect(html(`a < b && "c" > 'd'`)).toBe('a &lt; b &amp;&amp; &quot;c&quot; &gt; &#39;d&#39;');
  });
});

describe('Markdown text', () => {
  test.each([
    ['val_loss is 0.9, at least 0.93 was asked for', 'val_loss is 0.9, at least 0.93 was asked for'],
    ['@octocat', '@&#8203;octocat'],
    ['fixes #12; and #13', 'fixes #&#8203;12; and #&#8203;13'],
    ['GH-12', 'GH-&#8203;12'],
    [
      'https://evil.example www.evil.example',
      'https:&#8203;// www.'.replace('// www.', '//evil.example www&#8203;.evil.example'),
    ],
    ['**bold** _it_ ~~x~~', '&#42;&#42;bold&#42;&#42; &#95;it&#95; &#126;&#126;x&#126;&#126;'],
    ['[a](b) ![c](d)', '&#91;a&#93;(b) !&#91;c&#93;(d)'],
    ['a | b \\| c', 'a &#124; b &#92;&#124; c'],
    ['<!-- trainmark -->', '&#60;!-- trainmark --&#62;'],
    ['&lt;', '&#38;lt;'],
    ['$x$ `y`', '&#36;x&#36; &#96;y&#96;'],
  ])('%j is written %j', (text, written) => {
    expect(markdown(text)).toBe(written);
  });

  test('holds nothing that Markdown or GitHub gives a meaning to', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const written = markdown(text);
        expect(written).not.toMatch(/[<>`*[\]|~$\\\n]|@(?!&#8203;)|:\/\/|www\./i);
        expect(written).not.toMatch(/(?<!&)#(?!&#8203;)/);
        expect(written).not.toMatch(/&(?!#\d+;)/);
      }),
    );
  });
});

describe('a name in Markdown', () => {
  test.each([
    ['val/loss', '`val/loss`'],
    ['accuracy{lang=en}', '`accuracy{lang=en}`'],
    ['@octocat #1', '`@octocat #1`'],
    ['a|b', '<code>a&#124;b</code>'],
    ['`x`', '<code>&#96;x&#96;</code>'],
    ['a\\', '<code>a&#92;</code>'],
    ['  ', '`(empty)`'],
    ['www.a.b|', '<code>www&#46;a&#46;b&#124;</code>'],
  ])('%j is written %j', (name, written) => {
    expect(markdownCode(name)).toBe(written);
  });

  test('is one code span or one code element, and ends no table cell', () => {
    fc.assert(
      fc.property(hostileString, (name) => {
        expect(markdownCode(name)).toMatch(/^(`[^`|\n]+`|<code>[^`|\n<>@\\]*<\/code>)$/);
        expect(markdownCode(name)).not.toContain('<!--');
      }),
    );
  });
});

test('a fenced block ends at its own fence only', () => {
  fc.assert(
    fc.property(fc.array(hostileString, { maxLength: 5 }), (lines) => {
      const [open = '', ...rest] = markdownFence(lines, 500).split('\n');
      const fence = open.replace('text', '');
      expect(fence).toMatch(/^`{3,}$/);
      expect(rest.filter((line) => line.includes(fence))).toEqual([fence]);
      expect(rest).toHaveLength(lines.length + 1);
    }),
  );
});

test('JSON in a script element reads back, and holds nothing that HTML reads', () => {
  fc.assert(
    fc.property(fc.jsonValue(), hostileString, (value, text) => {
      const written = jsonForScript({ value, text });
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, text })));
    }),
  );
});

test('script text cannot end its element and still means the same', () => {
  const source =
    'JSON.stringify(["</script>", `<!-- <script>`, /<\\/script>/.test("</script>"), "</SCRIPT>", 1 < 2])';
  const written = scriptText(source);
  expect(written).not.toMatch(/<\/script|<!--|<script/i);
  expect(runInNewContext(written)).toBe(runInNewContext(source));
});
