import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { type Http, HttpFailure, type HttpRequest, readBytes, readText } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'

/** A server that writes what it likes, once for each request that it reads on a connection. */
interface Hostile {
  readonly url: URL
  /** What was asked, head and body, in order. */
  readonly asked: string[]
  readonly connections: () => number
  readonly isOpen: () => boolean
}

type Say = (socket: Socket, request: string) => void

const servers: { readonly server: Server; readonly sockets: Set<Socket> }[] = []

async function hostile(say: Say): Promise<Hostile> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  const server = createServer(socket => {
    connections++
    sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    socket.on('data', data => {
      asked.push(data.toString('latin1'))
      say(socket, data.toString('latin1'))
    })
  })
  servers.push({ server, sockets })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const url = new URL(`http://127.0.0.1:${address.port}/`)
  return { url, asked, connections: () => connections, isOpen: () => sockets.size > 0 }
}

afterEach(async () => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy()
    await new Promise(resolve => server.close(resolve))
  }
})

const head = (...fields: readonly string[]) => `HTTP/1.1 200 OK\r\n${fields.map(field => `${field}\r\n`).join('')}\r\n`
const answer = (body: string | Uint8Array, ...fields: readonly string[]) =>
  Buffer.concat([Buffer.from(head(`content-length: ${body.length}`, ...fields), 'latin1'), Buffer.from(body)])
const always =
  (...pieces: readonly (string | Uint8Array)[]): Say =>
  socket => {
    for (const piece of pieces) socket.write(piece)
  }

const once = { userAgent: 'weighmaster-test', timeout: 2_000, longestWait: 100, retries: 0 }
const get = ({ url }: Pick<Hostile, 'url'>, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url,
  hosts: [url.host],
  maxBytes: 1_000_000,
  ...more,
})
const outcome = (promise: Promise<unknown>) =>
  promise.then(
    value => value,
    (error: unknown) => (error instanceof HttpFailure ? error.reason : String(error)),
  )
const textOf = (server: Hostile, more: Partial<HttpRequest> = {}, http: Http = createHttp(once)) =>
  outcome(http.request(get(server, more)).then(readText))
/** That something comes about, without a word on when. */
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 5))
}

