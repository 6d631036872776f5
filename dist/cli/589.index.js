export const id = 589;
export const ids = [589];
export const modules = {

/***/ 30704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   X3: () => (/* binding */ isPem),
/* harmony export */   dt: () => (/* binding */ compilePublishers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _catalogue_publisher_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69226);
/* harmony import */ var _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30106);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18795);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70727);





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

/***/ 68842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ meetRules),
/* harmony export */   hG: () => (/* binding */ meetDecisions),
/* harmony export */   mm: () => (/* binding */ meetVerdicts)
/* harmony export */ });
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95400);

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

/***/ 18795:
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

/***/ 31717:
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

/***/ 70727:
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
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93513);

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
/* harmony import */ var _catalogue_publishers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30106);
/* harmony import */ var _compile_publishers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30704);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31717);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70727);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52827);





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

/***/ 52827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UJ: () => (/* binding */ ruleIn),
/* harmony export */   pc: () => (/* binding */ explicit),
/* harmony export */   rY: () => (/* binding */ requiredIn),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _catalogue_presets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26035);
/* harmony import */ var _meet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68842);
/* harmony import */ var _own_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31717);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70727);




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


/***/ })

};
