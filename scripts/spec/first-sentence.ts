/** What a description says first, up to a period or a colon, without Markdown. */
export function firstSentence(description = ""): string {
  const [sentence = ""] = description.split(/(?<=[.:])\s/);
  return sentence
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[*`]/g, "")
    .replace(/:$/, ".");
}
