export const id = 486;
export const ids = [486,867];
export const modules = {

/***/ 4664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9805);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8125);


/** Every fault is a `UsageError` that names its input. `report-format` is for the formats' own room to judge. */
function readInputs(env) {
    const mode = oneOf('mode', text(env, 'mode') ?? 'enforce', ['enforce', 'report']);
    const failOn = oneOf('fail-on', text(env, 'fail-on') ?? 'error', ['error', 'warning', 'never']);
    const preset = text(env, 'preset');
    const githubToken = text(env, 'github-token');
    if (githubToken === null) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e("Input 'github-token' is empty: leave it out, or give a token that can read this repository.");
    }
    return {
        policy: text(env, 'policy'),
        policyToken: text(env, 'policy-token'),
        preset: preset === null ? null : oneOf('preset', preset, ['default', 'recommended', 'strict']),
        failOn: mode === 'report' ? 'never' : failOn,
        comment: oneOf('comment', text(env, 'comment') ?? 'findings', ['findings', 'always', 'never']),
        commentKey: keyOf(text(env, 'comment-key') ?? 'default'),
        hubToken: text(env, 'hub-token'),
        registryTokens: tokensOf(text(env, 'registry-tokens') ?? ''),
        hfEndpoint: urlOf('hf-endpoint', text(env, 'hf-endpoint') ?? _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicEndpoints */ .q7.huggingface.href),
        npmRegistry: urlOf('npm-registry', text(env, 'npm-registry') ?? _catalogue_public_hosts_js__WEBPACK_IMPORTED_MODULE_1__/* .publicEndpoints */ .q7.npm.href),
        trustRoot: text(env, 'trust-root'),
        reportFormat: text(env, 'report-format') ?? 'json',
        reportPath: text(env, 'report-path'),
        githubToken,
    };
}
/** As the runner hands inputs over: upper case, hyphens kept; empty where not given. */
function text(env, name) {
    const value = env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
    return value === '' ? null : value;
}
function oneOf(name, given, values) {
    const found = values.find(value => value === given);
    if (found !== undefined)
        return found;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Input '${name}' is one of ${values.join(', ')}, not ${JSON.stringify(given)}.`);
}
/** It becomes part of a hidden comment, and two keys must not become one there. */
function keyOf(given) {
    if (/^[\w.-]{1,100}$/.test(given))
        return given;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Input 'comment-key' takes letters, digits, '.', '_' and '-', not ${JSON.stringify(given)}.`);
}
/** A base URL; a path prefix is kept, so that a company's mirror below a path works. */
function urlOf(name, given) {
    const url = URL.canParse(given) ? new URL(given) : null;
    if (url && /^https?:$/.test(url.protocol) && url.username === '' && url.search === '' && url.hash === '')
        return url;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Input '${name}' takes an http(s) URL without credentials or query, not ${JSON.stringify(given)}.`);
}
/** One `host=token` a line. A fault names the line by number: its text may be a secret. */
function tokensOf(lines) {
    const pairs = lines.split(/\r?\n/).flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        const { host, token } = /^\s*(?<host>[\w.-]+(?::\d{1,5})?)\s*=\s*(?<token>\S+)\s*$/.exec(line)?.groups ?? {};
        if (host !== undefined && token !== undefined)
            return [[host.toLowerCase(), token]];
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e(`Input 'registry-tokens', line ${index + 1}: expected host=token, such as npm.example.com=\${{ secrets.X }}.`);
    });
    return Object.fromEntries(pairs);
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ log)
/* harmony export */ });
/* unused harmony export loggable */
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3046);

/**
 * Lines of the log. The runner obeys `::command::` at the start of any line of output and `##[command]` anywhere in it,
 * so that nothing is printed but through here: what does something instead of being seen is shown, and every line begins
 * with our own two characters.
 */
function log(text) {
    for (const line of loggable(text))
        process.stdout.write(`${line}\n`);
}
function loggable(text) {
    return text.split(/\r\n|[\n\r]/).map(line => `· ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line, 2000)}`);
}


/***/ }),

/***/ 8486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
;// CONCATENATED MODULE: ./.build/change/patch.js
/**
 * Lines of head that may carry a review comment: added and context lines inside a hunk, 1-based.
 * `patch` is one file's unified diff as GitHub serves it (no file headers). GitHub refuses a whole review when one
 * comment lies outside, so an unparsable patch gives an empty set, never a guess.
 */
function commentableLines(patch) {
    const lines = new Set();
    let next = 0;
    let left = 0;
    let right = 0;
    for (const line of patch.split('\n')) {
        if (left <= 0 && right <= 0) {
            const header = /^@@ -\d{1,9}(?:,(?<left>\d{1,9}))? \+(?<start>\d{1,9})(?:,(?<right>\d{1,9}))? @@/.exec(line);
            if (!header?.groups)
                continue;
            next = Number(header.groups['start']);
            left = Number(header.groups['left'] ?? 1);
            right = Number(header.groups['right'] ?? 1);
            continue;
        }
        // Counts from the header, not the first character alone, end a hunk: a removed line may read `-- a/file`.
        if (line.startsWith('+')) {
            lines.add(next++);
            right--;
        }
        else if (line.startsWith('-')) {
            left--;
        }
        else if (line.startsWith(' ') || line === '') {
            lines.add(next++);
            left--;
            right--;
        }
    }
    return lines;
}

