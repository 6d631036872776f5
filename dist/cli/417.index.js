export const id = 417;
export const ids = [417];
export const modules = {

/***/ 1417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveAll: () => (/* reexport */ resolveAll),
  resolvers: () => (/* binding */ resolvers)
});

;// CONCATENATED MODULE: ./.build/catalogue/huggingface-hosts.json
const huggingface_hosts_namespaceObject = /*#__PURE__*/JSON.parse('{"e4":"huggingface.co","Qs":["ap-southeast-1.aws.cdn.hf.co","asia-southeast1.us.gcp.cdn.hf.co","aws.cdn.hf.co","cas-bridge.xethub.hf.co","cdn-lfs-eu-1.hf.co","cdn-lfs-us-1.hf.co","cdn-lfs.hf.co","eu-west-3.aws.cdn.hf.co","europe-west4.us.gcp.cdn.hf.co","transfer.xethub-eu.hf.co","transfer.xethub.hf.co","us-central1.us.gcp.cdn.hf.co","us-east-1.aws.cdn.hf.co","us-east1.us.gcp.cdn.hf.co","us-west-2.aws.cdn.hf.co","us-west4.us.gcp.cdn.hf.co","us.aws.cdn.hf.co","us.gcp.cdn.hf.co"]}');
// EXTERNAL MODULE: ./.build/model/digest.js
var model_digest = __webpack_require__(8074);
// EXTERNAL MODULE: ./.build/model/http.js
var http = __webpack_require__(7554);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/failure.js

/** Undetermined on purpose: a private model that nobody may look at is not thereby in order. */
const missingOrPrivate = {
    kind: 'unreachable',
    reason: 'missing-or-private',
    detail: 'the hub does not tell which without a token',
};
const codes = {
    RepoNotFound: { kind: 'absent', what: 'artifact', detail: 'the hub has no such repository' },
    RevisionNotFound: { kind: 'absent', what: 'revision', detail: 'the repository has no such revision' },
    EntryNotFound: { kind: 'absent', what: 'file', detail: 'the revision has no such file' },
    GatedRepo: {
        kind: 'unreachable',
        reason: 'gated',
        detail: 'the publisher gives these files only to accepted accounts',
    },
};
/**
 * What a status without an answer means. The hub's statuses mislead: a repository that is missing *or* private gives
 * 401 to everybody without a token, and a 404 is the hub's own only where `X-Error-Code` says so (a proxy's is not).
 */
