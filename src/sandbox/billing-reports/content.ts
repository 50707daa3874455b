import type {
  BillingReport,
  BillingReportType,
  Customer,
  Subscriber,
  SubscriberStatus,
} from "../../../generated/types.ts";
import type { Known } from "../data/known.ts";
import type { LiveArrays } from "../store.ts";
import { csv } from "./csv.ts";

type Row = readonly (string | number)[];

interface Content {
  columns: Row;
  rows: (arrays: LiveArrays) => Row[];
}

const provisioned: Known<SubscriberStatus> = "provisioned";

/** The names of the columns are made up, because the service's aren't documented. */
const contents = {
  PARTNER: { columns: ["Package", "Quantity"], rows: byPackage },
  CUSTOMER: {
    columns: ["Customer ID", "External customer ID", "Address", "Package", "Quantity"],
    rows: byCustomer,
  },
  USER: {
    columns: ["Customer ID", "External customer ID", "Subscriber ID", "Email", "Package"],
    rows: byUser,
  },
} satisfies Record<Known<BillingReportType>, Content>;
const contentByType = new Map<string, Content>(Object.entries(contents));

/** The file of a report: its period, and the packages of the subscribers that are provisioned. */
export function contentOf(report: BillingReport, arrays: LiveArrays): string {
  const { billingStartDate = "", billingEndDate = "", type = "" } = report;
  const { columns, rows } = contentByType.get(type) ?? contents.PARTNER;
  return csv([
    ["Start date", "End date", ...columns],
    ...rows(arrays).map((row) => [billingStartDate, billingEndDate, ...row]),
  ]);
}

function byPackage({ subscribers }: LiveArrays): Row[] {
  return [...quantities(subscribers)];
}

function byCustomer({ customers, subscribers }: LiveArrays): Row[] {
  const byId = new Map<string | undefined, Subscriber[]>(customers.map(({ id }) => [id, []]));
  for (const subscriber of subscribers) byId.get(subscriber.customerId)?.push(subscriber);
  return customers.flatMap((customer) =>
    [...quantities(byId.get(customer.id) ?? [])].map((row) => [...columnsOf(customer), ...row]),
  );
}

function byUser({ subscribers }: LiveArrays): Row[] {
  return subscribers
    .filter(isBilled)
    .map(({ customerId = "", externalCustomerId = "", id, email = "", package: name = "" }) => [
      customerId,
      externalCustomerId,
      id,
      email,
      name,
    ]);
}

function columnsOf({ id, externalId = "", address: { addressLine1 = "", city = "" } = {} }: Customer): Row {
  return [id, externalId, [addressLine1, city].filter(Boolean).join(", ")];
}

/** How many subscribers have each package. */
function quantities(subscribers: readonly Subscriber[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { package: name = "" } of subscribers.filter(isBilled))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function isBilled({ status }: Subscriber): boolean {
  return status === provisioned;
}
