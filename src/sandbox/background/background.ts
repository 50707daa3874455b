import type { Clock } from "../../time/clock.ts";
import type { OutcomeOf, NextOutcome, Statuses } from "./outcomes.ts";

/** The service's work after it has accepted a request. There are no timers: `advance` ends the work that is due. */
export interface Background {
  /** Starts work on a resource. `end` is called with the status in which it fails, or with `undefined` for success. */
  start<Kind extends Statuses>(
    resource: object,
    statuses: Kind,
    end: (outcome: OutcomeOf<Kind> | undefined) => void,
  ): void;
  /** Whether work is running on a resource. */
  isBusy: (resource: object) => boolean;
  /** Ends the work whose time has passed. */
  advance: () => void;
  /** Ends all work now. */
  settle: () => void;
}

interface Work {
  dueAt: number;
  end: () => void;
}

/** The outcome of work is decided when it starts. */
export function createBackground(
  clock: Pick<Clock, "now">,
  backgroundMs: number,
  nextOutcome: NextOutcome,
): Background {
  // In the order in which it is due, because all work takes equally long.
  const running = new Map<object, Work>();
  const endUntil = (latest: number): void => {
    for (const [resource, { dueAt, end }] of running) {
      if (dueAt > latest) return;
      running.delete(resource);
      end();
    }
  };
  return {
    start(resource, statuses, end) {
      const outcome = nextOutcome(statuses);
      const work = {
        dueAt: clock.now() + backgroundMs,
        end: () => {
          end(outcome);
        },
      };
      running.set(resource, work);
    },
    isBusy: (resource) => running.has(resource),
    advance: () => {
      endUntil(clock.now());
    },
    settle: () => {
      endUntil(Infinity);
    },
  };
}
