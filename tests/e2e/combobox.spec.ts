// Combobox: real keys and presses. What the script decides is in tests/browser/combobox.rs.

import { expect, hydrated, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";

test("CB-1 CB-2 CB-3 CB-5 writing finds, arrows move, Enter chooses", async ({ page, visit }) => {
  await visit("examples/combobox/basic/");
  const input = page.getByRole("combobox", { name: "Kommune" });
  await expect(input).toHaveAccessibleDescription("Skriv litt av navnet");
  await input.focus();
  await page.keyboard.type("tr");
  const list = page.getByRole("listbox", { name: "Kommune" });
  await expect(list.getByRole("option")).toHaveText(["Trondheim", "Tromsø"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(input).toBeFocused();
  await expect(list.locator("[data-active]")).toHaveText("Tromsø");
  await page.keyboard.press("Enter");
  await expect(list).toBeHidden();
  await expect(input).toHaveValue("Tromsø");
  await expect(page.getByText("Kommunenummer: 5501")).toBeVisible();
});

test("CB-4 Home, End and the caret are the input's", async ({ page, visit }) => {
  await visit("examples/combobox/basic/");
  const input = page.getByRole("combobox", { name: "Kommune" });
  await input.focus();
  await page.keyboard.type("slo");
  await page.keyboard.press("Home");
  await page.keyboard.type("O");
  await expect(input).toHaveValue("Oslo");
  await expect(page.getByRole("option")).toHaveText(["Oslo"]);
});

test("CB-6 CB-7 Escape closes, then empties; Tab and a press outside put back what was chosen", async ({ page, visit }) => {
  await visit("examples/combobox/basic/");
  const input = page.getByRole("combobox", { name: "Kommune" });
  await input.fill("ber");
  await page.getByRole("option", { name: "Bergen" }).click();
  await expect(input).toHaveValue("Bergen");
  await expect(input).toBeFocused();
  await page.keyboard.press("Backspace");
  await expect(page.getByRole("listbox")).toBeVisible();
  await page.keyboard.press("Tab");
  // The button that empties it comes next: what is written waits until all of it is left.
  await expect(page.getByRole("button", { name: "Tøm Kommune" })).toBeFocused();
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(input).toHaveValue("Berge");
  await page.keyboard.press("Tab");
  await expect(input).toHaveValue("Bergen");
  await input.click();
  await page.keyboard.type("x");
  await page.mouse.click(1200, 780);
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(input).toHaveValue("Bergen");
  await input.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toBeHidden();
  await expect(input).toHaveValue("Bergen");
  await page.keyboard.press("Escape");
  await expect(input).toHaveValue("");
  await expect(page.getByText("Kommunenummer: ikke valgt")).toBeVisible();
});

test("CB-2 CB-11 the buttons open and empty, and the focus goes to the input", async ({ page, visit }) => {
  await visit("examples/combobox/basic/");
  const input = page.getByRole("combobox", { name: "Kommune" });
  await page.getByRole("button", { name: "Vis alternativene for Kommune" }).click();
  await expect(page.getByRole("option")).toHaveCount(10);
  await expect(input).toBeFocused();
  await page.getByRole("option", { name: "Alta" }).click();
  await page.getByRole("button", { name: "Tøm Kommune" }).click();
  await expect(input).toHaveValue("");
  await expect(input).toBeFocused();
});

test("CB-12 a source is asked, and what goes wrong is said", async ({ page, visit }) => {
  await visit("examples/combobox/source/");
  const input = page.getByRole("combobox", { name: "Gate" });
  await input.focus();
  await page.keyboard.type("k");
  await expect(page.getByText("Skriv for å søke")).toBeVisible();
  await page.keyboard.type("irke");
  await expect(page.getByRole("option")).toHaveText(["Kirkeveien", "Kirkegata"]);
  await input.fill("zz");
  await expect(page.getByText("Ingen gate begynner slik")).toBeVisible();
  await input.fill("feil");
  await expect(page.locator(".felles-listbox__notice")).toContainText("Vi får ikke kontakt med registeret.");
});

test("CB-5 CB-17 Enter sends the form when the list is closed, with the value", async ({ page, visit }) => {
  await visit("examples/combobox/basic/");
  await putInForm(page);
  const input = page.getByRole("combobox", { name: "Kommune" });
  await input.focus();
  await page.keyboard.type("bod");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await sent(page)).toBeUndefined();
  await page.keyboard.press("Enter");
  await expect.poll(() => sent(page)).toEqual([["town", "1804"]]);
});

test("CB-17 without its wasm it is a native select that sends the same", async ({ page, problems }) => {
  problems.expect(/no answer|Failed to load|wasm/);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("examples/combobox/basic/");
  await putInForm(page);
  await page.getByRole("combobox", { name: "Kommune" }).selectOption({ label: "Alta" });
  await page.getByRole("button", { name: "Send" }).click();
  expect(await sent(page)).toEqual([["town", "5601"]]);
});

test("CB-17 what was chosen in that before the script came is kept", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("examples/combobox/basic/");
  await page.getByRole("combobox", { name: "Kommune" }).selectOption({ label: "Sandnes" });
  release();
  await hydrated(page);
  await expect(page.getByRole("combobox", { name: "Kommune" })).toHaveValue("Sandnes");
  await expect(page.getByText("Kommunenummer: 1108")).toBeVisible();
});

test("CB-16 CB-18 in a list of 10,000 few are in the page, and keys reach the last", async ({ page, visit }) => {
  await visit("examples/combobox/many/");
  const input = page.getByRole("combobox", { name: "Virksomhet" });
  await input.press("ArrowUp");
  const active = page.locator("[data-active]");
  await expect(active).toHaveText("Regnskap nummer 9999");
  await expect(active).toBeInViewport({ ratio: 1 });
  expect(await page.getByRole("option").count()).toBeLessThan(100);
  await page.mouse.move(0, 0);
  await page.getByRole("listbox").evaluate((list) => (list.scrollTop = list.scrollHeight / 2));
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-posinset", /^[45]\d{3}$/);
  await input.fill("nummer 77");
  await expect(page.getByRole("option")).not.toHaveCount(0);
  await expect(page.getByRole("option").first()).toContainText("nummer 77");
});
