import { operations } from "../../generated/sandbox-facts.ts";
import { failure, pageOf, withHeader, type Answer } from "./answer.ts";
import { changesOf, noteRead, type LiveList } from "./changes.ts";
import { newcomers } from "./customers.ts";
import { nextLink } from "./link.ts";
import { listCustomers, readCustomerQuery } from "./list-customers.ts";
import type { Settings } from "./options.ts";
import { queryFaults } from "./query.ts";
import { randomStream } from "./random.ts";
import type { Arrival } from "./respond.ts";

type Answerer = (arrival: Arrival, trackingId: string, how: { mayChange: boolean }) => Answer;

const { method, path, query: parameters } = operations.listWholesaleCustomers;

/** Gives what the service answers to a request when nothing goes wrong on its side. */
export function createAnswerer(settings: Settings, list: LiveList): Answerer {
  const { seed, token, changes } = settings;
  const rates = typeof changes === "function" ? {} : changes;
  const change = changesOf(rates, newcomers(seed), randomStream(seed, "changes"));
  return (arrival, trackingId, { mayChange }) => {
    const refused = refusal(arrival, token, trackingId);
    if (refused) return refused;
    if (mayChange) change(list);
    return page(arrival.url, settings, list, trackingId);
  };
}

/** The first of these that is wrong: the token, the path (any base path may come before it), the method, the query. */
function refusal(arrival: Arrival, token: string, trackingId: string): Answer | undefined {
  const { url, authorization } = arrival;
  const tokenFault = faultOfToken(authorization, token);
  if (tokenFault !== undefined) return failure(401, trackingId, [{ description: tokenFault }]);
  if (!url.pathname.endsWith(path)) {
    return failure(404, trackingId, [{ description: `There is nothing at ${url.pathname}.` }]);
  }
  if (arrival.method !== method) {
    return failure(405, trackingId, [{ description: `${arrival.method} is not supported.` }]);
  }
  const errors = queryFaults(url.searchParams, parameters);
  return errors.length > 0 ? failure(400, trackingId, errors) : undefined;
}

function faultOfToken(authorization: string | null, token: string): string | undefined {
  if (authorization === null) return "The request has no Authorization header.";
  const [, sent] = /^bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (sent === undefined) return "The Authorization header is not of the form `Bearer <token>`.";
  return sent === token ? undefined : "The access token is not the one of this sandbox.";
}

function page(url: URL, settings: Settings, list: LiveList, trackingId: string): Answer {
  const query = readCustomerQuery(url.searchParams, settings);
  const { items, hasMore, end } = listCustomers(list.customers, query);
  noteRead(list, query.offset, end);
  const answer = pageOf(items, trackingId);
  if (!settings.link || !hasMore) return answer;
  return withHeader(answer, "Link", nextLink(url, query.offset + items.length, query.max));
}
