export const id = 599;
export const ids = [599,120,741];
export const modules = {

/***/ 8599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/extract/index.js + 55 modules
var extract = __webpack_require__(1272);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(8125);
// EXTERNAL MODULE: ./.build/model/content.js
var content = __webpack_require__(9281);
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
    const oids = new Set(entries.filter(entry => entry.mode !== '160000').map(entry => entry.oid));
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
    const readable = [...sizes].filter(([, size]) => size <= content/* mostBytes */.j).map(([oid]) => oid);
    if (readable.length > 0) {
        for (const [oid, bytes] of parseBatch(await run(['cat-file', '--batch', '--buffer'], list(readable)))) {
            blobs.set(oid, bytes);
        }
    }
    return entry => (entry === null ? null : toContent(entry, blobs.get(entry.oid), sizes.get(entry.oid)));
}
function toContent({ mode, oid }, bytes, size) {
    if (mode === '160000')
        return { kind: 'submodule', oid };
    if (bytes !== undefined)
        return (0,content/* contentOf */.$)(mode, oid, bytes);
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
var external_node_child_process_ = __webpack_require__(1421);
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



/** A local git repository, read by plumbing commands at fixed commits only; never the work tree. */
async function openRepository(cwd) {
    const directory = await topOf(cwd);
    const run = (args, input) => git(directory, args, input);
    return {
        directory,
        commit: revision => commitOf(run, revision),
        defaultBase: () => defaultBaseOf(run),
        mergeBase: (one, other) => mergeBaseOf(run, one, other),
        changes: (revisions, concerns) => changesOf(run, revisions, concerns),
        everything: (head, concerns) => everythingIn(run, head, concerns),
        readFile: async (commit, path) => {
            const entry = (await treeOf(run, commit, path)).get(path) ?? null;
            return (await contentsOf(run, entry ? [entry] : []))(entry);
        },
        isDirty: async () => (await run(['status', '--porcelain', '-z', '--untracked-files=no'])).length > 0,
    };
}
async function topOf(cwd) {
    try {
        // A bare repository has no top level; its own directory serves as well.
        const isBare = (await git(cwd, ['rev-parse', '--is-bare-repository'])).toString('utf8').trim() === 'true';
        const question = isBare ? '--absolute-git-dir' : '--show-toplevel';
        return (await git(cwd, ['rev-parse', question])).toString('utf8').replace(/\n$/, '');
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
        throw new errors/* UsageError */.e(`This repository has no commit ${JSON.stringify(revision)}. Fetch it, or name another.`);
    }
}
async function defaultBaseOf(run) {
    for (const candidate of ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master']) {
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
    const changed = (await differences(run, mergeBase, head)).filter(({ path }) => concerns(path));
    if (changed.length === 0)
        return [];
    const tip = baseTip === mergeBase ? null : await treeOf(run, baseTip);
    const placed = changed.map(one => ({ ...one, atTip: tip ? (tip.get(one.path) ?? null) : one.before }));
    const entries = placed.flatMap(({ before, after, atTip }) => [before, after, atTip]);
    const contentAt = await contentsOf(run, entries.filter(entry => entry !== null));
    return placed.map(({ path, before, after, atTip }) => ({
        path,
        head: contentAt(after),
        mergeBase: contentAt(before),
        baseTip: contentAt(atTip),
        commentable: null,
    }));
}
async function everythingIn(run, head, concerns) {
    const wanted = [...(await treeOf(run, head))].filter(([path]) => concerns(path));
    const contentAt = await contentsOf(run, wanted.map(([, entry]) => entry));
    const nothing = { mergeBase: null, baseTip: null, commentable: null };
    return wanted.map(([path, entry]) => ({ path, head: contentAt(entry), ...nothing }));
}

// EXTERNAL MODULE: ./.build/model/version.js
var version = __webpack_require__(9120);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/model/evidence.js
var model_evidence = __webpack_require__(8423);
// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(8074);
// EXTERNAL MODULE: ./.build/model/pin.js
var model_pin = __webpack_require__(5959);
// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(3513);
// EXTERNAL MODULE: ./.build/model/conclude.js
var conclude = __webpack_require__(8963);
;// CONCATENATED MODULE: ./.build/model/policy.js
const severities = ['silent', 'note', 'warning', 'error'];

;// CONCATENATED MODULE: ./.build/report/shown.js

/** Every format's first step, so that no format can forget it. */
function shown_show({ dossiers, ...report }) {
    const hidden = new Map(dossiers.filter(one => one.isPrivate).map(one => [(0,model_reference/* subjectOf */.et)(one.reference), one.reference]));
    return {
        ...report,
        entries: dossiers.map(shown_entryOf),
        findings: mask(report.findings, hidden),
        gaps: report.gaps.map(gap => hiddenGap(gap, hidden.get(gap.subject))),
    };
}
function shown_entryOf(dossier) {
    const reference = dossier.isPrivate ? nameOnly(dossier.reference) : dossier.reference;
    return {
        reference,
        subject: (0,model_reference/* subjectOf */.et)(reference),
        name: (0,model_reference/* subjectOf */.et)(reference).replace(/(?<=[@:][0-9a-f]{12})[0-9a-f]{28,}$/, '…'),
        outcome: (0,conclude/* overall */.Me)(dossier),
        alsoAt: dossier.isPrivate ? dossier.alsoAt.map(nameOnly) : dossier.alsoAt,
        dossier: dossier.isPrivate ? null : dossier,
    };
}
function nameOnly({ ecosystem, hub, id, kind, certainty, file, line, loader }) {
    return { ecosystem, hub, id, kind, certainty, revision: null, file, line, loader };
}
/** Which check spoke would tell of files, licences or existence: a private name has one finding, the worst. */
function mask(findings, hidden) {
    const privateOf = ({ dossier, subject }) => (dossier?.isPrivate ? dossier.reference : hidden.get(subject));
    const worst = new Map();
    for (const finding of findings) {
        const reference = privateOf(finding);
        if (!reference)
            continue;
        const known = worst.get((0,model_reference/* subjectOf */.et)(reference));
        if (!known || severities.indexOf(finding.severity) > severities.indexOf(known.severity))
            worst.set((0,model_reference/* subjectOf */.et)(reference), hiddenFinding(finding, reference));
    }
    return [...findings.filter(finding => !privateOf(finding)), ...worst.values()];
}
function hiddenFinding(finding, reference) {
    return {
        check: 'private',
        messageId: 'private',
        severity: finding.severity,
        template: '{name} is in a private namespace and did not pass',
        remedy: 'Run `weighmaster check` with access to it: nothing private is shown here',
        data: { name: reference.id ?? '' },
        file: finding.file,
        line: finding.line,
        subject: (0,model_reference/* subjectOf */.et)(nameOnly(reference)),
        decision: { severity: finding.severity, source: 'policy', rule: 'private' },
        dossier: null,
    };
}
function hiddenGap(gap, reference) {
    if (!reference)
        return gap;
    const { file, line, ecosystem } = reference;
    return { class: gap.class, reason: 'private', subject: (0,model_reference/* subjectOf */.et)(nameOnly(reference)), file, line, ecosystem };
}

;// CONCATENATED MODULE: ./.build/report/define.js

/** A reporter that never sees what is private. */
function defineReporter(reporter) {
    return { ...reporter, render: (report, options = {}) => reporter.render(shown_show(report), options) };
}

// EXTERNAL MODULE: ./.build/report/escape.js
var report_escape = __webpack_require__(3046);
;// CONCATENATED MODULE: ./.build/report/fill.js

const phrase = (template, data = {}) => ({ template, data });
const slots = /(?<slot>\{[A-Za-z]\w*\})/;
/** One pass, so that a value which looks like a slot or a backtick is never read again. A slot without value stays. */
function pieces(template, data) {
    return template.split('`').flatMap((part, index) => {
        const filled = part.split(slots).map((text) => {
            const name = text.startsWith('{') ? text.slice(1, -1) : '';
            const value = Object.hasOwn(data, name) ? data[name] : undefined;
            return value === undefined ? { kind: 'words', text } : { kind: 'value', text: value };
        });
        return index % 2 === 1 ? [{ kind: 'code', text: filled.map(piece => piece.text).join('') }] : filled;
    });
}
const fillWith = (show, whole) => ({ template, data }) => whole(pieces(template, data).map(({ kind, text }) => show[kind](text)));
const markdown = (text) => (0,report_escape.md) `${text}`;
const quoted = (text) => (0,report_escape/* plain */.pj) `${text}`;
const code = (text) => (0,report_escape/* html */.qy) `<code>${text}</code>`;
/** A phrase as text of a format. */
const say = {
    markdown: fillWith({ words: report_escape/* own */.ZV.markdown, code: markdown, value: markdown }, parts => (0,report_escape.md) `${parts}`),
    plain: fillWith({ words: report_escape/* own */.ZV.plain, code: quoted, value: quoted }, parts => (0,report_escape/* plain */.pj) `${parts}`),
    html: fillWith({ words: report_escape/* own */.ZV.html, code, value: code }, parts => (0,report_escape/* html */.qy) `${parts}`),
};
/** What was observed, and against what. */
const observed = ({ template, data }) => ({ template: sentence(template), data });
/** What to do about it. */
const advice = ({ remedy, data }) => ({ template: sentence(remedy), data });
const sentence = (template) => (/[.!?:]$/.test(template) ? template : `${template}.`);

;// CONCATENATED MODULE: ./.build/report/proof.js


const marks = {
    verified: '✅',
    refuted: '❌',
    absent: '➖',
    undetermined: '❔',
};
/** What was proved of one thing by one or more claims: the first that anybody spoke of, unless another is refuted. */
function proof(dossier, about) {
    const spoken = about.filter(claim => dossier.evidence.some(evidence => evidence.claim === claim));
    const claim = spoken.find(one => (0,model_evidence/* outcomeOf */.sG)(dossier, one) === 'refuted') ?? spoken[0];
    const evidence = claim && dossier.evidence.find(one => one.claim === claim && one.outcome === (0,model_evidence/* outcomeOf */.sG)(dossier, claim));
    return evidence ? told(evidence) : phrase(`${marks.undetermined} not determined`);
}
/** An outcome with its mark, and what stands behind it: who, and for how much of it. */
function told(evidence) {
    const { outcome, reason, signer, detail } = evidence;
    if (outcome === 'absent')
        return phrase(`${marks.absent} absent`);
    if (outcome !== 'verified')
        return phrase(`${marks[outcome]} ${outcome}: ${reasonWords(reason)}`);
    const verified = `${marks.verified} verified${extent(evidence)}`;
    const source = signer?.extensions?.['.12'] ?? detail?.['repository'];
    if (source)
        return phrase(`${verified}, built from {source}`, { source: source.replace(/^https:\/\//, '') });
    if (signer?.identity)
        return phrase(`${verified}, signed by {identity}`, { identity: signer.identity });
    if (signer?.keyId)
        return phrase(`${verified}, key {key}`, { key: shortKey(signer.keyId) });
    return phrase(verified);
}
/** A model's signature holds for files: those that it leaves out, and those whose bytes nobody hashed, are said. */
function extent({ claim, coverage: { observed, listed, unchecked } }) {
    if (claim !== 'model-signature')
        return '';
    const left = unchecked > 0 ? ` for ${observed + listed} of ${observed + listed + unchecked} files` : '';
    return listed > 0 ? `${left} by the digests that the hub lists` : left;
}
/** Enough of a key id to tell it from another by eye. */
const shortKey = (id) => (id.length > 20 ? `${id.slice(0, 16)}…` : id);
/** A reason code as words of ours: `unknown-key-id` → `unknown key id`. Codes are ours; what is none is not said. */
const reasonWords = (reason) => /^[a-z0-9][a-z0-9-]*$/.test(reason) ? reason.replaceAll('-', ' ') : 'for another reason';

;// CONCATENATED MODULE: ./.build/report/facts.js



/** Nothing to say: the question does not arise. */
const nothing = phrase('–');
function factsOf({ dossier, reference }) {
    if (!dossier) {
        const unsaid = {
            pin: nothing,
            signature: nothing,
            provenance: nothing,
            licence: nothing,
            since: nothing,
            change: nothing,
        };
        return { publisher: phrase('a private namespace'), ...unsaid };
    }
    return {
        publisher: publisher(dossier.resolution),
        pin: pin(dossier),
        signature: proof(dossier, reference.ecosystem === 'npm' ? ['registry-signature'] : ['model-signature', 'signer-identity']),
        provenance: reference.ecosystem === 'npm' ? proof(dossier, ['provenance']) : nothing,
        licence: licence(dossier.resolution),
        since: since(dossier.resolution),
        change: change(dossier),
    };
}
function publisher(resolution) {
    if (resolution.kind !== 'resolved')
        return phrase('not known');
    const { publisher, npm } = resolution.artifact;
    const by = npm?.publishedBy;
    if (by?.trustedPublisher)
        return phrase('{name}, by trusted publisher {id}', { name: publisher.name, id: by.trustedPublisher.id });
    if (by && by.name !== publisher.name)
        return phrase('{name}, by {by}', { name: publisher.name, by: by.name });
    return phrase('{name}', { name: publisher.name });
}
/** What the hub confirmed, shortened for the eye (the JSON report has it whole), and what speaks against the pin. */
function pin(dossier) {
    const { resolution } = dossier;
    switch (resolution.kind) {
        case 'resolved': {
            const { template, data } = confirmed(resolution.pin);
            return phrase(template + doubts(dossier), data);
        }
        case 'absent':
            return phrase(`${marks.refuted} the hub has no such ${resolution.what}`);
        case 'unsupported':
            return phrase(`not looked up: ${reasonWords(resolution.reason)}`);
        default:
            return phrase(`${marks.undetermined} not determined: ${reasonWords(resolution.reason)}`);
    }
}
/** The two claims about the pin itself: a lock's integrity, and a commit's place in its own history. */
function doubts(dossier) {
    const integrity = dossier.evidence.find(one => one.claim === 'integrity');
    const said = integrity ? `, integrity ${marks[(0,model_evidence/* outcomeOf */.sG)(dossier, 'integrity')]}` : '';
    const foreign = dossier.evidence.some(one => one.claim === 'reachability' && one.outcome === 'refuted');
    return said + (foreign ? `, ${marks.refuted} not in its own history` : '');
}
function confirmed(pin) {
    const short = (0,model_pin/* describePin */.p)(pin);
    switch (pin.kind) {
        case 'commit':
            return phrase('commit {short}', { short: short.slice(0, 12) });
        case 'digest':
            return phrase('{short}', { short: short.slice(0, 22) });
        case 'version':
            return phrase('version {short}', { short });
        case 'name':
            return phrase('{short}, which can move', { short });
        case 'none':
            return phrase('not pinned');
    }
}
function licence(resolution) {
    const named = resolution.kind === 'resolved' ? resolution.artifact.model?.licence : undefined;
    return named?.length ? phrase('{licence}', { licence: named.join(', ') }) : nothing;
}
/** The hub's word for when it appeared there; a date, since a report made twice says the same. */
function since(resolution) {
    if (resolution.kind !== 'resolved')
        return nothing;
    const { npm, model } = resolution.artifact;
    const date = /^\d{4}-\d\d-\d\d/.exec(npm?.publishedAt ?? model?.createdAt ?? '')?.[0];
    return date ? phrase(date) : nothing;
}
function change({ reference, previous }) {
    if (!previous)
        return phrase('new');
    const was = previous.reference.revision ?? 'no revision';
    const is = reference.revision ?? 'no revision';
    if (was === is)
        return phrase('same revision {is}, otherwise changed', { is });
    return phrase('{was} → {is}', { was, is });
}
/** How each claim that anybody spoke of ended, for formats that list them all. */
function claimsOf(dossier) {
    return model_evidence/* claims */.OM
        .filter(claim => dossier.evidence.some(evidence => evidence.claim === claim))
        .map(claim => ({ claim, outcome: (0,model_evidence/* outcomeOf */.sG)(dossier, claim) }));
}

;// CONCATENATED MODULE: ./.build/report/cyclonedx.js





/** Files of one model that are listed with their digests. */
const mostFiles = 500;
/**
 * CycloneDX 1.6 with the components that the change introduces: packages as `library`, weights as
 * `machine-learning-model`, each with where it is written and what was proved of it. Made twice, it is the same.
 */
const cyclonedx = defineReporter({
    format: 'cyclonedx',
    title: 'CycloneDX 1.6 with machine-learning components',
    render: (shown, { toolVersion }) => {
        const components = componentsOf(shown);
        const tool = { type: 'application', name: 'weighmaster', ...(toolVersion ? { version: toolVersion } : {}) };
        return (0,report_escape/* json */.Pq)({
            $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
            bomFormat: 'CycloneDX',
            specVersion: '1.6',
            serialNumber: serial(components),
            version: 1,
            metadata: { tools: { components: [tool] }, properties: [property('conclusion', shown.conclusion)] },
            components,
            // Only what the change brings in: what was there before is not in it.
            compositions: [{ aggregate: 'incomplete' }],
        });
    },
});
const property = (name, value) => ({ name: `weighmaster:${name}`, value });
/** One component for one thing: the same package in two lockfiles has two occurrences. */
function componentsOf({ entries }) {
    const groups = Map.groupBy(entries, entry => bomRef(entry));
    return [...groups.entries()].flatMap(([ref, group]) => (group[0] ? [component(ref, group[0], group)] : []));
}
function bomRef({ dossier, subject }) {
    return dossier?.resolution.kind === 'resolved' ? dossier.resolution.artifact.purl : subject;
}
function component(ref, { reference, outcome, dossier }, group) {
    const name = reference.id ?? ref;
    const places = group.flatMap(entry => [entry.reference, ...entry.alsoAt]);
    const occurrences = places.map(({ file, line }) => ({ location: file, line }));
    return {
        type: reference.ecosystem === 'npm' ? 'library' : 'machine-learning-model',
        'bom-ref': ref,
        ...(reference.ecosystem === 'npm' ? npmName(name) : { name }),
        ...(dossier ? known(dossier) : {}),
        evidence: { ...(dossier ? identity(dossier) : {}), occurrences },
        properties: [
            property('outcome', outcome),
            property('hub', reference.hub),
            ...(dossier ? claimsOf(dossier).map(one => property(`claim:${one.claim}`, one.outcome)) : []),
        ],
    };
}
function npmName(id) {
    const [group, name] = id.startsWith('@') ? id.split('/') : [];
    return group && name ? { group, name } : { name: id };
}
/** The schema's own limit for a version. */
const bounded = (version) => version.slice(0, 1_024).toWellFormed();
function known(dossier) {
    const { resolution, reference } = dossier;
    if (resolution.kind !== 'resolved')
        return reference.revision === null ? {} : { version: bounded(reference.revision) };
    const { artifact, pin } = resolution;
    // What the lock says, unless we know that it is wrong.
    const integrity = (0,model_evidence/* outcomeOf */.sG)(dossier, 'integrity') === 'refuted' ? null : (0,digest/* parseIntegrity */.hN)(reference.integrity);
    const licences = artifact.model?.licence ?? [];
    return {
        version: bounded((0,model_pin/* describePin */.p)(pin)),
        publisher: artifact.publisher.name,
        purl: artifact.purl,
        ...(integrity ? { hashes: [{ alg: 'SHA-512', content: integrity.hex }] } : {}),
        ...(licences.length ? { licenses: licences.map(name => ({ license: { name } })) } : {}),
        ...model(artifact),
    };
}
function model({ model, files = [] }) {
    if (!model)
        return {};
    const ancestors = (model.baseModels ?? []).map(({ id }) => ({ type: 'machine-learning-model', name: id }));
    const listed = files.flatMap(fileOf).slice(0, mostFiles);
    return {
        ...(ancestors.length ? { pedigree: { ancestors } } : {}),
        ...(listed.length ? { components: listed } : {}),
    };
}
/** A file whose digest the hub lists: its word, and named so. */
function fileOf({ path, listed }) {
    if (listed?.algorithm !== 'sha256')
        return [];
    return [
        {
            type: 'file',
            name: path,
            hashes: [{ alg: 'SHA-256', content: listed.hex }],
            properties: [property('digest', 'listed')],
        },
    ];
}
/** How we know that it is this component: where it is written, and the proofs that held. Confidence 0 = nobody knows. */
function identity(dossier) {
    const { reference, resolution, evidence } = dossier;
    const found = reference.ecosystem === 'npm' ? 'manifest-analysis' : 'source-code-analysis';
    const proofs = evidence.filter(one => one.outcome === 'verified' && one.claim !== 'reachability');
    const methods = [
        { technique: found, confidence: reference.certainty === 'load' ? 1 : 0.5, value: reference.file },
        ...proofs.map(one => ({
            technique: one.basis === 'signed' ? 'attestation' : 'hash-comparison',
            confidence: 1,
            value: `${one.claim}: ${one.reason}`,
        })),
    ];
    const refuted = evidence.some(one => one.outcome === 'refuted');
    const confidence = refuted ? 0 : proofs.length ? 1 : 0.5;
    return resolution.kind === 'resolved'
        ? { identity: [{ field: 'purl', confidence, concludedValue: resolution.artifact.purl, methods }] }
        : {};
}
/** A serial number made of the content, so that the same run gives the same document. */
function serial(content) {
    const hex = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(content)).digest('hex');
    const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
    return `urn:uuid:${parts.join('-')}`;
}

;// CONCATENATED MODULE: ./.build/report/rank.js


const weight = (finding) => -2 * severities.indexOf(finding.severity) - (finding.dossier && (0,conclude/* overall */.Me)(finding.dossier) === 'refuted' ? 1 : 0);
/** The worst first: by severity, what is refuted before what is missing, then by place. */
function ranked(findings) {
    const weights = new Map(findings.map(finding => [finding, weight(finding)]));
    const of = (finding) => weights.get(finding) ?? 0;
    return findings.toSorted((a, b) => of(a) - of(b) || compare(a.file, b.file) || a.line - b.line || compare(a.check, b.check));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Findings as a reader meets them: those of a severity, the worst first. */
function rank_of(findings, ...wanted) {
    return ranked(findings.filter(finding => wanted.includes(finding.severity)));
}
function rank_linesOf(changes) {
    const known = new Map();
    const heads = new Map(changes.map(change => [change.path, change.head]));
    return path => {
        const head = heads.get(path);
        const lines = known.get(path) ?? (head?.kind === 'text' ? head.text.split(/\r?\n/) : []);
        known.set(path, lines);
        return lines;
    };
}
/**
 * Stable while the findings stay, wherever their line moves to: check, file, subject and what the line says. A pull
 * request that only shifts the line brings no new comment and no new alert.
 */
function fingerprint(findings, lines) {
    const parts = findings.map(({ check, messageId, file, subject, line }) => [
        check,
        messageId,
        file,
        subject,
        (lines(file)[line - 1] ?? '').trim(),
    ]);
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
/** Two equal lines of a file give equal fingerprints: the second and later ones are numbered. */
function distinct(prints) {
    const seen = new Map();
    return prints.map(print => {
        const times = (seen.get(print) ?? 0) + 1;
        seen.set(print, times);
        return times === 1 ? print : `${print}-${times}`;
    });
}

;// CONCATENATED MODULE: ./.build/report/words.js


const icons = { error: '❌', warning: '⚠️', note: 'ℹ️', silent: '·' };
const iconMarks = { error: (0,report_escape.md) `❌`, warning: (0,report_escape.md) `⚠️`, note: (0,report_escape.md) `ℹ️`, silent: (0,report_escape.md) `·` };
const icon = ({ severity }) => iconMarks[severity];
/** `1 error`, `2 errors`. */
const words_counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/**
 * The comment that finds our own again, at byte 0. The key is the workflow owner's word, and still only letters,
 * digits, dots, dashes and underscores stand here.
 */
function words_marker(key) {
    return `<!-- weighmaster:v1 key=${key.replaceAll(/[^\w.-]+/g, '_').slice(0, 100)} -->`;
}
/** The marker of one comment on a line, which carries the fingerprint of what it speaks of. */
function lineMarker(key, fingerprint) {
    return words_marker(key).replace(/ -->$/, ` fp=${fingerprint.replaceAll(/[^\w-]/g, '')} -->`);
}
/** Which head the comment speaks of: a slower run for an older one does not overwrite it. */
function words_headMarker(report) {
    const head = report.revisions?.head;
    return isCommitId(head) ? `<!-- head=${head} -->` : '';
}
/** The conclusion in one line. */
function conclusionLine({ conclusion, because, counts, }) {
    const { error, warning } = counts.findings;
    const seen = [error ? words_counted(error, 'error') : '', warning ? words_counted(warning, 'warning') : '']
        .filter(Boolean)
        .join(', ');
    if (because === 'unreachable')
        return `could not check everything that policy requires: ${seen}`;
    if (conclusion === 'fail')
        return `${seen}`;
    return seen === '' ? 'no findings' : `passes with ${seen}`;
}
const nouns = { model: 'model', npm: 'npm package' };
const outcomes = ['verified', 'refuted', 'absent', 'undetermined'];
/** Publishers that a line of counts names. */
const named = 4;
/**
 * How many came aboard, from whom, and what was proved: a line for models and one for packages. Four outcomes, always
 * all four: a number that is not shown is read as zero.
 */
function outcomePhrases({ counts, entries }) {
    return ['model', 'npm'].flatMap(ecosystem => {
        const count = counts.outcomes[ecosystem];
        const total = outcomes.reduce((sum, outcome) => sum + count[outcome], 0);
        if (total === 0)
            return [];
        const from = publishers(entries.filter(({ reference }) => reference.ecosystem === ecosystem));
        const numbers = outcomes.map(outcome => `${count[outcome]} ${outcome}`).join(' · ');
        return [{ template: `${words_counted(total, nouns[ecosystem])}${from.template}: ${numbers}`, data: from.data }];
    });
}
function publishers(entries) {
    const all = entries.flatMap(({ dossier }) => dossier?.resolution.kind === 'resolved' ? [dossier.resolution.artifact.publisher.name] : []);
    const distinct = [...new Set(all)];
    if (distinct.length === 0)
        return { template: '', data: {} };
    const few = distinct.slice(0, named).map((name, index) => [`from${index}`, name]);
    const more = distinct.length > named ? ` and ${distinct.length - named} more` : '';
    return { template: ` from ${few.map(([slot]) => `{${slot}}`).join(', ')}${more}`, data: Object.fromEntries(few) };
}

;// CONCATENATED MODULE: ./.build/report/html.js








/** One page that needs nothing: no network, no framework, and nothing in it runs but the filter below. */
const htmlPage = defineReporter({
    format: 'html',
    title: 'HTML page, self-contained',
    render: shown => `${html_document(shown).text}\n`,
});
const style = (0,report_escape/* html */.qy) `
  :root { color-scheme: light dark; --line: #8885; }
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
  th { position: sticky; top: 0; background: Canvas; }
  code { font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; background: #8882; padding: 0 .2em; border-radius: 3px; }
  .error, .refuted { border-left: 4px solid #d1242f; } .warning, .undetermined { border-left: 4px solid #bf8700; }
  .verified { border-left: 4px solid #1a7f37; } .note, .absent { border-left: 4px solid var(--line); }
  input { font: inherit; padding: .3rem .5rem; width: 24rem; max-width: 100%; }
  td:first-child { white-space: nowrap; }
  [hidden] { display: none; }
`;
const script = (0,report_escape/* html */.qy) `
  const filter = document.querySelector('input')
  const rows = [...document.querySelectorAll('tbody tr')].map(row => [row, row.textContent.toLowerCase() + ' ' + row.className])
  filter.addEventListener('input', () => {
    const words = filter.value.toLowerCase().split(' ')
    for (const [row, text] of rows) row.hidden = !words.every(word => text.includes(word))
  })
`;
/** The browser runs and applies only what has these hashes, whatever a name in the table looks like. */
const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text.text).digest('base64')}'`;
const rules = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
function html_document(shown) {
    const seen = rank_of(shown.findings, 'error', 'warning', 'note');
    return (0,report_escape/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${report_escape/* own */.ZV.html(rules)}">
<meta name="viewport" content="width=device-width">
<title>Weighmaster: ${conclusionLine(shown)}</title>
<style>${style}</style>
</head>
<body>
<h1>Weighmaster: ${conclusionLine(shown)}</h1>
${outcomePhrases(shown).map(phrase => (0,report_escape/* html */.qy) `<p>${say.html(phrase)}</p>\n`)}
<p><label>Show rows with <input type="search" placeholder="a name, a check, refuted …"></label></p>
${table('Findings', ['', 'place', 'check', 'what was observed', 'what to do'], seen.map(html_findingRow))}
${table('What came aboard', ['', 'name', 'publisher', 'pin', 'signature', 'provenance', 'licence', 'since', 'against base'], shown.entries.map(entryRow))}
${table('What was not examined', ['name', 'why', 'detail'], shown.gaps.map(gap => row(gap.class === 'unreadable' ? 'error' : 'note', [
        (0,report_escape/* html */.qy) `<code>${gap.subject}</code>`,
        (0,report_escape/* html */.qy) `${gap.class}, ${reasonWords(gap.reason)}`,
        (0,report_escape/* html */.qy) `${gap.detail ?? ''}`,
    ])))}
${table('Rules', ['source', 'file', 'commit', 'preset'], shown.policy.sources.map(one => row('note', [(0,report_escape/* html */.qy) `${one.name}`, (0,report_escape/* html */.qy) `${one.path ?? ''}`, (0,report_escape/* html */.qy) `${one.commit ?? ''}`, (0,report_escape/* html */.qy) `${one.preset}`])))}
${table('Exceptions', ['check', 'subject', 'until', 'reason'], shown.policy.exemptions.map(one => row(one.expired ? 'warning' : 'note', [
        (0,report_escape/* html */.qy) `${one.check}`,
        (0,report_escape/* html */.qy) `<code>${one.subject}</code>`,
        (0,report_escape/* html */.qy) `${one.expires}`,
        (0,report_escape/* html */.qy) `${one.reason}`,
    ])))}
<script>${script}</script>
</body>
</html>`;
}
function table(title, heads, rows) {
    if (rows.length === 0)
        return (0,report_escape/* html */.qy) ``;
    return (0,report_escape/* html */.qy) `<h2>${title} (${rows.length})</h2>
<table>
<thead><tr>${heads.map(head => (0,report_escape/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
const row = (kind, cells) => (0,report_escape/* html */.qy) `<tr class="${kind}">${cells.map(cell => (0,report_escape/* html */.qy) `<td>${cell}</td>`)}</tr>\n`;
function html_findingRow(finding) {
    const { severity, check, file, line } = finding;
    return row(severity, [
        (0,report_escape/* html */.qy) `${severity}`,
        (0,report_escape/* html */.qy) `<code>${`${file}:${line}`}</code>`,
        (0,report_escape/* html */.qy) `<code>${check}</code>`,
        say.html(observed(finding)),
        say.html(advice(finding)),
    ]);
}
function entryRow(entry) {
    const { publisher, pin, signature, provenance, licence, since, change } = factsOf(entry);
    const facts = [publisher, pin, signature, provenance, licence, since, change].map(say.html);
    return row(entry.outcome, [(0,report_escape/* html */.qy) `${entry.outcome}`, (0,report_escape/* html */.qy) `<code>${entry.name}</code>`, ...facts]);
}

;// CONCATENATED MODULE: ./.build/report/json.js





/** The report for machines, in the shape that `docs/schema/report.schema.json` publishes. Additions keep `version`. */
const json = defineReporter({
    format: 'json',
    title: 'JSON, one versioned schema',
    render: (shown, options) => (0,report_escape/* json */.Pq)(documentOf(shown, options)),
});
function documentOf(shown, { changes = [] }) {
    const lines = rank_linesOf(changes);
    const findings = ranked(shown.findings);
    const prints = distinct(findings.map(finding => fingerprint([finding], lines)));
    return {
        version: shown.version,
        conclusion: shown.conclusion,
        because: shown.because,
        findings: findings.map((finding, index) => ({
            check: finding.check,
            severity: finding.severity,
            message: say.plain(observed(finding)).text,
            file: finding.file,
            line: finding.line,
            subject: finding.subject,
            messageId: finding.messageId,
            remedy: say.plain(advice(finding)).text,
            decision: { source: finding.decision.source, rule: finding.decision.rule },
            fingerprint: prints[index],
        })),
        gaps: gapsOf(shown),
        references: [...shown.entries.map(examined), ...shown.listed.map(listed)],
        counts: shown.counts,
        policy: shown.policy,
        revisions: shown.revisions,
    };
}
/** One per class and reason, as findings are; `count` is of gaps, `subjects` are distinct. */
function gapsOf({ gaps }) {
    return [...Map.groupBy(gaps, gap => `${gap.class} ${gap.reason}`).values()].flatMap(group => {
        const [first] = group;
        if (!first)
            return [];
        const subjects = [...new Set(group.map(gap => gap.subject))];
        return [{ class: first.class, reason: first.reason, count: group.length, subjects }];
    });
}
const listed = (reference) => ({ ...reference, examined: false, evidence: [] });
function examined({ reference, outcome, alsoAt, dossier }) {
    const places = alsoAt.map(({ file, line }) => ({ file, line }));
    if (!dossier)
        return { ...reference, examined: true, private: true, outcome, alsoAt: places, evidence: [] };
    const { resolution, previous } = dossier;
    return {
        ...reference,
        examined: true,
        private: false,
        outcome,
        alsoAt: places,
        resolution: resolution.kind,
        ...(resolution.kind === 'resolved'
            ? { purl: resolution.artifact.purl, publisher: resolution.artifact.publisher, pin: (0,model_pin/* describePin */.p)(resolution.pin) }
            : {}),
        ...(previous ? { previous: { id: previous.reference.id, revision: previous.reference.revision } } : {}),
        evidence: dossier.evidence.map(stated),
    };
}
const stated = ({ claim, subject, outcome, basis, signer, coverage, reason, detail }) => ({
    claim,
    subject,
    outcome,
    basis,
    ...(signer ? { signer } : {}),
    coverage,
    reason,
    ...(detail ? { detail } : {}),
});

;// CONCATENATED MODULE: ./.build/report/layout.js


/** Room for a section's title, its note on what was left out, and the folding around it. */
const layout_frame = 400;
const bytes = (text) => Buffer.byteLength(text);
/**
 * Head and sections in at most `limit` bytes (so in fewer characters). Every section keeps its place and its title;
 * rows go from the end of the least important section first, and the reader is told how many and where they are.
 */
function layout_layOut(head, sections, form) {
    const fixed = sections.map(({ intro, outro }) => layout_frame + bytes(intro.text) + bytes(outro?.text ?? ''));
    let room = form.limit - bytes(head) - fixed.reduce((sum, one) => sum + one, 0);
    const kept = new Map();
    for (const section of sections.toSorted((a, b) => a.importance - b.importance)) {
        let count = 0;
        for (const row of section.rows) {
            const size = bytes(row.text) + 1;
            if (size > room)
                break;
            room -= size;
            count++;
        }
        kept.set(section, count);
        // What is less important never takes the room that a more important row did not fit into.
        if (count < section.rows.length)
            room = 0;
    }
    const parts = sections.map(section => sectionText(section, kept.get(section) ?? 0, form));
    return [head, ...parts].join('\n\n');
}
function sectionText(section, kept, { folded, rest }) {
    const rows = section.rows.slice(0, kept).map(row => (0,report_escape.md) `${row}\n`);
    const left = section.rows.length - kept;
    const note = left ? `\n${report_escape/* own */.ZV.markdown(`${words_counted(left, `more ${section.noun}`)} left out here: ${rest}`).text}\n` : '';
    const body = `${section.intro.text}${(0,report_escape.md) `${rows}`.text}${section.outro?.text ?? ''}${note}`.trimEnd();
    const title = report_escape/* own */.ZV.html(section.title).text;
    return folded
        ? `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
        : `### ${report_escape/* own */.ZV.markdown(section.title).text}\n\n${body}`;
}

;// CONCATENATED MODULE: ./.build/report/gaps.js


/** Names that one line about a cause has room for. */
const most = 5;
const whose = {
    unreachable: 'could not be reached',
    unreadable: 'could not be read in head',
    dynamic: 'not known',
};
/** What was not examined, in one phrase for each cause: how many, why, and the first names. */
function gapPhrases(gaps) {
    const causes = Map.groupBy(gaps, gap => `${gap.class} ${gap.reason}`);
    return [...causes.values()].flatMap(group => group[0] ? [{ class: group[0].class, phrase: cause(group[0], group) }] : []);
}
function cause(first, group) {
    const names = [...new Set(group.map(gap => gap.subject))];
    const few = names.slice(0, most).map((name, index) => [`name${index}`, name]);
    const more = names.length > most ? ` and ${names.length - most} more` : '';
    const detail = first.detail === undefined ? '' : ' ({detail})';
    const listed = few.map(([slot]) => `{${slot}}`).join(', ');
    return {
        template: `${group.length} ${whose[first.class]}, ${reasonWords(first.reason)}${detail}: ${listed}${more}`,
        data: { ...Object.fromEntries(few), detail: first.detail ?? '' },
    };
}
/** References of kinds that bring nothing aboard that a loader runs: counted, never a finding. */
function listedPhrase({ listed }) {
    if (listed.length === 0)
        return null;
    const kinds = [...Map.groupBy(listed, one => one.kind)].map(([kind, group]) => `${group.length} ${kind}`);
    return phrase(`listed and never examined, by kind: ${kinds.join(', ')}`);
}

;// CONCATENATED MODULE: ./.build/report/lineage.js

/** A diagram with more is no longer read. */
const lineage_most = 40;
/** What the new models say they were made from, by their own model cards, as a diagram that GitHub draws. */
function lineage({ entries }) {
    const edges = entries.flatMap(({ dossier }) => {
        const resolution = dossier?.resolution;
        if (resolution?.kind !== 'resolved')
            return [];
        const { id, model } = resolution.artifact;
        return (model?.baseModels ?? []).map(base => ({ from: base.id, to: id, relation: base.relation ?? '' }));
    });
    if (edges.length === 0)
        return null;
    const ids = new Map();
    const node = (name) => {
        const number = ids.get(name) ?? ids.size;
        ids.set(name, number);
        return { number, name };
    };
    const drawn = edges.slice(0, lineage_most).map(({ from, to, relation }) => (0,report_escape/* diagramEdge */.FT)(node(from), node(to), relation));
    return {
        title: `Lineage, as the model cards tell it (${edges.length})`,
        intro: (0,report_escape.md) `\`\`\`mermaid\nflowchart LR\n`,
        rows: drawn,
        outro: (0,report_escape.md) `\`\`\`\n`,
        noun: 'edge',
        importance: 4,
    };
}

;// CONCATENATED MODULE: ./.build/report/links.js


/** The name as written, with a link to where it lives when that is a public place whose addresses we know. */
function nameLink({ dossier, name }) {
    const label = (0,report_escape.md) `${name}`;
    if (dossier?.resolution.kind !== 'resolved')
        return label;
    const { artifact, pin } = dossier.resolution;
    if (artifact.npm?.registryHost === 'registry.npmjs.org' && pin.kind === 'version')
        return (0,report_escape/* link */.nf)(label, 'https://www.npmjs.com/package/', [...artifact.id.split('/'), 'v', pin.version]);
    if (/^pkg:huggingface\/[^?]+$/.test(artifact.purl) && pin.kind === 'commit')
        return (0,report_escape/* link */.nf)(label, 'https://huggingface.co/', [...artifact.id.split('/'), 'tree', pin.commit]);
    return label;
}
/** `file:line`, with a link to that line at head where the door said where the repository is. */
function placeLink(finding, { revisions }, options) {
    const label = (0,report_escape.md) `${`${finding.file}:${finding.line}`}`;
    const head = revisions?.head;
    if (!options.repositoryUrl || !(0,digest/* isCommitId */.jh)(head))
        return label;
    return (0,report_escape/* link */.nf)(label, `${options.repositoryUrl}/blob/`, [head, ...finding.file.split('/')], finding.line);
}

;// CONCATENATED MODULE: ./.build/report/sections.js









/** Everything below the first lines, in the order in which a reader asks. */
function sections_sectionsOf(shown, options, told) {
    const all = [findings(shown, options, told), aboard(shown), gaps(shown), lineage(shown), sections_rules(shown, options)];
    return all.filter(section => section !== null);
}
/** One finding as a line: place, check, what was observed, what to do. */
function sections_findingRow(finding, shown, options, withAdvice) {
    const fix = withAdvice ? (0,report_escape.md) ` **What to do:** ${say.markdown(advice(finding))}` : (0,report_escape.md) ``;
    return (0,report_escape.md) `- ${icon(finding)} ${placeLink(finding, shown, options)} ${finding.check}: ${say.markdown(observed(finding))}${fix}`;
}
/** Those that stand above already are not said again. */
function findings(shown, options, told) {
    const seen = rank_of(shown.findings, 'error', 'warning', 'note').filter(finding => !told.has(finding));
    if (seen.length === 0)
        return null;
    return {
        title: told.size ? `More findings (${seen.length})` : `Findings (${seen.length})`,
        intro: (0,report_escape.md) ``,
        rows: seen.map(finding => sections_findingRow(finding, shown, options, true)),
        noun: 'finding',
        importance: 1,
    };
}
/** The sentence that keeps a green mark from saying more than it does. */
const proofWords = (0,report_escape.md) `\nVerified means that a signature or digest holds: who made it, and that it is unaltered. It does not say that it is harmless.\n`;
const worstFirst = ['refuted', 'undetermined', 'absent', 'verified'];
function aboard({ entries }) {
    if (entries.length === 0)
        return null;
    return {
        title: `What came aboard (${entries.length})`,
        intro: (0,report_escape.md) `| | name | publisher | pin | signature | provenance | licence | since | against base |
|---|---|---|---|---|---|---|---|---|
`,
        outro: proofWords,
        rows: entries.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome)).map(aboardRow),
        noun: 'row',
        importance: 3,
    };
}
function aboardRow(entry) {
    const facts = factsOf(entry);
    const columns = [
        facts.publisher,
        facts.pin,
        facts.signature,
        facts.provenance,
        facts.licence,
        facts.since,
        facts.change,
    ];
    const cells = columns.map(column => (0,report_escape.md) ` ${say.markdown(column)} |`);
    return (0,report_escape.md) `| ${report_escape/* own */.ZV.markdown(marks[entry.outcome])} | ${nameLink(entry)} |${cells}`;
}
function gaps(shown) {
    const listed = listedPhrase(shown);
    const phrases = [...gapPhrases(shown.gaps).map(({ phrase }) => phrase), ...(listed ? [listed] : [])];
    if (phrases.length === 0)
        return null;
    return {
        title: `What was not examined (${shown.gaps.length + shown.listed.length})`,
        intro: (0,report_escape.md) ``,
        rows: phrases.map(phrase => (0,report_escape.md) `- ${say.markdown(phrase)}`),
        noun: 'cause',
        importance: 2,
    };
}
/** By whose rules it was judged, and how to see the same on one's own machine. */
function sections_rules(shown, { reproduce }) {
    const { sources, exemptions } = shown.policy;
    const silent = Object.entries(shown.counts.notSigning);
    return {
        title: 'Rules, exceptions and how to see the same yourself',
        intro: (0,report_escape.md) ``,
        rows: [
            ...sources.map(one => (0,report_escape.md) `- rules of ${one.name}${one.path ? (0,report_escape.md) ` ${one.path}` : (0,report_escape.md) ``}${one.commit ? (0,report_escape.md) ` at ${one.commit.slice(0, 12)}` : (0,report_escape.md) ``}, preset ${one.preset}`),
            ...(shown.revisions
                ? [
                    (0,report_escape.md) `- read: head ${shown.revisions.head}, base tip ${shown.revisions.baseTip}, merge base ${shown.revisions.mergeBase}`,
                ]
                : []),
            ...silent.map(([host, count]) => (0,report_escape.md) `- ${host} does not sign what it serves: ${count} of these come from it`),
            ...(reproduce ? [(0,report_escape.md) `- run ${reproduce}`] : []),
            ...exemptions.map(one => (0,report_escape.md) `- ${report_escape/* own */.ZV.markdown(one.expired ? 'expired exception' : 'exception')}: ${one.check} for ${one.subject}, until ${one.expires}: ${one.reason} (${one.rule} of ${one.source})`),
        ],
        noun: 'line',
        importance: 0,
    };
}

;// CONCATENATED MODULE: ./.build/report/review.js








/** Below what GitHub takes in a comment (65,536 characters) and in a job summary (1 MiB), counted in bytes. */
const commentBytes = 60_000;
const summaryBytes = 1_000_000;
/** Findings that a reader sees without unfolding. */
const first = 7;
/** Everything that is posted for one run: Markdown and plain text, escaped already. */
function renderReview(report, options) {
    const shown = show(report);
    const findings = of(shown.findings, 'error', 'warning');
    const { comments, told } = commentsOn(shown, findings, options, linesOf(options.changes));
    const mark = marker(options.commentKey);
    const clean = findings.length === 0 && report.conclusion === 'pass';
    const rest = 'they are in the job summary of this run and in its JSON report.';
    const visible = findings.slice(0, first);
    const head = clean ? greenLine(shown) : headOf(shown, visible, told, options);
    return {
        marker: mark,
        summary: `${mark}${headMarker(report)}\n${clean
            ? head
            : layOut(head, sectionsOf(shown, options, new Set(visible)), { limit: commentBytes, folded: true, rest })}`,
        comments,
        annotations: annotationsOf(shown),
        jobSummary: markdownReport(shown, options, summaryBytes),
        clean,
    };
}
/** The whole report as one Markdown document. */
function markdownReport(shown, options, limit) {
    const rest = 'they are in the JSON report of this run.';
    const head = [`## ${title(shown)}`, ...countLines(shown)].join('\n\n');
    return `${layout_layOut(head, sections_sectionsOf(shown, options, new Set()), { limit, folded: false, rest })}\n`;
}
function title({ conclusion, counts, ...report }) {
    const mark = conclusion === 'fail' ? icons.error : counts.findings.warning + counts.findings.error > 0 ? icons.warning : '✅';
    return `${mark} Weighmaster: ${conclusionLine({ conclusion, counts, ...report })}`;
}
const countLines = (shown) => outcomePhrases(shown).map(phrase => say.markdown(phrase).text);
/** One line, with all four counts: a summary that was red stays as a receipt. */
function greenLine(shown) {
    const gaps = shown.gaps.length ? `${counted(shown.gaps.length, 'thing')} not examined` : '';
    return [`**${title(shown)}**`, ...countLines(shown), gaps].filter(Boolean).join('. ');
}
/** What a reader sees without unfolding: conclusion, counts, and the worst findings. */
function headOf(shown, visible, told, options) {
    const rows = visible.map(one => findingRow(one, shown, options, !told.has(one)).text);
    const lines = [`### ${title(shown)}`, countLines(shown).join('\\\n'), rows.join('\n')];
    return lines.filter(Boolean).join('\n\n');
}

;// CONCATENATED MODULE: ./.build/report/markdown.js


/** The job summary as a document, without a limit to its length. */
const markdown_markdown = defineReporter({
    format: 'markdown',
    title: 'Markdown document',
    render: shown => markdownReport(shown, {}, Number.POSITIVE_INFINITY),
});

;// CONCATENATED MODULE: ./.build/report/suggest.js


/** The finding's fix as a block to click on; a comment on the code carries the commit's date where it can. */
function suggest(finding, all, lines) {
    const fix = offered(finding, all, lines);
    if (!fix)
        return null;
    const pinned = applyFix(lines[fix.at.line - 1] ?? '', fix);
    const dated = withDate(pinned, fix, finding.file, lines);
    const block = suggestion(dated ?? [pinned]);
    return block && { line: fix.at.line, block, unsaidDate: dated ? undefined : fix.date };
}
/**
 * A finding's fix, or null: only where head's line still is what the fix was made for, nothing of the reference is
 * refuted, and no finding doubts whose it is (contracts 10). Checks offer a fix under the same rules; what a click
 * puts into the code is worth asking twice.
 */
function offered(finding, all, lines) {
    const { fix, dossier } = finding;
    const text = fix ? lines[fix.at.line - 1] : undefined;
    if (!fix || !dossier || text === undefined || !fits(finding, fix, text))
        return null;
    const doubted = all.some(one => one.dossier === dossier && isSevere(one) && /publisher|signer|identity/.test(one.check));
    return doubted || (0,conclude/* overall */.Me)(dossier) === 'refuted' ? null : fix;
}
const isSevere = ({ severity }) => severity === 'error' || severity === 'warning';
/** The range lies in the line, and what it replaces is the pin as written, or nothing. */
function fits({ file, dossier }, { at }, text) {
    if (dossier?.reference.file !== file)
        return false;
    if (at.start < 0 || at.start > at.end || at.end > text.length)
        return false;
    const replaced = text.slice(at.start, at.end);
    const { revision, integrity, digest } = dossier.reference;
    return replaced === '' || [revision, integrity, digest].some(pin => pin && replaced.includes(pin));
}
/** How a file's language writes a comment, and where it may stand. Files that are not here get none. */
const comments = [
    { file: /\.pyi?$/, mark: '#' },
    { file: /\.(?:[cm]?[jt]s|go|rs|java|kt|swift|dart)$/, mark: '//' },
    // Inside a block scalar a comment would be content: only on a line that is an entry by itself.
    { file: /\.ya?ml$/, mark: '#', line: /^\s*(?:- +)?[\w.-]+:\s+\S/ },
    { file: /\.(?:toml|tf|tfvars|hcl)$/, mark: '#', line: /^\s*[\w."-]+\s*=\s*\S/ },
    { file: /\.(?:sh|bash)$/, mark: '#' },
    // These have no comment at the end of a line.
    { file: /(?:^|\/|\.)(?:Dockerfile|Containerfile|Modelfile)(?:\.[\w-]+)?$/, mark: '#', above: true },
];
/**
 * The pinned line with the date of its commit, which the committer wrote and nobody proved. At the end of the line
 * while a formatter would leave it there, else on a line above; null where a comment could change what the code says.
 */
function withDate(pinned, fix, file, lines) {
    const style = comments.find(one => one.file.test(file));
    const continued = [lines[fix.at.line - 2], pinned].some(text => text?.trimEnd().endsWith('\\'));
    if (!style || continued || !/^\d{4}-\d\d-\d\d$/.test(fix.date ?? '') || !(style.line ?? /^/).test(pinned))
        return null;
    const note = `${style.mark} commit of ${fix.date} (self-reported)`;
    const one = `${pinned.trimEnd()}  ${note}`;
    // A comment that is there already may be a directive: nothing is added to it.
    const ends = !style.above && !pinned.includes(style.mark) && one.length <= lineLength(file, lines);
    return ends ? [one] : [`${/^\s*/.exec(pinned)?.[0] ?? ''}${note}`, pinned];
}
/** What the file's formatter allows: its language's default, or more where the file itself has longer lines. */
function lineLength(file, lines) {
    const usual = /\.pyi?$/.test(file) ? 88 : 100;
    const lengths = lines.map(line => line.length).filter(length => length <= 120);
    return Math.max(usual, ...lengths.slice(0, 20_000));
}

;// CONCATENATED MODULE: ./.build/report/sarif.js







/** As many as GitHub's code scanning keeps of an upload; the worst come first. */
const sarif_most = 5_000;
const levels = { error: 'error', warning: 'warning', note: 'note', silent: 'none' };
/** SARIF 2.1.0 for code scanning and editors. A run without findings is a run that clears its alerts. */
const sarif = defineReporter({
    format: 'sarif',
    title: 'SARIF 2.1.0 for code scanning',
    render: (shown, { changes = [], toolVersion }) => {
        const all = rank_of(shown.findings, 'error', 'warning', 'note');
        const findings = all.slice(0, sarif_most);
        const lines = rank_linesOf(changes);
        const prints = distinct(findings.map(finding => fingerprint([finding], lines)));
        const rules = [...Map.groupBy(findings, finding => finding.check).entries()];
        const ruleIndex = new Map(rules.map(([id], index) => [id, index]));
        const driver = { name: 'weighmaster', ...(toolVersion ? { version: toolVersion } : {}), rules: rules.map(ruleOf) };
        return (0,report_escape/* json */.Pq)({
            $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
            version: '2.1.0',
            runs: [
                {
                    tool: { driver },
                    automationDetails: { id: 'weighmaster/' },
                    columnKind: 'utf16CodeUnits',
                    invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications(shown, all.length) }],
                    results: findings.map((finding, index) => ({
                        ...resultOf(finding, offered(finding, shown.findings, lines(finding.file))),
                        ruleIndex: ruleIndex.get(finding.check),
                        partialFingerprints: { 'weighmaster/v1': prints[index] },
                    })),
                },
            ],
        });
    },
});
/** A rule's words come with its findings: every message that was used, and what to do about each. */
function ruleOf([id, findings]) {
    const messages = [...new Map(findings.map(one => [one.messageId, one])).values()];
    const help = messages.map(one => `${one.template}\n\n${one.remedy}`).join('\n\n');
    const name = reasonWords(id);
    return {
        id,
        name: name.replaceAll(/(?:^| )\w/g, start => start.trim().toUpperCase()),
        shortDescription: { text: name.replace(/^./, start => start.toUpperCase()) },
        fullDescription: { text: messages.map(one => one.template).join('. ') },
        help: { text: help, markdown: help },
        defaultConfiguration: { level: levels[messages[0]?.severity ?? 'warning'] },
        properties: { tags: ['security', 'supply-chain'] },
    };
}
/** In a SARIF message `[text](target)` is a link, so the two brackets never meet. */
const message = (text) => ({ text: text.replaceAll('](', ']\\u{28}') });
function resultOf(finding, fix) {
    const { check, severity, file, line, dossier, decision, subject } = finding;
    const at = dossier?.reference;
    const exact = at?.file === file && at.line === line ? at : undefined;
    const columns = exact?.column === undefined || exact.endColumn === undefined
        ? {}
        : { startColumn: exact.column + 1, endColumn: exact.endColumn + 1 };
    const others = (dossier?.alsoAt ?? []).slice(0, 90);
    return {
        ruleId: check,
        level: levels[severity],
        message: message(`${say.plain(observed(finding)).text} ${say.plain(advice(finding)).text}`),
        locations: file === '' ? [] : [sarif_location(file, { startLine: line, ...columns })],
        ...(others.length ? { relatedLocations: others.map(one => sarif_location(one.file, { startLine: one.line })) } : {}),
        ...(fix ? { fixes: [fixOf(file, fix)] } : {}),
        properties: { subject, decision: `${decision.source}: ${decision.rule}` },
    };
}
const artifact = (file) => ({
    uri: file.toWellFormed().split('/').map(encodeURIComponent).join('/'),
    uriBaseId: '%SRCROOT%',
});
const sarif_location = (file, region) => ({ physicalLocation: { artifactLocation: artifact(file), region } });
function fixOf(file, { at, value, date }) {
    const deletedRegion = { startLine: at.line, startColumn: at.start + 1, endColumn: at.end + 1 };
    const replacement = { deletedRegion, insertedContent: { text: at.before + value.safeText + at.after } };
    const dated = date ? `, a commit of ${date} (self-reported)` : '';
    return {
        description: { text: `Pin it to ${value.safeText}${dated}` },
        artifactChanges: [{ artifactLocation: artifact(file), replacements: [replacement] }],
    };
}
const gapLevels = { unreadable: 'error', unreachable: 'warning', dynamic: 'note' };
/** What was not examined is part of the run's own account of itself. */
function notifications({ gaps }, findings) {
    const told = gapPhrases(gaps).map(({ class: of, phrase }) => ({
        level: gapLevels[of],
        message: message(say.plain(phrase).text),
    }));
    const cut = findings > sarif_most ? [{ level: 'warning', message: { text: `${findings - sarif_most} more findings are left out` } }] : [];
    return [...told, ...cut];
}

// EXTERNAL MODULE: ./.build/model/fix.js
var model_fix = __webpack_require__(739);
;// CONCATENATED MODULE: ./.build/report/terminal.js
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 };
const painter = (color) => (name, text) => color && text !== '' ? `\u001b[${name === 'red' ? '1;' : ''}${codes[name]}m${text}\u001b[0m` : text;
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
/** Terminal columns of visible text: East Asian wide characters take two, combining marks none. */
function columns(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    return Array.from(text).reduce((sum, one) => sum + (/\p{M}/u.test(one) ? 0 : wide.test(one) ? 2 : 1), 0);
}
/** Lines of at most `width` columns, broken at spaces; a word that is longer stays whole, so that it can be copied. */
function wrapped(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<=\S) (?=\S)/)) {
        if (line !== '' && columns(line) + 1 + columns(word) > width) {
            lines.push(line);
            line = indent + word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./.build/report/text.js











/** Rows of what came aboard; a terminal is no archive. */
const text_most = 20;
/** A fixed line is there to be copied: it is not cut to the width. */
const longestFix = 400;
/** For a person at a terminal: each finding with its line of code, what is wrong in it, and what to write instead. */
const text_text = defineReporter({
    format: 'text',
    title: 'Text for a terminal',
    render: (shown, options) => {
        const view = {
            paint: painter(options.color === true),
            width: Math.max(40, options.width ?? 80),
            lines: rank_linesOf(options.changes ?? []),
        };
        const blocks = [
            ...rank_of(shown.findings, 'error', 'warning', 'note').map(finding => findingBlock(finding, offered(finding, shown.findings, view.lines(finding.file)), view)),
            aboardBlock(shown, view),
            gapsBlock(shown, view),
            endBlock(shown, view),
        ];
        return blocks
            .filter(block => block.length > 0)
            .map(block => `${block.join('\n')}\n`)
            .join('\n');
    },
});
const colors = { error: 'red', warning: 'yellow', note: 'cyan', silent: 'dim' };
function findingBlock(finding, fix, view) {
    const { paint, width } = view;
    const gutter = String(finding.line).length;
    const label = `${finding.severity}[${report_escape/* own */.ZV.plain(finding.check).text}]`;
    const [first = '', ...more] = wrapped(`${label}: ${say.plain(observed(finding)).text}`, width, '  ');
    const note = (name, what) => wrapped(`${' '.repeat(gutter)} = ${name}: ${what.text}`, width, ' '.repeat(gutter + name.length + 5));
    return [
        paint(colors[finding.severity], label) + paint('bold', first.slice(label.length)),
        ...more.map(line => paint('bold', line)),
        ...placeLines(finding, fix, gutter, view),
        ...refuted(finding).flatMap(([claim, what]) => note(claim, what)),
        ...(fix?.date ? note('note', (0,report_escape/* plain */.pj) `the commit's date, ${fix.date}, is self-reported`) : []),
        ...note('help', say.plain(advice(finding))),
        ...note('rule', (0,report_escape/* plain */.pj) `${finding.decision.rule} of ${finding.decision.source}`),
    ];
}
/** Where it stands: the line of code, a caret under the name, and the line as the fix would leave it. */
function placeLines(finding, fix, gutter, { paint, width, lines }) {
    const { file, line, dossier } = finding;
    const at = dossier?.reference;
    const exact = at?.file === file && at.line === line ? at : undefined;
    const where = `${report_escape/* own */.ZV.plain(file).text}:${line}${exact?.column === undefined ? '' : `:${exact.column + 1}`}`;
    const arrow = `${' '.repeat(gutter)}${paint('blue', '-->')} ${where}`;
    const source = lines(file)[line - 1];
    if (source === undefined)
        return file === '' ? [] : [arrow];
    const bar = paint('blue', '|');
    const empty = `${' '.repeat(gutter)} ${bar}`;
    const start = exact?.column ?? source.search(/\S|$/);
    const { before, marked, after } = excerpt(source, start, exact?.endColumn ?? source.trimEnd().length, width - gutter - 3);
    const caret = ' '.repeat(columns(before)) + paint(colors[finding.severity], '^'.repeat(Math.max(1, columns(marked))));
    const number = paint('blue', String(line).padStart(gutter));
    const fixed = fix && fix.at.line === line ? (0,model_fix/* applyFix */.oM)(source, fix) : undefined;
    return [
        arrow,
        empty,
        `${number} ${bar} ${before}${marked}${after}`,
        `${empty} ${caret}`,
        ...(fixed === undefined
            ? []
            : [`${number} ${paint('green', '+')} ${paint('green', (0,report_escape/* code */.aY)(fixed, longestFix).text)}`]),
        empty,
    ];
}
/** As much of a line as the width allows, around what is marked; made visible, so that columns are counted right. */
function excerpt(source, start, end, room) {
    const from = end <= room ? 0 : Math.max(0, start - Math.floor(room / 3));
    const cut = (text) => (0,report_escape/* code */.aY)(text, room).text;
    const before = (from > 0 ? '…' : '') + cut(source.slice(from, start));
    const marked = cut(source.slice(start, end));
    const left = room - columns(before) - columns(marked);
    const after = left > 1 ? (0,report_escape/* code */.aY)(source.slice(end), left - 1).text : '';
    return { before, marked, after };
}
/** What was compared and did not match: expected, found, and whatever else the message does not say already. */
function refuted({ dossier, data }) {
    const wrong = dossier?.evidence.filter(one => one.outcome === 'refuted') ?? [];
    const said = new Set(Object.values(data));
    return wrong.map(({ claim, reason, detail = {} }) => {
        const values = Object.entries(detail).filter(([, value]) => !said.has(value));
        const compared = values.map(([name, value]) => (0,report_escape/* plain */.pj) `, ${report_escape/* own */.ZV.plain(name)} ${value}`);
        return [claim, (0,report_escape/* plain */.pj) `refuted, ${report_escape/* own */.ZV.plain(reasonWords(reason))}${compared}`];
    });
}
function aboardBlock({ entries }, { paint, width }) {
    if (entries.length === 0)
        return [];
    const rows = entries.slice(0, text_most).flatMap(entry => {
        const { publisher, pin, signature, provenance } = factsOf(entry);
        const told = Object.entries({ pin, signature, provenance }).filter(([, fact]) => fact !== nothing);
        const proofs = told.map(([name, fact]) => (0,report_escape/* plain */.pj) `; ${report_escape/* own */.ZV.plain(name)}: ${say.plain(fact)}`);
        const facts = (0,report_escape/* plain */.pj) `  ${entry.name} from ${say.plain(publisher)}${proofs}`;
        return wrapped(facts.text, width, '    ');
    });
    const more = entries.length - text_most;
    return [
        paint('bold', `Came aboard (${entries.length})`),
        ...rows,
        ...(more > 0 ? [`  and ${more} more: --format json has them all`] : []),
    ];
}
function gapsBlock(shown, { paint, width }) {
    const listed = listedPhrase(shown);
    const phrases = [...gapPhrases(shown.gaps).map(({ phrase }) => phrase), ...(listed ? [listed] : [])];
    if (phrases.length === 0)
        return [];
    const rows = phrases.flatMap(phrase => wrapped(`  ${say.plain(phrase).text}`, width, '    '));
    return [paint('bold', `Not examined (${shown.gaps.length + shown.listed.length})`), ...rows];
}
function endBlock(shown, { paint, width }) {
    const color = shown.conclusion === 'fail' ? 'red' : 'green';
    return [
        ...outcomePhrases(shown).flatMap(phrase => wrapped(say.plain(phrase).text, width, '  ')),
        paint(color, `weighmaster: ${conclusionLine(shown)}`),
    ];
}

;// CONCATENATED MODULE: ./.build/report/index.js







/** Every reporter, one per format, in alphabetical order. */
const reporters = [cyclonedx, htmlPage, json, markdown_markdown, sarif, text_text];

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/cli/check-options.js


const help = `Usage: weighmaster check [options]

Checks what HEAD brings in that the base does not have: every npm package and every reference to model weights.
Only committed work is read. The policy is the one that stands at the base.

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
    const values = flags(argv);
    if (values.all && values.base !== undefined)
        throw new errors/* UsageError */.e('--all and --base contradict each other: give one.');
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
        npmRegistry: url('npm-registry', values['npm-registry']),
        hfEndpoint: url('hf-endpoint', values['hf-endpoint']),
        now: date('now', values.now),
        format: oneOf('format', values.format ?? 'text', formats),
        output: values.output,
    };
}
function flags(argv) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options, strict: true }).values;
    }
    catch (error) {
        throw new errors/* UsageError */.e(`${error instanceof Error ? error.message : error}. See: weighmaster check --help`);
    }
}
function oneOf(flag, given, values) {
    const found = values.find(value => value === given);
    if (found === undefined)
        throw new errors/* UsageError */.e(`--${flag} is one of ${values.join(', ')}, not ${JSON.stringify(given)}.`);
    return found;
}
/** A base URL; a path prefix is kept, so that a company's mirror below a path works. */
function url(flag, given) {
    if (given === undefined)
        return undefined;
    const parsed = URL.canParse(given) ? new URL(given) : null;
    if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.search !== '') {
        throw new errors/* UsageError */.e(`--${flag} takes an http(s) URL without credentials or query, not ${JSON.stringify(given)}.`);
    }
    return parsed;
}
function date(flag, given) {
    if (given === undefined)
        return undefined;
    const parsed = new Date(given);
    if (Number.isNaN(parsed.getTime()))
        throw new errors/* UsageError */.e(`--${flag} takes an ISO 8601 time, not ${JSON.stringify(given)}.`);
    return parsed;
}

;// CONCATENATED MODULE: ./.build/cli/io.js
/** Colours where a person looks and has not asked for none (https://no-color.org). */
function wantsColour(io) {
    if (io.env['NO_COLOR'] !== undefined && io.env['NO_COLOR'] !== '')
        return false;
    if (io.env['FORCE_COLOR'] !== undefined && io.env['FORCE_COLOR'] !== '0')
        return true;
    return io.isTTY.stdout && io.env['TERM'] !== 'dumb';
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./.build/catalogue/presets.json
const presets_namespaceObject = /*#__PURE__*/JSON.parse('{"columns":["default","recommended","strict"],"rows":{"could-not-check/dynamic":["note","note","note"],"could-not-check/required":["error","error","error"],"could-not-check/unreachable":["warning","warning","warning"],"could-not-check/unreadable":["error","error","error"],"exception-expired":["error","error","error"],"guard-changed":["warning","warning","error"],"model-absent":["warning","error","error"],"model-commit-unreachable":["error","error","error"],"model-country":["silent","silent","silent"],"model-digest-malformed":["error","error","error"],"model-format":["warning","error","error"],"model-format/not-allowed":["silent","silent","silent"],"model-licence":["silent","silent","silent"],"model-lineage":["silent","silent","silent"],"model-lock-drift":["error","error","error"],"model-look-alike":["silent","silent","silent"],"model-moved":["warning","warning","error"],"model-publisher-not-allowed":["error","error","error"],"model-remote-code":["warning","error","error"],"model-scan":["silent","silent","silent"],"model-signature-invalid":["error","error","error"],"model-unpinned":["warning","error","error"],"model-unpinned/unpinnable":["silent","warning","error"],"model-unsigned":["silent","silent","silent"],"npm-git-dependency":["error","error","error"],"npm-install-script":["warning","warning","error"],"npm-integrity-mismatch":["error","error","error"],"npm-integrity-mismatch/absent":["warning","error","error"],"npm-integrity-mismatch/sha1-only":["warning","warning","warning"],"npm-licence":["silent","silent","silent"],"npm-new-registry":["warning","warning","error"],"npm-provenance-absent":["silent","silent","silent"],"npm-provenance-lost/across-lines":["silent","warning","warning"],"npm-provenance-lost/alone":["warning","error","error"],"npm-provenance-lost/joined":["error","error","error"],"npm-publisher-not-allowed":["error","error","error"],"npm-signature-invalid":["error","error","error"],"npm-signature-invalid/junk":["warning","warning","warning"],"npm-too-young":["warning","warning","error"],"npm-trust-redirected":["warning","warning","error"],"npm-unsigned":["silent","silent","silent"]},"fixed":["could-not-check/unreadable"],"defaults":{"publisher":"any","transitive":false,"pin":"any","formats":"any","lineage":"any","remote-code":"pinned","signature":"off","verify":"listed","licence":"any","country":"any","integrity":"listed","provenance":"no-downgrade","min-age":72,"install-scripts":"any"},"consequences":{"pin":{"any":{"model-unpinned":"silent"},"commit":{"model-unpinned":"error"}},"formats":{"listed":{"model-format/not-allowed":"error"}},"lineage":{"allowed":{"model-lineage":"error"}},"remote-code":{"any":{"model-remote-code":"silent"},"deny":{"model-remote-code":"error"}},"signature":{"warn":{"model-unsigned":"warning","npm-unsigned":"warning"},"require":{"model-unsigned":"error","npm-unsigned":"error"}},"licence":{"listed":{"model-licence":"error","npm-licence":"error"}},"country":{"listed":{"model-country":"error"}},"provenance":{"off":{"npm-provenance-lost":"silent"},"require":{"npm-provenance-lost":"error","npm-provenance-absent":"error"}},"min-age":{"0":{"npm-too-young":"silent"}},"install-scripts":{"any":{"npm-install-script":"silent"},"warn":{"npm-install-script":"warning"},"deny":{"npm-install-script":"error"}}},"requires":{"integrity":{"require":{"npm":["integrity"]}},"signature":{"require":{"npm":["registry-signature"],"model":["model-signature","signer-identity"]}},"provenance":{"require":{"npm":["provenance"]}},"verify":{"git":{"model":["reachability"]}}},"askedBySource":["model-publisher-not-allowed","npm-publisher-not-allowed"]}');
;// CONCATENATED MODULE: ./.build/catalogue/presets.js



const severity = schemas/* enum */.k5n(severities);
const presetsSchema = schemas/* strictObject */.rej({
    columns: schemas/* tuple */.PVZ([schemas/* literal */.euz('default'), schemas/* literal */.euz('recommended'), schemas/* literal */.euz('strict')]),
    /** Severity of each `check` or `check/message`, one per column. */
    rows: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([severity, severity, severity])),
    /** Rows that nothing lowers: what head made unreadable always fails. */
    fixed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What holds where no rule speaks. */
    defaults: schemas/* strictObject */.rej({
        publisher: schemas/* enum */.k5n(['any', 'allowed']),
        transitive: schemas/* boolean */.zMY(),
        pin: schemas/* enum */.k5n(['any', 'commit']),
        formats: schemas/* literal */.euz('any'),
        lineage: schemas/* enum */.k5n(['any', 'allowed']),
        'remote-code': schemas/* enum */.k5n(['any', 'pinned', 'deny']),
        signature: schemas/* enum */.k5n(['off', 'warn', 'require']),
        verify: schemas/* enum */.k5n(['listed', 'git']),
        licence: schemas/* literal */.euz('any'),
        country: schemas/* literal */.euz('any'),
        integrity: schemas/* enum */.k5n(['listed', 'require']),
        provenance: schemas/* enum */.k5n(['off', 'no-downgrade', 'require']),
        'min-age': schemas/* int */.Whr().nonnegative(),
        'install-scripts': schemas/* enum */.k5n(['any', 'warn', 'deny']),
    }),
    /** By rule and value (`listed` = any list): the severity that it gives to a check or a check's message. */
    consequences: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), severity))),
    /** By rule, value and ecosystem: the claims that must then hold. */
    requires: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* enum */.k5n(model_evidence/* claims */.OM))))),
    /** Checks whose question a source may not ask at all: it then keeps out of the finding. */
    askedBySource: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** The table of contracts 6, and what the rules of a policy file do to it. */
const presets = presetsSchema.parse(presets_namespaceObject);
/** Ids of all checks that have a row. */
const checkIds = [...new Set(Object.keys(presets.rows).map(row => row.split('/')[0] ?? ''))];

;// CONCATENATED MODULE: ./.build/policy/meet.js

/** Two sources that say the same: the choice must not depend on their order. */
function earlier(a, b) {
    if (a.source !== b.source)
        return a.source < b.source ? a : b;
    if (a.rule !== b.rule)
        return a.rule < b.rule ? a : b;
    return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
function byRank(rank) {
    return (a, b) => {
        const difference = rank(a) - rank(b);
        return difference === 0 ? earlier(a, b) : difference > 0 ? a : b;
    };
}
/** The higher severity wins. */
const meetDecisions = byRank(({ severity }) => severities.indexOf(severity));
const verdicts = ['unasked', 'allowed', 'not-allowed'];
/** Whoever does not ask takes no part; one that refuses is enough. */
const meetVerdicts = (a, b) => byRank(({ verdict }) => verdicts.indexOf(verdict))(a, b);
/** `order` from loose to strict. */
const strictest = (order) => byRank(({ value }) => order.indexOf(value));
/** Only what both accept; `any` accepts all. */
const common = (a, b) => {
    const [left, right] = [a.value, b.value];
    if (left === 'any')
        return right === 'any' ? earlier(a, b) : b;
    if (right === 'any')
        return a;
    const both = (one, other) => [...new Set([...one.split(' + '), ...other.split(' + ')])].toSorted().join(' + ');
    return {
        value: [...new Set(left.filter(name => right.includes(name)))].toSorted(),
        source: both(a.source, b.source),
        rule: both(a.rule, b.rule),
    };
};
const meets = {
    publisher: strictest(['any', 'allowed']),
    transitive: strictest([false, true]),
    pin: strictest(['any', 'commit']),
    formats: common,
    lineage: strictest(['any', 'allowed']),
    'remote-code': strictest(['any', 'pinned', 'deny']),
    signature: strictest(['off', 'warn', 'require']),
    verify: strictest(['listed', 'git']),
    licence: common,
    country: common,
    integrity: strictest(['listed', 'require']),
    provenance: strictest(['off', 'no-downgrade', 'require']),
    'min-age': byRank(({ value }) => value),
    'install-scripts': strictest(['any', 'warn', 'deny']),
};
function meetRules(key, a, b) {
    const meet = meets[key];
    return meet(a, b);
}

;// CONCATENATED MODULE: ./.build/policy/pattern.js

/** Greedy matching with one step back: linear in practice, never exponential, whatever the pattern. */
function wild(pattern, items, star, one) {
    let [at, item, lastStar, resume] = [0, 0, -1, 0];
    while (item < items.length) {
        const part = pattern[at];
        const here = items[item];
        if (part === star) {
            lastStar = at++;
            resume = item;
        }
        else if (part !== undefined && here !== undefined && one(part, here)) {
            at++;
            item++;
        }
        else if (lastStar >= 0) {
            at = lastStar + 1;
            item = ++resume;
        }
        else
            return false;
    }
    return pattern.slice(at).every(part => part === star);
}
const sameCharacter = (a, b) => a === b;
/** Does one segment, without `/`, match? Characters are compared by code point: look-alikes differ. */
const segmentMatches = (pattern, segment) => wild([...pattern], [...segment], '*', sameCharacter);
const segmentsMatch = (pattern, segments) => wild(pattern, segments, '**', segmentMatches);
/** `null` segments stand for an id that is no path of names (`a//b`, `a/../b`): only `**` covers it. */
function matches(pattern, hub, segments) {
    if (pattern.hub === '*' ? hub === 'npm' : pattern.hub !== hub)
        return false;
    const everything = pattern.segments.length === 1 && pattern.segments[0] === '**';
    return everything || (segments !== null && segmentsMatch(pattern.segments, segments));
}
/** More specific first; 0 = equally specific. Left to right: a name, then part of a name, then `*`, then `**`. */
function compareSpecificity(a, b) {
    const [left, right] = [weights(a), weights(b)];
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
        const difference = (right[index] ?? ended) - (left[index] ?? ended);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** Longer than any name: where one pattern has ended and the other goes on, the one that ended is exact there. */
const literal = 1_000_000;
const ended = 2 * literal;
function weights({ hub, segments }) {
    return [hub === '*' ? 0 : 1, ...segments.map(pattern_weight)];
}
function pattern_weight(segment) {
    if (segment === '**')
        return -1;
    return segment.includes('*') ? segment.replaceAll('*', '').length : literal;
}
/** Segments of a path or pattern, or null where one is empty or walks (`.`, `..`). */
function names(text) {
    const segments = text.split('/');
    return segments.some(segment => segment === '' || segment === '.' || segment === '..') ? null : segments;
}
/** For comparing regardless of case. Text and hub stay as they are. */
const fold = (pattern) => ({
    ...pattern,
    segments: pattern.segments.map(segment => segment.toLowerCase()),
});
/** How an id of a hub splits into segments, the hub's unwritten namespace included; null = it is no path of names. */
function segmentsOf(hub, id) {
    if (hub === 'url')
        return names(address(id) ?? '');
    if (hub === 'local-weight-file' || hub === 'git-lfs')
        return names(id.replace(/^(?:\.\/)+/, ''));
    return names(qualified(hub, id));
}
/** Docker's and Ollama's names have a default host and namespace: `library`, for a name that is one word. */
function qualified(hub, id) {
    const full = hosted(hub, id);
    if (hub === 'ollama')
        return full.includes('/') || full === '**' ? full : `library/${full}`;
    return hub === 'oci' && full !== id && !id.includes('/') ? `docker.io/library/${id}` : full;
}
/** With its host, where the hub's names have one; Ollama's own is left out. */
function hosted(hub, name) {
    if (hub === 'ollama')
        return name.replace(/^registry\.ollama\.ai\//, '');
    const first = name.split('/')[0] ?? '';
    const isHost = /[.:]/.test(first) || first === 'localhost' || first === '**';
    return hub !== 'oci' || isHost ? name : `docker.io/${name}`;
}
/**
 * `host/path` of an https address, `scheme:host/path` of another, as a client would really ask for it (`..` and case
 * of the host resolved). Null for what hides another path or host: user names, encoded slashes.
 */
function address(id) {
    const url = URL.parse(id);
    if (url === null)
        return null;
    if (url.username !== '' || url.password !== '' || /%2f|%5c|%2e/i.test(url.pathname))
        return null;
    const scheme = url.protocol === 'https:' ? '' : url.protocol;
    const path = url.pathname === '/' ? '' : url.pathname;
    return `${scheme}${url.host}${path}${url.search}`;
}
/** A pattern of the policy file's `models:` keys, or the reason why it is none. */
function parseModelPattern(text) {
    const prefix = /^(?<hub>[a-z-]+|\*):(?<rest>.*)$/.exec(text)?.groups;
    const hub = prefix?.['hub'] ?? 'huggingface';
    const known = model_reference/* hubs */.dg.filter(name => name !== 'npm');
    if (hub !== '*' && !known.includes(hub))
        return `there is no hub '${hub}'; one of ${known.join(', ')}, or '*'`;
    return makePattern(text, hub, qualified(hub, pattern_all(prefix?.['rest'] ?? text)));
}
function parsePackagePattern(text) {
    return makePattern(text, 'npm', pattern_all(text));
}
const pattern_all = (pattern) => (pattern === '*' ? '**' : pattern);
/** A namespace covers everything under it, by whole segments: `Qwen` covers `Qwen/x`, never `Qwen-evil/x`. */
function parseNamespace(hub, text) {
    const pattern = makePattern(text, hub, hosted(hub, pattern_all(text)));
    if (typeof pattern === 'string')
        return pattern;
    return { ...pattern, segments: [...pattern.segments, '**'] };
}
function parsePathPattern(text) {
    const segments = names(text);
    if (segments === null)
        return 'a path pattern starts at the root of the repository, without `/`, `.` or `..`';
    return mixed(segments) ?? { text, hub: 'path', segments };
}
function makePattern(text, hub, full) {
    if (!/^[\x21-\x7e]{1,300}$/.test(text))
        return 'a name has only printable ASCII characters, at most 300, no spaces';
    const plain = full.replace(/^https:\/\//, '').replace(/^(?<scheme>[a-z0-9+.-]+:)\/\//, '$<scheme>');
    const segments = names(hub === 'url' ? plain : full);
    if (segments === null)
        return 'a pattern has no empty, `.` or `..` segments';
    return mixed(segments) ?? { text, hub, segments };
}
function mixed(segments) {
    const odd = segments.find(segment => segment.includes('**') && segment !== '**');
    return odd === undefined ? null : '`**` stands alone between slashes; within a name write `*`';
}

;// CONCATENATED MODULE: ./.build/catalogue/publisher-schema.js

const issuer = schemas/* url */.OZ5({ protocol: /^https$/ })
    .describe('The OIDC issuer, exactly as the certificate has it, e.g. https://token.actions.githubusercontent.com.');
const workflowSigner = schemas/* strictObject */.rej({
    issuer,
    repository: schemas/* string */.YjP()
        .regex(/^(?:[\w.-]+\/[\w.-]+|https:\/\/[\w.-]+(?:\/[\w.-]+)+)$/, 'is neither owner/name nor an https address')
        .describe('owner/name at GitHub, or the https address of the repository elsewhere.'),
    workflow: schemas/* string */.YjP()
        .regex(/^[\w./-]+$/, 'is no path of a workflow')
        .describe('The workflow file, as a path in the repository; a bare name stands in .github/workflows/.'),
    ref: schemas/* string */.YjP()
        .regex(/^refs\/[\x21-\x7e]+$/, 'starts with refs/')
        .describe('The git ref it ran for; `*` covers one segment: refs/tags/*.'),
    'repository-id': schemas/* string */.YjP().regex(/^\d+$/).optional().describe('The immutable number of the repository.'),
    'owner-id': schemas/* string */.YjP().regex(/^\d+$/).optional().describe('The immutable number of its owner.'),
})
    .describe('A workflow, as Fulcio certifies it (extensions .8, .12, .14, .18, and .15 and .17 where given).');
const identitySigner = schemas/* strictObject */.rej({
    issuer,
    identity: schemas/* string */.YjP().min(1).describe('The subject alternative name, the whole of it, case-exact.'),
})
    .describe('A person or a service, by the exact name in the certificate.');
const material = (what) => schemas/* string */.YjP().min(1).describe(`PEM text of the ${what}, or its path in the repository this file stands in.`);
const certificateSigner = schemas/* strictObject */.rej({
    certificate: material('certificate that the chain must end in'),
    identity: schemas/* string */.YjP().min(1).describe('Subject alternative name or common name of the signing certificate.'),
})
    .describe('A certificate of an authority that is not Sigstore.');
const keySigner = schemas/* strictObject */.rej({ key: material('public key') }).describe('A public key.');
const signerSchema = schemas/* union */.KCZ([workflowSigner, identitySigner, certificateSigner, keySigner], {
    error: 'a signer is { issuer, repository, workflow, ref } or { issuer, identity } or { certificate, identity } or { key }',
})
    .describe('Whose signature counts as this publisher’s.');
const namespaces = (hub) => schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe(hub);
/** Names that a publisher has at each hub. A namespace covers all that lies under it, by whole segments. */
const publisherNames = {
    huggingface: namespaces('Namespaces at Hugging Face, case-exact.'),
    modelscope: namespaces('Namespaces at ModelScope.'),
    ollama: namespaces('Names at Ollama: a user, or library/NAME for one of its own conversions.'),
    oci: namespaces('OCI repositories: ghcr.io/acme; without a host, Docker Hub.'),
    kaggle: namespaces('Owners at Kaggle.'),
    torchhub: namespaces('GitHub owners (owner or owner/repository) whose hubconf.py may be loaded.'),
    url: namespaces('Hosts or host/path prefixes of addresses: models.acme.example/releases; s3://bucket.'),
    npm: namespaces('npm packages or scopes: left-pad, @acme.'),
};
const publisherSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is lower-case letters, digits and dashes')
        .describe('A short name for messages and for overriding a catalogue entry.'),
    name: schemas/* string */.YjP().min(1).optional().describe('The name for people.'),
    country: schemas/* string */.YjP()
        .regex(/^[A-Z]{2}$/, 'is a two-letter code such as FR')
        .optional()
        .describe('ISO 3166-1 alpha-2, for the rule `country`.'),
    ...publisherNames,
    signers: schemas/* array */.YOg(signerSchema).min(1).optional().describe('Whose signatures count as this publisher’s.'),
});

;// CONCATENATED MODULE: ./.build/catalogue/publishers.json
const publishers_namespaceObject = /*#__PURE__*/JSON.parse('{"publishers":[{"id":"alibaba-qwen","name":"Qwen (Alibaba)","families":["Qwen","QwQ"],"country":"CN","confidence":"high","huggingface":["Qwen"],"modelscope":["Qwen"],"torchhub":["QwenLM"],"basis":"The publisher\'s own repository links to the namespace: github.com/QwenLM/Qwen3 @7a2f61f (2026-01-09)","note":"Other Alibaba namespaces (Alibaba-NLP, AIDC-AI, ModelScope\'s iic) are publishers of their own."},{"id":"deepseek","name":"DeepSeek","families":["DeepSeek-V","DeepSeek-R1"],"country":"CN","confidence":"high","huggingface":["deepseek-ai"],"torchhub":["deepseek-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/deepseek-ai/DeepSeek-V3 @9b4e978 (2025-08-28)","note":"The small deepseek-r1 sizes are distilled onto Qwen and Llama bases: their lineage differs from their name."},{"id":"mistral","name":"Mistral AI","families":["Mistral","Mixtral","Ministral","Devstral","Magistral"],"country":"FR","confidence":"high","huggingface":["mistralai"],"torchhub":["mistralai"],"basis":"The publisher\'s own repository links to the namespace: github.com/mistralai/mistral-inference @2557e12 (2026-02-26)","note":"mistral-community at Hugging Face is not Mistral AI."},{"id":"openai","name":"OpenAI (gpt-oss)","families":["gpt-oss","gpt-oss-safeguard","privacy-filter"],"country":"US","confidence":"high","huggingface":["openai"],"torchhub":["openai"],"basis":"The publisher\'s own repository links to the namespace: github.com/openai/gpt-oss @7b58334 (2026-07-24)","note":"openai-community holds the legacy ids that Hugging Face moved (gpt2) and is not OpenAI; Open-OSS/privacy-filter impersonated openai/privacy-filter in May 2026."},{"id":"meta-llama","name":"Meta (Llama)","families":["Llama","Code Llama","Llama Guard"],"country":"US","confidence":"high","huggingface":["meta-llama","facebook","codellama"],"torchhub":["meta-llama"],"basis":"The publisher\'s own repository links to the namespace: github.com/meta-llama/llama-models @a9c89c4 (2025-07-15)","note":"ModelScope\'s copies stand in LLM-Research; NousResearch and unsloth re-upload Llama weights."},{"id":"google-gemma","name":"Google (Gemma)","families":["Gemma"],"country":"US","confidence":"high","huggingface":["google"],"kaggle":["google"],"torchhub":["google-deepmind","google-gemini"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77","note":"google-bert at Hugging Face was made by Hugging Face for legacy ids."},{"id":"nvidia","name":"NVIDIA (Nemotron)","families":["Nemotron"],"country":"US","confidence":"high","huggingface":["nvidia"],"torchhub":["NVIDIA","NVIDIA-NeMo"],"basis":"The publisher\'s own repository links to the namespace: github.com/NVIDIA-NeMo/Nemotron @e27b371 (2026-08-21)","note":"NGC, NVIDIA\'s own hub, is addressed by URL and is not part of this entry. NemoClaw is software, not a model."},{"id":"multiverse-computing","name":"Multiverse Computing","families":["LittleLamb","HyperNova","Pulsar","CompactifAI"],"country":"ES","confidence":"medium","huggingface":["MultiverseComputingCAI"],"basis":"Links of third parties to huggingface.co/MultiverseComputingCAI (September 2026); no page of the publisher was read","note":"Base models are sometimes named under MultiverseComputing, which is another namespace."},{"id":"pleias","name":"PleIAs","families":["CommonLingua","Pleias-RAG"],"country":"FR","confidence":"high","huggingface":["PleIAs"],"torchhub":["Pleias"],"basis":"The publisher\'s own repository links to the namespace: github.com/Pleias/Pleias-RAG-Library @2459a74 (2025-05-01)","note":"PleIAs/CommonLingua is a pickle checkpoint (model.pt)."},{"id":"ai2","name":"Ai2 (OLMo)","families":["OLMo","Tulu","Molmo"],"country":"US","confidence":"high","huggingface":["allenai"],"torchhub":["allenai"],"basis":"The publisher\'s own repository links to the namespace: github.com/allenai/OLMo-core @fa6c501 (2026-06-22)"},{"id":"reflection-ai","name":"Reflection AI","families":["Beam"],"country":"US","confidence":"low","huggingface":["reflection"],"former":["reflectionai"],"basis":"huggingface.co/reflectionai answered 302 to huggingface.co/reflection on 2026-10-09; nothing else","note":"Inferred from a redirect of the old name; the namespace held no public model. Ollama\'s reflection and HF mattshumer/Reflection-Llama-3.1-70B are unrelated."},{"id":"microsoft","name":"Microsoft (Phi)","families":["Phi"],"country":"US","confidence":"high","huggingface":["microsoft"],"torchhub":["microsoft"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"moonshot","name":"Moonshot AI (Kimi)","families":["Kimi"],"country":"CN","confidence":"high","huggingface":["moonshotai"],"torchhub":["MoonshotAI"],"basis":"The publisher\'s own repository links to the namespace: github.com/MoonshotAI/Kimi-K2 @c6157be (2025-07-31)"},{"id":"zai","name":"Z.ai / Zhipu AI (GLM)","families":["GLM","ChatGLM","CogVLM"],"country":"CN","confidence":"high","huggingface":["zai-org"],"modelscope":["ZhipuAI"],"torchhub":["zai-org"],"former":["THUDM"],"basis":"The publisher\'s own repository links to the namespace: github.com/zai-org/GLM-4.5 @170f20b (2026-02-01)","note":"Three names of one publisher: zai-org, ZhipuAI at ModelScope, z-ai at OpenRouter."},{"id":"minimax","name":"MiniMax","families":["MiniMax-M"],"country":"CN","confidence":"high","huggingface":["MiniMaxAI"],"modelscope":["MiniMax"],"torchhub":["MiniMax-AI"],"basis":"The publisher\'s own repository links to the namespace: github.com/MiniMax-AI/MiniMax-M2 @2e575ef (2025-11-13)","note":"Three spellings: MiniMaxAI, MiniMax at ModelScope, MiniMax-AI at GitHub."},{"id":"01-ai","name":"01.AI (Yi)","families":["Yi"],"country":"CN","confidence":"high","huggingface":["01-ai"],"modelscope":["01ai"],"torchhub":["01-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/01-ai/Yi @f73194c (2024-11-27)"},{"id":"tencent","name":"Tencent (Hunyuan)","families":["Hunyuan"],"country":"CN","confidence":"high","huggingface":["tencent"],"modelscope":["Tencent-Hunyuan"],"torchhub":["Tencent-Hunyuan"],"basis":"The publisher\'s own repository links to the namespace: github.com/Tencent-Hunyuan/Hunyuan-A13B @2798f3c (2025-07-08)","note":"Several Hunyuan licences exclude the EU, the UK and South Korea."},{"id":"baidu","name":"Baidu (ERNIE)","families":["ERNIE"],"country":"CN","confidence":"medium","huggingface":["baidu"],"torchhub":["PaddlePaddle"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"bytedance-seed","name":"ByteDance Seed","families":["Seed-OSS"],"country":"CN","confidence":"high","huggingface":["ByteDance-Seed"],"torchhub":["ByteDance-Seed"],"basis":"The publisher\'s own repository links to the namespace: github.com/ByteDance-Seed/seed-oss @98e12be (2025-09-15)"},{"id":"tii","name":"TII (Falcon)","families":["Falcon"],"country":"AE","confidence":"high","huggingface":["tiiuae"],"torchhub":["tiiuae"],"basis":"The publisher\'s own repository links to the namespace: github.com/tiiuae/Falcon-H1 @9d2f5fc (2025-08-20)"},{"id":"ibm-granite","name":"IBM (Granite)","families":["Granite"],"country":"US","confidence":"high","huggingface":["ibm-granite"],"torchhub":["ibm-granite"],"signers":[{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite-sign@ibm.com"},{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite-verify@ibm.com"},{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite.Preview@ibm.com"}],"basis":"The publisher\'s own repository links to the namespace: github.com/ibm-granite/granite-4.0-language-models @d48d3d5 (2025-12-02)","note":"Signs its models (OpenSSF Model Signing, keyless); IBM\'s signature copied into a re-upload proves nothing about the re-uploader."},{"id":"cohere","name":"Cohere","families":["Command","Aya"],"country":"CA","confidence":"high","huggingface":["CohereLabs"],"torchhub":["cohere-ai"],"former":["CohereForAI"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"stability","name":"Stability AI","families":["Stable Diffusion","StableLM"],"country":"GB","confidence":"high","huggingface":["stabilityai"],"torchhub":["Stability-AI"],"basis":"The publisher\'s own repository links to the namespace: github.com/Stability-AI/StableLM @93eea08 (2024-04-08)","note":"runwayml/stable-diffusion-v1-5 was deleted; the common copy is a community\'s."},{"id":"black-forest-labs","name":"Black Forest Labs","families":["FLUX"],"confidence":"high","huggingface":["black-forest-labs"],"torchhub":["black-forest-labs"],"basis":"The publisher\'s own repository links to the namespace: github.com/black-forest-labs/flux2 @ab7cca6 (2025-12-01)","note":"Country left out: a US company with a German team."},{"id":"huggingface-smollm","name":"Hugging Face (SmolLM)","families":["SmolLM","SmolVLM"],"country":"US","confidence":"high","huggingface":["HuggingFaceTB"],"torchhub":["huggingface"],"basis":"The publisher\'s own repository links to the namespace: github.com/huggingface/smollm @a041759 (2026-04-02)"},{"id":"arcee","name":"Arcee AI","families":["AFM","Trinity"],"country":"US","confidence":"medium","huggingface":["arcee-ai"],"torchhub":["arcee-ai"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"liquid","name":"Liquid AI","families":["LFM2","LFM2.5"],"country":"US","confidence":"high","huggingface":["LiquidAI"],"torchhub":["Liquid4All"],"basis":"The publisher\'s own repository links to the namespace: github.com/Liquid4All/cookbook @375dcfc (2026-08-12)","note":"The GitHub organisation is Liquid4All."},{"id":"lg-exaone","name":"LG AI Research (EXAONE)","families":["EXAONE"],"country":"KR","confidence":"high","huggingface":["LGAI-EXAONE"],"torchhub":["LG-AI-EXAONE"],"basis":"The publisher\'s own repository links to the namespace: github.com/LG-AI-EXAONE/EXAONE-4.0 @c8b16a7 (2025-08-04)","note":"LGAI-EXAONE at Hugging Face, LG-AI-EXAONE at GitHub."},{"id":"upstage","name":"Upstage","families":["SOLAR"],"country":"KR","confidence":"high","huggingface":["upstage"],"torchhub":["UpstageAI"],"basis":"The publisher\'s own repository links to the namespace: github.com/UpstageAI/cookbook @6820575 (2026-06-08)"},{"id":"sarvam","name":"Sarvam AI","families":["Sarvam"],"country":"IN","confidence":"high","huggingface":["sarvamai"],"torchhub":["sarvamai"],"basis":"The publisher\'s own repository links to the namespace: github.com/sarvamai/sarvam-ai-cookbook @75d173f (2026-08-17)"},{"id":"swiss-ai","name":"Swiss AI Initiative (Apertus)","families":["Apertus"],"country":"CH","confidence":"high","huggingface":["swiss-ai"],"torchhub":["swiss-ai"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"prime-intellect","name":"Prime Intellect","families":["INTELLECT"],"country":"US","confidence":"high","huggingface":["PrimeIntellect"],"torchhub":["PrimeIntellect-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/PrimeIntellect-ai/prime-rl @559b447 (2026-08-21)"},{"id":"nous","name":"Nous Research","families":["Hermes"],"country":"US","confidence":"high","huggingface":["NousResearch"],"torchhub":["NousResearch"],"basis":"The publisher\'s own repository links to the namespace: github.com/NousResearch/Hermes-Function-Calling @3e695ed (2024-09-13)","note":"Also re-uploads other publishers\' weights: allowing it does not vouch for the base model."}],"republishers":[{"hub":"huggingface","namespaces":["unsloth"],"why":"re-quantises and re-uploads most families"},{"hub":"huggingface","namespaces":["ggml-org"],"why":"llama.cpp\'s own GGUF conversions"},{"hub":"huggingface","namespaces":["mradermacher","bartowski","TheBloke","lmstudio-community","mlx-community","Xenova","onnx-community"],"why":"conversions and quantisations by third parties"},{"hub":"huggingface","namespaces":["Systran","mobiuslabsgmbh","distil-whisper"],"why":"faster-whisper\'s size names resolve here"},{"hub":"huggingface","namespaces":["Qdrant","xenova"],"why":"fastembed\'s model names resolve here"},{"hub":"huggingface","namespaces":["openai-community","google-bert","google-t5","FacebookAI","distilbert"],"why":"organisations that Hugging Face made for legacy one-word ids"},{"hub":"huggingface","namespaces":["mistral-community"],"why":"not Mistral AI"},{"hub":"modelscope","namespaces":["LLM-Research","AI-ModelScope","modelscope","swift","iic","damo","nv-community","openai-mirror"],"why":"run by ModelScope, or mirrors of other publishers"},{"hub":"ollama","namespaces":["library"],"why":"converted and curated by Ollama, with its own templates"},{"hub":"oci","namespaces":["docker.io/ai"],"why":"packaged by Docker"}]}');
;// CONCATENATED MODULE: ./.build/catalogue/publishers.js



/** A publisher we know, with what the entry rests on. Countries are common knowledge unless the note says more. */
const cataloguedSchema = publisherSchema.extend({
    name: schemas/* string */.YjP().min(1),
    families: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    confidence: schemas/* enum */.k5n(['high', 'medium', 'low']),
    basis: schemas/* string */.YjP().min(10),
    note: schemas/* string */.YjP().optional(),
    /** Names it had, which anybody may have registered since: never accepted. */
    former: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
});
const catalogueSchema = schemas/* strictObject */.rej({
    publishers: schemas/* array */.YOg(cataloguedSchema),
    republishers: schemas/* array */.YOg(schemas/* strictObject */.rej({ hub: schemas/* string */.YjP(), namespaces: schemas/* array */.YOg(schemas/* string */.YjP()), why: schemas/* string */.YjP() })),
});
const catalogue = catalogueSchema.parse(publishers_namespaceObject);
/** Publishers of model families with their namespaces, for `publishers: [id]`. */
const publishers_publishers = new Map(catalogue.publishers.map(publisher => [publisher.id, publisher]));
/** Namespaces that re-upload, convert or mirror what others made: none of them speaks for the maker. */
const republishers = catalogue.republishers;

;// CONCATENATED MODULE: ./.build/policy/nearest.js
/** The known word that a mistyped one most likely stands for, or null when none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && (best === null || distance < best.distance))
            best = { word: candidate, distance };
    }
    return best?.word ?? null;
}
/** A remedy: the near word, or all of them when they are few enough to read. */
function nearest_suggest(word, known) {
    const near = nearest(word, known);
    if (near !== null)
        return `did you mean '${near}'?`;
    return known.length > 0 && known.length <= 20 ? `one of ${known.join(', ')}` : 'see docs/policy.md';
}
/** Levenshtein's, one row at a time; both words bounded, since they come from a file. */
function editDistance(a, b) {
    const [left, right] = [a.slice(0, 64), b.slice(0, 64)];
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (const [index, character] of [...left].entries()) {
        const next = [index + 1];
        for (let column = 1; column <= right.length; column++) {
            const replaced = (row[column - 1] ?? 0) + (right[column - 1] === character ? 0 : 1);
            next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[right.length] ?? 0;
}

;// CONCATENATED MODULE: ./.build/policy/compile-publishers.js





/** The `publishers:` list, catalogue entries looked up, keys and certificates read. */
function compilePublishers(text, entries, report) {
    const seen = new Set();
    const files = [];
    const rules = entries.flatMap((written, index) => {
        const path = ['publishers', index];
        const entry = typeof written === 'string' ? publishers_publishers.get(written) : written;
        if (!entry) {
            report(path, `the catalogue has no publisher '${String(written)}'; ${nearest_suggest(String(written), [...publishers_publishers.keys()])}`);
            return [];
        }
        if (typeof written === 'string' && publishers_publishers.get(written)?.confidence === 'low') {
            report(path, `the catalogue's entry '${written}' rests on too little to be used by name; write the publisher out`);
        }
        if (seen.has(entry.id))
            report(path, `publisher '${entry.id}' is listed twice; make it one entry`);
        seen.add(entry.id);
        const namespaces = namespacesOf(entry, path, report);
        if (namespaces.length === 0)
            report(path, `publisher '${entry.id}' has no names at any hub; add e.g. huggingface: [...]`);
        const signers = (entry.signers ?? []).map((signer, place) => compileSigner(signer, text, (key, message) => report([...path, 'signers', place, key], message), files));
        const name = `publishers[${index}] (${entry.id})`;
        return [{ id: entry.id, name, country: entry.country ?? null, namespaces, signers }];
    });
    return { rules, files };
}
function namespacesOf(entry, path, report) {
    return hubsOf(entry).flatMap(({ hub, names }) => names.flatMap((name, index) => {
        const pattern = parseNamespace(hub, name);
        if (typeof pattern === 'string')
            report([...path, hub, index], pattern);
        return typeof pattern === 'string' ? [] : [pattern];
    }));
}
const isHubName = (key) => Object.hasOwn(publisherNames, key);
function hubsOf(entry) {
    return Object.keys(publisherNames)
        .filter(isHubName)
        .flatMap(hub => (entry[hub] ? [{ hub, names: entry[hub] }] : []));
}
function compileSigner(signer, text, report, files) {
    const read = (key, written, digest) => {
        if (!isPem(written))
            files.push(written);
        return readMaterial(written, text, digest, message => report(key, message));
    };
    if ('key' in signer) {
        const { pem, sha256 } = read('key', signer.key, keyDigest);
        return { kind: 'key', key: pem, sha256 };
    }
    if ('certificate' in signer) {
        const { pem, sha256 } = read('certificate', signer.certificate, certificateDigest);
        return { kind: 'certificate', certificate: pem, sha256, identity: signer.identity };
    }
    if ('identity' in signer)
        return { kind: 'identity', ...signer };
    const { 'repository-id': repositoryId, 'owner-id': ownerId, ...workflow } = signer;
    return {
        kind: 'workflow',
        ...workflow,
        ...(repositoryId ? { repositoryId } : {}),
        ...(ownerId ? { ownerId } : {}),
    };
}
const isPem = (text) => text.trimStart().startsWith('-----BEGIN ');
const certificateDigest = (pem) => (0,external_node_crypto_.createHash)('sha256').update(new external_node_crypto_.X509Certificate(pem).raw).digest('hex');
function keyDigest(pem) {
    // Node would also take a private key or a certificate for a public one.
    if (!/^-----BEGIN (?:EC |RSA )?PUBLIC KEY-----/.test(pem.trimStart()))
        throw new Error('not a public key');
    const spki = (0,external_node_crypto_.createPublicKey)(pem).export({ type: 'spki', format: 'pem' });
    return (0,external_node_crypto_.createHash)('sha256').update(spki).digest('hex');
}
/** Fails closed: a key that was named and cannot be read must not turn into a rule without a key. */
function readMaterial(written, text, digest, report) {
    const pem = isPem(written) ? written : filed(written, text);
    const what = isPem(written) ? 'the text' : `'${written}'`;
    if (pem === null && text.path === undefined)
        report(`${what} is a path, and this policy is no file of a repository: write the PEM text`);
    else if (pem === null)
        report(`${what} was not found at the commit of this policy; correct the path`);
    try {
        if (pem !== null)
            return { pem, sha256: digest(pem) };
    }
    catch {
        report(`${what} is no PEM text of the right kind`);
    }
    return { pem: '', sha256: '' };
}
const filed = (path, { files }) => (files && Object.hasOwn(files, path) ? files[path] : undefined) ?? null;

;// CONCATENATED MODULE: ./.build/policy/rule.js



function applicable(source, { hub, id }) {
    const covering = (key, name) => {
        const segments = name === null ? null : segmentsOf(hub, name);
        return source.rules
            .filter(rule => matches(rule[key], hub, segments))
            .toSorted((a, b) => compareSpecificity(a.pattern, b.pattern));
    };
    const exact = covering('pattern', id);
    return { exact, folded: hub === 'npm' ? exact : covering('folded', id?.toLowerCase() ?? null) };
}
/** The most specific pattern that has the key; among equals the strictest, so that order in the file never counts. */
function mostSpecific(source, rules, key) {
    const first = rules.find(({ values }) => values[key] !== undefined);
    if (!first)
        return null;
    const answers = rules.flatMap(({ name, values, pattern }) => {
        const value = values[key];
        if (value === undefined || compareSpecificity(pattern, first.pattern) !== 0)
            return [];
        return [{ value, source: source.info.name, rule: `${name}.${key}` }];
    });
    return answers.reduce((a, b) => meetRules(key, a, b));
}
/** What the file itself says of it, or null. */
function explicit(source, reference, key, rules = applicable(source, reference)) {
    const exact = mostSpecific(source, rules.exact, key);
    if (rules.folded.length === rules.exact.length)
        return exact;
    const folded = mostSpecific(source, rules.folded, key);
    if (folded === null)
        return exact;
    if (exact)
        return meetRules(key, exact, folded);
    // A pattern in another case may only tighten.
    const start = byDefault(source, key);
    const tightened = meetRules(key, start, folded);
    return tightened.value === start.value ? null : tightened;
}
function byDefault(source, key) {
    const defaults = presets.defaults;
    return { value: defaults[key], source: source.info.name, rule: `preset: ${source.info.preset}` };
}
/** Always answers: by the file, or by the default of every preset. */
function ruleIn(source, reference, key) {
    return explicit(source, reference, key) ?? byDefault(source, key);
}
const keys = Object.keys(presets.defaults).filter((key) => key in presets.defaults);
/** Every rule that the file has about this reference. */
function spoken(source, reference) {
    const rules = applicable(source, reference);
    if (rules.folded.length === 0)
        return [];
    return keys.flatMap(key => {
        const answer = explicit(source, reference, key, rules);
        return answer ? [{ key, word: wordOf(answer.value), rule: answer.rule }] : [];
    });
}
const wordOf = (value) => (typeof value === 'object' ? 'listed' : String(value));
/** Claims that the file requires of this reference, with the rule that does. */
function requiredIn(source, reference) {
    return spoken(source, reference).flatMap(({ key, word, rule }) => (presets.requires[key]?.[word]?.[reference.ecosystem] ?? []).map(claim => ({ claim, rule })));
}

;// CONCATENATED MODULE: ./.build/policy/publisher.js




/** Is the publisher accepted in this source? Asked of models as soon as there is a list, of npm where a rule says so. */
function publisherIn(source, dossier) {
    const { reference } = dossier;
    const answer = (verdict, rule) => ({ verdict, source: source.info.name, rule });
    if (isOwn(reference))
        return answer('unasked', 'part of this repository');
    const rule = explicit(source, reference, 'publisher');
    if (rule?.value === 'any')
        return answer('allowed', rule.rule);
    const asks = rule !== null || (reference.ecosystem === 'model' && source.publishers !== null);
    if (!asks)
        return answer('unasked', 'no rule about publishers');
    const because = rule?.rule ?? 'publishers';
    // `direct` unknown counts as direct: what cannot be told is asked.
    if (reference.direct === false && !ruleIn(source, reference, 'transitive').value)
        return answer('unasked', because);
    if (reference.ecosystem === 'npm' && reference.loader !== 'registry')
        return answer('not-allowed', because);
    const publishers = idsOf(dossier).map(id => covering(source, reference.hub, id)[0]);
    const found = publishers.length > 0 && publishers.every(one => one !== undefined);
    return found ? answer('allowed', publishers.map(one => one?.name).join(', ')) : answer('not-allowed', because);
}
/** Bytes that the repository itself holds have no other publisher. */
function isOwn({ hub, loader }) {
    return hub === 'local-weight-file' || hub === 'git-lfs' || loader === 'file' || loader === 'workspace';
}
/**
 * The names that must be accepted: the hub's own spelling, and the written name where it is another one (a renamed
 * account's old name can be registered by anybody). Names in another case are one name to the hubs.
 */
function idsOf({ reference, resolution }) {
    const resolved = resolution.kind === 'resolved' ? resolution.artifact.id : null;
    if (reference.id === null || resolved === null)
        return reference.id === null ? [] : [reference.id];
    const folded = (id) => segmentsOf(reference.hub, id.toLowerCase())?.join('/');
    const hasNamespace = isNamed(reference.hub, segmentsOf(reference.hub, reference.id) ?? []);
    return hasNamespace && folded(resolved) !== folded(reference.id) ? [resolved, reference.id] : [resolved];
}
/** At these hubs a name without a namespace (`gpt2`) belongs to whomever the hub says, not to an account of that name. */
const isNamed = (hub, segments) => segments.length > 1 || !['huggingface', 'modelscope', 'kaggle', 'torchhub'].includes(hub);
const covers = (namespaces, hub, id) => {
    const segments = segmentsOf(hub, id);
    return segments !== null && isNamed(hub, segments) && namespaces.some(pattern => matches(pattern, hub, segments));
};
/** The entries of the list that have this id under one of their namespaces. */
function covering(source, hub, id) {
    return source.publishers?.filter(({ namespaces }) => covers(namespaces, hub, id)) ?? [];
}
/** Would the publisher of this id be accepted? Asked as soon as there is a list. */
function vouchesIn(source, hub, id) {
    const name = source.info.name;
    if (source.publishers === null)
        return { verdict: 'unasked', source: name, rule: 'no rule about publishers' };
    const found = covering(source, hub, id)[0];
    return { verdict: found ? 'allowed' : 'not-allowed', source: name, rule: found?.name ?? 'publishers' };
}
/** `not-allowed` also for a publisher whose country nobody told us. */
function countryIn(source, dossier) {
    const { value, rule } = ruleIn(source, dossier.reference, 'country');
    const name = source.info.name;
    if (value === 'any')
        return { verdict: 'unasked', source: name, rule, country: null };
    const id = idsOf(dossier)[0] ?? '';
    const { hub } = dossier.reference;
    const country = covering(source, hub, id).find(one => one.country !== null)?.country ?? catalogued(hub, id);
    const accepted = country !== null && value.includes(country);
    return { verdict: accepted ? 'allowed' : 'not-allowed', source: name, rule, country };
}
function catalogued(hub, id) {
    for (const entry of publishers_publishers.values()) {
        if (entry.country &&
            covers(namespacesOf(entry, [], () => undefined), hub, id))
            return entry.country;
    }
    return null;
}

;// CONCATENATED MODULE: ./.build/policy/decide.js






/** What one source makes of an observation. The order of precedence is that of the paragraphs. */
function decideIn(source, observed) {
    const { check, messageId, hard } = observed;
    const by = (severity, rule) => ({ severity, source: source.info.name, rule });
    const preset = by(tabled(source, check, messageId), `preset: ${source.info.preset}`);
    if (presets.fixed.includes(`${check}/${messageId}`))
        return preset;
    // A source that does not ask this question of this reference has no word in the answer.
    const asked = presets.askedBySource.includes(check) && observed.dossier ? publisherIn(source, observed.dossier) : null;
    if (asked && asked.verdict !== 'not-allowed')
        return by('silent', asked.rule);
    const exempt = source.exemptions.find(one => !one.expired && decide_covers(one, observed));
    if (exempt)
        return by('silent', exempt.rule);
    const chosen = ruled(source, observed) ?? configured(source, check, messageId) ?? preset;
    const raised = raisedByDoubt(source, observed, chosen);
    const place = hard ? null : lowered(source, observed.file);
    return place && rank(place.severity) < rank(raised.severity) ? by(place.severity, place.name) : raised;
}
const rank = (severity) => severities.indexOf(severity);
/** A check without a row is an error: forgetting one must not hide its findings. */
function tabled({ info }, check, messageId) {
    const row = presets.rows[`${check}/${messageId}`] ?? presets.rows[check];
    return row?.[presets.columns.indexOf(info.preset)] ?? 'error';
}
/** Rules by pattern that speak of this check; among several the strictest. */
function ruled(source, { check, messageId, reference }) {
    if (!reference)
        return null;
    const decisions = spoken(source, reference).flatMap(({ key, word, rule }) => {
        const table = presets.consequences[key]?.[word];
        const severity = table?.[`${check}/${messageId}`] ?? table?.[check];
        return severity ? [{ severity, source: source.info.name, rule }] : [];
    });
    return decisions.length > 0 ? decisions.reduce(meetDecisions) : null;
}
function configured({ checks, info }, check, messageId) {
    const key = [`${check}/${messageId}`, check].find(one => checks.has(one));
    const severity = key === undefined ? undefined : checks.get(key);
    return severity ? { severity, source: info.name, rule: `checks.${key}` } : null;
}
/** What nobody could tell is an error where the owner wants it so, or requires the claim (contracts 5). */
function raisedByDoubt(source, { check, messageId, reference }, chosen) {
    if (check !== 'could-not-check' || messageId !== 'unreachable')
        return chosen;
    const rule = source.onUndetermined === 'fail' ? 'on-undetermined' : reference && requiredIn(source, reference)[0]?.rule;
    return rule ? { severity: 'error', source: source.info.name, rule } : chosen;
}
/** The most specific `paths:` rule for a file; among equals the one that lowers least. */
function lowered(source, file) {
    const segments = segmentsOf('path', file);
    const covering = source.paths.filter(({ pattern }) => matches(pattern, 'path', segments));
    return covering.reduce((best, one) => {
        if (best === null)
            return one;
        const difference = compareSpecificity(one.pattern, best.pattern);
        return difference < 0 || (difference === 0 && rank(one.severity) > rank(best.severity)) ? one : best;
    }, null);
}
/** 0 = `error` or no rule; each severity below it one more. */
function loweringIn(source, file) {
    const rule = lowered(source, file);
    return rule ? rank('error') - rank(rule.severity) : 0;
}
/** By check or check/message, and by the exact subject, with or without its revision. */
function decide_covers(exemption, observed) {
    const { check, messageId, reference, file } = observed;
    if (exemption.check !== check && exemption.check !== `${check}/${messageId}`)
        return false;
    if (!reference)
        return exemption.subject === (observed.subject ?? file);
    const subjects = [(0,model_reference/* subjectOf */.et)(reference), `${reference.hub}:${reference.id}`];
    const bare = subjects.flatMap(subject => reference.hub === 'huggingface' ? [subject.replace('huggingface:', '')] : []);
    return [...subjects, ...bare].includes(exemption.subject);
}

;// CONCATENATED MODULE: ./.build/policy/names.js

/** Hidden also in another case: hubs answer to it, and a name too many hidden costs nothing. */
function hides(source, hub, id) {
    const segments = segmentsOf(hub, id.toLowerCase());
    return (source.private ?? []).some(pattern => matches(fold(pattern), hub, segments));
}
/** May a token serve this name? Exact, and null where the source has no `private:` and so no word in it. */
function grantsToken(source, hub, id) {
    if (source.private === null)
        return null;
    const segments = segmentsOf(hub, id);
    return source.private.some(pattern => matches(pattern, hub, segments));
}
/** The public registry and its alias: any name that no other registry claims may come from it. */
const publicRegistries = ['registry.npmjs.org', 'registry.yarnpkg.com'];
function registryIn(source, host, name) {
    const answer = (verdict, rule) => ({ verdict, source: source.info.name, rule });
    if (source.registries === null)
        return answer('unasked', 'no rule about registries');
    const segments = segmentsOf('npm', name);
    const claiming = source.registries.filter(({ scopes }) => scopes?.some(scope => matches(scope, 'npm', segments)));
    const [claim] = claiming;
    if (claim)
        return answer(claiming.some(one => one.host === host) ? 'allowed' : 'not-allowed', claim.name);
    const open = source.registries.find(one => one.host === host && one.scopes === null);
    const allowed = open !== undefined || publicRegistries.includes(host);
    return answer(allowed ? 'allowed' : 'not-allowed', open?.name ?? 'registries');
}

;// CONCATENATED MODULE: ./.build/policy/signer.js


/** Signers that this source names for whoever publishes it. */
function signersIn(source, dossier) {
    return idsOf(dossier).flatMap(id => covering(source, dossier.reference.hub, id).flatMap(one => one.signers));
}
function signerIn(source, dossier, signer) {
    const answer = (verdict, rule) => ({ verdict, source: source.info.name, rule });
    const naming = idsOf(dossier)
        .flatMap(id => covering(source, dossier.reference.hub, id))
        .filter(one => one.signers.length > 0);
    if (naming.length === 0)
        return answer('unasked', 'no signers named');
    const accepting = naming.find(one => one.signers.some(rule => isSigner(rule, signer)));
    return accepting
        ? answer('allowed', `${accepting.name}.signers`)
        : answer('not-allowed', `${naming[0]?.name}.signers`);
}
/** Exact comparison of every part that the rule names; a part that the certificate lacks never matches. */
function isSigner(rule, signer) {
    switch (rule.kind) {
        case 'workflow':
            return isWorkflow(rule, signer);
        case 'identity':
            return issuerOf(signer) === rule.issuer && signer.identity === rule.identity;
        case 'certificate':
            return (signer.anchorSha256 !== undefined && signer.anchorSha256 === rule.sha256 && signer.identity === rule.identity);
        case 'key':
            return signer.keyId !== undefined && signer.keyId === rule.sha256;
    }
}
const issuerOf = (signer) => signer.extensions?.['.8'] ?? signer.issuer;
/**
 * Fulcio's extensions (OID 1.3.6.1.4.1.57264.1, docs/oid-info.md): .8 issuer, .12 source repository, .14 its ref,
 * .15 and .17 the numbers of repository and owner, .18 the workflow at a ref. The subject alternative name is not
 * used: for a reusable workflow it names the called one.
 */
function isWorkflow(rule, { extensions = {}, issuer }) {
    const repository = rule.repository.startsWith('https://') ? rule.repository : `https://github.com/${rule.repository}`;
    const workflow = rule.workflow.includes('/') ? rule.workflow : `.github/workflows/${rule.workflow}`;
    const ref = extensions['.14'] ?? '';
    return ((extensions['.8'] ?? issuer) === rule.issuer &&
        extensions['.12'] === repository &&
        isRef(rule.ref, ref) &&
        extensions['.18'] === `${repository}/${workflow}@${ref}` &&
        (rule.repositoryId === undefined || extensions['.15'] === rule.repositoryId) &&
        (rule.ownerId === undefined || extensions['.17'] === rule.ownerId));
}
function isRef(pattern, ref) {
    const parsed = parsePathPattern(pattern);
    return typeof parsed !== 'string' && segmentsMatch(parsed.segments, ref.split('/'));
}

;// CONCATENATED MODULE: ./.build/policy/answer.js






/**
 * The policy of several sources: every question is put to each of them separately and the strictest answer holds
 * (contracts 7). Texts are never merged, so no source can loosen what another says.
 */
function policyOf(sources) {
    const [first, ...others] = sources;
    const each = (ask, meet) => others.reduce((met, source) => meet(met, ask(source)), ask(first));
    const distinct = (items) => [
        ...new Map(items.map(item => [JSON.stringify(item), item])).values(),
    ];
    return {
        sources: sources.map(({ info }) => info),
        exemptions: sources.flatMap(({ exemptions }) => exemptions),
        onUndetermined: sources.some(({ onUndetermined }) => onUndetermined === 'fail') ? 'fail' : 'warn',
        guarded: distinct(sources.flatMap(({ guarded }) => guarded)),
        decide: observed => each(source => decideIn(source, observed), meetDecisions),
        lowering: file => Math.min(...sources.map(source => loweringIn(source, file))),
        publisher: dossier => each(source => publisherIn(source, dossier), meetVerdicts),
        vouches: (hub, id) => each(source => vouchesIn(source, hub, id), meetVerdicts),
        country: dossier => each(source => countryIn(source, dossier), meetVerdicts),
        signer: (dossier, signer) => each(source => signerIn(source, dossier, signer), meetVerdicts),
        signers: dossier => distinct(sources.flatMap(source => signersIn(source, dossier))),
        rule: (key, reference) => each(source => ruleIn(source, reference, key), (a, b) => meetRules(key, a, b)),
        registry: (host, name) => each(source => registryIn(source, host, name), meetVerdicts),
        required: reference => distinct(sources.flatMap(source => requiredIn(source, reference).map(({ claim }) => claim))).toSorted(),
        isPrivate: (hub, id) => sources.some(source => hides(source, hub, id)),
        mayAuthenticate: (hub, id) => {
            const grants = sources.map(source => grantsToken(source, hub, id)).filter(grant => grant !== null);
            return grants.length > 0 && grants.every(Boolean);
        },
    };
}

;// CONCATENATED MODULE: ./.build/policy/compile.js





/** A file whose shape is right, turned into what can be asked. Faults that a shape cannot tell go to `report`. */
function compile(text, file, context) {
    const { report } = context;
    const { name, path, commit } = text;
    const rules = [
        ...rulesets('models', file.models, parseModelPattern, report),
        ...rulesets('npm', file.npm, parsePackagePattern, report),
    ];
    if (!file.publishers)
        needsPublishers(rules, report);
    const publishers = file.publishers ? compilePublishers(text, file.publishers, report) : null;
    return {
        info: { name, ...(path ? { path } : {}), ...(commit ? { commit } : {}), preset: file.preset },
        onUndetermined: file['on-undetermined'],
        rules,
        publishers: publishers?.rules ?? null,
        paths: paths(file.paths, report),
        private: file.private ? privateNames(file.private, report) : null,
        registries: file.registries ? registries(file.registries, report) : null,
        checks: severitiesOf(file.checks, report),
        exemptions: (file.exceptions ?? []).map((one, index) => {
            knownCheck(one.check, ['exceptions', index, 'check'], report);
            knownSubject(one.subject, ['exceptions', index, 'subject'], report);
            return exemption(one, index, text, context);
        }),
        guarded: publishers?.files ?? [],
    };
}
/** `pattern` as the maintainer wrote it, quoted as in JavaScript: messages point to `models['acme/*']`. */
const compile_named = (section, key) => `${section}['${key}']`;
function rulesets(section, entries, parse, report) {
    return Object.entries(entries ?? {}).flatMap(([key, values]) => {
        const pattern = parse(key);
        if (typeof pattern === 'string')
            report([section, key], pattern);
        return typeof pattern === 'string' ? [] : [{ name: compile_named(section, key), pattern, folded: fold(pattern), values }];
    });
}
function needsPublishers(rules, report) {
    for (const { pattern, values } of rules) {
        const section = pattern.hub === 'npm' ? 'npm' : 'models';
        if (values.publisher !== 'allowed')
            continue;
        report([section, pattern.text, 'publisher'], '`allowed` needs a `publishers:` list in the same file');
    }
}
const asSeverity = (word) => (word === 'off' ? 'silent' : word);
function paths(entries, report) {
    return Object.entries(entries ?? {}).flatMap(([key, word]) => {
        const pattern = parsePathPattern(key);
        if (typeof pattern === 'string')
            report(['paths', key], pattern);
        return typeof pattern === 'string' ? [] : [{ name: compile_named('paths', key), pattern, severity: asSeverity(word) }];
    });
}
function privateNames(entries, report) {
    return Object.entries(entries).flatMap(([hub, names]) => compile_namespaces(hub, names ?? [], ['private', hub], report));
}
function compile_namespaces(hub, names, path, report) {
    return names.flatMap((name, index) => {
        const pattern = parseNamespace(hub, name);
        if (typeof pattern === 'string')
            report([...path, index], pattern);
        return typeof pattern === 'string' ? [] : [pattern];
    });
}
function registries(entries, report) {
    return Object.entries(entries).map(([host, { scopes }]) => ({
        name: compile_named('registries', host),
        host,
        scopes: scopes ? compile_namespaces('npm', scopes, ['registries', host, 'scopes'], report) : null,
    }));
}
function severitiesOf(entries, report) {
    for (const key of Object.keys(entries ?? {}))
        knownCheck(key, ['checks', key], report);
    return new Map(Object.entries(entries ?? {}).map(([key, word]) => [key, asSeverity(word)]));
}
function knownCheck(key, path, report) {
    const [id = '', message] = key.split('/');
    const known = checkIds.includes(id);
    if (!known)
        report(path, `there is no check '${id}'; ${nearest_suggest(id, checkIds)}`);
    const unlocked = presets.fixed.every(row => row !== key);
    if (message !== undefined && !unlocked)
        report(path, `nothing lowers ${key}: what head made unreadable always fails`);
}
function knownSubject(subject, path, report) {
    const prefix = /^(?<hub>[^:/]*):/.exec(subject)?.groups?.['hub'];
    if (prefix === undefined || model_reference/* hubs */.dg.some(hub => hub === prefix))
        return;
    report(path, `there is no hub '${prefix}'; ${nearest_suggest(prefix, model_reference/* hubs */.dg)}`);
}
function exemption(one, index, text, { now, lineOf }) {
    const { check, subject, reason, expires } = one;
    return {
        check,
        subject,
        reason,
        expires,
        source: text.name,
        rule: `exceptions[${index}]`,
        ...(text.path ? { path: text.path } : {}),
        line: lineOf(['exceptions', index]),
        // The last day counts whole, in UTC; both sides are ISO days, so text order is time order.
        expired: now.toISOString().slice(0, 10) > expires,
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./.build/policy/schema.js


const schema_severity = schemas/* enum */.k5n(['error', 'warning', 'note', 'silent', 'off']);
/** Lists of what is accepted are sets: their order says nothing. */
const sorted = (names) => [...new Set(names)].toSorted();
const schema_licence = schemas/* array */.YOg(schemas/* string */.YjP().min(1))
    .min(1)
    .transform(sorted)
    .optional()
    .describe('SPDX ids that are accepted, as the hub or registry lists them. Absent: not asked.');
const signature = schemas/* enum */.k5n(['off', 'warn', 'require'])
    .optional()
    .describe('What to do where there is no signature. `require`: it must verify, by an accepted signer, over every loadable file. A refuted one is an error whatever stands here.');
const schema_publisher = schemas/* enum */.k5n(['any', 'allowed'])
    .optional()
    .describe('`allowed`: only those under `publishers:`. For models that is the default as soon as the list exists; for npm only where it is written.');
const modelRules = schemas/* strictObject */.rej({
    publisher: schema_publisher,
    pin: schemas/* enum */.k5n(['any', 'commit'])
        .optional()
        .describe('`commit`: pinned to immutable content (a commit that the hub confirms, or a digest). `any`: not asked.'),
    formats: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[a-z0-9-]+$/, 'is a format name such as safetensors'))
        .min(1)
        .transform(sorted)
        .optional()
        .describe('File formats that may be loaded, e.g. [safetensors, gguf]. Absent: not asked.'),
    lineage: schemas/* enum */.k5n(['any', 'allowed'])
        .optional()
        .describe('`allowed`: every base model that the repository names must be of an allowed publisher too.'),
    'remote-code': schemas/* enum */.k5n(['any', 'pinned', 'deny'])
        .optional()
        .describe('Code of the model’s repository that the loader would run: `pinned` = only at a pinned revision (default), `deny` = never.'),
    signature,
    verify: schemas/* enum */.k5n(['listed', 'git'])
        .optional()
        .describe('`git`: the hub’s listing is not enough, the commit’s git objects are hashed again.'),
    licence: schema_licence,
    country: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Z]{2}$/, 'is a two-letter code such as FR'))
        .min(1)
        .transform(sorted)
        .optional()
        .describe('ISO 3166-1 alpha-2 codes of publishers’ countries that are accepted. Absent: not asked.'),
});
const packageRules = schemas/* strictObject */.rej({
    publisher: schema_publisher,
    transitive: schemas/* boolean */.zMY().optional().describe('With `publisher: allowed`: ask it of indirect dependencies too.'),
    integrity: schemas/* enum */.k5n(['listed', 'require'])
        .optional()
        .describe('`require`: the integrity in the lock must be proved to be the one that the registry signed.'),
    provenance: schemas/* enum */.k5n(['off', 'no-downgrade', 'require'])
        .optional()
        .describe('`no-downgrade` (default): a line of releases that had provenance keeps it. `require`: every version has it, verified.'),
    signature,
    'min-age': schemas/* string */.YjP()
        .regex(/^\d{1,5}[hd]$/, 'is hours or days: 72h, 7d')
        .transform(age => Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 : 1))
        .optional()
        .describe('How long a version must have been public: 72h (default), 7d; 0h = not asked.'),
    'install-scripts': schemas/* enum */.k5n(['any', 'warn', 'deny'])
        .optional()
        .describe('What to do about install scripts that are new or changed. Absent: as the preset says.'),
    licence: schema_licence,
});
const exception = schemas/* strictObject */.rej({
    check: schemas/* string */.YjP().min(1).describe('A check id, or check/message.'),
    subject: schemas/* string */.YjP()
        .regex(/^[a-z-]+:.+|^[^:]*[./][^:]*$/, 'is npm:name, hub:id or the path of a file')
        .describe('npm:name, hub:id (either with or without @revision, which must then be the same), or the path of a file.'),
    reason: schemas/* string */.YjP().min(3).describe('Why, for whoever reads the report.'),
    expires: iso/* date */.p6('is a day such as 2027-06-30')
        .describe('The last day on which it holds, YYYY-MM-DD, UTC. After it, the exception is a finding.'),
});
const schema_names = (what) => schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe(what);
const policySchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().optional().describe('For editors; not read.'),
    version: schemas/* literal */.euz(1).describe('The version of this file’s shape: 1.'),
    preset: schemas/* enum */.k5n(['default', 'recommended', 'strict'])
        .default('recommended')
        .describe('Where the severities start from. A file without it starts from recommended.'),
    extends: schemas/* string */.YjP()
        .regex(/^[\w.-]+\/[\w.-]+\/\/[^@\s]+@[0-9a-f]{40}$/, 'is owner/repo//path@commit, with a full 40-character commit')
        .optional()
        .describe('One central policy, owner/repo//path@commit (40 hex). It stands beside this file: the stricter of both holds. It cannot extend another.'),
    publishers: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), publisherSchema], {
        error: 'a publisher is the id of a catalogue entry, or { id, huggingface: [...], … }',
    }))
        .optional()
        .describe('Who may publish: ids of the catalogue, or your own entries. As soon as the list exists, every model must be of one of them.'),
    models: schemas/* record */.g1P(schemas/* string */.YjP(), modelRules)
        .optional()
        .describe('Rules by pattern. A bare pattern means Hugging Face (acme/*), others are prefixed (ollama:qwen3, url:host/*), `*:` means every hub. `*` stays within a segment; `*` alone is everything. For each rule the most specific pattern that has it wins.'),
    npm: schemas/* record */.g1P(schemas/* string */.YjP(), packageRules)
        .optional()
        .describe('Rules by package name: left-pad, @acme/*, `*` alone for everything.'),
    paths: schemas/* record */.g1P(schemas/* string */.YjP(), schema_severity)
        .optional()
        .describe('The highest severity that findings in these files have: tests/**: note. Anchored at the root; `**` covers folders. Never lowers a refuted claim or a wrong lock integrity.'),
    private: schemas/* strictObject */.rej({
        huggingface: schema_names('Namespaces at Hugging Face.'),
        npm: schema_names('npm scopes or names.'),
        modelscope: schema_names('Namespaces at ModelScope.'),
        ollama: schema_names('Users at Ollama.'),
        oci: schema_names('OCI repositories.'),
        kaggle: schema_names('Owners at Kaggle.'),
    })
        .optional()
        .describe('Names whose metadata a public run must not show, and the only ones that a hub’s or registry’s token is used for.'),
    registries: schemas/* record */.g1P(schemas/* string */.YjP().regex(/^[a-z0-9.-]+(?::\d{1,5})?$/, 'is host or host:port, without a scheme'), schemas/* strictObject */.rej({
        scopes: schema_names('Scopes or names that come from this registry, and from no other. Without it, every name may.'),
    }))
        .optional()
        .describe('npm registries besides the public one, by host.'),
    checks: schemas/* record */.g1P(schemas/* string */.YjP(), schema_severity)
        .optional()
        .describe('Severity by check id or check/message; `off` is the same as `silent`: counted, not shown.'),
    exceptions: schemas/* array */.YOg(exception)
        .optional()
        .describe('Single findings that are accepted for a time, each with its reason.'),
    'on-undetermined': schemas/* enum */.k5n(['warn', 'fail'])
        .default('warn')
        .describe('What to do where a registry or hub could not be reached. What a rule requires fails in any case.'),
})
    .describe('What the owner of a repository accepts: .github/weighmaster.yml.');

