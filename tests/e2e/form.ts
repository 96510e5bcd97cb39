// A form around an example's controls: none has one of its own.

import type { Page } from "@playwright/test";

/** Makes every control of the example a part of one form with a button, «Send». What it would send is kept instead. */
export async function putInForm(page: Page): Promise<void> {
  await page.evaluate(() => {
    const form = document.createElement("form");
    form.id = "form";
    form.append(Object.assign(document.createElement("button"), { textContent: "Send" }));
    document.body.append(form);
    for (const control of document.querySelectorAll("main :is(input, textarea, select)")) control.setAttribute("form", form.id);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      Object.assign(window, { sent: [...new FormData(form)] });
    });
  });
}

/** Names and values as the form last sent them; nothing where it has not been sent. */
export function sent(page: Page): Promise<[string, string][] | undefined> {
  return page.evaluate(() => (window as unknown as { sent?: [string, string][] }).sent);
}
