export const id = 43;
export const ids = [43];
export const modules = {

/***/ 76715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ publisherOf),
/* harmony export */   mO: () => (/* binding */ namespacesAt),
/* harmony export */   pI: () => (/* binding */ republisherOf)
/* harmony export */ });
/* harmony import */ var _publishers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30106);

/** The catalogued publisher whose name this is at its hub. Names are compared by whole segments and exactly. */
function publisherOf(hub, id) {
    return [..._publishers_js__WEBPACK_IMPORTED_MODULE_0__/* .publishers */ .e.values()].find(entry => namespacesAt(entry, hub).some(name => isOf(name, id))) ?? null;
}
/** Why the account speaks for nobody but itself, where it is known to upload again what others made. */
function republisherOf(hub, id) {
    return _publishers_js__WEBPACK_IMPORTED_MODULE_0__/* .republishers */ .l.find(one => one.hub === hub && one.namespaces.some(name => isOf(name, id)))?.why ?? null;
}
/** A publisher's names at one hub. */
function namespacesAt(entry, hub) {
    const value = Object.entries(entry).find(([key]) => key === hub)?.[1];
    return Array.isArray(value) ? value.filter(one => typeof one === 'string') : [];
}
/** An id of one segment (`gpt2`) lies in nobody's namespace. */
const isOf = (namespace, id) => id.startsWith(`${namespace}/`);


/***/ }),

/***/ 48043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checks: () => (/* binding */ checks),
  judge: () => (/* reexport */ judge)
});

// UNUSED EXPORTS: defineCheck

// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(93513);
// EXTERNAL MODULE: ./.build/model/words.js
var words = __webpack_require__(93305);
;// CONCATENATED MODULE: ./.build/check/define.js
/** What one finding about several references is `about`. */
const aboutEach = (dossiers) => dossiers.map(dossier => ({ dossier, reference: dossier.reference, file: dossier.reference.file }));
/** Checks carry no severity of their own: policy gives it (contracts 6). */
function defineCheck(check) {
    return check;
}

;// CONCATENATED MODULE: ./.build/check/could-not-check.js


