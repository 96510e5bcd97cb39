// Textarea: lines, height and what is heard, with real keys and a real mouse. What it shares with other fields is in
// field.spec.ts.

import type { Locator } from "@playwright/test";
import { expect, hydrated, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";

const HOSTILE = `</textarea><script>alert(1)</script>\n<img src=x onerror=alert(1)>\u202e\n${"å".repeat(10_000)}\nslutt`;

/** How long the text of the counter's example is, and what it may be. */
const [LENGTH, LIMIT] = [109, 120];

async function height(area: Locator): Promise<number> {
  return (await area.boundingBox())?.height ?? 0;
}

test("FLD-1 FLD-3 its label leads to it, and its error describes it", async ({ page, visit }) => {
  await visit("examples/textarea/states/");
  const area = page.getByRole("textbox", { name: "Med feil" });
  await page.getByText("Med feil", { exact: true }).click();
  await expect(area).toBeFocused();
  await expect(area).toHaveAttribute("aria-invalid", "true");
  await expect(area).toHaveAccessibleDescription("Feil: Skriv hva saken gjelder");
});

test("Enter makes a new line and sends no form; Tab goes on; the form gets every line", async ({ page, visit }) => {
  await visit("examples/textarea/rows/");
  await putInForm(page);
  const short = page.getByRole("textbox", { name: "Kort svar" });
  await short.focus();
  await page.keyboard.type("En");
  await page.keyboard.press("Enter");
  await page.keyboard.type("To");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Langt svar" })).toBeFocused();
  await expect(short).toHaveValue("En\nTo");
  expect(await sent(page)).toBeUndefined();
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([
    ["short", "En\nTo"],
    ["long", ""],
    ["fixed", ""],
  ]);
});

test("GEN-4 a read-only one takes the focus, no key, and is sent; a disabled one is passed and is not", async ({ page, visit }) => {
  await visit("examples/textarea/states/");
  await putInForm(page);
  const text = "Sendt inn 3. mars.\nBehandles av kommunen.";
  const locked = page.getByRole("textbox", { name: "Bare til lesing" });
  await page.keyboard.press("Tab");
  await expect(locked).toBeFocused();
  for (const key of ["x", "Enter", "Backspace", "Delete"]) await page.keyboard.press(key);
  await expect(locked).toHaveValue(text);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Med feil" })).toBeFocused();
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([
    ["read", text],
    ["wrong", ""],
  ]);
});

test("it is high enough for lines that wrap, also when the page gets narrow, and shrinks when they go", async ({ page, visit }) => {
  await visit("examples/textarea/basic/");
  const area = page.getByRole("textbox");
  const empty = await height(area);
  await area.fill("Jeg klager på vedtaket. ".repeat(30));
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => height(area)).toBeGreaterThan(2 * empty);
  expect(await area.evaluate((element) => element.scrollHeight - element.clientHeight)).toBeLessThanOrEqual(1);
  await area.fill("");
  await expect.poll(() => height(area)).toBe(empty);
});

test("past its most it stays as high, and scrolls to the line that is written", async ({ page, visit }) => {
  await visit("examples/textarea/rows/");
  const area = page.getByRole("textbox", { name: "Kort svar" });
  const scrolled = () => area.evaluate((element) => element.scrollTop);
  await area.focus();
  await page.keyboard.type("En\nTo\nTre\nFire");
  const most = await height(area);
  expect(await scrolled()).toBeLessThanOrEqual(1);
  await page.keyboard.type("\nFem\nSeks\nSju");
  expect(await height(area)).toBeCloseTo(most, 0);
  expect(await scrolled()).toBeGreaterThan(20);
});

test("its corner can be dragged down, but not where that is turned off", async ({ page, visit }) => {
  await visit("examples/textarea/rows/");
  for (const [name, more] of [["Langt svar", 80], ["Fast høyde", 0]] as const) {
    const area = page.getByRole("textbox", { name });
    const before = await area.boundingBox();
    const [x, y] = [(before?.x ?? 0) + (before?.width ?? 0) - 6, (before?.y ?? 0) + (before?.height ?? 0) - 6];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 80, { steps: 4 });
    await page.mouse.up();
    const after = await area.boundingBox();
    expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0) - more), name).toBeLessThanOrEqual(2);
    expect(after?.width, name).toBe(before?.width);
  }
});

test("CC-4 what is left is said once when typing pauses, and not when the area was left", async ({ page, visit }) => {
  await visit("examples/textarea/counter/");
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector(".felles-announcer");
    const note = () => {
      if (region?.textContent) said.push(region.textContent);
    };
    if (region !== null) new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  const area = page.getByRole("textbox");
  await area.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Takk", { delay: 60 });
  await expect.poll(said).toEqual([`${LIMIT - LENGTH - 5} tegn igjen`]);
  await page.keyboard.type("!");
  await area.blur();
  await page.waitForTimeout(1_500);
  expect(await said()).toHaveLength(1);
});

test("lines typed before the wasm has come are kept and counted", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("examples/textarea/counter/");
  const area = page.getByRole("textbox");
  const counter = page.locator(".felles-field__counter");
  await area.fill("En\nTo");
  await expect(counter).toContainText(` ${LIMIT - LENGTH} tegn igjen`);
  release();
  await hydrated(page);
  await expect(counter).toContainText(` ${LIMIT - 5} tegn igjen`);
  await expect(area).toHaveValue("En\nTo");
});

test("the page knows every line, hostile and huge text too, and can take it all away", async ({ page, visit }) => {
  await visit("examples/textarea/shared/");
  const area = page.getByRole("textbox");
  await expect(area).toHaveValue("Hei!\n");
  await area.focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("En\nTo");
  await expect(page.getByText("Antall linjer: 3")).toBeVisible();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText(HOSTILE);
  await expect(area).toHaveValue(HOSTILE);
  await expect(page.getByText("Antall linjer: 4")).toBeVisible();
  await expect(page.locator("main :is(script, img)")).toHaveCount(0);
  await page.getByRole("button", { name: "Begynn på nytt" }).click();
  await expect(area).toHaveValue("Hei!\n");
  await expect(page.getByText("Antall linjer: 1")).toBeVisible();
});
