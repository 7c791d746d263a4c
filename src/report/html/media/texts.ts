import type { MediumOf } from '../../../records/media/medium.ts';
import { shorten } from '../../escape.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { sideBySide, sideNames, type SideName, type Sides, sideTitles } from './sides.ts';

type Sample = MediumOf<'prompts'>['samples'][number];

const mostPrompts = 20;
const mostLines = 40;
const longestLine = 600;

export function textDrawing(sides: Sides<MediumOf<'text'>>): Markup {
  return sideBySide(sides, ({ text }) => markup`<div class="prose">${prose(text)}</div>`);
}

/** A row for each prompt, with what each side answered. */
export function promptsDrawing(sides: Sides<MediumOf<'prompts'>>): Markup {
  const bySide = {
    baseline: byPrompt(sides.baseline),
    candidate: byPrompt(sides.candidate),
  };
  const prompts = [...new Set([...bySide.candidate.keys(), ...bySide.baseline.keys()])];
  const shown = prompts.slice(0, mostPrompts);
  const used = sideNames.filter((side) => sides[side] !== null);
  const expectedOf = (prompt: string) =>
    bySide.candidate.get(prompt)?.expected ?? bySide.baseline.get(prompt)?.expected;
  const hasExpected = shown.some((prompt) => expectedOf(prompt) !== undefined);
  const rows = shown.map((prompt) => {
    const expected = hasExpected
      ? markup`<td class="prose">${prose(expectedOf(prompt) ?? '')}</td>`
      : nothing;
    return markup`<tr><td class="prose">${prose(prompt)}</td>${expected}${used.map((side) => answer(bySide[side].get(prompt)))}</tr>`;
  });
  const more = prompts.length - shown.length;
  const note =
    more > 0 ? markup`<p class="note">${more} more prompts are in the bundle of the run.</p>` : nothing;
  const heads = ['Prompt', ...(hasExpected ? ['Expected'] : [])].map(
    (title) => markup`<th scope="col">${title}</th>`,
  );
  return markup`<div class="scroll"><table class="cells prompts"><thead><tr>${heads}${used.map(sideHead)}</tr></thead><tbody>${rows}</tbody></table></div>${note}`;
}

function sideHead(side: SideName): Markup {
  return markup`<th scope="col"><span class="side-title"><i class="${side}"></i>${sideTitles[side]}</span></th>`;
}

function answer(sample: Sample | undefined): Markup {
  if (sample === undefined) return markup`<td class="quiet">—</td>`;
  const score =
    sample.score === undefined
      ? nothing
      : markup`<span class="line quiet">score ${String(sample.score)}</span>`;
  return markup`<td class="prose">${prose(sample.output)}${score}</td>`;
}

function byPrompt(medium: MediumOf<'prompts'> | null): ReadonlyMap<string, Sample> {
  return new Map((medium?.samples ?? []).map((sample) => [sample.prompt, sample]));
}

/** A text with its line breaks. */
function prose(text: string): Markup {
  const lines = text.split(/\r?\n/, mostLines + 1);
  const shown = lines
    .slice(0, mostLines)
    .map((line) => markup`<span class="line">${shorten(line, longestLine)}</span>`);
  return lines.length > mostLines ? markup`${shown}<span class="line quiet">…</span>` : markup`${shown}`;
}
