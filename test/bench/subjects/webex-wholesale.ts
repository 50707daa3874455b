import { createWholesaleClient } from "webex-wholesale";
import { itemsOf, type Connect } from "./subject.ts";

export const connect: Connect = (service) => {
  const webex = createWholesaleClient(service);
  return {
    async readPage(offset, max) {
      const { data } = await webex.http.GET("/wholesale/customers", { params: { query: { offset, max } } });
      return itemsOf(data);
    },
    async readAll(onCustomer, concurrency) {
      for await (const customer of webex.customers.list({}, { concurrency })) onCustomer(customer);
    },
  };
};
