import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../records/environmentSchema.ts';
import { sha256Of } from '../files/hashFile.ts';
import { askProgram } from './askProgram.ts';

type PackageList = NonNullable<Environment['packages']>;
type Package = PackageList['packages'][number];

/** What a Python interpreter says of itself. */
export interface PythonFacts {
  /** `cpython`, `pypy`. */
  readonly implementation: string;
  readonly version: string;
  /** Where it finds modules, first found wins. */
  readonly searchPath: readonly string[];
}

/**
 * Imports nothing but built-in modules: with `-c` the current directory comes first, and a project's own `json.py` must not run.
 * That directory itself, the empty first entry, is left out of the answer.
 */
const question = `import sys
answer = [sys.implementation.name, sys.version.split()[0]] + [entry for entry in sys.path if entry]
sys.stdout.buffer.write("\\0".join(answer).encode("utf-8", "surrogateescape"))`;

const timeoutMs = 20_000;

interface Surroundings {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Asks an interpreter for version and search path. Rejects when it does not answer, as Python 2 does not. */
export async function askPython(
  interpreter: string,
  { cwd, environment }: Surroundings,
): Promise<PythonFacts> {
  const answer = await askProgram(interpreter, ['-c', question], { cwd, environment, timeoutMs });
  const [implementation, version, ...searchPath] = answer.split('\0');
  if (implementation === undefined || version === undefined) throw new Error('it printed nothing');
  return { implementation, version, searchPath };
}

/**
 * What is installed for an interpreter, from the names of its `*.dist-info` and `*.egg-info` entries: a file is read only where the
 * name has no version. Names are normalised (PEP 503); the digest is that of the sorted lines `name==version`.
 */
export function listPythonPackages({ implementation, version, searchPath }: PythonFacts): PackageList {
  const versions = new Map<string, string>();
  for (const folder of searchPath) {
    for (const entry of installedIn(folder))
      if (!versions.has(entry.name)) versions.set(entry.name, entry.version);
  }
  const packages = [...versions]
    .map(([name, version]) => ({ name, version }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = packages.map((entry) => `${entry.name}==${entry.version}\n`);
  const language = implementation === 'cpython' ? 'python' : implementation;
  return { interpreter: `${language} ${version}`, digest: sha256Of(lines.join('')), packages };
}

function installedIn(folder: string): Package[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  // An entry may also be a zip file with the standard library, or not exist.
  const entries = isFolder ? readdirSync(folder) : [];
  return entries.flatMap((entry) => {
    if (!entry.endsWith('.dist-info') && !entry.endsWith('.egg-info')) return [];
    const found = parseEntryName(entry) ?? readEntry(join(folder, entry));
    return found === undefined ? [] : [found];
  });
}

/** `PyYAML-6.0.1.dist-info`, `six-1.16.0-py3.11.egg-info` → name and version; undefined without a version. */
export function parseEntryName(entry: string): Package | undefined {
  const [, name, version] = /^(.+?)-(\d[^-]*)(?:-py[\d.]+)?\.(?:dist|egg)-info$/.exec(entry) ?? [];
  return name === undefined || version === undefined ? undefined : { name: normaliseName(name), version };
}

function readEntry(path: string): Package | undefined {
  for (const file of [join(path, 'METADATA'), join(path, 'PKG-INFO'), path]) {
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) continue;
    const header = readFileSync(file, 'utf8').split(/\r?\n\r?\n/, 1)[0] ?? '';
    const name = /^Name: *(.+?)\s*$/m.exec(header)?.[1];
    const version = /^Version: *(.+?)\s*$/m.exec(header)?.[1];
    return name === undefined || version === undefined ? undefined : { name: normaliseName(name), version };
  }
  return undefined;
}

function normaliseName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
