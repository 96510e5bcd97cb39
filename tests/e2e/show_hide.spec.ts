// ShowHide: what is shown where, on a real page.

import { expect, test } from "./fixtures.ts";

test("paper and screen have each their own", async ({ page, visit }) => {
  await visit("examples/show_hide/print/");
  const [button, note] = [page.getByRole("button", { name: "Skriv ut kvitteringen" }), page.getByText("Ta vare på arket.")];
  await expect(button).toBeVisible();
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(button).toBeHidden();
  await expect(note).toBeVisible();
});

test("one of the two is shown at any width, and what is hidden is not read", async ({ page, visit }) => {
  await visit("examples/show_hide/basic/");
  const [menu, links] = [page.getByRole("button", { name: "Meny" }), page.getByRole("list")];
  for (const [width, wide] of [[320, false], [767, false], [768, true], [1280, true]] as const) {
    await page.setViewportSize({ width, height: 640 });
    await expect(menu, String(width)).toHaveCount(wide ? 0 : 1);
    await expect(links, String(width)).toHaveCount(wide ? 1 : 0);
  }
});
