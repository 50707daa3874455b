import type { Operation } from "../operation.ts";
import type { Sendable } from "./transport.ts";

/** What openapi-fetch hands to its `Request` class, with the operation that `http` adds. */
export interface RequestRecordInit extends Pick<RequestInit, "method" | "headers" | "body" | "signal"> {
  operation: Operation;
}

/**
 * One request as plain data, made by openapi-fetch instead of the platform's `Request`. A `Request` costs more than the
 * rest of a call, its body can be sent only once, and it leaves a listener on the caller's signal until it is collected.
 */
export class RequestRecord implements Sendable {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
  readonly operation: Operation;

  constructor(url: string, init: RequestRecordInit) {
    const { method = "GET", headers, body, signal, operation } = init;
    this.url = url;
    this.method = method;
    this.headers = headers instanceof Headers ? headers : new Headers(headers);
    this.body = body ?? undefined;
    this.signal = signal ?? undefined;
    this.operation = operation;
  }
}
