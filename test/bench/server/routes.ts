/** A page that is asked for, in one of the three ways that the subjects know. */
export interface Ask {
  offset: number;
  max: number;
  /** What stands around the rows. */
  wrap: (rows: string, hasMore: boolean) => string;
  /** The `Link` header, where there is more. */
  link?: string;
}

/** Where an id was served: the look-alike of a cursor. */
export type PlaceOf = (id: string) => number;

/** Reads the page out of a URL; `undefined` for a path that is none of the three. */
export function askOf(url: URL, placeOf: PlaceOf): Ask | undefined {
  const route = routes.find(({ path }) => path === url.pathname);
  return route?.ask(url, placeOf);
}

const routes: readonly { path: string; ask: (url: URL, placeOf: PlaceOf) => Ask }[] = [
  /** The API: `offset` and `max`, `{ items }`, `Link`. */
  {
    path: "/v1/wholesale/customers",
    ask(url) {
      const offset = numberOf(url, "offset", 0);
      const max = numberOf(url, "max", 100);
      const next = withQuery(url, "offset", offset + max);
      return { offset, max, wrap: (rows) => `{"items":[${rows}]}`, link: `<${next}>; rel="next"` };
    },
  },
  /** GitHub's: `page` and `per_page`, a bare array, `Link`. */
  {
    path: "/octokit/customers",
    ask(url) {
      const page = numberOf(url, "page", 1);
      const max = numberOf(url, "per_page", 30);
      const next = withQuery(url, "page", page + 1);
      return { offset: (page - 1) * max, max, wrap: (rows) => `[${rows}]`, link: `<${next}>; rel="next"` };
    },
  },
  /** Stripe's: a cursor, which stands for the offset behind the place where its row was served. */
  {
    path: "/v1/customers",
    ask(url, placeOf) {
      const after = url.searchParams.get("starting_after");
      return {
        offset: after === null ? 0 : placeOf(after) + 1,
        max: numberOf(url, "limit", 10),
        wrap: (rows, hasMore) =>
          `{"object":"list","url":"/v1/customers","has_more":${String(hasMore)},"data":[${rows}]}`,
      };
    },
  },
];

function numberOf(url: URL, name: string, missing: number): number {
  return Number(url.searchParams.get(name) ?? missing);
}

function withQuery(url: URL, name: string, value: number): string {
  const next = new URL(url);
  next.searchParams.set(name, String(value));
  return next.href;
}
