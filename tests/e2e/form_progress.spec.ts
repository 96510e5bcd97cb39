// FormProgress: in a flow of several pages.

import { expect, test } from "./fixtures.ts";

test("FP-4 the flow over several pages goes on, back, and keeps what was typed", async ({ page, visit }) => {
  await visit("examples/form/pages/");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await page.getByRole("textbox", { name: "Eierens navn" }).fill("Kari");
  await page.getByRole("textbox", { name: "E-post" }).fill("kari@example.no");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByText("Steg 2 av 3")).toBeVisible();
  await page.getByRole("button", { name: "Forrige" }).click();
  await expect(page.getByRole("textbox", { name: "Eierens navn" })).toHaveValue("Kari");
});

test("FP-2 the list opens and closes by keyboard", async ({ page, visit }) => {
  await visit("examples/form_progress/basic/");
  const toggle = page.locator("summary", { hasText: "Vis alle steg" });
  await toggle.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").first()).toBeVisible();
  await page.getByRole("button", { name: /^Navn/ }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("Steg 1 av 4")).toBeVisible();
  await toggle.focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("listitem").first()).toBeHidden();
});
