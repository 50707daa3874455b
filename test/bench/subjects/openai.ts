import OpenAI from "openai";
import { itemsOf, path, withLoop, type Connect } from "./subject.ts";

/** The core of a generated client, by its documented way to call other endpoints. */
export const connect: Connect = ({ baseUrl: baseURL, token: apiKey, timeoutMs: timeout }) => {
  const client = new OpenAI({ apiKey, baseURL, ...(timeout && { timeout }) });
  return withLoop(async (offset, max) => itemsOf(await client.get(path, { query: { offset, max } })));
};
