// ButtonGroup: BG-1 and BG-2, and how its buttons stand.

import { expect, test } from "./fixtures.ts";

test("BG-1 with a name it is a group, without one it is none", async ({ page, visit }) => {
  await visit("examples/button_group/attached/");
  await expect(page.getByRole("group", { name: "Visning av saken" }).getByRole("button")).toHaveCount(3);
  await visit("examples/button_group/basic/");
  await expect(page.getByRole("group")).toHaveCount(0);
});

test("BG-2 beside each other with 12 px between, and below each other at 320 px", async ({ page, visit }) => {
  await visit("examples/button_group/basic/");
  const boxes = () => page.locator(".felles-button-group > *").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const wide = await boxes();
  expect(new Set(wide.map((box) => box.top)).size).toBe(1);
  expect((wide[1]?.left ?? 0) - (wide[0]?.right ?? 0)).toBeCloseTo(12, 0);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await boxes();
  expect(new Set(narrow.map((box) => box.left)).size).toBe(1);
  expect(new Set(narrow.map((box) => box.width)).size).toBe(1);
  expect(narrow[0]?.width).toBeGreaterThan(200);
});

test("its buttons stand where the alignment says, also from right to left", async ({ page, visit }) => {
  await visit("examples/button_group/align/");
  const gaps = () =>
    page.locator(".felles-button-group").evaluateAll((groups) =>
      groups.map((group) => {
        const [box, first, last] = [group, group.firstElementChild as Element, group.lastElementChild as Element].map((one) => one.getBoundingClientRect());
        const ends = [first as DOMRect, last as DOMRect];
        return [Math.min(...ends.map((end) => end.left)) - (box as DOMRect).left, (box as DOMRect).right - Math.max(...ends.map((end) => end.right))].map(Math.round);
      }),
    );
  const [start, center, end, between, stretch] = await gaps();
  expect(start?.[0]).toBe(0);
  expect(start?.[1]).toBeGreaterThan(100);
  expect(Math.abs((center?.[0] ?? 0) - (center?.[1] ?? 9))).toBeLessThanOrEqual(1);
  expect(end?.[1]).toBe(0);
  expect(between).toEqual([0, 0]);
  expect(stretch).toEqual([0, 0]);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  expect((await gaps())[0]?.[1]).toBe(0);
});

test("the focus ring of an attached button lies above its neighbours", async ({ page, visit }) => {
  await visit("examples/button_group/attached/");
  await page.keyboard.press("Tab");
  const layers = await page.locator("[data-attached]").first().locator("button").evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).zIndex));
  expect(layers).toEqual(["1", "auto", "auto"]);
});

test("attached buttons share a border, and only the ends are round", async ({ page, visit }) => {
  await visit("examples/button_group/attached/");
  const look = await page.locator("[data-attached]").first().locator("button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const [box, style] = [button.getBoundingClientRect(), getComputedStyle(button)];
      return { left: box.left, right: box.right, start: style.borderStartStartRadius, end: style.borderEndEndRadius };
    }),
  );
  expect((look[0]?.right ?? 0) - (look[1]?.left ?? 0)).toBeCloseTo(1, 1);
  expect(look.map(({ start, end }) => [start !== "0px", end !== "0px"])).toEqual([[true, false], [false, false], [false, true]]);
});
