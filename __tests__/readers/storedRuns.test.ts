import { describe, expect, it } from 'vitest';
import { createCollector } from '../../src/readers/collector.ts';
import { chooseRuns, type StoredRun } from '../../src/readers/storedRuns.ts';

function run(id: string, startedAtMs: number | null, more: Partial<StoredRun> = {}): StoredRun {
  return { id, name: '', parentId: null, startedAtMs, endedAtMs: null, ...more };
}

/** The chosen runs as `id` or `id=label`, and the warnings. */
function choose(
  runs: readonly StoredRun[],
  startedAtMs: number | null,
): { chosen: string[]; warnings: readonly string[] } {
  const collector = createCollector({ format: 'test', path: 'store' });
  const chosen = chooseRuns(runs, { startedAtMs }, collector).map(({ run: { id }, labels }) =>
    labels['run'] === undefined ? id : `${id}=${labels['run']}`,
  );
  return { chosen, warnings: collector.reading().warnings };
}

const second = 1_000;

describe('of the runs in a store', () => {
  it('the one that this command started is read, those from before are not', () => {
    expect(choose([run('old', 10 * second), run('new', 100 * second)], 100 * second + 1_999)).toEqual({
      chosen: ['new'],
      warnings: [],
    });
  });

  it('the newest has plain names when files are read by hand, the others are labelled by start', () => {
    const runs = [run('b', 2, { name: 'second' }), run('c', 3, { name: 'third' }), run('a', 1)];
    expect(choose(runs, null)).toEqual({ chosen: ['c', 'a=a', 'b=second'], warnings: [] });
  });

  it('a parent has plain names and the runs nested in it are labelled', () => {
    const runs = [
      run('p', 10 * second, { name: 'search' }),
      run('x', 11 * second, { name: 'lr 1', parentId: 'p' }),
      run('y', 12 * second, { name: 'lr 2', parentId: 'p' }),
    ];
    expect(choose(runs, 10 * second)).toEqual({ chosen: ['p', 'x=lr 1', 'y=lr 2'], warnings: [] });
  });

  it('one that is nested in a run that is not there counts as any other', () => {
    expect(choose([run('a', 5, { parentId: 'gone' })], null).chosen).toEqual(['a']);
  });

  it('runs that name each other as parents are still read', () => {
    expect(choose([run('a', 1, { parentId: 'b' }), run('b', 2, { parentId: 'a' })], null).chosen).toEqual([
      'b',
      'a=a',
    ]);
  });

  it('equal names are numbered in the order of their starts', () => {
    const runs = [3, 1, 2, 4, 9].map((start) =>
      run(`r${start}`, start, { name: start === 4 ? 'fold-2' : 'fold' }),
    );
    expect(choose(runs, null).chosen).toEqual(['r9', 'r1=fold', 'r2=fold-2', 'r3=fold-3', 'r4=fold-2-2']);
  });

  it('several of one command are told of', () => {
    const { chosen, warnings } = choose(
      [run('a', 10 * second), run('b', 20 * second, { name: 'last' })],
      10 * second,
    );
    expect(chosen).toEqual(['b', 'a=a']);
    expect(warnings).toEqual([
      'store holds 2 runs of this command; the newest, last, gives the plain metrics, the others carry the label run.',
    ]);
  });

  it('one that the command resumed is read when it started none', () => {
    const runs = [run('resumed', 1, { endedAtMs: 150 * second }), run('old', 2, { endedAtMs: 3 })];
    expect(choose(runs, 100 * second).chosen).toEqual(['resumed']);
  });

  it('none is read when all are from before, with a warning', () => {
    expect(choose([run('a', 1), run('b', null)], 100 * second)).toEqual({
      chosen: [],
      warnings: ['store holds 2 runs, none of which was started by this command.'],
    });
    expect(choose([], 100 * second)).toEqual({ chosen: [], warnings: [] });
  });

  it('the oldest beyond 1,000 are left out with a warning', () => {
    const runs = Array.from({ length: 1_203 }, (_, index) => run(`r${index}`, index));
    const { chosen, warnings } = choose(runs, null);
    expect(chosen).toHaveLength(1_000);
    expect(chosen.slice(0, 2)).toEqual(['r1202', 'r203=r203']);
    expect(warnings).toEqual(['store holds 1,203 runs; the 203 oldest were left out.']);
  });
});
