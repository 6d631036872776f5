export const id = 8;
export const ids = [8];
export const modules = {

/***/ 56988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ faultsError),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   Pm: () => (/* binding */ shapeFaults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98439);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48125);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18795);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70150);




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

/***/ 75008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy),
  Q: () => (/* binding */ policyNeeds)
});

// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(48125);
// EXTERNAL MODULE: ./.build/catalogue/presets.js + 1 modules
var presets = __webpack_require__(26035);
// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(95400);
// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(93513);
// EXTERNAL MODULE: ./.build/policy/meet.js
var meet = __webpack_require__(68842);
// EXTERNAL MODULE: ./.build/policy/pattern.js
var policy_pattern = __webpack_require__(70727);
// EXTERNAL MODULE: ./.build/policy/publisher.js
var publisher = __webpack_require__(2589);
// EXTERNAL MODULE: ./.build/policy/rule.js
var policy_rule = __webpack_require__(52827);
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
var compile_publishers = __webpack_require__(30704);
// EXTERNAL MODULE: ./.build/policy/nearest.js
var nearest = __webpack_require__(18795);
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
var policy_faults = __webpack_require__(56988);
// EXTERNAL MODULE: ./.build/policy/schema.js
var schema = __webpack_require__(70150);
// EXTERNAL MODULE: ./.build/policy/yaml.js
var yaml = __webpack_require__(65842);
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

/***/ 70150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ modelRules),
/* harmony export */   SV: () => (/* binding */ packageRules),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69226);


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

/***/ 65842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

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
