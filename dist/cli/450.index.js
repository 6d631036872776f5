export const id = 450;
export const ids = [450,46,120];
export const modules = {

/***/ 79564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   W1: () => (/* binding */ parseCheckOptions),
/* harmony export */   yj: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48125);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24901);


const help = `Usage: weighmaster check [options]

Checks what HEAD brings in that the base does not have: every npm package and every reference to model weights.
Only committed work is read. The policy is the one that stands at the base, and at origin's default branch.

  --base REV           compare with REV (default: merge base with origin/HEAD, else main or master)
  --head REV           what is checked (default: HEAD)
  --all                treat everything in head as introduced
  --cwd DIR            the repository (default: here)

  --policy FILE        policy to meet with the repository's own; the strictest wins
  --preset NAME        default | recommended | strict
  --fail-on SEVERITY   error (default) | warning | never
  --mode MODE          enforce (default) | report
  --trust-root FILE    JSON with a Sigstore TrustedRoot and keys of registries
  --npm-registry URL   where npm packages are looked up (default: as npm is configured for you)
  --hf-endpoint URL    where Hugging Face models are looked up (default: HF_ENDPOINT, else huggingface.co)
  --now ISO            the time to judge by, for reproducible runs

  --format FORMAT      text (default) or one of: FORMATS
  --output FILE        write there instead of to standard output

A token in HF_TOKEN goes to the Hugging Face endpoint only, and only for namespaces that policy lists as private.
One in GITHUB_TOKEN or GH_TOKEN goes to GitHub only: for its advisories, and for what a policy extends.

Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage or internal error; 3 only what could not be reached.
`;
const options = {
    base: { type: 'string' },
    head: { type: 'string' },
    all: { type: 'boolean' },
    cwd: { type: 'string' },
    policy: { type: 'string' },
    preset: { type: 'string' },
    'fail-on': { type: 'string' },
    mode: { type: 'string' },
    'trust-root': { type: 'string' },
    'npm-registry': { type: 'string' },
    'hf-endpoint': { type: 'string' },
    now: { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string' },
};
/** Flags as values, each fault a `UsageError` that names the flag and what it takes. */
function parseCheckOptions(argv, formats) {
    const { values } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .commandLine */ .a)('check', argv, options);
    if (values.all && values.base !== undefined)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e('--all and --base contradict each other: give one.');
    const mode = oneOf('mode', values.mode ?? 'enforce', ['enforce', 'report']);
    const failOn = oneOf('fail-on', values['fail-on'] ?? 'error', ['error', 'warning', 'never']);
    return {
        base: values.base,
        head: values.head ?? 'HEAD',
        all: values.all ?? false,
        cwd: values.cwd ?? '.',
        policy: values.policy,
        preset: values.preset === undefined ? undefined : oneOf('preset', values.preset, ['default', 'recommended', 'strict']),
        failOn: mode === 'report' ? 'never' : failOn,
        trustRoot: values['trust-root'],
        npmRegistry: url('--npm-registry', values['npm-registry']),
        hfEndpoint: url('--hf-endpoint', values['hf-endpoint']),
        now: date('now', values.now),
        format: oneOf('format', values.format ?? 'text', formats),
        output: values.output,
    };
}
function oneOf(flag, given, values) {
    const found = values.find(value => value === given);
    if (found === undefined)
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--${flag} is one of ${values.join(', ')}, not ${JSON.stringify(given)}.`);
    return found;
}
/** A base URL, and who gave it; a path prefix is kept, so that a company's mirror below a path works. */
function url(giver, given) {
    if (given === undefined)
        return undefined;
    const parsed = URL.canParse(given) ? new URL(given) : null;
    if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.search !== '') {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${giver} takes an http(s) URL without credentials or query, not ${JSON.stringify(given)}.`);
    }
    return parsed;
}
function date(flag, given) {
    if (given === undefined)
        return undefined;
    const parsed = new Date(given);
    if (Number.isNaN(parsed.getTime()))
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--${flag} takes an ISO 8601 time, not ${JSON.stringify(given)}.`);
    return parsed;
}


/***/ }),

/***/ 24901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ usage),
/* harmony export */   a: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48125);


/** A mistake in a command line, and where its words are told. */
const usage = (command, message) => new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${message}. See: weighmaster ${command} --help`);
/**
 * What stands on a command line, its faults as `UsageError`s. `most`: so many words may stand there that are no flags; one
 * without effect would be a mistake that nobody sees.
 */
function commandLine(command, argv, options, most = 0) {
    const parsed = parsedAs(command, argv, options);
    const [surplus] = parsed.positionals.slice(most);
    if (surplus === undefined)
        return parsed;
    throw usage(command, `${JSON.stringify(surplus)} is ${most === 0 ? 'no flag' : 'one word too many'}`);
}
function parsedAs(command, argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true });
    }
    catch (error) {
        throw usage(command, error instanceof Error ? error.message : String(error));
    }
}


/***/ }),

/***/ 76072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ repositoryAtGitHub),
/* harmony export */   z: () => (/* binding */ githubOf)
/* harmony export */ });
/* harmony import */ var _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9805);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48125);
/* harmony import */ var _model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9120);



/** Where GitHub's API is, and the token for it, where the environment has one. Outside of GitHub Actions it is github.com. */
function githubOf({ env }) {
    return { apiUrl: env['GITHUB_API_URL'] ?? _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .publicGitHubApi */ .lo, token: env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] };
}
/**
 * A repository at GitHub (`owner/name`), read with the token of the environment, which goes to GitHub only. The client is
 * loaded here: few policies extend another.
 */
async function repositoryAtGitHub(repository, io) {
    const [owner = '', repo = ''] = repository.split('/');
    const { apiUrl, token } = githubOf(io);
    if (!token) {
        const remedy = 'Put a token that may read it into GITHUB_TOKEN (gh auth token prints one).';
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The policy extends ${repository}, which GitHub hands out to nobody without a token. ${remedy}`);
    }
    const graphqlUrl = io.env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;
    const { connect, GitHubFailure, readFile } = await __webpack_require__.e(/* import() */ 95).then(__webpack_require__.bind(__webpack_require__, 2095));
    const api = await connect({ apiUrl, graphqlUrl, token, owner, repo, userAgent: `weighmaster/${_model_version_js__WEBPACK_IMPORTED_MODULE_2__.version}` });
    return {
        async readFile(commit, path) {
            try {
                return await readFile(api, commit, path);
            }
            catch (error) {
                if (!(error instanceof GitHubFailure))
                    throw error;
                throw new _model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`The policy extends ${repository}//${path}@${commit}, which cannot be read: ${error.message}`);
            }
        },
    };
}


/***/ }),

/***/ 64325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48125);



/** A file that a flag names; what cannot be read is the user's mistake. */
function readNamed(flag, path, cwd) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        const why = error instanceof Error && 'code' in error ? error.code : error;
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`--${flag} ${path} cannot be read (${why})`);
    }
}


/***/ }),

/***/ 50380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ surroundings)
});

// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
// EXTERNAL MODULE: ./.build/model/version.js
var version = __webpack_require__(9120);
// EXTERNAL MODULE: ./.build/model/http.js
var http = __webpack_require__(77554);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/net/body.js



