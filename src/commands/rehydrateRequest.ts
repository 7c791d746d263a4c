import { UserError } from '../errors.ts';
import type { CommandLine } from '../settings/commandLine.ts';
import { refuseProblems } from '../settings/problem.ts';
import type { Effects } from './effects.ts';
import { loadConfig } from './loadConfig.ts';

/** What `trainmark rehydrate` was asked. */
export interface RehydrateRequest {
  /** A record id or its beginning, a bundle directory, or a name of git's. */
  readonly record: string;
  /** As given; null for the default. */
  readonly to: string | null;
  readonly pull: boolean;
  readonly store: string | null;
  readonly json: boolean;
}

/** The flags and the record, or one UserError that lists all problems. */
export async function readRehydrateRequest(
  effects: Effects,
  { operands, words, given, problems }: Extract<CommandLine, { kind: 'command' }>,
): Promise<RehydrateRequest> {
  refuseProblems(problems);
  const [record, ...more] = operands;
  if (record === undefined || more.length > 0 || words.length > 0) {
    throw new UserError(`rehydrate takes one recorded run, got ${operands.length + words.length}.`, {
      hint: 'trainmark rehydrate <record>: a record id or its beginning, a bundle directory, or a branch, tag or commit with a stored run.',
    });
  }
  const store = given.get('store')?.[0] ?? null;
  return {
    record,
    to: given.get('to')?.[0] ?? null,
    pull: given.has('pull'),
    store: store ?? (await storeOfConfig(effects, given.get('config')?.[0] ?? null)),
    json: given.has('json'),
  };
}

/** Of the configuration only the store matters: which experiment it was, the record says itself. */
async function storeOfConfig(effects: Effects, named: string | null): Promise<string | null> {
  const config = await loadConfig(effects, named);
  if (config?.kind === 'problems') refuseProblems([...config.problems]);
  return config?.kind === 'config' ? (config.config.store ?? null) : null;
}
