import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ commits: false });
});

afterAll(async () => {
  server.remove();
  await server.loopback.close();
});

/** Sends text as it is and gives what came back. */
async function sendRaw(text: string, { hangUp }: { readonly hangUp: boolean }): Promise<string> {
  const socket = connect(Number(new URL(server.loopback.apiUrl).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString();
  });
  await once(socket, 'connect');
  socket.write(text);
  if (hangUp) setTimeout(() => socket.destroy(), 50);
  await once(socket, 'close');
  return answer;
}

it.each([
  ['an address of slashes', '//'],
  ['an address on another host', 'http://example.invalid:99999/x'],
  ['a broken escape', '/repos/%E0%A4%A/x'],
  ['a name of the language', '/repos/__proto__/constructor'],
])('answers 404 to %s', async (_, target) => {
  const head = `GET ${target} HTTP/1.1\r\nhost: x\r\nuser-agent: x\r\nconnection: close\r\n\r\n`;
  expect(await sendRaw(head, { hangUp: false })).toMatch(/^HTTP\/1\.1 404 /);
});

it('asks for a User-Agent', async () => {
  const head = 'GET /repos/acme/models HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n';
  expect(await sendRaw(head, { hangUp: false })).toMatch(/^HTTP\/1\.1 403 [\s\S]*administrative rules/);
});

it('does not mind a client that goes away in the middle of its request', async () => {
  const head = 'POST /repos/acme/models/git/blobs HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\nhalf';
  expect(await sendRaw(head, { hangUp: true })).toBe('');
  expect(server.loopback.calls.at(-1)).toMatchObject({ operationId: 'git/create-blob', status: null });
  server.loopback.assertClean();
});

it('answers broken JSON with 400', async () => {
  const token = server.loopback.issueToken({ permissions: { contents: 'write' } });
  const response = await fetch(`${server.loopback.apiUrl}/repos/acme/models/git/blobs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'x' },
    body: '{"content": ',
  });
  expect(response.status).toBe(400);
  expect(server.loopback.calls.at(-1)?.requestProblems).toContain('the body is not JSON');
});
