// BlockQuote: what is seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("the mark stands before the quote from either side, and is not read", async ({ page, visit }) => {
  await visit("examples/block_quote/basic/");
  const quote = page.getByRole("figure");
  await expect(quote).toMatchAriaSnapshot(`
    - figure:
      - blockquote: /^Vi brukte en ettermiddag/
      - text: Kari Nordmann, daglig leder i Fjordbakeriet AS
  `);
  await expectMirrored(page, quote, page.locator("blockquote"), 16);
  await page.emulateMedia({ forcedColors: "active" });
  const [mark, text] = await quote.evaluate((figure) => [getComputedStyle(figure, "::before").color, getComputedStyle(figure).color]);
  expect(mark).toBe(text);
});
