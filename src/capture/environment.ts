import { messageOf } from '../errors.ts';
import type { Environment } from '../records/environmentSchema.ts';
import { describeContainer, describeRunner } from './machine/container.ts';
import { describeCpu } from './machine/cpu.ts';
import { describeGpus } from './machine/gpus.ts';
import { describeLanguage, type LanguageFacts } from './machine/languages.ts';
import { hashLockFiles } from './machine/lockFiles.ts';
import { describeOperatingSystem, usableMemoryBytes } from './machine/operatingSystem.ts';
import { relevantVariables } from './machine/variables.ts';
import { findProgram } from './process/findProgram.ts';

interface EnvironmentRequest {
  /** Where the command ran; absolute. */
  readonly cwd: string;
  /** What the command saw. */
  readonly environment: Readonly<Record<string, string>>;
  /** The interpreter that was seen at work, `CommandRun.interpreter`. */
  readonly interpreter: string | null;
}

export interface CapturedEnvironment {
  readonly environment: Environment;
  /** What could not be found out, and why. */
  readonly warnings: readonly string[];
}

/** Describes machine, container, language and packages. Never fails: what cannot be found out is null or absent, with a warning. */
export async function captureEnvironment(request: EnvironmentRequest): Promise<CapturedEnvironment> {
  const { cwd, environment } = request;
  const warnings: string[] = [];
  const attempt = async <T>(what: string, otherwise: T, find: () => T | Promise<T>): Promise<T> => {
    try {
      return await find();
    } catch (error) {
      warnings.push(`${what} could not be found out: ${firstLine(messageOf(error))}.`);
      return otherwise;
    }
  };
  const unknownLanguage: LanguageFacts = { languages: {}, packages: null };
  const interpreter = request.interpreter ?? expectedInterpreter(request);
  const [language, gpus, lockFiles] = await Promise.all([
    attempt('The packages of the command', unknownLanguage, () =>
      interpreter === undefined ? unknownLanguage : describeLanguage(interpreter, { cwd, environment }),
    ),
    attempt('The GPUs', [], () => describeGpus(environment)),
    attempt('The lock files', [], () => hashLockFiles(cwd, warnings)),
  ]);
  return {
    environment: {
      os: describeOperatingSystem(),
      cpu: describeCpu(),
      memoryBytes: usableMemoryBytes(),
      gpus,
      container: describeContainer(environment),
      runner: describeRunner(environment),
      ...language,
      lockFiles,
      variables: relevantVariables(environment),
    },
    // What is found out side by side ends in any order; a record should not differ by that.
    warnings: warnings.toSorted(),
  };
}

/** Where processes cannot be watched, the Python that the command would have got. Where they can, none seen means none used. */
function expectedInterpreter({ cwd, environment }: EnvironmentRequest): string | undefined {
  if (process.platform === 'linux') return undefined;
  return findProgram('python', environment['PATH'], cwd) ?? findProgram('python3', environment['PATH'], cwd);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
}
