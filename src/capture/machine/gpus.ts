import type { Environment } from '../../records/environmentSchema.ts';
import { findProgram } from '../process/findProgram.ts';
import { askProgram } from './askProgram.ts';

const query = ['--query-gpu=name,driver_version,memory.total', '--format=csv,noheader,nounits'];
const timeoutMs = 10_000;

/** The NVIDIA GPUs of the machine; none without `nvidia-smi`. Rejects when that fails, as it does with a broken driver. */
export async function describeGpus(
  environment: Readonly<Record<string, string>>,
): Promise<Environment['gpus']> {
  const program = findProgram('nvidia-smi', environment['PATH'], '/');
  if (program === undefined) return [];
  return parseGpuList(await askProgram(program, query, { cwd: '/', environment, timeoutMs }));
}

/** `NVIDIA A10, 550.54.15, 23028`: memory in MiB, `[N/A]` where it is not known. */
export function parseGpuList(text: string): Environment['gpus'] {
  return text.split('\n').flatMap((line) => {
    const [name, driver, memory] = line.split(',').map((field) => field.trim());
    if (name === undefined || name === '' || driver === undefined) return [];
    const isKnown = memory !== undefined && /^\d+$/.test(memory);
    return [{ name, driver, memoryBytes: isKnown ? Number(memory) * 1024 * 1024 : null }];
  });
}
