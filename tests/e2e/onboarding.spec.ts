// Onboarding: seven steps by keyboard, Escape, and what is not on the page.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

test("ONB-1 seven steps by keyboard, each beside what it is about, and the focus back", async ({ page, visit }) => {
  await visit("examples/onboarding/new_enk/");
  const opener = page.getByRole("button", { name: "Vis meg rundt" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const step = page.getByRole("dialog");
  await expect(step).toBeFocused();
  await expect(step).toHaveAccessibleName("Gratulerer!");
  await expect(page.locator("#enk-number")).toHaveClass(/felles-onboarding__target/);
  expect(await axe(page)).toEqual([]);
  for (let number = 1; number < 7; number++) {
    await expect(step.getByText(`Steg ${number} av 7`)).toBeVisible();
    await step.getByRole("button", { name: /^(Ok!|Den er grei!|Skjønner!|Neste)$/ }).press("Enter");
    await expect(step).toBeFocused();
  }
  await expect(page.locator(".felles-onboarding__target")).toHaveCount(0);
  await step.getByRole("button", { name: "Ferdig" }).press("Enter");
  await expect(step).toBeHidden();
  await expect(opener).toBeFocused();
});

test("ONB-2 Escape closes it, and the page can be used while it is open", async ({ page, visit }) => {
  await visit("examples/onboarding/basic/");
  const opener = page.getByRole("button", { name: "Vis meg rundt" });
  await opener.press("Enter");
  await expect(page.getByRole("dialog")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page.getByText("closed")).toBeVisible();
});

test("ONB-3 a step about what is not there is in the middle, and the console says so", async ({
  page,
  visit,
  problems,
}) => {
  problems.expect(/there is no "omvisning-ikke-her"/);
  await visit("examples/onboarding/missing/");
  await page.getByRole("button", { name: "Ny her?" }).click();
  const step = page.getByRole("dialog");
  await step.getByRole("button", { name: "Neste" }).click();
  await expect(step).toHaveAccessibleName("Oppgavene");
  const box = await step.boundingBox();
  const middle = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  expect(Math.abs(middle - 640)).toBeLessThan(24);
  await step.getByRole("button", { name: "Lukk omvisningen" }).click();
  await expect(page.getByRole("button", { name: "Ny her?" })).toBeFocused();
});

test("ONB-2 without a script there is no button for a tour that cannot be", async () => {
  await withoutScript("examples/onboarding/basic/", async (page) => {
    await expect(page.getByText("3 uleste meldinger")).toBeVisible();
    await expect(page.getByRole("button", { name: "Vis meg rundt" })).toBeHidden();
  });
});
