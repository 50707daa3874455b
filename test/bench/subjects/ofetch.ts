import { createFetch } from "ofetch";
import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ origin, token, fetch = globalThis.fetch, timeoutMs }) => {
  const client = createFetch({
    fetch,
    defaults: {
      baseURL: origin,
      headers: authorization(token),
      ...(timeoutMs !== undefined && { timeout: timeoutMs }),
    },
  });
  return withLoop(async (offset, max) => itemsOf(await client(path, { query: { offset, max } })));
};
