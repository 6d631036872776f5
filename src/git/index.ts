export { type LocalRepository, openRepository } from './repository.ts'
