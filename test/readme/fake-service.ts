/** Preloaded before a sample: `fetch` calls a sandbox with one valid token and the faults in `SANDBOX_FAULTS`. */
import { createSandbox, type Faults } from "webex-wholesale/sandbox";

const faults = JSON.parse(process.env["SANDBOX_FAULTS"] ?? "[]") as Faults;
const sandbox = createSandbox({ customers: 250, token: "a-good-token", faults });

globalThis.fetch = (input, init) => sandbox.fetch(new Request(input, init));