function failure_failureOf(status, headers) {
    const known = codes[headers.get('x-error-code') ?? ''];
    if (known && [401, 403, 404].includes(status))
        return known;
    if (status === 401)
        return missingOrPrivate;
    if (status === 403 && headers.get('x-error-message')?.includes('disabled')) {
        return { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' };
    }
    if (status === 429)
        return { kind: 'unreachable', reason: 'rate-limited', detail: 'the hub asks to come back later' };
    const reason = status >= 500 ? 'hub-failed' : 'unexpected-status';
    return { kind: 'unreachable', reason, detail: `the hub answered ${status}${requestId(headers)}` };
}
/** The port's failures, which are the world's. Anything else thrown is our own mistake, and travels on. */
function failure_failureFrom(error) {
    if (error instanceof http/* HttpFailure */.HR)
        return { kind: 'unreachable', reason: error.reason, detail: error.message };
    throw error;
}
const failure_unexpected = {
    kind: 'unreachable',
    reason: 'unexpected-answer',
    detail: 'the hub answered in a shape that is not its own',
};
/** The hub's own name for the exchange, for whoever asks its operators. */
function requestId(headers) {
    const id = headers.get('x-request-id') ?? '';
    return /^[\w=;.-]{1,120}$/.test(id) ? ` (request ${id})` : '';
}
/** A failure in one word, for where it is only a part of an answer. */
function reasonOf(failure) {
    return failure.kind === 'absent' ? `${failure.what}-absent` : failure.reason;
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/name.js
const segment = /^\w(?:[\w.-]{0,94}\w)?$/;
/** The hub's rule (huggingface_hub `validate_repo_id`), with ASCII letters only; null for what cannot be an id. */
function parseName(id) {
    const parts = id?.split('/') ?? [];
    if (id === null || parts.length > 2 || !parts.every(part => segment.test(part)))
        return null;
    if (id.includes('--') || id.includes('..') || id.endsWith('.git'))
        return null;
    const [first = '', second] = parts;
    return second === undefined ? { id, namespace: null, name: first } : { id, namespace: first, name: second };
}
/**
 * Can git have a revision of this name (git-check-ref-format)? Without the rule `..` would climb out of the URL's path,
 * and the hub would answer for another revision than the written one.
 */
function isRevision(revision) {
    if (!/^[^\p{Cc} ~^:?*[\\]{1,255}$/u.test(revision))
        return false;
    return revision.split('/').every(part => part !== '' && !part.startsWith('.') && !part.includes('..'));
}
/** A path inside a repository, encoded segment by segment; null for one that could leave it. */
function encodePath(path) {
    const parts = path.split('/');
    const stays = parts.every(part => part !== '' && part !== '.' && part !== '..' && !/\p{Cc}/u.test(part));
    return stays && path.length <= 1024 ? parts.map(encodeURIComponent).join('/') : null;
}
/** `{endpoint}{path}`, where the endpoint may have a path prefix of its own (a proxy's repository). */
function at(endpoint, path) {
    return new URL(`${endpoint.origin}${endpoint.pathname.replace(/\/$/, '')}${path}`);
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/client.js



function createAsk(context, id) {
    const mayAuthenticate = context.policy.mayAuthenticate('huggingface', id);
    return async (question) => {
        try {
            const response = await send(question, context, mayAuthenticate);
            if (response.status === 200)
                return await read(response, question);
            await response.body.cancel();
            return failure_failureOf(response.status, response.headers);
        }
        catch (error) {
            return failure_failureFrom(error);
        }
    };
}
async function send(question, context, authenticate) {
    const { path, body, maxBytes } = question;
    const response = await context.http.request({
        method: body === undefined ? 'GET' : 'POST',
        url: path instanceof URL ? path : at(context.endpoints.huggingface, path),
        headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        maxBytes,
        hosts: [context.endpoints.huggingface.host],
        authenticate,
        ...(context.signal ? { signal: context.signal } : {}),
    });
    // A token that the hub does not know must not hide what everybody may see: ask once more as anybody.
    const refused = response.status === 401 && /invalid credentials/i.test(response.headers.get('x-error-message') ?? '');
    if (!authenticate || !refused)
        return response;
    await response.body.cancel();
    return send(question, context, false);
}
async function read(response, { schema }) {
    const json = await (0,http/* readJson */.Vh)(response).catch((error) => {
        if (error instanceof http/* HttpFailure */.HR)
            throw error;
        return undefined; // Not UTF-8: no answer of the hub.
    });
    const parsed = schema.safeParse(json);
    if (!parsed.success)
        return failure_unexpected;
    return { kind: 'answered', value: parsed.data, headers: response.headers, url: response.url };
}
/**
 * The next page that `Link` names (RFC 8288), or null where there is none. One that leads to another origin or another
 * path is refused: a hub's header must not send our requests, and a token with them, somewhere else.
 */
function nextPage({ headers, url }) {
    const link = /<(?<target>[^<>]{1,4096})>\s*;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.groups?.['target'];
    if (link === undefined)
        return null;
    if (!URL.canParse(link, url.href))
        return 'foreign';
    const next = new URL(link, url);
    return next.origin === url.origin && next.pathname === url.pathname ? next : 'foreign';
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/facts.js
/** What the hub says of the repository, in our words. `written` is the id that was asked for. */
function factsOf(written, found) {
    const licence = [found.cardData?.license ?? []].flat();
    const { relation, models = [] } = found.baseModels ?? {};
    return {
        commit: found.sha,
        ...(found.siblings ? { paths: found.siblings.map(({ rfilename }) => rfilename) } : {}),
        ...(isMoved(written, found.id) ? { movedFrom: written } : {}),
        ...(found._id === undefined ? {} : { repositoryId: found._id }),
        ...(found.createdAt === undefined ? {} : { createdAt: found.createdAt }),
        ...(found.lastModified === undefined ? {} : { lastModified: found.lastModified }),
        ...(found.gated === undefined ? {} : { gated: found.gated !== false }),
        ...(licence.length === 0 ? {} : { licence }),
        ...(models.length === 0
            ? {}
            : { baseModels: models.map(({ id }) => (relation === undefined ? { id } : { id, relation })) }),
    };
}
/**
 * Renamed or transferred: somebody else may register the old name, which ends the redirect. Neither another spelling of
 * the same letters (ids are unique whatever their case) nor a one-segment id (the hub gives out no more) is a move.
 */
function isMoved(written, found) {
    return written.includes('/') && written.toLowerCase() !== found.toLowerCase();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/wire.js



/** The hub's answers, narrowed. What a publisher may fill freely (model cards) never fails the rest of an answer. */
const commit = schemas/* string */.YjP().refine(model_digest/* isCommitId */.jh);
const wire_text = schemas/* string */.YjP().max(500);
const date = iso/* datetime */.w$();
const repository = schemas/* object */.Ikc({
    _id: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{24}$/)
        .optional()
        .catch(undefined),
    id: wire_text.refine(id => parseName(id) !== null),
    sha: commit,
    author: wire_text.optional().catch(undefined),
    createdAt: date.optional().catch(undefined),
    lastModified: date.optional().catch(undefined),
    /** `false`, `"auto"` or `"manual"`. */
    gated: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* string */.YjP()]).optional().catch(undefined),
    disabled: schemas/* boolean */.zMY().optional().catch(undefined),
    cardData: schemas/* object */.Ikc({
        license: schemas/* union */.KCZ([wire_text, schemas/* array */.YOg(wire_text)])
            .optional()
            .catch(undefined),
    })
        .nullish()
        .catch(undefined),
    siblings: schemas/* array */.YOg(schemas/* object */.Ikc({ rfilename: schemas/* string */.YjP().max(4096) })).optional(),
    /** Author-declared parents, resolved by the hub; given only through `expand`. */
    baseModels: schemas/* object */.Ikc({ relation: wire_text.optional(), models: schemas/* array */.YOg(schemas/* object */.Ikc({ id: wire_text })).max(100) })
        .nullish()
        .catch(undefined),
});
/** Fields asked for by name: without `expand` the hub leaves out lineage and sends whole chat templates. */
const repositoryFields = [
    'author',
    'baseModels',
    'cardData',
    'createdAt',
    'disabled',
    'gated',
    'lastModified',
    'sha',
    'siblings',
];
const ref = schemas/* object */.Ikc({ name: wire_text, targetCommit: commit });
const refs = schemas/* object */.Ikc({ branches: schemas/* array */.YOg(ref), tags: schemas/* array */.YOg(ref) });
const commits = schemas/* array */.YOg(schemas/* object */.Ikc({ id: commit, date }));

;// CONCATENATED MODULE: ./.build/resolve/huggingface/reach.js




/** Pages of 1,000 commits that one pin may cost. A history beyond that is `unknown`, never taken as reached. */
const mostPages = 20;
const megabyte = 1024 * 1024;
/**
 * Does the commit stand in the history of a branch or tag of this repository? A commit id alone proves nothing: strangers
 * push commits to `refs/pr/N`, and the hub resolves them under the repository's own name. `api` is the repository's path
 * under the endpoint, encoded.
 */
async function findReach(ask, api, commit) {
    const listed = await ask({ path: `${api}/refs`, schema: refs, maxBytes: 4 * megabyte });
    if (listed.kind !== 'answered')
        return { kind: 'unknown', reason: reasonOf(listed) };
    const own = ownRefs(listed.value);
    const tip = own.find(ref => ref.targetCommit === commit);
    if (tip)
        return { kind: 'reachable', from: tip.name };
    return searchHistories(ask, api, commit, own);
}
/** Branches and tags, the default branch first. A ref named like a commit may be moved under the name that was pinned. */
function ownRefs({ branches, tags }) {
    const isDefault = (ref) => (ref.name === 'main' ? 0 : 1);
    return [...branches.toSorted((a, b) => isDefault(a) - isDefault(b)), ...tags].filter(ref => !(0,model_digest/* isCommitId */.jh)(ref.name.toLowerCase()));
}
async function searchHistories(ask, api, commit, own) {
    const seen = new Set();
    let pages = 0;
    for (const ref of own) {
        if (seen.has(ref.targetCommit))
            continue; // Its whole history was part of another one's.
        for await (const page of reach_history(ask, api, ref.targetCommit)) {
            if (page.kind !== 'answered')
                return { kind: 'unknown', reason: reasonOf(page) };
            for (const { id } of page.value)
                seen.add(id);
            if (seen.has(commit))
                return { kind: 'reachable', from: ref.name };
            if (++pages > mostPages)
                return { kind: 'unknown', reason: 'history-too-long' };
        }
    }
    return { kind: 'unreachable', searched: seen.size };
}
/** The commits from `revision` backwards, page by page, as the hub lists them. Ends after a failure. */
async function* reach_history(ask, api, revision, limit = 1000) {
    const schema = commits;
    let path = `${api}/commits/${encodeURIComponent(revision)}?limit=${limit}`;
    while (path !== null) {
        const page = await ask({ path, schema, maxBytes: 16 * megabyte });
        yield page;
        if (page.kind !== 'answered')
            return;
        const next = nextPage(page);
        if (next === 'foreign') {
            yield { kind: 'unreachable', reason: 'foreign-link', detail: 'the hub names another host for the next page' };
            return;
        }
        path = next;
    }
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/propose.js

/** A commit is proposed only when it had this long, in milliseconds, to be noticed as a bad one. */
const settled = 72 * 60 * 60 * 1000;
const propose_mostPages = 3;
/**
 * The newest commit that may be proposed as a pin: at or before what the reference means today, in the repository's own
 * history, and at least 72 hours old. Its date is the committer's own word. Undefined where there is none.
 */
async function propose(ask, api, meant, now) {
    const isDefault = meant.revision === null || meant.revision === 'main';
    if (!isDefault && (await findReach(ask, api, meant.commit)).kind !== 'reachable')
        return undefined;
    let pages = 0;
    for await (const page of reach_history(ask, api, meant.commit, 100)) {
        if (page.kind !== 'answered')
            return undefined;
        const old = page.value.find(commit => now.getTime() - Date.parse(commit.date) >= settled);
        if (old)
            return { commit: old.id, date: old.date.slice(0, 10) };
        if (++pages >= propose_mostPages)
            return undefined;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/content.js




/** Fetches one small file and holds it against what the tree says of it: git's blob id, or the sha256 of an LFS file. */
async function fetchFile(place, file, maxBytes) {
    const url = fileUrl(place, file.path);
    if (!url || file.bytes > maxBytes)
        return { kind: 'unreachable', reason: 'too-large', detail: 'not a small file' };
    try {
        const response = await request(place, url, { method: 'GET', maxBytes });
        if (response.status !== 200) {
            await response.body.cancel();
            return failure_failureOf(response.status, response.headers);
        }
        const bytes = new Uint8Array(await new Response(response.body).arrayBuffer());
        const observed = { algorithm: 'sha256', hex: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
        const isIt = file.listed ? observed.hex === file.listed.hex : blobId(bytes) === file.gitOid;
        return isIt ? { kind: 'fetched', bytes, observed } : failure_unexpected;
    }
    catch (error) {
        return failure_failureFrom(error);
    }
}
/**
 * Commit, size and hash of one file by a single HEAD, which counts against the larger of the hub's two budgets. An LFS
 * file is told by the headers of its redirect: the ETag of the place that it leads to is another hash.
 */
async function statFile(place, path) {
    let url = fileUrl(place, path);
    if (!url)
        return { kind: 'absent', what: 'file', detail: 'no repository can have such a path' };
    try {
        for (let hop = 0; hop < 3 && url; hop++) {
            const response = await request(place, url, { method: 'HEAD', maxBytes: 0, redirect: 'manual' });
            await response.body.cancel();
            const { status, headers } = response;
            if (headers.has('x-linked-etag') || status === 200)
                return readStat(place, headers);
            if (status < 300 || status >= 400)
                return failureOf(status, headers);
            url = sameOrigin(headers.get('location'), url);
        }
        return unexpected;
    }
    catch (error) {
        return failureFrom(error);
    }
}
function readStat({ commit }, headers) {
    const linked = unquote(headers.get('x-linked-etag'));
    const etag = linked ?? unquote(headers.get('etag'));
    const bytes = Number(headers.get(linked === undefined ? 'content-length' : 'x-linked-size'));
    if (headers.get('x-repo-commit') !== commit || !Number.isSafeInteger(bytes) || bytes < 0)
        return unexpected;
    const listed = parseDigest('sha256', etag);
    if (listed)
        return { kind: 'stat', commit, bytes, listed };
    return etag !== undefined && parseDigest('sha1', etag) ? { kind: 'stat', commit, bytes, gitOid: etag } : unexpected;
}
function request({ context, id, hosts }, url, how) {
    const authenticate = context.policy.mayAuthenticate('huggingface', id);
    return context.http.request({
        ...how,
        url,
        hosts,
        authenticate,
        ...(context.signal ? { signal: context.signal } : {}),
    });
}
function fileUrl({ context, id, commit }, path) {
    const encoded = encodePath(path);
    return encoded === null ? null : at(context.endpoints.huggingface, `/${id}/resolve/${commit}/${encoded}`);
}
function sameOrigin(location, from) {
    if (location === undefined || !URL.canParse(location, from.href))
        return null;
    const url = new URL(location, from);
    return url.origin === from.origin ? url : null;
}
const unquote = (etag) => etag?.replace(/^"(?<value>[^"]*)"$/, '$<value>');
/** git's own name for content (SHA-1, with the strength of SHA-1). */
function blobId(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/tree.js



/** Pages of 1,000 entries. A repository beyond that is not listed at all: half a list must not look like a whole one. */
const tree_mostPages = 50;
const mostBytes = 2 * 1024 * 1024;
/** `lfs.oid` is the sha256 of the content; `oid` is git's SHA-1, of an LFS file's pointer. Never one for the other. */
const entry = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    path: schemas/* string */.YjP().max(4096),
    oid: schemas/* string */.YjP(),
    size: schemas/* number */.aig().int().nonnegative().optional(),
    lfs: schemas/* object */.Ikc({ oid: schemas/* string */.YjP(), size: schemas/* number */.aig().int().nonnegative() }).optional(),
});
const page = schemas/* array */.YOg(entry);
/** All files of a commit, with the digests that the hub lists. `api` is the repository's path under the endpoint. */
async function listTree(ask, api, commit) {
    const entries = [];
    let path = `${api}/tree/${commit}?recursive=true`;
    for (let pages = 0; path !== null; pages++) {
        if (pages === tree_mostPages)
            return { kind: 'unreachable', reason: 'tree-too-long', detail: `over ${tree_mostPages} pages` };
        const answer = await ask({ path, schema: page, maxBytes: mostBytes });
        if (answer.kind !== 'answered')
            return answer;
        entries.push(...answer.value);
        const next = nextPage(answer);
        if (next === 'foreign')
            return { kind: 'unreachable', reason: 'foreign-link', detail: 'the next page is elsewhere' };
        path = next;
    }
    return toListing(entries);
}
/** The same for a few paths, in one request (the hub takes 2,000). Those that do not exist are left out. */
async function listPaths(ask, place, paths) {
    const path = `${place.api}/paths-info/${place.commit}`;
    const answer = await ask({ path, schema: page, maxBytes: mostBytes, body: { paths: paths.slice(0, 2000) } });
    return answer.kind === 'answered' ? toListing(answer.value) : answer;
}
function toListing(entries) {
    const files = entries.filter(one => one.type !== 'directory');
    const unusable = files.filter(({ lfs }) => lfs !== undefined && (0,model_digest/* parseDigest */.m)('sha256', lfs.oid) === null);
    const isMasked = ({ lfs }) => /^\*+$/.test(lfs?.oid ?? '');
    return {
        kind: 'listed',
        files: files.map(toFile),
        masked: unusable.filter(isMasked).map(one => one.path),
        malformed: unusable.filter(one => !isMasked(one)).map(one => one.path),
    };
}
function toFile({ path, oid, size, lfs }) {
    const listed = lfs && (0,model_digest/* parseDigest */.m)('sha256', lfs.oid);
    const isOid = (0,model_digest/* parseDigest */.m)('sha1', oid) !== null;
    return { path, bytes: lfs?.size ?? size ?? 0, ...(listed ? { listed } : {}), ...(isOid ? { gitOid: oid } : {}) };
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/signature.js



const signature_megabyte = 1024 * 1024;
/** Small files are hashed by us, since the hub lists a sha256 for large ones only. Beyond these bounds they stay unchecked. */
const most = {
    signatures: 4,
    signatureBytes: 4 * signature_megabyte,
    files: 200,
    fileBytes: 12 * signature_megabyte,
    allBytes: 64 * signature_megabyte,
};
/** Names under which publishers keep OpenSSF model signatures, at the top of the repository. */
const signatureName = /^(?:model\.sig|[\w.-]{1,100}\.oms\.sig|[\w.-]{1,100}\.sigstore(?:\.json)?)$/;
/** The signatures that lie in the repository, and everything needed to hold them against its files. */
async function findSignatures(ask, api, place, paths) {
    const names = paths.filter(path => signatureName.test(path)).slice(0, most.signatures);
    if (names.length === 0)
        return { attestations: [], malformed: [] };
    const listing = await listTree(ask, api, place.commit);
    if (listing.kind !== 'listed') {
        return { attestations: names.map(name => unavailable(name, reasonOf(listing))), malformed: [] };
    }
    const attestations = await Promise.all(names.map(name => fetchSignature(place, listing, name)));
    const isOneThere = attestations.some(one => one.unavailable === undefined);
    const files = isOneThere ? await hashSmall(place, listing, names) : listing.files;
    return { attestations, files, malformed: listing.malformed };
}
async function fetchSignature(place, { files }, name) {
    const file = files.find(({ path }) => path === name);
    if (!file)
        return unavailable(name, 'not-in-the-tree');
    const fetched = await fetchFile(place, file, most.signatureBytes);
    if (fetched.kind !== 'fetched')
        return unavailable(name, reasonOf(fetched));
    return { type: 'model-signature', bundle: new TextDecoder().decode(fetched.bytes), source: name };
}
function unavailable(source, reason) {
    return { type: 'model-signature', bundle: null, source, unavailable: reason };
}
/** Files without a listed sha256, fetched and hashed a few at a time; what cannot be had stays without a digest. */
async function hashSmall(place, listing, not) {
    const isLarge = new Set([...listing.masked, ...listing.malformed, ...not]);
    const small = listing.files.filter(({ path, listed, gitOid }) => !listed && gitOid !== undefined && !isLarge.has(path));
    const queue = withinBudget(small.slice(0, most.files), most.allBytes);
    const hashed = new Map();
    const worker = async () => {
        for (let file = queue.shift(); file; file = queue.shift()) {
            const fetched = await fetchFile(place, file, most.fileBytes);
            if (fetched.kind === 'fetched')
                hashed.set(file.path, fetched.observed);
        }
    };
    await Promise.all(Array.from({ length: 4 }, worker));
    return listing.files.map(file => {
        const observed = hashed.get(file.path);
        return observed ? { ...file, observed } : file;
    });
}
function withinBudget(files, budget) {
    let left = budget;
    return files.filter(({ bytes }) => {
        const fits = bytes <= left;
        if (fits)
            left -= bytes;
        return fits;
    });
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface.js









const huggingface_mostBytes = 8 * 1024 * 1024;
/** Hugging Face Hub, or what the owner configured in its place. */
const huggingface = {
    hub: 'huggingface',
    title: 'Hugging Face Hub',
    cap: 500,
    hosts: contentHosts,
    key: reference => {
        const { id, revision, path = null, digest = null, endpoint = null, certainty } = reference;
        return JSON.stringify([id, revision, path, digest, endpoint, certainty === 'heuristic']);
    },
    async resolve(reference, context) {
        const answer = await resolve(reference, context);
        return reference.certainty === 'heuristic' && isMissing(answer) ? unconfirmed : answer;
    },
};
/** A text that merely looks like an id (`model: ns/name` in some YAML) is a reference once the hub knows it. */
const isMissing = (answer) => (answer.kind === 'absent' && answer.what === 'artifact') ||
    (answer.kind === 'unreachable' && answer.reason === 'missing-or-private');
const unconfirmed = { kind: 'unsupported', reason: 'not-known-to-the-hub' };
/** The hub, and where it sends those who ask for file content. Another endpoint serves its own. */
function contentHosts({ huggingface }) {
    return huggingface.host === huggingface_hosts_namespaceObject.e4 ? [huggingface_hosts_namespaceObject.e4, ...huggingface_hosts_namespaceObject.Qs] : [huggingface.host];
}
async function resolve(reference, context) {
    const name = parseName(reference.id);
    if (!name)
        return { kind: 'absent', what: 'artifact', detail: 'the hub has no repository with such an id' };
    const { revision, endpoint } = reference;
    if (revision !== null && !isRevision(revision)) {
        return { kind: 'absent', what: 'revision', detail: 'git has no revision with such a name' };
    }
    if (endpoint !== undefined && !isConfigured(endpoint, context)) {
        return {
            kind: 'unreachable',
            reason: 'undeclared-host',
            detail: 'the file sends this reference to another endpoint',
        };
    }
    const ask = createAsk(context, name.id);
    const path = revision === null ? apiOf(name) : `${apiOf(name)}/revision/${encodeURIComponent(revision)}`;
    const fields = repositoryFields.map(field => `expand%5B%5D=${field}`).join('&');
    const answer = await ask({ path: `${path}?${fields}`, schema: repository, maxBytes: huggingface_mostBytes });
    if (answer.kind !== 'answered')
        return answer;
    if (answer.value.disabled === true)
        return { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' };
    return describe(reference, name, answer.value, { ask, context });
}
async function describe({ revision, digest }, written, found, { ask, context }) {
    const { id, namespace } = parseName(found.id) ?? written;
    const api = apiOf({ id });
    const place = { context, id, commit: found.sha, hosts: contentHosts(context.endpoints) };
    const [reach, proposed, signed] = await Promise.all([
        (0,model_digest/* isCommitId */.jh)(revision) ? reachOf(ask, api, revision, found.sha) : undefined,
        (0,model_digest/* isCommitId */.jh)(revision) ? undefined : propose(ask, api, { revision, commit: found.sha }, context.now),
        findSignatures(ask, api, place, found.siblings?.map(({ rfilename }) => rfilename) ?? []),
    ]);
    const model = {
        ...factsOf(written.id, found),
        ...(reach ? { reach } : {}),
        ...(proposed ? { proposed } : {}),
        ...(signed.malformed.length > 0 ? { malformedDigests: signed.malformed } : {}),
    };
    const artifact = {
        purl: `pkg:huggingface/${id}@${found.sha}`,
        hub: 'huggingface',
        id,
        publisher: { hub: 'huggingface', name: namespace ?? found.author ?? id },
        ...(signed.files ? { files: signed.files } : {}),
        model,
    };
    return { kind: 'resolved', pin: pinOf(revision, digest, reach), artifact, attestations: signed.attestations };
}
async function reachOf(ask, api, written, returned) {
    if (returned !== written)
        return { kind: 'other-commit', commit: returned };
    return findReach(ask, api, written);
}
/**
 * Only a commit that the hub returned as itself, and that stands in the repository's own history, is a commit. A digest
 * that the loader enforces says even more.
 */
function pinOf(revision, digest, reach) {
    const enforced = (0,model_digest/* parseDigest */.m)('sha256', digest?.replace(/^sha256:/, ''));
    if (enforced)
        return { kind: 'digest', ...enforced };
    if (revision === null)
        return { kind: 'none' };
    return reach?.kind === 'reachable' ? { kind: 'commit', commit: revision } : { kind: 'name', name: revision };
}
/** Ids hold no character that needs encoding; encoding them all the same costs nothing. */
function apiOf({ id }) {
    return `/api/models/${id.split('/').map(encodeURIComponent).join('/')}`;
}
function isConfigured(endpoint, { endpoints }) {
    return URL.canParse(endpoint) && new URL(endpoint).host === endpoints.huggingface.host;
}

// EXTERNAL MODULE: ./.build/model/fix.js
var fix = __webpack_require__(739);
;// CONCATENATED MODULE: ./.build/resolve/npm/name.js
/** npm's rule for names that it has ever accepted (validate-npm-package-name, legacy names included). */
const part = "[a-zA-Z0-9~!'()*_-][a-zA-Z0-9~!'()*._-]*";
const packageName = new RegExp(`^(?:@${part}/)?${part}$`);
/** Can the registry have a package of this name? Nothing else may become part of a URL. */
function isPackageName(name) {
    const reserved = name === 'node_modules' || name === 'favicon.ico';
    return name.length <= 214 && packageName.test(name) && !name.startsWith('_') && !reserved;
}
/** `@scope/name` → `@scope%2fname`, as npm itself asks. */
function encodeName(name) {
    return name.replace('/', '%2f');
}
/** The scope with its `@`, or the whole name: whose the name is at the registry. */
function publisherOf(name) {
    return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : name;
}
/** Package URL (purl-spec, type npm): the scope's `@` is encoded. */
function purlOf(name, version) {
    return `pkg:npm/${name.replace('@', '%40')}@${encodeURIComponent(version)}`;
}
/** `{registry}{path}`, where the registry may stand below a path of its own (a proxy's repository). */
function name_at(registry, path) {
    return new URL(`${registry.origin}${registry.pathname.replace(/\/$/, '')}${path}`);
}

;// CONCATENATED MODULE: ./.build/resolve/npm/ask.js


/** One GET to the configured registry, and nowhere else: `hosts` holds that one host. */
async function ask(question, context) {
    try {
        const response = await ask_request(question, context);
        if (response.status !== 200)
            return await ask_failureOf(response);
        const json = await (0,http/* readJson */.Vh)(response).catch(noText);
        const parsed = question.schema.safeParse(json);
        return parsed.success ? { kind: 'answered', value: parsed.data } : ask_unexpected;
    }
    catch (error) {
        if (error instanceof http/* HttpFailure */.HR)
            return { kind: 'unreachable', reason: error.reason, detail: error.message };
        throw error;
    }
}
function ask_request({ path, name, maxBytes }, context) {
    return context.http.request({
        method: 'GET',
        url: name_at(context.endpoints.npm, path),
        headers: { accept: 'application/json' },
        maxBytes,
        hosts: [context.endpoints.npm.host],
        authenticate: context.policy.mayAuthenticate('npm', name),
        ...(context.signal ? { signal: context.signal } : {}),
    });
}
const ask_unexpected = {
    kind: 'unreachable',
    reason: 'unexpected-answer',
    detail: 'the registry answered in a shape that is not its own',
};
/** The registry says in the body which of the two is missing; a proxy's 404 says nothing, and counts as the package. */
async function ask_failureOf(response) {
    const { status } = response;
    if (status === 404) {
        const text = await (0,http/* readText */.yR)(response).catch(noText);
        return /version not found/i.test(text ?? '')
            ? { kind: 'absent', what: 'revision', detail: 'the registry has the package, and no such version' }
            : { kind: 'absent', what: 'artifact', detail: 'the registry has no such package, or does not show it' };
    }
    await response.body.cancel();
    const reason = reasons[status] ?? (status >= 500 ? 'registry-failed' : 'unexpected-status');
    return { kind: 'unreachable', reason, detail: `the registry answered ${status}` };
}
const reasons = {
    401: 'not-authorised',
    403: 'not-authorised',
    408: 'timeout',
    429: 'rate-limited',
};
/** Bytes that are not UTF-8 are no answer; a failure of the network is still one. */
function noText(error) {
    if (error instanceof http/* HttpFailure */.HR)
        throw error;
}

// EXTERNAL MODULE: ./.build/catalogue/npm-hosts.json
var npm_hosts = __webpack_require__(5130);
;// CONCATENATED MODULE: ./.build/resolve/npm/attestations.js




/** Two bundles of some 10 KB as a rule; GitLab's hold hundreds of variables. */
const attestations_mostBytes = 8 * 1024 * 1024;
const response = schemas/* object */.Ikc({
    attestations: schemas/* array */.YOg(schemas/* object */.Ikc({ predicateType: schemas/* string */.YjP().max(500), bundle: schemas/* unknown */.L5J() })).max(16),
});
/**
 * The attestations that the registry announces for a version. The public registry's "not found" is an answer: there
 * are none. A proxy's is not: many pass versions on and not this endpoint.
 */
async function askAttestations(name, version, context) {
    const path = `/-/npm/v1/attestations/${encodeName(name)}@${encodeURIComponent(version)}`;
    const answer = await ask({ path, name, schema: response, maxBytes: attestations_mostBytes }, context);
    switch (answer.kind) {
        case 'answered':
            return {
                attestations: answer.value.attestations.map(each => ({ ...each, type: 'npm-attestation', source: path })),
                incomplete: [],
            };
        case 'absent':
            if (context.endpoints.npm.host === npm_hosts/* registry */.u5)
                return { attestations: [], incomplete: [] };
            return { attestations: [], incomplete: ['attestations:not-served-by-this-registry'] };
        default:
            return { attestations: [], incomplete: [`attestations:${answer.reason}`] };
    }
}

;// CONCATENATED MODULE: ./.build/resolve/npm/document.js


/** The publisher writes these into package.json: what is no text there is not what npm would run or install either. */
const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
    .transform(entries => Object.fromEntries(Object.entries(entries).flatMap(textEntry)))
    .catch({});
function textEntry([name, value]) {
    return typeof value === 'string' ? [[name, value]] : [];
}
const signature = schemas/* object */.Ikc({ keyid: schemas/* string */.YjP().max(200), sig: schemas/* string */.YjP().max(2000) });
const user = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    email: schemas/* string */.YjP().optional(),
    trustedPublisher: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), oidcConfigId: schemas/* string */.YjP().optional() }).optional(),
});
/** One version as the registry serves it. Signatures and attestations are strict: what is malformed there is no answer. */
const versionDocument = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    dist: schemas/* object */.Ikc({
        tarball: schemas/* string */.YjP().max(2048).optional(),
        integrity: schemas/* string */.YjP().max(2048).optional(),
        shasum: schemas/* string */.YjP().max(200).optional(),
        signatures: schemas/* array */.YOg(signature).max(32).optional(),
        attestations: schemas/* looseObject */._H3({ provenance: schemas/* looseObject */._H3({ predicateType: schemas/* string */.YjP() }).optional() }).optional(),
    }),
    scripts: texts.optional(),
    gypfile: schemas/* boolean */.zMY().optional().catch(undefined),
    dependencies: texts.optional(),
    optionalDependencies: texts.optional(),
    _npmUser: user.optional().catch(undefined),
    deprecated: schemas/* string */.YjP().optional().catch(undefined),
});
/** What the registry says of a version; none of it is signed, except the integrity by the signatures beside it. */
function artifactOf(document, registryHost) {
    const { name, version } = document;
    return {
        purl: purlOf(name, version),
        hub: 'npm',
        id: name,
        publisher: { hub: 'npm', name: publisherOf(name) },
        npm: document_factsOf(document, registryHost),
    };
}
function document_factsOf({ dist, _npmUser, deprecated, ...document }, registryHost) {
    const { tarball, integrity, shasum, attestations } = dist;
    const scripts = document.scripts ?? {};
    const builds = document.gypfile === true && scripts['install'] === undefined && scripts['preinstall'] === undefined;
    return {
        registryHost,
        ...(tarball === undefined ? {} : { tarball }),
        ...(integrity === undefined ? {} : { integrity }),
        ...(shasum === undefined ? {} : { shasum }),
        attestationsListed: attestations !== undefined,
        ...(attestations?.provenance ? { provenanceListed: attestations.provenance.predicateType } : {}),
        // What npm runs for a package with a binding.gyp that brings no script of its own.
        scripts: builds ? { ...scripts, install: 'node-gyp rebuild' } : scripts,
        dependencies: { ...document.dependencies, ...document.optionalDependencies },
        ...(_npmUser === undefined ? {} : { publishedBy: publishedBy(_npmUser) }),
        ...(deprecated === undefined ? {} : { deprecated }),
    };
}
function publishedBy({ name, email, trustedPublisher }) {
    const { id, oidcConfigId: configId } = trustedPublisher ?? {};
    return {
        name,
        ...(email === undefined ? {} : { email }),
        ...(id === undefined ? {} : { trustedPublisher: { id, ...(configId === undefined ? {} : { configId }) } }),
    };
}
/** The registry's signatures, each as served: anybody's word until a verifier has looked at it. */
function signaturesOf({ dist }, source) {
    return (dist.signatures ?? []).map(bundle => ({ type: 'npm-registry-signature', bundle, source }));
}

;// CONCATENATED MODULE: ./.build/resolve/npm/where.js

const publicNames = new Set([npm_hosts/* registry */.u5, ...npm_hosts/* aliases */.z2]);
/**
 * The host of another registry that the lock entry comes from; null when it comes from the configured one. The public
 * registry and its aliases mean the configured one, as npm itself takes them (contracts 8).
 */
function otherRegistry({ resolved }, { endpoints }) {
    const host = hostOf(resolved);
    return host === null || publicNames.has(host) || host === endpoints.npm.host ? null : host;
}
/** The host that is written, or null where none is: most lockfile formats write none. */
function hostOf(resolved) {
    return resolved !== undefined && URL.canParse(resolved) ? new URL(resolved).host : null;
}
/** May this name come from the registry that is asked? Not where the owner's policy gives its scope to another. */
function mayBeOurs(name, { endpoints, policy }) {
    return [endpoints.npm.host, npm_hosts/* registry */.u5].some(host => policy.registry(host, name).verdict !== 'not-allowed');
}
function isAllowed(host, name, { policy }) {
    return policy.registry(host, name).verdict === 'allowed';
}

;// CONCATENATED MODULE: ./.build/resolve/npm.js






/** One version's document is 4 KB as a rule; a few carry a README or thousands of dependencies. */
const npm_mostBytes = 4 * 1024 * 1024;
/** The npm registry, or what the owner configured in its place. Only `GET /name/version`: 337 times less than all versions. */
const npm = {
    hub: 'npm',
    title: 'npm registry',
    hosts: ({ npm: registry }) => [registry.host],
    key: ({ loader, id, revision, resolved }) => JSON.stringify([loader, id, revision, hostOf(resolved)]),
    resolve: npm_resolve,
};
async function npm_resolve(reference, context) {
    const { loader, id, revision } = reference;
    if (loader !== 'registry')
        return { kind: 'unsupported', reason: `${loader}-dependency` };
    if (id === null || id.startsWith('jsr:'))
        return { kind: 'unsupported', reason: 'not-at-npm' };
    if (!isPackageName(id)) {
        return { kind: 'unread', reason: 'name-invalid', detail: 'no registry can have a package of such a name' };
    }
    const version = (0,fix/* safeVersion */.iU)(revision)?.safeText;
    if (version === undefined)
        return notExact(reference);
    const other = otherRegistry(reference, context);
    const isForeign = !mayBeOurs(id, context);
    if (other !== null && (isForeign || isAllowed(other, id, context)))
        return notAsked(id, version, other);
    if (isForeign)
        return { kind: 'unsupported', reason: 'another-registry' };
    const answer = await askVersion(id, version, context);
    if (answer.kind === 'absent' && other !== null)
        return notAsked(id, version, other);
    if (answer.kind !== 'answered')
        return answer;
    const artifact = artifactOf(answer.value, context.endpoints.npm.host);
    const signatures = signaturesOf(answer.value, `/${encodeName(id)}/${version}`);
    const resolved = { kind: 'resolved', pin: { kind: 'version', version }, artifact };
    if (!artifact.npm?.attestationsListed)
        return { ...resolved, attestations: signatures };
    const { attestations, incomplete } = await askAttestations(id, version, context);
    return { ...resolved, attestations: [...signatures, ...attestations], incomplete };
}
/**
 * A manifest's range says nothing about which bytes come. A lock entry that names an address or a hash and yet no
 * version that could be asked about is head's doing: it would come aboard unexamined.
 */
function notExact({ integrity, resolved }) {
    if (integrity === undefined && resolved === undefined)
        return { kind: 'unsupported', reason: 'not-an-exact-version' };
    return { kind: 'unread', reason: 'version-invalid', detail: 'a lock entry whose version no registry can have' };
}
async function askVersion(name, version, context) {
    const path = `/${encodeName(name)}/${encodeURIComponent(version)}`;
    const answer = await ask({ path, name, schema: versionDocument, maxBytes: npm_mostBytes }, context);
    const isIt = answer.kind !== 'answered' || (answer.value.name === name && answer.value.version === version);
    return isIt ? answer : ask_unexpected;
}
/** Another registry is never contacted: only what the lock itself says is known, and that this registry is another. */
function notAsked(name, version, registryHost) {
    return {
        kind: 'resolved',
        pin: { kind: 'version', version },
        artifact: {
            purl: purlOf(name, version),
            hub: 'npm',
            id: name,
            publisher: { hub: 'npm', name: publisherOf(name) },
            npm: { registryHost, asked: false, attestationsListed: false, scripts: {}, dependencies: {} },
        },
        attestations: [],
    };
}

;// CONCATENATED MODULE: ./.build/resolve/all.js
/** Requests under way at once: enough to hide latency, few enough for a hub's anonymous limits. */
const concurrency = 16;
/**
 * Resolves what was introduced, each distinct key once, keeping the order. Never throws for the world's failures:
 * a resolver that throws is reported as `unreachable`, since an exception must not turn into silence.
 */
async function resolveAll(introduced, resolvers, context) {
    const answers = new Map();
    const distinct = new Map();
    const answer = (reference) => {
        const resolver = resolvers.find(one => one.hub === reference.hub);
        if (!resolver)
            return Promise.resolve({ kind: 'unsupported', reason: `no-resolver-for-${reference.hub}` });
        const key = `${reference.hub} ${resolver.key(reference)}`;
        const known = answers.get(key);
        if (known)
            return known;
        const count = (distinct.get(reference.hub) ?? 0) + 1;
        distinct.set(reference.hub, count);
        const fresh = count > (resolver.cap ?? Infinity) ? tooMany(resolver.cap ?? 0) : all_ask(resolver, reference, context);
        answers.set(key, fresh);
        return fresh;
    };
    return inOrder(introduced, async (one) => ({
        introduced: one,
        resolution: await answer(one.reference),
        previous: await precursor(one, resolvers, answer, context),
    }));
}
async function all_ask(resolver, reference, context) {
    const id = reference.id ?? '';
    if (context.policy.isPrivate(reference.hub, id) && !context.policy.mayAuthenticate(reference.hub, id)) {
        return { kind: 'unreachable', reason: 'private-not-asked', detail: 'no token may be used for it in this run' };
    }
    try {
        return await resolver.resolve(reference, context);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return { kind: 'unreachable', reason: 'resolver-failed', detail };
    }
}
function tooMany(cap) {
    return Promise.resolve({ kind: 'unread', reason: 'too-many-references', detail: `more than ${cap} distinct ids` });
}
async function precursor({ reference, candidates }, resolvers, answer, context) {
    const resolver = resolvers.find(one => one.hub === reference.hub);
    try {
        if (resolver?.precursor)
            return await resolver.precursor(reference, candidates, { ...context, resolve: answer });
    }
    catch {
        return null; // The comparison is lost, which checks that need it say themselves; the reference is still examined.
    }
    const first = candidates[0];
    return first ? { reference: first, resolution: await answer(first) } : null;
}
/** Like `Promise.all(items.map(work))` with a bound on how much is under way. */
async function inOrder(items, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker));
    return results;
}

;// CONCATENATED MODULE: ./.build/resolve/index.js



/** Every resolver, one per registry or hub, in alphabetical order. */
const resolvers = [huggingface, npm];


/***/ })

};
