import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ baseUrl, token }) => {
  const client = new (Octokit.plugin(retry))({ baseUrl });
  // Its own `auth` option would send `token …` instead of `Bearer …`.
  const headers = authorization(token);
  return withLoop(async (offset, max) =>
    itemsOf((await client.request(`GET ${path}`, { offset, max, headers })).data),
  );
};
