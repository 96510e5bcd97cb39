// A plain page with custom elements, as a service app has them: widgets/demo.html with another content.

import type { Locator, Page } from "@playwright/test";

const DEMO = "widgets/demo.html";

/** Opens a page with this content, under the strict policy. */
export async function openPage(page: Page, content: string): Promise<void> {
  await page.route(`**/${DEMO}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace(/<main>[^]*<\/main>/, () => `<main>${content}</main>`) });
  });
  await page.goto(DEMO);
}

/** Waits until an element is drawn. */
export async function ready(element: Locator): Promise<void> {
  await element.and(element.page().locator(":state(ready)")).first().waitFor({ state: "attached" });
}

/** Notes what a page hears. */
export async function note(page: Page, ...names: string[]): Promise<void> {
  await page.evaluate((names) => {
    const seen = ((window as unknown as { noted: unknown[] }).noted = [] as unknown[]);
    for (const name of names) document.addEventListener(name, (event) => seen.push([name, (event as CustomEvent).detail]));
  }, names);
}

export function noted(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (window as unknown as { noted: unknown[] }).noted);
}

/** What the first form of the page would send. */
export function sent(page: Page): Promise<[string, string][]> {
  return page.evaluate(() => {
    const form = document.querySelector("form");
    if (!form) throw new Error("no form");
    return [...new FormData(form)].map(([name, value]): [string, string] => [name, typeof value === "string" ? value : value.name]);
  });
}
