// NoticeForm: made, changed, removed.

import { expect, test } from "./fixtures.ts";

test("NOF-1 the notice is shown as it will look, and asks for what follows from the answers", async ({ page, visit }) => {
  await visit("examples/notice_form/basic/");
  const preview = page.locator(".felles-notice-form__preview");
  await expect(preview).toContainText("Tittelen kommer her");
  await page.getByRole("radio", { name: "Vedlikehold" }).check();
  await page.getByRole("textbox", { name: "Tittel" }).fill("Stengt lørdag");
  await page.getByRole("textbox", { name: /^Tekst/ }).fill("Du får ikke sendt inn skjemaer.");
  await expect(preview.getByRole("heading", { name: "Stengt lørdag" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Lenketekst" })).toHaveCount(0);
  await page.getByRole("textbox", { name: "Lenke til mer" }).fill("https://status.example.no");
  await page.getByRole("textbox", { name: "Lenketekst" }).fill("Følg med");
  await page.getByRole("combobox", { name: "Kategori" }).selectOption({ label: "Innboks" });
  const from = page.getByRole("group", { name: /^Fra/ });
  await from.getByRole("textbox", { name: "Dato" }).fill("6.6.2026");
  await from.getByRole("textbox", { name: "Klokkeslett" }).fill("20");
  await page.getByRole("radio", { name: "Senere" }).check();
  await page.getByRole("button", { name: "Publiser varselet" }).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  const sending = page.getByRole("group", { name: /^Tidspunkt/ });
  await sending.getByRole("textbox", { name: "Dato" }).fill("5.6.2026");
  await sending.getByRole("textbox", { name: "Klokkeslett" }).fill("9");
  await page.getByRole("button", { name: "Publiser varselet" }).click();
  await expect(page.getByRole("heading", { name: "Varselet er planlagt" })).toBeFocused();
  await expect(page.getByRole("definition").filter({ hasText: "Innboks" })).toBeVisible();
});

test("NOF-2 a notice is changed, and removed after a question", async ({ page, visit }) => {
  await visit("examples/notice_form/editing/");
  await page.getByRole("textbox", { name: "Tittel" }).fill("Stengt søndag kveld");
  await page.getByRole("button", { name: "Lagre endringene" }).click();
  await expect(page.getByRole("heading", { name: "Varselet er endret" })).toBeFocused();
  await visit("examples/notice_form/editing/");
  await page.getByRole("button", { name: "Fjern varselet" }).click();
  const question = page.getByRole("alertdialog", { name: "Vil du fjerne varselet?" });
  await question.getByRole("button", { name: "Avbryt" }).click();
  await expect(page.getByRole("textbox", { name: "Tittel" })).toHaveValue("Stengt lørdag kveld");
  await page.getByRole("button", { name: "Fjern varselet" }).click();
  await question.getByRole("button", { name: "Fjern varselet" }).click();
  await expect(page.getByRole("heading", { name: "Varselet er fjernet" })).toBeFocused();
});
