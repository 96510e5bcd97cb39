// FormattedValue: what is seen of it on a real page. How values are written is in tests/native/formatted_value.rs.

import { expect, test } from "./fixtures.ts";

test("each language has its way, and numbers stand under each other", async ({ page, visit }) => {
  await visit("examples/formatted_value/languages/");
  const lines = page.locator("main p");
  await expect(lines.nth(0)).toHaveText(/lørdag\s2\.\smai\s2026,\s1\s234\s567,50\skr/);
  await expect(lines.nth(2)).toHaveText(/Saturday,?\s2\sMay\s2026.*1,234,567\.50/);
  await expect(page.locator('.felles-formatted-value[data-kind="money"]').first()).toHaveCSS("font-variant-numeric", "tabular-nums");
});
