// Skeleton: what is not heard of it, and what does not move, on a real page.

import { expect, test } from "./fixtures.ts";

test("SKL-1 nothing moves when the content comes, and nothing is heard before", async ({ page, visit }) => {
  await visit("examples/skeleton/content/");
  const skeletons = page.locator(".felles-skeleton");
  await expect(skeletons).toHaveCount(3);
  const tops = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  const before = await tops(".felles-skeleton");
  const tree = await page.locator("body").ariaSnapshot();
  expect(tree).not.toContain("byggetillatelse");
  await page.getByRole("button", { name: "Vis saken" }).click();
  await expect(skeletons).toHaveCount(0);
  expect(await tops(".felles-heading, .felles-paragraph, .felles-tag")).toEqual(before);
  await expect(page.getByRole("heading", { name: "Søknad om byggetillatelse" })).toBeVisible();
});

test("it stands still for those who asked for less motion, and is no ink on paper", async ({ page, visit }) => {
  await visit("examples/skeleton/variants/");
  const skeleton = page.locator(".felles-skeleton").first();
  await expect(skeleton).toHaveCSS("animation-name", "none");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(skeleton).not.toHaveCSS("animation-name", "none");
  await page.emulateMedia({ reducedMotion: "reduce", media: "print" });
  await expect(skeleton).toBeHidden();
});
