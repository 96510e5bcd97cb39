// ImageLink: what can be pressed, and where the ring is.

import { expect, test } from "./fixtures.ts";

for (const example of ["basic", "overlay"]) {
  test(`CARD-1 CARD-2 a press on the picture follows the title's link, and the ring is around all of it: ${example}`, async ({ page, visit }) => {
    await visit(`examples/image_link/${example}/`);
    const whole = page.locator(".felles-image-link").first();
    const link = whole.getByRole("link", { name: "Reise med ferge" });
    await link.evaluate((element) => element.setAttribute("href", "#reise"));
    await whole.locator(".felles-image-link__image").click({ position: { x: 20, y: 20 }, force: true });
    await expect(page).toHaveURL(/#reise$/);
    await page.keyboard.press("Tab");
    await link.focus();
    const ring = await link.evaluate((element) => {
      const { width, height, outlineStyle } = getComputedStyle(element, "::after");
      return { width: parseFloat(width), height: parseFloat(height), outlineStyle };
    });
    const box = await whole.boundingBox();
    expect(ring.outlineStyle).toBe("solid");
    expect(ring.width).toBeCloseTo(box?.width ?? 0, 0);
    expect(ring.height).toBeCloseTo(box?.height ?? 0, 0);
  });
}
