/** Kept equal to package.json's by a test: the bundle has no package.json to read. */
export const version = '0.1.0'
