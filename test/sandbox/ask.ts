import type { Customer, CustomerPage, ErrorBody } from "../../generated/types.ts";
import type { Sandbox } from "../../src/sandbox/index.ts";

/** Where the tests find the list of customers; any origin does. */
export const listUrl = "https://sandbox.test/v1/wholesale/customers";

/** A request for customers with the sandbox's token; `query` such as `max=10&status=error`. */
export function requestFor(sandbox: Sandbox, query = "", init: RequestInit = {}): Request {
  return new Request(`${listUrl}?${query}`, {
    headers: { authorization: `Bearer ${sandbox.token}` },
    ...init,
  });
}

export async function ask(sandbox: Sandbox, query = "", init: RequestInit = {}): Promise<Response> {
  return sandbox.fetch(requestFor(sandbox, query, init));
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

/** The URL of the link to the next page. */
export function nextOf(response: Response): string | undefined {
  return /^<([^>]*)>; rel="next"$/.exec(response.headers.get("link") ?? "")?.[1];
}
