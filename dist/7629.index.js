export const id = 7629;
export const ids = [7629];
export const modules = {

/***/ 37629:
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
const listedJob = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()),
    runner_id: schemas/* number */.aig().nullish(),
    started_at: schemas/* string */.YjP().nullish(),
    completed_at: schemas/* string */.YjP().nullish(),
})
    .transform((job) => ({
    name: job.name,
    labels: job.labels,
    hasRunner: (job.runner_id ?? 0) > 0,
    startedAt: job.started_at ?? null,
    completedAt: job.completed_at ?? null,
}));
const jobPage = schemas/* object */.Ikc({ total_count: schemas/* number */.aig(), jobs: schemas/* array */.YOg(listedJob) });
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
    html_url: schemas/* string */.YjP(),
    merged_at: schemas/* string */.YjP().nullable(),
})
    .transform(({ number, state, head, base, html_url: url, merged_at: mergedAt }) => ({
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseBranch: base.ref,
    isOpen: state === 'open',
    isMerged: mergedAt !== null,
    url,
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
function explainApiFailure(cause, { doing, permission, setting }) {
    const answer = answerOf(cause);
    const { what, hint } = explain(answer, permission);
    const more = setting === undefined || answer.status !== 403 || isLimit(answer) ? '' : ` ${setting}`;
    return new errors/* UserError */.yo(`Could not ${doing}: ${what}.`, { cause, hint: `${hint}${more}` });
}
/** Whether GitHub said that there is no such thing, or none that this token may see. */
function isNotFound(error) {
    return error instanceof errors/* UserError */.yo && property(error.cause, 'status') === 404;
}
/** Whether GitHub refused what was asked as it stands: a branch that exists, one that has moved on. */
function isRefused(error) {
    return error instanceof errors/* UserError */.yo && property(error.cause, 'status') === 422;
}
/** Whether the call may have been carried out all the same: its answer was lost. */
function mayHaveWorked(error) {
    const status = error instanceof errors/* UserError */.yo ? property(error.cause, 'status') : null;
    return typeof status === 'number' && status >= 500;
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

;// CONCATENATED MODULE: ./build/src/github/readingCalls.js



const perPage = 100;
/** More artifacts, and jobs, than one run may have. */
const mostPages = 20;
const reading = {
    artifacts: { doing: 'look up stored runs', permission: 'actions: read' },
    jobs: { doing: 'see what the jobs took', permission: 'actions: read' },
    archive: { doing: 'download a stored run', permission: 'actions: read' },
    history: { doing: 'find where this commit left its base', permission: 'contents: read' },
    branch: { doing: 'look up the branch', permission: 'contents: read' },
    pulls: { doing: 'find the pull request', permission: 'pull-requests: write' },
    file: { doing: 'read a file of the repository', permission: 'contents: read' },
    comments: { doing: 'read the comments of the pull request', permission: 'pull-requests: write' },
    login: { doing: 'learn the login of the token', permission: 'pull-requests: write' },
};
const commitParents = schemas/* object */.Ikc({ parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: sha })) });
const gitRef = schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha: sha }) });
const fileContent = schemas/* object */.Ikc({ type: schemas/* literal */.euz('file'), content: schemas/* string */.YjP() });
/** The calls that change nothing. */
function readingCalls(requests, here) {
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
        artifactsOfRun: (runId) => allPages(async (page) => {
            const parameters = { run_id: runId, per_page: perPage, page };
            const route = '/actions/runs/{run_id}/artifacts';
            const { total_count: total, artifacts } = await get(route, reading.artifacts, artifactPage, parameters);
            return { total, items: artifacts };
        }),
        jobsOfRun: (runId) => allPages(async (page) => {
            const parameters = { run_id: runId, filter: 'all', per_page: perPage, page };
            const route = '/actions/runs/{run_id}/jobs';
            const { total_count: total, jobs } = await get(route, reading.jobs, jobPage, parameters);
            return { total, items: jobs };
        }),
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
        branchTip: async (branch) => {
            const read = get('/git/ref/{ref}', reading.branch, gitRef, { ref: `heads/${branch}` });
            return (await orNull(read))?.object.sha ?? null;
        },
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
        ownLogin: () => requests.send({
            route: 'POST /graphql',
            parameters: { query: 'query { viewer { login } }' },
            purpose: reading.login,
            read: (data) => schemas/* object */.Ikc({ data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP().min(1) }) }) }).parse(data).data
                .viewer.login,
        }),
    };
}
async function allPages(read) {
    const all = [];
    for (let page = 1; page <= mostPages; page++) {
        const { total, items } = await read(page);
        all.push(...items);
        if (items.length < perPage || all.length >= total)
            break;
    }
    return all;
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

;// CONCATENATED MODULE: ./build/src/github/writingCalls.js

const commenting = { doing: 'write the comment', permission: 'pull-requests: write' };
const proposing = {
    doing: 'open a pull request with the values',
    permission: 'pull-requests: write',
    setting: 'The repository must allow it, too: Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests".',
};
const starting = { doing: 'start the workflow again', permission: 'actions: write' };
/** The calls that write. Those that must not happen twice are sent once. */
function writingCalls(requests, here) {
    return {
        openPull: (text) => requests.send({
            route: 'POST /repos/{owner}/{repo}/pulls',
            parameters: { ...here, ...text },
            purpose: proposing,
            once: true,
            read: (data) => pull.parse(data),
        }),
        updatePull: (number, text) => requests.send({
            route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
            parameters: { ...here, pull_number: number, ...text },
            purpose: proposing,
            read: (data) => pull.parse(data),
        }),
        createComment: (number, body) => requests.send({
            route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            parameters: { ...here, issue_number: number, body },
            purpose: commenting,
            once: true,
            read: (data) => comment.parse(data),
        }),
        updateComment: (commentId, body) => requests.send({
            route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...here, comment_id: commentId, body },
            purpose: commenting,
            read: (data) => comment.parse(data),
        }),
        deleteComment: (commentId) => requests.send({
            route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
            parameters: { ...here, comment_id: commentId },
            purpose: commenting,
            read: () => undefined,
        }),
        dispatch: (workflow, ref, inputs) => requests.send({
            route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
            parameters: { ...here, workflow_id: workflow, ref, inputs },
            purpose: starting,
            once: true,
            read: () => undefined,
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/github/api.js


/** The calls for one repository. */
function createApi(requests, { owner, repository }) {
    const here = { owner, repo: repository };
    return { ...readingCalls(requests, here), ...writingCalls(requests, here) };
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
    const giveUpAll = () => {
        for (const giveUp of waiting)
            giveUp();
    };
    return (work) => new Promise((resolve, reject) => {
        const giveUp = () => reject(new Error('the answer was cut off.'));
        // Only while something waits: a program that opens many clients must not gather listeners.
        if (waiting.size === 0)
            process.on('beforeExit', giveUpAll);
        waiting.add(giveUp);
        work.then(resolve, reject).finally(() => {
            waiting.delete(giveUp);
            if (waiting.size === 0)
                process.off('beforeExit', giveUpAll);
        });
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
    const upload = async ({ name, files, root }) => {
        const sent = await attempt(`keep the artifact ${name}`, () => settle(client.uploadArtifact(name, [...files], root, options)));
        return uploaded(name, sent);
    };
    return {
        upload,
        uploadFirst: (wanted) => upload(wanted).catch((error) => {
            if (error instanceof errors/* UserError */.yo && nameTaken.test((0,errors/* messageOf */.bD)(error.cause)))
                return null;
            throw error;
        }),
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
/** "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run". */
const nameTaken = /CreateArtifact.*\(409\)/;
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
;// CONCATENATED MODULE: ./build/src/github/gitData.js



const object = schemas/* object */.Ikc({ sha: sha });
/** The calls for one repository and one purpose. */
function createGitData(requests, { owner, repository }, purpose) {
    const send = (route, parameters, schema) => requests.send({
        route: route.replace(' /', ' /repos/{owner}/{repo}/git/'),
        parameters: { owner, repo: repository, ...parameters },
        purpose,
        read: (data) => schema.parse(data),
    });
    const tip = async (branch) => {
        try {
            const answer = await send('GET /ref/{ref}', { ref: `heads/${branch}` }, schemas/* object */.Ikc({ object }));
            return answer.object.sha;
        }
        catch (error) {
            if (isNotFound(error))
                return null;
            throw error;
        }
    };
    return {
        tip,
        async createTree(base, files) {
            const tree = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
            const over = base === null ? {} : { base_tree: base };
            return (await send('POST /trees', { tree, ...over }, object)).sha;
        },
        createCommit: async (commit) => (await send('POST /commits', commit, object)).sha,
        // An answer that was lost makes the next attempt find what the first has done.
        createBranch: async (branch, commit) => (await unlessRefused(send('POST /refs', { ref: `refs/heads/${branch}`, sha: commit }, schemas/* unknown */.L5J()))) ||
            (await tip(branch)) === commit,
        moveBranch: (branch, commit, force) => unlessRefused(send('PATCH /refs/{ref}', { ref: `heads/${branch}`, sha: commit, force }, schemas/* unknown */.L5J())),
    };
}
async function unlessRefused(work) {
    try {
        await work;
        return true;
    }
    catch (error) {
        if (isRefused(error))
            return false;
        throw error;
    }
}

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
    const files = charts.map(({ fileName, svg }) => ({ path: `${folder}/${fileName}`, text: svg }));
    const git = createGitData(requests, context, purpose);
    const commit = await commitOnTop(git, branch, `Charts of run ${context.runId}`, files);
    return new Map(charts.map(({ fileName }) => [
        fileName,
        `${serverUrl}/${owner}/${repository}/blob/${commit}/${folder}/${fileName}?raw=true`,
    ]));
}
async function commitOnTop(git, branch, message, files) {
    for (let attempt = 1;; attempt++) {
        const tip = await git.tip(branch);
        const tree = await git.createTree(tip, files);
        const commit = await git.createCommit({ message, tree, parents: tip === null ? [] : [tip] });
        const isDone = tip === null ? await git.createBranch(branch, commit) : await git.moveBranch(branch, commit, false);
        if (isDone)
            return commit;
        // The branch was created, or moved on, meanwhile.
        if (attempt === attempts)
            throw new errors/* UserError */.yo(`Could not commit the charts: the branch ${branch} keeps moving on.`);
    }
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

;// CONCATENATED MODULE: ./build/src/github/proposeChange.js


/**
 * Opens the pull request of a branch, or brings the open one up to date: a commit on top of what is there, so that nothing that
 * people added is lost. Without an open one the branch is a leftover and begins anew.
 */
async function proposeChange(api, git, owner, change) {
    const pulls = await api.pullsFrom(owner, change.branch);
    const open = pulls.find(({ isOpen }) => isOpen);
    if (open !== undefined)
        return update(api, git, open, change);
    const [last] = pulls;
    if (last !== undefined && !last.isMerged && (await hasFiles(api, last.headSha, change)))
        return told(last, 'closed');
    const commit = await commitOn(git, change.tip, change);
    const isNew = (await git.tip(change.branch)) === null;
    const isSet = isNew
        ? await git.createBranch(change.branch, commit)
        : await git.moveBranch(change.branch, commit, true);
    if (!isSet)
        throw refused(change);
    return openOnce(api, git, owner, change);
}
async function update(api, git, open, change) {
    if (open.baseBranch !== change.base)
        return told(open, 'elsewhere');
    if (!(await hasFiles(api, open.headSha, change))) {
        const commit = await commitOn(git, open.headSha, change);
        if (!(await git.moveBranch(change.branch, commit, false)))
            throw refused(change);
    }
    return told(await api.updatePull(open.number, textOf(change)), 'updated');
}
async function commitOn(git, parent, { files, message }) {
    const tree = await git.createTree(parent, files);
    return git.createCommit({ message, tree, parents: [parent] });
}
async function hasFiles(api, commit, { files }) {
    for (const { path, text } of files)
        if ((await api.fileAt(commit, path)) !== text)
            return false;
    return true;
}
/** A call whose answer was lost may have worked, and another job may have been faster: then there is one to be found. */
async function openOnce(api, git, owner, change) {
    const { branch: head, base } = change;
    try {
        return told(await api.openPull({ ...textOf(change), head, base }), 'opened');
    }
    catch (error) {
        if (!mayHaveWorked(error) && !isRefused(error))
            throw error;
        const open = (await api.pullsFrom(owner, head)).find(({ isOpen }) => isOpen);
        if (open !== undefined)
            return update(api, git, open, change);
        if (isRefused(error))
            throw error;
        return told(await api.openPull({ ...textOf(change), head, base }), 'opened');
    }
}
function refused({ branch }) {
    return new errors/* UserError */.yo(`Could not commit the values: GitHub refused to write the branch ${branch}.`, {
        hint: 'It moved on meanwhile, or a rule of the repository protects it. Re-run the job, or let the rule except this branch.',
    });
}
function textOf({ title, body }) {
    return { title, body };
}
function told({ number, url }, how) {
    return { how, number, url };
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
        isPublic: repositoryIn(payload)['private'] === false,
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
    const { default_branch: branch } = repositoryIn(payload);
    return typeof branch === 'string' ? branch : null;
}
function repositoryIn(payload) {
    if (typeof payload !== 'object' || payload === null || !('repository' in payload))
        return {};
    const { repository } = payload;
    return typeof repository === 'object' && repository !== null ? { ...repository } : {};
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













const committing = { doing: 'commit the values to a branch', permission: 'contents: write' };
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
        async proposeChange(token, change, say) {
            const all = await requests(token, say);
            return proposeChange(createApi(all, context), createGitData(all, context, committing), context.owner, change);
        },
        openArtifacts: openArtifacts,
        fetchArchive: fetchArchive,
        isNotFound: isNotFound,
        postComment: postStickyComment,
        commitCharts: async (token, branch, charts, say) => commitCharts(await requests(token, say), context, branch, charts),
    };
}


/***/ })

};
