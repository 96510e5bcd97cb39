// InPageNavigation: the mark follows as a user scrolls and chooses.

import { expect, test } from "./fixtures.ts";

test("IPN-1 the mark follows the page", async ({ page, visit }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await visit("examples/in_page_navigation/basic/");
  const marked = page.locator("[aria-current=location]");
  for (const name of ["Hvor mye", "Hvem kan få"]) {
    await page.getByRole("heading", { name, exact: true }).evaluate((heading) => heading.scrollIntoView());
    await expect(marked).toHaveText([name]);
  }
});

test("IPN-2 what is chosen is marked, also where it cannot come to the top", async ({ page, visit }) => {
  await visit("examples/in_page_navigation/basic/");
  const link = page.getByRole("link", { name: "Hvis noe endrer seg" });
  await link.press("Enter");
  await expect(page.locator("[aria-current=location]")).toHaveText(["Hvis noe endrer seg"]);
  expect(new URL(page.url()).hash).toBe("#hvis-noe-endrer-seg");
});

test("long names keep within 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/in_page_navigation/long_text/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
