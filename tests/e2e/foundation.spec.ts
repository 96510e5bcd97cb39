// The pages of colour, type, space, icons, motion and themes: what moves on them. What they say is in tests/native/pages.rs.

import { expect, test } from "./fixtures.ts";

test("the name of a token is copied, and heard", async ({ page, visit, browserContext }) => {
  await browserContext.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit("colour/");
  const button = page.getByRole("button", { name: "Kopier --felles-color-surface-tinted", exact: true });
  await button.press("Enter");
  await expect(button).toHaveAttribute("data-copied", "");
  await expect(page.locator(".felles-announcer")).toHaveText("Kopiert: --felles-color-surface-tinted");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("--felles-color-surface-tinted");
});

test("what is shown of a colour is the token, in each scheme", async ({ page, visit }) => {
  await visit("colour/");
  const scale = page.locator('.showcase-scales[data-color="danger"]');
  for (const [scheme, color] of [["light", "rgb(192, 27, 27)"], ["dark", "rgb(215, 110, 110)"]] as const) {
    await expect(scale.locator(`[data-color-scheme="${scheme}"] [data-token="color-base-default"]`)).toHaveCSS("background-color", color);
  }
});

test("icons are found by Norwegian and English words, and copied by a press", async ({ page, visit, browserContext }) => {
  await browserContext.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit("icons/");
  const search = page.getByRole("searchbox", { name: "Søk etter ikon" });
  const icons = page.locator("[data-words]:visible");
  const all = await icons.count();
  expect(all).toBeGreaterThan(200);

  const calendar = page.getByRole("button", { name: "Kopier icons::CALENDAR", exact: true });
  for (const word of ["kalender", "calendar"]) {
    await search.fill(word);
    await expect(calendar).toBeVisible();
    const found = await icons.count();
    expect(found).toBeLessThan(6);
    await expect(page.locator(".felles-announcer")).toHaveText(`${found} treff`);
    expect(await page.locator("[data-icons]:visible").count()).toBeLessThanOrEqual(found);
  }
  await search.fill("ingenting heter dette");
  await expect(page.locator(".showcase-icons__count")).toHaveText("Ingen treff");
  await expect(icons).toHaveCount(0);
  await search.fill("");
  await expect(icons).toHaveCount(all);

  await page.getByRole("button", { name: "Kopier icons::ARROW_RIGHT", exact: true }).click();
  await expect(page.locator(".felles-announcer")).toHaveText("Kopiert: icons::ARROW_RIGHT");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("icons::ARROW_RIGHT");
});

test("motion is played, and not where none is wanted", async ({ page, visit }) => {
  await visit("motion/");
  const dot = page.locator(".showcase-motion__dot").first();
  const start = (await dot.boundingBox())?.x ?? 0;
  await expect(dot).toHaveCSS("transition-duration", "0s");
  await expect(page.getByText("ber om mindre bevegelse.", { exact: false }).last()).toBeVisible();
  await page.getByRole("button", { name: "Spill av" }).click();
  expect((await dot.boundingBox())?.x).toBeGreaterThan(start + 100);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(dot).toHaveCSS("transition-duration", "0.12s");
  await page.getByRole("button", { name: "Ti ganger så sakte" }).click();
  await expect(dot).toHaveCSS("transition-duration", "1.2s");
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("the three themes stand side by side, each with its own look, and answer", async ({ page, visit }) => {
  await visit("themes/");
  const screens = page.locator(".showcase-screens__screen");
  const looks = await screens.evaluateAll((screens) =>
    screens.map((screen) => {
      const style = getComputedStyle(screen.querySelector(".felles-button") as HTMLElement);
      return [Math.round(screen.getBoundingClientRect().top), style.backgroundColor, style.borderTopLeftRadius];
    }),
  );
  expect(looks.map(([, ...look]) => look)).toEqual([
    ["rgb(11, 92, 115)", "8px"],
    ["rgb(122, 31, 61)", "0px"],
    ["rgb(27, 107, 58)", "16px"],
  ]);
  expect(new Set(looks.map(([top]) => top)).size).toBe(1);
  await screens.nth(1).getByRole("button", { name: "Send søknaden" }).click();
  await expect(screens.nth(1)).toContainText("Vi har fått søknaden din.");
  await expect(screens.nth(0)).not.toContainText("Vi har fått");
});

test("without script nothing asks to be pressed that does nothing", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  for (const address of ["spacing/", "icons/"]) {
    await page.goto(address);
    const buttons = page.locator("main [data-copy]");
    expect(await buttons.count()).toBeGreaterThan(20);
    await expect(page.locator("main [data-copy]:enabled")).toHaveCount(0);
  }
  await expect(page.getByRole("searchbox", { name: "Søk etter ikon" })).toBeHidden();
});