;// CONCATENATED MODULE: ./.build/policy/faults.js




/** All faults of one file as the one error that its owner reads: file, line, key, what is wrong, what to do. */
function faultsError(text, faults, lineOf) {
    const file = text.path ? `${text.name}: ${text.path}` : text.name;
    const shown = faults.slice(0, 10).map(fault => {
        const key = written(fault.path);
        return `  line ${fault.line ?? lineOf(fault.path)}${key ? `, ${key}` : ''}: ${fault.message}`;
    });
    const more = faults.length > 10 ? [`  and ${faults.length - 10} more`] : [];
    return new errors/* UsageError */.e([`The policy (${file}) cannot be used.`, ...shown, ...more].join('\n'));
}
/** `models['acme/*'].pin`, `publishers[0].id`. */
function written(path) {
    const parts = path.map(part => {
        if (typeof part === 'number')
            return `[${part}]`;
        return /^[\w-]+$/.test(String(part)) ? `.${String(part)}` : `['${String(part)}']`;
    });
    return parts.join('').replace(/^\./, '');
}
/** Zod's issues in our words. */
function shapeFaults(error) {
    return error.issues.flatMap(issue => issueFaults(issue, []));
}
function issueFaults(issue, above) {
    const path = [...above, ...issue.path];
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(path);
            return issue.keys.map(key => ({ path: [...path, key], message: unknownKey(key, known) }));
        }
        case 'invalid_value': {
            const values = issue.values.map(String);
            return [{ path, message: `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}` }];
        }
        case 'invalid_type':
            return [{ path, message: `must be ${an(issue.expected)}` }];
        case 'too_small':
            return [{ path, message: 'is empty; fill it or leave the key out' }];
        case 'invalid_union': {
            // Of a name or a map, the map's own faults say more than "neither".
            const alike = issue.errors.filter(branch => branch.every(one => one.code !== 'invalid_type' || one.path.length > 0));
            if (alike.length === 1)
                return alike.flat().flatMap(one => issueFaults(one, path));
            return [{ path, message: issue.message }];
        }
        default:
            return [{ path, message: issue.message }];
    }
}
/** A key may be known and stand beside keys of another form, as in `{ issuer, identity, repository }`. */
const unknownKey = (key, known) => known.includes(key) ? 'does not go with the keys beside it' : `unknown key; ${nearest_suggest(key, known)}`;
const an = (type) => ({ array: 'a list', object: 'a map', record: 'a map' })[type] ?? `a ${type}`;
/** The keys that may stand at `path`, read off the schema itself. */
function keysAt(path) {
    const root = json_schema_processors/* toJSONSchema */.bl(policySchema, { io: 'input' });
    const nodes = path.reduce((at, key) => at.flatMap(node => below(node, key)), [root]);
    return [...new Set(nodes.flatMap(node => (typeof node === 'boolean' ? [] : Object.keys(node.properties ?? {}))))];
}
function below(node, key) {
    if (typeof node === 'boolean')
        return [];
    const named = Object.hasOwn(node.properties ?? {}, key) ? node.properties?.[String(key)] : undefined;
    const items = Array.isArray(node.items) ? undefined : node.items;
    const next = named ?? (typeof key === 'number' ? items : node.additionalProperties);
    return next === undefined || typeof next === 'boolean' ? [] : [next, ...(next.anyOf ?? [])];
}

