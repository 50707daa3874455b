/** What users would pick instead: clients for any service, or with an option for the base URL. */
export const peers = ["ky", "axios", "got", "ofetch", "openai", "octokit", "stripe"] as const;
