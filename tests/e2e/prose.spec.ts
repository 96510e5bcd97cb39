// Prose: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("headings are nearer to what follows, smaller level by level, in the font of the theme", async ({ page, visit }) => {
  await visit("examples/prose/elements/");
  const looks = await page.locator(".felles-prose :is(h2, h3, h4)").evaluateAll((headings) =>
    headings.map((heading) => {
      const [own, before, after] = [heading, heading.previousElementSibling, heading.nextElementSibling].map((element) => element?.getBoundingClientRect());
      const above = before && own ? own.top - before.bottom : undefined;
      return { size: Number.parseFloat(getComputedStyle(heading).fontSize), above, below: after && own ? after.top - own.bottom : 0 };
    }),
  );
  expect(looks.length).toBe(3);
  const sizes = looks.map(({ size }) => size);
  expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  for (const { above, below } of looks) if (above !== undefined) expect(above).toBeGreaterThan(below);
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "granitt"));
  expect(await page.locator(".felles-prose h2").evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain("Source Serif 4");
});

test("lists are indented from the side where lines begin", async ({ page, visit }) => {
  await visit("examples/prose/elements/");
  const list = page.locator(".felles-prose > ol");
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  const [left, right] = await list.evaluate((element) => [getComputedStyle(element).paddingLeft, getComputedStyle(element).paddingRight]);
  expect(left).toBe("0px");
  expect(Number.parseFloat(right ?? "")).toBeGreaterThan(10);
});
