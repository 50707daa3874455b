import type { Address } from "./session.ts";

/** An environment in which the package must work. */
export interface Runtime {
  name: string;
  version: () => Promise<string>;
  /** Runs the session; resolves to its outcome as JSON. */
  run: (address: Address) => Promise<string>;
}
