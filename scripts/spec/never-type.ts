import type { TypeNode } from "typescript";
import { isRecord } from "../../src/is-record.ts";
import { ts } from "./typescript.ts";

/**
 * `never` for `not: {}`, which no value matches: a property that can't be set. Returns `undefined` for every other
 * schema, which leaves it to openapi-typescript.
 */
export function neverType(schema: object): TypeNode | undefined {
  const excluded = "not" in schema ? schema.not : undefined;
  const isImpossible = isRecord(excluded) && Object.keys(excluded).length === 0;
  return isImpossible ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword) : undefined;
}
