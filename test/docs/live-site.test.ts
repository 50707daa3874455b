import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "undici";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { serveLiveSite, type LiveSite } from "../../scripts/docs/live-site.ts";
import { SpecError } from "../../scripts/spec/redocly.ts";

const source = mkdtempSync(join(tmpdir(), "webex-wholesale-live-"));
const file = join(source, "openapi.yaml");
/** How long a step may take on a busy machine. */
const timeout = 25_000;
const problems: (string | undefined)[] = [];
const messages: string[] = [];
let site: LiveSite;
let openPage: WebSocket;

/** Replaces Redocly, which takes seconds. */
async function build(folder: string): Promise<void> {
  const text = readFileSync(file, "utf8");
  if (text === "invalid") return Promise.reject(new SpecError("openapi.yaml:1 is invalid"));
  writeFileSync(join(folder, "index.html"), `<h1>${text}</h1>`);
  writeFileSync(join(folder, "openapi.yaml"), text);
}

/** Replaces the file as many editors do. */
function edit(text: string): void {
  writeFileSync(`${source}.new`, text);
  renameSync(`${source}.new`, file);
}

async function read(path = ""): Promise<string> {
  return (await fetch(site.url + path)).text();
}

/** Waits until the page, the terminal and an open page show this. */
async function eventually(shown: { heading: string; problem?: string; message: string }): Promise<void> {
  const check = async (): Promise<void> => {
    expect(await read()).toContain(`<h1>${shown.heading}</h1>`);
    expect(problems.at(-1)).toBe(shown.problem);
    expect(messages.at(-1)).toBe(shown.message);
  };
  await vi.waitFor(check, { timeout });
}

beforeAll(async () => {
  writeFileSync(file, "first");
  site = await serveLiveSite({ source, build, port: 0, onBuild: (problem) => problems.push(problem) });
  openPage = new WebSocket(site.url.replace("http", "ws"), "vite-hmr");
  openPage.addEventListener("message", ({ data }) => {
    messages.push((JSON.parse(String(data)) as { type: string }).type);
  });
});
afterAll(async () => {
  openPage.close();
  await site.close();
  rmSync(source, { recursive: true });
});

it("serves the page with the script that reloads it, and the other files as they are", async () => {
  expect(await read()).toBe('<h1>first</h1><script type="module" src="/@vite/client"></script>');
  expect(await read("openapi.yaml")).toBe("first");
});

it(
  "reloads open pages after a change, and keeps the last good page while the document is invalid",
  { timeout: 4 * timeout },
  async () => {
    await vi.waitFor(() => {
      expect(messages).toContain("connected");
    }, timeout);
    edit("second");
    await eventually({ heading: "second", message: "full-reload" });
    edit("invalid");
    await eventually({ heading: "second", problem: "openapi.yaml:1 is invalid", message: "error" });
    edit("third");
    await eventually({ heading: "third", message: "full-reload" });
  },
);
