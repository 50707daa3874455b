import { provisioningProblems, unwrap } from "webex-wholesale";
import type {
  BillingReport,
  BillingReportPage,
  CreatedBillingReport,
  Customer,
  CustomerPage,
  HttpClient,
  HttpInit,
  HttpResult,
  operations,
  ParamsOf,
  paths,
  PathWith,
  PrecheckResponse,
  RequestBodyOf,
  ResourceUrl,
  SubPartnerPage,
  Subscriber,
  SubscriberPage,
  WholesaleHttp,
} from "webex-wholesale";
import { use, type Equal, type Holds } from "./facts.ts";

declare const http: WholesaleHttp;

/** The exported type of the data of each operation. An operation of the spec that is missing here doesn't compile. */
interface ExportedData {
  listWholesaleCustomers: CustomerPage;
  getWholesaleCustomer: Customer;
  provisionWholesaleCustomer: ResourceUrl;
  updateWholesaleCustomer: ResourceUrl;
  removeWholesaleCustomer: undefined;
  precheckWholesaleCustomer: PrecheckResponse;
  listWholesaleSubscribers: SubscriberPage;
  getWholesaleSubscriber: Subscriber;
  provisionWholesaleSubscriber: Subscriber;
  updateWholesaleSubscriber: Subscriber;
  removeWholesaleSubscriber: undefined;
  precheckWholesaleSubscriber: PrecheckResponse;
  sendConsentEmail: undefined;
  listWholesaleSubPartners: SubPartnerPage;
  listWholesaleBillingReports: BillingReportPage;
  createWholesaleBillingReport: CreatedBillingReport;
  getWholesaleBillingReport: BillingReport;
  deleteWholesaleBillingReport: undefined;
}

/** The data that a call succeeds with. */
type Data<Call> = Awaited<Call> extends HttpResult<infer Json> ? Json : never;

/** The data of each method of `http` by its path. */
interface HttpData {
  get: { [Path in PathWith<paths, "get">]: Data<ReturnType<typeof http.GET<Path>>> };
  put: { [Path in PathWith<paths, "put">]: Data<ReturnType<typeof http.PUT<Path>>> };
  post: { [Path in PathWith<paths, "post">]: Data<ReturnType<typeof http.POST<Path>>> };
  delete: { [Path in PathWith<paths, "delete">]: Data<ReturnType<typeof http.DELETE<Path>>> };
}

/** The data of `http` for an operation, wherever the spec has it. */
type DataBy<Operation> = {
  [Verb in keyof HttpData]: {
    [Path in keyof HttpData[Verb] & keyof paths]: Equal<paths[Path][Verb], Operation> extends true
      ? HttpData[Verb][Path]
      : never;
  }[keyof HttpData[Verb] & keyof paths];
}[keyof HttpData];

/** The ids of the operations whose data differs from the exported type, in either direction. */
type Different = {
  [Id in keyof operations]: Equal<DataBy<operations[Id]>, ExportedData[Id]> extends true ? never : Id;
}[keyof operations];

export type Facts = [Holds<Equal<keyof operations, keyof ExportedData>>, Holds<Equal<Different, never>>];

// Data has the exported types, so it goes where those go.
export async function read(): Promise<string | undefined> {
  const { data } = await http.GET("/wholesale/customers");
  const page: CustomerPage | undefined = data;
  if (data === undefined) return undefined;
  const customer: Customer | undefined = data.items[0];
  const customers: Customer[] = data.items;
  const unwrapped: CustomerPage = await unwrap(http.GET("/wholesale/customers"));
  if (customer === undefined) return undefined;
  use(page, customers, unwrapped, provisioningProblems(customer));
  const status: string | undefined = customer.status;
  return status;
}

// And nothing else.
export async function misread(): Promise<void> {
  const { data } = await http.GET("/wholesale/customers");
  // @ts-expect-error - a failed call has no data
  use(data.items);
  // @ts-expect-error - a status is not a number
  const status: number | undefined = data?.items[0]?.status;
  // @ts-expect-error - a customer has no such property
  use(data?.items[0]?.name, status);
}

// The options of a call are exact.
void http.GET("/wholesale/customers", {
  params: { query: { max: 10 } },
  headers: { a: "b" },
});
// @ts-expect-error - options of the platform's `fetch` go in the client's own `fetch`
void http.GET("/wholesale/customers", { cache: "no-store" });
// @ts-expect-error - it is `params`
void http.GET("/wholesale/customers", { param: {} });
// @ts-expect-error - it is `query`
void http.GET("/wholesale/customers", { params: { qurey: {} } });
// @ts-expect-error - it is `externalId`
void http.GET("/wholesale/customers", { params: { query: { externalID: "a" } } });
// @ts-expect-error - `middleware` is openapi-fetch's own
void http.GET("/wholesale/customers", { middleware: [] });
// @ts-expect-error - a call has no `fetch` of its own
void http.GET("/wholesale/customers", { fetch });
// @ts-expect-error - the operation has no request body
void http.GET("/wholesale/customers", { body: {} });
// @ts-expect-error - the spec has no such path
void http.GET("/wholesale/customer");

