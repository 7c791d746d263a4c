import fc from 'fast-check';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createRoom, type RunnerRoom } from '../support/runner/runnerRoom.ts';
import { expandMatrix } from '../support/runner/workflowMatrix.ts';
import { grantedPermissions } from '../support/runner/workflowPermissions.ts';
import { parseWorkflow, type ParsedWorkflow, type Permissions } from '../support/runner/workflows.ts';
import { pullRequestEvent, pushEvent } from '../support/runner/webhooks.ts';

let room: RunnerRoom | undefined;
afterEach(() => room?.remove());

async function parseText(text: string): Promise<ParsedWorkflow> {
  room = await createRoom();
  await room.write({ 'w.yml': text });
  return parseWorkflow(resolve(room.root, 'w.yml'));
}

describe('a workflow file', () => {
  it('of this repository has no problems', async () => {
    const { problems, workflow } = await parseWorkflow(
      resolve(import.meta.dirname, '../../.github/workflows/ci.yml'),
    );
    expect(problems).toEqual([]);
    expect(workflow?.name).toBe('CI');
  });

  it.each([
    [
      'an unknown key',
      'on: push\njobs:\n  a:\n    runs-on: x\n    bogus: 1\n    steps: [{ run: x }]\n',
      5,
      /bogus/,
    ],
    [
      'an unknown context',
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: '${{ nope.x }}'\n",
      6,
      /nope/,
    ],
    [
      'an unknown need',
      'on: push\njobs:\n  a:\n    needs: b\n    runs-on: x\n    steps: [{ run: x }]\n',
      3,
      /b/,
    ],
    ['no jobs', 'on: push\n', 1, /jobs/],
    ['wrong YAML', 'on: [push\njobs: {}\n', 2, /./],
  ])('with %s has a problem with its line', async (_, text, line, message) => {
    const { problems, workflow } = await parseText(text);
    expect(problems.map((one) => one.line)).toContain(line);
    expect(problems.map((one) => one.message).join('\n')).toMatch(message);
    expect(workflow).toBeNull();
  });
});

describe('a matrix', () => {
  it.each([
    [
      'every combination',
      { a: [1, 2], b: ['x', 'y'] },
      [
        { a: 1, b: 'x' },
        { a: 1, b: 'y' },
        { a: 2, b: 'x' },
        { a: 2, b: 'y' },
      ],
    ],
    [
      'less what is excluded',
      { a: [1, 2], b: ['x', 'y'], exclude: [{ a: 1 }, { a: 2, b: 'y' }] },
      [{ a: 2, b: 'x' }],
    ],
    [
      'with what is included',
      { a: [1, 2], include: [{ a: 1, c: 3 }, { d: 4 }, { a: 9 }] },
      [{ a: 1, c: 3, d: 4 }, { a: 2, d: 4 }, { a: 9 }],
    ],
    ['of includes only', { include: [{ trial: 0 }, { trial: 1 }] }, [{ trial: 0 }, { trial: 1 }]],
    ['of objects', { a: [{ x: 1 }, { x: 2 }], exclude: [{ a: { x: 1 } }] }, [{ a: { x: 2 } }]],
  ])('has %s', (_, matrix, legs) => {
    expect(expandMatrix(matrix)).toEqual(legs);
  });

  it.each([
    ['no values', { a: [] }, /'a' does not contain any values/],
    ['nothing', {}, /no legs/],
    ['everything excluded', { a: [1], exclude: [{ a: 1 }] }, /no legs/],
    ['a text', 'abc', /not a mapping/],
    ['too many legs', { a: [...Array(257).keys()] }, /257 legs/],
  ])('with %s is refused', (_, matrix, message) => {
    expect(() => expandMatrix(matrix)).toThrow(message);
  });

  it('has as many legs as its vectors allow', () => {
    const vector = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(vector, vector, vector, (a, b, c) => {
        const legs = expandMatrix({ a, b, c });
        expect(new Set(legs.map((leg) => JSON.stringify(leg))).size).toBe(a.length * b.length * c.length);
      }),
    );
  });
});

describe('permissions', () => {
  const repository = { owner: 'ada', name: 'model', id: 1 };
  const [sha, base] = ['1'.repeat(40), { ref: 'main', sha: '2'.repeat(40) }];
  const push = pushEvent({ repository, ref: 'refs/heads/main', before: sha, after: sha });
  const pull = (head: object) =>
    pullRequestEvent({ repository, number: 7, head: { ref: 'x', sha, ...head }, base, mergeSha: sha });
  const fork = pull({ repository: { owner: 'eve', name: 'model', id: 2, isFork: true } });

  it.each<[string, Permissions | undefined, Permissions | undefined, typeof push, object]>([
    ['the job’s own', { contents: 'write', issues: 'none' }, 'read-all', push, { contents: 'write' }],
    ['the workflow’s', undefined, { actions: 'read' }, push, { actions: 'read' }],
    ['none', {}, 'write-all', push, {}],
    ['the default', undefined, undefined, push, { contents: 'read', packages: 'read' }],
    ['of a pull request', { 'pull-requests': 'write' }, undefined, pull({}), { 'pull-requests': 'write' }],
    [
      'of a fork, which only read',
      { 'pull-requests': 'write', 'id-token': 'write' },
      undefined,
      fork,
      { 'pull-requests': 'read' },
    ],
  ])('are %s', (_, job, workflow, event, granted) => {
    expect(grantedPermissions(job, workflow, event)).toEqual(granted);
  });
});
