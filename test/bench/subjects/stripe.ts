import Stripe from "stripe";
import { itemsOf, type Connect } from "./subject.ts";

/** Pages by cursor through a look-alike of Stripe's own list. */
export const connect: Connect = ({ origin, token, fetch, timeoutMs }) => {
  const { hostname: host, port } = new URL(origin);
  const client = new Stripe(token, {
    host,
    port,
    protocol: "http",
    ...(timeoutMs !== undefined && { timeout: timeoutMs }),
    ...(fetch && { httpClient: Stripe.createFetchHttpClient(fetch) }),
  });
  return {
    async page(max) {
      const { data } = await client.customers.list({ limit: max });
      return itemsOf({ items: data }).length;
    },
    async list({ pageSize }, take) {
      for await (const row of client.customers.list({ limit: pageSize })) take(row);
    },
  };
};
