import { systemClock, type Clock } from "../time/clock.ts";
import { createDispatch } from "./dispatch.ts";
import { inMemory } from "./edges/in-memory.ts";
import { listen, type ListenOptions, type SandboxServer } from "./edges/listen.ts";
import { readOptions, type SandboxOptions } from "./options.ts";
import type { LogEntry, SandboxRequest } from "./request-log.ts";
import { createRespond } from "./respond.ts";
import { createStore, type LiveArrays } from "./store.ts";

/** The API in memory. */
export interface Sandbox extends LiveArrays {
  /** The only access token that the sandbox accepts. */
  readonly token: string;
  /**
   * Responds without a network to a request to any origin, of which one has the files of billing reports. Pass it as a
   * client's `fetch` option.
   */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Listens on 127.0.0.1, for pages of any origin too, with the files of billing reports on another port. Several
   * servers share the same data.
   */
  readonly listen: (options?: ListenOptions) => Promise<SandboxServer>;
  /** Finishes all background work now, however much of `backgroundMs` is left. */
  readonly settle: () => void;
  /** The requests received and their responses, in order of arrival. */
  readonly requests: readonly SandboxRequest[];
}

/**
 * Creates an API that responds as the spec says, with made-up data, and that misbehaves on demand.
 *
 * ```ts
 * const sandbox = createSandbox({ customers: 250, faults: [503, "reset"] });
 * const webex = createWholesaleClient({ token: sandbox.token, fetch: sandbox.fetch });
 * ```
 *
 * What is provisioned is then listed, updated and removed. Where the service's behavior isn't documented, the sandbox
 * chooses:
 * - A customer can't have the `externalId` or the `orgId` of another one: 409, for a precheck too.
 * - A customer can't be updated or removed while background work on it is running: 409.
 * - An update takes effect when its background work ends, even if it ends in `error`.
 * - A customer whose removal fails stays, with the status that `outcomes` says.
 * - When a customer is removed, so are its subscribers.
 * - A subscriber's `customerId` has to be that of a customer: 400, for a precheck too.
 * - A subscriber can't have the email address of another one, in whatever case: 409 with code 10022, for a precheck too.
 * - A subscriber needs exactly one package: 400. Whether the customer has it isn't checked, and a Calling package needs
 *   neither a phone number nor an extension.
 * - A subscriber in `pending_user_migration` stays so until you change it in the live array. The consent email can't be sent
 *   to one with another status: 409.
 * - A list of subscribers or billing reports is sorted by the known keys only: 400. Without `sortOrder`, it is in ascending
 *   order.
 * - The period of a billing report can't end before it starts: 400. There can't be two reports with the same period, type
 *   and sub-partner, unless the earlier ones failed: 409.
 * - A billing report that is deleted while it is `IN_PROGRESS` is gone at once.
 * - A billing report's `tempDownloadURL` works for ten minutes, and for requests without an `Authorization` header only. The
 *   columns of the file are made up. It has the subscribers that are there when it is downloaded, whatever the period.
 *
 * Throws a `ConfigurationError` for invalid options.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  return createSandboxIn({ clock: systemClock }, options);
}

/** The same, with the clock of a test. */
export function createSandboxIn({ clock }: { clock: Clock }, options: SandboxOptions = {}): Sandbox {
  const settings = readOptions(options);
  const store = createStore(settings, clock);
  const requests: LogEntry[] = [];
  const dispatch = createDispatch(settings, store);
  const respond = createRespond({ settings, store, log: requests, clock, dispatch });
  const current = (): LiveArrays => {
    store.background.advance();
    return store;
  };
  return {
    token: settings.token,
    fetch: inMemory(respond),
    listen: (listenOptions) => listen(respond, listenOptions),
    settle: store.background.settle,
    requests,
    get customers() {
      return current().customers;
    },
    get subscribers() {
      return current().subscribers;
    },
    get subPartners() {
      return current().subPartners;
    },
    get billingReports() {
      return current().billingReports;
    },
  };
}
