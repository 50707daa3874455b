import { createWholesaleClient } from "webex-wholesale";
import { itemsOf, type Connect } from "./subject.ts";

/** This package: a single call through `http`, a list through `customers.list`. */
export const connect: Connect = ({ origin, token, fetch, timeoutMs }) => {
  const webex = createWholesaleClient({ baseUrl: `${origin}/v1`, token, fetch, timeoutMs });
  return {
    async page(max) {
      const { data } = await webex.http.GET("/wholesale/customers", {
        params: { query: { offset: 0, max } },
      });
      return itemsOf(data).length;
    },
    first: () => webex.customers.list().first(),
    async list(options, take) {
      for await (const customer of webex.customers.list({}, options)) take(customer);
    },
  };
};