;// CONCATENATED MODULE: ./.build/policy/source.js
/** A source that says nothing but a preset. */
function presetSource(preset) {
    return {
        info: { name: 'preset', preset },
        onUndetermined: 'warn',
        rules: [],
        publishers: null,
        paths: [],
        private: null,
        registries: null,
        checks: new Map(),
        exemptions: [],
        guarded: [],
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./.build/policy/yaml.js

const maxBytes = 262_144;
const maxDepth = 12;
/**
 * One YAML 1.2 document of plain maps, lists and scalars. Whatever lets two readers see different rules is refused:
 * duplicate keys, anchors and aliases, merge keys, tags, directives, several documents.
 */
function readYaml(text) {
    const refuse = (message, line = 1) => ({
        value: undefined,
        faults: [{ path: [], message, line }],
        lineOf: () => line,
    });
    if (new TextEncoder().encode(text).length > maxBytes)
        return refuse(`the file is larger than ${maxBytes} bytes`);
    // Checked before parsing: depth is stack, and a directive changes what the same text means.
    const directive = text.split('\n').findIndex(line => line.startsWith('%'));
    if (directive >= 0)
        return refuse('a policy has no YAML directives; remove the line', directive + 1);
    const lines = new dist/* LineCounter */.HN();
    const documents = parse(text, lines);
    const [document, second] = documents;
    if (!document?.contents)
        return refuse('the file is empty; write at least `version: 1`');
    if (second)
        return refuse('a policy is one YAML document; remove what follows `---`', lineAt(lines, second.contents));
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
        path: [],
        message: message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? 'not YAML',
        line: lines.linePos(pos[0]).line,
    }));
    const root = document.contents;
    const strange = faults.length > 0 ? faults : strangers(root, lines);
    const value = strange.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
    return { value, faults: strange, lineOf: path => lineOf(root, lines, path) };
}
function parse(text, lines) {
    const options = { lineCounter: lines, version: '1.2', schema: 'core', merge: false, logLevel: 'silent' };
    const documents = (0,dist/* parseAllDocuments */.hR)(text, { ...options, uniqueKeys: true, strict: true, stringKeys: false });
    return Array.isArray(documents) ? documents : [];
}
/** What YAML allows and a policy does not. */
function strangers(root, lines) {
    const faults = [];
    (0,dist/* visit */.YR)(root, (key, node, path) => {
        const fault = (message) => faults.push({ path: [], message, line: lineAt(lines, node) });
        if (path.length > 2 * maxDepth) {
            fault(`nothing in a policy is nested more than ${maxDepth} deep`);
            return dist/* visit */.YR.BREAK;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            fault('aliases (`*name`) are refused: write the value out');
        if (!(0,dist/* isNode */.Ll)(node) || (0,dist/* isAlias */.Vj)(node))
            return undefined;
        if ('anchor' in node && node.anchor !== undefined)
            fault('anchors (`&name`) are refused: write the value out');
        if (node.tag !== undefined)
            fault(`tags (\`${node.tag}\`) are refused: write the plain value`);
        if (key === 'key')
            refuseKey(node, fault);
        return undefined;
    });
    return faults;
}
function refuseKey(node, fault) {
    if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string')
        fault('a key is text: put it in quotes');
    else if (node.value === '<<')
        fault('merge keys (`<<`) are refused: write the keys out');
    else if (node.value === '__proto__')
        fault('`__proto__` is no key of a policy');
}
const lineAt = (lines, node) => (0,dist/* isNode */.Ll)(node) && node.range ? lines.linePos(node.range[0]).line : 1;
function lineOf(root, lines, path) {
    let [node, line] = [root, lineAt(lines, root)];
    for (const key of path) {
        if ((0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find(item => (0,dist/* isScalar */.jn)(item.key) && item.key.value === key);
            if (!pair)
                break;
            line = lineAt(lines, pair.key);
            node = pair.value;
        }
        else {
            const items = (0,dist/* isNode */.Ll)(node) && 'items' in node ? node.items : [];
            node = Array.isArray(items) ? items[Number(key)] : undefined;
            if (!(0,dist/* isNode */.Ll)(node))
                break;
            line = lineAt(lines, node);
        }
    }
    return line;
}

;// CONCATENATED MODULE: ./.build/policy/parse.js








/**
 * Policy files → the policy that they are together. Throws a `UsageError` that names file, line, key and remedy for
 * whatever it cannot be sure to have understood, and for an `extends` whose text was not passed in.
 */
function parsePolicy(sources, options) {
    const files = sources.map(text => ({ text, ...readFile(text) }));
    for (const { text, file } of files)
        if (file.extends !== undefined)
            assertExtended(text, file.extends, files);
    const compiled = files.map(({ text, file, parsed }) => compileFile(text, file, parsed, options.now));
    const input = options.preset ? [presetSource(options.preset)] : [];
    const [first, ...others] = [...compiled, ...input];
    return policyOf(first ? [first, ...others] : [presetSource('default')]);
}
function policyNeeds(text) {
    const { file } = readFile(text);
    const signers = (file.publishers ?? []).flatMap(one => (typeof one === 'string' ? [] : (one.signers ?? [])));
    const material = signers.flatMap(one => ('key' in one ? [one.key] : 'certificate' in one ? [one.certificate] : []));
    return { extends: file.extends ? splitExtends(file.extends) : null, files: material.filter(one => !isPem(one)) };
}
function readFile(text) {
    const parsed = readYaml(text.text);
    if (parsed.faults.length > 0)
        throw faultsError(text, parsed.faults, parsed.lineOf);
    const shape = policySchema.safeParse(parsed.value);
    if (!shape.success)
        throw faultsError(text, shapeFaults(shape.error), parsed.lineOf);
    return { file: shape.data, parsed };
}
function compileFile(text, file, { lineOf }, now) {
    const faults = [];
    const report = (path, message) => faults.push({ path, message });
    const source = compile(text, file, { now, report, lineOf });
    if (faults.length > 0)
        throw faultsError(text, faults, lineOf);
    return source;
}
function splitExtends(reference) {
    const { repository = '', path = '', commit = '', } = /^(?<repository>[^/]+\/[^/]+)\/\/(?<path>.+)@(?<commit>[0-9a-f]{40})$/.exec(reference)?.groups ?? {};
    return { repository, path, commit };
}
/** One level, and only the very commit: what is not there must not be taken for a policy that says nothing. */
function assertExtended(text, reference, files) {
    const { repository, path, commit } = splitExtends(reference);
    const found = files.find(one => one.text.name === repository && one.text.path === path && one.text.commit === commit);
    const from = `${text.name}${text.path ? `: ${text.path}` : ''}`;
    if (!found) {
        throw new errors/* UsageError */.e(`The policy (${from}) extends ${reference}, which could not be read. Check the address, and pass 'policy-token' if that repository is private.`);
    }
    if (found.file.extends !== undefined) {
        throw new errors/* UsageError */.e(`The policy (${from}) extends ${reference}, which extends another in turn. Only one level is read: remove ${written(['extends'])} there.`);
    }
}

;// CONCATENATED MODULE: ./.build/cli/named-file.js



/** A file that a flag names; what cannot be read is the user's mistake. */
async function readNamed(flag, path, cwd) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw new errors/* UsageError */.e(`--${flag} ${path} cannot be read: ${error instanceof Error ? error.message : error}`);
    }
}

