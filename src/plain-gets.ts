import type { WholesaleHttp } from "./http.ts";
import { plainGetClass, type Addressing } from "./request/outgoing.ts";

/** What of a call's options has to do with its request. */
interface RequestOptions {
  middleware?: unknown;
  fetch?: unknown;
  Request?: unknown;
}

/** Lets a GET do without a `Request`, unless a middleware or a `fetch` of the call's own is to see it. */
export function withPlainGets(client: WholesaleHttp, addressOf: Addressing): WholesaleHttp {
  const PlainGet = plainGetClass(addressOf);
  let isWatched = false;
  const use = client.use.bind(client);
  // The wire: what a path takes and gives is the concern of the types that the result keeps.
  const get = client.GET as (path: string, init?: RequestOptions) => Promise<unknown>;
  return Object.assign(client, {
    GET(path: string, init?: RequestOptions) {
      const isSeen = isWatched || init?.middleware !== undefined || init?.fetch !== undefined;
      return get(path, isSeen ? init : { Request: PlainGet, ...init });
    },
    use(...middleware: Parameters<typeof use>) {
      isWatched = true;
      use(...middleware);
    },
  });
}
