// The service of examples/start-enk, as a program of its own: `import { test, expect } from "./service.ts"`.
//
// `FELLES_SERVICE` names the server, and `FELLES_SERVICE_ASSETS` the folder with its wasm; `cargo xtask test --only service` builds
// both. Each worker has one server, with a database that is gone afterwards.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { type Page, chromium } from "@playwright/test";
import { expect, test as base, hydrated } from "../fixtures.ts";

export { expect, hydrated };

const PROGRAM = process.env["FELLES_SERVICE"];

/** The name that a business of the made-up person may have. */
export const NAME = "Testesen Foto";

/** Today, as people in Norway write it. */
export const TODAY = new Intl.DateTimeFormat("nb-NO", {
  timeZone: "Europe/Oslo",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
}).format(new Date());

/** A server that runs. */
export class Service {
  address = "";
  admin = "";
  readonly #folder: string;
  #child: ChildProcess | undefined;

  constructor() {
    this.#folder = mkdtempSync(path.join(tmpdir(), "felles-service-"));
  }

  /** Starts it, or starts it again where it was. */
  async start(): Promise<void> {
    const where = (address: string) => (address === "" ? "127.0.0.1:0" : new URL(address).host);
    const child = spawn(PROGRAM ?? "", {
      env: {
        LISTEN: where(this.address),
        ADMIN_LISTEN: where(this.admin),
        DATABASE_URL: `sqlite://${path.join(this.#folder, "service.db")}`,
        ASSETS: process.env["FELLES_SERVICE_ASSETS"] ?? "",
        REQUESTS_PER_MINUTE: "100000",
      },
      stdio: ["ignore", "pipe", "ignore"],
    });
    this.#child = child;
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const [address = "", admin = ""] = line.split(" ");
    this.address = address;
    this.admin = admin;
  }

  /** Ends it: `SIGKILL` in the midst of whatever it does. */
  async kill(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const child = this.#child;
    if (child === undefined) return;
    this.#child = undefined;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  async end(): Promise<void> {
    await this.kill("SIGTERM");
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

interface ForWorker {
  service: Service;
}

export const test = base.extend<{ loggedOut: void }, ForWorker>({
  service: [
    async ({}, use) => {
      const service = new Service();
      await service.start();
      await use(service);
      await service.end();
    },
    { scope: "worker" },
  ],

  // Sessions are in cookies, and the browser is the worker's.
  loggedOut: [
    async ({ context }, use) => {
      await context.clearCookies();
      await use();
    },
    { auto: true },
  ],
});

test.skip(PROGRAM === undefined, "FELLES_SERVICE names no server. Do: cargo xtask test --only service");

/** What one reads and presses on the way, in a language. */
export interface Words {
  lang: "nb" | "nn" | "en";
  me: string;
  nameField: string;
  checkName: string;
  nameIsFree: string;
  chooseName: string;
  search: RegExp;
  searchButton: string;
  chooseCode: string;
  next: string;
  date: RegExp;
  declaration: string;
  send: string;
  /** The questions in their order, and what the receipt says. */
  headings: { who: string; name: string; trade: string; address: string; start: string; review: string; receipt: string };
}

export const NB: Words = {
  lang: "nb",
  me: "Det er meg",
  nameField: "Foretaksnavn",
  checkName: "Sjekk navnet",
  nameIsFree: "Navnet kan brukes",
  chooseName: "Velg navn",
  search: /stikkord/,
  searchButton: "Søk",
  chooseCode: "Velg denne næringskoden",
  next: "Neste",
  date: /Oppstartsdato/,
  declaration: "Jeg bekrefter",
  send: "Registrer foretak",
  headings: {
    who: "Hei, Kari!",
    name: "Hva skal foretaket hete?",
    trade: "Hva skal du drive med?",
    address: "Hva skal være forretningsadressen?",
    start: "Når er dato for oppstart?",
    review: "Se over og send",
    receipt: "Vi har mottatt søknaden din",
  },
};

export const NN: Words = {
  ...NB,
  lang: "nn",
  nameField: "Føretaksnamn",
  checkName: "Sjekk namnet",
  nameIsFree: "Namnet kan brukast",
  chooseName: "Vel namn",
  chooseCode: "Vel denne næringskoden",
  declaration: "Eg stadfestar",
  send: "Registrer føretak",
  headings: {
    who: "Hei, Kari!",
    name: "Kva skal føretaket heite?",
    trade: "Kva skal du drive med?",
    address: "Kva skal vere forretningsadressa?",
    start: "Når er datoen for oppstart?",
    review: "Sjå over og send",
    receipt: "Vi har motteke søknaden din",
  },
};

/** What is asked on each page: the page to go on with, where that is another. */
export type At = (page: Page, heading: string) => Promise<Page | void>;

/** Logs in as the grown-up of the made-up people. */
export async function logIn(page: Page, service: Service): Promise<void> {
  await page.goto(`${service.address}/logg-inn`);
  await page.getByRole("button", { name: "Kari Testesen" }).click();
  await page.waitForURL("**/start-enk/**");
}

/** Acts on a page where no script runs. */
export async function withoutScript(service: Service, act: (page: Page) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env["CHROME"] ?? "/usr/bin/chromium" });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, locale: "nb-NO" });
    await logIn(page, service);
    await act(page);
  } finally {
    await browser.close();
  }
}

