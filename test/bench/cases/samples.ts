/** One list call as a user of each would write it: what is bundled, loaded and compiled. */
export interface Sample {
  subject: string;
  /** The module that is loaded. */
  module: string;
  source: string;
}

const api = "https://webexapis.com/v1";

export const samples: readonly Sample[] = [
  {
    subject: "openapi-fetch",
    module: "openapi-fetch",
    source: `
      import createClient from "openapi-fetch";
      import type { paths } from "./schema.ts";
      const client = createClient<paths>({ baseUrl: "${api}" });
      const { data } = await client.GET("/wholesale/customers", { params: { query: { max: 100 } } });
      console.log(data?.items.length);`,
  },
  {
    subject: "webex-wholesale",
    module: "webex-wholesale",
    source: `
      import { createWholesaleClient } from "webex-wholesale";
      const webex = createWholesaleClient({ token: "token" });
      for await (const { externalId, status } of webex.customers.list({ status: ["error"] })) console.log(externalId, status);`,
  },
  {
    subject: "ky",
    module: "ky",
    source: `
      import ky from "ky";
      console.log(await ky.get("${api}/wholesale/customers", { searchParams: { max: 100 } }).json());`,
  },
  {
    subject: "axios",
    module: "axios",
    source: `
      import axios from "axios";
      console.log((await axios.get("${api}/wholesale/customers", { params: { max: 100 } })).data);`,
  },
  {
    subject: "got",
    module: "got",
    source: `
      import got from "got";
      console.log(await got("${api}/wholesale/customers", { searchParams: { max: 100 } }).json());`,
  },
  {
    subject: "ofetch",
    module: "ofetch",
    source: `
      import { ofetch } from "ofetch";
      console.log(await ofetch("${api}/wholesale/customers", { query: { max: 100 } }));`,
  },
  {
    subject: "openai",
    module: "openai",
    source: `
      import OpenAI from "openai";
      for await (const model of new OpenAI({ apiKey: "key" }).models.list()) console.log(model.id);`,
  },
  {
    subject: "octokit, plugin-retry",
    module: "@octokit/core",
    source: `
      import { Octokit } from "@octokit/core";
      import { paginateRest } from "@octokit/plugin-paginate-rest";
      import { retry } from "@octokit/plugin-retry";
      const client = new (Octokit.plugin(paginateRest, retry))();
      for await (const { data } of client.paginate.iterator("GET /organizations")) console.log(data.length);`,
  },
  {
    subject: "stripe",
    module: "stripe",
    source: `
      import Stripe from "stripe";
      for await (const customer of new Stripe("key").customers.list()) console.log(customer.id);`,
  },
];
