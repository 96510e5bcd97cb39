// Card: what can be pressed, where the ring is, and how high cards are.

import { expect, test } from "./fixtures.ts";

test("CARD-1 a press anywhere follows the heading's link, and other links do what they do", async ({ page, visit }) => {
  await visit("examples/card/link/");
  const card = page.locator(".felles-card").nth(1);
  await expect(card.getByRole("link")).toHaveText(["Sykemelding", "hvem som har krav på sykepenger"]);
  await card.locator(".felles-card__link").evaluate((element) => element.setAttribute("href", "#kort"));
  await card.getByRole("link").nth(1).evaluate((element) => element.setAttribute("href", "#inni"));
  const box = await card.boundingBox();
  // The corners are round (16 px): 4 px in from both sides is outside the card, 8 px is within.
  await page.mouse.click(box!.x + box!.width - 8, box!.y + box!.height - 8);
  await expect(page).toHaveURL(/#kort$/);
  await card.getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/#inni$/);
  await page.mouse.click(box!.x + 8, box!.y + 8);
  await expect(page).toHaveURL(/#kort$/);
});

test("CARD-2 the ring is around the whole card, also in forced colours", async ({ page, visit }) => {
  await visit("examples/card/link/");
  const card = page.locator(".felles-card").first();
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    await page.keyboard.press("Tab");
    await card.locator(".felles-card__link").focus();
    const ring = await card.locator(".felles-card__link").evaluate((element) => {
      const { width, height, outlineStyle } = getComputedStyle(element, "::after");
      return { width: parseFloat(width), height: parseFloat(height), outlineStyle };
    });
    const box = await card.boundingBox();
    expect(ring.outlineStyle).toBe("solid");
    expect(ring.width).toBeCloseTo(box?.width ?? 0, 0);
    expect(ring.height).toBeCloseTo(box?.height ?? 0, 0);
  }
});

test("cards side by side are equally high, with their footers at the bottom", async ({ page, visit }) => {
  await visit("examples/card/link/");
  const bottoms = (selector: string) =>
    page.locator(selector).evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().bottom)));
  const [cards, footers] = [await bottoms(".felles-card"), await bottoms(".felles-card__footer")];
  expect(new Set(cards).size).toBe(1);
  expect(new Set(footers).size).toBe(1);
});
