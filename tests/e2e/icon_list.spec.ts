// IconList: what is pressed and seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { leadsTo } from "./look.ts";

test("the whole row leads where its title does, and the focus is drawn around it", async ({ page, visit }) => {
  await visit("examples/icon_list/links/");
  const row = page.getByRole("listitem").first();
  expect(await leadsTo(page, row, -20)).toMatch(/\/vedtak$/);
  await page.keyboard.press("Tab");
  const ring = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body, "::after").outlineStyle);
  expect(ring).toBe("solid");
});
