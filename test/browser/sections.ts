import { document, guides, operations } from "../docs/samples.ts";

export interface Section {
  kind: "guide" | "operation" | "schema";
  name: string;
  /** Its place in the page, as it stands behind the `#`. */
  place: string;
}

/** Everything that the docs site must show, from the published document. */
export const sections: Section[] = [
  ...guides.map(({ name }): Section => ({ kind: "guide", name, place: placeOf(name) })),
  ...operations.map(({ summary, tags, operationId }): Section => {
    const place = `${placeOf(tags[0] ?? "")}/${operationId.toLowerCase()}`;
    return { kind: "operation", name: summary, place };
  }),
  ...Object.keys(document.components.schemas).map((name): Section => {
    return { kind: "schema", name, place: `/schemas/${name.toLowerCase()}` };
  }),
];

function placeOf(tag: string): string {
  return `/${tag.toLowerCase().replaceAll(" ", "-")}`;
}
