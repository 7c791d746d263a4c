import * as core from '@actions/core';
import type { WorkflowStep } from '../commands/onGitHub.ts';

/** GitHub cuts what is longer, and then shows nothing at all of a summary. */
const longestSummaryBytes = 1_000_000;

/** The workflow step this process runs in. */
export function openWorkflowStep(): WorkflowStep {
  const levels = { error: core.error, warning: core.warning, notice: core.notice };
  return {
    setOutput: (name, value) => core.setOutput(name, value),
    fail: (message) => core.setFailed(message),
    annotate: ({ level, title, message, place }) =>
      levels[level](message, {
        title,
        ...(place === null ? {} : { file: place.file, startLine: place.line }),
      }),
    mask: (secret) => core.setSecret(secret),
    writeSummary: async (markdown) => {
      // A runner other than GitHub's may have no summary file; the report files remain.
      if (!process.env['GITHUB_STEP_SUMMARY']) return;
      const fits = Buffer.byteLength(markdown) <= longestSummaryBytes;
      await core.summary.addRaw(fits ? markdown : markdown.slice(0, longestSummaryBytes / 4), true).write();
    },
    saveState: (name, text) => core.saveState(name, text),
    fold: (title, work) => core.group(title, work),
  };
}
