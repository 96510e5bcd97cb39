// What W3C's aria-practices assert of their example `tabs-automatic`, each under its own title, asserted of ours.
//
// Where our elements are others, the title keeps their word and the test says ours: our row is a list and our tabs are
// links, so that they are that without a script; and the selected tab says its place in the Tab order, for a link does not
// have one of its own while it has a role.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const NAMES = ["Sommer", "Vinter", "Helligdager"];

const tabs = (page: Page) => page.getByRole("tab");

/** Exactly this tab is selected, and its panel alone is shown. */
async function expectSelected(page: Page, index: number): Promise<void> {
  for (const [other, name] of NAMES.entries()) {
    await expect(tabs(page).nth(other)).toHaveAttribute("aria-selected", String(other === index));
    await expect(page.getByRole("tabpanel", { name, exact: true })).toHaveCount(other === index ? 1 : 0);
  }
  await expect(page.getByRole("tabpanel")).toBeVisible();
}

test.beforeEach(async ({ visit }) => {
  await visit("examples/tabs/automatic/");
});

// Attributes

test('role="tablist" on div element', async ({ page }) => {
  await expect(page.locator("ul[role=tablist]")).toHaveCount(1);
  await expect(page.getByRole("tablist").getByRole("listitem")).toHaveCount(0);
});

test('"ariaLabelledby" attribute on role="tablist"', async ({ page }) => {
  await expect(page.getByRole("tablist")).toHaveAccessibleName("Åpningstider");
});

test('role="tab" on button elements', async ({ page }) => {
  await expect(page.locator("[role=tablist] a[href][role=tab]")).toHaveText(NAMES);
});

test('"aria-selected" set on role="tab"', async ({ page }) => {
  for (const index of NAMES.keys()) {
    await tabs(page).nth(index).click();
    await expectSelected(page, index);
  }
});

test('"tabindex" on role="tab"', async ({ page }) => {
  for (const index of NAMES.keys()) {
    await tabs(page).nth(index).click();
    for (const other of NAMES.keys()) {
      await expect(tabs(page).nth(other)).toHaveAttribute("tabindex", other === index ? "0" : "-1");
    }
  }
});

test('"aria-control" attribute on role="tab"', async ({ page }) => {
  for (const tab of await tabs(page).all()) {
    const id = await tab.getAttribute("aria-controls");
    await expect(page.locator(`[role=tabpanel][id="${id}"]`)).toHaveCount(1);
  }
});

test('role="tabpanel" on div element', async ({ page }) => {
  await expect(page.locator("section[role=tabpanel]")).toHaveCount(NAMES.length);
});

test('"aria-labelledby" attribute on role="tabpanel" elements', async ({ page }) => {
  for (const panel of await page.locator("[role=tabpanel]").all()) {
    const id = await panel.getAttribute("aria-labelledby");
    await expect(page.locator(`[role=tab][id="${id}"]`)).toHaveCount(1);
  }
});

test('tabindex="0" on tabpanel elements', async ({ page }) => {
  for (const index of NAMES.keys()) {
    await tabs(page).nth(index).click();
    await expect(page.getByRole("tabpanel")).toHaveAttribute("tabindex", "0");
  }
});

// Keys

test("TAB key moves focus to open tab and first link in the tabpanel", async ({ page }) => {
  for (const index of NAMES.keys()) {
    await tabs(page).nth(index).click();
    await page.getByRole("tabpanel").focus();
    await page.keyboard.press("Shift+Tab");
    await expect(tabs(page).nth(index)).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("tabpanel")).toBeFocused();
  }
});

test("ARROW_RIGHT key moves focus and activates tab", async ({ page }) => {
  await tabs(page).first().click();
  for (const index of [1, 2, 0]) {
    await page.keyboard.press("ArrowRight");
    await expect(tabs(page).nth(index)).toBeFocused();
    await expectSelected(page, index);
  }
});

test("ARROW_LEFT key moves focus and activates tab", async ({ page }) => {
  await tabs(page).first().click();
  for (const index of [2, 1, 0]) {
    await page.keyboard.press("ArrowLeft");
    await expect(tabs(page).nth(index)).toBeFocused();
    await expectSelected(page, index);
  }
});

test("HOME key moves focus and selects tab", async ({ page }) => {
  for (const index of NAMES.keys()) {
    await tabs(page).nth(index).click();
    await page.keyboard.press("Home");
    await expect(tabs(page).first()).toBeFocused();
    await expectSelected(page, 0);
  }
});

test("END key moves focus and selects tab", async ({ page }) => {
  for (const index of NAMES.keys()) {
    await tabs(page).nth(index).click();
    await page.keyboard.press("End");
    await expect(tabs(page).last()).toBeFocused();
    await expectSelected(page, NAMES.length - 1);
  }
});
