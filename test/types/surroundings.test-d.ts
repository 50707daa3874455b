import { createWholesaleClient, refreshTokenProvider, type provisioningProblems } from "webex-wholesale";
import type { Customer, ProvisioningProblem, TokenFunction, WebexEvent, paths } from "webex-wholesale";
import { createSandbox, type Sandbox, type SandboxServer } from "webex-wholesale/sandbox";
import { use, type Equal, type Holds } from "./facts.ts";

export const sandbox: Sandbox = createSandbox({
  customers: 250,
  faults: [503, { status: 429, retryAfter: "2" }, "reset", null],
});

export type Facts = [
  Holds<Equal<Awaited<ReturnType<typeof sandbox.listen>>, SandboxServer>>,
  Holds<Equal<ReturnType<typeof provisioningProblems>, ProvisioningProblem[]>>,
  Holds<Equal<ProvisioningProblem["severity"], "error" | "warning">>,
  Holds<Equal<WebexEvent["type"], "request" | "response" | "retry" | "page" | "drift" | "poll">>,
  Holds<"/wholesale/customers" extends keyof paths ? true : false>,
];

// A client accepts a sandbox, and a token that renews itself.
export const token: TokenFunction = refreshTokenProvider({
  clientId: "a",
  clientSecret: "b",
  refreshToken: "c",
});
createWholesaleClient({ token: sandbox.token, fetch: sandbox.fetch });
createWholesaleClient({ token });
sandbox.customers.push({ id: "a" } satisfies Customer);
createSandbox({ changes: { insert: 0.5, delete: 0.5, at: "head" }, latencyMs: [1, 2], link: undefined });
// @ts-expect-error - it is `customers`
createSandbox({ seed: 1, customer: 250 });
// @ts-expect-error - unknown fault
createSandbox({ faults: ["melt"] });

// An observer narrows by `type`.
createWholesaleClient({
  token: "token",
  onEvent(event) {
    if (event.type === "retry") use(event.delayMs satisfies number);
    if (event.type === "drift") use(event.direction satisfies "inserted" | "removed" | "repeated");
    // @ts-expect-error - not every event has a status
    use(event.status);
  },
});
