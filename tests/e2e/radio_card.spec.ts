// RadioCard: real keys and presses, what assistive technology is told, and what is sent.

import type { Locator, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";
import { posted } from "./without_script.ts";

/** Presses where something begins: what is hit there is the label, which covers the card. */
async function pressOn(page: Page, place: Locator): Promise<void> {
  const box = await place.boundingBox();
  if (box === null) throw new Error("is not shown");
  await page.mouse.click(box.x + 5, box.y + 5);
}

test("RCD-1 Tab reaches the group, arrow keys choose, and the excerpt describes", async ({ page, visit }) => {
  await visit("examples/radio_card/basic/");
  const group = page.getByRole("radiogroup", { name: "Velg næringskode Velg den som ligner mest." });
  const trade = group.getByRole("radio", { name: "47.910 Netthandel", exact: true });
  const programming = group.getByRole("radio", { name: "62.010 Programmering", exact: true });
  await page.keyboard.press("Tab");
  await expect(trade).toBeFocused();
  await expect(trade).toHaveAccessibleDescription(/^Detaljhandel over internett .* nettside\.$/);
  await page.keyboard.press("ArrowDown");
  await expect(programming).toBeFocused();
  await expect(programming).toBeChecked();
  await expect(programming).toHaveAccessibleDescription("Utvikling, tilpassing, testing og vedlikehold av programvare.");
});

test("RCD-1 FLD-6 a press on the excerpt or the edge of a card chooses it", async ({ page, visit }) => {
  await visit("examples/radio_card/basic/");
  await pressOn(page, page.getByText("Fotografering for privatpersoner"));
  await expect(page.getByRole("radio", { name: "74.200 Fotografering" })).toBeChecked();
  await pressOn(page, page.locator(".felles-radio-card").first());
  await expect(page.getByRole("radio", { name: "47.910 Netthandel" })).toBeChecked();
});

test("RCD-1 FS-7 what a card asks comes with it, and is sent only then", async ({ page, visit }) => {
  await visit("examples/radio_card/revealed/");
  const field = page.getByRole("textbox", { name: "Navnet til den du søker for" });
  const send = page.getByRole("button", { name: "Send", exact: true });
  await expect(field).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: "Meg selv" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "En annen" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.type("Ola Nordmann");
  expect(await axe(page, { fragment: true })).toEqual([]);
  await putInForm(page);
  await send.click();
  await expect.poll(() => sent(page)).toEqual([
    ["applicant", "other"],
    ["applicant-name", "Ola Nordmann"],
  ]);
  await page.getByRole("radio", { name: "Meg selv" }).press("Space");
  await expect(field).toBeHidden();
  await send.click();
  await expect.poll(() => sent(page)).toEqual([["applicant", "me"]]);
});

test("RCD-1 GEN-4 FS-3 a read-only choice is kept, and an error is said at the group", async ({ page, visit }) => {
  await visit("examples/radio_card/states/");
  const locked = page.getByRole("radiogroup", { name: "Bare til lesing" });
  const chosen = locked.getByRole("radio", { name: "Månedlig" });
  await chosen.focus();
  await page.keyboard.press("ArrowDown");
  await expect(chosen).toBeChecked();
  await pressOn(page, locked.getByText("Du betaler én gang i året."));
  await expect(chosen).toBeChecked();
  const wrong = page.getByRole("radiogroup", { name: "Med feil" });
  await expect(wrong).toHaveAccessibleDescription("Feil: Velg hvor ofte du vil betale.");
  await expect(wrong.getByRole("radio", { name: "Årlig" })).toBeDisabled();
});

test("RCD-1 FORM-7 without a script a card shows what it asks, and both are posted", async () => {
  const values = await posted("examples/radio_card/revealed/", async (page) => {
    const field = page.getByRole("textbox", { name: "Navnet til den du søker for" });
    await expect(field).toBeHidden();
    await page.getByRole("radio", { name: "En annen" }).press("Space");
    await field.fill("Ola Nordmann");
  });
  expect(values).toEqual([
    ["applicant", "other"],
    ["applicant-name", "Ola Nordmann"],
  ]);
});
