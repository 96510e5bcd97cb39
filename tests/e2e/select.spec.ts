// Select: the browser's own list, with real keys, and before the script. The rest is in tests/browser/select.rs.

import { axe } from "./axe.ts";
import { expect, hydrated, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";

test("SEL-1 FLD-1 the label leads to it, keys choose, and the form gets the value", async ({ page, visit }) => {
  await visit("examples/select/basic/");
  await putInForm(page);
  const select = page.getByRole("combobox", { name: "Fylke" });
  await expect(select).toHaveAccessibleDescription("Der virksomheten holder til");
  await page.getByText("Fylke", { exact: true }).click();
  await expect(select).toBeFocused();
  await page.keyboard.type("Nord");
  await expect(select).toHaveValue("18");
  await expect(page.getByText("Fylkesnummeret er 18.")).toBeVisible();
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([["county", "18"]]);
  await select.selectOption("");
  await expect(page.getByText("Du har ikke valgt fylke ennå.")).toBeVisible();
});

test("SEL-3 a read-only one takes the focus and is sent; a disabled one is passed and is not", async ({ page, visit }) => {
  await visit("examples/select/states/");
  await putInForm(page);
  await page.keyboard.press("Tab");
  const locked = page.getByRole("combobox", { name: "Bare til lesing" });
  await expect(locked).toBeFocused();
  for (const key of ["ArrowDown", "O", "End"]) await page.keyboard.press(key);
  await expect(locked).toHaveValue("4601");
  await page.keyboard.press("Tab");
  const wrong = page.getByRole("combobox", { name: "Med feil" });
  await expect(wrong).toBeFocused();
  await expect(wrong).toHaveAccessibleDescription("Feil: Velg kommunen du bor i");
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([
    ["read", "4601"],
    ["wrong", ""],
  ]);
});

test("SEL-5 what was chosen before the script came is kept", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("examples/select/basic/");
  const select = page.getByRole("combobox", { name: "Fylke" });
  await select.selectOption("11");
  release();
  await hydrated(page);
  await expect(select).toHaveValue("11");
  await expect(page.getByText("Fylkesnummeret er 11.")).toBeVisible();
});

test("SEL-2 an owner says no, and says why", async ({ page, visit }) => {
  await visit("examples/select/controlled/");
  const select = page.getByRole("combobox", { name: "Kontor" });
  await select.selectOption("bodo");
  await expect(select).toHaveValue("oslo");
  await expect(page.getByText("Kontoret i Bodø er stengt.")).toBeVisible();
  await select.selectOption("vadso");
  await expect(select).toHaveValue("vadso");
});

test("at 320 px a long option is cut, and the arrow stays at the end in both directions", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/select/long_text/");
  const box = await page.getByRole("combobox").boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axe(page, { fragment: true })).toEqual([]);
});
