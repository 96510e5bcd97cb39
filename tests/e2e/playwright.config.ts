// Playwright on the built site: `cargo xtask test --only e2e`, or `npx playwright test --config tests/e2e` after a build.

import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: ".",
  // The service is a program of its own: `cargo xtask test --only service` builds it, and says where it is.
  testIgnore: process.env["FELLES_SERVICE"] === undefined ? ["**/service/**"] : [],
  outputDir: "../../test-results",
  globalSetup: "./site.ts",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A test that passes on a second try has failed: there is no second try.
  retries: 0,
  // What hangs, hangs for ever: this is for slow machines.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "line",
});
