// The general points, over every example of every component.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { isExample, pages } from "./site.ts";

/** The examples of each component and pattern: `button` with its addresses. */
const examples = new Map<string, string[]>();
for (const address of pages().filter(isExample)) {
  const [, name = ""] = address.split("/");
  examples.set(name, [...(examples.get(name) ?? []), address]);
}

const FOCUSABLE = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex]:not([tabindex^='-'])";

for (const [name, addresses] of examples) {
  test(`GEN-5 GEN-6 ${name} leaves keys with Ctrl, Alt or Meta, and keys it does not handle, to the browser`, async ({ page, visit }) => {
    for (const address of addresses) {
      await visit(address);
      expect.soft(await keysTaken(page), address).toEqual([]);
    }
  });

  test(`GEN-8 ${name} shows a ring where the keyboard is, in forced colours too`, async ({ page, visit }) => {
    for (const address of addresses) {
      await visit(address);
      for (const forcedColors of ["none", "active"] as const) {
        await page.emulateMedia({ forcedColors });
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
        expect.soft(await withoutRing(page), `${address} ${forcedColors}`).toEqual([]);
      }
    }
  });
}

test("GEN-8 a press of the mouse on a button or tab shows no ring", async ({ page, visit }) => {
  await visit("examples/button/basic/");
  const button = page.getByRole("button").first();
  await button.click();
  await expect(button).toBeFocused();
  expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("none");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  await expect(button).toBeFocused();
  expect(await button.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
});

/** Keys that a component prevents though they are not its own: the browser's shortcuts, scrolling, and typing. */
function keysTaken(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const taken: string[] = [];
    const press = (element: Element, init: KeyboardEventInit) => {
      const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, composed: true, ...init });
      if (!element.dispatchEvent(event)) taken.push(`${JSON.stringify(init)} on ${element.outerHTML.slice(0, 100)}`);
    };
    const arrows = ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"];
    for (const element of document.querySelectorAll<HTMLElement>(`main :is(${selector})`)) {
      element.focus();
      for (const key of [...arrows, "Enter", " ", "a", "Escape"]) {
        for (const modifier of ["ctrlKey", "altKey", "metaKey"]) press(element, { key, [modifier]: true });
      }
      for (const key of ["F5", "Tab", "a", "PageDown", "Unidentified"]) press(element, { key });
    }
    return taken;
  }, FOCUSABLE);
}

/** Goes through the page by Tab, and gives the stops that do not show where the focus is. */
async function withoutRing(page: Page): Promise<string[]> {
  const bare: string[] = [];
  const seen = new Set<string>();
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return undefined;
      const shown = (element: Element) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
      };
      // A control may leave its ring to the row that it stands in.
      const ring = [element, element.parentElement, element.nextElementSibling].some((place) => place !== null && shown(place));
      const all = [...document.querySelectorAll("*")];
      return { key: String(all.indexOf(element)), ring, html: element.outerHTML.slice(0, 120) };
    });
    if (found === undefined || seen.has(found.key)) break;
    seen.add(found.key);
    if (!found.ring) bare.push(found.html);
  }
  return bare;
}
