// Identity: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("a status is read in words and differs in shape", async ({ page, visit }) => {
  await visit("examples/identity/status/");
  const marks = page.locator(".felles-identity__status[data-status]");
  await expect(marks).toHaveText(["Har godkjent", "Har ikke svart"]);
  await expect(marks.nth(0).locator("svg")).toBeVisible();
  await expect(marks.nth(1).locator("svg")).toBeHidden();
  // A name that has room stands on one line, with its mark.
  const names = await page.locator(".felles-identity__name").evaluateAll((names) => names.map((name) => name.getBoundingClientRect().height));
  expect(new Set(names.map(Math.round)).size).toBe(1);
});

test("the picture goes to the other side, and the digits stay as they are", async ({ page, visit }) => {
  await visit("examples/identity/basic/");
  const identity = page.locator(".felles-identity").first();
  await expectMirrored(page, identity, identity.locator(".felles-identity__text"), 40);
  await expect(identity.locator(".felles-identity__digits")).toHaveCSS("direction", "ltr");
});