/** The one finding for each cause of not knowing (contracts 5): silence must never look like a pass. */
const couldNotCheck = defineCheck({
    id: 'could-not-check',
    title: 'Something could not be checked',
    messages: {
        unreadable: {
            text: '{subjects} could not be read ({why})',
            remedy: 'What cannot be read cannot be checked, and always fails: otherwise anybody could hide a reference this way. Restore the file to what its tool writes, the detail says where reading stopped; and bring what is too much for one run in parts.',
        },
        unreachable: {
            text: '{subjects} could not be checked ({why})',
            remedy: 'Nothing is known against it: the registry or hub did not tell. Run the check again. Where a key or a log is not known, take a newer release of this tool, or give the registry’s keys in trust-root.',
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
        const dossiers = new Map(scene.dossiers.map(dossier => [(0,model_reference/* subjectOf */.et)(dossier.reference), dossier]));
        // A private name by itself: why it could not be checked is not told, and hides nothing of the others.
        const alone = ({ subject }) => (dossiers.get(subject)?.isPrivate ? subject : '');
        const causes = Map.groupBy(scene.gaps, gap => `${messageOf(gap, scene)} ${gap.reason} ${alone(gap)}`);
        for (const gaps of causes.values()) {
            // Shown where `paths:` lowers least: the others must not hide behind it.
            const [first] = gaps.toSorted((a, b) => scene.policy.lowering(a.file ?? '') - scene.policy.lowering(b.file ?? ''));
            if (!first)
                continue;
            const { subject, file, line, reason, detail } = first;
            const why = detail === undefined ? (0,words/* spoken */.vg)(reason) : (0,words/* words */.aL) `${(0,words/* spoken */.vg)(reason)}: ${detail}`;
            yield {
                messageId: messageOf(first, scene),
                data: {
                    subjects: (0,words/* enumerate */.HL)([...new Set(gaps.map(gap => gap.subject))]),
                    why,
                    count: String(gaps.length),
                    reason,
                },
                hard: messageOf(first, scene) === 'required',
                subject,
                file: file ?? '',
                line: line ?? 1,
                about: gaps.map(({ subject, file = '' }) => {
                    return { subject, file, reference: dossiers.get(subject)?.reference ?? null };
                }),
            };
        }
    },
});
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

;// CONCATENATED MODULE: ./.build/check/exception-expired.js


const exceptionExpired = defineCheck({
    id: 'exception-expired',
    title: 'An exception of the policy has run out',
    messages: {
        expired: {
            text: 'the exception for {check} of {subject} ended on {expires} ({source}: {rule})',
            remedy: 'It is not applied any more. Remove it from the policy on the base branch, or, if its reason still holds, give it a new end date there.',
        },
    },
    *survey({ policy }) {
        for (const { check, subject, expires, source, rule, path, line, expired } of policy.exemptions) {
            if (!expired)
                continue;
            yield {
                messageId: 'expired',
                data: { check, subject, expires, source: (0,words/* placeOfPolicy */.tl)(source), rule },
                file: path ?? '',
                line,
                subject,
            };
        }
    },
});

// EXTERNAL MODULE: ./.build/model/policy.js
var model_policy = __webpack_require__(95400);
;// CONCATENATED MODULE: ./.build/check/authored.js
/** What is in force now: the tip of base, or what it had when the branch was cut. */
function before({ baseTip, mergeBase }) {
    return baseTip ?? mergeBase;
}
/** The pull request's own doing: not what base changed since the branch was cut, nor what both changed alike. */
function isAuthored({ head, mergeBase, baseTip }) {
    const id = (content) => (content === null ? null : `${content.kind} ${content.oid}`);
    return id(head) !== id(mergeBase) && id(head) !== id(baseTip);
}
function textOf(content) {
    return content?.kind === 'text' ? content.text : '';
}
function howChanged(change) {
    if (change.head === null)
        return 'removed';
    return before(change) === null ? 'added' : 'changed';
}

;// CONCATENATED MODULE: ./.build/check/guard-changed.js



const noEffect = 'This run went by what stands on the base branch, so nothing is loosened yet. Read the change with the care of a change to the code owners: it is in force after the merge.';
const messages = {
    policy: { text: '{path}, the policy, is {how} ({lines})', remedy: noEffect },
    key: { text: '{path}, which the policy names as a key or certificate, is {how}', remedy: noEffect },
    workflow: { text: '{path}, a workflow that runs this check, is {how} ({lines})', remedy: noEffect },
    encoding: {
        text: '{path} has git write {pattern} in {encoding}: what is checked out is not what was read here',
        remedy: 'Take it out. On the way from git into a folder letters turn into others, quotes and commands among them, so that nothing that was found or verified in these files holds for what runs. UTF-8, UTF-16 and UTF-32 change none.',
    },
};
const guardChanged = defineCheck({
    id: 'guard-changed',
    title: 'What judges pull requests is changed',
    messages,
    *survey(scene) {
        for (const change of scene.changes)
            yield* aboutChange(change, scene);
    },
});
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;
function* aboutChange(change, { policy }) {
    const { path } = change;
    if (!isAuthored(change))
        return;
    if (/(?:^|\/)\.gitattributes$/i.test(path))
        yield* encodings(change);
    const seen = { file: path, line: 1, subject: path };
    const how = (0,words/* spoken */.vg)(howChanged(change));
    const lines = countLines(textOf(before(change)), textOf(change.head));
    if (path === model_policy/* policyPath */.k)
        yield { messageId: 'policy', data: { path, how, lines }, ...seen };
    if (policy.guarded.includes(path))
        yield { messageId: 'key', data: { path, how }, ...seen };
    if (workflow.test(path) && [before(change), change.head].some(runsUs)) {
        yield { messageId: 'workflow', data: { path, how, lines }, ...seen };
    }
}
/** Names of encodings go to iconv as they are: `ASCII//TRANSLIT` makes a quote of every typographic one. */
const harmless = /^utf-?(?:8|16|32)(?:-?[bl]e)?(?:-bom)?$/i;
const encoded = /^\s*(?<pattern>(?!#)(?:"(?:\\.|[^"\\])*"|\S+))\s(?:.*\s)?working-tree-encoding=(?<encoding>\S+)/;
function* encodings(change) {
    const { path, head } = change;
    const known = new Set(linesOf(before(change)));
    for (const [index, row] of linesOf(head).entries()) {
        const { pattern = '', encoding = '' } = encoded.exec(row)?.groups ?? {};
        if (encoding === '' || harmless.test(encoding) || known.has(row))
            continue;
        yield {
            messageId: 'encoding',
            data: { path, pattern, encoding },
            file: path,
            line: index + 1,
            subject: path,
            hard: true,
        };
    }
}
/** Git minds neither a NUL nor bytes that are no text. */
function linesOf(content) {
    return content?.kind === 'text' || content?.kind === 'binary' ? (content.text ?? '').split(/\r?\n/) : [];
}
/** In a `uses:` or a command; a comment does not run anything. */
function runsUs(content) {
    return textOf(content)
        .split('\n')
        .some(line => !line.trimStart().startsWith('#') && /weighmaster/i.test(line));
}
/** How many lines only one side has, without caring where they stand. */
function countLines(before, after) {
    const [left, right] = [before, after].map(text => text.split('\n').filter(line => line.trim() !== ''));
    const only = (ours = [], theirs = []) => {
        const others = new Set(theirs);
        return ours.filter(line => !others.has(line)).length;
    };
    return (0,words/* words */.aL) `${only(right, left)} lines added, ${only(left, right)} removed`;
}

// EXTERNAL MODULE: ./.build/model/digest.js
var digest = __webpack_require__(28074);
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

// EXTERNAL MODULE: ./.build/model/models-lock.js
var models_lock = __webpack_require__(36586);
;// CONCATENATED MODULE: ./.build/check/model-country.js


const model_country_remedy = 'Use a model of a publisher from an accepted country, or name the publisher’s country in its entry under `publishers:` in the policy on the base branch. The catalogue knows some publishers; of the others nobody told us.';
const modelCountry = defineCheck({
    id: 'model-country',
    title: 'Model’s publisher is not from an accepted country',
    messages: {
        notAccepted: {
            text: 'the publisher of {id} is from {country}, which the policy does not accept ({source}: {rule})',
            remedy: model_country_remedy,
        },
        unknown: {
            text: 'nobody told where the publisher of {id} is from, and the policy asks ({source}: {rule})',
            remedy: model_country_remedy,
        },
    },
    *examine(dossier, policy) {
        const { reference } = dossier;
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || reference.ecosystem !== 'model' || reference.id === null)
            return;
        const { verdict, country, source, rule } = policy.country(dossier);
        if (verdict !== 'not-allowed')
            return;
        const data = { id: reference.id, source: (0,words/* placeOfPolicy */.tl)(source), rule };
        if (country === null)
            yield { messageId: 'unknown', data };
        else
            yield { messageId: 'notAccepted', data: { ...data, country } };
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

// EXTERNAL MODULE: ./.build/catalogue/model-names.js + 1 modules
var model_names = __webpack_require__(53545);
// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
;// CONCATENATED MODULE: ./.build/check/model-endpoint.js




/** What the resolver says of a reference that a file sends elsewhere: nobody was asked. */
const elsewhere = 'redirected-endpoint';
const modelEndpoint = defineCheck({
    id: 'model-endpoint',
    title: 'Model is loaded from another endpoint than the hub',
    messages: {
        redirected: {
            text: '{id} is loaded from {endpoint} here, not from the hub: nothing about it could be checked',
            remedy: 'Load it from the hub. A mirror is another party: it can serve what it likes under a name that the hub vouches for. If the endpoint is your own, name it in hf-endpoint, and it will be asked instead of the hub.',
        },
        set: {
            text: '{path} sets {name} to {endpoint}: whatever runs with it loads its models from there, not from the hub',
            remedy: 'Take it out. A mirror is another party: it can serve what it likes under names that the hub vouches for. If the endpoint is your own, name it in hf-endpoint.',
        },
    },
    *examine({ reference, resolution }) {
        if (resolution.kind !== 'unsupported' || resolution.reason !== elsewhere)
            return;
        yield { messageId: 'redirected', data: { id: reference.id ?? '', endpoint: reference.endpoint ?? '' } };
    },
    /** Where nothing is loaded in the file itself, the setting is for what other files load. */
    *survey({ changes, dossiers, endpoints }) {
        const [base, tip] = ['mergeBase', 'baseTip'].map(side => new Set(changes.flatMap(change => settingsOf(change, side)).map(keyOf)));
        const told = new Set(dossiers.map(({ reference: { file, endpoint = '' } }) => `${file} ${endpoint}`));
        for (const change of changes.filter(isAuthored)) {
            for (const setting of settingsOf(change, 'head')) {
                const { name, endpoint, line } = setting;
                const isOld = base?.has(keyOf(setting)) && tip?.has(keyOf(setting));
                if (isOld || told.has(`${change.path} ${endpoint}`) || isHub(endpoint, endpoints?.huggingface))
                    continue;
                const data = { path: change.path, name, endpoint };
                yield { messageId: 'set', data, file: change.path, line, subject: change.path };
            }
        }
    },
});
const keyOf = ({ name, endpoint }) => `${name} ${endpoint}`;
/**
 * A name of an endpoint and an address behind it, with nothing between them but what assigns in some language:
 * `NAME=…`, `NAME: …`, `NAME: >-` and a line below, `["NAME"] = …`, `("NAME", …)`, `ENV NAME …`, `name: NAME, value: …`,
 * `${NAME:-…}`, `NAME="${OTHER:-…}"`.
 */
const written = new RegExp(String.raw `(?<![\w.])(?:[\w.]{0,60}\b(?:env|constants)\.)?(?<name>${model_names/* endpointNames */.C0.map(name => name.replace('.', '\\.')).join('|')})(?!\w)` +
    String.raw `["'\x60\])\\]{0,4}[\s,=:>]{0,40}(?:[|>][-+]?\s{1,40})?(?:["']?value["']?\s{0,20}[:=]\s{0,20})?(?:["']?\$\{\w{1,40}:?[-=])?["'\x60\\]{0,2}` +
    String.raw `(?<address>https?://[^\s"'\x60<>(){}\[\],;\\]{1,300})`, 'gi');
/** Git asks another server than an address names: `url.https://other/.insteadOf https://huggingface.co`. */
const instead = /\burl["'\s.]{1,3}(?<address>https?:\/\/[^\s"'\]]{1,300}?)["']?\]?\.?\s{0,20}(?<name>insteadOf)["'\s=]{1,10}(?:https?:\/\/|git@|ssh:\/\/git@)?(?:huggingface\.co|hf\.co)(?![\w.-])/gi;
/** Documentation tells of mirrors and sets none. */
const documentation = /\.(?:md|mdx|markdown)$/i;
const comment = /^\s*(?:#|\/\/|--|;|\*|<!--|rem\b)/i;
function settingsOf({ path, ...sides }, side) {
    const text = documentation.test(path) ? '' : textOf(sides[side]);
    return [written, instead]
        .flatMap(pattern => [...text.matchAll(pattern)])
        .flatMap(({ groups, index }) => {
        const start = text.lastIndexOf('\n', index) + 1;
        const { name = '', address: endpoint = '' } = groups ?? {};
        if (comment.test(text.slice(start, index + name.length)))
            return [];
        return [{ name, endpoint, line: text.slice(0, index).split('\n').length }];
    });
}
function isHub(endpoint, configured) {
    if (!URL.canParse(endpoint))
        return false;
    const { origin } = new URL(endpoint);
    return [public_hosts/* publicEndpoints */.q7.huggingface.origin, 'https://www.huggingface.co', configured?.origin].includes(origin);
}

// EXTERNAL MODULE: ./.build/catalogue/model-formats.js + 1 modules
var model_formats = __webpack_require__(42459);
;// CONCATENATED MODULE: ./.build/check/chosen-files.js

/** What a loader is told to take, of all that is there; all where it is told nothing. */
function chosenFiles(paths, { only, without = [] } = {}) {
    return paths.filter(path => (only?.some(pattern => matches(pattern, path)) ?? true) && !without.some(pattern => matches(pattern, path)));
}
/** Files that are asked for by their whole names. */
function namedFiles(paths, { only = [] } = {}) {
    const there = new Set(paths);
    return only.filter(name => there.has(name));
}
/** `*` stands for anything, a slash at the end for all that lies below: as `filter_repo_objects` of the hub's library. */
function matches(pattern, path) {
    const [first = '', ...rest] = (pattern.endsWith('/') ? `${pattern}*` : pattern).split('*');
    if (!path.startsWith(first))
        return false;
    let at = first.length;
    for (const [index, piece] of rest.entries()) {
        const isLast = index === rest.length - 1;
        const found = isLast ? path.length - piece.length : path.indexOf(piece, at);
        if (found < at || (isLast && !path.endsWith(piece)))
            return false;
        at = found + piece.length;
    }
    return rest.length > 0 || at === path.length;
}
/** What the libraries load where nothing else is said, and how its safe counterpart is called. */
const usual = /^(?<folder>(?:[^/]+\/)*)(?<stem>pytorch_model|adapter_model|diffusion_pytorch_model)[\w.-]*\.bin$/;
const counterparts = { pytorch_model: 'model' };
/**
 * A pickle that loaders take by its name, as no safetensors of that name lie beside it: another safe file in the
 * repository changes nothing. In folders only where the root names its parts; training leaves whole models in others.
 */
function uncovered(paths) {
    const hasParts = paths.includes('model_index.json') || paths.includes('modules.json');
    return paths.find(path => {
        const { folder, stem = '' } = usual.exec(path)?.groups ?? {};
        if (folder === undefined || (folder !== '' && !hasParts))
            return false;
        const start = `${folder}${counterparts[stem] ?? stem}`;
        return !paths.some(other => other.startsWith(start) && (0,model_formats/* formatOf */.be)(other)?.id === 'safetensors' && !other.includes('/', folder.length));
    });
}

;// CONCATENATED MODULE: ./.build/check/model-format.js




const modelFormat = defineCheck({
    id: 'model-format',
    title: 'Model comes in a format that runs code',
    messages: {
        executes: {
            text: '{path} of {id} is a pickle: loading it runs whatever code it holds, and the repository has no safer format',
            remedy: 'Use a model that is published as safetensors or GGUF, or convert this one in a sandbox and publish the result yourself. Scanners of pickles have been bypassed again and again; `weights_only=True` as well (CVE-2025-32434).',
        },
        selected: {
            text: '{path} of {id} is a pickle: loading it runs whatever code it holds',
            remedy: 'Load a file in a safe format instead: safetensors or GGUF.',
        },
        chosen: {
            text: '{path} of {id} is a pickle: loading it runs whatever code it holds, and what loads it is told to leave the safer format beside it',
            remedy: 'Let the loader take the safe format: without `use_safetensors=False` and its like it does.',
        },
        uncovered: {
            text: '{path} of {id} is a pickle that loaders take by its name: no safetensors of that name lie beside it',
            remedy: 'Use a model that is published as safetensors, or name the safe file that the loader is to take.',
        },
        'code-inside': {
            text: '{path} of {id} is in a format that can hold code, and the repository has no safer one',
            remedy: 'Use a model that is published as safetensors or GGUF. Keras files with Lambda layers, TensorFlow graphs and TensorRT engines run what their makers put in (CVE-2024-3660, CVE-2025-1550).',
        },
        disguised: {
            text: '{path} of {id}, whose name does not say what it is, holds a {holds}',
            remedy: 'Do not load it: loading runs code, or nothing that is a model. Use a model that is published as safetensors or GGUF.',
        },
        unlooked: {
            text: '{count} of the files of {id} should have been looked into and were not, among them {path}',
            remedy: 'Look at the files, or use a model in a format that its name tells. At most four files are looked into.',
        },
        flawed: {
            text: 'the GGUF file {path} contradicts itself: {flaw}{where}',
            remedy: 'Do not load it, and do not hand it to a server: loaders that believe such a header read beyond the end of the file and give away what lies in memory there (CVE-2026-7482 in Ollama before 0.17.1). No converter writes one.',
        },
        unclear: {
            text: 'whether the GGUF file {path} is sound could not be told: {why}{where}',
            remedy: 'Use a file that is written by a current converter, or look at its header with a tool of its format.',
        },
        program: {
            text: '{id} has a program among its weights: {path}',
            remedy: 'No model needs one. Do not run it, whatever the model’s page says, and do not load the model.',
        },
        'not-allowed': {
            text: '{id} comes as {formats}, and the policy allows only {allowed}',
            remedy: 'Use a model in an allowed format, or add the format to `formats:` in the policy on the base branch.',
        },
    },
    *examine(dossier, policy) {
        const { reference, resolution } = dossier;
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || reference.ecosystem !== 'model' || resolution.kind !== 'resolved')
            return;
        const { paths } = resolution.artifact.model ?? {};
        if (!paths)
            return;
        const id = reference.id ?? resolution.artifact.id;
        const known = previousPaths(dossier);
        const program = paths.find(path => (0,model_formats/* formatOf */.be)(path)?.risk === 'program' && !known.has(path));
        if (program !== undefined)
            yield { messageId: 'program', data: { id, path: program } };
        if (reference.kind === 'code')
            return; // Its weights are not loaded.
        const written = resolution.artifact.model?.selected?.path ?? reference.path;
        const selected = written !== undefined && paths.includes(written) ? written : undefined;
        const named = [...(selected === undefined ? [] : [selected]), ...namedFiles(paths, reference.choice)].find(executes);
        if (named !== undefined)
            yield { messageId: 'selected', data: { id, path: named } };
        const taken = selected === undefined ? chosenFiles(paths, reference.choice) : [selected];
        const weights = weightsAmong(taken);
        if (named === undefined)
            yield* unsafe(id, taken, isSafe(weightsAmong(paths)));
        const inside = weights.find(({ format }) => format.risk === 'code-inside');
        if (inside && !isSafe(weights))
            yield { messageId: 'code-inside', data: { id, path: inside.path } };
        yield* unclear(id, resolution.artifact.model?.contents);
        yield* unsound(dossier);
        const refused = refusedFormats(weights, dossier, policy);
        if (refused)
            yield { messageId: 'not-allowed', data: { id, ...refused } };
    },
});
const executes = (path) => (0,model_formats/* formatOf */.be)(path)?.risk === 'executes';
const isSafe = (weights) => weights.some(({ format }) => format.risk === 'safe' || format.risk === 'data');
/** A pickle that is loaded although nobody named it: nothing better is taken, or nothing better would be. */
function* unsafe(id, taken, hasSafe) {
    const weights = weightsAmong(taken);
    const found = weights.find(({ format }) => format.risk === 'executes');
    if (found && !isSafe(weights)) {
        yield { messageId: hasSafe ? 'chosen' : 'executes', data: { id, path: found.path } };
        return;
    }
    const path = uncovered(taken);
    if (path !== undefined)
        yield { messageId: 'uncovered', data: { id, path } };
}
/** What first bytes say of files whose names say nothing: asked only where no safe format is there by its name. */
function* unclear(id, contents) {
    const { looked = [], unlooked = [] } = contents ?? {};
    const found = looked.find(({ risk }) => risk === 'executes' || risk === 'program');
    if (found)
        yield { messageId: 'disguised', data: { id, path: found.path, holds: found.holds } };
    const [first] = unlooked;
    if (first)
        yield { messageId: 'unlooked', data: { id, path: first, count: String(unlooked.length) } };
}
/** What a GGUF file's own header says of it: of a committed file, and of one at the hub where the policy asks. */
function* unsound({ reference, resolution }) {
    const { looked = [] } = (resolution.kind === 'resolved' && resolution.artifact.model?.contents) || {};
    for (const { path, gguf } of [{ path: reference.id ?? '', gguf: reference.gguf }, ...looked]) {
        if (!gguf || gguf.kind === 'sound')
            continue;
        const where = gguf.where === '' ? (0,words/* words */.aL) `` : (0,words/* words */.aL) ` (${gguf.where})`;
        if (gguf.kind === 'flawed')
            yield { messageId: 'flawed', data: { path, flaw: (0,words/* spoken */.vg)(gguf.flaw), where } };
        else
            yield { messageId: 'unclear', data: { path, why: (0,words/* spoken */.vg)(gguf.why), where } };
    }
}
/** A program that base's revision had already is not what this pull request brings. */
function previousPaths({ previous }) {
    const resolution = previous?.resolution;
    return new Set(resolution?.kind === 'resolved' ? resolution.artifact.model?.paths : []);
}
function weightsAmong(paths) {
    return paths.flatMap(path => {
        const format = (0,model_formats/* isTrainingState */.gd)(path) ? null : (0,model_formats/* formatOf */.be)(path);
        return format && format.risk !== 'program' ? [{ path, format }] : [];
    });
}
/** One allowed format among several suffices: which one is loaded is the loader's choice, and it prefers the safe one. */
function refusedFormats(weights, { reference }, policy) {
    const { value: allowed } = policy.rule('formats', reference);
    const present = [...new Set(weights.map(({ format }) => format.id))].sort();
    if (allowed === 'any' || present.length === 0 || present.some(format => allowed.includes(format)))
        return null;
    return { formats: present.join(', '), allowed: allowed.join(', ') };
}

;// CONCATENATED MODULE: ./.build/check/model-licence.js


const model_licence_remedy = 'Read the LICENSE file itself: what the hub shows is what the publisher wrote on the model’s page. To accept the licence, add it to `licence:` in the policy on the base branch.';
const modelLicence = defineCheck({
    id: 'model-licence',
    title: 'Model’s licence is not an accepted one',
    messages: {
        notAccepted: { text: '{id} is published under {licence}, and the policy accepts only {accepted}', remedy: model_licence_remedy },
        ancestor: {
            text: '{id} descends from {base}, which is published under {licence}, and the policy accepts only {accepted}',
            remedy: 'A derived model is bound by the licences of those that it is made from, whatever its own page says. Read theirs, or use another model.',
        },
        unknown: { text: '{id} is published without naming a licence, and the policy accepts only {accepted}', remedy: model_licence_remedy },
        changed: {
            text: 'the licence of {id} is given as {found} today, and was {expected} when {entry} was locked',
            remedy: 'Read the LICENSE file at both commits: what was loaded before may stay under the licence that it came with. Then record the new state with `weighmaster lock`.',
        },
    },
    *examine({ reference, resolution, lock }, policy) {
        if ((0,models_lock/* isLockClaim */.Mw)(reference) ||
            reference.ecosystem !== 'model' ||
            resolution.kind !== 'resolved' ||
            !resolution.artifact.model)
            return;
        const id = reference.id ?? resolution.artifact.id;
        for (const { entry, expected, found } of (0,models_lock/* saidBefore */.pz)(lock, 'licence'))
            yield { messageId: 'changed', data: { id, entry, expected, found } };
        const { value } = policy.rule('licence', reference);
        if (value === 'any')
            return;
        const accepted = value.join(', ');
        const named = resolution.artifact.model.licence ?? [];
        const known = new Set(value.map(one => one.toLowerCase()));
        if (named.length === 0)
            yield { messageId: 'unknown', data: { id, accepted } };
        // Several licences are several conditions, since the hub does not say how they are meant together.
        const refused = named.filter(one => !known.has(one.toLowerCase()));
        for (const { from: base, licence = [] } of resolution.artifact.model.lineage ?? []) {
            const theirs = licence.filter(one => !known.has(one.toLowerCase()));
            if (theirs.length > 0)
                yield { messageId: 'ancestor', data: { id, base, licence: theirs.join(', '), accepted } };
        }
        if (refused.length > 0)
            yield { messageId: 'notAccepted', data: { id, licence: refused.join(', '), accepted } };
    },
});

;// CONCATENATED MODULE: ./.build/check/model-lineage.js


const derived = (0,words/* words */.aL) `derived`;
const noted = (0,words/* words */.aL) `loaded from there, says its configuration`;
const modelLineage = defineCheck({
    id: 'model-lineage',
    title: 'Model descends from one whose publisher is not allowed',
    messages: {
        notAllowed: {
            text: '{id} descends from {base} ({relation}), whose publisher the policy does not allow ({source}: {rule})',
            remedy: 'Use a model made from one of an allowed publisher, or add that publisher to the policy on the base branch. Lineage is what each model’s author declares; nobody checks it.',
        },
        dangling: {
            text: '{id} descends from {base} ({relation}), which the hub does not have: what that was made from nobody can tell',
            remedy: 'Ask the publisher what the model was made from. A name that nobody has can be registered by anybody, who then seems to be its ancestor.',
        },
        unfollowed: {
            text: '{id} descends from {base} ({relation}), and what that was made from could not be told',
            remedy: 'Check again. An ancestry of more than some fifteen models is not followed to its end.',
        },
        changed: {
            text: '{id} is said to be made from {found} today, and was from {expected} when {entry} was locked',
            remedy: 'Ask the publisher which of the two is true: neither is proved by anything. Then record the new state with `weighmaster lock`.',
        },
    },
    *examine({ reference, resolution, lock }, policy) {
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || reference.ecosystem !== 'model' || resolution.kind !== 'resolved')
            return;
        const id = reference.id ?? resolution.artifact.id;
        for (const { entry, expected, found } of (0,models_lock/* saidBefore */.pz)(lock, 'lineage'))
            yield { messageId: 'changed', data: { id, entry, expected, found } };
        if (policy.rule('lineage', reference).value !== 'allowed')
            return;
        const seen = new Set();
        for (const { from: base, relation, by, parent } of resolution.artifact.model?.lineage ?? []) {
            if (seen.has(base.toLowerCase()))
                continue;
            seen.add(base.toLowerCase());
            const { verdict, source, rule } = policy.vouches(resolution.artifact.hub, base);
            const data = { id, base, relation: relation ?? (by === 'configuration' ? noted : derived) };
            if (verdict === 'not-allowed')
                yield { messageId: 'notAllowed', data: { ...data, source: (0,words/* placeOfPolicy */.tl)(source), rule } };
            else if (parent !== 'known')
                yield { messageId: parent, data };
        }
    },
});

;// CONCATENATED MODULE: ./.build/check/model-lock-altered.js


const model_lock_altered_remedy = 'Look at the change like at a change of the model itself: from the next pull request on, this is what is expected. The lock of the base branch decides for this one.';
const modelLockAltered = defineCheck({
    id: 'model-lock-altered',
    title: 'Entry of models.lock.json is altered or removed',
    messages: {
        altered: { text: 'the entry {key} of models.lock.json is altered: {before} → {after}', remedy: model_lock_altered_remedy },
        removed: {
            text: '{count} of the entries of models.lock.json are removed, among them {key}, which was {before}',
            remedy: model_lock_altered_remedy,
        },
    },
    *survey({ lockChanges = [] }) {
        const file = models_lock/* modelsLockPath */.rS;
        for (const { what, key, line, before, after } of lockChanges) {
            if (what === 'altered')
                yield { messageId: 'altered', data: { key, before, after }, file, line, subject: key };
        }
        const removed = lockChanges.filter(({ what }) => what === 'removed');
        const [first] = removed;
        if (!first)
            return;
        const data = { key: first.key, before: first.before, count: String(removed.length) };
        const about = removed.map(({ key }) => ({ subject: key }));
        yield { messageId: 'removed', data, file, line: first.line, subject: first.key, about };
    },
});

;// CONCATENATED MODULE: ./.build/check/model-lock-drift.js


const look = 'Find out what changed before you accept it: compare the files at the hub, and ask the publisher. Then record the new state with `weighmaster lock`, so that the change is reviewed.';
const modelLockDrift = defineCheck({
    id: 'model-lock-drift',
    title: 'Model is not what the lock says',
    messages: {
        repository: {
            text: '{id} is another repository than {entry} locks ({what}: {found} at {place} instead of {expected})',
            remedy: 'The name was given up and taken again. Do not load it before you know who owns it now; then record it anew.',
        },
        owner: {
            text: '{id} belongs to another account than {entry} locks ({what}: {found} at {place} instead of {expected})',
            remedy: 'Do not load it before you know who owns it now; then record it anew with `weighmaster lock`.',
        },
        digest: {
            text: '{id} means other content than {entry} locks: {found} at {place} instead of {expected}',
            remedy: look,
        },
        tree: {
            text: 'the root tree of {id} is another than {entry} locks, and no file that is listed explains it: {found} at {place} instead of {expected}',
            remedy: 'The repository holds something that the hub does not list, or lists wrongly. Clone it at both commits and compare, before you load it.',
        },
        template: {
            text: 'the chat template of {id} is another than {entry} locks: {found} at {place} instead of {expected}',
            remedy: 'Compare the two templates: what the model is told changes with it, while the weights stay. Then record the new state with `weighmaster lock`.',
        },
        signer: {
            text: '{id} was signed by {expected} when {entry} was locked, and is signed by {found} today, at {place}',
            remedy: 'Ask the publisher whether the signer changed, by a way that does not lead over the hub. Then record the new one with `weighmaster lock`.',
        },
        files: {
            text: '{count} of the files of {id} differ from {entry}, among them {path}: {found} at {place} instead of {expected}',
            remedy: look,
        },
        claim: {
            text: '{entry} claims {expected} as {what}, and {place} says {found}',
            remedy: 'Record what is told, with `weighmaster lock`: from the next pull request on, the entry is what is expected.',
        },
    },
    *examine({ reference, resolution, lock }) {
        if (!lock || resolution.kind !== 'resolved')
            return;
        const id = reference.id ?? resolution.artifact.id;
        const found = Map.groupBy(lock.differences, ({ what }) => kinds[what]);
        for (const [kind, differences] of found) {
            const [first] = differences;
            if (!first || kind === 'card')
                continue;
            if (kind === 'files') {
                const data = { ...dataOf(first, lock, resolution.artifact), path: first.path ?? '' };
                yield { messageId: kind, data: { ...data, id, count: String(differences.length) }, hard: true };
                continue;
            }
            for (const one of differences) {
                yield { messageId: kind, data: { ...dataOf(one, lock, resolution.artifact), id }, hard: true };
            }
        }
        // Of what the author says of a model, only a claim has to be true; what changed later is told where it is asked about.
        if (!(0,models_lock/* isLockClaim */.Mw)(reference))
            return;
        for (const one of found.get('card') ?? []) {
            yield { messageId: 'claim', data: dataOf(one, lock, resolution.artifact), hard: true };
        }
    },
});
const kinds = {
    repository: 'repository',
    created: 'repository',
    owner: 'owner',
    publisher: 'owner',
    digest: 'digest',
    tree: 'tree',
    template: 'template',
    signer: 'signer',
    'file-changed': 'files',
    'file-added': 'files',
    'file-removed': 'files',
    licence: 'card',
    lineage: 'card',
};
function dataOf({ what, entry, expected, found }, lock, artifact) {
    return { what: (0,words/* spoken */.vg)(what), entry, expected: ours(expected), found: ours(found), place: readAt(artifact, lock) };
}
/** That there is none is our word, and nobody's value. */
const ours = (value) => (value === 'nothing' || value === 'nobody' ? (0,words/* spoken */.vg)(value) : value);
/** Where today's side was read: the hub, and at which commit where it has some. */
function readAt({ hub, model }, { entry }) {
    const [today, locked] = [model?.commit, entry?.commit];
    const isMoved = locked !== undefined && locked !== today;
    if (today === undefined)
        return (0,words/* inline */.mG)('{hub}', { hub });
    const moved = isMoved ? ', where the lock has {locked}' : '';
    return (0,words/* inline */.mG)(`{hub} (commit {today}${moved})`, { hub, today, ...(isMoved ? { locked } : {}) });
}

;// CONCATENATED MODULE: ./.build/check/model-lock-stale.js


const model_lock_stale_remedy = 'Run `weighmaster lock`, which drops what nothing names. An entry that stays is expected of the next one who writes that name, whatever has become of it.';
const modelLockStale = defineCheck({
    id: 'model-lock-stale',
    title: 'Entry of models.lock.json that nothing names any more',
    messages: {
        stale: {
            text: '{count} of the entries of models.lock.json are named by nothing that was found in this repository, among them {key}',
            remedy: model_lock_stale_remedy,
        },
        perhaps: {
            text: 'a file that this pull request changes named {key} before, and none of them does now: its entry in models.lock.json may be stale (files that are not changed were not read)',
            remedy: model_lock_stale_remedy,
        },
    },
    *survey({ staleEntries }) {
        if (!staleEntries)
            return;
        const { entries, isWhole } = staleEntries;
        const file = models_lock/* modelsLockPath */.rS;
        const [first] = entries;
        if (isWhole && first) {
            const data = { key: first.key, count: String(entries.length) };
            const about = entries.map(({ key }) => ({ subject: key }));
            yield { messageId: 'stale', data, file, line: first.line, subject: first.key, about };
        }
        for (const { key, line } of isWhole ? [] : entries) {
            yield { messageId: 'perhaps', data: { key }, file, line, subject: key };
        }
    },
});

// EXTERNAL MODULE: ./.build/catalogue/known.js
var known = __webpack_require__(76715);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
;// CONCATENATED MODULE: ./.build/catalogue/look-alikes.json
const look_alikes_namespaceObject = /*#__PURE__*/JSON.parse('{"confusables":[["а","a"],["α","a"],["ь","b"],["с","c"],["ԁ","d"],["е","e"],["ε","e"],["һ","h"],["і","i"],["ι","i"],["ı","i"],["ј","j"],["к","k"],["κ","k"],["ӏ","l"],["м","m"],["п","n"],["ո","n"],["о","o"],["ο","o"],["ө","o"],["р","p"],["ρ","p"],["ԛ","q"],["г","r"],["ѕ","s"],["т","t"],["τ","t"],["υ","u"],["ν","v"],["ѵ","v"],["ԝ","w"],["х","x"],["у","y"],["0","o"],["1","l"],["i","l"],["3","e"],["4","a"],["5","s"],["7","t"],["8","b"],["rn","m"],["vv","w"]],"affixes":["ai","corp","hf","hq","hub","inc","lab","labs","llm","llms","ml","model","models","official","org","real","research","team","the","verified"]}');
;// CONCATENATED MODULE: ./.build/catalogue/look-alikes.js


const { confusables, affixes } = schemas/* strictObject */.rej({
    /** What passes for a letter, and the letter; in this order. */
    confusables: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* string */.YjP()])),
    /** What a name has in front or behind when it wants to be taken for somebody’s own. */
    affixes: schemas/* array */.YOg(schemas/* string */.YjP()),
})
    .parse(look_alikes_namespaceObject);
/** Letters that pass for each other become one; separators and accents go. */
function skeletonOf(name) {
    const plain = confusables.reduce((text, [from, to]) => text.replaceAll(from, to), name.toLowerCase().normalize('NFKD'));
    return plain.replaceAll(/[^a-z0-9]/g, '');
}
/** The longest first: `official` ends like `ai`. */
const ends = affixes.map(skeletonOf).toSorted((a, b) => b.length - a.length);
/** The skeleton without what anybody may put in front of a name or behind it; never less than three letters. */
function coreOf(skeleton) {
    for (const affix of ends) {
        if (skeleton.length < affix.length + 3)
            continue;
        if (skeleton.endsWith(affix))
            return coreOf(skeleton.slice(0, -affix.length));
        if (skeleton.startsWith(affix))
            return coreOf(skeleton.slice(affix.length));
    }
    return skeleton;
}

// EXTERNAL MODULE: ./.build/catalogue/publishers.js + 1 modules
var publishers = __webpack_require__(30106);
;// CONCATENATED MODULE: ./.build/check/model-look-alike.js






const modelLookAlike = defineCheck({
    id: 'model-look-alike',
    title: 'Publisher’s name looks like that of a known publisher',
    messages: {
        lookAlike: {
            text: '{publisher} looks like {known} ({name}), and is another account',
            remedy: 'Compare the two letter by letter. If the other one was meant, write that.',
        },
    },
    *examine({ reference, resolution }, policy) {
        const { ecosystem, hub, id } = reference;
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || ecosystem !== 'model' || id === null)
            return;
        const written = id.includes('/') ? [id.slice(0, id.indexOf('/'))] : [];
        const today = resolution.kind === 'resolved' ? [resolution.artifact.publisher.name] : [];
        for (const publisher of new Set([...written, ...today])) {
            const found = likeness(hub, publisher, policy);
            if (found)
                yield { messageId: 'lookAlike', data: { publisher, ...found } };
        }
    },
});
/** Accounts that the owner accepts come first, then those of the catalogue. */
function accountsAt(hub, policy) {
    const catalogued = [...publishers/* publishers */.e.values()].flatMap(entry => (0,known/* namespacesAt */.mO)(entry, hub).map(known => ({ known, name: entry.name })));
    return [...policy.accepted(hub), ...catalogued];
}
/** The known account that a name could be taken for; null for such an account itself and for names of their own. */
function likeness(hub, publisher, policy) {
    const all = accountsAt(hub, policy);
    const isKnown = (0,model_names/* isKnownNamespace */.X8)(publisher) || all.some(({ known }) => known.toLowerCase() === publisher.toLowerCase());
    if (isKnown || policy.vouches(hub, `${publisher}/x`).verdict === 'allowed')
        return null;
    const skeleton = skeletonOf(publisher);
    return all.find(({ known }) => isNear(skeleton, skeletonOf(known)) || isDressed(skeleton, skeletonOf(known))) ?? null;
}
/** The same skeleton, or, for names long enough to be mistaken, one letter more, less or other, or two swapped. */
function isNear(a, b) {
    if (a === b)
        return true;
    if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1)
        return false;
    let start = 0;
    while (a[start] === b[start])
        start++;
    const [restA, restB] = [a.slice(start), b.slice(start)];
    const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
    return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1) || isSwapped;
}
/** `qwen-ai` for `qwen`, `deepseek` for `deepseek-ai`; of two names that are both dressed up only long ones are the same. */
function isDressed(a, b) {
    const [coreA, coreB] = [coreOf(a), coreOf(b)];
    return coreA === coreB && (coreA === a || coreA === b || coreA.length >= 6);
}

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
    *examine({ reference, resolution }) {
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || resolution.kind !== 'resolved')
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
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || reference.ecosystem !== 'model')
            return;
        const { verdict, source, rule } = policy.publisher(dossier);
        if (verdict !== 'not-allowed')
            return;
        const publisher = resolution.kind === 'resolved' ? resolution.artifact.publisher.name : namespaceOf(reference.id);
        yield { messageId: 'notAllowed', data: { id: reference.id ?? '', publisher, source: (0,words/* placeOfPolicy */.tl)(source), rule } };
    },
});
/** As written: all that is known of the owner while the hub is silent. */
function namespaceOf(id) {
    return id?.includes('/') ? id.slice(0, id.indexOf('/')) : (id ?? '');
}

