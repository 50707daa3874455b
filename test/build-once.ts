import { buildWhenStale } from "../scripts/built.ts";

/** Before any test: tests that use the package as a user gets it find it in dist/, as it is in src/ now. */
export default function setup(): void {
  if (!buildWhenStale()) throw new Error("The build failed; what it said stands above.");
}
