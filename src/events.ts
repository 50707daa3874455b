/** Which attempt of which call an event is about. */
export interface AttemptEvent {
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

/** A response arrived and could be read, body included; for a download, its headers. */
export interface ResponseEvent extends AttemptEvent {
  type: "response";
  /** HTTP status. */
  status: number;
  /** From sending to the last byte, or to the headers of a download, in milliseconds. */
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
  /** The path of the list, as in the spec. */
  path: string;
  /** Offset of the first item of the page. */
  offset: number;
  /** How many items it had. */
  received: number;
  /** How many of them were new. */
  fresh: number;
  /** Set if the listing ends here although the last page still had a `next` link, because nothing comes after it. */
  staleLink?: true;
}

/** The list changed while it was read, or has an item twice. */
export interface DriftEvent {
  type: "drift";
  /** The path of the list, as in the spec. */
  path: string;
  /** Offset of the first item of the page; for `repeated`, of the dropped item. */
  offset: number;
  /**
   * `inserted`: items were inserted before the page; nothing is missed. `removed`: items were removed before it, so the
   * listing steps back. `repeated`: an item was dropped because the same page already had one with its key.
   */
  direction: "inserted" | "removed" | "repeated";
}

/** A poll showed how far background work has come. */
export interface PollEvent {
  type: "poll";
  /** The path of the operation that reads the resource, as in the spec. */
  path: string;
  /** 1 for the first poll of the wait. */
  poll: number;
  /** The status of the resource; absent if the resource no longer exists. */
  status?: string;
  /** Since the wait began, in milliseconds. */
  waitedMs: number;
}

/** What `onEvent` receives. No event has a token or a query string in it. */
export type WebexEvent = RequestEvent | ResponseEvent | RetryEvent | PageEvent | DriftEvent | PollEvent;

/** Wraps the observer so that whatever it throws, now or later, is ignored. */
export function safeObserver(
  onEvent: ((event: WebexEvent) => unknown) | undefined,
): (event: WebexEvent) => void {
  if (!onEvent) return () => undefined;
  return (event) => {
    // Boundary: an observer changes nothing. What it throws becomes a rejection, which is ignored.
    new Promise((resolve) => {
      resolve(onEvent(event));
    }).catch(() => undefined);
  };
}
