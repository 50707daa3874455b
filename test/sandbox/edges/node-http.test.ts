import { createServer } from "node:http";
import { expect, it } from "vitest";
import { loadHttp } from "../../../src/sandbox/edges/node-http.ts";
import { isWebexError } from "../../../src/errors/is-webex-error.ts";

it("in Node, loads node:http", () => {
  expect(loadHttp()).toHaveProperty("createServer", createServer);
});

it.each([{}, { process: {} }, { process: { getBuiltinModule: () => undefined } }])(
  "in a runtime without node:http, says what to do instead: %j",
  (runtime) => {
    const load = (): unknown => loadHttp(runtime);
    expect(load).toThrow(/^`listen` needs `node:http`.* `sandbox\.fetch`/);
    expect(load).toThrow(expect.toSatisfy(isWebexError));
  },
);
