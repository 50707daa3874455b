import Stripe from "stripe";
import { itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ baseUrl, token, timeoutMs: timeout }) => {
  const { hostname: host, port, pathname } = new URL(baseUrl);
  const client = new Stripe(token, { host, port, protocol: "http", ...(timeout && { timeout }) });
  return withLoop(async (offset, max) =>
    itemsOf(await client.rawRequest("GET", `${pathname}${path}?offset=${offset}&max=${max}`)),
  );
};
