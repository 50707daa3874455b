/** Serves a list until its parent disconnects: `server <options as JSON>`. Sends its base URL. */
import { createSandbox } from "webex-wholesale/sandbox";

export interface ServerOptions {
  customers: number;
  latencyMs?: number;
}

const options = JSON.parse(process.argv[2] ?? "{}") as ServerOptions;
const { baseUrl } = await createSandbox({ ...options, token: "bench" }).listen();
process.send?.(baseUrl);
process.on("disconnect", () => process.exit());
