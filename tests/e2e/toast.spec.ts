// Toast: what real keys, a real pointer, time and an open dialog do. The rest of its points are in tests/browser/toast.rs.

import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

/** Longer than any of the messages here is shown. */
const LONG_MS = 30_000;

const toasts = (page: Page) => page.locator(".felles-toast");

test("TO-1 it is above the page, accessible, and heard once", async ({ page, visit }) => {
  await visit("examples/toast/error/");
  await page.getByRole("button", { name: "Lagre uten nett" }).click();
  const region = page.getByRole("region", { name: "Varsler" });
  const alert = region.getByRole("alert");
  await expect(alert).toContainText("Feil: Utkastet ble ikke lagret");
  await expect(page.locator(".felles-announcer")).toBeEmpty();
  expect(await axe(page, { fragment: true })).toEqual([]);
  const covered = await alert.evaluate((alert) => {
    const { x, y, width, height } = alert.getBoundingClientRect();
    return alert.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(covered).toBe(true);
  await page.emulateMedia({ media: "print" });
  await expect(alert).toBeHidden();
});

test("TO-2 one that only tells goes after five seconds and the time to read, and not while it is read", async ({ page, visit }) => {
  await page.clock.install();
  await visit("examples/toast/basic/");
  const save = page.getByRole("button", { name: "Lagre utkast" });
  const show = async () => {
    await save.click();
    await expect(toasts(page)).toBeVisible();
  };

  await test.step("it goes", async () => {
    await show();
    await page.mouse.move(5, 300);
    await page.clock.fastForward(5_000);
    await expect(toasts(page)).toBeVisible();
    await page.clock.fastForward(3_000);
    await expect(toasts(page)).toHaveCount(0);
  });

  await test.step("it stays while pointed at", async () => {
    await show();
    await toasts(page).hover();
    await page.clock.fastForward(LONG_MS);
    await expect(toasts(page)).toBeVisible();
    await page.mouse.move(5, 300);
    await page.clock.fastForward(LONG_MS);
    await expect(toasts(page)).toHaveCount(0);
  });

  await test.step("it stays while it has the focus", async () => {
    await show();
    await page.mouse.move(5, 300);
    await page.keyboard.press("F6");
    await expect(toasts(page)).toBeFocused();
    await page.clock.fastForward(LONG_MS);
    await expect(toasts(page)).toBeVisible();
    await page.keyboard.press("F6");
    await expect(save).toBeFocused();
    await page.clock.fastForward(LONG_MS);
    await expect(toasts(page)).toHaveCount(0);
    await expect(save).toBeFocused();
  });

  await test.step("it stays while the page is hidden", async () => {
    const hide = (hidden: boolean) =>
      page.evaluate((hidden) => {
        Object.defineProperty(document, "hidden", { configurable: true, get: () => hidden });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);
    await show();
    await page.mouse.move(5, 300);
    await hide(true);
    await page.clock.fastForward(LONG_MS);
    await expect(toasts(page)).toBeVisible();
    await hide(false);
    await page.clock.fastForward(LONG_MS);
    await expect(toasts(page)).toHaveCount(0);
  });

  await test.step("the same again begins anew, and is not shown twice", async () => {
    await show();
    await page.mouse.move(5, 300);
    await page.clock.fastForward(5_000);
    await save.press("Enter");
    await page.clock.fastForward(5_000);
    await expect(toasts(page)).toHaveCount(1);
    await page.clock.fastForward(3_000);
    await expect(toasts(page)).toHaveCount(0);
  });
});

test("TO-2 an error and what can be undone stay", async ({ page, visit }) => {
  await page.clock.install();
  await visit("examples/toast/undo/");
  await page.getByRole("button", { name: "Slett Nabovarsel.pdf" }).click();
  await page.mouse.move(5, 300);
  await page.clock.fastForward(10 * LONG_MS);
  await toasts(page).getByRole("button", { name: "Angre" }).click();
  await expect(page.getByRole("button", { name: "Slett Nabovarsel.pdf" })).toBeVisible();
  await expect(toasts(page)).toHaveCount(0);
});

test("TO-3 TO-4 TO-5 keys lead there, from one to the next, and back", async ({ page, visit }) => {
  await visit("examples/toast/many/");
  const send = page.getByRole("button", { name: "Send en melding" });
  await send.click();
  const first = toasts(page).filter({ hasText: "Melding 1" });
  const place = await first.boundingBox();
  await send.click();
  await send.click();
  await expect(toasts(page)).toHaveCount(2);
  expect(await first.boundingBox()).toEqual(place);
  await expect(send).toBeFocused();

  await page.keyboard.press("F6");
  await expect(toasts(page).filter({ hasText: "Melding 2" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(toasts(page).filter({ hasText: "Melding 3" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(first.getByRole("button", { name: "Lukk varsel" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(toasts(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(toasts(page)).toHaveCount(0);
  await expect(send).toBeFocused();
});

test("TO-6 in a modal dialog it can be seen, reached and closed, and it outlives the dialog", async ({ page, visit }) => {
  await visit("examples/toast/in_dialog/");
  await page.getByRole("button", { name: "Del skjemaet" }).click();
  const dialog = page.locator("dialog:modal");
  const copy = dialog.getByRole("button", { name: "Kopier lenken" });
  await copy.click();
  await expect(dialog.getByRole("region", { name: "Varsler" })).toBeVisible();
  await expect(dialog.locator(".felles-announcer")).toHaveText("Vellykket: Lenken er kopiert.");
  await page.keyboard.press("F6");
  await expect(toasts(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(toasts(page)).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await expect(copy).toBeFocused();

  await copy.click();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(toasts(page)).toBeVisible();
  await page.getByRole("button", { name: "Lukk varsel" }).click();
  await expect(toasts(page)).toHaveCount(0);
});

test("it takes the width of a phone, and its corner on a large screen in both directions", async ({ page, visit }) => {
  await visit("examples/toast/long_text/");
  await page.getByRole("button", { name: "Kontroller meldingen" }).click();
  const at = async () => {
    const box = await toasts(page).boundingBox();
    if (box === null) throw new Error("is not shown");
    return box;
  };
  const wide = await at();
  expect(wide.x + wide.width).toBeGreaterThan(1280 - 40);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  expect((await at()).x).toBeLessThan(40);
  await page.evaluate(() => (document.documentElement.dir = ""));
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await at();
  expect(narrow.width).toBeGreaterThan(320 - 50);
  expect(narrow.x + narrow.width).toBeLessThanOrEqual(320);
  const close = await page.getByRole("button", { name: "Lukk varsel" }).boundingBox();
  expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(24);
});
