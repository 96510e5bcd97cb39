// MultiSelect: real keys and presses. What the script decides is in tests/browser/multi_select.rs.

import { expect, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";

test("MS-1 MS-2 MS-7 what is chosen becomes chips, and is sent in the order of choosing", async ({ page, visit }) => {
  await visit("examples/multi_select/basic/");
  await putInForm(page);
  const input = page.getByRole("combobox", { name: "Språk du snakker" });
  await input.focus();
  await page.keyboard.type("pol");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listbox")).toBeVisible();
  await expect(input).toHaveValue("");
  const chips = page.getByRole("list", { name: "Valgt i Språk du snakker" }).getByRole("listitem");
  await expect(chips).toHaveText(["Norsk", "Engelsk", "Polsk"]);
  await page.getByRole("option", { name: "Somali" }).click();
  await expect(input).toBeFocused();
  await page.getByRole("button", { name: "Fjern Engelsk" }).click();
  await expect(page.getByRole("button", { name: "Fjern Polsk" })).toBeFocused();
  await expect(page.getByText("Valgt: nb, pl, so")).toBeVisible();
  await page.evaluate(() => {
    for (const hidden of document.querySelectorAll("main input[type=hidden]")) hidden.setAttribute("form", "form");
  });
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([
    ["language", "nb"],
    ["language", "pl"],
    ["language", "so"],
  ]);
});

test("MS-3 keys go into the chips and back", async ({ page, visit }) => {
  await visit("examples/multi_select/basic/");
  const input = page.getByRole("combobox", { name: "Språk du snakker" });
  await input.focus();
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("button", { name: "Fjern Engelsk" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(page.getByRole("button", { name: "Fjern Norsk" })).toBeFocused();
  await page.keyboard.press("Delete");
  await expect(page.getByRole("button", { name: "Fjern Engelsk" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(input).toBeFocused();
  await expect(page.getByText("Valgt: en")).toBeVisible();
});

test("MS-5 at the most, the others are off and it is said why", async ({ page, visit }) => {
  await visit("examples/multi_select/max/");
  const input = page.getByRole("combobox", { name: "Hvilke dager passer?" });
  await input.click();
  await page.getByRole("option", { name: "Mandag" }).click();
  await page.getByRole("option", { name: "Onsdag" }).click();
  await expect(page.getByText("Du kan velge høyst 2.")).toBeVisible();
  await page.getByRole("option", { name: "Fredag" }).click({ force: true });
  await expect(page.getByRole("option", { selected: true })).toHaveText(["Mandag", "Onsdag"]);
});

test("FORM-1 its form asks for an answer, and takes the focus to it", async ({ page, visit }) => {
  await visit("examples/multi_select/form/");
  await page.getByRole("button", { name: "Gå videre" }).click();
  await page.getByRole("link", { name: "Velg minst én kommune." }).click();
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox")).not.toHaveAttribute("aria-invalid", "true");
});

test("MS-7 without its wasm it is a native select of several that sends the same", async ({ page, problems }) => {
  problems.expect(/no answer|Failed to load|wasm/);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("examples/multi_select/basic/");
  await putInForm(page);
  await page.getByRole("listbox", { name: "Språk du snakker" }).selectOption(["nb", "lt"]);
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([
    ["language", "nb"],
    ["language", "lt"],
  ]);
});
