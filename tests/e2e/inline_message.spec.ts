// InlineMessage: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("GEN-11 one that comes after a press is heard once, through the one region", async ({ page, visit }) => {
  await visit("examples/inline_message/live/");
  await page.getByRole("button", { name: "Lagre utkast" }).press("Enter");
  await expect(page.locator(".felles-announcer")).toHaveText(/Vellykket:\s*Lagret/);
  await expect(page.locator(".felles-inline-message")).toHaveAttribute("aria-live", "off");
});

test("GEN-9 the kinds differ without colour, and the symbol stands where lines begin", async ({ page, visit }) => {
  await visit("examples/inline_message/variants/");
  const messages = page.locator(".felles-inline-message");
  await expect(messages).toHaveText([/^\s*Informasjon: /, /^\s*Vellykket: /, /^\s*Advarsel: /, /^\s*Feil: /]);
  const shapes = await messages.locator("path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  expect(new Set(shapes).size).toBe(4);
  await expectMirrored(page, messages.first(), messages.first().locator(".felles-inline-message__text"), 24);
});
