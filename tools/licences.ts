/**
 * The licence texts of everything in a bundle, from the bundler's own statistics: ncc's `--license` forgets all
 * chunks but the last, which would break the terms of most of what we ship.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Module {
  readonly nameForCondition?: string
  readonly identifier?: string
  readonly name?: string
  readonly modules?: readonly Module[]
}

export function licences(stats: { modules?: Module[]; chunks?: Module[] }, project: string): string {
  const packages = new Set<string>()
  const visit = (modules: readonly Module[] = []) => {
    for (const module of modules) {
      const path = module.nameForCondition ?? module.identifier ?? module.name ?? ''
      const name = /^.*node_modules\/(?<name>(?:@[^/]+\/)?[^/|!]+)/.exec(path)
      if (name?.groups) packages.add(name[0].replace(/^.*[!|]/, ''))
      visit(module.modules)
    }
  }
  visit(stats.modules)
  for (const chunk of stats.chunks ?? []) visit(chunk.modules)
  const folders = [...packages].map(path => (path.startsWith('/') ? path : join(project, path)))
  const entries = folders.filter(folder => existsSync(join(folder, 'package.json'))).map(licenceOf)
  return [...new Map(entries.map(entry => [entry.title, entry])).values()]
    .sort((a, b) => (a.title < b.title ? -1 : 1))
    .map(({ title, text }) => `${title}\n${'-'.repeat(title.length)}\n${text}\n`)
    .join('\n')
}

function licenceOf(folder: string): { title: string; text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter(file => /^(?:licen[sc]e|copying|notice)/i.test(file))
  const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  return {
    title: `${name} ${version} (${license})`,
    text: texts.join('\n\n') || `The package carries no licence text; its package.json says: ${license}`,
  }
}
