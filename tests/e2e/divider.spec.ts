// Divider: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("a line that only decorates is not read, one between parts is", async ({ page, visit }) => {
  await visit("examples/divider/vertical/");
  await expect(page.getByRole("separator")).toHaveCount(0);
  const line = page.locator(".felles-divider").first();
  const box = await line.boundingBox();
  expect(box?.height).toBeGreaterThan(16);
  await visit("examples/divider/basic/");
  await expect(page.getByRole("separator")).not.toHaveCount(0);
});

test("every line but the invisible ones is seen where colours are forced", async ({ page, visit }) => {
  await visit("examples/divider/variants/");
  await page.emulateMedia({ forcedColors: "active" });
  const seen = await page.locator(".felles-divider").evaluateAll((lines) =>
    lines.map((line) => {
      const style = getComputedStyle(line);
      return [(line as HTMLElement).dataset["variant"] === "invisible", style.borderTopColor === getComputedStyle(document.documentElement).backgroundColor];
    }),
  );
  expect(seen.length).toBeGreaterThan(2);
  for (const [invisible, hidden] of seen) expect(hidden).toBe(invisible);
});
