// Table: what is pressed, read and seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("TS-2 TS-4 TS-5 it is sorted by Enter and Space, with the focus kept", async ({ page, visit }) => {
  await visit("examples/table/basic/");
  const names = () => page.getByRole("rowheader").allInnerTexts();
  expect(await names()).toEqual(["Asker", "Bergen", "Østre Toten", "Ålesund", "Ås"]);
  const people = page.getByRole("button", { name: "Innbyggere" });
  await people.press("Enter");
  await expect(page.getByRole("columnheader", { name: "Innbyggere" })).toHaveAttribute("aria-sort", "ascending");
  await expect(page.getByRole("columnheader", { name: "Navn" })).toHaveAttribute("aria-sort", "none");
  expect(await names()).toEqual(["Østre Toten", "Ås", "Ålesund", "Asker", "Bergen"]);
  const told = page.locator(".felles-announcer");
  await expect(told).toHaveText("Sortert etter Innbyggere, stigende");
  await people.press("Space");
  expect((await names())[0]).toBe("Bergen");
  await expect(people).toBeFocused();
  await expect(told).toHaveText("Sortert etter Innbyggere, synkende");
});

test("TBL-2 boxes are ticked by Space, and those that cannot be are skipped", async ({ page, visit }) => {
  await visit("examples/table/selectable/");
  const all = page.getByRole("checkbox", { name: "Velg alle" });
  await expect(all).toBeChecked({ indeterminate: true });
  await expect(page.getByRole("checkbox", { name: "Barnehage, mars" })).toBeDisabled();
  await page.getByRole("checkbox", { name: "Skolefritidsordning, april" }).press("Space");
  await expect(all).toBeChecked();
  await expect(page.getByRole("button", { name: "Betal 2 fakturaer" })).toBeEnabled();
  await all.press("Space");
  await expect(page.getByRole("button", { name: "Betal 0 fakturaer" })).toBeDisabled();
});

test("TBL-4 a row opens by Enter and Space, and all are open on paper", async ({ page, visit }) => {
  await visit("examples/table/expandable/");
  await expect(page.getByText("Vi har bedt om mer opplysning")).toBeVisible();
  const toggle = page.getByRole("button", { name: "Mer om Søknad om garasje" });
  await expect(toggle).toHaveAttribute("aria-expanded", "false");
  await toggle.press("Enter");
  await expect(page.getByText("Naboene har fått varsel.")).toBeVisible();
  await page.getByRole("button", { name: "Sist endret" }).click();
  await expect(page.getByText("Naboene har fått varsel.")).toBeVisible();
  await toggle.press("Space");
  await expect(page.getByText("Naboene har fått varsel.")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Naboene har fått varsel.")).toBeVisible();
});

test("TBL-5 rows are cards on a phone, and a table to those who listen", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/table/basic/");
  const row = page.getByRole("table", { name: "Kommuner" }).getByRole("row", { name: /Asker/ });
  await expect(row.getByRole("cell")).toHaveCount(2);
  const name = await row.getByRole("rowheader").boundingBox();
  const cell = await row.getByRole("cell").first().boundingBox();
  expect(cell?.y ?? 0).toBeGreaterThan((name?.y ?? 0) + 10);
  const label = await row
    .getByRole("cell")
    .first()
    .evaluate((cell) => getComputedStyle(cell, "::before").content);
  expect(label).toBe('"Fylke"');
  // It can still be sorted.
  await page.getByRole("button", { name: "Innbyggere" }).click();
  await expect(page.getByRole("rowheader").first()).toHaveText("Østre Toten");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test("TBL-5 cards with boxes and buttons keep them beside their name", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/table/long_text/");
  const row = page.locator(".felles-table__body > .felles-table__row").first();
  const box = await row.getByRole("checkbox").boundingBox();
  const name = await row.getByRole("rowheader").boundingBox();
  const toggle = await row.getByRole("button").boundingBox();
  expect(box?.x ?? 0).toBeLessThan(name?.x ?? 0);
  expect(toggle?.x ?? 0).toBeGreaterThan(name?.x ?? 0);
  expect(Math.abs((toggle?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(24);
  await expect(page.getByText("Velg alle")).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test("TBL-6 it is empty, loads, and has rows", async ({ page, visit }) => {
  await visit("examples/table/changing/");
  await expect(page.getByText("Du har ingen meldinger")).toBeVisible();
  await page.getByRole("button", { name: "Hent meldinger" }).click();
  await expect(page.getByRole("table")).toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("rowheader")).toHaveCount(2);
  await expect(page.getByText("Du har ingen meldinger")).toBeHidden();
  await expect(page.getByRole("table")).not.toHaveAttribute("aria-busy", "true");
});

test("TBL-7 one that is scrolled sideways is reached by key and named", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/table/footer/");
  await page.keyboard.press("Tab");
  const area = page.getByRole("region", { name: "Utgifter, i kroner" });
  await expect(area).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => area.evaluate((area) => area.scrollLeft)).toBeGreaterThan(0);
});

test("TBL-7 TBL-8 the names of columns stay in sight over a thousand rows", async ({ page, visit }) => {
  await visit("examples/table/thousand/");
  await page.getByRole("button", { name: "Vis tusen rader" }).click();
  const rows = page.locator(".felles-table__body > .felles-table__row");
  await expect(rows).toHaveCount(1000);
  await page.getByRole("button", { name: "Kroner" }).click();
  await page.evaluate(() => window.scrollTo(0, 5000));
  const header = page.locator(".felles-table__header").first();
  await expect(header).toBeInViewport();
  expect((await header.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(-1);
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole("button", { name: "Vis ti" }).click();
  await expect(rows).toHaveCount(10);
});
