// The unmodified artifact client in a process of its own, with an environment like a job's.
// Message in: {token, calls: [[method, ...arguments]]}. Message out: a list of {value} or {error}, one for each call.
import { DefaultArtifactClient } from '@actions/artifact';

const client = new DefaultArtifactClient();

async function perform([method, ...args]) {
  try {
    return { value: await client[method](...args) };
  } catch (error) {
    return { error: `${error.name}: ${error.message}` };
  }
}

process.on('message', async ({ token, calls }) => {
  process.env.ACTIONS_RUNTIME_TOKEN = token;
  const results = [];
  for (const call of calls) results.push(await perform(call));
  process.send(results);
});