// EXTERNAL MODULE: ./.build/github/api.js + 1 modules
var github_api = __webpack_require__(849);
// EXTERNAL MODULE: ./.build/github/read.js + 4 modules
var read = __webpack_require__(8772);
// EXTERNAL MODULE: ./.build/model/conclude.js
var conclude = __webpack_require__(8963);
// EXTERNAL MODULE: ./.build/model/version.js
var version = __webpack_require__(9120);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(8125);
;// CONCATENATED MODULE: ./.build/action/event.js


/** Nothing is proposed: what stands there already is weighed again, by what is known today. */
const drifting = ['schedule', 'push', 'workflow_dispatch'];
/** What this run is about, by the event's payload. */
async function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const path = env['GITHUB_EVENT_PATH'];
    if (!owner || !repo || !path) {
        throw new errors/* UsageError */.e('GITHUB_REPOSITORY and GITHUB_EVENT_PATH are not set: this runs as a step of a workflow only.');
    }
    const payload = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    return { owner, repo, ...aboutOf(name, payload, env) };
}
function aboutOf(name, payload, env) {
    if (name === 'pull_request' || name === 'pull_request_target')
        return pullRequest(payload);
    if (name === 'merge_group')
        return mergeGroup(payload);
    if (drifting.includes(name))
        return drift(name, payload, env);
    const known = ['pull_request', 'pull_request_target', 'merge_group', ...drifting].join(', ');
    throw new errors/* UsageError */.e(`The event ${JSON.stringify(name)} is not supported. These are: ${known}.`);
}
function pullRequest(payload) {
    const number = at(payload, 'pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        throw lacks('pull_request.number');
    const ours = at(payload, 'pull_request', 'base', 'repo', 'id');
    const theirs = at(payload, 'pull_request', 'head', 'repo', 'id');
    const author = textAt(payload, 'pull_request', 'user', 'login');
    // A closed one is judged like any other, or closing would be a way to a green check; but what was said of it stays.
    const isClosed = at(payload, 'pull_request', 'state') === 'closed';
    return {
        target: {
            ...(isClosed ? {} : { pullNumber: number }),
            head: textAt(payload, 'pull_request', 'head', 'sha'),
            baseBranch: textAt(payload, 'pull_request', 'base', 'ref'),
            defaultBranch: textAt(payload, 'repository', 'default_branch'),
        },
        mayUseSecrets: typeof ours === 'number' && theirs === ours && author !== 'dependabot[bot]',
    };
}
/** A queue's group has no pull request: nothing is posted, and nobody knows whose commits they are. */
function mergeGroup(payload) {
    return {
        target: {
            head: textAt(payload, 'merge_group', 'head_sha'),
            base: textAt(payload, 'merge_group', 'base_sha'),
            baseBranch: textAt(payload, 'merge_group', 'base_ref').replace(/^refs\/heads\//, ''),
            defaultBranch: textAt(payload, 'repository', 'default_branch'),
        },
        mayUseSecrets: false,
    };
}
/**
 * The rules are the default branch's, whichever branch is weighed; and the issue is about that one only, or branches
 * would overwrite each other's. A schedule runs there and nowhere else, and its payload does not tell the repository.
 */
function drift(name, payload, env) {
    const ref = env['GITHUB_REF'] ?? '';
    const branch = name === 'schedule' ? ref.replace(/^refs\/heads\//, '') : textAt(payload, 'repository', 'default_branch');
    if (branch === '')
        throw new errors/* UsageError */.e('GITHUB_REF is not set: this runs as a step of a workflow only.');
    const target = {
        head: env['GITHUB_SHA'] ?? '',
        baseBranch: branch,
        defaultBranch: branch,
        everything: true,
        keepsIssue: ref === `refs/heads/${branch}`,
    };
    return { target, mayUseSecrets: true };
}
function at(value, ...keys) {
    return keys.reduce((inner, key) => typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, key)?.value : undefined, value);
}
function textAt(value, ...keys) {
    const found = at(value, ...keys);
    if (typeof found === 'string' && found !== '')
        return found;
    throw lacks(keys.join('.'));
}
const lacks = (key) => new errors/* UsageError */.e(`The event's payload has no ${key}: is it really that event's?`);

// EXTERNAL MODULE: ./.build/action/inputs.js
var action_inputs = __webpack_require__(4664);
// EXTERNAL MODULE: ./.build/action/log.js
var log = __webpack_require__(5987);
;// CONCATENATED MODULE: ./.build/action/main.js









/** Runs the action and resolves to the exit code. Never throws: an uncaught error's text would be read for commands. */
async function main(env) {
    try {
        return await run(env);
    }
    catch (error) {
        const { failed } = await Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 7828));
        return failed(error);
    }
}
async function run(env) {
    const event = await readEvent(env);
    const inputs = (0,action_inputs/* readInputs */.K)(env);
    const connection = connectionOf(env, event, inputs);
    const api = await (0,github_api/* connect */.Ng)(connection);
    const fixing = (0,read/* fixRevisions */.EW)(api, event.target);
    fixing.catch(() => { }); // Awaited below; until then a failure must not end the process with its text on standard error.
    // While GitHub answers: what is needed in any case, and takes longer to load than Node to start.
    const [{ concerns }, { assertFormat, tell }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(805), __webpack_require__.e(303)]).then(__webpack_require__.bind(__webpack_require__, 8303)), __webpack_require__.e(/* import() */ 891).then(__webpack_require__.bind(__webpack_require__, 6891))]);
    assertFormat(inputs);
    const fixed = await fixing;
    const { head, mergeBase, baseTip } = fixed.revisions;
    (0,log/* log */.R)(`Weighing ${head} against ${event.target.everything ? 'nothing' : mergeBase}, by the rules at ${baseTip}.`);
    const changes = event.target.everything
        ? await (0,read/* readEverything */.u6)(api, head, concerns)
        : await withLines(await (0,read/* readChanges */.St)(api, fixed.revisions, concerns), api, event, fixed);
    (0,log/* log */.R)(changes.length === 0 ? 'No file to read: nothing names models or packages.' : `Files to read: ${changes.length}.`);
    const report = changes.length === 0 ? nothingFound(fixed) : await examined(changes, { api, connection, fixed, event, inputs });
    return tell(report, changes, { api, event, inputs, env });
}
function connectionOf(env, { owner, repo }, inputs) {
    // As a runner behind a proxy asks for; Node leaves `fetch` alone unless it is told at its start.
    if (env['https_proxy'] ?? env['HTTPS_PROXY'])
        external_node_http_.setGlobalProxyFromEnv?.();
    const apiUrl = env['GITHUB_API_URL'] ?? public_hosts/* publicGitHubApi */.lo;
    return {
        apiUrl,
        // Never another host's than the API's: the token goes there.
        graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`,
        token: inputs.githubToken,
        owner,
        repo,
        userAgent: `weighmaster/${version/* version */.r}`,
    };
}
/** Where a comment may stand. What GitHub does not tell costs only the place of a comment. */
async function withLines(changes, api, { target }, fixed) {
    if (changes.length === 0 || target.pullNumber === undefined)
        return changes;
    const patches = fixed.patches ?? (await (0,read/* readPatches */.fN)(api, target.pullNumber).catch(() => new Map()));
    return changes.map(change => {
        const patch = patches.get(change.path);
        return patch === undefined ? change : { ...change, commentable: commentableLines(patch) };
    });
}
function nothingFound({ revisions }) {
    return {
        version: 1,
        ...(0,conclude/* conclude */.Ep)([], 'error'),
        dossiers: [],
        listed: [],
        findings: [],
        gaps: [],
        counts: (0,conclude/* count */.U9)([], [], []),
        policy: { sources: [], exemptions: [] },
        revisions,
    };
}
/** Everything heavy is imported here: a pull request that touches nothing of ours never loads it. */
async function examined(changes, job) {
    const { examine } = await Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(805), __webpack_require__.e(616), __webpack_require__.e(303), __webpack_require__.e(467)]).then(__webpack_require__.bind(__webpack_require__, 1467));
    return examine(changes, job);
}


/***/ }),

/***/ 2459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  be: () => (/* binding */ formatOf),
  Wy: () => (/* binding */ holdsBy),
  X2: () => (/* binding */ isAmbiguous),
  DM: () => (/* binding */ isNamedAsWeights),
  gd: () => (/* binding */ isTrainingState)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./.build/catalogue/model-formats.json
const model_formats_namespaceObject = /*#__PURE__*/JSON.parse('{"formats":[{"id":"safetensors","risk":"safe","names":["\\\\.safetensors$"]},{"id":"gguf","risk":"safe","names":["\\\\.gguf$"]},{"id":"msgpack","risk":"safe","names":["\\\\.msgpack$"]},{"id":"onnx","risk":"data","names":["\\\\.onnx$","\\\\.ort$"]},{"id":"tflite","risk":"data","names":["\\\\.tflite$","\\\\.task$","\\\\.litertlm$"]},{"id":"coreml","risk":"data","names":["\\\\.mlpackage/","\\\\.mlmodel$"]},{"id":"ggml","risk":"data","names":["(?:^|/)ggml-[\\\\w.-]+\\\\.bin$"]},{"id":"executorch","risk":"data","names":["\\\\.pte$"]},{"id":"pickle","risk":"executes","names":["\\\\.(?:pkl|pickle|dill|joblib|pt|pth|ckpt|th|t7|pdparams|nemo|mar)$","(?:^|/)(?:pytorch_model|adapter_model|diffusion_pytorch_model|consolidated|training_args|optimizer|scheduler)[\\\\w.-]*\\\\.bin$"]},{"id":"keras","risk":"code-inside","names":["\\\\.keras$","\\\\.h5$","\\\\.hdf5$"]},{"id":"saved-model","risk":"code-inside","names":["(?:^|/)saved_model\\\\.pb$"]},{"id":"tensorrt","risk":"code-inside","names":["\\\\.engine$","\\\\.plan$"]},{"id":"llamafile","risk":"program","names":["\\\\.llamafile$"]},{"id":"program","risk":"program","names":["\\\\.(?:exe|com|scr|pif|msi|bat|cmd|ps1|psm1|vbs|vbe|wsf|hta|lnk|jar|dll|so|dylib|dmg|pkg|apk|appimage)$"]}],"ambiguous":["\\\\.(?:bin|dat|weights|params)$"],"magic":[{"holds":"GGUF","risk":"safe","hex":"^47475546"},{"holds":"safetensors","risk":"safe","hex":"^.{8}0{8}7b"},{"holds":"ggml","risk":"data","hex":"^(?:6c6d6767|6d676767|746a6767|666d6767)"},{"holds":"TensorFlow Lite","risk":"data","hex":"^.{8}54464c33"},{"holds":"fastText","risk":"data","hex":"^ba164f2f"},{"holds":"NumPy array","risk":"data","hex":"^934e554d5059"},{"holds":"HDF5","risk":"code-inside","hex":"^894844460d0a1a0a"},{"holds":"pickle","risk":"executes","hex":"^(?:800[2-5]|63(?:[2-7][0-9a-f])+0a|286470|286c70)"},{"holds":"zip archive, as PyTorch keeps pickles in","risk":"executes","hex":"^504b0304"},{"holds":"archive that no loader of weights reads","risk":"executes","hex":"^(?:377abcaf271c|526172211a07)"},{"holds":"program","risk":"program","hex":"^(?:4d5a(?:90|50|78|40|00)00|7f454c46|cffaedfe|cefaedfe|feedfac[ef]|cafebabe|2321(?:20)?2f)"}],"training":["(?:^|/)(?:training_args|optimizer|scheduler|rng_state|scaler|random_states)[\\\\w.-]*\\\\.(?:bin|pt|pth|pkl)$"]}');
;// CONCATENATED MODULE: ./.build/catalogue/model-formats.js


const risks = ['safe', 'data', 'code-inside', 'executes', 'program'];
const shape = schemas/* strictObject */.rej({
    formats: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), risk: schemas/* enum */.k5n(risks), names: schemas/* array */.YOg(schemas/* string */.YjP()).min(1) })),
    /** Names that say nothing about what is inside. */
    ambiguous: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Over the first 16 bytes in hex: `holds` in words for a person. */
    magic: schemas/* array */.YOg(schemas/* strictObject */.rej({ holds: schemas/* string */.YjP(), risk: schemas/* enum */.k5n(risks), hex: schemas/* string */.YjP() })),
    training: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const parsed = shape.parse(model_formats_namespaceObject);
const compiled = parsed.formats.map(({ id, risk, names }) => ({
    id,
    risk,
    names: names.map(name => new RegExp(name, 'i')),
}));
const unclear = parsed.ambiguous.map(name => new RegExp(name, 'i'));
const magic = parsed.magic.map(({ holds, risk, hex }) => ({ holds, risk, pattern: new RegExp(hex) }));
const leftovers = parsed.training.map(name => new RegExp(name, 'i'));
/** The format that a file's name promises (its first bytes may say another thing); null for what holds no weights. */
function formatOf(path) {
    const found = compiled.find(({ names }) => names.some(name => name.test(path)));
    return found ? { id: found.id, risk: found.risk } : null;
}
/** Is it a name under which weights of any kind are kept, safe or not? */
function isAmbiguous(path) {
    return formatOf(path) === null && unclear.some(name => name.test(path));
}
/** Is it a name under which weights are kept, whatever they are like? */
function isNamedAsWeights(path) {
    const format = formatOf(path);
    return format === null ? isAmbiguous(path) : format.id !== 'program';
}
/** What a file holds by its first bytes; `unknown` formats are no evidence of anything. */
function holdsBy(head) {
    const hex = Buffer.from(head).toString('hex');
    const found = magic.find(one => one.pattern.test(hex));
    return found ? { holds: found.holds, risk: found.risk } : { holds: 'unknown', risk: 'unknown' };
}
/** What training leaves behind: present in many repositories, loaded by none that only uses the model. */
function isTrainingState(path) {
    return leftovers.some(name => name.test(path));
}


/***/ }),

/***/ 9805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q7: () => (/* binding */ publicEndpoints),
  lo: () => (/* binding */ publicGitHubApi),
  dF: () => (/* binding */ publicHub),
  mI: () => (/* binding */ publicHubContent),
  td: () => (/* binding */ publicRegistry),
  tw: () => (/* binding */ publicRegistryAliases),
  h0: () => (/* binding */ publicRegistryNames)
});

;// CONCATENATED MODULE: ./.build/catalogue/huggingface-hosts.json
const huggingface_hosts_namespaceObject = /*#__PURE__*/JSON.parse('{"e4":"huggingface.co","Qs":["ap-southeast-1.aws.cdn.hf.co","asia-southeast1.us.gcp.cdn.hf.co","aws.cdn.hf.co","cas-bridge.xethub.hf.co","cdn-lfs-eu-1.hf.co","cdn-lfs-us-1.hf.co","cdn-lfs.hf.co","eu-west-3.aws.cdn.hf.co","europe-west4.us.gcp.cdn.hf.co","transfer.xethub-eu.hf.co","transfer.xethub.hf.co","us-central1.us.gcp.cdn.hf.co","us-east-1.aws.cdn.hf.co","us-east1.us.gcp.cdn.hf.co","us-west-2.aws.cdn.hf.co","us-west4.us.gcp.cdn.hf.co","us.aws.cdn.hf.co","us.gcp.cdn.hf.co"]}');
;// CONCATENATED MODULE: ./.build/catalogue/npm-hosts.json
const npm_hosts_namespaceObject = /*#__PURE__*/JSON.parse('{"u5":"registry.npmjs.org","z2":["registry.yarnpkg.com"]}');
;// CONCATENATED MODULE: ./.build/catalogue/public-hosts.js


/** The public npm registry, the one whose keys come with us. */
const publicRegistry = npm_hosts_namespaceObject.u5;
/** Other names under which lockfiles write the public registry. */
const publicRegistryAliases = new Set(npm_hosts_namespaceObject.z2);
/** Every name of the public registry: a lock entry from any of them means the same tarball. */
const publicRegistryNames = new Set([npm_hosts_namespaceObject.u5, ...npm_hosts_namespaceObject.z2]);
/** Hugging Face Hub, and the hosts where it sends those who ask for a file's content. */
const publicHub = huggingface_hosts_namespaceObject.e4;
const publicHubContent = huggingface_hosts_namespaceObject.Qs;
/** GitHub's REST API, for whoever runs outside of GitHub Actions, which names its own. */
const publicGitHubApi = 'https://api.github.com';
/** Where the services are looked up unless somebody configures another place. */
const publicEndpoints = {
    npm: new URL(`https://${publicRegistry}/`),
    huggingface: new URL(`https://${publicHub}/`),
};


/***/ }),

