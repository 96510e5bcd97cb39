// PasswordField: the button by keyboard, without a script, and as a form is sent.

import { chromium } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";
import { site } from "./site.ts";

test("PW-1 by keyboard: shown, hidden, and hidden when it is sent", async ({ page, visit }) => {
  await visit("examples/password_field/basic/");
  await putInForm(page);
  const input = page.getByLabel("Passord", { exact: false }).first();
  await input.fill("fjord-7261");
  await expect(input).toHaveAttribute("type", "password");
  await page.keyboard.press("Tab");
  const button = page.getByRole("button", { name: "Vis passordet" });
  await expect(button).toBeFocused();
  await page.keyboard.press("Space");
  await expect(input).toHaveAttribute("type", "text");
  await expect(page.getByRole("button", { name: "Skjul passordet" })).toBeFocused();
  await expect(page.locator(".felles-announcer")).toHaveText("Passordet vises");
  await input.press("Enter");
  await expect.poll(() => sent(page)).toEqual([["password", "fjord-7261"]]);
  await expect(input).toHaveAttribute("type", "password");
});

test("PW-1 without a script there is no button", async () => {
  const browser = await chromium.launch({ executablePath: process.env["CHROME"] ?? "/usr/bin/chromium" });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site() });
    await page.goto("examples/password_field/basic/");
    await expect(page.locator("input[type=password]")).toBeVisible();
    await expect(page.locator(".felles-password-field__button")).toBeHidden();
  } finally {
    await browser.close();
  }
});

test("PW-2 the rules tell what is kept while it is typed", async ({ page, visit }) => {
  await visit("examples/password_field/rules/");
  const rules = page.locator(".felles-password-field__rule");
  await expect(rules).toHaveText([/Ikke oppfylt: minst 12 tegn/, /Ikke oppfylt: et siffer/, /Ikke oppfylt: ikke ordet/]);
  await page.getByRole("textbox").fill("fjord og 7 fjell");
  await expect(rules).toHaveText([/^\s*Oppfylt: minst 12 tegn/, /^\s*Oppfylt: et siffer/, /^\s*Oppfylt: ikke ordet/]);
});
