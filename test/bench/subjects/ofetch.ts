import { ofetch } from "ofetch";
import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ baseUrl: baseURL, token, timeoutMs: timeout }) => {
  const client = ofetch.create({ baseURL, headers: authorization(token), ...(timeout && { timeout }) });
  return withLoop(async (offset, max) => itemsOf(await client(path, { query: { offset, max } })));
};
