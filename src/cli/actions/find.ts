import type { Context } from "../context.ts";
import { formatOne } from "../formats/format.ts";
import { NotFound } from "../errors/command-error.ts";
import type { SharedOptions } from "../options/shared.ts";
import { openSession, print } from "../session/session.ts";

/** Prints the customer with exactly this key. Throws `NotFound` if there is none. */
export async function find(externalId: string, options: SharedOptions, context: Context): Promise<void> {
  const session = await openSession("customers", options, context);
  const customer = await session.webex.customers.findByExternalId(externalId, { signal: context.signal });
  if (!customer) throw new NotFound(`No customer has the external ID ${externalId}.`);
  await print(session, formatOne(customer, session.format));
}
