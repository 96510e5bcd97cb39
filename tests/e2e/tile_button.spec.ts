// TileButton: TLB-1, and how it looks.

import { expect, test } from "./fixtures.ts";

test("TLB-1 a tile that is switched off takes no focus", async ({ page, visit }) => {
  await visit("examples/tile_button/disabled/");
  await expect(page.getByRole("button", { name: "Økonomi" })).toBeDisabled();
  await expect(page.getByRole("link", { name: "Rapporter" })).toBeDisabled();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("the number is in the name", async ({ page, visit }) => {
  await visit("examples/tile_button/basic/");
  await expect(page.getByRole("link", { name: "Innboks 3 uleste" })).toBeVisible();
});

test("it opens a part of the page and says so", async ({ page, visit }) => {
  await visit("examples/tile_button/expanded/");
  const button = page.getByRole("button", { name: "Kontakt oss" });
  await button.press("Space");
  await expect(button).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator("#kontaktinformasjon")).toBeVisible();
});

test("square tiles are as high as they are wide, and grow with long words", async ({ page, visit }) => {
  await visit("examples/tile_button/basic/");
  for (const tile of await page.getByRole("link").all()) {
    const box = await tile.boundingBox();
    expect(box?.height).toBeCloseTo(box?.width ?? 0, 0);
  }
  await visit("examples/tile_button/long_text/");
  const overflow = await page.getByRole("link").first().evaluate((tile) => tile.scrollWidth - tile.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
