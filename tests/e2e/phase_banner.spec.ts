// PhaseBanner: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("the phase is read first, and the link says what it does", async ({ page, visit }) => {
  await visit("examples/phase_banner/basic/");
  const banner = page.locator(".felles-phase-banner");
  await expect(banner).toHaveText(/^\s*Beta\s*Dette er en ny tjeneste\.\s*Si hva du synes\s*$/);
  await expect(page.getByRole("link", { name: "Si hva du synes" })).toHaveAttribute("href", "#tilbakemelding");
  await expectMirrored(page, banner, banner.locator("p"), 40);
});
