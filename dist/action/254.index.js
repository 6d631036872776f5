export const id = 254;
export const ids = [254];
export const modules = {

/***/ 739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ safeIntegrity),
/* harmony export */   Pr: () => (/* binding */ safeCommit),
/* harmony export */   iU: () => (/* binding */ safeVersion),
/* harmony export */   oM: () => (/* binding */ applyFix)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8074);

function safeCommit(commit) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .isCommitId */ .jh)(commit) ? { safeText: commit } : null;
}
function safeIntegrity(integrity) {
    return integrity !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIntegrity */ .hN)(integrity) ? { safeText: integrity } : null;
}
/** An exact version by semver's own grammar, in a bounded form that a Markdown fence cannot be broken with. */
function safeVersion(version) {
    const strict = /^(?:0|[1-9]\d{0,9})\.(?:0|[1-9]\d{0,9})\.(?:0|[1-9]\d{0,9})(?:-[0-9A-Za-z.-]{1,64})?(?:\+[0-9A-Za-z.-]{1,64})?$/;
    return typeof version === 'string' && strict.test(version) ? { safeText: version } : null;
}
/** The line as the suggestion would leave it. `text` is the head's own line, without its line end. */
function applyFix(text, fix) {
    return text.slice(0, fix.at.start) + fix.at.before + fix.value.safeText + fix.at.after + text.slice(fix.at.end);
}


/***/ }),

