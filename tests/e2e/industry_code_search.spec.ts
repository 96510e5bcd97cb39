// IndustryCodeSearch: by keyboard, through the tree, where nothing is found, in a form, and without a script.

import { type Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

const field = (page: Page) => page.getByRole("searchbox");
const announced = (page: Page) => page.locator(".felles-announcer");

test("ICS-1 ICS-2 ICS-5 by keyboard: write, hear how many, choose with the arrow keys", async ({ page, visit }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith("industry_codes.txt")) fetched.push(request.url());
  });
  await visit("examples/industry_code_search/basic/");
  expect(fetched).toEqual([]);
  await page.keyboard.press("Tab");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAccessibleName("Hva skal du drive med?");
  await page.keyboard.type("frisør");
  await expect(announced(page)).toHaveText(/^\d+ treff\./);
  await expect(field(page)).toBeFocused();
  const group = page.getByRole("radiogroup", { name: /^Våre forslag \d+ treff/ });
  const hairdresser = group.getByRole("radio", { name: "96.020 Frisering og annen skjønnhetspleie", exact: true });
  await expect(hairdresser).toHaveAccessibleDescription(/^Annen tjenesteyting/);
  await expect(group.locator("mark").first()).toBeVisible();
  await expect(page.getByText("Kilde: Statistisk sentralbyrå, SN2007")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Søk" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(hairdresser).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.getByText("Du har valgt 96.020.")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByText("Du har valgt 96.020.")).toHaveCount(0);
  await page.keyboard.press("ArrowUp");
  await expect(hairdresser).toBeChecked();
  expect(await axe(page, { fragment: true })).toEqual([]);
  // Another search does not take away what is chosen.
  await field(page).fill("murer");
  await field(page).press("Enter");
  await expect(group.getByRole("radio", { name: /^43\.990/ })).toBeVisible();
  await expect(hairdresser).toBeChecked();
  await expect(hairdresser).toBeVisible();
  expect(fetched).toHaveLength(1);
});

test("ICS-3 none fits: with what was found, and after three searches without", async ({ page, visit }) => {
  await visit("examples/industry_code_search/server/");
  const search = page.getByRole("button", { name: "Søk" });
  const describe = page.getByRole("button", { name: "Beskriv med egne ord i stedet" });
  for (const word of ["xyz", "zyx", "yxz"]) {
    await expect(describe).toHaveCount(0);
    await field(page).fill(word);
    await field(page).press("Enter");
    await expect(search).toHaveAttribute("aria-busy", "true");
    await expect(search).not.toHaveAttribute("aria-busy");
    await expect(page.locator(".felles-industry-code-search__none")).toHaveText("Ingen treff. Prøv å søke med andre stikkord.");
  }
  await expect(describe).toBeVisible();
  await field(page).fill("snekker");
  await search.click();
  await expect(page.getByRole("radio", { name: "43.320 Snekkerarbeid" })).toBeVisible();
  await expect(describe).toHaveCount(0);
  await page.getByRole("button", { name: "Ingen av disse passer" }).click();
  await expect(page.getByText("Nå kommer steget der du beskriver det med egne ord.")).toBeVisible();
});

test("ICS-3 a search that fails says why, and offers the way on", async ({ page, visit }) => {
  await visit("examples/industry_code_search/server/");
  await field(page).fill("feil");
  await page.getByRole("button", { name: "Søk" }).click();
  await expect(page.getByRole("alert")).toContainText("Søket er stengt for vedlikehold til klokka 15.");
  await expect(page.getByRole("button", { name: "Beskriv med egne ord i stedet" })).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("ICS-4 the tree is browsed by keyboard down to its codes", async ({ page, visit }) => {
  await visit("examples/industry_code_search/basic/");
  await page.locator("summary", { hasText: "Bla i alle næringene" }).focus();
  await page.keyboard.press("Enter");
  const here = page.locator(".felles-industry-code-search__here");
  for (const branch of ["F Bygge- og anleggsvirksomhet", "43 Spesialisert bygge- og anleggsvirksomhet", "43.3 Ferdiggjøring av bygninger"]) {
    await page.getByRole("button", { name: branch }).press("Enter");
    await expect(here).toHaveText(branch);
    await expect(here).toBeFocused();
  }
  await page.getByRole("radio", { name: "43.320 Snekkerarbeid" }).press("Space");
  await expect(page.getByText("Du har valgt 43.320.")).toBeVisible();
  await page.getByRole("button", { name: "F Bygge- og anleggsvirksomhet" }).press("Enter");
  await expect(page.getByRole("button", { name: "41 Oppføring av bygninger" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "43.320 Snekkerarbeid" })).toBeChecked();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("ICS-5 a list that cannot be read is told, and the way on is offered", async ({ page, visit, problems }) => {
  problems.expect(/this is no list of industry codes/);
  await visit("examples/industry_code_search/unreadable/");
  await field(page).fill("frisør");
  await field(page).press("Enter");
  await expect(page.getByRole("alert")).toContainText("Vi fikk ikke hentet listen over næringskoder");
  await page.getByRole("button", { name: "Beskriv med egne ord i stedet" }).click();
  await expect(page.getByText("Nå kommer steget der du beskriver det med egne ord.")).toBeVisible();
});

test("ICS-7 in a form: an error leads to the search, and the code is sent", async ({ page, visit }) => {
  await visit("examples/industry_code_search/in_form/");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(field(page)).toHaveAccessibleDescription(/Søk, og velg en næringskode\./);
  await page.getByRole("link", { name: "Søk, og velg en næringskode." }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("snekker");
  await page.keyboard.press("Enter");
  await page.getByRole("radio", { name: "43.320 Snekkerarbeid" }).check();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Mottatt: 43.320")).toBeVisible();
});

test("ICS-6 without a script each button sends what was asked for", async () => {
  await withoutScript("examples/industry_code_search/answered/", async (page) => {
    const asked = async (press: () => Promise<void>): Promise<Record<string, string>> => {
      await page.goto("examples/industry_code_search/answered/");
      const [request] = await Promise.all([page.waitForRequest((request) => request.url().includes("answered-act")), press()]);
      return Object.fromEntries(new URL(request.url()).searchParams);
    };
    expect(
      await asked(async () => {
        await field(page).fill("frisør");
        await field(page).press("Enter");
      }),
    ).toEqual({ "answered-query": "frisør", "answered-act": "search" });
    expect(
      await asked(async () => {
        await page.getByRole("radio", { name: "90.011 Utøvende kunstnere innen musikk" }).check();
        await page.getByRole("button", { name: "90 Kunstnerisk virksomhet" }).click();
      }),
    ).toEqual({ "answered-query": "spille i band", "answered-act": "open:90", answered: "90.011" });
    expect(await asked(() => page.getByRole("button", { name: "Ingen av disse passer" }).click())).toMatchObject({
      "answered-act": "none",
    });
  });
});
