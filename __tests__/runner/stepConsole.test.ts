import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMasker } from '../support/runner/secretMasker.ts';
import { createConsole, type SaidByStep } from '../support/runner/stepConsole.ts';
import { parseCommand } from '../support/runner/workflowCommands.ts';

function say(...lines: readonly string[]): SaidByStep {
  const console = createConsole('/home/runner/work/model', createMasker(['ghs_job_token']));
  for (const line of lines) console.receive(line);
  return console.said;
}

const marks = ['::', '##[', ']', 'error', 'add-mask', 'stop-commands', '0123', ' ', '=', ',', ':', ';'];
const oddities = ['%', '%0A', '%25', '\r', '\n', '\u0000', '\u2028', 'é', '🧪', '\uD800', 'x'];

/** Text made of what means something to the runner. */
const outputText = (minLength = 0): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...marks, ...oddities), { minLength, maxLength: 12 })
    .map((parts) => parts.join(''));

describe('a line of output', () => {
  it.each([
    ['::error::broken', [{ level: 'error', message: 'broken' }], ['##[error]broken']],
    [
      '  ::warning title=A%3A B,line=3::x',
      [{ level: 'warning', message: 'x', title: 'A: B', line: 3 }],
      ['##[warning]x'],
    ],
    [
      '::notice file=/home/runner/work/model/src/a.py,line=2,endLine=4::two%0Alines %25',
      [{ level: 'notice', message: 'two\nlines %', file: 'src/a.py', line: 2, endLine: 4 }],
      ['##[notice]two\nlines %'],
    ],
    [
      '::error file=/etc/passwd,endLine=4::x',
      [{ level: 'error', message: 'x', file: '/etc/passwd', line: 4, endLine: 4 }],
      ['##[error]x'],
    ],
    ['prefix ##[error]old style', [{ level: 'error', message: 'old style' }], ['##[error]old style']],
    ['::ERROR::any case', [{ level: 'error', message: 'any case' }], ['##[error]any case']],
    ['::debug::hidden', [], []],
    ['::group::Metrics', [], ['##[group]Metrics']],
    ['::endgroup::', [], ['##[endgroup]']],
    ['::add-matcher::x.json', [], []],
    ['::remove-matcher owner=x::', [], []],
    ['::unknown::text', [], ['::unknown::text']],
    ['::error', [], ['::error']],
    ['text ::error::not at the start', [], ['text ::error::not at the start']],
    ['::error:: ghs_job_token', [{ level: 'error', message: ' ***' }], ['##[error] ***']],
    ['##[unknown]text', [], ['##[unknown]text']],
    ['', [], ['']],
  ])('%s', (line, annotations, log) => {
    expect(say(line)).toMatchObject({ annotations, log, failed: false });
  });

  it.each([
    ['::set-env name=A::b', /set-env` command is disabled/],
    ['::add-path::/x', /add-path` command is disabled/],
    ['::set-output::b', /Required field 'name' is missing/],
    ['::echo::loud', /Invalid echo command value/],
    ['::stop-commands::', /cannot use a endToken/],
    ['::stop-commands::pause-logging', /cannot use a endToken/],
    ['::stop-commands::Error', /cannot use a endToken/],
  ])('fails the step with %s', (line, message) => {
    const said = say(line);
    expect(said.failed).toBe(true);
    expect(said.annotations.at(-1)?.message).toMatch(message);
  });

  it('still sets an output or state in the old way, with a warning', () => {
    const said = say('::set-output name=a::1', '::save-state name=b::2');
    expect([...said.outputs, ...said.state]).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(said.annotations.map((one) => one.level)).toEqual(['warning', 'warning']);
  });
});

describe('stopped commands', () => {
  it('are plain text until the token, whoever tries', () => {
    const said = say(
      '::stop-commands::token-of-32',
      '::error::not from us',
      '::add-mask::train',
      '::stop-commands::other',
      '::other::',
      '::TOKEN-of-32::',
      '::error::from us',
    );
    expect(said.annotations.map((one) => one.message)).toEqual(['from us']);
    expect(said.masks).toEqual([]);
    expect(said.log).toEqual([
      '::stop-commands::***',
      '::error::not from us',
      '::add-mask::train',
      '::stop-commands::other',
      '::other::',
      expect.stringMatching(/^::(\*\*\*|TOKEN-of-32)::$/),
      '##[error]from us',
    ]);
  });

  it('let nothing through that does not hold the token', () => {
    fc.assert(
      fc.property(fc.array(outputText(), { maxLength: 5 }), (lines) => {
        const withoutToken = lines.filter((line) => !line.includes('0123abcd'));
        const said = say('::stop-commands::0123abcd', ...withoutToken, '::error::x');
        expect(said).toMatchObject({ annotations: [], masks: [], failed: false });
      }),
    );
  });
});

describe('annotations', () => {
  it('are at most ten of each level, while the log has all', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `::error::e${index}`);
    const said = say(...lines, ...lines.map((line) => line.replace('error', 'warning')));
    expect(said.annotations.map((one) => one.message).slice(8, 12)).toEqual(['e8', 'e9', 'e0', 'e1']);
    expect(said.annotations).toHaveLength(20);
    expect(said.log).toHaveLength(24);
  });

  it('are cut at 4,096 characters', () => {
    expect(say(`::error::${'x'.repeat(5000)}`).annotations[0]?.message).toHaveLength(4096);
  });
});

describe('masks', () => {
  it('cover each line of a value, and its encoded forms', () => {
    const said = say(
      '::add-mask::first line%0Asecond',
      'a first line, second',
      '::add-mask::p"q r',
      'p\\"q r p%22q%20r',
    );
    expect(said.masks).toEqual(['first line\nsecond', 'p"q r']);
    expect(said.log).toEqual(['a ***, ***', '*** ***']);
  });

  it('warn about an empty value and mask nothing', () => {
    expect(say('::add-mask:: ', 'a b')).toMatchObject({
      masks: [],
      log: [expect.stringMatching(/empty string/), 'a b'],
    });
  });

  it('are repeated only as *** when commands are echoed', () => {
    const said = say('::echo::on', '::add-mask::s3cret', '::group::g s3cret', '::echo::off', '::group::h');
    expect(said.log).toEqual(['::add-mask::***', '::group::g ***', '##[group]g ***', '##[group]h']);
  });
});

describe('a command', () => {
  const escapeData = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const escapeProperty = (text: string): string =>
    escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

  it('comes back as it was written by the toolkit', () => {
    fc.assert(
      fc.property(outputText(), outputText(1), (data, title) => {
        fc.pre(title.trim() === title);
        const line = `::error title=${escapeProperty(title)}::${escapeData(data)}`;
        const command = parseCommand(line, (name) => name === 'error');
        expect(command).toEqual({ name: 'error', properties: new Map([['title', title]]), data });
      }),
    );
  });

  it('is nothing else than a known name', () => {
    fc.assert(fc.property(outputText(), (line) => parseCommand(line, () => false) === null));
  });
});
