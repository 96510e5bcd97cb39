// Heading: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("sizes fall, also on a phone, and the font is the theme's for headings", async ({ page, visit }) => {
  await visit("examples/heading/sizes/");
  const headings = page.locator(".felles-heading");
  const sizes = () => headings.evaluateAll((all) => all.map((heading) => Number.parseFloat(getComputedStyle(heading).fontSize)));
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 640 });
    const found = await sizes();
    expect(found).toEqual([...found].sort((one, other) => other - one));
    expect(found[0]).toBeGreaterThan(found[6] ?? 0);
  }
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "granitt"));
  expect(await headings.first().evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain("Source Serif 4");
});
