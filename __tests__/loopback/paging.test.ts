import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageOf, type Page } from '../support/loopback/paging.ts';

const next = /<([^>]+)>; rel="next"/;

it('gives every item once, in order, to whoever follows the links', () => {
  fc.assert(
    fc.property(fc.nat(350), fc.integer({ min: 1, max: 150 }), (count, perPage) => {
      const all = Array.from({ length: count }, (_, index) => index);
      const seen: number[] = [];
      let address: string | undefined = `http://127.0.0.1/list?name=x&per_page=${perPage}`;
      while (address !== undefined) {
        const page: Page<number> = pageOf(all, new URL(address));
        expect(page.items.length).toBeLessThanOrEqual(Math.min(perPage, 100));
        seen.push(...page.items);
        address = next.exec(page.headers['link'] ?? '')?.[1];
      }
      expect(seen).toEqual(all);
    }),
  );
});

it.each([
  ['no numbers', '', 30, 0],
  ['numbers below one', '?per_page=0&page=-1', 30, 0],
  ['words', '?per_page=many&page=last', 30, 0],
  ['more than a page may hold', '?per_page=101', 100, 0],
  ['a page beyond the last', '?page=99', 0, undefined],
])('takes %s', (_, query, length, first) => {
  const all = Array.from({ length: 200 }, (_item, index) => index);
  const { items } = pageOf(all, new URL(`http://127.0.0.1/list${query}`));
  expect([items.length, items[0]]).toEqual([length, first]);
});