/***/ 849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iK: () => (/* binding */ GitHubFailure),
  fO: () => (/* binding */ asTable),
  Ng: () => (/* binding */ connect)
});

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
class GitHubFailure extends Error {
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
    const { Octokit } = await __webpack_require__.e(/* import() */ 272).then(__webpack_require__.bind(__webpack_require__, 891));
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
            throw new GitHubFailure(answer.status, typeof first === 'string' ? first : 'GraphQL gave no data');
        },
    };
}
/** An untyped answer as a table of unknowns. */
function asTable(value) {
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
function asFailure(error, isLimit = false) {
    if (error instanceof GitHubFailure)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    const { status, response } = asTable(error);
    if (response !== undefined && typeof status === 'number')
        return new GitHubFailure(status, message, isLimit);
    return new GitHubFailure(0, `GitHub did not answer: ${message}`);
}


/***/ }),

/***/ 8772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EW: () => (/* binding */ fixRevisions),
  aJ: () => (/* binding */ ownFiles),
  St: () => (/* binding */ readChanges),
  u6: () => (/* binding */ readEverything),
  TA: () => (/* binding */ readFile),
  fN: () => (/* binding */ readPatches),
  Vv: () => (/* binding */ readPaths)
});

// EXTERNAL MODULE: ./.build/catalogue/model-formats.js + 1 modules
var model_formats = __webpack_require__(2459);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(8074);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(8125);
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

