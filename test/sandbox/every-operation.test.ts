import { describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import { requestSchemas } from "../../generated/sandbox-facts.ts";
import { createSandbox, type Sandbox } from "../../src/sandbox/index.ts";
import { send, type SentRequest } from "./send.ts";
import { exampleRequests, failureStatuses, violations, type OperationId } from "./spec.ts";

const isSuccess = ({ status }: Response): boolean => status >= 200 && status < 300;

/** The documented subscribers, as they are before they agree. */
const pending = createSandbox({ subscribers: 3 }).subscribers.map((subscriber) => ({
  ...subscriber,
  status: "pending_user_migration",
}));

/** With the resources of the documented examples, with other subscribers, without subscribers, and without any resource. */
const sandboxes = (): Sandbox[] => [
  createSandbox(),
  createSandbox({ subscribers: pending }),
  createSandbox({ subscribers: 0 }),
  createSandbox({ customers: 0, subscribers: 0, subPartners: 0, billingReports: 0 }),
];

/** The documented request, changed so that no operation accepts it, with the status that refuses it. */
function refusedRequests(request: SentRequest, hasBody: boolean): [string, number, SentRequest][] {
  const { path } = request;
  const headers = { authorization: "Bearer another" };
  return [
    ["another token", 401, { ...request, headers }],
    ["an unknown parameter", 400, { ...request, path: `${path}&colour=red` }],
    ["an unknown method", 405, { ...request, method: "PATCH" }],
    ...(hasBody ? refusedBodies(request) : []),
  ];
}

function refusedBodies({ method, path, body }: SentRequest): [string, number, SentRequest][] {
  const request = { method, path };
  return [
    ["no body", 400, request],
    ["a body that isn't JSON", 400, { ...request, body: "{" }],
    ["a body of another type", 415, { ...request, body, headers: { "content-type": "text/plain" } }],
    ["an empty object", 400, { ...request, body: {} }],
    ["an unknown property", 400, { ...request, body: { ...(body as object), colour: "red" } }],
  ];
}

describe.each(Object.keys(operations) as OperationId[])("the spec describes the response of %s", (id) => {
  const examples = exampleRequests(id);
  const [[, first] = expect.unreachable()] = examples;

  it.each(examples)("to the documented request: %s", async (_, request) => {
    const responses = await Promise.all(sandboxes().map(async (sandbox) => send(sandbox, request)));
    expect(responses.some(isSuccess)).toBe(true);
    for (const response of responses) expect(await violations(id, response)).toEqual([]);
  });

  it.each(refusedRequests(first, id in requestSchemas.bodies))(
    "to a request that is refused: %s (%d)",
    async (_, status, request) => {
      const response = await send(createSandbox(), request);
      expect(response.status).toBe(status);
      expect(await violations(id, response)).toEqual([]);
    },
  );

  it.each(failureStatuses(id))("to a request that meets the fault %d", async (status) => {
    const response = await send(createSandbox({ faults: [status] }), first);
    expect(response.status).toBe(status);
    expect(await violations(id, response)).toEqual([]);
  });
});
