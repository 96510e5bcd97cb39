// FormGroup: what it is called.

import { expect, test } from "./fixtures.ts";

test("a group is named by its heading and described by its description", async ({ page, visit }) => {
  await visit("examples/form_group/basic/");
  const group = page.getByRole("group", { name: "Om virksomheten" });
  await expect(group).toHaveAccessibleDescription("Slik den står i Enhetsregisteret.");
  await expect(group.getByRole("heading", { name: "Om virksomheten" })).toBeVisible();
});
