// ExpandablePanel: a list of messages.

import { expect, test } from "./fixtures.ts";

test("EXP-1 opening an unread panel marks it as read, and the others of its group close", async ({ page, visit }) => {
  await visit("examples/expandable_panel/inbox/");
  const [first, second] = [page.locator("summary").nth(0), page.locator("summary").nth(1)];
  await expect(first).toContainText("Ulest: Skattemelding for 2026");
  await first.click();
  await expect(page.getByRole("link", { name: "Se skattemeldingen" })).toBeVisible();
  await expect(first).not.toContainText("Ulest");
  await second.press("Enter");
  await expect(page.getByText("Solsikken barnehage")).toBeVisible();
  await expect(page.getByRole("link", { name: "Se skattemeldingen" })).toBeHidden();
  await expect(second, "the focus stays on the header").toBeFocused();
});
