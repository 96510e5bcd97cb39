// Video: that it plays under the strict policy, and what there is besides.

import { expect, test } from "./fixtures.ts";

test("MED-1 it plays when it is told to, and not before", async ({ page, visit }) => {
  await visit("examples/video/basic/");
  const player = page.locator("video");
  await expect(player).toHaveAccessibleName("Fergen går hver halvtime");
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
  await visit("examples/video/basic/");
  const notice = page.getByRole("status");
  await expect(notice).toContainText("kan ikke spilles av her");
  await expect(notice.getByRole("link", { name: "Last ned filen" })).toHaveAttribute("href", /^media\//);
});

test("MED-3 what is said opens as text by keyboard", async ({ page, visit }) => {
  await visit("examples/video/basic/");
  const text = page.getByText("En ferge krysser fjorden");
  await expect(text).toBeHidden();
  await page.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(text).toBeVisible();
});

test("MED-3 the captions are in the player and are fetched under the policy", async ({ page, visit }) => {
  await visit("examples/video/basic/");
  const cues = () =>
    page.locator("video").evaluate((video: HTMLVideoElement) => {
      const track = video.textTracks[0];
      return [track?.kind, track?.language, track?.mode, track?.cues?.length];
    });
  await expect.poll(cues).toEqual(["captions", "nb", "showing", 1]);
});

test("its room is there before it comes, with its poster", async ({ page, visit }) => {
  await visit("examples/video/sources/");
  const box = await page.locator("video").boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 1);
});