const gzip = { whole: external_node_zlib_.gunzipSync, stream: external_node_zlib_.createGunzip };
/** Any other coding was not asked for: its bytes are handed over as they came. */
const codings = new Map([
    ['gzip', gzip],
    ['x-gzip', gzip],
    ['br', { whole: external_node_zlib_.brotliDecompressSync, stream: external_node_zlib_.createBrotliDecompress }],
    ['deflate', { whole: external_node_zlib_.inflateSync, stream: external_node_zlib_.createInflate }],
]);
/** Bytes on the wire up to which an answer is taken in one piece: nearly all of registries and hubs are shorter. */
const body_short = 64 * 1024;
/**
 * The body, ended by an error once it exceeds `maxBytes` (decompressed: a small answer may unpack to a large one) or
 * when the connection breaks: a cut-off answer must never read as a complete one. Nothing is read before it is asked for.
 */
function bodyOf(message, maxBytes, asFailure) {
    const pieces = piecesOf(message, maxBytes);
    return new ReadableStream({
        async pull(controller) {
            try {
                const { done, value } = await pieces.next();
                if (done)
                    controller.close();
                else
                    controller.enqueue(value);
            }
            catch (error) {
                message.destroy();
                controller.error(asFailure(error));
            }
        },
        cancel: () => passOver(message),
    }, { highWaterMark: 0 });
}
/** What has come already costs nothing to read to its end, and leaves the connection for the next request. */
async function passOver(message) {
    if (!message.complete || message.readableDidRead)
        return void message.destroy();
    await new Promise(resolve => message.once('close', resolve).resume());
}
async function* piecesOf(message, maxBytes) {
    const coding = codings.get(message.headers['content-encoding']?.trim().toLowerCase() ?? '');
    const { bytes, isWhole } = await beginningOf(message);
    if (isWhole) {
        if (bytes.byteLength > 0)
            yield coding ? unpacked(bytes, coding, maxBytes) : bounded(bytes, maxBytes);
        return undefined;
    }
    message.unshift(bytes);
    let length = 0;
    for await (const piece of coding ? (0,external_node_stream_.pipeline)(message, coding.stream(), () => { }) : message) {
        length += piece.byteLength;
        if (length > maxBytes)
            throw tooLarge(maxBytes);
        yield piece;
    }
    return undefined;
}
/** All of a short body, or else somewhat more than is short. */
function beginningOf(message) {
    return new Promise((resolve, reject) => {
        const pieces = [];
        let length = 0;
        const settle = (isWhole) => {
            message.off('data', take).off('end', end).off('close', breakOff);
            message.pause();
            resolve({ bytes: pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces), isWhole });
        };
        const take = (piece) => {
            pieces.push(piece);
            length += piece.byteLength;
            if (length > body_short)
                settle(false);
        };
        const end = () => settle(true);
        const breakOff = () => reject(message.errored ?? new Error('the answer breaks off'));
        if (message.destroyed)
            return breakOff();
        message.on('data', take).once('end', end).once('close', breakOff);
    });
}
function unpacked(bytes, { whole }, maxBytes) {
    try {
        return whole(bytes, { maxOutputLength: maxBytes });
    }
    catch (error) {
        throw error instanceof RangeError ? tooLarge(maxBytes) : error;
    }
}
function bounded(bytes, maxBytes) {
    if (bytes.byteLength > maxBytes)
        throw tooLarge(maxBytes);
    return bytes;
}
const tooLarge = (maxBytes) => new http/* HttpFailure */.HR('too-large', `the answer is longer than ${maxBytes} bytes`);

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./.build/net/exchange.js



/**
 * One request, and the head of its answer. By Node's own agents, which keep connections for the next request and go
 * through the proxy that the environment names; `fetch` does the same for twice the processor's time. Rejects with
 * `HttpFailure` where time or the caller ended it, else with what Node says.
 */
function exchange(outgoing) {
    return new Promise((resolve, reject) => {
        const ended = outgoing.signals.find(signal => signal.aborted);
        if (ended)
            throw endedBy(ended, outgoing.url);
        const { method, url, headers } = outgoing;
        const request = (url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)(url, {
            method,
            headers,
            joinDuplicateHeaders: true,
        });
        const end = endOnTime(outgoing, request);
        request.once('response', message => {
            end.of(message);
            resolve(message);
        });
        request.on('error', reject);
        // Whatever ends it without an answer and without an error, as a switch of protocols that nobody asked for.
        request.once('close', () => reject(new Error('the connection was closed')));
        request.end(outgoing.body);
    });
}
/** Destroys the request, or its answer once there is one, when the time is over or the caller has enough. */
function endOnTime({ url, timeout, signals }, request) {
    let current = request;
    const timer = setTimeout(() => current.destroy(new http/* HttpFailure */.HR('timeout', `${url.host} did not answer in time`)), timeout);
    const stops = signals.map(signal => {
        const stop = () => void current.destroy(endedBy(signal, url));
        signal.addEventListener('abort', stop, { once: true });
        return () => signal.removeEventListener('abort', stop);
    });
    const release = () => {
        clearTimeout(timer);
        for (const stop of stops)
            stop();
    };
    request.once('error', release);
    return {
        of: (message) => {
            current = message;
            message.once('close', release);
            // Said to whoever reads the body; where nobody does, it is nobody's error.
            message.on('error', () => { });
        },
    };
}
function endedBy({ reason }, { host }) {
    const isTime = reason instanceof Error && reason.name === 'TimeoutError';
    return isTime
        ? new http/* HttpFailure */.HR('timeout', `${host} did not answer in time`)
        : new http/* HttpFailure */.HR('aborted', `the request to ${host} was ended`);
}

;// CONCATENATED MODULE: ./.build/net/retry.js
/**
 * Milliseconds to wait before asking again, or null when the answer stands. Servers say it in `Retry-After` (seconds or
 * a date: RFC 9110 10.2.3) or in `RateLimit: "api";r=0;t=71` (Hugging Face). A longer wait than `longest` is not worth a
 * pull request's time: the answer stands, and becomes a gap.
 */
