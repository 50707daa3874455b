import { operations } from "../../generated/operations.ts";
import type {
  Customer,
  CustomerProvisionRequest,
  CustomerUpdateRequest,
  ResourceUrl,
} from "../../generated/types.ts";
import { createSandboxIn, type Sandbox } from "../../src/sandbox/sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/index.ts";
import { send } from "./send.ts";
import { steppedClock } from "./stepped-clock.ts";

const { path: collection } = operations.listWholesaleCustomers;

/** The path of a customer, with an optional query. */
export function pathOf({ id }: Pick<Customer, "id">, query = ""): string {
  return `${collection}/${encodeURIComponent(id)}${query}`;
}

/** A valid request. Its keys are those of no customer that a sandbox makes up. */
export function provisionRequest(changes: Partial<CustomerProvisionRequest> = {}): CustomerProvisionRequest {
  return {
    provisioningId: "template",
    externalId: "my-key",
    packages: ["webex_meetings", "webex_calling"],
    address: { addressLine1: "1 Main Street", city: "Springfield", country: "US" },
    customerInfo: { name: "Pizza Palace", primaryEmail: "john@example.com" },
    ...changes,
  };
}

export async function provision(
  sandbox: Sandbox,
  changes?: Partial<CustomerProvisionRequest>,
): Promise<Response> {
  return send(sandbox, { method: "POST", path: collection, body: provisionRequest(changes) });
}

export async function update(
  sandbox: Sandbox,
  customer: Pick<Customer, "id">,
  body: CustomerUpdateRequest,
): Promise<Response> {
  return send(sandbox, { method: "PUT", path: pathOf(customer), body });
}

export async function remove(sandbox: Sandbox, customer: Pick<Customer, "id">): Promise<Response> {
  return send(sandbox, { method: "DELETE", path: pathOf(customer) });
}

export async function get(sandbox: Sandbox, customer: Pick<Customer, "id">, query = ""): Promise<Response> {
  return send(sandbox, { method: "GET", path: pathOf(customer, query) });
}

export async function urlIn(response: Response): Promise<string> {
  return ((await response.json()) as Required<ResourceUrl>).url;
}

/** How long background work takes in a sandbox of `createSlowSandbox`. */
export const backgroundMs = 1000;

/** A sandbox with one provisioned customer, in which time passes only through `pass`. */
export function createSlowSandbox(options: SandboxOptions = {}): {
  sandbox: Sandbox;
  customer: Customer;
  pass: (ms: number) => void;
} {
  const clock = steppedClock();
  const customer: Customer = {
    id: "one",
    orgId: "org-one",
    externalId: "key-one",
    address: { city: "Springfield" },
    status: "provisioned",
    packages: ["webex_calling", "webex_suite"],
    resourceDetails: {
      packages: [
        { name: "webex_calling", status: "provisioned" },
        { name: "webex_suite", status: "provisioned" },
      ],
      addOns: [{ name: "meetings_toll_dialin", status: "provisioned" }],
    },
  };
  const sandbox = createSandboxIn({ clock }, { customers: [customer], backgroundMs, ...options });
  return { sandbox, customer: sandbox.customers[0] ?? customer, pass: clock.pass };
}
