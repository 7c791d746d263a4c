export const id = 4822;
export const ids = [4822];
export const modules = {

/***/ 84822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./build/src/github/answers.js

/** What is read of GitHub's answers, and the form it must have. Everything else in them is passed over. */
const id = schemas/* int */.Whr().positive();
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const artifact = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    size_in_bytes: schemas/* number */.aig(),
    expired: schemas/* boolean */.zMY(),
    created_at: schemas/* string */.YjP().nullable(),
    digest: schemas/* string */.YjP().nullish(),
    workflow_run: schemas/* object */.Ikc({
        id: id.optional(),
        repository_id: id.optional(),
        head_repository_id: id.nullish(),
        head_branch: schemas/* string */.YjP().nullish(),
    })
        .nullish(),
})
    .transform(({ workflow_run: run, ...one }) => ({
    id: one.id,
    name: one.name,
    bytes: one.size_in_bytes,
    expired: one.expired,
    createdAt: one.created_at,
    digest: one.digest ?? null,
    run: run?.id === undefined || run.repository_id === undefined
        ? null
        : {
            id: run.id,
            repositoryId: run.repository_id,
            headRepositoryId: run.head_repository_id ?? null,
            headBranch: run.head_branch ?? null,
        },
}));
const artifactPage = schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), artifacts: schemas/* array */.YOg(artifact) });
const listedRun = schemas/* object */.Ikc({ id, path: schemas/* string */.YjP(), event: schemas/* string */.YjP(), head_sha: sha, run_attempt: schemas/* int */.Whr().optional() })
    .transform((run) => ({
    id: run.id,
    path: run.path,
    event: run.event,
    headSha: run.head_sha,
    attempt: run.run_attempt ?? 1,
}));
const pull = schemas/* object */.Ikc({
    number: id,
    state: schemas/* string */.YjP(),
    head: schemas/* object */.Ikc({ sha }),
    base: schemas/* object */.Ikc({ sha, ref: schemas/* string */.YjP() }),
})
    .transform(({ number, state, head, base }) => ({
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseBranch: base.ref,
    isOpen: state === 'open',
}));
const comment = schemas/* object */.Ikc({
    id,
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    html_url: schemas/* string */.YjP(),
})
    .transform((one) => ({
    id: one.id,
    body: one.body ?? '',
    author: one.user?.login ?? null,
    url: one.html_url,
}));

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/github/apiFailure.js

