/** So many names are remembered; then it begins anew. */
const mostKnown = 20_000
/** What is longer is no name that comes again. */
const longestName = 200

/** A name as a text of its own, cut out of a new one: cut out of a file it would keep all of that file in memory. */
const copied = (name: string) => `${name} `.slice(0, -1)

/** What `find` says of a name, found once: the same few names are asked for in one file and the next. */
export function recalled<Answer>(find: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, Answer>()
  return name => {
    const before = known.get(name)
    if (before !== undefined) return before
    const found = find(name)
    if (name.length > longestName) return found
    if (known.size >= mostKnown) known.clear()
    known.set(copied(name), found)
    return found
  }
}
