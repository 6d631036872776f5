/** What `find` finds, looked for when it is first asked for, and never again. */
export function once<Answer>(find: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined
  return () => {
    known ??= { answer: find() }
    return known.answer
  }
}
