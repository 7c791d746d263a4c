import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { stepKinds } from '../../src/records/reading.ts';
import { runRecordSchema } from '../../src/records/runRecord.ts';
import { describeReproduction } from '../../src/reproduction/describe.ts';
import { differencesBetween, isSameMachine } from '../../src/reproduction/differences.ts';
import { diagnose } from '../../src/reproduction/diagnose.ts';
import { phraseText } from '../../src/reproduction/phrase.ts';
import { reproduce } from '../../src/reproduction/reproduce.ts';

/** Real trainings, recorded by the program, with one cause planted between the record and its re-runs (see make.py). */
const fixtures = resolve(import.meta.dirname, '../fixtures/reproduction');

const caseSchema = z.array(
  z.object({
    record: runRecordSchema,
    series: z.array(
      z.object({
        name: z.string(),
        labels: z.record(z.string(), z.string()),
        stepKind: z.enum(stepKinds),
        steps: z.array(z.number()),
        values: z.array(z.union([z.number(), z.literal(['NaN', 'Infinity', '-Infinity'])]).transform(Number)),
      }),
    ),
  }),
);

function solve(name: string) {
  const text = gunzipSync(readFileSync(join(fixtures, `${name}.json.gz`))).toString();
  const [recorded, ...reruns] = caseSchema.parse(JSON.parse(text));
  if (recorded === undefined) throw new Error(`${name} holds no run`);
  const reproduction = reproduce(recorded, reruns);
  const differences = reruns.map(({ record }) => differencesBetween(recorded.record, record));
  const causes = diagnose({ recorded, reruns, differences, reproduction });
  const words = describeReproduction({
    what: 'baseline',
    reproduction,
    causes,
    isSameMachine: isSameMachine(differences),
  });
  return { name, reproduction, causes, sentence: phraseText(words) };
}

const names = readdirSync(fixtures)
  .filter((file) => file.endsWith('.json.gz'))
  .map((file) => file.replace('.json.gz', ''));
const solved = names.map(solve);

describe('planted causes', () => {
  it('are enough to mean something', () => {
    expect(names.length).toBeGreaterThanOrEqual(22);
  });

  it.each(solved.filter(({ name }) => name !== 'clean'))('$name is named first', ({ name, causes }) => {
    const [planted, second] = name.replace(/\..*$/, '').split('+');
    expect(causes[0]?.kind).toBe(planted);
    if (second !== undefined) expect(causes.slice(0, 3).map(({ kind }) => kind)).toContain(second);
  });

  it('leave a clean run without any', () => {
    const clean = solved.find(({ name }) => name === 'clean');
    expect([clean?.reproduction.kind, clean?.causes]).toEqual(['identical', []]);
  });

  it('are told apart as this table shows', () => {
    const rows = solved.map(({ name, reproduction, causes, sentence }) => {
      const others = causes
        .slice(1, 3)
        .map(({ kind }) => kind)
        .join(', ');
      return `| ${name} | ${reproduction.kind} | ${causes[0]?.kind ?? 'none'} (${causes[0]?.confidence ?? ''}) | ${others} | ${sentence} |`;
    });
    const table = ['| planted | kind | first | then | sentence |', '|---|---|---|---|---|', ...rows].join(
      '\n',
    );
    expect(table).toMatchSnapshot();
  });
});
