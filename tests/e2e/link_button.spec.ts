// LinkButton: BTN-4, and how it looks beside a button.

import { expect, test } from "./fixtures.ts";

test("BTN-4 Enter follows it, Space is the page's", async ({ page, visit }) => {
  await visit("examples/link_button/basic/");
  const link = page.getByRole("link", { name: "Start søknaden" });
  await link.focus();
  await page.keyboard.press("Space");
  expect(new URL(page.url()).hash).toBe("");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#soknad");
});

test("LNK-3 type and size stand below the text, and in the name", async ({ page, visit }) => {
  await visit("examples/link_button/download/");
  const link = page.getByRole("link", { name: "Last ned vedtaket PDF, 240 kB (last ned)" });
  const details = await link.locator(".felles-link-button__details").boundingBox();
  const box = await link.boundingBox();
  if (details === null || box === null) throw new Error("is not shown");
  expect(details.y).toBeGreaterThan(box.y + box.height / 2 - 4);
});

test("its widths are what they say", async ({ page, visit }) => {
  await visit("examples/link_button/widths/");
  const width = async (name: string): Promise<number> => (await page.getByRole("link", { name, exact: true }).boundingBox())?.width ?? 0;
  const [fit, wide, full] = [await width("Som teksten"), await width("Bred"), await width("Hele bredden")];
  expect(wide).toBeGreaterThan(fit);
  expect(full).toBeGreaterThan(wide);
  const narrow = "Hele bredden når det er trangt";
  expect(await width(narrow)).toBeLessThan(full);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await width(narrow)).toBeCloseTo(await width("Hele bredden"), 0);
});
