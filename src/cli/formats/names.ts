export const formats = ["table", "json", "jsonl", "csv"] as const;
export type Format = (typeof formats)[number];
