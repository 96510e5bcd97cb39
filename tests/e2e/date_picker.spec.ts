// DatePicker: real keys, presses and screens. What the script decides is in tests/browser/date_picker.rs.

import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

function opener(page: Page): Locator {
  return page.locator(".felles-date-picker__button").first();
}

function panel(page: Page): Locator {
  return page.getByRole("dialog");
}

function focusedDay(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-date") ?? null);
}

test("DP-1 what is typed is written out when Tab leaves it, and told while it is no date", async ({ page, visit }) => {
  await visit("examples/date_picker/basic/");
  const input = page.getByRole("textbox", { name: "Når begynte du i jobben?" });
  await input.focus();
  await page.keyboard.type("17/5-26");
  await expect(input).toHaveValue("17/5-26");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("17.05.2026");
  await expect(page.getByText("Du har valgt 17.05.2026, i uke 20.")).toBeVisible();
  await input.fill("31.04.2026");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("31.04.2026");
  await expect(input).toHaveAttribute("aria-invalid", "true");
  await expect(input).toHaveAccessibleDescription(/Dagen finnes ikke/);
});

test("DP-2 DP-3 DP-4 DP-5 keys alone: open, move, pick, and come back", async ({ page, visit }) => {
  await visit("examples/date_picker/basic/");
  const input = page.getByRole("textbox");
  await input.focus();
  await page.keyboard.press("Tab");
  await expect(opener(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeVisible();
  await expect(panel(page)).toHaveAccessibleName("Velg dato");
  await expect.poll(() => focusedDay(page)).toBe("2026-03-17");
  for (const [key, day] of [
    ["ArrowDown", "2026-03-24"],
    ["ArrowDown", "2026-03-31"],
    ["ArrowRight", "2026-04-01"],
    ["PageDown", "2026-05-01"],
    ["Shift+PageDown", "2027-05-01"],
    ["Home", "2027-04-26"],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => focusedDay(page)).toBe(day);
  }
  await page.keyboard.press("Enter");
  await expect(panel(page)).toBeHidden();
  await expect(input).toHaveValue("26.04.2027");
  await expect(opener(page)).toBeFocused();
  await expect(opener(page)).toHaveAccessibleName("Velg dato, valgt er mandag 26. april 2027");
});

test("DP-5 Escape closes without change, with the focus back at the button", async ({ page, visit }) => {
  await visit("examples/date_picker/basic/");
  await opener(page).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => focusedDay(page)).toBe("2026-03-17");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("DP-6 a day that is not to be had is read so, and a press does not take it", async ({ page, visit }) => {
  await visit("examples/date_picker/limits/");
  await opener(page).click();
  const saturday = page.getByRole("gridcell", { name: "lørdag 21. mars 2026" });
  await expect(saturday).toHaveAttribute("aria-disabled", "true");
  await saturday.click({ force: true });
  await expect(panel(page)).toBeVisible();
  await page.getByRole("gridcell", { name: "fredag 20. mars 2026" }).click();
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole("textbox")).toHaveValue("20.03.2026");
});

test("DP-8 month and year are chosen, and a new month is announced", async ({ page, visit }) => {
  await visit("examples/date_picker/basic/");
  await opener(page).click();
  const grid = page.getByRole("grid");
  await expect(grid).toHaveAccessibleName("mars 2026");
  await page.getByRole("button", { name: "Neste måned" }).click();
  await expect(grid).toHaveAccessibleName("april 2026");
  await expect(page.locator(".felles-announcer")).toHaveText("april 2026");
  await page.getByRole("combobox", { name: "Måned" }).selectOption("12");
  await page.getByRole("combobox", { name: "År" }).selectOption("1950");
  await expect(grid).toHaveAccessibleName("desember 1950");
  await page.getByRole("button", { name: "Forrige måned" }).click();
  await expect(page.getByRole("combobox", { name: "Måned" })).toHaveValue("11");
});

test("DP-9 a period is picked in one calendar, or typed", async ({ page, visit }) => {
  await visit("examples/date_picker/range/");
  const from = page.getByRole("textbox", { name: "Fra dato" });
  const to = page.getByRole("textbox", { name: "Til dato" });
  await opener(page).click();
  await page.getByRole("gridcell", { name: "fredag 20. mars 2026" }).click();
  await expect(panel(page)).toBeVisible();
  await page.getByRole("gridcell", { name: "onsdag 18. mars 2026" }).click();
  await expect(panel(page)).toBeHidden();
  await expect(from).toHaveValue("18.03.2026");
  await expect(to).toHaveValue("20.03.2026");
  await expect(page.getByText("Det er 3 dager")).toBeVisible();
  await to.fill("17.3.2026");
  await from.focus();
  await expect(to).toHaveAttribute("aria-invalid", "true");
  await expect(to).toHaveAccessibleDescription(/før startdatoen/);
});

test("DP-10 days go on and off in a calendar that stays open, up to a most, or are typed", async ({ page, visit }) => {
  await visit("examples/date_picker/multiple/");
  const input = page.getByRole("textbox", { name: "Hvilke dager var barnet sykt?" });
  await input.focus();
  await page.keyboard.type("13.3.26; 9. mars 2026, 13.03.2026");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("09.03.2026, 13.03.2026");
  await expect(opener(page)).toHaveAccessibleName("Velg datoer, 2 er valgt");
  await page.keyboard.press("Enter");
  await expect.poll(() => focusedDay(page)).toBe("2026-03-09");
  await expect(page.getByRole("grid")).toHaveAttribute("aria-multiselectable", "true");
  for (const expected of ["3 datoer er valgt", "4 datoer er valgt", "5 datoer er valgt"]) {
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page.locator(".felles-announcer")).toHaveText(expected);
  }
  await expect(page.getByText("5 av 5 dager")).toBeVisible();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press("ArrowUp");
  const outside = page.getByRole("gridcell", { name: "torsdag 5. mars 2026" });
  await expect(outside).toBeFocused();
  await expect(outside).toHaveAttribute("aria-disabled", "true");
  await page.keyboard.press("Enter");
  await expect(outside).not.toHaveAttribute("aria-selected", "true");
  await page.getByRole("gridcell", { name: "mandag 9. mars 2026" }).click();
  await expect(input).toHaveValue("10.03.2026, 11.03.2026, 12.03.2026, 13.03.2026");
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();
  await expect(opener(page)).toBeFocused();
  await input.fill("2.3.26, 3.3.26, 4.3.26, 5.3.26, 6.3.26, 9.3.26");
  await input.blur();
  await expect(input).toHaveAccessibleDescription(/Velg ikke flere enn 5 datoer/);
});

test("DP-11 weeks are row headers", async ({ page, visit }) => {
  await visit("examples/date_picker/week_numbers/");
  await opener(page).click();
  await expect(page.getByRole("rowheader", { name: "Uke 53" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "mandag" })).toBeVisible();
});

test("DP-14 it closes when Tab goes on to the rest of the page", async ({ page, visit }) => {
  await visit("examples/date_picker/in_form/");
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focusedDay(page)).toBe("2026-03-17");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Lukk", exact: true })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Fødselsdato" })).toBeFocused();
});

test("on a narrow screen it lies along the lower edge, and fits", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/date_picker/basic/");
  await opener(page).click();
  await expect.poll(() => focusedDay(page)).toBe("2026-03-17");
  const box = await panel(page).boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(641);
  await page.setViewportSize({ width: 1280, height: 800 });
});
