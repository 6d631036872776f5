export const id = 891;
export const ids = [891];
export const modules = {

/***/ 6891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assertFormat: () => (/* binding */ assertFormat),
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/github/api.js + 1 modules
var github_api = __webpack_require__(849);
;// CONCATENATED MODULE: ./.build/github/lines.js

const mostPages = 30;
const mostNodes = 100;
async function findComments(api, pullNumber, marker) {
    let pages = 0;
    const all = await api.octokit.paginate(api.octokit.pulls.listReviewComments, { ...api.at, pull_number: pullNumber, per_page: 100 }, ({ data }, done) => {
        if (++pages >= mostPages)
            done();
        return data;
    });
    return all.flatMap(({ node_id, user, pull_request_review_id, body }) => {
        const fingerprint = fingerprintOf(body, marker);
        if (fingerprint === null)
            return [];
        return [{ nodeId: node_id, author: user?.login ?? null, reviewId: pull_request_review_id, fingerprint }];
    });
}
async function ownOf(api, comments, us) {
    const own = comments.filter(({ author }) => author === us);
    const hidden = await minimisedOf(api, own);
    return own.map(one => ({ ...one, isMinimised: hidden.has(one.nodeId) }));
}
/** `<!-- … key=x fp=<fingerprint> -->`: the marker of the summary, opened. */
function fingerprintOf(body, marker) {
    const opened = marker.replace(/ -->$/, ' fp=');
    if (!body.startsWith(opened))
        return null;
    return /^(?<print>[\w-]+) -->/.exec(body.slice(opened.length))?.groups?.['print'] ?? null;
}
/** Which of them a reader does not see. Best effort: unknown counts as seen, so that nothing is said twice. */
async function minimisedOf(api, own) {
    const ids = own.map(({ nodeId }) => nodeId);
    const hidden = new Set();
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Minimizable { isMinimized } } }';
    for (let at = 0; at < ids.length; at += mostNodes) {
        try {
            const { nodes } = await api.graphql(query, { ids: ids.slice(at, at + mostNodes) });
            for (const node of Array.isArray(nodes) ? nodes.map(github_api/* asTable */.fO) : []) {
                if (node['isMinimized'] === true && typeof node['id'] === 'string')
                    hidden.add(node['id']);
            }
        }
        catch (error) {
            if (!(error instanceof github_api/* GitHubFailure */.iK))
                throw error;
        }
    }
    return hidden;
}
/** One review with the comments that are not there yet; none when there is nothing new to say. */
async function placeComments(api, own, { review, pullNumber, head }) {
    const seen = new Set(own.filter(one => !one.isMinimised).map(one => one.fingerprint));
    const fresh = review.comments.filter(comment => !seen.has(comment.fingerprint));
    if (fresh.length === 0)
        return { count: 0, refused: false };
    const noun = fresh.length === 1 ? 'a line' : `${fresh.length} lines`;
    try {
        await api.octokit.pulls.createReview({
            ...api.at,
            pull_number: pullNumber,
            commit_id: head,
            event: 'COMMENT',
            body: `${reviewMarker(review.marker)}\nWeighmaster has something to say about ${noun} of this pull request.`,
            comments: fresh.map(({ path, line, startLine, body }) => ({
                path,
                body,
                line,
                side: 'RIGHT',
                // A range of one line is refused: its start must precede its end.
                ...(startLine === undefined || startLine >= line ? {} : { start_line: startLine, start_side: 'RIGHT' }),
            })),
        });
        return { count: fresh.length, refused: false };
    }
    catch (error) {
        if (error instanceof github_api/* GitHubFailure */.iK && error.status === 422)
            return { count: 0, refused: true };
        throw error;
    }
}
const reviewMarker = (marker) => marker.replace(/ -->$/, ' review -->');
/**
 * Hides what no longer holds as OUTDATED, and the review around it once all of it is hidden. Best effort: not every
 * token may, and an old comment is no reason to say less about the new head.
 */
async function minimiseGone(api, own, { pullNumber, review, marker }) {
    const current = new Set(review.comments.map(comment => comment.fingerprint));
    const gone = own.filter(one => !one.isMinimised && !current.has(one.fingerprint));
    if (gone.length === 0)
        return;
    const staying = new Set(own.filter(one => current.has(one.fingerprint)).map(one => one.reviewId));
    const emptied = new Set(gone.map(one => one.reviewId).filter(id => !staying.has(id)));
    try {
        for (const { nodeId } of gone)
            await minimise(api, nodeId);
        const reviews = await api.octokit.paginate(api.octokit.pulls.listReviews, {
            ...api.at,
            pull_number: pullNumber,
            per_page: 100,
        });
        for (const { id, node_id, body } of reviews) {
            if (emptied.has(id) && body.startsWith(reviewMarker(marker)))
                await minimise(api, node_id);
        }
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubFailure */.iK))
            throw error;
    }
}
async function minimise(api, id) {
    const mutation = `mutation($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }`;
    await api.graphql(mutation, { id });
}

;// CONCATENATED MODULE: ./.build/github/sticky.js

/** Pages of 100 comments that are looked through; what is further down is a conversation, not a pull request. */
const sticky_mostPages = 30;
async function findSummaries(api, pullNumber, marker) {
    let pages = 0;
    const found = await api.octokit.paginate(api.octokit.issues.listComments, { ...api.at, issue_number: pullNumber, per_page: 100 }, ({ data }, done) => {
        if (++pages >= sticky_mostPages)
            done();
        return data.filter(({ body }) => body?.startsWith(marker));
    });
    return found.map(({ id, user, body = '' }) => ({ id, author: user?.login ?? null, body, head: headOf(body, marker) }));
}
/** The commit that a text of ours speaks of, where it says so right after its marker. */
function headOf(body, marker) {
    const after = body.slice(marker.length);
    return /^<!-- head=(?<head>[0-9a-f]{40}|[0-9a-f]{64}) -->/.exec(after)?.groups?.['head'] ?? null;
}
/** The first that is ours, and the others that two runs at once may have left; anybody may write a marker. */
function stickyOf(summaries, us) {
    const [first = null, ...others] = summaries.filter(({ author }) => author === us);
    return { sticky: first, others };
}
/** A second summary would stay as it is for ever, and be wrong soon. Best effort. */
async function removeOthers(api, others) {
    try {
        for (const { id } of others)
            await api.octokit.issues.deleteComment({ ...api.at, comment_id: id });
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubFailure */.iK))
            throw error;
    }
}
/** Writes the summary whole, where it differs. An edit notifies nobody. */
async function writeSticky(api, pullNumber, sticky, body) {
    if (sticky === null) {
        await api.octokit.issues.createComment({ ...api.at, issue_number: pullNumber, body });
        return true;
    }
    if (sticky.body === body)
        return false;
    await api.octokit.issues.updateComment({ ...api.at, comment_id: sticky.id, body });
    return true;
}

;// CONCATENATED MODULE: ./.build/github/who.js

/** Whose token a workflow gets when it names no other. */
const actions = 'github-actions[bot]';
/**
 * The login under which our comments appear in REST. A marker alone could be planted by anybody; marker and author
 * together are ours. An installation's token is not allowed to ask `/user`, and GraphQL may name a bot without `[bot]`.
 */
async function whoAmI(api) {
    const login = await viewer(api);
    if (!api.isInstallation)
        return login ?? (await api.octokit.users.getAuthenticated()).data.login;
    if (login === null)
        return actions;
    return login.endsWith('[bot]') ? login : `${login}[bot]`;
}
async function viewer(api) {
    try {
        const { login } = (0,github_api/* asTable */.fO)((await api.graphql('query { viewer { login } }', {}))['viewer']);
        return typeof login === 'string' && login !== '' ? login : null;
    }
    catch (error) {
        if (error instanceof github_api/* GitHubFailure */.iK)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/github/publish.js




/**
 * Posts a review so that a run killed anywhere can be run again: first the comments on lines, which know each other by
 * fingerprint, last the summary, which is found by marker and author and always rewritten whole. Asking twice changes
 * nothing. Never throws for what GitHub does.
 */
async function publish(api, publication) {
    return publication.when === 'never' ? { outcome: 'none' } : published(() => post(api, publication));
}
/** What GitHub does not let us do becomes a reason. */
async function published(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof github_api/* GitHubFailure */.iK))
            throw error;
        return { outcome: 'not posted', reason: reasonOf(error) };
    }
}
async function post(api, publication) {
    const { pullNumber, when, review } = publication;
    const found = await whatStands(api, pullNumber, review.marker);
    const silent = review.clean && when === 'findings' && found.summaries.length === 0;
    // The common case, a clean pull request that never was red, costs two requests.
    if (silent && found.comments.length === 0 && review.comments.length === 0)
        return { outcome: 'none' };
    const us = await whoAmI(api);
    const { sticky, others } = stickyOf(found.summaries, us);
    if (await isOvertaken(api, publication, sticky)) {
        return { outcome: 'not posted', reason: 'a newer commit of this pull request was weighed meanwhile' };
    }
    const own = await ownOf(api, found.comments, us);
    const placed = await placeComments(api, own, publication);
    const told = placed.refused ? publication.withoutComments() : review;
    await minimiseGone(api, own, { pullNumber, review: told, marker: review.marker });
    if (review.clean && when === 'findings' && sticky === null)
        return { outcome: placed.count > 0 ? 'posted' : 'none' };
    await removeOthers(api, others);
    const written = await writeSticky(api, pullNumber, sticky, told.summary);
    return { outcome: written || placed.count > 0 ? 'posted' : 'unchanged' };
}
/** What begins with our marker, whoever wrote it. */
async function whatStands(api, pullNumber, marker) {
    const [summaries, comments] = await Promise.all([
        findSummaries(api, pullNumber, marker),
        findComments(api, pullNumber, marker),
    ]);
    return { summaries, comments };
}
/**
 * Has a run for a newer head reported already? The pull request's own head is never overtaken. Without a summary the
 * newer run may have been clean and silent, and after a force push ancestry cannot tell: then the older one gives way.
 */
