import { delimiter } from 'node:path';
import { inputVariable } from './actionManifest.ts';
import type { CommandFiles } from './fileCommands.ts';
import { githubContext, runnerContext, type StepIdentity } from './jobContext.ts';
import type { JobState } from './jobState.ts';

/** Entries of the `github` context that become GITHUB_* variables (actions/runner, GitHubContext.cs). The token is not one. */
const exposed = [
  'actor',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const;

/** Of the test's own environment only this reaches a step: a runner has no test framework around it. */
const machineVariables = ['PATH', 'HOME', 'LANG', 'TZ'] as const;

/** The environment of one phase: later entries win, in the runner's order (ActionRunner.cs, NodeScriptActionHandler.cs). */
export function phaseEnvironment(
  state: JobState,
  step: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
  identity: StepIdentity,
  files: CommandFiles,
): Record<string, string> {
  const { job } = state;
  const merged: Record<string, string> = {
    ...machineEnvironment(),
    RUNNER_TRACKING_ID: state.trackingId,
    ...job.extraEnv,
    ...Object.fromEntries(state.environment),
    ...step,
    ...own,
  };
  const path = [...state.paths.toReversed(), merged['PATH'] ?? '']
    .filter((part) => part !== '')
    .join(delimiter);
  return {
    ...merged,
    PATH: path,
    ...githubVariables(state, identity, files),
    ...prefixed('RUNNER_', runnerContext(job)),
    GITHUB_ACTIONS: 'true',
    CI: merged['CI'] ?? 'true',
  };
}

/** What only an action gets, never a `run` step: its inputs, its saved state, and access to the results service. */
export function actionVariables(
  state: JobState,
  inputs: ReadonlyMap<string, string>,
  savedState: ReadonlyMap<string, string>,
): Record<string, string> {
  const { job } = state;
  const origin = job.resultsUrl.endsWith('/') ? job.resultsUrl : `${job.resultsUrl}/`;
  return {
    ...Object.fromEntries([...savedState].map(([name, value]) => [`STATE_${name}`, value])),
    ...Object.fromEntries([...inputs].map(([name, value]) => [inputVariable(name), value])),
    ACTIONS_RUNTIME_URL: origin,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RESULTS_URL: origin,
    ACTIONS_CACHE_SERVICE_V2: 'True',
  };
}

function machineEnvironment(): Record<string, string> {
  const pairs = machineVariables.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(
    pairs.filter((pair): pair is [(typeof pair)[0], string] => pair[1] !== undefined),
  );
}

function githubVariables(
  state: JobState,
  identity: StepIdentity,
  files: CommandFiles,
): Record<string, string> {
  const context = githubContext(state.job, state.eventPath);
  const shown = exposed.flatMap((name) => (name in context ? [[name, String(context[name])]] : []));
  return prefixed('GITHUB_', {
    ...(Object.fromEntries(shown) as Record<string, string>),
    action: identity.action,
    action_repository: identity.actionRepository,
    action_ref: identity.actionRef,
    ...files,
  });
}

function prefixed(prefix: string, entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, value]) => [prefix + name.toUpperCase(), value]),
  );
}
