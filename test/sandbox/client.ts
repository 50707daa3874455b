import { ApiError, createWholesaleClient, type WholesaleClient } from "../../src/index.ts";
import { createSandboxIn, type Sandbox } from "../../src/sandbox/sandbox.ts";
import type { SandboxOptions } from "../../src/sandbox/index.ts";
import { steppedClock } from "./stepped-clock.ts";

interface Connected {
  sandbox: Sandbox;
  webex: WholesaleClient;
  /** Lets time pass in the sandbox, in which it stands still otherwise. */
  pass: (ms: number) => void;
  /** The time in the sandbox, as an ISO 8601 date. */
  date: () => string;
}

/** A sandbox and a client of it that doesn't retry. */
export function connect(options: SandboxOptions = {}): Connected {
  const clock = steppedClock();
  const sandbox = createSandboxIn({ clock }, options);
  const { token, fetch } = sandbox;
  return {
    sandbox,
    webex: createWholesaleClient({ token, fetch, retry: false }),
    pass: clock.pass,
    date: () => new Date(clock.date()).toISOString(),
  };
}

/** The status and the errors with which a call is refused. */
export async function refusalOf(call: Promise<unknown>): Promise<Pick<ApiError, "status" | "errors">> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return { status: error.status, errors: error.errors };
  throw new Error("The call was not refused.", { cause: error });
}
