// Button: BTN-1 to BTN-4, and the general points that are its own.

import { expect, test } from "./fixtures.ts";

test("BTN-1 a loading button keeps width and name, is busy, and does nothing", async ({ page, visit }) => {
  await visit("examples/button/loading/");
  const button = page.getByRole("button", { name: "Send søknaden" });
  const before = await button.boundingBox();
  await button.click();
  await expect(button).toHaveAttribute("aria-busy", "true");
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(button).toHaveAccessibleName("Send søknaden");
  expect(await button.boundingBox()).toEqual(before);
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await button.click({ force: true });
  await expect(button).not.toHaveAttribute("aria-busy", { timeout: 6_000 });
  await expect(button).toBeFocused();
});

test("BTN-2 a link has no type, whatever it looks like", async ({ page, visit }) => {
  await visit("examples/button/link/");
  const link = page.getByRole("link", { name: "Start søknaden" });
  await expect(link).not.toHaveAttribute("type");
  await expect(link).not.toHaveAttribute("role");
  await expect(link).toHaveClass("felles-button");
});

test("BTN-4 Enter follows a link that looks like a button; Space does not and is the page's", async ({ page, visit }) => {
  await visit("examples/button/link/");
  const link = page.getByRole("link", { name: "Start søknaden" });
  await link.focus();
  await page.evaluate(() => {
    addEventListener("keydown", (event) => setTimeout(() => (document.body.dataset["prevented"] = String(event.defaultPrevented))), { once: true });
  });
  await page.keyboard.press("Space");
  await expect(page.locator("body")).toHaveAttribute("data-prevented", "false");
  expect(new URL(page.url()).hash).toBe("");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#start");
});

test("GEN-4 a disabled button takes no focus and no press", async ({ page, visit }) => {
  await visit("examples/button/disabled/");
  for (const button of await page.getByRole("button").all()) {
    await expect(button).toBeDisabled();
    await button.click({ force: true });
    await expect(button).not.toBeFocused();
  }
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test("a press calls back, by mouse, Enter and Space", async ({ page, visit }) => {
  await visit("examples/button/basic/");
  const button = page.getByRole("button");
  await button.click();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await expect(page.getByText("Trykket 3 ganger")).toBeVisible();
});

test("long text wraps and stays inside at 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/button/long_text/");
  const box = await page.getByRole("button").boundingBox();
  expect(box?.width).toBeLessThanOrEqual(320);
  expect(box?.height).toBeGreaterThan(80);
});

test("sizes and colours follow their attributes", async ({ page, visit }) => {
  await visit("examples/button/sizes/");
  const heights = await page.getByRole("button").evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
  expect(heights).toEqual([...heights].sort((one, other) => one - other));
  expect(new Set(heights).size).toBe(3);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);

  await visit("examples/button/colors/");
  const colors = await page
    .locator(".felles-button:not([data-variant=secondary], [data-variant=tertiary])")
    .evaluateAll((buttons) => buttons.map((button) => getComputedStyle(button).backgroundColor));
  expect(new Set(colors).size).toBe(colors.length);
});

test("print has no filled button", async ({ page, visit }) => {
  await visit("examples/button/variants/");
  await page.emulateMedia({ media: "print" });
  const background = await page.getByRole("button").first().evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(background).toBe("rgba(0, 0, 0, 0)");
});

test("BTN-5 one that says it is off takes the focus, is described, and does nothing", async ({ page, visit }) => {
  await visit("examples/button/aria_disabled/");
  const button = page.getByRole("button", { name: "Signer årsregnskapet" });
  await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await expect(button).toHaveAccessibleDescription("Bare daglig leder kan signere årsregnskapet.");
  await expect(button).toBeDisabled();
});

test("BTN-6 a link that is turned off is said to be one, and is not reached", async ({ page, visit }) => {
  await visit("examples/button/disabled/");
  const link = page.getByRole("link", { name: "Se kvittering" });
  await expect(link).toHaveAttribute("aria-disabled", "true");
  await link.click({ force: true });
  expect(new URL(page.url()).hash).toBe("");
});

test("BTN-7 a link that opens a new tab says so", async ({ page, visit }) => {
  await visit("examples/button/link/");
  const link = page.getByRole("link", { name: "Satser hos Skatteetaten (åpnes i ny fane)" });
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
});

test("BTN-8 counts and dots are part of the name", async ({ page, visit }) => {
  await visit("examples/button/count/");
  const messages = page.getByRole("button", { name: "Meldinger 98 uleste", exact: true });
  await messages.click();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Meldinger 99+ uleste", exact: true })).toBeFocused();
  await expect(page.getByRole("button", { name: "Varsler krever handling" })).toBeVisible();
});

test("BTN-9 a task is said once, and the focus stays", async ({ page, visit }) => {
  await visit("examples/button/task/");
  const button = page.getByRole("button", { name: "Avvis årsregnskapet" });
  await button.press("Enter");
  await expect(button).toHaveAttribute("aria-busy", "true");
  await expect(page.locator(".felles-button__outcome")).toHaveText("Vi fikk ikke kontakt med BankID. Prøv igjen om litt.");
  await expect(page.getByRole("status")).toHaveText("Vi fikk ikke kontakt med BankID. Prøv igjen om litt.");
  await expect(button).toBeFocused();
});

test("a second press by mistake is not counted", async ({ page, visit }) => {
  await visit("examples/button/double_click/");
  await page.getByRole("button").dblclick();
  await expect(page.getByText("Betalt 1 ganger")).toBeVisible();
});

test("widths follow what it stands in", async ({ page, visit }) => {
  await visit("examples/button/widths/");
  const widths = () => page.getByRole("button").evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().width)));
  const [yes, no, adaptive, full] = await widths();
  expect(yes).toBe(no);
  expect(adaptive).toBeLessThan(full ?? 0);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await widths();
  expect(narrow[2]).toBe(narrow[3]);
});
