// ArticleHeader: how it stands, and what is printed of it.

import { expect, test } from "./fixtures.ts";

test("the line is below all of it, and the way here is not printed", async ({ page, visit }) => {
  await visit("examples/article_header/rule/");
  const header = page.locator("header");
  await expect(header).not.toHaveCSS("border-bottom-width", "0px");
  await visit("examples/article_header/basic/");
  const way = page.getByRole("link", { name: "Starte virksomhet" });
  await expect(way).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(way).toBeHidden();
  await page.emulateMedia({ media: null });
});
