// ErrorPage: whole without a script, and as content of a dialog.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

test("ERP-1 without a script all of it is there, and trying again is a link to the page itself", async () => {
  await withoutScript("examples/error_page/server/", async (page) => {
    await expect(page.getByRole("heading", { name: "Det er en feil hos oss" })).toBeVisible();
    await expect(page.getByRole("group", { name: "Dette kan du gjøre" }).getByRole("listitem")).toHaveCount(2);
    await expect(page.getByText("7f3a-2210")).toBeVisible();
    await expect(page.getByRole("button", { name: "Kopier referansen" })).toBeHidden();
    const address = page.url();
    await page.getByRole("link", { name: "Prøv igjen" }).click();
    expect(page.url()).toBe(address);
  });
});

test("ERP-2 in a dialog the heading is the dialog's, and trying again stays there", async ({ page, visit }) => {
  await visit("examples/error_page/in_dialog/");
  await page.getByRole("button", { name: "Send søknaden" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Du er ikke på nett" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("heading", { name: "Du er ikke på nett" })).toHaveCount(1);
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("link", { name: "Prøv igjen" }).press("Enter");
  await expect(page.getByText("Prøvd igjen 1 ganger")).toBeAttached();
  await expect(dialog).toBeVisible();
});
