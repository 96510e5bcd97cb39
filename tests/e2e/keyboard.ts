// What is asked of everything that the keyboard reaches, in all examples of a page.

import type { Page } from "@playwright/test";

const FOCUSABLE = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex^='-'])";

/** Keys that a component prevents though they are not its own: the browser's shortcuts, scrolling, and typing. */
export function keysTaken(page: Page): Promise<string[]> {
  return page.evaluate((selector) => {
    const taken: string[] = [];
    // A select that can only be read gives the browser no key that would open it or choose in it.
    const readonlySelect = "select[aria-readonly=true]";
    // With Alt, these open and close a list.
    const opens = /^Arrow(Down|Up)$/;
    const opened = `[role=combobox], ${readonlySelect}`;
    const press = (element: Element, init: KeyboardEventInit) => {
      const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, composed: true, ...init });
      if (!element.dispatchEvent(event)) taken.push(`${JSON.stringify(init)} on ${element.outerHTML.slice(0, 100)}`);
    };
    // Down before up: what the first opens, the other closes.
    const arrows = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp", "Home", "End", "PageUp", "PageDown"];
    for (const element of document.querySelectorAll<HTMLElement>(`[data-example] :is(${selector})`)) {
      element.focus();
      for (const key of [...arrows, "Enter", " ", "a", "Escape"]) {
        for (const modifier of ["ctrlKey", "altKey", "metaKey"]) {
          if (!(modifier === "altKey" && opens.test(key) && element.matches(opened))) press(element, { key, [modifier]: true });
        }
      }
      // Letters lead to the items of a menu, and to the options of a list.
      const letters = element.matches(`[role^=menuitem], button[role=combobox], ${readonlySelect}`) ? [] : ["a"];
      const pages = element.matches(readonlySelect) ? [] : ["PageDown"];
      for (const key of ["F5", "Tab", ...letters, ...pages, "Unidentified"]) press(element, { key });
    }
    return taken;
  }, FOCUSABLE);
}

/**
 * What can be reached by Tab and does not show that the focus is there. One press of Tab makes the browser show the focus;
 * from then on it does so wherever a script takes it.
 */
export async function withoutRing(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  return page.evaluate((selector) => {
    const shown = (element: Element | null) => {
      if (element === null) return false;
      // A link that reaches over all of its card has its ring there.
      return [undefined, "::after"].some((part) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element, part);
        // `auto` is the browser's own ring, whose width it does not tell.
        const wide = outlineStyle === "auto" || parseFloat(outlineWidth) >= 2;
        // `rgb(0, 0, 0)` is black; only with a fourth number, 0, is nothing seen.
        return outlineStyle !== "none" && wide && !/^rgba\(.*, 0\)$|\/ 0\)$|transparent/.test(outlineColor);
      });
    };
    const bare: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(`[data-example] :is(${selector})`)) {
      if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
      element.focus();
      if (document.activeElement !== element) continue;
      // A control may leave its ring to the row that it stands in, or to the frame around that.
      const rings = [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement ?? null];
      if (!rings.some(shown)) bare.push(element.outerHTML.slice(0, 120));
    }
    return bare;
  }, FOCUSABLE);
}
