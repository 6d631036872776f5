export const id = 467;
export const ids = [467,435];
export const modules = {

/***/ 1467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examine: () => (/* binding */ examine)
});

// UNUSED EXPORTS: noteEnding

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./.build/disk/reading-thread.js
var reading_thread = __webpack_require__(5435);
;// CONCATENATED MODULE: ./.build/disk/patience.js

/**
 * The changes, in which a file that cannot be read in time counts as too large: whatever stalls a parser then ends in a gap,
 * and not in a job that never ends. Only large files are tried, one after the other, in a thread that can be ended.
 */
async function readInTime(changes, patience, extract) {
    if (patience === null)
        return { changes, extract };
    const large = changes.flatMap(sidesOf).filter(({ content }) => (0,reading_thread.lengthOf)(content) > patience.worth);
    const read = await readEach(new Map(large.map(source => [keyOf(source), source])), patience);
    const judged = (path, content) => content && read.get(keyOf({ path, content })) === null ? (0,reading_thread.tooLarge)(content) : content;
    return {
        changes: changes.map(change => ({
            ...change,
            head: judged(change.path, change.head),
            mergeBase: judged(pathBefore(change), change.mergeBase),
            baseTip: judged(change.path, change.baseTip),
        })),
        extract: (path, content) => {
            const known = content && (0,reading_thread.lengthOf)(content) > patience.worth ? read.get(keyOf({ path, content })) : null;
            return known ?? extract(path, content);
        },
    };
}
const pathBefore = ({ path, previousPath }) => previousPath ?? path;
function sidesOf(change) {
    const { path, head, mergeBase, baseTip } = change;
    const sides = [
        { path, content: head },
        { path: pathBefore(change), content: mergeBase },
        { path, content: baseTip },
    ];
    return sides.flatMap(({ path, content }) => (content ? [{ path, content }] : []));
}
const keyOf = ({ path, content }) => `${content.oid} ${path}`;
/** What each holds; `null` for what stalls. Nothing where no thread can be had here: then all is read without one. */
async function readEach(sources, patience) {
    const read = new Map();
    let reader = sources.size > 0 ? (0,reading_thread.startReader)(patience) : null;
    for (const [key, source] of sources) {
        const found = (await reader?.read([source]))?.[0] ?? null;
        if (found === null && !reader?.hasBegun)
            return read;
        read.set(key, found);
        if (found === null)
            reader = (0,reading_thread.startReader)(patience);
    }
    await reader?.end();
    return read;
}

// EXTERNAL MODULE: ./.build/extract/index.js + 279 modules
var extract = __webpack_require__(8303);
// EXTERNAL MODULE: ./.build/github/read.js + 4 modules
var github_read = __webpack_require__(8772);
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
var paths = __webpack_require__(1752);
;// CONCATENATED MODULE: ./.build/change/fold.js

/**
 * A manifest that names an exact version and the lockfile that pins it say the same thing: the lock's entry is examined,
 * and the manifest's line is one of its other places. Without a lock entry the manifest stands for itself.
 */
function fold(introduced, declares) {
    const isDeclared = ({ reference }) => declares(reference.file);
    const declared = Map.groupBy(introduced.filter(isDeclared), fold_keyOf);
    const locked = Map.groupBy(introduced.filter(one => !isDeclared(one)), fold_keyOf);
    return introduced
        .filter(one => !isDeclared(one) || !(locked.get(fold_keyOf(one)) ?? []).some(entry => speaksFor(entry, one)))
        .map(one => {
        const places = isDeclared(one) ? [] : (declared.get(fold_keyOf(one)) ?? []).filter(place => speaksFor(one, place));
        const alsoAt = [...one.alsoAt, ...places.flatMap(place => [place.reference, ...place.alsoAt])];
        return { ...one, alsoAt };
    });
}
const fold_keyOf = ({ reference: { hub, id, revision } }) => JSON.stringify([hub, id, revision]);
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
var model_reference = __webpack_require__(3513);
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
var policy = __webpack_require__(5400);
// EXTERNAL MODULE: ./.build/model/models-lock.js
var models_lock = __webpack_require__(6586);
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
    const { checks, judge } = await __webpack_require__.e(/* import() */ 43).then(__webpack_require__.bind(__webpack_require__, 8043));
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
    return (await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 3663))).proposedPolicyGaps(changes);
}
/** Base's lock gives expectations, head's own entries are claims; null where neither has one. */
async function readLock(changes, { lock, lockAtDefault = null }) {
    const change = changes.find(({ path }) => path === models_lock/* modelsLockPath */.rS);
    const base = lock ?? change?.baseTip ?? null;
    const head = change ? change.head : base;
    if (base === null && head === null && lockAtDefault === null)
        return null;
    const { lockEvidence, readLocks } = await __webpack_require__.e(/* import() */ 684).then(__webpack_require__.bind(__webpack_require__, 4303));
    return { ...readLocks(base, head, change ? change.mergeBase : base, lockAtDefault), evidence: lockEvidence };
}
const claimed = (reference) => ({ reference, candidates: [], alsoAt: [] });
/** What references mean today, and what can be proved of it. `wanted`: what is asked beyond what the policy asks. */
async function lookUp(introduced, options, lock = null) {
    if (introduced.length === 0)
        return [];
    const [{ resolveAll, resolvers }, { verify }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(247)]).then(__webpack_require__.bind(__webpack_require__, 247)),
        Promise.all(/* import() */[__webpack_require__.e(88), __webpack_require__.e(654), __webpack_require__.e(168), __webpack_require__.e(27)]).then(__webpack_require__.bind(__webpack_require__, 1027)),
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