/** Every kind of operation, whatever the spec has: with parameters in the path, with a body, with an empty response. */
interface FakePaths {
  "/things": {
    get: FakeOperation<{ query?: { max?: number } }, never, Thing[]>;
    post: FakeOperation<{ query?: never }, NewThing, Thing>;
  };
  "/things/{id}": {
    get: FakeOperation<{ path: { id: string }; query?: { full?: boolean } }, never, Thing>;
    put: FakeOperation<{ path: { id: string } }, NewThing, Thing>;
    delete: {
      parameters: { query?: never; path: { id: string } };
      requestBody?: never;
      responses: { 204: { content?: never } };
    };
  };
  "/prechecks": { get?: never; post: FakeOperation<{ query: { mode: string } }, NewThing, Thing> };
}

interface FakeOperation<Parameters, Body, Json> {
  parameters: Parameters;
  requestBody: [Body] extends [never] ? undefined : { content: { "application/json": Body } };
  responses: {
    200: { content: { "application/json": Json } };
    404: { content: { "application/json": { message: string } } };
  };
}

interface Thing {
  id: string;
}

interface NewThing {
  name: string;
}

declare const fake: HttpClient<FakePaths>;
const body: NewThing = { name: "a" };
const path = { id: "a" };

export type FakeFacts = [
  Holds<Equal<Data<ReturnType<typeof fake.GET<"/things">>>, Thing[]>>,
  Holds<Equal<Data<ReturnType<typeof fake.GET<"/things/{id}">>>, Thing>>,
  Holds<Equal<Data<ReturnType<typeof fake.GET<"/things/{id}", "text">>>, string>>,
  Holds<Equal<Data<ReturnType<typeof fake.POST<"/things">>>, Thing>>,
  Holds<Equal<Data<ReturnType<typeof fake.PUT<"/things/{id}">>>, Thing>>,
  Holds<Equal<Data<ReturnType<typeof fake.DELETE<"/things/{id}">>>, undefined>>,
  Holds<Equal<RequestBodyOf<FakePaths["/things"]["post"]>, NewThing>>,
  Holds<Equal<RequestBodyOf<FakePaths["/things"]["get"]>, never>>,
  Holds<Equal<ParamsOf<FakePaths["/things/{id}"]["put"]>, { path: { id: string } }>>,
  Holds<HttpInit<FakePaths["/things"]["get"]> extends { params?: unknown } ? true : false>,
];

void fake.GET("/things");
void fake.GET("/things", { params: { query: { max: undefined } } });
void fake.GET("/things/{id}", { params: { path, query: { full: true } }, parseAs: "text" });
void fake.POST("/things", { body });
void fake.PUT("/things/{id}", { params: { path }, body });
void fake.DELETE("/things/{id}", { params: { path } });
void fake.POST("/prechecks", { params: { query: { mode: "a" } }, body });

// What an operation requires can't be left out.
// @ts-expect-error - `id` is required
void fake.GET("/things/{id}");
// @ts-expect-error - so are `params`
void fake.GET("/things/{id}", {});
// @ts-expect-error - and `path`
void fake.GET("/things/{id}", { params: {} });
// @ts-expect-error - and its value
void fake.GET("/things/{id}", { params: { path: {} } });
// @ts-expect-error - `undefined` is not an id
void fake.GET("/things/{id}", { params: { path: { id: undefined } } });
// @ts-expect-error - `mode` is required
void fake.POST("/prechecks", { body });
// @ts-expect-error - the request body is required
void fake.POST("/things");
// @ts-expect-error - also next to parameters
void fake.PUT("/things/{id}", { params: { path } });
// @ts-expect-error - `undefined` is not a body
void fake.POST("/things", { body: undefined });
// @ts-expect-error - `name` is required
void fake.POST("/things", { body: {} });

// Nothing that an operation doesn't have gets in.
// @ts-expect-error - the body has no `nmae`
void fake.POST("/things", { body: { name: "a", nmae: "b" } });
// @ts-expect-error - the path has no `name`
void fake.GET("/things/{id}", { params: { path: { id: "a", name: "b" } } });
// @ts-expect-error - it is `full`
void fake.GET("/things/{id}", { params: { path, query: { fully: true } } });
// @ts-expect-error - DELETE takes no body
void fake.DELETE("/things/{id}", { params: { path }, body });
// @ts-expect-error - it is `parseAs`
void fake.PUT("/things/{id}", { params: { path }, body, parse: "text" });
// @ts-expect-error - the path has no PUT
void fake.PUT("/things", { body });
// @ts-expect-error - nor a GET
void fake.GET("/prechecks");
