// TextField: typing, copying, sending and checking as the browser does them. What it shares with other fields is in
// field.spec.ts.

import { expect, hydrated, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(1)>\u202e${"å".repeat(10_000)}`;

test("GEN-4 Enter sends what is typed and what is read-only, but not what is disabled", async ({ page, visit }) => {
  await visit("examples/text_field/states/");
  await putInForm(page);
  await page.getByRole("textbox", { name: "Vanlig" }).focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Endret");
  expect(await sent(page)).toBeUndefined();
  await page.keyboard.press("Enter");
  await expect.poll(() => sent(page)).toEqual([
    ["plain", "Endret"],
    ["read", "Hentet fra Folkeregisteret"],
    ["wrong", "31.02.2026"],
  ]);
});

test("FLD-8 the browser sends no form with a required field empty, and leads to it", async ({ page, visit }) => {
  await visit("examples/text_field/requirement/");
  await putInForm(page);
  const first = page.getByRole("textbox", { name: "Fornavn" });
  await page.getByRole("textbox", { name: "Etternavn" }).fill("Nordmann");
  await page.keyboard.press("Enter");
  await expect(first).toBeFocused();
  expect(await sent(page)).toBeUndefined();
  await page.keyboard.type("Kari");
  await page.keyboard.press("Enter");
  await expect.poll(() => sent(page)).toEqual([
    ["given", "Kari"],
    ["middle", ""],
    ["family", "Nordmann"],
  ]);
});

test("each type tells the browser which keyboard to show and what it may fill in", async ({ page, visit }) => {
  await visit("examples/text_field/types/");
  // The properties, not the attributes: a word that the browser does not know is not in them.
  const known = (label: string) =>
    page.getByLabel(label, { exact: true }).evaluate((input: HTMLInputElement) => [input.type, input.inputMode, input.autocomplete]);
  expect(await known("E-post")).toEqual(["email", "", "email"]);
  expect(await known("Telefon")).toEqual(["tel", "", "tel"]);
  expect(await known("Nettside")).toEqual(["url", "", "url"]);
  expect(await known("Antall ansatte")).toEqual(["text", "numeric", ""]);
  expect(await known("Areal")).toEqual(["text", "decimal", ""]);
  expect(await known("Passord")).toEqual(["password", "", "current-password"]);
});

test("a number stays as it is written: zeros, spaces, arrow keys and the mouse wheel change nothing", async ({ page, visit }) => {
  await visit("examples/text_field/types/");
  const input = page.getByLabel("Antall ansatte");
  await input.pressSequentially("0 070,0");
  await page.keyboard.press("ArrowUp");
  await input.hover();
  await page.mouse.wheel(0, 200);
  await expect(input).toHaveValue("0 070,0");
});

test("Tab stops at the fields alone, in the order of the page, and Shift+Tab goes back", async ({ page, visit }) => {
  await visit("examples/text_field/affixes/");
  const names = ["Årlig inntekt", "Telefon", "Nettsted"];
  for (const name of names) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("textbox", { name, exact: true })).toBeFocused();
  }
  for (const name of names.reverse().slice(1)) {
    await page.keyboard.press("Shift+Tab");
    await expect(page.getByRole("textbox", { name, exact: true })).toBeFocused();
  }
});

test("GEN-4 a read-only value can be copied but not cut; a disabled field takes no press", async ({ page, visit }) => {
  await visit("examples/text_field/states/");
  const field = (name: string) => page.getByRole("textbox", { name });
  await field("Bare til lesing").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+X");
  await expect(field("Bare til lesing")).toHaveValue("Hentet fra Folkeregisteret");
  await page.keyboard.press("Control+C");
  await field("Vanlig").focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+V");
  await expect(field("Vanlig")).toHaveValue("Hentet fra Folkeregisteret");
  await field("Slått av").click({ force: true });
  await page.keyboard.type("x");
  await expect(field("Slått av")).toHaveValue("Ikke i bruk nå");
});

test("Ctrl+Z takes back what was typed, and the page follows", async ({ page, visit }) => {
  await visit("examples/text_field/basic/");
  const input = page.getByRole("textbox");
  await input.pressSequentially("Kari");
  await expect(page.getByText("Hei, Kari!")).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(input).toHaveValue("");
  await expect(page.getByText("Hei,")).toHaveCount(0);
});

test("GEN-2 digits typed before the wasm has come are grouped by the owner when it does", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("examples/text_field/controlled/");
  const input = page.getByRole("textbox");
  await input.pressSequentially("1234567");
  await expect(input).toHaveValue("1234567");
  release();
  await hydrated(page);
  await expect(input).toHaveValue("1234 56 7");
  await expect(input).toBeFocused();
  await page.keyboard.type("8");
  await expect(input).toHaveValue("1234 56 78");
});

test("a width in characters holds that many, and gives way at 320 px", async ({ page, visit }) => {
  await visit("examples/text_field/widths/");
  const widths = () => page.getByRole("textbox").evaluateAll((inputs) => inputs.map((input) => input.getBoundingClientRect().width));
  const wide = await widths();
  expect(wide).toEqual([...wide].sort((one, other) => one - other));
  expect(new Set(wide).size).toBe(4);
  for (const [name, value] of [["Postnummer", "0150"], ["Organisasjonsnummer", "923 609 016"]] as const) {
    const input = page.getByRole("textbox", { name });
    await input.fill(value);
    expect(await input.evaluate((element) => element.scrollWidth - element.clientWidth), `${name} is seen whole`).toBe(0);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  const narrow = await widths();
  expect(narrow[0]).toBe(wide[0]);
  expect(Math.max(...narrow)).toBe(narrow[3]);
  expect(narrow[3]).toBeLessThan(320);
});

test("hostile and huge text that is typed is shown as text, and typing goes on", async ({ page, visit }) => {
  await visit("examples/text_field/basic/");
  const input = page.getByRole("textbox");
  const greeting = page.locator("main p").last();
  await input.focus();
  await page.keyboard.insertText(HOSTILE);
  await expect(input).toHaveValue(HOSTILE);
  await expect.poll(() => greeting.evaluate((paragraph) => paragraph.textContent)).toBe(`Hei, ${HOSTILE}!`);
  await expect(page.locator("main :is(script, img)")).toHaveCount(0);
  await input.fill("");
  await input.pressSequentially("Kari");
  await expect(page.getByText("Hei, Kari!")).toBeVisible();
});
