// Alert: what is heard and seen of it on a real page. The rest is in tests/browser/alert.rs.

import { expect, test } from "./fixtures.ts";

test("GEN-11 what opens later is heard once: politely in the one region, an error at once", async ({ page, visit }) => {
  await visit("examples/alert/live/");
  const region = page.locator(".felles-announcer");
  await expect(region).toHaveAttribute("aria-live", "polite");
  await expect(region).toBeEmpty();
  await expect(page.getByRole("alert")).toHaveCount(0);

  await page.getByRole("button", { name: "Lagre", exact: true }).click();
  await expect(region).toHaveText(/Vellykket:\s*Utkastet er lagret\./);
  await expect(page.getByRole("alert")).toHaveCount(0);

  await page.getByRole("button", { name: "Lagre uten nett" }).click();
  await expect(page.getByRole("alert")).toHaveText("Feil: Utkastet ble ikke lagret. Sjekk at du er på nett.");
  await expect(region).not.toHaveText(/Utkastet ble ikke/);
  await expect(page.locator(".felles-announcer")).toHaveCount(1);
});

test("GEN-9 the kinds differ without colour: in shape and in word", async ({ page, visit }) => {
  await visit("examples/alert/variants/");
  const alerts = page.locator(".felles-alert");
  await expect(alerts).toHaveText([/^Informasjon: /, /^Vellykket: /, /^Advarsel: /, /^Feil: /]);
  const shapes = await alerts.locator("path").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")));
  expect(new Set(shapes).size).toBe(4);
  await expect(page.getByText("Informasjon:")).toHaveCSS("position", "absolute");
});

test("a closed alert leaves no gap, and the focus goes on", async ({ page, visit }) => {
  await visit("examples/alert/closable/");
  const alert = page.locator(".felles-alert");
  await page.getByRole("button", { name: "Lukk melding" }).press("Enter");
  await expect(alert).toBeHidden();
  const again = page.getByRole("button", { name: "Vis meldingen igjen" });
  await expect(again).toBeFocused();
  await again.press("Enter");
  await expect(alert).toBeVisible();
});

test("a long text keeps the close button in its corner at 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/alert/long_text/");
  const [alert, close] = await Promise.all([
    page.locator(".felles-alert").boundingBox(),
    page.getByRole("button", { name: "Lukk melding" }).boundingBox(),
  ]);
  if (alert === null || close === null) throw new Error("is not shown");
  expect(alert.x + alert.width).toBeLessThanOrEqual(320);
  expect(close.y - alert.y).toBeLessThan(16);
  expect(alert.x + alert.width - close.x - close.width).toBeLessThan(16);
  expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(24);
});

test("print has no filled alert and no close button", async ({ page, visit }) => {
  await visit("examples/alert/closable/");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".felles-alert")).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await expect(page.locator(".felles-alert__close")).toBeHidden();
  await page.emulateMedia({ media: null });
});

test("an arrow points at what stands above, under the symbol, whichever way text runs", async ({ page, visit }) => {
  await visit("examples/alert/arrow/");
  const alert = page.locator(".felles-alert");
  const tip = () =>
    alert.evaluate((element) => {
      const { insetInlineStart, insetBlockStart } = getComputedStyle(element, "::before");
      return [insetInlineStart, insetBlockStart].map(Number.parseFloat);
    });
  const [start = 0, top = 0] = await tip();
  expect(start).toBeGreaterThan(8);
  expect(top).toBeLessThan(0);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  expect(await tip()).toEqual([start, top]);
});

test("actions are reached after the text, and stand in line with it", async ({ page, visit }) => {
  await visit("examples/alert/actions/");
  const [text, button] = await Promise.all(
    [page.locator(".felles-alert__text"), page.getByRole("link", { name: "Se over opplysningene" })].map((part) => part.boundingBox()),
  );
  if (!text || !button) throw new Error("is not shown");
  expect(button.x).toBeCloseTo(text.x, 0);
  expect(button.y).toBeGreaterThan(text.y + text.height);
});

test("what reaches out of its column does so only where there is room", async ({ page, visit }) => {
  await visit("examples/alert/extent/");
  const reach = () =>
    page.locator(".felles-alert").evaluateAll((alerts) => {
      const [column, ...others] = alerts.map((alert) => alert.getBoundingClientRect());
      return others.slice(0, 2).map((box) => [box.left < column!.left - 10, box.right > column!.right + 10]);
    });
  expect(await reach()).toEqual([[true, false], [true, true]]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await reach()).toEqual([[false, false], [false, false]]);
});
