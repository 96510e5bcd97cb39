// ContactForm: from topic to receipt.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

async function answer(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Navn" }).fill("Kari Nordmann");
  await page.getByRole("textbox", { name: /^E-post/ }).fill("kari@example.no");
  await page.getByRole("textbox", { name: /gang til/ }).fill("kari@example.no");
  await page.getByRole("textbox", { name: "Emne" }).fill("Feil lenke");
  await page.getByRole("textbox", { name: "Melding" }).fill("Lenken på forsiden virker ikke.");
}

test("COF-1 the two addresses are compared, also when the second is pasted", async ({ page, visit }) => {
  await visit("examples/contact_form/basic/");
  await page.getByRole("textbox", { name: /^E-post/ }).fill("kari@example.no");
  const again = page.getByRole("textbox", { name: /gang til/ });
  await again.focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "kari@example.com");
    const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    if (!document.activeElement?.dispatchEvent(paste)) throw new Error("pasting is refused");
  });
  await page.keyboard.insertText("kari@example.com");
  await page.keyboard.press("Tab");
  await expect(page.getByText("E-postadressene er ikke like. Se etter i begge.").first()).toBeVisible();
  await again.fill("kari@example.no");
  await expect(page.getByText("E-postadressene er ikke like. Se etter i begge.")).toHaveCount(0);
});

test("COF-2 a topic tells what is good to know, and a company is asked for on request", async ({ page, visit }) => {
  await visit("examples/contact_form/basic/");
  await page.getByRole("radio", { name: "Starte virksomhet" }).check();
  await expect(page.getByText("Mye av dette står i veiviseren vår.")).toBeVisible();
  await page.getByRole("radio", { name: "Bruke tjenesten" }).check();
  await expect(page.getByText("Mye av dette står i veiviseren vår.")).toHaveCount(0);
  await visit("examples/contact_form/company/");
  await expect(page.getByRole("textbox", { name: "Virksomhet" })).toBeHidden();
  await page.getByRole("checkbox", { name: "Jeg skriver for en virksomhet" }).check();
  await expect(page.getByRole("textbox", { name: "Virksomhet" })).toBeVisible();
});

test("COF-3 errors are summed up, then a receipt stands there with the number", async ({ page, visit }) => {
  await visit("examples/contact_form/company/");
  await page.getByRole("button", { name: "Send meldingen" }).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await expect(page.getByRole("link", { name: "Velg hva det gjelder." })).toBeVisible();
  await page.getByRole("radio", { name: "Melde feil" }).check();
  await page.getByRole("checkbox", { name: "Jeg skriver for en virksomhet" }).check();
  await page.getByRole("textbox", { name: "Virksomhet" }).fill("Vidda Verksted");
  await answer(page);
  await page.getByRole("button", { name: "Send meldingen" }).click();
  await expect(page.getByRole("heading", { name: "Meldingen er sendt" })).toBeFocused();
  await expect(page.getByText("H-2026-0118")).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "Vidda Verksted" })).toBeVisible();
  await page.getByRole("button", { name: "Skriv en ny melding" }).click();
  await expect(page.getByRole("textbox", { name: "Melding" })).toHaveValue("");
});

test("without a script it is a form that posts its names", async () => {
  await withoutScript("examples/contact_form/basic/", async (page) => {
    await page.locator("input[type=radio][value=use]").check();
    await answer(page);
    const [request] = await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      page.getByRole("button", { name: "Send meldingen" }).click(),
    ]);
    const posted = new URLSearchParams(request.postData() ?? "");
    expect([posted.get("topic"), posted.get("email_again"), posted.get("subject")]).toEqual(["use", "kari@example.no", "Feil lenke"]);
  });
});
