import { describe, expect, it } from "vitest";
import { createSandbox } from "webex-wholesale/sandbox";
import { runInTerminal } from "./process.ts";
import { serve, type Service } from "./service.ts";

const connect = ({ sandbox, baseUrl }: Service): Record<string, string> => ({
  WEBEX_TOKEN: sandbox.token,
  TO: `--base-url ${baseUrl}`,
});

describe("in a terminal", () => {
  it.each([40, 80, 200])(
    "a list is a table that fits %i columns, in color, with a summary",
    async (columns) => {
      const service = await serve();
      const line = `stty cols ${columns}; $W customers list $TO`;
      const { code, stdout } = await runInTerminal(line, connect(service));
      const lines = visible(stdout).split("\r\n");
      expect(code).toBe(0);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(columns);
      expect(stdout).toContain("\u001b[1mEXTERNAL ID");
      expect(lines.some((text) => text.startsWith("5 customers: "))).toBe(true);
    },
  );

  it("progress is shown while a list is read, and erased", async () => {
    const { stdout } = await runInTerminal("$W customers list $TO", connect(await serve()));
    expect(stdout).toMatch(/^Reading customers: 5 so far\u001b\[1G\u001b\[2K/);
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
    const ended = runInTerminal(line, connect(service), async (type) => {
      while (service.sandbox.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      type("\u0003");
    });
    const { code, stdout } = await ended;
    expect(code).toBe(130);
    expect(stdout).toContain(`webex-wholesale customers wait --removed ${id}`);
  });

  it.each(["table", "jsonl", "json", "csv"])(
    "no control character from the service gets through as %s",
    async (format) => {
      const evil = "\u001b[2J\u001b]0;title\u0007\u009b31m\u202e end";
      const [documented] = createSandbox({ customers: 1 }).customers;
      const errors = [{ description: evil }];
      const customers = [{ ...documented, id: evil, externalId: evil, status: evil, errors }];
      const line = `$W customers list --no-color --format ${format} $TO 2> /dev/null`;
      const { code, stdout } = await runInTerminal(line, connect(await serve({ customers })));
      expect(code).toBe(0);
      expect(stdout).toContain("end");
      expect(stdout.replaceAll(/[\r\n]/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    },
  );
});

/** What a terminal shows, without what was erased. */
function visible(text: string): string {
  return text.replace(/[^\n]*\u001b\[2K/g, "").replace(/\u001b\[\d*m/g, "");
}
