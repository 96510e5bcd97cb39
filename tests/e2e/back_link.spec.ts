// BackLink.

import { expect, test } from "./fixtures.ts";

test("BKL-1 Enter goes back in the app, and the address stays", async ({ page, visit }) => {
  await visit("examples/back_link/in_app/");
  await page.keyboard.press("Tab");
  const link = page.getByRole("link", { name: "Tilbake", exact: true });
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toHaveText("Side 2 av 3");
  expect(new URL(page.url()).hash).toBe("");
});

test("without anyone who listens it is a link", async ({ page, visit }) => {
  await visit("examples/back_link/label/");
  await page.getByRole("link", { name: "Tilbake til oversikten" }).click();
  expect(new URL(page.url()).hash).toBe("#oversikt");
});
