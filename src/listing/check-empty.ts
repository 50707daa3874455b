import { ListingError } from "../errors/listing-error.ts";
import { isArray } from "../is-record.ts";
import type { HttpCall } from "../options/http-call.ts";

/** Whether a list has any items, read with a call of its own. */
export type HasItems = (call: HttpCall) => Promise<boolean>;

/**
 * How several values of a filter are written isn't documented: a service that takes `error,updating` for one value
 * returns an empty list. So when a list with such a filter comes back with nothing at all, each value is requested once
 * on its own; if one has items, the list is read again, and if it is empty again, the listing throws.
 *
 * @returns A function for `whenEmpty` of a listing; `undefined` if no filter has several values.
 */
export function checkEmpty(
  name: string,
  call: HttpCall,
  hasItems: HasItems,
): ((times: number) => Promise<boolean>) | undefined {
  const query: Record<string, unknown> = { ...call.params?.query };
  const [filter, values] =
    Object.entries(query).find(([, value]) => isArray(value) && value.length > 1) ?? [];
  if (filter === undefined || !isArray(values)) return undefined;
  const withValue = (value: unknown): HttpCall => ({
    ...call,
    params: { ...call.params, query: { ...query, [filter]: [value] } },
  });
  return async (times) => {
    if (times > 1) {
      throw new ListingError(
        `${name}: the list is empty with several values of \`${filter}\`, but not with one of them alone. ` +
          "Read one value at a time.",
      );
    }
    for (const value of values) if (await hasItems(withValue(value))) return true;
    return false;
  };
}
