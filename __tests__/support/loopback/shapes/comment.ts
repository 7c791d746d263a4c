import { fullName, repositoryNamed, type Comment } from '../state.ts';
import { repositoryUrl } from './repository.ts';
import { isoTime, nodeId, webUrl, type Shape, type Site } from './shape.ts';
import { userShape } from './user.ts';

export function commentShape(site: Site, comment: Comment): Shape {
  const repository = repositoryNamed(site.world, comment.repository);
  const { id, issueNumber } = comment;
  return {
    id,
    node_id: nodeId('IssueComment', id),
    url: `${repositoryUrl(site, repository)}/issues/comments/${id}`,
    html_url: `${webUrl}/${fullName(repository)}/pull/${issueNumber}#issuecomment-${id}`,
    issue_url: `${repositoryUrl(site, repository)}/issues/${issueNumber}`,
    user: userShape(site, comment.login),
    created_at: isoTime(comment.createdAtMs),
    updated_at: isoTime(comment.updatedAtMs),
    body: comment.body,
    author_association: comment.login.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
  };
}
