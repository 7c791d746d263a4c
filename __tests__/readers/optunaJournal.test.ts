import { describe, expect, it } from 'vitest';
import { jsonLinesReader } from '../../src/readers/jsonLines.ts';
import { readHead } from '../../src/readers/fileText.ts';
import { optunaJournalReader } from '../../src/readers/optunaJournal.ts';
import { mutations, tryRead } from './damage.ts';
import { fixtureBytes, readWith } from './databases.ts';
import { tell, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const float = '{"name": "FloatDistribution", "attributes": {}}';
const time = '2026-01-01T00:00:00.000000+00:00';

function journal(...operations: readonly Readonly<Record<string, unknown>>[]): string {
  return operations.map((operation) => `${JSON.stringify(operation)}\n`).join('');
}

const op = (code: number, fields: Readonly<Record<string, unknown>>) => ({
  op_code: code,
  worker_id: 'w',
  ...fields,
});
const study = (name: string, directions = [1]) => op(0, { study_name: name, directions });
const trial = (id = 0) => op(4, { study_id: id, datetime_start: time });
const done = (id: number, values: readonly number[] | null, state = 1) =>
  op(6, { trial_id: id, state, values, datetime_complete: time });

async function replay(...operations: readonly Readonly<Record<string, unknown>>[]) {
  return readWith(optunaJournalReader, await files.write('study.log', journal(...operations)));
}

describe('a journal of Optuna', () => {
  it('gives trials their numbers and ids by counting', async () => {
    const reading = await replay(
      study('a'),
      study('b', [2]),
      trial(1),
      trial(0),
      op(5, { trial_id: 1, param_name: 'x', param_value_internal: 0.5, distribution: float }),
      op(5, { trial_id: 0, param_name: 'x', param_value_internal: 0.25, distribution: float }),
      op(7, { trial_id: 0, step: 3, intermediate_value: 7 }),
      done(0, [5]),
      done(1, [4]),
      trial(1),
      done(2, [3]),
    );
    expect(tell(reading).toSorted()).toEqual(
      [
        'value over trial: 0=4',
        'value = 4',
        'value{"run":"b"} over trial: 0=5 1=3',
        'value{"run":"b"} = 5',
        'value{"run":"b","trial":"0"} over step: 3=7',
      ].toSorted(),
    );
    expect(reading.params).toEqual({ x: 0.5 });
  });

  it.each([
    ['a study that exists already', [study('a'), trial(), done(0, [1]), study('a', [2])]],
    [
      'changes to a trial that has ended',
      [
        study('a'),
        trial(),
        done(0, [1]),
        done(0, [9]),
        op(7, { trial_id: 0, step: 0, intermediate_value: 9 }),
      ],
    ],
    ['a trial of a study that is not there', [study('a'), trial(7), trial(), done(0, [1])]],
    ['a change to a trial that is not there', [study('a'), trial(), done(5, [3]), done(0, [1])]],
    [
      'attributes of users, and what other programs add',
      [
        study('a'),
        op(2, { study_id: 0, user_attr: { k: 1 } }),
        op(10, {}),
        trial(),
        op(8, { trial_id: 0, user_attr: { k: 1 } }),
        done(0, [1]),
      ],
    ],
    [
      'a running trial that another worker takes up',
      [study('a'), trial(), op(6, { trial_id: 0, state: 0, values: null }), done(0, [1])],
    ],
  ])('passes over %s', async (_, operations) => {
    const reading = await replay(...operations);
    expect(tell(reading)).toEqual(['value over trial: 0=1', 'value = 1']);
    expect(reading.warnings).toEqual([]);
  });

  it('forgets a study that was deleted, but not that its trials have ids', async () => {
    const reading = await replay(
      study('a'),
      trial(),
      op(1, { study_id: 0 }),
      study('b'),
      trial(1),
      done(1, [2]),
    );
    expect(tell(reading)).toEqual(['value over trial: 0=2', 'value = 2']);
    expect(reading.tags['optuna.study']).toBe('b');
  });

  it('takes trials that were added as a whole', async () => {
    const reading = await replay(
      study('a', [1, 2]),
      op(3, { study_id: 0, system_attr: { 'study:metric_names': ['loss', 'size'] } }),
      op(4, {
        study_id: 0,
        datetime_start: time,
        datetime_complete: time,
        state: 1,
        value: null,
        values: [1, 2],
        params: { x: 3 },
        distributions: { x: float },
        intermediate_values: { '4': 5 },
      }),
    );
    expect(tell(reading).filter((line) => !line.includes('trial":'))).toEqual([
      'loss over trial: 0=1',
      'size over trial: 0=2',
      'loss = 1',
      'size = 2',
    ]);
    expect(reading.hints).toEqual([
      { name: 'loss', goal: 'min' },
      { name: 'size', goal: 'max' },
    ]);
  });

  it('with operations that are not known is read with a warning', async () => {
    const reading = await replay(study('a'), op(99, {}), trial(), done(0, [1]), op(7, { trial_id: 'x' }));
    expect(tell(reading)).toEqual(['value over trial: 0=1', 'value = 1']);
    expect(reading.warnings).toEqual([
      'study.log holds operations that are not known here; they were left out.',
    ]);
  });

  it('with a broken line in the middle is read to there, as ids are counted', async () => {
    const text = journal(study('a'), trial(), done(0, [1]));
    const file = await files.write('broken.log', `${text}{"op_code"\n${journal(trial(), done(1, [0]))}`);
    const reading = await readWith(optunaJournalReader, file);
    expect(tell(reading)).toEqual(['value over trial: 0=1', 'value = 1']);
    expect(reading.warnings).toEqual(['broken.log is damaged in line 4; from there on it was not read.']);
  });

  it('is told from other lines of JSON', async () => {
    const other = await readHead(await files.write('other.jsonl', '{"op": 1, "loss": 2}\n{"op_code": 2}\n'));
    expect(optunaJournalReader.detect(other)).toBe(false);
    expect(jsonLinesReader.detect(other)).toBe(true);
  });
});

describe('a damaged journal', () => {
  it('that was cut off after any byte gives the operations before, with a warning', async () => {
    const whole = (await fixtureBytes('optuna/journal/study.log')).subarray(0, 3_600);
    const file = files.name('cut.log');
    let mostValues = 0;
    for (let end = 1; end <= whole.length; end += end > 2_900 ? 1 : 19) {
      const cut = whole.subarray(0, end);
      const { kind, values, warnings } = await tryRead(optunaJournalReader, file, cut);
      mostValues = Math.max(mostValues, values);
      const isWhole = cut.at(-1) === 10 || whole[end] === 10;
      if (kind === 'read') expect(warnings).toHaveLength(isWhole ? 0 : 1);
      else expect(cut.includes(10)).toBe(false);
    }
    expect(mostValues).toBeGreaterThan(1);
  });

  it('with any bytes changed makes no error but a UserError', async () => {
    const whole = (await fixtureBytes('optuna/journal/study.log')).subarray(0, 5_000);
    const kinds = new Set<string>();
    for (const bytes of mutations(whole, 600, 6))
      kinds.add((await tryRead(optunaJournalReader, files.name('mutated.log'), bytes)).kind);
    expect([...kinds].sort()).toEqual(['not recognised', 'read']);
  });
});
