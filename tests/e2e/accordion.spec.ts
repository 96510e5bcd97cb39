// Accordion: names, all at once, one at a time, and addresses. W3C's pattern is in aria_practices_accordion.spec.ts.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const section = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("ACC-1 ACC-5 the name begins with the title, and the line below follows; arrows are the page's", async ({ page, visit }) => {
  await visit("examples/accordion/descriptions/");
  const first = page.locator("h3 > button").first();
  await expect(first).toHaveAccessibleName("Sykepenger Når du ikke kan jobbe");
  await page.evaluate(() => {
    const kept: string[] = [];
    document.addEventListener("keydown", (event) => event.defaultPrevented && kept.push(event.key));
    Object.assign(window, { kept });
  });
  for (const key of ["ArrowDown", "ArrowUp", "Home", "End"]) {
    await first.press(key);
    await expect(first).toBeFocused();
    await expect(first).toHaveAttribute("aria-expanded", "true");
  }
  expect(await page.evaluate(() => (window as unknown as { kept: string[] }).kept)).toEqual([]);
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
