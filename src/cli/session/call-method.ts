import type { WholesaleClient } from "../../client.ts";
import { isRecord } from "../../is-record.ts";

/** Calls the method that the client has for a command: `webex.billingReports.create` for `billing-reports create`. */
export function callMethod(
  webex: WholesaleClient,
  resource: string,
  command: string,
  args: readonly unknown[],
): unknown {
  const group: unknown = Reflect.get(webex, camelCase(resource));
  const method = isRecord(group) ? group[camelCase(command)] : undefined;
  if (!isMethod(method)) throw new TypeError(`The client has no method for ${resource} ${command}.`);
  return method(...args);
}

/** Boundary: methods take path parameters, the body, the options, in this order. A test calls each of them. */
function isMethod(value: unknown): value is (...args: readonly unknown[]) => unknown {
  return typeof value === "function";
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
