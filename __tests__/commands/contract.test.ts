import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it } from 'vitest';
import { twoBranchProject, type Project } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../dist/schemas/${name}.schema.json`), 'utf8'));
const ajv = new Ajv2020({ allErrors: true, formats: { 'date-time': true } });
const [isResult, isRecord] = [ajv.compile(schemaOf('result')), ajv.compile(schemaOf('run-record'))];

const run = ['--run', 'python3 train.py', '--metrics', 'metrics.json', '--params', 'params.json'];

describe('the published JSON Schemas', () => {
  it.each([
    [
      'a check',
      [
        'check',
        ...run,
        '--gate',
        'accuracy >= 0.9 and loss <= 2',
        '--gate',
        'delta(accuracy) > 5pp',
        '--seeds',
        '1,2',
      ],
    ],
    ['a record', ['record', ...run]],
    ['a check without a baseline', ['check', ...run, '--baseline', 'none', '--gate', 'delta(accuracy) > 0']],
    ['a failed command', ['check', '--run', 'false', '--gate', 'accuracy > 0']],
    ['a refusal', ['check', '--run', '']],
  ])('hold for what %s prints', async (_, args) => {
    project = twoBranchProject();
    const { stdout } = await project.run([...args, '--json']);
    expect(isResult(JSON.parse(stdout)), JSON.stringify(isResult.errors)).toBe(true);
    for (const id of project.recordIds()) {
      const record = JSON.parse(project.read(join('.trainmark/runs', id, 'record.json')));
      expect(isRecord(record), JSON.stringify(isRecord.errors)).toBe(true);
    }
  });

  it('are not satisfied by anything', () => {
    expect(isResult({ schemaVersion: 1, verdict: 'great' })).toBe(false);
    expect(isRecord({ schemaVersion: 1 })).toBe(false);
  });

  it('report.json is what --json prints', async () => {
    project = twoBranchProject();
    const { stdout } = await project.run(['check', ...run, '--out', 'out', '--json']);
    expect(project.read('out/report.json')).toBe(stdout);
  });
});
