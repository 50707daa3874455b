/** npm run demo: the life of a customer, on a sandbox over HTTP, with a line for each request and response. */
import { createSandbox } from "../src/sandbox/index.ts";
import { showLife } from "./demo/life.ts";

const sandbox = createSandbox({
  backgroundMs: 400,
  latencyMs: [5, 30],
  outcomes: ["provisioned_with_errors"],
});
const server = await sandbox.listen();
try {
  console.log(`A sandbox listens on ${server.baseUrl}; nothing here leaves this machine.`);
  await showLife({ baseUrl: server.baseUrl, token: sandbox.token }, console.log);
  console.log(`\nDone: ${sandbox.requests.length} requests. The guides explain each step.`);
} finally {
  await server.close();
}
