import { countOf } from '../../records/countOf.ts';
import type { Check } from '../../gates/verdict.ts';
import { markdown, markdownCode, shorten } from '../escape.ts';
import type { Section } from './section.ts';
import type { Report } from '../report.ts';
import { isLetPass } from '../words.ts';

const mostGates = 20;
const longestReason = 300;

/** Whether a gate holds, is undecided and lets that pass, does not hold, or does not without blocking. */
export function checkSymbol(check: Check): string {
  const { outcome, blocking } = check;
  if (outcome === 'passed') return '✅';
  if (isLetPass(check)) return '➖';
  return blocking && outcome !== 'unknown' ? '❌' : '⚠️';
}

/** A gate with its rule, as tables and lists show it. */
export function checkRule(check: Check): string {
  return `${checkSymbol(check)} ${markdownCode(check.rule)}`;
}

/** Each gate that does not hold with its reason. Nothing when the heading's sentence has already said it all. */
export function gatesSection({ verdict }: Report): readonly Section[] {
  const open = verdict?.checks.filter(({ outcome }) => outcome !== 'passed') ?? [];
  const [only] = open;
  if (only === undefined || (open.length === 1 && only.blocking)) return [];
  const lines = open.slice(0, mostGates).map((check) => {
    const name = check.name === null ? '' : ` ${markdown(shorten(check.name))},`;
    return `- ${checkSymbol(check)}${name} ${markdownCode(check.rule)}: ${markdown(shorten(check.reason, longestReason))}${weight(check)}`;
  });
  if (open.length > mostGates) lines.push(`- and ${countOf(open.length - mostGates, 'more gate')}`);
  return [{ name: 'gates', text: lines.join('\n') }];
}

function weight({ blocking }: Check): string {
  return blocking ? '' : ' (does not block)';
}
