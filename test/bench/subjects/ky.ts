import ky from "ky";
import { authorization, itemsOf, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ origin, token, fetch, timeoutMs }) => {
  const client = ky.create({
    prefixUrl: `${origin}/v1`,
    headers: authorization(token),
    ...(fetch && { fetch }),
    ...(timeoutMs !== undefined && { timeout: timeoutMs }),
  });
  return withLoop(async (offset, max) =>
    itemsOf(await client.get("wholesale/customers", { searchParams: { offset, max } }).json()),
  );
};
