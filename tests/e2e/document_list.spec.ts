// DocumentList: what is pressed, read and seen of it on a real page.

import { expect, test } from "./fixtures.ts";

test("TS-2 it is sorted by Enter and Space, with the focus kept", async ({ page, visit }) => {
  await visit("examples/document_list/basic/");
  const names = async () => (await page.getByRole("rowheader").allInnerTexts()).map((name) => name.trim());
  const button = page.getByRole("button", { name: "Navn" });
  await button.press("Enter");
  await expect(page.getByRole("columnheader", { name: "Navn" })).toHaveAttribute("aria-sort", "ascending");
  expect(await names()).toEqual([
    "Tegninger",
    "Gebyrer.xlsx",
    "Nabovarsel 2.docx",
    "Nabovarsel 10.docx",
    "Uteområde.jpg",
    "Vedtak.pdf",
  ]);
  await button.press("Space");
  await expect(page.getByRole("columnheader", { name: "Navn" })).toHaveAttribute("aria-sort", "descending");
  await expect(button).toBeFocused();
  expect((await names())[1]).toBe("Vedtak.pdf");
});

test("it is a table to those who listen also where it is drawn as rows, and mirrors", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/document_list/basic/");
  const row = page.getByRole("table", { name: "Dokumenter i saken" }).getByRole("row", { name: /Vedtak\.pdf/ });
  await expect(row.getByRole("cell")).toHaveCount(3);
  const [name, cell] = [await row.getByRole("rowheader").boundingBox(), await row.getByRole("cell").first().boundingBox()];
  expect(cell?.y ?? 0).toBeGreaterThan((name?.y ?? 0) + 10);
  const icon = row.locator(".felles-document-list__symbol");
  const before = (await icon.boundingBox())?.x ?? 0;
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  expect((await icon.boundingBox())?.x ?? 0).toBeGreaterThan(before + 100);
});
