#!/usr/bin/env node
import { randomBytes } from 'node:crypto';
import { hostname, homedir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from './capture/childEnvironment.ts';
import { copyChanges } from './capture/copyChanges.ts';
import { applyPatch } from './capture/changes/applyPatch.ts';
import { holdChanges } from './capture/changes/holdChanges.ts';
import { snapshotCode } from './capture/code.ts';
import { hashDatasets, recheckDatasets } from './capture/datasets.ts';
import { captureEnvironment } from './capture/environment.ts';
import { checkOutAt } from './capture/checkOutAt.ts';
import { findGit, openGit } from './capture/git.ts';
import { hashOutputs } from './capture/outputs.ts';
import { createRedactor, secretsFrom } from './capture/redaction.ts';
import { runCommand } from './capture/runCommand.ts';
import { usableCpu } from './capture/usableCpu.ts';
import { findChangedFiles, snapshotWorkspace } from './capture/workspace.ts';
import { addWorktree } from './capture/worktree.ts';
import type { Effects } from './commands/effects.ts';
import type { GitHubEffects } from './commands/onGitHub.ts';
import { isActionRun, isLastPhase } from './commands/actionPhase.ts';
import { runTerminal } from './commands/runTerminal.ts';
import { listenForInterrupt } from './outside/interrupts.ts';
import { createProgress } from './outside/liveProgress.ts';
import { createLocalFiles } from './outside/localFiles.ts';
import { colourWanted } from './report/colour.ts';
import { readBundle, readBundleSeries, readDigest, readLogTail } from './stores/bundle.ts';
import { readBundleMedia } from './stores/readMedia.ts';
import * as artifactNames from './stores/artifactNames.ts';
import { readPatch } from './stores/patchFile.ts';
import { recoverBundle } from './stores/recoverBundle.ts';
import { openSweepFile } from './stores/sweepFiles.ts';
import { unpackArchive } from './stores/unpackArchive.ts';
import { openDirectoryStore } from './stores/directoryStore.ts';
import { programVersion } from './version.ts';

const argv = process.argv.slice(2);
// A reader that closes the pipe early (| head) has seen enough: no error of ours.
process.stdout.on('error', () => {});
if (isActionRun(argv, process.env)) endStep(await startAction());
else if (isLastPhase(argv, process.env)) endStep(await startLastPhase());
else process.exitCode = await runTerminal(buildEffects(process.stderr, null), argv);

async function startAction(): Promise<number> {
  const { runAction } = await import('./commands/runAction.ts');
  const { effects, github } = await buildActionEffects();
  return runAction(effects, github);
}

/** `post.js` beside the bundle starts this phase, with a word that no user gives. */
async function startLastPhase(): Promise<number> {
  const { runPost } = await import('./commands/runPost.ts');
  const { effects, github } = await buildActionEffects();
  await runPost(effects, github);
  return 0;
}

/** Not only `exitCode`: an upload that the client gave up leaves a request open, which would keep the step from ending for hours. */
function endStep(exitCode: number): void {
  process.stdout.write('', () => process.exit(exitCode));
}

/** In a workflow step everything is written to standard output, where the log keeps it in order. */
async function buildActionEffects(): Promise<{ effects: Effects; github: GitHubEffects }> {
  const { openGitHub } = await import('./github/openGitHub.ts');
  const github = await openGitHub({ environment: process.env, programVersion });
  // A JavaScript action always starts at the root of the checkout.
  const directory = resolve(process.env['INPUT_WORKING-DIRECTORY'] ?? '.');
  return { effects: { ...buildEffects(process.stdout, github), directory }, github };
}

function buildEffects(messages: NodeJS.WriteStream, github: GitHubEffects | null): Effects {
  const environment = process.env;
  const secrets = secretsFrom(environment);
  return {
    directory: process.cwd(),
    environment,
    programVersion,
    nowMs: () => Date.now(),
    randomHex: (digits) =>
      randomBytes(Math.ceil(digits / 2))
        .toString('hex')
        .slice(0, digits),
    interrupt: listenForInterrupt(process),
    secrets,
    redact: createRedactor({ secrets, userName: userName(), hostName: hostname(), homeDirectory: homedir() }),
    progress: createProgress({
      stream: messages,
      isTerminal: messages.isTTY && environment['CI'] === undefined,
      columns: () => messages.columns || 80,
      nowMs: () => Date.now(),
    }),
    terminal: {
      print: (text) => void process.stdout.write(text),
      width: process.stdout.columns || 100,
      colour: colourWanted(environment, process.stdout.isTTY),
    },
    git: { open: openGit, find: findGit, addWorktree, checkOutAt, snapshotCode, copyChanges },
    capture: {
      childEnvironment,
      runCommand,
      environment: captureEnvironment,
      hashDatasets,
      recheckDatasets,
      hashOutputs,
      snapshotWorkspace,
      findChangedFiles,
      holdChanges,
      applyPatch,
      usableCpu,
      askAim: async (...question) => (await import('./capture/aim/askAim.ts')).askAim(...question),
    },
    stores: {
      openDirectory: openDirectoryStore,
      readBundle,
      readDigest,
      readSeries: readBundleSeries,
      readPredictions: async (...run) =>
        (await import('./stores/readPredictions.ts')).readBundlePredictions(...run),
      readMedia: readBundleMedia,
      readLogTail,
      readPatch,
      unpackArchive,
      recoverBundle,
      openSweepFile,
      ...artifactNames,
    },
    github,
    files: createLocalFiles(join(dirname(fileURLToPath(import.meta.url)), 'assets')),
  };
}

/** A process may run under a user id that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
