/**
 * Preloaded before a sample of the docs: `fetch` reaches a sandbox and a fake token endpoint instead of Webex. With
 * `ROTATE_AT` set to n, the token changes before the nth request, both in the file that `WEBEX_TOKEN_FILE` names and at
 * the service, which then rejects the old one.
 */
import { writeFileSync } from "node:fs";
import { createSandbox } from "webex-wholesale/sandbox";
import { baseUrl, tokenUrl } from "../../generated/facts.ts";

const rotateAt = Number(process.env["ROTATE_AT"] ?? Infinity);
const file = process.env["WEBEX_TOKEN_FILE"];
const [before, after] = ["a-good-token", "another-good-token"].map((token) =>
  createSandbox({ customers: 250, token }),
);
const network = globalThis.fetch;
let requests = 0;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  if (request.url === tokenUrl) return Response.json({ access_token: "a-good-token", expires_in: 3600 });
  if (!request.url.startsWith(baseUrl)) return network(request);
  requests++;
  if (requests === rotateAt && file !== undefined) writeFileSync(file, "another-good-token\n");
  const service = requests < rotateAt ? before : after;
  return service ? service.fetch(request) : Response.error();
};
