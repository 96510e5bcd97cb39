// DialogFlow: pages, focus, back, and what is not saved.

import { expect, test } from "./fixtures.ts";

test("DFL-1 by keyboard: the heading of each page names the dialog and has the focus, and Back keeps what was filled in", async ({ page, visit }) => {
  await visit("examples/dialog_flow/basic/");
  await page.getByRole("button", { name: "Gi noen tilgang" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Navn" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Tilbake" })).toHaveCount(0);
  await page.keyboard.type("Kari Nordmann");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Hvorfor?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Hvorfor?" })).toBeFocused();
  await page.getByRole("button", { name: "Tilbake" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Hvem skal få tilgang?" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Navn" })).toHaveValue("Kari Nordmann");
});

test("DFL-2 what is not saved is asked about before the dialog is closed", async ({ page, visit }) => {
  await visit("examples/dialog_flow/single/");
  const note = page.getByRole("textbox", { name: "Notat" });
  const open = page.getByRole("button", { name: "Skriv et notat" });
  await open.click();
  await note.fill("Ring tilbake");
  await page.keyboard.press("Escape");
  const question = page.getByRole("alertdialog", { name: "Vil du lukke uten å lagre?" });
  await question.getByRole("button", { name: "Fortsett" }).click();
  await expect(question).toBeHidden();
  await expect(note).toBeFocused();
  await expect(note).toHaveValue("Ring tilbake");
  await page.keyboard.press("Escape");
  await question.getByRole("button", { name: "Lukk uten å lagre" }).click();
  await expect(page.getByRole("dialog", { name: "Notat om saken" })).toBeHidden();
  await expect(open).toBeFocused();
  await open.click();
  await expect(note).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Notat om saken" })).toBeHidden();
});

test("DFL-3 from an error there is a way back, from success there is none, and it begins at the first page again", async ({ page, visit }) => {
  await visit("examples/dialog_flow/basic/");
  await page.getByRole("button", { name: "Gi noen tilgang" }).click();
  await page.getByRole("textbox", { name: "Navn" }).fill("Kari");
  await page.getByRole("button", { name: "Neste" }).click();
  const why = page.getByRole("textbox", { name: "Begrunnelse" });
  await why.fill("feil");
  await page.getByRole("dialog").getByRole("button", { name: "Gi tilgang" }).click();
  await expect(page.getByRole("heading", { name: "Tilgangen ble ikke gitt" })).toBeFocused();
  await page.getByRole("button", { name: "Tilbake" }).click();
  await why.fill("Vikar i juli");
  await page.getByRole("dialog").getByRole("button", { name: "Gi tilgang" }).click();
  await expect(page.getByRole("heading", { name: "Kari har fått tilgang" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Tilbake" })).toHaveCount(0);
  await page.getByRole("button", { name: "Lukk", exact: true }).click();
  await page.getByRole("button", { name: "Gi noen tilgang" }).click();
  await expect(page.getByRole("dialog", { name: "Hvem skal få tilgang?" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Navn" })).toHaveValue("");
});
