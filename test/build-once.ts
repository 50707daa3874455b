import { buildWhenStale } from "../scripts/built.ts";

/** Builds `dist/` before the tests that use the package as its users do. */
export default function setup(): void {
  if (!buildWhenStale()) throw new Error("The build failed. Its output is above.");
}
