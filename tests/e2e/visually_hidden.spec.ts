// VisuallyHidden: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("a hidden link is seen when Tab comes to it, and a hidden heading is read", async ({ page, visit }) => {
  await visit("examples/visually_hidden/focusable/");
  const link = page.getByRole("link", { name: "Hopp over lista" });
  const place = page.locator(".felles-visually-hidden");
  expect((await place.boundingBox())?.width).toBeLessThanOrEqual(1);
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  expect((await place.boundingBox())?.height).toBeGreaterThan(16);
  await visit("examples/visually_hidden/heading/");
  await expect(page.getByRole("heading")).not.toHaveCount(0);
});