/** A failed call → what happened and which permission, limit or outage is to blame. */
function explainApiFailure(cause, { doing, permission }) {
    const answer = answerOf(cause);
    const { what, hint } = explain(answer, permission);
    return new errors/* UserError */.yo(`Could not ${doing}: ${what}.`, { cause, hint });
}
/** Whether GitHub said that there is no such thing, or none that this token may see. */
function isNotFound(error) {
    return error instanceof errors/* UserError */.yo && property(error.cause, 'status') === 404;
}
function explain(answer, permission) {
    const { status, came, message, headers } = answer;
    if (!came) {
        return {
            what: `GitHub's API could not be reached (${message}), in several attempts`,
            hint: 'It may be an outage (githubstatus.com) or the network of the runner. Re-run the job later.',
        };
    }
    if (isLimit(answer))
        return explainLimit(headers);
    if (status >= 500) {
        return {
            what: `GitHub answered ${status} in several attempts`,
            hint: 'This is an outage of GitHub (githubstatus.com). Re-run the job later.',
        };
    }
    const known = explanations[status];
    if (known !== undefined)
        return known(permission, message);
    return { what: `GitHub answered ${status}: ${message}`, hint: 'Re-run the job; if this stays, report it.' };
}
const explanations = {
    401: () => ({
        what: 'GitHub does not accept the token (401)',
        hint: 'Leave the input token at its default; a token of your own may have expired.',
    }),
    403: (permission, message) => ({
        what: `the token may not do that (403: ${message})`,
        hint: `Add this line under permissions: in the workflow: ${permission}. Runs of forks get a token that can only read; for them use the publish workflow.`,
    }),
    404: (permission) => ({
        what: 'GitHub does not find it (404)',
        hint: `In a private repository this also means that the token may not see it: add ${permission} under permissions: in the workflow.`,
    }),
    410: () => ({
        what: 'it is gone (410)',
        hint: 'It was deleted, or it has expired: artifacts live as long as retention-days says. Record the run again.',
    }),
    422: (_, message) => ({
        what: `GitHub refused what was sent (422: ${message})`,
        hint: 'Re-run the job; if this stays, report it with the message.',
    }),
};
function isLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /secondary rate/i.test(message));
}
function explainLimit(headers) {
    const reset = Number(headers['x-ratelimit-reset']);
    const isSpent = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
    const limit = headers['x-ratelimit-limit'] ?? '1,000';
    const what = isSpent
        ? `the limit of ${limit} calls per hour for this repository is used up until ${new Date(reset * 1000).toISOString().slice(11, 16)} UTC`
        : 'GitHub limits how many calls may be made at a time';
    return { what, hint: 'Other workflows of this repository share the limit. Re-run the job later.' };
}
/** The client's errors carry a status, and 500 also where no answer came. */
function answerOf(cause) {
    const status = property(cause, 'status');
    const response = property(cause, 'response');
    const headers = property(response, 'headers');
    const data = property(response, 'data');
    const said = property(data, 'message');
    return {
        status: typeof status === 'number' ? status : 500,
        came: typeof response === 'object' && response !== null,
        message: typeof said === 'string' ? said.slice(0, 200) : (0,errors/* messageOf */.bD)(cause).slice(0, 200),
        headers: typeof headers === 'object' && headers !== null ? Object.fromEntries(Object.entries(headers)) : {},
    };
}
function property(value, name) {
    return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/api.js



const perPage = 100;
/** More artifacts than one run may have. */
const mostPages = 20;
const reading = {
    artifacts: { doing: 'look up stored runs', permission: 'actions: read' },
    archive: { doing: 'download a stored run', permission: 'actions: read' },
    history: { doing: 'find where this commit left its base', permission: 'contents: read' },
    pulls: { doing: 'find the pull request', permission: 'pull-requests: read' },
    file: { doing: 'read the configuration of the base', permission: 'contents: read' },
    comments: { doing: 'read the comments of the pull request', permission: 'pull-requests: write' },
    comment: { doing: 'write the comment', permission: 'pull-requests: write' },
    login: { doing: 'learn the login of the token', permission: 'pull-requests: write' },
};
const starting = { doing: 'start the workflow again', permission: 'actions: write' };
const commitParents = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: sha })) });
const fileContent = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), content: schemas/* string */.YjP() });
/** The calls for one repository. */
function createApi(requests, { owner, repository }) {
    const here = { owner, repo: repository };
    const get = (route, purpose, schema, parameters = {}) => requests.send({
        route: `GET /repos/{owner}/{repo}${route}`,
        parameters: { ...here, ...parameters },
        purpose,
        read: (data) => schema.parse(data),
    });
    return {
        artifactsNamed: async (name) => {
            const parameters = { name, per_page: perPage };
            return (await get('/actions/artifacts', reading.artifacts, artifactPage, parameters)).artifacts;
        },
        artifactsOfRun: async (runId) => {
            const all = [];
            for (let page = 1; page <= mostPages; page++) {
                const parameters = { run_id: runId, per_page: perPage, page };
                const { total_count: total, artifacts } = await get('/actions/runs/{run_id}/artifacts', reading.artifacts, artifactPage, parameters);
                all.push(...artifacts);
                if (artifacts.length < perPage || all.length >= total)
                    break;
            }
            return all;
        },
        archiveUrl: (artifactId) => requests.send({
            route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
            parameters: { ...here, artifact_id: artifactId, archive_format: 'zip' },
            purpose: reading.archive,
            stopAtRedirect: true,
            read: (_, headers) => schemas/* url */.OZ5().parse(headers['location']),
        }),
        run: (runId) => get('/actions/runs/{run_id}', reading.artifacts, listedRun, { run_id: runId }),
        mergeBase: async (base, head) => {
            const answer = await get('/compare/{basehead}', reading.history, schemas/* object */.Ikc({ merge_base_commit: schemas/* object */.Ikc({ sha: sha }).nullish() }), { basehead: `${base}...${head}`, per_page: 1 });
            return answer.merge_base_commit?.sha ?? null;
        },
        parents: async (commit) => {
            const read = get('/commits/{ref}', reading.history, commitParents, { ref: commit, per_page: 1 });
            return (await orNull(read))?.parents.map(({ sha: parent }) => parent) ?? null;
        },
        pullsFrom: (headOwner, headBranch) => get('/pulls', reading.pulls, schemas/* array */.YOg(pull), {
            head: `${headOwner}:${headBranch}`,
            state: 'all',
            per_page: perPage,
        }),
        fileAt: async (commit, path) => {
            const parameters = { path, ref: commit };
            const read = get('/contents/{path}', reading.file, fileContent, parameters);
            const found = await orNull(read);
            return found === null ? null : Buffer.from(found.content, 'base64').toString('utf8');
        },
        comments: async (number, page) => {
            const parameters = { issue_number: number, per_page: perPage, page };
            const comments = await get('/issues/{issue_number}/comments', reading.comments, schemas/* array */.YOg(comment), parameters);
            return { comments, isLast: comments.length < perPage };
        },
        createComment: (number, body) => requests.send({
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { ...here, issue_number: number, body },
            purpose: reading.comment,
            once: true,
            read: (data) => comment.parse(data),
        }),
        updateComment: (commentId, body) => requests.send({
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...here, comment_id: commentId, body },
            purpose: reading.comment,
            read: (data) => comment.parse(data),
        }),
        deleteComment: (commentId) => requests.send({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...here, comment_id: commentId },
            purpose: reading.comment,
            read: () => undefined,
        }),
        dispatch: (workflow, ref, inputs) => requests.send({
            route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
            parameters: { ...here, workflow_id: workflow, ref, inputs },
            purpose: starting,
            once: true,
            read: () => undefined,
        }),
        ownLogin: () => requests.send({
            route: 'POST /graphql',
            parameters: { query: 'query { viewer { login } }' },
            purpose: reading.login,
            read: (data) => schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) }) }).parse(data).data
                .viewer.login,
        }),
    };
}
/** Null for what GitHub does not have, or does not show to this token. */
async function orNull(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (isNotFound(error))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/github/settled.js
/**
 * For a client that never settles when an answer is cut off, as `@actions/http-client` 4.0 does not. Then nothing is left that
 * this process waits for, and Node would end it in the middle of its work, with code 13.
 */
function settleWhenNothingIsLeft() {
    const waiting = new Set();
    process.on('beforeExit', () => {
        for (const giveUp of waiting)
            giveUp();
    });
    return (work) => new Promise((resolve, reject) => {
        const giveUp = () => reject(new Error('the answer was cut off.'));
        waiting.add(giveUp);
        work.then(resolve, reject).finally(() => waiting.delete(giveUp));
    });
}

;// CONCATENATED MODULE: ./build/src/github/artifacts.js





const readAttempts = 3;
/** An upload that makes no progress for so long has failed. By itself the client waits up to ten minutes. */
const stalledUploadMs = 120_000;
/** Opens the artifacts of this run. The client is large, and loaded here. */
async function openArtifacts(retentionDays) {
    const { DefaultArtifactClient: Client } = await Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(4730), __webpack_require__.e(7105)]).then(__webpack_require__.bind(__webpack_require__, 27105));
    process.env['ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS'] ??= String(stalledUploadMs);
    const client = new Client();
    const settle = settleWhenNothingIsLeft();
    const options = retentionDays === null ? {} : { retentionDays };
    return {
        async upload({ name, files, root }) {
            const sent = await attempt(`keep the artifact ${name}`, () => settle(client.uploadArtifact(name, [...files], root, options)));
            return uploaded(name, sent);
        },
        async uploadPage(path) {
            const sent = await attempt(`keep ${path}`, () => settle(client.uploadArtifact('page', [path], (0,external_node_path_.join)(path, '..'), { ...options, skipArchive: true })));
            return uploaded(path, sent);
        },
        async list() {
            const { artifacts } = await attempt('list the artifacts of this run', () => readAgain(() => settle(client.listArtifacts({ latest: true }))));
            return artifacts.map(({ id, name, size, digest }) => ({
                id,
                name,
                bytes: size,
                digest: digest ?? null,
            }));
        },
        download: (artifact, directory) => attempt(`fetch the artifact ${artifact.name}`, () => readAgain(() => settle(download(client, artifact, directory)))),
    };
}
function uploaded(name, { id, size, digest }) {
    if (id === undefined)
        throw new errors/* UserError */.yo(`Could not keep the artifact ${name}: it was given no id.`);
    // The upload states a bare digest, lists state it with its kind in front.
    return { id, name, bytes: size ?? 0, digest: digest === undefined ? null : `sha256:${digest}` };
}
async function download(client, { id, name, digest }, directory) {
    const path = await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, 'archive-'));
    const expected = digest === null ? {} : { expectedHash: digest };
    const { digestMismatch } = await client.downloadArtifact(id, { path, skipDecompress: true, ...expected });
    if (digestMismatch === true)
        throw new errors/* UserError */.yo('its bytes do not have the digest that was stored with it');
    const [file] = await (0,promises_.readdir)(path);
    if (file === undefined)
        throw new errors/* UserError */.yo(`nothing came for ${name}`);
    return (0,external_node_path_.join)(path, file);
}
/** What the client does not try again by itself: a broken connection, an answer that was cut off, a download of other bytes. */
const passingFailure = /NetworkError|ECONN|ETIMEDOUT|EPIPE|socket|cut off|do not have the digest/i;
async function readAgain(read) {
    for (let count = 1;; count++) {
        try {
            return await read();
        }
        catch (error) {
            if (count === readAttempts || !passingFailure.test((0,errors/* messageOf */.bD)(error)))
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(count * 1000);
        }
    }
}
async function attempt(doing, work) {
    try {
        return await work();
    }
    catch (cause) {
        const { what, hint } = artifacts_explain((0,errors/* messageOf */.bD)(cause), cause instanceof Error ? cause.name : '');
        throw new errors/* UserError */.yo(`Could not ${doing}: ${what}`, { cause, hint });
    }
}
/** The client tells most of its failures in texts only. */
function artifacts_explain(message, name) {
    const known = failures.find(({ pattern }) => pattern.test(`${name}: ${message}`));
    return {
        what: withFullStop((known?.what ?? message).slice(0, 300)),
        hint: known?.hint ?? 'Re-run the job; if this stays, report it.',
    };
}
function withFullStop(text) {
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
const failures = [
    {
        pattern: /\(409\)|conflict/i,
        what: 'this workflow run has an artifact of that name already (409).',
        hint: 'Two jobs wrote the same one (in a matrix leave job-total at its default and add a job with command: publish), or an earlier attempt had worked and only its answer was lost.',
    },
    {
        pattern: /UsageError|insufficient usage|quota/i,
        what: 'the storage for artifacts is used up.',
        hint: 'Delete old artifacts, shorten retention-days, or raise the limit in the billing settings.',
    },
    {
        pattern: /GHESNotSupported/,
        what: 'this GitHub Enterprise Server has no artifact service of version 4.',
        hint: 'Records stay in the store directory; keep it on a self-hosted runner with the input store.',
    },
    {
        pattern: /ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)|Unable to get/,
        what: 'this runner offers no artifact service.',
        hint: 'Records stay in the store directory.',
    },
    {
        pattern: /\(401\)|\(403\)|unauthori|forbidden/i,
        hint: 'The runner’s own token was refused: it ends with the job. Re-run the job.',
    },
    {
        // The client keeps the reason to itself.
        pattern: /download failed after \d+ retries/i,
        what: 'the artifact storage did not give it, in several attempts.',
        hint: 'It may be an outage (githubstatus.com) or the network: self-hosted runners need *.blob.core.windows.net. Re-run the job.',
    },
    {
        pattern: /NetworkError|ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|timeout|timed out|socket|stalled|cut off/i,
        hint: 'The artifact service could not be reached. Self-hosted runners need *.actions.githubusercontent.com and *.blob.core.windows.net. Re-run the job.',
    },
];

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/github/commitCharts.js



