import { enterMessage, leaveMessage, nextField, skipField, type Wire } from '../protobuf.ts';
import type { Collector } from '../collector.ts';
import type { PlainMap } from '../plain.ts';
import { createDefinedMetrics, type DefinedMetrics } from './definedMetrics.ts';
import { createHistory, type History } from './history.ts';
import { createMedia, type Media } from './media.ts';
import { recordFields } from './recordFields.ts';
import { createReplay } from './replay.ts';
import { addEnvironment, addExit, addRun, createRunFacts, tellRunFacts } from './runFacts.ts';
import { createSystemStats } from './systemStats.ts';

/** What the records of one run say, gathered record by record. */
export interface RunLog {
  readonly addRecord: (record: Wire) => void;
  /** After the last record: hands on tags and goals. */
  readonly finish: () => void;
  readonly config: () => PlainMap;
  readonly summary: () => PlainMap;
  readonly defined: DefinedMetrics;
  readonly media: Media;
}

export function openRunLog(collector: Collector): RunLog {
  const defined = createDefinedMetrics();
  const media = createMedia();
  const facts = createRunFacts();
  const config = createReplay('config', collector);
  const summary = createReplay('summary', collector);
  const history = createHistory(collector, defined, media);
  const addStats = createSystemStats(collector, facts);

  const handlers: ReadonlyMap<number, (record: Wire) => void> = new Map([
    [recordFields.history, history.addRow],
    [recordFields.summary, summary.apply],
    [recordFields.config, config.apply],
    [recordFields.stats, addStats],
    [recordFields.metric, defined.define],
    [recordFields.exit, (record: Wire) => addExit(record, facts)],
    [recordFields.environment, (record: Wire) => addEnvironment(record, facts)],
    [
      recordFields.run,
      (record: Wire) => {
        addRun(record, facts, { config: config.apply, summary: summary.apply });
        history.startAt(facts.startingStep);
      },
    ],
  ]);

  function addRecord(wire: Wire): void {
    while (nextField(wire)) {
      const handler = handlers.get(wire.tag);
      if (handler === undefined) skipField(wire);
      else {
        const outer = enterMessage(wire);
        if (wire.problem === null) handler(wire);
        leaveMessage(wire, outer);
      }
    }
  }

  function finish(): void {
    tellRunFacts(facts, collector);
    if (media.describe() !== '') collector.tag('wandb.media', media.describe());
    tellGoals(history, defined, collector);
  }

  return {
    addRecord,
    finish,
    config: config.result,
    summary: summary.result,
    defined,
    media,
  };
}

/** A definition may stand for many metrics, so goals are told of those that were logged. */
function tellGoals(history: History, defined: DefinedMetrics, collector: Collector): void {
  for (const name of history.names()) {
    const goal = defined.find(name)?.goal;
    if (goal !== undefined) collector.hint({ name, goal });
  }
}
