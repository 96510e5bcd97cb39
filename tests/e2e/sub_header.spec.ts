// SubHeader: its order, also where lines break.

import { expect, test } from "./fixtures.ts";

test("logo, link and user stand in this order, in one row or several", async ({ page, visit }) => {
  await visit("examples/sub_header/basic/");
  const link = page.getByRole("link", { name: "Alle skjemaer" });
  const user = page.getByRole("button", { name: "Kari Nordmann" });
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(user).toBeFocused();
  const [one, other] = await Promise.all([link.boundingBox(), user.boundingBox()]);
  expect(one?.x).toBeLessThan(other?.x ?? 0);
  await page.emulateMedia({ media: "print" });
  await expect(link).toBeHidden();
  await page.emulateMedia({ media: null });
});

test("the arrow of a link that leads back turns with the line", async ({ page, visit }) => {
  await visit("examples/sub_header/back/");
  const arrow = page.locator(".felles-sub-header__arrow");
  await expect(arrow).toHaveCSS("scale", "none");
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await expect(arrow).toHaveCSS("scale", "-1 1");
});
