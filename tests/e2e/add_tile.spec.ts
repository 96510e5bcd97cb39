// AddTile: what it does, and how it looks.

import { expect, test } from "./fixtures.ts";

test("GEN-2 each press adds one, and the focus stays", async ({ page, visit }) => {
  await visit("examples/add_tile/basic/");
  const tile = page.getByRole("button", { name: "Legg til barn" });
  await tile.press("Enter");
  await tile.press("Space");
  await expect(page.getByText("Nytt barn")).toHaveCount(2);
  await expect(tile).toBeFocused();
});

test("the text stands below the plus, or above", async ({ page, visit }) => {
  await visit("examples/add_tile/text_position/");
  const places = await page.getByRole("link").evaluateAll((tiles) =>
    tiles.map((tile) => {
      const top = (part: string): number => tile.querySelector(`.felles-add-tile__${part}`)?.getBoundingClientRect().top ?? 0;
      return top("text") > top("icon");
    }),
  );
  expect(places).toEqual([true, false]);
});

test("it is not printed", async ({ page, visit }) => {
  await visit("examples/add_tile/description/");
  const tile = page.getByRole("link", { name: "Legg til kontaktperson Du har brukt 2 av 5 plasser" });
  await expect(tile).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(tile).toBeHidden();
});