// EXTERNAL MODULE: ./.build/model/lockfiles.js
var lockfiles = __webpack_require__(8818);
// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(8125);
// EXTERNAL MODULE: ./.build/model/http.js
var http = __webpack_require__(7554);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./node_modules/@sigstore/tuf/seeds.json
var seeds = __webpack_require__(8032);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
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
    const { keys } = registryKeys.parse(decode(targets[`${public_hosts/* publicRegistry */.td}%2Fkeys.json`]));
    const starts = [
        ...sigstore.tlogs.map(log => log.publicKey.validFor.start),
        ...[...sigstore.certificateAuthorities, ...sigstore.timestampAuthorities].map(each => each.validFor.start),
        ...keys.map(key => key.publicKey.validFor.start),
    ];
    return {
        sigstore,
        registries: { [public_hosts/* publicRegistry */.td]: { keys } },
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
    const asked = options.npmRegistry?.host ?? public_hosts/* publicRegistry */.td;
    const keys = registries[asked] ?? registries[public_hosts/* publicRegistry */.td];
    const parts = {
        sigstore: given.sigstore ?? embedded.sigstore,
        registries: keys ? { ...registries, [asked]: keys } : registries,
    };
    const nothingEmbedded = given.sigstore !== undefined && given.registries?.[public_hosts/* publicRegistry */.td] !== undefined;
    return nothingEmbedded ? parts : { ...embedded, ...parts };
}
function parse(text) {
    const result = trustRootFile.safeParse(json(text));
    if (result.success)
        return result.data;
    throw new errors/* UsageError */.e(`trust-root is not a trust root:\n${core_errors/* prettifyError */.S1(result.error)}\n` +
        'Expected { "sigstore": <a Sigstore TrustedRoot>, "registries": { "<host[:port]>": { "keys": [ … ] } } }, both optional.');
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new errors/* UsageError */.e(`trust-root is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/trust/refresh.js






/**
 * What is trusted now, where the embedded material is in use: a key that a registry made after this release is then
 * known. What the owner gave stays as it is. Null where TUF cannot be reached in time: the key stays unknown.
 */
async function refreshTrust(trust, withTuf = withPublicTuf) {
    const embedded = embeddedTrust();
    const ours = JSON.stringify(embedded.registries[public_hosts/* publicRegistry */.td]);
    try {
        return await withTuf(async (readTarget) => {
            const { keys } = registryKeys.parse(JSON.parse(await readTarget(`${public_hosts/* publicRegistry */.td}/keys.json`)));
            const isGiven = JSON.stringify(trust.sigstore) !== JSON.stringify(embedded.sigstore);
            const sigstore = isGiven ? trust.sigstore : sigstoreRoot.parse(JSON.parse(await readTarget('trusted_root.json')));
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
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(654), __webpack_require__.e(694)]).then(__webpack_require__.t.bind(__webpack_require__, 4423, 19));
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

// EXTERNAL MODULE: ./.build/action/log.js
var action_log = __webpack_require__(5987);
// EXTERNAL MODULE: ./.build/github/api.js + 1 modules
var api = __webpack_require__(849);
// EXTERNAL MODULE: ./.build/policy/parse.js + 6 modules
var policy_parse = __webpack_require__(5008);
;// CONCATENATED MODULE: ./.build/action/policy.js



/**
 * The policy that applies: the `policy` and `preset` inputs, the file at the base branch's tip and at the default
 * branch's, each with what it extends. Never head's (contracts 7). Read at fixed commits; no file is followed as a link.
 */
async function policyOf(base, inputs, now) {
    const { baseTip } = base.fixed.revisions;
    const tips = [
        { name: 'base tip', commit: baseTip },
        ...(base.fixed.defaultTip === baseTip ? [] : [{ name: 'default branch', commit: base.fixed.defaultTip }]),
    ];
    const own = await Promise.all(tips.map(({ name, commit }) => fileAt(base.api, { name, commit, path: policy/* policyPath */.k })));
    const given = inputs.policy === null ? [] : [{ name: 'policy input', text: inputs.policy }];
    const sources = [...given, ...own.filter(source => source !== null)];
    const extended = await Promise.all(sources.map(source => extendedBy(source, base, inputs)));
    return (0,policy_parse/* parsePolicy */.O)([...sources, ...extended.flat()], {
        now,
        ...(inputs.preset === null ? {} : { preset: inputs.preset }),
    });
}
/** A policy file with the keys and certificates that it names, which stand in the same commit. */
async function fileAt(api, place) {
    const text = await textAt(api, place.commit, place.path);
    if (text === null)
        return null;
    const source = { ...place, text };
    const files = await Promise.all((0,policy_parse/* policyNeeds */.Q)(source).files.map(async (file) => {
        const found = await textAt(api, place.commit, file);
        if (found !== null)
            return [file, found];
        throw new errors/* UsageError */.e(`${place.path} (${place.name}) names ${file}, which is not there at ${place.commit}.`);
    }));
    return { ...source, files: Object.fromEntries(files) };
}
/** One level, from another repository at a full commit id. What cannot be read there is a mistake, not silence. */
async function extendedBy(source, { connection }, inputs) {
    const needed = (0,policy_parse/* policyNeeds */.Q)(source).extends;
    if (needed === null)
        return [];
    const [owner = '', repo = ''] = needed.repository.split('/');
    const there = await (0,api/* connect */.Ng)({ ...connection, owner, repo, token: inputs.policyToken ?? connection.token });
    const found = await fileAt(there, { name: needed.repository, commit: needed.commit, path: needed.path });
    return found === null ? [] : [found];
}
/** Text of a file of the owner's. Anything else at its path cannot be read as one, and must not count as absent. */
async function textAt(api, commit, file) {
    const content = await (0,github_read/* readFile */.TA)(api, commit, file);
    if (content === null || content.kind === 'text')
        return content?.text ?? null;
    throw new errors/* UsageError */.e(`${file} at ${commit} is no plain text file (${content.kind}), and cannot be used.`);
}

;// CONCATENATED MODULE: ./.build/action/secrets.js
/** `Authorization` by host, for the hosts that the tokens belong to; none where the event forbids it (contracts 9). */
function credentialsOf(inputs, event) {
    if (!event.mayUseSecrets)
        return {};
    const registries = Object.entries(inputs.registryTokens).map(([host, token]) => [host, `Bearer ${token}`]);
    const hub = inputs.hubToken === null ? [] : [[inputs.hfEndpoint.host, `Bearer ${inputs.hubToken}`]];
    return Object.fromEntries([...registries, ...hub]);
}
/** What the runner is to hide. It knows whole secrets; a line of `registry-tokens` may hold a part of one. */
function secretsOf(inputs) {
    const tokens = [inputs.githubToken, inputs.policyToken, inputs.hubToken, ...Object.values(inputs.registryTokens)];
    return tokens.filter(token => token !== null);
}

;// CONCATENATED MODULE: ./.build/action/examine.js












const words = { resolve: 'Looking up', verify: 'Verifying', check: 'Checking' };
/** From changes to a report, in the world that inputs and base describe. */
async function examine(changes, { api, connection, fixed, event, inputs }) {
    for (const secret of secretsOf(inputs))
        (0,core/* setSecret */.Pq)(secret);
    const now = new Date();
    const { revisions, defaultTip } = fixed;
    const [read, policy, lock, lockAtDefault, trustRoot, locks] = await Promise.all([
        readInTime(changes, (0,reading_thread.usualPatience)(process.argv[1]), extract.extract),
        policyOf({ api, connection, fixed }, inputs, now),
        (0,github_read/* readFile */.TA)(api, revisions.baseTip, models_lock/* modelsLockPath */.rS),
        defaultTip === revisions.baseTip ? null : (0,github_read/* readFile */.TA)(api, defaultTip, models_lock/* modelsLockPath */.rS),
        trustRootOf(inputs, path => textAt(api, revisions.baseTip, path)),
        changes.some(({ path }) => (0,lockfiles/* asksForLocks */.E)(path)) ? (0,github_read/* readPaths */.Vv)(api, revisions.head, lockfiles/* isNpmLock */.X) : undefined,
    ]);
    const trust = loadTrust({ ...(trustRoot === null ? {} : { trustRoot }), npmRegistry: inputs.npmRegistry });
    noteEnding(trust, now);
    const githubApi = new URL(connection.apiUrl);
    const own = { [githubApi.host]: `Bearer ${connection.token}` };
    return inspect(read.changes, {
        extract: read.extract,
        policy,
        lock,
        lockAtDefault,
        locks,
        own: (0,github_read/* ownFiles */.aJ)(api, revisions.head),
        http: createHttp({ userAgent: connection.userAgent, credentials: { ...own, ...credentialsOf(inputs, event) } }),
        trust,
        endpoints: { npm: inputs.npmRegistry, huggingface: inputs.hfEndpoint, githubApi },
        refreshTrust: refreshTrust,
        now,
        failOn: inputs.failOn,
        revisions,
        onProgress: (stage, total) => (0,action_log/* log */.R)(`${words[stage]}: ${total}`),
    });
}
/** Until when the material holds is in the log of every run; that it is about to end, on the run's page. */
function noteEnding(trust, now) {
    const { madeAt, endsAt } = trust;
    if (madeAt && endsAt)
        (0,action_log/* log */.R)(`Trust material of ${madeAt.slice(0, 10)}, good until ${endsAt.slice(0, 10)}.`);
    const ending = trustEnding(trust, now);
    if (ending !== null)
        (0,core/* warning */.$e)(ending, { title: 'weighmaster' });
}
/** JSON as it is, or the path of a file at the base's tip: a workspace may hold head's files. */
async function trustRootOf({ trustRoot }, read) {
    if (trustRoot === null || trustRoot.startsWith('{'))
        return trustRoot;
    const text = await read(trustRoot);
    if (text !== null)
        return text;
    throw new errors/* UsageError */.e(`Input 'trust-root' names ${trustRoot}, which is not there at the base branch's tip.`);
}


/***/ }),

/***/ 6035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ checkIds),
  v: () => (/* binding */ presets)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(5400);
// EXTERNAL MODULE: ./.build/model/evidence.js
var evidence = __webpack_require__(8423);
;// CONCATENATED MODULE: ./.build/catalogue/presets.json
const presets_namespaceObject = /*#__PURE__*/JSON.parse('{"columns":["default","recommended","strict"],"rows":{"could-not-check/dynamic":["note","note","note"],"could-not-check/required":["error","error","error"],"could-not-check/unreachable":["warning","warning","warning"],"could-not-check/unreadable":["error","error","error"],"exception-expired":["error","error","error"],"guard-changed":["warning","warning","error"],"guard-changed/encoding":["error","error","error"],"model-absent":["warning","error","error"],"model-commit-unreachable":["error","error","error"],"model-country":["silent","silent","silent"],"model-digest-malformed":["error","error","error"],"model-endpoint":["warning","warning","error"],"model-format":["warning","error","error"],"model-format/code-inside":["silent","warning","error"],"model-format/flawed":["error","error","error"],"model-format/not-allowed":["silent","silent","silent"],"model-format/unclear":["silent","silent","warning"],"model-format/unlooked":["silent","silent","warning"],"model-licence":["silent","silent","silent"],"model-licence/changed":["warning","warning","error"],"model-lineage":["silent","silent","silent"],"model-lineage/changed":["warning","warning","error"],"model-lock-altered":["warning","warning","error"],"model-lock-drift":["error","error","error"],"model-lock-stale":["warning","warning","warning"],"model-lock-stale/perhaps":["note","note","note"],"model-look-alike":["silent","silent","silent"],"model-moved":["warning","warning","error"],"model-publisher-not-allowed":["error","error","error"],"model-remote-code":["warning","error","error"],"model-remote-code/pinned":["silent","silent","silent"],"model-scan":["silent","silent","silent"],"model-signature-invalid":["error","error","error"],"model-signature-invalid/copied":["warning","warning","warning"],"model-signature-invalid/documents":["warning","warning","warning"],"model-signature-invalid/junk":["warning","warning","warning"],"model-signature-invalid/other-publisher":["warning","warning","warning"],"model-template":["warning","error","error"],"model-unpinned":["warning","error","error"],"model-unpinned/unpinnable":["silent","warning","error"],"model-unsigned":["silent","silent","silent"],"npm-archive-changed":["warning","error","error"],"npm-archive-changed/unhashed":["silent","silent","warning"],"npm-git-dependency":["error","error","error"],"npm-git-dependency/moved":["warning","error","error"],"npm-git-dependency/project":["warning","error","error"],"npm-install-script":["warning","warning","error"],"npm-integrity-mismatch":["error","error","error"],"npm-integrity-mismatch/absent":["warning","error","error"],"npm-integrity-mismatch/sha1-only":["warning","warning","warning"],"npm-licence":["silent","silent","silent"],"npm-manifest-mismatch":["error","error","error"],"npm-manifest-mismatch/differs":["warning","warning","warning"],"npm-manifest-mismatch/hidden-build":["warning","error","error"],"npm-manifest-mismatch/unopened":["silent","silent","warning"],"npm-manifest-mismatch/unreadable":["warning","error","error"],"npm-new-registry":["warning","warning","error"],"npm-provenance-absent":["silent","silent","silent"],"npm-provenance-lost/across-lines":["silent","warning","warning"],"npm-provenance-lost/alone":["warning","error","error"],"npm-provenance-lost/joined":["error","error","error"],"npm-publisher-changed/alone":["silent","silent","warning"],"npm-publisher-changed/joined":["warning","warning","error"],"npm-publisher-changed/registry":["warning","error","error"],"npm-publisher-changed/source":["warning","warning","error"],"npm-publisher-changed/trigger":["warning","warning","error"],"npm-publisher-not-allowed":["error","error","error"],"npm-signature-invalid":["error","error","error"],"npm-signature-invalid/junk":["warning","warning","warning"],"npm-signer-not-allowed":["error","error","error"],"npm-too-young":["warning","warning","error"],"npm-trust-redirected":["warning","warning","error"],"npm-unlocked":["warning","warning","error"],"npm-unlocked/installed":["silent","silent","warning"],"npm-unlocked/library":["silent","silent","warning"],"npm-unsigned":["silent","silent","silent"],"requirement-unmet":["error","error","error"]},"tarballs":[50,50,200],"fixed":["could-not-check/unreadable"],"defaults":{"publisher":"any","transitive":false,"pin":"any","formats":"any","lineage":"any","remote-code":"pinned","signature":"off","verify":"listed","licence":"any","country":"any","integrity":"listed","provenance":"no-downgrade","min-age":72,"install-scripts":"any"},"consequences":{"pin":{"any":{"model-unpinned":"silent"},"commit":{"model-unpinned":"error"}},"formats":{"listed":{"model-format/not-allowed":"error"}},"lineage":{"allowed":{"model-lineage":"error"}},"remote-code":{"any":{"model-remote-code":"silent"},"deny":{"model-remote-code":"error"}},"signature":{"warn":{"model-unsigned":"warning","npm-unsigned":"warning"},"require":{"model-unsigned":"silent","npm-unsigned":"error","requirement-unmet":"error"}},"licence":{"listed":{"model-licence":"error","npm-licence":"error"}},"country":{"listed":{"model-country":"error"}},"provenance":{"off":{"npm-provenance-lost":"silent"},"require":{"npm-provenance-lost":"error","npm-provenance-absent":"silent","requirement-unmet":"error"}},"integrity":{"require":{"requirement-unmet":"error"}},"verify":{"git":{"requirement-unmet":"error"}},"min-age":{"0":{"npm-too-young":"silent"}},"install-scripts":{"any":{"npm-install-script":"silent"},"warn":{"npm-install-script":"warning"},"deny":{"npm-install-script":"error"}}},"requires":{"integrity":{"require":{"npm":["integrity"]}},"signature":{"require":{"npm":["registry-signature"],"model":["model-signature","signer-identity"]}},"provenance":{"require":{"npm":["provenance"]}},"verify":{"git":{"model":["integrity"]}}},"askedBySource":{"model-publisher-not-allowed":"publisher","npm-publisher-not-allowed":"publisher","requirement-unmet":"required"}}');
;// CONCATENATED MODULE: ./.build/catalogue/presets.js



