// ChipPanel: real keys, and what is sent.

import { expect, test } from "./fixtures.ts";
import { posted } from "./without_script.ts";

test("CPN-1 by key: done tells what is chosen, and cancel goes back to what was last done", async ({ page, visit }) => {
  await visit("examples/chip_panel/basic/");
  const group = page.getByRole("group", { name: "Hva kan Kari Nordmann gjøre for dere? Velg alt som passer." });
  const [read, sign] = [group.getByRole("checkbox", { name: "Lese post" }), group.getByRole("checkbox", { name: "Signere" })];
  await page.keyboard.press("Tab");
  await expect(read).toBeFocused();
  await sign.focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Ferdig" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("2 rettigheter er lagret.");
  await read.press("Space");
  await expect(read).not.toBeChecked();
  await page.getByRole("button", { name: "Avbryt" }).press("Enter");
  await expect(page.getByRole("status")).toHaveText("Ingenting er endret.");
  await expect(read).toBeChecked();
  await expect(sign).toBeChecked();
});

test("CPN-1 what more is asked comes after the chips and before the button", async ({ page, visit }) => {
  await visit("examples/chip_panel/more/");
  await page.getByRole("checkbox", { name: "Vedleggene" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "E-postadresse" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Send", exact: true })).toBeFocused();
  await expect(page.getByRole("button", { name: "Avbryt" })).toHaveCount(0);
});

test("CPN-1 FORM-7 without a script the chips are checkboxes that are posted", async () => {
  const values = await posted("examples/chip_panel/basic/", async (page) => {
    await page.getByRole("checkbox", { name: "Signere" }).press("Space");
  });
  expect(values).toEqual([
    ["rights", "read"],
    ["rights", "sign"],
  ]);
});
