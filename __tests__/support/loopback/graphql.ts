import { readFile } from 'node:fs/promises';
import type { GraphQLSchema } from 'graphql';
import { failure, json, Refusal, settle, type Answer, type Incoming } from './exchange.ts';
import { rateLimitHeaders, rateLimitKey } from './rateLimit.ts';
import { authenticate, type Service } from './service.ts';

let schema: Promise<GraphQLSchema> | undefined;

/** GitHub's published schema, 1.2 MB, built once per process and only when a query comes: about 0.25 s. */
function loadSchema(): Promise<GraphQLSchema> {
  schema ??= (async () => {
    const { buildSchema } = await import('graphql');
    const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));
    // GitHub's published schema breaks some rules of the specification; it is taken as it is.
    return buildSchema(await readFile(file, 'utf8'), { assumeValid: true, noLocation: true });
  })();
  return schema;
}

/** The fields that the stand-in can answer; everything else of the schema is refused loudly. */
const answerable = new Set(['viewer', 'login', '__typename']);

export function answerGraphql(service: Service, incoming: Incoming, notes: string[]): Promise<Answer> {
  return settle(async () => {
    const token = authenticate(service, incoming);
    if (token === null) return failure(401, 'This endpoint requires you to be authenticated.');
    const limits = rateLimitHeaders(service.limits.budget(rateLimitKey(token, null)));
    const value = await execute(service, incoming, token.login, notes);
    return json(200, value, { ...limits, 'x-ratelimit-resource': 'graphql' });
  });
}

interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

function readQuestion({ body }: Incoming): Question {
  try {
    const question = JSON.parse(body.toString('utf8')) as Question;
    if (typeof question.query === 'string') return question;
  } catch {
    // Refused below, like a body without a query.
  }
  throw new Refusal(failure(400, 'A query attribute must be specified and must be a string.'));
}

async function execute(
  service: Service,
  incoming: Incoming,
  login: string,
  notes: string[],
): Promise<unknown> {
  const { query, variables } = readQuestion(incoming);
  const graphql = await import('graphql');
  const built = await loadSchema();
  const refuse = (messages: readonly string[]): unknown => ({
    errors: messages.map((message) => ({ message })),
  });
  let document: ReturnType<typeof graphql.parse>;
  try {
    document = graphql.parse(query);
  } catch (error) {
    notes.push(String(error));
    return refuse([String(error)]);
  }
  const invalid = graphql.validate(built, document).map(({ message }) => message);
  if (invalid.length > 0) {
    notes.push(...invalid);
    return refuse(invalid);
  }
  const unsupported: string[] = [];
  graphql.visit(document, {
    Field({ name }) {
      if (!answerable.has(name.value))
        unsupported.push(`GraphQL field ${name.value} is not supported by the stand-in`);
    },
  });
  service.problems.push(...unsupported);
  if (unsupported.length > 0) return refuse(unsupported);
  return graphql.execute({
    schema: built,
    document,
    rootValue: { viewer: { login } },
    ...(variables && { variableValues: variables }),
  });
}
