import type { Customer, CustomerPage, ErrorBody } from "../../generated/types.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";

/** The list of customers. Any origin reaches the sandbox. */
export const listUrl = "https://sandbox.test/v1/wholesale/customers";

/** A request for customers with the sandbox's token and a query such as `max=10&status=error`. */
export function listRequest(sandbox: Sandbox, query = "", init: RequestInit = {}): Request {
  return new Request(`${listUrl}?${query}`, {
    headers: { authorization: `Bearer ${sandbox.token}` },
    ...init,
  });
}

export async function listCustomers(sandbox: Sandbox, query = "", init: RequestInit = {}): Promise<Response> {
  return sandbox.fetch(listRequest(sandbox, query, init));
}

export async function itemsOf(response: Response): Promise<Customer[]> {
  const page = (await response.json()) as CustomerPage;
  return page.items;
}

export async function idsOf(response: Response): Promise<string[]> {
  return (await itemsOf(response)).map(({ id }) => id);
}

export async function errorOf(response: Response): Promise<ErrorBody> {
  return (await response.json()) as ErrorBody;
}

/** The URL of the `Link` header to the next page. */
export function nextUrlOf(response: Response): string | undefined {
  return /^<([^>]*)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
}
