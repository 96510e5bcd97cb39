// The verdicts that tests/native/oracles.rs compares with are what the other validators say. No page is needed.

import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { FILE, verdicts } from "../oracles.mjs";

test("the verdicts of other validators are kept as they are", () => {
  expect(verdicts() === readFileSync(FILE, "utf8"), "node tests/oracles.mjs writes them anew").toBe(true);
});
