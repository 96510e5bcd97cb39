// Receipt: the focus when it comes, the file, paper, and a page without a script.

import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

test("RCP-1 it takes the focus where the form was, and not when a page is loaded with it", async ({ page, visit }) => {
  await visit("examples/receipt/basic/");
  await expect(page.getByRole("heading", { name: "Søknaden om barnehageplass er sendt" })).not.toBeFocused();
  await visit("examples/receipt/replaces_form/");
  await page.getByRole("textbox", { name: "Hvor så du den?" }).fill("Ved Lillevik");
  await page.getByRole("textbox", { name: "Hva så du?" }).fill("En oter");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Observasjonen er registrert" })).toBeFocused();
  await expect(page.getByRole("definition").filter({ hasText: "En oter" })).toBeVisible();
});

test("RCP-2 it is saved as a text that says what it says", async ({ page, visit }) => {
  await visit("examples/receipt/basic/");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lagre kvitteringen" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("kvittering-BH-2026-00417.txt");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("Referansenummer: BH-2026-00417");
  expect(text).toContain("Ønsket barnehage: Lillevik barnehage");
  await visit("examples/receipt/file/");
  await expect(page.getByRole("link", { name: /Lagre kvitteringen/ })).toHaveAttribute("href", "#kvittering.pdf");
});

test("RCP-3 on paper there are neither buttons nor links", async ({ page, visit }) => {
  await visit("examples/receipt/basic/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("BH-2026-00417")).toBeVisible();
  await expect(page.getByRole("button", { name: "Lagre kvitteringen" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Gå til innboksen" })).toBeHidden();
  await page.emulateMedia({ media: null });
});

test("RCP-2 RCP-3 without a script it says the same, and shows nothing that does not work", async () => {
  await withoutScript("examples/receipt/basic/", async (page) => {
    await expect(page.getByText("Du får svar i innboksen din innen 15. april.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Lagre kvitteringen" })).toBeHidden();
    await page.goto("examples/receipt/file/");
    await expect(page.getByRole("link", { name: /Lagre kvitteringen/ })).toBeVisible();
  });
});

test("in a dialog its heading names the dialog and has the first focus", async ({ page, visit }) => {
  await visit("examples/receipt/in_dialog/");
  await page.getByRole("button", { name: "Gi Kari tilgang" }).click();
  await expect(page.getByRole("dialog", { name: "Kari Nordmann har fått tilgang" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kari Nordmann har fått tilgang" })).toBeFocused();
});
