import { describe, expect, it } from "vitest";
import { runInTerminal } from "./process.ts";
import { serve, type Service } from "./service.ts";

const connect = ({ sandbox, baseUrl }: Service): Record<string, string> => ({
  WEBEX_TOKEN: sandbox.token,
  TO: `--base-url ${baseUrl}`,
});

describe("in a terminal", () => {
  it("a list is a table that fits, in color, with a summary; progress is shown first, and erased", async () => {
    const { code, stdout } = await runInTerminal(
      "stty cols 40; $W customers list $TO",
      connect(await serve()),
    );
    const lines = visible(stdout).split("\r\n");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Reading customers: 5 so far\u001b\[1G\u001b\[2K/);
    expect(stdout).toContain("\u001b[1mEXTERNAL ID");
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
    expect(lines.some((text) => text.startsWith("5 customers: "))).toBe(true);
  });

  it("a removal is confirmed by what is typed", async () => {
    const service = await serve();
    const { id = "" } = service.sandbox.customers[0] ?? {};
    const line = `$W customers remove ${id} $TO`;
    const { code, stdout } = await runInTerminal(line, connect(service), (type) => {
      type("y\n");
    });
    expect(code).toBe(0);
    expect(stdout).toContain("[y/N]");
    expect(service.sandbox.customers.some((customer) => customer.id === id)).toBe(false);
  });

  it("Ctrl-C ends a wait", async () => {
    const service = await serve({ backgroundMs: 3_600_000 });
    const { id = "" } = service.sandbox.customers[0] ?? {};
    const line = `$W customers remove ${id} --yes --wait --poll 5ms $TO`;
    const { code, stdout } = await runInTerminal(line, connect(service), async (type) => {
      while (service.sandbox.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      type("\u0003");
    });
    expect(code).toBe(130);
    expect(stdout).toContain(`webex-wholesale customers wait --removed ${id}`);
  });
});

/** What a terminal shows, without what was erased. */
function visible(text: string): string {
  return text.replace(/[^\n]*\u001b\[2K/g, "").replace(/\u001b\[\d*m/g, "");
}
