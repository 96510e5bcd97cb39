// SelectMenu: real keys and presses. What the script decides is in tests/browser/select_menu.rs.

import { expect, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";

test("SM-1 SM-2 SM-3 keys open, find, choose and leave", async ({ page, visit }) => {
  await visit("examples/select_menu/basic/");
  const menu = page.getByRole("combobox", { name: "Tilgang" });
  const list = page.getByRole("listbox", { name: "Tilgang" });
  await expect(menu).toContainText("Lesetilgang");
  await menu.focus();
  for (const key of ["Enter", "Space", "ArrowDown"]) {
    await page.keyboard.press(key);
    await expect(list).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await expect(menu).toBeFocused();
  }
  await page.keyboard.type("sig");
  await expect(list).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(list).toBeHidden();
  await expect(page.getByText("Valgt: sign")).toBeVisible();
  await page.keyboard.press("Home");
  // Right after a letter, a space is one more of them.
  await page.waitForTimeout(600);
  await page.keyboard.press("Space");
  await expect(list).toBeHidden();
  await expect(page.getByText("Valgt: read")).toBeVisible();
});

test("SM-2 SM-6 a press opens and chooses, a press outside closes", async ({ page, visit }) => {
  await visit("examples/select_menu/groups/");
  const menu = page.getByRole("combobox", { name: "Hvem gjelder det?" });
  await menu.click();
  await expect(page.getByRole("group", { name: "Virksomheter" })).toBeVisible();
  await page.getByRole("option", { name: "Kafé Fjord" }).click();
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(menu).toContainText("Kafé Fjord");
  await expect(menu).toBeFocused();
  await menu.click();
  await page.getByRole("option", { name: /Gamle Fjord AS/ }).click({ force: true });
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.mouse.click(1200, 780);
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(menu).toContainText("Kafé Fjord");
});

test("SM-4 SM-5 what is read-only is sent, what is off is not", async ({ page, visit }) => {
  await visit("examples/select_menu/states/");
  await putInForm(page);
  await page.getByRole("combobox", { name: "Bare til lesing" }).click();
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Slått av" })).toBeDisabled();
  await expect(page.getByRole("combobox", { name: "Med feil" })).toHaveAccessibleDescription("Feil: Velg en visning");
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([
    ["read", "list"],
    ["wrong", ""],
  ]);
});

test("SM-5 without its wasm it is a native select that sends the same", async ({ page, problems }) => {
  problems.expect(/no answer|Failed to load|wasm/);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("examples/select_menu/basic/");
  await putInForm(page);
  const select = page.getByRole("combobox", { name: "Tilgang" });
  await expect(select).toHaveValue("read");
  await select.selectOption({ label: "Signering" });
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([["role", "sign"]]);
});
