// BulletList: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("levels have markers of their own, and stand in from the side where lines begin", async ({ page, visit }) => {
  await visit("examples/bullet_list/nested/");
  const [outer, inner] = [page.locator("ul").nth(0), page.locator("ul").nth(1)];
  await expect(outer).toHaveCSS("list-style-type", "disc");
  await expect(inner).toHaveCSS("list-style-type", '"– "');
  await expectMirrored(page, outer, inner, 16);
});
