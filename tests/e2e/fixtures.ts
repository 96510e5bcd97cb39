// What every test of the site stands on: `import { test, expect } from "./fixtures.ts"`.
//
// One browser with one profile serves all tests of a worker; each test has a page of its own. A test fails when its page
// says anything it should not: see `problems`.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BrowserContext, type Page, chromium, expect, test as base } from "@playwright/test";
import { site } from "./site.ts";

export { expect };

/** What a page said or did that no page of ours should. */
export class Problems {
  readonly #found: string[] = [];
  readonly #allowed: RegExp[] = [];

  add(problem: string): void {
    this.#found.push(problem);
  }

  /** For a test that provokes a problem: this one must come, at least once. */
  expect(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  /** Those that were not expected, and those that were but did not come. */
  unexpected(): string[] {
    const found = this.#found.filter((problem) => !this.#allowed.some((pattern) => pattern.test(problem)));
    const missing = this.#allowed.filter((pattern) => !this.#found.some((problem) => pattern.test(problem)));
    return [...found, ...missing.map((pattern) => `expected, but did not come: ${pattern}`)];
  }
}

interface ForTest {
  /** A page of the worker's browser, 1280 by 800, in light, without motion. */
  page: Page;
  /**
   * Console errors and warnings, uncaught errors, violations of the policy, requests that failed or were answered with
   * an error. Any of them fails the test after it has run, unless the test said `problems.expect(…)`.
   */
  problems: Problems;
  /** Goes to an address of the site, such as `examples/button/basic/`, and waits until its examples are hydrated. */
  visit: (address: string) => Promise<void>;
}

interface ForWorker {
  browserContext: BrowserContext;
}

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const test = base.extend<ForTest, ForWorker>({
  browserContext: [
    async ({}, use) => {
      const profile = mkdtempSync(path.join(tmpdir(), "felles-e2e-"));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: process.env["CHROME"] ?? "/usr/bin/chromium",
        args: FLAGS,
        viewport: { width: 1280, height: 800 },
        colorScheme: "light",
        reducedMotion: "reduce",
        locale: "nb-NO",
        baseURL: site(),
      });
      await use(context);
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],

  context: async ({ browserContext }, use) => use(browserContext),

  problems: async ({}, use) => use(new Problems()),

  page: async ({ browserContext, problems }, use) => {
    const page = await browserContext.newPage();
    await watch(page, problems);
    await use(page);
    if (!page.isClosed()) {
      await forget(page);
      await page.close();
    }
    expect(problems.unexpected(), "what the page must not say").toEqual([]);
  },

  visit: async ({ page }, use) => {
    await use(async (address) => {
      await page.goto(address);
      await hydrated(page);
    });
  },
});

/** Waits until the wasm has taken over what the server sent. The page says so itself. */
export async function hydrated(page: Page): Promise<void> {
  await page.locator("html[data-hydrated]").waitFor({ state: "attached" });
}

/** Collects what a page says. For pages that a test opens besides its own. */
export async function watch(page: Page, problems: Problems): Promise<void> {
  page.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type())) {
      problems.add(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => problems.add(`uncaught: ${error.message}`));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // The browser ends its own requests when it leaves a page.
    if (reason !== "net::ERR_ABORTED") problems.add(`no answer: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.add(`answer ${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile ?? ""}`);
    });
  });
}

/** The profile outlives the test: what a page has stored must not reach the next one. */
async function forget(page: Page): Promise<void> {
  await page
    .evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    })
    .catch(() => undefined);
}
