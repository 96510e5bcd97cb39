// DescriptionList: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("a value stands beside its term where there is room, and below it where there is not", async ({ page, visit }) => {
  await visit("examples/description_list/actions/");
  const [term, value] = [page.getByRole("term").nth(1), page.getByRole("definition").filter({ hasText: "Fjordveien" })];
  const place = async () => {
    const [above, beside] = [await term.boundingBox(), await value.boundingBox()];
    return { x: (beside?.x ?? 0) - (above?.x ?? 0), y: (beside?.y ?? 0) - (above?.y ?? 0) };
  };
  const wide = await place();
  expect(wide.x).toBeGreaterThan(100);
  expect(wide.y).toBeCloseTo(0, 0);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await place();
  expect(narrow.x).toBeCloseTo(0, 0);
  expect(narrow.y).toBeGreaterThan(10);
  await expect(page.getByRole("link", { name: "Endre adresse" })).toBeInViewport();
});
