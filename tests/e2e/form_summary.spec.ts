// FormSummary: what it is called, and what its link says.

import { expect, test } from "./fixtures.ts";

test("a part is named by its heading, and its link says what it changes", async ({ page, visit }) => {
  await visit("examples/form_summary/basic/");
  const part = page.getByRole("region", { name: "Om deg" });
  await expect(part.getByRole("link", { name: "Endre Om deg" })).toHaveAttribute("href", "#om-deg");
  await expect(part.getByRole("definition").first()).toHaveText("Kari Nordmann");
});

test("GEN-2 a button calls back once", async ({ page, visit }) => {
  await visit("examples/form_summary/compact/");
  await page.getByRole("button", { name: "Endre Varer" }).click();
  await expect(page.getByText("Åpnet for endring 1 ganger")).toBeVisible();
});
