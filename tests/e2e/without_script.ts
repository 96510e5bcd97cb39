// An example where no script runs, and what a form around it posts.

import { type Page, chromium } from "@playwright/test";
import { site } from "./site.ts";

/** Opens an address of the site in a browser that runs no script of a page. */
export async function withoutScript(address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env["CHROME"] ?? "/usr/bin/chromium" });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site() });
    await page.goto(address);
    await act(page);
  } finally {
    await browser.close();
  }
}

/** Names and values that the browser posts of an example's controls, once they are answered. */
export async function posted(address: string, answer: (page: Page) => Promise<void>): Promise<[string, string][]> {
  let body = "";
  await withoutScript(address, async (page) => {
    // The debugger evaluates it: no script of the page does.
    await page.evaluate(() => {
      const form = Object.assign(document.createElement("form"), { id: "form", method: "post" });
      form.append(Object.assign(document.createElement("button"), { textContent: "Send" }));
      document.body.append(form);
      for (const control of document.querySelectorAll("main :is(input, textarea, select)")) control.setAttribute("form", form.id);
    });
    await answer(page);
    const [request] = await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      page.getByRole("button", { name: "Send", exact: true }).click(),
    ]);
    body = request.postData() ?? "";
  });
  return [...new URLSearchParams(body)];
}
