// InputChip: real keys and presses, and links where no script runs.

import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

test("CH-3 the last one taken away leads to the one before it, by key and by pointer", async ({ page, visit }) => {
  await visit("examples/input_chip/basic/");
  const group = page.getByRole("group", { name: "Valgte etater" });
  await group.getByRole("button", { name: "Fjern Lånekassen" }).press("Enter");
  await expect(group.getByRole("button", { name: "Fjern Nav" })).toBeFocused();
  await group.getByRole("button", { name: "Fjern Nav" }).click();
  await expect(group.getByRole("button", { name: "Fjern Skatteetaten" })).toBeFocused();
  await expect(group.getByRole("button")).toHaveCount(1);
  await expect(page.getByRole("status")).toHaveText("1 valgt");
});

test("CH-1 GEN-4 one that cannot be taken away says so, and Tab passes it", async ({ page, visit }) => {
  await visit("examples/input_chip/sizes/");
  for (const name of ["Fjern Liten", "Fjern Middels", "Fjern Stor"]) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name })).toBeFocused();
  }
  const fixed = page.getByRole("button", { name: "Fjern Kan ikke fjernes" });
  await expect(fixed).toBeDisabled();
  await page.keyboard.press("Tab");
  await expect(fixed).not.toBeFocused();
});

test("CH-1 without a script, one with an address is a link to the page without it", async () => {
  await withoutScript("examples/input_chip/link/", async (page) => {
    const group = page.getByRole("group", { name: "Filtre i adressen" });
    await expect(group.getByRole("link")).toHaveCount(2);
    await group.getByRole("link", { name: "Fjern Skatteetaten" }).press("Enter");
    await page.waitForURL(/\?/);
    expect(new URL(page.url()).search).toBe("?etat=nav");
  });
});
