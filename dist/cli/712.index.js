export const id = 712;
export const ids = [712,292];
export const modules = {

/***/ 45712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   entriesOf: () => (/* binding */ entriesOf),
/* harmony export */   lock: () => (/* binding */ lock),
/* harmony export */   lockedIn: () => (/* binding */ lockedIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54292);
/* harmony import */ var _lock_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3781);
/* harmony import */ var _lock_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98248);
/* harmony import */ var _lock_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16898);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36586);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93513);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48125);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43046);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24901);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81805);








const help = `Usage: weighmaster lock [--print]

Writes models.lock.json: what each model reference in HEAD means today (commit, owner, files with their digests), as
its hub tells it. Commit it: from the base branch on it is the expectation that a pull request is held against.

  --print              to standard output, and write nothing
${_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyHelp */ .Cy}
Exit code 0; 2 for a usage error; 3 where a hub did not tell.
`;
const lock = { help, run };
async function run(argv, io) {
    const { values } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLine */ .a)('lock', argv, { ..._survey_js__WEBPACK_IMPORTED_MODULE_2__/* .surveyFlags */ .WN, print: { type: 'boolean' } });
    const surveyed = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .survey */ .Fr)(values, io);
    const { entries, left } = await entriesOf(surveyed, io);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(surveyed.repository.directory, _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .modelsLockPath */ .rS);
    const keys = new Set([...entries.map(entry => entry.key), ...left.map(one => one.key)]);
    // An entry that cannot be made today keeps what was recorded before; one that nothing names any more goes.
    const text = (0,_lock_index_js__WEBPACK_IMPORTED_MODULE_5__/* .formatLock */ .X)((0,_lock_index_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeEntries */ .x)(await lockedIn(file), entries, keys));
    if (values.print)
        io.stdout(text);
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
    for (const { subject, why } of left)
        io.stderr(`Not locked: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__.visible)(subject)} (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__.visible)(why)})\n`);
    io.stderr(`${entries.length} model(s) locked.\n`);
    return left.some(one => one.isUntold) ? 3 : 0;
}
/** What each model reference means today, and which could not be told. */
async function entriesOf(surveyed, io) {
    const models = (0,_inspect_js__WEBPACK_IMPORTED_MODULE_8__.findIntroduced)(surveyed.changes).introduced.filter(({ reference }) => reference.ecosystem === 'model' && (0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .isExamined */ .AB)(reference) && reference.file !== _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .modelsLockPath */ .rS);
    const entries = new Map();
    const left = [];
    for (const { reference, resolution, evidence } of await (0,_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .meaningsOf */ .k1)(models, surveyed, io)) {
        const entry = (0,_lock_index_js__WEBPACK_IMPORTED_MODULE_6__/* .lockEntryOf */ .F)(reference, resolution, evidence);
        const why = 'reason' in resolution ? resolution.reason : resolution.kind;
        if (entry)
            entries.set(entry.key, entry);
        else
            left.push({ key: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .subjectOf */ .et)(reference), subject: (0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .subjectOf */ .et)(reference), why, isUntold: isUntold(resolution) });
    }
    return { entries: [...entries.values()], left };
}
const isUntold = (resolution) => resolution.kind === 'unreachable' || (resolution.kind === 'resolved' && resolution.incomplete !== undefined);
/** The entries of a lock on disk; none where there is no file. */
async function lockedIn(file) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(() => null);
    if (text === null)
        return [];
    const parsed = (0,_lock_index_js__WEBPACK_IMPORTED_MODULE_10__/* .parseLock */ .P)(text);
    if (parsed.kind === 'lock')
        return parsed.entries;
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e(`${_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .modelsLockPath */ .rS}:${parsed.line}: ${parsed.detail}. Mend it, or delete it and lock again.`);
}


/***/ }),

/***/ 81805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ surveyHelp),
/* harmony export */   Fr: () => (/* binding */ survey),
/* harmony export */   JX: () => (/* binding */ policyFrom),
/* harmony export */   WN: () => (/* binding */ surveyFlags),
/* harmony export */   k1: () => (/* binding */ meaningsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _extract_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31662);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44322);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79564);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50380);





/** Flags of the commands that look at everything in HEAD, beside their own. */
const surveyFlags = {
    cwd: { type: 'string' },
    'npm-registry': { type: 'string' },
    'hf-endpoint': { type: 'string' },
    'trust-root': { type: 'string' },
    now: { type: 'string' },
};
const surveyHelp = `  --cwd DIR            the repository (default: here); its HEAD is read, not the work tree
  --hf-endpoint URL, --npm-registry URL, --trust-root FILE, --now ISO   as for check
`;
/** Everything that stands in HEAD, as if the whole of it were new, and the world to look it up in. */
async function survey(given, io) {
    const names = Object.keys(surveyFlags).filter(name => name in given);
    const argv = names.flatMap(name => {
        const value = Object.entries(given).find(([key]) => key === name)?.[1];
        return value === undefined ? [] : [`--${name}`, value];
    });
    const options = (0,_check_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckOptions */ .W1)(argv, ['text']);
    const repository = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, options.cwd));
    const head = await repository.commit('HEAD');
    const changes = await repository.everything(head, _extract_index_js__WEBPACK_IMPORTED_MODULE_3__.concerns);
    const world = { ...(await (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundings */ .i)(options, io)), own: repository.own(head) };
    return { repository, head, changes, world, now: options.now ?? io.now };
}
/**
 * What references mean today, for a lock: with owner, files and root tree, and who signed them, whose signatures hold
 * being the word of the policy that stands in HEAD.
 */