function retryDelay(response, tried, longest) {
    if (![408, 429, 500, 502, 503, 504].includes(response.status))
        return null;
    const asked = retryAfter(response.headers.get('retry-after')) ?? rateLimitReset(response.headers);
    const wait = asked ?? 500 * 2 ** tried;
    return wait <= longest ? wait : null;
}
function retryAfter(value) {
    if (value === undefined)
        return null;
    if (/^\d{1,9}$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
function rateLimitReset(headers) {
    const match = /(?:^|;)\s*r=0\s*;\s*t=(?<seconds>\d{1,9})/.exec(headers.get('ratelimit') ?? '');
    return match?.groups ? (Number(match.groups['seconds']) + 1) * 1000 : null;
}

;// CONCATENATED MODULE: ./.build/net/http.js




const defaults = { timeout: 30_000, retries: 2, longestWait: 10_000 };
const mostRedirects = 5;
/**
 * The network made real. Proxies and extra certificate authorities work as Node's users expect
 * (`NODE_USE_ENV_PROXY`, `NODE_EXTRA_CA_CERTS`). Throws only `HttpFailure`.
 */
function createHttp(options) {
    const settings = { ...defaults, ...options };
    return { request: request => follow(request, settings) };
}
/** Redirects are followed by hand: each hop is checked against the declared hosts, and credentials stay behind. */
async function follow(request, settings) {
    let url = request.url;
    for (let hop = 0; hop <= mostRedirects; hop++) {
        refuseStrangers(url, request.hosts);
        const authenticate = request.authenticate === true && url.origin === request.url.origin;
        const response = await attempt({ ...request, url, authenticate }, settings);
        const location = isRedirect(response.status) ? response.headers.get('location') : undefined;
        if (location === undefined || request.redirect === 'manual')
            return response;
        await response.body.cancel();
        if (request.method === 'POST')
            throw new http/* HttpFailure */.HR('redirect', `${url.host} redirects a POST`);
        if (!URL.canParse(location, url.href))
            throw new http/* HttpFailure */.HR('redirect', `${url.host} redirects to no URL`);
        url = new URL(location, url.href);
    }
    throw new http/* HttpFailure */.HR('redirect', `${request.url.host} redirects more than ${mostRedirects} times`);
}
const isRedirect = (status) => [301, 302, 303, 307, 308].includes(status);
function refuseStrangers(url, hosts) {
    const isLoopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
        throw new http/* HttpFailure */.HR('host-not-declared', `${url.protocol}//${url.host} is not https`);
    }
    if (url.username !== '' || url.password !== '' || !hosts.includes(url.host)) {
        throw new http/* HttpFailure */.HR('host-not-declared', `${url.host} is not among the hosts that this request declares`);
    }
}
/** One hop, with bounded retries on the server's own hints. The last answer is handed over as it is. */
async function attempt(request, settings) {
    for (let tried = 0;; tried++) {
        const last = tried >= settings.retries;
        try {
            const response = await send(request, settings);
            const wait = last ? null : retryDelay(response, tried, settings.longestWait);
            if (wait === null)
                return response;
            await response.body.cancel();
            await pause(wait, request.signal ?? settings.signal);
        }
        catch (error) {
            const failure = asFailure(error, request);
            if (last || failure.reason !== 'network')
                throw failure;
            await pause(250 * 2 ** tried, request.signal ?? settings.signal);
        }
    }
}
async function send(request, settings) {
    settings.onRequest?.(request.url);
    const credential = request.authenticate === true ? settings.credentials?.[request.url.host] : undefined;
    const message = await exchange({
        method: request.method,
        url: request.url,
        headers: {
            accept: '*/*',
            // A range is one of the bytes as they are.
            'accept-encoding': request.headers?.['range'] === undefined ? 'gzip, br' : 'identity',
            'user-agent': settings.userAgent,
            ...request.headers,
            ...(credential === undefined ? {} : { authorization: credential }),
        },
        ...(request.body === undefined ? {} : { body: request.body }),
        timeout: settings.timeout,
        signals: [request.signal, settings.signal].filter(one => one !== undefined),
    });
    const { statusCode: status = 0, headers } = message;
    const length = Number(headers['content-length'] ?? 0);
    if (request.method !== 'HEAD' && length > request.maxBytes) {
        message.destroy();
        throw new http/* HttpFailure */.HR('too-large', `${request.url.host} announces ${length} bytes, more than ${request.maxBytes}`);
    }
    return {
        status,
        headers: new Map(Object.entries(headers).map(([name, value = '']) => [name, [value].flat().join(', ')])),
        url: request.url,
        body: bodyOf(message, request.maxBytes, error => asFailure(error, request)),
    };
}
function asFailure(error, { url }) {
    if (error instanceof http/* HttpFailure */.HR)
        return error;
    // A host of several addresses fails once for each.
    const several = error instanceof AggregateError ? error.errors : [error];
    const said = several.map(one => (one instanceof Error ? one.message : String(one)));
    return new http/* HttpFailure */.HR('network', `${url.host}: ${said.join(', ')}`);
}
function pause(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(new http/* HttpFailure */.HR('aborted', 'ended while waiting to try again'));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}

// EXTERNAL MODULE: ./.build/trust/index.js
var _build_trust = __webpack_require__(76591);
;// CONCATENATED MODULE: ./.build/trust/ending.js
const day = 86_400_000;
/** Two months: time for a release to be made, found by whoever updates actions, and read. */
const warnedBefore = 60 * day;
/** One sentence once the embedded material is about to end or has ended; null while it is good for longer. */
function trustEnding({ endsAt }, now) {
    if (endsAt === undefined)
        return null;
    const left = Date.parse(endsAt) - now.getTime();
    if (left > warnedBefore)
        return null;
    const when = endsAt.slice(0, 10);
    if (left < 0)
        return `The trust material that came with this release ended on ${when}: keys and logs made since then are not known to it. Take a newer release, or give the material in trust-root.`;
    return `The trust material that came with this release ends on ${when}, in ${Math.floor(left / day)} days. Take a newer release, or give the material in trust-root.`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/trust/embedded.js
var trust_embedded = __webpack_require__(84441);
// EXTERNAL MODULE: ./.build/trust/schema.js
var schema = __webpack_require__(41596);
;// CONCATENATED MODULE: ./.build/trust/refresh.js






/**
 * What is trusted now, where the embedded material is in use: a key that a registry made after this release is then
 * known. What the owner gave stays as it is. Null where TUF cannot be reached in time: the key stays unknown.
 */
async function refreshTrust(trust, withTuf = withPublicTuf) {
    const embedded = (0,trust_embedded/* embeddedTrust */.R)();
    const ours = JSON.stringify(embedded.registries[public_hosts/* publicRegistry */.td]);
    try {
        return await withTuf(async (readTarget) => {
            const { keys } = schema/* registryKeys */.qb.parse(JSON.parse(await readTarget(`${public_hosts/* publicRegistry */.td}/keys.json`)));
            const isGiven = JSON.stringify(trust.sigstore) !== JSON.stringify(embedded.sigstore);
            const sigstore = isGiven ? trust.sigstore : schema/* sigstoreRoot */.Xs.parse(JSON.parse(await readTarget('trusted_root.json')));
            const registries = Object.entries(trust.registries).map(([host, one]) => [host, JSON.stringify(one) === ours ? { keys } : one]);
            return { ...trust, sigstore, registries: Object.fromEntries(registries) };
        });
    }
    catch {
        return null;
    }
}
/** Milliseconds for one request, and for the whole of it: a pull request does not wait for a repository that is away. */
const [oneRequest, allOfIt] = [5_000, 15_000];
async function withPublicTuf(use) {
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(335), __webpack_require__.e(694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const cachePath = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'weighmaster-tuf-'));
    const late = new Promise((_, reject) => setTimeout(reject, allOfIt, new Error('TUF took too long')).unref());
    try {
        const refreshed = initTUF({ cachePath, timeout: oneRequest, retry: 0 }).then(tuf => use(name => tuf.getTarget(name)));
        return await Promise.race([refreshed, late]);
    }
    finally {
        await (0,promises_.rm)(cachePath, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./.build/cli/check-options.js
var check_options = __webpack_require__(79564);
// EXTERNAL MODULE: ./.build/cli/github.js
var github = __webpack_require__(76072);
// EXTERNAL MODULE: ./.build/cli/named-file.js
var named_file = __webpack_require__(64325);
;// CONCATENATED MODULE: ./.build/cli/npmrc.js



/**
 * The registry that npm is configured for on this person's machine: environment, then their own npmrc, then the
 * machine's. The repository's npmrc does not count: it belongs to whoever wrote the change (contracts 7).
 */
async function userRegistry({ env }) {
    const named = env['npm_config_registry'] ?? env['NPM_CONFIG_REGISTRY'];
    if (named !== undefined && named !== '')
        return named;
    const user = env['npm_config_userconfig'] ?? env['NPM_CONFIG_USERCONFIG'] ?? (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.npmrc');
    const machine = env['npm_config_globalconfig'] ?? env['NPM_CONFIG_GLOBALCONFIG'];
    const prefixes = (env['PATH'] ?? '')
        .split(external_node_path_.delimiter)
        .filter(folder => folder !== '' && !folder.includes('node_modules'));
    const files = [
        user,
        ...(machine === undefined ? prefixes.map(folder => (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), 'etc', 'npmrc')) : [machine]),
    ];
    for (const file of new Set(files)) {
        const found = registryIn(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** npmrc is ini: `registry = URL`; the last line of a key wins. */
function registryIn(npmrc) {
    const lines = npmrc.split(/\r?\n/).map(line => /^\s*registry\s*=\s*(?<url>\S+)\s*$/.exec(line)?.groups?.['url']);
    return lines.findLast(found => found !== undefined)?.replaceAll(/^["']|["']$/g, '');
}

;// CONCATENATED MODULE: ./.build/cli/surroundings.js








/** The world that a check runs in: network, trust root, where things are looked up (flags, then the user's settings). */
async function surroundings(options, io) {
    const endpoints = {
        npm: options.npmRegistry ?? (0,check_options/* url */.OZ)('registry in the npm configuration', await userRegistry(io)) ?? public_hosts/* publicEndpoints */.q7.npm,
        huggingface: options.hfEndpoint ?? (0,check_options/* url */.OZ)('HF_ENDPOINT', io.env['HF_ENDPOINT']) ?? public_hosts/* publicEndpoints */.q7.huggingface,
    };
    const token = io.env['HF_TOKEN'];
    // Without a token of one's own the hourly limit is used up by others behind the same address: nobody is asked then.
    const { apiUrl, token: own } = (0,github/* githubOf */.z)(io);
    const githubApi = own ? new URL(apiUrl) : undefined;
    const trustRoot = options.trustRoot === undefined ? {} : { trustRoot: (0,named_file/* readNamed */.M)('trust-root', options.trustRoot, io.cwd) };
    const trust = (0,_build_trust.loadTrust)({ ...trustRoot, npmRegistry: endpoints.npm });
    const ending = trustEnding(trust, options.now ?? io.now);
    if (ending !== null)
        io.stderr(`${ending}\n`);
    return {
        http: createHttp({
            userAgent: `weighmaster/${version.version}`,
            credentials: {
                ...(githubApi ? { [githubApi.host]: `Bearer ${own}` } : {}),
                ...(token ? { [endpoints.huggingface.host]: `Bearer ${token}` } : {}),
            },
            signal: io.signal,
        }),
        trust,
        endpoints: { ...endpoints, ...(githubApi ? { githubApi } : {}) },
        refreshTrust: refreshTrust,
    };
}


/***/ }),

/***/ 44322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: ./.build/catalogue/model-formats.js + 1 modules
var model_formats = __webpack_require__(42459);
// EXTERNAL MODULE: ./.build/model/once.js
var once = __webpack_require__(21847);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
// EXTERNAL MODULE: ./.build/model/signed.js
var signed = __webpack_require__(39170);
;// CONCATENATED MODULE: ./.build/model/submodules.js
/** Git reads the addresses of submodules from this file, at the top of the repository, and from no other. */
const gitmodulesPath = '.gitmodules';
/** Does a commit of another repository stand there on either side? */
const isLink = ({ before, after }) => before?.mode === '160000' || after?.mode === '160000';
/**
 * What is read of all that differs: the paths that concern us, and where submodules moved those with the file of their
 * addresses, which need not differ itself; where it does, the commits of those that stayed are needed too. `modules` is that
 * file at head, if there is one, `tree` what else stands there, as far as it is known.
 */
function worthReading(differing, concerns, modules, tree) {
    const found = differing.filter(one => concerns(one.path) || (modules !== null && isLink(one)));
    if (modules === null)
        return found;
    const same = (path, entry) => ({ path, before: entry, after: entry });
    if (!differing.some(({ path }) => path === gitmodulesPath))
        return found.some(isLink) ? [...found, same(gitmodulesPath, modules)] : found;
    const moved = new Set(found.map(({ path }) => path));
    const stayed = [...(tree ?? [])].filter(([path, { mode }]) => mode === '160000' && !moved.has(path));
    return [...found, ...stayed.map(([path, entry]) => same(path, entry))];
}
/**
 * The address of a submodule stands in `.gitmodules`, its pin in the tree: each side of that file is told the commits at
 * the paths of the changed submodules, and counts as changed with them. The submodules themselves are left out unless
 * they `concern` us by their path.
 */
function withLinks(changes, concerns) {
    const links = changes.filter(one => sides.some(side => one[side]?.kind === 'submodule'));
    return changes
        .filter(one => !links.includes(one) || concerns(one.path))
        .map(one => (one.path === gitmodulesPath && links.length > 0 ? told(one, links) : one));
}
const sides = ['head', 'mergeBase', 'baseTip'];
function told(change, links) {
    const tell = (side) => {
        const content = change[side];
        if (content?.kind !== 'text')
            return content;
        const commits = links.flatMap(one => {
            const link = one[side];
            return link?.kind === 'submodule' ? [[one.path, link.oid]] : [];
        });
        return { ...content, oid: [content.oid, ...commits.flat()].join(' '), links: new Map(commits) };
    };
    return { ...change, head: tell('head'), mergeBase: tell('mergeBase'), baseTip: tell('baseTip') };
}

// EXTERNAL MODULE: ./.build/model/content.js
var content = __webpack_require__(39281);
;// CONCATENATED MODULE: ./.build/model/sides.js


/** What stands at the paths, by a reader of git or of GitHub's API; of some files only the id is told. */
async function readSides(paths, read, concerns) {
    if (paths.length === 0)
        return [];
    const worthBytes = paths.filter(({ path }) => !(0,content/* isKnownById */.eW)(path));
    const entries = worthBytes.flatMap(({ before, after, atTip }) => [before, after, atTip]);
    const contentOf = await read(entries.filter(entry => entry !== null));
    const contentAt = (path, entry) => entry && (0,content/* isKnownById */.eW)(path) ? { kind: 'unread', oid: entry.oid } : contentOf(entry);
    const changes = paths.map(({ path, before, after, atTip, ...rest }) => ({
        path,
        head: contentAt(path, after),
        mergeBase: contentAt(path, before),
        baseTip: contentAt(path, atTip),
        commentable: null,
        ...rest,
    }));
    return withLinks(changes, concerns);
}

;// CONCATENATED MODULE: ./.build/git/objects.js

/** Files of a commit by path, recursively; with `path`, that one only. */
async function treeOf(run, commit, path) {
    const only = path === undefined ? [] : ['--', path];
    const listing = await run(['ls-tree', '-r', '-z', '--full-tree', commit, ...only]);
    const lines = listing.toString('utf8').split('\0');
    return new Map(lines.filter(line => line !== '').map(entryOf));
}
/** `<mode> <type> <oid>\t<path>`: git-ls-tree(1). */
function entryOf(line) {
    const tab = line.indexOf('\t');
    const [mode = '', , oid = ''] = line.slice(0, tab).split(' ');
    return [line.slice(tab + 1), { mode, oid }];
}
/** Paths that differ between two commits. A rename is a removal and an addition: pairing works by references. */
async function differences(run, from, to) {
    const plain = ['--no-renames', '--no-ext-diff', '--no-textconv'];
    const raw = await run(['diff-tree', '-r', '-z', '--raw', ...plain, from, to]);
    const fields = raw.toString('utf8').split('\0');
    const found = [];
    // `:<mode> <mode> <oid> <oid> <status>`, then the path: git-diff-tree(1), raw output with -z.
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [before = '', after = '', beforeOid = '', afterOid = ''] = (fields[index] ?? '').slice(1).split(' ');
        const entry = (mode, oid) => (/^0+$/.test(oid) ? null : { mode, oid });
        found.push({ path: fields[index + 1] ?? '', before: entry(before, beforeOid), after: entry(after, afterOid) });
    }
    return found;
}
/** Contents of entries, each blob read once and in one process; what is too large is measured and not read. */
async function contentsOf(run, entries) {
    const { blobs, sizes } = await blobsOf(run, new Set(entries.filter(({ mode }) => mode !== '160000').map(idOf)));
    return entry => (entry === null ? null : toContent(entry, blobs.get(entry.oid), sizes.get(entry.oid)));
}
const idOf = ({ oid }) => oid;
/** Blobs by id, each no larger than what a run reads of a file; `budget`: bytes of all that is read. */
async function blobsOf(run, oids, budget = Number.POSITIVE_INFINITY) {
    const blobs = new Map();
    const sizes = new Map();
    const list = (from) => [...from, ''].join('\n');
    if (oids.size > 0) {
        for (const line of (await run(['cat-file', '--batch-check', '--buffer'], list(oids)))
            .toString('utf8')
            .split('\n')) {
            const [oid = '', type, size] = line.split(' ');
            if (type === 'blob')
                sizes.set(oid, Number(size));
        }
    }
    const readable = [];
    let total = 0;
    for (const [oid, size] of sizes) {
        if (size > content/* mostBytes */.j$ || total + size > budget)
            continue;
        total += size;
        readable.push(oid);
    }
    if (readable.length > 0) {
        for (const [oid, bytes] of parseBatch(await run(['cat-file', '--batch', '--buffer'], list(readable)))) {
            blobs.set(oid, bytes);
        }
    }
    return { blobs, sizes };
}
function toContent({ mode, oid }, bytes, size) {
    if (mode === '160000')
        return { kind: 'submodule', oid };
    if (bytes !== undefined)
        return (0,content/* contentOf */.$E)(mode, oid, bytes);
    if (size !== undefined)
        return { kind: 'too-large', oid, bytes: size };
    return { kind: 'unavailable', oid, reason: 'the object is not in this clone' };
}
/** `<oid> blob <size>\n<bytes>\n`, repeated: git-cat-file(1), batch output. */
function* parseBatch(batch) {
    let at = 0;
    while (at < batch.length) {
        const end = batch.indexOf(10, at);
        const [oid = '', , size = '0'] = batch.subarray(at, end).toString('latin1').split(' ');
        yield [oid, batch.subarray(end + 1, end + 1 + Number(size))];
        at = end + 2 + Number(size);
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./.build/git/run.js

/**
 * Runs one plumbing command and collects what it prints. The environment is scrubbed of `GIT_*` (a caller's
 * `GIT_DIR` or `GIT_EXTERNAL_DIFF` must not steer us) and git is told to fetch nothing, ask nothing, lock nothing.
 */
async function git(directory, args, input) {
    const child = (0,external_node_child_process_.spawn)('git', ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args], {
        cwd: directory,
        env: scrubbed(process.env),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    const [out, err] = [[], []];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    // A git that ends early closes its input: its exit code tells why, the broken pipe does not.
    child.stdin.on('error', () => { });
    child.stdin.end(input ?? '');
    const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
    if (code !== 0)
        throw new GitFailure(args, code, Buffer.concat(err).toString('utf8').trim());
    return Buffer.concat(out);
}
class GitFailure extends Error {
    said;
    constructor(args, code, said) {
        super(`git ${args[0]} ended with ${code}: ${said}`);
        this.name = 'GitFailure';
        this.said = said;
    }
}
function scrubbed(environment) {
    const kept = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'));
    return {
        ...Object.fromEntries(kept),
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        LC_ALL: 'C',
    };
}

;// CONCATENATED MODULE: ./.build/git/repository.js




/** Bytes that are held in memory at once of what weights in the repository are compared with. */
const mostOfOwn = 256 * 1024 * 1024;
/** A local git repository, read by plumbing commands at fixed commits only; never the work tree. */
async function openRepository(cwd) {
    const { directory, isBare } = await topOf(cwd);
    const run = (args, input) => git(directory, args, input);
    return {
        directory,
        commit: revision => commitOf(run, revision),
        defaultBase: () => defaultBaseOf(run),
        defaultTip: () => commitOf(run, originHead).catch(() => null),
        mergeBase: (one, other) => mergeBaseOf(run, one, other),
        changes: (revisions, concerns) => changesOf(run, revisions, concerns),
        everything: (head, concerns) => everythingIn(run, head, concerns),
        paths: async (commit, wanted) => [...(await treeOf(run, commit)).keys()].filter(wanted),
        readFile: async (commit, path) => {
            const entry = (await treeOf(run, commit, path)).get(path) ?? null;
            return (await contentsOf(run, entry ? [entry] : []))(entry);
        },
        own: commit => ({
            list: (0,once/* once */.O)(() => treeOf(run, commit)),
            read: async (entries) => (await blobsOf(run, new Set(entries.map(({ oid }) => oid)), mostOfOwn)).blobs,
        }),
        isDirty: async () => !isBare && (await run(['status', '--porcelain', '-z', '--untracked-files=no'])).length > 0,
    };
}
async function topOf(cwd) {
    try {
        // A bare repository has no top level; its own directory serves as well.
        const isBare = (await git(cwd, ['rev-parse', '--is-bare-repository'])).toString('utf8').trim() === 'true';
        const question = isBare ? '--absolute-git-dir' : '--show-toplevel';
        return { directory: (await git(cwd, ['rev-parse', question])).toString('utf8').replace(/\n$/, ''), isBare };
    }
    catch (error) {
        const why = error instanceof GitFailure ? error.said : 'git could not be started there';
        throw new errors/* UsageError */.e(`${cwd} is not in a git repository (${why}). Go to one, or name it: --cwd DIR.`);
    }
}
async function commitOf(run, revision) {
    try {
        const found = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
        return found.toString('utf8').trim();
    }
    catch {
        const remedy = revision === 'HEAD' ? 'Commit something first.' : 'Fetch it, or name another.';
        throw new errors/* UsageError */.e(`This repository has no commit ${JSON.stringify(revision)}. ${remedy}`);
    }
}
const originHead = 'refs/remotes/origin/HEAD';
async function defaultBaseOf(run) {
    for (const candidate of [originHead, 'refs/heads/main', 'refs/heads/master']) {
        const found = await commitOf(run, candidate).catch(() => null);
        if (found !== null)
            return candidate;
    }
    throw new errors/* UsageError */.e('There is no origin/HEAD, main or master to compare with. Name one with --base, or use --all.');
}
async function mergeBaseOf(run, one, other) {
    try {
        return (await run(['merge-base', one, other])).toString('utf8').trim();
    }
    catch {
        const names = `${one.slice(0, 12)} and ${other.slice(0, 12)}`;
        throw new errors/* UsageError */.e(`${names} have no common ancestor here. In a shallow clone: git fetch --unshallow.`);
    }
}
async function changesOf(run, revisions, concerns) {
    const { head, mergeBase, baseTip } = revisions;
    const differing = await differences(run, mergeBase, head);
    if (differing.length === 0)
        return [];
    const tree = await treeOf(run, head);
    const beside = (0,signed/* besideSigned */.F5)(differing, tree, model_formats/* isNamedAsWeights */.DM);
    const changed = [...worthReading(differing, concerns, tree.get(gitmodulesPath) ?? null, tree), ...beside];
    if (changed.length === 0)
        return [];
    const tip = baseTip === mergeBase ? null : await treeOf(run, baseTip);
    const placed = changed.map(one => ({ ...one, atTip: tip ? (tip.get(one.path) ?? null) : one.before }));
    return readSides(placed, entries => contentsOf(run, entries), concerns);
}
async function everythingIn(run, head, concerns) {
    const all = [...(await treeOf(run, head))].map(([path, after]) => ({ path, before: null, after, atTip: null }));
    const wanted = all.filter(one => concerns(one.path) || isLink(one));
    return readSides(wanted, entries => contentsOf(run, entries), concerns);
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78423);

/** The one place where a run's conclusion is made; doors only translate it into an exit code. */
function conclude(findings, failOn) {
    const stops = findings.filter(finding => reaches(finding, failOn));
    if (stops.length === 0)
        return { conclusion: 'pass', because: 'clean' };
    const onlyTheWorld = stops.every(({ check, messageId }) => check === 'could-not-check' && ['unreachable', 'required'].includes(messageId));
    return { conclusion: 'fail', because: onlyTheWorld ? 'unreachable' : 'findings' };
}
/** A warning about something we could not reach never counts for `fail-on: warning` (contracts 5). */
function reaches(finding, failOn) {
    if (failOn === 'never')
        return false;
    if (finding.severity === 'error')
        return true;
    return failOn === 'warning' && finding.severity === 'warning' && finding.check !== 'could-not-check';
}
const noOutcomes = () => ({ verified: 0, refuted: 0, absent: 0, undetermined: 0 });
/** Four-state counts: a dossier counts once, by the worst thing known of it. */
function count(introduced, dossiers, findings) {
    const kinds = {};
    for (const { kind } of introduced)
        kinds[kind] = (kinds[kind] ?? 0) + 1;
    const outcomes = { npm: noOutcomes(), model: noOutcomes() };
    for (const dossier of dossiers)
        outcomes[dossier.reference.ecosystem][overall(dossier)]++;
    const evidence = dossiers.flatMap(dossier => dossier.evidence);
    const bySeverity = { error: 0, warning: 0, note: 0, silent: 0 };
    for (const { severity } of findings)
        bySeverity[severity]++;
    return {
        introduced: kinds,
        notExamined: introduced.length - dossiers.length,
        outcomes,
        notSigning: tally(evidence, one => one.reason === 'registry-does-not-sign' ? one.detail?.['registry'] : undefined),
        tarballs: {
            opened: dossiers.filter(one => one.evidence.some(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpened */ .oB)).length,
            unopened: tally(evidence, one => (one.claim === 'manifest' && !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpened */ .oB)(one) ? one.reason : undefined)),
        },
        findings: bySeverity,
    };
}
function tally(evidence, key) {
    const counts = {};
    for (const one of evidence) {
        const name = key(one);
        if (name !== undefined)
            counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
}
/** That a tarball agrees with its registry says nothing of whose bytes they are. */
const proving = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM.filter(claim => claim !== 'manifest');
/** Refuted beats everything; one verified claim is worth saying; then what is missing; else we do not know. */
function overall(dossier) {
    if (_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM.some(claim => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(dossier, claim) === 'refuted'))
        return 'refuted';
    if (proving.some(claim => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(dossier, claim) === 'verified'))
        return 'verified';
    return dossier.evidence.some(evidence => evidence.outcome === 'absent') ? 'absent' : 'undetermined';
}


/***/ }),

/***/ 78423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   V_: () => (/* binding */ oneFile),
/* harmony export */   oB: () => (/* binding */ isOpened),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sf: () => (/* binding */ nothingCovered)
/* harmony export */ });
const claims = [
    'integrity',
    'manifest',
    'registry-signature',
    'provenance',
    'model-signature',
    'signer-identity',
    'reachability',
];
const oneFile = { observed: 0, listed: 1, unchecked: 0, excluded: 0 };
const nothingCovered = { observed: 0, listed: 0, unchecked: 0, excluded: 0 };
/** Did somebody look into the tarball, whatever came of it? */
function isOpened({ claim, basis }) {
    return claim === 'manifest' && basis === 'observed';
}
/**
 * What we know of a claim: within a claim one verified proof suffices (contracts 4), unless proofs contradict each
 * other: a refutation that stands beside a proof wins. Silence is `undetermined`, never a pass.
 */
function outcomeOf(dossier, claim) {
    const heard = new Set(dossier.evidence.filter(evidence => evidence.claim === claim).map(evidence => evidence.outcome));
    return (['refuted', 'verified', 'undetermined', 'absent'].find(outcome => heard.has(outcome)) ?? 'undetermined');
}


/***/ }),

/***/ 77554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/** The world's failures on the way to an answer. Every one ends as `unreachable`, never as a pass. */
class HttpFailure extends Error {
    reason;
    constructor(reason, message) {
        super(message);
        this.name = 'HttpFailure';
        this.reason = reason;
    }
}
/** The whole body; the port has bounded it. */
async function readBytes({ body }) {
    const pieces = [];
    for await (const piece of body)
        pieces.push(piece);
    return Buffer.concat(pieces);
}
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** The body as text. Bytes that are not UTF-8 fail instead of becoming question marks. */
async function readText(response) {
    return utf8.decode(await readBytes(response));
}
/** The body as JSON of unknown shape; `undefined` where it is no JSON, which no JSON text can mean. */
async function readJson(response) {
    const text = await readText(response);
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 73310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isLoadable)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71752);

/**
 * Is this a file that a loader may use: weights, code, configuration, tokenizer, template? Everything is, except what is
 * only there for people and for git. `.txt` files are vocabularies more often than prose.
 */
function isLoadable(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseNameOf */ .m)(path);
    return !(forPeople.test(name) ||
        picture.test(name) ||
        forGit.has(name) ||
        signature.test(name) ||
        collected.has(path));
}
const forPeople = /^(?:readme|licen[cs]e|notice|copying|changelog|contributing|code_of_conduct|security|use_policy)(?:\.(?:md|txt|rst|pdf))?$|\.(?:md|rst|pdf)$/i;
const picture = /\.(?:png|jpe?g|gif|svg|webp|mp4)$/i;
const forGit = new Set(['.gitattributes', '.gitignore', '.gitkeep']);
const signature = /\.(?:sig|sigstore|sigstore\.json)$/;
/** Signatures that other tools keep under names of their own, at these very places. */
const collected = new Set(['claims.jsonl', '.kaggle/signing.json']);


/***/ }),

