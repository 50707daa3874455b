/** Run by Node, Bun and Deno. The argument is the address as JSON; the outcome goes to standard output. */
import { session, type Address } from "../session.ts";

const address = JSON.parse(process.argv[2] ?? "") as Address;
console.log(JSON.stringify(await session(address)));
