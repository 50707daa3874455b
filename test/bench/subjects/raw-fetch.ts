import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

/** What Node has: `fetch` and `json()`. */
export const connect: Connect = ({ origin, token, fetch = globalThis.fetch }) =>
  withLoop(async (offset, max) => {
    const url = `${origin}${path}?offset=${offset}&max=${max}`;
    const response = await fetch(url, { headers: authorization(token) });
    if (!response.ok) throw new Error(`Status ${response.status}`);
    return itemsOf(await response.json());
  });