// EXTERNAL MODULE: ./.build/model/signed.js
var signed = __webpack_require__(9170);
// EXTERNAL MODULE: ./.build/model/content.js
var content = __webpack_require__(9281);
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

// EXTERNAL MODULE: ./.build/github/api.js + 1 modules
var github_api = __webpack_require__(849);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
async function readContents(api, entries, limits = most) {
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
async function readBytes(api, entries) {
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
        const repository = (0,github_api/* asTable */.fO)((await api.graphql(query, api.at))['repository']);
        for (const [index, oid] of oids.entries()) {
            const { text } = (0,github_api/* asTable */.fO)(repository[`b${index}`]);
            const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : null;
            if (bytes && isBlob(bytes, oid))
                found.set(oid, bytes);
        }
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubFailure */.iK))
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
        if (error instanceof github_api/* GitHubFailure */.iK)
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

;// CONCATENATED MODULE: ./.build/github/trees.js

/** Most trees that a run asks for: a pull request cannot use up the hour's requests with folders. */
const mostTrees = 250;
const asked = new WeakMap();
/** The trees of a run: what one reader has asked for, the next one knows. */
function treesOf(api) {
    const trees = asked.get(api) ?? createTrees(api);
    asked.set(api, trees);
    return trees;
}
/**
 * Reads trees of one repository, each once. GitHub cuts a recursive listing at 100,000 entries or 7 MB and says so; then
 * the two sides are walked together, folder by folder, into those only whose ids differ.
 */