async function meaningsOf(introduced, { repository, head, world, now }, io, more = {}) {
    const [{ lookUp }, { policyOf }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 54292)), Promise.all(/* import() */[__webpack_require__.e(428), __webpack_require__.e(589), __webpack_require__.e(8), __webpack_require__.e(22)]).then(__webpack_require__.bind(__webpack_require__, 40022))]);
    const given = { policy: undefined, preset: undefined, all: true, now };
    const policy = await policyOf(repository, { baseTip: head }, given, io);
    const wanted = () => ({ owner: true, files: true, tree: true, knownCommits: [], ...more });
    return lookUp(introduced, { ...world, policy, now, signal: io.signal, wanted });
}
/** The policy that these texts make, loaded only where one is needed. */
async function policyFrom(sources, now) {
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(428), __webpack_require__.e(589), __webpack_require__.e(8), __webpack_require__.e(716)]).then(__webpack_require__.bind(__webpack_require__, 78335));
    return parsePolicy(sources, { now });
}


/***/ }),

/***/ 54292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findIntroduced: () => (/* binding */ findIntroduced),
  inspect: () => (/* binding */ inspect),
  lookUp: () => (/* binding */ lookUp)
});

;// CONCATENATED MODULE: ./.build/change/place.js
/**
 * Where a finding is shown: on the line of the manifest that declares the reference, where the pull request changes
 * one (nobody reads lockfiles), the nearest in the tree first; else where the reference stands. A fix stays where it
 * belongs: a finding that carries one is not moved.
 */
function place(findings, references, changes, declares) {
    const manifests = new Set(changes.map(change => change.path).filter(declares));
    const declared = Map.groupBy(references.filter(reference => manifests.has(reference.file)), reference => `${reference.hub} ${reference.id}`);
    return findings.map(finding => {
        const reference = finding.dossier?.reference;
        if (!reference || finding.fix || finding.file !== reference.file || manifests.has(reference.file))
            return finding;
        const nearest = declared
            .get(`${reference.hub} ${reference.id}`)
            ?.toSorted((a, b) => distance(a.file, reference.file) - distance(b.file, reference.file))[0];
        return nearest ? { ...finding, file: nearest.file, line: nearest.line } : finding;
    });
}
/** Folders that the two paths do not share. */
function distance(a, b) {
    const [left, right] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
    const same = left.findIndex((folder, index) => folder !== right[index]);
    const shared = same === -1 ? left.length : same;
    return left.length + right.length - 2 * shared;
}

// EXTERNAL MODULE: ./.build/model/paths.js
var paths = __webpack_require__(71752);
;// CONCATENATED MODULE: ./.build/change/fold.js

/**
 * A manifest that names an exact version and the lockfile that pins it say the same thing: the lock's entry is examined,
 * and the manifest's line is one of its other places. Without a lock entry the manifest stands for itself.
 */
function fold(introduced, declares) {
    const isDeclared = ({ reference }) => declares(reference.file);
    const declared = Map.groupBy(introduced.filter(isDeclared), keyOf);
    const locked = Map.groupBy(introduced.filter(one => !isDeclared(one)), keyOf);
    return introduced
        .filter(one => !isDeclared(one) || !(locked.get(keyOf(one)) ?? []).some(entry => speaksFor(entry, one)))
        .map(one => {
        const places = isDeclared(one) ? [] : (declared.get(keyOf(one)) ?? []).filter(place => speaksFor(one, place));
        const alsoAt = [...one.alsoAt, ...places.flatMap(place => [place.reference, ...place.alsoAt])];
        return { ...one, alsoAt };
    });
}
const keyOf = ({ reference: { hub, id, revision } }) => JSON.stringify([hub, id, revision]);
/**
 * What a lock takes from the project itself (a workspace, a bundle) nobody examines, so it speaks for manifests of its
 * own project only: elsewhere the same name and version mean the registry's package.
 */
function speaksFor(entry, { reference, alsoAt }) {
    const places = [entry.reference, ...entry.alsoAt];
    return (entry.reference.loader === reference.loader ||
        [reference, ...alsoAt].every(({ file }) => places.some(lock => file.startsWith((0,paths/* folderOf */.y)(lock.file)))));
}

// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
;// CONCATENATED MODULE: ./.build/change/introduce.js

