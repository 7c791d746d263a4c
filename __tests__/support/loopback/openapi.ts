import { readFile } from 'node:fs/promises';

/** The parts of an OpenAPI 3.0 description that are used here. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: unknown;
  readonly 'x-multi-segment'?: boolean;
}

export type Content = Readonly<Record<string, { readonly schema: unknown }>>;

export interface Reference {
  readonly $ref: string;
}

/** An operation of GitHub's description and the path parameters, decoded, of one request to it. */
export interface FoundOperation {
  readonly operation: Operation;
  readonly params: ReadonlyMap<string, string>;
}

/** GitHub's own description, `api.github.com.json` of the package @octokit/openapi: 13 MB, read in about 0.15 s. */
export async function readDescription(): Promise<OpenApi> {
  const file = new URL(import.meta.resolve('@octokit/openapi/generated/api.github.com.json'));
  const text = await readFile(file, 'utf8');
  return JSON.parse(text) as OpenApi;
}

export function resolve<T>(description: OpenApi, value: T | Reference): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  let target: unknown = description;
  for (const key of value.$ref.split('/').slice(1)) {
    target = (target as Readonly<Record<string, unknown>>)[key];
  }
  return target as T;
}

interface Template {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operation: Operation;
  readonly literals: number;
}

/** Finds the described operation of a request; the template with the most fixed parts wins. */
export function createFinder(description: OpenApi): (method: string, path: string) => FoundOperation | null {
  const byMethod = new Map<string, Template[]>();
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const templates = byMethod.get(method) ?? [];
      templates.push(compile(description, path, operation));
      byMethod.set(method, templates);
    }
  }
  for (const templates of byMethod.values()) templates.sort((a, b) => b.literals - a.literals);
  return (method, path) => {
    for (const { pattern, names, operation } of byMethod.get(method.toLowerCase()) ?? []) {
      const match = pattern.exec(path);
      if (match !== null) return { operation, params: decode(names, match.slice(1)) };
    }
    return null;
  };
}

function compile(description: OpenApi, path: string, operation: Operation): Template {
  const parameters = (operation.parameters ?? []).map((one) => resolve(description, one));
  const names: string[] = [];
  const parts = path.split('/').map((part) => {
    // A part may hold several parameters: `{basehead}`, but also `{base}...{head}`.
    const source = part.split(/(\{[^}]+\})/).map((piece) => {
      if (!piece.startsWith('{')) return piece.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
      const name = piece.slice(1, -1);
      names.push(name);
      return parameters.some((one) => one.name === name && one['x-multi-segment']) ? '(.*)' : '([^/]+)';
    });
    return source.join('');
  });
  return {
    pattern: new RegExp(`^${parts.join('/')}$`),
    names,
    operation,
    literals: path.split('/').length - names.length,
  };
}

function decode(names: readonly string[], values: readonly string[]): Map<string, string> {
  return new Map(names.map((name, index) => [name, decodePart(values[index] ?? '')]));
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape names nothing; as it stands it will not be found.
    return text;
  }
}
