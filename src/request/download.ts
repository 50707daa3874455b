import { abortReason, onAbort } from "../time/abort.ts";
import { copyResponse } from "./buffered-response.ts";
import { startCall, type PendingCall } from "./pending-call.ts";
import { isWebStream, readBody } from "./read-body.ts";
import { isSuccess, readResponse, unexpectedBody, type Reading } from "./read-response.ts";

/** A call to a signed URL. It isn't an operation of the API: a limit of its server holds back nothing else. */
export function startDownload(url: URL, signal: AbortSignal | undefined, maxAttempts: number): PendingCall {
  const { href, origin, pathname } = url;
  const path = origin + pathname;
  const operation = { method: "GET", path, tag: origin, readOnly: true };
  const record = { operation, method: "GET", url: href, headers: new Headers(), signal };
  const call = startCall(record, origin, maxAttempts);
  // The server of the file may quote the query in its error, or a part of it.
  for (const secret of [url.search, ...url.searchParams.values()]) call.secrets.add(secret);
  return call;
}

/** Leaves the body of a file unread, so that the time limit ends at the headers. */
export async function readFile(response: Response, reading: Reading): Promise<Response> {
  if (!isSuccess(response)) return readResponse(response, reading);
  const { call, signal } = reading;
  if (/^text\/html/i.test(response.headers.get("content-type") ?? "")) {
    throw unexpectedBody(await readBody(response, signal), response, call, "is a web page, not the file");
  }
  const { body } = response;
  // A mock may have no stream.
  const content = isWebStream(body) ? abortable(body, call.signal) : await readBody(response, signal);
  // A copy, because the URL of the response is a secret.
  return copyResponse(response, content);
}

/** The same body, which ends when the caller aborts. Listens to the signal until the body has ended or is canceled. */
function abortable<Chunk>(
  body: ReadableStream<Chunk>,
  signal: AbortSignal | undefined,
): ReadableStream<Chunk> {
  if (!signal) return body;
  const { readable, writable } = new TransformStream<Chunk, Chunk>();
  const controller = new AbortController();
  const stopListening = onAbort(signal, () => {
    controller.abort(abortReason(signal));
  });
  body
    .pipeTo(writable, { signal: controller.signal })
    .catch(() => undefined)
    .finally(stopListening);
  return readable;
}
