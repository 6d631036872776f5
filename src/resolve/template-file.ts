import type { ListedFile, ModelFacts } from '../model/index.ts'

/** Where a hub lists the chat template as a file of its own, the file's digest is the template's; nothing is fetched. */
export function templateAmong(files: readonly ListedFile[] | undefined, name: RegExp): Pick<ModelFacts, 'template'> {
  const [only, another] = (files ?? []).filter(({ path }) => name.test(path))
  return only?.listed && !another ? { template: { sha256: only.listed.hex } } : {}
}

export const jinjaFile = /(?:^|\/)chat_template\.jinja$/
