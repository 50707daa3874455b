/** A process of its own: a sandbox over HTTP whose faults are those that `session.ts` is to meet. Prints its address. */
import { createSandbox } from "webex-wholesale/sandbox";

const faults = [404, "hang", { status: 429, retryAfter: "1" }] as const;
const sandbox = createSandbox({ customers: 250, faults: [...faults] });
const { baseUrl } = await sandbox.listen();
console.log(JSON.stringify({ baseUrl, token: sandbox.token }));
