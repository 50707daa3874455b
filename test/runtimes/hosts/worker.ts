/** Run by `workerd test`. The bindings are the address; the outcome goes to standard output. */
import { session, type Address } from "../session.ts";

export default {
  async test(_controller: unknown, { baseUrl, silentUrl, token }: Address): Promise<void> {
    console.log(JSON.stringify(await session({ baseUrl, silentUrl, token })));
  },
};
