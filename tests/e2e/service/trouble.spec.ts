// The service on its server, where things go wrong: at each step, and when it is sent.

import type { Page } from "@playwright/test";
import { axe } from "../axe.ts";
import { watch } from "../fixtures.ts";
import {
  NB,
  NN,
  TODAY,
  type Words,
  caseNumber,
  expect,
  fillIn,
  fillInWithoutScript,
  hydrated,
  logIn,
  question,
  send,
  test,
  withoutScript,
} from "./service.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** How often the application was sent. */
function sendings(page: Page): { count: number } {
  const sent = { count: 0 };
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/api/submissions")) sent.count += 1;
  });
  return sent;
}

test("on 320 pixels no step is wider than the page, and axe finds nothing on any of them", async ({ page, service }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const check = async (page: Page) => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axe(page)).toEqual([]);
  };
  await page.goto(`${service.address}/logg-inn?utlopt=ja`);
  await check(page);
  await logIn(page, service);
  await fillIn(page, "Testesen Frisør", NB, check);
  await send(page);
  await caseNumber(page);
  await check(page);
  await page.getByRole("link", { name: "Gå til velkomstmeldingen" }).click();
  await expect(question(page, "Gratulerer med Testesen Frisør!")).toBeVisible();
  await check(page);
});

test("axe finds nothing in any error state, and each error has the focus and leads to its field", async ({ page, service }) => {
  await logIn(page, service);
  await hydrated(page);
  const summary = page.locator(".felles-error-summary");
  const wrong = async (press: string, says: RegExp) => {
    await button(page, press).press("Enter");
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(says);
    expect(await axe(page)).toEqual([]);
  };
  await button(page, NB.me).click();
  await wrong(NB.chooseName, /foretaket skal hete/);
  await page.getByLabel(NB.nameField).fill("Testesen Foto");
  await button(page, NB.checkName).click();
  await expect(page.getByText(/Navnet kan brukes/).first()).toBeVisible();
  await button(page, NB.chooseName).click();
  await expect(question(page, NB.headings.trade)).toBeVisible();
  await wrong(NB.chooseCode, /velg den næringskoden/);
  await page.getByRole("searchbox").fill("frisør");
  await page.getByRole("radio", { name: /96\.020/ }).check();
  await button(page, NB.chooseCode).click();
  await expect(question(page, NB.headings.address)).toBeVisible();
  await page.getByRole("textbox", { name: /^Adresse/ }).fill("Postboks 12");
  await wrong(NB.next, /postboks/);
  await page.getByRole("textbox", { name: /^Adresse/ }).fill("Storgata 1");
  await button(page, NB.next).click();
  await expect(question(page, NB.headings.start)).toBeVisible();
  await page.getByRole("textbox", { name: NB.date }).fill("31.02.2026");
  await wrong(NB.next, /Dagen finnes ikke/);
  await page.getByRole("textbox", { name: NB.date }).fill(TODAY);
  await button(page, NB.next).click();
  await expect(question(page, NB.headings.review)).toBeVisible();
  await wrong(NB.send, /Kryss av/);
});

// What is told of the field that is left moves the button from under the pointer, between its press and its release.
test("the press that leaves a field with an error is not lost", async ({ page, service }) => {
  await logIn(page, service);
  await hydrated(page);
  await button(page, NB.me).click();
  await page.getByLabel(NB.nameField).fill("Blomster");
  await button(page, NB.chooseName).click();
  await expect(page.locator(".felles-error-summary")).toBeFocused();
});

