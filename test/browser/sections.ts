import { guides } from "../docs/samples.ts";
import { document, operations, type OperationId } from "../support/spec.ts";

export interface Section {
  kind: "guide" | "operation" | "schema";
  name: string;
  /** The fragment of its URL, without the `#`. */
  place: string;
}

/** Every section that the docs site must have, from the published document. */
export const sections: Section[] = [
  ...guides.map(({ name }): Section => ({ kind: "guide", name, place: placeOf(name) })),
  ...operations.map(({ summary, tag, id }): Section => {
    return { kind: "operation", name: summary, place: `${placeOf(tag)}/${id.toLowerCase()}` };
  }),
  ...Object.keys(document.components.schemas).map((name): Section => {
    return { kind: "schema", name, place: `/schemas/${name.toLowerCase()}` };
  }),
];

/** The section of an operation. */
export function sectionOf(id: OperationId): Section {
  const suffix = `/${id.toLowerCase()}`;
  const section = sections.find(({ kind, place }) => kind === "operation" && place.endsWith(suffix));
  if (!section) throw new Error(`The docs site has no section for ${id}.`);
  return section;
}

function placeOf(tag: string): string {
  return `/${tag.toLowerCase().replaceAll(" ", "-")}`;
}
