import type { Workflow, WorkflowJob } from './workflows.ts';

/** Jobs so that each comes after those it needs; the parser has already refused circles and unknown names. */
export function jobsInOrder(workflow: Workflow): string[] {
  const ordered: string[] = [];
  const visit = (id: string): void => {
    for (const needed of needsOf(workflow.jobs[id])) visit(needed);
    if (!ordered.includes(id)) ordered.push(id);
  };
  Object.keys(workflow.jobs).forEach(visit);
  return ordered;
}

/** Ids of the jobs that must come first. */
export function needsOf(job: WorkflowJob | undefined): readonly string[] {
  const needs = job?.needs ?? [];
  return typeof needs === 'string' ? [needs] : needs;
}

/** A workflow that does not listen to the event is a mistake of the test. */
export function requireTrigger({ on }: Workflow, event: string): void {
  const names = typeof on === 'string' ? [on] : Array.isArray(on) ? (on as string[]) : Object.keys(on);
  if (!names.includes(event))
    throw new Error(`The workflow does not run on ${event}, only on ${names.join(', ')}.`);
}

/** What would be run wrongly is refused. */
export function refuseUnsupported(id: string, job: WorkflowJob): void {
  for (const key of ['container', 'services', 'continue-on-error'] as const) {
    if (job[key] !== undefined) throw new Error(`Job ${id} has ${key}, which the harness does not run.`);
  }
}

/** YAML may hold a condition as a plain true or false. */
export function conditionText(condition: string | boolean | undefined): string | null {
  return condition === undefined ? null : String(condition);
}
