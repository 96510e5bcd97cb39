// Badge: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { rightToLeft } from "./look.ts";

test("BDG-1 it is a part of the name of its button, and gone at zero", async ({ page, visit }) => {
  await visit("examples/badge/in_button/");
  await expect(page.getByRole("button", { name: "Les alle 98 uleste", exact: true })).toBeVisible();
  const more = page.getByRole("button", { name: "Få en melding til" });
  await more.click();
  await more.click();
  await expect(page.locator(".felles-badge")).toHaveText(/^99\+/);
  await page.getByRole("button", { name: "Les alle 100 uleste", exact: true }).click();
  await expect(page.getByRole("button", { name: "Les alle", exact: true })).toBeVisible();
});

test("it stands on its corner, also from right to left", async ({ page, visit }) => {
  await visit("examples/badge/placement/");
  const corners = () =>
    page.locator(".felles-badge__holder").evaluateAll((holders) =>
      holders.map((holder) => {
        const around = holder.getBoundingClientRect();
        const badge = holder.querySelector(".felles-badge")?.getBoundingClientRect() ?? new DOMRect();
        const x = badge.x + badge.width / 2 > around.x + around.width / 2 ? "right" : "left";
        const y = badge.y + badge.height / 2 > around.y + around.height / 2 ? "bottom" : "top";
        return `${y} ${x}`;
      }),
    );
  expect(await corners()).toEqual(["top right", "top left", "bottom right", "bottom left"]);
  await rightToLeft(page);
  expect(await corners()).toEqual(["top left", "top right", "bottom left", "bottom right"]);
});
