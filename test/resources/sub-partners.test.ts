import { expect, it } from "vitest";
import { rejection, scripted } from "../support/scripted-client.ts";

const subPartners = [{ orgId: "a" }, { orgId: "b" }, { orgId: "a" }];

it.each(["items", "subPartners"])(
  "sub-partners are read from %s and recognized by their orgId",
  async (name) => {
    const { webex, clock } = scripted([
      Response.json({ [name]: subPartners }),
      Response.json({ [name]: [] }),
    ]);
    const { result } = await clock.run(webex.subPartners.list().toArray());
    expect(result.map(({ orgId }) => orgId)).toEqual(["a", "b"]);
  },
);

it("a list with neither is malformed, and the error names both", async () => {
  const { webex, clock } = scripted([Response.json({ partners: [] })]);
  const { result } = await clock.run(rejection(webex.subPartners.list().toArray()));
  expect(String(result)).toContain("has no `items` or `subPartners` array");
});
