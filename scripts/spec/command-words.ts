import type { Operation } from "./document.ts";

/**
 * The two words that run an operation. The resource is its tag without the product, and the command is its
 * `operationId` without the words of the tag: `listWholesaleSubPartners` of "Wholesale Sub-partners" is `sub-partners
 * list`.
 */
export function commandWords({ operationId, tags: [tag = ""] = [] }: Operation): {
  resource: string;
  command: string;
} {
  const tagWords = wordsOf(tag);
  const stems = tagWords.map(stemOf);
  const words = wordsOf(operationId).filter((word) => !stems.includes(stemOf(word)));
  if (words.length === 0) throw new Error(`${operationId}: the command line needs a verb in its name.`);
  const [product, ...resource] = tagWords;
  return { resource: (resource.length > 0 ? resource : [product]).join("-"), command: words.join("-") };
}

/** `billingStartDate` as `billing-start-date`. */
export function kebabCase(name: string): string {
  return wordsOf(name).join("-");
}

function wordsOf(name: string): string[] {
  return (name.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());
}

/** The word without the s of a plural. */
function stemOf(word: string): string {
  return word.replace(/s$/, "");
}
