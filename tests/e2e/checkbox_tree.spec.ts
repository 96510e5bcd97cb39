// CheckboxTree: real keys, what assistive technology is told, and what is sent.

import { expect, test } from "./fixtures.ts";
import { putInForm, sent } from "./form.ts";
import { posted } from "./without_script.ts";

test("CBT-1 FS-5 a parent follows those below it through all levels, and a press chooses or clears them", async ({ page, visit }) => {
  await visit("examples/checkbox_tree/three_levels/");
  const box = (name: string) => page.getByRole("checkbox", { name });
  await expect(box("Nordmann AS")).toHaveAccessibleDescription("Hele virksomheten");
  await box("Butikken i Bodø").press("Space");
  await expect(box("Butikker")).toBeChecked({ indeterminate: true });
  await expect(box("Nordmann AS")).toBeChecked({ indeterminate: true });
  await box("Butikker").press("Space");
  await expect(box("Butikker")).toBeChecked();
  await expect(box("Butikken i Bergen")).toBeChecked();
  await expect(box("Nordmann AS")).toBeChecked({ indeterminate: true });
  await box("Lageret").press("Space");
  await expect(box("Nordmann AS")).toBeChecked();
  await box("Nordmann AS").press("Space");
  for (const one of await page.getByRole("checkbox").all()) await expect(one).not.toBeChecked();
});

test("CBT-3 Tab goes from a parent to its button, which folds, and on to what it shows", async ({ page, visit }) => {
  await visit("examples/checkbox_tree/collapsed/");
  const parent = page.getByRole("checkbox", { name: "I fjor" });
  const fold = page.getByRole("button", { name: "Det som hører til I fjor" });
  const letters = page.getByRole("checkbox", { name: "Brev 1" });
  await expect(letters).toHaveCount(1);
  await parent.focus();
  await page.keyboard.press("Tab");
  await expect(fold).toBeFocused();
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Enter");
  await expect(fold).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Tab");
  await expect(letters.last()).toBeFocused();
  await page.keyboard.press("Space");
  await expect(parent).toBeChecked({ indeterminate: true });
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Space");
  await expect(fold).toHaveAttribute("aria-expanded", "false");
  await expect(letters).toHaveCount(1);
  await expect(parent).toBeChecked({ indeterminate: true });
});

test("CBT-2 the ends of branches are sent, also folded away, and no parent is", async ({ page, visit }) => {
  await visit("examples/checkbox_tree/basic/");
  await putInForm(page);
  await page.getByRole("checkbox", { name: "Vestland" }).press("Space");
  await page.getByRole("button", { name: "Det som hører til Vestland" }).press("Enter");
  await expect(page.getByRole("checkbox", { name: "Bergen" })).toBeHidden();
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect.poll(() => sent(page)).toEqual([
    ["place", "4601"],
    ["place", "4626"],
    ["place", "4631"],
  ]);
});

test("CBT-1 GEN-4 a read-only parent stays mixed", async ({ page, visit }) => {
  await visit("examples/checkbox_tree/states/");
  const group = page.getByRole("group", { name: "Bare til lesing" });
  const all = group.getByRole("checkbox", { name: "Alle rettigheter" });
  await expect(all).toBeChecked({ indeterminate: true });
  await all.press("Space");
  await expect(all).toBeFocused();
  await expect(all).toBeChecked({ indeterminate: true });
  await expect(group.getByRole("checkbox", { name: "Signere" })).not.toBeChecked();
});

test("CBT-2 FORM-7 without a script no level is folded, and the ends are posted", async () => {
  const values = await posted("examples/checkbox_tree/collapsed/", async (page) => {
    await expect(page.getByRole("button", { name: /Det som hører til|Vis 5 til/ })).toHaveCount(0);
    await expect(page.getByRole("checkbox", { name: /^Brev/ })).toHaveCount(12);
    await page.getByRole("checkbox", { name: "Brev 3" }).last().press("Space");
  });
  expect(values).toEqual([
    ["letters", "this-2"],
    ["letters", "last-3"],
  ]);
});
