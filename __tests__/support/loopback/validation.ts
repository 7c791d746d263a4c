import type { ValidateFunction } from 'ajv';
import type { Answer, Incoming } from './exchange.ts';
import {
  createFinder,
  readDescription,
  resolve,
  type Content,
  type FoundOperation,
  type OpenApi,
  type Operation,
  type Parameter,
} from './openapi.ts';
import { createCompiler, problemsOf } from './schemas.ts';

/** GitHub's description, ready to find operations and to judge requests and answers. */
export interface Contract {
  readonly queryNames: (operation: Operation) => readonly string[];
  readonly find: (method: string, path: string) => FoundOperation | null;
  /** `body`: the parsed request body, undefined for none. */
  readonly requestProblems: (
    found: FoundOperation,
    incoming: Incoming,
    body: unknown,
  ) => { readonly otherProblems: string[]; readonly bodyProblems: string[] };
  readonly answerProblems: (operation: Operation, answer: Answer) => string[];
}

let contract: Promise<Contract> | undefined;

/** The description is large and never changes: one copy, with its compiled validators, serves all stand-ins of a process. */
export function loadContract(): Promise<Contract> {
  contract ??= readDescription().then(createContract);
  return contract;
}

export function createContract(description: OpenApi): Contract {
  const source = { description, validator: createValidators(description) };
  return {
    find: createFinder(description),
    queryNames: (operation) => parametersOf(source, operation, 'query').map(({ name }) => name),
    requestProblems: (found, incoming, body) => ({
      otherProblems: [...headerProblems(incoming), ...parameterProblems(source, found, incoming.query)],
      bodyProblems: bodyProblems(source, found.operation, body),
    }),
    answerProblems: (operation, answer) => answerProblems(source, operation, answer),
  };
}

interface Source {
  readonly description: OpenApi;
  readonly validator: Validators;
}

/** The validator of a schema, compiled when it is first asked for; texts of addresses are read as what they stand for. */
type Validators = (key: string, from: 'text' | 'json', schema: () => unknown) => ValidateFunction;

function createValidators({ components }: OpenApi): Validators {
  const compilers = {
    text: createCompiler(components.schemas, { coerceTypes: true }),
    json: createCompiler(components.schemas, { coerceTypes: false }),
  };
  const compiled = new Map<string, ValidateFunction>();
  return (key, from, schema) => {
    const found = compiled.get(key) ?? compilers[from](schema());
    compiled.set(key, found);
    return found;
  };
}

function parametersOf({ description }: Source, operation: Operation, place: 'path' | 'query'): Parameter[] {
  return (operation.parameters ?? [])
    .map((one) => resolve(description, one))
    .filter((one) => one.in === place);
}

function parameterProblems(
  source: Source,
  { operation, params }: FoundOperation,
  query: URLSearchParams,
): string[] {
  return (['path', 'query'] as const).flatMap((place) => {
    const validate = source.validator(`${place} ${operation.operationId}`, 'text', () => {
      const parameters = parametersOf(source, operation, place);
      return {
        type: 'object',
        properties: Object.fromEntries(parameters.map((one) => [one.name, one.schema])),
        required: parameters.filter((one) => one.required).map((one) => one.name),
        additionalProperties: false,
      };
    });
    const given = Object.fromEntries(place === 'path' ? params : query);
    return problemsOf(validate, given, `${place} parameters `);
  });
}

function bodyProblems(
  { validator }: Source,
  { requestBody, operationId }: Operation,
  body: unknown,
): string[] {
  const schema = schemaOf(requestBody?.content);
  if (schema === undefined) return body === undefined ? [] : ['a body where none is described'];
  if (body === undefined) return requestBody?.required === true ? ['the body is missing'] : [];
  const validate = validator(`body ${operationId}`, 'json', () => schema);
  return problemsOf(validate, body, 'body');
}

function answerProblems(
  { description, validator }: Source,
  operation: Operation,
  { status, body }: Answer,
): string[] {
  const described = operation.responses[status];
  if (described === undefined && status < 400) return [`${status} is not described`];
  const content = described && resolve(description, described).content;
  if (body.kind === 'bytes') return [];
  if (body.kind === 'none') return content && status < 300 ? [`${status} has no body`] : [];
  const schema = schemaOf(content) ?? (status >= 400 ? basicError : undefined);
  if (schema === undefined) return [`${status} has a body where none is described`];
  const validate = validator(`answer ${status} ${operation.operationId}`, 'json', () => schema);
  return problemsOf(validate, body.value, `answer ${status} `);
}

/** Not every operation describes every error; GitHub's errors have this form all the same. */
const basicError = {
  allOf: [{ $ref: '#/components/schemas/basic-error' }, { required: ['message', 'documentation_url'] }],
};

const schemaOf = (content: Content | undefined): unknown => content?.['application/json']?.schema;

/** What GitHub asks every client to send. */
function headerProblems({ headers }: Incoming): string[] {
  const wanted = ['accept', 'user-agent', 'authorization', 'x-github-api-version'];
  return wanted.filter((name) => headers[name] === undefined).map((name) => `header ${name} is missing`);
}
