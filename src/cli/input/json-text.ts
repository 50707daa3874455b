import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { UsageError } from "../errors/command-error.ts";

/** A JSON value, and where in its text each part is. */
export interface JsonText {
  value: unknown;
  /** `customer.json:3:14` for the field at a path such as `address.city` or `packages[0]`, or for what contains it. */
  placeOf: (field: string) => string;
}

/** Throws a `UsageError` with the place of the first mistake. */
export function parseJson(marked: string, name: string): JsonText {
  const text = marked.replace(/^\ufeff/, "");
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const place = (offset: number): string => `${name}:${lineAndColumn(text, offset)}`;
  return {
    value: valueOf(text, (message) => {
      const [error] = errors;
      return error
        ? `${place(error.offset)}: not JSON: ${inWords(error)}.`
        : `${name}: not JSON: ${message}.`;
    }),
    placeOf: (field) => {
      const path = pathOf(field);
      for (let length = path.length; length > 0; length--) {
        const node = root && findNodeAtLocation(root, path.slice(0, length));
        if (node) return place(node.offset);
      }
      return place(root?.offset ?? 0);
    },
  };
}

/** `packages[0]` as `["packages", 0]`. */
export function pathOf(field: string): (string | number)[] {
  return (field.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** The types of `parseTree` don't say that an empty text has no tree. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  return parseTree(text, errors, { disallowComments: true });
}

/** `JSON.parse` decides what is JSON; it doesn't always say where it isn't. */
function valueOf(text: string, problem: (message: string) => string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(problem(String(error)));
  }
}

function lineAndColumn(text: string, offset: number): string {
  const lines = text.slice(0, offset).split("\n");
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** `PropertyNameExpected` as `property name expected`. */
function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/(?<=\w)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .toLowerCase();
}
