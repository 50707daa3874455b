import createClient from "openapi-fetch";
import type { paths } from "../../../generated/schema.ts";
import { authorization, itemsOf, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ baseUrl, token }) => {
  const client = createClient<paths>({ baseUrl, headers: authorization(token) });
  return withLoop(async (offset, max) => {
    const { data, response } = await client.GET("/wholesale/customers", {
      params: { query: { offset, max } },
    });
    if (!response.ok) throw new Error(`Status ${response.status}`);
    return itemsOf(data);
  });
};