;// CONCATENATED MODULE: ./.build/cli/policy-sources.js




const policyPath = '.github/weighmaster.yml';
/** The policy that applies: the file that `--policy` names, met with the repository's own at the base, never at head. */
async function policy_sources_policyOf(repository, revisions, given) {
    const named = given.policy === undefined ? null : await namedPolicy(given.policy, given.cwd);
    // With --all there is no base: what head says of itself is all there is.
    const own = await repositoryPolicy(repository, revisions.baseTip, given.all ? 'head' : 'base');
    const sources = [named, own].filter(source => source !== null);
    return parsePolicy(sources, { now: given.now, ...(given.preset === undefined ? {} : { preset: given.preset }) });
}
async function namedPolicy(path, cwd) {
    const source = { name: '--policy', path, text: await readNamed('policy', path, cwd) };
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path));
    return withFiles(source, file => readNamed('policy', file, folder));
}
async function repositoryPolicy(repository, commit, name) {
    const read = async (path) => {
        const content = await repository.readFile(commit, path);
        if (content === null || content.kind === 'text')
            return content?.text ?? null;
        throw new errors/* UsageError */.e(`${path} at ${commit.slice(0, 12)} is a ${content.kind}, and no policy can be read from it.`);
    };
    const text = await read(policyPath);
    if (text === null)
        return null;
    return withFiles({ name, path: policyPath, commit, text }, async (path) => {
        const found = await read(path);
        if (found === null)
            throw new errors/* UsageError */.e(`${policyPath} names ${path}, which is not there at ${commit.slice(0, 12)}.`);
        return found;
    });
}
/** Keys and certificates that a policy names stand beside it, in the same commit. */
async function withFiles(source, read) {
    const files = await Promise.all(policyNeeds(source).files.map(async (path) => [path, await read(path)]));
    return { ...source, files: Object.fromEntries(files) };
}

