import { expect, it } from "vitest";
import { createSandbox } from "../../src/sandbox/index.ts";
import { listRequest } from "./list-customers.ts";

it("a request that was aborted before it is sent has no response and is not logged", async () => {
  const sandbox = createSandbox();
  const request = listRequest(sandbox, "", { signal: AbortSignal.abort(new Error("too late")) });
  await expect(sandbox.fetch(request)).rejects.toThrow("too late");
  expect(sandbox.requests).toEqual([]);
});
