// The service of examples/start-enk, as a program of its own: `import { test, expect } from "./service.ts"`.
//
// `FELLES_SERVICE` names the server, and `FELLES_SERVICE_ASSETS` the folder with its wasm; `cargo xtask test --only e2e` builds
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

test.skip(PROGRAM === undefined, "FELLES_SERVICE names no server. Do: cargo xtask test --only e2e");

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

/** Goes from the first step to the review, where no script runs. */
export async function fillInWithoutScript(page: Page, name = NAME): Promise<void> {
  await page.getByRole("button", { name: "Det er meg" }).click();
  await page.getByLabel("Foretaksnavn").fill(name);
  await page.getByRole("button", { name: "Velg navn" }).click();
  await page.getByRole("searchbox", { name: /stikkord/ }).fill("frisør");
  await page.getByRole("button", { name: "Søk", exact: true }).click();
  await page.getByRole("radio", { name: /96\.020/ }).check();
  await page.getByRole("button", { name: "Velg denne næringskoden" }).click();
  // The home address is proposed.
  await expect(page.getByRole("textbox", { name: /Postnummer/ })).not.toHaveValue("");
  await page.getByRole("button", { name: "Neste" }).click();
  await page.getByRole("textbox", { name: /Oppstartsdato/ }).fill(TODAY);
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Se over og send" })).toBeVisible();
}

/** The same, where a script runs. */
export async function fillIn(page: Page, name = NAME): Promise<void> {
  await hydrated(page);
  await page.getByRole("button", { name: "Det er meg" }).click();
  await page.getByLabel("Foretaksnavn").fill(name);
  await page.getByRole("button", { name: "Sjekk navnet" }).click();
  await expect(page.getByText("Navnet kan brukes").first()).toBeVisible();
  await page.getByRole("button", { name: "Velg navn" }).click();
  await page.getByRole("searchbox", { name: /stikkord/ }).fill("frisør");
  await page.getByRole("radio", { name: /96\.020/ }).check();
  await page.getByRole("button", { name: "Velg denne næringskoden" }).click();
  await page.getByRole("button", { name: "Neste" }).click();
  await page.getByRole("textbox", { name: /Oppstartsdato/ }).fill(TODAY);
  // The page goes on at once; the server has the answers a moment later, and another tab asks for them there.
  await Promise.all([
    page.waitForResponse((response) => {
      const request = response.request();
      return request.method() === "PUT" && (request.postData() ?? "").includes('"step":"se-over"');
    }),
    page.getByRole("button", { name: "Neste" }).click(),
  ]);
  await expect(page.getByRole("heading", { level: 1, name: "Se over og send" })).toBeVisible();
}

/** Declares, and sends. */
export async function send(page: Page): Promise<void> {
  await page.getByLabel("Jeg bekrefter").check();
  await page.getByRole("button", { name: "Registrer foretak" }).click();
}

/** The number on the receipt. */
export async function caseNumber(page: Page): Promise<string> {
  await expect(page.getByRole("heading", { level: 1, name: "Vi har mottatt søknaden din" })).toBeVisible();
  const number = await page.getByText(/^ENK-\d{4}-\d{6}$/).first().textContent();
  return number?.trim() ?? "";
}
