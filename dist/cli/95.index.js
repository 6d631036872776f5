export const id = 95;
export const ids = [95];
export const modules = {

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GitHubFailure: () => (/* reexport */ api_GitHubFailure),
  connect: () => (/* reexport */ connect),
  readFile: () => (/* reexport */ readFile)
});

// UNUSED EXPORTS: fixRevisions, ownFiles, publish, publishIssue, readChanges, readEverything, readPatches, readPaths

;// CONCATENATED MODULE: ./.build/github/retry.js
const mostTries = 3;
/**
 * How long to wait before asking again, or null for never. Limits are obeyed in GitHub's own order ("Best practices for
 * using the REST API"): `retry-after`, else `x-ratelimit-reset` when nothing remains, else a minute. A refused request
 * made nothing, so limits are waited for whatever the method; a 5xx or a lost answer only when asking twice is harmless.
 */
function retryDelay(error, { tried, repeatable, now, pace }) {
    const { status, headers, message } = partsOf(error);
    const wait = (milliseconds) => limit(tried < mostTries ? milliseconds : Number.POSITIVE_INFINITY);
    if (status === 403 || status === 429) {
        const after = Number(headers['retry-after']);
        if (headers['retry-after'] !== undefined && Number.isFinite(after))
            return wait(after * 1000);
        if (headers['x-ratelimit-remaining'] === '0')
            return wait(Number(headers['x-ratelimit-reset']) * 1000 - now);
        return status === 429 || /secondary rate limit/i.test(message) ? wait(60_000 * 2 ** tried) : null;
    }
    const isBroken = status === 0 || status >= 500;
    return isBroken && repeatable && tried < mostTries ? { milliseconds: pace * 3 ** tried, isLimit: false } : null;
}
/** A reset that is no number must not become an immediate retry. */
function limit(milliseconds) {
    return { milliseconds: Number.isNaN(milliseconds) ? 60_000 : Math.max(1000, milliseconds), isLimit: true };
}
/** Octokit's error, read without trusting its type: an error that has no response never reached GitHub. */
function partsOf(error) {
    const message = error instanceof Error ? error.message : '';
    if (!(error instanceof Error && 'response' in error) || !isObject(error.response)) {
        return { status: 0, headers: {}, message };
    }
    const { status, headers } = { status: 0, headers: {}, ...error.response };
    return { status: Number(status), headers: isObject(headers) ? { ...headers } : {}, message };
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./.build/github/api.js

/** GitHub did not do what was asked. `status` 0: no answer came at all. */
class api_GitHubFailure extends Error {
    status;
    /** A rate limit that would make us wait longer than a run may. */
    isLimit;
    /** `message` may have words of the server: untrusted text. */
    constructor(status, message, isLimit = false) {
        super(message);
        this.name = 'GitHubFailure';
        this.status = status;
        this.isLimit = isLimit;
    }
}
const timeout = 30_000;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** Nothing is asked of GitHub yet. The client is loaded here, so that an action that ends earlier never pays for it. */
async function connect(connection) {
    const { Octokit } = await __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 60891));
    const { owner, repo, token, userAgent, apiUrl, graphqlUrl } = connection;
    const octokit = new Octokit({
        auth: token,
        baseUrl: apiUrl,
        userAgent,
        // Octokit prints deprecations and request lines of its own; nothing but the door may print.
        log: silent,
        request: {
            fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeout) }),
        },
    });
    let patience = connection.patience ?? 90_000;
    octokit.hook.wrap('request', async (request, options) => {
        const isQuery = options.url === graphqlUrl;
        for (let tried = 0;; tried++) {
            try {
                return await request(options);
            }
            catch (error) {
                const repeatable = isQuery || options.method !== 'POST';
                const delay = retryDelay(error, { tried, repeatable, now: Date.now(), pace: connection.pace ?? 250 });
                if (delay === null || delay.milliseconds > (delay.isLimit ? patience : timeout))
                    throw asFailure(error, delay?.isLimit);
                if (delay.isLimit)
                    patience -= delay.milliseconds;
                await new Promise(resolve => setTimeout(resolve, delay.milliseconds));
            }
        }
    });
    return {
        octokit,
        at: { owner, repo },
        isInstallation: token.startsWith('ghs_'),
        graphql: async (query, variables) => {
            // By hand: `octokit.graphql` guesses the address from the REST one.
            const answer = await octokit.request({ method: 'POST', url: graphqlUrl, query, variables });
            const { data, errors } = asTable(answer.data);
            if (errors === undefined && data !== null && typeof data === 'object')
                return asTable(data);
            const first = Array.isArray(errors) ? asTable(errors[0])['message'] : undefined;
            throw new api_GitHubFailure(answer.status, typeof first === 'string' ? first : 'GraphQL gave no data');
        },
    };
}
/** An untyped answer as a table of unknowns. */
function asTable(value) {
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function asFailure(error, isLimit = false) {
    if (error instanceof api_GitHubFailure)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    const { status, response } = asTable(error);
    if (response !== undefined && typeof status === 'number')
        return new api_GitHubFailure(status, message, isLimit);
    return new api_GitHubFailure(0, `GitHub did not answer: ${message}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/model/content.js
var content = __webpack_require__(39281);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
;// CONCATENATED MODULE: ./.build/github/blobs.js



/** Blobs larger than this are asked for one by one: GraphQL cuts long texts. */
const mostInBatch = 200 * 1024;
const batchFiles = 50;
const batchBytes = 1024 * 1024;
const atOnce = 6;
/**
 * What one run reads in all. A pull request beyond it is its author's doing: what is over counts as too large, which is
 * `unreadable`, not as the world's failure.
 */
const most = { singles: 400, bytes: 300 * 1024 * 1024 };
/**
 * Contents of entries, each distinct blob read once: small ones in batches by GraphQL, the rest by REST. Every text is
 * hashed and compared with its git id, so that a transcoded or cut answer is asked for again instead of believed.
 */
async function blobs_readContents(api, entries, limits = most) {
    const blobs = new Map(entries.filter(entry => entry.mode !== '160000').map(entry => [entry.oid, entry.bytes]));
    const read = await readBlobs(api, blobs, limits);
    return entry => {
        if (entry === null)
            return null;
        const { mode, oid } = entry;
        if (mode === '160000')
            return { kind: 'submodule', oid };
        const blob = read.get(oid) ?? { failed: 'it was not asked for' };
        if ('bytes' in blob)
            return (0,content/* contentOf */.$E)(mode, oid, blob.bytes);
        if ('tooLarge' in blob)
            return { kind: 'too-large', oid, bytes: blob.tooLarge };
        return { kind: 'unavailable', oid, reason: blob.failed };
    };
}
/** Blobs by id; what is too large, beyond what a run reads, or not to be had is left out. */
async function blobs_readBytes(api, entries) {
    const read = await readBlobs(api, new Map(entries.map(({ oid, bytes }) => [oid, bytes])), most);
    return new Map([...read].flatMap(([oid, blob]) => ('bytes' in blob ? [[oid, blob.bytes]] : [])));
}
/** `sizes`: oid → bytes as the tree lists them, unknown ones undefined. */
async function readBlobs(api, sizes, limits) {
    const read = new Map();
    let total = 0;
    const small = [];
    const single = [];
    for (const [oid, size = mostInBatch] of sizes) {
        total += size;
        if (size > content/* mostBytes */.j$ || total > limits.bytes)
            read.set(oid, { tooLarge: size });
        // Only what is an id goes into a query's text.
        else if (size < mostInBatch && (0,digest/* isCommitId */.jh)(oid))
            small.push(oid);
        else
            single.push(oid);
    }
    const batches = batchesOf(small, oid => sizes.get(oid) ?? 0);
    await inParallel(batches, async (batch) => {
        const texts = await readTexts(api, batch);
        for (const oid of batch) {
            const bytes = texts.get(oid);
            if (bytes)
                read.set(oid, { bytes });
            else
                single.push(oid);
        }
    });
    for (const oid of single.splice(limits.singles))
        read.set(oid, { tooLarge: sizes.get(oid) ?? mostInBatch });
    await inParallel(single, async (oid) => void read.set(oid, await readBlob(api, oid)));
    return read;
}
function batchesOf(oids, sizeOf) {
    const batches = [];
    let room = 0;
    for (const oid of oids) {
        const last = batches.at(-1);
        if (last && last.length < batchFiles && sizeOf(oid) <= room)
            last.push(oid);
        else {
            batches.push([oid]);
            room = batchBytes;
        }
        room -= sizeOf(oid);
    }
    return batches;
}
/** Texts whose bytes have the id that was asked for; everything else is left to REST. */
async function readTexts(api, oids) {
    const fields = oids.map((oid, index) => `b${index}: object(oid: "${oid}") { ... on Blob { text } }`);
    const query = `query($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${fields.join(' ')} } }`;
    const found = new Map();
    try {
        const repository = asTable((await api.graphql(query, api.at))['repository']);
        for (const [index, oid] of oids.entries()) {
            const { text } = asTable(repository[`b${index}`]);
            const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : null;
            if (bytes && isBlob(bytes, oid))
                found.set(oid, bytes);
        }
    }
    catch (error) {
        if (!(error instanceof api_GitHubFailure))
            throw error;
    }
    return found;
}
async function readBlob(api, oid) {
    try {
        const { data } = await api.octokit.git.getBlob({ ...api.at, file_sha: oid });
        const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
        return isBlob(bytes, oid) ? { bytes } : { failed: 'GitHub’s answer is not the blob that was asked for' };
    }
    catch (error) {
        if (error instanceof api_GitHubFailure)
            return { failed: error.message };
        throw error;
    }
}
/** Git's own id: a hash of `blob <length>\0` and the bytes, SHA-1 or SHA-256 by the id's length. */
function isBlob(bytes, oid) {
    const hash = (0,external_node_crypto_.createHash)(oid.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex') === oid;
}
async function inParallel(items, work) {
    const queue = items.values();
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

;// CONCATENATED MODULE: ./.build/github/read.js





/** GitHub's comparison lists no more files than this. */
const mostCompared = 300;
async function fixRevisions(api, target) {
    const { head, baseBranch, defaultBranch } = target;
    if (!isCommitId(head))
        throw new UsageError(`The event names no full commit id as head: ${JSON.stringify(head)}.`);
    const [baseTip, defaultTip] = await Promise.all(baseBranch === defaultBranch ? [tipOf(api, baseBranch)] : [tipOf(api, baseBranch), tipOf(api, defaultBranch)]);
    if (baseTip === undefined)
        throw new Error('a branch without a tip');
    if (target.everything) {
        return { revisions: { head, mergeBase: head, baseTip, baseName: baseBranch }, defaultTip: baseTip, patches: null };
    }
    const { data } = await api.octokit.repos.compareCommitsWithBasehead({
        ...api.at,
        basehead: `${target.base ?? baseTip}...${head}`,
        per_page: 1,
    });
    const files = data.files ?? [];
    const patches = files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch]]));
    return {
        revisions: { head, mergeBase: data.merge_base_commit.sha, baseTip, baseName: baseBranch },
        defaultTip: defaultTip ?? baseTip,
        patches: files.length < mostCompared ? new Map(patches) : null,
    };
}
async function tipOf(api, branch) {
    try {
        return (await api.octokit.git.getRef({ ...api.at, ref: `heads/${branch}` })).data.object.sha;
    }
    catch (error) {
        if (!(error instanceof GitHubFailure && error.status === 404))
            throw error;
        throw new UsageError(`This repository has no branch ${JSON.stringify(branch)}, or the token lacks contents: read.`);
    }
}
/**
 * Files that differ between merge base and head and that `concerns` us, with their content on all three sides. A file
 * that was moved is there twice, as a removal and an addition: pairing works by references (docs/decisions/004).
 */
async function readChanges(api, { head, mergeBase, baseTip }, concerns) {
    const trees = treesOf(api);
    const differing = await trees.differences(mergeBase, head);
    const tree = differing.length > 0 ? await trees.files(head) : null;
    const isAsked = differing.some(one => isLink(one) || one.path === gitmodulesPath);
    const modules = tree?.get(gitmodulesPath) ?? (isAsked ? await trees.atTop(head, gitmodulesPath) : null);
    const beside = tree ? besideSigned(differing, tree, isNamedAsWeights) : [];
    const changed = [...worthReading(differing, concerns, modules, tree), ...beside];
    if (changed.length === 0)
        return [];
    const moved = new Map((await trees.differences(mergeBase, baseTip)).map(({ path, after }) => [path, after]));
    const atTip = ({ path, before }) => moved.get(path) ?? (moved.has(path) ? null : before);
    const placed = changed.map(one => ({ ...one, atTip: atTip(one) }));
    return readSides(placed, entries => readContents(api, entries), concerns);
}
/** Paths at a commit that are `wanted`; undefined where the repository is too large to tell with one question. */
async function readPaths(api, commit, wanted) {
    const files = await treesOf(api).files(commit);
    return files === null ? undefined : [...files.keys()].filter(wanted);
}
/** All that stands at a commit, listed as it may have been already, and read where it is asked for. */
function ownFiles(api, commit) {
    return { list: () => treesOf(api).files(commit), read: entries => readBytes(api, entries) };
}
/** All files at a commit that `concerns` us, as if the whole of it were new. */
async function readEverything(api, commit, concerns) {
    const all = await treesOf(api).differences(null, commit);
    const wanted = all.filter(one => concerns(one.path) || isLink(one)).map(one => ({ ...one, atTip: null }));
    return readSides(wanted, entries => readContents(api, entries), concerns);
}
/** Diffs of the pull request as it is now, page by page; for where a comparison's list is cut. */
async function readPatches(api, pullNumber) {
    const files = await api.octokit.paginate(api.octokit.pulls.listFiles, {
        ...api.at,
        pull_number: pullNumber,
        per_page: 100,
    });
    return new Map(files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, patch]])));
}
/** One file at a commit, following no link; `null` when it is not there. Throws when GitHub cannot be asked. */
async function readFile(api, commit, path) {
    const entry = await entryAt(api, commit, path);
    if (entry === null)
        return null;
    const content = (await blobs_readContents(api, [entry]))(entry);
    if (content?.kind === 'unavailable')
        throw new api_GitHubFailure(0, `${path} at ${commit}: ${content.reason}`);
    return content;
}
/** By its folder's listing, which tells a link from a file; the contents API would follow it. */
async function entryAt(api, commit, path) {
    const slash = path.lastIndexOf('/');
    const query = `query($owner: String!, $repo: String!, $folder: String!) {
    repository(owner: $owner, name: $repo) {
      object(expression: $folder) { ... on Tree { entries { name mode oid } } } } }`;
    const folder = `${commit}:${path.slice(0, Math.max(slash, 0))}`;
    const repository = (await api.graphql(query, { ...api.at, folder }))['repository'];
    if (repository === null)
        throw new api_GitHubFailure(200, 'the token cannot read this repository');
    const { entries } = asTable(asTable(repository)['object']);
    const found = (Array.isArray(entries) ? entries : []).map(asTable).find(one => one['name'] === path.slice(slash + 1));
    if (!found)
        return null;
    const { mode, oid } = found;
    if (typeof mode !== 'number' || typeof oid !== 'string')
        throw new api_GitHubFailure(200, `no mode or id of ${path}`);
    return mode === 0o040000 ? null : { mode: mode.toString(8).padStart(6, '0'), oid };
}

;// CONCATENATED MODULE: ./.build/github/index.js






/***/ })

};
