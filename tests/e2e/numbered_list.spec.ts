// NumberedList: what is seen and read of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("numbers of four digits are whole, and stand at the side where lines begin", async ({ page, visit }) => {
  await visit("examples/numbered_list/long_text/");
  const list = page.locator("ol");
  await expect(page.getByRole("listitem")).toHaveCount(3);
  await expectMirrored(page, list, list.locator("li").first(), 20);
});
