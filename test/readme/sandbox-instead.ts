/** Loaded ahead of a sample: `fetch` is a sandbox's, which lets one token in and meets the faults that it is told. */
import { createSandbox, type Faults } from "webex-wholesale/sandbox";

const faults = JSON.parse(process.env["SANDBOX_FAULTS"] ?? "[]") as Faults;
const sandbox = createSandbox({ customers: 250, token: "a-good-token", faults });

globalThis.fetch = (input, init) => sandbox.fetch(new Request(input, init));
