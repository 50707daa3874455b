import type { Address } from "./session.ts";

/** One place where the package is to work. */
export interface Runtime {
  name: string;
  version: () => Promise<string>;
  /** Runs the session; gives its outcome as JSON. */
  run: (address: Address) => Promise<string>;
}