const purpose = { doing: 'commit the charts', permission: 'contents: write' };
const attempts = 4;
/**
 * Commits charts to a branch of their own, made when it is not there, and gives the address of each at that very commit: an
 * address with a branch in it would show another picture later, or none, because GitHub's image cache goes by address.
 * Another job may commit at the same time; then the whole is done again on top of it.
 */
async function commitCharts(requests, context, branch, charts) {
    const { serverUrl, owner, repository } = context;
    const folder = `${context.runId}-${context.runAttempt}-${digestOf(charts)}`;
    const tree = charts.map(({ fileName, svg }) => ({
        path: `${folder}/${fileName}`,
        mode: '100644',
        type: 'blob',
        content: svg,
    }));
    const commit = await commitOnTop(requests, context, branch, tree);
    return new Map(charts.map(({ fileName }) => [
        fileName,
        `${serverUrl}/${owner}/${repository}/blob/${commit}/${folder}/${fileName}?raw=true`,
    ]));
}
const objectSha = schemas/* object */.Ikc({ sha: schemas/* string */.YjP() });
async function commitOnTop(requests, context, branch, tree) {
    const send = (route, parameters, schema) => requests.send({
        route: route.replace(' /', ' /repos/{owner}/{repo}/git/'),
        parameters: { owner: context.owner, repo: context.repository, ...parameters },
        purpose,
        read: (data) => schema.parse(data),
    });
    for (let attempt = 1;; attempt++) {
        const tip = await tipOf(send, branch);
        const parents = tip === null ? [] : [tip];
        const base = tip === null ? {} : { base_tree: tip };
        const { sha: treeSha } = await send('POST /trees', { tree, ...base }, objectSha);
        const message = `Charts of run ${context.runId}`;
        const { sha } = await send('POST /commits', { message, tree: treeSha, parents }, objectSha);
        try {
            if (tip === null)
                await send('POST /refs', { ref: `refs/heads/${branch}`, sha }, schemas/* unknown */.L5J());
            else
                await send('PATCH /refs/{ref}', { ref: `heads/${branch}`, sha, force: false }, schemas/* unknown */.L5J());
            return sha;
        }
        catch (error) {
            // 422: the branch was created, or moved on, meanwhile.
            if (attempt === attempts || !isConflict(error))
                throw error;
        }
    }
}
async function tipOf(send, branch) {
    try {
        const { object } = await send('GET /ref/{ref}', { ref: `heads/${branch}` }, schemas/* object */.Ikc({ object: objectSha }));
        return object.sha;
    }
    catch (error) {
        if (isNotFound(error))
            return null;
        throw error;
    }
}
function isConflict(error) {
    return (error instanceof Error &&
        typeof error.cause === 'object' &&
        error.cause !== null &&
        'status' in error.cause &&
        error.cause.status === 422);
}
function digestOf(charts) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { fileName, svg } of charts)
        hash.update(`${fileName}\0${svg}\0`);
    return hash.digest('hex').slice(0, 8);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/github/wholeAnswer.js

