import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor, looksSecret, secretsFrom } from '../../src/capture/redaction.ts';

const nobody = { secrets: [], userName: '', hostName: '', homeDirectory: '' };

describe('redaction', () => {
  const redact = createRedactor({
    secrets: ['hunter2-hunter2', 'hunter2', 'a.b$&c'],
    userName: 'mkern',
    hostName: 'gpu-box.lab',
    homeDirectory: '/home/mkern/',
  });

  it.each([
    ['nothing private', 'accuracy 0.9', 'accuracy 0.9'],
    ['secrets, the longer first', 'x hunter2-hunter2 y hunter2', 'x *** y ***'],
    ['a secret with the signs of patterns', 'a.b$&c axb$&c', '*** axb$&c'],
    ['credentials in a URL', 'https://me:pw@host.org/x ssh://git@h/x', 'https://host.org/x ssh://h/x'],
    ['a URL without credentials', 'https://host.org/a@b', 'https://host.org/a@b'],
    ['an e-mail address', 'by Jo.Do+x@mail.example.org, ok', 'by <email>, ok'],
    ['a git address', 'git@github.com:o/r.git', 'git@github.com:o/r.git'],
    ['the home directory', '/home/mkern/data and /home/mkern', '~/data and ~'],
    ['a longer home directory', '/home/mkern2/data', '/home/mkern2/data'],
    [
      'user and host as whole words',
      'mkern on gpu-box.lab: mkernel, mkern.',
      '<user> on <host>: mkernel, <user>.',
    ],
  ])('takes out %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each(['root', 'runner', 'user', 'ubuntu', 'localhost', 'ab', ''])(
    'leaves the generic or short name %j',
    (name) => {
      const text = `root runner user ubuntu localhost ab`;
      expect(createRedactor({ ...nobody, userName: name, hostName: name })(text)).toBe(text);
    },
  );

  it('never lets a secret through, and is quick on long texts', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 6, maxLength: 20 }),
        fc.string(),
        fc.string(),
        (secret, before, after) => {
          const redacted = createRedactor({ ...nobody, secrets: [secret] })(before + secret + after);
          fc.pre(!(before + '***' + after).includes(secret));
          expect(redacted.includes(secret)).toBe(false);
        },
      ),
    );
    const started = performance.now();
    redact('a'.repeat(300_000));
    redact('http://'.repeat(40_000));
    redact('a.'.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('secrets of an environment', () => {
  it.each([
    'GITHUB_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'DB_PASSWORD',
    'MYSQL_PASSWD',
    'WANDB_API_KEY',
    'OPENAI_APIKEY',
    'GOOGLE_CREDENTIALS',
    'SSH_PRIVATE_KEY',
    'npm_config__auth',
    'GH_PAT',
    'hf_token',
  ])('are expected in %s', (name) => {
    expect(looksSecret(name)).toBe(true);
  });

  it.each([
    'TOKENIZER_NAME',
    'MAX_TOKENS',
    'TOKENS_PER_STEP',
    'PATH',
    'HOME',
    'KEYBOARD',
    'AUTHOR',
    'PATTERN',
    'SEED',
    'OMP_NUM_THREADS',
  ])('are not expected in %s', (name) => {
    expect(looksSecret(name)).toBe(false);
  });

  it('are at least six characters long, and lines of keys count by themselves', () => {
    const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\nshort\n-----END RSA PRIVATE KEY-----\n';
    expect(
      secretsFrom({
        A_TOKEN: 'abcdef',
        B_TOKEN: 'abc',
        C_TOKEN: undefined,
        D: 'public-value',
        K_PRIVATE: key,
      }),
    ).toEqual([key.trim(), 'MIIEpAIBAAKCAQEA', 'abcdef']);
  });
});
