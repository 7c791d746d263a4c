import { comment, pull } from './answers.ts';
import type { Repository } from './api.ts';
import type { Purpose } from './apiFailure.ts';
import type { GitHubActs } from './gitHubApi.ts';
import type { Requests } from './request.ts';

const commenting: Purpose = { doing: 'write the comment', permission: 'pull-requests: write' };
const proposing: Purpose = {
  doing: 'open a pull request with the values',
  permission: 'pull-requests: write',
  setting:
    'The repository must allow it, too: Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests".',
};
const starting: Purpose = { doing: 'start the workflow again', permission: 'actions: write' };

/** The calls that write. Those that must not happen twice are sent once. */
export function writingCalls(requests: Requests, here: Repository): GitHubActs {
  return {
    openPull: (text) =>
      requests.send({
        route: 'POST /repos/{owner}/{repo}/pulls',
        parameters: { ...here, ...text },
        purpose: proposing,
        once: true,
        read: (data) => pull.parse(data),
      }),
    updatePull: (number, text) =>
      requests.send({
        route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { ...here, pull_number: number, ...text },
        purpose: proposing,
        read: (data) => pull.parse(data),
      }),
    createComment: (number, body) =>
      requests.send({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...here, issue_number: number, body },
        purpose: commenting,
        once: true,
        read: (data) => comment.parse(data),
      }),
    updateComment: (commentId, body) =>
      requests.send({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...here, comment_id: commentId, body },
        purpose: commenting,
        read: (data) => comment.parse(data),
      }),
    deleteComment: (commentId) =>
      requests.send({
        route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...here, comment_id: commentId },
        purpose: commenting,
        read: () => undefined,
      }),
    dispatch: (workflow, ref, inputs) =>
      requests.send({
        route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        parameters: { ...here, workflow_id: workflow, ref, inputs },
        purpose: starting,
        once: true,
        read: () => undefined,
      }),
  };
}
