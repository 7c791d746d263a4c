import {
  enterMessage,
  leaveMessage,
  nextField,
  readInt,
  readText,
  skipField,
  type Wire,
} from '../protobuf.ts';
import type { Collector } from '../collector.ts';
import { environmentFields, exitFields, gitFields, runFields } from './recordFields.ts';
import { readTimestampMs } from './timestamp.ts';

/**
 * Plain facts about a run. Whose it is and where it ran (entity, user, host, paths, e-mail, remote) is never
 * taken: records are shown to others.
 */
export interface RunFacts {
  /** Tag names and their texts. */
  readonly tags: Map<string, string>;
  readonly runTags: string[];
  /** Unix milliseconds; null while unknown. */
  startTimeMs: number | null;
  startingStep: number;
  /** Null while the run has not said that it ended. */
  exitCode: number | null;
}

export function createRunFacts(): RunFacts {
  return { tags: new Map(), runTags: [], startTimeMs: null, startingStep: 0, exitCode: null };
}

const maxRunTags = 1000;

/** Tags by the field of the run record that they stand in. */
const namedFacts: ReadonlyMap<number, string> = new Map([
  [runFields.id, 'wandb.run_id'],
  [runFields.name, 'wandb.name'],
  [runFields.project, 'wandb.project'],
  [runFields.group, 'wandb.group'],
  [runFields.jobType, 'wandb.job_type'],
  [runFields.notes, 'wandb.notes'],
  [runFields.sweepId, 'wandb.sweep_id'],
]);

/** What reads the parts of a run record that are records of their own. */
interface RunParts {
  readonly config: (record: Wire) => void;
  readonly summary: (record: Wire) => void;
}

/** Takes a RunRecord that the cursor is in. A later one, after a change of name or tags, replaces the earlier. */
export function addRun(wire: Wire, facts: RunFacts, parts: RunParts): void {
  facts.runTags.length = 0;
  while (nextField(wire)) {
    const fact = namedFacts.get(wire.tag);
    if (fact !== undefined) facts.tags.set(fact, readText(wire));
    else if (wire.tag === runFields.tag) {
      const tag = readText(wire);
      if (facts.runTags.length < maxRunTags) facts.runTags.push(tag);
    } else if (wire.tag === runFields.startingStep) facts.startingStep = readInt(wire);
    else if (wire.tag === runFields.startTime) facts.startTimeMs = readTimestampMs(wire);
    else if (wire.tag === runFields.git) addCommit(wire, facts);
    else if (wire.tag === runFields.config) within(wire, parts.config);
    else if (wire.tag === runFields.summary) within(wire, parts.summary);
    else skipField(wire);
  }
}

/** Takes an EnvironmentRecord, where wandb since 0.19 keeps the commit. */
export function addEnvironment(wire: Wire, facts: RunFacts): void {
  while (nextField(wire)) {
    if (wire.tag === environmentFields.git) addCommit(wire, facts);
    else skipField(wire);
  }
}

/** Takes a RunExitRecord. One without a code is an exit with 0, which proto3 does not write. */
export function addExit(wire: Wire, facts: RunFacts): void {
  facts.exitCode = 0;
  while (nextField(wire)) {
    if (wire.tag === exitFields.code) facts.exitCode = readInt(wire);
    else skipField(wire);
  }
}

/** Hands the facts on, with wandb's own word for the state of the run. */
export function tellRunFacts({ tags, runTags, exitCode }: RunFacts, collector: Collector): void {
  for (const [name, text] of tags) if (text !== '') collector.tag(name, text);
  if (runTags.length > 0) collector.tag('wandb.tags', runTags.join(', '));
  collector.tag('wandb.state', exitCode === null ? 'crashed' : exitCode === 0 ? 'finished' : 'failed');
  if (exitCode !== null) collector.tag('wandb.exit_code', String(exitCode));
}

function addCommit(wire: Wire, facts: RunFacts): void {
  within(wire, () => {
    while (nextField(wire)) {
      if (wire.tag === gitFields.commit) facts.tags.set('wandb.commit', readText(wire));
      else skipField(wire);
    }
  });
}

function within(wire: Wire, read: (wire: Wire) => void): void {
  const outer = enterMessage(wire);
  read(wire);
  leaveMessage(wire, outer);
}
