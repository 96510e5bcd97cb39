// DropdownMenu: real keys and presses. What the script decides is in tests/browser/dropdown_menu.rs.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("MENU-2 MENU-4 Enter, Space and a press open it at its first item, and a choice goes back to the button", async ({ page, visit }) => {
  await visit("examples/dropdown_menu/basic/");
  const button = page.getByRole("button", { name: "Mer om saken" });
  const menu = page.getByRole("menu", { name: "Mer om saken" });
  await button.focus();
  for (const act of [() => page.keyboard.press("Enter"), () => page.keyboard.press("Space"), () => button.click()]) {
    await act();
    await expect(menu).toBeVisible();
    await expect(page.getByRole("menuitem", { name: "Lag en kopi" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  }
  await page.keyboard.press("ArrowUp");
  await expect(page.getByRole("menuitem", { name: "Slett saken" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saken er slettet.")).toBeVisible();
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test("MENU-3 letters lead to what begins with them, and what is off does nothing", async ({ page, visit }) => {
  await visit("examples/dropdown_menu/basic/");
  await page.getByRole("button", { name: "Mer om saken" }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("k");
  const off = page.getByRole("menuitem", { name: /Klag på vedtaket/ });
  await expect(off).toBeFocused();
  await page.keyboard.press("Enter");
  await off.click({ force: true });
  await expect(page.getByRole("menu")).toBeVisible();
  await expect(page.getByRole("status")).toBeEmpty();
});

test("MENU-5 Tab closes it and goes on", async ({ page, visit }) => {
  await visit("examples/dropdown_menu/links/");
  await visit("examples/dropdown_menu/basic/");
  await page.evaluate(() => {
    const after = document.createElement("button");
    after.textContent = "Etter";
    document.body.append(after);
  });
  await page.getByRole("button", { name: "Mer om saken" }).press("ArrowDown");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("menu")).toBeHidden();
  await expect(page.getByRole("button", { name: "Etter" })).toBeFocused();
});

test("MENU-6 Escape closes a submenu alone, and a press chooses in it", async ({ page, visit }) => {
  await visit("examples/dropdown_menu/submenu/");
  await page.getByRole("button", { name: "Dokument" }).press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const item = page.getByRole("menuitem", { name: "Send til" });
  await expect(item).toBeFocused();
  await page.keyboard.press("ArrowRight");
  const submenu = page.getByRole("menu", { name: "Send til" });
  await expect(page.getByRole("menuitem", { name: "Innboksen min" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(submenu).toBeHidden();
  await expect(page.getByRole("menu", { name: "Dokument" })).toBeVisible();
  await expect(item).toBeFocused();
  await item.click();
  await page.getByRole("menuitem", { name: "Regnskapsfører" }).click();
  await expect(page.getByText("Sendt til regnskapsføreren.")).toBeVisible();
  await expect(page.getByRole("menu")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Dokument" })).toBeFocused();
});

test("MENU-9 a mouse that rests opens a submenu, and its way in may go past the neighbours", async ({ page, visit }) => {
  await visit("examples/dropdown_menu/submenu/");
  const button = page.getByRole("button", { name: "Dokument" });
  await button.click();
  const submenu = page.getByRole("menu", { name: "Send til" });
  await page.getByRole("menuitem", { name: "Send til" }).hover();
  await expect(submenu).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Åpne" })).toBeFocused();
  await page.getByRole("menuitem", { name: "Regnskapsfører" }).hover();
  await page.waitForTimeout(500);
  await expect(submenu).toBeVisible();
  await page.getByRole("menuitem", { name: "Gi nytt navn" }).hover();
  await expect(submenu).toBeHidden();
  await expect(page.getByRole("menu", { name: "Dokument" })).toBeVisible();
  await page.getByRole("menuitem", { name: "Send til" }).hover();
  await expect(submenu).toBeVisible();
  await page.getByRole("menuitem", { name: "Send til" }).click();
  await expect(page.getByRole("menuitem", { name: "Innboksen min" })).toBeFocused();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  await expect(submenu).toBeVisible();
});

test("MENU-8 a press on what is switched leaves it open", async ({ page, visit }) => {
  await visit("examples/dropdown_menu/choices/");
  await page.getByRole("button", { name: "Visning" }).click();
  await page.getByRole("menuitemradio", { name: "Navn" }).click();
  await page.getByRole("menuitemcheckbox", { name: "Vis avsluttede saker" }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await expect(page.getByRole("menuitemradio", { checked: true })).toHaveText("Navn");
  await expect(page.getByText("Du ser alle sakene, sortert etter navn.")).toBeVisible();
});

test("DD-1 DD-2 a list is gone through with Tab, and a choice closes it", async ({ page, visit }) => {
  await visit("examples/dropdown_menu/links/");
  const button = page.getByRole("button", { name: "Språk" });
  await button.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Bokmål" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#nn$/);
  await expect(page.getByRole("link", { name: "Nynorsk" })).toBeHidden();
  await expect(button).toBeFocused();
});

test("without its wasm it is a list that its button opens", async ({ page, problems }) => {
  problems.expect(/no answer|Failed to load|wasm/);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("examples/dropdown_menu/links/");
  await page.getByRole("button", { name: "Språk" }).click();
  await page.getByRole("link", { name: "Nynorsk" }).click();
  await expect(page).toHaveURL(/#nn$/);
});

test("at 320 px a long menu scrolls, and the focus is seen in it", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await visit("examples/dropdown_menu/long_text/");
  await page.getByRole("button", { name: "Velg skjema" }).press("ArrowUp");
  const last = page.getByRole("menuitem").last();
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport({ ratio: 1 });
  expect(await axe(page, { fragment: true })).toEqual([]);
});
