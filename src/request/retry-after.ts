/**
 * The wait that a `Retry-After` header asks for, in milliseconds: seconds, or an IMF-fixdate counted from the
 * answer's own `Date` where there is one (so a wrong clock here does no harm). Anything else counts as absent:
 * `rand(30),add(30)` has been seen.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  const waitMs = /^\d+$/.test(text) ? Number(text) * 1000 : waitUntil(text, headers.get("date"), now);
  return Number.isSafeInteger(waitMs) ? waitMs : undefined;
}

function waitUntil(text: string, sentAt: string | null, now: number): number | undefined {
  const until = parseFixdate(text);
  return until === undefined ? undefined : Math.max(0, until - (parseFixdate(sentAt?.trim()) ?? now));
}

/** `Sun, 06 Nov 1994 08:49:37 GMT`, which is how `Date` itself writes UTC; no other form and no impossible day. */
function parseFixdate(text: string | undefined): number | undefined {
  const date = new Date(text ?? NaN);
  return Number.isNaN(date.getTime()) || date.toUTCString() !== text ? undefined : date.getTime();
}
