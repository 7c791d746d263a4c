import type { Git } from '../bareRepository.ts';
import { notFound, type Answer } from '../exchange.ts';
import type { Access } from '../permissions.ts';
import type { Shape, Site } from '../shapes/shape.ts';
import type { Repository } from '../state.ts';
import type { Token } from '../tokens.ts';

/** One admitted request: who asks, about which repository, with what. */
export interface Asked extends Site {
  readonly git: Git;
  readonly token: Token | null;
  readonly repository: Repository;
  readonly params: ReadonlyMap<string, string>;
  readonly url: URL;
  readonly accept: string;
  /** Already valid against the description. */
  readonly body: Shape;
  /** The address of a one-minute download of an artifact's bytes. */
  readonly signDownload: (artifactId: number) => string;
}

export interface Route extends Access {
  /** As in GitHub's description, which also gives its path and method. */
  readonly operationId: string;
  /** The query parameters that are honoured, besides per_page and page; others are reported, never ignored. */
  readonly query?: readonly string[];
  /** Creates content that GitHub's secondary limit counts. */
  readonly createsContent?: boolean;
  readonly handle: (asked: Asked) => Answer | Promise<Answer>;
}

export const param = ({ params }: Asked, name: string): string => params.get(name) ?? '';

/** @throws Refusal 404 for what is no number: nothing has that id */
export function numberParam(asked: Asked, name: string): number {
  const value = Number(param(asked, name));
  if (!Number.isSafeInteger(value)) throw notFound();
  return value;
}

/** A query parameter; null when it is missing or empty. */
export const queried = ({ url }: Asked, name: string): string | null => url.searchParams.get(name) || null;

/** A text of the body; null when it is missing. */
export function bodyText({ body }: Asked, name: string): string | null {
  const value = Object.hasOwn(body, name) ? body[name] : null;
  return typeof value === 'string' ? value : null;
}
