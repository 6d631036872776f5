/**
 * Milliseconds to wait before asking again, or null when the answer stands. Servers say it in `Retry-After` (seconds or
 * a date: RFC 9110 10.2.3) or in `RateLimit: "api";r=0;t=71` (Hugging Face). A longer wait than `longest` is not worth a
 * pull request's time: the answer stands, and becomes a gap.
 */
export function retryDelay(
  response: { readonly status: number; readonly headers: ReadonlyMap<string, string> },
  tried: number,
  longest: number,
): number | null {
  if (![408, 429, 500, 502, 503, 504].includes(response.status)) return null
  const asked = retryAfter(response.headers.get('retry-after')) ?? rateLimitReset(response.headers)
  const wait = asked ?? 500 * 2 ** tried
  return wait <= longest ? wait : null
}

function retryAfter(value: string | undefined): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now())
}

function rateLimitReset(headers: ReadonlyMap<string, string>): number | null {
  const match = /(?:^|;)\s*r=0\s*;\s*t=(?<seconds>\d{1,9})/.exec(headers.get('ratelimit') ?? '')
  return match?.groups ? (Number(match.groups['seconds']) + 1) * 1000 : null
}