const severity = schemas/* enum */.k5n(policy/* severities */.g);
const presetsSchema = schemas/* strictObject */.rej({
    columns: schemas/* tuple */.PVZ([schemas/* literal */.euz('default'), schemas/* literal */.euz('recommended'), schemas/* literal */.euz('strict')]),
    /** Severity of each `check` or `check/message`, one per column. */
    rows: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([severity, severity, severity])),
    /** How many npm tarballs a run opens, one per column. */
    tarballs: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr(), schemas/* int */.Whr()]),
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
    requires: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* enum */.k5n(evidence/* claims */.OM))))),
    /** Checks whose question a source may not ask of a reference at all: it then keeps out of the finding. */
    askedBySource: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* enum */.k5n(['publisher', 'required'])),
});
/** The table of contracts 6, and what the rules of a policy file do to it. */
const presets = presetsSchema.parse(presets_namespaceObject);
/** Ids of all checks that have a row. */
const checkIds = [...new Set(Object.keys(presets.rows).map(row => row.split('/')[0] ?? ''))];


/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ publisherSchema),
/* harmony export */   x: () => (/* binding */ publisherNames)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

const issuer = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({ protocol: /^https$/ })
    .describe('The OIDC issuer, exactly as the certificate has it, e.g. https://token.actions.githubusercontent.com.');
const workflowSigner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    issuer,
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^(?:[\w.-]+\/[\w.-]+|https:\/\/[\w.-]+(?:\/[\w.-]+)+)$/, 'is neither owner/name nor an https address')
        .describe('owner/name at GitHub, or the https address of the repository elsewhere.'),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w./-]+$/, 'is no path of a workflow')
        .describe('The workflow file, as a path in the repository; a bare name stands in .github/workflows/.'),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^refs\/[\x21-\x7e]+$/, 'starts with refs/')
        .describe('The git ref it ran for; `*` covers one segment: refs/tags/*.'),
    'repository-id': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/).optional().describe('The immutable number of the repository.'),
    'owner-id': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+$/).optional().describe('The immutable number of its owner.'),
})
    .describe('A workflow, as Fulcio certifies it (extensions .8, .12, .14, .18, and .15 and .17 where given).');
const identitySigner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    issuer,
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The subject alternative name, the whole of it, case-exact.'),
})
    .describe('A person or a service, by the exact name in the certificate.');
const material = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe(`PEM text of the ${what}, or its path in the repository this file stands in.`);
const certificateSigner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    certificate: material('certificate that the chain must end in'),
    identity: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('Subject alternative name or common name of the signing certificate.'),
})
    .describe('A certificate of an authority that is not Sigstore.');
const keySigner = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ key: material('public key') }).describe('A public key.');
const signerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([workflowSigner, identitySigner, certificateSigner, keySigner], {
    error: 'a signer is { issuer, repository, workflow, ref } or { issuer, identity } or { certificate, identity } or { key }',
})
    .describe('Whose signature counts as this publisher’s.');
const namespaces = (hub) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1).optional().describe(hub);
/** Names that a publisher has at each hub. A namespace covers all that lies under it, by whole segments. */
const publisherNames = {
    huggingface: namespaces('Namespaces at Hugging Face, case-exact.'),
    modelscope: namespaces('Namespaces at ModelScope.'),
    ollama: namespaces('Names at Ollama: a user, or library/NAME for one of its own conversions.'),
    oci: namespaces('OCI repositories: ghcr.io/acme; without a host, Docker Hub.'),
    kaggle: namespaces('Owners at Kaggle.'),
    torchhub: namespaces('GitHub owners (owner or owner/repository) whose hubconf.py may be loaded.'),
    url: namespaces('Hosts or host/path prefixes of addresses: models.acme.example/releases; s3://bucket.'),
    'git-lfs': namespaces('Folders of the repository itself whose Git LFS weights this publisher signs: models/scale.'),
    'local-weight-file': namespaces('Folders of the repository itself whose other committed weights it signs.'),
    npm: namespaces('npm packages or scopes: left-pad, @acme.'),
};
const publisherSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'is lower-case letters, digits and dashes')
        .describe('A short name for messages and for overriding a catalogue entry.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The name for people.'),
    country: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[A-Z]{2}$/, 'is a two-letter code such as FR')
        .optional()
        .describe('ISO 3166-1 alpha-2, for the rule `country`.'),
    ...publisherNames,
    signers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(signerSchema).min(1).optional().describe('Whose signatures count as this publisher’s.'),
});


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ publishers),
  l: () => (/* binding */ republishers)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./.build/catalogue/publisher-schema.js
