// ImageCard: its picture, and what can be pressed.

import { expect, test } from "./fixtures.ts";

test("CARD-1 a press on the picture follows the title's link", async ({ page, visit }) => {
  await visit("examples/image_card/link/");
  const card = page.locator(".felles-image-card").first();
  await card.getByRole("link").evaluate((element) => element.setAttribute("href", "#ruter"));
  await card.locator(".felles-image-card__image").click({ position: { x: 20, y: 20 }, force: true });
  await expect(page).toHaveURL(/#ruter$/);
});

test("the picture fills its side, and stands above where it is narrow", async ({ page, visit }) => {
  await visit("examples/image_card/basic/");
  const [card, picture, words] = [".felles-image-card", ".felles-image-card__image img", ".felles-image-card__words"].map((selector) => page.locator(selector));
  const wide = await Promise.all([card, picture].map((part) => part!.boundingBox()));
  expect(wide[1]?.height).toBeCloseTo((wide[0]?.height ?? 0) - 2, 0);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await Promise.all([picture, words].map((part) => part!.boundingBox()));
  expect(narrow[0]!.y + narrow[0]!.height).toBeLessThanOrEqual(narrow[1]!.y + 1);
});
