import axios from "axios";
import { authorization, itemsOf, path, withLoop, type Connect } from "./subject.ts";

export const connect: Connect = ({ origin, token, timeoutMs }) => {
  const client = axios.create({
    baseURL: origin,
    headers: authorization(token),
    ...(timeoutMs !== undefined && { timeout: timeoutMs }),
  });
  return withLoop(async (offset, max) => itemsOf((await client.get(path, { params: { offset, max } })).data));
};