function createTrees(api) {
    const known = new Map();
    const list = (oid, recursive) => {
        const key = `${oid} ${recursive}`;
        const found = known.get(key) ?? fetchTree(api, oid, recursive);
        known.set(key, found);
        if (known.size > mostTrees)
            throw new github_api/* GitHubFailure */.iK(0, `more than ${mostTrees} folders differ: too many to read`);
        return found;
    };
    const sides = (from, to, recursive) => Promise.all([from, to].map(oid => (oid === null ? [] : list(oid, recursive))));
    const differences = async (from, to, prefix = '') => {
        if (from === to)
            return [];
        const [before, after] = await sides(from, to, true);
        if (before && after)
            return compare(before, after, prefix);
        const [left, right] = await sides(from, to, false);
        if (!left || !right)
            throw new github_api/* GitHubFailure */.iK(200, 'GitHub cut even a single folder');
        const found = [];
        for (const { name, before, after } of pair(left, right)) {
            const inner = differences(treeOf(before), treeOf(after), `${prefix}${name}/`);
            found.push(compare(fileOf(before), fileOf(after), prefix), await inner);
        }
        return found.flat();
    };
    return {
        /** All files at a commit by path; `null` where GitHub cuts the listing. */
        files: async (commit) => {
            const nodes = await list(commit, true);
            return nodes && new Map(nodes.flatMap(fileOf).map(node => [node.path, entryOf(node)]));
        },
        /** Files that differ between two trees (or commits), renames as a removal and an addition. */
        differences: (from, to) => differences(from, to),
        /** A file that stands in no folder; its listing is known already where the tree was compared. */
        atTop: async (commit, name) => {
            const nodes = (await list(commit, true)) ?? (await list(commit, false)) ?? [];
            const found = nodes.find(({ path, isTree }) => path === name && !isTree);
            return found ? entryOf(found) : null;
        },
    };
}
/** `null`: GitHub cut the listing. A commit's id stands for its tree. */
async function fetchTree(api, oid, recursive) {
    const { data } = await api.octokit.git.getTree({
        ...api.at,
        tree_sha: oid,
        ...(recursive ? { recursive: 'true' } : {}),
    });
    if (data.truncated)
        return null;
    return data.tree.flatMap(({ path, mode, type, sha, size }) => path && mode && type && sha
        ? [{ path, mode, isTree: type === 'tree', oid: sha, ...(size === undefined ? {} : { bytes: size }) }]
        : []);
}
/** The files of two listings that differ in id or in mode. */
function compare(before, after, prefix) {
    const files = (nodes) => nodes.filter(node => !node.isTree);
    return pair(files(before), files(after)).map(({ name, before, after }) => ({
        path: prefix + name,
        before: before && entryOf(before),
        after: after && entryOf(after),
    }));
}
function pair(before, after) {
    const [left, right] = [byPath(before), byPath(after)];
    return [...new Set([...left.keys(), ...right.keys()])]
        .map(name => ({ name, before: left.get(name) ?? null, after: right.get(name) ?? null }))
        .filter(({ before, after }) => before?.oid !== after?.oid || before?.mode !== after?.mode);
}
const byPath = (nodes) => new Map(nodes.map(node => [node.path, node]));
const treeOf = (node) => (node?.isTree ? node.oid : null);
const fileOf = (node) => (node && !node.isTree ? [node] : []);
const entryOf = ({ mode, oid, bytes }) => ({ mode, oid, ...(bytes === undefined ? {} : { bytes }) });

