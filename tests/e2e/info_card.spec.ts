// InfoCard: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("its title is a heading, and its icon stands where lines begin", async ({ page, visit }) => {
  await visit("examples/info_card/basic/");
  const card = page.locator(".felles-info-card");
  await expect(card.getByRole("heading", { level: 3, name: "Slik regner vi ut støtten" })).toBeVisible();
  await expectMirrored(page, card, card.locator("h3"), 40);
});

test("in forced colours and on paper it has a frame, whatever its variant", async ({ page, visit }) => {
  await visit("examples/info_card/variants/");
  const frames = () =>
    page.locator(".felles-info-card").evaluateAll((cards) => cards.map((card) => getComputedStyle(card).borderTopColor));
  await page.emulateMedia({ forcedColors: "active" });
  for (const frame of await frames()) expect(frame).not.toMatch(/^rgba\(.*, 0\)$/);
  await page.emulateMedia({ forcedColors: "none", media: "print" });
  for (const frame of await frames()) expect(frame).not.toMatch(/^rgba\(.*, 0\)$/);
  await page.emulateMedia({ media: null });
});