var publisher_schema = __webpack_require__(9226);
;// CONCATENATED MODULE: ./.build/catalogue/publishers.json
const publishers_namespaceObject = /*#__PURE__*/JSON.parse('{"publishers":[{"id":"alibaba-qwen","name":"Qwen (Alibaba)","families":["Qwen","QwQ"],"country":"CN","confidence":"high","huggingface":["Qwen"],"modelscope":["Qwen"],"torchhub":["QwenLM"],"basis":"The publisher\'s own repository links to the namespace: github.com/QwenLM/Qwen3 @7a2f61f (2026-01-09)","note":"Other Alibaba namespaces (Alibaba-NLP, AIDC-AI, ModelScope\'s iic) are publishers of their own."},{"id":"deepseek","name":"DeepSeek","families":["DeepSeek-V","DeepSeek-R1"],"country":"CN","confidence":"high","huggingface":["deepseek-ai"],"torchhub":["deepseek-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/deepseek-ai/DeepSeek-V3 @9b4e978 (2025-08-28)","note":"The small deepseek-r1 sizes are distilled onto Qwen and Llama bases: their lineage differs from their name."},{"id":"mistral","name":"Mistral AI","families":["Mistral","Mixtral","Ministral","Devstral","Magistral"],"country":"FR","confidence":"high","huggingface":["mistralai"],"torchhub":["mistralai"],"basis":"The publisher\'s own repository links to the namespace: github.com/mistralai/mistral-inference @2557e12 (2026-02-26)","note":"mistral-community at Hugging Face is not Mistral AI."},{"id":"openai","name":"OpenAI (gpt-oss)","families":["gpt-oss","gpt-oss-safeguard","privacy-filter"],"country":"US","confidence":"high","huggingface":["openai"],"torchhub":["openai"],"basis":"The publisher\'s own repository links to the namespace: github.com/openai/gpt-oss @7b58334 (2026-07-24)","note":"openai-community holds the legacy ids that Hugging Face moved (gpt2) and is not OpenAI; Open-OSS/privacy-filter impersonated openai/privacy-filter in May 2026."},{"id":"meta-llama","name":"Meta (Llama)","families":["Llama","Code Llama","Llama Guard"],"country":"US","confidence":"high","huggingface":["meta-llama","facebook","codellama"],"torchhub":["meta-llama"],"basis":"The publisher\'s own repository links to the namespace: github.com/meta-llama/llama-models @a9c89c4 (2025-07-15)","note":"ModelScope\'s copies stand in LLM-Research; NousResearch and unsloth re-upload Llama weights."},{"id":"google-gemma","name":"Google (Gemma)","families":["Gemma"],"country":"US","confidence":"high","huggingface":["google"],"kaggle":["google"],"torchhub":["google-deepmind","google-gemini"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77","note":"google-bert at Hugging Face was made by Hugging Face for legacy ids."},{"id":"nvidia","name":"NVIDIA (Nemotron)","families":["Nemotron"],"country":"US","confidence":"high","huggingface":["nvidia"],"torchhub":["NVIDIA","NVIDIA-NeMo"],"basis":"The publisher\'s own repository links to the namespace: github.com/NVIDIA-NeMo/Nemotron @e27b371 (2026-08-21)","note":"NGC, NVIDIA\'s own hub, is addressed by URL and is not part of this entry. NemoClaw is software, not a model."},{"id":"multiverse-computing","name":"Multiverse Computing","families":["LittleLamb","HyperNova","Pulsar","CompactifAI"],"country":"ES","confidence":"medium","huggingface":["MultiverseComputingCAI"],"basis":"Links of third parties to huggingface.co/MultiverseComputingCAI (September 2026); no page of the publisher was read","note":"Base models are sometimes named under MultiverseComputing, which is another namespace."},{"id":"pleias","name":"PleIAs","families":["CommonLingua","Pleias-RAG"],"country":"FR","confidence":"high","huggingface":["PleIAs"],"torchhub":["Pleias"],"basis":"The publisher\'s own repository links to the namespace: github.com/Pleias/Pleias-RAG-Library @2459a74 (2025-05-01)","note":"PleIAs/CommonLingua is a pickle checkpoint (model.pt)."},{"id":"ai2","name":"Ai2 (OLMo)","families":["OLMo","Tulu","Molmo"],"country":"US","confidence":"high","huggingface":["allenai"],"torchhub":["allenai"],"basis":"The publisher\'s own repository links to the namespace: github.com/allenai/OLMo-core @fa6c501 (2026-06-22)"},{"id":"reflection-ai","name":"Reflection AI","families":["Beam"],"country":"US","confidence":"low","huggingface":["reflection"],"former":["reflectionai"],"basis":"huggingface.co/reflectionai answered 302 to huggingface.co/reflection on 2026-10-09; nothing else","note":"Inferred from a redirect of the old name; the namespace held no public model. Ollama\'s reflection and HF mattshumer/Reflection-Llama-3.1-70B are unrelated."},{"id":"microsoft","name":"Microsoft (Phi)","families":["Phi"],"country":"US","confidence":"high","huggingface":["microsoft"],"torchhub":["microsoft"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"moonshot","name":"Moonshot AI (Kimi)","families":["Kimi"],"country":"CN","confidence":"high","huggingface":["moonshotai"],"torchhub":["MoonshotAI"],"basis":"The publisher\'s own repository links to the namespace: github.com/MoonshotAI/Kimi-K2 @c6157be (2025-07-31)"},{"id":"zai","name":"Z.ai / Zhipu AI (GLM)","families":["GLM","ChatGLM","CogVLM"],"country":"CN","confidence":"high","huggingface":["zai-org"],"modelscope":["ZhipuAI"],"torchhub":["zai-org"],"former":["THUDM"],"basis":"The publisher\'s own repository links to the namespace: github.com/zai-org/GLM-4.5 @170f20b (2026-02-01)","note":"Three names of one publisher: zai-org, ZhipuAI at ModelScope, z-ai at OpenRouter."},{"id":"minimax","name":"MiniMax","families":["MiniMax-M"],"country":"CN","confidence":"high","huggingface":["MiniMaxAI"],"modelscope":["MiniMax"],"torchhub":["MiniMax-AI"],"basis":"The publisher\'s own repository links to the namespace: github.com/MiniMax-AI/MiniMax-M2 @2e575ef (2025-11-13)","note":"Three spellings: MiniMaxAI, MiniMax at ModelScope, MiniMax-AI at GitHub."},{"id":"01-ai","name":"01.AI (Yi)","families":["Yi"],"country":"CN","confidence":"high","huggingface":["01-ai"],"modelscope":["01ai"],"torchhub":["01-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/01-ai/Yi @f73194c (2024-11-27)"},{"id":"tencent","name":"Tencent (Hunyuan)","families":["Hunyuan"],"country":"CN","confidence":"high","huggingface":["tencent"],"modelscope":["Tencent-Hunyuan"],"torchhub":["Tencent-Hunyuan"],"basis":"The publisher\'s own repository links to the namespace: github.com/Tencent-Hunyuan/Hunyuan-A13B @2798f3c (2025-07-08)","note":"Several Hunyuan licences exclude the EU, the UK and South Korea."},{"id":"baidu","name":"Baidu (ERNIE)","families":["ERNIE"],"country":"CN","confidence":"medium","huggingface":["baidu"],"torchhub":["PaddlePaddle"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"bytedance-seed","name":"ByteDance Seed","families":["Seed-OSS"],"country":"CN","confidence":"high","huggingface":["ByteDance-Seed"],"torchhub":["ByteDance-Seed"],"basis":"The publisher\'s own repository links to the namespace: github.com/ByteDance-Seed/seed-oss @98e12be (2025-09-15)"},{"id":"tii","name":"TII (Falcon)","families":["Falcon"],"country":"AE","confidence":"high","huggingface":["tiiuae"],"torchhub":["tiiuae"],"basis":"The publisher\'s own repository links to the namespace: github.com/tiiuae/Falcon-H1 @9d2f5fc (2025-08-20)"},{"id":"ibm-granite","name":"IBM (Granite)","families":["Granite"],"country":"US","confidence":"high","huggingface":["ibm-granite"],"torchhub":["ibm-granite"],"signers":[{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite-sign@ibm.com"},{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite-verify@ibm.com"},{"issuer":"https://sigstore.verify.ibm.com/oauth2","identity":"Granite.Preview@ibm.com"}],"basis":"The publisher\'s own repository links to the namespace: github.com/ibm-granite/granite-4.0-language-models @d48d3d5 (2025-12-02)","note":"Signs its models (OpenSSF Model Signing, keyless); IBM\'s signature copied into a re-upload proves nothing about the re-uploader."},{"id":"cohere","name":"Cohere","families":["Command","Aya"],"country":"CA","confidence":"high","huggingface":["CohereLabs"],"torchhub":["cohere-ai"],"former":["CohereForAI"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"stability","name":"Stability AI","families":["Stable Diffusion","StableLM"],"country":"GB","confidence":"high","huggingface":["stabilityai"],"torchhub":["Stability-AI"],"basis":"The publisher\'s own repository links to the namespace: github.com/Stability-AI/StableLM @93eea08 (2024-04-08)","note":"runwayml/stable-diffusion-v1-5 was deleted; the common copy is a community\'s."},{"id":"black-forest-labs","name":"Black Forest Labs","families":["FLUX"],"confidence":"high","huggingface":["black-forest-labs"],"torchhub":["black-forest-labs"],"basis":"The publisher\'s own repository links to the namespace: github.com/black-forest-labs/flux2 @ab7cca6 (2025-12-01)","note":"Country left out: a US company with a German team."},{"id":"huggingface-smollm","name":"Hugging Face (SmolLM)","families":["SmolLM","SmolVLM"],"country":"US","confidence":"high","huggingface":["HuggingFaceTB"],"torchhub":["huggingface"],"basis":"The publisher\'s own repository links to the namespace: github.com/huggingface/smollm @a041759 (2026-04-02)"},{"id":"arcee","name":"Arcee AI","families":["AFM","Trinity"],"country":"US","confidence":"medium","huggingface":["arcee-ai"],"torchhub":["arcee-ai"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"liquid","name":"Liquid AI","families":["LFM2","LFM2.5"],"country":"US","confidence":"high","huggingface":["LiquidAI"],"torchhub":["Liquid4All"],"basis":"The publisher\'s own repository links to the namespace: github.com/Liquid4All/cookbook @375dcfc (2026-08-12)","note":"The GitHub organisation is Liquid4All."},{"id":"lg-exaone","name":"LG AI Research (EXAONE)","families":["EXAONE"],"country":"KR","confidence":"high","huggingface":["LGAI-EXAONE"],"torchhub":["LG-AI-EXAONE"],"basis":"The publisher\'s own repository links to the namespace: github.com/LG-AI-EXAONE/EXAONE-4.0 @c8b16a7 (2025-08-04)","note":"LGAI-EXAONE at Hugging Face, LG-AI-EXAONE at GitHub."},{"id":"upstage","name":"Upstage","families":["SOLAR"],"country":"KR","confidence":"high","huggingface":["upstage"],"torchhub":["UpstageAI"],"basis":"The publisher\'s own repository links to the namespace: github.com/UpstageAI/cookbook @6820575 (2026-06-08)"},{"id":"sarvam","name":"Sarvam AI","families":["Sarvam"],"country":"IN","confidence":"high","huggingface":["sarvamai"],"torchhub":["sarvamai"],"basis":"The publisher\'s own repository links to the namespace: github.com/sarvamai/sarvam-ai-cookbook @75d173f (2026-08-17)"},{"id":"swiss-ai","name":"Swiss AI Initiative (Apertus)","families":["Apertus"],"country":"CH","confidence":"high","huggingface":["swiss-ai"],"torchhub":["swiss-ai"],"basis":"Listed by vLLM with the namespace: docs/models/supported_models.md @0046f77"},{"id":"prime-intellect","name":"Prime Intellect","families":["INTELLECT"],"country":"US","confidence":"high","huggingface":["PrimeIntellect"],"torchhub":["PrimeIntellect-ai"],"basis":"The publisher\'s own repository links to the namespace: github.com/PrimeIntellect-ai/prime-rl @559b447 (2026-08-21)"},{"id":"nous","name":"Nous Research","families":["Hermes"],"country":"US","confidence":"high","huggingface":["NousResearch"],"torchhub":["NousResearch"],"basis":"The publisher\'s own repository links to the namespace: github.com/NousResearch/Hermes-Function-Calling @3e695ed (2024-09-13)","note":"Also re-uploads other publishers\' weights: allowing it does not vouch for the base model."}],"republishers":[{"hub":"huggingface","namespaces":["unsloth"],"why":"re-quantises and re-uploads most families"},{"hub":"huggingface","namespaces":["ggml-org"],"why":"llama.cpp\'s own GGUF conversions"},{"hub":"huggingface","namespaces":["mradermacher","bartowski","TheBloke","lmstudio-community","mlx-community","Xenova","onnx-community"],"why":"conversions and quantisations by third parties"},{"hub":"huggingface","namespaces":["Systran","mobiuslabsgmbh","distil-whisper"],"why":"faster-whisper\'s size names resolve here"},{"hub":"huggingface","namespaces":["Qdrant","xenova"],"why":"fastembed\'s model names resolve here"},{"hub":"huggingface","namespaces":["openai-community","google-bert","google-t5","FacebookAI","distilbert"],"why":"organisations that Hugging Face made for legacy one-word ids"},{"hub":"huggingface","namespaces":["mistral-community"],"why":"not Mistral AI"},{"hub":"modelscope","namespaces":["LLM-Research","AI-ModelScope","modelscope","swift","iic","damo","nv-community","openai-mirror"],"why":"run by ModelScope, or mirrors of other publishers"},{"hub":"ollama","namespaces":["library"],"why":"converted and curated by Ollama, with its own templates"},{"hub":"oci","namespaces":["docker.io/ai"],"why":"packaged by Docker"}]}');
;// CONCATENATED MODULE: ./.build/catalogue/publishers.js



