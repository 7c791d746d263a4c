import { outputSource, type Reading } from '../records/reading.ts';
import { createCollector, defaultLimits, type Collector, type CollectorLimits } from './collector.ts';
import { createCandidateFinder, findAllLines } from './output/candidateLines.ts';
import { createLineSplitter, type LineSplitter } from './output/lineSplitter.ts';
import { createMetricSink, type LastSeen, type MetricSink } from './output/metricSink.ts';
import { addCommand, isCommand } from './output/outputCommand.ts';
import { addLibraryLine } from './output/libraryLines.ts';
import { addObjectLine } from './output/outputObject.ts';
import { createPairFinder, type AddPairs } from './output/outputPairs.ts';
import { addFound, createPatternMatcher, type OutputPattern } from './output/outputPatterns.ts';
import { stripAnsi } from './terminalText.ts';

export interface OutputReaderOptions {
  /**
   * Metrics to look for as `name=value` and `name: value`. Names with `*` are rules for many metrics and are
   * not looked for.
   */
  readonly names: readonly string[];
  readonly patterns: readonly OutputPattern[];
  readonly limits?: CollectorLimits;
  /** Told of each point as it is read. */
  readonly onPoint?: (point: LastSeen) => void;
}

/** Reads metrics and params from what the training command prints, while it runs. */
export interface OutputReader {
  push(chunk: Buffer, stream: 'stdout' | 'stderr'): void;
  /** Call once, when the output has ended. */
  finish(): Reading;
  lastSeen(): LastSeen | null;
}

/** Longer lines hold no metric; one that looks as if it did is told of in a warning. */
const maxLineBytes = 65_536;

/**
 * Understands, anywhere in the output: `::metric …` and `::param …` lines; lines that are a JSON object or a
 * Python dict of mostly numbers; the lines of XGBoost, LightGBM and Keras; and, for what is declared,
 * `name=value` pairs and the user's patterns. `Epoch 3/10` on a line of its own is the step of pairs that follow. Of a
 * progress bar that draws over itself, only the last state counts. Memory is bounded, and lines that hold
 * nothing cost next to nothing. Fails with a UserError for a pattern that is no regular expression.
 */
export function createOutputReader({
  names,
  patterns,
  limits = defaultLimits,
  onPoint = () => {},
}: OutputReaderOptions): OutputReader {
  const collector = createCollector({ format: 'output', path: outputSource }, limits);
  const read = createBlockReader(
    names.filter((name) => name !== '' && !name.includes('*')),
    patterns,
    collector,
  );
  let lastSeen: LastSeen | null = null;

  function openStream(): LineSplitter {
    const sink = createMetricSink(collector, (point) => {
      lastSeen = point;
      onPoint(point);
    });
    return createLineSplitter(maxLineBytes, (bytes, start, end) => read(bytes, start, end, sink));
  }

  const streams = { stdout: openStream(), stderr: openStream() };
  return {
    push: (chunk, stream) => streams[stream].push(chunk),
    finish() {
      streams.stdout.finish();
      streams.stderr.finish();
      return collector.reading();
    },
    lastSeen: () => lastSeen,
  };
}

type ReadBlock = (bytes: Buffer, start: number, end: number, sink: MetricSink) => void;

/** Reads runs of complete lines. */
function createBlockReader(
  names: readonly string[],
  patterns: readonly OutputPattern[],
  collector: Collector,
): ReadBlock {
  const findCandidates = patterns.length === 0 ? createCandidateFinder(names) : findAllLines;
  const matcher = createPatternMatcher(patterns);
  const line: LineRules = { names: new Set(names), addPairs: createPairFinder(names), collector };

  function isCandidate(bytes: Buffer, start: number, end: number): boolean {
    let isFound = false;
    findCandidates(bytes, start, end, () => (isFound = true));
    return isFound;
  }

  return (bytes, start, end, sink) => {
    const lines: string[] = [];
    findCandidates(bytes, start, end, (lineStart, lineEnd) => {
      if (lineEnd - lineStart <= maxLineBytes)
        lines.push(stripAnsi(bytes.toString('utf8', lineStart, lineEnd)));
      else if (isCandidate(bytes, lineStart, lineStart + maxLineBytes)) {
        collector.warn(`has lines longer than ${maxLineBytes / 1024} KiB; they were left out.`);
      }
    });
    const found = patterns.length === 0 ? [] : matcher.match(lines, collector);
    let next = 0;
    for (const [index, text] of lines.entries()) {
      addLine(text, line, sink);
      for (let match = found[next]; match?.line === index; match = found[++next])
        addFound(match, text, collector, sink);
    }
  };
}

interface LineRules {
  readonly names: ReadonlySet<string>;
  readonly addPairs: AddPairs;
  readonly collector: Collector;
}

function addLine(text: string, { names, addPairs, collector }: LineRules, sink: MetricSink): void {
  const line = text.trim();
  if (isCommand(line)) addCommand(line, collector, sink);
  else if (line.startsWith('{') && addObjectLine(line, names, collector, sink)) return;
  else {
    const found = addLibraryLine(line, sink);
    const isAbout = found.size === 0 ? sink : without(found, sink);
    addPairs(line, isAbout, collector.hint, found.size === 0 ? (sink.heading?.step ?? null) : null);
  }
}

/** Declared names on a library's line count only where the line did not give them already. */
function without(found: ReadonlySet<string>, sink: MetricSink): MetricSink {
  return {
    ...sink,
    point: (key, ...rest) => {
      if (!found.has(key)) sink.point(key, ...rest);
    },
  };
}
