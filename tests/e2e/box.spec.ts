// Box: what is seen of it on a real page. Its room is in tests/browser/box.rs.

import { expect, test } from "./fixtures.ts";

test("a lifted box is flat on paper, with a frame instead", async ({ page, visit }) => {
  await visit("examples/box/shadows/");
  const box = page.locator(".felles-box").last();
  expect(await box.evaluate((element) => getComputedStyle(element).boxShadow)).toContain("24px");
  await expect(box).toHaveCSS("border-top-color", "rgba(0, 0, 0, 0)");
  await page.emulateMedia({ media: "print" });
  expect(await box.evaluate((element) => getComputedStyle(element).boxShadow)).not.toContain("24px");
  await expect(box).not.toHaveCSS("border-top-color", "rgba(0, 0, 0, 0)");
});

test("a ground is told from the page by its frame where colours are forced", async ({ page, visit }) => {
  await visit("examples/box/colors/");
  await page.emulateMedia({ forcedColors: "active" });
  const framed = await page.locator(".felles-box[data-background]").evaluateAll((boxes) =>
    boxes.map((box) => [getComputedStyle(box).borderTopWidth, getComputedStyle(box).borderTopStyle]),
  );
  expect(framed.length).toBeGreaterThan(1);
  expect(new Set(framed.map(String))).toEqual(new Set(["1px,solid"]));
});
