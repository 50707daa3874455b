import type { Endpoints } from "./session.ts";

/** An environment in which the package must work. */
export interface Runtime {
  name: string;
  version: () => Promise<string>;
  /** Runs the session; resolves to its outcome as JSON. */
  run: (endpoints: Endpoints) => Promise<string>;
}
