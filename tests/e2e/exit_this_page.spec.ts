// ExitThisPage: EX-1 to EX-5 with real keys and a real history.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const EXAMPLE = "examples/exit_this_page/basic/";

/** The weather, without the net. It says where it thinks that it was opened from. */
async function weather(page: Page): Promise<void> {
  await page.route("https://www.yr.no/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><html lang="nb"><title>Yr</title><h1>${route.request().headers()["referer"] ?? "ingen"}</h1></html>` }),
  );
}

async function isAtTheWeather(page: Page): Promise<void> {
  await expect(page).toHaveURL("https://www.yr.no/");
  await expect(page.getByRole("heading")).toHaveText("ingen");
}

test("EX-1 three presses of Shift leave, each of those before is told, and way back there is none", async ({ page, visit }) => {
  await weather(page);
  await page.goto("about:blank");
  await visit(EXAMPLE);
  await page.keyboard.press("Shift");
  await expect(page.getByRole("status")).toHaveText("Shift. Trykk 2 ganger til for å forlate siden.");
  await expect(page.locator(".felles-exit-this-page__dots")).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(page.getByRole("status")).toHaveText("Shift. Trykk 1 gang til for å forlate siden.");
  await page.keyboard.press("Shift");
  await isAtTheWeather(page);
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});

test("EX-2 a press covers the page before anything has come, over an open dialog too", async ({ page, visit }) => {
  await weather(page);
  await visit(EXAMPLE);
  const seen = await page.evaluate(() => {
    const dialog = document.createElement("dialog");
    dialog.textContent = "Åpent vindu";
    document.body.append(dialog);
    dialog.showModal();
    (document.querySelector(".felles-exit-this-page__button") as HTMLElement).click();
    const overlay = document.querySelector(".felles-exit-this-page__overlay");
    const box = overlay?.getBoundingClientRect();
    return {
      said: overlay?.querySelector("[role=alert]")?.textContent,
      box: [box?.x, box?.y, box?.width, box?.height],
      onTop: [10, 400, 790].every((y) => overlay?.contains(document.elementFromPoint(640, y))),
      dialog: dialog.checkVisibility(),
    };
  });
  expect(seen).toEqual({ said: "Laster inn", box: [0, 0, 1280, 800], onTop: true, dialog: false });
  await isAtTheWeather(page);
});

test("EX-3 Shift with another key does not count", async ({ page, visit }) => {
  await visit(EXAMPLE);
  for (let time = 0; time < 4; time++) await page.keyboard.press("Shift+Tab");
  await expect(page.locator(".felles-exit-this-page__dots")).toBeHidden();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("EX-5 without a script both are links to the same page, which is not told of this one", async ({ page, problems }) => {
  problems.expect(/wasm/);
  await weather(page);
  await page.route("**/*.wasm", (route) => route.abort("connectionfailed"));
  await page.goto(EXAMPLE);
  await expect(page.getByRole("link", { name: "Nødutgang: Forlat siden" })).toHaveAttribute("href", "https://www.yr.no/");
  await page.locator(".felles-exit-this-page__link").focus();
  await page.keyboard.press("Enter");
  await isAtTheWeather(page);
});

test("the link is the first that Tab reaches, and is seen then", async ({ page, visit }) => {
  await visit(EXAMPLE);
  const link = page.locator(".felles-exit-this-page__link");
  expect((await link.boundingBox())?.width).toBeLessThan(2);
  await page.keyboard.press("Tab");
  await expect(link).toBeFocused();
  expect((await link.boundingBox())?.width).toBeGreaterThan(80);
});

test("it fills the width at 320 px and is not printed", async ({ page, visit }) => {
  await visit(EXAMPLE);
  const button = page.locator(".felles-exit-this-page__button");
  expect((await button.boundingBox())?.width).toBeLessThan(300);
  await page.setViewportSize({ width: 320, height: 640 });
  const [inner, outer] = [await button.boundingBox(), await page.locator(".felles-exit-this-page").boundingBox()];
  expect(inner?.width).toBeCloseTo(outer?.width ?? 0, 0);
  await page.emulateMedia({ media: "print" });
  await expect(button).toBeHidden();
});