// EXTERNAL MODULE: ./.build/model/pin.js
var model_pin = __webpack_require__(25959);
;// CONCATENATED MODULE: ./.build/check/model-remote-code.js


const modelRemoteCode = defineCheck({
    id: 'model-remote-code',
    title: 'Model runs code from a repository',
    messages: {
        unpinned: {
            text: 'code of {id} is run here (trust_remote_code), at a revision that its publisher can move',
            remedy: 'Write the full commit id as the revision (and as `code_revision`, where the code comes from another repository), after reading the code at that commit.',
        },
        foreign: {
            text: 'the configuration of {id} loads code from {repository}, which `revision` does not pin',
            remedy: 'Use a model whose code your library has built in, or set `code_revision` to a full commit id of that repository after reading its code. Whoever owns that repository decides what runs.',
        },
        kernel: {
            text: 'the configuration of {id} makes loaders fetch and run a kernel: {key} is {value}',
            remedy: 'Do not load it with transformers before 5.3, which runs it whatever was said about remote code (CVE-2026-4372). No published model needs these keys.',
        },
        pinned: {
            text: 'code of {id} is run here (trust_remote_code), at a commit that is fixed',
            remedy: 'Use a model that needs no code of its own, or accept the code by `remote-code: pinned` in the policy.',
        },
    },
    *examine(dossier) {
        const { reference, resolution } = dossier;
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || reference.ecosystem !== 'model' || resolution.kind !== 'resolved')
            return;
        const id = reference.id ?? resolution.artifact.id;
        const code = resolution.artifact.model?.code;
        for (const { key, value } of code?.kernels ?? [])
            yield { messageId: 'kernel', data: { id, key, value } };
        for (const repository of code?.foreign ?? []) {
            if (!isOfSamePublisher(dossier, repository))
                yield { messageId: 'foreign', data: { id, repository } };
        }
        if (reference.remoteCode?.enabled !== true)
            return;
        // Without code there is nothing to run today, and a commit keeps it so.
        if (!isPinned(dossier))
            yield { messageId: 'unpinned', data: { id } };
        else if (code === undefined || code.own || code.foreign.length > 0)
            yield { messageId: 'pinned', data: { id } };
    },
});
/** Code of the model's own repository follows `revision`; that of another one only `code_revision`. */
function isPinned({ reference, resolution }) {
    if (resolution.kind !== 'resolved' || !(0,model_pin/* isImmutable */.t)(resolution.pin))
        return false;
    const foreign = resolution.artifact.model?.code?.foreign ?? [];
    const revision = reference.remoteCode?.revision ?? null;
    return foreign.length > 0 ? (0,digest/* isCommitId */.jh)(revision) : revision === null || (0,digest/* isCommitId */.jh)(revision);
}
/** With its own revision pinned, another repository of the same publisher is no other hand. */
function isOfSamePublisher({ reference, resolution }, repository) {
    if (resolution.kind !== 'resolved' || !(0,digest/* isCommitId */.jh)(reference.remoteCode?.revision))
        return false;
    const [namespace] = repository.split('/');
    return repository.includes('/') && namespace?.toLowerCase() === resolution.artifact.publisher.name.toLowerCase();
}

;// CONCATENATED MODULE: ./.build/check/model-scan.js


const modelScan = defineCheck({
    id: 'model-scan',
    title: 'Hub’s scanners found something in the model',
    messages: {
        found: {
            text: 'the hub’s scanners call {path} of {id} {level} ({count} in all)',
            remedy: 'Look at the file’s page at the hub before you load anything. Scanners miss much: what they find is worth reading.',
        },
        unfinished: {
            text: 'the hub has not scanned {id} to the end',
            remedy: 'Look again later. Not scanned is not clean, and neither is scanned.',
        },
    },
    *examine({ reference, resolution }) {
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || resolution.kind !== 'resolved')
            return;
        const scan = resolution.artifact.model?.scan;
        if (!scan)
            return;
        const id = reference.id ?? resolution.artifact.id;
        const found = scan.issues.filter(({ level }) => loud.has(level));
        const [first] = found.toSorted((a, b) => order.indexOf(b.level) - order.indexOf(a.level));
        if (first)
            yield { messageId: 'found', data: { id, path: first.path, level: first.level, count: String(found.length) } };
        else if (!scan.done)
            yield { messageId: 'unfinished', data: { id } };
    },
});
const order = ['caution', 'suspicious', 'unsafe'];
const loud = new Set(order);

;// CONCATENATED MODULE: ./.build/check/model-signature-invalid.js


const distrust = 'Do not load it. Compare with what the publisher itself serves and documents; tell the publisher, whose account or whose hub may have been taken over.';
const verifyYourself = 'Look at the model’s page and at who uploaded it. `weighmaster verify` on a copy shows file by file what was signed.';
const modelSignatureInvalid = defineCheck({
    id: 'model-signature-invalid',
    title: 'A model is not what was signed, or not by whom',
    messages: {
        changed: { text: '{id}: {file} is not the file that {signer} signed', remedy: distrust },
        missing: { text: '{id}: {file}, which {signer} signed, is no longer there', remedy: distrust },
        broken: { text: '{id}: the signature {source} does not hold ({why})', remedy: distrust },
        'other-signer': {
            text: '{id} is signed by {signer}, whom the policy does not name for it',
            remedy: 'If the publisher has a new signer, add it under `signers:` in the policy on the base branch, after the publisher has confirmed it elsewhere.',
        },
        'other-publisher': {
            text: '{id} is the model that {signer} signed, uploaded by another account',
            remedy: 'Take the model from its publisher’s own namespace.',
        },
        copied: {
            text: '{id}: the signature {source} was made by another publisher, {signer}, for other files, and proves nothing here',
            remedy: verifyYourself,
        },
        documents: {
            text: '{id}: {file} has changed since {signer} signed; it is a document, and what is loaded matches',
            remedy: 'Nothing need be done. A fresh signature by the publisher ends this.',
        },
        junk: {
            text: '{id}: beside a good signature, {source} does not hold ({why})',
            remedy: 'The good signature counts. Ask the publisher what the other one is for.',
        },
    },
    *examine({ reference, evidence }) {
        const id = reference.id ?? '';
        for (const one of evidence) {
            const { claim, outcome, reason, detail = {} } = one;
            const [signer, source] = [signerOf(one), detail['source'] ?? 'model.sig'];
            const [file, why] = [detail['name'] ?? '', (0,words/* spoken */.vg)(reason)];
            if (claim === 'signer-identity' && outcome === 'refuted') {
                const isByPolicy = reason === 'other-signer';
                if (isByPolicy)
                    yield { messageId: 'other-signer', data: { id, signer }, hard: true };
                else
                    yield { messageId: 'other-publisher', data: { id, signer } };
            }
            if (claim !== 'model-signature')
                continue;
            if (reason === 'changed-file')
                yield { messageId: 'changed', data: { id, file, signer }, hard: true };
            else if (reason === 'missing-file')
                yield { messageId: 'missing', data: { id, file, signer }, hard: true };
            else if (outcome === 'refuted')
                yield { messageId: 'broken', data: { id, source, why }, hard: true };
            else if (reason === 'copied-signature')
                yield { messageId: 'copied', data: { id, source, signer } };
            else if (reason === 'documents-differ')
                yield { messageId: 'documents', data: { id, file, signer } };
            else if (detail['junk'] !== undefined)
                yield { messageId: 'junk', data: { id, source, why } };
        }
    },
});
const signerOf = ({ signer }) => signer?.identity ?? signer?.keyId ?? (0,words/* words */.aL) `its signer`;

