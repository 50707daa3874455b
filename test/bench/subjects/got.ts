import got from "got";
import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ baseUrl: prefixUrl, token, timeoutMs: request }) => {
  const client = got.extend({
    prefixUrl,
    headers: authorization(token),
    ...(request && { timeout: { request } }),
  });
  return withLoop(async (offset, max) =>
    itemsOf(await client(path.slice(1), { searchParams: { offset, max } }).json()),
  );
};
