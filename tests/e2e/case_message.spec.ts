// CaseMessage: a new case, and an answer in one.

import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

test("CAM-1 a new case: only a fault can be urgent, and the receipt has the number", async ({ page, visit }) => {
  await visit("examples/case_message/basic/");
  await page.getByRole("button", { name: "Send meldingen" }).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  const urgent = page.getByRole("checkbox", { name: "Feilen hindrer folk i å bruke tjenesten" });
  await page.getByRole("radio", { name: "Bestilling" }).check();
  await expect(urgent).toHaveCount(0);
  await page.getByRole("radio", { name: "Feil" }).check();
  await urgent.check();
  await page.getByRole("textbox", { name: "Emne" }).fill("Innsending stopper");
  await page.getByRole("textbox", { name: "Melding" }).fill("Knappen gjør ingenting.");
  await page.getByRole("button", { name: "Send meldingen" }).click();
  await expect(page.getByRole("heading", { name: "Saken er opprettet" })).toBeFocused();
  await expect(page.getByText("2026-00418")).toBeVisible();
  await expect(page.getByText("Vi ser på feilen med det samme.")).toBeVisible();
});

test("CAM-1 an answer knows its case, and can close it", async ({ page, visit }) => {
  await visit("examples/case_message/reply/");
  await expect(page.getByRole("heading", { name: "Svar på sak 2026-00417" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Emne" })).toHaveCount(0);
  await page.getByRole("textbox", { name: "Melding" }).fill("Nå virker det. Takk!");
  await page.getByRole("checkbox", { name: "Saken er løst, og kan lukkes" }).check();
  await page.getByRole("button", { name: "Send svaret" }).click();
  await expect(page.getByRole("heading", { name: "Svaret er sendt, og saken er lukket" })).toBeFocused();
  await expect(page.getByText("2026-00417")).toBeVisible();
});

test("CAM-1 without a script an answer is posted with its case", async () => {
  await withoutScript("examples/case_message/reply/", async (page) => {
    await page.getByRole("textbox", { name: "Melding" }).fill("Takk!");
    const [request] = await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      page.getByRole("button", { name: "Send svaret" }).click(),
    ]);
    const posted = new URLSearchParams(request.postData() ?? "");
    expect([posted.get("case_number"), posted.get("text")]).toEqual(["2026-00417", "Takk!"]);
  });
});
