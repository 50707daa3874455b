import { isRecord } from "../../src/is-record.ts";
import { follow } from "../spec/reference.ts";

/** Reads the nodes of one document, resolves references and collects the document's defects. */
export interface Reader {
  /** The object that a node is or refers to. Records a defect and returns `undefined` if there is none. */
  object: (node: unknown, place: string) => Record<string, unknown> | undefined;
  defect: (place: string, message: string) => void;
  defects: () => string[];
}

export function createReader(document: unknown): Reader {
  const found = new Set<string>();
  const defect = (place: string, message: string): void => void found.add(`${place}: ${message}`);
  return {
    defect,
    defects: () => [...found],
    object(node, place) {
      const followed = follow(document, node);
      if ("problem" in followed) defect(place, followed.problem);
      else if (isRecord(followed.node)) return followed.node;
      else if (followed.node !== undefined) defect(place, `is ${kindOf(followed.node)}, not an object`);
      return undefined;
    },
  };
}

function kindOf(node: unknown): string {
  if (node === null) return "null";
  return Array.isArray(node) ? "an array" : `a ${typeof node}`;
}

export function arrayOf(node: unknown): unknown[] {
  return Array.isArray(node) ? (node as unknown[]) : [];
}
