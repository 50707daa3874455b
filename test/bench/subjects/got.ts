import got from "got";
import { authorization, itemsOf, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ origin, token, timeoutMs }) => {
  const client = got.extend({
    prefixUrl: `${origin}/v1`,
    headers: authorization(token),
    ...(timeoutMs !== undefined && { timeout: { request: timeoutMs } }),
  });
  return withLoop(async (offset, max) =>
    itemsOf(await client("wholesale/customers", { searchParams: { offset, max } }).json()),
  );
};
