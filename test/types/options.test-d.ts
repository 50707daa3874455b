import { createWholesaleClient, paginate, type ClientOptions, type RetryOptions } from "webex-wholesale";
import type { Customer, CustomerFilter, ListInit, ListOptions, PaginateOptions } from "webex-wholesale";
import type { RefreshTokenOptions } from "webex-wholesale";
import type { ListenOptions, SandboxOptions } from "webex-wholesale/sandbox";

const token = "token";
const environment: Partial<Record<string, string>> = {};
const webex = createWholesaleClient({ token });
const { customers, http } = webex;
const path = "/wholesale/customers";

// The options of a client are exact: a misspelt name is an error, even next to a valid one.
createWholesaleClient({ token, timeoutMs: 1000 });
// @ts-expect-error - it is `timeoutMs`
createWholesaleClient({ token, timeoutMS: 1000 });
// @ts-expect-error - it is `timeoutMs`
createWholesaleClient({ token, timeoutMs: 1000, timeout: 1000 });
// @ts-expect-error - it is `maxRetries`
createWholesaleClient({ token, retry: { baseDelayMs: 1, retries: 1 } });
// @ts-expect-error - `false` or an object
createWholesaleClient({ token, retry: true });

// The key `token` is required, and an environment variable can be passed as it is.
createWholesaleClient({ token: undefined });
createWholesaleClient({ token: environment["WEBEX_TOKEN"] });
createWholesaleClient({ token: ({ reason, signal }) => (signal.aborted ? reason : token) });
createWholesaleClient({ token: async ({ reason }) => Promise.resolve<"request" | "unauthorized">(reason) });
// @ts-expect-error - `token` is missing
createWholesaleClient({});
// @ts-expect-error - `token` is missing
createWholesaleClient({ baseUrl: "https://example.com" });
// @ts-expect-error - `null` isn't a token
createWholesaleClient({ token: null });

// Filters are exact.
customers.list({ externalId: "a", orgId: "b", onBehalfOfSubPartnerOrgId: "c" });
customers.list({ status: "error" });
customers.list({ status: ["error", "provisioned_with_errors"] as const });
// @ts-expect-error - it is `externalId`
customers.list({ externalID: "a" });
// @ts-expect-error - it is `externalId`
customers.list({ orgId: "b", externalid: "a" });
// @ts-expect-error - the listing sets the offset
customers.list({ status: "error", offset: 10 });
// @ts-expect-error - and the page size
customers.list({ max: 10 });
// @ts-expect-error - a status is a string
customers.list({ status: [404] });

// The options of a listing are exact.
customers.list({}, { pageSize: 2, limit: 1, offset: 0, concurrency: 1, signal: AbortSignal.timeout(1) });
// @ts-expect-error - it is `pageSize`
customers.list({}, { limit: 1, pagesize: 2 });
// @ts-expect-error - it is `pageSize`
customers.list({}, { max: 2 });
// @ts-expect-error - `key` is for `paginate`
customers.list({}, { limit: 1, key: (customer: Customer) => customer.id });

// The call and the options of `paginate` are exact.
paginate(
  http,
  path,
  { params: { query: { status: ["error"] } }, headers: { a: "b" } },
  { key: ({ orgId }) => orgId },
);
// @ts-expect-error - it is `params`
paginate(http, path, { headers: {}, param: {} });
// @ts-expect-error - it is `query`
paginate(http, path, { params: { query: {}, queries: {} } });
// @ts-expect-error - it is `orgId`
paginate(http, path, { params: { query: { status: "error", orgID: "a" } } });
// @ts-expect-error - the listing sets the offset
paginate(http, path, { params: { query: { offset: 1 } } });
// @ts-expect-error - it is `pageSize`
paginate(http, path, {}, { limit: 1, pageSise: 2 });

type Required = "clientId" | "clientSecret" | "refreshToken";

/** A type with only the optional members, all `undefined`. */
type Blank<Options> = {
  [Name in keyof Options as object extends Pick<Options, Name> ? Name : never]-?: undefined;
};

// Each optional member accepts `undefined`, which means absent.
export function absent(
  client: Blank<ClientOptions>,
  options: [
    Blank<RetryOptions>,
    Blank<CustomerFilter>,
    Blank<ListOptions>,
    Blank<ListInit<typeof path>>,
    Blank<PaginateOptions<Customer>>,
    Blank<Omit<RefreshTokenOptions, Required>>,
    Blank<SandboxOptions>,
    Blank<ListenOptions>,
  ],
): [
  ClientOptions,
  [
    RetryOptions,
    CustomerFilter,
    ListOptions,
    ListInit<typeof path>,
    PaginateOptions<Customer>,
    Omit<RefreshTokenOptions, Required>,
    SandboxOptions,
    ListenOptions,
  ],
] {
  return [{ token, ...client }, options];
}
