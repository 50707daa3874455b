import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "undici";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { ViteDevServer } from "vite";
import { serveLiveSite } from "../../scripts/docs/live-site.ts";
import { SpecError } from "../../scripts/spec/redocly.ts";

const work = mkdtempSync(join(tmpdir(), "webex-wholesale-live-"));
const [source, site] = [join(work, "spec"), join(work, "site")];
const file = join(source, "openapi.yaml");
/** How long a step may take on a busy machine. */
const timeout = 25_000;
const problems: (string | undefined)[] = [];
const messages: string[] = [];
let server: ViteDevServer;
let url: string;
let openPage: WebSocket;
/** What a build waits for. */
let gate = Promise.resolve();
let builds = 0;

/** Replaces Redocly, which takes seconds. */
async function build(): Promise<void> {
  builds++;
  await gate;
  const text = readFileSync(file, "utf8");
  if (text === "invalid") return Promise.reject(new SpecError("openapi.yaml:1 is invalid"));
  writeFileSync(join(site, "index.html"), `<h1>${text}</h1>`);
  writeFileSync(join(site, "openapi.yaml"), text);
}

/** Replaces the file as many editors do. */
function edit(text: string): void {
  writeFileSync(`${source}.new`, text);
  renameSync(`${source}.new`, file);
}

async function read(path = ""): Promise<string> {
  return (await fetch(url + path)).text();
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
  mkdirSync(source);
  mkdirSync(site);
  writeFileSync(file, "first");
  const onBuild = (problem?: string): unknown => problems.push(problem);
  server = await serveLiveSite({ source, site, build, port: 0, onBuild });
  url = server.resolvedUrls?.local[0] ?? "";
  openPage = new WebSocket(url.replace("http", "ws"), "vite-hmr");
  openPage.addEventListener("message", ({ data }) => {
    messages.push((JSON.parse(String(data)) as { type: string }).type);
  });
});
afterAll(async () => {
  openPage.close();
  await server.close();
  rmSync(work, { recursive: true });
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

it("builds once more, after a build, for all the changes during it", { timeout: 4 * timeout }, async () => {
  let open = (): void => undefined;
  gate = new Promise((resolve) => (open = resolve));
  const before = builds;
  edit("fourth");
  await vi.waitFor(() => {
    expect(builds).toBe(before + 1);
  }, timeout);
  const seen = new Set<string>();
  server.watcher.on("all", (_event, path) => seen.add(path));
  edit("fifth");
  writeFileSync(join(source, "another.yaml"), "");
  await vi.waitFor(() => {
    expect(seen).toEqual(new Set([file, join(source, "another.yaml")]));
  }, timeout);
  expect(builds).toBe(before + 1);
  open();
  await eventually({ heading: "fifth", message: "full-reload" });
  expect(builds).toBe(before + 2);
});
