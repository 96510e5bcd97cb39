// DateBadge: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("it is read as a whole date, and has a frame on paper", async ({ page, visit }) => {
  await visit("examples/date_badge/variants/");
  const badges = page.locator(".felles-date-badge");
  await expect(badges.first()).toMatchAriaSnapshot(`- time: 31. desember 2026`);
  await expect(badges.last()).toMatchAriaSnapshot(`- time: ukjent`);
  const tinted = page.locator('.felles-date-badge[data-variant="tinted"]');
  await expect(tinted).toHaveCSS("border-top-color", "rgba(0, 0, 0, 0)");
  await page.emulateMedia({ media: "print" });
  await expect(tinted).not.toHaveCSS("border-top-color", "rgba(0, 0, 0, 0)");
  const widths = await badges.evaluateAll((badges) => badges.slice(0, 3).map((badge) => badge.getBoundingClientRect().width));
  expect(new Set(widths).size).toBe(1);
});
