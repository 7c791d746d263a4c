import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tell, useTempFiles } from './tempFiles.ts';
import { readEvents } from './tensorboardRuns.ts';
import { eventFile, scalar, type EventParts } from './tensorboardFiles.ts';

const files = useTempFiles();

interface Logged {
  readonly step: number;
  /** Null for an event that only says that the writer began again. */
  readonly tags: readonly string[] | null;
}

const logged: fc.Arbitrary<Logged> = fc.record({
  step: fc.integer({ min: 0, max: 12 }),
  tags: fc.option(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), { freq: 4 }),
});

it('leaves out what EventAccumulator purges, for any order of steps and restarts', async () => {
  let run = 0;
  const version = fc.constantFrom('brain.Event:1', 'brain.Event:2');
  const check = fc.asyncProperty(version, fc.array(logged, { maxLength: 40 }), async (version, events) => {
    const name = `run-${run++}/events.out.tfevents.1`;
    await files.write(name, eventFile(events.map(toParts), version));
    const { series } = await readEvents(files.name(name));
    const expected = version.endsWith('2') ? purgedByRestarts(events) : purgedByOrder(events);
    expect(tell({ series, summary: [] }).toSorted()).toEqual(expected);
  });
  await fc.assert(check, { numRuns: 200 });
});

function toParts({ step, tags }: Logged, index: number): EventParts {
  return tags === null
    ? { step, restarts: true }
    : { step, wallTime: 1_700_000_000, values: tags.map((tag) => scalar(tag, index)) };
}

type Points = Map<string, { step: number; value: number }[]>;

/** `_CheckForRestartAndMaybePurge`, word for word and slow. */
function purgedByRestarts(events: readonly Logged[]): string[] {
  let points: Points = new Map();
  for (const [value, { step, tags }] of events.entries()) {
    if (tags === null)
      points = new Map(Array.from(points, ([tag, list]) => [tag, list.filter((point) => point.step < step)]));
    for (const tag of tags ?? []) points.set(tag, [...(points.get(tag) ?? []), { step, value }]);
  }
  return told(points);
}

/** `_CheckForOutOfOrderStepAndMaybePurge`. */
function purgedByOrder(events: readonly Logged[]): string[] {
  const points: Points = new Map();
  // The event with the version comes first, at step 0.
  let mostRecent = 0;
  for (const [value, { step, tags }] of events.entries()) {
    const isBack = step < mostRecent && tags !== null;
    if (!isBack) mostRecent = step;
    for (const tag of tags ?? []) {
      const before = (points.get(tag) ?? []).filter((point) => !isBack || point.step < step);
      points.set(tag, [...before, { step, value }]);
    }
  }
  return told(points);
}

function told(points: Points): string[] {
  return Array.from(points)
    .filter(([, list]) => list.length > 0)
    .map(([tag, list]) => `${tag} over step: ${list.map(({ step, value }) => `${step}=${value}`).join(' ')}`)
    .toSorted();
}
