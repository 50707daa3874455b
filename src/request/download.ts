import type { ClientSettings } from "../options/client-settings.ts";
import { withDeadline } from "../time/deadline.ts";
import { discard } from "./attempt.ts";
import { noteResponse, startCall, type PendingCall } from "./pending-call.ts";
import { isSuccess, readResponse } from "./read-response.ts";
import { RequestRecord } from "./request-record.ts";

/** A call to a signed URL. It isn't an operation of the API: a limit of its server holds back nothing else. */
export function startDownload(url: URL, signal: AbortSignal | undefined, maxAttempts: number): PendingCall {
  const { href, origin, pathname } = url;
  const path = origin + pathname;
  const operation = { id: path, method: "GET", path, tag: origin, readOnly: true };
  const record = new RequestRecord(href, { operation, signal: signal ?? null });
  return startCall(record, origin, maxAttempts);
}

/** Sends neither the token nor the client's headers. The time limit ends at the headers of the response. */
export function receiveFile(
  call: PendingCall,
  _: string,
  { clock, timeoutMs, transport }: ClientSettings,
): Promise<Response> {
  return withDeadline({ clock, timeoutMs, signal: call.signal }, async (signal) => {
    const response = await transport(call.record, new Headers(), signal);
    if (signal.aborted) return discard(response, signal);
    noteResponse(call, response);
    if (isSuccess(response)) return unread(response, call.signal);
    return readResponse(response, { call, signal, date: clock.date() });
  });
}

/** The same response without its URL, which is a secret. An abort by the caller ends the body, too. */
function unread({ status, statusText, headers, body }: Response, signal: AbortSignal | undefined): Response {
  const abortable = signal && body ? body.pipeThrough(new TransformStream(), { signal }) : body;
  return new Response(abortable, { status, statusText, headers });
}
