export const id = 417;
export const ids = [417,292,22];
export const modules = {

/***/ 40022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   namedPolicy: () => (/* binding */ namedPolicy),
/* harmony export */   policyOf: () => (/* binding */ policyOf),
/* harmony export */   withExtended: () => (/* binding */ withExtended)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95400);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48125);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75008);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76072);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64325);





/**
 * The policy that applies: the file that `--policy` names, met with the repository's own at the base and at the default
 * branch, never at head, each with what it extends.
 */
async function policyOf(repository, { baseTip, defaultTip = null }, given, io) {
    const named = given.policy === undefined ? null : await namedPolicy(given.policy, io.cwd);
    // With --all there is no base: what head says of itself is all there is.
    const own = await repositoryPolicy(repository, baseTip, given.all ? 'head' : 'base');
    const main = defaultTip === null ? null : await repositoryPolicy(repository, defaultTip, 'default branch');
    const written = [named, own, main].filter(source => source !== null);
    const sources = await withExtended(written, io);
    return (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(sources, { now: given.now, ...(given.preset === undefined ? {} : { preset: given.preset }) });
}
/** These policies, and the one that each of them extends. What is not there is told by whoever parses them. */
async function withExtended(sources, io) {
    const extended = await Promise.all(sources.map(source => extendedBy(source, io)));
    return [...sources, ...extended.filter(source => source !== null)];
}
/** One level, from a repository at GitHub, at a full commit id. */
async function extendedBy(source, io) {
    const needed = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .policyNeeds */ .Q)(source).extends;
    if (needed === null)
        return null;
    const { repository: name, path, commit } = needed;
    const repository = await (0,_github_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryAtGitHub */ .L)(name, io);
    return policyIn(repository, { name, path, commit });
}
async function namedPolicy(path, cwd) {
    const source = { name: '--policy', path, text: (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .M)('policy', path, cwd) };
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path));
    return withFiles(source, async (file) => (0,_named_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readNamed */ .M)(`policy ${path}:`, file, folder));
}
const repositoryPolicy = (repository, commit, name) => policyIn(repository, { name, path: _model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .policyPath */ .k, commit });
async function policyIn(repository, place) {
    const { path, commit } = place;
    const at = commit.slice(0, 12);
    const read = async (file) => {
        const content = await repository.readFile(commit, file);
        if (content === null || content.kind === 'text')
            return content?.text ?? null;
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${file} at ${at} is a ${content.kind}, and no policy can be read from it.`);
    };
    const text = await read(path);
    if (text === null)
        return null;
    return withFiles({ ...place, text }, async (file) => {
        const found = await read(file);
        if (found === null)
            throw new _model_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${path} (${place.name}) names ${file}, which is not there at ${at}.`);
        return found;
    });
}
/** Keys and certificates that a policy names stand beside it, in the same commit. */
async function withFiles(source, read) {
    const files = await Promise.all((0,_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .policyNeeds */ .Q)(source).files.map(async (path) => [path, await read(path)]));
    return { ...source, files: Object.fromEntries(files) };
}


/***/ }),

/***/ 35417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var _check_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48043);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54292);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48125);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93513);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16866);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43046);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24901);
/* harmony import */ var _policy_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40022);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51620);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81805);









