import { describe, expect, it } from "vitest";
import { sections } from "./sections.ts";
import { file, open } from "./site.ts";

describe("the Run button", () => {
  it("runs every sample that needs nothing of Node, and sends nothing over the network", async () => {
    const { page, errors, left } = await open();
    const sources = await page.evaluate(() => Object.keys(globalThis.samples));
    const ran: string[] = [];
    for (const { kind, place, name } of sections) {
      if (kind === "schema") continue;
      await page.goto(`${file}#${place}`);
      const section = page.locator(`[data-section-id="${place}"]`);
      await section.getByRole("heading", { name }).first().waitFor();
      for (const bar of await section.locator(".run").all()) {
        // The second click comes while the sample runs, and is ignored.
        await bar.getByRole("button", { name: "Run" }).dblclick();
        await section.page().locator(".run[data-state=running]").waitFor({ state: "detached" });
        const source = (await bar.getAttribute("data-source")) ?? "";
        expect(await bar.getAttribute("data-state"), source).toBe("done");
        expect(await bar.getByRole("status").innerText(), source).toMatch(
          /^(GET|POST|PUT|DELETE) .* 2\d\d$/m,
        );
        ran.push(source);
      }
    }
    expect(new Set(ran)).toEqual(new Set(sources));
    expect({ errors, left }).toEqual({ errors: [], left: [] });
    await page.context().close();
  });
});
