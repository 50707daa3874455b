import type { Clock } from "../../src/time/clock.ts";

interface Timer {
  at: number;
  callback: () => void;
}

/** A clock that jumps to the next timer as soon as there is nothing left to do at the current time. */
export class VirtualClock implements Clock {
  #now = 5000;
  readonly #timers = new Set<Timer>();

  /** How many timers are set. */
  get timers(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#now;
  }

  /** Far from `now`, so that confusing the two fails a test. */
  date(): number {
    return Date.UTC(2026, 0, 1) + this.#now;
  }

  schedule(callback: () => void, delayMs: number): () => void {
    const timer = { at: this.#now + delayMs, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Lets time pass until `work` is done; also resolves to how long that took, in milliseconds. */
  async run<T>(work: Promise<T>): Promise<{ result: T; elapsedMs: number }> {
    const startedAt = this.#now;
    const state = { isDone: false };
    const settled = work.finally(() => (state.isDone = true));
    settled.catch(() => undefined);
    for (;;) {
      await turns(3);
      if (state.isDone) return { result: await settled, elapsedMs: this.#now - startedAt };
      this.#jump();
    }
  }

  #jump(): void {
    const [next] = [...this.#timers].sort((one, other) => one.at - other.at);
    if (!next) return;
    this.#timers.delete(next);
    this.#now = Math.max(this.#now, next.at);
    next.callback();
  }
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resume) => setImmediate(resume));
}