/***/ 39170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ besideSigned),
/* harmony export */   ai: () => (/* binding */ signedFolderOf),
/* harmony export */   hi: () => (/* binding */ isSignature)
/* harmony export */ });
/* harmony import */ var _loadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73310);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71752);


/**
 * Where publishers keep signatures of models, from the root of the repository: OMS's `model.sig`, NVIDIA's `*.oms.sig`
 * and `result.sigstore`, `claims.jsonl` with a bundle on each line, and what Kaggle's uploader writes.
 */
const signatureName = /^(?:model\.sig|[\w.-]{1,100}\.oms\.sig|[\w.-]{1,100}\.sigstore(?:\.json)?|claims\.jsonl|\.kaggle\/signing\.json)$/;
/** Is this a signature of the model whose root the path starts from? */
function isSignature(path) {
    return signatureName.test(path);
}
/** The folder that a signature is about, with its slash (empty = the top); null for any other file. Kaggle's lies one further down. */
function signedFolderOf(path) {
    const beside = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path);
    const folder = /(?:^|\/)\.kaggle\/$/.test(beside) ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(beside.slice(0, -1)) : beside;
    return isSignature(path.slice(folder.length)) ? folder : null;
}
/** Most weights that a change beside them brings to be looked at again: a model's shards, and no author's heap of files. */
const most = 512;
/**
 * Weights that are the same on both sides, while what a signature holds together with them is not: the signature itself,
 * or a configuration, a template, code in its folder. Below a signature that lies at the top of the repository
 * only what lies beside the weights counts: there the rest of the repository is hardly part of the model.
 */
