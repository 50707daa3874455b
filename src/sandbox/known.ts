/** Of an open set of values those that the spec names: a misspelt one does not compile. */
export type Known<T> = T extends string ? (string extends T ? never : T) : never;
