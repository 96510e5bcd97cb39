// SummaryList: how it lies.

import { expect, test } from "./fixtures.ts";

test("names and values lie side by side where there is room, and values in one line down", async ({ page, visit }) => {
  const places = async (width: number): Promise<{ name: number[]; value: number[] }> => {
    await page.setViewportSize({ width, height: 800 });
    const left = (selector: string): Promise<number[]> =>
      page.locator(selector).evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().left)));
    return { name: await left("dt"), value: await left(".felles-summary-list__value") };
  };
  await visit("examples/summary_list/basic/");
  const wide = await places(1280);
  expect(new Set(wide.value).size).toBe(1);
  expect(wide.value[0]).toBeGreaterThan(wide.name[0] ?? 0);
  const narrow = await places(320);
  expect(narrow.value[0]).toBe(narrow.name[0]);
});

test("a link says what it changes", async ({ page, visit }) => {
  await visit("examples/summary_list/basic/");
  await expect(page.getByRole("link", { name: "Endre Adresse" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Legg til Telefon" })).toBeVisible();
});
