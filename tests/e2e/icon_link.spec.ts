// IconLink: ILK-1 to ILK-3.

import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.ts";

test("ILK-1 a number and an e-mail say what they are", async ({ page, visit }) => {
  await visit("examples/icon_link/contact/");
  await expect(page.getByRole("link", { name: "68 05 12 34 (telefon)" })).toHaveAttribute("href", "tel:+4768051234");
  const email = page.getByRole("link", { name: "post@lillevik.example (e-post)" });
  const href = new URL((await email.getAttribute("href")) ?? "");
  expect(href.searchParams.get("subject")).toBe("Spørsmål om barnehageplass");
  await expect(page.getByRole("link", { name: "Rådhusgata 1, Lillevik", exact: true })).toBeVisible();
});

test("ILK-2 the calendar file is downloaded whole", async ({ page, visit }) => {
  await visit("examples/icon_link/calendar/");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Legg møtet i kalenderen (last ned kalenderfil)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("oppfølgingsmøte.ics");
  const file = readFileSync(await download.path(), "utf8");
  expect(file.split("\r\n")).toEqual(expect.arrayContaining(["DTSTART:20260504T100000Z", "DTEND:20260504T110000Z", "SUMMARY:Oppfølgingsmøte", "LOCATION:Lillevik rådhus\\, rom 204"]));
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
});

test("ILK-3 Enter and Space print, and the button is not printed", async ({ page, visit }) => {
  await visit("examples/icon_link/print/");
  await page.evaluate(() => {
    document.body.dataset["printed"] = "0";
    window.print = () => (document.body.dataset["printed"] = String(Number(document.body.dataset["printed"]) + 1));
  });
  const button = page.getByRole("button", { name: "Skriv ut kvitteringen" });
  await button.press("Enter");
  await button.press("Space");
  await expect(page.locator("body")).toHaveAttribute("data-printed", "2");
  await page.emulateMedia({ media: "print" });
  await expect(button).toBeHidden();
});

test("the icon stands on the line of its text", async ({ page, visit }) => {
  await visit("examples/icon_link/sizes/");
  for (const link of await page.locator(".felles-icon-link").all()) {
    const [icon, text] = await Promise.all([link.locator("svg").boundingBox(), link.locator("bdi").boundingBox()]);
    if (icon === null || text === null) throw new Error("is not shown");
    expect(Math.abs(icon.y + icon.height / 2 - (text.y + text.height / 2))).toBeLessThan(2);
  }
});
