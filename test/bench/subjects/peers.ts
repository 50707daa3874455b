/** What a user would pick instead, with a client of its own for any service; most cases measure all of them. */
export const peers = ["ky", "axios", "got", "ofetch", "openai", "octokit", "stripe"] as const;
