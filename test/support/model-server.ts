export interface ModelOptions {
  ids: string[];
  /** The most items in a page. */
  cap: number;
  link: "right" | "always" | "never";
  /** The changes to the list before the second, third, … request is served. */
  changes: Change[][];
  /** Picks one of `count` things to do next. */
  pick: (count: number) => number;
}

/** Inserts or deletes `count` items at a place in the list, from 0 (its start) to 1 (its end). */
export interface Change {
  do: "insert" | "delete";
  at: number;
  count: number;
}

/** A page as served. */
export interface ServedPage {
  offset: number;
  max: number;
  ids: string[];
  hasNext: boolean;
}

interface Pending {
  offset: number;
  max: number;
  /** Set once the request was served; delivered later. */
  page?: ServedPage;
  resolve: (page: ServedPage) => void;
}

/**
 * A list behind `offset` and `max`, written separately from the sandbox so that one mistake cannot hide in both. It
 * serves and delivers the requests in flight in an order that the test decides, and changes between any two of them.
 */
export class ModelServer {
  readonly list: string[];
  readonly deleted: Set<string> = new Set<string>();
  readonly served: ServedPage[] = [];
  requests = 0;
  mostInFlight = 0;
  #pending: Pending[] = [];
  #inserted = 0;
  readonly #options: ModelOptions;

  constructor(options: ModelOptions) {
    this.#options = options;
    this.list = [...options.ids];
  }

  get inFlight(): number {
    return this.#pending.length;
  }

  /** Serves one request when its turn comes. */
  readonly fetchPage = (offset: number, max: number, signal: AbortSignal): Promise<ServedPage> =>
    new Promise((resolve, reject) => {
      const cancel = (): void => {
        this.#pending = this.#pending.filter((other) => other !== pending);
        reject(signal.reason as Error);
      };
      const pending: Pending = {
        offset,
        max,
        resolve: (page) => {
          signal.removeEventListener("abort", cancel);
          resolve(page);
        },
      };
      this.requests += 1;
      this.#pending.push(pending);
      this.mostInFlight = Math.max(this.mostInFlight, this.#pending.length);
      signal.addEventListener("abort", cancel);
    });

  /** The same over HTTP. */
  readonly fetch = async (request: Request): Promise<Response> => {
    const { searchParams } = new URL(request.url);
    const { ids, hasNext } = await this.fetchPage(
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

  #serve({ offset, max }: Pending): ServedPage {
    const { cap, link, changes } = this.#options;
    if (this.served.length > 0)
      for (const change of changes[this.served.length - 1] ?? []) this.#change(change);
    const ids = this.list.slice(offset, offset + Math.min(max, cap));
    const hasMore = offset + ids.length < this.list.length;
    const page = { offset, max, ids, hasNext: link === "always" || (link === "right" && hasMore) };
    this.served.push(page);
    return page;
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
