import * as fc from 'fast-check';

import {
  type Clause,
  comparators,
  evidenceTests,
  type Expression,
  extremeFunctions,
  type Gate,
  groupFunctions,
  metricFunctions,
  type MetricRef,
  type NumberLiteral,
  reproductionLevels,
} from '../../src/gates/gate.ts';
import { unitNames } from '../../src/gates/tokens.ts';

/** Names as people choose them, and names that only quotes can hold. */
const name = fc.oneof(
  fc.constantFrom(
    'accuracy',
    'val/loss',
    'top-5',
    'recall@10',
    'and',
    'min',
    'a b',
    '__proto__',
    '5fold',
    '*',
    '"`\\',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

const labels = (wildcards: boolean): fc.Arbitrary<MetricRef['labels']> =>
  fc.uniqueArray(fc.record({ key: name, value: wildcards ? fc.option(name) : name }), {
    maxLength: 3,
    selector: ({ key }) => key,
  });

const metric: fc.Arbitrary<MetricRef> = fc.record({ name, labels: labels(true) });

const number: fc.Arbitrary<NumberLiteral> = fc.record({
  kind: fc.constant('number'),
  value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  unit: fc.option(fc.constantFrom(...unitNames)),
});

const groups = fc
  .record({
    kind: fc.constant('groups'),
    of: fc.constantFrom(...groupFunctions),
    metric: fc.record({ name, labels: labels(false) }),
    by: name,
  })
  .filter(({ metric, by }) => metric.labels.every(({ key }) => key !== by));

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    number,
    fc.record({ kind: fc.constant('metric'), metric }),
    fc.record({ kind: fc.constant('about'), of: fc.constantFrom(...metricFunctions), metric }),
    groups,
    fc.record({ kind: fc.constantFrom('abs', 'negative'), operand: tie('expression') }),
    fc.record({
      kind: fc.constant('extreme'),
      of: fc.constantFrom(...extremeFunctions),
      operands: fc.array(tie('expression'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('arithmetic'),
      operator: fc.constantFrom('+', '-', '*', '/'),
      left: tie('expression'),
      right: tie('expression'),
    }),
  ),
}));

const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.record({
    kind: fc.constant('comparison'),
    left: expression,
    comparator: fc.constantFrom(...comparators),
    right: expression,
  }),
  fc.record({ kind: fc.constant('present'), metrics: fc.array(metric, { minLength: 1, maxLength: 3 }) }),
  fc.record({
    kind: fc.constant('evidence'),
    test: fc.constantFrom(...evidenceTests),
    metric,
    margin: fc.option(number),
  }),
  fc.record({ kind: fc.constant('reproduced'), level: fc.constantFrom(...reproductionLevels) }),
);

/** Any gate that the parser can make and whose text is short enough to be read. */
export const arbitraryGate: fc.Arbitrary<Gate> = fc
  .record({ clauses: fc.array(clause, { minLength: 1, maxLength: 3 }) })
  .filter((gate) => JSON.stringify(gate).length < 1900);