function besideSigned(differing, tree, isWeights) {
    const changed = differing.map(({ path }) => path);
    const resigned = new Set(changed.flatMap(path => signedFolderOf(path) ?? []));
    const touched = new Set(changed.filter(_loadable_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoadable */ .Z).flatMap(foldersOf));
    if (resigned.size + touched.size === 0)
        return [];
    const signed = new Set([...resigned, ...[...tree.keys()].flatMap(path => signedFolderOf(path) ?? [])]);
    const isTouched = (path) => foldersOf(path).some(folder => signed.has(folder) && (resigned.has(folder) || touched.has(folder === '' ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .y)(path) : folder)));
    const differs = new Set(changed);
    const found = [...tree].filter(([path]) => isWeights(path) && !differs.has(path) && isTouched(path));
    return found.slice(0, most).map(([path, entry]) => ({ path, before: entry, after: entry, beside: true }));
}
/** Every folder that a file lies in, with its slash, from the top (empty) to its own. */
const foldersOf = (path) => [
    '',
    ...[...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)),
];


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json's by a test: the bundle has no package.json to read. */
const version = '0.1.0';


/***/ }),

/***/ 43046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ diagramEdge),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   visible: () => (/* binding */ visible)
/* harmony export */ });
/* unused harmony exports join, suggestion */
/**
 * The only way from data to text. A template's own words pass as they are written; every interpolated string is
 * untrusted and is quoted for the format, unless a template of the same format has already made it.
 */
