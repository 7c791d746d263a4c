import type { Plain, PlainMap } from '../plain.ts';

const maxTypes = 100;
const maxTypeLength = 100;

/** Counts the images, tables, histograms, … of a run by their type. What they refer to is never opened. */
export interface Media {
  /** True for what stands in place of a medium: an object with its type and where its file is. */
  readonly isMedium: (value: PlainMap) => boolean;
  readonly count: (type: Plain | undefined) => void;
  /** `histogram 3, image-file 1`; empty when there are none. */
  readonly describe: () => string;
}

export function createMedia(): Media {
  const counts = new Map<string, number>();
  return {
    isMedium: (value) => typeof value.get('_type') === 'string',
    count: (type) => {
      const name = typeof type === 'string' && type.length <= maxTypeLength ? type : 'other';
      if (counts.has(name) || counts.size < maxTypes) counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    describe: () =>
      [...counts]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, count]) => `${name} ${count}`)
        .join(', '),
  };
}
