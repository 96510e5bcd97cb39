// The service on its server: with a script and without, in two tabs, logged out, killed.

import { NAME, Service, caseNumber, expect, fillIn, fillInWithoutScript, hydrated, logIn, send, test, withoutScript } from "./service.ts";

test("without a script one comes from the first page to the receipt", async ({ service }) => {
  await withoutScript(service, async (page) => {
    await page.getByRole("button", { name: "Det er meg" }).click();
    await page.getByLabel("Foretaksnavn").fill("Blomster & blader");
    const [refused] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: "Velg navn" }).click(),
    ]);
    expect(refused.status()).toBe(422);
    await expect(page.getByLabel("Foretaksnavn")).toHaveValue("Blomster & blader");
    await expect(page.getByLabel("Foretaksnavn")).toHaveAttribute("aria-invalid", "true");

    await page.goto(`${service.address}/start-enk/hvem`);
    await fillInWithoutScript(page);
    await send(page);
    const number = await caseNumber(page);
    // The receipt is a page of its own.
    await page.reload();
    expect(await caseNumber(page)).toBe(number);
  });
});

test("with a script one comes to the receipt without another page, and a reload loses nothing", async ({ page, service }) => {
  await logIn(page, service);
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await fillIn(page);
  expect(await page.evaluate(() => "same" in window)).toBe(true);

  await page.reload();
  await hydrated(page);
  await expect(page.getByText(NAME).first()).toBeVisible();
  await send(page);
  const number = await caseNumber(page);
  await page.reload();
  expect(await caseNumber(page)).toBe(number);
});

test("what is sent in two tabs is one case", async ({ page, context, service }) => {
  await logIn(page, service);
  await fillIn(page);
  const other = await context.newPage();
  await other.goto(`${service.address}/start-enk/se-over`);
  await hydrated(other);
  await send(page);
  await send(other);
  expect(await caseNumber(other)).toBe(await caseNumber(page));
  await other.close();
});

test("who was logged out in another tab is told, and comes back to where they were", async ({ page, context, problems, service }) => {
  problems.expect(/401/);
  await logIn(page, service);
  await hydrated(page);
  await page.getByRole("button", { name: "Det er meg" }).click();
  await expect(page.getByLabel("Foretaksnavn")).toBeVisible();
  await context.clearCookies();
  await page.getByLabel("Foretaksnavn").fill(NAME);
  await page.getByRole("button", { name: "Sjekk navnet" }).click();
  await expect(page.getByText(/logget ut/).first()).toBeVisible();

  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Velg en oppdiktet person" })).toBeVisible();
  await expect(page.getByText(/Du er logget ut/)).toBeVisible();
  await page.getByRole("button", { name: "Kari Testesen" }).click();
  // What was not sent went with the session: it begins anew.
  await expect(page.getByRole("button", { name: "Det er meg" })).toBeVisible();
});

test("killed before it answers, the server has the case once when it is back", async () => {
  const service = new Service();
  await service.start();
  try {
    await withoutScript(service, async (page) => {
      await fillInWithoutScript(page);
      await service.kill("SIGKILL");
      await page.getByLabel("Jeg bekrefter").check();
      const pressed = page.getByRole("button", { name: "Registrer foretak" }).click();
      await pressed.catch(() => undefined);
      await service.start();
      await page.goto(`${service.address}/start-enk/se-over`);
      await send(page);
      const number = await caseNumber(page);
      await service.kill("SIGKILL");
      await service.start();
      // What was sent is not there to be sent again: the way back leads to the beginning of another.
      await page.goBack();
      await expect(page).toHaveURL(/\/start-enk\/hvem$/);
      await page.goto(`${service.address}/start-enk/kvittering`);
      expect(await caseNumber(page)).toBe(number);
    });
  } finally {
    await service.end();
  }
});

test("what is said about a page is read as CSV on the server's own machine", async ({ page, request, service }) => {
  await logIn(page, service);
  await hydrated(page);
  await page.getByRole("button", { name: "Nei", exact: true }).click();
  await page.getByRole("textbox", { name: /Hva lette du etter/ }).fill("=1+1");
  const [received] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith("/tilbakemelding")),
    page.getByRole("button", { name: "Send", exact: true }).click(),
  ]);
  expect(received.status()).toBe(204);
  const csv = await (await request.get(`${service.admin}/feedback.csv`)).text();
  expect(csv).toContain('"/start-enk/hvem","nei","\'=1+1"');
  expect((await request.get(`${service.address}/feedback.csv`)).status()).toBe(404);
});
