// GlobalAlert: what is heard and seen of it on a real page. The rest is in tests/browser/global_alert.rs.

import { expect, test } from "./fixtures.ts";

test("GA-1 each is a landmark of its own name, and its kinds differ without colour", async ({ page, visit }) => {
  await visit("examples/global_alert/variants/");
  for (const name of ["Informasjon", "Feilen er rettet", "Planlagt vedlikehold", "Driftsproblemer"]) {
    await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  }
  const shapes = await page.locator(".felles-global-alert path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  expect(new Set(shapes).size).toBe(4);
});

test("GA-1 closing by key sends the focus on", async ({ page, visit }) => {
  await visit("examples/global_alert/closable/");
  await page.getByRole("button", { name: "Lukk melding" }).press("Enter");
  await expect(page.locator(".felles-global-alert")).toBeHidden();
  await expect(page.getByRole("button", { name: "Vis meldingen igjen" })).toBeFocused();
});

test("GA-2 it stays at the top when the page scrolls, where there is room", async ({ page, visit }) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await visit("examples/global_alert/sticky/");
  const alert = page.locator(".felles-global-alert");
  await expect(alert).toHaveCSS("position", "sticky");
  await page.evaluate(() => {
    document.body.append(document.createElement("div"));
    document.body.lastElementChild!.setAttribute("id", "room");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#room { block-size: 2000px }");
    document.adoptedStyleSheets.push(sheet);
    window.scrollTo(0, 150);
  });
  await expect.poll(async () => (await alert.boundingBox())?.y).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(alert).toHaveCSS("position", "static");
});

test("a centred one has its text in the middle and its button at the edge", async ({ page, visit }) => {
  await visit("examples/global_alert/centered/");
  const [inner, symbol, content, close] = await Promise.all(
    [".felles-global-alert__inner", ".felles-global-alert__symbol", ".felles-global-alert__content", ".felles-global-alert__close"].map((part) =>
      page.locator(part).boundingBox(),
    ),
  );
  if (!inner || !symbol || !content || !close) throw new Error("is not shown");
  const before = symbol.x - inner.x;
  const after = inner.x + inner.width - content.x - content.width;
  expect(Math.abs(before - after)).toBeLessThan(8);
  expect(inner.x + inner.width - close.x - close.width).toBeLessThan(40);
});
