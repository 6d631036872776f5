import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { HttpFailure, readJson, readText } from '../../src/model/index.ts'
import { createHttp } from '../../src/net/index.ts'

const servers: Server[] = []

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return new URL(`http://127.0.0.1:${address.port}/`)
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    await new Promise(resolve => server.close(resolve))
  }
})

const agent = { userAgent: 'weighmaster-test', timeout: 2_000, longestWait: 100 }
const get = (url: URL, more: object = {}) => ({
  method: 'GET' as const,
  url,
  hosts: [url.host],
  maxBytes: 1000,
  ...more,
})
const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no failure',
    (error: unknown) => (error instanceof HttpFailure ? error.reason : String(error)),
  )

describe('hosts', () => {
  it('refuses a host that is not declared, before any request', async () => {
    const asked: string[] = []
    const http = createHttp({ ...agent, onRequest: url => asked.push(url.href) })
    expect(await reasonOf(http.request(get(new URL('https://evil.example/'), { hosts: ['good.example'] })))).toBe(
      'host-not-declared',
    )
    expect(
      await reasonOf(http.request(get(new URL('https://good.example.evil.example/'), { hosts: ['good.example'] }))),
    ).toBe('host-not-declared')
    expect(await reasonOf(http.request(get(new URL('https://good.example:444/'), { hosts: ['good.example'] })))).toBe(
      'host-not-declared',
    )
    expect(await reasonOf(http.request(get(new URL('https://user@good.example/'), { hosts: ['good.example'] })))).toBe(
      'host-not-declared',
    )
    expect(await reasonOf(http.request(get(new URL('http://good.example/'), { hosts: ['good.example'] })))).toBe(
      'host-not-declared',
    )
    expect(asked).toEqual([])
  })

  it('refuses a redirect off the declared hosts', async () => {
    let reached = false
    const stranger = await serve((_, response) => {
      reached = true
      response.end('hello')
    })
    const url = await serve((_, response) => response.writeHead(302, { location: stranger.href }).end())
    expect(await reasonOf(createHttp(agent).request(get(url)))).toBe('host-not-declared')
    expect(reached).toBe(false)
  })

  it('follows a redirect within the declared hosts and leaves the credential behind', async () => {
    const seen: (string | undefined)[] = []
    const cdn = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end('"bytes"')
    })
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.writeHead(307, { location: cdn.href }).end()
    })
    const http = createHttp({ ...agent, credentials: { [url.host]: 'Bearer secret' } })
    const response = await http.request(get(url, { hosts: [url.host, cdn.host], authenticate: true }))
    expect(await readJson(response)).toBe('bytes')
    expect(seen).toEqual(['Bearer secret', undefined])
  })

  it('sends no credential unless asked', async () => {
    const seen: (string | undefined)[] = []
    const url = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.end()
    })
    await createHttp({ ...agent, credentials: { [url.host]: 'Bearer secret' } }).request(get(url))
    expect(seen).toEqual([undefined])
  })

  it('ends a redirect loop', async () => {
    const url = await serve((request, response) => response.writeHead(302, { location: `${request.url}x` }).end())
    expect(await reasonOf(createHttp(agent).request(get(url)))).toBe('redirect')
  })
})

describe('bounds', () => {
  it('ends a body that is longer than allowed, announced or not', async () => {
    const announced = await serve((_, response) => response.end('x'.repeat(2000)))
    expect(await reasonOf(createHttp(agent).request(get(announced)))).toBe('too-large')
    const chunked = await serve((_, response) => {
      response.write('x'.repeat(900))
      response.end('x'.repeat(900))
    })
    expect(await reasonOf(createHttp(agent).request(get(chunked)).then(readText))).toBe('too-large')
  })

  it('times out on a server that says nothing, and on one that stops half way', async () => {
    const silent = await serve(() => {})
    const stalled = await serve((_, response) => void response.write('x'))
    const http = createHttp({ ...agent, timeout: 200 })
    expect(await reasonOf(http.request(get(silent)))).toBe('timeout')
    expect(await reasonOf(http.request(get(stalled)).then(readText))).toBe('timeout')
  })

  it('does not take a cut-off answer for a complete one', async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"half":')
      setTimeout(() => response.destroy(), 20)
    })
    expect(await reasonOf(createHttp(agent).request(get(url)).then(readText))).toBe('network')
  })
})

describe('retries', () => {
  it('asks again after a fault, and takes the answer', async () => {
    let asked = 0
    const url = await serve((_, response) =>
      response.writeHead(++asked < 3 ? 503 : 200, { 'retry-after': '0' }).end('"ok"'),
    )
    const response = await createHttp(agent).request(get(url))
    expect([response.status, asked]).toEqual([200, 3])
  })

  it('hands over a 429 whose wait is too long', async () => {
    let asked = 0
    const url = await serve((_, response) => {
      asked++
      response.writeHead(429, { ratelimit: '"api";r=0;t=71' }).end()
    })
    const response = await createHttp(agent).request(get(url))
    expect([response.status, asked]).toEqual([429, 1])
  })

  it('does not repeat what a server refuses', async () => {
    let asked = 0
    const url = await serve((_, response) => {
      asked++
      response.writeHead(404).end()
    })
    expect((await createHttp(agent).request(get(url))).status).toBe(404)
    expect(asked).toBe(1)
  })

  it('stops when the caller stops', async () => {
    const url = await serve((_, response) => response.writeHead(503, { 'retry-after': '5' }).end())
    const http = createHttp({ ...agent, longestWait: 10_000 })
    expect(await reasonOf(http.request(get(url, { signal: AbortSignal.timeout(50) })))).toMatch(/aborted|timeout/)
  })
})