;// CONCATENATED MODULE: ./.build/check/model-template.js


const modelTemplate = defineCheck({
    id: 'model-template',
    title: 'Model’s chat template is changed or unsafe',
    messages: {
        unsafe: {
            text: 'the chat template of {id} holds {piece}, which no template needs',
            remedy: 'Do not load it. A chat template is a program, and going through the attributes of Python objects is how one breaks out of its confinement (CVE-2024-34359).',
        },
        differs: {
            text: 'the chat template of {id} is not that of {base}, which it is a quantised copy of',
            remedy: 'Compare the two templates: the weights may be the original’s while the template makes the model say another thing. If the change is a known correction, make an exception for this commit.',
        },
    },
    *examine({ reference, resolution }) {
        if ((0,models_lock/* isLockClaim */.Mw)(reference) || resolution.kind !== 'resolved')
            return;
        const { unsafe, base } = resolution.artifact.model?.template ?? {};
        const id = reference.id ?? resolution.artifact.id;
        if (unsafe !== undefined)
            yield { messageId: 'unsafe', data: { id, piece: unsafe } };
        if (base?.isSame === false)
            yield { messageId: 'differs', data: { id, base: base.id } };
    },
});

// EXTERNAL MODULE: ./.build/model/fix.js
var fix = __webpack_require__(10739);
;// CONCATENATED MODULE: ./.build/check/model-unpinned.js


const howToPin = 'Write the full 40-hex commit id as the revision (a branch, a tag and a short id move), a version where the hub has numbered ones, or a sha256 that is checked before the file is used.';
const modelUnpinned = defineCheck({
    id: 'model-unpinned',
    title: 'Model is not pinned to immutable content',
    messages: {
        mutable: {
            text: '{id} is not pinned: it loads {pin}, which its publisher can change at any time',
            remedy: howToPin,
        },
        unpinnable: {
            text: '{id} is loaded by a form that cannot be pinned ({loader})',
            remedy: 'This API cannot pin. Use a form that takes a commit or a digest (a URL with the commit in it, a download step with a revision), or record the model in models.lock.json, so that a change of its content is seen.',
        },
    },
    *examine(dossier, policy) {
        const { reference, resolution } = dossier;
        if (reference.ecosystem !== 'model' || resolution.kind !== 'resolved' || (0,model_pin/* isImmutable */.t)(resolution.pin))
            return;
        // Only code is loaded here, and what pins that is asked by `model-remote-code`.
        if (reference.kind === 'code' && reference.remoteCode?.enabled)
            return;
        if (resolution.pin.kind === 'version')
            return; // A number that the hub gives out once.
        // A commit id that is not the repository’s own, or that nobody could check, is another matter than a moving name.
        if (resolution.artifact.model?.reach)
            return;
        const id = reference.id ?? resolution.artifact.id;
        if (reference.pinnable === false) {
            if (dossier.lock?.entry)
                return; // Drift from the entry is another check's matter, and a silent hub a gap.
            yield { messageId: 'unpinnable', data: { id, loader: reference.loader } };
            return;
        }
        const fix = fixOf(dossier, policy);
        const pin = resolution.pin.kind === 'none' ? (meaning[reference.hub] ?? address) : (0,model_pin/* describePin */.p)(resolution.pin);
        yield { messageId: 'mutable', data: { id, pin }, ...(fix ? { fix } : {}) };
    },
});
const address = (0,words/* words */.aL) `what its address gives`;
/** What a name without a revision means, by hub. */
const meaning = {
    huggingface: (0,words/* words */.aL) `what its default branch holds`,
    modelscope: (0,words/* words */.aL) `what its default branch holds`,
    torchhub: (0,words/* words */.aL) `what its default branch holds`,
    ollama: (0,words/* words */.aL) `what its tag latest means`,
    oci: (0,words/* words */.aL) `what its tag latest means`,
    kaggle: (0,words/* words */.aL) `its newest version`,
};
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

;// CONCATENATED MODULE: ./.build/check/model-unsigned.js


const model_unsigned_remedy = 'Ask its publisher to sign it (OpenSSF Model Signing). Until then a pinned commit and an entry in models.lock.json hold it to what was reviewed.';
const modelUnsigned = defineCheck({
    id: 'model-unsigned',
    title: 'Model is not signed',
    messages: {
        unsigned: { text: '{id} has no signature among its files', remedy: model_unsigned_remedy },
        unproved: { text: '{id}: {source} is no signature that could be verified ({why})', remedy: model_unsigned_remedy },
    },
    *examine({ reference, evidence }) {
        const id = reference.id ?? '';
        const about = evidence.filter(({ claim }) => claim === 'model-signature');
        if (about.some(({ outcome }) => outcome === 'absent'))
            yield { messageId: 'unsigned', data: { id } };
        const [first] = about;
        if (!first || !about.every(isNoProof))
            return;
        yield { messageId: 'unproved', data: { id, source: first.detail?.['source'] ?? '', why: (0,words/* spoken */.vg)(first.reason) } };
    },
});
/** Not what the world keeps from us, nor a copy's signature: those are told elsewhere. */
function isNoProof({ outcome, gap, reason }) {
    return outcome === 'undetermined' && gap === undefined && reason !== 'copied-signature';
}

// EXTERNAL MODULE: ./.build/model/content.js
var content = __webpack_require__(39281);
// EXTERNAL MODULE: ./.build/model/paths.js
var paths = __webpack_require__(71752);
;// CONCATENATED MODULE: ./.build/check/npm-archive-changed.js



const npm_archive_changed_messages = {
    changed: {
        text: '{locator} has another checksum in {path}: {before} → {after}',
        remedy: 'A published version never changes. Restore the entry, run `yarn install --immutable --check-cache`, and look at what was put into `.yarn/cache`. If the cache was compressed on another system, set `compressionLevel: 0`.',
    },
    replaced: {
        text: '{path} is replaced: other content under a name that bears the old content’s checksum',
        remedy: 'Restore it from base, or run `yarn install --immutable --check-cache`, which fetches every package again and compares. Yarn does not hash the archives that it finds, and programs run what is in them.',
    },
    unhashed: {
        text: '{count} archives in {path} are new, {example} among them: their bytes were not compared with yarn.lock',
        remedy: 'Run `yarn install --immutable --check-cache` in a job: it fetches every package again and compares.',
    },
    removed: {
        text: '{locator} loses its checksum in {path}: it was {before}',
        remedy: 'Restore the entry: without a checksum Yarn takes whatever it is served and writes down what that was.',
    },
};
const npmArchiveChanged = defineCheck({
    id: 'npm-archive-changed',
    title: 'What Yarn keeps of a package changes while its version stays',
    messages: npm_archive_changed_messages,
    *survey({ changes }) {
        yield* archives(changes.filter(({ path }) => (0,content/* isKnownById */.eW)(path)).filter(isAuthored));
        for (const change of changes.filter(isLockOfYarn)) {
            const base = checksumsOf(textOf(before(change)));
            const merge = checksumsOf(textOf(change.mergeBase));
            for (const [locator, { checksum: after, line }] of checksumsOf(textOf(change.head))) {
                const old = base.get(locator)?.checksum;
                if (old === undefined || old === after || merge.get(locator)?.checksum === after)
                    continue;
                const at = { file: change.path, line, subject: subjectOf(locator) };
                if (after === '')
                    yield { messageId: 'removed', data: { locator, path: change.path, before: old }, ...at };
                else if (old !== '' && methodOf(old) === methodOf(after)) {
                    yield { messageId: 'changed', data: { locator, path: change.path, before: old, after }, ...at };
                }
            }
        }
    },
});
/** Yarn puts the beginning of an archive's checksum into its name: other content has another name. */
function* archives(changes) {
    const there = changes.filter(({ head }) => head !== null);
    for (const change of there.filter(one => before(one) !== null)) {
        const { path } = change;
        yield { messageId: 'replaced', data: { path }, file: path, subject: path };
    }
    const added = Map.groupBy(there.filter(one => before(one) === null), ({ path }) => (0,paths/* folderOf */.y)(path));
    for (const [path, several] of added) {
        const example = several[0]?.path.slice(path.length) ?? '';
        const data = { path, count: String(several.length), example };
        yield { messageId: 'unhashed', data, file: several[0]?.path ?? path, subject: path };
    }
}
function isLockOfYarn(change) {
    return /(?:^|\/)yarn\.lock$/iu.test(change.path) && isAuthored(change);
}
/** Checksums by what was resolved from the registry, each with Yarn's cache key in front; '' where a block has none. */
function checksumsOf(text) {
    const found = new Map();
    let locator = null;
    let key = '';
    for (const [index, line] of text.split('\n').entries()) {
        const { name, value } = /^ {2}(?<name>cacheKey|resolution|checksum): "?(?<value>[^"\r]*)/.exec(line)?.groups ?? {};
        if (/^\S/.test(line))
            locator = null;
        if (name === 'cacheKey')
            key = value ?? '';
        if (name === 'resolution' && /@npm:/.test(value ?? '')) {
            locator = value ?? '';
            found.set(locator, { checksum: '', line: index + 1 });
        }
        if (name === 'checksum' && locator !== null && value !== undefined) {
            found.set(locator, { checksum: value.includes('/') ? value : `${key}/${value}`, line: index + 1 });
        }
    }
    return found;
}
/** Version of the archive's form and level of compression: another one is another hash of the same package. */
const methodOf = (checksum) => checksum.split('/')[0];
const subjectOf = (locator) => `npm:${locator.replace(/::.*$/, '').replace('@npm:', '@')}`;

// EXTERNAL MODULE: ./.build/model/specifier.js
var model_specifier = __webpack_require__(10880);
;// CONCATENATED MODULE: ./.build/check/npm-git-dependency.js


