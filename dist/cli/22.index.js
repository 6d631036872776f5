export const id = 22;
export const ids = [22];
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


/***/ })

};