;// CONCATENATED MODULE: ./.build/github/read.js





/** GitHub's comparison lists no more files than this. */
const mostCompared = 300;
async function fixRevisions(api, target) {
    const { head, baseBranch, defaultBranch } = target;
    if (!(0,digest/* isCommitId */.jh)(head))
        throw new errors/* UsageError */.e(`The event names no full commit id as head: ${JSON.stringify(head)}.`);
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
        if (!(error instanceof github_api/* GitHubFailure */.iK && error.status === 404))
            throw error;
        throw new errors/* UsageError */.e(`This repository has no branch ${JSON.stringify(branch)}, or the token lacks contents: read.`);
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
    const beside = tree ? (0,signed/* besideSigned */.F5)(differing, tree, model_formats/* isNamedAsWeights */.DM) : [];
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
    const content = (await readContents(api, [entry]))(entry);
    if (content?.kind === 'unavailable')
        throw new github_api/* GitHubFailure */.iK(0, `${path} at ${commit}: ${content.reason}`);
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
        throw new github_api/* GitHubFailure */.iK(200, 'the token cannot read this repository');
    const { entries } = (0,github_api/* asTable */.fO)((0,github_api/* asTable */.fO)(repository)['object']);
    const found = (Array.isArray(entries) ? entries : []).map(github_api/* asTable */.fO).find(one => one['name'] === path.slice(slash + 1));
    if (!found)
        return null;
    const { mode, oid } = found;
    if (typeof mode !== 'number' || typeof oid !== 'string')
        throw new github_api/* GitHubFailure */.iK(200, `no mode or id of ${path}`);
    return mode === 0o040000 ? null : { mode: mode.toString(8).padStart(6, '0'), oid };
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   Me: () => (/* binding */ overall),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8423);

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

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   eW: () => (/* binding */ isKnownById),
/* harmony export */   j$: () => (/* binding */ mostBytes)
/* harmony export */ });
/* harmony import */ var _gguf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9567);

/** Larger files are not read: no lockfile, config or source that a person reviews comes near. */
const mostBytes = 20 * 1024 * 1024;
/** Enough for every magic number that is looked at. */
const headBytes = 512;
/** Yarn's committed archives: that one is replaced is worth a word, and there are too many to fetch. */
function isKnownById(path) {
    return /(?:^|\/)\.yarn\/cache\/[^/]+\.zip$/iu.test(path);
}
/** What a blob of `mode` is, from its bytes. A file with a NUL or bytes that are not UTF-8 is binary. */
function contentOf(mode, oid, bytes) {
    if (mode === '160000')
        return { kind: 'submodule', oid };
    if (bytes.byteLength > mostBytes)
        return { kind: 'too-large', oid, bytes: bytes.byteLength };
    const text = decode(bytes);
    if (mode === '120000')
        return { kind: 'symlink', oid, target: text ?? '' };
    if (text === null) {
        const loose = decodeLoosely(bytes);
        const head = (0,_gguf_js__WEBPACK_IMPORTED_MODULE_0__/* .isGguf */ .ML)(bytes) ? bytes.slice() : bytes.slice(0, headBytes);
        const binary = { kind: 'binary', oid, bytes: bytes.byteLength, head };
        return loose === null ? binary : { ...binary, text: loose };
    }
    return { kind: 'text', oid, text };
}
function decode(bytes) {
    if (bytes.includes(0))
        return null;
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** UTF-16 with its mark, or one byte a character where there is no NUL: ASCII stays what it is. */
function decodeLoosely(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    if (!bytes.includes(0))
        return new TextDecoder('latin1').decode(bytes);
    return isContainer(bytes) ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
/**
 * Archives, pickles, HDF5, programs, pictures and safetensors begin with bytes that no script begins with. Elsewhere a NUL
 * proves nothing: shells and older Pythons read past it.
 */
function isContainer(bytes) {
    const hex = Buffer.from(bytes.subarray(0, 12)).toString('hex');
    return /^(?:504b0304|80|89|7f454c46|4d5a|cffaedfe|1f8b|425a68|fd377a|ffd8ff|47494638|52494646|4f676753|00|.{8}66747970|.{8}00000000)/.test(hex);
}


/***/ }),

