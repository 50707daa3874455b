import { Octokit } from "@octokit/core";
import { paginateRest } from "@octokit/plugin-paginate-rest";
import { itemsOf, type Connect, type Place, type Subject } from "./subject.ts";

/** Follows the `Link` headers of a look-alike of GitHub's lists. */
export const connect: Connect = (place) => withPlugins(place, paginateRest);

export function withPlugins({ origin, token, fetch }: Place, ...plugins: unknown[]): Subject {
  const client = new (Octokit.plugin(...plugins))({
    auth: token,
    baseUrl: `${origin}/octokit`,
    request: fetch ? { fetch } : {},
  });
  return {
    async page(max) {
      const { data } = await client.request("GET /customers", { per_page: max });
      return itemsOf({ items: data }).length;
    },
    async list({ pageSize }, take) {
      for await (const { data } of client.paginate.iterator("GET /customers", { per_page: pageSize })) {
        for (const row of itemsOf({ items: data })) take(row);
      }
    },
  };
}