/** Names without an id (computed at run time) can only be told apart by their file. */
const introduce_keyOf = (reference) => JSON.stringify([reference.hub, reference.id ?? [reference.file], reference.path ?? null, reference.kind]);
/** The effective pin: everything that decides which bytes the loader will use. */
const pinOf = (reference) => JSON.stringify([
    reference.revision,
    reference.alias ?? null,
    reference.hasInstallScript ?? null,
    reference.module ?? null,
    reference.integrity ?? null,
    tarballOf(reference),
    reference.digest ?? null,
    reference.endpoint ?? null,
    reference.remoteCode ?? null,
    reference.choice ?? null,
    reference.run ?? null,
    reference.standsInFor ?? null,
    reference.loader,
]);
/** Under every name of the public registry the same tarball is meant. */
function tarballOf({ resolved }) {
    const alias = [...public_hosts/* publicRegistryAliases */.tw].find(host => resolved?.startsWith(`https://${host}/`));
    return alias === undefined ? (resolved ?? null) : `https://${public_hosts/* publicRegistry */.td}${resolved?.slice(8 + alias.length)}`;
}
const identityOf = (reference) => introduce_keyOf(reference) + pinOf(reference);
/** Each with its identity. Names computed at run time are all alike: one more of them in a file is another one. */
function identified(references) {
    const counts = new Map();
    return references.map(reference => {
        const identity = identityOf(reference);
        if (reference.id !== null)
            return [identity, reference];
        const count = (counts.get(identity) ?? 0) + 1;
        counts.set(identity, count);
        return [`${identity} ${count}`, reference];
    });
}
/** That npm need not look for a script any more brings nothing in; that it is told to look does. */
const withLess = (reference) => reference.hasInstallScript ? [reference, (({ hasInstallScript: _, ...less }) => less)(reference)] : [reference];
/**
 * What the pull request introduces (contracts 3): the set difference of (key, effective pin, loader) over the changed
 * files. Old is only what stands at the merge base *and* at the tip of base, so that a branch cut before a removal
 * brings nothing back unseen, and a move or a reformat introduces nothing. Linear in the number of references.
 *
 * `lowers` tells how far `paths:` of the policy lowers findings in a file: a reference that base had only in a
 * lowered place is new where it counts fully.
 */
function introduce(sides, lowers = () => 0) {
    const old = oldPlaces(sides, lowers);
    const atBase = Map.groupBy(new Set([...sides.baseTip, ...sides.mergeBase]), introduce_keyOf);
    const found = identified(sides.head).filter(([identity, { file }]) => lowers(file) < (old.get(identity) ?? Infinity));
    const leastLoweredFirst = found.toSorted(([, a], [, b]) => lowers(a.file) - lowers(b.file));
    const touched = [...leastLoweredFirst, ...identified(sides.beside ?? [])];
    return [...Map.groupBy(touched, ([identity]) => identity).values()].flatMap(([first, ...more]) => {
        if (!first)
            return [];
        const [, reference] = first;
        return [{ reference, candidates: atBase.get(introduce_keyOf(reference)) ?? [], alsoAt: more.map(([, one]) => one) }];
    });
}
/** For what base has on both sides: how far it is lowered at its least lowered place there. */
function oldPlaces(sides, lowers) {
    const places = (references) => {
        const found = new Map();
        for (const [identity, { file }] of identified(references.flatMap(withLess))) {
            found.set(identity, Math.min(found.get(identity) ?? Number.POSITIVE_INFINITY, lowers(file)));
        }
        return found;
    };
    const tip = places(sides.baseTip);
    const both = new Map();
    for (const [identity, lowered] of places(sides.mergeBase)) {
        const atTip = tip.get(identity);
        if (atTip !== undefined)
            both.set(identity, Math.max(lowered, atTip));
    }
    return both;
}

// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(93513);
;// CONCATENATED MODULE: ./.build/change/unread.js

/**
 * Lines that stand as they stood, where base's loaded a model and head's cannot be told to load any: an import, a definition or
 * a setting elsewhere in the file has given them another meaning. Each is a name that only the running program knows.
 */
function unread({ path, head, mergeBase }, before, after) {
    if (head?.kind !== 'text' || mergeBase?.kind !== 'text')
        return [];
    const told = new Set(after.map(({ id }) => id));
    const gone = before.filter(one => one.kind !== 'package' && one.certainty === 'load' && (0,model_reference/* isExamined */.AB)(one) && !told.has(one.id));
    if (gone.length === 0)
        return [];
    const [was, now] = [mergeBase, head].map(({ text }) => text.split('\n').map(line => line.trim()));
    const places = new Map(now?.map((line, index) => [line, index + 1]).toReversed());
    return gone.flatMap(({ ecosystem, hub, kind, loader, line: at }) => {
        const line = places.get(was?.[at - 1] ?? '');
        if (line === undefined)
            return [];
        return [{ ecosystem, hub, id: null, kind, certainty: 'dynamic', revision: null, file: path, line, loader }];
    });
}

// EXTERNAL MODULE: ./.build/extract/index.js + 278 modules
var extract = __webpack_require__(31662);
;// CONCATENATED MODULE: ./.build/model/gaps.js

