// RowList: what is pressed, read and seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { leadsTo } from "./look.ts";

test("RL-2 a box is ticked by Space, and the count and the box of all follow", async ({ page, visit }) => {
  await visit("examples/row_list/selectable/");
  const all = page.getByRole("checkbox", { name: "Velg alle" });
  await expect(all).toBeChecked({ indeterminate: true });
  await page.getByRole("checkbox", { name: "Skolefritidsordning, april" }).press("Space");
  await expect(all).toBeChecked();
  await expect(page.getByText("2 valgt")).toBeVisible();
  await expect(page.getByRole("button", { name: "Betal 2 fakturaer" })).toBeEnabled();
});

test("RL-1 the box of a row that cannot be chosen is skipped", async ({ page, visit }) => {
  await visit("examples/row_list/selectable/");
  await page.getByRole("checkbox", { name: "Velg alle" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("checkbox", { name: "Barnehage, april" })).toBeFocused();
});

test("RL-5 what is deleted by keyboard can be undone where one stands, and the announcement is made", async ({ page, visit }) => {
  await visit("examples/row_list/deletable/");
  await page.getByRole("button", { name: "Slett Ida Nordmann" }).press("Enter");
  const undo = page.getByRole("button", { name: "Angre sletting av Ida Nordmann" });
  await expect(undo).toBeFocused();
  await expect(page.locator(".felles-announcer")).toHaveText("Ida Nordmann er slettet. Du kan angre.");
  await expect(page.locator("[data-deleted] .felles-row-list__lead")).toHaveCSS("text-decoration-line", "line-through");
  await undo.press("Space");
  await expect(page.getByRole("button", { name: "Slett Ida Nordmann" })).toBeFocused();
  await page.getByRole("button", { name: "Slett Jon Nordmann" }).click();
  await page.getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Legg til et barn" }).click();
  await expect(page.locator(".felles-announcer")).toHaveText("Barn 2 er lagt til i lista.");
});

test("RL-6 a row opens by Enter and Space, and what is in it is then reached by Tab", async ({ page, visit }) => {
  await visit("examples/row_list/expandable/");
  const row = page.getByRole("button", { name: "Barnetrygd" });
  await row.press("Enter");
  await expect(row).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText("1 968 kroner")).toBeVisible();
  await row.press("Space");
  await expect(page.getByText("1 968 kroner")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("1 968 kroner")).toBeVisible();
});

test("RL-7 more rows come, a failure is said, and it may be tried again", async ({ page, visit }) => {
  await visit("examples/row_list/load_more/");
  const more = page.getByRole("button", { name: "Vis flere" });
  await more.press("Enter");
  await expect(page.getByRole("link", { name: "Brev 6", exact: true })).toBeFocused();
  await more.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Arkivet svarer ikke");
  await expect(page.getByText("Viser 10 av 14")).toBeVisible();
  await more.press("Enter");
  await expect(page.getByRole("link", { name: "Brev 11", exact: true })).toBeFocused();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(more).toBeHidden();
});

test("RL-9 the whole row can be pressed, and its focus is drawn inside it", async ({ page, visit }) => {
  await visit("examples/row_list/basic/");
  const row = page.getByRole("listitem").nth(1);
  expect(await leadsTo(page, row, -60)).toMatch(/\/2026\/981$/);
  await page.keyboard.press("Tab");
  const offset = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body, "::after").outlineOffset);
  expect(parseFloat(offset)).toBeLessThan(0);
});

test("cells stand in columns where there is room, and have their names before them where there is not", async ({ page, visit }) => {
  await visit("examples/row_list/basic/");
  const cell = page.locator(".felles-row-list__cell").first();
  const header = page.locator(".felles-row-list__column").nth(1);
  expect((await cell.boundingBox())?.x).toBeCloseTo((await header.boundingBox())?.x ?? 0, 0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(header).toBeHidden();
  const label = await cell.evaluate((cell) => getComputedStyle(cell, "::before").position);
  expect(label).toBe("static");
});

test("ten thousand rows come, can be selected, and go again", async ({ page, visit }) => {
  await visit("examples/row_list/ten_thousand/");
  await page.getByRole("button", { name: "Vis ti tusen rader" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(10_000);
  // By class: to ask ten thousand boxes for their role and name, most of which are not drawn, takes Playwright minutes.
  await page.locator(".felles-row-list__all input").click();
  await expect(page.locator(".felles-row-list__tally")).toHaveText("10000 valgt");
  await page.getByRole("button", { name: "Vis tjue" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(20);
});

test("a column that is sorted says so, and what is found is sorted too", async ({ page, visit }) => {
  await visit("examples/row_list/sort_and_search/");
  const titles = () => page.locator(".felles-row-list__title").allInnerTexts();
  expect(await titles()).toEqual(["Asker", "Bergen", "Ærfuglvika", "Østre Toten", "Ålesund", "Ås"]);
  await page.getByRole("button", { name: "Innbyggere" }).click();
  await expect(page.getByRole("button", { name: /Innbyggere.*stigende/ })).toBeFocused();
  expect((await titles())[5]).toBe("Ærfuglvika");
  await page.getByRole("searchbox").fill("zzz");
  await expect(page.getByText("Ingen steder heter «zzz».")).toBeVisible();
});
