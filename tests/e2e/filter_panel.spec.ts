// FilterPanel: real keys, and the address that its form leads to.

import { expect, hydrated, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

test("FIL-1 FIL-2 by key: Enter opens, Enter in the search is done, and the button has the focus and the number", async ({ page, visit }) => {
  await visit("examples/filter_panel/drawer/");
  const button = page.getByRole("button", { name: /^Filtrer/ });
  const drawer = page.getByRole("dialog", { name: "Filtrer" });
  const search = drawer.getByRole("searchbox", { name: "Søk i sakene" });
  await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleName("Filtrer 1");
  await page.keyboard.press("Enter");
  await expect(search).toBeFocused();
  await page.keyboard.type("brann");
  await expect(drawer.getByRole("button", { name: "Vis 0 treff" })).toBeVisible();
  await drawer.getByRole("checkbox", { name: "Avsluttet" }).press("Space");
  await expect(drawer.getByRole("button", { name: "Vis 1 treff" })).toBeVisible();
  await search.press("Enter");
  await expect(drawer).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleName("Filtrer 2");
  await expect(page.getByText("Viser 1 av 4 saker: Brannvern", { exact: true })).toBeVisible();
});

test("FIL-2 all filters are taken away at once, and the drawer stays", async ({ page, visit }) => {
  await visit("examples/filter_panel/drawer/");
  const button = page.getByRole("button", { name: /^Filtrer/ });
  const drawer = page.getByRole("dialog", { name: "Filtrer" });
  const reset = drawer.getByRole("button", { name: "Nullstill" });
  await button.press("Enter");
  await drawer.getByRole("searchbox", { name: "Søk i sakene" }).fill("brann");
  await reset.press("Enter");
  await expect(reset).toBeFocused();
  await expect(drawer.getByRole("searchbox", { name: "Søk i sakene" })).toHaveValue("");
  for (const box of await drawer.getByRole("checkbox").all()) await expect(box).not.toBeChecked();
  await expect(drawer.getByRole("button", { name: "Vis 4 treff" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleName("Filtrer");
});

test("FIL-2 without a callback the form is sent, with what is folded away too", async ({ page, visit }) => {
  await visit("examples/filter_panel/section/");
  const form = page.getByRole("search", { name: "Avgrens skjemaene" });
  await form.locator("summary", { hasText: "For hvem (1)" }).press("Enter");
  await expect(form.getByRole("checkbox", { name: "Privatpersoner" })).toBeHidden();
  const search = form.getByRole("searchbox", { name: "Søk" });
  await search.fill("dagpenger");
  await search.press("Enter");
  await page.waitForURL(/\?/);
  expect(new URL(page.url()).search).toBe("?skjema=dagpenger&for=person");
  await hydrated(page);
});

test("FIL-2 without a script the filters are in the address that comes", async () => {
  await withoutScript("examples/filter_panel/section/", async (page) => {
    await page.getByRole("searchbox", { name: "Søk" }).fill("mva");
    await page.getByRole("checkbox", { name: "Virksomheter" }).press("Space");
    await page.getByRole("button", { name: "Vis resultatet" }).click();
    await page.waitForURL(/\?/);
    expect(new URL(page.url()).search).toBe("?skjema=mva&for=person&for=company");
  });
});
