// ExpandableList: opening, closing, and what stands beside the heading.

import { expect, test } from "./fixtures.ts";

test("EXL-1 click, Enter and Space open and close it, and Tab passes what is closed", async ({ page, visit }) => {
  await visit("examples/expandable_list/basic/");
  const summary = page.locator("summary").first();
  await expect(page.getByText("Skattemelding")).toBeVisible();
  await summary.click();
  await expect(page.getByText("Skattemelding")).toBeHidden();
  await summary.press("Enter");
  await expect(page.getByText("Skattemelding")).toBeVisible();
  await summary.press("Space");
  await expect(page.getByText("Skattemelding")).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Endre" })).toBeFocused();
});

test("EXL-2 EXL-3 the heading, the star and the rows do one thing each", async ({ page, visit }) => {
  await visit("examples/expandable_list/favourites/");
  const star = page.getByRole("button", { name: "Favoritt: Fjordheim AS" });
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await star.press("Space");
  await expect(page.getByRole("status")).toHaveText("Ingen favoritter");
  await expect(page.getByRole("link", { name: "Fjordheim AS", exact: true })).toHaveAttribute("href", /fjordheim$/);
  await expect(page.getByText("avd. Voss")).toBeHidden();
  await page.getByText("Underenheter").click();
  await expect(page.getByText("avd. Voss")).toBeVisible();
  await expect(page.getByRole("list", { name: "Fjordheim AS" }).getByRole("listitem")).toHaveCount(2);
});

test("an owner's signal opens it", async ({ page, visit }) => {
  await visit("examples/expandable_list/heading/");
  await page.getByRole("checkbox", { name: "Vis tilgangene" }).check();
  await expect(page.getByText("Levere a-melding")).toBeVisible();
  await expect(page.locator("h3")).toHaveText("Kari Nordmann");
});
