export const id = 858;
export const ids = [858];
export const modules = {

/***/ 2858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
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
function headOf(body, marker) {
    const after = body.slice(marker.length);
    return /^<!-- head=(?<head>[0-9a-f]{40}|[0-9a-f]{64}) -->/.exec(after)?.groups?.['head'] ?? null;
}
/** The first that is ours; anybody may write a marker. */
function stickyOf(summaries, us) {
    return summaries.find(({ author }) => author === us) ?? null;
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
    if (publication.when === 'never')
        return { outcome: 'none' };
    try {
        return await post(api, publication);
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
    const sticky = stickyOf(found.summaries, us);
    if (await isOvertaken(api, publication, sticky)) {
        return { outcome: 'not posted', reason: 'a newer commit of this pull request was weighed meanwhile' };
    }
    const own = await ownOf(api, found.comments, us);
    const placed = await placeComments(api, own, publication);
    const told = placed.refused ? publication.withoutComments() : review;
    await minimiseGone(api, own, { pullNumber, review: told, marker: review.marker });
    if (review.clean && when === 'findings' && sticky === null)
        return { outcome: placed.count > 0 ? 'posted' : 'none' };
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
        return 'the token may not write here (a pull request from a fork never may; else grant pull-requests: write)';
    }
    return message;
}

// EXTERNAL MODULE: ./.build/model/version.js
var version = __webpack_require__(9120);
// EXTERNAL MODULE: ./.build/report/review.js + 6 modules
var report_review = __webpack_require__(4523);
// EXTERNAL MODULE: ./.build/report/index.js + 8 modules
var _build_report = __webpack_require__(756);
// EXTERNAL MODULE: ./.build/action/log.js
var log = __webpack_require__(5987);
;// CONCATENATED MODULE: ./.build/action/tell.js







/**
 * Tells what was found and resolves to the exit code. Annotations, job summary and report file come first: they need no
 * token, and no failure of GitHub's takes them away.
 */
async function tell(report, changes, audience) {
    const { inputs, env } = audience;
    const render = (lines) => (0,report_review/* renderReview */.F)(report, reviewOptions(report, lines, audience));
    const review = render(changes);
    for (const annotation of review.annotations)
        annotate(annotation);
    if (changes.length > 0 && env['GITHUB_STEP_SUMMARY'])
        await core/* summary */.z.addRaw(review.jobSummary, true).write();
    const path = await writeReport(report, changes, inputs, env);
    const published = await publishTo(audience, {
        review,
        withoutComments: () => render(changes.map(change => ({ ...change, commentable: null }))),
    });
    setOutputs(report, path, published);
    (0,log/* log */.R)(`${sayPublished(published)} Conclusion: ${report.conclusion}.`);
    if (report.conclusion === 'pass')
        return 0;
    return report.because === 'unreachable' ? 3 : 1;
}
function reviewOptions(report, changes, { event, inputs, env }) {
    const { revisions } = report;
    return {
        changes,
        commentKey: inputs.commentKey,
        repositoryUrl: `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${event.owner}/${event.repo}`,
        ...(revisions ? { reproduce: `npx weighmaster check --base ${revisions.baseTip} --head ${revisions.head}` } : {}),
    };
}
/** On the lines, without any token. The runner shows ten of a level and the review keeps to that. */
function annotate({ level, title, message, file, line }) {
    const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    };
    if (level === 'error')
        (0,core/* error */.z3)(message, properties);
    else if (level === 'warning')
        (0,core/* warning */.$e)(message, properties);
    else
        (0,core/* notice */.lm)(message, properties);
}
/** The report in the format asked for; its path. Made anew: a link that lies there is replaced, not followed. */
async function writeReport(report, changes, { reportFormat, reportPath, commentKey }, env) {
    const reporter = _build_report/* reporters */.R.find(one => one.format === reportFormat);
    if (!reporter)
        throw new Error(`no reporter for ${reportFormat}`);
    const standard = (0,external_node_path_.join)(env['RUNNER_TEMP'] ?? '.', `weighmaster-${commentKey}.${reportFormat}`);
    const path = (0,external_node_path_.resolve)(env['GITHUB_WORKSPACE'] ?? '.', reportPath ?? standard);
    await (0,promises_.rm)(path, { force: true });
    await (0,promises_.writeFile)(path, reporter.render(report, { changes, toolVersion: version/* version */.r }), { flag: 'wx' });
    return path;
}
async function publishTo({ api, event: { target }, inputs }, rendered) {
    if (target.pullNumber === undefined)
        return { outcome: 'none' };
    return publish(api, { pullNumber: target.pullNumber, head: target.head, when: inputs.comment, ...rendered });
}
function setOutputs(report, path, published) {
    const { findings, introduced } = report.counts;
    (0,core/* setOutput */.uH)('conclusion', report.conclusion);
    (0,core/* setOutput */.uH)('errors', findings.error);
    (0,core/* setOutput */.uH)('warnings', findings.warning);
    (0,core/* setOutput */.uH)('gaps', report.gaps.length);
    (0,core/* setOutput */.uH)('references', Object.values(introduced).reduce((sum, count) => sum + count, 0));
    (0,core/* setOutput */.uH)('report', path);
    (0,core/* setOutput */.uH)('comment', published.outcome === 'not posted' ? `not posted: ${published.reason}` : published.outcome);
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


/***/ })

};
