import { outputSource, type Reading } from '../records/reading.ts';
import { createCollector, defaultLimits, type Collector, type CollectorLimits } from './collector.ts';
import { attentionSpan, createAttention, type Attention } from './output/attention.ts';
import { createCandidateFinder, findAllLines, type FindCandidates } from './output/candidateLines.ts';
import { createLineSplitter, type LineSplitter } from './output/lineSplitter.ts';
import { createMetricSink, type LastSeen, type MetricSink } from './output/metricSink.ts';
import { addCommand, isCommand } from './output/outputCommand.ts';
import { addLibraryLine } from './output/libraryLines.ts';
import { addObjectLine } from './output/outputObject.ts';
import { createPairFinder, type AddPairs } from './output/outputPairs.ts';
import { addFound, createPatternMatcher, type OutputPattern } from './output/outputPatterns.ts';
import { addUndeclared, type ToldStream } from './output/undeclared.ts';
import { stripAnsi } from './terminalText.ts';

export interface OutputReaderOptions {
  /**
   * Metrics to look for as `name=value` and `name: value`. Names with `*` are rules for many metrics and are
   * not looked for.
   */
  readonly names: readonly string[];
  readonly patterns: readonly OutputPattern[];
  /**
   * Whether what a person reads off a line, `Test accuracy: 0.93`, is read though nobody declared it: in the start and
   * the end of the output (`attention.ts`).
   */
  readonly undeclared?: boolean;
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
 * Python dict of mostly numbers; the lines of XGBoost, LightGBM, Keras and Optuna; and, for what is declared,
 * `name=value` pairs and the user's patterns. With `undeclared` also what a person reads off a line, and the tables of
 * scikit-learn's `classification_report`. `Epoch 3/10` on a line of its own is the step of what follows. Of a
 * progress bar that draws over itself, only the last state counts. Memory is bounded, and lines that hold
 * nothing cost next to nothing. Fails with a UserError for a pattern that is no regular expression.
 */
export function createOutputReader({
  names,
  patterns,
  undeclared = false,
  limits = defaultLimits,
  onPoint = () => {},
}: OutputReaderOptions): OutputReader {
  const collector = createCollector({ format: 'output', path: outputSource }, limits);
  const declared = names.filter((name) => name !== '' && !name.includes('*'));
  const reader = createBlockReader(declared, patterns, collector);
  let lastSeen: LastSeen | null = null;

  function openStream(): OpenStream {
    const stream: Stream = {
      sink: createMetricSink(collector, (point) => {
        lastSeen = point;
        onPoint(point);
      }),
      attention: undeclared ? createAttention() : null,
      toldCount: 0,
    };
    const splitter = createLineSplitter(maxLineBytes, (bytes, start, end) =>
      reader.read(bytes, start, end, stream),
    );
    return {
      push: splitter.push,
      finish() {
        splitter.finish();
        reader.readTail(stream);
      },
    };
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

type OpenStream = Pick<LineSplitter, 'push' | 'finish'>;

/** What is known of one stream of output. */
interface Stream extends ToldStream {
  /** Null when only what is declared is looked for. */
  readonly attention: Attention | null;
}

interface BlockReader {
  /** Reads runs of complete lines. */
  read(bytes: Buffer, start: number, end: number, stream: Stream): void;
  /** After the last of them: looks at the end of what was passed over. */
  readTail(stream: Stream): void;
}

function createBlockReader(
  names: readonly string[],
  patterns: readonly OutputPattern[],
  collector: Collector,
): BlockReader {
  const findCandidates = patterns.length === 0 ? createCandidateFinder(names) : findAllLines;
  const matcher = createPatternMatcher(patterns);
  const rules: LineRules = { names: new Set(names), addPairs: createPairFinder(names), collector };

  function isCandidate(bytes: Buffer, start: number, end: number): boolean {
    let isFound = false;
    findCandidates(bytes, start, end, () => (isFound = true));
    return isFound;
  }

  function linesOf(bytes: Buffer, start: number, end: number, find: FindCandidates): string[] {
    const lines: string[] = [];
    find(bytes, start, end, (lineStart, lineEnd) => {
      if (lineEnd - lineStart <= maxLineBytes)
        lines.push(stripAnsi(bytes.toString('utf8', lineStart, lineEnd)));
      else if (isCandidate(bytes, lineStart, lineStart + maxLineBytes)) {
        collector.warn(`has lines longer than ${maxLineBytes / 1024} KiB; they were left out.`);
      }
    });
    return lines;
  }

  function read(bytes: Buffer, start: number, end: number, stream: Stream): void {
    const { attention, sink } = stream;
    const isAttentive = attention?.isOpen() === true;
    const lines = linesOf(bytes, start, end, isAttentive ? findAllLines : findCandidates);
    if (isAttentive) attention.spend(end - start, lines.length);
    else attention?.pass(bytes, start, end);
    const found = patterns.length === 0 ? [] : matcher.match(lines, collector);
    let next = 0;
    for (const [index, text] of lines.entries()) {
      addLine(text, rules, stream, isAttentive);
      for (let match = found[next]; match?.line === index; match = found[++next])
        addFound(match, text, collector, sink);
    }
  }

  function readTail(stream: Stream): void {
    const tail = stream.attention?.tail() ?? Buffer.alloc(0);
    if (tail.length === 0) return;
    for (const text of linesOf(tail, 0, tail.length - 1, findAllLines))
      if (!readAnywhere.test(text)) addUndeclared(text.trim(), collector, stream, rules.names);
    if (stream.toldCount > 0)
      collector.warn(`is long: metrics that nobody declared were looked for in ${attentionSpan} only.`);
  }

  return { read, readTail };
}

/** Objects, our own protocol and boosting: they are read wherever they stand. */
const readAnywhere = /^\s*(?:\{|::|\[\d+\]\t)| finished with value/;

interface LineRules {
  readonly names: ReadonlySet<string>;
  readonly addPairs: AddPairs;
  readonly collector: Collector;
}

function addLine(text: string, rules: LineRules, stream: Stream, isAttentive: boolean): void {
  const { names, addPairs, collector } = rules;
  const { sink } = stream;
  const line = text.trim();
  if (isCommand(line)) addCommand(line, collector, sink);
  else if (line.startsWith('{') && addObjectLine(line, names, collector, sink)) return;
  else {
    const found = addLibraryLine(line, sink);
    const isAbout = found.size === 0 ? sink : without(found, sink);
    const stepBefore = found.size === 0 ? (sink.heading?.step ?? null) : null;
    const pairs = addPairs(line, isAbout, collector.hint, stepBefore);
    if (isAttentive && found.size === 0) addUndeclared(line, collector, stream, pairs);
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
