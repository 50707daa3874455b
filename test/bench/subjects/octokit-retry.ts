import { paginateRest } from "@octokit/plugin-paginate-rest";
import { retry } from "@octokit/plugin-retry";
import { withPlugins } from "./octokit.ts";
import type { Connect } from "./subject.ts";

/** The same with its plugin for retries, which puts a queue before every call. */
export const connect: Connect = (place) => withPlugins(place, paginateRest, retry);
