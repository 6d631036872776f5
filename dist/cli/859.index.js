export const id = 859;
export const ids = [859];
export const modules = {

/***/ 69500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ longestConfig),
  A: () => (/* binding */ trustOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./.build/catalogue/npm-trust-keys.json
const npm_trust_keys_namespaceObject = /*#__PURE__*/JSON.parse('{"$comment":"Settings of npm\'s package managers that decide where packages come from, whose word is believed, or what may run. A key that ends in * is a prefix, one that begins with * a suffix. Sources: the managers\' own documentation of their settings.","settings":{"npmrc":["registry","*:registry","//*","_auth","_authToken","_password","username","always-auth","replace-registry-host","ca","ca[]","cafile","cert","key","certfile","keyfile","strict-ssl","proxy","https-proxy","http-proxy","noproxy","no-proxy","git","allow-git","allow-remote","allow-file","allow-directory","globalconfig","userconfig","prefix","cache","script-shell","shell","node-options","node-gyp","python","onload-script","init-module","unsafe-perm","nodedir","disturl","dist-url","package-lock","lockfile","shrinkwrap","frozen-lockfile","prefer-frozen-lockfile","omit-lockfile-registry-resolved","lockfile-version","verify-store-integrity","strict-store-integrity","store-dir","min-release-age","min-release-age-exclude","minimum-release-age","minimum-release-age-exclude","before","trust-policy","trust-policy-exclude","block-exotic-subdeps","audit","audit-level","pnpmfile","global-pnpmfile","ignore-pnpmfile","use-node-version","manage-package-manager-versions","package-manager-strict","package-manager-strict-version","verify-deps-before-run","node-mirror:*","*_mirror","*-mirror","*_binary_host","*_binary_site","*_binary_host_mirror","*_cdnurl","*_download_host","*_download_base_url","yarn-path","yarn-offline-mirror"],"yarnrc":["npmRegistryServer","npmPublishRegistry","npmAuditRegistry","npmScopes","npmRegistries","npmAuthToken","npmAuthIdent","npmAlwaysAuth","yarnPath","plugins","checksumBehavior","cacheFolder","enableGlobalCache","enableHardenedMode","enableImmutableInstalls","enableImmutableCache","immutablePatterns","enableStrictSsl","httpProxy","httpsProxy","httpsCaFilePath","httpsCertFilePath","httpsKeyFilePath","networkSettings","unsafeHttpWhitelist","npmMinimalAgeGate","npmPreapprovedPackages","approvedGitRepositories","injectEnvironmentFiles","rcFilename","lockfileFilename","cacheMigrationMode","enableStrictSettings"],"pnpm":["registry","registries","namedRegistries","configDependencies","pnpmfile","globalPnpmfile","ignorePnpmfile","requiredScripts","nodeMirror","nodeDownloadMirrors","proxy","httpProxy","httpsProxy","noProxy","ca","cafile","cert","key","strictSsl","lockfile","frozenLockfile","preferFrozenLockfile","verifyStoreIntegrity","strictStoreIntegrity","storeDir","minimumReleaseAge","minimumReleaseAgeExclude","minimumReleaseAgeStrict","trustPolicy","trustPolicyExclude","trustPolicyIgnoreAfter","blockExoticSubdeps","scriptShell","shellEmulator","nodeOptions","useNodeVersion","managePackageManagerVersions","packageManagerStrict","packageManagerStrictVersion","pmOnFail","verifyDepsBeforeRun","unsafePerm","gitShallowHosts","auditConfig","auditLevel","globalShims"],"bunfig":["preload","install.registry","install.scopes","install.ca","install.cafile","install.frozenLockfile","install.lockfile","install.security","install.minimumReleaseAge","install.minimumReleaseAgeExcludes","install.globalDir","install.globalBinDir","install.cache","run.shell","run.bun","test.preload"],"manifest":[]},"scripts":{"npmrc":["ignore-scripts","allow-scripts","dangerously-allow-all-scripts","dangerously-allow-all-builds","strict-dep-builds","enable-pre-post-scripts","foreground-scripts","side-effects-cache"],"yarnrc":["enableScripts"],"pnpm":["ignoreScripts","ignoreDepScripts","allowBuilds","onlyBuiltDependencies","onlyBuiltDependenciesFile","neverBuiltDependencies","ignoredBuiltDependencies","dangerouslyAllowAllBuilds","strictDepBuilds","enablePrePostScripts","sideEffectsCache"],"bunfig":["install.ignoreScripts"],"manifest":["allowScripts","trustedDependencies","dependenciesMeta","lavamoat.allowScripts","pnpm.allowBuilds","pnpm.onlyBuiltDependencies","pnpm.onlyBuiltDependenciesFile","pnpm.neverBuiltDependencies","pnpm.ignoredBuiltDependencies","pnpm.dangerouslyAllowAllBuilds","pnpm.configDependencies"]}}');
;// CONCATENATED MODULE: ./.build/catalogue/npm-trust-keys.js


const dialects = schemas/* strictObject */.rej({
    npmrc: schemas/* array */.YOg(schemas/* string */.YjP()),
    yarnrc: schemas/* array */.YOg(schemas/* string */.YjP()),
    pnpm: schemas/* array */.YOg(schemas/* string */.YjP()),
    bunfig: schemas/* array */.YOg(schemas/* string */.YjP()),
    manifest: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const { settings, scripts } = schemas/* strictObject */.rej({ $comment: schemas/* string */.YjP(), settings: dialects, scripts: dialects })
    .parse(npm_trust_keys_namespaceObject);
/** No configuration that a person writes comes near; parsers of YAML and TOML are not linear. */
const longestConfig = 64 * 1024;
/** `scripts`: which packages may run code when they are installed. `setting`: where packages come from, who is believed. */
function trustOf(dialect, key) {
    if (scripts[dialect].some(pattern => fits(pattern, key)))
        return 'scripts';
    return settings[dialect].some(pattern => fits(pattern, key)) ? 'setting' : null;
}
function fits(pattern, key) {
    if (pattern.endsWith('*'))
        return key.startsWith(pattern.slice(0, -1));
    return pattern.startsWith('*') ? key.endsWith(pattern.slice(1)) : key === pattern;
}


/***/ }),

/***/ 42111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ concerns),
  iv: () => (/* binding */ declares),
  o6: () => (/* binding */ extract_extract)
});

// UNUSED EXPORTS: extractors

// EXTERNAL MODULE: ./.build/model/models-lock.js
var models_lock = __webpack_require__(36586);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/extract/guard.js

const policyPath = '.github/weighmaster.yml';
/** Where workflows and composite actions stand, and what a policy usually names: a cheap guess, the check decides. */
const guarded = /^\.github\/(?:weighmaster\.yml|weighmaster\/.+|workflows\/[^/]+\.ya?ml)$|(?:^|\/)action\.ya?ml$|^models\.lock\.json$|\.(?:pem|pub|crt|cer)$/;
/**
 * Files that say how a pull request is judged. They name nothing to examine; accepting them brings them into the scene
 * for the check `guard-changed`. A policy that nobody could read after the merge is refused before it.
 */
const guard = {
    id: 'guard',
    title: 'Policy, workflows, keys and lock that judge a pull request',
    accepts: path => guarded.test(path),
    extract({ path, content }) {
        return { references: [], gaps: path === policyPath ? policyGaps(path, content) : [] };
    },
};
function policyGaps(path, content) {
    const gap = (reason, detail, line = 1) => [
        { class: 'unreadable', reason, subject: path, file: path, line, detail },
    ];
    if (content.kind === 'unavailable') {
        const { reason: detail } = content;
        return [{ class: 'unreachable', reason: 'file-unavailable', subject: path, file: path, line: 1, detail }];
    }
    if (content.kind !== 'text')
        return gap(content.kind, 'it cannot be read as text');
    if (content.text.startsWith('version https://git-lfs.github.com/spec/')) {
        return gap('lfs-pointer', 'a Git LFS pointer stands in its place');
    }
    const documents = (0,dist/* parseAllDocuments */.hR)(content.text, { uniqueKeys: true, strict: true, logLevel: 'silent' });
    const [error] = [...documents].flatMap(document => document.errors);
    return error ? gap('parse-error', error.message.split('\n')[0] ?? 'not YAML', error.linePos?.[0].line) : [];
}

// EXTERNAL MODULE: ./.build/model/specifier.js
var model_specifier = __webpack_require__(10880);
;// CONCATENATED MODULE: ./.build/extract/npm/strictly.js
/**
 * What makes a lockfile or manifest unreadable: head's doing, always an error (contracts 5). Thrown inside a reader,
 * turned into a gap by `strictly`, and never seen outside this folder.
 */
class Unreadable extends Error {
    reason;
    line;
    constructor(reason, line, message) {
        super(message);
        this.name = 'Unreadable';
        this.reason = reason;
        this.line = line;
    }
}
/** Reads a file that must be read whole or not at all: what is wrong with it becomes one gap, and nothing is skipped. */
function strictly(file, read, options = {}) {
    const { content } = file;
    if (content.kind === 'unavailable') {
        const gap = {
            ...place(file.path, 1),
            class: 'unreachable',
            reason: 'file-unavailable',
            detail: content.reason,
        };
        return { references: [], gaps: [gap] };
    }
    try {
        return read(plainText(content, options));
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        return { references: [], gaps: [unreadable(file.path, error)] };
    }
}
function unreadable(path, fault) {
    return { ...place(path, fault.line), class: 'unreadable', reason: fault.reason, detail: fault.message };
}
const place = (path, line) => ({ subject: path, ecosystem: 'npm', file: path, line });
/** Runs `read` over all items and keeps what can be read, with one fault for each that cannot. */
function gather(items, read) {
    const results = [];
    const faults = [];
    for (const item of items) {
        try {
            results.push(...read(item));
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            faults.push(error);
        }
    }
    return { results, faults };
}
function plainText(content, options) {
    if (content.kind === 'symlink')
        throw new Unreadable('symlink', 1, 'a symbolic link stands in its place');
    if (content.kind !== 'text')
        throw new Unreadable(content.kind, 1, 'it cannot be read as text');
    const { text } = content;
    if (text.includes('\0'))
        throw new Unreadable('binary', 1, 'it contains a NUL character');
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        throw new Unreadable('lfs-pointer', 1, 'a Git LFS pointer stands in its place');
    }
    const marker = /^(?:<{7}|={7}|>{7}|\|{7})(?= |\r?$)/m.exec(text);
    if (marker)
        throw new Unreadable('conflict-markers', lineOf(text, marker.index), 'it contains merge conflict markers');
    if (!text.startsWith('\uFEFF'))
        return text;
    if (!options.allowByteOrderMark)
        throw new Unreadable('byte-order-mark', 1, 'it begins with a byte order mark');
    return ` ${text.slice(1)}`;
}
function lineOf(text, offset) {
    return text.slice(0, offset).split('\n').length;
}

;// CONCATENATED MODULE: ./.build/extract/npm/fields.js

function fieldsOf(object, { at }) {
    const { members } = object;
    const wrong = (name, offset, wanted) => {
        throw new Unreadable('unexpected-shape', at(offset).line, `"${name}" is not ${wanted}`);
    };
    const fields = {
        member: name => members.get(name),
        text: name => {
            const value = members.get(name)?.value;
            return value === undefined || value.type === 'text' ? value : wrong(name, value.start, 'a string');
        },
        object: name => {
            const value = members.get(name)?.value;
            return value === undefined || value.type === 'object' ? value : wrong(name, value.start, 'an object');
        },
        array: name => {
            const value = members.get(name)?.value;
            return value === undefined || value.type === 'array' ? value : wrong(name, value.start, 'an array');
        },
        flag: name => {
            const value = members.get(name)?.value;
            if (value?.type === 'scalar' && typeof value.value === 'boolean')
                return value.value;
            return value === undefined ? false : wrong(name, value.start, 'true or false');
        },
        pairs: name => [...(fields.object(name)?.members.values() ?? [])]
            .filter(({ key }) => key.value !== '//')
            .map(({ key, value }) => value.type === 'text' ? [key, value] : wrong(key.value, value.start, 'a string')),
    };
    return fields;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/extract/npm/locate.js
/**
 * Positions by offset, each in logarithmic time. Only LF ends a line, as git and GitHub count: a lone CR must not move
 * a finding to another line.
 */
function locator(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return offset => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) };
    };
}

;// CONCATENATED MODULE: ./.build/extract/npm/json.js



/** Real locks nest about ten levels; the parser recurses, so the bound is ours and not the stack's. */
const deepest = 100;
/**
 * Strict JSON with positions, in linear time. Refuses what two readers could understand differently: duplicate keys
 * (npm takes the last, `findNodeAtLocation` the first), `__proto__`, and anything that `JSON.parse` refuses.
 * `trailingCommas`: Bun writes them.
 */
function parseJson(text, { trailingCommas = false } = {}) {
    const at = locator(text);
    const fail = (reason, offset, message) => {
        throw new Unreadable(reason, at(offset).line, message);
    };
    const builder = new TreeBuilder(fail);
    const onError = (code, offset) => fail('parse-error', offset, (0,main.printParseErrorCode)(code));
    (0,main.visit)(text, {
        onObjectBegin: offset => builder.open(offset, 'object'),
        onArrayBegin: offset => builder.open(offset, 'array'),
        onObjectProperty: (key, offset, length) => builder.name(key, offset, length),
        onLiteralValue: (value, offset, length) => builder.literal(value, offset, length),
        onObjectEnd: offset => builder.close(offset + 1),
        onArrayEnd: offset => builder.close(offset + 1),
        onError,
    }, { disallowComments: true, allowTrailingComma: trailingCommas, allowEmptyContent: false });
    if (!trailingCommas)
        agreesWithJavaScript(text);
    const { root } = builder;
    if (root?.type !== 'object')
        return fail('unexpected-shape', 0, 'its top level is not an object');
    return { root, at, text };
}
function agreesWithJavaScript(text) {
    try {
        JSON.parse(text);
    }
    catch (error) {
        throw new Unreadable('parse-error', 1, error instanceof Error ? error.message : 'not JSON');
    }
}
class TreeBuilder {
    root = null;
    #frames = [];
    #fail;
    constructor(fail) {
        this.#fail = fail;
    }
    open(start, type) {
        if (this.#frames.length >= deepest)
            this.#fail('too-deep', start, `it nests more than ${deepest} levels`);
        this.#frames.push(type === 'object' ? { type, start, members: new Map(), key: null } : { type, start, items: [] });
    }
    name(value, start, length) {
        const frame = this.#frames.at(-1);
        if (frame?.type !== 'object')
            return;
        if (value === '__proto__')
            this.#fail('prototype-key', start, 'a key is `__proto__`');
        if (frame.members.has(value))
            this.#fail('duplicate-key', start, `the key ${JSON.stringify(value)} stands twice`);
        frame.key = { type: 'text', value, start, end: start + length };
    }
    literal(value, start, length) {
        const span = { start, end: start + length };
        if (typeof value === 'string')
            this.#add({ type: 'text', value, ...span });
        else if (typeof value === 'number' || typeof value === 'boolean')
            this.#add({ type: 'scalar', value, ...span });
        else
            this.#add({ type: 'scalar', value: null, ...span });
    }
    close(end) {
        const frame = this.#frames.pop();
        if (frame?.type === 'object')
            this.#add({ type: 'object', members: frame.members, start: frame.start, end });
        else if (frame)
            this.#add({ type: 'array', items: frame.items, start: frame.start, end });
    }
    #add(value) {
        const frame = this.#frames.at(-1);
        if (!frame)
            this.root = value;
        else if (frame.type === 'array')
            frame.items.push(value);
        else if (frame.key) {
            frame.members.set(frame.key.value, { key: frame.key, value });
            frame.key = null;
        }
    }
}

;// CONCATENATED MODULE: ./.build/extract/npm/name.js


const packageName = /^(?:@[A-Za-z0-9._~!'()*$-]+\/)?[A-Za-z0-9._~!'()*$-]+$/;
/**
 * Names that npm has ever accepted: URL-safe characters, at most 214; and `$`, which folders of a project have in their
 * names. `.` and `..` would be paths.
 */
function isPackageName(name) {
    return name.length <= 214 && packageName.test(name) && !/(?:^|\/)\.{1,2}$/.test(name);
}
function packageNameOrFault(name, line) {
    if (isPackageName(name))
        return name;
    throw new Unreadable('name-invalid', line, `${JSON.stringify(name.slice(0, 80))} is not a package name`);
}
const publicHosts = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);
/** Name and version in the address of a tarball of the public registry, when it has exactly the registry's form. */
function fromPublicTarball(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, host, pathname, username } = new URL(url);
    if (protocol !== 'https:' || !publicHosts.has(host) || username !== '')
        return null;
    const parts = /^\/(?<name>(?:@[^/@]+\/)?(?<base>[^/@]+))\/-\/(?<file>[^/@]+)\.tgz$/.exec(pathname)?.groups;
    const [name = '', base = '', file = ''] = [parts?.['name'], parts?.['base'], parts?.['file']];
    if (!isPackageName(name) || !file.startsWith(`${base}-`))
        return null;
    return { name, version: file.slice(base.length + 1) };
}
const gitHosts = new Set(['codeload.github.com', 'gitlab.com', 'bitbucket.org']);
/** An address that is no registry's: an archive of a git host, a file, or any other URL. */
function addressLoader(address) {
    const { loader } = (0,model_specifier/* parseSpecifier */.a)(address);
    if (loader === 'git' || loader === 'file')
        return loader;
    if (fromPublicTarball(address))
        return 'registry';
    return URL.canParse(address) && gitHosts.has(new URL(address).host) ? 'git' : 'url';
}

;// CONCATENATED MODULE: ./.build/extract/npm/pin-at.js
/**
 * Where a suggestion restores the signed integrity: the text of `integrity`, or the place for a new line after
 * `resolved` or `version`. Absent where the line is not laid out as npm does it: then a person has to.
 */
function pinAtOf(fields, document) {
    const integrity = fields.member('integrity')?.value;
    if (integrity)
        return integrity.type === 'text' ? inside(integrity, document) : undefined;
    const neighbour = fields.member('resolved') ?? fields.member('version');
    if (neighbour?.value.type !== 'text')
        return undefined;
    const key = document.at(neighbour.key.start);
    const end = document.at(neighbour.value.end);
    const indent = document.text.slice(neighbour.key.start - key.column, neighbour.key.start);
    if (key.line !== end.line || !/^[ \t]{1,40}$/.test(indent))
        return undefined;
    return { line: end.line, start: end.column, end: end.column, before: `,\n${indent}"integrity": "`, after: '"' };
}
/** The text of a value that stands there as it reads: without escapes, with or without quotes. */
function inside(text, { at }) {
    const quotes = text.end - text.start - text.value.length;
    if (quotes !== 0 && quotes !== 2)
        return undefined;
    const { line, column } = at(text.start);
    const start = column + quotes / 2;
    return { line, start, end: start + text.value.length, before: '', after: '' };
}

;// CONCATENATED MODULE: ./.build/extract/npm/reference.js
function toReference(locked, file, document) {
    const { loader, revision, literal, ...optional } = locked;
    const { resolved, integrity, digest, alias, direct, installPath, pinAt } = optional;
    const { line, column } = document.at(literal.start);
    const quotes = isQuoted(literal) ? 1 : 0;
    const id = fromJsr(locked.id, resolved) ?? locked.id;
    return {
        ecosystem: 'npm',
        hub: 'npm',
        id,
        kind: 'package',
        certainty: 'load',
        revision,
        ...(integrity === undefined ? {} : { integrity }),
        ...(resolved === undefined ? {} : { resolved }),
        ...(digest === undefined ? {} : { digest }),
        file,
        line,
        column: column + quotes,
        endColumn: column + literal.end - literal.start - quotes,
        ...(pinAt && (loader === 'registry' || loader === 'url') ? { pinAt } : {}),
        loader,
        ...(alias === undefined || alias === locked.id ? {} : { alias }),
        ...(direct === undefined ? {} : { direct }),
        ...(installPath === undefined ? {} : { installPath }),
    };
}
function isQuoted(literal) {
    return literal.end - literal.start !== literal.value.length;
}
/** JSR serves `@std/assert` to npm clients as `@jsr/std__assert`, from this host only. */
function fromJsr(id, resolved) {
    const parts = /^@jsr\/(?<scope>[^_]+)__(?<name>.+)$/.exec(id)?.groups;
    if (!parts || resolved === undefined || !URL.canParse(resolved))
        return null;
    const { protocol, host, username } = new URL(resolved);
    if (protocol !== 'https:' || host !== 'npm.jsr.io' || username !== '')
        return null;
    return `jsr:@${parts['scope']}/${parts['name']}`;
}

;// CONCATENATED MODULE: ./.build/extract/npm/bun-lock.js







/** Bun's text lock. */
const bunLock = {
    id: 'bun-lock',
    title: 'bun.lock',
    accepts: path => /(?:^|\/)bun\.lock$/.test(path),
    extract: file => strictly(file, text => readLock(text, file.path)),
};
function readLock(text, file) {
    const document = parseJson(text, { trailingCommas: true });
    const fields = fieldsOf(document.root, document);
    const version = fields.member('lockfileVersion')?.value;
    if (version?.type !== 'scalar' || ![0, 1, 2].includes(Number(version.value)) || version.value === null) {
        throw new Unreadable('unknown-format', version ? document.at(version.start).line : 1, 'lockfileVersion is not 0 to 2');
    }
    const packages = fields.object('packages');
    const own = packages ? wishesOf(fields.object('workspaces'), packages, document) : new Map();
    const { results, faults } = gather(packages?.members.values() ?? [], member => [
        toReference(readTuple(member, document, own.get(member.key.value)), file, document),
    ]);
    return { references: results, gaps: faults.map(fault => unreadable(file, fault)) };
}
/** What the project's manifests ask for, by the key it is answered under: `workspace/name` if that is there, else `name`. */
function wishesOf(workspaces, packages, document) {
    const wishes = new Map();
    for (const { value } of workspaces?.members.values() ?? []) {
        if (value.type !== 'object')
            continue;
        const fields = fieldsOf(value, document);
        const prefix = fields.text('name')?.value ?? '';
        for (const group of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']) {
            for (const [name, specifier] of fields.pairs(group)) {
                const nested = `${prefix}/${name.value}`;
                const key = packages.members.has(nested) ? nested : name.value;
                wishes.set(key, (wishes.get(key) ?? new Set()).add(specifier.value));
            }
        }
    }
    return wishes;
}
/** `["name@1.2.3", "" or address, { … }, "sha512-…"]`; what is not from the registry has a shorter tuple. */
function readTuple({ key, value }, document, asked) {
    const { line } = document.at(key.start);
    const items = value.type === 'array' ? value.items : [];
    const [name, version] = identOf(items[0], line);
    const alias = /(?:^|\/)(?<name>(?:@[^/]+\/)?[^/]+)$/.exec(key.value)?.groups?.['name'] ?? key.value;
    const common = { literal: key, installPath: key.value, alias, direct: asked !== undefined };
    const { loader } = (0,model_specifier/* parseSpecifier */.a)(version);
    if (loader === 'registry') {
        const [, address, , integrity] = items;
        if (items.length !== 4 || !isText(address) || !isText(integrity)) {
            throw new Unreadable('unexpected-shape', line, 'a package of the registry has no four parts');
        }
        const resolved = address.value === '' ? undefined : address.value;
        const pinAt = inside(integrity, document);
        return { ...common, loader, id: name, revision: version, resolved, integrity: integrity.value, pinAt };
    }
    const last = items.at(-1);
    const integrity = items.length > 1 && isText(last) && /^sha\d+-/.test(last.value) ? last.value : undefined;
    if (loader === 'workspace')
        return { ...common, loader, id: name, revision: null, resolved: version };
    const tarball = fromPublicTarball(version);
    if (tarball)
        return { ...common, loader: 'registry', id: tarball.name, revision: tarball.version, resolved: version, integrity };
    // The project asks for a range and the lock answers with an address: it is held to what the registry has.
    const held = [...(asked ?? [])].some(specifier => (0,model_specifier/* parseSpecifier */.a)(specifier).loader === 'registry' && !/^catalog:/.test(specifier));
    const source = version.startsWith('root:') ? 'workspace' : addressLoader(version);
    return {
        ...common,
        loader: held && (source === 'git' || source === 'url' || (0,model_specifier/* isTarball */.T)(version)) ? 'registry' : source,
        id: name,
        revision: null,
        resolved: version,
        integrity,
    };
}
function identOf(first, line) {
    const ident = isText(first) ? first.value : '';
    const at = ident.indexOf('@', 1);
    if (at === -1)
        throw new Unreadable('unexpected-shape', line, 'a package is no list that begins with `name@version`');
    return [packageNameOrFault(ident.slice(0, at), line), ident.slice(at + 1)];
}
function isText(value) {
    return value?.type === 'text';
}

;// CONCATENATED MODULE: ./.build/extract/npm/bun-lockb.js

/** Bun's old binary lock: no reviewer can read it and neither do we. */
const bunLockb = {
    id: 'bun-lockb',
    title: 'bun.lockb',
    accepts: path => /(?:^|\/)bun\.lockb$/.test(path),
    extract: ({ path }) => ({
        references: [],
        gaps: [unreadable(path, new Unreadable('binary', 1, 'a binary lock cannot be reviewed: migrate to bun.lock'))],
    }),
};

// EXTERNAL MODULE: ./.build/model/digest.js
var model_digest = __webpack_require__(28074);
;// CONCATENATED MODULE: ./.build/extract/npm/deno-lock.js







/** Deno's lock, versions 2 to 5: its packages of npm and of JSR. */
const denoLock = {
    id: 'deno-lock',
    title: 'deno.lock',
    accepts: path => /(?:^|\/)deno\.lock$/.test(path),
    extract: file => strictly(file, text => deno_lock_readLock(text, file.path)),
};
function deno_lock_readLock(text, file) {
    const document = parseJson(text);
    const fields = fieldsOf(document.root, document);
    const version = fields.text('version')?.value ?? '';
    if (!/^[2-5]$/.test(version))
        throw new Unreadable('unknown-format', 1, 'version is not "2" to "5"');
    // Version 2 has `npm: { specifiers, packages }`, version 3 `packages: { specifiers, npm, jsr }`, later ones neither.
    const holder = version === '3' ? inner(fields, 'packages', document) : fields;
    const npm = version === '2' ? inner(fields, 'npm', document).object('packages') : holder.object('npm');
    const specifiers = version === '2' ? inner(fields, 'npm', document) : holder;
    const own = ownKeys(fields, specifiers, version, document);
    const read = (from, one) => gather(from?.members.values() ?? [], member => [
        toReference(one(member, document, own), file, document),
    ]);
    const [packages, jsr] = [read(npm, readNpm), read(holder.object('jsr'), readJsr)];
    return {
        references: [...packages.results, ...jsr.results],
        gaps: [...packages.faults, ...jsr.faults].map(fault => unreadable(file, fault)),
    };
}
function inner(fields, name, document) {
    const object = fields.object(name);
    return fieldsOf(object ?? { type: 'object', members: new Map(), start: 0, end: 0 }, document);
}
/** Keys of what the project's own manifests ask for, `npm:a@1.0.0`; `null` where this version does not tell. */
function ownKeys(fields, holder, version, document) {
    if (version < '4')
        return null;
    const answers = new Map(holder.pairs('specifiers').map(([specifier, answer]) => [specifier.value, answer.value]));
    const lists = [inner(fields, 'workspace', document)];
    for (const { value } of lists[0]?.object('members')?.members.values() ?? []) {
        if (value.type === 'object')
            lists.push(fieldsOf(value, document));
    }
    const asked = lists
        .flatMap(one => [one, inner(one, 'packageJson', document)])
        .flatMap(one => one.array('dependencies')?.items ?? []);
    return new Set(asked.flatMap(item => {
        const answer = item.type === 'text' ? answers.get(item.value) : undefined;
        return item.type === 'text' && answer !== undefined ? [`${withoutRange(item.value)}@${answer}`] : [];
    }));
}
/** `npm:@s/a@^1` → `npm:@s/a`. */
function withoutRange(specifier) {
    const at = specifier.indexOf('@', specifier.indexOf(':') + 2);
    return at === -1 ? specifier : specifier.slice(0, at);
}
/** `name@1.2.3_peer@4.5.6`. */
function readNpm({ key, value }, document, own) {
    const { id, version, fields } = entryOf(key.value, value, document, document.at(key.start).line);
    const integrity = fields.text('integrity')?.value;
    const resolved = fields.text('tarball')?.value;
    const pinAt = pinAtOf(fields, document);
    const direct = own?.has(`npm:${key.value}`);
    return {
        loader: 'registry',
        id,
        revision: version.replace(/_.*$/, ''),
        resolved,
        integrity,
        pinAt,
        direct,
        literal: key,
    };
}
/** JSR's hash is that of the file that lists a version's modules, not of a tarball. */
function readJsr({ key, value }, document, own) {
    const { line } = document.at(key.start);
    const { id, version, fields } = entryOf(key.value, value, document, line);
    const digest = (0,model_digest/* parseDigest */.m)('sha256', fields.text('integrity')?.value);
    if (!digest)
        throw new Unreadable('entry-incomplete', line, 'a package of JSR has no sha256');
    const direct = own?.has(`jsr:${key.value}`);
    return {
        loader: 'registry',
        id: `jsr:${id}`,
        revision: version,
        digest: `sha256:${digest.hex}`,
        direct,
        literal: key,
    };
}
function entryOf(key, value, document, line) {
    const at = key.indexOf('@', 1);
    if (at === -1 || value.type !== 'object')
        throw new Unreadable('unexpected-shape', line, 'a package is no `name@version`');
    return {
        id: packageNameOrFault(key.slice(0, at), line),
        version: key.slice(at + 1),
        fields: fieldsOf(value, document),
    };
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./.build/catalogue/npm-trust-keys.js + 1 modules
var npm_trust_keys = __webpack_require__(69500);
;// CONCATENATED MODULE: ./.build/extract/npm/npm-config.js




const settings = /(?:^|\/)(?:\.npmrc|\.yarnrc|\.yarnrc\.yml|pnpm-workspace\.yaml|\.?bunfig\.toml)$/;
const code = /(?:^|\/)(?:\.pnpmfile\.[cm]?js|pnpmfile\.js|\.yarn\/(?:releases|plugins)\/.+)$/;
const nothing = { references: [], gaps: [] };
/**
 * Files that tell the package managers whom to trust and what to run. They name no packages; accepting them brings
 * them into the scene for the check `npm-trust-redirected`.
 */
const npmConfig = {
    id: 'npm-config',
    title: 'Settings and hooks of npm, Yarn, pnpm and Bun',
    accepts: path => settings.test(path) || code.test(path),
    extract: file => (settings.test(file.path) ? readSettings(file) : nothing),
};
/** Settings must be understood, or a change to them could not be shown. Code is shown as a whole. */
function readSettings(file) {
    return strictly(file, text => {
        if (text.length > npm_trust_keys/* longestConfig */.z)
            throw new Unreadable('too-large', 1, 'no settings are that long');
        if (/\.ya?ml$/.test(file.path))
            parseYaml(text);
        if (file.path.endsWith('.toml'))
            parseTomlStrictly(text);
        return nothing;
    }, { allowByteOrderMark: true });
}
function parseYaml(text) {
    const documents = [...parseYamlDocuments(text)];
    const [error] = documents.flatMap(document => document.errors);
    if (error)
        throw new Unreadable('parse-error', error.linePos?.[0].line ?? 1, error.message.split('\n')[0] ?? 'not YAML');
    if (documents.length > 1)
        throw new Unreadable('unexpected-shape', 1, 'it has more than one document');
}
function parseYamlDocuments(text) {
    try {
        const documents = (0,dist/* parseAllDocuments */.hR)(text, { uniqueKeys: true, strict: true, logLevel: 'silent' });
        return 'empty' in documents ? [] : documents;
    }
    catch (error) {
        // The parser recurses: nesting without end exhausts the stack.
        if (error instanceof RangeError)
            throw new Unreadable('too-deep', 1, 'it nests too deep');
        throw error;
    }
}
function parseTomlStrictly(text) {
    try {
        (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new Unreadable('too-deep', 1, 'it nests too deep');
        if (!(error instanceof smol_toml_dist/* TomlError */.zx))
            throw error;
        throw new Unreadable('parse-error', error.line, error.message.split('\n')[0] ?? 'not TOML');
    }
}

;// CONCATENATED MODULE: ./.build/extract/npm/overrides.js


/**
 * What replaces the wishes of others: npm's `overrides` (nested), Yarn's `resolutions` (paths with globs) and pnpm's
 * `pnpm.overrides` (`a@1>b`). `$name` repeats the project's own wish and `-` removes one: neither names anything new.
 */
function overridden(fields, document) {
    const pnpm = fields.object('pnpm');
    const flat = [fields.object('resolutions'), pnpm && fieldsOf(pnpm, document).object('overrides')];
    const nested = fields.object('overrides');
    return [...flat, nested].flatMap(object => (object ? [...walk(object, null, document)] : []));
}
function* walk(object, outer, document) {
    for (const { key, value } of object.members.values()) {
        const { line } = document.at(key.start);
        const name = key.value === '.' && outer !== null ? outer : lastName(key.value);
        if (value.type === 'object')
            yield* walk(value, name, document);
        else if (value.type !== 'text')
            throw new Unreadable('unexpected-shape', line, 'an override is no string');
        else if (value.value !== '-' && !value.value.startsWith('$'))
            yield { name, specifier: value.value, literal: key };
    }
}
/** The package at the end of a pattern: of `a@1>b@>2`, of the path `a/b` and of `@s/a/b@npm:^1` it is `b`. */
function lastName(pattern) {
    const nested = [...pattern.matchAll(/[^ |@]>/g)].at(-1);
    const last = nested ? pattern.slice(nested.index + 2) : pattern;
    const found = /(?:^|\/)(?<name>(?:@[^/@]+\/)?[^/@]+)(?:@(?:[a-z]+:.*|[^/]*))?$/.exec(last);
    return found?.groups?.['name'] ?? last;
}

;// CONCATENATED MODULE: ./.build/extract/npm/package-json.js







/** What a project asks for. It cannot pin content: that is its lockfile's part. */
const packageJson = {
    id: 'package-json',
    title: 'package.json',
    declares: true,
    accepts: path => /(?:^|\/)package\.json$/.test(path),
    extract: file => strictly(file, text => readManifest(text, file.path), { allowByteOrderMark: true }),
};
const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
function readManifest(text, file) {
    const document = parseJson(text);
    const fields = fieldsOf(document.root, document);
    const everything = [
        ...groups.flatMap(group => asked(fields.pairs(group))),
        ...catalogues(fields, document),
        ...overridden(fields, document),
        ...packageManagers(fields, document),
    ];
    const { results, faults } = gather(everything, one => [read(one, file, document)]);
    return { references: results, gaps: faults.map(fault => unreadable(file, fault)) };
}
const asked = (pairs) => pairs.map(([literal, { value }]) => ({ name: literal.value, specifier: value, literal }));
function read({ name, specifier, literal }, file, document) {
    const { line } = document.at(literal.start);
    const [written, hash] = specifier.split(/\+(?=sha\d+\.[0-9a-f]+$)/);
    const { loader, name: real, revision } = (0,model_specifier/* parseSpecifier */.a)(written ?? specifier);
    const jsr = real === undefined && /^jsr:/i.test(specifier) ? `jsr:${name}` : undefined;
    const id = jsr ?? real ?? name;
    packageNameOrFault(id.replace(/^jsr:/, ''), line);
    const [algorithm = '', hex = ''] = hash?.split('.') ?? [];
    const digest = (0,model_digest/* parseDigest */.m)(algorithm, hex);
    return {
        ...toReference({
            loader,
            id,
            revision,
            alias: jsr ? undefined : name,
            direct: true,
            literal,
            digest: digest ? `${algorithm}:${hex}` : undefined,
        }, file, document),
        pinnable: false,
    };
}
/** Bun keeps catalogues in the manifest, at the top or in `workspaces`. */
function catalogues(fields, document) {
    const workspaces = fields.member('workspaces')?.value;
    const holders = workspaces?.type === 'object' ? [fields, fieldsOf(workspaces, document)] : [fields];
    return holders.flatMap(holder => {
        const named = holder.object('catalogs');
        const several = named ? [...named.members.keys()].flatMap(name => fieldsOf(named, document).pairs(name)) : [];
        return asked([...holder.pairs('catalog'), ...several]);
    });
}
/** `packageManager` is what Corepack downloads and runs, `name@version` with an optional hash; `devEngines` may say it too. */
function packageManagers(fields, document) {
    const found = [];
    const literal = fields.text('packageManager');
    const at = literal?.value.indexOf('@', 1) ?? -1;
    if (literal && at > 0) {
        found.push({ name: literal.value.slice(0, at), specifier: literal.value.slice(at + 1), literal });
    }
    const engines = fields.object('devEngines');
    const wanted = engines && fieldsOf(engines, document).member('packageManager')?.value;
    for (const one of wanted?.type === 'array' ? wanted.items : [wanted]) {
        if (one?.type !== 'object')
            continue;
        const inner = fieldsOf(one, document);
        const name = inner.text('name');
        const version = inner.text('version');
        if (name && version)
            found.push({ name: name.value, specifier: version.value, literal: name });
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/extract/npm/lock-v1.js




/**
 * All entries of a nested `dependencies` member. `targets` maps the place of a link to the folder it points at, so
 * that what a workspace needs has the same place as in `packages`.
 */
function* nestedEntries(dependencies, document, targets = new Map(), folder = '') {
    for (const { key, value } of dependencies.members.values()) {
        const { line } = document.at(key.start);
        if (value.type !== 'object')
            throw new Unreadable('unexpected-shape', line, 'an entry is not an object');
        const name = packageNameOrFault(key.value, line);
        const path = `${folder}${folder === '' ? '' : '/'}node_modules/${name}`;
        const fields = fieldsOf(value, document);
        yield { path, key, line, fields, nested: folder !== '' };
        const inner = fields.object('dependencies');
        if (inner)
            yield* nestedEntries(inner, document, targets, targets.get(path) ?? path);
    }
}
/** What an entry pins. `version` may be a version, an alias, or the address of what is not from the registry. */
function nestedPin({ key, line, fields }) {
    const version = fields.text('version')?.value;
    if (version === undefined)
        throw new Unreadable('entry-incomplete', line, 'an entry has no version');
    const { loader, name, revision } = (0,model_specifier/* parseSpecifier */.a)(version);
    const integrity = fields.text('integrity')?.value;
    const resolved = fields.text('resolved')?.value;
    if (loader === 'registry') {
        return { loader, id: packageNameOrFault(name ?? key.value, line), revision, resolved, integrity };
    }
    const tarball = fromPublicTarball(version);
    if (tarball)
        return { loader: 'registry', id: tarball.name, revision: tarball.version, resolved: version, integrity };
    return { loader, id: key.value, revision: null, resolved: version, integrity };
}

;// CONCATENATED MODULE: ./.build/extract/npm/halves.js


/**
 * A lock of version 2 says everything twice: npm 7 and later read `packages`, npm 6 reads `dependencies`. Where the
 * two differ, a reviewer sees one and somebody installs the other.
 */
function halvesDisagree(pins, places, dependencies, document) {
    const links = [...places.values()].filter(({ name, fields }) => name !== null && fields.flag('link'));
    const targets = new Map(links.map(({ path, fields }) => [path, fields.text('resolved')?.value ?? '']));
    const left = new Map(pins.map(pin => [pin.installPath, pin]));
    const faults = [];
    const fault = (line, path) => faults.push(new Unreadable('halves-disagree', line, `"packages" and "dependencies" disagree about ${path}`));
    for (const entry of nestedEntries(dependencies, document, targets)) {
        const pin = left.get(entry.path);
        left.delete(entry.path);
        if (!pin || !agrees(pin, nestedPin(entry), targets.get(entry.path)))
            fault(pin?.line ?? entry.line, entry.path);
    }
    for (const pin of left.values())
        fault(pin.line, pin.installPath);
    return faults;
}
function agrees(pin, nested, link) {
    if (link !== undefined)
        return nested.resolved === `file:${link}`;
    if (pin.integrity !== nested.integrity)
        return false;
    if (nested.loader !== 'registry' || nested.resolved === undefined) {
        return nested.resolved === pin.resolved && (nested.revision === null || nested.revision === pin.revision);
    }
    return nested.id === pin.id && nested.revision === pin.revision && nested.resolved === pin.resolved;
}

;// CONCATENATED MODULE: ./.build/extract/npm/workspaces.js
/** Does a list of workspace patterns (`packages/*`, `!packages/x`) cover a folder? Later patterns win, as in npm. */
function coversFolder(patterns, folder) {
    let covered = false;
    for (const pattern of patterns) {
        const negative = pattern.startsWith('!');
        const trimmed = (negative ? pattern.slice(1) : pattern).replace(/^\.?\/+/, '').replace(/\/+$/, '');
        if (matches(trimmed.split('/'), folder.split('/')))
            covered = !negative;
    }
    return covered;
}
/** Segment by segment; `**` is any number of them. Work is bounded: both lists are short and each pair is tried once. */
function matches(pattern, folder) {
    let reached = new Set([0]);
    for (const segment of pattern) {
        const next = new Set();
        for (const index of reached) {
            if (segment === '**')
                for (let at = index; at <= folder.length; at++)
                    next.add(at);
            else if (index < folder.length && matchesSegment(segment, folder[index] ?? ''))
                next.add(index + 1);
        }
        reached = next;
    }
    return reached.has(folder.length);
}
/** `*` and `?` within one segment. Braces and classes are taken for `*`: they only say where the author's own code is. */
function matchesSegment(pattern, segment) {
    const pieces = pattern.replaceAll(/[{[(].*[)\]}]|\*+/g, '*').split('*');
    let at = 0;
    for (const [index, piece] of pieces.entries()) {
        const found = index === pieces.length - 1 ? lastFit(segment, piece) : segment.indexOf(piece, at);
        if (found < at || (index === 0 && found !== 0))
            return false;
        at = found + piece.length;
    }
    return pieces.length > 1 || at === segment.length;
}
function lastFit(segment, piece) {
    return segment.endsWith(piece) ? segment.length - piece.length : -1;
}

;// CONCATENATED MODULE: ./.build/extract/npm/place-pin.js




/** None for the project's own folders: they are named where something links to them. */
function placePins(place, places) {
    const { fields, line, name, key, path, direct } = place;
    const resolved = fields.text('resolved')?.value;
    const integrity = fields.text('integrity')?.value;
    if (name === null) {
        if (resolved === undefined && integrity === undefined)
            return [];
        throw new Unreadable('unexpected-shape', line, 'a folder of the project has an address or an integrity');
    }
    const common = { key, line, fields, direct, installPath: path, resolved, integrity };
    if (fields.flag('link'))
        return [{ ...common, ...linked(place, places) }];
    const revision = fields.text('version')?.value ?? null;
    const loader = loaderOf(place, resolved, integrity);
    if (revision === null && loader === 'registry') {
        throw new Unreadable('entry-incomplete', line, 'an entry has no version');
    }
    return [{ ...common, loader, id: packageNameOrFault(fields.text('name')?.value ?? name, line), revision }];
}
function loaderOf(place, resolved, integrity) {
    if (resolved === undefined) {
        // Without proof npm itself would fetch it by name and version: a registry entry that lacks its integrity.
        return place.bundled && integrity === undefined ? 'file' : 'registry';
    }
    const { loader } = (0,model_specifier/* parseSpecifier */.a)(resolved);
    if (loader === 'git')
        return 'git';
    const isFile = loader === 'file' && /^file:/i.test(resolved);
    if (!isFile && (loader !== 'url' || !/^https?:/i.test(resolved))) {
        throw new Unreadable('source-unknown', place.line, '`resolved` is no address of a registry, git or file');
    }
    // An address or a file is a choice only where a dependent asks for that very one; elsewhere the entry claims to be
    // what the registry has under its name and version, and is held to it.
    const asked = [...place.remotes].some(specifier => isFile ? lastOf(specifier) === lastOf(resolved) : specifier === resolved);
    if (isFile && !(0,model_specifier/* isTarball */.T)(resolved))
        return 'file';
    if (!asked || fromPublicTarball(resolved))
        return 'registry';
    return isFile ? 'file' : 'url';
}
/** Paths are written from the folder of whoever asks, and from the root in the lock: the file's name is in both. */
const lastOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/^file:/i, '');
/** A link is fetched from nowhere, so it must be proved: a workspace of the root, or a path in an own manifest. */
function linked(place, places) {
    const { line, fields, name, remotes, direct } = place;
    const target = places.get(fields.text('resolved')?.value ?? '\\');
    if (target?.name !== null)
        throw new Unreadable('link-unproved', line, 'a link points at nothing in the lock');
    const id = packageNameOrFault(target.fields.text('name')?.value ?? name ?? '', line);
    const revision = target.fields.text('version')?.value ?? null;
    const root = places.get('');
    if (root && coversFolder(workspacesOf(root.fields), target.path))
        return { loader: 'workspace', id, revision };
    const byPath = [...remotes].some(specifier => ['file', 'workspace'].includes((0,model_specifier/* parseSpecifier */.a)(specifier).loader));
    if (!direct || !byPath)
        throw new Unreadable('link-unproved', line, 'nothing in the lock says why this is a link');
    return { loader: 'file', id, revision };
}
function workspacesOf(root) {
    const member = root.member('workspaces')?.value;
    const list = member?.type === 'object' ? member.members.get('packages')?.value : member;
    return list?.type === 'array' ? list.items.flatMap(item => (item.type === 'text' ? [item.value] : [])) : [];
}

;// CONCATENATED MODULE: ./.build/extract/npm/places.js




const longestPath = 1024;
const places_deepest = 64;
const dependencyGroups = ['dependencies', 'optionalDependencies', 'peerDependencies'];
/** The tree of a `packages` member (lockfileVersion 2 and 3), with who wants what. Linear in the file's size. */
function placesOf(packages, document) {
    const places = new Map();
    // Parents first, whatever the order in the file: their keys are prefixes, hence shorter.
    const entries = [...packages.members.values()].toSorted((a, b) => a.key.value.length - b.key.value.length);
    for (const { key, value } of entries) {
        const { line } = document.at(key.start);
        if (value.type !== 'object')
            throw new Unreadable('unexpected-shape', line, 'an entry is not an object');
        const { name, parent } = locate(key.value, places, line);
        const fields = fieldsOf(value, document);
        const fresh = { path: key.value, key, line, fields, name, parent, children: new Map() };
        const place = { ...fresh, direct: false, bundled: false, remotes: new Set() };
        if (name !== null)
            parent?.children.set(name, place);
        places.set(key.value, place);
    }
    return places;
}
function locate(path, places, line) {
    if (path === '')
        return { name: null, parent: null };
    if (path.length > longestPath || path.includes('\\') || path.split('/').length > places_deepest) {
        throw new Unreadable('unexpected-shape', line, 'a key is no path of a project');
    }
    const cut = `/${path}`.lastIndexOf('/node_modules/');
    if (cut === -1)
        return { name: null, parent: folderAbove(path, places) };
    const name = packageNameOrFault(path.slice(cut + 'node_modules/'.length), line);
    const parent = places.get(path.slice(0, Math.max(cut - 1, 0)));
    if (!parent)
        throw new Unreadable('unexpected-shape', line, 'an entry stands inside a package that is not in the lock');
    return { name, parent };
}
/** The nearest folder of the project above: Node.js looks for packages there next. */
function folderAbove(path, places) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const place = places.get(path.slice(0, end));
        if (place)
            return place;
    }
    return places.get('') ?? null;
}
/** Marks what the project itself names, what is asked for by address, and what comes inside another's tarball. */
function connect(places) {
    for (const place of places.values()) {
        const own = place.name === null;
        for (const group of own ? [...dependencyGroups, 'devDependencies'] : dependencyGroups) {
            for (const [name, specifier] of place.fields.pairs(group)) {
                const wanted = find(place, name.value, null);
                if (!wanted)
                    continue;
                if (own)
                    wanted.direct = true;
                if ((0,model_specifier/* parseSpecifier */.a)(specifier.value).loader !== 'registry')
                    wanted.remotes.add(specifier.value);
            }
        }
    }
    for (const place of places.values())
        if (place.name !== null)
            markBundle(place);
}
/** What `require(name)` finds from a place, going up no further than `top`. */
function find(from, name, top) {
    for (let place = from; place; place = place === top ? null : place.parent) {
        const found = place.children.get(name);
        if (found)
            return found;
    }
    return undefined;
}
/**
 * Only `bundleDependencies` of a package, followed through what those need inside it, proves that an entry without
 * an address comes in that package's tarball; the entry's own `inBundle` is nobody's proof.
 */
function markBundle(bundler) {
    const queue = bundledNames(bundler).map(name => bundler.children.get(name));
    while (queue.length > 0) {
        const place = queue.pop();
        if (!place || place.bundled)
            continue;
        place.bundled = true;
        for (const group of dependencyGroups) {
            for (const [name] of place.fields.pairs(group))
                queue.push(find(place, name.value, bundler));
        }
    }
}
function bundledNames({ fields }) {
    const member = fields.member('bundleDependencies') ?? fields.member('bundledDependencies');
    if (!member)
        return [];
    if (member.value.type === 'array')
        return member.value.items.flatMap(item => (item.type === 'text' ? [item.value] : []));
    const all = member.value.type === 'scalar' && member.value.value === true;
    return all ? fields.pairs('dependencies').map(([name]) => name.value) : [];
}

;// CONCATENATED MODULE: ./.build/extract/npm/package-lock.js









/** npm's lock, versions 1 to 3. `npm-shrinkwrap.json` has the same form and wins over it. */
const packageLock = {
    id: 'package-lock',
    title: 'npm package-lock.json and npm-shrinkwrap.json',
    accepts: path => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path),
    extract: file => strictly(file, text => package_lock_readLock(text, file.path)),
};
function package_lock_readLock(text, file) {
    const document = parseJson(text);
    const fields = fieldsOf(document.root, document);
    const version = fields.member('lockfileVersion')?.value;
    if (version !== undefined && !(version.type === 'scalar' && [1, 2, 3].includes(Number(version.value)))) {
        throw new Unreadable('unknown-format', document.at(version.start).line, 'lockfileVersion is not 1, 2 or 3');
    }
    const [packages, dependencies] = [fields.object('packages'), fields.object('dependencies')];
    // npm writes neither for a project without dependencies, but always says which version it writes.
    if (!packages && !dependencies && !version)
        throw new Unreadable('unexpected-shape', 1, 'it is not a lockfile of npm');
    const row = rowsOf(document, file);
    if (!packages) {
        const { results, faults } = gather(dependencies ? nestedEntries(dependencies, document) : [], entry => [
            row(fromNested(entry)),
        ]);
        return { references: results, gaps: faults.map(fault => unreadable(file, fault)) };
    }
    const places = placesOf(packages, document);
    connect(places);
    const inFileOrder = [...places.values()].toSorted((a, b) => a.key.start - b.key.start);
    const { results, faults } = gather(inFileOrder, place => placePins(place, places));
    const disagreements = dependencies ? halvesDisagree(results, places, dependencies, document) : [];
    return {
        references: results.map(row),
        gaps: [...faults, ...disagreements].map(fault => unreadable(file, fault)),
    };
}
/** npm 6 takes `bundled` as said; without an address of its own such an entry comes in the tarball it stands in. */
function fromNested(entry) {
    const pin = nestedPin(entry);
    const bundled = entry.nested && entry.fields.flag('bundled') && !pin.resolved && !pin.integrity;
    return { ...pin, loader: bundled ? 'file' : pin.loader, installPath: entry.path, ...entry };
}
function rowsOf(document, file) {
    return pin => {
        const installed = pin.installPath.slice(`/${pin.installPath}`.lastIndexOf('/node_modules/') + 'node_modules/'.length);
        const pinAt = pinAtOf(pin.fields, document);
        return toReference({ ...pin, literal: pin.key, alias: installed, pinAt }, file, document);
    };
}

;// CONCATENATED MODULE: ./.build/extract/npm/yaml-flow.js
/** What YAML reserves at the start of a plain scalar. */
const indicator = /[-?:,[\]{}#&*!|>'"%@`\s]/;
/** Escapes of YAML 1.2 (5.7) besides the three with digits. */
const escapes = new Map(Object.entries({
    0: 0,
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    e: 27,
    ' ': 32,
    '"': 34,
    '/': 47,
    '\\': 92,
    N: 133,
    _: 160,
    L: 8232,
    P: 8233,
}));
/** Keys, scalars and flow collections of YAML. Offsets are those of the text; a scalar stands on one line. */
class YamlFlow {
    #text;
    #fail;
    constructor(text, fail) {
        this.#text = text;
        this.#fail = fail;
    }
    /** The key of a line that goes from `from` to `to`, if it has one; `after` is the offset behind its colon. */
    key(from, to) {
        const end = this.#isQuote(from) ? this.#closing(from) : this.#colon(from, to);
        if (end === -1 || this.#text[end] !== ':' || !(end + 1 === to || this.#text[end + 1] === ' '))
            return null;
        if (!this.#isQuote(from) && indicator.test(this.#text[from] ?? ' '))
            return null;
        return { text: this.scalar(from, end), after: end + 1 };
    }
    /** The colon that ends a plain key: the first one before a space or the line's end. */
    #colon(from, to) {
        const line = this.#text.slice(from, to);
        const spaced = line.indexOf(': ');
        if (spaced !== -1)
            return from + spaced;
        return line.endsWith(':') && line.length > 1 ? to - 1 : -1;
    }
    /** A scalar that fills the text between two offsets. */
    scalar(from, to) {
        if (!this.#isQuote(from))
            return this.#plain(from, to);
        const end = this.#closing(from);
        return end === to ? this.#quoted(from, end) : this.#fail(end, 'something follows a closed quote');
    }
    isCollection(at) {
        return this.#text[at] === '{' || this.#text[at] === '[';
    }
    /** A collection in brackets, over as many lines as it takes. `end` is the offset behind it. */
    collection(from, levels) {
        if (levels <= 0)
            this.#fail(from, 'it nests too deep', 'too-deep');
        const isMap = this.#text[from] === '{';
        const close = isMap ? '}' : ']';
        const members = new Map();
        const items = [];
        let at = this.#skip(from + 1);
        while (this.#text[at] !== close) {
            if (isMap)
                at = this.#member(members, at, levels);
            else {
                const { value, end } = this.#item(at, levels);
                items.push(value);
                at = end;
            }
            at = this.#skip(at);
            if (this.#text[at] === close)
                break;
            if (this.#text[at] !== ',')
                this.#fail(at, 'a bracket is not closed where it should be');
            at = this.#skip(at + 1);
        }
        const span = { start: from, end: at + 1 };
        return { value: isMap ? { type: 'object', members, ...span } : { type: 'array', items, ...span }, end: at + 1 };
    }
    #member(members, at, levels) {
        const colon = this.#isQuote(at) ? this.#closing(at) : this.#until(at, /[:,[\]{}\n]/g);
        if (this.#text[colon] !== ':' || !/[ \n]/.test(this.#text[colon + 1] ?? '')) {
            this.#fail(at, 'a pair in brackets has no key');
        }
        const key = this.scalar(at, colon);
        if (key.value === '__proto__')
            this.#fail(at, 'a key is `__proto__`', 'prototype-key');
        if (members.has(key.value))
            this.#fail(at, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key');
        const { value, end } = this.#item(this.#skip(colon + 1), levels);
        members.set(key.value, { key, value });
        return end;
    }
    #item(at, levels) {
        if (this.isCollection(at))
            return this.collection(at, levels - 1);
        if (this.#isQuote(at)) {
            const end = this.#closing(at);
            return { value: this.#quoted(at, end), end };
        }
        const stop = this.#until(at, /[,[\]{}\n]/g);
        let end = stop;
        while (this.#text[end - 1] === ' ' && end > at)
            end--;
        return { value: this.#plain(at, end), end };
    }
    #until(from, pattern) {
        pattern.lastIndex = from;
        return pattern.exec(this.#text)?.index ?? this.#text.length;
    }
    #isQuote(at) {
        return this.#text[at] === '"' || this.#text[at] === "'";
    }
    /** Offset behind the quote that closes the one at `from`. */
    #closing(from) {
        const pattern = this.#text[from] === '"' ? /"(?:[^"\\\n]|\\[^\n])*"/y : /'(?:[^'\n]|'')*'/y;
        pattern.lastIndex = from;
        const found = pattern.exec(this.#text);
        return found ? from + found[0].length : this.#fail(from, 'a quote is not closed on its line');
    }
    #quoted(from, to) {
        const raw = this.#text.slice(from, to);
        const value = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : this.#unescape(raw, from);
        return { type: 'text', value, start: from, end: to };
    }
    #unescape(raw, from) {
        const pattern = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g;
        return raw.slice(1, -1).replaceAll(pattern, (_, x, u, long, simple) => {
            const hex = x ?? u ?? long;
            const code = hex === undefined ? escapes.get(simple) : Number.parseInt(hex, 16);
            if (code === undefined || code > 0x10ffff) {
                return this.#fail(from, 'a quoted text has an escape that YAML does not know');
            }
            return String.fromCodePoint(code);
        });
    }
    #plain(from, to) {
        const value = this.#text.slice(from, to);
        const wrong = value === '' || indicator.test(value[0] ?? ' ') || /\n| #|: |:$| $/.test(value) || value === '<<';
        if (wrong)
            this.#fail(from, 'a text without quotes is no plain scalar');
        return { type: 'text', value, start: from, end: to };
    }
    #skip(at) {
        let next = at;
        while (this.#text[next] === ' ' || this.#text[next] === '\n' || this.#text[next] === '\r')
            next++;
        return next;
    }
}

;// CONCATENATED MODULE: ./.build/extract/npm/machine-yaml.js



const machine_yaml_deepest = 100;
/**
 * YAML as the writers of lockfiles emit it (and Prettier after them), in linear time and with positions: mappings and
 * sequences by indentation, scalars on one line, collections in brackets, block scalars. Every scalar is text. All else
 * that YAML knows (anchors, aliases, tags, directives, merge keys, folded scalars) and what two readers may take
 * differently (a key that stands twice) is refused: no tool writes it into a lock.
 */
function parseMachineYaml(text) {
    const at = locator(text);
    const fail = (offset, message, reason = 'parse-error') => {
        throw new Unreadable(reason, at(offset).line, message);
    };
    // Some readers end a line there and others do not: a key could hide behind one.
    const odd = /\r(?!\n)|[\u0085\u2028\u2029]/.exec(text);
    if (odd)
        return fail(odd.index, 'it contains a line end that readers disagree about');
    return splitDocuments(text).map(([from, to]) => ({ root: new YamlReader(text, from, to, fail).document(), at, text }));
}
/** Offsets of the documents. As pnpm: a file has several only if `---` is its first line. */
function splitDocuments(text) {
    const marks = [...text.matchAll(/^---\r?$/gm)].map(match => match.index);
    if (marks[0] !== 0)
        return [[0, text.length]];
    return marks.map((mark, index) => [mark + 3, marks[index + 1] ?? text.length]);
}
class YamlReader {
    #lines = [];
    #flow;
    #text;
    #fail;
    #next = 0;
    constructor(text, from, to, fail) {
        this.#text = text;
        this.#fail = fail;
        this.#flow = new YamlFlow(text, fail);
        for (let start = from; start <= to;) {
            const found = text.indexOf('\n', start);
            const next = found === -1 || found >= to ? to : found;
            const end = next > start && text[next - 1] === '\r' ? next - 1 : next;
            let body = start;
            while (body < end && text[body] === ' ')
                body++;
            this.#lines.push({ indent: body - start, start: body, end });
            start = next + 1;
        }
    }
    document() {
        while (this.#isBlank(this.#lines[this.#next]) || this.#begins(this.#lines[this.#next], '#'))
            this.#next++;
        const first = this.#peek();
        if (!first)
            return { type: 'object', members: new Map(), start: 0, end: 0 };
        const root = this.#node(first.indent, 0);
        const rest = this.#peek();
        if (rest)
            return this.#fail(rest.start, 'a line stands where none may stand');
        return root.type === 'object' ? root : this.#fail(first.start, 'its top level is not a mapping');
    }
    #isBlank(line) {
        return line !== undefined && line.start === line.end;
    }
    /** Does a line begin with this, followed by a space or its end? */
    #begins(line, sign) {
        if (!line || !this.#text.startsWith(sign, line.start))
            return false;
        const after = line.start + sign.length;
        return sign === '#' || after === line.end || this.#text[after] === ' ';
    }
    /** The next line that is not blank. */
    #peek() {
        while (this.#isBlank(this.#lines[this.#next]))
            this.#next++;
        const line = this.#lines[this.#next];
        if (line && this.#text.slice(line.start, line.end).includes('\t'))
            this.#fail(line.start, 'a tab stands in a line');
        return line;
    }
    #node(indent, depth) {
        const line = this.#peek();
        if (depth > machine_yaml_deepest)
            this.#fail(line?.start ?? 0, `it nests more than ${machine_yaml_deepest} levels`, 'too-deep');
        return this.#begins(line, '-') ? this.#sequence(indent, depth) : this.#mapping(indent, depth);
    }
    #mapping(indent, depth) {
        const members = new Map();
        const start = this.#peek()?.start ?? 0;
        let end = start;
        for (let line = this.#peek(); line && line.indent >= indent; line = this.#peek()) {
            if (line.indent > indent || this.#begins(line, '-'))
                this.#fail(line.start, 'a line is indented unexpectedly');
            this.#next++;
            const { key, value } = this.#begins(line, '?') ? this.#explicit(line, depth) : this.#pair(line, depth);
            if (key.value === '__proto__')
                this.#fail(key.start, 'a key is `__proto__`', 'prototype-key');
            if (members.has(key.value)) {
                this.#fail(key.start, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key');
            }
            members.set(key.value, { key, value });
            end = value.end;
        }
        return { type: 'object', members, start, end };
    }
    #pair(line, depth) {
        const found = this.#flow.key(line.start, line.end);
        if (!found)
            return this.#fail(line.start, 'a line is no `key: value`');
        return { key: found.text, value: this.#value(line, found.after, depth) };
    }
    /** `? key` and `: value` on two lines, as writers do with keys of more than 1,024 characters. */
    #explicit(line, depth) {
        const key = this.#flow.scalar(line.start + 2, line.end);
        const next = this.#peek();
        if (next?.indent !== line.indent || !this.#begins(next, ':'))
            this.#fail(line.start, 'a key has no value');
        if (this.#flow.key(next.start + 2, next.end))
            return { key, value: this.#inner(next, depth) };
        this.#next++;
        return { key, value: this.#value(next, next.start + 1, depth) };
    }
    /** What follows a key's colon: on the same line, or indented below it. */
    #value(line, from, depth) {
        let at = from;
        while (at < line.end && this.#text[at] === ' ')
            at++;
        if (at === line.end)
            return this.#below(line, depth);
        if (/^[|>][-+]?$/.test(this.#text.slice(at, line.end)))
            return this.#blockScalar(line);
        return this.#flow.isCollection(at) ? this.#collection(at, line, depth) : this.#flow.scalar(at, line.end);
    }
    /** Brackets may go over several lines: Prettier breaks long ones. All of them are indented deeper than their key. */
    #collection(at, { indent }, depth) {
        const { value, end } = this.#flow.collection(at, machine_yaml_deepest - depth);
        for (let line = this.#lines[this.#next]; line && line.start < end; line = this.#lines[++this.#next]) {
            if (line.indent <= indent && !this.#isBlank(line))
                this.#fail(line.start, 'a line is indented unexpectedly');
        }
        const last = this.#lines[this.#next - 1];
        if (last && last.end !== end)
            this.#fail(end, 'something follows a closed bracket');
        return value;
    }
    #below(line, depth) {
        const next = this.#peek();
        if (next && next.indent > line.indent) {
            const isScalar = !this.#begins(next, '-') && !this.#begins(next, '?') && !this.#flow.key(next.start, next.end);
            if (!isScalar && !this.#flow.isCollection(next.start))
                return this.#node(next.indent, depth + 1);
            this.#next++;
            return this.#value({ ...next, indent: line.indent }, next.start, depth);
        }
        // A sequence may stand at its key's own indentation, but not at that of the item before it.
        const isItem = this.#begins(line, '-');
        if (next?.indent === line.indent && this.#begins(next, '-') && !isItem)
            return this.#node(next.indent, depth + 1);
        return { type: 'scalar', value: null, start: line.end, end: line.end };
    }
    #sequence(indent, depth) {
        const items = [];
        const start = this.#peek()?.start ?? 0;
        for (let line = this.#peek(); line?.indent === indent && this.#begins(line, '-'); line = this.#peek()) {
            if (this.#flow.key(line.start + 2, line.end))
                items.push(this.#inner(line, depth));
            else {
                this.#next++;
                items.push(this.#value(line, line.start + 1, depth));
            }
        }
        return { type: 'array', items, start, end: items.at(-1)?.end ?? start };
    }
    /** A mapping whose first line shares its line with `- ` or `: `. */
    #inner(line, depth) {
        this.#lines[this.#next] = { indent: line.indent + 2, start: line.start + 2, end: line.end };
        return this.#node(line.indent + 2, depth + 1);
    }
    /** Lines indented deeper than their key, whatever they look like. Their text is never a name or a hash. */
    #blockScalar({ indent, end: start }) {
        let end = start;
        let least = null;
        let blank = 0;
        for (let next = this.#lines[this.#next]; next; next = this.#lines[++this.#next]) {
            if (this.#isBlank(next))
                blank = least === null ? Math.max(blank, next.indent) : 0;
            else if (next.indent <= indent)
                break;
            else
                least ??= next.indent;
            if (least !== null && (blank > least || (!this.#isBlank(next) && next.indent < least))) {
                this.#fail(next.start, 'a line of a text block is indented unexpectedly');
            }
            end = next.end;
        }
        return { type: 'text', value: this.#text.slice(start, end), start, end };
    }
}

;// CONCATENATED MODULE: ./.build/extract/npm/pnpm-path.js
function notationOf(lockfileVersion) {
    const found = /^(?:5|[569]\.\d+(?:-[a-zA-Z0-9.]+)?)$/.exec(lockfileVersion ?? '')?.[0];
    return [5, 6, 9].find(major => found?.startsWith(String(major))) ?? null;
}
const slashed = /^\/(?<name>(?:@[^/@]+\/)?[^/@]+)\/(?<version>\d[^/_(]*)(?:_.*|\(.*)?$/;
const atSlashed = /^\/(?<name>(?:@[^/@]+\/)?[^/@]+)@(?<version>\d[^/_(]*)(?:\(.*)?$/;
const atPlain = /^(?<name>(?:@[^/@]+\/)?[^/@]+)@(?<version>.+)$/;
function parseDepPath(key, notation) {
    const pattern = notation === 5 ? slashed : notation === 6 ? atSlashed : atPlain;
    const { name = '', version = '' } = pattern.exec(key)?.groups ?? {};
    if (notation !== 9)
        return name === '' ? { name: pnpm_path_lastName(key) } : { name, version };
    return /^\d[^/:]*$/.test(version) ? { name, version } : { name, address: version };
}
/** What an address ends in, for a package that does not say its own name. */
function pnpm_path_lastName(key) {
    return key.replace(/\(.*$/, '').split('/').at(-1) ?? key;
}
/** Keys that a dependency `name: version` of this notation may stand under. */
function keysOf(name, version, notation) {
    const bare = notation === 9 ? version.replace(/\(.*$/, '') : version;
    if (notation === 5)
        return [`/${name}/${bare}`, bare];
    return notation === 6 ? [`/${name}@${bare}`, bare] : [`${name}@${bare}`, bare];
}

;// CONCATENATED MODULE: ./.build/extract/npm/pnpm-importers.js



const ownGroups = ['dependencies', 'devDependencies', 'optionalDependencies'];
/** What runs before anything else is installed: plugins of pnpm's configuration, and pnpm itself. */
const pnpm_importers_groups = [...ownGroups, 'configDependencies', 'packageManagerDependencies'];
/** Wishes by key of `packages`, from the project's manifests and from the packages themselves. */
function pnpm_importers_wishesOf(fields, document, notation) {
    const known = fields.object('packages')?.members ?? new Map();
    const wishes = new Map();
    const wish = (name, version) => {
        const key = keysOf(name, version, notation).find(one => known.has(one));
        if (key === undefined)
            return undefined;
        const entry = wishes.get(key) ?? { names: new Set(), direct: false, byRange: false };
        wishes.set(key, entry);
        entry.names.add(name);
        return entry;
    };
    for (const importer of importersOf(fields, document)) {
        for (const { name, version, specifier } of imported(importer, document)) {
            const entry = wish(name, version);
            if (!entry)
                continue;
            entry.direct = true;
            // A catalog may hold an address: what it stands for is not written here.
            if ((0,model_specifier/* parseSpecifier */.a)(specifier).loader === 'registry' && !specifier.startsWith('catalog:'))
                entry.byRange = true;
        }
    }
    for (const inner of [...mappings(fields, 'packages', document), ...mappings(fields, 'snapshots', document)]) {
        for (const group of ownGroups)
            for (const [name, version] of inner.pairs(group))
                wish(name.value, version.value);
    }
    return wishes;
}
function importersOf(fields, document) {
    return fields.object('importers') ? mappings(fields, 'importers', document) : [fields];
}
function mappings(fields, name, document) {
    const values = [...(fields.object(name)?.members.values() ?? [])].map(member => member.value);
    return values.flatMap(value => (value.type === 'object' ? [fieldsOf(value, document)] : []));
}
/** Notation 5 has versions here and specifiers beside; later ones have both in each entry. */
function* imported(importer, document) {
    const specifiers = importer.object('specifiers')?.members;
    for (const group of pnpm_importers_groups) {
        for (const { key, value } of importer.object(group)?.members.values() ?? []) {
            const both = value.type === 'object' ? fieldsOf(value, document) : null;
            const version = both ? both.text('version')?.value : textOf(value);
            const specifier = both ? both.text('specifier')?.value : textOf(specifiers?.get(key.value)?.value);
            if (version !== undefined)
                yield { name: key.value, version, specifier: specifier ?? '' };
        }
    }
}
function textOf(value) {
    return value?.type === 'text' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./.build/extract/npm/pnpm-lock.js









/** pnpm's lock, notations 5, 6 and 9, with the document for pnpm itself that pnpm 11 and 12 put before it. */
const pnpmLock = {
    id: 'pnpm-lock',
    title: 'pnpm-lock.yaml',
    accepts: path => /(?:^|\/)pnpm-lock(?:\.[^/]+)?\.yaml$/.test(path),
    extract: file => strictly(file, text => {
        const documents = parseMachineYaml(text);
        if (documents.length > 2)
            throw new Unreadable('unexpected-shape', 1, 'it has more than two documents');
        const read = documents.map((document, index) => readDocument(document, file.path, index > 0));
        return { references: read.flatMap(one => one.references), gaps: read.flatMap(one => one.gaps) };
    }),
};
function readDocument(document, file, mayBeEmpty) {
    const fields = fieldsOf(document.root, document);
    if (mayBeEmpty && document.root.members.size === 0)
        return { references: [], gaps: [] };
    const notation = notationOf(fields.text('lockfileVersion')?.value);
    if (!notation)
        throw new Unreadable('unknown-format', 1, 'lockfileVersion is not 5, 6 or 9');
    const wishes = pnpm_importers_wishesOf(fields, document, notation);
    const packages = fields.object('packages')?.members.values() ?? [];
    const { results, faults } = gather(packages, member => [
        toReference(readPackage(member, document, notation, wishes.get(member.key.value)), file, document),
    ]);
    return { references: results, gaps: faults.map(fault => unreadable(file, fault)) };
}
function readPackage({ key, value }, document, notation, wish) {
    const { line } = document.at(key.start);
    if (value.type !== 'object')
        throw new Unreadable('unexpected-shape', line, 'a package is not a mapping');
    const fields = fieldsOf(value, document);
    const resolution = fields.object('resolution');
    if (!resolution)
        throw new Unreadable('entry-incomplete', line, 'a package has no resolution');
    const path = parseDepPath(key.value, notation);
    const source = sourceOf(path, fieldsOf(resolution, document), line);
    const named = { ...identify(path, fields, source.resolved, line), ...source };
    // The project asked for a range and the lock answers with an address: it is held to what the registry has.
    const held = wish?.byRange && (source.loader !== 'file' || (0,model_specifier/* isTarball */.T)(source.resolved ?? ''));
    return {
        ...named,
        loader: held ? 'registry' : named.loader,
        literal: key,
        installPath: key.value,
        alias: wish?.names.has(named.id) ? undefined : [...(wish?.names ?? [])][0],
        direct: wish?.direct ?? false,
        pinAt: pnpm_lock_pinAtOf(resolution, document),
    };
}
function identify(path, fields, resolved, line) {
    const [name, version] = [fields.text('name')?.value, fields.text('version')?.value];
    if (path.version !== undefined) {
        if ((name ?? path.name) !== path.name || (version ?? path.version) !== path.version) {
            throw new Unreadable('halves-disagree', line, 'a package has another name or version than its key');
        }
        return { id: packageNameOrFault(path.name, line), revision: path.version };
    }
    const tarball = resolved === undefined ? null : fromPublicTarball(resolved);
    if (tarball)
        return { id: tarball.name, revision: tarball.version };
    return { id: packageNameOrFault(name ?? path.name, line), revision: version ?? null };
}
function sourceOf(path, resolution, line) {
    const [type, tarball] = [resolution.text('type')?.value, resolution.text('tarball')?.value];
    const integrity = resolution.text('integrity')?.value;
    const known = path.version !== undefined;
    if (type === 'git') {
        const resolved = `${resolution.text('repo')?.value ?? ''}#${resolution.text('commit')?.value ?? ''}`;
        return { loader: 'git', resolved, integrity };
    }
    if (type === 'directory')
        return { loader: 'file', resolved: resolution.text('directory')?.value, integrity };
    // Runtimes (`node@runtime:22.0.0`): archives that pnpm fetches from elsewhere than the registry.
    if (type !== undefined)
        return { loader: 'url', resolved: path.address, integrity };
    if (known)
        return { loader: 'registry', resolved: tarball, integrity };
    if (tarball === undefined)
        throw new Unreadable('source-unknown', line, 'a package has no version and no address');
    return { loader: addressLoader(tarball), resolved: tarball, integrity };
}
function pnpm_lock_pinAtOf(resolution, document) {
    const integrity = resolution.members.get('integrity')?.value;
    if (integrity)
        return integrity.type === 'text' ? inside(integrity, document) : undefined;
    const first = resolution.members.values().next().value;
    if (!first || document.text[resolution.start] !== '{')
        return undefined;
    const { line, column } = document.at(first.key.start);
    return { line, start: column, end: column, before: 'integrity: ', after: ', ' };
}

;// CONCATENATED MODULE: ./.build/extract/npm/berry-names.js

function parseDescriptor(text, line) {
    const [name, range] = split(text, line);
    return { text, name, range };
}
function isNpm({ range }) {
    return range.startsWith('npm:');
}
/** The real name that an `npm:` descriptor asks for: `safe@npm:lodash@^4` asks for lodash. */
function npmName({ name, range }) {
    return /^npm:(?<real>(?:@[^/@]+\/)?[^/@]+)@/.exec(range)?.groups?.['real'] ?? name;
}
function parseLocator(text, line) {
    const [name, rest] = split(text, line);
    const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(rest)?.[0] ?? '';
    if (protocol === 'virtual:')
        throw new Unreadable('unexpected-shape', line, 'a virtual package is locked');
    const isNpmReference = protocol === 'npm:';
    const [reference = '', bindings] = isNpmReference
        ? rest.slice(protocol.length).split('::', 2)
        : [rest.slice(protocol.length)];
    const encoded = new URLSearchParams(bindings ?? '').get('__archiveUrl');
    return { name, protocol, reference, ...(encoded === null ? {} : { archiveUrl: encoded }) };
}
function split(text, line) {
    const at = text.indexOf('@', 1);
    if (at === -1)
        throw new Unreadable('unexpected-shape', line, 'a name has no range');
    return [text.slice(0, at), text.slice(at + 1)];
}

;// CONCATENATED MODULE: ./.build/extract/npm/yarn-berry.js






/** The lock of Yarn 2 and later. */
const yarnBerry = {
    id: 'yarn-berry',
    title: 'yarn.lock of Yarn 2 and later',
    accepts: path => /(?:^|\/)yarn\.lock$/.test(path),
    extract: file => {
        const isOurs = file.content.kind === 'text' && isBerry(file.content.text);
        return isOurs ? strictly(file, text => yarn_berry_readLock(text, file.path)) : { references: [], gaps: [] };
    },
};
/** Yarn itself tells them apart by this comment of version 1 and else by the metadata. */
function isBerry(text) {
    return /^__metadata:/m.test(text) && !/^#\s+yarn\s+lockfile\s+v1\s*$/im.test(text);
}
function yarn_berry_readLock(text, file) {
    const [document] = parseMachineYaml(text);
    if (!document || text.startsWith('---'))
        throw new Unreadable('unexpected-shape', 1, 'it is no single document');
    const fields = fieldsOf(document.root, document);
    const metadata = fields.object('__metadata');
    const version = metadata && fieldsOf(metadata, document).text('version')?.value;
    if (!/^\d{1,3}$/.test(version ?? ''))
        throw new Unreadable('unknown-format', 1, '`__metadata` has no version');
    const blocks = [...document.root.members.values()].filter(({ key }) => key.value !== '__metadata');
    const own = ownWishes(blocks, document);
    const { results, faults } = gather(blocks, block => readBlock(block, document, own).map(locked => toReference(locked, file, document)));
    return { references: results, gaps: faults.map(fault => unreadable(file, fault)) };
}
/** What the project's own workspaces ask for, as `name@range` with Yarn's default protocol. */
function ownWishes(blocks, document) {
    const wishes = new Set();
    for (const { key, value } of blocks) {
        if (value.type !== 'object' || !/@workspace:/.test(key.value))
            continue;
        for (const [name, range] of fieldsOf(value, document).pairs('dependencies')) {
            wishes.add(`${name.value}@${/^[a-z+]+:/i.test(range.value) ? range.value : `npm:${range.value}`}`);
        }
    }
    return wishes;
}
function readBlock({ key, value }, document, own) {
    const { line } = document.at(key.start);
    if (value.type !== 'object')
        throw new Unreadable('unexpected-shape', line, 'a block is not a mapping');
    const fields = fieldsOf(value, document);
    const [version, resolution] = [fields.text('version')?.value, fields.text('resolution')?.value];
    if (version === undefined || resolution === undefined) {
        throw new Unreadable('entry-incomplete', line, 'a block has no version or no resolution');
    }
    const descriptors = key.value.split(/\s*,\s*/).map(text => parseDescriptor(text, line));
    const source = yarn_berry_sourceOf(descriptors, { resolution, version, checksum: fields.text('checksum')?.value, line });
    if (source === null)
        return [];
    const direct = descriptors.some(({ text }) => own.has(text.split('::')[0] ?? text));
    return [{ ...source, literal: key, direct, alias: descriptors.find(({ name }) => name !== source.id)?.name }];
}
function yarn_berry_sourceOf(descriptors, block) {
    const { name, reference, protocol, archiveUrl } = parseLocator(block.resolution, block.line);
    const { version: revision, line } = block;
    const asked = descriptors.filter(isNpm);
    if (asked.some(descriptor => npmName(descriptor) !== name)) {
        throw new Unreadable('name-mismatch', line, 'a block is locked to another package than its key asks for');
    }
    const id = packageNameOrFault(name, line);
    if (protocol === 'npm:') {
        if (reference !== revision)
            throw new Unreadable('halves-disagree', line, 'version and resolution differ');
        return { loader: 'registry', id, revision, resolved: archiveUrl, digest: digestOf(block) };
    }
    if (protocol === 'workspace:')
        return reference === '.' ? null : { loader: 'workspace', id, revision, resolved: reference };
    const resolved = `${protocol}${reference}`;
    const digest = digestOf(block);
    // The key asks the registry and the resolution answers with an address: it is held to what the registry has.
    if (asked.length > 0)
        return { loader: 'registry', id, revision, resolved, digest };
    if (/^(?:patch|file|link|portal|exec):$/.test(protocol))
        return { loader: 'file', id, revision, resolved, digest };
    const tarball = fromPublicTarball(resolved);
    if (tarball)
        return { loader: 'registry', id: tarball.name, revision: tarball.version, resolved, digest };
    return { loader: addressLoader(resolved), id, revision, resolved, digest };
}
/** Yarn hashes an archive that it packs itself: comparable with nothing that a registry signs; Yarn enforces it. */
function digestOf({ checksum }) {
    return `yarn-cache:${checksum ?? 'none'}`;
}

;// CONCATENATED MODULE: ./.build/extract/npm/yarn-v1-blocks.js

const simple = new Set(['name', 'version', 'uid', 'resolved', 'registry', 'integrity']);
const yarn_v1_blocks_groups = new Set(['dependencies', 'optionalDependencies', 'permissions', 'prebuiltVariants']);
const word = /"(?:[^"\\]|\\.)*"|[^\s",:#][^\s",:]*/y;
/**
 * The lines of a lock as Yarn 1 writes them: keys in the first column, fields at two spaces, dependencies at four.
 * Yarn's own parser takes more (tabs, `key: value`, several pairs on a line) and the last of equal keys; a line that
 * Yarn would not write is refused, for a reviewer and Yarn could read it differently.
 */
function scanBlocks(text, at) {
    return new BlockScanner(text, at).scan();
}
class BlockScanner {
    #text;
    #at;
    #blocks = [];
    #seen = new Map();
    #group = null;
    constructor(text, at) {
        this.#text = text;
        this.#at = at;
    }
    scan() {
        let start = 0;
        for (const raw of this.#text.split('\n')) {
            const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
            if (/[\r\t\u0085\u2028\u2029]/.test(line))
                this.#fail(start, 'a line has a tab or a line end in its midst');
            if (line.startsWith('#') && this.#blocks.length > 0)
                this.#fail(start, 'a comment stands between packages');
            if (/^[^# ]/.test(line))
                this.#key(line, start);
            else if (line.startsWith(' '))
                this.#inner(line, start);
            start += raw.length + 1;
        }
        return this.#blocks;
    }
    #fail(offset, message, reason = 'parse-error') {
        throw new Unreadable(reason, this.#at(offset).line, message);
    }
    #inner(line, start) {
        const indent = line.search(/[^ ]|$/);
        const block = this.#blocks.at(-1);
        if (!block || (indent !== 2 && !(indent === 4 && this.#group)))
            this.#fail(start, 'a line is indented unexpectedly');
        const name = this.#word(line, indent, start);
        const after = name.end - start;
        if (indent === 2 && line.slice(after) === ':' && yarn_v1_blocks_groups.has(name.value)) {
            this.#set(block.fields, name, name);
            this.#group = new Map();
            return;
        }
        const value = line[after] === ' ' ? this.#word(line, after + 1, start) : this.#fail(start, 'a field has no value');
        if (value.end - start !== line.length)
            this.#fail(start, 'a line goes on after its value');
        if (indent === 2) {
            if (!simple.has(name.value))
                this.#fail(start, `Yarn writes no field ${JSON.stringify(name.value)}`);
            this.#group = null;
        }
        this.#set(this.#group ?? block.fields, name, value);
    }
    #set(known, key, value) {
        if (key.value === '__proto__')
            this.#fail(key.start, 'a key is `__proto__`', 'prototype-key');
        if (known.has(key.value))
            this.#fail(key.start, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key');
        known.set(key.value, value);
    }
    #key(line, start) {
        const keys = [];
        for (let from = 0, more = true; more;) {
            const key = this.#word(line, from, start);
            this.#set(this.#seen, key, key);
            keys.push(key);
            const after = key.end - start;
            more = line.startsWith(', ', after);
            if (!more && line.slice(after) !== ':')
                this.#fail(start, 'a line is no key of a package');
            from = after + 2;
        }
        this.#group = null;
        this.#blocks.push({ keys, line: this.#at(start).line, fields: new Map() });
    }
    #word(line, from, start) {
        word.lastIndex = from;
        const raw = word.exec(line)?.[0];
        if (raw === undefined)
            return this.#fail(start + from, 'a line does not go on as Yarn writes it');
        const span = { start: start + from, end: start + from + raw.length };
        return { type: 'text', value: raw.startsWith('"') ? this.#unquote(raw, span.start) : raw, ...span };
    }
    #unquote(raw, offset) {
        try {
            const value = JSON.parse(raw);
            if (typeof value === 'string')
                return value;
        }
        catch {
            // Said below, with the place.
        }
        return this.#fail(offset, 'a quoted text has an escape that JSON does not know');
    }
}

;// CONCATENATED MODULE: ./.build/extract/npm/yarn-v1.js








/** The lock of Yarn 1. What stands in its place without being text is its gap, whichever Yarn wrote it. */
const yarnV1 = {
    id: 'yarn-v1',
    title: 'yarn.lock of Yarn 1',
    accepts: path => /(?:^|\/)yarn\.lock$/.test(path),
    extract: file => {
        const isTheirs = file.content.kind === 'text' && isBerry(file.content.text);
        return isTheirs ? { references: [], gaps: [] } : strictly(file, text => yarn_v1_readLock(text, file.path));
    },
};
function yarn_v1_readLock(text, file) {
    const at = locator(text);
    const { results, faults } = gather(scanBlocks(text, at), block => [
        toReference(yarn_v1_readBlock(block, at), file, { at }),
    ]);
    return { references: results, gaps: faults.map(fault => unreadable(file, fault)) };
}
/** `name@range`; several share a block where they were answered by the same version. */
function wishOf(text, line) {
    const cut = text.indexOf('@', 1);
    const [as, range] = cut === -1 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1)];
    return { as: packageNameOrFault(as, line), text: range, ...(0,model_specifier/* parseSpecifier */.a)(range) };
}
function yarn_v1_readBlock(block, at) {
    const { keys, line, fields } = block;
    const wishes = keys.map(key => wishOf(key.value, line));
    const names = new Set(wishes.map(wish => wish.name ?? wish.as));
    const [id = '', ...others] = names;
    const literal = keys[0];
    if (!literal || others.length > 0)
        throw new Unreadable('name-mismatch', line, 'a block answers for several packages');
    const version = fields.get('version')?.value;
    if (version === undefined)
        throw new Unreadable('entry-incomplete', line, 'a block has no version');
    const resolved = fields.get('resolved')?.value;
    const integrity = fields.get('integrity');
    const source = yarn_v1_sourceOf(wishes, resolved);
    const own = fields.get('name')?.value;
    if (own !== undefined && own !== id && source.loader === 'registry') {
        throw new Unreadable('name-mismatch', line, 'a block has another name than its key asks for');
    }
    return {
        loader: source.loader,
        id: source.id ?? packageNameOrFault(own ?? id, line),
        revision: source.revision ?? version,
        resolved,
        integrity: integrity?.value,
        alias: wishes.find(wish => wish.as !== id)?.as ?? id,
        literal,
        pinAt: integrity ? inside(integrity, { at }) : newLine(block, at),
    };
}
function yarn_v1_sourceOf(wishes, resolved) {
    const elsewhere = wishes.filter(wish => wish.loader !== 'registry');
    if (resolved === undefined)
        return { loader: elsewhere[0]?.loader ?? 'registry' };
    const address = resolved.replace(/#.*$/, '');
    const found = addressLoader(resolved);
    // Only an address that is asked for is a choice; a range is held to what the registry has.
    if (elsewhere.length < wishes.length)
        return { loader: found === 'git' && !isArchive(address) ? 'git' : 'registry' };
    const tarball = fromPublicTarball(address);
    if (tarball)
        return { loader: 'registry', id: tarball.name, revision: tarball.version };
    const strayed = found === 'url' && wishes.some(wish => wish.loader === 'url') && !wishes.some(wish => asks(wish, address));
    return { loader: strayed ? 'registry' : found };
}
const asks = (wish, address) => wish.text.replace(/#.*$/, '') === address;
const isArchive = (address) => /^https:/i.test(address);
/** Yarn writes `integrity` on a line of its own behind `resolved`. */
function newLine({ fields }, at) {
    const resolved = fields.get('resolved');
    if (!resolved)
        return undefined;
    const { line, column } = at(resolved.end);
    return { line, start: column, end: column, before: '\n  integrity ', after: '' };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/facts.js
function newLedger() {
    return {
        calls: [],
        mappings: [],
        commands: [],
        bindings: [],
        definitions: [],
        imports: [],
        texts: [],
        remarks: [],
        embedded: [],
    };
}
/** A place in a file that has no functions and no branches. */
const plainly = (at) => ({ at, scope: [], branch: [] });

;// CONCATENATED MODULE: ./.build/extract/weights/read/environment.js

/** All variables that a script or image sets, as one group: a pin often stands some lines below its id. */
function environment(bindings, at) {
    if (bindings.length === 0)
        return [];
    const entries = [];
    for (const [key, same] of Map.groupBy(bindings, binding => binding.name)) {
        const [first, second] = same.map(binding => binding.value);
        if (!first)
            continue;
        const options = same.map(binding => binding.value);
        const value = second ? { kind: 'choice', options, place: first.place } : first;
        entries.push({ key, value, keyPlace: first.place });
    }
    const table = { kind: 'table', entries, spread: [], place: at };
    return [{ path: ['env'], table, where: plainly(Number.MAX_SAFE_INTEGER) }];
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/sh-blocks.js
/** Functions, branches and variables of a shell script as it is read. */
class ShBlocks {
    /** Between `||` and the end of the line. */
    isMaybe = false;
    isThen = false;
    ledger;
    outer;
    branches = [];
    scopes = [];
    /** Open braces: the scope of a function, or null for a group. */
    braces = [];
    cases = 0;
    inPattern = false;
    pending = null;
    constructor(ledger, outer) {
        this.ledger = ledger;
        this.outer = outer;
    }
    where(at) {
        return { at, scope: [...this.outer, ...this.scopes.map(scope => scope.id)], branch: [...this.branches] };
    }
    /** What follows `&&` or `||` perhaps does not run. */
    perhaps(at, isInstead) {
        if (!this.isThen)
            this.branches.push(at);
        this.isThen = true;
        this.isMaybe = isInstead;
    }
    surely() {
        if (this.isThen)
            this.branches.pop();
        this.isThen = false;
        this.isMaybe = false;
    }
    /** A subshell keeps its variables to itself. */
    openSubshell(id) {
        this.scopes.push({ id, isFunction: false });
    }
    closeSubshell() {
        const last = this.scopes.findLastIndex(scope => !scope.isFunction);
        if (last !== -1)
            this.scopes.splice(last, 1);
    }
    keyword(word, at) {
        switch (word) {
            case 'then':
            case 'do':
                this.branches.push(at);
                return 'skip';
            case 'else':
                this.branches.pop();
                this.branches.push(at);
                return 'skip';
            case 'elif':
            case 'fi':
            case 'done':
                this.branches.pop();
                return 'skip';
            case '{':
                this.braces.push(this.pending);
                this.pending = null;
                return 'skip';
            case '}':
                if (typeof this.braces.pop() === 'number')
                    this.scopes.pop();
                return 'skip';
            case 'esac':
                this.cases = Math.max(0, this.cases - 1);
                this.inPattern = false;
                return 'skip';
            case 'for':
            case 'select':
                return 'loop';
            case 'case':
                return 'case';
            case 'if':
            case 'while':
            case 'until':
            case 'function':
            case '!':
            case 'time':
                return 'skip';
            default:
                return null;
        }
    }
    openCase(_at) {
        this.cases++;
        this.inPattern = true;
    }
    /** The `)` behind a pattern of a case. */
    endsPattern(at) {
        if (!this.inPattern)
            return false;
        this.inPattern = false;
        this.branches.push(at);
        return true;
    }
    endCase() {
        if (this.cases === 0)
            return;
        this.branches.pop();
        this.inPattern = true;
    }
    define(name) {
        if (name?.value.kind !== 'text')
            return;
        const scope = name.from;
        this.ledger.definitions.push({
            name: name.value.text,
            parameters: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
            returns: [],
            scope,
            where: this.where(name.from),
        });
        this.scopes.push({ id: scope, isFunction: true });
        this.pending = scope;
    }
    bind(name, value, at, isLocal) {
        const where = this.where(at);
        const shared = this.scopes.slice(0, this.scopes.findLastIndex(scope => !scope.isFunction) + 1);
        const scope = isLocal ? where.scope : [...this.outer, ...shared.map(one => one.id)];
        this.ledger.bindings.push({ name, value, where: { ...where, scope } });
    }
    /** Variables of one command only: they name things, and no later command sees them. */
    environment(assigned) {
        const [first] = assigned;
        if (!first)
            return;
        const entries = assigned.map(({ name, value }) => ({ key: name, value, keyPlace: value.place }));
        const { place } = first.value;
        const table = { kind: 'table', entries, spread: [], place };
        this.ledger.mappings.push({ path: ['env'], table, where: { at: place.offset, scope: [], branch: [] } });
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/source.js
function source_sourceOf(text) {
    const starts = lineStarts(text);
    const place = (from, to) => {
        const line = last(starts, from);
        const start = starts[line] ?? 0;
        const end = lineEnd(text, starts, line);
        return {
            line: line + 1,
            column: from - start,
            endColumn: Math.max(from, Math.min(to, end)) - start,
            offset: from,
        };
    };
    return { text, offset: position => position, place };
}
/** A document inside another one, put together from pieces of it. */
function source_embed(outer, pieces) {
    const starts = [];
    let length = 0;
    for (const piece of pieces) {
        starts.push(length);
        length += piece.text.length;
    }
    const inner = (position) => {
        const index = last(starts, position);
        return (pieces[index]?.from ?? 0) + (position - (starts[index] ?? 0));
    };
    return {
        text: pieces.map(piece => piece.text).join(''),
        offset: position => outer.offset(inner(position)),
        place: (from, to) => outer.place(inner(from), to > from ? inner(to - 1) + 1 : inner(from)),
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineEnd(text, starts, line) {
    const next = starts[line + 1];
    if (next === undefined)
        return text.length;
    return text[next - 2] === '\r' ? next - 2 : next - 1;
}
/** Index of the last start that is not after `position`. */
function last(starts, position) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= position)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/json-text.js

const json_text_simple = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
/** What a JSON string says, character by character where it stands; `from` to `to` without the quotes. */
function jsonPieces(raw, from, to) {
    const pieces = [];
    let at = from;
    while (at < to) {
        const slash = raw.indexOf('\\', at);
        const end = slash === -1 || slash >= to ? to : slash;
        if (end > at)
            pieces.push({ text: raw.slice(at, end), from: at });
        if (end === to)
            break;
        const letter = raw[end + 1] ?? '';
        const code = letter === 'u' ? Number.parseInt(raw.slice(end + 2, end + 6), 16) : Number.NaN;
        const text = letter === 'u' ? String.fromCharCode(Number.isNaN(code) ? 0xfffd : code) : (json_text_simple[letter] ?? letter);
        pieces.push({ text, from: end });
        at = end + (letter === 'u' ? 6 : 2);
    }
    return pieces;
}
/** The text of a JSON string as a document of its own. */
function jsonInside(source, from, to) {
    return source_embed(source, jsonPieces(source.text, from, to));
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/programs.js



/** Keys that hold the words of one command. */
const wordKeys = /^(?:command|args|entrypoint|cmd|containerArgs|extraArgs|extra_args|additionalArgs|cmdline|exec|vllm_args|arguments|extraVllmArgs|engineArgs)$/i;
/** Keys that hold a script, or its lines. */
const scriptKeys = /^(?:run|script|scripts|before_script|after_script|shell|bash|commands|cmds|inline|setup|install|install_command|start_command|startCommand|buildCommand|preStart|post_start|postCreateCommand|postStartCommand|user_data|startup_script|build|test|start|dev|steps|sh|raw|command_line|onstart|entry|launch|provision)$/i;
const environmentKeys = /^(?:env|environment|envs|extraEnv|extraEnvs|extraEnvVars|envVars|env_vars|variables|environment_variables|container_env|secrets|build_args|args|configMapData|data|vars|env_variables)$/;
/**
 * Commands, scripts and variables that stand in settings: Kubernetes, Compose, CI, task definitions. Variables are seen
 * by what stands in their own group or below.
 */
class Programs {
    ledger;
    sourceOf;
    dialect;
    constructor(ledger, sourceOf, dialect = 'kubernetes') {
        this.ledger = ledger;
        this.sourceOf = sourceOf;
        this.dialect = dialect;
    }
    /** `scope`: offsets of the tables around this one, itself included. */
    read(table, path, scope) {
        for (const { key, value } of table.entries) {
            if (key === null)
                continue;
            if (environmentKeys.test(key))
                this.environment(value, [...path, key], scope);
            if (scriptKeys.test(key))
                this.script(value, scope);
            this.file(key, value);
        }
        this.inputs(table, path, scope);
        this.command(table, scope);
    }
    /** `env: {A: b}`, `env: [{name: A, value: b}]`, `environment: ["A=b"]`. */
    environment(value, path, scope) {
        const entries = value.kind === 'table' ? value.entries : value.kind === 'list' ? value.items.flatMap(variable) : [];
        const where = { at: -1, scope, branch: [] };
        for (const { key, value: one } of entries)
            if (key !== null && one.kind !== 'table' && one.kind !== 'list')
                this.ledger.bindings.push({ name: key, value: one, where });
        if (value.kind !== 'list' || entries.length === 0)
            return;
        const table = { kind: 'table', entries, spread: [], place: value.place };
        this.ledger.mappings.push({ path, table, where: { ...where, scope: [...scope, value.place.offset] } });
    }
    /** Defaults of a workflow's inputs and the values of its matrix. */
    inputs(table, path, scope) {
        const last = path.at(-1);
        const parent = path.at(-2);
        const bind = (name, value, outer) => this.ledger.bindings.push({ name, value, where: { at: -1, scope: outer, branch: [] } });
        if (parent === 'inputs') {
            const value = table.entries.find(entry => entry.key === 'default')?.value;
            if (value)
                for (const name of [`inputs.${last}`, `github.event.inputs.${last}`])
                    bind(name, value, []);
        }
        if (last !== 'matrix')
            return;
        for (const { key, value } of table.entries) {
            if (value.kind !== 'list')
                continue;
            const item = { kind: 'item', of: value, key: null, place: value.place };
            if (key !== 'include')
                bind(`matrix.${key}`, item, scope.slice(0, -2));
            else {
                const keys = value.items.flatMap(one => (one.kind === 'table' ? one.entries.map(entry => entry.key) : []));
                for (const name of new Set(keys)) {
                    if (name === null)
                        continue;
                    const field = {
                        kind: 'item',
                        of: item,
                        key: { kind: 'text', text: name, place: value.place },
                        place: value.place,
                    };
                    bind(`matrix.${name}`, field, scope.slice(0, -2));
                }
            }
        }
    }
    script(value, scope) {
        const lines = value.kind === 'list' ? value.items : [value];
        const sources = lines.flatMap(line => this.sourceOf(line) ?? []);
        for (const source of joined(sources))
            readShell(source, this.ledger, { dialect: this.dialect, scope });
    }
    /** One command of image, entrypoint, command and arguments, as containers put it together. */
    command(table, scope) {
        const words = [];
        for (const name of ['image', 'entrypoint', 'command', 'cmd', 'args']) {
            const entry = table.entries.find(one => one.key === name);
            if (entry)
                words.push(...(name === 'image' ? [entry.value] : this.words(entry.value, scope)));
        }
        const others = table.entries.filter(({ key }) => key !== null && wordKeys.test(key) && !/^(?:command|args|entrypoint|cmd)$/.test(key));
        const lists = [words, ...others.map(({ value }) => this.words(value, scope))];
        for (const argv of lists) {
            const [first] = argv;
            if (!first || (argv === words && argv.length < 2))
                continue;
            const where = { at: first.place.offset, scope, branch: [] };
            this.ledger.commands.push({ argv, where, place: first.place, pipe: -1, forgiven: false });
            this.inner(argv, scope);
        }
    }
    words(value, scope) {
        if (value.kind === 'list')
            return value.items;
        const source = this.sourceOf(value);
        if (!source)
            return value.kind === 'table' || value.kind === 'constant' ? [] : [value];
        const before = this.ledger.commands.length;
        readShell(source, this.ledger, { dialect: this.dialect, scope });
        const [only, second] = this.ledger.commands.slice(before);
        return only && !second ? only.argv : [];
    }
    /** `["sh", "-c", "…"]`, `["python", "-c", "…"]`. */
    inner(argv, scope) {
        const texts = argv.map(word => (word.kind === 'text' ? word.text : ''));
        const start = texts.findIndex(text => /(?:^|\/)(?:(?:ba|z|da)?sh|python[\d.]*)$/.test(text));
        const language = start === -1 ? null : languageOf(texts.slice(start), '');
        const word = language && language.from !== 'input' ? argv[start + language.from] : undefined;
        const source = word ? this.sourceOf(word) : null;
        if (!language || !source)
            return;
        if (language.name === 'shell')
            readShell(source, this.ledger, { dialect: this.dialect, scope });
        else
            this.embedded(language.name, source);
    }
    /** A file inside a ConfigMap: its key is its name. */
    file(key, value) {
        const language = languageOfFile(key);
        const source = language ? this.sourceOf(value) : null;
        if (language && source?.text.includes('\n'))
            this.embedded(language, source);
    }
    embedded(language, source) {
        const facts = embeddedFacts(language, source, 1);
        if (facts)
            this.ledger.embedded.push({ facts });
    }
}
/** One entry of a list of variables. */
function variable(item) {
    if (item.kind === 'table') {
        const name = item.entries.find(entry => entry.key === 'name' || entry.key === 'Name')?.value;
        const value = item.entries.find(entry => entry.key === 'value' || entry.key === 'Value')?.value;
        return name?.kind === 'text' && value ? [{ key: name.text, value, keyPlace: name.place }] : [];
    }
    const match = item.kind === 'text' ? /^([A-Za-z_]\w*)=/.exec(item.text) : null;
    if (item.kind !== 'text' || !match?.[1])
        return [];
    const from = match[0].length;
    const { place } = item;
    const value = {
        kind: 'text',
        text: item.text.slice(from),
        place: { ...place, column: place.column + from, offset: place.offset + from },
    };
    return [{ key: match[1], value, keyPlace: place }];
}
/** Lines of a script that stand in a list, as one script. */
function joined(sources) {
    const [first, second] = sources;
    if (!first || !second)
        return sources;
    const outer = { text: '', offset: position => position, place: (from, to) => placeIn(sources, from, to) };
    let length = 0;
    const pieces = sources.flatMap(source => {
        const text = `${source.text}\n`;
        const piece = { text, from: length };
        length += text.length;
        return [piece];
    });
    return [{ ...source_embed(outer, pieces), offset: position => offsetIn(sources, position) }];
}
function programs_locate(sources, position) {
    let at = position;
    for (const source of sources) {
        if (at <= source.text.length)
            return { source, at };
        at -= source.text.length + 1;
    }
    return null;
}
function placeIn(sources, from, to) {
    const found = programs_locate(sources, from) ?? { source: sources.at(-1), at: 0 };
    return found.source?.place(found.at, found.at + to - from) ?? { line: 1, column: 0, endColumn: 0, offset: 0 };
}
function offsetIn(sources, position) {
    const found = programs_locate(sources, position);
    return found ? found.source.offset(found.at) : position;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/syntax.js
const keyOf = (node) => `${node.from} ${node.to} ${node.name}`;
/** Expressions nested deeper than this are opaque: a hostile file must not cost us the stack. */
const maxDepth = 60;
/** Children of one node looked at; a literal list of more is a data file, and is cut. */
const maxChildren = 20_000;
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child && children.length < maxChildren; child = child.nextSibling)
        children.push(child);
    return children;
}
const syntax_textOf = (source, node) => source.text.slice(node.from, node.to);
const placeOf = (source, node) => source.place(node.from, node.to);
/** Children between the brackets, split at commas, with comments left out. */
function splitAtCommas(nodes) {
    const groups = [[]];
    for (const node of nodes) {
        if (node.name === ',')
            groups.push([]);
        else if (!/^(?:Comment|LineComment|BlockComment|[()[\]{}])$/.test(node.name))
            groups.at(-1)?.push(node);
    }
    return groups.filter(group => group.length > 0);
}
const opaque = (place) => ({ kind: 'opaque', place });
const syntax_escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
/** Backslash escapes as Python and JavaScript share them. */
function unquote(text) {
    if (!text.includes('\\'))
        return text;
    return text.replaceAll(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|(\r?\n)|([\s\S]))/g, (_whole, x, u, long, newline, one) => {
        const code = Number.parseInt(x ?? u ?? long ?? '', 16);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        return newline ? '' : (syntax_escapes[one] ?? one ?? '');
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/json-tree.js





/** Reads JSON, with comments and trailing commas, into our words. */
function readJson(source) {
    const reader = new JsonReader(source);
    const root = (0,main.parseTree)(source.text, [], { allowTrailingComma: true, allowEmptyContent: true });
    if (root)
        reader.value(root, [], []);
    return reader.ledger;
}
class JsonReader {
    ledger = newLedger();
    source;
    strings = new Map();
    programs;
    constructor(source) {
        this.source = source;
        this.programs = new Programs(this.ledger, value => this.inside(value));
    }
    value(node, path, scope) {
        const place = this.source.place(node.offset, node.offset + node.length);
        if (path.length > maxDepth)
            return opaque(place);
        switch (node.type) {
            case 'string':
                return this.string(node);
            case 'number':
                return { kind: 'constant', value: Number(node.value), place };
            case 'boolean':
                return { kind: 'constant', value: node.value === true, place };
            case 'array': {
                const items = (node.children ?? []).map(child => this.value(child, [...path, '[]'], scope));
                return { kind: 'list', items, place };
            }
            case 'object': {
                const inner = [...scope, place.offset];
                const entries = (node.children ?? []).flatMap(pair => this.entry(pair, path, inner));
                const table = { kind: 'table', entries, spread: [], place };
                this.ledger.mappings.push({ path, table, where: { ...plainly(place.offset), scope: inner } });
                this.programs.read(table, path, inner);
                return table;
            }
            default:
                return { kind: 'constant', value: null, place };
        }
    }
    string(node) {
        const place = this.source.place(node.offset + 1, node.offset + node.length - 1);
        const text = { kind: 'text', text: String(node.value), place };
        this.ledger.texts.push(text);
        this.strings.set(text, node);
        return text;
    }
    entry(pair, path, scope) {
        const [key, value] = pair.children ?? [];
        if (!key || !value)
            return [];
        const name = String(key.value);
        const keyPlace = this.source.place(key.offset, key.offset + key.length);
        return [{ key: name, value: this.value(value, [...path, name], scope), keyPlace }];
    }
    inside(value) {
        const node = this.strings.get(value);
        return node ? jsonInside(this.source, node.offset + 1, node.offset + node.length - 1) : null;
    }
}

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(17335);
;// CONCATENATED MODULE: ./.build/extract/weights/read/py-string.js


/** A string without its prefix and quotes. */
function pyString(node, { source }) {
    const raw = syntax_textOf(source, node);
    const match = /^([a-zA-Z]*)("""|'''|"|')/.exec(raw);
    const start = match?.[0].length ?? 0;
    const quote = match?.[2] ?? '';
    const end = raw.length > start && raw.endsWith(quote) ? raw.length - quote.length : raw.length;
    const content = raw.slice(start, end);
    const text = /r/i.test(match?.[1] ?? '') ? content : unquote(content);
    return { kind: 'text', text, place: source.place(node.from + start, node.from + end) };
}
/** An f-string: text and expressions in turn. */
function pyFormat(node, scene, depth) {
    const { source } = scene;
    const raw = syntax_textOf(source, node);
    const match = /^([a-zA-Z]*)("""|'''|"|')/.exec(raw);
    const quote = match?.[2] ?? '';
    const end = node.to - (raw.endsWith(quote) ? quote.length : 0);
    const place = source.place(node.from + (match?.[0].length ?? 0), end);
    const parts = [];
    let at = node.from + (match?.[0].length ?? 0);
    const literal = (to) => {
        const text = source.text.slice(at, to).replaceAll('{{', '{').replaceAll('}}', '}');
        if (to > at)
            parts.push({ kind: 'text', text: unquote(text), place: source.place(at, to) });
    };
    for (const child of childrenOf(node)) {
        if (child.name !== 'FormatReplacement')
            continue;
        literal(child.from);
        const [, expression] = childrenOf(child);
        parts.push(expression ? pyValue(expression, scene, depth + 1) : opaque(place));
        at = child.to;
    }
    literal(end);
    return { kind: 'join', parts, place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/py-expression.js


/** A Python expression in our words. */
function pyValue(node, scene, depth = 0) {
    return scene.known.get(keyOf(node)) ?? pyNew(node, scene, depth);
}
function pyNew(node, scene, depth) {
    const place = placeOf(scene.source, node);
    if (depth > maxDepth)
        return opaque(place);
    const inner = (child) => (child ? pyValue(child, scene, depth + 1) : opaque(place));
    switch (node.name) {
        case 'String':
            return pyString(node, scene);
        case 'FormatString':
            return pyFormat(node, scene, depth);
        case 'ContinuedString':
            return { kind: 'join', parts: childrenOf(node).map(inner), place };
        case 'Number':
            return { kind: 'constant', value: Number(syntax_textOf(scene.source, node).replaceAll('_', '')), place };
        case 'Boolean':
            return { kind: 'constant', value: syntax_textOf(scene.source, node) === 'True', place };
        case 'None':
            return { kind: 'constant', value: null, place };
        case 'VariableName':
            return { kind: 'name', path: syntax_textOf(scene.source, node), where: scene.where(node.from), place };
        case 'MemberExpression':
            return pyMember(node, scene, depth);
        case 'CallExpression':
            return { kind: 'call', call: pyCall(node, scene, depth), place };
        case 'ParenthesizedExpression':
        case 'AwaitExpression':
            return inner(childrenOf(node).find(child => /^[A-Z]/.test(child.name) && child.name !== 'Comment'));
        case 'NamedExpression':
            return inner(node.lastChild);
        case 'BinaryExpression':
            return pyBinary(node, scene, depth);
        case 'ConditionalExpression': {
            const [yes, , , , no] = childrenOf(node).filter(child => child.name !== 'Comment');
            return { kind: 'choice', options: [inner(yes), inner(no)], place };
        }
        case 'ArrayExpression':
        case 'TupleExpression':
        case 'SetExpression':
            return {
                kind: 'list',
                items: splitAtCommas(childrenOf(node)).map(([first, second]) => inner(second ?? first)),
                place,
            };
        case 'DictionaryExpression':
            return pyTable(node, scene, depth);
        default:
            return opaque(place);
    }
}
function pyMember(node, scene, depth) {
    const place = placeOf(scene.source, node);
    const path = pyPath(node, scene);
    if (path !== null)
        return { kind: 'name', path, where: scene.where(node.from), place };
    const children = childrenOf(node);
    const object = children[0];
    const last = children.at(-1);
    if (!object || !last)
        return opaque(place);
    const of = pyValue(object, scene, depth + 1);
    if (last.name === 'PropertyName') {
        const key = { kind: 'text', text: syntax_textOf(scene.source, last), place: placeOf(scene.source, last) };
        return { kind: 'item', of, key, place };
    }
    const index = children.length === 4 ? children[2] : undefined;
    return { kind: 'item', of, key: index ? pyValue(index, scene, depth + 1) : null, place };
}
/** `a.b.c` as a dotted path, `self.x` as `Class.x`; null when it is no plain path. */
function pyPath(node, scene) {
    const names = [];
    let current = node;
    while (current?.name === 'MemberExpression' && names.length < maxDepth) {
        const last = current.lastChild;
        if (last?.name !== 'PropertyName')
            return null;
        names.unshift(syntax_textOf(scene.source, last));
        current = current.firstChild;
    }
    if (current?.name !== 'VariableName')
        return null;
    const first = syntax_textOf(scene.source, current);
    const owner = first === 'self' || first === 'cls' ? scene.owner() : undefined;
    return [owner ?? first, ...names].join('.');
}
/** A callee always has a path: what is computed in between is `()`. */
function pyCallee(node, scene, depth) {
    if (!node || depth > maxDepth)
        return '()';
    if (node.name === 'VariableName' || node.name === 'MemberExpression') {
        const path = pyPath(node, scene);
        if (path !== null)
            return path;
        const last = node.lastChild;
        if (last?.name === 'PropertyName')
            return `${pyCallee(node.firstChild, scene, depth + 1)}.${syntax_textOf(scene.source, last)}`;
    }
    if (node.name === 'CallExpression')
        return `${pyCallee(node.firstChild, scene, depth + 1)}()`;
    return '()';
}
function pyCall(node, scene, depth = 0) {
    const list = node.getChild('ArgList');
    const positional = [];
    const keyword = new Map();
    const spread = [];
    for (const [first, second, third] of splitAtCommas(list ? childrenOf(list) : [])) {
        if (!first)
            continue;
        if (second?.name === 'AssignOp' && syntax_textOf(scene.source, second) === ':=')
            positional.push(third ? pyValue(third, scene, depth + 1) : opaque(placeOf(scene.source, first)));
        else if (second?.name === 'AssignOp')
            keyword.set(syntax_textOf(scene.source, first), third ? pyValue(third, scene, depth + 1) : opaque(placeOf(scene.source, first)));
        else if (first.name === '**' && second)
            spread.push(pyValue(second, scene, depth + 1));
        else if (first.name === '*' && second)
            positional.push({
                kind: 'item',
                of: pyValue(second, scene, depth + 1),
                key: null,
                place: placeOf(scene.source, second),
            });
        else
            positional.push(pyValue(first, scene, depth + 1));
    }
    const callee = pyCallee(node.firstChild, scene, 0);
    const slot = list ? pySlot(list, scene) : undefined;
    const place = placeOf(scene.source, node.firstChild ?? node);
    const receiver = pyReceiver(node.firstChild, callee, scene, depth);
    return {
        callee,
        positional,
        keyword,
        spread,
        where: scene.where(node.from),
        place,
        ...(receiver && { receiver }),
        ...(slot && { slot }),
    };
}
function pyReceiver(callee, path, scene, depth) {
    if (!path.startsWith('()') && !path.includes('().'))
        return undefined;
    const object = callee?.name === 'MemberExpression' ? callee.firstChild : null;
    return object ? pyValue(object, scene, depth + 1) : undefined;
}
/** Behind the last argument, so that a keyword can follow. */
function pySlot(list, { source }) {
    const inside = childrenOf(list).filter(child => !/^(?:[()]|Comment)$/.test(child.name));
    const last = inside.at(-1);
    if (!last || list.lastChild?.name !== ')')
        return undefined;
    const { line, endColumn } = source.place(last.from, last.to);
    if (source.text.slice(last.from, last.to).includes('\n'))
        return undefined;
    return {
        line,
        column: endColumn,
        before: last.name === ',' ? ' {key}="' : ', {key}="',
        after: last.name === ',' ? '",' : '"',
    };
}
function pyTable(node, scene, depth) {
    const entries = [];
    const spread = [];
    for (const [first, second, third] of splitAtCommas(childrenOf(node))) {
        if (!first || !second)
            continue;
        if (first.name === '**')
            spread.push({ of: pyValue(second, scene, depth + 1), after: entries.length });
        else if (third) {
            const key = pyValue(first, scene, depth + 1);
            entries.push({
                key: key.kind === 'text' ? key.text : null,
                value: pyValue(third, scene, depth + 1),
                keyPlace: key.place,
            });
        }
    }
    return { kind: 'table', entries, spread, place: placeOf(scene.source, node) };
}
function pyBinary(node, scene, depth) {
    const place = placeOf(scene.source, node);
    const [left, operator, right] = childrenOf(node).filter(child => child.name !== 'Comment');
    if (!left || !operator || !right)
        return opaque(place);
    const sign = syntax_textOf(scene.source, operator);
    const both = () => [pyValue(left, scene, depth + 1), pyValue(right, scene, depth + 1)];
    if (sign === 'or')
        return { kind: 'fallback', options: both(), place };
    if (sign === '+')
        return { kind: 'join', parts: both(), place };
    if (sign === '/') {
        const [a, b] = both();
        if (!a || !b)
            return opaque(place);
        return { kind: 'join', parts: [a, { kind: 'text', text: '/', place }, b], place };
    }
    if (sign === '|')
        return { kind: 'table', entries: [], spread: both().map(of => ({ of, after: 0 })), place };
    if (sign === '%') {
        const [format, argument] = both();
        return { kind: 'call', call: percent(format, argument, scene, node), place };
    }
    return opaque(place);
}
/** `"%s/x" % a` is `"%s/x".format(a)` in our words. */
function percent(format, argument, scene, node) {
    const place = placeOf(scene.source, node);
    const positional = argument?.kind === 'list' ? [...argument.items] : argument ? [argument] : [];
    return {
        callee: '().%',
        positional: format ? [format, ...positional] : positional,
        keyword: new Map(),
        spread: [],
        where: scene.where(node.from),
        place,
    };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/py-import.js
/** `import a.b as c, d` and `from .m import (x as y, z)`; a star brings no name that we could tell. */
function pyImports(statement) {
    const words = statement.replaceAll(/#.*$/gm, ' ').replaceAll(/[()\\]/g, ' ');
    const from = /^\s*from\s+([\w.\s]*?)\s*\bimport\s+([\s\S]*)$/.exec(words);
    const module = from?.[1]?.replaceAll(/\s/g, '');
    const clauses = (from?.[2] ?? words.replace(/^\s*import\s+/, '')).split(',');
    return clauses.flatMap((clause) => {
        const [name, , alias] = clause.trim().split(/\s+/);
        if (!name || name === '*')
            return [];
        if (module !== undefined)
            return [{ module, name, alias: alias ?? name }];
        if (alias !== undefined)
            return [{ module: name, name: null, alias }];
        const top = name.split('.')[0] ?? name;
        return [{ module: top, name: null, alias: top }];
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/py-names.js


/** Scopes, branches and bindings of a Python text as it is read. */
class PyNames {
    source;
    known = new Map();
    scopes = [];
    branches = [];
    classes = [];
    globals = new Set();
    ledger;
    constructor(source, ledger) {
        this.source = source;
        this.ledger = ledger;
    }
    where(at) {
        return { at, scope: [...this.scopes], branch: [...this.branches] };
    }
    owner() {
        return this.classes.at(-1)?.name;
    }
    /** The class in whose body we stand directly, not in one of its methods. */
    body() {
        const innermost = this.classes.at(-1);
        return innermost?.depth === this.scopes.length ? innermost.name : undefined;
    }
    value(node) {
        return node ? pyValue(node, this) : { kind: 'opaque', place: this.source.place(0, 0) };
    }
    /** `global x`: what the function sets is the module's, whenever it runs. */
    declareGlobal(node) {
        for (const name of node.getChildren('VariableName'))
            this.globals.add(`${this.scopes.at(-1)} ${syntax_textOf(this.source, name)}`);
    }
    bindAll(targets, value) {
        if (targets.length === 1) {
            this.bind(targets[0], value);
            return;
        }
        targets.forEach((target, index) => {
            const key = { kind: 'constant', value: index, place: value.place };
            const item = { kind: 'item', of: value, key, place: value.place };
            this.bind(target, value.kind === 'list' ? (value.items[index] ?? item) : item);
        });
    }
    bind(target, value) {
        if (!target)
            return;
        if (target.name === 'TupleExpression' || target.name === 'ArrayExpression') {
            this.bindAll(splitAtCommas(childrenOf(target)).map(([one]) => one), value);
            return;
        }
        const path = pyPath(target, this) ?? this.subscript(target);
        if (path === null)
            return;
        const owner = target.name === 'VariableName' ? this.body() : undefined;
        this.set(owner ? `${owner}.${path}` : path, value, target.from);
    }
    set(name, value, at) {
        const scope = this.scopes.at(-1);
        const where = this.where(at);
        const isGlobal = scope !== undefined && this.globals.has(`${scope} ${name}`);
        this.ledger.bindings.push({ name, value, where: isGlobal ? { at, scope: [], branch: [scope] } : where });
    }
    /** `environ["KEY"] = v` is a binding of `environ[KEY]`. */
    subscript(target) {
        const [object, , key] = childrenOf(target);
        const path = object && target.name === 'MemberExpression' ? pyPath(object, this) : null;
        const name = key?.name === 'String' ? pyValue(key, this) : null;
        return path !== null && name?.kind === 'text' ? `${path}[${name.text}]` : null;
    }
    /** `for a, b in x`, also within a comprehension. */
    loop(node) {
        const children = childrenOf(node);
        const starts = children.flatMap((child, index) => (child.name === 'for' ? [index] : []));
        for (const start of starts) {
            const middle = children.findIndex((child, index) => index > start && child.name === 'in');
            const over = children[middle + 1];
            if (middle === -1 || !over)
                continue;
            const targets = splitAtCommas(children.slice(start + 1, middle)).map(([target]) => target);
            const item = { kind: 'item', of: this.value(over), key: null, place: placeOf(this.source, over) };
            this.bindAll(targets, item);
        }
    }
    /** Opens a function or lambda: its parameters with their defaults. */
    define(node, returns) {
        const where = this.where(node.from);
        const name = node.getChild('VariableName');
        const method = this.body();
        const list = node.getChild('ParamList');
        const defaults = [];
        const parameters = [];
        let rest;
        for (const group of splitAtCommas(list ? childrenOf(list) : [])) {
            const parameter = group.find(child => child.name === 'VariableName');
            if (!parameter)
                continue;
            const sign = group.findIndex(child => child.name === 'AssignOp');
            const label = syntax_textOf(this.source, parameter);
            if (group[0]?.name === 'VariableName')
                parameters.push(label);
            else if (group[0]?.name === '**')
                rest = label;
            if (sign !== -1)
                defaults.push([label, this.value(group[sign + 1])]);
        }
        this.scopes.push(node.from);
        for (const [label, value] of defaults)
            this.ledger.bindings.push({ name: label, value, where: this.where(node.from) });
        const skip = method !== undefined && /^(?:self|cls)$/.test(parameters[0] ?? '') ? 1 : 0;
        this.ledger.definitions.push({
            name: name ? syntax_textOf(this.source, name) : `lambda${node.from}`,
            ...(method !== undefined && { owner: method }),
            parameters: parameters.slice(skip),
            ...(rest !== undefined && { rest }),
            returns,
            scope: node.from,
            where,
        });
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/py-module.js






/** Statements whose bodies may not run, or run for several values. */
const branching = /^(?:IfStatement|ForStatement|WhileStatement|TryStatement|MatchClause)$/;
const kept = /^(?:CallExpression|DictionaryExpression|ArrayExpression|TupleExpression|ParenthesizedExpression)$/;
const scoped = /^(?:FunctionDefinition|LambdaExpression|\w*ComprehensionExpression)$/;
/** Calls that say what should come out, and load nothing that they name. */
const asserting = /^(?:\w+\.)*(?:assert\w*|parametrize|skip(?:if)?|raises|xfail)$/;
/** Reads Python text into our words. Never throws: the parser recovers from any error. */
function readPython(source) {
    const reader = new PyReader(source);
    python_dist/* parser */.K.parse(source.text).iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) });
    return reader.ledger;
}
class PyReader {
    ledger = newLedger();
    source;
    names;
    returns = new Map();
    assertions = 0;
    constructor(source) {
        this.source = source;
        this.names = new PyNames(source, this.ledger);
    }
    enter(ref) {
        const { names } = this;
        if (ref.name === 'FunctionDefinition' || ref.name === 'LambdaExpression') {
            const returns = [];
            this.returns.set(ref.from, returns);
            names.define(ref.node, returns);
        }
        else if (scoped.test(ref.name)) {
            names.scopes.push(ref.from);
            names.loop(ref.node);
        }
        else if (ref.name === 'ClassDefinition') {
            const name = syntax_textOf(this.source, ref.node.getChild('VariableName') ?? { from: ref.from, to: ref.from });
            names.classes.push({ name, depth: names.scopes.length });
        }
        else if (ref.name === 'ScopeStatement')
            names.declareGlobal(ref.node);
        else if (this.isBranch(ref))
            names.branches.push(ref.from);
        else if (this.isAssertion(ref))
            this.assertions++;
    }
    /** Inner expressions come first, so that outer ones find them known. */
    leave(ref) {
        if (scoped.test(ref.name))
            this.names.scopes.pop();
        else if (ref.name === 'ClassDefinition')
            this.names.classes.pop();
        else if (this.isBranch(ref))
            this.names.branches.pop();
        else if (kept.test(ref.name))
            this.keep(ref.node);
        else
            this.statement(ref);
        if (this.isAssertion(ref))
            this.assertions--;
    }
    statement(ref) {
        const { ledger, names, source } = this;
        switch (ref.name) {
            case 'ImportStatement':
                ledger.imports.push(...pyImports(syntax_textOf(source, ref)));
                return;
            case 'Comment':
                ledger.remarks.push(this.verbatim(ref.from + 1, ref.to));
                return;
            case 'String':
            case 'FormatString':
                this.string(ref);
                return;
            case 'AssignStatement':
                this.assign(ref.node);
                return;
            case 'UpdateStatement':
                this.update(ref.node);
                return;
            case 'NamedExpression':
                names.bind(ref.node.firstChild, names.value(ref.node.lastChild));
                return;
            case 'ForStatement':
                names.loop(ref.node);
                return;
            case 'WithStatement':
                this.context(ref.node);
                return;
            case 'DeleteStatement':
                for (const [target] of splitAtCommas(childrenOf(ref.node).slice(1)))
                    names.bind(target, { kind: 'constant', value: null, place: placeOf(source, ref) });
                return;
            case 'ReturnStatement':
                this.return(ref.node);
                return;
            default:
        }
    }
    isBranch(ref) {
        return ref.name === 'Body' && branching.test(ref.node.parent?.name ?? '');
    }
    isAssertion(ref) {
        if (ref.name === 'AssertStatement')
            return true;
        if (ref.name !== 'CallExpression' && ref.name !== 'Decorator')
            return false;
        const callee = ref.name === 'Decorator' ? /^@\s*([\w.]+)/.exec(syntax_textOf(this.source, ref))?.[1] : undefined;
        const path = callee ?? (ref.node.firstChild ? pyPath(ref.node.firstChild, this.names) : null);
        return path !== null && asserting.test(path);
    }
    verbatim(from, to) {
        return { kind: 'text', text: this.source.text.slice(from, to), place: this.source.place(from, to) };
    }
    string(ref) {
        const parent = ref.node.parent?.name;
        if (parent === 'ExpressionStatement')
            this.ledger.remarks.push(this.verbatim(ref.from, ref.to));
        if (parent === 'ExpressionStatement' || this.assertions > 0)
            return;
        const value = pyValue(ref.node, this.names);
        if (value.kind === 'text')
            this.ledger.texts.push(value);
    }
    keep(node) {
        const value = pyValue(node, this.names);
        this.names.known.set(keyOf(node), value);
        if (node.name === 'CallExpression' && value.kind === 'call') {
            this.ledger.calls.push(value.call);
            this.walrus(node);
        }
        if (node.name === 'DictionaryExpression' && value.kind === 'table' && this.assertions === 0)
            this.ledger.mappings.push({ path: ['{}'], table: value, where: this.names.where(node.from) });
    }
    /** `f(x := 1)`, which the grammar takes for a keyword. */
    walrus(node) {
        const list = node.getChild('ArgList');
        for (const [target, sign, value] of splitAtCommas(list ? childrenOf(list) : []))
            if (sign?.name === 'AssignOp' && syntax_textOf(this.source, sign) === ':=')
                this.names.bind(target, this.names.value(value));
    }
    assign(node) {
        const children = childrenOf(node).filter(child => child.name !== 'Comment');
        const signs = children.flatMap((child, index) => (child.name === 'AssignOp' ? [index] : []));
        const last = signs.at(-1);
        if (last === undefined)
            return;
        const values = splitAtCommas(children.slice(last + 1)).map(([first]) => this.names.value(first));
        const [only] = values;
        const whole = values.length === 1 ? only : { kind: 'list', items: values, place: placeOf(this.source, node) };
        let start = 0;
        for (const sign of signs) {
            const targets = splitAtCommas(children.slice(start, sign).filter(child => child.name !== 'TypeDef'));
            if (whole)
                this.names.bindAll(targets.map(([target]) => target), whole);
            start = sign + 1;
        }
    }
    /** `x += y` goes on from what x was; of other operators nothing is known. */
    update(node) {
        const [target, sign, right] = childrenOf(node);
        if (!target || !right)
            return;
        const place = placeOf(this.source, node);
        const parts = [this.names.value(target), this.names.value(right)];
        const operator = sign ? syntax_textOf(this.source, sign) : '';
        const spread = parts.map(of => ({ of, after: 0 }));
        if (operator === '+=')
            this.names.bind(target, { kind: 'join', parts, place });
        else if (operator === '|=')
            this.names.bind(target, { kind: 'table', entries: [], spread, place });
        else
            this.names.bind(target, { kind: 'opaque', place });
    }
    /** `with f() as x`: x is something new. */
    context(node) {
        const children = childrenOf(node);
        for (const [index, child] of children.entries())
            if (child.name === 'as')
                this.names.bind(children[index + 1], { kind: 'opaque', place: placeOf(this.source, child) });
    }
    return(node) {
        const scope = this.names.scopes.at(-1);
        const values = splitAtCommas(childrenOf(node).slice(1)).map(([first]) => this.names.value(first));
        const [first] = values;
        if (scope === undefined || !first)
            return;
        const value = values.length === 1 ? first : { kind: 'list', items: values, place: placeOf(this.source, node) };
        this.returns.get(scope)?.push(value);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/sh-variable.js


const maxNesting = 20;
/** A bracket that is not closed within this many characters is taken for none. */
const maxSpan = 20_000;
/** `$x`, `${x:-y}`, `$(…)`, `` `…` ``, `${{ env.X }}` at this position. A `$` that begins nothing is itself: null. */
function substitution(at, end, around) {
    const { dialect, source } = around;
    const rest = source.text.slice(at, Math.min(end, at + 300));
    if (/^\$['"]/.test(rest))
        return ansi(at, end, around);
    if (rest.startsWith('${{'))
        return expression(at, end, rest, around);
    const variable = /^\$([A-Za-z_]\w*|[0-9@*#?])/.exec(rest);
    if (variable)
        return { value: named(variable[1] ?? '', at, around), length: variable[0].length };
    const called = dialect === 'sh' ? null : /^\$\(([A-Za-z_][\w.]*)\)/.exec(rest);
    if (called)
        return { value: named(called[1] ?? '', at, around), length: called[0].length };
    if (dialect === 'make' && rest.startsWith('$$')) {
        const inner = substitution(at + 1, end, plainShell(around));
        return inner && { value: inner.value, length: inner.length + 1 };
    }
    if (rest.startsWith('${'))
        return braced(at, end, around);
    if (rest.startsWith('$('))
        return command(at, at + 2, closing(at + 2, end, '()', source.text), around);
    if (!rest.startsWith('`'))
        return null;
    const close = source.text.indexOf('`', at + 1);
    return close === -1 || close > end ? null : command(at, at + 1, close, around);
}
/** `$'a\\n'` has escapes; `$"a"` is a translated string. */
function ansi(at, end, { source }) {
    const match = /^\$(['"])((?:[^\\'"]|\\[\s\S])*)\1/.exec(source.text.slice(at, Math.min(end, at + 2000)));
    if (!match)
        return null;
    const place = source.place(at + 2, at + 2 + (match[2]?.length ?? 0));
    return { value: { kind: 'text', text: unquote(match[2] ?? ''), place }, length: match[0].length };
}
function plainShell(around) {
    return {
        source: around.source,
        dialect: 'sh',
        where: at => around.where(at),
        nested: (from, to) => around.nested(from, to),
    };
}
function named(path, at, around) {
    const { source } = around;
    return { kind: 'name', path, where: around.where(source.offset(at)), place: source.place(at, at + path.length) };
}
function unknown(from, to, { source }) {
    return { value: { kind: 'opaque', place: source.place(from, to) }, length: to - from };
}
/** A workflow's `${{ env.X || 'default' }}`. */
function expression(at, end, rest, around) {
    const match = /^\$\{\{\s*([\w.-]+)\s*(?:\|\|\s*'([^']*)'\s*)?\}\}/.exec(rest);
    if (!match) {
        const close = around.source.text.indexOf('}}', at);
        return unknown(at, close === -1 || close > end ? end : close + 2, around);
    }
    const [whole, path = '', otherwise] = match;
    const name = named(path.replace(/^env\./, ''), at, around);
    if (otherwise === undefined)
        return { value: name, length: whole.length };
    const from = at + whole.indexOf(`'${otherwise}'`) + 1;
    const place = around.source.place(from, from + otherwise.length);
    const option = { kind: 'text', text: otherwise, place };
    return { value: { kind: 'fallback', options: [name, option], place }, length: whole.length };
}
/** `${NAME}`, `${NAME:-default}`, `${NAME[key]}`; other operations compute something new. */
function braced(at, end, around) {
    const { text } = around.source;
    const to = closing(at + 2, end, '{}', text);
    const head = /^([A-Za-z_]\w*|\d+)(?:\[([^\]]*)\])?/.exec(text.slice(at + 2, Math.min(to, at + 300)));
    if (!head)
        return unknown(at, Math.min(end, to + 1), around);
    const length = to + 1 - at;
    const name = named(head[1] ?? '', at, around);
    const value = head[2] === undefined ? name : sh_variable_element(name, head[2]);
    const after = at + 2 + head[0].length;
    const operator = text.slice(after, Math.min(to, after + 2));
    if (operator === '')
        return { value, length };
    const sign = /^:?[-=]/.exec(operator)?.[0].length;
    if (sign === undefined)
        return unknown(at, Math.min(end, at + length), around);
    const quoted = text[after + sign] === "'" && text[to - 1] === "'" ? 1 : 0;
    const option = readTemplate(after + sign + quoted, to - quoted, around);
    return { value: { kind: 'fallback', options: [value, option], place: option.place }, length };
}
function sh_variable_element(of, key) {
    const { place } = of;
    if (key === '@' || key === '*')
        return { kind: 'item', of, key: null, place };
    if (/^\d+$/.test(key))
        return { kind: 'item', of, key: { kind: 'constant', value: Number(key), place }, place };
    const name = key.includes('$')
        ? { kind: 'opaque', place }
        : { kind: 'text', text: key.replaceAll(/['"]/g, ''), place };
    return { kind: 'item', of, key: name, place };
}
function command(at, from, to, around) {
    if (to > from)
        around.nested(from, to);
    return unknown(at, to + 1, around);
}
/** Position of the bracket that closes; the end when there is none. */
function closing(from, end, [open, close], text) {
    let depth = 1;
    for (let index = from; index < Math.min(end, from + maxSpan) && depth <= maxNesting; index++) {
        const char = text[index];
        if (char === '\\')
            index++;
        else if (char === open)
            depth++;
        else if (char === close && --depth === 0)
            return index;
    }
    return Math.min(end, from + maxSpan);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/sh-word.js

/** Reads one word from `from`; quotes are taken off, variables become names. Stops at blank or operator. */
function readWord(from, end, around) {
    const reader = new WordReader(from, end, around);
    return { value: reader.word(), from, to: reader.at };
}
/** Reads text as the inside of double quotes: a heredoc's body, a scalar with variables, a default. */
function readTemplate(from, to, around) {
    return new WordReader(from, to, around).template();
}
/** `(a "b" [k]=c)` after an equals sign. */
function readArray(from, end, around) {
    const { text } = around.source;
    const items = [];
    const entries = [];
    let at = from + 1;
    while (at < end && text[at] !== ')') {
        const blank = /^(?:\s+|#.*|[;&|<>(]+)/.exec(text.slice(at, Math.min(end, at + 500)));
        if (blank) {
            at += blank[0].length;
            continue;
        }
        const key = /^\[["']?([^\]"']+)["']?\]=/.exec(text.slice(at, at + 200));
        const word = readWord(at + (key?.[0].length ?? 0), end, around);
        if (key)
            entries.push({ key: key[1] ?? '', value: word.value, keyPlace: word.value.place });
        else
            items.push(word.value);
        at = Math.max(word.to, at + 1);
    }
    const to = Math.min(at + 1, end);
    const place = around.source.place(from, to);
    if (entries.length > 0)
        return { value: { kind: 'table', entries, spread: [], place }, from, to };
    return { value: { kind: 'list', items, place }, from, to };
}
class WordReader {
    at;
    end;
    around;
    text;
    parts = [];
    literal = '';
    literalFrom = -1;
    literalTo = -1;
    constructor(from, end, around) {
        this.at = from;
        this.end = end;
        this.around = around;
        this.text = around.source.text;
    }
    word() {
        const from = this.at;
        while (this.at < this.end) {
            const char = this.text[this.at] ?? '';
            if (/[\s;&|<>()]/.test(char))
                break;
            if (char === "'")
                this.single();
            else if (char === '"')
                this.double();
            else if (char === '\\')
                this.escaped(true);
            else
                this.step(char);
        }
        return this.done(from);
    }
    template() {
        const from = this.at;
        while (this.at < this.end) {
            const char = this.text[this.at] ?? '';
            if (char === '\\')
                this.escaped(false);
            else if (char === '"')
                this.at++;
            else
                this.step(char);
        }
        return this.done(from);
    }
    step(char) {
        const found = char === '$' || char === '`' ? substitution(this.at, this.end, this.around) : null;
        if (found) {
            this.flush();
            this.parts.push(found.value);
            this.at = Math.min(this.end, this.at + Math.max(1, found.length));
        }
        else
            this.add(char, 1);
    }
    add(text, length) {
        if (this.literalFrom === -1)
            this.literalFrom = this.at;
        this.literal += text;
        this.at += length;
        this.literalTo = this.at;
    }
    flush() {
        if (this.literalFrom === -1)
            return;
        const place = this.around.source.place(this.literalFrom, this.literalTo);
        this.parts.push({ kind: 'text', text: this.literal, place });
        this.literal = '';
        this.literalFrom = -1;
    }
    done(from) {
        this.flush();
        const [only, second] = this.parts;
        if (only && !second)
            return only;
        const place = this.around.source.place(from, Math.max(from, this.at));
        return only ? { kind: 'join', parts: this.parts, place } : { kind: 'text', text: '', place };
    }
    single() {
        this.at++;
        const close = this.text.indexOf("'", this.at);
        const to = close === -1 || close > this.end ? this.end : close;
        this.add(this.text.slice(this.at, to), to - this.at);
        this.at = Math.min(to + 1, this.end);
    }
    double() {
        this.at++;
        while (this.at < this.end && this.text[this.at] !== '"') {
            const char = this.text[this.at] ?? '';
            if (char === '\\')
                this.escaped(false);
            else
                this.step(char);
        }
        this.at = Math.min(this.at + 1, this.end);
    }
    escaped(bare) {
        const next = this.text[this.at + 1] ?? '';
        if (next === '\n')
            this.at += 2;
        else if (next === '\r')
            this.at += 3;
        else if (next !== '' && (bare || /[$`"\\]/.test(next)))
            this.add(next, 2);
        else
            this.add('\\', 1);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/yaml-tree.js







/** Reads YAML into our words. Aliases are shared, never copied: an alias bomb stays as small as it was written. */
function readYaml(source) {
    const ledger = newLedger();
    const filled = withoutTemplates(source);
    const documents = (0,dist/* parseAllDocuments */.hR)(filled.text, { strict: false, uniqueKeys: false, logLevel: 'silent' });
    const reader = new yaml_tree_YamlReader(filled, ledger);
    for (const document of documents)
        if (document.contents)
            reader.read(document.contents);
    return ledger;
}
/** What stands where a template will put something. */
const hole = '\u00a7';
/** Templates (Helm, Jinja) are no YAML: a line of them becomes blank, one inside a line a hole of the same length. */
function withoutTemplates(source) {
    if (!source.text.includes('{{'))
        return source;
    const text = source.text
        .replaceAll(/^[ \t]*(?:-[ \t]+)?\{\{-?[^\n]*?\}\}[ \t]*$/gm, line => line.trimStart().startsWith('-') ? line : ' '.repeat(line.length))
        .replaceAll(/(?<!\$)\{\{[^\n]*?\}\}/g, template => hole.repeat(template.length));
    return { ...source, text };
}
class yaml_tree_YamlReader {
    source;
    ledger;
    anchors = new Map();
    scalars = new Map();
    programs;
    constructor(source, ledger) {
        this.source = source;
        this.ledger = ledger;
        this.programs = new Programs(ledger, value => this.inside(value));
    }
    read(node) {
        this.value(node, [], []);
    }
    value(node, path, scope) {
        const value = this.plain(node, path, scope);
        const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor)
            this.anchors.set(anchor, value);
        return value;
    }
    plain(node, path, scope) {
        if (path.length > maxDepth)
            return opaque(this.source.place(0, 0));
        if ((0,dist/* isScalar */.jn)(node))
            return this.scalar(node, scope);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.anchors.get(node.source) ?? opaque(this.at(node));
        if ((0,dist/* isMap */.jh)(node)) {
            const place = this.at(node);
            const inner = [...scope, place.offset];
            const table = this.table(node.items, place, path, inner);
            this.ledger.mappings.push({ path, table, where: { ...plainly(place.offset), scope: inner } });
            this.programs.read(table, path, inner);
            return table;
        }
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map(item => this.value(item, [...path, '[]'], scope));
            return { kind: 'list', items, place: this.at(node) };
        }
        return opaque(this.source.place(0, 0));
    }
    table(items, place, path, scope) {
        const entries = [];
        const spread = [];
        for (const pair of items) {
            if (!(0,dist/* isPair */.tO)(pair))
                continue;
            const key = (0,dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : null;
            const value = this.value(pair.value, [...path, key ?? '*'], scope);
            // A merge never overrides, wherever it stands, and of several the first counts.
            if (key === '<<')
                spread.unshift(...(value.kind === 'list' ? value.items.toReversed() : [value]).map(of => ({ of, after: -1 })));
            else
                entries.push({ key, value, keyPlace: (0,dist/* isScalar */.jn)(pair.key) ? this.at(pair.key) : place });
        }
        return { kind: 'table', entries, spread, place };
    }
    at(node) {
        const [from = 0, to = from] = node.range ?? [];
        return this.source.place(from, to);
    }
    scalar(node, scope) {
        const value = this.scalarValue(node, scope);
        if (value.kind === 'text')
            this.ledger.texts.push(value);
        this.scalars.set(value, node);
        return value;
    }
    scalarValue(node, scope) {
        const [from = 0, to = from] = node.range ?? [];
        const { value, type } = node;
        if (typeof value !== 'string') {
            const constant = typeof value === 'number' || typeof value === 'boolean' ? value : null;
            return { kind: 'constant', value: constant, place: this.source.place(from, to) };
        }
        const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
        const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
        const place = isBlock ? this.blockPlace(from, to) : this.source.place(from + quoted, to - quoted);
        if (!isBlock && value.includes('$')) {
            const where = (at) => ({ at, scope, branch: [] });
            const { source } = this;
            return readTemplate(from + quoted, to - quoted, { source, dialect: 'kubernetes', where, nested: () => { } });
        }
        return !isBlock && value.includes(hole) ? opaque(place) : { kind: 'text', text: value, place };
    }
    /** The first line of a block scalar, where a short one stands. */
    blockPlace(from, to) {
        const { text } = this.source;
        const start = text.indexOf('\n', from) + 1;
        const indent = /^\s*/.exec(text.slice(start, Math.min(to, start + 2000)))?.[0].length ?? 0;
        const end = text.indexOf('\n', start + indent);
        return this.source.place(start + indent, end === -1 || end > to ? to : end);
    }
    /** The text of a scalar as a document of its own. */
    inside(value) {
        const node = this.scalars.get(value);
        const [from = 0, to = from] = node?.range ?? [];
        if (node?.type === 'BLOCK_LITERAL' || node?.type === 'BLOCK_FOLDED')
            return source_embed(this.source, blockPieces(this.source.text, from, to, node.type === 'BLOCK_FOLDED'));
        const { text: raw } = this.source;
        const quoted = node?.type === 'QUOTE_DOUBLE' || node?.type === 'QUOTE_SINGLE' ? 1 : 0;
        if (node?.type === 'QUOTE_DOUBLE')
            return jsonInside(this.source, from + 1, to - 1);
        return node ? source_embed(this.source, quotedPieces(raw, from + quoted, to - quoted, quoted === 1)) : null;
    }
}
/** Two single quotes stand for one. */
function quotedPieces(raw, from, to, isQuoted) {
    if (!isQuoted)
        return [{ text: raw.slice(from, to), from }];
    const pieces = [];
    let at = from;
    for (const part of raw.slice(from, to).split("''")) {
        pieces.push({ text: part, from: at }, { text: "'", from: at + part.length });
        at += part.length + 2;
    }
    return pieces.slice(0, -1);
}
/** The lines of a block scalar without their indentation; folded lines go on with a blank. */
function blockPieces(raw, from, to, isFolded) {
    const pieces = [];
    let at = raw.indexOf('\n', from) + 1;
    const indent = /^(?:[ \t]*\r?\n)*([ \t]*)/.exec(raw.slice(at, Math.min(to, at + 5_000)))?.[1]?.length ?? 0;
    while (at > 0 && at < to) {
        const next = raw.indexOf('\n', at);
        const end = next === -1 || next > to ? to : next;
        const start = Math.min(end, at + indent);
        const line = raw.slice(start, end);
        pieces.push({ text: line, from: start }, { text: isFolded && line.trim() !== '' ? ' ' : '\n', from: end });
        at = end + 1;
    }
    return pieces;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/documents.js






/** Languages that stand inside other files. */
const readers = {
    python: source => readPython(source),
    json: source => readJson(source),
    yaml: source => readYaml(source),
    shell: (source, nesting) => {
        const ledger = newLedger();
        readShell(source, ledger, { nesting });
        ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)));
        return ledger;
    },
};
/** What a document inside another file says; null when its language is not read. */
function embeddedFacts(language, source, nesting) {
    return nesting > 8 ? null : (readers[language]?.(source, nesting) ?? null);
}
const byExtension = {
    py: 'python',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    sh: 'shell',
};
/** The language of a file that another file brings along. */
function languageOfFile(name) {
    return byExtension[name.slice(name.lastIndexOf('.') + 1)] ?? null;
}
/** Does this command hold a program of another language, and in which word or on its input? */
function languageOf(argv, output) {
    const [program = ''] = argv;
    const base = program.slice(program.lastIndexOf('/') + 1);
    const extension = byExtension[output.slice(output.lastIndexOf('.') + 1)];
    if (base === 'cat' && extension)
        return { name: extension, from: 'input' };
    const tee = base === 'tee' ? byExtension[(argv.at(-1) ?? '').split('.').at(-1) ?? ''] : undefined;
    if (tee)
        return { name: tee, from: 'input' };
    const wrapped = argv.findIndex((word, index) => index > 0 && /(?:^|\/)(?:(?:ba|z|da)?sh|python[\d.]*)$/.test(word) && /^-\w*c$/.test(argv[index + 1] ?? ''));
    if (wrapped !== -1 && argv[wrapped + 2] !== undefined)
        return { name: /python/.test(argv[wrapped] ?? '') ? 'python' : 'shell', from: wrapped + 2 };
    if (base === 'eval' && argv.length === 2)
        return { name: 'shell', from: 1 };
    if (base === 'ssh' && argv.length > 2)
        return { name: 'shell', from: argv.length - 1 };
    const language = /^python[\d.]*$/.test(base) ? 'python' : /^(?:ba|z|da)?sh$/.test(base) ? 'shell' : null;
    if (!language)
        return null;
    const flag = argv.findIndex(word => /^-\w*c$/.test(word));
    if (flag !== -1)
        return { name: language, from: flag + 1 };
    return argv.length === 1 || argv[1] === '-' ? { name: language, from: 'input' } : null;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/sh-command.js



function finishCommand(draft, around, ledger, nesting) {
    const { source } = around;
    const argv = draft.words.map(word => word.value);
    for (const value of argv)
        if (value.kind === 'text')
            ledger.texts.push(value);
    const input = draft.input ?? (draft.heredoc && readTemplate(draft.heredoc.from, draft.heredoc.to, around));
    const place = argv[0]?.place ?? source.place(draft.at, draft.at);
    const where = around.where(source.offset(draft.at));
    const { pipe, forgiven, output } = draft;
    const command = { argv, where, place, pipe, forgiven, ...(input && { input }), ...(output && { output }) };
    ledger.commands.push(command);
    callFunction(command, ledger);
    const language = languageOf(argv.map(sh_command_textOf), sh_command_textOf(output));
    const script = language?.from === 'input' ? draft.heredoc : language ? draft.words[language.from] : undefined;
    if (!language || !script || script.to <= script.from)
        return;
    const facts = embeddedFacts(language.name, quotedPart(source, script.from, script.to), nesting + 1);
    const isTemplated = 'isQuoted' in script ? !script.isQuoted : source.text[script.from] === '"';
    if (facts)
        ledger.embedded.push({ facts, ...(isTemplated && { templated: where }) });
}
/** A command may be a function of this script: `$1` is its first argument. */
function callFunction({ argv, where, place }, ledger) {
    const [name] = argv;
    if (name?.kind !== 'text' || !/^[A-Za-z_][\w-]*$/.test(name.text))
        return;
    ledger.calls.push({ callee: name.text, positional: argv, keyword: new Map(), spread: [], where, place });
}
/** A program in another language, in a here-document or a quoted argument. */
function quotedPart(source, from, to) {
    const quoted = /^['"]/.test(source.text.slice(from, from + 1)) ? 1 : 0;
    return source_embed(source, [{ text: source.text.slice(from + quoted, to - quoted), from: from + quoted }]);
}
function sh_command_textOf(value) {
    return value?.kind === 'text' ? value.text : '';
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/sh-script.js




const maxNested = 8;
/** Reads a shell script into our words. Never throws, and never looks at a character more than a few times. */
function readShell(source, ledger, surroundings = {}) {
    if ((surroundings.nesting ?? 0) > maxNested)
        return;
    new ShReader(source, ledger, surroundings).read();
}
class ShReader {
    source;
    dialect;
    ledger;
    nesting;
    blocks;
    end;
    at = 0;
    pipe = 0;
    draft;
    line = [];
    heredocs = [];
    constructor(source, ledger, { dialect = 'sh', nesting = 0, scope = [] }) {
        this.source = source;
        this.ledger = ledger;
        this.dialect = dialect;
        this.nesting = nesting;
        this.end = source.text.length;
        this.blocks = new ShBlocks(ledger, scope);
        this.draft = this.newDraft();
    }
    where(at) {
        return this.blocks.where(at);
    }
    nested(from, to) {
        const inner = source_embed(this.source, [{ text: this.source.text.slice(from, to), from }]);
        const { dialect } = this;
        readShell(inner, this.ledger, { dialect, nesting: this.nesting + 1, scope: this.blocks.where(0).scope });
    }
    read() {
        while (this.at < this.end)
            this.token();
        this.endLine();
    }
    newDraft() {
        return { words: [], assigned: [], at: this.at, pipe: this.pipe, forgiven: false };
    }
    token() {
        const rest = this.source.text.slice(this.at, Math.min(this.end, this.at + 4));
        const blank = /^(?:[^\S\n]|[\\`]\r?\n)+/.exec(rest);
        if (blank)
            this.at += blank[0].length;
        else if (rest.startsWith('\n'))
            this.newline();
        else if (rest.startsWith('#'))
            this.comment();
        else if (/^(?:\d?(?:<<<|<<-?|<|>>|>)|&>)/.test(rest) && !/^[<>]\(/.test(rest))
            this.redirect();
        else if (/^[;&|()<>]/.test(rest))
            this.operator(rest);
        else
            this.word();
    }
    newline() {
        this.at++;
        this.endCommand(false);
        for (const heredoc of this.heredocs.splice(0))
            this.body(heredoc);
        this.endLine();
    }
    comment() {
        const close = this.source.text.indexOf('\n', this.at);
        const to = close === -1 ? this.end : close;
        const place = this.source.place(this.at + 1, to);
        this.ledger.remarks.push({ kind: 'text', text: this.source.text.slice(this.at + 1, to), place });
        this.at = to;
    }
    operator(rest) {
        const sign = /^(?:;;&?|;&|&&|\|\||\|&|[;&|()<>])/.exec(rest)?.[0] ?? ';';
        this.at += sign.length;
        if (sign === '(' && this.draft.words.length === 1 && /^\s*\)/.test(this.source.text.slice(this.at, this.at + 20))) {
            this.at = this.source.text.indexOf(')', this.at) + 1;
            this.blocks.define(this.draft.words[0]);
            this.draft = this.newDraft();
        }
        else if (sign === ')' && this.blocks.endsPattern(this.at))
            this.draft = this.newDraft();
        else if (sign === '|' || sign === '|&')
            this.endCommand(true);
        else {
            this.endCommand(false);
            if (sign === '||' || sign === '&&')
                this.blocks.perhaps(this.at, sign === '||');
            else
                this.endLine();
            if (sign === '(')
                this.blocks.openSubshell(this.at);
            else if (sign === ')')
                this.blocks.closeSubshell();
            else if (sign.startsWith(';;'))
                this.blocks.endCase();
        }
    }
    /** `||` begins what only runs after a failure; `|| true` forgives it. */
    endCommand(isPiped) {
        const done = this.draft;
        this.settle(done);
        if (done.words.length > 0 || done.heredoc)
            this.line.push(done);
        const first = sh_command_textOf(done.words[0]?.value);
        if (this.blocks.isMaybe && /^(?:true|:|echo|exit|printf)$/.test(first)) {
            const forgives = first !== 'exit' || /^0?$/.test(sh_command_textOf(done.words[1]?.value));
            for (const earlier of this.line)
                earlier.forgiven ||= forgives;
        }
        if (!isPiped)
            this.pipe++;
        this.draft = this.newDraft();
    }
    settle({ words, assigned }) {
        const texts = words.map(word => sh_command_textOf(word.value));
        const [first = '', ...rest] = texts;
        if (texts.every(isDeclaring)) {
            const isLocal = texts.some(text => /^(?:local|declare|typeset)$/.test(text));
            for (const { name, value, at } of assigned)
                this.blocks.bind(name, value, at, isLocal);
        }
        else
            this.blocks.environment(assigned);
        if (!/^(?:unset|read|mapfile|readarray)$/.test(first))
            return;
        const place = words[0]?.value.place ?? this.source.place(this.at, this.at);
        const value = first === 'unset' ? { kind: 'constant', value: null, place } : { kind: 'opaque', place };
        for (const name of rest)
            if (/^[A-Za-z_]\w*$/.test(name))
                this.blocks.bind(name, value, this.source.offset(this.at), false);
    }
    endLine() {
        this.endDraft();
        for (const draft of this.line.splice(0))
            finishCommand(draft, this, this.ledger, this.nesting);
        this.blocks.surely();
    }
    endDraft() {
        if (this.draft.words.length + this.draft.assigned.length > 0)
            this.endCommand(false);
    }
    redirect() {
        const sign = /^(?:\d?(?:<<<|<<-?|<|>>|>)|&>)&?/.exec(this.source.text.slice(this.at, this.at + 6))?.[0] ?? '>';
        this.at += sign.length;
        this.at += /^[ \t]*/.exec(this.source.text.slice(this.at, this.at + 50))?.[0].length ?? 0;
        const word = readWord(this.at, this.end, this);
        const raw = this.source.text.slice(word.from, word.to);
        this.at = word.to;
        if (sign.includes('<<<'))
            this.draft.input = word.value;
        else if (sign.includes('<<'))
            this.heredocs.push({ draft: this.draft, delimiter: raw.replaceAll(/['"\\]/g, ''), isQuoted: /['"\\]/.test(raw) });
        else if (/^1?>/.test(sign))
            this.draft.output = word.value;
    }
    body({ draft, delimiter, isQuoted }) {
        const from = this.at;
        let at = from;
        while (at < this.end) {
            const close = this.source.text.indexOf('\n', at);
            const to = close === -1 ? this.end : close;
            if (this.source.text.slice(at, to).trim() === delimiter) {
                draft.heredoc = { from, to: at, isQuoted };
                this.at = Math.min(this.end, to + 1);
                return;
            }
            at = to + 1;
        }
        draft.heredoc = { from, to: this.end, isQuoted };
        this.at = this.end;
    }
    word() {
        const { text } = this.source;
        const head = text.slice(this.at, Math.min(this.end, this.at + 100));
        const assigned = /^([A-Za-z_]\w*)(?:\[["']?[^\]]*["']?\])?\+?=/.exec(head);
        if (assigned && this.draft.words.every(word => isDeclaring(sh_command_textOf(word.value)))) {
            this.assign(assigned[1] ?? '', assigned[0].length);
            return;
        }
        const word = readWord(this.at, this.end, this);
        this.at = Math.max(word.to, this.at + 1);
        const isFirst = this.draft.words.length === 0;
        const taken = isFirst ? this.blocks.keyword(text.slice(word.from, word.to), word.from) : null;
        if (taken === null)
            this.draft.words.push(word);
        else if (taken === 'loop')
            this.loop();
        else if (taken === 'case')
            this.case();
    }
    /** `A=b` alone, or with `export`, sets a variable; in front of a command it is the command's own. */
    assign(name, length) {
        const from = this.at + length;
        const isArray = this.source.text[from] === '(';
        const { value, to } = isArray ? readArray(from, this.end, this) : readWord(from, this.end, this);
        this.at = Math.max(to, from);
        this.draft.assigned.push({ name, value, at: this.source.offset(this.at) });
    }
    /** `for x in a b; do`: x is any of them. */
    loop() {
        const words = this.rest();
        const name = sh_command_textOf(words[0]?.value);
        if (!name)
            return;
        const items = words.slice(sh_command_textOf(words[1]?.value) === 'in' ? 2 : 1).map(word => word.value);
        const place = words[0]?.value.place ?? this.source.place(this.at, this.at);
        const flat = items.length === 1 && items[0]?.kind === 'item' ? items[0] : null;
        const value = flat ?? { kind: 'item', of: { kind: 'list', items, place }, key: null, place };
        this.blocks.bind(name, value, this.source.offset(this.at), false);
    }
    case() {
        this.rest(/^in$/);
        this.blocks.openCase(this.at);
    }
    /** The words up to the end of the clause. */
    rest(until) {
        const words = [];
        while (this.at < this.end) {
            const blank = /^(?:[^\S\n]|\\\r?\n)+/.exec(this.source.text.slice(this.at, this.at + 100));
            if (blank)
                this.at += blank[0].length;
            else if (/[\n;&|()<>]/.test(this.source.text[this.at] ?? '\n'))
                break;
            else {
                const word = readWord(this.at, this.end, this);
                this.at = Math.max(word.to, this.at + 1);
                words.push(word);
                if (until?.test(sh_command_textOf(word.value)))
                    break;
            }
        }
        return words;
    }
}
const isDeclaring = (word) => /^(?:export|local|declare|typeset|readonly|env|-\w+|set|sudo|ENV)$/.test(word);

;// CONCATENATED MODULE: ./.build/extract/weights/read/dockerfile-tree.js





/** Reads a Dockerfile: ARG and ENV bind, RUN holds scripts, and image, ENTRYPOINT and CMD make one command per stage. */
function readDockerfile(source) {
    const ledger = newLedger();
    const stage = new Stage(source, ledger);
    for (const instruction of instructionsOf(source, ledger))
        stage.read(instruction);
    stage.finish();
    ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)));
    return ledger;
}
/** Instructions with their continuation lines and here-documents. */
function instructionsOf({ text, place }, ledger) {
    const found = [];
    let at = 0;
    const lineEnd = (from) => {
        const end = text.indexOf('\n', from);
        return end === -1 ? text.length : end;
    };
    while (at < text.length) {
        const end = lineEnd(at);
        const line = text.slice(at, end);
        const head = /^\s*([A-Za-z]+)(?=\s|$)/.exec(line);
        if (/^\s*#/.test(line))
            ledger.remarks.push({ kind: 'text', text: line, place: place(at, end) });
        if (!head) {
            at = end + 1;
            continue;
        }
        let to = end;
        while (to < text.length && /[\\`][ \t\r]*$/.test(text.slice(Math.max(at, to - 200), to)))
            to = lineEnd(skipRemarks(text, to + 1));
        const bodies = [];
        let next = to + 1;
        for (const [, , , word] of text.slice(at, to).matchAll(/<<(-?)(["']?)([A-Za-z_]\w*)\2/g)) {
            const from = next;
            while (next < text.length && text.slice(next, lineEnd(next)).trim() !== word)
                next = lineEnd(next) + 1;
            bodies.push({ from, to: Math.min(next, text.length) });
            next = lineEnd(next) + 1;
        }
        found.push({ name: (head[1] ?? '').toUpperCase(), from: at + head[0].length, to, bodies });
        at = bodies.length > 0 ? next : to + 1;
    }
    return found;
}
/** Comment lines inside a continued instruction do not end it. */
function skipRemarks(text, from) {
    let at = from;
    while (/^[ \t]*#/.test(text.slice(at, at + 200))) {
        const end = text.indexOf('\n', at);
        if (end === -1)
            return text.length;
        at = end + 1;
    }
    return at;
}
const beforeStages = [-1];
class Stage {
    source;
    dialect = 'sh';
    ledger;
    /** What stands before the first FROM is seen by FROM only, and where a stage asks for it with ARG. */
    scope = beforeStages;
    image = [];
    entrypoint = [];
    command = [];
    constructor(source, ledger) {
        this.source = source;
        this.ledger = ledger;
    }
    where(at) {
        return { at, scope: this.scope, branch: [] };
    }
    nested() { }
    read(instruction) {
        const { name, from, to } = instruction;
        const inner = /^\s*(?:--\S+\s+)*([A-Za-z]+)(?=\s)/.exec(this.source.text.slice(from, to));
        if (name === 'FROM') {
            this.finish();
            this.scope = beforeStages;
            this.image = this.words(from, to).slice(0, 1);
            this.scope = [this.source.offset(from)];
        }
        else if ((name === 'ONBUILD' || name === 'HEALTHCHECK') && inner?.[1]) {
            const keyword = inner[1].toUpperCase();
            this.read({ ...instruction, name: keyword === 'CMD' ? 'RUN' : keyword, from: from + inner[0].length });
        }
        else if (name === 'ARG' || name === 'ENV')
            this.bind(from, to);
        else if (name === 'RUN')
            this.run(instruction);
        else if (name === 'ENTRYPOINT')
            this.entrypoint = this.program(from, to);
        else if (name === 'CMD')
            this.command = this.program(from, to);
        else if (name === 'ADD')
            this.add(from, to);
    }
    /** What a container of this stage runs: the image's own program when no other is named. */
    finish() {
        const argv = this.entrypoint.length > 0 ? [...this.entrypoint, ...this.command] : [...this.image, ...this.command];
        if (argv.length > 1)
            this.push(argv);
        this.entrypoint = [];
        this.command = [];
        this.image = [];
    }
    push(argv) {
        const place = argv[0]?.place ?? this.source.place(0, 0);
        const command = {
            argv,
            where: this.where(this.source.offset(this.source.text.length)),
            place,
            pipe: -1,
            forgiven: false,
        };
        this.ledger.commands.push(command);
    }
    words(from, to) {
        const words = [];
        let at = from;
        while (at < to) {
            const blank = /^(?:[^\S\n]|[\\`]?\r?\n|[;&|<>()])+/.exec(this.source.text.slice(at, Math.min(to, at + 300)));
            if (blank) {
                at += blank[0].length;
                continue;
            }
            const word = readWord(at, to, this);
            words.push(word.value);
            at = Math.max(word.to, at + 1);
        }
        return words;
    }
    /** `ENV A=b C=d`, `ENV A b`, `ARG A=b`. */
    bind(from, to) {
        const text = this.source.text.slice(from, to);
        const old = /^\s+([A-Za-z_]\w*)[ \t]+(?![\w.]*=)(\S[^\n]*)$/.exec(text);
        if (old?.[2]) {
            const start = from + text.length - old[2].length;
            this.bound(old[1] ?? '', readTemplate(start, from + text.trimEnd().length, this), start);
            return;
        }
        const asked = /^\s+([A-Za-z_]\w*)\s*$/.exec(text)?.[1];
        if (asked) {
            const where = { at: Number.MAX_SAFE_INTEGER, scope: beforeStages, branch: [] };
            this.bound(asked, { kind: 'name', path: asked, where, place: this.source.place(from, to) }, from);
        }
        let at = from;
        while (at < to) {
            const head = /^(?:[\s\\]*)([A-Za-z_][\w.]*)=/.exec(this.source.text.slice(at, Math.min(to, at + 400)));
            if (!head)
                break;
            const start = at + head[0].length;
            const word = readWord(start, to, this);
            this.bound(head[1] ?? '', word.value, start);
            at = Math.max(word.to, start);
        }
    }
    bound(name, value, at) {
        if (value.kind === 'text')
            this.ledger.texts.push(value);
        this.ledger.bindings.push({ name, value, where: this.where(this.source.offset(at)) });
    }
    run({ from, to, bodies }) {
        const flags = /^(?:\s+--\w+=\S+)*\s*(?:[\\`]\s*\n\s*)*/.exec(this.source.text.slice(from, to))?.[0].length ?? 0;
        const start = from + flags;
        const [body] = bodies;
        if (this.source.text[start] === '[')
            this.push(this.program(from + flags, to));
        else if (body && /^<</.test(this.source.text.slice(start, start + 2)))
            this.script(body.from, body.to);
        else
            this.script(start, bodies.at(-1)?.to ?? to, body ? this.source.text.indexOf('\n', bodies.at(-1)?.to ?? to) : to);
    }
    script(from, to, end = to) {
        const text = this.source.text.slice(from, end === -1 ? this.source.text.length : Math.max(to, end));
        readShell(source_embed(this.source, [{ text, from }]), this.ledger, { scope: [...this.scope, this.source.offset(from)] });
    }
    /** A JSON array of words, or a shell command. */
    program(from, to) {
        const text = this.source.text.slice(from, to);
        if (!/^\s*\[/.test(text)) {
            const before = this.ledger.commands.length;
            this.script(from, to);
            const [only, second] = this.ledger.commands.slice(before);
            if (only && !second) {
                this.ledger.commands.pop();
                return only.argv;
            }
            return [];
        }
        const words = [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)];
        const argv = words.map((match) => {
            const start = from + match.index + 1;
            return readTemplate(start, start + (match[1]?.length ?? 0), this);
        });
        const shell = /^(?:\/bin\/)?(?:ba)?sh$/.test(words[0]?.[1] ?? '') && /^-\w*c$/.test(words[1]?.[1] ?? '') ? words[2] : undefined;
        if (!shell)
            return argv;
        this.script(from + shell.index + 1, from + shell.index + 1 + (shell[1]?.length ?? 0));
        return [];
    }
    add(from, to) {
        const place = this.source.place(from - 3, from);
        this.push([{ kind: 'text', text: 'ADD', place }, ...this.words(from, to)]);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./.build/model/reference.js
var reference = __webpack_require__(93513);
;// CONCATENATED MODULE: ./.build/catalogue/loaders-calls.json
const loaders_calls_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"js-hub-upload","call":["@huggingface/hub.**.upload*","@huggingface/hub.**.createRepo","@huggingface/hub.**.commit","@huggingface/hub.**.deleteRepo"],"dynamic":false,"takes":[{"id":["repo","repo.name"],"shape":"named","kind":"upload"}]},{"id":"js-hub","call":["@huggingface/hub.**.downloadFile","@huggingface/hub.**.snapshotDownload","@huggingface/hub.**.fileDownloadInfo","@huggingface/hub.**.downloadFileToCacheDir","@huggingface/hub.**.parseSafetensorsMetadata","@huggingface/hub.**.listFiles","@huggingface/hub.**.modelInfo"],"kindBy":{"argument":["repo.type"],"kinds":{"dataset":"dataset","space":null,"model":"weights"}},"takes":[{"id":["repo","repo.name","name"],"shape":"named","path":["path"],"revision":["revision"]}]},{"id":"js-gguf","call":["@huggingface/gguf.**.gguf*"],"takes":[{"id":[0],"shape":"download"}]},{"id":"web-llm","call":["@mlc-ai/web-llm.**.CreateMLCEngine","@mlc-ai/web-llm.**.CreateWebWorkerMLCEngine","@mlc-ai/web-llm.**.CreateServiceWorkerMLCEngine","@mlc-ai/web-llm.**.reload","CreateMLCEngine","CreateWebWorkerMLCEngine"],"takes":[{"id":[0],"shape":"short","pinnable":false},{"id":[1],"shape":"short","pinnable":false}]},{"id":"node-llama-cpp-resolve","call":["node-llama-cpp.**.resolveModelFile","node-llama-cpp.**.createModelDownloader","resolveModelFile","createModelDownloader"],"takes":[{"id":["modelUri",0],"shape":"uri"}]},{"id":"node-llama-cpp-load","call":["node-llama-cpp.**.loadModel","**.loadModel"],"dynamic":false,"takes":[{"id":["modelPath"],"shape":"file"},{"id":["modelUri"],"shape":"uri"}]},{"id":"wllama","call":["**.loadModelFromHF"],"takes":[{"id":[0],"shape":"named","path":[1],"pinnable":false}]},{"id":"wllama-url","call":["**.loadModelFromUrl"],"takes":[{"id":[0],"shape":"download"}]},{"id":"transformers-js-pipeline","call":["@huggingface/transformers.**.pipeline","@xenova/transformers.**.pipeline"],"takes":[{"id":[1],"shape":"repo","revision":["revision"]}]},{"id":"langchain-js-embeddings","call":["**.HuggingFaceTransformersEmbeddings"],"takes":[{"id":["model","modelName"],"shape":"named","revision":["pretrainedOptions.revision"]}]},{"id":"crewai","call":["crewai.**.LLM"],"takes":[{"id":["model",0],"shape":"routed"}],"dynamic":false},{"id":"modelscope-from-pretrained","call":["modelscope.**.from_pretrained"],"takes":[{"hub":"modelscope","id":[0,"model_name_or_path","model_id","pretrained_model_name_or_path","model_name"],"revision":["revision","model_revision"],"code":["trust_remote_code"]}]},{"id":"modelscope-snapshot-download","call":["modelscope.**.snapshot_download","modelscope.**.model_file_download"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset"}},"takes":[{"hub":"modelscope","id":[0,"model_id","repo_id"],"revision":["revision"],"path":["file_path",1]}]},{"id":"modelscope-pipeline","call":["modelscope.**.pipeline"],"takes":[{"hub":"modelscope","id":["model",1],"revision":["model_revision","revision"],"code":["trust_remote_code"]}]},{"id":"modelscope-dataset","call":["modelscope.**.MsDataset.load"],"takes":[{"hub":"modelscope","kind":"dataset","id":[0,"dataset_name"],"revision":["version"]}]},{"id":"peft-from-pretrained","call":["**.PeftModel*.from_pretrained"],"takes":[{"id":[1,"model_id"],"kind":"adapter","revision":["revision"]}]},{"id":"peft-auto","call":["**.AutoPeftModel*.from_pretrained","**.PeftConfig.from_pretrained","**.LoraConfig.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path"],"kind":"adapter","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"smolagents-local","call":["**.TransformersModel","**.VLLMModel","**.MLXModel"],"takes":[{"id":["model_id",0],"shape":"repo","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"hub-inference","call":["**.InferenceClient","**.AsyncInferenceClient","**.InferenceApi","**.HfInference","**.HuggingFaceEndpoint","**.HuggingFaceHub","**.HuggingFaceEndpointEmbeddings","**.HuggingFaceInferenceAPIEmbeddings","**.HuggingFaceInferenceAPI","**.HuggingFaceInferenceAPIEmbedding","**.HfApiModel","**.InferenceClientModel","**.HuggingFaceInferenceEmbeddings","**.HuggingFaceAPIGenerator"],"dynamic":false,"takes":[{"id":["model","repo_id","model_id","model_name","api_params.model",0],"shape":"named","kind":"hosted","pinnable":false}]},{"id":"hub-inference-call","call":["**.InferenceClient().**","**.AsyncInferenceClient().**","**.HfInference().**","@huggingface/inference.**"],"dynamic":false,"takes":[{"id":["model"],"shape":"named","kind":"hosted","pinnable":false}]},{"id":"load-adapter","call":["**.load_adapter"],"takes":[{"id":[0,"model_id","peft_model_id","adapter_name_or_path"],"kind":"adapter","revision":["revision"]}]},{"id":"unsloth-from-pretrained","call":["**.FastLanguageModel.from_pretrained","**.FastModel.from_pretrained","**.FastVisionModel.from_pretrained","**.FastSentenceTransformer.from_pretrained"],"takes":[{"id":["model_name",0],"revision":["revision"],"code":["trust_remote_code"],"pinnable":false}]},{"id":"llama-cpp-from-pretrained","call":["**.Llama.from_pretrained"],"takes":[{"id":["repo_id",0],"path":["filename",1],"pinnable":false}]},{"id":"nemo-from-pretrained","call":["nemo.**.from_pretrained","nemo_asr.**.from_pretrained"],"takes":[{"id":["model_name",0],"shape":"named","pinnable":false}]},{"id":"ctransformers-from-pretrained","call":["ctransformers.**.from_pretrained"],"takes":[{"id":[0,"model_path_or_repo_id"],"path":["model_file"],"revision":["revision"]}]},{"id":"diffusers-single-file","call":["**.from_single_file"],"takes":[{"id":[0,"pretrained_model_link_or_path"],"shape":"file","revision":["revision"]}]},{"id":"diffusers-lora","call":["**.load_lora_weights","**.load_textual_inversion","**.load_ip_adapter","**.load_attn_procs"],"takes":[{"id":[0,"pretrained_model_name_or_path_or_dict","pretrained_model_name_or_path"],"kind":"adapter","path":["weight_name"],"revision":["revision"]}]},{"id":"config-from-pretrained","call":["**.*Tokenizer*.from_pretrained","**.*tokenizer*.from_pretrained","**.*Processor*.from_pretrained","**.*FeatureExtractor*.from_pretrained","**.*Config.from_pretrained","**.*Scheduler.from_pretrained","**.*processor.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","model_name"],"kind":"tokenizer","revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]}],"dynamic":false},{"id":"diffusers-from-pretrained","call":["diffusers.**.from_pretrained","**.*DiffusionPipeline.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","pretrained_model_or_path"],"revision":["revision"],"code":["trust_remote_code"]},{"id":["custom_pipeline"],"kind":"code","shape":"named","revision":["custom_revision"]}]},{"id":"from-pretrained","call":["**.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","model_id","model_name_or_path","model_name","repo_id","model_path","model"],"path":["gguf_file","file_name"],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]},{"id":["attn_implementation"],"kind":"code","shape":"named"}]},{"id":"from-finetuned","call":["**.from_finetuned"],"takes":[{"id":[0,"model_name_or_path"],"code":["trust_remote_code"]}]},{"id":"faster-whisper","call":["faster_whisper.**.WhisperModel","WhisperModel","faster_whisper.**.download_model","whisperx.load_model","**.BatchedInferencePipeline"],"takes":[{"id":[0,"model_size_or_path","whisper_arch"],"shape":"short","revision":["revision"]}]},{"id":"mlx-load","call":["mlx_lm.**.load","mlx_vlm.**.load","mlx_vlm.**.load_config","mlx_audio.**.load*","mlx_embeddings.**.load"],"takes":[{"id":[0,"path_or_hf_repo","model_path"],"shape":"repo","revision":["revision"]}]},{"id":"mlx-whisper","call":["mlx_whisper.transcribe"],"takes":[{"id":["path_or_hf_repo"],"shape":"named"}]},{"id":"fastembed","call":["**.TextEmbedding","**.SparseTextEmbedding","**.TextCrossEncoder","**.ImageEmbedding","**.LateInteractionTextEmbedding","**.FastEmbedEmbeddings","**.FastEmbedEmbedding","**.FastEmbedSparse","**.FastembedTextEmbedder","**.FastembedDocumentEmbedder"],"dynamic":false,"takes":[{"id":["model_name","model",0],"shape":"named","pinnable":false}]},{"id":"flag-embedding","call":["**.FlagModel","**.BGEM3FlagModel","**.FlagReranker","**.FlagLLMReranker","**.FlagICLModel","**.LayerWiseFlagLLMReranker","**.FlagLLMModel"],"takes":[{"id":[0,"model_name_or_path","model_name"],"code":["trust_remote_code"]}]},{"id":"open-clip","call":["open_clip.**.create_model*","open_clip.**.get_tokenizer"],"dynamic":false,"takes":[{"id":[0,"model_name"],"shape":"hubtag","pinnable":false},{"id":[1,"pretrained"],"shape":"hubtag","pinnable":false}]},{"id":"flair","call":["flair.**.load","**.SequenceTagger.load","**.TextClassifier.load","**.TransformerWordEmbeddings","**.TransformerDocumentEmbeddings"],"dynamic":false,"takes":[{"id":[0,"model","model_path","model_name"],"shape":"tagged"}]},{"id":"haystack","call":["**.SentenceTransformersTextEmbedder","**.SentenceTransformersDocumentEmbedder","**.TransformersSimilarityRanker","**.SentenceTransformersDiversityRanker","**.SentenceTransformersSimilarityRanker","**.HuggingFaceLocalGenerator","**.HuggingFaceLocalChatGenerator","**.ExtractiveReader","**.TransformersZeroShotTextRouter","**.TransformersTextRouter"],"dynamic":false,"takes":[{"id":["model",0,"model_name_or_path"],"shape":"repo"}]},{"id":"ctransformers","call":["**.CTransformers"],"takes":[{"id":["model",0],"shape":"repo","path":["model_file"]}]},{"id":"bertopic","call":["**.KeyBERT","**.BERTopic"],"dynamic":false,"takes":[{"id":["model","embedding_model"],"shape":"short"}]},{"id":"trl-trainer","call":["**.SFTTrainer","**.DPOTrainer","**.GRPOTrainer","**.RewardTrainer","**.KTOTrainer","**.ORPOTrainer","**.PPOTrainer","**.CPOTrainer","**.RLOOTrainer","**.OnlineDPOTrainer","**.GKDTrainer"],"dynamic":false,"takes":[{"id":["model",0],"shape":"named","revision":["args.model_init_kwargs.revision"]},{"id":["reward_funcs","ref_model","teacher_model","reward_model"],"shape":"named"}]},{"id":"model-config","call":["**.ModelConfig","**.ScriptArguments","**.ModelArguments","**.ServerArgs"],"dynamic":false,"takes":[{"id":["model_name_or_path","model_path","model"],"shape":"repo","revision":["model_revision","revision"],"code":["trust_remote_code"]}]},{"id":"sglang-engine","call":["sglang.**.Engine","sglang.**.Runtime","sgl.Engine","sgl.Runtime"],"takes":[{"id":["model_path",0],"revision":["revision"],"code":["trust_remote_code"]},{"id":["speculative_draft_model_path"],"kind":"draft"}]},{"id":"lmdeploy-pipeline","call":["lmdeploy.**.pipeline"],"takes":[{"id":[0,"model_path"],"shape":"repo","revision":["revision"]}]},{"id":"auto-round","call":["**.AutoRound","**.GPTQModel.load","**.AutoGPTQ*.from_pretrained"],"takes":[{"id":[0,"model","model_id_or_path"],"shape":"repo"}]},{"id":"from-quantized","call":["**.from_quantized"],"takes":[{"id":[0,"model_name_or_path","quant_path"],"path":["model_basename"],"revision":["revision"],"code":["trust_remote_code"]}]},{"id":"from-preset","call":["**.from_preset"],"takes":[{"id":[0,"preset"],"shape":"uri","pinnable":false}]},{"id":"speechbrain-from-hparams","call":["**.from_hparams"],"takes":[{"id":["source",0],"revision":["revision"]}]},{"id":"langchain-pipeline","call":["**.HuggingFacePipeline.from_model_id"],"takes":[{"id":["model_id",0],"revision":["model_kwargs.revision"],"code":["model_kwargs.trust_remote_code"]}]},{"id":"hub-download","call":["**.hf_hub_download","**.cached_download","**.hf_hub_url","**.try_to_load_from_cache"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset","space":"code"}},"takes":[{"id":["repo_id",0],"path":["filename",1],"revision":["revision"]}]},{"id":"hub-snapshot","call":["**.snapshot_download"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset","space":"code"}},"takes":[{"id":["repo_id",0],"revision":["revision"]}]},{"id":"hub-upload","call":["**.push_to_hub","**.upload_folder","**.upload_file","**.create_repo","**.upload_large_folder"],"takes":[{"id":["repo_id",0],"shape":"named","kind":"upload"}],"dynamic":false},{"id":"datasets-load","call":["**.load_dataset","evaluate.load","**.load_dataset_builder"],"takes":[{"id":[0,"path"],"shape":"named","kind":"dataset","revision":["revision"]}],"dynamic":false},{"id":"transformers-pipeline","call":["pipeline","transformers.**.pipeline","optimum.**.pipeline","**.transformers.pipeline"],"takes":[{"id":["model",1],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["model_kwargs.code_revision"]},{"id":["tokenizer"],"kind":"tokenizer","shape":"named"},{"id":["feature_extractor"],"kind":"tokenizer","shape":"named"}]},{"id":"sentence-transformers","call":["**.SentenceTransformer","**.CrossEncoder","**.SparseEncoder","**.SentenceTransformerEmbeddings","**.SentenceTransformerEmbeddingFunction"],"takes":[{"id":[0,"model_name_or_path","model_name"],"shape":"short","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"vllm","call":["vllm.**.LLM","LLM","**.EngineArgs","**.AsyncEngineArgs"],"takes":[{"id":["model",0],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]},{"id":["tokenizer"],"kind":"tokenizer","revision":["tokenizer_revision"]},{"id":["speculative_model","speculative_config.model"],"kind":"draft","revision":["speculative_config.revision"]}]},{"id":"langchain-embeddings","call":["**.HuggingFaceEmbeddings","**.HuggingFaceEmbedding","**.HuggingFaceBgeEmbeddings","**.HuggingFaceInstructEmbeddings","**.HuggingFaceCrossEncoder","**.HuggingFaceLLM"],"takes":[{"id":["model_name","model",0],"shape":"short","revision":["model_kwargs.revision","revision"],"code":["model_kwargs.trust_remote_code","trust_remote_code"]},{"id":["tokenizer_name"],"kind":"tokenizer"}]},{"id":"torch-hub","call":["torch.hub.load"],"takes":[{"hub":"torchhub","kind":"weights","id":[0,"repo_or_dir"],"shape":"torchhub","code":["trust_repo"]}]},{"id":"torch-hub-url","call":["**.load_state_dict_from_url","**.load_url","**.download_url_to_file"],"takes":[{"hub":"url","id":[0,"url"],"shape":"file"}]},{"id":"timm-plain","call":["timm.**.create_model"],"when":["pretrained"],"dynamic":false,"takes":[{"id":[0,"model_name"],"shape":"short"}]},{"id":"kagglehub","call":["**.model_download"],"takes":[{"hub":"kaggle","id":[0,"handle"],"shape":"kaggle","path":["path"]}]},{"id":"timm","call":["timm.**.create_model"],"takes":[{"id":[0,"model_name"],"shape":"tagged"}]},{"id":"ollama-client","call":["ollama.**.chat","ollama.**.generate","ollama.**.pull","ollama.**.embeddings","ollama.**.embed","ollama.**.show","ollama.**.create"],"takes":[{"hub":"ollama","id":["model",0,"from_"],"shape":"ollama","pinnable":false}]},{"id":"ollama-models","call":["**.ChatOllama","**.OllamaLLM","**.OllamaEmbeddings","**.OllamaEmbedding","**.Ollama","**.OllamaFunctions","**.OllamaGenerator","**.OllamaChatGenerator","**.OllamaTextEmbedder","**.OllamaDocumentEmbedder","**.OllamaMultiModal","**.OllamaEmbeddingFunction","**.OllamaEmbedder","**.OllamaChat","**.OllamaModel","**.OllamaChatCompletionClient","ollama-ai-provider.**.ollama","ollama-ai-provider-v2.**.ollama","**.createOllama()","**.OllamaProvider"],"dynamic":false,"takes":[{"id":["model","model_name","modelName","model_id","id","base_url.model",0],"hub":"ollama","shape":"ollama","pinnable":false}]},{"id":"litellm","call":["litellm.**.completion","litellm.**.acompletion","litellm.**.embedding","litellm.**.aembedding","completion","acompletion","**.ChatLiteLLM","**.LiteLLMModel","dspy.**.LM","dspy.LM","**.LiteLLM","**.LiteLlm","instructor.from_provider","**.init_chat_model","**.init_embeddings"],"takes":[{"id":["model","model_id",0],"shape":"routed"}],"dynamic":false},{"id":"hosted-client","call":["**.chat.completions.create","**.chat.completions.parse","**.beta.chat.completions.parse","**.responses.create","**.responses.parse","**.completions.create","**.embeddings.create","**.messages.create","**.messages.stream","**.images.generate","**.audio.transcriptions.create","**.audio.speech.create","**.ChatCompletion.create","**.ChatCompletion.acreate","**.Embedding.create","**.generate_content","**.models.generate_content*","**.models.embed_content","**.generateContent","**.chat.completions.stream","**.moderations.create"],"takes":[{"id":["model","engine"],"shape":"served","kind":"hosted","pinnable":false}],"dynamic":false},{"id":"hosted-class","call":["**.ChatOpenAI","**.OpenAIEmbeddings","**.OpenAIEmbedding","**.AzureChatOpenAI","**.AzureOpenAIEmbeddings","**.ChatAnthropic","**.ChatGoogleGenerativeAI","**.GoogleGenerativeAIEmbeddings","**.GenerativeModel","**.getGenerativeModel","**.ChatVertexAI","**.ChatGroq","**.ChatMistralAI","**.ChatCohere","**.CohereEmbeddings","**.CohereRerank","**.ChatBedrock","**.ChatBedrockConverse","**.BedrockEmbeddings","**.ChatDeepSeek","**.ChatXAI","**.ChatPerplexity","**.ChatTogether","**.TogetherEmbeddings","**.ChatFireworks","**.ChatNVIDIA","**.NVIDIAEmbeddings","**.VoyageAIEmbeddings","**.MistralAIEmbeddings","**.OpenAIModel","**.OpenAIChat","**.OpenAIChatModel","**.AnthropicModel","**.OpenAIServerModel","**.OpenAIChatCompletionClient","**.OpenAIGenerator","**.OpenAIChatGenerator","**.OpenAITextEmbedder","**.OpenAIDocumentEmbedder","**.OpenAIEmbeddingFunction","**.Gemini","**.Claude","**.Groq","**.ChatTongyi","**.ChatZhipuAI","**.OpenAILike","@ai-sdk/openai.**.openai","@ai-sdk/anthropic.**.anthropic","@ai-sdk/google.**.google","@ai-sdk/groq.**.groq","@ai-sdk/mistral.**.mistral","@ai-sdk/openai.openai.**","**.createOpenRouter()","@openrouter/ai-sdk-provider.**"],"takes":[{"id":["model","model_name","modelName","model_id","modelId","deployment_name","azure_deployment",0],"shape":"served","kind":"hosted","pinnable":false}],"dynamic":false},{"id":"torch-load","call":["torch.load","torch.jit.load","**.load_file","**.safe_open","safetensors.**.load_model","**.load_state_dict_from_file","paddle.load","mx.load","**.load_safetensors","torch.package.PackageImporter","torch.export.load","joblib.load","skops.io.load","cloudpickle.load","dill.load","**.load_torch_file"],"dynamic":false,"takes":[{"id":[0,"f","filename","path"],"shape":"file"}]},{"id":"pickle-load","call":["pickle.load"],"dynamic":false,"takes":[{"id":[0],"shape":"file"}]},{"id":"llama-cpp","call":["**.Llama","**.LlamaCpp","**.LlamaCPP","**.LlamaCppChatCompletionClient","**.GPT4All","**.LlamaCppEmbeddings","**.StableDiffusion","**.LlamaCppGenerator","**.GPT4AllEmbeddings"],"dynamic":false,"takes":[{"id":["model_path","model","model_name",0],"shape":"surefile"},{"id":["model_url"],"shape":"download"},{"id":["clip_model_path","draft_model_path","lora_path"],"shape":"surefile"},{"id":["repo_id"],"shape":"named","path":["filename"],"pinnable":false}]},{"id":"onnx-session","call":["**.InferenceSession","**.InferenceSession.create","onnx.load","onnx.load_model","**.readNetFromONNX","**.readNet","**.readNetFromDarknet","**.readNetFromTensorflow","**.readNetFromTorch","**.readNetFromTFLite","**.FaceDetectorYN.create","**.FaceRecognizerSF.create"],"dynamic":false,"takes":[{"id":[0,"path_or_bytes","model","modelPath"],"shape":"file"},{"id":[1],"shape":"surefile"}]},{"id":"caffe-net","call":["**.readNetFromCaffe"],"dynamic":false,"takes":[{"id":[1],"shape":"file"}]},{"id":"keras-load","call":["**.keras.models.load_model","**.keras.saving.load_model","keras.**.load_model","tensorflow.keras.models.load_model","tensorflow.**.load_model","**.load_weights","load_model","**.models.load_model","tf.keras.**.load_model"],"dynamic":false,"takes":[{"id":[0,"filepath","model_path"],"shape":"file"}]},{"id":"tflite","call":["**.Interpreter","**.lite.Interpreter","**.loadTFLiteModel","**.LiteRtModel"],"dynamic":false,"takes":[{"id":["model_path",0],"shape":"surefile"}]},{"id":"ultralytics","call":["**.YOLO","**.YOLOWorld","**.RTDETR","**.SAM","**.FastSAM","**.NAS","**.YOLOv10","**.YOLOE"],"dynamic":false,"takes":[{"id":[0,"model","weights"],"shape":"surefile"}]},{"id":"sam-checkpoint","call":["**.sam_model_registry","**.build_sam*","**.build_sam2*","**.sam_hq_model_registry","sam_model_registry*"],"dynamic":false,"takes":[{"id":["checkpoint","ckpt_path",1],"shape":"file"}]},{"id":"fasttext","call":["fasttext.load_model","**.KeyedVectors.load_word2vec_format","**.load_facebook_model","**.load_facebook_vectors"],"dynamic":false,"takes":[{"id":[0,"path"],"shape":"file"}]},{"id":"checkpoint-load","call":["**.load_checkpoint","**.load_from_checkpoint","**.init_detector","**.init_model","**.init_segmentor","**.init_pose_model","**.restore_from","**.load_pretrained","**.load_ckpt"],"dynamic":false,"takes":[{"id":[0,"checkpoint_path","restore_path"],"shape":"surefile"},{"id":[1,"checkpoint","filename"],"shape":"surefile"}]},{"id":"mediapipe-options","call":["**.BaseOptions"],"dynamic":false,"takes":[{"id":["model_asset_path","modelAssetPath","file_name"],"shape":"file"}]},{"id":"coreml","call":["**.MLModel","**.CompiledMLModel"],"dynamic":false,"takes":[{"id":[0],"shape":"surefile"}]},{"id":"openvino","call":["**.read_model","**.compile_model"],"dynamic":false,"takes":[{"id":[0,"model"],"shape":"surefile"}]},{"id":"url-download","call":["**.urlretrieve","**.urlopen","requests.get","wget.download","gdown.download","**.cached_download_url","**.cached_path","**.download_file","**.load_file_from_url","**.get_file","pooch.retrieve","**.download_file_from_url","**.download_from_url","**.stream","httpx.get","**.download_with_progress","**.download_model"],"dynamic":false,"takes":[{"id":[0,"url","origin"],"shape":"download"}]},{"id":"repo-id-keyword","call":["**"],"certainty":"heuristic","kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset","space":null,"model":"weights"}},"takes":[{"id":["repo_id","hf_repo","hf_repo_id","hf_model_id","hf_model","hf_repo_name"],"shape":"tagged","path":["filename"],"revision":["revision","hf_revision"]}]},{"id":"model-keyword","call":["**"],"certainty":"heuristic","takes":[{"id":["model_name_or_path","pretrained_model_name_or_path","model_id","model_name","base_model","model","model_path","modelName","modelId","hf_model_name","llm_model","model_id_or_path","pretrained_model","backbone","llm","base_model_id","base_model_name","reranker_model","rerank_model","generator_model","checkpoint","embedding_model","embedding_model_name","embed_model","embedder","embed_model_name","pretrained","encoder","encoder_name","text_encoder","vision_encoder","model_checkpoint","teacher_model","student_model"],"shape":"model","revision":["revision","model_revision"],"code":["trust_remote_code"]},{"id":["tokenizer","tokenizer_name","tokenizer_name_or_path","tokenizer_id"],"shape":"named","kind":"tokenizer","revision":["tokenizer_revision"]},{"id":["adapter","adapter_id","lora","lora_path","lora_model","adapter_path","peft_model_id","lora_repo","adapter_name_or_path"],"shape":"named","kind":"adapter"},{"id":["draft_model","assistant_model_id"],"shape":"named","kind":"draft"},{"id":["dataset_name","dataset_id"],"shape":"named","kind":"dataset"},{"id":["hub_model_id","push_to_hub_model_id"],"shape":"named","kind":"upload"}]},{"id":"likely-argument","call":["**"],"certainty":"heuristic","except":["*git*","*url*","*uri*","*image*","uses","*project*","*package*","*source_code*","homepage","*website*","*dataset*","*file*","*dir*","*type*","*prompt*","*content*","*message*","*label*","license","*served*","*alias*","*tokenizer*","*push*","*upload*","help","*doc*","*comment*","*log*","expected*","placeholder","*text","*class*","*architecture*"],"takes":[{"id":["*"],"shape":"likely"}],"only":["id","*model*","*repo_id*","*repoid*","hf*","*_hf","*checkpoint*","*ckpt*","*llm*","*embed*","*encoder*","*pretrained*","*rerank*","*hub_id*","*backbone*","base","*huggingface*","spec_repo"]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-commands.json
const loaders_commands_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"requirements-wheel","command":["requirements"],"dynamic":false,"takes":[{"id":[0],"shape":"wheel"}]},{"id":"modelfile-draft","command":["modelfile DRAFT"],"dynamic":false,"takes":[{"hub":"ollama","id":[0],"shape":"modelfile","kind":"draft","pinnable":false}]},{"id":"modelfile-adapter","command":["modelfile ADAPTER"],"dynamic":false,"takes":[{"hub":"ollama","id":[0],"shape":"modelfile","kind":"adapter","pinnable":false}]},{"id":"modelfile-from","command":["modelfile FROM"],"dynamic":false,"takes":[{"hub":"ollama","id":[0],"shape":"modelfile","pinnable":false}]},{"id":"vllm-serve","command":["vllm serve","vllm bench *","vllm chat","vllm complete","python* -m vllm.entrypoints.*","*vllm-openai*","*vllm-cpu*","*/vllm:*","*/vllm-*:*","*/vllm*@*"],"hubSwitch":["VLLM_USE_MODELSCOPE"],"switches":["--trust-remote-code","--enforce-eager","--enable-prefix-caching","--enable-chunked-prefill","--enable-auto-tool-choice","--enable-lora","--disable-log-requests","--disable-log-stats","--enable-reasoning","--async-scheduling","--no-enable-prefix-caching","--enable-expert-parallel"],"takes":[{"id":["--model","--model-tag",0],"revision":["--revision"],"code":["--trust-remote-code"],"codeRevision":["--code-revision"]},{"id":["--tokenizer"],"kind":"tokenizer","revision":["--tokenizer-revision"]},{"id":["--speculative-model","--speculative-config.model","--speculative_config.model"],"kind":"draft","revision":["--speculative-config.revision"]},{"id":["--lora-modules"],"kind":"adapter","shape":"adapters"},{"id":["--hf-config-path"],"kind":"tokenizer","shape":"named"}]},{"id":"sglang-serve","command":["python* -m sglang.launch_server","sglang serve","*/sglang:*"],"hubSwitch":["SGLANG_USE_MODELSCOPE"],"switches":["--trust-remote-code","--enable-torch-compile","--disable-radix-cache"],"takes":[{"id":["--model-path","--model"],"revision":["--revision"],"code":["--trust-remote-code"]},{"id":["--tokenizer-path"],"kind":"tokenizer"},{"id":["--speculative-draft-model-path","--speculative-draft"],"kind":"draft","revision":["--speculative-draft-model-revision"]},{"id":["--lora-paths"],"kind":"adapter","shape":"adapters"}]},{"id":"tgi","command":["text-generation-launcher","*text-generation-inference*","text-generation-server download-weights"],"switches":["--trust-remote-code","--disable-custom-kernels"],"takes":[{"id":["--model-id","--model_id",0],"revision":["--revision"],"code":["--trust-remote-code"]},{"id":["--tokenizer-config-path"],"kind":"tokenizer","shape":"named"},{"id":["--lora-adapters"],"kind":"adapter","shape":"adapters"}]},{"id":"tei","command":["text-embeddings-router","*text-embeddings-inference*"],"takes":[{"id":["--model-id"],"revision":["--revision"]}]},{"id":"infinity","command":["infinity_emb *","*/infinity:*"],"switches":["--trust-remote-code","--no-trust-remote-code"],"takes":[{"id":["--model-id","--model-name-or-path"],"revision":["--revision"],"code":["--trust-remote-code"]}]},{"id":"llama-server","command":["llama-server","llama-cli","llama-run","llama-embedding","llama-mtmd-cli","llama-bench","llama-quantize","llama-perplexity","llama-simple*","llama-tts","llama-export-lora","*llama.cpp*","llama-box","llamafile","*.llamafile","whisper-cli","whisper-server","koboldcpp*","llama serve"],"switches":["-cnv","--jinja","--no-mmap","--mlock","--embedding","--embeddings","--reranking","--no-webui","-fa","--metrics","--nobrowser","--verbose","-v"],"takes":[{"id":["-hf","-hfr","--hf-repo"],"shape":"quantised","path":["-hff","--hf-file"],"pinnable":false},{"id":["-hfd","-hfrd","--hf-repo-draft"],"shape":"quantised","kind":"draft","pinnable":false},{"id":["-hfv","--hf-repo-v"],"shape":"quantised","pinnable":false},{"id":["-mu","--model-url"],"shape":"file"},{"id":["-dr","--docker-repo"],"hub":"oci","shape":"oci"},{"id":["-m","--model"],"shape":"file"},{"id":["-md","--model-draft"],"shape":"file","kind":"draft"},{"id":["--mmproj","-mm"],"shape":"file"},{"id":["--lora","--lora-scaled"],"shape":"file","kind":"adapter"}]},{"id":"ollama","command":["ollama pull","ollama run","ollama show","ollama launch *","ollama stop"],"switches":["--verbose","--insecure","--nowordwrap","--modelfile","--system","--template"],"takes":[{"hub":"ollama","id":[0],"shape":"ollama","pinnable":false}]},{"id":"ollama-push","command":["ollama push"],"takes":[{"hub":"ollama","id":[0],"shape":"ollama","kind":"upload","pinnable":false}]},{"id":"ollama-api","command":["curl","xh","http"],"beside":{"0":["*11434*","*ollama*","*/api/pull*","*/api/generate*","*/api/chat","*/api/embed*"]},"dynamic":false,"switches":["-s","-S","-sS","-N","-v","-i","-f","-fsS","-sf","-k","--silent","--no-buffer","-sN"],"takes":[{"hub":"ollama","id":["-d.model","--data.model","--data-raw.model","-d.name","--data.name","--json.model"],"shape":"served","pinnable":false}]},{"id":"curl","command":["curl"],"dynamic":false,"switches":["-L","-LO","-O","-s","-S","-sL","-sSL","-fsSL","-fL","-f","-k","-J","-LJO","-OL","-#","-sS","--location","--fail","--silent","--show-error","--progress-bar","--remote-name","--compressed","--create-dirs","-fSL","-#L","-L#","-LsS","-LsSf","-sSfL","-sSLf","-fLO","-v","-i","-I","-N","-sLO","-fsSLO","-LJ","-JLO","-sfL","-Lf","-fLsS","--fail-with-body","--insecure","-4","-g"],"takes":[{"id":[0,"--url"],"shape":"download"},{"id":[1],"shape":"download"}]},{"id":"download","command":["wget","aria2c","axel","gdown","Invoke-WebRequest","iwr","Start-BitsTransfer","http","https"],"switches":["-q","-c","-nc","-nv","-N","--quiet","--show-progress","--continue","--no-check-certificate","--no-clobber","-qc","-cq","-b","--content-disposition","-UseBasicParsing"],"takes":[{"id":[0,"-Uri","-Source"],"shape":"download"},{"id":[1],"shape":"download"},{"id":[2],"shape":"download"}],"dynamic":false},{"id":"dockerfile-add","command":["ADD"],"takes":[{"id":[0],"shape":"download","digest":["--checksum"]}],"dynamic":false},{"id":"git-clone","command":["git clone","git lfs clone","git submodule add","git -c * clone","git -C * clone"],"switches":["--recursive","--recurse-submodules","--single-branch","--no-checkout","-q","--quiet","--progress","--no-tags","--sparse","--bare","--mirror","-n","--depth=1"],"takes":[{"id":[0],"shape":"repository","revision":["--revision","--branch","-b"]}],"dynamic":false},{"id":"hf-download","command":["hf download","huggingface-cli download","hfdownloader","hf_transfer download","uvx hf download"],"kindBy":{"argument":["--repo-type"],"kinds":{"dataset":"dataset","space":"code"}},"switches":["--quiet","--force-download","--resume-download","--dry-run"],"takes":[{"id":[0,"-m"],"shape":"tagged","path":[1],"revision":["--revision"]}]},{"id":"hf-upload","command":["hf upload","huggingface-cli upload","hf upload-large-folder","huggingface-cli upload-large-folder","hf repo create","huggingface-cli repo create","hf repos create"],"kindBy":{"argument":["--repo-type"],"kinds":{"dataset":"upload","space":"upload","model":"upload"}},"takes":[{"id":[0],"shape":"named","kind":"upload"}],"dynamic":false},{"id":"transformers-cli","command":["transformers-cli download","transformers-cli env","transformers chat","transformers serve","transformers run"],"switches":["--trust-remote-code","--force"],"takes":[{"id":[0,"--model","--model_name_or_path","--model-name-or-path"],"shape":"tagged","revision":["--revision","--model_revision"],"code":["--trust-remote-code"]}]},{"id":"modelscope-download","command":["modelscope download","python* -m modelscope.cli.cli download"],"takes":[{"hub":"modelscope","id":["--model",0],"path":[1],"revision":["--revision"]},{"hub":"modelscope","id":["--dataset"],"kind":"dataset","revision":["--revision"]}]},{"id":"swift","command":["swift *","megatron *","python* swift/cli/*.py","python* -m swift.cli.*"],"hubSwitch":["!USE_HF"],"takes":[{"hub":"modelscope","id":["--model","--model_id_or_path","--model_type"],"shape":"named","revision":["--model_revision"]},{"hub":"modelscope","id":["--adapters","--ckpt_dir","--mcore_adapters"],"kind":"adapter","shape":"named"},{"hub":"modelscope","id":["--teacher_model","--reward_model","--ref_model"],"shape":"named"},{"hub":"modelscope","id":["--hub_model_id"],"kind":"upload","shape":"named"}],"dynamic":false},{"id":"mlx","command":["mlx_lm.*","python* -m mlx_lm*","mlx_vlm.*","python* -m mlx_vlm*","mlx_whisper","mlx_audio.*","python* -m mlx_audio*","mlx-openai-server *","mlx_lm *"],"switches":["--trust-remote-code","-q","--quantize","--train"],"takes":[{"id":["--model","--hf-path","--model-path"],"revision":["--revision"],"code":["--trust-remote-code"]},{"id":["--draft-model"],"kind":"draft"},{"id":["--adapter-path"],"kind":"adapter","shape":"named"}]},{"id":"ct2-converter","command":["ct2-transformers-converter"],"switches":["--force","--trust_remote_code","--low_cpu_mem_usage"],"takes":[{"id":["--model"],"revision":["--revision"],"code":["--trust_remote_code"]}]},{"id":"optimum-cli","command":["optimum-cli export *","optimum-cli inc *","python* -m optimum.exporters.*","python* -m transformers.onnx"],"switches":["--trust-remote-code","--monolith"],"takes":[{"id":["--model","-m"],"revision":["--revision"],"code":["--trust-remote-code"]}]},{"id":"transformersjs-convert","command":["python* -m scripts.convert"],"takes":[{"id":["--model_id"],"revision":["--revision"]}]},{"id":"docker-model","command":["docker model pull","docker model run","docker model inspect","docker model package --from"],"switches":["--debug","-d","--detach","--ignore-runtime-memory-check"],"takes":[{"hub":"oci","id":[0],"shape":"oci"}]},{"id":"ramalama","command":["ramalama pull","ramalama run","ramalama serve"],"switches":["-d","--detach"],"takes":[{"hub":"ollama","id":[0],"shape":"ollama","pinnable":false}]},{"id":"lms","command":["lms get","lms load"],"switches":["--mlx","--gguf","-y","--yes"],"takes":[{"id":[0],"shape":"named","pinnable":false}]},{"id":"lemonade","command":["lemonade pull","lemonade-server pull","lemonade-server-dev pull"],"takes":[{"id":["--checkpoint"],"shape":"quantised","pinnable":false}]},{"id":"node-llama-cpp","command":["node-llama-cpp pull","npx node-llama-cpp pull","node-llama-cpp chat","npx -y node-llama-cpp chat"],"takes":[{"id":["--url","--model",0],"shape":"uri"}]},{"id":"local-ai","command":["local-ai run","local-ai models install","*/localai*"],"takes":[{"id":[0],"shape":"uri"}]},{"id":"lmdeploy","command":["lmdeploy serve *","lmdeploy chat","lmdeploy lite *","lmdeploy convert"],"takes":[{"id":[0],"shape":"named","revision":["--revision"]}]},{"id":"aphrodite","command":["aphrodite run","aphrodite serve"],"takes":[{"id":[0,"--model"],"revision":["--revision"],"code":["--trust-remote-code"]}]},{"id":"trtllm","command":["trtllm-serve serve","trtllm-serve","trtllm-bench","trtllm-eval"],"takes":[{"id":["--model",0],"shape":"named","revision":["--revision"]}]},{"id":"fastchat","command":["python* -m fastchat.serve.*","python* -m llava.serve.*"],"takes":[{"id":["--model-path","--model"],"revision":["--revision"]},{"id":["--lora-path"],"kind":"adapter"}]},{"id":"tabby","command":["tabby serve","*/tabby"],"takes":[{"id":["--model"],"shape":"named","pinnable":false},{"id":["--chat-model"],"shape":"named","pinnable":false}]},{"id":"lm-eval","command":["lm_eval","lm-eval","lm_eval run","python* -m lm_eval","accelerate launch -m lm_eval","lighteval *","evalplus.evaluate"],"takes":[{"id":["--model_args.pretrained","--model_args.model_name"],"revision":["--model_args.revision"]},{"id":["--model_args.peft"],"kind":"adapter"},{"id":["--model_args.tokenizer"],"kind":"tokenizer","shape":"named"}]},{"id":"kaggle-cli","command":["kaggle models instances versions download","kaggle models get"],"takes":[{"hub":"kaggle","id":[0],"shape":"kaggle"}]},{"id":"ngc","command":["ngc registry model download-version"],"takes":[{"hub":"url","id":[0],"shape":"ngc"}]},{"id":"bentoml-import","command":["openllm serve","openllm start","xinference launch","litgpt download","litgpt chat","litgpt finetune","litgpt finetune_lora","litgpt generate","tune download","autotrain llm","guidellm benchmark","genai-perf profile","auto-round","olive auto-opt","gptqmodel *"],"takes":[{"id":["--repo_id","--repo-id","--model-id","--model_name_or_path","--model","--tokenizer",0],"shape":"named","revision":["--revision"]}]},{"id":"litellm-cli","command":["litellm","aider","llm","interpreter","goose","mods"],"certainty":"heuristic","takes":[{"id":["--model","-m"],"shape":"routed"}]},{"id":"pip-wheel","command":["pip install","pip3 install","python* -m pip install","uv pip install","uv add"],"takes":[{"id":[0],"shape":"download"},{"id":[1],"shape":"download"}],"dynamic":false},{"id":"training-script","command":["python* *.py","python* -m *","accelerate launch *","torchrun *","deepspeed *","llamafactory-cli *","axolotl *","trl *","*.py","uv run *.py","python* -u *.py","node *","tsx *"],"certainty":"heuristic","switches":["--trust_remote_code","--trust-remote-code","--fp16","--bf16"],"takes":[{"id":["--model_name_or_path","--pretrained_model_name_or_path","--model-name-or-path","--pretrained_model_path","--pretrained-model-name-or-path"],"shape":"repo","revision":["--model_revision","--revision","--model-revision"],"code":["--trust_remote_code","--trust-remote-code"]},{"id":["--model","--model_id","--model-id","--model_name","--model-name","--base_model","--base-model","--base_model_name_or_path","--model_path","--model-path","--hf_model","--hf-model","--repo_id","--repo-id","--hf-repo","--pretrained","--checkpoint","--embedding_model","--embedding-model","--reward_model","--ref_model","--teacher_model","--student_model","--model_dir","--actor_model_name_or_path","--critic_model_name_or_path","--pretrain","--reward_pretrain","--policy_model","--base-model-name","--hf_model_id"],"shape":"model","revision":["--model_revision","--revision","--model-revision"]},{"id":["--tokenizer","--tokenizer_name","--tokenizer_name_or_path","--tokenizer-name","--tokenizer_path"],"kind":"tokenizer","shape":"named"},{"id":["--adapter_name_or_path","--peft_model","--lora_path","--lora","--adapter","--lora_weights","--peft_model_id","--adapter_path"],"kind":"adapter","shape":"named"},{"id":["--draft_model","--draft-model","--assistant_model"],"kind":"draft","shape":"named"},{"id":["--weights","--ckpt","--checkpoint","--ckpt_path","--checkpoint_path","--load","--resume","--model_file","--model","--model_path","--model-path","--weight","--pretrained","--pretrained_weights","--vae_path","--model-file"],"shape":"surefile"}]},{"id":"any-flags","command":["*"],"certainty":"heuristic","takes":[{"id":["--model","--model-id","--model_id","--model-name-or-path","--model_name_or_path","--pretrained_model_name_or_path","--model-path","--model_path","--base_model","--base-model","--hf-repo","--repo-id","--model-name","--model_name","--hf-model-id"],"shape":"model","revision":["--revision","--model-revision","--model_revision"],"code":["--trust-remote-code"]},{"id":["--tokenizer"],"kind":"tokenizer","shape":"named"},{"id":["--embedding-model","--embedding_model"],"shape":"named"},{"id":["--weights","--checkpoint","--model","--model-path","--model_path","-m"],"shape":"surefile"}]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-settings.json
const loaders_settings_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"submodule","keys":["**"],"files":[".gitmodules"],"takes":[{"id":["url"],"shape":"repository","revision":["branch"]}]},{"id":"dvc-out","keys":["outs.[]","stages.*.outs.[]"],"files":["*.dvc","dvc.lock"],"final":true,"takes":[{"hub":"url","id":["path"],"shape":"outfile"}]},{"id":"dvc-import","keys":["deps.[].repo"],"files":["*.dvc"],"final":true,"takes":[{"hub":"url","id":["url"],"shape":"anyurl","revision":["rev_lock","rev"]}]},{"id":"web-llm-record","keys":["**"],"among":["model_lib","model_lib_url"],"final":true,"takes":[{"id":["model","model_url"],"shape":"repository"}]},{"id":"litellm-config","keys":["**.litellm_params"],"final":true,"takes":[{"id":["model"],"shape":"routed"}]},{"id":"litellm-alias","keys":["model_list.[]","**.model_list.[]"],"among":["litellm_params"],"final":true,"takes":[]},{"id":"compose-models","keys":["models.*"],"files":["*compose*.y*ml"],"final":true,"takes":[{"hub":"oci","id":["model"],"shape":"oci"}]},{"id":"compose-provider","keys":["services.*.provider.options"],"final":true,"takes":[{"hub":"oci","id":["model"],"shape":"oci"}]},{"id":"image-volume","keys":["**.volumes.[].image"],"final":true,"takes":[{"hub":"oci","id":["reference"],"shape":"oci"}]},{"id":"ollama-provider","keys":["**"],"beside":{"provider":["ollama"]},"final":true,"takes":[{"hub":"ollama","id":["model","modelName","model_name","model_id","name"],"shape":"ollama","pinnable":false}]},{"id":"hosted-provider","keys":["**"],"beside":{"provider":["openai","anthropic","azure","azure_openai","azure-openai","gemini","google","google_genai","vertexai","vertex_ai","mistral","cohere","groq","together","openrouter","deepseek","bedrock","aws_bedrock","amazon_bedrock","xai","fireworks","perplexity","voyageai","siliconflow","nvidia","cerebras","moonshot","zhipu","dashscope"]},"final":true,"certainty":"heuristic","takes":[{"id":["model","modelName","model_name","model_id"],"shape":"hosted","kind":"hosted"}]},{"id":"localai-files","keys":["**.files.[]","**.download_files.[]"],"among":["uri"],"final":true,"takes":[{"id":["uri"],"shape":"download","digest":["sha256"]}]},{"id":"kserve-storage","keys":["**"],"takes":[{"id":["storageUri","sourceModelUri","modelUri","storage_uri"],"shape":"storage"}]},{"id":"kserve-llm","keys":["**.spec.model","**.lora.adapters.[]","**.spec.baseRefs.model"],"final":true,"takes":[{"id":["uri"],"shape":"storage"}]},{"id":"production-stack","keys":["**"],"takes":[{"id":["modelURL","modelUrl"],"shape":"named","revision":["modelRevision"]}]},{"id":"sagemaker-env","keys":["**"],"takes":[{"id":["HF_MODEL_ID"],"shape":"repo","revision":["HF_MODEL_REVISION"],"code":["HF_MODEL_TRUST_REMOTE_CODE"]}]},{"id":"llama-env","keys":["**"],"takes":[{"id":["LLAMA_ARG_HF_REPO"],"shape":"quantised","path":["LLAMA_ARG_HF_FILE"],"pinnable":false},{"id":["LLAMA_ARG_MODEL_URL"],"shape":"file"},{"id":["LLAMA_ARG_MODEL"],"shape":"file"}]},{"id":"lora-env","keys":["**"],"takes":[{"id":["LORA_ADAPTERS"],"kind":"adapter","shape":"adapters"}]},{"id":"ollama-env","keys":["**"],"takes":[{"hub":"ollama","id":["OLLAMA_MODEL","OLLAMA_MODEL_NAME","OLLAMA_LLM_MODEL","OLLAMA_EMBEDDING_MODEL","OLLAMA_EMBED_MODEL","OLLAMA_CHAT_MODEL","OLLAMA_DEFAULT_MODEL","OLLAMA_LLM","ollama_model","OLLAMA_MODELS_PULL","OLLAMA_VISION_MODEL","OLLAMA_CODE_MODEL"],"shape":"ollama","pinnable":false}]},{"id":"model-env","keys":["**"],"certainty":"heuristic","takes":[{"id":["MODEL_ID","MODEL_NAME","MODEL","MODEL_REPO","MODEL_PATH","HF_MODEL","HF_MODEL_NAME","HF_REPO","HF_REPO_ID","HUGGINGFACE_MODEL","HUGGINGFACE_MODEL_ID","HF_MODEL_REPO","LLM_MODEL","LLM_MODEL_NAME","LLM_MODEL_ID","BASE_MODEL","BASE_MODEL_ID","MODEL_NAME_OR_PATH","DEFAULT_MODEL","CHAT_MODEL","VLLM_MODEL","VLLM_MODEL_ID","VLLM_MODEL_NAME","WHISPER_MODEL","REPO_ID","TGI_MODEL_ID","SERVED_MODEL","PRETRAINED_MODEL","PRETRAINED_MODEL_NAME_OR_PATH","SLM_MODEL","GEN_MODEL","GENERATION_MODEL","MODEL_TAG","TEXT_MODEL","VISION_MODEL","RERANK_MODEL","RERANKER_MODEL","CROSS_ENCODER_MODEL","TEACHER_MODEL","STUDENT_MODEL","TARGET_MODEL"],"shape":"model","revision":["REVISION","MODEL_REVISION","HF_REVISION","HF_MODEL_REVISION","MODEL_REV","MODEL_COMMIT"]},{"id":["EMBEDDING_MODEL","EMBEDDING_MODEL_NAME","EMBED_MODEL","EMBEDDINGS_MODEL","EMBEDDING_MODEL_ID","EMBEDDINGS_MODEL_NAME","RAG_EMBEDDING_MODEL","EMB_MODEL"],"shape":"model","revision":["EMBEDDING_MODEL_REVISION","EMBEDDING_REVISION"]},{"id":["DRAFT_MODEL","SPECULATIVE_MODEL","DRAFT_MODEL_ID"],"kind":"draft","shape":"named"},{"id":["TOKENIZER","TOKENIZER_NAME","TOKENIZER_ID"],"kind":"tokenizer","shape":"named"},{"id":["ADAPTER_ID","LORA_MODEL","LORA_ADAPTER","LORA_REPO","ADAPTER_MODEL","PEFT_MODEL"],"kind":"adapter","shape":"named"},{"id":["HUB_MODEL_ID"],"kind":"upload","shape":"named"}]},{"id":"setting-model-name-or-path","keys":["**"],"takes":[{"id":["model_name_or_path","pretrained_model_name_or_path","model_id_or_path"],"revision":["model_revision","revision"],"code":["trust_remote_code"]},{"id":["adapter_name_or_path","lora_model_dir","peft_model_id","peft_model"],"kind":"adapter","shape":"named"},{"id":["tokenizer_name_or_path","tokenizer_config"],"kind":"tokenizer","shape":"named","revision":["tokenizer_revision"]},{"id":["ref_model","reward_model"],"shape":"named"}]},{"id":"setting-base-model","keys":["**"],"takes":[{"id":["base_model","base_model_name_or_path","base_model_id","baseModel"],"shape":"repo","revision":["revision_of_model","base_model_revision","revision"],"code":["trust_remote_code"]},{"id":["base_model_config"],"shape":"named","kind":"tokenizer"}]},{"id":"setting-repo-id","keys":["**"],"kindBy":{"argument":["repo_type","type"],"kinds":{"dataset":"dataset","space":null,"model":"weights"}},"takes":[{"id":["repo_id","hf_repo","hf_repo_id","hf_model_id","hf_model","hf_id","huggingface_id","huggingface_repo","huggingface_model","huggingface_model_id","hf_model_name","hf_hub_id","model_repo","repoId","hfRepo","hfModelId","hf_path","huggingFaceId"],"shape":"tagged","path":["filename","file","hf_file"],"revision":["revision","model_revision","hf_revision"],"code":["trust_remote_code"]}],"notKeys":["{}"]},{"id":"repo-id-in-code","keys":["{}"],"kindBy":{"argument":["repo_type","type"],"kinds":{"dataset":"dataset","space":null,"model":"weights"}},"takes":[{"id":["repo_id","hf_repo","hf_repo_id","hf_model_id","hf_model","hf_id","huggingface_id","huggingface_repo","huggingface_model","huggingface_model_id","hf_model_name","hf_hub_id","model_repo","repoId","hfRepo","hfModelId","hf_path","huggingFaceId"],"shape":"likely","path":["filename","file","hf_file"],"revision":["revision","model_revision","hf_revision"],"code":["trust_remote_code"]}],"certainty":"heuristic"},{"id":"hub-model-id","keys":["**"],"takes":[{"id":["hub_model_id","push_to_hub_model_id","export_hub_model_id"],"kind":"upload","shape":"named"}],"dynamic":false},{"id":"auto-map","keys":["**.auto_map"],"takes":[{"id":["*"],"kind":"code","shape":"codemap","pinnable":false}]},{"id":"config-kernel","keys":["**"],"takes":[{"id":["_attn_implementation_internal","_experts_implementation_internal","attn_implementation"],"kind":"code","shape":"named"}]},{"id":"config-name-or-path","keys":["**"],"files":["config.json","model_index.json","*_config.json"],"certainty":"heuristic","takes":[{"id":["_name_or_path"],"shape":"named","pinnable":false}]},{"id":"setting-datasets","keys":["datasets.[]","test_datasets.[]","**.datasets.[]"],"certainty":"heuristic","final":true,"takes":[{"id":["path","dataset","repo_id","name"],"kind":"dataset","shape":"named","revision":["revision"]}]},{"id":"dataset-name","keys":["**"],"certainty":"heuristic","takes":[{"id":["dataset_name","dataset_id","dataset_path","dataset_repo"],"kind":"dataset","shape":"named","revision":["dataset_revision"]}]},{"id":"adapter-source","keys":["**.adapterSource"],"beside":{"type":["huggingface"]},"final":true,"takes":[{"id":["repository"],"kind":"adapter","shape":"named"}]},{"id":"source-hub","keys":["**"],"beside":{"source":["hf","huggingface","hub","hugging_face","hugging-face"]},"takes":[{"id":["repo","id","name","model","path","model_id","model_name","repository"],"shape":"named","revision":["revision"]}]},{"id":"setting-model","keys":["**"],"certainty":"heuristic","takes":[{"id":["model","model_id","model_name","modelId","modelName","model_path","modelPath","model-id","model-name","llm_model","llm","llm_name","chat_model","hf_model_name_or_path","pretrained_model","pretrained","pretrained_model_path","model_type_or_path","model_weights","actor_model","critic_model","teacher_model","student_model","backbone","checkpoint","served_model","default_model","generator_model","unet_model","vae","vae_model","text_encoder","rerank_model","reranker_model","reranker","ranker_model","guard_model","judge_model"],"shape":"model","revision":["revision","model_revision","modelRevision"],"code":["trust_remote_code","trustRemoteCode"]},{"id":["embedding_model","embeddingModel","embedding_model_name","embed_model","embeddings_model","embedding_model_id","embedder","sentence_transformer","embedding"],"shape":"model","revision":["embedding_model_revision","revision"]},{"id":["draft_model","draftModel","speculative_model","assistant_model"],"shape":"named","kind":"draft"},{"id":["tokenizer","tokenizer_name","tokenizer_id","tokenizer_path"],"shape":"named","kind":"tokenizer","revision":["tokenizer_revision"]},{"id":["adapter_id","adapter_model","lora_path","lora_model","lora","adapter_path","lora_repo"],"shape":"named","kind":"adapter"}]},{"id":"setting-weights-file","keys":["**"],"certainty":"heuristic","takes":[{"id":["model","model_path","modelPath","model_file","modelFile","weights","weight","weights_path","weight_path","weights_file","checkpoint","checkpoint_path","ckpt","ckpt_path","ckpt_name","load_from","resume_from","init_checkpoint","pretrained","pretrained_model","pretrained_path","pretrained_weights","vae","vae_path","vae_name","lora_name","lora_path","unet_name","clip_name","clip_name1","clip_name2","control_net_name","mmproj","draft_model","model_name","model_filename","gguf","onnx","onnx_path","MODEL","MODEL_PATH","MODEL_FILE","WEIGHTS","MODEL_FILENAME","GGUF_FILE","WEIGHTS_PATH","CHECKPOINT","CHECKPOINT_PATH","CKPT_PATH","pretrain_weights","checkpoint_file","model_weights","weights_url","model_url","modelUrl","MODEL_URL"],"shape":"surefile"}]},{"id":"likely-setting","keys":["**"],"certainty":"heuristic","except":["*git*","*url*","*uri*","*image*","uses","*project*","*package*","*source_code*","homepage","*website*","*dataset*","*file*","*dir*","*type*","*prompt*","*content*","*message*","*label*","license","*served*","*alias*","*tokenizer*","*push*","*upload*","help","*doc*","*comment*","*log*","expected*","placeholder","repo","repository","*text","*class*","*architecture*"],"takes":[{"id":["*"],"shape":"likely"}],"only":["id","*model*","*repo_id*","*repoid*","hf*","*_hf","*checkpoint*","*ckpt*","*llm*","*embed*","*encoder*","*pretrained*","*rerank*","*hub_id*","*backbone*","base","*huggingface*","spec_repo"]},{"id":"constant-none","bindings":["*model_type*","*modeltype*","*_type","*_class","*architecture*","*_prefix","*_suffix","*_format","*template*","*_dir","*_url_prefix","*family*","*_version"],"certainty":"heuristic","takes":[]},{"id":"constant-tokenizer","bindings":["*tokenizer*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"tokenizer"}]},{"id":"constant-dataset","bindings":["*dataset*","*corpus*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"dataset"}]},{"id":"constant-adapter","bindings":["*adapter*","*lora*","*peft*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"adapter"}]},{"id":"constant-draft","bindings":["*draft*","*speculative*","*assistant_model*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"draft"}]},{"id":"constant-upload","bindings":["hub_model_id","push_to*","*upload_repo*","hub_repo*","target_repo*","output_repo*","*_hub_repo_id","dest_repo*","upload_*repo*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"upload"}]},{"id":"constant-ollama","bindings":["*ollama*model*","*ollama_llm*","*ollama_embed*"],"dynamic":false,"takes":[{"id":["*"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"constant-modelscope","bindings":["*modelscope*model*","ms_model*","*modelscope_id*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","hub":"modelscope"}]},{"id":"constant-model","bindings":["*model*","*checkpoint*","*embedder*","*embedding*","*reranker*","*_llm","llm*","*llm_name*","*llm_id*","*encoder*","hf_repo*","*_hf_repo*","*hf_id*","*hf_path*","*pretrained*","*backbone*","*ckpt*","*repo_id*","*unet*","*vae*","*controlnet*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"model","revision":[]}]},{"id":"likely-constant","bindings":["*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"likely"}]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-values.json
const loaders_values_namespaceObject = /*#__PURE__*/JSON.parse('[{"call":["os.environ.get","os.getenv","environ.get","getenv","os.environ.setdefault","os.environ.pop"],"gives":[1,"default"]},{"call":["**.field","field","**.Field","Field","typer.Option","typer.Argument","click.Option"],"gives":["default",0]},{"call":["str","String","**.Path","Path","os.path.expanduser","os.fspath","list","tuple","set","sorted","enumerate","Array.from","Object.freeze","Object.values"],"gives":[0]},{"call":["config","decouple.config","env","env.str","environ.Env().str"],"gives":["default",1]},{"call":["**.st.text_input","streamlit.text_input"],"gives":["value",1]},{"call":["streamlit.selectbox","streamlit.radio","streamlit.sidebar.selectbox","streamlit.sidebar.radio"],"gives":["options",1]},{"call":["**.add_argument","add_argument"],"declares":["default"]},{"call":["click.option","click.argument","**.option"],"declares":["default"]},{"call":["**.DEFINE_string","**.DEFINE_enum"],"declares":[1,"default"],"named":1},{"call":["**.set_defaults"],"declares":[]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders.js






/** How the text of an id is to be read. */
const shapes = [
    'repo',
    'short',
    'named',
    'model',
    'likely',
    'tagged',
    'hubtag',
    'quantised',
    'adapters',
    'codemap',
    'uri',
    'download',
    'repository',
    'storage',
    'file',
    'surefile',
    'ollama',
    'modelfile',
    'wheel',
    'anyurl',
    'outfile',
    'oci',
    'kaggle',
    'torchhub',
    'ngc',
    'served',
    'hosted',
    'routed',
];
/** A number is a position, a word a keyword or key (dots go into tables), `--x` a flag, `*` every key. */
const argument = schemas/* union */.KCZ([schemas/* int */.Whr().nonnegative(), schemas/* string */.YjP().regex(/^(?:[\w.$-]+|\*)$/)]);
const argumentList = schemas/* array */.YOg(argument).readonly();
const take = schemas/* strictObject */.rej({
    id: argumentList,
    shape: schemas/* enum */.k5n(shapes).default('repo'),
    kind: schemas/* enum */.k5n(reference/* kinds */.EZ).default('weights'),
    hub: schemas/* enum */.k5n(reference/* hubs */.dg).optional(),
    revision: argumentList.default([]),
    path: argumentList.default([]),
    digest: argumentList.default([]),
    code: argumentList.default([]),
    codeRevision: argumentList.default([]),
    /** False: this form has no place for an immutable revision. */
    pinnable: schemas/* boolean */.zMY().default(true),
});
/** One way in which a library, a tool or a configuration language loads weights. */
const loader = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    /** Dotted callees; `*` within a segment, `**` for any segments. */
    call: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Words of a command line, in order; `*` within a word. */
    command: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Flags of that command without a value. */
    switches: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Names of variables, fields and options that hold an id, whatever takes it from there. */
    bindings: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Arguments that must be true. */
    when: argumentList.default([]),
    /** Key paths of a group of settings. */
    keys: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Key paths of groups that the row leaves alone; tables in code have the path `{}`. */
    notKeys: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Neighbours that must have one of these values (patterns) for the row to hold. */
    beside: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).default({}),
    /** Neighbours of which one must be there. */
    among: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Names of files, with `*`, outside of which the row does not hold. */
    files: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** For `*`: only names like these. */
    only: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** For `*`: names whose values are something else. */
    except: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Later rows do not look at a group in which this one finds something (or that it claims, without takes). */
    final: schemas/* boolean */.zMY().default(false),
    /** Variables that move every id of this loader to ModelScope; with `!` in front, one that moves it away from there. */
    hubSwitch: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** An argument whose value says what is loaded: `repo_type="dataset"`. */
    kindBy: schemas/* strictObject */.rej({ argument: argumentList, kinds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(reference/* kinds */.EZ).nullable()) }).optional(),
    certainty: schemas/* enum */.k5n(['load', 'heuristic']).default('load'),
    /** True: this loads models and nothing else, so an id that we cannot tell is reported as dynamic. */
    dynamic: schemas/* boolean */.zMY().default(true),
    takes: schemas/* array */.YOg(take),
});
/** Calls whose value is one of their arguments, and calls that declare an option of a command line. */
const valueRow = schemas/* strictObject */.rej({
    call: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    gives: argumentList.optional(),
    declares: argumentList.optional(),
    /** How many leading positions may carry the option's name. */
    named: schemas/* int */.Whr().positive().optional(),
});
/** Dotted pattern → anchored expression. */
function dotted(patterns) {
    const one = (pattern) => {
        if (pattern === '**')
            return '.*';
        const segments = pattern.split('.').map(segment => (segment === '**' ? '**' : wild(segment, '[^.]*')));
        return segments.join('\\.').replaceAll('**\\.', '(?:[^.]+\\.)*').replaceAll('\\.**', '(?:\\.[^.]+)*');
    };
    return new RegExp(`^(?:${patterns.map(one).join('|')})$`);
}
function wild(text, any) {
    return text.replaceAll(/[\^$+?()[\]{}|/]/g, '\\$&').replaceAll('*', any);
}
function compile(row) {
    const anyOf = (patterns) => new RegExp(`^(?:${patterns.map(pattern => wild(pattern.replaceAll('.', '\\.'), '.*')).join('|')})$`, 'i');
    const words = row.command.map(command => command.split(' ').map(word => new RegExp(`^${wild(word.replaceAll('.', '\\.'), '.*')}$`)));
    return {
        ...row,
        callPattern: row.call.length > 0 ? dotted(row.call) : null,
        keyPattern: row.keys.length > 0 ? dotted(row.keys) : null,
        notKeyPattern: row.notKeys.length > 0 ? dotted(row.notKeys) : null,
        bindingPattern: row.bindings.length > 0 ? anyOf(row.bindings) : null,
        commandWords: words,
        onlyPattern: row.only.length > 0 ? anyOf(row.only) : null,
        exceptPattern: row.except.length > 0 ? anyOf(row.except) : null,
        filePattern: row.files.length > 0 ? anyOf(row.files) : null,
        besidePatterns: Object.entries(row.beside).map(([key, patterns]) => [
            /^\d+$/.test(key) ? Number(key) : key,
            anyOf(patterns),
        ]),
    };
}
/** In order: the first row that fits a call or a command is the one that counts. */
const loaders = schemas/* array */.YOg(loader)
    .parse([...loaders_calls_namespaceObject, ...loaders_commands_namespaceObject, ...loaders_settings_namespaceObject])
    .map(compile);
const valueRows = schemas/* array */.YOg(valueRow)
    .parse(loaders_values_namespaceObject)
    .map(row => ({ ...row, pattern: dotted(row.call) }));

;// CONCATENATED MODULE: ./.build/extract/weights/constant/callees.js
/** What a callee is called by its own library, with imports and instances written out. */
class Callees {
    names;
    active = new Set();
    known = new Map();
    constructor(names) {
        this.names = names;
    }
    /** `api.x` → `huggingface_hub.HfApi().x`; a function of this file → `here.f`. */
    canonical(call) {
        const known = this.known.get(call) ?? this.compute(call);
        this.known.set(call, known);
        return known;
    }
    compute(call) {
        const path = this.renamed(call.callee, call.where);
        const [first = '', ...rest] = path.split('.');
        if (first.endsWith('()')) {
            const known = this.names.import(first.slice(0, -2));
            return known === undefined ? path : [`${known}()`, ...rest].join('.');
        }
        if (rest.length === 0)
            return this.names.isLocal(first) ? `here.${first}` : first;
        if (path !== call.callee)
            return path;
        const instance = this.instance(call, call.callee.slice(0, call.callee.lastIndexOf('.')));
        return instance ? `${instance}().${rest.at(-1)}` : call.callee;
    }
    /** The path without the names that this file gives: `from a import b as c` and `c = a.b` are `a.b`. */
    renamed(path, where, depth = 0) {
        const [first = '', ...rest] = path.split('.');
        const imported = this.names.import(first);
        if (imported !== undefined)
            return [imported, ...rest].join('.');
        const [binding, second] = depth < 6 && !first.includes('(') ? this.names.lookup(first, where) : [];
        const alias = binding && !second ? pathOf(binding.value) : null;
        return alias === null || alias === first
            ? path
            : this.renamed([alias, ...rest].join('.'), binding?.where ?? where, depth + 1);
    }
    instance(call, path) {
        const [binding, second] = this.names.lookup(path, call.where);
        if (!binding || second || binding.value.kind !== 'call' || this.active.has(path))
            return undefined;
        this.active.add(path);
        const found = this.canonical(binding.value.call);
        this.active.delete(path);
        return found;
    }
}
/** The dotted path that a value is, as far as it is one. */
function pathOf(value) {
    if (value.kind === 'name')
        return value.path;
    if (value.kind === 'call')
        return /\.bind$/.test(value.call.callee) ? value.call.callee.slice(0, -5) : null;
    if (value.kind !== 'item' || value.key?.kind !== 'text')
        return null;
    const of = pathOf(value.of);
    return of === null ? null : `${of}.${value.key.text}`;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/concrete.js
/** Those possibilities that took no other turn than the ones already taken. */
function matching(found, via) {
    if (via.size === 0)
        return found;
    return found.flatMap(one => {
        for (const [key, index] of one.via)
            if ((via.get(key) ?? index) !== index)
                return [];
        return [{ value: one.value, via: one.via.size === 0 ? via : new Map([...via, ...one.via]) }];
    });
}
const nothingAt = (place) => ({ kind: 'constant', value: null, place });
function isSomething(value) {
    if (value.kind === 'text')
        return value.text !== '';
    return value.kind !== 'opaque' && !(value.kind === 'constant' && value.value === null);
}
/** Two constants as one text; with anything unknown in it the whole is unknown. */
function glue(left, right) {
    if (left.kind !== 'text')
        return left;
    if (right.kind === 'constant' && typeof right.value === 'number')
        return { ...left, text: left.text + String(right.value) };
    if (right.kind !== 'text')
        return { kind: 'opaque', place: left.place };
    return { kind: 'text', text: left.text + right.text, place: left.place };
}
/** `$x`, `${x}` and, in a notebook, `{x}` in the text of an embedded document are the outer language's. */
function filledIn({ text, place }, where) {
    const parts = text.split(/(\$\{?[A-Za-z_]\w*\}?|\{[A-Za-z_]\w*\})/).flatMap((piece) => {
        const path = /^(?:\$\{?|\{)([A-Za-z_]\w*)\}?$/.exec(piece)?.[1];
        if (path)
            return [{ kind: 'name', path, where, place }];
        return piece === '' ? [] : [{ kind: 'text', text: piece, place }];
    });
    const [only, second] = parts;
    return only && !second ? only : { kind: 'join', parts, place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/methods.js
const asIs = (_call, receiver, constants, via) => constants.expand(receiver, via);
/** Methods of strings and tables whose result we can tell. */
const methods = {
    strip: asIs,
    rstrip: asIs,
    lstrip: asIs,
    trim: asIs,
    toString: asIs,
    as_posix: asIs,
    copy: asIs,
    values: asIs,
    keys: (_call, receiver, constants, via) => constants.expand(receiver, via).map(found => ({ ...found, value: methods_keysOf(found.value) })),
    items: (_call, receiver, constants, via) => constants.expand(receiver, via).map(found => ({ ...found, value: pairsOf(found.value) })),
    get: (call, receiver, constants, via) => {
        const [key, otherwise] = call.positional;
        if (!key)
            return null;
        const item = { kind: 'item', of: receiver, key, place: call.place };
        const found = constants.expand(item, via).filter(one => one.value.kind !== 'opaque');
        const rest = otherwise && found.length === 0 ? constants.expand(otherwise, via) : [];
        return found.length + rest.length > 0 ? [...found, ...rest] : null;
    },
    format: (call, receiver, constants, via) => constants.expand(receiver, via).flatMap(one => {
        if (one.value.kind !== 'text')
            return [one];
        return constants.expand({ kind: 'join', parts: filled(one.value.text, call, one.value.place), place: one.value.place }, via);
    }),
    split: (call, receiver, constants, via) => {
        const [separator] = call.positional;
        const by = separator?.kind === 'text' ? separator.text : null;
        return constants.expand(receiver, via).map(one => {
            if (one.value.kind !== 'text')
                return one;
            const { text, place } = one.value;
            const items = (by === null ? text.trim().split(/\s+/) : text.split(by)).map((part) => ({ kind: 'text', text: part.trim(), place }));
            return { ...one, value: { kind: 'list', items, place } };
        });
    },
};
/** `dict(a, k=v)`, `Object.assign({}, a, b)`: one table of several. */
function methods_joined(call) {
    const own = [...call.keyword].map(([key, value]) => ({ key, value, keyPlace: value.place }));
    const entries = call.callee === 'dict' ? own : [];
    const spread = [...call.positional, ...(call.callee === 'dict' ? call.spread : [])].map(of => ({ of, after: 0 }));
    return { kind: 'table', entries, spread, place: call.place };
}
/** What a method call gives, or null when nothing is known of it. */
function method(call, constants, via) {
    const dot = call.callee.lastIndexOf('.');
    const name = call.callee.slice(dot + 1);
    if (call.callee === 'dict' || call.callee === 'Object.assign')
        return constants.expand(methods_joined(call), via);
    if (name === '%' && call.positional[0])
        return methods_percent(call, call.positional[0], constants, via);
    const known = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (dot === -1 || !known)
        return null;
    const path = call.callee.slice(0, dot);
    const receiver = call.receiver ?? { kind: 'name', path, where: call.where, place: call.place };
    return known(call, receiver, constants, via);
}
function methods_percent(call, format, constants, via) {
    return constants.expand(format, via).flatMap(one => {
        if (one.value.kind !== 'text')
            return [one];
        const { place } = one.value;
        const pieces = one.value.text.split(/%[sd]/);
        const parts = pieces.flatMap((text, index) => [
            { kind: 'text', text, place },
            ...(index < pieces.length - 1 ? [call.positional[index + 1] ?? { kind: 'opaque', place }] : []),
        ]);
        return constants.expand({ kind: 'join', parts, place }, via);
    });
}
function filled(text, call, place) {
    let next = 0;
    return text.split(/(\{[^{}]*\})/).map((piece) => {
        const slot = /^\{(\w*)[^}]*\}$/.exec(piece);
        if (!slot)
            return { kind: 'text', text: piece, place };
        const name = slot[1] ?? '';
        const value = name === ''
            ? call.positional[next++]
            : /^\d+$/.test(name)
                ? call.positional[Number(name)]
                : call.keyword.get(name);
        return value ?? { kind: 'opaque', place };
    });
}
function methods_keysOf(value) {
    if (value.kind !== 'table')
        return value;
    const items = value.entries.map(({ key, keyPlace }) => key === null ? { kind: 'opaque', place: keyPlace } : { kind: 'text', text: key, place: keyPlace });
    return { kind: 'list', items, place: value.place };
}
function pairsOf(value) {
    if (value.kind !== 'table')
        return value;
    const items = value.entries.map((entry) => {
        const key = entry.key === null
            ? { kind: 'opaque', place: entry.keyPlace }
            : { kind: 'text', text: entry.key, place: entry.keyPlace };
        return { kind: 'list', items: [key, entry.value], place: entry.keyPlace };
    });
    return { kind: 'list', items, place: value.place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/mutations.js
/** Methods that change what they are called on, as bindings of its keys: `x.update(k=v)`, `Object.assign(x, {k: v})`. */
function changesOf(calls) {
    return calls.flatMap(call => {
        const dot = call.callee.lastIndexOf('.');
        const path = call.callee.slice(0, Math.max(0, dot));
        const [first, second] = call.positional;
        const bind = (of, key, value) => ({
            name: `${of}[${key}]`,
            value,
            where: call.where,
        });
        switch (call.callee.slice(dot + 1)) {
            case 'update':
                return [...mutations_named(call, path, bind), ...(first?.kind === 'table' ? entries(first, path, bind) : [])];
            case 'setdefault':
                return [];
            case 'pop':
            case '__delitem__':
                return first?.kind === 'text'
                    ? [bind(path, first.text, { kind: 'constant', value: null, place: call.place })]
                    : [];
            case '__setitem__':
                return first?.kind === 'text' && second ? [bind(path, first.text, second)] : [];
            case 'assign':
                return first?.kind === 'name' ? call.positional.slice(1).flatMap(one => entries(one, first.path, bind)) : [];
            default:
                return [];
        }
    });
}
const mutations_named = (call, path, bind) => [...call.keyword].map(([key, value]) => bind(path, key, value));
function entries(value, path, bind) {
    if (value.kind !== 'table')
        return [];
    return value.entries.flatMap(({ key, value: one }) => (key === null ? [] : [bind(path, key, one)]));
}
/** What was put under a key after the variable got its value; not sure where it may not have happened. */
function assignedTo(of, key, names) {
    const since = names.lookup(of.path, of.where)[0]?.where.at ?? -1;
    const found = [`${of.path}[${key}]`, `${of.path}.${key}`]
        .flatMap(name => names.lookup(name, of.where))
        .filter(({ where }) => where.at > since)
        .toSorted((a, b) => b.where.at - a.where.at);
    const handed = changedElsewhere(of, key, names);
    const isSure = handed.length === 0 && found.some(({ where }) => where.branch.every((one, level) => of.where.branch[level] === one));
    const options = [...found.map(binding => binding.value), ...handed];
    const [only, second] = options;
    if (!only)
        return undefined;
    return { value: second ? { kind: 'choice', options, place: only.place } : only, isSure };
}
/** A function of this file may change what it is handed. */
function changedElsewhere(of, key, names) {
    return names.callsWith(of.path).flatMap(call => names.definitionsOf(call.callee).flatMap(definition => {
        const position = call.positional.findIndex(value => value.kind === 'name' && value.path === of.path);
        const parameter = definition.parameters[position];
        return parameter === undefined
            ? []
            : names.inScope(`${parameter}[${key}]`, definition.scope).map(one => one.value);
    }));
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/names.js

/** What the names of one file stand for. */
class Names {
    facts;
    bindings;
    byPlace;
    imports;
    byScope;
    byName;
    callsByName;
    constructor(facts) {
        this.facts = facts;
        const inOrder = [...facts.bindings, ...changesOf(facts.calls)].toSorted((a, b) => a.where.at - b.where.at);
        this.bindings = Map.groupBy(inOrder, binding => binding.name);
        this.byPlace = Map.groupBy(inOrder, binding => placeKey(binding.name, binding.where.scope.at(-1)));
        this.imports = new Map(facts.imports.map(one => [one.alias, one]));
        this.byScope = new Map(facts.definitions.map(definition => [definition.scope, definition]));
        this.byName = Map.groupBy(facts.definitions, definition => definition.name);
        this.callsByName = Map.groupBy(facts.calls, call => names_lastOf(call.callee));
    }
    /** The function whose body is this scope. */
    definition(scope) {
        return scope === undefined ? undefined : this.byScope.get(scope);
    }
    /** Calls in this file of a function or, for `__init__`, of its class. */
    callsOf({ name, owner }) {
        const isConstructor = owner !== undefined && (name === '__init__' || name === 'constructor');
        const calls = this.callsByName.get(isConstructor ? owner : name) ?? [];
        return calls.filter(call => (owner !== undefined && !isConstructor ? call.callee.includes('.') : true));
    }
    /** Functions of this file that a callee may mean. */
    definitionsOf(callee) {
        const found = this.byName.get(names_lastOf(callee)) ?? [];
        return found.filter(({ owner }) => (owner === undefined ? !callee.includes('.') : callee.includes('.')));
    }
    isLocal(name) {
        return this.byName.has(name);
    }
    import(alias) {
        const found = this.imports.get(alias);
        if (!found)
            return undefined;
        return found.name === null ? found.module : `${found.module}.${found.name}`;
    }
    /**
     * Bindings that may hold where the name is used: the last one that surely ran, and later ones that perhaps ran.
     * Inner scopes hide outer ones; `at` matters only within one scope, since functions run later.
     */
    lookup(name, where) {
        const all = this.bindings.get(name);
        if (!all)
            return [];
        for (let depth = where.scope.length; depth >= 0; depth--) {
            const here = this.byPlace.get(placeKey(name, where.scope[depth - 1])) ?? [];
            const until = depth === where.scope.length ? where.at : Number.POSITIVE_INFINITY;
            const found = reaching(here, until, where);
            if (found.length > 0)
                return found;
        }
        return name.includes('.') ? all : [];
    }
    /** Calls that hand the variable on. */
    callsWith(path) {
        this.cache.handed ??= Map.groupBy(this.facts.calls.flatMap(call => call.positional.flatMap(value => (value.kind === 'name' ? [{ path: value.path, call }] : []))), one => one.path);
        return this.cache.handed.get(path)?.map(one => one.call) ?? [];
    }
    inScope(name, scope) {
        return this.byPlace.get(placeKey(name, scope)) ?? [];
    }
    /** Fields of this name in any class or namespace of the file. */
    fields(name) {
        return this.fieldIndex().get(name) ?? [];
    }
    cache = {};
    fieldIndex() {
        const dotted = () => this.facts.bindings.filter(binding => binding.name.includes('.'));
        this.cache.index ??= Map.groupBy(dotted(), binding => names_lastOf(binding.name));
        return this.cache.index;
    }
}
const placeKey = (name, scope) => `${scope ?? ''} ${name}`;
function names_lastOf(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
/** More places than this that perhaps set one name are no constant. */
const maxReaching = 60;
function reaching(bindings, until, where) {
    const found = [];
    for (let index = bindings.length - 1; index >= 0 && found.length < maxReaching; index--) {
        const binding = bindings[index];
        if (!binding || binding.where.at >= until)
            continue;
        found.push(binding);
        if (binding.where.branch.every((branch, level) => where.branch[level] === branch))
            break;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/items.js


const maxSpread = 8;
/** The value under a key: of what is written and what is spread in, the last counts. */
function items_entryOf(table, key, constants, depth = 0) {
    const own = table.entries.findLastIndex(one => one.key === key);
    for (const { of, after } of table.spread.toReversed()) {
        if (own !== -1 && after <= own)
            break;
        const found = under(of, key, constants, depth);
        if (found)
            return found;
    }
    return table.entries[own]?.value;
}
/** What a value has under a key, set later on or from the start. */
function under(of, key, constants, depth = 0) {
    if (depth > maxSpread)
        return undefined;
    const assigned = of.kind === 'name' ? constants.assigned(of, key) : undefined;
    if (assigned?.isSure)
        return assigned.value;
    const found = assigned ? [assigned.value] : [];
    for (const { value } of constants.expand(of)) {
        const one = value.kind === 'table' ? items_entryOf(value, key, constants, depth + 1) : undefined;
        if (one)
            found.push(one);
    }
    const [only, second] = found;
    return only && second ? { kind: 'choice', options: found, place: only.place } : only;
}
/** `of[key]`: an entry of a table, an element of a list, a field of an instance. */
function itemOf(item, constants, via) {
    if (item.of.kind === 'name' && item.key?.kind === 'text') {
        const assigned = constants.assigned(item.of, item.key.text);
        if (assigned?.isSure)
            return constants.expand(assigned.value, via);
    }
    if (item.key === null)
        return constants.expand(item.of, via).flatMap(of => pick(of, null, item, constants));
    return constants
        .expand(item.key, via)
        .flatMap(key => constants.expand(item.of, key.via).flatMap(of => pick(of, key.value, item, constants)));
}
/** `key` null: any element, as a loop sees it (a table gives its keys). */
function pick({ value: of, via }, key, item, constants) {
    switch (of.kind) {
        case 'table':
            if (key === null)
                return pick({ value: methods_keysOf(of), via }, key, item, constants);
            return entry(of, key, constants, via);
        case 'list': {
            const one = key?.kind === 'constant' && typeof key.value === 'number' ? of.items.at(key.value) : undefined;
            return one ? constants.expand(one, via) : constants.choose(of.items, `l${of.place.offset}`, via);
        }
        case 'call':
            return key?.kind === 'text' ? field(of.call, key.text, constants, via) : items_unknown(item, via);
        case 'text':
            // A member of an enumeration of texts.
            return key?.kind === 'text' && key.text === 'value' ? [{ value: of, via }] : items_unknown(item, via);
        default:
            return items_unknown(item, via);
    }
}
const items_unknown = ({ place }, via) => [{ value: { kind: 'opaque', place }, via }];
function entry(table, key, constants, via) {
    if (key.kind !== 'text') {
        const values = table.entries.map(one => one.value);
        return constants.choose(values, `t${table.place.offset}`, via);
    }
    const found = items_entryOf(table, key.text, constants);
    return found ? constants.expand(found, via) : [];
}
function field(call, name, constants, via) {
    const handed = call.keyword.get(name);
    if (handed)
        return constants.expand(handed, via);
    const declared = constants.names.lookup(`${names_lastOf(call.callee)}.${name}`, call.where).map(binding => binding.value);
    const options = declared.length > 0 ? declared : (constants.options.get(name) ?? []);
    if (options.length > 0)
        return constants.choose(options, `d${name}`, via);
    return [{ value: { kind: 'opaque', place: call.place }, via }];
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/options.js
/** Options of a command line with their defaults: `add_argument('--model', default=…)`. */
function declaredOptions(calls, rows) {
    const options = new Map();
    for (const call of calls) {
        const row = rows.find(one => one.declares && one.pattern.test(call.callee));
        const value = row?.declares?.map(argument => argumentOf(call, argument)).find(one => one !== undefined);
        if (!row || !value)
            continue;
        for (const name of namesOf(call, row))
            options.set(name, [...(options.get(name) ?? []), value]);
    }
    return options;
}
function namesOf(call, row) {
    const dest = call.keyword.get('dest');
    const named = dest ? [dest] : call.positional.slice(0, row.named ?? 4);
    return named.flatMap(name => (name.kind === 'text' ? [name.text.replace(/^-+/, '').replaceAll('-', '_')] : []));
}
function argumentOf(call, argument) {
    return typeof argument === 'number' ? call.positional[argument] : call.keyword.get(argument);
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/parameters.js

/** What a parameter may be: what the calls in this file hand over, and its default. Null when it is none, or hidden. */
function parameterOf(path, scopes, bindings, { names, options: declared }) {
    for (const scope of scopes.toReversed()) {
        const definition = names.definition(scope);
        if (definition?.rest === path)
            return { options: restOf(definition, names), key: `f${scope}` };
        const position = definition?.parameters.indexOf(path) ?? -1;
        if (!definition || position === -1)
            continue;
        const inside = bindings.filter(binding => binding.where.scope.at(-1) === scope);
        const own = inside.filter(binding => binding.where.at !== scope);
        if (inside.length > 0 && inside.length === own.length && own.some(({ where }) => where.branch.length === 0))
            return null;
        const initial = inside.find(binding => binding.where.at === scope)?.value;
        // One option per call, so that arguments of one call stay together; a missing one is nothing, not left out.
        const handed = names
            .callsOf(definition)
            .map(call => call.keyword.get(path) ?? call.positional[position] ?? initial ?? nothingAt(call.place));
        const options = initial ? [...handed, initial] : handed;
        const known = options.length > 0 ? options : (declared.get(path) ?? []);
        if (known.length === 0 && own.length === 0)
            return null;
        return { options: [...known, ...own.map(binding => binding.value)], key: `f${scope}` };
    }
    return null;
}
/** `**options`: what each call names beyond the other parameters. */
function restOf(definition, names) {
    return names.callsOf(definition).map((call) => {
        const others = [...call.keyword].filter(([key]) => !definition.parameters.includes(key));
        const entries = others.map(([key, value]) => ({ key, value, keyPlace: value.place }));
        return { kind: 'table', entries, spread: call.spread.map(of => ({ of, after: 0 })), place: call.place };
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/constants.js








const nowhere = new Map();
const maxFound = 400;
/** Bounds on work, for one question and for a file: beyond them a value counts as computed at run time. */
const maxHere = 5_000;
const maxTotal = 100_000;
const constants_maxDepth = 120;
/** Constant resolution inside one file. What cannot be resolved comes out as `opaque`, never as a guess. */
class Constants {
    names;
    here = 0;
    total = 0;
    depth = 0;
    cuts = 0;
    memo = new Map();
    active = new Set();
    outer;
    rows;
    options;
    callees;
    constructor(facts, rows, outer) {
        this.outer = outer;
        this.names = new Names(facts);
        this.rows = rows;
        this.callees = new Callees(this.names);
        this.options = declaredOptions(facts.calls, rows);
    }
    expand(value, via = nowhere) {
        if (this.depth === 0)
            this.here = 0;
        this.total++;
        if (++this.here > maxHere || this.total > maxTotal || this.depth > constants_maxDepth)
            return [{ value: { kind: 'opaque', place: value.place }, via }];
        this.depth++;
        const found = this.step(value, via);
        this.depth--;
        return found;
    }
    step(value, via) {
        switch (value.kind) {
            case 'join':
                return this.join(value.parts, value, via);
            case 'choice':
                return this.choose(value.options, `c${value.place.offset}`, via);
            case 'fallback':
                return this.first(value, via);
            case 'name':
                return this.name(value, via);
            case 'item':
                return itemOf(value, this, via);
            case 'call':
                return this.call(value, via);
            case 'text':
                if (!this.outer || !/[${]/.test(value.text))
                    return [{ value, via }];
                return this.outer.constants.expand(filledIn(value, this.outer.where), via);
            default:
                return [{ value, via }];
        }
    }
    /** Everything that has a name: variables and fields, options of a command line, variables of the environment. */
    named() {
        const where = { at: 0, scope: [], branch: [] };
        const options = [...this.options].flatMap(([name, values]) => values.map(value => ({ name, value, where })));
        const variables = this.names.facts.calls.flatMap(call => {
            const [name, value] = call.positional;
            const isRead = name?.kind === 'text' && value && /env/i.test(call.callee);
            return isRead ? [{ name: name.text, value, where: call.where }] : [];
        });
        return [...this.names.facts.bindings, ...options, ...variables];
    }
    /** What was put under a key of a variable later on. */
    assigned(of, key) {
        return assignedTo(of, key, this.names);
    }
    canonical(call) {
        return this.callees.canonical(call);
    }
    choose(options, key, via) {
        const taken = via.get(key);
        const found = [];
        for (const [index, option] of options.entries()) {
            if (taken !== undefined && taken !== index)
                continue;
            if (found.length > maxFound)
                break;
            found.push(...this.expand(option, options.length > 1 ? new Map(via).set(key, index) : via));
        }
        return found;
    }
    /** Later options count only as far as earlier ones may be nothing. */
    first(value, via) {
        const found = [];
        for (const option of value.options) {
            const here = this.expand(option, via);
            const something = here.filter(({ value: one }) => isSomething(one));
            found.push(...something);
            if (something.length === here.length && something.length > 0)
                break;
        }
        return found.length > 0 ? found : [{ value: { kind: 'opaque', place: value.place }, via }];
    }
    join(parts, whole, via) {
        let found = [{ value: { kind: 'text', text: '', place: whole.place }, via }];
        for (const part of parts) {
            const next = [];
            for (const left of found.slice(0, maxFound))
                for (const right of this.expand(part, left.via))
                    next.push({ value: glue(left.value, right.value), via: right.via });
            found = next;
        }
        return found;
    }
    /** What a name holds does not depend on what was chosen before: it is found once, then matched with the choices. */
    name(value, via) {
        const key = `${value.path}@${value.where.at}`;
        const known = this.memo.get(key);
        if (known)
            return this.match(known, via);
        if (this.active.has(key)) {
            this.cuts++;
            return [{ value: { kind: 'opaque', place: value.place }, via }];
        }
        const before = this.cuts;
        this.active.add(key);
        const found = this.resolve(value);
        this.active.delete(key);
        // A result that was cut short because something around it is being resolved holds only there.
        if (this.cuts === before || this.active.size === 0)
            this.memo.set(key, found);
        return this.match(found, via);
    }
    /** Costs as much work as there are possibilities to compare. */
    match(found, via) {
        if (via.size === 0)
            return found;
        this.here += found.length;
        this.total += found.length;
        return matching(found, via);
    }
    resolve(value) {
        const found = this.bound(value, nowhere) ?? this.attribute(value, nowhere);
        if (found)
            return found;
        const fallback = this.fallback(value.path);
        if (fallback)
            return this.choose(fallback.options, fallback.key, nowhere);
        // What is no variable of an embedded document may be one of the document around it.
        if (this.outer)
            return this.outer.constants.expand({ ...value, where: this.outer.where });
        return [{ value: { kind: 'opaque', place: value.place }, via: nowhere }];
    }
    bound({ path, where }, via) {
        const bindings = this.names.lookup(path, where);
        const parameter = parameterOf(path, where.scope, bindings, this);
        if (parameter)
            return this.choose(parameter.options, parameter.key, via);
        if (bindings.length === 0)
            return null;
        return this.choose(bindings.map(binding => binding.value), `n${path}${bindings[0]?.where.at}`, via);
    }
    attribute({ path, where, place }, via) {
        const dot = path.lastIndexOf('.');
        if (dot === -1)
            return null;
        const of = { kind: 'name', path: path.slice(0, dot), where, place };
        const key = { kind: 'text', text: path.slice(dot + 1), place };
        const found = itemOf({ kind: 'item', of, key, place }, this, via);
        return found.some(one => one.value.kind !== 'opaque') ? found : null;
    }
    /** `args.model` of a parser, `cfg.model` of a dataclass that came from elsewhere: by the field's name in this file. */
    fallback(path) {
        const last = names_lastOf(path);
        const options = this.options.get(last);
        if (options)
            return { options, key: `o${last}` };
        if (last === path)
            return null;
        const fields = this.names.fields(last);
        const owners = new Set(fields.map(field => field.name));
        return owners.size === 1 ? { options: fields.map(field => field.value), key: `d${last}` } : null;
    }
    call(value, via) {
        const { call } = value;
        const canonical = this.canonical(call);
        const row = this.rows.find(one => one.gives && one.pattern.test(canonical));
        if (row?.gives) {
            const given = row.gives.map(argument => argumentOf(call, argument)).find(one => one !== undefined);
            return given ? this.expand(given, via) : [{ value: { kind: 'opaque', place: value.place }, via }];
        }
        const built = method(call, this, via);
        if (built)
            return built;
        const returns = this.names.definitionsOf(call.callee).flatMap(definition => definition.returns);
        const key = `r${call.callee}`;
        if (returns.length === 0 || this.active.has(key))
            return [{ value, via }];
        this.active.add(key);
        const found = this.choose(returns, key, via);
        this.active.delete(key);
        return found;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/frame.js

function callFrame(call, constants) {
    const named = (name) => call.keyword.get(name) ?? fromSpread(call.spread, name, constants);
    return {
        place: call.place,
        where: call.where,
        isLoose: false,
        all: [...call.positional.map((value) => ['', value]), ...call.keyword],
        ...(call.slot && { slot: call.slot }),
        get: argument => (typeof argument === 'number' ? call.positional[argument] : frame_dotted(argument, named, constants)),
    };
}
function mappingFrame({ table, where }, constants) {
    const named = (name) => items_entryOf(table, name, constants);
    return {
        place: table.place,
        where,
        isLoose: true,
        all: table.entries.map(({ key, value }) => [key ?? '', value]),
        ...(table.slot && { slot: table.slot }),
        get: argument => (typeof argument === 'number' ? undefined : frame_dotted(argument, named, constants)),
    };
}
/** `words`: how many leading tokens name the command. */
function commandFrame(command, words, { switches, certainty }) {
    const positional = [];
    const flags = new Map();
    const yes = (place) => ({ kind: 'constant', value: true, place });
    for (let index = words; index < command.argv.length; index++) {
        const token = command.argv[index];
        if (!token)
            continue;
        const text = token.kind === 'text' ? token.text : '';
        if (text === '--') {
            positional.push(...command.argv.slice(index + 1));
            break;
        }
        if (!text.startsWith('-') || text === '-') {
            positional.push(token);
            continue;
        }
        const equals = text.indexOf('=');
        const next = command.argv[index + 1];
        const isFlag = next?.kind === 'text' && /^-(?!\d)/.test(next.text);
        if (equals !== -1)
            flags.set(text.slice(0, equals), tail(token, equals + 1));
        else if (!next || isFlag || switches.includes(text))
            flags.set(text, yes(token.place));
        else {
            flags.set(text, next);
            index++;
        }
    }
    const get = (argument) => {
        if (typeof argument === 'number')
            return positional[argument];
        return flags.get(argument) ?? insideFlag(argument, flags);
    };
    const { place, where } = command;
    return { place, where, isLoose: certainty === 'heuristic', get, all: [] };
}
/** `--model_args.revision` looks into `pretrained=a,revision=b`, `--speculative-config.model` into JSON. */
function insideFlag(argument, flags) {
    const dot = argument.indexOf('.');
    const outer = dot === -1 ? undefined : flags.get(argument.slice(0, dot));
    if (outer?.kind !== 'text')
        return undefined;
    const name = argument.slice(dot + 1);
    const match = new RegExp(`(?:(?:^|,)${name}=|"${name}"\\s*:\\s*")([^,"]*)`).exec(outer.text);
    return match?.[1] === undefined ? undefined : tail(outer, match.index + match[0].length - match[1].length, match[1]);
}
/** A part of a literal, with its own place when the literal stands verbatim on its line. */
function tail(token, from, part) {
    if (token.kind !== 'text')
        return token;
    const { place, text } = token;
    const inner = part ?? text.slice(from);
    if (place.endColumn - place.column !== text.length)
        return { ...token, text: inner };
    const column = place.column + from;
    return {
        kind: 'text',
        text: inner,
        place: { ...place, column, endColumn: column + inner.length, offset: place.offset + from },
    };
}
function frame_dotted(path, named, constants) {
    const [first = '', ...rest] = path.split('.');
    let value = named(first);
    for (const key of rest)
        value = value && under(value, key, constants);
    return value;
}
/** The last of several spread groups that has the key. */
function fromSpread(spread, name, constants) {
    for (const one of spread.toReversed()) {
        const found = under(one, name, constants);
        if (found)
            return found;
    }
    return undefined;
}
/** The arguments of a take: names of one thing, or each a thing of its own. */
function takenFrom(frame, args, loader) {
    const { onlyPattern: only, exceptPattern: except } = loader;
    if (args.includes('*'))
        return frame.all.flatMap(([name, value]) => except?.test(name) || only?.test(name) === false ? [] : literals(value));
    const present = args.flatMap(argument => frame.get(argument) ?? []);
    const values = present.filter(value => !(value.kind === 'constant' && value.value === null));
    return frame.isLoose ? values : values.filter(value => value.kind !== 'table').slice(0, 1);
}
/** What stands there in so many words: guesses do not follow constants. */
function literals(value) {
    if (value.kind === 'choice' || value.kind === 'fallback')
        return value.options.flatMap(literals);
    return value.kind === 'text' ? [value] : [];
}
/** The first argument of the list that is given. */
function given(frame, args) {
    for (const argument of args) {
        const value = frame.get(argument);
        if (value && !(value.kind === 'constant' && value.value === null))
            return value;
    }
    return undefined;
}
/** What a value is, among the possibilities that agree with those already taken. */
function agreeing(value, via, constants) {
    return value ? constants.expand(value, via).map(found => found.value) : [];
}

;// CONCATENATED MODULE: ./.build/catalogue/model-names.json
const model_names_namespaceObject = /*#__PURE__*/JSON.parse('{"hosted":["gpt-\\\\d.*","gpt-image.*","chatgpt-.*","o[134](?:-(?:mini|preview|pro).*)?","text-embedding-(?:ada|3).*","text-davinci-.*","dall-e-\\\\d","tts-1.*","whisper-1","davinci.*","babbage-\\\\d+","gpt-oss-.*-cloud","codex-.*","computer-use-preview.*","omni-moderation.*","claude-.*","anthropic\\\\.claude.*","(?:us|eu|apac|global)\\\\.(?:anthropic|amazon|meta|deepseek|mistral)\\\\..*","amazon\\\\.(?:titan|nova).*","meta\\\\.llama.*","mistral\\\\.mi.*","cohere\\\\.(?:command|embed).*","ai21\\\\..*","gemini-.*","models/(?:gemini|embedding|text-embedding).*","text-embedding-00\\\\d","text-multilingual-embedding.*","imagen-.*","veo-.*","palm-.*","text-bison.*","command(?:-r.*|-a.*|-light.*|-nightly)?","embed-(?:english|multilingual|v4).*","rerank-(?:english|multilingual|v\\\\d).*","(?:mistral|codestral|ministral|magistral|devstral|pixtral|voxtral)-(?:large|small|medium|tiny|embed|latest|\\\\d+b-latest|saba|moderation|ocr).*","open-mi[sx]tral-.*","grok-\\\\d.*","grok-(?:beta|code).*","deepseek-(?:chat|reasoner)","sonar(?:-.*)?","qwen-(?:max|plus|turbo|long|vl-max|vl-plus).*","qwen3-(?:max|coder-plus).*","moonshot-v1-.*","kimi-(?:latest|k2-(?:turbo|thinking)).*","glm-4(?:\\\\.\\\\d)?(?:-plus|-air|-flash|-airx|-long)?","voyage-.*","jina-(?:embeddings|reranker)-v\\\\d.*","llama-?3(?:[.-]\\\\d)?-(?:\\\\d+b)-(?:8192|32768|versatile|instant|specdec).*","mixtral-8x7b-32768","gemma2?-\\\\d+b-it","nova-(?:pro|lite|micro).*","titan-.*"],"hostedRoutes":["ai21","amazon-bedrock","anthropic","azure","azure_ai","bedrock","cerebras","cloudflare","codestral","cohere","cohere_chat","dashscope","databricks","deepinfra","deepseek","fireworks_ai","friendliai","gemini","github","github_copilot","google-genai","google-vertex","google_genai","groq","hyperbolic","inception","jina_ai","lm_studio","meta","mistral","mistral-ai","moonshot","nebius","novita","nvidia_nim","openai","openai-compatible","opencode","openrouter","perplexity","predibase","replicate","sagemaker","sagemaker_chat","sambanova","text-completion-openai","together_ai","vercel","vertex_ai","vertex_ai_beta","volcengine","voyage","voyageai","watsonx","x-ai","xai"],"localRoutes":{"huggingface":"huggingface","hosted_vllm":"huggingface","vllm":"huggingface","ollama":"ollama","ollama_chat":"ollama"},"endpointNames":["HF_ENDPOINT","HF_MIRROR","HUGGINGFACE_HUB_ENDPOINT","HF_HUB_ENDPOINT","env.remoteHost"],"hubRoutes":["models","datasets","dataset","spaces","docs","blog","papers","collections","settings","learn","join","api","organizations","tasks","pricing","login","new","posts","search","kernels","buckets","chat","enterprise","support","inference","storage","jobs","mcp"],"placeholders":["your[-_ ]?.*","<.*","my[-_]?(?:org|user|username|namespace|account|name)","user(?:_?name)?","username","org","organization","org[-_]?name","namespace","owner","hf[-_]?user(?:name)?","some[-_]?(?:org|user)","author","xxx+","path[-_]?to","path","repo","repository","company","example(?:[-_]?(?:org|user))?","foo","fake[-_]?.*","dummy.*","mock.*","org[a-c]","test[-_]?(?:org|user)","\\\\.\\\\.\\\\."],"folders":["model","models","checkpoints?","ckpts?","outputs?","results?","weights","saved[-_]?models?","saved","pretrained(?:[-_]?(?:models?|weights))?","data","tmp","temp","cache","runs?","logs?","src","assets","static","public","experiments?","exps?","artifacts?","local","trained[-_]?models?","finetuned?(?:[-_]?models?)?","fine[-_]tuned(?:[-_]?models?)?","dist","build","lib","files","resources","save","mnt","home","root","opt","workspace","content","dbfs","app","usr","var","scripts?","configs?","conf","config","test","tests","examples?","work_dirs?","work","train","training","eval","llm","llms","onnx","bin","storage","volumes?","dataset","output_?dir","model_?dir","lora","loras","adapters?","merged.*","downloads?","input","inputs","backend","server","web","www","modules","packages","apps","services","project","projects","final.*model","best.*model","ckpt_.*","checkpoint-.*"],"namespaces":["01-ai","ai-forever","AI-ModelScope","ai21labs","AI21Labs","ai4bharat","albert","Alibaba-NLP","allenai","almanach","amazon","amazon-science","answerdotai","apple","arcee-ai","argilla","autogluon","avsolatorio","BAAI","baichuan-inc","bartowski","bigcode","bigscience","black-forest-labs","ByteDance","canopylabs","cardiffnlp","casperhansen","castorini","cl-tohoku","codellama","cognitivecomputations","CohereForAI","CohereLabs","colbert-ir","CompVis","coqui","cross-encoder","damo","databricks","dbmdz","deepseek-ai","deepset","diffusers","distil-whisper","distilbert","dslim","EleutherAI","espnet","facebook","FacebookAI","fishaudio","flair","FunAudioLLM","genmo","ggerganov","ggml-org","google","google-bert","google-deepmind","google-t5","guillaumekln","h94","Helsinki-NLP","hexgrad","hf-internal-testing","hugging-quants","huggingface","HuggingFaceH4","HuggingFaceM4","HuggingFaceTB","huggyllama","ibm","ibm-granite","iic","IlyaGusev","inceptionai","Intel","internlm","intfloat","ISTA-DASLab","jinaai","joeddav","klue","knowledgator","KoboldAI","kyutai","laion","lightonai","Lightricks","LiquidAI","liuhaotian","llava-hf","lllyasviel","LLM-Research","lmstudio-community","lmsys","Marqo","MaziyarPanahi","meta-llama","microsoft","microsoft-phi","MiniMaxAI","mistral-community","mistralai","mixedbread-ai","mlc-ai","mlx-community","modelscope","moonshotai","MoritzLaurer","mosaicml","mradermacher","myshell-ai","nari-labs","naver-clova-ix","neuralmagic","nomic-ai","NousResearch","nreimers","numind","nvidia","nvidia-nemo","onnx-community","openai","openai-community","openbmb","openchat","OpenGVLab","openlm-research","openmmlab","OrdalieTech","PaddlePaddle","PixArt-alpha","playgroundai","prajjwal1","PrimeIntellect","primeintellect","princeton-nlp","ProsusAI","pyannote","PygmalionAI","QuantFactory","Qwen","qwen","RedHatAI","ResembleAI","rinna","runwayml","Salesforce","sarvamai","second-state","sentence-transformers","servicenow","ServiceNow-AI","SG161222","Snowflake","spacy","speechbrain","stabilityai","stable-diffusion-v1-5","stanford-crfm","suno","Supabase","swift","SWivid","Systran","TaylorAI","teknium","tencent","Tencent-Hunyuan","TheBloke","thenlper","THUDM","tiiuae","timm","TinyLlama","togethercomputer","trl-internal-testing","Undi95","unsloth","upstage","urchade","valhalla","vikhyatk","vinai","Wan-AI","WhereIsAI","WizardLM","xai-org","Xenova","xlnet","zai-org","ZhipuAI"],"families":["llama","codellama","qwen","qwq","mistral","mixtral","gemma","phi","falcon","distilbert","\\\\w*bert","\\\\w*roberta","bart","mbart","pegasus","t5","mt5","byt5","ul2","gpt-(?:neo|neox|j)","gptneo","bloom","bloomz","whisper","wav2vec2?","hubert","wavlm","seamless","clip","siglip","vit","deit","beit","swin","dino\\\\w*","convnext","sdxl","sd3","flux","pixart","kandinsky","controlnet","lora","deepseek","yi","glm","chatglm","internlm\\\\w*","internvl\\\\w*","baichuan","mpt","starcoder\\\\w*","santacoder","codegen","vicuna","alpaca","zephyr","orca","hermes","dolphin","wizardlm","openchat","solar","olmo\\\\w*","pythia","opt","e5","bge","gte","minilm","\\\\w*minilm","mpnet","rerank\\\\w*","embed\\\\w*","colbert\\\\w*","splade\\\\w*","blip\\\\w*","llava","idefics\\\\w*","paligemma","florence","owlvit","owlv2","detr","yolos","segformer","mask2former","sam\\\\w*","trocr","donut","layoutlm\\\\w*","smollm\\\\w*","smolvlm\\\\w*","stable","diffusion","instruct","chat","gguf","ggml","awq","gptq","fp8","int4","int8","4bit","8bit","nf4","bnb","mlx","onnx","uncased","cased","nli","sst","squad","finetuned","\\\\d+(?:\\\\.\\\\d+)?[bm]","\\\\d+x\\\\d+b","bark","musicgen","speecht5","parler","kokoro","xtts","encodec","nemotron","granite","command","aya","moondream\\\\w*","minicpm","kimi","lfm2","ernie\\\\w*","hunyuan\\\\w*","wan2\\\\.?\\\\d*","ltx","cogvideo\\\\w*","animatediff","mamba\\\\w*","rwkv\\\\w*","jamba","gpt-oss","timesfm","chronos","tapas","gliner\\\\w*","nllb","marian","opus"],"legacy":["albert-(?:base|large|xlarge|xxlarge)-v[12]","bert-(?:base|large)-[\\\\w-]+","camembert-base","ctrl","distilbert-base-[\\\\w-]+","distilgpt2","distilroberta-base","gpt2(?:-(?:medium|large|xl))?","openai-gpt","roberta-(?:base|large)(?:-[\\\\w-]+)?","t5-(?:small|base|large|3b|11b)","transfo-xl-wt103","xlm-(?:roberta-(?:base|large)[\\\\w-]*|mlm-[\\\\w-]+|clm-[\\\\w-]+)","xlnet-(?:base|large)-cased"]}');
;// CONCATENATED MODULE: ./.build/catalogue/model-names.js



const patterns = schemas/* array */.YOg(schemas/* string */.YjP());
const { hosted, hostedRoutes, localRoutes, endpointNames, hubRoutes, placeholders, folders, legacy, namespaces, families, } = schemas/* strictObject */.rej({
    /** Names that only a service has: nothing to download bears them. */
    hosted: patterns,
    /** `provider/…` of a service. */
    hostedRoutes: patterns,
    /** `provider/…` that loads what a hub has under the rest of the name. */
    localRoutes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(reference/* hubs */.dg)),
    /** Variables that put another host in the place of Hugging Face. */
    endpointNames: patterns,
    /** Pages of the hub: nobody can own these namespaces. */
    hubRoutes: patterns,
    /** What examples write where a namespace belongs. */
    placeholders: patterns,
    /** Folders that programs keep their own models in. */
    folders: patterns,
    /** One-segment ids: a closed, old set; the hub gives out no new ones. */
    legacy: patterns,
    /** Well-known publishers of weights: a name below one of them is a model's, however it is called. */
    namespaces: patterns,
    /** What the name of a model has in it and the name of a program seldom. */
    families: patterns,
})
    .parse(model_names_namespaceObject);

const whole = (list) => new RegExp(`^(?:${list.join('|')})$`, 'i');
const isOf = (list) => {
    const pattern = whole(list);
    return (text) => pattern.test(text);
};
const isHostedName = isOf(hosted);
const isHostedRoute = isOf(hostedRoutes);
const isHubRoute = isOf(hubRoutes);
const isPlaceholder = isOf(placeholders);
const isFolderName = isOf(folders);
const known = new Set(namespaces.map(name => name.toLowerCase()));
const isKnownNamespace = (namespace) => known.has(namespace.toLowerCase());
/** Does the second half of an id sound like a model's? */
const soundsLikeModel = (name) => family.test(name);
const family = new RegExp(`(?:^|[-_.])(?:${families.join('|')})(?:$|[-_.:\\d])`, 'i');
const isLegacyId = isOf(legacy);
/** The hub that a provider's prefix loads from. */
function localRoute(provider) {
    return Object.hasOwn(localRoutes, provider) ? localRoutes[provider] : undefined;
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/ids.js

/** The shapes of names. Pure grammar: nothing here says that something is loaded. */
const weightsExtension = /\.(?:safetensors|gguf|ggml|ggjt|pt|pth|pt2|ckpt|bin|h5|hdf5|keras|onnx|ort|tflite|pb|pkl|pickle|joblib|dill|mlmodel|mlpackage|mlmodelc|engine|trt|plan|pdparams|pdmodel|pdiparams|nemo|t7|caffemodel|weights|params|msgpack|mar|dduf|task|litertlm|pte|llamafile|torchscript|ptl|npz|skops|model|uff|rknn|kmodel|nnue|cbm|ubj)$/i;
/** A file name that ends as weights do. `.bin`, `.model` and the like only mean something where a loader stands. */
function isWeightsFile(text) {
    return weightsExtension.test(text);
}
const sureExtension = /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|h5|hdf5|keras|onnx|tflite|pkl|joblib|mlmodel|pdparams|nemo|caffemodel|weights|dduf|litertlm|pte|llamafile)$/i;
/** An extension that weights have and hardly anything else. */
function isSureWeightsFile(text) {
    return sureExtension.test(text);
}
/** The hub's rule for one half of `namespace/name`: reference hubs.md 1.6. */
function isSegment(text) {
    return /^[A-Za-z0-9_](?:[\w.-]{0,94}[A-Za-z0-9_])?$/.test(text) && !/--|\.\./.test(text) && !text.endsWith('.git');
}
/** `namespace/name` as Hugging Face and ModelScope write it. */
function isRepoId(text) {
    const [namespace = '', name = '', more] = text.split('/', 3);
    return more === undefined && text.length <= 97 && isSegment(namespace) && isSegment(name) && !isHubRoute(namespace);
}
/** `namespace/name` whose first half is a folder's name or what examples write there. */
function looksLocal(text) {
    const [namespace = ''] = text.split('/', 1);
    return isFolderName(namespace) || isPlaceholder(namespace) || /^(?:\d+|v\d+)$/.test(namespace);
}
/** Plainly a path of this machine or a placeholder: never a name at a hub. */
function isLocalPath(text) {
    return /^(?:[./~\\$<{%]|[A-Za-z]:[\\/]|file:)/.test(text) || text.endsWith('/') || /\s/.test(text) || text === '';
}
/** `[host/][namespace/]model[:tag]` as Ollama reads it. */
function isOllamaName(text) {
    return /^(?:[\w.-]+(?::\d+)?\/){0,2}[A-Za-z0-9][\w.-]*(?::[\w.-]+)?$/.test(text) && text.length <= 200;
}
function isCommitLike(text) {
    return /^[0-9a-f]{40}$/.test(text);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/uri.js


const hubHosts = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\//;
const modelscopeHosts = /^https?:\/\/(?:www\.)?modelscope\.(?:cn|ai)\//;
/** Pictures, sounds and documents are kept beside models, and are none. */
const asset = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|mp[34]|wav|flac|ogg|webm|mov|m4a|pdf|html?|md|txt|css|js|mjs|ts|wasm)$/i;
/** Anything with a scheme or a hub's host in front; null when the text is no such thing or names no model. */
function readUri(text) {
    if (text.length > 2000)
        return null;
    const target = readAny(text);
    return target?.path && asset.test(target.path) ? null : target;
}
function readAny(text) {
    if (hubHosts.test(text))
        return huggingfaceUrl(text);
    if (modelscopeHosts.test(text))
        return modelscopeUrl(text);
    const scheme = /^([a-z][a-z0-9+.-]*):\/?\/?/.exec(text)?.[1];
    switch (scheme) {
        case 'hf':
        case 'huggingface':
            return hubUri(text);
        case 'ollama':
            return ollamaName(text.replace(/^ollama:\/\//, ''));
        case 'kaggle':
            return kaggleHandle(text.replace(/^kaggle:\/\//, ''));
        case 'modelscope': {
            const id = text.replace(/^modelscope:\/\//, '');
            return isRepoId(id) ? { hub: 'modelscope', id, revision: null } : null;
        }
        case 'oci':
        case 'ocifile':
            return ociName(text.replace(/^oci(?:file)?:\/\//, ''));
        case 'http':
        case 'https':
        case 's3':
        case 'gs':
        case 'az':
        case 'abfs':
        case 'ngc':
            return plainUrl(text);
        default:
            return null;
    }
}
/** `https://huggingface.co/ns/name/(resolve|blob|raw|tree)/REV/path` (hubs.md 1.11). */
function huggingfaceUrl(text) {
    const start = hubHosts.exec(text)?.[0].length ?? 0;
    const clean = text.slice(start).replace(/[?#].*$/, '');
    const parts = clean.split('/');
    const shift = parts[0] === 'datasets' || parts[0] === 'spaces' ? 1 : 0;
    if (parts[0] === 'api' && parts[1] === 'models')
        return apiUrl(parts);
    if (parts[0] === 'spaces')
        return null;
    // One-segment ids are as old as the hub: `huggingface.co/gpt2/resolve/…`.
    const owned = isLegacyId(parts[shift] ?? '') && isAction(parts[shift + 1]) ? 0 : 1;
    const [rawName = '', action, ...rest] = parts.slice(shift + owned);
    const [name = '', quant] = rawName.replace(/\.git$/, '').split(':');
    const id = owned === 0 ? name : `${parts[shift]}/${name}`;
    if (owned === 1 && !isRepoId(id))
        return null;
    const kind = shift === 1 ? { kind: 'dataset' } : {};
    if (!isAction(action) || !rest[0])
        return { hub: 'huggingface', id, revision: null, ...(quant && { path: quant, pinnable: false }), ...kind };
    const refs = rest[0] === 'refs' && rest.length > 3 ? 3 : 1;
    const revision = rest.slice(0, refs).join('/');
    const path = rest.slice(refs).join('/');
    const from = start + parts.slice(0, shift + owned + 2).join('/').length + 1;
    const pin = { from, to: from + revision.length, before: '', after: '' };
    return { hub: 'huggingface', id, revision: decode(revision), ...(path && { path: decode(path) }), ...kind, pin };
}
const isAction = (part) => /^(?:resolve|blob|raw|tree)$/.test(part ?? '');
function apiUrl([, , namespace, name, action, revision]) {
    const id = `${namespace}/${name}`;
    if (!isRepoId(id))
        return null;
    return { hub: 'huggingface', id, revision: action === 'revision' && revision ? revision : null, kind: 'mention' };
}
function decode(text) {
    return text.replaceAll(/%2F/gi, '/').replaceAll('%20', ' ');
}
/** `hf://[models|datasets/]ns/name[@rev][/path]`, KServe's `hf://ns/name:HASH`, LocalAI's `…/file.gguf@REV`. */
function hubUri(text) {
    const match = /^(?:hf|huggingface):(?:\/\/)?(models\/|datasets\/|spaces\/|kernels\/|buckets\/)?([^/@:#\s]+\/[^/@:#\s]+)([\s\S]*)$/.exec(text);
    const [, type, id = '', tail = ''] = match ?? [];
    if (!isRepoId(id) || type === 'spaces/')
        return null;
    const at = text.length - tail.length;
    const kind = type === 'datasets/' ? { kind: 'dataset' } : type === 'kernels/' ? { kind: 'code' } : {};
    const base = { hub: 'huggingface', id, ...kind, ...(type === 'buckets/' && { pinnable: false }) };
    const marked = /^([@:])(refs(?:%2F|\/)pr(?:%2F|\/)\d+|refs\/[^/]+\/[^/]+|[^/@#]+)(?:\/(.*))?$/.exec(tail);
    if (marked?.[2]) {
        if (marked[1] === ':' && !/^[0-9a-f]{7,64}$/.test(marked[2]))
            return { ...base, revision: null, path: marked[2], pinnable: false };
        const pin = { from: at + 1, to: at + 1 + marked[2].length, before: '', after: '' };
        return { ...base, revision: decode(marked[2]), ...(marked[3] && { path: marked[3] }), pin };
    }
    const file = /^\/([^@#]*)(?:[@#](.+))?$/.exec(tail);
    if (tail !== '' && !file)
        return null;
    const revision = file?.[2] ?? null;
    const from = text.length - (revision?.length ?? 0);
    const pin = revision === null ? { from: at, to: at, before: '@', after: '' } : { from, to: text.length, before: '', after: '' };
    return { ...base, revision, ...(file?.[1] && { path: file[1] }), pin };
}
function modelscopeUrl(text) {
    const match = /modelscope\.(?:cn|ai)\/(?:(models|datasets)\/)?([^/?#]+\/[^/?#]+)(?:\/(?:resolve|file\/view|tree)\/([^/?#]+)\/?([^?#]*))?/.exec(text);
    const id = match?.[2]?.replace(/\.git$/, '');
    if (!id || !isRepoId(id) || /^(?:api|docs|studios|home)\//.test(id))
        return null;
    return {
        hub: 'modelscope',
        id,
        revision: match?.[3] ?? null,
        ...(match?.[4] && { path: match[4] }),
        ...(match?.[1] === 'datasets' && { kind: 'dataset' }),
    };
}
/** Ollama's `name[:tag]`; `hf.co/ns/name[:QUANT]` is Hugging Face; `…:cloud` runs elsewhere. */
function ollamaName(text) {
    if (hubHosts.test(text))
        return huggingfaceUrl(text);
    if (!isOllamaName(text))
        return null;
    const [, id = text, tag] = /^(.*?)(?::([\w.-]+))?$/.exec(text) ?? [];
    const hosted = tag !== undefined && /(?:^|-)cloud$/.test(tag);
    return { hub: 'ollama', id, revision: tag ?? null, pinnable: false, ...(hosted && { kind: 'hosted' }) };
}
function ociName(text) {
    if (hubHosts.test(text))
        return huggingfaceUrl(text);
    const match = /^([\w.-]+(?::\d+)?(?:\/[\w.-]+)*)(?::([\w][\w.-]{0,127}))?(?:@(sha256:[0-9a-f]{64}))?$/.exec(text);
    if (!match?.[1])
        return null;
    const [, id, tag, digest] = match;
    return { hub: 'oci', id, revision: tag ?? null, ...(digest && { digest }) };
}
/** `owner/model/framework/variation[/version]`. */
function kaggleHandle(text) {
    const match = /^([\w-]+\/[\w.-]+\/[\w.-]+\/[\w.-]+)(?:\/(\d+))?$/.exec(text);
    return match?.[1] ? { hub: 'kaggle', id: match[1], revision: match[2] ?? null } : null;
}
/** A plain address counts when its last part is a weights file. */
function plainUrl(text) {
    const [address = text] = text.split(/[?#]/);
    if (!(isSureWeightsFile(address) || (isWeightsFile(address) && /model|weight|checkpoint|ckpt/i.test(address))))
        return null;
    if (/[{}<>\s]/.test(address))
        return null;
    return { hub: 'url', id: text, revision: null };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/shape.js



const shape_named = (text, hub) => (isRepoId(text) && !looksLocal(text) ? { hub, id: text, revision: null } : null);
const repo = (text, hub) => file(text, hub) ??
    shape_named(text, hub) ??
    (text.includes('@') ? tagged(text, hub) : null) ??
    (isLegacyId(text) ? { hub, id: text, revision: null } : null);
/** Short names that a library completes by itself: `all-MiniLM-L6-v2`. */
const shape_short = (text, hub) => repo(text, hub) ?? (/^[A-Za-z0-9][\w.-]{2,95}$/.test(text) ? { hub, id: text, revision: null } : null);
/** A file on this machine, when it is named as weights are. */
const file = text => isWeightsFile(text) && !/^[a-z0-9]+:\/\/|[{}<>*]/.test(text)
    ? { hub: 'local-weight-file', id: text, revision: null }
    : null;
const surefile = (text, hub) => (isSureWeightsFile(text) ? file(text, hub) : null);
const shape_hosted = text => ({ hub: 'url', id: text, revision: null, kind: 'hosted', pinnable: false });
/** `org/name@rev`, `hf-hub:org/name@rev`. */
const tagged = (text, hub) => {
    const match = /^(?:hf[-_]hub:|hf:)?([^@\s]+\/[^@\s]+?)(?:@(.+))?$/.exec(text);
    const id = match?.[1];
    if (!id || !shape_named(id, hub))
        return null;
    const revision = match?.[2] ?? null;
    const from = text.length - (revision?.length ?? 0);
    if (revision === null)
        return { hub, id, revision };
    return { hub, id, revision, pin: { from, to: text.length, before: '', after: '' } };
};
/** Only with its prefix: without one the name is the library's own. */
const hubtag = (text, hub) => (/^hf[-_]hub:|^local-dir:/.test(text) ? tagged(text, hub) : null);
/** `user/model[:QUANT]` as llama.cpp reads it. */
const quantised = (text, hub) => {
    const [id = '', quant] = text.split(':');
    return shape_named(id, hub) && { hub, id, revision: null, pinnable: false, ...(quant && { path: quant }) };
};
const torchhub = text => {
    const match = /^([\w.-]+\/[\w.-]+)(?::(.+))?$/.exec(text);
    if (!match?.[1])
        return null;
    const revision = match[2] ?? null;
    const from = text.length - (revision?.length ?? 0);
    const pin = { from, to: text.length, before: revision === null ? ':' : '', after: '' };
    return { hub: 'torchhub', id: match[1], revision, pin };
};
/** `provider/name`: only some providers load weights that can be named at a hub. */
const routed = (text, hub) => {
    const slash = text.search(/[/:]/);
    const provider = text.slice(0, slash);
    const rest = text.slice(slash + 1);
    const route = slash === -1 ? undefined : localRoute(provider);
    if (route === 'ollama')
        return ollamaName(rest);
    if (route === undefined)
        return shape_hosted(text, hub);
    const target = shape_named(rest.replace(/^(?:[\w-]+\/)(?=[^/]+\/[^/]+$)/, ''), route);
    return target && { ...target, ...(provider === 'huggingface' && { kind: 'hosted', pinnable: false }) };
};
/** What a setting called `model` may hold: no loader has said how it will be read. */
const model = (text, hub) => {
    const [first = ''] = text.split(/[/:]/, 1);
    const rest = text.slice(first.length + 1);
    if (localRoute(first) && rest !== '')
        return routed(text, hub);
    if (isServed(text, first, rest))
        return shape_hosted(text, hub);
    if (/^[a-z][\w.-]*:(?:\d+(?:\.\d+)?[bm]|latest|\d+x\d+b)\b[\w.-]*$/.test(text))
        return ollamaName(text);
    return likely(text, hub) ?? (isLegacyId(text) ? { hub, id: text, revision: null } : null);
};
/** A name that only services have: there is nothing to download under it. */
function isServed(text, first, rest) {
    if (isHostedName(text) || /:(?:free|beta|nitro)$/.test(text))
        return true;
    return rest !== '' && (isHostedName(rest) || (isHostedRoute(first) && !isOpenWeights(text)));
}
/** Publishers that both serve and publish: only some of their names can be downloaded. */
function isOpenWeights(text) {
    return /^openai\/(?:gpt-oss|whisper-|clip-|shap|consistency|privacy)/.test(text) && !isHostedName(text);
}
/** Nothing says that it is a model but its own name, or its publisher's. */
const likely = (text, hub) => {
    const target = shape_named(text, hub);
    const [namespace = '', name = ''] = text.split('/');
    const sounds = soundsLikeModel(name) || isKnownNamespace(namespace);
    const isOther = /\.(?:cpp|js|ts|py|rs|go|c|net|git|io|ai|md|html?|json|ya?ml|txt|css|svg|png|jpe?g)$/i.test(name);
    return target && sounds && !isOther && !isServed(text, namespace, name) ? target : null;
};
/** `org/name--module.Class`: code of another repository. */
const codemap = (text, hub) => {
    const [id = '', code] = text.split('--');
    return code && isRepoId(id) ? { hub, id, revision: null, kind: 'code' } : null;
};
/** A wheel that holds a model: `spacy-models` releases, or one kept at the hub. */
const wheel = text => {
    const [address = text] = text.split('#');
    const digest = /#sha256=([0-9a-f]{64})$/.exec(text)?.[1];
    if (!/spacy-models\/releases\/download\//.test(address))
        return null;
    return { hub: 'url', id: address, revision: null, ...(digest && { digest: `sha256:${digest}` }) };
};
const ngc = text => {
    const [id = '', version] = text.split(':');
    return /^[\w-]+(?:\/[\w-]+){1,2}$/.test(id) ? { hub: 'url', id, revision: version ?? null } : null;
};
const shape_nothing = () => null;
const shape_readers = {
    repo,
    short: shape_short,
    named: shape_named,
    model,
    likely,
    tagged,
    hubtag,
    quantised,
    adapters: (text, hub) => tagged(text.replace(/^[\w.-]+=/, ''), hub),
    codemap,
    uri: shape_nothing,
    download: shape_nothing,
    repository: shape_nothing,
    storage: text => /^(?:s3|gs|https?|az|abfss?|wasbs?):\/\/\S+$/.test(text) ? { hub: 'url', id: text, revision: null } : null,
    file,
    surefile,
    ollama: ollamaName,
    modelfile: (text, hub) => (isLocalPath(text) ? null : (file(text, hub) ?? ollamaName(text))),
    wheel,
    anyurl: (text, hub) => (/^(?:https?|ssh|git):\/\/|^git@/.test(text) ? { hub, id: text, revision: null } : null),
    outfile: (text, hub) => (isWeightsFile(text) ? { hub, id: text, revision: null } : null),
    oci: ociName,
    kaggle: kaggleHandle,
    torchhub,
    ngc,
    served: (text, hub) => (hub === 'ollama' ? ollamaName(text) : shape_hosted(text, hub)),
    hosted: shape_hosted,
    routed,
};
/** Shapes whose texts have colons and hosts of their own. */
const selfContained = new Set([
    'ollama',
    'oci',
    'served',
    'hosted',
    'modelfile',
    'anyurl',
    'outfile',
]);
/** What a literal names when a loader of this shape reads it; null = nothing outside this repository. */
function readShape(shape, text, hub) {
    if (text.length > 500 || text === '')
        return null;
    const uri = selfContained.has(shape) ? null : readUri(text);
    if (uri)
        return shape === 'repository' && uri.path !== undefined ? null : uri;
    const isFile = shape === 'file' || shape === 'surefile' || shape === 'repo' || shape === 'short' || shape === 'modelfile';
    if (isFile && !/\s/.test(text)) {
        const local = (shape === 'surefile' ? surefile : file)(text, hub);
        if (local)
            return local;
    }
    return isLocalPath(text) ? null : shape_readers[shape](text, hub);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/candidate.js




/** Do the conditions of a row hold in this frame? */
function holds(loader, frame, { file, constants }) {
    if (loader.filePattern && !loader.filePattern.test(file.slice(file.lastIndexOf('/') + 1)))
        return false;
    if (loader.among.length > 0 && !loader.among.some(key => frame.get(key)))
        return false;
    const isTrue = (argument) => agreeing(frame.get(argument), new Map(), constants).some(one => one.kind === 'constant' && one.value === true);
    if (!loader.when.every(isTrue))
        return false;
    return loader.besidePatterns.every(([key, pattern]) => agreeing(frame.get(key), new Map(), constants)
        .flatMap(asText)
        .some(text => pattern.test(text)));
}
/** What surely loads comes before guesses, and among guesses what stands in a call before what only has a name. */
const rankOf = (certainty, loader) => certainty !== 'heuristic'
    ? 0
    : loader.callPattern || loader.commandWords.length > 0
        ? 1
        : loader.bindingPattern
            ? 3
            : 2;
/** Everything that one row finds in one frame. */
function candidatesOf(loader, frame, reading) {
    const kind = kindBy(loader, frame, reading);
    if (kind === null)
        return [];
    return loader.takes.flatMap((take, index) => {
        const of = { loader, take: kind ? { ...take, kind } : take, frame, reading };
        return takenFrom(frame, take.id, loader).flatMap(value => taken(of, value, index === 0));
    });
}
function taken(of, value, isMain) {
    const { loader, frame, reading } = of;
    const found = reading.constants.expand(value).flatMap(({ value: one, via }) => {
        if (one.kind === 'list')
            return one.items.flatMap(item => reading.constants.expand(item, via));
        return [{ value: one, via }];
    });
    const texts = found.filter(one => one.value.kind === 'text');
    const isOnly = texts.length === 1;
    const seen = texts.flatMap(one => (one.value.kind === 'text' ? candidate(of, one.value, one.via, isOnly) : []));
    const isUnknown = found.length === 0 || found.some(one => isComputed(one.value, reading.constants));
    if (texts.length > 0 || !isUnknown || !isMain || frame.isLoose || loader.certainty !== 'load' || !loader.dynamic)
        return seen;
    return [dynamic(of, value)];
}
/** Computed at run time; an object that another loader gave back is a model already, not a name. */
function isComputed(value, constants) {
    if (value.kind !== 'call')
        return value.kind === 'opaque';
    const canonical = constants.canonical(value.call);
    return !loaders.some(loader => loader.callPattern?.test(canonical));
}
function dynamic({ loader, take, reading: { file } }, value) {
    const { line, column, endColumn, offset } = value.place;
    const reference = {
        ecosystem: 'model',
        hub: take.hub ?? 'huggingface',
        id: null,
        kind: take.kind,
        certainty: 'dynamic',
        revision: null,
        file,
        line,
        column,
        endColumn,
        loader: loader.id,
    };
    return { reference, offset, rank: 0 };
}
function candidate(of, text, via, isOnly) {
    const { loader, take, frame, reading } = of;
    const target = readShape(take.shape, text.text, reading.settings.hubOf(loader, take, frame.where));
    if (!target)
        return [];
    const { constants } = reading;
    const written = given(frame, take.revision);
    const isHosted = (target.kind ?? take.kind) === 'hosted';
    const revision = isHosted ? null : (target.revision ?? weakest(agreeing(written, via, constants).flatMap(asText)));
    const path = target.path ?? agreeing(given(frame, take.path), via, constants).flatMap(asText)[0];
    const enabled = agreeing(given(frame, take.code), via, constants).some(one => one.kind === 'constant' && one.value === true);
    const codeRevision = agreeing(given(frame, take.codeRevision), via, constants).flatMap(asText)[0] ?? null;
    const digest = target.digest ?? candidate_digestOf(agreeing(given(frame, take.digest), via, constants).flatMap(asText)[0]);
    // A pin put into a call that loads several ids would be wrong for all but one of them.
    const pinAt = isOnly ? pinFor(target, of, text, written) : undefined;
    const isRemote = target.hub !== 'local-weight-file';
    const endpoint = target.hub === 'huggingface' ? reading.settings.endpoint(frame.where) : undefined;
    const reference = {
        ecosystem: 'model',
        hub: target.hub,
        id: target.id,
        kind: target.kind ?? take.kind,
        certainty: loader.certainty,
        revision,
        ...(digest && { digest }),
        ...(path && isRemote && { path }),
        file: reading.file,
        line: text.place.line,
        column: text.place.column,
        endColumn: text.place.endColumn,
        ...(pinAt && isRemote && { pinAt }),
        loader: loader.id,
        ...((target.pinnable ?? take.pinnable) ? {} : { pinnable: false }),
        ...(endpoint && { endpoint }),
        ...(enabled && { remoteCode: { enabled, revision: codeRevision } }),
    };
    return [{ reference, offset: text.place.offset, rank: rankOf(loader.certainty, loader) }];
}
/** `sha256:<hex>` from what is written with or without the algorithm; anything else enforces nothing. */
function candidate_digestOf(text) {
    const hex = /^(?:sha256[:=])?([0-9a-f]{64})$/i.exec(text ?? '')?.[1];
    return hex && `sha256:${hex.toLowerCase()}`;
}
function asText(value) {
    return value.kind === 'text' && value.text !== '' ? [value.text] : [];
}
/** Of several possible revisions the one that moves counts. */
function weakest(revisions) {
    return revisions.find(revision => !isCommitLike(revision)) ?? revisions[0] ?? null;
}
function pinFor(target, { take, frame }, text, written) {
    if (target.pinnable === false || !take.pinnable)
        return undefined;
    if (target.pin)
        return candidate_inside(text.place, text.text, target.pin);
    if (written)
        return written.kind === 'text'
            ? candidate_inside(written.place, written.text, { from: 0, to: written.text.length, before: '', after: '' })
            : undefined;
    const key = take.revision[0];
    const { slot } = frame;
    if (!slot || typeof key !== 'string' || key.includes('.'))
        return undefined;
    const { line, column, before, after } = slot;
    return { line, start: column, end: column, before: before.replace('{key}', key), after };
}
/** Only where the literal stands verbatim on one line. */
function candidate_inside(place, text, pin) {
    if (place.endColumn - place.column !== text.length)
        return undefined;
    return {
        line: place.line,
        start: place.column + pin.from,
        end: place.column + pin.to,
        before: pin.before,
        after: pin.after,
    };
}
/** The kind that an argument such as `repo_type` gives; undefined when it says nothing, null when it is none of ours. */
function kindBy(loader, frame, { constants }) {
    if (!loader.kindBy)
        return undefined;
    const [value] = agreeing(given(frame, loader.kindBy.argument), new Map(), constants).flatMap(asText);
    return value === undefined ? undefined : loader.kindBy.kinds[value];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/literal.js


/** A literal that says by itself what it is: an address at a hub, or of a weights file. */
function literalCandidates(text, file) {
    if (!/^[a-z][a-z0-9+.-]*:|^(?:huggingface\.co|hf\.co)\//.test(text.text))
        return [];
    const target = readUri(text.text);
    // Charts and images live in registries too: only a loader says that an OCI name is a model.
    if (!target || target.hub === 'oci')
        return [];
    const isLoaded = target.hub !== 'huggingface' ||
        /^(?:hf|huggingface):/.test(text.text) ||
        (target.path !== undefined && isWeightsFile(target.path));
    return [addressed(target, text, file, target.kind ?? (isLoaded ? 'weights' : 'mention'), isLoaded ? 4 : 5)];
}
const address = /https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/[^\s"'`<>()[\]{}|\\,;]+/g;
/** Addresses in comments, docstrings and prose. */
function remarkCandidates(remark, file) {
    return [...remark.text.matchAll(address)].flatMap(match => {
        const text = match[0].replace(/[.:*_~]+$/, '');
        const target = readUri(text);
        if (!target)
            return [];
        const before = remark.text.slice(0, match.index);
        const lines = before.split('\n');
        const { line, column, offset } = remark.place;
        const start = lines.length === 1 ? column + match.index : (lines.at(-1)?.length ?? 0);
        const place = {
            line: line + lines.length - 1,
            column: start,
            endColumn: start + text.length,
            offset: offset + match.index,
        };
        return [addressed(target, { kind: 'text', text, place }, file, target.kind ?? 'mention', 6)];
    });
}
function addressed(target, { text, place }, file, kind, rank) {
    const { line, column, endColumn, offset } = place;
    const verbatim = endColumn - column === text.length;
    const { pin } = target;
    const reference = {
        ecosystem: 'model',
        hub: target.hub,
        id: target.id,
        kind,
        certainty: kind === 'mention' ? 'heuristic' : 'load',
        revision: target.revision,
        ...(target.digest && { digest: target.digest }),
        ...(target.path && { path: target.path }),
        file,
        line,
        column,
        endColumn,
        ...(pin &&
            verbatim && {
            pinAt: { line, start: column + pin.from, end: column + pin.to, before: pin.before, after: pin.after },
        }),
        loader: 'address',
        ...(target.pinnable === false && { pinnable: false }),
    };
    return { reference, offset, rank };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/settle.js
/**
 * One literal may be read in several ways: the surest reading counts. A mention says nothing where something is loaded.
 */
function settle(candidates) {
    const settled = [];
    for (const group of Map.groupBy(candidates, candidate => candidate.offset).values()) {
        const rank = Math.min(...group.map(candidate => candidate.rank));
        const surest = group.filter(candidate => candidate.rank === rank).map(candidate => candidate.reference);
        for (const same of Map.groupBy(surest, reference => `${reference.hub} ${reference.id}`).values())
            settled.push(...roles(same));
    }
    return settled.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
}
/** Roles of the literal, each with the revisions it is loaded at; who takes the whole repository takes its files too. */
function roles(same) {
    const byRole = Map.groupBy(same, ({ kind, revision, digest }) => JSON.stringify([kind, revision, digest]));
    return [...byRole.values()].flatMap(rows => {
        const paths = new Set(rows.map(row => row.path));
        const remoteCode = rows.find(row => row.remoteCode?.enabled)?.remoteCode;
        const one = rows.find(row => row.path === undefined) ?? rows[0];
        if (!one)
            return [];
        const { path, ...whole } = one;
        return [{ ...whole, ...(path && paths.size === 1 && { path }), ...(remoteCode && { remoteCode }) }];
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/surroundings.js

/** What the file sets around its loaders: variables that move ids to another hub or another host. */
class Settings {
    values = [];
    constructor(facts, constants) {
        const note = (name, value, where) => {
            const found = constants.expand(value)[0]?.value;
            if (found?.kind === 'text')
                this.values.push({ name, text: found.text, where });
            else if (found?.kind === 'constant')
                this.values.push({ name, text: String(found.value), where });
        };
        const isSetting = (name) => /^[A-Z][A-Z0-9_]{3,}$/.test(name) || endpointNames.includes(name);
        for (const { name, value, where } of facts.bindings) {
            const variable = /\[(\w+)\]$/.exec(name)?.[1] ?? name;
            if (isSetting(variable))
                note(variable, value, where);
        }
        for (const { table, where } of facts.mappings)
            for (const { key, value } of table.entries)
                if (key !== null && isSetting(key))
                    note(key, value, { ...where, at: -1, scope: where.scope.slice(0, -1) });
    }
    /** The hub that this loader takes its ids from. */
    hubOf(loader, take, from) {
        const usual = take.hub ?? 'huggingface';
        for (const name of loader.hubSwitch) {
            const away = name.startsWith('!');
            if (/^(?:1|true|yes|on)$/i.test(this.seen(away ? name.slice(1) : name, from) ?? ''))
                return away ? 'huggingface' : usual === 'huggingface' ? 'modelscope' : usual;
        }
        return usual;
    }
    /** Another host that the file puts in the place of the hub. */
    endpoint(from) {
        const found = endpointNames.map(name => this.seen(name, from)).find(value => value !== undefined && value !== '');
        return found !== undefined && !/^https?:\/\/(?:www\.)?huggingface\.co\/?$/.test(found) ? found : undefined;
    }
    /** In settings a variable holds for its own group and what is below; in code for the whole file. */
    seen(name, from) {
        return this.values.findLast(value => value.name === name &&
            (value.where.at !== -1 || value.where.scope.every((scope, index) => from.scope[index] === scope)))?.text;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/interpret.js







const callRows = loaders.filter(loader => loader.callPattern);
const keyRows = loaders.filter(loader => loader.keyPattern);
const bindingRows = loaders.filter(loader => loader.bindingPattern);
const commandRows = loaders.filter(loader => loader.commandWords.length > 0);
/** What the facts of one file refer to, in the order of their lines. */
function interpret(facts, file) {
    return settle(candidatesIn(facts, file));
}
function candidatesIn(facts, file, outer) {
    const constants = new Constants(facts, valueRows, outer);
    const reading = { file, constants, settings: new Settings(facts, constants) };
    return [
        ...callCandidates(facts, reading),
        ...commandCandidates(facts, reading),
        ...bindingCandidates(reading),
        ...facts.mappings.flatMap(mapping => mappingCandidates(mapping, reading)),
        ...facts.texts.flatMap(text => literalCandidates(text, file)),
        ...facts.remarks.flatMap(text => remarkCandidates(text, file)),
        ...facts.embedded.flatMap(({ facts: document, templated }) => candidatesIn(document, file, templated && { constants, where: templated })),
    ];
}
function callCandidates(facts, reading) {
    return facts.calls.flatMap(call => {
        if (call.positional.length + call.keyword.size + call.spread.length === 0)
            return [];
        const canonical = reading.constants.canonical(call);
        const isOwn = canonical.startsWith('here.');
        const frame = callFrame(call, reading.constants);
        for (const loader of callRows) {
            // A function of this file is no library's, whatever it is called.
            if (isOwn && loader.certainty === 'load')
                continue;
            if (!loader.callPattern?.test(canonical) || !holds(loader, frame, reading))
                continue;
            const found = candidatesOf(loader, frame, reading);
            if (found.length > 0 || loader.certainty === 'load')
                return found;
        }
        return [];
    });
}
function mappingCandidates(mapping, reading) {
    const path = mapping.path.join('.');
    const frame = mappingFrame(mapping, reading.constants);
    const found = [];
    for (const loader of keyRows) {
        if (!loader.keyPattern?.test(path) || loader.notKeyPattern?.test(path) || !holds(loader, frame, reading))
            continue;
        const here = candidatesOf(loader, frame, reading);
        found.push(...here);
        if (loader.final && (here.length > 0 || loader.takes.length === 0))
            break;
    }
    return found;
}
/** What a variable holds whose name says that it is a model's: some other file will load it. */
function bindingCandidates(reading) {
    return reading.constants.named().flatMap(({ name, value, where }) => {
        const last = name.slice(name.lastIndexOf('.') + 1);
        const row = bindingRows.find(loader => loader.bindingPattern?.test(last));
        if (!row || value.kind === 'list' || value.kind === 'table')
            return [];
        const frame = { place: value.place, where, isLoose: true, get: () => undefined, all: [[last, value]] };
        return candidatesOf(row, frame, reading);
    });
}
/** The first row that names the command, and finds something in it where it is only a guess. */
function commandCandidates(facts, reading) {
    return facts.commands.flatMap(command => {
        const argv = command.argv.map(token => wordOf(token, reading.constants));
        if (silent.test(argv[0] ?? ''))
            return [];
        const found = [...environmentFlags(command, argv, reading)];
        for (const loader of commandRows) {
            const words = wordsOf(loader, argv);
            if (words === null)
                continue;
            const frame = commandFrame(command, words, loader);
            const here = holds(loader, frame, reading) ? candidatesOf(loader, frame, reading) : [];
            found.push(...here);
            if (here.length > 0 || loader.certainty === 'load')
                break;
        }
        return found;
    });
}
/** Commands that only print, ask or compare what they are given. */
const silent = /^(?:echo|printf|:|true|false|test|\[+|grep|egrep|sed|awk|man|which|type|alias|export|unset|rm|mkdir|ls|chmod)$/;
/** What a token surely is; commands are often named by a variable. */
function wordOf(token, constants) {
    if (token.kind === 'text')
        return token.text;
    const [found, second] = constants.expand(token);
    return found?.value.kind === 'text' && !second ? found.value.text : '';
}
/** `docker run -e HF_MODEL_ID=… image`. */
function environmentFlags(command, argv, reading) {
    const entries = command.argv.flatMap((token, index) => {
        const match = /^-(?:e|-env)$/.test(argv[index - 1] ?? '') ? /^([A-Z_][A-Z0-9_]*)=/.exec(argv[index] ?? '') : null;
        return match?.[1] ? [{ key: match[1], value: tail(token, match[0].length), keyPlace: token.place }] : [];
    });
    if (entries.length === 0)
        return [];
    const table = { kind: 'table', entries, spread: [], place: command.place };
    return mappingCandidates({ path: ['env'], table, where: command.where }, reading);
}
/** How many tokens it takes to name the command, wherever in the line it begins; null when it is not there. */
function wordsOf(loader, argv) {
    for (let start = 0; start < Math.min(argv.length, 40); start++)
        for (const words of loader.commandWords)
            if (fits(words, argv, start))
                return start + words.length;
    return null;
}
const base = (program) => program.slice(program.lastIndexOf('/') + 1);
function fits(words, argv, start) {
    return words.every((word, index) => {
        const text = argv[start + index] ?? '';
        return word.test(text) || (index === 0 && word.test(base(text)));
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/extraction.js


const extraction_nothing = { references: [], gaps: [] };
/** More text than this, in UTF-16 units, is not parsed. */
const maxLength = 2_000_000;
/** The frame of every carrier: what is no text, or too much, is not parsed; nothing ever throws. */
function readWith(file, read) {
    const { content, path } = file;
    if (content.kind === 'too-large')
        return unread(path, 'too-large');
    // Also in another encoding: Python runs a file that declares one, and a byte that is no UTF-8 must hide nothing.
    const text = content.kind === 'text' || content.kind === 'binary' ? content.text : undefined;
    if (text === undefined)
        return extraction_nothing;
    if (text.length > maxLength)
        return scan(path, text, 'too-large');
    try {
        return { references: interpret(read(source_sourceOf(text)), path), gaps: [] };
    }
    catch {
        // A parser's own depth or size limit: head's doing, so it must not pass unseen (contracts 5).
        return scan(path, text, 'does-not-parse');
    }
}
/** What loaders are called by: a file that cannot be parsed is only of interest when one of these stands in it. */
const traces = /from_pretrained|hf_hub_download|snapshot_download|huggingface|hf\.co\/|SentenceTransformer|torch\.hub|\bollama\b|model_name_or_path|base_model|model_id|modelscope|vllm|hf download|\.(?:safetensors|gguf)\b/i;
function scan(path, text, reason) {
    return traces.test(text) ? unread(path, reason) : extraction_nothing;
}
function unread(path, reason) {
    return { references: [], gaps: [{ class: 'unreadable', reason, subject: path, file: path, ecosystem: 'model' }] };
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/dockerfile.js


const dockerfile = {
    id: 'dockerfile',
    title: 'Dockerfile',
    accepts: path => /(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|Containerfile|dockerfile)(?:[.-][^/]*)?$/.test(path),
    extract: file => readWith(file, readDockerfile),
};

;// CONCATENATED MODULE: ./.build/extract/weights/read/ini-lines.js




const line = /^([^\S\n]*)(?:export[^\S\n]+)?([\w.$-]+(?:\[[\w.-]*\])?)[^\S\n]*([=:])[^\S\n]*([^\n]*)$/;
/** Reads lines of `key = value` with sections: `.env`, `.ini`, `.cfg`, `.properties`, systemd units. */
function readIni(source) {
    const ledger = newLedger();
    const where = { at: 0, scope: [], branch: [] };
    const around = { source, dialect: 'sh', where: () => where, nested: () => { } };
    let section = 'env';
    let entries = [];
    const close = () => {
        const table = { kind: 'table', entries, spread: [], place: source.place(0, 0) };
        if (entries.length > 0)
            ledger.mappings.push({ path: section.split('.'), table, where });
        entries = [];
    };
    let at = 0;
    for (const text of source.text.split('\n')) {
        const header = /^\s*\[([^\]]+)\]/.exec(text);
        const found = /^\s*[#;!]/.test(text) || header ? null : line.exec(text.replace(/\r$/, ''));
        if (header) {
            close();
            section = header[1] ?? section;
        }
        else if (/^\s*[#;!]/.test(text))
            ledger.remarks.push(verbatim(source, at, at + text.length));
        else if (found) {
            const start = at + found[0].length - (found[4] ?? '').length;
            const value = valueAt(source, start, found[4] ?? '', around);
            const key = found[2] ?? '';
            entries.push({ key, value, keyPlace: value.place });
            ledger.bindings.push({ name: key, value, where: { ...where, at } });
            if (value.kind === 'text')
                ledger.texts.push(value);
            if (/^Exec\w+$/.test(key))
                readShell(source_embed(source, [{ text: found[4] ?? '', from: start }]), ledger);
        }
        at += text.length + 1;
    }
    close();
    return ledger;
}
function verbatim(source, from, to) {
    return { kind: 'text', text: source.text.slice(from, to), place: source.place(from, to) };
}
/** Quotes are taken off, a comment behind a blank too. */
function valueAt(source, from, raw, around) {
    const quoted = /^(["'])(.*?)\1/.exec(raw);
    const start = from + (quoted ? 1 : 0);
    const text = quoted?.[2] ?? raw.replace(/(?:^|\s+)#.*$/, '').trimEnd();
    const end = start + text.length;
    return text.includes('$') ? readTemplate(start, end, around) : verbatim(source, start, end);
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/dotenv.js


const names = /(?:^|\/)(?:\.env|env)(?:\.[\w.-]+)?$|\.(?:env|ini|cfg|conf|properties|service|editorconfig)$/;
const dotenv = {
    id: 'dotenv',
    title: 'Environment files, .ini, .cfg, .properties and systemd units',
    accepts: path => names.test(path),
    extract: file => readWith(file, readIni),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/dvc.js


const dvc = {
    id: 'dvc',
    title: 'DVC pointer',
    accepts: path => /\.dvc$|(?:^|\/)dvc\.lock$/.test(path),
    extract: file => readWith(file, readYaml),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/gitmodules.js


const gitmodules = {
    id: 'gitmodules',
    title: 'Git submodules that are model repositories',
    accepts: path => /(?:^|\/)\.gitmodules$/.test(path),
    extract: file => readWith(file, readIni),
};

// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var javascript_dist = __webpack_require__(37096);
;// CONCATENATED MODULE: ./.build/extract/weights/read/js-import.js

/** The package behind a module's address: `npm:@a/b@1`, a content delivery network, or itself. */
function packageOf(module) {
    if (!/^(?:https?:|npm:|jsr:)/.test(module))
        return module;
    return /(@[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*)/i.exec(module)?.[1] ?? module;
}
/** `import a, { b as c } from 'm'`, `import * as d from 'm'`. */
function jsImports(node, source) {
    const string = node.getChild('String');
    if (!string)
        return [];
    const module = packageOf(syntax_textOf(source, string).slice(1, -1));
    const found = [];
    for (const child of childrenOf(node)) {
        const alias = syntax_textOf(source, child);
        if (child.name === 'VariableDefinition')
            found.push({ module, name: isStar(node) ? null : 'default', alias });
        if (child.name === 'ImportGroup')
            found.push(...grouped(child, module, source));
    }
    return found;
}
const isStar = (node) => node.getChild('Star') !== null;
function grouped(node, module, source) {
    const found = [];
    let name = null;
    for (const child of childrenOf(node)) {
        if (child.name === 'VariableName')
            name = syntax_textOf(source, child);
        else if (child.name === 'VariableDefinition') {
            const alias = syntax_textOf(source, child);
            found.push({ module, name: name ?? alias, alias });
            name = null;
        }
    }
    return found;
}
/** `const { a, b: c } = require('m')`, `= await import('m')`, `const m = require('m')`. */
function jsRequired(target, value, source) {
    const match = /^(?:\w+\s+)?\(?\s*(?:\w+\s+)?(?:require|import)\(\s*['"]([^'"]+)['"]\s*\)\s*\)?$/.exec(syntax_textOf(source, value));
    if (!match?.[1])
        return null;
    const module = packageOf(match[1]);
    if (target.name === 'VariableDefinition')
        return [{ module, name: null, alias: syntax_textOf(source, target) }];
    return target.getChildren('PatternProperty').map(property => {
        const name = property.getChild('PropertyName');
        const alias = syntax_textOf(source, property.getChild('VariableDefinition') ?? property);
        return { module, name: name ? syntax_textOf(source, name) : alias, alias };
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/js-expression.js


/** A JavaScript or TypeScript expression in our words. */
function jsValue(node, scene, depth = 0) {
    return scene.known.get(keyOf(node)) ?? jsNew(node, scene, depth);
}
function jsNew(node, scene, depth) {
    const { source } = scene;
    const place = placeOf(source, node);
    if (depth > maxDepth)
        return opaque(place);
    const inner = (child) => (child ? jsValue(child, scene, depth + 1) : opaque(place));
    switch (node.name) {
        case 'String': {
            const raw = syntax_textOf(source, node);
            const end = raw.length > 1 && raw.endsWith(raw[0] ?? '') ? node.to - 1 : node.to;
            const text = unquote(source.text.slice(node.from + 1, end));
            return { kind: 'text', text, place: source.place(node.from + 1, end) };
        }
        case 'TemplateString':
            return jsTemplate(node, scene, depth);
        case 'Number':
            return { kind: 'constant', value: Number(syntax_textOf(source, node)), place };
        case 'BooleanLiteral':
            return { kind: 'constant', value: syntax_textOf(source, node) === 'true', place };
        case 'null':
            return { kind: 'constant', value: null, place };
        case 'VariableName':
            if (syntax_textOf(source, node) === 'undefined')
                return { kind: 'constant', value: null, place };
            return { kind: 'name', path: syntax_textOf(source, node), where: scene.where(node.from), place };
        case 'MemberExpression':
            return jsMember(node, scene, depth);
        case 'CallExpression':
        case 'NewExpression':
            return { kind: 'call', call: jsCall(node, scene, depth), place };
        case 'ParenthesizedExpression':
        case 'AwaitExpression':
        case 'PostfixExpression':
            return inner(childrenOf(node).find(child => /^[A-Z]/.test(child.name) && !/Comment|LogicOp/.test(child.name)));
        case 'BinaryExpression':
            return jsBinary(node, scene, depth);
        case 'ConditionalExpression': {
            const [, , yes, , no] = childrenOf(node).filter(child => !child.name.endsWith('Comment'));
            return { kind: 'choice', options: [inner(yes), inner(no)], place };
        }
        case 'ArrayExpression': {
            const items = splitAtCommas(childrenOf(node)).map(([first, second]) => inner(second ?? first));
            return { kind: 'list', items, place };
        }
        case 'ObjectExpression':
            return jsTable(node, scene, depth);
        default:
            return opaque(place);
    }
}
function jsTemplate(node, scene, depth) {
    const { source } = scene;
    const end = syntax_textOf(source, node).length > 1 ? node.to - 1 : node.to;
    const parts = [];
    let at = node.from + 1;
    const literal = (to) => {
        if (to > at)
            parts.push({ kind: 'text', text: unquote(source.text.slice(at, to)), place: source.place(at, to) });
    };
    for (const child of childrenOf(node)) {
        if (child.name !== 'Interpolation')
            continue;
        literal(child.from);
        const expression = childrenOf(child)[1];
        parts.push(expression ? jsValue(expression, scene, depth + 1) : opaque(placeOf(source, child)));
        at = child.to;
    }
    literal(end);
    const [only, second] = parts;
    if (only?.kind === 'text' && !second)
        return only;
    return { kind: 'join', parts, place: source.place(node.from + 1, end) };
}
function jsMember(node, scene, depth) {
    const place = placeOf(scene.source, node);
    const path = jsPath(node, scene);
    if (path !== null)
        return { kind: 'name', path, where: scene.where(node.from), place };
    const [object, sign, index] = childrenOf(node);
    if (!object)
        return opaque(place);
    const of = jsValue(object, scene, depth + 1);
    if (sign?.name === '[')
        return { kind: 'item', of, key: index ? jsValue(index, scene, depth + 1) : null, place };
    const last = node.lastChild;
    if (last?.name !== 'PropertyName')
        return opaque(place);
    const key = { kind: 'text', text: syntax_textOf(scene.source, last), place: placeOf(scene.source, last) };
    return { kind: 'item', of, key, place };
}
/** `a.b.c` as a dotted path, `this.x` as `Class.x`; null when it is no plain path. */
function jsPath(node, scene) {
    const names = [];
    let current = node;
    while (current && /^(?:MemberExpression|PostfixExpression)$/.test(current.name) && names.length < maxDepth) {
        if (current.name === 'MemberExpression') {
            const name = memberOf(current, scene);
            if (name === null)
                return null;
            names.unshift(name);
        }
        current = current.firstChild;
    }
    if (current?.name === 'this')
        return [scene.owner() ?? 'this', ...names].join('.');
    if (!/^Variable(?:Name|Definition)$/.test(current?.name ?? '') || !current)
        return null;
    return [syntax_textOf(scene.source, current), ...names].join('.');
}
/** `a.b`, `a['b']` → b. */
function memberOf(node, { source }) {
    const last = node.lastChild;
    if (last && /^(?:PropertyName|PrivatePropertyName)$/.test(last.name))
        return syntax_textOf(source, last);
    const key = last?.name === ']' ? last.prevSibling : null;
    return key?.name === 'String' ? syntax_textOf(source, key).slice(1, -1) : null;
}
/** `(0, f)`, `f<T>`, `(await import('m'))`: what is called in the end. */
function bareCallee(node, depth = 0) {
    const inner = node.name === 'SequenceExpression' || node.name === 'AwaitExpression'
        ? node.lastChild
        : /^(?:ParenthesizedExpression|InstantiationExpression)$/.test(node.name)
            ? childrenOf(node).find(child => /^[A-Z]/.test(child.name) && child.name !== 'TypeArgList')
            : null;
    return inner && depth < maxDepth ? bareCallee(inner, depth + 1) : node;
}
function jsCallee(node, scene, depth) {
    if (!node || depth > maxDepth)
        return '()';
    if (node.name === 'DynamicImport')
        return packageOf(/['"]([^'"]+)['"]/.exec(syntax_textOf(scene.source, node))?.[1] ?? '()');
    if (/^(?:VariableName|MemberExpression|PostfixExpression|this)$/.test(node.name)) {
        const path = jsPath(node, scene);
        if (path !== null)
            return path;
        const name = memberOf(node, scene);
        const object = node.firstChild ? bareCallee(node.firstChild) : null;
        if (name !== null)
            return `${jsCallee(object, scene, depth + 1)}.${name}`;
    }
    if (node.name === 'CallExpression')
        return `${jsCallee(node.firstChild, scene, depth + 1)}()`;
    if (node.name === 'NewExpression')
        return `${jsCallee(node.getChild('VariableName'), scene, depth + 1)}()`;
    return '()';
}
function jsCall(node, scene, depth = 0) {
    const written = node.name === 'NewExpression' ? childrenOf(node)[1] : node.firstChild;
    const target = written ? bareCallee(written) : written;
    const list = node.getChild('ArgList');
    const positional = splitAtCommas(list ? childrenOf(list) : []).map(([first, second]) => {
        const expression = first?.name === 'Spread' ? second : first;
        return expression ? jsValue(expression, scene, depth + 1) : opaque(placeOf(scene.source, node));
    });
    const keyword = new Map();
    const spread = [];
    // An object among the arguments is how this language names its arguments.
    for (const value of positional) {
        if (value.kind === 'table') {
            if (value.spread.length > 0)
                spread.push(value);
            else
                for (const { key, value: one } of value.entries)
                    if (key !== null)
                        keyword.set(key, one);
        }
        else if (value.kind === 'name')
            spread.push(value);
    }
    const callee = jsCallee(target, scene, 0);
    const slot = list ? jsSlot(list, scene) : undefined;
    const isChained = callee.startsWith('()') || callee.includes('().');
    const object = isChained && target?.name === 'MemberExpression' ? target.firstChild : null;
    return {
        callee,
        positional,
        keyword,
        spread,
        where: scene.where(node.from),
        place: placeOf(scene.source, target ?? node),
        ...(object && { receiver: jsValue(object, scene, depth + 1) }),
        ...(slot && { slot }),
    };
}
/** Inside the options object, or behind the last argument with a new one. */
function jsSlot(list, { source }) {
    const last = childrenOf(list).findLast(child => !/^(?:[(),]|\w*Comment)$/.test(child.name));
    if (!last || list.lastChild?.name !== ')' || syntax_textOf(source, last).includes('\n'))
        return undefined;
    const { line, endColumn } = source.place(last.from, last.to);
    if (last.name !== 'ObjectExpression')
        return { line, column: endColumn, before: ", { {key}: '", after: "' }" };
    const property = childrenOf(last).findLast(child => child.name === 'Property');
    if (!property)
        return { line, column: endColumn - 1, before: " {key}: '", after: "' " };
    return { line, column: source.place(property.from, property.to).endColumn, before: ", {key}: '", after: "'" };
}
function jsTable(node, scene, depth) {
    const entries = [];
    const spread = [];
    for (const property of childrenOf(node)) {
        if (property.name !== 'Property')
            continue;
        const [first, second, third] = childrenOf(property).filter(child => !child.name.endsWith('Comment'));
        if (!first)
            continue;
        const keyPlace = placeOf(scene.source, first);
        const name = syntax_textOf(scene.source, first);
        if (first.name === 'Spread' && second)
            spread.push({ of: jsValue(second, scene, depth + 1), after: entries.length });
        else if (first.name === '[') {
            const value = property.lastChild;
            if (value)
                entries.push({ key: null, value: jsValue(value, scene, depth + 1), keyPlace });
        }
        else if (second?.name === ':' && third) {
            const key = first.name === 'String' ? name.slice(1, -1) : name;
            entries.push({ key, value: jsValue(third, scene, depth + 1), keyPlace });
        }
        else if (!second)
            entries.push({
                key: name,
                value: { kind: 'name', path: name, where: scene.where(first.from), place: keyPlace },
                keyPlace,
            });
    }
    return { kind: 'table', entries, spread, place: placeOf(scene.source, node) };
}
function jsBinary(node, scene, depth) {
    const place = placeOf(scene.source, node);
    const [left, operator, right] = childrenOf(node).filter(child => !child.name.endsWith('Comment'));
    if (!left || !operator)
        return opaque(place);
    const sign = syntax_textOf(scene.source, operator);
    // `x as const`, `x satisfies T`: a type says nothing of the value.
    if (sign === 'as' || sign === 'satisfies')
        return jsValue(left, scene, depth + 1);
    if (!right)
        return opaque(place);
    const both = () => [jsValue(left, scene, depth + 1), jsValue(right, scene, depth + 1)];
    if (sign === '||' || sign === '??')
        return { kind: 'fallback', options: both(), place };
    return sign === '+' ? { kind: 'join', parts: both(), place } : opaque(place);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/js-module.js





const functions = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunction|MethodDeclaration)$/;
const js_module_branching = /^(?:IfStatement|ForStatement|WhileStatement|DoStatement|TryStatement|CatchClause|SwitchBody)$/;
const js_module_kept = /^(?:CallExpression|NewExpression|ObjectExpression|ArrayExpression|ParenthesizedExpression)$/;
/** Reads JavaScript or TypeScript into our words. Never throws: the parser recovers from any error. */
function readJavaScript(source, dialect) {
    const reader = new JsReader(source);
    const tree = javascript_dist/* parser */.K.configure({ dialect }).parse(source.text);
    tree.iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) });
    return reader.ledger;
}
class JsReader {
    source;
    ledger = newLedger();
    known = new Map();
    scopes = [];
    branches = [];
    classes = [];
    assertions = 0;
    returns = new Map();
    constructor(source) {
        this.source = source;
    }
    where(at) {
        return { at, scope: [...this.scopes], branch: [...this.branches] };
    }
    owner() {
        return this.classes.at(-1)?.name;
    }
    enter(ref) {
        if (this.isBranch(ref))
            this.branches.push(ref.from);
        if (this.isAssertion(ref))
            this.assertions++;
        if (functions.test(ref.name))
            this.define(ref.node);
        else if (ref.name === 'ClassDeclaration' || ref.name === 'ClassExpression') {
            const name = ref.node.getChild('VariableDefinition');
            this.classes.push({ name: name ? syntax_textOf(this.source, name) : `class${ref.from}`, depth: this.scopes.length });
        }
    }
    /** Inner expressions come first, so that outer ones find them known. */
    leave(ref) {
        if (js_module_kept.test(ref.name))
            this.keep(ref.node);
        else if (functions.test(ref.name))
            this.close(ref.node);
        else
            this.statement(ref);
        if (this.isBranch(ref))
            this.branches.pop();
        if (this.isAssertion(ref))
            this.assertions--;
    }
    statement(ref) {
        const { ledger, source } = this;
        if (ref.name === 'String' || ref.name === 'TemplateString') {
            if (this.assertions > 0)
                return;
            const value = jsValue(ref.node, this);
            if (value.kind === 'text')
                ledger.texts.push(value);
        }
        else if (ref.name === 'LineComment' || ref.name === 'BlockComment') {
            const place = source.place(ref.from + 2, ref.to);
            ledger.remarks.push({ kind: 'text', text: source.text.slice(ref.from + 2, ref.to), place });
        }
        else if (ref.name === 'ImportDeclaration')
            ledger.imports.push(...jsImports(ref.node, source));
        else if (ref.name === 'VariableDeclaration')
            this.variables(ref.node);
        else if (ref.name === 'AssignmentExpression')
            this.bind(ref.node.firstChild, this.value(ref.node.lastChild));
        else if (ref.name === 'PropertyDeclaration')
            this.field(ref.node);
        else if (ref.name === 'UnaryExpression')
            this.remove(ref.node);
        else if (ref.name === 'EnumBody')
            this.members(ref.node);
        else if (ref.name === 'ForOfSpec' || ref.name === 'ForInSpec')
            this.loop(ref.node);
        else if (ref.name === 'ReturnStatement') {
            const [, expression] = childrenOf(ref.node);
            const scope = this.scopes.at(-1);
            if (expression && scope !== undefined)
                this.returns.get(scope)?.push(this.value(expression));
        }
        else if (ref.name === 'ClassDeclaration' || ref.name === 'ClassExpression')
            this.classes.pop();
    }
    /** What is expected to come out loads nothing that it names. */
    isAssertion(ref) {
        if (ref.name !== 'CallExpression')
            return false;
        const callee = ref.node.firstChild;
        return /^(?:expect|assert|nock)\b/.test(callee ? syntax_textOf(this.source, callee).slice(0, 40) : '');
    }
    isBranch(ref) {
        return /Statement$|^Block$/.test(ref.name) && js_module_branching.test(ref.node.parent?.name ?? '');
    }
    value(node) {
        return node ? jsValue(node, this) : { kind: 'opaque', place: this.source.place(0, 0) };
    }
    keep(node) {
        const value = jsValue(node, this);
        this.known.set(keyOf(node), value);
        if (value.kind === 'call' && /^(?:Call|New)/.test(node.name))
            this.ledger.calls.push(value.call);
        if (value.kind === 'table' && node.name === 'ObjectExpression' && this.assertions === 0)
            this.ledger.mappings.push({ path: ['{}'], table: value, where: this.where(node.from) });
    }
    variables(node) {
        for (const group of splitAtCommas(childrenOf(node).filter(child => !/^(?:const|let|var|;)$/.test(child.name)))) {
            const [target] = group;
            const sign = group.findIndex(child => child.name === 'Equals');
            const value = sign === -1 ? undefined : group[sign + 1];
            if (!target || !value)
                continue;
            const required = jsRequired(target, value, this.source);
            if (required)
                this.ledger.imports.push(...required);
            else
                this.bind(target, this.value(value));
        }
    }
    bind(target, value) {
        if (!target)
            return;
        if (target.name === 'ObjectPattern') {
            for (const property of target.getChildren('PatternProperty'))
                this.bindProperty(property, value);
            return;
        }
        if (target.name === 'ArrayPattern') {
            for (const [index, [one]] of splitAtCommas(childrenOf(target)).entries()) {
                const key = { kind: 'constant', value: index, place: value.place };
                this.bind(one, { kind: 'item', of: value, key, place: value.place });
            }
            return;
        }
        const path = jsPath(target, this);
        if (path !== null)
            this.ledger.bindings.push({ name: path, value, where: this.where(target.from) });
    }
    /** `{ model: m = 'default' }` takes `model` out of the value. */
    bindProperty(property, of) {
        const local = property.getChild('VariableDefinition');
        const name = property.getChild('PropertyName') ?? local;
        if (!name || !local)
            return;
        const place = placeOf(this.source, name);
        const key = { kind: 'text', text: syntax_textOf(this.source, name), place };
        const item = { kind: 'item', of, key, place };
        const otherwise = property.getChild('Equals')?.nextSibling;
        const value = otherwise ? { kind: 'fallback', options: [item, this.value(otherwise)], place } : item;
        this.ledger.bindings.push({ name: syntax_textOf(this.source, local), value, where: this.where(local.from) });
    }
    /** `delete x.y` */
    remove(node) {
        if (node.firstChild?.name !== 'delete')
            return;
        this.bind(node.lastChild, { kind: 'constant', value: null, place: placeOf(this.source, node) });
    }
    field(node) {
        const name = node.getChild('PropertyDefinition') ?? node.getChild('PrivatePropertyDefinition');
        const value = node.getChild('Equals')?.nextSibling;
        if (!name || !value)
            return;
        const path = `${this.owner()}.${syntax_textOf(this.source, name)}`;
        this.ledger.bindings.push({ name: path, value: this.value(value), where: this.where(name.from) });
    }
    members(node) {
        const owner = node.parent?.getChild('TypeDefinition') ?? node.parent?.getChild('VariableDefinition');
        for (const [name, , value] of splitAtCommas(childrenOf(node))) {
            if (!owner || !name || !value)
                continue;
            const path = `${syntax_textOf(this.source, owner)}.${syntax_textOf(this.source, name)}`;
            this.ledger.bindings.push({ name: path, value: this.value(value), where: this.where(name.from) });
        }
    }
    loop(node) {
        const children = childrenOf(node);
        const middle = children.findIndex(child => child.name === 'of' || child.name === 'in');
        const over = children[middle + 1];
        const target = children[middle - 1];
        if (over && target)
            this.bind(target, { kind: 'item', of: this.value(over), key: null, place: placeOf(this.source, over) });
    }
    define(node) {
        const where = this.where(node.from);
        const innermost = this.classes.at(-1);
        const isMethod = node.name === 'MethodDeclaration' && innermost?.depth === this.scopes.length;
        const list = node.getChild('ParamList');
        this.scopes.push(node.from);
        const parameters = splitAtCommas(list ? childrenOf(list) : []).map((group, index) => this.parameter(group, index, node.from));
        const returns = [];
        this.returns.set(node.from, returns);
        const name = this.nameOf(node);
        const owner = isMethod ? innermost?.name : undefined;
        this.ledger.definitions.push({ name, ...(owner && { owner }), parameters, returns, scope: node.from, where });
    }
    nameOf(node) {
        const own = node.getChild('VariableDefinition') ?? node.getChild('PropertyDefinition');
        if (own)
            return syntax_textOf(this.source, own);
        const before = node.prevSibling?.name === 'Equals' ? node.prevSibling.prevSibling : null;
        const target = before?.name === 'TypeAnnotation' ? before.prevSibling : before;
        return target ? syntax_textOf(this.source, target) : `function${node.from}`;
    }
    parameter(group, index, scope) {
        const pattern = group.find(child => child.name === 'ObjectPattern');
        const variable = group.find(child => child.name === 'VariableDefinition');
        const sign = group.findIndex(child => child.name === 'Equals');
        const name = variable ? syntax_textOf(this.source, variable) : `{}${index}`;
        const initial = sign === -1 ? undefined : group[sign + 1];
        const where = this.where(scope);
        if (initial)
            this.ledger.bindings.push({ name, value: this.value(initial), where });
        if (pattern)
            this.bind(pattern, { kind: 'name', path: name, where, place: placeOf(this.source, pattern) });
        return name;
    }
    close(node) {
        const scope = this.scopes.pop();
        const body = node.lastChild;
        if (node.name === 'ArrowFunction' && body && body.name !== 'Block' && scope !== undefined)
            this.returns.get(scope)?.push(this.value(body));
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/javascript.js



const javascript = {
    id: 'javascript',
    title: 'JavaScript and TypeScript source',
    accepts: path => /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?)$/.test(path) && !/\.(?:min\.js|d\.ts)$/.test(path),
    extract: file => readWith(file, source => readModule(source, file.path)),
};
function readModule(source, path) {
    if (/\.(?:vue|svelte|astro|html?)$/.test(path))
        return readJavaScript(scriptsOf(source), 'ts');
    return readJavaScript(source, /\.[cm]?ts$/.test(path) ? 'ts' : /\.tsx$/.test(path) ? 'ts jsx' : 'jsx');
}
/** The scripts of a page, as one. */
function scriptsOf(source) {
    const pieces = [...source.text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>|^---\n([\s\S]*?)\n---/g)].map(match => {
        const text = match[1] ?? match[2] ?? '';
        return { text: `${text}\n`, from: match.index + match[0].indexOf(text) };
    });
    return source_embed(source, pieces);
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/json-config.js


const notOurs = /(?:^|\/)(?:package|package-lock|npm-shrinkwrap|tsconfig[^/]*|models\.lock|composer|deno|bun)\.json$/;
const jsonConfig = {
    id: 'json-config',
    title: 'JSON configuration',
    accepts: path => /\.jsonc?$/.test(path) && !notOurs.test(path),
    extract: file => readWith(file, readJson),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/lfs-pointer.js

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: version first, keys in order, under 1024 bytes. */
const pointer = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\n(?:[\w.-]+ [^\n]*\r?\n)*?oid sha256:([0-9a-f]{64})\r?\n/;
const lfsPointer = {
    id: 'lfs-pointer',
    title: 'Git LFS pointer of a weights file',
    accepts: path => isWeightsFile(path),
    extract,
};
function extract({ path, content }) {
    const text = content.kind === 'text' ? content.text : undefined;
    const match = text !== undefined && text.length < 1024 ? pointer.exec(text) : null;
    if (!match?.[1])
        return { references: [], gaps: [] };
    const line = match[0].trimEnd().split('\n').length;
    const name = path.slice(path.lastIndexOf('/') + 1);
    const reference = {
        ecosystem: 'model',
        hub: 'git-lfs',
        id: path,
        kind: /^adapter_/.test(name) ? 'adapter' : 'weights',
        certainty: 'load',
        revision: null,
        digest: `sha256:${match[1]}`,
        file: path,
        line,
        column: 11,
        endColumn: 75,
        loader: 'lfs-pointer',
    };
    return { references: [reference], gaps: [] };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/make-rules.js





const assignment = /^(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(?:[:?+!]{0,3}=)[^\S\n]*/;
const forTarget = /^[^\s#=:][^#=:]*:\s*(?:export\s+)?([A-Za-z_]\w*)\s*[:?+]?=[^\S\n]*/;
/** Reads a Makefile or justfile: variables, which count as their last value, and the scripts of the rules. */
function readMakefile(source) {
    const ledger = newLedger();
    const lines = linesOf(source.text);
    let recipe = [];
    let target = [];
    const targets = new Map();
    const close = () => {
        if (recipe.length > 0)
            readShell(source_embed(source, recipe), ledger, { dialect: 'make', scope: target });
        recipe = [];
    };
    for (const { from, to } of lines) {
        const text = source.text.slice(from, to);
        if (/^(?:\t| {2,})\S/.test(text)) {
            const skip = /^\s*[@+-]*/.exec(text)?.[0].length ?? 0;
            recipe.push({ text: text.slice(skip), from: from + skip }, { text: '\n', from: to });
            continue;
        }
        if (text.trim() !== '')
            close();
        const name = /^([^\s#=:][^#=:]*?)\s*:(?!=)/.exec(text)?.[1];
        if (name !== undefined) {
            targets.set(name, targets.get(name) ?? from);
            target = [targets.get(name) ?? from];
        }
        const own = assignment.exec(text);
        const match = own ?? forTarget.exec(text);
        if (match)
            bind(match[1] ?? '', [from + match[0].length, to], own ? [] : target, { source, ledger });
        else if (text.startsWith('#'))
            ledger.remarks.push({ kind: 'text', text, place: source.place(from, to) });
    }
    close();
    ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)));
    return ledger;
}
/** Lines, with those that a backslash joins as one. */
function linesOf(text) {
    const lines = [];
    let from = 0;
    while (from < text.length) {
        let end = text.indexOf('\n', from);
        while (end !== -1 && /\\\r?$/.test(text.slice(Math.max(from, end - 2), end)))
            end = text.indexOf('\n', end + 1);
        const to = end === -1 ? text.length : end;
        lines.push({ from, to });
        from = to + 1;
    }
    return lines;
}
/** Variables of make hold when they are used, wherever they are set: the last one counts everywhere. */
function bind(name, [from, to], scope, { source, ledger }) {
    const where = { at: -1, scope, branch: [] };
    const around = { source, dialect: 'make', where: () => ({ ...where, at: 0 }), nested: () => { } };
    const raw = source.text
        .slice(from, to)
        .replace(/\s+#.*$/s, '')
        .trimEnd();
    const quoted = /^(["'])([\s\S]*)\1$/.test(raw) ? 1 : 0;
    const value = readTemplate(from + quoted, from + raw.length - quoted, around);
    if (value.kind === 'text')
        ledger.texts.push(value);
    ledger.bindings.push({ name, value: words(value, source, from), where });
}
/** `MODELS = a b c` is a list when it is looped over. */
function words(value, source, from) {
    if (value.kind !== 'text' || !/\S\s+\S/.test(value.text))
        return value;
    const items = [...value.text.matchAll(/[^\s\\]+/g)].map((match) => {
        const start = from + source.text.slice(from).indexOf(match[0], match.index);
        return { kind: 'text', text: match[0], place: source.place(start, start + match[0].length) };
    });
    return { kind: 'list', items, place: value.place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/makefile.js


const makefile = {
    id: 'makefile',
    title: 'Makefile and justfile',
    accepts: path => /(?:^|\/)(?:GNU)?[Mm]akefile(?:\.[\w-]+)?$|\.(?:mk|mak|just)$|(?:^|\/)\.?[Jj]ustfile$/.test(path),
    extract: file => readWith(file, readMakefile),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/modelfile.js


const modelfile = {
    id: 'modelfile',
    title: 'Modelfile of Ollama',
    accepts: path => /(?:^|\/)modelfile(?:[.-][^/]*)?$|\.modelfile$/i.test(path),
    extract: file => readWith(file, readModelfile),
};
/** Instructions that name something; the rest is text for the model. Keywords have no case. */
const naming = /^[^\S\n]*(FROM|ADAPTER|DRAFT)[^\S\n]+(["']?)([^\n]*?)\2[^\S\n]*\r?$/i;
function readModelfile(source) {
    const ledger = newLedger();
    let at = 0;
    let isInText = false;
    for (const line of source.text.split('\n')) {
        const match = isInText || /^\s*#/.test(line) ? null : naming.exec(line);
        if (match?.[3]) {
            const from = at + line.indexOf(match[3], match[0].search(/\s\S*$/) === -1 ? 0 : (match[1]?.length ?? 0));
            const place = source.place(from, from + match[3].length);
            const word = (text) => ({ kind: 'text', text, place });
            const argv = [word('modelfile'), word((match[1] ?? '').toUpperCase()), word(match[3])];
            ledger.commands.push({ argv, where: plainly(from), place, pipe: -1, forgiven: false });
        }
        if ((line.match(/"""/g)?.length ?? 0) % 2 === 1)
            isInText = !isInText;
        at += line.length + 1;
    }
    return ledger;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/notebook-cells.js





/**
 * Reads a notebook as one program of its code cells. Shell lines (`!cmd`, `%%bash`) are documents of their own, in which
 * `{x}` and `$x` are the program's variables. Captured outputs load nothing.
 */
function readNotebook(source) {
    const root = (0,main.parseTree)(source.text);
    const cells = root && ((0,main.findNodeAtLocation)(root, ['cells']) ?? (0,main.findNodeAtLocation)(root, ['worksheets', 0, 'cells']));
    const program = [];
    const shells = [];
    const remarks = [];
    let length = 0;
    for (const cell of cells?.children ?? []) {
        const type = (0,main.findNodeAtLocation)(cell, ['cell_type'])?.value;
        const lines = notebook_cells_linesOf((0,main.findNodeAtLocation)(cell, ['source']) ?? (0,main.findNodeAtLocation)(cell, ['input']), source);
        if (type !== 'code') {
            remarks.push(...remarksOf(lines, source));
            continue;
        }
        const { kept, shell, language } = divide(lines);
        for (const piece of kept.flatMap(line => line.pieces)) {
            program.push(piece);
            length += piece.text.length;
        }
        if (shell.length > 0)
            shells.push({ lines: shell, language, at: length });
    }
    const facts = readPython(source_embed(source, program.length > 0 ? program : [{ text: '', from: 0 }]));
    const embedded = shells.flatMap(({ lines, language, at }) => {
        const inner = source_embed(source, lines.flatMap(line => line.pieces));
        const document = embeddedFacts(language, inner, 1);
        return document ? [{ facts: document, templated: { at, scope: [], branch: [] } }] : [];
    });
    return { ...facts, remarks: [...facts.remarks, ...remarks], embedded: [...facts.embedded, ...embedded] };
}
/** `source` is a string, or a list of lines. */
function notebook_cells_linesOf(node, { text }) {
    const strings = node?.type === 'array' ? (node.children ?? []) : node ? [node] : [];
    const pieces = strings
        .filter(one => one.type === 'string')
        .flatMap(one => [...jsonPieces(text, one.offset + 1, one.offset + one.length - 1)]);
    const lines = [];
    let current = [];
    const end = () => {
        if (current.length > 0)
            lines.push({ text: current.map(piece => piece.text).join(''), pieces: current });
        current = [];
    };
    for (const piece of pieces) {
        current.push(piece);
        if (piece.text === '\n')
            end();
    }
    const last = current.at(-1);
    if (last)
        current.push({ text: '\n', from: last.from + last.text.length });
    end();
    return lines;
}
const cellMagic = /^\s*%%(bash|sh|script\s+(?:bash|sh)|writefile\s+(?:-a\s+)?(\S+)|file\s+(\S+)|\w+)/;
const lineMagic = /^(\s*)(?:[\w., ]+=\s*)?(?:!{1,2}|%(?:sx|system|run)\s+|%%?time\s+!)/;
/** Python stays, shell lines go apart; an empty statement takes their place. */
function divide(lines) {
    const first = lines.findIndex(line => line.text.trim() !== '');
    const magic = cellMagic.exec(lines[first]?.text ?? '');
    if (magic) {
        const body = lines.slice(first + 1);
        const name = magic[2] ?? magic[3];
        if (name)
            return { kept: [], shell: body, language: languageOfFile(name) ?? '' };
        if (/^(?:bash|sh|script)/.test(magic[1] ?? ''))
            return { kept: [], shell: body, language: 'shell' };
        if (/^(?:time|timeit|capture|prun|memit)$/.test(magic[1] ?? ''))
            return divide(body);
        return { kept: [], shell: [], language: '' };
    }
    const kept = [];
    const shell = [];
    let isContinued = false;
    for (const line of lines) {
        const match = lineMagic.exec(line.text);
        const environment = /^\s*%(?:set_)?env\s+(\w+)[= ]\s*(.*)$/.exec(line.text);
        if (match || isContinued) {
            shell.push(cut(line, match && !isContinued ? match[0].length : 0));
            kept.push(emptied(line, match?.[1]?.length ?? 0));
            isContinued = /\\\s*$/.test(line.text);
        }
        else if (environment) {
            shell.push(cut(line, line.text.search(/env\s+/) + 4));
            kept.push(emptied(line, 0));
        }
        else if (/^\s*%/.test(line.text))
            kept.push(emptied(line, 0));
        else
            kept.push(line);
    }
    return { kept, shell, language: 'shell' };
}
function cut(line, from) {
    const pieces = [];
    let at = 0;
    for (const piece of line.pieces) {
        const skip = Math.max(0, Math.min(piece.text.length, from - at));
        if (skip < piece.text.length)
            pieces.push({ text: piece.text.slice(skip), from: piece.from + skip });
        at += piece.text.length;
    }
    return { text: line.text.slice(from), pieces };
}
function emptied(line, indent) {
    const text = `${' '.repeat(indent)}pass\n`;
    return { text, pieces: [{ text, from: line.pieces[0]?.from ?? 0 }] };
}
function remarksOf(lines, source) {
    return lines.flatMap(line => {
        const inner = source_embed(source, line.pieces);
        return [{ kind: 'text', text: line.text, place: inner.place(0, line.text.length) }];
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/notebook.js


const notebook = {
    id: 'notebook',
    title: 'Jupyter notebook',
    accepts: path => path.endsWith('.ipynb'),
    extract: file => readWith(file, readNotebook),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/python.js


const python = {
    id: 'python',
    title: 'Python source',
    accepts: path => /\.pyi?$/.test(path),
    extract: file => readWith(file, readPython),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/requirements.js


const requirements = {
    id: 'requirements',
    title: 'Python requirements that name a model by address',
    accepts: path => /(?:^|\/)(?:[\w.-]*requirements[\w.-]*|constraints[\w.-]*)\.(?:txt|in)$|(?:^|\/)requirements\/[^/]+\.txt$/.test(path),
    extract: file => readWith(file, readRequirements),
};
/** Only addresses are of interest: a package from an index is no model. */
function readRequirements(source) {
    const ledger = newLedger();
    for (const match of source.text.matchAll(/^(?!\s*#)[^\n]*?((?:https?|hf):\/\/[^\s;#]+(?:#sha256=[0-9a-f]{64})?)/gm)) {
        const from = match.index + match[0].length - (match[1] ?? '').length;
        const text = match[1] ?? '';
        const place = source.place(from, from + text.length);
        ledger.commands.push({
            argv: ['requirements', text].map(word => ({ kind: 'text', text: word, place })),
            where: { at: from, scope: [], branch: [] },
            place,
            pipe: -1,
            forgiven: false,
        });
    }
    return ledger;
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/shell.js




const shell = {
    id: 'shell',
    title: 'Shell script',
    accepts: path => /\.(?:sh|bash|zsh|ksh|command|envrc|bats|slurm|sbatch|ps1|bat|cmd)$/.test(path) ||
        /(?:^|\/)(?:Procfile|entrypoint|justfile|Justfile)$/.test(path),
    extract: file => readWith(file, readScript),
};
function readScript(source) {
    const ledger = newLedger();
    readShell(source, ledger);
    ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)));
    return ledger;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/hcl-blocks.js





/** Reads Terraform (HCL) as groups of settings; `variable`, `locals` and their references are followed. */
function readHcl(source) {
    const reader = new HclReader(source);
    reader.body([], [], source.text.length, 0);
    return reader.ledger;
}
class HclReader {
    ledger = newLedger();
    source;
    text;
    inner = new Map();
    programs;
    at = 0;
    constructor(source) {
        this.source = source;
        this.text = source.text;
        this.programs = new Programs(this.ledger, value => this.inner.get(value) ?? null, 'sh');
    }
    /** Attributes and blocks up to the closing brace. */
    body(path, scope, end, depth) {
        const start = this.at;
        const inner = [...scope, this.source.offset(start)];
        const entries = [];
        while (this.at < end && this.blank() !== '}') {
            const before = this.at;
            const head = /^("[^"\n]*"|[\w.-]+|\([^)\n]*\))((?:[ \t]+(?:"[^"\n]*"|[\w-]+))*)[ \t]*(=(?!=)|:|\{)/.exec(this.text.slice(this.at, this.at + 500));
            if (!head?.[1]) {
                const line = this.text.indexOf('\n', this.at);
                this.at = line === -1 ? end : line + 1;
                continue;
            }
            const name = head[1].replaceAll(/["()]/g, '');
            const keyPlace = this.source.place(this.at, this.at + head[1].length);
            this.at += head[0].length;
            const labels = [...(head[2] ?? '').matchAll(/"([^"]*)"|([\w-]+)/g)].map(match => match[1] ?? match[2] ?? '');
            const value = head[3] === '{'
                ? this.block([...path, name, ...labels], inner, depth)
                : this.value([...path, name], inner, depth);
            entries.push({ key: name, value, keyPlace });
            if (this.at === before)
                this.at++;
        }
        return this.group(path, entries, inner, start);
    }
    block(path, scope, depth) {
        if (depth > maxDepth)
            return opaque(this.source.place(this.at, this.at));
        const value = this.body(path, scope, this.text.length, depth + 1);
        this.at++;
        return value;
    }
    group(path, entries, scope, start) {
        const place = this.source.place(start, start);
        const table = { kind: 'table', entries, spread: [], place };
        this.ledger.mappings.push({ path, table, where: { ...plainly(place.offset), scope } });
        this.programs.read(table, path, scope);
        const [kind, name] = path;
        const where = { at: -1, scope: [], branch: [] };
        const initial = entries.find(entry => entry.key === 'default')?.value;
        if (kind === 'variable' && path.length === 2 && initial)
            this.ledger.bindings.push({ name: `var.${name}`, value: initial, where });
        if (kind === 'locals' && path.length === 1)
            for (const { key, value } of entries)
                this.ledger.bindings.push({ name: `local.${key}`, value, where });
        return table;
    }
    /** Skips blanks and comments; gives the next character. */
    blank() {
        for (;;) {
            const found = /^(?:[\s,]+|(?:#|\/\/)[^\n]*|\/\*[\s\S]*?\*\/)/.exec(this.text.slice(this.at, this.at + 4000));
            if (!found)
                return this.text[this.at] ?? '}';
            if (/^[#/]/.test(found[0])) {
                const place = this.source.place(this.at, this.at + found[0].length);
                this.ledger.remarks.push({ kind: 'text', text: found[0], place });
            }
            this.at += found[0].length;
        }
    }
    value(path, scope, depth) {
        this.at += /^[ \t]*/.exec(this.text.slice(this.at, this.at + 200))?.[0].length ?? 0;
        const from = this.at;
        const rest = this.text.slice(from, from + 300);
        if (depth > maxDepth)
            return opaque(this.source.place(from, from));
        if (rest.startsWith('"'))
            return this.string(scope);
        if (rest.startsWith('['))
            return this.list(path, scope, depth);
        if (rest.startsWith('{')) {
            this.at++;
            return this.block(path, scope, depth);
        }
        const heredoc = /^<<-?"?(\w+)"?[^\n]*\n/.exec(rest);
        if (heredoc)
            return this.heredoc(heredoc[1] ?? '', from + heredoc[0].length);
        return this.expression(path, scope, depth, rest);
    }
    /** A reference, a literal, or a function around one group: `merge({…}, local.x)`, `jsonencode({…})`. */
    expression(path, scope, depth, rest) {
        const from = this.at;
        const call = /^[a-z_]\w*\(/.exec(rest);
        if (call) {
            this.at += call[0].length;
            const items = [];
            while (this.at < this.text.length && this.blank() !== ')' && this.blank() !== '}') {
                const before = this.at;
                items.push(this.value(path, scope, depth + 1));
                if (this.at === before)
                    this.at++;
            }
            this.at++;
            const tables = items.filter(item => item.kind !== 'opaque');
            const place = this.source.place(from, from);
            return call[0] === 'merge('
                ? { kind: 'table', entries: [], spread: tables.map(of => ({ of, after: 0 })), place }
                : { kind: 'choice', options: tables, place };
        }
        const word = /^[^\s,\]})]+/.exec(rest)?.[0] ?? '';
        this.at += word.length;
        const place = this.source.place(from, this.at);
        const value = this.word(word, place, scope);
        const conditional = /^[ \t]*(?:[=!<>]=?[^\n?]*)?\?[ \t]*/.exec(this.text.slice(this.at, this.at + 300));
        if (!conditional)
            return value;
        this.at += conditional[0].length;
        const yes = this.value(path, scope, depth + 1);
        const colon = /^[ \t]*:[ \t]*/.exec(this.text.slice(this.at, this.at + 50));
        if (!colon)
            return yes;
        this.at += colon[0].length;
        return { kind: 'choice', options: [yes, this.value(path, scope, depth + 1)], place };
    }
    word(word, place, scope) {
        if (word === 'true' || word === 'false')
            return { kind: 'constant', value: word === 'true', place };
        if (word === 'null')
            return { kind: 'constant', value: null, place };
        if (/^-?[\d.]+$/.test(word))
            return { kind: 'constant', value: Number(word), place };
        const path = /^(?:var|local|each|module|data)(?:\.[\w-]+)+/.exec(word)?.[0];
        return path ? { kind: 'name', path, where: { at: 0, scope, branch: [] }, place } : opaque(place);
    }
    around(scope) {
        const where = () => ({ at: 0, scope, branch: [] });
        return { source: this.source, dialect: 'sh', where, nested: () => { } };
    }
    string(scope) {
        const from = this.at + 1;
        let end = from;
        let depth = 0;
        for (; end < this.text.length && this.text[end] !== '\n'; end++) {
            if (this.text[end] === '\\')
                end++;
            else if (this.text.startsWith('${', end))
                depth++;
            else if (depth > 0 && this.text[end] === '}')
                depth--;
            else if (depth === 0 && this.text[end] === '"')
                break;
        }
        this.at = end + 1;
        const raw = this.text.slice(from, end);
        const value = raw.includes('${')
            ? readTemplate(from, end, this.around(scope))
            : { kind: 'text', text: raw.replaceAll('\\"', '"'), place: this.source.place(from, end) };
        if (value.kind === 'text')
            this.ledger.texts.push(value);
        this.inner.set(value, source_embed(this.source, [{ text: raw, from }]));
        return value;
    }
    heredoc(mark, from) {
        const pieces = [];
        let at = from;
        while (at < this.text.length) {
            const end = this.text.indexOf('\n', at);
            const to = end === -1 ? this.text.length : end;
            if (this.text.slice(at, to).trim() === mark)
                break;
            pieces.push({ text: this.text.slice(at, Math.min(this.text.length, to + 1)), from: at });
            at = to + 1;
        }
        const close = this.text.indexOf('\n', at);
        this.at = close === -1 ? this.text.length : close;
        const value = { kind: 'text', text: this.text.slice(from, at), place: this.source.place(from, at) };
        this.inner.set(value, source_embed(this.source, pieces));
        return value;
    }
    list(path, scope, depth) {
        const from = this.at++;
        const items = [];
        while (this.at < this.text.length && this.blank() !== ']') {
            const before = this.at;
            items.push(this.value([...path, '[]'], scope, depth + 1));
            if (this.at === before)
                this.at++;
        }
        this.at++;
        return { kind: 'list', items, place: this.source.place(from, this.at) };
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/terraform.js


const terraform = {
    id: 'terraform',
    title: 'Terraform, Nomad and other HCL',
    accepts: path => /\.(?:tf|tfvars|hcl|nomad|tofu)$/.test(path),
    extract: file => readWith(file, readHcl),
};

;// CONCATENATED MODULE: ./.build/extract/weights/read/toml-tree.js




/** Reads TOML with positions, as far as it goes: what is no TOML is passed over. */
function readToml(source) {
    return new TomlReader(source).read();
}
class TomlReader {
    source;
    text;
    ledger = newLedger();
    inner = new Map();
    programs;
    at = 0;
    constructor(source) {
        this.source = source;
        this.text = source.text;
        this.programs = new Programs(this.ledger, value => this.inside(value), 'sh');
    }
    read() {
        let path = [];
        let entries = [];
        let start = 0;
        const close = () => {
            if (entries.length > 0)
                this.group(path, entries, start);
            entries = [];
        };
        while (this.at < this.text.length) {
            const before = this.at;
            this.blank(true);
            const header = /^\[\[?[^\n\]]*\]\]?/.exec(this.text.slice(this.at, this.at + 500));
            if (header) {
                close();
                start = this.at;
                path = toml_tree_keysOf(header[0].replaceAll(/[[\]]/g, '')).concat(header[0].startsWith('[[') ? ['[]'] : []);
                this.at += header[0].length;
            }
            else
                entries.push(...this.pair(path));
            if (this.at === before)
                this.at++;
        }
        close();
        return this.ledger;
    }
    group(path, entries, start) {
        const table = { kind: 'table', entries, spread: [], place: this.source.place(start, start) };
        const scope = [this.source.offset(start)];
        this.ledger.mappings.push({ path, table, where: { ...plainly(start), scope } });
        this.programs.read(table, path, scope);
        return table;
    }
    /** Blanks and comments; with `lines` also their ends. */
    blank(lines) {
        for (;;) {
            const found = (lines ? /^\s+/ : /^[ \t]+/).exec(this.text.slice(this.at, this.at + 2000));
            if (found)
                this.at += found[0].length;
            else if (this.text[this.at] === '#') {
                const end = this.text.indexOf('\n', this.at);
                const to = end === -1 ? this.text.length : end;
                const text = this.text.slice(this.at + 1, to);
                this.ledger.remarks.push({ kind: 'text', text, place: this.source.place(this.at + 1, to) });
                this.at = to;
            }
            else
                return;
        }
    }
    pair(path) {
        const match = /^((?:"[^"\n]*"|'[^'\n]*'|[\w-]+)(?:[ \t]*\.[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[\w-]+))*)[ \t]*=[ \t]*/.exec(this.text.slice(this.at, this.at + 1000));
        if (!match?.[1]) {
            const end = this.text.indexOf('\n', this.at);
            this.at = end === -1 ? this.text.length : end;
            return [];
        }
        const keyPlace = this.source.place(this.at, this.at + match[1].length);
        this.at += match[0].length;
        const keys = toml_tree_keysOf(match[1]);
        const value = this.value([...path, ...keys], 0);
        const [first = '', ...rest] = keys;
        if (rest.length === 0)
            return [{ key: first, value, keyPlace }];
        return [{ key: first, value: nested(rest, value, keyPlace), keyPlace }];
    }
    value(path, depth) {
        const from = this.at;
        const char = this.text[from] ?? '';
        if (char === '"' || char === "'")
            return this.string(char);
        if (char === '[' && depth < maxDepth)
            return this.list(path, depth);
        if (char === '{' && depth < maxDepth)
            return this.inline(path, depth);
        const word = /^[^\s,\]}#]*/.exec(this.text.slice(from, from + 200))?.[0] ?? '';
        this.at += Math.max(1, word.length);
        const place = this.source.place(from, this.at);
        const value = word === 'true' ? true : word === 'false' ? false : Number(word.replaceAll('_', ''));
        return { kind: 'constant', value, place };
    }
    string(quote) {
        const isLong = this.text.startsWith(quote.repeat(3), this.at);
        const mark = isLong ? quote.repeat(3) : quote;
        const from = this.at + mark.length;
        let end = this.text.indexOf(mark, from);
        while (quote === '"' && end !== -1 && isEscaped(this.text, end))
            end = this.text.indexOf(mark, end + 1);
        const line = this.text.indexOf('\n', from);
        const isOpen = end === -1 || (!isLong && line !== -1 && line < end);
        const to = isOpen ? (line === -1 ? this.text.length : line) : end;
        this.at = isOpen ? to : to + mark.length;
        const raw = this.text.slice(from, to);
        const text = quote === '"' ? unquote(raw) : raw;
        const value = { kind: 'text', text, place: this.source.place(from, to) };
        this.ledger.texts.push(value);
        this.inner.set(value, [from, to]);
        return value;
    }
    list(path, depth) {
        const from = this.at++;
        const items = [];
        for (;;) {
            this.blank(true);
            const char = this.text[this.at];
            if (char === undefined || char === ']')
                break;
            if (char === ',')
                this.at++;
            else
                items.push(this.value([...path, '[]'], depth + 1));
        }
        this.at++;
        return { kind: 'list', items, place: this.source.place(from, this.at) };
    }
    inline(path, depth) {
        const from = this.at++;
        const entries = [];
        for (;;) {
            this.blank(true);
            const char = this.text[this.at];
            if (char === undefined || char === '}')
                break;
            const before = this.at;
            if (char === ',')
                this.at++;
            else if (depth < maxDepth)
                entries.push(...this.pair(path));
            if (this.at === before)
                this.at++;
        }
        this.at++;
        return this.group(path, entries, from);
    }
    inside(value) {
        const found = this.inner.get(value);
        return found ? source_embed(this.source, [{ text: this.text.slice(found[0], found[1]), from: found[0] }]) : null;
    }
}
function nested([first = '', ...rest], value, keyPlace) {
    const inner = rest.length > 0 ? nested(rest, value, keyPlace) : value;
    return { kind: 'table', entries: [{ key: first, value: inner, keyPlace }], spread: [], place: keyPlace };
}
function toml_tree_keysOf(text) {
    return [...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(match => match[1] ?? match[2] ?? match[3] ?? '');
}
function isEscaped(text, at) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\')
        slashes++;
    return slashes % 2 === 1;
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/toml.js


const locks = /(?:^|\/)(?:Cargo|poetry|uv|pdm|Gopkg|pixi)\.lock$|(?:^|\/)Cargo\.toml$/;
const toml = {
    id: 'toml',
    title: 'TOML configuration',
    accepts: path => /\.toml$|(?:^|\/)Pipfile$/.test(path) && !locks.test(path),
    extract: file => readWith(file, readToml),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/weight-file.js

const weightFile = {
    id: 'weight-file',
    title: 'Weights committed to the repository itself',
    accepts: isSureWeightsFile,
    extract: weight_file_extract,
};
const startsWith = (head, bytes) => bytes.every((byte, index) => head[index] === byte);
/** Text with a name like weights' is no weights (a pointer has an extractor of its own); too large is certainly some. */
function weight_file_extract({ path, content }) {
    const isWeights = content.kind === 'too-large' || (content.kind === 'binary' && !isPlain(content.head));
    if (!isWeights)
        return { references: [], gaps: [] };
    const reference = {
        ecosystem: 'model',
        hub: 'local-weight-file',
        id: path,
        kind: 'weights',
        certainty: 'load',
        revision: null,
        file: path,
        line: 1,
        loader: 'weight-file',
    };
    return { references: [reference], gaps: [] };
}
/** Pictures and archives of sources that only borrow the extension. */
function isPlain(head) {
    return startsWith(head, [0x89, 0x50, 0x4e, 0x47]) || startsWith(head, [0xff, 0xd8, 0xff]);
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/yaml.js


const yaml = {
    id: 'yaml',
    title: 'YAML configuration',
    accepts: path => /\.ya?ml$/.test(path) && !/(?:^|\/)pnpm-(?:lock|workspace)\.yaml$/.test(path),
    extract: file => readWith(file, readYaml),
};

;// CONCATENATED MODULE: ./.build/extract/index.js




























/** Every extractor, one per lockfile format and one per carrier, in alphabetical order. */
const extractors = [
    bunLock,
    bunLockb,
    denoLock,
    dockerfile,
    dotenv,
    dvc,
    gitmodules,
    guard,
    javascript,
    jsonConfig,
    lfsPointer,
    makefile,
    modelfile,
    notebook,
    npmConfig,
    packageJson,
    packageLock,
    pnpmLock,
    python,
    requirements,
    shell,
    terraform,
    toml,
    weightFile,
    yaml,
    yarnBerry,
    yarnV1,
];
/** Is this path wanted? Decided by the path alone: other files are never fetched. */
function concerns(path) {
    return path === models_lock/* modelsLockPath */.rS || extractors.some(extractor => extractor.accepts(path));
}
const extract_nothing = { references: [], gaps: [] };
/** All references in one file, by every extractor that accepts its path. */
function extract_extract(path, content, using = extractors) {
    if (content === null || path === models_lock/* modelsLockPath */.rS)
        return extract_nothing; // The lock is no place where code loads anything.
    const wanted = using.filter(extractor => extractor.accepts(path));
    // Said here, once for all extractors: a file that the world kept from us must never look like an empty one.
    if (content.kind === 'unavailable' && wanted.length > 0) {
        const gap = { class: 'unreachable', reason: 'file-unavailable', subject: path, file: path, line: 1 };
        return { references: [], gaps: [{ ...gap, detail: content.reason }] };
    }
    const found = wanted.map(extractor => extractor.extract({ path, content }));
    return {
        references: found.flatMap(extraction => extraction.references),
        gaps: found.flatMap(extraction => extraction.gaps),
    };
}
/** Files that declare what a lockfile pins: findings sit on their lines. */
function declares(path) {
    return extractors.some(extractor => extractor.declares === true && extractor.accepts(path));
}


/***/ }),

/***/ 39281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ contentOf),
/* harmony export */   j: () => (/* binding */ mostBytes)
/* harmony export */ });
/** Larger files are not read: no lockfile, config or source that a person reviews comes near. */
const mostBytes = 20 * 1024 * 1024;
/** Enough for every magic number that is looked at. */
const headBytes = 512;
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
        const binary = { kind: 'binary', oid, bytes: bytes.byteLength, head: bytes.slice(0, headBytes) };
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
    return bytes.includes(0) ? null : new TextDecoder('latin1').decode(bytes);
}


/***/ }),

/***/ 28074:
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

/***/ 36586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mw: () => (/* binding */ isLockClaim),
/* harmony export */   TL: () => (/* binding */ lockKey),
/* harmony export */   rS: () => (/* binding */ modelsLockPath)
/* harmony export */ });
/** Where the lock of models stands: at the top of the repository. */
const modelsLockPath = 'models.lock.json';
/** The key of a reference in the lock; the same text as a finding's subject. */
function lockKey({ hub, id, revision }) {
    if (id === null)
        return null;
    return revision === null ? `${hub}:${id}` : `${hub}:${id}@${revision}`;
}
/**
 * Is it an entry of the lock that has to be proved, and no place where anything is loaded? Questions about the model
 * itself are asked where code loads it.
 */
function isLockClaim({ file, loader }) {
    return file === modelsLockPath && loader === modelsLockPath;
}


/***/ }),

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ isExamined),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   dg: () => (/* binding */ hubs),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
const hubs = [
    'npm',
    'huggingface',
    'modelscope',
    'ollama',
    'oci',
    'kaggle',
    'torchhub',
    'git-lfs',
    'local-weight-file',
    'url',
];
const kinds = [
    'package',
    'weights',
    'adapter',
    'draft',
    'tokenizer',
    'dataset',
    'code',
    'hosted',
    'upload',
    'mention',
];
/** The subject of a finding: `npm:name@version` or `hub:id@revision` (`hub:id` without one). */
function subjectOf(reference) {
    const id = reference.id ?? '<computed at run time>';
    return reference.revision === null ? `${reference.hub}:${id}` : `${reference.hub}:${id}@${reference.revision}`;
}
/** Only these bring bytes aboard that a loader will use; the other kinds are listed and counted. */
const examined = new Set(['package', 'weights', 'adapter', 'draft', 'code']);
function isExamined(reference) {
    return examined.has(reference.kind) && reference.certainty !== 'dynamic';
}


/***/ }),

/***/ 10880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isTarball),
/* harmony export */   a: () => (/* binding */ parseSpecifier)
/* harmony export */ });
const local = /^(?:file|link|portal|exec|patch):|^\.{1,2}(?:[/\\]|$)|^[/\\~]|^[a-z]:[/\\]/i;
const gitUrl = /^git(?:\+[a-z]+)?:|^ssh:|^(?:github|gitlab|bitbucket|gist|sourcehut):|^[^@/\s]+@[^:/\s]+:/i;
const hostedGit = /^https?:\/\/(?:[^@/]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gist\.github\.com|git\.sr\.ht)\/[^/]+\/[^/#]+\/?(?:#|$)/i;
const gitShorthand = /^[^@:/\s.~][^@:/\s]*\/[^@:/\s#]+(?:#|$)/;
const gitSuffix = /^https?:[^#]*\.git(?:#|$)/i;
/** Follows npm-package-arg, with the protocols of pnpm, Yarn, Bun and Deno that it throws on. Never throws. */
function parseSpecifier(text) {
    const [, protocol = '', rest = ''] = /^(npm|jsr):(.*)$/is.exec(text) ?? [];
    if (protocol === '')
        return { loader: loaderOf(text), revision: text };
    const at = rest.indexOf('@', 1);
    const [name, revision] = at === -1 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 1)];
    // Yarn and Deno also write `npm:^1.2.3` and `jsr:^1.2.3`: a range, and the name is the one it stands under.
    if (at === -1 && /^[\d^~<>=*|]|^[vx](?:\d|\.|$)|^$/i.test(rest))
        return { loader: 'registry', revision: rest };
    return { loader: 'registry', name: protocol.toLowerCase() === 'jsr' ? `jsr:${name}` : name, revision };
}
function loaderOf(text) {
    if (/^workspace:/i.test(text))
        return 'workspace';
    if (/^(?:catalog|jsr):/i.test(text))
        return 'registry';
    if (local.test(text))
        return 'file';
    if (gitUrl.test(text) || hostedGit.test(text) || gitShorthand.test(text) || gitSuffix.test(text))
        return 'git';
    // A protocol that nobody has told us about is not the registry: it counts as a URL, which is asked about.
    if (/^[a-z][a-z0-9+.-]*:/i.test(text))
        return 'url';
    return /[/\\]/.test(text) || isTarball(text) ? 'file' : 'registry';
}
/** Is it the name of an archive? What is in one no reviewer sees; folders of the repository are there to be read. */
function isTarball(path) {
    return /\.(?:tgz|tar|tar\.gz)(?:#.*)?$/i.test(path);
}


/***/ })

};
