import { describe, expect, it } from 'vitest';
import {
  bundleArtifactName,
  indexArtifactName,
  placeInBundle,
  placeInIndex,
  runIdIn,
} from '../../src/stores/artifactNames.ts';

const id = '20261120T203112Z-3e79a2c01b4d';

describe('names of artifacts', () => {
  it.each([
    [bundleArtifactName(id), id],
    [bundleArtifactName(id, '-post'), id],
    ['trainmark-run-', null],
    [`trainmark-run-../${id}`, null],
    [`trainmark-index-${id}`, null],
    ['model', null],
  ])('%s tells of the run %s', (name, expected) => {
    expect(runIdIn(name)).toBe(expected);
  });

  it('are found by a commit alone', () => {
    expect(indexArtifactName('a'.repeat(40), null)).toBe(`trainmark-index-${'a'.repeat(40)}`);
  });

  it('are found by a commit and an experiment, whatever that is called', () => {
    const names = ['churn', 'a b', 'a_b', '../x', 'x'.repeat(500)].map((name) =>
      indexArtifactName('a'.repeat(40), name),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^trainmark-index-a{40}-[\w.-]{1,40}-[0-9a-f]{8}$/);
  });
});

describe('places in archives', () => {
  it.each([
    ['record.json', 'record.json'],
    ['series.parquet', 'series.parquet'],
    ['log.txt.gz', 'log.txt.gz'],
    ['../record.json', null],
    ['/record.json', null],
    ['a/record.json', null],
    ['RECORD.JSON', null],
    ['__proto__', null],
  ])('of a bundle: %s goes to %s', (name, place) => {
    expect(placeInBundle(name)).toBe(place);
  });

  it.each([
    [`runs/${id}/record.json`, `runs/${id}/record.json`],
    [`runs/${id}/series.parquet`, `runs/${id}/series.parquet`],
    [`runs/${id}/log.txt.gz`, null],
    [`runs/${id}/record.json/x`, null],
    [`runs/../${id}/record.json`, null],
    [`runs\\${id}\\record.json`, null],
    [`/runs/${id}/record.json`, null],
    ['runs//record.json', null],
  ])('of an index: %s goes to %s', (name, place) => {
    expect(placeInIndex(name)?.replaceAll('\\', '/') ?? null).toBe(place);
  });
});
