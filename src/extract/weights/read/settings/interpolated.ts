import type { Binding, Mapping } from '../../vocabulary.ts'
import type { Source } from '../source.ts'

/** `${model.name}` stands for what the same settings have under that path (OmegaConf, Hydra, DVC). */
export function interpolated({ text }: Source, mappings: readonly Mapping[]): readonly Binding[] {
  const asked = new Set([...text.matchAll(/\$\{([A-Za-z_][\w.]{0,200})\}/g)].map(match => match[1]))
  if (asked.size === 0) return []
  return mappings.flatMap(({ path, table }) =>
    table.entries.flatMap(({ key, value }) => {
      const name = key === null ? '' : [...path, key].join('.')
      const isPlain = value.kind === 'text' || value.kind === 'join' || value.kind === 'name'
      return asked.has(name) && isPlain ? [{ name, value, where: { at: -1, scope: [], branch: [] } }] : []
    }),
  )
}
