// ArticleList: what is pressed and seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { leadsTo } from "./look.ts";

test("words are cut at the lines asked for, and whole on paper", async ({ page, visit }) => {
  await visit("examples/article_list/lines/");
  const lines = (index: number) =>
    page.locator(".felles-article-list__description").nth(index).evaluate((text) => {
      return Math.round(text.clientHeight / parseFloat(getComputedStyle(text).lineHeight));
    });
  expect(await lines(0)).toBe(1);
  expect(await lines(1)).toBe(2);
  const whole = await lines(2);
  expect(whole).toBeGreaterThan(2);
  await page.emulateMedia({ media: "print" });
  expect(await lines(0)).toBeGreaterThan(1);
});

test("more articles come by keyboard, and the focus goes to the first of them", async ({ page, visit }) => {
  await visit("examples/article_list/more/");
  await page.getByRole("button", { name: "Vis flere" }).press("Enter");
  await expect(page.getByRole("link", { name: "Høring 4 om planforslag" })).toBeFocused();
  await expect(page.getByRole("listitem")).toHaveCount(6);
  await page.getByRole("button", { name: "Vis flere" }).press("Enter");
  await expect(page.getByRole("link", { name: "Høring 7 om planforslag" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Vis flere" })).toBeHidden();
});

test("all of an article leads where its title does", async ({ page, visit }) => {
  await visit("examples/article_list/basic/");
  expect(await leadsTo(page, page.getByText("Du trenger ikke gjøre noe."), 40)).toMatch(/\/barnetrygd$/);
});
