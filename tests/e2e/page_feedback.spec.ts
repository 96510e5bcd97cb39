// The pattern, as its examples show it.

import { chromium } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { site } from "./site.ts";

test("by keyboard alone: no, a text, send, thanks", async ({ page, visit }) => {
  await visit("examples/page_feedback/basic/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Ja" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Hva lette du etter?" })).toBeFocused();
  await page.keyboard.type("Åpningstidene");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const send = page.getByRole("button", { name: "Send" });
  await expect(send).toHaveAttribute("aria-busy", "true");
  await expect(send).toBeFocused();
  await expect(page.getByText("Takk for tilbakemeldingen!")).toBeFocused();
  await expect(page.getByText('text: "Åpningstidene"')).toBeVisible();
});

test("yes is thanked for when it was received", async ({ page, visit }) => {
  await visit("examples/page_feedback/basic/");
  await page.getByRole("button", { name: "Ja" }).click();
  await expect(page.getByText("Takk")).toHaveCount(0);
  await expect(page.getByText("Takk for tilbakemeldingen!")).toBeFocused();
  await expect(page.getByText("found: true")).toBeVisible();
});

test("what fails is told, and the text is kept", async ({ page, visit }) => {
  await visit("examples/page_feedback/failing/");
  await page.getByRole("button", { name: "Nei" }).click();
  await page.getByRole("textbox").fill("Viktig");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("alert")).toContainText("Mottaket er stengt for vedlikehold til klokka 15.");
  await expect(page.getByRole("textbox")).toHaveValue("Viktig");
  await expect(page.getByRole("button", { name: "Send" })).toBeFocused();
});

test("an address gets it as JSON", async ({ page, visit }) => {
  const got: unknown[] = [];
  await page.route("**/tilbakemelding", (route) => {
    got.push(route.request().postDataJSON());
    return route.fulfill({ status: 201 });
  });
  await visit("examples/page_feedback/url/");
  await page.getByRole("button", { name: "Ja" }).click();
  await expect(page.getByText("Takk for tilbakemeldingen!")).toBeFocused();
  expect(got).toEqual([{ found: true, text: "", page: "Søk om barnehageplass" }]);
});

test("where copying is refused, the text is selected", async ({ page, visit }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await visit("examples/page_feedback/not_set_up/");
  await page.getByRole("textbox").fill("Viktig");
  await page.getByRole("button", { name: "Kopier teksten" }).click();
  await expect(page.getByText("Teksten er merket.")).toBeVisible();
  await expect(page.getByRole("textbox")).toBeFocused();
  const selected = await page.getByRole("textbox").evaluate((node) => {
    const { value, selectionStart, selectionEnd } = node as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe("Viktig");
});

test("without a script it says what is true, and nothing that does not work is shown", async () => {
  const browser = await chromium.launch({ executablePath: process.env["CHROME"] ?? "/usr/bin/chromium" });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site() });
    await page.goto("examples/page_feedback/basic/");
    await expect(page.getByText("Du må ha JavaScript på for å svare her.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Ja" })).toBeHidden();
    await page.goto("examples/page_feedback/email/");
    const link = page.getByRole("link", { name: "Send e-post til post@example.no" });
    await expect(link).toHaveAttribute("href", /^mailto:post@example\.no\?subject=Tilbakemelding%20om%20Skjema/);
  } finally {
    await browser.close();
  }
});
