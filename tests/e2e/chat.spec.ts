// Chat: what is heard and seen of it on a real page.

import { expect, test } from "./fixtures.ts";
import { rightToLeft } from "./look.ts";

test("a message that comes is in the log, with its sender", async ({ page, visit }) => {
  await visit("examples/chat/live/");
  const log = page.getByRole("log", { name: "Samtale med NAV" });
  const before = await log.locator(".felles-chat__message").count();
  await page.getByRole("button", { name: "Få en melding til" }).press("Enter");
  await expect(log.locator(".felles-chat__message")).toHaveCount(before + 1);
  await expect(log.locator(".felles-chat__message").last()).toContainText("NAV");
});

test("the sides are those of the text, and on paper bubbles are frames", async ({ page, visit }) => {
  await visit("examples/chat/variants/");
  const bubbles = page.locator(".felles-chat__bubble");
  const sides = async () => {
    const [theirs, mine] = [await bubbles.nth(0).boundingBox(), await bubbles.nth(1).boundingBox()];
    return (theirs?.x ?? 0) < (mine?.x ?? 0);
  };
  expect(await sides()).toBe(true);
  await rightToLeft(page);
  expect(await sides()).toBe(false);
  await page.emulateMedia({ media: "print" });
  await expect(bubbles.first()).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
});
