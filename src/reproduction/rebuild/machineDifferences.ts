import { environmentDifferences } from '../../comparison/environmentDifferences.ts';
import type { Environment } from '../../records/environmentSchema.ts';
import type { Unrestored } from './rebuilt.ts';

/** What of the machine no workspace can bring along, and what to call it. */
const fields: ReadonlyMap<string, string> = new Map([
  ['os.platform', 'operating system'],
  ['os.name', 'operating system'],
  ['os.arch', 'architecture'],
  ['cpu.model', 'CPU'],
  ['cpu.isa', 'instructions of the CPU'],
  ['cpu.cores', 'cores'],
  ['gpus', 'GPU'],
  ['container', 'container'],
]);

/** Where this machine is another than the recorded one. A GPU that is not here keeps the run from being repeated. */
export function machineDifferences(recorded: Environment, here: Environment): Unrestored[] {
  return environmentDifferences(recorded, here).flatMap(({ field, baseline, candidate }) => {
    const subject = fields.get(field);
    if (subject === undefined) return [];
    const words = (value: string | null): string => value ?? 'none';
    const reason =
      field === 'cpu.isa'
        ? `recorded with ${words(baseline)} more, here with ${words(candidate)} more`
        : `recorded with ${words(baseline)}, here ${words(candidate)}`;
    const blocks = field === 'gpus' && candidate === null;
    return [{ what: 'machine' as const, subject, reason, remedy: null, blocks }];
  });
}
