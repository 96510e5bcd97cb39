// Image: how it comes, and what is seen when it does not.

import { expect, hydrated, test } from "./fixtures.ts";

test("IMG-1 a picture that failed before the script came gives way to a stand-in of its size", async ({ page, visit, problems }) => {
  await visit("examples/image/basic/");
  const image = page.locator(".felles-image");
  await expect(image.locator("img")).toBeVisible();
  const room = await image.boundingBox();
  problems.expect(/404/);
  await page.route("**/media/fjord.svg", (route) => route.fulfill({ status: 404, body: "" }));
  await page.reload();
  await hydrated(page);
  await expect(image.getByText("En ferge på vei over fjorden en sommerkveld")).toBeVisible();
  await expect(image.locator("img")).toBeHidden();
  expect(await image.boundingBox()).toEqual(room);
});

test("IMG-2 a picture has its room before it comes", async ({ page }) => {
  let come = () => {};
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route("**/media/fjord.svg", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("examples/image/basic/", { waitUntil: "commit" });
  const picture = page.locator(".felles-image img");
  await picture.waitFor({ state: "attached" });
  const before = await picture.boundingBox();
  expect(before?.height).toBeGreaterThan(100);
  come();
  await hydrated(page);
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await picture.boundingBox()).toEqual(before);
});

test("a ratio fills the width, and what is cut is as asked for", async ({ page, visit }) => {
  await visit("examples/image/ratios/");
  const ratios = await page.locator(".felles-image").evaluateAll((images) =>
    images.map((image) => image.getBoundingClientRect()).map(({ width, height }) => (width / height).toFixed(2)),
  );
  expect(ratios).toEqual(["1.00", "1.33", "1.78", "2.33"]);
  await visit("examples/image/fits/");
  await expect(page.locator(".felles-image img").nth(0)).toHaveCSS("object-fit", "cover");
  await expect(page.locator(".felles-image img").nth(1)).toHaveCSS("object-position", "50% 0%");
  await expect(page.locator(".felles-image img").nth(2)).toHaveCSS("object-fit", "contain");
});
