// DescribedSection: what is heard of it on a real page.

import { expect, test } from "./fixtures.ts";

test("it is a region that its heading names, with its parts in order", async ({ page, visit }) => {
  await visit("examples/described_section/basic/");
  await expect(page.getByRole("region", { name: "Tilgangsstyrer" })).toMatchAriaSnapshot(`
    - region "Tilgangsstyrer":
      - heading "Tilgangsstyrer" [level=2]
      - paragraph: Kan gi andre i virksomheten tilgang til tjenester.
      - heading "Hva rollen kan gjøre" [level=3]
      - paragraph: Gjelder til 31. desember 2026
      - paragraph: /^En tilgangsstyrer kan/
      - list
  `);
});
