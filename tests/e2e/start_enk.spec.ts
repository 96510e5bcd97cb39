// StartEnk: the whole service in memory, as people go through it.

import type { Locator, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, hydrated, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

const BASIC = "examples/start_enk/basic/";
const FAILING = "examples/start_enk/failing/";

const question = (page: Page, name: string | RegExp) => page.getByRole("heading", { name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The questions in their order. The tests that go through all of them are slow. */
const NAME = "Hva skal foretaket hete?";
const TRADE = "Hva skal du drive med?";
const ADDRESS = "Hva skal være forretningsadressen?";
const START = "Når er dato for oppstart?";
const REVIEW = "Se over og send";

async function answerName(page: Page, name = "Nordmann Hårpleie"): Promise<void> {
  const field = page.getByRole("textbox", { name: /Foretaksnavn/ });
  await field.fill(name);
  await field.press("Enter");
  // Locked it is while it is checked, too; that it was checked is told by the way to another.
  await expect(button(page, "Prøv et annet navn")).toBeVisible();
  await expect(field).toHaveAttribute("readonly");
  await button(page, "Velg navn").click();
}

async function answerTrade(page: Page): Promise<void> {
  await page.getByRole("searchbox").fill("frisør");
  await page.getByRole("radio", { name: /^96\.020/ }).check();
  await button(page, "Velg denne næringskoden").click();
}

async function answerStart(page: Page): Promise<void> {
  await button(page, "Start i dag").click();
  await button(page, "Neste").click();
}

/** From the first question to the review; `at` is asked on each page. */
async function walk(page: Page, at: (heading: string) => Promise<void> = async () => undefined): Promise<void> {
  await at("Hei, Kari!");
  await button(page, "Det er meg").click();
  await at(NAME);
  await answerName(page);
  await at(TRADE);
  await answerTrade(page);
  await at(ADDRESS);
  await button(page, "Neste").click();
  await at(START);
  await answerStart(page);
  await at(REVIEW);
}

/** As a user of the keyboard: Tab until it has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((node) => node === document.activeElement).catch(() => false)) return;
  }
  throw new Error(`no way to ${String(target)} by Tab`);
}

test("ENK-1 ENK-2 ENK-3 ENK-8 by pointer, back and forth, with a change, to the receipt, the welcome and its tour", async ({ page, visit }) => {
  test.slow();
  await visit(BASIC);
  await walk(page, async (heading) => {
    const told = question(page, heading);
    await expect(told).toBeVisible();
    if (heading !== "Hei, Kari!") await expect(told).toBeFocused();
  });
  await expect(page.getByText("Steg 6 av 6")).toBeVisible();
  // The browser's own buttons.
  await page.goBack();
  await expect(question(page, START)).toBeFocused();
  await page.goBack();
  await expect(question(page, ADDRESS)).toBeFocused();
  await page.goForward();
  await page.goForward();
  await expect(question(page, REVIEW)).toBeFocused();
  // Every answer is there, and from a change one comes back.
  const answers = page.locator(".felles-form-summary");
  for (const answer of ["Kari Nordmann", "Nordmann Hårpleie", "96.020 Frisering", "Storgata 12, 0155 OSLO"]) await expect(answers).toContainText(answer);
  await answers.getByRole("link", { name: /Endre.*adresse/i }).click();
  await expect(question(page, ADDRESS)).toBeFocused();
  await page.getByRole("textbox", { name: /^Adresse/ }).fill("Lilleveien 3");
  await button(page, "Neste").click();
  await expect(question(page, REVIEW)).toBeFocused();
  await expect(answers).toContainText("Lilleveien 3, 0155");
  // Without the declaration nothing is sent.
  await button(page, "Registrer foretak").click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("checkbox", { name: /Jeg bekrefter/ }).check();
  await button(page, "Registrer foretak").click();
  await expect(question(page, "Vi har mottatt søknaden din")).toBeFocused();
  await expect(page.getByText(/ENK-\d{4}-000001/)).toBeVisible();
  await expect(page.getByText("Lilleveien 3, 0155 OSLO")).toBeVisible();
  await expect(page.getByText(/Organisasjonsnummeret får du fra registeret/)).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("link", { name: "Gå til velkomstmeldingen" }).click();
  await expect(question(page, "Gratulerer med Nordmann Hårpleie!")).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await button(page, "Ta en omvisning").click();
  await expect(page.getByText("Steg 1 av 7")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Steg 1 av 7")).toBeHidden();
});

test("ENK-1 by keyboard alone, for somebody else", async ({ page, visit }) => {
  test.slow();
  await visit(BASIC);
  const { keyboard } = page;
  const errors = page.locator(".felles-error-summary");
  await tabTo(page, button(page, "Jeg hjelper en annen med registreringen"));
  await keyboard.press("Enter");
  await expect(question(page, /Hvem skal være innehaver/)).toBeFocused();
  await tabTo(page, button(page, "Neste"));
  await keyboard.press("Enter");
  await expect(errors).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await tabTo(page, page.getByRole("textbox", { name: /Fødselsnummer/ }));
  await keyboard.type("01838012317");
  await tabTo(page, page.getByRole("textbox", { name: /^Etternavn/ }));
  await keyboard.type("Testesen");
  await keyboard.press("Enter");
  await expect(question(page, NAME)).toBeFocused();
  await tabTo(page, page.getByRole("textbox", { name: /Foretaksnavn/ }));
  await keyboard.type("Nordmann Foto");
  await keyboard.press("Enter");
  await expect(page.getByText(/Navnet må ha etternavnet «Testesen»/).first()).toBeVisible();
  // What went wrong on the page before is no matter of this one: the focus stays in the field.
  await expect(errors).toHaveCount(0);
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type("Testesen Foto");
  await keyboard.press("Enter");
  await expect(button(page, "Prøv et annet navn")).toBeVisible();
  await tabTo(page, button(page, "Velg navn"));
  await keyboard.press("Enter");
  await expect(question(page, TRADE)).toBeFocused();
  await tabTo(page, page.getByRole("searchbox"));
  await keyboard.type("frisør");
  const code = page.getByRole("radio", { name: /^96\.020/ });
  await expect(code).toBeVisible();
  await tabTo(page, code);
  await keyboard.press("Space");
  await tabTo(page, button(page, "Velg denne næringskoden"));
  await keyboard.press("Enter");
  await expect(question(page, ADDRESS)).toBeFocused();
  // The home of who helps is not proposed.
  await tabTo(page, page.getByRole("textbox", { name: /^Adresse/ }));
  await keyboard.type("Postboks 12");
  await tabTo(page, page.getByRole("textbox", { name: /^Postnummer/ }));
  await keyboard.type("0155");
  await keyboard.press("Enter");
  await expect(errors).toBeFocused();
  await expect(errors).toContainText("kan ikke være en postboks");
  expect(await axe(page, { fragment: true })).toEqual([]);
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await keyboard.press("ControlOrMeta+A");
  await keyboard.type("Storgata 1");
  await keyboard.press("Enter");
  await expect(question(page, START)).toBeFocused();
  await tabTo(page, button(page, "Start i dag"));
  await keyboard.press("Enter");
  await tabTo(page, button(page, "Neste"));
  await keyboard.press("Enter");
  await expect(question(page, REVIEW)).toBeFocused();
  await expect(page.locator(".felles-form-summary")).toContainText("Testesen, 018380 *****");
  await tabTo(page, page.getByRole("checkbox", { name: /Jeg bekrefter/ }));
  await keyboard.press("Space");
  await tabTo(page, button(page, "Registrer foretak"));
  await keyboard.press("Enter");
  await expect(question(page, "Vi har mottatt søknaden din")).toBeFocused();
  await expect(page.getByRole("main")).not.toContainText("12317");
});

test("ENK-1 on 320 pixels nothing is wider than the page, and axe finds nothing on any step", async ({ page, visit }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(BASIC);
  await walk(page, async (heading) => {
    await expect(question(page, heading)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axe(page, { fragment: true })).toEqual([]);
  });
});

test("ENK-2 an address opens its step, or the first that must be done before it", async ({ page, visit }) => {
  await visit(`${BASIC}#oppstart`);
  await expect(question(page, "Hei, Kari!")).toBeVisible();
  await expect(page).toHaveURL(/#hvem$/);
  await button(page, "Det er meg").click();
  await expect(page).toHaveURL(/#navn$/);
  await expect(page).toHaveTitle("Navn – Start enkeltpersonforetak");
  await page.getByRole("link", { name: "Tilbake" }).click();
  await expect(question(page, "Hei, Kari!")).toBeFocused();
});

test("ENK-5 a reload at each step stays there; a crash and another tab go on from there", async ({ page, visit, context }) => {
  test.slow();
  await visit(BASIC);
  await walk(page, async (heading) => {
    await expect(question(page, heading)).toBeVisible();
    await page.reload();
    await hydrated(page);
    await expect(question(page, heading)).toBeVisible();
  });
  await page.close();
  const tab = await context.newPage();
  await tab.goto(BASIC);
  await hydrated(tab);
  // It is said, too: what stands there is meant.
  await expect(tab.getByText("Vi har tatt vare på svarene dine fra sist.", { exact: true })).toBeVisible();
  expect(await axe(tab, { fragment: true })).toEqual([]);
  await button(tab, "Fortsett der du slapp").click();
  await expect(question(tab, REVIEW)).toBeFocused();
  await expect(tab.locator(".felles-form-summary")).toContainText("Nordmann Hårpleie");
  await tab.reload();
  await hydrated(tab);
  await button(tab, "Start på nytt").click();
  await expect(question(tab, "Hei, Kari!")).toBeFocused();
  await tab.reload();
  await hydrated(tab);
  await expect(tab.getByText("Vi har tatt vare på svarene dine fra sist.")).toHaveCount(0);
  await tab.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await tab.close();
});

test("ENK-5 a national id is asked for again, and is in no storage", async ({ page, visit }) => {
  await visit(BASIC);
  await button(page, "Jeg hjelper en annen med registreringen").click();
  await page.getByRole("textbox", { name: /Fødselsnummer/ }).fill("01838012317");
  await page.getByRole("textbox", { name: /^Etternavn/ }).fill("Testesen");
  await button(page, "Neste").click();
  await expect(question(page, NAME)).toBeFocused();
  await page.reload();
  await hydrated(page);
  await expect(question(page, /Hvem skal være innehaver/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: /^Etternavn/ })).toHaveValue("Testesen");
  await expect(page.getByText("Skriv dette på nytt.")).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("12317");
});

test("ENK-4 two presses, and an answer that is lost, make one case", async ({ page, visit }) => {
  await visit(FAILING);
  await button(page, "Neste").click();
  await page.getByRole("radio", { name: "mister svaret" }).check();
  await page.getByRole("checkbox", { name: /Jeg bekrefter/ }).check();
  const send = button(page, "Registrer foretak");
  await send.dblclick();
  await expect(send).toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("alert")).toContainText("Søknaden blir bare registrert én gang");
  await send.click();
  await expect(question(page, "Vi har mottatt søknaden din")).toBeFocused();
  await expect(page.getByText("Mottatt hos tjenesten: 1")).toBeVisible();
});

test("ENK-6 each trouble is told, the answers stay, and then it is sent", async ({ page, visit }) => {
  await visit(FAILING);
  await button(page, "Neste").click();
  await page.getByRole("checkbox", { name: /Jeg bekrefter/ }).check();
  const send = button(page, "Registrer foretak");
  for (const [trouble, told] of [
    ["er utenfor rekkevidde", "Du er ikke på nett."],
    ["har logget deg ut", "Du er logget ut."],
    ["feiler én gang", "Det skjedde en feil hos oss."],
  ] as const) {
    await page.getByRole("radio", { name: trouble }).check();
    await send.click();
    await expect(page.getByRole("alert")).toContainText(told);
    await expect(page.locator(".felles-form-summary")).toContainText("Nordmann Hårpleie");
    expect(await axe(page, { fragment: true })).toEqual([]);
  }
  await page.getByRole("radio", { name: "avviser navnet" }).check();
  await send.click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await expect(question(page, NAME)).toBeVisible();
  await expect(page.getByRole("link", { name: "Registeret godtok ikke navnet. Velg et annet." })).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("radio", { name: "virker" }).check();
  await answerName(page, "Fjordens Nordmann");
  await expect(question(page, REVIEW)).toBeFocused();
  await send.click();
  await expect(question(page, "Vi har mottatt søknaden din")).toBeFocused();
});

test("ENK-7 no dead end: too young, no Norwegian number, no industry code, a name that is refused", async ({ page, visit }) => {
  test.slow();
  await visit("examples/start_enk/under_age/");
  await expect(question(page, /under 18 år/)).toBeVisible();
  await expect(page.getByText(/Vergene søker statsforvalteren/)).toBeVisible();
  await button(page, "Neste").click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("checkbox").check();
  await button(page, "Neste").click();
  await expect(question(page, NAME)).toBeFocused();

  await visit(BASIC);
  await button(page, "Jeg hjelper en annen med registreringen").click();
  await page.getByRole("link", { name: "Innehaveren har ikke norsk nummer" }).click();
  await expect(question(page, /har ikke norsk fødselsnummer/)).toBeFocused();
  await expect(page.getByText(/Samordnet registermelding/)).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("link", { name: "Tilbake" }).click();
  await page.getByRole("link", { name: "Tilbake" }).click();
  await button(page, "Det er meg").click();
  await answerName(page);
  for (const word of ["xyz", "zyx", "yxz"]) {
    await page.getByRole("searchbox").fill(word);
    await page.getByRole("searchbox").press("Enter");
    await expect(page.getByText("Ingen treff.").last()).toBeVisible();
  }
  await button(page, "Beskriv med egne ord i stedet").click();
  await expect(question(page, /Vanskelig å finne/)).toBeFocused();
  await button(page, "Neste").click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("textbox", { name: /hovedaktiviteten/ }).fill("Halsbånd til hunder");
  await button(page, "Neste").click();
  await expect(question(page, ADDRESS)).toBeFocused();

  await visit("examples/start_enk/name_refused/");
  await button(page, "Sjekk navnet").click();
  await expect(page.getByText(/bare foretak med særskilt tillatelse/).first()).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("ENK-9 in nynorsk", async ({ page, visit }) => {
  await visit("examples/start_enk/nynorsk/");
  await page.getByRole("button", { name: "Eg hjelper ein annan med registreringa" }).click();
  await expect(question(page, "Kven skal vere innehavar av enkeltpersonføretaket?")).toBeFocused();
  await button(page, "Neste").click();
  await expect(page.locator(".felles-error-summary")).toContainText(/Skriv|Rett/);
  await page.getByRole("link", { name: "Tilbake" }).click();
  await button(page, "Det er meg").click();
  await expect(question(page, "Kva skal føretaket heite?")).toBeFocused();
  await expect(page.getByText("Steg 2 av 6")).toBeVisible();
});

test("leaving asks first, and says that the answers are kept", async ({ page, visit }) => {
  await visit(BASIC);
  await button(page, "Det er meg").click();
  await page.getByRole("link", { name: "Avslutt" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Vil du avslutte?" });
  await expect(dialog).toContainText("Svarene dine er lagret");
  await dialog.getByRole("button", { name: "Fortsett" }).click();
  await expect(question(page, NAME)).toBeVisible();
  await page.getByRole("link", { name: "Avslutt" }).click();
  await dialog.getByRole("button", { name: "Ja, avslutt" }).click();
  await expect(page).toHaveURL(/#avsluttet$/);
});

test("without a script a step is an ordinary form", async () => {
  await withoutScript("examples/start_enk/at_review/", async (page) => {
    await expect(page.locator("form").filter({ hasText: "Jeg bekrefter" })).toHaveAttribute("method", "post");
    await expect(page.getByText("Nordmann Hårpleie")).toBeVisible();
    await expect(page.getByRole("link", { name: /Endre.*adresse/i })).toHaveAttribute("href", "#adresse");
  });
});
