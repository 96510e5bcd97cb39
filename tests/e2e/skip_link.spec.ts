// SkipLink: SK-1 to SK-3 with a real keyboard.

import { expect, test } from "./fixtures.ts";

test("SK-1 the first Tab reaches it, and it is seen only then, above all", async ({ page, visit }) => {
  await visit("examples/skip_link/basic/");
  const link = page.getByRole("link", { name: "Hopp til hovedinnhold" });
  expect((await link.boundingBox())?.width).toBeLessThan(2);
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  const box = await link.boundingBox();
  if (box === null) throw new Error("it is not drawn");
  expect(box.height).toBeGreaterThanOrEqual(44);
  const onTop = await page.evaluate(
    ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.textContent,
    [box.x + box.width / 2, box.y + box.height / 2],
  );
  expect(onTop).toBe("Hopp til hovedinnhold");
  await page.keyboard.press("Tab");
  expect((await link.boundingBox())?.width).toBeLessThan(2);
});

test("SK-2 Enter goes to the target, without a ring, and Tab goes on from there", async ({ page, visit }) => {
  await visit("examples/skip_link/basic/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const target = page.locator("#skjemaer");
  await expect(target).toBeFocused();
  await expect(target).toHaveCSS("outline-style", "none");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Søk om byggetillatelse" })).toBeFocused();
  await expect(target).not.toHaveAttribute("tabindex");
  await expect(target).not.toHaveAttribute("class", /target/);
});

test("SK-2 a field takes the focus itself", async ({ page, visit }) => {
  await visit("examples/skip_link/several/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("searchbox", { name: "Søk i tjenester" })).toBeFocused();
});
