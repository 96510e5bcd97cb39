// AlertDialog: real keys. The rest is in tests/browser/alert_dialog.rs and tests/e2e/dialog.spec.ts.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("Escape is a no, a press outside is nothing, and the focus begins where it is safe", async ({ page, visit }) => {
  await visit("examples/alert_dialog/basic/");
  const opener = page.getByRole("button", { name: "Slett utkastet" });
  await opener.click();
  const dialog = page.getByRole("alertdialog", { name: "Vil du slette utkastet?" });
  await expect(dialog).toHaveAccessibleDescription("Det kan ikke hentes tilbake.");
  await expect(dialog.getByRole("button", { name: "Avbryt" })).toBeFocused();
  await page.mouse.click(10, 10);
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("status")).toHaveText("Utkastet er ikke slettet.");
  await expect(opener).toBeFocused();
  await opener.click();
  await dialog.getByRole("button", { name: "Slett utkastet" }).click();
  await expect(page.getByRole("status")).toHaveText("Utkastet er slettet.");
});

test("with long words it fits 320 px, and it is accessible in light and dark", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/alert_dialog/long_text/");
  await page.getByRole("button", { name: "Trekk meldingen", exact: true }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
});
