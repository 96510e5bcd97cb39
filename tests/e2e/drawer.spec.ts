// Drawer: what is seen of it. The rest is in tests/e2e/dialog.spec.ts.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("it stands along its edge, and a press outside closes it", async ({ page, visit }) => {
  await visit("examples/drawer/placements/");
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (const [name, x, y] of [
    ["Venstre", 0, 0],
    ["Høyre", 1, 0],
    ["Nederst", 0, 1],
    ["Øverst", 0, 0],
  ] as const) {
    await page.getByRole("button", { name, exact: true }).click();
    const drawer = page.getByRole("dialog", { name });
    await expect(drawer).toBeVisible();
    const box = await drawer.boundingBox();
    if (box === null) throw new Error("is not shown");
    expect.soft(x === 1 ? box.x + box.width : box.x, name).toBe(x === 1 ? width : 0);
    expect.soft(y === 1 ? box.y + box.height : box.y, name).toBe(y === 1 ? height : 0);
    await page.mouse.click(width / 2, height / 2);
    await expect(drawer).toBeHidden();
  }
});

test("one that is not modal lets the page be used", async ({ page, visit }) => {
  await visit("examples/drawer/non_modal/");
  await page.getByRole("button", { name: "Hvor finner jeg tallet?" }).click();
  const drawer = page.getByRole("dialog");
  await expect(drawer).toBeVisible();
  await page.getByRole("textbox").fill("512000");
  await expect(drawer).toBeVisible();
});

test("at 320 px a strip of the page is seen, and all of it is accessible", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await visit("examples/drawer/basic/");
  await page.getByRole("button", { name: "Avgrens" }).click();
  const drawer = page.getByRole("dialog", { name: "Avgrens sakene" });
  await expect(drawer).toBeVisible();
  expect((await drawer.boundingBox())?.width).toBeLessThan(320);
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
});
