// The frame of the showcase's own pages: header with menu, search and colour scheme, and footer.

import { expect, test } from "./fixtures.ts";

test("the search finds as one types, and its hits are reached by arrow keys", async ({ page, visit }) => {
  await visit("components/button/");
  const search = page.getByRole("searchbox", { name: "Søk i komponenter og mønstre" });
  await search.fill("dialogvin");
  const hit = page.getByRole("banner").getByRole("link", { name: /^Dialogvindu/ });
  await expect(hit).toBeVisible();
  await search.press("ArrowDown");
  await expect(hit).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(hit).toBeHidden();
  await expect(search).toBeFocused();
  await search.press("ArrowRight");
  await search.fill("dialogvin");
  await hit.click();
  await expect(page).toHaveURL(/components\/dialog\/$/);
});

test("the search works without a script", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto("components/button/");
  await page.getByRole("searchbox").fill("knapp");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/search\/\?q=knapp$/);
});

test("the colour scheme is chosen once, for all pages", async ({ page, visit }) => {
  await visit("");
  await page.getByLabel("Fargetema").selectOption("dark");
  await expect(page.locator("html")).toHaveAttribute("data-color-scheme", "dark");
  await visit("components/tag/");
  await expect(page.locator("html")).toHaveAttribute("data-color-scheme", "dark");
  await expect(page.getByLabel("Fargetema")).toHaveValue("dark");
});

test("header, side menu and trail say where one is", async ({ page, visit }) => {
  await visit("components/tag/");
  const header = page.getByRole("navigation", { name: "Hovedmeny" });
  await expect(header.getByRole("link", { name: "Komponenter" })).toHaveAttribute("aria-current", "true");
  const side = page.getByRole("navigation", { name: "Alle sider" });
  await expect(side.getByRole("link", { name: "Merkelapp", exact: true })).toHaveAttribute("aria-current", "page");
  await expect(side.getByRole("link", { name: "Merkelapp", exact: true })).toBeVisible();
  await expect(side.getByRole("link", { name: "Knapp", exact: true })).toBeHidden();
  await expect(page.getByRole("navigation", { name: "Brødsmuler" }).getByText("Merkelapp")).toHaveAttribute("aria-current", "page");
  await header.getByRole("link", { name: "Kom i gang" }).click();
  await expect(page).toHaveURL(/getting-started\/$/);
});

test("on a phone there is one menu, which is folded and needs no script", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("components/tag/");
  const side = page.getByRole("navigation", { name: "Alle sider" });
  const link = side.getByRole("link", { name: "Kom i gang" });
  const menu = page.locator("summary:visible", { hasText: "Meny" });
  await expect(menu).toHaveCount(1);
  await expect(link).toBeHidden();
  await menu.click();
  await link.click();
  await expect(page).toHaveURL(/getting-started\/$/);
});

test("what is on the page is listed, and where one is in it is marked", async ({ page, visit }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await visit("components/button/");
  const contents = page.getByRole("navigation", { name: "Innhold" });
  const link = contents.getByRole("link", { name: "Tilgjengelighet" });
  await link.click();
  await expect(page).toHaveURL(/#tilgjengelighet$/);
  await expect(link).toHaveAttribute("aria-current", "location");
});

test("the first stop leads past the header", async ({ page, visit }) => {
  await visit("components/tag/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Hopp til innholdet" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("the footer leads to the texts, and on a phone to the top", async ({ page, visit }) => {
  await visit("components/tag/");
  const footer = page.getByRole("contentinfo");
  await expect(footer.getByRole("link", { name: "Status" })).toBeVisible();
  await expect(footer.getByRole("link", { name: "Til toppen" })).toBeHidden();
  await page.setViewportSize({ width: 320, height: 640 });
  await footer.getByRole("link", { name: "Til toppen" }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});
