// ShowMore: what the link and the browser show.

import { expect, test } from "./fixtures.ts";

test("SHM-1 a long text is cut; the link shows all of it and moves the focus there", async ({ page, visit }) => {
  await visit("examples/show_more/basic/");
  const content = page.locator(".felles-show-more__content");
  const height = () => content.evaluate((content) => content.clientHeight);
  const before = await height();
  await page.getByRole("link", { name: "Vis hele vedtaket" }).press("Enter");
  await expect.poll(height).toBeGreaterThan(before + 50);
  await expect(page.getByRole("link", { name: "Vis hele vedtaket" })).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("P");
  expect(new URL(page.url()).hash, "no address of its own").toBe("");
  await visit("examples/show_more/short/");
  await expect(page.getByRole("link", { name: "Vis alt" })).toBeHidden();
});

test("SHM-2 Tab to what is behind the cut shows all of it", async ({ page, visit }) => {
  await visit("examples/show_more/basic/");
  await page.locator("body").press("Tab");
  for (let step = 0; step < 20; step++) {
    if (await page.evaluate(() => document.activeElement?.textContent === "Altinn")) break;
    await page.keyboard.press("Tab");
  }
  await expect(page.getByRole("link", { name: "Altinn" })).toBeFocused();
  await expect(page.locator(".felles-show-more")).toHaveAttribute("data-open", "true");
  await expect(page.getByRole("link", { name: "Altinn" })).toBeInViewport();
});
