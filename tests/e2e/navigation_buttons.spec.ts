// NavigationButtons: the order of keys and eyes.

import { expect, test } from "./fixtures.ts";

test("Tab goes back, on, out; on a narrow screen the way on is uppermost", async ({ page, visit }) => {
  await visit("examples/navigation_buttons/long_text/");
  const [back, on, out] = [page.getByRole("link", { name: /^Tilbake/ }), page.getByRole("button"), page.getByRole("link", { name: /^Avbryt/ })];
  await back.focus();
  await page.keyboard.press("Tab");
  await expect(on).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(out).toBeFocused();
  await page.setViewportSize({ width: 320, height: 600 });
  const y = async (locator: typeof on): Promise<number> => (await locator.boundingBox())?.y ?? 0;
  expect(await y(on)).toBeLessThan(await y(back));
});
