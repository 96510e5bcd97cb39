// What a person does before the wasm has come is not lost.

import type { Page, Route } from "@playwright/test";
import { expect, hydrated, test } from "./fixtures.ts";

/** Holds the wasm back; what it gives lets it through. */
async function holdWasm(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let open = false;
  await page.route("**/*.wasm", async (route) => {
    if (open) await route.continue();
    else held.push(route);
  });
  return async () => {
    open = true;
    await Promise.all(held.map((route) => route.continue()));
  };
}

test("text typed while the wasm is held back is kept, and the model knows it", async ({ page }) => {
  const release = await holdWasm(page);
  await page.goto("examples/text_field/basic/");
  const input = page.getByRole("textbox").first();
  await input.fill("Kari Nordmann");
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");
  await release();
  await hydrated(page);
  await expect(input).toHaveValue("Kari Nordmann");
  await expect(input).toBeFocused();
});

test("FORM-9 what is typed before a draft can be restored wins over it", async ({ page, visit }) => {
  const why = page.getByRole("textbox", { name: "Hvorfor søker du?" });
  await visit("examples/form/draft/");
  await why.fill("Fra utkastet");
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("Fra utkastet");
  const release = await holdWasm(page);
  await page.goto("examples/form/draft/");
  await why.fill("Skrevet nå");
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");
  await release();
  await hydrated(page);
  await expect(why).toHaveValue("Skrevet nå");
  await expect.poll(() => page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain("Skrevet nå");
});

test("a box ticked while the wasm is held back stays ticked", async ({ page }) => {
  const release = await holdWasm(page);
  await page.goto("examples/checkbox/basic/");
  const box = page.getByRole("checkbox").first();
  const before = await box.isChecked();
  await box.click();
  await release();
  await hydrated(page);
  await expect(box).toBeChecked({ checked: !before });
});

test("rows ticked while the wasm is held back are selected", async ({ page }) => {
  const release = await holdWasm(page);
  await page.goto("examples/row_list/selectable/");
  await page.getByRole("checkbox", { name: "Skolefritidsordning, april" }).click();
  await page.getByRole("checkbox", { name: "Barnehage, april" }).click();
  await release();
  await hydrated(page);
  await expect(page.getByRole("checkbox", { name: "Skolefritidsordning, april" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Barnehage, april" })).not.toBeChecked();
  await expect(page.getByRole("button", { name: "Betal 1 fakturaer" })).toBeEnabled();
});

test("rows of a table ticked while the wasm is held back are selected", async ({ page }) => {
  const release = await holdWasm(page);
  await page.goto("examples/table/selectable/");
  await page.getByRole("checkbox", { name: "Skolefritidsordning, april" }).click();
  await release();
  await hydrated(page);
  await expect(page.getByRole("checkbox", { name: "Skolefritidsordning, april" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Betal 2 fakturaer" })).toBeEnabled();
});

test("hydration keeps the elements that the server sent", async ({ page }) => {
  const release = await holdWasm(page);
  await page.goto("examples/button/variants/");
  await page.evaluate(() => Object.assign(window, { first: document.querySelector(".felles-button") }));
  await release();
  await hydrated(page);
  expect(await page.evaluate(() => (window as unknown as { first: Element }).first.isConnected)).toBe(true);
});

test("the page stays as it is when the wasm cannot come", async ({ page, problems }) => {
  problems.expect(/wasm/);
  await page.route("**/*.wasm", (route) => route.abort("connectionfailed"));
  await page.goto("examples/button/basic/");
  await expect(page.locator("html")).toHaveAttribute("data-script", "failed");
  await expect(page.getByRole("button")).toBeVisible();
});
