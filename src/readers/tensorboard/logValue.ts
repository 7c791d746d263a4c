import {
  enterMessage,
  fieldTag,
  leaveMessage,
  nextField,
  readText,
  rewind,
  skipField,
  type Wire,
} from '../protobuf.ts';
import type { EventLog } from './eventLog.ts';
import { readSession } from './hparams.ts';
import { keepMedium } from './keptMedia.ts';
import { addPoint } from './scalarPoints.ts';
import { shortestFloat } from './shortestFloat.ts';
import type { SummaryValue } from './summaryValue.ts';
import type { Medium, Plugin, Tag } from './tagTable.ts';
import { readScalarTensor, readTextTensor } from './tensor.ts';

// SummaryMetadata of tensorboard/compat/proto/summary.proto (TensorBoard 2.21).
const pluginDataTag = fieldTag(1, 'bytes');
const pluginNameTag = fieldTag(1, 'bytes');
const contentTag = fieldTag(2, 'bytes');

/** A longer text is prose or a whole configuration, not a fact about the run. */
const maxTextBytes = 1_000;

const knownPlugins: readonly Plugin[] = [
  'scalars',
  'text',
  'hparams',
  'images',
  'histograms',
  'audio',
  'pr_curves',
];

/** When a value was logged. */
interface Moment {
  readonly step: number;
  readonly wallTimeMs: number;
}

/** Adds one value. `wire` is a cursor on the bytes in which the value lies. */
export function addValue(log: EventLog, moment: Moment, value: SummaryValue, wire: Wire): void {
  const tag = log.tags.find(wire.bytes, value.tagStart, value.tagEnd);
  if (tag === undefined) {
    log.surplusValues++;
    return;
  }
  if (value.metadataEnd >= value.metadataStart && tag.plugin === null) readMetadata(log, tag, value, wire);
  if (value.kind === 'simple') addScalar(log, tag, moment, shortestFloat(value.simple));
  else if (value.kind === 'tensor') {
    rewind(wire, value.tensorStart, value.tensorEnd);
    addTensor(log, tag, moment, wire);
  } else if (value.kind !== 'none') {
    count(log, value.kind);
    const bytes = wire.bytes.subarray(value.mediumStart, value.mediumEnd);
    if (value.kind !== 'audio')
      keepMedium(log, tag, { medium: value.kind, isTensor: false, step: moment.step, bytes });
  }
}

function addTensor(log: EventLog, tag: Tag, moment: Moment, wire: Wire): void {
  const plugin = tag.plugin ?? 'other';
  if (plugin === 'scalars') {
    const number = readScalarTensor(wire);
    if (number === null) count(log, 'other');
    else addScalar(log, tag, moment, number);
  } else if (plugin === 'text') addText(log, tag, moment, wire);
  else if (plugin !== 'hparams') {
    count(log, plugin);
    if (plugin === 'images' || plugin === 'histograms' || plugin === 'pr_curves')
      keepMedium(log, tag, { medium: plugin, isTensor: true, step: moment.step, bytes: restOf(wire) });
  }
}

/** A short text is a fact about the run, a long one something to read. */
function addText(log: EventLog, tag: Tag, { step }: Moment, wire: Wire): void {
  const bytes = restOf(wire);
  tag.text = readTextTensor(wire, maxTextBytes);
  if (tag.text === null) keepMedium(log, tag, { medium: 'text', isTensor: true, step, bytes });
}

function restOf(wire: Wire): Uint8Array {
  return wire.bytes.subarray(wire.at, wire.end);
}

function addScalar({ budget }: EventLog, tag: Tag, { step, wallTimeMs }: Moment, value: number): void {
  if (++budget.points <= budget.limits.points) addPoint(tag.points, step, value, wallTimeMs);
}

function count({ media }: EventLog, medium: Medium): void {
  media.set(medium, (media.get(medium) ?? 0) + 1);
}

/** Which plugin a tag belongs to; what hparams has to say is all in here. */
function readMetadata(log: EventLog, tag: Tag, value: SummaryValue, wire: Wire): void {
  let contentStart = 0;
  let contentEnd = 0;
  let plugin = '';
  rewind(wire, value.metadataStart, value.metadataEnd);
  while (nextField(wire)) {
    if (wire.tag !== pluginDataTag) {
      skipField(wire);
      continue;
    }
    const outer = enterMessage(wire);
    while (nextField(wire)) {
      if (wire.tag === pluginNameTag) plugin = readText(wire);
      else if (wire.tag === contentTag) {
        const inner = enterMessage(wire);
        contentStart = wire.at;
        contentEnd = wire.end;
        leaveMessage(wire, inner);
      } else skipField(wire);
    }
    leaveMessage(wire, outer);
  }
  if (wire.problem !== null) return;
  tag.plugin = knownPlugins.find((known) => known === plugin) ?? 'other';
  if (tag.plugin !== 'hparams') return;
  rewind(wire, contentStart, contentEnd);
  readSession(wire, log.session, log.budget.limits.params);
}
