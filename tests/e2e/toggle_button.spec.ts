// ToggleButton: TB-1 and TB-2 by keys, and that its state is seen.

import { expect, test } from "./fixtures.ts";

test("TB-1 Enter and Space turn it, and its name stays", async ({ page, visit }) => {
  await visit("examples/toggle_button/icons/");
  const button = page.getByRole("button", { name: "Favoritt", exact: true });
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await button.press("Enter");
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await button.press("Space");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "Bokmerke", exact: true })).toHaveAttribute("aria-pressed", "false");
});

test("TB-2 an owner that says no is obeyed", async ({ page, visit }) => {
  await visit("examples/toggle_button/controlled/");
  const button = (name: string) => page.getByRole("button", { name });
  await button("Helse").click();
  await expect(page.getByText("Du følger 2 av 2.")).toBeVisible();
  await button("Skole og barnehage").click();
  await expect(button("Skole og barnehage")).toHaveAttribute("aria-pressed", "false");
  await button("Helse").click();
  await expect(page.getByText("Du følger 1 av 2.")).toBeVisible();
});

test("GEN-9 pressed is seen in each variant, in colour and in forced colours", async ({ page, visit }) => {
  await visit("examples/toggle_button/variants/");
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    const looks = await page.getByRole("button").evaluateAll((buttons) =>
      buttons.map((button) => {
        const style = getComputedStyle(button);
        return [style.backgroundColor, style.borderColor, style.boxShadow].join(" ");
      }),
    );
    expect(looks.length).toBe(6);
    for (const row of [0, 2, 4]) expect(looks[row]).not.toBe(looks[row + 1]);
  }
});
