// PeriodChoice: real keys, errors, and what is sent.

import { expect, test } from "./fixtures.ts";
import { posted } from "./without_script.ts";

test("PER-1 arrow keys choose a period, Tab goes on to the dates, and a first digit chooses own dates", async ({ page, visit }) => {
  await visit("examples/period_choice/basic/");
  const group = page.getByRole("radiogroup", { name: "Vis saker fra" });
  const from = group.getByRole("textbox", { name: "Fra og med" });
  await page.keyboard.press("Tab");
  await expect(group.getByRole("radio", { name: "Siste måned" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(group.getByRole("radio", { name: "Siste år" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(from).toBeFocused();
  await page.keyboard.type("0");
  await expect(group.getByRole("radio", { name: "Egne datoer" })).toBeChecked();
  await page.keyboard.type("1.03.2026");
  await expect(from).toBeFocused();
  await expect(from).toHaveValue("01.03.2026");
  await page.keyboard.press("Tab");
  await expect(group.getByRole("textbox", { name: "Til og med" })).toBeFocused();
});

test("PER-2 FLD-3 days in the wrong order are said at the last, until they are mended", async ({ page, visit }) => {
  await visit("examples/period_choice/wrong/");
  const [from, to] = [page.getByRole("textbox", { name: "Fra og med" }), page.getByRole("textbox", { name: "Til og med" })];
  await expect(to).toHaveAttribute("aria-invalid", "true");
  await expect(to).toHaveAccessibleDescription("Feil: Siste dag må være den samme som første dag, eller etter den.");
  await expect(from).not.toHaveAttribute("aria-invalid");
  await expect(from).toHaveAccessibleDescription("");
  await from.fill("01.05.2026");
  await expect(to).not.toHaveAttribute("aria-invalid");
  await expect(to).toHaveAccessibleDescription("");
});

test("PER-1 FS-3 a missing period is said at the group, and missing dates each at its own", async ({ page, visit }) => {
  await visit("examples/period_choice/form/");
  const group = page.getByRole("radiogroup", { name: /Hvilken periode gjelder rapporten/ });
  const send = page.getByRole("button", { name: "Lag rapporten" });
  await send.click();
  await expect(group).toHaveAccessibleDescription("Feil: Velg en periode.");
  await page.getByRole("link", { name: "Velg en periode." }).click();
  await expect(group.getByRole("radio", { name: "Forrige termin" })).toBeFocused();
  await group.getByRole("radio", { name: "Egne datoer" }).press("Space");
  await expect(group).toHaveAccessibleDescription("");
  await send.click();
  await expect(group.getByRole("textbox", { name: /^Fra og med/ })).toHaveAccessibleDescription("Feil: Skriv første dag.");
  await expect(group.getByRole("textbox", { name: /^Til og med/ })).toHaveAccessibleDescription("Feil: Skriv siste dag.");
});

test("PER-1 FORM-7 without a script the choice and both days are posted", async () => {
  const values = await posted("examples/period_choice/basic/", async (page) => {
    await page.getByRole("radio", { name: "Egne datoer" }).press("Space");
    await page.getByRole("textbox", { name: "Fra og med" }).fill("01.03.2026");
    await page.getByRole("textbox", { name: "Til og med" }).fill("31.03.2026");
  });
  expect(values).toEqual([
    ["period", "custom"],
    ["period-from", "01.03.2026"],
    ["period-to", "31.03.2026"],
  ]);
});
