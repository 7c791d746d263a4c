import { describe, expect, it } from 'vitest';
import {
  evaluateCondition,
  evaluateDeep,
  evaluateTemplate,
  fillTemplate,
  type Scope,
} from '../support/runner/expressions.ts';

const scope: Scope = {
  contexts: {
    github: { token: 't', event: { pull_request: { number: 7 } }, ref: 'refs/heads/main' },
    matrix: { lr: 0.1, tags: ['a', 'b'] },
    needs: { plan: { result: 'success', outputs: { trials: '[1,2]' } } },
    empty: null,
  },
  status: { success: true, failure: false, cancelled: false },
};
const failed: Scope = { ...scope, status: { success: false, failure: true, cancelled: false } };

describe('a template', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['${{ github.token }}', 't'],
    ['a ${{ matrix.lr }} b ${{ github.event.pull_request.number }}', 'a 0.1 b 7'],
    ["${{ '}}' }}", '}}'],
    ["${{ 'it''s' }}", "it's"],
    ['${{ toJSON(matrix.tags) }}', '[\n  "a",\n  "b"\n]'],
    ['${{ github.nothing.here }}', ''],
    ['${{ empty.x }}', ''],
    ["${{ startsWith(github.ref, 'refs/heads/') && 'branch' || 'other' }}", 'branch'],
    ['${{ join(matrix.tags) }}', 'a,b'],
  ])('%s gives %j', (text, filled) => {
    expect(fillTemplate(text, scope)).toBe(filled);
  });

  it('keeps the type of a whole expression, at any depth', () => {
    expect(evaluateTemplate('${{ fromJSON(needs.plan.outputs.trials) }}', scope)).toEqual([1, 2]);
    expect(evaluateDeep({ a: ['${{ matrix }}', 3, null], b: 'x${{ true }}' }, scope)).toEqual({
      a: [{ lr: 0.1, tags: ['a', 'b'] }, 3, null],
      b: 'xtrue',
    });
  });

  it.each([
    ['${{ github.token', /not closed/],
    ['${{ secrets.KEY }}', /secrets/],
    ['${{ hashFiles(1) }}', /hashFiles/i],
    ["${{ fromJSON('{') }}", /cannot be evaluated/],
  ])('%s is an error', (text, message) => {
    expect(() => fillTemplate(text, scope)).toThrow(message);
  });
});

describe('a condition', () => {
  it.each([
    [null, true, false],
    ["github.ref == 'refs/heads/main'", true, false],
    ["${{ github.ref == 'refs/heads/main' }}", true, false],
    ["github.ref == 'other'", false, false],
    ['always()', true, true],
    ['${{ always() }}', true, true],
    ['Failure()', false, true],
    ['success() || failure()', true, true],
    ["'always()' == 'x'", false, false],
    ['!cancelled()', true, true],
    ["contains('a failure()', 'f')", true, false],
  ])('%s is %s after success, %s after a failure', (condition, afterSuccess, afterFailure) => {
    expect(evaluateCondition(condition, scope)).toBe(afterSuccess);
    expect(evaluateCondition(condition, failed)).toBe(afterFailure);
  });
});
