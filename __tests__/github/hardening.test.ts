import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Hub, type HubJob } from '../support/hub.ts';

let hub: Hub;
beforeEach(async () => {
  hub = await Hub.start({
    'train.sh':
      'env > env.txt\necho "::warning::from training"\necho "::add-mask::accuracy"\necho "::set-output name=verdict::forged"\necho "key $MY_API_KEY"\nprintf \'{"accuracy": 0.9}\' > metrics.json\n',
    '.gitignore': 'metrics.json\nenv.txt\n.trainmark/\n',
  });
});
afterEach(() => hub.stop());

const run = (inputs: Readonly<Record<string, string>> = {}): Promise<HubJob> =>
  hub.runJob(hub.pullEvent(hub.openPull({ notes: 'x' })), {
    inputs: { run: 'sh train.sh', rerun: 'never', ...inputs },
    environment: { MY_API_KEY: 'super-secret-value', MY_SETTING: 'kept' },
  });

describe('the training command', () => {
  it('sees the user’s own variables and none of the runner’s', async () => {
    const { workspace, result } = await run();
    const seen = readFileSync(join(workspace, 'env.txt'), 'utf8');
    expect(seen).toContain('MY_SETTING=kept');
    expect(seen).toContain('MY_API_KEY=super-secret-value');
    expect(seen).not.toMatch(/^(ACTIONS_|INPUT_|STATE_|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)=)/m);
    expect(seen).not.toMatch(/gh[sp]_[0-9a-z]/);
    expect(result.conclusion, result.log).toBe('success');
  });

  it('issues no workflow commands through its output', async () => {
    const { result } = await run();
    expect(result.annotations.map(({ message }) => message).join()).not.toContain('from training');
    expect(result.masks).not.toContain('accuracy');
    expect(result.outputs['verdict']).toBe('passed');
  });

  it('issues them where the user allows it', async () => {
    const { result } = await run({ 'allow-commands': 'true' });
    expect(result.annotations.map(({ message }) => message)).toContain('from training');
  });

  it('leaves its secrets in no record, log, report or comment', async () => {
    await run();
    for (const { name, bytes } of hub.github.state.artifacts) {
      const { unzipSync, gunzipSync } = await import('fflate');
      const files = name.endsWith('.html') ? { [name]: bytes } : unzipSync(bytes);
      for (const [path, content] of Object.entries(files)) {
        const text = path.endsWith('.gz') ? gunzipSync(content) : content;
        expect(Buffer.from(text).includes('super-secret-value'), `${name}/${path}`).toBe(false);
      }
    }
    expect(hub.github.state.comments.map(({ body }) => body).join()).not.toContain('super-secret-value');
  });

  it('reads no input as a part of a shell command', async () => {
    const { workspace, result } = await run({
      experiment: '$(touch pwned); `touch pwned`',
      metrics: 'metrics.json',
    });
    expect(result.conclusion, result.log).toBe('success');
    expect(() => readFileSync(join(workspace, 'pwned'))).toThrow('ENOENT');
  });
});
