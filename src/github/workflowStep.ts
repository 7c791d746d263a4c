import * as core from '@actions/core';
import type { WorkflowStep } from '../commands/runAction.ts';

/** The workflow step this process runs in. */
export function openWorkflowStep(): WorkflowStep {
  return {
    setOutput: (name, value) => core.setOutput(name, value),
    fail: (message) => core.setFailed(message),
    writeSummary: async (markdown) => {
      // Outside a runner (act, a harness) there may be no summary file; the report files remain.
      if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(markdown, true).write();
    },
  };
}
