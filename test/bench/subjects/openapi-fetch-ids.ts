import { connect as connectPlain } from "./openapi-fetch.ts";
import type { Connect } from "./subject.ts";

/** A loop over openapi-fetch that gives no row twice: what it costs to know a row again, and nothing more. */
export const connect: Connect = (place) => {
  const plain = connectPlain(place);
  return {
    ...plain,
    async list(options, take) {
      const seen = new Set<string>();
      await plain.list(options, (row) => {
        if (seen.size < seen.add(row.id).size) take(row);
      });
    },
  };
};