test("axe finds nothing on the pages beside the service: not found, feedback, its error and thanks, deleting, the admin's table", async ({
  page,
  problems,
  service,
}) => {
  problems.expect(/404/);
  problems.expect(/422/);
  await page.goto(`${service.address}/finnes-ikke`);
  expect(await axe(page)).toEqual([]);
  await page.goto(`${service.address}/tilbakemelding?side=/start-enk/navn`);
  expect(await axe(page)).toEqual([]);
  await page.getByRole("textbox").fill("Fint");
  // A browser that checks forms would not send it.
  await page.locator("form").evaluate((form: HTMLFormElement) => (form.noValidate = true));
  await button(page, "Send").click();
  await expect(page.getByText("Velg ja eller nei.").first()).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("radio", { name: "Ja" }).check();
  await button(page, "Send").click();
  await expect(question(page, "Takk")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.goto(`${service.admin}/feedback`);
  await expect(page.getByRole("cell", { name: "Fint" }).first()).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test("answers are deleted when one says so, with a script and without", async ({ page, service }) => {
  await logIn(page, service);
  await fillIn(page);
  await page.reload();
  await page.getByRole("link", { name: "Slett svarene og begynn på nytt" }).click();
  await expect(question(page, "Vil du slette svarene dine?")).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("link", { name: "Nei, fortsett" }).click();
  await expect(question(page, NB.headings.review)).toBeVisible();
  await page.getByRole("link", { name: "Slett svarene og begynn på nytt" }).click();
  await button(page, "Ja, slett svarene").click();
  await expect(question(page, NB.headings.who)).toBeVisible();
  await hydrated(page);
  await button(page, NB.me).click();
  await expect(page.getByLabel(NB.nameField)).toHaveValue("");

  await withoutScript(service, async (page) => {
    await fillInWithoutScript(page);
    await page.getByRole("link", { name: "Slett svarene og begynn på nytt" }).click();
    await button(page, "Ja, slett svarene").click();
    await button(page, NB.me).click();
    await expect(page.getByLabel(NB.nameField)).toHaveValue("");
  });
});

test("a reload and a crash at each step lose nothing", async ({ page, context, problems, service }) => {
  // Twelve pages, each with its wasm.
  test.slow();
  await logIn(page, service);
  const last = await fillIn(page, "Testesen Krasj", NB, async (before, heading) => {
    await before.reload();
    await hydrated(before);
    await expect(question(before, heading)).toBeVisible();
    // The browser is gone, and is opened again: at the front door.
    const after = await context.newPage();
    await watch(after, problems);
    await before.close();
    await after.goto(`${service.address}/`);
    await hydrated(after);
    await expect(question(after, heading)).toBeVisible();
    return after;
  });
  await expect(last.locator(".felles-form-summary")).toContainText("Testesen Krasj");
  await send(last);
  await caseNumber(last);
  await last.close();
});

test("what is being written is kept too", async ({ page, service }) => {
  await logIn(page, service);
  await hydrated(page);
  await button(page, NB.me).click();
  const saved = page.waitForResponse(
    (response) => response.request().method() === "PUT" && (response.request().postData() ?? "").includes("Testesen Halv"),
  );
  await page.getByLabel(NB.nameField).fill("Testesen Halv");
  await saved;
  await page.reload();
  await expect(page.getByLabel(NB.nameField)).toHaveValue("Testesen Halv");
});

/** All words of the service that are bokmål and nothing else. */
const BOKMÅL = /\b(ikke|hva|hvem|hvor|jeg|noen|noe|siden|tjenesten|navnet|foretaket|svarene|mottatt|fra)\b/i;

test("in nynorsk it is nynorsk on every page, to the receipt", async ({ page, service }) => {
  await logIn(page, service);
  await page.getByRole("link", { name: "Nynorsk" }).click();
  const words: Words = NN;
  const isNynorsk = async (page: Page) => {
    expect(await page.locator("html").getAttribute("lang")).toBe("nn");
    expect(await page.locator("body").innerText()).not.toMatch(BOKMÅL);
  };
  await fillIn(page, "Testesen Nynorsk", words, isNynorsk);
  await send(page, words);
  await caseNumber(page, words);
  await isNynorsk(page);
  // Where a script has gone on, the page is told in another language all the same.
  await page.getByRole("link", { name: "Bokmål" }).click();
  await caseNumber(page, NB);
});

test("on a slow network it is told that one waits, and it is sent once", async ({ page, service }) => {
  await logIn(page, service);
  await fillIn(page, "Testesen Treg");
  const network = await page.context().newCDPSession(page);
  const slow = { offline: false, latency: 1500, downloadThroughput: -1, uploadThroughput: -1 };
  await network.send("Network.emulateNetworkConditions", slow);
  const sent = sendings(page);
  await send(page);
  await expect(button(page, NB.send)).toHaveAttribute("aria-busy", "true");
  expect(await axe(page)).toEqual([]);
  await caseNumber(page);
  expect(sent.count).toBe(1);
  await network.detach();
});

test("while the script is on its way, the forms work without it", async ({ page, service }) => {
  await page.route("**/*.wasm", () => undefined);
  await logIn(page, service);
  await fillInWithoutScript(page, "Testesen Vent");
  await send(page);
  await caseNumber(page);
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("two presses make one case, with a script and without", async ({ page, service }) => {
  await logIn(page, service);
  await fillIn(page, "Testesen Dobbel");
  const sent = sendings(page);
  await page.getByLabel(NB.declaration).check();
  await page.getByRole("button", { name: NB.send }).dblclick();
  const number = await caseNumber(page);
  expect(sent.count).toBe(1);

  await withoutScript(service, async (page) => {
    await fillInWithoutScript(page, "Testesen Dobbel to");
    await page.getByLabel(NB.declaration).check();
    await page.getByRole("button", { name: NB.send }).dblclick();
    const other = await caseNumber(page);
    // The next number, and none between.
    expect(Number(other.slice(-6))).toBe(Number(number.slice(-6)) + 1);
  });
});

test("offline it is not sent, and says so; back online it is", async ({ page, context, problems, service }) => {
  problems.expect(/ERR_INTERNET_DISCONNECTED/);
  await logIn(page, service);
  await fillIn(page, "Testesen Frakoblet");
  await context.setOffline(true);
  try {
    await send(page);
    await expect(page.getByRole("alert").filter({ hasText: "Du er ikke på nett" })).toBeVisible();
    await expect(page.locator(".felles-form-summary")).toContainText("Testesen Frakoblet");
    expect(await axe(page)).toEqual([]);
  } finally {
    await context.setOffline(false);
  }
  await button(page, NB.send).click();
  await caseNumber(page);
});

test("a server that fails is told of, and when it is well again it is sent", async ({ page, problems, service }) => {
  problems.expect(/500/);
  await logIn(page, service);
  await fillIn(page, "Testesen Feil");
  await page.route("**/api/submissions", (route) => route.fulfill({ status: 500, json: { failure: "failed" } }), { times: 1 });
  await send(page);
  await expect(page.getByRole("alert").filter({ hasText: "feil hos oss" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await button(page, NB.send).click();
  await caseNumber(page);
});

test("an answer that is lost on the way makes no second case", async ({ page, problems, service }) => {
  problems.expect(/ERR_CONNECTION_RESET/);
  await logIn(page, service);
  await fillIn(page, "Testesen Tapt");
  let received = "";
  await page.route(
    "**/api/submissions",
    async (route) => {
      const answer = await route.fetch();
      received = ((await answer.json()) as { case_number: string }).case_number;
      await route.abort("connectionreset");
    },
    { times: 1 },
  );
  await send(page);
  await expect(page.getByRole("alert").filter({ hasText: "feil hos oss" })).toBeVisible();
  await button(page, NB.send).click();
  expect(await caseNumber(page)).toBe(received);
});

test("who is logged out when it is sent logs in in another tab, and sends it here", async ({ page, context, problems, service }) => {
  problems.expect(/401/);
  problems.expect(/403/);
  await logIn(page, service);
  await fillIn(page, "Testesen Utlogget");
  await context.clearCookies();
  await send(page);
  await expect(page.getByRole("alert").filter({ hasText: "Du er logget ut" })).toBeVisible();
  await expect(page.locator(".felles-form-summary")).toContainText("Testesen Utlogget");
  expect(await axe(page)).toEqual([]);
  const other = await context.newPage();
  await logIn(other, service);
  await button(page, NB.send).click();
  await caseNumber(page);
  await other.close();
});

test("what one has written is not sent in the name of another who logs in meanwhile", async ({ page, context, problems, service }) => {
  problems.expect(/403/);
  await logIn(page, service);
  await fillIn(page, "Testesen Annen");
  const other = await context.newPage();
  await other.goto(`${service.address}/logg-inn`);
  await other.getByRole("button", { name: "Ola Prøvestad" }).click();
  await other.waitForURL("**/start-enk/**");
  await send(page);
  await expect(page.getByRole("alert").filter({ hasText: "Du er logget ut" })).toBeVisible();
  await other.goto(`${service.address}/start-enk/kvittering`);
  await expect(question(other, "Vi finner ikke siden")).toBeVisible();
  await other.close();
});
