// Page: the way to its content, and what is printed of it.

import { expect, test } from "./fixtures.ts";

test("the first stop is a link to the content, which is not printed", async ({ page, visit }) => {
  await visit("examples/page/basic/");
  const skip = page.getByRole("link", { name: "Hopp til hovedinnhold" });
  const small = await skip.boundingBox();
  expect(small?.width).toBeLessThanOrEqual(1);
  await page.keyboard.press("Tab");
  await expect(skip).toBeFocused();
  expect((await skip.boundingBox())?.width).toBeGreaterThan(100);
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-page__main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Begynn" })).toBeFocused();
  await page.emulateMedia({ media: "print" });
  await expect(skip).toBeHidden();
});

test("what stands beside the content goes to the other side with the text, and below it on a phone", async ({ page, visit }) => {
  await visit("examples/page/aside/");
  const [main, aside] = [page.locator(".felles-page__main"), page.locator(".felles-page__aside")];
  const places = async () => {
    const [one, other] = await Promise.all([main.boundingBox(), aside.boundingBox()]);
    if (one === null || other === null) throw new Error("is not shown");
    return { beside: other.y < one.y + one.height && one.y < other.y + other.height, after: other.x > one.x };
  };
  const before = await places();
  expect(before.beside).toBe(true);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  expect(await places()).toEqual({ beside: true, after: !before.after });
  await page.setViewportSize({ width: 320, height: 640 });
  expect((await places()).beside).toBe(false);
});
