// Whether anything reaches out of the page to the sides.

import type { Page } from "@playwright/test";

/** If the page can scroll sideways: how far, and the innermost elements that reach out of it. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const wide = root.scrollWidth - root.clientWidth;
    if (wide <= 0) return [];
    const out = [...document.body.querySelectorAll("*")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
    });
    const innermost = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
    return [`${wide} px too wide`, ...innermost.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
  });
}

/** What stands above the page and reaches out of the screen to the sides, where nobody can scroll to it. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const above = [...document.querySelectorAll("dialog[open], :popover-open")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < -1 || box.right > document.documentElement.clientWidth + 1;
    });
    return above.map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return `${element.className}: ${left} to ${right}`;
    });
  });
}