// EXTERNAL MODULE: ./.build/model/http.js
var http = __webpack_require__(7554);
;// CONCATENATED MODULE: ./.build/net/bounded.js

/**
 * The body, ended by an error once it exceeds `maxBytes` (decompressed: a small answer may unpack to a large one) or
 * when the connection breaks: a cut-off answer must never read as a complete one.
 */
function bounded_bounded(body, maxBytes, asFailure) {
    const reader = body?.getReader();
    let bytes = 0;
    return new ReadableStream({
        async pull(controller) {
            try {
                const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
                if (done)
                    return controller.close();
                bytes += value.byteLength;
                if (bytes <= maxBytes)
                    return controller.enqueue(value);
                await reader?.cancel();
                return controller.error(new http/* HttpFailure */.HR('too-large', `the answer is longer than ${maxBytes} bytes`));
            }
            catch (error) {
                return controller.error(asFailure(error));
            }
        },
        async cancel(reason) {
            await reader?.cancel(reason);
        },
    });
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
    const signals = [AbortSignal.timeout(settings.timeout), request.signal, settings.signal];
    const response = await fetch(request.url, {
        method: request.method,
        headers: {
            'user-agent': settings.userAgent,
            ...request.headers,
            ...(credential === undefined ? {} : { authorization: credential }),
        },
        ...(request.body === undefined ? {} : { body: new Uint8Array(Buffer.from(request.body)) }),
        redirect: 'manual',
        signal: AbortSignal.any(signals.filter(one => one !== undefined)),
    });
    const length = Number(response.headers.get('content-length') ?? 0);
    if (request.method !== 'HEAD' && length > request.maxBytes) {
        await response.body?.cancel();
        throw new http/* HttpFailure */.HR('too-large', `${request.url.host} announces ${length} bytes, more than ${request.maxBytes}`);
    }
    return {
        status: response.status,
        headers: new Map(response.headers),
        url: request.url,
        body: bounded_bounded(response.body, request.maxBytes, error => asFailure(error, request)),
    };
}
function asFailure(error, request) {
    if (error instanceof http/* HttpFailure */.HR)
        return error;
    const name = error instanceof Error ? error.name : '';
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    if (name === 'TimeoutError')
        return new http/* HttpFailure */.HR('timeout', `${request.url.host} did not answer in time`);
    if (name === 'AbortError')
        return new http/* HttpFailure */.HR('aborted', `the request to ${request.url.host} was ended`);
    return new http/* HttpFailure */.HR('network', `${request.url.host}: ${cause}`);
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

// EXTERNAL MODULE: ./.build/trust/index.js + 2 modules
var trust = __webpack_require__(5741);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
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
        const found = npmrc_registryIn(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** npmrc is ini: `registry = URL`; the last line of a key wins. */
function npmrc_registryIn(npmrc) {
    const lines = npmrc.split(/\r?\n/).map(line => /^\s*registry\s*=\s*(?<url>\S+)\s*$/.exec(line)?.groups?.['url']);
    return lines.findLast(found => found !== undefined)?.replaceAll(/^["']|["']$/g, '');
}

;// CONCATENATED MODULE: ./.build/cli/surroundings.js






/** The services as their own tools know them; flags, then the user's settings, come first. */
const publicEndpoints = { npm: new URL('https://registry.npmjs.org/'), huggingface: new URL('https://huggingface.co/') };
/** The world that a check runs in: network, trust root, where things are looked up. */
async function surroundings(options, io) {
    const endpoints = {
        npm: options.npmRegistry ?? url('npm-registry', await userRegistry(io)) ?? publicEndpoints.npm,
        huggingface: options.hfEndpoint ?? url('hf-endpoint', io.env['HF_ENDPOINT']) ?? publicEndpoints.huggingface,
    };
    const token = io.env['HF_TOKEN'];
    const trustRoot = options.trustRoot === undefined ? {} : { trustRoot: await readNamed('trust-root', options.trustRoot, io.cwd) };
    return {
        http: createHttp({
            userAgent: `weighmaster/${version.version}`,
            credentials: token ? { [endpoints.huggingface.host]: `Bearer ${token}` } : {},
            signal: io.signal,
        }),
        trust: (0,trust.loadTrust)({ ...trustRoot, npmRegistry: endpoints.npm }),
        endpoints,
    };
}

;// CONCATENATED MODULE: ./.build/cli/check.js











const formats = reporters.map(reporter => reporter.format);
const check = {
    summary: 'check what a branch brings in',
    help: help.replace('FORMATS', formats.filter(format => format !== 'text').join(', ')),
    run,
};
async function run(argv, io) {
    const options = parseCheckOptions(argv, formats);
    const repository = await openRepository((0,external_node_path_.resolve)(io.cwd, options.cwd));
    if (options.head === 'HEAD' && (await repository.isDirty()))
        io.stderr('Uncommitted changes are not read.\n');
    const revisions = await revisionsOf(repository, options);
    const changes = options.all
        ? await repository.everything(revisions.head, extract/* concerns */.Kc)
        : await repository.changes(revisions, extract/* concerns */.Kc);
    const report = await examine(changes, revisions, repository, options, io);
    await write(report, changes, options, io);
    if (report.conclusion === 'pass')
        return 0;
    return report.because === 'unreachable' ? 3 : 1;
}
async function revisionsOf(repository, { base, head, all }) {
    const headCommit = await repository.commit(head);
    if (all)
        return { head: headCommit, mergeBase: headCommit, baseTip: headCommit };
    const baseName = base ?? (await repository.defaultBase());
    const baseTip = await repository.commit(baseName);
    return { head: headCommit, mergeBase: await repository.mergeBase(baseTip, headCommit), baseTip, baseName };
}
async function examine(changes, revisions, repository, options, io) {
    const now = options.now ?? io.now;
    const [{ inspect }, policy, world] = await Promise.all([
        __webpack_require__.e(/* import() */ 690).then(__webpack_require__.bind(__webpack_require__, 5690)),
        policy_sources_policyOf(repository, revisions, { ...options, now, cwd: io.cwd }),
        surroundings(options, io),
    ]);
    const progress = progressLine(io);
    const report = await inspect(changes, {
        ...world,
        policy,
        now,
        failOn: options.failOn,
        revisions,
        signal: io.signal,
        onProgress: progress.show,
    });
    progress.clear();
    return report;
}
/** On a person's terminal only, and only on standard error. */
function progressLine(io) {
    const words = { resolve: 'Looking up', verify: 'Verifying', check: 'Checking' };
    const write = (text) => io.isTTY.stderr && io.stderr(`\r\u001b[K${text}`);
    return {
        show: (stage, total) => void write(`${words[stage]} ${total} …`),
        clear: () => void write(''),
    };
}
async function write(report, changes, { format, output }, io) {
    const reporter = reporters.find(one => one.format === format);
    if (!reporter)
        throw new errors/* UsageError */.e(`There is no format ${format}.`);
    const isScreen = output === undefined && io.isTTY.stdout;
    const text = reporter.render(report, {
        changes,
        color: output === undefined && wantsColour(io),
        toolVersion: version.version,
        ...(isScreen && io.columns !== undefined ? { width: io.columns } : {}),
    });
    if (output === undefined)
        io.stdout(text);
    else
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(io.cwd, output), text);
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
    const notSigning = {};
    for (const dossier of dossiers) {
        outcomes[dossier.reference.ecosystem][overall(dossier)]++;
        for (const evidence of dossier.evidence) {
            const silent = evidence.reason === 'registry-does-not-sign' ? evidence.detail?.['registry'] : undefined;
            if (silent !== undefined)
                notSigning[silent] = (notSigning[silent] ?? 0) + 1;
        }
    }
    const bySeverity = { error: 0, warning: 0, note: 0, silent: 0 };
    for (const { severity } of findings)
        bySeverity[severity]++;
    return {
        introduced: kinds,
        notExamined: introduced.length - dossiers.length,
        outcomes,
        notSigning,
        findings: bySeverity,
    };
}
/** Refuted beats everything; one verified claim is worth saying; then what is missing; else we do not know. */
function overall(dossier) {
    const heard = _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .claims */ .OM.map(claim => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeOf */ .sG)(dossier, claim));
    if (heard.includes('refuted'))
        return 'refuted';
    if (heard.includes('verified'))
        return 'verified';
    return dossier.evidence.some(evidence => evidence.outcome === 'absent') ? 'absent' : 'undetermined';
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ claims),
/* harmony export */   V_: () => (/* binding */ oneFile),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sf: () => (/* binding */ nothingCovered)
/* harmony export */ });
const claims = [
    'integrity',
    'registry-signature',
    'provenance',
    'model-signature',
    'signer-identity',
    'reachability',
];
const oneFile = { observed: 0, listed: 1, unchecked: 0, excluded: 0 };
const nothingCovered = { observed: 0, listed: 0, unchecked: 0, excluded: 0 };
/**
 * What we know of a claim: within a claim one verified proof suffices (contracts 4), unless proofs contradict each
 * other: a refutation that stands beside a proof wins. Silence is `undetermined`, never a pass.
 */
