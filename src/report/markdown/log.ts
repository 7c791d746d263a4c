import { markdown, markdownFence, shorten } from '../escape.ts';
import type { Section } from './section.ts';
import type { Report, RunFailure } from '../report.ts';
import { folded } from './folded.ts';

const longestLine = 300;
const mostLines = 60;
const mostFailures = 3;

/** The end of the output of each run that failed, open; the baseline's folded, since the pull request did not cause it. */
export function logSection({ failures }: Report): readonly Section[] {
  const texts = failures.slice(0, mostFailures).map((failure) => {
    const title = `${failure.side === 'candidate' ? 'The training command' : "The baseline's training command"} ${markdown(shorten(failure.what))}`;
    if (failure.logTail.length === 0) return `${title}. It printed nothing.`;
    return failure.side === 'candidate'
      ? `${title}. The end of its output:\n\n${tail(failure)}`
      : folded(`${title}: the end of its output`, tail(failure));
  });
  const beyond = failures.length - mostFailures;
  if (beyond > 0) texts.push(`${beyond} more runs failed.`);
  return texts.length === 0 ? [] : [{ name: 'end of the log', text: texts.join('\n\n') }];
}

function tail({ logTail }: RunFailure): string {
  return markdownFence(logTail.slice(-mostLines), longestLine);
}
