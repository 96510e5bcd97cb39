// Figure: what is heard of it.

import { expect, test } from "./fixtures.ts";

test("picture and words are one figure, and the credit has contrast on each ground", async ({ page, visit }) => {
  await visit("examples/figure/basic/");
  const figure = page.getByRole("figure");
  await expect(figure.getByRole("img")).toHaveAccessibleName(/En hvit ferge/);
  await expect(figure).toContainText("hele sommeren. Illustrasjon: Fjordfergene");
  await page.emulateMedia({ media: "print" });
  await expect(figure).toHaveCSS("break-inside", "avoid");
});
