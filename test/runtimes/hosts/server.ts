/** Serves the sandboxes that `session.ts` talks to and prints where they listen. */
import { createSandbox } from "webex-wholesale/sandbox";

const sandbox = createSandbox({ customers: 250, faults: [404, { status: 429, retryAfter: "1" }] });
const silent = createSandbox({ token: sandbox.token, faults: { hang: 1 } });
const [{ baseUrl }, { baseUrl: silentUrl }] = await Promise.all([sandbox.listen(), silent.listen()]);
console.log(JSON.stringify({ baseUrl, silentUrl, token: sandbox.token }));
