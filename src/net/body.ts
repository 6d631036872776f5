import type { IncomingMessage } from 'node:http'
import { pipeline, type Transform } from 'node:stream'
import {
  brotliDecompressSync,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  gunzipSync,
  inflateSync,
  type ZlibOptions,
} from 'node:zlib'
import { HttpFailure } from '../model/index.ts'

interface Coding {
  readonly whole: (bytes: Uint8Array, options: ZlibOptions) => Uint8Array
  readonly stream: () => Transform
}

const gzip: Coding = { whole: gunzipSync, stream: createGunzip }

/** Any other coding was not asked for: its bytes are handed over as they came. */
const codings: ReadonlyMap<string, Coding> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['br', { whole: brotliDecompressSync, stream: createBrotliDecompress }],
  ['deflate', { whole: inflateSync, stream: createInflate }],
])

/** Bytes on the wire up to which an answer is taken in one piece: nearly all of registries and hubs are shorter. */
const short = 64 * 1024

/**
 * The body, ended by an error once it exceeds `maxBytes` (decompressed: a small answer may unpack to a large one) or
 * when the connection breaks: a cut-off answer must never read as a complete one. Nothing is read before it is asked for.
 */
export function bodyOf(
  message: IncomingMessage,
  maxBytes: number,
  asFailure: (error: unknown) => HttpFailure,
): ReadableStream<Uint8Array> {
  const pieces = piecesOf(message, maxBytes)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await pieces.next()
          if (done) controller.close()
          else controller.enqueue(value)
        } catch (error) {
          message.destroy()
          controller.error(asFailure(error))
        }
      },
      cancel: () => passOver(message),
    },
    { highWaterMark: 0 },
  )
}

/** What has come already costs nothing to read to its end, and leaves the connection for the next request. */
async function passOver(message: IncomingMessage): Promise<void> {
  if (!message.complete || message.readableDidRead) return void message.destroy()
  await new Promise(resolve => message.once('close', resolve).resume())
}

async function* piecesOf(message: IncomingMessage, maxBytes: number): AsyncGenerator<Uint8Array, undefined> {
  const coding = codings.get(message.headers['content-encoding']?.trim().toLowerCase() ?? '')
  const { bytes, isWhole } = await beginningOf(message)
  if (isWhole) {
    if (bytes.byteLength > 0) yield coding ? unpacked(bytes, coding, maxBytes) : bounded(bytes, maxBytes)
    return undefined
  }
  message.unshift(bytes)
  let length = 0
  for await (const piece of coding ? pipeline(message, coding.stream(), () => {}) : message) {
    length += piece.byteLength
    if (length > maxBytes) throw tooLarge(maxBytes)
    yield piece
  }
  return undefined
}

/** All of a short body, or else somewhat more than is short. */
function beginningOf(message: IncomingMessage): Promise<{ readonly bytes: Buffer; readonly isWhole: boolean }> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    let length = 0
    const settle = (isWhole: boolean) => {
      message.off('data', take).off('end', end).off('close', breakOff)
      message.pause()
      resolve({ bytes: pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces), isWhole })
    }
    const take = (piece: Buffer) => {
      pieces.push(piece)
      length += piece.byteLength
      if (length > short) settle(false)
    }
    const end = () => settle(true)
    const breakOff = () => reject(message.errored ?? new Error('the answer breaks off'))
    if (message.destroyed) return breakOff()
    message.on('data', take).once('end', end).once('close', breakOff)
  })
}

function unpacked(bytes: Uint8Array, { whole }: Coding, maxBytes: number): Uint8Array {
  try {
    return whole(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(maxBytes) : error
  }
}

function bounded(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes)
  return bytes
}

const tooLarge = (maxBytes: number) => new HttpFailure('too-large', `the answer is longer than ${maxBytes} bytes`)
