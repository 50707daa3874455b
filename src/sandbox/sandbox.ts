import type { Customer } from "../../generated/types.ts";
import { inMemory } from "./in-memory.ts";
import { listen, type ListenOptions, type SandboxServer } from "./listen.ts";
import { readOptions, type SandboxOptions } from "./options.ts";
import type { Entry, SandboxRequest } from "./request-log.ts";
import { createRespond } from "./respond.ts";

/** The API in memory. */
export interface Sandbox {
  /** The token that is let in. */
  readonly token: string;
  /** Answers a request to any origin, without a network; for the option `fetch` of a client. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Answers over HTTP on 127.0.0.1, pages of any origin too. Several servers share the one list. */
  readonly listen: (options?: ListenOptions) => Promise<SandboxServer>;
  /** The list as it is now. Whatever you change in it, the next answer has. */
  readonly customers: Customer[];
  /** What came and what was answered, in the order of arrival. */
  readonly requests: readonly SandboxRequest[];
}

/**
 * An API that answers as the spec says, with made-up customers, and that misbehaves when it is told to.
 *
 * ```ts
 * const sandbox = createSandbox({ customers: 250, faults: [503, "reset"] });
 * const webex = createWholesaleClient({ token: sandbox.token, fetch: sandbox.fetch });
 * ```
 *
 * Throws a `ConfigurationError` for options that cannot be right.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const settings = readOptions(options);
  const { token, customers } = settings;
  const requests: Entry[] = [];
  const respond = createRespond(settings, { customers, read: 0 }, requests);
  return {
    token,
    fetch: inMemory(respond),
    listen: (listenOptions) => listen(respond, listenOptions),
    customers,
    requests,
  };
}