const npm_git_dependency_messages = {
    package: {
        text: '{name} {version} wants {dependency} from {source}, which is no registry',
        remedy: 'Stay on the version before. What is fetched from git or from an address has no signed hash, no publisher and may run scripts when it is packed; a published package that begins to do so is a known form of attack. Ask its maintainers.',
    },
    locked: {
        text: '{name} comes from {source}, which is no registry, and no manifest of this pull request asks for it',
        remedy: 'Find out which package asks for it, and stay on the version of that package that did not. If an override of the project asks for it, that is the place to review.',
    },
    project: {
        text: 'The project takes {name} from {source}, which is no registry',
        remedy: 'Use a published version, or publish a fork under a scope of your own. What is fetched from git or from an address is never verified here.',
    },
    moved: {
        text: '{name} came from {before} and now comes from {source}',
        remedy: 'Make sure that the new place belongs to whom you trust: nothing that is signed connects the two.',
    },
};
const npmGitDependency = defineCheck({
    id: 'npm-git-dependency',
    title: 'Package comes from git or an address instead of a registry',
    messages: npm_git_dependency_messages,
    *survey(scene) {
        const explained = new Set();
        for (const dossier of scene.dossiers) {
            for (const seen of gained(dossier)) {
                if (typeof seen.data.dependency === 'string')
                    explained.add(seen.data.dependency);
                yield seen;
            }
        }
        yield* npm_git_dependency_elsewhere(scene, explained);
    },
});
/** What a package of a registry wants from elsewhere and its previous version did not, by the registry's own word. */
function* gained(dossier) {
    const { reference, resolution, previous, isPrivate } = dossier;
    if (reference.hub !== 'npm' || resolution.kind !== 'resolved')
        return;
    const old = previous?.resolution.kind === 'resolved' ? previous.resolution.artifact.npm?.dependencies : undefined;
    for (const [dependency, source] of Object.entries(resolution.artifact.npm?.dependencies ?? {})) {
        const was = old?.[dependency] ?? '';
        if (!isElsewhere(source) || (isElsewhere(was) && placeOf(was) === placeOf(source)))
            continue;
        const names = isPrivate ? npm_git_dependency_hidden : { dependency, source };
        const data = { name: reference.id ?? '', version: reference.revision ?? '', ...names };
        yield { messageId: 'package', data, dossier };
    }
}
/** What a private package wants is told by its registry only, and not told on (contracts 9). */
const npm_git_dependency_hidden = { dependency: (0,words/* words */.aL) `a package`, source: (0,words/* words */.aL) `elsewhere` };
/** What the pull request itself brings from elsewhere: one finding for a name, on the manifest's line where it has one. */
function* npm_git_dependency_elsewhere({ dossiers }, explained) {
    const ours = dossiers.filter(({ reference }) => reference.hub === 'npm' && isOutside(reference));
    for (const [name, several] of Map.groupBy(ours, ({ reference }) => reference.id ?? '')) {
        const manifest = several.find(({ reference }) => reference.pinnable === false);
        // A lock may claim that the project asks for an address: only the manifest itself shows it.
        const unasked = several.find(({ reference }) => reference !== manifest?.reference && !isAsked(reference, manifest));
        const dossier = unasked ?? manifest;
        if (!dossier || (unasked && explained.has(name)) || (!unasked && dossier.reference.loader === 'file'))
            continue;
        const source = addressOf(dossier.reference);
        const old = dossier.previous?.reference;
        const before = old && isOutside(old) ? addressOf(old) : null;
        if (before !== null && placeOf(before) === placeOf(source))
            continue;
        if (unasked)
            yield { messageId: 'locked', data: { name, source }, dossier };
        else if (before === null)
            yield { messageId: 'project', data: { name, source }, dossier };
        else
            yield { messageId: 'moved', data: { name, before, source }, dossier };
    }
}
/** Not from a registry and not to be read in the repository either: a folder is, an archive is not. */
function isOutside(reference) {
    const { loader } = reference;
    return loader === 'git' || loader === 'url' || (loader === 'file' && (0,model_specifier/* isTarball */.T)(addressOf(reference)));
}
function isElsewhere(specifier) {
    return ['git', 'url'].includes((0,model_specifier/* parseSpecifier */.a)(specifier).loader);
}
function addressOf({ resolved, revision }) {
    return resolved ?? revision ?? 'an address';
}
/** Hosts other than GitHub serve archives at addresses that do not name the repository alike. */
function isAsked(locked, manifest) {
    if (!manifest)
        return false;
    const [asked, found] = [placeOf(addressOf(manifest.reference)), placeOf(addressOf(locked))];
    // Paths are written from the folder of whoever asks, and from the root in a lock: the file's name is in both.
    if (locked.loader === 'file')
        return manifest.reference.loader === 'file' && (0,paths/* baseNameOf */.m)(asked) === (0,paths/* baseNameOf */.m)(found);
    const host = found.split('/')[0];
    return asked === found || (locked.loader === 'git' && host !== 'github.com' && host === asked.split('/')[0]);
}
/** `host/owner/name` without the commit: another commit of the same repository is no other place. */
function placeOf(address) {
    const archive = /^https:\/\/codeload\.github\.com\/(?<owner>[^/]+)\/(?<name>[^/]+)\//.exec(address)?.groups;
    if (archive)
        return `github.com/${archive['owner']}/${archive['name']}`;
    // A runtime of pnpm: its versions all come from the runtime's own makers.
    if (address.startsWith('runtime:'))
        return 'runtime';
    return address
        .replace(/#.*$/s, '')
        .replace(/^file:/i, '')
        .replace(/^(?:github:)?(?=[^@:/\s.~][^@:/\s]*\/[^@:/\s]+$)/i, 'github.com/')
        .replace(/^(gitlab|bitbucket):/i, (_, host) => `${host.toLowerCase()}.${host === 'gitlab' ? 'com' : 'org'}/`)
        .replace(/^gist:/i, 'gist.github.com/')
        .replace(/^(?:git\+)?[a-z]+:\/\/(?:[^@/]*@)?/i, '')
        .replace(/^git@([^:/]+):/, '$1/')
        .replace(/\.git$/, '');
}

// EXTERNAL MODULE: ./.build/model/evidence.js
var model_evidence = __webpack_require__(78423);
// EXTERNAL MODULE: ./.build/model/release-line.js
var release_line = __webpack_require__(72756);
// EXTERNAL MODULE: ./.build/model/npm-facts.js
var npm_facts = __webpack_require__(41447);
;// CONCATENATED MODULE: ./.build/check/npm/change.js

/** Null for what is no npm package, is new, is the same version, or could not be compared. */
function pairOf({ reference, resolution, previous }) {
    const head = factsOf(resolution);
    const was = previous && factsOf(previous.resolution);
    const [version, before] = [reference.revision, previous?.reference.revision];
    if (!head || !was || !version || !before || version === before)
        return null;
    return { name: reference.id ?? '', version, before, head, was, sameLine: (0,release_line/* isSameLine */.r)(version, before) };
}
function factsOf(resolution) {
    const facts = resolution.kind === 'resolved' ? resolution.artifact.npm : undefined;
    return facts && facts.asked !== false ? facts : null;
}
/** Added scripts and those whose text is another: a known attack changed only the text. */
function scriptChanges(head, was) {
    return npm_facts/* installScripts */.I.flatMap(script => {
        const [text, before = null] = [own(head.scripts, script), own(was?.scripts ?? {}, script)];
        return text === undefined || text === before ? [] : [{ script, text, before }];
    });
}
function newDependencies({ head, was }) {
    return Object.keys(head.dependencies).filter(name => !Object.hasOwn(was.dependencies, name));
}
/**
 * Another person, or another configuration of trusted publishing, than published the version before. From a person to
 * trusted publishing is no reproach, and the way back is provenance lost.
 */
function publisherChange({ head, was }) {
    const [is, before] = [head.publishedBy, was.publishedBy];
    if (!is || !before || Boolean(is.trustedPublisher) !== Boolean(before.trustedPublisher))
        return null;
    if (is.trustedPublisher) {
        const [now, then] = [configOf(is.trustedPublisher), configOf(before.trustedPublisher)];
        return now === then ? null : { is: now, was: then };
    }
    const sameAddress = is.email === undefined || before.email === undefined || is.email === before.email;
    return is.name === before.name && sameAddress ? null : { is: personOf(is), was: personOf(before) };
}
function configOf(trusted) {
    return `${trusted?.id ?? ''} ${trusted?.configId ?? ''}`.trim();
}
function personOf({ name, email }) {
    return email === undefined ? name : `${name} <${email}>`;
}
function own(record, key) {
    return Object.hasOwn(record, key) ? record[key] : undefined;
}

;// CONCATENATED MODULE: ./.build/check/npm-install-script.js



const npm_install_script_look = 'Read the script in the package’s tarball before you merge. It runs on every machine that installs, with everything that stands there; most packages that have none do without. Installing with scripts off, and allowing single packages, keeps this from mattering.';
const npmInstallScript = defineCheck({
    id: 'npm-install-script',
    title: 'Package runs a new or another script when it is installed',
    messages: {
        added: { text: '{name} {version} runs a {script} script that {before} did not have: {text}', remedy: npm_install_script_look },
        changed: {
            text: '{name} {version} runs another {script} script than {before}: {text}, where it was {was}',
            remedy: npm_install_script_look,
        },
        brought: { text: '{name} {version} is new here and runs a {script} script: {text}', remedy: npm_install_script_look },
        untold: {
            text: 'the lock says that {name} {version} runs a script when it is installed, and the registry tells of none',
            remedy: 'Look into package.json in the package’s tarball. A registry repeats what it was told when a version was published, and does not compare; npm runs what the tarball has once the lock says so.',
        },
    },
    *examine(dossier) {
        const { reference, resolution, previous, evidence } = dossier;
        const facts = factsOf(resolution);
        if (reference.hub !== 'npm' || facts === null)
            return;
        const it = { name: reference.id ?? '', version: reference.revision ?? '' };
        if (previous === null) {
            for (const { script, text } of scriptChanges(facts, null)) {
                yield { messageId: 'brought', data: { ...it, script, text: shown(text) } };
            }
        }
        const wasUntold = previous !== null && isUntold(previous.reference, factsOf(previous.resolution));
        // Whoever opened the tarball knows better, and says so.
        if (isUntold(reference, facts) && !wasUntold && !evidence.some(model_evidence/* isOpened */.oB))
            yield { messageId: 'untold', data: it };
        const pair = pairOf(dossier);
        for (const { script, text, before: was } of pair ? scriptChanges(pair.head, pair.was) : []) {
            const data = { ...it, before: pair?.before ?? '', script, text: shown(text) };
            if (was === null)
                yield { messageId: 'added', data };
            else
                yield { messageId: 'changed', data: { ...data, was: shown(was) } };
        }
    },
});
/** Publisher and tarball disagree, or somebody wrote into the lock what makes npm look. */
function isUntold({ hasInstallScript }, facts) {
    return hasInstallScript === true && facts !== null && scriptChanges(facts, null).length === 0;
}
const longest = 160;
/** Enough to recognise it; a script that is longer is itself worth a look. */
function shown(text) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

;// CONCATENATED MODULE: ./.build/check/npm-integrity-mismatch.js


const restore = 'Restore the entry: delete it from the lockfile and let the package manager write it again from the registry, then look at what changed. If the entry was not edited by hand, ask whoever prepared this change how it came about.';
const npmIntegrityMismatch = defineCheck({
    id: 'npm-integrity-mismatch',
    title: 'Lock entry does not pin what the registry signed',
    messages: {
        differs: {
            text: 'the lock has another hash for {name} {version} than {registry}: {found}, where it should be {expected}',
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
        'other-package': {
            text: '{name} {version} stands in the place of {asked}, and no manifest of this pull request asks for that',
            remedy: 'Restore the entry: delete it from the lockfile and let the package manager write it again. If an override of the project puts the one in the place of the other, change it in the same pull request, where a reader sees it.',
        },
        'sha1-differs': {
            text: '{name} {version} is pinned by SHA-1 to other content than {registry} has',
            remedy: restore,
        },
        'tarball-differs': {
            text: '{registry} serves {found} for {name} {version}, and lists {expected}',
            remedy: 'Do not install it. What is served is not what was published: compare with the registry itself, from another network, and tell whoever runs the registry or the proxy before it.',
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
        'version-absent': {
            text: '{name} is at {registry}, and no version {version} of it',
            remedy: 'Write a version that exists. Versions are withdrawn when they turn out to be malicious, and a cache may go on serving them; if this one was published minutes ago, run the check again.',
        },
        required: {
            text: '{name} {version}: the policy requires a proved integrity, and there is none ({why})',
            remedy: 'Use a lockfile whose hashes can be compared with the registry’s, at a registry that signs, or take the requirement out of the policy on the base branch.',
        },
    },
    *survey({ dossiers }) {
        const asked = new Set(dossiers.flatMap(({ reference, alsoAt }) => [reference, ...alsoAt].map(wishOf)));
        for (const dossier of dossiers) {
            const { reference, previous } = dossier;
            const { standsInFor, id, revision } = reference;
            if (standsInFor === undefined || asked.has(wishKey(standsInFor, id)))
                continue;
            if (previous?.reference.standsInFor === standsInFor)
                continue;
            const data = { name: id ?? '', version: revision ?? '', asked: standsInFor };
            yield { messageId: 'other-package', data, hard: true, dossier };
        }
    },
    *examine(dossier, policy) {
        const { reference, resolution, evidence } = dossier;
        if (reference.hub !== 'npm')
            return;
        const it = { name: reference.id ?? '', version: reference.revision ?? '' };
        if (resolution.kind === 'absent') {
            const data = { ...it, registry: (0,words/* words */.aL) `the registry` };
            if (resolution.what === 'revision' && isLocked(reference))
                yield { messageId: 'version-absent', data };
            else
                yield { messageId: 'absent', data: { ...data, detail: resolution.detail } };
        }
        for (const found of evidence.filter(({ claim }) => claim === 'integrity')) {
            const data = { ...it, ...compared(found) };
            const fault = faultOf(found);
            const fix = npm_integrity_mismatch_fixOf(dossier, found, policy);
            const hard = found.outcome === 'refuted';
            if (fault)
                yield { messageId: fault, data, hard, ...(fix ? { fix } : {}) };
            else if (isMissed(dossier, found, policy))
                yield { messageId: 'required', data: { ...it, why: (0,words/* spoken */.vg)(found.reason) } };
        }
    },
});
const wishKey = (alias, id) => JSON.stringify([alias, id]);
/** What a manifest says: this package, under that name. A lock says so of itself. */
const wishOf = ({ alias, id, installPath, standsInFor }) => alias === undefined || installPath !== undefined || standsInFor !== undefined ? '' : wishKey(alias, id);
/** A manifest's version may also be that of a package in the same repository, which bears a public one's name. */
function isLocked({ integrity, resolved, digest }) {
    return integrity !== undefined || resolved !== undefined || digest !== undefined;
}
const faults = [
    'differs',
    'several-hashes',
    'malformed',
    'other-tarball',
    'sha1-differs',
    'tarball-differs',
    'not-pinned',
    'sha1-only',
];
function faultOf({ reason }) {
    return faults.find(fault => fault === reason);
}
function compared({ detail }) {
    const [found = (0,words/* words */.aL) `nothing`, expected = (0,words/* words */.aL) `nothing`] = [detail?.['found'], detail?.['expected']];
    return {
        found,
        expected,
        registry: detail?.['registry'] ?? (0,words/* words */.aL) `the registry`,
        resolved: detail?.['resolved'] ?? (0,words/* words */.aL) `nowhere`,
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

;// CONCATENATED MODULE: ./.build/check/npm/licence.js
/**
 * Does an SPDX expression hold with these licences alone? `OR` leaves the choice to whoever uses it, `AND` asks for both;
 * what is not plainly one of the two is compared whole, and so is a `WITH`.
 */
function isAccepted(expression, accepted) {
    const plain = expression.trim().replace(/^\((?<inner>[^()]*)\)$/, '$<inner>');
    const has = (word) => new RegExp(`\\s${word}\\s`, 'i').test(plain);
    const parts = (word) => plain.split(new RegExp(`\\s${word}\\s`, 'i')).map(part => part.trim().toLowerCase());
    if (/[()]/.test(plain) || (has('OR') && has('AND')))
        return accepted.has(plain.toLowerCase());
    return has('OR') ? parts('OR').some(part => accepted.has(part)) : parts('AND').every(part => accepted.has(part));
}

;// CONCATENATED MODULE: ./.build/check/npm-licence.js



const npm_licence_remedy = 'Read the LICENSE file of the package: what the registry shows is what its author wrote in package.json. To accept the licence, add it to `licence:` in the policy on the base branch.';
const npmLicence = defineCheck({
    id: 'npm-licence',
    title: 'Package’s licence is not an accepted one',
    messages: {
        'not-accepted': {
            text: '{name} {version} is published under {licence}, and the policy accepts only {accepted}',
            remedy: npm_licence_remedy,
        },
        unknown: {
            text: '{name} {version} is published without naming a licence, and the policy accepts only {accepted}',
            remedy: npm_licence_remedy,
        },
    },
    *examine({ reference, resolution }, policy) {
        const facts = factsOf(resolution);
        if (reference.hub !== 'npm' || facts === null)
            return;
        const { value } = policy.rule('licence', reference);
        if (value === 'any')
            return;
        const data = { name: reference.id ?? '', version: reference.revision ?? '', accepted: value.join(', ') };
        const known = new Set(value.map(one => one.toLowerCase()));
        if (facts.licence === undefined)
            yield { messageId: 'unknown', data };
        else if (!isAccepted(facts.licence, known))
            yield { messageId: 'not-accepted', data: { ...data, licence: facts.licence } };
    },
});

;// CONCATENATED MODULE: ./.build/check/npm-manifest-mismatch.js


const npm_manifest_mismatch_distrust = 'Stay on the version before. What every tool shows of this version, and what this check examined of it, is not what its tarball holds; honest publishing does not come to that. Look into package.json in the tarball, and tell the registry.';
const npmManifestMismatch = defineCheck({
    id: 'npm-manifest-mismatch',
    title: 'Tarball holds something else than the registry tells',
    messages: {
        'other-identity': {
            text: 'the tarball of {name} {version} calls itself by another name or version: {packed}',
            remedy: npm_manifest_mismatch_distrust,
        },
        'hidden-script': {
            text: 'the tarball of {name} {version} runs what the registry does not tell of when it is installed: {packed}',
            remedy: npm_manifest_mismatch_distrust,
        },
        'hidden-build': {
            text: 'the tarball of {name} {version} has npm build native code when it is installed, and the registry does not tell of it: {packed}',
            remedy: 'Read binding.gyp in the tarball: it may run any command. Some old packages with native code were published so; of others, stay on the version before.',
        },
        'hidden-dependency': {
            text: 'the tarball of {name} {version} wants packages that the registry does not tell of: {packed}',
            remedy: npm_manifest_mismatch_distrust,
        },
        unreadable: {
            text: 'the tarball of {name} {version} is an archive that {why}: package managers may read it in different ways',
            remedy: 'Stay on the version before, and ask its publisher: the tools that pack packages do not make such archives. What this one installs depends on who unpacks it, and nobody can tell what that is.',
        },
        differs: {
            text: 'the tarball of {name} {version} and the registry disagree in {packed}',
            remedy: 'Look at package.json in the tarball. Publishing with a tool that rewrites it on the way can come to this; what is installed follows one of the two, and other checks have read the registry’s.',
        },
        unopened: {
            text: '{count} tarballs were not opened, {name} among them ({why}): what they hold was not compared with what the registry tells of them',
            remedy: 'Raise `tarballs:` in the policy on the base branch, or bring fewer packages at once. What is too large, or is served from another host, cannot be opened here.',
        },
    },
    *examine({ reference, evidence, isPrivate }) {
        const it = { name: reference.id ?? '', version: reference.revision ?? '' };
        for (const found of evidence.filter(({ claim }) => claim === 'manifest')) {
            const { reason } = found;
            if (reason === 'unreadable')
                yield { messageId: reason, data: { ...it, why: (0,words/* spoken */.vg)(found.detail?.['why'] ?? '') } };
            if (found.outcome !== 'refuted' || !isDifference(reason))
                continue;
            const packed = isPrivate ? (0,words/* words */.aL) `what only its registry tells` : partsOf(found);
            yield { messageId: reason, data: { ...it, packed }, hard: true };
        }
    },
    *survey({ dossiers }) {
        const reasons = Map.groupBy(dossiers.flatMap(unopened), ({ reason }) => reason);
        for (const [reason, [first, ...others]] of reasons) {
            if (!first)
                continue;
            const { dossier } = first;
            const data = { count: String(others.length + 1), name: dossier.reference.id ?? '', why: (0,words/* spoken */.vg)(reason) };
            const about = aboutEach([first, ...others].map(one => one.dossier));
            yield { messageId: 'unopened', data, dossier, about };
        }
    },
});
const differences = ['other-identity', 'hidden-script', 'hidden-build', 'hidden-dependency', 'differs'];
function isDifference(reason) {
    return differences.some(one => one === reason);
}
/** Where somebody could have hidden something: not what could not be reached, which is a gap, nor what nobody wanted. */
const hiding = ['beyond-the-limit', 'too-large', 'served-elsewhere'];
function unopened(dossier) {
    return dossier.evidence.flatMap(({ claim, reason }) => claim === 'manifest' && hiding.includes(reason) ? [{ dossier, reason }] : []);
}
const npm_manifest_mismatch_longest = 160;
/** `scripts.postinstall: node x.js`, each on which the tarball has its own word. */
function partsOf({ detail = {} }) {
    const parts = Object.entries(detail).flatMap(([key, value]) => {
        const what = /^packed (?<what>[\s\S]+)$/.exec(key)?.groups?.['what'];
        if (what === undefined)
            return [];
        const text = value.length > npm_manifest_mismatch_longest ? `${value.slice(0, npm_manifest_mismatch_longest)}…` : value;
        return [value === '' ? (0,words/* words */.aL) `${what} (not in the tarball)` : (0,words/* words */.aL) `${what}: ${text}`];
    });
    return (0,words/* enumerate */.HL)(parts);
}

;// CONCATENATED MODULE: ./.build/check/npm-new-registry.js




const npmNewRegistry = defineCheck({
    id: 'npm-new-registry',
    title: 'Packages come from a registry that base did not use',
    messages: {
        new: {
            text: '{host} is new: {count} packages come from there, {name} among them',
            remedy: 'Find out whose it is. If the project is to use it, name it with its scopes under registries: in the policy on the base branch; else let the package manager write the lock again with the project’s own settings.',
        },
    },
    *survey({ dossiers, changes, policy }) {
        const known = new Set([...public_hosts/* publicRegistryNames */.h0, ...changes.flatMap(hostsInBase)]);
        const foreign = Map.groupBy(dossiers, dossier => newHost(dossier, known, policy));
        for (const [host, several] of foreign) {
            const [dossier] = several;
            if (host === null || !dossier)
                continue;
            const data = { host, count: String(several.length), name: dossier.reference.id ?? '' };
            yield { messageId: 'new', data, dossier, subject: host, about: aboutEach(several) };
        }
    },
});
/** What git and addresses bring is `npm-git-dependency`'s to say. */
function newHost({ reference, resolution }, known, policy) {
    const { hub, loader, resolved, id } = reference;
    if (hub !== 'npm' || loader !== 'registry' || resolved === undefined || !URL.canParse(resolved))
        return null;
    const { host } = new URL(resolved);
    // The registry that was asked is the owner's own choice.
    const configured = factsOf(resolution)?.registryHost;
    if (host === '' || known.has(host) || host === configured)
        return null;
    return policy.registry(host, id ?? '').verdict === 'allowed' ? null : host;
}
/** Where a lock writes the address of a tarball: npm and Yarn 1, pnpm and Deno, Bun, Yarn 2 and later. */
const npm_new_registry_written = /(?:^[ \t]*"?resolved"?:? +"|\btarball"?: "?|^[ \t]*"[^"\n]+": \["[^"\n]+", "|__archiveUrl=)(?<address>https?(?::|%3A)[^"\s,}&]+)/gm;
/** Hosts of the locks that base has, in those files that the pull request changes: that is all a run reads. */
function hostsInBase({ path, mergeBase, baseTip }) {
    if (!/(?:lock[^/]*\.(?:json|ya?ml)|\.lock|npm-shrinkwrap\.json)$/.test(path))
        return [];
    return [mergeBase, baseTip].flatMap(side => [...textOf(side).matchAll(npm_new_registry_written)].flatMap(match => {
        const address = (match.groups?.['address'] ?? '').replaceAll(/%3A/gi, ':').replaceAll(/%2F/gi, '/');
        return URL.canParse(address) ? [new URL(address).host] : [];
    }));
}

;// CONCATENATED MODULE: ./.build/check/npm-provenance-absent.js

const npmProvenanceAbsent = defineCheck({
    id: 'npm-provenance-absent',
    title: 'Package version has no provenance',
    messages: {
        absent: {
            text: '{name} {version} has no provenance: nothing says what it was built from',
            remedy: 'Ask the project to publish from CI with provenance. Until it does, its registry signature and the hash in the lockfile are what holds.',
        },
    },
    *examine({ reference, evidence }) {
        if (reference.hub !== 'npm')
            return;
        if (!evidence.some(({ claim, outcome }) => claim === 'provenance' && outcome === 'absent'))
            return;
        yield { messageId: 'absent', data: { name: reference.id ?? '', version: reference.revision ?? '' } };
    },
});

;// CONCATENATED MODULE: ./.build/check/npm/age.js

const hour = 3_600_000;
/**
 * By the registry's word, or by the time that the transparency log vouches for where that is later: a registry, or a
 * mirror before it, can say any date. Null where nobody told, which is a gap, or where no rule asked.
 */
function ageOf({ resolution, evidence }) {
    const facts = resolution.kind === 'resolved' ? resolution.artifact.npm : undefined;
    const told = timeOf(facts?.publishedAt ?? facts?.unchangedSince);
    const asked = timeOf(facts?.askedAt);
    if (told === null || asked === null)
        return null;
    const proofs = evidence.filter(({ claim, outcome }) => claim === 'provenance' && outcome === 'verified');
    const signed = proofs.map(({ detail }) => timeOf(detail?.['signedAt']) ?? told);
    const since = Math.max(told, ...signed);
    return { hours: Math.max(0, (asked - since) / hour), since: new Date(since) };
}
function timeOf(iso) {
    const time = Date.parse(iso ?? '');
    return Number.isNaN(time) ? null : time;
}
/** `5 hours`, `2 days`: as a person would say it, rounded down. */
function inWords(hours) {
    if (hours < 1)
        return counted(Math.floor(hours * 60), (0,words/* words */.aL) `minute`);
    return hours < 48 ? counted(Math.floor(hours), (0,words/* words */.aL) `hour`) : counted(Math.floor(hours / 24), (0,words/* words */.aL) `day`);
}
const counted = (count, unit) => (count === 1 ? (0,words/* words */.aL) `1 ${unit}` : (0,words/* words */.aL) `${count} ${unit}s`);

;// CONCATENATED MODULE: ./.build/check/npm/sign.js



/**
 * What alone is everyday, and beside another change is how a hijacked package looks: each as half a sentence. Across
 * release lines new dependencies are no sign: hardly a new major comes without.
 */
function signsOf(pair, dossier, policy) {
    const age = ageOf(dossier);
    const isYoung = age !== null && age.hours < policy.rule('min-age', dossier.reference).value;
    const wants = pair?.sameLine ? newDependencies(pair) : [];
    const scripts = pair ? scriptChanges(pair.head, pair.was).map(({ script }) => script) : [];
    return [
        ...(isYoung ? [(0,words/* words */.aL) `it was published ${inWords(age.hours)} ago`] : []),
        ...(wants.length > 0 ? [(0,words/* words */.aL) `it wants ${(0,words/* enumerate */.HL)(wants)} besides`] : []),
        ...(scripts.length > 0 ? [(0,words/* words */.aL) `its ${(0,words/* enumerate */.HL)(scripts, { between: ' and ' })} script is new or another`] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/check/npm-provenance-lost.js




const ask = 'Ask the maintainers, by another way than the registry, whether they published this version and why without CI. Stay on the version before until they answer: a stolen token publishes exactly like this.';
const npmProvenanceLost = defineCheck({
    id: 'npm-provenance-lost',
    title: 'Package version lost provenance or its trusted publisher',
    messages: {
        joined: { text: '{name} {version} has no {what}, which {before} had, and {signs}', remedy: ask },
        alone: { text: '{name} {version} has no {what}, which {before} had', remedy: ask },
        'across-lines': {
            text: '{name} {version} has no {what}, which {before} of another release line had',
            remedy: 'Some projects publish old lines by hand. Look whether this one always did.',
        },
    },
    *examine(dossier, policy) {
        const head = factsOf(dossier.resolution);
        const { reference, previous } = dossier;
        // A version that base has already is not brought by this pull request.
        if (reference.hub !== 'npm' || head === null || previous?.reference.revision === reference.revision)
            return;
        const version = reference.revision ?? '';
        const losses = earlier(dossier).flatMap(before => lost(head, before, version));
        const loss = losses.find(({ sameLine }) => sameLine) ?? losses[0];
        if (!loss)
            return;
        const pair = pairOf(dossier);
        const data = { name: reference.id ?? '', version, what: loss.what, before: loss.version };
        // Prereleases are often made by hand, and no range takes them unasked.
        const signs = (0,release_line/* isPrerelease */.V)(version) ? [] : [...signsOf(pair, dossier, policy), ...publisher(pair)];
        if (signs.length > 0)
            yield { messageId: 'joined', data: { ...data, signs: (0,words/* enumerate */.HL)(signs, { between: ', and ' }) } };
        else if (loss.sameLine)
            yield { messageId: 'alone', data };
        else
            yield { messageId: 'across-lines', data };
    },
});
/** The version that base has, and the newest that the release line had before: the nearer one may have gained it since. */
function earlier({ resolution, previous }) {
    const was = previous && factsOf(previous.resolution);
    const version = previous?.reference.revision;
    const inBase = was && version ? [{ version, ...levelOf(was) }] : [];
    const { before } = factsOf(resolution) ?? {};
    return before ? [...inBase, before] : inBase;
}
function levelOf({ provenanceListed, publishedBy }) {
    return { attested: provenanceListed !== undefined, trustedPublisher: publishedBy?.trustedPublisher !== undefined };
}
/** Trusted publishing without provenance is normal (private sources, CI without it): each is compared with itself. */
function lost(head, before, version) {
    const is = levelOf(head);
    const what = [
        ...(before.attested && !is.attested ? [(0,words/* words */.aL) `provenance`] : []),
        ...(before.trustedPublisher && !is.trustedPublisher ? [(0,words/* words */.aL) `trusted publisher`] : []),
    ];
    const sameLine = (0,release_line/* isSameLine */.r)(version, before.version);
    return what.length > 0 ? [{ what: (0,words/* enumerate */.HL)(what, { between: ' and no ' }), version: before.version, sameLine }] : [];
}
function publisher(pair) {
    const change = pair && publisherChange(pair);
    return change ? [(0,words/* words */.aL) `${change.is} published it, where it was ${change.was}`] : [];
}

;// CONCATENATED MODULE: ./.build/check/npm/moved.js

/**
 * From which registry to which a name moved with its content, as the lock writes both; null where it did not, or where
 * a format writes none. The same content from elsewhere is no other package.
 */
function movedRegistry({ reference, previous }) {
    const old = previous?.reference;
    if (!old || reference.loader !== 'registry' || old.loader !== 'registry')
        return null;
    const [is, was] = [registryOf(reference), registryOf(old)];
    const sameContent = reference.integrity !== undefined && reference.integrity === old.integrity;
    return is === null || was === null || is === was || sameContent ? null : { is, was };
}
function registryOf({ resolved }) {
    if (resolved === undefined || !URL.canParse(resolved))
        return null;
    const { host } = new URL(resolved);
    if (host === '')
        return null;
    return public_hosts/* publicRegistryAliases */.tw.has(host) ? public_hosts/* publicRegistry */.td : host;
}

;// CONCATENATED MODULE: ./.build/check/npm-publisher-changed.js





const npmPublisherChanged = defineCheck({
    id: 'npm-publisher-changed',
    title: 'Package version comes from other people, another repository or another registry',
    messages: {
        registry: {
            text: '{name} {version} comes from {is}, where {before} came from {was}',
            remedy: 'Find out whether the same people own the name there. A name that is yours at one registry may be anybody’s at another, and a high version number is how it gets picked. To say where a scope belongs, name the registry with it under registries: in the policy on the base branch.',
        },
        source: {
            text: '{name} {version} was built from {is}, where {before} was built from {was}',
            remedy: 'Look whether the project moved. Both were proved, so the new version really comes from the new repository, and the question is whose that is.',
        },
        trigger: {
            text: '{name} {version} was built on {is}, where {before} was built on {was}',
            remedy: 'Outsiders can bring about such a run, and what they sent may have had a part in it. Look at the run that the provenance names, and ask why the project does not release as it did before.',
        },
        joined: {
            text: '{name} {version} was published by {is}, where {before} was published by {was}, and {signs}',
            remedy: 'Find out who the new publisher is before you merge: projects change hands, and so do stolen accounts. npm shows names and addresses only, which anybody can choose.',
        },
        alone: {
            text: '{name} {version} was published by {is}, where {before} was published by {was}',
            remedy: 'Projects with several maintainers do this often; look whether the new one is among them.',
        },
    },
    *examine(dossier, policy) {
        const { reference, previous } = dossier;
        if (reference.hub !== 'npm')
            return;
        const elsewhere = movedRegistry(dossier);
        if (elsewhere && policy.registry(elsewhere.is, reference.id ?? '').verdict !== 'allowed') {
            const [name, version, before] = [reference.id, reference.revision, previous?.reference.revision];
            yield {
                messageId: 'registry',
                data: { name: name ?? '', version: version ?? '', before: before ?? '', ...elsewhere },
            };
        }
        const pair = pairOf(dossier);
        if (!pair)
            return;
        const { name, version, before } = pair;
        const moved = sourceChange(dossier);
        if (moved)
            yield { messageId: 'source', data: { name, version, before, ...moved } };
        const trigger = triggerChange(dossier);
        if (trigger)
            yield { messageId: 'trigger', data: { name, version, before, ...trigger } };
        const change = publisherChange(pair);
        if (!change)
            return;
        const signs = signsOf(pair, dossier, policy);
        const data = { name, version, before, ...change };
        if (signs.length > 0)
            yield { messageId: 'joined', data: { ...data, signs: (0,words/* enumerate */.HL)(signs, { between: ', and ' }) } };
        else
            yield { messageId: 'alone', data };
    },
});
/** Compared by the repository's immutable number where both certificates have it: a renamed repository is the same one. */
function sourceChange({ evidence, previous }) {
    const [is, was] = [sourceOf(evidence), sourceOf(previous?.evidence ?? [])];
    if (!is || !was)
        return null;
    const isSame = is.number !== undefined && was.number !== undefined ? is.number === was.number : is.address === was.address;
    return isSame ? null : { is: is.address, was: was.address };
}
/** Events of GitHub Actions that somebody without a right to the repository can bring about. */
const outsiders = new Set([
    'discussion',
    'discussion_comment',
    'fork',
    'issue_comment',
    'issues',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
    'watch',
    'workflow_run',
]);
/** A release that an outsider could have set off, where the one before was not; both by their certificates. */
function triggerChange({ evidence, previous }) {
    const [is, was] = [evidence, previous?.evidence ?? []].map(all => proofIn(all)?.detail?.['trigger']);
    return is !== undefined && was !== undefined && outsiders.has(is) && !outsiders.has(was) ? { is, was } : null;
}
function proofIn(all) {
    return all.find(({ claim, outcome }) => claim === 'provenance' && outcome === 'verified');
}
function sourceOf(all) {
    const proof = proofIn(all);
    const address = proof?.detail?.['repository'];
    return address === undefined ? null : { address, number: proof?.signer?.extensions?.['.15'] };
}

;// CONCATENATED MODULE: ./.build/check/npm-publisher-not-allowed.js


const npm_publisher_not_allowed_remedy = 'Use a package of an allowed publisher. To accept this one, add its scope, or its name where it has no scope, to publishers: in the policy on the base branch; a pull request cannot extend the list that it is judged by.';
const npmPublisherNotAllowed = defineCheck({
    id: 'npm-publisher-not-allowed',
    title: 'Package comes from a publisher that is not allowed',
    messages: {
        'not-allowed': {
            text: '{name} belongs to {publisher}, which the policy does not allow ({source}: {rule})',
            remedy: npm_publisher_not_allowed_remedy,
        },
        unscoped: {
            text: '{name} has no scope that would tell whose it is, and the policy does not allow the name ({source}: {rule})',
            remedy: npm_publisher_not_allowed_remedy,
        },
    },
    *examine(dossier, policy) {
        const { reference } = dossier;
        if (reference.hub !== 'npm')
            return;
        const { verdict, source, rule } = policy.publisher(dossier);
        if (verdict !== 'not-allowed')
            return;
        const data = { name: reference.id ?? '', source: (0,words/* placeOfPolicy */.tl)(source), rule };
        const scope = /^@[^/]+/.exec(data.name)?.[0];
        if (scope === undefined)
            yield { messageId: 'unscoped', data };
        else
            yield { messageId: 'not-allowed', data: { ...data, publisher: scope } };
    },
});

;// CONCATENATED MODULE: ./.build/check/npm-signature-invalid.js


const npm_signature_invalid_distrust = 'Do not install it. Compare with what the registry itself serves, from another network: a proxy may have altered or stripped it. Registries do not serve broken signatures; if this one does, tell its operators.';
const isSigned = (claim) => claim === 'registry-signature' || claim === 'provenance';
const npmSignatureInvalid = defineCheck({
    id: 'npm-signature-invalid',
    title: 'A registry signature or attestation does not hold',
    messages: {
        signature: {
            text: '{name} {version}: the signature that {registry} serves does not hold for this name, version and integrity',
            remedy: npm_signature_invalid_distrust,
        },
        attestation: {
            text: '{name} {version}: an attestation that is served for it does not hold ({why})',
            remedy: npm_signature_invalid_distrust,
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
            const registry = detail?.['registry'] ?? (0,words/* words */.aL) `the registry`;
            const junk = detail?.['junk'];
            if (claim === 'registry-signature' && outcome === 'refuted') {
                yield { messageId: 'signature', data: { ...it, registry }, hard: true };
            }
            else if (claim === 'provenance' && outcome === 'refuted') {
                yield { messageId: 'attestation', data: { ...it, why: (0,words/* spoken */.vg)(reason) }, hard: true };
            }
            else if (junk !== undefined && isSigned(claim)) {
                const kind = claim === 'provenance' ? (0,words/* words */.aL) `attestation` : (0,words/* words */.aL) `signature`;
                yield { messageId: 'junk', data: { ...it, kind, registry, junk } };
            }
        }
    },
});

;// CONCATENATED MODULE: ./.build/check/npm-signer-not-allowed.js


const npmSignerNotAllowed = defineCheck({
    id: 'npm-signer-not-allowed',
    title: 'Provenance was signed by another identity than the publisher’s',
    messages: {
        'not-allowed': {
            text: '{name} {version} was built and signed by {signer}, which the policy does not accept for it ({source}: {rule})',
            remedy: 'Do not merge before you know why. The provenance holds and names another workflow, repository or ref than the publisher’s entry in the policy; if the project moved its release, change the entry on the base branch.',
        },
    },
    *examine(dossier, policy) {
        const { reference, evidence } = dossier;
        if (reference.hub !== 'npm')
            return;
        for (const { claim, outcome, signer } of evidence) {
            if (claim !== 'provenance' || outcome !== 'verified' || !signer)
                continue;
            const { verdict, source, rule } = policy.signer(dossier, signer);
            if (verdict !== 'not-allowed')
                continue;
            const who = signer.extensions?.['.18'] ?? signer.identity ?? (0,words/* words */.aL) `an unnamed identity`;
            const data = {
                name: reference.id ?? '',
                version: reference.revision ?? '',
                signer: who,
                source: (0,words/* placeOfPolicy */.tl)(source),
                rule,
            };
            yield { messageId: 'not-allowed', data, hard: true };
        }
    },
});

;// CONCATENATED MODULE: ./.build/check/npm-too-young.js



const npm_too_young_hour = 3_600_000;
const npmTooYoung = defineCheck({
    id: 'npm-too-young',
    title: 'Package version was published too recently',
    messages: {
        young: {
            text: '{name} {version} was published {age} ago, and the policy asks for {least}: it passes from {when}',
            remedy: 'Wait, or take the version before. Hijacked versions are found and withdrawn within hours to days as a rule, and this is the one sign that all of them show. If the version fixes a vulnerability that GitHub’s advisories do not name yet, add an exception with an end date to the policy on the base branch.',
        },
    },
    *examine(dossier, policy) {
        const { reference, previous } = dossier;
        // A version that base has already is not brought by this pull request, whatever else changed about its entry.
        if (reference.hub !== 'npm' || previous?.reference.revision === reference.revision)
            return;
        // A fix that waits leaves the hole open. Its age still counts beside other signs (npm-provenance-lost).
        if (factsOf(dossier.resolution)?.fixes !== undefined)
            return;
        const age = ageOf(dossier);
        const least = policy.rule('min-age', reference).value;
        if (age === null || age.hours >= least)
            return;
        const when = new Date(age.since.getTime() + least * npm_too_young_hour).toISOString();
        yield {
            messageId: 'young',
            data: {
                name: reference.id ?? '',
                version: reference.revision ?? '',
                age: inWords(age.hours),
                least: inWords(least),
                when: `${when.slice(0, 10)} ${when.slice(11, 16)} UTC`,
            },
        };
    },
});

// EXTERNAL MODULE: ./.build/catalogue/npm-trust-keys.js + 1 modules
var npm_trust_keys = __webpack_require__(69500);
;// CONCATENATED MODULE: ./.build/check/npm-trust-redirected/pnp.js

const state = schemas/* object */.Ikc({
    packageRegistryData: schemas/* array */.YOg(schemas/* tuple */.PVZ([
        schemas/* string */.YjP().nullable(),
        schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP().nullable(), schemas/* looseObject */._H3({ packageLocation: schemas/* string */.YjP() })])),
    ])),
});
function loaderOf(text) {
    const found = inText(text) ?? inObject(text);
    const known = state.safeParse(parse(found?.json ?? '')).data;
    // What is no plain data is code, whatever it stands in the place of.
    if (!found || !known)
        return { code: text, elsewhere: new Map() };
    const places = known.packageRegistryData.flatMap(([name, several]) => several.flatMap(([reference, { packageLocation }]) => name !== null && isOfRegistry(reference) && !isInCache(packageLocation)
        ? [[`${name}@${reference}`, packageLocation]]
        : []));
    return { code: text.slice(0, found.from) + text.slice(found.to), elsewhere: new Map(places) };
}
/** As text that is parsed when it runs (Yarn 4). Yarn escapes quotes, backslashes and the ends of lines. */
function inText(text) {
    const from = text.indexOf('RAW_RUNTIME_STATE =');
    const literal = /RAW_RUNTIME_STATE =\s*'(?<quoted>(?:[^'\\]|\\[\s\S])*)';/y;
    literal.lastIndex = Math.max(from, 0);
    const quoted = from === -1 ? undefined : literal.exec(text)?.groups?.['quoted'];
    if (quoted === undefined)
        return null;
    return { json: quoted.replaceAll(/\\([\s\S])/g, '$1'), from, to: literal.lastIndex };
}
/** As an object in the code (Yarn 2 and 3). */
function inObject(text) {
    const call = 'hydrateRuntimeState({';
    const from = text.indexOf(call) + call.length - 1;
    const to = text.indexOf('\n  }, {', from) + '\n  }'.length;
    return from < call.length - 1 || to <= from ? null : { json: text.slice(from, to), from, to };
}
const isOfRegistry = (reference) => /(?:^|#)npm:/.test(reference ?? '');
const kept = ['cache', 'unplugged', '__virtual__'];
/** The project's cache, or that of a folder above it; what is unpacked for native code; copies for peers. */
function isInCache(location) {
    const segments = location.split('/');
    const at = segments.indexOf('.yarn');
    const [first, second] = segments.slice(at + 1);
    const isAbove = at > 0 && segments.slice(0, at).every(segment => segment === '.' || segment === '..');
    return isAbove && kept.includes(first === 'berry' ? second : first) && !segments.slice(at).includes('..');
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __webpack_require__(99547);
;// CONCATENATED MODULE: ./.build/check/npm-trust-redirected/json-settings.js

/** Two levels of a manifest: `trustedDependencies`, `pnpm.onlyBuiltDependencies`. */
function* jsonSettings(text, mask) {
    for (const { key, value, offset } of members((0,main.parseTree)(text, [], { allowTrailingComma: true }))) {
        yield { key, value: oneLine(key, value, mask), offset };
        for (const inner of members(value)) {
            yield { key: `${key}.${inner.key}`, value: oneLine(inner.key, inner.value, mask), offset: inner.offset };
        }
    }
}
function members(node) {
    if (node?.type !== 'object')
        return [];
    return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => key && value ? [{ key: String(key.value), value, offset: key.offset }] : []);
}
function oneLine(key, node, mask) {
    return JSON.stringify(mask(key, plain(node, mask))) ?? '';
}
function plain({ type, value, children = [] }, mask) {
    if (type === 'array')
        return children.map(child => plain(child, mask));
    if (type !== 'object')
        return value;
    return Object.fromEntries(members({ type, children, offset: 0, length: 0 }).map(({ key, value: inner }) => [
        key,
        mask(key, plain(inner, mask)),
    ]));
}

;// CONCATENATED MODULE: ./.build/check/npm-trust-redirected/rc-lines.js
/**
 * As the package `ini` reads `.npmrc`: names and values unquoted and cut at a comment alike, a name alone is true,
 * `name[]` collects and else the last wins.
 */
function npmLines(text) {
    const found = new Map();
    for (const { line, offset } of rc_lines_linesOf(text)) {
        const cut = line.indexOf('=');
        const name = rc_lines_plain(cut === -1 ? line : line.slice(0, cut));
        const said = cut === -1 ? 'true' : rc_lines_plain(line.slice(cut + 1));
        const key = name.replace(/\[\]$/, '');
        const earlier = name === key ? undefined : found.get(key);
        found.set(key, { key, value: earlier ? `${earlier.value}, ${said}` : said, offset });
    }
    return found.values();
}
const yarnName = /"(?:\\.|[^"\\])*"|[^\s,:"]+/y;
/** As Yarn 1 reads `.yarnrc`, in the grammar of its lock: several names, with commas between them, share a value. */
function* yarnLines(text) {
    for (const { line, offset } of rc_lines_linesOf(text)) {
        const names = [];
        let at = 0;
        do {
            yarnName.lastIndex = at;
            const [name = ''] = yarnName.exec(line) ?? [];
            names.push(rc_lines_plain(name));
            at += name.length;
            at += /^\s*,\s*/.exec(line.slice(at))?.[0].length ?? 0;
        } while (/,\s*$/.test(line.slice(0, at)) && at < line.length);
        const value = line.slice(at).replace(/^[\s:]+/, '');
        for (const key of names)
            yield { key, value: value === '' ? 'true' : rc_lines_plain(value), offset };
    }
}
function* rc_lines_linesOf(text) {
    let offset = 0;
    for (const raw of text.split(/(?<=[\r\n])/)) {
        const line = raw.trim();
        if (line !== '' && !/^[;#[]/.test(line))
            yield { line, offset };
        offset += raw.length;
    }
}
/** A quoted text is JSON, with or without single quotes around it; another ends where a comment begins. */
function rc_lines_plain(written) {
    const text = written.trim();
    const inner = /^'.*'$/s.test(text) ? text.slice(1, -1) : text;
    if (inner === text && !/^".*"$/s.test(text)) {
        return text.replaceAll(/\\([\\;#])|[;#].*$/gs, '$1').trim();
    }
    try {
        return String(JSON.parse(inner));
    }
    catch {
        return inner.replace(/^"(.*)"$/s, '$1');
    }
}

;// CONCATENATED MODULE: ./.build/check/npm-trust-redirected/settings.js






/** Whose settings a file holds, by its name. */
function dialectOf(path) {
    const name = (0,paths/* baseNameOf */.m)(path);
    return names.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
/** In any case: on macOS and Windows `.NPMRC` is read as well. */
const names = [
    [/^\.(?:npm|yarn)rc$/iu, 'npmrc'],
    [/^\.yarnrc\.yml$/iu, 'yarnrc'],
    [/^pnpm-workspace\.yaml$/iu, 'pnpm'],
    [/^\.?bunfig\.toml$/iu, 'bunfig'],
    [/^(?:package\.json|bun\.lock)$/iu, 'manifest'],
];
/** All settings of a file, by key. What does not parse or is too long has none: extractors report it as unreadable. */
function settings_settingsOf(dialect, path, text) {
    if (dialect !== 'manifest' && text.length > npm_trust_keys/* longestConfig */.z)
        return new Map();
    try {
        const found = [...readers[dialect](text, path)];
        return new Map(found.map(setting => [setting.key, setting]));
    }
    catch {
        return new Map();
    }
}
const readers = {
    npmrc: (text, path) => (/yarnrc$/iu.test(path) ? yarnLines(text) : npmLines(text)),
    yarnrc: fromYaml,
    pnpm: fromYaml,
    bunfig: fromToml,
    manifest: text => jsonSettings(text, mask),
};
/** By what the keys come to, not by how they are written: an alias or a merge (`<<`) names a setting as well. */
function* fromYaml(text) {
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { logLevel: 'silent', uniqueKeys: true, merge: true });
    if (document.errors.length > 0 || !(0,yaml_dist/* isMap */.jh)(document.contents))
        return;
    const offsets = new Map(document.contents.items.flatMap(({ key }) => ((0,yaml_dist/* isScalar */.jn)(key) ? [[String(key.value), key.range?.[0]]] : [])));
    for (const [key, value] of entries(document.toJS({ maxAliasCount: 100 }))) {
        yield { key, value: settings_oneLine(value), offset: offsets.get(key) ?? 0 };
    }
}
/** TOML's parser tells no positions: the place is that of the first line that begins with the key's last part. */
function* fromToml(text) {
    for (const [table, value] of entries((0,dist/* parse */.qg)(text))) {
        yield { key: table, value: settings_oneLine(value), offset: place(text, table) };
        for (const [key, one] of entries(value)) {
            yield { key: `${table}.${key}`, value: settings_oneLine(one), offset: place(text, key) };
        }
    }
}
function place(text, key) {
    const at = [`\n${key}`, `\n[${key}`, `.${key}]`].map(form => `\n${text}`.indexOf(form)).find(index => index !== -1);
    return at ?? 0;
}
function entries(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function settings_oneLine(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value, mask) ?? String(value));
}
const settings_hidden = '(hidden)';
/** JSON without what is nobody else's: values of keys that hold secrets. */
function mask(key, value) {
    return isSecret(key) && typeof value === 'string' ? settings_hidden : value;
}
/** Keys whose values are secrets, wherever they stand. */
function isSecret(key) {
    return /(?:auth|authtoken|authident|password|token|^key|:key)$/i.test(key) && !/always-?auth$/i.test(key);
}

;// CONCATENATED MODULE: ./.build/check/npm-trust-redirected.js






const npm_trust_redirected_messages = {
    setting: {
        text: '{path} changes {key}: {before} → {after}',
        remedy: 'This decides where packages come from, whose word is believed, or what runs. Let someone who answers for the project’s supply decide, and compare the new value with the project’s documentation.',
    },
    scripts: {
        text: '{path} changes which packages may run install scripts, {key}: {before} → {after}',
        remedy: 'An install script runs with the rights of whoever installs. Allow one only for a package that cannot work without it, after reading the script.',
    },
    code: {
        text: '{path} is {how}: it runs inside the package manager at every install',
        remedy: 'Read it as you would read a new tool, or let the package manager’s own command write it (`yarn set version`, `yarn plugin import`) and compare.',
    },
    location: {
        text: '{path} takes {names} from elsewhere than Yarn’s cache',
        remedy: 'Let `yarn install` write the file again and compare. It decides which files are run under a package’s name, and no lockfile or hash speaks of them.',
    },
    vendored: {
        text: '{path} holds installed packages, and {count} of its files change, {example} among them',
        remedy: 'What is committed there runs as it is: nothing compares it with what was published, and no version or hash in a lockfile speaks of it. Install from the lockfile instead, or have a tool write the folder from it in a job of its own and compare.',
    },
    shrinkwrap: {
        text: '{path} is added: npm reads it instead of package-lock.json',
        remedy: 'Remove it, unless the project is a program that publishes its lock.',
    },
};
const npmTrustRedirected = defineCheck({
    id: 'npm-trust-redirected',
    title: 'What the package manager trusts is changed',
    messages: npm_trust_redirected_messages,
    *survey({ changes }) {
        const authored = changes.filter(isAuthored);
        for (const change of authored)
            yield* npm_trust_redirected_aboutChange(change);
        yield* vendored(authored);
    },
});
/** Code that package managers load by themselves: hooks of pnpm, releases and plugins of Yarn. */
const code = /(?:^|\/)(?:\.pnpmfile\.[cm]?js|pnpmfile\.js|\.yarn\/(?:releases|plugins)\/.+)$/iu;
function* npm_trust_redirected_aboutChange(change) {
    const { path } = change;
    const at = { file: path, subject: path };
    const how = howChanged(change);
    if (code.test(path) && how !== 'removed')
        yield { messageId: 'code', data: { path, how: (0,words/* spoken */.vg)(how) }, ...at };
    if (/(?:^|\/)npm-shrinkwrap\.json$/iu.test(path) && how === 'added')
        yield { messageId: 'shrinkwrap', data: { path }, ...at };
    if (/(?:^|\/)\.pnp\.(?:c?js|loader\.mjs)$/iu.test(path) && how !== 'removed')
        yield* aboutLoader(change);
    const dialect = dialectOf(path);
    if (dialect === null)
        return;
    const [head, base, merge] = [change.head, before(change), change.mergeBase].map(side => settings_settingsOf(dialect, path, textOf(side)));
    for (const key of new Set([...(head?.keys() ?? []), ...(base?.keys() ?? [])])) {
        const messageId = (0,npm_trust_keys/* trustOf */.A)(dialect, key);
        const [now, then, once] = [head, base, merge].map(side => side?.get(key)?.value);
        if (messageId === null || now === then || now === once)
            continue;
        const data = { path, key, before: npm_trust_redirected_shown(key, then), after: npm_trust_redirected_shown(key, now, then) };
        yield { messageId, data, ...at, line: lineOf(textOf(change.head), head?.get(key)?.offset ?? 0) };
    }
}
/** Yarn writes it anew with every package: only its code, and places outside of the cache, are worth a word. */
function* aboutLoader(change) {
    const { path } = change;
    const at = { file: path, subject: path };
    const [head, base] = [change.head, before(change)].map(side => loaderOf(textOf(side)));
    const isUnread = change.head?.kind !== 'text';
    if (isUnread || head?.code !== base?.code) {
        yield { messageId: 'code', data: { path, how: (0,words/* spoken */.vg)(howChanged(change)) }, ...at };
    }
    const moved = [...(head?.elsewhere ?? [])].filter(([name, place]) => base?.elsewhere.get(name) !== place);
    const names = (0,words/* enumerate */.HL)(moved.map(([name]) => name));
    if (moved.length > 0)
        yield { messageId: 'location', data: { path, names }, ...at };
}
/** Committed packages: one finding for a tree, whatever changes in it. */
function* vendored(changes) {
    const inside = changes.filter(({ head }) => head !== null);
    const trees = Map.groupBy(inside, ({ path }) => /^(?:.*?\/)??node_modules\//iu.exec(path)?.[0]);
    for (const [tree, several] of trees) {
        const [first] = several;
        if (tree === undefined || !first)
            continue;
        const data = { path: tree, count: String(several.length), example: first.path };
        yield { messageId: 'vendored', data, file: first.path, subject: tree };
    }
}
const lineOf = (text, offset) => text.slice(0, offset).split('\n').length;
const npm_trust_redirected_longest = 200;
function npm_trust_redirected_shown(key, value, other) {
    if (value === undefined)
        return (0,words/* words */.aL) `nothing`;
    if (isSecret(key))
        return other === undefined ? (0,words/* words */.aL) `(hidden)` : (0,words/* words */.aL) `another (hidden)`;
    return value.length > npm_trust_redirected_longest ? `${value.slice(0, npm_trust_redirected_longest)}…` : value;
}

// EXTERNAL MODULE: ./.build/model/lockfiles.js
var lockfiles = __webpack_require__(78818);
;// CONCATENATED MODULE: ./.build/check/npm-unlocked.js




const npm_unlocked_remedy = 'Commit the lockfile that the package manager writes, and install from it (`npm ci`, `--frozen-lockfile`, `--immutable`). Without one every installation takes what is newest then, which nobody has examined.';
const npm_unlocked_messages = {
    project: {
        text: '{path} asks for {names}, and no lockfile says which versions that is',
        remedy: npm_unlocked_remedy,
    },
    library: {
        text: '{path} of a package to be published asks for {names}, and no lockfile says which versions its own builds take',
        remedy: npm_unlocked_remedy,
    },
    command: {
        text: '{names}: a command downloads and runs whatever version is newest then, and nothing pins which one that is',
        remedy: 'Make it a dependency of the project, which the lockfile pins, and run that; or name one exact version, which is then examined like a dependency.',
    },
    installed: {
        text: '{names}: what the lockfile pins is run, where it has one of that name, and else whatever version is newest then',
        remedy: 'See that the lockfile has it, and forbid the download: `npx --no`, `npm exec --no`, `bunx --no-install`.',
    },
    removed: { text: '{path} is removed, and no other lockfile takes its place', remedy: npm_unlocked_remedy },
};
const npmUnlocked = defineCheck({
    id: 'npm-unlocked',
    title: 'Dependencies that no lockfile pins',
    messages: npm_unlocked_messages,
    *survey(scene) {
        const { locks } = scene;
        // Whoever runs the pipeline on data alone need not know what else stands in the tree.
        if (!locks)
            return;
        yield* removed(scene.changes, locks);
        yield* run(scene.dossiers, locks);
        const asked = scene.dossiers.filter(isRange);
        for (const [path, several] of Map.groupBy(asked, ({ reference }) => reference.file)) {
            const change = scene.changes.find(one => one.path === path);
            const manifest = manifestOf(change ? textOf(change.head) : '');
            const named = several.filter(({ reference: { alias, id } }) => manifest?.installs.has(alias ?? id ?? ''));
            const [dossier] = named;
            if (!change || !manifest || !dossier || npm_unlocked_isLocked(path, locks))
                continue;
            const was = manifestOf(textOf(before(change)));
            const names = (0,words/* enumerate */.HL)([...new Set(named.map(({ reference }) => reference.id ?? ''))]);
            const messageId = manifest.isProject || was?.isProject ? 'project' : 'library';
            yield { messageId, data: { path, names }, dossier, subject: path, about: aboutEach(named) };
        }
    },
});
/** A line of a manifest that leaves the version open; exact ones are looked up. */
function isRange({ reference, resolution }) {
    const { pinnable, loader, file, run } = reference;
    return run === undefined && pinnable === false && loader === 'registry' && isOpen(resolution) && !isVendored(file);
}
const isOpen = (resolution) => resolution.kind === 'unsupported' && resolution.reason === 'not-an-exact-version';
const isVendored = (file) => /(?:^|\/)node_modules\//.test(file);
/** What commands run by name: one finding for a file and for what becomes of it there. */
function* run(dossiers, locks) {
    const asked = dossiers.filter(({ reference: { run: how, file } }) => how !== undefined && !isVendored(file));
    const free = asked.filter(({ resolution }) => isOpen(resolution));
    const told = ({ reference: { run: how, revision } }) => how === 'installed-first' && revision === null && locks.length > 0 ? 'installed' : 'command';
    for (const several of Map.groupBy(free, one => `${told(one)} ${one.reference.file}`).values()) {
        const [dossier] = several;
        if (!dossier)
            continue;
        const { file, line } = dossier.reference;
        const names = (0,words/* enumerate */.HL)([...new Set(several.map(({ reference }) => reference.id ?? ''))]);
        const about = aboutEach(several);
        yield { messageId: told(dossier), data: { names }, dossier, file, line, subject: file, about };
    }
}
const ofRush = /^common\/config\/(?:rush|subspaces\/[^/]+)\/pnpm-lock\.yaml$/;
/** By its own folder's lock or one above; Rush keeps one for all its projects in a folder of its own. */
function npm_unlocked_isLocked(path, locks) {
    return locks.some(lock => ofRush.test(lock) || path.startsWith((0,paths/* folderOf */.y)(lock)));
}
function* removed(changes, locks) {
    for (const change of changes) {
        const { path, head } = change;
        if (head !== null || !(0,lockfiles/* isNpmLock */.X)(path) || !isAuthored(change) || npm_unlocked_isLocked(path, locks))
            continue;
        const isGone = changes.some(one => one.head === null && one.path === `${(0,paths/* folderOf */.y)(path)}package.json`);
        if (!isGone)
            yield { messageId: 'removed', data: { path }, file: path, subject: path };
    }
}
const texts = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}).catch({});
const unknown = schemas/* unknown */.L5J().optional();
const shape = schemas/* object */.Ikc({
    ...{ private: unknown, workspaces: unknown, name: unknown, version: unknown },
    ...{ dependencies: texts, devDependencies: texts, optionalDependencies: texts },
});
/** What is installed for the project itself, and whether it is a project or a package for others, who lock it themselves. */
function manifestOf(text) {
    const manifest = shape.safeParse(parsed(text)).data;
    if (!manifest)
        return null;
    const { dependencies, devDependencies, optionalDependencies, workspaces, name, version } = manifest;
    return {
        installs: new Set([dependencies, devDependencies, optionalDependencies].flatMap(group => Object.keys(group))),
        isProject: manifest.private === true || workspaces !== undefined || name === undefined || version === undefined,
    };
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return null;
    }
}

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
            const registry = detail?.['registry'] ?? (0,words/* words */.aL) `a registry`;
            const [name, version] = [reference.id ?? '', reference.revision ?? ''];
            yield { messageId: 'does-not-sign', data: { name, version, registry } };
        }
    },
});

;// CONCATENATED MODULE: ./.build/check/requirement-unmet.js


const requirement_unmet_remedy = 'The policy asks for a proof, and silence is none. Use a version, a form or a source that can be proved; or take the requirement for this name out of the policy on the base branch.';
/**
 * The net under every requirement: what a rule requires and nothing proves fails (architecture 1), also where no resolver
 * or verifier has a word to say.
 */
const requirementUnmet = defineCheck({
    id: 'requirement-unmet',
    title: 'What the policy requires is not proved',
    messages: {
        unproved: { text: 'the policy requires {claim} of {id}, and nothing proves it ({why})', remedy: requirement_unmet_remedy },
        partial: { text: 'the policy requires {claim} of {id}, and {unchecked} of its files are not covered', remedy: requirement_unmet_remedy },
        contradicted: {
            text: '{id}: the commit itself says of {path} {expected}, and the hub lists {found}',
            remedy: 'Do not load it. The hub lists other files than the commit holds: its answers, or what stands between it and you, cannot be believed.',
        },
        'only-listed': { text: 'the policy requires {claim} of {id}, and it rests on the hub’s own word', remedy: requirement_unmet_remedy },
    },
    *examine(dossier, policy) {
        const { reference, resolution } = dossier;
        // A manifest's line is proved through its lock entry; what could not be reached is a gap.
        if (reference.ecosystem === 'npm' && reference.pinnable === false)
            return;
        if (resolution.kind === 'unreachable' || resolution.kind === 'unread')
            return;
        const id = reference.id ?? '';
        for (const claim of policy.required(reference)) {
            const about = dossier.evidence.filter(evidence => evidence.claim === claim);
            const proofs = about.filter(({ outcome }) => outcome === 'verified');
            // Of a lock or a signature another check tells; the commit's own objects are looked at for this rule alone.
            const lie = about.find(({ outcome, reason }) => outcome === 'refuted' && reason === 'listing-differs');
            if (lie) {
                const { path = '', expected = '', found = '' } = lie.detail ?? {};
                yield { messageId: 'contradicted', data: { id, path, expected, found }, hard: true };
            }
            if (about.some(({ outcome, gap }) => outcome === 'refuted' || gap !== undefined))
                continue;
            if (proofs.length === 0) {
                if (isSaidElsewhere(claim, about, dossier))
                    continue;
                yield { messageId: 'unproved', data: { claim: (0,words/* spoken */.vg)(claim), id, why: reasonOf(about, dossier) }, hard: true };
                continue;
            }
            // What the signer left out is nobody's word: whoever may write to the repository may put anything there.
            const unchecked = Math.min(...proofs.map(({ coverage }) => coverage.unchecked + coverage.excluded));
            if (unchecked > 0) {
                yield { messageId: 'partial', data: { claim: (0,words/* spoken */.vg)(claim), id, unchecked: String(unchecked) }, hard: true };
            }
            if (claim === 'integrity' && proofs.every(({ basis }) => basis === 'listed')) {
                yield { messageId: 'only-listed', data: { claim: (0,words/* spoken */.vg)(claim), id }, hard: true };
            }
        }
    },
});
/** Checks that report the same more closely. */
function isSaidElsewhere(claim, about, dossier) {
    if (claim === 'registry-signature')
        return about.some(({ outcome }) => outcome === 'absent');
    if (claim === 'integrity')
        return dossier.reference.hub === 'npm' && about.length > 0;
    // Who signed is a question only where a signature holds.
    return claim === 'signer-identity' && (0,model_evidence/* outcomeOf */.sG)(dossier, 'model-signature') !== 'verified';
}
function reasonOf(about, { resolution }) {
    const reason = about[0]?.reason ?? (resolution.kind === 'unsupported' ? resolution.reason : undefined);
    return (0,words/* spoken */.vg)(reason ?? (resolution.kind === 'absent' ? 'not-there' : 'no-proof-was-found'));
}

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
    const observed = {
        check: check.id,
        messageId: seen.messageId,
        hard: seen.hard ?? false,
        file,
        reference,
        dossier,
        ...(seen.subject === undefined ? {} : { subject: seen.subject }),
    };
    const decisions = (seen.about ?? []).map(one => policy.decide({ ...observed, ...one }));
    const decision = decisions.toSorted((a, b) => rank(b) - rank(a))[0] ?? policy.decide(observed);
    const { template, data } = (0,words/* inline */.mG)(message.text, seen.data);
    return {
        check: check.id,
        severity: decision.severity,
        messageId: seen.messageId,
        template,
        remedy: (0,words/* inline */.mG)(message.remedy, seen.data).template,
        data,
        file,
        line: seen.line ?? reference?.line ?? 1,
        subject: seen.subject ?? (reference ? (0,model_reference/* subjectOf */.et)(reference) : file),
        decision,
        dossier,
        ...(seen.fix ? { fix: seen.fix } : {}),
    };
}
const rank = ({ severity }) => model_policy/* severities */.g.indexOf(severity);

