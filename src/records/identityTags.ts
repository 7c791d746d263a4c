/**
 * Tags that say which execution it was and not what it did: trackers give each run a new id, and often a name and a
 * time. They are kept in the record, for looking a run up in its tracker. Two sources that differ in one are two
 * trackers' runs and no contradiction, and two records that differ in one do not differ.
 */
const identityTags: ReadonlySet<string> = new Set([
  'wandb.run_id',
  'wandb.name',
  'wandb.group',
  'wandb.sweep_id',
  'wandb.commit',
  'mlflow.runId',
  'mlflow.runName',
  'mlflow.source.git.commit',
  'mlflow.source.git.branch',
  'trackio.run',
  'neptune.id',
  'neptune.name',
  'trial_id',
  'task',
  'name',
]);

/** Ids of models that MLflow logged, `model.<name>`. */
const identityPrefixes: readonly string[] = ['model.'];

/** Ends of names under which people keep an id, a name of a run or a time. */
const identityEnding =
  /(?:^|[._/-])(?:run_?(?:id|name)|trial_?id|timestamp|start(?:ed)?_?(?:at|time)|end(?:ed)?_?(?:at|time)|created_?at|date)$/i;

/** Whether a tag differs in every run by its nature. */
export function isIdentityTag(name: string): boolean {
  return (
    identityTags.has(name) ||
    identityPrefixes.some((prefix) => name.startsWith(prefix)) ||
    identityEnding.test(name)
  );
}