/** A publisher we know, with what the entry rests on. Countries are common knowledge unless the note says more. */
const cataloguedSchema = publisher_schema/* publisherSchema */.C.extend({
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
const publishers = new Map(catalogue.publishers.map(publisher => [publisher.id, publisher]));
/** Namespaces that re-upload, convert or mirror what others made: none of them speaks for the maker. */
const republishers = catalogue.republishers;


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lengthOf: () => (/* binding */ lengthOf),
/* harmony export */   serve: () => (/* binding */ serve),
/* harmony export */   startReader: () => (/* binding */ startReader),
/* harmony export */   tooLarge: () => (/* binding */ tooLarge),
/* harmony export */   usualPatience: () => (/* binding */ usualPatience)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5919);


/** What a worker is told that it is for: other threads run the same entry. */
const readingThread = 'read';
/** The running program where it is one of our doors; null where somebody else runs us, who then waits as long as it takes. */
function usualPatience(program) {
    const entry = program === undefined ? '' : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program);
    return /[\\/](?:action|cli)(?:[\\/]index\.js|\.[jt]s)$/.test(entry) ? { entry, seconds: 30, worth: 100_000 } : null;
}
/** UTF-16 units of its text, 0 where it has none. */
const lengthOf = (content) => content?.kind === 'text' || content?.kind === 'binary' ? (content.text?.length ?? 0) : 0;
/** What stands for a file that nobody can read in time. */
const tooLarge = (content) => ({
    kind: 'too-large',
    oid: content.oid,
    bytes: lengthOf(content),
});
/** In the worker: reads what it is sent, and answers with what it found. */
function serve(read) {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.on('message', (sources) => node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage(sources.map(({ path, content }) => read(path, content))));
    node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.parentPort?.postMessage('ready');
}
function startReader({ entry, seconds }) {
    // What is read lives for one file: young garbage is cheap, and a place for it that fits a processor's cache is faster.
    const resourceLimits = { maxOldGenerationSizeMb: 1_500, maxYoungGenerationSizeMb: 16 };
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(entry, { workerData: readingThread, resourceLimits });
    let settle = () => { };
    let hasEnded = false;
    const begun = new Promise(resolve => {
        worker.on('message', (message) => {
            if (message !== 'ready')
                return settle(message);
            reader.hasBegun = true;
            return resolve();
        });
        const ended = () => {
            hasEnded = true;
            resolve();
            settle(null);
        };
        worker.once('error', ended).once('exit', ended);
    });
    const reader = {
        hasBegun: false,
        end: () => worker.terminate(),
        read: async (sources) => {
            await begun;
            if (hasEnded)
                return null;
            const answer = new Promise(resolve => {
                settle = resolve;
            });
            const timer = setTimeout(() => void worker.terminate(), seconds * 1000);
            worker.postMessage(sources);
            return answer.finally(() => clearTimeout(timer));
        },
    };
    return reader;
}


/***/ }),

/***/ 7554:
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

/***/ 8818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ asksForLocks),
/* harmony export */   X: () => (/* binding */ isNpmLock)
/* harmony export */ });
const lockfile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|deno\.lock)$/u;
const manifest = /(?:^|\/)package\.json$/u;
/** Does an npm lockfile stand at this path, of whichever package manager? */
function isNpmLock(path) {
    return lockfile.test(path);
}
/** A manifest or a lockfile of npm's world: where one changes, it matters which locks stand beside. */
function asksForLocks(path) {
    return manifest.test(path) || isNpmLock(path);
}


/***/ }),

/***/ 704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   X3: () => (/* binding */ isPem),
/* harmony export */   dt: () => (/* binding */ compilePublishers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9226);
/* harmony import */ var _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(106);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8795);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(727);





/** The `publishers:` list, catalogue entries looked up, keys and certificates read. */
function compilePublishers(text, entries, report) {
    const seen = new Set();
    const files = [];
    const rules = entries.flatMap((written, index) => {
        const path = ['publishers', index];
        const entry = typeof written === 'string' ? _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_1__/* .publishers */ .e.get(written) : written;
        if (!entry) {
            report(path, `the catalogue has no publisher '${String(written)}'; ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(String(written), [..._catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_1__/* .publishers */ .e.keys()])}`);
            return [];
        }
        if (typeof written === 'string' && _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_1__/* .publishers */ .e.get(written)?.confidence === 'low') {
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
        const pattern = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNamespace */ .LM)(hub, name);
        if (typeof pattern === 'string')
            report([...path, hub, index], pattern);
        return typeof pattern === 'string' ? [] : [pattern];
    }));
}
const isHubName = (key) => Object.hasOwn(_catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .publisherNames */ .x, key);
function hubsOf(entry) {
    return Object.keys(_catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .publisherNames */ .x)
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
const certificateDigest = (pem) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw).digest('hex');
function keyDigest(pem) {
    // Node would also take a private key or a certificate for a public one.
    if (!/^-----BEGIN (?:EC |RSA )?PUBLIC KEY-----/.test(pem.trimStart()))
        throw new Error('not a public key');
    const spki = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem).export({ type: 'spki', format: 'pem' });
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(spki).digest('hex');
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


/***/ }),

/***/ 6988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ faultsError),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Pm: () => (/* binding */ shapeFaults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8439);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8125);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8795);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(150);




/** All faults of one file as the one error that its owner reads: file, line, key, what is wrong, what to do. */
function faultsError(text, faults, lineOf) {
    const file = text.path ? `${text.name}: ${text.path}` : text.name;
    const shown = faults.slice(0, 10).map(fault => {
        const key = written(fault.path);
        return `  line ${fault.line ?? lineOf(fault.path)}${key ? `, ${key}` : ''}: ${fault.message}`;
    });
    const more = faults.length > 10 ? [`  and ${faults.length - 10} more`] : [];
    return new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e([`The policy (${file}) cannot be used.`, ...shown, ...more].join('\n'));
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
            if (issue.origin === 'number')
                return [{ path, message: `must be at least ${issue.minimum}` }];
            if (issue.minimum !== 1)
                return [{ path, message: `is too short: at least ${issue.minimum} characters` }];
            return [{ path, message: 'is empty; fill it or leave the key out' }];
        case 'too_big':
            return [{ path, message: `must be at most ${issue.maximum}` }];
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
const unknownKey = (key, known) => known.includes(key) ? 'does not go with the keys beside it' : `unknown key; ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(key, known)}`;
const an = (type) => ({ array: 'a list', object: 'a map', record: 'a map' })[type] ?? `a ${type}`;
/** The keys that may stand at `path`, read off the schema itself. */
function keysAt(path) {
    const root = zod__WEBPACK_IMPORTED_MODULE_2__/* .toJSONSchema */ .bl(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .policySchema */ .wh, { io: 'input' });
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


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ meetRules),
/* harmony export */   hG: () => (/* binding */ meetDecisions),
/* harmony export */   mm: () => (/* binding */ meetVerdicts)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5400);

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
const meetDecisions = byRank(({ severity }) => _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .g.indexOf(severity));
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


/***/ }),

/***/ 8795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/** The known word that a mistyped one most likely stands for, or the only one that it is a part of; null when none is near. */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best = null;
    for (const candidate of known) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance <= limit && (best === null || distance < best.distance))
            best = { word: candidate, distance };
    }
    const [whole, second] = known.filter(one => one.split('-').includes(word.toLowerCase()));
    return best?.word ?? (second === undefined ? (whole ?? null) : null);
}
/** A remedy: the near word, or all of them when they are few enough to read. */
function suggest(word, known) {
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


/***/ }),

/***/ 1717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isOwnPackage),
/* harmony export */   N: () => (/* binding */ isOwn)
/* harmony export */ });
/** A package of the repository itself: its code is in the pull request, for reviewers to read. */
const isOwnPackage = ({ loader }) => loader === 'file' || loader === 'workspace';
/** Bytes that the repository itself holds have no other publisher. */
function isOwn(reference) {
    return reference.hub === 'local-weight-file' || reference.hub === 'git-lfs' || isOwnPackage(reference);
}


/***/ }),

/***/ 5008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy),
  Q: () => (/* binding */ policyNeeds)
});

// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(8125);
// EXTERNAL MODULE: ./.build/catalogue/presets.js + 1 modules
var presets = __webpack_require__(6035);
// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(5400);
// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(3513);
// EXTERNAL MODULE: ./.build/policy/meet.js
var meet = __webpack_require__(8842);
// EXTERNAL MODULE: ./.build/policy/pattern.js
var policy_pattern = __webpack_require__(727);
// EXTERNAL MODULE: ./.build/policy/publisher.js
var publisher = __webpack_require__(2589);
// EXTERNAL MODULE: ./.build/policy/rule.js
var policy_rule = __webpack_require__(2827);
;// CONCATENATED MODULE: ./.build/policy/decide.js






