import * as fc from 'fast-check';
import { type Condition, type ConditionClause, variables } from '../../../src/gates/easeml/condition.ts';

const coefficient = fc
  .tuple(fc.constantFrom(1, -1), fc.oneof(fc.constant(1), fc.double({ min: 1e-6, max: 1000, noNaN: true })))
  .map(([sign, size]) => sign * size);

const clause: fc.Arbitrary<ConditionClause> = fc.record({
  terms: fc
    .subarray([...variables], { minLength: 1 })
    .chain((names) =>
      fc.tuple(...names.map((variable) => coefficient.map((coefficient) => ({ variable, coefficient })))),
    ),
  comparator: fc.constantFrom('>', '<'),
  bound: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((bound) => !Object.is(bound, -0)),
  tolerance: fc.double({ min: 1e-12, max: 1e12, noNaN: true }),
});

/** Any condition that the parser can make, useless ones too. */
export const arbitraryCondition: fc.Arbitrary<Condition> = fc.record({
  clauses: fc.array(clause, { minLength: 1, maxLength: 6 }),
});
