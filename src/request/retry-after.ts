/**
 * How long a failed response asks the client to wait, in milliseconds: seconds, or a date counted from the response's
 * own `Date` if it has one, so that a wrong clock here does no harm. A repeated header arrives as `1, 1`: the longest
 * wait counts. Anything else counts as absent: `rand(30),add(30)` has been seen.
 *
 * @param now Milliseconds since the epoch.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  const waitMs = /^\d+(\s*,\s*\d+)*$/.test(value)
    ? Math.max(...value.split(",").map(Number)) * 1000
    : Math.max(0, parseHttpDate(value) - (parseHttpDate(headers.get("date")) || now));
  return Number.isSafeInteger(waitMs) ? waitMs : undefined;
}

/**
 * `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`; `NaN` for any other
 * form and for a day that doesn't exist.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#http.date
 */
function parseHttpDate(value: string | null): number {
  const [, day] =
    /^[A-Z]\w+,? (?:[A-Z]\w\w )? ?(\d+)\D.*\d\d:\d\d:\d\d( GMT| \d{4})$/.exec(value ?? "") ?? [];
  const date = new Date(String(value).replace(/ GMT$/, "") + " GMT");
  return date.getUTCDate() === Number(day) ? date.getTime() : NaN;
}