/***/ 8074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ parseIntegrity),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
const lengths = { sha1: 40, sha256: 64, sha384: 96, sha512: 128, blake2b: 128 };
/** A digest of the right length in lower-case hex, or null: a masked or malformed hash is never compared. */
function parseDigest(algorithm, hex) {
    const length = lengths[algorithm];
    if (length === undefined || typeof hex !== 'string' || hex.length !== length || !/^[0-9a-f]+$/.test(hex))
        return null;
    return { algorithm, hex };
}
/** A full git object id: 40 hex (SHA-1) or 64 hex (SHA-256). Shorter ones move. */
function isCommitId(text) {
    return typeof text === 'string' && (/^[0-9a-f]{40}$/.test(text) || /^[0-9a-f]{64}$/.test(text));
}
/**
 * Strict form of npm's integrity: exactly one sha512 of 64 bytes, canonical base64 (of the last letter only two bits
 * count, and the others are zero). Anything else is null.
 */
function parseIntegrity(text) {
    const base64 = /^sha512-(?<base64>[A-Za-z0-9+/]{85}[AQgw]==)$/.exec(text ?? '')?.groups?.['base64'];
    return base64 === undefined ? null : { algorithm: 'sha512', hex: Buffer.from(base64, 'base64').toString('hex') };
}


/***/ }),

/***/ 8125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   j: () => (/* binding */ UnreadableText)
/* harmony export */ });
/** The user's mistake (a bad policy file, a flag): names what, where and the remedy. Doors print it and exit 2. */
class UsageError extends Error {
    constructor(message) {
        super(message);
        this.name = 'UsageError';
    }
}
/**
 * What makes a text unreadable that must be read whole or not at all. Thrown inside the room that reads it, which has its
 * own closed set of reasons, and never seen outside.
 */
class UnreadableText extends Error {
    reason;
    /** 1-based. */
    line;
    constructor(reason, line, message) {
        super(message);
        this.name = 'UnreadableText';
        this.reason = reason;
        this.line = line;
    }
}


/***/ }),

/***/ 8423:
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

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ isGguf),
/* harmony export */   XD: () => (/* binding */ examineGguf),
/* harmony export */   kf: () => (/* binding */ readGgufTexts)
/* harmony export */ });
/** Bounds on work: a header is a stranger's. `text`: of the values that are handed out, in bytes. */
const most = { text: 1024, where: 100 };
/** Bytes of a value by GGUF's type numbers; 8 is a text, 9 a list. */
const sizes = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };
const [uint32, string, list] = [4, 8, 9];
/** ggml's types of tensors: elements of a block, and its bytes. Types that were taken back are not among them. */
const blocks = {
    ...{ 0: [1n, 4n], 1: [1n, 2n], 2: [32n, 18n], 3: [32n, 20n], 6: [32n, 22n], 7: [32n, 24n], 8: [32n, 34n] },
    ...{ 10: [256n, 84n], 11: [256n, 110n], 12: [256n, 144n], 13: [256n, 176n], 14: [256n, 210n], 15: [256n, 292n] },
    ...{ 16: [256n, 66n], 17: [256n, 74n], 18: [256n, 98n], 19: [256n, 50n], 20: [32n, 18n], 21: [256n, 110n] },
    ...{ 22: [256n, 82n], 23: [256n, 136n], 24: [1n, 1n], 25: [1n, 2n], 26: [1n, 4n], 27: [1n, 8n], 28: [1n, 8n] },
    ...{
        29: [256n, 56n],
        30: [1n, 2n],
        34: [256n, 54n],
        35: [256n, 66n],
        39: [32n, 17n],
        40: [64n, 36n],
        41: [128n, 18n],
    },
};
/** Ends the reading. Thrown inside this file, and never seen outside it. */
class Halt extends Error {
    verdict;
    constructor(verdict) {
        super(verdict.kind);
        this.verdict = verdict;
    }
}
const flawed = (flaw, where = '') => new Halt({ kind: 'flawed', flaw, where: where.slice(0, most.where) });
const unclear = (why, where = '') => new Halt({ kind: 'unclear', why, where: where.slice(0, most.where) });
/** Is it the beginning of such a file? */
const isGguf = (head) => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'GGUF';
/**
 * Does the file hold what its header says? `head` is its beginning, as far as it was read, `bytes` its whole length. Never
 * throws; the work is bounded by the length of `head`.
 */