;// CONCATENATED MODULE: ./.build/check/index.js











































/** Every check, in alphabetical order: config keys, the docs table, SARIF rules and the README derive from this list. */
const checks = [
    couldNotCheck,
    exceptionExpired,
    guardChanged,
    modelAbsent,
    modelCommitUnreachable,
    modelCountry,
    modelDigestMalformed,
    modelEndpoint,
    modelFormat,
    modelLicence,
    modelLineage,
    modelLockAltered,
    modelLockDrift,
    modelLockStale,
    modelLookAlike,
    modelMoved,
    modelPublisherNotAllowed,
    modelRemoteCode,
    modelScan,
    modelSignatureInvalid,
    modelTemplate,
    modelUnpinned,
    modelUnsigned,
    npmArchiveChanged,
    npmGitDependency,
    npmInstallScript,
    npmIntegrityMismatch,
    npmLicence,
    npmManifestMismatch,
    npmNewRegistry,
    npmProvenanceAbsent,
    npmProvenanceLost,
    npmPublisherChanged,
    npmPublisherNotAllowed,
    npmSignatureInvalid,
    npmSignerNotAllowed,
    npmTooYoung,
    npmTrustRedirected,
    npmUnlocked,
    npmUnsigned,
    requirementUnmet,
];


/***/ }),

