import type { World } from '../state.ts';

/** A JSON object of an answer. */
export type Shape = Readonly<Record<string, unknown>>;

/** What every builder of answers needs to know. */
export interface Site {
  readonly apiUrl: string;
  readonly world: World;
}

/** Pages for people; the stand-in serves none of them. */
export const webUrl = 'https://github.com';

/** GitHub writes times in UTC with whole seconds. */
export const isoTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

export const nodeId = (kind: string, id: number | string): string =>
  Buffer.from(`${kind}:${id}`).toString('base64');