function examineGguf(head, bytes) {
    try {
        const header = open(head, bytes);
        return judge(header, readTensors(header, readAlignment(header)));
    }
    catch (error) {
        if (error instanceof Halt)
            return error.verdict;
        throw error;
    }
}
/** The short texts among a header's entries, as far as `head` goes. Never throws. */
function readGgufTexts(head) {
    const found = new Map();
    try {
        for (const { key, value } of open(head, Number.MAX_SAFE_INTEGER).entries()) {
            if (typeof value === 'string')
                found.set(key, value);
        }
    }
    catch (error) {
        if (!(error instanceof Halt))
            throw error;
    }
    return found;
}
function open(head, bytes) {
    const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
    let at = 0;
    /** Steps over so many bytes, and tells where they begin. */
    const take = (count, flaw = 'cut-short', where = '') => {
        if (count > bytes - at)
            throw flawed(flaw, where);
        if (count > head.length - at)
            throw unclear('header-too-long');
        at += Number(count);
        return at - Number(count);
    };
    const small = () => view.getUint32(take(4), true);
    const large = () => view.getBigUint64(take(8), true);
    const text = () => {
        const length = large();
        const start = take(length);
        return head.subarray(start, at);
    };
    if (!isGguf(head))
        throw flawed('not-gguf');
    take(4);
    const version = small();
    if (version !== 2 && version !== 3)
        throw unclear('version-not-known');
    const [tensors, entries] = [large(), large()];
    // The least that an entry and a line of the table can take.
    if (entries * 13n + tensors * 24n > bytes - at)
        throw flawed('counts-beyond-the-end');
    function value(key) {
        const type = small();
        if (type === uint32)
            return small();
        if (type === string) {
            const bytesOfText = text();
            return bytesOfText.length > most.text ? undefined : decode(bytesOfText);
        }
        if (type === list)
            skipList(key);
        else
            take(sizes[type] ?? halt(unclear('value-type-not-known', key)));
        return undefined;
    }
    /** Lists in lists are of no loader. */
    function skipList(key) {
        const [type, count] = [small(), large()];
        const each = type === string ? 8 : (sizes[type] ?? halt(unclear('value-type-not-known', key)));
        if (count * BigInt(each) > bytes - at)
            throw flawed('list-beyond-the-end', key);
        if (type !== string)
            take(count * BigInt(each));
        else
            for (let left = count; left > 0n; left--)
                text();
    }
    return {
        bytes,
        tensors,
        small,
        large,
        text: () => decode(text()),
        at: () => at,
        *entries() {
            for (let left = entries; left > 0n; left--) {
                const key = decode(text());
                yield { key, value: value(key) };
            }
        },
    };
}
function halt(reason) {
    throw reason;
}
const decode = (bytes) => new TextDecoder().decode(bytes);
/** Reads all entries; the table of tensors stands behind them. */
function readAlignment({ entries }) {
    const seen = new Set();
    let alignment = 32;
    for (const { key, value } of entries()) {
        if (seen.has(key))
            throw flawed('key-twice', key);
        seen.add(key);
        if (key === 'general.alignment')
            alignment = value;
    }
    if (typeof alignment !== 'number' || !Number.isInteger(Math.log2(alignment)))
        throw flawed('alignment-is-none');
    return BigInt(alignment);
}
function readTensors({ tensors, text, small, large }, alignment) {
    const placed = new Map();
    let strange = null;
    for (let left = tensors; left > 0n; left--) {
        const name = text();
        if (placed.has(name))
            throw flawed('tensor-twice', name);
        const dimensions = readDimensions(small(), large, name);
        const type = small();
        const offset = large();
        if (offset % alignment !== 0n)
            throw flawed('tensor-not-aligned', name);
        const block = blocks[type];
        if (!block)
            strange ??= unclear('tensor-type-not-known', name);
        placed.set(name, { name, offset, size: block ? sizeOf(dimensions, block, name) : 0n });
    }
    return { alignment, placed: [...placed.values()], strange };
}
/** The first is the length of a row, the second the number of rows. Loaders count elements in 63 bits. */
function readDimensions(count, large, name) {
    let [row, elements] = [1n, 1n];
    for (let index = 0; index < count; index++) {
        const length = large();
        if (index === 0)
            row = length;
        elements *= length;
        if (elements >= 1n << 63n)
            throw flawed('tensor-too-large', name);
    }
    return { row, elements };
}
function sizeOf({ row, elements }, [each, bytes], name) {
    if (row % each !== 0n)
        throw flawed('row-of-broken-blocks', name);
    return (elements / each) * bytes;
}
/** The data begins behind the table, at the next multiple of the alignment. */
function judge({ at, bytes }, { alignment, placed, strange }) {
    const start = ((BigInt(at()) + alignment - 1n) / alignment) * alignment;
    const beyond = placed.find(({ offset, size }) => start + offset + size > bytes);
    if (beyond)
        throw flawed('tensor-beyond-the-end', beyond.name);
    if (strange)
        throw strange;
    return { kind: 'sound' };
}


/***/ }),

/***/ 3310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isLoadable)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1752);

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

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ baseNameOf),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/** Of a repository's path: the folder, with its slash at the end; empty at the top. */
const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** The last part of a path or address: what stands after its last slash. */
const baseNameOf = (path) => path.slice(path.lastIndexOf('/') + 1);


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ besideSigned),
/* harmony export */   ai: () => (/* binding */ signedFolderOf),
/* harmony export */   hi: () => (/* binding */ isSignature)
/* harmony export */ });
/* harmony import */ var _loadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3310);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1752);


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
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json's by a test: the bundle has no package.json to read. */
const version = '0.1.0';


/***/ }),

/***/ 3046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ diagramEdge),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ZV: () => (/* binding */ own),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
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


/***/ })

};