/** A name computed at run time: a row and a gap. */
function dynamicGap({ reference }) {
    if (reference.certainty !== 'dynamic')
        return [];
    const { file, line, ecosystem } = reference;
    return [{ class: 'dynamic', reason: 'computed-at-run-time', subject: `${file}:${line}`, file, line, ecosystem }];
}
/** What stands in the way of knowing: nobody answered, or what was answered proves nothing. */
function gapOf({ reference, resolution, evidence, previous }) {
    const at = {
        subject: (0,model_reference/* subjectOf */.et)(reference),
        file: reference.file,
        line: reference.line,
        ecosystem: reference.ecosystem,
    };
    const partly = resolution.kind === 'resolved' ? (resolution.incomplete ?? []) : [];
    const unproved = [
        ...evidence.flatMap(({ gap, reason }) => (gap ? [{ class: gap, reason, ...at }] : [])),
        ...(resolution.kind === 'resolved' ? notCompared(previous?.resolution) : []).map(missing => ({
            ...missing,
            ...at,
        })),
        ...partly.map(missing => ({ class: 'unreachable', ...missing, ...at })),
    ];
    if (resolution.kind !== 'unreachable' && resolution.kind !== 'unread')
        return unproved;
    const gapClass = resolution.kind === 'unread' ? 'unreadable' : 'unreachable';
    return [{ class: gapClass, reason: resolution.reason, detail: resolution.detail, ...at }, ...unproved];
}
/** What base had could not be had: a change of trust may go unseen. */
function notCompared(was) {
    if (was?.kind !== 'unreachable')
        return [];
    return [{ class: 'unreachable', reason: 'base-not-compared', detail: was.detail }];
}

// EXTERNAL MODULE: ./.build/model/conclude.js
var conclude = __webpack_require__(8963);
// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(95400);
// EXTERNAL MODULE: ./.build/model/models-lock.js
var models_lock = __webpack_require__(36586);
;// CONCATENATED MODULE: ./.build/inspect.js



/** From changes to a report: the order of the stages, and nothing else. */
async function inspect(changes, options) {
    const { introduced: found, references, before, gaps } = findIntroduced(changes, options.policy, options.extract);
    const lock = await readLock(changes, options);
    const introduced = [...found, ...(lock?.claims ?? []).map(claimed)];
    const examined = introduced.filter(one => (0,model_reference/* isExamined */.AB)(one.reference));
    const dossiers = await lookUp(examined, lock ? { ...options, wanted: lock.wanted } : options, lock);
    const allGaps = [...gaps, ...(await proposedGaps(changes)), ...(lock?.gaps ?? []), ...dossiers.flatMap(gapOf)];
    options.onProgress?.('check', dossiers.length);
    const { checks, judge } = await Promise.all(/* import() */[__webpack_require__.e(43), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 48043));
    const scene = {
        dossiers,
        gaps: allGaps,
        changes: isWhole(changes, options.revisions) ? [] : changes,
        policy: options.policy,
        lockChanges: lock?.changes ?? [],
        ...(lock
            ? { staleEntries: lock.stale({ head: references, before, isWhole: isWhole(changes, options.revisions) }) }
            : {}),
        endpoints: options.endpoints,
        ...(options.locks ? { locks: options.locks } : {}),
    };
    const findings = place(judge(scene, options.checks ?? checks), references, changes, extract.declares);
    return {
        version: 1,
        ...(0,conclude/* conclude */.Ep)(findings, options.failOn ?? 'error'),
        dossiers,
        listed: introduced.map(one => one.reference).filter(reference => !(0,model_reference/* isExamined */.AB)(reference)),
        findings,
        gaps: allGaps,
        counts: (0,conclude/* count */.U9)(introduced.map(one => one.reference), dossiers, findings),
        policy: { sources: options.policy.sources, exemptions: options.policy.exemptions },
        revisions: options.revisions ?? null,
    };
}
/** What head brings in that base did not have, with what could not be read of it. */
function findIntroduced(changes, policy, extractFrom = extract.extract) {
    const sides = changes.map(change => extractSides(change, extractFrom));
    const all = {
        head: sides.flatMap(side => side.head.references),
        mergeBase: sides.flatMap(side => side.mergeBase.references),
        baseTip: sides.flatMap(side => side.baseTip.references),
        beside: changes.flatMap(({ beside }, index) => (beside ? (sides[index]?.head.references ?? []) : [])),
    };
    const introduced = fold(introduce(all, file => policy?.lowering(file) ?? 0), extract.declares);
    const gaps = [...sides.flatMap(side => side.head.gaps), ...introduced.flatMap(dynamicGap)];
    return { introduced, references: all.head, before: all.mergeBase, gaps };
}
/** Both sides of a changed file, each distinct content read once. Gaps count for head only: base is not the author's. */
function extractSides(change, extractFrom) {
    const known = new Map();
    const read = (path, content) => {
        const key = `${content?.kind} ${content?.oid} ${path}`;
        const found = known.get(key) ?? extractFrom(path, content);
        known.set(key, found);
        return found;
    };
    const { references, gaps } = read(change.path, change.head);
    const mergeBase = read(change.previousPath ?? change.path, change.mergeBase);
    return {
        head: { references: [...references, ...unread(change, mergeBase.references, references)], gaps },
        mergeBase,
        baseTip: read(change.path, change.baseTip),
    };
}
/** Is all that stands at head taken as introduced? Then there is no base that anybody would have altered. */
function isWhole(changes, revisions) {
    // Where nothing changed at all, head is its own merge base too, and nothing was read.
    return changes.length > 0 && revisions !== undefined && revisions.head === revisions.mergeBase;
}
/** What would be wrong with the policy that head proposes. */
async function proposedGaps(changes) {
    if (!changes.some(({ path }) => path === policy/* policyPath */.k))
        return [];
    return (await Promise.all(/* import() */[__webpack_require__.e(428), __webpack_require__.e(589), __webpack_require__.e(8), __webpack_require__.e(716)]).then(__webpack_require__.bind(__webpack_require__, 78335))).proposedPolicyGaps(changes);
}
/** Base's lock gives expectations, head's own entries are claims; null where neither has one. */
async function readLock(changes, { lock, lockAtDefault = null }) {
    const change = changes.find(({ path }) => path === models_lock/* modelsLockPath */.rS);
    const base = lock ?? change?.baseTip ?? null;
    const head = change ? change.head : base;
    if (base === null && head === null && lockAtDefault === null)
        return null;
    const { lockEvidence, readLocks } = await __webpack_require__.e(/* import() */ 640).then(__webpack_require__.bind(__webpack_require__, 56640));
    return { ...readLocks(base, head, change ? change.mergeBase : base, lockAtDefault), evidence: lockEvidence };
}
const claimed = (reference) => ({ reference, candidates: [], alsoAt: [] });
/** What references mean today, and what can be proved of it. `wanted`: what is asked beyond what the policy asks. */
async function lookUp(introduced, options, lock = null) {
    if (introduced.length === 0)
        return [];
    const [{ resolveAll, resolvers }, { verify }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 4337)),
        Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(654), __webpack_require__.e(168), __webpack_require__.e(269), __webpack_require__.e(38)]).then(__webpack_require__.bind(__webpack_require__, 32038)),
    ]);
    options.onProgress?.('resolve', introduced.length);
    const { signal, ...world } = options;
    const context = { ...world, ...(signal ? { signal } : {}) };
    const resolved = await resolveAll(introduced, resolvers, context);
    options.onProgress?.('verify', resolved.length);
    const proved = resolved.map(one => dossierOf(one, verify, options, lock));
    const isBehind = proved.some(({ evidence }) => evidence.some(({ reason }) => reason === 'unknown-key-id'));
    // A key made after this release: one look at what is trusted now, then the answer stands.
    const trust = isBehind ? await options.refreshTrust?.(options.trust) : null;
    return trust ? resolved.map(one => dossierOf(one, verify, { ...options, trust }, lock)) : proved;
}
/** Everything known of one reference, from data alone. */
function dossierOf({ introduced: { reference, alsoAt }, resolution, previous }, verify, options, lock) {
    const isPrivate = options.policy.isPrivate(reference.hub, reference.id ?? '');
    const unproved = {
        reference,
        resolution,
        evidence: [],
        previous: null,
        isPrivate,
        alsoAt,
    };
    const known = {
        ...unproved,
        previous: previous && { ...previous, evidence: prove({ ...unproved, ...previous }, verify, options) },
    };
    const proofs = prove(unproved, verify, options);
    const match = lock?.match(reference, resolution, proofs);
    return {
        ...known,
        ...(match ? { lock: match } : {}),
        evidence: lock && match && resolution.kind === 'resolved' ? [...proofs, ...lock.evidence(reference, match)] : proofs,
    };
}
/** What can be proved of what was looked up, with the keys that the policy names for it. */
function prove(dossier, verify, options) {
    const { reference, resolution } = dossier;
    if (resolution.kind !== 'resolved')
        return [];
    return verify({ reference, ...resolution, ...options, ...believed(dossier, options.policy) });
}
/** Whose signatures the policy accepts for this one: the keys to verify with, and the verdict on who signed. */
function believed(dossier, policy) {
    return { signers: () => policy.signers(dossier), accepts: signer => policy.signer(dossier, signer) };
}


