// The theme builder: what is changed is seen everywhere, nothing is lost, and the keyboard is enough.

import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { COLOR_RULES, axe } from "./axe.ts";
import { expect, hydrated, test } from "./fixtures.ts";
import { styles } from "./modes.ts";

const BUILDER = "themes/builder/";

const field = (page: Page, label: string) => page.getByRole("textbox", { name: label, exact: true });
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
/** The button that goes on, in one of the three areas. */
const primary = (page: Page, scheme: string) => page.getByRole("group", { name: scheme, exact: true }).getByRole("button", { name: "Neste" });
const said = (page: Page) => page.locator(".felles-announcer");
const background = (element: Locator) => element.evaluate((element) => getComputedStyle(element).backgroundColor);
const query = (page: Page) => new URL(page.url()).searchParams;

async function write(page: Page, label: string, text: string): Promise<void> {
  await field(page, label).fill(text);
  await field(page, label).blur();
}

/** The draft as JSON, as the page exports it. */
async function exported(page: Page): Promise<any> {
  await tab(page, "Hent ut").click();
  await tab(page, "JSON").click();
  return JSON.parse(await page.getByRole("region", { name: "Temaet som JSON" }).innerText());
}

test("a colour is seen in three schemes, in the scales, in the export and in the address", async ({ page, visit }) => {
  await visit(BUILDER);
  const before = await Promise.all(["Lyst", "Mørkt", "Kontrast"].map((scheme) => background(primary(page, scheme))));
  expect(before[0]).toBe("rgb(11, 92, 115)");
  const page_before = await background(page.locator("main .felles-button").first());

  await field(page, "Hovedfarge").fill("#7A1F3D");
  await expect(primary(page, "Lyst")).toHaveCSS("background-color", "rgb(122, 31, 61)");
  for (const [index, scheme] of ["Lyst", "Mørkt", "Kontrast"].entries()) {
    expect.soft(await background(primary(page, scheme)), scheme).not.toBe(before[index]);
  }
  await expect(page.getByLabel("Hovedfarge, fargevelger")).toHaveValue("#7a1f3d");
  await field(page, "Hovedfarge").blur();
  await expect(field(page, "Hovedfarge"), "as the theme writes it").toHaveValue("#7a1f3d");
  await expect.poll(() => query(page).get("accent")).toBe("7a1f3d");

  await tab(page, "Skalaer").click();
  const row = page.getByRole("row", { name: "base-default mot base-contrast-default" });
  await expect(row.getByRole("cell").first()).toContainText("#7a1f3d");
  await expect(row.getByRole("cell").first()).toContainText("10,0:1");
  await expect(row.locator(".showcase-builder__swatch").first()).toHaveCSS("background-color", "rgb(122, 31, 61)");

  // The picker, as the browser's own dialog reports it.
  await page.getByLabel("Støttefarge 1, fargevelger").fill("#1f5f5b");
  await expect(field(page, "Støttefarge 1")).toHaveValue("#1f5f5b");
  await page.getByRole("radio", { name: "Støttefarge 1" }).check();
  await expect(row.getByRole("cell").first()).toContainText("#1f5f5b");

  expect((await exported(page)).colors).toMatchObject({ accent: "#7a1f3d", brand1: "#1f5f5b", neutral: "#23303a" });
  await tab(page, "CSS").click();
  const css = page.getByRole("region", { name: "Temaet som CSS" });
  await expect(css).toContainText('[data-theme="mitt-tema"]');
  await expect(css).toContainText("--felles-color-accent-base-default: light-dark(#7a1f3d,");
  await tab(page, "Rust").click();
  await expect(page.getByRole("region", { name: "Temaet som Rust" })).toContainText("pub const MITT_TEMA: Theme = Theme {");
  expect(await background(page.locator("main .felles-button").first()), "the page itself is as it was").toBe(page_before);
});