const help = `Usage: weighmaster policy test FILE [--all-answers]

Shows for each reference in HEAD what the policy in FILE would decide, by which rule, without checking anything else.

  --all-answers        also the severity of every message of every check
${_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyHelp */ .Cy}`;
const flags = { ..._survey_js__WEBPACK_IMPORTED_MODULE_0__/* .surveyFlags */ .WN, 'all-answers': { type: 'boolean' } };
const policy = { help, run };
async function run(argv, io) {
    const { values, positionals } = (0,_command_line_js__WEBPACK_IMPORTED_MODULE_1__/* .commandLine */ .a)('policy', argv, flags, 2);
    const [verb, file] = positionals;
    if (verb !== 'test' || file === undefined) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e('Say: weighmaster policy test FILE. See: weighmaster policy --help');
    }
    const { changes, world, now } = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .survey */ .Fr)(values, io);
    const tested = await (0,_survey_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFrom */ .JX)(await (0,_policy_sources_js__WEBPACK_IMPORTED_MODULE_3__.withExtended)([await (0,_policy_sources_js__WEBPACK_IMPORTED_MODULE_3__.namedPolicy)(file, io.cwd)], io), now);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .progressLine */ .o)(io);
    const report = await (0,_inspect_js__WEBPACK_IMPORTED_MODULE_5__.inspect)(changes, { ...world, policy: tested, now, signal: io.signal, onProgress: progress.show });
    progress.clear();
    for (const dossier of report.dossiers) {
        const answers = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_6__/* .answersFor */ .z)(tested, dossier, values['all-answers'] ? _check_index_js__WEBPACK_IMPORTED_MODULE_7__.checks : []);
        const lines = answers.map(({ question, answer, source, rule }) => `  ${question}: ${answer} (${source}: ${rule})\n`);
        const { file: place, line } = dossier.reference;
        io.stdout(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__.visible)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_9__/* .subjectOf */ .et)(dossier.reference))}  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_8__.visible)(`${place}:${line}`)}\n${lines.join('')}`);
    }
    return 0;
}


/***/ }),

/***/ 51620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ hashProgress),
/* harmony export */   o: () => (/* binding */ progressLine)
/* harmony export */ });
const words = { resolve: 'Looking up', verify: 'Verifying', check: 'Checking' };
/** A line that tells what is being done: on a person's terminal only, on standard error only, gone at the end. */
function progressLine(io) {
    const write = (text) => io.isTTY.stderr && io.stderr(`\r\u001b[K${text}`);
    return {
        show: (stage, total) => void write(`${words[stage]} ${total} …`),
        clear: () => void write(''),
    };
}
const barWidth = 24;
/** How far a large model is hashed, on standard error. Below a GiB nobody waits long enough to read it. */
function hashProgress({ stderr }) {
    const large = 1024 ** 3;
    const gib = (bytes) => (bytes / large).toFixed(1);
    return (done, total) => {
        if (total < large)
            return;
        const full = Math.floor((done / total) * barWidth);
        const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
        stderr(done < total ? `\r\u001b[K${bar} ${gib(done)} of ${gib(total)} GiB hashed` : '\r\u001b[K');
    };
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

/***/ 16866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ explainCheck),
/* harmony export */   z: () => (/* binding */ answersFor)
/* harmony export */ });
/* harmony import */ var _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26035);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70150);


/**
 * What the policy says of a reference, question by question: whether its publisher is accepted, what each rule says, and
 * how severe each message of `checks` would be there.
 */
function answersFor(policy, dossier, checks) {
    const { reference } = dossier;
    const { verdict, ...by } = policy.publisher(dossier);
    const rules = keysOf(reference.ecosystem).map(key => {
        const { value, ...ruled } = policy.rule(key, reference);
        return { question: key, answer: typeof value === 'object' ? value.join(', ') : String(value), ...ruled };
    });
    const severities = checks.flatMap(check => Object.keys(check.messages).map(messageId => {
        const { file } = reference;
        const { severity, ...decided } = policy.decide({
            check: check.id,
            messageId,
            hard: false,
            file,
            reference,
            dossier,
        });
        return { question: `${check.id}/${messageId}`, answer: severity, ...decided };
    }));
    return [{ question: 'publisher', answer: verdict, ...by }, ...rules, ...severities];
}
/** `publisher` is answered by its verdict, which knows of the list. */
function keysOf(ecosystem) {
    const section = ecosystem === 'npm' ? _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .packageRules */ .SV.shape : _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .modelRules */ .Bs.shape;
    return Object.keys(section).filter((key) => key in _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.defaults && key !== 'publisher');
}
function explainCheck({ id, title, messages }) {
    return {
        id,
        title,
        messages: Object.entries(messages).map(([messageId, { text, remedy }]) => ({
            id: messageId,
            text,
            remedy,
            severities: severitiesOf(id, messageId),
            rules: rulesOf(id, messageId),
        })),
    };
}
function severitiesOf(check, messageId) {
    const [byDefault, recommended, strict] = _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.rows[`${check}/${messageId}`] ??
        _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.rows[check] ?? ['error', 'error', 'error'];
    return { default: byDefault, recommended, strict };
}
function rulesOf(check, messageId) {
    return Object.entries(_catalogue_presets_js__WEBPACK_IMPORTED_MODULE_1__/* .presets */ .v.consequences).flatMap(([key, words]) => Object.entries(words).flatMap(([word, table]) => {
        const severity = table[`${check}/${messageId}`] ?? table[check];
        const value = word === 'listed' ? '[…]' : word;
        return severity ? [{ rule: `${key}: ${value}`, severity }] : [];
    }));
}


/***/ })

};
