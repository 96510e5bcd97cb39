// AvatarStack: what is heard of it, and how it spreads.

import { expect, test } from "./fixtures.ts";

test("it is a group with a name, and those that are left out are counted", async ({ page, visit }) => {
  await visit("examples/avatar_stack/overflow/");
  const group = page.getByRole("group", { name: "Har tilgang" });
  await expect(group.getByRole("img")).toHaveCount(3);
  await expect(group.getByRole("link", { name: "og 12 til" })).toHaveText("+12");
  await page.getByRole("button").click();
  await expect(group.getByRole("link", { name: "og 13 til" })).toHaveText("+13");
});

test("it spreads while the pointer or the focus is there", async ({ page, visit }) => {
  await visit("examples/avatar_stack/expandable/");
  const links = page.getByRole("link");
  const apart = async () => {
    const [one, two] = [await links.nth(0).boundingBox(), await links.nth(1).boundingBox()];
    return two!.x >= one!.x + one!.width;
  };
  expect(await apart()).toBe(false);
  await links.first().focus();
  await expect.poll(apart).toBe(true);
  await links.first().blur();
  await expect.poll(apart).toBe(false);
  await links.first().hover();
  await expect.poll(apart).toBe(true);
});
