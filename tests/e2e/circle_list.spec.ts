// CircleList: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("a circle holds its number, is no ellipse, and is a frame in forced colours and on paper", async ({ page, visit }) => {
  await visit("examples/circle_list/long_text/");
  const steps = page.getByRole("listitem");
  const circle = (index: number) =>
    steps.nth(index).evaluate((step) => {
      const style = getComputedStyle(step, "::before");
      return { width: parseFloat(style.width), height: parseFloat(style.height), border: style.borderTopColor };
    });
  const first = await circle(0);
  expect(first.width).toBeCloseTo(first.height, 0);
  await page.emulateMedia({ forcedColors: "active" });
  expect((await circle(0)).border).not.toBe("rgba(0, 0, 0, 0)");
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  expect((await circle(0)).border).not.toBe("rgba(0, 0, 0, 0)");
  await page.emulateMedia({ media: "screen" });
  await expectMirrored(page, page.getByRole("list"), steps.first().locator(".felles-circle-list__content"), 24);
});
