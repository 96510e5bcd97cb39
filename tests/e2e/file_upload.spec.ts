// FileUpload: files chosen by hand and dropped. What the script decides is in tests/browser/file_upload.rs.

import type { Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const file = (name: string, size = 10) => ({ name, mimeType: "application/pdf", buffer: Buffer.alloc(size, "x") });

/** Holds files over an element, or lets go of them there. */
async function drag(page: Page, selector: string, event: string, names: string[]): Promise<void> {
  const data = await page.evaluateHandle((names) => {
    const transfer = new DataTransfer();
    for (const name of names) transfer.items.add(new File(["innhold"], name, { type: "application/pdf" }));
    return transfer;
  }, names);
  await page.dispatchEvent(selector, event, { dataTransfer: data });
}

test("FU-1 FU-3 the button opens the browser's own choice, and says what was chosen", async ({ page, visit }) => {
  // Who listens early has the browser ask us; else a slow machine may open the choice before it hears that.
  page.on("filechooser", () => undefined);
  await visit("examples/file_upload/several/");
  const button = page.getByRole("button", { name: "Tegninger, Ingen fil valgt, Velg filer eller slipp dem her" });
  await expect(button).toHaveAccessibleDescription("Inntil tre filer, høyst 5 MB hver");
  await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  const choosing = page.waitForEvent("filechooser");
  await page.keyboard.press("Enter");
  await (await choosing).setFiles([file("plan.pdf"), file("snitt.pdf")]);
  await expect(page.getByRole("button", { name: /^Tegninger, 2 filer valgt,/ })).toBeVisible();
  await expect(page.getByRole("list", { name: "Filer i Tegninger" }).getByRole("listitem")).toHaveCount(2);
});

test("FU-2 FU-5 dropped files are taken, those that are not say why", async ({ page, visit }) => {
  await visit("examples/file_upload/basic/");
  await drag(page, ".felles-file-upload__zone", "dragenter", ["kvittering.pdf"]);
  await expect(page.locator(".felles-announcer")).toHaveText("Over slippfeltet");
  await expect(page.locator(".felles-file-upload__zone")).toHaveAttribute("data-over", "");
  await drag(page, ".felles-file-upload__zone", "dragleave", ["kvittering.pdf"]);
  await expect(page.locator(".felles-announcer")).toHaveText("Utenfor slippfeltet");
  await drag(page, ".felles-file-upload__zone", "drop", ["kvittering.pdf"]);
  await expect(page.getByText("kvittering.pdf", { exact: true }).first()).toBeVisible();
  const held = () => page.locator("input[type=file]").evaluate((input) => [...((input as HTMLInputElement).files ?? [])].map((file) => file.name));
  expect(await held()).toEqual(["kvittering.pdf"]);
  await visit("examples/file_upload/states/");
  await drag(page, ".felles-file-upload__zone >> nth=1", "drop", ["kvittering.pdf"]);
  await expect(page.locator(".felles-file-upload__file")).toHaveCount(1);
});

test("FU-5 FU-8 FU-9 a wrong file stands there with the reason, and can be taken away", async ({ page, visit }) => {
  await visit("examples/file_upload/check/");
  const input = page.locator("input[type=file]");
  await input.setInputFiles({ name: "mitt regnskap.csv", mimeType: "text/csv", buffer: Buffer.from("x") });
  await expect(page.locator(".felles-file-upload__problem")).toHaveText("Feil: Filnavnet kan ikke ha mellomrom.");
  await page.getByRole("button", { name: "Fjern mitt regnskap.csv" }).click();
  await expect(page.getByRole("button", { name: /^Regnskapsfil,/ })).toBeFocused();
  await input.setInputFiles({ name: "regnskap.csv", mimeType: "text/csv", buffer: Buffer.from("x") });
  await page.getByRole("button", { name: "Fjern regnskap.csv" }).click();
  await input.setInputFiles({ name: "regnskap.csv", mimeType: "text/csv", buffer: Buffer.from("x") });
  await expect(page.getByRole("button", { name: "Fjern regnskap.csv" })).toBeVisible();
});

test("FU-7 a file is uploaded, or says why not", async ({ page, visit }) => {
  await visit("examples/file_upload/upload/");
  await page.locator("input[type=file]").setInputFiles([file("plan.pdf"), file("feil.pdf")]);
  await expect(page.getByText("Lastet opp: 1")).toBeVisible();
  await expect(page.locator(".felles-file-upload__problem")).toContainText("Forbindelsen ble brutt.");
  await expect(page.getByRole("button", { name: "Prøv igjen med feil.pdf" })).toBeVisible();
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("FU-6 FU-7 files from before are links, and at the most no more can come", async ({ page, visit }) => {
  await visit("examples/file_upload/uploaded/");
  await expect(page.getByRole("link", { name: "Situasjonsplan.pdf" })).toHaveAttribute("href", "#situasjonsplan");
  const button = page.getByRole("button", { name: /^Vedlegg til byggesaken, 2 filer valgt,/ });
  await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(button).toHaveAccessibleDescription(/Du kan legge ved 2 filer\./);
  await page.getByRole("button", { name: "Fjern Situasjonsplan.pdf" }).click();
  await expect(page.getByText("Situasjonsplan.pdf er slettet.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Fjern Fasade mot nord.png" })).toBeFocused();
});

test("FU-1 without its wasm it is the browser's own file input", async ({ page, problems }) => {
  problems.expect(/no answer|Failed to load|wasm/);
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("examples/file_upload/basic/");
  const input = page.getByLabel("Kvittering", { exact: true });
  await expect(input).toBeVisible();
  await expect(page.locator(".felles-file-upload__button")).toBeHidden();
  await expect(input).toHaveAttribute("type", "file");
  await expect(input).toHaveAttribute("name", "receipt");
  await expect(input).toHaveAttribute("accept", ".pdf,image/*");
});

test("at 320 px a long name breaks and nothing is cut", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/file_upload/long_text/");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await axe(page, { fragment: true })).toEqual([]);
});
