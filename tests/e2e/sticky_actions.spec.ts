// StickyActions: what is seen and reached on a real page.

import { expect, test } from "./fixtures.ts";

test("it stays in view, and what has the focus is never behind it", async ({ page, visit }) => {
  await page.setViewportSize({ width: 480, height: 500 });
  await visit("examples/sticky_actions/long_list/");
  const bar = page.locator(".felles-sticky-actions");
  await expect(bar).toBeInViewport({ ratio: 1 });
  const links = page.getByRole("link");
  await links.first().focus();
  for (let step = 0; step < 20; step += 1) await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  const [link, top] = [await focused.boundingBox(), await bar.boundingBox()];
  expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThanOrEqual((top?.y ?? 0) + 1);
});

test("on a screen of little height it lies where it stands", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await visit("examples/sticky_actions/long_list/");
  await expect(page.locator(".felles-sticky-actions")).not.toBeInViewport();
});

test("its note says what is missing", async ({ page, visit }) => {
  await visit("examples/sticky_actions/basic/");
  const note = page.getByRole("status");
  await expect(note).toHaveText("Velg minst én rolle før du er ferdig.");
  await page.getByRole("checkbox", { name: "Revisor" }).check();
  await expect(note).toHaveText("1 av 6 valgt");
});
