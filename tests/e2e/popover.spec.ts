// Popover: real keys, presses and screens. What the script decides is in tests/browser/popover.rs.

import { type Locator, type Page, chromium } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { site } from "./site.ts";

async function box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("is not shown");
  return box;
}

function button(page: Page, name: string): Locator {
  return page.getByRole("button", { name, exact: true });
}

test("POP-1 POP-2 Enter, Space and a press open and close it", async ({ page, visit }) => {
  await visit("examples/popover/basic/");
  const trigger = button(page, "Hvem ser dette?");
  const panel = page.locator("[popover]");
  await trigger.focus();
  for (const act of [() => page.keyboard.press("Enter"), () => page.keyboard.press("Space"), () => trigger.click()]) {
    await act();
    await expect(panel).toBeVisible();
    await expect(trigger).toHaveAttribute("aria-expanded", "true");
    await act();
    await expect(panel).toBeHidden();
    await expect(trigger).toHaveAttribute("aria-expanded", "false");
  }
});

test("POP-3 Escape closes with the focus back at the button; a press outside closes, one inside does not", async ({ page, visit }) => {
  await visit("examples/popover/basic/");
  const trigger = button(page, "Hvem ser dette?");
  const panel = page.locator("[popover]");
  await trigger.click();
  await page.keyboard.press("Tab");
  await expect(panel.getByRole("link")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(trigger).toBeFocused();
  await trigger.click();
  await panel.locator("p").first().click();
  await expect(panel).toBeVisible();
  await page.mouse.click(900, 700);
  await expect(panel).toBeHidden();
});

test("POP-4 with a dialog open above it, Escape closes the dialog only", async ({ page, visit }) => {
  await visit("examples/popover/basic/");
  const panel = page.locator("[popover]");
  await button(page, "Hvem ser dette?").click();
  // A dialog inside a popover is above it; one elsewhere closes it.
  await panel.evaluate((element) => {
    const dialog = document.createElement("dialog");
    dialog.textContent = "Over";
    element.firstElementChild?.append(dialog);
    dialog.showModal();
  });
  const dialog = page.locator("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});

test("POP-6 the content follows its button in the Tab order", async ({ page, visit }) => {
  await visit("examples/popover/owner/");
  const trigger = button(page, "Legg til et merke");
  await trigger.click();
  const field = page.getByRole("textbox", { name: "Merke" });
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await field.fill("Haster");
  await page.keyboard.press("Shift+Tab");
  await expect(button(page, "Endre merket")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("[popover]")).toBeHidden();
  await expect(button(page, "Endre merket")).toBeFocused();
  await expect(page.getByText("Merke: Haster")).toBeVisible();
});

test("POP-7 at 320 px every placement is seen whole, and its arrow points at its button", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/popover/placements/");
  const triggers = page.getByRole("button");
  const count = await triggers.count();
  expect(count).toBe(12);
  for (let index = 0; index < count; index += 1) {
    const trigger = triggers.nth(index);
    await trigger.click();
    const panel = page.locator("[popover]:popover-open");
    await expect(panel).toHaveAttribute("data-side", /./);
    const { x, y, width, height } = await box(panel);
    expect.soft([x >= 0, y >= 0, x + width <= 320, y + height <= 640], `${index}`).toEqual([true, true, true, true]);
    const at = await box(trigger);
    const beside = y >= at.y + at.height || y + height <= at.y || x >= at.x + at.width || x + width <= at.x;
    expect.soft(beside, `${index} covers its button`).toBe(true);
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
  }
});

test("POP-7 without a script CSS alone keeps it at its button", async ({ page, visit }) => {
  await visit("examples/popover/basic/");
  await button(page, "Hvem ser dette?").click();
  const panel = page.locator("[popover]");
  await panel.evaluate((element) => element.removeAttribute("data-side"));
  const [at, trigger] = [await box(panel), await box(button(page, "Hvem ser dette?"))];
  const gap = at.y - trigger.y - trigger.height;
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThan(20);
});

test("POP-7 a browser without CSS anchor positioning shows it beside its button all the same", async ({ page, visit }) => {
  await visit("examples/popover/basic/");
  // As if the browser did not know the property: the rules for it are taken away.
  await page.evaluate(() => {
    for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
      const forget = (rules: CSSRuleList): void => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) rule.style.removeProperty("position-area");
          else if ("cssRules" in rule) forget(rule.cssRules as CSSRuleList);
        }
      };
      forget(sheet.cssRules);
    }
  });
  const trigger = button(page, "Hvem ser dette?");
  await trigger.click();
  const panel = page.locator("[popover]");
  await expect(panel).toHaveAttribute("data-side", "bottom");
  const [at, beside] = [await box(panel), await box(trigger)];
  expect(Math.abs(at.x - beside.x)).toBeLessThan(2);
  expect(at.y).toBeGreaterThan(beside.y + beside.height);
});

test("POP-8 it follows its button when the page scrolls, and flips at the edge", async ({ page, visit }) => {
  await visit("examples/popover/basic/");
  await page.evaluate(() => document.body.style.setProperty("padding-block", "700px 2000px"));
  const trigger = button(page, "Hvem ser dette?");
  await trigger.scrollIntoViewIfNeeded();
  await trigger.click();
  const panel = page.locator("[popover]");
  const distance = async () => (await box(panel)).y - (await box(trigger)).y;
  await page.evaluate(() => scrollTo(0, 650));
  await expect(panel).toHaveAttribute("data-side", "bottom");
  const before = await distance();
  await page.evaluate(() => scrollTo(0, 500));
  await expect.poll(distance).toBeCloseTo(before, 0);
  await page.evaluate(() => scrollTo(0, 20));
  await expect(panel).toHaveAttribute("data-side", "top");
});

test("POP-9 dragging a scrollbar inside or outside closes nothing", async () => {
  // Headless browsers are started without scrollbars.
  const browser = await chromium.launch({
    executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
    ignoreDefaultArgs: ["--hide-scrollbars"],
  });
  const page = await browser.newPage({ baseURL: site(), viewport: { width: 800, height: 400 } });
  await page.goto("examples/popover/long_text/");
  await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
  await page.evaluate(() => document.body.style.setProperty("padding-block-end", "2000px"));
  await page.getByRole("button").click();
  const content = page.locator("[popover] > *");
  const { x, y, width } = await box(content);
  await page.mouse.move(x + width - 5, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + width - 5, y + 90);
  await page.mouse.up();
  await expect.poll(() => content.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await expect(content).toBeVisible();
  await page.mouse.move(795, 20);
  await page.mouse.down();
  await page.mouse.move(795, 60);
  await page.mouse.up();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(content).toBeVisible();
  await browser.close();
});

test("POP-11 words in a sentence are a real button that reads in it", async ({ page, visit }) => {
  await visit("examples/popover/inline/");
  const words = button(page, "klagefristen");
  await expect(page.getByRole("paragraph").first()).toContainText("innen klagefristen");
  await words.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Tre uker fra den dagen")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(words).toBeFocused();
});

test("it works before the wasm is there, and what was opened stays open", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("examples/popover/owner/");
  const panel = page.locator("[popover]");
  await button(page, "Legg til et merke").click();
  await expect(panel).toBeVisible();
  release();
  await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
  await expect(panel).toHaveAttribute("data-side", "bottom");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
});