/** As much of one untrusted value as anybody needs to see; a longer one ends in an ellipsis. */
const longest = 200;
/**
 * Characters that do something instead of being seen (controls, bidi, zero-width, tags, unassigned …), that look like
 * a space and are none, a pile of combining marks, and `\u{`, so that our own escapes cannot be forged. Then what
 * a runner's log acts on, `##[` anywhere and `::` where a line may come to begin, and the `<!` of an HTML comment.
 */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}|\p{M}{4,}|\\(?=u\{)|(?<=##)\[|(?<![^ ]):(?=:)|<(?=!)/gu;
const point = (text) => Array.from(text, one => `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`).join('');
/** One line that shows what is there: newlines and tabs are spaces, what cannot be seen is `\u{…}`. Cut at `limit`. */
function visible(text, limit = longest) {
    const points = Array.from(text.slice(0, 2 * limit + 2));
    const cut = points.length > limit || text.length > 2 * limit + 2;
    return lineOf(points.slice(0, limit).join('')) + (cut ? '…' : '');
}
/** The whole of a line, however long, made visible. */
function lineOf(text) {
    return text.replaceAll(/\r\n|[\n\r\t]/g, ' ').replaceAll(unseen, point);
}
/** Visible text in which no backtick and no pipe is left: it stands in any code span and in any table cell. */
function quotable(text) {
    return visible(text).replaceAll(/[`|]/g, point);
}
/** Is every character of it seen as what it is? Else it is shown, and never offered to be copied back. */
function isPlain(text) {
    return text.replaceAll('\t', ' ').search(unseen) === -1;
}
/** Text of one format that is safe to put into a document of that format. Made here only. */
class Markup {
    format;
    text;
    constructor(format, text) {
        this.format = format;
        this.text = text;
    }
    /** A format's template tag: `quote` says how it shows a string that is not ours. */
    static tag(format, quote) {
        const show = (value) => {
            if (typeof value === 'string')
                return quote(value);
            if (typeof value === 'number')
                return String(value);
            return value instanceof Markup ? value.text : value.map(one => one.text).join('');
        };
        return (strings, ...values) => new Markup(format, strings.map((own, index) => (index ? show(values[index - 1] ?? '') : '') + own).join(''));
    }
}
/** Terminals, logs, annotations and the messages inside JSON files: a stranger's words stand between backticks. */
const plain = Markup.tag('plain', text => (/^\d{1,9}$/.test(text) ? text : `\`${quotable(text)}\``));
/** Markdown: a stranger's words stand in a code span, where nothing is a link, a mention, an image or HTML. */
const md = Markup.tag('markdown', text => (/^\d{1,9}$/.test(text) ? text : codeSpan(text)));
/** HTML: text and attribute values alike (always between double quotes). */
const html = Markup.tag('html', text => entities(visible(text)));
/** A space at an end would be eaten (or be all there is), so it is shown as what it is. */
function codeSpan(text) {
    const shown = quotable(text).replaceAll(/^ | $/g, point);
    return shown === '' ? '*(empty)*' : `\`${shown}\``;
}
function entities(text) {
    return text.replaceAll(/[&<>"']/g, one => `&#${one.charCodeAt(0)};`);
}
/** Parts set apart by our own words. */
function join(parts, between) {
    return parts.flatMap((part, index) => (index ? [between, part] : [part]));
}
/**
 * A link of ours: the address is our own prefix and parts of data, each encoded whole. `encodeURIComponent` leaves
 * `( ) ' * !`, of which a parenthesis would end a Markdown target; `.` and `..` would climb.
 */
function link(label, prefix, parts, line) {
    if (!/^https?:\/\/[\w.:-]+\/[\w./-]*$/.test(prefix))
        return label;
    if (parts.some(part => part === '' || part === '.' || part === '..' || !part.isWellFormed()))
        return label;
    const path = parts.map(part => encodeURIComponent(part).replaceAll(/[()'*!]/g, one => `%${one.charCodeAt(0).toString(16)}`));
    return trusted `[${label}](${prefix}${path.join('/')}${line === undefined ? '' : `#L${line}`})`;
}
/** Only for what is built in this file from checked parts. */
const trusted = Markup.tag('markdown', text => text);
const trustedPlain = Markup.tag('plain', text => text);
const trustedHtml = Markup.tag('html', text => text);
/**
 * One line of a diagram. Only plain names are drawn as they are: a diagram language has words of its own, and no
 * escape that every version of it honours.
 */
function diagramEdge(from, to, relation) {
    const node = ({ number, name }) => `n${number}["${/^[\w.-]{1,100}(?:\/[\w.-]{1,100})?$/.test(name) ? name : 'a name with unusual characters'}"]`;
    const how = /^[a-z_]{1,20}$/.test(relation) ? `|${relation}|` : '';
    return trusted `  ${node(from)} -->${how} ${node(to)}`;
}
/**
 * Whole lines of the author's own file, to be copied back by a click: byte for byte, in a fence that they cannot
 * close. Null where a line holds what a reader would not see, or what would need an absurd fence.
 */
function suggestion(lines) {
    const text = lines.join('\n');
    const run = Math.max(0, ...Array.from(text.matchAll(/`+/g), match => match[0].length));
    if (run > 40 || text.length > 2_000 || !lines.every(isPlain))
        return null;
    const fence = '`'.repeat(Math.max(3, run + 1));
    return trusted `${fence}suggestion\n${text}\n${fence}`;
}
/**
 * Our own words out of data, such as a check's template: never cut, and literally what they say, with no markup but
 * what `fill.ts` makes of their backticks.
 */
const own = {
    markdown: (text) => trusted `${lineOf(text).replaceAll(/[\\*[\]<>|~`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, one => `\\${one}`)}`,
    plain: (text) => trustedPlain `${lineOf(text)}`,
    html: (text) => trustedHtml `${entities(lineOf(text))}`,
};
/** Code in a gutter of its own, which says whose it is: made visible, without quotes. */
const code = (text, limit) => trustedPlain `${visible(text, limit)}`;
/** JSON whose text is as harmless in a terminal or a log as in a file: what is not seen is written `\\uXXXX`. */
function json(value) {
    const unit = (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const text = JSON.stringify(value, null, 2);
    return `${text.replaceAll(/(?<=##)\[|[^\n\x20-\x7e]/g, one => (one === '[' || isPlain(one) === false ? unit(one) : one))}\n`;
}


/***/ }),

/***/ 84441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ embeddedTrust)
/* harmony export */ });
/* harmony import */ var _sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8032);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9805);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41596);




const repository = 'https://tuf-repo-cdn.sigstore.dev';
const seed = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ 'root.json': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), targets: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) });
const tufRoot = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ signed: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .datetime */ .w$() }) });
/**
 * The material of Sigstore's TUF repository as it was when this release was built. It is read without TUF's own
 * client, which never works offline on a fresh machine: the package carries targets but no timestamp or snapshot.
 * `madeAt` is the newest beginning of validity in it: the material is at least as young as that.
 */