/***/ }),

/***/ 98248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lockEntryOf),
/* harmony export */   x: () => (/* binding */ mergeEntries)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36586);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53718);


/**
 * The entry that records what a reference means today; null where the hub did not say enough to find it again. `line` is
 * 0: it stands in no file yet. `evidence` is what was proved of it: who signed.
 */
function lockEntryOf(reference, resolution, evidence = []) {
    const key = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .lockKey */ .TL)(reference);
    if (key === null || reference.id === null || resolution.kind !== 'resolved')
        return null;
    const { publisher, digest, files, model } = resolution.artifact;
    const listed = new Map((files ?? []).flatMap(lockedFile));
    // Where a hub has no list of files (a git repository), its commit is the whole; elsewhere a list that is missing is a fault.
    const isWhole = model?.commit !== undefined && model.paths === undefined;
    if (files === undefined && digest === undefined && !isWhole)
        return null;
    if (files !== undefined && listed.size !== files.length)
        return null; // A digest is masked or malformed.
    return {
        key,
        line: 0,
        hub: reference.hub,
        id: reference.id,
        revision: reference.revision,
        ...(model?.commit === undefined ? {} : { commit: model.commit }),
        ...(digest ? { digest: `${digest.algorithm}:${digest.hex}` } : {}),
        publisher: { name: publisher.name, ...(publisher.ownerId === undefined ? {} : { id: publisher.ownerId }) },
        ...(model?.repositoryId === undefined && model?.createdAt === undefined
            ? {}
            : { repository: repositoryOf(model.repositoryId, model.createdAt) }),
        ...(0,_recorded_js__WEBPACK_IMPORTED_MODULE_1__/* .recordedOf */ .i0)(resolution.artifact, evidence),
        files: listed,
    };
}
function repositoryOf(id, createdAt) {
    return { ...(id === undefined ? {} : { id }), ...(createdAt === undefined ? {} : { createdAt }) };
}
function lockedFile({ path, bytes, listed, observed, gitOid }) {
    if (listed)
        return [[path, { sha256: listed.hex, bytes }]];
    // git's id is what the hub lists of a small file, so that is what can be compared later without fetching it.
    if (gitOid !== undefined)
        return [[path, { git: gitOid, bytes }]];
    return observed ? [[path, { sha256: observed.hex, bytes }]] : [];
}
/** The entries of a lock with others laid over them; with `only`, those of no other keys stay. */
function mergeEntries(locked, fresh, only) {
    const all = new Map([...locked, ...fresh].map(entry => [entry.key, entry]));
    return [...all.values()].filter(({ key }) => only?.has(key) ?? true);
}


