import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate } from "../../scripts/spec/generate.ts";
import { SpecError } from "../../scripts/spec/redocly.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "webex-wholesale-test-"));
  await cp(join(root, "spec"), join(folder, "spec"), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const inCopy = (file: string): string => join(folder, "spec", file);

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(inCopy(file), change(await readFile(inCopy(file), "utf8")));
}

/** The lines that each file gained over the committed one; a file that is the same, byte for byte, is left out. */
async function addedLines(after: Map<string, string>): Promise<Record<string, string[]>> {
  const added: Record<string, string[]> = {};
  for (const [name, text] of after) {
    const before = await committed(name);
    if (before !== text) added[name] = newLines(before, text);
  }
  return added;
}

async function committed(name: string): Promise<string> {
  return readFile(join(root, "generated", name), "utf8");
}

function newLines(before: string, after: string): string[] {
  const known = new Set(before.split("\n"));
  const added = after.split("\n").filter((line) => !known.has(line));
  return added.map((line) => line.trim());
}

describe("generate", () => {
  it("puts a property added to a schema on the exported type and in the fields of commands, and changes nothing else", async () => {
    const property =
      "  nickname:\n    type: string\n    description: What the partner calls the customer.\n    example: The one by the river\n";
    await edit("schemas/Customer.yaml", (text) =>
      text.replace(/^properties:\n/m, `properties:\n${property}`),
    );
    const changes = await addedLines(await generate(inCopy("openapi.yaml")));
    expect(Object.keys(changes).sort()).toEqual(["commands.ts", "openapi.json", "openapi.yaml", "schema.ts"]);
    expect(new Set(changes["commands.ts"])).toEqual(new Set(['"nickname",']));
    expect(changes["schema.ts"]).toEqual([
      "* @description What the partner calls the customer.",
      "* @example The one by the river",
      "nickname?: string;",
    ]);
  });

  it("rejects a document with lint errors and names file and line in plain text", async () => {
    await edit("schemas/Customer.yaml", (text) => text.replace(/^type: object$/m, "type: objekt"));
    const error: unknown = await generate(inCopy("openapi.yaml")).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SpecError);
    expect(String(error)).toMatch(/schemas\/Customer\.yaml/);
    expect(String(error)).toMatch(/^ +1:7 +error /m);
  });

  it("types an open set of values so that known ones complete and unknown ones pass", async () => {
    const types = await committed("schema.ts");
    expect(types).toMatch(/CustomerStatus:\s+\| "provisioned"[\s\S]*?\| \(string & \{\}\);/);
    expect(types).toMatch(/ProvisioningErrorCode: [\s\S]*?2526[\s\S]*?\| \(number & \{\}\);/);
  });
});

describe("another list operation in the spec", () => {
  const operation = `get:
  operationId: listWholesaleThings
  x-item-key: id
  tags: [Wholesale Customers]
  summary: List things
  description: Returns things, one page at a time.
  security:
    - accessToken: []
  parameters:
    - name: shelfId
      in: path
      required: true
      description: The shelf of the things.
      schema:
        type: string
      example: shelf-1
    - name: colour
      in: query
      description: Only things of this colour.
      schema:
        type: string
      example: red
    - $ref: ../parameters/offset.yaml
    - $ref: ../parameters/max.yaml
  responses:
    "200":
      description: A page of things.
      headers:
        TrackingID:
          $ref: ../headers/TrackingID.yaml
      content:
        application/json:
          schema:
            $ref: ../schemas/ThingPage.yaml
          example:
            items:
              - id: thing-1
                weight: 5
    "400":
      $ref: ../responses/BadRequest.yaml
`;
  const page = `type: object
description: One page of things.
required: [items]
properties:
  items:
    type: array
    description: The things.
    items:
      type: object
      description: A thing.
      required: [id]
      properties:
        id:
          type: string
          description: Its id.
          example: thing-1
        weight:
          type: number
          description: Its weight.
          example: 5
`;
  const use = `import { createWholesaleClient, paginate } from "./src/index.ts";
const webex = createWholesaleClient({ token: "t" });
const params = { path: { shelfId: "left" }, query: { colour: "red" } };
const things = paginate(webex.http, "/wholesale/shelves/{shelfId}/things", { params });
export const weight = (): Promise<number | undefined> => things.first().then((thing) => thing?.weight);
export const forgotten = () => paginate(webex.http, "/wholesale/shelves/{shelfId}/things");
export const misuse = () => {
// @ts-expect-error No shelf.
paginate(webex.http, "/wholesale/shelves/{shelfId}/things", { params: {} });
paginate(webex.http, "/wholesale/shelves/{shelfId}/things", {
  params: {
    path: { shelfId: "left" },
    query: {
      // @ts-expect-error A misspelt filter.
      color: "red",
    },
  },
});
// @ts-expect-error Not a list in the spec.
paginate(webex.http, "/wholesale/nothing");
};
`;

  it("is paginated and typed after `generate`, without a new line in src/", async () => {
    await writeFile(inCopy("paths/wholesale-things.yaml"), operation);
    await writeFile(inCopy("schemas/ThingPage.yaml"), page);
    await edit("openapi.yaml", (text) =>
      text.replace(
        /^paths:\n/m,
        "paths:\n  /wholesale/shelves/{shelfId}/things:\n    $ref: paths/wholesale-things.yaml\n",
      ),
    );
    await cp(join(root, "src"), join(folder, "src"), { recursive: true });
    await cp(join(root, "generated"), join(folder, "generated"), { recursive: true });
    await cp(join(root, "package.json"), join(folder, "package.json"));
    for (const [name, text] of await generate(inCopy("openapi.yaml"))) {
      await writeFile(join(folder, "generated", name), text);
    }
    await writeFile(join(folder, "use.ts"), use);
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
    expect(problemsOf(join(folder, "use.ts"))).toEqual([]);
    expect(await run(join(folder, "use.ts"))).toEqual({
      weight: 5,
      url: "https://webexapis.com/v1/wholesale/shelves/left/things?colour=red&offset=0&max=1",
      refusal:
        "`shelfId` must be a non-empty path segment other than `.` and `..`, got undefined. Pass an ID as the service returned it.",
    });
  });
});

/** The compiler's errors in a file and in everything it imports. */
function problemsOf(file: string): string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), (name) => ts.sys.readFile(name)).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram([file], {
    ...options,
    noEmit: true,
    rootDir: folder,
    isolatedDeclarations: false,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

/** Runs `use.ts` in its own process, with a `fetch` that returns one page. */
async function run(file: string): Promise<unknown> {
  const program = `
    let url;
    globalThis.fetch = async (input) => {
      url = new Request(input).url;
      return Response.json({ items: [{ id: "thing-1", weight: 5 }] });
    };
    const { weight, forgotten } = await import(${JSON.stringify(file)});
    let refusal;
    try { forgotten() } catch ({ message }) { refusal = message }
    console.log(JSON.stringify({ weight: await weight(), url, refusal }));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    {
      cwd: root,
    },
  );
  return JSON.parse(stdout) as unknown;
}
