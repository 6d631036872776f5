export { type Api, type Connection, connect, GitHubFailure } from './api.ts'
export { publishIssue } from './issue.ts'
export { type Publication, type Published, publish } from './publish.ts'
export {
  type Fixed,
  fixRevisions,
  ownFiles,
  readChanges,
  readEverything,
  readFile,
  readPatches,
  readPaths,
  type Target,
} from './read.ts'
