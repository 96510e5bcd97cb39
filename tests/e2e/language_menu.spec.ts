// LanguageMenu.

import { expect, test } from "./fixtures.ts";

test("LNM-1 languages are links in their own language, reached by Tab", async ({ page, visit }) => {
  await visit("examples/language_menu/basic/");
  await page.getByRole("button", { name: "Språk" }).press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Bokmål" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Bokmål" })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("link", { name: "Davvisámegiella" })).toHaveAttribute("lang", "se");
});

test("LNM-2 a choice changes the words of the page and closes the list", async ({ page, visit }) => {
  await visit("examples/language_menu/changes/");
  await page.getByRole("button", { name: "Språk" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("link", { name: "Back" })).toBeVisible();
  const button = page.getByRole("button", { name: "Language" });
  await expect(button).toHaveAttribute("aria-expanded", "false");
  await expect(button).toBeFocused();
});
