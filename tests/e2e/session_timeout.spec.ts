// SessionTimeout: how time goes, with a clock that can be set.

import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, hydrated, test, watch } from "./fixtures.ts";

const MINUTE = 60_000;

async function begin(page: Page, example: string): Promise<void> {
  await page.clock.install({ time: new Date("2026-11-27T10:00:00") });
  await page.goto(`examples/session_timeout/${example}/`);
  await hydrated(page);
}

test("it warns before the end, counts down, and gives more time", async ({ page }) => {
  await begin(page, "basic");
  const dialog = page.getByRole("alertdialog");
  await page.clock.runFor(27 * MINUTE);
  await expect(dialog).toBeHidden();
  await page.clock.runFor(1.2 * MINUTE);
  await expect(dialog).toHaveAccessibleName("Du blir snart logget ut");
  await expect(dialog.getByRole("timer")).toHaveText("Du blir logget ut om 2 minutter.");
  await expect(dialog.getByRole("button", { name: "Fortsett" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await page.clock.runFor(MINUTE);
  await expect(dialog.getByRole("timer")).toHaveText(/om \d+ sekunder\./);
  expect(await axe(page, { fragment: true })).toEqual([]);
  await dialog.getByRole("button", { name: "Fortsett" }).click();
  await page.clock.runFor(200);
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Forlenget 1 ganger.")).toBeVisible();
  await page.clock.runFor(27 * MINUTE);
  await expect(dialog).toBeHidden();
});

test("after the machine has slept it is right at once", async ({ page }) => {
  await begin(page, "basic");
  // The clock on the wall goes on; timers that were due meanwhile run once.
  await page.clock.fastForward(45 * MINUTE);
  const dialog = page.getByRole("alertdialog", { name: "Du er logget ut" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("link", { name: "Logg inn igjen" })).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("a sign of life begins the time anew, and a server that does not answer is told", async ({ page }) => {
  await begin(page, "failing");
  const dialog = page.getByRole("alertdialog");
  await page.clock.runFor(9 * MINUTE);
  await page.getByRole("button", { name: "Gjør noe på siden" }).click();
  await page.clock.runFor(9 * MINUTE);
  await expect(dialog).toBeHidden();
  await page.clock.runFor(1.5 * MINUTE);
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Fortsett" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(/Vi fikk ikke kontakt/);
  await expect(dialog).toBeVisible();
});

test("SESS-1 more time in one tab is more time in the others", async ({ page, browserContext, problems }) => {
  const other = await browserContext.newPage();
  await watch(other, problems);
  await begin(page, "basic");
  await begin(other, "basic");
  // All tabs have one clock.
  await page.clock.runFor(28.5 * MINUTE);
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await other.getByRole("alertdialog").getByRole("button", { name: "Fortsett" }).click();
  await page.clock.runFor(1500);
  await expect(other.getByRole("alertdialog")).toBeHidden();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await expect(page.getByText("Forlenget 0 ganger.")).toBeVisible();
  await other.close();
});
