// EmptyState: what is heard and seen of it on a real page. The rest is in tests/browser/empty_state.rs.

import { expect, test } from "./fixtures.ts";

test("EMP-1 one that comes is heard once, each time it comes", async ({ page, visit }) => {
  await visit("examples/empty_state/announced/");
  const region = page.locator(".felles-announcer");
  await page.getByRole("button", { name: "Merk meldingen som lest" }).press("Enter");
  await expect(region).toHaveText("Ingen uleste meldinger");
  await expect(page.getByRole("heading", { name: "Ingen uleste meldinger" })).toBeVisible();
});

test("advice is a numbered list, and what is centred stays in the middle", async ({ page, visit }) => {
  await visit("examples/empty_state/basic/");
  await expect(page.getByRole("listitem")).toHaveCount(3);
  await visit("examples/empty_state/actions/");
  const [state, button] = await Promise.all(
    [page.locator(".felles-empty-state"), page.getByRole("link", { name: "Send en søknad" })].map((part) => part.boundingBox()),
  );
  if (!state || !button) throw new Error("is not shown");
  expect(button.x + button.width / 2).toBeCloseTo(state.x + state.width / 2, 0);
});
