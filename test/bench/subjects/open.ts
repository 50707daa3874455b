import type { Connect } from "./subject.ts";

/** The subjects by name, each loaded only where it is measured. */
const subjects = {
  "webex-wholesale": () => import("./webex-wholesale.ts"),
  "openapi-fetch": () => import("./openapi-fetch.ts"),
  "openapi-fetch, ids kept": () => import("./openapi-fetch-ids.ts"),
  "raw fetch": () => import("./raw-fetch.ts"),
  "raw fetch, windows": () => import("./raw-windows.ts"),
  ky: () => import("./ky.ts"),
  axios: () => import("./axios.ts"),
  got: () => import("./got.ts"),
  ofetch: () => import("./ofetch.ts"),
  openai: () => import("./openai.ts"),
  octokit: () => import("./octokit.ts"),
  "octokit, plugin-retry": () => import("./octokit-retry.ts"),
  stripe: () => import("./stripe.ts"),
} satisfies Record<string, () => Promise<{ connect: Connect }>>;

/** The control: raw fetch once more, under a name of its own. What it differs by is noise. */
export const control = "raw fetch again";

/** Loads a subject. Throws for a name that is none. */
export async function open(name: string): Promise<Connect> {
  const wanted = name === control ? "raw fetch" : name;
  const load = Object.entries(subjects).find(([known]) => known === wanted)?.[1];
  if (!load) throw new RangeError(`There is no subject ${name}.`);
  return (await load()).connect;
}
