import type { SweepMetric } from '../sweepSpec.ts';
import { isMap } from '../value.ts';
import { numberAt, refuseOtherKeys, shown, wordAt, type Findings, type Path } from './findings.ts';

/** `metric`, or W&B's newer list `metrics`. */
export function parseMetrics(
  findings: Findings,
  given: Readonly<Record<string, unknown>>,
): readonly SweepMetric[] {
  const list = given['metrics'];
  if (list === undefined)
    return given['metric'] === undefined ? [] : parseMetric(findings, given['metric'], ['metric']);
  if (given['metric'] !== undefined)
    findings.problems.push({
      path: ['metrics'],
      message: 'stands beside metric; one of the two is accepted',
    });
  if (Array.isArray(list) && list.length > 0)
    return list.flatMap((item: unknown, index) => parseMetric(findings, item, ['metrics', index]));
  findings.problems.push({
    path: ['metrics'],
    message: `is ${shown(list)}; a list of { name, goal } is accepted`,
  });
  return [];
}

const imputed = ['latest', 'best', 'worst'] as const;

function parseMetric(findings: Findings, given: unknown, path: Path): readonly SweepMetric[] {
  if (!isMap(given)) {
    findings.problems.push({ path, message: `is ${shown(given)}; a map with name and goal is accepted` });
    return [];
  }
  refuseOtherKeys(findings, given, path, ['name', 'goal', 'target', 'impute', 'impute_while_running']);
  const name = Object.hasOwn(given, 'name') ? given['name'] : undefined;
  if (typeof name !== 'string' || name === '')
    findings.problems.push({
      path: [...path, 'name'],
      message: `is ${shown(name)}; the name under which the command logs it is accepted`,
    });
  const whileRunning = given['impute_while_running'];
  return [
    {
      name: typeof name === 'string' ? name : '',
      goal: wordAt(findings, given, path, 'goal', ['minimize', 'maximize'] as const, 'minimize'),
      target: Object.hasOwn(given, 'target') ? numberAt(findings, given, path, 'target') : null,
      impute: wordAt(findings, given, path, 'impute', imputed, 'worst'),
      imputeWhileRunning:
        whileRunning === undefined || whileRunning === false || whileRunning === 'false'
          ? null
          : wordAt(findings, given, path, 'impute_while_running', imputed, 'latest'),
    },
  ];
}
