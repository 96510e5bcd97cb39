// Footnote: keyboard, phone and paper.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("it opens by key, stays in view on a phone, and Escape closes it with the focus kept", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/footnote/basic/");
  const button = page.getByRole("button", { name: "Fotnote: foretak" });
  const note = page.getByText("Også enkeltpersonforetak");
  await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(note).toBeVisible();
  const box = await page.getByRole("note").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(button).toBeFocused();
});

test("on paper the note stands in the text", async ({ page, visit }) => {
  await visit("examples/footnote/basic/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Også enkeltpersonforetak")).toBeVisible();
  await expect(page.locator(".felles-footnote__button").first()).toBeHidden();
  await page.emulateMedia({ media: "screen" });
});
