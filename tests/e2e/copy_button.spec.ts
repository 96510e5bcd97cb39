// CopyButton: CPB-1 to CPB-3 with a real clipboard.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** As a page without HTTPS: no clipboard. With the older command, or without it too. */
async function closeClipboard(page: Page, command: boolean): Promise<void> {
  await page.addInitScript((command) => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
    if (!command) document.execCommand = () => false;
  }, command);
}

test("CPB-1 copies, says so once, and keeps its name and place", async ({ page, context, visit }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit("examples/copy_button/basic/");
  const button = page.getByRole("button", { name: "Kopier saksnummeret", exact: true });
  const before = await button.boundingBox();
  await button.press("Enter");
  await expect(page.getByText("Kopiert", { exact: true }).first()).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Kopiert");
  await expect(button).toBeFocused();
  expect(await button.boundingBox()).toEqual(before);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("2026/004417");
  await expect(page.locator(".felles-copy-button")).toHaveAttribute("data-outcome", "none", { timeout: 6_000 });
});

test("CPB-2 refused: the text is shown with a label, focused and selected, and a press may try again", async ({ page, visit }) => {
  await closeClipboard(page, false);
  await visit("examples/copy_button/refused/");
  const button = page.getByRole("button", { name: "Kopier adressen" });
  await button.press("Enter");
  const text = page.getByRole("textbox", { name: "Nettleseren lot oss ikke kopiere. Kopier teksten herfra:" });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue("Fjordbakeriet AS\nHavnegata 4\n6856 Sogndal");
  expect(await text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe("Fjordbakeriet AS\nHavnegata 4\n6856 Sogndal");
  await expect(page.getByRole("status")).toHaveText("");
  await expect(page.getByText("Nettleseren din nekter, så teksten vises.")).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("CPB-3 without a clipboard the older command copies, and the focus stays", async ({ page, context, visit }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await closeClipboard(page, true);
  await visit("examples/copy_button/refused/");
  const button = page.getByRole("button", { name: "Kopier adressen" });
  await button.click();
  await expect(page.locator(".felles-copy-button")).toHaveAttribute("data-outcome", "copied");
  await expect(button).toBeFocused();
  await page.evaluate(() => {
    const area = document.createElement("textarea");
    document.body.append(area);
    area.focus();
  });
  await page.keyboard.press("Control+V");
  await expect(page.locator("body > textarea")).toHaveValue("Fjordbakeriet AS\nHavnegata 4\n6856 Sogndal");
});
