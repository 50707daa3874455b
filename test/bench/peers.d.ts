/**
 * The part of each peer that the measurements use. Their own types are not in reach: they are installed only where
 * something is measured.
 */
type Fetch = typeof globalThis.fetch;

declare module "ky" {
  interface Ky {
    get(path: string, options: { searchParams: Record<string, number> }): { json(): Promise<unknown> };
  }
  const ky: {
    create(options: {
      prefixUrl: string;
      headers: Record<string, string>;
      fetch?: Fetch;
      timeout?: number;
    }): Ky;
  };
  export default ky;
}

declare module "axios" {
  interface Axios {
    get(path: string, options: { params: Record<string, number> }): Promise<{ data: unknown }>;
  }
  const axios: {
    create(options: { baseURL: string; headers: Record<string, string>; timeout?: number }): Axios;
  };
  export default axios;
}

declare module "got" {
  interface Got {
    (path: string, options: { searchParams: Record<string, number> }): { json(): Promise<unknown> };
    extend(options: {
      prefixUrl: string;
      headers: Record<string, string>;
      timeout?: { request: number };
    }): Got;
  }
  const got: Got;
  export default got;
}

declare module "ofetch" {
  type OFetch = (path: string, options: { query: Record<string, number> }) => Promise<unknown>;
  export function createFetch(globals: {
    fetch: Fetch;
    defaults: { baseURL: string; headers: Record<string, string>; timeout?: number };
  }): OFetch;
}

declare module "openai" {
  import type { AbstractPage, PageRequestOptions } from "openai/core/pagination";

  export default class OpenAI {
    constructor(options: { apiKey: string; baseURL: string; fetch?: Fetch; timeout?: number });
    getAPIList<Item, Page extends AbstractPage<Item>>(
      path: string,
      page: new (client: OpenAI, response: Response, body: unknown, options: PageRequestOptions) => Page,
      options: { query: Record<string, number> },
    ): PromiseLike<Page> & AsyncIterable<Item>;
  }
}

declare module "openai/core/pagination" {
  import type OpenAI from "openai";

  export interface PageRequestOptions {
    query?: Record<string, number>;
  }
  export abstract class AbstractPage<Item> {
    protected options: PageRequestOptions;
    constructor(client: OpenAI, response: Response, body: unknown, options: PageRequestOptions);
    abstract nextPageRequestOptions(): PageRequestOptions | null;
    abstract getPaginatedItems(): Item[];
  }
}

declare module "@octokit/core" {
  export class Octokit {
    static plugin(...plugins: unknown[]): typeof Octokit;
    constructor(options: { auth: string; baseUrl: string; request?: { fetch?: Fetch } });
    request(route: string, parameters: { per_page: number }): Promise<{ data: unknown }>;
    paginate: {
      iterator(route: string, parameters: { per_page: number }): AsyncIterable<{ data: unknown }>;
    };
  }
}

declare module "@octokit/plugin-paginate-rest" {
  export const paginateRest: unknown;
}

declare module "@octokit/plugin-retry" {
  export const retry: unknown;
}

declare module "stripe" {
  export default class Stripe {
    static createFetchHttpClient(fetch: Fetch): unknown;
    constructor(
      key: string,
      options: { host: string; port: string; protocol: "http"; timeout?: number; httpClient?: unknown },
    );
    customers: {
      list(parameters: { limit: number }): Promise<{ data: unknown }> & AsyncIterable<{ id: string }>;
    };
  }
}
