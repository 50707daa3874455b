/** The part of each peer that the benchmark uses. Their own types are installed only to run it. */
interface PeerOptions {
  headers: Record<string, string>;
  timeout?: number;
}
type Query = Record<string, number>;

declare module "ky" {
  interface Ky {
    get(path: string, options: { searchParams: Query }): { json(): Promise<unknown> };
  }
  const ky: { create(options: PeerOptions & { prefixUrl: string }): Ky };
  export default ky;
}

declare module "axios" {
  interface Axios {
    get(path: string, options: { params: Query }): Promise<{ data: unknown }>;
  }
  const axios: { create(options: PeerOptions & { baseURL: string }): Axios };
  export default axios;
}

declare module "got" {
  interface Got {
    (path: string, options: { searchParams: Query }): { json(): Promise<unknown> };
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
  export const ofetch: {
    create(
      options: PeerOptions & { baseURL: string },
    ): (path: string, options: { query: Query }) => Promise<unknown>;
  };
}

declare module "openai" {
  export default class OpenAI {
    constructor(options: { apiKey: string; baseURL: string; timeout?: number });
    get(path: string, options: { query: Query }): Promise<unknown>;
  }
}

declare module "@octokit/core" {
  export class Octokit {
    static plugin(...plugins: unknown[]): typeof Octokit;
    constructor(options: { baseUrl: string });
    request(
      route: string,
      parameters: { offset: number; max: number; headers: object },
    ): Promise<{ data: unknown }>;
  }
}

declare module "@octokit/plugin-retry" {
  export const retry: unknown;
}

declare module "stripe" {
  export default class Stripe {
    constructor(key: string, options: { host: string; port: string; protocol: "http"; timeout?: number });
    rawRequest(method: "GET", path: string): Promise<unknown>;
  }
}
