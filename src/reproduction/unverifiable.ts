import type { Reproduction } from './reproduction.ts';

/** What is left to say where the record could not be run again at all. `reason`: words that follow "because". */
export function unverifiable(reproduction: Reproduction, reason: string): Reproduction {
  const levels = { bitwise: 'undecided', close: 'undecided', statistical: 'undecided' } as const;
  return { ...reproduction, kind: 'unverifiable', reason, levels, rerunsNeeded: null };
}

/** True when the re-runs show the level that was asked for. */
export function isReproduced({ level, levels }: Reproduction): boolean {
  return levels[level] === 'yes';
}
