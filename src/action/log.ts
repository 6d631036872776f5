import { visible } from '../report/escape.ts'

/**
 * Lines of the log. The runner obeys `::command::` at the start of any line of output and `##[command]` anywhere in it,
 * so that nothing is printed but through here: what does something instead of being seen is shown, and every line begins
 * with our own two characters.
 */
export function log(text: string): void {
  for (const line of loggable(text)) process.stdout.write(`${line}\n`)
}

export function loggable(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r]/).map(line => `· ${visible(line, 2000)}`)
}
