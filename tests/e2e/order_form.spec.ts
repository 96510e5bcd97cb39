// OrderForm: the flow with real keys, focus, history and a server that fails.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const next = (page: Page) => page.getByRole("button", { name: "Neste" });

/** From the first step of a decommissioning to its review. */
async function toReview(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Navnet på tjenesten" }).fill("Flyttemelding");
  await page.getByRole("textbox", { name: "Tjenestekode" }).fill("4711");
  await next(page).click();
  await page.getByRole("textbox", { name: "Hvorfor?" }).fill("Ingen bruker den.");
  await next(page).click();
  await page.getByRole("textbox", { name: "Ønsket dato" }).fill("1.9.2026");
  await next(page).click();
  await page.getByRole("textbox", { name: "Navn" }).fill("Kari Nordmann");
  await page.getByRole("textbox", { name: /Telefon/ }).fill("99 99 99 99");
  await page.getByRole("textbox", { name: "E-post" }).fill("kari@example.no");
  await next(page).click();
  await expect(page.getByRole("heading", { name: "Se over og send" })).toBeFocused();
}

test("FP-5 ORF-1 on a change of step the heading has the focus, the title follows, and Back of the browser loses nothing", async ({ page, visit }) => {
  await visit("examples/order_form/basic/");
  await next(page).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await page.getByRole("textbox", { name: "Navnet på tjenesten" }).fill("Flyttemelding");
  await page.getByRole("textbox", { name: "Tjenestekode" }).fill("4711");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Hva skal gjøres?" })).toBeFocused();
  await expect(page).toHaveTitle("Hva skal gjøres? – Avvikle en tjeneste");
  await expect(page).toHaveURL(/#decommission-change$/);
  await page.getByRole("textbox", { name: "Hvorfor?" }).fill("Ingen bruker den.");
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Tjenesten" })).toBeFocused();
  await expect(page.getByRole("textbox", { name: "Tjenestekode" })).toHaveValue("4711");
  await page.goForward();
  await expect(page.getByRole("textbox", { name: "Hvorfor?" })).toHaveValue("Ingen bruker den.");
  await page.getByRole("button", { name: "Forrige" }).click();
  await expect(page.getByRole("heading", { name: "Tjenesten" })).toBeFocused();
});

test("an address of a step that cannot be opened yet opens the first", async ({ page, visit }) => {
  await visit("examples/order_form/basic/#decommission-schedule");
  await expect(page.getByRole("heading", { name: "Tjenesten" })).toBeVisible();
});

test("ORF-2 from the review a step is changed, and the way on leads back", async ({ page, visit }) => {
  await visit("examples/order_form/basic/");
  await toReview(page);
  await page.getByRole("button", { name: "Endre Tjenesten" }).click();
  await expect(page.getByRole("heading", { name: "Tjenesten" })).toBeFocused();
  await page.getByRole("textbox", { name: "Tjenestekode" }).fill("4712");
  await page.getByRole("button", { name: "Tilbake til oppsummeringen" }).click();
  await expect(page.getByRole("heading", { name: "Se over og send" })).toBeFocused();
  await expect(page.getByRole("definition").filter({ hasText: "4712" })).toBeVisible();
});

test("ORF-3 pressed twice it is sent once, and Back of the browser shows the receipt still", async ({ page, visit }) => {
  await visit("examples/order_form/basic/");
  await toReview(page);
  // Both before anything is drawn anew: the second press of a real pointer would fall on what stands there by then.
  await page.getByRole("button", { name: "Send bestillingen" }).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(page.getByRole("heading", { name: "Bestillingen er sendt" })).toBeFocused();
  await expect(page.getByText("BEST-2026-0042")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Bestillingen er sendt" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send bestillingen" })).toHaveCount(0);
});

test("ORF-3 when it fails it says why, and the answers stay", async ({ page, visit }) => {
  await visit("examples/order_form/own_kind/");
  await page.getByRole("textbox", { name: "Navnet på tjenesten" }).fill("Flytting");
  await next(page).click();
  await expect(page.getByRole("heading", { name: "Hvorfor trenger dere det?" })).toBeFocused();
  await page.getByRole("textbox", { name: "Hvorfor?" }).fill("Et enklere navn.");
  await next(page).click();
  await page.getByRole("textbox", { name: "Adressen til siden" }).fill("https://example.no/flytting");
  await next(page).click();
  await page.getByRole("textbox", { name: "Ønsket dato" }).fill("1.9.2026");
  await next(page).click();
  await page.getByRole("textbox", { name: "Navn" }).fill("Kari Nordmann");
  await page.getByRole("textbox", { name: /Telefon/ }).fill("99 99 99 99");
  await page.getByRole("textbox", { name: "E-post" }).fill("kari@example.no");
  await next(page).click();
  const send = page.getByRole("button", { name: "Send bestillingen" });
  await send.click();
  await expect(page.getByRole("alert")).toContainText("Mottaket er stengt for vedlikehold.");
  await expect(page.getByRole("definition").filter({ hasText: "Et enklere navn." })).toBeVisible();
  await send.click();
  await expect(page.getByRole("heading", { name: "Bestillingen er sendt" })).toBeFocused();
});

test("a kind of nine steps asks in three languages", async ({ page, visit }) => {
  await visit("examples/order_form/kinds/");
  await expect(page.getByText("Steg 1 av 9")).toBeVisible();
  await page.getByRole("combobox", { name: "Hva vil du bestille?" }).selectOption({ label: "Få tilgang" });
  await expect(page.getByText("Steg 1 av 4")).toBeVisible();
});