test("corners, fonts and size change what is shown, and only that", async ({ page, visit }) => {
  await visit(BUILDER);
  const next = primary(page, "Lyst");
  const title = page.getByRole("group", { name: "Lyst" }).getByRole("heading", { name: /^Søk barnehage/ });
  await page.getByRole("slider", { name: "Hjørner" }).fill("20");
  await expect(next).toHaveCSS("border-top-left-radius", "20px");
  await expect(field(page, "Hjørner")).toHaveValue("20");
  await field(page, "Hjørner").fill("0");
  await expect(next).toHaveCSS("border-top-left-radius", "0px");

  await page.getByRole("combobox", { name: "Skrift i overskrifter" }).selectOption("Source Serif 4");
  await expect(title).toHaveCSS("font-family", /^"Source Serif 4"/);
  await expect(next).toHaveCSS("font-family", /^Inter/);
  await page.getByRole("combobox", { name: "Skrift i tekst" }).selectOption("Egne …");
  await write(page, "Skrift i tekst: egne familier", "Blå Sans,  serif");
  await expect(next).toHaveCSS("font-family", /^"Blå Sans", serif/);
  await expect(field(page, "Skrift i tekst: egne familier")).toHaveValue("Blå Sans, serif");
  await write(page, "Skrift i tekst: egne familier", "x; } body { display: none");
  await expect(page.getByText("er ikke navnet på en skrift")).toBeVisible();
  await expect(next).toHaveCSS("font-family", /^"Blå Sans", serif/);

  const height = (await next.boundingBox())?.height ?? 0;
  await page.getByRole("radio", { name: "Stor" }).check();
  expect((await next.boundingBox())?.height ?? 0).toBeGreaterThan(height);
  await expect.poll(() => query(page).get("size")).toBe("lg");
});

test("what is typed wrong is told in words, and the last good value stays", async ({ page, visit }) => {
  await visit(BUILDER);
  const accent = field(page, "Hovedfarge");
  await accent.fill("#7a1f");
  await expect(accent, "not while it is typed").not.toHaveAttribute("aria-invalid");
  await accent.blur();
  await expect(accent).toHaveAttribute("aria-invalid", "true");
  await expect(accent).toHaveAccessibleDescription(/Fargen har 4 siffer\. Den må ha 6/);
  await expect(primary(page, "Lyst")).toHaveCSS("background-color", "rgb(11, 92, 115)");
  await accent.fill("#7a1f3d");
  await expect(accent).not.toHaveAttribute("aria-invalid");
  await expect(primary(page, "Lyst")).toHaveCSS("background-color", "rgb(122, 31, 61)");

  for (const [label, text, error] of [
    ["Navn", "Mitt Tema", /små bokstaver fra a til z/],
    ["Hjørner", "100", /helt tall fra 0 til 99/],
    ["Nøytral", "blå", /«l» kan ikke stå i en farge/],
    ["Støttefarge 2", "", /Skriv en farge/],
  ] as const) {
    await write(page, label, text);
    await expect(field(page, label), label).toHaveAccessibleDescription(error);
  }
  expect(await exported(page)).toMatchObject({ name: "mitt-tema", radius: 8, colors: { neutral: "#23303a", brand2: "#6a4c93" } });
  // What was wrong goes with an undoing: all is as it was then.
  await button(page, "Angre").click();
  await expect(field(page, "Navn")).toHaveValue("mitt-tema");
  await expect(accent).toHaveValue("#0b5c73");
});

