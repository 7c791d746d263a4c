import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actionYaml, readmeWithTables } from '../../.github/scripts/generated.ts';
import { programVersion } from '../../src/version.ts';
import { existsSync } from 'node:fs';

const root = resolve(import.meta.dirname, '../..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('what is generated is up to date (npm run docs)', () => {
  it('in action.yml', () => {
    expect(text('action.yml')).toBe(actionYaml());
    expect(text('.github/action/action.yml')).toBe(actionYaml('../../'));
  });

  it('in the tables of README.md', () => {
    expect(text('README.md')).toBe(readmeWithTables(text('README.md')));
  });

  it('in the version', () => {
    expect(programVersion).toBe(JSON.parse(text('package.json')).version);
  });
});

describe('the documents', () => {
  it.each(['README.md', '.github/ARCHITECTURE.md'])('%s names only files that exist', (document) => {
    const links = [
      ...text(document).matchAll(
        /\]\((?!https?:|#)([^)#\s]+)|`((?:src|__tests__|\.github|\.ci|dist)\/[\w./-]+)`/g,
      ),
    ];
    const paths = links.map(([, link, code]) =>
      link === undefined ? (code ?? '') : join(document, '..', link),
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('README.md names only npm scripts that exist', () => {
    const scripts = Object.keys(JSON.parse(text('package.json')).scripts);
    const named = [...text('README.md').matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });
});
