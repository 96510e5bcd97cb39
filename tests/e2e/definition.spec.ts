// Definition: keyboard, and where its text opens. The rest is in tests/browser/definition.rs.

import { expect, test } from "./fixtures.ts";

test("it opens by key, stays in view on a phone, and Escape closes it with the focus kept", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/definition/basic/");
  const term = page.getByRole("button", { name: "signaturrett" });
  const text = page.getByText("Myndighet til å binde virksomheten");
  await expect(text).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(term).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(text).toBeVisible();
  const box = await text.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  await page.keyboard.press("Escape");
  await expect(text).toBeHidden();
  await expect(term).toBeFocused();
});
