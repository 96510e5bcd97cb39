// ProgressBar: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("PB-1 PB-2 it is a native one with name and words, and says once that it is done", async ({ page, visit }) => {
  await visit("examples/progress_bar/basic/");
  const bar = page.getByRole("progressbar", { name: "Laster opp «Byggetegninger.pdf»" });
  await expect(bar).toHaveAttribute("aria-valuetext", /^40\s%$/);
  await expect(bar).toHaveAccessibleDescription("Ikke lukk siden.");
  const more = page.getByRole("button", { name: "Litt til" });
  await more.click();
  await more.click();
  await expect(bar).toHaveJSProperty("value", 80);
  await expect(page.locator(".felles-announcer")).toBeEmpty();
  await more.click();
  await expect(page.locator(".felles-announcer")).toHaveText("Laster opp «Byggetegninger.pdf»: ferdig");
});

test("steps have gaps, the same in both directions and before the script", async ({ page, visit }) => {
  await visit("examples/progress_bar/steps/");
  const bar = page.getByRole("progressbar");
  await expect(page.locator(".felles-progress-bar")).toHaveCSS("--felles-progress-bar-steps", "7");
  await expect(bar).toHaveCSS("mask-repeat", "repeat");
  const marks = page.locator(".felles-progress-bar__mark");
  await visit("examples/progress_bar/scale/");
  const places = await marks.evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().x));
  const { x, width } = (await bar.boundingBox()) ?? { x: 0, width: 0 };
  expect(places.map((place) => Math.round(((place - x) / width) * 100))).toEqual([0, 50, 100]);
});

test("PB-3 one that nobody knows the value of moves, and stands still for those who asked for less motion", async ({ page, visit }) => {
  await visit("examples/progress_bar/simulated/");
  const bar = page.getByRole("progressbar");
  await expect(bar).toHaveCSS("animation-name", "none");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(bar).toHaveCSS("animation-duration", "20s");
  expect(await bar.evaluate((bar: HTMLProgressElement) => bar.position)).toBe(-1);
  await page.emulateMedia({ reducedMotion: "reduce" });
});