/***/ }),

/***/ 3781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatLock)
/* harmony export */ });
/**
 * The text of `models.lock.json`: entries and files in the order of their code points, one file a line, so that a review
 * shows what changed and merges rarely collide. The same entries give the same bytes.
 */
function formatLock(entries) {
    const sorted = [...entries].sort((a, b) => compare(a.key, b.key));
    const models = sorted.map(entry => `    ${JSON.stringify(entry.key)}: ${formatEntry(entry)}`);
    return `{\n  "version": 1,\n  "models": ${braced(models, '  ')}\n}\n`;
}
function formatSigner({ identity, issuer, key, certificate }) {
    return inline({ identity, issuer, key, certificate });
}
function formatEntry(entry) {
    const { commit, tree, digest, publisher, repository, licence, signer, chatTemplate, lineage, files } = entry;
    const parents = [...(lineage ?? [])].sort(([a], [b]) => compare(a, b));
    const listed = [...files].sort(([a], [b]) => compare(a, b));
    const lines = [
        ...(commit === undefined ? [] : [`      "commit": ${JSON.stringify(commit)}`]),
        ...(tree === undefined ? [] : [`      "tree": ${JSON.stringify(tree)}`]),
        ...(digest === undefined ? [] : [`      "digest": ${JSON.stringify(digest)}`]),
        ...(publisher ? [`      "publisher": ${inline({ name: publisher.name, id: publisher.id })}`] : []),
        ...(repository ? [`      "repository": ${inline({ id: repository.id, createdAt: repository.createdAt })}`] : []),
        ...(licence === undefined ? [] : [`      "licence": [${licence.map(one => JSON.stringify(one)).join(', ')}]`]),
        ...(signer ? [`      "signer": ${formatSigner(signer)}`] : []),
        ...(chatTemplate === undefined ? [] : [`      "chatTemplate": ${JSON.stringify(chatTemplate)}`]),
        ...(parents.length === 0 ? [] : [`      "lineage": ${braced(parents.map(formatParent), '      ')}`]),
        ...(listed.length === 0 ? [] : [`      "files": ${braced(listed.map(formatFile), '      ')}`]),
    ];
    return braced(lines, '    ');
}
function formatFile([path, { sha256, git, bytes }]) {
    return `        ${JSON.stringify(path)}: ${inline({ sha256, git, bytes })}`;
}
function formatParent([parent, { relation }]) {
    return `        ${JSON.stringify(parent)}: ${inline({ relation })}`;
}
function braced(lines, indent) {
    return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`;
}
function inline(fields) {
    const known = Object.entries(fields).filter(([, value]) => value !== undefined);
    return known.length === 0
        ? '{}'
        : `{ ${known.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')} }`;
}
/** By code units, whatever the locale. */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 16898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseLock)
});

// UNUSED EXPORTS: parseKey

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./.build/model/reference.js
var reference = __webpack_require__(93513);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
;// CONCATENATED MODULE: ./.build/lock/read.js


/** What makes a lock unreadable. Thrown inside this folder, and never seen outside it. */
class Fault extends errors/* UnreadableText */.j {
}
/** Strict JSON with the places of its keys. */
function readJsonText(json) {
    const root = parse(json);
    const starts = lineStarts(json);
    const line = (node) => lineAt(starts, node.offset);
    const pairs = (node) => {
        if (node.type !== 'object')
            throw new Fault('unexpected-shape', line(node), 'an object is expected here');
        const seen = new Set();
        return (node.children ?? []).map(({ children: [name, value] = [] }) => {
            const key = String(name?.value);
            const at = line(name ?? node);
            // `__proto__` is lost in plain objects, so that what it names would be seen by nobody.
            if (seen.has(key) || key === '__proto__')
                throw new Fault('duplicate-key', at, `${key} cannot stand here`);
            seen.add(key);
            return { key, value: value ?? node, line: at };
        });
    };
    const plain = (node) => {
        if (node.type === 'array')
            return (node.children ?? []).map(plain);
        if (node.type !== 'object')
            return node.value;
        return Object.fromEntries(pairs(node).map(pair => [pair.key, plain(pair.value)]));
    };
    return { root, line, pairs, plain, fields: node => new Map(pairs(node).map(({ key, value }) => [key, value])) };
}
function parse(json) {
    try {
        JSON.parse(json); // Decides what JSON is; the other parser is lenient, and only tells places and repeated keys.
    }
    catch (error) {
        throw new Fault('parse-error', 1, error instanceof Error ? error.message : 'no JSON');
    }
    const root = (0,main.parseTree)(json);
    if (!root)
        throw new Fault('parse-error', 1, 'no JSON');
    return root;
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}

