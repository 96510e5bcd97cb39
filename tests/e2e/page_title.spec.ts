// PageTitle: what is heard of it on a real page.

import { expect, test } from "./fixtures.ts";

test("the title alone is the heading, and a code is a part of it", async ({ page, visit }) => {
  await visit("examples/page_title/basic/");
  await expect(page.getByRole("heading")).toHaveText(["Start et enkeltpersonforetak"]);
  await expect(page.getByRole("link", { name: "Brønnøysundregistrene" })).toBeVisible();
  await visit("examples/page_title/code/");
  await expect(page.getByRole("heading", { name: "Samordnet registermelding BR-1010" })).toBeVisible();
});
