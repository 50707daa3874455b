import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Which samples run: all of them, or one of each kind. */
    samples: "all" | "one of each kind";
  }
}

/** What to run of the samples of one kind. */
export function chosen<T>(ofOneKind: readonly T[]): T[] {
  return inject("samples") === "all" ? [...ofOneKind] : ofOneKind.slice(0, 1);
}
