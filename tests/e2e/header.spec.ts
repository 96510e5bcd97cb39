// Header: real keys and widths, and what it is without a script. The rest is in tests/browser/header.rs.

import type { Route } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, hydrated, test } from "./fixtures.ts";

test("HDR-1 HDR-2 the folded menu opens by key over what follows, and Escape closes it", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/header/basic/");
  const toggle = page.locator("summary");
  const link = page.getByRole("link", { name: "Barnehage" });
  await expect(link).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Fjordkommunen" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(toggle).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(link).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Bygg og eiendom" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(link).toBeHidden();
  await expect(toggle).toBeFocused();
});

test("HDR-2 Tab out of the header closes the menu, so that nothing is covered", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/header/narrow/");
  await page.evaluate(() => {
    const after = document.createElement("button");
    after.textContent = "Etter";
    document.body.append(after);
  });
  await page.locator("summary").press("Enter");
  await expect(page.getByRole("link", { name: "Saken din" })).toBeVisible();
  await page.getByRole("link", { name: "English" }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Etter" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Saken din" })).toBeHidden();
});

for (const example of ["basic", "language", "person"]) {
  for (const width of [320, 1280]) {
    test(`HDR-4 in ${example} at ${width} px Tab follows the eye`, async ({ page, visit }) => {
      await page.setViewportSize({ width, height: 800 });
      await visit(`examples/header/${example}/`);
      const places: { x: number; y: number; height: number }[] = [];
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press("Tab");
        const place = await page.evaluate(() => {
          const at = document.activeElement;
          if (at === null || at === document.body || at.closest("header") === null) return undefined;
          const { x, y, height } = at.getBoundingClientRect();
          return { x, y, height };
        });
        if (place === undefined) break;
        places.push(place);
      }
      expect(places.length).toBeGreaterThan(1);
      for (const [index, place] of places.entries()) {
        const before = places[index - 1];
        if (before === undefined) continue;
        const below = place.y >= before.y + before.height - 1;
        expect(below || place.x > before.x, `${index}: ${JSON.stringify([before, place])}`).toBe(true);
      }
    });
  }
}

test("HDR-4 without a script the menu opens and closes", async ({ page, context }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto("examples/header/basic/");
  const link = page.getByRole("link", { name: "Barnehage" });
  await page.locator("summary").click();
  await expect(link).toBeVisible();
  await page.locator("summary").click();
  await expect(link).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 640 });
  await expect(link).toBeVisible();
  await expect(page.locator("summary")).toBeHidden();
});

test("HDR-4 what was opened before the script came stays open, and closes as it should then", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const held: Route[] = [];
  await page.route("**/*.wasm", (route) => void held.push(route));
  await page.goto("examples/header/basic/");
  await page.locator("summary").click();
  const link = page.getByRole("link", { name: "Barnehage" });
  await expect(link).toBeVisible();
  await expect.poll(() => held.length).toBe(1);
  await Promise.all(held.map((route) => route.continue()));
  await hydrated(page);
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press("Escape");
  await expect(link).toBeHidden();
});

test("HDR-5 a number is read with what it counts", async ({ page, visit }) => {
  await visit("examples/header/basic/");
  await expect(page.getByRole("link", { name: "Innboks 3 uleste" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Bygg og eiendom" })).toHaveAttribute("aria-current", "page");
});

test("dark headers keep their contrast in all schemes, with the menu open", async ({ page, visit }) => {
  await visit("examples/header/variants/");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(page, { fragment: true })).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
});
