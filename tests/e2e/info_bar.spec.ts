// InfoBar: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("its words follow a press with the focus kept, and the action is not printed", async ({ page, visit }) => {
  await visit("examples/info_bar/basic/");
  await page.getByRole("button", { name: "Vis alle" }).press("Enter");
  const back = page.getByRole("button", { name: "Vis færre" });
  await expect(back).toBeFocused();
  await expect(page.locator(".felles-info-bar__text")).toHaveText("Du ser alle 84 skjemaene");
  await page.emulateMedia({ media: "print" });
  await expect(back).toBeHidden();
});
