import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupLegs, groupTitle, missingLegs, tellingValues } from '../../src/records/legs.ts';
import type { RunRecord, RunWorkflow } from '../../src/records/runRecord.ts';
import { hostileString } from '../support/hostileString.ts';
import { sampleRecord } from './sampleRecord.ts';

interface Leg {
  readonly index?: number;
  readonly total?: number;
  readonly values?: Readonly<Record<string, string>>;
  readonly job?: string;
  readonly attempt?: number;
}

let made = 0;
function leg(
  { index = 0, total = 2, values = {}, job = 'train', attempt = 1 }: Leg,
  change: Partial<RunRecord> = {},
): RunRecord {
  const workflow: RunWorkflow = { runId: 7, attempt, path: 'model.yml', job, leg: { index, total, values } };
  const id = `20261120T203112Z-${(++made).toString(16).padStart(12, '0')}`;
  return { ...sampleRecord, id, workflow, ...change };
}

describe('the groups of a report', () => {
  test('are told apart by experiment and by the values of the matrix, not by seeds', () => {
    const groups = groupLegs([
      leg({ index: 0, values: { model: 'small', seed: '1' } }),
      leg(
        { index: 1, values: { model: 'small', seed: '2' } },
        { command: { ...sampleRecord.command, seed: 2 } },
      ),
      leg({ index: 2, values: { model: 'large', seed: '1' } }),
      leg({ index: 3, values: { model: 'small' } }, { experiment: 'other' }),
    ]);
    expect(groups.map((group) => [groupTitle(group), group.candidate.length])).toEqual([
      ['churn (model=small)', 2],
      ['churn (model=large)', 1],
      ['other (model=small)', 1],
    ]);
  });

  test('do not depend on the order in which the values stand', () => {
    const groups = groupLegs([
      leg({ values: { a: 'x', b: 'y' } }),
      leg({ index: 1, values: { b: 'y', a: 'x' } }),
    ]);
    expect(groups).toHaveLength(1);
  });

  test('hold the runs of the baseline apart', () => {
    const [group] = groupLegs([leg({}), leg({}, { role: 'baseline' })]);
    expect([group?.candidate.length, group?.baseline.length]).toEqual([1, 1]);
  });

  test('count of a job that ran again only the last attempt', () => {
    const again = leg({ index: 0, attempt: 2 });
    const other = leg({ index: 1, attempt: 1 });
    const [group] = groupLegs([leg({ index: 0, attempt: 1 }), again, other]);
    expect(group?.candidate).toEqual([again, other]);
  });

  test('hold each record of the last attempts once, whatever its texts', () => {
    // A record file holds no half characters: its digest could not be made.
    const text = hostileString.map((one) => one.replaceAll(/\p{Cs}/gu, ''));
    const records = fc.array(
      fc
        .tuple(text, text, text)
        .map(([name, value, experiment]) =>
          leg({ values: { [name]: value, ['__proto__']: value } }, { experiment: experiment || 'x' }),
        ),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(records, (all) => {
        const grouped = groupLegs(all).flatMap(({ candidate }) => candidate.map(({ id }) => id));
        expect(grouped.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('the values that tell a group apart', () => {
  test('keep names that mean something to JavaScript', () => {
    const values: Record<string, string> = JSON.parse('{"__proto__": "x", "constructor": "y"}');
    expect(Object.entries(tellingValues(leg({ values })))).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
  });

  test('are none for a run without a matrix, or in a terminal', () => {
    expect(tellingValues(sampleRecord)).toEqual({});
    expect(groupTitle({ experiment: 'churn', values: {} })).toBe('churn');
  });
});

describe('legs that left no record', () => {
  test('are those of the matrix that none of the records comes from', () => {
    expect(
      missingLegs([
        leg({ index: 2, total: 4 }),
        leg({ index: 0, total: 4 }),
        leg({ job: 'other', total: 1 }),
      ]),
    ).toEqual([
      { job: 'train', index: 1, total: 4 },
      { job: 'train', index: 3, total: 4 },
    ]);
  });

  test('are at most as many as a matrix may have, whatever a record claims', () => {
    expect(missingLegs([leg({ index: 1_000_000, total: 1_000_000_000 })])).toHaveLength(256);
    expect(missingLegs([leg({ index: 5, total: 1 })])).toEqual([{ job: 'train', index: 0, total: 1 }]);
  });

  test('are none where no record tells of a matrix', () => {
    expect(missingLegs([sampleRecord, leg({ total: 1 })])).toEqual([]);
  });
});