/** The question of a page. */
export const question = (page: Page, heading: string) => page.getByRole("heading", { level: 1, name: heading, exact: true });

/** Goes from the first step to the review, by plain forms. */
export async function fillInWithoutScript(page: Page, name = NAME, at: At = async () => undefined): Promise<void> {
  await at(page, NB.headings.who);
  await page.getByRole("button", { name: NB.me }).click();
  await expect(question(page, NB.headings.name)).toBeVisible();
  await at(page, NB.headings.name);
  await page.getByLabel(NB.nameField).fill(name);
  await page.getByRole("button", { name: NB.chooseName }).click();
  await expect(question(page, NB.headings.trade)).toBeVisible();
  await at(page, NB.headings.trade);
  await page.getByRole("searchbox", { name: NB.search }).fill("frisør");
  await page.getByRole("button", { name: NB.searchButton, exact: true }).click();
  await page.getByRole("radio", { name: /96\.020/ }).check();
  await page.getByRole("button", { name: NB.chooseCode }).click();
  await expect(question(page, NB.headings.address)).toBeVisible();
  await at(page, NB.headings.address);
  // The home address is proposed.
  await expect(page.getByRole("textbox", { name: /Postnummer/ })).not.toHaveValue("");
  await page.getByRole("button", { name: NB.next }).click();
  await expect(question(page, NB.headings.start)).toBeVisible();
  await at(page, NB.headings.start);
  await page.getByRole("textbox", { name: NB.date }).fill(TODAY);
  await page.getByRole("button", { name: NB.next }).click();
  await expect(question(page, NB.headings.review)).toBeVisible();
  await at(page, NB.headings.review);
}

/** The same, where a script runs. The page goes on at once; the server has the answers a moment later. */
export async function fillIn(page: Page, name = NAME, words = NB, at: At = async () => undefined): Promise<Page> {
  const { headings } = words;
  const button = (label: string) => page.getByRole("button", { name: label, exact: true });
  const arrive = async (heading: string) => {
    await expect(question(page, heading)).toBeVisible();
    page = (await at(page, heading)) ?? page;
  };
  const goOn = async (label: string, slug: string) => {
    const saved = page.waitForResponse((response) => {
      const request = response.request();
      return request.method() === "PUT" && (request.postData() ?? "").includes(`"step":"${slug}"`);
    });
    await button(label).click();
    await saved;
  };
  await hydrated(page);
  await arrive(headings.who);
  await goOn(words.me, "navn");
  await arrive(headings.name);
  await page.getByLabel(words.nameField).fill(name);
  await button(words.checkName).click();
  await expect(page.getByText(words.nameIsFree).first()).toBeVisible();
  await goOn(words.chooseName, "virksomhet");
  await arrive(headings.trade);
  await page.getByRole("searchbox", { name: words.search }).fill("frisør");
  await page.getByRole("radio", { name: /96\.020/ }).check();
  await goOn(words.chooseCode, "adresse");
  await arrive(headings.address);
  await goOn(words.next, "oppstart");
  await arrive(headings.start);
  await page.getByRole("textbox", { name: words.date }).fill(TODAY);
  await goOn(words.next, "se-over");
  await arrive(headings.review);
  return page;
}

/** Declares, and sends. */
export async function send(page: Page, words = NB): Promise<void> {
  await page.getByLabel(words.declaration).check();
  await page.getByRole("button", { name: words.send }).click();
}

/** The number on the receipt. */
export async function caseNumber(page: Page, words = NB): Promise<string> {
  await expect(question(page, words.headings.receipt)).toBeVisible();
  const number = await page.getByText(/^ENK-\d{4}-\d{6}$/).first().textContent();
  return number?.trim() ?? "";
}
