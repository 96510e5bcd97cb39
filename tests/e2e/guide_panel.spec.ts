// GuidePanel: what is seen of it on a real page.

import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { expectMirrored } from "./look.ts";

async function boxes(page: Page) {
  const [guide, panel] = await Promise.all(
    [".felles-guide-panel__illustration", ".felles-guide-panel__panel"].map((part) => page.locator(part).first().boundingBox()),
  );
  if (!guide || !panel) throw new Error("is not shown");
  return { guide, panel };
}

test("the guide stands beside the text where there is room, else above it", async ({ page, visit }) => {
  await visit("examples/guide_panel/basic/");
  const wide = await boxes(page);
  expect(wide.guide.x + wide.guide.width).toBeLessThan(wide.panel.x);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await boxes(page);
  expect(narrow.guide.y + narrow.guide.height).toBeLessThan(narrow.panel.y);
  expect(narrow.guide.x + narrow.guide.width / 2).toBeCloseTo(narrow.panel.x + narrow.panel.width / 2, 0);
});

test("the guide goes to the other side where text runs from right to left", async ({ page, visit }) => {
  await visit("examples/guide_panel/basic/");
  const panel = page.locator(".felles-guide-panel__row");
  await expectMirrored(page, panel, panel.locator(".felles-guide-panel__panel"), 80);
});

test("without a tip, the guide of a poster lies on the edge of the panel", async ({ page, visit }) => {
  await visit("examples/guide_panel/connector/");
  const poster = page.locator(".felles-guide-panel[data-layout=poster]");
  const [guide, panel] = await Promise.all(
    [".felles-guide-panel__illustration", ".felles-guide-panel__panel"].map((part) => poster.locator(part).boundingBox()),
  );
  if (!guide || !panel) throw new Error("is not shown");
  expect(guide.y + guide.height / 2).toBeCloseTo(panel.y, 0);
});
