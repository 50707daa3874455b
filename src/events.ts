/** Which attempt of which call an event is about. */
interface AttemptEvent {
  /** HTTP method. */
  method: string;
  /** Origin and path, without the query. */
  url: string;
  /** 1 for the first attempt of the call. */
  attempt: number;
}

/** An attempt is about to be sent. */
export interface RequestEvent extends AttemptEvent {
  type: "request";
}

/** A response arrived, body included. */
export interface ResponseEvent extends AttemptEvent {
  type: "response";
  /** HTTP status. */
  status: number;
  /** From sending to the last byte, in milliseconds. */
  durationMs: number;
  /** The service's id of the exchange. */
  trackingId?: string;
}

/** An attempt failed and the call will be retried. */
export interface RetryEvent extends AttemptEvent {
  type: "retry";
  /** The HTTP status, or what went wrong without one: no response, a timeout, a body that isn't JSON. */
  reason: number | "connection" | "timeout" | "body";
  /** The wait before the next attempt, in milliseconds. */
  delayMs: number;
  trackingId?: string;
}

/** A page of a listing was read. */
export interface PageEvent {
  type: "page";
  /** The path of the list as the spec names it. */
  path: string;
  /** Where the page began. */
  offset: number;
  /** How many items it held. */
  received: number;
  /** How many of them were new. */
  fresh: number;
}

/** The list moved while it was read: a page did not begin with the last item of the page before it. */
export interface DriftEvent {
  type: "drift";
  /** The path of the list as the spec names it. */
  path: string;
  /** Where the page began. */
  offset: number;
  /** `inserted`: items came in before it, nothing is missed. `removed`: items went, so the listing steps back. */
  direction: "inserted" | "removed";
}

/** What `onEvent` receives. No event has a token or a query string in it. */
export type WebexEvent = RequestEvent | ResponseEvent | RetryEvent | PageEvent | DriftEvent;

/** Wraps the observer so that whatever it throws, now or later, is ignored. */
export function safeObserver(
  onEvent: ((event: WebexEvent) => unknown) | undefined,
): (event: WebexEvent) => void {
  if (!onEvent) return () => undefined;
  return (event) => {
    try {
      const result = onEvent(event);
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // Boundary: an observer changes nothing.
    }
  };
}
