import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import { findModel, redirectOf } from './access.ts'
import type { Answer, Asked, State } from './state.ts'

const service = /^\/(?<id>[^/]+\/[^/]+?)(?:\.git)?(?<path>\/(?:info\/refs|git-upload-pack))$/

/** Is this a request of git's smart HTTP protocol? */
export const isGit = ({ url }: Asked) => service.test(url.pathname)

/** Answered by git's own `http-backend`: what a client gets is what git gives. Nothing can be pushed. */
export async function answerGit(state: State, asked: Asked): Promise<Answer> {
  const { id = '', path = '' } = service.exec(asked.url.pathname)?.groups ?? {}
  const model = redirectOf(state, asked, id) ?? findModel(state, asked, id)
  if (!('repository' in model)) return model
  const child = spawn('git', ['http-backend'], {
    env: {
      ...process.env,
      GIT_PROJECT_ROOT: model.repository.folder,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      REQUEST_METHOD: asked.method,
      PATH_INFO: path,
      QUERY_STRING: asked.url.search.slice(1),
      CONTENT_TYPE: String(asked.headers['content-type'] ?? ''),
      CONTENT_LENGTH: String(asked.body.length),
      HTTP_CONTENT_ENCODING: String(asked.headers['content-encoding'] ?? ''),
      GIT_PROTOCOL: String(asked.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  child.stdin.on('error', () => undefined) // It may answer before it has read everything.
  child.stdin.end(asked.body)
  return fromCgi(await buffer(child.stdout))
}

function fromCgi(output: Buffer): Answer {
  const end = output.indexOf('\r\n\r\n')
  const headers = Object.fromEntries(
    output
      .subarray(0, end)
      .toString('latin1')
      .split('\r\n')
      .map(header => /^(?<name>[^:]+): (?<value>.*)$/.exec(header)?.groups ?? {})
      .map(({ name = '', value = '' }) => [name.toLowerCase(), value]),
  )
  const { status, ...others } = headers
  return { status: Number.parseInt(status ?? '200', 10), headers: others, body: output.subarray(end + 4) }
}
