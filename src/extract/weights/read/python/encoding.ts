import type { SourceFile } from '../../../../model/index.ts'

/**
 * Names as Python compares them: it folds look-alikes of letters (`ｆｒｏｍ＿ｐｒｅｔｒａｉｎｅｄ`, NFKC) before it looks one up.
 * https://docs.python.org/3/reference/lexical_analysis.html#identifiers
 */
export function foldNames(file: SourceFile): SourceFile {
  const { content } = file
  if (content.kind !== 'text') return file
  const text = content.text.replaceAll(/(?![\0-\x7f])\p{ID_Continue}/gu, letter => {
    const folded = letter.normalize('NFKC')
    return /^\w$/.test(folded) ? folded : letter
  })
  return text === content.text ? file : { ...file, content: { ...content, text } }
}

/** PEP 263: in a comment of its own on the first two lines. */
const declared = /^(?:[ \t\f]*(?:#[^\r\n]*)?(?:\r\n?|\n))?[ \t\f]*#[^\r\n]*?coding[:=][ \t]*([-\w.]+)/

/** Encodings in which ASCII stands for itself: what is seen in the file is what Python runs. */
const plain =
  /^(?:utf[-_]?8|u8|us[-_]ascii|ascii|646|latin|l\d|iso[-_]?8859|cp(?:125|437|8[56]|874|9[345])|windows[-_]125|gbk?\d*|big5|euc|s(?:hift)?[-_]?jis|koi8|mac)(?:[-_\d]\w*)*(?:-(?:unix|dos|mac))?$/i

/** `unicode_escape` and UTF-7 make program of comments; of an encoding that is not known nobody can tell. */
export function isRecoded({ content }: SourceFile): boolean {
  const encoding = content.kind === 'text' ? declared.exec(content.text)?.[1] : undefined
  return encoding !== undefined && !plain.test(encoding)
}
