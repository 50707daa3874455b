/** In the page: highlighting and a copy button for code in guides, and a Run button for samples that need no Node. */
import * as client from "webex-wholesale";
import * as sandboxModule from "webex-wholesale/sandbox";
import { tokenUrl } from "../../generated/facts.ts";

type Sample = (modules: object, console: object, process: object) => Promise<void>;

declare global {
  /** From Redoc; see `patch-page.ts`. */
  var redocHighlighter: { highlight(code: string, language: string): string };
  /** By source; see `build-script.ts`. */
  var samples: Record<string, Sample | undefined>;
}

const credentials = { WEBEX_CLIENT_ID: "id", WEBEX_CLIENT_SECRET: "secret", WEBEX_REFRESH_TOKEN: "token" };

// Redoc renders a section as it comes near, and a sample again when another one is picked.
new MutationObserver(decorate).observe(document, { childList: true, subtree: true });

function decorate(): void {
  for (const block of document.querySelectorAll<HTMLElement>("pre[data-language]:not(:has(code))")) {
    // Redoc renders the page again if its server's HTML has changed before React has taken over.
    if (Object.keys(block).some((key) => key.startsWith("__react"))) highlight(block);
  }
  for (const block of document.querySelectorAll("pre:has(> code.th-code):not(:has(> .run))")) {
    const source = block.querySelector("code")?.textContent.trimEnd() ?? "";
    const sample = globalThis.samples[source];
    if (sample) block.append(runBar(source, sample));
  }
}

function highlight(block: HTMLElement): void {
  const code = block.textContent.trimEnd();
  block.innerHTML = globalThis.redocHighlighter.highlight(code, block.dataset["language"] ?? "");
  block.prepend(button("Copy", () => navigator.clipboard.writeText(code)));
}

function runBar(source: string, sample: Sample): HTMLElement {
  const [bar, output] = [document.createElement("div"), document.createElement("output")];
  const log = (...values: unknown[]): void => {
    const texts = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2)));
    output.append(`${texts.join(" ")}\n`);
  };
  const onClick = async (): Promise<void> => {
    if (bar.dataset["state"] === "running") return;
    output.replaceChildren();
    bar.dataset["state"] = "running";
    bar.dataset["state"] = (await run(sample, log)) ? "done" : "failed";
  };
  bar.dataset["source"] = source;
  bar.className = "run";
  // The keyboard can scroll what has the focus.
  output.tabIndex = 0;
  bar.append(button("Run", onClick), output);
  return bar;
}

function button(name: string, onClick: () => Promise<void>): HTMLButtonElement {
  const element = document.createElement("button");
  element.textContent = name;
  element.addEventListener("click", () => void onClick());
  return element;
}

/** Runs a sample against a sandbox of its own, and logs what the sample prints and then its requests. */
async function run(sample: Sample, log: (...values: unknown[]) => void): Promise<boolean> {
  let sandbox = sandboxModule.createSandbox({ customers: 250 });
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url !== tokenUrl) return sandbox.fetch(request);
    return Response.json({ access_token: sandbox.token, expires_in: 3600 });
  };
  const modules: typeof client & typeof sandboxModule = {
    ...{ ...client, ...sandboxModule },
    createSandbox: (options) => (sandbox = sandboxModule.createSandbox(options)),
    createWholesaleClient: (options) => client.createWholesaleClient({ fetch, ...options }),
    refreshTokenProvider: (options) => client.refreshTokenProvider({ fetch, ...options }),
  };
  try {
    await sample(modules, { log, error: log }, { env: { WEBEX_TOKEN: sandbox.token, ...credentials } });
    return true;
  } catch (error) {
    log(String(error));
    return false;
  } finally {
    for (const { method, url, status = "" } of sandbox.requests) log(method, url, String(status));
  }
}