test("warnings tell in words what is hard to see or read", async ({ page, visit }) => {
  await visit(BUILDER);
  await expect(button(page, "3 advarsler")).toBeVisible();
  await write(page, "Hovedfarge", "#757575");
  await expect(field(page, "Hovedfarge")).toHaveAccessibleDescription(
    /Advarsel: I lyst har hvit tekst på en fylt knapp under pekeren 3,4:1; det trengs 4,5:1\. Og \d til\./,
  );
  await expect(said(page)).toHaveText(/^\d advarsler$/);
  await button(page, (await said(page).textContent()) ?? "").click();
  await expect(tab(page, "Kontrast")).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("heading", { name: /^\d advarsler$/ })).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: /^Hovedfarge: .*I lyst har hvit tekst på en fylt knapp som trykkes 2,6:1/ })).toBeVisible();

  const table = page.getByRole("table", { name: "Hovedfarge på flater i lyst" });
  await expect(table.getByRole("columnheader")).toHaveCount(7);
  const row = table.getByRole("row", { name: /^border-default trenger 3:1/ });
  await expect(row.getByRole("cell").first()).toHaveAccessibleName("4,3 holder Lc 70 holder");
  await expect(row.getByRole("cell").last()).toHaveAccessibleName("2,6 holder ikke Lc 39 holder ikke");
});

test("changes are undone and done again, by button and by key, and it is said", async ({ page, visit }) => {
  await visit(BUILDER);
  const name = field(page, "Navn");
  await button(page, "Granitt").click();
  await expect(field(page, "Hovedfarge")).toHaveValue("#7a1f3d");
  await expect(name, "the name is the user's").toHaveValue("mitt-tema");
  await expect(said(page)).toHaveText("Farger, hjørner og skrift er nå som i granitt.");
  await write(page, "Hovedfarge", "#0055aa");
  await name.press("End");
  await name.pressSequentially("-2");

  await button(page, "Angre").click();
  await expect(name, "a word that is typed is one act").toHaveValue("mitt-tema");
  await expect(said(page)).toHaveText("Angret. Navn: mitt-tema.");
  await page.keyboard.press("Control+z");
  await expect(field(page, "Hovedfarge")).toHaveValue("#7a1f3d");
  await page.keyboard.press("Control+z");
  await expect(field(page, "Hovedfarge")).toHaveValue("#0b5c73");
  await expect(page.getByRole("combobox", { name: "Skrift i overskrifter" })).toHaveValue("");
  // What is said within a moment is said together.
  await expect(said(page)).toContainText("Angret. Hele temaet er byttet.");
  await page.keyboard.press("Control+z");
  await expect(said(page)).toHaveText("Det er ikke mer å angre.");
  await expect(button(page, "Angre")).toHaveAttribute("aria-disabled", "true");
  await expect(button(page, "Angre"), "and it keeps the focus").toBeFocused();
  for (let times = 0; times < 3; times++) await page.keyboard.press("Control+Shift+Z");
  await expect(field(page, "Hovedfarge")).toHaveValue("#0055aa");
  await expect(name).toHaveValue("mitt-tema-2");
  await expect(primary(page, "Lyst")).toHaveCSS("background-color", "rgb(0, 85, 170)");

  // In a text field the key is the browser's own.
  await name.focus();
  await page.keyboard.press("End");
  await page.keyboard.type("x");
  await page.keyboard.press("Control+z");
  await expect(field(page, "Hovedfarge")).toHaveValue("#0055aa");
});

test("the address holds all of it, and a bad one is told and used as far as it goes", async ({ page, visit }) => {
  await visit(BUILDER);
  await button(page, "Sommer").click();
  await write(page, "Navn", "heim");
  await write(page, "Nøytral", "#222244");
  await expect.poll(() => query(page).get("neutral")).toBe("222244");
  const theme = await exported(page);
  await page.reload();
  await hydrated(page);
  await expect(field(page, "Nøytral")).toHaveValue("#222244");
  expect(await exported(page)).toEqual(theme);
  await expect(button(page, "Angre"), "what the address says is no change").toHaveAttribute("aria-disabled", "true");

  await visit(`${BUILDER}?name=<script>&accent=12&radius=3&brand1=00ff00&text=%FF&size=huge`);
  const alert = page.locator(".felles-alert", { hasText: "Noe i adressen kunne ikke leses" });
  for (const error of ["name: Navnet må ha", "accent: Fargen har 2 siffer", "text: Et %-tegn", "size: «huge»"]) {
    await expect(alert.getByRole("listitem").filter({ hasText: error })).toBeVisible();
  }
  await expect(field(page, "Støttefarge 1")).toHaveValue("#00ff00");
  await expect(field(page, "Hjørner")).toHaveValue("3");
  await expect(field(page, "Hovedfarge")).toHaveValue("#0b5c73");
  await alert.getByRole("button", { name: "Lukk melding" }).click();
  await expect(alert).toBeHidden();
});

