import { ConfigurationError } from "../errors/configuration-error.ts";

/** A GET of an address with headers and nothing else. */
export interface PlainGet {
  readonly url: string;
  readonly method: "GET";
  readonly headers: Headers;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
}

/** A request with the caller's signal beside it. */
interface DetachedRequest extends Request {
  readonly callerSignal: AbortSignal | undefined;
}

/** What a call sends. */
export type Outgoing = PlainGet | DetachedRequest | Request;

/** Gives the address to send to in place of the one that was called. */
export type Addressing = (url: string, method: string) => string;

type Make = (url: string, init: RequestInit) => Outgoing;

/** The class that openapi-fetch makes its requests of. */
export function requestClass(addressOf: Addressing): typeof Request {
  return classOf(addressOf, detached);
}

/** The same for a GET that nobody but the platform will look at: plain, where it holds no more than any other. */
export function plainGetClass(addressOf: Addressing): typeof Request {
  return classOf(addressOf, (url, init) => {
    const { headers, body, signal } = init;
    const isPlain = headers instanceof Headers && body === undefined && Object.keys(init).every(isUsual);
    return isPlain ? { url, method: "GET", headers, signal: signal ?? undefined } : detached(url, init);
  });
}

const usual = ["method", "headers", "body", "signal", "redirect"];

function isUsual(member: string): boolean {
  return usual.includes(member);
}

/**
 * openapi-fetch accepts from a middleware what is an instance of this class: every `Request` is. Where there is no
 * middleware it looks at nothing but the `method` of what it has made, which therefore need not be one.
 */
function classOf(addressOf: Addressing, make: Make): typeof Request {
  return new Proxy(Request, {
    construct: (_, [url, init]: [string, RequestInit]) =>
      make(addressOf(normal(url), init.method ?? "GET"), init),
  });
}

/** An address as the platform spells it: scheme and host in lower case, no default port. */
function normal(text: string): string {
  const { href, username, password } = new URL(text);
  if (username || password) {
    throw new ConfigurationError(
      "`baseUrl` of a call must be without credentials. The token is all that a call needs.",
    );
  }
  return href;
}

/**
 * A `Request` made with a signal leaves a listener on it until it is collected, which adds up on a signal that lives as
 * long as the program; so the signal is kept beside it.
 *
 * Boundary: a middleware of openapi-fetch that answers with a `new Request` of its own brings its own signal.
 */
function detached(url: string, init: RequestInit): DetachedRequest {
  const callerSignal = init.signal ?? undefined;
  return Object.assign(new Request(url, { ...init, signal: null }), { callerSignal });
}

export function callerSignalOf(outgoing: Outgoing): AbortSignal | undefined {
  return "callerSignal" in outgoing ? outgoing.callerSignal : outgoing.signal;
}
