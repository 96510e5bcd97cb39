// Audio: that it plays under the strict policy, and what there is besides.

import { expect, test } from "./fixtures.ts";

test("MED-1 it plays when it is told to, and not before", async ({ page, visit }) => {
  await visit("examples/audio/basic/");
  const player = page.locator("audio");
  await expect(player).toHaveAccessibleName("Vedtaket lest høyt");
  await expect(player).toHaveAccessibleDescription(/sekunder/);
  await expect.poll(() => player.evaluate((media: HTMLMediaElement) => media.duration)).toBeGreaterThan(5);
  expect(await player.evaluate((media: HTMLMediaElement) => media.paused)).toBe(true);
  await player.evaluate((media: HTMLMediaElement) => {
    media.muted = true;
    media.currentTime = 4;
    return media.play();
  });
  await expect.poll(() => player.evaluate((media: HTMLMediaElement) => media.currentTime)).toBeGreaterThan(4);
  await expect(page.locator(".felles-media-player__failure")).toHaveCount(0);
});

test("MED-2 files that failed before the script came are said to be gone, and offered", async ({ page, visit, problems }) => {
  problems.expect(/404|ERR_FAILED|no answer/);
  await page.route(/media\/.*\.(mp3|mp4|webm)$/, (route) => route.fulfill({ status: 404, body: "" }));
  await visit("examples/audio/basic/");
  const notice = page.getByRole("status");
  await expect(notice).toContainText("kan ikke spilles av her");
  await expect(notice.getByRole("link", { name: "Last ned filen" })).toHaveAttribute("href", /^media\//);
});

test("MED-3 what is said opens as text by keyboard", async ({ page, visit }) => {
  await visit("examples/audio/basic/");
  const text = page.getByText("Du finner kontrakten");
  await expect(text).toBeHidden();
  await page.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(text).toBeVisible();
});
