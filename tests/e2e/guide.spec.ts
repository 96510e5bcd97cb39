// Guide: through the pages to the checklist, Back in the browser, what is kept, and without a script.

import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, hydrated, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

async function next(page: Page, ...answers: string[]): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    await page.getByRole("radiogroup").nth(index).getByRole("radio", { name: answer, exact: true }).check();
  }
  await page.getByRole("button", { name: /^(Neste|Lag sjekklisten)$/ }).click();
}

async function toChecklist(page: Page): Promise<void> {
  await next(page, "Bar eller pub");
  await next(page, "Ja, alene");
  await next(page, "Enkeltpersonforetak", "Nei");
  await next(page, "Ja");
  await next(page, "Ja", "Nei", "Nei");
  await next(page, "Nei", "Ja", "Nei", "Nei");
}

test("GUI-1 GUI-2 by keyboard: a page that is not answered, one that is, and Back", async ({ page, visit }) => {
  await visit("examples/guide/nightlife/");
  await page.getByRole("button", { name: "Neste" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "Restaurant" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: "Hvem er dere?" });
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(/#eiere$/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Hva skal du drive?" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "Restaurant" })).toBeChecked();
  await page.goForward();
  await expect(heading).toBeVisible();
});

test("GUI-3 the checklist is saved when asked for, and comes back", async ({ page, visit }) => {
  await visit("examples/guide/nightlife/");
  await toChecklist(page);
  await expect(page.getByRole("heading", { name: "Sjekklisten din" })).toBeFocused();
  await page.getByRole("button", { name: "Vis alle" }).click();
  await expect(page.getByRole("checkbox", { name: "Søk om skjenkebevilling" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Skriv arbeidsavtale med hver ansatt" })).toHaveCount(0);
  await page.getByRole("checkbox", { name: "Registrer foretaket" }).check();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("button", { name: "Lagre i denne nettleseren" }).click();
  await expect(page.getByText("Sjekklisten er lagret i denne nettleseren.")).toBeVisible();
  await page.goto("examples/guide/nightlife/");
  await hydrated(page);
  await page.getByRole("button", { name: "Åpne sjekklisten" }).click();
  await expect(page.getByRole("checkbox", { name: "Registrer foretaket" })).toBeChecked();
});

test("GUI-3 where the browser keeps nothing, that is said, and the list can be used", async ({ page, visit }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await visit("examples/guide/nightlife/");
  await toChecklist(page);
  await page.getByRole("button", { name: "Lagre i denne nettleseren" }).click();
  await expect(page.getByText("Nettleseren lar oss ikke lagre sjekklisten.")).toBeVisible();
  await page.getByRole("checkbox", { name: "Registrer foretaket" }).check();
  await expect(page.getByText(/^1 av \d+ er gjort$/).first()).toBeVisible();
});

test("GUI-4 without a script a page sends its answers and its name", async () => {
  await withoutScript("examples/guide/nightlife/", async (page) => {
    await page.getByRole("radio", { name: "Kafé" }).check();
    await page.getByRole("button", { name: "Neste" }).click();
    expect(new URL(page.url()).search).toBe("?_from=bransje&sted=kafe");
  });
  await withoutScript("examples/guide/checklist/", async (page) => {
    await expect(page.getByRole("checkbox", { name: "Bestill ettersending" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Endre svarene" })).toHaveAttribute(
      "href",
      "?_page=flytting&barn=ja&til=norge",
    );
  });
});
