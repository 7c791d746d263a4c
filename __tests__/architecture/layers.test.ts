import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** DESIGN §4: imports run one way. A folder may import its own rank's own folder and every lower rank. */
const ranks: Readonly<Record<string, number>> = {
  'errors.ts': 0,
  'version.ts': 0,
  statistics: 0,
  records: 1,
  // What readers fill and stores keep; gates and reports judge and tell it.
  predictions: 1.5,
  readers: 2,
  comparison: 2,
  baselines: 2,
  // Beside comparison, whose differences it reads, and below the gates, which read it.
  reproduction: 2.5,
  sweeps: 2.5,
  gates: 3,
  charts: 4,
  report: 5,
  settings: 6,
  commands: 7,
  'main.ts': 8,
};
/** Reached only through the interfaces that commands receive: main.ts alone imports their code, others at most their types. */
const effectFolders = new Set(['capture', 'stores', 'github', 'outside']);
const typesOfEffectsAllowedIn = new Set(['baselines', 'commands', 'main.ts']);
const pureFolders = new Set([
  'statistics',
  'records',
  'comparison',
  'gates',
  'charts',
  'report',
  'settings',
  'baselines',
  'reproduction',
  'sweeps',
  'predictions',
]);
const impure =
  /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|from 'node:(?!path|crypto|util|zlib)/;

const source = resolve(import.meta.dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'));

interface Import {
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(source, file), 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g,
  );
  return [...statements].map(([, type, from, lazy]) => ({
    to: normalize(join(dirname(file), from ?? lazy ?? '')).replaceAll('\\', '/'),
    typeOnly: type !== undefined,
  }));
}

const roomOf = (path: string): string => path.split('/')[0] ?? path;

function objectionTo(file: string, { to, typeOnly }: Import): string | null {
  const [from, target] = [roomOf(file), roomOf(to)];
  if (from === target) return null;
  if (effectFolders.has(target)) {
    const allowed =
      from === 'main.ts' || (typeOnly && (typesOfEffectsAllowedIn.has(from) || effectFolders.has(from)));
    return allowed ? null : `${file} reaches ${to} past the interfaces that commands receive`;
  }
  if (effectFolders.has(from)) {
    return target === 'commands' && !typeOnly ? `${file} imports the command ${to}` : null;
  }
  const [own, other] = [ranks[from], ranks[target]];
  if (own === undefined || other === undefined)
    return `${file} → ${to}: a folder without a place in the layers`;
  return other < own ? null : `${file} imports ${to}, which lies in the same or a higher layer`;
}

describe('the layers of the source', () => {
  it('sees the files', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it('import one way only', () => {
    const objections = files.flatMap((file) => importsOf(file).map((one) => objectionTo(file, one)));
    expect(objections.filter((objection) => objection !== null)).toEqual([]);
  });

  it('keep clock, chance, process and files out of the pure folders', () => {
    const impureFiles = files
      .filter((file) => pureFolders.has(roomOf(file)))
      .filter((file) =>
        impure.test(readFileSync(join(source, file), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')),
      );
    expect(impureFiles).toEqual([]);
  });

  it.each([
    ['gates/judge.ts', { to: 'comparison/compare.ts', typeOnly: false }, true],
    ['comparison/compare.ts', { to: 'gates/judge.ts', typeOnly: false }, false],
    ['commands/check.ts', { to: 'capture/git.ts', typeOnly: false }, false],
    ['commands/check.ts', { to: 'capture/git.ts', typeOnly: true }, true],
    ['report/html.ts', { to: 'stores/runStore.ts', typeOnly: true }, false],
    ['main.ts', { to: 'capture/git.ts', typeOnly: false }, true],
  ])('judge %s importing %o', (file, one, allowed) => {
    expect(objectionTo(file, one) === null).toBe(allowed);
  });
});
