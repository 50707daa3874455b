import ky from "ky";
import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ baseUrl: prefixUrl, token, timeoutMs: timeout }) => {
  const client = ky.create({ prefixUrl, headers: authorization(token), ...(timeout && { timeout }) });
  return withLoop(async (offset, max) =>
    itemsOf(await client.get(path.slice(1), { searchParams: { offset, max } }).json()),
  );
};
