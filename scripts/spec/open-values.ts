import type { TypeNode } from "typescript";
import { ts } from "./typescript.ts";

/** What openapi-typescript hands to `transform`: any schema of the document. */
interface SchemaLike {
  anyOf?: unknown[];
}

interface ClosedBranch {
  type: "string" | "integer" | "number";
  enum: (string | number)[];
}

/**
 * The type of a set of values that the service extends. In the spec it is an `anyOf` of an `enum` and of the
 * bare type; here `"known" | … | (string & {})`, so that an editor offers the known values and any other one
 * still passes (a plain `| string` would swallow the literals).
 *
 * Returns `undefined` for every other schema, which leaves it to openapi-typescript.
 */
export function openValuesType(schema: SchemaLike): TypeNode | undefined {
  const known = knownBranch(schema);
  if (!known) return undefined;
  const factory = ts.factory;
  const bare = known.type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword;
  const literals = known.enum.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === "string" ? factory.createStringLiteral(value) : factory.createNumericLiteral(value),
    ),
  );
  const rest = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(bare),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(rest)]);
}

function knownBranch({ anyOf }: SchemaLike): ClosedBranch | undefined {
  if (anyOf?.length !== 2) return undefined;
  const [known, rest] = anyOf as [Partial<ClosedBranch>, Partial<ClosedBranch>];
  const isOpen = known.enum !== undefined && rest.enum === undefined && known.type === rest.type;
  return isOpen && known.type !== undefined ? (known as ClosedBranch) : undefined;
}
