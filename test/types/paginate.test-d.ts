import { createWholesaleClient, paginate } from "webex-wholesale";
import type {
  Customer,
  CustomerFilter,
  Customers,
  ListFilter,
  ListItem,
  ListPath,
  Listing,
  Page,
} from "webex-wholesale";
import { use, type Equal, type Holds } from "./facts.ts";

const webex = createWholesaleClient({ token: "token" });
export const all: Listing<Customer> = paginate(webex.http, "/wholesale/customers");

export type Facts = [
  // The item and the filter come from the spec.
  Holds<Equal<ReturnType<typeof paginate<"/wholesale/customers">>, Listing<Customer>>>,
  Holds<Equal<ReturnType<Customers["list"]>, Listing<Customer>>>,
  Holds<Equal<ListItem<"/wholesale/customers">, Customer>>,
  Holds<Equal<ListFilter<"/wholesale/customers">, CustomerFilter>>,
  Holds<Equal<keyof CustomerFilter, "externalId" | "orgId" | "status" | "onBehalfOfSubPartnerOrgId">>,
  // Only paths of lists are accepted, not any string.
  Holds<"/wholesale/customers" extends ListPath ? true : false>,
  Holds<string extends ListPath ? false : true>,
];

export async function read(): Promise<Customer[]> {
  for await (const item of all) use(item satisfies Customer);
  for await (const page of all.pages()) use(page satisfies Page<Customer>);
  const first = await all.first();
  // @ts-expect-error - there may be none
  use(first.id);
  // @ts-expect-error - it is `limit`
  await all.toArray({ max: 1 });
  return all.toArray({ limit: undefined });
}

paginate(webex.http, "/wholesale/customers", {}, { key: (item) => (item satisfies Customer).externalId });
// @ts-expect-error - a key is a string
paginate(webex.http, "/wholesale/customers", {}, { key: () => 1 });
// @ts-expect-error - unknown path
paginate(webex.http, "/wholesale/customer");
// @ts-expect-error - the items of a path that is built at run time are unknown
paginate(webex.http, "/wholesale/customers".toLowerCase());
// @ts-expect-error - only the `http` of a client
paginate({}, "/wholesale/customers");
// @ts-expect-error - the items are customers
use(all satisfies Listing<{ id: number }>);
