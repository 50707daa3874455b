import { createWholesaleClient, type WebexEvent, type WholesaleClient } from "../../src/index.ts";

/** A request for a page; `nth` counts from 0. */
export interface PageRequest {
  offset: number;
  max: number;
  nth: number;
}

/** What the server returns for a page: its items, or a whole response. */
export type Serve = (request: PageRequest) => unknown[] | Response | Promise<unknown[] | Response>;

export interface ListClient {
  webex: WholesaleClient;
  requests: Request[];
  events: WebexEvent[];
}

/** Ends what would run forever: the client does not repeat a 404. */
const maxRequests = 2000;

/** A client of a list that `serve` serves. */
export function listClient(serve: Serve, onEvent?: (event: WebexEvent) => void): ListClient {
  const requests: Request[] = [];
  const events: WebexEvent[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const query = new URL(request.url).searchParams;
    const nth = requests.push(request) - 1;
    if (nth >= maxRequests) return new Response(null, { status: 404 });
    const page = await serve({ offset: Number(query.get("offset")), max: Number(query.get("max")), nth });
    return page instanceof Response ? page : Response.json({ items: page });
  };
  const observe = (event: WebexEvent): void => {
    events.push(event);
    onEvent?.(event);
  };
  return { webex: createWholesaleClient({ token: "token", fetch, onEvent: observe }), requests, events };
}

/** Serves a list page by page, at once or when `gate` opens. */
export function serveList(list: unknown[], gate: () => Promise<void> = () => Promise.resolve()): Serve {
  return async ({ offset, max }) => {
    await gate();
    return list.slice(offset, offset + max);
  };
}

/** A page with a `next` link. */
export function withNext(items: unknown[]): Response {
  return Response.json({ items }, { headers: { link: '<https://elsewhere.example/?a=1,2>; rel="next"' } });
}

/** Items with the ids `id-<from>` up to `id-<to - 1>`. */
export function items(from: number, to: number): { id: string }[] {
  return Array.from({ length: to - from }, (_, index) => ({ id: `id-${String(from + index)}` }));
}

export function offsetsOf(requests: Request[]): number[] {
  return requests.map(({ url }) => Number(new URL(url).searchParams.get("offset")));
}
