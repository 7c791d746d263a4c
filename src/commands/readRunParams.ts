import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { readDvcHints } from '../readers/dvcYaml.ts';
import { readParamsFile } from '../readers/params.ts';
import type { ParamValue } from '../records/reading.ts';
import type { Effects } from './effects.ts';
import type { RunTree } from './runRequest.ts';

interface RunParams {
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly warnings: readonly string[];
}

/**
 * The params in the declared files; where none are declared, in those that `dvc.yaml` names. A declared file that cannot be
 * read is an error; of one that nobody asked for it is worth a warning.
 */
export async function readRunParams(
  effects: Effects,
  { root, directory, role }: RunTree,
  declared: readonly string[],
): Promise<RunParams> {
  const isDeclared = declared.length > 0;
  const paths = isDeclared ? declared : await hintedPaths(effects, join(root, directory));
  const warnings: string[] = [];
  const warn = (warning: string): void => void warnings.push(warning);
  const read: [string, ParamValue][] = [];
  for (const path of paths) {
    const absolutePath = join(root, directory, path);
    const mayBeAbsent = !isDeclared || role !== 'candidate';
    if (mayBeAbsent && !(await effects.files.exists(absolutePath))) {
      if (isDeclared) warn(`The commit of the ${role} has no ${path}.`);
      continue;
    }
    try {
      read.push(...Object.entries(await readParamsFile({ path, absolutePath }, warn)));
    } catch (error) {
      if (isDeclared || !(error instanceof UserError)) throw error;
      warn(error.message);
    }
  }
  return { params: Object.fromEntries(read), warnings };
}

async function hintedPaths(effects: Effects, directory: string): Promise<readonly string[]> {
  const absolutePath = join(directory, 'dvc.yaml');
  if (!(await effects.files.exists(absolutePath))) return [];
  return (await readDvcHints({ path: 'dvc.yaml', absolutePath })).params;
}
