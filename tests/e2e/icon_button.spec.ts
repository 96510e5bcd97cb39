// IconButton: IB-1, and what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("IB-1 it has the name of its label, once, and a description of nothing", async ({ page, visit }) => {
  await visit("examples/icon_button/basic/");
  const button = page.getByRole("button", { name: "Fjern Noter.pdf", exact: true });
  await expect(button).toHaveAccessibleDescription("");
  await expect(button.locator("svg")).toHaveAttribute("aria-hidden", "true");
  await button.press("Enter");
  await expect(button).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(2);
});

test("each size is a square, and none is smaller than 24 px", async ({ page, visit }) => {
  for (const example of ["sizes", "variants", "count"]) {
    await visit(`examples/icon_button/${example}/`);
    for (const button of await page.locator(".felles-icon-button").all()) {
      const box = await button.boundingBox();
      expect(Math.abs((box?.width ?? 0) - (box?.height ?? 99))).toBeLessThan(0.5);
      expect(box?.width).toBeGreaterThanOrEqual(24);
    }
  }
});

test("over a corner it lies inside it, on the side where lines end", async ({ page, visit }) => {
  await visit("examples/icon_button/overlay/");
  const place = () =>
    page.locator(".felles-icon-button").evaluate((button) => {
      const [inner, outer] = [button.getBoundingClientRect(), (button.parentElement as Element).getBoundingClientRect()];
      return { left: inner.left - outer.left, right: outer.right - inner.right, top: inner.top - outer.top };
    });
  const ltr = await place();
  expect(ltr.right).toBeLessThan(24);
  expect(ltr.top).toBeLessThan(24);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  expect((await place()).left).toBeLessThan(24);
  await page.evaluate(() => (document.documentElement.dir = ""));
  await page.getByRole("button", { name: "Lukk tipset" }).click();
  await expect(page.getByText("Tipset er lukket.")).toBeVisible();
});
