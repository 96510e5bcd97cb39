// CheckboxSearch: real keys, what is announced, and what is sent.

import { expect, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";
import { posted } from "./without_script.ts";

test("CBS-1 Tab goes from the search to its hits, which are announced when typing rests", async ({ page, visit }) => {
  await visit("examples/checkbox_search/basic/");
  const group = page.getByRole("group", { name: "Fra hvilke etater?" });
  await page.keyboard.press("Tab");
  await expect(group.getByRole("searchbox", { name: "Søk i lista" })).toBeFocused();
  await page.keyboard.type("vesen");
  await expect(group.getByRole("checkbox")).toHaveCount(1);
  await expect(page.locator(".felles-announcer")).toHaveText("1 treff");
  await page.keyboard.press("Tab");
  const road = group.getByRole("checkbox", { name: "Statens vegvesen" });
  await expect(road).toBeFocused();
  await page.keyboard.press("Space");
  await expect(road).toBeChecked();
  await expect(group.getByText("2 valgt", { exact: true })).toBeVisible();
});

test("CBS-1 descriptions are searched too, no hit is said, and an empty search shows all", async ({ page, visit }) => {
  await visit("examples/checkbox_search/description/");
  const search = page.getByRole("searchbox", { name: "Søk etter etat" });
  await search.fill("udi");
  await expect(page.getByRole("checkbox")).toHaveCount(1);
  await expect(page.getByRole("checkbox", { name: "Utlendingsdirektoratet" })).toHaveAccessibleDescription("UDI");
  await search.fill("xyz");
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.locator(".felles-announcer")).toHaveText("Ingen treff");
  await search.fill("");
  await expect(page.getByRole("checkbox")).toHaveCount(3);
});

test("CBS-2 what is chosen is sent also while it is not seen, and the search is not", async ({ page, visit }) => {
  await visit("examples/checkbox_search/basic/");
  await putInForm(page);
  const search = page.getByRole("searchbox", { name: "Søk i lista" });
  await search.fill("toll");
  await page.getByRole("checkbox", { name: "Tolletaten" }).press("Space");
  await search.fill("kart");
  await expect(page.getByRole("checkbox", { name: "Tolletaten" })).toBeHidden();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect.poll(() => sent(page)).toEqual([
    ["agency", "nav"],
    ["agency", "toll"],
  ]);
});

test("CBS-2 FORM-7 without a script all are seen, there is no search, and the chosen are posted", async () => {
  const values = await posted("examples/checkbox_search/basic/", async (page) => {
    await expect(page.getByRole("searchbox")).toHaveCount(0);
    await expect(page.getByRole("checkbox")).toHaveCount(12);
    await page.getByRole("checkbox", { name: "Kartverket" }).press("Space");
  });
  expect(values).toEqual([
    ["agency", "kartverket"],
    ["agency", "nav"],
  ]);
});
