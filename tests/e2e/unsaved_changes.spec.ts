// UnsavedChanges: leaving a real page.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("a link asks in the page's own words; staying keeps what was written and the focus", async ({ page, visit }) => {
  await visit("examples/unsaved_changes/basic/");
  await page.route("https://www.norge.no/", (route) => route.fulfill({ body: "Forsiden" }));
  const link = page.getByRole("link", { name: "Gå til forsiden" });
  await page.getByRole("textbox").fill("Jeg trenger mer tid.");
  await link.click();
  const question = page.getByRole("alertdialog", { name: "Vil du gå uten å lagre?" });
  await expect(question.getByRole("button", { name: "Bli på siden" })).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(question).toBeHidden();
  await expect(link).toBeFocused();
  await expect(page.getByRole("textbox")).toHaveValue("Jeg trenger mer tid.");
  await link.click();
  await question.getByRole("button", { name: "Gå uten å lagre" }).click();
  await expect(page).toHaveURL("https://www.norge.no/");
});

test("the browser asks when the page is loaded anew, and only while there is something to lose", async ({ page, visit }) => {
  await visit("examples/unsaved_changes/basic/");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(asked).toEqual([]);
  await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
  await page.getByRole("textbox").click();
  await page.keyboard.type("Noe");
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
  await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
  await page.getByRole("textbox").click();
  await page.keyboard.type("Noe");
  await page.getByRole("button", { name: "Lagre" }).click();
  await expect(page.getByText("Alt er lagret.")).toBeVisible();
  await page.reload();
  expect(asked).toEqual(["beforeunload"]);
});
