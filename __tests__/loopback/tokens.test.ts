import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialOf, readRuntimeToken, signRuntimeToken } from '../support/loopback/tokens.ts';

const key = Buffer.alloc(32, 7);
const ids = { workflowRunBackendId: 'run', jobBackendId: 'job' };

describe('a runtime token', () => {
  it('tells its run and job until it expires', () => {
    const token = signRuntimeToken(ids, 5000, key);
    expect(readRuntimeToken(token, 4999, key)).toEqual(ids);
    expect(readRuntimeToken(token, 5000, key)).toBeNull();
  });

  it('is refused when any of its characters is another', () => {
    const token = signRuntimeToken(ids, 5000, key);
    fc.assert(
      fc.property(fc.nat(token.length - 2), fc.constantFrom('A', 'b', '.', '_'), (index, character) => {
        fc.pre(token[index] !== character);
        const changed = `${token.slice(0, index)}${character}${token.slice(index + 1)}`;
        expect(readRuntimeToken(changed, 0, key)).toBeNull();
      }),
    );
  });

  it('is refused when it is any other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readRuntimeToken(text, 0, key)).toBeNull();
      }),
    );
  });
});

describe('the credential of a request', () => {
  it.each([
    ['Bearer abc', 'abc'],
    ['token abc', 'abc'],
    [`Basic ${Buffer.from('x-access-token:abc').toString('base64')}`, 'abc'],
    ['Bearer', null],
    ['', null],
    [undefined, null],
  ])('in %s is %s', (authorization, expected) => {
    expect(credentialOf(authorization === undefined ? {} : { authorization })).toBe(expected);
  });
});
