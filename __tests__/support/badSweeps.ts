/** A sweep that must be refused before anything is started. */
export interface BadSweep {
  readonly name: string;
  readonly file: string;
  /** The experiment's `sweep:` in trainmark.yml. */
  readonly settings?: string;
}

const head = `program: train.sh
command: [sh, "\${program}", "\${args}"]
`;
const random = `${head}method: random
metric: { name: loss }
run_cap: 4
`;
const parameters = (...lines: readonly string[]): string =>
  `parameters:\n${lines.map((line) => `  ${line}\n`).join('')}`;
const good = parameters('lr: { min: 0.1, max: 1.0 }');
const conditional = `${random}${parameters('model: { values: [a, b] }', 'depth: { min: 1, max: 4 }', 'rate: { min: 0.1, max: 1 }')}`;

/** Every way in which a sweep file, with the settings beside it, can be wrong that people have met. */
export const badSweeps: readonly BadSweep[] = [
  { name: 'an empty file', file: '' },
  { name: 'a text in place of a map', file: 'lr=0.1,0.2\n' },
  { name: 'an empty space', file: `${random}parameters: {}\n` },
  { name: 'a space that was forgotten', file: random },
  { name: 'an empty nested space', file: `${random}${parameters('optimizer: { parameters: {} }')}` },
  {
    name: 'min not below max',
    file: `${random}${parameters('a: { min: 3, max: 1 }', 'b: { min: 1.0, max: 1.0 }', 'c: { distribution: q_uniform, min: 5, max: 2 }')}`,
  },
  { name: 'one end of a range', file: `${random}${parameters('a: { min: 3 }')}` },
  {
    name: 'the logarithm of zero',
    file: `${random}${parameters('a: { distribution: log_uniform_values, min: 0, max: 1 }', 'b: { distribution: inv_log_uniform_values, min: -1, max: 1 }')}`,
  },
  {
    name: 'values where exponents are wanted',
    file: `${random}${parameters('a: { distribution: log_uniform, min: 1, max: 1000 }')}`,
  },
  {
    name: 'q larger than the range',
    file: `${random}${parameters('a: { distribution: q_uniform, min: 0, max: 1, q: 2 }', 'b: { distribution: q_uniform, min: 0, max: 0.5 }', 'c: { distribution: q_normal, q: 0 }')}`,
  },
  {
    name: 'an unknown distribution',
    file: `${random}${parameters('a: { distribution: loguniform, min: 0.1, max: 1 }', 'b: { distribution: cauchy, min: 0.1, max: 1 }')}`,
  },
  {
    name: 'keys of another distribution',
    file: `${random}${parameters('a: { distribution: normal, mu: 0, max: 3 }', 'b: { values: [1, 2], min: 0 }')}`,
  },
  {
    name: 'values that are none',
    file: `${random}${parameters('a: { values: [] }', 'b: { values: 3 }', 'c: 3', 'd: { value: .nan }', 'e: { min: low, max: .inf }', 'f: { values: [1, 2], probabilities: [0.5, 0.6] }')}`,
  },
  {
    name: 'names that are none',
    file: `${random}${parameters('1x: { value: 1 }', 'on: { values: [1, 2] }', 'a.b: { value: 1 }', 'a: { parameters: { b: { value: 2 } } }')}`,
  },
  {
    name: 'a key twice',
    file: `${random}${parameters('lr: { min: 0.1, max: 1.0 }', 'lr: { min: 0.1, max: 2.0 }')}method: bayes\n`,
  },
  { name: 'a grid over a continuum', file: `${random.replace('random', 'grid')}${good}` },
  {
    name: 'a grid that is too fine',
    file: `${random.replace('random', 'grid')}${parameters('a: { distribution: q_uniform, min: 0, max: 1, q: 1.0e-9 }')}`,
  },
  { name: 'an unknown method', file: `${random.replace('random', 'genetic')}${good}` },
  { name: 'bayes without a metric', file: `${head}method: bayes\nrun_cap: 4\n${good}` },
  {
    name: 'a metric that is none',
    file: `${head}method: bayes\nmetric: { nam: loss, goal: min, target: low, impute: none }\nrun_cap: 4\n${good}`,
  },
  {
    name: 'a budget of zero',
    file: `${random.replace('run_cap: 4', 'run_cap: 0')}${good}`,
    settings: '{ budget: { trials: 0, minutes: 0, failed: 0 } }',
  },
  { name: 'no end', file: `${random.replace('run_cap: 4\n', '')}${good}` },
  {
    name: 'early stopping that stops nothing',
    file: `${random}${good}early_terminate: { type: envelope, min_iter: 0, eta: 1, strict: maybe, steps: 3 }\n`,
  },
  { name: 'unknown keys', file: `${random}${good}runcap: 3\nx-base: &base { min: 0.0 }\n` },
  {
    name: 'a command that nobody can make',
    file: `${random.replace('"${args}"', '"${argz}"').replace('program: train.sh\n', '')}${good}`,
  },
  { name: 'nothing to run', file: `${random.replace(head, '')}${good}` },
  {
    name: 'conditions in a circle',
    file: conditional,
    settings: '{ when: { depth: { model: a }, model: { depth: 1 } } }',
  },
  {
    name: 'contradictory conditions',
    file: conditional,
    settings: '{ when: { rate: { depth: 1, model: b }, depth: { model: a } } }',
  },
  {
    name: 'a condition on an unknown value',
    file: conditional,
    settings: '{ when: { depth: { model: c } } }',
  },
  {
    name: 'conditions of and on unknown parameters',
    file: conditional,
    settings: '{ when: { deep: { model: a }, depth: { modle: a, rate: 0.5 } } }',
  },
  {
    name: 'an unknown present value and rule',
    file: conditional,
    settings: '{ present: { lrr: 3 }, stop: { rule: medin } }',
  },
  { name: 'a tab', file: `${random}\tlr: 3\n` },
  { name: 'brackets that are not closed', file: `${random}parameters: { lr: { min: 0.1, max: 1.0 }\n` },
  { name: 'two documents', file: `${random}${good}---\n${random}` },
  {
    name: 'a bomb of anchors',
    file: `a: &a [${'1,'.repeat(10)}]\n${['b', 'c', 'd', 'e'].map((name, index) => `${name}: &${name} [${`*${'abcd'[index]},`.repeat(10)}]\n`).join('')}method: random\nparameters: { x: { values: *e } }\n`,
  },
  { name: 'an anchor that is not there', file: `${random}parameters: { x: *base }\n` },
  {
    name: 'overrides cut at their commas',
    file: `${random}parameters: [lr=interval(0.1, 1), x=foo(3)]\n`,
  },
];
