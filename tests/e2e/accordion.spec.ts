// Accordion: names, all at once, one at a time, and addresses. W3C's pattern is in aria_practices_accordion.spec.ts.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const section = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("ACC-1 the name begins with the title, and the line below follows", async ({ page, visit }) => {
  await visit("examples/accordion/descriptions/");
  await expect(page.locator("h3 > button").first()).toHaveAccessibleName("Sykepenger Når du ikke kan jobbe");
});

test("ACC-2 ACC-3 the button for all follows the sections, and what is open is kept for the session", async ({ page, visit }) => {
  await visit("examples/accordion/open_all/");
  const all = page.locator(".felles-accordion__all");
  await expect(all).toHaveText("Vis alle");
  await all.click();
  await expect(all).toHaveText("Skjul alle");
  await expect(all).toHaveAttribute("aria-expanded", "true");
  await section(page, "Mens du venter").click();
  await expect(all).toHaveText("Vis alle");
  await page.reload();
  await expect(section(page, "Før du søker")).toHaveAttribute("aria-expanded", "true");
  await expect(section(page, "Mens du venter")).toHaveAttribute("aria-expanded", "false");
});

test("ACC-4 where one at a time may be open, opening one closes the other", async ({ page, visit }) => {
  await visit("examples/accordion/single/");
  await section(page, "Tromsø").click();
  await expect(section(page, "Tromsø")).toHaveAttribute("aria-expanded", "true");
  await expect(section(page, "Oslo")).toHaveAttribute("aria-expanded", "false");
});

test("DET-3 an address opens the section it names", async ({ page, visit }) => {
  await visit("examples/accordion/open_all/#mens");
  await expect(section(page, "Mens du venter")).toHaveAttribute("aria-expanded", "true");
  await page.evaluate(() => (location.hash = "#etter"));
  await expect(section(page, "Når du har fått svar")).toHaveAttribute("aria-expanded", "true");
});
