import { SpecError } from "../spec/redocly.ts";

export interface Rebuilder {
  /** Something changed. Resolves when the site is as new as the change, or has failed to be. */
  changed: () => Promise<void>;
}

export interface RebuilderOptions {
  /** Builds the site; a document with faults is a `SpecError`, and leaves the last good site as it is. */
  build: () => Promise<void>;
  /** Hears of each build that went well. */
  onBuilt: () => void;
  /** Hears what is wrong with the document, in the linter's words. */
  onFault: (report: string) => void;
}

/**
 * Rebuilds after changes, one build at a time. Changes that come while a build runs share the next one, so however fast
 * they come, the last of them is in the site in the end. No failure ends it: the next change is a new chance.
 */
export function createRebuilder({ build, onBuilt, onFault }: RebuilderOptions): Rebuilder {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const buildOnce = async (): Promise<void> => {
    try {
      await build();
      onBuilt();
    } catch (error) {
      onFault(error instanceof SpecError ? error.message : String(error));
    }
  };
  const start = (): Promise<void> => {
    next = undefined;
    running = buildOnce().finally(() => {
      running = undefined;
    });
    return running;
  };
  return { changed: () => (running ? (next ??= running.then(start)) : start()) };
}
