type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether two types are assignable to each other; `any` only equals `any`. */
export type Equal<A, B> = IsAny<A> extends IsAny<B> ? ([A, B] extends [B, A] ? true : false) : false;

/** Only compiles for `true`. */
export type Holds<Fact extends true> = Fact;

/** Takes expressions that must compile. */
export function use(...values: unknown[]): number {
  return values.length;
}