async function isOvertaken(api, { pullNumber, head }, sticky) {
    const stored = sticky?.head ?? null;
    if (stored === head)
        return false;
    const { data } = await api.octokit.pulls.get({ ...api.at, pull_number: pullNumber });
    if (data.head.sha === head)
        return false;
    if (stored === null || stored === data.head.sha)
        return true;
    try {
        const basehead = `${head}...${stored}`;
        return (await api.octokit.repos.compareCommitsWithBasehead({ ...api.at, basehead })).data.status !== 'behind';
    }
    catch (error) {
        if (error instanceof github_api/* GitHubFailure */.iK)
            return true;
        throw error;
    }
}
function reasonOf({ status, message, isLimit }) {
    if (isLimit)
        return 'GitHub’s rate limit is used up';
    if (status === 403 || status === 404) {
        return 'the token may not write here (from a fork none may; else grant pull-requests: write, or issues: write on a schedule)';
    }
    return message;
}

;// CONCATENATED MODULE: ./.build/github/issue.js



const title = 'Weighmaster: findings in models and packages that are already here';
/** Pages of 100 issues that are looked through where GitHub knows none of ours by its creator. */
const issue_mostPages = 5;
/**
 * Keeps one issue about what stands on the default branch already: opened with the first finding, rewritten when
 * something changes, closed with one green line when nothing is left, and opened again by what is new. Found like a
 * summary, by marker and author. Whoever closes it has read it: while the findings stay the same, it stays closed.
 */
function publishIssue(api, publication) {
    return published(() => keep(api, publication));
}
async function keep(api, { review, head, tip, opens }) {
    const us = await whoAmI(api);
    const known = (await findIssue(api, review.marker, us, us)) ?? (await findIssue(api, review.marker, us));
    const body = `${review.summary}\n${said(review)}`;
    if (known === null) {
        if (!opens)
            return { outcome: 'none' };
        await api.octokit.issues.create({ ...api.at, title, body });
        return { outcome: 'posted' };
    }
    if (!known.isOpen && !opens)
        return { outcome: 'none' };
    if (known.body === body || (!known.isOpen && isSaid(review, known.body)))
        return { outcome: 'unchanged' };
    if (head !== tip && headOf(known.body, review.marker) === tip) {
        return { outcome: 'not posted', reason: 'a newer commit of this branch was weighed meanwhile' };
    }
    await api.octokit.issues.update({
        ...api.at,
        issue_number: known.number,
        title,
        body,
        ...(review.clean ? { state: 'closed', state_reason: 'completed' } : {}),
        ...(review.clean || known.isOpen ? {} : { state: 'open', state_reason: 'reopened' }),
    });
    return { outcome: 'posted' };
}
/** More findings than this are not told apart: then whoever closes the issue sees it opened again. */
const mostSaid = 300;
const said = ({ said }) => `<!-- said=${said.slice(0, mostSaid).join()} -->`;
/** Does the issue speak of every finding already? Fewer than it speaks of is no news. */
function isSaid(review, body) {
    const known = new Set(/<!-- said=(?<prints>[\w,]*) -->$/.exec(body)?.groups?.['prints']?.split(','));
    return review.said.every(print => known.has(print));
}
/** The open one, else the newest that is closed. */
async function findIssue(api, marker, us, creator) {
    let pages = 0;
    const found = await api.octokit.paginate(api.octokit.issues.listForRepo, { ...api.at, state: 'all', per_page: 100, ...(creator === undefined ? {} : { creator }) }, ({ data }, done) => {
        const ours = data.filter(({ user, body, pull_request }) => user?.login === us && !pull_request && body?.startsWith(marker));
        if (ours.some(({ state }) => state === 'open') || ++pages >= issue_mostPages)
            done();
        return ours;
    });
    const issue = found.find(({ state }) => state === 'open') ?? found[0];
    return issue ? { number: issue.number, body: issue.body ?? '', isOpen: issue.state === 'open' } : null;
}