function outcomeOf(dossier, claim) {
    const heard = new Set(dossier.evidence.filter(evidence => evidence.claim === claim).map(evidence => evidence.outcome));
    return (['refuted', 'verified', 'undetermined', 'absent'].find(outcome => heard.has(outcome)) ?? 'undetermined');
}


/***/ }),

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

/***/ 7554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ HttpFailure),
/* harmony export */   Vh: () => (/* binding */ readJson),
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
/** The body as text; the port has bounded it. Bytes that are not UTF-8 fail instead of becoming question marks. */
async function readText(response) {
    const bytes = new Uint8Array(await new Response(response.body).arrayBuffer());
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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

/***/ 5959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ describePin),
/* harmony export */   t: () => (/* binding */ isImmutable)
/* harmony export */ });
function isImmutable(pin) {
    return pin.kind === 'digest' || pin.kind === 'commit';
}
function describePin(pin) {
    switch (pin.kind) {
        case 'digest':
            return `${pin.algorithm}:${pin.hex}`;
        case 'commit':
            return pin.commit;
        case 'version':
            return pin.version;
        case 'name':
            return pin.name;
        case 'none':
            return 'nothing';
    }
}


/***/ }),

/***/ 9120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** Kept equal to package.json's by a test: the bundle has no package.json to read. */
const version = '0.1.0';


