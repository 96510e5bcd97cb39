// Lead: what is heard of it on a real page.

import { expect, test } from "./fixtures.ts";

test("it may describe a field, and is smaller on a phone", async ({ page, visit }) => {
  await visit("examples/lead/described/");
  await expect(page.getByLabel("Postadresse")).toHaveAccessibleDescription(/^Vi sender brev til denne adressen/);
  const lead = page.locator(".felles-lead");
  const size = () => lead.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const wide = await size();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await size()).toBeLessThan(wide);
  expect(await size()).toBeGreaterThanOrEqual(18);
});
