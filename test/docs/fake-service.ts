/**
 * Preloaded before a sample of the docs: `fetch` reaches a sandbox and a fake token endpoint instead of Webex.
 * - `ROTATE_AT=n`: just before the nth request a new token replaces the old one, in the file that `WEBEX_TOKEN_FILE`
 *   names and in the sandbox.
 * - `SANDBOX_OPTIONS`: more options of the sandbox, as JSON.
 * - `REQUEST_LOG`: the file that gets the sandbox's request log as JSON when the sample ends.
 */
import { writeFileSync } from "node:fs";
import { createSandbox, type SandboxOptions } from "webex-wholesale/sandbox";
import { baseUrl, tokenUrl } from "../../generated/facts.ts";

const rotateAt = Number(process.env["ROTATE_AT"] ?? Infinity);
const tokenFile = process.env["WEBEX_TOKEN_FILE"];
const logFile = process.env["REQUEST_LOG"];
const options = JSON.parse(process.env["SANDBOX_OPTIONS"] ?? "{}") as SandboxOptions;
const before = createSandbox({ customers: 250, token: "a-good-token", ...options });
const after = createSandbox({ customers: 250, token: "another-good-token" });
/** Where the sandbox has the files of billing reports. */
const filesUrl = "https://billing-reports.sandbox.example/";
const network = globalThis.fetch;
let requests = 0;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (request.url === tokenUrl) return Response.json({ access_token: "a-good-token", expires_in: 3600 });
  if (!request.url.startsWith(baseUrl) && !request.url.startsWith(filesUrl)) return network(request);
  requests++;
  if (requests === rotateAt && tokenFile !== undefined) writeFileSync(tokenFile, "another-good-token\n");
  return (requests < rotateAt ? before : after).fetch(request);
};

process.on("exit", () => {
  if (logFile !== undefined) writeFileSync(logFile, JSON.stringify([...before.requests, ...after.requests]));
});
