/**
 * Builds dist/ from nothing: tsc to JavaScript, ncc to one ESM bundle with lazy chunks, and the files that ship beside it.
 * Run by `npm run build`. The result is committed; CI builds it again and compares.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const build = join(root, 'build/src');
const dist = join(root, process.argv[2] ?? 'dist');

rmSync(build, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
run('tsc', ['-p', join(root, '.github/scripts/tsconfig.build.json')]);
writeFileSync(join(build, 'package.json'), '{"type":"module"}\n');
run('ncc', [
  'build',
  join(build, 'main.js'),
  '--out',
  dist,
  '--target',
  'es2023',
  '--license',
  'licenses.txt',
]);
writeFileSync(join(dist, 'post.js'), await lastPhaseEntry());
await copyPageAssets();
await writeSchemas();

/** The Action's second entry: the same program, told by its one word that this is the last phase. */
async function lastPhaseEntry(): Promise<string> {
  const { lastPhaseWord } = await load('commands/actionPhase.js');
  return `process.argv.splice(2, Infinity, ${JSON.stringify(lastPhaseWord)});\nawait import('./index.js');\n`;
}

function run(tool: string, args: readonly string[]): void {
  execFileSync(join(root, 'node_modules/.bin', tool), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Files whose text the report page carries: our own, and third-party builds as their makers publish them. */
async function copyPageAssets(): Promise<void> {
  const { pageAssetFiles } = await load('report/page/assets.js');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  for (const path of Object.values<string>(pageAssetFiles))
    cpSync(join(root, path), join(dist, 'assets', basename(path)));
}

/** A module of the compiled source. */
function load(path: string) {
  return import(pathToFileURL(join(build, path)).href);
}

async function writeSchemas(): Promise<void> {
  const { recordJsonSchema } = await load('records/recordJsonSchema.js');
  const { mediaJsonSchema } = await load('records/media/mediaFile.js');
  const { configJsonSchema } = await load('settings/experimentSchema.js');
  const { resultJsonSchema } = await load('report/resultSchema.js');
  const { calibrationJsonSchema } = await load('report/calibrationSchema.js');
  const { sweepResultJsonSchema } = await load('report/sweep/sweepResultSchema.js');
  const schemas = {
    'run-record': recordJsonSchema(),
    trainmark: configJsonSchema(),
    result: resultJsonSchema(),
    calibration: calibrationJsonSchema(),
    media: mediaJsonSchema(),
    'sweep-result': sweepResultJsonSchema(),
  };
  mkdirSync(join(dist, 'schemas'), { recursive: true });
  for (const [name, schema] of Object.entries(schemas)) {
    writeFileSync(join(dist, 'schemas', `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
