export const id = 292;
export const ids = [292];
export const modules = {

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


/***/ })

};
