import { stringify } from "yaml";
import type { Document } from "./document.ts";
import { withInlineHeaders } from "./inline-headers.ts";
import { bundle, lint } from "./redocly.ts";

/** The first line of every file that is derived from spec/ and can have a comment. */
export const notice = "Machine-written from spec/ by `npm run generate`. Do not edit.";

/** The document at `entry` in one piece. Throws a `SpecError` for a document that does not lint. */
export async function publishedDocument(entry: string): Promise<Document> {
  const [document] = await Promise.all([bundle(entry), lint(entry)]);
  return withInlineHeaders(document);
}

/** The text in which the document is published: that of `generated/openapi.yaml`, and of the docs site's. */
export function publishedYaml(document: Document): string {
  return `# ${notice}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })}`;
}
