// MediaObject: where its picture stands.

import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

test("a picture with a share of the room stands above the words where it is narrow, a small one beside them", async ({ page, visit }) => {
  await visit("examples/media_object/widths/");
  const isAbove = async () => {
    const object = page.locator(".felles-media-object").first();
    const media = await object.locator(".felles-media-object__media").boundingBox();
    const text = await object.locator(".felles-media-object__text").boundingBox();
    return (media?.y ?? 0) + (media?.height ?? 0) <= (text?.y ?? 0);
  };
  expect(await isAbove()).toBe(false);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await isAbove()).toBe(true);
  await visit("examples/media_object/list/");
  expect(await isAbove()).toBe(false);
});

test("the picture goes to the other side from right to left", async ({ page, visit }) => {
  await visit("examples/media_object/list/");
  const object = page.locator(".felles-media-object").first();
  await expectMirrored(page, object, object.locator(".felles-media-object__text"), 30);
});
