import { mayHaveWorked } from './apiFailure.ts';
import type { Comment, GitHubApi } from './gitHubApi.ts';

export interface PostedComment {
  readonly url: string;
  readonly how: 'created' | 'updated';
}

/** 100 comments a page: as many as GitHub gives one pull request. */
const mostPages = 30;

/**
 * One comment for each pull request and report name, edited in place. It is known by the hidden mark it begins with and by its
 * author: a person who quotes it, or copies its source, is left alone. Of several, as two jobs at one time may leave, the
 * oldest is kept and the others, all our own, are removed.
 */
export async function postStickyComment(
  api: GitHubApi,
  pull: number,
  name: string,
  markdown: string,
): Promise<PostedComment> {
  const body = `${markOf(name)}\n${markdown}`;
  const [first, ...others] = await findOwn(api, pull, name);
  if (first === undefined) return createOnce(api, pull, name, body);
  const updated = await api.updateComment(first.id, body);
  // Removing what is superfluous must not fail the report that stands already.
  for (const other of others) await api.deleteComment(other.id).catch(() => undefined);
  return { url: updated.url, how: 'updated' };
}

/** The mark a comment begins with. `name` is checked where settings are read, so that it cannot end the mark. */
export function markOf(name: string): string {
  return `<!-- trainmark report: ${name} -->`;
}

async function findOwn(api: GitHubApi, pull: number, name: string): Promise<readonly Comment[]> {
  const mark = markOf(name);
  const marked: Comment[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const { comments, isLast } = await api.comments(pull, page);
    marked.push(...comments.filter(({ body }) => body.startsWith(mark)));
    if (isLast) break;
  }
  if (marked.length === 0) return [];
  const login = await api.ownLogin();
  return marked.filter(({ author }) => author === login);
}

/** A call whose answer was lost may have worked: before it is made again, the comment is looked for. */
async function createOnce(api: GitHubApi, pull: number, name: string, body: string): Promise<PostedComment> {
  try {
    return { url: (await api.createComment(pull, body)).url, how: 'created' };
  } catch (error) {
    if (!mayHaveWorked(error)) throw error;
    const [created] = await findOwn(api, pull, name);
    const comment =
      created === undefined ? await api.createComment(pull, body) : await api.updateComment(created.id, body);
    return { url: comment.url, how: 'created' };
  }
}