/** An answer that takes longer than this never comes. */
const timeoutMs = 30_000;
/**
 * `fetch` that gives an answer only when it is here in full: one that was cut off, or JSON that does not parse, fails like a
 * connection that was never made, so that the call is tried again. GitHub's client takes both for an empty answer.
 */
async function wholeAnswer(url, options) {
    const response = await fetch(url, { ...options, signal: AbortSignal.timeout(timeoutMs) }).catch(asNetworkError);
    const body = await response.arrayBuffer().catch(asNetworkError);
    if (response.ok && /\bjson\b/.test(response.headers.get('content-type') ?? '')) {
        try {
            JSON.parse(Buffer.from(body).toString('utf8'));
        }
        catch {
            throw new TypeError('the answer was cut off or is no JSON');
        }
    }
    const hasBody = ![204, 205, 304].includes(response.status);
    return new Response(hasBody ? body : null, {
        status: response.status,
        statusText: response.statusText,
        headers: response.headers,
    });
}
/**
 * A time limit is a `DOMException`, which the client would not take for a failed connection. The new error carries no cause:
 * the client would tell its text, "fetch failed", in place of this one.
 */
function asNetworkError(cause) {
    const reason = reasonOf(cause);
    const isTimeout = cause instanceof Error && cause.name === 'TimeoutError';
    const message = isTimeout ? `no answer within ${timeoutMs / 1000} s` : (0,errors/* messageOf */.bD)(reason);
    throw new TypeError(message);
}
/** `fetch` itself says no more than "fetch failed"; what happened is its cause. */
function reasonOf(error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

;// CONCATENATED MODULE: ./build/src/github/fetchArchive.js








const mib = 1_048_576;
/** Packed size of what is fetched at all. */
const largestArchiveBytes = 256 * mib;
const fetchArchive_attempts = 3;
const longestDownloadMs = 60_000;
/**
 * Fetches an artifact of any run as a file in a new directory below `directory`: at most `mostBytes`, its digest verified. The
 * address that GitHub gives is used without the token.
 */
async function fetchArchive(api, artifact, directory, mostBytes = largestArchiveBytes) {
    if (artifact.bytes > mostBytes)
        throw tooLarge(artifact, mostBytes);
    for (let attempt = 1;; attempt++) {
        const path = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(directory, 'archive-')), 'archive.zip');
        const url = await api.archiveUrl(artifact.id);
        try {
            const digest = await saveTo(path, url, artifact, mostBytes);
            if (artifact.digest === null || artifact.digest === digest)
                return path;
            throw new errors/* UserError */.yo(`the bytes of ${artifact.name} have the digest ${digest}, GitHub states ${artifact.digest}`);
        }
        catch (cause) {
            if (attempt < fetchArchive_attempts)
                continue;
            throw new errors/* UserError */.yo(`Could not download a stored run: ${(0,errors/* messageOf */.bD)(reasonOf(cause))} (artifact ${artifact.id}, in ${fetchArchive_attempts} attempts).`, { cause, hint: 'Re-run the job; if this stays, remove the artifact and record the run again.' });
        }
    }
}
async function saveTo(path, url, artifact, mostBytes) {
    const response = await fetch(url, { signal: AbortSignal.timeout(longestDownloadMs) });
    if (!response.ok || response.body === null)
        throw new errors/* UserError */.yo(`the storage answered ${response.status}`);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _, done) {
            bytes += chunk.length;
            hash.update(chunk);
            if (bytes > mostBytes)
                done(tooLarge(artifact, mostBytes));
            else
                done(null, chunk);
        },
    });
    await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(response.body), count, (0,external_node_fs_.createWriteStream)(path));
    return `sha256:${hash.digest('hex')}`;
}
function tooLarge({ name, bytes }, mostBytes) {
    return new errors/* UserError */.yo(`The artifact ${name} is too large: ${bytes} bytes; at most ${mostBytes} are fetched.`);
}

