export const id = 189;
export const ids = [189];
export const modules = {

/***/ 62189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  concerns: () => (/* binding */ concerns),
  declares: () => (/* binding */ extract_declares),
  extract: () => (/* binding */ extract_extract),
  extractors: () => (/* binding */ extractors),
  isListed: () => (/* binding */ extract_isListed)
});

// EXTERNAL MODULE: ./.build/model/models-lock.js
var models_lock = __webpack_require__(36586);
// EXTERNAL MODULE: ./.build/model/paths.js
var paths = __webpack_require__(71752);
// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(95400);
// EXTERNAL MODULE: ./.build/model/lfs-pointer.js
var lfs_pointer = __webpack_require__(41619);
;// CONCATENATED MODULE: ./.build/extract/guard.js

/** Where workflows and composite actions stand, and what a policy usually names: a cheap guess, the check decides. */
const guarded = /^\.github\/(?:weighmaster\.yml|weighmaster\/.+|workflows\/[^/]+\.ya?ml)$|(?:^|\/)action\.ya?ml$|^models\.lock\.json$|\.(?:pem|pub|crt|cer)$/;
/**
 * Files that say how a pull request is judged. They name nothing to examine; accepting them brings them into the scene
 * for the check `guard-changed`. What cannot be a policy is refused before the merge; the policy's own room reads it.
 */
const guard = {
    id: 'guard',
    title: 'Policy, workflows, keys and lock that judge a pull request',
    accepts: path => guarded.test(path),
    extract({ path, content }) {
        return { references: [], gaps: path === policy/* policyPath */.k ? policyGaps(path, content) : [] };
    },
};
function policyGaps(path, content) {
    const gap = (reason, detail) => [
        { class: 'unreadable', reason, subject: path, file: path, line: 1, detail },
    ];
    if (content.kind === 'unavailable') {
        const { reason: detail } = content;
        return [{ class: 'unreachable', reason: 'file-unavailable', subject: path, file: path, line: 1, detail }];
    }
    if (content.kind !== 'text')
        return gap(content.kind, 'it cannot be read as text');
    return (0,lfs_pointer/* looksLikeLfsPointer */.K2)(content.text) ? gap('lfs-pointer', 'a Git LFS pointer stands in its place') : [];
}

// EXTERNAL MODULE: ./.build/model/specifier.js
var model_specifier = __webpack_require__(10880);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
;// CONCATENATED MODULE: ./.build/extract/npm/strictly.js

/**
 * What makes a lockfile or manifest unreadable: head's doing, always an error (contracts 5). Thrown inside a reader,
 * turned into a gap by `strictly`, and never seen outside this folder.
 */
class Unreadable extends errors/* UnreadableText */.j {
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
    if (content.kind === 'unread')
        throw new Unreadable('binary', 1, 'its bytes were not asked for');
    if (content.kind !== 'text')
        throw new Unreadable(content.kind, 1, 'it cannot be read as text');
    const { text } = content;
    if (text.includes('\0'))
        throw new Unreadable('binary', 1, 'it contains a NUL character');
    if ((0,lfs_pointer/* looksLikeLfsPointer */.K2)(text)) {
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

// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
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
/** Name and version in the address of a tarball of the public registry, when it has exactly the registry's form. */
function fromPublicTarball(url) {
    if (!URL.canParse(url))
        return null;
    const { protocol, host, pathname, username } = new URL(url);
    if (protocol !== 'https:' || !public_hosts/* publicRegistryNames */.h0.has(host) || username !== '')
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
    const { resolved, integrity, digest, alias, direct, installPath, pinAt, hasInstallScript } = optional;
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
        ...(hasInstallScript ? { hasInstallScript } : {}),
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
    accepts: path => /(?:^|\/)bun\.lock$/iu.test(path),
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
    accepts: path => /(?:^|\/)bun\.lockb$/iu.test(path),
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
    accepts: path => /(?:^|\/)deno\.lock$/iu.test(path),
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
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/catalogue/npm-trust-keys.js + 1 modules
var npm_trust_keys = __webpack_require__(69500);
// EXTERNAL MODULE: ./.build/model/content.js
var content = __webpack_require__(39281);
;// CONCATENATED MODULE: ./.build/extract/npm/npm-config.js





const settings = /(?:^|\/)(?:\.npmrc|\.yarnrc|\.yarnrc\.yml|pnpm-workspace\.yaml|\.?bunfig\.toml)$/iu;
const code = /(?:^|\/)(?:\.pnpmfile\.[cm]?js|pnpmfile\.js|\.yarn\/(?:releases|plugins)\/.+)$/iu;
const nothing = { references: [], gaps: [] };
/**
 * Files that tell the package managers whom to trust and what to run. They name no packages; accepting them brings
 * them into the scene for the check `npm-trust-redirected`.
 */
const npmConfig = {
    id: 'npm-config',
    title: 'Settings and hooks of npm, Yarn, pnpm and Bun',
    accepts: path => settings.test(path) || code.test(path) || (0,content/* isKnownById */.eW)(path),
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
        const documents = (0,yaml_dist/* parseAllDocuments */.hR)(text, { uniqueKeys: true, strict: true, logLevel: 'silent' });
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
        (0,dist/* parse */.qg)(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new Unreadable('too-deep', 1, 'it nests too deep');
        if (!(error instanceof dist/* TomlError */.zx))
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
    accepts: path => /(?:^|\/)package\.json$/iu.test(path),
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
    const { results, faults } = gather(everything, one => [readAsked(one, file, document)]);
    return { references: results, gaps: faults.map(fault => unreadable(file, fault)) };
}
const asked = (pairs) => pairs.map(([literal, { value }]) => ({ name: literal.value, specifier: value, literal }));
function readAsked({ name, specifier, literal }, file, document) {
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
const lastOf = (path) => (0,paths/* baseNameOf */.m)(path).replace(/^file:/i, '');
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
    accepts: path => /(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/iu.test(path),
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
        const hasInstallScript = pin.fields.flag('hasInstallScript');
        return toReference({ ...pin, literal: pin.key, alias: installed, pinAt, hasInstallScript }, file, document);
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
    accepts: path => /(?:^|\/)pnpm-lock(?:\.[^/]+)?\.yaml$/iu.test(path),
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

;// CONCATENATED MODULE: ./.build/extract/npm/pnpm-workspace.js




/**
 * pnpm's catalogues and overrides: what `catalog:` in a manifest stands for, and what replaces the wishes of others.
 * What is no YAML is `npm-config`'s to refuse, which reads the same file for its settings.
 */
const pnpmWorkspace = {
    id: 'pnpm-workspace',
    title: 'pnpm-workspace.yaml',
    declares: true,
    accepts: path => /(?:^|\/)pnpm-workspace\.yaml$/.test(path),
    extract: file => strictly(file, text => readWorkspace(text, file.path), { allowByteOrderMark: true }),
};
function readWorkspace(text, file) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const root = parsed(text, lines);
    if (!root)
        return { references: [], gaps: [] };
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col - 1 };
    };
    const named = mapIn(root, 'catalogs');
    const several = named ? named.items.map(({ value }) => value).filter(value => (0,yaml_dist/* isMap */.jh)(value)) : [];
    const wishes = [mapIn(root, 'catalog'), ...several].flatMap(map => (map ? map.items : []));
    const overrides = mapIn(root, 'overrides')?.items ?? [];
    const { results, faults } = gather([...wishes.map(pair => [pair, false]), ...overrides.map(pair => [pair, true])], ([pair, isOverride]) => {
        const wish = askedBy(pair, isOverride, at);
        return wish ? [readAsked(wish, file, { at })] : [];
    });
    return { references: results, gaps: faults.map(fault => unreadable(file, fault)) };
}
function parsed(text, lineCounter) {
    try {
        const { contents, errors } = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter, uniqueKeys: true, logLevel: 'silent' });
        return errors.length === 0 && (0,yaml_dist/* isMap */.jh)(contents) ? contents : null;
    }
    catch (error) {
        // The parser recurses: nesting without end exhausts the stack.
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
function mapIn(root, key) {
    const value = root.get(key, true);
    return (0,yaml_dist/* isMap */.jh)(value) ? value : null;
}
/** `$name` repeats the project's own wish and `-` removes one: neither names anything new. */
function askedBy({ key, value }, isOverride, at) {
    const isWritten = (0,yaml_dist/* isScalar */.jn)(key) && key.range != null;
    const line = isWritten && key.range ? at(key.range[0]).line : 1;
    if (!(0,yaml_dist/* isScalar */.jn)(key) || !key.range || !(0,yaml_dist/* isScalar */.jn)(value)) {
        throw new Unreadable('unexpected-shape', line, 'a catalogue or an override is no string');
    }
    const [name, specifier] = [String(key.value), String(value.source ?? value.value)];
    if (isOverride && (specifier === '-' || specifier.startsWith('$')))
        return null;
    const literal = { type: 'text', start: key.range[0], end: key.range[1], value: name };
    return { name: isOverride ? lastName(name) : name, specifier, literal };
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
    accepts: path => /(?:^|\/)yarn\.lock$/iu.test(path),
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
    accepts: path => /(?:^|\/)yarn\.lock$/iu.test(path),
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
        addresses: [],
        remarks: [],
        embedded: [],
    };
}
/** Notes a text that is put together of pieces, or filled in, where it begins like an address at a hub, or goes on like one. */
function noteAddress(value, { addresses }) {
    const start = value.kind === 'text' ? undefined : startOf(value);
    const isAddress = start && /^https:\/\/(?:huggingface\.co|hf\.co|hf-mirror\.com)\//.test(start.text);
    const isResolved = value.kind === 'join' && value.parts.some(one => one.kind === 'text' && /\/resolve\//.test(one.text));
    if (isAddress || isResolved)
        addresses.push(value);
}
function startOf(value) {
    const first = value.kind === 'join' ? value.parts[0] : value.kind === 'call' ? value.call.positional[0] : undefined;
    if (first?.kind === 'text')
        return value.kind === 'join' || /%[sv@]|\{\w*\}/.test(first.text) ? first : undefined;
    return first?.kind === 'join' && value.kind === 'join' ? startOf(first) : undefined;
}
/** A place in a file that has no functions and no branches. */
const plainly = (at) => ({ at, scope: [], branch: [] });

;// CONCATENATED MODULE: ./.build/extract/weights/read/source.js
function source_sourceOf(text) {
    const starts = lineStarts(text);
    // Most places are asked for in the line of the one before.
    let line = 0;
    const place = (from, to) => {
        if (from < (starts[line] ?? 0) || from >= (starts[line + 1] ?? text.length))
            line = last(starts, from);
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
/** The same with the ends of lines that only its own language knows, each as long as the one that all know. */
function withLines(source, ends) {
    return ends.test(source.text) ? { ...source, text: source.text.replace(ends, '\n') } : source;
}
/** A stretch of a document as it stands there. */
function verbatim(source, from, to) {
    return { kind: 'text', text: source.text.slice(from, to), place: source.place(from, to) };
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

;// CONCATENATED MODULE: ./.build/model/own-data.js
/**
 * A data file of this repository, in the form that its schema describes. `__tests__/catalogue/own-data.test.ts` holds the
 * file against that schema: what is committed and bundled together with the code is checked together with it, once, and
 * not at every start and in every thread. Nothing that comes from outside may pass here.
 */
const ownData = (json) => json;

;// CONCATENATED MODULE: ./.build/catalogue/loaders-calls.json
const loaders_calls_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"documenting-decorators","call":["**.add_code_sample_docstrings","**.add_start_docstrings*","**.add_end_docstrings","**.replace_return_docstrings"],"takes":[]},{"id":"js-hub-upload","call":["@huggingface/hub.**.upload*","@huggingface/hub.**.createRepo","@huggingface/hub.**.commit","@huggingface/hub.**.deleteRepo"],"dynamic":false,"takes":[{"id":["repo","repo.name"],"shape":"named","kind":"upload"}]},{"id":"js-hub","call":["@huggingface/hub.**.downloadFile","@huggingface/hub.**.snapshotDownload","@huggingface/hub.**.fileDownloadInfo","@huggingface/hub.**.downloadFileToCacheDir","@huggingface/hub.**.parseSafetensorsMetadata","@huggingface/hub.**.listFiles","@huggingface/hub.**.modelInfo"],"kindBy":{"argument":["repo.type"],"kinds":{"dataset":"dataset","space":null,"model":"weights"}},"takes":[{"id":["repo","repo.name","name"],"shape":"named","path":["path"],"revision":["revision"]}]},{"id":"js-gguf","call":["@huggingface/gguf.**.gguf*"],"takes":[{"id":[0],"shape":"download"}]},{"id":"web-llm-library","call":[],"keys":["**.{}"],"among":["model_lib","modelLib","model_lib_url"],"takes":[{"id":["model_lib","modelLib","model_lib_url"],"hub":"url","shape":"anyurl","kind":"code"}]},{"id":"web-llm","call":["@mlc-ai/web-llm.**.CreateMLCEngine","@mlc-ai/web-llm.**.CreateWebWorkerMLCEngine","@mlc-ai/web-llm.**.CreateServiceWorkerMLCEngine","CreateMLCEngine","CreateWebWorkerMLCEngine","**.reload","CreateServiceWorkerMLCEngine","CreateExtensionServiceWorkerMLCEngine","@mlc-ai/web-llm.**.CreateExtensionServiceWorkerMLCEngine"],"takes":[{"id":[0],"shape":"short","pinnable":false},{"id":[1],"shape":"short","pinnable":false}],"beside":{"0":["*-MLC*","*-q0f*","*-q3f*","*-q4f*","*-q8f*"]}},{"id":"node-llama-cpp-resolve","call":["node-llama-cpp.**.resolveModelFile","node-llama-cpp.**.createModelDownloader","resolveModelFile","createModelDownloader"],"takes":[{"id":["modelUri",0],"shape":"uri"}]},{"id":"node-llama-cpp-load","call":["node-llama-cpp.**.loadModel","**.loadModel"],"dynamic":false,"takes":[{"id":["modelPath"],"shape":"file"},{"id":[0],"shape":"surefile"},{"id":["modelUri"],"shape":"uri"}]},{"id":"ai-sdk-local","call":["**.transformersJS","@built-in-ai/transformers-js.**","@browser-ai/transformers-js.**"],"dynamic":false,"takes":[{"id":[0],"shape":"named"}]},{"id":"js-repo-designation","call":[],"keys":["**.{}"],"beside":{"type":["model"]},"certainty":"heuristic","takes":[{"id":["name"],"shape":"named","revision":["revision"]}]},{"id":"wllama","call":["**.loadModelFromHF"],"takes":[{"id":["0.repo",0],"shape":"named","path":["0.file","0.quant",1],"pinnable":false}]},{"id":"wllama-url","call":["**.loadModelFromUrl"],"takes":[{"id":[0],"shape":"download"}]},{"id":"transformers-js-pipeline","call":["@huggingface/transformers.**.pipeline","@xenova/transformers.**.pipeline","transformers_js.**.pipeline","transformers_js_py.**.pipeline","**.import_transformers_js().pipeline"],"takes":[{"id":[1],"shape":"repo","revision":["revision"]}],"defaults":{"by":[0],"ids":{"text-classification":"Xenova/distilbert-base-uncased-finetuned-sst-2-english","sentiment-analysis":"Xenova/distilbert-base-uncased-finetuned-sst-2-english","token-classification":"Xenova/bert-base-multilingual-cased-ner-hrl","question-answering":"Xenova/distilbert-base-cased-distilled-squad","fill-mask":"Xenova/bert-base-uncased","summarization":"Xenova/distilbart-cnn-6-6","translation":"Xenova/t5-small","text2text-generation":"Xenova/flan-t5-small","text-generation":"Xenova/gpt2","zero-shot-classification":"Xenova/distilbert-base-uncased-mnli","image-to-text":"Xenova/vit-gpt2-image-captioning","image-classification":"Xenova/vit-base-patch16-224","image-segmentation":"Xenova/detr-resnet-50-panoptic","zero-shot-image-classification":"Xenova/clip-vit-base-patch32","object-detection":"Xenova/detr-resnet-50","zero-shot-object-detection":"Xenova/owlvit-base-patch32","document-question-answering":"Xenova/donut-base-finetuned-docvqa","feature-extraction":"Xenova/all-MiniLM-L6-v2","automatic-speech-recognition":"Xenova/whisper-tiny.en","text-to-speech":"Xenova/speecht5_tts","text-to-audio":"Xenova/speecht5_tts","audio-classification":"Xenova/wav2vec2-base-superb-ks","depth-estimation":"Xenova/dpt-large","image-to-image":"Xenova/swin2SR-classical-sr-x2-64"}}},{"id":"langchain-js-embeddings","call":["**.HuggingFaceTransformersEmbeddings"],"takes":[{"id":["model","modelName"],"shape":"named","revision":["pretrainedOptions.revision"]}]},{"id":"crewai","call":["crewai.**.LLM"],"takes":[{"id":["model",0],"shape":"routed"}],"dynamic":false},{"id":"modelscope-tokenizer","call":["modelscope.**.*Tokenizer*.from_pretrained","modelscope.**.*Processor*.from_pretrained","modelscope.**.*Config.from_pretrained","modelscope.**.*FeatureExtractor*.from_pretrained"],"dynamic":false,"takes":[{"hub":"modelscope","id":[0,"model_name_or_path","model_id","pretrained_model_name_or_path"],"kind":"tokenizer","revision":["revision","model_revision"],"code":["trust_remote_code"]}]},{"id":"modelscope-from-pretrained","call":["modelscope.**.from_pretrained"],"takes":[{"hub":"modelscope","id":[0,"model_name_or_path","model_id","pretrained_model_name_or_path","model_name"],"revision":["revision","model_revision"],"code":["trust_remote_code"]}]},{"id":"modelscope-snapshot-download","fetches":true,"call":["modelscope.**.snapshot_download","modelscope.**.model_file_download"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset"}},"takes":[{"hub":"modelscope","id":[0,"model_id","repo_id"],"revision":["revision"],"path":["file_path",1],"patterns":["allow_patterns","allow_file_pattern"]}]},{"id":"modelscope-pipeline","call":["modelscope.**.pipeline"],"takes":[{"hub":"modelscope","id":["model",1],"revision":["model_revision","revision"],"code":["trust_remote_code"]}]},{"id":"modelscope-dataset","call":["modelscope.**.MsDataset.load"],"takes":[{"hub":"modelscope","kind":"dataset","id":[0,"dataset_name"],"revision":["version"]}]},{"id":"swift-hf","call":["swift.**.safe_snapshot_download","swift.**.get_model_tokenizer","swift.**.PtEngine","swift.**.VllmEngine","swift.**.LmdeployEngine","swift.**.TransformersEngine","swift.**.get_model_processor","swift.**.*Arguments","swift.**.SwiftModel.from_pretrained","swift.**.Swift.from_pretrained"],"hubSwitch":[],"takes":[{"id":["model",0,"model_id_or_path","model_id"],"shape":"named","revision":["model_revision","revision"]},{"id":["reward_model","ref_model","teacher_model","reward_model_id","base_model"],"shape":"named"},{"id":["adapters","adapter","ref_adapters"],"shape":"named","kind":"adapter"},{"id":["dataset","val_dataset"],"shape":"named","kind":"dataset"},{"id":["hub_model_id"],"shape":"named","kind":"upload"}],"dynamic":false,"when":["use_hf"]},{"id":"swift","call":["swift.**.safe_snapshot_download","swift.**.get_model_tokenizer","swift.**.PtEngine","swift.**.VllmEngine","swift.**.LmdeployEngine","swift.**.TransformersEngine","swift.**.get_model_processor","swift.**.*Arguments","swift.**.SwiftModel.from_pretrained","swift.**.Swift.from_pretrained"],"hubSwitch":["!USE_HF"],"takes":[{"hub":"modelscope","id":["model",0,"model_id_or_path","model_id"],"shape":"named","revision":["model_revision","revision"]},{"hub":"modelscope","id":["reward_model","ref_model","teacher_model","reward_model_id","base_model"],"shape":"named"},{"hub":"modelscope","id":["adapters","adapter","ref_adapters"],"shape":"named","kind":"adapter"},{"hub":"modelscope","id":["dataset","val_dataset"],"shape":"named","kind":"dataset"},{"hub":"modelscope","id":["hub_model_id"],"shape":"named","kind":"upload"}],"dynamic":false},{"id":"funasr-hf","call":["funasr.**.AutoModel"],"takes":[{"id":["model",0],"shape":"named","revision":["model_revision"]},{"id":["vad_model"],"shape":"named","revision":["vad_model_revision"]},{"id":["punc_model"],"shape":"named","revision":["punc_model_revision"]},{"id":["spk_model"],"shape":"named","revision":["spk_model_revision"]}],"dynamic":false,"beside":{"hub":["hf","huggingface"]}},{"id":"funasr","call":["funasr.**.AutoModel"],"takes":[{"hub":"modelscope","id":["model",0],"shape":"named","revision":["model_revision"]},{"hub":"modelscope","id":["vad_model"],"shape":"named","revision":["vad_model_revision"]},{"hub":"modelscope","id":["punc_model"],"shape":"named","revision":["punc_model_revision"]},{"hub":"modelscope","id":["spk_model"],"shape":"named","revision":["spk_model_revision"]}],"dynamic":false},{"id":"peft-from-pretrained","call":["**.PeftModel*.from_pretrained"],"takes":[{"id":[1,"model_id"],"kind":"adapter","revision":["revision"]}]},{"id":"peft-auto","call":["**.AutoPeftModel*.from_pretrained","**.PeftConfig.from_pretrained","**.LoraConfig.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path"],"kind":"adapter","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"smolagents-local","call":["**.TransformersModel","**.VLLMModel","**.MLXModel"],"takes":[{"id":["model_id",0],"shape":"repo","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"replicate","call":["replicate.**.run","replicate.**.stream","replicate.**.async_run","replicate.**.create"],"takes":[{"id":[0,"model","ref"],"shape":"hosted","kind":"hosted","pinnable":false}],"dynamic":false},{"id":"gradio-client","call":["gradio_client.**.Client","@gradio/client.**.connect","gradio.load","gr.load"],"takes":[{"id":[0,"src","name"],"shape":"hosted","kind":"hosted","pinnable":false}],"dynamic":false},{"id":"hub-inference","call":["**.InferenceClient","**.AsyncInferenceClient","**.InferenceApi","**.HfInference","**.HuggingFaceEndpoint","**.HuggingFaceHub","**.HuggingFaceEndpointEmbeddings","**.HuggingFaceInferenceAPIEmbeddings","**.HuggingFaceInferenceAPI","**.HuggingFaceInferenceAPIEmbedding","**.HfApiModel","**.InferenceClientModel","**.HuggingFaceInferenceEmbeddings","**.HuggingFaceAPIGenerator"],"dynamic":false,"takes":[{"id":["model","repo_id","model_id","model_name","api_params.model",0],"shape":"named","kind":"hosted","pinnable":false}]},{"id":"hub-inference-call","call":["**.InferenceClient().**","**.AsyncInferenceClient().**","**.HfInference().**","@huggingface/inference.**"],"dynamic":false,"takes":[{"id":["model"],"shape":"named","kind":"hosted","pinnable":false}]},{"id":"load-adapter","call":["**.load_adapter"],"takes":[{"id":[0,"model_id","peft_model_id","adapter_name_or_path"],"kind":"adapter","revision":["revision"]}]},{"id":"unsloth-from-pretrained","call":["**.FastLanguageModel.from_pretrained","**.FastModel.from_pretrained","**.FastVisionModel.from_pretrained","**.FastSentenceTransformer.from_pretrained"],"takes":[{"id":["model_name",0],"revision":["revision"],"code":["trust_remote_code"],"pinnable":false}]},{"id":"llama-cpp-from-pretrained","call":["**.Llama.from_pretrained"],"takes":[{"id":["repo_id",0],"path":["filename",1],"pinnable":false}]},{"id":"nemo-from-pretrained","call":["nemo.**.from_pretrained","nemo_asr.**.from_pretrained"],"takes":[{"id":["model_name",0],"shape":"named","pinnable":false}]},{"id":"ctransformers-from-pretrained","call":["ctransformers.**.from_pretrained"],"takes":[{"id":[0,"model_path_or_repo_id"],"path":["model_file"],"revision":["revision"]}]},{"id":"diffusers-single-file","call":["**.from_single_file"],"takes":[{"id":[0,"pretrained_model_link_or_path"],"shape":"file","revision":["revision"]}]},{"id":"diffusers-lora","call":["**.load_lora_weights","**.load_textual_inversion","**.load_ip_adapter","**.load_attn_procs"],"takes":[{"id":[0,"pretrained_model_name_or_path_or_dict","pretrained_model_name_or_path"],"kind":"adapter","path":["weight_name"],"revision":["revision"]}]},{"id":"config-from-pretrained","call":["**.*Tokenizer*.from_pretrained","**.*tokenizer*.from_pretrained","**.*Processor*.from_pretrained","**.*FeatureExtractor*.from_pretrained","**.*Config.from_pretrained","**.*Scheduler.from_pretrained","**.*_processor.from_pretrained","processor.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","model_name"],"kind":"tokenizer","revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]}],"dynamic":false},{"id":"diffusers-from-pretrained","call":["diffusers.**.from_pretrained","**.*DiffusionPipeline.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","pretrained_model_or_path"],"revision":["revision"],"code":["trust_remote_code"]},{"id":["custom_pipeline"],"kind":"code","shape":"named","revision":["custom_revision"]}]},{"id":"transformer-lens","call":["**.boot_transformers","transformer_lens.**.from_pretrained","**.HookedTransformer.from_pretrained*","**.HookedEncoder.from_pretrained","**.HookedEncoderDecoder.from_pretrained","**.HookedSAETransformer.from_pretrained*"],"takes":[{"id":[0,"model_name"],"shape":"short","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"from-pretrained","call":["**.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","model_id","model_name_or_path","model_name","repo_id","model_path","model","checkpoint_path","checkpoint","name_or_path","repo","path"],"path":["gguf_file","file_name"],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]},{"id":["attn_implementation"],"kind":"code","shape":"named"}]},{"id":"get-pretrained","call":["audiocraft.**.get_pretrained","**.MusicGen.get_pretrained","**.AudioGen.get_pretrained","**.MAGNeT.get_pretrained"],"takes":[{"id":[0,"name"],"shape":"named","pinnable":false}],"dynamic":false},{"id":"lora-request","call":["**.LoRARequest"],"takes":[{"id":[2,"lora_path","lora_local_path"],"shape":"named","kind":"adapter","pinnable":false}],"dynamic":false},{"id":"sentence-transformers-module","call":["sentence_transformers.**.Transformer","models.Transformer"],"takes":[{"id":[0,"model_name_or_path"],"revision":["model_args.revision"]}],"dynamic":false},{"id":"outlines","call":["outlines.**.transformers","outlines.models.vllm","outlines.models.mlxlm","outlines.models.exl2","guidance.**.Transformers"],"takes":[{"id":[0,"model_name","model"]}],"dynamic":false},{"id":"txtai","call":["txtai.**.Embeddings","txtai.**.LLM","txtai.**.Textractor","txtai.**.Summary","txtai.**.Labels","txtai.**.Similarity","txtai.**.Transcription"],"takes":[{"id":["path","0.path",0],"shape":"named"}],"dynamic":false},{"id":"txtai-over-embeddings","call":["txtai.**.Extractor","txtai.**.RAG"],"dynamic":false,"takes":[{"id":[1,"path"],"shape":"named"}]},{"id":"llama-index-embed","call":["**.resolve_embed_model"],"takes":[{"id":[0,"embed_model"],"shape":"tagged"}],"dynamic":false},{"id":"llama-index-rerank","call":["**.SentenceTransformerRerank","**.FlagEmbeddingReranker","**.ColbertRerank"],"takes":[{"id":["model",0],"shape":"short"}],"dynamic":false},{"id":"lm-eval","call":["lm_eval.**.simple_evaluate"],"takes":[{"id":["model_args.pretrained"],"revision":["model_args.revision"],"code":["model_args.trust_remote_code"]},{"id":["model_args.peft"],"kind":"adapter"},{"id":["model_args.tokenizer"],"kind":"tokenizer"}],"dynamic":false},{"id":"from-finetuned","call":["**.from_finetuned"],"takes":[{"id":[0,"model_name_or_path"],"code":["trust_remote_code"]}]},{"id":"faster-whisper","call":["faster_whisper.**.WhisperModel","WhisperModel","faster_whisper.**.download_model","whisperx.load_model","**.BatchedInferencePipeline"],"takes":[{"id":[0,"model_size_or_path","whisper_arch"],"shape":"short","revision":["revision"]}]},{"id":"mlx-load","call":["mlx_lm.**.load","mlx_vlm.**.load","mlx_vlm.**.load_config","mlx_audio.**.load*","mlx_embeddings.**.load","mlx_vlm.**.get_model_path","mlx_lm.**.get_model_path"],"takes":[{"id":[0,"path_or_hf_repo","model_path"],"shape":"repo","revision":["revision"]}]},{"id":"mlx-whisper","call":["mlx_whisper.transcribe"],"takes":[{"id":["path_or_hf_repo"],"shape":"named"}]},{"id":"fastembed-default","call":["fastembed.**.TextEmbedding","**.FastEmbedEmbeddings","**.FastEmbedEmbedding","**.FastembedTextEmbedder","**.FastembedDocumentEmbedder"],"dynamic":false,"takes":[{"id":["model_name","model",0],"shape":"named","pinnable":false}],"defaults":{"ids":{"":"BAAI/bge-small-en-v1.5"}}},{"id":"fastembed","call":["**.TextEmbedding","**.SparseTextEmbedding","**.TextCrossEncoder","**.ImageEmbedding","**.LateInteractionTextEmbedding","**.FastEmbedEmbeddings","**.FastEmbedEmbedding","**.FastEmbedSparse","**.FastembedTextEmbedder","**.FastembedDocumentEmbedder"],"dynamic":false,"takes":[{"id":["model_name","model",0],"shape":"named","pinnable":false}]},{"id":"flag-embedding","call":["**.FlagModel","**.BGEM3FlagModel","**.FlagReranker","**.FlagLLMReranker","**.FlagICLModel","**.LayerWiseFlagLLMReranker","**.FlagLLMModel"],"takes":[{"id":[0,"model_name_or_path","model_name"],"code":["trust_remote_code"]}]},{"id":"open-clip-tokenizer","call":["open_clip.**.get_tokenizer"],"takes":[{"id":[0,"model_name"],"shape":"hubtag","kind":"tokenizer","pinnable":false}],"dynamic":false},{"id":"open-clip","call":["open_clip.**.create_model*"],"dynamic":false,"takes":[{"id":[0,"model_name"],"shape":"hubtag","pinnable":false},{"id":[1,"pretrained"],"shape":"hubtag","pinnable":false}]},{"id":"flair","call":["flair.**.load","**.SequenceTagger.load","**.TextClassifier.load","**.TransformerWordEmbeddings","**.TransformerDocumentEmbeddings"],"dynamic":false,"takes":[{"id":[0,"model","model_path","model_name"],"shape":"tagged"}]},{"id":"haystack","call":["**.SentenceTransformersTextEmbedder","**.SentenceTransformersDocumentEmbedder","**.TransformersSimilarityRanker","**.SentenceTransformersDiversityRanker","**.SentenceTransformersSimilarityRanker","**.HuggingFaceLocalGenerator","**.HuggingFaceLocalChatGenerator","**.ExtractiveReader","**.TransformersZeroShotTextRouter","**.TransformersTextRouter"],"dynamic":false,"takes":[{"id":["model",0,"model_name_or_path"],"shape":"repo"}]},{"id":"ctransformers","call":["**.CTransformers"],"takes":[{"id":["model",0],"shape":"repo","path":["model_file"]}]},{"id":"bertopic-model","call":["bertopic.**.BERTopic"],"dynamic":false,"takes":[{"id":["embedding_model"],"shape":"short","prefix":"sentence-transformers"}],"defaults":{"ids":{"":"sentence-transformers/all-MiniLM-L6-v2"}}},{"id":"bertopic","call":["**.BERTopic"],"dynamic":false,"takes":[{"id":["embedding_model"],"shape":"short","prefix":"sentence-transformers"}]},{"id":"modelscope-embeddings","call":["**.ModelScopeEmbeddings","**.ModelScopeEmbedding"],"dynamic":false,"takes":[{"hub":"modelscope","id":["model_id","model_name","model",0],"shape":"named","revision":["model_revision"]}]},{"id":"rerankers","call":["rerankers.**.Reranker","mii.pipeline","mii.serve"],"dynamic":false,"takes":[{"id":["model_name","model_name_or_path",0],"shape":"named"}]},{"id":"embedding-by-registry","call":["lancedb.**.get().create","qdrant_client.**.set_model","qdrant_client.**.set_sparse_model"],"dynamic":false,"takes":[{"id":["name","embedding_model_name",0],"shape":"model"}]},{"id":"opencompass","call":["opencompass.models.**.*"],"dynamic":false,"takes":[{"id":["path"],"shape":"model"},{"id":["tokenizer_path"],"shape":"named","kind":"tokenizer"}]},{"id":"metric-model","call":["bert_score.**.BERTScorer","bert_score.**.score","comet.**.download_model","mteb.**.get_model","colbert.**.Checkpoint","pylate.**.ColBERT","kani.**.HuggingEngine"],"dynamic":false,"takes":[{"id":["model_type","model","model_name","model_id","model_name_or_path",0],"shape":"named","revision":["revision"]}]},{"id":"ray-llm","call":["ray.serve.llm.**.LLMConfig","**.LLMConfig"],"dynamic":false,"takes":[{"id":["model_loading_config.model_source","model_loading_config.model_id"],"shape":"named"}]},{"id":"keybert","call":["keybert.**.KeyBERT"],"dynamic":false,"takes":[{"id":["model",0],"shape":"short","prefix":"sentence-transformers"}],"defaults":{"ids":{"":"sentence-transformers/all-MiniLM-L6-v2"}}},{"id":"keybert-elsewhere","call":["**.KeyBERT"],"dynamic":false,"takes":[{"id":["model",0],"shape":"short","prefix":"sentence-transformers"}]},{"id":"trl-trainer","call":["**.SFTTrainer","**.DPOTrainer","**.GRPOTrainer","**.RewardTrainer","**.KTOTrainer","**.ORPOTrainer","**.PPOTrainer","**.CPOTrainer","**.RLOOTrainer","**.OnlineDPOTrainer","**.GKDTrainer"],"dynamic":false,"takes":[{"id":["model",0],"shape":"named","revision":["args.model_init_kwargs.revision"]},{"id":["reward_funcs","ref_model","teacher_model","reward_model"],"shape":"named"}]},{"id":"files-of-adapter","call":["**.load_lora","**.add_lora","**.load_adapter"],"certainty":"heuristic","takes":[{"hub":"modelscope","id":["1.model_id","0.model_id","lora_config.model_id"],"shape":"named","kind":"adapter","path":["1.origin_file_pattern","0.origin_file_pattern"]}]},{"id":"files-of-tokenizer","call":["**"],"beside":{"origin_file_pattern":["*tokenizer*","*processor*","scheduler*"]},"certainty":"heuristic","takes":[{"hub":"modelscope","id":["model_id"],"shape":"named","kind":"tokenizer"}]},{"id":"files-of-model","call":["**"],"beside":{"origin_file_pattern":["*.safetensors","*.pth","*.pt","*.bin","*.ckpt","*.onnx","*.gguf"]},"certainty":"heuristic","takes":[{"hub":"modelscope","id":["model_id"],"shape":"named","path":["origin_file_pattern"]}]},{"id":"diffsynth-config","call":["diffsynth.**.ModelConfig"],"takes":[{"hub":"modelscope","id":["model_id"],"shape":"named","path":["origin_file_pattern"]}]},{"id":"file-pattern","call":["**"],"beside":{"file_pattern|weight_file_pattern|weights_pattern|allow_file_pattern":["*.safetensors","*.pth","*.pt","*.bin","*.ckpt","*.onnx","*.gguf"]},"certainty":"heuristic","takes":[{"id":["model_id","repo_id","repo","model"],"shape":"named","path":["file_pattern"],"revision":["revision"]}]},{"id":"own-model-record","call":["**.*Model*Config","**.*Model*Parameters","**.*Model*Params","**.*Model*Settings","**.*Model*Spec","**.*Model*Arguments","**.*LLM*Config"],"without":["provider","inference_parameters"],"certainty":"heuristic","takes":[{"id":["name","path","repo"],"shape":"sounding","revision":["revision","model_revision"],"code":["trust_remote_code"]},{"id":["name_or_path"],"shape":"model","revision":["revision","model_revision"]}]},{"id":"own-model-config","call":["**.ModelConfig"],"without":["provider","inference_parameters"],"takes":[{"id":["model_name"],"shape":"model","revision":["revision","model_revision"],"code":["trust_remote_code"]}],"certainty":"heuristic"},{"id":"model-config","call":["**.ModelConfig","**.ScriptArguments","**.ModelArguments","**.ServerArgs"],"dynamic":false,"takes":[{"id":["model_name_or_path","model_path","model"],"shape":"repo","revision":["model_revision","revision"],"code":["trust_remote_code"]}],"without":["provider","inference_parameters"]},{"id":"sglang-engine","call":["sglang.**.Engine","sglang.**.Runtime","sgl.Engine","sgl.Runtime"],"takes":[{"id":["model_path",0],"revision":["revision"],"code":["trust_remote_code"]},{"id":["speculative_draft_model_path"],"kind":"draft"}],"hubSwitch":["SGLANG_USE_MODELSCOPE"]},{"id":"lmdeploy-pipeline","call":["lmdeploy.**.pipeline"],"takes":[{"id":[0,"model_path"],"shape":"repo","revision":["revision"]}],"hubSwitch":["LMDEPLOY_USE_MODELSCOPE"]},{"id":"auto-round","call":["**.AutoRound","**.GPTQModel.load","**.AutoGPTQ*.from_pretrained"],"takes":[{"id":[0,"model","model_id_or_path"],"shape":"repo"}]},{"id":"from-quantized","call":["**.from_quantized"],"takes":[{"id":[0,"model_name_or_path","quant_path"],"path":["model_basename"],"revision":["revision"],"code":["trust_remote_code"]}]},{"id":"from-preset","call":["**.from_preset"],"takes":[{"id":[0,"preset"],"shape":"uri","pinnable":false}]},{"id":"speechbrain-from-hparams","call":["**.from_hparams"],"takes":[{"id":["source",0],"revision":["revision"]}]},{"id":"langchain-pipeline","call":["**.HuggingFacePipeline.from_model_id"],"takes":[{"id":["model_id",0],"revision":["model_kwargs.revision"],"code":["model_kwargs.trust_remote_code"]}]},{"id":"hub-query","call":["**.file_exists","**.repo_exists","**.revision_exists","**.list_repo_files","**.list_repo_tree","**.list_repo_commits","**.list_repo_refs","**.get_paths_info","**.model_info","**.repo_info","**.ModelCard.load","**.RepoCard.load","**.metadata_update","**.get_safetensors_metadata","**.whoami"],"dynamic":false,"takes":[{"id":["repo_id",0],"shape":"named","kind":"mention","revision":["revision"]}]},{"id":"hub-file-system","call":["huggingface_hub.HfFileSystem().open","huggingface_hub.HfFileSystem().get","huggingface_hub.HfFileSystem().get_file","huggingface_hub.HfFileSystem().download","huggingface_hub.HfFileSystem().cat_file","huggingface_hub.HfFileSystem().read_bytes","huggingface_hub.hffs.open","huggingface_hub.hffs.get","huggingface_hub.hffs.get_file","huggingface_hub.hffs.download","huggingface_hub.hffs.cat_file","huggingface_hub.hffs.read_bytes"],"dynamic":false,"takes":[{"id":[0,"path","rpath","lpath"],"shape":"filesystem"}]},{"id":"hub-download","fetches":true,"call":["**.hf_hub_download","**.cached_download","**.hf_hub_url","**.try_to_load_from_cache"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset","space":"code"}},"takes":[{"id":["repo_id",0],"path":["filename",1],"revision":["revision"]}]},{"id":"hub-snapshot","call":["**.snapshot_download"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset","space":"code"}},"takes":[{"id":["repo_id",0],"revision":["revision"],"patterns":["allow_patterns"]}]},{"id":"hub-upload","call":["**.push_to_hub","**.upload_folder","**.upload_file","**.create_repo","**.upload_large_folder","**.upload_to_hub","**.push_to_hub_gguf","**.push_to_hub_merged","**.push_to_hub_keras","**.push_to_hub_fastai","**.delete_repo","**.create_commit","**.create_branch","**.create_tag","**.update_repo_visibility","**.update_repo_settings","**.create_discussion","**.create_pull_request","**.package_to_hub","**.move_repo","**.super_squash_history"],"takes":[{"id":["repo_id",0],"shape":"named","kind":"upload"}],"dynamic":false},{"id":"lerobot-create","call":["**.LeRobotDataset.create"],"takes":[{"id":["repo_id",0],"shape":"named","kind":"upload"}],"dynamic":false},{"id":"lerobot-dataset","call":["**.LeRobotDataset","**.LeRobotDatasetMetadata","**.StreamingLeRobotDataset"],"takes":[{"id":["repo_id",0],"shape":"named","kind":"dataset","revision":["revision"]}],"dynamic":false},{"id":"datasets-load","call":["**.load_dataset","evaluate.load","**.load_dataset_builder"],"takes":[{"id":[0,"path"],"shape":"named","kind":"dataset","revision":["revision"]}],"dynamic":false},{"id":"transformers-pipeline","call":["pipeline","transformers.**.pipeline","optimum.**.pipeline","**.transformers.pipeline"],"takes":[{"id":["model",1],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["model_kwargs.code_revision"]},{"id":["tokenizer"],"kind":"tokenizer","shape":"named"},{"id":["assistant_model"],"shape":"named","kind":"draft"},{"id":["feature_extractor"],"kind":"tokenizer","shape":"named"}],"defaults":{"by":[0,"task"],"ids":{"audio-classification":"superb/wav2vec2-base-superb-ks","automatic-speech-recognition":"facebook/wav2vec2-base-960h","text-to-audio":"suno/bark-small","text-to-speech":"suno/bark-small","feature-extraction":"distilbert/distilbert-base-cased","text-classification":"distilbert/distilbert-base-uncased-finetuned-sst-2-english","sentiment-analysis":"distilbert/distilbert-base-uncased-finetuned-sst-2-english","token-classification":"dbmdz/bert-large-cased-finetuned-conll03-english","ner":"dbmdz/bert-large-cased-finetuned-conll03-english","question-answering":"distilbert/distilbert-base-cased-distilled-squad","table-question-answering":"google/tapas-base-finetuned-wtq","visual-question-answering":"dandelin/vilt-b32-finetuned-vqa","vqa":"dandelin/vilt-b32-finetuned-vqa","document-question-answering":"impira/layoutlm-document-qa","fill-mask":"distilbert/distilroberta-base","summarization":"sshleifer/distilbart-cnn-12-6","translation":"google-t5/t5-base","translation_en_to_fr":"google-t5/t5-base","translation_en_to_de":"google-t5/t5-base","translation_en_to_ro":"google-t5/t5-base","text2text-generation":"google-t5/t5-base","text-generation":"openai-community/gpt2","zero-shot-classification":"facebook/bart-large-mnli","zero-shot-image-classification":"openai/clip-vit-base-patch32","zero-shot-audio-classification":"laion/clap-htsat-fused","image-classification":"google/vit-base-patch16-224","image-feature-extraction":"google/vit-base-patch16-224","image-segmentation":"facebook/detr-resnet-50-panoptic","image-to-text":"ydshieh/vit-gpt2-coco-en","object-detection":"facebook/detr-resnet-50","zero-shot-object-detection":"google/owlvit-base-patch32","depth-estimation":"Intel/dpt-large","video-classification":"MCG-NJU/videomae-base-finetuned-kinetics","mask-generation":"facebook/sam-vit-huge","image-to-image":"caidas/swin2SR-classical-sr-x2-64"}}},{"id":"sentence-transformers-embeddings","call":["**.SentenceTransformerEmbeddings","**.SentenceTransformerEmbeddingFunction"],"takes":[{"id":[0,"model_name_or_path","model_name"],"shape":"short","revision":["revision"],"code":["trust_remote_code"],"prefix":"sentence-transformers"}],"dynamic":false,"defaults":{"ids":{"":"sentence-transformers/all-MiniLM-L6-v2"}}},{"id":"sentence-transformers","call":["**.SentenceTransformer","InstructorEmbedding.INSTRUCTOR"],"takes":[{"id":[0,"model_name_or_path","model_name"],"shape":"short","revision":["revision"],"code":["trust_remote_code"],"prefix":"sentence-transformers"}]},{"id":"cross-encoder","call":["**.CrossEncoder"],"takes":[{"id":[0,"model_name_or_path","model_name"],"shape":"short","revision":["revision"],"code":["trust_remote_code"],"prefix":"cross-encoder"}]},{"id":"sparse-encoder","call":["**.SparseEncoder"],"takes":[{"id":[0,"model_name_or_path","model_name"],"shape":"short","revision":["revision"],"code":["trust_remote_code"],"prefix":"sparse-encoder"}]},{"id":"vllm","call":["vllm.**.LLM","LLM","**.EngineArgs","**.AsyncEngineArgs"],"takes":[{"id":["model",0,"model_name_or_path"],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]},{"id":["tokenizer"],"kind":"tokenizer","revision":["tokenizer_revision"]},{"id":["speculative_model","speculative_config.model"],"kind":"draft","revision":["speculative_config.revision"]}],"hubSwitch":["VLLM_USE_MODELSCOPE"]},{"id":"langchain-bge-embeddings","call":["**.HuggingFaceBgeEmbeddings"],"takes":[{"id":["model_name","model",0],"shape":"short","revision":["model_kwargs.revision","revision"],"code":["model_kwargs.trust_remote_code","trust_remote_code"]},{"id":["tokenizer_name"],"kind":"tokenizer"}],"dynamic":false,"defaults":{"ids":{"":"BAAI/bge-large-en"}}},{"id":"langchain-instruct-embeddings","call":["**.HuggingFaceInstructEmbeddings"],"takes":[{"id":["model_name","model",0],"shape":"short","revision":["model_kwargs.revision","revision"],"code":["model_kwargs.trust_remote_code","trust_remote_code"]},{"id":["tokenizer_name"],"kind":"tokenizer"}],"dynamic":false,"defaults":{"ids":{"":"hkunlp/instructor-large"}}},{"id":"langchain-cross-encoder","call":["**.HuggingFaceCrossEncoder"],"takes":[{"id":["model_name","model",0],"shape":"short","revision":["model_kwargs.revision","revision"],"code":["model_kwargs.trust_remote_code","trust_remote_code"]},{"id":["tokenizer_name"],"kind":"tokenizer"}],"dynamic":false,"defaults":{"ids":{"":"BAAI/bge-reranker-base"}}},{"id":"langchain-embeddings","call":["**.HuggingFaceEmbeddings"],"takes":[{"id":["model_name","model",0],"shape":"short","revision":["model_kwargs.revision","revision"],"code":["model_kwargs.trust_remote_code","trust_remote_code"],"prefix":"sentence-transformers"},{"id":["tokenizer_name"],"kind":"tokenizer"}],"dynamic":false,"defaults":{"ids":{"":"sentence-transformers/all-mpnet-base-v2"}}},{"id":"langchain-embeddings","call":["**.HuggingFaceEmbedding","**.HuggingFaceBgeEmbeddings","**.HuggingFaceInstructEmbeddings","**.HuggingFaceCrossEncoder","**.HuggingFaceLLM"],"takes":[{"id":["model_name","model",0,"modelType"],"shape":"short","revision":["model_kwargs.revision","revision"],"code":["model_kwargs.trust_remote_code","trust_remote_code"],"prefix":"sentence-transformers"},{"id":["tokenizer_name"],"kind":"tokenizer"}]},{"id":"torch-hub","call":["torch.hub.load"],"takes":[{"hub":"torchhub","kind":"weights","id":[0,"repo_or_dir"],"shape":"torchhub","code":["trust_repo"]}]},{"id":"hub-kernel","call":["kernels.**.get_kernel","get_kernel","kernels.**.load_kernel","kernels.**.get_local_kernel"],"takes":[{"id":[0,"repo_id"],"shape":"named","kind":"code","revision":["revision",1]}],"dynamic":false},{"id":"torch-hub-state","call":["**.load_state_dict_from_url","**.model_zoo.load_url"],"takes":[{"hub":"url","id":[0,"url"],"shape":"storage"}]},{"id":"torch-hub-url","call":["**.load_url","**.download_url_to_file"],"takes":[{"hub":"url","id":[0,"url"],"shape":"file"}]},{"id":"timm-plain","call":["timm.**.create_model"],"when":["pretrained"],"dynamic":false,"takes":[{"id":[0,"model_name"],"shape":"short"}]},{"id":"kagglehub","call":["**.model_download"],"takes":[{"hub":"kaggle","id":[0,"handle"],"shape":"kaggle","path":["path"]}]},{"id":"timm","call":["timm.**.create_model"],"takes":[{"id":[0,"model_name"],"shape":"tagged"}]},{"id":"ollama-client","call":["ollama.**.chat","ollama.**.generate","ollama.**.pull","ollama.**.embeddings","ollama.**.embed","ollama.**.show","ollama.**.create"],"takes":[{"hub":"ollama","id":["model",0,"from_"],"shape":"ollama","pinnable":false}]},{"id":"ollama-models","call":["**.ChatOllama","**.OllamaLLM","**.OllamaEmbeddings","**.OllamaEmbedding","**.Ollama","**.OllamaFunctions","**.OllamaGenerator","**.OllamaChatGenerator","**.OllamaTextEmbedder","**.OllamaDocumentEmbedder","**.OllamaMultiModal","**.OllamaEmbeddingFunction","**.OllamaEmbedder","**.OllamaChat","**.OllamaModel","**.OllamaChatCompletionClient","ollama-ai-provider.**.ollama","ollama-ai-provider-v2.**.ollama","**.createOllama()","**.OllamaProvider"],"dynamic":false,"takes":[{"id":["model","model_name","modelName","model_id","id","base_url.model",0],"hub":"ollama","shape":"ollama","pinnable":false}]},{"id":"litellm","call":["litellm.**.completion","litellm.**.acompletion","litellm.**.embedding","litellm.**.aembedding","completion","acompletion","**.ChatLiteLLM","**.LiteLLMModel","dspy.**.LM","**.LiteLLM","**.LiteLlm","instructor.from_provider","**.init_chat_model","**.init_embeddings"],"takes":[{"id":["model","model_id",0],"shape":"routed"}],"dynamic":false},{"id":"ollama-http","call":["**.fetch","**.post","**.request","**.ofetch","**.postJson","**.stream"],"beside":{"0":["*:11434*","*/api/embed","*/api/embeddings","*/api/generate","*/api/pull","*ollama*/api/chat"]},"dynamic":false,"takes":[{"hub":"ollama","id":["body.model","json.model","data.model","content.model","model","body.name","json.name","data.name","name"],"shape":"served","pinnable":false}]},{"id":"hosted-client","call":["**.chat.completions.parse","**.responses.create","**.responses.parse","**.completions.create","**.embeddings.create","**.messages.create","**.messages.stream","**.images.generate","**.audio.transcriptions.create","**.audio.speech.create","**.ChatCompletion.create","**.ChatCompletion.acreate","**.Embedding.create","**.generate_content","**.models.generate_content*","**.models.embed_content","**.generateContent","**.chat.completions.stream","**.moderations.create"],"takes":[{"id":["model","engine"],"shape":"served","kind":"hosted","pinnable":false}],"dynamic":false},{"id":"hosted-class","call":["**.ChatOpenAI","**.OpenAIEmbeddings","**.OpenAIEmbedding","**.AzureChatOpenAI","**.AzureOpenAIEmbeddings","**.ChatAnthropic","**.ChatGoogleGenerativeAI","**.GoogleGenerativeAIEmbeddings","**.GenerativeModel","**.getGenerativeModel","**.ChatVertexAI","**.ChatGroq","**.ChatMistralAI","**.ChatCohere","**.CohereEmbeddings","**.CohereRerank","**.ChatBedrock","**.ChatBedrockConverse","**.BedrockEmbeddings","**.ChatDeepSeek","**.ChatXAI","**.ChatPerplexity","**.ChatTogether","**.TogetherEmbeddings","**.ChatFireworks","**.ChatNVIDIA","**.NVIDIAEmbeddings","**.VoyageAIEmbeddings","**.MistralAIEmbeddings","**.OpenAIModel","**.OpenAIChat","**.OpenAIChatModel","**.AnthropicModel","**.OpenAIServerModel","**.OpenAIChatCompletionClient","**.OpenAIGenerator","**.OpenAIChatGenerator","**.OpenAITextEmbedder","**.OpenAIDocumentEmbedder","**.OpenAIEmbeddingFunction","**.Gemini","**.Claude","**.Groq","**.ChatTongyi","**.ChatZhipuAI","**.OpenAILike","@ai-sdk/openai.**.openai","@ai-sdk/anthropic.**.anthropic","@ai-sdk/google.**.google","@ai-sdk/groq.**.groq","@ai-sdk/mistral.**.mistral","@ai-sdk/openai.openai.**","**.createOpenRouter()","@openrouter/ai-sdk-provider.**","**.ChatTogetherAI","**.TogetherAI","**.TogetherAIEmbeddings","**.Together","**.Fireworks","**.FireworksEmbeddings","**.ChatWatsonx","**.WatsonxLLM","**.WatsonxEmbeddings","**.WatsonxRerank","**.ChatWatsonX","**.ChatOpenRouter","**.ChatDeepInfra","**.DeepInfra","**.DeepInfraLLM","**.DeepInfraEmbeddings","**.ChatCerebras","**.ChatCloudflareWorkersAI","**.CloudflareWorkersAI","**.CloudflareWorkersAIEmbeddings","**.ChatNovitaAI","**.ChatFriendli","**.ChatMoonshot","**.ChatAlibabaTongyi","**.ChatMinimax","**.ChatSambaNova","**.ChatSambaNovaCloud","**.JinaEmbeddings","**.Replicate","**.Cohere","**.ChatMistral","**.BedrockChat","**.BedrockLLM","**.SiliconFlowEmbeddings","**.ChatNebius","**.NebiusEmbeddings","@langchain/groq.**","@langchain/together-ai.**","@langchain/ibm.**","@langchain/fireworks.**","@langchain/cerebras.**","@langchain/deepseek.**","@langchain/xai.**","@langchain/openrouter.**","@langchain/mistralai.**","@langchain/cohere.**"],"takes":[{"id":["model","model_name","modelName","model_id","modelId","deployment_name","azure_deployment",0],"shape":"served","kind":"hosted","pinnable":false}],"dynamic":false},{"id":"torch-load","call":["torch.load","torch.jit.load","**.load_file","**.safe_open","safetensors.**.load_model","**.load_state_dict_from_file","paddle.load","mx.load","**.load_safetensors","torch.package.PackageImporter","torch.export.load","joblib.load","skops.io.load","cloudpickle.load","dill.load","**.load_torch_file","**.load_pt_weights","torch.load_weights","**.load_state_dict","comfy.**.load_torch_file","**.load_weights_from_file","**.load_from_safetensors","**.load_model_weights","**.load_state_dict_guess_config","**.Checkpoint.load","**.load_checkpoint_guess_config","**.load_gguf","gguf.GGUFReader","**.GGUFReader"],"dynamic":false,"takes":[{"id":[0,"f","filename","path"],"shape":"file"}]},{"id":"pickle-load","call":["pickle.load"],"dynamic":false,"takes":[{"id":[0],"shape":"pickled"}]},{"id":"llama-cpp","call":["**.Llama","**.LlamaCpp","**.LlamaCPP","**.LlamaCppChatCompletionClient","**.GPT4All","**.LlamaCppEmbeddings","**.StableDiffusion","**.LlamaCppGenerator","**.GPT4AllEmbeddings","**.LlamaModel","**.Llava15ChatHandler","**.MiniCPMv26ChatHandler","**.LlamaGrammar","**.Whisper","**.WhisperCpp","pywhispercpp.**.Model","**.NexaTextInference","**.Llava16ChatHandler","**.llama_load_model_from_file","**.llama_model_load_from_file"],"dynamic":false,"takes":[{"id":["model_path","model","model_name",0],"shape":"surefile"},{"id":["model_url"],"shape":"download"},{"id":["clip_model_path","draft_model_path","lora_path","mmproj"],"shape":"surefile"},{"id":["repo_id"],"shape":"named","path":["filename"],"pinnable":false}]},{"id":"onnx-session","call":["**.InferenceSession","**.InferenceSession.create","onnx.load","onnx.load_model","**.readNetFromONNX","**.readNet","**.readNetFromDarknet","**.readNetFromTensorflow","**.readNetFromTorch","**.readNetFromTFLite","**.FaceDetectorYN.create","**.FaceRecognizerSF.create","kokoro_onnx.**.Kokoro","**.Kokoro","insightface.**.get_model","**.model_zoo.get_model"],"dynamic":false,"takes":[{"id":[0,"path_or_bytes","model","modelPath"],"shape":"file"},{"id":[1],"shape":"surefile"}]},{"id":"caffe-net","call":["**.readNetFromCaffe"],"dynamic":false,"takes":[{"id":[1],"shape":"file"}]},{"id":"groundingdino","call":["groundingdino.**.load_model","groundingdino.**.Model","GroundingDINO.**.load_model"],"takes":[{"id":[1,"model_checkpoint_path"],"shape":"file"}],"dynamic":false},{"id":"writer","call":["**.save_file","**.save_model","**.save_weights","**.save_pretrained","**.save","**.ModelCheckpoint","**.CSVLogger","joblib.dump","pickle.dump","**.to_onnx","**.write_bytes","**.save_checkpoint","**.quantize_dynamic","**.quantize_static","**.export_*","**.export"],"takes":[],"dynamic":false},{"id":"tfjs-load","call":["**.loadLayersModel","**.loadGraphModel","**.loadTFLiteModel","**.loadFromUri"],"dynamic":false,"takes":[{"hub":"url","id":[0],"shape":"storage"},{"id":[0],"shape":"file"}]},{"id":"keras-load","call":["**.keras.saving.load_model","keras.**.load_model","tensorflow.**.load_model","**.load_weights","load_model","**.models.load_model","tf.keras.**.load_model","**.load_learner","**.from_keras_file"],"dynamic":false,"takes":[{"id":[0,"filepath","model_path"],"shape":"file"}]},{"id":"tflite","call":["**.Interpreter","**.LiteRtModel"],"dynamic":false,"takes":[{"id":["model_path",0],"shape":"surefile"}]},{"id":"ultralytics","call":["**.YOLO","**.YOLOWorld","**.RTDETR","**.SAM","**.FastSAM","**.NAS","**.YOLOv10","**.YOLOE"],"dynamic":false,"takes":[{"id":[0,"model","weights"],"shape":"surefile"}]},{"id":"sam-checkpoint","call":["**.sam_model_registry","**.build_sam*","**.sam_hq_model_registry","**.sam_model_registry[]","**.sam_hq_model_registry[]","**.sam_model_urls[]","**.model_registry[]"],"dynamic":false,"takes":[{"id":["checkpoint","ckpt_path",1],"shape":"file"}]},{"id":"fasttext","call":["fasttext.load_model","**.KeyedVectors.load_word2vec_format","**.load_facebook_model","**.load_facebook_vectors"],"dynamic":false,"takes":[{"id":[0,"path"],"shape":"file"}]},{"id":"checkpoint-load","call":["**.load_checkpoint","**.load_from_checkpoint","**.init_detector","**.init_model","**.init_segmentor","**.init_pose_model","**.restore_from","**.load_pretrained","**.load_ckpt","**.from_checkpoint","**.load_state_dict_file","**.load_from_ckpt","**.build_predictor"],"dynamic":false,"takes":[{"id":[0,"checkpoint_path","restore_path"],"shape":"surefile"},{"id":[1,"checkpoint","filename"],"shape":"surefile"}]},{"id":"mediapipe-task","call":["**.createFromModelPath"],"dynamic":false,"takes":[{"id":[1],"shape":"file"}]},{"id":"mediapipe-task-options","call":["**.createFromOptions"],"dynamic":false,"takes":[{"id":["baseOptions.modelAssetPath"],"shape":"file"}]},{"id":"mediapipe-options","call":["**.BaseOptions"],"dynamic":false,"takes":[{"id":["model_asset_path","modelAssetPath","file_name"],"shape":"file"}]},{"id":"coreml","call":["**.MLModel","**.CompiledMLModel"],"dynamic":false,"takes":[{"id":[0],"shape":"surefile"}]},{"id":"openvino","call":["**.read_model","**.compile_model"],"dynamic":false,"takes":[{"id":[0,"model"],"shape":"surefile"}]},{"id":"url-download","call":["**.urlretrieve","**.urlopen","**.download_url","requests.get","wget.download","gdown.download","**.cached_download_url","**.cached_path","**.download_file","**.load_file_from_url","**.get_file","pooch.retrieve","**.download_file_from_url","**.download_from_url","**.stream","httpx.get","**.download_with_progress","**.download_model","**.fetch","axios.get","axios","**.got","**.ofetch","aiohttp.**.get","**.session.get","**.useGLTF"],"dynamic":false,"takes":[{"id":[0,"url","origin"],"shape":"download","savedAs":[1,"filename","output","dst","file_path","dest","destination","save_path","fname"]}]},{"id":"storage-uri","call":["**"],"takes":[{"id":["storage_uri","storageUri","model_uri","modelUri","artifact_uri","artifactUri","s3_model_path","model_data","model_package_uri"],"shape":"storage"},{"id":["storage_uri","storageUri","model_uri","modelUri"],"shape":"uri"}],"certainty":"heuristic"},{"id":"repository-with-file","call":["**"],"keys":["**.{}"],"certainty":"heuristic","beside":{"file|filename|file_name|fileName|path|gguf|modelFile|model_file|modelFileName|weights|File|FileName|Filename|Path":["*.safetensors","*.gguf","*.pt","*.pth","*.ckpt","*.onnx","*.bin","*.nemo","*.tflite","*.task","*.litertlm"]},"takes":[{"id":["repo","repository","repo_name","repoName","huggingface","hf","source","Repo","Repository","RepoID","RepoId"],"shape":"named","path":["file","filename","file_name","fileName","path","gguf","modelFile","model_file","modelFileName","weights","File","FileName","Filename","Path"],"revision":["revision","rev","commit","Revision"]}]},{"id":"hosted-fields","call":["**"],"keys":["**.{}"],"beside":{"BaseURL|BaseUrl|BaseUri|Endpoint|APIBase|ApiBase|APIURL|ApiUrl":["$service"]},"files":["*.go","*.cs"],"certainty":"heuristic","takes":[{"id":["Model","ModelName","ModelID","ModelId","EmbeddingModel","EmbedModel","ChatModel","DefaultModel"],"shape":"model","kind":"hosted","pinnable":false}]},{"id":"capital-keys","call":["**"],"keys":["**.{}"],"files":["*.go","*.cs"],"certainty":"heuristic","takes":[{"id":["Model","ModelName","ModelID","ModelId","EmbeddingModel","EmbedModel","ChatModel","DefaultModel","LLMModel","RerankModel","BaseModel","HFModel","HFRepo","HfRepo","RepoID","RepoId","HuggingFaceID","HuggingFaceId"],"shape":"sounding","revision":["Revision"]}]},{"id":"accelerate-checkpoint","call":["**.load_checkpoint_and_dispatch","**.load_checkpoint_in_model","**.load_checkpoint_in_fsdp_model"],"dynamic":false,"takes":[{"id":[1,"checkpoint"],"shape":"file"}]},{"id":"repository-and-file","call":["**"],"certainty":"heuristic","beside":{"1":["*.safetensors","*.gguf","*.pt","*.pth","*.ckpt","*.onnx","*.bin","*.nemo","*.tflite"]},"takes":[{"id":[0],"shape":"named","path":[1],"revision":["revision"]}]},{"id":"embedder-config","call":["**"],"certainty":"heuristic","beside":{"embedder.provider":["ollama"]},"takes":[{"hub":"ollama","id":["embedder.config.model","embedder.config.model_name"],"shape":"ollama","pinnable":false}]},{"id":"evaluation-task","call":["**"],"among":["hf_subset","hf_avail_splits","evaluation_splits","prompt_function"],"certainty":"heuristic","takes":[{"id":["hf_repo","repo_id","hf_repo_id","path","dataset_path"],"shape":"named","kind":"dataset","revision":["hf_revision","revision"]}]},{"id":"repo-id-keyword","call":["**"],"certainty":"heuristic","kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset","space":null,"model":"weights"}},"takes":[{"id":["repo_id","hf_repo","hf_repo_id","hf_model_id","hf_model","hf_repo_name"],"shape":"tagged","path":["filename"],"revision":["revision","hf_revision"]}]},{"id":"ai-sdk","call":["ai.generateText","ai.streamText","ai.generateObject","ai.streamObject","ai.embed","ai.embedMany","ai.rerank","ai.generateImage","ai.generateVideo","ai.generateSpeech","ai.transcribe","ai.experimental_*","ai.ToolLoopAgent","ai.Agent","@ai-sdk/gateway.**"],"takes":[{"id":["model",0],"shape":"served","kind":"hosted","pinnable":false}],"dynamic":false},{"id":"hosted-arguments","call":["**"],"among":["messages","api_key","apiKey","openai_api_key","api_version","inference_parameters"],"without":["revision","device","device_map","torch_dtype","dtype","trust_remote_code","tokenizer","quantization_config","load_in_4bit","load_in_8bit","tensor_parallel_size"],"certainty":"heuristic","takes":[{"id":["model","model_name","model_id","modelName","modelId","llm_model","embedding_model"],"shape":"model","kind":"hosted","pinnable":false}]},{"id":"request-body","call":["**.JSON.stringify","**.fetch","axios.**.post"],"certainty":"heuristic","takes":[{"id":["model","json.model","data.model","body.model"],"shape":"named","kind":"hosted","pinnable":false}]},{"id":"own-tokenizer","call":["**.load_tokenizer","**._load_tokenizer","**.build_tokenizer","**.init_tokenizer"],"certainty":"heuristic","takes":[{"id":[0],"shape":"named","kind":"tokenizer"},{"id":[1],"shape":"named","kind":"tokenizer"}]},{"id":"from-hub","call":["**.from_hf","**.from_hf_*","**.from_huggingface","**.from_huggingface_*","**.from_hub"],"notCall":["**.*Dataset.*","**.*dataset*.*","**.data.*","**.*Tool.*","**.*Agent.*","**.*Prompt*.*"],"certainty":"heuristic","takes":[{"id":[0,"repo_id","hf_repo","repo"],"shape":"named","revision":["revision"]}]},{"id":"hub-file-keyword","call":["**"],"certainty":"heuristic","takes":[{"id":["hf_hub","hf_hub_id","hf_hub_path"],"shape":"filesystem"}]},{"id":"model-keyword","call":["**"],"certainty":"heuristic","takes":[{"id":["model_name_or_path","pretrained_model_name_or_path","model_id","model_name","base_model","model","model_path","modelName","modelId","hf_model_name","llm_model","model_id_or_path","pretrained_model","backbone","llm","base_model_id","base_model_name","reranker_model","rerank_model","generator_model","checkpoint","embedding_model","embedding_model_name","embed_model","embedder","embed_model_name","pretrained","encoder","encoder_name","text_encoder","vision_encoder","model_checkpoint","teacher_model","student_model","modelPath","repoId","modelNameOrPath","embeddingModel","embeddingModelName","baseModel","rerankerModel","chatModel","from_pretrained"],"shape":"model","revision":["revision","model_revision"],"code":["trust_remote_code"]},{"id":["model_path","model_file","checkpoint","checkpoint_path","ckpt_path","ckpt","weights","weights_path","weights_file","checkpoint_file","checkpoint_files","network_weights","load_from","resume_from_checkpoint","pretrained","vae_path","vae","lora_path","lora_weights","model_name","model","onnx_path","gguf_path","model_asset_path","init_checkpoint","pretrained_path","det_model_path","model_paths","from_pretrained"],"shape":"surefile"},{"id":["tokenizer","tokenizer_name","tokenizer_name_or_path","tokenizer_id","tok_model_id"],"shape":"named","kind":"tokenizer","revision":["tokenizer_revision"]},{"id":["adapter","adapter_id","lora","lora_path","lora_model","adapter_path","peft_model_id","lora_repo","adapter_name_or_path"],"shape":"named","kind":"adapter"},{"id":["draft_model","assistant_model_id"],"shape":"named","kind":"draft"},{"id":["dataset_name","dataset_id"],"shape":"named","kind":"dataset"},{"id":["hub_model_id","push_to_hub_model_id"],"shape":"named","kind":"upload"}]},{"id":"record-of-data","call":["**.*Dataset*","**.*dataset*","**.*Task*","**.*Benchmark*","**.*Corpus*"],"stems":true,"certainty":"heuristic","takes":[{"id":["path","repo_id","repo","id","name","model","model_id","model_name","model_path","name_or_path","model_name_or_path","checkpoint","hub_id","hf_id"],"shape":"named","kind":"dataset"}]},{"id":"record-with-revision","call":["**"],"notCall":["**.*Git*","**.*git*","**.*Dataset*","**.*dataset*","**.*Task*","**.*Benchmark*","**.*Corpus*","**.*Chart*","**.*Helm*","**.*Submodule*","**.*Plugin*","**.*Package*","**.*Hook*","**.*heckout*","**.clone*","**.*Repository"],"stems":true,"certainty":"heuristic","takes":[{"id":["repo_id","repo","id","name","model","model_id","model_name","model_path","name_or_path","model_name_or_path","checkpoint","hub_id","hf_id","path_or_uri","path"],"shape":"named","code":["trust_remote_code"]}]},{"id":"own-model-class","call":["**"],"certainty":"heuristic","among":["torch_dtype","device_map","load_in_4bit","load_in_8bit","trust_remote_code","quantization_config","attn_implementation","low_cpu_mem_usage","tensor_parallel_size","gpu_memory_utilization","max_model_len","weight_dtype","model_dtype"],"takes":[{"id":[0],"shape":"named","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"own-whisper","call":["**.WhisperModel"],"certainty":"heuristic","takes":[{"id":[0,"model_size_or_path"],"shape":"short","revision":["revision"]}]},{"id":"own-from-pretrained","call":["**.*_from_pretrained","**.*FromPretrained","**.TransformerModel"],"certainty":"heuristic","takes":[{"id":[0,"name","model_name","model_id","pretrained_model_name_or_path"],"shape":"named","revision":["revision"]}]},{"id":"named-class","call":["**.*Embedder","**.*Embeddings","**.*Embedding","**.*Encoder","**.HF*","**.Hf*","**.*Reranker","**.*LLM","**.*Backend","**.*Evaluator","**.*Ranker","**.*Predictor","**.*Transcriber","**.*Captioner","**.*Summarizer","**.*Translator","**.*Vectorizer","**.SentenceTransformer*","**.*load*model*","**.*load*llm*","**.*load_hf*","**.*load*_from_hf*","**.*load*repository*","**.*download*hf*","**.*download*artifacts*","**.*download*weights*","**.*download*checkpoint*","**.*download*snapshot*","**.*download*repo*","**.download*Model*","**.load*Model*","**.*Embed*.new","**.*Encoder.new","**.*Rerank*.new","**.*Model*.new","**.*LLM*.new","**.*Embed*.from_*","**.*Model*.from_*","**.load_*transformer*","**.load_*pipeline*","**.load_*pipe","**.load_*vae*","**.load_*unet*","**.load_*encoder*","**.load_*backbone*","**.load_*checkpoint*","**.get_model","**.get_model_and_*","**.get_*_model","**.get_llm","**.get_pipeline","**.get_embedder","**.*Model"],"notCall":["**.*dataset*","**.*Dataset*"],"certainty":"heuristic","takes":[{"id":[0],"shape":"likely","revision":["revision"]}]},{"id":"file-of-a-load","call":["**.load*","**.get*Model*","**.get_*model*","**.find*Model*","**.find_*model*","**.resolveModel*"],"certainty":"heuristic","takes":[{"id":[0],"shape":"surefile"},{"id":["*"],"shape":"surefile"}]},{"id":"part-keyword","call":["**"],"certainty":"heuristic","only":["$model"],"except":["*hub_model_id"],"takes":[{"id":["*"],"shape":"model"},{"id":["*"],"shape":"ownfile"}]},{"id":"likely-part-keyword","call":["**"],"certainty":"heuristic","only":["$part"],"takes":[{"id":["*"],"shape":"likely"},{"id":["*"],"shape":"ownfile"}]},{"id":"likely-argument","call":["**"],"certainty":"heuristic","except":["*git*","*url*","*uri*","*image*","uses","*project*","*package*","*source_code*","homepage","*website*","*dataset*","*file*","*dir*","*type*","*prompt*","*content*","*message*","*label*","license","*served*","*alias*","*tokenizer*","*push*","*upload*","help","*doc*","*comment*","*log*","expected*","placeholder","*text","*class*","*architecture*"],"takes":[{"id":["*"],"shape":"likely"}],"only":["id","*model*","*repo_id*","*repoid*","hf*","*_hf_*","*_hf","*checkpoint*","*ckpt*","*llm*","*embed*","*encoder*","*pretrained*","*rerank*","*hub_id*","*backbone*","base","*huggingface*","spec_repo"]},{"id":"any-weights-file","call":["**"],"notCall":["**.arg","arg","clap","**.structopt","structopt"],"except":["*placeholder*","*hint*","*label*","*title*","*tooltip*","*description*","*help*","example*","prefer*","out*","dst*","dest*","save*"],"files":["*.c","*.cc","*.cpp","*.cxx","*.h","*.hpp","*.hxx","*.cu","*.m","*.mm","*.cs","*.dart","*.ex","*.exs","*.go","*.java","*.kt","*.kts","*.scala","*.groovy","*.lua","*.php","*.r","*.rmd","*.qmd","*.rb","*.rake","*.rs","*.swift","*.zig"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"ownfile"}]},{"id":"nested-setting","keys":["**.{}"],"certainty":"heuristic","takes":[{"id":["base_model.name","base_model.id","base_model.path","base_model.repo","base_model.repo_id","base_model.model","base_model.model_id","base_model.model_name","base_model.hf_repo","base_model.pretrained","model.name","model.name_or_path","model.id","model.path","model.repo","model.repo_id","model.model","model.model_id","model.model_name","model.hf_repo","model.pretrained","llm.name","llm.id","llm.path","llm.repo","llm.repo_id","llm.model","llm.model_id","llm.model_name","llm.hf_repo","llm.pretrained","embedding.name","embedding.id","embedding.path","embedding.repo","embedding.repo_id","embedding.model","embedding.model_id","embedding.model_name","embedding.hf_repo","embedding.pretrained","embedding_model.name","embedding_model.id","embedding_model.path","embedding_model.repo","embedding_model.repo_id","embedding_model.model","embedding_model.model_id","embedding_model.model_name","embedding_model.hf_repo","embedding_model.pretrained","embedder.name","embedder.id","embedder.path","embedder.repo","embedder.repo_id","embedder.model","embedder.model_id","embedder.model_name","embedder.hf_repo","embedder.pretrained","reranker.name","reranker.id","reranker.path","reranker.repo","reranker.repo_id","reranker.model","reranker.model_id","reranker.model_name","reranker.hf_repo","reranker.pretrained","refiner.name","refiner.id","refiner.path","refiner.repo","refiner.repo_id","refiner.model","refiner.model_id","refiner.model_name","refiner.hf_repo","refiner.pretrained","controlnet.name","controlnet.id","controlnet.path","controlnet.repo","controlnet.repo_id","controlnet.model","controlnet.model_id","controlnet.model_name","controlnet.hf_repo","controlnet.pretrained","unet.name","unet.id","unet.path","unet.repo","unet.repo_id","unet.model","unet.model_id","unet.model_name","unet.hf_repo","unet.pretrained","vae.name","vae.id","vae.path","vae.repo","vae.repo_id","vae.model","vae.model_id","vae.model_name","vae.hf_repo","vae.pretrained","text_encoder.name","text_encoder.id","text_encoder.path","text_encoder.repo","text_encoder.repo_id","text_encoder.model","text_encoder.model_id","text_encoder.model_name","text_encoder.hf_repo","text_encoder.pretrained","encoder.name","encoder.id","encoder.path","encoder.repo","encoder.repo_id","encoder.model","encoder.model_id","encoder.model_name","encoder.hf_repo","encoder.pretrained","decoder.name","decoder.id","decoder.path","decoder.repo","decoder.repo_id","decoder.model","decoder.model_id","decoder.model_name","decoder.hf_repo","decoder.pretrained","tts.name","tts.id","tts.path","tts.repo","tts.repo_id","tts.model","tts.model_id","tts.model_name","tts.hf_repo","tts.pretrained","stt.name","stt.id","stt.path","stt.repo","stt.repo_id","stt.model","stt.model_id","stt.model_name","stt.hf_repo","stt.pretrained","asr.name","asr.id","asr.path","asr.repo","asr.repo_id","asr.model","asr.model_id","asr.model_name","asr.hf_repo","asr.pretrained","vlm.name","vlm.id","vlm.path","vlm.repo","vlm.repo_id","vlm.model","vlm.model_id","vlm.model_name","vlm.hf_repo","vlm.pretrained","diffusion.name","diffusion.id","diffusion.path","diffusion.repo","diffusion.repo_id","diffusion.model","diffusion.model_id","diffusion.model_name","diffusion.hf_repo","diffusion.pretrained","generator.name","generator.id","generator.path","generator.repo","generator.repo_id","generator.model","generator.model_id","generator.model_name","generator.hf_repo","generator.pretrained","draft_model.name","draft_model.id","draft_model.path","draft_model.repo","draft_model.repo_id","draft_model.model","draft_model.model_id","draft_model.model_name","draft_model.hf_repo","draft_model.pretrained"],"shape":"model"},{"id":["base_model.name","base_model.path","base_model.id","base_model.repo_id","base_model.model"],"shape":"model"},{"id":["lora.name","lora.id","lora.path","lora.repo","lora.repo_id","lora.model","lora.model_id","lora.model_name","lora.hf_repo","lora.pretrained","adapter.name","adapter.id","adapter.path","adapter.repo","adapter.repo_id","adapter.model","adapter.model_id","adapter.model_name","adapter.hf_repo","adapter.pretrained"],"shape":"named","kind":"adapter"}]},{"id":"provider-config","keys":["**.{}"],"certainty":"heuristic","beside":{"provider":["ollama"]},"takes":[{"hub":"ollama","id":["config.model","config.model_name"],"shape":"ollama","pinnable":false}]},{"id":"provider-config-hub","keys":["**.{}"],"certainty":"heuristic","beside":{"provider":["huggingface","hf","sentence-transformers","fastembed","vllm"]},"takes":[{"id":["config.model","config.model_name"],"shape":"model"}]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-commands.json
const loaders_commands_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"requirements-wheel","command":["requirements"],"dynamic":false,"takes":[{"id":[0],"shape":"wheel"}]},{"id":"llama-quantize","command":["llama-quantize"],"switches":["--allow-requantize","--leave-output-tensor","--pure","--keep-split","--hide-imatrix","--dry-run"],"dynamic":false,"takes":[{"id":[0],"shape":"surefile"}]},{"id":"quantize","command":["quantize"],"certainty":"heuristic","dynamic":false,"takes":[{"id":[0],"shape":"file"}]},{"id":"decoded-program","command":["decoded program"],"takes":[{"id":[0]}]},{"id":"modelfile-draft","command":["modelfile DRAFT"],"dynamic":false,"takes":[{"hub":"ollama","id":[0],"shape":"modelfile","kind":"draft","pinnable":false}]},{"id":"modelfile-adapter","command":["modelfile ADAPTER"],"dynamic":false,"takes":[{"hub":"ollama","id":[0],"shape":"modelfile","kind":"adapter","pinnable":false}]},{"id":"modelfile-from","command":["modelfile FROM"],"dynamic":false,"takes":[{"hub":"ollama","id":[0],"shape":"modelfile","pinnable":false}]},{"id":"vllm-serve","command":["vllm serve","vllm bench *","vllm chat","vllm complete","python* -m vllm.entrypoints.*","*vllm-openai*","*vllm-cpu*","*/vllm:*","*/vllm-*:*","*/vllm*@*"],"lists":["--lora-modules"],"hubSwitch":["VLLM_USE_MODELSCOPE"],"switches":["--trust-remote-code","--enforce-eager","--enable-prefix-caching","--enable-chunked-prefill","--enable-auto-tool-choice","--enable-lora","--disable-log-requests","--disable-log-stats","--enable-reasoning","--async-scheduling","--no-enable-prefix-caching","--enable-expert-parallel"],"takes":[{"id":["--model","--model-tag",0],"shape":"quantised","revision":["--revision"],"code":["--trust-remote-code"],"codeRevision":["--code-revision"]},{"id":["--tokenizer"],"kind":"tokenizer","revision":["--tokenizer-revision"]},{"id":["--speculative-model","--speculative-config.model","--speculative_config.model"],"kind":"draft","revision":["--speculative-config.revision"]},{"id":["--lora-modules"],"kind":"adapter","shape":"adapters"},{"id":["--hf-config-path"],"kind":"tokenizer","shape":"named"}]},{"id":"sglang-serve","command":["python* -m sglang.launch_server","sglang serve","*/sglang:*"],"lists":["--lora-paths"],"hubSwitch":["SGLANG_USE_MODELSCOPE"],"switches":["--trust-remote-code","--enable-torch-compile","--disable-radix-cache"],"takes":[{"id":["--model-path","--model"],"revision":["--revision"],"code":["--trust-remote-code"]},{"id":["--tokenizer-path"],"kind":"tokenizer"},{"id":["--speculative-draft-model-path","--speculative-draft"],"kind":"draft","revision":["--speculative-draft-model-revision"]},{"id":["--lora-paths"],"kind":"adapter","shape":"adapters"}]},{"id":"tgi","command":["text-generation-launcher","*text-generation-inference*","*/lorax:*","lorax-launcher","text-generation-server download-weights"],"switches":["--trust-remote-code","--disable-custom-kernels"],"takes":[{"id":["--model-id","--model_id",0,"$MODEL_ID"],"revision":["--revision","$REVISION"],"code":["--trust-remote-code","$TRUST_REMOTE_CODE"]},{"id":["--tokenizer-config-path"],"kind":"tokenizer","shape":"named"},{"id":["--lora-adapters"],"kind":"adapter","shape":"adapters"}]},{"id":"tei","command":["text-embeddings-router","*text-embeddings-inference*"],"takes":[{"id":["--model-id","$MODEL_ID"],"revision":["--revision","$REVISION"]}]},{"id":"infinity","command":["infinity_emb *","*/infinity:*"],"lists":["--model-id","--revision"],"switches":["--trust-remote-code","--no-trust-remote-code"],"takes":[{"id":["--model-id","--model-name-or-path","$INFINITY_MODEL_ID"],"revision":["--revision","$INFINITY_REVISION"],"code":["--trust-remote-code"]}]},{"id":"llama-server","command":["llama-server","llama-cli","llama-run","llama-embedding","llama-mtmd-cli","llama-bench","llama-quantize","llama-perplexity","llama-simple*","llama-tts","llama-export-lora","*llama.cpp*","llama-box","llamafile","*.llamafile","whisper-cli","whisper-server","koboldcpp*","llama serve"],"switches":["-cnv","--jinja","--no-mmap","--mlock","--embedding","--embeddings","--reranking","--no-webui","-fa","--metrics","--nobrowser","--verbose","-v"],"takes":[{"id":["-hf","-hfr","--hf-repo"],"shape":"quantised","path":["-hff","--hf-file"],"pinnable":false},{"id":["-hfd","-hfrd","--hf-repo-draft"],"shape":"quantised","kind":"draft","pinnable":false},{"id":["-hfv","--hf-repo-v"],"shape":"quantised","pinnable":false},{"id":["-mu","--model-url"],"shape":"file"},{"id":["-dr","--docker-repo"],"hub":"oci","shape":"oci"},{"id":["-m","--model"],"shape":"file"},{"id":["-md","--model-draft"],"shape":"file","kind":"draft"},{"id":["--mmproj","-mm","--mmproj-url"],"shape":"file"},{"id":["--lora","--lora-scaled"],"shape":"file","kind":"adapter"}]},{"id":"ollama","command":["ollama pull","ollama run","ollama show","ollama launch *"],"switches":["--verbose","--insecure","--nowordwrap","--modelfile","--system","--template"],"takes":[{"hub":"ollama","id":[0],"shape":"ollama","pinnable":false}]},{"id":"ollama-push","command":["ollama push"],"takes":[{"hub":"ollama","id":[0],"shape":"ollama","kind":"upload","pinnable":false}]},{"id":"hfd-dataset","command":["hfd.sh","hfd"],"when":["--dataset"],"takes":[{"id":[0],"kind":"dataset","revision":["--revision"]}],"switches":["--dataset"],"dynamic":false},{"id":"hfd","command":["hfd.sh","hfd"],"takes":[{"id":[0],"revision":["--revision"]}],"dynamic":false},{"id":"ollama-api","command":["curl","*/curl:*","xh","http","https","Invoke-RestMethod","Invoke-WebRequest","irm","iwr"],"beside":{"0|-Uri":["*11434*","*ollama*","*/api/pull*","*/api/generate*","*/api/chat","*/api/embed*"]},"dynamic":false,"switches":["-s","-S","-sS","-N","-v","-i","-f","-fsS","-sf","-k","--silent","--no-buffer","-sN"],"takes":[{"hub":"ollama","id":["-d.model","--data.model","--data-raw.model","-d.name","--data.name","--data-raw.name","--json.model","--json.name","-Body.model","-Body.name"],"shape":"served","pinnable":false}]},{"id":"curl","fetches":true,"command":["curl","*/curl:*"],"dynamic":false,"switches":["-L","-LO","-O","-s","-S","-sL","-sSL","-fsSL","-fL","-f","-k","-J","-LJO","-OL","-#","-sS","--location","--fail","--silent","--show-error","--progress-bar","--remote-name","--compressed","--create-dirs","-fSL","-#L","-L#","-LsS","-LsSf","-sSfL","-sSLf","-fLO","-v","-i","-I","-N","-sLO","-fsSLO","-LJ","-JLO","-sfL","-Lf","-fLsS","--fail-with-body","--insecure","-4","-g"],"takes":[{"id":[0,"--url"],"shape":"download","savedAs":["-o","--output","$output"],"digest":["$checksum"]},{"id":[1],"shape":"download","savedAs":["-o","--output","$output"],"digest":["$checksum"]}]},{"id":"download","fetches":true,"command":["wget","aria2c","axel","gdown","Invoke-WebRequest","iwr","Start-BitsTransfer","http","https"],"switches":["-q","-c","-nc","-nv","-N","--quiet","--show-progress","--continue","--no-check-certificate","--no-clobber","-qc","-cq","-b","--content-disposition","-UseBasicParsing"],"takes":[{"id":[0,"-Uri","-Source"],"shape":"download","savedAs":["-O","--output-document","-o","--out","-OutFile","-Destination","$output"],"digest":["--checksum","$checksum"]},{"id":[1],"shape":"download","savedAs":["-O","--output-document","-o","--out","-OutFile","-Destination","$output"],"digest":["--checksum","$checksum"]},{"id":[2],"shape":"download","savedAs":["-O","--output-document","-o","--out","-OutFile","-Destination","$output"],"digest":["--checksum","$checksum"]}],"dynamic":false},{"id":"dockerfile-add","fetches":true,"command":["ADD"],"takes":[{"id":[0],"shape":"download","savedAs":[1],"digest":["--checksum","$checksum"]}],"dynamic":false},{"id":"git-clone","command":["git clone","git lfs clone","git submodule add","git -c * clone","git -C * clone","git fetch","git pull"],"switches":["--recursive","--recurse-submodules","--single-branch","--no-checkout","-q","--quiet","--progress","--no-tags","--sparse","--bare","--mirror","-n","--depth=1"],"takes":[{"id":[0],"shape":"repository","revision":["$checkout","--revision","--branch","-b"]}],"dynamic":false},{"id":"git-remote","command":["git remote add","git -C * remote add"],"beside":{"$checkout":["*"]},"takes":[{"id":[1],"shape":"repository","revision":["$checkout"]}],"dynamic":false},{"id":"hf-download","fetches":true,"command":["python* -m huggingface_hub.*.* download","python* -m huggingface_hub.cli.hf download","hf download","huggingface-cli download","hfdownloader","hf_transfer download","uvx hf download"],"kindBy":{"argument":["--repo-type"],"kinds":{"dataset":"dataset","space":"code"}},"lists":["--include","--exclude"],"switches":["--quiet","--no-quiet","--force-download","--no-force-download","--resume-download","--dry-run","--no-dry-run"],"takes":[{"id":[0,"-m"],"shape":"short","path":[1],"patterns":["$further","--include"],"revision":["--revision"],"digest":["$checksum"]}]},{"id":"hf-upload","command":["hf upload","huggingface-cli upload","hf upload-large-folder","huggingface-cli upload-large-folder","hf repo create","huggingface-cli repo create","hf repos create"],"kindBy":{"argument":["--repo-type"],"kinds":{"dataset":"upload","space":"upload","model":"upload"}},"takes":[{"id":[0],"shape":"named","kind":"upload"}],"dynamic":false},{"id":"transformers-cli","command":["transformers-cli download","transformers-cli env","transformers chat","transformers serve","transformers run"],"switches":["--trust-remote-code","--force"],"takes":[{"id":[0,"--model","--model_name_or_path","--model-name-or-path"],"shape":"tagged","revision":["--revision","--model_revision"],"code":["--trust-remote-code"]}]},{"id":"modelscope-download","command":["modelscope download","modelscope server","python* -m modelscope.cli.cli download"],"takes":[{"hub":"modelscope","id":["--model","--model_id",0],"path":[1],"revision":["--revision"]},{"hub":"modelscope","id":["--dataset"],"kind":"dataset","revision":["--revision"]}]},{"id":"swift-use-hf","command":["swift *","megatron *","python* swift/cli/*.py","python* -m swift.cli.*"],"hubSwitch":[],"takes":[{"id":["--model","--model_id_or_path","--model_type"],"shape":"named","revision":["--model_revision"]},{"id":["--adapters","--ckpt_dir","--mcore_adapters"],"kind":"adapter","shape":"named"},{"id":["--teacher_model","--reward_model","--ref_model"],"shape":"named"},{"id":["--hub_model_id"],"kind":"upload","shape":"named"}],"dynamic":false,"beside":{"--use_hf":["true","1"]}},{"id":"swift","command":["swift *","megatron *","python* swift/cli/*.py","python* -m swift.cli.*"],"hubSwitch":["!USE_HF"],"takes":[{"hub":"modelscope","id":["--model","--model_id_or_path","--model_type"],"shape":"named","revision":["--model_revision"]},{"hub":"modelscope","id":["--adapters","--ckpt_dir","--mcore_adapters"],"kind":"adapter","shape":"named"},{"hub":"modelscope","id":["--teacher_model","--reward_model","--ref_model"],"shape":"named"},{"hub":"modelscope","id":["--hub_model_id"],"kind":"upload","shape":"named"}],"dynamic":false},{"id":"mlx","command":["mlx_lm.*","python* -m mlx_lm*","mlx_vlm.*","python* -m mlx_vlm*","mlx_whisper","mlx_audio.*","python* -m mlx_audio*","mlx-openai-server *","mlx_lm *"],"switches":["--trust-remote-code","-q","--quantize","--train"],"takes":[{"id":["--model","--hf-path","--model-path"],"revision":["--revision"],"code":["--trust-remote-code"]},{"id":["--draft-model"],"kind":"draft"},{"id":["--adapter-path"],"kind":"adapter","shape":"named"}]},{"id":"ct2-converter","command":["ct2-transformers-converter"],"switches":["--force","--trust_remote_code","--low_cpu_mem_usage"],"takes":[{"id":["--model"],"revision":["--revision"],"code":["--trust_remote_code"]}]},{"id":"optimum-cli","command":["optimum-cli export *","optimum-cli inc *","python* -m optimum.exporters.*","python* -m transformers.onnx"],"switches":["--trust-remote-code","--monolith"],"takes":[{"id":["--model","-m"],"revision":["--revision"],"code":["--trust-remote-code"]}]},{"id":"openvino-tokenizer","command":["convert_tokenizer"],"switches":["--with-detokenizer","--with_detokenizer","--trust-remote-code","--trust_remote_code"],"takes":[{"id":[0],"kind":"tokenizer","code":["--trust-remote-code","--trust_remote_code"]}]},{"id":"transformersjs-convert","command":["python* -m scripts.convert"],"takes":[{"id":["--model_id"],"revision":["--revision"]}]},{"id":"docker-model-push","command":["docker model push"],"takes":[{"hub":"oci","id":[0],"shape":"oci","kind":"upload"}],"dynamic":false},{"id":"oras","command":["oras pull"],"beside":{"0":["*model*","*weights*","*checkpoint*"]},"takes":[{"hub":"oci","id":[0],"shape":"oci"}],"dynamic":false},{"id":"oras-into-output","command":["oras pull"],"beside":{"--output":["*model*","*weights*"]},"takes":[{"hub":"oci","id":[0],"shape":"oci"}],"dynamic":false},{"id":"oras-into-o","command":["oras pull"],"beside":{"-o":["*model*","*weights*"]},"takes":[{"hub":"oci","id":[0],"shape":"oci"}],"dynamic":false},{"id":"bucket-copy","command":["aws s3 cp","aws s3 sync","gsutil cp","gsutil rsync","gsutil -m cp","gsutil -m rsync","gcloud storage cp","gcloud storage rsync","azcopy copy","azcopy cp","s5cmd cp","rclone copy"],"beside":{"0":["*model*","*weights*","*checkpoint*","*ckpt*","*llm*","*.gguf","*.safetensors"]},"switches":["-r","-R","-n","--recursive","--quiet","--no-sign-request","--only-show-errors","-d"],"dynamic":false,"takes":[{"hub":"url","id":[0],"shape":"storage"}]},{"id":"bucket-upload","command":["aws s3 cp","aws s3 sync","gsutil cp","gsutil rsync","gsutil -m cp","gsutil -m rsync","gcloud storage cp","gcloud storage rsync","azcopy copy","azcopy cp","s5cmd cp","rclone copy"],"beside":{"1":["s3://*","gs://*","az://*"]},"switches":["-r","-R","-n","--recursive","--quiet","--no-sign-request","--only-show-errors","-d"],"dynamic":false,"takes":[{"hub":"url","id":[1],"shape":"storage","kind":"upload"}]},{"id":"model-registry","command":["modctl pull","modctl fetch","modelctl pull","kit pull","kit unpack","omlmd pull"],"takes":[{"hub":"oci","id":[0],"shape":"oci"}],"dynamic":false},{"id":"docker-model","command":["docker model pull","docker model run","docker model inspect","docker model package --from"],"switches":["--debug","-d","--detach","--ignore-runtime-memory-check"],"takes":[{"hub":"oci","id":[0],"shape":"oci"}]},{"id":"ramalama","command":["ramalama pull","ramalama run","ramalama serve"],"switches":["-d","--detach"],"takes":[{"hub":"ollama","id":[0],"shape":"ollama","pinnable":false}]},{"id":"lms","command":["lms get","lms load"],"switches":["--mlx","--gguf","-y","--yes"],"takes":[{"id":[0],"shape":"quantised","pinnable":false}]},{"id":"lemonade","command":["lemonade pull","lemonade-server pull","lemonade-server-dev pull"],"takes":[{"id":["--checkpoint"],"shape":"quantised","pinnable":false}]},{"id":"node-llama-cpp","command":["node-llama-cpp pull","npx node-llama-cpp pull","node-llama-cpp chat","npx -y node-llama-cpp chat"],"takes":[{"id":["--url","--model",0],"shape":"uri"},{"id":["--model",0],"shape":"surefile"}]},{"id":"local-ai","command":["local-ai run","local-ai models install","*/localai*"],"takes":[{"id":[0],"shape":"uri"}]},{"id":"mistralrs","command":["mistralrs *","mistralrs-server","mistralrs-bench","candle-vllm"],"switches":["-i","--interactive-mode","--serve-ip"],"dynamic":false,"takes":[{"id":["-m","--model-id","--m","--quantized-model-id"],"shape":"named","path":["-f","--quantized-filename","--f"],"revision":["--hf-revision"]},{"id":["-t","--tok-model-id"],"kind":"tokenizer","shape":"named"},{"id":["-x","--xlora-model-id","-a","--adapters-model-id"],"kind":"adapter","shape":"named"}]},{"id":"whisper-cli","command":["whisperx","python* -m whisperx","whisper-ctranslate2","faster-whisper*"],"dynamic":false,"takes":[{"id":["--model","-m"],"shape":"short"}]},{"id":"lmdeploy","command":["lmdeploy serve *","lmdeploy chat","lmdeploy lite *","lmdeploy convert"],"takes":[{"id":[0],"shape":"named","revision":["--revision"]}]},{"id":"aphrodite","command":["aphrodite run","aphrodite serve"],"takes":[{"id":[0,"--model"],"revision":["--revision"],"code":["--trust-remote-code"]}]},{"id":"trtllm","command":["trtllm-serve serve","trtllm-serve","trtllm-bench","trtllm-eval"],"takes":[{"id":["--model",0],"shape":"named","revision":["--revision"]}]},{"id":"fastchat","command":["python* -m fastchat.serve.*","python* -m llava.serve.*"],"takes":[{"id":["--model-path","--model"],"revision":["--revision"]},{"id":["--lora-path"],"kind":"adapter"}]},{"id":"tabby","command":["tabby serve","*/tabby"],"takes":[{"id":["--model"],"shape":"named","pinnable":false},{"id":["--chat-model"],"shape":"named","pinnable":false}]},{"id":"lm-eval","command":["lm_eval","lm-eval","lm_eval run","python* -m lm_eval","accelerate launch -m lm_eval","lighteval *","evalplus.evaluate"],"takes":[{"id":["--model_args.pretrained","--model_args.model_name"],"revision":["--model_args.revision"]},{"id":["--model_args.peft"],"kind":"adapter"},{"id":["--model_args.tokenizer"],"kind":"tokenizer","shape":"named"}]},{"id":"kaggle-cli","command":["kaggle models instances versions download","kaggle models get"],"takes":[{"hub":"kaggle","id":[0],"shape":"kaggle"}]},{"id":"ngc","command":["ngc registry model download-version"],"takes":[{"hub":"url","id":[0],"shape":"ngc"}]},{"id":"load-generator","command":["genai-perf profile","genai-perf analyze","aiperf profile","guidellm benchmark","guidellm"],"dynamic":false,"takes":[{"id":["--tokenizer","--processor"],"shape":"named","kind":"tokenizer","revision":["--tokenizer-revision"]},{"id":["--model","-m","--model-names"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"bentoml-import","command":["openllm serve","openllm start","xinference launch","litgpt download","litgpt chat","litgpt finetune","litgpt finetune_lora","litgpt generate","tune download","autotrain llm","auto-round","olive auto-opt","gptqmodel *"],"takes":[{"id":["--repo_id","--repo-id","--model-id","--model_name_or_path","--model_name","--model","--tokenizer",0],"shape":"named","revision":["--revision"]}]},{"id":"litellm-cli","command":["litellm","aider","llm","interpreter","goose","mods"],"certainty":"heuristic","takes":[{"id":["--model","-m"],"shape":"routed"}]},{"id":"pip-wheel","command":["pip install","pip3 install","python* -m pip install","uv pip install","uv add"],"takes":[{"id":[0],"shape":"download"},{"id":[1],"shape":"download"}],"dynamic":false},{"id":"diffsynth-train","command":["*"],"among":["--model_id_with_origin_paths"],"dynamic":false,"takes":[{"hub":"modelscope","id":["--model_id_with_origin_paths"],"shape":"origins"}],"certainty":"heuristic"},{"id":"training-script","command":["python* *.py","python* -m *","accelerate launch *","torchrun *","deepspeed *","llamafactory-cli *","axolotl *","trl *","*.py","uv run *.py","python* -u *.py","node *","tsx *"],"certainty":"heuristic","switches":["--trust_remote_code","--trust-remote-code","--fp16","--bf16"],"takes":[{"id":["--model_name_or_path","--pretrained_model_name_or_path","--model-name-or-path","--pretrained_model_path","--pretrained-model-name-or-path"],"shape":"repo","revision":["--model_revision","--revision","--model-revision"],"code":["--trust_remote_code","--trust-remote-code"]},{"id":["--model","--model_id","--model-id","--model_name","--model-name","--base_model","--base-model","--base_model_name_or_path","--model_path","--model-path","--hf_model","--hf-model","--repo_id","--repo-id","--hf-repo","--pretrained","--checkpoint","--embedding_model","--embedding-model","--reward_model","--ref_model","--teacher_model","--student_model","--model_dir","--actor_model_name_or_path","--critic_model_name_or_path","--pretrain","--reward_pretrain","--policy_model","--base-model-name","--hf_model_id"],"shape":"model","revision":["--model_revision","--revision","--model-revision"]},{"id":["--tokenizer","--tokenizer_name","--tokenizer_name_or_path","--tokenizer-name","--tokenizer_path"],"kind":"tokenizer","shape":"named"},{"id":["--lora","--adapter"],"kind":"adapter","shape":"named"},{"id":["--dataset","--dataset_name","--dataset-name","--dataset_path","--train_dataset","--eval_dataset"],"kind":"dataset","shape":"named"},{"id":["--hub_model_id","--hub-model-id","--push_to_hub_model_id"],"kind":"upload","shape":"named"},{"id":["--draft_model","--draft-model","--assistant_model"],"kind":"draft","shape":"named"},{"id":["--weights","--ckpt","--checkpoint","--ckpt_path","--checkpoint_path","--load","--resume","--model_file","--model","--model_path","--model-path","--weight","--pretrained","--pretrained_weights","--vae_path","--model-file"],"shape":"surefile"}]},{"id":"own-script","command":["bash *.sh","sh *.sh","zsh *.sh","sbatch *.sh","./*.sh","scripts/*.sh","*.slurm","*.sbatch","python* *.py","uv run *.py"],"certainty":"heuristic","dynamic":false,"takes":[{"id":[0,1,2,3],"shape":"likely"}]},{"id":"own-server","command":["*.py serve","* serve"],"certainty":"heuristic","dynamic":false,"takes":[{"id":[0],"shape":"likely"}]},{"id":"llama-flags","command":["*"],"among":["-hf","-hfr","--hf-repo","-hff","--hf-file","-hfd","-hfrd","--hf-repo-draft","--mmproj","--mmproj-url","-md","--model-draft","-ngl","--n-gpu-layers"],"switches":["--jinja","--no-mmap","--mlock","--embedding","--embeddings","--reranking","--no-webui","--metrics"],"dynamic":false,"takes":[{"id":["-hf","-hfr","--hf-repo"],"shape":"quantised","path":["-hff","--hf-file"],"pinnable":false},{"id":["-hfd","-hfrd","--hf-repo-draft"],"shape":"quantised","kind":"draft","pinnable":false},{"id":["-mu","--model-url"],"shape":"file"},{"id":["-m","--model"],"shape":"file"},{"id":["-md","--model-draft"],"shape":"file","kind":"draft"},{"id":["--mmproj","-mm","--mmproj-url"],"shape":"file"},{"id":["--lora","--lora-scaled"],"shape":"file","kind":"adapter"}]},{"id":"any-flags","command":["*"],"lists":["--lora-modules"],"certainty":"heuristic","takes":[{"id":["--model","--model-id","--model_id","--model-name-or-path","--model_name_or_path","--pretrained_model_name_or_path","--model-path","--model_path","--base_model","--base-model","--hf-repo","--repo-id","--model-name","--model_name","--hf-model-id"],"shape":"model","revision":["--revision","--model-revision","--model_revision"],"code":["--trust-remote-code"]},{"id":["--speculative-model","--draft-model","--speculative-config.model","--speculative_config.model"],"kind":"draft","shape":"named"},{"id":["--lora-modules"],"kind":"adapter","shape":"adapters"},{"id":["--tokenizer"],"kind":"tokenizer","shape":"named"},{"id":["--embedding-model","--embedding_model"],"shape":"named"},{"id":["--weights","--checkpoint","--model","--model-path","--model_path","-m"],"shape":"surefile"}]},{"id":"model-subcommand","command":["*download*model*","*pull*model*","*fetch*model*","*get*model*","*install*model*","*load*model*","*serve*model*","*run*model*","*ensure*model*","*prepare*model*","*whisper*model*","*embed*model*","model* pull","model* download","model* install","model* add","model* load"],"certainty":"heuristic","dynamic":false,"takes":[{"id":[0],"shape":"sounding"}]},{"id":"models-flag","command":["*"],"certainty":"heuristic","dynamic":false,"lists":["--models","--model-ids","--model-names","--repo-ids"],"takes":[{"id":["--models","--model-ids","--model-names","--repo-ids"],"shape":"model"}]},{"id":"weights-flags","command":["*"],"certainty":"heuristic","dynamic":false,"only":["--*"],"except":["*save*","*out*","*dump*","*export*","*convert*","*log*","*name","*include*","*exclude*","--file","*pattern*","*url*","*dest*","--dst*","*target*","*mount*","*volume*","*label*","*title*","*message*","--*-to"],"takes":[{"id":["*"],"shape":"surefile"}]},{"id":"part-flags","command":["*"],"certainty":"heuristic","only":["$model"],"except":["*hub*"],"takes":[{"id":["*"],"shape":"model"}]},{"id":"adapter-flags","command":["*"],"certainty":"heuristic","dynamic":false,"only":["$adapter"],"takes":[{"id":["*"],"kind":"adapter","shape":"named"},{"id":["*"],"kind":"adapter","shape":"file"}]},{"id":"likely-part-flags","command":["*"],"certainty":"heuristic","only":["$part"],"takes":[{"id":["*"],"shape":"likely"}]},{"id":"likely-flags","command":["*"],"certainty":"heuristic","only":["-m","--*model*","--*embed*","--*encoder*","--*rerank*","--*checkpoint*","--*pretrained*","--*llm*","--*tower*","--*unet*","--vae","--*teacher*","--*reward*","--*backbone*"],"except":["*tokenizer*","*served*","*static*","*backend*","*alias*","*hub*","*push*","*upload*","*out*","*save*","*dir","*type*","*class*","*lora*","*adapter*","*draft*","*speculative*","*config*","*args*","*mode","*url*"],"takes":[{"id":["*"],"shape":"likely"}]},{"id":"npm-exec","command":["npx","npm exec","npm x","bunx","bun x","npm -* exec","npm -* * exec","npm -* x","npm -* * x","bun -* x","bun -* * x","npx.cmd","bunx.exe","bunx.cmd"],"switches":["-y","--yes","--no-install","--no","-q","--quiet","-s","--silent","-d","-dd","-ddd","--verbose","--no-audit","--no-fund","--no-progress","--no-color","--no-save","--no-optional","--no-package-lock","--no-update-notifier","--prefer-online","--prefer-offline","--offline","--ignore-existing","--ignore-scripts","--legacy-peer-deps","--strict-peer-deps","--force","-f","--foreground-scripts","--global","-O","-E","-P","-B","--save","--save-dev","--save-exact","--save-optional","--save-prod","--dev","--exact","--production","--unsafe-perm","--allow-root","--no-bin-links","--workspaces","-ws","--include-workspace-root","-iwr","--bun","--shell-auto-fallback","--frozen-lockfile","--trust","-w","--workspace-root","--json","--parseable","-A","--allow-all","--allow-net","--allow-read","--allow-write","--allow-env","--allow-run","--allow-ffi","--allow-sys","--no-prompt","--reload","-r"],"lists":["--package","-p"],"takes":[{"hub":"npm","id":["--package","-p",0],"shape":"package","kind":"package","pinnable":false,"run":"installed-first"}]},{"id":"npm-dlx","command":["pnpm dlx","pnpx","yarn dlx","pnpm -* dlx","pnpm -* * dlx","yarn -* dlx","yarn -* * dlx","pnpx.cmd","pnpm.cmd dlx","yarn.cmd dlx"],"switches":["-y","--yes","--no-install","--no","-n","-q","--quiet","-s","--silent","-d","-dd","-ddd","--verbose","--no-audit","--no-fund","--no-progress","--no-color","--no-save","--no-optional","--no-package-lock","--no-update-notifier","--prefer-online","--prefer-offline","--offline","--ignore-existing","--ignore-scripts","--legacy-peer-deps","--strict-peer-deps","--force","-f","--foreground-scripts","-g","--global","-D","-S","-O","-E","-P","-B","--save","--save-dev","--save-exact","--save-optional","--save-prod","--dev","--exact","--production","--unsafe-perm","--allow-root","--no-bin-links","--workspaces","-ws","--include-workspace-root","-iwr","--bun","--shell-auto-fallback","--frozen-lockfile","--trust","-w","--workspace-root","--json","--parseable","-A","--allow-all","--allow-net","--allow-read","--allow-write","--allow-env","--allow-run","--allow-ffi","--allow-sys","--no-prompt","--reload","-r"],"lists":["--package","-p"],"takes":[{"hub":"npm","id":["--package","-p",0],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"}]},{"id":"npm-create","command":["npm init","npm create","npm innit","yarn create","pnpm create","bun create","pnpm init","npm -* init","npm -* * init","npm -* create","npm -* * create","npm -* innit","npm -* * innit","yarn -* create","yarn -* * create","pnpm -* create","pnpm -* * create","bun -* create","bun -* * create","pnpm -* init","pnpm -* * init"],"switches":["-y","--yes","--no-install","--no","-n","-q","--quiet","-s","--silent","-d","-dd","-ddd","--verbose","--no-audit","--no-fund","--no-progress","--no-color","--no-save","--no-optional","--no-package-lock","--no-update-notifier","--prefer-online","--prefer-offline","--offline","--ignore-existing","--ignore-scripts","--legacy-peer-deps","--strict-peer-deps","--force","-f","--foreground-scripts","-g","--global","-D","-S","-O","-E","-P","-B","--save","--save-dev","--save-exact","--save-optional","--save-prod","--dev","--exact","--production","--unsafe-perm","--allow-root","--no-bin-links","--workspaces","-ws","--include-workspace-root","-iwr","--bun","--shell-auto-fallback","--frozen-lockfile","--trust","-w","--workspace-root","--json","--parseable","-p","-A","--allow-all","--allow-net","--allow-read","--allow-write","--allow-env","--allow-run","--allow-ffi","--allow-sys","--no-prompt","--reload","-r"],"lists":[],"takes":[{"hub":"npm","id":[0],"shape":"creator","kind":"package","pinnable":false,"run":"downloaded"}]},{"id":"npm-install","command":["npm install","npm i","npm add","npm isntall","npm in","npm ins","yarn add","yarn global add","pnpm add","pnpm install","pnpm i","bun add","bun install","bun i","npm -* install","npm -* * install","npm -* i","npm -* * i","npm -* add","npm -* * add","npm -* isntall","npm -* * isntall","npm -* in","npm -* * in","npm -* ins","npm -* * ins","yarn -* add","yarn -* * add","pnpm -* add","pnpm -* * add","pnpm -* install","pnpm -* * install","pnpm -* i","pnpm -* * i","bun -* add","bun -* * add","bun -* install","bun -* * install","bun -* i","bun -* * i","npm.cmd install","npm.cmd i"],"switches":["-y","--yes","--no-install","--no","-n","-q","--quiet","-s","--silent","-d","-dd","-ddd","--verbose","--no-audit","--no-fund","--no-progress","--no-color","--no-save","--no-optional","--no-package-lock","--no-update-notifier","--prefer-online","--prefer-offline","--offline","--ignore-existing","--ignore-scripts","--legacy-peer-deps","--strict-peer-deps","--force","-f","--foreground-scripts","-g","--global","-D","-S","-O","-E","-P","-B","--save","--save-dev","--save-exact","--save-optional","--save-prod","--dev","--exact","--production","--unsafe-perm","--allow-root","--no-bin-links","--workspaces","-ws","--include-workspace-root","-iwr","--bun","--shell-auto-fallback","--frozen-lockfile","--trust","-w","--workspace-root","--json","--parseable","-p","-A","--allow-all","--allow-net","--allow-read","--allow-write","--allow-env","--allow-run","--allow-ffi","--allow-sys","--no-prompt","--reload","-r"],"lists":[],"takes":[{"hub":"npm","id":[0],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"},{"hub":"npm","id":[1],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"},{"hub":"npm","id":[2],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"},{"hub":"npm","id":[3],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"},{"hub":"npm","id":[4],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"},{"hub":"npm","id":[5],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"},{"hub":"npm","id":[6],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"},{"hub":"npm","id":[7],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"}]},{"id":"deno-run","command":["deno run","deno x","deno install","deno add"],"beside":{"0":["npm:*","jsr:*"]},"switches":["-y","--yes","--no-install","--no","-n","-q","--quiet","-s","--silent","-d","-dd","-ddd","--verbose","--no-audit","--no-fund","--no-progress","--no-color","--no-save","--no-optional","--no-package-lock","--no-update-notifier","--prefer-online","--prefer-offline","--offline","--ignore-existing","--ignore-scripts","--legacy-peer-deps","--strict-peer-deps","--force","-f","--foreground-scripts","-g","--global","-D","-S","-O","-E","-P","-B","--save","--save-dev","--save-exact","--save-optional","--save-prod","--dev","--exact","--production","--unsafe-perm","--allow-root","--no-bin-links","--workspaces","-ws","--include-workspace-root","-iwr","--bun","--shell-auto-fallback","--frozen-lockfile","--trust","-w","--workspace-root","--json","--parseable","-p","-A","--allow-all","--allow-net","--allow-read","--allow-write","--allow-env","--allow-run","--allow-ffi","--allow-sys","--no-prompt","--reload","-r"],"lists":[],"takes":[{"hub":"npm","id":[0],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"},{"hub":"npm","id":[1],"shape":"package","kind":"package","pinnable":false,"run":"downloaded"}]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-languages.json
const loaders_languages_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"rust-hf-hub-repo","call":["**.Repo.with_revision"],"files":["*.rs"],"kindBy":{"argument":[1],"kinds":{"RepoType::Dataset":"dataset","RepoType::Space":"code","RepoType::Model":"weights"}},"takes":[{"id":[0],"revision":[2]}]},{"id":"rust-hf-hub-repo-new","call":["hf_hub.**.Repo.new"],"files":["*.rs"],"kindBy":{"argument":[1],"kinds":{"RepoType::Dataset":"dataset","RepoType::Space":"code","RepoType::Model":"weights"}},"takes":[{"id":[0],"pinnable":false}]},{"id":"rust-hf-hub-model","call":["hf_hub.**.model","*api.model"],"files":["*.rs"],"takes":[{"id":[0],"pinnable":false}]},{"id":"rust-hf-hub-dataset","call":["hf_hub.**.dataset","*api.dataset"],"files":["*.rs"],"dynamic":false,"takes":[{"id":[0],"shape":"named","kind":"dataset"}]},{"id":"rust-mistralrs","call":["mistralrs.**.*ModelBuilder.new","mistralrs.**.*ModelBuilder.from_hf","*ModelBuilder.new","**.ModelRepo.ModelID"],"files":["*.rs"],"takes":[{"id":[0],"path":[1],"revision":["with_hf_revision"]}]},{"id":"rust-mistralrs-adapter","call":["**.LoraModelBuilder.from_text_model_builder"],"files":["*.rs"],"dynamic":false,"takes":[{"id":[1],"shape":"named","kind":"adapter","pinnable":false}]},{"id":"rust-kalosm","call":["**.FileSource.huggingface"],"files":["*.rs"],"takes":[{"id":[0],"shape":"named","revision":[1],"path":[2]}]},{"id":"rust-ollama","call":["ollama_rs.**.pull_model","ollama_rs.**.generate_embeddings","ollama_rs.**.*Request.new*","ollama_rs.**.show_model_info"],"files":["*.rs"],"takes":[{"id":[0],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"rust-agent","call":["**.agent","**.completion_model","**.embedding_model","**.extractor"],"files":["*.rs"],"certainty":"heuristic","takes":[{"id":[0],"shape":"model"}]},{"id":"rust-tokenizer","call":["**.Tokenizer.from_pretrained"],"files":["*.rs"],"dynamic":false,"takes":[{"id":[0],"kind":"tokenizer","pinnable":false}]},{"id":"rust-weights-file","call":["**.VarBuilder.from_mmaped_safetensors","**.VarBuilder.from_pth","**.commit_from_file","**.with_model_from_file","**.LlamaModel.load_from_file","**.CModule.load","**.from_gguf*","**.safetensors.load","**.WhisperContext.new*","**.Model.load_file","**.with_model_from_path"],"files":["*.rs"],"dynamic":false,"takes":[{"id":[1],"shape":"file"},{"id":[0],"shape":"file"}]},{"id":"go-ollama-request","call":["github.com.ollama.ollama.api.*Request"],"files":["*.go"],"takes":[{"id":["Model","From","Name"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"go-ollama-with-model","call":["**.ollama.WithModel"],"files":["*.go"],"takes":[{"id":[0],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"go-hugot","call":["**.DownloadModel"],"files":["*.go"],"takes":[{"id":[1],"shape":"named","pinnable":false},{"id":[0],"shape":"named","pinnable":false}]},{"id":"go-huggingface","call":["github.com.gomlx.go-huggingface.hub.New"],"files":["*.go"],"takes":[{"id":[0],"shape":"named","revision":["WithRevision"]}]},{"id":"go-weights-file","call":["**.llama.New","**.llama.LoadModelFromFile","**.onnxruntime_go.New*Session","**.whisper.New","**.gguf.ParseGGUFFile"],"files":["*.go"],"dynamic":false,"takes":[{"id":[0],"shape":"file"}]},{"id":"jvm-double","call":["org.mockito.**.mock().**","org.mockito.**.verify().**","org.mockito.**.when().**","io.mockk.**.mockk().**"],"files":["*.java","*.kt","*.kts","*.scala","*.groovy"],"dynamic":false,"takes":[]},{"id":"jvm-ollama-request","call":["**.Ollama*Request*.**.withModel","**.Ollama*Request*.**.model","**.Ollama*Request*.**.setModel","**.OllamaChatRequestBuilder.getInstance"],"files":["*.java","*.kt","*.kts","*.scala","*.groovy"],"certainty":"heuristic","takes":[{"id":[0],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"jvm-ollama","call":["**.Ollama*.**.modelName","**.Ollama*.**.model","**.Ollama*.**.withModel","**.Ollama*Model*.**.modelId","**.pullModel"],"files":["*.java","*.kt","*.kts","*.scala","*.groovy","*.php"],"dynamic":false,"takes":[{"id":[0],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"jvm-openai-ollama","call":["**.OpenAi*.**.modelName","**.OpenAi*.**.model","**.OpenAI*.**.model"],"files":["*.java","*.kt","*.kts","*.scala","*.groovy","*.php"],"beside":{"baseUrl|baseURL|base_url|url":["*:11434*"]},"dynamic":false,"takes":[{"id":[0],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"jvm-hosted","call":["**.OpenAi*.**.modelName","**.OpenAi*.**.model","**.OpenAI*.**.model","**.MistralAi*.**.modelName","**.GoogleAi*.**.modelName","**.Anthropic*.**.modelName","**.AzureOpenAi*.**.deploymentName","**.HuggingFaceChatModel.**.modelId","**.HuggingFaceEmbeddingModel.**.modelId","**.Cohere*.**.modelName","**.Bedrock*.**.modelId"],"files":["*.java","*.kt","*.kts","*.scala","*.groovy"],"dynamic":false,"takes":[{"id":[0],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"jvm-ollama-named","call":["**.Ollama*Model","**.Ollama*Options","**.ollama.**.LLModel"],"files":["*.java","*.kt","*.kts","*.scala"],"dynamic":false,"takes":[{"id":["modelName","model"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"jvm-tokenizer","call":["**.HuggingFaceTokenizer.newInstance"],"files":["*.java","*.kt","*.scala"],"dynamic":false,"takes":[{"id":[0],"shape":"named","kind":"tokenizer","pinnable":false}]},{"id":"jlama","call":["**.SafeTensorSupport.maybeDownloadModel","**.Jlama*.**.modelName"],"files":["*.java","*.kt","*.scala"],"dynamic":false,"takes":[{"id":[1],"shape":"named","pinnable":false},{"id":[0],"shape":"named","pinnable":false}]},{"id":"android-asset","call":["**.createFromFile","**.createFromFileAndOptions","**.loadMappedFile","**.loadModelFile"],"files":["*.java","*.kt","*.kts"],"dynamic":false,"takes":[{"id":[0],"shape":"surefile"},{"id":[1],"shape":"surefile"}]},{"id":"jvm-weights-file","call":["**.setModelPath","**.setModelAssetPath","**.createSession","**.OnnxEmbeddingModel","**.Interpreter","**.LlamaModel","**.setModelFilePath","**.setModelUri","**.LiteRtModel","**.CompiledModel.create"],"files":["*.java","*.kt","*.kts","*.scala"],"dynamic":false,"takes":[{"id":[0,"modelPath"],"shape":"file"}]},{"id":"dotnet-ollama","call":["**.AddOllamaChat*","**.AddOllamaText*","**.AddOllamaEmbedding*","**.AddOllamaApiClient","**.OllamaChatCompletionService","**.OllamaTextEmbeddingGenerationService","**.PullModelAsync"],"files":["*.cs"],"dynamic":false,"takes":[{"id":[0,"modelId","model"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"dotnet-aspire","call":["**.AddOllama().**.AddModel*"],"files":["*.cs"],"dynamic":false,"takes":[{"id":[1,0],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"dotnet-aspire-hub","call":["**.AddHuggingFaceModel"],"files":["*.cs"],"dynamic":false,"takes":[{"id":[1],"shape":"quantised","pinnable":false}]},{"id":"dotnet-ollama-client","call":["**.OllamaApiClient","**.OllamaChatClient","**.OllamaEmbeddingGenerator"],"files":["*.cs"],"dynamic":false,"takes":[{"id":[1,"modelId","defaultModel"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"dotnet-hosted","call":["**.AddHuggingFace*","**.AddOpenAI*","**.AddAzureOpenAI*","**.AddMistral*","**.AddGoogleAIGemini*"],"files":["*.cs"],"dynamic":false,"takes":[{"id":[0,"model","modelId"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"dotnet-weights-file","call":["**.ModelParams","**.InferenceSession","**.LLamaWeights.LoadFromFile","**.ApplyOnnxModel","**.LLamaModel","**.LLamaParams","**.FromPath"],"files":["*.cs"],"dynamic":false,"takes":[{"id":[0,"modelPath","modelFile","model"],"shape":"file"}]},{"id":"swift-mlx","call":["**.ModelConfiguration","**.loadModel","**.loadModelContainer","**.Hub.Repo"],"files":["*.swift"],"dynamic":false,"takes":[{"id":["id"],"shape":"named","revision":["revision"]}]},{"id":"swift-llm","call":["**.HuggingFaceModel"],"files":["*.swift"],"dynamic":false,"takes":[{"id":[0],"shape":"named","pinnable":false}]},{"id":"swift-hub-snapshot","call":["**.snapshot"],"files":["*.swift"],"dynamic":false,"takes":[{"id":["from"],"shape":"named","revision":["revision"]}]},{"id":"swift-tokenizer","call":["**.AutoTokenizer.from"],"files":["*.swift"],"dynamic":false,"takes":[{"id":["pretrained"],"kind":"tokenizer"}]},{"id":"swift-whisperkit","call":["**.WhisperKitConfig","**.WhisperKit","**.WhisperKit.download"],"files":["*.swift"],"dynamic":false,"takes":[{"id":["modelRepo","from"],"shape":"named","pinnable":false}]},{"id":"elixir-tokenizer","call":["**.Bumblebee.load_tokenizer","**.Bumblebee.load_featurizer","**.Bumblebee.load_generation_config"],"files":["*.ex","*.exs","*.livemd"],"dynamic":false,"takes":[{"id":[0],"kind":"tokenizer","revision":["revision"]}]},{"id":"elixir-bumblebee","call":["**.Bumblebee.load_model","**.Bumblebee.load_spec"],"files":["*.ex","*.exs","*.livemd"],"dynamic":false,"takes":[{"id":[0],"revision":["revision"]}]},{"id":"elixir-hf","call":[":hf"],"files":["*.ex","*.exs","*.livemd"],"certainty":"heuristic","takes":[{"id":[0],"revision":["revision"]}]},{"id":"elixir-ollama","call":["**.ChatOllamaAI.new*","**.Ollama.completion","**.Ollama.chat","**.Ollama.pull_model"],"files":["*.ex","*.exs","*.livemd"],"dynamic":false,"takes":[{"id":["model","name"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"r-hub","call":["**.hfhub.hub_download","**.hfhub.hub_snapshot","hub_download","hub_snapshot"],"files":["*.r","*.rmd","*.qmd"],"dynamic":false,"takes":[{"id":[0,"repo_id"],"revision":["revision"],"path":[1,"filename"]}]},{"id":"r-text","call":["**.textEmbed*","textGeneration","textClassify","textNER","textQA"],"files":["*.r","*.rmd","*.qmd"],"dynamic":false,"takes":[{"id":["model","model_name"],"pinnable":false}]},{"id":"r-ollama","call":["**.chat_ollama","**.ollamar.pull","**.ollamar.generate","**.ollamar.chat"],"files":["*.r","*.rmd","*.qmd"],"dynamic":false,"takes":[{"id":["model",0],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"ruby-pipeline","call":["Informers.pipeline","Transformers.**.pipeline"],"files":["*.rb","*.rake"],"dynamic":false,"takes":[{"id":[1,"model"],"revision":["revision"]}]},{"id":"ruby-ollama","call":["**.Ollama.new"],"files":["*.rb","*.rake"],"dynamic":false,"takes":[{"id":["default_options.chat_model","default_options.completion_model","default_options.completion_model_name","default_options.model"],"shape":"ollama","hub":"ollama","pinnable":false},{"id":["default_options.embedding_model","default_options.embeddings_model_name","default_options.embedding_model_name"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"php-pipeline","call":["Codewithkyrian.**.pipeline"],"files":["*.php"],"dynamic":false,"takes":[{"id":[1,"modelName"],"revision":["revision"]}]},{"id":"php-pretrained","call":["**.fromPretrained"],"files":["*.php"],"dynamic":false,"takes":[{"id":[0,"modelNameOrPath"],"revision":["revision"]}]},{"id":"php-ollama","call":["**.using","**.chat","**.generate"],"files":["*.php"],"beside":{"0":["*ollama*"]},"dynamic":false,"takes":[{"id":[1],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"dart-ollama","call":["**.ChatOllamaOptions","**.OllamaOptions","**.OllamaEmbeddings"],"files":["*.dart"],"dynamic":false,"takes":[{"id":["model"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"cpp-weights-file","call":["llama_model_load_from_file","llama_load_model_from_file","whisper_init_from_file*","**.Ort.Session","**.readNet*","**.FlatBufferModel.BuildFromFile","torch.jit.load","**.LLMPipeline","gguf_init_from_file","sd_ctx_new","**.read_model","**.FaceDetectorYN.create","**.FaceRecognizerSF.create","**.TextDetectionModel_*","**.WordSegmenter.load","fasttext.**.loadModel","**.CreateFromModelPath","TfLiteModelCreateFromFile","**.llama_adapter_lora_init","clip_model_load","llava_init_from_file","mtmd_init_from_file"],"files":["*.c","*.cc","*.cpp","*.cxx","*.h","*.hpp","*.m","*.mm","*.cu"],"dynamic":false,"takes":[{"id":[1],"shape":"file"},{"id":[0],"shape":"file"}]},{"id":"cmake-download","call":["file","FetchContent_Declare","ExternalProject_Add","CPMAddPackage","ExternalData_Add_Test"],"dynamic":false,"takes":[{"id":["DOWNLOAD","URL"],"shape":"download","digest":["EXPECTED_HASH","URL_HASH"]}],"files":["CMakeLists.txt","*.cmake"]},{"id":"nix-fetch","call":["**.fetchurl","**.fetchzip"],"files":["*.nix"],"dynamic":false,"takes":[{"id":["url"],"shape":"download","digest":["sha256","hash"]}]},{"id":"output-call","call":["**.*save*","**.*Save*","**.*temp*","**.*Temp*","**.*tmp*","**.*write*","**.*Write*","**.*print*","**.*Print*","**.*log*","**.*Log*","**.*export*","**.*Export*","**.File.create*","**.File.Create*","**.os.Create","os.Create","**.*create_*","**.*create*File*","**.*Create*File*","**.*create*Dir*","**.*Create*Dir*","**.*assert*","**.*Assert*","**.*expect*","**.*Expect*","**.*remove*","**.*Remove*","**.*delete*","**.*Delete*","**.*error*","**.*Error*","**.*equals*","**.*Equals*","**.*panic*","**.*Panic*","**.*format*","**.*Format*","**.*ontains*","**.*tarts_with","**.*tartsWith","**.*ndsWith","**.*nds_with","**.*uffix*","**.Fatal*","**.strcmp","**.get","puts","echo","**.append*","**.join","**.Join","**.Combine","**.resolve"],"files":["*.c","*.cc","*.cpp","*.cxx","*.h","*.hpp","*.hxx","*.cu","*.m","*.mm","*.cs","*.dart","*.ex","*.exs","*.go","*.java","*.kt","*.kts","*.scala","*.groovy","*.lua","*.nix","*.php","*.r","*.rmd","*.qmd","*.rb","*.rake","*.rs","*.swift","*.zig"],"takes":[]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-settings.json
const loaders_settings_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"model-card","keys":["card"],"files":["*.md","*.mdx","*.markdown"],"takes":[{"id":["base_model","base_models","models"],"shape":"named","kind":"mention"},{"id":["datasets"],"shape":"named","kind":"dataset"}]},{"id":"model-card-rest","keys":["card"],"files":["*.md","*.mdx","*.markdown"],"final":true,"takes":[]},{"id":"git-settings","keys":["**.git","**.ansible.builtin.git","tool.uv.sources.*","dependencies.*","tool.poetry.dependencies.*"],"takes":[{"id":["git","repo"],"shape":"repository","revision":["rev","version","tag","branch"]}]},{"id":"submodule","keys":["**"],"files":[".gitmodules"],"takes":[{"id":["url"],"shape":"repository","revision":["branch"]}]},{"id":"dvc-out","keys":["outs.[]","stages.*.outs.[]"],"files":["*.dvc","dvc.lock"],"final":true,"takes":[{"hub":"url","id":["path"],"shape":"outfile"}]},{"id":"dvc-import","keys":["deps.[].repo"],"files":["*.dvc"],"final":true,"takes":[{"hub":"url","id":["url"],"shape":"anyurl","revision":["rev_lock","rev"]}]},{"id":"web-llm-record","keys":["**"],"among":["model_lib","model_lib_url"],"final":true,"takes":[{"id":["model","model_url"],"shape":"repository"}]},{"id":"litellm-ollama","keys":["**.litellm_params"],"beside":{"api_base|base_url":["*:11434","*:11434/*","*//ollama","*//ollama:*","*//ollama/*"]},"final":true,"takes":[{"hub":"ollama","id":["model"],"shape":"ollama","pinnable":false}]},{"id":"litellm-config","keys":["**.litellm_params"],"final":true,"takes":[{"id":["model"],"shape":"routed"}]},{"id":"litellm-alias","keys":["**"],"among":["litellm_params"],"final":true,"takes":[]},{"id":"compose-models","keys":["models.*"],"files":["*compose*.y*ml"],"final":true,"takes":[{"hub":"oci","id":["model"],"shape":"oci"}]},{"id":"compose-provider","keys":["services.*.provider.options"],"final":true,"takes":[{"hub":"oci","id":["model"],"shape":"oci"}]},{"id":"image-volume","keys":["**.volumes.[].image"],"final":true,"takes":[{"hub":"oci","id":["reference"],"shape":"oci"}]},{"id":"jvm-ollama-settings","keys":["**.ollama.**"],"files":["application*.properties","application*.y*ml","bootstrap*.y*ml","bootstrap*.properties"],"final":true,"takes":[{"hub":"ollama","id":["model","model-name","model-id","modelName","modelId"],"shape":"ollama","pinnable":false}]},{"id":"jvm-hosted-settings","keys":["**.hugging-face.**","**.huggingface.chat.**","**.openai.**","**.mistral-ai.**","**.azure-open-ai.**"],"files":["application*.properties","application*.y*ml","bootstrap*.y*ml","bootstrap*.properties"],"final":true,"certainty":"heuristic","takes":[{"id":["model","model-name","model-id","modelName","modelId","deployment-name"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"nix-ollama","keys":["**.ollama"],"files":["*.nix"],"takes":[{"hub":"ollama","id":["loadModels"],"shape":"ollama","pinnable":false}]},{"id":"llama-stack-ollama","keys":["**"],"among":["provider_model_id"],"beside":{"provider|llm_provider|embedding_provider|model_provider|provider_id|provider_type|backend|modelProvider|api_type|apiType|vendor|client|type|engine|framework|service|kind|api_format|_type|_target_":["ollama","remote::ollama","ollama-*","ollama_*","ollama/*","*/ollama","*.lmOllama","*.embeddingsOllama","*ChatOllama","OllamaModel","OllamaEmbeddings","*.Ollama*"]},"final":true,"takes":[{"hub":"ollama","id":["provider_model_id"],"shape":"ollama","pinnable":false}]},{"id":"llama-stack-local","keys":["**"],"among":["provider_model_id"],"beside":{"provider|llm_provider|embedding_provider|model_provider|provider_id|provider_type|backend|modelProvider|api_type|apiType|vendor|client|engine|type|framework":["huggingface","hf","transformers","sentence-transformers","sentence_transformers","sentencetransformers","local","vllm","sglang","fastembed","transformers.js","transformers-js","onnx","mlx","infinity","flagembedding","inline::*","meta-reference","tgi","remote::vllm","remote::tgi","vllm-*"]},"final":true,"certainty":"heuristic","takes":[{"id":["provider_model_id"],"shape":"model"}]},{"id":"ollama-helm","keys":["**.ollama.models"],"takes":[{"hub":"ollama","id":["pull","run","preload","install"],"shape":"ollama","pinnable":false}]},{"id":"ollama-models","keys":["**.ollama.models.[]","**.ollama.available_models.[]","**.ollama.availableModels.[]","**.ollama_model","**.ollamaModel"],"certainty":"heuristic","takes":[{"hub":"ollama","id":["name","id","model","tag"],"shape":"ollama","pinnable":false}]},{"id":"ollama-feature","keys":["features.**.*ollama*"],"files":["devcontainer.json",".devcontainer.json"],"takes":[{"hub":"ollama","id":["pull"],"shape":"ollama","pinnable":false}]},{"id":"ollama-models-by-name","keys":["**.provider.ollama.models"],"certainty":"heuristic","takes":[{"hub":"ollama","id":["$keys"],"shape":"ollama","pinnable":false}]},{"id":"ollama-section","keys":["**.ollama","**.Ollama"],"notKeys":["**.services.ollama"],"certainty":"heuristic","takes":[{"hub":"ollama","id":["model","model_name","modelName","model_id","default_model","defaultModel","chat_model","chatModel","llm_model","llmModel","llm","embedding_model","embeddingModel","embed_model","embedModel","embedding","embeddings_model","vision_model","code_model","rerank_model"],"shape":"ollama","pinnable":false}]},{"id":"ollama-provider","keys":["**"],"beside":{"provider|llm_provider|embedding_provider|model_provider|provider_id|provider_type|backend|modelProvider|api_type|apiType|vendor|client|type|engine|framework|service|kind|api_format|_type|_target_":["ollama","remote::ollama","ollama-*","ollama_*","ollama/*","*/ollama","*.lmOllama","*.embeddingsOllama","*ChatOllama","OllamaModel","OllamaEmbeddings","*.Ollama*"]},"final":true,"takes":[{"hub":"ollama","id":["model","modelName","model_name","model_id","base_model","config.model","config.model_name","config.model_id","config.embedding_model","options.model","params.model","settings.model","parameters.model","config.chat_model","backend_model","upstream_model","provider_model","llm_model","chat_model","embedding_model","embed_model","embeddingModel","modelId","default_model","llm","embedding","small_model","parameters.modelName","inputs.modelName","inputs.model","node.template.model_name.value","node.template.model.value"],"shape":"ollama","pinnable":false}]},{"id":"ollama-provider-name","keys":["**"],"beside":{"provider|llm_provider|embedding_provider|model_provider|provider_id|provider_type|backend|modelProvider|api_type|apiType|vendor|client|type|engine|framework|service|kind|api_format|_type|_target_":["ollama","remote::ollama","ollama-*","ollama_*","ollama/*","*/ollama","*.lmOllama","*.embeddingsOllama","*ChatOllama","OllamaModel","OllamaEmbeddings","*.Ollama*"]},"final":true,"takes":[{"hub":"ollama","id":["name"],"shape":"ollama","pinnable":false}],"without":["model","ollama_model","ollamaModel","modelName","model_name","model_id","backend_model","upstream_model","provider_model","llm_model","chat_model","embedding_model","embed_model","models","default_model"]},{"id":"sentence-provider","keys":["**"],"beside":{"provider|embedding_provider|provider_id|provider_type|backend|type|engine|framework|client":["sentence-transformers","sentence_transformers","sentencetransformers","inline::sentence-transformers","HuggingFaceEmbeddings","HuggingFaceInstructEmbeddings","HuggingFaceBgeEmbeddings","huggingface-embeddings"]},"certainty":"heuristic","takes":[{"id":["model","model_name","modelName","model_id","provider_model_id","config.model","config.model_name","parameters.model","embedding_model","node.template.model_name.value"],"shape":"compound","prefix":"sentence-transformers","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"local-provider","keys":["**"],"beside":{"provider|llm_provider|embedding_provider|model_provider|provider_id|provider_type|backend|modelProvider|api_type|apiType|vendor|client|engine|type|framework":["huggingface","hf","transformers","sentence-transformers","sentence_transformers","sentencetransformers","local","vllm","sglang","fastembed","transformers.js","transformers-js","onnx","mlx","infinity","flagembedding","inline::*","meta-reference","tgi","remote::vllm","remote::tgi","vllm-*"]},"final":true,"certainty":"heuristic","takes":[{"id":["model","modelName","model_name","model_id","modelId","model-id","llm","llm_model","llm_name","chat_model","embedding_model","embed_model","embedding","default_model","config.model","config.model_name","config.model_id","config.embedding_model","options.model","params.model","settings.model","parameters.model","config.chat_model","repo","hf_repo"],"shape":"model","revision":["revision","model_revision"],"code":["trust_remote_code"]}]},{"id":"lmstudio-endpoint","keys":["**"],"beside":{"base_url|baseUrl|baseURL|base-url|api_base|apiBase|api-base|api_base_url|api_url|apiUrl|endpoint|url|openai_api_base|api_endpoint|apiEndpoint|server_url|base_path|basePath|openai_base_url|provider|llm_provider|backend|type|engine|client|service":["*:1234","*:1234/*","lmstudio","lm_studio","lm-studio","LM Studio"]},"final":true,"certainty":"heuristic","takes":[{"id":["model","modelName","model_name","model_id","modelId","model-id","llm","llm_model","llm_name","chat_model","embedding_model","embed_model","embedding","default_model"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"ollama-endpoint","keys":["**"],"beside":{"base_url|baseUrl|baseURL|base-url|api_base|apiBase|api-base|api_base_url|api_url|apiUrl|endpoint|url|openai_api_base|api_endpoint|apiEndpoint|server_url|base_path|basePath|openai_base_url":["*:11434","*:11434/*","*//ollama","*//ollama/*","*//ollama:*","${*:-http*:11434*"]},"final":true,"certainty":"heuristic","takes":[{"hub":"ollama","id":["model","modelName","model_name","model_id","modelId","model-id","llm","llm_model","llm_name","chat_model","embedding_model","embed_model","embedding","default_model","default"],"shape":"ollama","pinnable":false}]},{"id":"local-endpoint","keys":["**"],"beside":{"base_url|baseUrl|baseURL|base-url|api_base|apiBase|api-base|api_base_url|api_url|apiUrl|endpoint|url|openai_api_base|api_endpoint|apiEndpoint|server_url|base_path|basePath|openai_base_url":["*localhost*","*127.0.0.1*","*0.0.0.0*","*host.docker.internal*","*host-gateway*","http://*","*.svc","*.svc/*","*.svc:*","*.svc.cluster.local*","*.local","*.local/*","*.local:*","*.internal","*.internal/*","*.internal:*","https://10.*","https://192.168.*","${*:-http://*"]},"final":true,"certainty":"heuristic","takes":[{"id":["model","modelName","model_name","model_id","modelId","model-id","llm","llm_model","llm_name","chat_model","embedding_model","embed_model","embedding","default_model"],"shape":"model","revision":["revision","model_revision"],"code":["trust_remote_code"]}]},{"id":"opencode","keys":[""],"beside":{"$schema":["https://opencode.ai/*"]},"certainty":"heuristic","final":true,"takes":[{"id":["model","small_model"],"shape":"routed"}]},{"id":"hosted-endpoint","keys":["**"],"beside":{"base_url|baseUrl|baseURL|base-url|api_base|apiBase|api-base|api_base_url|api_url|apiUrl|endpoint|url|openai_api_base|server_url":["$service"]},"without":["revision","quantization","trust_remote_code","device","load_in_4bit","tensor_parallel_size","gpu_memory_utilization","peft_type","learning_rate","datasets","dtype","torch_dtype","device_map","load_in_8bit","max_model_len","model_revision","output_dir","adapter","lora_r","local_dir","cache_dir","trustRemoteCode"],"final":true,"certainty":"heuristic","takes":[{"id":["model","modelName","model_name","model_id","modelId","model-id","llm","llm_model","llm_name","chat_model","embedding_model","embed_model","embedding","default_model"],"shape":"model","kind":"hosted","pinnable":false}]},{"id":"hosted-provider","keys":["**"],"beside":{"provider|llm_provider|embedding_provider|model_provider|provider_id|provider_type|backend|modelProvider|api_type|apiType|vendor|client|engine|type|_type|service|kind":["$provider"]},"final":true,"certainty":"heuristic","takes":[{"id":["model","modelName","model_name","model_id","modelId","model-id","llm","llm_model","llm_name","chat_model","embedding_model","embed_model","embedding","default_model","deployment","deployment_name","config.model","config.model_name","config.model_id","config.embedding_model","options.model","params.model","settings.model","parameters.model","config.chat_model","parameters.modelName","inputs.modelName","inputs.model","node.template.model_name.value","node.template.model_id.value"],"shape":"hosted","kind":"hosted"}]},{"id":"hosted-provider-name","keys":["**.model","**.llm","**.embedding_model"],"beside":{"provider|llm_provider|embedding_provider|model_provider|provider_id|provider_type|backend|modelProvider|api_type|apiType|vendor|client":["$provider"]},"final":true,"certainty":"heuristic","takes":[{"id":["name"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"hosted-section","keys":["**.$provider"],"without":["base_url","baseUrl","base-url","api_base","endpoint","url"],"certainty":"heuristic","final":true,"only":["$model"],"takes":[{"id":["*"],"shape":"model","kind":"hosted","pinnable":false}]},{"id":"hosted-section-models","keys":["**.$provider.models"],"certainty":"heuristic","final":true,"takes":[{"id":["*"],"shape":"model","kind":"hosted","pinnable":false}]},{"id":"hosted-beside","keys":["**"],"among":["api_key","apiKey","api-key","api_key_env","apiKeyEnv","api_key_env_var","api_key_name","api_token","messages","api_version","azure_endpoint","deployment_name","azure_deployment","modelParameters"],"without":["revision","quantization","trust_remote_code","device","load_in_4bit","tensor_parallel_size","gpu_memory_utilization","peft_type","learning_rate","datasets","dtype","torch_dtype","device_map","load_in_8bit","max_model_len","model_revision","output_dir","adapter","lora_r","local_dir","cache_dir","trustRemoteCode"],"final":true,"certainty":"heuristic","takes":[{"id":["model","modelName","model_name","model_id","modelId","model-id","llm","llm_model","llm_name","chat_model","embedding_model","embed_model","embedding","default_model","deployment","deployment_name"],"shape":"model","kind":"hosted","pinnable":false}]},{"id":"dstack-service","keys":[""],"beside":{"type":["service"]},"among":["commands","image"],"certainty":"heuristic","takes":[{"id":["model"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"truss-name","keys":[""],"among":["model_metadata","model_cache","docker_server","trt_llm","model_framework","model_class_name"],"certainty":"heuristic","takes":[{"id":["model_name"],"shape":"named","kind":"hosted","pinnable":false}]},{"id":"localai-files","keys":["**.files.[]","**.download_files.[]"],"among":["uri"],"final":true,"takes":[{"id":["uri"],"shape":"download","digest":["sha256"]}]},{"id":"dataset-storage","keys":["**.*dataset*","**.*Dataset*"],"final":true,"takes":[{"id":["storageUri","storage_uri","uri"],"shape":"storage","kind":"dataset"}]},{"id":"kserve-storage","keys":["**"],"takes":[{"id":["storageUri","sourceModelUri","modelUri","storage_uri"],"shape":"storage"}]},{"id":"model-runner-env","keys":["**"],"takes":[{"hub":"oci","id":["MODEL_RUNNER_MODEL"],"shape":"oci"}],"dynamic":false},{"id":"json-patch","keys":["**.[]"],"beside":{"op":["add","replace"],"path":["*/args/*","*/command/*","*/env/*","*model*"]},"certainty":"heuristic","takes":[{"id":["value"],"shape":"likely"}]},{"id":"named-value","keys":["**.set","**.set.[]","**.parameters.[]","**.parameter_overrides.[]"],"beside":{"name":["model","*.model","*model.id","*model.name","*model_id","*model_name","*modelId","*modelName","*modelURL","*model.repo"]},"certainty":"heuristic","dynamic":false,"takes":[{"id":["value"],"shape":"model"}]},{"id":"kserve-adapter","keys":["**.lora.adapters.[]"],"final":true,"takes":[{"id":["uri"],"shape":"storage","kind":"adapter"}]},{"id":"ollama-operator","keys":["**"],"beside":{"apiVersion":["ollama.ayaka.io/*"]},"takes":[{"hub":"ollama","id":["spec.image"],"shape":"ollama","pinnable":false}]},{"id":"ray-model-source","keys":["**.model_loading_config"],"among":["model_source"],"final":true,"takes":[{"id":["model_source"],"shape":"repo"}]},{"id":"ray-model-id","keys":["**.model_loading_config"],"final":true,"takes":[{"id":["model_id"],"shape":"repo"}]},{"id":"kserve-llm","keys":["**.spec.model","**.spec.baseRefs.model"],"final":true,"takes":[{"id":["uri"],"shape":"storage"}]},{"id":"production-stack","keys":["**"],"takes":[{"id":["modelURL","modelUrl"],"shape":"named","revision":["modelRevision"]}]},{"id":"sagemaker-env","keys":["**"],"takes":[{"id":["HF_MODEL_ID"],"shape":"repo","revision":["HF_MODEL_REVISION"],"code":["HF_MODEL_TRUST_REMOTE_CODE"]}]},{"id":"djl-env","keys":["**"],"takes":[{"id":["OPTION_MODEL_ID"],"shape":"repo","revision":["OPTION_REVISION"],"code":["OPTION_TRUST_REMOTE_CODE"]}]},{"id":"llama-env","keys":["**"],"takes":[{"id":["LLAMA_ARG_HF_REPO"],"shape":"quantised","path":["LLAMA_ARG_HF_FILE"],"pinnable":false},{"id":["LLAMA_ARG_MODEL_URL"],"shape":"file"},{"id":["LLAMA_ARG_MODEL"],"shape":"file"}]},{"id":"lora-env","keys":["**"],"takes":[{"id":["LORA_ADAPTERS"],"kind":"adapter","shape":"adapters"}]},{"id":"ollama-embedding-engine","keys":["**"],"beside":{"RAG_EMBEDDING_ENGINE|EMBEDDING_ENGINE|EMBEDDING_PROVIDER|EMBEDDINGS_PROVIDER|EMBEDDING_BACKEND|EMBED_PROVIDER":["ollama"]},"takes":[{"hub":"ollama","id":["RAG_EMBEDDING_MODEL","EMBEDDING_MODEL","EMBEDDING_MODEL_NAME","EMBEDDINGS_MODEL","EMBED_MODEL"],"shape":"ollama","pinnable":false}]},{"id":"ollama-llm-provider","keys":["**"],"beside":{"LLM_PROVIDER|LLM_BACKEND|LLM_BINDING|CHAT_PROVIDER|MODEL_PROVIDER":["ollama"]},"takes":[{"hub":"ollama","id":["LLM_MODEL","LLM_MODEL_NAME","CHAT_MODEL","MODEL_NAME","MODEL"],"shape":"ollama","pinnable":false}]},{"id":"ollama-env","keys":["**"],"takes":[{"hub":"ollama","id":["OLLAMA_MODEL","OLLAMA_MODEL_NAME","OLLAMA_LLM_MODEL","OLLAMA_EMBEDDING_MODEL","OLLAMA_EMBED_MODEL","OLLAMA_CHAT_MODEL","OLLAMA_DEFAULT_MODEL","OLLAMA_LLM","ollama_model","OLLAMA_MODELS_PULL","OLLAMA_VISION_MODEL","OLLAMA_CODE_MODEL"],"shape":"ollama","pinnable":false}]},{"id":"ollama-env-endpoint","keys":["**"],"beside":{"OPENAI_BASE_URL|OPENAI_API_BASE|OPENAI_API_BASE_URL|LLM_BASE_URL|LLM_API_BASE|LLM_API_BASE_URL|LLM_API_URL|LLM_ENDPOINT|LLM_HOST|MODEL_BASE_URL|API_BASE_URL":["*:11434","*:11434/*","*//ollama","*//ollama/*","*//ollama:*","${*:-http*:11434*"]},"final":true,"certainty":"heuristic","takes":[{"hub":"ollama","id":["OPENAI_MODEL","OPENAI_MODEL_NAME","OPENAI_MODEL_ID","OPENAI_CHAT_MODEL","OPENAI_EMBEDDING_MODEL","LLM_MODEL","LLM_MODEL_NAME","LLM_MODEL_ID","CHAT_MODEL","MODEL_NAME","DEFAULT_MODEL","MODEL"],"shape":"ollama","pinnable":false}]},{"id":"lmstudio-env","keys":["**"],"beside":{"OPENAI_BASE_URL|OPENAI_API_BASE|OPENAI_API_BASE_URL|LLM_BASE_URL|LLM_API_BASE|LLM_API_BASE_URL|LLM_API_URL|LLM_ENDPOINT|LLM_HOST|MODEL_BASE_URL|API_BASE_URL|LLM_PROVIDER|MODEL_PROVIDER|AI_PROVIDER|CHAT_PROVIDER|LLM_BACKEND|LLM_TYPE":["*:1234","*:1234/*","lmstudio","lm_studio","lm-studio"]},"final":true,"certainty":"heuristic","takes":[{"id":["OPENAI_MODEL","OPENAI_MODEL_NAME","OPENAI_MODEL_ID","OPENAI_CHAT_MODEL","OPENAI_EMBEDDING_MODEL","LLM_MODEL","LLM_MODEL_NAME","LLM_MODEL_ID","CHAT_MODEL","MODEL_NAME","DEFAULT_MODEL","MODEL","AI_MODEL","LLM"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"lmstudio-model","keys":["**"],"certainty":"heuristic","only":["lmstudio*model*","lm_studio*model*"],"takes":[{"id":["*"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"sentence-env","keys":["**"],"beside":{"EMBEDDING_PROVIDER|EMBEDDINGS_PROVIDER|EMBEDDING_BACKEND|EMBED_PROVIDER|EMBEDDING_ENGINE|EMBEDDING_TYPE":["sentence-transformers","sentence_transformers","sentencetransformers","huggingface","local","hf"]},"certainty":"heuristic","takes":[{"id":["EMBEDDING_MODEL","EMBEDDING_MODEL_NAME","EMBED_MODEL","EMBEDDINGS_MODEL","EMBEDDING_MODEL_ID"],"shape":"compound","prefix":"sentence-transformers"}]},{"id":"local-env","keys":["**"],"beside":{"OPENAI_BASE_URL|OPENAI_API_BASE|OPENAI_API_BASE_URL|LLM_BASE_URL|LLM_API_BASE|LLM_API_BASE_URL|LLM_API_URL|LLM_ENDPOINT|LLM_HOST|MODEL_BASE_URL|API_BASE_URL":["*localhost*","*127.0.0.1*","*0.0.0.0*","*host.docker.internal*","*host-gateway*","http://*","*.svc","*.svc/*","*.svc:*","*.svc.cluster.local*","*.local","*.local/*","*.local:*","*.internal","*.internal/*","*.internal:*","https://10.*","https://192.168.*","${*:-http://*"]},"final":true,"certainty":"heuristic","takes":[{"id":["OPENAI_MODEL","OPENAI_MODEL_NAME","OPENAI_MODEL_ID","OPENAI_CHAT_MODEL","OPENAI_EMBEDDING_MODEL","LLM_MODEL","LLM_MODEL_NAME","LLM_MODEL_ID","CHAT_MODEL","MODEL_NAME","DEFAULT_MODEL","MODEL"],"shape":"model"}]},{"id":"provider-env","keys":["**"],"beside":{"LLM_PROVIDER|MODEL_PROVIDER|AI_PROVIDER|CHAT_PROVIDER|LLM_API_PROVIDER|LLM_BACKEND|LLM_SERVICE|LLM_TYPE":["$provider"]},"without":["VLLM_MODEL","HF_MODEL_ID"],"certainty":"heuristic","takes":[{"id":["LLM_MODEL","LLM_MODEL_NAME","LLM_MODEL_ID","CHAT_MODEL","DEFAULT_MODEL","MODEL","MODEL_NAME","LLM","AI_MODEL"],"shape":"model","kind":"hosted","pinnable":false}]},{"id":"router-env","keys":["**"],"beside":{"OPENAI_BASE_URL|OPENAI_API_BASE|OPENAI_API_BASE_URL|LLM_BASE_URL|LLM_API_BASE|LLM_API_BASE_URL|LLM_API_URL|LLM_ENDPOINT|LLM_HOST|MODEL_BASE_URL|API_BASE_URL|LLM_ROUTER_ARCH_BASE_URL":["https://*"]},"certainty":"heuristic","takes":[{"id":["*"],"shape":"model","kind":"hosted","pinnable":false}],"only":["task_model","*router*_model","transcription_model","llm_model*","chat_model*","openai_*model*","default_model","model_name","model","small_model","title_model"]},{"id":"model-env","hubSwitch":["VLLM_USE_MODELSCOPE","SGLANG_USE_MODELSCOPE","USE_MODELSCOPE_HUB"],"keys":["**"],"certainty":"heuristic","takes":[{"id":["MODEL_ID","MODEL_NAME","MODEL","MODEL_REPO","MODEL_PATH","HF_MODEL","HF_MODEL_NAME","HF_REPO","HF_REPO_ID","HUGGINGFACE_MODEL","HUGGINGFACE_MODEL_ID","HF_MODEL_REPO","LLM_MODEL","LLM_MODEL_NAME","LLM_MODEL_ID","BASE_MODEL","BASE_MODEL_ID","MODEL_NAME_OR_PATH","DEFAULT_MODEL","CHAT_MODEL","VLLM_MODEL","VLLM_MODEL_ID","VLLM_MODEL_NAME","WHISPER_MODEL","REPO_ID","TGI_MODEL_ID","SERVED_MODEL","PRETRAINED_MODEL","PRETRAINED_MODEL_NAME_OR_PATH","SLM_MODEL","GEN_MODEL","GENERATION_MODEL","MODEL_TAG","TEXT_MODEL","VISION_MODEL","RERANK_MODEL","RERANKER_MODEL","CROSS_ENCODER_MODEL","TEACHER_MODEL","STUDENT_MODEL","TARGET_MODEL"],"shape":"model","revision":["REVISION","MODEL_REVISION","HF_REVISION","HF_MODEL_REVISION","MODEL_REV","MODEL_COMMIT"]},{"id":["EMBEDDING_MODEL","EMBEDDING_MODEL_NAME","EMBED_MODEL","EMBEDDINGS_MODEL","EMBEDDING_MODEL_ID","EMBEDDINGS_MODEL_NAME","RAG_EMBEDDING_MODEL","EMB_MODEL"],"shape":"model","revision":["EMBEDDING_MODEL_REVISION","EMBEDDING_REVISION"]},{"id":["DRAFT_MODEL","SPECULATIVE_MODEL","DRAFT_MODEL_ID"],"kind":"draft","shape":"named"},{"id":["TOKENIZER","TOKENIZER_NAME","TOKENIZER_ID"],"kind":"tokenizer","shape":"named"},{"id":["ADAPTER_ID","LORA_MODEL","LORA_ADAPTER","LORA_REPO","ADAPTER_MODEL","PEFT_MODEL"],"kind":"adapter","shape":"named"},{"id":["HUB_MODEL_ID"],"kind":"upload","shape":"named"}]},{"id":"registered-model","keys":["**.model"],"beside":{"type":["mlflow_model","custom_model","triton_model","uri_folder","uri_file","safe_model"]},"final":true,"takes":[],"certainty":"heuristic"},{"id":"tokenizer-group","keys":["**.tokenizer"],"final":true,"certainty":"heuristic","takes":[{"id":["name","pretrained_model_name_or_path","path","name_or_path","model","id"],"kind":"tokenizer","shape":"named","revision":["revision"]}]},{"id":"setting-model-name-or-path","keys":["**"],"takes":[{"id":["model_name_or_path","pretrained_model_name_or_path","model_id_or_path"],"revision":["model_revision","revision"],"code":["trust_remote_code"]},{"id":["adapter_name_or_path","lora_model_dir","peft_model_id","peft_model"],"kind":"adapter","shape":"named"},{"id":["tokenizer_name_or_path","tokenizer_config"],"kind":"tokenizer","shape":"named","revision":["tokenizer_revision"]},{"id":["ref_model","reward_model"],"shape":"named"}]},{"id":"swift-config","keys":["**"],"notKeys":["{}"],"among":["train_type","tuner_type","rlhf_type","external_plugins","prm_model","orm_model"],"hubSwitch":["!USE_HF"],"takes":[{"hub":"modelscope","id":["model"],"shape":"named","revision":["model_revision"]},{"hub":"modelscope","id":["teacher_model","reward_model","ref_model","prm_model"],"shape":"named"}]},{"id":"setting-base-model","keys":["**"],"takes":[{"id":["base_model_name_or_path"],"shape":"compound","revision":["revision_of_model","base_model_revision","revision"],"code":["trust_remote_code"]},{"id":["base_model_config"],"shape":"named","kind":"tokenizer"}]},{"id":"trainer-base-model","keys":["**"],"takes":[{"id":["base_model","base_model_id","baseModel"],"shape":"compound","revision":["revision_of_model","base_model_revision","revision","model_revision"],"code":["trust_remote_code"]}],"among":["adapter","adapters","lora_r","peft_type","task_type","dataset","datasets","train_file","learning_rate","load_in_4bit","load_in_8bit","micro_batch_size","num_epochs","num_train_epochs","per_device_train_batch_size","output_dir","sequence_len","merge_method","dtype","torch_dtype","bf16","slices","gradient_accumulation_steps","trust_remote_code","revision_of_model","revision","tokenizer_type","quantization","max_seq_length"]},{"id":"likely-base-model","keys":["**"],"takes":[{"id":["base_model","base_model_id","baseModel"],"shape":"basemodel","revision":["revision_of_model","base_model_revision","revision","model_revision"],"code":["trust_remote_code"]}],"certainty":"heuristic","notKeys":["spec"]},{"id":"upload-key","keys":["**"],"certainty":"heuristic","only":["*output*repo*","*output*hub*","*push*repo*","*push*id","*upload*repo*","*upload*id","*target_repo*","*dest*repo*","hub_repo*","*_hub_repo*","*hub_model_id","*output_model_id","*upload_to"],"takes":[{"id":["*"],"shape":"named","kind":"upload"}],"dynamic":false},{"id":"sync-to-hub","keys":["**"],"among":["github_repo_id"],"certainty":"heuristic","final":true,"takes":[{"id":["huggingface_repo_id"],"shape":"named","kind":"upload"}]},{"id":"upload-section","keys":["**.upload","**.push","**.push_to_hub","**.publish","**.*_upload"],"final":true,"certainty":"heuristic","takes":[{"id":["repo_id","repo","repository","hf_repo","repo_name","name","id","model_id","hub_model_id"],"shape":"named","kind":"upload"}],"dynamic":false},{"id":"policy","keys":["**.policy"],"among":["path","pretrained_path"],"certainty":"heuristic","final":true,"takes":[{"id":["path","pretrained_path"],"shape":"model","revision":["pretrained_revision","revision"]},{"id":["repo_id"],"kind":"upload","shape":"named"}]},{"id":"dataset-repository","keys":["**"],"notKeys":["{}"],"among":["hf_subset","hf_avail_splits","evaluation_splits","few_shots_split","hf_splits","train_rows","val_rows","test_rows","num_rows","train_examples","num_examples"],"certainty":"heuristic","final":true,"takes":[{"id":["repo_id","hf_repo","hf_repo_id","hf_id","hf_path","dataset"],"shape":"named","kind":"dataset"}]},{"id":"setting-repo-id","keys":["**"],"kindBy":{"argument":["repo_type","type"],"kinds":{"dataset":"dataset","space":null,"model":"weights"}},"takes":[{"id":["repo_id","hf_repo","hf_repo_id","hf_model_id","hf_model","hf_id","huggingface_id","huggingface_repo","huggingface_model","huggingface_model_id","hf_model_name","hf_hub_id","model_repo","repoId","hfRepo","hfModelId","hf_path","huggingFaceId"],"shape":"tagged","path":["filename","file","hf_file"],"revision":["revision","model_revision","hf_revision"],"code":["trust_remote_code"]}],"notKeys":["{}","**.*dataset*.**"],"certainty":"heuristic"},{"id":"repo-of-data","keys":["{}"],"among":["split","splits","subset","config_name","dataset_config"],"takes":[{"id":["repo_id","hf_repo","hf_repo_id","hf_path","repoId"],"shape":"named","kind":"dataset"}],"certainty":"heuristic","final":true},{"id":"repo-id-in-code","keys":["{}"],"kindBy":{"argument":["repo_type","type"],"kinds":{"dataset":"dataset","space":null,"model":"weights"}},"takes":[{"id":["repo_id","hf_repo","hf_repo_id","hf_model_id","hf_model","hf_id","huggingface_id","huggingface_repo","huggingface_model","huggingface_model_id","hf_model_name","hf_hub_id","model_repo","repoId","hfRepo","hfModelId","hf_path","huggingFaceId"],"shape":"model","path":["filename","file","hf_file"],"revision":["revision","model_revision","hf_revision"],"code":["trust_remote_code"]}],"certainty":"heuristic"},{"id":"hub-model-id","keys":["**"],"takes":[{"id":["hub_model_id","push_to_hub_model_id","export_hub_model_id"],"kind":"upload","shape":"named"}],"dynamic":false},{"id":"auto-map","keys":["**.auto_map"],"takes":[{"id":["*"],"kind":"code","shape":"codemap","pinnable":false}]},{"id":"config-kernel","keys":["**"],"takes":[{"id":["_attn_implementation_internal","_experts_implementation_internal","attn_implementation"],"kind":"code","shape":"named"}]},{"id":"config-name-or-path","keys":["**"],"files":["config.json","model_index.json","*_config.json"],"certainty":"heuristic","takes":[{"id":["_name_or_path"],"shape":"named","pinnable":false}]},{"id":"setting-datasets","keys":["test_datasets.[]","**.datasets.[]"],"certainty":"heuristic","final":true,"takes":[{"id":["path","dataset","repo_id","name"],"kind":"dataset","shape":"named","revision":["revision"]}]},{"id":"dataset-name","keys":["**"],"certainty":"heuristic","takes":[{"id":["dataset_name","dataset_id","dataset_path","dataset_repo"],"kind":"dataset","shape":"named","revision":["dataset_revision"]}]},{"id":"dataset-section","keys":["**.*dataset*.**","**.*corpus*.**","**.*corpora*.**","**.train_files.**"],"notKeys":["**.*model*","{}"],"certainty":"heuristic","except":["*model*","*tokenizer*","*encoder*","*llm*","*embed*","*checkpoint*","*ckpt*","*lora*","*adapter*","*url*","*image*","*git*","*push*","*upload*","*output*","*save*"],"takes":[{"id":["*"],"shape":"named","kind":"dataset"}]},{"id":"adapter-source","keys":["**.adapterSource"],"beside":{"type":["huggingface"]},"final":true,"takes":[{"id":["repository"],"kind":"adapter","shape":"named"}]},{"id":"source-hub","keys":["**"],"beside":{"source|source_type|sourceType|hub|registry|origin":["hf","huggingface","hub","hugging_face","hugging-face"]},"takes":[{"id":["repo","id","name","model","path","model_id","model_name","repository"],"shape":"named","revision":["revision"]}]},{"id":"typed-source","keys":["**.*source*","**.*Source*","**.storage","**.modelHub","**.download","**.weights","**.weights.[]","**.*origin*","**.models.[]"],"notKeys":["**.*dataset*.**","**.*data_source*","**.*dataSource*","**.*datasource*"],"beside":{"type|kind|provider|backend":["hf","huggingface","huggingface_hub","hugging_face","hugging-face","huggingfacehub","hub"]},"certainty":"heuristic","takes":[{"id":["uri","repo","repo_id","repository","id","path","name","model","model_id","modelId"],"shape":"model","revision":["revision","rev","commit"]}]},{"id":"model-hub-modelscope","keys":["**.modelHub"],"beside":{"name":["modelscope"]},"final":true,"takes":[{"hub":"modelscope","id":["modelID","modelId"],"shape":"named","revision":["revision"]}]},{"id":"model-hub","keys":["**.modelHub"],"final":true,"takes":[{"id":["modelID","modelId"],"shape":"named","revision":["revision"],"path":["filename"]}]},{"id":"kaito-preset","keys":["**.inference.preset"],"takes":[{"id":["name"],"shape":"named"}],"dynamic":false},{"id":"kaito-adapter","keys":["**.inference.adapters.[].source"],"takes":[{"hub":"oci","id":["image"],"shape":"oci","kind":"adapter"}]},{"id":"mounted-weights","keys":["**.weights.[]"],"among":["mount_location"],"final":true,"takes":[{"id":["source"],"shape":"storage"}]},{"id":"model-by-library","keys":["**.model","**.model_name","**.models","**.models.[]","**.model_id"],"certainty":"heuristic","takes":[{"id":["transformers","huggingface","hf","sentence_transformers","sentence-transformers"],"shape":"model"}]},{"id":"repository-and-file","keys":["**"],"notKeys":["{}","**.*dataset*"],"beside":{"file|filename|file_name|hf_file|gguf|gguf_file|model_file|weights|weights_file|mmproj|checkpoint|files":["*.gguf","*.safetensors","*.onnx","*.pth","*.pt","*.ckpt","*.bin"]},"certainty":"heuristic","takes":[{"id":["repo","repository","repo_name","hf_repository"],"shape":"model","revision":["revision"],"path":["file","filename","file_name","hf_file","gguf_file","model_file"]}]},{"id":"repository-at-revision","keys":["**"],"notKeys":["{}","**.*dataset*"],"among":["revision"],"certainty":"heuristic","takes":[{"id":["repository","repo","repo_name"],"shape":"likely","revision":["revision"]}]},{"id":"nested-model","keys":["**.$model"],"certainty":"heuristic","takes":[{"id":["name","id","repo","repo_id","path","uri","name_or_path","pretrained_path","partial_pretrain","hf_path"],"shape":"model","revision":["revision","model_revision"],"code":["trust_remote_code"]}],"without":["constructInfo"]},{"id":"nested-part","keys":["**.$part"],"certainty":"heuristic","takes":[{"id":["name","id","repo","repo_id","path","uri","name_or_path","pretrained_path","partial_pretrain","hf_path"],"shape":"sounding","revision":["revision","model_revision"],"code":["trust_remote_code"]}],"without":["constructInfo"]},{"id":"nested-model-file","keys":["**.*model*","**.*models*.*","**.$model"],"notKeys":["{}","**.[]"],"certainty":"heuristic","takes":[{"id":["path","file","file_path","filename"],"shape":"surefile"}]},{"id":"model-path","keys":["**"],"notKeys":["**.model"],"among":["vector_size","dtype","torch_dtype","pooling","max_seq_length","load_in_4bit","load_in_8bit","trust_remote_code"],"certainty":"heuristic","takes":[{"id":["path","repo"],"shape":"model","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"target-params","keys":["**"],"beside":{"target|_target_":["*Embedder","*Encoder","*CLIP*","*T5*"]},"certainty":"heuristic","takes":[{"id":["params.version","params.arch","version"],"shape":"model"}]},{"id":"mergekit","keys":["**"],"among":["merge_method"],"takes":[{"id":["models","genome.models"],"shape":"tagged"}]},{"id":"merge-by-method","keys":["**"],"beside":{"method|merge_type":["slerp","ties","dare*","linear","task_arithmetic","della*","breadcrumbs*","model_stock"]},"certainty":"heuristic","takes":[{"id":["models","base_model"],"shape":"model"}]},{"id":"ollama-list","keys":["**"],"takes":[{"hub":"ollama","id":["ollama_models","ollama_pull_models","ollama_preload_models","ollamaModels","ollama_models_to_pull","ollama_models_downloads","ollama_models_to_download","ollama_default_models","ollama_models_list","ollama_install_models"],"shape":"ollama","pinnable":false}],"dynamic":false},{"id":"models-preloaded","keys":["**.models"],"certainty":"heuristic","takes":[{"id":["preload","preloaded","warmup"],"shape":"model"}]},{"id":"preloaded","keys":["**"],"certainty":"heuristic","takes":[{"id":["preload_models","preloaded_models","models_to_load","models_to_pull","pull_models","models_to_download","download_models","hf_models","huggingface_models","preloadModels"],"shape":"model"}]},{"id":"loaded-models","keys":["**"],"notKeys":["{}"],"lists":["*"],"certainty":"heuristic","only":["$models"],"takes":[{"id":["*"],"shape":"model"}]},{"id":"fallback-models","keys":["**"],"notKeys":["{}"],"lists":["*"],"certainty":"heuristic","only":["*fallback*"],"takes":[{"id":["*"],"shape":"sounding"}]},{"id":"models-run","keys":["**"],"notKeys":["{}"],"among":["tasks","batch_size","dtype","torch_dtype","device","device_map","tensor_parallel_size","quantization","num_fewshot","max_model_len","gpu_memory_utilization","trust_remote_code","seed","load_in_4bit","load_in_8bit","num_gpus","benchmarks"],"certainty":"heuristic","takes":[{"id":["models","model_names","model_list","model_ids","base_models","models_to_test","models_to_evaluate","candidate_models"],"shape":"model"}]},{"id":"models-by-role","keys":["**.models.*"],"notKeys":["{}","**.[]"],"certainty":"heuristic","takes":[{"id":["name","repo","repo_id","hf_id"],"shape":"model","revision":["revision"]}]},{"id":"models-by-name","keys":["**.models"],"alike":true,"certainty":"heuristic","takes":[{"id":["*"],"shape":"model"}]},{"id":"model-list","keys":["**.*models*.[]","**.*models*.*.[]"],"certainty":"heuristic","takes":[{"id":["id"],"shape":"model","revision":["revision"]}]},{"id":"model-resource","keys":[""],"beside":{"kind":["Model"]},"certainty":"heuristic","takes":[{"id":["spec.params.name","spec.params.model"],"shape":"model"}]},{"id":"tokenizer-config","keys":["**"],"files":["tokenizer_config.json"],"certainty":"heuristic","final":true,"takes":[{"id":["name_or_path","_name_or_path"],"shape":"model","kind":"tokenizer"}]},{"id":"name-or-path","keys":["**"],"notKeys":["**.*dataset*","**.data","**.*tokenizer*","**.*processor*","{}"],"certainty":"heuristic","takes":[{"id":["name_or_path"],"shape":"model","revision":["revision","model_revision"],"code":["trust_remote_code"]}]},{"id":"setting-model","keys":["**"],"certainty":"heuristic","takes":[{"id":["model","model_id","model_name","modelId","modelName","model_path","modelPath","model-id","model-name","llm_model","llm","llm_name","chat_model","hf_model_name_or_path","pretrained_model","pretrained","pretrained_model_path","model_type_or_path","model_weights","actor_model","critic_model","teacher_model","student_model","backbone","checkpoint","served_model","default_model","generator_model","unet_model","vae","vae_model","text_encoder","rerank_model","reranker_model","reranker","ranker_model","guard_model","judge_model","checkpoint_path","ckpt_path","pretrained_path","weights_path","weights","encoder","image_encoder","vision_encoder","vision_tower","mm_vision_tower","audio_encoder","query_encoder","passage_encoder","init_from_pretrained_model","pretrained_model_name","language_model","teacher","engine_repository"],"shape":"model","revision":["revision","model_revision","modelRevision"],"code":["trust_remote_code","trustRemoteCode"]},{"id":["embedding_model","embeddingModel","embedding_model_name","embed_model","embeddings_model","embedding_model_id","embedder","sentence_transformer","embedding"],"shape":"model","revision":["embedding_model_revision","revision"]},{"id":["draft_model","draftModel","speculative_model","assistant_model"],"shape":"named","kind":"draft"},{"id":["tokenizer","tokenizer_name","tokenizer_id","tokenizer_path","tokenizer_repository","tokenizer_repo","tokenizer_repo_id"],"shape":"named","kind":"tokenizer","revision":["tokenizer_revision"]},{"id":["adapter_id","adapter_model","lora_path","lora_model","lora","adapter_path","lora_repo","lora_weights","extra_lora","hf_lora","lora_url","lora_repo_id","lora_id"],"shape":"named","kind":"adapter"}]},{"id":"setting-model-type","keys":["**"],"certainty":"heuristic","takes":[{"id":["model_type"],"shape":"likely"}]},{"id":"workflow-widgets","keys":["**"],"certainty":"heuristic","takes":[{"id":["widgets_values"],"shape":"likely"}]},{"id":"setting-weights-file","keys":["**"],"certainty":"heuristic","takes":[{"id":["model","model_path","modelPath","model_file","modelFile","weights","weight","weights_path","weight_path","weights_file","checkpoint","checkpoint_path","ckpt","ckpt_path","ckpt_name","load_from","resume_from","init_checkpoint","pretrained","pretrained_model","pretrained_path","pretrained_weights","vae","vae_path","vae_name","lora_name","lora_path","unet_name","clip_name","clip_name1","clip_name2","control_net_name","mmproj","mmproj_path","MMPROJ_PATH","draft_model","model_name","model_filename","gguf","onnx","onnx_path","MODEL","MODEL_PATH","MODEL_FILE","WEIGHTS","MODEL_FILENAME","GGUF_FILE","WEIGHTS_PATH","CHECKPOINT","CHECKPOINT_PATH","CKPT_PATH","pretrain_weights","checkpoint_file","model_weights","weights_url","model_url","modelUrl","MODEL_URL","restore_from_path","init_from_nemo_model","checkpoint_files","init_weights","load_checkpoint","resume_from_checkpoint","pretrained_model_path","nemo_file"],"shape":"surefile"},{"id":["network_weights","lora_weights","lora_file","base_weights"],"kind":"adapter","shape":"surefile"}]},{"id":"model-aliases","keys":[""],"files":["*model*alias*.json","*model*alias*.y*ml","*model*alias*.toml","*alias*model*.json","*alias*model*.y*ml","*model_map*.json","*model-map*.json","*model_map*.y*ml","*model-map*.y*ml"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"model"}]},{"id":"names-alone","keys":[""],"alike":true,"certainty":"heuristic","takes":[{"id":["*"],"shape":"likely"}],"files":["*.json"],"except":["$other","$tokenizer","$adapter","$draft","*dataset*","*corpus*","*package*","*repo*"]},{"id":"alias-section","keys":["**.*model*aliases*","**.*alias*models*","**.modelAliases","**.model_map","**.model_mapping","**.modelMap"],"notKeys":["{}"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"model"}]},{"id":"any-model-key","keys":["**"],"notKeys":["{}"],"certainty":"heuristic","except":["*url*","*hub_model_id","*default_models","/*","override /*","*ggml*"],"only":["$model","*pretrained*"],"takes":[{"id":["*"],"shape":"model"}],"lists":["*"]},{"id":"any-part-key","keys":["**"],"notKeys":["{}"],"certainty":"heuristic","except":["*url*","*default_models","/*","override /*","*ggml*"],"only":["$part"],"takes":[{"id":["*"],"shape":"sounding"}]},{"id":"draft-key","keys":["**"],"notKeys":["{}"],"certainty":"heuristic","only":["$draft"],"except":["*url*"],"takes":[{"id":["*"],"shape":"named","kind":"draft"}]},{"id":"tokenizer-key","keys":["**"],"notKeys":["{}"],"certainty":"heuristic","only":["$tokenizer"],"except":["*url*"],"takes":[{"id":["*"],"shape":"sounding","kind":"tokenizer"}]},{"id":"adapter-key","keys":["**"],"certainty":"heuristic","only":["$adapter"],"except":["*url*"],"takes":[{"id":["*"],"kind":"adapter","shape":"named"}]},{"id":"weights-file-key","keys":["**"],"notKeys":["{}"],"certainty":"heuristic","only":["$model","*weights_path","*weights_file","*_weights","*ckpt*","*checkpoint*","*model_path","*model_file","*modelpath","*model_weights*","*onnx_path","*gguf_path","*gguf_file","*_gguf","*_onnx","*Model","*pretrain*","*mmproj*"],"except":["*save*","*out*","*export*","*upload*","*dir","*/*"],"takes":[{"id":["*"],"shape":"surefile"}]},{"id":"model-file-key","keys":["**"],"notKeys":["{}"],"certainty":"heuristic","only":["*_model","*-model","*model_path","*modelPath","*model_file","*modelFile","*weights_path"],"except":["*save*","*out*","*export*","*upload*","*tokenizer*","*spm*","*sentencepiece*","*/*","*data_model*","*car_model*","*bpe*","*vocab*"],"takes":[{"id":["*"],"shape":"file"}]},{"id":"adapter-file","keys":["**"],"notKeys":["{}","**.weight_map","**.properties.**","**.example.**","**.examples.**","**.schema.**","**.stat","**.file","**.copy","**.get_url","**.assert.**","**.env","on.**","inputs.**"],"files":["*.json","*.jsonc","*.json5","*.yaml","*.yml","*.toml","*.ini","*.cfg"],"certainty":"heuristic","only":["*lora*","*adapter*"],"except":["*output*","*save*","*export*","*expected*","*exclude*","*include*","*ignore*","*pattern*","*glob*","*url*","*uri*","*test*","*dataset*","*data","*data_*","*train*","*image*","*log*","*help*","*desc*","*message*","*comment*","*label*","*title*","*text*","*/*","*embedding_file*","*features*","example*","path","dest","src","creates","removes","filename","*embeddings*","file","files","name"],"takes":[{"id":["*"],"shape":"ownfile","kind":"adapter"}]},{"id":"any-weights-setting","keys":["**"],"notKeys":["{}","**.weight_map","**.properties.**","**.example.**","**.examples.**","**.schema.**","**.stat","**.file","**.copy","**.get_url","**.assert.**","**.env","on.**","inputs.**"],"files":["*.json","*.jsonc","*.json5","*.yaml","*.yml","*.toml","*.ini","*.cfg"],"certainty":"heuristic","except":["*output*","*save*","*export*","*expected*","*exclude*","*include*","*ignore*","*pattern*","*glob*","*url*","*uri*","*test*","*dataset*","*data","*data_*","*train*","*image*","*log*","*help*","*desc*","*message*","*comment*","*label*","*title*","*text*","*/*","*features*","*lora*","*adapter*","example*","path","dest","src","creates","removes","filename","file","files","name","*previous*","module","modules","outs","*embed*_file*","*embeddings*","*reference*"],"takes":[{"id":["*"],"shape":"ownfile"}]},{"id":"weights-file-in-code","keys":["{}"],"files":["*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.astro","*.html","*.c","*.cc","*.cpp","*.cxx","*.h","*.hpp","*.hxx","*.cu","*.m","*.mm","*.cs","*.dart","*.ex","*.exs","*.go","*.java","*.kt","*.kts","*.scala","*.groovy","*.lua","*.php","*.r","*.rmd","*.qmd","*.rb","*.rake","*.rs","*.swift","*.zig"],"certainty":"heuristic","except":["*output*","out_*","outfile*","*save*","*export*","*expected*","*example*","*pattern*","*url*","*uri*","*dataset*","*log*","*desc*","*message*","*label*","*title*","*text","*placeholder*","*suffix*","*extension*","*lora*","*adapter*","*/*","path","src","dest","id","name","file","files","filename"],"takes":[{"id":["*"],"shape":"ownfile"}]},{"id":"sounding-model-setting","keys":["{}"],"certainty":"heuristic","only":["$model"],"takes":[{"id":["*"],"shape":"sounding"}]},{"id":"likely-part-setting","keys":["{}"],"certainty":"heuristic","only":["$part"],"takes":[{"id":["*"],"shape":"likely"}]},{"id":"likely-setting","keys":["**"],"certainty":"heuristic","except":["$other","*git*","*url*","*uri*","*image*","uses","*project*","*package*","*source_code*","homepage","*website*","*file*","*dir*","*type*","*prompt*","*content*","*message*","*label*","license","*tokenizer*","help","*doc*","*comment*","*log*","*placeholder","repo","repository","*text","*class*","*architecture*","*target_repo*","*allow_list*","*space","*deployment*","/*","override /*"],"takes":[{"id":["*"],"shape":"likely"}],"only":["id","*model*","*repo_id*","*repoid*","hf*","*_hf","*checkpoint*","*ckpt*","*llm*","*embed*","*encoder*","*pretrained*","*rerank*","*hub_id*","*backbone*","base","*huggingface*","spec_repo"]},{"id":"constant-model-type","bindings":["*model_type*","*modeltype*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"sounding"}]},{"id":"constant-none","bindings":["*_type","*_class","*architecture*","*_prefix","*_suffix","*_format","*template*","*dir","*directory","*folder","*family*","*_version","*image_name*","*image_repo*","*_domain","*library","*max_loaded*","*num_parallel*","category","*_category","menu","title","function","route","endpoint","topic","namespace","locale","timezone","mime","*default_models","*git*repo*","*github*","*image","*image_tag","*docker*","*container*","*registry*","*chart*","*served_model*","*allowlist*","*allow_list*","*allowed*","*whitelist*","*blocklist*","*denylist*","*available*","*supported*","*_profile"],"certainty":"heuristic","takes":[]},{"id":"constant-tokenizer","bindings":["*tokenizer*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"tokenizer"}]},{"id":"constant-dataset","bindings":["*dataset*","*corpus*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"dataset"}]},{"id":"constant-adapter","bindings":["$adapter","adapter","lora","*adapters","*loras"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"adapter"},{"id":["*"],"shape":"ownfile","kind":"adapter"}]},{"id":"constant-draft","bindings":["*draft*","*speculative*","*assistant_model*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"draft"}]},{"id":"constant-upload","bindings":["hub_model_id","push_to*","*upload_repo*","hub_repo*","target_repo*","*_hub_repo_id","dest_repo*","upload_*repo*","output_*model*","output_*repo*","output_*hub*","save_*model*","export_*model*","export_*repo*","hub_path"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","kind":"upload"}]},{"id":"constant-lmstudio","bindings":["*lmstudio*model*","*lm_studio*model*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"hosted","kind":"hosted","pinnable":false}]},{"id":"constant-ollama","bindings":["*ollama*model","*ollama*model_name","*ollama*model_id","*ollama_llm","*ollama_embed*","*ollama*modelname","*ollama*modelid"],"dynamic":false,"takes":[{"id":["*"],"shape":"ollama","hub":"ollama","pinnable":false}]},{"id":"constant-modelscope","bindings":["*modelscope*model*","ms_model*","*modelscope_id*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"named","hub":"modelscope"}]},{"id":"constant-written","bindings":["*save*checkpoint*","*save*weights*","*save*ckpt*","*output*checkpoint*","*output*weights*","*best*checkpoint*","*best*weights*","*best*ckpt*","*last*checkpoint*","*last*ckpt*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"sounding"}]},{"id":"constant-checkpoint","bindings":["*_checkpoint","*_ckpt","*_weights","*_checkpoint_path","*_ckpt_path","*_weights_path","*_checkpoint_file","*_weights_file"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"model"},{"id":["*"],"shape":"ownfile"}]},{"id":"constant-models","bindings":["$models"],"lists":["*"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"model"}]},{"id":"constant-model-name","bindings":["*model","*model_id","*model_name","*modelid","*modelname","*model_name_or_path","*hf_repo","*hf_repo_id","*hf_model*","*hf_id","$model"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"model"},{"id":["*"],"shape":"ownfile"}]},{"id":"constant-model","bindings":["*model*","*checkpoint*","*embedder*","*embedding*","*reranker*","*_llm","llm*","*llm_name*","*llm_id*","*encoder*","hf_repo*","*_hf_repo*","*hf_id*","*hf_path*","*pretrained*","*backbone*","*ckpt*","*repo_id*","*unet*","*vae*","*controlnet*","$part"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"sounding","revision":[]},{"id":["*"],"shape":"ownfile"}]},{"id":"constant-elsewhere","bindings":["*git*","*repository*","*owner*","*image*","*chart*","*workflow*","*branch*","*package*","*project*","*docs*","*category*","*menu*","*module*","*import*","*mapkey*","*map_key*","*route*","*endpoint*","*namespace*","*mime*","*topic*","*exclude*","*include*","*profile*","*tensorboard*","*log","*logs*","*log_*","*output*","*save*","*result*","*cache*","*data","*data_*","*experiment*","*exp_name*","*run_name*","*job_name*","*repo_org*"],"certainty":"heuristic","takes":[]},{"id":"likely-constant","bindings":["*"],"except":["*_file","ds_*","*_ds"],"certainty":"heuristic","takes":[{"id":["*"],"shape":"likely"}]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-values.json
const loaders_values_namespaceObject = /*#__PURE__*/JSON.parse('[{"call":["path.**.join","path.**.resolve","node:path.**.join","node:path.**.resolve","path.filepath.Join","path.Join","**.Path.Combine","**.Path.Join","File.join","Path.join","p.join"],"joins":true},{"call":["os.path.join"],"joins":true,"ends":["safetensors","gguf","ggml","pt","pth","ckpt","bin","onnx","tflite","task","h5","hdf5","keras","pkl","joblib","nemo","engine","pdparams"]},{"call":["os.environ.get","os.getenv","environ.get","getenv","os.environ.setdefault","os.environ.pop"],"gives":[1,"default"]},{"call":["**.field","**.Field","typer.Option","typer.Argument","click.Option"],"gives":["default",0]},{"call":["**.*field","**.*Field","**.Column","**.mapped_column","**.Input","attr.ib","**.attrib","traitlets.**"],"gives":["default","default_value"]},{"call":["fastapi.**.Form","fastapi.**.Query","fastapi.**.Body"],"gives":["default",0]},{"call":["str","String","**.Path","os.path.expanduser","os.fspath","list","tuple","set","sorted","enumerate","Array.from","Object.freeze","open","io.open","**.readFileSync","os.path.abspath","os.path.realpath","path.resolve","JSON.stringify","json.dumps","copy.copy","copy.deepcopy","structuredClone","os.path.expandvars","SecretStr","Annotated","shutil.which","**.find_executable"],"gives":[0]},{"call":["config","decouple.config","env","env.str","environ.Env().str"],"gives":["default",1]},{"call":["**.st.text_input","streamlit.text_input"],"gives":["value",1]},{"call":["gradio.Textbox","gradio.Text","gradio.Dropdown","gradio.Radio","ipywidgets.Text","ipywidgets.Dropdown","ipywidgets.Combobox","marimo.ui.text","marimo.ui.dropdown"],"gives":["value"]},{"call":["streamlit.selectbox","streamlit.radio","streamlit.sidebar.selectbox","streamlit.sidebar.radio"],"gives":["options",1]},{"call":["**.add_argument"],"declares":["default"]},{"call":["click.argument","**.option","**.requiredOption"],"declares":["default",2]},{"call":["**.DEFINE_string","**.DEFINE_enum"],"declares":[1,"default"],"named":1},{"call":["**.set_defaults"],"declares":[]},{"call":["subprocess.run","subprocess.Popen","subprocess.call","subprocess.check_call","subprocess.check_output","subprocess.getoutput","asyncio.create_subprocess_exec","asyncio.create_subprocess_shell","os.system","os.popen","pexpect.spawn","sh.bash","**.run_commands","**.exec_run","shell"],"runs":[0,"args"]},{"call":["c.run","ctx.run","context.run","connection.run","c.sudo","ctx.sudo","connection.sudo","c.local"],"runs":[0]},{"call":["local_resource"],"runs":[1,"cmd"]},{"call":["Command","env.Command"],"runs":[2,"action"]},{"call":["genrule"],"runs":["cmd"]},{"call":["session.run","session.run_always","session.run_install","**.commandLine","commandLine"],"words":0},{"call":["os.execvp","os.execv","os.spawnvp"],"runs":[1]},{"call":["**.spawn","**.spawnSync","**.exec","**.execSync","**.execFile","**.execFileSync","**.execa","**.execaSync","**.execaCommand","**.$","$"],"runs":[0,1]},{"call":["String.from","String.new","std.string","Some","Uri","URI","PathBuf.from","**.Path.new","Path.of","Paths.get","str!","Vec.from","URL","Uri.parse","url.Parse","URI.create","Box.new","Cow.from","Collections.singletonList"],"gives":[0]},{"call":["**.exec.Command","ProcessBuilder","**.system","**.shell_exec","passthru","**.popen","os.execute","Open3.capture2","Open3.capture2e","Open3.capture3","**.Process.Start"],"words":0},{"call":["**.exec.CommandContext"],"words":1},{"call":["System.cmd","system2","Process.start","Process.runSync","**.Process.run","processx.run"],"runs":[0,1]},{"call":["**.useState","**.useRef","**.ref","shallowRef","**.createSignal","signal","useSignal","atom"],"holds":[0]},{"call":["useLocalStorage","usePersistedState","useLocalStorageState","useStorage","useSessionStorage"],"holds":[1,"defaultValue"]},{"call":["$state","$state.raw","writable","useMemo","useDeferredValue"],"gives":[0]},{"call":["**.default","**.prefault"],"gives":[0]}]');
// EXTERNAL MODULE: ./.build/catalogue/model-names.js + 1 modules
var model_names = __webpack_require__(53545);
;// CONCATENATED MODULE: ./.build/model/recalled.js
/** So many names are remembered; then it begins anew. */
const mostKnown = 20_000;
/** What is longer is no name that comes again. */
const longestName = 200;
/** A name as a text of its own, cut out of a new one: cut out of a file it would keep all of that file in memory. */
const copied = (name) => `${name} `.slice(0, -1);
/** What `find` says of a name, found once: the same few names are asked for in one file and the next. */
function recalled(find) {
    const known = new Map();
    return name => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        const found = find(name);
        if (name.length > longestName)
            return found;
        if (known.size >= mostKnown)
            known.clear();
        known.set(copied(name), found);
        return found;
    };
}

;// CONCATENATED MODULE: ./.build/catalogue/part-words.json
const part_words_namespaceObject = /*#__PURE__*/JSON.parse('{"Jn":["model","llm","lm","vla","vlm","mllm","slm","encoder","embedder","reranker","unet","vae","tower","backbone","embedding","embeddings","vocoder"],"rT":["actor","bert","checkpoint","ckpt","classifier","clip","controlnet","critic","decoder","detector","dit","finetune","gan","generator","gguf","hf","hubert","huggingface","init","judge","load","mlx","models","ollama","onnx","policy","pretrain","pretrained","ranker","refiner","restore","resume","retriever","roberta","sbert","student","summarizer","t5","teacher","transformer","transformers","upscaler","weights","whisper"],"Vq":["adapter","lora","peft","qlora"],"zL":["draft","speculative","speculator"],"n_":["extractor","preprocessor","processor","tok","tokenizer"],"Dy":["id","identifier","name","or","path","ref","repo","slug","hub","hf","huggingface","checkpoint","ckpt","weights","pretrained"],"zn":["dir","directory","folder","from","location","repository","source","uri"],"Ot":["chat","code","coding","completion","default","embed","embedding","embeddings","fallback","fast","generation","judge","large","llm","main","primary","reasoning","rerank","reranker","small","stt","summary","translation","tts","vision"],"MG":["alias","allowed","allowlist","available","blocklist","car","cost","data","dataset","datasets","dest","device","docker","domain","expected","export","git","github","mlflow","out","output","outputs","previous","push","registered","save","saved","served","supported","upload","use","user","uses","view","whitelist"],"PB":["cache","download","fetch","install","load","preload","preloaded","prefetch","pull","required","warm","warmup"]}');
;// CONCATENATED MODULE: ./.build/catalogue/part-words.js


/** What has weights, and is called so for hardly anything else. */
const models = new Set(part_words_namespaceObject.Jn);
/** What often has weights: other things are called so too. */
const parts = new Set(part_words_namespaceObject.rT);
const adapters = new Set(part_words_namespaceObject.Vq);
const drafts = new Set(part_words_namespaceObject.zL);
const tokenizers = new Set(part_words_namespaceObject.n_);
/** How such a thing is named: words behind it that change nothing. */
const names = new Set(part_words_namespaceObject.Dy);
/** Where it lies: as likely a folder as a name at a hub. */
const places = new Set(part_words_namespaceObject.zn);
/** What is done with several models, to have them. */
const verbs = new Set(part_words_namespaceObject.PB);
/** What a model is for, or which of several it is: behind it they say as much as in front. */
const roles = new Set(part_words_namespaceObject.Ot);
/** With one of these it is none of this, or not what is loaded. */
const others = new Set(part_words_namespaceObject.MG);
/**
 * What a setting, an option, a keyword or a variable says that it holds, by the words of its name: `vision_encoder_id`,
 * `--draft-model-path`, `judgeModelName`. The last word tells, before those that only say how it is named; what
 * stands in front, or alone behind it, says more closely which one is meant.
 */
const partOf = recalled((name) => (name.length > 100 ? null : read(wordsOf(name))));
/** Words as case and punctuation part them, and as people do who write `MODELNAME`. */
function wordsOf(name) {
    const spaced = name.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');
    const lower = spaced.toLowerCase().replaceAll(/hugging[_. -]face/g, 'huggingface');
    const parted = lower
        .replaceAll(/(model|lora|encoder|tokenizer)(?=(?:id|name|path|repo)(?![a-z]))/g, '$1 ')
        .replaceAll(/(?<=[a-z]{2})(vae|unet|vocoder|gan)(?![a-z])/g, ' $1');
    return parted.match(/[a-z]+\d*|\d+/g) ?? [];
}
function read(all) {
    if (all.some(word => others.has(word)))
        return 'other';
    let end = all.length;
    while (end > 1 && isTrailing(all[end - 1] ?? ''))
        end--;
    const [head = '', tail] = [all[end - 1], all.slice(end)];
    const before = all.slice(0, end);
    const has = (set) => before.some(word => set.has(word));
    // What stands further in front may be what somebody calls the whole program.
    const isOf = (set) => set.has(head) || (models.has(head) && set.has(before.at(-2) ?? ''));
    if (isOf(tokenizers))
        return 'tokenizer';
    const isNamed = all.length > 1;
    if (all.includes('models') && all.some(word => verbs.has(word)))
        return 'models';
    if (isOf(adapters))
        return isNamed ? 'adapter' : null;
    if ((drafts.has(head) && isNamed) || (models.has(head) && has(drafts)))
        return 'draft';
    if (models.has(head))
        return tail.some(word => places.has(word)) ? 'part' : 'model';
    const [first = '', ...role] = all;
    if (models.has(first) && isNamed && role.every(word => roles.has(word)))
        return 'model';
    if (!parts.has(head))
        return null;
    return all.slice(end - 1).some(word => atHub.has(word)) && isNamed ? 'model' : 'part';
}
/** Whatever is named so lies at a hub. */
const atHub = new Set(['hf', 'huggingface', 'repo']);
const isTrailing = (word) => names.has(word) || places.has(word) || /^v?\d+$/.test(word);

// EXTERNAL MODULE: ./.build/catalogue/services.js + 1 modules
var services = __webpack_require__(49442);
;// CONCATENATED MODULE: ./.build/catalogue/loaders.js









/** What a row means that leaves something out. */
const blankTake = {
    shape: 'repo',
    kind: 'weights',
    revision: [],
    path: [],
    savedAs: [],
    patterns: [],
    digest: [],
    code: [],
    codeRevision: [],
    pinnable: true,
};
const blank = {
    call: [],
    notCall: [],
    stems: false,
    fetches: false,
    command: [],
    switches: [],
    lists: [],
    bindings: [],
    when: [],
    keys: [],
    notKeys: [],
    beside: {},
    alike: false,
    among: [],
    without: [],
    files: [],
    only: [],
    except: [],
    final: false,
    hubSwitch: [],
    certainty: 'load',
    dynamic: true,
};
/** A row as it is written, with everything that it leaves out. */
function filled({ takes, defaults, ...row }) {
    return {
        ...blank,
        ...row,
        takes: takes.map(take => ({ ...blankTake, ...take })),
        ...(defaults && { defaults: { by: [], ...defaults } }),
    };
}
/** Dotted patterns → one anchored expression: at each depth of a name the patterns of any depth are tried together. */
function dotted(patterns) {
    const one = (pattern) => {
        if (pattern === '**')
            return '.*';
        const segments = pattern.split('.').map(segment => (segment === '**' ? '**' : wild(segment, '[^.]*')));
        return segments.join('\\.').replaceAll('**\\.', anyDepth).replaceAll('\\.**', '(?:\\.[^.]+)*');
    };
    const deep = patterns.filter(pattern => pattern.startsWith('**.')).map(pattern => one(pattern.slice(3)));
    const others = patterns.filter(pattern => !pattern.startsWith('**.')).map(one);
    const all = deep.length > 0 ? [...others, `${anyDepth}(?:${deep.join('|')})`] : others;
    return new RegExp(`^(?:${all.join('|')})$`);
}
const anyDepth = '(?:[^.]*\\.)*';
function wild(text, any) {
    return text.replaceAll(/[\^$+?()[\]{}|/]/g, '\\$&').replaceAll('*', any);
}
/** Of patterns, those that are told by the words of a name, and the others. */
function toldIn(patterns, mark) {
    const [others, told] = [false, true].map(is => patterns.filter(pattern => pattern.startsWith(mark) === is));
    return { others: others ?? [], told: new Set(told?.map(pattern => pattern.slice(mark.length))) };
}
/** What is told of a neighbour's value by lists of their own. */
const neighbours = {
    $service: model_names/* isServiceAddress */.oD,
    $provider: services/* isProvider */.sZ,
};
/** `**.$provider`: a group of any service. */
const ofServices = (keys) => keys.flatMap(key => (key.includes('$provider') ? services/* serviceSections */.YL.map(name => key.replace('$provider', name)) : key));
function pathsOf(patterns) {
    const { others, told } = toldIn(patterns, '**.$');
    const written = others.length > 0 ? dotted(others) : null;
    if (told.size === 0)
        return written;
    return { test: path => told.has(partOf(path.slice(path.lastIndexOf('.') + 1)) ?? '') || written?.test(path) === true };
}
function compile(row) {
    const anyOf = (patterns) => new RegExp(`^(?:${patterns.map(pattern => wild(pattern.replaceAll('.', '\\.'), '.*')).join('|')})$`, 'i');
    const namesOf = (patterns) => {
        const { others, told } = toldIn(patterns, '$');
        const written = others.length > 0 ? anyOf(others) : null;
        if (told.size === 0)
            return written;
        return { test: name => told.has(partOf(name) ?? '') || written?.test(name) === true };
    };
    const neighboursOf = ([first = '', ...others]) => {
        const test = neighbours[first];
        return test ? { test } : anyOf([first, ...others]);
    };
    const words = row.command.map(command => command.split(' ').map(word => new RegExp(`^${wild(word.replaceAll('.', '\\.'), '.*')}$`)));
    return {
        ...row,
        callPattern: row.call.length > 0 ? dotted(row.call) : null,
        notCallPattern: row.notCall.length > 0 ? dotted(row.notCall) : null,
        keyPattern: pathsOf(ofServices(row.keys)),
        notKeyPattern: row.notKeys.length > 0 ? dotted(row.notKeys) : null,
        bindingPattern: namesOf(row.bindings),
        commandWords: words,
        onlyPattern: namesOf(row.only),
        exceptPattern: namesOf(row.except),
        filePattern: row.files.length > 0 ? anyOf(row.files) : null,
        besidePatterns: Object.entries(row.beside).map(([key, patterns]) => [
            key.split('|').map(one => (/^\d+$/.test(one) ? Number(one) : one)),
            neighboursOf(patterns),
        ]),
        amongSet: new Set(row.among.map(String)),
    };
}
/** In order: the first row that fits a call or a command is the one that counts. */
const loaders = ownData([
    ...loaders_languages_namespaceObject,
    ...loaders_calls_namespaceObject,
    ...loaders_commands_namespaceObject,
    ...loaders_settings_namespaceObject,
]).map(row => compile(filled(row)));
const valueRows = ownData(loaders_values_namespaceObject);
/** Calls of these are handed a file or an address, not a name; what is routed goes to a service, as a rule. */
const isNamed = ({ shape, kind }) => !['file', 'surefile', 'download', 'routed', 'filesystem', 'torchhub'].includes(shape) && kind === 'weights';
/** Packages that load models by name: who imports one may well load what the file names. */
function isLibrary(module) {
    const segments = module.split(/[./]/);
    return segments.some((_, last) => libraries.has(segments.slice(0, last + 1).join('.')));
}
const libraries = new Set(loaders
    .filter(({ certainty, takes }) => certainty === 'load' && takes.some(isNamed))
    .flatMap(({ call }) => call.flatMap(pattern => /^(?<library>(?:github\.com\.[^.*]+\.)?[^.*]+)\../.exec(pattern)?.groups?.['library'] ?? [])));

;// CONCATENATED MODULE: ./.build/extract/weights/constant/last-of.js
/** What stands after the last dot of a dotted path: `c` of `a.b.c`. */
function last_of_lastOf(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/by-callee.js



/** Rows that name calls, by what a call is called: only patterns are tried whose last word is the call's. */
function byCallee(rows) {
    const patterns = rows.flatMap((row, place) => row.call.map(pattern => ({ row, place, pattern, last: last_of_lastOf(pattern) })));
    const exact = Map.groupBy(patterns, ({ last }) => (last.includes('*') ? null : last));
    const open = (exact.get(null) ?? []).map(one => ({ ...one, end: one.last === '**' ? null : dotted([one.last]) }));
    const ending = recalled(last => [...(exact.get(last) ?? []), ...open.filter(({ end }) => end?.test(last) ?? true)].toSorted((a, b) => a.place - b.place));
    const whole = recalled(pattern => dotted([pattern]));
    return recalled(canonical => {
        const fitting = ending(last_of_lastOf(canonical)).filter(({ pattern }) => isAny(pattern) || whole(pattern).test(canonical));
        return [...new Set(fitting.map(({ row }) => row))];
    });
}
/** `**.word`, where the last word is known to fit. */
const isAny = (pattern) => /^\*\*\.(?!\*\*)[^.]+$/.test(pattern);

;// CONCATENATED MODULE: ./.build/extract/weights/constant/callees.js
/** An instance that is made in more places than this has no one maker. */
const mostMade = 20;
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
        const path = this.path(call.callee, call.where);
        const [first = '', ...rest] = path.split('.');
        const called = /^(.*)(\(\)|\[\])$/.exec(first);
        if (called) {
            const known = this.imported(called[1] ?? '', call.where);
            return known === undefined ? path : [known + called[2], ...rest].join('.');
        }
        if (rest.length === 0)
            return this.names.isLocal(first) ? `here.${first}` : (this.made(call, first) ?? first);
        if (path !== call.callee)
            return path;
        const instance = this.instance(call, call.callee.slice(0, call.callee.lastIndexOf('.')));
        return instance ? `${instance}().${rest.at(-1)}` : call.callee;
    }
    /** The path without the names that this file gives: `from a import b as c` and `c = a.b` are `a.b`. */
    path(path, where, depth = 0) {
        const [first = '', ...rest] = path.split('.');
        const imported = this.imported(first, where);
        if (imported !== undefined)
            return [imported, ...rest].join('.');
        const [binding, second] = depth < 6 && !first.includes('(') ? this.names.lookup(first, where) : [];
        const alias = binding && !second ? pathOf(binding.value) : null;
        return alias === null || alias === first
            ? path
            : this.path([alias, ...rest].join('.'), binding?.where ?? where, depth + 1);
    }
    /** A function may import under a name what another part of the file imports from elsewhere. */
    imported(alias, where) {
        const known = this.names.import(alias);
        if (known === undefined)
            return undefined;
        return this.names.lookup(alias, where).find(binding => binding.imported !== undefined)?.imported ?? known;
    }
    /** `o = createOllama(…)`, then `o(x)`. */
    made(call, name) {
        const instance = this.instance(call, name);
        return instance && /(?:^|\.)create[A-Z]\w*$/.test(instance) ? `${instance}()` : undefined;
    }
    instance(call, path) {
        const made = this.names
            .lookup(path, call.where)
            .slice(0, mostMade + 1)
            .map(({ value }) => (value.kind === 'call' ? value.call : null));
        if (made.length === 0 || made.length > mostMade || made.includes(null) || this.active.has(path))
            return undefined;
        this.active.add(path);
        const [found, other] = new Set(made.flatMap(one => (one ? this.canonical(one) : [])));
        this.active.delete(path);
        if (other !== undefined)
            return undefined;
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
/** Those of one possibility of several. */
const taking = (key, index, found) => found
    .filter(({ via }) => (via.get(key) ?? index) === index)
    .map(({ value, via }) => ({ value, via: new Map(via).set(key, index) }));
const nothingAt = (place) => ({ kind: 'constant', value: null, place });
function isSomething(value) {
    if (value.kind === 'text')
        return value.text !== '';
    return value.kind !== 'opaque' && !(value.kind === 'constant' && value.value === null);
}
/** A text that grows beyond this many UTF-16 units is no name, nor a command that somebody wrote. */
const maxText = 50_000;
/** Two constants as one text; with anything unknown in it the whole is unknown. */
function glue(left, right) {
    if (left.kind !== 'text')
        return left;
    if (right.kind === 'constant' && typeof right.value === 'number')
        return { ...left, text: left.text + String(right.value) };
    if (right.kind !== 'text' || left.text.length + right.text.length > maxText)
        return { kind: 'opaque', place: left.place };
    const after = piecesOf(right).map(({ from, place }) => ({ from: from + left.text.length, place }));
    return { kind: 'text', text: left.text + right.text, place: left.place, pieces: [...piecesOf(left), ...after] };
}
const piecesOf = ({ text, place, pieces }) => pieces ?? (text === '' ? [] : [{ from: 0, place }]);
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

;// CONCATENATED MODULE: ./.build/extract/weights/constant/part.js
/** The rest of a text from a position on, or the part that stands there; nothing else has parts. */
function tail(token, from, part) {
    return token.kind === 'text' ? part_partOf(token, from, from + (part ?? token.text.slice(from)).length) : token;
}
/** A part of a text, with the place of its own where the text stands verbatim in the file, or each of its pieces does. */
function part_partOf({ text, place, pieces = [{ from: 0, place }] }, from, to) {
    const start = Math.max(0, pieces.findLastIndex(piece => piece.from <= from));
    const inner = pieces.slice(start).filter((piece, index) => index === 0 || piece.from < to);
    const placed = inner.map((piece, index) => {
        const end = pieces[start + index + 1]?.from ?? text.length;
        const cut = { from: Math.max(0, from - piece.from), to: Math.min(to, end) - piece.from };
        return { from: Math.max(0, piece.from - from), place: within(text.slice(piece.from, end), piece.place, cut) };
    });
    const [first, second] = placed;
    return { kind: 'text', text: text.slice(from, to), place: first?.place ?? place, ...(second && { pieces: placed }) };
}
/** Where a part of a piece stands: on its line, or on a later one of a piece with several. */
function within(text, place, { from, to }) {
    const column = place.column + from;
    if (place.endColumn - place.column === text.length)
        return { ...place, column, endColumn: place.column + to, offset: place.offset + from };
    const lines = text.slice(0, from).split('\n').length - 1;
    const lower = lines === 0 ? {} : { column: 0, endColumn: 0 };
    return { ...place, ...lower, line: place.line + lines, offset: place.offset + from };
}
/** The literal that the whole name stands in, of several that a text was put together of; of a path its file's. */
function placeOf({ text, place, pieces = [] }, id, isFile = false) {
    const at = text.indexOf(id);
    const first = pieces.findLast(({ from }) => from <= at);
    const last = pieces.findLast(({ from }) => from < at + id.length);
    return first && last && (first === last || isFile) ? last.place : place;
}
/** This, or something that nobody here knows. */
const unsure = (value) => ({
    kind: 'choice',
    options: [value, { kind: 'opaque', place: value.place }],
    place: value.place,
});

;// CONCATENATED MODULE: ./.build/extract/weights/constant/words.js

/** The commands of a line or small script that a program writes as text, each as its words. */
function words_wordsOf(value) {
    const line = new Line();
    for (const part of value.kind === 'join' ? value.parts : [value])
        line.read(part);
    return line.finish();
}
/** What ends a plain stretch; within quotes only the same quote does. */
const stops = { '': /[\s"'`;&|\\]/g, '"': /"/g, "'": /'/g, '`': /`/g };
class Line {
    commands = [[]];
    word = [];
    open = '';
    read(part) {
        if (part.kind !== 'text') {
            this.word.push(part);
            return;
        }
        const { text } = part;
        for (let at = 0; at < text.length;) {
            const stop = this.stopFrom(text, at);
            if (stop > at)
                this.word.push(part_partOf(part, at, stop));
            at = stop + this.act(text, stop);
        }
    }
    finish() {
        this.endWord();
        return this.commands.filter(words => words.length > 0);
    }
    stopFrom(text, at) {
        const stop = stops[this.open];
        if (!stop)
            return text.length;
        stop.lastIndex = at;
        return stop.exec(text)?.index ?? text.length;
    }
    /** What the letter means that a stretch ended at; how many letters that takes. */
    act(text, at) {
        const letter = text[at] ?? '';
        if (/["'`]/.test(letter))
            this.open = this.open === '' ? letter : '';
        else if (letter === '\\')
            return this.escape(text, at);
        else {
            this.endWord();
            if (/[;&|\n]/.test(letter))
                this.commands.push([]);
        }
        return 1;
    }
    /** A backslash joins the next line to this one. */
    escape(text, at) {
        const isContinued = /^\r?\n/.exec(text.slice(at + 1, at + 3));
        if (isContinued)
            this.endWord();
        return isContinued ? 1 + isContinued[0].length : 1;
    }
    endWord() {
        const [only, second] = this.word;
        if (only)
            this.commands.at(-1)?.push(second ? { kind: 'join', parts: this.word, place: only.place } : only);
        this.word = [];
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/arguments.js


const maxDepth = 12;
const maxWords = 2_000;
/** The words of a list: what is spread into it, what it is joined of, and what is added to it before it is used. */
function flattened(value, names, depth = 0) {
    if (depth > maxDepth)
        return [];
    const inner = (one) => flattened(one, names, depth + 1);
    switch (value.kind) {
        case 'list':
            return value.items
                .slice(0, maxWords)
                .flatMap(one => (one.kind === 'item' && one.key === null ? inner(one.of) : [one]));
        case 'item':
            return value.key === null ? inner(value.of) : [value];
        case 'choice':
            return value.options.some(one => one.kind === 'list') ? value.options.flatMap(inner).flatMap(perhaps) : [value];
        case 'join': {
            const parts = value.parts.map(inner);
            return value.parts.some((part, index) => part.kind === 'list' || (parts[index]?.length ?? 0) > 1)
                ? parts.flat()
                : [value];
        }
        case 'name':
            return variable(value, names, depth);
        case 'call':
            return arguments_split(value.call) ?? [value];
        default:
            return [value];
    }
}
/** `"a b".split()`, `shlex.split("a b")` */
function arguments_split({ callee, receiver, positional }) {
    const text = callee === 'shlex.split' ? positional[0] : callee === '().split' ? receiver : undefined;
    return text && /^(?:text|join)$/.test(text.kind) ? (words_wordsOf(text)[0] ?? null) : null;
}
function variable(value, names, depth) {
    const [binding, second] = names.lookup(value.path, value.where);
    if (!binding)
        return [value];
    const words = grows(binding.value, value.path) ? grown(binding, value, names, depth) : null;
    // What has one of several values is no one list.
    if (!words && second)
        return [{ kind: 'item', of: value, key: null, place: value.place }];
    const own = words ?? flattened(binding.value, names, depth + 1);
    if (own.length === 1 && own[0] === binding.value)
        return [value];
    const added = names.calls.filter(call => isAdding(call, value, binding.where));
    return [...own, ...added.flatMap(call => addedBy(call, value.where, names, depth))];
}
/** What a list held, and what was perhaps not added. */
function grown({ value, where }, { path, where: used }, names, depth) {
    const parts = value.kind === 'list' ? value.items : value.kind === 'join' ? value.parts : [];
    return parts.flatMap(part => {
        const words = flattened(part, names, depth + 1);
        return isHeld(part, path) || isSure(where, used) ? words : words.flatMap(perhaps);
    });
}
/** What a variable held before. */
const isHeld = (value, path) => (value.kind === 'name' && value.path === path) ||
    (value.kind === 'item' && value.key === null && value.of.kind === 'name' && value.of.path === path);
/** `A="$A more"`, `A+=(more)`, `a = a + [more]` */
const grows = (value, path) => (value.kind === 'list' && value.items.some(one => isHeld(one, path))) ||
    (value.kind === 'join' && value.parts.length > 1 && value.parts.some(one => isHeld(one, path)));
function isAdding(call, { path, where }, since) {
    const { at } = call.where;
    return at > since.at && at < where.at && adding.test(call.callee) && call.callee.replace(adding, '') === path;
}
const adding = /\.(?:append|extend|push)$/;
function addedBy(call, where, names, depth) {
    const isOne = !call.callee.endsWith('.extend');
    const words = call.positional.flatMap(one => (isOne ? [one] : flattened(one, names, depth + 1)));
    return isSure(call.where, where) ? words : words.flatMap(perhaps);
}
/** Has what stands at `earlier` happened wherever `later` happens? */
const isSure = (earlier, later) => earlier.branch.every((one, level) => later.branch[level] === one);
/** What may not have been added pins nothing. */
function perhaps(word) {
    const [flag = word, value] = parted(word);
    if (flag.kind === 'text' && flag.text.startsWith('-'))
        return value ? [flag, unsure(value)] : [flag];
    return [unsure(word)];
}
/** `--model=name`, whatever the name is put together of, is a flag and its value. */
function parted(word) {
    const [first, ...rest] = word.kind === 'join' ? word.parts : [word];
    const flag = first?.kind === 'text' ? /^--?[\w-]+(?==)/.exec(first.text)?.[0] : undefined;
    if (first?.kind !== 'text' || flag === undefined)
        return [word];
    const own = first.text.length > flag.length + 1 ? [tail(first, flag.length + 1)] : [];
    const parts = [...own, ...rest];
    const [only, second] = parts;
    if (!only)
        return [word];
    return [tail(first, 0, flag), second ? { kind: 'join', parts, place: only.place } : only];
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/environment.js

/** What a program finds in the environment that it is started with, surely or perhaps; null for all else. */
function inherited(value, { constants, command }, via) {
    const name = askedOf(value);
    const set = name === undefined ? undefined : environment_variable(name, command, null, constants);
    if (name === undefined || !set)
        return null;
    const bound = set.kind === 'name' ? constants.names.lookup(name, command.where) : [];
    const isKnown = bound.length === 0 || bound.some(({ where }) => isSure(where, command.where));
    return { found: constants.expand(set, via), isKnown };
}
/** Does a program set variables of its environment itself? What it was started with is not what it finds then. */
const changesEnvironment = ({ bindings, calls }) => bindings.some(({ name }) => /(?:^|\.)(?:environ|env)\b/.test(name)) ||
    calls.some(({ callee }) => /(?:\benviron\.(?!get$|copy$)\w+|(?:putenv|unsetenv|dotenv|exec)\w*)$/.test(callee));
/** `os.environ["X"]`, `os.getenv("X", d)`, `process.env.X` */
function askedOf(value) {
    if (value.kind === 'name')
        return /^process\.env\.(\w+)$/.exec(value.path)?.[1];
    if (value.kind === 'call')
        return /^(?:os\.)?(?:getenv|environ\.get)$/.test(value.call.callee) ? environment_textOf(value.call.positional[0]) : undefined;
    const isEnvironment = value.kind === 'item' && value.of.kind === 'name' && /^(?:os\.)?environ$/.test(value.of.path);
    return isEnvironment ? environment_textOf(value.key) : undefined;
}
const environment_textOf = (value) => (value?.kind === 'text' ? value.text : undefined);
/** Programs that start others elsewhere, or as somebody else: these see nothing of the environment here. */
const remote = /^(?:docker|podman|nerdctl|kubectl|ssh|oc|helm|aws|gcloud|az|srun|modal|singularity|apptainer|sudo|su|doas|runuser|chroot)$/;
/** A variable as the program of this command finds it. */
function environment_variable(name, command, given, constants) {
    const own = [given, command.environment].flatMap(table => table?.entries.findLast(({ key }) => key === name) ?? []);
    if (own[0])
        return own[0].value;
    const isAway = command.argv.slice(0, 6).some(word => remote.test(environment_textOf(word) ?? ''));
    if (isAway || command.argv.some(word => environment_textOf(word) === 'env'))
        return undefined;
    const { where, place } = command;
    const bindings = constants.names.lookup(name, where);
    const isSeen = bindings.length > 0 && bindings.every(binding => binding.isExported);
    return isSeen ? { kind: 'name', path: name, where, place } : undefined;
}

;// CONCATENATED MODULE: ./.build/model/once.js
/** What `find` finds, looked for when it is first asked for, and never again. */
function once(find) {
    let known;
    return () => {
        known ??= { answer: find() };
        return known.answer;
    };
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/turns.js
/**
 * What is found in the body of a function when it is one call that runs it: its parameters are what stands there. Another
 * call runs it for itself, so what was chosen for this one binds no other.
 */
function inTurn(call, definition, names, via, find) {
    const turn = definition ? names.callsOf(definition).indexOf(call) : -1;
    if (turn === -1)
        return find(via);
    const key = `f${definition?.scope}`;
    return find(new Map(via).set(key, turn)).map(one => ({ value: one.value, via: restored(one.via, key, via.get(key)) }));
}
function restored(via, key, turn) {
    const others = new Map(via);
    if (turn === undefined)
        others.delete(key);
    else
        others.set(key, turn);
    return others;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/fields.js



/** What an instance has in a field: what its class makes of it, what it was handed under that name, or what is declared. */
function fieldOf(call, name, constants, via) {
    const { names, options } = constants;
    const handed = call.keyword.get(name) ?? spreadIn(call, name, constants) ?? inOrder(call, name, names);
    const made = madeBy(last_of_lastOf(call.callee), name, names);
    if (made.values.length > 0)
        return fields_inside(call, made.isSure || !handed ? made.values : [...made.values, handed], constants, via);
    if (handed)
        return constants.expand(handed, via);
    const declared = names.lookup(`${last_of_lastOf(call.callee)}.${name}`, call.where).map(binding => binding.value);
    const possible = declared.length > 0 ? declared : (options.get(name) ?? []);
    if (possible.length > 0)
        return constants.choose(possible, `d${name}`, via);
    return [{ value: { kind: 'opaque', place: call.place }, via }];
}
/** What the constructor's parameter of that name is given by position. */
function inOrder(call, name, names) {
    const position = names.constructorOf(last_of_lastOf(call.callee))?.parameters.indexOf(name) ?? -1;
    return position === -1 ? undefined : call.positional[position];
}
/** What the methods of a class of this file put into a field, or compute under its name: the caller's word is not all. */
function madeBy(owner, name, names) {
    const computed = names.methodOf(owner, name)?.returns ?? [];
    if (computed.length > 0)
        return { values: computed, isSure: true };
    const line = names.lineOf(owner);
    const set = names.fields(name).flatMap(binding => {
        const method = names.definition(binding.where.scope.at(-1));
        const isOf = (one) => binding.name === `${one}.${name}` && method?.owner === one;
        return method && line.some(isOf) ? [{ binding, method }] : [];
    });
    const isSure = set.some(({ binding, method }) => /^(?:__init__|__post_init__|constructor)$/.test(method.name) &&
        binding.where.branch.length === method.where.branch.length);
    return { values: set.map(({ binding }) => binding.value), isSure };
}
/** Values as they are in the instance that one call makes. */
function fields_inside(call, values, constants, via) {
    const owner = last_of_lastOf(call.callee);
    const key = `s${owner}${values[0]?.place.offset}`;
    return inTurn(call, constants.names.constructorOf(owner), constants.names, via, turn => constants.choose(values, key, turn));
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/options.js



const declaring = byCallee(valueRows.filter(row => row.declares));
/** Options of a command line with their defaults: `add_argument('--model', default=…)`. */
function declaredOptions(calls) {
    const options = new Map();
    const declare = (name, value) => options.set(name, [...(options.get(name) ?? []), value]);
    for (const call of calls) {
        if (/\.set_defaults$/.test(call.callee))
            for (const [name, value] of call.keyword)
                declare(name, value);
        const [row = isOption(call) ? options_option : undefined] = declaring(call.callee);
        const value = row?.declares?.map(argument => argumentOf(call, argument)).find(one => one !== undefined);
        // What an option stands for where it is given alone.
        const alone = call.keyword.get('const');
        if (!row)
            continue;
        for (const one of [value, alone])
            if (one)
                for (const name of namesOf(call, row))
                    declare(name, one);
    }
    return options;
}
const options_option = { declares: ['default'] };
/** Own builders of a command line look alike: `opt('--model', type=str, default='a/b')`. */
const isOption = ({ positional: [first], keyword }) => first?.kind === 'text' && /^--[a-z]/.test(first.text) && keyword.has('default');
function namesOf(call, row) {
    const dest = call.keyword.get('dest');
    const named = dest ? [dest] : call.positional.slice(0, row.named ?? 4);
    return named.flatMap(name => (name.kind === 'text' ? [spelled(name.text).replaceAll('-', '_')] : []));
}
/** `--model`, and of `-m, --model <name>` the long one. */
const spelled = (text) => /(?:^|,\s*)--([\w-]+)/.exec(text)?.[1] ?? text.replace(/^-+/, '');
function argumentOf(call, argument) {
    return typeof argument === 'number' ? call.positional[argument] : call.keyword.get(argument);
}
const getter = /^_?(?:get|read|fetch|lookup)(?:_?(?:string|str|text|value|var|variable|env|environ|config|conf|cfg|setting|option|opt|param|parameter|secret|property|prop|field|attr|or_default|with_default|default|key))*$/i;
/** Methods that come to what they are handed where there is nothing to be asked. */
const alternatives = ['unwrap_or', 'unwrap_or_else', 'orElse', 'orElseGet', 'getOrElse'];
const isAlternative = (name) => alternatives.some(one => one === name);
/** What `x.orElse(y)`, or a chain of calls with it, comes to where there is no `x`. */
function alternativeOf({ callee, positional, keyword }) {
    return isAlternative(last_of_lastOf(callee)) ? positional[0] : [...keyword].find(([name]) => isAlternative(name))?.[1];
}
/** A variable of the environment with what it is otherwise: by the function that is asked, or by the name as such are called. */
function variableRead(call) {
    const [name, given] = call.positional;
    const value = given ?? alternativeOf(call);
    // What a test sets is there for the test alone.
    if (name?.kind !== 'text' || !value || value === name || /^monkeypatch\./.test(call.callee))
        return [];
    const isVariable = /env/i.test(call.callee) || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(name.text);
    return isVariable ? [{ name: name.text, value, where: call.where }] : [];
}
/**
 * `settings.get_string("model.repo", "a/b")`, `ask("Which?", default="a/b")`: whoever is asked, that is given where nobody
 * says anything else.
 */
function defaultOf(call) {
    const { callee, positional, keyword } = call;
    const alternative = alternativeOf(call);
    if (alternative)
        return alternative;
    const named = ['default', 'fallback', 'default_value'].flatMap(name => keyword.get(name) ?? [])[0];
    if (named?.kind === 'text' || !getter.test(last_of_lastOf(callee)))
        return named;
    const [key, otherwise] = callee === 'getattr' ? positional.slice(1) : positional;
    // Whichever key a table is asked for, that is what it gives for another one.
    if (key?.kind === 'name' && otherwise?.kind === 'text' && last_of_lastOf(callee) === 'get')
        return otherwise;
    return key?.kind === 'text' && /^[A-Za-z][\w.:-]*$/.test(key.text) ? (otherwise ?? named) : undefined;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/may-be-other.js


const may_be_other_maxDepth = 6;
/**
 * Is what a value holds here only what it holds where nobody says anything else: the default of a parameter, of an option,
 * of a variable of the environment? Whoever picks something by it may pick another thing.
 */
function mayBeOther(value, constants, depth = 0) {
    if (depth > may_be_other_maxDepth)
        return false;
    const inner = (one) => mayBeOther(one, constants, depth + 1);
    switch (value.kind) {
        case 'fallback':
            return true;
        case 'choice':
            return value.options.some(inner);
        case 'call': {
            const { call } = value;
            const of = call.receiver;
            return defaultOf(call) !== undefined || (of ? inner(of) : false);
        }
        case 'name':
            return isDefault(value, constants, inner);
        default:
            return false;
    }
}
function isDefault({ path, where }, { names, options }, inner) {
    const bindings = names.lookup(path, where);
    const own = where.scope.findLast(scope => names.definition(scope)?.parameters.includes(path));
    const definition = names.definition(own);
    // Set in the function itself, or beside it.
    const set = bindings.filter(binding => binding.where.at !== own);
    if (set.length > 0 && bindings[0] === set[0])
        return set.some(({ value }) => inner(value));
    if (!definition)
        return bindings.length === 0 && (options.has(last_of_lastOf(path)) || path.includes('.'));
    return names.callsOf(definition).length === 0;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/split.js

/** More parts than this are not told apart. */
const maxParts = 2_000;
/** `text.split(',')`, and with a number behind the separator only so many parts off its beginning, or off its end. */
function splitAs({ callee, positional: [by, most] }, text) {
    const separator = by?.kind === 'text' && by.text !== '' ? by.text : null;
    const count = most?.kind === 'constant' && typeof most.value === 'number' ? most.value : maxParts;
    const gaps = gapsIn(text.text, separator);
    const used = callee.endsWith('.rsplit') ? gaps.slice(Math.max(0, gaps.length - count)) : gaps.slice(0, count);
    const starts = [0, ...used.map(([, to]) => to)];
    const parts = starts.map((from, index) => trimmed(text, from, used[index]?.[0] ?? text.text.length));
    const items = separator === null ? parts.filter(part => part.text !== '') : parts;
    return { kind: 'list', items, place: text.place };
}
function gapsIn(text, separator) {
    const gaps = [];
    if (separator === null) {
        for (const { 0: blank, index } of text.matchAll(/\s+/g))
            gaps.push([index, index + blank.length]);
        return gaps.slice(0, maxParts);
    }
    for (let at = text.indexOf(separator); at !== -1 && gaps.length < maxParts; at = text.indexOf(separator, at + 1))
        gaps.push([at, at + separator.length]);
    return gaps;
}
function trimmed(text, from, to) {
    const part = text.text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    return part_partOf(text, start, Math.max(start, from + part.trimEnd().length));
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/methods.js


/** `x.orElse(y)`: the one or the other. */
const either = (call, receiver, constants, via) => {
    const [otherwise] = call.positional;
    return otherwise
        ? constants.expand({ kind: 'fallback', options: [receiver, otherwise], place: call.place }, via)
        : null;
};
const asIs = (_call, receiver, constants, via) => constants.expand(receiver, via);
/** Letters at the ends are taken away; what is told which may take all of a name. */
const cut = (call, receiver, constants, via) => constants.expand(receiver, via).map(one => {
    const [letters] = call.positional;
    if (!letters || one.value.kind !== 'text')
        return one;
    const known = letters.kind === 'text' && ![...letters.text].some(letter => /[\da-z]/i.test(letter));
    return known ? one : { ...one, value: { kind: 'opaque', place: one.value.place } };
});
const methods_split = (call, receiver, constants, via) => constants
    .expand(receiver, via)
    .map(one => (one.value.kind === 'text' ? { ...one, value: splitAs(call, one.value) } : one));
/** `x.get("k", d)`: what is there, and the other where it may not be. */
const get = (call, receiver, constants, via) => {
    const [key, otherwise] = call.positional;
    if (!key)
        return null;
    const item = { kind: 'item', of: receiver, key, place: call.place };
    const found = constants.expand(item, via).filter(one => one.value.kind !== 'opaque');
    const isSure = found.length > 0 && constants.expand(key, via).every(one => one.value.kind === 'text');
    const rest = otherwise && !isSure ? constants.expand(otherwise, via) : [];
    return found.length + rest.length > 0 ? [...found, ...rest] : null;
};
/** `getattr(x, "k", d)` */
const attribute = (call, of, constants, via) => get({ ...call, positional: call.positional.slice(1) }, of, constants, via);
/** Methods of strings and tables whose result we can tell. */
const methods = {
    strip: cut,
    rstrip: cut,
    lstrip: cut,
    trim: asIs,
    toString: asIs,
    as_posix: asIs,
    copy: asIs,
    ...Object.fromEntries(alternatives.map(name => [name, either])),
    open: asIs,
    read_bytes: asIs,
    resolve: asIs,
    absolute: asIs,
    expanduser: asIs,
    values: (_call, receiver, constants, via) => constants.expand(receiver, via).map(found => ({ ...found, value: valuesOf(found.value) })),
    keys: (_call, receiver, constants, via) => constants.expand(receiver, via).map(found => ({ ...found, value: methods_keysOf(found.value) })),
    items: (_call, receiver, constants, via) => constants.expand(receiver, via).map(found => ({ ...found, value: pairsOf(found.value) })),
    get,
    format: (call, receiver, constants, via) => constants.expand(receiver, via).flatMap(one => {
        if (one.value.kind !== 'text')
            return [one];
        return constants.expand({ kind: 'join', parts: methods_filled(one.value.text, call, one.value.place), place: one.value.place }, via);
    }),
    join: (call, receiver, constants, via) => {
        const [first] = call.positional;
        return ((first ? join(first, receiver, constants, via) : null) ?? (first ? join(receiver, first, constants, via) : null));
    },
    split: methods_split,
    rsplit: methods_split,
};
/** `", ".join(list)`, `list.join(', ')`: the elements with the text between them. */
function join(list, between, constants, via) {
    const found = constants.expand(list, via);
    if (found.length === 0 || found.some(one => one.value.kind !== 'list'))
        return null;
    return found.flatMap(one => {
        const items = one.value.kind === 'list' ? one.value.items : [];
        const parts = items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
        return constants.expand({ kind: 'join', parts, place: parts[0]?.place ?? list.place }, one.via);
    });
}
/** `dict(a, k=v)`, `Object.assign({}, a, b)`: one table of several. */
function joined(call) {
    const own = [...call.keyword].map(([key, value]) => ({ key, value, keyPlace: value.place }));
    const entries = call.callee === 'dict' ? own : [];
    const spread = [...call.positional, ...(call.callee === 'dict' ? call.spread : [])].map(of => ({ of, after: 0 }));
    return { kind: 'table', entries, spread, place: call.place };
}
/** What a method call gives, or null when nothing is known of it. */
function method(call, constants, via) {
    const dot = call.callee.lastIndexOf('.');
    const name = call.callee.slice(dot + 1);
    const [only] = call.positional;
    const parts = Object.hasOwn(partsOf, call.callee) ? partsOf[call.callee] : undefined;
    if (only && parts)
        return constants.expand(only, via).map(one => ({ ...one, value: parts(one.value) }));
    if (call.callee === 'dict' || call.callee === 'Object.assign')
        return constants.expand(joined(call), via);
    const known = Object.hasOwn(functions, call.callee) ? functions[call.callee] : undefined;
    if (known && only)
        return known(call, only, constants, via);
    if (name === '%' && call.positional[0])
        return percent(call, call.positional[0], constants, via);
    const own = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (dot === -1 || !own)
        return null;
    const path = call.callee.slice(0, dot);
    const receiver = call.receiver ?? { kind: 'name', path, where: call.where, place: call.place };
    return own(call, receiver, constants, via);
}
/** `{}` and `{name}`, as `format!` fills them. */
const braced = (call, format, constants, via) => constants.expand(format, via).flatMap(one => {
    if (one.value.kind !== 'text')
        return [one];
    const { text, place } = one.value;
    const parts = methods_filled(text, { ...call, positional: call.positional.slice(1) }, place, true);
    return constants.expand({ kind: 'join', parts, place }, via);
});
/** `next(x for x in xs if …)`: one of them, whichever. */
function anyOf(call, of, constants, via) {
    const one = { kind: 'item', of, key: null, place: call.place };
    return [one, ...call.positional.slice(1)].flatMap(value => constants.expand(value, via));
}
/** `zip(xs, ys)`: rows, as far as a list says how many there are. */
function together({ positional, place }, _of, constants, via) {
    const lists = positional.map(one => constants.expand(one, via).find(({ value }) => value.kind === 'list')?.value);
    const count = Math.max(0, ...lists.map(one => (one?.kind === 'list' ? one.items.length : 0)));
    if (count === 0 || count > maxRows)
        return null;
    const cellAt = (row, column, of) => {
        const list = lists[column];
        const known = list?.kind === 'list' ? list.items[row] : undefined;
        return known ?? { kind: 'item', of, key: { kind: 'constant', value: row, place }, place };
    };
    const items = Array.from({ length: count }, (_, row) => {
        return { kind: 'list', items: positional.map((of, column) => cellAt(row, column, of)), place };
    });
    return [{ value: { kind: 'list', items, place }, via }];
}
const maxRows = 200;
/** Functions that do with their first argument what a method does: fill the others into it, look one up in it. */
const functions = {
    getattr: attribute,
    next: anyOf,
    'random.choice': anyOf,
    zip: together,
    'fmt.Sprintf': percent,
    'String.format': percent,
    sprintf: percent,
    format: percent,
    'string.Format': braced,
    'format!': braced,
};
function percent(call, format, constants, via) {
    return constants.expand(format, via).flatMap(one => {
        if (one.value.kind !== 'text')
            return [one];
        const { place } = one.value;
        if (one.value.text.includes('%('))
            return constants.expand({ kind: 'join', parts: keyed(one.value.text, call, place), place }, via);
        const pieces = one.value.text.split(/%[sdv]/);
        const parts = pieces.flatMap((text, index) => [
            { kind: 'text', text, place },
            ...(index < pieces.length - 1 ? [call.positional[index + 1] ?? { kind: 'opaque', place }] : []),
        ]);
        return constants.expand({ kind: 'join', parts, place }, via);
    });
}
/** `"%(name)s" % table` */
const keyed = (text, { positional: [, of] }, place) => text.split(/(%\(\w+\)s)/).map((piece) => {
    const key = /^%\((\w+)\)s$/.exec(piece)?.[1];
    if (key === undefined)
        return { kind: 'text', text: piece, place };
    return of ? { kind: 'item', of, key: { kind: 'text', text: key, place }, place } : { kind: 'opaque', place };
});
function methods_filled(text, call, place, isOpen = false) {
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
        const named = { kind: 'name', path: name, where: call.where, place };
        return value ?? (isOpen && name !== '' ? named : { kind: 'opaque', place });
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
function valuesOf(value) {
    return value.kind === 'table'
        ? { kind: 'list', items: value.entries.map(entry => entry.value), place: value.place }
        : value;
}
const partsOf = {
    'Object.keys': methods_keysOf,
    'Object.entries': pairsOf,
    'Object.values': valuesOf,
};

;// CONCATENATED MODULE: ./.build/extract/weights/constant/mutations.js
/** Methods that change what they are called on, as bindings of its keys: `x.update(k=v)`, `Object.assign(x, {k: v})`. */
function changesOf(calls) {
    return calls.flatMap(call => {
        const dot = call.callee.lastIndexOf('.');
        const path = (call.receiver && rooted(call.receiver)?.path) ?? call.callee.slice(0, Math.max(0, dot));
        const [first, second] = call.positional;
        const bind = (of, key, value) => ({
            name: `${of}[${key}]`,
            value,
            where: call.where,
        });
        switch (call.callee.slice(dot + 1)) {
            case 'update':
                return [...named(call, path, bind), ...[first ?? [], call.spread].flat().flatMap(of => put(of, path, bind))];
            case 'clear':
            case 'popitem':
                return path === '' ? [] : [bind(path, anyKey, { kind: 'opaque', place: call.place })];
            case 'reverse':
            case 'sort':
            case 'insert':
            case 'remove':
                return path === '' ? [] : [shuffled(call, path)];
            case 'setdefault':
                return [];
            case 'pop':
            case '__delitem__':
                return first?.kind === 'text'
                    ? [bind(path, first.text, { kind: 'constant', value: null, place: call.place })]
                    : [];
            case '__setitem__':
                return first?.kind === 'text' && second ? [bind(path, first.text, second)] : [];
            case 'setattr':
                return setAttribute(call);
            case 'defineProperty':
                return first && second?.kind === 'text'
                    ? put(mutations_keyed(second, { kind: 'opaque', place: call.place }), pathIn(first), bind)
                    : [];
            case 'set':
                return call.callee === 'Reflect.set' && first && second?.kind === 'text'
                    ? put(mutations_keyed(second, call.positional[2] ?? second), pathIn(first), bind)
                    : [];
            case 'assign':
                return first?.kind === 'name' ? call.positional.slice(1).flatMap(one => put(one, first.path, bind)) : [];
            default:
                return [];
        }
    });
}
/** A list in another order, and perhaps with another element: any of them stands anywhere. */
function shuffled({ positional, where, place, callee }, path) {
    const held = { kind: 'item', of: { kind: 'name', path, where, place }, key: null, place };
    const more = callee.endsWith('.insert') ? positional.slice(1) : [];
    const any = more.length > 0 ? { kind: 'choice', options: [held, ...more], place } : held;
    return { name: path, value: { kind: 'list', items: [any], place }, where };
}
const pathIn = (value) => (value.kind === 'name' ? value.path : '');
/** A table of one entry. */
const mutations_keyed = ({ text: key, place }, value) => ({
    kind: 'table',
    entries: [{ key, value, keyPlace: place }],
    spread: [],
    place,
});
/** `setattr(x, 'k', v)` */
function setAttribute({ positional: [of, key, value], where }) {
    return of?.kind === 'name' && key?.kind === 'text' && value ? [{ name: `${of.path}.${key.text}`, value, where }] : [];
}
const named = (call, path, bind) => [...call.keyword].map(([key, value]) => bind(path, key, value));
/** In the place of a key: whatever is put in may stand under any. */
const anyKey = '*';
/** What is put into a variable, key by key where it says its keys. */
function put(value, path, bind) {
    if (value.kind !== 'table')
        return path === '' ? [] : [bind(path, anyKey, value)];
    const own = value.entries.map(({ key, value: one }) => bind(path, key ?? anyKey, one));
    return [...value.spread.flatMap(({ of }) => put(of, path, bind)), ...own];
}
/** A variable, or what a plain way of keys leads to from one: `cfg["model"]`. */
function rooted(value) {
    if (value.kind === 'name')
        return value;
    if (value.kind !== 'item' || value.key?.kind !== 'text')
        return undefined;
    const of = rooted(value.of);
    return of && { ...of, path: `${of.path}[${value.key.text}]` };
}
const underKey = (of, key) => ({
    kind: 'item',
    of,
    key: { kind: 'text', text: key, place: of.place },
    place: of.place,
});
/** What was put under a key after the variable got its value; not sure where it may not have happened. */
function assignedTo(of, key, names) {
    if (!names.isPut(key) && !names.isPut(anyKey))
        return undefined;
    const since = Math.max(...waysTo(of.path).map(path => names.lookup(path, of.where)[0]?.where.at ?? -1));
    const found = [`${of.path}[${key}]`, `${of.path}.${key}`]
        .flatMap(name => names.lookup(name, of.where))
        .filter(({ where }) => where.at > since)
        .toSorted((a, b) => b.where.at - a.where.at);
    const handed = [changedElsewhere, changedAside, changedAsOther].flatMap(changed => changed(of, key, names));
    const isSure = handed.length === 0 && found.some(({ where }) => where.branch.every((one, level) => of.where.branch[level] === one));
    const last = found[0]?.where.at ?? since;
    const other = names
        .lookup(`${of.path}[${anyKey}]`, of.where)
        .filter(({ where }) => where.at > (isSure ? last : since));
    const options = [...found.map(binding => binding.value), ...handed, ...other.map(({ value }) => underKey(value, key))];
    const [only, second] = options;
    if (!only)
        return undefined;
    return { value: second ? { kind: 'choice', options, place: only.place } : only, isSure: isSure && other.length === 0 };
}
/** A path and those that it goes through: who puts another table there puts another value under each of its keys. */
const waysTo = (path) => [path, ...[...path.matchAll(/\[/g)].map(({ index }) => path.slice(0, index))];
/** A function of this file may change what it sees: `def loosen(): MODEL["revision"] = "main"`. */
const changedAside = (of, key, names) => [
    ...names.aside(`${of.path}[${key}]`, of).map(({ value }) => value),
    ...names.aside(`${of.path}[${anyKey}]`, of).map(({ value }) => underKey(value, key)),
];
/** Who changes it under another name that it was given changes it too: `other = MODEL`. */
const changedAsOther = (of, key, names) => names
    .othersFor(of.path)
    .flatMap(({ name, where }) => [`${name}[${key}]`, `${name}.${key}`].flatMap(path => names.inScope(path, where.scope.at(-1))))
    .map(({ value }) => value);
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

;// CONCATENATED MODULE: ./.build/extract/weights/constant/items.js








const maxSpread = 8;
/** Of larger tables the rest is not told apart. */
const mostEntries = 400;
/** The value under a key: of what is written and what is spread in, the last counts. */
function items_entryOf(table, key, constants, depth = 0) {
    const own = table.entries.findLastIndex(one => one.key === key);
    // What stands behind it under a name that nobody knows may stand under the same.
    const unnamed = table.entries.findLastIndex(one => one.key === null);
    let isOpen = false;
    for (const { of, after } of table.spread.toReversed()) {
        if (own !== -1 && after <= own)
            break;
        const found = under(of, key, constants, depth);
        if (found)
            return isOpen || unnamed >= after ? unsure(found) : found;
        isOpen ||= isUnknown(of, constants);
    }
    const value = table.entries[own]?.value;
    return value && (isOpen || unnamed > own) ? unsure(value) : value;
}
/** What is spread in behind a key, and does not say what it holds, may hold another value under it. */
const isUnknown = (of, constants) => constants.expand(of).some(({ value }) => value.kind === 'opaque' || value.kind === 'call');
/** What a value has under a key, set later on or from the start. */
function under(of, key, constants, depth = 0) {
    if (depth > maxSpread)
        return undefined;
    const root = rooted(of);
    const assigned = root && constants.assigned(root, key);
    if (assigned?.isSure)
        return assigned.value;
    const held = constants.expand(of).map(({ value }) => heldBy(value, key, constants, depth));
    if (!assigned && held.every(one => one === undefined))
        return undefined;
    const { place } = of;
    // Where it may be a table that nobody knows, or one without the key, so may what stands under it.
    const found = [...(assigned ? [assigned.value] : []), ...held.map((one) => one ?? { kind: 'opaque', place })];
    const [only, second] = found;
    if (!only || !second)
        return only;
    // Which of several tables it is, is one choice for all that is taken out of them.
    const isAligned = !assigned && found.length === held.length;
    return { kind: 'choice', options: found, place: isAligned ? { ...place, offset: -1 - place.offset } : only.place };
}
/** Of an instance a text that it was made with, `ModelConfig(model_id="a/b")`: a table in it may be another one by now. */
function heldBy(value, key, constants, depth) {
    if (value.kind === 'table')
        return items_entryOf(value, key, constants, depth + 1);
    if (value.kind !== 'call' || !/^[A-Z]/.test(last_of_lastOf(value.call.callee)))
        return undefined;
    const made = value.call.keyword.get(key);
    return made?.kind === 'text' ? made : undefined;
}
/**
 * Can these have something under a key? Asked once for a group, so that the many names that loaders look for are not each
 * looked for in all that is spread in.
 */
function holding(spread, constants) {
    const keys = once(() => keysUnder(spread, constants));
    return key => keys().has(key) || constants.names.isPut(key);
}
function keysUnder(spread, constants) {
    const keys = new Set();
    const seen = new Set();
    const queue = [...spread];
    for (const of of queue) {
        for (const { value } of constants.expand(of)) {
            if (value.kind !== 'table' || seen.has(value))
                continue;
            seen.add(value);
            queue.push(...value.spread.map(one => one.of));
            for (const { key } of value.entries)
                if (key !== null)
                    keys.add(key);
        }
    }
    return keys;
}
/** `of[key]`: an entry of a table, an element of a list, a field of an instance. */
function itemOf(item, constants, via) {
    if (item.key === null)
        return elementOf(item, constants, via);
    const root = item.key.kind === 'text' ? rooted(item.of) : undefined;
    const assigned = root && item.key.kind === 'text' ? constants.assigned(root, item.key.text) : undefined;
    const later = assigned ? constants.expand(assigned.value, via) : [];
    if (assigned?.isSure)
        return later;
    const before = constants.cutCount;
    const picked = constants
        .expand(item.key, via)
        .flatMap(key => constants.expand(item.of, key.via).flatMap(of => pick(of, key.value, item, constants)));
    // `self.name = names[self.name]`: what it was before nobody says.
    const isCut = picked.length === 0 && constants.cutCount > before;
    const unread = { kind: 'opaque', place: item.place };
    const written = isCut ? constants.expand(item.of, via).flatMap(of => pick(of, unread, item, constants)) : picked;
    const place = item.key.kind === 'constant' ? rooted(item.of) : undefined;
    const isPut = place !== undefined && constants.names.lookup(`${place.path}[*]`, place.where).length > 0;
    // What was perhaps put there since is as likely as what was written.
    return [...written, ...later, ...(isPut ? unknown(item, via) : [])];
}
/** Any element of a list: one that it was made with, or one that was added. */
function elementOf(item, constants, via) {
    const found = constants.expand(item.of, via).flatMap(of => pick(of, null, item, constants));
    const added = item.of.kind === 'name' ? constants.names.addedTo(item.of) : [];
    const [first] = added;
    if (!first || found.some(({ value }) => value.kind === 'table'))
        return found;
    const key = `a${first.place.offset}`;
    return [found, ...added.map(one => constants.expand(one, via))].flatMap((one, index) => taking(key, index, one));
}
/** `key` null: any element, as a loop sees it (a table gives its keys). */
function pick({ value: of, via }, key, item, constants) {
    switch (of.kind) {
        case 'table':
            if (key === null && item.each === 'value')
                return pick({ value: valuesOf(of), via }, key, item, constants);
            if (key === null)
                return pick({ value: methods_keysOf(of), via }, key, { ...item, each: 'value' }, constants);
            return entry(of, key, item, constants, via);
        case 'list': {
            // Of a list, a shell's keys are positions.
            if (item.each === 'key')
                return unknown(item, via);
            if (key?.kind !== 'constant' || typeof key.value !== 'number')
                return constants.choose(of.items, `l${of.place.offset}`, via);
            const one = of.items.at(key.value);
            return one ? constants.expand(one, via) : unknown(item, via);
        }
        case 'call': {
            const held = isFirst(key) ? constants.held(of.call) : undefined;
            if (held)
                return constants.expand(held, via);
            return key?.kind === 'text' ? fieldOf(of.call, key.text, constants, via) : unknown(item, via);
        }
        case 'text':
            // A shell's loop over the words of a text.
            if (key === null && /\S\s+\S/.test(of.text))
                return constants.choose(wordsIn(of), `w${of.place.offset}`, via);
            // A member of an enumeration of texts.
            return key?.kind === 'text' && key.text === 'value' ? [{ value: of, via }] : unknown(item, via);
        default:
            return key?.kind === 'text' && of.kind === 'opaque'
                ? elsewhere(item, key.text, constants, via)
                : unknown(item, via);
    }
}
/** The part of a page's state that holds what it is. */
const isFirst = (key) => key?.kind === 'text' ? /^(?:value|current)$/.test(key.text) : key?.kind === 'constant' && key.value === 0;
const wordsIn = (text) => [...text.text.matchAll(/\S+/g)].map(({ 0: word, index }) => part_partOf(text, index, index + word.length));
/** `cfg["model"]` of something unknown: perhaps what the only table of this file that has the key says, or an option. */
function elsewhere(item, key, constants, via) {
    const [only, second] = constants.names.keyed(key);
    const options = only && !second ? [only] : (constants.options.get(key) ?? []);
    return [...options.flatMap(value => constants.expand(value, via)), ...unknown(item, via)];
}
const unknown = ({ place }, via) => [{ value: { kind: 'opaque', place }, via }];
function entry(table, key, item, constants, via) {
    if (key.kind !== 'text' || (item.key && table.entries.length > 1 && mayBeOther(item.key, constants)))
        return anyEntry(table, item, constants, via);
    const found = items_entryOf(table, key.text, constants);
    if (found)
        return constants.expand(found, via);
    // What a comprehension put there has keys that nobody reads here.
    const entries = table.entries.filter(one => one.key === null);
    return entries.length > 0 ? anyEntry({ ...table, entries }, item, constants, via) : [];
}
/** Under whichever key: of several tables that are asked by one variable, what stands under the same. */
function anyEntry({ entries }, item, constants, via) {
    const asked = `t${items_askedBy(item, constants)}`;
    return entries.slice(0, mostEntries).flatMap(({ key, keyPlace, value }) => {
        const turn = constants.turnOf(key ?? `\n${keyPlace.offset}`);
        return (via.get(asked) ?? turn) === turn ? constants.expand(value, new Map(via).set(asked, turn)) : [];
    });
}
/** Two keys that nobody here knows are one only where the same variable holds them: of each table another entry may be meant. */
function items_askedBy({ key, place }, { names }) {
    if (key?.kind !== 'name')
        return String(key?.place.offset ?? place.offset);
    return `${key.path}@${names.lookup(key.path, key.where)[0]?.where.at}`;
}
/** What `**options` of a call name. */
function spreadIn(call, name, constants) {
    for (const one of call.spread.toReversed()) {
        const found = one.kind === 'name' && call.positional.includes(one) ? undefined : under(one, name, constants);
        if (found)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/joined-path.js


/** Where the program itself lies, runs, or keeps what is its user's: what is named from there is named as if it were written alone. */
const here = /^(?:__dirname|import\.meta\.dirname|__file__)$/;
const givingHere = /(?:^|\.)(?:cwd|getcwd|homedir|home|dirname)$/;
/** The same place, written another way. */
const sameAs = /(?:^|\.)(?:Path|resolve|absolute|abspath|realpath|expanduser)$/;
const joined_path_maxDepth = 8;
/** `path.join(a, "b")`: the names of a path with the sign between them. */
function joinedPath({ positional, place }, constants) {
    const [first] = positional;
    const parts = first && isHere(first, constants) ? positional.slice(1) : positional;
    return {
        kind: 'join',
        parts: parts.flatMap((part, index) => {
            const before = parts[index - 1];
            const isParted = index === 0 || (before !== undefined && isFolder(before, constants));
            return isParted ? [part] : [{ kind: 'text', text: '/', place }, part];
        }),
        place,
    };
}
/** `./`: the sign stands there already. */
const isFolder = (part, constants) => constants.expand(part).every(({ value }) => value.kind === 'text' && value.text.endsWith('/'));
/** `Path(__file__).parent / "b"`, `f"{HERE}/b"`: the same of what is put together, from the sign on. */
function fromHere(of, constants) {
    const parts = flat(of);
    const [first, sign, ...rest] = parts;
    if (!first || first.kind === 'text' || sign?.kind !== 'text' || !sign.text.startsWith('/'))
        return parts;
    if (!isOfFile(parts.at(-1), constants) || !isHere(first, constants))
        return parts;
    return sign.text === '/' ? rest : [{ ...sign, text: sign.text.slice(1) }, ...rest];
}
/** `a / b / c` is put together twice. */
const flat = (parts) => parts[0]?.kind === 'join' ? [...flat(parts[0].parts), ...parts.slice(1)] : parts;
const ends = new Set(valueRows.flatMap(row => row.ends ?? []));
/** A folder's name may be one that something else has elsewhere: only what ends as files of weights do is surely one. */
const isOfFile = (last, constants) => last !== undefined &&
    constants.expand(last).some(({ value }) => value.kind === 'text' && ends.has(last_of_lastOf(value.text).toLowerCase()));
function isHere(value, constants, depth = 0) {
    if (depth > joined_path_maxDepth)
        return false;
    const inner = (one) => isHere(one, constants, depth + 1);
    switch (value.kind) {
        case 'name': {
            const bindings = here.test(value.path) ? [] : constants.names.lookup(value.path, value.where);
            return here.test(value.path) || (bindings.length > 0 && bindings.every(one => inner(one.value)));
        }
        case 'item':
            return ((value.key?.kind === 'text' ? /^parents?$/.test(value.key.text) : value.of.kind === 'item') && inner(value.of));
        case 'call': {
            const { callee, receiver, positional } = value.call;
            const [of = receiver] = positional;
            if (givingHere.test(callee))
                return true;
            return sameAs.test(callee) && of !== undefined && (inner(of) || (of.kind === 'text' && of.text === '~'));
        }
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/vocabulary.js
/**
 * What a carrier (a file language) tells of a text, in words that no library and no language owns. Loaders are
 * matched against these words only: that is what keeps the two axes apart.
 */
/** The scope of a use in a language that is read without its scopes: no function's. */
const unscoped = -1;

;// CONCATENATED MODULE: ./.build/extract/weights/constant/handed-functions.js

/** Calls that take a function and its arguments: at which position the function stands, and whether it gets each element. */
const takers = {
    partial: { at: 0 },
    partialmethod: { at: 0 },
    submit: { at: 0 },
    to_thread: { at: 0 },
    run_sync: { at: 0 },
    run_in_threadpool: { at: 0 },
    apply_async: { at: 0 },
    create_task: { at: 0 },
    spawn: { at: 0 },
    run_in_executor: { at: 1 },
    map: { at: 0, each: true },
    imap: { at: 0, each: true },
    imap_unordered: { at: 0, each: true },
    starmap: { at: 0, each: true },
    process_map: { at: 0, each: true },
    thread_map: { at: 0, each: true },
};
/** What a framework hangs on a function to run it somewhere else: `f.remote(x)` is `f(x)`. */
const handed_functions_elsewhere = /\.(?:remote|delay|local|spawn|remote_gen|apply_async|aio|submit|serve|deploy|fn)$/;
/**
 * Calls that are made through another one: `submit(f, x)`, `map(f, xs)`, `Thread(target=f, args=(x,))`, `f.remote(x)`,
 * and of what `partial(f, x)` gave a name.
 */
function handedOn(calls, bindings) {
    const partials = new Map();
    for (const { name, value } of bindings) {
        const inner = value.kind === 'call' ? bound(value.call) : [];
        // What another one gave is that one's function, with its arguments.
        for (const call of inner)
            partials.set(name, merged(partials.get(call.callee), call)[0] ?? call);
    }
    const named = partials.size === 0 ? [] : calls.flatMap(call => merged(partials.get(call.callee), call));
    const used = new Set(named.map(call => call.place.offset));
    return [...calls.flatMap(through).filter(call => !used.has(call.place.offset)), ...named];
}
/** `partial(f, x)`, `f.bind(this, x)` */
function bound(call) {
    const last = last_of_lastOf(call.callee);
    if (last === 'bind' && call.positional.length > 1)
        return applied(call, last);
    return last === 'partial' ? through(call) : [];
}
/** `f.call(this, x)`, `f.apply(this, [x])`, `Reflect.apply(f, this, [x])` */
function applied(call, last) {
    const [first, second, third] = call.positional;
    const { receiver: _receiver, slot: _slot, ...plain } = call;
    const callee = call.callee.slice(0, -last.length - 1);
    if ((last === 'call' || last === 'bind') && second)
        return [{ ...plain, callee, positional: call.positional.slice(1) }];
    if (call.callee === 'Reflect.apply' && first?.kind === 'name' && third?.kind === 'list')
        return [{ ...plain, callee: first.path, positional: third.items }];
    return last === 'apply' && second?.kind === 'list' ? [{ ...plain, callee, positional: second.items }] : [];
}
function through(call) {
    const last = last_of_lastOf(call.callee);
    const direct = call.callee.includes('.') ? applied(call, last) : [];
    if (direct.length > 0)
        return direct;
    const taker = Object.hasOwn(takers, last) ? takers[last] : undefined;
    const target = call.keyword.get('target');
    if (target?.kind === 'name')
        return [threaded(call, target.path)];
    const made = call.callee === 'dict' ? call.keyword.get('type') : undefined;
    if (made?.kind === 'name')
        return [later(call, made)];
    if (handed_functions_elsewhere.test(call.callee) && !taker)
        return [{ ...call, callee: call.callee.replace(handed_functions_elsewhere, '') }];
    if (!taker)
        return [];
    const handed = call.positional[taker.at];
    if (handed?.kind === 'call' && last_of_lastOf(handed.call.callee) === 'partial')
        return through(handed.call).flatMap(inner => merged(inner, rest(call, taker.at, taker.each)));
    if (handed?.kind !== 'name')
        return [];
    return [{ ...rest(call, taker.at, taker.each), callee: handed.path, place: handed.place }];
}
/** The arguments behind the function; where each element of them is handed over, any of them. */
function rest(call, at, each = false) {
    const { receiver: _receiver, slot: _slot, ...plain } = call;
    const behind = call.positional.slice(at + 1);
    if (!each)
        return { ...plain, positional: behind };
    const items = behind.map((of) => ({ kind: 'item', of, key: null, place: of.place }));
    return last_of_lastOf(call.callee) === 'starmap'
        ? { ...plain, positional: unpacked(items[0]) }
        : { ...plain, positional: items };
}
const unpacked = (tuple) => tuple
    ? [0, 1, 2, 3].map(index => ({
        kind: 'item',
        of: tuple,
        key: { kind: 'constant', value: index, place: tuple.place },
        place: tuple.place,
    }))
    : [];
/** `dict(type=f, x=1)`, which a registry turns into `f(x=1)`. */
function later(call, { path, place }) {
    const { receiver: _receiver, slot: _slot, ...plain } = call;
    return { ...plain, callee: path, keyword: new Map([...call.keyword].filter(([name]) => name !== 'type')), place };
}
function threaded(call, callee) {
    const args = call.keyword.get('args');
    const options = call.keyword.get('kwargs');
    const { slot: _slot, ...plain } = call;
    const positional = args?.kind === 'list' ? args.items : [];
    return { ...plain, callee, positional, keyword: new Map(), spread: options ? [options] : [] };
}
/** What `partial` was given, and then the call's own. */
function merged(partial, call) {
    if (!partial)
        return [];
    const { slot: _slot, ...plain } = call;
    return [
        {
            ...plain,
            callee: partial.callee,
            positional: [...partial.positional, ...call.positional],
            keyword: new Map([...partial.keyword, ...call.keyword]),
            spread: [...partial.spread, ...call.spread],
            place: partial.place,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/declared.js




/** The functions and classes of one file, and who calls them. */
class Declared {
    facts;
    /** Those that are written, and those that are made through them. */
    calls;
    /** What is written, and what calls change. */
    allBindings;
    bindings;
    imports;
    byScope;
    byName;
    callsByName;
    constructor(facts) {
        this.facts = facts;
        this.allBindings = [...facts.bindings, ...changesOf(facts.calls)]
            .map(ofProgram)
            .toSorted((a, b) => a.where.at - b.where.at);
        this.bindings = Map.groupBy(this.allBindings, binding => binding.name);
        this.imports = new Map(facts.imports.map(one => [one.alias, one]));
        this.byScope = new Map(facts.definitions.map(definition => [definition.scope, definition]));
        this.byName = Map.groupBy(facts.definitions, definition => definition.name);
        this.calls = [...facts.calls, ...handedOn(facts.calls, facts.bindings)];
        this.callsByName = Map.groupBy(this.calls, call => last_of_lastOf(call.callee));
    }
    /** The function whose body is this scope. */
    definition(scope) {
        return scope === undefined ? undefined : this.byScope.get(scope);
    }
    /** Calls in this file of a function or, for `__init__`, of its class and of those that are made as it is. */
    callsOf(definition) {
        const { name, owner } = definition;
        if (owner === undefined)
            return this.callsByName.get(name) ?? [];
        if (name === '__init__' || name === 'constructor')
            return [owner, ...this.heirsOf(definition)].flatMap(one => this.callsByName.get(one) ?? []);
        return (this.callsByName.get(name) ?? []).filter(call => this.isOn(call.callee, owner));
    }
    /** Functions of this file that a callee may mean. */
    definitionsOf(callee) {
        const found = this.byName.get(last_of_lastOf(callee)) ?? [];
        return found.filter(({ owner }) => (owner === undefined ? !callee.includes('.') : this.isOn(callee, owner)));
    }
    owners = once(() => new Set(this.facts.definitions.map(one => one.owner)));
    /** May a method of this class be called so? What is called on another class, or on what is imported, is another one. */
    isOn(callee, owner) {
        const receiver = callee.slice(0, Math.max(0, callee.lastIndexOf('.')));
        if (receiver === '' || this.imports.has(receiver.split('.', 1)[0] ?? ''))
            return false;
        if (this.owners().has(receiver))
            return this.lineOf(receiver).includes(owner);
        return this.bindings.has(receiver) || !/^[A-Z]\w*[a-z]\w*$/.test(receiver);
    }
    /** A class and those of this file that it continues, nearest first. */
    lineOf(owner) {
        const line = [owner];
        for (const one of line) {
            const base = this.bindings.get(`${one}.__base__`)?.at(-1)?.value;
            if (base?.kind === 'name' && line.length < maxLine)
                line.push(last_of_lastOf(base.path));
        }
        return line;
    }
    /** The constructor of a class, or the one that it has from its bases. */
    constructorOf(owner) {
        return first(this.lineOf(owner), one => this.constructors().get(one));
    }
    constructors = once(() => {
        const all = ['constructor', '__init__'].flatMap(name => this.byName.get(name)?.toReversed() ?? []);
        return new Map(all.flatMap(one => (one.owner === undefined ? [] : [[one.owner, one]])));
    });
    /** Classes that have their constructor from another one, by it. */
    heirsOf(made) {
        const found = this.heirs().get(made);
        return found?.filter(owner => owner !== made.owner) ?? [];
    }
    heirs = once(() => {
        const owners = this.fields('__base__').map(({ name }) => name.slice(0, -'.__base__'.length));
        return Map.groupBy(new Set(owners), owner => this.constructorOf(owner));
    });
    methodOf(owner, name) {
        return first(this.lineOf(owner), one => this.byName.get(name)?.find(definition => definition.owner === one));
    }
    /** What fixtures of this name give. */
    fixtures(name) {
        const found = this.byFixture().get(name);
        return found?.flatMap(one => one.returns) ?? [];
    }
    byFixture = once(() => Map.groupBy(this.facts.definitions, one => one.fixture));
    isLocal(name) {
        return this.byName.has(name);
    }
    /** Fields of this name in any class or namespace of the file. */
    fields(name) {
        return this.byField().get(name) ?? [];
    }
    byField = once(() => {
        const dotted = this.facts.bindings.filter(binding => binding.name.includes('.'));
        return Map.groupBy(dotted, binding => last_of_lastOf(binding.name));
    });
}
/** `globals()["x"] = …` perhaps ran when x is used. */
function ofProgram(binding) {
    const name = /^(?:globals|locals|vars)\(\)\[([^*\]]+)\]$/.exec(binding.name)?.[1];
    const { at } = binding.where;
    return name === undefined ? binding : { ...binding, name, where: { at, scope: [], branch: [at] } };
}
/** No class of a program has more ancestors than this that matter. */
const maxLine = 8;
/** The first that is something. */
function first(names, find) {
    for (const name of names) {
        const found = find(name);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/reaching.js
/** More places than this that perhaps set one name are no constant. */
const maxReaching = 60;
/** Of one scope's bindings, in their order: the last that surely ran before a place, and later ones that perhaps ran. Latest first. */
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

;// CONCATENATED MODULE: ./.build/extract/weights/constant/names.js





/** What the names of one file stand for. */
class Names extends Declared {
    byScopes = new Map();
    import(alias) {
        const found = this.imports.get(alias);
        if (!found)
            return undefined;
        return found.name === null ? found.module : `${found.module}.${found.name}`;
    }
    /**
     * Bindings that may hold where the name is used: the last one that surely ran, and later ones that perhaps ran.
     * Inner scopes hide outer ones. A function may run before or after whatever follows it in the scope around it.
     */
    lookup(name, where) {
        const all = this.bindings.get(name);
        if (!all)
            return [];
        for (let depth = where.scope.length; depth >= 0; depth--) {
            const here = this.inScope(name, where.scope[depth - 1]);
            if (here.length === 0)
                continue;
            const body = where.scope.slice(depth).find(scope => this.byScope.has(scope));
            const later = body === undefined ? [] : here.filter(({ where: { at } }) => at >= body).slice(0, maxReaching);
            const found = [...later, ...reaching(here, body ?? where.at, where)];
            if (found.length > 0)
                return found;
        }
        // Where nothing is scoped, a constant may stand behind its use.
        return name.includes('.') || (where.scope[0] === unscoped && !this.imports.has(name)) ? all : [];
    }
    /** What functions put there that stand aside of the place, and mean the same variable as it: they may have run before. */
    aside(name, { path, where }) {
        const all = this.bindings.get(name);
        if (!all)
            return [];
        const root = /^\w+/.exec(path)?.[0] ?? path;
        const isOwn = (scope) => this.inScope(root, scope).length > 0 || this.byScope.get(scope)?.parameters.includes(root) === true;
        const home = where.scope.findLastIndex(isOwn) + 1;
        return all.filter(({ where: { scope } }) => scope.slice(0, home).every((one, level) => where.scope[level] === one) &&
            scope.slice(home).some((one, level) => where.scope[home + level] !== one) &&
            !scope.slice(home).some(isOwn));
    }
    /** Calls that hand the variable on. */
    callsWith(path) {
        const found = this.handing().get(path);
        return found?.map(one => one.call) ?? [];
    }
    handing = once(() => {
        const handed = (call) => call.positional.flatMap(value => (value.kind === 'name' ? [{ path: value.path, call }] : []));
        return Map.groupBy(this.facts.calls.flatMap(handed), one => one.path);
    });
    /** Other names that the same thing was given: `other = path`. */
    othersFor(path) {
        return this.sameAs().get(path) ?? [];
    }
    sameAs = once(() => Map.groupBy(this.facts.bindings, ({ name, value }) => value.kind === 'name' && !name.includes('.') ? value.path : undefined));
    /** What is added to a list after it was made, one by one. */
    addedTo({ path, where }) {
        const added = this.adding().get(path) ?? [];
        return added
            .filter(call => call.where.scope.every((one, level) => where.scope[level] === one))
            .flatMap(call => call.positional);
    }
    adding = once(() => {
        const calls = ['append', 'add', 'push'].flatMap(name => this.callsByName.get(name) ?? []);
        return Map.groupBy(calls, call => call.callee.slice(0, call.callee.lastIndexOf('.')));
    });
    /** Does a function of a script take its first arguments away, so that the others have other numbers? */
    shifts(scope) {
        return this.shifting().has(scope);
    }
    shifting = once(() => {
        const said = this.facts.commands.filter(({ argv: [first] }) => first?.kind === 'text' && /^(?:shift|set)$/.test(first.text));
        return new Set(said.flatMap(command => command.where.scope));
    });
    /** Is anything in the file ever put under this key? Most keys that loaders ask for are not. */
    isPut(key) {
        return this.put().has(key) || key.includes('.') || key.includes(']');
    }
    put = once(() => new Set([...this.bindings.keys()].flatMap(keysIn)));
    /** Without a scope: what belongs to the program. */
    inScope(name, scope) {
        const known = this.byScopes.get(name);
        const found = known ?? Map.groupBy(this.bindings.get(name) ?? [], binding => binding.where.scope.at(-1));
        if (!known)
            this.byScopes.set(name, found);
        return found.get(scope) ?? [];
    }
    /** What tables in code have under this key. */
    keyed(key) {
        const found = this.byKey().get(key);
        return found?.map(one => one.value) ?? [];
    }
    byKey = once(() => {
        const tables = this.facts.mappings.filter(({ path, isPut }) => path[0] === '{}' && !isPut);
        const entries = tables.flatMap(({ table }) => table.entries);
        return Map.groupBy(entries.filter(({ key, value }) => key !== null && !renames(key, value)), one => one.key);
    });
}
/** `k` of `a.b[k]` and of `a.k`. */
const keysIn = (name) => name.endsWith(']')
    ? [name.slice(name.indexOf('[') + 1, -1), name.slice(name.lastIndexOf('[') + 1, -1)]
    : [last_of_lastOf(name)];
/** `{"model_id": "judge_model_id"}` says what a column is called from now on, not what is in it. */
const renames = (key, value) => value.kind === 'text' && /^\w+$/.test(value.text) && value.text.endsWith(`_${key}`);

;// CONCATENATED MODULE: ./.build/extract/weights/constant/schema-default.js
/**
 * Settings that a table in code describes with their defaults: `{ MODEL: z.string().default('x') }`,
 * `{ model: { type: String, default: 'x' } }`.
 */
function describedIn({ mappings }) {
    return mappings.flatMap(({ path, table, where }) => path[0] !== '{}'
        ? []
        : table.entries.flatMap(({ key, value }) => {
            const otherwise = schema_default_defaultOf(value);
            return key !== null && otherwise ? [{ name: key, value: otherwise, where }] : [];
        }));
}
function schema_default_defaultOf(value) {
    if (value.kind === 'table')
        return value.entries.find(({ key }) => key === 'default')?.value;
    return value.kind === 'call' && /\.(?:pre|de)fault$/.test(value.call.callee) ? value : undefined;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/heirs.js
/** Which class of a line it is, as one choice for all its fields. */
const turnOfHeirs = (owner) => `heir of ${owner}`;
const isOfHeirs = (key) => key.startsWith('heir of ');
const maxHeirs = 60;
const ownerOf = (name) => name.slice(0, Math.max(0, name.lastIndexOf('.')));
/**
 * A field that classes of this file set anew which continue the one that has it: what it holds in each of them, and in
 * those that leave it as it is. Empty where none does.
 */
function heldByHeirs(path, own, names) {
    const owner = ownerOf(path);
    const bases = owner === '' ? [] : names.fields('__base__');
    if (bases.length === 0)
        return [];
    const others = names
        .fields(path.slice(owner.length + 1))
        .filter(({ name, where }) => where.scope.length === 0 && ownerOf(name) !== owner);
    if (others.length === 0)
        return [];
    const heirs = new Set(bases.map(({ name }) => ownerOf(name)).filter(one => names.lineOf(one).includes(owner)));
    heirs.delete(owner);
    const anew = others.filter(({ name }) => heirs.has(ownerOf(name)));
    if (anew.length === 0)
        return [];
    const set = Map.groupBy(anew, ({ name }) => ownerOf(name)).set(owner, [...own]);
    return [owner, ...heirs].slice(0, maxHeirs).flatMap(one => {
        const maker = names.lineOf(one).find(base => set.has(base));
        const bindings = maker === undefined ? [] : (set.get(maker) ?? []);
        return bindings.length > 0 ? [{ owner: one, bindings }] : [];
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/aliases.js
const known = new WeakMap();
/**
 * Has the function another name as well (`g = f`), or defaults that are put in later? Then not every call of
 * it is seen, and what its parameters are by default is not what they surely are.
 */
function isAliased({ name, owner }, facts) {
    const found = known.get(facts) ?? aliasedIn(facts);
    known.set(facts, found);
    return owner === undefined && found.has(name);
}
function aliasedIn({ bindings }) {
    return new Set(bindings.flatMap(({ name, value }) => {
        const of = /^(.+)\.__(?:kw)?defaults__$/.exec(name)?.[1];
        return of === undefined ? namesIn(value) : [of];
    }));
}
function namesIn(value) {
    if (value.kind === 'name')
        return [value.path];
    return value.kind === 'choice' ? value.options.flatMap(namesIn) : [];
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/node-inputs.js
/**
 * What the inputs of a node in a graph may be: ComfyUI reads `INPUT_TYPES`, `{"required": {"model": (["a", "b"],
 * {"default": "a"})}}`, and calls the node's own function with a value for each name.
 */
function inputOf({ owner }, name, names) {
    if (owner === undefined)
        return [];
    const declared = names.methodOf(owner, 'INPUT_TYPES')?.returns ?? [];
    const entries = declared.flatMap(valuesIn).flatMap(group => (group.kind === 'table' ? group.entries : []));
    const said = entries.find(entry => entry.key === name)?.value;
    const [type, options] = said?.kind === 'list' ? said.items : [];
    // What is offered as a list has the default in it.
    if (type?.kind === 'list')
        return type.items;
    return options?.kind === 'table' ? options.entries.filter(one => one.key === 'default').map(one => one.value) : [];
}
const valuesIn = (value) => value.kind === 'table' ? value.entries.map(entry => entry.value) : [];

;// CONCATENATED MODULE: ./.build/extract/weights/constant/parameters.js




/**
 * What a parameter may be: what the calls in this file hand over, and its default; unknown when there is neither. Null
 * when it is none, or hidden by a variable of an inner scope.
 */
function parameterOf(path, scopes, bindings, constants) {
    const { names } = constants;
    const innermost = path.includes('.') ? 0 : (bindings[0]?.where.scope.length ?? 0);
    for (let depth = scopes.length; depth > 0 && depth >= innermost; depth--) {
        const scope = scopes[depth - 1];
        const definition = names.definition(scope);
        if (!definition)
            continue;
        if (definition.rest === path)
            return { handed: restOf(definition, names), own: [], key: `f${scope}` };
        const given = definition.given?.get(path);
        if (given && !definition.parameters.includes(path))
            return { handed: [given], own: [], key: `f${scope}` };
        const position = definition.parameters.indexOf(path);
        if (position !== -1)
            return optionsOf(definition, position, bindings, constants);
    }
    return null;
}
function optionsOf(definition, position, bindings, constants) {
    const { scope } = definition;
    const path = definition.parameters[position] ?? '';
    const inside = bindings.filter(binding => binding.where.scope.at(-1) === scope);
    const own = inside.filter(binding => binding.where.at !== scope);
    if (inside.length > 0 && inside.length === own.length && own.some(({ where }) => where.branch.length === 0))
        return null;
    const declared = constants.options.get(path) ?? [];
    const initial = inside.find(binding => binding.where.at === scope)?.value ?? oneOf(declared);
    // One option per call, so that arguments of one call stay together; a missing one is nothing, not left out.
    const called = constants.names
        .callsOf(definition)
        .map(call => handedTo(call, path, position, constants) ?? initial ?? nothingAt(call.place));
    const handed = [...called, ...byRunner(definition, path, constants.names)];
    const values = own.map(binding => binding.value);
    const unknown = { kind: 'opaque', place: { line: 1, column: 0, endColumn: 0, offset: scope } };
    if (handed.length === 0 && !initial)
        return { handed: [], own: [...values, unknown], key: `f${scope}` };
    const unseen = isAliased(definition, constants.names.facts) ? [unknown] : [];
    return { handed: initial ? [...handed, initial] : handed, own: [...values, ...unseen], key: `f${scope}` };
}
/** What nothing in the file calls is handed by what runs it: cases of a test, fixtures, inputs of a node in a graph. */
function byRunner(definition, path, names) {
    const given = definition.given?.get(path);
    if (given)
        return [given];
    const isTest = definition.fixture !== undefined || definition.name.startsWith('test');
    return [...(isTest ? names.fixtures(path) : []), ...inputOf(definition, path, names)];
}
function oneOf(options) {
    const [only, second] = options;
    return only && second ? { kind: 'choice', options, place: only.place } : only;
}
/** What a call hands over for a parameter, also out of `**options` and `*rest`. */
function handedTo(call, path, position, constants) {
    const named = call.keyword.get(path);
    if (named)
        return named;
    const spread = spreadIn(call, path, constants);
    if (spread)
        return spread;
    const star = call.positional.findIndex(value => value.kind === 'item' && value.key === null);
    const rest = star === -1 || star > position ? undefined : call.positional[star];
    if (rest?.kind !== 'item')
        return call.positional[position];
    return { ...rest, key: { kind: 'constant', value: position - star, place: rest.place } };
}
/** `**options`: what each call names beyond the other parameters. */
function restOf(definition, names) {
    return names.callsOf(definition).map((call) => {
        const others = [...call.keyword].filter(([key]) => !definition.parameters.includes(key));
        const entries = others.map(([key, value]) => ({ key, value, keyPlace: value.place }));
        return { kind: 'table', entries, spread: call.spread.map(of => ({ of, after: 0 })), place: call.place };
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/variable.js





const nowhere = new Map();
/** What a name holds where it is used: a variable, a parameter, a field; null where nothing in the file tells. */
function variableOf(value, constants) {
    const found = variable_bound(value, constants) ?? variable_attribute(value, constants);
    if (found)
        return found;
    const fallback = fallbackOf(value.path, constants);
    return fallback && constants.choose(fallback.options, fallback.key, nowhere);
}
function variable_bound({ path, where }, constants) {
    const bindings = constants.names.lookup(path, where);
    const held = heldByHeirs(path, bindings, constants.names);
    if (held.length > 0)
        return inEach(held, path, constants);
    const parameter = parameterOf(path, where.scope, bindings, constants);
    const key = `n${path}${bindings[0]?.where.at}`;
    if (parameter) {
        const handed = constants.choose(parameter.handed, parameter.key, nowhere);
        const own = parameter.own.map(one => constants.choose([one], key, nowhere));
        // Where the function sets it itself, what it was handed is no longer there.
        return own.length === 0 ? handed : [handed, ...own].flatMap((found, index) => taking(key, index, found));
    }
    if (bindings.length === 0)
        return null;
    return constants.choose(bindings.map(binding => binding.value), key, nowhere);
}
/** Whichever class runs the method, its fields are all of that class. */
const inEach = (held, path, constants) => held.flatMap(({ owner, bindings }) => {
    const values = bindings.map(({ value }) => value);
    const turn = constants.turnOf(owner);
    const key = turnOfHeirs(path.slice(0, path.lastIndexOf('.')));
    return taking(key, turn, constants.choose(values, `n${owner}.${path}`, nowhere));
});
function variable_attribute({ path, where, place }, constants) {
    const dot = path.lastIndexOf('.');
    if (dot === -1)
        return null;
    const of = { kind: 'name', path: path.slice(0, dot), where, place };
    const key = { kind: 'text', text: path.slice(dot + 1), place };
    const found = itemOf({ kind: 'item', of, key, place }, constants, nowhere);
    return found.some(one => one.value.kind !== 'opaque') ? found : null;
}
/** `args.model` of a parser, `cfg.model` of a dataclass that came from elsewhere: by the field's name in this file. */
function fallbackOf(path, { names, options }) {
    const last = last_of_lastOf(path);
    const declared = options.get(last);
    if (declared)
        return { options: declared, key: `o${last}` };
    if (last === path)
        return null;
    const fields = names.fields(last);
    const owners = new Set(fields.map(field => field.name));
    return owners.size === 1 ? { options: fields.map(field => field.value), key: `d${last}` } : null;
}

;// CONCATENATED MODULE: ./.build/extract/weights/constant/constants.js














const giving = byCallee(valueRows.filter(row => row.gives));
const joining = byCallee(valueRows.filter(row => row.joins));
const constants_holding = byCallee(valueRows.filter(row => row.holds));
const constants_named = /env|(?:^|\.)(?:open|readFileSync)$/i;
const constants_nowhere = new Map();
/** A thing that may be more things than this is told as that many. */
const mostFound = 400;
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
    turns = new Map();
    outer;
    host;
    options;
    callees;
    constructor(facts, outer, host) {
        this.outer = outer;
        this.host = host && !changesEnvironment(facts) ? host : undefined;
        this.names = new Names(facts);
        this.callees = new Callees(this.names);
        this.options = declaredOptions(facts.calls);
    }
    expand(value, via = constants_nowhere) {
        if (this.depth === 0)
            this.here = 0;
        this.total++;
        if (++this.here > maxHere || this.total > maxTotal || this.depth > constants_maxDepth)
            return [{ value: { kind: 'opaque', place: value.place }, via }];
        this.depth++;
        const set = this.host && inherited(value, this.host, via);
        const found = set?.isKnown ? set.found : this.step(value, via);
        this.depth--;
        return set && !set.isKnown ? [...set.found, ...found] : found;
    }
    step(value, via) {
        switch (value.kind) {
            case 'join':
                return this.join(fromHere(value.parts, this), value, via);
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
        const variables = this.names.facts.calls.flatMap(variableRead);
        const described = describedIn(this.names.facts).map(one => this.declared(one));
        return [...this.names.facts.bindings.map(one => this.declared(one)), ...options, ...variables, ...described];
    }
    /** `name: str = Field(default="x")` declares what `name = "x"` says; variables of the environment have names of their own, files what is in them. */
    declared(binding) {
        const { value } = binding;
        const given = value.kind === 'call' && !constants_named.test(value.call.callee) ? this.given(value.call) : undefined;
        return given ? { ...binding, value: given } : binding;
    }
    /** What the state of a page, or the like, holds from the start. */
    held(call) {
        const holds = constants_holding(this.canonical(call))[0]?.holds ?? [];
        return holds.flatMap(argument => argumentOf(call, argument) ?? [])[0];
    }
    /** The argument that a call gives back; null where it is one of those that do and has none. */
    given(call) {
        const gives = giving(this.canonical(call))[0]?.gives;
        return gives && (gives.map(argument => argumentOf(call, argument)).find(one => one !== undefined) ?? null);
    }
    /** What was put under a key of a variable later on. */
    assigned(of, key) {
        return assignedTo(of, key, this.names);
    }
    canonical(call) {
        return this.callees.canonical(call);
    }
    /** How often a value was needed to tell itself. */
    get cutCount() {
        return this.cuts;
    }
    /** One number for each key of a table. */
    turnOf(key) {
        const known = this.turns.get(key) ?? this.turns.size;
        this.turns.set(key, known);
        return known;
    }
    choose(options, key, via) {
        const taken = via.get(key);
        const found = [];
        for (const [index, option] of options.entries()) {
            if (taken !== undefined && taken !== index)
                continue;
            if (found.length > mostFound)
                break;
            found.push(...this.expand(option, options.length > 1 || key.startsWith('f') ? new Map(via).set(key, index) : via));
        }
        return found;
    }
    /** Later options count only as far as earlier ones may be nothing. */
    first(value, via) {
        const found = [];
        let open = [via];
        for (const option of value.options) {
            const nothing = [];
            for (const turn of open) {
                const here = this.expand(option, turn);
                found.push(...here.filter(({ value: one }) => isSomething(one)));
                if (here.length === 0)
                    nothing.push(turn);
                for (const { value: one, via } of here)
                    if (one.kind === 'call' || !isSomething(one))
                        nothing.push(via);
            }
            open = nothing.slice(0, mostFound);
            if (open.length === 0)
                break;
        }
        return found.length > 0 ? found : [{ value: { kind: 'opaque', place: value.place }, via }];
    }
    join(parts, whole, via) {
        const [only, second] = parts;
        if (only && !second)
            return this.expand(only, via);
        let found = [{ value: { kind: 'text', text: '', place: whole.place }, via }];
        for (const part of parts) {
            const next = [];
            for (const left of found.slice(0, mostFound))
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
        const found = variableOf(value, this);
        if (found)
            return found;
        // What is no variable of an embedded document may be one of the document around it.
        if (this.outer)
            return this.outer.constants.expand({ ...value, where: this.outer.where });
        return [{ value: { kind: 'opaque', place: value.place }, via: constants_nowhere }];
    }
    call(value, via) {
        const { call } = value;
        const row = call.positional.length > 1 ? joining(this.canonical(call))[0] : undefined;
        if (row && (!row.ends || isOfFile(call.positional.at(-1), this)))
            return this.expand(joinedPath(call, this), via);
        const given = this.given(call);
        if (given !== undefined)
            return given ? this.expand(given, via) : [{ value: { kind: 'opaque', place: value.place }, via }];
        const built = method(call, this, via);
        if (built)
            return built;
        const [definition, second] = this.names.definitionsOf(call.callee).filter(({ returns }) => returns.length > 0);
        const key = `r${call.callee}`;
        const otherwise = definition ? undefined : defaultOf(call);
        // What else there may be, nobody here knows.
        if (otherwise)
            return [...this.expand(otherwise, via), { value: { kind: 'opaque', place: value.place }, via }];
        if (!definition || this.active.has(key))
            return [{ value, via }];
        this.active.add(key);
        const returns = this.names.definitionsOf(call.callee).flatMap(one => one.returns);
        const found = inTurn(call, second ? undefined : definition, this.names, via, turn => this.choose(returns, key, turn));
        this.active.delete(key);
        return found;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/figure.js
const isFraction = (value) => isNumber(value) && !Number.isInteger(value.value);
const isNumber = (value) => value.kind === 'constant' && typeof value.value === 'number';

;// CONCATENATED MODULE: ./.build/catalogue/record-keys.json
const record_keys_namespaceObject = /*#__PURE__*/JSON.parse('{"qY":["pass_rate.*","elo(?:_.*|_?rating)?","likes","downloads","pric(?:e|es|ing).*",".*_price","costs?","cost_.*","total_cost",".*cost_per.*","seconds_per.*","test_cases","(?:.*_)?latency.*",".+_fps","throughput.*","requests","(?:.*_)?tok(?:en)?s?_(?:per_)?(?:s|sec|second|minute|request|user|gpu|watt|joule)(?:_.*)?","git_sha","commit_hash","hostname","dirname","best_metric","accuracy","f1","bleu","wer","mteb.*","ndcg.*","percent_.*","num_malformed.*","usage","input_price.*","output_price.*",".*elapsed.*","wall_clock.*",".*per_second","mean_(?:inference|bertscore|latency|time|score).*","(?:success|failure)_count","rows_(?:total|scored)","results?","duration_(?:s|ms|seconds)","(?:warmup|measured|num|total|n)_runs","benchmark(?:_?name)?","tok(?:ens)?_?(?:per)?_?s(?:ec)?","ttft.*","rps","metrics?","git_hash","n[-_]samples","(?:start|end|finish)_?time","(?:started|finished|completed|ended)_at(?:_utc)?","model_num_parameters",".*_sanitized","votes","win_?rate","exact_match","rouge.*","perplexity","average","expected_.*","(?:available|ready|updated|desired|current)_replicas","(?:creation|ready|start|end)_timestamp","p(?:50|90|95|99)","time_taken","error_reason","commit_sha","exit_code","(?:best|final|mean|avg|train|val|valid|test|eval)_(?:(?:val|valid|test|eval|train)_)?(?:loss|acc(?:uracy)?|mae|mse|rmse|f1|auc|r2|bleu|wer|cer|score)","num_trainable_parameters","trainable_parameters","user_?agent","(?:n|num)_scored","parse_fail.*","(?:num_)?(?:train|val|test|eval)_(?:examples|samples)","(?:success|error|failure)_rate","(?:avg|mean|median|total)_.*(?:ms|s|seconds|time|score|rate)",".*_pct","final_.*loss","loss_history","(?:train|eval|test|val)_runtime.*","peak_(?:v?ram|mem(?:ory)?|gpu|rss).*","completed_(?:epochs|runs|steps)","global_steps?","(?:processing|response|inference|evaluation|generation|execution)_?time.*","(?!(?:.*_)?(?:min|max|similarity|threshold)_)(?:.*_)?scores?","(?:captured|checked|measured|evaluated|scored|tested)_(?:at|utc|on)|generated(?:_(?:at|utc|on))?","(?:request|response|trace)_?id"],"I5":["tags?","why","label","title","description","desc","summary","context","context_?(?:length|window|size)","max_(?:context|input|output)?_?tokens","max(?:Input|Output)?Tokens","max_context.*","context_limit","model_?types?","task","date","created(?:_?(?:at|on))?","released?(?:_?(?:date|at))?","updated(?:_?(?:at|on))?","license","capabilities","modalit(?:y|ies)","supports?_?.*","params","parameter_count","size","languages?","owned_by","provider_?name","category","family","icon","logo","vision","reasoning","dimensions?","rank","gpus?","object","knowledge","vendor","author","authors","publisher","organi[sz]ation","thumbnail.*",".*thumbnail","demo.*","web_?site","homepage","link","links","paper.*","badges?","recommended","highlights?","pros","cons","strengths","use_?cases?","speed","quality","emoji","color","subtitle","tooltip","about","display_?name","vram.*","ram","release","pricing_?url","docs?_?url","page","timestamp","time","run_id"],"Lq":["widgets_values","class_type","revision","model_revision","modelRevision","files?","file_?name","hf_file","sha256","digest","checksum","path","quantization","dtype","torch_dtype","device","device_map","load_in_[48]bit","tensor_parallel_size","gpu_memory_utilization","trust_remote_code","learning_rate","datasets?","output_dir","adapter","lora.*","peft.*","command_args","port","replicas?","replicaCount","args","local_dir","cache_dir","pooling","vector_size","max_model_len","gpu_layers","n_gpu_layers","tokenizer(?:_.*)?"],"ZD":["learning_rate","lora.*","peft.*","output_dir","quantization","dtype","torch_dtype","device","datasets?","tokenizer(?:_.*)?"]}');
;// CONCATENATED MODULE: ./.build/catalogue/record-keys.js

const { /* measures */ "qY": measures, /* traits */ "I5": traits, /* loading */ "Lq": loading, /* repeated */ "ZD": repeated } = record_keys_namespaceObject;
const isOf = (list) => {
    const pattern = new RegExp(`^(?:${list.join('|')})$`, 'i');
    return (text) => pattern.test(text);
};
/** What was measured of a model, or is asked for it. */
const isMeasure = (key) => isMeasured(key) || isMeasured(key.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_'));
const isMeasured = isOf(measures);
const isTrait = isOf(traits);
/** What only somebody needs who loads the model. */
const isLoading = isOf(loading);
const isRepeated = isOf(repeated);
/** What somebody needs who loads the model, and no log repeats. */
const isLoadersOwn = (key) => isLoading(key) && !isRepeated(key);
/** `supportsTools` and `supportsVision` tell of one thing only: what it can do. */
const sortsOf = (traits) => new Set(traits.map(key => /^supports?(?=_|[A-Z])/.exec(key)?.[0] ?? key)).size;
/** What only a server says of a model, asked for its list or for a text: Ollama, and who answers like OpenAI. */
const answers = [
    ['modified_at', 'digest'],
    ['created_at', 'done'],
    ['owned_by', 'object'],
    ['choices', 'created'],
    ['choices', 'usage'],
    ['modelfile', 'template'],
];
/**
 * Are these the keys of a record: an entry of a catalogue, a price list, a leaderboard, a log of runs? Such a thing
 * names models, and loads none. One key alone says nothing, and neither do two where a loader's stand beside them.
 */
function isRecord(keys, isInList) {
    if (answers.some(pair => pair.every(key => keys.includes(key))))
        return true;
    if (keys.length < 3 || keys.some(isLoading))
        return false;
    const measured = keys.filter(isMeasure).length;
    return measured >= 2 || (isInList && measured + sortsOf(keys.filter(isTrait)) >= 2);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/run.js


/**
 * Does a group of settings tell of a run that is over? Two numbers stand in it with more digits than anybody writes, or
 * one that is called a measure, in it or in a group of numbers beside the others, or a list of groups of which that is true.
 */
function isRun({ entries }, depth = 2) {
    if (entries.some(({ key }) => isLoadersOwn(key ?? '')))
        return false;
    const isOver = (one) => one.kind === 'table' && isRun(one, depth - 1);
    return (isComputedIn(entries) ||
        entries.some(one => isResults(one.value)) ||
        (depth > 0 && entries.some(({ value }) => value.kind === 'list' && value.items.some(isOver))));
}
/** Two numbers that nobody chose, or one that is called a measure. */
const isComputedIn = (entries) => entries.filter(({ value }) => isComputed(value)).length >= 2 || entries.some(isResult);
const isResult = ({ key, value }) => isComputed(value) && isMeasure(key ?? '');
/** What is said of no model of its own is said of the one beside it. */
const isResults = (value) => value.kind === 'table' && value.entries.some(isResult) && value.entries.every(one => one.value.kind === 'constant');
/** `28.758154471498273`; `1e-05` and `0.18215` are chosen. */
const isComputed = (value) => isFraction(value) && /[1-9]\d{5}/.test(String(value.value).replace('.', ''));

;// CONCATENATED MODULE: ./.build/extract/weights/refer/account.js



/**
 * Was the whole document written by what measured or answered: the record of a benchmark, the description of an
 * interface? Then no part of it sets anything, however much a part by itself looks like settings. One sign alone may stand
 * in settings too; what was measured is measured more than once, and says when, under which versions, and lies among others.
 */
const accounts = ({ mappings }, file) => once(() => {
    // What a script or an image sets, it runs with.
    const groups = mappings.filter(({ path }) => !path.includes('{}') && path.at(-1) !== 'env');
    if (groups.some(isOfGraph))
        return false;
    if (groups.some(isInterface) || groups.filter(isFigured).length >= 2)
        return true;
    const signs = [isTimed, isVersioned, isAnswer, isProcess].filter(sign => groups.some(({ table }) => sign(table)));
    return [...signs, ...[isSeries(groups), isAmongRecords.test(file)].filter(Boolean)].length >= 2;
});
/** Weights of a mixture stand in one group, measures in several. */
const isFigured = ({ table: { entries } }) => isComputedIn(entries.filter(({ key }) => !isPlacing.test(key ?? '')));
/** Where something lies, on a page or on the earth, is computed by what draws it. */
const isPlacing = /^(?:[xyzwh]|width|height|left|right|top|bottom|scale|zoom|lat(?:itude)?|lon(?:gitude)?|lng)$/i;
/** The second at which it was written: people write days. */
const isTimed = ({ entries }) => entries.some(({ value }) => value.kind === 'text' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d|^20\d{6}[T_-]\d{6}/.test(value.text));
/** Under which versions it ran. */
const isVersioned = ({ entries }) => entries.filter(({ key, value }) => program.test(key ?? '') && value.kind === 'text' && /^\d+\.\d+/.test(value.text))
    .length >= 2;
const program = /^(?:python|(?:py)?torch|transformers|vllm|cuda|numpy|accelerate|peft|trl|diffusers)(?:_version)?$/i;
/** What was asked, and what came. */
const isAnswer = ({ entries }) => [
    /^(?:prompt|input(?:_text)?|question|query)$/i,
    /^(?:response|output(?:_text)?|answer|completion|prediction)$/i,
].every(side => entries.some(({ key, value }) => side.test(key ?? '') && value.kind === 'text'));
/** One that ran under this number, or ended with that. */
const isProcess = ({ entries }) => entries.some(({ key, value }) => /^(?:pid|return_?code|exit_?code)$/i.test(key ?? '') && isNumber(value));
/** The same broken numbers of one thing after the other. */
function isSeries(groups) {
    const measured = groups.map(({ table: { entries } }) => entries.filter(({ value }) => isFraction(value)));
    const alike = Map.groupBy(measured.filter(entries => entries.length >= 2), entries => entries.map(one => one.key).join());
    return [...alike.values()].some(({ length }) => length >= 3);
}
/** Where a repository keeps what came out of its programs: a sign, and no more than that. */
const isAmongRecords = /(?:^|[/_-])(?:results?|reports?|logs|leaderboards?|fixtures|testdata|golden|baselines?|snapshots|cassettes|summary)[/_.-]/i;
/** The nodes that a program of models is drawn from: it is run as it stands. */
const isOfGraph = ({ table: { entries } }) => entries.some(({ key }) => key === 'widgets_values' || key === 'class_type');
/** OpenAPI: what stands in it are examples. */
const isInterface = ({ path, table: { entries } }) => path.length === 0 && entries.some(({ key }) => key === 'openapi' || key === 'swagger');

;// CONCATENATED MODULE: ./.build/extract/weights/refer/doubles.js
/** Is what is called only made to look like a loader: `global.fetch = jest.fn()`, `verify(ollama).pullModel(…)`? */
function isDouble({ callee, where }, { names }) {
    if (told.test(callee))
        return isMockito(names);
    const [root = ''] = callee.split('.');
    const bindings = [root, ...globals.map(one => `${one}.${root}`)].flatMap(name => names.lookup(name, where));
    return bindings.length > 0 && bindings.every(({ value }) => makesDouble(value, names));
}
const globals = ['global', 'globalThis', 'window'];
/** What Mockito is told of calls, or asked about them: `verify(model).load("x")`. */
const told = /^(?:Mockito\.)?(?:do(?:Nothing|Return|Throw|Answer)|verify|given|when)\(\)\./;
const isMockito = ({ facts }) => facts.imports.some(({ module }) => /^org\.mockito\b/.test(module));
/** A double may be told what to answer; one that is handed what has a name may call what is real. */
function makesDouble(value, names) {
    if (value.kind !== 'call')
        return false;
    const { callee, receiver, positional, where } = value.call;
    // Handed more than the class, it may call what is real.
    if (/^(?:Mockito\.)?mock$/.test(callee))
        return positional.length === 1 && isMockito(names);
    if (receiver)
        return /\.mock(?:Resolved|Rejected|Return)Value(?:Once)?$/.test(callee) && makesDouble(receiver, names);
    const [root = ''] = callee.split('.');
    const isOwn = names.isLocal(root) || names.lookup(root, where).length > 0;
    const from = names.import(root);
    const isFramework = !isOwn && (from === undefined || /^(?:@jest\/globals|vitest)\b/.test(from));
    return isFramework && /^(?:jest|vi)\.fn$/.test(callee) && positional.every(({ kind }) => kind === 'opaque');
}
/** Is it set at what a library of doubles made: `with patch("shop.Config") as config: config.MODEL_ID = "x"`? */
function isOfDouble(name, where, { names }) {
    const [root = '', ...rest] = name.split('.');
    const bindings = rest.length === 0 ? [] : names.lookup(root, where);
    return bindings.length > 0 && bindings.every(({ value }) => value.kind === 'call' && isMock(value.call, names));
}
function isMock({ callee }, names) {
    const [root = ''] = callee.split('.');
    return /^(?:unittest\.)?mock\b/.test(names.import(root) ?? '') && /(?:Mock|patch(?:\.object)?)$/.test(callee);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/elsewhere.js
/** What stands in front of `owner/name` where it is the name of code or of an image. */
const host = /(?:\bgithub\.com[/:]|\bapi\.github\.com\/repos\/|\bgithubusercontent\.com\/|\bghcr\.io\/|\bdocker\.io\/|\bquay\.io\/|\bgitlab\.com[/:])$/;
/**
 * Texts that the file itself takes for the names of repositories of code or of images: behind the address of such a place,
 * or handed to what moves images about.
 */
function elsewhereIn(facts, constants) {
    const values = [
        ...facts.bindings.map(one => one.value),
        ...facts.commands.flatMap(command => command.argv),
        ...facts.mappings.flatMap(({ table }) => table.entries.map(entry => entry.value)),
    ];
    const parts = [...values.flatMap(partsElsewhere), ...facts.commands.flatMap(elsewhere_images)];
    const found = parts.flatMap(value => constants.expand(value));
    return new Set(found.flatMap(({ value }) => (value.kind === 'text' ? value.text : [])));
}
function partsElsewhere(value) {
    if (value.kind !== 'join')
        return [];
    return value.parts.filter((part, index) => {
        const before = value.parts[index - 1];
        return part.kind !== 'text' && before?.kind === 'text' && host.test(before.text);
    });
}
/**
 * Names that `ollama create` gives to what it makes: no variable that holds one says that it is loaded. What a command is
 * handed is: nobody here knows whether it was made before.
 */
function madeIn({ commands }, constants) {
    const made = commands.flatMap(({ argv: [program, action, name] }) => name && elsewhere_isText(program, 'ollama') && elsewhere_isText(action, 'create') ? constants.expand(name) : []);
    return new Set(made.flatMap(({ value }) => (value.kind === 'text' ? value.text : [])));
}
const elsewhere_isText = (value, text) => value?.kind === 'text' && value.text === text;
/** `docker push "$REPO:latest"`, `docker build -t $REPO`: what stands there is an image, up to its tag. */
function elsewhere_images({ argv }) {
    const [program, action = '', ...words] = argv.map(word => (word.kind === 'text' ? word.text : ''));
    if (!/(?:^|\/)(?:docker|podman|nerdctl)$/.test(program ?? ''))
        return [];
    const isMoving = /^(?:push|pull|tag|rmi|save)$/.test(action);
    const isMaking = /^(?:build|buildx)$/.test(action);
    return argv.slice(2).flatMap((word, index) => {
        const isName = isMoving || (isMaking && /^(?:-t|--tag)$/.test(words[index - 1] ?? ''));
        return isName ? [word.kind === 'join' ? (word.parts[0] ?? word) : word] : [];
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/ids.js

/** The shapes of names. Pure grammar: nothing here says that something is loaded. */
const weightsExtension = /[^/\\]\.(?:safetensors|gguf|ggml|ggjt|pt|pth|pt2|ckpt|bin|h5|hdf5|keras|onnx|ort|tflite|pb|pkl|pickle|joblib|dill|mlmodel|mlpackage|mlmodelc|engine|trt|plan|pdparams|pdmodel|pdiparams|nemo|t7|caffemodel|weights|params|msgpack|mar|dduf|task|litertlm|pte|llamafile|torchscript|ptl|npz|skops|model|uff|rknn|kmodel|nnue|cbm|ubj|ot|rten)$/i;
/** A file name that ends as weights do. `.bin`, `.model` and the like only mean something where a loader stands. */
function isWeightsFile(text) {
    return weightsExtension.test(text);
}
const sureExtension = /[^/\\]\.(?:safetensors|gguf|ggml|pt|pth|ckpt|h5|hdf5|keras|onnx|tflite|pkl|joblib|mlmodel|mlpackage|pdparams|nemo|caffemodel|weights|dduf|litertlm|pte|llamafile|rknn)$|(?:[/\\]|\d|model)[^/\\]{0,200}\.engine$/i;
/** An extension that weights have and hardly anything else. */
function isSureWeightsFile(text) {
    return sureExtension.test(text) || /[\\/]ggml-[\w.-]+\.bin$/i.test(text);
}
/** The hub's rule for one half of `namespace/name`: reference hubs.md 1.6. */
function isSegment(text) {
    return /^[A-Za-z0-9_](?:[\w.-]{0,94}[A-Za-z0-9_])?$/.test(text) && !/--|\.\./.test(text) && !text.endsWith('.git');
}
/** `namespace/name` as Hugging Face and ModelScope write it. */
function isRepoId(text) {
    const [namespace = '', name = '', more] = text.split('/', 3);
    return more === undefined && text.length <= 97 && isSegment(namespace) && isSegment(name) && !(0,model_names/* isHubRoute */.X7)(namespace);
}
/** `namespace/name:QUANT`: one file of a repository, as llama.cpp and what uses it name it. */
function quantisedId(text) {
    const [, id = '', quant = ''] = /^([^:@\s]+):([\w.-]+)$/.exec(text) ?? [];
    const isQuant = /^(?:UD-)?(?:I?Q[1-8](?:_\w+)?|B?F16|F32|MXFP4\w*)$/.test(quant) || /-GGUF$/i.test(id);
    return isQuant && quant !== 'latest' && isRepoId(id) ? { id, quant } : null;
}
/** What a setting holds that switches something, or leaves it to the program: no name of anything. */
function isSwitch(text) {
    return /^(?:true|false|yes|no|on|off|none|null|auto|default|n\/a)$/i.test(text);
}
/** `namespace/name` whose first half is a folder's name, what examples write there, or what a server calls a model of its own. */
function looksLocal(text) {
    const [namespace = '', name = ''] = text.split('/', 2);
    const isTwice = namespace.toLowerCase() === name.toLowerCase();
    if (isTwice && /\d/.test(name) && !(0,model_names/* isKnownNamespace */.X8)(namespace))
        return true;
    // What a trainer calls the folders that it writes, one a step.
    const isStep = /^checkpoint-\d+$/.test(name);
    return (isStep ||
        /^your[-_]/i.test(name) ||
        (0,model_names/* isFolderName */.OB)(namespace) ||
        (0,model_names/* isPlaceholder */.wK)(namespace) ||
        /^(?:\d+|v\d+)$/.test(namespace));
}
/** A chapter within a chapter, each with its number. */
const isChapter = (text) => /^\d\d-[\w-]+\/\d\d-/.test(text);
/** How CLIP names its own architectures, `ViT-L/14@336px`, and how others name one size of several, `llama3_2/1B`. */
const isArchitecture = (text) => /^ViT-[A-Za-z]{1,4}\/\d\d(?:[@-][\w-]+)?$|\/\d+(?:\.\d+)?[bm]$/i.test(text);
/** A media type, an architecture, a program, a document: two words with a slash that no hub has. */
function isOtherThing(text) {
    return ((0,model_names/* isMediaType */.LA)(text) ||
        isArchitecture(text) ||
        isChapter(text) ||
        /\.(?:cpp|hpp|cc|cs|h|[cm]?[jt]sx?|vue|py|ipynb|rs|go|c|java|kt|rb|php|sql|proto|net|git|io|ai|md|rst|html?|json|ya?ml|toml|ini|cfg|conf|xml|[ct]sv|txt|log|lock|env|css|svg|png|jpe?g|gif|ico|webp|wav|mp[34]|flac|ogg|webm|mov|m4a|avi|mkv|pdf|parquet|dll|so|dylib|exe|zip|tar|t?gz|whl|jar|sh|bat|ps1|tpl)$/i.test(text));
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

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/weights-file.js

/** `default:GGML:AUTO:file`, as WasmEdge is told what to load and where it runs. */
const preloaded = /^[\w.-]+:GGML:(?:AUTO|CPU|GPU|TPU):/;
/** A file on this machine, when it is named as weights are. */
const file = written => {
    const text = written.replace(preloaded, '');
    return isWeightsFile(text) && !/^[a-z0-9]+:\/\/|[{}<>*]/.test(text)
        ? { hub: 'local-weight-file', id: text, revision: null }
        : null;
};
/** `ns/name-GGUF/file.gguf`, `ns/name/name.Q4.gguf`: a file of a repository that says by its name what lies in it. */
const inRepository = (text, hub) => {
    const [, id = '', , path = ''] = /^([\w.-]+\/(?:[\w.-]*GGUF(?=\/)|([\w.-]+)(?=\/\2)))\/([^/\s]+\.gguf)$/i.exec(text) ?? [];
    return isRepoId(id) && !looksLocal(id) ? { hub, id, revision: null, path } : null;
};
const surefile = (text, hub) => isSureWeightsFile(text) && !isPickledData(text) ? (inRepository(text, hub) ?? file(text, hub)) : null;
/** A file that some setting names, whatever the setting is called: not a shard, nor what every repository calls it. */
const ownfile = (text, hub) => /[*?\s]|^\w+=|-\d{5}-of-\d{5}|\.(?:pkl|joblib|h5|hdf5|weights)$/i.test(text) || isUsualFile(text)
    ? null
    : surefile(text, hub);
const isUsualFile = (text) => /^\/?(?:(?:diffusion_)?pytorch_(?:adapter_|lora_)?(?:model|weights)|(?:adapter_|consolidated\.?)?(?:model|weights|\d+))(?:[._](?:fp16|fp32|bf16|quantized|q4|int8))?\.\w+$/i.test(text);
/** What is pickled may be anything: what is called after data is data, unless its name or its folder says model. */
const pickled = (text, hub) => (isOfData(text) ? null : file(text, hub));
const isOfData = (text) => isData.test(text) && !modelled.test(text);
const isPickledData = (text) => /\.(?:pkl|joblib)$/i.test(text) && isOfData(text);
const modelled = /model|weights|checkpoint|ckpt|network|estimator|classifier|regressor|generator/i;
const isData = /(?:^|[^a-z])(?:baselines?|bm25|cache[sd]?|chunks?|corpus|data\w*|df|dict(?:ionary)?|docs?|documents?|embeddings?|faiss|features?|graph|history|idx|index|labels?|list|log|lookup|map(?:ping)?|meta\w*|outputs?|preds?|predictions?|records?|results?|scalers?|stats?|table|tokens?|vocab\w*|words?)(?:[^a-z]|$)/i;

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/repository-name.js



/** A repository by its bare name, as every library of a hub takes it. */
const repository_name_named = (text, hub) => {
    if ((isRepoId(text) && !isSureWeightsFile(text)) || (0,model_names/* isLegacyId */.PO)(text))
        return { hub, id: text, revision: null };
    const one = quantisedId(text);
    if (one)
        return { hub, id: one.id, revision: null, path: one.quant };
    // `datasets/ns/name`, as the libraries of the hub take it in place of a type.
    const [, type, id = ''] = /^(datasets|spaces)\/([^/\s]+\/[^/\s]+)$/.exec(text) ?? [];
    return isRepoId(id) ? { hub, id, revision: null, type: type === 'datasets' ? 'datasets' : 'spaces' } : null;
};
/** The same, or a file of weights in its place, or a name with its tag behind it. */
const repo = (text, hub) => file(text, hub) ?? repository_name_named(text, hub) ?? (/^hf[-_]hub:|@/.test(text) ? tagged(text, hub) : null);
/** Short names that a library completes by itself: `all-MiniLM-L6-v2`. */
const repository_name_short = (text, hub) => repo(text, hub) ?? (/^[A-Za-z0-9][\w.-]{2,95}$/.test(text) ? { hub, id: text, revision: null } : null);
/** The same where a single word may be anything, and only `one-with-several-parts` is a model's name. */
const compound = (text, hub) => repo(text, hub) ?? (/^[A-Za-z][\w.]*(?:-[\w.]+){2,}$/.test(text) && !(0,model_names/* isHostedName */.vZ)(text) ? repository_name_short(text, hub) : null);
/** `org/name@rev`, `hf-hub:org/name@rev`. */
const tagged = (text, hub) => {
    const match = /^(?:hf[-_]hub:|hf:|local:)?([^@\s]+?)(?:@(.+))?$/.exec(text);
    const id = match?.[1];
    if (!id || !repository_name_named(id, hub))
        return null;
    const revision = match?.[2] ?? null;
    const from = text.length - (revision?.length ?? 0);
    if (revision === null)
        return { hub, id, revision };
    return { hub, id, revision, pin: { from, to: text.length, before: '', after: '' } };
};
/** Only with its prefix: without one the name is the library's own. */
const hubtag = (text, hub) => (/^hf[-_]hub:|^local-dir:/.test(text) ? tagged(text, hub) : null);
/** `user/model[:QUANT]` as llama.cpp reads it, `user/model@QUANT` as LM Studio does. */
const quantised = (text, hub) => {
    const [, id = '', quant] = /^([^:@]+)[:@]([^/@:]*)$/.exec(text) ?? [];
    if (id === '')
        return repo(text, hub);
    return repository_name_named(id, hub) && { hub, id, revision: null, ...(quant && { path: quant }) };
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
/** `org/name--module.Class`: code of another repository. */
const codemap = (text, hub) => {
    const [id = '', code] = text.split('--');
    return code && isRepoId(id) ? { hub, id, revision: null, kind: 'code' } : null;
};
/** `user/model:files/*.safetensors` */
const origins = (text, hub) => {
    const [, id = text, path] = /^([^:]+):(.+)$/.exec(text) ?? [];
    const target = repository_name_named(id, hub);
    return target && { ...target, ...(path && { path }) };
};

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/huggingface-address.js


const hubHosts = /^(?:(?:git[:+])?https?:\/\/(?:[^/@\s\\]*@)?)?(?:www\.)?(?:huggingface\.co|hf\.co|hf-mirror\.com)\/+/i;
const mirror = /^https?:\/\/(?:[^/@\s\\]*@)?hf-mirror\.com\//i;
/** `git@hf.co:ns/name`, as `git clone` and submodules write it. */
const sshHosts = /^(?:ssh:\/\/)?git@(?:huggingface\.co|hf\.co)[:/]/;
const isHubUrl = (text) => hubHosts.test(text);
/** An address at the hub, by whichever way it is reached; undefined where it is none. */
function huggingfaceAddress(text) {
    if (isHubUrl(text)) {
        const target = huggingfaceUrl(text);
        return target && mirror.test(text) ? { ...target, endpoint: 'https://hf-mirror.com' } : target;
    }
    const ssh = sshHosts.exec(text)?.[0];
    if (!ssh)
        return undefined;
    const target = huggingfaceUrl(`hf.co/${text.slice(ssh.length)}`);
    return target && { hub: target.hub, id: target.id, revision: null, ...typeOf(target.type) };
}
/** `https://huggingface.co/ns/name/(resolve|blob|raw|tree)/REV/path` (hubs.md 1.11). */
function huggingfaceUrl(text) {
    const start = hubHosts.exec(text)?.[0].length ?? 0;
    const clean = text.slice(start).replace(/[?#].*$/, '');
    const plain = unescaped(clean);
    if (plain !== clean) {
        const target = huggingfaceUrl(`hf.co/${plain}`);
        return target && unplaced(target);
    }
    if (dots.test(clean)) {
        const target = huggingfaceUrl(`hf.co${new URL(clean, 'https://hf.co').pathname}`);
        return target && unplaced(target);
    }
    const parts = clean.split('/');
    const shift = parts[0] === 'datasets' || parts[0] === 'spaces' ? 1 : 0;
    if (parts[0] === 'api' && parts[1] === 'models')
        return apiUrl(parts);
    // One-segment ids are as old as the hub: `huggingface.co/gpt2/resolve/…`.
    const owned = (0,model_names/* isLegacyId */.PO)(parts[shift] ?? '') && isAction(parts[shift + 1]) ? 0 : 1;
    const [rawName = '', action, ...rest] = parts.slice(shift + owned);
    const [name = '', quant] = rawName.replace(/\.git$/, '').split(':');
    const id = owned === 0 ? name : `${parts[shift]}/${name}`;
    if (owned === 1 && !isRepoId(id))
        return null;
    const type = typeOf(parts[0]);
    if (!isAction(action) || !rest[0])
        return { hub: 'huggingface', id, revision: null, ...(quant && { path: quant, pinnable: false }), ...type };
    const refs = rest[0] === 'refs' && rest.length > 3 ? 3 : 1;
    const revision = rest.slice(0, refs).join('/');
    const path = rest.slice(refs).join('/');
    const from = start + parts.slice(0, shift + owned + 2).join('/').length + 1;
    const pin = { from, to: from + revision.length, before: '', after: '' };
    return {
        hub: 'huggingface',
        id,
        revision: decode(revision),
        ...(path && { path: decode(path) }),
        ...type,
        pin,
    };
}
/** Letters and digits that stand escaped mean themselves (RFC 3986 2.3), and a file may lie behind the interface of programs. */
function unescaped(path) {
    return path
        .replaceAll(/%(?:2d|5f|7e|3\d|[46][1-9a-f]|[57][0-9a])/gi, code => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
        .replace(/^api\/(?:models\/|(?=(?:datasets|spaces)\/))(?=(?:[^/]+\/){2,3}resolve\/)/, '')
        .replace(/^api\/resolve-cache\/(?:models\/)?((?:(?:datasets|spaces)\/)?[^/]+\/[^/]+)\//, '$1/resolve/');
}
/** Where the literal is not what is asked for, no place in it is the revision's. */
function unplaced({ pin: _, ...target }) {
    return target;
}
/** `/acme/good/resolve/<commit>/../../../../evil/…`: clients take such steps before they ask. */
const dots = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;
const typeOf = (part) => part === 'datasets' || part === 'spaces' ? { type: part } : {};
const isAction = (part) => /^(?:resolve|blob|raw|tree)$/.test(part ?? '');
function apiUrl([, , namespace = '', name = '', action, revision]) {
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
    if (!isRepoId(id))
        return null;
    // Objects of a store without revisions, which no model of that name has anything to do with.
    if (type === 'buckets/')
        return { hub: 'url', id: text, revision: null, pinnable: false };
    const at = text.length - tail.length;
    const kind = type === 'kernels/' ? { kind: 'code' } : typeOf(type?.slice(0, -1));
    const base = { hub: 'huggingface', id, ...kind };
    const marked = /^([@:])(refs(?:%2F|\/)pr(?:%2F|\/)\d+|refs\/[^/]+\/[^/]+|[^/@#]+)(?:\/(.*))?$/.exec(tail);
    if (marked?.[2]) {
        if (marked[1] === ':' && !/^[0-9a-f]{7,64}$/.test(marked[2]))
            return { ...base, revision: null, path: marked[2], pinnable: false };
        const pin = { from: at + 1, to: at + 1 + marked[2].length, before: '', after: '' };
        return { ...base, revision: decode(marked[2]), ...(marked[3] && { path: marked[3] }), pin };
    }
    // `…/mimi@125.safetensors`: what ends a file's name is no revision of one.
    const file = /^\/([^@#.]*@[^@#/]+\.[a-z]\w+)$/i.exec(tail) ?? /^\/([^@#]*)(?:[@#](.+))?$/.exec(tail);
    if (tail !== '' && !file)
        return null;
    const revision = file?.[2] ?? null;
    const from = text.length - (revision?.length ?? 0);
    const pin = revision === null ? { from: at, to: at, before: '@', after: '' } : { from, to: text.length, before: '', after: '' };
    return { ...base, revision, ...(file?.[1] && { path: file[1] }), pin };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/uri.js



const modelscopeHosts = /^https?:\/\/(?:www\.)?modelscope\.(?:cn|ai)\//i;
/** Pictures, sounds and documents are kept beside models, and are none. */
const asset = /\.(?:png|jpe?g|gif|svg|webp|bmp|ico|mp[34]|wav|flac|ogg|webm|mov|m4a|pdf|html?|md|txt|css|js|mjs|ts|wasm)$/i;
/** Anything with a scheme or a hub's host in front; null when the text is no such thing or names no model. */
function readUri(text) {
    if (text.length > 2000)
        return null;
    const target = readAddress(text);
    return target?.path && asset.test(target.path) ? null : target;
}
/** The same, whatever the file that it names is called. */
function readAddress(text) {
    const atHub = huggingfaceAddress(text);
    if (atHub !== undefined)
        return atHub;
    if (modelscopeHosts.test(text))
        return modelscopeUrl(text);
    const kaggle = /^https:\/\/www\.kaggle\.com\/api\/v1\/models\/([^?#]+)\/download\b/.exec(text)?.[1];
    if (kaggle !== undefined)
        return kaggleHandle(kaggle);
    const scheme = /^([a-z][a-z0-9+.-]*):\/?\/?/i.exec(text)?.[1]?.toLowerCase();
    switch (scheme) {
        case 'hf':
        case 'huggingface':
            return hubUri(text);
        case 'ollama':
            return ollamaUri(text);
        case 'kaggle':
            return kaggleHandle(text.replace(/^kaggle:\/\//, ''));
        case 'modelscope': {
            const id = text.replace(/^modelscope:\/\//, '');
            return isRepoId(id) ? { hub: 'modelscope', id, revision: null } : null;
        }
        case 'oci':
            // Object storage of another kind has the same scheme, and files below it.
            if (isSureWeightsFile(text))
                return plainUrl(text);
            return ociName(text.replace(/^oci:\/\//, ''));
        case 'ocifile':
            return ociName(text.replace(/^ocifile:\/\//, ''));
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
const modelscopePages = /^(?:api|docs|studios|home|my|organizations?|profile|topics?|collections?|learn|search)\//;
function modelscopeUrl(text) {
    const match = /modelscope\.(?:cn|ai)\/(?:(models|datasets)\/)?([^/?#]+\/[^/?#]+)(?:\/(?:resolve|file\/view|tree)\/([^/?#]+)\/?([^?#]*))?/.exec(text);
    const id = match?.[2]?.replace(/\.git$/, '');
    if (!id || !isRepoId(id) || modelscopePages.test(id))
        return null;
    return {
        hub: 'modelscope',
        id,
        revision: match?.[3] ?? null,
        ...(match?.[4] && { path: match[4] }),
        ...typeOf(match?.[1]),
    };
}
/** `ollama://name`, `ollama:name`, `ollama:chat:name`; what stands behind the name of an image is its tag. */
function ollamaUri(text) {
    const name = text.replace(/^ollama:(?:\/\/|(?:chat|completion|embeddings?):)?/i, '');
    return /^(?:latest|rocm|main|v?\d[\w.-]*)$/.test(name) ? null : ollamaName(name);
}
/** What is written where a name would stand: its library has none of them. */
const isNone = (text) => (0,model_names/* isPlaceholder */.wK)(text) || ((0,model_names/* isFolderName */.OB)(text) && !(0,model_names/* isInOllamaLibrary */.Xq)(text));
/** Ollama's `name[:tag]`; `hf.co/ns/name[:QUANT]` is Hugging Face; `…:cloud` runs elsewhere. */
function ollamaName(written) {
    // LiteLLM and its like put the provider in front.
    const text = written.replace(/^(?:ollama(?:_chat)?|openai)\//, '');
    if (isHubUrl(text))
        return huggingfaceUrl(text);
    // `ollama:11434` is an address.
    if (!isOllamaName(text) || /^\d+(?:\.\d+)?$|:\d{3,}$/.test(text) || isNone(text))
        return null;
    const [, id = text, tag] = /^(.*?)(?::([\w.-]+))?$/.exec(text) ?? [];
    const hosted = tag !== undefined && /(?:^|-)cloud$/.test(tag);
    return { hub: 'ollama', id, revision: tag ?? null, pinnable: false, ...(hosted && { kind: 'hosted' }) };
}
function ociName(text) {
    if (isHubUrl(text))
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
/** What says of an address that weights lie there, besides an extension that other things have too. */
const saying = /(?<!\.)model|weight|checkpoint|ckpt/i;
/** A plain address counts when its last part is a weights file. */
function plainUrl(text) {
    const [address = text] = text.split(/[?#]/);
    // What the hub's own storage serves under a hash.
    if (/^https:\/\/(?:cdn-lfs[\w-]*\.(?:huggingface\.co|hf\.co)|[\w-]+\.xethub\.hf\.co)\/[^{}<>\s]+$/.test(address))
        return { hub: 'url', id: text, revision: null };
    if (!isSureWeightsFile(address) && !(isWeightsFile(address) && saying.test(address)))
        return null;
    if (/[{}<>\s]/.test(address) || isReserved(address))
        return null;
    return { hub: 'url', id: text, revision: null };
}
/** Nobody can serve anything there (RFC 2606). */
function isReserved(address) {
    const host = URL.canParse(address) ? new URL(address).hostname : '';
    return /^(?:[\w-]+\.)*example\.(?:com|net|org)$/.test(host);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/model-name.js




const hosted = text => ({ hub: 'url', id: text, revision: null, kind: 'hosted', pinnable: false });
/** `provider/name`: only some providers load weights that can be named at a hub. */
const routed = (text, hub) => {
    const slash = text.search(/[/:]/);
    const provider = text.slice(0, slash);
    const rest = text.slice(slash + 1);
    const route = slash === -1 ? undefined : (0,model_names/* localRoute */.pi)(provider);
    if (route === 'ollama')
        return ollamaName(rest);
    if (route === undefined)
        return hosted(text, hub);
    const target = repository_name_named(rest.replace(/^(?:[\w-]+\/)(?=[^/]+\/[^/]+$)/, ''), route);
    return target && { ...target, ...(provider === 'huggingface' && { kind: 'hosted', pinnable: false }) };
};
/** What a setting called `model` may hold, whoever publishes it: no loader has said how it will be read. */
const model = (text, hub) => {
    const [first = ''] = text.split(/[/:]/, 1);
    if (/^ollama\/ollama(?::|$)/.test(text))
        return null;
    if ((0,model_names/* localRoute */.pi)(first) && text.length > first.length + 1)
        return routed(text, hub);
    // LlamaIndex and OpenCLIP say so that the name is a hub's, not a service's or their own.
    if (/^(?:local|hf[-_]hub):/.test(text))
        return tagged(text, hub);
    // Who has it under such a tag is no service.
    if ((0,model_names/* isInOllamaLibrary */.Xq)(text) && /^[^/:]+:\w[\w.-]*$/.test(text))
        return ollamaName(text);
    if ((0,model_names/* isHostedName */.vZ)(text))
        return hosted(text, hub);
    if (/^(?:[a-z\d][\w.-]*\/)?[a-z][\w.-]*:(?:\d+(?:\.\d+)?[bm]|latest|\d+x\d+b)\b[\w.-]*$/.test(text))
        return ollamaName(text);
    if (isOtherThing(text))
        return null;
    return atCommit(text, hub);
};
/** A repository by its name, or as `ns/name@<commit>`. */
const atCommit = (text, hub) => /^[\w.-]+\/[\w.-]+@[0-9a-f]{40}$/.test(text) ? tagged(text, hub) : repository_name_named(text, hub);
/** What `base_model` may hold besides: a short name of several parts that sounds like a model's. */
const basemodel = (text, hub) => model(text, hub) ?? (text.includes('/') || !(0,model_names/* soundsLikeModel */.z4)(text) ? null : compound(text, hub));
/** The same where the setting may as well hold something else: only what is known, or sounds like a model. */
const sounding = (text, hub) => {
    const target = model(text, hub);
    return target && (target.hub !== hub || !text.includes('/') || sounds(text)) ? target : null;
};
function sounds(text) {
    const [namespace = '', name = ''] = text.split('/');
    return (0,model_names/* soundsLikeModel */.z4)(name) || (0,model_names/* isKnownNamespace */.X8)(namespace);
}
/** Nothing says that it is a model but its own name, or its publisher's; what a provider is called is no publisher. */
const likely = (text, hub) => {
    const [id = ''] = text.split('@', 1);
    const isName = isRepoId(id) || quantisedId(text) !== null;
    const isHubs = isPublisher(id.split('/', 1)[0] ?? '') && !isOtherThing(text) && !(0,model_names/* isHostedName */.vZ)(text);
    return isName && isHubs && sounds(id) ? atCommit(text, hub) : null;
};
/** What stands in front of a name: who publishes it, or who is asked for it? */
const isPublisher = (first) => (0,model_names/* isKnownNamespace */.X8)(first) || (0,model_names/* localRoute */.pi)(first) === undefined;

;// CONCATENATED MODULE: ./.build/extract/weights/refer/held.js



/** `{ models: { small: "ns/name", large: "ns/other" } }`: a table in a program is called by its key, as by a variable's name. */
const tablesIn = ({ mappings }) => mappings.flatMap(({ path, table, where }) => path.at(-1) !== '{}'
    ? []
    : table.entries.flatMap(({ key, value }) => key !== null && value.kind === 'table' ? { name: key, value, where } : []));
/** `fn model_id(&self) -> &str { "ns/name" }`: a function that gives nothing but names is called as a variable of them would be. */
const answersIn = ({ definitions }, rows) => definitions.flatMap(({ name, returns, where }) => {
    const isNamed = returns.length > 0 && returns.every(held_isAnswer) && rows.forBinding(name)?.takes[0]?.shape !== 'likely';
    return isNamed ? returns.map(value => ({ name, value, where })) : [];
});
const held_isAnswer = (value) => (value.kind === 'choice' ? value.options.every(held_isAnswer) : isName(value));
/**
 * What stands in `MODEL_ALIASES = {"small": "ns/name", "large": "ns/other"}`: a table of names at a hub and nothing else.
 * Whoever asks it for one of its keys loads what stands there, here or in another file.
 */
const namesAmong = (values) => (values.length > 1 && values.every(isName) ? values : []);
/** The values of a table, but for what says which of them is taken, and of a list of pairs, which is one. */
function heldIn(value) {
    if (value.kind === 'table')
        return value.spread.length === 0 ? held_valuesIn(value) : [];
    if (value.kind !== 'list')
        return undefined;
    const pairs = value.items.flatMap(one => (one.kind === 'list' && one.items.length === 2 ? one.items.slice(1) : []));
    return pairs.length > 0 && pairs.length === value.items.length ? pairs : undefined;
}
function held_valuesIn({ entries }) {
    const keys = new Set(entries.map(({ key }) => key));
    return entries.flatMap(({ value }) => (value.kind === 'text' && keys.has(value.text) ? [] : value));
}
const isName = (value) => value.kind === 'text' &&
    isRepoId(value.text) &&
    !looksLocal(value.text) &&
    !(0,model_names/* isHostedName */.vZ)(value.text) &&
    isPublisher(value.text.split('/', 1)[0] ?? '');

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/several.js

/** A text of more UTF-16 units is no list of a few names. */
const maxNames = 2_000;
/** Names with a namespace or a tag, one after the other. */
const several = /^[\w.-]+[/:][\w.-]+(?:[\s,;]+[\w.-]+[/:][\w.-]+)+$/;
/** `MODELS="a/b c:d"` is several names, where each of its words may be one. */
function several_namesIn(value) {
    if (value.kind !== 'text' || value.text.length > maxNames || !several.test(value.text.trim()))
        return [value];
    return [...value.text.matchAll(/[^\s,;]+/g)].map(({ 0: word, index }) => tail(value, index, word));
}

// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(93513);
;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/repository-type.js

/** What libraries call a pickle of weights, whose extension alone says nothing. */
const usual = /(?:^|\/)(?:pytorch_model|adapter_model|diffusion_pytorch_model|consolidated|model)[\w.-]*\.bin$/i;
/** Episodes and tables are kept in these as often as weights: only who loads the file can tell. */
const repository_type_either = /\.(?:h5|hdf5)$/i;
const isWeightsThere = (file) => usual.test(file) || (isSureWeightsFile(file) && !repository_type_either.test(file));
/** `datasets/ns/name`, `spaces/ns/name`: the whole name of a repository that is not for models. */
function withType({ id, type }) {
    return type === undefined || id.startsWith(`${type}/`) ? id : `${type}/${id}`;
}
/**
 * What is taken out of a repository of another type: weights where a file that is asked for is named so, the code of a
 * space, else data. Whether that is handed on to a loader is asked afterwards (`onward.ts`).
 */
function asTyped(target, kind, files) {
    const { id, type } = target;
    if (type === undefined || kind === 'upload')
        return { id, kind };
    if (files.some(isWeightsThere))
        return { id: withType(target), kind: kind === 'mention' ? kind : 'weights' };
    if (type === 'datasets')
        return { id, kind: 'dataset' };
    return { id: withType(target), kind: kind === 'mention' ? kind : 'code' };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/vocabulary-file.js
/** Vocabularies and settings, as libraries call them: texts and tables, of which nothing is run. */
const vocabulary = /(?:^|\/)(?:(?:tokenizer|vocab(?:ulary)?|special_tokens_map|added_tokens|(?:(?:tokenizer|preprocessor|processor|generation)_)?config|model_index|[\w.-]+\.index|tekken)\.json|chat_template\.(?:json|jinja)|(?:vocab|merges)\.txt|vocab\.bpe|(?:tok(?:enizer)?_[\w.-]+|[\w.-]*tokenizer|spiece|sentencepiece(?:\.bpe)?)\.model|[\w.-]+\.spm|[\w.-]+\.tiktoken)$/;
/** Is it only the vocabulary of a model that is fetched, by the names of all that is asked for and kept? */
const isVocabulary = (files) => files.length > 0 && files.every(file => vocabulary.test(file));
/** Is it taken for a tokenizer's by its file alone? */
const isTokenizerByName = ({ kind, path = '' }) => kind === 'tokenizer' && isVocabulary([path]);

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/taken.js


/** The arguments of a take: names of one thing, or each a thing of its own. */
function takenFrom(frame, args, loader) {
    const { onlyPattern: only, exceptPattern: except } = loader;
    const isFollowed = frame.isCommand === true || isOfFiles(loader);
    if (args.includes('*'))
        return frame.all.flatMap(([name, value]) => {
            const found = literals(value, listsIn(loader), isFollowed);
            return found.length === 0 || except?.test(name) || only?.test(name) === false ? [] : found;
        });
    const present = args.flatMap(argument => frame.get(argument) ?? []);
    const values = present.filter(value => !(value.kind === 'constant' && value.value === null));
    if (frame.isLoose)
        return values;
    // What is only guessed to be a name says nothing of the one beside it.
    return values.filter(value => value.kind !== 'table').slice(0, loader.certainty === 'load' ? 1 : 4);
}
/** What lies at the ends of the addresses that a call is handed. */
const filesOfAddresses = ({ all }) => all.flatMap(([, value]) => value.kind === 'text' && /^https?:/.test(value.text) ? (0,paths/* baseNameOf */.m)(value.text.replace(/[?#].*$/, '')) : []);
/** How deep lists are followed: a file's name is one wherever it stands; aliases may make a list as large as they like. */
function listsIn(loader) {
    const { certainty, lists } = loader;
    if (isOfFiles(loader))
        return 2;
    if (lists.includes('*'))
        return 1;
    return certainty === 'load' ? 4 : 0;
}
const isOfFiles = ({ takes }) => takes.every(take => take.shape === 'ownfile');
/**
 * What stands there in so many words, and what a variable holds that a command is given or that ends as weights do: other
 * guesses do not follow constants, nor take all of a list for what is loaded.
 */
function literals(value, lists, isFollowed) {
    const inner = (one, depth = lists) => literals(one, depth, isFollowed);
    if (value.kind === 'choice' || value.kind === 'fallback')
        return value.options.flatMap(one => inner(one));
    if (value.kind === 'list' && lists > 0)
        return value.items.slice(0, 200).flatMap(one => inner(one, lists - 1));
    // What is asked of a table or of the environment says here what it is otherwise.
    const otherwise = value.kind === 'call' ? defaultOf(value.call) : undefined;
    if (otherwise)
        return inner(otherwise);
    return value.kind === 'text' || (isFollowed && (value.kind === 'name' || value.kind === 'join')) ? [value] : [];
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
/** Lists in lists are looked into so far: one may hold itself. */
const maxLists = 3;
/** The texts that it may be, and those of a list. */
function textsIn(value, via, constants, depth = 0) {
    return agreeing(value, via, constants).flatMap(one => {
        if (one.kind !== 'list')
            return asText(one);
        return depth < maxLists ? one.items.flatMap(item => textsIn(item, via, constants, depth + 1)) : [];
    });
}
const taken_isText = (value) => value.kind === 'text' && value.text !== '';
function asText(value) {
    return taken_isText(value) ? [value.text] : [];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/own-work.js


/** What writes the file whose name it is handed. */
const writing = /(?:^|\.)(?:save(?:_weights|_model|_file)?|dump)$/;
/**
 * Does the program write this file itself? Then it is its own result, before it is there and after. Only of what is told by
 * its own name where it is committed, or a pointer to it: a call that writes nothing hides nothing.
 */
function isOwnWork({ reading: { constants } }, file) {
    const isFile = (text) => text.replace(/^\.\//, '') === file.replace(/^\.\//, '');
    return (isSureWeightsFile(file) &&
        constants.names.calls.some(call => writing.test(call.callee) &&
            !constants.canonical(call).startsWith('here.') &&
            call.positional.some(value => constants
                .expand(value)
                .flatMap(one => asText(one.value))
                .some(isFile))));
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/certainty.js


/** What surely loads comes before guesses; among guesses a call, then a key, then what only sounds like a model. */
function rankOf(certainty, { callPattern, commandWords, bindingPattern }, take) {
    if (certainty !== 'heuristic')
        return 0;
    // What stands beside it has told that it is served: more than a name tells.
    if (take.kind === 'hosted')
        return 1;
    if (callPattern || (commandWords.length > 0 && !take.id.includes('*')))
        return 2;
    if (bindingPattern)
        return 5;
    // The path to it says that it is data, whatever its name sounds like.
    if (take.kind === 'dataset')
        return 3;
    return take.id.includes('*') ? 4 : 3;
}
/** `/path/to/model.gguf`, `your-model.gguf`: where the reader puts a path of their own. */
const isExample = (path) => /(?:^|\/)(?:(?:path[-_/]?to|your[-_]?\w*|some[-_]path)\/|(?:your[-_][\w-]+|model[-_]name)\.\w+$)/i.test(path);
/** `nonexistent.gguf`, `models/tmp.gguf`: what is not there, or not before the program runs. */
const isAbsent = (path) => /(?:^|[/\\_.-])(?:te?mp|non[-_]?existent|not[-_]?found|missing|does[-_]?not[-_]?exist)[_.-][^/\\]*$/i.test(path);
/** `text/czech.txt`: a document in a folder. */
const isDocument = (path) => /\.(?:txt|jsonl?|ya?ml|[ct]sv|md|html?|xml|wav|mp[34]|png|jpe?g|parquet|zip)$/i.test(path);
/**
 * A name like a folder's may still be a repository's: where it is surely loaded it is looked up, unless the file itself
 * writes that folder; else it is left alone. Where a key says little, an address of a page or a registry's says nothing more.
 */
function certaintyOf(of, target, text) {
    const { loader, take, reading } = of;
    const { certainty } = loader;
    const { hub, id } = target;
    const isAnyKey = take.id.includes('*') && certainty === 'heuristic';
    if (isAnyKey && (hub === 'oci' || (/^https?:/.test(text) && target.path === undefined && hub === 'huggingface')))
        return null;
    if (isAnyKey && loader.keyPattern && take.shape === 'sounding' && /^[a-z][a-z\d+.-]*:\/\//.test(text))
        return null;
    // An address that is no hub's says itself what it is: no guess at a repository's name is needed.
    if (hub === 'url' && certainty === 'heuristic' && (take.shape === 'named' || take.shape === 'likely'))
        return null;
    if (hub === 'local-weight-file' && isOwnWork(of, id))
        return null;
    // What the file itself downloads to is no file of its own; a program that is given it loads it all the same.
    if (hub === 'local-weight-file' && certainty === 'heuristic' && loader.commandWords.length === 0)
        return reading.settings.isWritten(id.replace(/^\.\//, '')) || isExample(id) || isAbsent(id) ? null : certainty;
    // What is copied out of a bucket of models need not be one.
    const isCopied = hub === 'url' && take.shape === 'storage' && loader.commandWords.length > 0;
    if (isCopied && isDocument(id) && !/(?:model\.json|\.zip)$/.test(id))
        return null;
    const isName = (hub === 'huggingface' || hub === 'modelscope') && text.startsWith(id);
    if (isName && certainty === 'heuristic' && (isDocument(id) || reading.settings.isWritten(id)))
        return null;
    const isFolder = isName && looksLocal(id);
    if (!isFolder)
        return certainty;
    return certainty === 'heuristic' || reading.settings.isWritten(id) ? null : 'heuristic';
}

;// CONCATENATED MODULE: ./.build/catalogue/file-choices.json
const file_choices_namespaceObject = /*#__PURE__*/JSON.parse('{"Ke":[{"arguments":["use_safetensors","--use-safetensors","--use_safetensors"],"values":["false"],"without":["*.safetensors"]},{"arguments":["load_format","--load-format"],"values":["pt","npcache"],"without":["*.safetensors","*.gguf"]},{"arguments":["from_tf"],"values":["true"],"without":["*.safetensors","*.bin"]}],"TN":["model_kwargs","model_args","pipeline_kwargs","loading_kwargs","kwargs","automodel_args"],"FF":["ignore_patterns","ignore_file_pattern","--exclude"]}');
;// CONCATENATED MODULE: ./.build/catalogue/file-choices.js

const { /* refusals */ "Ke": refusals, /* groups */ "TN": file_choices_groups, /* without */ "FF": without } = file_choices_namespaceObject;
const leavingAside = without;
const refusingArguments = refusals.map(refusal => ({
    ...refusal,
    arguments: [...refusal.arguments, ...file_choices_groups.flatMap(group => refusal.arguments.map(one => `${group}.${one}`))],
}));

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/choice.js


/** More patterns than this nobody writes by hand. */
const most = 20;
/** Which of the repository's files the loader is told to take or to leave, as far as it is written down. */
function choiceIn({ take, frame, reading: { constants } }) {
    const refused = refusingArguments.filter(refusal => refusal.arguments.some(one => says(frame, one, refusal.values, constants)));
    const without = [
        ...refused.flatMap(refusal => refusal.without),
        ...leavingAside.flatMap(argument => textsIn(frame.get(argument), new Map(), constants)),
    ].slice(0, most);
    const named = take.path.flatMap(argument => textsIn(frame.get(argument), new Map(), constants));
    const patterns = take.patterns.flatMap(argument => textsIn(frame.get(argument), new Map(), constants));
    const only = [...patterns, ...(named.length + patterns.length > 1 ? named : [])].slice(0, most);
    if (!isTelling(only, without))
        return undefined;
    return { ...(only.length > 0 && { only }), ...(without.length > 0 && { without }) };
}
/** Who leaves out pictures, or takes safetensors with what belongs to it, chooses nothing that matters. */
function isTelling(only, without) {
    const isWhole = only.some(pattern => /safetensors|\.gguf$|(?:^|\/)\*?$/.test(pattern));
    const isNamed = only.some(pattern => !pattern.includes('*'));
    return without.some(pattern => /safetensors|^\*$/.test(pattern)) || (only.length > 0 && (isNamed || !isWhole));
}
/** May the argument be one of these? */
function says(frame, argument, values, constants) {
    const value = frame.get(argument);
    return (value !== undefined &&
        agreeing(value, new Map(), constants).some(one => values.includes(one.kind === 'constant' ? String(one.value) : (asText(one)[0] ?? '').toLowerCase())));
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/condition.js



/** Do the conditions of a row hold in this frame? */
function holds(loader, frame, { file, constants }) {
    if (loader.filePattern && !loader.filePattern.test((0,paths/* baseNameOf */.m)(file)))
        return false;
    if (loader.among.length > 0 && !hasAny(loader, frame))
        return false;
    if (loader.alike && !frame.all.every(([, value]) => value.kind === 'text' && isRepoId(value.text)))
        return false;
    if (loader.without.some(key => frame.get(key)))
        return false;
    const isTrue = (argument) => agreeing(frame.get(argument), new Map(), constants).some(one => one.kind === 'constant' && one.value === true);
    return loader.when.every(isTrue) && stands(loader, frame, constants);
}
/** Does what a row asks for stand beside it, in a run of the program that took these turns? */
function stands({ besidePatterns }, frame, constants, via = condition_nowhere) {
    return besidePatterns.every(([keys, pattern]) => keys.flatMap(key => textsOf(frame.get(key), constants, via)).some(text => pattern.test(text)));
}
const condition_nowhere = new Map();
function textsOf(value, constants, via) {
    const texts = textsIn(value, via, constants);
    return texts.length === 0 && value?.kind === 'join' ? [outlined(value.parts, constants)] : texts;
}
/** `$HOST/api/pull`: what is known of a text says something too. */
const outlined = (parts, constants) => parts.map(part => agreeing(part, new Map(), constants).flatMap(asText)[0] ?? condition_unknown).join('');
const condition_unknown = '\u{fffd}';
/** Is one of the neighbours there that the row asks for? What is spread in is looked at only where something is. */
function hasAny({ among, amongSet }, { all, isPartial, get }) {
    return all.some(([name]) => amongSet.has(name)) || (isPartial && among.some(key => get(key) !== undefined));
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/in-each.js

/** What is named once and loaded by several classes, each with a revision of its own, is found once for each of them. */
function inEachClass(found, revision, constants) {
    const told = revision ? constants.expand(revision, found.via) : [];
    const turns = new Map();
    for (const { via } of told)
        for (const [key, turn] of via)
            if (isOfHeirs(key) && !found.via.has(key))
                turns.set(`${key} ${turn}`, [key, turn]);
    return turns.size < 2
        ? [found]
        : [...turns.values()].map(([key, turn]) => ({ ...found, via: new Map(found.via).set(key, turn) }));
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/open-address.js


const maxStarts = 40;
/** Names that are set anew from one another lead to very many: of so many values it is asked how they begin. */
const maxAsked = 200;
/** All but what is asked with it, such as a token; or as far as the revision, with which everything but the file is told. */
const whole = /^https?:\/\/[^\s?#]+(?:(?=\?)|\/resolve\/[^/\s?#]+(?=\/))/;
/** Of a name at a hub, where nobody knows at which revision. */
const unpinned = /^https?:\/\/(?:huggingface\.co|hf\.co|hf-mirror\.com)\/[^/\s]+\/[^/\s]+\/resolve\/$/;
/** Addresses of which only the file is not known, or a token: `https://…/ns/name/resolve/main/$FILE`, `https://…?key=$KEY`. */
function openAddresses(value, constants) {
    return startsOf(value, constants, new Set()).flatMap(({ text, via }) => {
        const address = (whole.exec(text.text) ?? unpinned.exec(text.text))?.[0];
        return address ? [{ value: part_partOf(text, 0, address.length), via }] : [];
    });
}
/** What is known of the beginning of a text; each value is `asked` once. */
function startsOf(value, constants, asked) {
    if (asked.size >= maxAsked || asked.has(value))
        return [];
    asked.add(value);
    if (value.kind === 'name') {
        const bound = constants.names.lookup(value.path, value.where);
        return bound.flatMap(one => startsOf(one.value, constants, asked)).slice(0, maxStarts);
    }
    if (value.kind === 'choice' || value.kind === 'fallback')
        return value.options.flatMap(one => startsOf(one, constants, asked)).slice(0, maxStarts);
    if (value.kind !== 'join')
        return [];
    let starts = [{ text: { kind: 'text', text: '', place: value.place }, via: new Map() }];
    for (const part of value.parts) {
        const next = starts.flatMap(({ text, via }) => constants.expand(part, via).flatMap(found => {
            const longer = glue(text, found.value);
            return longer.kind === 'text' ? [{ text: longer, via: found.via }] : [];
        }));
        if (next.length === 0)
            break;
        starts = next.slice(0, maxStarts);
    }
    return starts;
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/pin.js


/**
 * Of several possible revisions the one that moves counts; where one is unknown or none, no other is believed, nor any of
 * several commits, of which another may be this name's.
 */
function weakest(revisions) {
    const texts = revisions.flatMap(asText);
    const moving = texts.find(revision => !isCommitLike(revision));
    const [only, second] = texts.length === revisions.length ? new Set(texts) : [];
    return moving ?? (second === undefined ? (only ?? null) : null);
}
/** Where a pin would be written, or replaced. */
function pinFor(target, { take, frame }, text, written) {
    if (target.pinnable === false || !take.pinnable)
        return undefined;
    if (target.pin)
        return pin_inside(text.place, text.text, target.pin);
    if (written)
        return written.kind === 'text'
            ? pin_inside(written.place, written.text, { from: 0, to: written.text.length, before: '', after: '' })
            : undefined;
    const key = take.revision[0];
    const { slot } = frame;
    if (!slot || typeof key !== 'string' || key.includes('.'))
        return undefined;
    const { line, column, before, after } = slot;
    return { line, start: column, end: column, before: before.replace('{key}', key), after };
}
/** Only where the literal stands verbatim on one line. */
function pin_inside(place, text, pin) {
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

;// CONCATENATED MODULE: ./.build/extract/weights/constant/ending.js
/** `f"{folder}/model.gguf"`, `os.path.join(folder, "model.gguf")`: a name of which only the end is known, behind an `x`. */
function endingOf(value) {
    const last = value.kind === 'join' ? value.parts.at(-1) : value.kind === 'call' ? value.call.positional.at(-1) : undefined;
    return last?.kind === 'text' ? [`x${last.text}`] : [];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/said.js



const said_nothing = {};
const said_nowhere = new Map();
/** Of several things that the argument may say, the one that would have to be judged. */
function saidBy({ kindBy }, frame, constants, via = said_nowhere) {
    const value = kindBy && given(frame, kindBy.argument);
    if (!kindBy || !value)
        return said_nothing;
    const texts = [...agreeing(value, via, constants).flatMap(asText), ...constantOf(value)];
    const all = texts.map((text) => {
        const kind = Object.hasOwn(kindBy.kinds, text) ? kindBy.kinds[text] : undefined;
        const type = types[text];
        return kind === undefined ? said_nothing : { kind, ...(type && { type }) };
    });
    return all.find(({ kind }) => kind === undefined || (kind !== null && (0,model_reference/* isExaminedKind */.si)(kind))) ?? all[0] ?? said_nothing;
}
const types = { dataset: 'datasets', space: 'spaces' };
/** The library has names for what is said: `constants.REPO_TYPE_DATASET`. */
function constantOf(value) {
    const name = value.kind === 'name' ? /(?:^|\.)REPO_TYPE_(DATASET|SPACE|MODEL)$/.exec(value.path)?.[1] : undefined;
    return name === undefined ? [] : [name.toLowerCase()];
}
/** The files of a repository that are asked for, by name or by pattern; of a name that is not whole, its end, or `?`. */
function filesAsked({ path, patterns }, frame, via, constants) {
    return [...path, ...patterns].flatMap((argument) => {
        const value = frame.get(argument);
        if (!value)
            return [];
        const end = endingOf(value);
        return [
            ...textsIn(value, via, constants),
            ...end,
            ...(end.length === 0 && isOpen(value, via, constants) ? ['?'] : []),
        ];
    });
}
const isOpen = (value, via, constants) => agreeing(value, via, constants)
    .flatMap(one => (one.kind === 'list' ? one.items.flatMap(item => agreeing(item, via, constants)) : one))
    .some(one => one.kind === 'opaque' || one.kind === 'call');

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/saved.js




/**
 * An address that says nothing of what it gives, whose answer is kept under the name of weights: `curl -o model.gguf
 * https://…/get?id=1`. Whatever the address is called, weights come from there.
 */
function savedTarget(of, text, via) {
    if (of.take.savedAs.length === 0 || !/^https?:\/\/[^\s{}<>]+$/i.test(text))
        return null;
    const isWeights = savedNames(of, via).some(isSureWeightsFile);
    return isWeights ? (readAddress(text) ?? { hub: 'url', id: text, revision: null }) : null;
}
/** What the answer is kept under; of a name that is not whole, its end. */
function savedNames({ take, frame, reading: { constants } }, via) {
    return saved_namesIn(frame, take.savedAs).flatMap(value => [
        ...agreeing(value, via, constants).flatMap(asText),
        ...endingOf(value),
    ]);
}
/** Short options stand together, the one with a value last: `-sLo`. */
function saved_namesIn({ get, all }, savedAs) {
    const short = savedAs.flatMap(name => /^-([a-zA-Z])$/.exec(String(name))?.[1] ?? []);
    const together = all.flatMap(([name, value]) => /^-[a-zA-Z#]{2,}$/.test(name) && short.includes(name.at(-1) ?? '') ? [value] : []);
    return [...savedAs.flatMap(name => get(name) ?? []), ...together];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/served.js



/** What only a client of a service has. */
const keys = ['API_KEY', 'API_TOKEN', 'KEY', 'TOKEN'];
/** Where such a client may be sent elsewhere: to a server that loads the model itself. */
const addresses = [
    'BASE_URL',
    'API_BASE',
    'API_BASE_URL',
    'API_URL',
    'URL',
    'HOST',
    'API_HOST',
    'BINDING_HOST',
    'ENDPOINT',
];
/**
 * `TOGETHER_MODEL_NAME` beside `TOGETHER_API_KEY`: what the service of that name is asked for. The name alone says
 * nothing; a key with the same beginning says that there is a client, unless its address may be another. OpenAI's client
 * is given the keys of other services too.
 */
function isServed(name, names) {
    const parts = name.toUpperCase().split('_', 8);
    return parts.some((_, index) => {
        const prefix = parts.slice(0, index).join('_');
        const has = (end) => names.has(`${prefix}_${end}`);
        const isKeyed = keys.some(has) || (prefix === 'OPENAI' && [...names].some(isKeyOfService));
        return (0,services/* isService */.kd)(prefix) && isKeyed && !addresses.some(has);
    });
}
const isKeyOfService = (name) => (0,services/* isService */.kd)(/^(.+)_API_(?:KEY|TOKEN)$/.exec(name)?.[1] ?? '');
/** The groups of settings that say where a service is: it has what is named below them, too. */
const servicesIn = ({ mappings }) => new Set(mappings.flatMap(({ path, table }) => path.at(-1) !== '{}' && table.entries.some(isAddress) ? table.place.offset : []));
const isAddress = ({ key, value }) => /(?:url|endpoint|api_?base)$/i.test(key ?? '') && value.kind === 'text' && (0,model_names/* isServiceAddress */.oD)(value.text);
/** Below the address of a service, unless something says here that it is loaded, or had elsewhere. */
const isOfServiceAbove = ({ where, table }, services) => where.scope.some(at => services.has(at)) &&
    !table.entries.some(({ key, value }) => isLoading(key ?? '') || isElsewhere(value));
const isElsewhere = (value) => value.kind === 'text' && /^https?:/.test(value.text) && !(0,model_names/* isServiceAddress */.oD)(value.text);
/** Guesses at what a service has; what surely loads the same literal still counts before. */
function asServed(found) {
    return found.map(one => one.reference.certainty === 'heuristic' && one.reference.hub === 'huggingface'
        ? { ...one, rank: 1, reference: { ...one.reference, kind: 'hosted', pinnable: false } }
        : one);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/flags.js


/** Parsers of command lines take `--model_path` for `--model-path`. */
const flags_spelled = (flag) => (flag.startsWith('--') ? flag.replaceAll('_', '-') : flag);
/** Of a flag that stands there twice the last one counts; some take several values, and every one of them. */
function splitFlags(words, { switches, lists }) {
    const positional = [];
    const flags = new Map();
    const isList = (name) => lists.some(one => flags_spelled(one) === flags_spelled(name));
    const set = (name, values, place) => {
        const before = isList(name) ? flags.get(flags_spelled(name))?.value : undefined;
        const given = isList(name) ? values.flatMap(several_namesIn) : values;
        const items = [...(before?.kind === 'list' ? before.items : before ? [before] : []), ...given];
        const [only, second] = items;
        if (only)
            flags.set(flags_spelled(name), { name, value: second ? { kind: 'list', items, place } : only });
    };
    for (let index = 0; index < words.length; index++) {
        const token = words[index];
        if (!token)
            continue;
        const text = token.kind === 'text' ? token.text : '';
        const { place } = token;
        if (text === '--') {
            positional.push(...words.slice(index + 1));
            break;
        }
        if (!text.startsWith('-') || text === '-') {
            positional.push(withoutCredentials(token));
            continue;
        }
        const equals = text.indexOf('=');
        const name = equals === -1 ? text : text.slice(0, equals);
        const next = words[index + 1];
        if (equals !== -1)
            set(name, [unquoted(tail(token, equals + 1))], place);
        else if (!next || isFlag(next) || switches.some(one => flags_spelled(one) === flags_spelled(text)))
            set(name, [{ kind: 'constant', value: true, place }], place);
        else {
            const end = isList(name) ? words.findIndex((word, at) => at > index && isFlag(word)) : index + 2;
            set(name, words.slice(index + 1, end === -1 ? words.length : end), place);
            index = (end === -1 ? words.length : end) - 1;
        }
    }
    return { positional, flags };
}
/** `https://$USER:$TOKEN@host/…`: who asks does not change what is asked for. */
function withoutCredentials(token) {
    if (token.kind !== 'join')
        return token;
    const [scheme, ...rest] = token.parts;
    const host = rest.findIndex(part => part.kind === 'text' && /^[^/\s]*@[\w.-]+\//.test(part.text));
    const named = rest[host];
    if (scheme?.kind !== 'text' || !/^https?:\/\/[^/@]*$/.test(scheme.text) || named?.kind !== 'text')
        return token;
    const address = tail(named, named.text.indexOf('@') + 1);
    return {
        ...token,
        parts: [
            ...(address.kind === 'text' ? [{ ...address, text: `https://${address.text}` }] : []),
            ...rest.slice(host + 1),
        ],
    };
}
const isFlag = (word) => word.kind === 'text' && /^-(?!\d)/.test(word.text);
/** What a table holds that PowerShell's flags are handed in a variable. */
function behindFlag(argument, flags) {
    const [, flag = '', key = ''] = /^(-[A-Z]\w*)\.(\w+)$/.exec(argument) ?? [];
    const of = flags.get(flag)?.value;
    if (of?.kind !== 'name')
        return undefined;
    return { kind: 'item', of, key: { kind: 'text', text: key, place: of.place }, place: of.place };
}
/** `--model_args.revision` looks into `pretrained=a,revision=b`, `--speculative-config.model` into JSON. */
function insideFlag(argument, flags) {
    const dot = argument.indexOf('.');
    const outer = dot === -1 ? undefined : flags.get(flags_spelled(argument.slice(0, dot)));
    return outer && flags_inside(outer.value, argument.slice(dot + 1));
}
/** What a text of settings says of one of them; in a text put together, a part that stands alone behind the name. */
function flags_inside(outer, name) {
    const parts = outer.kind === 'join' ? outer.parts : [outer];
    for (const [index, part] of parts.entries()) {
        if (part.kind !== 'text')
            continue;
        const match = new RegExp(`(?:(?:^|,)${name}=|"${name}"\\s*:\\s*"|[{,]\\s*${name}\\s*:\\s*(?![\\s"]))([^,"}]*)`).exec(part.text);
        if (match?.[1] === undefined)
            continue;
        const next = match.index + match[0].length === part.text.length ? parts[index + 1] : undefined;
        const rest = tail(part, match.index + match[0].length - match[1].length, match[1]);
        return next ? { kind: 'join', parts: match[1] === '' ? [next] : [rest, next], place: next.place } : rest;
    }
    return undefined;
}
/** `--model="a"` as a word: YAML keeps quotes that do not begin the word. */
function unquoted(value) {
    const inner = value.kind === 'text' ? /^(["'])(.+)\1$/s.exec(value.text)?.[2] : undefined;
    return inner === undefined ? value : tail(value, 1, inner);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/frame.js




/** False where nothing can be under a name or at a position of a call. */
function mayHave(call, constants) {
    const spread = holding(call.spread, constants);
    return argument => typeof argument === 'number'
        ? argument < call.positional.length
        : call.keyword.has(argument) || (call.spread.length > 0 && spread(argument));
}
function callFrame(call, constants) {
    const spread = holding(call.spread, constants);
    const named = (name) => call.keyword.get(name) ??
        call.positional[Number(name)] ??
        (spread(name) ? fromSpread(call.spread, name, constants) : undefined);
    return {
        place: call.place,
        where: call.where,
        isLoose: false,
        isOpen: call.spread.length > 0 || call.positional.some(value => value.kind === 'item' && value.key === null),
        isPartial: true,
        all: [...call.positional.map((value) => ['', value]), ...call.keyword],
        ...(call.slot && { slot: call.slot }),
        get: argument => (typeof argument === 'number' ? call.positional[argument] : frame_dotted(argument, named, constants)),
    };
}
function mappingFrame({ path, table, where }, constants) {
    const isPartial = table.spread.length > 0;
    const own = new Set(table.entries.map(entry => entry.key));
    const last = new Map(table.entries.map((entry, index) => [entry.key, index]));
    const spread = holding(table.spread.map(one => one.of), constants);
    const named = (name) => own.has(name) || (isPartial && spread(name)) ? items_entryOf(table, name, constants) : undefined;
    return {
        place: table.place,
        where,
        isLoose: true,
        isCode: path.at(-1) === '{}',
        isPartial,
        // Of a key that is written twice the last counts.
        all: table.entries
            .filter(({ key }, index) => key === null || last.get(key) === index)
            .flatMap(({ key, value }) => (path.at(-1) === 'env' ? several_namesIn(value) : [value]).map((one) => [key ?? '', listed(one)])),
        ...(table.slot && { slot: table.slot }),
        get: argument => {
            if (argument === '$keys')
                return frame_keysOf(table);
            const value = typeof argument === 'number' ? undefined : frame_dotted(argument, named, constants);
            return value && listed(value);
        },
    };
}
/** `MODELS=["a/b", "c/d"]`: a variable holds no list but in writing. */
function listed(value) {
    if (value.kind !== 'text' || !/^\[\s*"[^"\\]*"(?:\s*,\s*"[^"\\]*")*\s*\]$/.test(value.text))
        return value;
    const items = [...value.text.matchAll(/(?<=")[^"[\],]+(?=")/g)].map(one => tail(value, one.index, one[0]));
    return { kind: 'list', items, place: value.place };
}
/** The names of a group as a list: some groups are called by what they hold. A quoted one stands between its quotes. */
function frame_keysOf({ entries, place }) {
    const items = entries.flatMap(({ key, keyPlace }) => {
        if (key === null)
            return [];
        const quote = keyPlace.endColumn - keyPlace.column - key.length === 2 ? 1 : 0;
        const { column, endColumn, offset } = keyPlace;
        const inner = { ...keyPlace, column: column + quote, endColumn: endColumn - quote, offset: offset + quote };
        return [{ kind: 'text', text: key, place: inner }];
    });
    return { kind: 'list', items, place };
}
/** `words`: how many leading tokens name the command. */
function commandFrame(command, words, loader, given) {
    const { positional, flags } = splitFlags(command.argv.slice(words), loader);
    const get = (argument) => {
        if (typeof argument === 'number')
            return positional[argument];
        if (argument === '$further')
            return { kind: 'list', items: positional.slice(2), place: command.place };
        if (argument.startsWith('$'))
            return given(argument);
        return flags.get(flags_spelled(argument))?.value ?? insideFlag(argument, flags) ?? behindFlag(argument, flags);
    };
    const { place, where } = command;
    const all = [...flags.values()].map(({ name, value }) => [name, value]);
    return { place, where, isLoose: loader.certainty === 'heuristic', isCommand: true, isPartial: true, get, all };
}
function frame_dotted(path, named, constants) {
    if (!path.includes('.'))
        return named(path);
    const [first = '', ...rest] = path.split('.');
    let value = named(first);
    for (const key of rest)
        value = value && (under(value, key, constants) ?? flags_inside(value, key));
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

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/siblings.js








/** What the beginning of a name says of what it names. */
const kinds = [
    [/tokenizer|processor/, 'tokenizer'],
    [/adapter|lora|peft/, 'adapter'],
    [/draft|assistant|speculative/, 'draft'],
    [/data|corpus|benchmark/, 'dataset'],
    [/code/, 'code'],
];
/**
 * The takes of a row once for each revision that stands there: `revision` belongs to `path`, `onnx_revision` to
 * `onnx_path`. Where the file loads by that field and by no revision, the one beside it is only told.
 */
function stemmed({ takes }, { all, get }, { bare }) {
    const stems = all.flatMap(([name]) => /^((?:\w+_)?)revision$/.exec(name)?.[1] ?? []);
    return stems.flatMap(stem => takes.flatMap((take) => {
        const names = [...(stem === '' ? [] : [stem.slice(0, -1)]), ...take.id.map(id => `${stem}${id}`)];
        const name = names.find(one => get(one) !== undefined);
        if (name === undefined)
            return [];
        const kind = kinds.find(([pattern]) => pattern.test(stem))?.[1] ?? take.kind;
        return [{ ...take, kind, id: [name], revision: bare().has(name) ? [] : [`${stem}revision`] }];
    }));
}
/** A guess at a setting, with what stands beside it under its own name. What a known loader reads is told by its row alone. */
function withSiblings(written, value, { loader, frame, reading: { constants } }) {
    const key = frame.all.find(([, one]) => one === value)?.[0];
    const isBeside = loader.keyPattern !== null || frame.isCommand === true || frame.beside !== undefined;
    if (key === undefined || loader.certainty !== 'heuristic')
        return written;
    const take = isAtHub(key, value) ? { ...written, shape: 'named' } : written;
    const further = [key, stemOf(key)].map(one => `${one}_kwargs.revision`);
    if (!isBeside)
        return { ...take, revision: [...take.revision, ...further] };
    const isAsked = take.kind === 'weights' && isOfService(key, frame, constants);
    const own = revisionsOf(key, frame).find(name => frame.get(name) !== undefined);
    const pinned = { ...take, revision: own === undefined ? [...take.revision, ...further] : [own] };
    if (take.kind === 'weights' && frame.isCommand && isAim(key, frame))
        return { ...pinned, kind: 'upload' };
    return isAsked ? { ...pinned, kind: 'hosted', pinnable: false } : pinned;
}
/** `HF_MODEL=groq/x`: whose key names the hub has a namespace of the hub, though a client has a route of that name. */
const isAtHub = (key, value) => ofHub.test(key) &&
    value.kind === 'text' &&
    isRepoId(value.text) &&
    (0,services/* isHostedRoute */.hD)(value.text.split('/', 1)[0] ?? '') &&
    !(0,model_names/* isServiceName */.tN)(value.text);
const ofHub = /(?:^|[_-])(?:hf|HF|huggingface|HUGGINGFACE|hub|HUB|repo_id|REPO_ID|name_or_path|NAME_OR_PATH)(?:[_-]|$)|^(?:hf|huggingFace)(?=[A-Z])|[a-z](?:Hf|HF|HuggingFace|RepoId)/;
/** `--push_to_hub --hf_repository a/b`: where a program puts what it makes; what it begins with is called a model's, or a source. */
function isAim(key, { all }) {
    const isPlace = /repo(?:sitory)?(?:[_-]?(?:id|name))?$/i.test(key);
    return isPlace && !/model|base|source|src|from|pretrain|load|input|data/i.test(key) && all.some(isPush);
}
const isPush = ([name, value]) => /^--(?:push|upload)(?:[_-]|$)/i.test(name) &&
    (value.kind === 'text' ? !/^(?:false|0|no|off)$/i.test(value.text) : value.kind === 'constant');
/** `X_MODEL_REVISION` beside `X_MODEL` or `X_MODEL_ID`, and `X_REVISION`, `--x-revision`, where only one name begins so. */
function revisionsOf(key, { all, beside = new Map(all) }) {
    const front = frontOf(key);
    const isShared = [...beside].some(([name, value]) => name !== key && value.kind === 'text' && isRepoId(value.text) && frontOf(name) === front);
    const own = [key, stemOf(key)].flatMap(one => suffixes.map(suffix => `${one}${suffix}`));
    // A commit that only the front has may be the program's.
    return isShared
        ? own
        : [...own, ...suffixes.filter(suffix => /revision$/i.test(suffix)).map(suffix => `${front}${suffix}`)];
}
const stemOf = (key) => key.replace(/(?:[_-](?:id|name|path|repo)|(?<=[a-z])(?:Id|Name|Path|Repo))$/i, '');
const frontOf = (key) => stemOf(key).replace(/(?:[_-](?:model|repo)|(?<=[a-z])(?:Model|Repo))$/i, '');
const suffixes = [
    ...['revision', 'commit', 'sha', 'commit_sha'].flatMap(word => [`_${word.toUpperCase()}`, `_${word}`]),
    'Revision',
    '-revision',
];
/**
 * `GROQ_API_KEY` beside `GROQ_MODEL`, `ROUTER_PROVIDER=groq` or the address of a service in `ROUTER_BASE_URL` beside
 * `ROUTER_MODEL`: an address that is none says more than a provider.
 */
function isOfService(key, { all, get }, constants) {
    const textsOf = (ends) => besideModel(key, ends).flatMap(name => textsIn(get(name), new Map(), constants));
    const places = textsOf(addresses);
    if (places.length > 0)
        return places.some(model_names/* isServiceAddress */.oD);
    return isServed(key, new Set(all.map(([name]) => name.toUpperCase()))) || textsOf(['PROVIDER']).some(services/* isProvider */.sZ);
}
/** `EMBEDDING_BASE_URL` beside `EMBEDDING_MODEL`, and in the case of the key. */
function besideModel(key, ends) {
    const stem = key.replace(/[_-]?model(?:[_-]?(?:name|id))?$/i, '');
    const isLower = /[a-z]/.test(key);
    return stem === '' ? [] : ends.map(end => `${stem}_${isLower ? end.toLowerCase() : end}`);
}
/** Fields by which the file loads without a revision of their own, whatever they belong to: `from_pretrained(spec.path)`. Asked once. */
const bareFields = (constants, rows) => once(() => {
    const fields = constants.names.calls.flatMap(call => {
        const row = rows.forCall(constants.canonical(call)).find(one => one.certainty === 'load');
        const frame = callFrame(call, constants);
        return (row?.takes ?? []).flatMap(take => isTold(given(frame, take.revision)) ? [] : fieldIn(given(frame, take.id)));
    });
    return new Set(fields);
});
/** Is the revision a field too? One that stands in the call is all that it loads. */
const isTold = (revision) => fieldIn(revision).some(name => /revision$/i.test(name));
function fieldIn(value) {
    if (value?.kind === 'name')
        return value.path.includes('.') ? [last_of_lastOf(value.path)] : [];
    return value?.kind === 'item' && value.key?.kind === 'text' ? [value.key.text] : [];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/package.js


/** `name`, `name@range`, `alias@npm:name@range`, `npm:name@range`, an address: as `npx` and its like read what they run. */
function packageAsked(text) {
    const [, name, asked = ''] = /^(?:npm:)?((?:@[^@/\s]+\/)?[^@/\s:#]+)(?:@(.*))?$/s.exec(text) ?? [];
    if (name !== undefined)
        return package_named(name, asked);
    const { loader, name: real = text, revision } = (0,model_specifier/* parseSpecifier */.a)(text);
    if (loader === 'registry')
        return isPackageName(real.replace(/^jsr:/, '')) ? target(real, revision, loader) : null;
    return loader === 'git' || loader === 'url' ? target(text, /#([0-9a-f]{40})$/.exec(text)?.[1] ?? '', loader) : null;
}
/** What `npm create x` and its like run: `create-x`, `@scope/create-x`, `@scope/create`. */
function creatorAsked(text) {
    const [, scope, name, asked = ''] = /^(?:(@[^@/\s]+)(?=$|[@/]))?\/?([^@/\s]*)(@.*)?$/s.exec(text) ?? [];
    if (name === undefined)
        return packageAsked(text);
    if (scope === undefined)
        return name === '' ? null : packageAsked(`create-${name}${asked}`);
    return packageAsked(`${scope}/create${name === '' ? '' : `-${name}`}${asked}`);
}
function package_named(name, asked) {
    const { loader, name: real = name, revision } = (0,model_specifier/* parseSpecifier */.a)(asked);
    if (!isPackageName(real.replace(/^jsr:/, '')) || loader === 'file' || loader === 'workspace')
        return null;
    return target(real, revision, asked === '' ? 'registry' : loader);
}
function target(id, revision, loader) {
    return { hub: 'npm', id, revision: revision === '' ? null : revision, kind: 'package', pinnable: false, loader };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/name/shape.js






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
const readers = {
    repo: repo,
    short: repository_name_short,
    compound: compound,
    named: repository_name_named,
    model: model,
    basemodel: basemodel,
    sounding: sounding,
    likely: likely,
    tagged: tagged,
    hubtag: hubtag,
    quantised: quantised,
    origins: origins,
    adapters: (text, hub) => tagged(text.replace(/^[\w.-]+=/, ''), hub),
    codemap: codemap,
    uri: shape_nothing,
    // As the hub's own file system names things, which leaves its scheme out.
    filesystem: text => readUri(`hf://${text}`),
    download: shape_nothing,
    repository: shape_nothing,
    storage: text => /^(?:s3|gs|https?|az|abfss?|wasbs?):\/\/\S+$/.test(text) ? { hub: 'url', id: text, revision: null } : null,
    file: file,
    surefile: surefile,
    ownfile: ownfile,
    pickled: pickled,
    ollama: ollamaName,
    modelfile: (text, hub) => (isLocalPath(text) ? null : (file(text, hub) ?? ollamaName(text))),
    wheel,
    anyurl: (text, hub) => (/^(?:https?|ssh|git):\/\/|^git@/.test(text) ? { hub, id: text, revision: null } : null),
    outfile: (text, hub) => (isWeightsFile(text) ? { hub, id: text, revision: null } : null),
    oci: ociName,
    kaggle: kaggleHandle,
    torchhub: torchhub,
    ngc,
    served: (text, hub) => (hub === 'ollama' ? ollamaName(text) : hosted(text, hub)),
    hosted: hosted,
    routed: routed,
    package: packageAsked,
    creator: creatorAsked,
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
    'ownfile',
    'pickled',
    'package',
    'creator',
]);
/** Shapes that a file of this machine fits, however its path begins. */
const mayBeFile = new Set([
    'file',
    'surefile',
    'ownfile',
    'repo',
    'short',
    'compound',
    'modelfile',
]);
function readerOfFile(shape) {
    if (shape === 'ownfile')
        return ownfile;
    if (shape === 'surefile')
        return surefile;
    return shape === 'file' ? file : (text, hub) => inRepository(text, hub) ?? file(text, hub);
}
/** KServe reads `hf://ns/name:REVISION`, where others have a quantisation. */
function stored({ pinnable, path, ...target }) {
    const isRevision = target.hub === 'huggingface' && pinnable === false && path !== undefined;
    return isRevision
        ? { ...target, revision: path }
        : { ...target, ...(path && { path }), ...(pinnable === false && { pinnable }) };
}
/** What a literal names when a loader of this shape reads it; null = nothing outside this repository. */
function readShape(shape, text, hub) {
    if (text.length > 500 || text === '' || isSwitch(text))
        return null;
    const uri = selfContained.has(shape) ? null : readUri(text);
    if (uri && shape === 'storage')
        return stored(uri);
    // Charts and images live in registries too: only a loader says that an OCI name is a model.
    if (uri?.hub === 'oci' && shape === 'likely')
        return null;
    if (uri)
        return shape === 'repository' && uri.path !== undefined ? null : uri;
    if (mayBeFile.has(shape) && !/\s/.test(text)) {
        const local = readerOfFile(shape)(text, hub);
        if (local)
            return local;
    }
    const isAtHub = shape === 'storage' || shape === 'filesystem';
    return !isAtHub && isLocalPath(text) ? null : readers[shape](text, hub);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/target-of.js




const isHub = (hub) => hub === 'huggingface' || hub === 'modelscope';
const isNimName = (text) => /^nvidia\/[a-z0-9.-]+$/.test(text);
/** What sounds like nothing elsewhere is a model's name where the file speaks of the server that has it. */
function targetOf(of, text, via) {
    const { loader, take, said, frame, reading: { settings }, } = of;
    const named = readShape(take.shape, text, settings.hubOf(loader, take, frame.where)) ?? savedTarget(of, text, via);
    const target = named && said.type && isHub(named.hub) ? { ...named, type: said.type } : named;
    const isGuess = take.kind === 'weights' && loader.certainty === 'heuristic';
    if (target?.hub === 'ollama' && isServiceAlone(text))
        return null;
    const isSaid = loader.certainty === 'load' || text.includes(':');
    if (take.kind === 'hosted' && isSaid && settings.hasOllama && isServedByOllama(text))
        return servedHere(text);
    if (isGuess && target?.hub === 'huggingface' && settings.isOfService)
        return { ...target, kind: 'hosted' };
    if (isGuess && target && settings.hasNim && isNimName(text))
        return { ...target, kind: 'hosted' };
    const isAnyArgument = loader.callPattern !== null && take.id.includes('*');
    if (!isGuess || target || frame.isCode || isAnyArgument)
        return target;
    if (take.shape !== 'model' && take.shape !== 'sounding')
        return null;
    if ((0,model_names/* isInOllamaLibrary */.Xq)(text) && settings.hasOllama)
        return readShape('ollama', text, 'ollama');
    return (0,model_names/* isSentenceModel */.hs)(text) ? readShape('named', `sentence-transformers/${text}`, 'huggingface') : null;
}
/** A service's own client is pointed at Ollama too: what Ollama has under such a name is not the service's. */
function servedHere(text) {
    const target = ollamaName(text);
    return target && { kind: 'weights', ...target };
}
const isServedByOllama = (text) => (0,model_names/* isInOllamaLibrary */.Xq)(text) && !(0,model_names/* isHostedName */.vZ)(text);
/** What Ollama's own library would have to have, and a service has. */
const isServiceAlone = (text) => !text.includes('/') && (0,model_names/* isHostedName */.vZ)(text) && !(0,model_names/* isInOllamaLibrary */.Xq)(text);

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/unnamed.js


/** What the library chooses itself where the call names nothing; the row stands where the call does. */
function byDefault(loader, frame, { file, constants }) {
    const [take] = loader.takes;
    const { defaults } = loader;
    if (!defaults || !take || frame.isOpen || given(frame, take.id))
        return [];
    const task = agreeing(given(frame, defaults.by), new Map(), constants).flatMap(asText)[0] ?? '';
    const id = Object.hasOwn(defaults.ids, task) ? defaults.ids[task] : undefined;
    if (id === undefined)
        return [];
    const said = { hub: take.hub ?? 'huggingface', id, kind: take.kind, certainty: 'default' };
    return [rowAt(frame.place, file, { ...said, loader: loader.id, ...(take.pinnable ? {} : { pinnable: false }) })];
}
const unnamed_maxDepth = 4;
/** `$FOLDER/model.gguf`: a file here, wherever that is, in each place that says how its path ends. */
function filesSomewhere(shape, value, constants, depth = 0) {
    if (!/^(?:sure)?file$/.test(shape) || depth > unnamed_maxDepth)
        return [];
    if (value.kind === 'name')
        return constants.names
            .lookup(value.path, value.where)
            .flatMap(binding => filesSomewhere(shape, binding.value, constants, depth + 1));
    if (value.kind === 'choice' || value.kind === 'fallback')
        return value.options.flatMap(option => filesSomewhere(shape, option, constants, depth + 1));
    const last = value.kind === 'join' ? value.parts.at(-1) : undefined;
    if (!last)
        return [];
    const ends = constants.expand(last).flatMap(one => asText(one.value));
    return ends.some(isSureWeightsFile) ? [value] : filesSomewhere(shape, last, constants, depth + 1);
}
/** A name that only the running program knows: a row all the same. */
function dynamic({ loader, take, reading: { file, constants } }, value) {
    const hub = take.hub ?? (filesSomewhere('file', value, constants).length > 0 ? 'local-weight-file' : 'huggingface');
    return rowAt(value.place, file, { hub, id: null, kind: take.kind, certainty: 'dynamic', loader: loader.id });
}
/** What no literal names stands where it is loaded. */
function rowAt({ offset, ...place }, file, said) {
    return { reference: { ecosystem: 'model', ...said, revision: null, file, ...place }, offset, rank: 0 };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/candidate.js


















/** Everything that one row finds in one frame. */
function candidatesOf(loader, frame, reading) {
    const said = saidBy(loader, frame, reading.constants);
    if (said.kind === null && !said.type)
        return [];
    const takes = loader.stems ? stemmed(loader, frame, reading) : loader.takes;
    const found = takes.flatMap((take, index) => {
        const of = { loader, take: said.kind ? { ...take, kind: said.kind } : take, said, frame, reading };
        return takenFrom(frame, take.id, loader).flatMap((value, place) => {
            const beside = withSiblings(of.take, value, of);
            // The revision that stands there belongs to the first of several names.
            const isFurther = place > 0 && !frame.isLoose;
            return taken({ ...of, take: isFurther ? { ...beside, revision: [] } : beside }, value, index === 0);
        });
    });
    return [...found, ...byDefault(loader, frame, reading)];
}
function taken(of, value, isMain) {
    const { loader, take, frame, reading } = of;
    const found = reading.constants.expand(value).flatMap(({ value: one, via }) => {
        if (one.kind === 'list')
            return one.items.flatMap(item => reading.constants.expand(item, via));
        return [{ value: one, via }];
    });
    const isOpen = found.some(one => one.value.kind === 'opaque');
    const texts = [...found, ...(isOpen ? openAddresses(value, reading.constants) : [])]
        .filter(one => one.value.kind === 'text')
        .flatMap(one => (take.shape === 'adapters' || take.shape === 'origins' ? candidate_several(one) : one));
    const isOnly = texts.length === 1;
    const each = texts.flatMap(one => inEachClass(one, given(frame, take.revision), reading.constants));
    const read = each.flatMap(one => (one.value.kind === 'text' ? candidate(of, one.value, one.via, isOnly) : []));
    const all = value.kind === 'text' ? read : read.map(one => ({ ...one, isHanded: true }));
    // That a service is asked for what a variable holds says little of what else the variable is for.
    const isElsewhere = value.kind === 'name' && loader.keyPattern && !frame.isCode;
    const seen = isElsewhere ? all.map(one => ({ ...one, rank: one.rank === 1 ? 4 : one.rank })) : all;
    const isUnknown = found.length === 0 || found.some(one => candidate_isComputed(one.value, reading));
    if (texts.length === 0 && loader.commandWords.length > 0) {
        const somewhere = filesSomewhere(take.shape, value, reading.constants);
        if (somewhere.length > 0)
            return somewhere.map(one => dynamic(of, one));
    }
    const isAsked = isMain && !frame.isLoose && loader.certainty === 'load' && loader.dynamic;
    // What was left off is named by nobody, however much is told beside it.
    const isCut = found.length > mostFound;
    return isAsked && (isCut || (texts.length === 0 && isUnknown)) ? [...seen, dynamic(of, value)] : seen;
}
/** `id@rev,name=/path`, `id:file,id:other`: several in one literal, each repository once. */
function candidate_several({ value, via }) {
    if (value.kind !== 'text' || !value.text.includes(','))
        return [{ value, via }];
    const parts = [...value.text.matchAll(/[^,\s]+/g)];
    const origins = Map.groupBy(parts, ([part]) => /^[^:]+\/[^:/]+(?=:)/.exec(part)?.[0] ?? part);
    return [...origins.values()].flatMap(([match]) => {
        const part = match && tail(value, match.index, match[0]);
        return part?.kind === 'text' ? [{ value: part, via }] : [];
    });
}
/** Computed at run time; an object that another loader gave back is a model already, not a name. */
function candidate_isComputed(value, { constants, rows }) {
    if (value.kind !== 'call')
        return value.kind === 'opaque';
    return !rows.forCall(constants.canonical(value.call)).some(row => row.certainty === 'load' && row.takes.length > 0);
}
function candidate(of, text, via, isOnly) {
    const { loader, frame, reading } = of;
    if (via.size > 0 && !stands(loader, frame, reading.constants, via))
        return [];
    const said = via.size > 0 ? saidBy(loader, frame, reading.constants, via) : of.said;
    const take = said.kind ? { ...of.take, kind: said.kind } : of.take;
    const target = targetOf({ ...of, said }, text.text, via);
    const certainty = target && certaintyOf(of, target, text.text);
    if (!target || !certainty)
        return [];
    const { constants } = reading;
    const files = target.path === undefined ? filesAsked(take, frame, via, constants) : [target.path];
    const isByName = loader.fetches || loader.certainty === 'heuristic';
    const fetched = isByName && files.length > 0 ? [...files, ...savedNames(of, via)] : [];
    const { id, kind } = asTyped(target, target.kind ?? (isVocabulary(fetched) ? 'tokenizer' : take.kind), files);
    if (said.kind === null && kind !== 'weights')
        return [];
    const written = given(frame, take.revision);
    const isHosted = kind === 'hosted';
    const revision = isHosted ? null : (target.revision ?? weakest(agreeing(written, via, constants)));
    const named = target.path === undefined ? agreeing(given(frame, take.path), via, constants) : [];
    const [file, other] = named.flatMap(one => (one.kind === 'list' ? one.items : [one])).filter(taken_isText);
    // Of several files, asked for in turn, none is the one that is taken: `choice` has them all.
    const path = target.path ?? (other ? undefined : file?.text);
    if (path !== undefined && isHub(target.hub) && climbs.test(path))
        return [dynamic(of, text)];
    const enabled = agreeing(given(frame, take.code), via, constants).some(isYes);
    const codeRevision = agreeing(given(frame, take.codeRevision), via, constants).flatMap(asText)[0] ?? null;
    const digest = target.digest ?? candidate_digestOf(agreeing(given(frame, take.digest), via, constants));
    // A pin put into a call that loads several ids would be wrong for all but one of them.
    const pinAt = isOnly ? pinFor(target, of, text, written) : undefined;
    const isRemote = target.hub !== 'local-weight-file';
    const elsewhere = () => agreeing(given(frame, candidate_told), via, constants).flatMap(asText)[0] ?? reading.settings.endpoint(frame.where);
    const endpoint = target.endpoint ?? (target.hub === 'huggingface' ? elsewhere() : undefined);
    const choice = isHub(target.hub) && (0,model_reference/* isExaminedKind */.si)(kind) ? choiceIn(of) : undefined;
    const place = placeOf(text, target.id, target.hub === 'local-weight-file');
    const reference = {
        ecosystem: target.hub === 'npm' ? 'npm' : 'model',
        hub: target.hub,
        id: withPrefix({ ...target, id }, take),
        kind: kindOf(kind, enabled),
        certainty,
        revision,
        ...(digest && { digest }),
        ...(path && isRemote && { path }),
        file: reading.file,
        line: place.line,
        column: place.column,
        endColumn: place.endColumn,
        ...(pinAt && isRemote && { pinAt }),
        loader: target.loader ?? loader.id,
        ...(take.run && { run: take.run }),
        ...((target.pinnable ?? take.pinnable) ? {} : { pinnable: false }),
        ...(endpoint && { endpoint }),
        ...(choice && { choice }),
        ...(enabled && { remoteCode: { enabled, revision: codeRevision } }),
    };
    const rank = rankOf(certainty, loader, take);
    return [{ reference, offset: place.offset, rank, ...(file && rank === 0 && { file: file.place.offset }) }];
}
/** Out of the repository, and of the revision: what is asked for then is of another one. */
const climbs = /(?:^|\/)\.\.(?:\/|$)/;
/** Where a call or a command is itself told of another server. */
const candidate_told = ['endpoint', 'hubUrl', '0.hubUrl', '1.hubUrl', ...model_names/* endpointNames */.C0.map(name => `$${name}`)];
/** A tokenizer that may run code of its repository brings that code aboard (docs/decisions/011). */
const kindOf = (kind, runsCode) => (kind === 'tokenizer' && runsCode ? 'code' : kind);
/** A short name as the library completes it; the old one-segment ids stand for themselves. */
function withPrefix({ hub, id }, { prefix }) {
    return prefix && hub === 'huggingface' && !id.includes('/') && !(0,model_names/* isLegacyId */.PO)(id) ? `${prefix}/${id}` : id;
}
/** `sha256:<hex>` from what is written with or without the algorithm; anything else enforces nothing. */
function candidate_digestOf(values) {
    const [text, second] = new Set(values.map(value => asText(value)[0]));
    const hex = second === undefined ? /^(?:sha-?256[:=])?([0-9a-f]{64})$/i.exec(text ?? '')?.[1] : undefined;
    return hex && `sha256:${hex.toLowerCase()}`;
}
const isYes = (value) => value.kind === 'constant' ? value.value === true : value.kind === 'text' && /^(?:true|1|yes|on)$/i.test(value.text);

;// CONCATENATED MODULE: ./.build/extract/weights/refer/bindings.js








/** What a variable holds whose name says that it is a model's: some other file will load it. */
function bindingCandidates(reading) {
    const { facts } = reading.constants.names;
    const named = [...reading.constants.named(), ...tablesIn(facts), ...answersIn(facts, reading.rows)];
    const names = new Set(named.map(({ name }) => last_of_lastOf(name)));
    const elsewhere = once(() => elsewhereIn(facts, reading.constants));
    const declared = declaredIn(named, reading);
    return named.flatMap(({ name, value, where }) => {
        const last = last_of_lastOf(name);
        // What is put under a key is read as a setting.
        const row = name.endsWith(']') ? undefined : reading.rows.forBinding(last);
        const values = row ? bindings_valuesOf(value, row) : [];
        if (!row || values.length === 0 || isOfDouble(name, where, reading.constants))
            return [];
        const frame = {
            place: value.place,
            where,
            isLoose: true,
            isPartial: false,
            get: argument => declared(name, where)?.get(String(argument)),
            all: values.map((one) => [last, one]),
            beside: declared(name, where),
        };
        const found = ofData(name, reading) ? asData(candidatesOf(row, frame, reading)) : candidatesOf(row, frame, reading);
        if (heldIn(value))
            return found.length > 0 ? candidatesOf(ofAll(row), frame, reading) : [];
        if (found.length === 0 || row.takes[0]?.shape !== 'likely')
            return isServed(last, names) ? asServed(found) : found;
        // Only the text sounds like a model's: what becomes of it says more.
        return found.filter(({ reference }) => !elsewhere().has(reference.id ?? ''));
    });
}
/**
 * What stands beside a variable in a file that only declares: nothing there takes it, so that the revision named after it
 * is its own, as in any other settings (docs/decisions/016). What is set twice is nobody's.
 */
function declaredIn(named, { constants: { names } }) {
    const groups = once(() => {
        const { definitions, commands, mappings } = names.facts;
        // What is one group of settings as it stands is read as such.
        const isOnly = definitions.every(({ name }) => name === '__init__') &&
            commands.length === 0 &&
            mappings.every(({ path }) => path.at(-1) !== 'env');
        return Map.groupBy(isOnly ? named : [], ({ name, where }) => groupOf(name, where));
    });
    const handed = once(() => new Set(names.calls.flatMap(call => [...call.positional, ...call.keyword.values()].map(bindings_pathOf))));
    return (name, where) => {
        const group = groups().get(groupOf(name, where)) ?? [];
        const same = [...Map.groupBy(group, one => last_of_lastOf(one.name)).values()];
        const single = new Map(same.flatMap(([one, other]) => (one && !other ? [[last_of_lastOf(one.name), one.value]] : [])));
        return single.has(last_of_lastOf(name)) && !handed().has(name) ? single : undefined;
    };
}
const bindings_pathOf = (value) => (value.kind === 'name' ? value.path : undefined);
const groupOf = (name, { scope }) => `${scope.join()} ${name.slice(0, name.lastIndexOf('.') + 1)}`;
/** `class Rhymes(HuggingFaceDataset): hf_repo = "a/b"`, `class DataConfig`: what a class of data has, unless it is called a model's. */
function ofData(name, { constants: { names } }) {
    const dot = name.lastIndexOf('.');
    if (dot === -1 || /model|encoder|checkpoint|ckpt|llm/i.test(name.slice(dot)))
        return false;
    return names
        .lineOf(name.slice(0, dot))
        .some(one => /(?:Dataset|Corpus|Data(?:set)?(?:Config|Args|Arguments|Params|Settings|Spec))$/.test(one));
}
const asData = (found) => found.map(one => one.reference.kind === 'weights' && one.reference.hub !== 'local-weight-file'
    ? { ...one, reference: { ...one.reference, kind: 'dataset' } }
    : one);
/** Of a list all, where the name says that all of it is loaded; of a table what is a name, where nothing else is in it. */
function bindings_valuesOf(value, { lists, takes }) {
    const held = heldIn(value);
    if (held)
        return takes[0]?.shape === 'likely' ? [] : namesAmong(held);
    return value.kind === 'list' && !lists.includes('*') ? [] : several_namesIn(value);
}
/** Where one of them sounds like a model, all of them are. */
const ofAll = (row) => ({
    ...row,
    takes: row.takes.map(take => (take.shape === 'sounding' ? { ...take, shape: 'named' } : take)),
});

;// CONCATENATED MODULE: ./.build/extract/weights/refer/record.js





/**
 * What a record names is not loaded for that; where something loads the same literal, that reading is surer. What the
 * environment is asked for is set, whatever is told beside it.
 */
function inRecord(found, { all }, standing) {
    if (!isNoted(all, standing))
        return found;
    const asked = new Set(all.flatMap(([, value]) => askedIn(value)));
    return found.flatMap(one => (asked.has(one.offset) ? [one] : asMentioned([one])));
}
const askedIn = (value) => value.kind === 'call' && /env/i.test(value.call.callee) ? value.call.positional.map(({ place }) => place.offset) : [];
const isNoted = (all, standing) => all.some(isTally) ||
    isOfMenu(all) ||
    isRecord(tellingKeys(all), standing !== 'alone') ||
    (standing === 'code' && isDescribed(all));
/** A list of groups of numbers, called what came out: nobody writes that into settings, whatever else stands there. */
const isTally = ([name, value]) => /^(?:results|scores|predictions|measurements|log_history)$/i.test(name) &&
    value.kind === 'list' &&
    value.items.length > 0 &&
    value.items.every(hasNumbers);
/** Two measures with broken numbers: words and counts alone say nothing against a neighbour that says what loads it. */
const record_isMeasured = ({ entries }) => entries.filter(({ key, value }) => isMeasure(key ?? '') && !/pric|cost/i.test(key ?? '') && isBroken(value)).length >=
    2;
const isBroken = (value) => isFraction(value) || (value.kind === 'table' && isFigure(value) && value.entries.some(one => isFraction(one.value)));
/** Where the texts stand that entries of lists in a program consist of: as addresses they say nothing more. */
function textsInRecords({ mappings }) {
    return new Set(mappings.flatMap(({ path, table }) => {
        const texts = table.entries.flatMap(({ value }) => (value.kind === 'text' ? value.place.offset : []));
        return path.at(-1) === '{}' && isNoted(namedIn(table), 'code') ? texts : [];
    }));
}
const namedIn = ({ entries }) => entries.map(({ key, value }) => [key ?? '', value]);
/** Something in a list to choose from, or of what came out: whoever loads one of it loads it by its name elsewhere. */
const isListed = (path) => record_listed.test(path);
const record_listed = /(?:^|\.)(?:[^.]*(?:candidate|available|supported|allowed)[^.]*|(?:[^.]*_)?results|summary|history|leaderboard)\.\[\](?:\.|$)/i;
/** Guesses at what is only told of. */
function asMentioned(found) {
    return found.map(one => (isGuess(one) ? { ...one, reference: { ...one.reference, kind: 'mention' } } : one));
}
/** `{ id, description: "some words" }`, `{ id, name, provider }`: an entry of what a page shows. */
function isDescribed(all) {
    const keys = new Set(all.map(([key]) => key));
    if (keys.has('id') && keys.has('provider') && (keys.has('name') || keys.has('label')))
        return true;
    const isProse = ([key, value]) => /^(?:description|desc|summary)$/.test(key) && value.kind === 'text' && /\S\s+\S+\s+\S/.test(value.text);
    return all.length === 2 && all.some(isProse);
}
/** `{ type: 'doc', id: 'guides/bert' }` in the menu of a site. */
const isOfMenu = (all) => all.some(isPage) && all.some(([key]) => key === 'id') && !all.some(([key]) => key === 'model');
const isPage = ([key, value]) => key === 'type' && value.kind === 'text' && value.text === 'doc';
/** What has weights of its own. */
const weighing = new Set(['weights', 'adapter', 'draft']);
const isGuess = ({ reference }) => reference.certainty === 'heuristic' && weighing.has(reference.kind);
/**
 * Where the records of a file of settings begin that hold groups of their own: the log of a run with the configuration
 * that it ran with. Which metrics are to be measured, and where results go, is configuration itself.
 */
function recordsIn({ mappings }) {
    const isAsked = ([name, value]) => isOutcome(name) &&
        (value.kind === 'text' || (value.kind === 'list' && value.items.every(one => one.kind === 'text')));
    const isLog = ({ path, table }) => {
        const all = namedIn(table);
        if (path.at(-1) === '{}')
            return false;
        return isRecord(tellingKeys(all.filter(one => !isAsked(one))), false) || isRun(table);
    };
    return new Set(mappings.filter(isLog).map(({ table }) => table.place.offset));
}
/**
 * Where the groups begin that name a repository and a file of it, or the address that its files lie below: it is
 * reported, and stands for all its files.
 */
function repositoriesIn({ mappings }) {
    const isNamed = ({ table: { entries } }) => entries.some(({ value }) => value.kind === 'text' && isBase(value.text)) ||
        (entries.some(({ key, value }) => isRepository(key ?? '') && value.kind === 'text' && record_isAtHub(value.text)) &&
            entries.some(({ key, value }) => isFileKey(key ?? '') && value.kind === 'text' && isSureWeightsFile(value.text)));
    return new Set(mappings.filter(isNamed).map(({ table }) => table.place.offset));
}
/** `https://huggingface.co/ns/name/resolve/main/` */
const isBase = (text) => text.endsWith('/') && readUri(text)?.hub === 'huggingface' && text.includes('/resolve/');
const record_isAtHub = (text) => isRepoId(text) && !looksLocal(text);
/** As the rows have it that take the repository. */
const isFileKey = (name) => /^(?:file|filename|file_name|hf_file|gguf|gguf_file|model_file|weights|weights_file|mmproj|checkpoint)$/.test(name);
const isRepository = (name) => /^(?:hf_?|huggingface_?|model_?)?repo(?:sitory|_id)?$/.test(name);
/** A file named beside a repository, or one group below it, is one of its files: no path of this machine. */
function withoutFiles(found, { where, table }, repositories) {
    if (![...where.scope.slice(-2), table.place.offset].some(at => repositories.has(at)))
        return found;
    const isFile = ({ reference: { hub, id, certainty } }) => hub === 'local-weight-file' && certainty === 'heuristic' && !/^(?:[./~$\\]|[A-Za-z]:)/.test(id ?? '');
    return found.filter(one => !isFile(one));
}
const isOutcome = (name) => /^(?:metrics?|results?|scores?|statistics)$/i.test(name);
/**
 * A number of prompts and completions is what they cost; numbers below `metrics` are what was measured, and so are the
 * times in a table; a group under such a name without anything measured says what is to be done.
 */
function record_keysOf([name, value]) {
    if (value.kind === 'table' && isWanted.test(name))
        return [];
    if (isOutcome(name) && value.kind === 'table') {
        const figures = value.entries.filter(entry => isFigure(entry.value));
        // One number may as well say how it is to be measured.
        const isTold = (figures.length > 1 && !value.entries.some(entry => record_isSwitch(entry.value))) ||
            figures.some(({ key, value: one }) => one.kind === 'table' || isMeasure(key ?? ''));
        return isTold ? [name, 'score'] : [name];
    }
    if (record_isTimed(value))
        return [name, 'elapsed'];
    if (isStatistic(value))
        return [name, 'score'];
    if (isMeasure(name) && value.kind === 'table' && !value.entries.some(({ key }) => isMeasure(key ?? '')))
        return [];
    if (isNumber(value)) {
        if (/^(?:prompt|completion|input|output|cached_?input)$/i.test(name))
            return [`${name}_price`];
        // Who writes settings gives names; what is counted through comes out of a program.
        if (name === 'id')
            return ['rank'];
    }
    return [name];
}
/** `{ average: 0.4, median: 0.5 }` */
const isStatistic = (value) => value.kind === 'table' &&
    value.entries.every(one => isNumber(one.value)) &&
    ['average', 'mean', 'median'].filter(name => value.entries.some(({ key }) => key === name)).length >= 2;
/** What is wanted of a run is part of its settings. */
const isWanted = /^(?:expected|target|limit|gate|threshold|budget|tolerance)s?(?:_|$)/i;
const record_isSwitch = (one) => one.kind === 'constant' && typeof one.value === 'boolean';
const hasNumbers = (value) => value.kind === 'table' && value.entries.some(one => isNumber(one.value));
/** Two times that nobody chose. */
const record_isTimed = (value) => value.kind === 'table' &&
    value.entries.filter(one => isFraction(one.value) && /(?:Ms|_ms|Seconds?|_sec(?:ond)?s?|_s)(?:_[a-z\d]+)?$/.test(one.key ?? '')).length >= 2;
/** The keys of a group, and one more where a time of day says when something was run, or a day when it was looked at. */
function tellingKeys(all) {
    const isTime = ([name, value]) => value.kind === 'text' &&
        (isLook(name) ? /^\d{4}-\d\d-\d\d/ : isMeasure(name) ? /(?!)/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d/).test(value.text);
    return [...all.flatMap(record_keysOf), ...(all.some(isTime) ? ['start_time'] : [])];
}
/** Nobody writes into settings when they were measured. */
const isLook = (name) => /^(?:captured|checked|measured|evaluated|scored|tested)_?(?:at|utc|on)$/i.test(name);
/**
 * A number, or what is said of several, mean, deviation, extremes. With a switch beside it, it is to be done, and a whole
 * number beside a name is chosen.
 */
const isFigure = (value) => {
    if (value.kind !== 'table')
        return isNumber(value);
    const values = value.entries.flatMap(one => (one.key === 'unit' ? [] : one.value));
    const isChosen = (one) => one.kind !== 'constant' && !values.some(isFraction);
    return values.some(isNumber) && !values.some(one => record_isSwitch(one) || isChosen(one));
};

;// CONCATENATED MODULE: ./.build/extract/weights/refer/replaced.js
/**
 * Loaders in whose place the file puts something else: `AutoModel.from_pretrained = other`, `sys.modules["torch"] = mine`.
 * What they are told counts for nothing any more, so that no pin of theirs is believed.
 */
function replacedIn(constants) {
    const { names } = constants;
    const paths = new Set(names.allBindings.flatMap(one => replacedBy(one, constants)));
    const isFetching = names.allBindings.some(({ name, value }) => fetching.test(name) && isFunction(value));
    const isAny = isFetching || names.calls.some(call => runsUnknown(call, constants)) || [...paths].some(path => replaced_ofHub.test(path));
    return canonical => isAny || ways(canonical).some(way => paths.has(way));
}
/** What everything at the hub is downloaded through: who changes a part of it changes all of it. */
const replaced_ofHub = /^huggingface_hub\./;
/** What a browser, and a library in one, downloads through. */
const fetching = /^(?:globalThis|window|self|global)\.fetch$|(?:^|\.)env\.(?:fetch|customCache)$/;
/** `a.b.c`: itself, `a.b` and `a`. */
const ways = (path) => path.split('.').map((_, index, all) => all.slice(0, index + 1).join('.'));
function replacedBy(binding, constants) {
    const { name, value, where, imported } = binding;
    if (imported !== undefined || !isFunction(value))
        return [];
    const module = /^sys\.modules\[(.+)\]$/.exec(name)?.[1];
    if (module !== undefined)
        return [module];
    const [root = ''] = name.split('.');
    const path = constants.names.import(root) === undefined ? null : constants.callees.path(name, where);
    // `pipeline = pipeline("…")` names what the loader gave.
    const isOwn = path !== null && value.kind === 'call' && ways(constants.canonical(value.call)).includes(path);
    return path === null || isOwn ? [] : [path];
}
/** May it be called? Switches and texts of a library are set, and load what they loaded before. */
const isFunction = ({ kind }) => kind === 'name' || kind === 'item' || kind === 'call' || kind === 'opaque';
/** A text that nobody here can read may give any name anew. */
function runsUnknown({ callee, positional: [first] }, constants) {
    if (callee !== 'exec' || !first)
        return false;
    const isCompiled = first.kind === 'call' && first.call.callee === 'compile';
    const text = isCompiled ? first.call.positional[0] : first;
    return !text || constants.expand(text).some(({ value }) => value.kind !== 'text');
}
/** As it would be without what its loader is told of a revision. */
function replaced_unpinned(candidate) {
    const { digest: _digest, ...reference } = candidate.reference;
    return { ...candidate, reference: { ...reference, revision: null } };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/row/rows.js



const calls = loaders.filter(loader => loader.callPattern);
const rows_keyed = loaders.filter(loader => loader.keyPattern);
const rows_bound = loaders.filter(loader => loader.bindingPattern);
const ofCallee = byCallee(calls);
const ofGroup = recalled(path => rows_keyed.filter(loader => loader.keyPattern?.test(path) && !loader.notKeyPattern?.test(path)));
const ofBinding = recalled(name => rows_bound.filter(loader => loader.bindingPattern?.test(name)));
/** Rows for files of other names. */
const bounded = loaders.filter(loader => loader.filePattern);
const othersOf = recalled(base => new Set(bounded.filter(loader => !loader.filePattern?.test(base))));
/**
 * What must be there wherever the row holds and finds or claims something: of each group one. Asked of every call and
 * table, so that most rows need not look. `*` stands for any name that the row takes.
 */
function needsOf({ takes, defaults, among, besidePatterns, stems }) {
    if (stems)
        return [['*revision']];
    const asked = takes.flatMap(take => take.id);
    // `$keys` and its like are of no one name.
    const isOpen = takes.length === 0 || defaults !== undefined || asked.some(one => /^\$/.test(String(one)));
    const groups = [isOpen ? [] : asked, among, ...besidePatterns.map(([keys]) => keys)];
    return groups.filter(group => group.length > 0).map(group => [...new Set(group.map(firstOf))]);
}
/** `a.b` stands in a table `a`, `0.b` in what stands first. */
function firstOf(argument) {
    const [first = ''] = String(argument).split('.', 1);
    return /^\d+$/.test(first) ? Number(first) : first;
}
const needs = new Map([...calls, ...rows_keyed].map(loader => [loader, needsOf(loader)]));
const mayFind = (loader, isThere) => needs.get(loader)?.every(group => group.some(isThere)) ?? true;
/** Of the rows that take any name, those that take this one. */
const rows_open = [...calls, ...rows_keyed].filter(({ takes }) => takes.some(take => take.id.includes('*')));
const rows_taking = recalled(name => new Set(rows_open.filter(({ onlyPattern, exceptPattern }) => onlyPattern?.test(name) !== false && exceptPattern?.test(name) !== true)));
/** `*` is any name that the row takes, `*revision` any that ends so. */
const rows_isOpen = (need) => typeof need === 'string' && need.startsWith('*');
const takes = (row, need, name) => need === '*' ? rows_taking(name).has(row) : name.endsWith(need.slice(1));
/** The rows for groups whose first need the name meets. */
const needing = Map.groupBy(rows_keyed.flatMap(row => (needs.get(row)?.[0] ?? []).map(need => ({ need: String(need), row }))), one => one.need);
const near = recalled(name => [
    ...(needing.get(name)?.map(one => one.row) ?? []),
    ...(needing.get('*')?.flatMap(({ row }) => (rows_taking(name).has(row) ? [row] : [])) ?? []),
]);
const needless = rows_keyed.filter(row => needs.get(row)?.length === 0);
/** What is only guessed at in one way may have further arguments that are models by their names. */
const isFurther = ({ certainty, takes }) => certainty === 'heuristic' && takes.some(take => take.id.includes('*'));
/** The rows that hold in one file for a call, a group of settings or a variable of some name. */
class Rows {
    others;
    constructor(file) {
        this.others = othersOf((0,paths/* baseNameOf */.m)(file));
    }
    forCall(canonical) {
        return this.here(ofCallee(canonical).filter(row => !row.notCallPattern?.test(canonical)));
    }
    /**
     * Only those that could find something in what the call is given: under these names, or what `isThere` besides. One that
     * is sure speaks for the call in any case.
     */
    forArguments(canonical, names, isThere) {
        return this.forCall(canonical).filter(row => row.certainty === 'load' ||
            mayFind(row, need => (rows_isOpen(need) ? names.some(name => takes(row, need, name)) : isThere(need))));
    }
    forPath(path) {
        return this.here(ofGroup(path));
    }
    /** Only those that could find something under the names in it, or under one that is spread in. */
    forGroup(path, { entries, spread }, isSpread) {
        const names = [...new Set(entries.map(({ key }) => key ?? ''))];
        const close = spread.length > 0 ? null : new Set([...needless, ...names.flatMap(near)]);
        if (close?.size === 0)
            return [];
        const isThere = (row) => (need) => rows_isOpen(need)
            ? names.some(name => takes(row, need, name))
            : names.includes(String(need)) || (close === null && isSpread(String(need)));
        return this.forPath(path).filter(row => close?.has(row) !== false && mayFind(row, isThere(row)));
    }
    forBinding(name) {
        return this.here(ofBinding(name))[0];
    }
    here(found) {
        return found.some(row => this.others.has(row)) ? found.filter(row => !this.others.has(row)) : found;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/calls.js








/** What the calls of a file load: the first row that is sure counts, else the first that finds something. */
function callCandidates(reading) {
    const isReplaced = replacedIn(reading.constants);
    return reading.constants.names.calls.flatMap(call => {
        const isEmpty = call.positional.length + call.keyword.size + call.spread.length === 0;
        const canonical = reading.constants.canonical(call);
        const isOwn = canonical.startsWith('here.');
        const names = [...(call.positional.length > 0 ? [''] : []), ...call.keyword.keys()];
        const shown = reading.rows.forArguments(canonical, names, mayHave(call, reading.constants));
        if (shown.length === 0 || isDouble(call, reading.constants))
            return [];
        const frame = callFrame(call, reading.constants);
        const addressed = filesOfAddresses(frame);
        const found = [];
        for (const loader of shown) {
            // A function of this file is no library's, whatever it is called; what it is for its name may say.
            if ((isOwn && loader.certainty === 'load' && loader.takes.length > 0) || (isEmpty && !loader.defaults))
                continue;
            // What is guessed in one way is not guessed in another; what has a revision of its own beside it is no guess of both.
            if ((found.length > 0 && !loader.stems && !isFurther(loader)) || !holds(loader, frame, reading))
                continue;
            const told = new Set(loader.stems ? [] : found.map(one => one.offset));
            const paths = new Set([...found.map(one => one.reference.path), ...addressed]);
            const here = candidatesOf(loader, frame, reading).filter(one => !told.has(one.offset));
            // Of what was found, or of an address beside it, it is a file, and none of this machine.
            found.push(...here.filter(({ reference: { hub, id } }) => hub !== 'local-weight-file' || !paths.has(id ?? '')));
            if (loader.certainty === 'load' && isAddressed(loader, frame))
                break;
        }
        return inRecord(isReplaced(canonical) ? found.map(replaced_unpinned) : found, frame, 'list');
    });
}
/** What is handed nothing that it takes is something else of that name: what else it is handed may still be a model. */
const isAddressed = ({ takes, defaults }, frame) => takes.length === 0 ||
    defaults !== undefined ||
    frame.isOpen === true ||
    takes.some(({ id }) => id.includes('*') || given(frame, id) !== undefined);

;// CONCATENATED MODULE: ./.build/catalogue/shell-words.json
const shell_words_namespaceObject = /*#__PURE__*/JSON.parse('{"mn":["export","local","declare","typeset","readonly","set","ENV"],"VB":["env","sudo"],"yk":["command","exec","ionice","nice","nohup","retry","stdbuf","time","timeout"],"Md":["apptainer","bat","chroot","cmd","cmd.exe","concurrently","distrobox","docker","enroot","eval","flock","gcloud","gnome-terminal","iex","invoke-expression","kubectl","lxc","mpirun","multipass","nerdctl","nsenter","oc","parallel","podman","powershell","powershell.exe","pwsh","runuser","salloc","sbatch","screen","script","script:","sh","singularity","srun","ssh","su","tmux","trap","vagrant","watch","wsl","xterm"],"Ci":["apk","apt-get","aria2c","cd","chmod","cp","curl","echo","export","git","hf","huggingface-cli","ls","mkdir","mv","pip","pip3","popd","printf","pushd","rm","set","sha256sum","shasum","sleep","tar","unzip","wget"],"Lp":["additionalargs","args","arguments","argv","basecommand","cmd","cmdline","command","containerargs","dockerargs","engineargs","entrypoint","exec","extraargs","extravllmargs","vllmargs"],"_T":["afterscript","bash","beforeall","beforebuild","beforescript","beforetest","bootcmd","build","buildcommand","cmds","commandline","commands","commitmsg","dev","entry","initializecommand","inline","install","installcommand","launch","oncreatecommand","onstart","postattachcommand","postcheckout","postcommit","postcreatecommand","postmerge","postrewrite","poststart","poststartcommand","powershell","precommit","preparecommitmsg","prepush","prestart","provision","pwsh","raw","run","runcmd","script","scripts","setup","sh","shell","start","startcommand","startupscript","steps","test","updatecontentcommand","userdata"],"uz":["args","buildargs","configmapdata","containerenv","data","env","environment","environmentvariables","envs","envvariables","envvars","extraenv","extraenvs","extraenvvars","literals","macros","parameters","secrets","substitutions","variables","vars"]}');
;// CONCATENATED MODULE: ./.build/catalogue/shell-words.js


const { /* declaring */ "mn": shell_words_declaring, /* settingAndRunning */ "VB": settingAndRunning, /* running */ "yk": running, /* handing */ "Md": handing, /* steps */ "Ci": steps, /* wordKeys */ "Lp": wordKeys, /* scriptKeys */ "_T": scriptKeys, /* variablesKeys */ "uz": variablesKeys } = shell_words_namespaceObject;
const declares = new Set([...shell_words_declaring, ...settingAndRunning]);
const runs = new Set([...settingAndRunning, ...running]);
const hands = new Set(handing);
/** Words in front of which and behind which `A=b` sets a variable of the script. */
const isDeclaring = (word) => declares.has(word) || /^-\w+$/.test(word);
/** Words in front of a command that only say how it is run, options and variables of theirs included. */
const isWrapper = (word) => runs.has(word) || /^(?:-.*|\d+\w?|[A-Za-z_]\w*=.*)$/.test(word);
const planned = new Set(steps);
const isStepName = (program) => planned.has(program);
const isHanding = (program) => hands.has((0,paths/* baseNameOf */.m)(program).toLowerCase());
/** `extraArgs`, `extra_args`, `extra-args` */
const isKeyOf = (keys) => {
    const known = new Set(keys);
    return (key) => known.has(key.toLowerCase().replaceAll(/[-_]/g, ''));
};
const isWordsKey = isKeyOf(wordKeys);
const isKnownScript = isKeyOf(scriptKeys);
/** Also `get_model_script`, whatever it is that the script does. */
const isScriptKey = (key) => isKnownScript(key) || /[_-]script$/.test(key);
const isKnownGroup = isKeyOf(variablesKeys);
/** Also `sidecar_container_env`, whosever variables they are. */
const isVariablesKey = (key) => isKnownGroup(key) || /_env$|[a-z]Env$/.test(key);

;// CONCATENATED MODULE: ./.build/extract/weights/constant/commands.js






const commands_running = byCallee(valueRows.filter(row => row.runs || row.words !== undefined));
/** Commands that a program runs or hands on: `subprocess.run(["vllm", "serve", m])`, `execSync('ollama pull x')`. */
function commandsIn(constants) {
    const { facts, calls } = constants.names;
    const run = calls.flatMap(call => {
        const [row] = commands_running(constants.canonical(call));
        if (row?.words !== undefined)
            return spelledOut(call.positional.slice(row.words), call.where, constants.names);
        const values = (row?.runs ?? []).flatMap(argument => argumentOf(call, argument) ?? []);
        return row ? commandsOf(values, call.where, constants.names) : kept(handed(call), call.where, constants.names);
    });
    const tables = facts.mappings.filter(({ path }) => path[0] === '{}');
    return [
        ...run,
        ...facts.bindings.flatMap(binding => inVariable(binding, constants.names)),
        ...tables.flatMap(({ table, where }) => kept(table.entries.map(({ key, value }) => [key ?? '', value]), where, constants.names)),
    ];
}
/**
 * A list of words is kept in a variable: with all that is added to it later, whoever runs it then. What another value takes
 * the place of, or goes on from, pins nothing.
 */
function inVariable({ name, value, where }, names) {
    if (value.kind !== 'list' || !value.items.some(isModelFlag))
        return [];
    const later = {
        kind: 'name',
        path: name,
        where: { ...where, at: Number.MAX_SAFE_INTEGER },
        place: value.place,
    };
    const isLast = names.lookup(name, later.where)[0]?.value === value;
    return commandsOf([isLast ? later : { kind: 'choice', options: [value], place: value.place }], where, names);
}
/** `Container(command=[…], args=[…])`: what will be run somewhere else. */
function kept(entries, where, names) {
    const lists = entries.flatMap(([key, value]) => value.kind === 'list' && (isWordsKey(key) || value.items.some(isModelFlag)) ? [value] : []);
    const lines = entries.flatMap(([key, value]) => lineKeys.test(key) && isLine(value) ? commandsOf([value], where, names) : []);
    return lists.length > 0 ? [...commandsOf(lists, where, names), ...lines] : lines;
}
/** Keys under which a text may be a whole command line. */
const lineKeys = /^(?:command|cmd|entrypoint)$/;
/** A program, and a flag somewhere behind it. */
function isLine(value) {
    const start = value.kind === 'join' ? value.parts[0] : value;
    return start?.kind === 'text' && /^[\w./-]+\s[^\n]{0,400}?(?:^|\s)--?[a-z]/.test(start.text);
}
const handed = (call) => [
    ...call.positional.map((value) => ['', value]),
    ...call.keyword,
];
/** A list that has this among its words is a command's, whatever it is handed to. */
const isModelFlag = (value) => {
    const start = value.kind === 'join' ? value.parts[0] : value;
    return start?.kind === 'text' && /^--[\w-]*model[\w-]*(?:=|$)/.test(start.text);
};
/** The first value may be a whole command line; lists are words already. */
function commandsOf(values, where, names) {
    const [first, ...others] = values;
    const flat = [...(first ? [first] : []), ...others.filter(isList)].flatMap(value => flattened(value, names));
    const line = scriptOf(flat) ?? (flat.length === 1 || first?.kind === 'join' ? commands_lineOf(first, names) : undefined);
    const commands = line ? words_wordsOf(line) : [flat];
    return commands.flatMap(words => {
        const argv = words.flatMap(parted);
        const [program] = argv;
        return program && (argv.length > 1 || program.kind === 'item')
            ? [{ argv, where, place: program.place, pipe: -1, forgiven: false }]
            : [];
    });
}
/** `run("vllm", "serve", m)`; `run("vllm", "serve m")` has a line of arguments. */
function spelledOut(values, where, names) {
    const [first, second, third] = values;
    const words = second?.kind === 'text' && !third ? (words_wordsOf(second)[0] ?? []) : values.slice(1);
    if (!first || words.length === 0)
        return commandsOf(values, where, names);
    return commandsOf([{ kind: 'list', items: [first, ...words], place: first.place }], where, names);
}
/** `["bash", "-c", "…"]` */
function scriptOf(words) {
    const flag = words.findIndex(word => word.kind === 'text' && /^-\w*c$/.test(word.text));
    const shell = words[flag - 1];
    return shell?.kind === 'text' && /(?:^|\/)(?:ba|z|da)?sh$/.test(shell.text) ? words[flag + 1] : undefined;
}
/** Options of the call that runs the command are no words of it. */
const isList = (value) => value.kind === 'list' || value.kind === 'name' || value.kind === 'join';
function commands_lineOf(value, names) {
    const [binding, second] = value?.kind === 'name' ? names.lookup(value.path, value.where) : [];
    const line = binding && !second ? binding.value : value;
    return line?.kind === 'text' || line?.kind === 'join' ? line : undefined;
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/environment.js

/** `docker run -e HF_MODEL_ID=… -e REVISION image`: what is put into the environment of a container, as a group. */
function handedOver(command, argv) {
    const entries = command.argv.flatMap((word, index) => {
        // What perhaps stands there names things too.
        const token = word.kind === 'choice' ? (word.options[0] ?? word) : word;
        const text = argv[index] || (token.kind === 'text' ? token.text : '');
        const glued = /^(?:-e|--env)=?(?=[A-Z_][A-Z0-9_]*=)/.exec(text)?.[0].length;
        const from = /^-(?:e|-env)$/.test(argv[index - 1] ?? '') ? 0 : glued;
        const match = from === undefined ? null : /^([A-Z_][A-Z0-9_]*)(=?)/.exec(text.slice(from));
        if (!match?.[1] || from === undefined)
            return [];
        const { where } = command;
        const passed = { kind: 'name', path: match[1], where, place: token.place };
        const value = match[2] ? behind(token, from + match[0].length) : passed;
        return [{ key: match[1], value: token === word ? value : unsure(value), keyPlace: token.place }];
    });
    const all = [...entries, ...environment_named(command.argv, argv)];
    return all.length === 0 ? null : { kind: 'table', entries: all, spread: [], place: command.place };
}
/** The rest of a word from a position on, whatever it is put together of. */
function behind(word, from) {
    const [first, ...rest] = word.kind === 'join' ? word.parts : [word];
    if (first?.kind !== 'text' || first.text.length < from)
        return word;
    const own = first.text.length > from || rest.length === 0 ? [tail(first, from)] : [];
    const [only = word, second] = [...own, ...rest];
    return second ? { kind: 'join', parts: [...own, ...rest], place: only.place } : only;
}
/** Flags of clouds behind which variables stand, several in one word or in several. */
const environment_several = /^--(?:(?:set|update)-)?env(?:ironment)?-var(?:iable)?s(?==|$)/;
/** `--set-env-vars A=b,C=d`, `--env-vars A=b C=d` */
function environment_named(words, argv) {
    let isOpen = false;
    return words.flatMap((word, index) => {
        const text = argv[index] ?? '';
        const flag = environment_several.exec(text)?.[0];
        if (text.startsWith('-'))
            isOpen = flag === text;
        const from = flag === undefined ? 0 : flag.length + 1;
        if (word.kind !== 'text' || (flag === undefined && !isOpen))
            return [];
        return [...text.slice(from).matchAll(/(?<=^|,)([A-Za-z_]\w*)=([^,]*)/g)].map(({ 0: whole, 1: key = '', 2: value = '', index: at }) => ({
            key,
            value: tail(word, from + at + whole.length - value.length, value),
            keyPlace: word.place,
        }));
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/flow.js

/** What a token is called, also where its value is not known: equal names stand for equal texts. */
function nameOf(value, constants) {
    if (!value)
        return null;
    if (value.kind === 'text')
        return value.text;
    const [found, second] = constants.expand(value);
    if (found?.value.kind === 'text' && !second)
        return found.value.text;
    if (value.kind === 'name') {
        const set = constants.names.lookup(value.path, value.where).map(binding => binding.where.at);
        return `$${value.path}#${set.join('.')}#${/^\d$/.test(value.path) ? value.where.scope.at(-1) : ''}`;
    }
    if (value.kind !== 'join')
        return null;
    const parts = value.parts.map(part => nameOf(part, constants));
    return parts.includes(null) ? null : parts.join('');
}
/** The words of a command without what only says how it is run: `sudo`, `env A=b`, `timeout 5`. */
function flow_program({ argv }) {
    const start = argv.findIndex(word => word.kind !== 'text' || !isWrapper(word.text));
    return start === -1 ? argv : argv.slice(start);
}
function isStep(command) {
    const [first] = flow_program(command);
    return first?.kind === 'text' && isStepName(first.text) && command.joint !== '||';
}
/** The branches that each command depends on; a list of steps, joined by `&&`, is none. */
function branchesOf(commands) {
    let [list, isPlanned, isJoined] = [-1, true, false];
    return commands.map(command => {
        const { branch } = command.where;
        if (command.list !== list || command.list === undefined)
            [list, isPlanned, isJoined] = [command.list ?? -1, true, false];
        isJoined ||= command.joint !== undefined;
        const goesOn = isJoined && isPlanned && command.joint !== '||';
        isPlanned &&= isStep(command);
        return goesOn ? branch.slice(0, -1) : branch;
    });
}
/** Does `later` surely run, and in the same place, where `earlier` has run? */
function flow_isSure(later, earlier, functions) {
    if (later.command.forgiven)
        return false;
    const outer = earlier.command.where.scope;
    const { scope } = later.command.where;
    if (flow_isElsewhere(later, earlier))
        return false;
    if (scope.some((one, level) => functions.has(one) && outer[level] !== one))
        return false;
    return later.branch.every((one, level) => earlier.branch[level] === one);
}
/** Is it another job's, stage's or script's? */
function flow_isElsewhere(later, earlier) {
    const outer = earlier.command.where.scope.slice(0, -1);
    return !outer.every((one, level) => later.command.where.scope[level] === one);
}
/** Follows `cd` through the commands of a file; each scope (a subshell, a step) has a directory of its own. */
function inDirectories(commands, constants) {
    const places = new Map();
    const branches = branchesOf(commands);
    return commands.map((command, index) => {
        const branch = branches[index] ?? [];
        const { scope } = command.where;
        const place = placeIn(places, scope);
        const stays = place.branch.every((one, level) => command.where.branch[level] === one || branch[level] === one);
        const directory = stays ? place.directory : `?${place.at}`;
        const moved = move(command, { ...place, directory }, constants);
        if (moved)
            places.set(scope.join(), { ...moved, branch, at: command.where.at });
        return { command, branch, directory };
    });
}
const start = { directory: '.', previous: '.', stack: [], branch: [], at: 0 };
/** The directory that the nearest enclosing scope is in. */
function placeIn(places, scope) {
    for (let depth = scope.length; depth >= 0; depth--) {
        const found = places.get(scope.slice(0, depth).join());
        if (found)
            return found;
    }
    return start;
}
function move({ argv, where }, place, constants) {
    const [program, first, second] = argv;
    const name = program?.kind === 'text' ? program.text : '';
    const to = first?.kind === 'text' && first.text === '--' ? second : first;
    const { directory: previous, stack } = place;
    const unknown = `?${where.at}`;
    if (name === 'popd')
        return { directory: stack.at(-1) ?? unknown, previous, stack: stack.slice(0, -1) };
    if (name !== 'cd' && name !== 'pushd' && name !== 'WORKDIR')
        return null;
    const target = nameOf(to, constants);
    const directory = target === '-' ? place.previous : target === null ? unknown : flow_within(previous, target);
    return { directory, previous, stack: name === 'pushd' ? [...stack.slice(-50), previous] : stack };
}
/** A path as it is from `directory`, without `.`, `..` and a slash at its end. */
function flow_within(directory, path) {
    const whole = /^[/~]/.test(path) ? path : `${directory}/${path}`;
    const parts = [];
    for (const part of whole.split('/')) {
        if (part === '..' && !/^(?:\.\.|\?.*|\$.*|~|)$/.test(parts.at(-1) ?? ''))
            parts.pop();
        else if (part !== '.' && (part !== '' || parts.length === 0))
            parts.push(part);
    }
    return parts.join('/') || '.';
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/certain.js

/** Flags with which less than the whole comes. */
const part = /^--(?:depth|single-branch|shallow-\w+|no-tags|revision)(?:=|$)/;
const isPart = (flags) => flags.some(flag => part.test(flag));
/**
 * Can a checkout of this revision not fail, or is nothing run behind its failure? Most scripts go on, and then load what was
 * cloned. But a commit counts only once the hub says that a branch or a tag leads to it (contracts, 2), and then a whole
 * clone has it: git has no reason to fail. Where the clone is less than that, or something else may have changed its
 * files, it has.
 */
function isCertain(revision, history, { isFatal }, constants) {
    if (isFatal)
        return true;
    if (history.isTouched)
        return false;
    const name = nameOf(revision, constants);
    return history.isWhole || (name !== null && (name === 'FETCH_HEAD' || name === nameOf(history.fetched, constants)));
}
/** Programs that change no file, as far as they write to none. */
const quiet = /^(?:cd|pushd|popd|echo|printf|ls|pwd|export|set|local|declare|readonly|mkdir|sleep|test|\[+|true|:|exit|return|FROM|WORKDIR|ENV|ARG|USER|SHELL|LABEL)$/;
/** What git does to its own records, or from them to the tree. */
const tidy = /^(?:clone|checkout|switch|reset|init|remote|fetch|pull|config|lfs|submodule|log|show|status|rev-parse|ls-remote|-[Cc]|--.*)$/;
/** May a command change a file of a working tree, so that git would not overwrite it? */
function mayTouch(command) {
    if (command.output)
        return true;
    const [first = '', second = ''] = flow_program(command).map(word => (word.kind === 'text' ? word.text : ''));
    return /(?:^|\/)git$/.test(first) ? !tidy.test(second) : !quiet.test(first);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/checkout.js



/**
 * Which revision the working tree of each clone ends at: `git checkout`, `switch` and `reset --hard` in its directory.
 * What perhaps does not run pins nothing, and what may move takes a pin away.
 */
function checkouts(flow, functions, constants) {
    const clones = new Map();
    let touched = -1;
    for (const [since, here] of flow.entries()) {
        if (mayTouch(here.command))
            touched = since;
        const git = gitCommand(here, constants);
        if (!git)
            continue;
        const made = checkout_target(git, constants);
        const known = clones.get(git.directory) ?? [];
        if (made !== undefined) {
            const clone = { made: here, since, isWhole: !isPart(git.flags), isTouched: false };
            if (made !== null)
                clones.set(made, [...(clones.get(made) ?? []).slice(-20), clone]);
            continue;
        }
        for (const clone of known) {
            clone.isTouched ||= touched > clone.since;
            const isBelieved = (revision) => isCertain(revision, clone, here.command, constants);
            change(clone, git, runOf(here, clone.made, functions), isBelieved);
        }
    }
    const all = [...clones.values()].flat();
    return new Map(all.flatMap(({ made, shown }) => (shown ? [[made.command, shown]] : [])));
}
function runOf(here, made, functions) {
    if (flow_isSure(here, made, functions))
        return 'surely';
    return flow_isElsewhere(here, made) ? 'elsewhere' : 'perhaps';
}
/** Flags of git that are followed by a value, as far as they stand in front of what we read. */
const valued = /^(?:-C|-c|-b|-B|-o|-j|-u|--branch|--depth|--origin|--revision|--config|--filter|--reference|--jobs|--template|--name|--shallow-since|--orphan|--work-tree|--git-dir)$/;
function gitCommand({ command, directory }, constants) {
    const words = flow_program(command);
    if (words[0]?.kind !== 'text' || !/(?:^|\/)git$/.test(words[0].text) || constants.names.isLocal('git'))
        return null;
    const positional = [];
    const flags = [];
    let at = directory;
    for (let index = 1; index < words.length; index++) {
        const word = words[index];
        const text = word?.kind === 'text' ? word.text : '';
        if (text.startsWith('-') && text !== '-') {
            flags.push(text);
            if (text === '-C' && positional.length === 0) {
                const to = nameOf(words[index + 1], constants);
                at = to === null || at === null ? null : flow_within(at, to);
            }
            if (valued.test(text))
                index++;
        }
        else if (word)
            positional.push(word);
    }
    const [action, ...rest] = positional;
    const isLarge = action?.kind === 'text' && action.text === 'lfs';
    const verb = isLarge ? rest.shift() : action;
    const name = verb?.kind === 'text' ? verb.text : '';
    return at === null || (isLarge && name !== 'clone') ? null : { action: name, positional: rest, flags, directory: at };
}
/** The directory that this command makes a working tree in; null where it is not known, undefined for other commands. */
function checkout_target({ action, positional, directory }, constants) {
    const verb = positional[0]?.kind === 'text' ? positional[0].text : '';
    if (action === 'remote' && verb === 'add')
        return directory;
    if (action !== 'clone' && !(action === 'submodule' && verb === 'add'))
        return undefined;
    const [url, to] = action === 'clone' ? positional : positional.slice(1);
    const address = nameOf(url, constants)?.replace(/\/+$/, '');
    const name = to ? nameOf(to, constants) : (address?.slice(address.lastIndexOf('/') + 1).replace(/\.git$/, '') ?? null);
    return name === null ? null : flow_within(directory, name);
}
function change(clone, { action, positional, flags }, run, isBelieved) {
    const [first, second] = positional;
    if (/^(?:fetch|pull)$/.test(action))
        clone.isWhole = flags.includes('--unshallow') || (clone.isWhole && !isPart(flags));
    if (action === 'fetch')
        clone.fetched = run === 'surely' ? second : undefined;
    else if (isPatchwork(action, flags, positional))
        clone.shown = undefined;
    else if (/^(?:pull|merge|rebase|am|cherry-pick)$/.test(action))
        clone.shown = undefined;
    else if (action === 'checkout' || action === 'switch' || (action === 'reset' && flags.includes('--hard'))) {
        // With paths behind it, only these files are taken from the revision.
        if (!first || second || flags.includes('--'))
            return;
        const text = first.kind === 'text' ? first.text : '';
        if (text === 'HEAD')
            return;
        if (!isBelieved(first)) {
            clone.shown = undefined;
            return;
        }
        const shown = text === 'FETCH_HEAD' ? clone.fetched : moving.test(text) ? undefined : checkout_plainly(first, text);
        if (run === 'surely')
            clone.shown = shown;
        // Of two commits that one job may end at neither is believed; another job's tree is another one.
        else if (isOther(clone.shown, shown))
            clone.shown = run === 'elsewhere' ? clone.shown : undefined;
        else if (clone.shown && shown)
            clone.shown = { kind: 'choice', options: [clone.shown, shown], place: first.place };
        else
            clone.shown = undefined;
    }
}
const isOther = (one, other) => one?.kind === 'text' && other?.kind === 'text' && isCommitLike(other.text) && one.text !== other.text;
/** Takes files out of another revision than the one that is shown. */
function isPatchwork(action, flags, [revision, ...paths]) {
    if (action === 'restore')
        return flags.some(flag => /^(?:-s|--source)/.test(flag));
    if (action === 'checkout' && paths.length > 0)
        return revision?.kind !== 'text' || !isCommitLike(revision.text);
    return /^(?:read-tree|checkout-index|apply|revert)$/.test(action);
}
/** Named from where the tree stands. */
const moving = /^(?:-|@.*|HEAD.+|.*[~^].*)$/;
/** `origin/main` is a branch of the hub called `main`. */
function checkout_plainly(value, text) {
    return text.startsWith('origin/') && value.kind === 'text' ? { ...value, text: text.slice(7) } : value;
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/checksum.js

/** The SHA-256 that each downloaded file is compared with later on: `echo "<hex>  file" | sha256sum -c`. */
function checksums(flow, functions, constants) {
    const downloads = new Map();
    const found = new Map();
    for (const [index, here] of flow.entries()) {
        const path = output(here, constants);
        if (path !== null)
            downloads.set(path, here);
        // Of a pipe only its last program's word counts.
        if (flow[index + 1]?.command.pipe === here.command.pipe)
            continue;
        for (const { hash, file } of comparisons(here, flow[index - 1], constants)) {
            const name = nameOf(file, constants);
            const made = name === null ? undefined : downloads.get(flow_within(here.directory, name));
            if (made && flow_isSure(here, made, functions) && isHeeded(here, flow, constants))
                found.set(made.command, hash);
        }
    }
    return found;
}
/** A comparison that fails ends the script, also where it is a function's and the function is called. */
function isHeeded({ command }, flow, { names }) {
    const { definitions } = names.facts;
    const around = definitions.filter(({ scope }) => command.where.scope.includes(scope)).map(({ name }) => name);
    const calls = flow.filter(one => around.includes(checksum_textOf(flow_program(one.command)[0])));
    // `! a | b`: what is turned round is the whole pipe's.
    const isForgiven = flow.some(one => one.command.pipe === command.pipe && one.command.forgiven);
    return !isForgiven && [command, ...calls.map(one => one.command)].every(one => one.isFatal && !one.forgiven);
}
const checksum_textOf = (value) => (value?.kind === 'text' ? value.text : '');
const fileOf = (address) => address.replace(/[?#].*$/, '').replace(/^.*\//, '');
/** The file that a download of one address ends in; null for any other command. */
function output({ command, directory }, constants) {
    const words = flow_program(command);
    const name = checksum_textOf(words[0]).replace(/^.*\//, '');
    const read = outputs[name];
    if (!read)
        return null;
    const all = words.flatMap(word => nameOf(word, constants) ?? []).filter(checksum_isAddress);
    const named = words.filter(word => /^-[a-zA-Z#]*o$|^--output$/.test(checksum_textOf(word)));
    // With a second address nobody can tell which file is which.
    const path = all.length > 1 || named.length > 1 ? null : read(words.slice(1), { address: all[0] ?? null, command, constants });
    return path === null ? null : flow_within(directory, path);
}
const checksum_isAddress = (text) => /^(?:https?|ftp):\/\//.test(text);
function after(words, flag, constants) {
    const index = words.findIndex(word => flag.test(checksum_textOf(word)));
    return index === -1 ? null : nameOf(words[index + 1], constants);
}
const inFolder = (folder, file) => folder === null || file === null ? file : `${folder}/${file}`;
const outputs = {
    curl: (words, { address, command, constants }) => {
        const named = after(words, /^(?:-[a-zA-Z#]*o|--output)$/, constants);
        const folder = after(words, /^--output-dir$/, constants);
        const isNamedAlike = words.some(word => /^(?:-[a-zA-Z#]*O[a-zA-Z]*|--remote-name)$/.test(checksum_textOf(word)));
        if (named !== null)
            return inFolder(folder, named);
        if (isNamedAlike && address !== null)
            return inFolder(folder, fileOf(address));
        return nameOf(command.output, constants);
    },
    wget: (words, { address, command, constants }) => {
        const named = after(words, /^(?:-[a-zA-Z]*O|--output-document)$/, constants);
        if (named === '-')
            return nameOf(command.output, constants);
        const folder = after(words, /^(?:-[a-zA-Z]*P|--directory-prefix)$/, constants);
        return named ?? inFolder(folder, address && fileOf(address));
    },
    aria2c: (words, { address, constants }) => {
        const folder = after(words, /^(?:-d|--dir)$/, constants);
        return inFolder(folder, after(words, /^(?:-o|--out)$/, constants) ?? (address && fileOf(address)));
    },
    ADD: (words, { address, constants }) => {
        const to = nameOf(words.at(-1), constants);
        return to?.endsWith('/') ? inFolder(to.slice(0, -1), address && fileOf(address)) : to;
    },
    hf: (words, { constants }) => {
        const [action, , file, more] = words.filter((word, index) => !checksum_isOption(words, index) && word);
        if (checksum_textOf(action) !== 'download' || more)
            return null;
        const folder = after(words, /^--local-dir$/, constants);
        return folder === null ? null : inFolder(folder, nameOf(file, constants));
    },
};
const checksum_isOption = (words, index) => checksum_textOf(words[index]).startsWith('-') || /^--(?!quiet|force)/.test(checksum_textOf(words[index - 1]));
/** What a command compares: lines of hash and file on its input, which a pipe or a here-document gives. */
function comparisons({ command }, before, constants) {
    const words = flow_program(command);
    const name = checksum_textOf(words[0]).replace(/^.*\//, '');
    if (!/^(?:g?sha256sum|shasum)$/.test(name) || constants.names.isLocal(name))
        return [];
    const flags = words.slice(1).map(checksum_textOf);
    if (!flags.some(flag => /^(?:--check|-[a-z]*c[a-z]*)$/.test(flag)) || flags.includes('--ignore-missing'))
        return [];
    if (name === 'shasum' &&
        !flags.some((flag, index) => /^(?:256|-a256)$/.test(flag) || (flag === '-a' && flags[index + 1] === '256')))
        return [];
    const piped = before?.command.pipe === command.pipe ? printed(before.command) : undefined;
    const input = command.input ?? piped;
    return input ? linesOf(input, constants).flatMap(([hash, file]) => (hash && file ? [{ hash, file }] : [])) : [];
}
/** What `echo` and `printf` write. */
function printed({ argv: [first, ...rest] }) {
    const [format] = rest;
    if (!first || !/^(?:echo|printf)$/.test(checksum_textOf(first)))
        return undefined;
    const isFormat = checksum_textOf(first) === 'printf' && rest.length > 1;
    const words = isFormat && /%s/.test(checksum_textOf(format)) ? rest.slice(1) : rest.filter(word => !/^-[neE]+$/.test(checksum_textOf(word)));
    const blank = { kind: 'text', text: ' ', place: first.place };
    return { kind: 'join', parts: words.flatMap(word => [word, blank]), place: first.place };
}
/** A text in lines of words, each word a value of its own. */
function linesOf(value, constants) {
    const lines = [[]];
    let open = [];
    const close = () => {
        const [only, second] = open;
        if (only)
            lines.at(-1)?.push(second ? { kind: 'join', parts: open, place: only.place } : only);
        open = [];
    };
    for (const part of checksum_partsOf(value, constants)) {
        if (part.kind !== 'text') {
            open.push(part);
            continue;
        }
        for (const [piece] of part.text.matchAll(/\n|\\n|[^\S\n]+|[^\s\\]+|\\/g)) {
            if (/^(?:\s+|\\n)$/.test(piece))
                close();
            if (/^(?:\n|\\n)$/.test(piece))
                lines.push([]);
            else if (piece.trim() !== '')
                open.push({ ...part, text: piece.replace(/^\*(?=.)/, '') });
        }
    }
    close();
    return lines.filter(line => line.length === 2);
}
function checksum_partsOf(value, constants) {
    if (value.kind === 'join')
        return value.parts.flatMap(part => checksum_partsOf(part, constants));
    if (value.kind !== 'name')
        return [value];
    const [found, second] = constants.expand(value);
    return found?.value.kind === 'text' && !second && /\s/.test(found.value.text) ? [found.value] : [value];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/followed.js



/** What later commands make of what each command has brought: arguments that a row asks for as `$checkout`, `$checksum`. */
function givenTo({ commands, definitions }, constants) {
    if (!commands.some(({ argv }) => argv.some(isFollowUp)))
        return () => undefined;
    // Whoever puts something else under the name of what compares and checks out does neither.
    if (definitions.some(({ name }) => followed_hidden.test(name)) || commands.some(isAlias) || isLed(constants))
        return () => undefined;
    const flow = inDirectories(commands, constants);
    const functions = new Set(definitions.map(definition => definition.scope));
    const found = { $checkout: checkouts(flow, functions, constants), $checksum: checksums(flow, functions, constants) };
    return (name, command) => (name === '$checkout' || name === '$checksum' ? found[name].get(command) : undefined);
}
const followed_hidden = /^(?:git|g?sha256sum|shasum|curl|wget|hf|aria2c)$/;
/** `alias git=…`, `hash -p ./mine git` */
const isAlias = ({ argv: [program, ...rest] }) => program?.kind === 'text' && /^(?:alias|hash)$/.test(program.text) && rest.some(word => followed_hidden.test(aliasOf(word)));
/** Programs are looked for in a folder of the project before any other. */
function isLed({ names: { facts } }) {
    const handed = facts.commands.flatMap(({ argv: [, word], output }) => output?.kind === 'name' && output.path === 'GITHUB_PATH' && word ? [word] : []);
    const set = facts.bindings.flatMap(({ name, value }) => (name === 'PATH' ? [value] : []));
    return [...set, ...handed].map(beginning).some(first => {
        if (first.kind === 'text')
            return /^[^/~:%$]/.test(first.text);
        return first.kind === 'name' && followed_here.test(first.path);
    });
}
function beginning(value) {
    const [first] = value.kind === 'join' ? value.parts : value.kind === 'fallback' ? value.options : [];
    return first ? beginning(first) : value;
}
const followed_here = /^(?:PWD|GITHUB_WORKSPACE|CI_PROJECT_DIR|CURDIR)$/;
const aliasOf = (word) => {
    const first = word.kind === 'join' ? word.parts[0] : word;
    return first?.kind === 'text' ? (first.text.split('=', 1)[0] ?? '') : '';
};
const isFollowUp = (word) => word.kind === 'text' && /^(?:checkout|switch|reset|.*sha256sum|.*shasum)$/.test(word.text);

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/named.js


const programs = loaders.flatMap(loader => loader.commandWords.map(words => ({ loader, words })));
/** Rows for the arguments of some program that stands elsewhere. */
const ofAny = loaders.filter(loader => loader.command.includes('*'));
/** In a long line only so many words may begin a command. */
const mostBegun = 120;
/** The rows that a command line names, each with how many tokens it takes, wherever in the line it begins. */
function namedBy(argv) {
    const found = new Map(argv[0]?.startsWith('-') ? ofAny.map(loader => [loader, 0]) : []);
    for (const [start, word] of argv.slice(0, mostBegun).entries())
        for (const { loader, words } of begunBy(word))
            if (!found.has(loader) && goesOn(words, argv, start))
                found.set(loader, restated(loader, argv, start + words.length));
    return found;
}
/** What a word may be the first of, also without its folder. An address is no program, whatever its file is called. */
const begunBy = recalled(word => {
    const names = isPath.test(word) ? [word, base(word)] : [word];
    return /^https?:/.test(word) ? [] : programs.filter(({ words: [first] }) => names.some(name => first?.test(name)));
});
const isPath = /[/\\]|\.exe$/i;
/** What a program is called without its folder. */
const base = (program) => program.replaceAll(/^.*[/\\]|\.exe$/gi, '');
const goesOn = (words, argv, start) => words.every((word, index) => index === 0 || word.test(argv[start + index] ?? ''));
/** An image, and behind it the program in words: `vllm/vllm-openai vllm serve`. */
function restated(loader, argv, end) {
    const again = begunBy(argv[end] ?? '').find(one => one.loader === loader && one.words.length > 1 && goesOn(one.words, argv, end));
    return end + (again?.words.length ?? 0);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/overrides.js


/** Programs whose words of this form say something else: a form's field, a file, an option of their own. */
const overrides_others = /^(?:\S*\/)?(?:curl|wget|xh|https?|dd|git|mount|awk|sed|ffmpeg|sysctl|stty|chcon|helm|kubectl|oc|test|\[+)$/;
/**
 * Settings among the words of a command, each in the group that its key names: `a.model.path=x`, `+model=x` as Hydra
 * reads them, `--actor.model_name_or_path x` as parsers with groups do.
 */
function overridesIn({ argv, where, place }) {
    const [program] = argv;
    if (program?.kind === 'text' && overrides_others.test(program.text))
        return [];
    const found = argv.flatMap((word, index) => override(word, argv[index + 1]));
    const groups = Map.groupBy(found, ({ path }) => path.slice(0, -1).join('.'));
    return [...groups].map(([group, settings]) => {
        const entries = settings.map(({ path, value }) => ({ key: path.at(-1) ?? '', value, keyPlace: value.place }));
        const table = { kind: 'table', entries, spread: [], place };
        return { path: group === '' ? [] : group.split('.'), table, where };
    });
}
function override(word, next) {
    const [first, ...rest] = word.kind === 'join' ? word.parts : [word];
    if (first?.kind !== 'text')
        return [];
    const [head, flag = '', key = '', sign] = /^(\+{0,2}|--)([A-Za-z_]\w*(?:[./-]\w+)*)(=|$)/.exec(first.text) ?? [];
    const path = key.split(/[./]/);
    if (head === undefined || (flag === '--' && path.length === 1))
        return [];
    if (sign !== '=') {
        const isGiven = flag === '--' && next && !(next.kind === 'text' && next.text.startsWith('-'));
        return isGiven ? [{ path, value: next }] : [];
    }
    const own = first.text.length > head.length ? [tail(first, head.length)] : [];
    const [only, second] = [...own, ...rest];
    if (!only)
        return [];
    return [
        { path, value: second ? { kind: 'join', parts: [...own, ...rest], place: only.place } : among(unquoted(only)) },
    ];
}
/** `model=a/b,c/d` runs once with each. */
function among(value) {
    if (value.kind !== 'text' || !/^[^\s,={}[\]]+(?:,[^\s,={}[\]]+)+$/.test(value.text))
        return value;
    const options = [...value.text.matchAll(/[^,]+/g)].map(match => tail(value, match.index, match[0]));
    return { kind: 'choice', options, place: value.place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/command/spliced.js



/** More ways than this to read one command are no constant. */
const maxLines = 8;
/** What one word may be, where all others are known: a function runs what each of its calls hands it. */
const maxOptions = 200;
/** More words than this, and deeper than this, are left as they are written. */
const spliced_maxWords = 4_000;
const spliced_maxDepth = 60;
/** What a function is handed was handed on a few times at most: each time counts as so many. */
const spliced_handing = 15;
/** The words of a command as the shell finds them: a variable may hold several, or a whole command line. */
function inWords(command, constants) {
    const { argv } = command;
    if (argv.every(word => word.kind === 'text'))
        return [command];
    const lines = new Splicing(constants).lines(argv, 0);
    return lines.map(words => ({
        ...command,
        argv: words.flatMap(word => (word.kind === 'join' ? parted(word) : [word])),
    }));
}
class Splicing {
    constants;
    left = spliced_maxWords;
    constructor(constants) {
        this.constants = constants;
    }
    /** One list of words for each value that the variables may have. */
    lines(argv, depth, change = line => line) {
        let lines = [[]];
        for (const [index, word] of argv.entries()) {
            const found = this.linesIn(spliced_unquoted(word, index, argv), depth);
            const isOpen = this.isOpen(word);
            const known = (found.length > 0 ? found : [[word]]).map(line => change(line, word));
            const options = isOpen ? known.map(line => line.flatMap(perhaps)) : known;
            const [only, second] = options;
            if (only && !second)
                for (const line of lines)
                    line.push(...only);
            else {
                const most = lines.length === 1 ? maxOptions : Math.max(lines.length, maxLines);
                const all = lines.flatMap(line => options.map(words => [...line, ...words]));
                lines = all.length > most ? [...all.slice(0, most), [...(lines[0] ?? []), leftOff(word)]] : all;
            }
            this.left -= Math.max(...options.map(words => words.length));
        }
        return lines;
    }
    /** Is a variable in it perhaps not set? */
    isOpen(word) {
        if (word.kind === 'join')
            return word.parts.some(part => this.isOpen(part));
        const of = word.kind === 'item' ? word.of : word;
        const bound = of.kind === 'name' ? this.constants.names.lookup(of.path, of.where) : [];
        return of.kind === 'name' && bound.length > 0 && !bound.some(({ where }) => isSure(where, of.where));
    }
    /** The lines that a word stands for; none where it is one word, whatever its value. */
    linesIn(word, depth) {
        if (depth >= spliced_maxDepth || this.left <= 0)
            return [];
        const isEach = word.kind === 'item' && word.key === null;
        if (!isEach && !/^(?:name|fallback|choice)$/.test(word.kind))
            return [];
        const of = isEach ? word.of : word;
        const bound = of.kind === 'name' ? this.constants.names.lookup(of.path, of.where) : [];
        const [last] = bound;
        if (last && of.kind === 'name' && grows(last.value, of.path))
            return this.grown(last, of, depth);
        if (isEach && bound.length < 2) {
            const items = flattened(word, this.constants.names);
            return items.length === 1 && items[0] === word ? [] : this.lines(items, depth + 1);
        }
        const handed = of.kind === 'name' && bound.length === 0 ? this.handed(of) : [];
        if (handed.length > 0)
            return handed.flatMap(words => this.lines(words, depth + spliced_handing));
        const values = bound.length > 0
            ? bound.flatMap(one => this.each(one.value))
            : this.constants.expand(word).map(found => found.value);
        if (!values.some(isSeveral))
            return [];
        const told = values.slice(0, maxOptions).flatMap(value => {
            if (value.kind === 'list')
                return this.lines(flattened(value, this.constants.names), depth + 1);
            return isSeveral(value) ? words_wordsOf(value).flatMap(words => this.lines(words, depth + 1)) : [[value]];
        });
        return values.length > maxOptions ? [...told, [leftOff(word)]] : told;
    }
    /** `$@`: all that each call of the function hands it. */
    handed({ path, where }) {
        if (path !== '@' && path !== '*')
            return [];
        const { names } = this.constants;
        const own = where.scope.map(scope => names.definition(scope)).findLast(one => one !== undefined);
        return own && !names.shifts(own.scope)
            ? names
                .callsOf(own)
                .slice(0, maxOptions)
                .map(call => call.positional.slice(1))
            : [];
    }
    /** What a loop goes through, one by one. */
    each(value) {
        const isEach = value.kind === 'item' && value.key === null && value.of.kind === 'list';
        return isEach ? flattened(value, this.constants.names) : [value];
    }
    /** `A="$A more"`, `A+=(more)`: what it held, and behind it what perhaps was not added. */
    grown({ value, where }, { path, where: used }, depth) {
        const added = isSure(where, used) ? undefined : (line) => line.flatMap(perhaps);
        const lines = value.kind === 'list' ? [value.items] : words_wordsOf(value);
        return lines.flatMap(words => this.lines(words, depth + 1, (line, word) => (isHeld(word, path) ? line : (added?.(line) ?? line))));
    }
}
/** What nobody here tells of all that a word may be. */
const leftOff = ({ place }) => ({ kind: 'opaque', place });
/** In quotes a variable is one word, except to a program that has a shell read it: a join of one part. */
function spliced_unquoted(word, index, argv) {
    const [only, second] = word.kind === 'join' ? word.parts : [];
    const [program, before] = [argv[0], argv[index - 1]];
    const isRead = (program?.kind === 'text' && isHanding(program.text)) || (before?.kind === 'text' && /^-\w*c$/.test(before.text));
    return only && !second && isRead ? only : word;
}
const isSeveral = (value) => {
    if (value.kind === 'join')
        return value.parts.some(part => part.kind === 'text' && isSeveral(part));
    return value.kind === 'list' || (value.kind === 'text' && /\s/.test(value.text));
};

;// CONCATENATED MODULE: ./.build/extract/weights/refer/groups.js







/** `small-0.6b` is one step of a path. */
const plainKey = (key) => key.replaceAll(/(?<=\d)\.(?=\d)/g, '_');
/** What a group of settings names. */
function groupCandidates(mapping, reading) {
    const path = mapping.path.map(plainKey).join('.');
    const spread = mapping.table.spread.map(one => one.of);
    const shown = reading.rows.forGroup(path, mapping.table, holding(spread, reading.constants));
    if (shown.length === 0)
        return [];
    const frame = mappingFrame(mapping, reading.constants);
    const found = [];
    // A neighbour that says what loads it says more than what else is told of it.
    const told = [];
    // Who tells where a model is to be had offers no mere choice.
    const atHub = [];
    let isTold = false;
    for (const loader of shown) {
        if ((isTold && groups_isGuess(loader)) || !holds(loader, frame, reading))
            continue;
        const here = withoutFiles(candidatesOf(loader, frame, reading), mapping, reading.repositories);
        if (loader.besidePatterns.length > 0)
            told.push(...here);
        else if (groups_isAtHub(loader))
            atHub.push(...here);
        else
            found.push(...here);
        if (!loader.final || (here.length === 0 && loader.takes.length > 0))
            continue;
        // Who serves a model is only told of; what a loader's own settings say beside it is loaded all the same.
        const isTelling = loader.takes.every(({ kind }) => kind === 'hosted' || kind === 'weights');
        if (loader.certainty === 'load' || !isTelling)
            break;
        isTold = true;
    }
    const guessed = isOfServiceAbove(mapping, reading.services) ? asServedBeside(found, atHub) : found;
    const all = [...told, ...atHub, ...guessed];
    const isOver = mapping.where.scope.slice(0, -1).some(at => reading.records.has(at));
    if (isOver || isListed(path))
        return asMentioned(all);
    const end = mapping.path.at(-1);
    if (end === '{}')
        return [...told, ...inRecord([...atHub, ...guessed], frame, 'code')];
    if (reading.isAccount() || isRun(mapping.table) || record_isMeasured(mapping.table))
        return asMentioned(all);
    return [...told, ...inRecord(atHub, frame, 'alone'), ...inRecord(guessed, frame, end === '[]' ? 'list' : 'alone')];
}
function asServedBeside(found, atHub) {
    const had = new Set(atHub.map(({ offset }) => offset));
    return found.flatMap(one => (had.has(one.offset) ? [one] : asServed([one])));
}
/** A service has no names at a hub: what a key says to be one is no guess at what is asked of it. */
const groups_isGuess = (loader) => loader.certainty === 'heuristic' && !groups_isAtHub(loader);
/** `hf_repo`, `repo_id`: keys that say that it is a hub's. */
const groups_isAtHub = ({ certainty, takes }) => certainty === 'heuristic' && takes.every(({ shape }) => shape === 'tagged');

;// CONCATENATED MODULE: ./.build/extract/weights/refer/commands.js













const isOfPackages = ({ takes }) => takes.some(take => take.hub === 'npm');
const commandRows = loaders.filter(loader => loader.commandWords.length > 0 && !isOfPackages(loader));
/** A package may be a program that loads a model: both count. */
const packageRows = loaders.filter(isOfPackages);
/** The first row that names the command, and finds something in it where it is only a guess. */
function commandCandidates(facts, reading) {
    const given = givenTo(facts, reading.constants);
    const written = [...facts.commands, ...commandsIn(reading.constants)].flatMap(withLaunched);
    return written.flatMap(one => inWords(one, reading.constants).flatMap(command => inCommand(command, name => given(name, one), reading)));
}
const isOfAnyCommand = ({ commandWords }) => commandWords.some(words => words.length === 1 && words[0]?.test('') === true);
function inCommand(written, given, reading) {
    const command = withoutSwitches(written);
    const argv = command.argv.map(token => wordOf(token, reading.constants));
    if (isSilent(argv))
        return [];
    const handed = handedOver(command, argv);
    const also = name => name === '$output'
        ? command.output
        : /^\$[A-Z]/.test(name)
            ? environment_variable(name.slice(1), command, handed, reading.constants)
            : given(name);
    const named = namedBy(argv);
    const by = (loader) => {
        const words = named.get(loader);
        const frame = words === undefined ? null : commandFrame(command, words, loader, also);
        return frame && holds(loader, frame, reading) ? candidatesOf(loader, frame, reading) : null;
    };
    const found = [
        ...environmentFlags(handed, command, reading),
        ...overridesIn(command).flatMap(mapping => groupCandidates(mapping, reading)),
        ...packageRows.flatMap(loader => by(loader) ?? []),
    ];
    let isKnown = false;
    // What is known by its name, and names nothing under its own flags, may under those that all programs share.
    let isNamed = false;
    for (const loader of commandRows) {
        if ((isKnown && !isFurther(loader)) || (isNamed && !isOfAnyCommand(loader)))
            continue;
        const here = by(loader);
        if (here === null)
            continue;
        found.push(...here);
        if (loader.certainty === 'load')
            isNamed = true;
        if (isNamed && here.length > 0)
            break;
        isKnown ||= here.length > 0;
    }
    return found;
}
/** Behind `--` a launcher has the command that it starts somewhere, or the flags of one: nothing of its own. */
function withLaunched(command) {
    const dashes = command.argv.findIndex(word => word.kind === 'text' && word.text === '--');
    const [first, ...rest] = dashes > 0 ? command.argv.slice(dashes + 1) : [];
    if (!first || rest.length === 0)
        return [command];
    return [command, ...withLaunched({ ...command, argv: [first, ...rest], place: first.place })];
}
/** Commands that only print, ask or compare what they are given. */
const silent = /^(?:@?echo|@?rem|@?REM|::|Write-Host|Write-Output|printf|:|true|false|test|\[+|grep|egrep|sed|awk|man|which|type|alias|export|unset|rm|mkdir|ls|chmod)$/;
/** Commands that move images about, and start none. */
const storing = /^(?:docker|podman|nerdctl) (?:image )?(?:save|tag|push|rmi?|load|import|inspect|history|images|login|logout|cp|logs|ps|stop|start|restart|kill|port|stats|top|wait)$/;
function isSilent([program = '', action = '', object = '']) {
    return silent.test(program) || storing.test(`${program} ${action === 'image' ? `image ${object}` : action}`);
}
/** What a token surely is; commands are often named by a variable. */
function wordOf(token, constants) {
    if (token.kind === 'text')
        return token.text;
    if (token.kind === 'name' && token.path === 'sys.executable')
        return 'python';
    const [found, second] = constants.expand(token);
    return found?.value.kind === 'text' && !second ? found.value.text : '';
}
/** `python -u -m program`: how the interpreter runs says nothing of what it runs. */
function withoutSwitches(command) {
    const start = command.argv.findIndex(word => word.kind === 'text' && /(?:^|\/)python[\d.]*$/.test(word.text));
    if (start === -1)
        return command;
    const rest = command.argv.slice(start + 1);
    const end = rest.findIndex(word => word.kind !== 'text' || !/^-[bBdEiIOPqsSuvx]+$/.test(word.text));
    return end > 0 ? { ...command, argv: [...command.argv.slice(0, start + 1), ...rest.slice(end)] } : command;
}
/** What is handed to a container names things, whatever runs in it. */
function environmentFlags(table, command, reading) {
    return table ? groupCandidates({ path: ['env'], table, where: command.where }, reading) : [];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/onward.js






/**
 * Where a loader is handed what was taken out of a repository for data, or as a vocabulary, that is weights, whatever its
 * file is called: `torch.load(hf_hub_download("ns/name", "part.bin", repo_type="dataset"))`.
 */
function onwardCandidates(found, reading) {
    const data = new Map(found.flatMap(one => (onward_isData(one) ? [[one.offset, one]] : [])));
    if (data.size === 0)
        return [];
    const { constants } = reading;
    return constants.names.calls.flatMap(call => {
        const row = onward_rowsOf(call, reading).find(one => one.takes.some(take => weighing.has(take.kind)));
        const frame = row && callFrame(call, constants);
        if (!row || !frame)
            return [];
        const values = row.takes.flatMap(take => takenFrom(frame, take.id, row));
        const calls = values.flatMap(value => sourcesOf(value, constants, 0));
        return calls.flatMap(source => offsetsOf(source, reading)).flatMap(offset => asWeights(data.get(offset)));
    });
}
const onward_isData = ({ reference }) => (reference.kind === 'dataset' || isTokenizerByName(reference)) &&
    reference.certainty === 'load' &&
    reference.id !== null;
const onward_rowsOf = (call, { constants, rows }) => rows.forCall(constants.canonical(call)).filter(row => row.certainty === 'load');
/** Where the ids stand that a call takes. */
function offsetsOf(call, reading) {
    const [row] = onward_rowsOf(call, reading);
    if (!row)
        return [];
    const written = [...call.positional, ...call.keyword.values()];
    return [
        ...candidatesOf(row, callFrame(call, reading.constants), reading).map(one => one.offset),
        // An address is one wherever it stands: `load_dataset("json", data_files="hf://datasets/…")`.
        ...written.flatMap(value => (value.kind === 'text' ? value.place.offset : [])),
    ];
}
function asWeights(candidate) {
    if (!candidate)
        return [];
    const { reference } = candidate;
    const id = reference.kind === 'dataset' ? withType({ id: reference.id ?? '', type: 'datasets' }) : reference.id;
    return [{ ...candidate, rank: 0, reference: { ...reference, id, kind: 'weights' } }];
}
const onward_maxDepth = 8;
/** The calls that a value comes out of, also by way of a path below what they give back. */
function sourcesOf(value, constants, depth) {
    if (depth > onward_maxDepth)
        return [];
    const within = (values) => values.flatMap(one => sourcesOf(one, constants, depth + 1));
    switch (value.kind) {
        case 'call': {
            const { call } = value;
            const returned = constants.names.definitionsOf(call.callee).flatMap(definition => definition.returns);
            return [call, ...within([...(call.receiver ? [call.receiver] : []), ...call.positional, ...returned])];
        }
        case 'name':
            return within(constants.names.lookup(value.path, value.where).map(binding => binding.value));
        case 'join':
            return within(value.parts);
        case 'choice':
        case 'fallback':
            return within(value.options);
        case 'list':
            return within(value.items);
        case 'item':
            return within([value.of]);
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/folders.js






/**
 * What was taken out of a repository for data, and put into a folder that a loader is handed, or into one above it, is
 * weights: `git clone …/datasets/ns/name m`, then `vllm serve ./m`.
 */
function folderCandidates(found, facts, reading) {
    const data = new Map(found.flatMap(one => (onward_isData(one) ? [[one.offset, one]] : [])));
    if (data.size === 0)
        return [];
    const folders = [...filledByCalls(data, reading), ...filledByCommands(data, facts, reading)];
    if (folders.length === 0)
        return [];
    const loaded = [...takenByCalls(reading), ...takenByCommands(facts, reading)];
    return folders
        .filter(({ paths }) => paths.some(path => loaded.some(one => one === path || one.startsWith(`${path}/`))))
        .flatMap(({ candidate }) => asWeights(candidate));
}
const folders_pathOf = (path) => flow_within('.', path).replace(/^\.\//, '');
function folders_pathsOf(value, { constants }) {
    const found = value ? constants.expand(value) : [];
    return found.flatMap(one => (one.value.kind === 'text' && one.value.text !== '' ? folders_pathOf(one.value.text) : []));
}
/** `snapshot_download(…, local_dir="m")` */
const filledByCalls = (data, reading) => reading.constants.names.calls.flatMap(call => {
    const paths = folders_pathsOf(call.keyword.get('local_dir') ?? call.keyword.get('localDir'), reading);
    const candidates = paths.length === 0 ? [] : offsetsOf(call, reading).flatMap(offset => data.get(offset) ?? []);
    return candidates.map(candidate => ({ paths, candidate }));
});
/** `git clone URL m`, `hf download … --local-dir m`; what is moved out of it is that too. */
function filledByCommands(data, { commands }, { constants }) {
    const filled = [];
    for (const command of commands) {
        const words = flow_program(command).map(word => nameOf(word, constants) ?? '');
        const [name = '', ...rest] = words;
        if (/(?:^|\/)(?:mv|cp|ln|rsync)$/.test(name)) {
            const [from, to] = rest.filter(word => !word.startsWith('-')).map(folders_pathOf);
            for (const one of [...filled])
                if (from !== undefined &&
                    to !== undefined &&
                    one.paths.some(path => from === path || from.startsWith(`${path}/`)))
                    filled.push({ ...one, paths: [to] });
            continue;
        }
        const at = command.argv.flatMap(({ place }) => data.get(place.offset) ?? []);
        const folder = at.length > 0 ? folderOf(words) : null;
        if (folder !== null)
            filled.push(...at.map(candidate => ({ paths: [folders_pathOf(folder)], candidate })));
    }
    return filled;
}
function folderOf(words) {
    const flag = words.findIndex(word => /^--local-dir(?:=|$)/.test(word));
    if (flag !== -1)
        return words[flag]?.split('=')[1] ?? words[flag + 1] ?? null;
    const clone = words.indexOf('clone');
    if (clone === -1)
        return null;
    const address = words.findIndex((word, index) => index > clone && /[/:]datasets\//.test(word));
    const to = words[address + 1];
    const own = words[address]
        ?.replace(/\/+$/, '')
        .replace(/^.*\//, '')
        .replace(/\.git$/, '');
    return address === -1 ? null : to === undefined || to.startsWith('-') ? (own ?? null) : to;
}
const isWeighing = ({ takes }) => takes.some(take => weighing.has(take.kind));
/** Whatever a known loader is handed. */
const takenByCalls = (reading) => reading.constants.names.calls.flatMap(call => {
    const [row] = onward_rowsOf(call, reading);
    if (!row || !isWeighing(row))
        return [];
    const frame = callFrame(call, reading.constants);
    return row.takes.flatMap(take => takenFrom(frame, take.id, row)).flatMap(value => folders_pathsOf(value, reading));
});
/** Words of a command that loads models, and what any other has behind a flag that says so. */
const takenByCommands = ({ commands }, reading) => commands.flatMap(command => {
    const words = command.argv.map(word => nameOf(word, reading.constants) ?? '');
    const isLoading = [...namedBy(words)].some(([row]) => row.certainty === 'load' && isWeighing(row));
    return words.flatMap((word, index) => folders_wordOf(word, words[index - 1] ?? '', isLoading && !isMaking(command)));
});
const isMaking = (command) => flow_program(command).some(word => word.kind === 'text' && /^(?:download|clone)$/.test(word.text));
const naming = /^--?(?:[\w-]*(?:model|weights|checkpoint|ckpt|lora|adapter)[\w-]*|m)$/;
function folders_wordOf(word, before, isLoading) {
    const [, flag = '', value] = /^(--?[\w-]+)=(.+)$/.exec(word) ?? [];
    if (value !== undefined)
        return naming.test(flag) ? [folders_pathOf(value)] : [];
    const isOwn = isLoading && !before.startsWith('-');
    return word !== '' && !word.startsWith('-') && (isOwn || naming.test(before)) ? [folders_pathOf(word)] : [];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/literal.js








/** A provider and a name: what asks for a model says so besides. */
const isHalf = /^(?:ollama:[^:/]+|(?:hf|huggingface):[^:/]+\/[^:/@#]+)$/;
/** What the texts of a program or of settings say by themselves; those that a list of choices consists of only tell of it. */
function literalsIn(facts, file) {
    const found = facts.texts.flatMap(text => literalCandidates(text, file));
    if (!found.some(literal_isName))
        return found;
    const told = textsInRecords(facts);
    return found.map(one => (literal_isName(one) && told.has(one.offset) ? asMention(one) : one));
}
/** `ollama:name` may be how anything at all writes who has it and what it is called: no address that only a loader has. */
const literal_isName = ({ reference }) => reference.hub === 'ollama';
const asMention = (one) => ({
    ...one,
    reference: { ...one.reference, kind: 'mention', certainty: 'heuristic' },
});
/** PEP 508: `name[extra] @ https://…` */
const required = /^[\w.-]+(?:\[[\w.,-]{0,80}\])?\s*@\s*(?=https?:\/\/)/;
/** A literal that says by itself what it is: an address at a hub, or of a weights file. */
function literalCandidates(written, file) {
    const front = required.exec(written.text)?.[0].length ?? 0;
    const text = front > 0 ? part_partOf(written, front, written.text.length) : written;
    if (!/^[a-z][a-z0-9+.-]*:|^(?:huggingface\.co|hf\.co)\//.test(text.text))
        return [];
    const target = readUri(text.text);
    // Charts and images live in registries too: only a loader says that an OCI name is a model.
    if (!target || target.hub === 'oci')
        return [];
    // `…/resolve/`, `…/resolve/main/` and `…/resolve/main/%s`: only the file is put in later, or its revision too.
    const isOpen = /\/resolve\/[^?#]*$/.test(text.text) && (!target.path || /^(?:%[sv@]|\{\w*\})$/.test(target.path));
    const isLoaded = !isHalf.test(text.text) &&
        (target.hub !== 'huggingface' ||
            isOpen ||
            /^(?:hf|huggingface):/.test(text.text) ||
            (target.path !== undefined && isWeightsFile(target.path)));
    // Whoever names a package by its address has it installed, and so run.
    const isPackage = target.hub === 'huggingface' && /\/resolve\/[^?#]+\.whl(?:[?#]|$)/.test(text.text);
    const { path: _path, ...whole } = target;
    // A sound or a table that lies in a bucket of that name is no repository.
    if (target.path === undefined &&
        /^hf:[^#@]*\.(?:wav|mp[34]|flac|ogg|png|jpe?g|zip|tar|t?gz|csv|parquet|jsonl?|txt)$/i.test(text.text))
        return [];
    const place = placeOf(text, target.id);
    return addressed(isOpen ? whole : target, { ...text, place }, file, isLoaded ? 'weights' : isPackage ? 'code' : 'mention', isLoaded || isPackage ? 6 : 7);
}
/** The same of an address that is put together of pieces, as far as they are known. */
function addressCandidates(value, constants, file) {
    const found = constants.expand(value);
    const open = found.some(one => one.value.kind === 'opaque') ? openAddresses(value, constants) : [];
    const all = [...found, ...open].flatMap(one => (one.value.kind === 'text' ? literalCandidates(one.value, file) : []));
    // Among the words of a command it is surely asked for.
    if (all.length === 0 && constants.names.facts.commands.length > 0 && isUnnamed(value))
        return [rowAt(value.place, file, unnamed)];
    // It says at which revision, beside whatever else is done with one of its pieces.
    return all.map(one => (one.reference.kind === 'mention' ? one : { ...one, rank: 0 }));
}
/** `https://huggingface.co/$NAME/resolve/…` */
const isUnnamed = (value) => value.kind === 'join' && value.parts.slice(1).some(part => part.kind === 'text' && part.text.includes('/resolve/'));
const unnamed = { hub: 'huggingface', id: null, kind: 'weights', certainty: 'dynamic', loader: 'address' };
/** What an address names, as a row; that of a space's page names nothing that is loaded. */
function addressed(target, { text, place }, file, usual, rank) {
    const files = target.path === undefined ? [] : [target.path];
    const { id, kind } = asTyped(target, target.kind ?? (usual === 'weights' && isVocabulary(files) ? 'tokenizer' : usual), files);
    if (target.type === 'spaces' && kind !== 'weights')
        return [];
    const { line, column, endColumn, offset } = place;
    const verbatim = endColumn - column === text.length;
    const { pin } = target;
    const reference = {
        ecosystem: 'model',
        hub: target.hub,
        id,
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
        ...(target.endpoint && { endpoint: target.endpoint }),
    };
    return [{ reference, offset, rank }];
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/remark.js



const address = /https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/[^\s"'`<>()[\]{}|\\,;]+/g;
/** Examples of code, as documentation and code that was commented out show them. */
const example = /\b(?:from_(?:pretrained|single_file|preset)|snapshot_download|hf_hub_download|pipeline|load_(?:adapter|lora_weights|dataset)|SentenceTransformer|CrossEncoder|LLM|create_model|WhisperModel|HuggingFaceEmbeddings?)\(([^\n]{0,300})/g;
const quoted = /["'`]([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*)["'`]/g;
const command = /(?:\b(?:hf|huggingface-cli|modelscope) download|\bvllm serve|--model(?:[-_](?:id|path|name|name[-_]or[-_]path))?)[ =]["']?([A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*)/g;
/** Names in comments, docstrings and prose: nothing loads them here. */
function remarkCandidates(remark, file) {
    const found = [...remark_addresses(remark.text), ...remark_names(remark.text)].toSorted((a, b) => a.at - b.at);
    const seen = new Set();
    let [line, start] = [0, 0];
    return found.flatMap(({ at, text, target }) => {
        if (seen.has(at))
            return [];
        seen.add(at);
        for (let next = remark.text.indexOf('\n', start); next !== -1 && next < at; next = remark.text.indexOf('\n', start)) {
            line++;
            start = next + 1;
        }
        const { place } = remark;
        const column = line === 0 ? place.column + at : at - start;
        const here = { line: place.line + line, column, endColumn: column + text.length, offset: place.offset + at };
        return addressed(target, { kind: 'text', text, place: here }, file, 'mention', 8).map(candidate => ({
            ...candidate,
            reference: { ...candidate.reference, certainty: 'heuristic' },
        }));
    });
}
function remark_addresses(text) {
    return [...text.matchAll(address)].flatMap(match => {
        const clean = match[0].replace(/[.:*_~]+$/, '');
        const target = readUri(clean);
        return target ? [{ at: match.index, text: clean, target }] : [];
    });
}
function remark_names(text) {
    const examples = [...text.matchAll(example)].flatMap(match => {
        const from = match.index + match[0].length - (match[1]?.length ?? 0);
        return [...(match[1] ?? '').matchAll(quoted)].map(one => ({ at: from + one.index + 1, id: one[1] ?? '' }));
    });
    const commands = [...text.matchAll(command)].map(({ 0: whole, 1: id = '', index }) => ({
        at: index + whole.length - id.length,
        id,
    }));
    return [...examples, ...commands].flatMap(({ at, id: written }) => {
        const id = written.replace(/\.+$/, '');
        if (!isRepoId(id) || looksLocal(id))
            return [];
        return [{ at, text: id, target: { hub: 'huggingface', id, revision: null, kind: 'mention' } }];
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/settle.js

/**
 * One literal may be read in several ways: the surest reading counts. A mention says nothing where something is loaded.
 */
function settle(candidates) {
    const settled = [];
    const files = new Set(candidates.flatMap(candidate => candidate.file ?? []));
    for (const group of Map.groupBy(candidates, candidate => candidate.offset).values()) {
        const rank = group.reduce((lowest, candidate) => Math.min(lowest, candidate.rank), Number.POSITIVE_INFINITY);
        if (rank > 0 && files.has(group[0]?.offset ?? -1))
            continue;
        const lowest = group.filter(candidate => candidate.rank === rank);
        const equal = [...lowest, ...settle_handedOn(lowest, group)].map(candidate => candidate.reference);
        const isTold = rank > 0 && equal.some(({ kind }) => kind === 'adapter' || kind === 'draft');
        // Among guesses, a name that says what the model is for says more than one that only says that it is one.
        const surest = (isTold ? equal.filter(({ kind }) => kind !== 'weights') : equal).filter(one => !isOnward(one, equal));
        for (const same of Map.groupBy(surest, reference => `${reference.hub} ${reference.id}`).values())
            settled.push(...settle_roles(same));
    }
    return settled.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
}
/**
 * A tokenizer's name is mostly its model's too: that a tokenizer takes it does not silence a call, a command or a setting
 * that is handed the name as a model's. What only a variable is called says no more than the tokenizer.
 */
function settle_handedOn(lowest, group) {
    if (!lowest.every(({ rank, reference: { kind } }) => rank === 0 && kind === 'tokenizer'))
        return [];
    const isRole = (rank) => rank === 2 || rank === 3;
    return group.filter(({ rank, isHanded, reference: { kind } }) => isHanded && isRole(rank) && kind === 'weights');
}
/** What is handed on to a loader is no data any more, and no vocabulary. */
const isOnward = (one, equal) => (one.kind === 'dataset' && equal.some(({ id }) => id === `datasets/${one.id}`)) ||
    (isTokenizerByName(one) &&
        equal.some(({ kind, id, path }) => kind === 'weights' && id === one.id && path === one.path));
/** Of several files that are asked for one by one each counts; what one of them leaves aside the others may take. */
function settle_joined(rows) {
    const files = rows.flatMap(({ path, choice }) => [...(path === undefined ? [] : [path]), ...(choice?.only ?? [])]);
    const without = rows.find(({ choice }) => choice?.without)?.choice?.without;
    const isWhole = rows.some(({ path, choice }) => path === undefined && !choice?.only);
    if (files.length === 0 && !without)
        return undefined;
    return { only: [...new Set([...files, ...(isWhole ? ['*'] : [])])], ...(without && { without }) };
}
/** Roles of the literal, each with the revisions it is loaded at; who takes the whole repository takes its files too. */
function settle_roles(same) {
    const byRole = Map.groupBy(same, ({ kind, revision, digest }) => JSON.stringify([kind, revision, digest]));
    return [...byRole.values()].flatMap(rows => {
        const paths = new Set(rows.map(row => row.path));
        const remoteCode = rows.find(row => row.remoteCode?.enabled)?.remoteCode;
        const one = rows.find(row => row.path === undefined) ?? rows[0];
        if (!one)
            return [];
        const { path, choice: _, ...whole } = one;
        const choice = paths.size === 1 ? rows.find(row => row.choice)?.choice : settle_joined(rows);
        return [
            {
                ...whole,
                ...(path && paths.size === 1 && { path }),
                ...(choice && { choice }),
                ...(remoteCode && { remoteCode }),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/surroundings.js


/** What the file sets around its loaders: variables that move ids to another hub or another host. */
class Settings {
    values = [];
    written;
    facts;
    known = new Map();
    constructor(facts, constants) {
        this.facts = facts;
        this.written = outputsOf(facts, constants);
        const note = (name, value, where) => {
            const found = constants.expand(value)[0]?.value;
            if (found?.kind === 'text')
                this.values.push({ name, text: found.text, where });
            else if (found?.kind === 'constant')
                this.values.push({ name, text: String(found.value), where });
        };
        const isSetting = (name) => /^[A-Z][A-Z0-9_]{3,}$/.test(name);
        for (const { name, value, where } of constants.names.allBindings) {
            const path = constants.callees.path(name, where);
            const variable = ofLibrary.test(path) ? 'HF_ENDPOINT' : (/\[(\w+)\]$/.exec(name)?.[1] ?? name);
            if (isSetting(variable))
                note(variable, value, where);
        }
        for (const { callee, positional, keyword, where } of facts.calls) {
            const [name, value] = positional;
            const told = client.test(callee) ? keyword.get('endpoint') : teller.test(callee) ? name : undefined;
            if (told)
                note('HF_ENDPOINT', told, where);
            if (value && setter.test(callee) && name?.kind === 'text' && isSetting(name.text))
                note(name.text, value, where);
        }
        for (const { argv, where, place } of facts.commands) {
            const words = argv.map(word => (word.kind === 'text' ? word.text : '')).join(' ');
            const [, ...servers] = redirection.exec(words) ?? [];
            for (const text of servers.filter(Boolean))
                note('HF_ENDPOINT', { kind: 'text', text, place }, where);
        }
        for (const { table, where } of facts.mappings)
            for (const { key, value } of table.entries)
                if (key !== null && isSetting(key))
                    note(key, value, { ...where, at: -1, scope: where.scope.slice(0, -1) });
    }
    /** Does anything in the file speak of Ollama, or of the port that it listens on? */
    get hasOllama() {
        return this.speaksOf(/ollama|:11434\b/i);
    }
    /** The same of NVIDIA's containers, which have names of their own for what they serve. */
    get hasNim() {
        return this.speaksOf(/(?:^|[^a-z])nims?(?:$|[^a-z])|^ngc_?api|integrate\.api\.nvidia/i);
    }
    /** Is all that the file brings in to do with models a client of some service? */
    get isOfService() {
        return this.once('service', () => {
            const modules = this.facts.imports.map(({ module, name }) => (name === null ? module : `${module}.${name}`));
            return modules.some(model_names/* isServiceClient */.nQ) && !modules.some(module => surroundings_loading.test(module));
        });
    }
    /** Not in prose, nor in comments: in what the file means. */
    speaksOf(word) {
        const { texts, mappings, bindings, imports } = this.facts;
        return this.once(word.source, () => texts.some(({ text }) => text.length < 200 && word.test(text)) ||
            bindings.some(({ name }) => word.test(name)) ||
            imports.some(({ module }) => word.test(module)) ||
            mappings.some(({ table }) => table.entries.some(({ key }) => key !== null && word.test(key))));
    }
    /** Asked of many places, and the same for all of them. */
    once(question, find) {
        const found = this.known.get(question) ?? find();
        this.known.set(question, found);
        return found;
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
    /** Does the file itself write what is called so? */
    isWritten(path) {
        return this.written.has(path);
    }
    /** Another host that the file puts in the place of the hub. */
    endpoint(from) {
        const found = model_names/* endpointNames */.C0.map(name => this.seen(name, from)).find(value => value !== undefined && value !== '');
        return found !== undefined && !surroundings_usual.test(found) ? found : undefined;
    }
    /** In settings a variable holds for its own group and what is below; in code for the whole file. */
    seen(name, from) {
        return this.values.findLast(value => value.name === name &&
            (value.where.at !== -1 || value.where.scope.every((scope, index) => from.scope[index] === scope)))?.text;
    }
}
/** Packages that load weights, or speak to a server that does so here. */
const surroundings_loading = /transformers|torch|diffusers|huggingface_hub|huggingface[./](?:hub|gguf)|sentence|vllm|llama|ollama|onnx|mlx|candle|hf_hub|fastembed|flag_?embedding|peft|unsloth|litellm/i;
/** The hub itself, and how its library asks there. */
const surroundings_usual = /^(?:https?:\/\/(?:www\.)?huggingface\.co\/?|\{model\}\/resolve\/\{revision\}\/?)$/;
/** What the hub's libraries keep its address in, the clients that are told another one, and what sets a variable. */
const ofLibrary = /(?:^|[.[])(?:constants[.[](?:ENDPOINT|HF_ENDPOINT|HUGGINGFACE_CO_URL_TEMPLATE)|remoteHost|remotePathTemplate)\]?$/;
const client = /(?:^|\.)(?:HfApi|HfFileSystem)$/;
const teller = /\.(?:with_?endpoint)$/i;
const setter = /(?:^|[.:])(?:setdefault|putenv|setenv|set_var|SetEnvironmentVariable|setProperty|setItem)$/i;
/** Git goes to another server than the one that an address names: `url.https://other/.insteadOf`, `lfs.url=…`. */
const redirection = /\burl\.(\w+:\/\/\S+?)\.insteadOf\b|\blfs\.url[= ](\S+)/i;
const surroundings_outputs = /^-{0,2}(?:output|out|save|export|merged?)(?:[-_]?(?:dir|path|folder|to|model|name|weights|model[-_](?:dir|path)))?(?:ectory)?$/i;
const downloads = /(?:^|\/)(?:curl|wget|aria2c|axel)$/;
/** Folders and files that the file names as a place to write to; of what it downloads the bare name too. */
function outputsOf(facts, constants) {
    const textsOf = (values) => values.flatMap(value => constants.expand(value).flatMap(({ value: one }) => (one.kind === 'text' ? one.text : [])));
    const fetched = facts.commands.flatMap(({ argv }) => argv.some(word => word.kind === 'text' && downloads.test(word.text)) ? argv : []);
    const values = [
        ...facts.commands.flatMap(({ argv }) => argv.filter((_, index) => isBehind(argv[index - 1], surroundings_outputs))),
        ...facts.mappings.flatMap(({ table }) => table.entries.flatMap(one => (surroundings_outputs.test(one.key ?? '') ? one.value : []))),
        ...facts.calls.flatMap(({ callee, positional: [first], keyword }) => [
            ...(first && /\.save(?:_pretrained|_model|_to_disk|_state)?\w*$/.test(callee) ? [first] : []),
            ...[...keyword].flatMap(([name, value]) => (surroundings_outputs.test(name) ? [value] : [])),
        ]),
    ];
    const files = textsOf(fetched.filter((_, index) => isBehind(fetched[index - 1], /^-\w*[oO]$/)));
    const addresses = textsOf(fetched.filter(surroundings_isAddress)).map(text => text.replace(/[?#].*$/, ''));
    return new Set([
        ...[...textsOf(values), ...files].map(text => text.replace(/^\.\//, '').replace(/\/$/, '')),
        ...[...files, ...addresses].map(paths/* baseNameOf */.m),
    ]);
}
const isBehind = (before, flag) => before?.kind === 'text' && flag.test(before.text);
/** An address, or what may turn out to be one. */
const surroundings_isAddress = (word) => word.kind === 'join' || (word.kind === 'text' && /^https?:/.test(word.text));

;// CONCATENATED MODULE: ./.build/extract/weights/refer/tested.js


/**
 * Tests name models that nobody loads: expected values, and what is handed to doubles. Where a test neither loads surely nor
 * brings in a library that loads, nor shows that it works with what is real, its guesses are told of only; what a known
 * loader takes counts there as everywhere.
 */
function asExpected(found, facts, file) {
    if (!isTesting(facts))
        return found;
    const isTold = ofTest.test(file) ? !isReal(found, facts, file) : ofPytest.test(file) && hasDoubles(facts);
    return isTold ? asTested(found, facts) : found;
}
/** The same of a test's file. A library beside doubles is as likely what they stand for. */
function asTested(found, facts) {
    const isLoading = found.some(isLoaded) || (mayLoad(facts) && (found.some(tested_isNamed) || !hasDoubles(facts)));
    return isLoading ? found : asTold(found);
}
/** The same of tests that stand beside what they test: what the file brings in says nothing of them. */
function asTestedHere(found, facts) {
    return found.some(isLoaded) || (found.some(tested_isNamed) && !hasDoubles(facts)) ? found : asTold(found);
}
/** What the runners of the languages take for a test's file. */
const ofTest = /(?:^|\/)(?:test_[^/]*\.py|test[-_][^/]*\.(?:c|cc|cpp|cxx|rb)|tests\/[^/]+\.rs|[^/]*(?:[._]test|[._]spec|_tests)\.\w+|tests\.rs|[^/]*(?:Test|Tests|TestCase|Spec|IT)\.(?:java|kt|swift|cs|scala|groovy|php)|Test[A-Z][^/]*\.(?:java|kt))$/;
/** What tests share: fixtures of what is real as well as of doubles. */
const ofPytest = /(?:^|\/)conftest\.py$/;
const isTesting = ({ imports, calls, definitions }) => imports.some(({ module }) => frameworks.test(module)) ||
    definitions.some(({ name }) => /^test/i.test(name)) ||
    calls.some(({ callee }) => /^(?:describe|it|test|expect|(?:XCT)?assert\w*!?)$/i.test(callee));
const frameworks = /^(?:pytest|unittest|vitest|@jest|XCTest|Testing|xunit|nunit|org\.junit|kotlin\.test|rspec|github\.com.onsi\b)/i;
/** A library that loads, or a call of somebody's own that says so: `load_from_pretrained`. */
const mayLoad = ({ imports, calls }) => imports.some(({ module }) => isLibrary(module)) || calls.some(({ callee }) => /from_pretrained$/.test(callee));
/** That an address is written says that it is loaded, and nothing of what stands beside it; what a variable is called less. */
const isLoaded = ({ reference: { certainty, kind, loader } }) => certainty !== 'heuristic' &&
    loader !== 'address' &&
    !byVariable.test(loader) &&
    (weighing.has(kind) || kind === 'code');
const byVariable = /^(?:constant-|ollama-env$)/;
const asTold = (found) => asMentioned(found.map(asGuess));
const asGuess = (one) => byVariable.test(one.reference.loader) ? { ...one, reference: { ...one.reference, certainty: 'heuristic' } } : one;
/** A class of whatever library that has a model by its name: `Embedder("x")`. */
const tested_isNamed = ({ reference }) => reference.loader === 'named-class';
/**
 * Does the test put nothing in the place of anything, and show that it needs what is real: it is one of a whole system, is
 * skipped where something is not there, starts a program, or calls what loads a model or has one by its name?
 */
function isReal(found, facts, file) {
    if (hasDoubles(facts))
        return false;
    return (found.some(tested_isNamed) ||
        ofSystem.test(file) ||
        facts.calls.some(call => isMade(call) || [skips, starts, loads, has].some(one => one.test(call.callee))));
}
const ofSystem = /(?:^|[/_.-])(?:e2e|end_?to_?end|integration(?:s|[_-]?tests?)?|smoke|functional|live|gpu|real)(?=[/_.-])|Integration|EndToEnd|E2E/;
const skips = /(?:^|\.)(?:XCTSkip\w*|[sS]kip(?:[iI]f|[uU]nless|f|Now|Test)?|importorskip|enabled)$/;
const starts = /^(?:subprocess\.\w+|os\.system|\w*_subprocess\w*)$/;
/** `load_tts_model`, `downloadWeights`, `loadModelFromUrl` */
const loads = /(?<![uU]n)(?:[lL]oad|[dD]ownload)_?(?:\w*_)?(?:[mM]odel|llm|LLM|[pP]ipeline|checkpoint|[wW]eights)s?(?:_\w+|From[A-Z]\w*)?$/;
/** `new Embedder(config)`, `TextEncoder(modelName: "x")` */
const makesOne = /(?:^|\.)(?:\w*(?:Embedder|Reranker|Transcriber|Diarizer)|(?:Text|Image|Sentence)Encoder)(?:\.new)?$/;
const isMade = ({ callee, positional, keyword }) => positional.length + keyword.size > 0 && makesOne.test(callee);
/** `WhisperNative`, `TransformerModel`, `OfflineRecognizer.from_ctc`, `get_llm_response` */
const has = /(?:Recogni[sz]er|[wW]hisper|Transformers?|Llama|LLM|LanguageModel|_llm|Tensors)(?:Native|Provider|Model|Async|_\w+)?(?:\.(?:from_\w+|new))?$/;
/** Does it make what stands for something else, or bring that in? */
function hasDoubles({ imports, calls, definitions, bindings }) {
    return (bindings.some(({ name }) => /^(?:global|globalThis|window)\.\w+$/.test(name)) ||
        imports.some(({ module, name }) => ofDoubles.test(module) || isCalledSo.test(name ?? '')) ||
        calls.some(({ callee }) => makes.test(callee) || isCalledSo.test(callee.slice(callee.lastIndexOf('.') + 1))) ||
        definitions.some(({ name, owner, parameters }) => [name, owner ?? ''].some(one => isCalledSo.test(one)) || parameters.some(one => tested_handed.test(one))));
}
/** Libraries for it, and modules of a test's own; what is only declared to Kubernetes is started by nobody. */
const ofDoubles = /\bk8s\.io\b|(?:^|[./@-])(?:\w*mock\w*|sinon|nock|msw|testdouble|moq|nsubstitute|responses|respx|vcr|fakes?|stubs?|doubles?)(?:$|[./-])/i;
const makes = /(?:^|\.)(?:patch(?:\.\w+)?|(?:jest|vi|vitest|sinon|td|mocker)\.\w+|monkeypatch\.set(?:attr|item)|create_autospec)$/;
const isCalledSo = /^_?(?:[fF]ake|[mM]ock|[sS]tub|[sS]py)(?:[A-Z_0-9]|$)|[a-z](?:Fake|Mock|Stub|Spy|Sim)(?:$|[A-Z])|_(?:fake|mock|stub|spy)(?:_|$)/;
const tested_handed = /^(?:mock(?:er|_\w+)?|fake_\w+|\w+_mock|httpserver)$/;

;// CONCATENATED MODULE: ./.build/extract/weights/refer/interpret.js


















/** What the facts of one file refer to, in the order of their lines. */
function interpret(facts, file) {
    return settle(asExpected(candidatesIn(facts, file), facts, file));
}
/** Those of which nothing else is told: a command says more of its address, such as what its file is compared with. */
function besides(addresses, told) {
    const known = new Set(told.map(({ offset, reference: { id } }) => `${offset} ${id}`));
    return addresses.filter(({ offset, reference: { id } }) => !known.has(`${offset} ${id}`));
}
function candidatesIn(facts, file, outer, host) {
    const constants = new Constants(facts, outer, host);
    const [settings, rows, records] = [new Settings(facts, constants), new Rows(file), recordsIn(facts)];
    const bare = bareFields(constants, rows);
    const [repositories, services] = [repositoriesIn(facts), servicesIn(facts)];
    const isAccount = accounts(facts, file);
    const reading = { file, constants, settings, rows, records, isAccount, repositories, services, bare };
    const called = callCandidates(reading);
    const told = commandCandidates(facts, reading);
    // Of a record in JSON the commands were run; what runs them reads other forms.
    const run = /\.jsonl?$/.test(file) && isAccount() ? asMentioned(told) : told;
    const made = madeIn(facts, constants);
    const set = [...bindingCandidates(reading), ...facts.mappings.flatMap(mapping => groupCandidates(mapping, reading))];
    const literals = literalsIn(facts, file);
    return [
        ...called,
        ...onwardCandidates([...called, ...literals], reading),
        ...run,
        ...folderCandidates([...called, ...run], facts, reading),
        ...set.filter(({ reference: { hub, id, revision } }) => {
            return hub !== 'ollama' || !made.has(revision === null ? `${id}` : `${id}:${revision}`);
        }),
        ...literals,
        ...besides(facts.addresses.flatMap(value => addressCandidates(value, constants, file)), run),
        ...facts.remarks.flatMap(text => remarkCandidates(text, file)),
        ...facts.embedded.flatMap(({ facts: document, templated, startedBy, isTest }) => {
            const around = templated ? { constants, where: templated } : outer;
            const found = candidatesIn(document, file, around, startedBy && { constants, command: startedBy });
            return isTest ? asTestedHere(found, document) : found;
        }),
    ];
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
    if (text.includes('\0'))
        return scan(path, text.replaceAll('\0', ''), 'nul-bytes');
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

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/address-list.js



const address_list_names = /\.(?:txt|text|urls?|links?|list|lst|aria2|input)$/i;
const addressList = {
    id: 'address-list',
    title: 'Lists of addresses that a downloader works through',
    accepts: path => address_list_names.test(path) && !/(?:^|\/)CMakeLists\.txt$/.test(path) && !requirements.accepts(path),
    extract: file => readWith(file, readList),
};
/** An address, and further places of the same file, that have the line to themselves. */
const line = /^[ \t]*([a-z][a-z0-9]{1,9}:\/\/[^\s"'<>]+(?:[ \t]+[a-z][a-z0-9]{1,9}:\/\/[^\s"'<>]+)*)[ \t]*\r?$/gim;
/** What of an entry stands below it: `out=name`, `checksum=sha-256=…` (aria2c(1), «Input File»). */
const below = /\n[ \t]+([a-z][\w-]*)=([^\r\n]*)|\n(?:#[^\n]*|[ \t]*\r?(?=\n))/giy;
/** The page of a repository tells of it; a list fetches files. */
const address_list_isOfFile = (address) => /\.[a-z]\w{1,11}$|\?/i.test(address);
/** `wget -i`, `aria2c -i`, `xargs`: each line is what such a program fetches, with what it is told about it. */
function readList(source) {
    const { text } = source;
    const ledger = newLedger();
    const word = (from, written) => ({ kind: 'text', text: written, place: source.place(from, from + written.length) });
    for (const match of text.matchAll(line)) {
        const [all, addresses = ''] = match;
        const from = match.index + all.indexOf(addresses);
        const places = [...addresses.matchAll(/\S+/g)].map(one => word(from + one.index, one[0]));
        if (!places.some(({ text: address }) => address_list_isOfFile(address)))
            continue;
        const end = match.index + all.length;
        const options = optionsFrom(text, end).flatMap(({ at, name, value }) => [word(at, `--${name}`), word(at, value)]);
        ledger.commands.push({
            argv: [word(from, 'aria2c'), ...places, ...options],
            where: plainly(from),
            place: source.place(from, from + addresses.length),
            pipe: -1,
            forgiven: false,
        });
    }
    return ledger;
}
function optionsFrom(text, from) {
    const found = [];
    below.lastIndex = from;
    for (let match = below.exec(text); match && found.length < 50; match = below.exec(text)) {
        const [all, name, value = ''] = match;
        if (name !== undefined)
            found.push({ at: match.index + all.indexOf(name), name, value: value.trim() });
    }
    // Which of two counts is the program's affair: none is believed.
    return found.filter(({ name }) => found.filter(other => other.name === name).length === 1);
}

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

// EXTERNAL MODULE: ./node_modules/@lezer/javascript/dist/index.js
var javascript_dist = __webpack_require__(37096);
;// CONCATENATED MODULE: ./.build/extract/weights/read/syntax.js
/** Where it begins and ends, and its type: a file is shorter than 2²¹, and no grammar has 2¹⁰ types. */
const keyOf = ({ from, to, type }) => (from * 2 ** 21 + to) * 2 ** 10 + type.id;
/** Expressions nested deeper than this are opaque: a hostile file must not cost us the stack. */
const syntax_maxDepth = 60;
/** Children of one node looked at; a literal list of more is a data file, and is cut. */
const maxChildren = 20_000;
function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child && children.length < maxChildren; child = child.nextSibling)
        children.push(child);
    return children;
}
const syntax_textOf = (source, node) => source.text.slice(node.from, node.to);
const syntax_placeOf = (source, node) => source.place(node.from, node.to);
/** What stands around elements and is none. */
const around = new Set(['Comment', 'LineComment', 'BlockComment', '(', ')', '[', ']', '{', '}']);
/** Children between the brackets, split at commas, with comments left out. */
function splitAtCommas(nodes) {
    const groups = [[]];
    for (const node of nodes) {
        if (node.name === ',')
            groups.push([]);
        else if (!around.has(node.name))
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
    return text.replaceAll(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(?:u\{([0-9a-fA-F]{1,6})\}|U([0-9a-fA-F]{8}))|([0-3]?[0-7]{1,2})|(\r?\n)|([\s\S]))/g, (_whole, ...groups) => {
        const [x, u, braced, long, octal, newline, one = ''] = groups;
        const code = octal === undefined ? Number.parseInt(x ?? u ?? braced ?? long ?? '', 16) : Number.parseInt(octal, 8);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        return newline ? '' : (syntax_escapes[one] ?? one);
    });
}
/** The same piece by piece, so that each letter still knows where it stands. */
const syntax_unescaped = (content, from) => [...content.matchAll(/[^\\]+|\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0-7]{1,3}|\r?\n|[\s\S])|\\/gi)].map(({ 0: text, index }) => ({ text: unquote(text), from: from + index }));

;// CONCATENATED MODULE: ./.build/extract/weights/read/javascript/import.js

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

;// CONCATENATED MODULE: ./.build/extract/weights/read/javascript/assign.js


/** The parts of JavaScript that give a name a value, or take it away. */
/** `const a = b, { c } = d`; what `require` gives is an import. */
function declare(node, names, ledger) {
    for (const group of splitAtCommas(childrenOf(node).filter(child => !/^(?:const|let|var|;)$/.test(child.name)))) {
        const [target] = group;
        const sign = group.findIndex(child => child.name === 'Equals');
        const value = sign === -1 ? undefined : group[sign + 1];
        if (target && !value && target.name === 'VariableDefinition')
            names.declare(syntax_textOf(names.source, target));
        if (!target || !value)
            continue;
        const required = jsRequired(target, value, names.source);
        if (required)
            ledger.imports.push(...required);
        else
            names.bind(target, names.value(value));
    }
}
/** `x = y`; `x ??= y` and `x += y` go on from what x was. */
function assign_assign(node, names) {
    const [target, sign, right] = childrenOf(node);
    const value = names.value(right);
    const operator = sign ? syntax_textOf(names.source, sign) : '';
    const { place } = value;
    const both = () => [names.value(target), value];
    // From the end on: on the right the name still holds what it held before, `x = load(x)`.
    if (operator === '=')
        names.assign(target, value, node.to);
    else if (operator === '+=')
        names.assign(target, { kind: 'join', parts: both(), place });
    else if (/^(?:\?\?|\|\|)=$/.test(operator))
        names.assign(target, { kind: 'fallback', options: both(), place });
    else
        names.assign(target, opaque(place));
}
/** `delete x.y` */
function remove(node, names) {
    if (node.firstChild?.name !== 'delete')
        return;
    names.assign(node.lastChild, { kind: 'constant', value: null, place: syntax_placeOf(names.source, node) });
}
/** `class A { x = y }` */
function setField(node, names) {
    const name = node.getChild('PropertyDefinition') ?? node.getChild('PrivatePropertyDefinition');
    const value = node.getChild('Equals')?.nextSibling;
    if (!name || !value)
        return;
    const path = `${names.owner()}.${syntax_textOf(names.source, name)}`;
    names.set(path, names.value(value), name.from);
}
/** `enum A { x = y }` */
function setMembers(node, names) {
    const owner = node.parent?.getChild('TypeDefinition') ?? node.parent?.getChild('VariableDefinition');
    for (const [name, , value] of splitAtCommas(childrenOf(node))) {
        if (!owner || !name || !value)
            continue;
        const path = `${syntax_textOf(names.source, owner)}.${syntax_textOf(names.source, name)}`;
        names.set(path, names.value(value), name.from);
    }
}
/** `for (const x of xs)`: x is any of them. */
function loop(node, names) {
    const children = childrenOf(node);
    const middle = children.findIndex(child => child.name === 'of' || child.name === 'in');
    const over = children[middle + 1];
    const target = children[middle - 1];
    if (!over || !target)
        return;
    const item = { kind: 'item', of: names.value(over), key: null, place: syntax_placeOf(names.source, over) };
    names.bind(target, item, node.nextSibling?.from);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/javascript/document.js



/** What a text of the file is a document of its own for: a program that is run, a script, or settings of several lines. */
const documentIn = (node, scene) => ownIn(node, scene) ?? programIn(node, scene) ?? scriptIn(node, scene) ?? settingsIn(node, scene);
/** `eval("…")`, `new Function("a", "…")`, `vm.runInThisContext("…")`, `new Blob(["…"])`: the program itself has it run. */
const document_running = /(?:\beval|\bFunction|\brunIn\w*Context|\bnew\s+(?:[\w.]{1,40}\.)?(?:Blob|Script))\s*\(\s*\[?\s*(?:["'`][\w, ]{0,40}["'`]\s*,\s*){0,4}$/;
function ownIn({ name, from, to }, { source }) {
    const isText = /String$/.test(name) && to - from > 20;
    if (!isText || !document_running.test(source.text.slice(Math.max(0, from - 80), from)))
        return null;
    const inner = source_embed(source, syntax_unescaped(source.text.slice(from + 1, to - 1), from + 1));
    const facts = embeddedFacts('javascript', inner, 1);
    return facts && { facts };
}
/** `spawn('python3', ['-c', code])`: what is filled in is the outer language's. */
function programIn(node, scene) {
    const { source } = scene;
    const isPart = node.name !== 'BinaryExpression' && node.parent?.name === 'BinaryExpression';
    if (isPart || !runsPython(source))
        return null;
    const pieces = document_piecesOf(node, source);
    const text = pieces.map(piece => piece.text).join('');
    if (!text.includes('(') || !begins.test(text))
        return null;
    const facts = embeddedFacts('python', source_embed(source, pieces), 1);
    return facts && { facts, templated: scene.where(node.from) };
}
/** `` `set -eu\ncurl …` ``: what is filled in is the outer language's here too. */
function scriptIn(node, scene) {
    if (node.name !== 'TemplateString' || !script.test(syntax_textOf(scene.source, node).slice(0, 200)))
        return null;
    const facts = embeddedFacts('shell', source_embed(scene.source, document_piecesOf(node, scene.source)), 1);
    return facts && { facts, templated: scene.where(node.from) };
}
const script = /^`\s*(?:#!\S*(?:\/|\s)(?:ba|z|da)?sh\b|set -[a-z]*[eux])/;
/** `` `model: acme/x\nsteps: 30` ``, where nothing is filled in, and which no page only shows and no test only tries. */
function settingsIn(node, { source }) {
    const isShown = node.parent?.name === 'JSXEscape';
    if (node.name !== 'TemplateString' || isShown || node.getChild('Interpolation') || isTest(source))
        return null;
    const text = source_embed(source, document_piecesOf(node, source));
    const language = settingsOfText(text.text);
    const facts = language && embeddedFacts(language, text, 1);
    return facts ? { facts } : null;
}
const begins = /^(?:\s|#[^\n]*\n)*(?:import\s+\w|from\s+[\w.]+\s+import\s)/;
const document_asked = (question) => {
    const known = new WeakMap();
    return (source) => {
        const found = known.get(source) ?? question(source.text);
        known.set(source, found);
        return found;
    };
};
const runsPython = document_asked(text => /["'`]-c["'`]/.test(text) && /python/i.test(text));
const isTest = document_asked(text => /(?<![\w.])(?:describe|it|test)\(/.test(text));
/** What stands between the quotes, also of texts that are put together; what has a name stands there as `${name}`. */
function document_piecesOf(node, source) {
    const { from, to } = node;
    if (node.name === 'String' || node.name === 'TemplateString')
        return syntax_unescaped(source.text.slice(from + 1, to - 1), from + 1);
    if (node.name === 'VariableName')
        return [{ text: `\${${syntax_textOf(source, node)}}`, from }];
    return node.name === 'BinaryExpression' || node.name === 'ParenthesizedExpression'
        ? childrenOf(node).flatMap(child => document_piecesOf(child, source))
        : [];
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/javascript/path.js


/** `a.b.c` as a dotted path, `this.x` as `Class.x`; null when it is no plain path. */
function jsPath(node, scene) {
    const names = [];
    let current = node;
    while (current && /^(?:MemberExpression|PostfixExpression)$/.test(current.name) && names.length < syntax_maxDepth) {
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
    return inner && depth < syntax_maxDepth ? bareCallee(inner, depth + 1) : node;
}
function jsCallee(node, scene, depth) {
    if (!node || depth > syntax_maxDepth)
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/javascript/expression.js


/** A JavaScript or TypeScript expression in our words. */
function jsValue(node, scene, depth = 0) {
    return scene.known.get(keyOf(node)) ?? jsNew(node, scene, depth);
}
function jsNew(node, scene, depth) {
    const { source } = scene;
    const place = syntax_placeOf(source, node);
    if (depth > syntax_maxDepth)
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
        case 'TaggedTemplateExpression':
            return { kind: 'call', call: jsTagged(node, scene, depth), place };
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
        parts.push(expression ? jsValue(expression, scene, depth + 1) : opaque(syntax_placeOf(source, child)));
        at = child.to;
    }
    literal(end);
    const [only, second] = parts;
    if (only?.kind === 'text' && !second)
        return only;
    return { kind: 'join', parts, place: source.place(node.from + 1, end) };
}
function jsMember(node, scene, depth) {
    const place = syntax_placeOf(scene.source, node);
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
    const key = { kind: 'text', text: syntax_textOf(scene.source, last), place: syntax_placeOf(scene.source, last) };
    return { kind: 'item', of, key, place };
}
function jsCall(node, scene, depth = 0) {
    const written = node.name === 'NewExpression' ? childrenOf(node)[1] : node.firstChild;
    const target = written ? bareCallee(written) : written;
    const list = node.getChild('ArgList');
    const positional = splitAtCommas(list ? childrenOf(list) : []).map(([first, second]) => {
        const expression = first?.name === 'Spread' ? second : first;
        return expression ? jsValue(expression, scene, depth + 1) : opaque(syntax_placeOf(scene.source, node));
    });
    const keyword = new Map();
    const spread = [];
    // An object among the arguments is how this language names its arguments.
    for (const value of positional) {
        if (value.kind === 'table') {
            if (value.spread.length > 0 || value.entries.some(({ key }) => key === null))
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
        place: syntax_placeOf(scene.source, target ?? node),
        ...(object && { receiver: jsValue(object, scene, depth + 1) }),
        ...(slot && { slot }),
    };
}
/** `` tag`text ${x}` `` is a call with its template. */
function jsTagged(node, scene, depth) {
    const [tag, template] = [node.firstChild, node.lastChild];
    return {
        callee: jsCallee(tag, scene, 0),
        positional: template ? [jsValue(template, scene, depth + 1)] : [],
        keyword: new Map(),
        spread: [],
        where: scene.where(node.from),
        place: syntax_placeOf(scene.source, tag ?? node),
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
        const keyPlace = syntax_placeOf(scene.source, first);
        const name = syntax_textOf(scene.source, first);
        if (first.name === 'Spread' && second)
            spread.push({ of: jsValue(second, scene, depth + 1), after: entries.length });
        else if (first.name === '[') {
            const [key, value] = [second && jsValue(second, scene, depth + 1), property.lastChild];
            const known = key?.kind === 'text' ? key.text : null;
            if (value)
                entries.push({ key: known, value: jsValue(value, scene, depth + 1), keyPlace });
        }
        else if (first.name === 'get' && second)
            entries.push({ key: syntax_textOf(scene.source, second), value: opaque(keyPlace), keyPlace });
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
    return { kind: 'table', entries, spread, place: syntax_placeOf(scene.source, node) };
}
function jsBinary(node, scene, depth) {
    const place = syntax_placeOf(scene.source, node);
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/javascript/element.js



/** `<Chat model="a/b" revision={x} />` is a call of Chat with named arguments. */
function jsElement(node, scene) {
    const { source } = scene;
    const [, tag] = childrenOf(node);
    const keyword = new Map();
    for (const attribute of node.getChildren('JSXAttribute')) {
        const name = attribute.getChild('JSXIdentifier');
        const value = attribute.lastChild;
        if (name && value && value !== name)
            keyword.set(syntax_textOf(source, name), attributeValue(value, scene));
    }
    const place = syntax_placeOf(source, tag ?? node);
    const callee = tag ? syntax_textOf(source, tag) : '()';
    return { callee, positional: [], keyword, spread: [], where: scene.where(node.from), place };
}
function attributeValue(node, scene) {
    if (node.name !== 'JSXEscape')
        return verbatim(scene.source, node.from + 1, node.to - 1);
    const inner = childrenOf(node).find(child => !/^[{}]$|Comment$/.test(child.name));
    return inner ? jsValue(inner, scene) : { kind: 'opaque', place: syntax_placeOf(scene.source, node) };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/put-settings.js

/** Settings are seldom deeper. */
const maxKeys = 8;
/** `environ["KEY"] = v` is a binding of `environ[KEY]`, `x["a"]["b"] = v` one of `x[a][b]`. */
const put_settings_pathOf = ({ root, keys }) => `${root}${keys.map(key => `[${key.text}]`).join('')}`;
/** `config["model"]["name"] = v`, `config.name = v`: a setting like one that is written with the others, in the group that its keys name. */
function settingsOf({ keys }, value, where) {
    const [last, outer] = [keys.at(-1), keys.at(-2)];
    if (!last)
        return [];
    const table = of(last, value);
    return [table, ...(outer ? [of(outer, table)] : [])].map(one => ({ path: ['{}'], table: one, where, isPut: true }));
}
/** The same of a path: `config.name = v`. */
function putAt(path, value, where) {
    const place = { ...value.place, offset: where.at };
    return settingsOf({ root: '', keys: [{ kind: 'text', text: last_of_lastOf(path), place }] }, value, where);
}
const of = ({ text, place }, value) => ({
    kind: 'table',
    entries: [{ key: text, value, keyPlace: place }],
    spread: [],
    place,
});

;// CONCATENATED MODULE: ./.build/extract/weights/read/scene.js
/** Where in a text with functions, branches and classes its reader stands. */
class Standpoint {
    source;
    known = new Map();
    scopes = [];
    branches = [];
    /** `base`: the class that it continues, where its language's reader tells. */
    classes = [];
    ledger;
    around = { scope: [], branch: [] };
    constructor(source, ledger) {
        this.source = source;
        this.ledger = ledger;
    }
    /** What stands in the same place shares its lists. */
    where(at) {
        const { scope, branch } = this.around;
        this.around = { scope: unchanged(scope, this.scopes), branch: unchanged(branch, this.branches) };
        return { at, ...this.around };
    }
    owner() {
        return this.classes.at(-1)?.name;
    }
    /** The class in whose body we stand directly, not in one of its methods. */
    body() {
        const innermost = this.classes.at(-1);
        return innermost?.depth === this.scopes.length ? innermost.name : undefined;
    }
}
const unchanged = (before, now) => before.length === now.length && before.every((one, index) => one === now[index]) ? before : [...now];

;// CONCATENATED MODULE: ./.build/extract/weights/read/javascript/names.js





/** Scopes, branches and bindings of a JavaScript text as it is read. */
class JsNames extends Standpoint {
    declared = new Set();
    value(node) {
        return node ? jsValue(node, this) : { kind: 'opaque', place: this.source.place(0, 0) };
    }
    /** `const x = …`: a variable of the function around it; `within`: only in that statement. */
    bind(target, value, within) {
        this.each(target, value, (path, one, at) => {
            this.declare(path);
            const where = this.where(at);
            const branch = within === undefined ? where.branch : [...where.branch, within];
            this.ledger.bindings.push({ name: path, value: one, where: { ...where, branch } });
        });
    }
    /**
     * `x = …`: a variable of the function that declared it, and the program's where none of them did. `since`: from where on
     * the name holds, where that is not the place at which it is written.
     */
    assign(target, value, since) {
        this.each(target, value, (path, one, from) => {
            const at = since ?? from;
            const [root = path] = path.split('.');
            const depth = this.scopes.findLastIndex(scope => this.declared.has(`${scope} ${root}`));
            const isOwn = depth === this.scopes.length - 1 || path !== root;
            const where = isOwn ? this.where(at) : { at, scope: this.scopes.slice(0, depth + 1), branch: [at] };
            this.ledger.bindings.push({ name: path, value: one, where });
            if (path !== root)
                this.ledger.mappings.push(...putAt(path, one, where));
        });
    }
    set(name, value, at) {
        this.ledger.bindings.push({ name, value, where: this.where(at) });
    }
    declare(name) {
        this.declared.add(`${this.scopes.at(-1)} ${name}`);
    }
    each(target, value, set) {
        if (!target)
            return;
        if (target.name === 'ObjectPattern') {
            for (const property of target.getChildren('PatternProperty'))
                this.property(property, value, set);
            return;
        }
        if (target.name === 'ArrayPattern') {
            for (const [index, [one]] of splitAtCommas(childrenOf(target)).entries()) {
                const key = { kind: 'constant', value: index, place: value.place };
                this.each(one, { kind: 'item', of: value, key, place: value.place }, set);
            }
            return;
        }
        const path = jsPath(target, this);
        const of = path === null && target.name === 'MemberExpression' && target.firstChild;
        const table = of ? jsPath(of, this) : null;
        // `x[key] = …`: whichever key that is.
        if (path !== null)
            set(path, value, target.from);
        else if (table !== null)
            set(`${table}[*]`, { kind: 'opaque', place: value.place }, target.from);
    }
    /** `{ model: m = 'default' }` takes `model` out of the value. */
    property(property, of, set) {
        const local = property.getChild('VariableDefinition');
        const name = property.getChild('PropertyName') ?? local;
        if (!name || !local)
            return;
        const place = syntax_placeOf(this.source, name);
        const key = { kind: 'text', text: syntax_textOf(this.source, name), place };
        const item = { kind: 'item', of, key, place };
        const otherwise = property.getChild('Equals')?.nextSibling;
        const value = otherwise ? { kind: 'fallback', options: [item, this.value(otherwise)], place } : item;
        set(syntax_textOf(this.source, local), value, local.from);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/javascript/module.js










const module_functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunction', 'MethodDeclaration']);
const branching = /^(?:IfStatement|ForStatement|WhileStatement|DoStatement|TryStatement|CatchClause|SwitchBody)$/;
const module_kept = new Set([
    'CallExpression',
    'NewExpression',
    'TaggedTemplateExpression',
    'ObjectExpression',
    'ArrayExpression',
    'ParenthesizedExpression',
]);
/** Methods of a list that call a function with each element. */
const each = /^(?:map|forEach|flatMap|filter|find|some|every)$/;
/** Reads JavaScript or TypeScript into our words. Never throws: the parser recovers from any error. */
function readJavaScript(source, dialect) {
    const reader = new JsReader(source);
    const tree = parserOf(dialect).parse(source.text);
    tree.iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) });
    return reader.ledger;
}
const parsers = new Map();
function parserOf(dialect) {
    const found = parsers.get(dialect) ?? javascript_dist/* parser */.K.configure({ dialect });
    parsers.set(dialect, found);
    return found;
}
class JsReader {
    ledger = newLedger();
    source;
    names;
    assertions = 0;
    returns = new Map();
    constructor(source) {
        this.source = source;
        this.names = new JsNames(source, this.ledger);
    }
    enter(ref) {
        if (this.isBranch(ref))
            this.names.branches.push(ref.from);
        if (this.isAssertion(ref))
            this.assertions++;
        if (module_functions.has(ref.name))
            this.define(ref.node);
        else if (ref.name === 'ClassDeclaration' || ref.name === 'ClassExpression') {
            const name = ref.node.getChild('VariableDefinition');
            this.names.classes.push({
                name: name ? syntax_textOf(this.source, name) : `class${ref.from}`,
                depth: this.names.scopes.length,
            });
        }
    }
    /** Inner expressions come first, so that outer ones find them known. */
    leave(ref) {
        if (module_kept.has(ref.name))
            this.keep(ref.node);
        else if (module_functions.has(ref.name))
            this.close(ref.node);
        else
            this.statement(ref);
        if (this.isBranch(ref))
            this.names.branches.pop();
        if (this.isAssertion(ref))
            this.assertions--;
    }
    statement(ref) {
        const { ledger, names, source } = this;
        if (ref.name === 'String' || ref.name === 'TemplateString') {
            if (this.assertions > 0)
                return;
            this.embed(ref.node);
            const value = jsValue(ref.node, names);
            if (value.kind === 'text')
                ledger.texts.push(value);
            else
                noteAddress(value, ledger);
        }
        else if (ref.name === 'BinaryExpression' && ref.node.parent?.name !== 'BinaryExpression') {
            this.embed(ref.node);
            noteAddress(jsValue(ref.node, names), ledger);
        }
        else if (ref.name === 'LineComment' || ref.name === 'BlockComment')
            ledger.remarks.push(verbatim(source, ref.from + 2, ref.to));
        else if (ref.name === 'ImportDeclaration')
            ledger.imports.push(...jsImports(ref.node, source));
        else if (ref.name === 'VariableDeclaration')
            declare(ref.node, names, ledger);
        else if (ref.name === 'AssignmentExpression')
            assign_assign(ref.node, names);
        else if (ref.name === 'PropertyDeclaration')
            setField(ref.node, names);
        else if (ref.name === 'UnaryExpression')
            remove(ref.node, names);
        else if (/^JSX(?:Open|SelfClosing)Tag$/.test(ref.name))
            ledger.calls.push(jsElement(ref.node, names));
        else if (ref.name === 'EnumBody')
            setMembers(ref.node, names);
        else if (ref.name === 'ForOfSpec' || ref.name === 'ForInSpec')
            loop(ref.node, names);
        else if (ref.name === 'ReturnStatement') {
            const [, expression] = childrenOf(ref.node);
            const scope = names.scopes.at(-1);
            if (expression && scope !== undefined)
                this.returns.get(scope)?.push(names.value(expression));
        }
        else if (ref.name === 'ClassDeclaration' || ref.name === 'ClassExpression')
            names.classes.pop();
    }
    embed(node) {
        const document = documentIn(node, this.names);
        if (document)
            this.ledger.embedded.push(document);
    }
    /** What is expected to come out loads nothing that it names. */
    isAssertion(ref) {
        if (ref.name !== 'CallExpression')
            return false;
        const callee = ref.node.firstChild;
        return /^(?:expect|assert|nock)\b/.test(callee ? syntax_textOf(this.source, callee).slice(0, 40) : '');
    }
    /** What is declared in a block is seen in it alone; whether a branch runs nobody knows. */
    isBranch(ref) {
        if (ref.name !== 'Block' && !ref.name.endsWith('Statement'))
            return false;
        const parent = ref.node.parent?.name ?? '';
        return ref.name === 'Block' ? !module_functions.has(parent) : branching.test(parent);
    }
    keep(node) {
        const value = jsValue(node, this.names);
        this.names.known.set(keyOf(node), value);
        if (value.kind === 'call' && /^(?:Call|New|Tagged)/.test(node.name) && !isMatcher(value.call.callee))
            this.ledger.calls.push(value.call);
        if (value.kind === 'table' && node.name === 'ObjectExpression' && this.assertions === 0)
            this.ledger.mappings.push({ path: ['{}'], table: value, where: this.names.where(node.from) });
    }
    define(node) {
        const where = this.names.where(node.from);
        const owner = node.name === 'MethodDeclaration' ? this.names.body() : undefined;
        const list = node.getChild('ParamList');
        this.names.scopes.push(node.from);
        const parameters = splitAtCommas(list ? childrenOf(list) : []).map((group, index) => this.parameter(group, index, node));
        const returns = [];
        this.returns.set(node.from, returns);
        const name = this.nameOf(node);
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
    parameter(group, index, { from: scope, parent }) {
        const pattern = group.find(child => child.name === 'ObjectPattern');
        const variable = group.find(child => child.name === 'VariableDefinition');
        const sign = group.findIndex(child => child.name === 'Equals');
        const name = variable ? syntax_textOf(this.source, variable) : `{}${index}`;
        const initial = sign === -1 ? undefined : group[sign + 1];
        this.names.declare(name);
        const element = index === 0 ? this.elementFor(parent) : null;
        if (element)
            this.names.set(name, element, scope);
        if (initial)
            this.names.set(name, this.names.value(initial), scope);
        if (pattern)
            this.names.bind(pattern, {
                kind: 'name',
                path: name,
                where: this.names.where(scope + 1),
                place: syntax_placeOf(this.source, pattern),
            });
        return name;
    }
    /** What `xs.map(x => …)` hands its function. */
    elementFor(list) {
        const callee = list?.name === 'ArgList' ? list.prevSibling : null;
        const method = callee?.name === 'MemberExpression' ? callee.lastChild : null;
        if (!callee?.firstChild || !method || !each.test(syntax_textOf(this.source, method)))
            return null;
        const place = syntax_placeOf(this.source, callee);
        return { kind: 'item', of: this.names.value(callee.firstChild), key: null, place };
    }
    close(node) {
        const scope = this.names.scopes.pop();
        const body = node.lastChild;
        if (node.name === 'ArrowFunction' && body && body.name !== 'Block' && scope !== undefined)
            this.returns.get(scope)?.push(this.names.value(body));
    }
}
/** `expect(x).toEqual(y)` compares. */
const isMatcher = (callee) => /^expect\(\)(?:\.\w+)*\.to[A-Z]\w*$/.test(callee);

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js
var python_dist = __webpack_require__(17335);
;// CONCATENATED MODULE: ./.build/extract/weights/read/python/assign.js

/** The statements of Python that give a name a value, or take it away. */
/** `a = b, c = value` */
function python_assign_assign(node, names) {
    const children = childrenOf(node).filter(child => child.name !== 'Comment');
    const signs = children.flatMap((child, index) => (child.name === 'AssignOp' ? [index] : []));
    const last = signs.at(-1);
    if (last === undefined)
        return;
    const values = splitAtCommas(children.slice(last + 1)).map(([first]) => names.value(first));
    const [only] = values;
    const whole = values.length === 1 ? only : { kind: 'list', items: values, place: syntax_placeOf(names.source, node) };
    let start = 0;
    for (const sign of signs) {
        const targets = splitAtCommas(children.slice(start, sign).filter(child => child.name !== 'TypeDef'));
        // From the end on: on the right the name still holds what it held before, `x = load(x)`.
        if (whole)
            names.bindAll(targets.map(([target]) => target), whole, node.to);
        start = sign + 1;
    }
}
/** `x += y` goes on from what x was; of other operators nothing is known. */
function update(node, names) {
    const [target, sign, right] = childrenOf(node);
    if (!target || !right)
        return;
    const place = syntax_placeOf(names.source, node);
    const parts = [names.value(target), names.value(right)];
    const operator = sign ? syntax_textOf(names.source, sign) : '';
    const spread = parts.map(of => ({ of, after: 0 }));
    if (operator === '+=')
        names.bind(target, { kind: 'join', parts, place });
    else if (operator === '|=')
        names.bind(target, { kind: 'table', entries: [], spread, place });
    else
        names.bind(target, opaque(place));
}
/** `with f() as x`: x is what `f()` gives, as far as we can tell. */
function openContext(node, names) {
    const children = childrenOf(node);
    for (const [index, child] of children.entries())
        if (child.name === 'as')
            names.bind(children[index + 1], names.value(children[index - 1]));
}
/** `del x`: no name for anything until it is set again. */
function assign_remove(node, names) {
    for (const [target] of splitAtCommas(childrenOf(node).slice(1)))
        names.bind(target, { kind: 'constant', value: null, place: syntax_placeOf(names.source, node) });
}
/** `f(x := 1)`, which the grammar takes for a keyword. */
function bindArguments(node, names) {
    const list = node.getChild('ArgList');
    for (const [target, sign, value] of splitAtCommas(list ? childrenOf(list) : []))
        if (sign?.name === 'AssignOp' && syntax_textOf(names.source, sign) === ':=')
            names.bind(target, names.value(value));
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/made.js
/** `OrderedDict([("a", b), …])` is `{"a": b, …}`. */
function pyMade(call, place) {
    const [pairs, second] = /(?:^|\.)(?:OrderedDict|dict)$/.test(call.callee) ? call.positional : [];
    const entries = (pairs?.kind === 'list' && !second ? pairs.items : []).map(pair => {
        const [key, value, more] = pair.kind === 'list' ? pair.items : [];
        return key?.kind === 'text' && value && !more ? { key: key.text, value, keyPlace: key.place } : null;
    });
    return entries.length > 0 && entries.every(one => one !== null)
        ? { kind: 'table', entries, spread: [], place }
        : { kind: 'call', call, place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/path.js

/** `a.b.c` as a dotted path, `self.x` as `Class.x`; null when it is no plain path. */
function pyPath(node, scene) {
    const names = [];
    let current = node;
    while (current?.name === 'MemberExpression' && names.length < syntax_maxDepth) {
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/string.js



/** What stands between the quotes of a string, and the letters in front of them; null where no quote is. */
function between({ from, to }, { text }) {
    const raw = text.slice(from, to);
    const [opening, prefix = '', quotes = ''] = /^([a-zA-Z]*)("""|'''|"|')/.exec(raw) ?? [];
    if (opening === undefined)
        return null;
    const isClosed = raw.length > opening.length && raw.endsWith(quotes);
    const start = from + opening.length;
    return { prefix, from: start, to: Math.max(start, isClosed ? to - quotes.length : to) };
}
/** A string without its prefix and quotes. */
function pyString(node, { source }) {
    const { prefix, ...inner } = between(node, source) ?? { prefix: '', from: node.from, to: node.to };
    const content = syntax_textOf(source, inner);
    const place = syntax_placeOf(source, inner);
    const isRaw = /r/i.test(prefix);
    // Letters by their names: which one it is, only Python's tables tell.
    if (!isRaw && /\\N\{/.test(content))
        return opaque(place);
    return { kind: 'text', text: isRaw ? content : unquote(content), place };
}
/** An f-string: text and expressions in turn, or a text like any other. */
function pyFormat(node, scene, depth) {
    const { source } = scene;
    const inner = between(node, source) ?? node;
    const place = syntax_placeOf(source, inner);
    const parts = [];
    let at = inner.from;
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
    literal(inner.to);
    const [only, second] = parts;
    if (only?.kind === 'text' && !second)
        return only;
    return { kind: 'join', parts, place };
}
/** The text of a string as a document of its own, and the letters before its quotes. */
function inString(node, source) {
    const found = between(node, source);
    if (!found)
        return null;
    const content = syntax_textOf(source, found);
    const pieces = /r/i.test(found.prefix) ? [{ text: content, from: found.from }] : syntax_unescaped(content, found.from);
    return { inner: source_embed(source, pieces), prefix: found.prefix };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/expression.js





/** A Python expression in our words. */
function pyValue(node, scene, depth = 0) {
    return scene.known.get(keyOf(node)) ?? pyNew(node, scene, depth);
}
function pyNew(node, scene, depth) {
    const place = syntax_placeOf(scene.source, node);
    if (depth > syntax_maxDepth)
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
        case 'LambdaExpression':
            return { kind: 'name', path: `lambda${node.from}`, where: scene.where(node.from), place };
        case 'ArrayComprehensionExpression':
        case 'SetComprehensionExpression':
        case 'ComprehensionExpression':
            return { kind: 'list', items: childrenOf(node).slice(1, 2).map(inner), place };
        case 'DictionaryComprehensionExpression': {
            const [, , , value] = childrenOf(node).filter(child => child.name !== 'Comment');
            return { kind: 'table', entries: [{ key: null, value: inner(value), keyPlace: place }], spread: [], place };
        }
        case 'CallExpression':
            return pyMade(pyCall(node, scene, depth), place);
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
    const place = syntax_placeOf(scene.source, node);
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
        const key = { kind: 'text', text: syntax_textOf(scene.source, last), place: syntax_placeOf(scene.source, last) };
        return { kind: 'item', of, key, place };
    }
    const index = children.length === 4 ? children[2] : undefined;
    return { kind: 'item', of, key: index ? pyValue(index, scene, depth + 1) : null, place };
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
    return { kind: 'table', entries, spread, place: syntax_placeOf(scene.source, node) };
}
function pyBinary(node, scene, depth) {
    const place = syntax_placeOf(scene.source, node);
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
        return { kind: 'call', call: call_percent(format, argument, scene, node), place };
    }
    return opaque(place);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/call.js



/** A call, or a decorator with arguments. */
function pyCall(node, scene, depth = 0) {
    const list = node.getChild('ArgList');
    const positional = [];
    const keyword = new Map();
    const spread = [];
    for (const [first, second, third] of splitAtCommas(list ? childrenOf(list) : [])) {
        if (!first)
            continue;
        if (second?.name === 'AssignOp' && syntax_textOf(scene.source, second) === ':=')
            positional.push(third ? pyValue(third, scene, depth + 1) : opaque(syntax_placeOf(scene.source, first)));
        else if (second?.name === 'AssignOp')
            keyword.set(syntax_textOf(scene.source, first), third ? pyValue(third, scene, depth + 1) : opaque(syntax_placeOf(scene.source, first)));
        else if (first.name === '**' && second)
            spread.push(pyValue(second, scene, depth + 1));
        else if (first.name === '*' && second)
            positional.push({
                kind: 'item',
                of: pyValue(second, scene, depth + 1),
                key: null,
                place: syntax_placeOf(scene.source, second),
            });
        else
            positional.push(pyValue(first, scene, depth + 1));
    }
    const callee = pyCallee(node.firstChild, scene, 0);
    const slot = list ? pySlot(list, scene) : undefined;
    const place = syntax_placeOf(scene.source, node.firstChild ?? node);
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
    if (!/^\(\)|(?:\(\)|\[\])\./.test(path))
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
/** A callee always has a path: what is computed in between is `()`. */
function pyCallee(node, scene, depth) {
    if (!node || depth > syntax_maxDepth)
        return '()';
    if (node.name === 'VariableName' || node.name === 'MemberExpression') {
        const path = pyPath(node, scene);
        if (path !== null)
            return path;
        const last = node.lastChild;
        if (last?.name === ']')
            return `${pyCallee(node.firstChild, scene, depth + 1)}[]`;
        if (last?.name === 'PropertyName')
            return `${pyCallee(node.firstChild, scene, depth + 1)}.${syntax_textOf(scene.source, last)}`;
    }
    if (node.name === 'CallExpression')
        return fetched(node, scene) ?? `${pyCallee(node.firstChild, scene, depth + 1)}()`;
    return '()';
}
/** `getattr(x, "y")` is `x.y`. */
function fetched(node, scene) {
    const [object, , name] = childrenOf(node.lastChild ?? node).slice(1);
    const isAttribute = node.firstChild && syntax_textOf(scene.source, node.firstChild) === 'getattr';
    const path = isAttribute && object ? pyPath(object, scene) : null;
    const key = path !== null && name?.name === 'String' ? pyValue(name, scene) : null;
    return key?.kind === 'text' ? `${path}.${key.text}` : null;
}
/** `"%s/x" % a` is `"%s/x".format(a)` in our words. */
function call_percent(format, argument, scene, node) {
    const place = syntax_placeOf(scene.source, node);
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/class.js


/** Classes that only add to others: what they stand beside is what is made. */
const class_adding = /(?:^|\.)(?:\w*Mixin|ABC|Generic|Protocol|object)$/;
/** The class that a class continues: the first of its bases that is one of its own kind. */
function baseOf(node, scene) {
    const list = node.getChild('ArgList');
    const bases = splitAtCommas(list ? childrenOf(list) : []).flatMap(([first, second]) => first && !second ? (pyPath(first, scene) ?? []) : []);
    return bases.find(base => !class_adding.test(base));
}
/** `super().__init__(x)` and `Base.__init__(self, x)` make what `Base(x)` makes. */
function asBase(call, base) {
    if (base === undefined || !call.callee.endsWith('.__init__'))
        return call;
    if (call.callee === 'super().__init__')
        return { ...call, callee: base };
    const [first, ...rest] = call.positional;
    const isSelf = first?.kind === 'name' && call.callee === `${base}.__init__`;
    return isSelf ? { ...call, callee: base, positional: rest } : call;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/import.js
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/cases.js


/**
 * What the decorators of a function hand over for its parameters: the cases of a test (pytest's `parametrize`,
 * `parameterized.expand`) and what a fixture finds in `request.param`. By the name that the body has for it.
 */
function casesFor(node, parameters, scene) {
    const given = new Map();
    for (const [name, decorator] of decoratorsOf(node, scene)) {
        if (!decorator.getChild('ArgList') || !/^(?:parametrize|expand|fixture)$/.test(name))
            continue;
        const call = pyCall(decorator, scene);
        // One choice for all that stands in one decorator: what stands in one row belongs together.
        for (const [label, options] of casesOf(name, call, parameters))
            given.set(label, { kind: 'choice', options, place: call.place });
    }
    return given;
}
/** The name under which a fixture hands on what it gives: its own, or the one that its decorator says. */
function fixtureOf(node, own, scene) {
    const decorator = decoratorsOf(node, scene).find(([name]) => name === 'fixture')?.[1];
    const told = decorator?.getChild('ArgList') ? pyCall(decorator, scene).keyword.get('name') : undefined;
    return decorator && (told?.kind === 'text' ? told.text : own);
}
/** The decorators of a function, each with the last word of its name. */
function decoratorsOf(node, { source }) {
    const decorators = node.parent?.name === 'DecoratedStatement' ? node.parent.getChildren('Decorator') : [];
    return decorators.map(decorator => {
        const name = decorator.getChildren('VariableName').at(-1);
        return [name ? syntax_textOf(source, name) : '', decorator];
    });
}
function casesOf(name, { positional: [first, second], keyword }, parameters) {
    if (name === 'fixture')
        return [['request.param', cases_rowsOf(keyword.get('params'))]];
    if (name === 'expand') {
        const rows = cases_rowsOf(first);
        const places = Array.from({ length: widest(rows) }, (_, place) => place);
        return places.map(place => [parameters[place] ?? '', rows.map(row => cellOf(row, place))]);
    }
    const labels = labelsOf(first ?? keyword.get('argnames'));
    const rows = cases_rowsOf(second ?? keyword.get('argvalues'));
    if (labels.length === 1)
        return [[labels[0] ?? '', rows.map(row => (isParam(row) ? cellOf(row, 0) : row))]];
    return labels.map((label, place) => [label, rows.map(row => cellOf(row, place))]);
}
/** `"model, revision"` or `["model", "revision"]`. */
function labelsOf(value) {
    if (value?.kind === 'list')
        return value.items.flatMap(item => (item.kind === 'text' ? [item.text.trim()] : []));
    return value?.kind === 'text' ? value.text.split(',').map(label => label.trim()) : [];
}
/** Each row for itself; of what a variable holds any row. */
function cases_rowsOf(value) {
    if (!value)
        return [];
    return value.kind === 'list' ? value.items : [{ kind: 'item', of: value, key: null, place: value.place }];
}
const widest = (rows) => rows.reduce((most, row) => Math.max(most, row.kind === 'list' ? row.items.length : 1), 0);
const isParam = (row) => row.kind === 'call' && /(?:^|\.)param$/.test(row.call.callee);
/** What a row has at a place: of a tuple, or of `pytest.param(a, b, marks=…)`. */
function cellOf(row, place) {
    const opaque = { kind: 'opaque', place: row.place };
    if (row.kind === 'call')
        return row.call.positional[place] ?? opaque;
    if (row.kind === 'list')
        return row.items[place] ?? opaque;
    if (row.kind === 'text')
        return place === 0 ? row : opaque;
    return { kind: 'item', of: row, key: { kind: 'constant', value: place, place: row.place }, place: row.place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/names.js







/** Scopes, branches and bindings of a Python text as it is read. */
class PyNames extends Standpoint {
    outer = new Map();
    openClass(node) {
        const name = syntax_textOf(this.source, node.getChild('VariableName') ?? { from: node.from, to: node.from });
        const base = baseOf(node, this);
        this.classes.push({ name, depth: this.scopes.length, ...(base !== undefined && { base }) });
    }
    /**
     * A class without a constructor of its own takes its annotated fields in order, as dataclasses and tuples do; without
     * either it is made as its base is.
     */
    closeClass(node) {
        const closed = this.classes.pop();
        if (!closed)
            return;
        const { name: owner, base } = closed;
        const assigned = node.getChild('Body')?.getChildren('AssignStatement') ?? [];
        const fields = assigned.filter(one => one.getChild('TypeDef') && one.firstChild?.name === 'VariableName');
        if (base !== undefined)
            this.inherit(owner, base, node, fields.length > 0);
        if (fields.length === 0)
            return;
        const parameters = fields.map(one => syntax_textOf(this.source, one.firstChild ?? one));
        const where = this.where(node.from);
        this.ledger.definitions.push({ name: '__init__', owner, parameters, returns: [], scope: node.from, where });
    }
    inherit(owner, base, node, isMade) {
        const value = { kind: 'name', path: base, where: this.where(node.from), place: syntax_placeOf(this.source, node) };
        this.set(`${owner}.__base__`, value, node.from);
        const functions = node.getChild('Body')?.getChildren('FunctionDefinition') ?? [];
        const hasOwn = functions.some(one => syntax_textOf(this.source, one.getChild('VariableName') ?? one) === '__init__');
        if (!isMade && !hasOwn)
            this.set(owner, value, node.from);
    }
    value(node) {
        return node ? pyValue(node, this) : { kind: 'opaque', place: this.source.place(0, 0) };
    }
    /** `global x`, `nonlocal x`: what the function sets is the module's, or its surroundings', whenever it runs. */
    declareOuter(node) {
        const outer = node.firstChild?.name === 'nonlocal' ? this.scopes.slice(0, -1) : [];
        for (const name of node.getChildren('VariableName'))
            this.outer.set(`${this.scopes.at(-1)} ${syntax_textOf(this.source, name)}`, outer);
    }
    bindAll(targets, value, since) {
        if (targets.length === 1) {
            this.bind(targets[0], value, since);
            return;
        }
        targets.forEach((target, index) => {
            const key = { kind: 'constant', value: index, place: value.place };
            const item = { kind: 'item', of: value, key, place: value.place };
            this.bind(target, value.kind === 'list' ? (value.items[index] ?? item) : item, since);
        });
    }
    /** `since`: from where on the name holds, where that is not the place at which it is written. */
    bind(target, value, since) {
        if (!target)
            return;
        if (target.name === 'TupleExpression' || target.name === 'ArrayExpression') {
            this.bindAll(splitAtCommas(childrenOf(target)).map(([one]) => one), value, since);
            return;
        }
        const keys = pyPath(target, this) === null ? this.subscript(target) : null;
        const path = keys ? put_settings_pathOf(keys) : pyPath(target, this);
        if (path === null) {
            this.underAnyKey(target, value);
            return;
        }
        if (keys)
            this.ledger.mappings.push(...settingsOf(keys, value, this.where(target.from)));
        const owner = target.name === 'VariableName' ? this.body() : undefined;
        this.set(owner ? `${owner}.${path}` : path, value, since ?? target.from);
    }
    /** `x[name] = …`: whichever key that is. */
    underAnyKey(target, { place }) {
        const of = target.name === 'MemberExpression' && target.firstChild ? pyPath(target.firstChild, this) : null;
        if (of !== null)
            this.set(`${of}[*]`, { kind: 'opaque', place }, target.from);
    }
    set(name, value, at) {
        const scope = this.scopes.at(-1);
        const where = this.where(at);
        const outer = this.outer.get(`${scope} ${name}`);
        this.ledger.bindings.push({ name, value, where: outer ? { at, scope: outer, branch: [at] } : where });
    }
    /** What these name in the program may be another thing from here on, by what is not read here. */
    mayChange(bindings, at) {
        const own = bindings.filter(({ imported, where }) => imported === undefined && where.scope.length === 0);
        const value = { kind: 'opaque', place: this.source.place(at, at) };
        for (const name of new Set(own.map(one => one.name)))
            this.ledger.bindings.push({ name, value, where: { at, scope: [], branch: [at] } });
    }
    /** An import gives a name like an assignment: where it stands, and what it is, nobody here knows. */
    import({ module, name, alias }, at) {
        const imported = name === null ? module : `${module}.${name}`;
        const value = { kind: 'opaque', place: this.source.place(at, at) };
        this.ledger.bindings.push({ name: alias, value, where: this.where(at), imported });
    }
    /** `x["a"]["b"]`: the way to what is set. */
    subscript(target, depth = 0) {
        const [object, , key] = childrenOf(target);
        if (!object || target.name !== 'MemberExpression' || depth > maxKeys)
            return null;
        const root = pyPath(object, this) ?? (isProgram.test(syntax_textOf(this.source, object)) ? 'globals()' : null);
        const way = root === null ? this.subscript(object, depth + 1) : { root, keys: [] };
        const name = key?.name === 'String' ? pyValue(key, this) : null;
        return way && name?.kind === 'text' ? { root: way.root, keys: [...way.keys, name] } : null;
    }
    /** `for a, b in x` */
    loop(node) {
        for (const one of this.loopsOf(node))
            this.bindLoop(one);
    }
    /** A comprehension's variables are its own and hold from its start; what the first one runs over is read outside. */
    comprehend(node) {
        const [first] = this.loopsOf(node);
        this.scopes.push(node.from);
        const [, ...others] = this.loopsOf(node);
        for (const one of first ? [first, ...others] : [])
            this.bindLoop(one, node.from);
    }
    bindLoop({ targets, item, isCounted }, since) {
        const [count, target] = targets;
        if (isCounted) {
            this.bind(count, { kind: 'opaque', place: item.place }, since);
            this.bind(target, item, since);
        }
        else
            this.bindAll(targets, item, since);
    }
    loopsOf(node) {
        const children = childrenOf(node);
        const starts = children.flatMap((child, index) => (child.name === 'for' ? [index] : []));
        return starts.flatMap(start => {
            const middle = children.findIndex((child, index) => index > start && child.name === 'in');
            const over = children[middle + 1];
            if (middle === -1 || !over)
                return [];
            const targets = splitAtCommas(children.slice(start + 1, middle)).map(([target]) => target);
            const of = this.value(over);
            const isCounted = of.kind === 'call' && of.call.callee === 'enumerate' && targets.length === 2;
            return [{ targets, item: { kind: 'item', of, key: null, place: syntax_placeOf(this.source, over) }, isCounted }];
        });
    }
    /** `f = lambda …` is called f; what `map` hands a lambda is its parameter. */
    lambdaName(node) {
        const target = node.parent?.name === 'AssignStatement' ? node.parent.firstChild : null;
        return target?.name === 'VariableName' ? syntax_textOf(this.source, target) : `lambda${node.from}`;
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
        const given = casesFor(node, parameters.slice(skip), this);
        const own = name ? syntax_textOf(this.source, name) : this.lambdaName(node);
        const fixture = fixtureOf(node, own, this);
        this.ledger.definitions.push({
            name: own,
            ...(method !== undefined && { owner: method }),
            parameters: parameters.slice(skip),
            ...(rest !== undefined && { rest }),
            returns,
            ...(given.size > 0 && { given }),
            ...(fixture !== undefined && { fixture }),
            scope: node.from,
            where,
        });
    }
}
/** What the program's own names stand in. */
const isProgram = /^(?:globals|locals|vars)\(\)$/;

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/program.js



/** A text of the file that the file itself runs: `exec("…")`, `exec(code)`, `[sys.executable, "-c", "…"]`. */
function program_programIn(node, scene) {
    const { source } = scene;
    const running = runsOf(source);
    if (!running.test)
        return null;
    const string = /[(=]/.test(syntax_textOf(source, node)) ? inString(node, source) : null;
    if (!string)
        return null;
    const { inner, prefix } = string;
    const isDocument = node.parent?.name === 'ExpressionStatement';
    if (isDocument ? !running.documents : !isHanded(node, source) && !program_program.test(inner.text))
        return null;
    const facts = embeddedFacts('python', inner, 1);
    return facts ? { facts, ...(/f/i.test(prefix) && { templated: scene.where(node.from) }) } : null;
}
/** How a program begins; what is handed over at once may begin as it likes. */
const program_program = /^\s*(?:import\s|from\s+\S+\s+import\s|#|def\s|class\s|[A-Za-z_][\w.]*\s*(?:=|\())/;
const program_known = new WeakMap();
/** Does the file run texts at all, and perhaps its own docstrings? */
function runsOf(source) {
    const found = program_known.get(source) ?? {
        test: /(?<![\w.])(?:exec|eval|runsource|runcode)\s*\(|["']-c["']/.test(source.text),
        documents: /\b__doc__\b|\bgetdoc\s*\(/.test(source.text),
    };
    program_known.set(source, found);
    return found;
}
function isHanded(node, source) {
    const before = source.text.slice(Math.max(0, node.from - 60), node.from);
    return /(?<![\w.])(?:exec|eval|compile|runsource)\s*\((?:\s*compile\s*\()?\s*$|["']-c["']\s*,\s*$/.test(before);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/json-text.js

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

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/output.js

/** What one command of a pipe writes when it is given `input`, as far as that can be told. */
function written(argv, input) {
    const [program, ...words] = argv;
    const name = word_textOf(program).replace(/^.*\//, '');
    if (name === 'echo')
        return inOneLine(words.filter(word => !/^-[neE]+$/.test(word_textOf(word))));
    if (name === 'printf')
        return formatted(words);
    if (program && decoding.test([name, ...words.map(word_textOf)].join(' ')))
        return decoded(name, input, program);
    return input && Object.hasOwn(filters, name) ? filters[name]?.(input, words) : undefined;
}
/**
 * What the commands of one pipe print, of which some are calls of the script's own functions; a script of several prints
 * more than can be told.
 */
function output_printed(commands, own) {
    const [first] = commands;
    if (!first || commands.some(({ pipe, output }) => pipe !== first.pipe || output))
        return undefined;
    const call = own.find(({ place }) => place === first.place);
    const given = call && { kind: 'call', call, place: first.place };
    const filters = call ? commands.slice(1) : commands;
    const value = filters.reduce((input, one) => written(one.argv, one.input ?? input), given);
    // What stands under such a name may be a program of the author's own: it is told, and never believed.
    return value && { kind: 'choice', options: [value, { kind: 'opaque', place: value.place }], place: value.place };
}
function inOneLine(words) {
    const [only, second] = words;
    if (!only || !second)
        return only;
    const blank = { kind: 'text', text: ' ', place: only.place };
    return {
        kind: 'join',
        parts: words.flatMap((word, index) => (index === 0 ? [word] : [blank, word])),
        place: only.place,
    };
}
/** `printf '%s\n' a b` writes each in a line of its own. */
function formatted([format, ...words]) {
    if (!format || words.length === 0)
        return format;
    return /^%s(?:\\n|\s|\\0)*$/.test(word_textOf(format)) ? { kind: 'list', items: words, place: format.place } : undefined;
}
/** Programs that make of a text another one that nobody can read in it. */
const decoding = /^(?:base(?:32|64) (?:.* )?(?:-[a-z]*[dD]|--decode)\b|xxd (?:.* )?-[a-z]*r|openssl .*-d\b|uudecode|rev$)/;
/** What letters and digits stand for; of what is not known here, or is no text, nobody can tell. */
function decoded(name, input, { place }) {
    const [first = input] = input?.kind === 'join' ? input.parts : [];
    const text = word_textOf(first).replaceAll(/\s|\\n/g, '');
    const isCoded = name === 'base64' && text.length % 4 !== 1 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);
    const bytes = isCoded ? atob(text.replace(/=+$/, '')) : '';
    return /^[\t\n\r -~]+$/.test(bytes)
        ? { kind: 'text', text: bytes, place: first?.place ?? place }
        : { kind: 'opaque', place };
}
/** Some of the lines, or all of them in another order. */
const lines = input => input;
/** Filters that leave the words as they are, or take one of each line. */
const filters = {
    cat: (input, words) => (words.every(word => /^-/.test(word_textOf(word))) ? input : undefined),
    sort: lines,
    uniq: lines,
    shuf: lines,
    head: lines,
    tail: lines,
    grep: (input, words) => (words.some(word => /^-[a-z]*o/.test(word_textOf(word))) ? undefined : input),
    tr: (input, [from, to]) => {
        const separator = /^(?:[,;:|]|\\n|\n| )$/.test(word_textOf(from)) && /^(?:\\n|\n| )$/.test(word_textOf(to));
        return separator ? output_partsOf(input, word_textOf(from).replace('\\n', '\n')) : undefined;
    },
    sed: (input, words) => (words.every(word => /^(?:-[er]|\/[^/]*\/d)$/.test(word_textOf(word))) ? input : undefined),
    awk: (input, words) => {
        const [, column] = /^\{\s*print \$([1-9])\s*;?\s*\}$/.exec(word_textOf(words.at(-1))) ?? [];
        if (column === undefined || words.length > 2)
            return undefined;
        const [by] = words.length === 2 ? (/(?<=^-F).$/.exec(word_textOf(words[0])) ?? [undefined]) : [];
        return words.length === 2 && by === undefined ? undefined : columnOf(eachLine(input), Number(column) - 1, by);
    },
    cut: (input, words) => {
        const said = words.map(word_textOf).join(' ');
        const [, by, column] = /^-d ?(.) -f ?([1-9])$/.exec(said) ?? [];
        return column === undefined ? undefined : columnOf(eachLine(input), Number(column) - 1, by);
    },
};
const constant = (value, place) => ({ kind: 'constant', value, place });
function called(method, receiver, positional) {
    const { place } = receiver;
    const where = { at: place.offset, scope: [], branch: [] };
    return {
        kind: 'call',
        call: { callee: `().${method}`, receiver, positional, keyword: new Map(), spread: [], where, place },
        place,
    };
}
/** The parts of a text: its words, or what stands between separators. */
function output_partsOf(of, separator) {
    return called('split', of, separator === undefined ? [] : [{ kind: 'text', text: separator, place: of.place }]);
}
/** What stands before or behind a separator: the first one, or the last. */
function halfOf(of, separator, { isLast, half }) {
    const { place } = of;
    const parts = called(isLast ? 'rsplit' : 'split', of, [{ kind: 'text', text: separator, place }, constant(1, place)]);
    return { kind: 'item', of: parts, key: constant(half, place), place };
}
/** Any of several. */
const output_anyOf = (of) => ({ kind: 'item', of, key: null, place: of.place });
/** Any line of a text. */
const eachLine = (of) => output_anyOf(output_partsOf(of, '\n'));
/** One part of a line. */
function columnOf(line, index, separator) {
    return { kind: 'item', of: output_partsOf(line, separator), key: constant(index, line.place), place: line.place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/assign.js


/** The value behind `A=` or `A+=`, which ends at `from`. */
function readAssigned(name, from, end, around) {
    const { text } = around.source;
    const { value, to } = text[from] === '(' ? readArray(from, end, around) : readWord(from, end, around);
    return { value: text[from - 2] === '+' ? more(before(name, from, around), value) : value, to };
}
/** What a variable holds until here. */
function before(path, at, around) {
    const { source } = around;
    return { kind: 'name', path, where: around.where(source.offset(at)), place: source.place(at, at) };
}
/** What was held, and this behind it: more items of a list, or more text. */
function more(held, value) {
    const { place } = value;
    if (value.kind !== 'list')
        return { kind: 'join', parts: [held, value], place };
    return { kind: 'list', items: [{ kind: 'item', of: held, key: null, place }, ...value.items], place };
}
/** `for x in a b; do`: x is any of them; of `for x in $LIST` any word of the list. */
function loopOver([first, second, ...rest], otherwise) {
    const name = word_textOf(first);
    const items = word_textOf(second) === 'in' ? rest : second ? [second, ...rest] : [];
    const [only, another] = items;
    if (!only || another || only.kind === 'text' || only.kind === 'join')
        return { name, value: output_anyOf({ kind: 'list', items, place: first?.place ?? otherwise }) };
    return { name, value: only.kind === 'item' ? only : output_anyOf(output_partsOf(only)) };
}
/** A variable in quotes, or what is printed, is one word: a join of one part. `"$@"` is several all the same. */
function asOne(word, written) {
    const { value } = word;
    const isOne = written.startsWith('"') && (value.kind === 'choice' || (value.kind === 'name' && value.path !== '@'));
    return isOne ? { ...word, value: { kind: 'join', parts: [value], place: value.place } } : word;
}
/** Texts that say by themselves what they are, whatever takes them from the variable. */
function assign_textsIn(value) {
    if (value.kind === 'list')
        return value.items.flatMap(assign_textsIn);
    if (value.kind === 'table')
        return value.entries.flatMap(entry => assign_textsIn(entry.value));
    return value.kind === 'text' ? [value] : [];
}
/** Variables of one command only: they name things, and no later command sees them. */
function environmentOf(assigned) {
    const [first] = assigned;
    if (!first)
        return undefined;
    const entries = assigned.map(({ name, value }) => ({ key: name, value, keyPlace: value.place }));
    const { place } = first.value;
    const table = { kind: 'table', entries, spread: [], place };
    return { path: ['env'], table, where: { at: place.offset, scope: [], branch: [] } };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/windows/value.js



const maxItems = 500;
/** One value of PowerShell, or several with commas between them; a command that gives one is none. */
function valuesAt(from, end, around) {
    const { text } = around.source;
    const first = sumAt(from, end, around);
    if (!first)
        return null;
    const items = [first.value];
    let to = first.to;
    while (items.length < maxItems) {
        const comma = /^\s*,\s*/.exec(text.slice(to, Math.min(end, to + 200)));
        const next = comma ? valueAt(to + comma[0].length, end, around) : null;
        // Behind the comma of a parameter another one follows.
        if (next?.value.kind !== 'text')
            break;
        items.push(next.value);
        to = next.to;
    }
    return items.length === 1 ? first : { value: { kind: 'list', items, place: first.value.place }, to };
}
/** `$all + @('a', 'b')` */
function sumAt(from, end, around) {
    let sum = valueAt(from, end, around);
    for (let count = 0; sum && count < maxItems; count++) {
        const plus = /^[^\S\n]*\+\s*/.exec(around.source.text.slice(sum.to, Math.min(end, sum.to + 200)));
        const next = plus ? valueAt(sum.to + plus[0].length, end, around) : null;
        if (!next)
            break;
        sum = { value: more(sum.value, next.value), to: next.to };
    }
    return sum;
}
function valueAt(from, end, around) {
    const start = around.source.text.slice(from, from + 2);
    if (start === '@(' || start === '@{')
        return collected(from, end, around);
    if (/^["']/.test(start))
        return value_quoted(from, 1, end, around);
    if (/^@["']/.test(start))
        return value_quoted(from, 2, end, around);
    return pathAt(from, end, around) ?? eitherAt(from, end, around) ?? variableAt(from, end, around);
}
function variableAt(from, end, around) {
    const [name] = /^\$[A-Za-z_][\w:.]*(?:\[\d+\])?/.exec(around.source.text.slice(from, Math.min(end, from + 200))) ?? [];
    return name === undefined ? null : { value: readWord(from, from + name.length, around).value, to: from + name.length };
}
/** `'a'`, `"a"`, and over lines `@'…'@`, `@"…"@`. */
function value_quoted(from, marks, end, around) {
    const { text } = around.source;
    const start = from + marks;
    const quote = text[start - 1] ?? '';
    const found = text.indexOf(marks === 1 ? quote : `\n${quote}@`, start);
    const to = found === -1 || found > end ? end : found;
    const value = quote === '"' ? readTemplate(start, to, around) : verbatim(around.source, start, to);
    return { value, to: Math.min(end, to + (marks === 1 ? 1 : 3)) };
}
/** `Join-Path $folder "file"`, also in parentheses. */
function pathAt(from, end, around) {
    const { text, place } = around.source;
    const head = /^\(?\s*Join-Path\s+(?:-Path\s+)?/i.exec(text.slice(from, Math.min(end, from + 100)));
    const folder = head && wordAt(from + head[0].length, end, around);
    if (!head || !folder)
        return null;
    const between = /^\s+(?:-ChildPath\s+)?/i.exec(text.slice(folder.to, Math.min(end, folder.to + 100)));
    const file = between && wordAt(folder.to + between[0].length, end, around);
    if (!file)
        return null;
    const slash = { kind: 'text', text: '\\', place: place(folder.to, folder.to) };
    const value = { kind: 'join', parts: [folder.value, slash, file.value], place: file.value.place };
    return { value, to: file.to + (head[0].startsWith('(') && text[file.to] === ')' ? 1 : 0) };
}
function wordAt(from, end, around) {
    const found = valueAt(from, end, around);
    if (found)
        return found;
    const word = readWord(from, end, around);
    return word.to > from ? word : null;
}
/** `if ($x) { 'a' } else { 'b' }`, where a value is asked for. */
function eitherAt(from, end, around) {
    const { text } = around.source;
    const after = (at, pattern) => {
        const found = pattern.exec(text.slice(at, Math.min(end, at + 400)));
        return found ? at + found[0].length : null;
    };
    const then = after(from, /^if\s*\([^\n{}]*\)\s*\{\s*/i);
    const one = then === null ? null : sumAt(then, end, around);
    const otherwise = one ? after(one.to, /^\s*\}\s*else\s*\{\s*/i) : null;
    const other = otherwise === null ? null : sumAt(otherwise, end, around);
    const to = other ? after(other.to, /^\s*\}/) : null;
    if (!one || !other || to === null)
        return null;
    return { value: { kind: 'choice', options: [one.value, other.value], place: other.value.place }, to };
}
/** `@('a', 'b')`, `@{ Name = 'a'; Repo = 'b' }` */
function collected(from, end, around) {
    const { text, place } = around.source;
    const close = text[from + 1] === '(' ? ')' : '}';
    const items = [];
    const entries = [];
    let at = from + 2;
    while (at < end && text[at] !== close && items.length + entries.length < maxItems) {
        const ahead = text.slice(at, Math.min(end, at + 200));
        const remark = /^#[^\n]*/.exec(ahead)?.[0].length;
        const key = close === '}' ? /^["']?([\w.-]+)["']?\s*=\s*/.exec(ahead) : null;
        const found = remark === undefined ? valueAt(at + (key?.[0].length ?? 0), end, around) : null;
        if (found && key)
            entries.push({ key: key[1] ?? '', value: found.value, keyPlace: place(at, at) });
        else if (found)
            items.push(found.value);
        at = found ? Math.max(found.to, at + 1) : at + Math.max(1, remark ?? key?.[0].length ?? 0);
    }
    const whole = place(from, Math.min(end, at + 1));
    const value = close === '}' ? { kind: 'table', entries, spread: [], place: whole } : { kind: 'list', items, place: whole };
    return { value, to: Math.min(end, at + 1) };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/windows/variable.js

/** `%X%`, `!X!`, `%%x`, `%1`, `%~dp0` of a batch file; `$env:X`, `$($x.Part)` of PowerShell. */
function windowsName(rest, dialect) {
    const match = dialect === 'batch'
        ? /^(?:%([A-Za-z_]\w*)%|!([A-Za-z_]\w*)!|%%(?:~[a-z]*)?([A-Za-z])(?![A-Za-z])|(%~dp0)|%~?[a-z]*([0-9*]))/i.exec(rest)
        : dialect === 'powershell'
            ? /^(?:\$\{?env:(\w+)\}?|\$\(\$(\w+(?:\.\w+)*)\))/i.exec(rest)
            : null;
    const path = match?.slice(1).find(name => name !== undefined);
    return match && path !== undefined ? { path, length: match[0].length } : null;
}
/** `@words` stands for all of a list, `$x.Part` for a part of a table; within quotes neither does. */
function powershellWord(from, end, around) {
    const { source } = around;
    const rest = source.text.slice(from, Math.min(end, from + 200));
    if (/^@["'][ \t]*\r?\n/.test(rest))
        return { ...value_quoted(from, 2, end, around), from };
    const [whole, list, path] = /^(?:@([A-Za-z_]\w*)(?=\s|$)|\$(\w+(?:\.[A-Za-z_]\w*)+)(?![\w(\\/]))/.exec(rest) ?? [];
    const name = list ?? path;
    if (whole === undefined || name === undefined)
        return null;
    const to = from + whole.length;
    const place = source.place(from, to);
    const value = { kind: 'name', path: name, where: around.where(source.offset(from)), place };
    return { value: list === undefined ? value : { kind: 'item', of: value, key: null, place }, from, to };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/braces.js

/** More words than this out of one are left as they are written. */
const mostWords = 64;
/** `{a,b}`, `{1..3}`, with no braces in it; two of them are a template's. */
const braces = /(?<![{$])\{([^{}\s]*,[^{}\s]*|-?\d{1,6}\.\.-?\d{1,6}|[a-z]\.\.[a-z])\}(?!\})/;
/** The words that a shell makes of `model-{1..3}.bin` and `{a,b}`; a word that has quotes is left alone. */
function unfolded(word, { source, dialect }) {
    if (isWindows(dialect) || !isBare(word, source))
        return [word];
    const parts = word.value.kind === 'join' ? word.value.parts : [word.value];
    let found = [[]];
    for (const part of parts) {
        const options = part.kind === 'text' ? braces_optionsOf(part) : [part];
        found = found.flatMap(before => options.map(option => [...before, option]));
        if (found.length > mostWords)
            return [word];
    }
    const [only, second] = found;
    if (only && !second)
        return [word];
    return found.map(([first, ...rest]) => {
        const { place } = word.value;
        return {
            ...word,
            value: first && rest.length === 0 ? first : { kind: 'join', parts: first ? [first, ...rest] : [], place },
        };
    });
}
const isBare = ({ from, to }, { text }) => {
    const raw = text.slice(from, Math.min(to, from + 2_000));
    return braces.test(raw) && !/["'`\\]/.test(raw);
};
function braces_optionsOf({ text, place }) {
    let texts = [text];
    while (texts.length <= mostWords) {
        const next = texts.flatMap(one => {
            const [whole, inner = ''] = braces.exec(one) ?? [];
            return whole === undefined ? [one] : itemsIn(inner).map(item => one.replace(whole, () => item));
        });
        if (next.length === texts.length && next.every((one, index) => one === texts[index]))
            break;
        texts = next;
    }
    return texts.map(one => ({ kind: 'text', text: one, place }));
}
function itemsIn(inner) {
    const [, first = '', last = ''] = /^([^,]+)\.\.([^,]+)$/.exec(inner) ?? [];
    if (first === '')
        return inner.split(',');
    const isNumber = /\d/.test(first);
    const [from, to] = isNumber ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)];
    const count = Math.min(Math.abs(to - from), mostWords + 1);
    const width = /^0\d/.test(first) ? first.length : 0;
    return Array.from({ length: count + 1 }, (_, index) => {
        const one = from <= to ? from + index : from - index;
        return isNumber ? String(one).padStart(width, '0') : String.fromCharCode(one);
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/named.js
/** What everybody's variables hold that no script sets: folders that have a name of their own in paths. */
const folders = {
    HOME: '~',
    USERPROFILE: '~',
    PWD: '.',
    CURDIR: '.',
    PSScriptRoot: '.',
    '%~dp0': '.\\',
    'github.workspace': '.',
};
function named_named(path, at, around) {
    const { source } = around;
    const place = source.place(at, at + path.length);
    const name = { kind: 'name', path, where: around.where(source.offset(at)), place };
    const folder = Object.hasOwn(folders, path) ? folders[path] : undefined;
    return folder === undefined
        ? name
        : { kind: 'fallback', options: [name, { kind: 'text', text: folder, place }], place };
}
function named_unknown(from, to, { source }) {
    return { value: { kind: 'opaque', place: source.place(from, to) }, length: to - from };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/template.js

/**
 * What a name of a workflow is bound to: a step's output is its own, whatever other steps call theirs, and what the
 * repository or the event holds is known to nobody.
 */
const contextName = (path) => /^(?:steps|needs|vars|secrets|jobs)\./.test(path) ? path.replaceAll('.', '/') : path.replace(/^env\./, '');
/** A workflow's `${{ env.X || 'default' }}`. */
function expression(at, end, rest, around) {
    const match = /^\$\{\{\s*([\w.-]+)\s*(?:\|\|\s*'([^']*)'\s*)?\}\}/.exec(rest);
    if (!match) {
        const close = around.source.text.indexOf('}}', at);
        return named_unknown(at, close === -1 || close > end ? end : close + 2, around);
    }
    const [whole, path = '', otherwise] = match;
    const name = named_named(contextName(path), at, around);
    if (otherwise === undefined)
        return { value: name, length: whole.length };
    const from = at + whole.indexOf(`'${otherwise}'`) + 1;
    const place = around.source.place(from, from + otherwise.length);
    const option = { kind: 'text', text: otherwise, place };
    return { value: { kind: 'fallback', options: [name, option], place }, length: whole.length };
}
/** What Helm, Jinja, Argo, just and Task fill in: `{{ .Values.model | default "ns/name" }}`, `{{ model }}`. */
function template(at, rest, around) {
    const whole = /^\{\{[^\n]*?\}\}/.exec(rest)?.[0];
    if (!whole)
        return null;
    const inner = whole
        .slice(2, -2)
        .replace(/^-?\s*/, '')
        .replace(/\s*-?$/, '');
    const match = /^\.?([A-Za-z_][\w.-]*)(?:\s*\|\s*[\w ]+)*$|\bdefault\s*\(?\s*(["'])([^"']*)\2/.exec(inner);
    if (match?.[1])
        return { value: named_named(match[1], at, around), length: whole.length };
    if (match?.[3] === undefined)
        return named_unknown(at, at + whole.length, around);
    const path = /^\.?([A-Za-z_][\w.-]*)\s*\||["']\s+\.([\w.-]+)/.exec(inner);
    const from = at + whole.indexOf(match[3], whole.indexOf('default'));
    const place = around.source.place(from, from + match[3].length);
    const option = { kind: 'text', text: match[3], place };
    const name = named_named(path?.[1] ?? path?.[2] ?? '', at, around);
    return { value: { kind: 'fallback', options: [name, option], place }, length: whole.length };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/variable.js






const maxNesting = 20;
/** A bracket that is not closed within this many characters is taken for none. */
const maxSpan = 20_000;
/** `$x`, `${x:-y}`, `$(…)`, `` `…` ``, `${{ env.X }}` at this position. A `$` that begins nothing is itself: null. */
function substitution(at, end, around) {
    const { dialect, source } = around;
    const rest = source.text.slice(at, Math.min(end, at + 300));
    if (rest.startsWith('{{'))
        return isFilledIn(dialect) ? template(at, rest, around) : null;
    const foreign = windowsName(rest, dialect);
    if (foreign)
        return { value: named_named(foreign.path, at, around), length: foreign.length };
    if (/^\$['"]/.test(rest))
        return ansi(at, end, around);
    if (rest.startsWith('${{'))
        return expression(at, end, rest, around);
    const variable = /^\$([A-Za-z_]\w*|[0-9@*#?])/.exec(rest);
    if (variable)
        return { value: named_named(variable[1] ?? '', at, around), length: variable[0].length };
    const called = isFilledIn(dialect)
        ? (/^\$\(([A-Za-z_][\w.]*|\d)\)/.exec(rest) ?? /^\$\{([A-Za-z_]\w*(?:\.\w+)+)\}/.exec(rest))
        : null;
    if (called)
        return { value: named_named(called[1] ?? '', at, around), length: called[0].length };
    if (dialect === 'make' && rest.startsWith('$$')) {
        const inner = substitution(at + 1, end, plainShell(around));
        return inner && { value: inner.value, length: inner.length + 1 };
    }
    if (rest.startsWith('${'))
        return variable_braced(at, end, around);
    if (rest.startsWith('$('))
        return variable_command(at, at + 2, closing(at + 2, end, '()', source.text), around);
    if (!rest.startsWith('`'))
        return null;
    const close = source.text.indexOf('`', at + 1);
    return close === -1 || close > end ? null : variable_command(at, at + 1, close, around);
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
        assign: (name, value, at) => around.assign?.(name, value, at),
    };
}
/** `${NAME}`, `${NAME:-default}`, `${NAME[key]}`, `${!NAME[@]}`; other operations compute something new. */
function variable_braced(at, end, around) {
    const { text } = around.source;
    const to = closing(at + 2, end, '{}', text);
    const inner = text.slice(at + 2, Math.min(to, at + 300));
    const [, keyed] = /^!([A-Za-z_]\w*)\[[@*]\]$/.exec(inner) ?? [];
    if (keyed !== undefined) {
        const of = named_named(keyed, at, around);
        return { value: { kind: 'item', of, key: null, each: 'key', place: of.place }, length: to + 1 - at };
    }
    const head = /^([A-Za-z_]\w*|\d+)(?:\[([^\]]*)\])?/.exec(inner);
    if (!head)
        return named_unknown(at, Math.min(end, to + 1), around);
    const length = to + 1 - at;
    const name = named_named(head[1] ?? '', at, around);
    const value = head[2] === undefined ? name : variable_element(name, head[2], at, around);
    const after = at + 2 + head[0].length;
    const operator = text.slice(after, Math.min(to, after + 2));
    if (operator === '')
        return { value, length };
    const sign = /^:?[-=]/.exec(operator)?.[0].length;
    const cut = sign === undefined ? partIn(value, text.slice(after, Math.min(to, after + 40))) : null;
    if (cut)
        return { value: cut, length };
    if (sign === undefined)
        return named_unknown(at, Math.min(end, at + length), around);
    const quoted = text[after + sign] === "'" && text[to - 1] === "'" ? 1 : 0;
    const option = readTemplate(after + sign + quoted, to - quoted, around);
    // In settings a macro may have a dash in its name: `${latest-llama}`.
    const macro = around.dialect === 'kubernetes' && operator.startsWith('-') ? [named_named(text.slice(at + 2, to), at, around)] : [];
    const given = { kind: 'fallback', options: [...macro, value, option], place: option.place };
    if (operator.startsWith('=') || operator === ':=')
        around.assign?.(head[1] ?? '', given, at);
    return { value: given, length };
}
/** `${A%%:*}` and its like, and `${A//,/ }`: one half of what a variable holds, or all its parts. */
function partIn(value, operation) {
    const [, separator] = /^\/\/\\?([,;|:])\/ ?$/.exec(operation) ?? [];
    if (separator !== undefined)
        return output_partsOf(value, separator);
    const [, sign, before, behind] = /^(%%?|##?)(?:\\?([:|,;=@ ])\*|\*\\?([:|,;=@ ]))$/.exec(operation) ?? [];
    const isFront = sign?.startsWith('%') === true;
    const mark = isFront ? before : behind;
    if (sign === undefined || mark === undefined)
        return null;
    // `%` cuts off from the last one on, `##` up to the last one.
    return halfOf(value, mark, { isLast: sign === '%' || sign === '##', half: isFront ? 0 : -1 });
}
function variable_element(of, key, at, around) {
    const { place } = of;
    if (key === '@' || key === '*')
        return { kind: 'item', of, key: null, each: 'value', place };
    if (/^\d+$/.test(key))
        return { kind: 'item', of, key: { kind: 'constant', value: Number(key), place }, place };
    const variable = /^"?\$\{?([A-Za-z_]\w*)\}?"?$/.exec(key)?.[1];
    if (variable !== undefined)
        return { kind: 'item', of, key: { ...named_named(variable, at, around), place }, place };
    const name = key.includes('$')
        ? { kind: 'opaque', place }
        : { kind: 'text', text: key.replaceAll(/['"]/g, ''), place };
    return { kind: 'item', of, key: name, place };
}
/** `<(echo a b)`: what a command prints, as a file. */
function substituted(at, end, around) {
    if (around.source.text.slice(at, at + 2) !== '<(')
        return null;
    const { value, length } = variable_command(at, at + 2, closing(at + 2, end, '()', around.source.text), around);
    return { value, from: at, to: Math.min(end, at + length) };
}
function variable_command(at, from, to, around) {
    const value = to > from ? around.nested(from, to) : undefined;
    return value ? { value, length: to + 1 - at } : named_unknown(at, to + 1, around);
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/word.js



const isWindows = (dialect) => dialect === 'batch' || dialect === 'powershell';
/** Is something filled in before a shell sees the text? */
const isFilledIn = (dialect) => dialect === 'make' || dialect === 'kubernetes';
function word_textOf(value) {
    return value?.kind === 'text' ? value.text : '';
}
/** Reads one word from `from`; quotes are taken off, variables become names. Stops at blank or operator. */
function readWord(from, end, around) {
    const whole = around.dialect === 'powershell' ? powershellWord(from, end, around) : null;
    if (whole)
        return whole;
    const reader = new WordReader(from, end, around);
    return { value: reader.word(), from, to: reader.at };
}
/** Reads the words up to the end of the clause, or up to one that is awaited. */
function readClause(from, end, around, until) {
    const words = [];
    const { text } = around.source;
    let to = from;
    while (to < end) {
        const blank = /^(?:[^\S\n]|\\\r?\n)+/.exec(text.slice(to, to + 100));
        if (blank)
            to += blank[0].length;
        else if (/[\n;&|()<>]/.test(text[to] ?? '\n'))
            break;
        else {
            const word = readWord(to, end, around);
            to = Math.max(word.to, to + 1);
            words.push(...unfolded(word, around));
            if (word.value.kind === 'text' && until?.test(word.value.text))
                break;
        }
    }
    return { words, to };
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
const word_filledIn = /\$\([A-Za-z_][\w.]*\)|\$?\{\{/;
class WordReader {
    at;
    end;
    around;
    text;
    parts = [];
    literal = '';
    /** Stretches of the literal as they stand in the source, each on one line. */
    stretches = [];
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
            if (/[\s;&|<>()]/.test(char) || (char === '$' && this.isBlank()))
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
    /** `a$IFS$9b`: two words for a shell. */
    isBlank() {
        return !isWindows(this.around.dialect) && /^\$(?:IFS\b|\{IFS\})/.test(this.text.slice(this.at, this.at + 6));
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
        const found = /[$`{%!]/.test(char) ? substitution(this.at, this.end, this.around) : null;
        if (found) {
            this.flush();
            this.parts.push(found.value);
            this.at = Math.min(this.end, this.at + Math.max(1, found.length));
        }
        else
            this.add(char, 1);
    }
    add(text, length) {
        const last = this.stretches.at(-1);
        const isVerbatim = length === text.length && last?.to === this.at && text !== '\n' && this.text[this.at - 1] !== '\n';
        if (last && isVerbatim)
            last.to += length;
        else
            this.stretches.push({ at: this.literal.length, from: this.at + length - text.length, to: this.at + length });
        this.literal += text;
        this.at += length;
    }
    flush() {
        const [first, second] = this.stretches;
        const last = this.stretches.at(-1);
        if (!first || !last)
            return;
        const { source } = this.around;
        const pieces = this.stretches.map(({ at, from, to }) => ({ from: at, place: source.place(from, to) }));
        const place = source.place(first.from, last.to);
        this.parts.push({ kind: 'text', text: this.literal, place, ...(second && { pieces }) });
        this.literal = '';
        this.stretches = [];
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
        while (this.at < to) {
            // Make and templates fill in before a shell sees the quotes.
            const next = !isFilledIn(this.around.dialect)
                ? null
                : word_filledIn.exec(this.text.slice(this.at, Math.min(to, this.at + 2000)));
            const until = next ? this.at + next.index : to;
            if (until > this.at)
                this.add(this.text.slice(this.at, until), until - this.at);
            if (next && until < to)
                this.step(this.text[this.at] ?? '');
        }
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
        else if (next !== '' && !isWindows(this.around.dialect) && (bare || /[$`"\\]/.test(next)))
            this.add(next, 2);
        else
            this.add('\\', 1);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/windows/function.js


const head = /^function\s+(?:global:|script:)?([A-Za-z_][\w-]*)\s*/i;
/** Up to the parameters, if they stand there and not behind the name. */
const opening = /^\s*\{(?:\s|#[^\n]*|<#[\s\S]*?#>|\[\w+\([^()]*\)\])*(param\s*\()?/i;
/** `function Get-It([string]$Name) {`, `function Get-It { param([string]$Name = "a")`: opens it; what is read goes on there. */
function openFunction(at, end, reading) {
    const { text } = reading.source;
    const found = head.exec(text.slice(at, Math.min(end, at + 200)));
    if (!found?.[1])
        return null;
    const from = at + found[0].length;
    const beside = text[from] === '(' ? parametersAt(from + 1, end, reading) : { parameters: [], to: from };
    const open = opening.exec(text.slice(beside.to, Math.min(end, beside.to + 3_000)));
    if (!open)
        return null;
    const body = beside.to + open[0].length;
    const inside = open[1] ? parametersAt(body, end, reading) : { parameters: [], to: body };
    function_define(found[1], at, [...beside.parameters, ...inside.parameters], reading);
    reading.blocks.keyword('{', body);
    return inside.to;
}
function function_define(name, at, parameters, { blocks, ledger, source }) {
    const place = source.place(at, at);
    const value = { kind: 'text', text: name, place };
    blocks.define({ value, from: at, to: at }, parameters.map(one => one.name));
    const where = { at, scope: blocks.where(at).scope, branch: [] };
    for (const one of parameters)
        if (one.initial)
            ledger.bindings.push({ name: one.name, value: one.initial, where });
}
/** More than this, in UTF-16 units, no list of parameters takes. */
const longest = 4_000;
/** Names and defaults, up to the bracket that closes; what stands in brackets of its own says something of them. */
function parametersAt(from, limit, around) {
    const { text } = around.source;
    const end = Math.min(limit, from + longest);
    const parameters = [];
    let at = from;
    for (let depth = 0; at < end && (depth > 0 || text[at] !== ')');) {
        const ahead = text.slice(at, Math.min(end, at + 200));
        const own = depth === 0 ? /^\$(\w+)\s*(=\s*)?/.exec(ahead) : null;
        const initial = own?.[2] ? valueAt(at + own[0].length, end, around) : null;
        if (own?.[1])
            parameters.push({ name: own[1], ...(initial && { initial: initial.value }) });
        if (/^[([]/.test(ahead))
            depth++;
        else if (/^[)\]]/.test(ahead))
            depth--;
        at = initial?.to ?? at + (own ?? /^(?:#[^\n]*|"[^"]*"|'[^']*'|[^$()[\]#"']+|[\s\S])/.exec(ahead) ?? ' ')[0].length;
    }
    return { parameters, to: at + 1 };
}
/** `Get-It -Name "a" b` */
function calledWith({ argv }) {
    const keyword = new Map();
    const positional = [];
    for (let index = 1; index < argv.length; index++) {
        const [word, next] = [argv[index], argv[index + 1]];
        const name = /^-([A-Za-z]\w*):?$/.exec(word_textOf(word))?.[1];
        if (name !== undefined && next && !word_textOf(next).startsWith('-')) {
            keyword.set(name, next);
            index++;
        }
        else if (word && name === undefined)
            positional.push(word);
    }
    return { keyword, positional };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/windows/sign.js

/** `echo Done (twice)`: of a batch file's remarks only a bracket that ends a block is more than text. */
function isPrinted(at, { source: { text }, dialect, blocks, line }) {
    if (dialect !== 'batch' || !/[()]/.test(text[at] ?? ''))
        return false;
    if (text[at] === ')' && blocks.isInGroup && text[at - 1] !== '^')
        return false;
    return /^@?(?:echo\.?|rem|title|::.*)$/i.test(word_textOf(line.draft.words[0]?.value));
}
/** Of PowerShell's blocks a brace needs no line end or semicolon before it. */
function isBrace(at, { source: { text }, dialect, line }) {
    return dialect === 'powershell' && line.draft.words.length > 0 && /^[{}](?:\s|$)/.test(text.slice(at, at + 2));
}
/** `& $program`: in PowerShell the sign only says that what follows is run. */
function isCalling(at, { source: { text }, dialect, line }) {
    return dialect === 'powershell' && /^&(?!&)/.test(text.slice(at, at + 2)) && line.draft.words.length === 0;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/windows/statement.js



/** `set A=b`, `for %%m in (a b) do`, `$A = 'b'`, `$env:A = "b"`, `foreach ($m in $all)`; null where none begins. */
function statementAt(at, end, around) {
    const reading = { at, end, around, head: around.source.text.slice(at, Math.min(end, at + 400)) };
    return set(reading) ?? statement_each(reading) ?? assigned(reading) ?? foreach(reading);
}
/** What stands behind the equals sign, up to the end of the line: it may have blanks. */
function set({ at, end, around, head }) {
    const match = /^set\s+(?:\/[ap]\s+)?("?)([A-Za-z_]\w*)=/i.exec(head);
    if (!match?.[2])
        return null;
    const from = at + match[0].length;
    const rest = /^[^\r\n"&)]*/.exec(around.source.text.slice(from, Math.min(end, from + 4_000)))?.[0] ?? '';
    const value = readTemplate(from, from + rest.trimEnd().length, around);
    return { name: match[2], value, isExported: true, from, to: from + rest.length + (match[1] ? 1 : 0) };
}
function statement_each({ at, around, head }) {
    const match = /^for\s+(?:\/d\s+)?%%([A-Za-z])\s+in\s*\(([^)]*)\)\s*do\b/i.exec(head);
    if (!match?.[1])
        return null;
    const from = at + head.indexOf('(') + 1;
    const words = readClause(from, from + (match[2]?.length ?? 0), around).words;
    const place = around.source.place(from, from);
    const items = words.map(word => word.value);
    return {
        name: match[1],
        value: output_anyOf({ kind: 'list', items, place }),
        isExported: false,
        from,
        to: at + match[0].length,
    };
}
/** `[string]$A = …` in a script, or in the parentheses of its parameters. */
function assigned({ at, end, around, head }) {
    const match = /^(?:\[[\w.[\]]+\]\s*)*\$(?:(env|script|global|local):)?([A-Za-z_]\w*)\s*\+?=(?!=)\s*/i.exec(head);
    if (!match?.[2])
        return null;
    const from = at + match[0].length;
    const { value, to } = valuesAt(from, end, around) ?? { value: opaqueAt(from, around), to: from };
    return { name: match[2], value, isExported: match[1]?.toLowerCase() === 'env', from, to };
}
function foreach({ at, end, around, head }) {
    const match = /^foreach\s*\(\s*\$([A-Za-z_]\w*)\s+in\s+/i.exec(head);
    const from = at + (match?.[0].length ?? 0);
    const found = match ? valuesAt(from, end, around) : null;
    return match?.[1] && found
        ? { name: match[1], value: output_anyOf(found.value), isExported: false, from, to: found.to }
        : null;
}
const opaqueAt = (at, { source }) => ({ kind: 'opaque', place: source.place(at, at) });

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/bindings.js



const exported = { isExported: true };
const nameAt = (path, where, place) => ({ kind: 'name', path, where, place });
/** What a shell script's commands and statements bind to its variables, and where that is seen. */
class ShBindings {
    blocks;
    ledger;
    /** `readonly A=b`: what is set later is perhaps not. */
    fixed = new Set();
    /** `declare -n A=B`: who sets A sets B. */
    others = new Map();
    constructor(blocks, ledger) {
        this.blocks = blocks;
        this.ledger = ledger;
    }
    bind(name, value, at, { isLocal, isExported, isPerhaps } = {}) {
        const here = this.blocks.where(at);
        const where = isPerhaps || this.fixed.has(name) ? { ...here, branch: [...here.branch, at] } : here;
        const scope = isLocal ? where.scope : this.blocks.shared();
        this.ledger.bindings.push({ name, value, where: { ...where, scope }, ...(isExported && { isExported }) });
        const other = this.others.get(name);
        if (other !== undefined && other !== name)
            this.ledger.bindings.push({ name: other, value, where: { ...where, scope } });
    }
    /** Behind other words it perhaps does not run: `if "%A%"=="" set A=b`. */
    state({ name, value, isExported }, at, isPerhaps) {
        this.ledger.texts.push(...assign_textsIn(value));
        this.bind(name, value, at, { isExported, isPerhaps });
    }
    /** For the whole script: parameters stand in parentheses. */
    bindAll(name, value) {
        const where = { ...this.blocks.where(value.place.offset), scope: [...this.blocks.outer] };
        this.ledger.bindings.push({ name, value, where });
    }
    /** What a finished command sets, exports or takes away. */
    settle(draft) {
        const { words, assigned } = draft;
        const texts = words.map(word => word_textOf(word.value));
        // PowerShell: `$Model = "…"`, `param([string]$Model = "…")`. In `[ "$MODEL" = "…" ]` it stands behind a program that compares.
        const [variable, given] = [words[0]?.value, texts[1] === '=' ? words[2]?.value : undefined];
        const target = variable?.kind === 'join' ? variable.parts.at(-1) : variable;
        if (target?.kind === 'name' && given)
            this.bindAll(target.path, given);
        // Jenkins: `environment { MODEL = "…" }`
        if (texts[1] === '=' && given && /^[A-Za-z_]\w*$/.test(texts[0] ?? ''))
            this.bindAll(texts[0] ?? '', given);
        const [first = '', ...rest] = texts;
        for (const { value } of assigned)
            this.ledger.texts.push(...assign_textsIn(value));
        if (texts.every(isDeclaring)) {
            const isLocal = texts.some(text => /^(?:local|declare|typeset)$/.test(text));
            const isExported = texts.some(text => /^(?:export|-\w*x)$/.test(text));
            for (const one of assigned)
                this.bind(one.name, one.value, one.at, { isLocal, isExported });
            if (texts.some(text => /^(?:readonly|-\w*r)$/.test(text)))
                for (const { name } of assigned)
                    this.fixed.add(name);
            if (texts.some(text => /^-\w*n$/.test(text)))
                for (const { name, value } of assigned)
                    if (value.kind === 'text')
                        this.others.set(name, value.text);
        }
        else {
            const own = environmentOf(assigned);
            draft.environment = own?.table;
            if (own)
                this.ledger.mappings.push(own);
        }
        const place = words[0]?.value.place;
        if (!place)
            return;
        const at = place.offset;
        const named = rest.filter(name => /^[A-Za-z_]\w*$/.test(name));
        if (first === 'export')
            for (const name of named)
                this.bind(name, nameAt(name, this.blocks.where(at), place), at, exported);
        const unknown = { kind: 'opaque', place };
        if (first === 'eval')
            for (const name of setIn(rest))
                this.bind(name, unknown, at, { isPerhaps: true });
        if (first === 'getopts' || (first === 'printf' && rest[0] === '-v'))
            this.bind(rest[1] ?? '', unknown, at);
        if (!/^(?:unset|read|mapfile|readarray)$/.test(first))
            return;
        this.blocks.readsLines(draft);
        const value = first === 'unset' ? { kind: 'constant', value: null, place } : unknown;
        for (const name of named)
            this.bind(name, value, at);
    }
}
/** Names that a text of shell sets. */
const setIn = (texts) => texts.flatMap(text => [...text.matchAll(/(?:^|[;&|\s])([A-Za-z_]\w*)\+?=/g)].map(match => match[1] ?? ''));

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/exits.js

/** Nothing that these do ends a function before its end, or a script. */
const exits_saying = /^(?:echo|printf|cat|rm|sleep|tput|logger|:|true|date)$/;
/** Functions of one script that end it, whatever they are called with: `die() { echo "$1" >&2; exit 1; }`. */
class ShExits {
    functions = new Map();
    byScope = new Map();
    define(name, scope, isSure) {
        const own = { scope, isSure, commands: [] };
        this.functions.set(name, [...(this.functions.get(name) ?? []), own]);
        this.byScope.set(scope, own);
    }
    has(name) {
        return this.functions.has(name);
    }
    /** A finished command of a function; what is left in the background, or stands in a pipe, ends nothing but itself. */
    note(draft, scope, isAlone) {
        const own = scope === undefined ? undefined : this.byScope.get(scope);
        own?.commands.push(isAlone ? draft : { ...draft, words: [] });
    }
    /** Is it one that has been read, and says at its end that it failed? */
    ends(name) {
        const commands = this.only(name)?.commands ?? [];
        const last = commands.findIndex(isExit);
        return last !== -1 && !this.has('exit') && commands.slice(0, last).every(draft => this.says(draft, 0));
    }
    only(name) {
        const [own, other] = this.functions.get(name) ?? [];
        return own?.isSure && !other ? own : undefined;
    }
    says({ words, assigned }, depth) {
        const name = word_textOf(words[0]?.value);
        if (words.length === 0)
            return assigned.length > 0;
        const own = this.only(name);
        if (own)
            return depth < 4 && own.commands.every(draft => this.says(draft, depth + 1));
        return exits_saying.test(name) && !this.has(name);
    }
}
/** In the body itself, and no branch of it. */
function isExit({ words, where, joint }) {
    const [program, status, more] = words.map(word => word_textOf(word.value));
    const isPlain = joint === undefined && where?.branch.length === 1;
    return program === 'exit' && isPlain && more === undefined && /^[1-9]\d?$/.test(status ?? '');
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/blocks.js

/** So deep in blocks, one more changes nothing. */
const mostBranches = 200;
const numbers = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** Functions, branches, loops and groups of a shell script as it is read. */
class ShBlocks {
    /** Between `||` and the end of the line. */
    isMaybe = false;
    /** Between `if` and `then`: a failure is an answer there. */
    isAsking = false;
    isThen = false;
    /** Behind steps that are only taken one after the other. */
    isPlanned = false;
    ledger;
    /** What encloses the whole script. */
    outer;
    exits = new ShExits();
    isLoose;
    branches = [];
    scopes = [];
    /** Open braces and parentheses: whose they are, and whether all in them perhaps does not run. */
    groups = [];
    /** The commands that each open loop reads its lines with, and those of the loop that ended last. */
    loops = [];
    readers = [];
    /** What the group that was closed last has run. */
    closed = { from: 0, to: -1 };
    /** What each function prints. */
    said = new Map();
    cases = 0;
    inPattern = false;
    pending = null;
    /** `isLoose`: every group perhaps does not run, and none keeps its variables to itself. */
    constructor(ledger, outer, isLoose = false) {
        this.ledger = ledger;
        this.isLoose = isLoose;
        this.outer = outer;
    }
    /** In parentheses or braces that are no function's. */
    get isInGroup() {
        return this.groups.some(group => group.of !== 'function');
    }
    where(at) {
        return { at, scope: [...this.outer, ...this.scopes.map(scope => scope.id)], branch: [...this.branches] };
    }
    /** Where a variable that is set here is seen: a function shares its own with the script, a subshell with nobody. */
    shared() {
        const own = this.scopes.slice(0, this.scopes.findLastIndex(scope => !scope.isFunction) + 1);
        return [...this.outer, ...own.map(scope => scope.id)];
    }
    /** What follows `&&` or `||` perhaps does not run. */
    perhaps(at, isInstead, isPlanned) {
        if (!this.isThen)
            this.branches.push(at);
        this.isThen = true;
        this.isMaybe = isInstead;
        this.isPlanned = isPlanned;
    }
    surely() {
        if (this.isThen)
            this.branches.pop();
        this.isThen = false;
        this.isMaybe = false;
    }
    /** Of a group behind `&&` or `||` all is perhaps: the end of a line in it does not end that. */
    hold() {
        if (this.isPlanned)
            this.surely();
        const isHeld = this.isThen;
        this.isThen = false;
        return isHeld;
    }
    /** The group that ends here, if one does. */
    justClosed() {
        return this.closed.to === this.ledger.commands.length ? this.closed : null;
    }
    /** Whether they fail is all the same. */
    forgive({ from, to }) {
        const { commands } = this.ledger;
        for (let index = from; index < to; index++) {
            const command = commands[index];
            if (!command)
                continue;
            const { isFatal: _, ...forgiven } = command;
            commands[index] = { ...forgiven, forgiven: true };
        }
    }
    /** A subshell keeps its variables to itself. */
    openSubshell(id, isHeld, from) {
        if (this.isLoose) {
            this.open(id);
            return;
        }
        this.scopes.push({ id, isFunction: false });
        this.groups.push({ of: 'subshell', isPerhaps: isHeld, from });
    }
    closeSubshell() {
        const last = this.scopes.findLastIndex(scope => !scope.isFunction);
        if (this.isLoose)
            this.endBody();
        if (last === -1)
            return;
        this.scopes.splice(last, 1);
        this.close('subshell');
    }
    close(of) {
        const last = this.groups.findLastIndex(group => group.of === of);
        const [group] = last === -1 ? [] : this.groups.splice(last, 1);
        if (group?.isPerhaps)
            this.branches.pop();
        if (group)
            this.closed = { from: group.from, to: this.ledger.commands.length };
    }
    keyword(word, at) {
        if (/^(?:if|elif|while|until)$/.test(word))
            this.isAsking = true;
        else if (word === 'then' || word === 'do')
            this.isAsking = false;
        if (/^(?:for|while|until|select)$/.test(word))
            this.loops.push([]);
        else if (word === 'done')
            this.readers = this.loops.pop() ?? [];
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
                this.open(at);
                return 'skip';
            case '}':
                this.surely();
                this.endBody();
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
            default:
                return /^(?:if|while|until|function|!|time)$/.test(word) ? 'skip' : null;
        }
    }
    /** What a function does, nobody outside knows to be done. */
    open(at) {
        const isOwn = this.pending !== null || this.isLoose;
        const isPerhaps = isOwn ? this.branches.length < mostBranches : this.hold();
        if (isOwn && isPerhaps)
            this.branches.push(at);
        const from = this.ledger.commands.length;
        this.groups.push({ of: this.pending === null ? 'group' : 'function', isPerhaps, from });
        this.pending = null;
    }
    endBody() {
        const { of } = this.groups.findLast(group => group.of !== 'subshell') ?? {};
        if (of === 'function')
            this.scopes.pop();
        if (of)
            this.close(of);
    }
    openCase() {
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
    /** A shell's own functions find their arguments by number, their name among them. */
    define(name, parameters = numbers) {
        if (name?.value.kind !== 'text')
            return;
        const scope = name.from;
        const returns = [];
        this.said.set(scope, returns);
        this.exits.define(name.value.text, scope, this.branches.length + this.scopes.length === 0);
        this.ledger.definitions.push({
            name: name.value.text,
            parameters,
            returns,
            scope,
            where: this.where(name.from),
        });
        this.scopes.push({ id: scope, isFunction: true });
        this.pending = scope;
    }
    /** What `$(name)` is, where the function is the one around. */
    prints(value, scope) {
        if (scope !== undefined)
            this.said.get(scope)?.push(value);
    }
    /** A command that takes lines from its input: in the question of a loop, it is the loop's input. */
    readsLines(draft) {
        if (this.isAsking)
            this.loops.at(-1)?.push(draft);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/aliases.js


/** What stands in quotes behind `alias name=`. */
function texts(words, { text }) {
    if (word_textOf(words[0]?.value) !== 'alias')
        return [];
    return words.slice(1).flatMap(({ from, to }) => {
        const [head, name = '', quote = ''] = /^([\w.-]+)=(["']?)/.exec(text.slice(from, to)) ?? [];
        return head === undefined ? [] : [{ name, from: from + head.length, to: to - quote.length }];
    });
}
/** Command lines that a name is put in the place of: they are run when that is called. */
const aliasedLines = (words, source) => texts(words, source).map(({ from, to }) => source_embed(source, [{ text: source.text.slice(from, to), from }]));
/** Names that a script gives to the beginnings of commands: `alias get='hf download'`. */
class ShAliases {
    known = new Map();
    /** Learns what the command says, and writes out what it is called by. */
    apply({ words }, around) {
        const [first] = words;
        const meant = this.known.get(word_textOf(first?.value));
        if (meant)
            words.splice(0, 1, ...meant);
        for (const { name, from, to } of texts(words, around.source))
            this.known.set(name, readClause(from, to, around).words);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/flags.js

/** Flags that hold a command line for something that is started elsewhere: `--args "--model a --port 1"`. */
const flags_handing = /^--?(?:[\w.-]*[-_.])?(?:args?|command|command-line|cmd|flags|options|set|set-string)$/i;
/** Flags that set values of a chart. */
const setting = /^--set(?:-string|-literal)?$/;
/** What stands behind such flags, without its quotes: in the next word, or behind an equals sign. */
function flags_handed(words, { text }) {
    return words.flatMap(({ from, to }, index) => {
        const raw = text.slice(from, to);
        const glued = /^(--?[\w.-]+)=/.exec(raw);
        const before = words[index - 1];
        const flag = glued?.[1] ?? (before ? text.slice(before.from, before.to) : '');
        if (!flags_handing.test(flag) && !setting.test(flag))
            return [];
        const start = from + (glued?.[0].length ?? 0);
        const quoted = /^(["'])[\s\S]*\1$/.test(text.slice(start, to)) ? 1 : 0;
        return [{ flag, from: start + quoted, to: to - quoted }];
    });
}
/** Command lines of their own, some with commas between their words. */
function commandLines(words, source) {
    return flags_handed(words, source).flatMap(({ flag, from, to }) => {
        const raw = source.text.slice(from, to);
        const key = /^[A-Za-z][\w.[\]-]*=(?=["']?[^\s"'])/.exec(raw)?.[0].length ?? 0;
        const quoted = /^(["'])[\s\S]*\1$/.test(raw.slice(key)) ? 1 : 0;
        const inner = raw.slice(key + quoted, raw.length - quoted);
        const isProgram = /(?:command|command-line|cmd)$/i.test(flag) && /\S\s+\S/.test(inner);
        if (!isProgram && !/(?:^|[\s,])--?[A-Za-z]/.test(inner))
            return [];
        const text = /\s/.test(inner) ? inner : inner.replaceAll(',', ' ');
        return [source_embed(source, [{ text, from: from + key + quoted }])];
    });
}
/** `Start-Process -FilePath vllm -ArgumentList "serve", "a"`: the command that it starts. */
function startedBy(words, source) {
    const raw = words.map(({ from, to }) => source.text.slice(from, to));
    if (!/^(?:Start-Process|saps)$/i.test(raw[0] ?? ''))
        return null;
    const behind = (flag) => raw.findIndex(one => flag.test(one)) + 1;
    const program = words[behind(/^-FilePath$/i) || 1];
    const from = behind(/^-Arg(?:ument)?(?:List|s)?$/i);
    const end = raw.findIndex((one, index) => index >= from && /^-[A-Za-z]/.test(one));
    const given = from === 0 ? [] : words.slice(from, end === -1 ? undefined : end);
    const pieces = [program, ...given].flatMap(word => (word ? [{ text: ' ', from: word.from }, bare(word, source)] : []));
    return program ? source_embed(source, pieces) : null;
}
/** Without the comma behind it, and without its quotes. */
function bare({ from, to }, { text }) {
    const [, quote = '', inner = ''] = /^(["']?)([\s\S]*?)\1,?$/.exec(text.slice(from, to)) ?? [];
    return { text: inner, from: from + quote.length };
}
/** `helm … --set model.id=a,port=1`: each is a setting in the group that its key names. */
function chartValues(words, source, where) {
    if (!/(?:^|\/)(?:helm|helm3|helmfile)$/.test(source.text.slice(words[0]?.from, words[0]?.to)))
        return [];
    return flags_handed(words, source).flatMap(({ flag, from, to }) => {
        if (!setting.test(flag))
            return [];
        return [...source.text.slice(from, to).matchAll(/(?:^|,)([\w.[\]-]+)=([^,"'$\s]+)/g)].flatMap(match => {
            const [whole, key = '', text = ''] = match;
            const end = from + match.index + whole.length;
            const place = source.place(end - text.length, end);
            const value = { kind: 'text', text, place };
            const keys = key.replaceAll(/\[\d*\]/g, '.[]').split('.');
            const table = {
                kind: 'table',
                entries: [{ key: keys.at(-1) ?? '', value, keyPlace: place }],
                spread: [],
                place,
            };
            return [{ path: keys.slice(0, -1), table, where }];
        });
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/variables.js

/** The groups of variables of one container; Terraform repeats the block for each variable. */
function environmentsIn(table) {
    const groups = table.entries.flatMap(({ key, value }) => (key && isVariablesKey(key) ? [{ key, value }] : []));
    const [one, second] = groups.filter(({ value }) => value.kind === 'table' && variables_variable(value).length > 0);
    if (!one)
        return groups;
    const items = groups.map(({ value }) => value);
    const place = second ? one.value.place : table.place;
    return [{ key: one.key, value: { kind: 'list', items, place } }];
}
/** What a group says with what is merged into it; its own entries come last, and count. */
function entriesOf({ entries, spread }, depth = 0) {
    const merged = spread.flatMap(({ of }) => (of.kind === 'table' && depth < 8 ? entriesOf(of, depth + 1) : []));
    return [...merged, ...entries];
}
/** GitLab describes a variable: `{NAME: {value: text, description: …}}`. */
function variables_describedIn({ entries }) {
    return entries.flatMap(entry => {
        const { value } = entry;
        const inner = value.kind === 'table' ? variables_under(value, ['value']) : undefined;
        return inner && entry.key !== null ? [{ ...entry, value: inner }] : [];
    });
}
/** What the name of a variable stands under, and its value: Kubernetes, AWS, RunPod, Azure's pipelines. */
const nameKeys = ['name', 'Name', 'key', 'Key'];
const valueKeys = ['value', 'Value', 'default'];
const variables_under = ({ entries }, keys) => keys.flatMap(key => entries.find(entry => entry.key === key)?.value ?? [])[0];
/** One entry of a list of variables. */
function variables_variable(item) {
    if (item.kind === 'table') {
        const name = variables_under(item, nameKeys);
        const input = variables_under(item, ['input']);
        // RunPod asks whoever starts it.
        const value = variables_under(item, valueKeys) ?? (input?.kind === 'table' ? variables_under(input, ['default']) : undefined);
        return name?.kind === 'text' && value ? [{ key: name.text, value, keyPlace: name.place }] : [];
    }
    return assignment(item);
}
/** `NAME=text`, `NAME=${OTHER:-text}`. */
function assignment(item) {
    const [first, ...rest] = item.kind === 'join' ? item.parts : [item];
    const match = first?.kind === 'text' ? /^([A-Za-z_]\w*)=/.exec(first.text) : null;
    if (first?.kind !== 'text' || !match?.[1])
        return [];
    const from = match[0].length;
    const { place, text } = first;
    const start = { ...place, column: place.column + from, offset: place.offset + from };
    const own = { kind: 'text', text: text.slice(from), place: start };
    const parts = own.text === '' ? rest : [own, ...rest];
    const [only, second] = parts;
    const value = second ? { kind: 'join', parts, place: { ...item.place, ...start } } : (only ?? own);
    return [{ key: match[1], value, keyPlace: place }];
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/handed-on.js


/**
 * Variables that a step sets for those behind it: `echo "A=b" >> $GITHUB_ENV`, `>> $GITHUB_OUTPUT`. A step perhaps does
 * not run, so that they never hide what was set before.
 */
function handed_on_handedOn(written, output, { scope, id }) {
    const file = output?.kind === 'name' ? output.path : '';
    const isOutput = file === 'GITHUB_OUTPUT';
    return linesIn(written).flatMap(line => {
        const said = file === '' ? spoken(line) : { line, isOutput };
        if (!said || (file !== '' && file !== 'GITHUB_ENV' && !isOutput) || (said.isOutput && id === null))
            return [];
        const { offset } = line.place;
        return assignment(said.line).map(({ key, value }) => ({
            name: said.isOutput ? contextName(`steps.${id}.outputs.${key}`) : (key ?? ''),
            value,
            where: { at: offset, scope, branch: [offset] },
            isExported: !said.isOutput,
        }));
    });
}
/** `::set-output name=A::b`, `##vso[task.setvariable variable=A]b`: what a runner reads off the output. */
function spoken(line) {
    const [first, ...rest] = line.kind === 'join' ? line.parts : [line];
    if (first?.kind !== 'text')
        return null;
    const match = /^(::set-output name=|##vso\[task\.setvariable variable=)(\w+)(?:::|[^\]\n]*\])/.exec(first.text);
    if (!match?.[1] || !match[2])
        return null;
    const from = match[0].length;
    const { place } = first;
    // As an assignment, whose value stands where it is written.
    const head = `${match[2]}=`;
    const start = { ...place, column: place.column + from - head.length, offset: place.offset + from - head.length };
    const text = { kind: 'text', text: head + first.text.slice(from), place: start };
    return {
        line: rest.length > 0 ? { ...line, kind: 'join', parts: [text, ...rest] } : text,
        isOutput: match[1].startsWith('::'),
    };
}
/** A here-document may set several. */
function linesIn(value) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind !== 'text' || !value.pieces)
        return [value];
    return value.pieces.map(({ from, place }, index) => {
        const text = value.text.slice(from, value.pieces?.[index + 1]?.from).trimEnd();
        return { kind: 'text', text, place };
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/heredoc.js

/** Where the body of a here-document ends that begins at `from`, and where the line behind it begins. */
function bodyOf(delimiter, from, text) {
    for (let at = from; at < text.length;) {
        const end = text.indexOf('\n', at);
        const next = end === -1 ? text.length : end + 1;
        if (text.slice(at, next).trim() === delimiter)
            return { to: at, next };
        at = next;
    }
    return { to: text.length, next: text.length };
}
/** What it says; behind a quoted word nothing in it is filled in or run. */
function textIn({ from, to, isQuoted }, around) {
    return isQuoted ? inLines(from, to, around.source) : readTemplate(from, to, around);
}
/** Each line has a place of its own. */
function inLines(from, to, { text, place }) {
    const body = text.slice(from, to);
    const pieces = [...body.matchAll(/[^\n]*\n?/g)].flatMap(({ 0: line, index }) => line === '' ? [] : [{ from: index, place: place(from + index, from + index + line.length) }]);
    return { kind: 'text', text: body, place: place(from, to), pieces };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/input.js


/** `read -r id name`, `mapfile -t all`: what the variables hold when this stands on the input. */
function readInto({ argv, where, place, environment }, input) {
    const [program, ...words] = argv.map(word_textOf);
    if (!/^(?:read|mapfile|readarray)$/.test(program ?? ''))
        return [];
    const names = words.filter((word, index) => input_isName(word) && !takesValue.test(`${program} ${words[index - 1]}`));
    const at = Math.max(place.offset, words.includes('-d') ? input.place.offset : 0) + 1;
    const bind = (name, value) => ({ name, value, where: { ...where, at } });
    const [only, second] = names;
    if (!only)
        return [];
    if (program !== 'read')
        return [bind(only, output_partsOf(input, '\n'))];
    const separator = word_textOf(environment?.entries.find(({ key }) => key === 'IFS')?.value) || undefined;
    if (words.some(word => /^-[a-zA-Z]*a$/.test(word)))
        return [bind(only, output_partsOf(input, separator))];
    // Up to the end of the input, or of its line.
    if (!second)
        return [bind(only, words.some(word => /^-[a-zA-Z]*d$/.test(word)) ? input : eachLine(input))];
    return names.map((name, index) => bind(name, columnOf(eachLine(input), index, separator)));
}
const takesValue = /^(?:read -[a-zA-Z]*[dnNtupi]|(?:mapfile|readarray) -[a-zA-Z]*[dnOsuCc])$/;
const input_isName = (word) => /^[A-Za-z_]\w*$/.test(word);
/** `xargs -n1 program`, `parallel program ::: a b`: the command that is run with each word. */
function runWithEach(command, input) {
    const { argv } = command;
    const program = word_textOf(argv[0]).replace(/^.*\//, '');
    if (program !== 'xargs' && program !== 'parallel')
        return null;
    const texts = argv.map(word_textOf);
    const own = texts.findIndex((text, index) => index > 0 && !text.startsWith('-') && !/^-(?:[nPILdasjEJ]|-jobs|-colsep)$/.test(texts[index - 1] ?? ''));
    const end = texts.indexOf(':::');
    const words = argv.slice(own, own === -1 || end === -1 ? undefined : end);
    const items = end === -1 ? input : { kind: 'list', items: argv.slice(end + 1), place: command.place };
    const [first] = words;
    if (own < 1 || !first || !items)
        return null;
    const one = output_anyOf(end === -1 ? output_partsOf(items) : items);
    const each = { kind: 'join', parts: [one], place: one.place };
    const flag = texts.findIndex(text => /^-[IJ]/.test(text));
    const placeholder = flag === -1 ? '{}' : texts[flag]?.slice(2) || texts[flag + 1];
    const filled = words.map(word => (word_textOf(word) === placeholder ? each : word));
    return { ...command, argv: filled.includes(each) ? filled : [...filled, each], place: first.place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/quotes.js

/** What a quoted word holds, as a document of its own: quotes are taken off, and backslashes that only kept them. */
function insideQuotes(source, from, to) {
    const { text } = source;
    const pieces = [];
    let quote = '';
    let start = from;
    const cut = (at, length) => {
        if (at > start)
            pieces.push({ text: text.slice(start, at), from: start });
        start = at + length;
    };
    for (let at = from; at < to; at++) {
        const char = text[at] ?? '';
        if (char === '\\' && quote !== "'") {
            if (quote === '' ? text[at + 1] !== '\n' : /["\\`$]/.test(text[at + 1] ?? ''))
                cut(at, 1);
            at++;
        }
        else if (quote === '' ? /["']/.test(char) : char === quote) {
            cut(at, 1);
            quote = quote === '' ? char : '';
        }
    }
    cut(to, 0);
    return source_embed(source, pieces);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/kept.js




/** PowerShell's text of several lines, `@"…"@`, between its marks. */
const kept_lines = /^@(["'])[ \t]*\r?\n([\s\S]*?)\r?\n\1@$/;
const isLines = ({ from, to }, { text }) => text[from] === '@' && kept_lines.test(text.slice(from, to));
/** A quoted text of several lines that says by its first one what it is, whatever will run it. */
function keptIn(word, source) {
    const raw = source.text.slice(word.from, word.to);
    if (!/^@?["']/.test(raw) || !raw.includes('\n'))
        return null;
    const document = kept_inside(word, source);
    const language = languageOfText(document.source.text);
    return language ? { language, ...document } : null;
}
/** A program that is put into a variable will be run out of it. */
function readKept(value, script) {
    const program = keptIn(value, script.source);
    const facts = program && embeddedFacts(program.language, program.source, script.nesting + 1);
    const where = script.where(script.source.offset(value.from));
    if (facts)
        script.ledger.embedded.push({ facts, ...(program.isTemplated && { templated: where }) });
}
/** What a quoted word holds, as a document of its own. */
function kept_inside({ from, to }, source) {
    const raw = source.text.slice(from, to);
    const [, mark, inner] = kept_lines.exec(raw) ?? [];
    if (inner !== undefined) {
        const start = from + raw.indexOf('\n') + 1;
        return { source: source_embed(source, [{ text: inner, from: start }]), isTemplated: mark === '"' };
    }
    const start = from + (flag.exec(raw)?.[0].length ?? 0);
    // Within single quotes nothing is filled in.
    const isTemplated = source.text[start] === '"' || raw.replaceAll(/'[^']*'/g, '').includes('"');
    return { source: insideQuotes(source, start, to), isTemplated };
}
/** `--wrap="python a.py"` */
const flag = /^--?[\w-]+=(?=["'])/;
/** `sh <(echo "a b")`, `source <(…)`: what is printed is run, as behind a pipe. */
function fedTo([program, file], source) {
    const raw = file && source.text.slice(file.from, file.to);
    const [, name] = /^(?:\S*\/)?(?:((?:ba|z|da)?sh|python[\d.]*)|source|\.)$/.exec(word_textOf(program?.value)) ?? [null];
    if (!file || !raw?.startsWith('<(') || name === null)
        return null;
    const inner = { text: raw.slice(2).replace(/\)$/, ''), from: file.from + 2 };
    return source_embed(source, [inner, { text: ` | ${name ?? 'sh'}`, from: file.to }]);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/programs.js






/** Programs in this or another language, in a here-document or a quoted argument. */
function innerPrograms(draft, source, { bindings, piped }) {
    const { words } = draft;
    const argv = words.map(word => programOf(word.value));
    const written = writtenBy(draft, argv, source);
    const end = written && (endOf(draft.sink ?? draft, bindings) ?? readerOf(draft.sink));
    if (written && end)
        return [{ language: end, ...written }];
    const language = languageOf(argv) ?? programs_spoken(draft, source);
    const input = language?.from === 'input' ? (programs_inputOf(draft, source) ?? madeOf(piped, source)) : null;
    if (language && input)
        return [{ language: language.name, ...input }];
    const one = typeof language?.from === 'number' ? words[language.from] : undefined;
    const program = argv.find(word => !isWrapper(word)) ?? '';
    const handed = one ? [one] : isHanding(program) ? words.filter(word => programs_isLine(word, source)) : [];
    const sent = words.filter((word, index) => isRequest(word, argv[index - 1] ?? '', source) || (program === 'aws' && programs_isDocument(word, source)));
    const kept = handed.length > 0 ? [] : words.flatMap(word => keptIn(word, source) ?? []);
    return [
        ...kept,
        ...handed.map(word => ({ language: (one && language?.name) ?? 'shell', ...kept_inside(word, source) })),
        ...sent.map(word => ({ language: 'json', ...kept_inside(word, source) })),
    ];
}
/** What stands on the input of a command, in so many words. */
function programs_inputOf({ heredoc, string }, source) {
    if (string)
        return kept_inside(string, source);
    if (!heredoc)
        return null;
    const { from, to, isQuoted } = heredoc;
    return { source: source_embed(source, [{ text: source.text.slice(from, to), from }]), isTemplated: !isQuoted };
}
/** What was put together on the way: it stands nowhere as it is. */
function madeOf(piped, { text: whole }) {
    if (piped?.kind !== 'text' || whole.includes(piped.text))
        return null;
    const { text, place } = piped;
    return { source: { text, offset: () => place.offset, place: () => place }, isTemplated: false };
}
/** A program that is decoded and run at once, where nobody can tell what it says: the value that it stands for. */
function undisclosed({ words }, piped) {
    const argv = words.map(word => programOf(word.value));
    const language = languageOf(argv);
    if (language?.from === 'input')
        return piped?.kind === 'opaque' ? piped : null;
    const handed = typeof language?.from === 'number' ? [words[language.from]] : argv[0] === 'eval' ? words.slice(1) : [];
    const texts = handed.flatMap(word => (word?.value.kind === 'join' ? word.value.parts : (word?.value ?? [])));
    return texts.find(value => value.kind === 'choice' && value.options[0]?.kind === 'opaque') ?? null;
}
/** What a command writes as it stands here: on its input, or among its words. */
function writtenBy(draft, argv, source) {
    const start = argv.findIndex(word => word !== '' && !isWrapper(word));
    const program = (0,paths/* baseNameOf */.m)(argv[start] ?? '');
    if (teeIn(draft) !== -1 || /^(?:cat|envsubst|sed)$/.test(program))
        return programs_inputOf(draft, source);
    const text = draft.words.find(word => isLines(word, source));
    if (text && (text === draft.words[0] || isWriter(program)))
        return kept_inside(text, source);
    if (!/^(?:echo|printf)$/.test(program))
        return null;
    const words = draft.words.slice(start + 1).filter((_, index) => !/^-[neE]+$/.test(argv[start + 1 + index] ?? ''));
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last || (program === 'printf' && first !== last))
        return null;
    const { source: inner, isTemplated } = kept_inside({ from: first.from, to: last.to }, source);
    // `printf`, and the `echo` of many a shell, make a line's end of it: as long as it was, so that places stay.
    return { source: { ...inner, text: inner.text.replaceAll('\\n', ' \n') }, isTemplated };
}
/** Where in a command `tee` stands, whoever runs it. */
const teeIn = ({ words }) => words.findIndex(({ value }) => (0,paths/* baseNameOf */.m)(word_textOf(value)) === 'tee');
/** PowerShell's commands that write a file. */
const isWriter = (program) => /^(?:Set-Content|Add-Content|Out-File|Tee-Object)$/i.test(program);
/** The language of the file that the end of a pipe writes. */
function endOf(draft, bindings) {
    const { words, output } = draft;
    const tee = teeIn(draft);
    const isWriting = tee !== -1 || isWriter(word_textOf(words[0]?.value));
    const files = isWriting ? words.slice(tee === -1 ? 1 : tee + 1).map(word => word.value) : [output];
    return files.map(file => languageOfFile(fileName(file, bindings, 0))).find(language => language !== null) ?? null;
}
/** How a file's path ends, as far as it can be told before the script is read to its end. */
function fileName(value, bindings, depth) {
    if (!value || depth > 4)
        return '';
    const inner = value.kind === 'join'
        ? value.parts.at(-1)
        : value.kind === 'fallback'
            ? value.options.at(-1)
            : value.kind === 'name'
                ? bindings.findLast(({ name }) => name === value.path)?.value
                : undefined;
    return inner ? fileName(inner, bindings, depth + 1) : word_textOf(value);
}
/** The language that the end of a pipe reads from its input. */
function readerOf(sink) {
    const language = sink ? languageOf(sink.words.map(word => programOf(word.value))) : null;
    return language?.from === 'input' ? language.name : null;
}
/** `--primary-container '{"Environment": {…}}'` */
const programs_isDocument = ({ from, to }, { text }) => /^'\s*[[{][\s\S]*[\]}]\s*'$/.test(text.slice(from, to));
/** `-d '{"hf_repo": "ns/name"}'`: what a server is told to fetch. */
const isRequest = ({ from, to }, before, { text }) => /^(?:-d|--data(?:-raw|-binary)?|--json)$/.test(before) &&
    /^\S?\s*\{[\s\S]*"(?:hf_repo(?:_id)?|repo_id|hf_model(?:_id)?|model_id)\\?"\s*:/.test(text.slice(from, Math.min(to, from + 5_000)));
/** A variable that is called after the interpreter it holds, or ends in its file: `$PYTHON`, `"$VENV/bin/python"`. */
function programOf(value) {
    const last = value.kind === 'join' ? value.parts.at(-1) : value;
    if (last?.kind === 'name')
        return /^py(?:thon)?(?:_?\d+)?(?:_?(?:bin|exe|cmd|path))?$/i.test(last.path) ? 'python' : '';
    return last === value || /\/python[\d.]*$/.test(word_textOf(last)) ? word_textOf(last) : '';
}
/** Several words between quotes. */
function programs_isLine({ from, to }, { text }) {
    const raw = text.slice(from, to);
    return /^["']/.test(raw.replace(flag, '')) && /\S\s+\S/.test(raw);
}
/** `cat <<EOF | kubectl apply -f -`, `$(cat <<EOF)`: what is printed is no text to be read by people. */
function programs_spoken({ heredoc }, { text }) {
    const head = heredoc ? text.slice(heredoc.from, Math.min(heredoc.to, heredoc.from + 500)) : '';
    if (/^(?:\s|---|#.*\n)*apiVersion:\s/.test(head))
        return { name: 'yaml', from: 'input' };
    return languageOfText(head) === 'python' ? { name: 'python', from: 'input' } : null;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/command.js














/** Does it only do a thing, and ask nothing? */
function command_isStep({ words, joint }) {
    const program = words.map(word => word_textOf(word.value)).find(word => !isWrapper(word));
    return joint !== '||' && isStepName(program ?? '');
}
/** `a \\&\\& b`, `find -exec a \\;`: a launcher is handed several commands, and what parts them is kept from this shell. */
function partedAt(draft, { text }) {
    const parts = [[]];
    for (const word of draft.words)
        if (/^(?:\\&\\&|\\\|\\\||\\;|(["'])(?:&&|\|\|)\1)$/.test(text.slice(word.from, word.to)))
            parts.push([]);
        else
            parts.at(-1)?.push(word);
    const [, second] = parts;
    return second ? parts.filter(words => words.length > 0).map(words => ({ ...draft, words })) : [draft];
}
/** `piped` stands on the input of the command; what it writes itself comes back. */
function finishCommand(draft, around, { ledger, nesting, piped, step, isOwn }) {
    const { source } = around;
    const argv = draft.words.map(word => word.value);
    for (const value of argv)
        if (value.kind === 'text')
            ledger.texts.push(value);
    if (!isPrinting(argv))
        for (const value of argv)
            noteAddress(value, ledger);
    const input = draft.input ?? (draft.heredoc && textIn(draft.heredoc, around));
    const place = argv[0]?.place ?? source.place(draft.at, draft.at);
    const where = draft.where ?? around.where(source.offset(draft.at));
    const { pipe, list, joint, forgiven, isFatal, output, environment } = draft;
    const flow = {
        pipe,
        list,
        forgiven,
        ...(joint && { joint }),
        ...(isFatal && { isFatal }),
        ...(environment && { environment }),
    };
    const command = { argv, where, place, ...flow, ...(input && { input }), ...(output && { output }) };
    draft.command = command;
    ledger.commands.push(command);
    const call = calledBy(command, around.dialect);
    if (call)
        ledger.calls.push(call);
    const given = input ?? piped;
    if (given)
        ledger.bindings.push(...[draft, ...(draft.readers ?? [])].flatMap(one => (one.command ? readInto(one.command, given) : [])));
    const each = runWithEach(command, given);
    if (each)
        ledger.commands.push(each);
    ledger.mappings.push(...chartValues(draft.words, source, where));
    for (const line of linesWithin(draft, around))
        readShell(line, ledger, { dialect: around.dialect, nesting: nesting + 1, scope: where.scope });
    for (const inner of innerPrograms(draft, source, { bindings: ledger.bindings, piped })) {
        if (inner.language === 'shell' && isWindows(around.dialect)) {
            // `%X%` is filled in whatever quotes it stands in.
            readShell(inner.source, ledger, { dialect: around.dialect, nesting: nesting + 1, scope: where.scope });
            continue;
        }
        const facts = embeddedFacts(inner.language, inner.source, nesting + 1);
        if (facts)
            ledger.embedded.push({ facts, ...(inner.isTemplated && { templated: where }), startedBy: command });
    }
    const hidden = undisclosed(draft, piped);
    if (hidden)
        ledger.commands.push({ ...command, argv: [...command_decoding(hidden.place), hidden] });
    const text = call && isOwn(call.callee) ? { kind: 'call', call, place } : written(argv, given);
    if (text)
        ledger.bindings.push(...handed_on_handedOn(text, output, step));
    return output ? undefined : text;
}
/** What is only printed is read by people. */
const isPrinting = ([program]) => /^(?:echo|printf|Write-\w+)$/i.test(word_textOf(program));
/** Command lines that stand in a command's words. */
function linesWithin({ words }, { source, dialect }) {
    const others = [fedTo(words, source), dialect === 'powershell' ? startedBy(words, source) : null];
    return [...commandLines(words, source), ...aliasedLines(words, source), ...others.filter(line => line !== null)];
}
/** In the loaders' words. */
const command_decoding = (place) => ['decoded', 'program'].map((text) => ({ kind: 'text', text, place }));
/** A command may be a function of this script: `$1` is its first argument. */
function calledBy(command, dialect) {
    const { argv, where, place } = command;
    const [name] = argv;
    if (name?.kind !== 'text' || !/^[A-Za-z_][\w-]*$/.test(name.text))
        return null;
    const given = dialect === 'powershell' ? calledWith(command) : { positional: argv, keyword: new Map() };
    return { callee: name.text, ...given, spread: [], where, place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/failure.js

/** What `set -e`, `set -euo pipefail`, `set -o errexit` and `set +e` say: does a failure end the script? */
function strictness({ words }) {
    const [program, ...options] = words.map(word => word_textOf(word.value));
    if (program !== 'set')
        return null;
    const isNamed = (sign, option, index) => option === 'errexit' && new RegExp(`^\\${sign}\\w*o$`).test(options[index - 1] ?? '');
    const says = (sign) => options.some((option, index) => new RegExp(`^\\${sign}[a-zA-Z]*e`).test(option) || isNamed(sign, option, index));
    return says('+') ? false : says('-') || null;
}
/** A first line that says it: `#!/bin/bash -e`. */
const isStrictFromStart = (text) => /^#![^\n]{0,200}sh\s+-[a-zA-Z]*e/.test(text);
const exits = /^(?:exit|return)$/;
const failure_written = String.raw `(?:"(?:[^"\\$\x60]|\\[\s\S]|\$\w|\$\{\w+\})*"|'[^']*'|\$\{\w+\}|[^\s"'\x60;&|(){}<>#]|>&2)+`;
const other = String.raw `(?!(?:exit|return|exec|if|for|while|until|case|function|trap|source|eval|break|continue|\.)\s)`;
/** `{ echo "no" >&2; exit 1; }`: of what stands in it all is run. */
const exitingGroup = new RegExp(String.raw `^\s*\{\s(?:\s*${other}${failure_written}(?:[ \t]+${failure_written})*[ \t]*[;\n])*\s*exit[ \t]+[1-9]\d*\s*;?\s*\}`);
/** Does what is run after a failure end the script, and say that it failed? */
function endsScript({ words, at }, { text }, isStrict = false) {
    const [program, status] = words.map(word => word_textOf(word.value));
    if (exitingGroup.test(text.slice(at, at + 1_000)))
        return true;
    return exits.test(program ?? '') && /^[1-9]\d*$/.test(status ?? '') && (program === 'exit' || isStrict);
}
/**
 * The commands that `&&` and `||` join whose failure ends the script. Of a pipe only the last one's counts. Where others
 * follow behind `&&`, `set -e` lets it pass.
 */
function fatalIn(list, { isStrict, isGuarded, isLast, ends }) {
    const fatal = new Set();
    /** Does what is run instead, after the first `||` behind, end the script? */
    let instead = isGuarded || null;
    for (const [back, draft] of list.toReversed().entries()) {
        const next = list[list.length - back];
        const isEnding = instead ?? (isLast || (isStrict && back === 0));
        if (isEnding && !draft.isInGroup && next?.pipe !== draft.pipe)
            fatal.add(draft);
        if (draft.joint === '||')
            instead = next?.pipe !== draft.pipe && ends(draft);
    }
    return fatal;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/line.js




/** The commands between two line ends: only the end of a line tells what belongs to each of them. */
class ShLine {
    /** The command whose words are being read. */
    draft;
    around;
    drafts = [];
    aliases = new ShAliases();
    pipe = 0;
    list = 0;
    isStrict;
    /** Behind them `||` opens a group of several lines that ends the script. */
    isGuarded = false;
    /** A group that the list begins with, before a joint. */
    group = null;
    /** How many commands had been read before the list that ended last. */
    since = 0;
    constructor(around) {
        this.around = around;
        this.isStrict = around.isStrict;
        this.draft = this.begin(0);
    }
    begin(at, joint) {
        const { pipe, list } = this;
        const forgiven = this.around.mayFail;
        if (joint && this.drafts.length === 0)
            this.group = this.around.blocks.justClosed();
        this.draft = { words: [], assigned: [], at, pipe, list, forgiven, ...(joint && { joint }) };
        return this.draft;
    }
    /** Until here only steps that are taken one after the other. */
    isPlanned() {
        return this.drafts.every(command_isStep);
    }
    /** `||` begins what only runs after a failure; `|| true` forgives it. */
    endCommand(at, isPiped) {
        const { blocks, bindings, source } = this.around;
        const done = this.draft;
        this.aliases.apply(done, this.around);
        done.where = blocks.where(source.offset(done.at));
        done.forgiven ||= blocks.isAsking;
        if (blocks.isInGroup)
            done.isInGroup = true;
        bindings.settle(done);
        if (done.words.length > 0 || done.heredoc || done.readers)
            this.drafts.push(done);
        const first = word_textOf(done.words[0]?.value);
        if (done.joint === '||' && done.words.length === 0)
            this.isGuarded = this.ends(done);
        if (blocks.isMaybe && /^(?:true|:|echo|exit|printf)$/.test(first) && !this.ends(done))
            this.forgive();
        this.heed(done);
        if (!isPiped)
            this.pipe++;
        this.begin(at);
    }
    /** What holds for a command holds for a group in its place. */
    forgive() {
        for (const earlier of this.drafts)
            earlier.forgiven = true;
        if (this.group)
            this.around.blocks.forgive(this.group);
    }
    /** Does what is run after a failure end the script? A line of a recipe knows no other line's functions. */
    ends(draft) {
        const { blocks, source, dialect } = this.around;
        if (dialect === 'sh' || dialect === 'kubernetes')
            if (blocks.exits.ends(word_textOf(draft.words[0]?.value)))
                return true;
        return !blocks.exits.has('exit') && endsScript(draft, source, this.isStrict);
    }
    /** Only what surely runs, and here, makes the script strict. */
    heed(done) {
        const strict = strictness(done);
        const isSure = done.where?.branch.length === 0 && done.where.scope.length === this.around.blocks.outer.length;
        if (strict === false || (strict && isSure))
            this.isStrict = strict;
    }
    /** `isLeft`: in the background. */
    end(at, isLeft = false) {
        const { words, assigned, readers } = this.draft;
        if (words.length + assigned.length > 0 || readers)
            this.endCommand(at, false);
        if (isLeft) {
            if (this.drafts.length === 0)
                this.group ??= this.around.blocks.justClosed();
            this.forgive();
        }
        this.since = this.around.ledger.commands.length;
        const { isStrict, isGuarded } = this;
        const { blocks, source } = this.around;
        const ending = { isStrict, isGuarded, isLast: this.around.isLast(at), ends: (draft) => this.ends(draft) };
        this.isGuarded = false;
        const sinks = new Map(this.drafts.map(draft => [draft.pipe, draft]));
        const fatal = isLeft ? new Set() : fatalIn(this.drafts, ending);
        let piped;
        for (const [index, draft] of this.drafts.entries()) {
            if (fatal.has(draft))
                draft.isFatal = true;
            const isFirst = this.drafts[index - 1]?.pipe !== draft.pipe;
            if (isFirst)
                piped = undefined;
            const inner = draft.where?.scope.slice(blocks.outer.length).at(-1);
            blocks.exits.note(draft, inner, !isLeft && isFirst && sinks.get(draft.pipe) === draft);
            const sink = sinks.get(draft.pipe);
            if (sink && sink !== draft)
                draft.sink = sink;
            for (const part of partedAt(draft, source))
                piped = this.around.finish(part, piped);
            if (piped && draft.sink === undefined)
                blocks.prints(piped, inner);
        }
        this.drafts = [];
        this.group = null;
        blocks.surely();
        this.list++;
        this.begin(at);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/redirect.js



const sign = /^(?:\d?(?:<<<|<<-?|<|>>|>)|&>)&?/;
/** Does one begin here? `<(…)` is a word. */
const isRedirection = (text) => sign.test(text) && !/^[<>]\(/.test(text);
/** Where commands read from and write to; the bodies of here-documents stand behind the line. */
class Redirections {
    script;
    heredocs = [];
    constructor(script) {
        this.script = script;
    }
    /** `> file`, `< <(a)`, `<<< "text"`, `<<EOF`: notes it, and says where the reading goes on. */
    read(at, draft) {
        const { script } = this;
        const { text } = script.source;
        const [said = '>'] = sign.exec(text.slice(at, at + 6)) ?? [];
        const behind = at + said.length;
        const from = behind + (/^[ \t]*/.exec(text.slice(behind, behind + 50))?.[0].length ?? 0);
        const word = substituted(from, script.end, script) ?? readWord(from, script.end, script);
        const raw = text.slice(word.from, word.to);
        if (said === '<' && raw.startsWith('<('))
            draft.input = word.value;
        else if (said.includes('<<<')) {
            draft.input = word.value;
            draft.string = word;
        }
        else if (said.includes('<<'))
            this.heredocs.push({ draft, delimiter: raw.replaceAll(/['"\\]/g, ''), isQuoted: /['"\\]/.test(raw) });
        else if (/^1?>/.test(said))
            draft.output = word.value;
        return word.to;
    }
    /** Reads the bodies that begin where a line has ended, and says where the next line begins. */
    bodies(from) {
        let at = from;
        for (const { draft, delimiter, isQuoted } of this.heredocs.splice(0)) {
            const { to, next } = bodyOf(delimiter, at, this.script.source.text);
            draft.heredoc = { from: at, to, isQuoted };
            at = next;
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/reader.js

















const maxNested = 8;
/** Also what a variable holds that is there for it. */
const blanks = /^(?:[^\S\n]|[\\`^]\r?\n|\$IFS\b|\$\{IFS\})+/;
/** Reads a shell script into our words. Never throws, and never looks at a character more than a few times. */
function readShell(source, ledger, surroundings = {}) {
    if ((surroundings.nesting ?? 0) > maxNested)
        return;
    new ShReader(source, ledger, surroundings).read();
}
class ShReader {
    source;
    dialect;
    blocks;
    bindings;
    ledger;
    nesting;
    step;
    isStrict;
    mayFail;
    end;
    at = 0;
    /** After `&&`, `||` and `|` a line goes on. */
    isOpen = false;
    line;
    redirections;
    constructor(source, ledger, options) {
        const { dialect = 'sh', nesting = 0, scope = [], step, isStrict = isStrictFromStart(source.text) } = options;
        this.source = source;
        this.ledger = ledger;
        this.dialect = dialect;
        this.nesting = nesting;
        this.step = step ?? { scope, id: null };
        this.isStrict = isStrict;
        this.mayFail = options.mayFail ?? false;
        this.end = source.text.length;
        this.blocks = new ShBlocks(ledger, scope, isWindows(dialect));
        this.bindings = new ShBindings(this.blocks, ledger);
        this.line = new ShLine(this);
        this.redirections = new Redirections(this);
    }
    where(at) {
        return this.blocks.where(at);
    }
    /** `${X:=default}` */
    assign(name, value, at) {
        this.bindings.bind(name, value, this.source.offset(at) + 1);
    }
    nested(from, to) {
        const { commands, calls } = this.ledger;
        const before = [commands.length, calls.length];
        const inner = source_embed(this.source, [{ text: this.source.text.slice(from, to), from }]);
        const { dialect } = this;
        readShell(inner, this.ledger, { dialect, nesting: this.nesting + 1, scope: this.blocks.where(0).scope });
        const own = calls.slice(before[1]).filter(call => this.blocks.exits.has(call.callee));
        return output_printed(commands.slice(before[0]), own);
    }
    /** Each line of a recipe is a script of its own. What is run inside another script does not end that. */
    isLast(at) {
        const { text } = this.source;
        if (this.dialect === 'make' && text[at - 1] === '\n')
            return true;
        return this.nesting === 0 && at + 1_000 > this.end && /^(?:[\s;]|#[^\n]*(?:\n|$))*$/.test(text.slice(at));
    }
    read() {
        while (this.at < this.end)
            this.token();
        this.line.end(this.at);
    }
    token() {
        const rest = this.source.text.slice(this.at, Math.min(this.end, this.at + 6));
        const blank = blanks.exec(rest);
        if (blank)
            this.at += blank[0].length;
        else if (rest.startsWith('\n'))
            this.newline();
        else if (rest.startsWith('#'))
            this.comment();
        else if (isRedirection(rest))
            this.at = this.redirections.read(this.at, this.line.draft);
        else if (rest.startsWith('<('))
            this.printed();
        else if (isPrinted(this.at, this) || isCalling(this.at, this))
            this.at++;
        else if (isBrace(this.at, this))
            this.line.end(this.at);
        else if (/^[;&|()<>]/.test(rest))
            this.operator(rest);
        else
            this.word();
    }
    /** `<(…)` is a word: a file that has what is printed. */
    printed() {
        const word = substituted(this.at, this.end, this);
        if (word)
            this.line.draft.words.push(word);
        this.at = Math.max(word?.to ?? 0, this.at + 1);
    }
    newline() {
        this.at++;
        const isOpen = this.isOpen && this.line.draft.words.length === 0;
        if (!isOpen)
            this.line.endCommand(this.at, false);
        this.at = this.redirections.bodies(this.at);
        if (!isOpen)
            this.line.end(this.at);
    }
    comment() {
        const close = this.source.text.indexOf('\n', this.at);
        const to = close === -1 ? this.end : close;
        this.ledger.remarks.push(verbatim(this.source, this.at + 1, to));
        this.at = to;
    }
    operator(rest) {
        const sign = /^(?:;;&?|;&|&&|\|\||\|&|[;&|()<>])/.exec(rest)?.[0] ?? ';';
        this.at += sign.length;
        this.isOpen = /^(?:&&|\|)/.test(sign);
        if (sign === '(' && this.isEmptyList()) {
            this.at = this.source.text.indexOf(')', this.at) + 1;
            this.blocks.define(this.line.draft.words[0]);
            this.line.begin(this.at);
        }
        else if (sign === ')' && this.blocks.endsPattern(this.at))
            this.line.begin(this.at);
        else if (sign === '|' || sign === '|&')
            this.line.endCommand(this.at, true);
        else {
            const isJoined = this.line.draft.joint !== undefined;
            this.line.endCommand(this.at, false);
            const isHeld = sign === '(' && this.blocks.hold();
            if (sign === '||' || sign === '&&') {
                this.blocks.perhaps(this.at, sign === '||', sign === '&&' && this.line.isPlanned());
                this.line.begin(this.at, sign);
            }
            else
                this.line.end(this.at, sign === '&');
            if (sign === '(')
                this.blocks.openSubshell(this.at, isHeld, isJoined ? this.line.since : this.ledger.commands.length);
            else if (sign === ')')
                this.blocks.closeSubshell();
            else if (sign.startsWith(';;'))
                this.blocks.endCase();
        }
    }
    /** `name()` */
    isEmptyList() {
        return this.line.draft.words.length === 1 && /^\s*\)/.test(this.source.text.slice(this.at, this.at + 20));
    }
    /** Its words are all read: only now are the programs in it known, and what it writes. */
    finish(draft, piped) {
        const { ledger, nesting, step } = this;
        const isOwn = (name) => this.blocks.exits.has(name);
        return finishCommand(draft, this, { ledger, nesting, piped, step, isOwn });
    }
    word() {
        const { text } = this.source;
        this.isOpen = false;
        const isFirst = this.line.draft.words.length === 0;
        const body = isFirst && this.dialect === 'powershell' ? openFunction(this.at, this.end, this) : null;
        if (body !== null)
            this.at = Math.min(this.end, body);
        if (body !== null || (isWindows(this.dialect) && this.statement()))
            return;
        const head = text.slice(this.at, Math.min(this.end, this.at + 100));
        const assigned = /^([A-Za-z_]\w*)(?:\[["']?[^\]]*["']?\])?\+?=/.exec(head);
        if (assigned && this.line.draft.words.every(word => isDeclaring(word_textOf(word.value)))) {
            this.variable(assigned[1] ?? '', assigned[0].length);
            return;
        }
        const word = readWord(this.at, this.end, this);
        this.at = Math.max(word.to, this.at + 1);
        const written = text.slice(word.from, word.to);
        const taken = isFirst ? this.blocks.keyword(written, word.from) : null;
        if (isFirst && written === '!')
            this.line.draft.forgiven = true;
        if (isFirst && written === 'function')
            this.function();
        if (written === 'done' && taken === 'skip')
            this.line.draft.readers = this.blocks.readers;
        if (taken === null)
            this.line.draft.words.push(...unfolded(asOne(word, written), this));
        else if (taken === 'loop')
            this.loop();
        else if (taken === 'case')
            this.case();
    }
    /** `function name {`: no parentheses are needed then. */
    function() {
        const [head, name] = /^[^\S\n]+([\w-]+)\s*(?=\{)/.exec(this.source.text.slice(this.at, this.at + 200)) ?? [];
        if (head === undefined || name === undefined)
            return;
        const word = readWord(this.at + head.indexOf(name), this.end, this);
        this.at += head.length;
        this.blocks.define(word);
        this.line.begin(this.at);
    }
    statement() {
        const found = statementAt(this.at, this.end, this);
        if (!found)
            return false;
        this.at = Math.max(found.to, this.at + 1);
        readKept(found, this);
        this.bindings.state(found, this.source.offset(this.at), this.line.draft.words.length > 0);
        return true;
    }
    /** `A=b` alone, or with `export`, sets a variable; in front of a command it is the command's own. */
    variable(name, length) {
        const { value, to } = readAssigned(name, this.at + length, this.end, this);
        readKept({ from: this.at + length, to }, this);
        this.at = Math.max(to, this.at + length);
        this.line.draft.assigned.push({ name, value, at: this.source.offset(this.at) });
    }
    loop() {
        const place = this.source.place(this.at, this.at);
        const { name, value } = loopOver(this.rest().map(word => word.value), place);
        if (name)
            this.bindings.bind(name, value, this.source.offset(this.at));
    }
    case() {
        this.rest(/^in$/);
        this.blocks.openCase();
    }
    rest(until) {
        const { words, to } = readClause(this.at, this.end, this, until);
        this.at = to;
        return words;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/instantiated.js
/** What names the callable: Hydra, jsonargparse, torchtune. */
const targetKeys = new Set(['_target_', 'class_path', '_component_']);
/** A group of settings that names a callable by its full path is a call of it, with what stands beside the name. */
function instantiatedBy({ entries, spread, place }, scope) {
    const target = entries.find(({ key }) => key !== null && targetKeys.has(key))?.value;
    if (target?.kind !== 'text' || !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$/.test(target.text))
        return null;
    const inner = entries.find(({ key }) => key === 'init_args')?.value;
    const given = inner?.kind === 'table' ? inner.entries : entries;
    const listed = entries.find(({ key }) => key === '_args_')?.value;
    return {
        callee: target.text,
        positional: listed?.kind === 'list' ? listed.items : [],
        keyword: new Map(given.flatMap(({ key, value }) => (key === null ? [] : [[key, value]]))),
        spread: spread.map(({ of }) => of),
        where: { at: place.offset, scope, branch: [] },
        place,
    };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/patch.js
/** JSON Patch (RFC 6902): `path: /spec/containers/0/args, value: […]` puts `args` there. */
function patchedBy({ entries, ...table }) {
    const at = (name) => entries.find(entry => entry.key === name);
    const [to, given] = [at('path')?.value, at('value')];
    if (!at('op') || !given || to?.kind !== 'text')
        return null;
    const key = to.text.split('/').findLast(part => /^[a-z]\w*$/i.test(part));
    return key === undefined ? null : { ...table, entries: [{ ...given, key }] };
}
/** What a step of a workflow hands to the action that runs JavaScript. */
function patch_scriptOf(uses, given) {
    if (uses?.kind !== 'text' || given?.kind !== 'table' || !/^actions\/github-script@/.test(uses.text))
        return undefined;
    return given.entries.find(({ key }) => key === 'script')?.value;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/script-lines.js

/** A command on several lines, of which some begin with a flag, goes on from line to line. */
function script_lines_inOneLine(source) {
    if (!source || !/[^\\\n]\n[ \t]*--?[A-Za-z]/.test(source.text))
        return source;
    const text = source.text
        .replaceAll(/^[ \t]*#[^\n]*/gm, remark => ' '.repeat(remark.length))
        .replaceAll(/\n(?=[^\n]*\S)/g, ' ');
    return { ...source, text };
}
/** `$$name`: what Compose and Terraform write where a shell is to see `$name`. */
function script_lines_unescaped(source) {
    if (!source?.text.includes('$$'))
        return source;
    const ends = [...source.text.matchAll(/\$(?=\$[A-Za-z_{(])/g)].map(match => match.index);
    const pieces = [...ends, source.text.length].map((end, index) => {
        const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
        return { text: source.text.slice(from, end), from };
    });
    return source_embed(source, pieces);
}
/** What stands in quotes where all of it does: a word for a shell that takes it as its script. */
function script_lines_wordOf({ text }) {
    const whole = text.trim();
    const [quote = ''] = whole;
    const inner = whole.slice(1, -1);
    const isQuoted = (quote === '"' || quote === "'") && whole.length > 2 && whole.endsWith(quote);
    return isQuoted && !inner.includes(quote) && /\s/.test(inner) ? inner : null;
}
const isOneWord = (source) => script_lines_wordOf(source) !== null;
function unwrapped(source) {
    const inner = source && script_lines_wordOf(source);
    return source && inner ? source_embed(source, [{ text: inner, from: source.text.indexOf(inner) }]) : source;
}
/** Lines of a script that stand in a list, as one script. */
function script_lines_joined(sources) {
    const [first, second] = sources;
    if (!first || !second)
        return sources;
    const outer = { text: '', offset: position => position, place: (from, to) => script_lines_placeIn(sources, from, to) };
    let length = 0;
    const pieces = sources.flatMap(source => {
        const text = `${source.text}\n`;
        const piece = { text, from: length };
        length += text.length;
        return [piece];
    });
    return [{ ...source_embed(outer, pieces), offset: position => offsetIn(sources, position) }];
}
function script_lines_locate(sources, position) {
    let at = position;
    for (const source of sources) {
        if (at <= source.text.length)
            return { source, at };
        at -= source.text.length + 1;
    }
    return null;
}
function script_lines_placeIn(sources, from, to) {
    const found = script_lines_locate(sources, from) ?? { source: sources.at(-1), at: 0 };
    return found.source?.place(found.at, found.at + to - from) ?? { line: 1, column: 0, endColumn: 0, offset: 0 };
}
function offsetIn(sources, position) {
    const found = script_lines_locate(sources, position);
    return found ? found.source.offset(found.at) : position;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/workflow-values.js


/** Defaults of a workflow's inputs, the values of its matrix, outputs of its jobs, parameters of Argo. */
function workflowValues(table, spot) {
    return [defaults, unasked, parameters, matrix, workflow_values_outputs, loops].flatMap(read => read(table, spot));
}
const workflow_values_bound = (name, value, scope) => ({
    name,
    value,
    where: { at: -1, scope, branch: [] },
});
function defaults({ entries }, { path }) {
    const value = entries.find(entry => entry.key === 'default')?.value;
    if (!value || path.at(-2) !== 'inputs')
        return [];
    return [`inputs.${path.at(-1)}`, `github.event.inputs.${path.at(-1)}`].map(name => workflow_values_bound(name, value, []));
}
/** Where something else starts the workflow too, nobody is asked for its inputs, and they are empty. */
function unasked({ entries, place }, { path }) {
    const isOther = entries.some(({ key }) => !/^workflow_(?:dispatch|call)$/.test(key ?? ''));
    if (path.join('.') !== 'on' || !isOther)
        return [];
    const asked = entries.flatMap(({ value }) => (value.kind === 'table' ? value.entries : []));
    const inputs = asked.flatMap(({ key, value }) => (key === 'inputs' && value.kind === 'table' ? value.entries : []));
    const nothing = { kind: 'constant', value: null, place };
    return inputs
        .flatMap(({ key }) => [`inputs.${key}`, `github.event.inputs.${key}`])
        .map(name => ({ name, value: nothing, where: { at: -1, scope: [], branch: [place.offset] } }));
}
function matrix({ entries }, { path, scope }) {
    const outer = scope.slice(0, -2);
    // GitLab: `parallel: {matrix: [{NAME: [a, b]}]}`.
    if (path.at(-1) === '[]' && path.at(-2) === 'matrix')
        return entries.flatMap(({ key, value }) => key === null ? [] : [workflow_values_bound(key, value.kind === 'list' ? anyItem(value) : value, outer)]);
    if (path.at(-1) !== 'matrix')
        return [];
    return entries.flatMap(({ key, value }) => {
        if (value.kind !== 'list')
            return [];
        const item = { kind: 'item', of: value, key: null, place: value.place };
        if (key !== 'include')
            return [workflow_values_bound(`matrix.${key}`, item, outer)];
        const keys = value.items.flatMap(one => (one.kind === 'table' ? one.entries.map(entry => entry.key) : []));
        return [...new Set(keys)].flatMap(name => {
            if (name === null)
                return [];
            const text = { kind: 'text', text: name, place: value.place };
            return [workflow_values_bound(`matrix.${name}`, { kind: 'item', of: item, key: text, place: value.place }, outer)];
        });
    });
}
const anyItem = (of) => ({ kind: 'item', of, key: null, place: of.place });
/** Ansible runs a task with each `item`. */
function loops({ entries }, { scope }) {
    return entries.flatMap(({ key, value }) => /^(?:loop|with_(?:items|list))$/.test(key ?? '') ? [workflow_values_bound('item', anyItem(value), scope)] : []);
}
/** What the jobs that need this one find. */
function workflow_values_outputs({ entries }, { path, scope }) {
    if (path.at(-1) !== 'outputs' || path.at(-3) !== 'jobs')
        return [];
    return entries.flatMap(({ key, value }) => key === null ? [] : [workflow_values_bound(contextName(`needs.${path.at(-2)}.outputs.${key}`), atTheEnd(value), scope.slice(0, 1))]);
}
/** As it is when everything has run. */
function atTheEnd(value) {
    if (value.kind === 'join')
        return { ...value, parts: value.parts.map(atTheEnd) };
    return value.kind === 'name' ? { ...value, where: { ...value.where, at: Number.MAX_SAFE_INTEGER } } : value;
}
/** Parameters of Argo: those of the workflow, and the defaults of a template's inputs. */
function parameters({ entries }, { path, scope }) {
    const last = path.at(-1);
    const list = entries.find(entry => entry.key === 'parameters')?.value;
    if (list?.kind !== 'list' || (last !== 'arguments' && last !== 'inputs'))
        return [];
    return list.items
        .flatMap(variables_variable)
        .map(({ key, value }) => last === 'arguments'
        ? workflow_values_bound(`workflow.parameters.${key}`, value, [])
        : workflow_values_bound(`inputs.parameters.${key}`, value, scope.slice(0, -1)));
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/programs.js









/** Of a development container: a list there holds the words of one command. */
const lifecycleKeys = /^(?:initialize|onCreate|updateContent|post(?:Create|Start|Attach))Command$/;
/** `scripts` of a manifest, tasks of a runner: each is a script, or a list of them; so is what is run on files. */
const isTask = (path, key, value) => (/^(?:scripts|tasks)$/.test(path.at(-1) ?? '') || lifecycleKeys.test(path.at(-1) ?? '') || /^\*+[/.]/.test(key)) &&
    value.kind !== 'table';
/** Keys that hold a document. */
const documentKeys = {
    'build-args': 'shell',
    build_args: 'shell',
    dockerfile_inline: 'dockerfile',
    jsCode: 'javascript',
    legacy_tox_ini: 'ini',
    patch: 'yaml',
    serveConfigV2: 'yaml',
    values: 'yaml',
    valuesContent: 'yaml',
    valuesObject: 'yaml',
};
/**
 * Commands, scripts and variables that stand in settings: Kubernetes, Compose, CI, task definitions. Variables are seen
 * by what stands in their own group or below.
 */
class Programs {
    ledger;
    sourceOf;
    dialect;
    isShellUsual;
    /** `whole`: the text of the file, whose defaults hold for all its steps. */
    constructor(ledger, sourceOf, dialect = 'kubernetes', whole = '') {
        this.ledger = ledger;
        this.sourceOf = scalar => script_lines_unescaped(sourceOf(scalar));
        this.dialect = dialect;
        this.isShellUsual = !hasOtherShell(whole);
    }
    /** `scope`: offsets of the tables around this one, itself included. */
    read(table, path, scope) {
        const call = instantiatedBy(table, scope);
        if (call)
            this.ledger.calls.push(call);
        for (const { key, value } of environmentsIn(table))
            this.environment(value, [...path, key], scope);
        for (const { key, value } of table.entries) {
            if (key === null)
                continue;
            if (lifecycleKeys.test(key) && value.kind === 'list')
                this.run(value.items, scope);
            else if (isScriptKey(moduleOf(key)) || isTask(path, key, value))
                this.script(value, scope, languageHere(table), this.stepOf(table, { path, scope, key }));
            this.file(key, value);
        }
        const patched = patchedBy(table);
        if (patched)
            this.read(patched, path, scope);
        this.written(table, scope);
        this.ledger.bindings.push(...workflowValues(table, { path, scope }));
        // A command in a record of what was run is not run again.
        if (!isRecord(programs_keysOf(table), path.at(-1) === '[]'))
            this.command(table, scope);
    }
    /** `env: {A: b}`, `env: [{name: A, value: b}]`, `environment: ["A=b"]`. */
    environment(value, path, scope) {
        const described = value.kind === 'table' ? variables_describedIn(value) : [];
        const entries = value.kind === 'table'
            ? [...entriesOf(value), ...described]
            : value.kind === 'list'
                ? value.items.flatMap(variables_variable)
                : [];
        const where = { at: -1, scope, branch: [] };
        const isExported = /^(?:extra_?)?env/i.test(path.at(-1) ?? '') || path.at(-1) === 'variables';
        for (const { key, value: one } of entries)
            if (key !== null && one.kind !== 'table' && one.kind !== 'list')
                this.ledger.bindings.push({ name: key, value: one, where, ...(isExported && { isExported }) });
        const own = value.kind === 'list' ? entries : described;
        if (own.length === 0)
            return;
        const table = { kind: 'table', entries: own, spread: [], place: value.place };
        this.ledger.mappings.push({ path, table, where: { ...where, scope: [...scope, value.place.offset] } });
    }
    script(value, scope, language, options) {
        const lines = value.kind === 'list' ? value.items : [value];
        for (const line of lines)
            if (line.kind === 'list')
                this.run(line.items, scope);
        const sources = lines.flatMap(line => this.sourceOf(line) ?? []);
        for (const source of script_lines_joined(sources))
            if (language !== 'shell')
                this.embedded(language, source, scope);
            else
                readShell(source, this.ledger, { dialect: this.dialect, scope, ...options });
    }
    /** The job that a step of a workflow belongs to sees what it hands on. GitHub's runner ends it where a command fails. */
    stepOf({ entries }, { path, scope, key }) {
        if (path.at(-2) !== 'steps')
            return undefined;
        const at = (name) => entries.find(entry => entry.key === name)?.value;
        const [id, shell, goesOn] = [at('id'), at('shell'), at('continue-on-error')];
        const mayFail = goesOn !== undefined && !(goesOn.kind === 'constant' && goesOn.value === false);
        const isUsual = shell ? shell.kind === 'text' && /^(?:ba)?sh$/.test(shell.text) : this.isShellUsual;
        return {
            step: { scope: scope.slice(0, -1), id: id?.kind === 'text' ? id.text : null },
            ...(key === 'run' && isUsual && { isStrict: true }),
            ...(mayFail && { mayFail }),
        };
    }
    /** The source of a step of Argo, a file of cloud-init: what it is stands beside it. */
    written(table, scope) {
        const at = (name) => table.entries.find(entry => entry.key === name)?.value;
        const [source, content, path] = [at('source'), at('content'), at('path')];
        const scripted = patch_scriptOf(at('uses'), at('with'));
        const program = scripted && this.sourceOf(scripted);
        if (program)
            this.embedded('javascript', program);
        if (source && at('command'))
            this.script(source, scope, languageHere(table));
        const language = path?.kind === 'text' ? languageOfFile(path.text) : null;
        const inner = content && language ? this.sourceOf(content) : null;
        if (language && inner)
            this.embedded(language, inner);
    }
    /** One command of image, entrypoint, command and arguments, as containers put it together. */
    command(table, scope) {
        const words = [];
        for (const name of ['image', 'entrypoint', 'command', 'cmd', 'args']) {
            const entry = table.entries.find(one => one.key !== null && moduleOf(one.key) === name);
            if (entry)
                words.push(...(name === 'image' ? [entry.value] : this.words(entry.value, scope)));
        }
        const others = table.entries.filter(({ key }) => key !== null && isWordsKey(key) && !/^(?:command|args|entrypoint|cmd)$/.test(key));
        const lists = [words, ...others.map(({ value }) => this.words(value, scope))];
        for (const argv of lists)
            this.run(argv, scope);
    }
    run(argv, scope) {
        const [first] = argv;
        if (!first)
            return;
        const where = { at: first.place.offset, scope, branch: [] };
        this.ledger.commands.push({ argv, where, place: first.place, pipe: -1, forgiven: false });
        this.inner(argv, scope);
    }
    words(value, scope) {
        if (value.kind === 'list' && !value.items.every(settings_programs_isLine))
            return value.items;
        if (value.kind === 'list') {
            this.script(value, scope, 'shell');
            return [];
        }
        const whole = this.sourceOf(value);
        if (whole && isOneWord(whole))
            return [value];
        const source = script_lines_inOneLine(whole);
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
        const language = start === -1 ? null : languageOf(texts.slice(start));
        const word = language && language.from !== 'input' ? argv[start + language.from] : undefined;
        const source = word ? unwrapped(this.sourceOf(word)) : null;
        if (!language || !source)
            return;
        if (language.name === 'shell')
            readShell(source, this.ledger, { dialect: this.dialect, scope });
        else
            this.embedded(language.name, source, scope);
    }
    /** A file inside a ConfigMap: its key is its name; some keys hold documents of their own, some texts are documents. */
    file(key, value) {
        for (const one of value.kind === 'list' ? value.items : [value]) {
            if (one.kind !== 'text' || !one.text.includes('\n'))
                continue;
            const own = isScriptKey(key) ? null : languageOfText(one.text);
            const language = own ?? documentKeys[key] ?? languageOfFile(key) ?? programs_settingsIn(key, one.text);
            const source = language ? this.sourceOf(one) : null;
            if (language && source)
                this.embedded(language, source);
        }
    }
    /** `scope`: where it is run, if it is. */
    embedded(language, source, scope) {
        const facts = embeddedFacts(language, source, 1);
        const place = source.place(0, 0);
        const where = scope && { at: place.offset, scope, branch: [] };
        const startedBy = where && { argv: [], where, place, pipe: -1, forgiven: false };
        if (facts)
            this.ledger.embedded.push({ facts, ...(startedBy && { startedBy }) });
    }
}
/** A program with its words, in a list that has a command in each item. */
const settings_programs_isLine = (item) => item.kind === 'text'
    ? /^[\w./-]+\s+\S/.test(item.text)
    : item.kind === 'join' && item.parts[0]?.kind === 'text' && /^[\w./-]+\s/.test(item.parts[0].text);
/** Settings in a text, under a name that says so: `config_file: |`. */
function programs_settingsIn(key, text) {
    return /config|settings|values|yaml/i.test(key) && /^(?:\s*(?:#[^\n]*)?\n)*\s*[A-Za-z_][\w.-]*:(?:\s|$)/.test(text)
        ? 'yaml'
        : null;
}
/** May steps have another shell by default than those that end where a command fails? */
const hasOtherShell = (workflow) => workflow.includes('defaults') && otherShell.test(workflow);
const otherShell = /\bshell['"]?[ \t]*:(?!\s*['"]?(?:ba)?sh['"]?[ \t]*(?:#.*)?$)/m;
/** Ansible's modules may stand with the name of their collection. */
const moduleOf = (key) => key.replace(/^(?:ansible|community)\.\w+\./, '');
const programs_keysOf = (table) => table.entries.flatMap(({ key }) => key ?? []);
/** What a script is written in: `shell: python` of a workflow, `command: [python]` of a step. */
function languageHere(table) {
    const beside = table.entries.flatMap(({ key, value }) => {
        const first = value.kind === 'list' ? value.items[0] : value;
        return (key === 'shell' || key === 'command') && first?.kind === 'text' ? [first.text] : [];
    });
    return beside.some(text => /^(?:\S*\/)?python[\d.]*(?:\s+\{0\})?$/.test(text)) ? 'python' : 'shell';
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/json-tree.js





/** Reads JSON, with comments and trailing commas, into our words; with `keys` only what stands under these. */
function readJson(source, keys) {
    const reader = new JsonReader(source);
    const root = (0,main.parseTree)(source.text, [], { allowTrailingComma: true, allowEmptyContent: true });
    if (!root)
        return reader.ledger;
    if (!keys)
        reader.value(root, [], []);
    for (const key of keys ?? []) {
        const node = (0,main.findNodeAtLocation)(root, [key]);
        if (node)
            reader.value(node, [key], []);
    }
    return reader.ledger;
}
/** What a JSON text writes, as one value. */
function jsonValue(source) {
    const root = (0,main.parseTree)(source.text);
    return root ? new JsonReader(source).value(root, [], []) : null;
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
        if (path.length > syntax_maxDepth)
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/written.js




/** A document that the program writes somewhere or reads from the string itself: a script, or settings. */
function written_documentIn(node, scene) {
    const parser = parserBefore(node, scene);
    const string = parser !== null || /^[a-zA-Z]*(?:"""|''')/.test(syntax_textOf(scene.source, node)) ? inString(node, scene.source) : null;
    if (!string)
        return null;
    const { inner, prefix } = string;
    const isTemplate = /f/i.test(prefix);
    const isScript = /^\s*(?:#!\S*(?:\/|\s)(?:ba|z|da)?sh\b|@echo off)/i.test(inner.text);
    // What an f-string puts into settings stands in their own brackets: it would be read as a part of them.
    const language = isScript ? 'shell' : isTemplate ? null : (parser ?? settingsOfText(inner.text));
    const facts = language && embeddedFacts(language, inner, 1);
    return facts ? { facts, ...(isTemplate && { templated: scene.where(node.from) }) } : null;
}
const written_parsers = [
    ['json', /(?<![\w.])(?:json|simplejson|ujson|orjson)\.loads\(\s*$/],
    ['yaml', /(?<![\w.])yaml\.(?:safe_|full_)?load\(\s*$/],
    ['toml', /(?<![\w.])(?:tomllib|tomli|toml)\.loads\(\s*$/],
];
/** The language of a string that is handed to a parser where it stands, however many lines it has. */
function parserBefore({ from }, { source }) {
    const before = source.text.slice(Math.max(0, from - 60), from);
    return written_parsers.find(([, call]) => call.test(before))?.[0] ?? null;
}
/** `json.loads('{"model": "a/b"}')` is what its text writes. */
function parsedIn(call, scene) {
    const [, text, end] = childrenOf(call.getChild('ArgList') ?? call);
    if (text?.name !== 'String' || end?.name !== ')' || parserBefore(text, scene) !== 'json')
        return null;
    const string = inString(text, scene.source);
    return string && jsonValue(string.inner);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/module.js













/** Statements whose bodies may not run, or run for several values. */
const module_branching = /^(?:IfStatement|ForStatement|WhileStatement|TryStatement|MatchClause)$/;
const python_module_kept = new Set([
    'CallExpression',
    'DictionaryExpression',
    'ArrayExpression',
    'TupleExpression',
    'ParenthesizedExpression',
]);
const scoped = /^(?:FunctionDefinition|LambdaExpression|\w*ComprehensionExpression)$/;
/** `f(x for x in y)` needs no brackets of its own. */
const isScope = (ref) => scoped.test(ref.name) || (ref.name === 'ArgList' && ref.node.getChild('for') !== null);
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
    /** Functions that perhaps give nothing. */
    bare = new Set();
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
        else if (isScope(ref))
            names.comprehend(ref.node);
        else if (ref.name === 'ClassDefinition')
            names.openClass(ref.node);
        else if (ref.name === 'ScopeStatement')
            names.declareOuter(ref.node);
        else if (this.isBranch(ref))
            names.branches.push(ref.from);
        else if (this.isAssertion(ref))
            this.assertions++;
    }
    /** Inner expressions come first, so that outer ones find them known. */
    leave(ref) {
        if (isScope(ref))
            this.close(ref);
        else if (ref.name === 'ClassDefinition')
            this.names.closeClass(ref.node);
        else if (this.isBranch(ref))
            this.names.branches.pop();
        else if (python_module_kept.has(ref.name))
            this.keep(ref.node);
        else
            this.statement(ref);
        if (this.isAssertion(ref))
            this.assertions--;
    }
    /** What a comprehension gives is read where its variables are seen. */
    close(ref) {
        if (ref.name.endsWith('ComprehensionExpression')) {
            const value = pyValue(ref.node, this.names);
            this.names.known.set(keyOf(ref.node), value);
        }
        const [, each] = ref.name === 'ArgList' ? childrenOf(ref.node) : [];
        if (each) {
            const items = [pyValue(each, this.names)];
            this.names.known.set(keyOf(each), { kind: 'list', items, place: syntax_placeOf(this.source, each) });
        }
        const returns = this.bare.has(ref.from) ? this.returns.get(ref.from) : undefined;
        if (returns?.length)
            returns.push({ kind: 'constant', value: null, place: syntax_placeOf(this.source, ref) });
        this.names.scopes.pop();
    }
    statement(ref) {
        const { ledger, names, source } = this;
        switch (ref.name) {
            case 'Decorator':
                this.decorate(ref.node);
                return;
            case 'ImportStatement':
                this.import(ref);
                return;
            case 'Comment':
                ledger.remarks.push(verbatim(this.source, ref.from + 1, ref.to));
                return;
            case 'String':
            case 'FormatString':
                this.string(ref);
                return;
            case 'AssignStatement':
                python_assign_assign(ref.node, names);
                return;
            case 'UpdateStatement':
                update(ref.node, names);
                return;
            case 'NamedExpression':
                names.bind(ref.node.firstChild, names.value(ref.node.lastChild));
                return;
            case 'ForStatement':
                names.loop(ref.node);
                return;
            case 'WithStatement':
                openContext(ref.node, names);
                return;
            case 'as':
                if (ref.node.parent?.name === 'TryStatement')
                    names.bind(ref.node.nextSibling, opaque(syntax_placeOf(source, ref)));
                return;
            case 'CapturePattern':
                names.bind(ref.node.firstChild, opaque(syntax_placeOf(source, ref)));
                return;
            case 'DeleteStatement':
                assign_remove(ref.node, names);
                return;
            case 'ReturnStatement':
                this.return(ref.node);
                return;
            case 'YieldStatement':
                if (this.isFixture())
                    this.return(ref.node);
                else
                    this.yield(ref.node);
                return;
            default:
        }
    }
    /** `@click.option('--model', default='x')` */
    decorate(node) {
        const callee = /^@\s*([\w.]+)\s*\(/.exec(syntax_textOf(this.source, node))?.[1];
        if (callee !== undefined && this.assertions === 0)
            this.ledger.calls.push({ ...pyCall(node, this.names), callee });
    }
    /** What is imported under a name is no longer what the file gave it before. */
    import(ref) {
        const imports = pyImports(syntax_textOf(this.source, ref));
        this.ledger.imports.push(...imports);
        for (const one of imports)
            this.names.import(one, ref.from);
        // A star may bring any of the names that were given before.
        if (/import\s*\(?\s*\*/.test(syntax_textOf(this.source, ref)))
            this.names.mayChange(this.ledger.bindings, ref.from);
    }
    isBranch(ref) {
        return ref.name === 'Body' && module_branching.test(ref.node.parent?.name ?? '');
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
    string(ref) {
        const isRemark = ref.node.parent?.name === 'ExpressionStatement';
        if (isRemark)
            this.ledger.remarks.push(verbatim(this.source, ref.from, ref.to));
        const program = program_programIn(ref.node, this.names);
        if (program) {
            this.ledger.embedded.push(program);
            this.names.mayChange(program.facts.bindings, ref.from);
        }
        if (isRemark || this.assertions > 0)
            return;
        const value = pyValue(ref.node, this.names);
        const start = value.kind === 'join' ? value.parts[0] : value;
        // Of an address whose end is filled in, the repository is told all the same.
        if (start?.kind === 'text' && (start === value || /\/resolve\//.test(start.text)))
            this.ledger.texts.push(start);
        noteAddress(value, this.ledger);
        const document = written_documentIn(ref, this.names);
        if (document)
            this.ledger.embedded.push(document);
    }
    keep(node) {
        const value = pyValue(node, this.names);
        this.names.known.set(keyOf(node), parsedIn(node, this.names) ?? value);
        if (node.name === 'CallExpression' && value.kind === 'call') {
            this.ledger.calls.push(asBase(value.call, this.names.classes.at(-1)?.base));
            bindArguments(node, this.names);
        }
        if (/^(?:Dictionary|Call)Expression$/.test(node.name) && value.kind === 'table' && this.assertions === 0)
            this.ledger.mappings.push({ path: ['{}'], table: value, where: this.names.where(node.from) });
    }
    /** Of what a generator gives, all that it yields. */
    yield(node) {
        const scope = this.names.scopes.at(-1);
        const returns = scope === undefined ? undefined : this.returns.get(scope);
        const [value, second] = splitAtCommas(childrenOf(node).slice(1));
        if (!returns || !value || second)
            return;
        const known = returns.findLast(one => one.kind === 'list');
        const items = [...(known?.kind === 'list' ? known.items : []), this.names.value(value[0])];
        returns.splice(0, returns.length, { kind: 'list', items, place: syntax_placeOf(this.source, node) });
    }
    /** What a fixture yields is what it gives; other generators give many things. */
    isFixture() {
        const scope = this.names.scopes.at(-1);
        return this.ledger.definitions.findLast(one => one.scope === scope)?.fixture !== undefined;
    }
    return(node) {
        const scope = this.names.scopes.at(-1);
        const values = splitAtCommas(childrenOf(node).slice(1)).map(([first]) => this.names.value(first));
        const [first] = values;
        if (scope !== undefined && !first)
            this.bare.add(scope);
        if (scope === undefined || !first)
            return;
        const value = values.length === 1 ? first : { kind: 'list', items: values, place: syntax_placeOf(this.source, node) };
        this.returns.get(scope)?.push(value);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/recipe/dockerfile-lines.js
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/recipe/dockerfile-tree.js







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
const beforeStages = [-1];
class Stage {
    source;
    dialect = 'sh';
    ledger;
    /** What stands before the first FROM is seen by FROM only, and where a stage asks for it with ARG. */
    scope = beforeStages;
    stage = { scope: beforeStages, environment: new Set(), image: [], entrypoint: [], command: [] };
    stages = new Map();
    constructor(source, ledger) {
        this.source = source;
        this.ledger = ledger;
    }
    where(at) {
        return { at, scope: this.scope, branch: [] };
    }
    nested() {
        return undefined;
    }
    read(instruction) {
        const { name, from, to } = instruction;
        const inner = /^\s*(?:--\S+\s+)*([A-Za-z]+)(?=\s)/.exec(this.source.text.slice(from, to));
        if (name === 'FROM') {
            this.finish();
            this.from(from, to);
        }
        else if ((name === 'ONBUILD' || name === 'HEALTHCHECK') && inner?.[1]) {
            const keyword = inner[1].toUpperCase();
            this.read({ ...instruction, name: keyword === 'CMD' ? 'RUN' : keyword, from: from + inner[0].length });
        }
        else if (name === 'ARG' || name === 'ENV')
            this.bind(from, to, name === 'ENV');
        else if (name === 'RUN')
            this.run(instruction);
        else if (name === 'ENTRYPOINT')
            this.stage.entrypoint = this.program(from, to);
        else if (name === 'CMD')
            this.stage.command = this.program(from, to);
        else if (name === 'ADD' || name === 'WORKDIR')
            this.plain(name, from, to);
    }
    /** `FROM image AS name`; a stage that is built from another one goes on with its environment. */
    from(from, to) {
        this.scope = beforeStages;
        const [image, as, name] = this.words(from, to).filter(word => word.kind !== 'text' || !word.text.startsWith('--'));
        this.scope = [this.source.offset(from)];
        const base = image?.kind === 'text' ? this.stages.get(image.text.toLowerCase()) : undefined;
        const { entrypoint, command } = base ?? { entrypoint: [], command: [] };
        const own = base?.image ?? (image ? [image] : []);
        this.stage = { scope: this.scope, environment: new Set(), image: own, entrypoint, command };
        for (const inherited of base?.environment ?? []) {
            const where = { at: Number.MAX_SAFE_INTEGER, scope: base?.scope ?? [], branch: [] };
            const value = { kind: 'name', path: inherited, where, place: this.source.place(from, from) };
            this.bound(inherited, value, from, true);
        }
        if (as?.kind === 'text' && /^as$/i.test(as.text) && name?.kind === 'text')
            this.stages.set(name.text.toLowerCase(), this.stage);
    }
    /** What a container of this stage runs: the image's own program when no other is named. */
    finish() {
        const { image, entrypoint, command } = this.stage;
        const argv = entrypoint.length > 0 ? [...entrypoint, ...command] : [...image, ...command];
        if (argv.length > 0)
            this.push(argv);
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
    bind(from, to, isExported) {
        const text = this.source.text.slice(from, to);
        const old = /^\s+([A-Za-z_]\w*)[ \t]+(?![\w.]*=)(\S[^\n]*)$/.exec(text);
        if (old?.[2]) {
            const start = from + text.length - old[2].length;
            this.bound(old[1] ?? '', readTemplate(start, from + text.trimEnd().length, this), start, isExported);
            return;
        }
        const asked = /^\s+([A-Za-z_]\w*)\s*$/.exec(text)?.[1];
        if (asked) {
            const where = { at: Number.MAX_SAFE_INTEGER, scope: beforeStages, branch: [] };
            this.bound(asked, { kind: 'name', path: asked, where, place: this.source.place(from, to) }, from, false);
        }
        let at = from;
        while (at < to) {
            const head = /^(?:[\s\\]*)([A-Za-z_][\w.]*)=/.exec(this.source.text.slice(at, Math.min(to, at + 400)));
            if (!head)
                break;
            const start = at + head[0].length;
            const word = readWord(start, to, this);
            this.bound(head[1] ?? '', word.value, start, isExported);
            at = Math.max(word.to, start);
        }
    }
    bound(name, value, at, isExported) {
        if (value.kind === 'text')
            this.ledger.texts.push(value);
        if (isExported)
            this.stage.environment.add(name);
        else if (this.stage.environment.has(name))
            return;
        const where = this.where(this.source.offset(at));
        this.ledger.bindings.push({ name, value, where, ...(isExported && { isExported }) });
    }
    run({ from, to, bodies }) {
        const flags = /^(?:\s+--\w+=\S+)*\s*(?:[\\`]\s*\n\s*)*/.exec(this.source.text.slice(from, to))?.[0].length ?? 0;
        const start = from + flags;
        const [body] = bodies;
        if (isArray(this.source.text.slice(start, to)))
            this.push(this.program(from + flags, to));
        else if (body && /^<</.test(this.source.text.slice(start, start + 2)))
            this.script(body.from, body.to);
        else
            this.script(start, bodies.at(-1)?.to ?? to, body ? this.source.text.indexOf('\n', bodies.at(-1)?.to ?? to) : to);
    }
    script(from, to, end = to) {
        const text = this.source.text.slice(from, end === -1 ? this.source.text.length : Math.max(to, end));
        const inner = source_embed(this.source, [{ text, from }]);
        // A document for `RUN` may begin with the program that runs it.
        const facts = languageOfText(text) === 'python' ? embeddedFacts('python', inner, 1) : null;
        if (facts)
            this.ledger.embedded.push({ facts });
        else
            readShell(inner, this.ledger, { scope: [...this.scope, this.source.offset(from)] });
    }
    /** A JSON array of words, or a shell command. */
    program(from, to) {
        const text = this.source.text.slice(from, to);
        if (!isArray(text.trimStart())) {
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
    plain(name, from, to) {
        const place = this.source.place(from - name.length, from);
        this.push([{ kind: 'text', text: name, place }, ...this.words(from, to)]);
    }
}
/** An array of words is one to its end: `[ -n "$X" ] && program` is for the shell (Dockerfile reference, exec form). */
const isArray = (text) => /^\[(?:[^"\]]|"(?:[^"\\]|\\.)*")*\]\s*$/s.test(text);

;// CONCATENATED MODULE: ./.build/extract/weights/read/recipe/modelfile-lines.js

/** Instructions that name something; the rest is text for the model. Keywords have no case. */
const modelfile_lines_naming = /^[^\S\n]*(FROM|ADAPTER|DRAFT)[^\S\n]+(["']?)([^\n]*?)\2[^\S\n]*\r?$/i;
/** Reads a Modelfile of Ollama: one command per instruction that names something. */
function readModelfile(source) {
    const ledger = newLedger();
    let at = 0;
    let isInText = false;
    for (const line of source.text.split('\n')) {
        const match = isInText || /^\s*#/.test(line) ? null : modelfile_lines_naming.exec(line);
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/ini-commands.js


/** Commands of a unit, of supervisor, of tox. */
const commandKeys = /^(?:Exec\w*|command|commands|commands_pre|commands_post)$/;
/** Commands that stand in lines of settings: on the line of their key, and on those that go on from it. */
class IniCommands {
    source;
    ledger;
    key = '';
    pieces = [];
    image = null;
    constructor(source, ledger) {
        this.source = source;
        this.ledger = ledger;
    }
    begin(key, value) {
        this.end();
        if (key === 'Image')
            this.image = value;
        if (!commandKeys.test(key))
            return;
        this.key = key;
        this.pieces = [value];
    }
    /** True where the line belongs to the command before it. */
    more(line) {
        const last = this.pieces.at(-1);
        const isJoined = last !== undefined && /\\\r?$/.test(last.text);
        if (!last || !(isJoined || /^\s+[\w.$/{}-]+\s+[^=\s]/.test(line.text)))
            return false;
        this.pieces.push({ text: '\n', from: line.from }, line);
        return true;
    }
    /** What a container of podman runs: its image, and the words behind it. */
    end() {
        const { image, key, pieces } = this;
        this.pieces = [];
        if (pieces.length === 0)
            return;
        const whole = key === 'Exec' && image ? [image, { text: ' ', from: image.from }, ...pieces] : pieces;
        readShell(source_embed(this.source, whole), this.ledger);
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/property-default.js
/**
 * Where the default stands in a text that is nothing else but a variable: Spring's `${NAME:default}`, OmegaConf's
 * `${oc.env:NAME,default}`. What others write there is no default: `${env:NAME}`, `${NAME:?why}`.
 */
function otherwiseIn(text) {
    const [, start, name, written] = /^(\$\{(?:oc\.env:[A-Za-z_]\w*,\s*['"]?|([\w.-]+):))([^{}$'"]+)['"]?\}$/.exec(text) ?? [];
    if (start === undefined || written === undefined)
        return null;
    if (name !== undefined && (!isProperty.test(name) || /^[-+?=]/.test(written)))
        return null;
    return { from: start.length, to: start.length + written.length };
}
/** A variable of the environment or a property; a word alone is what fills it in. */
const isProperty = /^(?:[A-Z][A-Z0-9_]*|(?!oc\.)[\w-]+[.-][\w.-]+)$/;

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/ini-lines.js







const ini_lines_line = /^([^\S\n]*)(?:export[^\S\n]+)?([\w.$-]+(?:\[[\w.-]*\])?)[^\S\n]*([=:])[^\S\n]*([^\n]*)$/;
/** Reads lines of `key = value` with sections: `.env`, `.ini`, `.cfg`, `.properties`, systemd units. */
function readIni(source) {
    const ledger = newLedger();
    const where = { at: 0, scope: [], branch: [] };
    const around = {
        source,
        dialect: 'sh',
        where: from => ({ ...where, at: from }),
        nested: () => undefined,
    };
    let section = 'env';
    let entries = [];
    const commands = new IniCommands(source, ledger);
    const close = () => {
        commands.end();
        const table = { kind: 'table', entries, spread: [], place: source.place(0, 0) };
        if (entries.length > 0)
            ledger.mappings.push({ path: section.split('.'), table, where }, ...nested(entries, where));
        entries = [];
    };
    let at = 0;
    for (const text of source.text.split('\n')) {
        const header = /^\s*\[([^\]]+)\]/.exec(text);
        const found = /^\s*[#;!]/.test(text) || header ? null : ini_lines_line.exec(text.replace(/\r$/, ''));
        if (commands.more({ text, from: at })) {
            at += text.length + 1;
            continue;
        }
        if (header) {
            close();
            section = header[1] ?? section;
        }
        else if (/^\s*[#;!]/.test(text))
            ledger.remarks.push(verbatim(source, at, at + text.length));
        else if (found) {
            const start = at + found[0].length - (found[4] ?? '').length;
            const value = ini_lines_valueAt(source, start, found[4] ?? '', around);
            const key = found[2] ?? '';
            entries.push({ key, value, keyPlace: value.place });
            ledger.bindings.push({ name: key, value, where: { ...where, at } });
            if (value.kind === 'text')
                ledger.texts.push(value);
            commands.begin(key, { text: found[4] ?? '', from: start });
            ledger.embedded.push(...jsonIn(source, start, found[4] ?? '', key));
            const own = key === 'Environment' ? ini_lines_assigned(source, start, at + text.length, around) : [];
            entries.push(...own);
            for (const one of own)
                if (one.key !== null)
                    ledger.bindings.push({ name: one.key, value: one.value, where: { ...where, at } });
        }
        at += text.length + 1;
    }
    close();
    return ledger;
}
/** `MODELS=[{"provider": "x", "model": "y"}]`: what such a value holds, under its key. */
function jsonIn(source, from, text, key) {
    const [, open = '', json] = /^(['"]?)((?:\[\s*)?\{[^\\]*\}\s*\]?)\1\s*$/.exec(text) ?? [];
    if (json === undefined)
        return [];
    const start = from + open.length;
    const pieces = [
        { text: `{"${key}":`, from: start },
        { text: json, from: start },
        { text: '}', from: start + json.length },
    ];
    const facts = embeddedFacts('json', source_embed(source, pieces), 1);
    return facts ? [{ facts }] : [];
}
/** `Environment="A=b" C=d` of a unit. */
function ini_lines_assigned(source, from, to, around) {
    const text = source.text.slice(from, to);
    return readClause(from, from + text.trimEnd().length, around).words.flatMap(word => variables_variable(word.value));
}
/** `a.b.c = x` is `c` of the group `a.b`: properties nest by their names. */
function nested(entries, where) {
    const dotted = entries.flatMap(entry => {
        const dot = entry.key?.lastIndexOf('.') ?? -1;
        return dot > 0 && entry.key !== null
            ? [{ group: entry.key.slice(0, dot), entry, key: entry.key.slice(dot + 1) }]
            : [];
    });
    return [...Map.groupBy(dotted, one => one.group)].flatMap(([group, same]) => {
        const [first] = same;
        const own = same.map(({ entry, key }) => ({ ...entry, key }));
        const table = { kind: 'table', entries: own, spread: [], place: first?.entry.keyPlace ?? noPlace };
        return [{ path: group.split('.'), table, where }];
    });
}
const noPlace = { line: 1, column: 0, endColumn: 0, offset: 0 };
/** Quotes are taken off, a comment behind a blank too. */
function ini_lines_valueAt(source, from, raw, around) {
    const quoted = /^(["'])(.*?)\1/.exec(raw);
    const start = from + (quoted ? 1 : 0);
    const text = quoted?.[2] ?? raw.replace(/(?:^|\s+)#.*$/, '').trimEnd();
    const end = start + text.length;
    const otherwise = otherwiseIn(text);
    if (otherwise)
        return verbatim(source, start + otherwise.from, start + otherwise.to);
    return text.includes('$') ? readTemplate(start, end, around) : verbatim(source, start, end);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/toml-tree.js




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
        let pairs = [];
        let start = 0;
        const close = () => {
            if (pairs.length > 0)
                this.group(path, pairs, start);
            pairs = [];
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
                pairs.push(...this.pair(path));
            if (this.at === before)
                this.at++;
        }
        close();
        return this.ledger;
    }
    /** `a.b = x` and `a.c = y` make a group `a`. */
    group(path, pairs, start) {
        const entries = [...Map.groupBy(pairs, ({ keys: [first = ''] }) => first)].flatMap(([key, same]) => {
            const inner = same.flatMap(one => (one.keys.length > 1 ? { ...one, keys: one.keys.slice(1) } : []));
            const own = same.flatMap(one => (one.keys.length > 1 ? [] : { key, value: one.value, keyPlace: one.keyPlace }));
            const [first] = inner;
            return first
                ? [...own, { key, value: this.group([...path, key], inner, first.start), keyPlace: first.keyPlace }]
                : own;
        });
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
                this.ledger.remarks.push(verbatim(this.source, this.at + 1, to));
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
        const start = this.at;
        const keyPlace = this.source.place(start, start + match[1].length);
        const keys = toml_tree_keysOf(match[1]);
        this.address(keys, start);
        this.at += match[0].length;
        const value = this.value([...path, ...keys], 0);
        return [{ keys, value, keyPlace, start }];
    }
    /** PyScript fetches what stands on the left: `[files] "https://…" = "./x"`. */
    address([key, more], at) {
        if (!key?.includes('://') || more !== undefined)
            return;
        this.ledger.texts.push(verbatim(this.source, at + 1, at + 1 + key.length));
    }
    value(path, depth) {
        const from = this.at;
        const char = this.text[from] ?? '';
        if (char === '"' || char === "'")
            return this.string(char);
        if (char === '[' && depth < syntax_maxDepth)
            return this.list(path, depth);
        if (char === '{' && depth < syntax_maxDepth)
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
        // A backslash at the end of a line takes all blanks behind it with it.
        const text = quote === '"' ? unquote(isLong ? raw.replace(/\\[ \t]*\r?\n\s*/g, '') : raw) : raw;
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
        const pairs = [];
        for (;;) {
            this.blank(true);
            const char = this.text[this.at];
            if (char === undefined || char === '}')
                break;
            const before = this.at;
            if (char === ',')
                this.at++;
            else if (depth < syntax_maxDepth)
                pairs.push(...this.pair(path));
            if (this.at === before)
                this.at++;
        }
        this.at++;
        return this.group(path, pairs, from);
    }
    inside(value) {
        const found = this.inner.get(value);
        return found ? source_embed(this.source, [{ text: this.text.slice(found[0], found[1]), from: found[0] }]) : null;
    }
}
function toml_tree_keysOf(text) {
    return [...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(match => unquote(match[1] ?? '') || (match[2] ?? match[3] ?? ''));
}
function isEscaped(text, at) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\')
        slashes++;
    return slashes % 2 === 1;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/interpolated.js
/** `${model.name}` stands for what the same settings have under that path (OmegaConf, Hydra, DVC). */
function interpolated({ text }, mappings) {
    const asked = new Set([...text.matchAll(/\$\{([A-Za-z_][\w.]{0,200})\}/g)].map(match => match[1]));
    if (asked.size === 0)
        return [];
    return mappings.flatMap(({ path, table }) => table.entries.flatMap(({ key, value }) => {
        const name = key === null ? '' : [...path, key].join('.');
        const isPlain = value.kind === 'text' || value.kind === 'join' || value.kind === 'name';
        return asked.has(name) && isPlain ? [{ name, value, where: { at: -1, scope: [], branch: [] } }] : [];
    }));
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/yaml-tree.js









/** Reads YAML into our words. Aliases are shared, never copied: an alias bomb stays as small as it was written. */
function readYaml(source) {
    const ledger = newLedger();
    const filled = withoutTemplates(source);
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(filled.text, { strict: false, uniqueKeys: false, logLevel: 'silent' });
    const reader = new yaml_tree_YamlReader(filled, source, ledger);
    for (const document of documents)
        if (document.contents)
            reader.read(document.contents);
    ledger.bindings.push(...interpolated(source, ledger.mappings));
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
/** What a tag of its own makes of a text, its program knows: no revision is believed that it may have changed. */
const isOwnTag = (tag) => tag !== undefined && !tag.startsWith('tag:yaml.org,');
const yaml_tree_naming = /revision|commit|sha/i;
const orOther = (value) => ({
    kind: 'choice',
    options: [value, opaque(value.place)],
    place: value.place,
});
class yaml_tree_YamlReader {
    source;
    ledger;
    /** With its templates, which stand where the holes are. */
    raw;
    anchors = new Map();
    scalars = new Map();
    programs;
    constructor(source, raw, ledger) {
        this.source = source;
        this.raw = raw;
        this.ledger = ledger;
        this.programs = new Programs(ledger, value => this.inside(value), 'kubernetes', raw.text);
    }
    read(node) {
        this.value(node, [], []);
    }
    value(node, path, scope) {
        const value = this.plain(node, path, scope);
        const anchor = (0,yaml_dist/* isScalar */.jn)(node) || (0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor)
            this.anchors.set(anchor, value);
        return value;
    }
    plain(node, path, scope) {
        if (path.length > syntax_maxDepth)
            return opaque(this.source.place(0, 0));
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return this.scalar(node, scope);
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.anchors.get(node.source) ?? opaque(this.at(node));
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const place = this.at(node);
            const inner = [...scope, place.offset];
            const table = this.table(node.items, place, path, inner);
            this.ledger.mappings.push({ path, table, where: { ...plainly(place.offset), scope: inner } });
            this.programs.read(table, path, inner);
            return table;
        }
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = node.items.map(item => this.value(item, [...path, '[]'], scope));
            return { kind: 'list', items, place: this.at(node) };
        }
        return opaque(this.source.place(0, 0));
    }
    table(items, place, path, scope) {
        const entries = [];
        const spread = [];
        for (const pair of items) {
            if (!(0,yaml_dist/* isPair */.tO)(pair))
                continue;
            const key = this.key(pair.key);
            const plain = this.value(pair.value, [...path, key ?? '*'], scope);
            const value = (0,yaml_dist/* isScalar */.jn)(pair.value) && isOwnTag(pair.value.tag) && yaml_tree_naming.test(key ?? '') ? orOther(plain) : plain;
            // A merge never overrides, wherever it stands, and of several the first counts.
            if (key === '<<')
                spread.unshift(...(value.kind === 'list' ? value.items.toReversed() : [value]).map(of => ({ of, after: -1 })));
            else
                entries.push({ key, value, keyPlace: (0,yaml_dist/* isScalar */.jn)(pair.key) ? this.at(pair.key) : place });
        }
        return { kind: 'table', entries, spread, place };
    }
    key(node) {
        const named = (0,yaml_dist/* isAlias */.Vj)(node) ? this.anchors.get(node.source) : undefined;
        return (0,yaml_dist/* isScalar */.jn)(node) ? String(node.value) : named?.kind === 'text' ? named.text : null;
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
        const otherwise = isBlock ? null : otherwiseIn(this.raw.text.slice(from + quoted, to - quoted));
        if (otherwise) {
            const [start, end] = [from + quoted + otherwise.from, from + quoted + otherwise.to];
            return { kind: 'text', text: this.raw.text.slice(start, end), place: this.source.place(start, end) };
        }
        if (!isBlock && (value.includes('$') || value.includes(hole))) {
            const where = (at) => ({ at, scope, branch: [] });
            const source = this.raw;
            return readTemplate(from + quoted, to - quoted, { source, dialect: 'kubernetes', where, nested: () => undefined });
        }
        return { kind: 'text', text: value, place };
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
            return source_embed(this.raw, blockPieces(this.raw.text, from, to, node.type === 'BLOCK_FOLDED'));
        const { text: raw } = this.raw;
        const quoted = node?.type === 'QUOTE_DOUBLE' || node?.type === 'QUOTE_SINGLE' ? 1 : 0;
        if (node?.type === 'QUOTE_DOUBLE')
            return jsonInside(this.raw, from + 1, to - 1);
        return node ? source_embed(this.raw, quotedPieces(raw, from + quoted, to - quoted, quoted === 1)) : null;
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/shell/called.js



/** Where languages that are not read hand a command to a shell: `system("a b")`, `exec "a", "b"`, backticks. */
const called_handing = /(?<![\w.])(?:system|exec|popen|shell_exec|passthru|proc_open|spawn|os\.execute|io\.popen|do shell script|sh|commandLine|run_command|prepare_command\s*=|command\s*=)(?!\w)[\s([{]*((?:(["'])(?:(?!\2)[^\\\n]|\\.)*\2[\s,]*)+)|`([^`\n]+)`|(["'])([^"'\n]+)\4\.execute\(/g;
/** Whole scripts: of a process of Nextflow, of a task of WDL, of a rule of Ninja. */
const scripts = /(?<![\w.])(?:script|shell|sh|bat|system)\s*[:(]?\s*("""|''')([\s\S]{0,20000}?)\1|(?<!\w)command\s*<<<([\s\S]{0,20000}?)>>>|^[ \t]+command[ \t]*=[ \t]*(?!["'])([^\n]+)/gm;
/** The commands that a program has a shell run, whatever it is written in. */
function readCalled(source, nesting) {
    const ledger = newLedger();
    for (const match of source.text.matchAll(called_handing)) {
        const [whole, words = match[3] ?? match[5] ?? ''] = match;
        const from = match.index + whole.indexOf(words);
        readShell(source_embed(source, called_piecesOf(words, from)), ledger, { nesting });
    }
    for (const match of source.text.matchAll(scripts)) {
        const text = match[2] ?? match[3] ?? match[4] ?? '';
        const from = match.index + match[0].indexOf(text);
        readShell(source_embed(source, [{ text, from }]), ledger, { nesting });
    }
    return ledger;
}
/** Without the quotes and commas between the words; what a quote keeps stands as it is. */
function called_piecesOf(words, from) {
    const quoted = [...words.matchAll(/(["'])((?:(?!\1)[^\\]|\\.)*)\1/g)];
    if (quoted.length === 0)
        return [{ text: words, from }];
    return quoted.flatMap(({ 2: text = '', index }) => [
        { text, from: from + index + 1 },
        { text: ' ', from: from + index + 1 + text.length },
    ]);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/documents.js













/** Languages that stand inside other files. */
const documents_readers = {
    python: source => readPython(source),
    javascript: source => readJavaScript(source, 'jsx'),
    json: source => readJson(source),
    yaml: source => readYaml(source),
    toml: source => readToml(source),
    ini: source => readIni(source),
    modelfile: source => readModelfile(source),
    dockerfile: source => readDockerfile(source),
    called: readCalled,
    shell: (source, nesting) => {
        const ledger = newLedger();
        readShell(source, ledger, { nesting });
        ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)));
        return ledger;
    },
};
/** What a document inside another file says; null when its language is not read. */
function embeddedFacts(language, source, nesting) {
    return nesting > 8 ? null : (documents_readers[language]?.(source, nesting) ?? null);
}
const byExtension = {
    py: 'python',
    json: 'json',
    yaml: 'yaml',
    yml: 'yaml',
    sh: 'shell',
    bash: 'shell',
    env: 'shell',
    bashrc: 'shell',
    bash_profile: 'shell',
    profile: 'shell',
    zshrc: 'shell',
    toml: 'toml',
    ini: 'ini',
    conf: 'ini',
    service: 'ini',
    container: 'ini',
    modelfile: 'modelfile',
    Modelfile: 'modelfile',
};
/** The language of a file that another file brings along. */
function languageOfFile(name) {
    const base = (0,paths/* baseNameOf */.m)(name);
    const own = /^(modelfile|dockerfile)\b/i.exec(base)?.[1];
    if (own)
        return own.toLowerCase();
    if (/^\.env\b/.test(base))
        return 'shell';
    return byExtension[base.slice(base.lastIndexOf('.') + 1)] ?? null;
}
/** A manifest of Kubernetes or of Compose, whatever holds it. */
const manifest = /^(?:\s|---|#[^\n]*\n)*(?:apiVersion|services|kind):/;
/** The language of a text that says itself what it is, whatever it is kept under. */
function languageOfText(text) {
    if (/^FROM\s[\s\S]*^(?:PARAMETER|SYSTEM|TEMPLATE|MESSAGE)\s/m.test(text))
        return 'modelfile';
    const interpreter = /^\s*#!\s*\S*?\/(?:env\s+)?((?:ba|z|da)?sh|python[\d.]*)\b/.exec(text)?.[1];
    if (interpreter)
        return languageOfProgram(interpreter);
    if (manifest.test(text) || /^\s*#cloud-config\b/.test(text))
        return 'yaml';
    return importing.test(text) ? 'python' : null;
}
/** The first line of a program in Python that is no remark, if it brings something in, and others behind it. */
const importing = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*[ \t]*(?:from[ \t]+[\w.]+[ \t]+import[ \t]+[\w(*][^\n]*|import[ \t]+[\w.]+(?:[ \t]+as[ \t]+\w+|[ \t]*,[ \t]*[\w.]+)*[ \t]*(?:#[^\n]*)?\r?)\n/;
/** More than this, in UTF-16 units, is prose or data. */
const mostSettings = 50_000;
/** The language of settings in a text of several lines that is nothing else: each of its outermost lines is one of them. */
function settingsOfText(text) {
    if (text.length > mostSettings || !/\S[^\n]*\n\s*\S/.test(text))
        return null;
    if (/^\s*\{\s*"[^"\n]*"\s*:/.test(text) && /\}\s*$/.test(text))
        return 'json';
    const lines = text.split('\n').filter(line => !/^\s*(?:[#;]|$)/.test(line));
    const isIni = (line) => /^\s*(?:\[[\w.@ -]+\]|@?[\w.-]+\s*=|[\]}])/.test(line) || /^\s{2,}/.test(line);
    if (/^\s*\[[\w.-]+\]\s*$/.test(lines[0] ?? '') && lines.every(isIni))
        return 'ini';
    const indent = Math.min(...lines.map(line => line.search(/\S/)));
    const outermost = lines.filter(line => line.search(/\S/) === indent);
    const isYaml = (line) => /^\s*(?:- |---|(?:[\w.-]+|"[^"]+"|'[^']+')\s*:(?:\s|$))/.test(line);
    return outermost.every(isYaml) ? 'yaml' : null;
}
const isInterpreter = (word) => /(?:^|\/)(?:(?:ba|z|da)?sh|python[\d.]*)$/.test(word);
const languageOfProgram = (word) => (/python/.test(word) ? 'python' : 'shell');
/** Does this command run a program of another language, and in which word or on its input? */
function languageOf(argv) {
    const [program = ''] = argv;
    const base = (0,paths/* baseNameOf */.m)(program);
    // Vagrant
    if (/\.provision$/.test(base))
        return { name: 'shell', from: 'input' };
    const read = fromInput(base, argv);
    if (read)
        return { name: read, from: 'input' };
    const wrapped = argv.findIndex((word, index) => isInterpreter(word) && /^-\w*c$/.test(argv[index + 1] ?? ''));
    if (wrapped > 0 && argv[wrapped + 2] !== undefined)
        return { name: languageOfProgram(argv[wrapped] ?? ''), from: wrapped + 2 };
    return documents_textOf(base, argv) ?? interpreted(base, argv);
}
/** Programs that take a text in their own language behind a flag, or as their first word. */
const takingText = [
    [/^(?:node|bun|deno)$/, /^(?:-e|-p|--eval|--print|eval)$/, 'javascript'],
    [/^(?:perl|ruby|lua|Rscript|osascript)$/, /^-[A-Za-z]*[eE]$/, 'called'],
    [/^php$/, /^-r$/, 'called'],
    [/^expect$/, /^-c$/, 'shell'],
    [/^[gmn]?awk$/, null, 'called'],
];
/** `node -e "…"`, `awk '…'` */
function documents_textOf(base, argv) {
    const [, flag, name] = takingText.find(([program]) => program.test(base)) ?? [];
    if (name === undefined)
        return null;
    const isText = (word, index) => (flag ? flag.test(argv[index - 1] ?? '') : /[{(]/.test(word));
    const from = argv.findIndex((word, index) => index > 0 && isText(word, index));
    return from === -1 ? null : { name, from };
}
/** `python -c "…"`, `bash -s`, and the same behind `sudo` or `docker exec -i box`. */
function interpreted(base, argv) {
    const last = argv.findLast(word => !/^-s?$/.test(word)) ?? '';
    const [, script = ''] = argv;
    // Beside an entry point that names the shell.
    if (/^-[a-z]*c$/.test(base) && argv.length === 2 && /\S\s+\S/.test(script))
        return { name: 'shell', from: 1 };
    if (!isInterpreter(base))
        return isInterpreter(last) ? { name: languageOfProgram(last), from: 'input' } : null;
    const flag = argv.findIndex(word => /^-\w*c$/.test(word));
    if (flag !== -1)
        return { name: languageOfProgram(base), from: flag + 1 };
    return argv.length === 1 || /^-s?$/.test(argv[1] ?? '') ? { name: languageOfProgram(base), from: 'input' } : null;
}
/** Programs that read a document from their input. */
function fromInput(base, argv) {
    const takesInput = argv.includes('-') || argv.includes('-f-');
    if (/^(?:kubectl|oc|helm|docker-compose)$/.test(base))
        return takesInput ? 'yaml' : null;
    if (base === 'docker' && takesInput)
        return argv[1] === 'build' || argv[1] === 'buildx' ? 'dockerfile' : argv[1] === 'compose' ? 'yaml' : null;
    if (base === 'ollama' && takesInput)
        return 'modelfile';
    if (/^(?:\.|source)$/.test(base))
        return argv[1] === '/dev/stdin' ? 'shell' : null;
    return /^(?:sbatch|at|batch|crontab)$/.test(base) || (base === 'ssh' && argv.length === 2) ? 'shell' : null;
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/dockerfile.js




const dockerfile = {
    id: 'dockerfile',
    title: 'Dockerfile',
    accepts: path => /(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|Containerfile)(?:[._-][^/]*)?$|(?:^|\/)Earthfile$/i.test(path),
    // A manifest may carry the name of the image that it starts.
    extract: file => readWith(file, source => (manifest.test(source.text) ? readYaml(source) : readDockerfile(source))),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/dotenv.js


const dotenv_names = /(?:^|\/)(?:\.env(?:[^a-z\d/][\w. ()-]*)?|env(?:\.[\w.-]+)?)$|\.(?:env|ini|cfg|conf|properties|service|container|editorconfig)(?:\.(?:example|sample|template|dist|tmpl|j2|in|local|default))?$/i;
const dotenv = {
    id: 'dotenv',
    title: 'Environment files, .ini, .cfg, .properties and systemd units',
    accepts: path => dotenv_names.test(path) && !otherLanguage.test(path),
    extract: file => readWith(file, readIni),
};
/** `env.yaml` is YAML. */
const otherLanguage = /\.(?:ya?ml|jsonc?|toml|[cm]?[jt]sx?|py|sh|go|rs|rb|md)$/i;

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/dvc.js


const dvc = {
    id: 'dvc',
    title: 'DVC pointer',
    accepts: path => /\.dvc$|(?:^|\/)dvc\.lock$/i.test(path),
    extract: file => readWith(file, readYaml),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/gitmodules.js


const gitmodules = {
    id: 'gitmodules',
    title: 'Git submodules that are model repositories',
    accepts: path => /(?:^|\/)\.gitmodules$/i.test(path),
    extract,
};
function extract(file) {
    const { references, gaps } = readWith(file, source => ({ ...readIni(source), bindings: [] }));
    const lines = file.content.kind === 'text' ? file.content.text.split('\n') : [];
    const isAddress = ({ line }) => /\burl\s*=/i.test(lines[line - 1] ?? '');
    return { references: references.filter(isAddress).map(one => pinned(one, file.content)), gaps };
}
/** The commit that the tree has at the submodule's path is its pin, whatever branch an update would follow. */
function pinned(reference, content) {
    if (content.kind !== 'text' || !content.links)
        return reference;
    const path = pathAround(content.text.split('\n'), reference.line - 1);
    const commit = path === undefined ? undefined : content.links.get(path);
    return commit === undefined ? reference : { ...reference, revision: commit };
}
/** `path = …` of the section that the line stands in; the last one, as git reads it. */
function pathAround(lines, at) {
    const isHeader = (line) => /^\s*\[/.test(line);
    const start = lines.findLastIndex((line, index) => index <= at && isHeader(line));
    const next = lines.findIndex((line, index) => index > at && isHeader(line));
    const section = lines.slice(start + 1, next === -1 ? undefined : next);
    const written = section.flatMap(line => /^\s*path\s*=\s*"?(?<path>[^"#;\r]*?)"?\s*(?:[#;].*)?$/i.exec(line)?.groups?.['path'] ?? []);
    return written.at(-1);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/page.js



/** Between a page's tags: a comment, a script in some language, or the front matter of a component. */
const page_scripts = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))|<(script|py-script|gradio-lite|gradio-file)\b([^>]*)>([\s\S]*?)(?:<\/\1\s*>|$)|^---\n([\s\S]*?)\n---/gi;
/** What the browser does not run, whatever it is for. */
const inert = /^(?:application\/ld\+json|importmap|speculationrules|text\/(?:x-)?(?:template|handlebars|html))$/i;
/** The scripts of a page, as one; those in Python, as documents of their own. */
function readPage(source) {
    const own = [];
    const others = [];
    for (const match of source.text.matchAll(page_scripts)) {
        const [whole, tag, attributes = '', body, front] = match;
        const text = body ?? front;
        if (text === undefined)
            continue;
        const type = page_attribute(attributes, 'type');
        const piece = { text: `${text}\n`, from: match.index + whole.indexOf(text, whole.indexOf('>') + 1) };
        if (isPython(tag, type, attributes))
            others.push(...innermost(piece));
        else if (!inert.test(type))
            own.push(piece);
    }
    const facts = readJavaScript(source_embed(source, own), 'ts');
    const attributes = facts.imports.some(({ module }) => page_loading.test(module)) ? dataOf(source) : [];
    const inputs = inputsOf(source, new Set(facts.texts.map(({ text }) => text.replace(/^#/, ''))));
    return {
        ...facts,
        bindings: [...facts.bindings, ...attributes, ...inputs],
        embedded: [...facts.embedded, ...others.map(piece => ({ facts: readPython(source_embed(source, [piece])) }))],
    };
}
/** The first of that name counts; what stands in quotes is no attribute. */
function page_attribute(attributes, name) {
    const all = [...attributes.matchAll(/([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)];
    const found = all.find(([, one = '']) => one.toLowerCase() === name);
    return (found?.[2] ?? found?.[3] ?? found?.[4] ?? '').trim();
}
const isPython = (tag, type, attributes) => /^(?:py|mpy|pyscript|text\/python)$/i.test(type) ||
    /^(?:py-script|gradio-lite)$/i.test(tag ?? '') ||
    (tag?.toLowerCase() === 'gradio-file' && page_attribute(attributes, 'name').endsWith('.py'));
/** An application of several files has them in tags of their own. */
function innermost({ text, from }) {
    const files = [...text.matchAll(/<gradio-file\b([^>]*)>([\s\S]*?)<\/gradio-file\s*>/gi)];
    if (files.length === 0)
        return [{ text, from }];
    return files.flatMap(({ 0: whole, 1: attributes = '', 2: body = '', index }) => page_attribute(attributes, 'name').endsWith('.py')
        ? [{ text: `${body}\n`, from: from + index + whole.indexOf('>') + 1 }]
        : []);
}
const page_loading = /transformers|web-llm|huggingface|onnxruntime|wllama|tensorflow|mediapipe/i;
/** `data-model-id="x"`: what a script reads as `dataset.modelId`. */
function dataOf(source) {
    return [...source.text.matchAll(/\sdata-([a-z][a-z-]*)\s*=\s*"([^"<>{}]+)"/g)].map(match => {
        const [whole, name = '', text = ''] = match;
        const field = name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
        return page_written(`dataset.${field}`, text, match.index + whole.lastIndexOf(text), source);
    });
}
/** `<input id="model" value="x">`: what a script that asks for it finds there until somebody writes something else. */
function inputsOf(source, asked) {
    return [...source.text.matchAll(/<input\b([^<>]{1,1000})>/gi)].flatMap(({ 0: whole, 1: attributes = '', index }) => {
        const name = page_attribute(attributes, 'id');
        const text = page_attribute(attributes, 'value');
        const isPlain = asked.has(name) && /^[\w-]+$/.test(name) && text !== '' && !/[<>{}]/.test(text);
        return isPlain ? [page_written(name.replaceAll('-', '_'), text, index + whole.lastIndexOf(text), source)] : [];
    });
}
function page_written(name, text, from, source) {
    return { name, value: verbatim(source, from, from + text.length), where: { at: from, scope: [], branch: [from] } };
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/javascript.js




const javascript_scripts = /\.[cm]?[jt]sx?$/i;
const pages = /\.(?:vue|svelte|astro|html?|ejs|hbs|handlebars|mustache|njk|erb|liquid|twig|cshtml)$|\.html?\.(?:j2|jinja2?|tpl|tmpl|in)$|\.jinja2?$/i;
/** ECMA-262 12.3: what is behind one of these is no comment any more. */
const javascript_ends = /\r(?!\n)|[\u2028\u2029]/g;
const javascript = {
    id: 'javascript',
    title: 'JavaScript and TypeScript source',
    accepts: path => (javascript_scripts.test(path) || pages.test(path)) && !/\.(?:min\.js|d\.ts)$/i.test(path),
    extract: file => readWith(file, source => readModule(source, file.path)),
};
function readModule(source, path) {
    if (pages.test(path))
        return readPage(source);
    return readJavaScript(withLines(source, javascript_ends), /\.[cm]?ts$/.test(path) ? 'ts' : /\.tsx$/.test(path) ? 'ts jsx' : 'jsx');
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/json-config.js


const notOurs = /(?:^|\/)(?:package|package-lock|npm-shrinkwrap|tsconfig[^/]*|models\.lock|bun)\.json$/i;
/** Of a manifest only its scripts load anything. */
const json_config_manifest = /(?:^|\/)(?:composer|deno)\.json$/;
/** Also what editors and tools of Node keep without an extension, or under one of their own. */
const json_config_names = /\.json[c5]?(?:\.(?:example|sample|template|dist|tmpl|in))?$|\.code-workspace$|(?:^|\/)\.(?:lintstaged|husky|swc|babel)rc$/i;
const jsonConfig = {
    id: 'json-config',
    title: 'JSON configuration',
    accepts: path => json_config_names.test(path) && !notOurs.test(path),
    extract: file => readWith(file, source => readJson(source, json_config_manifest.test(file.path) ? ['scripts', 'tasks'] : undefined)),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/lfs-pointer.js


const lfsPointer = {
    id: 'lfs-pointer',
    title: 'Git LFS pointer of a weights file',
    accepts: path => isWeightsFile(path),
    extract: lfs_pointer_extract,
};
function lfs_pointer_extract({ path, content }) {
    if (content.kind !== 'text' || !(0,lfs_pointer/* looksLikeLfsPointer */.K2)(content.text))
        return { references: [], gaps: [] };
    const pointer = (0,lfs_pointer/* readLfsPointer */.tY)(content.text);
    if (!pointer)
        return { references: [], gaps: [malformed(path)] };
    const name = (0,paths/* baseNameOf */.m)(path);
    const reference = {
        ecosystem: 'model',
        hub: 'git-lfs',
        id: path,
        kind: /^adapter_/.test(name) ? 'adapter' : 'weights',
        certainty: 'load',
        revision: null,
        digest: `sha256:${pointer.sha256}`,
        file: path,
        line: pointer.line,
        column: 11,
        endColumn: 75,
        loader: 'lfs-pointer',
    };
    return { references: [reference], gaps: [] };
}
/** git-lfs puts content in the place of more than the specification allows: what that would be, nobody read here. */
function malformed(path) {
    const detail = 'it begins as a Git LFS pointer and is not exactly one';
    return {
        class: 'unreadable',
        reason: 'lfs-pointer-invalid',
        subject: path,
        ecosystem: 'model',
        file: path,
        line: 1,
        detail,
    };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/recipe/make-calls.js

/** `$(1)` to `$(9)` in what `$(call name,a,b)` puts in its place; `$(0)` is its name. */
const make_calls_parameters = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const hasParameters = (text) => /(?<!\$)\$(?:1|\(1\)|\{1\})/.test(text);
/** Functions of make that a recipe names: what `$(call)` hands over, what `$(eval X = a)` sets. */
function readCalls(ledger) {
    for (const { argv, where, place } of ledger.commands) {
        const [program, ...words] = argv;
        const name = program?.kind === 'text' ? program.text : '';
        if (name === 'call') {
            const positional = argumentsOf(words);
            const callee = positional[0]?.kind === 'text' ? positional[0].text : '';
            if (callee !== '')
                ledger.calls.push({ callee, positional, keyword: new Map(), spread: [], where, place });
        }
        else if (name === 'eval')
            make_calls_set({ argv, where, place }, ledger);
    }
}
function make_calls_set({ argv: [, name, sign, value, more] }, ledger) {
    const isSet = sign?.kind === 'text' && /^[:?]{0,2}=$/.test(sign.text);
    if (name?.kind === 'text' && isSet && value && !more)
        ledger.bindings.push({ name: name.text, value, where: { at: -1, scope: [], branch: [] } });
}
/** What stands between commas, whatever else stands there. */
function argumentsOf(words) {
    const all = [[]];
    for (const word of words) {
        if (all.at(-1)?.[0] && !beginsWithComma(word))
            all.at(-1)?.push({ kind: 'text', text: ' ', place: word.place });
        for (const part of word.kind === 'join' ? word.parts : [word]) {
            if (part.kind !== 'text')
                all.at(-1)?.push(part);
            else
                for (const { 0: piece, index: from } of part.text.matchAll(/[^,]+|,/g))
                    if (piece === ',')
                        all.push([]);
                    else
                        all.at(-1)?.push(tail(part, from, piece));
        }
    }
    return all.flatMap(parts => {
        const [only, second] = parts;
        return only ? [second ? { kind: 'join', parts, place: only.place } : only] : [];
    });
}
function beginsWithComma(word) {
    const first = word.kind === 'join' ? word.parts[0] : word;
    return first?.kind === 'text' && first.text.startsWith(',');
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/recipe/make-variables.js


/** Variables of make hold when they are used, wherever they are set: the last one counts everywhere. */
function bindVariable(name, [from, to], scope, { source, ledger }) {
    const where = { at: -1, scope, branch: [] };
    const around = { source, dialect: 'make', where: () => ({ ...where, at: 0 }), nested: () => undefined };
    const raw = source.text
        .slice(from, to)
        .replace(/\s+#.*$/s, '')
        .trimEnd();
    const [, before = '', , otherwise] = /^(env(?:_var_or_default)?\(\s*(["'])\w+\2\s*,\s*)(["'][^"']*["'])\s*\)$/.exec(raw) ?? [];
    const said = otherwise ?? raw;
    const start = from + before.length;
    const quoted = /^(["'])([\s\S]*)\1$/.test(said) ? 1 : 0;
    const value = readTemplate(start + quoted, start + said.length - quoted, around);
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
        return verbatim(source, start, start + match[0].length);
    });
    return { kind: 'list', items, place: value.place };
}
/** `serve model="a" *rest:`: a recipe of just, whose parameters have defaults. Says whether it is one. */
function bindParameters(text, from, into) {
    const head = /^@?[A-Za-z_][\w-]*((?:\s+[*+$]?[A-Za-z_]\w*(?:=(?:"[^"]*"|'[^']*'|[\w./:-]+))?)+)\s*:(?!=)/.exec(text.slice(0, 2000));
    if (!head?.[1]?.includes('='))
        return false;
    const start = head[0].indexOf(head[1]);
    for (const { 0: whole, 1: name = '', index } of head[1].matchAll(/(\w+)=(?:"[^"]*"|'[^']*'|[\w./:-]+)/g)) {
        const at = from + start + index;
        bindVariable(name, [at + name.length + 1, at + whole.length], [from], into);
    }
    return true;
}
/** `$(MAKE) target NAME=value`: what the recipe of that target finds, when it is called like this. */
function handOver(ledger, targets) {
    for (const { argv } of ledger.commands) {
        const [program] = argv;
        const isMake = program?.kind === 'name' ? program.path === 'MAKE' : program?.kind === 'text' && program.text === 'make';
        const given = isMake ? argv.flatMap(word => (word.kind === 'text' ? [word] : [])) : [];
        const target = given.map(word => targets.get(word.text)).find(at => at !== undefined);
        for (const { text, place } of target === undefined ? [] : given) {
            const name = /^([A-Za-z_]\w*)=/.exec(text);
            if (!name?.[1] || target === undefined)
                continue;
            const from = name[0].length;
            const value = {
                kind: 'text',
                text: text.slice(from),
                place: { ...place, column: place.column + from, offset: place.offset + from },
            };
            ledger.bindings.push({ name: name[1], value, where: { at: -1, scope: [target], branch: [place.offset] } });
        }
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/recipe/make-rules.js







const make_rules_assignment = /^(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(?:[:?+!]{0,3}=)[^\S\n]*/;
const forTarget = /^[^\s#=:][^#=:]*:\s*(?:export\s+)?([A-Za-z_]\w*)\s*[:?+]?=[^\S\n]*/;
const lenient = /^(?:\.IGNORE\s*:|(?:export\s+)?(?:MAKEFLAGS|GNUMAKEFLAGS)\s*[:+?]?=.*(?:(?:^|[\s=])-?[a-z]*i[a-z]*(?:\s|$)|--ignore-errors)|(?:override\s+)?SHELL\s*[:?]{0,3}=(?!\s*(?:(?:\/\S*\/)?(?:env\s+)?(?:ba|z|da|k|a)?sh\b|\$|pwsh|powershell|cmd)))/m;
/** Reads a Makefile or justfile: variables, which count as their last value, and the scripts of the rules. */
function readMakefile(source) {
    const ledger = newLedger();
    new MakeReader(source, ledger).read();
    ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)));
    return ledger;
}
class MakeReader {
    source;
    ledger;
    /** Where each target is first named: the scope of all its recipes. */
    targets = new Map();
    target = [];
    recipe = [];
    /** Between `define NAME` and `endef`: lines for recipes. */
    isDefined = false;
    /** Make goes on, or asks a shell of its own, whatever fails. */
    mayFail;
    constructor(source, ledger) {
        this.source = source;
        this.ledger = ledger;
        const isWhole = /^\.ONESHELL\s*:/m.test(source.text) && !/^\.SHELLFLAGS\s*[:?]?=.*\s?-\w*e/m.test(source.text);
        this.mayFail = isWhole || lenient.test(source.text);
    }
    read() {
        for (const line of make_rules_linesOf(this.source.text)) {
            const isBound = /^(?:define|endef)\b/.test(line.text);
            this.unknown(line);
            if (isBound || (line.text.trim() !== '' && !this.isStep(line)))
                this.close();
            if (isBound)
                this.define(line);
            else if (this.isStep(line))
                this.step(line);
            else
                this.rule(line);
        }
        this.close();
        handOver(this.ledger, this.targets);
        readCalls(this.ledger);
    }
    /** `define name`, whose lines are run where `$(call name,…)` stands; or its end. */
    define({ text, from }) {
        const name = /^define\s+([\w.-]+)/.exec(text)?.[1];
        this.isDefined = name !== undefined;
        this.target = name === undefined ? [] : this.called(name, from);
    }
    /** The scope of what has arguments. */
    called(name, scope) {
        this.ledger.definitions.push({ name, parameters: make_calls_parameters, returns: [], scope, where: plainly(scope) });
        return [scope];
    }
    /** `define NAME` and `$(eval NAME = …)` set what is not read here. */
    unknown({ text, from }) {
        const place = this.source.place(from, from);
        const where = { at: -1, scope: [], branch: [from] };
        for (const [, defined, set] of text.matchAll(/^(?:override\s+)?define\s+([A-Za-z_]\w*)|\$[({]eval\s+(?:export\s+|override\s+)*([A-Za-z_]\w*)\s*[:?+]?=/g))
            this.ledger.bindings.push({ name: defined ?? set ?? '', value: { kind: 'opaque', place }, where });
        // Make itself asks a shell, when it reads the line.
        for (const { 0: whole, 1: inner = '', index } of this.isStep({ text, from, to: from })
            ? []
            : text.matchAll(/\$[({]shell\s+([^()]+)[)}]/g))
            readShell(source_embed(this.source, [{ text: inner, from: from + index + whole.length - 1 - inner.length }]), this.ledger, { dialect: 'make' });
    }
    isStep({ text }) {
        return this.isDefined || /^(?:\t| {2,})\S/.test(text);
    }
    step({ text, from, to }) {
        const skip = indentOf(text, this.recipe[0], this.source);
        // A dash says that make goes on.
        const isForgiven = /^\s*[@+]*-/.test(text.slice(0, skip));
        this.recipe.push({ text: text.slice(skip), from: from + skip }, { text: isForgiven ? ' || true\n' : '\n', from: to });
    }
    /** The recipe is read to its end: a script of the shell's, or of the program in its first line. */
    close() {
        const { recipe, source, ledger } = this;
        const [first] = recipe;
        this.recipe = [];
        if (!first)
            return;
        const language = languageOfText(first.text);
        const facts = language && language !== 'shell' ? embeddedFacts(language, source_embed(source, recipe), 1) : null;
        if (facts)
            ledger.embedded.push({ facts });
        else
            readShell(source_embed(source, recipe), ledger, { dialect: 'make', scope: this.target, mayFail: this.mayFail });
    }
    /** `target: sources ; command`, `NAME = value`, `target: NAME = value`, a remark. */
    rule({ text, from, to }) {
        const { source, ledger } = this;
        const name = /^([^\s#=:][^#=:]*?)\s*:(?!=)/.exec(text)?.[1];
        if (name !== undefined) {
            const at = this.targets.get(name) ?? from;
            this.targets.set(name, at);
            this.target = [at];
            const inline = /^[^=;]*?:(?!=)[^=;]*;/.exec(text)?.[0].length;
            if (inline !== undefined)
                this.recipe.push({ text: text.slice(inline), from: from + inline }, { text: '\n', from: to });
        }
        if (bindParameters(text, from, this))
            this.target = [from];
        const own = make_rules_assignment.exec(text);
        const match = own ?? forTarget.exec(text);
        if (match)
            bindVariable(match[1] ?? '', [from + match[0].length, to], own ? [] : this.target, this);
        if (own && hasParameters(text.slice(own[0].length))) {
            const piece = { text: text.slice(own[0].length), from: from + own[0].length };
            readShell(source_embed(source, [piece]), ledger, { dialect: 'make', scope: this.called(own[1] ?? '', from) });
        }
        else if (text.startsWith('#'))
            ledger.remarks.push(verbatim(source, from, to));
    }
}
/** A recipe of just may be a program of its own, whose indentation counts from its first line. */
function indentOf(text, first, source) {
    const skip = /^\s*[@+-]*/.exec(text)?.[0].length ?? 0;
    if (!first?.text.startsWith('#!'))
        return skip;
    const start = source.text.lastIndexOf('\n', first.from) + 1;
    return Math.min(first.from - start, /^\s*/.exec(text)?.[0].length ?? 0);
}
/** Lines, with those that a backslash joins as one. */
function make_rules_linesOf(text) {
    const lines = [];
    let from = 0;
    while (from < text.length) {
        let end = text.indexOf('\n', from);
        while (end !== -1 && /\\\r?$/.test(text.slice(Math.max(from, end - 2), end)))
            end = text.indexOf('\n', end + 1);
        const to = end === -1 ? text.length : end;
        lines.push({ text: text.slice(from, to), from, to });
        from = to + 1;
    }
    return lines;
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/makefile.js


const makefile = {
    id: 'makefile',
    title: 'Makefile and justfile',
    accepts: path => /(?:^|\/)(?:GNU)?makefile(?:\.[\w-]+)?$|\.(?:mk|mak|just)$|(?:^|\/)\.?justfile$/i.test(path),
    extract: file => readWith(file, readMakefile),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/markdown.js




const markdown = {
    id: 'markdown',
    title: 'Front matter of model cards',
    listsOnly: true,
    accepts: path => /\.(?:md|mdx|markdown)$/i.test(path),
    extract: file => readWith(file, readCard),
};
/** What begins a document, between two lines of three dashes. More than this is no front matter that the hub accepts. */
const fence = /^\ufeff?---[^\S\n]*\r?\n/;
const markdown_maxLength = 100_000;
/** Only what the card itself declares: prose and examples load nothing. */
function readCard(source) {
    const ledger = newLedger();
    const from = fence.exec(source.text)?.[0].length;
    if (from === undefined)
        return ledger;
    const end = /^---[^\S\n]*\r?$/m.exec(source.text.slice(from, from + markdown_maxLength));
    if (!end)
        return ledger;
    const card = readYaml(source_embed(source, [{ text: source.text.slice(from, from + end.index), from }]));
    for (const { path, table, where } of card.mappings)
        if (path.length === 0)
            ledger.mappings.push({ path: ['card'], table, where });
    return ledger;
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/modelfile.js


const modelfile = {
    id: 'modelfile',
    title: 'Modelfile of Ollama',
    accepts: path => /modelfile(?:[.-][^/]*)?$/i.test(path) && !modelfile_otherLanguage.test(path),
    extract: file => readWith(file, readModelfile),
};
/** `Modelfile.md` tells of Modelfiles. */
const modelfile_otherLanguage = /\.(?:md|mdx|rst|txt|adoc|html?|py|[cm]?[jt]sx?|go|rs|rb|java|json|ya?ml|toml|sh|tmpl|png|svg)$/i;

;// CONCATENATED MODULE: ./.build/extract/weights/read/notebook-cells.js





/**
 * Reads a notebook as one program of its code cells. Shell lines (`!cmd`, `%%bash`) are documents of their own, in which
 * `{x}` and `$x` are the program's variables. What is only noted to be shell is read as both: nobody asks the note which
 * one runs. Captured outputs load nothing.
 */
function readNotebook(source) {
    const root = (0,main.parseTree)(source.text);
    const cells = root && (nodeAt(root, 'cells') ?? nodeAt(root, 'worksheets', 0, 'cells'));
    const program = [];
    const shells = [];
    const remarks = [];
    let length = 0;
    const hasShell = isShell(root, 'kernelspec', 'language') || isShell(root, 'language_info', 'name');
    for (const cell of cells?.children ?? []) {
        const type = nodeAt(cell, 'cell_type')?.value;
        const lines = notebook_cells_linesOf(nodeAt(cell, 'source') ?? nodeAt(cell, 'input'), source);
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
        if (hasShell || isShell(cell, 'vscode', 'languageId'))
            shells.push({ lines, language: 'shell', at: length });
    }
    const facts = readPython(source_embed(source, program.length > 0 ? program : [{ text: '', from: 0 }]));
    const embedded = shells.flatMap(({ lines, language, at }) => {
        const inner = source_embed(source, lines.flatMap(line => line.pieces));
        const document = embeddedFacts(language, inner, 1);
        return document ? [{ facts: document, templated: { at, scope: [], branch: [] } }] : [];
    });
    return { ...facts, remarks: [...facts.remarks, ...remarks], embedded: [...facts.embedded, ...embedded] };
}
/** Of a key that is written twice the last counts. */
function nodeAt(from, ...path) {
    let node = from;
    for (const key of path)
        node =
            typeof key === 'number'
                ? node?.children?.[key]
                : node?.children?.findLast(({ type, children }) => type === 'property' && children?.[0]?.value === key)
                    ?.children?.[1];
    return node;
}
/** Does a notebook note of its kernel, or an editor of a cell, that this is a shell? */
const isShell = (node, ...path) => node !== undefined && shellNames.test(String(nodeAt(node, 'metadata', ...path)?.value));
const shellNames = /^(?:shellscript|bash|zsh|sh)$/i;
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
const restoring = /^\s*%store\s+-r((?:\s+\w+)*)\s*$/;
/** Any name may be another thing from here on. */
const everything = 'from _ import *';
/** What `x = !command` gives x, and another notebook that runs here, nobody here reads. */
function setBy(text) {
    if (/^\s*%run\s/.test(text))
        return everything;
    const names = /^\s*([\w., ]+)=\s*[!%]/.exec(text)?.[1];
    return names && `${names.trim()} = ...`;
}
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
        const stored = restoring.exec(line.text);
        if (match || isContinued) {
            shell.push(notebook_cells_cut(line, match && !isContinued ? match[0].length : 0));
            kept.push(emptied(line, match?.[1]?.length ?? 0, isContinued ? undefined : setBy(line.text)));
            isContinued = /\\\s*$/.test(line.text);
        }
        else if (environment) {
            shell.push(notebook_cells_cut(line, line.text.search(/env\s+/) + 4));
            kept.push(emptied(line, 0));
        }
        else if (stored)
            kept.push(emptied(line, 0, stored[1] ? `${stored[1].trim().split(/\s+/).join(' = ')} = ...` : everything));
        else if (/^\s*%/.test(line.text))
            kept.push(emptied(line, 0));
        else
            kept.push(line);
    }
    return { kept, shell, language: 'shell' };
}
function notebook_cells_cut(line, from) {
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
function emptied(line, indent, statement = 'pass') {
    const text = `${' '.repeat(indent)}${statement}\n`;
    return { text, pieces: [{ text, from: line.pieces[0]?.from ?? 0 }] };
}
function remarksOf(lines, source) {
    return lines.flatMap(line => {
        return [verbatim(source_embed(source, line.pieces), 0, line.text.length)];
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/notebook.js


const notebook = {
    id: 'notebook',
    title: 'Jupyter notebook',
    accepts: path => /\.ipynb$/i.test(path),
    extract: file => readWith(file, readNotebook),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/package-scripts.js





const packageScripts = {
    id: 'package-scripts',
    title: 'Scripts and hooks of package.json',
    accepts: path => /(?:^|\/)package\.json$/.test(path),
    extract: file => readWith(file, readScripts),
};
/** Who runs command lines that the manifest keeps: npm itself, and what is run at commits and builds. */
const package_scripts_running = /^(?:scripts|husky|gitHooks|lint-staged|nano-staged|simple-git-hooks|pre-commit|wireit|nx|tasks)$/;
/** Each script is a command line of its own; the rest of the file is npm's. */
function readScripts(source) {
    const ledger = newLedger();
    for (const { path, table } of readJson(source).mappings) {
        if (!package_scripts_running.test(path[0] ?? ''))
            continue;
        const values = table.entries.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]));
        for (const value of values) {
            const { offset, column, endColumn } = value.place;
            if (value.kind === 'text')
                readShell(jsonInside(source, offset, offset + endColumn - column), ledger);
        }
    }
    return ledger;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/encoding.js
/**
 * Names as Python compares them: it folds look-alikes of letters (`ｆｒｏｍ＿ｐｒｅｔｒａｉｎｅｄ`, NFKC) before it looks one up.
 * https://docs.python.org/3/reference/lexical_analysis.html#identifiers
 */
function foldNames(file) {
    const { content } = file;
    if (content.kind !== 'text')
        return file;
    const text = content.text.replaceAll(/(?![\0-\x7f])\p{ID_Continue}/gu, letter => {
        const folded = letter.normalize('NFKC');
        return /^\w$/.test(folded) ? folded : letter;
    });
    return text === content.text ? file : { ...file, content: { ...content, text } };
}
/** PEP 263: in a comment of its own on the first two lines. */
const declared = /^(?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n))?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/;
/** Encodings in which ASCII stands for itself: what is seen in the file is what Python runs. */
const plain = /^(?:utf[-_]?8|u8|us[-_]ascii|ascii|646|latin|l\d|iso[-_]?8859|cp(?:125|437|8[56]|874|9[345])|windows[-_]125|gbk?\d*|big5|euc|s(?:hift)?[-_]?jis|koi8|mac)(?:[-_\d]\w*)*(?:-(?:unix|dos|mac))?$/i;
/** `unicode_escape` and UTF-7 make program of comments; of an encoding that is not known nobody can tell. */
function isRecoded({ content }) {
    const encoding = content.kind === 'text' ? declared.exec(content.text)?.[1] : undefined;
    return encoding !== undefined && !plain.test(encoding);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/python/snakefile.js




/** What heads a block of Snakemake: its rules, what belongs to one, and what is done around all of them. */
const rule = /^(?:rule|checkpoint)\b[^\n:]*:/gm;
const heads = /^([ \t]*)((?:(?:rule|checkpoint|module)\b[^\n:]*|on(?:start|success|error)|input|output|params|log|benchmark|resources|threads|priority|conda|container|containerized|envmodules|message|group|wildcard_constraints|shadow|cache|retries|name|shell|run|script|notebook|wrapper|cwl)[ \t]*):/gm;
/** One or more strings behind the word that says that they are a command. */
const commands = /^[ \t]*shell[ \t]*:\s*((?:[rRfF]{0,2}(?:"""[\s\S]{0,20000}?"""|'''[\s\S]{0,20000}?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')\s*)+)/gm;
const strings = /("""|'''|"|')([\s\S]*?)\1/g;
/** Snakemake's language: Python with blocks of its own, each as long as one that Python has. */
function readSnakefile(source) {
    const text = source.text.replace(heads, (_, indent, word) => `${indent}${'try'.padEnd(word.length)}:`);
    const facts = readPython({ ...source, text });
    return { ...facts, embedded: [...facts.embedded, ...snakefile_commandsIn(source).map(found => ({ facts: found }))] };
}
function snakefile_commandsIn(source) {
    const starts = [0, ...[...source.text.matchAll(rule)].map(({ index }) => index), source.text.length];
    return [...source.text.matchAll(commands)].map(({ 0: whole, 1: words = '', index }) => {
        const at = index + whole.length - words.length;
        const from = starts.findLast(start => start <= index) ?? 0;
        const around = source.text.slice(from, starts.find(start => start > index));
        const pieces = [...words.matchAll(strings)].flatMap(({ 1: quote = '', 2: inner = '', index: start }) => snakefile_filledIn(inner, at + start + quote.length, { text: around, from }));
        const ledger = newLedger();
        readShell(source_embed(source, pieces), ledger, { nesting: 1 });
        return ledger;
    });
}
/** `{params.model}` is what the rule says of it. */
function snakefile_filledIn(text, from, around) {
    return [...text.matchAll(/\{params\.(\w+)\}|[^{]+|\{/g)].map(({ 0: piece, 1: name, index }) => {
        const said = name === undefined ? null : new RegExp(`\\b${name}\\s*=\\s*(["'])([^"'\\n]+)\\1`).exec(around.text);
        const value = said?.[2];
        if (!said || value === undefined)
            return { text: piece, from: from + index };
        return { text: value, from: around.from + said.index + said[0].length - 1 - value.length };
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/python.js




const python = {
    id: 'python',
    title: 'Python source',
    accepts: path => python_names.test(path) || python_paths.test(path),
    extract: file => (python_paths.test(file.path) ? extractLines(file) : python_extract(file)),
};
/** Python reads these at its start, and runs each line that begins with `import`; weights have the same extension. */
const python_paths = /\.pth$/i;
function extractLines(file) {
    const { content } = file;
    if (content.kind !== 'text' || !/^import[ \t]/m.test(content.text))
        return { references: [], gaps: [] };
    const text = content.text.replaceAll(/^(?!import[ \t])[^\n]*/gm, '');
    return python_extract({ ...file, content: { ...content, text } });
}
/** Also what Cython, Sage, SCons, Waf, Ren'Py, Bazel, Buck and Tilt read as Python, or nearly. */
const python_names = /\.(?:py[3itwx]?|pxd|pxi|rpy|sage|xsh|bzl|bazel|star|smk)(?:\.(?:j2|jinja2?|tpl|tmpl|template|in))?$|(?:^|\/)(?:SConstruct|SConscript|wscript|WORKSPACE|BUILD|BUCK|Tiltfile|Snakefile)$/i;
const rules = /\.smk$|(?:^|\/)Snakefile$/i;
function python_extract(file) {
    const { references, gaps } = readWith(foldNames(file), rules.test(file.path) ? readSnakefile : readPython);
    if (!isRecoded(file))
        return { references, gaps };
    const { path } = file;
    const gap = {
        class: 'unreadable',
        reason: 'unknown-encoding',
        subject: path,
        file: path,
        ecosystem: 'model',
    };
    return { references, gaps: [...gaps, gap] };
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/shell.js




const shell_scripts = /\.(?:sh|bash|zsh|[akc]sh|mksh|dash|tcsh|nu|command|envrc|bats|slurm|sbatch|fish)$|(?:^|\/)(?:Procfile(?:\.[\w-]+)?|Vagrantfile|Jenkinsfile(?:\.[\w-]+)?|entrypoint|Singularity(?:\.[\w.-]+)?|crontab|\.?binder\/(?:postBuild|start))$|(?:^|\/)cron\.d\/[^/]+$/i;
/** What a shell reads by itself, and what git runs by a tool that names the folder. */
const shell_known = /(?:^|\/)\.(?:bashrc|bash_(?:profile|login|logout|aliases)|profile|zshrc|zshenv|zprofile|zlogin|kshrc|xinitrc|xprofile)$|(?:^|\/)\.(?:husky|githooks)\/[a-z-]+$/;
const powershell = /\.ps[dm]?1$/i;
const batch = /\.(?:bat|cmd)$/i;
/** Ansible, cookiecutter and their like fill these in. */
const templates = /\.(?:sh|bash|zsh)\.(?:j2|jinja2?|tpl|tmpl|template|tftpl|in)$/i;
const shell = {
    id: 'shell',
    title: 'Shell script',
    accepts: path => shell_scripts.test(path) || shell_known.test(path) || powershell.test(path) || batch.test(path) || templates.test(path),
    extract: file => readWith(file, source => readScript(source, file.path)),
};
function readScript(source, path) {
    const ledger = newLedger();
    readShell(source, ledger, { dialect: dialectOf(path) });
    ledger.mappings.push(...environment(ledger.bindings, source.place(0, 0)));
    return ledger;
}
function dialectOf(path) {
    if (powershell.test(path))
        return 'powershell';
    if (batch.test(path))
        return 'batch';
    return templates.test(path) ? 'kubernetes' : 'sh';
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/script.js




/** Whatever a file is called, its first line says which program runs it. What stands in the tables below is never run. */
const script_script = {
    id: 'script',
    title: 'Scripts that only their first line tells of',
    accepts: path => !documents.test(path) && !notes.test(path),
    extract: script_extract,
};
/** Prose, pictures, sounds, archives, tables and what compilers and package managers write: too many to be asked for. */
const documents = /\.(?:md|mdx|markdown|rst|adoc|org|tex|bib|pdf|docx?|xlsx?|pptx?|odt|rtf|epub|png|jpe?g|gif|svg|webp|bmp|ico|icns|tiff?|psd|avif|heic|mp[34]|wav|flac|ogg|opus|webm|mov|avi|mkv|m4[av]|ttf|otf|woff2?|eot|zip|gz|tgz|bz2|xz|zst|7z|rar|tar|whl|egg|jar|war|aar|class|pyc|pyo|o|a|so|dylib|dll|exe|lib|obj|pdb|wasm|csv|tsv|jsonl|ndjson|parquet|arrow|feather|npy|npz|avro|orc|sqlite3?|db|mdb|dat|bin|safetensors|gguf|ggml|pt|ckpt|onnx|tflite|h5|hdf5|keras|pkl|joblib|pb|lock|lockb|sum|map|snap|patch|diff|css|s[ac]ss|less|styl|po|pot|mo|srt|vtt|geojson|topojson|xml|xsd|xsl|xlf|plist|storyboard|xib|pbxproj|csproj|vcxproj|sln|resx|strings|sql|graphql|proto|thrift|avsc|pem|crt|cer|key|pub|asc|sig|sigstore|log|out|min\.js)$/i;
/** What every repository has at its root, and git's own files. */
const notes = /(?:^|\/)(?:licen[cs]e|notice|copying|authors|contributors|codeowners|changelog|changes|history|news|readme|todo|version|py\.typed|\.git(?:ignore|attributes|keep)|\.dockerignore|\.npmignore|\.prettierignore|\.eslintignore|\.gitmodules|\.editorconfig)(?:[-.][\w-]+)?$/i;
const script_nothing = { references: [], gaps: [] };
/** By the name of the program that the first line names. */
const interpreters = [
    [/^(?:i?python[\d.]*|pypy[\d.]*|uv|uvx|sage|xonsh|marimo)$/, python],
    [/^(?:(?:ba|da|k|mk|z|a|fi|rba|tc|c)?sh[\d.]*|busybox|pwsh|nix-shell|guix)$/, shell],
    [/^(?:node(?:js)?|bun|deno|tsx|ts-node|zx|electron)$/, javascript],
    [/^g?make$/, makefile],
];
function script_extract(file) {
    const reader = script_readerOf(script_textOf(file.content));
    return reader && !reader.accepts(file.path) ? reader.extract(file) : script_nothing;
}
const script_textOf = (content) => (content.kind === 'text' || content.kind === 'binary' ? (content.text ?? '') : '');
/** `#!/usr/bin/env -S python3 -u`, `#!/bin/busybox sh`, `#! nix-shell -i python3` on the line below. */
function script_readerOf(text) {
    const [, first = ''] = /^\ufeff?#!([^\n]{1,500})/.exec(text) ?? [];
    const words = first.trim().split(/\s+/);
    const [, below] = /^#![^\n]*\n#!\s*nix-shell\b[^\n]*\s-i\s+(\S+)/.exec(text) ?? [];
    const names = (below === undefined ? words : [below]).map(word => word.replace(/^.*\//, ''));
    return names.flatMap(name => interpreters.find(([pattern]) => pattern.test(name))?.[1] ?? [])[0];
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/tokens.js

const tokens_name = /[\p{L}_][\p{L}\d_]*[!?]?(?=[({[])|[\p{L}_][\p{L}\d_]*/uy;
const number = /\d[\w.]*/y;
const character = /'(?:\\[^\n]{1,8}?|[^'\\\n])'/y;
const mark = /===?|!==?|=>|->|<-|:=|::+|<=|>=|\?\.|&\.|\?\?|\|\||&&|\|>|\.\.+|<>|[^\s]/uy;
const tokens_blank = /[^\S\n]+/y;
/** Code as a line of tokens, in one pass: what is never closed is tried once, so that work stays in step with length. */
function tokensOf(text, language) {
    return new Lexer(text, language).all();
}
class Lexer {
    text;
    language;
    tokens = [];
    /** Up to where a quote is known not to be closed. */
    open = new Map();
    at = 0;
    constructor(text, language) {
        this.text = text;
        this.language = language;
    }
    all() {
        while (this.at < this.text.length)
            if (!(this.comment() || this.quoted()))
                this.plain();
        return this.tokens;
    }
    push(kind, to, from = this.at) {
        this.tokens.push({ kind, text: this.text.slice(from, to), from, to });
        this.at = to;
    }
    comment() {
        const block = this.language.block.find(([open]) => this.text.startsWith(open, this.at));
        if (block) {
            const end = this.closed(block[0], block[1]);
            if (end === -1)
                return false;
            this.push('comment', end);
            return true;
        }
        if (!this.language.line.some(start => this.text.startsWith(start, this.at)))
            return false;
        const end = this.text.indexOf('\n', this.at);
        this.push('comment', end === -1 ? this.text.length : end);
        return true;
    }
    closed(open, close) {
        if ((this.open.get(open) ?? 0) > this.at)
            return -1;
        const end = this.text.indexOf(close, this.at + open.length);
        if (end === -1)
            this.open.set(open, this.text.length);
        return end === -1 ? -1 : end + close.length;
    }
    quoted() {
        const { text, at, language } = this;
        const quote = language.quotes.find(({ open }) => text.startsWith(open, at));
        const end = quote ? this.endOf(quote) : -1;
        if (!quote || end === -1)
            return false;
        const from = at + quote.open.length;
        const pieces = this.piecesOf(quote, from, end);
        const [only] = pieces;
        const isWhole = pieces.length < 2 && only?.isHole !== true;
        this.tokens.push({ kind: 'text', text: only?.text ?? '', from, to: end, ...(!isWhole && { pieces }) });
        this.at = end + quote.close.length;
        return true;
    }
    piecesOf({ raw, hole }, from, end) {
        const inner = this.text.slice(from, end);
        const pieces = [];
        const written = (start, stop) => {
            const text = inner.slice(start, stop);
            const said = raw ? text : unquote(text);
            if (text !== '')
                pieces.push({ text: said, from: from + start, to: from + stop, isHole: false });
        };
        let at = 0;
        for (const match of hole ? inner.matchAll(hole) : []) {
            written(at, match.index);
            at = match.index + match[0].length;
            const text = match[1] ?? match[2] ?? '';
            pieces.push({ text, from: from + match.index, to: from + at, isHole: true });
        }
        written(at, inner.length);
        return pieces;
    }
    endOf({ open, close, raw, long }) {
        const { text } = this;
        if ((this.open.get(open) ?? 0) > this.at)
            return -1;
        let at = this.at + open.length;
        for (; at < text.length; at++) {
            if (text.startsWith(close, at))
                return at;
            if (text[at] === '\n' && !long)
                break;
            if (text[at] === '\\' && !raw)
                at++;
        }
        this.open.set(open, at);
        return -1;
    }
    plain() {
        const { text } = this;
        if (text[this.at] === '\n') {
            this.push('newline', this.at + 1);
            return;
        }
        const space = this.match(tokens_blank);
        if (space !== -1) {
            this.at = space;
            return;
        }
        const isSigil = this.language.sigil === text[this.at];
        const from = this.at + (isSigil ? 1 : 0);
        tokens_name.lastIndex = from;
        if (tokens_name.test(text))
            this.push('name', tokens_name.lastIndex, from);
        else
            this.sign();
    }
    sign() {
        const digits = Math.max(this.match(number), this.match(character));
        if (digits === -1)
            this.push('mark', Math.max(this.match(mark), this.at + 1));
        else
            this.push('number', digits);
    }
    match(pattern) {
        pattern.lastIndex = this.at;
        return pattern.test(this.text) ? pattern.lastIndex : -1;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/cmake-commands.js



const cmake = {
    line: ['#'],
    block: [['#[[', ']]']],
    quotes: [
        { open: '[[', close: ']]', raw: true, long: true },
        { open: '"', close: '"', long: true },
    ],
    access: [],
};
/** Reads CMake into calls: `NAME value` is an argument with a name, what is not written in capitals has only a place. */
function readCMake(source) {
    const ledger = newLedger();
    let words = [];
    let name = null;
    let last = null;
    let depth = 0;
    for (const token of cmake_commands_wordsOf(tokensOf(source.text, cmake))) {
        const { from, to, text } = token;
        const word = verbatim(source, from, to);
        if (token.kind === 'comment')
            ledger.remarks.push(word);
        else if (token.kind === 'mark' && text === '(') {
            if (depth++ > 0)
                continue;
            name = last;
            words = [];
        }
        else if (token.kind === 'mark' && text === ')') {
            depth = Math.max(0, depth - 1);
            if (depth === 0 && name)
                ledger.calls.push(cmake_commands_called(name, words));
            if (depth === 0)
                name = null;
        }
        else {
            last = word;
            if (name)
                words.push(word);
            ledger.texts.push(word);
        }
    }
    return ledger;
}
/** What stands without a blank in between is one word. */
function cmake_commands_wordsOf(tokens) {
    const words = [];
    for (const token of tokens) {
        const before = words.at(-1);
        const isPlain = token.kind === 'name' || token.kind === 'number' || (token.kind === 'mark' && !/[()]/.test(token.text));
        if (token.kind === 'newline')
            continue;
        if (isPlain && before?.kind === 'name' && before.to === token.from)
            words[words.length - 1] = { ...before, to: token.to };
        else
            words.push(isPlain ? { ...token, kind: 'name' } : token);
    }
    return words;
}
function cmake_commands_called(name, words) {
    const keyword = new Map();
    const positional = [];
    for (const [index, word] of words.entries()) {
        const before = words[index - 1];
        if (before && /^[A-Z][A-Z0-9_]+$/.test(before.text))
            keyword.set(before.text, word);
        else
            positional.push(word);
    }
    const { place } = name;
    return { callee: name.text, positional, keyword, spread: [], where: plainly(place.offset), place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/import.js

/** `import a.b.C`, `use a::{b::C, D as E};`, `import ("a/b" c "d/e")`: the names that a file brings in, dotted. */
function plainImports(text) {
    const found = [];
    for (const match of text.matchAll(import_line))
        found.push(...import_named(match[1] ?? match[2] ?? ''));
    const block = blockOf(text);
    for (const match of block.matchAll(/^[^\S\n]*(?:([\w.]+)[^\S\n]+)?"([^"\n]+)"/gm))
        found.push(...import_quoted(match[2] ?? '', match[1]));
    for (const match of text.matchAll(/^import[^\S\n]+(?:(\w+)[^\S\n]+)?"([^"\n]+)"/gm))
        found.push(...import_quoted(match[2] ?? '', match[1]));
    return found;
}
/** `import static a.b.C.d;` and, up to its semicolon, `pub use a::{b, c};`, `use function A\B\c;`. */
const import_line = new RegExp(String.raw `^[^\S\n]*(?:import[^\S\n]+(?:static[^\S\n]+)?([\w$.]+(?:\.\{[^{}]{0,2000}\})?(?:[^\S\n]+as[^\S\n]+\w+)?)` +
    String.raw `|(?:pub(?:\([^)\n]*\))?[^\S\n]+)?use[^\S\n]+(?:function[^\S\n]+)?([\w\\][^;"'()=]{0,1000});)`, 'gm');
/** Between the brackets of Go's `import (…)`. */
function blockOf(text) {
    const start = /^import[^\S\n]*\(/m.exec(text);
    const end = start ? text.indexOf(')', start.index) : -1;
    return start && end !== -1 ? text.slice(start.index + start[0].length, end) : '';
}
function import_quoted(path, alias) {
    const module = path.replaceAll('/', '.');
    const last = (0,paths/* baseNameOf */.m)(path);
    const own = /^v\d+$/.test(last) ? (path.split('/').at(-2) ?? last) : last;
    return [{ module, name: null, alias: alias ?? own.replace(/^go-|\.v\d+$/g, '') }];
}
/** A path, or a tree of them: `a::{b::C, d::{E, F as G}}`. */
function import_named(written, before = '', depth = 0) {
    const text = written.trim().replaceAll(/::|\\/g, '.');
    const open = text.indexOf('{');
    if (open !== -1) {
        const prefix = `${before}${text.slice(0, open)}`;
        const inner = text.slice(open + 1, text.lastIndexOf('}'));
        return depth > 4 ? [] : splitTop(inner).flatMap(one => import_named(one, prefix, depth + 1));
    }
    const [, path = '', alias] = /^([\w$.]+?)(?:\s+as\s+(\w+)|\s*=>\s*(\w+))?$/.exec(text) ?? [];
    const whole = `${before}${path}`.replace(/^\.|\.$/g, '').replace(/\.self$/, '');
    const dot = whole.lastIndexOf('.');
    const name = whole.slice(dot + 1);
    if (path === '' || dot === -1)
        return [];
    return [{ module: whole.slice(0, dot), name, alias: alias ?? name }];
}
function splitTop(text) {
    const pieces = [''];
    let depth = 0;
    for (const letter of text) {
        if (letter === '{')
            depth++;
        if (letter === '}')
            depth--;
        if (letter === ',' && depth === 0)
            pieces.push('');
        else
            pieces.push((pieces.pop() ?? '') + letter);
    }
    return pieces.filter(piece => piece.trim() !== '');
}

;// CONCATENATED MODULE: ./.build/catalogue/conversions.json
const conversions_namespaceObject = /*#__PURE__*/JSON.parse('{"vX":["to_string","to_owned","into","as_str","as_ref","clone","cloned","copied","collect","to_vec","freeze","dup","to_s","strip","trim","toString","c_str","toURI","toPath","iter","into_iter","iter_mut","as_deref","asList","toList","ToList","ToArray","toMutableList","each","each_with_index"],"l4":["await"],"k8":["listOf","mutableListOf","arrayListOf","setOf","arrayOf","List.of","Set.of","Arrays.asList","ImmutableList.of","vec!","c","Seq","List","Set","Array"],"um":["mapOf","mutableMapOf","hashMapOf","linkedMapOf","Map","Map.of","ImmutableMap.of","HashMap.from","BTreeMap.from","IndexMap.from","phf_map!"]}');
;// CONCATENATED MODULE: ./.build/catalogue/conversions.js

const { /* methods */ "vX": conversions_methods, /* waits */ "l4": waits, /* lists */ "k8": lists, /* tables */ "um": tables } = conversions_namespaceObject;
const conversions_all = new Set([...conversions_methods, ...waits]);
const isConversion = (method) => conversions_all.has(method);
const isWait = (word) => waits.includes(word);
const isListMaker = (callee) => lists.includes(callee);
const isTableMaker = (callee) => tables.includes(callee);

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/phrase.js

/** Where the `.name.name` that begins at `index` ends; methods may stand on lines of their own. */
function chainEnd(tokens, index, { access }) {
    const names = [];
    let end = index;
    for (;;) {
        let at = end;
        while (tokens[at]?.kind === 'newline')
            at++;
        const sign = tokens[at];
        const next = tokens[at + 1];
        // A lone colon is an access only where it clings to both sides: elsewhere it names an argument.
        const clings = sign?.text !== ':' || (sign.to === next?.from && tokens[at - 1]?.to === sign.from);
        if (sign?.kind !== 'mark' || !access.includes(sign.text) || next?.kind !== 'name' || !clings)
            break;
        if (!isWait(next.text))
            names.push(next.text);
        end = at + 2;
    }
    return { end, path: names.join('.') };
}
/** Behind `<T, U>` or `::<T>` where a call or a path goes on, else the same place. */
function genericsEnd(tokens, index) {
    const start = tokens[index]?.text === '::' ? index + 1 : index;
    if (tokens[start]?.text !== '<')
        return index;
    let depth = 0;
    for (let at = start; at < start + 60; at++) {
        const token = tokens[at];
        if (!token || token.kind === 'text' || /^[;(){}=]$/.test(token.text))
            return index;
        if (token.text === '<')
            depth++;
        if (token.text === '>' && --depth === 0)
            return /^(?:[({.]|::)$/.test(tokens[at + 1]?.text ?? '') ? at + 1 : index;
    }
    return index;
}
/** Does a statement go on over this end of a line? `index` is the first token behind it. */
function isContinued(tokens, index, { typed }) {
    const before = tokens[index - 2];
    let at = index;
    while (tokens[at]?.kind === 'newline')
        at++;
    const next = tokens[at];
    // C puts a long text together of several.
    if (typed && before?.kind === 'text' && next?.kind === 'text')
        return true;
    const isOpen = before?.kind === 'mark' && !/^[)\]};,!?>]$/.test(before.text);
    return isOpen || (next?.kind === 'mark' && /^(?:\.|::|->|\?\.|&\.|\+|\|\||\?\?|=|\|>)$/.test(next.text));
}
function wordsOnly(path) {
    return path.split('.').every(isConversion);
}
/** `MODEL.to_string` → `MODEL` */
function unconverted(path) {
    const dot = path.lastIndexOf('.');
    return dot > 0 && isConversion(path.slice(dot + 1)) ? path.slice(0, dot) : path;
}
/** A name that is sometimes a constant and sometimes something else is none; its constants keep a name of their own. */
function steady(bindings) {
    const unsteady = new Set();
    for (const [name, same] of Map.groupBy(bindings, binding => binding.name)) {
        const kinds = new Set(same.map(({ value }) => (value.kind === 'text' ? 'text' : 'other')));
        if (kinds.size > 1)
            unsteady.add(name);
    }
    return bindings.map(binding => unsteady.has(binding.name) ? { ...binding, name: `${binding.where.at}().${binding.name}` } : binding);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/value.js



const value_joining = /^(?:\+|\.|\.\.|<>|~|\+\+|&)$/;
const choosing = /^(?:match|when|switch)(?:\(\))?$/;
/** What a row of things and signs amounts to, as far as it can be a constant. */
function valueFrom(parts, where) {
    const things = thingsOf(parts);
    const options = value_branchesOf(things);
    if (options[0])
        return { kind: 'choice', options, place: options[0].place };
    const start = functionIn(parts);
    return start > 0 ? valueFrom(parts.slice(start), where) : expressionOf(parts, things, where);
}
function expressionOf(parts, things, where) {
    const values = things.map(thing => thing.value);
    const signs = parts.flatMap(part => ('sign' in part ? [part.sign] : []));
    const [first, second] = values;
    const last = values.at(-1);
    if (!first || !last)
        return opaque(where);
    const { place } = first;
    if (!second)
        return signs.every(sign => /^[&*?!%]$/.test(sign)) ? first : opaque(place);
    // `"dir/" "file"`: texts side by side are one.
    const [start, ...others] = values.flatMap((value) => (value.kind === 'text' ? [value] : []));
    if (start && signs.length === 0 && others.length + 1 === values.length)
        return others.reduce(glue, start);
    // `new X(…)`, `try f(…)`: only the last of them is the value.
    // `[]T{…}`, `[2]T{…}`: as well.
    const words = things
        .slice(0, -1)
        .every(({ name, value }, index) => name !== undefined || (index === 0 && isSize(value)));
    if (signs.length === 0)
        return words && last.kind !== 'name' ? last : opaque(place);
    const said = signs.join(' ');
    // `a ?: b`
    if (said === '? :' && values.length === 2)
        return { kind: 'fallback', options: values, place };
    if (signs.length !== values.length - 1)
        return opaque(place);
    if (signs.every(sign => value_joining.test(sign)))
        return { kind: 'join', parts: values, place };
    if (signs.every(sign => /^(?:\?\?|\|\|)$/.test(sign)))
        return { kind: 'fallback', options: values, place };
    // `c ? a : b`, whatever the condition is made of.
    return said.endsWith('? :') ? { kind: 'choice', options: values.slice(-2), place } : opaque(place);
}
const isSize = (value) => value.kind === 'list' && value.items.every(item => item.kind === 'opaque');
/** Behind `|| `, `|x| ` and `x ->`: what a function gives that has no name. */
function functionIn(parts) {
    const [first, ...rest] = parts.map(part => ('sign' in part ? part.sign : null));
    if (first === '||')
        return 1;
    if (first === '|')
        return rest.indexOf('|') + 2;
    return 1 + parts.findLastIndex(part => 'sign' in part && part.sign === '->');
}
/** `match x { a => "b" }`, `when (x) { a -> "b" }`, `if c { "a" } else { "b" }`: one of these. */
function value_branchesOf(things) {
    const last = things.at(-1);
    if (last && things.some(thing => choosing.test(calledOf(thing))))
        return armsOf(last.value);
    const isIf = things.some(thing => calledOf(thing) === 'if') && things.some(thing => thing.name === 'else');
    return isIf ? things.flatMap(({ value }) => (value.kind === 'list' ? value.items.slice(-1) : value_endOf(value))) : [];
}
/** What a block ends with that gives names to other things before: `{ let name = …; name.to_string() }`. */
function value_endOf(value) {
    const last = value.kind === 'table' ? value.entries.at(-1) : undefined;
    return last?.key === null ? [last.value] : [];
}
const calledOf = ({ name, value }) => name ?? (value.kind === 'call' ? value.call.callee : '');
function armsOf(value) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'table')
        return value.entries.flatMap(entry => value_endOf(entry.value)[0] ?? entry.value);
    return value.kind === 'call' ? [...value.call.positional, ...value.call.keyword.values()] : [];
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/item.js

const assigning = /^(?:=|:=|<-)$/;
const isSign = (part, pattern) => 'sign' in part && pattern.test(part.sign);
function thingsOf(parts) {
    return parts.flatMap(part => ('sign' in part ? [] : [part]));
}
/** The two sides of `target = value`, `target: Type = value`, `key: value` and `key => value`. */
function sidesOf(written) {
    const parts = unlabelled(written);
    const sign = parts.findIndex(part => isSign(part, assigning));
    const arrow = parts.findIndex(part => isSign(part, /^(?::|=>)$/) || isPairing(part, parts));
    const split = sign === -1 ? arrow : sign;
    const end = sign !== -1 && arrow !== -1 && arrow < sign ? arrow : split;
    const before = end === -1 ? [] : thingsOf(parts.slice(0, end));
    const last = before.at(-1);
    const target = last && isAccessors(last) ? before.at(-2) : last;
    return target && { target, value: valueFrom(parts.slice(split + 1), target.place), isAssigned: sign !== -1 };
}
/** `"small" to "ns/name"`, `"small" -> "ns/name"` */
const isPairing = (part, { length, 0: first }) => length === 3 &&
    first &&
    !('sign' in first) &&
    first.value.kind === 'text' &&
    ('sign' in part ? part.sign === '->' : part.name === 'to');
/** Without the label of a branch: `case .tiny: name = …`, `default: name = …`. */
function unlabelled(parts) {
    const [first] = thingsOf(parts.slice(0, 1));
    const colon = parts.findIndex(part => isSign(part, /^:$/));
    return colon !== -1 && /^(?:case|default)(?:$|\.)/.test(first?.name ?? '') ? parts.slice(colon + 1) : parts;
}
/** `{ get; set; }` between a name and its value. */
const isAccessors = ({ value }) => value.kind === 'list' && value.items[0]?.kind === 'name' && /^(?:get|set)$/.test(value.items[0].path);
/** `for x in xs`, `foreach (xs as x)`, `x := range xs`. */
function loopIn(parts) {
    const things = thingsOf(parts);
    const word = things.findIndex(thing => /^(?:in|as|range)$/.test(thing.name ?? ''));
    const isBehind = things[word]?.name === 'as';
    const target = isBehind ? things.at(-1) : things[word - 1];
    const over = isBehind ? things[word - 1] : things[word + 1];
    return word > 0 && target?.name && over ? loopOf(target.name, over.value, target.place) : undefined;
}
function loopOf(name, of, place) {
    return { name, place, value: { kind: 'item', of, key: null, place: of.place } };
}
/** `"small": …`, `["small"] = …` */
function keyIn(value) {
    const [only, second] = value.kind === 'list' ? value.items : [value];
    return only?.kind === 'text' && !second ? only.text : null;
}
/** What a table is made of, however its keys and values are told apart: `k => v`, `(k, v)`, or in turn. */
function pairsIn(items) {
    const [first, second] = items;
    if (!first || first.key !== null)
        return items;
    if (!second && first.value.kind === 'list')
        return pairsIn(first.value.items.map(item_unnamed));
    const pairs = items.flatMap(({ value }) => (value.kind === 'list' ? pairOf(value.items) : []));
    if (pairs.length > 0)
        return pairs;
    return items.flatMap((_, index) => index % 2 === 0 ? pairOf(items.slice(index, index + 2).map(one => one.value)) : []);
}
const item_unnamed = (value) => ({ key: null, keyPlace: value.place, value });
function pairOf([key, value]) {
    return key?.kind === 'text' && value ? [{ key: key.text, keyPlace: key.place, value }] : [];
}
function tableOf(items, place) {
    const entries = items.map(({ key, value, keyPlace }) => ({ key, value, keyPlace }));
    return { kind: 'table', entries, spread: [], place };
}
/** `f({:tag, a, k: b})` and `f({ k: b })` hand on what the group holds, as `f(a, k: b)` would. */
function callOf(callee, items, at, where) {
    const place = 'kind' in at ? at.place : at;
    const [first] = items;
    const tuple = first?.value.kind === 'call' && first.value.call.callee.startsWith(':') ? first.value.call : undefined;
    const values = items.filter(item => item.key === null).map(item => item.value);
    const named = items.flatMap(({ key, value }) => (key === null ? [] : [[key, value]]));
    return {
        callee,
        ...('kind' in at && { receiver: at }),
        positional: tuple ? [...tuple.positional, ...values.slice(1)] : values,
        keyword: new Map([
            ...values.flatMap(referenceIn),
            ...(tuple?.keyword ?? []),
            ...values.flatMap(item_entriesOf),
            ...named,
        ]),
        spread: [],
        where,
        place,
    };
}
/** `f("acme/x", Some("refs/pr/3"))`: what is written like git's own reference is a revision, whoever takes it. */
function referenceIn(value) {
    const [inside] = value.kind === 'call' && value.call.callee === 'Some' ? value.call.positional : [value];
    return inside?.kind === 'text' && /^refs\/(?:pr|heads|tags)\/\w/.test(inside.text) ? [['revision', inside]] : [];
}
function item_entriesOf(value) {
    if (value.kind !== 'table')
        return [];
    return value.entries.flatMap(({ key, value: one }) => (key === null ? [] : [[key, one]]));
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/default.js


/**
 * `#[arg(default_value = "x")] name: T`, `@Value("${key:x}") T name`, `@Option(defaultValue = "x")`, and Go's tag
 * `Name T `default:"x"``.
 */
function defaultIn(parts) {
    const [sign, note, ...rest] = parts;
    if (sign && note && 'sign' in sign && !('sign' in note) && /^[@#]$/.test(sign.sign)) {
        const value = noted(note.value);
        const target = thingsOf(rest).findLast(thing => thing.name !== undefined);
        return value && { value, ...(target && { target }) };
    }
    const things = thingsOf(parts);
    const [first] = things;
    const value = first?.name && things.length > 2 ? default_tagged(things.at(-1)?.value) : null;
    return value && { value, ...(first && { target: first }) };
}
/** Does nothing else stand there, so that it belongs to what follows? */
const isNote = (parts) => parts.length === 2 && parts[0] !== undefined && 'sign' in parts[0] && /^[@#]$/.test(parts[0].sign);
function noted(value) {
    const calls = value.kind === 'list' ? value.items : [value];
    for (const one of calls) {
        if (one.kind !== 'call')
            continue;
        const { positional, keyword } = one.call;
        const said = ['default_value', 'default_value_t', 'defaultValue', 'default'].flatMap(key => keyword.get(key) ?? [])[0];
        if (said)
            return said;
        const inside = positional[0]?.kind === 'text' ? keyedDefault(positional[0]) : null;
        if (inside)
            return inside;
    }
    return null;
}
/** `${key:x}` */
const keyedDefault = (text) => default_part(text, /^\$\{[\w.-]+:([^{}]+)\}$/d);
/** `json:"model" default:"x"` */
const default_tagged = (value) => value?.kind === 'text' ? default_part(value, /(?:^|\s)(?:default|envDefault|env-default):"([^"]+)"/d) : null;
function default_part(text, pattern) {
    const [from, to] = pattern.exec(text.text)?.indices?.[1] ?? [];
    return from === undefined || to === undefined ? null : part_partOf(text, from, to);
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/record.js








function besideOf({ path, items: [only, second] }) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    return only && !second && only.key === null ? [[name, only.value]] : [];
}
/** What the phrases of a code without a parser amount to: its calls, what gets a value, its texts and settings. */
class PlainRecord {
    ledger = newLedger();
    source;
    language;
    /** What was said to hold for the next thing that is declared. */
    awaiting;
    constructor(source, language) {
        this.source = source;
        this.language = language;
    }
    /** A call sees what is bound anywhere in the file, and several bindings are so many possibilities: nothing is scoped. */
    where(at) {
        return { at, scope: [unscoped], branch: [] };
    }
    bind(name, value, { offset }) {
        this.ledger.bindings.push({ name, value, where: { at: offset, scope: [], branch: [offset] } });
    }
    /** What a text says: what fills its holes is a name, or computed. */
    said(token) {
        const place = this.source.place(token.from, token.to);
        const parts = token.pieces?.map(({ isHole, ...piece }) => (isHole ? this.filled(piece) : this.literal(piece)));
        const [first] = parts ?? [this.literal(token)];
        if (first?.kind === 'text')
            this.ledger.texts.push(first);
        return parts ? this.joined({ kind: 'join', parts, place }) : (first ?? opaque(place));
    }
    joined(value) {
        noteAddress(value, this.ledger);
        return value;
    }
    filled({ text, from, to }) {
        const place = this.source.place(from, to);
        const path = text.trim().replaceAll('->', '.');
        const isPlain = /^[A-Za-z_]\w*(?:\.\w+)*$/.test(path);
        return isPlain ? { kind: 'name', path, where: this.where(from), place } : opaque(place);
    }
    literal({ text, from, to }) {
        return { kind: 'text', text, place: this.source.place(from, to) };
    }
    call(callee, items, at, beside = []) {
        const call = callOf(callee, items, at, this.where('kind' in at ? at.place.offset : at.offset));
        const known = { ...call, keyword: new Map([...beside, ...call.keyword]) };
        this.ledger.calls.push(known);
        if (isTableMaker(callee))
            return this.group(pairsIn(items), call.place);
        if (isListMaker(callee))
            return { kind: 'list', items: call.positional, place: call.place };
        return this.joined({ kind: 'call', call: known, place: call.place });
    }
    /** `a.b(…).c(…)`: what a builder is told is told by the names of its methods, before and behind. */
    called(steps) {
        const beside = steps.length < 2 ? [] : steps.flatMap(besideOf);
        this.commanded(steps);
        return steps.map(({ path, items, place }) => this.call(path, items, place, beside)).at(-1);
    }
    /** `Command::new("a").arg("b").args(["c", "d"])`, and `command.arg("b").arg("c")` of one that was made before. */
    commanded(steps) {
        const [first] = steps;
        if (!first || !/(?:^|\.)Command\.new$|^\w+\.args?$/.test(first.path))
            return;
        const said = steps
            .filter(({ path }) => /\.(?:new|args?)$/.test(path))
            .flatMap(({ items }) => items.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value])));
        const { place } = first;
        const words = first.path.endsWith('.new') ? said : [opaque(place), ...said];
        if (words.length < 2)
            return;
        this.ledger.commands.push({ argv: words, where: this.where(place.offset), place, pipe: -1, forgiven: false });
    }
    /** What a function takes is no constant, whatever else in the file bears its name, but a name that it is by default: no pin. */
    parameters(items) {
        for (const { key, value, keyPlace, isAssigned } of items) {
            const name = key ?? (value.kind === 'name' ? value.path : null);
            const isDefault = isAssigned && value.kind === 'text' && !/^[0-9a-f]{40}$/.test(value.text);
            if (name !== null)
                this.bind(name, isDefault ? value : opaque(value.place), key === null ? value.place : keyPlace);
        }
    }
    /** `fn name(…) { … }`: what it gives back. Called with nothing it is as good as a constant. */
    defined({ name, place, parameters }, items) {
        const returns = items.filter((item, index) => item.isReturned || index === items.length - 1).map(item => item.value);
        const [only, second] = returns;
        if (only?.kind === 'text' && !second && parameters === 0)
            this.bind(`fn.${name}`, only, place);
        const where = this.where(place.offset);
        const definition = { name, parameters: [], returns, scope: -2 - place.offset, where };
        this.ledger.definitions.push(definition, { ...definition, owner: '' });
    }
    /** The heads of loops. */
    looped(items) {
        for (const { key, keyPlace, value, loop } of items) {
            const found = loop ?? (key === null ? undefined : loopOf(key, value, keyPlace));
            if (found)
                this.bind(found.name, found.value, found.place);
        }
    }
    /** Named things that belong together, as no block of assignments does. */
    group(items, place) {
        const table = tableOf(items, place);
        if (!this.language.spaced && items.some(item => item.key !== null && !item.isAssigned))
            this.ledger.mappings.push({ path: ['{}'], table, where: this.where(place.offset) });
        return table;
    }
    finished(parts, open) {
        const sides = sidesOf(parts);
        const loop = loopIn(parts);
        this.declared(parts, sides?.target ?? thingsOf(parts).at(-1));
        if (!sides) {
            const value = this.joined(this.stated(parts, open));
            const item = { key: null, keyPlace: value.place, value, ...(loop && { loop }) };
            const word = thingsOf(parts)[0]?.name;
            if (word === 'for')
                this.looped([item]);
            return word === 'return' ? { ...item, isReturned: true } : item;
        }
        const { target, isAssigned } = sides;
        const value = this.joined(sides.value);
        const key = target.name?.replace(/\[\]$/, '') ?? keyIn(target.value);
        if (isAssigned && open === '{')
            this.assigned(target, key, loop?.value ?? value);
        if (key !== null && this.language.spaced)
            this.settings(key, value, target.place);
        return { key, keyPlace: target.place, value, isAssigned };
    }
    assigned({ value: target, place }, key, value) {
        if (key !== null)
            this.bind(key, value, place);
        if (key?.includes('.') && !this.language.spaced)
            this.ledger.mappings.push(...putAt(key, value, this.where(place.offset)));
        for (const [index, one] of (target.kind === 'list' ? target.items : []).entries()) {
            const at = { kind: 'constant', value: index, place };
            if (one.kind === 'name')
                this.bind(one.path, { kind: 'item', of: value, key: at, place }, one.place);
        }
    }
    /** What is said at a declaration holds for what it declares, in the same breath or the next. */
    declared(parts, target) {
        const told = defaultIn(parts);
        const value = told?.value ?? this.awaiting;
        const named = told?.target ?? (isNote(parts) ? undefined : target);
        this.awaiting = named ? undefined : value;
        if (!value || !named?.name)
            return;
        this.bind(named.name, value, named.place);
        this.bind(`own.${named.name}`, value, named.place);
    }
    /** `a.b = { c = …; }` and `a.b.c = …` are settings of `a.b`. */
    settings(key, value, keyPlace) {
        const path = key.split('.');
        const last = path.at(-1) ?? key;
        const isGroup = value.kind === 'table';
        const table = isGroup ? value : tableOf([{ key: last, value, keyPlace }], keyPlace);
        const where = this.where(keyPlace.offset);
        if (isGroup || path.length > 1)
            this.ledger.mappings.push({ path: isGroup ? path : path.slice(0, -1), table, where });
    }
    /** `@name value`, `Type name(…)`, `(Type name)`: what says something without a sign. */
    stated(parts, open) {
        const value = valueFrom(parts, this.source.place(0, 0));
        const [one, two] = thingsOf(parts).slice(-2);
        if (!one?.name || !two)
            return value;
        if (one.isMarked && parts.length === 2)
            this.bind(one.name, two.value, one.place);
        const made = two.value.kind === 'call' ? two.value.call : null;
        if (made && this.language.typed)
            this.ledger.calls.push({ ...made, callee: one.name });
        if (open === '(' && two.name)
            this.bind(two.name, opaque(two.place), two.place);
        return value;
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/test-modules.js
/** `#[cfg(test)] mod tests { … }`: what the compiler leaves out of everything but tests. */
function testModules(tokens) {
    const found = [];
    for (let at = 0; at < tokens.length; at++) {
        const open = test_modules_begins(tokens, at, ['#', '[', 'cfg', '(', 'test', ')', ']']) ? bodyAt(tokens, at + 7) : -1;
        if (open === -1)
            continue;
        const to = closingOf(tokens, open);
        found.push({ from: at, to });
        at = to - 1;
    }
    return found;
}
const test_modules_begins = (tokens, at, words) => words.every((word, index) => tokens[at + index]?.kind !== 'text' && tokens[at + index]?.text === word);
/** The bracket that opens the module, behind further attributes and who may see it; -1 where something else follows. */
function bodyAt(tokens, from) {
    let at = from;
    while (tokens[at]?.kind === 'newline' || test_modules_begins(tokens, at, ['#', '['])) {
        if (tokens[at]?.kind === 'newline')
            at++;
        else
            at = closingOf(tokens, at + 1);
    }
    if (test_modules_begins(tokens, at, ['pub']))
        at = test_modules_begins(tokens, at + 1, ['(']) ? closingOf(tokens, at + 1) : at + 1;
    return test_modules_begins(tokens, at, ['mod']) && test_modules_begins(tokens, at + 2, ['{']) ? at + 2 : -1;
}
/** Behind the bracket that closes the one at `open`; the end where none does. */
function closingOf(tokens, open) {
    let depth = 0;
    for (let at = open; at < tokens.length; at++) {
        const { kind, text } = tokens[at] ?? { kind: 'newline', text: '' };
        if (kind !== 'mark')
            continue;
        if (/^[([{]$/.test(text))
            depth++;
        else if (/^[)\]}]$/.test(text) && --depth === 0)
            return at + 1;
    }
    return tokens.length;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/code.js






const code_closing = { '(': ')', '[': ']', '{': '}' };
const defining = /^(?:fn|func|fun|defp?|function|sub)$/;
const builtin = /^(?:string|any)$/;
/** A bracket behind one of these belongs to what is declared. */
const code_declaring = /^(?:const|var|let|val|import|type|return|else|in)$/;
/**
 * Reads code of a language without a parser of its own: calls with their arguments, names that get a value, texts and
 * comments. What it does not understand it steps over; every bracket and text is seen once.
 */
function readPlainCode(source, language) {
    const tokens = tokensOf(source.text, language);
    const modules = language.inlineTests ? testModules(tokens) : [];
    const imports = plainImports(source.text);
    const read = (piece) => {
        const { ledger } = new PlainReader(source, language, piece).record;
        return { ...ledger, imports, bindings: steady(ledger.bindings) };
    };
    const tests = modules.map(({ from, to }) => ({ facts: read(tokens.slice(from, to)), isTest: true }));
    const starts = [0, ...modules.map(({ to }) => to)];
    const facts = read(starts.flatMap((from, index) => tokens.slice(from, modules[index]?.from)));
    return { ...facts, embedded: [...facts.embedded, ...tests] };
}
class PlainReader {
    record;
    source;
    language;
    tokens;
    index = 0;
    depth = 0;
    /** A function is about to be named. */
    isDefining = false;
    head;
    constructor(source, language, all) {
        this.source = source;
        this.language = language;
        this.record = new PlainRecord(source, language);
        const tokens = [];
        for (const token of all) {
            if (token.kind === 'comment')
                this.record.ledger.remarks.push(this.record.literal(token));
            // One end of a line says as much as many.
            else if (token.kind !== 'newline' || tokens.at(-1)?.kind !== 'newline')
                tokens.push(token);
        }
        this.tokens = tokens;
        while (this.index < this.tokens.length) {
            const before = this.index;
            this.item('{');
            if (this.index === before)
                this.index++; // A bracket that closes nothing.
        }
    }
    peek() {
        return this.tokens[this.index];
    }
    isClosing() {
        const token = this.peek();
        return token?.kind === 'mark' && /^[)\]}]$/.test(token.text);
    }
    /** Up to its closing bracket, which is taken. */
    group(open) {
        const items = [];
        this.depth++;
        while (this.index < this.tokens.length) {
            if (this.isClosing()) {
                this.index++;
                break;
            }
            const item = this.item(open);
            if (item)
                items.push(item);
        }
        this.depth--;
        return items;
    }
    /** Up to a separator, which is taken, or to a closing bracket, which is not. */
    item(open) {
        const parts = [];
        for (let token = this.peek(); token && !this.isClosing(); token = this.peek()) {
            if (token.kind === 'newline' || (token.kind === 'mark' && /^[,;]$/.test(token.text))) {
                this.index++;
                if (token.kind === 'mark' || (open === '{' && !isContinued(this.tokens, this.index, this.language)))
                    break;
                continue;
            }
            parts.push(this.part(token));
            if (open === '[' && this.language.spaced)
                break;
        }
        if (open === '{')
            [this.head, this.isDefining] = [undefined, false];
        return parts.length > 0 ? this.record.finished(parts, open) : null;
    }
    part(token) {
        const place = this.source.place(token.from, token.to);
        if (token.kind === 'name')
            return this.chain(token);
        this.index++;
        if (token.kind === 'text') {
            return { value: this.converted(this.record.said(token)), place };
        }
        if (token.kind !== 'mark')
            return { value: opaque(place), place };
        if (!Object.hasOwn(code_closing, token.text) || this.depth >= syntax_maxDepth)
            return { sign: token.text };
        const value = this.collection(token, this.body(token));
        return { value: token.text === '(' ? value : this.collected(value), place };
    }
    /** `["a", "b"].iter().cloned().collect()`, `{…}.freeze`: still that list. */
    collected(list) {
        for (;;) {
            const { end, path } = chainEnd(this.tokens, this.index, this.language);
            const open = genericsEnd(this.tokens, end);
            const isCalled = this.tokens[open]?.text === '(';
            if (end === this.index || !wordsOnly(path) || (isCalled && this.tokens[open + 1]?.text !== ')'))
                return list;
            this.index = isCalled ? open + 2 : end;
        }
    }
    /** What brackets hold: Go's `const (…)` is a block as others have it between braces. */
    body({ text }) {
        const before = this.tokens[this.index - 2];
        const { head } = this;
        if (text === '{')
            [this.head, this.isDefining] = [undefined, false];
        const items = this.group(text === '(' && before && /^(?:const|var|type)$/.test(before.text) ? '{' : text);
        if (head && text === '{')
            this.record.defined(head, items);
        return items;
    }
    /** `"x".to_string()`, `"x".freeze`: still that text. */
    converted(text) {
        const { end, path } = chainEnd(this.tokens, this.index, this.language);
        if (end === this.index)
            return text;
        this.index = end;
        const isSame = wordsOnly(path);
        if (this.peek()?.text !== '(')
            return isSame ? text : opaque(text.place);
        this.index++;
        const items = this.group('(');
        if (!isSame)
            return this.record.call(`"".${path}`, items, text);
        return text;
    }
    /** A path of names, with the calls along it. */
    chain({ text, from }) {
        this.index++;
        let path = this.along(text);
        const steps = [];
        if (defining.test(path))
            this.isDefining = true;
        while (this.isCalled(path)) {
            const open = this.tokens[this.index++];
            const items = this.group(open?.text ?? '(');
            // Go's `map[string]string{…}`
            if (open?.text === '{' && builtin.test(path))
                return this.collectedAt(open, items);
            const isDefined = this.isDefining && !defining.test(path);
            if (isDefined)
                this.defines(path, items, this.source.place(from, open?.from ?? from));
            if (/^for(?:each)?$/.test(path))
                this.record.looped(items);
            const stem = items.length === 0 ? unconverted(path) : path;
            if (stem === path && !isDefined)
                steps.push({ path, items, place: this.source.place(from, open?.from ?? from) });
            path = this.along(stem === path ? `${path}()` : stem);
        }
        const value = this.record.called(steps);
        const place = this.source.place(from, this.tokens[this.index - 1]?.to ?? from);
        if (value && path.endsWith('()'))
            return { value, place };
        const plain = { kind: 'name', path, where: this.record.where(from), place };
        const isMember = /^[A-Z]\w*\.[A-Z]\w*$/.test(path);
        const member = { kind: 'text', text: path.replace('.', '::'), place };
        const named = isMember ? { kind: 'fallback', options: [plain, member], place } : plain;
        return { value: named, name: path, place, isMarked: this.source.text[from - 1] === this.language.sigil };
    }
    collectedAt(open, items) {
        const value = this.collection(open, items);
        return { value, place: value.place };
    }
    defines(name, items, place) {
        this.record.parameters(items);
        this.isDefining = false;
        this.head = { name, place, parameters: items.length };
    }
    /** The path with all names and indices that hang on it, and without what only forces or waits for it. */
    along(path) {
        let whole = path;
        for (;;) {
            while (/^(?:\?|!|!!)$/.test(this.peek()?.text ?? '') && this.isTight())
                this.index++;
            const more = chainEnd(this.tokens, this.index, this.language);
            this.index = genericsEnd(this.tokens, more.end);
            if (more.path !== '')
                whole = `${whole}.${more.path}`;
            const isIndexed = this.peek()?.text === '[' && this.isTight() && !this.language.spaced && !whole.endsWith('!');
            if (!isIndexed || this.depth >= syntax_maxDepth)
                return whole;
            this.index++;
            this.group('[');
            whole = whole.endsWith('[]') ? whole : `${whole}[]`;
        }
    }
    /** Nothing stands between this token and the one before. */
    isTight() {
        return this.tokens[this.index - 1]?.to === this.peek()?.from;
    }
    isCalled(path) {
        const open = this.peek();
        if (this.depth >= syntax_maxDepth || open?.kind !== 'mark' || code_declaring.test(path))
            return false;
        const isMacro = path.endsWith('!') && Object.hasOwn(code_closing, open.text);
        return open.text === '(' || isMacro || (open.text === '{' && this.isLiteral());
    }
    /** `{ key: value`, `{ .key = value`: a group of named things, and no block of code. */
    isLiteral() {
        const next = this.tokens.slice(this.index + 1, this.index + 6).filter(token => token.kind !== 'newline');
        const [first, second, third] = next;
        if (this.language.spaced)
            return first?.kind === 'name' && /^[=.;]$/.test(second?.text ?? '');
        if (first?.text === '.')
            return third?.text === '=';
        return (first?.kind === 'name' || first?.kind === 'text') && /^(?::|=>)$/.test(second?.text ?? '');
    }
    collection({ text: open, from }, items) {
        const place = this.source.place(from, this.tokens[this.index - 1]?.to ?? from);
        const [first] = items;
        if (open === '(' && items.length < 2)
            return first ? first.value : opaque(place);
        const tag = open === '{' ? /^\{\s*(:\w+)\s*,/.exec(this.source.text.slice(from, from + 60))?.[1] : undefined;
        if (tag)
            return this.record.call(tag, items.slice(1), place);
        if (items.some(item => item.key !== null))
            return this.record.group(items, place);
        return { kind: 'list', items: items.map(item => item.value), place };
    }
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/plain/languages.js
const languages_double = { open: '"', close: '"' };
const single = { open: "'", close: "'" };
const raw = (open, close) => ({ open, close, raw: true, long: true });
const triple = { open: '"""', close: '"""', long: true };
const tripleSingle = { open: "'''", close: "'''", long: true };
const holed = (hole, ...quotes) => quotes.map(quote => ({ ...quote, hole }));
/** One that is never closed is a hole all the same. */
const dollar = /\$\{([^{}"]*)\}?|\$([A-Za-z_]\w*)/g;
const languages_braces = /(?<!\{)\{([^{}"]*)\}?/g;
const hashed = /#\{([^{}"]*)\}?/g;
/** Comments and member access as C has them, and its many heirs. */
const c = { line: ['//'], block: [['/*', '*/']], quotes: [languages_double], access: ['.', '::', '->', '?.'] };
const java = { ...c, quotes: [triple, languages_double] };
const jvm = { ...c, quotes: holed(dollar, triple, languages_double) };
const groovy = { ...jvm, quotes: [...jvm.quotes, tripleSingle, single], bare: true };
const hash = { ...c, line: ['#'], block: [] };
const go = { ...c, quotes: [raw('`', '`'), languages_double] };
const rust = {
    ...c,
    quotes: [raw('r##"', '"##'), raw('r#"', '"#'), raw('r"', '"'), { ...languages_double, long: true }],
    inlineTests: true,
};
const cpp = { ...c, quotes: [raw('R"(', ')"'), languages_double], typed: true };
const languages_filled = { open: '$"', close: '"' };
const csharp = {
    ...c,
    quotes: [...holed(languages_braces, raw('$@"', '"'), raw('@$"', '"'), languages_filled), triple, raw('@"', '"'), languages_double],
};
const swift = { ...c, quotes: [...holed(/\\\(([^()"]*)\)?/g, triple, languages_double), raw('#"', '"#')] };
const dart = { ...c, quotes: holed(dollar, triple, tripleSingle, languages_double, single) };
const php = {
    ...c,
    line: ['//', '#'],
    quotes: [...holed(/\{\$([^{}"]*)\}?|\$\{?([A-Za-z_]\w*)\}?/g, languages_double), single],
    sigil: '$',
};
const ruby = {
    ...hash,
    block: [['=begin', '=end']],
    quotes: [...holed(hashed, languages_double), single],
    sigil: '@',
    access: ['.', '::', '&.'],
    bare: true,
};
const elixir = { ...hash, quotes: holed(hashed, triple, languages_double, raw('~s(', ')')), sigil: '@', access: ['.'] };
const r = {
    ...hash,
    quotes: [
        { ...languages_double, long: true },
        { ...single, long: true },
    ],
    access: ['$', '::', ':::', '.', '@'],
};
const julia = {
    ...hash,
    block: [['#=', '=#']],
    quotes: holed(dollar, triple, languages_double),
    access: ['.'],
    bare: true,
};
/** Languages of which only texts, and what they have a shell do, are of interest. */
const gluing = {
    ...hash,
    quotes: holed(dollar, { ...languages_double, long: true }, { ...single, long: true }),
    bare: true,
};
const lua = {
    ...hash,
    line: ['--'],
    block: [['--[[', ']]']],
    quotes: [raw('[[', ']]'), languages_double, single],
    access: ['.', ':'],
    bare: true,
};
const nix = {
    ...hash,
    block: c.block,
    quotes: holed(/\$\{([^{}"]*)\}?/g, raw("''", "''"), { ...languages_double, long: true }),
    access: ['.'],
    spaced: true,
};
const zig = { ...c, block: [], sigil: '@', access: ['.'] };
const languages = {
    ...sharing(cpp, 'c cc cpp cxx h hh hpp hxx cu cuh m mm ino'),
    ...sharing(csharp, 'cs'),
    ...sharing(dart, 'dart'),
    ...sharing(elixir, 'ex exs livemd'),
    ...sharing(go, 'go'),
    ...sharing(gluing, 'awk exp ninja pl pm tcl wdl'),
    ...sharing(groovy, 'gradle groovy nf'),
    ...sharing(java, 'java'),
    ...sharing(julia, 'jl'),
    ...sharing(jvm, 'kt kts scala sc'),
    ...sharing(lua, 'lua'),
    ...sharing(nix, 'nix'),
    ...sharing(php, 'php'),
    ...sharing(r, 'r rmd qmd'),
    ...sharing(ruby, 'gemspec podspec rake rb'),
    ...sharing(rust, 'rs'),
    ...sharing(swift, 'swift'),
    ...sharing(zig, 'zig'),
};
function sharing(language, extensions) {
    return Object.fromEntries(extensions.split(' ').map(extension => [extension, language]));
}
const files = [
    [/(?:^|\/)(?:Brew|Cap|Danger|Fast|Gem|Guard|Pod|Rake)file$/, ruby],
    [/(?:^|\/)meson\.build$/, gluing],
];
/** The language of a file by its extension, or by the name that its program looks for. */
function languageOfPath(path) {
    const known = files.find(([name]) => name.test(path))?.[1];
    if (known)
        return known;
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return Object.hasOwn(languages, extension) ? (languages[extension] ?? null) : null;
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/source-strings.js





const source_strings_cmake = /(?:^|\/)CMakeLists\.txt$|\.cmake$/;
const sourceStrings = {
    id: 'source-strings',
    title: 'Source of other languages: C++, C#, Go, Java, Kotlin, Rust, Swift and more',
    accepts: path => source_strings_cmake.test(path) || languageOfPath(path) !== null,
    extract: file => {
        const language = languageOfPath(file.path);
        return readWith(file, source => (language ? readProgram(source, language) : readCMake(source)));
    },
};
function readProgram(source, language) {
    const facts = readPlainCode(source, language);
    return language.bare ? { ...facts, embedded: [...facts.embedded, { facts: readCalled(source, 1) }] } : facts;
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/settings/hcl-blocks.js





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
        if (depth > syntax_maxDepth)
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
            const to = this.at + found[0].length;
            if (/^[#/]/.test(found[0]))
                this.ledger.remarks.push(verbatim(this.source, this.at, to));
            this.at = to;
        }
    }
    value(path, scope, depth) {
        this.at += /^[ \t]*/.exec(this.text.slice(this.at, this.at + 200))?.[0].length ?? 0;
        const from = this.at;
        const rest = this.text.slice(from, from + 300);
        if (depth > syntax_maxDepth)
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
            const before = this.ledger.mappings.length;
            const items = [];
            while (this.at < this.text.length && this.blank() !== ')' && this.blank() !== '}') {
                const start = this.at;
                items.push(this.value(path, scope, depth + 1));
                if (this.at === start)
                    this.at++;
            }
            this.at++;
            const tables = items.filter(item => item.kind !== 'opaque');
            const place = this.source.place(from, from);
            if (call[0] !== 'merge(')
                return { kind: 'choice', options: tables, place };
            const merged = { kind: 'table', entries: [], spread: tables.map(of => ({ of, after: 0 })), place };
            this.replace(tables, merged, before, path, scope);
            return merged;
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
    /** Of groups that are merged none holds by itself: a later one may override what it says. */
    replace(parts, merged, from, path, scope) {
        const within = this.ledger.mappings.splice(from);
        const where = { ...plainly(merged.place.offset), scope };
        this.ledger.mappings.push(...within.filter(({ table }) => !parts.includes(table)), { path, table: merged, where });
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
        return { source: this.source, dialect: 'sh', where, nested: () => undefined };
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
        const value = verbatim(this.source, from, at);
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
    accepts: path => /\.(?:tf|tfvars|hcl|nomad|tofu)$/i.test(path),
    extract: file => readWith(file, readHcl),
};

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/toml.js


const locks = /(?:^|\/)(?:Cargo|poetry|uv|pdm|Gopkg|pixi)\.lock$|(?:^|\/)Cargo\.toml$/i;
const toml = {
    id: 'toml',
    title: 'TOML configuration',
    accepts: path => /\.toml(?:\.(?:example|sample|template|dist|tmpl|j2|in))?$|(?:^|\/)Pipfile$/i.test(path) && !locks.test(path),
    extract: file => readWith(file, readToml),
};

// EXTERNAL MODULE: ./.build/model/gguf.js
var gguf = __webpack_require__(39567);
;// CONCATENATED MODULE: ./.build/extract/weights/carrier/weight-file.js


const weightFile = {
    id: 'weight-file',
    title: 'Weights committed to the repository itself',
    accepts: isSureWeightsFile,
    extract: weight_file_extract,
};
const startsWith = (head, bytes) => bytes.every((byte, index) => head[index] === byte);
/** Protocol 0 of pickle, which is text: a name to call first, or a container for it. */
const textPickle = /^(?:\(?[ci]\w[\w.]*\n\w[\w.]*\n|\([dl]p\d*\n|\(S['"])/;
/** Text with a name like weights' is no weights (a pointer has an extractor of its own); too large is certainly some. */
function weight_file_extract({ path, content }) {
    const isWeights = content.kind === 'too-large' ||
        (content.kind === 'binary' && !isPlain(content.head)) ||
        (content.kind === 'text' && textPickle.test(content.text));
    if (!isWeights)
        return { references: [], gaps: [] };
    const gguf = ggufVerdict(path, content);
    const reference = {
        ecosystem: 'model',
        hub: 'local-weight-file',
        id: path,
        kind: 'weights',
        certainty: 'load',
        revision: null,
        digest: `git:${content.oid}`,
        file: path,
        line: 1,
        loader: 'weight-file',
        ...(gguf === undefined || gguf.kind === 'sound' ? {} : { gguf }),
    };
    return { references: [reference], gaps: [] };
}
/** Undefined for other formats. */
function ggufVerdict(path, content) {
    const isNamed = /\.gguf$/i.test(path);
    if (content.kind === 'binary' && (isNamed || (0,gguf/* isGguf */.ML)(content.head)))
        return (0,gguf/* examineGguf */.XD)(content.head, content.bytes);
    return content.kind === 'too-large' && isNamed ? { kind: 'unclear', why: 'file-too-large', where: '' } : undefined;
}
/** Pictures and archives of sources that only borrow the extension. */
function isPlain(head) {
    return startsWith(head, [0x89, 0x50, 0x4e, 0x47]) || startsWith(head, [0xff, 0xd8, 0xff]);
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/yaml.js






/** YAML, and templates of which YAML is made; a bare `.tpl` may be one. */
const yaml_names = /\.ya?ml(?:\.(?:tpl|tftpl|j2|jinja2?|gotmpl|tmpl|template|in|example|sample|dist))?$|\.(?:tpl|tftpl)$|(?:^|\/)(?:MLmodel|MLproject|user-data)$|\.cwl$/i;
const yaml = {
    id: 'yaml',
    title: 'YAML configuration',
    accepts: path => yaml_names.test(path) && !/(?:^|\/)pnpm-(?:lock|workspace)\.yaml$/i.test(path),
    extract: file => readWith(file, /\.(?:tpl|tftpl)$/i.test(file.path) ? yaml_readTemplate : readLines),
};
/** YAML 1.1, 4.2: later ones know the first of these only, and no reader tells which it is. */
const readLines = (source) => readYaml(withLines(source, /\r(?!\n)|[\x85\u2028\u2029]/g));
/** What a template makes is told by how it begins. */
function yaml_readTemplate(source) {
    const { text } = source;
    if (/^\s*#!/.test(text))
        return embeddedFacts('shell', source, 0) ?? newLedger();
    return /^(?:\s|#[^\n]*\n|ARG [^\n]*\n)*FROM\s/.test(text) ? readDockerfile(source) : readYaml(source);
}

;// CONCATENATED MODULE: ./.build/extract/index.js


































/** Every extractor, one per lockfile format and one per carrier, in alphabetical order. */
const extractors = [
    addressList,
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
    markdown,
    modelfile,
    notebook,
    npmConfig,
    packageJson,
    packageLock,
    packageScripts,
    pnpmLock,
    pnpmWorkspace,
    python,
    requirements,
    script_script,
    shell,
    sourceStrings,
    terraform,
    toml,
    weightFile,
    yaml,
    yarnBerry,
    yarnV1,
];
/** Is this path wanted for a check? Decided by the path alone: other files are never fetched. */
function concerns(path) {
    return path === models_lock/* modelsLockPath */.rS || extractors.some(({ listsOnly, accepts }) => listsOnly !== true && accepts(path));
}
/** The same for a listing, which also tells what no check judges. */
function extract_isListed(path) {
    return concerns(path) || extractors.some(extractor => extractor.accepts(path));
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
    if (content.kind === 'symlink' && leadsAway(path, content.target, wanted))
        return { references: [], gaps: [away(path)] };
    const found = wanted.map(extractor => extractor.extract({ path, content }));
    return {
        references: distinctIn(found),
        gaps: found.flatMap(extraction => extraction.gaps),
    };
}
/** A file of settings may be a script too, and is read as both: what both find in the same way is one thing. */
function distinctIn(found) {
    const all = found.flatMap(({ references }) => references);
    if (found.length < 2)
        return all;
    return [...new Map(all.map(one => [JSON.stringify({ ...one, loader: '' }), one])).values()];
}
/** Whoever opens the path gets what stands at the target: under its own name that must be read the same way. */
function leadsAway(path, target, wanted) {
    return wanted.some(one => one !== script_script && one.listsOnly !== true && !one.accepts(`${(0,paths/* folderOf */.y)(path)}${target}`));
}
const away = (path) => ({
    class: 'unreadable',
    reason: 'symlink',
    subject: path,
    ecosystem: 'model',
    file: path,
    line: 1,
    detail: 'it leads to a file of another name, which is not read as this one would be',
});
/** Files that declare what a lockfile pins: findings sit on their lines. */
function extract_declares(path) {
    return extractors.some(extractor => extractor.declares === true && extractor.accepts(path));
}


/***/ }),

/***/ 41619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ lfsPointer),
/* harmony export */   K2: () => (/* binding */ looksLikeLfsPointer),
/* harmony export */   tY: () => (/* binding */ readLfsPointer)
/* harmony export */ });
/** The specification has pointers of less than this many bytes. */
const mostCharacters = 1024;
/** `version`, extensions and the two keys in the order of their names, each on a line of its own, and nothing else. */
const exact = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\n(?<extensions>(?:ext-\d-[\w.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:(?<oid>[0-9a-f]{64})\nsize (?<size>0|[1-9]\d{0,15})\n$/;
/** What a pointer says, where it is exactly one (spec v1, with extensions, under its former name too); null for what is none. */
function readLfsPointer(text) {
    if (text.length >= mostCharacters)
        return null;
    const { oid, size, extensions = '' } = exact.exec(text)?.groups ?? {};
    if (oid === undefined || size === undefined)
        return null;
    return { sha256: oid, bytes: Number(size), line: extensions.split('\n').length + 1 };
}
/**
 * Does a text begin as a pointer does? git-lfs replaces more than the specification allows (other line ends, keys that it
 * does not know), so what begins like this is not the file that stands in a checkout.
 */
function looksLikeLfsPointer(text) {
    return /^\s*version\s+https?:\/\/(?:git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//.test(text);
}
/** A pointer as git-lfs writes it, without extensions. */
function lfsPointer(sha256, bytes) {
    const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${bytes}\n`;
    return new TextEncoder().encode(text);
}


/***/ })

};
