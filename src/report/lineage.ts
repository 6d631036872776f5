import { diagramEdge, md } from './escape.ts'
import type { Section } from './layout.ts'
import type { Shown } from './shown.ts'

/** A diagram with more is no longer read. */
const most = 40

/** What the new models say they were made from, by their own cards and files, as a diagram that GitHub draws. */
export function lineage({ entries }: Shown): Section | null {
  const edges = entries.flatMap(({ dossier }) => {
    const resolution = dossier?.resolution
    if (resolution?.kind !== 'resolved') return []
    const { model } = resolution.artifact
    return (model?.lineage ?? []).map(({ model: to, from, relation = '', by, parent }) => ({
      from,
      to,
      relation: parent === 'dangling' ? 'not_at_the_hub' : by === 'configuration' ? 'by_its_config' : relation,
    }))
  })
  if (edges.length === 0) return null
  const ids = new Map<string, number>()
  const node = (name: string) => {
    const number = ids.get(name) ?? ids.size
    ids.set(name, number)
    return { number, name }
  }
  const drawn = edges.slice(0, most).map(({ from, to, relation }) => diagramEdge(node(from), node(to), relation))
  return {
    title: `Lineage, as the models declare it (${edges.length})`,
    intro: md`\`\`\`mermaid\nflowchart LR\n`,
    rows: drawn,
    outro: md`\`\`\`\n`,
    noun: 'edge',
    importance: 4,
  }
}
