// Spinner: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("SPN-1 one that comes late has a name, is unseen at first, and is said once", async ({ page, visit }) => {
  await visit("examples/spinner/delayed/");
  await page.getByRole("button", { name: "Hent vedtakene" }).click();
  const spinner = page.getByRole("progressbar", { name: "Henter vedtakene dine" });
  await expect(spinner).toHaveCSS("animation-delay", "0.5s");
  await expect(page.locator(".felles-announcer")).toHaveText("Henter vedtakene dine");
  await expect(spinner).toHaveCSS("opacity", "1");
  await page.getByRole("button", { name: "Avbryt" }).click();
  await expect(spinner).toHaveCount(0);
});

test("it turns slowly for those who asked for less motion, and is read once", async ({ page, visit }) => {
  await visit("examples/spinner/labels/");
  const ring = page.locator(".felles-spinner__ring").first();
  await expect(ring).toHaveCSS("animation-duration", "6s");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(ring).toHaveCSS("animation-duration", "1s");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - progressbar "Lagrer utkastet"
    - progressbar "Henter skattemeldingen din"
    - paragraph: Sjekker organisasjonsnummeret …
  `);
});
