import { describe, expect, it } from "vitest";
import { createSandbox } from "webex-wholesale/sandbox";
import { baseUrl } from "../../generated/facts.ts";
import type { CustomerPage } from "../../generated/types.ts";
import { runShell } from "../cli/process.ts";
import { operationAt, operations } from "../support/spec.ts";
import { chosen } from "./chosen.ts";
import { sourceOf } from "./samples.ts";

const troubled = new Set(["error", "provisioned_with_errors"]);

/** For each language, how its samples reach the sandbox, and what one prints where more can be said than that it works. */
const languages: {
  lang: string;
  redirect: (sample: string, url: string) => string;
  prints: Record<string, (stdout: string) => void>;
}[] = [
  {
    lang: "curl",
    redirect: (sample, url) => {
      expect(sample).toContain(baseUrl);
      return sample.replace(baseUrl, url).replace("curl", "curl --silent --show-error --fail");
    },
    prints: {
      listWholesaleCustomers: (stdout) => {
        const { items } = JSON.parse(stdout) as CustomerPage;
        expect(new Set(items.map(({ status }) => status))).toEqual(troubled);
      },
    },
  },
  {
    lang: "Shell",
    redirect: (sample, url) =>
      `npx() { shift; $W "$@" --base-url ${url}; }\n${sample.replaceAll(/--wait\b/g, "$& --poll 1ms")}`,
    prints: {
      listWholesaleCustomers: (stdout) => {
        const [header = "", ...rows] = stdout.trimEnd().split("\r\n");
        const column = header.split(",").indexOf("status");
        expect(new Set(rows.map((row) => row.split(",")[column]))).toEqual(troubled);
      },
    },
  },
];

describe.each(languages)("the $lang samples of the docs", ({ lang, redirect, prints }) => {
  it.each(chosen(operations))("call their operation with success: $id", async (operation) => {
    const sandbox = createSandbox({ customers: 250 });
    const server = await sandbox.listen();
    try {
      const script = redirect(sourceOf(operation, lang), server.baseUrl);
      const { code, stdout, stderr } = await runShell(`set -eu\n${script}`, { WEBEX_TOKEN: sandbox.token });
      expect({ code, stderr }).toMatchObject({ code: 0 });
      prints[operation.id]?.(stdout);
      const called = sandbox.requests
        .filter(({ status = 0 }) => status >= 200 && status < 300)
        .map(({ method, url }) => operationAt(method, url.split("?")[0] ?? "")?.id);
      expect(called).toContain(operation.id);
    } finally {
      await server.close();
    }
  });
});
