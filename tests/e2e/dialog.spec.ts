// Dialog: what real keys, presses and screens do. The rest of its points are in tests/browser/dialog.rs.

import type { Locator, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, hydrated, test } from "./fixtures.ts";

/** Opens the dialog of an example with its button. */
async function open(page: Page, button: string): Promise<Locator> {
  await page.getByRole("button", { name: button, exact: true }).click();
  const dialog = page.locator("dialog:modal").last();
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Whether what has the focus is in an element. */
function hasFocusInside(dialog: Locator): Promise<boolean> {
  return dialog.evaluate((element) => element.contains(document.activeElement));
}

async function box(locator: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error("is not shown");
  return box;
}

test("DLG-1 everything outside is inert and the page behind does not scroll", async ({ page, visit }) => {
  await visit("examples/dialog/basic/");
  await page.evaluate(() => document.body.style.setProperty("padding-block-end", "3000px"));
  const dialog = await open(page, "Send søknaden");
  const opener = page.locator("button[command=show-modal]");
  expect(await opener.evaluate((button: HTMLButtonElement) => (button.focus(), document.activeElement === button))).toBe(false);
  const hit = await opener.evaluate((button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.tagName;
  });
  expect(hit).toBe("DIALOG");
  await page.mouse.move(5, 400);
  await page.mouse.wheel(0, 500);
  await page.keyboard.press("PageDown");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test("DLG-2 role and name are what assistive technology is told", async ({ page, visit }) => {
  await visit("examples/dialog/basic/");
  await open(page, "Send søknaden");
  await expect(page.getByRole("dialog", { name: "Vil du sende søknaden nå?" })).toBeVisible();
  await visit("examples/dialog/alert_dialog/");
  await open(page, "Slett utkastet");
  const dialog = page.getByRole("alertdialog", { name: "Vil du slette utkastet?" });
  await expect(dialog).toHaveAccessibleDescription("Det kan ikke hentes tilbake.");
});

test("DLG-3 DLG-7 the first focus is what the dialog is about, never what destroys", async ({ page, visit }) => {
  await visit("examples/dialog/basic/");
  const dialog = await open(page, "Send søknaden");
  await expect(dialog.getByRole("button", { name: "Send søknaden" })).toBeFocused();
  await expect(dialog.getByRole("button", { name: "Lukk dialogvindu" })).toBeVisible();
  await visit("examples/dialog/alert_dialog/");
  await open(page, "Slett utkastet");
  await expect(page.getByRole("button", { name: "Behold det" })).toBeFocused();
});

test("DLG-4 Tab and Shift+Tab stay within the dialog and its close button", async ({ page, visit }) => {
  await visit("examples/dialog/basic/");
  const dialog = await open(page, "Send søknaden");
  const stops = ["Send søknaden", "Gå tilbake", "Lukk dialogvindu"];
  for (const [key, order] of [
    ["Tab", [1, 2, 0, 1, 2, 0]],
    ["Shift+Tab", [2, 1, 0, 2, 1, 0]],
  ] as const) {
    for (const stop of order) {
      await page.keyboard.press(key);
      await expect(dialog.getByRole("button", { name: stops[stop], exact: true })).toBeFocused();
    }
  }
});

test("DLG-5 DLG-9 Escape closes it, and the focus goes back to the opener", async ({ page, visit }) => {
  await visit("examples/dialog/basic/");
  const dialog = await open(page, "Send søknaden");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.locator("button[command=show-modal]")).toBeFocused();
});

test("DLG-6 a press on the backdrop closes only with closedby any", async ({ page, visit }) => {
  await visit("examples/dialog/basic/");
  const dialog = await open(page, "Send søknaden");
  await page.mouse.click(10, 10);
  await expect(dialog).toBeVisible();
  expect(await hasFocusInside(dialog)).toBe(true);
  await visit("examples/dialog/closed_by_any/");
  const any = await open(page, "Vis kvitteringen");
  const inside = await box(any);
  await page.mouse.click(inside.x + 10, inside.y + 10);
  await expect(any).toBeVisible();
  await page.mouse.click(10, 10);
  await expect(any).toBeHidden();
  await expect(page.getByRole("button", { name: "Vis kvitteringen" })).toBeFocused();
});

test("DLG-5 DLG-6 the same in a browser that does not know closedby", async ({ page, visit }) => {
  // As if it were not there: the attribute goes as soon as it comes.
  await page.addInitScript(() => {
    const forget = () => document.querySelectorAll("[closedby]").forEach((dialog) => dialog.removeAttribute("closedby"));
    new MutationObserver(forget).observe(document, { attributes: true, childList: true, subtree: true });
  });
  await visit("examples/dialog/closed_by_any/");
  const any = await open(page, "Vis kvitteringen");
  await expect(any).not.toHaveAttribute("closedby");
  await page.mouse.click(10, 10);
  await expect(any).toBeHidden();
  await open(page, "Vis kvitteringen");
  await page.keyboard.press("Escape");
  await expect(any).toBeHidden();
  await visit("examples/dialog/non_modal/");
  await page.getByRole("button", { name: "Vis hjelp ved siden av" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("DLG-10 the owner hears of each close of the user once, and not of its own", async ({ page, visit }) => {
  await visit("examples/dialog/owner/");
  await expect(page.getByRole("button", { name: "Vis i tre sekunder" })).toHaveAttribute("aria-haspopup", "dialog");
  await open(page, "Vis i tre sekunder");
  await page.keyboard.press("Escape");
  await expect(page.getByText("Du har lukket vinduet 1 ganger.")).toBeVisible();
  const dialog = await open(page, "Vis i tre sekunder");
  await expect(dialog).toBeHidden({ timeout: 6_000 });
  await expect(page.getByText("Du har lukket vinduet 1 ganger.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Vis i tre sekunder" })).toBeFocused();
});

test("DLG-12 a non-modal dialog has no backdrop, Tab leaves it, and Escape closes it", async ({ page, visit }) => {
  await visit("examples/dialog/non_modal/");
  const show = page.getByRole("button", { name: "Vis hjelp ved siden av" });
  await show.click();
  const dialog = page.getByRole("dialog", { name: "Om beløpet" });
  await expect(dialog).toBeVisible();
  expect(await dialog.evaluate((element) => element.matches(":modal"))).toBe(false);
  await page.getByRole("textbox").fill("500");
  await expect(page.getByRole("textbox")).toHaveValue("500");
  await page.keyboard.press("Tab");
  await expect(show).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await hasFocusInside(dialog)).toBe(true);
  await page.keyboard.press("Tab");
  expect(await hasFocusInside(dialog)).toBe(false);
  await page.keyboard.press("Shift+Tab");
  expect(await hasFocusInside(dialog)).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(show).toBeFocused();
});

test("DLG-13 a refused close stays open and keeps the focus, however often", async ({ page, visit }) => {
  await visit("examples/dialog/refuse_close/");
  await open(page, "Skriv et notat");
  const note = page.getByRole("dialog", { name: "Notat" });
  const field = note.getByRole("textbox");
  const question = page.getByRole("alertdialog");
  await field.fill("Husk vedlegget");
  for (let time = 0; time < 3; time += 1) {
    await page.keyboard.press("Escape");
    await expect(question).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(question).toBeHidden();
    await expect(note).toBeVisible();
    await expect(field).toBeFocused();
  }
  await expect(field).toHaveValue("Husk vedlegget");
  await page.keyboard.press("Escape");
  await question.getByRole("button", { name: "Forkast notatet" }).click();
  await expect(note).toBeHidden();
  await expect(page.getByRole("button", { name: "Skriv et notat" })).toBeFocused();
});

test("Escape closes only the uppermost of several", async ({ page, visit }) => {
  await visit("examples/dialog/nested/");
  await open(page, "Se vedlegget");
  await open(page, "Hvem kan se det?");
  const outer = page.getByRole("dialog", { name: "Leiekontrakt.pdf" });
  const inner = page.getByRole("dialog", { name: "Hvem kan se vedlegget?" });
  await expect(inner).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(inner).toBeHidden();
  await expect(outer).toBeVisible();
  await expect(page.getByRole("button", { name: "Hvem kan se det?" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(outer).toBeHidden();
  await expect(page.getByRole("button", { name: "Se vedlegget" })).toBeFocused();
});

const PLACEMENTS = ["Midt på", "Venstre", "Høyre", "Øverst", "Nederst", "Hele skjermen"];

test("DLG-14 placement changes only where it stands, and follows the direction of writing", async ({ page, visit }) => {
  await visit("examples/dialog/placements/");
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const edges = async (name: string) => {
    const dialog = await open(page, name);
    const { x, y, width: wide, height: high } = await box(dialog);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    const at = { left: x === 0, top: y === 0, right: x + wide === width, bottom: y + high === height };
    return Object.entries(at).filter(([, there]) => there).map(([edge]) => edge).join(" ");
  };
  const found = [];
  for (const name of PLACEMENTS) found.push(await edges(name));
  expect(found).toEqual(["", "left top bottom", "top right bottom", "left top right", "left right bottom", "left top right bottom"]);
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  expect(await edges("Venstre")).toBe("top right bottom");
});

test("DLG-14 at 320 px every placement fits", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await visit("examples/dialog/placements/");
  for (const name of PLACEMENTS) {
    const dialog = await open(page, name);
    const { x, y, width, height } = await box(dialog);
    expect.soft([x >= 0, y >= 0, x + width <= 320, y + height <= 480], name).toEqual([true, true, true, true]);
    expect.soft(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth), name).toBe(true);
    await dialog.getByRole("button", { name: "Lukk dialogvindu" }).click();
    await expect(dialog).toBeHidden();
  }
});

test("DLG-14 a long body scrolls, by key too, while header and footer stay", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await visit("examples/dialog/long_content/");
  const dialog = await open(page, "Les vilkårene");
  await expect(dialog.getByRole("heading")).toBeFocused();
  const body = dialog.locator(".felles-dialog__body");
  await expect(body).toHaveRole("region");
  await expect(body).toHaveAccessibleName("Vilkår for bruk av tjenesten");
  await page.keyboard.press("Tab");
  await expect(body).toBeFocused();
  await page.keyboard.press("End");
  const rest = () => body.evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop);
  await expect.poll(rest).toBeLessThan(2);
  for (const part of [dialog.getByRole("heading"), dialog.getByRole("button", { name: "Jeg har lest vilkårene" })]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  expect(await axe(page, { fragment: true })).toEqual([]);
});

test("DLG-14 on a screen of little height all of it can be reached", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await visit("examples/dialog/long_content/");
  const dialog = await open(page, "Les vilkårene");
  const button = dialog.getByRole("button", { name: "Jeg har lest vilkårene" });
  await button.scrollIntoViewIfNeeded();
  await button.click();
  await expect(dialog).toBeHidden();
});

test("DLG-15 it moves only for those who like motion, and never waits to close", async ({ page, visit }) => {
  await visit("examples/dialog/basic/");
  const durations = (dialog: Locator) => dialog.evaluate((element) => getComputedStyle(element).transitionDuration);
  const moving = () => page.evaluate(() => document.getAnimations().length);
  const still = await open(page, "Send søknaden");
  expect(await moving()).toBe(0);
  expect(await durations(still)).toBe("0s");
  await page.keyboard.press("Escape");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const dialog = await open(page, "Send søknaden");
  expect(await durations(dialog)).toContain("0.18s");
  const display = await dialog.evaluate((element: HTMLDialogElement) => {
    element.querySelector<HTMLButtonElement>(".felles-dialog__close")?.click();
    return getComputedStyle(element).display;
  });
  expect(display).toBe("none");
  await page.emulateMedia({ reducedMotion: "reduce" });
});

test("DLG-16 a form with method dialog closes it and gives its value", async ({ page, visit }) => {
  await visit("examples/dialog/form/");
  const dialog = await open(page, "Velg målform");
  await dialog.getByRole("button", { name: "Nynorsk" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Svar: nn")).toBeVisible();
});

test("DLG-11 its button opens it before the wasm is there, and what was opened stays open", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("examples/dialog/basic/");
  const trigger = page.locator("button[command=show-modal]");
  await expect(trigger).toHaveAttribute("aria-haspopup", "dialog");
  const dialog = await open(page, "Send søknaden");
  await expect(page.locator("html")).not.toHaveAttribute("data-hydrated");
  release();
  await hydrated(page);
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(trigger).toBeFocused();
  await open(page, "Send søknaden");
});

test("GEN-8 the focus is seen in it, also in forced colours, and it has an edge there", async ({ page, visit }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await visit("examples/dialog/basic/");
  const dialog = await open(page, "Send søknaden");
  await page.keyboard.press("Tab");
  const outline = await page.locator(":focus-visible").evaluate((button) => getComputedStyle(button).outlineStyle);
  expect(outline).toBe("solid");
  const edge = await dialog.evaluate((element) => [getComputedStyle(element).borderTopWidth, getComputedStyle(element).borderTopStyle]);
  expect(edge).toEqual(["1px", "solid"]);
  await page.emulateMedia({ forcedColors: "none" });
});

test("an open dialog is what is printed, all of it", async ({ page, visit }) => {
  await visit("examples/dialog/long_content/");
  const dialog = await open(page, "Les vilkårene");
  await page.emulateMedia({ media: "print" });
  const body = dialog.locator(".felles-dialog__body");
  expect(await body.evaluate((element) => element.scrollHeight <= element.clientHeight)).toBe(true);
  await expect(page.locator("button[command=show-modal]")).toHaveCSS("visibility", "hidden");
  await expect(body).toHaveCSS("visibility", "visible");
  await page.emulateMedia({ media: null });
});

test("DLG-17 while it is sent, nothing is sent again, and it is accessible", async ({ page, visit }) => {
  await visit("examples/dialog/loading/");
  const dialog = await open(page, "Klag på vedtaket");
  const send = dialog.getByRole("button", { name: "Send klagen" });
  await send.click();
  await expect(dialog.getByRole("progressbar", { name: "Klagen sendes …" })).toBeVisible();
  await send.press("Enter");
  await expect(send).toBeFocused();
  expect(await axe(page, { fragment: true })).toEqual([]);
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Sendt 1 gang.")).toBeVisible();
});
