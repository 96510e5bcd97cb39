// TaskList: the whole row leads.

import { expect, test } from "./fixtures.ts";

test("the whole row leads to the task, and its name is the title alone", async ({ page, visit }) => {
  await visit("examples/task_list/basic/");
  const link = page.getByRole("link", { name: "Bilde", exact: true });
  await expect(link).toHaveAccessibleDescription("Bildet er for mørkt. Må rettes");
  const row = page.getByRole("listitem").filter({ has: link });
  const box = await row.boundingBox();
  if (box === null) throw new Error("is not shown");
  await page.mouse.click(box.x + box.width - 8, box.y + box.height / 2);
  await expect(page).toHaveURL(/#bilde$/);
  await expect(page.getByText("Send søknaden")).not.toHaveAttribute("href");
});
