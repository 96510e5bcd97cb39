// HelpText: keyboard, and where its text opens. The rest is in tests/browser/help_text.rs.

import { expect, test } from "./fixtures.ts";

test("it opens by key, stays in view on a phone, and Escape closes it with the focus kept", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/help_text/basic/");
  const button = page.getByRole("button", { name: "Hjelp: Fribeløp" });
  const text = page.getByText("Det du kan tjene i et år");
  await expect(text).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(text).toBeVisible();
  await expect(button).toHaveAttribute("aria-expanded", "true");
  const box = await page.locator("[popover]").boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  await page.keyboard.press("Escape");
  await expect(text).toBeHidden();
  await expect(button).toBeFocused();
});

test("it is named by what it stands beside, and a finger finds it", async ({ page, visit }) => {
  await visit("examples/help_text/sizes/");
  for (const name of ["Hjelp: Kundenummer", "Hjelp: Fakturanummer", "Hjelp: Kontonummer"]) {
    const button = page.getByRole("button", { name });
    const box = await button.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    // A press a little outside of what is seen.
    await page.mouse.click((box?.x ?? 0) - 5, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("Escape");
  }
});
