// What W3C's aria-practices assert of their example `accordion`, each under its own title, asserted of ours: three
// sections with fields, the first of them open.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const SECTIONS = ["Hvem du er", "Hvor du bor", "Hvordan vi når deg"];

/** The labels of the fields in each section. */
const FIELDS = [
  ["Navn", "E-post"],
  ["Gateadresse", "Postnummer"],
  ["Telefon", "Send meg SMS"],
];

const buttons = (page: Page) => page.locator("h3 > button");
const panels = (page: Page) => page.locator(".felles-accordion__panel");

/** The focus goes through these, which are buttons or fields by their names, each with one press of the key. */
async function expectFocusThrough(page: Page, key: "Tab" | "Shift+Tab", names: string[]): Promise<void> {
  for (const name of names) {
    await page.keyboard.press(key);
    const place = SECTIONS.includes(name)
      ? page.getByRole("button", { name, exact: true })
      : page.getByLabel(name, { exact: true });
    await expect(place).toBeFocused();
  }
}

async function expectToggles(page: Page, key: "Enter" | "Space"): Promise<void> {
  for (const index of [1, 2]) {
    await buttons(page).nth(index).press(key);
    await expect(panels(page).nth(index)).toBeVisible();
    await expect(buttons(page).nth(index)).toHaveAttribute("aria-expanded", "true");
  }
  await buttons(page).first().press(key);
  await expect(page.getByLabel("Navn", { exact: true })).toBeHidden();
  await expect(buttons(page).first()).toHaveAttribute("aria-expanded", "false");
}

test.beforeEach(async ({ visit }) => {
  await visit("examples/accordion/fields/");
});

// Attributes

test("h3 element should wrap accordion button", async ({ page }) => {
  await expect(page.locator(".felles-accordion button")).toHaveCount(SECTIONS.length);
  await expect(buttons(page)).toHaveText(SECTIONS);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(SECTIONS.length);
});

test("aria-expanded on button element", async ({ page }) => {
  for (const index of SECTIONS.keys()) {
    await expect(buttons(page).nth(index)).toHaveAttribute("aria-expanded", String(index === 0));
  }
});

test("aria-controls on button element", async ({ page }) => {
  for (const button of await buttons(page).all()) {
    const id = await button.getAttribute("aria-controls");
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
  }
});

test('role "region" exists on accordion panels', async ({ page }) => {
  for (const button of await buttons(page).all()) {
    const id = await button.getAttribute("aria-controls");
    await expect(page.locator(`[id="${id}"]`)).toHaveAttribute("role", "region");
  }
});

test('"aria-labelledby" on region', async ({ page }) => {
  await expect(page.getByRole("region", { name: "Hvem du er" })).toBeVisible();
  for (const panel of await panels(page).all()) {
    const id = await panel.getAttribute("aria-labelledby");
    await expect(page.locator(`button[id="${id}"]`)).toHaveCount(1);
  }
});

// Keys

test("ENTER key toggles section", async ({ page }) => {
  await expectToggles(page, "Enter");
});

test("SPACE key expands section", async ({ page }) => {
  await expectToggles(page, "Space");
});

test("TAB moves focus between headers and displayed inputs", async ({ page }) => {
  const [first, second, third] = SECTIONS as [string, string, string];
  await buttons(page).first().focus();
  await expectFocusThrough(page, "Tab", [...(FIELDS[0] ?? []), second, third]);
  await buttons(page).first().click();
  await expect(page.getByRole("button", { name: first, exact: true })).toBeFocused();
  await expectFocusThrough(page, "Tab", [second, third]);
});

test("SHIFT+TAB moves focus between headers and displayed inputs", async ({ page }) => {
  const [first, second] = SECTIONS as [string, string, string];
  await buttons(page).first().click();
  await buttons(page).last().focus();
  await expectFocusThrough(page, "Shift+Tab", [second, first]);
  await buttons(page).nth(1).click();
  await buttons(page).last().focus();
  await expectFocusThrough(page, "Shift+Tab", [...(FIELDS[1] ?? []).toReversed(), second, first]);
});
