/**
 * The built Action under act (github.com/nektos/act), a runner that is not GitHub's, in host mode: no Docker and no
 * network. `node __tests__/act/smoke.ts` with Node 24; it needs git and act, which it looks for on the PATH and where
 * `go install` puts programs. Without act it says so and succeeds, or fails with --require. --verbose shows act's output.
 *
 * One pull request on the loopback GitHub runs twice: a better model passes and its comment is created; a worse one
 * fails, edits that comment and reuses the baseline that the first run stored.
 *
 * What act 0.2.89 does differently from GitHub's runner, as seen in runs and in its source (pkg/runner unless named):
 * - `actions/checkout` is never fetched: act copies its working directory, .git included, into the workspace
 *   (step_action_remote.go, isLocalCheckout). The checkout itself is therefore made before act starts.
 * - GITHUB_WORKFLOW_REF and the repository's ids are not set, and the run's id and number are 1 unless given
 *   (run_context.go, getGithubContext, withGithubEnv). Without GITHUB_WORKFLOW_REF stored runs cannot be known as this
 *   workflow's own, and the baseline is run again each time. Variables given with --env reach every step.
 * - ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN pass through as given while act's own artifact server is off, as it is
 *   without --artifact-server-path (run_context.go, setActionRuntimeVars); `run` steps then see them too. That server
 *   refuses every upload of the client @actions/artifact 6 with `unknown field "mime_type"` (protojson in
 *   pkg/artifacts/artifacts_v4.go). Nothing is stored then; the verdict and the comment stand, but the client's retries
 *   take half a minute in `main` and as long in `post` for each record.
 * - The `strategy` context has neither job-total nor job-index (expression.go), so that a job of a matrix does not know
 *   that it is one: each reports by itself unless both inputs are given.
 * - Actions run with the `node` of act's own PATH, whatever `using` says (run_context.go, GetNodeToolFullPath), on a
 *   pseudo-terminal of unknown size (pkg/container/host_environment.go, setupPty).
 * - The token's permissions, concurrency groups and retention are not modelled. The loopback enforces the permissions.
 */
import { styleText } from 'node:util';
import { Hub, quickTraining, workflowPath, type HubPull } from '../support/hub.ts';
import { checkJob, isMet, type Check, type Expectation } from './checks.ts';
import { actVersion, findAct, installCommand } from './installedAct.ts';
import { runUnderAct } from './runUnderAct.ts';

const workflow = `name: model
on: pull_request
permissions: { contents: read, actions: read, pull-requests: write }
jobs:
  model:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false }
      - uses: trainmark/trainmark@v1
        id: trainmark
        with:
          run: sh train.sh
          gates: |
            accuracy >= 0.85
            delta(accuracy) >= -1pp
      - if: always()
        run: 'echo "verdict of the step: \${{ steps.trainmark.outputs.verdict }}"'
`;

const verbose = process.argv.includes('--verbose');
const act = findAct();
if (act === null) {
  const isRequired = process.argv.includes('--require');
  print(`${isRequired ? 'failed' : 'skipped'}: act is not installed; to install it: ${installCommand}`);
  process.exitCode = isRequired ? 1 : 0;
} else {
  print(`${actVersion(act)}, host mode`);
  process.exitCode = (await runBoth(act)) ? 0 : 1;
}

/** True when everything was as expected. The loopback also throws at the end for requests that GitHub would refuse. */
async function runBoth(program: string): Promise<boolean> {
  const hub = await Hub.start({ ...quickTraining, [workflowPath]: workflow });
  try {
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' });
    const better = await tryPull(program, hub, opened, 'opened', {
      title: 'A better model',
      exitCode: 0,
      verdict: 'passed',
      how: 'created',
      bundles: 2,
      indexes: 1,
    });
    hub.updatePull(opened, { 'accuracy.txt': '0.70\n' });
    const worse = await tryPull(program, hub, opened, 'synchronize', {
      title: 'A worse model, the baseline from the first run',
      exitCode: 1,
      verdict: 'failed',
      how: 'updated',
      bundles: 1,
      indexes: 0,
    });
    return better && worse;
  } finally {
    await hub.stop();
  }
}

async function tryPull(
  program: string,
  hub: Hub,
  opened: HubPull,
  action: 'opened' | 'synchronize',
  { title, ...expectation }: Expectation & { readonly title: string },
): Promise<boolean> {
  const startedMs = performance.now();
  const job = await runUnderAct({
    act: program,
    hub,
    event: hub.pullEvent(opened, action),
    head: { branch: opened.branch, sha: opened.headSha },
  });
  const checks = checkJob(hub, job, expectation);
  const isGood = checks.every(isMet);
  print(`\n${title} (${((performance.now() - startedMs) / 1000).toFixed(1)} s)`);
  for (const line of tableOf(checks)) print(line);
  if (verbose || !isGood) print(`\nact said:\n${job.log}`);
  return isGood;
}

function tableOf(checks: readonly Check[]): string[] {
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(({ length }) => length));
  const whatWidth = widest(checks.map(({ what }) => what));
  const expectedWidth = widest(checks.map(({ expected }) => expected));
  return checks.map((check) => {
    const outcome = isMet(check) ? styleText('green', 'ok') : styleText('red', `not so: ${check.seen}`);
    return `  ${check.what.padEnd(whatWidth)}  ${check.expected.padEnd(expectedWidth)}  ${outcome}`;
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
