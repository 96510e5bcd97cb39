// CookieBanner: its choice over real page loads. The rest is in tests/browser/cookie_banner.rs.

import { chromium } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { site } from "./site.ts";

test.beforeEach(async ({ context }) => context.clearCookies());
test.afterEach(async ({ context }) => context.clearCookies());

test("CKB-1 CKB-2 the answer is kept from page to page", async ({ page, visit, context }) => {
  await visit("examples/cookie_banner/basic/");
  const banner = page.getByRole("region", { name: "Informasjonskapsler" });
  await expect(banner).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await page.getByRole("button", { name: "Avvis informasjonskapsler" }).press("Enter");
  const cookie = (await context.cookies()).find(({ name }) => name === "eksempel-enkel");
  expect(cookie).toMatchObject({ value: "1.rejected", path: "/", sameSite: "Lax" });
  await visit("examples/cookie_banner/basic/");
  await expect(page.locator(".felles-cookie-banner")).toBeHidden();
});

test("CKB-1 the two answers are equally large and look the same", async ({ page, visit }) => {
  await visit("examples/cookie_banner/basic/");
  const looks = await page.locator(".felles-cookie-banner button").evaluateAll((buttons) =>
    buttons.map((button) => {
      const { backgroundColor, color, fontSize, fontWeight, borderTopColor } = getComputedStyle(button);
      return [backgroundColor, color, fontSize, fontWeight, borderTopColor, button.getBoundingClientRect().height].join();
    }),
  );
  expect(looks).toHaveLength(2);
  expect(looks[0]).toBe(looks[1]);
});

test("CKB-4 the confirmation takes the focus, and Tab goes to what hides it", async ({ page, visit }) => {
  await visit("examples/cookie_banner/basic/");
  await page.getByRole("button", { name: "Godta informasjonskapsler" }).press("Enter");
  await expect(page.getByText("Du har godtatt informasjonskapsler.")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skjul denne meldingen" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".felles-cookie-banner")).toBeHidden();
});

test("CKB-2 in localStorage it is kept as well, and the page may ask again", async ({ page, visit }) => {
  await visit("examples/cookie_banner/shared/");
  await page.getByRole("button", { name: "Ja, tell meg" }).press("Enter");
  await expect(page.getByText("Vi teller besøket ditt.")).toBeVisible();
  await visit("examples/cookie_banner/shared/");
  await expect(page.getByText("Vi teller besøket ditt.")).toBeVisible();
  await page.getByRole("button", { name: "Velg på nytt" }).press("Enter");
  await expect(page.getByRole("button", { name: "Ja, tell meg" })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("eksempel-delt"))).toBeNull();
});

test("CKB-5 without a script it is hidden, or a form that can be sent", async () => {
  const browser = await chromium.launch({ executablePath: process.env["CHROME"] ?? "/usr/bin/chromium" });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site() });
    await page.goto("examples/cookie_banner/basic/");
    await expect(page.locator(".felles-cookie-banner")).toBeHidden();
    await page.goto("examples/cookie_banner/form/");
    const [sent] = await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      page.getByRole("button", { name: "Avvis informasjonskapsler" }).click(),
    ]);
    expect(new URL(sent.url()).pathname).toBe("/informasjonskapsler");
    expect(sent.postData()).toBe("eksempel-skjema=rejected");
  } finally {
    await browser.close();
  }
});
