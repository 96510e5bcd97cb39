// Logo: its name and its mark.

import { expect, test } from "./fixtures.ts";

test("the name is read also when it is hidden, and names the link", async ({ page, visit }) => {
  await visit("examples/logo/basic/");
  await expect(page.locator(".felles-logo").nth(1)).toHaveText("felles");
  await expect(page.getByRole("link")).toHaveAccessibleName("felles Byggeklosser for offentlige tjenester");
});

test("the one-coloured mark has the colour of the text, and forced colours keep the lines", async ({ page, visit }) => {
  await visit("examples/logo/variants/");
  const logo = page.locator('.felles-logo[data-variant="mono"]').first();
  const color = await logo.evaluate((element) => getComputedStyle(element).color);
  await expect(logo.locator(".felles-logo__lines")).toHaveCSS("stroke", color);
  await page.emulateMedia({ forcedColors: "active" });
  const plain = page.locator(".felles-logo:not([data-variant])").first();
  const [ground, lines] = await Promise.all(
    [".felles-logo__ground", ".felles-logo__lines"].map((part) =>
      plain.locator(part).evaluate((element) => {
        const style = getComputedStyle(element);
        return element.matches(".felles-logo__ground") ? style.fill : style.stroke;
      }),
    ),
  );
  expect(ground).not.toBe(lines);
});