// EXTERNAL MODULE: ./.build/model/errors.js
var errors = __webpack_require__(8125);
;// CONCATENATED MODULE: ./.build/model/finding.js
/** Says only that the world did not tell: gone when it tells again, and no news of what is weighed. */
function isOutage({ check, messageId }) {
    return check === 'could-not-check' && messageId === 'unreachable';
}
/** The severities that a reader sees. */
function isVisible(finding) {
    return finding.severity === 'error' || finding.severity === 'warning';
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
// EXTERNAL MODULE: ./.build/report/escape.js
var report_escape = __webpack_require__(3046);
;// CONCATENATED MODULE: ./.build/report/fill.js

/** Between backticks a template has code of ours. */
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
/** A page draws the marks in letters that every font has. */
const drawn = new Map([
    ['✅', (0,report_escape/* html */.qy) `<b class="yes">✓</b>`],
    ['❌', (0,report_escape/* html */.qy) `<b class="no">✗</b>`],
    ['⚠', (0,report_escape/* html */.qy) `<b class="open">!</b>`],
    ['➖', (0,report_escape/* html */.qy) `<b>–</b>`],
    ['❔', (0,report_escape/* html */.qy) `<b class="open">?</b>`],
]);
function wordsWithMarks(text) {
    return (0,report_escape/* html */.qy) `${text.split(/(✅|❌|⚠|➖|❔)/u).map(part => drawn.get(part) ?? report_escape/* own */.ZV.html(part))}`;
}
const markdown = (text) => (0,report_escape.md) `${text}`;
const quoted = (text) => (0,report_escape/* plain */.pj) `${text}`;
const code = (text) => (0,report_escape/* html */.qy) `<code>${text}</code>`;
/** A phrase as text of a format. */
const say = {
    markdown: fillWith({ words: report_escape/* own */.ZV.markdown, code: markdown, value: markdown }, parts => (0,report_escape.md) `${parts}`),
    plain: fillWith({ words: report_escape/* own */.ZV.plain, code: quoted, value: quoted }, parts => (0,report_escape/* plain */.pj) `${parts}`),
    html: fillWith({ words: wordsWithMarks, code, value: code }, parts => (0,report_escape/* html */.qy) `${parts}`),
};
/** A hash whose first characters tell it from another by eye: an integrity, a digest, a commit. */
const hash = /^(?:sha(?:1|256|384|512)[-:][A-Za-z0-9+/=]{24,}|[0-9a-f]{40,64})$/;
/** With hashes shortened, for a line that is read at a glance; the whole ones stand elsewhere. */
function brief({ template, data }) {
    const short = (value) => (hash.test(value) ? `${value.slice(0, 20)}…` : value);
    return { template, data: Object.fromEntries(Object.entries(data).map(([slot, value]) => [slot, short(value)])) };
}
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
/** Whose name it is at the hub, and who put this version there. An npm name without a scope has no owner in it. */
function publisher(resolution) {
    if (resolution.kind !== 'resolved')
        return nothing;
    const { publisher, npm, id } = resolution.artifact;
    const by = npm?.publishedBy;
    const owner = npm && publisher.name === id ? '' : '{name}';
    const name = { name: publisher.name };
    if (by?.trustedPublisher)
        return phrase(`${owner || '{name}'}, by trusted publisher {id}`, { ...name, id: by.trustedPublisher.id });
    if (by && by.name !== publisher.name)
        return phrase(owner ? `${owner}, by {by}` : '{by}', { ...name, by: by.name });
    return owner ? phrase(owner, name) : nothing;
}
/** What the hub confirmed, shortened for the eye (the JSON report has it whole), and what speaks against the pin. */
function pin(dossier) {
    const { resolution } = dossier;
    switch (resolution.kind) {
        case 'resolved': {
            const { template, data } = confirmed(resolution.pin, dossier.reference);
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
/** Not again what the name says already, as it was written. */
function confirmed(pin, { revision }) {
    const short = (0,model_pin/* describePin */.p)(pin);
    if (short === revision && (pin.kind === 'commit' || pin.kind === 'version'))
        return phrase(pin.kind);
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
            return phrase('none');
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

// EXTERNAL MODULE: ./.build/model/policy.js
var policy = __webpack_require__(5400);
// EXTERNAL MODULE: ./.build/model/conclude.js
var conclude = __webpack_require__(8963);
;// CONCATENATED MODULE: ./.build/report/rank.js


const weight = (finding) => -2 * policy/* severities */.g.indexOf(finding.severity) - (finding.dossier && (0,conclude/* overall */.Me)(finding.dossier) === 'refuted' ? 1 : 0);
/** The worst first: by severity, what is refuted before what is missing, then by place. */
function ranked(findings) {
    const weights = new Map(findings.map(finding => [finding, weight(finding)]));
    const of = (finding) => weights.get(finding) ?? 0;
    return findings.toSorted((a, b) => of(a) - of(b) || compare(a.file, b.file) || a.line - b.line || compare(a.check, b.check));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Findings as a reader meets them: those of a severity, the worst first. */
function of(findings, ...wanted) {
    return ranked(findings.filter(finding => wanted.includes(finding.severity)));
}
function linesOf(changes) {
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

// EXTERNAL MODULE: ./.build/model/words.js
var words = __webpack_require__(3305);
;// CONCATENATED MODULE: ./.build/report/words.js



const icons = { error: '❌', warning: '⚠️', note: 'ℹ️', silent: '·' };
const iconMarks = { error: (0,report_escape.md) `❌`, warning: (0,report_escape.md) `⚠️`, note: (0,report_escape.md) `ℹ️`, silent: (0,report_escape.md) `·` };
const icon = ({ severity }) => iconMarks[severity];
/** `1 error`, `2 errors`. */
const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
/**
 * The comment that finds our own again, at byte 0. The key is the workflow owner's word, and still only letters,
 * digits, dots, dashes and underscores stand here.
 */
function marker(key) {
    return `<!-- weighmaster:v1 key=${key.replaceAll(/[^\w.-]+/g, '_').slice(0, 100)} -->`;
}
/** The marker of one comment on a line, which carries the fingerprint of what it speaks of. */
function lineMarker(key, fingerprint) {
    return marker(key).replace(/ -->$/, ` fp=${fingerprint.replaceAll(/[^\w-]/g, '')} -->`);
}
/** Which head the comment speaks of: a slower run for an older one does not overwrite it. */
function headMarker(report) {
    const head = report.revisions?.head;
    return (0,digest/* isCommitId */.jh)(head) ? `<!-- head=${head} -->` : '';
}
/** The conclusion in one line. */
function conclusionLine({ conclusion, because, counts, }) {
    const { error, warning } = counts.findings;
    const seen = [error ? counted(error, 'error') : '', warning ? counted(warning, 'warning') : '']
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
        return [{ template: `${counted(total, nouns[ecosystem])}${from.template}: ${numbers}`, data: from.data }];
    });
}
function publishers(entries) {
    const owners = entries.map(ownerOf);
    const distinct = [...new Set(owners.flat())];
    if (distinct.length === 0)
        return { template: '', data: {} };
    const few = distinct.slice(0, named).map((name, index) => [`from${index}`, name]);
    const known = distinct.length > named ? ` and ${distinct.length - named} more` : '';
    // What nobody told the owner of must not pass for one of theirs.
    const more = owners.some(({ length }) => length === 0) ? ' and others' : known;
    return { template: ` from ${few.map(([slot]) => `{${slot}}`).join(', ')}${more}`, data: Object.fromEntries(few) };
}
/** Who the hub says it is from; an npm name without a scope tells nobody but its last publisher. */
function ownerOf({ dossier }) {
    if (dossier?.resolution.kind !== 'resolved')
        return [];
    const { publisher, npm, id } = dossier.resolution.artifact;
    if (!npm || publisher.name !== id)
        return [publisher.name];
    return npm.publishedBy ? [npm.publishedBy.name] : [];
}
/** Which rule made the finding what it is, in words that its owner finds again. */
const ruleOf = ({ decision: { rule, source } }) => source === 'preset' ? phrase('{rule}', { rule }) : (0,words/* words */.aL) `${rule} (${(0,words/* placeOfPolicy */.tl)(source)})`;

;// CONCATENATED MODULE: ./.build/report/columns.js




const worstFirst = ['refuted', 'undetermined', 'absent', 'verified'];
/** The entries as a reader looks for them, what has findings first, and the columns that say something of any of them. */
function tableOf(shown) {
    const found = Map.groupBy(of(shown.findings, 'error', 'warning'), finding => finding.dossier);
    const weights = new Map(shown.entries.map(entry => [entry, columns_weight(entry, found)]));
    const entries = shown.entries.toSorted((a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0));
    const facts = new Map(entries.map(entry => [entry, { ...factsOf(entry), findings: checks(entry, found) }]));
    const columns = columnTitles.map(([name, title]) => ({
        title,
        tells: (entry) => facts.get(entry)?.[name] ?? nothing,
    }));
    return { entries, columns: columns.filter(({ tells }) => entries.some(entry => tells(entry) !== nothing)) };
}
const columnTitles = [
    ['publisher', 'publisher'],
    ['pin', 'pin'],
    ['signature', 'signature'],
    ['provenance', 'provenance'],
    ['licence', 'licence'],
    ['since', 'since'],
    ['change', 'against base'],
    ['findings', 'findings'],
];
const about = ({ dossier }, found) => (dossier && found.get(dossier)) ?? [];
function columns_weight(entry, found) {
    const severities = about(entry, found).map(({ severity }) => severity);
    const group = severities.includes('error') ? 0 : severities.length > 0 ? 1 : 2;
    return 10 * group + worstFirst.indexOf(entry.outcome);
}
/** What is proved of a thing and what the policy finds about it are two matters: a name in its row connects them. */
function checks(entry, found) {
    const distinct = new Map(about(entry, found).map(({ check, severity }) => [check, severity]));
    if (distinct.size === 0)
        return nothing;
    // Without the selector of a colourful shape: it is invisible, and own words are shown as what they are.
    const iconOf = (severity) => icons[severity].replace('\u{fe0f}', '');
    const named = [...distinct].map(([check, severity], index) => [`check${index}`, check, iconOf(severity)]);
    return phrase(named.map(([slot, , icon]) => `${icon} {${slot}}`).join(' '), Object.fromEntries(named.map(([slot, check]) => [slot, check])));
}

// EXTERNAL MODULE: ./.build/model/reference.js
var model_reference = __webpack_require__(3513);
;// CONCATENATED MODULE: ./.build/report/shown.js

/** Every format's first step, so that no format can forget it. */
function show({ dossiers, ...report }) {
    const hidden = new Map(dossiers.filter(one => one.isPrivate).map(one => [(0,model_reference/* subjectOf */.et)(one.reference), one.reference]));
    return {
        ...report,
        entries: dossiers.map(entryOf),
        findings: mask(report.findings, hidden),
        gaps: report.gaps.map(gap => hiddenGap(gap, hidden.get(gap.subject))),
    };
}
function entryOf(dossier) {
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
        if (!known || policy/* severities */.g.indexOf(finding.severity) > policy/* severities */.g.indexOf(known.severity))
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
    return { ...reporter, render: (report, options = {}) => reporter.render(show(report), options) };
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
/**
 * One component for one thing: the same package in two lockfiles has two occurrences. Of several that were not proved
 * alike it says the worst.
 */
function componentsOf({ entries }) {
    const groups = Map.groupBy(entries, entry => bomRef(entry));
    return [...groups.entries()].flatMap(([ref, group]) => {
        const [worst] = group.toSorted((a, b) => worstFirst.indexOf(a.outcome) - worstFirst.indexOf(b.outcome));
        return worst ? [component(ref, worst, group)] : [];
    });
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
        ...(pin.kind === 'none' ? {} : { version: bounded((0,model_pin/* describePin */.p)(pin)) }),
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
    const names = new Set((model.lineage ?? []).map(({ from }) => from));
    const ancestors = [...names].map(name => ({ type: 'machine-learning-model', name }));
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

// EXTERNAL MODULE: ./.build/catalogue/model-formats.js + 1 modules
var model_formats = __webpack_require__(2459);
// EXTERNAL MODULE: ./.build/model/loadable.js
var loadable = __webpack_require__(3310);
;// CONCATENATED MODULE: ./.build/report/moved.js




const kinds = ['weights', 'code', 'chat template', 'configuration', 'other files'];
const changes = ['added', 'changed', 'removed'];
/** Null where nothing moved, or one of the two is not known. */
function movedIn({ reference, resolution, previous, evidence }) {
    if (reference.ecosystem !== 'model' || resolution.kind !== 'resolved' || previous?.resolution.kind !== 'resolved')
        return null;
    const [was, is] = [previous.resolution.artifact, resolution.artifact];
    if (meaningOf(was) === meaningOf(is))
        return null;
    const date = is.model?.committedAt?.slice(0, 10);
    return {
        files: filesMoved(was, is),
        byNames: !(was.files && is.files),
        facts: factsMoved({ ...statedBy(was), signer: signerIn(previous.evidence ?? []) }, { ...statedBy(is), signer: signerIn(evidence) }),
        ...(date === undefined ? {} : { date }),
    };
}
const meaningOf = ({ id, digest, model }) => [id, model?.commit, digest?.hex].join(' ');
/** By digests where both sides have them, else by names alone. */
function filesMoved(was, is) {
    const [before, after] = [contentOf(was), contentOf(is)];
    const moved = (what, path) => ({ kind: kindOf(path), what, path });
    return [
        ...[...after.keys()].filter(path => !before.has(path)).map(path => moved('added', path)),
        ...[...before].filter(([path, one]) => differs(one, after.get(path))).map(([path]) => moved('changed', path)),
        ...[...before.keys()].filter(path => !after.has(path)).map(path => moved('removed', path)),
    ];
}
function contentOf({ files, model }) {
    if (files)
        return new Map(files.map(file => [file.path, file]));
    return new Map((model?.paths ?? []).map(path => [path, null]));
}
function differs(one, other) {
    if (!one || !other)
        return false;
    // Of each side what the other has too: one commit's small files may be hashed, the other's known by git's id alone.
    const pairs = [
        [one.listed?.hex, other.listed?.hex],
        [one.gitOid, other.gitOid],
        [one.observed?.hex, other.observed?.hex],
        [one.bytes, other.bytes],
    ];
    const told = pairs.find(([was, is]) => was !== undefined && is !== undefined);
    return told !== undefined && told[0] !== told[1];
}
const program = /\.(?:py|pyi|ipynb|js|mjs|cjs|ts|sh|bash|ps1|bat|cmd|lua|c|cc|cpp|cu|h|rs|so|dll|dylib|exe)$/i;
function kindOf(path) {
    if (program.test(path))
        return 'code';
    if ((0,model_formats/* formatOf */.be)(path) !== null || (0,model_formats/* isAmbiguous */.X2)(path))
        return 'weights';
    if (/chat_template|\.jinja2?$/i.test(path))
        return 'chat template';
    return (0,loadable/* isLoadable */.Z)(path) ? 'configuration' : 'other files';
}
/** Facts of the hub's, each as one text that can be compared. */
function statedBy({ id, publisher, model = {} }) {
    const parents = (model.lineage ?? []).filter(step => step.model === id).map(({ from }) => from);
    const formats = (model.paths ?? []).flatMap(path => (0,model_formats/* formatOf */.be)(path)?.id ?? []);
    return {
        id,
        publisher: publisher.name,
        repository: model.repositoryId ?? '',
        licence: (model.licence ?? []).toSorted().join(', '),
        parents: parents.toSorted().join(', '),
        formats: [...new Set(formats)].toSorted().join(', '),
        'chat template': model.template?.sha256 ?? '',
        'code elsewhere': (model.code?.foreign ?? []).toSorted().join(', '),
    };
}
function signerIn(evidence) {
    const signed = evidence.find(({ claim, outcome }) => claim === 'model-signature' && outcome === 'verified');
    return signed?.signer?.identity ?? signed?.signer?.keyId ?? '';
}
function factsMoved(before, after) {
    return Object.entries(after).flatMap(([what, now]) => {
        const then = before[what] ?? '';
        return then === now ? [] : [{ what, before: then, after: now }];
    });
}
/** One row for each model whose meaning moved: what, how old, and what stays unknown. */
function moves({ entries }) {
    return entries.flatMap(({ dossier, name }) => {
        const moved = dossier && movedIn(dossier);
        if (!moved || !dossier)
            return [];
        const was = dossier.previous?.reference.revision?.slice(0, 12) ?? 'no revision';
        const date = moved.date === undefined ? (0,words/* words */.aL) `` : (0,words/* words */.aL) ` (its commit is of ${moved.date}, by its own word)`;
        return [(0,words/* words */.aL) `${name}, from ${was}${date}: ${movedWords(moved)}`];
    });
}
/** `weights changed: a; licence mit → other`. */
function movedWords(moved) {
    const told = [...kinds.flatMap(kind => filesPhrase(moved, kind)), ...moved.facts.map(factPhrase)];
    const rest = moved.byNames ? (0,words/* words */.aL) `; files were compared by their names alone` : (0,words/* words */.aL) ``;
    return (0,words/* words */.aL) `${told.length === 0 ? (0,words/* words */.aL) `nothing that could be compared differs` : joined(told)}${rest}`;
}
function filesPhrase({ files }, kind) {
    return changes.flatMap(what => {
        const paths = files.filter(file => file.kind === kind && file.what === what).map(({ path }) => path);
        return paths.length === 0 ? [] : [(0,words/* inline */.mG)(`${kind} ${what}: {paths}`, { paths: (0,words/* enumerate */.HL)(paths, { most: 3 }) })];
    });
}
const moved_brief = (value) => value === '' ? (0,words/* words */.aL) `none` : (0,words/* words */.aL) `${/^[0-9a-f]{40,}$/.test(value) ? `${value.slice(0, 12)}…` : value}`;
const factPhrase = ({ what, before, after }) => (0,words/* inline */.mG)(`${what} {before} → {after}`, { before: moved_brief(before), after: moved_brief(after) });
function joined(phrases) {
    const slots = phrases.map((_, index) => `{p${index}}`).join('; ');
    return (0,words/* inline */.mG)(slots, Object.fromEntries(phrases.map((one, index) => [`p${index}`, one])));
}
function movedSection(shown) {
    const rows = moves(shown).map(phrase => (0,report_escape.md) `- ${say.markdown(phrase)}`);
    if (rows.length === 0)
        return null;
    return { title: `What moved (${rows.length})`, intro: (0,report_escape.md) ``, rows, noun: 'model', importance: 2 };
}

;// CONCATENATED MODULE: ./.build/report/same.js



/** Smaller files (configurations, empty ones) are the same in many models, and say nothing. Bytes. */
const worthSaying = 1024 * 1024;
/** Content that more than one hub serves: two hubs that agree are a cheap second witness for either. */
function sameContent({ entries }) {
    const found = new Map();
    for (const entry of entries) {
        for (const { sha256, bytes } of entry.dossier ? digestsOf(entry.dossier) : []) {
            const known = found.get(sha256) ?? { bytes, at: new Map() };
            known.at.set(`${entry.reference.hub}:${entry.reference.id}`, entry);
            found.set(sha256, known);
        }
    }
    const isElsewhereToo = ({ at }) => new Set([...at.values()].map(({ reference }) => reference.hub)).size > 1;
    return [...found].flatMap(([sha256, one]) => isElsewhereToo(one) ? [{ sha256, bytes: one.bytes, at: [...one.at.values()] }] : []);
}
function digestsOf({ resolution }) {
    if (resolution.kind !== 'resolved' || resolution.artifact.npm)
        return [];
    const { files = [], model, digest, hub } = resolution.artifact;
    const listed = files.filter(({ path, bytes }) => (0,loadable/* isLoadable */.Z)(path) && bytes >= worthSaying);
    return [
        ...listed.flatMap(({ listed: one, bytes }) => (one?.algorithm === 'sha256' ? [{ sha256: one.hex, bytes }] : [])),
        ...(model?.selected ? [{ sha256: model.selected.digest.hex, bytes: model.selected.bytes }] : []),
        // A pointer's digest is the file's; that of a registry is its manifest's.
        ...(digest && ['git-lfs', 'url'].includes(hub) ? [{ sha256: digest.hex, bytes: 0 }] : []),
    ];
}
function samePhrases(shown) {
    return sameContent(shown).map(({ sha256, at }) => {
        const names = (0,words/* enumerate */.HL)([...new Set(at.map(({ name }) => name))], { most: 5, between: ' and ' });
        return (0,words/* words */.aL) `${names} hold the same bytes (${`sha256:${sha256.slice(0, 12)}…`})`;
    });
}
function sameSection(shown) {
    const rows = samePhrases(shown).map(phrase => (0,report_escape.md) `- ${say.markdown(phrase)}`);
    if (rows.length === 0)
        return null;
    return { title: `The same at several hubs (${rows.length})`, intro: (0,report_escape.md) ``, rows, noun: 'file', importance: 4 };
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
  .findings td:nth-child(2), .findings td:nth-child(3) { min-width: 10rem; }
  b { font-weight: bold; } .yes { color: #1a7f37; } .no { color: #d1242f; } .open { color: #9a6700; }
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
const html_hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text.text).digest('base64')}'`;
const rules = `default-src 'none'; style-src ${html_hash(style)}; script-src ${html_hash(script)}; base-uri 'none'; form-action 'none'`;
function html_document(shown) {
    const seen = of(shown.findings, 'error', 'warning', 'note');
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
${table('Findings', ['', 'place', 'check', 'what was observed', 'what to do'], seen.map(findingRow), 'findings')}
${aboard(shown)}${html_told('What moved', moves(shown))}${html_told('The same at several hubs', samePhrases(shown))}
${table('What was not examined', ['name', 'why', 'detail'], shown.gaps.map(gap => row(gap.class === 'unreadable' ? 'error' : 'note', [
        (0,report_escape/* html */.qy) `<code>${gap.subject}</code>`,
        (0,report_escape/* html */.qy) `${gap.class}, ${reasonWords(gap.reason)}`,
        (0,report_escape/* html */.qy) `${gap.detail ?? ''}`,
    ])))}
${table('Rules', ['source', 'file', 'commit', 'preset'], shown.policy.sources.map(one => row('note', [placeName(one.name), (0,report_escape/* html */.qy) `${one.path ?? ''}`, (0,report_escape/* html */.qy) `${one.commit ?? ''}`, (0,report_escape/* html */.qy) `${one.preset}`])))}
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
function table(title, heads, rows, kind = '') {
    if (rows.length === 0)
        return (0,report_escape/* html */.qy) ``;
    return (0,report_escape/* html */.qy) `<h2>${title} (${rows.length})</h2>
<table class="${kind}">
<thead><tr>${heads.map(head => (0,report_escape/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
const html_told = (title, phrases) => table(title, ['what'], phrases.map(phrase => row('note', [say.html(phrase)])));
const row = (kind, cells) => (0,report_escape/* html */.qy) `<tr class="${kind}">${cells.map(cell => (0,report_escape/* html */.qy) `<td>${cell}</td>`)}</tr>\n`;
function findingRow(finding) {
    const { severity, check, file, line } = finding;
    return row(severity, [
        (0,report_escape/* html */.qy) `${severity}`,
        (0,report_escape/* html */.qy) `<code>${`${file}:${line}`}</code>`,
        (0,report_escape/* html */.qy) `<code>${check}</code>`,
        say.html(observed(finding)),
        say.html(advice(finding)),
    ]);
}
function aboard(shown) {
    const { entries, columns } = tableOf(shown);
    return table('What came aboard', ['', 'name', ...columns.map(({ title }) => title)], entries.map(entry => row(entry.outcome, [
        (0,report_escape/* html */.qy) `${entry.outcome}`,
        (0,report_escape/* html */.qy) `<code>${entry.name}</code>`,
        ...columns.map(({ tells }) => say.html(tells(entry))),
    ])));
}
/** As a reader calls the place where rules stand. */
function placeName(source) {
    const place = (0,words/* placeOfPolicy */.tl)(source);
    return typeof place === 'string' ? (0,report_escape/* html */.qy) `${place}` : say.html(place);
}

// EXTERNAL MODULE: ./.build/catalogue/known.js
var catalogue_known = __webpack_require__(6715);
;// CONCATENATED MODULE: ./.build/report/json.js








/** The report for machines, in the shape that `docs/schema/report.schema.json` publishes. Additions keep `version`. */
const json = defineReporter({
    format: 'json',
    title: 'JSON, one versioned schema',
    render: (shown, options) => (0,report_escape/* json */.Pq)(documentOf(shown, options)),
});
function documentOf(shown, { changes = [] }) {
    const lines = linesOf(changes);
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
        sameContent: sameContent(shown).map(({ sha256, bytes, at }) => ({ sha256, bytes, at: at.map(one => one.subject) })),
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
            ? {
                purl: resolution.artifact.purl,
                publisher: publisherOf(resolution.artifact),
                pin: (0,model_pin/* describePin */.p)(resolution.pin),
            }
            : {}),
        ...(resolution.kind === 'resolved' ? declared(resolution.artifact) : {}),
        ...movedOf(dossier),
        ...(previous ? { previous: { id: previous.reference.id, revision: previous.reference.revision } } : {}),
        evidence: dossier.evidence.map(stated),
    };
}
/** The account by the hub's word, and who stands behind it by the catalogue's, with what the entry rests on. */
function publisherOf({ hub, id, publisher }) {
    const known = (0,catalogue_known/* publisherOf */.Kl)(hub, id);
    const republishes = (0,catalogue_known/* republisherOf */.pI)(hub, id);
    return {
        ...publisher,
        ...(known ? { known: pick(known) } : {}),
        ...(republishes === null ? {} : { republishes }),
    };
}
const pick = ({ id, name, country, basis, confidence }) => ({
    id,
    name,
    ...(country === undefined ? {} : { country }),
    basis,
    confidence,
});
/** What authors say of their models and nobody checked, and what the hub says of single files. */
function declared({ model }) {
    return {
        ...(model?.licence ? { licence: model.licence } : {}),
        ...(model?.lineage ? { lineage: model.lineage } : {}),
        ...(model?.selected ? { selected: selectedOf(model.selected) } : {}),
        ...(model?.contents ? { contents: model.contents } : {}),
    };
}
function movedOf(dossier) {
    const moved = movedIn(dossier);
    return moved ? { moved } : {};
}
const selectedOf = ({ digest, bytes, path }) => ({
    ...(path === undefined ? {} : { path }),
    bytes,
    digest: `${digest.algorithm}:${digest.hex}`,
});
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

;// CONCATENATED MODULE: ./.build/report/annotations.js


/** As many of each level as a runner shows of one step. */
const most = 10;
const levels = [
    { severity: 'error', level: 'error' },
    { severity: 'warning', level: 'warning' },
    { severity: 'note', level: 'notice' },
];
/** The ten worst of each level; where there are more, the last says so. Plain text: the door escapes it again. */
function annotationsOf({ findings }) {
    return levels.flatMap(({ severity, level }) => {
        const all = of(findings, severity);
        if (all.length <= most)
            return all.map(finding => annotation(level, finding));
        const rest = all.length - most + 1;
        return [
            ...all.slice(0, most - 1).map(finding => annotation(level, finding)),
            { level, title: 'weighmaster', message: `${rest} more of this level: see the job summary of this run.` },
        ];
    });
}
function annotation(level, finding) {
    const message = `${say.plain(observed(finding)).text} ${say.plain(advice(finding)).text}`;
    const place = finding.file === '' ? {} : { file: finding.file, line: finding.line };
    return { level, title: `weighmaster: ${finding.check}`, message, ...place };
}

// EXTERNAL MODULE: ./.build/catalogue/public-hosts.js + 2 modules
var public_hosts = __webpack_require__(9805);
;// CONCATENATED MODULE: ./.build/report/links.js



/** The name as written, with a link to where it lives when that is a public place whose addresses we know. */
function nameLink({ dossier, name }) {
    const label = (0,report_escape.md) `${name}`;
    if (dossier?.resolution.kind !== 'resolved')
        return label;
    const { artifact, pin } = dossier.resolution;
    if (artifact.npm?.registryHost === public_hosts/* publicRegistry */.td && pin.kind === 'version')
        return (0,report_escape/* link */.nf)(label, 'https://www.npmjs.com/package/', [...artifact.id.split('/'), 'v', pin.version]);
    if (/^pkg:huggingface\/[^?]+$/.test(artifact.purl) && pin.kind === 'commit')
        return (0,report_escape/* link */.nf)(label, public_hosts/* publicEndpoints */.q7.huggingface.href, [...artifact.id.split('/'), 'tree', pin.commit]);
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

// EXTERNAL MODULE: ./.build/model/fix.js
var model_fix = __webpack_require__(739);
;// CONCATENATED MODULE: ./.build/report/suggest.js


/** The finding's fix as a block to click on; a comment on the code carries the commit's date where it can. */
function suggest(finding, all, lines) {
    const fix = offered(finding, all, lines);
    if (!fix)
        return null;
    const pinned = (0,model_fix/* applyFix */.oM)(lines[fix.at.line - 1] ?? '', fix);
    const dated = withDate(pinned, fix, finding.file, lines);
    const block = (0,report_escape/* suggestion */.h)(dated ?? [pinned]);
    return block && { line: fix.at.line, block, does: doing(fix), unsaidDate: dated ? undefined : fix.date };
}
function doing({ value: { safeText } }) {
    if ((0,digest/* parseIntegrity */.hN)(safeText))
        return 'This puts back the hash that the registry signed:';
    return (0,digest/* isCommitId */.jh)(safeText)
        ? 'This pins it to the newest commit of its own history that is at least 72 hours old:'
        : 'This pins it:';
}
/**
 * A finding's fix, or null: only where head's line still is what the fix was made for, nothing of the reference is
 * refuted but the very integrity that the fix restores (decision 005), and no finding doubts whose it is (contracts 10). Checks offer a fix under the same rules; what a click
 * puts into the code is worth asking twice.
 */
function offered(finding, all, lines) {
    const { fix, dossier } = finding;
    const text = fix ? lines[fix.at.line - 1] : undefined;
    if (!fix || !dossier || text === undefined || !fits(finding, fix, text))
        return null;
    const doubted = all.some(one => one.dossier === dossier && isSevere(one) && /publisher|signer|identity/.test(one.check));
    const restored = (0,digest/* parseIntegrity */.hN)(fix.value.safeText) ? 'integrity' : null;
    const refuted = dossier.evidence.some(({ claim, outcome }) => outcome === 'refuted' && claim !== restored);
    return doubted || refuted ? null : fix;
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

;// CONCATENATED MODULE: ./.build/report/comments.js







/** More than a reader takes in; the rest stands in the summary. */
const comments_most = 5;
/** From here on, findings of one check in one file are one comment. */
const many = 4;
/** Places that a comment about many names. */
const comments_named = 10;
/**
 * Comments on lines of the diff, the worst first, one for a line and one for a cause. `findings` are ranked already.
 */
function commentsOn(shown, findings, options, lines) {
    const changes = new Map(options.changes.map(change => [change.path, change]));
    const placed = findings.flatMap(finding => placeOf(finding, shown.findings, changes.get(finding.file), lines));
    const topics = [...Map.groupBy(placed, causeOf(placed)).values()].flatMap(merge);
    const spots = [...Map.groupBy(topics, ({ finding, line }) => `${line} ${finding.file}`).values()].slice(0, comments_most);
    const prints = distinct(spots.map(spot => fingerprint(spot.map(topic => topic.finding), lines)));
    const comments = spots.flatMap((spot, index) => commentOf(spot, shown, options.commentKey, prints[index] ?? ''));
    return {
        comments,
        told: new Set(spots.flat().flatMap(topic => [topic.finding, ...topic.others])),
        fixes: spots.filter(spot => spot.some(topic => topic.suggested)).length,
    };
}
/** A finding's line, if a comment can stand there: first where its fix goes, else where the finding is. */
function placeOf(finding, all, change, lines) {
    const commentable = change?.commentable;
    if (!commentable)
        return [];
    const suggested = suggest(finding, all, lines(finding.file));
    if (suggested && commentable.has(suggested.line))
        return [{ finding, others: [], suggested, line: suggested.line }];
    return commentable.has(finding.line) ? [{ finding, others: [], suggested: null, line: finding.line }] : [];
}
/** One comment for one cause: the same words, or one check many times in a file. What can be fixed here stays alone. */
function causeOf(topics) {
    const inFile = ({ finding }) => JSON.stringify([finding.check, finding.messageId, finding.file]);
    const counts = Map.groupBy(topics.filter(topic => !topic.suggested), inFile);
    return topic => {
        if (topic.suggested)
            return topic;
        if ((counts.get(inFile(topic))?.length ?? 0) >= many)
            return inFile(topic);
        return JSON.stringify([topic.finding.check, topic.finding.template, topic.finding.data]);
    };
}
function merge([first, ...rest]) {
    return first ? [{ ...first, others: rest.map(topic => topic.finding) }] : [];
}
function commentOf(spot, shown, key, print) {
    const [first] = spot;
    if (!first)
        return [];
    const fixing = spot.find(topic => topic.suggested);
    const texts = spot.map(topic => (0,report_escape.md) `${topicText(topic, topic === fixing ? topic.suggested : null)}\n\n`);
    const text = (0,report_escape.md) `${texts}${comments_aboard(shown, first.finding)}`.text.trimEnd();
    return [
        { path: first.finding.file, line: first.line, body: `${lineMarker(key, print)}\n${text}`, fingerprint: print },
    ];
}
const article = { error: 'an error', warning: 'a warning', note: 'a note', silent: 'silent' };
function topicText(topic, suggested) {
    const { finding } = topic;
    const what = (0,report_escape.md) `${icon(finding)} **${finding.check}**: ${say.markdown(observed(finding))}`;
    const where = alsoAt(topic);
    const fix = suggested ? (0,report_escape.md) `\n\n${report_escape/* own */.ZV.markdown(suggested.does)}\n\n${suggested.block}` : (0,report_escape.md) ``;
    const rule = (0,report_escape.md) `\n\nIt is ${report_escape/* own */.ZV.markdown(article[finding.severity])} by ${say.markdown(ruleOf(finding))}.`;
    const date = suggested?.unsaidDate ? (0,report_escape.md) `\n\nThe commit is of ${suggested.unsaidDate} (self-reported).` : (0,report_escape.md) ``;
    return (0,report_escape.md) `${what}${where}\n\n**What to do:** ${say.markdown(advice(finding))}${fix}${date}${rule}`;
}
/** The other places of one cause: of the same reference, and of the findings that this comment speaks for. */
function alsoAt({ finding: { dossier, file, line }, line: here, others }) {
    // A finding about a lock entry may stand on the manifest's line, which is then no other place.
    const elsewhere = (dossier?.alsoAt ?? []).filter(one => one.file !== file || ![line, here].includes(one.line));
    const places = [
        ...elsewhere.map(one => (0,report_escape.md) `${`${one.file}:${one.line}`}`),
        ...others.map(one => (0,report_escape.md) `${one.subject} (${one.file === file ? (0,report_escape.md) `line ${one.line}` : (0,report_escape.md) `${`${one.file}:${one.line}`}`})`),
    ];
    if (places.length === 0)
        return (0,report_escape.md) ``;
    const more = places.length > comments_named ? (0,report_escape.md) ` and ${places.length - comments_named} more` : (0,report_escape.md) ``;
    return (0,report_escape.md) ` Also: ${(0,report_escape/* join */.fj)(places.slice(0, comments_named), (0,report_escape.md) `, `)}${more}.`;
}
/** From whom it comes and what was proved of it, in one line. */
function comments_aboard(shown, { dossier }) {
    const entry = dossier && shown.entries.find(one => one.dossier === dossier);
    if (!entry)
        return (0,report_escape.md) ``;
    const { publisher, pin, signature, provenance } = factsOf(entry);
    const parts = Object.entries({ publisher, pin, signature, provenance })
        .filter(([, fact]) => fact !== nothing)
        .map(([name, fact]) => (0,report_escape.md) `${report_escape/* own */.ZV.markdown(name)}: ${say.markdown(fact)}`);
    return (0,report_escape.md) `${nameLink(entry)} · ${(0,report_escape/* join */.fj)(parts, (0,report_escape.md) ` · `)}`;
}

;// CONCATENATED MODULE: ./.build/report/layout.js


/** Room for a section's title, its note on what was left out, and the folding around it. */
const layout_frame = 400;
const bytes = (text) => Buffer.byteLength(text);
/**
 * Head and sections in at most `limit` bytes (so in fewer characters). Every section keeps its place and its title;
 * rows go from the end of the least important section first, and the reader is told how many and where they are.
 */
function layOut(head, sections, form) {
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
    const note = left ? `\n${report_escape/* own */.ZV.markdown(`${counted(left, `more ${section.noun}`)} left out here: ${rest}`).text}\n` : '';
    const body = `${section.intro.text}${(0,report_escape.md) `${rows}`.text}${section.outro?.text ?? ''}${note}`.trimEnd();
    const title = report_escape/* own */.ZV.html(section.title).text;
    return folded
        ? `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
        : `### ${report_escape/* own */.ZV.markdown(section.title).text}\n\n${body}`;
}

;// CONCATENATED MODULE: ./.build/report/gaps.js


/** Names that one line about a cause has room for. */
const gaps_most = 5;
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
    const few = names.slice(0, gaps_most).map((name, index) => [`name${index}`, name]);
    const more = names.length > gaps_most ? ` and ${names.length - gaps_most} more` : '';
    const detail = first.detail === undefined ? '' : ' ({detail})';
    const listed = few.map(([slot]) => `{${slot}}`).join(', ');
    return {
        template: `${group.length} ${whose[first.class]}, ${reasonWords(first.reason)}${detail}: ${listed}${more}`,
        data: { ...Object.fromEntries(few), detail: first.detail ?? '' },
    };
}
/** Tarballs that nobody opened, by reason: of those only the registry's word is known. */
function unopenedPhrase({ counts: { tarballs } }) {
    const causes = Object.entries(tarballs.unopened).map(([reason, count]) => `${count} ${reasonWords(reason)}`);
    return causes.length === 0 ? null : phrase(`tarballs not opened: ${causes.join(', ')}; ${tarballs.opened} opened`);
}
/** References of kinds that bring nothing aboard that a loader runs: counted, never a finding. */
function listedPhrase({ listed }) {
    if (listed.length === 0)
        return null;
    const kinds = [...Map.groupBy(listed, one => one.kind)].map(([kind, group]) => `${group.length} ${kind}`);
    return phrase(`${kinds.join(', ')}: listed, never examined`);
}

;// CONCATENATED MODULE: ./.build/report/lineage.js

/** A diagram with more is no longer read. */
const lineage_most = 40;
/** What the new models say they were made from, by their own cards and files, as a diagram that GitHub draws. */
function lineage({ entries }) {
    const edges = entries.flatMap(({ dossier }) => {
        const resolution = dossier?.resolution;
        if (resolution?.kind !== 'resolved')
            return [];
        const { model } = resolution.artifact;
        return (model?.lineage ?? []).map(({ model: to, from, relation = '', by, parent }) => ({
            from,
            to,
            relation: parent === 'dangling' ? 'not_at_the_hub' : by === 'configuration' ? 'by_its_config' : relation,
        }));
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
        title: `Lineage, as the models declare it (${edges.length})`,
        intro: (0,report_escape.md) `\`\`\`mermaid\nflowchart LR\n`,
        rows: drawn,
        outro: (0,report_escape.md) `\`\`\`\n`,
        noun: 'edge',
        importance: 4,
    };
}

;// CONCATENATED MODULE: ./.build/report/sections.js












/** Everything below the first lines, in the order in which a reader asks. */
function sectionsOf(shown, options, told) {
    const all = [
        findings(shown, options, told),
        sections_aboard(shown),
        movedSection(shown),
        gaps(shown),
        sameSection(shown),
        lineage(shown),
        sections_rules(shown, options),
    ];
    return all.filter(section => section !== null);
}
/** One finding as a line: place, check, what was observed, what to do. */
function sections_findingRow(finding, shown, options, withAdvice) {
    const fix = withAdvice ? (0,report_escape.md) ` **What to do:** ${say.markdown(advice(finding))}` : (0,report_escape.md) ``;
    return (0,report_escape.md) `- ${icon(finding)} ${placeLink(finding, shown, options)} ${finding.check}: ${say.markdown(options.brief ? brief(observed(finding)) : observed(finding))}${fix}`;
}
/** Those that stand above already are not said again. */
function findings(shown, options, told) {
    const seen = of(shown.findings, 'error', 'warning', 'note').filter(finding => !told.has(finding));
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
function sections_aboard(shown) {
    if (shown.entries.length === 0)
        return null;
    const { entries, columns } = tableOf(shown);
    const titles = ['', 'name', ...columns.map(({ title }) => title)];
    return {
        title: `What came aboard (${entries.length})`,
        intro: (0,report_escape.md) `${titles.map(title => (0,report_escape.md) `| ${report_escape/* own */.ZV.markdown(title)} `)}|\n${titles.map(() => (0,report_escape.md) `|---`)}|\n`,
        outro: proofWords,
        rows: entries.map(entry => aboardRow(entry, columns)),
        noun: 'row',
        importance: 3,
    };
}
function aboardRow(entry, columns) {
    const cells = columns.map(({ tells }) => (0,report_escape.md) ` ${say.markdown(tells(entry))} |`);
    return (0,report_escape.md) `| ${report_escape/* own */.ZV.markdown(marks[entry.outcome])} | ${nameLink(entry)} |${cells}`;
}
function gaps(shown) {
    const besides = [unopenedPhrase(shown), listedPhrase(shown)].filter(phrase => phrase !== null);
    const phrases = [...gapPhrases(shown.gaps).map(({ phrase }) => phrase), ...besides];
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
            ...sources.map(sourceRow),
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
/** Where rules stand: `the base branch, .github/weighmaster.yml at 2ec4…, preset strict`. */
function sourceRow({ name, path, commit, preset }) {
    const place = (0,words/* placeOfPolicy */.tl)(name);
    const where = say.markdown(typeof place === 'string' ? (0,words/* words */.aL) `${place}` : (0,words/* words */.aL) `the ${place}`);
    return (0,report_escape.md) `- rules of ${where}${path ? (0,report_escape.md) `, ${path}` : (0,report_escape.md) ``}${commit ? (0,report_escape.md) ` at ${commit.slice(0, 12)}` : (0,report_escape.md) ``}, preset ${preset}`;
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
    const places = { ...options, brief: true };
    const findings = of(shown.findings, 'error', 'warning');
    const lines = linesOf(options.changes);
    const { comments, told, fixes } = commentsOn(shown, findings, options, lines);
    const mark = marker(options.commentKey);
    const clean = findings.length === 0 && report.conclusion === 'pass';
    const rest = 'they are in the job summary of this run and in its JSON report.';
    const visible = findings.slice(0, first);
    const head = clean ? greenLine(shown) : review_headOf(shown, { visible, told, fixes }, places);
    return {
        marker: mark,
        summary: `${mark}${headMarker(report)}\n${clean
            ? head
            : layOut(head, sectionsOf(shown, places, new Set(visible)), { limit: commentBytes, folded: true, rest })}`,
        comments,
        annotations: annotationsOf(shown),
        jobSummary: markdownReport(shown, options, summaryBytes),
        clean,
        said: findings.filter(one => !isOutage(one)).map(one => fingerprint([one], lines).slice(0, 12)),
    };
}
/** What the job summary adds where nothing could be posted: a reader must not wait for a comment. */
function notPosted(reason) {
    return (0,report_escape.md) `\n⚠️ This stands here only; on GitHub it was not posted: ${reason}\n`.text;
}
/** The whole report as one Markdown document. */
function markdownReport(shown, options, limit) {
    const rest = 'they are in the JSON report of this run.';
    const head = [`## ${review_title(shown)}`, ...countLines(shown)].join('\n\n');
    return `${layOut(head, sectionsOf(shown, options, new Set()), { limit, folded: false, rest })}\n`;
}
function review_title({ conclusion, counts, ...report }) {
    const mark = conclusion === 'fail' ? icons.error : counts.findings.warning + counts.findings.error > 0 ? icons.warning : '✅';
    return `${mark} Weighmaster: ${conclusionLine({ conclusion, counts, ...report })}`;
}
const countLines = (shown) => outcomePhrases(shown).map(phrase => say.markdown(phrase).text);
/** One line, with all four counts: a summary that was red stays as a receipt. */
function greenLine(shown) {
    const gaps = shown.gaps.length ? `${counted(shown.gaps.length, 'thing')} not examined` : '';
    return [`**${review_title(shown)}**`, ...countLines(shown), gaps].filter(Boolean).join('. ');
}
/** What a reader sees without unfolding: conclusion, counts, and the worst findings. */
function review_headOf(shown, { visible, told, fixes }, places) {
    const rows = visible.map(one => sections_findingRow(one, shown, places, !told.has(one)).text);
    const mendable = fixes > 0 ? ` · ${fixes} with a fix to commit` : '';
    const lines = [`### ${review_title(shown)}${mendable}`, countLines(shown).join('\\\n'), rows.join('\n')];
    return lines.filter(Boolean).join('\n\n');
}

;// CONCATENATED MODULE: ./.build/report/markdown.js


/** The job summary as a document, without a limit to its length. */
const markdown_markdown = defineReporter({
    format: 'markdown',
    title: 'Markdown document',
    render: shown => markdownReport(shown, {}, Number.POSITIVE_INFINITY),
});

;// CONCATENATED MODULE: ./.build/report/sarif.js







/** As many as GitHub's code scanning keeps of an upload; the worst come first. */
const sarif_most = 5_000;
const sarif_levels = { error: 'error', warning: 'warning', note: 'note', silent: 'none' };
/** SARIF 2.1.0 for code scanning and editors. A run without findings is a run that clears its alerts. */
const sarif = defineReporter({
    format: 'sarif',
    title: 'SARIF 2.1.0 for code scanning',
    render: (shown, { changes = [], toolVersion }) => {
        const all = of(shown.findings, 'error', 'warning', 'note');
        const findings = all.slice(0, sarif_most);
        const lines = linesOf(changes);
        const prints = distinct(findings.map(finding => fingerprint([finding], lines)));
        const rules = [...Map.groupBy(findings, finding => finding.check).entries()];
        const ruleIndex = new Map(rules.map(([id], index) => [id, index]));
        const driver = { name: 'weighmaster', ...(toolVersion ? { version: toolVersion } : {}), rules: rules.map(sarif_ruleOf) };
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
function sarif_ruleOf([id, findings]) {
    const messages = [...new Map(findings.map(one => [one.messageId, one])).values()];
    const help = messages.map(one => `${asRule(one.template)}\n\n${asRule(one.remedy)}`).join('\n\n');
    const name = reasonWords(id);
    return {
        id,
        name: name.replaceAll(/(?:^| )\w/g, start => start.trim().toUpperCase()),
        shortDescription: { text: name.replace(/^./, start => start.toUpperCase()) },
        fullDescription: { text: messages.map(one => asRule(one.template)).join('. ') },
        help: { text: help, markdown: help },
        defaultConfiguration: { level: sarif_levels[messages[0]?.severity ?? 'warning'] },
        properties: { tags: ['security', 'supply-chain'] },
    };
}
/** Slots that one finding had filled with several values are the one slot again that the message has. */
const asRule = (template) => template.replaceAll(/\{(\w+?)_\w+\}(?:(?:, | and (?:no )?)\{\1_\w+\})*(?: more)?/g, '{$1}');
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
        level: sarif_levels[severity],
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
/** Findings that are told one by one, the worst first. */
const mostFindings = 100;
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
            lines: linesOf(options.changes ?? []),
        };
        const findings = of(shown.findings, 'error', 'warning', 'note');
        const blocks = [
            ...findings
                .slice(0, mostFindings)
                .map(finding => findingBlock(finding, offered(finding, shown.findings, view.lines(finding.file)), view)),
            moreBlock(findings.slice(mostFindings), view),
            aboardBlock(shown, view),
            listBlock('What moved', moves(shown), view),
            listBlock('The same at several hubs', samePhrases(shown), view),
            gapsBlock(shown, view),
            endBlock(shown, view),
        ];
        return blocks
            .filter(block => block.length > 0)
            .map(block => `${block.join('\n')}\n`)
            .join('\n');
    },
});
/** What is left of very many, by check. */
function moreBlock(left, { width }) {
    if (left.length === 0)
        return [];
    const kinds = [...Map.groupBy(left, ({ severity, check }) => `${severity}[${report_escape/* own */.ZV.plain(check).text}]`)];
    const counts = kinds.map(([kind, { length }]) => `${length} ${kind}`).join(', ');
    return wrapped(`and ${left.length} more findings: ${counts}; --format json has them all`, width, '  ');
}
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
        ...note('rule', say.plain(ruleOf(finding))),
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
    const { before, marked, after } = excerpt(source, start, exact?.endColumn ?? start, width - gutter - 3);
    const caret = paint(colors[finding.severity], '^'.repeat(columns(marked)));
    const number = paint('blue', String(line).padStart(gutter));
    const fixed = fix && fix.at.line === line ? (0,model_fix/* applyFix */.oM)(source, fix) : undefined;
    return [
        arrow,
        empty,
        `${number} ${bar} ${before}${marked}${after}`,
        ...(marked === '' ? [] : [`${empty} ${' '.repeat(columns(before))}${caret}`]),
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
        const told = Object.entries({ from: publisher, pin, signature, provenance }).filter(([, fact]) => fact !== nothing);
        const facts = told.map(([name, fact]) => (0,report_escape/* plain */.pj) `; ${report_escape/* own */.ZV.plain(name)}: ${say.plain(fact)}`);
        return wrapped((0,report_escape/* plain */.pj) `  ${entry.name}${facts}`.text, width, '    ');
    });
    const more = entries.length - text_most;
    return [
        paint('bold', `Came aboard (${entries.length})`),
        ...rows,
        ...(more > 0 ? [`  and ${more} more: --format json has them all`] : []),
    ];
}
function gapsBlock(shown, { paint, width }) {
    const besides = [unopenedPhrase(shown), listedPhrase(shown)].filter(phrase => phrase !== null);
    const phrases = [...gapPhrases(shown.gaps).map(({ phrase }) => phrase), ...besides];
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
function listBlock(title, phrases, { paint, width }) {
    if (phrases.length === 0)
        return [];
    const lines = phrases.slice(0, text_most).flatMap(one => wrapped(`  ${say.plain(one).text}`, width, '    '));
    const left = phrases.length > text_most ? [`  and ${phrases.length - text_most} more`] : [];
    return [paint('bold', title), ...lines, ...left];
}

;// CONCATENATED MODULE: ./.build/report/index.js







/** Every reporter, one per format, in alphabetical order. */
const reporters = [cyclonedx, htmlPage, json, markdown_markdown, sarif, text_text];

// EXTERNAL MODULE: ./.build/action/inputs.js
var inputs = __webpack_require__(4664);
// EXTERNAL MODULE: ./.build/action/log.js
var log = __webpack_require__(5987);
;// CONCATENATED MODULE: ./.build/action/outputs.js


/** Where a run is to be read by other steps: `GITHUB_OUTPUT`. Texts in it are a stranger's: pass them on by `env:`. */
function outputsOf(report, path, published) {
    const { findings, introduced } = report.counts;
    const references = Object.values(introduced).reduce((sum, count) => sum + count, 0);
    return {
        conclusion: report.conclusion,
        errors: String(findings.error),
        warnings: String(findings.warning),
        gaps: String(report.gaps.length),
        references: String(references),
        report: path,
        comment: published.outcome === 'not posted' ? `not posted: ${published.reason}` : published.outcome,
    };
}
/**
 * As `setOutput` of @actions/core writes them, between delimiters that no value can know. By hand, because that package
 * takes longer to load than all the rest of a run that has nothing to say.
 */
async function writeOutputs(outputs, env) {
    const file = env['GITHUB_OUTPUT'];
    if (!file)
        return;
    const end = `end-${(0,external_node_crypto_.randomUUID)()}`;
    const entries = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
    await (0,promises_.appendFile)(file, entries.join(''));
}

;// CONCATENATED MODULE: ./.build/action/tell.js









function assertFormat({ reportFormat }) {
    (0,inputs/* oneOf */.y)('report-format', reportFormat, reporters.map(reporter => reporter.format));
}
/**
 * Tells what was found and resolves to the exit code. Annotations, job summary and report file come first: they need no
 * token, and no failure of GitHub's takes them away.
 */
async function tell(report, changes, audience) {
    const { inputs, env } = audience;
    const render = (lines) => renderReview(report, reviewOptions(report, lines, audience));
    const review = render(changes);
    if (changes.length > 0) {
        const { annotate } = await Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 8949));
        await annotate(review, env);
    }
    const path = await writeReport(report, changes, inputs, env);
    const published = await publishTo(report, audience, {
        review,
        withoutComments: () => render(changes.map(change => ({ ...change, commentable: null }))),
    });
    if (published.outcome === 'not posted' && changes.length > 0) {
        const { summarise } = await Promise.all(/* import() */[__webpack_require__.e(421), __webpack_require__.e(949)]).then(__webpack_require__.bind(__webpack_require__, 8949));
        await summarise(notPosted(published.reason), env);
    }
    await writeOutputs(outputsOf(report, path, published), env);
    (0,log/* log */.R)(`${sayPublished(published)} Conclusion: ${report.conclusion}.`);
    // What stands there already is nobody's pull request: it is told, and nothing turns red for it.
    if (report.conclusion === 'pass' || audience.event.target.everything)
        return 0;
    return report.because === 'unreachable' ? 3 : 1;
}
function reviewOptions(report, changes, { event, inputs, env }) {
    const { revisions } = report;
    const range = event.target.everything ? '--all' : `--base ${revisions?.baseTip}`;
    return {
        changes,
        commentKey: inputs.commentKey,
        repositoryUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${event.owner}/${event.repo}`,
        ...(revisions ? { reproduce: `npx weighmaster check ${range} --head ${revisions.head}` } : {}),
    };
}
/** The report in the format asked for; its path. Made anew: a link that lies there is replaced, not followed. */
async function writeReport(report, changes, { reportFormat, reportPath, commentKey }, env) {
    const reporter = reporters.find(one => one.format === reportFormat);
    if (!reporter)
        throw new Error(`no reporter for ${reportFormat}`);
    const standard = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', `weighmaster-${commentKey}.${reportFormat}`);
    const path = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', reportPath ?? standard);
    const text = reporter.render(report, { changes, toolVersion: version/* version */.r });
    try {
        await (0,promises_.rm)(path, { force: true });
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
    }
    catch (problem) {
        const why = problem instanceof Error ? problem.message : String(problem);
        throw new errors/* UsageError */.e(`Input 'report-path': the report cannot be written to ${path}: ${why}`);
    }
    return path;
}
async function publishTo({ revisions, findings }, { api, event: { target }, inputs }, rendered) {
    if (target.keepsIssue && inputs.comment !== 'never') {
        const { head } = target;
        const opens = findings.some(finding => isVisible(finding) && !isOutage(finding));
        return publishIssue(api, { review: rendered.review, head, tip: revisions?.baseTip ?? head, opens });
    }
    // What base has already was merged, maybe in spite of us: a late run finds nothing, and leaves standing what was said.
    const isMerged = revisions?.mergeBase === target.head;
    if (target.pullNumber === undefined || isMerged)
        return { outcome: 'none' };
    return publish(api, { pullNumber: target.pullNumber, head: target.head, when: inputs.comment, ...rendered });
}
function sayPublished(published) {
    switch (published.outcome) {
        case 'posted':
            return 'The review is posted.';
        case 'unchanged':
            return 'The review stands as it was.';
        case 'none':
            return 'No comment is needed.';
        case 'not posted':
            return `The review was not posted: ${published.reason}.`;
    }
}


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ publisherOf),
/* harmony export */   mO: () => (/* binding */ namespacesAt),
/* harmony export */   pI: () => (/* binding */ republisherOf)
/* harmony export */ });
/* harmony import */ var _publishers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(106);

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

/***/ 5400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ severities),
/* harmony export */   k: () => (/* binding */ policyPath)
/* harmony export */ });
const severities = ['silent', 'note', 'warning', 'error'];
/** Where a repository keeps its policy. */
const policyPath = '.github/weighmaster.yml';


/***/ }),

/***/ 3513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ isExamined),
/* harmony export */   dg: () => (/* binding */ hubs),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   si: () => (/* binding */ isExaminedKind)
/* harmony export */ });
/* unused harmony export kinds */
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
const kinds = (/* unused pure expression or super */ null && ([
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
]));
/** The subject of a finding: `npm:name@version` or `hub:id@revision` (`hub:id` without one). */
function subjectOf(reference) {
    const id = reference.id ?? '<computed at run time>';
    return reference.revision === null ? `${reference.hub}:${id}` : `${reference.hub}:${id}@${reference.revision}`;
}
/** Only these bring bytes aboard that a loader will use; the other kinds are listed and counted. */
const examined = new Set(['package', 'weights', 'adapter', 'draft', 'code']);
const isExaminedKind = (kind) => examined.has(kind);
function isExamined({ kind, certainty }) {
    return isExaminedKind(kind) && certainty !== 'dynamic';
}


/***/ }),

/***/ 3305:
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
