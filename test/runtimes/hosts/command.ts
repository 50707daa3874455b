/** Run by Node, Bun and Deno. The argument is the endpoints as JSON; the outcome goes to standard output. */
import { session, type Endpoints } from "../session.ts";

const endpoints = JSON.parse(process.argv[2] ?? "") as Endpoints;
console.log(JSON.stringify(await session(endpoints)));
