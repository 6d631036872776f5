const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const

/** Wraps our own finished text in a colour. It never sees a stranger's text that was not made visible before. */
export type Paint = (color: keyof typeof codes, text: string) => string

export const painter =
  (color: boolean): Paint =>
  (name, text) =>
    color && text !== '' ? `\u001b[${name === 'red' ? '1;' : ''}${codes[name]}m${text}\u001b[0m` : text

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u

/** Terminal columns of visible text: East Asian wide characters take two, combining marks none. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  return Array.from(text).reduce((sum, one) => sum + (/\p{M}/u.test(one) ? 0 : wide.test(one) ? 2 : 1), 0)
}

/** Lines of at most `width` columns, broken at spaces; a word that is longer stays whole, so that it can be copied. */
export function wrapped(text: string, width: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = indent + word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
