/** Files through which a step changes later steps, its own outputs or its summary: the verdict is ours to report. */
const fileCommands = new Set([
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ARTIFACTS',
  'GITHUB_ARTIFACTS_LIST',
]);

/** Tokens that a workflow hands to this program, not to the training command. */
const tokens = new Set(['GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_ENTERPRISE_TOKEN']);

/**
 * The environment of the training command: the user's own variables, then `extra`, which always wins.
 *
 * Inside GitHub Actions four things are taken out, because the command may be a stranger's code: the runner's
 * `ACTIONS_*` (tokens and addresses of the artifact, cache and identity services), this action's `INPUT_*`, the files
 * of workflow commands, and GitHub's own tokens. A command that needs one of them gets it by being declared in `extra`.
 * In a terminal nothing is taken out but the mark of an enclosing run.
 */
export function childEnvironment(
  own: NodeJS.ProcessEnv,
  extra: Readonly<Record<string, string>>,
): Record<string, string> {
  const inActions = own['GITHUB_ACTIONS'] === 'true';
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(own)) {
    if (value !== undefined && !isWithheld(name.toUpperCase(), inActions)) kept.push([name, value]);
  }
  return Object.fromEntries([...kept, ...Object.entries(extra)]);
}

function isWithheld(name: string, inActions: boolean): boolean {
  if (name === 'TRAINMARK_RUN_ID') return true;
  if (!inActions) return false;
  return (
    name.startsWith('ACTIONS_') || name.startsWith('INPUT_') || fileCommands.has(name) || tokens.has(name)
  );
}
