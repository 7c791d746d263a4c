import { UserError } from '../errors.ts';
import { missingLegs } from '../records/legs.ts';
import type { OnGitHub } from './onGitHub.ts';
import type { PublishSource } from './publishSource.ts';

/** Jobs that should have left a record and did not. */
export function missingJobs(
  { runs, problems, foreign }: PublishSource,
  { workflow }: OnGitHub,
): readonly string[] {
  const records = runs.map(({ record }) => record);
  const legs = missingLegs(records).map(
    ({ job, index, total }) => `Leg ${index + 1} of ${total} of the job ${job} left no record.`,
  );
  if (foreign !== null)
    return records.length === 0 && problems.length > 0 ? ['The run left no record that can be used.'] : legs;
  const recorded = new Set(records.map((record) => record.workflow?.job));
  const failedRuns = records.some(({ outcome }) => outcome.kind !== 'succeeded');
  const jobs = (workflow.needs ?? [])
    .filter(
      ({ name, result }) => result !== 'success' && !(recorded.has(name) && (failedRuns || legs.length > 0)),
    )
    .map(
      ({ name, result }) =>
        `The job ${name} ended with ${result}${recorded.has(name) ? '' : ' and left no record'}.`,
    );
  return [...legs, ...jobs];
}

/** Why there is nothing to publish, and what to do about it. */
export function nothingRecorded({ problems }: PublishSource): UserError {
  const refused = problems.length === 0 ? '' : ` ${problems.join(' ')}`;
  return new UserError(`There is no record to publish.${refused}`, {
    hint: 'Let this job need the ones that train (needs: train, if: always()), and those use this Action in a matrix, or with job-total above 1.',
  });
}
