import type { ServerResponse } from 'node:http'

/** How an answer goes wrong, for every request to a path until it is healed. */
export type Fault =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** Never answers. */
  | 'silent'
  /** Announces a body and breaks off inside it. */
  | 'cut-off'
  /** Goes on longer than any reader allows. */
  | 'oversized'
  | 'not-json'
  | 'wrong-shape'

export function serveFault(fault: Fault, response: ServerResponse): void {
  if (fault === 'silent') return
  if (fault === 'cut-off') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"name":"half', () => response.destroy())
  } else if (fault === 'oversized') {
    response.writeHead(200, { 'content-type': 'application/json' })
    endless(response)
  } else if (fault === 'not-json') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('<html>Sign in to the café’s Wi-Fi</html>')
  } else if (fault === 'wrong-shape') {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"dist":[]}')
  } else {
    response.writeHead(fault.status, fault.headers).end(fault.body ?? '{"error":"fault"}')
  }
}

function endless(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, ' ')
  const more = () => {
    while (!response.destroyed) if (!response.write(chunk)) return
  }
  response.on('drain', more)
  more()
}
