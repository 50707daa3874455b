import type { Part } from "./part.ts";

/** One change on the way from one document to another. */
export interface Difference {
  /** `GET /wholesale/customers` */
  operation: string;
  /** `parameter max (query) became required` */
  change: string;
}

/** The changes from one document to another. A part that is added or removed is one change, however large. */
export function compare(before: Part, after: Part): Difference[] {
  return keysOf(before.children, after.children).flatMap((key) => {
    const [old, current] = [before.children.get(key), after.children.get(key)];
    const operation = (old ?? current)?.label ?? key;
    const changes = old && current ? changesInside(old, current) : [`operation ${old ? "removed" : "added"}`];
    return changes.map((change) => ({ operation, change }));
  });
}

function changesInside(before: Part, after: Part): string[] {
  return keysOf(before.children, after.children).flatMap((key) => {
    const [old, current] = [before.children.get(key), after.children.get(key)];
    if (!old) return [`${after.required.has(key) ? "required " : ""}${key} added`];
    if (!current) return [`${key} removed`];
    return [
      ...requirementChange(key, before.required.has(key), after.required.has(key)),
      ...setChange(`type of ${key}`, old.types, current.types),
      ...setChange(`format of ${key}`, old.formats, current.formats),
      ...changesInside(old, current),
    ];
  });
}

function requirementChange(label: string, wasRequired: boolean, isRequired: boolean): string[] {
  return wasRequired === isRequired ? [] : [`${label} became ${isRequired ? "required" : "optional"}`];
}

function setChange(what: string, before: Set<string>, after: Set<string>): string[] {
  const [from, to] = [before, after].map((set) => [...set].toSorted().join(" or ") || "none");
  return from === to ? [] : [`${what} changed from ${from ?? ""} to ${to ?? ""}`];
}

function keysOf(before: Map<string, Part>, after: Map<string, Part>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])];
}
