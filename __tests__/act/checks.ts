import { unzipSync } from 'fflate';
import type { Hub } from '../support/hub.ts';
import type { Artifact, Comment } from '../support/loopback/state.ts';
import type { ActJob } from './runUnderAct.ts';

/** One row of the table: what was looked at, what it must be and what it is. */
export interface Check {
  readonly what: string;
  readonly expected: string;
  readonly seen: string;
}

export function isMet({ expected, seen }: Check): boolean {
  return expected === seen;
}

/** What one job must leave behind. */
export interface Expectation {
  readonly exitCode: number;
  readonly verdict: 'passed' | 'failed';
  readonly how: 'created' | 'updated';
  /** Runs that were recorded: the candidate's, and the baseline's where no stored run of it was there. */
  readonly bundles: number;
  readonly indexes: number;
}

/** Looks at one job under act, and at what it left on GitHub. */
export function checkJob(
  hub: Hub,
  job: ActJob,
  { exitCode, verdict, how, bundles, indexes }: Expectation,
): Check[] {
  const { comments } = hub.github.state;
  const artifacts = hub.github.state.artifacts.filter(({ runId }) => runId === job.run.id);
  const kept = artifactsNamed(artifacts, 'trainmark-run-');
  return [
    { what: 'exit status of act', expected: String(exitCode), seen: String(job.exitCode) },
    { what: 'output of the step, as a later step reads it', expected: verdict, seen: verdictIn(job.log) },
    {
      what: 'post phase',
      expected: 'Success',
      seen: /(\w+) - Post trainmark\/trainmark@v1/.exec(job.log)?.[1] ?? 'not run',
    },
    { what: 'comments', expected: '1', seen: String(comments.length) },
    {
      what: 'the comment',
      expected: `${how}, ${verdict}`,
      seen: comments.map(describeComment).join('; ') || 'none',
    },
    { what: 'bundles', expected: String(bundles), seen: String(kept.length) },
    {
      what: 'files in each bundle',
      expected: 'log.txt.gz record.json series.parquet',
      seen: distinct(kept.map(filesIn)),
    },
    {
      what: 'indexes for later look-ups',
      expected: String(indexes),
      seen: String(artifactsNamed(artifacts, 'trainmark-index-').length),
    },
    {
      what: 'report',
      expected: 'text/html',
      seen: distinct(artifactsNamed(artifacts, 'trainmark-report-').map(({ mimeType }) => mimeType)),
    },
  ];
}

/** The line that the workflow's last step prints. */
function verdictIn(log: string): string {
  return /\| verdict of the step: (\w+)/.exec(log)?.[1] ?? 'none';
}

function describeComment({ body, createdAtMs, updatedAtMs }: Comment): string {
  const headline = body.split('\n').find((line) => line.startsWith('### ')) ?? '';
  const verdict = /Passed|Failed/.exec(headline)?.[0].toLowerCase() ?? 'no verdict';
  return `${updatedAtMs === createdAtMs ? 'created' : 'updated'}, ${verdict}`;
}

function artifactsNamed(artifacts: readonly Artifact[], prefix: string): Artifact[] {
  return artifacts.filter(({ name }) => name.startsWith(prefix));
}

function filesIn({ bytes }: Artifact): string {
  return Object.keys(unzipSync(bytes)).toSorted().join(' ');
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ') || 'none';
}
