// Avatar: what is heard of it.

import { expect, hydrated, test } from "./fixtures.ts";

test("AV-1 it is read as a picture with a name, and not at all where the name stands beside it", async ({ page, visit }) => {
  await visit("examples/avatar/basic/");
  await expect(page.getByRole("img", { name: "Kari Nordmann", exact: true })).toHaveCount(3);
  await visit("examples/avatar/with_name/");
  await expect(page.getByRole("img")).toHaveCount(0);
  await visit("examples/avatar/link/");
  await expect(page.getByRole("link", { name: "Fjordbakeriet AS" })).toHaveAttribute("href", "#");
});

test("AV-2 a picture that failed before the script came gives way to the initials", async ({ page, problems }) => {
  problems.expect(/404/);
  await page.route("**/media/kari.svg", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto("examples/avatar/link/");
  await hydrated(page);
  const link = page.getByRole("link", { name: "Kari Nordmann", exact: true });
  await expect(link.getByText("KN", { exact: true })).toBeVisible();
});
