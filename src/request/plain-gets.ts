import type { WholesaleHttp } from "../http.ts";
import { plainGetClass, type Addressing } from "./outgoing.ts";

/** The options of a call that look at its request, or make it. */
interface Lookers {
  middleware?: unknown;
  fetch?: unknown;
  Request?: unknown;
}

/**
 * Lets a GET do without a `Request` unless somebody is to see it: to make one takes much of the time of a call. A
 * middleware and a `fetch` of the call's own are handed a real one.
 */
export function withPlainGets(client: WholesaleHttp, addressOf: Addressing): WholesaleHttp {
  const PlainGet = plainGetClass(addressOf);
  let isWatched = false;
  const use = client.use.bind(client);
  // The wire: what a path takes and gives is the concern of the types that the result keeps.
  const get = client.GET as (path: string, init?: Lookers) => Promise<unknown>;
  return Object.assign(client, {
    GET(path: string, init?: Lookers) {
      const isSeen = isWatched || (init?.middleware ?? init?.fetch ?? init?.Request);
      return get(path, isSeen ? init : { ...init, Request: PlainGet });
    },
    use(...middleware: Parameters<typeof use>) {
      isWatched = true;
      use(...middleware);
    },
  });
}
