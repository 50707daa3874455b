import type { Customer, CustomerProvisionRequest } from "../../../generated/types.ts";
import { createWholesaleClient } from "../../client.ts";
import type { WebexEvent } from "../../events.ts";
import { problemText, problemsOf } from "../formats/problems.ts";

type Print = (line: string) => void;

const address = { addressLine1: "771 Alder Drive", city: "Milpitas", stateOrProvince: "CA", country: "US" };
const newCustomer: CustomerProvisionRequest = {
  provisioningId: "ZjViMzYxODctYzhkZC00NzI3LThiMmYtZjljNDQ3ZjI5MDQ2",
  externalId: "1000000001",
  packages: ["webex_calling"],
  address,
  customerInfo: { name: "Pizza Palace", primaryEmail: "john.andersen@example.com" },
  provisioningParameters: {
    calling: {
      location: { name: "Head Office", address, timezone: "America/Los_Angeles", language: "en_us" },
    },
  },
};
interface Audience {
  print: Print;
  signal: AbortSignal;
}

/** Prechecks, provisions, updates and removes a customer, and prints each step. */
export async function showLife(
  service: { baseUrl: string; token: string },
  { print, signal }: Audience,
): Promise<void> {
  const waiting = { pollMs: 200, signal };
  const step = (title: string): void => {
    print(`\n${title}`);
  };
  const { customers } = createWholesaleClient({
    ...service,
    onEvent: (event) => {
      const line = lineOf(event);
      if (line !== undefined) print(`  ${line}`);
    },
  });

  step("Precheck: would provisioning succeed?");
  const { info } = await customers.precheck({
    address,
    customerInfo: { primaryEmail: "john.andersen@example.com" },
  });
  for (const { description = "" } of info) print(`  ${description}`);

  step("Provision, and wait for the background work");
  const { customerId } = await customers.provision(newCustomer);
  printCustomer(await customers.waitUntilProvisioned(customerId, { ...waiting, acceptErrors: true }), print);

  step("Update: keep the package, and add one");
  await customers.update(customerId, { packages: ["webex_calling", "webex_meetings"] });
  printCustomer(await customers.waitUntilProvisioned(customerId, { ...waiting, acceptErrors: true }), print);

  step("Remove, and wait until the customer is gone");
  await customers.remove(customerId);
  await customers.waitUntilRemoved(customerId, waiting);
}

function printCustomer(customer: Customer, print: Print): void {
  print(`  packages: ${customer.packages?.join(", ") ?? "none"}`);
  for (const problem of problemsOf(customer)) print(`  ${problemText(problem)}`);
}

function lineOf(event: WebexEvent): string | undefined {
  if (event.type === "request") return `-> ${event.method} ${new URL(event.url).pathname}`;
  if (event.type === "response") return `<- ${event.status} after ${event.durationMs} ms`;
  return event.type === "poll" ? `   ${event.status ?? "gone"}` : undefined;
}
