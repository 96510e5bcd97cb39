// Confirm: a question from code, and where the focus goes.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("the answer decides what happens, and the focus goes back", async ({ page, visit }) => {
  await visit("examples/confirm/basic/");
  const remove = page.getByRole("button", { name: "Fjern Lønnsslipp.pdf" });
  await remove.click();
  const question = page.getByRole("alertdialog", { name: "Vil du fjerne Lønnsslipp.pdf?" });
  await expect(question.getByRole("button", { name: "Avbryt" })).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(remove).toBeFocused();
  await remove.click();
  await question.getByRole("button", { name: "Fjern vedlegget" }).click();
  await expect(page.getByRole("listitem")).toHaveCount(2);
});

test("questions that come together are asked in turn", async ({ page, visit }) => {
  await visit("examples/confirm/several/");
  await page.getByRole("button", { name: "Send meldingen" }).click();
  await page.getByRole("button", { name: "Ja, alt er riktig" }).click();
  await page.getByRole("button", { name: "Send til alle" }).click();
  await expect(page.getByRole("status")).toHaveText("Sendt.");
  await expect(page.getByRole("alertdialog")).toBeHidden();
});
