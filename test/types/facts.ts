type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether two types take each other's values; `any` is the same as `any` alone. */
export type Equal<A, B> = IsAny<A> extends IsAny<B> ? ([A, B] extends [B, A] ? true : false) : false;

/** Compiles for `true` alone. */
export type Holds<Fact extends true> = Fact;

/** Takes what is to compile. */
export function use(...values: unknown[]): number {
  return values.length;
}