test("JSON is taken in again; what is wrong is told with line and field, and nothing is lost", async ({ page, visit }) => {
  await visit(BUILDER);
  await write(page, "Hovedfarge", "#0055aa");
  const mine = await exported(page);
  await tab(page, "Skjerm").click();
  await button(page, "Hent inn").click();
  const dialog = page.getByRole("dialog", { name: "Hent inn et tema" });
  const json = dialog.getByRole("textbox", { name: "Tema som JSON" });
  const take = dialog.getByRole("button", { name: "Hent inn" });
  await expect(json).toBeFocused();

  const granitt = JSON.stringify({ ...mine, name: "granitt-2", colors: { ...mine.colors, accent: "#7a1f3d" }, radius: 0 }, null, 2);
  for (const [text, error] of [
    ["", /Lim inn teksten, eller velg en fil\./],
    [granitt.replace("#7a1f3d", "#7a1f3"), /Linje 4, colors\.accent: Fargen har 5 siffer/],
    [granitt.replace('"granitt-2"', '"</style><img src=x onerror=alert(1)>"'), /Linje 2, name: Navnet må ha/],
    [granitt.replace("accent", "__proto__"), /Linje 4, colors\.__proto__: Et tema har ikke noe slikt felt/],
    [granitt.replace('"radius": 0', '"radius": 1e999'), /Linje \d+, radius/],
    [granitt.replace("Inter", "url(//x)"), /Linje \d+, fonts\.text: «url\(\/\/x\)» er ikke navnet på en skrift/],
    [granitt.slice(0, 40), /Linje 4, colors: Teksten slutter for tidlig/],
    ["[".repeat(50_000), /Linje 1/],
    ["\u0000", /Linje 1: Dette er ikke gyldig JSON/],
  ] as const) {
    await json.fill(text);
    await take.click();
    await expect(json).toHaveAccessibleDescription(error);
    await expect(json).toBeFocused();
    await expect(json, "what was there stays").toHaveValue(text);
  }
  await json.fill(granitt.replace("#7a1f3d", "#7a1f3"));
  await take.click();
  const selected = await json.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected, "the line is selected").toBe('    "accent": "#7a1f3",');
  await dialog.getByRole("button", { name: "Avbryt" }).click();
  await expect(field(page, "Hovedfarge"), "the draft is as it was").toHaveValue("#0055aa");

  await button(page, "Hent inn").click();
  const file = dialog.getByLabel("Eller velg en fil");
  await file.setInputFiles({ name: "stor.json", mimeType: "application/json", buffer: Buffer.alloc(200_000, "x") });
  await expect(json).toHaveAccessibleDescription(/stor\.json er for stor/);
  await file.setInputFiles({ name: "feil.json", mimeType: "application/json", buffer: Buffer.from(granitt.replace('"radius": 0', '"radius": -1')) });
  await expect(json).toHaveAccessibleDescription(/Linje \d+, radius: Radius må være et helt tall/);
  await file.setInputFiles({ name: "tema.json", mimeType: "application/json", buffer: Buffer.from(`\ufeff${granitt}`) });
  await expect(dialog).toBeHidden();
  await expect(said(page)).toHaveText("granitt-2 er hentet inn.");
  expect(await exported(page)).toEqual(JSON.parse(granitt));
  await button(page, "Angre").click();
  expect(await exported(page)).toEqual(mine);
});

