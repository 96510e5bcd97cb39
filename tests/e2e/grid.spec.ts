// Grid: where things stand on a real page. Columns and spans are in tests/browser/grid.rs.

import { expect, test } from "./fixtures.ts";
import { rightToLeft } from "./look.ts";

test("as many columns as there is room for, from the side where lines begin", async ({ page, visit }) => {
  await visit("examples/grid/basic/");
  const places = () =>
    page.locator(".felles-grid__cells > *").evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).map(({ x, y }) => [x, y] as const));
  const wide = await places();
  expect(new Set(wide.map(([, y]) => y)).size).toBe(1);
  expect(wide[0]?.[0]).toBeLessThan(wide[1]?.[0] ?? 0);
  await rightToLeft(page);
  const mirrored = await places();
  expect(mirrored[0]?.[0]).toBeGreaterThan(mirrored[1]?.[0] ?? 0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(new Set((await places()).map(([x]) => x)).size).toBe(1);
});
