// DateTimeField: keys alone, from the date to the time.

import { expect, test } from "./fixtures.ts";

test("DTF-1 date and time are typed, written out, and received as one", async ({ page, visit }) => {
  await visit("examples/date_time_field/in_form/");
  for (const [name, date, time] of [
    ["Fra", "17.5.26", "9"],
    ["Til", "17.5.26", "1130"],
  ] as const) {
    const group = page.getByRole("group", { name });
    await group.getByRole("textbox", { name: "Dato" }).fill(date);
    await group.getByRole("textbox", { name: "Klokkeslett" }).fill(time);
    await page.keyboard.press("Tab");
  }
  await expect(page.getByRole("group", { name: "Til" }).getByRole("textbox", { name: "Klokkeslett" })).toHaveValue("11:30");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Varslet gjelder fra 17.05.2026 kl. 09:00 til 17.05.2026 kl. 11:30.")).toBeVisible();
});

test("DTF-2 a given time is locked, and takes the focus", async ({ page, visit }) => {
  await visit("examples/date_time_field/fixed_time/");
  const time = page.getByRole("textbox", { name: "Klokkeslett" });
  await time.focus();
  await page.keyboard.type("9");
  await expect(time).toHaveValue("06:00");
});