;// CONCATENATED MODULE: ./build/src/github/request.js



const retries = 3;
/** A limit that ends later than this is not waited for: the job would cost more than the comment is worth. */
const longestWaitSeconds = 60;
/** Opens GitHub's API. The client is loaded here: in a leg of a matrix it never is. */
async function openRequests(settings) {
    const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4730).then(__webpack_require__.bind(__webpack_require__, 14730)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const wait = (what) => (seconds, _, __, count) => {
        const isWorthIt = count === 0 && seconds <= longestWaitSeconds;
        if (isWorthIt)
            settings.say(`GitHub's ${what} is reached; waiting ${seconds} s`);
        return isWorthIt;
    };
    const octokit = new (Octokit.plugin(retry, throttling))({
        auth: settings.token,
        baseUrl: settings.apiUrl,
        userAgent: `trainmark/${settings.programVersion}`,
        request: { fetch: wholeAnswer },
        log: { debug() { }, info() { }, warn() { }, error() { } },
        retry: { retries },
        // An id of its own: the plug-in keeps its queues for the whole process otherwise.
        throttle: {
            id: settings.apiUrl,
            onRateLimit: wait('limit of calls per hour'),
            onSecondaryRateLimit: wait('limit of calls at a time'),
        },
    });
    return {
        async send({ route, parameters = {}, purpose, read, once = false, stopAtRedirect = false }) {
            const request = {
                ...(once ? { retries: 0 } : {}),
                ...(stopAtRedirect ? { redirect: 'manual' } : {}),
            };
            const url = route === 'POST /graphql' ? `POST ${settings.graphqlUrl}` : route;
            try {
                const answer = await octokit.request(url, {
                    ...parameters,
                    headers: { 'x-github-api-version': '2022-11-28' },
                    request,
                });
                return readAnswer(() => read(answer.data, answer.headers), purpose);
            }
            catch (cause) {
                throw cause instanceof errors/* UserError */.yo ? cause : explainApiFailure(cause, purpose);
            }
        },
    };
}
function readAnswer(read, { doing }) {
    try {
        return read();
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`Could not ${doing}: GitHub's answer is not as its documentation says.`, {
            cause,
            hint: `Re-run the job; if this stays, report it. (${(0,errors/* messageOf */.bD)(cause).slice(0, 200)})`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/github/stickyComment.js
/** 100 comments a page: as many as GitHub gives one pull request. */
const stickyComment_mostPages = 30;
/**
 * One comment for each pull request and report name, edited in place. It is known by the hidden mark it begins with and by its
 * author: a person who quotes it, or copies its source, is left alone. Of several, as two jobs at one time may leave, the
 * oldest is kept and the others, all our own, are removed.
 */
async function postStickyComment(api, pull, name, markdown) {
    const body = `${markOf(name)}\n${markdown}`;
    const [first, ...others] = await findOwn(api, pull, name);
    if (first === undefined)
        return createOnce(api, pull, name, body);
    const updated = await api.updateComment(first.id, body);
    // Removing what is superfluous must not fail the report that stands already.
    for (const other of others)
        await api.deleteComment(other.id).catch(() => undefined);
    return { url: updated.url, how: 'updated' };
}
/** The mark a comment begins with. `name` is checked where settings are read, so that it cannot end the mark. */
function markOf(name) {
    return `<!-- trainmark report: ${name} -->`;
}
async function findOwn(api, pull, name) {
    const mark = markOf(name);
    const marked = [];
    for (let page = 1; page <= stickyComment_mostPages; page++) {
        const { comments, isLast } = await api.comments(pull, page);
        marked.push(...comments.filter(({ body }) => body.startsWith(mark)));
        if (isLast)
            break;
    }
    if (marked.length === 0)
        return [];
    const login = await api.ownLogin();
    return marked.filter(({ author }) => author === login);
}
/** A call whose answer was lost may have worked: before it is made again, the comment is looked for. */
async function createOnce(api, pull, name, body) {
    try {
        return { url: (await api.createComment(pull, body)).url, how: 'created' };
    }
    catch (error) {
        if (!mayHaveWorked(error))
            throw error;
        const [created] = await findOwn(api, pull, name);
        const comment = created === undefined ? await api.createComment(pull, body) : await api.updateComment(created.id, body);
        return { url: comment.url, how: 'created' };
    }
}
function mayHaveWorked(error) {
    const status = error instanceof Error &&
        typeof error.cause === 'object' &&
        error.cause !== null &&
        'status' in error.cause
        ? error.cause.status
        : null;
    return typeof status === 'number' && status >= 500;
}

;// CONCATENATED MODULE: ./build/src/github/workflowEvent.js

const workflowEvent_sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const pullRequestPayload = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr().positive(),
        head: schemas/* object */.Ikc({ sha: workflowEvent_sha, ref: schemas/* string */.YjP(), repo: repository.nullable() }),
        base: schemas/* object */.Ikc({ sha: workflowEvent_sha, ref: schemas/* string */.YjP() }),
    }),
    repository,
});
const pushPayload = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), before: workflowEvent_sha.nullish() });
const mergeGroupPayload = schemas/* object */.Ikc({
    merge_group: schemas/* object */.Ikc({ base_sha: workflowEvent_sha, base_ref: schemas/* string */.YjP(), head_sha: workflowEvent_sha }),
});
const finishedRunPayload = schemas/* object */.Ikc({
    workflow_run: schemas/* object */.Ikc({
        id: schemas/* int */.Whr().positive(),
        run_attempt: schemas/* int */.Whr().positive().default(1),
        event: schemas/* string */.YjP(),
        path: schemas/* string */.YjP(),
        head_sha: workflowEvent_sha,
        head_branch: schemas/* string */.YjP().nullable(),
        head_repository: repository.nullish(),
        conclusion: schemas/* string */.YjP().nullish(),
    }),
});
/** The payload of an event → what matters of it. Throws a ZodError for a payload that GitHub would not send. */
function parseWorkflowEvent(name, payload) {
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestEvent(pullRequestPayload.parse(payload));
        case 'push': {
            const { ref, before } = pushPayload.parse(payload);
            const isNew = before === null || before === undefined || /^0+$/.test(before);
            return { kind: 'push', branch: branchOf(ref), before: isNew ? null : before };
        }
        case 'merge_group': {
            const { merge_group: group } = mergeGroupPayload.parse(payload);
            return {
                kind: 'mergeGroup',
                baseSha: group.base_sha,
                baseBranch: branchOf(group.base_ref) ?? group.base_ref,
            };
        }
        case 'workflow_run':
            return finishedRunEvent(finishedRunPayload.parse(payload));
        default:
            return { kind: 'other' };
    }
}
function pullRequestEvent({ pull_request: pull, repository: own, }) {
    return {
        kind: 'pullRequest',
        number: pull.number,
        headSha: pull.head.sha,
        headBranch: pull.head.ref,
        baseSha: pull.base.sha,
        baseBranch: pull.base.ref,
        isFork: pull.head.repo?.full_name !== own.full_name,
    };
}
function finishedRunEvent({ workflow_run: run }) {
    return {
        kind: 'finishedRun',
        runId: run.id,
        attempt: run.run_attempt,
        event: run.event,
        // GitHub gives it with or without `@` and a ref.
        path: run.path.replace(/@.*$/s, ''),
        headSha: run.head_sha,
        headBranch: run.head_branch,
        headRepository: run.head_repository?.full_name ?? null,
        conclusion: run.conclusion ?? null,
    };
}
/** `refs/heads/main` → `main`; null for a tag. */
function branchOf(ref) {
    return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}

