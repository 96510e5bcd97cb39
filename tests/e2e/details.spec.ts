// Details: opening, closing, and what leads to it.

import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const isOpen = (details: Locator) => details.evaluate((details: HTMLDetailsElement) => details.open);

test("DET-1 DET-2 click, Enter and Space open and close, and Tab passes what is closed", async ({ page, visit }) => {
  await visit("examples/details/actions/");
  const details = page.locator("details");
  const summary = page.locator("summary");
  expect(await isOpen(details)).toBe(true);
  await summary.click();
  await expect.poll(() => isOpen(details)).toBe(false);
  await summary.press("Enter");
  await expect.poll(() => isOpen(details)).toBe(true);
  await summary.press("Space");
  await expect.poll(() => isOpen(details)).toBe(false);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Last ned" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("Filene er lastet ned.");
});

test("DET-4 an owner's signal opens and closes it, and the user's act reaches the signal", async ({ page, visit }) => {
  await visit("examples/details/controlled/");
  const details = page.locator("details");
  const checkbox = page.getByRole("checkbox");
  await checkbox.check();
  await expect.poll(() => isOpen(details)).toBe(true);
  await page.locator("summary").click();
  await expect(checkbox).not.toBeChecked();
});

test("DET-5 what was opened before the script came stays open", async ({ page }) => {
  // The example's wasm waits until the summary was pressed.
  let go = () => {};
  const pressed = new Promise<void>((resolve) => (go = resolve));
  await page.route("**/*.wasm", async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto("examples/details/controlled/");
  await page.locator("summary").click();
  expect(await isOpen(page.locator("details"))).toBe(true);
  go();
  await expect(page.getByRole("checkbox"), "the signal has heard of it").toBeChecked();
  expect(await isOpen(page.locator("details"))).toBe(true);
});

test("details of one name are open one at a time", async ({ page, visit }) => {
  await visit("examples/details/single/");
  await page.getByText("Møt oss").click();
  await expect(page.getByText("Bestill en time på rådhuset.")).toBeVisible();
  await expect(page.getByText("Hver dag fra klokka 9 til 15.")).toBeHidden();
});

test("what is folded away is printed", async ({ page, visit }) => {
  const folded: [example: string, text: string][] = [
    ["details", "Leiekontrakten, og den siste skattemeldingen din."],
    ["disclosure", "Eksempelveien 1, 0155 Oslo"],
    ["expandable_panel", "Bakeriet på hjørnet ENK"],
    ["expandable_list", "Faktura"],
  ];
  for (const [example, text] of folded) {
    await page.emulateMedia({ media: "screen" });
    await visit(`examples/${example}/basic/`);
    const hidden = page.getByText(text);
    await expect(hidden).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(hidden).toBeVisible();
    expect((await hidden.boundingBox())?.height, example).toBeGreaterThan(10);
  }
});