/** What one source makes of an observation. The order of precedence is that of the paragraphs. */
function decideIn(source, observed) {
    const { check, messageId, hard } = observed;
    const by = (severity, rule) => ({ severity, source: source.info.name, rule });
    const preset = by(tabled(source, check, messageId), `preset: ${source.info.preset}`);
    if (presets/* presets */.v.fixed.includes(`${check}/${messageId}`))
        return preset;
    const unasked = outsider(source, observed);
    if (unasked)
        return by('silent', unasked);
    const exempt = source.exemptions.find(one => !one.expired && covers(one, observed));
    if (exempt)
        return by('silent', exempt.rule);
    const chosen = ruled(source, observed) ?? configured(source, check, messageId) ?? preset;
    const raised = raisedByDoubt(source, observed, chosen);
    const place = hard ? null : lowered(source, observed.file);
    return place && rank(place.severity) < rank(raised.severity) ? by(place.severity, place.name) : raised;
}
/** A source that does not ask this question of this reference has no word in the answer: why, or null. */
function outsider(source, { check, reference, dossier }) {
    const question = presets/* presets */.v.askedBySource[check];
    if (question === 'required' && reference)
        return (0,policy_rule/* requiredIn */.rY)(source, reference).length > 0 ? null : 'nothing required';
    if (question !== 'publisher' || !dossier)
        return null;
    const { verdict, rule } = (0,publisher/* publisherIn */._8)(source, dossier);
    return verdict === 'not-allowed' ? null : rule;
}
const rank = (severity) => policy/* severities */.g.indexOf(severity);
/** A check without a row is an error: forgetting one must not hide its findings. */
function tabled({ info }, check, messageId) {
    const row = presets/* presets */.v.rows[`${check}/${messageId}`] ?? presets/* presets */.v.rows[check];
    return row?.[presets/* presets */.v.columns.indexOf(info.preset)] ?? 'error';
}
/** Rules by pattern that speak of this check; among several the strictest. */
function ruled(source, { check, messageId, reference }) {
    if (!reference)
        return null;
    const decisions = (0,policy_rule/* spoken */.vg)(source, reference).flatMap(({ key, word, rule }) => {
        const table = presets/* presets */.v.consequences[key]?.[word];
        const severity = table?.[`${check}/${messageId}`] ?? table?.[check];
        return severity ? [{ severity, source: source.info.name, rule }] : [];
    });
    return decisions.length > 0 ? decisions.reduce(meet/* meetDecisions */.hG) : null;
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
    const rule = source.onUndetermined === 'fail' ? 'on-undetermined' : reference && (0,policy_rule/* requiredIn */.rY)(source, reference)[0]?.rule;
    return rule ? { severity: 'error', source: source.info.name, rule } : chosen;
}
/** The most specific `paths:` rule for a file; among equals the one that lowers least. */
function lowered(source, file) {
    const segments = (0,policy_pattern/* segmentsOf */.OD)('path', file);
    const covering = source.paths.filter(({ pattern }) => (0,policy_pattern/* matches */.cK)(pattern, 'path', segments));
    return covering.reduce((best, one) => {
        if (best === null)
            return one;
        const difference = (0,policy_pattern/* compareSpecificity */.mk)(one.pattern, best.pattern);
        return difference < 0 || (difference === 0 && rank(one.severity) > rank(best.severity)) ? one : best;
    }, null);
}
/** 0 = `error` or no rule; each severity below it one more. */
function loweringIn(source, file) {
    const rule = lowered(source, file);
    return rule ? rank('error') - rank(rule.severity) : 0;
}
/** By check or check/message, and by the exact subject, as the report has it, with or without its revision. */
function covers(exemption, observed) {
    const { check, messageId, reference, subject, file } = observed;
    if (exemption.check !== check && exemption.check !== `${check}/${messageId}`)
        return false;
    if (exemption.subject === (reference ? subject : (subject ?? file)))
        return true;
    if (!reference)
        return false;
    const subjects = [(0,model_reference/* subjectOf */.et)(reference), `${reference.hub}:${reference.id}`];
    const bare = subjects.flatMap(subject => reference.hub === 'huggingface' ? [subject.replace('huggingface:', '')] : []);
    return [...subjects, ...bare].includes(exemption.subject);
}

// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
;// CONCATENATED MODULE: ./.build/policy/names.js


/** Hidden also in another case: hubs answer to it, and a name too many hidden costs nothing. */
function hides(source, hub, id) {
    const segments = (0,policy_pattern/* segmentsOf */.OD)(hub, id.toLowerCase());
    return (source.private ?? []).some(pattern => (0,policy_pattern/* matches */.cK)((0,policy_pattern/* fold */.AU)(pattern), hub, segments));
}
/** May a token serve this name? Exact, and null where the source has no `private:` and so no word in it. */
function grantsToken(source, hub, id) {
    if (source.private === null)
        return null;
    const segments = (0,policy_pattern/* segmentsOf */.OD)(hub, id);
    return source.private.some(pattern => (0,policy_pattern/* matches */.cK)(pattern, hub, segments));
}
function registryIn(source, host, name) {
    const answer = (verdict, rule) => ({ verdict, source: source.info.name, rule });
    if (source.registries === null)
        return answer('unasked', 'no rule about registries');
    const segments = (0,policy_pattern/* segmentsOf */.OD)('npm', name);
    const claiming = source.registries.filter(({ scopes }) => scopes?.some(scope => (0,policy_pattern/* matches */.cK)(scope, 'npm', segments)));
    const [claim] = claiming;
    if (claim)
        return answer(claiming.some(one => one.host === host) ? 'allowed' : 'not-allowed', claim.name);
    const open = source.registries.find(one => one.host === host && one.scopes === null);
    // Any name that no other registry claims may come from the public one.
    const allowed = open !== undefined || public_hosts/* publicRegistryNames */.h0.has(host);
    return answer(allowed ? 'allowed' : 'not-allowed', open?.name ?? 'registries');
}

;// CONCATENATED MODULE: ./.build/policy/signer.js


/** Signers that this source names for whoever publishes it. */
function signersIn(source, dossier) {
    return (0,publisher/* idsOf */.UX)(dossier).flatMap(id => (0,publisher/* covering */.ew)(source, dossier.reference.hub, id).flatMap(one => one.signers));
}
function signerIn(source, dossier, signer) {
    const answer = (verdict, rule) => ({ verdict, source: source.info.name, rule });
    const naming = (0,publisher/* idsOf */.UX)(dossier)
        .flatMap(id => (0,publisher/* covering */.ew)(source, dossier.reference.hub, id))
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
    const parsed = (0,policy_pattern/* parsePathPattern */.zW)(pattern);
    return typeof parsed !== 'string' && (0,policy_pattern/* segmentsMatch */.aK)(parsed.segments, ref.split('/'));
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
        tarballs: Math.max(...sources.map(({ tarballs }) => tarballs)),
        guarded: distinct(sources.flatMap(({ guarded }) => guarded)),
        decide: observed => each(source => decideIn(source, observed), meet/* meetDecisions */.hG),
        lowering: file => Math.min(...sources.map(source => loweringIn(source, file))),
        publisher: dossier => each(source => (0,publisher/* publisherIn */._8)(source, dossier), meet/* meetVerdicts */.mm),
        vouches: (hub, id) => each(source => (0,publisher/* vouchesIn */.vj)(source, hub, id), meet/* meetVerdicts */.mm),
        accepted: hub => distinct(sources.flatMap(source => (0,publisher/* acceptedIn */.Le)(source, hub))),
        country: dossier => each(source => (0,publisher/* countryIn */.k6)(source, dossier), meet/* meetVerdicts */.mm),
        signer: (dossier, signer) => each(source => signerIn(source, dossier, signer), meet/* meetVerdicts */.mm),
        signers: dossier => distinct(sources.flatMap(source => signersIn(source, dossier))),
        rule: (key, reference) => each(source => (0,policy_rule/* ruleIn */.UJ)(source, reference, key), (a, b) => (0,meet/* meetRules */.$b)(key, a, b)),
        registry: (host, name) => each(source => registryIn(source, host, name), meet/* meetVerdicts */.mm),
        required: reference => distinct(sources.flatMap(source => (0,policy_rule/* requiredIn */.rY)(source, reference).map(({ claim }) => claim))).toSorted(),
        isPrivate: (hub, id) => sources.some(source => hides(source, hub, id)),
        mayAuthenticate: (hub, id) => {
            const grants = sources.map(source => grantsToken(source, hub, id)).filter(grant => grant !== null);
            return grants.length > 0 && grants.every(Boolean);
        },
    };
}

// EXTERNAL MODULE: ./.build/policy/compile-publishers.js
var compile_publishers = __webpack_require__(704);
// EXTERNAL MODULE: ./.build/policy/nearest.js
var nearest = __webpack_require__(8795);
;// CONCATENATED MODULE: ./.build/policy/source.js

