import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/readers/readFiles.ts';
import { fixture, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const manyNumbers = JSON.stringify(Array.from({ length: 5000 }, (_, index) => [index / 7, index / 11]));
const perExample = `x1,x2,y\n${Array.from({ length: 9000 }, (_, index) => `${index / 3},${index / 7},1\n`).join('')}`;

describe('a file that the command wrote and nobody named', () => {
  it.each([
    ['metrics.json', '{"accuracy": 0.9}'],
    ['out/eval_results.json', '{"model": "bert", "task": "x", "f1": 0.5, "acc": 1}'],
    ['result.json', '{"step": 1, "loss": 2}\n{"step": 2, "loss": 1}\n'],
    ['output.json', '{"accuracy": 0.9, "loss": 0.1}'],
    ['params.json', '{"optimizer": "adam", "lr": 0.1}'],
    ['train.jsonl', '{"epoch": 1, "loss": 2}\n'],
    ['lightning_logs/version_0/metrics.csv', 'epoch,step,loss\n0,1,0.5\n'],
    ['progress.csv', 'reward,length\n1,2\n3,4\n'],
    ['table.tsv', 'step\tloss\n1\t2\n'],
    ['long.csv', 'metric,value\nacc,0.5\n'],
    ['hparams.yaml', 'lr: 0.1\n'],
    ['conf/config.toml', 'lr = 0.1\n'],
    ['scores.yaml', 'acc: 0.1\n'],
  ])('%s is read when it looks like metrics or params', async (path, content) => {
    const { readings, ignored, warnings } = await files.discover(path, content);
    expect({ paths: readings.map(({ source }) => source.path), ignored, warnings }).toEqual({
      paths: [path],
      ignored: [],
      warnings: [],
    });
  });

  it.each([
    ['package.json', '{"name": "x", "version": 1.5}'],
    ['package-lock.json', '{"lockfileVersion": 3, "a": 1.5, "b": 2.5}'],
    ['tsconfig.json', '{"compilerOptions": {"target": 1.5}}'],
    ['config.json', '{"hidden_size": 768, "dropout": 0.1}'],
    ['vocab.json', '{"the": 0, "a": 1}'],
    ['classes.json', '{"cat": 0, "dog": 1}'],
    ['embeddings.json', manyNumbers],
    ['dump.json', manyNumbers],
    ['notebook.ipynb', '{"cells": [], "nbformat": 4.5}'],
    ['results/samples.jsonl', '{"id": 1, "score": 0.5}\n'],
    ['text.jsonl', '{"text": "a", "label": "b", "step": "c"}\n'],
    ['eval_predictions.csv', 'step,pred\n1,2\n'],
    ['features.csv', perExample],
    ['log_features.csv', perExample],
    ['docker-compose.yaml', 'port: 8080\n'],
    ['pyproject.toml', 'version = 1.5\n'],
    ['metrics.txt', 'step,loss\n1,2\n'],
    ['metrics.json', ''],
    ['model.bin', '\0\x01\x02'],
    ['results.json', '{"status": "ok", "items": ["a", "b"]}'],
    ['metrics.csv', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n'],
  ])('%s is left alone when it does not', async (path, content) => {
    const { readings, ignored, warnings } = await files.discover(path, content);
    expect({ readings, ignored: ignored.map((file) => file.path), warnings }).toEqual({
      readings: [],
      ignored: [path],
      warnings: [],
    });
  });

  it('with one row for each example is left alone, even under a promising name', async () => {
    expect(
      (await readFiles([fixture('test_scores.csv')], { explicit: false })).ignored.map(({ path }) => path),
    ).toEqual(['test_scores.csv']);
  });

  it.each([
    [
      'metrics.json',
      '{"accuracy": 0.9, "loss": ',
      /^metrics.json, line 1, column 27: the document ends too early/,
    ],
    ['eval.jsonl', '{"step": 1, "a": 1}\n{"step" 2}\n{"step": 3}\n', /^eval.jsonl, line 2/],
    ['metrics.csv', Buffer.from('step,a\n1,2\n\xff,3\n', 'latin1'), /not UTF-8/],
    ['params.yaml', 'a: [', /^params.yaml, line 1/],
  ])('%s that is broken is a warning, not an error', async (path, content, warning) => {
    const { readings, warnings } = await files.discover(path, content);
    expect(readings).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
  });

  it('and that is gone by now is a warning', async () => {
    const { warnings } = await readFiles([files.name('gone.json')], { explicit: false });
    expect(warnings).toEqual(['gone.json does not exist.']);
  });

  it.skipIf(process.platform === 'win32')(
    'and that is a pipe nobody writes to does not keep us waiting',
    async () => {
      const pipe = files.name('metrics-pipe.json');
      execFileSync('mkfifo', [pipe.absolutePath]);
      const { warnings } = await readFiles([pipe], { explicit: false });
      expect(warnings).toEqual(['metrics-pipe.json is a device, pipe or socket, not a file.']);
    },
  );
});
