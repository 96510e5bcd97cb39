// ThemeProvider: what is seen of it on a real page. What each mode means is in themes.spec.ts.

import { expect, test } from "./fixtures.ts";

test("each theme has its font, its corners and its colours", async ({ page, visit }) => {
  await visit("examples/theme_provider/themes/");
  const looks = await page.locator(".felles-theme-provider").evaluateAll((areas) =>
    areas.map((area) => {
      const button = area.querySelector(".felles-button") as HTMLElement;
      const { borderTopLeftRadius, backgroundColor } = getComputedStyle(button);
      return [getComputedStyle(area).fontFamily.split(",")[0]?.replaceAll('"', ""), borderTopLeftRadius, backgroundColor];
    }),
  );
  expect(looks).toEqual([
    ["Inter", "8px", "rgb(11, 92, 115)"],
    ["Inter", "0px", "rgb(122, 31, 61)"],
    ["Atkinson Hyperlegible Next", "16px", "rgb(27, 107, 58)"],
  ]);
});

test("areas within each other have their own background, whatever the page has", async ({ page, visit }) => {
  await visit("examples/theme_provider/nested/");
  const areas = page.locator(".felles-theme-provider");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(areas.nth(0)).toHaveCSS("background-color", "rgb(20, 24, 28)");
    await expect(areas.nth(1)).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(areas.nth(2)).toHaveCSS("background-color", /^rgb\([0-5], [0-5], [0-5]\)$/);
  }
  await page.emulateMedia({ media: "print" });
  for (const index of [0, 1, 2]) await expect(areas.nth(index)).toHaveCSS("background-color", "rgb(255, 255, 255)");
});

test("auto follows the device", async ({ page, visit }) => {
  await visit("examples/theme_provider/schemes/");
  const auto = page.locator('.felles-theme-provider[data-color-scheme="auto"]');
  await page.emulateMedia({ colorScheme: "light" });
  await expect(auto).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(auto).toHaveCSS("background-color", "rgb(20, 24, 28)");
  await page.emulateMedia({ contrast: "more" });
  await expect(auto).toHaveCSS("background-color", "rgb(3, 3, 4)");
  await page.emulateMedia({ contrast: "no-preference" });
});

test("a press switches the area and nothing else", async ({ page, visit }) => {
  await visit("examples/theme_provider/changing/");
  const area = page.locator(".felles-theme-provider");
  await expect(area).toHaveAttribute("data-color-scheme", "light");
  await page.getByRole("button", { name: "Slå av lyset" }).press("Enter");
  await expect(area).toHaveAttribute("data-color-scheme", "dark");
  await expect(page.getByRole("button", { name: "Slå på lyset" })).toBeFocused();
});

test("the site can be seen with more contrast, and remembers it", async ({ page, visit }) => {
  await visit("status/");
  await page.getByLabel("Fargetema").selectOption("contrast");
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(3, 3, 4)");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-color-scheme", "contrast");
});
