// Icon: what is seen of it on a real page. The rest is in tests/browser/icon.rs.

import { expect, test } from "./fixtures.ts";

test("it grows with the text, and keeps its middle on the small letters", async ({ page, visit }) => {
  await visit("examples/icon/basic/");
  const found = await page.locator(".felles-icon").evaluateAll((icons) =>
    icons.map((icon) => {
      const parent = icon.parentElement as HTMLElement;
      const mark = document.createElement("span");
      mark.style.cssText = "display:inline-block;inline-size:1px;block-size:1ex";
      icon.after(mark);
      const [box, letters] = [icon.getBoundingClientRect(), mark.getBoundingClientRect()];
      mark.remove();
      return {
        ratio: box.height / Number.parseFloat(getComputedStyle(parent).fontSize),
        off: Math.abs((box.top + box.bottom) / 2 - (letters.top + letters.bottom) / 2),
      };
    }),
  );
  expect(found.length).toBeGreaterThan(2);
  for (const { ratio, off } of found) {
    expect(ratio).toBeCloseTo(1.25, 1);
    expect(off).toBeLessThan(1);
  }
});

test("its fixed sizes are those of the tokens", async ({ page, visit }) => {
  await visit("examples/icon/sizes/");
  const widths = await page.locator(".felles-icon[data-size]").evaluateAll((icons) => icons.map((icon) => icon.getBoundingClientRect().width));
  expect(widths).toEqual([21, 24, 27]);
});

test("an arrow along the line is mirrored where text runs from right to left", async ({ page, visit }) => {
  await visit("examples/icon/directional/");
  const icons = page.locator(".felles-icon");
  await expect(icons.nth(0)).toHaveCSS("transform", "none");
  await expect(icons.nth(1)).toHaveCSS("transform", "matrix(-1, 0, 0, 1, 0, 0)");
});

test("it is an image with a name where it has one, and nothing elsewhere", async ({ page, visit }) => {
  await visit("examples/icon/label/");
  await expect(page.getByRole("img", { name: "Levert" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Mangler" })).toBeVisible();
  await visit("examples/icon/basic/");
  await expect(page.getByRole("img")).toHaveCount(0);
});

test("it has the colour of the text, also one that the user has forced", async ({ page, visit }) => {
  await visit("examples/icon/basic/");
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    const differ = await page.locator(".felles-icon path, .felles-icon circle").evaluateAll((shapes) =>
      shapes.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const text = getComputedStyle(shape.closest("svg")?.parentElement as HTMLElement).color;
        return fill !== text && stroke !== text;
      }).length,
    );
    expect(differ, forcedColors).toBe(0);
  }
});
