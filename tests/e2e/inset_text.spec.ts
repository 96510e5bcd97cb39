// InsetText: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("its rule is wide, also where colours are forced and on paper", async ({ page, visit }) => {
  await visit("examples/inset_text/basic/");
  const text = page.locator(".felles-inset-text");
  for (const media of [{ forcedColors: "active" }, { forcedColors: "none", media: "print" }] as const) {
    await page.emulateMedia(media);
    await expect(text).toHaveCSS("border-inline-start-width", "4px");
    await expect(text).toHaveCSS("border-inline-start-style", "solid");
  }
});
