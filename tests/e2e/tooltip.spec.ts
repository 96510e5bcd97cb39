// Tooltip: real pointers and keys. What the script ties is in tests/browser/tooltip.rs.

import type { Locator, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

function tips(page: Page): Locator {
  return page.locator("[role=tooltip]:popover-open");
}

test("TIP-1 TIP-5 it comes by key at once, after a rest with the pointer, and one at a time", async ({ page, visit }) => {
  await visit("examples/tooltip/basic/");
  await page.keyboard.press("Tab");
  await expect(tips(page)).toHaveText("Skriv ut");
  await page.keyboard.press("Tab");
  await expect(tips(page)).toHaveText("Last ned som PDF");
  await page.mouse.click(600, 300);
  await expect(tips(page)).toHaveCount(0);
  await page.waitForTimeout(400);
  const first = page.getByRole("button", { name: "Skriv ut" });
  await first.hover();
  expect(await tips(page).count(), "not at once").toBe(0);
  await expect(tips(page)).toHaveText("Skriv ut");
  await page.getByRole("button", { name: "Kopier saksnummeret" }).hover();
  await expect(tips(page)).toHaveText("Kopier saksnummeret");
  await expect(tips(page)).toHaveCount(1);
});

test("TIP-2 it goes with the focus and the pointer, and Escape takes it away without moving the focus", async ({ page, visit }) => {
  await visit("examples/tooltip/keys/");
  const button = page.getByRole("button", { name: "Lagre utkast" });
  await page.keyboard.press("Tab");
  await expect(tips(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tips(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(tips(page)).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await expect(tips(page)).toHaveCount(0);
  await button.hover();
  await expect(tips(page)).toBeVisible();
  await page.mouse.move(700, 500);
  await expect(tips(page)).toHaveCount(0);
});

test("TIP-2 Escape hides it without closing a dialog around it", async ({ page, visit }) => {
  await visit("examples/tooltip/keys/");
  await page.evaluate(() => {
    const dialog = document.createElement("dialog");
    document.body.append(dialog);
    const root = document.querySelector(".felles-tooltip");
    if (root) dialog.append(root);
    dialog.showModal();
  });
  await page.keyboard.press("Shift+Tab");
  await page.getByRole("button", { name: "Lagre utkast" }).focus();
  await page.getByRole("button", { name: "Lagre utkast" }).hover();
  await expect(tips(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tips(page)).toHaveCount(0);
  await expect(page.locator("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toBeHidden();
});

test("TIP-3 the pointer can go over to the words", async ({ page, visit }) => {
  await visit("examples/tooltip/keys/");
  await page.getByRole("button", { name: "Lagre utkast" }).hover();
  await expect(tips(page)).toBeVisible();
  const box = await tips(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 10, (box?.y ?? 0) + 5, { steps: 4 });
  await page.waitForTimeout(300);
  await expect(tips(page)).toBeVisible();
});

test("TIP-4 TIP-6 names and descriptions as assistive technology gets them, also when they change", async ({ page, visit }) => {
  await visit("examples/tooltip/keys/");
  await expect(page.getByRole("button", { name: "Lagre utkast" })).toHaveAccessibleDescription(/Lagrer uten å sende/);
  await visit("examples/tooltip/changing/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Fjern fra favoritter" })).toBeFocused();
  await expect(page.locator(".felles-announcer")).toHaveText("Fjern fra favoritter");
});

test("TIP-7 a plain text can have the focus", async ({ page, visit }) => {
  await visit("examples/tooltip/text/");
  await page.keyboard.press("Tab");
  await expect(tips(page)).toHaveText("Norges vassdrags- og energidirektorat");
  const text = page.getByRole("button", { name: "NVE" });
  await expect(text).toBeFocused();
  await expect(text).toHaveAccessibleDescription("Norges vassdrags- og energidirektorat");
  await page.keyboard.press("Escape");
  await expect(tips(page)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(tips(page)).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("TIP-8 it takes the scheme and size of what it is for", async ({ page, visit }) => {
  await visit("examples/tooltip/keys/");
  const root = page.locator(".felles-tooltip");
  await root.evaluate((element) => element.parentElement?.setAttribute("data-color-scheme", "dark"));
  await page.keyboard.press("Tab");
  await expect(tips(page)).toBeVisible();
  const [scheme, own] = await page.evaluate(() => {
    const tip = document.querySelector("[role=tooltip]");
    return tip ? [getComputedStyle(tip).colorScheme, getComputedStyle(tip.parentElement ?? tip).colorScheme] : [];
  });
  expect(scheme).toBe("dark");
  expect(own).toBe("dark");
});

test("the words are accessible in light, dark and forced colours, and stay on a phone", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await visit("examples/tooltip/long_text/");
  await page.keyboard.press("Tab");
  await expect(tips(page)).toBeVisible();
  const box = await tips(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
});
