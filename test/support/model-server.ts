/**
 * A list behind `offset` and `max`, independent of the sandbox, so that one mistake can't hide in both. It serves
 * and delivers pending requests in an order that the test decides, and can change between any two that it serves.
 */
export interface ModelOptions {
  ids: string[];
  /** The most items on a page. */
  cap: number;
  link: "right" | "always" | "never";
  /** How the list changes before the second, third, … request is served. */
  changes: Change[][];
  /** Picks what to do next: an index below `count`. */
  pick: (count: number) => number;
}

/** `count` items are inserted or deleted in the list, at a place from 0 (its head) to 1 (its end). */
export interface Change {
  do: "insert" | "delete";
  at: number;
  count: number;
}

/** The page that one request receives. */
export interface Served {
  offset: number;
  max: number;
  ids: string[];
  hasNext: boolean;
}

interface Pending {
  offset: number;
  max: number;
  /** Set once the request is served; delivered later. */
  page?: Served;
  resolve: (served: Served) => void;
}

export class ModelServer {
  readonly list: string[];
  readonly deleted: Set<string> = new Set<string>();
  readonly served: Served[] = [];
  started = 0;
  mostUnderWay = 0;
  #pending: Pending[] = [];
  #inserted = 0;
  readonly #options: ModelOptions;

  constructor(options: ModelOptions) {
    this.#options = options;
    this.list = [...options.ids];
  }

  get underWay(): number {
    return this.#pending.length;
  }

  /** Resolves to a page when the request is delivered. */
  readonly ask = (offset: number, max: number, signal: AbortSignal): Promise<Served> =>
    new Promise((resolve, reject) => {
      const settle = new AbortController();
      const pending: Pending = {
        offset,
        max,
        resolve: (served) => {
          settle.abort();
          resolve(served);
        },
      };
      this.started += 1;
      this.#pending.push(pending);
      this.mostUnderWay = Math.max(this.mostUnderWay, this.#pending.length);
      signal.addEventListener(
        "abort",
        () => {
          this.#pending = this.#pending.filter((other) => other !== pending);
          reject(signal.reason as Error);
        },
        { signal: settle.signal },
      );
    });

  /** The same over HTTP. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const { searchParams } = new URL(request.url);
    const { ids, hasNext } = await this.ask(
      Number(searchParams.get("offset")),
      Number(searchParams.get("max")),
      request.signal,
    );
    const link = { link: '<https://elsewhere.example/?a=1,2>; rel="next"' };
    return Response.json({ items: ids.map((id) => ({ id })) }, { headers: hasNext ? link : {} });
  };

  /** Serves or delivers, one step at a time, until `work` is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { isDone: false };
    const settled = work.finally(() => (state.isDone = true));
    settled.catch(() => undefined);
    while (!state.isDone) {
      await new Promise((resume) => setImmediate(resume));
      const next = this.#pending[this.#options.pick(this.#pending.length)];
      if (next) this.#step(next);
    }
    return settled;
  }

  #step(pending: Pending): void {
    if (!pending.page) {
      pending.page = this.#serve(pending);
      return;
    }
    this.#pending = this.#pending.filter((other) => other !== pending);
    pending.resolve(pending.page);
  }

  #serve({ offset, max }: Pending): Served {
    const { cap, link, changes } = this.#options;
    if (this.served.length > 0)
      for (const change of changes[this.served.length - 1] ?? []) this.#change(change);
    const ids = this.list.slice(offset, offset + Math.min(max, cap));
    const hasMore = offset + ids.length < this.list.length;
    const served = { offset, max, ids, hasNext: link === "always" || (link === "right" && hasMore) };
    this.served.push(served);
    return served;
  }

  #change({ do: what, at, count }: Change): void {
    const place = Math.floor(at * this.list.length);
    if (what === "insert") this.list.splice(place, 0, ...Array.from({ length: count }, () => this.#newId()));
    else for (const id of this.list.splice(place, count)) this.deleted.add(id);
  }

  #newId(): string {
    this.#inserted += 1;
    return `new-${String(this.#inserted)}`;
  }
}
