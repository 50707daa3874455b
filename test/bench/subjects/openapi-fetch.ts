import createClient from "openapi-fetch";
import type { paths } from "../../../generated/schema.ts";
import { authorization, itemsOf, withLoop, type Connect } from "./subject.ts";

/** What this package stands on, alone. */
export const connect: Connect = ({ origin, token, fetch }) => {
  const client = createClient<paths>({
    baseUrl: `${origin}/v1`,
    headers: authorization(token),
    ...(fetch && { fetch }),
  });
  return withLoop(async (offset, max) => {
    const { data, response } = await client.GET("/wholesale/customers", {
      params: { query: { offset, max } },
    });
    if (!response.ok) throw new Error(`Status ${response.status}`);
    return itemsOf(data);
  });
};
