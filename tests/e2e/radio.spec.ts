// Radio: real keys, and what assistive technology is told. What the script decides is in tests/browser/radio.rs.

import { axe } from "./axe.ts";
import { expect, hydrated, test } from "./fixtures.ts";

test("RAD-1 GEN-6 Tab reaches the group, arrow keys choose, and Tab goes on", async ({ page, visit }) => {
  await visit("examples/radio/description/");
  const group = page.getByRole("radiogroup", { name: "Hvordan vil du bli varslet? Du kan ombestemme deg senere." });
  const [email, letter] = [group.getByRole("radio", { name: "E-post" }), group.getByRole("radio", { name: "Brev" })];
  await expect(email).toHaveAccessibleDescription("Varselet kommer med en gang.");
  await page.keyboard.press("Tab");
  await expect(email).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(letter).toBeFocused();
  await expect(letter).toBeChecked();
  await page.keyboard.press("ArrowDown");
  await expect(email).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(group.getByRole("radio").and(page.locator(":focus"))).toHaveCount(0);
});

test("RAD-1 FLD-6 the whole row chooses", async ({ page, visit }) => {
  await visit("examples/radio/description/");
  const row = page.locator(".felles-field").nth(1);
  const box = await row.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await page.mouse.click((box?.x ?? 0) + 2, (box?.y ?? 0) + (box?.height ?? 0) - 3);
  await expect(page.getByRole("radio", { name: "Brev" })).toBeChecked();
});

test("RAD-2 an owner that refuses gets its choice back", async ({ page, visit }) => {
  await visit("examples/radio/controlled/");
  await page.getByText("Stort, inntil 200 personer").click();
  await expect(page.getByRole("status")).toHaveText("Det store lokalet er opptatt.");
  await expect(page.getByRole("radio", { name: "Middels, inntil 40 personer" })).toBeChecked();
});

test("RAD-3 GEN-4 a read-only group is reached and keeps its choice, also by arrow keys", async ({ page, visit }) => {
  await visit("examples/radio/states/");
  const group = page.getByRole("radiogroup", { name: "Bare til lesing" });
  const chosen = group.getByRole("radio", { name: "Aksjeselskap" });
  await expect(group).toHaveAttribute("aria-readonly", "true");
  await chosen.focus();
  await page.keyboard.press("ArrowUp");
  await expect(chosen).toBeChecked();
  await group.getByText("Enkeltpersonforetak").click();
  await expect(chosen).toBeChecked();
});

test("RAD-4 FS-3 what is missing is said at the group, and a choice takes it away", async ({ page, visit }) => {
  await visit("examples/radio/form/");
  await page.getByRole("button", { name: "Send" }).click();
  const group = page.getByRole("radiogroup", { name: /Hvordan reiser du til jobb/ });
  await expect(group).toHaveAccessibleDescription("Feil: Velg hvordan du reiser.");
  await page.getByRole("link", { name: "Velg hvordan du reiser." }).click();
  await expect(group.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(group).toHaveAccessibleDescription("");
});

test("FS-4 a form sends one value, and none where none is chosen", async ({ page, visit }) => {
  await visit("examples/radio/states/");
  const sent = () =>
    page.evaluate(() => {
      const form = document.createElement("form");
      form.append(...document.querySelectorAll("fieldset"));
      document.body.append(form);
      return [...new FormData(form)].map(([name, value]) => `${name}=${value}`);
    });
  expect(await sent()).toEqual(["locked=b"]);
});

test("FS-7 what an answer asks comes with it, and has no faults", async ({ page, visit }) => {
  await visit("examples/radio/revealed/");
  const phone = page.getByLabel("Telefonnummer");
  await expect(phone).toBeHidden();
  await page.getByRole("radio", { name: "På telefon" }).click();
  await expect(phone).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(phone).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.getByRole("radio", { name: "På e-post" }).click();
  await expect(phone).toBeHidden();
  await expect(phone).toBeDisabled();
});

test("RAD-2 what was chosen before the script came is kept", async ({ page }) => {
  const held: (() => void)[] = [];
  let open = false;
  await page.route("**/*.wasm", async (route) => {
    if (!open) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto("examples/radio/description/");
  const letter = page.getByRole("radio", { name: "Brev" });
  await letter.click();
  open = true;
  for (const go of held) go();
  await hydrated(page);
  await expect(letter).toBeChecked();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
});
