// Groups of checkboxes, their trees and searches, and filters.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("FS-4 FS-6 «none of these» and the rest exclude each other, and one value is sent for each box", async ({ page, visit }) => {
  await visit("examples/checkbox/exclusive/");
  const box = (name: string) => page.getByRole("checkbox", { name });
  await box("Barnehage eller SFO").click();
  await box("Renter på lån").click();
  const sent = () => page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>("input:checked")].map((input) => input.value));
  expect(await sent()).toEqual(["care", "interest"]);
  await box("Nei, ingen av disse").click();
  await expect(box("Renter på lån")).not.toBeChecked();
  expect(await sent()).toEqual(["none"]);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect(box("Nei, ingen av disse")).not.toBeChecked();
  expect(await sent()).toEqual(["interest"]);
});

test("FS-7 a box tells of what it shows while the script runs, and the server does not", async ({ page, visit }) => {
  await visit("examples/checkbox/revealed/");
  const email = page.getByRole("checkbox", { name: "E-post" });
  await expect(email).toHaveAttribute("aria-expanded", "false");
  await email.click();
  await expect(email).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("textbox", { name: "E-postadresse" })).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
  const html = await (await page.request.get("examples/checkbox/revealed/")).text();
  expect(html).not.toContain("aria-expanded");
  // What the browser puts back is known too.
  await page.goto("examples/checkbox/basic/");
  await page.goBack();
  await expect(email).toBeChecked();
  await expect(email).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("textbox", { name: "E-postadresse" })).toBeVisible();
});

test("CBT-1 CBT-3 a parent chooses all below it, and folds", async ({ page, visit }) => {
  await visit("examples/checkbox_tree/basic/");
  const west = page.getByRole("checkbox", { name: "Vestland" });
  await expect.poll(() => west.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
  await west.click();
  await expect(page.getByRole("status")).toHaveText("Valgt: 3");
  const fold = page.getByRole("button", { name: "Det som hører til Vestland" });
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  await fold.click();
  await expect(page.getByRole("checkbox", { name: "Bergen" })).toBeHidden();
  await expect(page.locator("input[name=place]:checked:enabled")).toHaveCount(3);
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("CBT-2 the rest of a long level comes with a press", async ({ page, visit }) => {
  await visit("examples/checkbox_tree/collapsed/");
  await expect(page.getByRole("checkbox", { name: "Brev 5" })).toBeHidden();
  await page.getByRole("button", { name: "Vis 5 til" }).first().click();
  await expect(page.getByRole("checkbox", { name: "Brev 5" })).toBeFocused();
});

test("CBS-1 CBS-2 the search narrows, and what is chosen stays", async ({ page, visit }) => {
  await visit("examples/checkbox_search/basic/");
  await page.getByRole("searchbox", { name: "Søk i lista" }).fill("verket");
  await expect(page.getByRole("checkbox", { name: "Kartverket" })).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "Nav" })).toBeHidden();
  await expect(page.locator("input[name=agency]:checked")).toHaveCount(1);
  await page.getByRole("searchbox").fill("xyz");
  await expect(page.getByText("Ingen treff", { exact: true }).first()).toBeVisible();
});

test("FIL-1 FIL-2 the drawer begins in the search, goes back to its button, and filters can be taken away outside it", async ({ page, visit }) => {
  await visit("examples/filter_panel/drawer/");
  const button = page.getByRole("button", { name: /^Filtrer/ });
  await button.click();
  await expect(page.getByRole("searchbox", { name: "Søk i sakene" })).toBeFocused();
  await page.keyboard.type("vann");
  await expect(page.getByRole("button", { name: "Vis 0 treff" })).toBeVisible();
  // The browser's own search takes the first Escape: it empties it.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox", { name: "Søk i sakene" })).toHaveValue("");
  await expect(page.getByRole("button", { name: "Vis 2 treff" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();
  await page.getByRole("button", { name: "Fjern Under behandling" }).click();
  await expect(page.getByRole("button", { name: /^Fjern/ })).toHaveCount(0);
});

test("FS-7 FS-4 without a script what is asked comes by CSS, and a group sends what is chosen", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto("examples/checkbox/revealed/");
  const phone = page.getByRole("textbox", { name: "Telefonnummer" });
  const box = page.getByRole("checkbox", { name: "Telefon" });
  await expect(box).not.toHaveAttribute("aria-expanded");
  await expect(phone).toBeHidden();
  await box.click();
  await expect(phone).toBeVisible();
  await expect(phone).toBeEnabled();
  await expect(page.locator("input[name=reach]:checked")).toHaveValue("phone");
});
