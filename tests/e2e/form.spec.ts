// Form: what real keys, focus, reloads and layout do. The rest of its points are in tests/browser/form.rs.

import type { Page } from "@playwright/test";
import { expect, hydrated, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

/** The worker's browser has one profile: what one test kept, the next must not find. */
async function forgetDrafts(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
}

test("FORM-1 FORM-2 by keyboard: an error comes when a changed field is left, and goes when it is mended", async ({ page, visit }) => {
  await visit("examples/form/basic/");
  const email = page.getByRole("textbox", { name: "E-post" });
  await page.getByRole("textbox", { name: "Navn" }).focus();
  await page.keyboard.press("Tab");
  await expect(email).toBeFocused();
  await page.keyboard.type("kari@");
  await expect(page.locator(".felles-field__message")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(email).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".felles-field__message")).toHaveCount(1);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("End");
  await page.keyboard.type("example.no");
  await expect(page.locator(".felles-field__message")).toHaveCount(0);
});

test("FORM-8 a form is sent once with a double click, and says thanks", async ({ page, visit }) => {
  await visit("examples/form/server_errors/");
  await page.getByRole("textbox", { name: "Brukernavn" }).fill("kari");
  await page.getByRole("textbox", { name: "E-post" }).fill("kari@example.no");
  const button = page.getByRole("button", { name: "Opprett bruker" });
  await button.dblclick();
  await expect(button).toHaveAttribute("aria-busy", "true");
  await expect(page.getByRole("alert")).toContainText("Tjenesten er nede");
  await button.click();
  await expect(page.getByRole("link", { name: /«kari» er opptatt/ })).toBeVisible();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await page.getByRole("textbox", { name: "Brukernavn" }).fill("kari2");
  await expect(page.locator(".felles-error-summary")).toHaveCount(0);
  await button.click();
  await expect(page.locator(".felles-alert", { hasText: "Brukeren er opprettet." })).toBeVisible();
});

test("FORM-9 a draft outlives a reload, and is thrown away on request", async ({ page, visit }) => {
  await visit("examples/form/draft/");
  await forgetDrafts(page);
  await visit("examples/form/draft/");
  const why = page.getByRole("textbox", { name: "Hvorfor søker du?" });
  await page.getByRole("textbox", { name: /Fødselsnummer/ }).fill("018380 12317");
  await why.fill("Jeg går dårlig.");
  // At once: the page writes when it hides, and does not wait for the pause.
  await page.reload();
  await hydrated(page);
  await expect(why).toHaveValue("Jeg går dårlig.");
  await expect(page.getByRole("textbox", { name: /Fødselsnummer/ })).toHaveValue("");
  await expect(page.getByText("Skriv dette på nytt.")).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain("12317");
  await page.getByRole("button", { name: "Start på nytt" }).click();
  await expect(why).toHaveValue("");
  await page.reload();
  await hydrated(page);
  await expect(why).toHaveValue("");
  await forgetDrafts(page);
});

test("FORM-9 a draft outlives a tab that is killed, and one out of reach of the network", async ({ page, visit, context }) => {
  await visit("examples/form/draft/");
  await forgetDrafts(page);
  const doomed = await context.newPage();
  await doomed.goto("examples/form/draft/");
  await hydrated(doomed);
  await context.setOffline(true);
  await doomed.getByRole("textbox", { name: "Hvorfor søker du?" }).pressSequentially("Fanen forsvinner");
  await expect.poll(() => doomed.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("Fanen forsvinner");
  const crashed = doomed.waitForEvent("crash");
  const devtools = await context.newCDPSession(doomed);
  // It never answers: its page is gone.
  devtools.send("Page.crash").catch(() => undefined);
  await crashed;
  // Closed first: a tab that is gone cannot be told that the network is back.
  await doomed.close();
  await context.setOffline(false);
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole("textbox", { name: "Hvorfor søker du?" })).toHaveValue("Fanen forsvinner");
  await expect(page.getByRole("main").getByText("Vi har hentet fram det du skrev sist.")).toBeVisible();
  await forgetDrafts(page);
});

test("FORM-9 two tabs keep what is theirs", async ({ page, visit, context }) => {
  await visit("examples/form/draft/");
  await forgetDrafts(page);
  await visit("examples/form/draft/");
  const other = await context.newPage();
  await other.goto("examples/form/draft/");
  await hydrated(other);
  const why = (tab: Page) => tab.getByRole("textbox", { name: "Hvorfor søker du?" });
  await why(page).fill("I den første fanen");
  await why(other).fill("I den andre fanen");
  await page.reload();
  await other.reload();
  await hydrated(page);
  await hydrated(other);
  await expect(why(page)).toHaveValue("I den første fanen");
  await expect(why(other)).toHaveValue("I den andre fanen");
  await forgetDrafts(other);
  await other.close();
  await forgetDrafts(page);
});

