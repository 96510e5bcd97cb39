// Tag: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("a long word is broken and not cut at 320 px, and paper has a frame", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/tag/long_text/");
  const tags = page.locator(".felles-tag");
  for (const box of await tags.evaluateAll((tags) => tags.map((tag) => [tag.scrollWidth - tag.clientWidth, tag.getBoundingClientRect().right]))) {
    expect(box[0]).toBe(0);
    expect(box[1]).toBeLessThanOrEqual(320);
  }
  await visit("examples/tag/variants/");
  await expect(tags.first()).toHaveCSS("border-top-color", "rgba(0, 0, 0, 0)");
  await page.emulateMedia({ media: "print" });
  await expect(tags.first()).not.toHaveCSS("border-top-color", "rgba(0, 0, 0, 0)");
  await expect(tags.last()).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
});