;// CONCATENATED MODULE: ./.build/lock/parse.js



const most = { characters: 20 * 1024 * 1024, entries: 10_000, files: 200_000 };
const commit = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const parse_text = schemas/* string */.YjP().max(500);
const publisher = schemas/* strictObject */.rej({ name: parse_text, id: parse_text.exactOptional() });
const repository = schemas/* strictObject */.rej({ id: parse_text.exactOptional(), createdAt: iso/* datetime */.w$().exactOptional() });
/** A name of who signed may be a long address. */
const parse_name = schemas/* string */.YjP().max(2000);
const signer = schemas/* union */.KCZ([
    schemas/* strictObject */.rej({ identity: parse_name, issuer: parse_name }),
    schemas/* strictObject */.rej({ key: sha256 }),
    schemas/* strictObject */.rej({ identity: parse_name.exactOptional(), certificate: sha256 }),
]);
const lineage = schemas/* record */.g1P(parse_text, schemas/* strictObject */.rej({ relation: parse_text.exactOptional() }));
const entryShape = schemas/* strictObject */.rej({
    commit: commit.exactOptional(),
    tree: commit.exactOptional(),
    digest: digest.exactOptional(),
    publisher: publisher.exactOptional(),
    repository: repository.exactOptional(),
    licence: schemas/* array */.YOg(parse_text).min(1).exactOptional(),
    signer: signer.exactOptional(),
    chatTemplate: digest.exactOptional(),
    lineage: lineage.transform(said => new Map(Object.entries(said))).exactOptional(),
});
const bytes = schemas/* int */.Whr().nonnegative();
const fileShape = schemas/* union */.KCZ([schemas/* strictObject */.rej({ bytes, sha256 }), schemas/* strictObject */.rej({ bytes, git: commit })]);
/** Reads `models.lock.json`: strict JSON, no key twice, every value of its exact shape. */
function parseLock(json) {
    try {
        if (json.length > most.characters)
            throw new Fault('too-large', 1, `more than ${most.characters} characters`);
        return readLock(readJsonText(json));
    }
    catch (error) {
        if (!(error instanceof Fault))
            throw error;
        return { kind: 'fault', reason: error.reason, line: error.line, detail: error.message };
    }
}
function readLock(reader) {
    const fields = reader.fields(reader.root);
    const models = fields.get('models');
    const other = [...fields.keys()].find(key => !['$schema', 'version', 'models'].includes(key));
    if (other !== undefined)
        throw new Fault('unexpected-shape', 1, `there is no field ${other}`);
    if (fields.get('version')?.value !== 1)
        throw new Fault('unexpected-shape', 1, 'version is not 1');
    if (!models)
        throw new Fault('unexpected-shape', 1, 'models is missing');
    const entries = reader.pairs(models).map(pair => readEntry(pair, reader));
    const files = entries.reduce((sum, entry) => sum + entry.files.size, 0);
    if (entries.length > most.entries || files > most.files)
        throw new Fault('too-large', 1, 'too many entries or files');
    return { kind: 'lock', entries };
}
function readEntry({ key, value, line }, reader) {
    const subject = parseKey(key);
    if (!subject)
        throw new Fault('key-invalid', line, `${key} names no hub that can be locked`);
    const fields = reader.fields(value);
    const others = [...fields].filter(([name]) => name !== 'files').map(([name, node]) => [name, reader.plain(node)]);
    const parsed = entryShape.safeParse(Object.fromEntries(others));
    if (!parsed.success)
        throw new Fault('unexpected-shape', line, explain(parsed.error));
    const files = readFiles(fields.get('files'), reader);
    if (parsed.data.commit === undefined && parsed.data.digest === undefined && files.size === 0) {
        throw new Fault('unexpected-shape', line, `${key} locks neither a commit, nor a digest, nor files`);
    }
    return { key, line, ...subject, ...parsed.data, files };
}
function readFiles(node, reader) {
    if (!node)
        return new Map();
    return new Map(reader.pairs(node).map(({ key, value, line }) => {
        const parsed = fileShape.safeParse(reader.plain(value));
        if (!parsed.success)
            throw new Fault('unexpected-shape', line, 'a file is { "sha256" or "git", "bytes" }');
        return [key, parsed.data];
    }));
}
/** `hub:id@revision` or `hub:id`. Addresses hold `@` and have no revision. */
function parseKey(key) {
    const { name, rest } = /^(?<name>[a-z-]+):(?<rest>.+)$/s.exec(key)?.groups ?? {};
    const hub = reference/* hubs */.dg.find((one) => one === name);
    if (hub === undefined || rest === undefined || hub === 'npm')
        return null;
    const at = hub === 'url' || hub === 'local-weight-file' ? -1 : rest.indexOf('@');
    if (at === 0 || at === rest.length - 1)
        return null;
    return at === -1 ? { hub, id: rest, revision: null } : { hub, id: rest.slice(0, at), revision: rest.slice(at + 1) };
}
function explain(error) {
    return error.issues.map(issue => `${issue.path.join('.') || 'entry'}: ${issue.message}`).join('; ');
}


