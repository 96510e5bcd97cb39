// Breadcrumbs: what is seen and read where there is room, and where there is none.

import { expect, test } from "./fixtures.ts";
import { rightToLeft } from "./look.ts";

test("BC-1 BC-6 a landmark with a list, and separators that are not read", async ({ page, visit }) => {
  await visit("examples/breadcrumbs/basic/");
  await expect(page.getByRole("navigation", { name: "Du er her" }).getByRole("listitem")).toHaveText([
    "Forsiden",
    "Skatt",
    "Skattekort",
    "Frikort",
  ]);
  await expect(page.getByRole("img")).toHaveCount(0);
});

test("BC-3 where there is little room the page above stands alone, and no landmark", async ({ page, visit }) => {
  await visit("examples/breadcrumbs/basic/");
  const back = page.getByRole("link", { name: "Tilbake til Skattekort" });
  await expect(back).toBeHidden();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(back).toBeVisible();
  await expect(back).not.toHaveAttribute("aria-current");
  await expect(page.getByRole("navigation")).toHaveCount(0);
  expect((await back.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(back).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Du er her" })).toBeVisible();
});

test("BC-2 the current page follows the list", async ({ page, visit }) => {
  await visit("examples/breadcrumbs/changing/");
  await expect(page.locator("[aria-current=page]")).toHaveText("Arbeid");
  await page.getByRole("button", { name: "Ett nivå ned" }).click();
  await expect(page.locator("[aria-current=page]")).toHaveText("Dagpenger");
  await page.getByRole("button", { name: "Ett nivå opp" }).click();
  await expect(page.locator("[aria-current=page]")).toHaveText("Arbeid");
});

test("separators point the way the text runs", async ({ page, visit }) => {
  await visit("examples/breadcrumbs/basic/");
  const separator = page.locator(".felles-breadcrumbs__separator").first();
  await expect(separator).toHaveCSS("scale", "none");
  await rightToLeft(page);
  await expect(separator).toHaveCSS("scale", "-1 1");
});

test("long names keep within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/breadcrumbs/long_text/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