/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadTrust: () => (/* binding */ loadTrust)
});

// UNUSED EXPORTS: publicNpmHost

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./.build/model/errors.js
var model_errors = __webpack_require__(8125);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/seeds.json
var seeds = __webpack_require__(8032);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./.build/catalogue/npm-hosts.json
var npm_hosts = __webpack_require__(5130);
;// CONCATENATED MODULE: ./.build/trust/schema.js

/** A date without which validity cannot be judged: `new Date` of anything else would compare as neither before nor after. */
const instant = iso/* datetime */.w$({ offset: true });
const period = schemas/* looseObject */._H3({ start: instant, end: instant.optional() });
const publicKey = schemas/* looseObject */._H3({ rawBytes: schemas/* base64 */.K39().min(1), keyDetails: schemas/* string */.YjP(), validFor: period });
const log = schemas/* looseObject */._H3({
    baseUrl: schemas/* string */.YjP(),
    publicKey,
    logId: schemas/* looseObject */._H3({ keyId: schemas/* base64 */.K39().min(1) }),
});
const authority = schemas/* looseObject */._H3({
    certChain: schemas/* looseObject */._H3({ certificates: schemas/* array */.YOg(schemas/* looseObject */._H3({ rawBytes: schemas/* base64 */.K39().min(1) })).min(1) }),
    validFor: period,
});
/**
 * Sigstore's `TrustedRoot` in its JSON form (protobuf-specs, sigstore_trustroot.proto), as far as a verifier leans on
 * it. A log without the start of its validity is refused: the libraries would take it as valid since 1970.
 */
