// TabsWithAction: where it stands, and the order of the keyboard.

import { expect, test } from "./fixtures.ts";

test("TWA-1 the action comes first, arrows pass it by, and the panel follows its tab", async ({ page, visit }) => {
  await visit("examples/tabs_with_action/basic/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skriv ny" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("tab", { name: "Innboks" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("tab", { name: "Sendt" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("tabpanel", { name: "Sendt" })).toBeFocused();
});

test("the action stands at the end of the row, and above it where there is little room", async ({ page, visit }) => {
  await visit("examples/tabs_with_action/basic/");
  const boxes = async () =>
    Promise.all([page.getByRole("tablist").boundingBox(), page.getByRole("button", { name: "Skriv ny" }).boundingBox()]);
  const [row, action] = await boxes();
  expect(action?.x).toBeGreaterThanOrEqual((row?.x ?? 0) + (row?.width ?? Infinity));
  expect(action?.y).toBeLessThan((row?.y ?? 0) + (row?.height ?? 0));
  await page.setViewportSize({ width: 320, height: 640 });
  const [narrowRow, narrowAction] = await boxes();
  expect((narrowAction?.y ?? 0) + (narrowAction?.height ?? 0)).toBeLessThanOrEqual((narrowRow?.y ?? 0) + 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
