/** More are another search. */
const mostSeeds = 100;

export const seedListForm = 'different whole numbers such as 1,2,3';

/** "1,2,3"; null for what is no such list. */
export function readSeedList(text: string): readonly number[] | null {
  const words = text.split(',').map((word) => word.trim());
  const seeds = words.map(Number);
  const isGood =
    words.every((word) => /^\d{1,10}$/.test(word)) &&
    seeds.every((seed) => seed < 2 ** 32) &&
    new Set(seeds).size === seeds.length &&
    seeds.length <= mostSeeds;
  return isGood ? seeds : null;
}
