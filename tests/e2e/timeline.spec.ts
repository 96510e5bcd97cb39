// Timeline: what is pressed, read and seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("TL-3 a period opens by Enter and by press, with its dates in its name", async ({ page, visit }) => {
  await visit("examples/timeline/axis/");
  const period = page.getByRole("button", { name: "Innvilget 3. februar 2025 til 18. mai 2025" });
  await period.press("Enter");
  await expect(page.getByText("100 prosent")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("100 prosent")).toBeHidden();
  await expect(period).toBeFocused();
  await page.getByRole("button", { name: /^Gradert/ }).click();
  await expect(page.getByText("50 prosent")).toBeVisible();
});

test("TL-1 TL-2 periods stand beside each other, and the arrows go along them", async ({ page, visit }) => {
  await visit("examples/timeline/axis/");
  const first = page.getByRole("button", { name: /^Innvilget/ });
  const second = page.getByRole("button", { name: /^Gradert/ });
  const [one, two] = [await first.boundingBox(), await second.boundingBox()];
  expect(two?.x ?? 0).toBeGreaterThanOrEqual((one?.x ?? 0) + (one?.width ?? 0) - 2);
  expect(two?.y).toBeCloseTo(one?.y ?? 0, 0);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(second).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: /^Til behandling/ })).toBeFocused();
});

test("TL-4 the last months are shown, and what lies before them is not reached", async ({ page, visit }) => {
  await visit("examples/timeline/axis/");
  const zoom = page.getByRole("group", { name: "Vis tidsrom" });
  await zoom.getByRole("button", { name: "6 måneder" }).click();
  await expect(zoom.getByRole("button", { name: "6 måneder" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: /^Innvilget/ })).toBeHidden();
  await expect(page.getByRole("button", { name: /^Til behandling/ })).toBeVisible();
  await zoom.getByRole("button", { name: "Alt" }).click();
  await expect(page.getByRole("button", { name: /^Innvilget/ })).toBeVisible();
});

test("milestones stand in turn on each side where there is room, and below each other where there is not", async ({ page, visit }) => {
  await visit("examples/timeline/two_sides/");
  const item = (name: string) => page.getByRole("heading", { name });
  const [one, two] = [await item("De første elevene").boundingBox(), await item("Eget skolehus").boundingBox()];
  expect(one?.x ?? 0).toBeGreaterThan((two?.x ?? 0) + 100);
  await page.setViewportSize({ width: 320, height: 640 });
  const [above, below] = [await item("De første elevene").boundingBox(), await item("Eget skolehus").boundingBox()];
  expect(below?.x).toBeCloseTo(above?.x ?? 0, 0);
  expect(below?.y ?? 0).toBeGreaterThan(above?.y ?? 0);
});
