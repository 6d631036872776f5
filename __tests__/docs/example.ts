import { fromMarkdown } from 'mdast-util-from-markdown'

/** A fenced block of a page whose fence says what it is: a file of the pull request, or what a service says. */
export interface Block {
  readonly lang: string
  /** A path, or the name of a service: the word behind the language. */
  readonly what: string
  readonly text: string
}

/** The blocks in the section `## heading`; those whose fence names nothing are for reading only. */
export function blocksIn(page: string, heading: string): readonly Block[] {
  const blocks: Block[] = []
  let isInside = false
  for (const node of fromMarkdown(page).children) {
    if (node.type === 'heading' && node.depth === 2) {
      const [title] = node.children
      isInside = title?.type === 'text' && title.value === heading
    }
    const isRead = isInside && node.type === 'code' && node.lang && node.meta
    if (isRead) blocks.push({ lang: node.lang ?? '', what: node.meta ?? '', text: node.value })
  }
  return blocks
}

/** Before and after. A block that is no diff is a file that the pull request adds. */
export function sidesOf({ lang, text }: Block): { readonly base: string | null; readonly head: string | null } {
  if (lang !== 'diff') return { base: null, head: text }
  const side = (other: string) =>
    text
      .split('\n')
      .filter(line => !line.startsWith(other))
      .map(line => line.replace(/^[-+ ]/, ''))
      .join('\n')
  const [base, head] = [side('+'), side('-')]
  return { base: base.trim() === '' ? null : base, head: head.trim() === '' ? null : head }
}

export const policyPath = '.github/weighmaster.yml'
