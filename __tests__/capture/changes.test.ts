import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeCode } from '../../src/baselines/describeCode.ts';
import { applyPatch } from '../../src/capture/changes/applyPatch.ts';
import { holdChanges } from '../../src/capture/changes/holdChanges.ts';
import { hasSecretSign, isSecretFile } from '../../src/capture/changes/secretSigns.ts';
import { snapshotCode } from '../../src/capture/code.ts';
import { openGit } from '../../src/capture/git.ts';
import { addWorktree } from '../../src/capture/worktree.ts';

let root: string;
let bundle: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trainmark changes '));
  bundle = mkdtempSync(join(tmpdir(), 'trainmark-bundle-'));
  git('init', '--quiet', '--initial-branch=main');
  write('train.py', 'print(1)\nprint(2)\n');
  write('old.py', 'gone\n');
  write('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]));
  write('run.sh', '#!/bin/sh\n');
  write('results.json', '{}\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(bundle, { recursive: true, force: true });
});

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

interface Keeping {
  /** What the command does to the tree after its changes were held. */
  readonly meanwhile?: () => void;
  readonly written?: readonly string[];
  readonly results?: readonly string[];
  readonly redact?: (text: string) => string;
}

async function keep({
  meanwhile = () => {},
  written = [],
  results = [],
  redact = (text) => text,
}: Keeping = {}) {
  const own = await openGit(root);
  const code = await snapshotCode(own);
  const changes = await holdChanges(own, code);
  meanwhile();
  const { code: described } = describeCode(
    code,
    { written: new Set(written), results: new Set(results) },
    { pullRequest: null, baseCommit: null },
  );
  const dirty = described.dirty ?? { digest: '', files: [] };
  const outcome = await changes?.writePatch({ files: dirty.files, directory: bundle, redact });
  await changes?.release();
  return { outcome, dirty, commit: described.commit };
}

async function restored(kept: Awaited<ReturnType<typeof keep>>, check: (tree: string) => void) {
  const tree = await addWorktree({ git: await openGit(root), commit: kept.commit, share: [] });
  try {
    const patch = gunzipSync(readFileSync(join(bundle, 'dirty.diff.gz')));
    await applyPatch(await openGit(tree.root), { ...kept.dirty, patch });
    check(tree.root);
  } finally {
    await tree.remove();
  }
}

describe('uncommitted changes', () => {
  it('come back from their patch, whatever kind they are of and whatever the command did to them', async () => {
    write('train.py', 'print(1)\nprint(3)\n');
    write('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe8, 0x0a]));
    write('new file.bin', Buffer.from([0, 1, 2, 255]));
    write(':(top) *.py', 'odd name\n');
    write('empty.txt', '');
    write('leftover.txt', 'of an earlier run\n');
    write('results.json', '{"accuracy": 1}\n');
    symlinkSync('train.py', join(root, 'link'));
    chmodSync(join(root, 'run.sh'), 0o755);
    unlinkSync(join(root, 'old.py'));
    const kept = await keep({
      meanwhile: () => write('train.py', 'the command changed it\n'),
      written: ['leftover.txt'],
      results: ['results.json'],
    });
    expect(kept.outcome?.kind, JSON.stringify(kept.outcome)).toBe('kept');
    await restored(kept, (tree) => {
      expect(readFileSync(join(tree, 'train.py'), 'utf8')).toBe('print(1)\nprint(3)\n');
      expect([...readFileSync(join(tree, 'latin.txt'))]).toEqual([0x63, 0x61, 0x66, 0xe8, 0x0a]);
      expect([...readFileSync(join(tree, 'new file.bin'))]).toEqual([0, 1, 2, 255]);
      expect(readFileSync(join(tree, ':(top) *.py'), 'utf8')).toBe('odd name\n');
      expect(readFileSync(join(tree, 'results.json'), 'utf8')).toBe('{}\n');
      const files = readdirSync(tree);
      expect(files).toContain('link');
      expect(files).toContain('empty.txt');
      expect(files).not.toContain('old.py');
      expect(files).not.toContain('leftover.txt');
    });
  });

  it('leave nothing in the repository, its index or the temporary directory', async () => {
    write('train.py', 'print(4)\n');
    const before = git('status', '--porcelain') + git('count-objects', '-v');
    const places = () => readdirSync(tmpdir()).filter((name) => name.startsWith('trainmark-changes-'));
    const earlier = places();
    expect((await keep()).outcome?.kind).toBe('kept');
    expect(git('status', '--porcelain') + git('count-objects', '-v')).toBe(before);
    expect(places().filter((name) => !earlier.includes(name))).toEqual([]);
  });

  it('of a clean tree are none', async () => {
    expect((await keep()).outcome).toBeUndefined();
  });

  it.each<[string, () => void, Partial<Keeping>, RegExp]>([
    [
      'with a secret in a text',
      () => write('train.py', 'key = "s3cr3t-value"\n'),
      {},
      /^train\.py holds what records/,
    ],
    [
      'with a secret in a binary file',
      () => write('model.bin', Buffer.from('\0\0 s3cr3t-value \0')),
      {},
      /^model\.bin holds/,
    ],
    ['in a file for secrets', () => write('.env', 'MODE=a\n'), {}, /^\.env holds what records/],
    [
      'with a key that nobody has told of',
      () => write('train.py', `token = "ghp_${'a1B2'.repeat(9)}"\n`),
      {},
      /^train\.py holds what records/,
    ],
    ['of more than 10 MiB', () => write('data.bin', Buffer.alloc(11 << 20)), {}, /^data\.bin is too large$/],
    [
      'with a repository inside the repository',
      () => {
        mkdirSync(join(root, 'inner'));
        execFileSync('git', ['init', '--quiet', join(root, 'inner')]);
        writeFileSync(join(root, 'inner/file'), 'x');
      },
      {},
      /^inner\/ is a repository of its own$/,
    ],
    [
      'in a file that a filter keeps elsewhere',
      () => {
        git('config', 'filter.away.clean', 'cat');
        write('.gitattributes', '*.big filter=away\n');
        write('weights.big', 'weights\n');
      },
      {},
      /^weights\.big is kept outside of git \(filter away\)$/,
    ],
  ])('%s are not kept, and it is said why', async (_, change, keeping, reason) => {
    change();
    const redact = (text: string) => text.replaceAll('s3cr3t-value', '***');
    const { outcome } = await keep({ redact, ...keeping });
    expect(outcome).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
    expect(readdirSync(bundle)).toEqual([]);
  });

  it('never fail a run: a bundle that cannot be written is a reason', async () => {
    write('train.py', 'print(5)\n');
    rmSync(bundle, { recursive: true });
    expect((await keep()).outcome).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('ENOENT'),
    });
  });
});

