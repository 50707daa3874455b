/** A worker of workerd, started by `workerd test`: the address comes as bindings, the outcome goes to standard output. */
import { session, type Address } from "../session.ts";

export default {
  async test(_controller: unknown, { baseUrl, token }: Address): Promise<void> {
    console.log(JSON.stringify(await session({ baseUrl, token })));
  },
};
