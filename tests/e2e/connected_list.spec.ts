// ConnectedList: what is seen and read of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("what has come is read, moves on, and the line runs through the marks in both directions", async ({ page, visit }) => {
  await visit("examples/connected_list/changing/");
  const list = page.getByRole("list", { name: "Flytting av lånet" });
  const current = list.locator("[aria-current=step]");
  await expect(current).toHaveText("Pågår: Vente på svar fra banken");
  await page.getByRole("button", { name: "Gå videre" }).press("Enter");
  await expect(current).toHaveText("Pågår: Signere");
  const line = () =>
    list.locator("li").first().evaluate((item) => {
      const style = getComputedStyle(item, "::after");
      return style.direction === "rtl" ? parseFloat(style.right) : parseFloat(style.left);
    });
  const mark = await list.locator(".felles-connected-list__mark").first().evaluate((mark) => mark.clientWidth);
  expect(await line()).toBeCloseTo(mark / 2 - 1, 0);
  await expectMirrored(page, list, list.locator(".felles-connected-list__content").first(), 24);
  expect(await line()).toBeCloseTo(mark / 2 - 1, 0);
});
