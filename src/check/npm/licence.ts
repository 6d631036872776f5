/**
 * Does an SPDX expression hold with these licences alone? `OR` leaves the choice to whoever uses it, `AND` asks for both;
 * what is not plainly one of the two is compared whole, and so is a `WITH`.
 */
export function isAccepted(expression: string, accepted: ReadonlySet<string>): boolean {
  const plain = expression.trim().replace(/^\((?<inner>[^()]*)\)$/, '$<inner>')
  const has = (word: string) => new RegExp(`\\s${word}\\s`, 'i').test(plain)
  const parts = (word: string) => plain.split(new RegExp(`\\s${word}\\s`, 'i')).map(part => part.trim().toLowerCase())
  if (/[()]/.test(plain) || (has('OR') && has('AND'))) return accepted.has(plain.toLowerCase())
  return has('OR') ? parts('OR').some(part => accepted.has(part)) : parts('AND').every(part => accepted.has(part))
}