/***/ }),

/***/ 53718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ lineageText),
/* harmony export */   S: () => (/* binding */ signerText),
/* harmony export */   i0: () => (/* binding */ recordedOf),
/* harmony export */   mc: () => (/* binding */ compareRecorded)
/* harmony export */ });
/** What is told of a model beside its files today, as the lock records it; the signer is what `evidence` proves. */
function recordedOf({ id, model = {} }, evidence = []) {
    const { tree, template, licence = [], lineage = [] } = model;
    // Only what the card says: an adapter's own file and a GGUF header are files, and locked as such.
    const parents = lineage.filter(step => step.by === 'card' && step.model.toLowerCase() === id.toLowerCase());
    const [signer] = signersIn(evidence);
    return {
        ...(tree === undefined ? {} : { tree }),
        ...(template ? { chatTemplate: `sha256:${template.sha256}` } : {}),
        ...(licence.length === 0 ? {} : { licence: licence.toSorted() }),
        ...(signer === undefined ? {} : { signer }),
        ...(parents.length === 0
            ? {}
            : { lineage: new Map(parents.map(({ from, relation }) => [from, relation === undefined ? {} : { relation }])) }),
    };
}
/** Everybody whose signature of the model's files holds. */
function signersIn(evidence) {
    return evidence.flatMap(({ claim, outcome, signer }) => claim === 'model-signature' && outcome === 'verified' && signer ? lockedSigner(signer) : []);
}
function lockedSigner({ identity, issuer, keyId, anchorSha256 }) {
    if (keyId !== undefined)
        return [{ key: keyId }];
    if (anchorSha256 !== undefined)
        return [{ certificate: anchorSha256, ...(identity === undefined ? {} : { identity }) }];
    return identity === undefined || issuer === undefined ? [] : [{ identity, issuer }];
}
/** In one line, for a person and to be compared. */
function signerText({ identity, issuer, key, certificate }) {
    if (key !== undefined)
        return `key ${key}`;
    const under = certificate === undefined ? `by ${issuer}` : `under certificate ${certificate}`;
    return identity === undefined ? under : `${identity} (${under})`;
}
const lineageText = (lineage) => [...lineage].map(([parent, { relation }]) => (relation === undefined ? parent : `${parent} (${relation})`)).join(', ');
const nothing = 'nothing';
/** Holds what the entry records beside files against today's. What an entry does not record is expected of nobody. */
function compareRecorded(entry, artifact, { evidence, isClaim }) {
    const today = recordedOf(artifact);
    const isSame = entry.commit !== undefined && entry.commit === artifact.model?.commit;
    const pairs = [
        // What a commit holds does not go away: a hub that repeats it no more is silent, and the files are compared.
        ['template', entry.chatTemplate, today.chatTemplate ?? (isSame && !isClaim ? undefined : nothing)],
        ['licence', entry.licence?.join(', '), today.licence?.join(', ') ?? nothing],
        ['lineage', entry.lineage && lineageText(entry.lineage), lineageToday(entry, today)],
    ];
    const signed = compareSigner(entry, evidence ?? []);
    return {
        differences: [
            ...pairs.flatMap(([what, expected, found]) => expected === undefined || found === undefined || expected === found
                ? []
                : [{ what, expected, found, entry: entry.key }]),
            ...signed.differences,
        ],
        ...(signed.unchecked === undefined ? {} : { unchecked: signed.unchecked }),
    };
}
/** Ids whatever their case, and how only where both sides say it: not every hub does. */
function lineageToday({ lineage: locked }, { lineage: today }) {
    const said = new Map([...(locked ?? [])].map(([parent, how]) => [parent.toLowerCase(), { parent, how }]));
    const isSame = ([parent, { relation }]) => {
        const how = said.get(parent.toLowerCase())?.how;
        return how !== undefined && (how.relation === undefined || relation === undefined || how.relation === relation);
    };
    if (locked && today && today.size === locked.size && [...today].every(isSame))
        return lineageText(locked);
    return today ? lineageText(today) : nothing;
}
/** One whose signature holds suffices. A signature that nobody could judge neither is the locked one nor is it gone. */
function compareSigner({ key, signer }, evidence) {
    if (!signer)
        return { differences: [] };
    const expected = signerText(signer);
    const today = signersIn(evidence).map(signerText);
    if (today.includes(expected))
        return { differences: [] };
    const told = evidence.filter(({ claim }) => claim === 'model-signature');
    const isOpen = told.some(({ outcome, reason }) => outcome === 'undetermined' && reason !== 'copied-signature');
    if (today.length === 0 && (told.length === 0 || isOpen))
        return { differences: [], unchecked: 'signer-not-proved' };
    return { differences: [{ what: 'signer', expected, found: today.join(', ') || 'nobody', entry: key }] };
}


/***/ })

};
