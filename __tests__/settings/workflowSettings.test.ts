import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/settings/problem.ts';
import { readWorkflowSettings } from '../../src/settings/workflowSettings.ts';

function read(inputs: Readonly<Record<string, string>>, event = 'pull_request') {
  const problems: Problem[] = [];
  const settings = readWorkflowSettings((name) => inputs[name] ?? '', event, problems);
  return { settings, problems };
}

describe('the inputs of a workflow step', () => {
  it.each([
    ['pull_request', 'check'],
    ['merge_group', 'check'],
    ['workflow_dispatch', 'check'],
    ['push', 'record'],
    ['workflow_run', 'publish'],
  ])('on %s ask for %s by default', (event, command) => {
    expect(read({}, event)).toMatchObject({ settings: { command }, problems: [] });
  });

  it('of a job without a matrix, as GitHub fills them in, make it no leg', () => {
    const { settings, problems } = read({ 'job-total': '1', 'job-index': '0', matrix: 'null' });
    expect(problems).toEqual([]);
    expect(settings.leg).toBeNull();
  });

  it('of a job in a matrix make it a leg, with its values as text', () => {
    const matrix = JSON.stringify({ model: 'large', seed: 3, os: { name: 'x' } });
    const { settings } = read({ 'job-total': '50', 'job-index': '7', matrix });
    expect(settings.leg).toEqual({
      index: 7,
      total: 50,
      values: { model: 'large', seed: '3', os: '{"name":"x"}' },
    });
  });

  it('give how needed jobs ended', () => {
    const needs = JSON.stringify({ train: { result: 'failure', outputs: {} } });
    expect(read({ needs }).settings.needs).toEqual([{ name: 'train', result: 'failure' }]);
  });

  it('survive Windows line endings', () => {
    const { settings, problems } = read({
      'baseline-workflows': '.github/workflows/a.yml\r\n.github/workflows/b.yml\r\n',
    });
    expect(problems).toEqual([]);
    expect(settings.baselineWorkflows).toEqual(['.github/workflows/a.yml', '.github/workflows/b.yml']);
  });

  it.each([
    [{ command: 'compare' }, 'command'],
    [{ comment: 'sometimes' }, 'comment'],
    [{ 'report-name': 'a --> b' }, 'report-name'],
    [{ 'report-name': '-->' }, 'report-name'],
    [{ 'retention-days': '0' }, 'retention-days'],
    [{ 'retention-days': 'ninety' }, 'retention-days'],
    [{ 'charts-branch': 'a..b' }, 'charts-branch'],
    [{ 'charts-branch': '-x' }, 'charts-branch'],
    [{ 'allow-commands': 'yes' }, 'allow-commands'],
    [{ needs: '[1]' }, 'needs'],
    [{ needs: '{"train":{"result":"great"}}' }, 'needs'],
    [{ 'job-total': '0' }, 'job-total'],
    [{ 'job-total': '2', 'job-index': '2' }, 'job-index'],
    [{ 'job-total': '2', 'job-index': '1', matrix: '[1]' }, 'matrix'],
    [{ matrix: '{"model":"a"}' }, 'job-total'],
  ])('%j are refused by the name of the input', (inputs, name) => {
    const { problems } = read(inputs);
    expect(problems.map(({ where }) => where)).toEqual([`input ${name}`]);
    expect(problems[0]?.message).toMatch(/^expected .+, got /);
  });
});
