// Paragraph: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("what is cut on the screen is whole on paper", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/paragraph/truncate/");
  const text = page.locator(".felles-paragraph").first();
  const cut = () => text.evaluate((element) => element.scrollWidth > element.clientWidth);
  expect(await cut()).toBe(true);
  await page.emulateMedia({ media: "print" });
  expect(await cut()).toBe(false);
});
