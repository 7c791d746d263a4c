/** What a colour means in a terminal report. */
export type Ink = 'good' | 'bad' | 'unsure' | 'quiet' | 'strong';

/** Puts a text in a colour, or leaves it alone. */
export type Paint = (ink: Ink, text: string) => string;

/** SGR codes: green, red, yellow, faint, bold. */
const codes: Record<Ink, readonly [number, number]> = {
  good: [32, 39],
  bad: [31, 39],
  unsure: [33, 39],
  quiet: [2, 22],
  strong: [1, 22],
};

export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (ink, text) => `\u001b[${codes[ink][0]}m${text}\u001b[${codes[ink][1]}m`;
}

/**
 * Whether to write colours: NO_COLOR (no-color.org) and FORCE_COLOR (force-color.org) decide when they are not empty,
 * then CLICOLOR_FORCE and CLICOLOR (bixense.com/clicolors), then whether the output is a terminal that has colours.
 */
export function colourWanted(
  environment: Readonly<Record<string, string | undefined>>,
  isTty: boolean,
): boolean {
  const { NO_COLOR, FORCE_COLOR, CLICOLOR, CLICOLOR_FORCE, TERM } = environment;
  if (NO_COLOR) return false;
  // Node and chalk read FORCE_COLOR=0 and FORCE_COLOR=false as "never".
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (CLICOLOR_FORCE && CLICOLOR_FORCE !== '0') return true;
  return isTty && CLICOLOR !== '0' && TERM !== 'dumb';
}
