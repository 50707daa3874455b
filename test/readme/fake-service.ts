/** Preloaded before a sample: `fetch` reaches a sandbox that accepts one token and meets the faults in `SANDBOX_FAULTS`. */
import { createSandbox, type Faults } from "webex-wholesale/sandbox";

const faults = JSON.parse(process.env["SANDBOX_FAULTS"] ?? "[]") as Faults;
const sandbox = createSandbox({ customers: 250, token: "a-good-token", faults });

globalThis.fetch = (input, init) => sandbox.fetch(new Request(input, init));
