// Byline: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("the parts are told apart by dots that are not read, and the owner is a link", async ({ page, visit }) => {
  await visit("examples/byline/owner/");
  const byline = page.locator(".felles-byline");
  await expect(byline).toHaveText(/^Fra Brønnøysundregistrene\s+Oppdatert\s5\.\smars\s2026\s*$/);
  const dots = await byline.locator(".felles-byline__part").evaluateAll((parts) => parts.map((part) => getComputedStyle(part, "::after").content));
  expect(dots).toEqual(['"·" / ""', "none"]);
  await expect(byline.getByRole("link", { name: "Brønnøysundregistrene" })).toHaveCSS("text-decoration-line", "underline");
  await expect(byline.locator("time")).toHaveAttribute("datetime", "2026-03-05");
});
