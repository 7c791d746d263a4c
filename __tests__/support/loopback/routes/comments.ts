import { addComment } from '../additions.ts';
import { empty, json, notFound, unprocessable, type Answer } from '../exchange.ts';
import { pageOf } from '../paging.ts';
import { commentShape } from '../shapes/comment.ts';
import { fullName, type Comment } from '../state.ts';
import { bodyText, numberParam, queried, type Asked, type Route } from './route.ts';

const write = ['issues:write', 'pull_requests:write'] as const;
const read = ['issues:read', 'pull_requests:read'] as const;

/** As GitHub counts and says it in its 422. */
const maximumCharacters = 65_536;

export const commentRoutes: readonly Route[] = [
  { operationId: 'issues/list-comments', needs: read, query: ['since'], handle: list },
  { operationId: 'issues/create-comment', needs: write, createsContent: true, handle: create },
  {
    operationId: 'issues/get-comment',
    needs: read,
    handle: (asked) => json(200, commentShape(asked, findComment(asked))),
  },
  {
    operationId: 'issues/update-comment',
    needs: write,
    handle(asked) {
      const comment = findComment(asked);
      comment.body = acceptedBody(asked);
      comment.updatedAtMs = asked.world.now();
      return json(200, commentShape(asked, comment));
    },
  },
  {
    operationId: 'issues/delete-comment',
    needs: write,
    handle(asked) {
      const { comments } = asked.world;
      comments.splice(comments.indexOf(findComment(asked)), 1);
      return empty(204);
    },
  },
];

/** The number of a pull request of the repository. @throws Refusal 404 */
function pullNumber(asked: Asked): number {
  const number = numberParam(asked, 'issue_number');
  const name = fullName(asked.repository);
  const known = asked.world.pulls.some((pull) => pull.repository === name && pull.number === number);
  if (!known) throw notFound();
  return number;
}

function findComment(asked: Asked): Comment {
  const id = numberParam(asked, 'comment_id');
  const name = fullName(asked.repository);
  const comment = asked.world.comments.find((one) => one.id === id && one.repository === name);
  if (comment === undefined) throw notFound();
  return comment;
}

function list(asked: Asked): Answer {
  const number = pullNumber(asked);
  const name = fullName(asked.repository);
  const since = Date.parse(queried(asked, 'since') ?? '1970-01-01T00:00:00Z');
  const all = asked.world.comments.filter(
    (one) => one.repository === name && one.issueNumber === number && one.updatedAtMs >= since,
  );
  const { items, headers } = pageOf(all, asked.url);
  return json(
    200,
    items.map((comment) => commentShape(asked, comment)),
    headers,
  );
}

function create(asked: Asked): Answer {
  const comment = addComment(asked.world, {
    repository: fullName(asked.repository),
    issueNumber: pullNumber(asked),
    login: asked.token?.login ?? '',
    body: acceptedBody(asked),
  });
  const shape = commentShape(asked, comment);
  return json(201, shape, { location: String(shape['url']) });
}

function acceptedBody(asked: Asked): string {
  const body = bodyText(asked, 'body') ?? '';
  const refuse = (message: string): never => {
    const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message };
    throw unprocessable('Validation Failed', [error]);
  };
  if (body.trim() === '') return refuse('Body cannot be blank');
  if (body.length > maximumCharacters) {
    return refuse(`Body is too long (maximum is ${maximumCharacters} characters)`);
  }
  return body;
}