/** A source that says nothing but a preset. */
function presetSource(preset) {
    return {
        info: { name: 'preset', preset },
        onUndetermined: 'warn',
        tarballs: tarballsOf(preset),
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
function tarballsOf(preset) {
    return presets/* presets */.v.tarballs[presets/* presets */.v.columns.indexOf(preset)] ?? 0;
}

;// CONCATENATED MODULE: ./.build/policy/compile.js






/** A file whose shape is right, turned into what can be asked. Faults that a shape cannot tell go to `report`. */
function compile(text, file, context) {
    const { report } = context;
    const { name, path, commit } = text;
    const rules = [
        ...rulesets('models', file.models, policy_pattern/* parseModelPattern */.pW, report),
        ...rulesets('npm', file.npm, policy_pattern/* parsePackagePattern */.SP, report),
    ];
    if (!file.publishers)
        needsPublishers(rules, report);
    const publishers = file.publishers ? (0,compile_publishers/* compilePublishers */.dt)(text, file.publishers, report) : null;
    return {
        info: { name, ...(path ? { path } : {}), ...(commit ? { commit } : {}), preset: file.preset },
        onUndetermined: file['on-undetermined'],
        tarballs: file.tarballs ?? tarballsOf(file.preset),
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
const named = (section, key) => `${section}['${key}']`;
function rulesets(section, entries, parse, report) {
    return Object.entries(entries ?? {}).flatMap(([key, values]) => {
        const pattern = parse(key);
        if (typeof pattern === 'string')
            report([section, key], pattern);
        return typeof pattern === 'string' ? [] : [{ name: named(section, key), pattern, folded: (0,policy_pattern/* fold */.AU)(pattern), values }];
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
        const pattern = (0,policy_pattern/* parsePathPattern */.zW)(key);
        if (typeof pattern === 'string')
            report(['paths', key], pattern);
        return typeof pattern === 'string' ? [] : [{ name: named('paths', key), pattern, severity: asSeverity(word) }];
    });
}
function privateNames(entries, report) {
    return Object.entries(entries).flatMap(([hub, names]) => namespaces(hub, names ?? [], ['private', hub], report));
}
function namespaces(hub, names, path, report) {
    return names.flatMap((name, index) => {
        const pattern = (0,policy_pattern/* parseNamespace */.LM)(hub, name);
        if (typeof pattern === 'string')
            report([...path, index], pattern);
        return typeof pattern === 'string' ? [] : [pattern];
    });
}
function registries(entries, report) {
    return Object.entries(entries).map(([host, { scopes }]) => ({
        name: named('registries', host),
        host,
        scopes: scopes ? namespaces('npm', scopes, ['registries', host, 'scopes'], report) : null,
    }));
}
function severitiesOf(entries, report) {
    for (const key of Object.keys(entries ?? {}))
        knownCheck(key, ['checks', key], report);
    return new Map(Object.entries(entries ?? {}).map(([key, word]) => [key, asSeverity(word)]));
}
function knownCheck(key, path, report) {
    const [id = '', message] = key.split('/');
    const known = presets/* checkIds */.t.includes(id);
    if (!known)
        report(path, `there is no check '${id}'; ${(0,nearest/* suggest */.Z)(id, presets/* checkIds */.t)}`);
    const unlocked = presets/* presets */.v.fixed.every(row => row !== key);
    if (message !== undefined && !unlocked)
        report(path, `nothing lowers ${key}: what head made unreadable always fails`);
}
function knownSubject(subject, path, report) {
    const prefix = /^(?<hub>[^:/]*):/.exec(subject)?.groups?.['hub'];
    if (prefix === undefined || model_reference/* hubs */.dg.some(hub => hub === prefix))
        return;
    report(path, `there is no hub '${prefix}'; ${(0,nearest/* suggest */.Z)(prefix, model_reference/* hubs */.dg)}`);
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

// EXTERNAL MODULE: ./.build/policy/faults.js
var policy_faults = __webpack_require__(6988);
// EXTERNAL MODULE: ./.build/policy/schema.js
var schema = __webpack_require__(150);
// EXTERNAL MODULE: ./.build/policy/yaml.js
var yaml = __webpack_require__(5842);
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
    return { extends: file.extends ? splitExtends(file.extends) : null, files: material.filter(one => !(0,compile_publishers/* isPem */.X3)(one)) };
}
function readFile(text) {
    const parsed = (0,yaml/* readYaml */.g)(text.text);
    if (parsed.faults.length > 0)
        throw (0,policy_faults/* faultsError */.Kd)(text, parsed.faults, parsed.lineOf);
    const shape = schema/* policySchema */.wh.safeParse(parsed.value);
    if (!shape.success)
        throw (0,policy_faults/* faultsError */.Kd)(text, (0,policy_faults/* shapeFaults */.Pm)(shape.error), parsed.lineOf);
    return { file: shape.data, parsed };
}
function compileFile(text, file, { lineOf }, now) {
    const faults = [];
    const report = (path, message) => faults.push({ path, message });
    const source = compile(text, file, { now, report, lineOf });
    if (faults.length > 0)
        throw (0,policy_faults/* faultsError */.Kd)(text, faults, lineOf);
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
        throw new errors/* UsageError */.e(`The policy (${from}) extends ${reference}, which extends another in turn. Only one level is read: remove ${(0,policy_faults/* written */.Mp)(['extends'])} there.`);
    }
}


/***/ }),

/***/ 727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   LM: () => (/* binding */ parseNamespace),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   SP: () => (/* binding */ parsePackagePattern),
/* harmony export */   aK: () => (/* binding */ segmentsMatch),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   mk: () => (/* binding */ compareSpecificity),
/* harmony export */   pW: () => (/* binding */ parseModelPattern),
/* harmony export */   zW: () => (/* binding */ parsePathPattern)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3513);

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
    return [hub === '*' ? 0 : 1, ...segments.map(weight)];
}
function weight(segment) {
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
    const known = _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hubs */ .dg.filter(name => name !== 'npm');
    if (hub !== '*' && !known.includes(hub))
        return `there is no hub '${hub}'; one of ${known.join(', ')}, or '*'`;
    return makePattern(text, hub, qualified(hub, all(prefix?.['rest'] ?? text)));
}
function parsePackagePattern(text) {
    return makePattern(text, 'npm', all(text));
}
const all = (pattern) => (pattern === '*' ? '**' : pattern);
/** A namespace covers everything under it, by whole segments: `Qwen` covers `Qwen/x`, never `Qwen-evil/x`. */
function parseNamespace(hub, text) {
    const pattern = makePattern(text, hub, hosted(hub, all(text)));
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


/***/ }),

/***/ 2589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ acceptedIn),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   _8: () => (/* binding */ publisherIn),
/* harmony export */   ew: () => (/* binding */ covering),
/* harmony export */   k6: () => (/* binding */ countryIn),
/* harmony export */   vj: () => (/* binding */ vouchesIn)
/* harmony export */ });
/* harmony import */ var _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(106);
/* harmony import */ var _compile_publishers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(704);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1717);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(727);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2827);





/** Is the publisher accepted in this source? Asked of models as soon as there is a list, of npm where a rule says so. */
function publisherIn(source, dossier) {
    const { reference } = dossier;
    const answer = (verdict, rule) => ({ verdict, source: source.info.name, rule });
    if ((0,_own_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .N)(reference))
        return answer('unasked', 'part of this repository');
    const rule = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .explicit */ .pc)(source, reference, 'publisher');
    if (rule?.value === 'any')
        return answer('allowed', rule.rule);
    const asks = rule !== null || (reference.ecosystem === 'model' && source.publishers !== null);
    if (!asks)
        return answer('unasked', 'no rule about publishers');
    const because = rule?.rule ?? 'publishers';
    // `direct` unknown counts as direct: what cannot be told is asked.
    if (reference.direct === false && !(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIn */ .UJ)(source, reference, 'transitive').value)
        return answer('unasked', because);
    if (reference.ecosystem === 'npm' && reference.loader !== 'registry')
        return answer('not-allowed', because);
    const publishers = idsOf(dossier).map(id => covering(source, reference.hub, id)[0]);
    const found = publishers.length > 0 && publishers.every(one => one !== undefined);
    return found ? answer('allowed', publishers.map(one => one?.name).join(', ')) : answer('not-allowed', because);
}
/**
 * The names that must be accepted: the hub's own spelling, and the written name where it is another one (a renamed
 * account's old name can be registered by anybody). Names in another case are one name to the hubs.
 */
function idsOf({ reference, resolution }) {
    const resolved = resolution.kind === 'resolved' ? resolution.artifact.id : null;
    if (reference.id === null || resolved === null)
        return reference.id === null ? [] : [reference.id];
    const folded = (id) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentsOf */ .OD)(reference.hub, id.toLowerCase())?.join('/');
    const hasNamespace = isNamed(reference.hub, (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentsOf */ .OD)(reference.hub, reference.id) ?? []);
    return hasNamespace && folded(resolved) !== folded(reference.id) ? [resolved, reference.id] : [resolved];
}
/** At these hubs a name without a namespace (`gpt2`) belongs to whomever the hub says, not to an account of that name. */
const isNamed = (hub, segments) => segments.length > 1 || !['huggingface', 'modelscope', 'kaggle', 'torchhub'].includes(hub);
const covers = (namespaces, hub, id) => {
    const segments = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .segmentsOf */ .OD)(hub, id);
    return segments !== null && isNamed(hub, segments) && namespaces.some(pattern => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .matches */ .cK)(pattern, hub, segments));
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
/** What the entries of the list are called at one hub. */
function acceptedIn({ publishers }, hub) {
    return (publishers ?? []).flatMap(({ id, namespaces }) => namespaces
        .filter(({ hub: at, text }) => at === hub && !text.includes('*'))
        .map(({ text }) => ({ known: text, name: id })));
}
/** `not-allowed` also for a publisher whose country nobody told us. */
function countryIn(source, dossier) {
    const { value, rule } = (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleIn */ .UJ)(source, dossier.reference, 'country');
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
    for (const entry of _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_3__/* .publishers */ .e.values()) {
        if (entry.country &&
            covers((0,_compile_publishers_js__WEBPACK_IMPORTED_MODULE_4__/* .namespacesOf */ .Gw)(entry, [], () => undefined), hub, id))
            return entry.country;
    }
    return null;
}


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ ruleIn),
/* harmony export */   pc: () => (/* binding */ explicit),
/* harmony export */   rY: () => (/* binding */ requiredIn),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6035);
/* harmony import */ var _meet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8842);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1717);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(727);