function embeddedTrust() {
    const { 'root.json': root, targets } = seed.parse(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).parse(_sigstore_tuf_seeds_json__WEBPACK_IMPORTED_MODULE_0__)[repository]);
    const sigstore = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .sigstoreRoot */ .Xs.parse(decode(targets['trusted_root.json']));
    const { keys } = _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .registryKeys */ .qb.parse(decode(targets[`${_catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_4__/* .publicRegistry */ .td}%2Fkeys.json`]));
    const starts = [
        ...sigstore.tlogs.map(log => log.publicKey.validFor.start),
        ...[...sigstore.certificateAuthorities, ...sigstore.timestampAuthorities].map(each => each.validFor.start),
        ...keys.map(key => key.publicKey.validFor.start),
    ];
    return {
        sigstore,
        registries: { [_catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_4__/* .publicRegistry */ .td]: { keys } },
        madeAt: new Date(Math.max(...starts.map(start => Date.parse(start)))).toISOString(),
        endsAt: tufRoot.parse(decode(root)).signed.expires,
    };
}
function decode(base64) {
    return JSON.parse(Buffer.from(base64 ?? '', 'base64').toString('utf8'));
}


/***/ }),

/***/ 76591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadTrust: () => (/* binding */ loadTrust)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9805);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48125);
/* harmony import */ var _embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84441);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41596);







