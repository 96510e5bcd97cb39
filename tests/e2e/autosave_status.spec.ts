// AutosaveStatus: in a form that keeps a draft.

import { expect, test } from "./fixtures.ts";

test("it says that what was typed is kept", async ({ page, visit }) => {
  await visit("examples/autosave_status/form/");
  await page.getByRole("textbox", { name: "Notat" }).fill("Husk melk");
  await expect(page.getByText(/Utkastet er lagret kl\. \d\d:\d\d/)).toBeVisible();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
});
