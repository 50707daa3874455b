/** Run by `workerd test`. The bindings are the endpoints; the outcome goes to standard output. */
import { session, type Endpoints } from "../session.ts";

export default {
  async test(_controller: unknown, { baseUrl, silentUrl, token }: Endpoints): Promise<void> {
    console.log(JSON.stringify(await session({ baseUrl, silentUrl, token })));
  },
};
