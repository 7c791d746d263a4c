import { mkdir, symlink, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { mlflowFilesReader } from '../../src/readers/mlflowFiles.ts';
import { readHead } from '../../src/readers/fileText.ts';
import { yamlReader } from '../../src/readers/yaml.ts';
import { mutations, tryRead } from './damage.ts';
import { fixtureBytes, readWith } from './databases.ts';
import { tell, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const startMs = 1_700_000_000_000;
const meta = `artifact_uri: file:///elsewhere
end_time: ${startMs + 500}
lifecycle_stage: active
run_id: 12345e10
run_name: bold fox
start_time: ${startMs}
status: 4
`;

/** Writes a run's directory; returns its `meta.yaml`. */
async function writeRun(folder: string, contents: Readonly<Record<string, string | Buffer>>) {
  for (const [path, content] of Object.entries(contents)) await files.write(`${folder}/${path}`, content);
  return files.name(`${folder}/meta.yaml`);
}

describe('a run in a directory of MLflow', () => {
  it('gives metrics, params and tags under their keys, and its id from the name of the directory', async () => {
    const file = await writeRun('mlruns/0/12345e10', {
      'meta.yaml': meta,
      'metrics/val/loss': `${startMs} 0.5 0\n${startMs + 1} 0.25 1\n`,
      'metrics/odd': `${startMs} nan 2\n${startMs} -inf 1\n${startMs} 1e-05\n`,
      'params/optimizer/lr': '1e-3',
      'params/note': 'two\nlines',
      'tags/team': 'research',
      'tags/mlflow.user': 'someone',
      'artifacts/metrics/other': `${startMs} 1 0\n`,
    });
    const reading = await readWith(mlflowFilesReader, file);
    expect(tell(reading)).toEqual([
      'odd over step: 0=0.00001 1=-Infinity 2=NaN',
      'val/loss over step: 0=0.5 1=0.25',
    ]);
    expect(reading.series[1]?.wallTimesMs).toEqual([startMs, startMs + 1]);
    expect(reading.params).toEqual({ 'optimizer/lr': 0.001, note: 'two\nlines' });
    expect(reading.tags).toEqual({
      team: 'research',
      'mlflow.runId': '12345e10',
      'mlflow.runName': 'bold fox',
      'mlflow.status': 'FAILED',
    });
    expect(reading.warnings).toEqual([]);
  });

  it('is claimed with all that is below it, and nothing else is', async () => {
    const { belongs } = mlflowFilesReader;
    expect(belongs?.('mlruns/0/a/meta.yaml', 'mlruns/0/a/metrics/val/loss')).toBe(true);
    expect(belongs?.('mlruns/0/a/meta.yaml', 'mlruns/0/ab/metrics/loss')).toBe(false);
    expect(belongs?.('meta.yaml', 'metrics.json')).toBe(false);
    for (const [path, content] of [
      ['mlruns/0/meta.yaml', 'artifact_location: x\nexperiment_id: 0\n'],
      ['mlruns/0/models/m-1/meta.yaml', 'artifact_location: x\nmodel_id: m-1\nsource_run_id: a\n'],
      ['config.yaml', meta],
    ] as const) {
      const head = await readHead(await files.write(path, content));
      expect(mlflowFilesReader.detect(head)).toBe(false);
      expect(yamlReader.detect(head)).toBe(true);
    }
  });

  it('nested in another carries its name as a label, and no params', async () => {
    const file = await writeRun('mlruns/0/kid', {
      'meta.yaml': meta,
      'metrics/loss': `${startMs} 1 0\n`,
      'params/lr': '1',
      'tags/mlflow.parentRunId': 'abc',
    });
    const reading = await readWith(mlflowFilesReader, file, startMs);
    expect(tell(reading)).toEqual(['loss{"run":"bold fox"} over step: 0=1']);
    expect({ params: reading.params, tags: reading.tags }).toEqual({ params: {}, tags: {} });
    expect(tell(await readWith(mlflowFilesReader, file))).toEqual(['loss over step: 0=1']);
  });

  it('of an earlier time is left out, and so are files that an earlier run left', async () => {
    const file = await writeRun('mlruns/0/mixed', {
      'meta.yaml': meta,
      'metrics/loss': `${startMs} 1 0\n`,
      'metrics/stale': `${startMs} 1 0\n`,
    });
    await utimes(
      files.name('mlruns/0/mixed/metrics/stale').absolutePath,
      startMs / 1_000 - 60,
      startMs / 1_000 - 60,
    );
    expect(tell(await readWith(mlflowFilesReader, file, startMs))).toEqual(['loss over step: 0=1']);
    const later = await readWith(mlflowFilesReader, file, startMs + 60_000);
    expect(tell(later)).toEqual([]);
    expect(later.warnings).toEqual([
      'mlruns/0/mixed/meta.yaml is of a run that was not started by this command; it was left out.',
    ]);
  });

  it('that was deleted is left out', async () => {
    const file = await writeRun('mlruns/0/deleted', {
      'meta.yaml': meta.replace('active', 'deleted'),
      'metrics/loss': `${startMs} 1 0\n`,
    });
    const { series, warnings } = await readWith(mlflowFilesReader, file);
    expect(series).toEqual([]);
    expect(warnings.join()).toContain('is of a run that was deleted');
  });

  it('with links among its files reads none of them', async () => {
    const file = await writeRun('mlruns/0/links', { 'meta.yaml': meta, 'metrics/loss': `${startMs} 1 0\n` });
    const secret = await files.write('secret', `${startMs} 42 0\n`);
    const folder = files.name('mlruns/0/links').absolutePath;
    await symlink(secret.absolutePath, `${folder}/metrics/stolen`);
    await symlink(dirname(secret.absolutePath), `${folder}/params`);
    await mkdir(`${folder}/tags`);
    await symlink(secret.absolutePath, `${folder}/tags/stolen`);
    const reading = await readWith(mlflowFilesReader, file);
    expect(tell(reading)).toEqual(['loss over step: 0=1']);
    expect({ params: reading.params, stolen: reading.tags['stolen'] }).toEqual({
      params: {},
      stolen: undefined,
    });
    expect(reading.warnings).toHaveLength(2);
  });

  it('whose input names a data set outside of the store does not leave it', async () => {
    await files.write('mlruns/secret/meta.yaml', 'name: stolen\ndigest: x\n');
    const file = await writeRun('mlruns/0/inputs', {
      'meta.yaml': meta,
      'inputs/i/meta.yaml': 'source_type: DATASET\nsource_id: ../../../mlruns/secret\n',
    });
    expect(Object.keys((await readWith(mlflowFilesReader, file)).tags)).not.toContain('dataset.stolen');
  });
});

describe('damaged files of MLflow', () => {
  let metricBytes: Buffer = Buffer.alloc(0);
  beforeAll(async () => {
    const golden = (await fixtureBytes('mlflow/files/golden.json')).toString();
    const metas = Array.from(golden.matchAll(/"path": "(.*?)meta\.yaml"/g), ([, folder = '']) => folder);
    metricBytes = await fixtureBytes(`mlflow/files/${metas.at(-1)}metrics/train/loss`);
    expect(metricBytes.toString().split('\n')).toHaveLength(6);
  });

  it('cut off after any byte give every whole line, and a warning about the last', async () => {
    const file = await writeRun('mlruns/0/cut', { 'meta.yaml': meta });
    for (let end = 0; end <= metricBytes.length; end++) {
      const cut = metricBytes.subarray(0, end);
      await files.write('mlruns/0/cut/metrics/loss', cut);
      const reading = await readWith(mlflowFilesReader, file);
      const lines = cut.toString().split('\n').length - 1;
      expect(reading.series.flatMap(({ values }) => values)).toHaveLength(lines);
      expect(reading.warnings).toHaveLength(end === 0 || cut.at(-1) === 10 ? 0 : 1);
    }
  });

  it('with a meta file that is cut off still give their metrics', async () => {
    const file = await writeRun('mlruns/0/meta', { 'meta.yaml': meta, 'metrics/loss': `${startMs} 1 0\n` });
    let read = 0;
    for (let end = 1; end <= meta.length; end++) {
      const { kind, values } = await tryRead(mlflowFilesReader, file, Buffer.from(meta.slice(0, end)));
      expect({ kind, values }).toEqual(
        kind === 'read' ? { kind, values: 1 } : { kind: 'not recognised', values: 0 },
      );
      if (kind === 'read') read++;
    }
    expect(read).toBeGreaterThan(60);
  });

  it('with any bytes changed make no error but a UserError', async () => {
    const file = await writeRun('mlruns/0/mutated', { 'meta.yaml': meta });
    let values = 0;
    for (const bytes of mutations(metricBytes, 300, 3)) {
      await files.write('mlruns/0/mutated/metrics/loss', bytes);
      values += (await tryRead(mlflowFilesReader, file, Buffer.from(meta))).values;
    }
    for (const bytes of mutations(Buffer.from(meta), 200, 4)) await tryRead(mlflowFilesReader, file, bytes);
    expect(values).toBeGreaterThan(100);
  });

  it('with a line of gigabytes are read to there', async () => {
    const file = await writeRun('mlruns/0/long', {
      'meta.yaml': meta,
      'metrics/loss': `${startMs} 1 0\n${'9'.repeat(5 * 1_048_576)}`,
      'metrics/other': `${startMs} 1 0\n`,
    });
    const reading = await readWith(mlflowFilesReader, file);
    expect(tell(reading)).toContain('other over step: 0=1');
    expect(reading.warnings.join()).toContain('cannot be read to its end');
  });
});
