// Link: LNK-1 to LNK-3.

import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";
import { rightToLeft } from "./look.ts";

test("LNK-1 another website and a new tab are said in the name, and the tab has no hold of the page", async ({ page, visit, context }) => {
  await visit("examples/link/external/");
  await expect(page.getByRole("link", { name: "forvaltningsloven (annet nettsted)" })).toBeVisible();
  const link = page.getByRole("link", { name: "hjelpesidene (åpnes i ny fane)" });
  await expect(link.locator("svg")).toBeVisible();
  await link.evaluate((element: HTMLAnchorElement) => (element.href = location.href));
  const [tab] = await Promise.all([context.waitForEvent("page"), link.click()]);
  await tab.waitForLoadState();
  expect(await tab.evaluate(() => [window.opener, document.referrer])).toEqual([null, ""]);
  await tab.close();
});

test("LNK-3 a file is downloaded, and its type and size are in the name", async ({ page, visit }) => {
  await visit("examples/link/download/");
  const link = page.getByRole("link", { name: "Regnskapet for 2025 (Excel, 1,2 MB) (last ned)" });
  await expect(link).toHaveAttribute("download", "regnskap-2025.xlsx");
  await link.evaluate((element: HTMLAnchorElement) => (element.href = "data:text/plain,innhold"));
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("regnskap-2025.xlsx");
  expect(readFileSync(await download.path(), "utf8")).toBe("innhold");
});

test("a mark stays with the last word, also where lines are short", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/link/long_text/");
  for (const link of await page.locator(".felles-link").all()) {
    const [text, icon] = await link.evaluate((element) => {
      const mark = element.querySelector(".felles-link__mark");
      const before = document.createRange();
      const last = mark?.previousElementSibling ?? mark?.previousSibling;
      if (last == null) throw new Error("no text before the mark");
      before.selectNodeContents(last);
      const lines = [...before.getClientRects()];
      return [lines.at(-1)?.bottom ?? 0, mark?.querySelector(":scope > svg")?.getBoundingClientRect().bottom ?? 0];
    });
    expect(Math.abs(text - icon)).toBeLessThan(8);
  }
});

test("an arrow points on, also from right to left", async ({ page, visit }) => {
  await visit("examples/link/variants/");
  const arrow = page.locator("[data-arrow] > svg").first();
  await expect(arrow).toHaveCSS("scale", "none");
  await rightToLeft(page);
  await expect(arrow).toHaveCSS("scale", "-1 1");
});

test("GEN-8 the ring is there for the keyboard, in forced colours too", async ({ page, visit }) => {
  await visit("examples/link/basic/");
  await page.keyboard.press("Tab");
  const link = page.getByRole("link", { name: "utvidet barnetrygd" });
  await expect(link).toBeFocused();
  await expect(link).toHaveCSS("outline-style", "solid");
  await page.emulateMedia({ forcedColors: "active" });
  await expect(link).toHaveCSS("outline-style", "solid");
  await page.emulateMedia({ forcedColors: "none" });
});

test("underlined only when it is pointed at, where that is asked for", async ({ page, visit }) => {
  await visit("examples/link/list/");
  const link = page.getByRole("link").first();
  await expect(link).toHaveCSS("text-decoration-line", "none");
  await link.hover();
  await expect(link).toHaveCSS("text-decoration-line", "underline");
});