;// CONCATENATED MODULE: ./build/src/github/workflowContext.js


/** What the runner says about a step, from its environment and the text of the event's file. Throws a UserError when that is not what a runner gives. */
function readWorkflowContext(environment, eventText) {
    const eventName = environment['GITHUB_EVENT_NAME'] ?? '';
    const payload = parsePayload(eventText);
    const event = parseEvent(eventName, payload);
    const [owner = '', repository = ''] = required(environment, 'GITHUB_REPOSITORY').split('/');
    return {
        event,
        eventName,
        owner,
        repository,
        defaultBranch: defaultBranchIn(payload),
        runId: Number(required(environment, 'GITHUB_RUN_ID')),
        runAttempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1'),
        workflowPath: workflowPathIn(environment['GITHUB_WORKFLOW_REF'] ?? '', `${owner}/${repository}/`),
        job: environment['GITHUB_JOB'] ?? '',
        branch: event.kind === 'pullRequest' ? event.headBranch : branchOf(environment['GITHUB_REF'] ?? ''),
        serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
    };
}
function required(environment, name) {
    const value = environment[name];
    if (value !== undefined && value !== '')
        return value;
    throw new errors/* UserError */.yo(`The variable ${name} is not set, although this looks like a workflow step.`, {
        hint: 'The Action needs a runner of GitHub, or one that sets the same variables. In a terminal use: trainmark check.',
    });
}
function parsePayload(text) {
    if (text === null || text.trim() === '')
        return {};
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The event's file, GITHUB_EVENT_PATH, is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
function parseEvent(name, payload) {
    try {
        return parseWorkflowEvent(name, payload);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The payload of the event ${name} is not as GitHub describes it.`, {
            cause,
            hint: 'It comes from GITHUB_EVENT_PATH. Re-run the job; if this stays, report it with the event.',
        });
    }
}
/** `owner/name/.github/workflows/model.yml@refs/heads/main` → `.github/workflows/model.yml`. */
function workflowPathIn(workflowRef, prefix) {
    const path = workflowRef.replace(/@[^@]*$/, '');
    return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
function defaultBranchIn(payload) {
    if (typeof payload !== 'object' || payload === null || !('repository' in payload))
        return null;
    const { repository } = payload;
    if (typeof repository !== 'object' || repository === null || !('default_branch' in repository))
        return null;
    return typeof repository.default_branch === 'string' ? repository.default_branch : null;
}
/** Where people see a workflow run. */
function runUrl({ serverUrl, owner, repository }, runId) {
    return `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`;
}
/** Where people open or download an artifact. */
function artifactUrl(context, artifactId, runId = context.runId) {
    return `${runUrl(context, runId)}/artifacts/${artifactId}`;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./build/src/github/workflowStep.js

/** GitHub cuts what is longer, and then shows nothing at all of a summary. */
const longestSummaryBytes = 1_000_000;
/** The workflow step this process runs in. */
function openWorkflowStep() {
    const levels = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
    return {
        setOutput: (name, value) => core/* setOutput */.uH(name, value),
        fail: (message) => core/* setFailed */.C1(message),
        annotate: ({ level, title, message, place }) => levels[level](message, {
            title,
            ...(place === null ? {} : { file: place.file, startLine: place.line }),
        }),
        mask: (secret) => core/* setSecret */.Pq(secret),
        writeSummary: async (markdown) => {
            // A runner other than GitHub's may have no summary file; the report files remain.
            if (!process.env['GITHUB_STEP_SUMMARY'])
                return;
            const fits = Buffer.byteLength(markdown) <= longestSummaryBytes;
            await core/* summary */.z.addRaw(fits ? markdown : markdown.slice(0, longestSummaryBytes / 4), true).write();
        },
        saveState: (name, text) => core/* saveState */.LZ(name, text),
        fold: (title, work) => core/* group */.Os(title, work),
    };
}

;// CONCATENATED MODULE: ./build/src/github/openGitHub.js










/** GitHub as seen from a step of a workflow. Nothing is asked of it until a command does. */
async function openGitHub({ environment, programVersion }) {
    const eventPath = environment['GITHUB_EVENT_PATH'];
    const context = readWorkflowContext(environment, eventPath ? await (0,promises_.readFile)(eventPath, 'utf8') : null);
    const step = openWorkflowStep();
    const bundles = [];
    const requests = (token, say) => openRequests({ ...context, token, programVersion, say });
    return {
        context,
        step,
        temporaryDirectory: environment['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        runUrl: (runId) => runUrl(context, runId),
        artifactUrl: (artifactId, runId) => artifactUrl(context, artifactId, runId),
        noteBundle(location, id) {
            bundles.push({ location, id });
            step.saveState('bundles', JSON.stringify(bundles));
        },
        openApi: async (token, say) => (token === '' ? null : createApi(await requests(token, say), context)),
        openArtifacts: openArtifacts,
        fetchArchive: fetchArchive,
        postComment: postStickyComment,
        commitCharts: async (token, branch, charts, say) => commitCharts(await requests(token, say), context, branch, charts),
    };
}


/***/ })

};
