// Stack: where things stand on a real page. Distances are in tests/browser/stack.rs.

import { expect, test } from "./fixtures.ts";
import { rightToLeft, startGap } from "./look.ts";

test("below each other on a phone, beside each other with room, first where lines begin", async ({ page, visit }) => {
  await visit("examples/stack/wide/");
  const [stack, first, second] = [page.locator(".felles-stack"), page.getByRole("button").nth(0), page.getByRole("button").nth(1)];
  expect(await startGap(stack, first)).toBeCloseTo(0, 0);
  expect(await startGap(stack, second)).toBeGreaterThan(200);
  await rightToLeft(page);
  expect(await startGap(stack, first)).toBeCloseTo(0, 0);
  expect(await startGap(stack, second)).toBeGreaterThan(200);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await startGap(stack, second)).toBeCloseTo(0, 0);
});
