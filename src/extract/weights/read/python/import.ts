import type { Import } from '../../vocabulary.ts'

/** `import a.b as c, d` and `from .m import (x as y, z)`; a star brings names that nobody here could tell. */
export function pyImports(statement: string): readonly Import[] {
  const words = statement.replaceAll(/#.*$/gm, ' ').replaceAll(/[()\\]/g, ' ')
  const from = /^\s*from\s+([\w.\s]*?)\s*\bimport\s+([\s\S]*)$/.exec(words)
  const module = from?.[1]?.replaceAll(/\s/g, '')
  const clauses = (from?.[2] ?? words.replace(/^\s*import\s+/, '')).split(',')
  return clauses.flatMap((clause): Import[] => {
    const [name, , alias] = clause.trim().split(/\s+/)
    if (!name) return []
    if (module !== undefined) return [{ module, name, alias: alias ?? name }]
    if (alias !== undefined) return [{ module: name, name: null, alias }]
    const top = name.split('.')[0] ?? name
    return [{ module: top, name: null, alias: top }]
  })
}
