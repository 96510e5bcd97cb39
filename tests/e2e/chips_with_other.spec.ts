// ChipsWithOther: real keys, errors, and what is sent.

import { expect, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";
import { posted } from "./without_script.ts";

test("CHW-1 FS-7 what is written is sent while «Annet» is chosen, and not after", async ({ page, visit }) => {
  await visit("examples/chips_with_other/basic/");
  await putInForm(page);
  const other = page.getByRole("checkbox", { name: "Annet" });
  const field = page.getByRole("textbox", { name: "Hvilke andre språk?" });
  const send = page.getByRole("button", { name: "Send", exact: true });
  await other.press("Space");
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.type("Kvensk");
  await send.click();
  await expect.poll(() => sent(page)).toEqual([
    ["languages", "other"],
    ["languages-other", "Kvensk"],
  ]);
  await other.press("Space");
  await expect(field).toBeHidden();
  await page.getByRole("checkbox", { name: "Norsk" }).press("Space");
  await send.click();
  await expect.poll(() => sent(page)).toEqual([["languages", "nb"]]);
});

test("CHW-2 with one choice, arrow keys come to the last chip, and Tab to its field", async ({ page, visit }) => {
  await visit("examples/chips_with_other/one/");
  const group = page.getByRole("radiogroup", { name: "Hva er du i foretaket?" });
  const other = group.getByRole("radio", { name: "Noe annet" });
  const field = group.getByRole("textbox", { name: "Hva er du?" });
  await page.keyboard.press("Tab");
  await expect(other).toBeFocused();
  await expect(field).toBeVisible();
  await page.keyboard.press("ArrowUp");
  await expect(group.getByRole("radio", { name: "Revisor" })).toBeChecked();
  await expect(field).toBeHidden();
  await page.keyboard.press("ArrowDown");
  await expect(other).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
});

test("CHW-1 FS-3 a missing choice is said at the chips, a missing text at its field", async ({ page, visit }) => {
  await visit("examples/chips_with_other/form/");
  const group = page.getByRole("group", { name: /Hvor hørte du om tilbudet/ });
  const field = page.getByRole("textbox", { name: /^Hvor\?/ });
  const send = page.getByRole("button", { name: "Send", exact: true });
  await send.click();
  await expect(group).toHaveAccessibleDescription("Feil: Velg minst én.");
  await page.getByRole("link", { name: "Velg minst én." }).click();
  await expect(group.getByRole("checkbox", { name: "På nettet" })).toBeFocused();
  await group.getByRole("checkbox", { name: "Et annet sted" }).press("Space");
  await expect(group).toHaveAccessibleDescription("");
  await send.click();
  await expect(field).toHaveAccessibleDescription("Feil: Skriv hvor du hørte om oss.");
  await page.getByRole("link", { name: "Skriv hvor du hørte om oss." }).click();
  await expect(field).toBeFocused();
  await page.keyboard.type("Biblioteket");
  await expect(field).toHaveAccessibleDescription("");
});

test("CHW-1 CHW-2 FORM-7 without a script the choice and the text are posted", async () => {
  const values = await posted("examples/chips_with_other/one/", async (page) => {
    await page.getByRole("textbox", { name: "Hva er du?" }).fill("Prokurist");
  });
  expect(values).toEqual([
    ["position", "other"],
    ["position-other", "Prokurist"],
  ]);
});
