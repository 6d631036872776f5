export const id = 571;
export const ids = [571,46];
export const modules = {

/***/ 1272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ concerns),
  iv: () => (/* binding */ declares),
  o6: () => (/* binding */ extract)
});

// UNUSED EXPORTS: extractors

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
        pairs: name => [...(fields.object(name)?.members.values() ?? [])].map(({ key, value }) => value.type === 'text' ? [key, value] : wrong(key.value, value.start, 'a string')),
    };
    return fields;
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(9547);
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

;// CONCATENATED MODULE: ./.build/extract/npm/specifier.js
const local = /^(?:file|link|portal|exec|patch):|^\.{1,2}(?:[/\\]|$)|^[/\\~]|^[a-z]:[/\\]/i;
const gitUrl = /^git(?:\+[a-z]+)?:|^ssh:|^(?:github|gitlab|bitbucket|gist|sourcehut):|^[^@/\s]+@[^:/\s]+:/i;
const hostedGit = /^https?:\/\/(?:[^@/]*@)?(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|gist\.github\.com|git\.sr\.ht)\/[^/]+\/[^/#]+\/?(?:#|$)/i;
const gitShorthand = /^[^@:/\s.~][^@:/\s]*\/[^@:/\s#]+(?:#|$)/;
const gitSuffix = /^https?:[^#]*\.git(?:#|$)/i;
/** Follows npm-package-arg, with the protocols of pnpm, Yarn, Bun and Deno that it throws on. Never throws. */
function parseSpecifier(text) {
    const alias = /^npm:(?<name>@?[^@]+)(?:@(?<range>.*))?$/is.exec(text)?.groups;
    if (alias)
        return { loader: 'registry', name: alias['name'] ?? '', revision: alias['range'] ?? '' };
    const jsr = /^jsr:(?<name>@[^@]+)(?:@(?<range>.*))?$/is.exec(text)?.groups;
    if (jsr)
        return { loader: 'registry', name: `jsr:${jsr['name']}`, revision: jsr['range'] ?? '' };
    return { loader: loaderOf(text), revision: text };
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
    return /[/\\]|\.(?:tgz|tar|tar\.gz)$/i.test(text) ? 'file' : 'registry';
}

;// CONCATENATED MODULE: ./.build/extract/npm/name.js


const packageName = /^(?:@[A-Za-z0-9._~!'()*-]+\/)?[A-Za-z0-9._~!'()*-]+$/;
/** Names that npm has ever accepted: URL-safe characters, at most 214. `.` and `..` would be paths. */
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
    const { loader } = parseSpecifier(address);
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
    const { loader } = parseSpecifier(version);
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
    const held = [...(asked ?? [])].some(specifier => parseSpecifier(specifier).loader === 'registry' && !/^catalog:/.test(specifier));
    const source = version.startsWith('root:') ? 'workspace' : addressLoader(version);
    return {
        ...common,
        loader: held && source !== 'file' ? 'registry' : source,
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
var model_digest = __webpack_require__(8074);
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
    const { loader, name, revision } = parseSpecifier(version);
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
    const loader = place_pin_loaderOf(place, resolved, integrity);
    if (revision === null && loader === 'registry') {
        throw new Unreadable('entry-incomplete', line, 'an entry has no version');
    }
    return [{ ...common, loader, id: packageNameOrFault(fields.text('name')?.value ?? name, line), revision }];
}
function place_pin_loaderOf(place, resolved, integrity) {
    if (resolved === undefined) {
        // Without proof npm itself would fetch it by name and version: a registry entry that lacks its integrity.
        return place.bundled && integrity === undefined ? 'file' : 'registry';
    }
    const { loader } = parseSpecifier(resolved);
    if (loader === 'git')
        return 'git';
    if (loader === 'file' && /^file:/i.test(resolved))
        return 'file';
    if (loader !== 'url' || !/^https?:/i.test(resolved)) {
        throw new Unreadable('source-unknown', place.line, '`resolved` is no address of a registry, git or file');
    }
    // An address is a project's choice only where a dependent asks for that very address; elsewhere the entry claims
    // to be what the registry has under its name and version, and is held to it.
    return place.remotes.has(resolved) && !fromPublicTarball(resolved) ? 'url' : 'registry';
}
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
    const byPath = [...remotes].some(specifier => ['file', 'workspace'].includes(parseSpecifier(specifier).loader));
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
                if (parseSpecifier(specifier.value).loader !== 'registry')
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
/** Scalars and flow collections on one line of YAML. Offsets are within the line. */
class YamlFlow {
    #line;
    #fail;
    constructor(line, fail) {
        this.#line = line;
        this.#fail = fail;
    }
    /** A key at `from`, if the line has one there; `after` is the offset behind its colon. */
    key(from) {
        const line = this.#line;
        const quote = line[from];
        if (quote === '"' || quote === "'") {
            const end = this.#closing(from);
            if (!/^:(?: |$)/.test(line.slice(end, end + 2)))
                return null;
            return { text: this.#quoted(from, end), after: end + 1 };
        }
        const colon = colonAfter(line, from);
        if (colon === -1 || indicator.test(line[from] ?? ' '))
            return null;
        return { text: this.#plain(from, colon), after: colon + 1 };
    }
    /** The whole rest of the line as one value. */
    whole(from, levels) {
        const first = this.#line[from];
        if (first !== '{' && first !== '[')
            return this.scalar(from, this.#line.length);
        const [value, end] = this.#collection(from, levels);
        return end === this.#line.length ? value : this.#fail(end, 'something follows a closed bracket');
    }
    scalar(from, to) {
        const first = this.#line[from];
        if (first !== '"' && first !== "'")
            return this.#plain(from, to);
        const end = this.#closing(from);
        return end === to ? this.#quoted(from, end) : this.#fail(end, 'something follows a closed quote');
    }
    /** Offset behind the quote that closes the one at `from`. */
    #closing(from) {
        const pattern = this.#line[from] === '"' ? /"(?:[^"\\]|\\.)*"/y : /'(?:[^']|'')*'/y;
        pattern.lastIndex = from;
        const found = pattern.exec(this.#line);
        return found ? from + found[0].length : this.#fail(from, 'a quote is not closed on its line');
    }
    #quoted(from, to) {
        const raw = this.#line.slice(from, to);
        const value = raw.startsWith("'") ? raw.slice(1, -1).replaceAll("''", "'") : this.#unescape(raw, from);
        return { type: 'text', value, start: from, end: to };
    }
    /** JSON's escapes only: the others of YAML are in no lockfile. */
    #unescape(raw, from) {
        try {
            const value = JSON.parse(raw);
            if (typeof value === 'string')
                return value;
        }
        catch {
            // Said below, with the place.
        }
        return this.#fail(from, 'a quoted text has an escape that JSON does not know');
    }
    #plain(from, to) {
        const value = this.#line.slice(from, to);
        const wrong = value === '' || indicator.test(value[0] ?? ' ') || / #|: |:$|\s$/.test(value) || value === '<<';
        if (wrong)
            this.#fail(from, 'a text without quotes is no plain scalar');
        return { type: 'text', value, start: from, end: to };
    }
    #collection(from, levels) {
        if (levels <= 0)
            this.#fail(from, 'it nests too deep', 'too-deep');
        const isMap = this.#line[from] === '{';
        const close = isMap ? '}' : ']';
        const members = new Map();
        const items = [];
        let at = this.#skip(from + 1);
        while (this.#line[at] !== close) {
            if (isMap)
                at = this.#member(members, at, levels);
            else {
                const [item, end] = this.#item(at, levels);
                items.push(item);
                at = end;
            }
            at = this.#skip(at);
            if (this.#line[at] === close)
                break;
            if (this.#line[at] !== ',')
                this.#fail(at, 'a bracket is not closed on its line');
            at = this.#skip(at + 1);
        }
        const span = { start: from, end: at + 1 };
        return [isMap ? { type: 'object', members, ...span } : { type: 'array', items, ...span }, at + 1];
    }
    #member(members, at, levels) {
        const found = this.key(at);
        const isPlain = found?.text.start === at && !/["']/.test(this.#line[at] ?? '');
        if (!found || (isPlain && /[,[\]{}]/.test(found.text.value)))
            return this.#fail(at, 'a pair in brackets has no key');
        const { text: key, after } = found;
        if (key.value === '__proto__')
            this.#fail(at, 'a key is `__proto__`', 'prototype-key');
        if (members.has(key.value))
            this.#fail(at, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key');
        const [value, end] = this.#item(this.#skip(after), levels);
        members.set(key.value, { key, value });
        return end;
    }
    #item(at, levels) {
        const first = this.#line[at];
        if (first === '{' || first === '[')
            return this.#collection(at, levels - 1);
        if (first === '"' || first === "'") {
            const end = this.#closing(at);
            return [this.#quoted(at, end), end];
        }
        const rest = /[,[\]{}]/g;
        rest.lastIndex = at;
        const end = rest.exec(this.#line)?.index ?? this.#line.length;
        return [this.#plain(at, end), end];
    }
    #skip(at) {
        let next = at;
        while (this.#line[next] === ' ')
            next++;
        return next;
    }
}
/** The colon that ends a plain key: the first one before a space or the line's end. */
function colonAfter(line, from) {
    const spaced = line.indexOf(': ', from);
    if (spaced !== -1)
        return spaced;
    return line.endsWith(':') && line.length - 1 > from ? line.length - 1 : -1;
}

;// CONCATENATED MODULE: ./.build/extract/npm/machine-yaml.js



const machine_yaml_deepest = 100;
/**
 * YAML as the writers of lockfiles emit it, in linear time and with positions: mappings and sequences by indentation,
 * scalars on one line, flow collections on one line, block scalars. Every scalar is text. All else that YAML knows
 * (anchors, aliases, tags, directives, merge keys, folded scalars) and what two readers may take differently
 * (a key that stands twice) is refused: no tool writes it into a lock.
 */
function parseMachineYaml(text) {
    const at = locator(text);
    // Some readers end a line there and others do not: a key could hide behind one.
    const odd = /\r(?!\n)|[\u0085\u2028\u2029]/.exec(text);
    if (odd)
        throw new Unreadable('parse-error', at(odd.index).line, 'it contains a line end that readers disagree about');
    return splitDocuments(text).map(([from, to]) => ({ root: new YamlReader(text, from, to, at).document(), at, text }));
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
    #at;
    #text;
    #next = 0;
    constructor(text, from, to, at) {
        this.#at = at;
        this.#text = text;
        let start = from;
        for (const raw of text.slice(from, to).split('\n')) {
            const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
            const indent = line.search(/[^ ]|$/);
            this.#lines.push({ indent, body: line.slice(indent), start: start + indent });
            start += raw.length + 1;
        }
    }
    document() {
        while (this.#lines[this.#next]?.body.startsWith('#') || this.#lines[this.#next]?.body === '')
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
    #fail(offset, message, reason = 'parse-error') {
        throw new Unreadable(reason, this.#at(offset).line, message);
    }
    /** The next line that is not blank. */
    #peek() {
        while (this.#lines[this.#next]?.body === '')
            this.#next++;
        const line = this.#lines[this.#next];
        if (line?.body.includes('\t'))
            this.#fail(line.start, 'a tab stands in a line');
        return line;
    }
    #node(indent, depth) {
        const line = this.#peek();
        if (depth > machine_yaml_deepest)
            this.#fail(line?.start ?? 0, `it nests more than ${machine_yaml_deepest} levels`, 'too-deep');
        return line && /^-(?: |$)/.test(line.body) ? this.#sequence(indent, depth) : this.#mapping(indent, depth);
    }
    #mapping(indent, depth) {
        const members = new Map();
        const start = this.#peek()?.start ?? 0;
        let end = start;
        for (let line = this.#peek(); line && line.indent >= indent; line = this.#peek()) {
            if (line.indent > indent || /^-(?: |$)/.test(line.body))
                this.#fail(line.start, 'a line is indented unexpectedly');
            this.#next++;
            const { key, value } = line.body.startsWith('? ') ? this.#explicit(line, depth) : this.#pair(line, depth);
            if (key.value === '__proto__')
                this.#fail(key.start, 'a key is `__proto__`', 'prototype-key');
            if (members.has(key.value))
                this.#fail(key.start, `the key ${JSON.stringify(key.value)} stands twice`, 'duplicate-key');
            members.set(key.value, { key, value });
            end = value.end;
        }
        return { type: 'object', members, start, end };
    }
    #pair(line, depth) {
        const found = this.#flow(line).key(0);
        if (!found)
            return this.#fail(line.start, 'a line is no `key: value`');
        const { text: key, after } = found;
        return { key: shift(key, line.start), value: this.#value(line, after, depth) };
    }
    /** `? key` and `: value` on two lines, as writers do with keys of more than 1,024 characters. */
    #explicit(line, depth) {
        const key = this.#flow(line).scalar(2, line.body.length);
        const next = this.#peek();
        if (next?.indent !== line.indent || !/^:(?: |$)/.test(next.body))
            this.#fail(line.start, 'a key has no value');
        if (next.body !== ':' && this.#flow(next).key(2))
            return { key: shift(key, line.start), value: this.#inner(next, depth) };
        this.#next++;
        return { key: shift(key, line.start), value: this.#value(next, 1, depth) };
    }
    /** What follows a key's colon: on the same line, or indented below it. */
    #value(line, from, depth) {
        const rest = line.body.slice(from).trimStart();
        if (rest === '')
            return this.#below(line, depth);
        if (/^[|>][-+]?$/.test(rest))
            return this.#blockScalar(line);
        const flow = this.#flow(line);
        return shiftAll(flow.whole(line.body.length - rest.length, machine_yaml_deepest - depth), line.start);
    }
    #below(line, depth) {
        const next = this.#peek();
        const nested = next && (next.indent > line.indent || (next.indent === line.indent && next.body.startsWith('- ')));
        if (nested)
            return this.#node(next.indent, depth + 1);
        return { type: 'scalar', value: null, start: line.start + line.body.length, end: line.start + line.body.length };
    }
    #sequence(indent, depth) {
        const items = [];
        const start = this.#peek()?.start ?? 0;
        for (let line = this.#peek(); line?.indent === indent && line.body.startsWith('- '); line = this.#peek()) {
            if (this.#flow(line).key(2))
                items.push(this.#inner(line, depth));
            else {
                this.#next++;
                items.push(this.#value(line, 1, depth));
            }
        }
        return { type: 'array', items, start, end: items.at(-1)?.end ?? start };
    }
    /** A mapping whose first line shares its line with `- ` or `: `. */
    #inner(line, depth) {
        this.#lines[this.#next] = { indent: line.indent + 2, body: line.body.slice(2), start: line.start + 2 };
        return this.#node(line.indent + 2, depth + 1);
    }
    /** Lines indented deeper than their key, whatever they look like. Their text is never a name or a hash. */
    #blockScalar(line) {
        const start = line.start + line.body.length;
        let end = start;
        for (let next = this.#lines[this.#next]; next; next = this.#lines[this.#next]) {
            if (next.body !== '' && next.indent <= line.indent)
                break;
            end = next.start + next.body.length;
            this.#next++;
        }
        return { type: 'text', value: this.#text.slice(start, end), start, end };
    }
    #flow(line) {
        return new YamlFlow(line.body, (offset, message, reason) => this.#fail(line.start + offset, message, reason));
    }
}
const shift = (span, by) => ({ ...span, start: span.start + by, end: span.end + by });
function shiftAll(value, by) {
    const [start, end] = [value.start + by, value.end + by];
    if (value.type === 'text')
        return shift(value, by);
    if (value.type === 'array')
        return { ...value, items: value.items.map(item => shiftAll(item, by)), start, end };
    if (value.type === 'scalar')
        return { ...value, start, end };
    const members = [...value.members].map(([name, one]) => [name, { key: shift(one.key, by), value: shiftAll(one.value, by) }]);
    return { ...value, members: new Map(members), start, end };
}

;// CONCATENATED MODULE: ./.build/extract/npm/pnpm-path.js
function notationOf(lockfileVersion) {
    const major = /^(?<major>[569])\.\d+(?:-[a-zA-Z0-9.]+)?$/.exec(lockfileVersion ?? '')?.groups?.['major'];
    return major === '5' ? 5 : major === '6' ? 6 : major === '9' ? 9 : null;
}
const slashed = /^\/(?<name>(?:@[^/@]+\/)?[^/@]+)\/(?<version>\d[^/_(]*)(?:_.*|\(.*)?$/;
const atSlashed = /^\/(?<name>(?:@[^/@]+\/)?[^/@]+)@(?<version>\d[^/_(]*)(?:\(.*)?$/;
const atPlain = /^(?<name>(?:@[^/@]+\/)?[^/@]+)@(?<version>.+)$/;
function parseDepPath(key, notation) {
    const pattern = notation === 5 ? slashed : notation === 6 ? atSlashed : atPlain;
    const { name = '', version = '' } = pattern.exec(key)?.groups ?? {};
    if (notation !== 9)
        return name === '' ? { name: lastName(key) } : { name, version };
    return /^\d[^/:]*$/.test(version) ? { name, version } : { name };
}
/** What an address ends in, for a package that does not say its own name. */
function lastName(key) {
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
const groups = [...ownGroups, 'configDependencies', 'packageManagerDependencies'];
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
            if (parseSpecifier(specifier).loader === 'registry' && !specifier.startsWith('catalog:'))
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
    for (const group of groups) {
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
    const held = wish?.byRange && (source.loader === 'url' || source.loader === 'git');
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
        return { loader: 'url', integrity };
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
    return { as: packageNameOrFault(as, line), text: range, ...parseSpecifier(range) };
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
    const source = yarn_v1_sourceOf(wishes, resolved, line);
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
function yarn_v1_sourceOf(wishes, resolved, line) {
    const elsewhere = wishes.filter(wish => wish.loader !== 'registry');
    if (resolved === undefined)
        return { loader: elsewhere[0]?.loader ?? 'registry' };
    const address = resolved.replace(/#.*$/, '');
    const found = addressLoader(resolved);
    if (found === 'file' && !/^file:/i.test(resolved)) {
        throw new Unreadable('source-unknown', line, '`resolved` is no address of a registry, git or file');
    }
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
    };
}
/** A place in a file that has no functions and no branches. */
const plainly = (at) => ({ at, scope: [], branch: [] });

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
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
/** Backslash escapes as Python and JavaScript share them. */
function unquote(text) {
    if (!text.includes('\\'))
        return text;
    return text.replaceAll(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|(\r?\n)|([\s\S]))/g, (_whole, x, u, long, newline, one) => {
        const code = Number.parseInt(x ?? u ?? long ?? '', 16);
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        return newline ? '' : (escapes[one] ?? one ?? '');
    });
}

;// CONCATENATED MODULE: ./.build/extract/weights/read/json-tree.js



/** Reads JSON, with comments and trailing commas, into our words. */
function readJson(source) {
    const ledger = newLedger();
    const root = (0,main.parseTree)(source.text, [], { allowTrailingComma: true, allowEmptyContent: true });
    if (root)
        jsonValue(root, [], source, ledger);
    return ledger;
}
function jsonValue(node, path, source, ledger) {
    const place = source.place(node.offset, node.offset + node.length);
    if (path.length > maxDepth)
        return opaque(place);
    switch (node.type) {
        case 'string': {
            const text = {
                kind: 'text',
                text: String(node.value),
                place: source.place(node.offset + 1, node.offset + node.length - 1),
            };
            ledger.texts.push(text);
            return text;
        }
        case 'number':
        case 'boolean':
            return {
                kind: 'constant',
                value: Number(node.value),
                place,
                ...(node.type === 'boolean' && { value: node.value === true }),
            };
        case 'array': {
            const items = (node.children ?? []).map(child => jsonValue(child, [...path, '*'], source, ledger));
            return { kind: 'list', items, place };
        }
        case 'object': {
            const entries = (node.children ?? []).flatMap(pair => jsonEntry(pair, path, source, ledger));
            const table = { kind: 'table', entries, spread: [], place };
            ledger.mappings.push({ path, table, where: plainly(node.offset) });
            return table;
        }
        default:
            return { kind: 'constant', value: null, place };
    }
}
function jsonEntry(pair, path, source, ledger) {
    const [key, value] = pair.children ?? [];
    if (!key || !value)
        return [];
    const name = String(key.value);
    const keyPlace = source.place(key.offset, key.offset + key.length);
    return [{ key: name, value: jsonValue(value, [...path, name], source, ledger), keyPlace }];
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./.build/model/reference.js
var reference = __webpack_require__(3513);
;// CONCATENATED MODULE: ./.build/catalogue/loaders-calls.json
const loaders_calls_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"modelscope-from-pretrained","call":["modelscope.**.from_pretrained"],"takes":[{"hub":"modelscope","id":[0,"model_name_or_path","model_id","pretrained_model_name_or_path","model_name"],"revision":["revision","model_revision"],"code":["trust_remote_code"]}]},{"id":"modelscope-snapshot-download","call":["modelscope.**.snapshot_download","modelscope.**.model_file_download"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset"}},"takes":[{"hub":"modelscope","id":[0,"model_id","repo_id"],"revision":["revision"],"path":["file_path",1]}]},{"id":"modelscope-pipeline","call":["modelscope.**.pipeline"],"takes":[{"hub":"modelscope","id":["model",1],"revision":["model_revision","revision"],"code":["trust_remote_code"]}]},{"id":"modelscope-dataset","call":["modelscope.**.MsDataset.load"],"takes":[{"hub":"modelscope","kind":"dataset","id":[0,"dataset_name"],"revision":["version"]}]},{"id":"peft-from-pretrained","call":["**.PeftModel*.from_pretrained"],"takes":[{"id":[1,"model_id"],"kind":"adapter","revision":["revision"]}]},{"id":"peft-auto","call":["**.AutoPeftModel*.from_pretrained","**.PeftConfig.from_pretrained","**.LoraConfig.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path"],"kind":"adapter","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"load-adapter","call":["**.load_adapter"],"takes":[{"id":[0,"model_id","peft_model_id","adapter_name_or_path"],"kind":"adapter","revision":["revision"]}]},{"id":"unsloth-from-pretrained","call":["**.FastLanguageModel.from_pretrained","**.FastModel.from_pretrained","**.FastVisionModel.from_pretrained","**.FastSentenceTransformer.from_pretrained"],"takes":[{"id":["model_name",0],"revision":["revision"],"code":["trust_remote_code"],"pinnable":false}]},{"id":"llama-cpp-from-pretrained","call":["**.Llama.from_pretrained"],"takes":[{"id":["repo_id",0],"path":["filename",1],"pinnable":false}]},{"id":"nemo-from-pretrained","call":["nemo.**.from_pretrained","nemo_asr.**.from_pretrained"],"takes":[{"id":["model_name",0],"shape":"named","pinnable":false}]},{"id":"ctransformers-from-pretrained","call":["ctransformers.**.from_pretrained"],"takes":[{"id":[0,"model_path_or_repo_id"],"path":["model_file"],"revision":["revision"]}]},{"id":"diffusers-single-file","call":["**.from_single_file"],"takes":[{"id":[0,"pretrained_model_link_or_path"],"shape":"file","revision":["revision"]}]},{"id":"diffusers-lora","call":["**.load_lora_weights","**.load_textual_inversion","**.load_ip_adapter","**.load_attn_procs"],"takes":[{"id":[0,"pretrained_model_name_or_path_or_dict","pretrained_model_name_or_path"],"kind":"adapter","path":["weight_name"],"revision":["revision"]}]},{"id":"config-from-pretrained","call":["**.*Tokenizer*.from_pretrained","**.*tokenizer*.from_pretrained","**.*Processor*.from_pretrained","**.*FeatureExtractor*.from_pretrained","**.*Config.from_pretrained","**.*Scheduler.from_pretrained","**.*processor.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","model_name"],"kind":"tokenizer","revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]}]},{"id":"diffusers-from-pretrained","call":["diffusers.**.from_pretrained","**.*DiffusionPipeline.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","pretrained_model_or_path"],"revision":["revision"],"code":["trust_remote_code"]},{"id":["custom_pipeline"],"kind":"code","shape":"named","revision":["custom_revision"]}]},{"id":"from-pretrained","call":["**.from_pretrained"],"takes":[{"id":[0,"pretrained_model_name_or_path","model_id","model_name_or_path","model_name","repo_id","model_path","model"],"path":["gguf_file","file_name"],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]},{"id":["attn_implementation"],"kind":"code","shape":"named"}]},{"id":"from-quantized","call":["**.from_quantized"],"takes":[{"id":[0,"model_name_or_path","quant_path"],"path":["model_basename"],"revision":["revision"],"code":["trust_remote_code"]}]},{"id":"from-preset","call":["**.from_preset"],"takes":[{"id":[0,"preset"],"shape":"uri","pinnable":false}]},{"id":"speechbrain-from-hparams","call":["**.from_hparams"],"takes":[{"id":["source",0],"revision":["revision"]}]},{"id":"langchain-pipeline","call":["**.HuggingFacePipeline.from_model_id"],"takes":[{"id":["model_id",0],"revision":["model_kwargs.revision"],"code":["model_kwargs.trust_remote_code"]}]},{"id":"hub-download","call":["**.hf_hub_download","**.cached_download","**.hf_hub_url","**.try_to_load_from_cache"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset","space":"code"}},"takes":[{"id":["repo_id",0],"path":["filename",1],"revision":["revision"]}]},{"id":"hub-snapshot","call":["**.snapshot_download"],"kindBy":{"argument":["repo_type"],"kinds":{"dataset":"dataset","space":"code"}},"takes":[{"id":["repo_id",0],"revision":["revision"]}]},{"id":"hub-upload","call":["**.push_to_hub","**.upload_folder","**.upload_file","**.create_repo","**.upload_large_folder"],"certainty":"heuristic","takes":[{"id":["repo_id",0],"shape":"named","kind":"upload"}]},{"id":"datasets-load","call":["**.load_dataset","evaluate.load","**.load_dataset_builder"],"certainty":"heuristic","takes":[{"id":[0,"path"],"shape":"named","kind":"dataset","revision":["revision"]}]},{"id":"transformers-pipeline","call":["pipeline","transformers.**.pipeline","optimum.**.pipeline"],"takes":[{"id":["model",1],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["model_kwargs.code_revision"]},{"id":["tokenizer"],"kind":"tokenizer","shape":"named"},{"id":["feature_extractor"],"kind":"tokenizer","shape":"named"}]},{"id":"sentence-transformers","call":["**.SentenceTransformer","**.CrossEncoder","**.SparseEncoder","**.SentenceTransformerEmbeddings","**.SentenceTransformerEmbeddingFunction"],"takes":[{"id":[0,"model_name_or_path","model_name"],"shape":"short","revision":["revision"],"code":["trust_remote_code"]}]},{"id":"vllm","call":["vllm.**.LLM","LLM","**.EngineArgs","**.AsyncEngineArgs"],"takes":[{"id":["model",0],"revision":["revision"],"code":["trust_remote_code"],"codeRevision":["code_revision"]},{"id":["tokenizer"],"kind":"tokenizer","revision":["tokenizer_revision"]},{"id":["speculative_model","speculative_config.model"],"kind":"draft","revision":["speculative_config.revision"]}]},{"id":"langchain-embeddings","call":["**.HuggingFaceEmbeddings","**.HuggingFaceEmbedding","**.HuggingFaceBgeEmbeddings","**.HuggingFaceInstructEmbeddings","**.HuggingFaceCrossEncoder","**.HuggingFaceLLM"],"takes":[{"id":["model_name","model",0],"shape":"short","revision":["model_kwargs.revision","revision"],"code":["model_kwargs.trust_remote_code","trust_remote_code"]},{"id":["tokenizer_name"],"kind":"tokenizer"}]},{"id":"torch-hub","call":["torch.hub.load"],"takes":[{"hub":"torchhub","kind":"code","id":[0,"repo_or_dir"],"shape":"torchhub"}]},{"id":"torch-hub-url","call":["**.load_state_dict_from_url","**.load_url","**.download_url_to_file"],"takes":[{"hub":"url","id":[0,"url"],"shape":"file"}]},{"id":"kagglehub","call":["**.model_download"],"takes":[{"hub":"kaggle","id":[0,"handle"],"shape":"kaggle","path":["path"]}]},{"id":"timm","call":["timm.**.create_model"],"takes":[{"id":[0,"model_name"],"shape":"tagged"}]},{"id":"ollama-client","call":["ollama.**.chat","ollama.**.generate","ollama.**.pull","ollama.**.embeddings","ollama.**.embed","ollama.**.show","ollama.**.create"],"takes":[{"hub":"ollama","id":["model",0,"from_"],"shape":"ollama","pinnable":false}]},{"id":"langchain-ollama","call":["**.ChatOllama","**.OllamaLLM","**.OllamaEmbeddings","**.OllamaEmbedding","**.Ollama"],"certainty":"heuristic","takes":[{"hub":"ollama","id":["model","model_name",0],"shape":"ollama","pinnable":false}]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-commands.json
const loaders_commands_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"vllm-serve","command":["vllm serve"],"takes":[{"id":[0,"--model"],"revision":["--revision"],"code":["--trust-remote-code"],"codeRevision":["--code-revision"]},{"id":["--tokenizer"],"kind":"tokenizer","revision":["--tokenizer-revision"]},{"id":["--speculative-model"],"kind":"draft"}],"switches":["--trust-remote-code","--enforce-eager","--enable-prefix-caching","--enable-chunked-prefill","--enable-auto-tool-choice"]},{"id":"hf-download","command":["hf download","huggingface-cli download"],"kindBy":{"argument":["--repo-type"],"kinds":{"dataset":"dataset","space":"code"}},"switches":["--quiet","--force-download","--resume-download"],"takes":[{"id":[0],"path":[1],"revision":["--revision"]}]},{"id":"ollama","command":["ollama pull","ollama run"],"switches":["--verbose","--insecure","--nowordwrap"],"takes":[{"hub":"ollama","id":[0],"shape":"ollama","pinnable":false}]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-settings.json
const loaders_settings_namespaceObject = /*#__PURE__*/JSON.parse('[{"id":"setting-model-name-or-path","keys":["**"],"takes":[{"id":["model_name_or_path","pretrained_model_name_or_path"],"revision":["model_revision","revision"],"code":["trust_remote_code"]},{"id":["adapter_name_or_path"],"kind":"adapter"}]},{"id":"setting-base-model","keys":["**"],"takes":[{"id":["base_model","base_model_name_or_path"],"shape":"named","revision":["revision_of_model","base_model_revision","revision"],"code":["trust_remote_code"]}]},{"id":"setting-model","keys":["**"],"certainty":"heuristic","takes":[{"id":["model","model_id","model_name","repo_id","hf_model_id","modelId","model_path"],"shape":"named","revision":["revision","model_revision"],"code":["trust_remote_code"]}]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders-values.json
const loaders_values_namespaceObject = /*#__PURE__*/JSON.parse('[{"call":["os.environ.get","os.getenv","environ.get","getenv","os.environ.setdefault","os.environ.pop"],"gives":[1,"default"]},{"call":["**.field","field","**.Field","Field","typer.Option","typer.Argument","click.Option"],"gives":["default",0]},{"call":["str","String","**.Path","Path","os.path.expanduser","os.fspath","list","tuple","set","sorted","enumerate","Array.from","Object.freeze","Object.values"],"gives":[0]},{"call":["config","decouple.config","env","env.str","environ.Env().str"],"gives":["default",1]},{"call":["**.st.text_input","streamlit.text_input"],"gives":["value",1]},{"call":["streamlit.selectbox","streamlit.radio","streamlit.sidebar.selectbox","streamlit.sidebar.radio"],"gives":["options",1]},{"call":["**.add_argument","add_argument"],"declares":["default"]},{"call":["click.option","click.argument","**.option"],"declares":["default"]},{"call":["**.DEFINE_string","**.DEFINE_enum"],"declares":[1,"default"],"named":1},{"call":["**.set_defaults"],"declares":[]}]');
;// CONCATENATED MODULE: ./.build/catalogue/loaders.js






/** How the text of an id is to be read. */
const shapes = [
    'repo',
    'short',
    'named',
    'tagged',
    'quantised',
    'uri',
    'file',
    'ollama',
    'oci',
    'kaggle',
    'torchhub',
    'hosted',
    'routed',
];
/** A number is a position, a word a keyword or key (dots go into tables), `--x` a flag. */
const argument = schemas/* union */.KCZ([schemas/* int */.Whr().nonnegative(), schemas/* string */.YjP().regex(/^[\w.$-]+$/)]);
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
    /** What the library loads when nothing is given. */
    otherwise: schemas/* string */.YjP().optional(),
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
    /** Key paths of a group of settings. */
    keys: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** Neighbours that must have one of these values (patterns) for the row to hold. */
    beside: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP())).default({}),
    /** Neighbours of which one must be there. */
    among: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    /** An argument whose value says what is loaded: `repo_type="dataset"`. */
    kindBy: schemas/* strictObject */.rej({ argument: argumentList, kinds: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(reference/* kinds */.EZ).nullable()) }).optional(),
    /** `load`: this surely loads, so an id we cannot tell is reported as dynamic. */
    certainty: schemas/* enum */.k5n(['load', 'heuristic']).default('load'),
    takes: schemas/* array */.YOg(take).min(1),
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
    return text.replaceAll(/[\\^$+?()[\]{}|/]/g, '\\$&').replaceAll('*', any);
}
function compile(row) {
    const words = row.command.map(command => command.split(' ').map(word => new RegExp(`^${wild(word.replaceAll('.', '\\.'), '.*')}$`)));
    return {
        ...row,
        callPattern: row.call.length > 0 ? dotted(row.call) : null,
        keyPattern: row.keys.length > 0 ? dotted(row.keys) : null,
        commandWords: words,
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
        const [first = '', ...rest] = call.callee.split('.');
        const imported = this.names.import(first);
        if (imported !== undefined)
            return [imported, ...rest].join('.');
        if (first.endsWith('()')) {
            const known = this.names.import(first.slice(0, -2));
            return known === undefined ? call.callee : [`${known}()`, ...rest].join('.');
        }
        if (rest.length === 0)
            return this.names.isLocal(first) ? `here.${first}` : first;
        const path = call.callee.slice(0, call.callee.lastIndexOf('.'));
        const instance = this.instance(call, path);
        return instance ? `${instance}().${rest.at(-1)}` : call.callee;
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
/** What a method call gives, or null when nothing is known of it. */
function method(call, constants, via) {
    const dot = call.callee.lastIndexOf('.');
    const name = call.callee.slice(dot + 1);
    if (name === '%' && call.positional[0])
        return percent(call, call.positional[0], constants, via);
    const known = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (dot === -1 || !known)
        return null;
    const path = call.callee.slice(0, dot);
    const receiver = call.receiver ?? { kind: 'name', path, where: call.where, place: call.place };
    return known(call, receiver, constants, via);
}
function percent(call, format, constants, via) {
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

;// CONCATENATED MODULE: ./.build/extract/weights/constant/names.js
/** What the names of one file stand for. */
class Names {
    facts;
    bindings;
    imports;
    byScope;
    byName;
    callsByName;
    constructor(facts) {
        this.facts = facts;
        const inOrder = facts.bindings.toSorted((a, b) => a.where.at - b.where.at);
        this.bindings = Map.groupBy(inOrder, binding => binding.name);
        this.imports = new Map(facts.imports.map(one => [one.alias, one]));
        this.byScope = new Map(facts.definitions.map(definition => [definition.scope, definition]));
        this.byName = Map.groupBy(facts.definitions, definition => definition.name);
        this.callsByName = Map.groupBy(facts.calls, call => lastOf(call.callee));
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
        const found = this.byName.get(lastOf(callee)) ?? [];
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
            const scope = where.scope[depth - 1];
            const here = all.filter(binding => binding.where.scope.length === depth && binding.where.scope[depth - 1] === scope);
            const before = depth === where.scope.length ? here.filter(binding => binding.where.at < where.at) : here;
            if (before.length > 0)
                return reaching(before, where);
        }
        return name.includes('.') ? all : [];
    }
    /** Fields of this name in any class or namespace of the file. */
    fields(name) {
        return this.fieldIndex().get(name) ?? [];
    }
    fieldCache = {};
    fieldIndex() {
        const dotted = () => this.facts.bindings.filter(binding => binding.name.includes('.'));
        this.fieldCache.index ??= Map.groupBy(dotted(), binding => lastOf(binding.name));
        return this.fieldCache.index;
    }
}
function lastOf(path) {
    return path.slice(path.lastIndexOf('.') + 1);
}
function reaching(bindings, where) {
    const found = [];
    for (const binding of bindings.toReversed()) {
        found.push(binding);
        if (binding.where.branch.every((branch, index) => where.branch[index] === branch))
            break;
    }
    return found;
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

;// CONCATENATED MODULE: ./.build/extract/weights/constant/constants.js




const nowhere = new Map();
const maxFound = 400;
const maxSteps = 200_000;
const maxPath = 120;
/** Constant resolution inside one file. What cannot be resolved comes out as `opaque`, never as a guess. */
class Constants {
    names;
    /** True once a bound on work was met: then nothing is sure to be complete. */
    exhausted = false;
    steps = 0;
    depth = 0;
    active = new Set();
    rows;
    options;
    callees;
    constructor(facts, rows) {
        this.names = new Names(facts);
        this.rows = rows;
        this.callees = new Callees(this.names);
        this.options = declaredOptions(facts.calls, rows);
    }
    expand(value, via = nowhere) {
        if (++this.steps > maxSteps || this.depth > maxPath) {
            this.exhausted = true;
            return [{ value: { kind: 'opaque', place: value.place }, via }];
        }
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
            case 'name':
                return this.name(value, via);
            case 'item':
                return this.item(value, via);
            case 'call':
                return this.call(value, via);
            default:
                return [{ value, via }];
        }
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
                this.exhausted = true;
            if (found.length > maxFound)
                break;
            found.push(...this.expand(option, options.length > 1 ? new Map(via).set(key, index) : via));
        }
        return found;
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
    name(value, via) {
        const { path, where, place } = value;
        const key = `${path}@${where.at}`;
        if (this.active.has(key))
            return [{ value: { kind: 'opaque', place }, via }];
        this.active.add(key);
        try {
            const found = this.bound(value, via) ?? this.attribute(value, via);
            if (found)
                return found;
            const fallback = this.fallback(path);
            if (fallback)
                return this.choose(fallback.options, fallback.key, via);
            return [{ value: { kind: 'opaque', place }, via }];
        }
        finally {
            this.active.delete(key);
        }
    }
    bound({ path, where }, via) {
        const bindings = this.names.lookup(path, where);
        const parameter = this.parameter(path, where.scope, bindings);
        if (parameter)
            return this.choose(parameter.options, parameter.key, via);
        if (bindings.length === 0)
            return null;
        return this.choose(bindings.map(binding => binding.value), `n${path}${bindings[0]?.where.at}`, via);
    }
    /** A parameter is what the calls in this file hand over, and its default. */
    parameter(path, scopes, bindings) {
        for (const scope of scopes.toReversed()) {
            const definition = this.names.definition(scope);
            const position = definition?.parameters.indexOf(path) ?? -1;
            if (!definition || position === -1)
                continue;
            const inside = bindings.filter(binding => binding.where.scope.at(-1) === scope);
            const own = inside.filter(binding => binding.where.at !== scope);
            const rebound = own.at(-1);
            if (rebound && inside.length === own.length && own.some(({ where }) => where.branch.length === 0))
                return null;
            const initial = inside.find(binding => binding.where.at === scope)?.value;
            const handed = this.names
                .callsOf(definition)
                .map(call => call.keyword.get(path) ?? call.positional[position] ?? initial);
            const options = [...handed, initial].filter(option => option !== undefined);
            const known = options.length > 0 ? options : (this.options.get(path) ?? []);
            if (known.length === 0 && own.length === 0)
                return null;
            return { options: [...known, ...own.map(binding => binding.value)], key: `f${scope}` };
        }
        return null;
    }
    attribute({ path, where, place }, via) {
        const dot = path.lastIndexOf('.');
        if (dot === -1)
            return null;
        const of = { kind: 'name', path: path.slice(0, dot), where, place };
        const key = { kind: 'text', text: path.slice(dot + 1), place };
        const found = this.item({ kind: 'item', of, key, place }, via);
        return found.some(one => one.value.kind !== 'opaque') ? found : null;
    }
    /** `args.model` of a parser, `cfg.model` of a dataclass that came from elsewhere: by the field's name in this file. */
    fallback(path) {
        const last = lastOf(path);
        const options = this.options.get(last);
        if (options)
            return { options, key: `o${last}` };
        if (last === path)
            return null;
        const fields = this.names.fields(last);
        const owners = new Set(fields.map(field => field.name));
        return owners.size === 1 ? { options: fields.map(field => field.value), key: `d${last}` } : null;
    }
    item(value, via) {
        if (value.key === null)
            return this.expand(value.of, via).flatMap(of => this.pick(of, null, value));
        const keys = this.expand(value.key, via);
        return keys.flatMap(key => this.expand(value.of, key.via).flatMap(of => this.pick(of, key.value, value)));
    }
    /** `key` null: any element, as a loop sees it (a table gives its keys). */
    pick(found, key, whole) {
        const { value: of, via } = found;
        if (of.kind === 'table')
            return key === null ? this.pick({ value: methods_keysOf(of), via }, key, whole) : this.entry(of, key, via);
        if (of.kind === 'list') {
            const one = key?.kind === 'constant' && typeof key.value === 'number' ? of.items.at(key.value) : undefined;
            return one ? this.expand(one, via) : this.choose(of.items, `l${of.place.offset}`, via);
        }
        if (of.kind === 'call' && key?.kind === 'text')
            return this.field(of.call, key.text, found);
        if (of.kind === 'text' && key?.kind === 'text' && key.text === 'value')
            return [found];
        return [{ value: { kind: 'opaque', place: whole.place }, via }];
    }
    entry(table, key, via) {
        if (key.kind === 'text') {
            const exact = table.entries.filter(entry => entry.key === key.text).at(-1);
            if (exact)
                return this.expand(exact.value, via);
            const spread = table.spread.flatMap(one => this.expand(one, via));
            return spread.flatMap(one => (one.value.kind === 'table' ? this.entry(one.value, key, one.via) : []));
        }
        return this.choose(table.entries.map(entry => entry.value), `t${table.place.offset}`, via);
    }
    field(call, name, found) {
        const handed = call.keyword.get(name);
        if (handed)
            return this.expand(handed, found.via);
        const declared = this.names.lookup(`${lastOf(call.callee)}.${name}`, call.where);
        const options = declared.length > 0 ? declared.map(binding => binding.value) : (this.options.get(name) ?? []);
        if (options.length > 0)
            return this.choose(options, `d${name}`, found.via);
        return [{ value: { kind: 'opaque', place: call.place }, via: found.via }];
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
function glue(left, right) {
    if (left.kind !== 'text')
        return left;
    if (right.kind === 'constant' && typeof right.value === 'number')
        return { ...left, text: left.text + String(right.value) };
    if (right.kind !== 'text')
        return { kind: 'opaque', place: left.place };
    const place = left.place;
    return { kind: 'text', text: left.text + right.text, place };
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/frame.js
function callFrame(call, constants) {
    const named = (name) => call.keyword.get(name) ?? fromSpread(call.spread, name, constants);
    return {
        place: call.place,
        isCall: true,
        ...(call.slot && { slot: call.slot }),
        get: argument => (typeof argument === 'number' ? call.positional[argument] : frame_dotted(argument, named, constants)),
    };
}
function mappingFrame({ table }, constants) {
    const named = (name) => inTable(table, name, constants);
    return {
        place: table.place,
        isCall: false,
        ...(table.slot && { slot: table.slot }),
        get: argument => (typeof argument === 'number' ? undefined : frame_dotted(argument, named, constants)),
    };
}
/** `words`: how many leading tokens name the command; `switches` are flags without a value. */
function commandFrame(command, words, switches) {
    const positional = [];
    const flags = new Map();
    const yes = (place) => ({ kind: 'constant', value: true, place });
    for (let index = words; index < command.argv.length; index++) {
        const token = command.argv[index];
        if (!token)
            continue;
        const text = token.kind === 'text' ? token.text : '';
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
    const get = (argument) => (typeof argument === 'number' ? positional[argument] : flags.get(argument));
    return { place: command.place, isCall: true, get };
}
function tail(token, from) {
    if (token.kind !== 'text')
        return token;
    const { place, text } = token;
    return {
        kind: 'text',
        text: text.slice(from),
        place: { ...place, column: place.column + from, offset: place.offset + from },
    };
}
function frame_dotted(path, named, constants) {
    const [first = '', ...rest] = path.split('.');
    let value = named(first);
    for (const key of rest) {
        const table = value && constants.expand(value).find(found => found.value.kind === 'table')?.value;
        value = table?.kind === 'table' ? inTable(table, key, constants) : undefined;
    }
    return value;
}
function fromSpread(spread, name, constants) {
    for (const one of spread)
        for (const { value } of constants.expand(one)) {
            const found = value.kind === 'table' ? inTable(value, name, constants) : undefined;
            if (found)
                return found;
        }
    return undefined;
}
function inTable(table, name, constants) {
    return table.entries.findLast(entry => entry.key === name)?.value ?? fromSpread(table.spread, name, constants);
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
/** Routes of the hub itself, and names of folders: never a namespace. */
const reserved = /^(?:models?|datasets?|spaces|docs|blog|papers|collections|settings|learn|join|api|organizations|tasks|pricing|login|new|posts|search|kernels|buckets|resolve|path|path_to|your[-_]?(?:username|org|name|user|hf[-_]?username|repo|model|namespace|account)?|username|user_?name|org(?:anization)?[-_]?name|namespace|checkpoints?|ckpts?|outputs?|results?|weights|saved[-_]models?|saved|pretrained(?:[-_]models?)?|data|tmp|temp|cache|runs?|logs?|src|assets|static|public|experiments?|artifacts?|local|trained[-_]models?|finetuned|fine[-_]?tuned|dist|build|lib|files|resources|exp|save|mnt|home|root|opt|workspace|content|dbfs|app|usr|var)$/i;
/** `namespace/name` as Hugging Face and ModelScope write it. */
function isRepoId(text) {
    const parts = text.split('/');
    const [namespace = '', name = ''] = parts;
    return (parts.length === 2 &&
        isSegment(namespace) &&
        isSegment(name) &&
        text.length <= 97 &&
        !reserved.test(namespace) &&
        !/^(?:\d+|v\d+)$/.test(namespace));
}
const legacy = /^(?:albert-(?:base|large|xlarge|xxlarge)-v[12]|bert-(?:base|large)-[\w-]+|camembert-base|ctrl|distilbert-base-[\w-]+|distilgpt2|distilroberta-base|gpt2(?:-(?:medium|large|xl))?|openai-gpt|roberta-(?:base|large)(?:-[\w-]+)?|t5-(?:small|base|large|3b|11b)|transfo-xl-wt103|xlm-(?:roberta-(?:base|large)[\w-]*|mlm-[\w-]+|clm-[\w-]+)|xlnet-(?:base|large)-cased)$/;
/** One-segment ids: the hub has a closed, old set of them, and gives out no new ones. */
function isLegacyId(text) {
    return legacy.test(text);
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
/** Anything with a scheme or a hub's host in front; null when the text is no such thing or names no model. */
function readUri(text) {
    if (text.length > 2000)
        return null;
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
    const [namespace = '', rawName = '', action, ...rest] = parts.slice(shift);
    const [name = '', quant] = rawName.replace(/\.git$/, '').split(':');
    const id = `${namespace}/${name}`;
    if (!isRepoId(id))
        return null;
    const kind = shift === 1 ? { kind: 'dataset' } : {};
    if (!action || !/^(?:resolve|blob|raw|tree)$/.test(action) || !rest[0])
        return { hub: 'huggingface', id, revision: null, ...(quant && { path: quant, pinnable: false }), ...kind };
    const refs = rest[0] === 'refs' && rest.length > 3 ? 3 : 1;
    const revision = rest.slice(0, refs).join('/');
    const path = rest.slice(refs).join('/');
    const from = start + parts.slice(0, shift + 3).join('/').length + 1;
    const pin = { from, to: from + revision.length, before: '', after: '' };
    return { hub: 'huggingface', id, revision: decode(revision), ...(path && { path: decode(path) }), ...kind, pin };
}
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


const repo = (text, hub) => (isRepoId(text) ? { hub, id: text, revision: null } : null);
/** A file on this machine, when it is named as weights are. */
const file = text => (isWeightsFile(text) ? { hub: 'local-weight-file', id: text, revision: null } : null);
/** `org/name@rev`, `hf-hub:org/name@rev`. */
const tagged = (text, hub) => {
    const match = /^(?:hf[-_]hub:|hf:)?([^@\s]+\/[^@\s]+?)(?:@(.+))?$/.exec(text);
    const id = match?.[1];
    if (!id || !isRepoId(id))
        return null;
    const revision = match?.[2] ?? null;
    const from = text.length - (revision?.length ?? 0);
    return { hub, id, revision, pin: { from, to: text.length, before: revision === null ? '@' : '', after: '' } };
};
/** `user/model[:QUANT]` as llama.cpp reads it. */
const quantised = (text, hub) => {
    const [id = '', quant] = text.split(':');
    return isRepoId(id) ? { hub, id, revision: null, pinnable: false, ...(quant && { path: quant }) } : null;
};
const torchhub = text => {
    const match = /^([\w.-]+\/[\w.-]+)(?::(.+))?$/.exec(text);
    if (!match?.[1] || isLocalPath(text))
        return null;
    const revision = match[2] ?? null;
    const from = text.length - (revision?.length ?? 0);
    return {
        hub: 'torchhub',
        id: match[1],
        revision,
        pin: { from, to: text.length, before: revision === null ? ':' : '', after: '' },
    };
};
const routes = {
    huggingface: 'huggingface',
    hosted_vllm: 'huggingface',
    ollama: 'ollama',
    ollama_chat: 'ollama',
};
/** `provider/name`: only some providers load weights that can be named at a hub. */
const routed = text => {
    const slash = text.indexOf('/');
    const hub = routes[text.slice(0, slash)];
    const rest = text.slice(slash + 1);
    if (hub === 'ollama')
        return ollamaName(rest);
    if (hub === undefined)
        return { hub: 'url', id: text, revision: null, kind: 'hosted' };
    return isRepoId(rest) ? { hub, id: rest, revision: null, kind: 'hosted', pinnable: false } : null;
};
const readers = {
    repo: (text, hub) => file(text, hub) ?? repo(text, hub) ?? (isLegacyId(text) ? { hub, id: text, revision: null } : null),
    short: (text, hub) => file(text, hub) ??
        repo(text, hub) ??
        (/^[A-Za-z0-9][\w.-]{2,95}$/.test(text) ? { hub, id: text, revision: null } : null),
    named: repo,
    tagged,
    quantised,
    uri: () => null,
    file,
    ollama: text => ollamaName(text),
    oci: text => ociName(text),
    kaggle: text => kaggleHandle(text),
    torchhub,
    hosted: text => ({ hub: 'url', id: text, revision: null, kind: 'hosted' }),
    routed,
};
/** What a literal names when a loader of this shape reads it; null = nothing outside this repository. */
function readShape(shape, text, hub) {
    if (text.length > 500)
        return null;
    const uri = shape === 'ollama' || shape === 'oci' ? null : readUri(text);
    if (uri)
        return uri;
    if (shape === 'file' || shape === 'repo' || shape === 'short') {
        const local = file(text, hub);
        if (local && !/^[a-z]+:\/\//.test(text) && !/[{}<>*]/.test(text))
            return local;
    }
    return isLocalPath(text) ? null : readers[shape](text, hub);
}

;// CONCATENATED MODULE: ./.build/extract/weights/refer/candidate.js




const rankOf = { load: 0, default: 0, dynamic: 0, heuristic: 2 };
/** Everything that one row finds in one frame. */
function candidatesOf(loader, frame, reading) {
    const kind = kindBy(loader, frame, reading);
    if (kind === null)
        return [];
    return loader.takes.flatMap((take, index) => taken(loader, kind ? { ...take, kind } : take, frame, reading, index === 0));
}
function taken(loader, take, frame, reading, isMain) {
    const value = given(frame, take.id);
    if (!value)
        return [];
    const found = reading.constants.expand(value).flatMap(({ value: one, via }) => {
        if (one.kind === 'list')
            return one.items.flatMap(item => reading.constants.expand(item, via));
        return [{ value: one, via }];
    });
    const seen = found.flatMap(one => one.value.kind === 'text' ? candidate(loader, take, one.value, one.via, frame, reading) : []);
    const isUnknown = found.length === 0 || found.some(one => isComputed(one.value, reading.constants));
    const anyText = found.some(one => one.value.kind === 'text');
    if (anyText || !isUnknown || !isMain || !frame.isCall || loader.certainty !== 'load')
        return seen;
    return [dynamic(loader, take, value, reading)];
}
/** Computed at run time; an object that another loader gave back is a model already, not a name. */
function isComputed(value, constants) {
    if (value.kind !== 'call')
        return value.kind === 'opaque';
    const canonical = constants.canonical(value.call);
    return !loaders.some(loader => loader.callPattern?.test(canonical));
}
function dynamic(loader, take, value, { file }) {
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
    return { reference, offset, rank: rankOf.dynamic };
}
function candidate(loader, take, text, via, frame, reading) {
    const target = readShape(take.shape, text.text, take.hub ?? 'huggingface');
    if (!target)
        return [];
    const { constants } = reading;
    const written = given(frame, take.revision);
    const revision = target.revision ?? weakest(agreeing(written, via, constants).flatMap(asText));
    const path = target.path ?? agreeing(given(frame, take.path), via, constants).flatMap(asText)[0];
    const enabled = agreeing(given(frame, take.code), via, constants).some(one => one.kind === 'constant' && one.value === true);
    const codeRevision = agreeing(given(frame, take.codeRevision), via, constants).flatMap(asText)[0] ?? null;
    const pinAt = pinFor(target, take, text, written, frame);
    const isRemote = target.hub !== 'local-weight-file';
    const reference = {
        ecosystem: 'model',
        hub: target.hub,
        id: target.id,
        kind: target.kind ?? take.kind,
        certainty: loader.certainty,
        revision,
        ...(target.digest && { digest: target.digest }),
        ...(path && isRemote && { path }),
        file: reading.file,
        line: text.place.line,
        column: text.place.column,
        endColumn: text.place.endColumn,
        ...(pinAt && isRemote && { pinAt }),
        loader: loader.id,
        ...((target.pinnable ?? take.pinnable) ? {} : { pinnable: false }),
        ...(enabled && { remoteCode: { enabled, revision: codeRevision } }),
    };
    return [{ reference, offset: text.place.offset, rank: rankOf[loader.certainty] }];
}
function asText(value) {
    return value.kind === 'text' && value.text !== '' ? [value.text] : [];
}
/** Of several possible revisions the one that moves counts. */
function weakest(revisions) {
    return revisions.find(revision => !isCommitLike(revision)) ?? revisions[0] ?? null;
}
function pinFor(target, take, text, written, frame) {
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
    if (!target)
        return [];
    const isLoaded = target.hub !== 'huggingface' || (target.path !== undefined && isWeightsFile(target.path));
    return [addressed(target, text, file, target.kind ?? (isLoaded ? 'weights' : 'mention'), isLoaded ? 3 : 4)];
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
        return [addressed(target, { kind: 'text', text, place }, file, target.kind ?? 'mention', 5)];
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

;// CONCATENATED MODULE: ./.build/extract/weights/refer/interpret.js






const callRows = loaders.filter(loader => loader.callPattern);
const keyRows = loaders.filter(loader => loader.keyPattern);
const commandRows = loaders.filter(loader => loader.commandWords.length > 0);
/** What the facts of one file refer to. */
function interpret(facts, file) {
    const reading = { file, constants: new Constants(facts, valueRows) };
    const references = settle([
        ...callCandidates(facts, reading),
        ...commandCandidates(facts, reading),
        ...facts.mappings.flatMap(mapping => mappingCandidates(mapping, reading)),
        ...facts.texts.flatMap((text) => literalCandidates(text, file)),
        ...facts.remarks.flatMap((text) => remarkCandidates(text, file)),
    ]);
    return { references, isComplete: !reading.constants.exhausted };
}
function callCandidates(facts, reading) {
    return facts.calls.flatMap(call => {
        if (call.positional.length + call.keyword.size + call.spread.length === 0)
            return [];
        const canonical = reading.constants.canonical(call);
        const row = callRows.find(loader => loader.callPattern?.test(canonical));
        return row ? candidatesOf(row, callFrame(call, reading.constants), reading) : [];
    });
}
function mappingCandidates(mapping, reading) {
    const path = mapping.path.join('.');
    const frame = mappingFrame(mapping, reading.constants);
    return keyRows.filter(loader => loader.keyPattern?.test(path)).flatMap(loader => candidatesOf(loader, frame, reading));
}
function commandCandidates(facts, reading) {
    return facts.commands.flatMap(command => {
        for (const loader of commandRows) {
            const words = wordsOf(loader, command.argv.map(token => (token.kind === 'text' ? token.text : '')));
            if (words !== null)
                return candidatesOf(loader, commandFrame(command, words, loader.switches), reading);
        }
        return [];
    });
}
/** How many tokens it takes to name the command, wherever in the line it begins; null when it is not there. */
function wordsOf(loader, argv) {
    for (let start = 0; start < Math.min(argv.length, 40); start++)
        for (const words of loader.commandWords)
            if (words.every((word, index) => word.test(index === 0 ? base(argv[start] ?? '') : (argv[start + index] ?? ''))))
                return start + words.length;
    return null;
}
const base = (program) => lastOf(program.replaceAll('/', '.').replaceAll(' ', '')) && program.slice(program.lastIndexOf('/') + 1);
const strength = [
    'weights',
    'adapter',
    'draft',
    'code',
    'tokenizer',
    'dataset',
    'hosted',
    'upload',
    'mention',
];
/** One literal may be read in several ways: the surest reading counts, and of its roles the strongest. */
function settle(candidates) {
    const settled = [];
    for (const group of Map.groupBy(candidates, candidate => candidate.offset).values()) {
        const rank = Math.min(...group.map(candidate => candidate.rank));
        const surest = group.filter(candidate => candidate.rank === rank).map(candidate => candidate.reference);
        for (const same of Map.groupBy(surest, reference => `${reference.hub} ${reference.id}`).values()) {
            const best = strength.find(kind => same.some(reference => reference.kind === kind));
            const strongest = same.filter(reference => reference.kind === best);
            settled.push(...new Map(strongest.map(reference => [identityOf(reference), reference])).values());
        }
    }
    return settled.toSorted((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
}
const identityOf = (reference) => JSON.stringify([reference.revision, reference.path, reference.digest]);

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/extraction.js


const nothing = { references: [], gaps: [] };
/** More text than this, in UTF-16 units, is not parsed. */
const maxLength = 2_000_000;
/** The frame of every carrier: what is no text, or too much, is not parsed; nothing ever throws. */
function readWith(file, read) {
    const { content, path } = file;
    if (content.kind === 'too-large')
        return unread(path, 'too-large');
    if (content.kind !== 'text')
        return nothing;
    if (content.text.length > maxLength)
        return scan(path, content.text, 'too-large');
    try {
        const { references, isComplete } = interpret(read(source_sourceOf(content.text)), path);
        return { references, gaps: isComplete ? [] : unread(path, 'too-much-work').gaps };
    }
    catch {
        // A parser's own depth or size limit: head's doing, so it must not pass unseen (contracts 5).
        return scan(path, content.text, 'does-not-parse');
    }
}
/** What loaders are called by: a file that cannot be parsed is only of interest when one of these stands in it. */
const traces = /from_pretrained|hf_hub_download|snapshot_download|huggingface|hf\.co\/|SentenceTransformer|torch\.hub|\bollama\b|model_name_or_path|base_model|model_id|modelscope|vllm|hf download|\.(?:safetensors|gguf)\b/i;
function scan(path, text, reason) {
    return traces.test(text) ? unread(path, reason) : nothing;
}
function unread(path, reason) {
    return { references: [], gaps: [{ class: 'unreadable', reason, subject: path, file: path, ecosystem: 'model' }] };
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/json-config.js


const notOurs = /(?:^|\/)(?:package|package-lock|npm-shrinkwrap|tsconfig[^/]*|models\.lock|composer|deno|bun)\.json$/;
const jsonConfig = {
    id: 'json-config',
    title: 'JSON configuration',
    accepts: path => /\.jsonc?$/.test(path) && !notOurs.test(path),
    extract: file => readWith(file, readJson),
};

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(1283);
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
        if (second?.name === 'AssignOp')
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
            spread.push(pyValue(second, scene, depth + 1));
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
        return { kind: 'choice', options: both(), place };
    if (sign === '+')
        return { kind: 'join', parts: both(), place };
    if (sign === '/') {
        const [a, b] = both();
        if (!a || !b)
            return opaque(place);
        return { kind: 'join', parts: [a, { kind: 'text', text: '/', place }, b], place };
    }
    if (sign === '%') {
        const [format, argument] = both();
        return { kind: 'call', call: py_expression_percent(format, argument, scene, node), place };
    }
    return opaque(place);
}
/** `"%s/x" % a` is `"%s/x".format(a)` in our words. */
function py_expression_percent(format, argument, scene, node) {
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

;// CONCATENATED MODULE: ./.build/extract/weights/read/py-module.js




/** Statements whose bodies may not run, or run for several values. */
const branching = /^(?:IfStatement|ForStatement|WhileStatement|TryStatement|MatchClause)$/;
/** Reads Python text into our words. Never throws: the parser recovers from any error. */
function readPython(source) {
    const reader = new PyReader(source);
    dist/* parser */.K.parse(source.text).iterate({ enter: node => reader.enter(node), leave: node => reader.leave(node) });
    return reader.facts;
}
class PyReader {
    source;
    calls = [];
    mappings = [];
    bindings = [];
    definitions = [];
    imports = [];
    texts = [];
    remarks = [];
    known = new Map();
    scopes = [];
    branches = [];
    classes = [];
    returns = new Map();
    constructor(source) {
        this.source = source;
    }
    get facts() {
        const { calls, mappings, bindings, definitions, imports, texts, remarks } = this;
        return { calls, mappings, commands: [], bindings, definitions, imports, texts, remarks };
    }
    where(at) {
        return { at, scope: [...this.scopes], branch: [...this.branches] };
    }
    owner() {
        return this.classes.at(-1)?.name;
    }
    enter(ref) {
        if (ref.name === 'FunctionDefinition')
            this.define(ref.node);
        else if (ref.name === 'ClassDefinition') {
            const name = syntax_textOf(this.source, ref.node.getChild('VariableName') ?? { from: ref.from, to: ref.from });
            this.classes.push({ name, depth: this.scopes.length });
        }
        else if (this.isBranch(ref))
            this.branches.push(ref.from);
    }
    /** Inner expressions come first, so that outer ones find them known. */
    leave(ref) {
        switch (ref.name) {
            case 'FunctionDefinition':
                this.scopes.pop();
                return;
            case 'ClassDefinition':
                this.classes.pop();
                return;
            case 'Body':
                if (this.isBranch(ref))
                    this.branches.pop();
                return;
            case 'ImportStatement':
                this.imports.push(...pyImports(syntax_textOf(this.source, ref)));
                return;
            case 'Comment':
                this.remarks.push(this.verbatim(ref.from + 1, ref.to));
                return;
            case 'String':
            case 'FormatString':
                this.string(ref);
                return;
            case 'AssignStatement':
                this.assign(ref.node);
                return;
            case 'NamedExpression':
                this.bind(ref.node.firstChild, pyValueOf(ref.node.lastChild, this));
                return;
            case 'ForStatement':
                this.loop(ref.node);
                return;
            case 'ReturnStatement':
                this.return(ref.node);
                return;
            case 'CallExpression':
            case 'DictionaryExpression':
            case 'ArrayExpression':
            case 'TupleExpression':
            case 'ParenthesizedExpression':
                this.keep(ref.node);
                return;
            default:
        }
    }
    keep(node) {
        const value = pyValue(node, this);
        this.known.set(keyOf(node), value);
        if (node.name === 'CallExpression' && value.kind === 'call')
            this.calls.push(value.call);
        if (node.name === 'DictionaryExpression' && value.kind === 'table')
            this.mappings.push({ path: [], table: value, where: this.where(node.from) });
    }
    isBranch(ref) {
        return ref.name === 'Body' && branching.test(ref.node.parent?.name ?? '');
    }
    /** The class in whose body we stand directly, not in one of its methods. */
    body() {
        const innermost = this.classes.at(-1);
        return innermost?.depth === this.scopes.length ? innermost.name : undefined;
    }
    verbatim(from, to) {
        return { kind: 'text', text: this.source.text.slice(from, to), place: this.source.place(from, to) };
    }
    string(ref) {
        const parent = ref.node.parent?.name;
        if (parent === 'ExpressionStatement') {
            this.remarks.push(this.verbatim(ref.from, ref.to));
            return;
        }
        const value = pyValue(ref.node, this);
        if (value.kind === 'text')
            this.texts.push(value);
    }
    assign(node) {
        const children = childrenOf(node).filter(child => child.name !== 'Comment');
        const signs = children.flatMap((child, index) => (child.name === 'AssignOp' ? [index] : []));
        const last = signs.at(-1);
        if (last === undefined)
            return;
        const right = children.slice(last + 1);
        const values = splitAtCommas(right).map(([first]) => pyValueOf(first, this));
        const whole = values.length === 1 ? values[0] : { kind: 'list', items: values, place: placeOf(this.source, node) };
        let start = 0;
        for (const sign of signs) {
            const targets = splitAtCommas(children.slice(start, sign).filter(child => child.name !== 'TypeDef'));
            if (whole)
                this.bindAll(targets.map(([target]) => target), whole);
            start = sign + 1;
        }
    }
    bindAll(targets, value) {
        if (targets.length === 1) {
            this.bind(targets[0], value);
            return;
        }
        targets.forEach((target, index) => {
            const key = { kind: 'constant', value: index, place: value.place };
            this.bind(target, value.kind === 'list' ? (value.items[index] ?? value) : { kind: 'item', of: value, key, place: value.place });
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
        this.bindings.push({ name: owner ? `${owner}.${path}` : path, value, where: this.where(target.from) });
    }
    /** `environ["KEY"] = v` is a binding of `environ[KEY]`. */
    subscript(target) {
        const [object, , key] = childrenOf(target);
        const path = object && target.name === 'MemberExpression' ? pyPath(object, this) : null;
        const name = key?.name === 'String' ? pyValue(key, this) : null;
        return path !== null && name?.kind === 'text' ? `${path}[${name.text}]` : null;
    }
    loop(node) {
        const children = childrenOf(node);
        const start = children.findIndex(child => child.name === 'for');
        const middle = children.findIndex(child => child.name === 'in');
        const over = children[middle + 1];
        if (start === -1 || middle === -1 || !over)
            return;
        const of = pyValue(over, this);
        const targets = splitAtCommas(children.slice(start + 1, middle)).map(([target]) => target);
        this.bindAll(targets, { kind: 'item', of, key: null, place: placeOf(this.source, over) });
    }
    return(node) {
        const scope = this.scopes.at(-1);
        const values = splitAtCommas(childrenOf(node).slice(1)).map(([first]) => pyValueOf(first, this));
        const [first] = values;
        if (scope === undefined || !first)
            return;
        const value = values.length === 1 ? first : { kind: 'list', items: values, place: placeOf(this.source, node) };
        this.returns.get(scope)?.push(value);
    }
    define(node) {
        const where = this.where(node.from);
        const name = syntax_textOf(this.source, node.getChild('VariableName') ?? { from: node.from, to: node.from });
        const method = this.body();
        const list = node.getChild('ParamList');
        const defaults = [];
        const parameters = [];
        for (const group of splitAtCommas(list ? childrenOf(list) : [])) {
            const parameter = group.find(child => child.name === 'VariableName');
            if (!parameter)
                continue;
            const sign = group.findIndex(child => child.name === 'AssignOp');
            const label = syntax_textOf(this.source, parameter);
            if (group[0]?.name === 'VariableName')
                parameters.push(label);
            if (sign !== -1)
                defaults.push([label, pyValueOf(group[sign + 1], this)]);
        }
        this.scopes.push(node.from);
        for (const [label, value] of defaults)
            this.bindings.push({ name: label, value, where: this.where(node.from) });
        const returns = [];
        this.returns.set(node.from, returns);
        const skip = method !== undefined && /^(?:self|cls)$/.test(parameters[0] ?? '') ? 1 : 0;
        this.definitions.push({
            name,
            ...(method !== undefined && { owner: method }),
            parameters: parameters.slice(skip),
            returns,
            scope: node.from,
            where,
        });
    }
}
function pyValueOf(node, scene) {
    return node ? pyValue(node, scene) : { kind: 'opaque', place: scene.source.place(0, 0) };
}

;// CONCATENATED MODULE: ./.build/extract/weights/carrier/python.js


const python = {
    id: 'python',
    title: 'Python source',
    accepts: path => /\.pyi?$/.test(path),
    extract: file => readWith(file, readPython),
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/extract/weights/read/yaml-tree.js



/** Reads YAML into our words. Aliases are shared, never copied: an alias bomb stays as small as it was written. */
function readYaml(source) {
    const ledger = newLedger();
    const documents = (0,yaml_dist/* parseAllDocuments */.hR)(source.text, { strict: false, uniqueKeys: false, logLevel: 'silent' });
    const reader = new yaml_tree_YamlReader(source, ledger);
    for (const document of documents)
        if (document.contents)
            reader.read(document.contents);
    return ledger;
}
class yaml_tree_YamlReader {
    source;
    ledger;
    anchors = new Map();
    constructor(source, ledger) {
        this.source = source;
        this.ledger = ledger;
    }
    read(node) {
        this.value(node, []);
    }
    value(node, path) {
        const value = this.plain(node, path);
        const anchor = (0,yaml_dist/* isScalar */.jn)(node) || (0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node) ? node.anchor : undefined;
        if (anchor)
            this.anchors.set(anchor, value);
        return value;
    }
    plain(node, path) {
        if (path.length > maxDepth)
            return opaque(this.source.place(0, 0));
        if ((0,yaml_dist/* isScalar */.jn)(node))
            return this.scalar(node);
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            return this.anchors.get(node.source) ?? opaque(this.at(node));
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const table = this.table(node.items, this.at(node), path);
            this.ledger.mappings.push({ path, table, where: plainly(table.place.offset) });
            return table;
        }
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = node.items.map(item => this.value(item, [...path, '*']));
            return { kind: 'list', items, place: this.at(node) };
        }
        return opaque(this.source.place(0, 0));
    }
    table(items, place, path) {
        const entries = [];
        const spread = [];
        for (const pair of items) {
            if (!(0,yaml_dist/* isPair */.tO)(pair))
                continue;
            const key = (0,yaml_dist/* isScalar */.jn)(pair.key) ? String(pair.key.value) : null;
            const value = this.value(pair.value, [...path, key ?? '*']);
            if (key === '<<')
                spread.push(...(value.kind === 'list' ? value.items : [value]));
            else
                entries.push({ key, value, keyPlace: (0,yaml_dist/* isScalar */.jn)(pair.key) ? this.at(pair.key) : place });
        }
        return { kind: 'table', entries, spread, place };
    }
    at(node) {
        const [from = 0, to = from] = node.range ?? [];
        return this.source.place(from, to);
    }
    scalar(node) {
        const [from = 0, to = from] = node.range ?? [];
        if (typeof node.value !== 'string') {
            const constant = typeof node.value === 'number' || typeof node.value === 'boolean' ? node.value : null;
            return { kind: 'constant', value: constant, place: this.source.place(from, to) };
        }
        const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
        const place = this.source.place(from + quoted, to - quoted);
        const text = { kind: 'text', text: node.value, place };
        this.ledger.texts.push(text);
        return text;
    }
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
    jsonConfig,
    packageLock,
    pnpmLock,
    python,
    yaml,
    yarnBerry,
    yarnV1,
];
/** Does any extractor want this path? Decided by the path alone: other files are never fetched. */
function concerns(path) {
    return extractors.some(extractor => extractor.accepts(path));
}
const extract_nothing = { references: [], gaps: [] };
/** All references in one file, by every extractor that accepts its path. */
function extract(path, content, using = extractors) {
    if (content === null)
        return extract_nothing;
    const found = using
        .filter(extractor => extractor.accepts(path))
        .map(extractor => extractor.extract({ path, content }));
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

/***/ 9281:
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
    if (text === null)
        return { kind: 'binary', oid, bytes: bytes.byteLength, head: bytes.slice(0, headBytes) };
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
/** Strict form of npm's integrity: exactly one sha512 of 64 bytes, canonical base64. Anything else is null. */
function parseIntegrity(text) {
    const match = /^sha512-(?<base64>[A-Za-z0-9+/]{86}==)$/.exec(text ?? '');
    if (!match?.groups)
        return null;
    const base64 = match.groups['base64'] ?? '';
    const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0));
    const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
    const canonical = btoa(String.fromCharCode(...bytes)) === base64;
    return canonical ? { algorithm: 'sha512', hex } : null;
}


/***/ }),

/***/ 3513:
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

/***/ 3046:
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
/* unused harmony exports quotable, isPlain, join, suggestion */
/**
 * The only way from data to text. A template's own words pass as they are written; every interpolated string is
 * untrusted and is quoted for the format, unless a template of the same format has already made it.
 */
/** As much of one untrusted value as anybody needs to see; a longer one ends in an ellipsis. */
const longest = 200;
/**
 * Characters that do something instead of being seen (controls, bidi, zero-width, tags, unassigned …), that look like
 * a space and are none, a pile of combining marks, and `\u{`, so that our own escapes cannot be forged.
 */
const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}|\p{M}{4,}|\\(?=u\{)|(?<=##)\[|<(?=!)/gu;
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