test("the theme is taken home as a file, as text and as a link", async ({ page, visit, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(BUILDER);
  await write(page, "Navn", "heim");
  await button(page, "Granitt").click();
  await tab(page, "Hent ut").click();
  const css = page.getByRole("region", { name: "Temaet som CSS" });
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Last ned").click()]);
  expect(download.suggestedFilename()).toBe("heim.css");
  const file = readFileSync(await download.path(), "utf8");
  expect(file).toBe(styles("granitt.css").replaceAll('[data-theme="granitt"]', '[data-theme="heim"]').slice(styles("granitt.css").indexOf("@layer")));
  await button(page, "Kopier").click();
  await expect(button(page, "Kopiert")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await css.evaluate((code) => code.textContent));
  await button(page, "Kopier lenke").click();
  await expect(button(page, "Lenken er kopiert")).toBeVisible();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(link.searchParams.get("accent")).toBe("7a1f3d");
  expect(link.pathname).toBe(`/${BUILDER}`);
});

test("a draft called as a theme of felles leaves the page alone", async ({ page, visit }) => {
  await visit(`${BUILDER}?name=fjord&accent=ff0000&neutral=ff0000&radius=0`);
  await expect(primary(page, "Lyst")).toHaveCSS("background-color", "rgb(255, 0, 0)");
  await expect(field(page, "Navn")).toHaveCSS("border-top-left-radius", "8px");
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await page.locator(".showcase-screen a").first().click();
  await expect(page, "links of the service that is shown lead nowhere").toHaveURL(/\?name=fjord/);
});

test("the keyboard is enough", async ({ page, visit }) => {
  await visit(BUILDER);
  const focus = async (wanted: Locator) => {
    for (let steps = 0; steps < 40; steps++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("Tab does not lead there");
  };
  await page.getByRole("heading", { level: 1 }).click();
  await focus(button(page, "Sommer"));
  await page.keyboard.press("Enter");
  await expect(field(page, "Hovedfarge")).toHaveValue("#1b6b3a");
  await focus(field(page, "Hovedfarge"));
  await page.keyboard.press("Control+a");
  await page.keyboard.type("#0055aa");
  await focus(page.locator(".showcase-builder__more > summary"));
  await page.keyboard.press("Space");
  await focus(field(page, "Advarsel"));
  await focus(page.getByRole("slider", { name: "Hjørner" }));
  await page.keyboard.press("ArrowRight");
  await expect(field(page, "Hjørner")).toHaveValue("17");
  await focus(page.getByRole("combobox", { name: "Skrift i overskrifter" }));
  await page.keyboard.press("ArrowDown");
  await focus(button(page, "Angre"));
  await page.keyboard.press("Enter");
  await focus(page.getByRole("radio", { name: "Middels" }));
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio", { name: "Stor" })).toBeChecked();
  await focus(tab(page, "Skjerm"));
  for (const name of ["Komponenter", "Skalaer"]) {
    await page.keyboard.press("ArrowRight");
    await expect(tab(page, name)).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Nøytral" })).toBeChecked();
  await expect(page.getByRole("table", { name: "Nøytral: 16 trinn" })).toBeVisible();
  await focus(page.getByRole("region", { name: "Trinnene i skalaen" }));
});

for (const name of ["Komponenter", "Skalaer", "Kontrast", "Hent ut"]) {
  test(`the view ${name} is accessible, also on a phone`, async ({ page, visit }) => {
    await visit(BUILDER);
    await page.getByText("Signalfarger og besøkt lenke").click();
    await tab(page, name).click();
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axe(page, { only: COLOR_RULES })).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    expect(await axe(page, { only: ["target-size"] })).toEqual([]);
  });
}

test("the dialog is accessible", async ({ page, visit }) => {
  await visit(BUILDER);
  await button(page, "Hent inn").click();
  expect(await axe(page)).toEqual([]);
});

test("without a script the page says what it is, and why it is not there", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto(BUILDER);
  await expect(page.getByText("Temabyggeren trenger skript")).toBeVisible();
  await expect(page.getByRole("link", { name: "Se hvordan i «Kom i gang»" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Slik tar du temaet i bruk" })).toBeVisible();
  await expect(field(page, "Hovedfarge")).toBeHidden();
});
