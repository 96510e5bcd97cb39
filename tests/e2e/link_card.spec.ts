// LinkCard: LKC-1.

import { expect, test } from "./fixtures.ts";
import { expectMirrored, rightToLeft } from "./look.ts";

test("LKC-1 a press anywhere follows the link, and the ring is around the card", async ({ page, visit }) => {
  await visit("examples/link_card/parts/");
  const card = page.locator(".felles-link-card").first();
  await card.click({ position: { x: 8, y: 8 } });
  expect(new URL(page.url()).hash).toBe("#endring");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  const link = card.getByRole("link", { name: "Endring i foretak" });
  await expect(link).toBeFocused();
  const ring = await link.evaluate((element) => {
    const { outlineStyle, width } = getComputedStyle(element, "::after");
    return { outlineStyle, width: parseFloat(width) };
  });
  const box = await card.boundingBox();
  expect(ring.outlineStyle).toBe("solid");
  expect(ring.width).toBeCloseTo(box?.width ?? 0, 0);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skattemelding for 2025" })).toBeFocused();
});

test("cards in a row are equally high, and cut text has as many lines as it may", async ({ page, visit }) => {
  await visit("examples/link_card/parts/");
  const heights = await page.locator(".felles-link-card").evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
  expect(new Set(heights.map(Math.round)).size).toBe(1);
  await visit("examples/link_card/max_lines/");
  const text = page.locator(".felles-link-card__text");
  const lines = await text.evaluate((element) => element.clientHeight / parseFloat(getComputedStyle(element).lineHeight));
  expect(lines).toBeCloseTo(2, 1);
  await page.emulateMedia({ media: "print" });
  expect(await text.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
});

test("the icon and the arrow change sides with the text", async ({ page, visit }) => {
  await visit("examples/link_card/parts/");
  const card = page.locator(".felles-link-card").first();
  const arrow = card.locator(".felles-link-card__arrow > svg");
  await expectMirrored(page, card, card.locator(".felles-link-card__icon"), 8);
  await rightToLeft(page);
  await expect(arrow).toHaveCSS("scale", "-1 1");
});