test("FORM-7 without a script a form posts its names", async ({ browserContext }) => {
  const page = await browserContext.newPage();
  await page.route("**/*.wasm", (route) => route.abort());
  await page.route("**/*.js", (route) => route.abort());
  await page.goto("examples/form/basic/");
  const names = await page.locator("form.felles-form").evaluate((form: HTMLFormElement) => {
    (form.elements.namedItem("name") as HTMLInputElement).value = "Kari";
    (form.elements.namedItem("agreed") as HTMLInputElement).checked = true;
    return [form.method, ...[...new FormData(form).entries()].map(([name, value]) => `${name}=${String(value)}`)];
  });
  expect(names).toEqual(["post", "name=Kari", "email=", "text=", "agreed=on"]);
  await page.close();
});

/** What stands in for a native control, or has more than one. */
const CONTROLS = [
  ...["address_field", "amount_field", "chip", "combobox", "date_input", "date_picker", "date_time_field", "duration_field"],
  ...["multi_select", "phone_field", "select_menu", "switch", "toggle_group"],
];

/**
 * Names and values of an example's controls, as a form around them sends them. What is empty or wrong is left out, and a date is
 * only said to be there: a script sends it as machines write it.
 */
async function answers(page: Page): Promise<string[]> {
  const pairs = await page.evaluate(() => {
    const form = Object.assign(document.createElement("form"), { id: "around" });
    document.body.append(form);
    for (const control of document.querySelectorAll("main :is(input, textarea, select)")) control.setAttribute("form", form.id);
    return [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  });
  const told = pairs.filter(([name, value]) => value !== "" && !name.startsWith("wrong"));
  return told.map(([name, value]) => `${name}=${/\d{2}\.\d{2}\.\d{4}|\d{4}-\d{2}-\d{2}/.test(value) ? "a date" : value}`);
}

test("FORM-7 what is filled in is sent the same, with a script and without", async ({ page, visit }) => {
  const scripted = new Map<string, string[]>();
  for (const control of CONTROLS) {
    await visit(`examples/${control}/states/`);
    scripted.set(control, await answers(page));
  }
  await withoutScript("", async (bare) => {
    for (const control of CONTROLS) {
      await bare.goto(`examples/${control}/states/`);
      expect.soft(await answers(bare), control).toEqual(scripted.get(control));
    }
  });
  const silent = CONTROLS.filter((control) => scripted.get(control)?.length === 0);
  expect(silent, "send nothing, and so prove nothing").toEqual([]);
});

test("a whole form: an order with lines, a time and a duration is received", async ({ page, visit }) => {
  await visit("examples/form/order/");
  await page.getByRole("button", { name: "Bestill" }).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
  await page.getByRole("textbox", { name: "Organisasjonsnummer" }).fill("310 000 019");
  await page.getByRole("textbox", { name: "Vare" }).fill("Pulter");
  await page.getByRole("textbox", { name: "Antall" }).first().fill("24");
  await page.getByRole("textbox", { name: "Pris" }).fill("1 250,50");
  const delivery = page.getByRole("group", { name: /Når passer det/ });
  await delivery.getByRole("textbox", { name: "Dato" }).fill("18.3.2026");
  await delivery.getByRole("textbox", { name: "Klokkeslett" }).fill("9");
  const valid = page.getByRole("group", { name: /Hvor lenge/ });
  await valid.getByRole("textbox", { name: "Antall" }).fill("2");
  await valid.getByRole("combobox", { name: "Enhet" }).selectOption({ label: "uker" });
  await page.getByRole("button", { name: "Bestill" }).click();
  await expect(page.getByText("24 varer er bestilt, og kommer 18.03.2026 kl. 09:00.")).toBeVisible();
});

test("a whole form: a server out of reach is told, and the answers stay", async ({ page, visit }) => {
  await visit("examples/form/unsteady/");
  await page.getByText("utenfor rekkevidde").click();
  await page.getByRole("textbox", { name: "Foretaksnavn" }).fill("Vidda Verksted");
  await page.getByRole("textbox", { name: "Når starter dere?" }).fill("1.4.2026");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Du er ikke på nett.").first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Foretaksnavn" })).toHaveValue("Vidda Verksted");
  await page.getByText("utenfor rekkevidde").click();
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("main").getByText("Navnet er registrert.")).toBeVisible();
});

test("a whole form: 200 fields are sent at once", async ({ page, visit }) => {
  await visit("examples/form/two_hundred/");
  await expect(page.locator("form input[type=text]")).toHaveCount(200);
  await page.getByRole("textbox", { name: "Merknad" }).last().fill("Siste");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByRole("main").getByText("Målingene for 40 dager er mottatt.")).toBeVisible();
});
