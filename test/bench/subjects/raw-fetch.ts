import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ baseUrl, token }) =>
  withLoop(async (offset, max) => {
    const url = `${baseUrl}${path}?offset=${offset}&max=${max}`;
    const response = await fetch(url, { headers: authorization(token) });
    if (!response.ok) throw new Error(`Status ${response.status}`);
    return itemsOf(await response.json());
  });
