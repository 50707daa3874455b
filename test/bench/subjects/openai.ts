import OpenAI from "openai";
import { AbstractPage, type PageRequestOptions } from "openai/core/pagination";
import { itemsOf, type Connect, type Row } from "./subject.ts";

/** A page by offset, as generated clients of the same core have it for an API like this. */
class OffsetPage extends AbstractPage<Row> {
  readonly #rows: readonly Row[];

  constructor(client: OpenAI, response: Response, body: unknown, options: PageRequestOptions) {
    super(client, response, body, options);
    this.#rows = itemsOf(body);
  }

  override getPaginatedItems(): Row[] {
    return [...this.#rows];
  }

  override nextPageRequestOptions(): PageRequestOptions | null {
    const { offset = 0, max = 0 } = this.options.query ?? {};
    const isLast = this.#rows.length < max;
    return isLast
      ? null
      : { ...this.options, query: { ...this.options.query, max, offset: offset + this.#rows.length } };
  }
}

/** The core of a generated client, with its own requests, retries and paging. */
export const connect: Connect = ({ origin, token, fetch, timeoutMs }) => {
  const client = new OpenAI({
    apiKey: token,
    baseURL: `${origin}/v1`,
    ...(fetch && { fetch }),
    ...(timeoutMs !== undefined && { timeout: timeoutMs }),
  });
  const list = (max: number): PromiseLike<OffsetPage> & AsyncIterable<Row> =>
    client.getAPIList<Row, OffsetPage>("/wholesale/customers", OffsetPage, { query: { offset: 0, max } });
  return {
    page: async (max) => (await list(max)).getPaginatedItems().length,
    async list({ pageSize }, take) {
      for await (const row of list(pageSize)) take(row);
    },
  };
};
