export const id = 949;
export const ids = [949];
export const modules = {

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotate: () => (/* binding */ annotate),
/* harmony export */   summarise: () => (/* binding */ summarise)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);

/** Annotations and job summary: without any token. The runner shows ten of a level and the review keeps to that. */
async function annotate({ annotations, jobSummary }, env) {
    for (const annotation of annotations)
        say(annotation);
    await summarise(jobSummary, env);
}
/** Adds Markdown to the job summary, where there is one. */
async function summarise(markdown, env) {
    if (env['GITHUB_STEP_SUMMARY'])
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
}
function say({ level, title, message, file, line }) {
    const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    };
    if (level === 'error')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(message, properties);
    else if (level === 'warning')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, properties);
    else
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(message, properties);
}


/***/ })

};