/**
 * Where trust starts (contracts 8): what came with this release, replaced part by part by what the owner gives.
 * `sigstore` replaces the embedded root; each host given replaces that host's keys; the others stay.
 * Throws `UsageError` for a text that is not such a file. `endsAt` is gone when nothing embedded is left in use.
 */
function loadTrust(options = {}) {
    const embedded = (0,_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedTrust */ .R)();
    const given = options.trustRoot === undefined ? {} : parse(options.trustRoot);
    const registries = { ...embedded.registries, ...given.registries };
    const asked = options.npmRegistry?.host ?? _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td;
    const keys = registries[asked] ?? registries[_catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td];
    const parts = {
        sigstore: given.sigstore ?? embedded.sigstore,
        registries: keys ? { ...registries, [asked]: keys } : registries,
    };
    const nothingEmbedded = given.sigstore !== undefined && given.registries?.[_catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicRegistry */ .td] !== undefined;
    return nothingEmbedded ? parts : { ...embedded, ...parts };
}
function parse(text) {
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .trustRootFile */ .TY.safeParse(json(text));
    if (result.success)
        return result.data;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`trust-root is not a trust root:\n${zod__WEBPACK_IMPORTED_MODULE_4__/* .prettifyError */ .S1(result.error)}\n` +
        'Expected { "sigstore": <a Sigstore TrustedRoot>, "registries": { "<host[:port]>": { "keys": [ … ] } } }, both optional.');
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`trust-root is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 41596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TY: () => (/* binding */ trustRootFile),
/* harmony export */   Xs: () => (/* binding */ sigstoreRoot),
/* harmony export */   qb: () => (/* binding */ registryKeys)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);

/** A date without which validity cannot be judged: `new Date` of anything else would compare as neither before nor after. */
const instant = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$({ offset: true });
const period = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ start: instant, end: instant.optional() });
const publicKey = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ rawBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1), keyDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), validFor: period });
const log = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    baseUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    publicKey,
    logId: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ keyId: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1) }),
});
const authority = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    certChain: zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ certificates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ rawBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1) })).min(1) }),
    validFor: period,
});
/**
 * Sigstore's `TrustedRoot` in its JSON form (protobuf-specs, sigstore_trustroot.proto), as far as a verifier leans on
 * it. A log without the start of its validity is refused: the libraries would take it as valid since 1970.
 */
const sigstoreRoot = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=\d|\.v\d)/),
    tlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(log).default([]),
    certificateAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
    ctlogs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(log).default([]),
    timestampAuthorities: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(authority).default([]),
});
/** The shape of the TUF target that holds a registry's keys (contracts 8). */
const registryKeys = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    keys: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        keyId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
        keyUsage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        publicKey: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
            rawBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K39().min(1),
            keyDetails: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
            validFor: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ start: instant, end: instant.exactOptional() }),
        }),
    })),
});
/** `host` or `host:port`, exactly as `URL.host` gives it, which leaves out the port that a scheme has by default. */
const host = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().refine(text => ['http:', 'https:'].some(scheme => hostOf(`${scheme}//${text}/`) === text), {
    error: 'is not a host or host:port in lower case',
});
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : null;
}
const trustRootFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sigstore: sigstoreRoot.optional(),
    registries: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(host, registryKeys).optional(),
});


/***/ })

};