/***/ 10739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PY: () => (/* binding */ safeIntegrity),
/* harmony export */   Pr: () => (/* binding */ safeCommit),
/* harmony export */   iU: () => (/* binding */ safeVersion),
/* harmony export */   oM: () => (/* binding */ applyFix)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28074);

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

/***/ 78818:
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

/***/ 41447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ installScripts)
/* harmony export */ });
/** Scripts that npm runs when a package is installed from a registry, in their order. */
const installScripts = ['preinstall', 'install', 'postinstall'];


/***/ }),

/***/ 25959:
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

/***/ 72756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isPrerelease),
/* harmony export */   r: () => (/* binding */ isSameLine)
/* harmony export */ });
/**
 * Are two exact versions on one release line (contracts 3)? The same major, and both stable or both prereleases:
 * a prerelease counts only against prereleases.
 */
function isSameLine(a, b) {
    return majorOf(a) === majorOf(b) && isPrerelease(a) === isPrerelease(b);
}
const majorOf = (version) => version.slice(0, version.indexOf('.'));
function isPrerelease(version) {
    return version.replace(/\+.*$/, '').includes('-');
}


/***/ }),

/***/ 93305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   tl: () => (/* binding */ placeOfPolicy),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
const slots = /\{(?<name>[A-Za-z]\w*)\}/g;
/** Puts words of ours into the template itself, their own values beside the others. A slot without value stays. */
function inline(template, fillings) {
    const data = {};
    const ours = new Map();
    for (const [name, filling] of Object.entries(fillings)) {
        if (typeof filling === 'string')
            data[name] = filling;
        else {
            ours.set(name, filling.template.replaceAll(slots, `{${name}_$1}`));
            for (const [inner, value] of Object.entries(filling.data))
                data[`${name}_${inner}`] = value;
        }
    }
    return { template: template.replaceAll(slots, (slot, name) => ours.get(name) ?? slot), data };
}
/** Words of ours: `` words`${count} hours ago by ${name}` ``. What is interpolated is somebody else's, or a number. */
function words(strings, ...values) {
    const fillings = values.map(value => (typeof value === 'number' ? String(value) : value));
    return inline(strings.map((text, index) => (index === 0 ? text : `{v${index - 1}}${text}`)).join(''), Object.fromEntries(fillings.map((value, index) => [`v${index}`, value])));
}
/** `a, b and 3 more`: each value by itself. `between` are words of ours. */
function enumerate(values, { most = 3, between = ', ', } = {}) {
    const few = values.slice(0, most).map((value, index) => [`v${index}`, value]);
    const list = inline(few.map(([name]) => `{${name}}`).join(between), Object.fromEntries(few));
    return values.length > most ? words `${list} and ${values.length - most} more` : list;
}
/** A code of ours as words: `unknown-key-id` → unknown key id. What is no such code is a value like any other. */
function spoken(code) {
    return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) ? { template: code.replaceAll('-', ' '), data: {} } : code;
}
/** Where a policy stands, as a reader of a review calls it; another repository's name is that repository's. */
const places = new Map([
    ['policy input', words `policy input`],
    ['base tip', words `base branch`],
    ['default branch', words `default branch`],
    ['preset', words `preset`],
]);
const placeOfPolicy = (source) => places.get(source) ?? source;


/***/ })

};