describe('a compressed answer', () => {
  const long = 'what is said over and over '.repeat(100)
  it.each([
    ['gzip', gzipSync(long)],
    ['GZIP', gzipSync(long)],
    ['x-gzip', gzipSync(long)],
    ['br', brotliCompressSync(long)],
    ['deflate', deflateSync(long)],
    ['identity', Buffer.from(long)],
  ])('in %s is unpacked', async (coding, body) => {
    const server = await hostile(always(answer(body, `content-encoding: ${coding}`)))
    expect(await textOf(server)).toBe(long)
    expect(server.asked[0]).toMatch(/^accept-encoding: gzip, br\r$/im)
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('in %s is unpacked however long it is and wherever it is cut', async (coding, pack) => {
    const bytes = randomBytes(300_000)
    const body = pack(bytes)
    const server = await hostile(socket => {
      socket.write(head(`content-encoding: ${coding}`, 'transfer-encoding: chunked'))
      for (let at = 0; at < body.length; at += 70_001) {
        const piece = body.subarray(at, at + 70_001)
        socket.write(`${piece.length.toString(16)}\r\n`)
        socket.write(piece)
        socket.write('\r\n')
      }
      socket.write('0\r\n\r\n')
    })
    const got = await createHttp(once).request(get(server)).then(readBytes)
    expect(Buffer.compare(got, bytes)).toBe(0)
  })

  it.each([
    ['gzip', gzipSync(Buffer.alloc(3_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(3_000_000))],
    ['deflate', deflateSync(Buffer.alloc(3_000_000))],
    // Longer on the wire than what is taken in one piece.
    ['gzip', gzipSync(Buffer.alloc(200_000_000), { level: 1 })],
  ])('in %s that grows beyond what is allowed ends as too large', async (coding, body) => {
    expect(body.length).toBeLessThan(1_000_000)
    const server = await hostile(always(answer(body, `content-encoding: ${coding}`)))
    expect(await textOf(server)).toBe('too-large')
  })

  it('may be just as long as is allowed, and no byte longer', async () => {
    const server = await hostile(always(answer(gzipSync('x'.repeat(1000)), 'content-encoding: gzip')))
    expect(await textOf(server, { maxBytes: 1000 })).toBe('x'.repeat(1000))
    expect(await textOf(server, { maxBytes: 999 })).toBe('too-large')
    const plain = await hostile(always(answer('x'.repeat(1000))))
    expect(await textOf(plain, { maxBytes: 1000 })).toBe('x'.repeat(1000))
    expect(await textOf(plain, { maxBytes: 999 })).toBe('too-large')
  })

  it('that lies about its coding is no answer', async () => {
    const short = await hostile(always(answer('{"plain":true}', 'content-encoding: gzip')))
    expect(await textOf(short)).toBe('network')
    const other = await hostile(always(answer(gzipSync(long), 'content-encoding: br')))
    expect(await textOf(other)).toBe('network')
    const large = await hostile(always(answer(Buffer.alloc(300_000, 'x'), 'content-encoding: gzip')))
    expect(await textOf(large)).toBe('network')
  })

  it('that ends within its coding is no answer, however well its length agrees', async () => {
    const small = gzipSync(long)
    const cut = await hostile(always(answer(small.subarray(0, -9), 'content-encoding: gzip')))
    expect(await textOf(cut)).toBe('network')
    const large = gzipSync(randomBytes(200_000))
    const largeCut = await hostile(always(answer(large.subarray(0, -9), 'content-encoding: gzip')))
    expect(await outcome(createHttp(once).request(get(largeCut)).then(readBytes))).toBe('network')
  })

  it('without a byte in it is empty', async () => {
    const server = await hostile(always(answer('', 'content-encoding: gzip')))
    expect(await textOf(server)).toBe('')
  })

  it('is not asked for where a range is: that is one of the bytes as they are', async () => {
    const server = await hostile(always(answer('x')))
    expect(await textOf(server, { headers: { range: 'bytes=0-0' } })).toBe('x')
    expect(server.asked[0]).toMatch(/^accept-encoding: identity\r$/im)
  })
})

describe('an answer that is not whole', () => {
  it.each([
    ['its length says more', `${head('content-length: 10')}{"a":1}`],
    ['its chunks do not end', `${head('transfer-encoding: chunked')}7\r\n{"a":1}\r\n`],
    ['a chunk is cut', `${head('transfer-encoding: chunked')}ff\r\n{"a":1}`],
    ['its head does not end', 'HTTP/1.1 200 OK\r\ncontent-le'],
    ['nothing is said', ''],
  ])('is none: %s', async (_, said) => {
    const server = await hostile(socket => socket.end(said))
    expect(await textOf(server)).toBe('network')
  })

  it('is none where a large one breaks off, compressed or not', async () => {
    const plain = await hostile(socket => socket.end(head('content-length: 900000') + 'x'.repeat(200_000)))
    expect(await textOf(plain)).toBe('network')
    const packed = gzipSync(randomBytes(400_000)).subarray(0, 200_000)
    const fields = ['content-length: 900000', 'content-encoding: gzip']
    const compressed = await hostile(socket => socket.end(Buffer.concat([Buffer.from(head(...fields)), packed])))
    expect(await textOf(compressed)).toBe('network')
  })

  it('is none where it broke off before anybody read it', async () => {
    const server = await hostile(socket => socket.end(`${head('content-length: 10')}{"a":1}`))
    const response = await createHttp(once).request(get(server))
    await until(() => !server.isOpen())
    expect(await outcome(readText(response))).toBe('network')
  })
})

describe('a head that is not one', () => {
  it.each([
    ['two lengths', `${head('content-length: 1', 'content-length: 2')}xx`],
    ['a length and chunks', `${head('content-length: 1', 'transfer-encoding: chunked')}1\r\nx\r\n0\r\n\r\n`],
    ['no status', 'hello\r\n\r\n'],
    ['a bare line feed in a field', `${head('x: a\n b: c')}`],
    ['more fields than fit', head(...Array.from({ length: 5000 }, (_, index) => `field-${index}: value`))],
    ['a switch of protocols', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: other\r\nconnection: upgrade\r\n\r\nhello'],
  ])('is no answer: %s', async (_, said) => {
    const server = await hostile(always(said))
    expect(await textOf(server)).toBe('network')
  })

  it('is passed over where it only says that one will come', async () => {
    const early = 'HTTP/1.1 103 Early Hints\r\nlink: </x>; rel=preload\r\n\r\n'
    const server = await hostile(always(early, answer('late')))
    expect(await textOf(server)).toBe('late')
  })

  it('may name two places and is followed to neither host', async () => {
    const stranger = await hostile(always(answer('stranger')))
    const location = `location: ${stranger.url.href}`
    const twice = await hostile((socket, request) =>
      socket.write(
        request.startsWith('GET / ')
          ? `HTTP/1.1 302 Found\r\nlocation: /own\r\n${location}\r\ncontent-length: 0\r\n\r\n`
          : answer('own'),
      ),
    )
    expect(await textOf(twice)).toBe('own')
    expect(stranger.asked).toEqual([])
  })
})

describe('an answer without a body', () => {
  it('is what HEAD gets, whatever is announced', async () => {
    const server = await hostile(always(head('content-length: 5000000', 'content-encoding: gzip')))
    const response = await createHttp(once).request(get(server, { method: 'HEAD' }))
    expect([response.headers.get('content-length'), await readText(response)]).toEqual(['5000000', ''])
  })

  it.each(['204 No Content', '304 Not Modified'])('is what %s is', async status => {
    const server = await hostile(always(`HTTP/1.1 ${status}\r\ncontent-encoding: gzip\r\n\r\n`))
    expect(await textOf(server)).toBe('')
  })
})

describe('time and the caller', () => {
  const soon = { ...once, timeout: 200 }

  it('end an answer that drips, in its head and in its body', async () => {
    const drip = (first: string): Say => {
      return socket => {
        socket.write(first)
        const timer = setInterval(() => socket.write('x'), 20)
        socket.on('close', () => clearInterval(timer))
      }
    }
    const slowHead = await hostile(drip('HTTP/1.1 200 OK\r\nx-y: '))
    expect(await textOf(slowHead, {}, createHttp(soon))).toBe('timeout')
    const slowBody = await hostile(drip(head('content-length: 5000')))
    expect(await textOf(slowBody, {}, createHttp(soon))).toBe('timeout')
    await until(() => !slowHead.isOpen() && !slowBody.isOpen())
  })

  it('end an answer that nobody reads', async () => {
    const server = await hostile(always(head('content-length: 5000')))
    const response = await createHttp(soon).request(get(server))
    await until(() => !server.isOpen())
    expect(await outcome(readText(response))).toBe('timeout')
  })

  it('end what is under way, before its head and within its body', async () => {
    const silent = await hostile(() => {})
    const before = new AbortController()
    const waiting = textOf(silent, { signal: before.signal })
    await until(() => silent.asked.length > 0)
    before.abort()
    expect(await waiting).toBe('aborted')
    const stalled = await hostile(always(head('content-length: 5000')))
    const within = new AbortController()
    const response = await createHttp({ ...once, signal: within.signal }).request(get(stalled))
    const reading = outcome(readText(response))
    within.abort()
    expect(await reading).toBe('aborted')
    await until(() => !silent.isOpen() && !stalled.isOpen())
  })

  it('ask nothing once it is over', async () => {
    const server = await hostile(always(answer('late')))
    expect(await textOf(server, { signal: AbortSignal.abort() })).toBe('aborted')
    expect([server.asked, server.connections()]).toEqual([[], 0])
  })
})

describe('a connection', () => {
  it('serves one request after another', async () => {
    const server = await hostile((socket, request) =>
      socket.write(
        request.startsWith('GET / ')
          ? 'HTTP/1.1 302 Found\r\nlocation: /x\r\ncontent-length: 4\r\n\r\nsent'
          : answer('x'),
      ),
    )
    const http = createHttp(once)
    expect([await textOf(server, {}, http), await textOf(server, {}, http)]).toEqual(['x', 'x'])
    expect([server.asked.length, server.connections()]).toEqual([4, 1])
  })

  it('that was closed meanwhile is replaced', async () => {
    let answers = 0
    const server = await hostile(socket => {
      if (++answers === 2) return socket.destroy()
      return socket.write(answer(`${answers}`))
    })
    const http = createHttp({ ...once, retries: 1 })
    expect([await textOf(server, {}, http), await textOf(server, {}, http)]).toEqual(['1', '3'])
  })

  it('is given up where a body is not wanted and has not come', async () => {
    const server = await hostile(always(head('content-length: 500000')))
    const { body } = await createHttp(once).request(get(server))
    await body.cancel()
    await until(() => !server.isOpen())
    expect(server.connections()).toBe(1)
  })

  it('does not keep an answer for the next request', async () => {
    const evil = Buffer.concat([answer('first'), answer('smuggled')])
    const server = await hostile((socket, request) =>
      socket.write(request.startsWith('GET /next ') ? answer('next') : evil),
    )
    const http = createHttp({ ...once, retries: 2 })
    expect(await textOf(server, {}, http)).toBe('first')
    expect(await textOf(server, { url: new URL('/next', server.url) }, http)).toBe('next')
  })
})

describe('what is sent', () => {
  it('is the body with its length, to the place asked for', async () => {
    const server = await hostile(always(answer('ok')))
    const url = new URL('/api?q=a%20b', server.url)
    expect(await textOf(server, { method: 'POST', url, body: 'käse' })).toBe('ok')
    const [said = ''] = server.asked
    expect(said).toMatch(/^POST \/api\?q=a%20b HTTP\/1\.1\r\n/)
    expect(said).toMatch(/^content-length: 5\r$/im)
    expect(Buffer.from(said, 'latin1').toString()).toMatch(/\r\n\r\nkäse$/)
  })

  it('is refused where a field would hold a line of its own', async () => {
    const server = await hostile(always(answer('ok')))
    for (const value of ['a\r\nx-evil: 1', 'a\nb', 'a\u0000']) {
      expect(await textOf(server, { headers: { accept: value } })).toBe('network')
    }
    expect(server.asked).toEqual([])
  })

  it('is a credential to its own host only, whichever way another name leads there', async () => {
    const server = await hostile(always(answer('ok')))
    const named = new URL(`http://localhost:${server.url.port}/`)
    const http = createHttp({ ...once, credentials: { [named.host]: 'Bearer secret' } })
    expect(await textOf(server, { authenticate: true }, http)).toBe('ok')
    expect(server.asked.join()).not.toMatch(/authorization/i)
  })
})

it('never takes what any server may say for anything but its own words', async () => {
  const field = fc.constantFrom('content-length: 3', 'transfer-encoding: chunked', 'content-encoding: gzip', 'x: y')
  const said = fc.record({ fields: fc.array(field, { maxLength: 3 }), body: fc.string({ maxLength: 20 }) })
  const property = fc.asyncProperty(said, async ({ fields, body }) => {
    const server = await hostile(socket => socket.end(head(...fields) + body))
    const isFramed = fields.includes('content-length: 3')
    expect(['network', isFramed ? body.slice(0, 3) : body]).toContain(await textOf(server))
  })
  await fc.assert(property, { numRuns: 40 })
})

describe('a proxy that the environment names', () => {
  const run = async (target: string, environment: Readonly<Record<string, string>>) => {
    const net = join(import.meta.dirname, '..', '..', 'src', 'net', 'index.ts')
    const script = `
      import { createHttp } from ${JSON.stringify(net)}
      const url = new URL(${JSON.stringify(target)})
      const http = createHttp({ userAgent: 'weighmaster-test', timeout: 5000, retries: 0 })
      try {
        const response = await http.request({ method: 'GET', url, hosts: [url.host], maxBytes: 1000 })
        console.log(response.status, await new Response(response.body).text())
      } catch (error) {
        console.log(error.reason)
      }`
    const env = { PATH: process.env['PATH'] ?? '', ...environment }
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
    return stdout.trim()
  }

  it('is gone through, unless the host is excepted', async () => {
    const proxy = await hostile(always(answer('by proxy')))
    const server = await hostile(always(answer('direct')))
    const environment = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: proxy.url.href }
    expect(await run(server.url.href, environment)).toBe('200 by proxy')
    expect(proxy.asked[0]).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/ HTTP\/1\.1\r\n/)
    expect(await run(server.url.href, { ...environment, NO_PROXY: '127.0.0.1' })).toBe('200 direct')
    expect(await run(server.url.href, { HTTP_PROXY: proxy.url.href })).toBe('200 direct')
  })

  it('is asked for a tunnel, and sees neither path nor credential of what is secured', async () => {
    const proxy = await hostile(socket => socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n'))
    const environment = { NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: proxy.url.href }
    expect(await run('https://registry.example/secret', environment)).toBe('network')
    expect(proxy.asked[0]).toMatch(/^CONNECT registry\.example:443 HTTP\/1\.1\r\n/)
    expect(proxy.asked.join()).not.toContain('secret')
  })
})
