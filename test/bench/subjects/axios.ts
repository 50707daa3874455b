import axios from "axios";
import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ baseUrl: baseURL, token, timeoutMs: timeout }) => {
  const client = axios.create({ baseURL, headers: authorization(token), ...(timeout && { timeout }) });
  return withLoop(async (offset, max) => itemsOf((await client.get(path, { params: { offset, max } })).data));
};