function applicable(source, { hub, id }) {
    const covering = (key, name) => {
        const segments = name === null ? null : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .segmentsOf */ .OD)(hub, name);
        return source.rules
            .filter(rule => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(rule[key], hub, segments))
            .toSorted((a, b) => (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSpecificity */ .mk)(a.pattern, b.pattern));
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
        if (value === undefined || (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSpecificity */ .mk)(pattern, first.pattern) !== 0)
            return [];
        return [{ value, source: source.info.name, rule: `${name}.${key}` }];
    });
    return answers.reduce((a, b) => (0,_meet_js__WEBPACK_IMPORTED_MODULE_1__/* .meetRules */ .$b)(key, a, b));
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
        return (0,_meet_js__WEBPACK_IMPORTED_MODULE_1__/* .meetRules */ .$b)(key, exact, folded);
    // A pattern in another case may only tighten.
    const start = byDefault(source, key);
    const tightened = (0,_meet_js__WEBPACK_IMPORTED_MODULE_1__/* .meetRules */ .$b)(key, start, folded);
    return tightened.value === start.value ? null : tightened;
}
function byDefault(source, key) {
    const defaults = _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v.defaults;
    return { value: defaults[key], source: source.info.name, rule: `preset: ${source.info.preset}` };
}
/** Always answers: by the file, or by the default of every preset. */
function ruleIn(source, reference, key) {
    return explicit(source, reference, key) ?? byDefault(source, key);
}
const keys = Object.keys(_catalogue_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v.defaults).filter((key) => key in _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v.defaults);
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
    if ((0,_own_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnPackage */ .H)(reference))
        return [];
    return spoken(source, reference).flatMap(({ key, word, rule }) => (_catalogue_presets_js__WEBPACK_IMPORTED_MODULE_2__/* .presets */ .v.requires[key]?.[word]?.[reference.ecosystem] ?? []).map(claim => ({ claim, rule })));
}


/***/ }),

/***/ 150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ modelRules),
/* harmony export */   SV: () => (/* binding */ packageRules),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
/* harmony import */ var _catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9226);


const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note', 'silent', 'off']);
/** Lists of what is accepted are sets: their order says nothing. */
const sorted = (names) => [...new Set(names)].toSorted();
const licence = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
    .min(1)
    .transform(sorted)
    .optional()
    .describe('SPDX ids that are accepted, as the hub or registry lists them. Absent: not asked.');
const signature = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'warn', 'require']).optional();
const publisher = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'allowed'])
    .optional()
    .describe('`allowed`: only those under `publishers:`. For models that is the default as soon as the list exists; for npm only where it is written.');
const modelRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    publisher,
    pin: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'commit'])
        .optional()
        .describe('`commit`: pinned to immutable content (a commit that the hub confirms, or a digest). `any`: not asked.'),
    formats: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9-]+$/, 'is a format name such as safetensors'))
        .min(1)
        .transform(sorted)
        .optional()
        .describe('File formats that may be loaded, e.g. [safetensors, gguf]. Absent: not asked.'),
    lineage: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'allowed'])
        .optional()
        .describe('`allowed`: every base model that the repository names must be of an allowed publisher too.'),
    'remote-code': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'pinned', 'deny'])
        .optional()
        .describe('Code of the model’s repository that the loader would run: `pinned` = only at a pinned revision (default), `deny` = never.'),
    signature: signature.describe('What to do about a model without a signature. `require`: it must verify, by a signer that the publisher’s entry names, over every loadable file. A refuted one is an error whatever stands here.'),
    verify: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['listed', 'git'])
        .optional()
        .describe('`git`: the hub’s listing is not enough; the files must be proved by the commit’s own git objects. Fails where that cannot be done.'),
    licence,
    country: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[A-Z]{2}$/, 'is a two-letter code such as FR'))
        .min(1)
        .transform(sorted)
        .optional()
        .describe('ISO 3166-1 alpha-2 codes of publishers’ countries that are accepted. Absent: not asked.'),
});
const packageRules = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    publisher,
    transitive: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('With `publisher: allowed`: ask it of indirect dependencies too.'),
    integrity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['listed', 'require'])
        .optional()
        .describe('`require`: the integrity in the lock must be proved to be the one that the registry signed.'),
    provenance: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'no-downgrade', 'require'])
        .optional()
        .describe('`no-downgrade` (default): a line of releases that had provenance keeps it. `require`: every version has it, verified.'),
    signature: signature.describe('What to do about a package that its registry did not sign. `require`: the registry’s signature must verify. A refuted one is an error whatever stands here.'),
    'min-age': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d{1,5}[hd]$/, 'is hours or days: 72h, 7d')
        .transform(age => Number(age.slice(0, -1)) * (age.endsWith('d') ? 24 : 1))
        .optional()
        .describe('How long a version must have been public: 72h (default), 7d; 0h = not asked.'),
    'install-scripts': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['any', 'warn', 'deny'])
        .optional()
        .describe('What to do about install scripts that are new or changed. Absent: as the preset says.'),
    licence,
});
const exception = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('A check id, or check/message.'),
    subject: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[a-z-]+:.+|^[^:]*[./][^:]*$/, 'is npm:name, hub:id or the path of a file')
        .describe('npm:name, hub:id (either with or without @revision, which must then be the same), or the path of a file.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(3).describe('Why, for whoever reads the report.'),
    expires: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6('is a day such as 2027-06-30')
        .describe('The last day on which it holds, YYYY-MM-DD, UTC. After it, the exception is a finding.'),
});
const names = (what) => zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1).optional().describe(what);
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For editors; not read.'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('The version of this file’s shape: 1.'),
    preset: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['default', 'recommended', 'strict'])
        .default('recommended')
        .describe('Where the severities start from. A file without it starts from recommended.'),
    extends: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[\w.-]+\/[\w.-]+\/\/[^@\s]+@[0-9a-f]{40}$/, 'is owner/repo//path@commit, with a full 40-character commit')
        .optional()
        .describe('One central policy, owner/repo//path@commit (40 hex). It stands beside this file: the stricter of both holds. It cannot extend another.'),
    publishers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), _catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .publisherSchema */ .C], {
        error: 'a publisher is the id of a catalogue entry, or { id, huggingface: [...], … }',
    }))
        .optional()
        .describe('Who may publish: ids of the catalogue, or your own entries. As soon as the list exists, every model must be of one of them.'),
    models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), modelRules)
        .optional()
        .describe('Rules by pattern. A bare pattern means Hugging Face (acme/*), others are prefixed (ollama:qwen3, url:host/*), `*:` means every hub. `*` stays within a segment; `*` alone is everything. For each rule the most specific pattern that has it wins.'),
    npm: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), packageRules)
        .optional()
        .describe('Rules by package name: left-pad, @acme/*, `*` alone for everything.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), severity)
        .optional()
        .describe('The highest severity that findings in these files have: tests/**: note. Anchored at the root; `**` covers folders. Never lowers a refuted claim or a wrong lock integrity.'),
    private: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        huggingface: names('Namespaces at Hugging Face.'),
        npm: names('npm scopes or names.'),
        modelscope: names('Namespaces at ModelScope.'),
        ollama: names('Users at Ollama.'),
        oci: names('OCI repositories.'),
        kaggle: names('Owners at Kaggle.'),
    })
        .optional()
        .describe('Names whose metadata a public run must not show, and the only ones that a hub’s or registry’s token is used for.'),
    registries: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z0-9.-]+(?::\d{1,5})?$/, 'is host or host:port, without a scheme'), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        scopes: names('Scopes or names that come from this registry, and from no other. Without it, every name may.'),
    }))
        .optional()
        .describe('npm registries besides the public one, by host.'),
    checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), severity)
        .optional()
        .describe('Severity by check id or check/message; `off` is the same as `silent`: counted, not shown.'),
    exceptions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exception)
        .optional()
        .describe('Single findings that are accepted for a time, each with its reason.'),
    tarballs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr()
        .min(0)
        .max(2000)
        .optional()
        .describe('How many tarballs of npm packages one run opens at most, to compare them with what the registry tells of them: 50, in `strict` 200; 0 = none.'),
    'on-undetermined': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['warn', 'fail'])
        .default('warn')
        .describe('What to do where a registry or hub could not be reached. What a rule requires fails in any case.'),
})
    .describe('What the owner of a repository accepts: .github/weighmaster.yml.');


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

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
    // A directive changes what the same text means, and one behind a byte order mark is still one.
    const directive = text.split(/\r\n|\r|\n/).findIndex(line => /^\uFEFF?%/.test(line));
    if (directive >= 0)
        return refuse('a policy has no YAML directives; remove the line', directive + 1);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
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
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { ...options, uniqueKeys: true, strict: true, stringKeys: false });
    return Array.isArray(documents) ? documents : [];
}
/** What YAML allows and a policy does not. */
function strangers(root, lines) {
    const faults = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(root, (key, node, path) => {
        const fault = (message) => faults.push({ path: [], message, line: lineAt(lines, node) });
        if (path.length > 2 * maxDepth) {
            fault(`nothing in a policy is nested more than ${maxDepth} deep`);
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            fault('aliases (`*name`) are refused: write the value out');
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
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
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || typeof node.value !== 'string')
        fault('a key is text: put it in quotes');
    else if (node.value === '<<')
        fault('merge keys (`<<`) are refused: write the keys out');
    else if (node.value === '__proto__')
        fault('`__proto__` is no key of a policy');
}
const lineAt = (lines, node) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && node.range ? lines.linePos(node.range[0]).line : 1;
function lineOf(root, lines, path) {
    let [node, line] = [root, lineAt(lines, root)];
    for (const key of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find(item => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && item.key.value === key);
            if (!pair)
                break;
            line = lineAt(lines, pair.key);
            node = pair.value;
        }
        else {
            const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && 'items' in node ? node.items : [];
            node = Array.isArray(items) ? items[Number(key)] : undefined;
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
                break;
            line = lineAt(lines, node);
        }
    }
    return line;
}


/***/ })

};
