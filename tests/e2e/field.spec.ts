// Field, TextField and Textarea: what needs real keys, real layout or the accessibility tree.

import { expect, test } from "./fixtures.ts";

test("FLD-1 a click on the label puts the focus in the control", async ({ page, visit }) => {
  await visit("examples/text_field/basic/");
  await page.getByText("Fullt navn").click();
  const input = page.getByRole("textbox", { name: "Fullt navn" });
  await expect(input).toBeFocused();
  await page.keyboard.type("Kari");
  await expect(page.getByText("Hei, Kari!")).toBeVisible();
});

test("FLD-2 FLD-3 an error comes when the field is left, describes it first, and goes when it is mended", async ({ page, visit }) => {
  await visit("examples/text_field/error/");
  const input = page.getByRole("textbox");
  await input.fill("kari");
  await expect(input).not.toHaveAttribute("aria-invalid");
  await input.blur();
  await expect(input).toHaveAttribute("aria-invalid", "true");
  await expect(input).toHaveAccessibleDescription("Feil: Skriv en e-postadresse, som kari@eksempel.no");
  await input.pressSequentially("@eksempel.no");
  await expect(input).not.toHaveAttribute("aria-invalid");
  await expect(input).toHaveAccessibleDescription("");
});

test("FLD-7 prefix and suffix are not in the name, and are read as description", async ({ page, visit }) => {
  await visit("examples/text_field/affixes/");
  const site = page.getByRole("textbox", { name: "Nettsted", exact: true });
  await expect(site).toHaveAccessibleDescription("https:// .no");
  const [before, input, after] = await Promise.all(
    [page.getByText("https://"), site, page.getByText(".no", { exact: true })].map((part) => part.boundingBox()),
  );
  expect(before?.height).toBe(input?.height);
  expect(after?.height).toBe(input?.height);
});

test("FLD-8 required is an attribute and words, optional is words, and there is no asterisk", async ({ page, visit }) => {
  await visit("examples/text_field/requirement/");
  await expect(page.getByRole("textbox", { name: "Fornavn (må fylles ut)" })).toHaveAttribute("required");
  await expect(page.getByRole("textbox", { name: "Mellomnavn (valgfritt)" })).not.toHaveAttribute("required");
  await expect(page.locator("body")).not.toContainText("*");
});

test("CC-1 CC-2 the counter follows typing and pasting, and never stops either", async ({ page, visit }) => {
  await visit("examples/field/bare_control/");
  const input = page.getByRole("textbox");
  await input.pressSequentially("Kari");
  await expect(page.getByText("16 tegn igjen")).toBeVisible();
  await page.keyboard.insertText("x".repeat(18));
  await expect(page.getByText("2 tegn for mye")).toBeVisible();
  await expect(input).toHaveAttribute("aria-invalid", "true");
  await expect(input).toHaveValue(`Kari${"x".repeat(18)}`);
  const colors = await page.locator(".felles-field__counter").evaluate((counter) => {
    const field = counter.closest(".felles-field");
    return field && [getComputedStyle(counter).color, getComputedStyle(field).color];
  });
  expect(colors?.[0]).not.toBe(colors?.[1]);
});

test("CC-5 the counter stands above the message, and the message is described first", async ({ page, visit }) => {
  await visit("examples/field/long_text/");
  const counter = await page.locator(".felles-field__counter").boundingBox();
  const message = await page.locator(".felles-field__message").boundingBox();
  expect((counter?.y ?? 0) + (counter?.height ?? 0)).toBeLessThanOrEqual(message?.y ?? 0);
  const ids = (await page.getByRole("textbox").getAttribute("aria-describedby"))?.split(" ") ?? [];
  expect(ids.map((id) => id.slice(id.lastIndexOf("-") + 1))).toEqual(["message", "description", "prefix", "suffix", "counter"]);
});

test("GEN-2 the caret stays where the user types while the owner groups the digits", async ({ page, visit }) => {
  await visit("examples/text_field/controlled/");
  const input = page.getByRole("textbox");
  await input.pressSequentially("12345678901");
  await expect(input).toHaveValue("1234 56 78901");
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Backspace");
  await page.keyboard.type("0");
  await expect(input).toHaveValue("1234 50 78901");
  expect(await input.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(7);
});

test("GEN-2 what an input method composes is left alone until it is done, and a paste is read at once", async ({ page, visit, context }) => {
  await visit("examples/text_field/controlled/");
  const input = page.getByRole("textbox");
  await input.focus();
  const devtools = await context.newCDPSession(page);
  for (const text of ["1", "12345", "1234567"]) {
    await devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await expect(input).toHaveValue(text);
  }
  await devtools.send("Input.insertText", { text: "1234567" });
  await expect(input).toHaveValue("1234 56 7");
  await page.keyboard.type("8");
  await expect(input).toHaveValue("1234 56 78");
  await devtools.detach();
  await input.fill("");
  // As it stands in a letter: with a space that does not break, and a point.
  await page.evaluate(() => document.execCommand("insertText", false, "1234.56\u00a078901"));
  await expect(input).toHaveValue("1234 56 78901");
});

test("GEN-4 a read-only field takes the focus and is locked; a disabled one is passed", async ({ page, visit }) => {
  await visit("examples/text_field/states/");
  const locked = page.getByRole("textbox", { name: "Bare til lesing" });
  await page.getByRole("textbox", { name: "Vanlig" }).focus();
  await page.keyboard.press("Tab");
  await expect(locked).toBeFocused();
  await page.keyboard.type("x");
  await expect(locked).toHaveValue("Hentet fra Folkeregisteret");
  await expect(page.locator("label", { hasText: "Bare til lesing" }).locator("svg")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("textbox", { name: "Med feil" })).toBeFocused();
});

test("GEN-9 an error is told without colour: by a symbol, a word and a thicker edge", async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await visit("examples/text_field/states/");
  const width = (name: string) =>
    page.getByRole("textbox", { name }).evaluate((input) => parseFloat(getComputedStyle(input).borderTopWidth));
  expect(await width("Med feil")).toBeGreaterThan(await width("Vanlig"));
  await expect(page.locator(".felles-field__message svg")).toBeVisible();
  await expect(page.locator(".felles-field__message")).toContainText("Feil:");
});

test("the control is as high as a button, and its text is never under 16 px", async ({ page, visit }) => {
  await visit("examples/text_field/sizes/");
  for (const input of await page.getByRole("textbox").all()) {
    expect(await input.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(16);
  }
  expect((await page.getByRole("textbox", { name: "Middels" }).boundingBox())?.height).toBe(48);
});

test("long words wrap and nothing scrolls sideways at 320 px", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const example of ["field/long_text", "text_field/long_text", "textarea/long_text", "checkbox/long_text"]) {
    await visit(`examples/${example}/`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), example).toBe(320);
  }
});
