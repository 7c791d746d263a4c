import { z } from 'zod';
import type { BaselineChoice } from '../baselines/chooseCommit.ts';
import type { VerifyChoice } from '../baselines/wantsVerification.ts';
import { parseDuration } from './duration.ts';
import { text } from './schemaForms.ts';

const fromForm = 'a branch, tag or commit, base, or none';
const verifyForm = 'always, never, a share such as sample(0.1), or an age such as when-reused-after(30d)';

const verify = text(verifyForm).refine((value) => parseVerify(value) !== null, {
  error: `expected ${verifyForm}`,
});

export const baseline = z.union(
  [
    text(fromForm),
    z.strictObject({
      from: text(fromForm).optional().describe('What to compare with.'),
      verify: verify
        .optional()
        .describe(
          'When a stored baseline is run again, to see whether it reproduces: always, never, sample(<share of commits>) or when-reused-after(<age>).',
        ),
    }),
  ],
  { error: `expected ${fromForm}, or { from: …, verify: … }` },
);

type RawBaseline = z.infer<typeof baseline> | undefined;

export function baselineChoice(raw: RawBaseline): BaselineChoice {
  const from = typeof raw === 'object' ? (raw.from ?? 'base') : (raw ?? 'base');
  if (from === 'base' || from === 'none') return { kind: from };
  return { kind: 'ref', ref: from };
}

export function verifyChoice(raw: RawBaseline): VerifyChoice {
  const written = typeof raw === 'object' ? raw.verify : undefined;
  return (written === undefined ? null : parseVerify(written)) ?? { kind: 'never' };
}

/** Null for what is not one of the accepted forms. */
function parseVerify(written: string): VerifyChoice | null {
  if (written === 'always' || written === 'never') return { kind: written };
  const [, name, argument = ''] = /^(sample|when-reused-after)\(\s*([^()]*?)\s*\)$/.exec(written) ?? [];
  if (name === 'sample') {
    const share = /^(?:0?\.\d+|[01](?:\.\d+)?)$/.test(argument) ? Number(argument) : Number.NaN;
    return share > 0 && share <= 1 ? { kind: 'sample', share } : null;
  }
  if (name === undefined) return null;
  const ageMs = parseDuration(argument.replace(/\s*days?$/, 'd'));
  return ageMs === null ? null : { kind: 'reusedAfter', ageMs };
}
