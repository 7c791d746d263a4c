import type { FaultEffect, FaultStatus } from '../support/loopback/faults.ts';

/** One way in which GitHub may fail. */
export interface FaultKind {
  readonly name: string;
  readonly effect: FaultEffect;
  /** How people are told of it, somewhere they look. */
  readonly cause: RegExp;
  /** Whether the same call may work when it is made again. */
  readonly mayPass: boolean;
}

const status = (code: FaultStatus, cause: RegExp, mayPass = false): FaultKind => ({
  name: String(code),
  effect: { kind: 'status', status: code },
  cause,
  mayPass,
});

const limit = /limit|too many|429/i;

export const faultKinds: readonly FaultKind[] = [
  status(401, /401|authentication|bad credentials|could not read/i),
  status('403-permission', /403|forbidden/i),
  status('403-rate', limit, true),
  status('403-secondary', limit, true),
  status(404, /404|not found|does not find/i),
  status(410, /410|expired|gone/i),
  status(422, /422|validation failed/i),
  status(429, limit, true),
  status(500, /500|server error/i, true),
  status(502, /502|bad gateway/i, true),
  status(503, /503|unavailable/i, true),
  {
    name: 'timeout',
    effect: { kind: 'timeout' },
    cause: /no answer|time(d )?[ -]?out|stalled|too slow/i,
    mayPass: true,
  },
  {
    name: 'cut',
    effect: { kind: 'cut' },
    cause: /cut off|terminated|hang ?up|aborted|closed|premature|unexpected|early eof|is no JSON/i,
    mayPass: true,
  },
  {
    name: 'refuse',
    effect: { kind: 'refuse' },
    cause: /ECONNRE|reset|refused|hang ?up|empty reply|socket|closed/i,
    mayPass: true,
  },
  {
    name: 'garbage',
    effect: { kind: 'garbage' },
    cause: /json|not as its|digest|protocol|bad line/i,
    mayPass: true,
  },
];

/** Of a download alone. */
export const wrongBytes: FaultKind = {
  name: 'wrong-bytes',
  effect: { kind: 'wrong-bytes' },
  cause: /digest|bytes/i,
  mayPass: true,
};

/** Of a call that writes: it was done, and its answer lost. */
export const lostAnswer: FaultKind = {
  name: '502-done',
  effect: { kind: 'status', status: 502, carriedOut: true },
  cause: /502|bad gateway/i,
  mayPass: true,
};
