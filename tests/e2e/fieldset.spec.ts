// Fieldset: what it is called.

import { expect, test } from "./fixtures.ts";

test("FS-1 FLD-4 a group is named by legend and description, and its error describes it and its controls", async ({ page, visit }) => {
  await visit("examples/fieldset/basic/");
  const group = page.getByRole("group", { name: "Hvem kan vi ringe? Vi ringer bare hvis noe haster." });
  await expect(group.getByRole("textbox")).toHaveCount(2);
  await visit("examples/fieldset/error/");
  const train = page.getByRole("checkbox", { name: "Tog" });
  await expect(train).toHaveAccessibleDescription("Feil: Velg minst én måte du reiser på.");
  await train.click();
  await expect(page.getByRole("group")).toHaveAccessibleDescription("");
  await expect(train).toHaveAccessibleDescription("");
});

test("GEN-4 a locked group is reached, and a disabled one is not", async ({ page, visit }) => {
  await visit("examples/fieldset/states/");
  const name = page.getByRole("textbox", { name: "Navn" });
  await name.focus();
  await page.keyboard.type("x");
  await expect(name).toHaveValue("Kari Nordmann");
  await expect(page.getByRole("checkbox", { name: "E-post" })).toBeDisabled();
});
