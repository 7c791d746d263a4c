import type { askAim } from '../capture/aim/askAim.ts';
import type { captureEnvironment } from '../capture/environment.ts';
import type { childEnvironment } from '../capture/childEnvironment.ts';
import type { copyChanges } from '../capture/copyChanges.ts';
import type { applyPatch } from '../capture/changes/applyPatch.ts';
import type { holdChanges } from '../capture/changes/holdChanges.ts';
import type { snapshotCode } from '../capture/code.ts';
import type { hashDatasets, recheckDatasets } from '../capture/datasets.ts';
import type { checkOutAt } from '../capture/checkOutAt.ts';
import type { findGit, openGit } from '../capture/git.ts';
import type { hashOutputs } from '../capture/outputs.ts';
import type { runCommand } from '../capture/runCommand.ts';
import type { usableCpu } from '../capture/usableCpu.ts';
import type { findChangedFiles, snapshotWorkspace } from '../capture/workspace.ts';
import type { addWorktree } from '../capture/worktree.ts';
import type { openDirectoryStore } from '../stores/directoryStore.ts';
import type { readBundle, readBundleSeries, readDigest, readLogTail } from '../stores/bundle.ts';
import type { readPatch } from '../stores/patchFile.ts';
import type { readBundleMedia } from '../stores/readMedia.ts';
import type * as artifactNames from '../stores/artifactNames.ts';
import type { readBundlePredictions } from '../stores/readPredictions.ts';
import type { recoverBundle } from '../stores/recoverBundle.ts';
import type { openSweepFile } from '../stores/sweepFiles.ts';
import type { unpackArchive } from '../stores/unpackArchive.ts';
import type { GitHubEffects } from './onGitHub.ts';
import type { Progress } from './progress.ts';

/** Everything a command does to the world. main.ts builds the real one; nothing else reaches capture, stores or the process. */
export interface Effects {
  /** Where the program was started; absolute. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly programVersion: string;
  nowMs(): number;
  /** Random hex digits for record ids. */
  randomHex(digits: number): string;
  /** Aborts when the user or the runner wants to stop; the reason is the signal's name. */
  readonly interrupt: AbortSignal;
  /** Values that must not be kept: they are blanked out of logs as they come. */
  readonly secrets: readonly string[];
  /** Takes secrets, credentials and personal names out of a text that is kept. */
  redact(text: string): string;
  readonly progress: Progress;
  readonly terminal: Terminal;
  readonly git: {
    readonly open: typeof openGit;
    readonly find: typeof findGit;
    readonly addWorktree: typeof addWorktree;
    readonly checkOutAt: typeof checkOutAt;
    readonly snapshotCode: typeof snapshotCode;
    readonly copyChanges: typeof copyChanges;
  };
  readonly capture: {
    readonly childEnvironment: typeof childEnvironment;
    readonly runCommand: typeof runCommand;
    readonly environment: typeof captureEnvironment;
    readonly hashDatasets: typeof hashDatasets;
    readonly recheckDatasets: typeof recheckDatasets;
    readonly hashOutputs: typeof hashOutputs;
    readonly snapshotWorkspace: typeof snapshotWorkspace;
    readonly findChangedFiles: typeof findChangedFiles;
    readonly holdChanges: typeof holdChanges;
    readonly applyPatch: typeof applyPatch;
    readonly usableCpu: typeof usableCpu;
    readonly askAim: typeof askAim;
  };
  readonly stores: typeof artifactNames & {
    readonly openDirectory: typeof openDirectoryStore;
    readonly readBundle: typeof readBundle;
    readonly readDigest: typeof readDigest;
    readonly readSeries: typeof readBundleSeries;
    readonly readPredictions: typeof readBundlePredictions;
    readonly readMedia: typeof readBundleMedia;
    readonly readLogTail: typeof readLogTail;
    readonly readPatch: typeof readPatch;
    readonly unpackArchive: typeof unpackArchive;
    readonly recoverBundle: typeof recoverBundle;
    readonly openSweepFile: typeof openSweepFile;
  };
  readonly files: Files;
  /** Null in a terminal. */
  readonly github: GitHubEffects | null;
}

/** Where people and programs read what a command has to say. */
export interface Terminal {
  /** Standard output: the result. */
  print(text: string): void;
  readonly width: number;
  readonly colour: boolean;
}

export interface Files {
  /** UTF-8 text, or null when there is no such file. Any other failure is an error that names the path. */
  readText(path: string): Promise<string | null>;
  /** Creates the directory as needed; the file appears whole or not at all. */
  writeText(path: string, text: string): Promise<void>;
  /** As `writeText`. */
  writeBytes(path: string, bytes: Uint8Array): Promise<void>;
  isDirectory(path: string): Promise<boolean>;
  exists(path: string): Promise<boolean>;
  /** Removes a file; no error when there is none. */
  remove(path: string): Promise<void>;
  /** Globs → the files they name, relative to `directory`. A plain path, or a glob that names nothing, stays as it is. */
  expand(directory: string, patterns: readonly string[]): Promise<readonly string[]>;
  /** Text of a file that ships with the program (scripts for the report page). */
  readAsset(name: string): Promise<string>;
}