const sigstoreRoot = schemas/* looseObject */._H3({
    mediaType: schemas/* string */.YjP().regex(/^application\/vnd\.dev\.sigstore\.trustedroot(?:\+json;version=\d|\.v\d)/),
    tlogs: schemas/* array */.YOg(log).default([]),
    certificateAuthorities: schemas/* array */.YOg(authority).default([]),
    ctlogs: schemas/* array */.YOg(log).default([]),
    timestampAuthorities: schemas/* array */.YOg(authority).default([]),
});
/** The shape of the TUF target that holds a registry's keys (contracts 8). */
const registryKeys = schemas/* object */.Ikc({
    keys: schemas/* array */.YOg(schemas/* object */.Ikc({
        keyId: schemas/* string */.YjP().min(1),
        keyUsage: schemas/* string */.YjP(),
        publicKey: schemas/* object */.Ikc({
            rawBytes: schemas/* base64 */.K39().min(1),
            keyDetails: schemas/* string */.YjP(),
            validFor: schemas/* object */.Ikc({ start: instant, end: instant.exactOptional() }),
        }),
    })),
});
/** `host` or `host:port`, exactly as `URL.host` gives it, which leaves out the port that a scheme has by default. */
const host = schemas/* string */.YjP().refine(text => ['http:', 'https:'].some(scheme => hostOf(`${scheme}//${text}/`) === text), {
    error: 'is not a host or host:port in lower case',
});
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : null;
}
const trustRootFile = schemas/* strictObject */.rej({
    sigstore: sigstoreRoot.optional(),
    registries: schemas/* record */.g1P(host, registryKeys).optional(),
});

;// CONCATENATED MODULE: ./.build/trust/embedded.js




/** The public npm registry: the one host whose keys come with us. */
const publicNpmHost = npm_hosts/* registry */.u5;
const repository = 'https://tuf-repo-cdn.sigstore.dev';
const seed = schemas/* object */.Ikc({ 'root.json': schemas/* string */.YjP(), targets: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) });
const tufRoot = schemas/* object */.Ikc({ signed: schemas/* object */.Ikc({ expires: iso/* datetime */.w$() }) });
/**
 * The material of Sigstore's TUF repository as it was when this release was built. It is read without TUF's own
 * client, which never works offline on a fresh machine: the package carries targets but no timestamp or snapshot.
 * `madeAt` is the newest beginning of validity in it: the material is at least as young as that.
 */
function embeddedTrust() {
    const { 'root.json': root, targets } = seed.parse(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).parse(seeds)[repository]);
    const sigstore = sigstoreRoot.parse(decode(targets['trusted_root.json']));
    const { keys } = registryKeys.parse(decode(targets[`${publicNpmHost}%2Fkeys.json`]));
    const starts = [
        ...sigstore.tlogs.map(log => log.publicKey.validFor.start),
        ...[...sigstore.certificateAuthorities, ...sigstore.timestampAuthorities].map(each => each.validFor.start),
        ...keys.map(key => key.publicKey.validFor.start),
    ];
    return {
        sigstore,
        registries: { [publicNpmHost]: { keys } },
        madeAt: new Date(Math.max(...starts.map(start => Date.parse(start)))).toISOString(),
        endsAt: tufRoot.parse(decode(root)).signed.expires,
    };
}
function decode(base64) {
    return JSON.parse(Buffer.from(base64 ?? '', 'base64').toString('utf8'));
}

;// CONCATENATED MODULE: ./.build/trust/index.js





/**
 * Where trust starts (contracts 8): what came with this release, replaced part by part by what the owner gives.
 * `sigstore` replaces the embedded root; each host given replaces that host's keys; the others stay.
 * Throws `UsageError` for a text that is not such a file. `endsAt` is gone when nothing embedded is left in use.
 */
function loadTrust(options = {}) {
    const embedded = embeddedTrust();
    const given = options.trustRoot === undefined ? {} : parse(options.trustRoot);
    const registries = { ...embedded.registries, ...given.registries };
    const asked = options.npmRegistry?.host ?? publicNpmHost;
    const keys = registries[asked] ?? registries[publicNpmHost];
    const parts = {
        sigstore: given.sigstore ?? embedded.sigstore,
        registries: keys ? { ...registries, [asked]: keys } : registries,
    };
    const nothingEmbedded = given.sigstore !== undefined && given.registries?.[publicNpmHost] !== undefined;
    return nothingEmbedded ? parts : { ...embedded, ...parts };
}
function parse(text) {
    const result = trustRootFile.safeParse(json(text));
    if (result.success)
        return result.data;
    throw new model_errors/* UsageError */.e(`trust-root is not a trust root:\n${errors/* prettifyError */.S1(result.error)}\n` +
        'Expected { "sigstore": <a Sigstore TrustedRoot>, "registries": { "<host[:port]>": { "keys": [ … ] } } }, both optional.');
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new model_errors/* UsageError */.e(`trust-root is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 5130:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"u5":"registry.npmjs.org","z2":["registry.yarnpkg.com"]}');

/***/ })

};
