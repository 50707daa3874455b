import type { Customer } from "../../generated/types.ts";
import { createDispatch } from "./dispatch.ts";
import { inMemory } from "./edges/in-memory.ts";
import { listen, type ListenOptions, type SandboxServer } from "./edges/listen.ts";
import { readOptions, type SandboxOptions } from "./options.ts";
import type { LogEntry, SandboxRequest } from "./request-log.ts";
import { createRespond } from "./respond.ts";
import type { Store } from "./store.ts";

/** The API in memory. */
export interface Sandbox {
  /** The only access token that the sandbox accepts. */
  readonly token: string;
  /** Responds to a request to any origin without a network. Pass it as a client's `fetch` option. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Listens on 127.0.0.1, for pages of any origin too. Several servers share the same data. */
  readonly listen: (options?: ListenOptions) => Promise<SandboxServer>;
  /** The live array: whatever you change in it is in the next response. */
  readonly customers: Customer[];
  /** The requests received and their responses, in order of arrival. */
  readonly requests: readonly SandboxRequest[];
}

/**
 * Creates an API that responds as the spec says, with made-up customers, and that misbehaves on demand.
 *
 * ```ts
 * const sandbox = createSandbox({ customers: 250, faults: [503, "reset"] });
 * const webex = createWholesaleClient({ token: sandbox.token, fetch: sandbox.fetch });
 * ```
 *
 * Throws a `ConfigurationError` for invalid options.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const settings = readOptions(options);
  const { token, customers } = settings;
  const store: Store = { customers, served: 0 };
  const requests: LogEntry[] = [];
  const respond = createRespond(settings, store, requests, createDispatch(settings, store));
  return {
    token,
    fetch: inMemory(respond),
    listen: (listenOptions) => listen(respond, listenOptions),
    customers,
    requests,
  };
}
