// NameForm: the check, by real keys.

import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { withoutScript } from "./without_script.ts";

test("NAF-1 NAF-2 by keyboard: checked, tried again, checked by the button, chosen", async ({ page, visit }) => {
  await visit("examples/name_form/basic/");
  const name = page.getByRole("textbox", { name: /Foretaksnavn/ });
  const announcer = page.locator(".felles-announcer");
  await page.keyboard.press("Tab");
  await expect(name).toBeFocused();
  await page.keyboard.type("Foto");
  await page.keyboard.press("Enter");
  await expect(name).toHaveAccessibleDescription(/Navnet må ha etternavnet «Nordmann» som et eget ord/);
  await expect(page.locator(".felles-error-summary")).toHaveCount(0);
  await page.keyboard.type(" Nordmann");
  await page.keyboard.press("Enter");
  await expect(name).toHaveAttribute("readonly");
  await expect(announcer).toHaveText("Navnet kan brukes, og ingen andre foretak har det.");
  expect(await axe(page, { fragment: true })).toEqual([]);
  await page.keyboard.press("Tab");
  const button = page.getByRole("button", { name: "Prøv et annet navn" });
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(name).toBeFocused();
  await expect(name).toHaveValue("");
  await page.keyboard.type("Nordmann Foto");
  await page.keyboard.press("Enter");
  await expect(announcer).toHaveText(/Et annet foretak har det samme navnet, men det hindrer ikke deg/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Du har valgt «Nordmann Foto».")).toBeVisible();
});

test("NAF-2 the one who pressed the button keeps the focus, and what is refused is told", async ({ page, visit }) => {
  await visit("examples/name_form/basic/");
  const name = page.getByRole("textbox", { name: /Foretaksnavn/ });
  await name.fill("Nordmann Politi");
  const check = page.getByRole("button", { name: "Sjekk navnet" });
  await check.focus();
  await page.keyboard.press("Space");
  await expect(check).toHaveAttribute("aria-busy", "true");
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(name).toHaveAccessibleDescription(/«Politi» kan ikke være med i navnet/);
  await expect(check).toBeFocused();
});

test("NAF-3 a register that is closed keeps nobody", async ({ page, visit }) => {
  await visit("examples/name_form/closed/");
  await page.getByRole("textbox", { name: /Foretaksnavn/ }).fill("Hansen Bygg");
  const choose = page.getByRole("button", { name: "Velg navn" });
  await choose.click();
  await expect(page.getByText("Registeret er stengt til klokka 15.").first()).toBeVisible();
  await choose.click();
  await expect(page.getByText("Du har valgt «Hansen Bygg».")).toBeVisible();
});

test("NAF-4 within a bigger form nobody goes on with a name that is not checked", async ({ page, visit }) => {
  await visit("examples/name_form/in_a_bigger_form/");
  const name = page.getByRole("textbox", { name: /Foretaksnavn/ });
  await name.fill("Ødegård Sveis");
  await page.getByRole("textbox", { name: "Antall ansatte" }).fill("1");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(name).toHaveAccessibleDescription(/Sjekk navnet før du går videre/);
  await page.getByRole("button", { name: "Sjekk navnet" }).click();
  await expect(name).toHaveAttribute("readonly");
  await expect(name).not.toHaveAttribute("aria-invalid", "true");
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.locator(".felles-alert", { hasText: "Navnet er sjekket" })).toBeVisible();
});

test("NAF-5 without a script the name is posted", async () => {
  await withoutScript("examples/name_form/basic/", async (page) => {
    await expect(page.getByRole("button", { name: "Sjekk navnet" })).toHaveCount(0);
    await page.getByRole("textbox", { name: /Foretaksnavn/ }).fill("Nordmann Foto");
    const [request] = await Promise.all([
      page.waitForRequest((request) => request.method() === "POST"),
      page.getByRole("button", { name: "Velg navn" }).click(),
    ]);
    expect(request.postData()).toBe("name=Nordmann+Foto");
  });
});
