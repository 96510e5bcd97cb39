// Footer: the way to the top, and its dialog.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("FTR-1 on a phone a link leads to the top, and Tab goes on from there", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await visit("examples/footer/search/");
  await page.evaluate(() => {
    const first = document.createElement("button");
    first.textContent = "Først";
    document.body.prepend(first);
    document.querySelector("main")?.style.setProperty("padding-block-start", "2000px");
  });
  const link = page.getByRole("link", { name: "Til toppen" });
  await link.click();
  await expect(page.getByRole("button", { name: "Først" })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(link).toBeHidden();
});

test("its contact form is a dialog, and it is accessible on its dark ground", async ({ page, visit }) => {
  await visit("examples/footer/dark/");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page, { fragment: true })).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.getByRole("button", { name: "Skriv til oss" }).click();
  await page.getByRole("dialog", { name: "Skriv til oss" }).getByRole("button", { name: "Send", exact: true }).click();
  await expect(page.getByText("Takk! Vi svarer innen to dager.")).toBeVisible();
});