describe('a patch', () => {
  const patchOf = (...lines: string[]) => Buffer.from(`${lines.join('\n')}\n`);
  const apply = async (patch: Buffer, files: readonly string[], digest = 'sha256:0') =>
    applyPatch(await openGit(root), { patch, files, digest });
  const created = (path: string) =>
    patchOf(
      `diff --git a/${path} b/${path}`,
      'new file mode 100644',
      '--- /dev/null',
      `+++ b/${path}`,
      '@@ -0,0 +1 @@',
      '+x',
    );

  it.each([
    [
      'a file that the record does not list',
      created('.env'),
      ['train.py'],
      /changes "\.env", which the record/,
    ],
    ['a place outside of the tree', created('../outside'), ['../outside'], /invalid path/],
    [
      'git’s own directory',
      created('.git/hooks/post-checkout'),
      ['.git/hooks/post-checkout'],
      /invalid path/,
    ],
    ['a place behind a link', created('away/file'), ['away/file'], /beyond a symbolic link/],
    [
      'another name',
      patchOf('diff --git a/old.py b/train.py', 'rename from old.py', 'rename to train.py'),
      ['train.py'],
      /renames/,
    ],
    [
      'other lines than there are',
      patchOf(
        'diff --git a/train.py b/train.py',
        '--- a/train.py',
        '+++ b/train.py',
        '@@ -1 +1 @@',
        '-no',
        '+x',
      ),
      ['train.py'],
      /does not apply|patch failed/,
    ],
    ['nothing git can read', patchOf('hello'), ['train.py'], /[Nn]o valid patches/],
    [
      'a file with content of its own',
      created('fine.txt'),
      ['fine.txt'],
      /have the digest sha256:[0-9a-f]+, the record says sha256:0/,
    ],
  ])('that changes %s is refused, and nothing is left of it', async (_, patch, files, reason) => {
    symlinkSync(tmpdir(), join(root, 'away'));
    const before = git('status', '--porcelain', '--ignored');
    await expect(apply(patch, files)).rejects.toThrow(reason);
    expect(git('status', '--porcelain', '--ignored')).toBe(before);
  });

  it('made of hostile text is an explained refusal', async () => {
    for (const text of ['\0'.repeat(100), '-'.repeat(100_000), 'diff --git a/ b/\n'])
      await expect(apply(Buffer.from(text), ['train.py'])).rejects.toThrow(/could not be restored/);
  });
});

describe('signs of secrets', () => {
  it.each(['.env', 'conf/.env.local', 'id_rsa', 'deploy/server.pem', 'kaggle.json', 'config/secrets.yaml'])(
    'are the name %s',
    (path) => expect(isSecretFile(path)).toBe(true),
  );

  it.each(['.env.example', 'environment.py', 'keys.py', 'src/token.ts', 'data/credentials_model/train.py'])(
    'are not the name %s',
    (path) => expect(isSecretFile(path)).toBe(false),
  );

  it.each([
    '-----BEGIN RSA PRIVATE KEY-----',
    'api_key = "0123456789abcdef"',
    '"db_password": "hunter2hunter2"',
  ])('are in %s', (text) => expect(hasSecretSign(text)).toBe(true));

  it.each([
    'max_tokens = 512',
    'password = os.environ["PASSWORD"]',
    'api_key=args.api_key',
    'tokenizer: "bert-base-uncased"',
  ])('are not in %s', (text) => expect(hasSecretSign(text)).toBe(false));

  it('are looked for in a long line in little time', () => {
    const started = performance.now();
    hasSecretSign('secret'.repeat(200_000));
    hasSecretSign(`${'a'.repeat(1_000_000)} = `);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
