// ActionButton: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("it works while it fetches, and is off when there is no more", async ({ page, visit }) => {
  await visit("examples/action_button/states/");
  const button = page.getByRole("button", { name: "Vis ti meldinger til 40 er igjen" });
  const before = await button.boundingBox();
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[aria-busy=true]")).toBeVisible();
  expect(await page.getByRole("button").boundingBox()).toEqual(before);
  const next = page.getByRole("button", { name: "Vis ti meldinger til 30 er igjen" });
  await expect(next).toBeFocused();
  await expect(next).not.toHaveAttribute("aria-busy");
});

test("in a column they are equally wide, begin alike, and are high enough for fingers", async ({ page, visit }) => {
  await visit("examples/action_button/variants/");
  const boxes = await page.locator(".felles-action-button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const box = button.getBoundingClientRect();
      const icon = button.querySelector("svg")?.getBoundingClientRect();
      return { width: box.width, start: (icon?.left ?? 0) - box.left, height: box.height };
    }),
  );
  expect(boxes.length).toBe(6);
  expect(new Set(boxes.map((box) => box.width)).size).toBe(1);
  expect(new Set(boxes.map((box) => box.start)).size).toBe(1);
  for (const box of boxes) expect(box.height).toBeGreaterThanOrEqual(44);
});