/***/ 8958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer),
/* harmony export */   R: () => (/* binding */ gitObjectId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** git's name of an object: SHA-1 over `type length NUL content`. It carries the strength of SHA-1, and no more. */
function gitObjectId(type, content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}
/** The text that git holds in place of a large file (git-lfs spec v1, without extensions). */
function lfsPointer(sha256, bytes) {
    const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${bytes}\n`;
    return new TextEncoder().encode(text);
}


/***/ }),

/***/ 7948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ PackFault),
/* harmony export */   w: () => (/* binding */ readPack)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
/* harmony import */ var _git_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8958);



/** Bounds on work: a pack is a stranger's. */
const most = { objects: 200_000, objectBytes: 16 * 1024 * 1024, allBytes: 128 * 1024 * 1024, chain: 64 };
/** What makes a pack unreadable: the sender's doing. */
class PackFault extends Error {
}
/**
 * The objects of a version-2 pack (gitformat-pack) by the ids that we compute of them: whatever the sender calls an
 * object, only its own hash finds it. Deltas against objects outside the pack are left out.
 */
function readPack(pack) {
    const view = new DataView(pack.buffer, pack.byteOffset, pack.byteLength);
    if (pack.length < 32 || view.getUint32(0) !== 0x5041434b || view.getUint32(4) !== 2)
        throw new PackFault('no pack');
    const body = pack.subarray(0, -20);
    const trailer = Buffer.from(pack.subarray(-20)).toString('hex');
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(body).digest('hex') !== trailer)
        throw new PackFault('the pack’s own hash is wrong');
    const count = view.getUint32(8);
    if (count > most.objects)
        throw new PackFault(`${count} objects`);
    return resolveAll(readEntries(body, count));
}
const types = { 1: 'commit', 2: 'tree', 3: 'blob', 4: 'tag' };
const ofsDelta = 6;
const refDelta = 7;
function readEntries(body, count) {
    const entries = [];
    let at = 12;
    let left = most.allBytes;
    for (let index = 0; index < count; index++) {
        const start = at;
        const header = readHeader(body, at);
        at = header.next;
        let base;
        if (header.type === ofsDelta) {
            const offset = readOffset(body, at);
            base = start - offset.value;
            at = offset.next;
        }
        else if (header.type === refDelta) {
            base = Buffer.from(body.subarray(at, at + 20)).toString('hex');
            at += 20;
        }
        const { bytes, used } = inflate(body.subarray(at), header.size);
        at += used;
        left -= bytes.length;
        if (left < 0)
            throw new PackFault('the pack unpacks to too much');
        entries.push({ at: start, type: header.type, bytes, ...(base === undefined ? {} : { base }) });
    }
    return entries;
}
function byteAt(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        throw new PackFault('it ends too early');
    return byte;
}
/** Type in bits 4 to 6 of the first byte; size in its low four bits, then seven bits a byte. */
function readHeader(body, from) {
    let at = from;
    let byte = byteAt(body, at++);
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let scale = 16; byte & 0x80; scale *= 128) {
        byte = byteAt(body, at++);
        size += (byte & 0x7f) * scale;
        if (size > most.objectBytes)
            throw new PackFault('an object is too large');
    }
    return { type, size, next: at };
}
function readOffset(body, from) {
    let at = from;
    let byte = byteAt(body, at++);
    let value = byte & 0x7f;
    while (byte & 0x80) {
        byte = byteAt(body, at++);
        value = (value + 1) * 128 + (byte & 0x7f);
        if (value > Number.MAX_SAFE_INTEGER / 256)
            throw new PackFault('an offset is too large');
    }
    return { value, next: at };
}
function inflate(input, size) {
    let result;
    try {
        result = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateSync)(input, { info: true, maxOutputLength: Math.max(size, 1) });
    }
    catch {
        throw new PackFault('an object does not unpack');
    }
    if (!isInflated(result) || result.buffer.length !== size)
        throw new PackFault('an object is not as long as it says');
    return { bytes: result.buffer, used: result.engine.bytesWritten };
}
/** What `info: true` makes of the result: how much of the input was used is told by nothing else (nodejs.org, zlib). */
function isInflated(value) {
    if (typeof value !== 'object' || value === null || !('buffer' in value) || !('engine' in value))
        return false;
    const { buffer, engine } = value;
    const isEngine = typeof engine === 'object' && engine !== null && 'bytesWritten' in engine;
    return buffer instanceof Uint8Array && isEngine && typeof engine.bytesWritten === 'number';
}
function resolveAll(entries) {
    const byOffset = new Map(entries.map(entry => [entry.at, entry]));
    const found = new Map();
    const known = new Map();
    let left = most.allBytes;
    const build = (entry, depth) => {
        const done = known.get(entry);
        if (done)
            return done;
        if (depth > most.chain)
            throw new PackFault('a chain of deltas is too long');
        const object = isWhole(entry.type) ? { type: types[entry.type], bytes: entry.bytes } : fromBase(entry, depth);
        if (!object)
            return null;
        left -= object.bytes.length;
        if (left < 0)
            throw new PackFault('the pack unpacks to too much');
        known.set(entry, object);
        if (object.type !== 'tag')
            found.set((0,_git_object_js__WEBPACK_IMPORTED_MODULE_2__/* .gitObjectId */ .R)(object.type, object.bytes), object);
        return object;
    };
    const fromBase = (entry, depth) => {
        const inner = typeof entry.base === 'number' ? byOffset.get(entry.base) : undefined;
        const base = typeof entry.base === 'string' ? found.get(entry.base) : inner && build(inner, depth + 1);
        return base ? { type: base.type, bytes: applyDelta(base.bytes, entry.bytes) } : null;
    };
    // A delta may name a base by id that stands later in the pack: a second pass finds it.
    for (let pass = 0; pass < 2; pass++)
        for (const entry of entries)
            build(entry, 0);
    return found;
}
const isWhole = (type) => type in types;
/** Copies from the base and inserts of its own, after both sizes (gitformat-pack, "Deltified representation"). */
function applyDelta(base, delta) {
    const source = readSize(delta, 0);
    const target = readSize(delta, source.next);
    if (source.value !== base.length || target.value > most.objectBytes)
        throw new PackFault('a delta does not fit its base');
    const result = new Uint8Array(target.value);
    let written = 0;
    for (let at = target.next; at < delta.length;) {
        const command = byteAt(delta, at++);
        if (command === 0)
            throw new PackFault('a delta has no such instruction');
        let piece;
        if (command & 0x80) {
            const copy = readCopy(delta, at, command);
            at = copy.next;
            piece = base.subarray(copy.offset, copy.offset + copy.size);
            if (piece.length !== copy.size)
                throw new PackFault('a delta copies from outside its base');
        }
        else {
            piece = delta.subarray(at, at + command);
            at += command;
        }
        if (written + piece.length > result.length)
            throw new PackFault('a delta writes too much');
        result.set(piece, written);
        written += piece.length;
    }
    if (written !== result.length)
        throw new PackFault('a delta writes too little');
    return result;
}
function readSize(bytes, from) {
    let at = from;
    let value = 0;
    let byte = 0x80;
    for (let scale = 1; byte & 0x80; scale *= 128) {
        byte = byteAt(bytes, at++);
        value += (byte & 0x7f) * scale;
        if (value > Number.MAX_SAFE_INTEGER / 256)
            throw new PackFault('a size is too large');
    }
    return { value, next: at };
}
function readCopy(delta, from, command) {
    let at = from;
    let offset = 0;
    let size = 0;
    for (let bit = 0; bit < 4; bit++)
        if (command & (1 << bit))
            offset += byteAt(delta, at++) * 256 ** bit;
    for (let bit = 0; bit < 3; bit++)
        if (command & (0x10 << bit))
            size += byteAt(delta, at++) * 256 ** bit;
    return { offset, size: size === 0 ? 0x10000 : size, next: at };
}


/***/ }),

/***/ 2756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isPrerelease),
/* harmony export */   r: () => (/* binding */ isSameLine)
/* harmony export */ });
/**
 * Are two exact versions on one release line (contracts 3)? The same major, and both stable or both prereleases:
 * a prerelease counts only against prereleases.
 */
function isSameLine(a, b) {
    return majorOf(a) === majorOf(b) && isPrerelease(a) === isPrerelease(b);
}
const majorOf = (version) => version.slice(0, version.indexOf('.'));
function isPrerelease(version) {
    return version.replace(/\+.*$/, '').includes('-');
}


/***/ }),

/***/ 2254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveAll: () => (/* reexport */ resolveAll),
  resolvers: () => (/* binding */ resolvers)
});

// EXTERNAL MODULE: ./.build/model/digest.js
var model_digest = __webpack_require__(8074);
;// CONCATENATED MODULE: ./.build/resolve/pin.js

/** The digest that is written beside a reference and enforced by its loader, if it is one. */
function enforcedDigest({ digest }) {
    const enforced = (0,model_digest/* parseDigest */.m)('sha256', digest?.replace(/^sha256:/, ''));
    return enforced ? { kind: 'digest', ...enforced } : null;
}
/** Where nothing but a digest is immutable: a written name moves, and so does the absence of one. */
function digestOrName(reference) {
    const { revision } = reference;
    return enforcedDigest(reference) ?? (revision === null ? { kind: 'none' } : { kind: 'name', name: revision });
}

;// CONCATENATED MODULE: ./.build/resolve/git-lfs.js


/**
 * Weights that lie in this very repository, as an LFS pointer. The pointer, reviewed like any other file, holds the
 * sha256 that git-lfs enforces; there is nothing to ask anybody.
 */
const gitLfs = {
    hub: 'git-lfs',
    title: 'Weights in this repository (Git LFS)',
    hosts: () => [],
    key: ({ id, digest = null }) => JSON.stringify([id, digest]),
    resolve: async (reference) => describe(reference),
};
function describe(reference) {
    const pin = enforcedDigest(reference);
    const id = reference.id ?? '';
    if (!pin)
        return { kind: 'unread', reason: 'lfs-pointer-invalid', detail: 'a pointer without a sha256 names no content' };
    const digest = (0,model_digest/* parseDigest */.m)(pin.algorithm, pin.hex);
    const artifact = {
        purl: `pkg:generic/${encodeURIComponent(id)}?checksum=sha256:${pin.hex}`,
        hub: 'git-lfs',
        id,
        publisher: { hub: 'git-lfs', name: 'this repository' },
        ...(digest ? { digest } : {}),
        model: { paths: [id] },
    };
    return { kind: 'resolved', pin, artifact, attestations: [] };
}

;// CONCATENATED MODULE: ./.build/catalogue/huggingface-hosts.json
const huggingface_hosts_namespaceObject = /*#__PURE__*/JSON.parse('{"e4":"huggingface.co","Qs":["ap-southeast-1.aws.cdn.hf.co","asia-southeast1.us.gcp.cdn.hf.co","aws.cdn.hf.co","cas-bridge.xethub.hf.co","cdn-lfs-eu-1.hf.co","cdn-lfs-us-1.hf.co","cdn-lfs.hf.co","eu-west-3.aws.cdn.hf.co","europe-west4.us.gcp.cdn.hf.co","transfer.xethub-eu.hf.co","transfer.xethub.hf.co","us-central1.us.gcp.cdn.hf.co","us-east-1.aws.cdn.hf.co","us-east1.us.gcp.cdn.hf.co","us-west-2.aws.cdn.hf.co","us-west4.us.gcp.cdn.hf.co","us.aws.cdn.hf.co","us.gcp.cdn.hf.co"]}');
// EXTERNAL MODULE: ./.build/model/http.js
var model_http = __webpack_require__(7554);
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
    if (error instanceof model_http/* HttpFailure */.HR)
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
/** Path of a repository in the hub's API. Ids hold no character that needs encoding; encoding them costs nothing. */
function apiOf({ id }) {
    return `/api/models/${id.split('/').map(encodeURIComponent).join('/')}`;
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
    const json = await (0,model_http/* readJson */.Vh)(response).catch((error) => {
        if (error instanceof model_http/* HttpFailure */.HR)
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/model/git-object.js
var git_object = __webpack_require__(8958);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/content.js





/** Fetches one small file and holds it against what the tree says of it: git's blob id, or the sha256 of an LFS file. */
async function fetchFile(place, file, maxBytes) {
    if (file.bytes > maxBytes)
        return { kind: 'unreachable', reason: 'too-large', detail: 'not a small file' };
    const fetched = await fetchUnlisted(place, file.path, maxBytes);
    if (fetched.kind !== 'fetched')
        return fetched;
    const { bytes, observed } = fetched;
    const isIt = file.listed ? observed.hex === file.listed.hex : (0,git_object/* gitObjectId */.R)('blob', bytes) === file.gitOid;
    return isIt ? fetched : failure_unexpected;
}
/** Fetches one small file of which no list was asked for: its content is the hub's word alone. */
async function fetchUnlisted(place, path, maxBytes) {
    const url = fileUrl(place, path);
    if (!url)
        return { kind: 'absent', what: 'file', detail: 'no repository can have such a path' };
    try {
        const response = await request(place, url, { method: 'GET', maxBytes });
        if (response.status !== 200) {
            await response.body.cancel();
            return failure_failureOf(response.status, response.headers);
        }
        const bytes = new Uint8Array(await new Response(response.body).arrayBuffer());
        const observed = { algorithm: 'sha256', hex: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
        return { kind: 'fetched', bytes, observed };
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

;// CONCATENATED MODULE: ./.build/resolve/huggingface/code.js


const mostBytes = 8 * 1024 * 1024;
const deepest = 64;
/** Configuration that loaders read before they load anything; the second row matters only where code may run. */
const always = ['config.json'];
const whereCodeRuns = [
    'tokenizer_config.json',
    'preprocessor_config.json',
    'processor_config.json',
    'video_preprocessor_config.json',
];
/**
 * Which code the configuration of a model makes loaders run. `shown` is the part of it that the hub's API repeats, all
 * there is to see of a gated model without access.
 */
async function findCode(place, paths, { shown, remoteCode }) {
    const wanted = [...always, ...(remoteCode?.enabled ? whereCodeRuns : [])].filter(path => paths.includes(path));
    const answers = await Promise.all(wanted.map(path => fetchUnlisted(place, path, mostBytes)));
    const values = answers.map(answer => (answer.kind === 'fetched' ? parse(answer.bytes) : undefined));
    const isGated = (index) => {
        const answer = answers[index];
        return answer?.kind === 'unreachable' && answer.reason === 'gated';
    };
    const isMissing = values.some((value, index) => value === undefined && !isGated(index));
    const found = [shown, ...values].map(value => readCode(value, place.id));
    return {
        code: {
            own: found.some(({ own }) => own),
            foreign: [...new Set(found.flatMap(({ foreign }) => foreign))],
            kernels: found.flatMap(({ kernels }) => kernels),
        },
        incomplete: isMissing ? [{ reason: 'configuration-not-read' }] : [],
    };
}
function parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** Walks a configuration to any depth: nested models (`text_config`, `vision_config`) have maps and keys of their own. */
function readCode(configuration, id) {
    const foreign = new Set();
    const kernels = [];
    let own = false;
    const visit = (value, depth) => {
        if (typeof value !== 'object' || value === null || depth > deepest)
            return;
        for (const [key, inner] of Object.entries(value)) {
            if (kernelKeys.has(key) && typeof inner === 'string' && inner.includes('/'))
                kernels.push({ key, value: inner });
            if (key !== 'auto_map')
                visit(inner, depth + 1);
            for (const target of key === 'auto_map' ? textsIn(inner, depth) : []) {
                const [repository, rest] = target.split('--', 2);
                if (rest === undefined || repository?.toLowerCase() === id.toLowerCase())
                    own = true;
                else
                    foreign.add(parseName(repository ?? '')?.id ?? '(no repository’s name)');
            }
        }
    };
    visit(configuration, 0);
    return { own, foreign: [...foreign], kernels };
}
const kernelKeys = new Set(['_attn_implementation_internal', '_experts_implementation_internal']);
/** All texts in a value: a map's targets may stand in lists (slow and fast tokenizer), with nulls between them. */
function textsIn(value, depth) {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null || depth > deepest)
        return [];
    return Object.values(value).flatMap(inner => textsIn(inner, depth + 1));
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/facts.js
/** What the hub says of the repository, in our words. `written` is the id that was asked for. */
function factsOf(written, found) {
    const licence = [found.cardData?.license ?? []].flat();
    const { relation, models = [] } = found.baseModels ?? {};
    return {
        commit: found.sha,
        ...(found.siblings ? { paths: pathsOf(found) } : {}),
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
function pathsOf({ siblings = [] }) {
    return siblings.map(({ rfilename }) => rfilename);
}
/** Without what is undefined: a fact that nobody told is not there. */
function given(facts) {
    return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./.build/resolve/git/pkt-line.js
/** git's frame around a line (gitprotocol-common, "pkt-line Format"). */
const pktLine = (text) => `${(text.length + 5).toString(16).padStart(4, '0')}${text}\n`;
/** Payloads in order; `null` for the markers between sections. Undefined for an answer that is cut or is no such thing. */
function readLines(bytes) {
    const lines = [];
    for (let at = 0; at < bytes.length;) {
        const digits = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
        const length = /^[0-9a-f]{4}$/i.test(digits) ? Number.parseInt(digits, 16) : 3;
        const end = at + Math.max(length, 4);
        if (length === 3 || end > bytes.length)
            return undefined;
        lines.push(length < 4 ? null : bytes.subarray(at + 4, end));
        at = end;
    }
    return lines;
}
/** The pack out of the answer's `packfile` section: side band 1, in pieces. Null for anything else, errors included. */
function readPackSection(bytes) {
    const lines = readLines(bytes);
    const start = lines?.findIndex(line => line !== null && textOf(line) === 'packfile') ?? -1;
    if (!lines || start === -1)
        return null;
    const pieces = [];
    for (const line of lines.slice(start + 1)) {
        if (line === null)
            break;
        if (line[0] === 3)
            return null; // The server's own error.
        if (line[0] === 1)
            pieces.push(line.subarray(1));
    }
    return pieces.length > 0 ? Buffer.concat(pieces) : null;
}
/** `oid name[ peeled:oid]`, one a line. Null where a line is none. */
function readRefLines(bytes) {
    const refs = [];
    for (const line of readLines(bytes) ?? [new Uint8Array()]) {
        if (line === null)
            continue;
        const { oid, name, peeled } = /^(?<oid>[0-9a-f]{40}) (?<name>[^ \0]{1,1024})(?:.* peeled:(?<peeled>[0-9a-f]{40}))?/.exec(textOf(line))
            ?.groups ?? {};
        if (oid === undefined || name === undefined)
            return null;
        refs.push({ name, commit: peeled ?? oid });
    }
    return refs;
}
const textOf = (line) => Buffer.from(line).toString('utf8').trim();

;// CONCATENATED MODULE: ./.build/resolve/git/fetch.js


/** A commit with its trees is some KiB; a history of ten thousand commits some MiB. */
const fetch_mostBytes = 32 * 1024 * 1024;
/** One commit with its trees and no blobs. */
function fetchCommit(server, commit, context) {
    return fetchPack(server, ['filter blob:none', 'deepen 1', `want ${commit}`], context);
}
/** Commits and nothing else, from the given ones backwards; all of them, or the newest `depth`. */
function fetchCommits(server, { tips, depth }, context) {
    const wants = [...new Set(tips)].map(tip => `want ${tip}`);
    return fetchPack(server, ['filter tree:0', ...(depth === undefined ? [] : [`deepen ${depth}`]), ...wants], context);
}
async function fetchPack(server, lines, context) {
    const answer = await ask(server, 'fetch', ['no-progress', ...lines, 'done'], context);
    if (answer.kind === 'failed')
        return answer;
    const pack = readPackSection(answer.bytes);
    return pack ? { kind: 'packed', pack } : fetch_unexpected;
}
/** Branches, tags and HEAD. */
async function listRefs(server, context) {
    const wanted = ['peel', 'ref-prefix HEAD', 'ref-prefix refs/heads/', 'ref-prefix refs/tags/'];
    const answer = await ask(server, 'ls-refs', wanted, context);
    if (answer.kind === 'failed')
        return answer;
    const refs = readRefLines(answer.bytes);
    return refs ? { kind: 'refs', refs } : fetch_unexpected;
}
const fetch_unexpected = { kind: 'failed', reason: 'git-unexpected-answer' };
async function ask({ url, authenticate = false }, command, lines, { http, signal }) {
    const head = [`command=${command}`, 'object-format=sha1'].map(pktLine).join('');
    try {
        const response = await http.request({
            method: 'POST',
            url: new URL(`${url.href}/git-upload-pack`),
            headers: {
                'content-type': 'application/x-git-upload-pack-request',
                accept: 'application/x-git-upload-pack-result',
                'git-protocol': 'version=2',
                // Some hubs serve git only to what calls itself git.
                'user-agent': 'git/2.45 (weighmaster)',
            },
            body: `${head}0001${lines.map(pktLine).join('')}0000`,
            maxBytes: fetch_mostBytes,
            hosts: [url.host],
            authenticate,
            ...(signal ? { signal } : {}),
        });
        const bytes = new Uint8Array(await new Response(response.body).arrayBuffer());
        if (response.status === 200)
            return { kind: 'bytes', bytes };
        return { kind: 'failed', reason: `git-answered-${response.status}`, status: response.status };
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return { kind: 'failed', reason: `git-${error.reason}` };
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/signature.js


const megabyte = 1024 * 1024;
/** Small files are hashed by us, since the hub lists a sha256 for large ones only. Beyond these bounds they stay unchecked. */
const most = {
    signatures: 4,
    signatureBytes: 4 * megabyte,
    files: 200,
    fileBytes: 12 * megabyte,
    allBytes: 64 * megabyte,
};
/** Where publishers keep OpenSSF model signatures, at the top of the repository. */
const signatureName = /^(?:model\.sig|[\w.-]{1,100}\.oms\.sig|[\w.-]{1,100}\.sigstore(?:\.json)?)$/;
function namesOfSignatures(paths) {
    return paths.filter(path => signatureName.test(path)).slice(0, most.signatures);
}
/** The signatures that lie in the repository, and everything needed to hold them against its files. */
async function findSignatures(place, listing, names) {
    const attestations = await Promise.all(names.map(name => fetchSignature(place, listing, name)));
    const isOneThere = attestations.some(one => one.unavailable === undefined);
    return { attestations, files: isOneThere ? await hashSmall(place, listing, names) : listing.files };
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./.build/resolve/huggingface/tree.js



/** Pages of 1,000 entries. A repository beyond that is not listed at all: half a list must not look like a whole one. */
const mostPages = 50;
const tree_mostBytes = 2 * 1024 * 1024;
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
        if (pages === mostPages)
            return { kind: 'unreachable', reason: 'tree-too-long', detail: `over ${mostPages} pages` };
        const answer = await ask({ path, schema: page, maxBytes: tree_mostBytes });
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
    const answer = await ask({ path, schema: page, maxBytes: tree_mostBytes, body: { paths: paths.slice(0, 2000) } });
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

;// CONCATENATED MODULE: ./.build/resolve/huggingface/files.js





/** The list of files, asked for only when there is a signature to check, a lock to compare with or a commit to re-hash. */
async function listContent(ask, api, place, { paths, wanted, git }) {
    const names = namesOfSignatures(paths);
    const isWanted = git || (wanted?.files === true && !wanted.knownCommits.includes(place.commit));
    if (names.length === 0 && !isWanted)
        return { malformed: [], attestations: [] };
    const [listing, objects] = await Promise.all([
        listTree(ask, api, place.commit),
        git ? [await fetchObjects(place)] : [],
    ]);
    if (listing.kind !== 'listed') {
        const missing = names.map(name => unavailable(name, reasonOf(listing)));
        return { malformed: [], attestations: [...missing, ...objects] };
    }
    const { files, attestations } = await findSignatures(place, listing, names);
    return { malformed: listing.malformed, files, attestations: [...attestations, ...objects] };
}
/** The commit and its trees as git has them, to be hashed again. */
async function fetchObjects({ context, id, commit }) {
    const url = at(context.endpoints.huggingface, `/${id}`);
    const authenticate = context.policy.mayAuthenticate('huggingface', id);
    const answer = await fetchCommit({ url, authenticate }, commit, context);
    const known = { type: 'git-objects', source: 'git-upload-pack' };
    return answer.kind === 'packed'
        ? { ...known, bundle: answer.pack }
        : { ...known, bundle: null, unavailable: answer.reason };
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/owner.js

const overview = schemas/* object */.Ikc({ _id: schemas/* string */.YjP().regex(/^[0-9a-f]{24}$/) });
const owner_mostBytes = 256 * 1024;
/**
 * The immutable id of the account that owns a namespace: the name can be given up and registered again by somebody else.
 * Undefined where the hub does not tell; organisations and persons are told in different places.
 */
async function findOwner(ask, namespace) {
    for (const folder of ['organizations', 'users']) {
        const path = `/api/${folder}/${encodeURIComponent(namespace)}/overview`;
        const answer = await ask({ path, schema: overview, maxBytes: owner_mostBytes });
        if (answer.kind === 'answered')
            return answer.value._id;
    }
    return undefined;
}

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
    /** A part of the configuration files, in the hub's choice; any shape. */
    config: schemas/* unknown */.L5J().optional(),
    gguf: schemas/* object */.Ikc({ chat_template: schemas/* string */.YjP().optional() }).nullish().catch(undefined),
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
    'config',
    'createdAt',
    'disabled',
    'gated',
    'gguf',
    'lastModified',
    'sha',
    'siblings',
];
const ref = schemas/* object */.Ikc({ name: wire_text, targetCommit: commit });
const refs = schemas/* object */.Ikc({ branches: schemas/* array */.YOg(ref), tags: schemas/* array */.YOg(ref) });
const commits = schemas/* array */.YOg(schemas/* object */.Ikc({ id: commit, date }));

;// CONCATENATED MODULE: ./.build/resolve/huggingface/reach.js




/** Pages of 1,000 commits that one pin may cost. A history beyond that is `unknown`, never taken as reached. */
const reach_mostPages = 20;
const reach_megabyte = 1024 * 1024;
/**
 * Does the commit stand in the history of a branch or tag of this repository? A commit id alone proves nothing: strangers
 * push commits to `refs/pr/N`, and the hub resolves them under the repository's own name. `api` is the repository's path
 * under the endpoint, encoded.
 */
async function findReach(ask, api, commit) {
    const listed = await ask({ path: `${api}/refs`, schema: refs, maxBytes: 4 * reach_megabyte });
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
            if (++pages > reach_mostPages)
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
        const page = await ask({ path, schema, maxBytes: 16 * reach_megabyte });
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

;// CONCATENATED MODULE: ./.build/resolve/huggingface/scan.js

const levels = ['unscanned', 'safe', 'queued', 'error', 'caution', 'suspicious', 'unsafe'];
const scan = schemas/* object */.Ikc({
    scansDone: schemas/* boolean */.zMY(),
    filesWithIssues: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP().max(4096), level: schemas/* enum */.k5n(levels) })).max(10_000),
});
/** What the hub's scanners found, asked only where the policy wants to hear of it: most owners do not. */
async function findScan(ask, api, reference, policy) {
    const observed = { check: 'model-scan', messageId: 'found', hard: false, file: reference.file, reference };
    if (policy.decide(observed).severity === 'silent')
        return undefined;
    const answer = await ask({ path: `${api}/scan`, schema: scan, maxBytes: 1024 * 1024 });
    if (answer.kind !== 'answered')
        return undefined;
    const { scansDone, filesWithIssues } = answer.value;
    return { done: scansDone, issues: filesWithIssues };
}

;// CONCATENATED MODULE: ./.build/resolve/huggingface/template.js





const template_mostBytes = 8 * 1024 * 1024;
/** Where the hub's API repeats chat templates: of a GGUF file's header, of a file of its own, of the tokenizer. */
const configuration = schemas/* object */.Ikc({
    chat_template_jinja: schemas/* string */.YjP().optional().catch(undefined),
    processor_config: schemas/* object */.Ikc({ chat_template: schemas/* string */.YjP().optional() }).optional().catch(undefined),
    tokenizer_config: schemas/* object */.Ikc({ chat_template: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* object */.Ikc({ template: schemas/* string */.YjP() }))]).optional() })
        .optional()
        .catch(undefined),
});
function templatesOf({ config, gguf }) {
    const parsed = configuration.safeParse(config);
    const { chat_template_jinja, processor_config, tokenizer_config } = parsed.success ? parsed.data : {};
    const listed = tokenizer_config?.chat_template;
    const many = Array.isArray(listed) ? listed.map(({ template }) => template) : [listed];
    const all = [gguf?.chat_template, chat_template_jinja, processor_config?.chat_template, ...many];
    return all.flatMap(one => (one === undefined || one === '' ? [] : [one]));
}
/**
 * The chat template of a model, which decides what the model is told, and for a quantised copy whether it is the
 * original's: the weights are compared by nobody, but a template that was changed on the way can be seen.
 */
async function findTemplate(found, context) {
    const own = templatesOf(found);
    const [first] = own;
    if (first === undefined)
        return undefined;
    const unsafe = own.map(unsafeIn).find(one => one !== undefined);
    const base = found.gguf?.chat_template === undefined ? undefined : await compareWithBase(first, found, context);
    return { sha256: sha256(first), ...(unsafe === undefined ? {} : { unsafe }), ...(base ? { base } : {}) };
}
/** Undefined where there is not exactly one declared original, or the hub does not show its template. */
async function compareWithBase(own, found, context) {
    const { relation = 'quantized', models = [] } = found.baseModels ?? {};
    const name = models.length === 1 && relation === 'quantized' ? parseName(models[0]?.id ?? null) : null;
    if (!name)
        return undefined;
    const ask = createAsk(context, name.id);
    const path = `${apiOf(name)}?expand%5B%5D=config&expand%5B%5D=gguf&expand%5B%5D=sha`;
    const answer = await ask({ path, schema: repository, maxBytes: template_mostBytes });
    const theirs = answer.kind === 'answered' ? templatesOf(answer.value) : [];
    if (theirs.length === 0)
        return undefined;
    return { id: name.id, isSame: theirs.some(template => template.trim() === own.trim()) };
}
/**
 * Templates are programs in Jinja. Going through attributes of Python objects is how one breaks out of it
 * (CVE-2024-34359); no template that only formats messages does.
 */
function unsafeIn(template) {
    return /__[a-z]{2,30}__|\|\s*attr\b|\b(?:popen|subprocess|lipsum|cycler|joiner)\b/.exec(template)?.[0];
}
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./.build/resolve/huggingface.js














const huggingface_mostBytes = 8 * 1024 * 1024;
/** Hugging Face Hub, or what the owner configured in its place. */
const huggingface = {
    hub: 'huggingface',
    title: 'Hugging Face Hub',
    cap: 500,
    hosts: contentHosts,
    key: reference => {
        const { id, revision, path = null, digest = null, endpoint = null, certainty, remoteCode } = reference;
        const how = [certainty === 'heuristic', remoteCode?.enabled ?? false];
        return JSON.stringify([id, revision, path, digest, endpoint, ...how]);
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
        return { kind: 'unsupported', reason: 'redirected-endpoint' }; // A check of its own tells of it.
    }
    const ask = createAsk(context, name.id);
    const path = revision === null ? apiOf(name) : `${apiOf(name)}/revision/${encodeURIComponent(revision)}`;
    const fields = repositoryFields.map(field => `expand%5B%5D=${field}`).join('&');
    const answer = await ask({ path: `${path}?${fields}`, schema: repository, maxBytes: huggingface_mostBytes });
    if (answer.kind !== 'answered')
        return answer;
    if (answer.value.disabled === true)
        return { kind: 'absent', what: 'artifact', detail: 'disabled by the hub' };
    return huggingface_describe(reference, name, answer.value, { ask, context });
}
async function huggingface_describe(reference, written, found, { ask, context }) {
    const { revision, remoteCode } = reference;
    const { id, namespace } = parseName(found.id) ?? written;
    const api = apiOf({ id });
    const place = { context, id, commit: found.sha, hosts: contentHosts(context.endpoints) };
    const wanted = context.wanted?.(reference);
    const git = context.policy.rule('verify', reference).value === 'git';
    const [reach, proposed, content, ownerId, { code, incomplete }, template, scan] = await Promise.all([
        (0,model_digest/* isCommitId */.jh)(revision) ? reachOf(ask, api, revision, found.sha) : undefined,
        (0,model_digest/* isCommitId */.jh)(revision) ? undefined : propose(ask, api, { revision, commit: found.sha }, context.now),
        listContent(ask, api, place, { paths: pathsOf(found), wanted, git }),
        wanted?.owner && namespace !== null ? findOwner(ask, namespace) : undefined,
        findCode(place, pathsOf(found), { shown: found.config, remoteCode }),
        findTemplate(found, context),
        findScan(ask, api, reference, context.policy),
    ]);
    const malformedDigests = content.malformed.length > 0 ? content.malformed : undefined;
    const model = { ...factsOf(written.id, found), ...given({ code, template, scan, reach, proposed, malformedDigests }) };
    const publisher = { hub: 'huggingface', name: namespace ?? found.author ?? id };
    const artifact = {
        purl: `pkg:huggingface/${id}@${found.sha}`,
        hub: 'huggingface',
        id,
        publisher: ownerId === undefined ? publisher : { ...publisher, ownerId },
        ...(content.files ? { files: content.files } : {}),
        model,
    };
    const pin = enforcedDigest(reference) ?? pinOf(revision, reach);
    const missing = found.siblings ? incomplete : [...incomplete, { reason: 'files-not-listed' }];
    return { kind: 'resolved', pin, artifact, attestations: content.attestations, incomplete: missing };
}
async function reachOf(ask, api, written, returned) {
    if (returned !== written)
        return { kind: 'other-commit', commit: returned };
    return findReach(ask, api, written);
}
/** Only a commit that the hub returned as itself, and that stands in the repository's own history, is a commit. */
function pinOf(revision, reach) {
    if (revision === null)
        return { kind: 'none' };
    return reach?.kind === 'reachable' ? { kind: 'commit', commit: revision } : { kind: 'name', name: revision };
}
/** Scheme, host, port and path: a mirror may live under a path of a known host. */
function isConfigured(endpoint, { endpoints }) {
    const placeOf = ({ origin, pathname }) => origin + pathname.replace(/\/$/, '');
    return URL.canParse(endpoint) && placeOf(new URL(endpoint)) === placeOf(endpoints.huggingface);
}

;// CONCATENATED MODULE: ./.build/resolve/kaggle.js

/**
 * Kaggle models, `owner/model/framework/variation[/version]`. Nothing is asked: most listings need an account, and the
 * hub tells no digest but an MD5. What is written decides: a version's number is not used twice, its absence is the newest.
 */
const kaggle = {
    hub: 'kaggle',
    title: 'Kaggle models',
    hosts: () => [],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    resolve: async (reference) => kaggle_describe(reference),
};
function kaggle_describe(reference) {
    const id = reference.id ?? '';
    const parts = id.split('/');
    const isHandle = parts.length === 4 && parts.every(part => /^[\w-][\w.-]{0,99}$/.test(part));
    if (!isHandle)
        return { kind: 'absent', what: 'artifact', detail: 'no handle of a model has such a form' };
    const artifact = {
        purl: `pkg:generic/kaggle/${id}${reference.revision === null ? '' : `@${encodeURIComponent(reference.revision)}`}`,
        hub: 'kaggle',
        id,
        publisher: { hub: 'kaggle', name: parts[0] ?? '' },
    };
    return { kind: 'resolved', pin: enforcedDigest(reference) ?? kaggle_pinOf(reference), artifact, attestations: [] };
}
function kaggle_pinOf({ revision }) {
    if (revision === null)
        return { kind: 'none' };
    return /^[1-9]\d{0,8}$/.test(revision) ? { kind: 'version', version: revision } : { kind: 'name', name: revision };
}

// EXTERNAL MODULE: ./.build/model/git-pack.js
var git_pack = __webpack_require__(7948);
;// CONCATENATED MODULE: ./.build/resolve/git/history.js



const mostTips = 500;
/**
 * Does the commit stand in the history of a branch or tag? Proved by git itself: the commits are hashed here and followed
 * from the tips by their parents, so that commits of forks, which some hubs keep in one store, do not count.
 */
async function proveReach(server, commit, refs, context) {
    const own = history_ownRefs(refs);
    const tip = own.find(ref => ref.commit === commit);
    if (tip)
        return { kind: 'reachable', from: tip.name };
    if (own.length === 0)
        return { kind: 'unreachable', searched: 0 };
    if (own.length > mostTips)
        return { kind: 'unknown', reason: 'too-many-branches' };
    const packed = await fetchCommits(server, { tips: own.map(ref => ref.commit) }, context);
    const commits = packed.kind === 'packed' ? readCommits(packed.pack) : null;
    if (!commits)
        return { kind: 'unknown', reason: packed.kind === 'failed' ? packed.reason : 'pack-unreadable' };
    const seen = ancestors(own, commits);
    if (seen.has(commit))
        return { kind: 'reachable', from: 'a branch or tag' };
    const isWhole = [...seen].every(id => commits.has(id));
    return isWhole ? { kind: 'unreachable', searched: seen.size } : { kind: 'unknown', reason: 'history-incomplete' };
}
/** Branches and tags; one that is named like a commit may be moved under the name that was pinned. */
function history_ownRefs(refs) {
    return refs.filter(({ name }) => {
        const short = /^refs\/(?:heads|tags)\/(?<short>.+)$/.exec(name)?.groups?.['short'];
        return short !== undefined && !(0,model_digest/* isCommitId */.jh)(short.toLowerCase());
    });
}
/** The newest commit, at or before the given one, that is as old as that; at most 100 back. */
async function newestBefore(server, tip, time, context) {
    const packed = await fetchCommits(server, { tips: [tip], depth: 100 }, context);
    const commits = packed.kind === 'packed' ? readCommits(packed.pack) : null;
    if (!commits)
        return undefined;
    return [...ancestors([{ commit: tip }], commits)]
        .flatMap(id => commits.get(id) ?? [])
        .toSorted((a, b) => b.time - a.time)
        .find(commit => commit.time <= time);
}
function readCommits(pack) {
    try {
        const commits = new Map();
        for (const [id, { type, bytes }] of (0,git_pack/* readPack */.w)(pack)) {
            if (type === 'commit')
                commits.set(id, parseCommit(id, Buffer.from(bytes).toString('latin1')));
        }
        return commits;
    }
    catch (error) {
        if (error instanceof git_pack/* PackFault */.m)
            return null;
        throw error;
    }
}
/** Only the head of the object, which ends at the first empty line: the message is anybody's text. */
function parseCommit(id, text) {
    const head = text.slice(0, text.indexOf('\n\n') + 1);
    const parents = [...head.matchAll(/^parent (?<id>[0-9a-f]{40})$/gm)].map(match => match.groups?.['id'] ?? '');
    const seconds = /^committer .* (?<seconds>\d{1,12}) [+-]\d{4}$/m.exec(head)?.groups?.['seconds'];
    return { id, parents, time: seconds === undefined ? Number.POSITIVE_INFINITY : Number(seconds) * 1000 };
}
function ancestors(tips, commits) {
    const seen = new Set();
    const queue = tips.map(tip => tip.commit);
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
        if (seen.has(id))
            continue;
        seen.add(id);
        queue.push(...(commits.get(id)?.parents ?? []));
    }
    return seen;
}

;// CONCATENATED MODULE: ./.build/resolve/git/meaning.js




/** A commit is proposed only when it had this long, in milliseconds, to be noticed as a bad one. */
const meaning_settled = 72 * 60 * 60 * 1000;
/** What a reference means in a git repository: which commit, whether that is a pin, and what could be one. */
async function findMeaning(reference, server, context) {
    const { revision } = reference;
    const listed = await listRefs(server, context);
    if (listed.kind === 'failed')
        return meaning_failureOf(listed.status, listed.reason);
    const commit = meantBy(revision, listed.refs);
    if (commit === null)
        return { kind: 'absent', what: 'revision', detail: 'the repository has no such branch or tag' };
    if ((0,model_digest/* isCommitId */.jh)(revision)) {
        const isItself = commit === revision;
        const reach = isItself
            ? await proveReach(server, commit, listed.refs, context)
            : { kind: 'other-commit', commit };
        const pin = reach.kind === 'reachable' ? { kind: 'commit', commit } : { kind: 'name', name: revision };
        return { kind: 'means', commit, pin: enforcedDigest(reference) ?? pin, facts: { commit, reach } };
    }
    const old = await newestBefore(server, commit, context.now.getTime() - meaning_settled, context);
    const proposed = old && { commit: old.id, date: new Date(old.time).toISOString().slice(0, 10) };
    const pin = revision === null ? { kind: 'none' } : { kind: 'name', name: revision };
    return {
        kind: 'means',
        commit,
        pin: enforcedDigest(reference) ?? pin,
        facts: { commit, ...(proposed ? { proposed } : {}) },
    };
}
/** Git servers ask for a password where a repository is missing or private, and do not tell which. */
function meaning_failureOf(status, reason) {
    const isMissing = status === 401 || status === 403 || status === 404;
    const detail = 'git did not list its branches';
    return { kind: 'unreachable', reason: isMissing ? 'missing-or-private' : reason, detail };
}
/** Names before ids, as a branch may be named like a commit; an id that is no name may still be in the history. */
function meantBy(revision, refs) {
    const names = revision === null ? ['HEAD'] : [`refs/heads/${revision}`, `refs/tags/${revision}`];
    const found = names.flatMap(name => refs.find(ref => ref.name === name)?.commit ?? [])[0];
    return found ?? ((0,model_digest/* isCommitId */.jh)(revision) ? revision : null);
}

;// CONCATENATED MODULE: ./.build/resolve/modelscope.js




const publicHub = new URL('https://www.modelscope.cn/');
const modelscope_mostBytes = 16 * 1024 * 1024;
/**
 * ModelScope. Which commit is meant and whether it is the repository's own is asked by git; the hub's API lists a sha256
 * of every file, large or small.
 */
const modelscope = {
    hub: 'modelscope',
    title: 'ModelScope',
    cap: 200,
    hosts: endpoints => [baseOf(endpoints).host],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    async resolve(reference, context) {
        const name = parseName(reference.id);
        if (!name?.namespace)
            return { kind: 'absent', what: 'artifact', detail: 'the hub has no repository with such an id' };
        if (reference.revision !== null && !isRevision(reference.revision)) {
            return { kind: 'absent', what: 'revision', detail: 'git has no revision with such a name' };
        }
        const server = { url: new URL(`${baseOf(context.endpoints).origin}/${name.id}.git`) };
        const meaning = await findMeaning(reference, server, context);
        if (meaning.kind !== 'means')
            return meaning;
        const listed = await listFiles(name.id, meaning.commit, context);
        return {
            kind: 'resolved',
            pin: meaning.pin,
            artifact: modelscope_describe(name.id, name.namespace, meaning.facts, listed),
            attestations: [],
            ...(listed ? {} : { incomplete: [{ reason: 'files-not-listed' }] }),
        };
    },
};
const baseOf = ({ modelscope: hub = publicHub }) => hub;
/** The API answers 200 to failures as well, with `Success: false`. */
const listing = schemas/* object */.Ikc({
    Success: schemas/* literal */.euz(true),
    Data: schemas/* object */.Ikc({
        Files: schemas/* array */.YOg(schemas/* object */.Ikc({
            Path: schemas/* string */.YjP().max(4096),
            Type: schemas/* string */.YjP(),
            Size: schemas/* number */.aig().int().nonnegative(),
            Sha256: schemas/* string */.YjP().optional(),
        }))
            .max(100_000),
    }),
});
async function listFiles(id, commit, { http, endpoints, signal }) {
    const base = baseOf(endpoints);
    const url = new URL(`${base.origin}/api/v1/models/${id}/repo/files?Revision=${commit}&Recursive=True`);
    const request = { method: 'GET', url, maxBytes: modelscope_mostBytes, hosts: [base.host] };
    try {
        const response = await http.request({ ...request, ...(signal ? { signal } : {}) });
        const parsed = listing.safeParse(await (0,model_http/* readJson */.Vh)(response));
        return parsed.success ? parsed.data.Data.Files.filter(({ Type }) => Type !== 'tree') : null;
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR || error instanceof TypeError)
            return null;
        throw error;
    }
}
function modelscope_describe(id, namespace, facts, listed) {
    const files = listed?.map(modelscope_toFile);
    const malformed = files?.filter(file => !file.listed).map(file => file.path) ?? [];
    return {
        purl: `pkg:generic/modelscope/${id}@${facts.commit}`,
        hub: 'modelscope',
        id,
        publisher: { hub: 'modelscope', name: namespace },
        ...(files ? { files } : {}),
        model: {
            ...facts,
            ...(files ? { paths: files.map(file => file.path) } : {}),
            ...(malformed.length > 0 ? { malformedDigests: malformed } : {}),
        },
    };
}
function modelscope_toFile({ Path, Size, Sha256 }) {
    const digest = (0,model_digest/* parseDigest */.m)('sha256', Sha256);
    return { path: Path, bytes: Size, ...(digest ? { listed: digest } : {}) };
}

// EXTERNAL MODULE: ./.build/model/fix.js
var fix = __webpack_require__(739);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(2088);
// EXTERNAL MODULE: ./.build/model/release-line.js
var release_line = __webpack_require__(2756);
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
async function ask_ask(question, context) {
    try {
        const response = await ask_request(question, context);
        if (response.status !== 200)
            return await ask_failureOf(response);
        const json = await (0,model_http/* readJson */.Vh)(response).catch(noText);
        const parsed = question.schema.safeParse(json);
        return parsed.success ? { kind: 'answered', value: parsed.data } : ask_unexpected;
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return { kind: 'unreachable', reason: error.reason, detail: error.message };
        throw error;
    }
}
function ask_request({ path, name, maxBytes, accept = 'application/json', }, context) {
    return context.http.request({
        method: 'GET',
        url: name_at(context.endpoints.npm, path),
        headers: { accept },
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
        const text = await (0,model_http/* readText */.yR)(response).catch(noText);
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
    if (error instanceof model_http/* HttpFailure */.HR)
        throw error;
}

;// CONCATENATED MODULE: ./.build/resolve/npm/scan.js
const scan_deepest = 100;
const longestKey = 2000;
const backslash = 0x5c;
/**
 * Reads JSON piece by piece and keeps only what is wanted. Packages with thousands of versions have documents of tens
 * of megabytes, of which we need some kilobytes. It follows the structure, bounds its depth, and judges nothing else.
 */
class JsonScan {
    #wanted;
    #levels = [];
    #taken = null;
    #key = null;
    #isString = false;
    #isEscaped = false;
    #isPrimitive = false;
    #isBroken = false;
    #documents = 0;
    constructor(wanted) {
        this.#wanted = wanted;
    }
    push(text) {
        for (let at = 0; at < text.length && !this.#isBroken;) {
            at = this.#isString ? this.#inString(text, at) : this.#structure(text, at);
        }
    }
    /** True when exactly one whole document was seen. */
    end() {
        this.#endPrimitive();
        return !this.#isBroken && !this.#isString && this.#levels.length === 0 && this.#documents === 1;
    }
    #structure(text, at) {
        const character = text[at] ?? '';
        switch (character) {
            case '{':
            case '[':
                this.#begin();
                this.#keep(character);
                this.#levels.push({ isArray: character === '[', key: '', wantsKey: character === '{' });
                if (this.#levels.length > scan_deepest)
                    this.#isBroken = true;
                break;
            case '}':
            case ']':
                this.#endPrimitive();
                if (this.#levels.pop()?.isArray !== (character === ']'))
                    this.#isBroken = true;
                this.#keep(character);
                this.#finish();
                break;
            case '"':
                this.#openString();
                break;
            case ',':
            case ':':
                this.#separate(character);
                break;
            case ' ':
            case '\n':
            case '\r':
            case '\t':
                this.#endPrimitive();
                break;
            default:
                if (!this.#isPrimitive)
                    this.#begin();
                this.#isPrimitive = true;
                this.#keep(character);
        }
        return at + 1;
    }
    #openString() {
        const level = this.#levels.at(-1);
        const isKey = level !== undefined && !level.isArray && level.wantsKey;
        this.#isString = true;
        this.#key = isKey ? '"' : null;
        if (!isKey)
            this.#begin();
        this.#keep('"');
    }
    /** By native search for the closing quote: most of a document is inside strings. */
    #inString(text, from) {
        for (let at = from;;) {
            const closing = text.indexOf('"', at);
            const end = closing === -1 ? text.length : closing;
            let backslashes = 0;
            while (end - backslashes > from && text.charCodeAt(end - backslashes - 1) === backslash)
                backslashes++;
            // A backslash that ended the piece before counts too, where these reach back to it.
            const isEscaped = (backslashes + (this.#isEscaped && end - backslashes === from ? 1 : 0)) % 2 === 1;
            if (closing !== -1 && isEscaped) {
                at = closing + 1;
                continue;
            }
            this.#isEscaped = closing === -1 && isEscaped;
            this.#piece(text, from, closing === -1 ? end : end + 1);
            if (closing === -1)
                return end;
            this.#endString();
            return end + 1;
        }
    }
    #piece(text, from, to) {
        if (this.#key === null && this.#taken === null)
            return;
        const piece = text.slice(from, to);
        this.#keep(piece);
        if (this.#key === null)
            return;
        this.#key += piece;
        if (this.#key.length > longestKey)
            this.#isBroken = true;
    }
    #endString() {
        this.#isString = false;
        const level = this.#levels.at(-1);
        if (this.#key === null)
            this.#finish();
        else if (level)
            level.key = unquoted(this.#key);
        this.#key = null;
    }
    #separate(character) {
        this.#endPrimitive();
        const level = this.#levels.at(-1);
        if (level && !level.isArray)
            level.wantsKey = character === ',';
        this.#keep(character);
    }
    #endPrimitive() {
        if (!this.#isPrimitive)
            return;
        this.#isPrimitive = false;
        this.#finish();
    }
    #begin() {
        const depth = this.#levels.length;
        if (this.#taken || depth === 0 || depth > this.#wanted.depth)
            return;
        const path = this.#levels.map(level => (level.isArray ? '[]' : level.key));
        if (this.#wanted.picks(path))
            this.#taken = { depth, path, text: '' };
    }
    #finish() {
        if (this.#levels.length === 0)
            this.#documents++;
        if (this.#taken?.depth !== this.#levels.length)
            return;
        const { path, text } = this.#taken;
        this.#taken = null;
        this.#wanted.take(path, text);
    }
    #keep(piece) {
        if (this.#taken)
            this.#taken.text += piece;
    }
}
function unquoted(raw) {
    if (!raw.includes('\\'))
        return raw.slice(1, -1);
    try {
        return String(JSON.parse(raw));
    }
    catch {
        return raw;
    }
}

;// CONCATENATED MODULE: ./.build/resolve/npm/history.js





/** The largest known are some 40 MB unpacked. */
const history_mostBytes = 128 * 1024 * 1024;
/** The document that package managers install by: a fraction of the full one, and warm in every cache. */
const abbreviated = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8';
const user = schemas/* object */.Ikc({ trustedPublisher: schemas/* object */.Ikc({ id: schemas/* string */.YjP() }).optional() });
/** The registry's own statement of publication alone says nothing of a build. */
const attested = schemas/* object */.Ikc({ provenance: schemas/* object */.Ikc({}).optional() });
const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J());
/** A package's document, read as it comes in and never held whole. */
async function askHistory(name, form, context) {
    const accept = form === 'full' ? 'application/json' : abbreviated;
    try {
        const response = await ask_request({ path: `/${encodeName(name)}`, name, maxBytes: history_mostBytes, accept }, context);
        if (response.status !== 200)
            return await ask_failureOf(response);
        return (await reduce(response)) ?? ask_unexpected;
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return { kind: 'unreachable', reason: error.reason, detail: error.message };
        throw error;
    }
}
async function reduce({ body }) {
    const versions = new Map();
    const times = new Map();
    let modified;
    const versionOf = ([, version = '']) => {
        const known = versions.get(version) ?? { attested: false, trustedPublisher: false };
        versions.set(version, known);
        return known;
    };
    const scan = new JsonScan({
        depth: 4,
        picks: path => isTop(path, 'time') ||
            isTop(path, 'modified') ||
            isOf(path, '_npmUser') ||
            isOf(path, 'version') ||
            isAttested(path),
        take: (path, json) => {
            if (isTop(path, 'modified'))
                modified = history_parse(json, schemas/* string */.YjP());
            else if (isTop(path, 'time'))
                for (const [version, time] of Object.entries(history_parse(json, texts) ?? {}))
                    times.set(version, String(time));
            else if (isAttested(path))
                versionOf(path).attested = history_parse(json, attested)?.provenance !== undefined;
            else if (isOf(path, 'version'))
                versionOf(path);
            else
                versionOf(path).trustedPublisher = history_parse(json, user)?.trustedPublisher !== undefined;
        },
    });
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
        for await (const chunk of body)
            scan.push(decoder.decode(chunk, { stream: true }));
        scan.push(decoder.decode());
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            throw error;
        return null; // Not UTF-8: no answer of a registry.
    }
    return scan.end() ? { kind: 'history', modified, times, versions } : null;
}
const isTop = (path, key) => path.length === 1 && path[0] === key;
const isOf = (path, key) => path.length === 3 && path[0] === 'versions' && path[2] === key;
const isAttested = (path) => path.length === 4 && path[0] === 'versions' && path[2] === 'dist' && path[3] === 'attestations';
function history_parse(json, schema) {
    try {
        return schema.safeParse(JSON.parse(json)).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/resolve/npm/age.js



const hour = 3_600_000;
/**
 * How old is a version? Its own document does not say. The package's abbreviated one says when anything of the package
 * last changed: where that is long enough ago, and it has the version, the version is old enough. Having it matters: a
 * cache may answer from before a version that came minutes ago. Only otherwise is the full document read, which then
 * also tells what the release line had before.
 */
async function askAge(name, version, least, context) {
    const askedAt = context.now.toISOString();
    if (least === 0)
        return { facts: { askedAt }, incomplete: [] };
    const short = await abbreviatedOf(name, context);
    const changed = short.kind === 'history' && short.versions.has(version) ? toIso(short.modified) : null;
    if (changed !== null && context.now.getTime() - Date.parse(changed) >= least * hour) {
        return { facts: { askedAt, unchangedSince: changed }, incomplete: [] };
    }
    // A registry that has no abbreviated documents has answered with the full one.
    const isFull = short.kind === 'history' && short.times.size > 0;
    const history = isFull ? short : await fullOf(name, context);
    if (history.kind !== 'history')
        return { facts: { askedAt }, incomplete: [unknown(age_reasonOf(history))] };
    const publishedAt = history.versions.has(version) ? toIso(history.times.get(version)) : null;
    if (publishedAt === null)
        return { facts: { askedAt }, incomplete: [unknown('the registry does not say when')] };
    const before = age_newestBefore(version, publishedAt, history);
    return { facts: { askedAt, publishedAt, ...(before ? { before } : {}) }, incomplete: [] };
}
const unknown = (detail) => ({ reason: 'age-unknown', detail });
function age_reasonOf(failure) {
    return 'reason' in failure ? failure.reason : failure.kind;
}
/** Mirrors write `+00:00` and microseconds. */
function toIso(time) {
    const milliseconds = Date.parse(time ?? '');
    return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
/** The newest version that is lower, was published earlier and is still there, on the same release line. */
function age_newestBefore(version, publishedAt, { times, versions }) {
    let newest = null;
    for (const [other, how] of versions) {
        const at = toIso(times.get(other));
        const isEarlier = at !== null && at < publishedAt && (newest === null || at > newest.at);
        if (!isEarlier || (0,fix/* safeVersion */.iU)(other) === null || !(0,release_line/* isSameLine */.r)(other, version) || (0,semver.compare)(other, version) >= 0)
            continue;
        newest = { version: other, at, ...how };
    }
    if (!newest)
        return null;
    const { at: _, ...before } = newest;
    return before;
}
/** Several versions of a package share what is asked of the package, for as long as the run's network lives. */
function oncePerRun(ask) {
    const runs = new WeakMap();
    return (name, context) => {
        const answers = runs.get(context.http) ?? new Map();
        runs.set(context.http, answers);
        const answer = answers.get(name) ?? ask(name, context);
        answers.set(name, answer);
        return answer;
    };
}
/** The small document of a package; asked for side by side with the version, since most ages need no more. */
const abbreviatedOf = oncePerRun((name, context) => askHistory(name, 'abbreviated', context));
const fullOf = oncePerRun((name, context) => askHistory(name, 'full', context));

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
    const answer = await ask_ask({ path, name, schema: response, maxBytes: attestations_mostBytes }, context);
    switch (answer.kind) {
        case 'answered':
            return {
                attestations: answer.value.attestations.map(each => ({ ...each, type: 'npm-attestation', source: path })),
                incomplete: [],
            };
        case 'absent':
            if (context.endpoints.npm.host === npm_hosts/* registry */.u5)
                return { attestations: [], incomplete: [] };
            return { attestations: [], incomplete: [missing('not served by this registry')] };
        default:
            return { attestations: [], incomplete: [missing(answer.reason)] };
    }
}
const missing = (detail) => ({ reason: 'attestations-unreachable', detail });

;// CONCATENATED MODULE: ./.build/resolve/npm/document.js


/** The publisher writes these into package.json: what is no text there is not what npm would run or install either. */
const document_texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
    .transform(entries => Object.fromEntries(Object.entries(entries).flatMap(textEntry)))
    .catch({});
function textEntry([name, value]) {
    return typeof value === 'string' ? [[name, value]] : [];
}
const signature = schemas/* object */.Ikc({ keyid: schemas/* string */.YjP().max(200), sig: schemas/* string */.YjP().max(2000) });
const document_user = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    email: schemas/* string */.YjP().optional(),
    trustedPublisher: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), oidcConfigId: schemas/* string */.YjP().optional() }).optional(),
});
/** A text today; `{ type, url }` in old packages, and a list of those under another name. */
const licence = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).transform(({ type }) => type)]);
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
    scripts: document_texts.optional(),
    gypfile: schemas/* boolean */.zMY().optional().catch(undefined),
    dependencies: document_texts.optional(),
    optionalDependencies: document_texts.optional(),
    _npmUser: document_user.optional().catch(undefined),
    deprecated: schemas/* string */.YjP().optional().catch(undefined),
    license: licence.optional().catch(undefined),
    licenses: schemas/* array */.YOg(licence).optional().catch(undefined),
});
/** What the registry says of a version; none of it is signed, except the integrity by the signatures beside it. */
function artifactOf(document, registryHost) {
    const { name, version } = document;
    return {
        purl: purlOf(name, version),
        hub: 'npm',
        id: name,
        publisher: { hub: 'npm', name: publisherOf(name) },
        facts: document_factsOf(document, registryHost),
    };
}
function document_factsOf({ dist, _npmUser, deprecated, ...document }, registryHost) {
    const { tarball, integrity, shasum, attestations } = dist;
    const scripts = document.scripts ?? {};
    const named = document.license ?? document.licenses?.join(' OR ');
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
        ...(named === undefined || named === '' ? {} : { licence: named }),
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

;// CONCATENATED MODULE: ./.build/resolve/npm/precursor.js


/**
 * What a version is compared with (contracts 3): the nearest that is not higher, of those that base's lockfiles have
 * under the same name; else what the release line had before, where its history was read anyway.
 */
async function findPrecursor(reference, candidates, resolve) {
    if (reference.loader !== 'registry')
        return elsewhere(candidates);
    const version = (0,fix/* safeVersion */.iU)(reference.revision)?.safeText;
    if (version === undefined)
        return null;
    const nearest = nearestOf(candidates, version);
    if (nearest)
        return { reference: nearest, resolution: await resolve(nearest) };
    const own = await resolve(reference);
    const before = own.kind === 'resolved' ? own.artifact.npm?.before : undefined;
    if (before === undefined)
        return null;
    const { integrity: _, resolved: __, digest: ___, ...bare } = reference;
    const released = { ...bare, revision: before.version };
    return { reference: released, resolution: await resolve(released) };
}
/** What comes from git or an address is compared with what base took from elsewhere, else with whatever base had. */
function elsewhere(candidates) {
    const old = candidates.find(({ loader }) => loader === 'git' || loader === 'url') ?? candidates[0];
    return old ? { reference: old, resolution: { kind: 'unsupported', reason: 'not-compared' } } : null;
}
function nearestOf(candidates, version) {
    const exact = candidates.flatMap(candidate => {
        const written = (0,fix/* safeVersion */.iU)(candidate.revision)?.safeText;
        const isComparable = written !== undefined && candidate.loader === 'registry' && (0,semver.compare)(written, version) <= 0;
        return isComparable ? [{ candidate, written }] : [];
    });
    return exact.toSorted((a, b) => (0,semver.compare)(b.written, a.written))[0]?.candidate;
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
    precursor: (reference, candidates, context) => findPrecursor(reference, candidates, context.resolve),
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
    const least = context.policy.rule('min-age', reference).value;
    // Side by side: most versions need no more than these two.
    const [answer] = await Promise.all([askVersion(id, version, context), least > 0 ? abbreviatedOf(id, context) : null]);
    if (answer.kind === 'absent' && other !== null) {
        // A package that ours has, in a version that it has not: that is not how names of another registry look.
        if (answer.what === 'artifact')
            return notAsked(id, version, other);
        return { ...answer, detail: `${answer.detail}; the lock takes it from ${other}` };
    }
    return answer.kind === 'answered' ? npm_describe(answer.value, least, context) : answer;
}
/** `least`: the age in hours that the policy asks for. */
async function npm_describe(document, least, context) {
    const { name, version } = document;
    const age = await askAge(name, version, least, context);
    const { facts, ...artifact } = artifactOf(document, context.endpoints.npm.host);
    const signatures = signaturesOf(document, `/${encodeName(name)}/${version}`);
    const attested = facts.attestationsListed ? await askAttestations(name, version, context) : none;
    return {
        kind: 'resolved',
        pin: { kind: 'version', version },
        artifact: { ...artifact, npm: { ...facts, ...age.facts } },
        attestations: [...signatures, ...attested.attestations],
        incomplete: [...age.incomplete, ...attested.incomplete],
    };
}
const none = { attestations: [], incomplete: [] };
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
    const answer = await ask_ask({ path, name, schema: versionDocument, maxBytes: npm_mostBytes }, context);
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

;// CONCATENATED MODULE: ./.build/resolve/oci/manifest.js



/** Registries that may be asked, with the hosts of their API and of their tokens. Others are never contacted. */
const registries = {
    'docker.io': { api: 'registry-1.docker.io', auth: 'auth.docker.io' },
    'ghcr.io': { api: 'ghcr.io', auth: 'ghcr.io' },
};
const manifest_mostBytes = 4 * 1024 * 1024;
const accept = [
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');
const failed = (reason) => ({ kind: 'failed', reason });
/** One manifest, hashed here (OCI distribution-spec, "Pulling manifests"), with a token that anybody gets. */
async function fetchManifest(request, context) {
    const registry = registries[request.host];
    if (!registry)
        return failed('undeclared-host');
    const url = new URL(`https://${registry.api}/v2/${request.path}/manifests/${request.reference}`);
    try {
        const first = await get(url, registry.api, context);
        if (first.status !== 401)
            return await manifest_read(first);
        await first.body.cancel();
        const token = await anonymousToken(first.headers.get('www-authenticate'), request.path, registry.auth, context);
        return token === null ? failed('missing-or-private') : await manifest_read(await get(url, registry.api, context, token));
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return failed(error.reason);
        throw error;
    }
}
function get(url, host, { http, signal }, token) {
    const headers = { accept, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    // By hand: a token in a header of ours would travel along with a redirect.
    const request = { method: 'GET', url, headers, maxBytes: manifest_mostBytes, hosts: [host], redirect: 'manual' };
    return http.request({ ...request, ...(signal ? { signal } : {}) });
}
/** The registry says where tokens are given out; only the place that we know is asked. */
async function anonymousToken(challenge, path, auth, { http, signal }) {
    const field = (name) => new RegExp(`\\b${name}="(?<value>[^"]{1,500})"`).exec(challenge ?? '')?.groups?.['value'];
    const realm = field('realm') ?? '';
    if (!URL.canParse(realm))
        return null;
    const url = new URL(realm);
    if (url.host !== auth || url.protocol !== 'https:')
        return null;
    url.search = new URLSearchParams({ service: field('service') ?? '', scope: `repository:${path}:pull` }).toString();
    const request = { method: 'GET', url, maxBytes: 64 * 1024, hosts: [auth], redirect: 'manual' };
    const response = await http.request({ ...request, ...(signal ? { signal } : {}) });
    const parsed = schemas/* object */.Ikc({ token: schemas/* string */.YjP().regex(/^[\w.~+/=-]{1,20000}$/) }).safeParse(await (0,model_http/* readJson */.Vh)(response));
    return parsed.success ? parsed.data.token : null;
}
const manifest_layer = schemas/* object */.Ikc({
    mediaType: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP(),
    size: schemas/* number */.aig().int().nonnegative(),
    annotations: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional().catch(undefined),
});
const manifest = schemas/* object */.Ikc({ config: manifest_layer.optional(), layers: schemas/* array */.YOg(manifest_layer).max(10_000) });
async function manifest_read(response) {
    if (response.status !== 200) {
        await response.body.cancel();
        return failed([401, 403, 404].includes(response.status) ? 'missing-or-private' : `registry-answered-${response.status}`);
    }
    const bytes = new Uint8Array(await new Response(response.body).arrayBuffer());
    const digest = { algorithm: 'sha256', hex: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
    const parsed = manifest.safeParse(manifest_parse(bytes));
    // An index leads to manifests for machines; its own digest says which.
    return parsed.success ? { kind: 'manifest', digest, files: filesOf(parsed.data) } : { kind: 'manifest', digest };
}
function manifest_parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
/** A layer is called what its producer says it is, by the annotations of ModelPack, Docker or ORAS; else by its place. */
function filesOf({ config, layers }) {
    const named = layers.map((one, index) => {
        const { annotations = {} } = one;
        const path = annotations['org.cncf.model.filepath'] ?? annotations['org.opencontainers.image.title'] ?? `layer/${index}`;
        return { path, ...one };
    });
    const all = config ? [{ path: 'config', ...config }, ...named] : named;
    const seen = new Set();
    return all.map(({ path, digest, size }, index) => {
        const unique = seen.has(path) ? `${path}#${index}` : path;
        seen.add(unique);
        const listed = digest.startsWith('sha256:') ? (0,model_digest/* parseDigest */.m)('sha256', digest.slice(7)) : null;
        return { path: unique, bytes: size, ...(listed ? { listed } : {}) };
    });
}

;// CONCATENATED MODULE: ./.build/resolve/oci.js


/**
 * Models in container registries (Docker Model Runner, ModelPack, KitOps, image volumes). What decides is written: a
 * digest names the content, which every client checks; a tag moves. Only a lock needs to know what a tag means today.
 */
const oci = {
    hub: 'oci',
    title: 'Container registries (OCI)',
    cap: 500,
    hosts: () => [...new Set(Object.values(registries).flatMap(({ api, auth }) => [api, auth]))],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    resolve: oci_describe,
};
/** `docker model` puts names without an owner under `ai/`; a first part with a dot, a colon or `localhost` is a host. */
function parsePlace(id) {
    const parts = id.split('/');
    const isPart = (part) => /^[a-z0-9](?:[a-z0-9._-]{0,126}[a-z0-9])?$/.test(part) && !part.includes('..');
    const [first = '', ...rest] = parts;
    const isHost = rest.length > 0 && /^(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w.-]+:\d{1,5})(?::\d{1,5})?$/.test(first);
    const path = isHost ? rest : parts.length === 1 ? ['ai', first] : parts;
    return path.every(isPart) ? { host: isHost ? first : 'docker.io', path } : null;
}
async function oci_describe(reference, context) {
    const place = parsePlace(reference.id ?? '');
    if (!place)
        return { kind: 'absent', what: 'artifact', detail: 'no registry can have such a name' };
    const pin = digestOrName(reference);
    const artifact = oci_artifactOf(place, pin.kind === 'digest' ? `@${pin.algorithm}:${pin.hex}` : '');
    if (!context.wanted?.(reference).files)
        return { kind: 'resolved', pin, artifact, attestations: [] };
    const tag = reference.revision ?? 'latest';
    const wanted = pin.kind === 'digest' ? `${pin.algorithm}:${pin.hex}` : /^\w[\w.-]{0,127}$/.test(tag) ? tag : 'latest';
    const answer = await fetchManifest({ host: place.host, path: place.path.join('/'), reference: wanted }, context);
    if (answer.kind === 'failed') {
        return { kind: 'resolved', pin, artifact, attestations: [], incomplete: [{ reason: `manifest-${answer.reason}` }] };
    }
    const { digest, files } = answer;
    const malformed = files?.filter(file => !file.listed).map(file => file.path) ?? [];
    const model = malformed.length > 0 ? { malformedDigests: malformed } : {};
    const known = { ...artifact, digest, ...(files ? { files } : {}), model };
    return { kind: 'resolved', pin, artifact: known, attestations: [] };
}
function oci_artifactOf({ host, path }, version) {
    const isDocker = host === 'docker.io';
    const whole = path.join('/');
    const owner = path.slice(0, -1).join('/');
    return {
        purl: `pkg:oci/${path.at(-1)}${version}?repository_url=${encodeURIComponent(`${host}/${whole}`)}`,
        hub: 'oci',
        id: isDocker ? whole : `${host}/${whole}`,
        publisher: { hub: 'oci', name: isDocker ? owner : `${host}/${owner}` },
    };
}

;// CONCATENATED MODULE: ./.build/resolve/ollama.js




const publicRegistry = new URL('https://registry.ollama.ai/');
const ollama_mostBytes = 1024 * 1024;
/** Ollama's registry. Its names cannot be pinned: `@sha256:` is not accepted, and every tag moves. */
const ollama = {
    hub: 'ollama',
    title: 'Ollama registry',
    cap: 500,
    hosts: endpoints => [registryOf(endpoints).host],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    async resolve(reference, context) {
        const name = parseOllamaName(reference);
        if (!name)
            return { kind: 'absent', what: 'artifact', detail: 'no model can have such a name' };
        const registry = registryOf(context.endpoints);
        if (name.host !== null && name.host !== registry.host) {
            return { kind: 'unreachable', reason: 'undeclared-host', detail: 'the name is of another registry' };
        }
        return ollama_fetchManifest(name, registry, reference, context);
    },
};
const registryOf = ({ ollama: registry = publicRegistry }) => registry;
/** `[host/][namespace/]model[:tag]`, with Ollama's defaults `library` and `latest`. */
function parseOllamaName({ id, revision }) {
    const parts = (id ?? '').split('/');
    const [model = '', namespace = 'library', host = null] = parts.toReversed();
    const isPart = (part) => /^[A-Za-z0-9_][\w.-]{0,79}$/.test(part) && !part.includes('..');
    const tag = revision ?? 'latest';
    if (parts.length > 3 || ![model, namespace, tag].every(isPart))
        return null;
    if (host !== null && !/^[\w.-]+(?::\d{1,5})?$/.test(host))
        return null;
    return { host, namespace, model, tag };
}
const ollama_manifest = schemas/* object */.Ikc({
    config: schemas/* object */.Ikc({ digest: schemas/* string */.YjP(), size: schemas/* number */.aig().int().nonnegative() }),
    layers: schemas/* array */.YOg(schemas/* object */.Ikc({ mediaType: schemas/* string */.YjP().max(200), digest: schemas/* string */.YjP(), size: schemas/* number */.aig().int().nonnegative() }))
        .max(10_000),
});
async function ollama_fetchManifest({ namespace, model, tag }, registry, reference, { http, signal }) {
    const url = new URL(`${registry.origin}/v2/${namespace}/${model}/manifests/${tag}`);
    const headers = { accept: 'application/vnd.docker.distribution.manifest.v2+json' };
    try {
        const request = { method: 'GET', url, headers, maxBytes: ollama_mostBytes, hosts: [registry.host] };
        const response = await http.request({ ...request, ...(signal ? { signal } : {}) });
        const bytes = new Uint8Array(await new Response(response.body).arrayBuffer());
        if (response.status !== 200)
            return ollama_failureOf(response.status);
        const digest = { algorithm: 'sha256', hex: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
        const parsed = ollama_manifest.safeParse(ollama_parse(bytes));
        if (!parsed.success)
            return ollama_unexpected;
        return {
            kind: 'resolved',
            pin: digestOrName(reference),
            artifact: ollama_describe({ namespace, model, tag }, digest, parsed.data),
            attestations: [],
        };
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR)
            return { kind: 'unreachable', reason: error.reason, detail: error.message };
        throw error;
    }
}
function ollama_describe({ namespace, model, tag }, digest, found) {
    const files = toFiles(found.layers, found.config);
    const malformed = files.filter(file => !file.listed).map(file => file.path);
    return {
        purl: `pkg:ollama/${namespace}/${model}@${tag}?digest=sha256:${digest.hex}`,
        hub: 'ollama',
        id: `${namespace}/${model}`,
        publisher: { hub: 'ollama', name: namespace },
        digest,
        files,
        model: malformed.length > 0 ? { malformedDigests: malformed } : {},
    };
}
/** Layers have no names; their kind (`model`, `template`, `params` …) stands for one, with a number from the second on. */
function toFiles(layers, config) {
    const count = new Map();
    return [{ mediaType: 'application/vnd.ollama.image.config', ...config }, ...layers].map(layer => {
        const kind = /^application\/vnd\.ollama\.image\.(?<kind>[a-z]+)$/.exec(layer.mediaType)?.groups?.['kind'] ?? 'layer';
        const number = (count.get(kind) ?? 0) + 1;
        count.set(kind, number);
        const listed = layer.digest.startsWith('sha256:') ? (0,model_digest/* parseDigest */.m)('sha256', layer.digest.slice(7)) : null;
        return { path: number === 1 ? kind : `${number}/${kind}`, bytes: layer.size, ...(listed ? { listed } : {}) };
    });
}
function ollama_parse(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}
const ollama_unexpected = {
    kind: 'unreachable',
    reason: 'unexpected-answer',
    detail: 'the registry answered in a shape that is not its own',
};
function ollama_failureOf(status) {
    if (status === 404)
        return { kind: 'absent', what: 'artifact', detail: 'the registry has no such model or tag' };
    if (status === 429)
        return { kind: 'unreachable', reason: 'rate-limited', detail: 'the registry asks to come back later' };
    const reason = status >= 500 ? 'hub-failed' : 'unexpected-status';
    return { kind: 'unreachable', reason, detail: `the registry answered ${status}` };
}

;// CONCATENATED MODULE: ./.build/resolve/torchhub.js

const publicGitHub = new URL('https://github.com/');
/** PyTorch Hub: `owner/repo[:ref]` runs `hubconf.py` of that GitHub repository. Asked by git, which needs no account. */
const torchhub = {
    hub: 'torchhub',
    title: 'PyTorch Hub (GitHub)',
    cap: 200,
    hosts: endpoints => [torchhub_baseOf(endpoints).host],
    key: ({ id, revision, digest = null }) => JSON.stringify([id, revision, digest]),
    async resolve(reference, context) {
        const id = reference.id ?? '';
        if (!/^[\w-]{1,39}\/[\w.-]{1,100}$/.test(id) || /\/\.{1,2}$/.test(id)) {
            return { kind: 'absent', what: 'artifact', detail: 'no repository can have such a name' };
        }
        const server = { url: new URL(`${torchhub_baseOf(context.endpoints).origin}/${id}.git`) };
        const meaning = await findMeaning(reference, server, context);
        if (meaning.kind !== 'means')
            return meaning;
        const artifact = {
            purl: `pkg:github/${id.toLowerCase()}@${meaning.commit}`,
            hub: 'torchhub',
            id,
            publisher: { hub: 'torchhub', name: id.split('/')[0] ?? '' },
            model: meaning.facts,
        };
        return { kind: 'resolved', pin: meaning.pin, artifact, attestations: [] };
    },
};
const torchhub_baseOf = ({ github = publicGitHub }) => github;

;// CONCATENATED MODULE: ./.build/resolve/url.js



const github = 'api.github.com';
/**
 * A file behind an address (http, S3, a release's asset). An address out of a diff is never fetched; only a digest beside
 * it pins it. For a lock, GitHub is asked which digest it keeps of a release's asset.
 */
const url = {
    hub: 'url',
    title: 'File behind an address',
    cap: 500,
    hosts: () => [github],
    key: ({ id, digest = null }) => JSON.stringify([id, digest]),
    resolve: url_describe,
};
async function url_describe(reference, context) {
    const id = reference.id ?? '';
    if (!URL.canParse(id))
        return { kind: 'unsupported', reason: 'not-an-address' };
    const { host, pathname } = new URL(id);
    const name = decode(pathname.slice(pathname.lastIndexOf('/') + 1));
    const artifact = {
        purl: `pkg:generic/${encodeURIComponent(name || host)}?download_url=${encodeURIComponent(id)}`,
        hub: 'url',
        id,
        publisher: { hub: 'url', name: host },
        model: { paths: [name] },
    };
    const pin = digestOrName(reference);
    const asset = context.wanted?.(reference).files ? parseAsset(id) : null;
    if (!asset)
        return { kind: 'resolved', pin, artifact, attestations: [] };
    const digest = await findDigest(asset, context);
    return digest
        ? { kind: 'resolved', pin, artifact: { ...artifact, digest }, attestations: [] }
        : { kind: 'resolved', pin, artifact, attestations: [], incomplete: [{ reason: 'asset-digest-not-listed' }] };
}
/** `https://github.com/{owner}/{repository}/releases/download/{tag}/{name}`. */
function parseAsset(address) {
    const { origin, pathname } = new URL(address);
    const match = /^\/(?<owner>[\w-]{1,39})\/(?<repository>[\w.-]{1,100})\/releases\/download\/(?<tag>[^/]+)\/(?<name>[^/]+)$/;
    const { owner, repository, tag, name } = match.exec(pathname)?.groups ?? {};
    if (origin !== 'https://github.com' || !owner || !repository || !tag || !name || /^\.{1,2}$/.test(repository))
        return null;
    return { repository: `${owner}/${repository}`, tag: decode(tag), name: decode(name) };
}
const release = schemas/* object */.Ikc({ assets: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP().nullish() })).max(5000) });
/** `sha256:…` since June 2025; null for what was uploaded before. */
async function findDigest({ repository, tag, name }, { http, signal }) {
    const address = new URL(`https://${github}/repos/${repository}/releases/tags/${encodeURIComponent(tag)}`);
    const headers = { accept: 'application/vnd.github+json' };
    const request = { method: 'GET', url: address, headers, maxBytes: 4 * 1024 * 1024, hosts: [github] };
    try {
        const parsed = release.safeParse(await (0,model_http/* readJson */.Vh)(await http.request({ ...request, ...(signal ? { signal } : {}) })));
        const digest = parsed.success ? parsed.data.assets.find(asset => asset.name === name)?.digest : undefined;
        return digest?.startsWith('sha256:') ? (0,model_digest/* parseDigest */.m)('sha256', digest.slice(7)) : null;
    }
    catch (error) {
        if (error instanceof model_http/* HttpFailure */.HR || error instanceof TypeError)
            return null;
        throw error;
    }
}
function decode(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return name;
    }
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
const resolvers = [gitLfs, huggingface, kaggle, modelscope, npm, oci, ollama, torchhub, url];


/***/ })

};
