/** The values of an open set that the spec names, so that a misspelt one does not compile. */
export type Known<T> = T extends string ? (string extends T ? never : T) : never;
