import { HttpFailure } from '../model/index.ts'

/**
 * The body, ended by an error once it exceeds `maxBytes` (decompressed: a small answer may unpack to a large one) or
 * when the connection breaks: a cut-off answer must never read as a complete one.
 */
export function bounded(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
  asFailure: (error: unknown) => HttpFailure,
): ReadableStream<Uint8Array> {
  const reader = body?.getReader()
  let bytes = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
        if (done) return controller.close()
        bytes += value.byteLength
        if (bytes <= maxBytes) return controller.enqueue(value)
        await reader?.cancel()
        return controller.error(new HttpFailure('too-large', `the answer is longer than ${maxBytes} bytes`))
      } catch (error) {
        return controller.error(asFailure(error))
      }
    },
    async cancel(reason) {
      await reader?.cancel(reason)
    },
  })
}
