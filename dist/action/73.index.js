export const id = 73;
export const ids = [73];
export const modules = {

/***/ 6073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checks: () => (/* binding */ checks),
  judge: () => (/* reexport */ judge)
});

// UNUSED EXPORTS: defineCheck

// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(3513);
;// CONCATENATED MODULE: ./.build/check/define.js
/** Checks carry no severity of their own: policy gives it (contracts 6). */
function defineCheck(check) {
    return check;
}

;// CONCATENATED MODULE: ./.build/check/could-not-check.js


const named = 3;
/** The one finding for each cause of not knowing (contracts 5): silence must never look like a pass. */
const couldNotCheck = defineCheck({
    id: 'could-not-check',
    title: 'Something could not be checked',
    messages: {
        unreadable: {
            text: '{subjects} could not be read ({why})',
            remedy: 'What cannot be read cannot be checked, and always fails: otherwise anybody could hide a reference this way. Restore the file to what its tool writes; the detail says where reading stopped.',
        },
        unreachable: {
            text: '{subjects} could not be checked ({why})',
            remedy: 'Nothing is known against it: the registry or hub did not tell. Run the check again; a key or log that is not known needs a newer release of this tool, another registry needs its keys in trust-root.',
        },
        required: {
            text: '{subjects} could not be checked ({why}), and the policy requires it',
            remedy: 'Run the check again. What the policy requires must be proved: if this registry or hub can never prove it, take the requirement out of the policy on the base branch.',
        },
        dynamic: {
            text: '{subjects} is computed at run time: nobody can tell from the files what will be loaded',
            remedy: 'Write the id as a literal, or as a constant in the same file, so that a reader and this check can see it.',
        },
    },
    *survey(scene) {
        const causes = Map.groupBy(scene.gaps, gap => `${messageOf(gap, scene)} ${gap.reason}`);
        for (const gaps of causes.values()) {
            // Shown where `paths:` lowers least: the others must not hide behind it.
            const [first] = gaps.toSorted((a, b) => scene.policy.lowering(a.file ?? '') - scene.policy.lowering(b.file ?? ''));
            if (!first)
                continue;
            const { subject, file, line, reason, detail } = first;
            const why = [reason.replaceAll('-', ' '), ...(detail === undefined ? [] : [detail])].join(': ');
            yield {
                messageId: messageOf(first, scene),
                data: { subjects: enumerate(gaps), why, count: String(gaps.length), reason },
                hard: messageOf(first, scene) === 'required',
                subject,
                file: file ?? '',
                line: line ?? 1,
            };
        }
    },
});
/** Distinct subjects, the first few by name. */
function enumerate(gaps) {
    const subjects = [...new Set(gaps.map(gap => gap.subject))];
    const more = subjects.length - named;
    return subjects.slice(0, named).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function messageOf(gap, scene) {
    return gap.class === 'unreachable' && isRequired(gap, scene) ? 'required' : gap.class;
}
const requiredSubjects = new WeakMap();
function isRequired({ subject }, scene) {
    const known = requiredSubjects.get(scene) ?? subjectsWithRequirements(scene);
    requiredSubjects.set(scene, known);
    return known.has(subject);
}
function subjectsWithRequirements({ dossiers, policy }) {
    const required = dossiers.filter(({ reference }) => policy.required(reference).length > 0);
    return new Set(required.map(({ reference }) => (0,model_reference/* subjectOf */.et)(reference)));
}

// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(8074);
;// CONCATENATED MODULE: ./.build/check/model-absent.js


const modelAbsent = defineCheck({
    id: 'model-absent',
    title: 'Model does not exist at its hub',
    messages: {
        artifact: {
            text: '{id} is not at the hub: {detail}',
            remedy: 'Write the name as the hub shows it. A name that nobody owns can be registered by anybody, who then decides what it loads.',
        },
        revision: {
            text: '{id} has no revision {revision}',
            remedy: 'Write a revision that the repository has, best the full 40-hex commit id. Who has write access can make a branch of any name.',
        },
        file: {
            text: '{id} has no file {path} at this revision',
            remedy: 'Write the path as the hub lists it at the pinned commit.',
        },
    },
    *examine({ reference, resolution }) {
        if (reference.ecosystem !== 'model' || resolution.kind !== 'absent')
            return;
        const { revision, path } = reference;
        const id = reference.id ?? '';
        if (resolution.what === 'file')
            yield { messageId: 'file', data: { id, path: path ?? '' } };
        else if (resolution.what === 'artifact')
            yield { messageId: 'artifact', data: { id, detail: resolution.detail } };
        else if (!(0,digest/* isCommitId */.jh)(revision))
            yield { messageId: 'revision', data: { id, revision: revision ?? '' } };
    },
});

;// CONCATENATED MODULE: ./.build/check/model-commit-unreachable.js


const remedy = 'Take the commit id from the history of the repository itself. If it was right once, its history was rewritten: find out why before you pin another one.';
const modelCommitUnreachable = defineCheck({
    id: 'model-commit-unreachable',
    title: 'Pinned commit is not in the model repository’s own history',
    messages: {
        absent: { text: '{id} has no commit {commit}', remedy },
        foreign: {
            text: '{commit} stands in no branch or tag of {id}: strangers can push commits to a pull request of a repository',
            remedy,
        },
        misnamed: {
            text: '{commit} is not a commit of {id} but the name of a branch or tag, which means {found} today',
            remedy,
        },
    },
    *examine({ reference, resolution, evidence }) {
        const { revision, id } = reference;
        if (reference.ecosystem !== 'model' || id === null || !(0,digest/* isCommitId */.jh)(revision))
            return;
        const data = { id, commit: revision };
        if (resolution.kind === 'absent' && resolution.what === 'revision')
            yield { messageId: 'absent', data, hard: true };
        for (const { claim, outcome, reason, detail } of evidence) {
            if (claim !== 'reachability' || outcome !== 'refuted')
                continue;
            if (reason === 'named-like-a-commit') {
                yield { messageId: 'misnamed', data: { ...data, found: detail?.['found'] ?? '' }, hard: true };
            }
            else
                yield { messageId: 'foreign', data, hard: true };
        }
    },
});

;// CONCATENATED MODULE: ./.build/check/model-digest-malformed.js

const modelDigestMalformed = defineCheck({
    id: 'model-digest-malformed',
    title: 'Hub lists a digest that is none',
    messages: {
        malformed: {
            text: 'the hub lists something for {path} of {id} that is no digest',
            remedy: 'Do not load this model. Programs that take a digest for a file name have been led out of their folders by such a text; no hub writes one by accident.',
        },
    },
    *examine({ reference, resolution }) {
        if (resolution.kind !== 'resolved')
            return;
        const id = reference.id ?? resolution.artifact.id;
        for (const path of resolution.artifact.model?.malformedDigests ?? []) {
            yield { messageId: 'malformed', data: { path, id }, hard: true };
        }
    },
});

;// CONCATENATED MODULE: ./.build/check/model-moved.js

const modelMoved = defineCheck({
    id: 'model-moved',
    title: 'Model was moved or renamed',
    messages: {
        moved: {
            text: '{written} is now {found}: the hub redirects the old name only until somebody registers it',
            remedy: 'Write the new name, after looking at whether it is still the publisher you mean. Whoever registers the old name decides what it loads.',
        },
    },
    *examine({ resolution }) {
        if (resolution.kind !== 'resolved')
            return;
        const { id, model } = resolution.artifact;
        if (model?.movedFrom !== undefined)
            yield { messageId: 'moved', data: { written: model.movedFrom, found: id } };
    },
});

;// CONCATENATED MODULE: ./.build/check/model-publisher-not-allowed.js

const modelPublisherNotAllowed = defineCheck({
    id: 'model-publisher-not-allowed',
    title: 'Model comes from a publisher that is not allowed',
    messages: {
        notAllowed: {
            text: '{id} is published by {publisher}, which the policy does not allow ({source}: {rule})',
            remedy: 'Use the model of an allowed publisher. A mirror or a re-upload is its own publisher: what counts is the account that owns the name. To accept this one, add it to publishers: in the policy on the base branch.',
        },
    },
    *examine(dossier, policy) {
        const { reference, resolution } = dossier;
        if (reference.ecosystem !== 'model')
            return;
        const { verdict, source, rule } = policy.publisher(dossier);
        if (verdict !== 'not-allowed')
            return;
        const publisher = resolution.kind === 'resolved' ? resolution.artifact.publisher.name : namespaceOf(reference.id);
        yield { messageId: 'notAllowed', data: { id: reference.id ?? '', publisher, source, rule } };
    },
});
/** As written: all that is known of the owner while the hub is silent. */
function namespaceOf(id) {
    return id?.includes('/') ? id.slice(0, id.indexOf('/')) : (id ?? '');
}

// EXTERNAL MODULE: ./.build/model/pin.js
var model_pin = __webpack_require__(5959);
// EXTERNAL MODULE: ./.build/model/fix.js
var fix = __webpack_require__(739);
;// CONCATENATED MODULE: ./.build/check/model-unpinned.js


const howToPin = 'Write the full 40-hex commit id as the revision. The hub shows it under "History"; a branch, a tag or a short id moves.';
const modelUnpinned = defineCheck({
    id: 'model-unpinned',
    title: 'Model is not pinned to immutable content',
    messages: {
        mutable: { text: '{id} is loaded from {pin}, which its publisher can move to other content', remedy: howToPin },
        unpinnable: {
            text: '{id} is loaded by a form that cannot be pinned ({loader})',
            remedy: 'This API cannot pin. Use a form that takes a commit or a digest (a URL with the commit in it, a download step with a revision), or record the model in models.lock.json, so that a change of its content is seen.',
        },
    },
    *examine(dossier, policy) {
        const { reference, resolution } = dossier;
        if (reference.ecosystem !== 'model' || resolution.kind !== 'resolved' || (0,model_pin/* isImmutable */.t)(resolution.pin))
            return;
        // A commit id that is not the repository’s own, or that nobody could check, is another matter than a moving name.
        if (resolution.artifact.model?.reach)
            return;
        const id = reference.id ?? resolution.artifact.id;
        if (reference.pinnable === false) {
            yield { messageId: 'unpinnable', data: { id, loader: reference.loader } };
            return;
        }
        const fix = fixOf(dossier, policy);
        const pin = resolution.pin.kind === 'none' ? 'its default branch' : (0,model_pin/* describePin */.p)(resolution.pin);
        yield { messageId: 'mutable', data: { id, pin }, ...(fix ? { fix } : {}) };
    },
});
/** Nothing is proposed that the owner does not accept, or of which anything is refuted (contracts 10). */
function fixOf(dossier, policy) {
    const { reference, resolution, evidence } = dossier;
    const proposed = resolution.kind === 'resolved' ? resolution.artifact.model?.proposed : undefined;
    const value = (0,fix/* safeCommit */.Pr)(proposed?.commit);
    if (!proposed || !value || !reference.pinAt)
        return null;
    if (policy.publisher(dossier).verdict === 'not-allowed')
        return null;
    if (evidence.some(({ outcome }) => outcome === 'refuted'))
        return null;
    return { at: reference.pinAt, value, date: proposed.date };
}

;// CONCATENATED MODULE: ./.build/check/npm-integrity-mismatch.js


const restore = 'Restore the entry: delete it from the lockfile and let the package manager write it again from the registry, then look at what changed. If the entry was not edited by hand, ask whoever prepared this change how it came about.';
const npmIntegrityMismatch = defineCheck({
    id: 'npm-integrity-mismatch',
    title: 'Lock entry does not pin what the registry signed',
    messages: {
        differs: {
            text: '{name} {version} is pinned to {found}, and {registry} has {expected} under that name and version',
            remedy: restore,
        },
        'several-hashes': {
            text: '{name} {version} is pinned to several hashes: a package manager takes whatever fits any of them',
            remedy: restore,
        },
        malformed: {
            text: '{name} {version} is pinned to {found}, which is no sha512',
            remedy: restore,
        },
        'other-tarball': {
            text: '{name} {version} is taken from {resolved}, which is not the address of that version',
            remedy: restore,
        },
        'sha1-differs': {
            text: '{name} {version} is pinned by SHA-1 to other content than {registry} has',
            remedy: restore,
        },
        'not-pinned': {
            text: '{name} {version} has no integrity: whatever is served under its address will be installed',
            remedy: restore,
        },
        'sha1-only': {
            text: '{name} {version} is pinned by SHA-1 alone, which can be forged',
            remedy: 'Let a current package manager write the entry again, with the sha512 that the registry signs.',
        },
        absent: {
            text: '{name} {version} is not at {registry}: {detail}',
            remedy: 'Write a version that exists. If the package comes from another registry, name that registry and its scopes in the policy on the base branch; until then anybody could register the name here.',
        },
        required: {
            text: '{name} {version}: the policy requires a proved integrity, and there is none ({why})',
            remedy: 'Use a lockfile whose hashes can be compared with the registry’s, at a registry that signs, or take the requirement out of the policy on the base branch.',
        },
    },
    *examine(dossier, policy) {
        const { reference, resolution, evidence } = dossier;
        if (reference.hub !== 'npm')
            return;
        const it = { name: reference.id ?? '', version: reference.revision ?? '' };
        if (resolution.kind === 'absent') {
            yield { messageId: 'absent', data: { ...it, registry: 'the registry', detail: resolution.detail } };
        }
        for (const found of evidence.filter(({ claim }) => claim === 'integrity')) {
            const data = { ...it, ...compared(found) };
            const fault = faultOf(found);
            const fix = npm_integrity_mismatch_fixOf(dossier, found, policy);
            const hard = found.outcome === 'refuted';
            if (fault)
                yield { messageId: fault, data, hard, ...(fix ? { fix } : {}) };
            else if (isMissed(dossier, found, policy))
                yield { messageId: 'required', data: { ...it, why: found.reason } };
        }
    },
});
const faults = [
    'differs',
    'several-hashes',
    'malformed',
    'other-tarball',
    'sha1-differs',
    'not-pinned',
    'sha1-only',
];
function faultOf({ reason }) {
    return faults.find(fault => fault === reason);
}
function compared({ detail }) {
    const [found = 'nothing', expected = 'nothing'] = [detail?.['found'], detail?.['expected']];
    return {
        found,
        expected,
        registry: detail?.['registry'] ?? 'the registry',
        resolved: detail?.['resolved'] ?? 'nowhere',
    };
}
/** What could not be reached is could-not-check's to say. */
function isMissed({ reference }, { outcome, gap }, policy) {
    return outcome !== 'verified' && gap === undefined && policy.required(reference).includes('integrity');
}
/**
 * The signed integrity in place of the wrong one: only where its signature was verified, the address is right as it
 * stands, nothing else speaks against the package, and its publisher is not refused.
 */
function npm_integrity_mismatch_fixOf(dossier, { basis, reason, detail }, policy) {
    const { reference, evidence } = dossier;
    const value = (0,fix/* safeIntegrity */.PY)(detail?.['expected']);
    const repairable = ['differs', 'several-hashes', 'malformed', 'not-pinned', 'sha1-only'].includes(reason);
    const elsewhere = detail?.['host'] !== undefined;
    if (!value || !reference.pinAt || basis !== 'signed' || !repairable || elsewhere)
        return null;
    if (evidence.some(each => each.claim !== 'integrity' && each.outcome === 'refuted'))
        return null;
    return policy.publisher(dossier).verdict === 'not-allowed' ? null : { at: reference.pinAt, value };
}

;// CONCATENATED MODULE: ./.build/check/npm-publisher-not-allowed.js

const npmPublisherNotAllowed = defineCheck({
    id: 'npm-publisher-not-allowed',
    title: 'Package comes from a publisher that is not allowed',
    messages: {
        'not-allowed': {
            text: '{name} belongs to {publisher}, which the policy does not allow ({source}: {rule})',
            remedy: 'Use a package of an allowed publisher. To accept this one, add its scope, or its name where it has no scope, to publishers: in the policy on the base branch; a pull request cannot extend the list that it is judged by.',
        },
    },
    *examine(dossier, policy) {
        const { reference } = dossier;
        if (reference.hub !== 'npm')
            return;
        const { verdict, source, rule } = policy.publisher(dossier);
        if (verdict !== 'not-allowed')
            return;
        const name = reference.id ?? '';
        yield { messageId: 'not-allowed', data: { name, publisher: ownerOf(name), source, rule } };
    },
});
/** npm knows scopes and bare names, and no other owner that a name would show. */
function ownerOf(name) {
    return name.startsWith('@') ? name.slice(0, name.indexOf('/')) : name;
}

;// CONCATENATED MODULE: ./.build/check/npm-signature-invalid.js

const distrust = 'Do not install it. Compare with what the registry itself serves, from another network: a proxy may have altered or stripped it. Registries do not serve broken signatures; if this one does, tell its operators.';
const isSigned = (claim) => claim === 'registry-signature' || claim === 'provenance';
const npmSignatureInvalid = defineCheck({
    id: 'npm-signature-invalid',
    title: 'A registry signature or attestation does not hold',
    messages: {
        signature: {
            text: '{name} {version}: the signature that {registry} serves does not hold for this name, version and integrity',
            remedy: distrust,
        },
        attestation: {
            text: '{name} {version}: an attestation that is served for it does not hold ({why})',
            remedy: distrust,
        },
        junk: {
            text: '{name} {version}: beside a good {kind}, {registry} serves others that prove nothing ({junk})',
            remedy: 'The good signature counts. The others are by keys that nobody knows or do not hold: worth a question to whoever runs the registry or the proxy before it.',
        },
    },
    *examine({ reference, evidence }) {
        if (reference.hub !== 'npm')
            return;
        const it = { name: reference.id ?? '', version: reference.revision ?? '' };
        for (const { claim, outcome, reason, detail } of evidence) {
            const registry = detail?.['registry'] ?? 'the registry';
            const junk = detail?.['junk'];
            if (claim === 'registry-signature' && outcome === 'refuted') {
                yield { messageId: 'signature', data: { ...it, registry }, hard: true };
            }
            else if (claim === 'provenance' && outcome === 'refuted') {
                yield { messageId: 'attestation', data: { ...it, why: reason.replaceAll('-', ' ') }, hard: true };
            }
            else if (junk !== undefined && isSigned(claim)) {
                const kind = claim === 'provenance' ? 'attestation' : 'signature';
                yield { messageId: 'junk', data: { ...it, kind, registry, junk } };
            }
        }
    },
});

;// CONCATENATED MODULE: ./.build/check/npm-unsigned.js

const npmUnsigned = defineCheck({
    id: 'npm-unsigned',
    title: 'Package is not signed by its registry',
    messages: {
        'does-not-sign': {
            text: '{name} {version} comes from {registry}, which does not sign what it serves',
            remedy: 'Take the package from a registry that signs, or give the keys of this one in trust-root. Without a signature its integrity is the registry’s word of today.',
        },
    },
    *examine({ reference, evidence }) {
        if (reference.hub !== 'npm')
            return;
        for (const { claim, outcome, detail } of evidence) {
            if (claim !== 'registry-signature' || outcome !== 'absent')
                continue;
            const registry = detail?.['registry'] ?? 'a registry';
            const [name, version] = [reference.id ?? '', reference.revision ?? ''];
            yield { messageId: 'does-not-sign', data: { name, version, registry } };
        }
    },
});

;// CONCATENATED MODULE: ./.build/check/judge.js

/** Asks every check its question and lets policy give each observation its severity. */
function judge(scene, checks) {
    return checks.flatMap(check => [
        ...scene.dossiers.flatMap(dossier => [...(check.examine?.(dossier, scene.policy) ?? [])].map(seen => finding(check, seen, dossier, scene))),
        ...[...(check.survey?.(scene) ?? [])].map(seen => finding(check, seen, seen.dossier ?? null, scene)),
    ]);
}
function finding(check, seen, dossier, { policy }) {
    const message = check.messages[seen.messageId];
    if (!message)
        throw new Error(`check ${check.id} has no message ${seen.messageId}`);
    const reference = dossier?.reference ?? null;
    const file = seen.file ?? reference?.file ?? '';
    const decision = policy.decide({
        check: check.id,
        messageId: seen.messageId,
        hard: seen.hard ?? false,
        file,
        reference,
        dossier,
        ...(seen.subject === undefined ? {} : { subject: seen.subject }),
    });
    return {
        check: check.id,
        severity: decision.severity,
        messageId: seen.messageId,
        template: message.text,
        remedy: message.remedy,
        data: seen.data,
        file,
        line: seen.line ?? reference?.line ?? 1,
        subject: seen.subject ?? (reference ? (0,model_reference/* subjectOf */.et)(reference) : file),
        decision,
        dossier,
        ...(seen.fix ? { fix: seen.fix } : {}),
    };
}

;// CONCATENATED MODULE: ./.build/check/index.js













/** Every check, in alphabetical order: config keys, the docs table, SARIF rules and the README derive from this list. */
const checks = [
    couldNotCheck,
    modelAbsent,
    modelCommitUnreachable,
    modelDigestMalformed,
    modelMoved,
    modelPublisherNotAllowed,
    modelUnpinned,
    npmIntegrityMismatch,
    npmPublisherNotAllowed,
    npmSignatureInvalid,
    npmUnsigned,
];


/***/ })

};
