// FormSteps: by keyboard, and where there is no room.

import { expect, test } from "./fixtures.ts";

test("FP-3 FP-4 done steps are reached by Tab, and the chosen one becomes current", async ({ page, visit }) => {
  await visit("examples/form_steps/basic/");
  // What only listeners get is out of the line, as a block is: browsers put a space before it.
  await page.getByRole("button", { name: /^Navn ?, fullført$/ }).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: /^Virksomhet ?, fullført$/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[aria-current=step]")).toContainText("Virksomhet");
});

test("side by side becomes one below the other where there is no room", async ({ page, visit }) => {
  const tops = async (width: number): Promise<number> => {
    await page.setViewportSize({ width, height: 600 });
    const steps = await page.locator(".felles-form-steps__step").all();
    return new Set(await Promise.all(steps.map(async (step) => Math.round((await step.boundingBox())?.y ?? 0)))).size;
  };
  await visit("examples/form_steps/horizontal/");
  expect(await tops(1280)).toBe(1);
  expect(await tops(320)).toBe(3);
});
