import { publishedDocument, publishedYaml } from "./published.ts";

/**
 * Everything that is derived from the document at `entry`: file name in `generated/` → content. The same document
 * produces the same bytes. Throws a `SpecError` for a document that does not lint.
 */
export async function generate(entry: string): Promise<Map<string, string>> {
  // TypeScript and Prettier take most of a second to load; Redocly, in processes of its own, reads the document meanwhile.
  const [document, { formattedFiles }] = await Promise.all([
    publishedDocument(entry),
    import("./formatted-files.ts"),
  ]);
  return new Map([["openapi.yaml", publishedYaml(document)], ...(await formattedFiles(document))]);
}
