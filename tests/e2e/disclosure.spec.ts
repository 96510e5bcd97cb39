// Disclosure: its words.

import { expect, test } from "./fixtures.ts";

test("a disclosure's words and name follow what it will do", async ({ page, visit }) => {
  await visit("examples/disclosure/basic/");
  const summary = page.locator("summary");
  await expect(summary).toHaveText("Vis adressen", { useInnerText: true });
  await summary.press("Enter");
  await expect(summary).toHaveText("Skjul adressen", { useInnerText: true });
  await expect(page.getByText("Eksempelveien 1, 0155 Oslo")).toBeVisible();
});
