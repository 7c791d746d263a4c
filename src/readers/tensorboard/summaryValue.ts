import {
  enterMessage,
  fieldTag,
  leaveMessage,
  nextField,
  readFloat,
  skipField,
  type Wire,
} from '../protobuf.ts';

// Summary of tensorboard/compat/proto/summary.proto (TensorBoard 2.21).
const valueTag = fieldTag(1, 'bytes');
const nameTag = fieldTag(1, 'bytes');
const simpleTag = fieldTag(2, 'fixed32');
const imageTag = fieldTag(4, 'bytes');
const histogramTag = fieldTag(5, 'bytes');
const audioTag = fieldTag(6, 'bytes');
const tensorTag = fieldTag(8, 'bytes');
const metadataTag = fieldTag(9, 'bytes');

/** What stands for the value itself. */
export type ValueKind = 'none' | 'simple' | 'tensor' | 'images' | 'histograms' | 'audio';

/** One value of a summary, as places in its bytes. One object serves all values, since there are millions. */
export interface SummaryValue {
  tagStart: number;
  tagEnd: number;
  kind: ValueKind;
  /** The number of a `simple` value: exactly the float. */
  simple: number;
  tensorStart: number;
  tensorEnd: number;
  /** Where the message of an image or a histogram is. */
  mediumStart: number;
  mediumEnd: number;
  metadataStart: number;
  /** Before the start when there is no metadata. */
  metadataEnd: number;
}

export function createSummaryValue(): SummaryValue {
  return {
    tagStart: 0,
    tagEnd: 0,
    kind: 'none',
    simple: 0,
    tensorStart: 0,
    tensorEnd: 0,
    mediumStart: 0,
    mediumEnd: 0,
    metadataStart: 0,
    metadataEnd: -1,
  };
}

/** Reads the next value of a summary into `value`. False at the end, and at damage. */
export function nextValue(wire: Wire, value: SummaryValue): boolean {
  while (nextField(wire)) {
    if (wire.tag !== valueTag) {
      skipField(wire);
      continue;
    }
    value.tagStart = value.tagEnd = 0;
    value.kind = 'none';
    value.metadataEnd = -1;
    const outer = enterMessage(wire);
    while (nextField(wire)) readPart(wire, value);
    leaveMessage(wire, outer);
    return wire.problem === null;
  }
  return false;
}

function readPart(wire: Wire, value: SummaryValue): void {
  switch (wire.tag) {
    case simpleTag:
      value.simple = readFloat(wire);
      value.kind = 'simple';
      break;
    case nameTag: {
      const outer = enterMessage(wire);
      value.tagStart = wire.at;
      value.tagEnd = wire.end;
      leaveMessage(wire, outer);
      break;
    }
    case tensorTag: {
      const outer = enterMessage(wire);
      value.tensorStart = wire.at;
      value.tensorEnd = wire.end;
      value.kind = 'tensor';
      leaveMessage(wire, outer);
      break;
    }
    case metadataTag: {
      const outer = enterMessage(wire);
      value.metadataStart = wire.at;
      value.metadataEnd = wire.end;
      leaveMessage(wire, outer);
      break;
    }
    default:
      readMedium(wire, value);
  }
}

function readMedium(wire: Wire, value: SummaryValue): void {
  if (wire.tag === imageTag) value.kind = 'images';
  else if (wire.tag === histogramTag) value.kind = 'histograms';
  else if (wire.tag === audioTag) value.kind = 'audio';
  if (wire.tag !== imageTag && wire.tag !== histogramTag) return skipField(wire);
  const outer = enterMessage(wire);
  value.mediumStart = wire.at;
  value.mediumEnd = wire.end;
  leaveMessage(wire, outer);
}
