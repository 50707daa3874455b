import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox } from "webex-wholesale/sandbox";
import { baseUrl } from "../../generated/facts.ts";
import { createWorkspace, type Outcome } from "../readme/workspace.ts";
import { openProxy, type LoopbackProxy } from "./loopback-proxy.ts";
import { root, samples } from "./samples.ts";

describe("the sample of a proxy with an authority of its own", () => {
  const { host, hostname } = new URL(baseUrl);
  const sandbox = createSandbox({ customers: 3 });
  const own = samples.filter(({ heading }) => heading.startsWith("Proxies and certificates"));
  const preload = join(root, "test/docs/no-backoff.ts");
  const workspace = createWorkspace(own, { preload, packages: ["undici"] });
  const folder = mkdtempSync(join(tmpdir(), "webex-wholesale-proxy-"));
  let proxy: LoopbackProxy;

  beforeAll(async () => {
    proxy = await openProxy(sandbox, host);
  });
  afterAll(async () => {
    await proxy.close();
    workspace.remove();
    rmSync(folder, { recursive: true });
  });

  async function run(ca: string): Promise<Outcome> {
    const file = join(folder, "ca.pem");
    writeFileSync(file, ca);
    const [sample] = own;
    if (!sample) return expect.unreachable("The guide has no sample.");
    return workspace.run(sample, { WEBEX_TOKEN: sandbox.token, HTTPS_PROXY: proxy.url, COMPANY_CA: file });
  }

  it("reaches the service through the proxy's tunnel, as it stands", async () => {
    const outcome = await run(proxy.ca);
    expect(outcome).toEqual({ code: 0, stdout: `${sandbox.customers[0]?.externalId ?? ""}\n`, stderr: "" });
    expect(new Set(proxy.targets)).toEqual(new Set([`${hostname}:443`]));
  });

  it("sends no request to a service whose authority it was not given", async () => {
    const before = sandbox.requests.length;
    const outcome = await run("");
    expect(outcome.code).not.toBe(0);
    expect(outcome.stderr).toMatch(/ConnectionError: GET \/wholesale\/customers: .*self-signed certificate/);
    expect(sandbox.requests).toHaveLength(before);
  });
});
