// Tabs: TABS-1 to TABS-11 as a user meets them. What needs no real keys or browser is in tests/browser/tabs.rs.

import type { Locator, Page } from "@playwright/test";
import { expect, hydrated, test, watch } from "./fixtures.ts";

const tab = (page: Page, name: string): Locator => page.getByRole("tab", { name, exact: true });
const panel = (page: Page, name: string): Locator => page.getByRole("tabpanel", { name, exact: true });

/** Exactly this tab is selected, and exactly its panel is shown. */
async function expectShown(page: Page, name: string): Promise<void> {
  await expect(page.locator("[role=tab][aria-selected=true]")).toHaveText(name);
  await expect(page.getByRole("tabpanel")).toHaveCount(1);
  await expect(panel(page, name)).toBeVisible();
}

test("TABS-1 roles, names, and what belongs together", async ({ page, visit }) => {
  await visit("examples/tabs/basic/");
  await expect(page.getByRole("tablist", { name: "Saken din" })).toBeVisible();
  await expect(page.getByRole("tablist").getByRole("tab")).toHaveText(["Oversikt", "Dokumenter", "Meldinger"]);
  const id = await panel(page, "Oversikt").getAttribute("id");
  await expect(tab(page, "Oversikt")).toHaveAttribute("aria-controls", id ?? "none");
  // Nothing of the list that it is without a script is left.
  await expect(page.getByRole("tablist").getByRole("listitem")).toHaveCount(0);
});

test("TABS-2 one tab is selected, and only that one is in the Tab order", async ({ page, visit }) => {
  await visit("examples/tabs/basic/");
  await expectShown(page, "Oversikt");
  await tab(page, "Meldinger").click();
  await expectShown(page, "Meldinger");
  const stops = page.locator("[role=tab][tabindex='0']");
  await expect(stops).toHaveText(["Meldinger"]);
  await expect(page.locator("[role=tab][tabindex='-1']")).toHaveText(["Oversikt", "Dokumenter"]);
});

test("TABS-3 arrows move focus and wrap, Home and End go to the ends, disabled tabs are skipped", async ({ page, visit }) => {
  await visit("examples/tabs/disabled/");
  await page.keyboard.press("Tab");
  await expect(tab(page, "Søknad")).toBeFocused();
  for (const [key, to] of [
    ["ArrowRight", "Historikk"],
    ["ArrowRight", "Søknad"],
    ["ArrowLeft", "Historikk"],
    ["Home", "Søknad"],
    ["End", "Historikk"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(tab(page, to)).toBeFocused();
  }
  await tab(page, "Vedtak").click({ force: true });
  await expectShown(page, "Søknad");
  await expect(tab(page, "Vedtak")).toBeDisabled();
});

test("TABS-4 manual: arrows only move focus; Enter and Space select", async ({ page, visit }) => {
  await visit("examples/tabs/basic/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(tab(page, "Dokumenter")).toBeFocused();
  await expectShown(page, "Oversikt");
  await page.keyboard.press("Enter");
  await expectShown(page, "Dokumenter");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expectShown(page, "Meldinger");
  expect(new URL(page.url()).hash, "the link is not followed").toBe("");
  expect(await page.evaluate(() => scrollY), "Space does not scroll").toBe(0);
});

test("TABS-4 automatic: arrows also select", async ({ page, visit }) => {
  await visit("examples/tabs/automatic/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expectShown(page, "Vinter");
  await page.keyboard.press("End");
  await expectShown(page, "Helligdager");
});

test("TABS-5 vertical: Up and Down, and it says so", async ({ page, visit }) => {
  await visit("examples/tabs/vertical/");
  await expect(page.getByRole("tablist")).toHaveAttribute("aria-orientation", "vertical");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(tab(page, "Varsling")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tab(page, "Varsling")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(tab(page, "Profil")).toBeFocused();
  const [list, content] = await Promise.all([page.getByRole("tablist").boundingBox(), panel(page, "Profil").boundingBox()]);
  expect(content?.x).toBeGreaterThanOrEqual((list?.x ?? 0) + (list?.width ?? Infinity));
});

test("TABS-6 a panel is a stop of Tab only when nothing in it is", async ({ page, visit }) => {
  await visit("examples/tabs/basic/");
  await expect(panel(page, "Oversikt")).toHaveAttribute("tabindex", "0");
  await tab(page, "Dokumenter").click();
  await expect(panel(page, "Dokumenter")).not.toHaveAttribute("tabindex");
});

test("TABS-7 inactive panels are neither read nor reached, but what the address names in them is shown", async ({ page, visit }) => {
  await visit("examples/tabs/basic/");
  await expect(page.getByText("Du har ingen uleste meldinger.")).toBeHidden();
  await expect(page.getByRole("link", { name: "Om foreldrepenger" })).toHaveCount(0);
  const hidden = page.locator("section[hidden]");
  await expect(hidden).toHaveCount(2);
  const address = await hidden.last().getAttribute("id");
  // As a link to it would: the browser shows it and says so, and the tab follows.
  await page.evaluate((id) => location.assign(`#${id}`), address);
  await expectShown(page, "Meldinger");
});

test("TABS-7 lazy panels come when they are first shown", async ({ page, visit }) => {
  await visit("examples/tabs/lazy/");
  await expect(page.locator("section")).toHaveCount(1);
  await tab(page, "2025").click();
  await expectShown(page, "2025");
  await tab(page, "2026").click();
  await expectShown(page, "2026");
  await expect(page.locator("section")).toHaveCount(2);
});

test("TABS-8 Tab goes to the panel or what is in it; Shift+Tab back to the selected tab", async ({ page, visit }) => {
  await visit("examples/tabs/basic/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  await expect(tab(page, "Meldinger")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel(page, "Oversikt")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(tab(page, "Oversikt")).toBeFocused();

  await tab(page, "Dokumenter").click();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Om foreldrepenger" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(tab(page, "Dokumenter")).toBeFocused();
  // From a tab before the selected one, Tab goes past that one.
  await page.keyboard.press("ArrowLeft");
  await expect(tab(page, "Oversikt")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Om foreldrepenger" })).toBeFocused();
});

test("TABS-9 controlled: a choice that the page refuses changes nothing", async ({ page, visit }) => {
  await visit("examples/tabs/controlled/");
  await tab(page, "Oppsummering").click();
  await expect(tab(page, "Oppsummering")).toBeFocused();
  await expectShown(page, "Opplysninger");
  await tab(page, "Vedlegg").click();
  await expectShown(page, "Vedlegg");
  await tab(page, "Opplysninger").click();
  await page.getByRole("button", { name: "Opplysningene stemmer" }).click();
  await expectShown(page, "Oppsummering");
  await expect(page.getByText("Valgt: oppsummering")).toBeVisible();
});

test("TABS-10 the address selects on load, follows, and leads back", async ({ page, visit }) => {
  const hash = () => new URL(page.url()).hash;
  await visit("examples/tabs/hash/#ordning-hvordan");
  await expectShown(page, "Slik søker du");
  await tab(page, "Hvem kan søke").click();
  await expectShown(page, "Hvem kan søke");
  expect(hash()).toBe("#ordning-hvem");
  await page.getByRole("link", { name: "når du må søke" }).click();
  await expectShown(page, "Frister");
  await page.goBack();
  await expectShown(page, "Hvem kan søke");
  await page.goBack();
  await expectShown(page, "Slik søker du");
  await page.goForward();
  await expectShown(page, "Hvem kan søke");
  await page.evaluate(() => location.assign("#noe-annet"));
  await expectShown(page, "Hvem kan søke");
});

test("TABS-10 back leads to the first tab, which no hash names, and a reload keeps the tab", async ({ page, visit }) => {
  await visit("examples/tabs/hash/");
  await expectShown(page, "Hvem kan søke");
  await tab(page, "Frister").click();
  await expectShown(page, "Frister");
  await page.reload();
  await hydrated(page);
  await expectShown(page, "Frister");
  await page.goBack();
  await expectShown(page, "Hvem kan søke");
  expect(new URL(page.url()).hash).toBe("");
});

test("TABS-10 without a script all panels are sections with headings, and the tabs a list of links", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto("examples/tabs/basic/");
  await expect(page.getByRole("tab")).toHaveCount(0);
  await expect(page.getByRole("tabpanel")).toHaveCount(0);
  const links = page.getByRole("list", { name: "Saken din" }).getByRole("listitem").getByRole("link");
  await expect(links).toHaveText(["Oversikt", "Dokumenter", "Meldinger"]);
  for (const name of ["Oversikt", "Dokumenter", "Meldinger"]) {
    const section = page.getByRole("region", { name });
    await expect(section.getByRole("heading", { level: 2, name })).toBeVisible();
    await expect(section.getByRole("paragraph").first()).toBeVisible();
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.locator(":target")).toHaveAccessibleName(name);
  }
});

test("TABS-10 before the script comes, a link opens its panel, and the script takes that over", async ({ page }) => {
  const held: (() => void)[] = [];
  let open = false;
  await page.route("**/*.wasm", async (route) => {
    if (!open) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto("examples/tabs/basic/");
  await page.getByRole("link", { name: "Meldinger" }).click();
  await expect(page.getByText("Du har ingen uleste meldinger.")).toBeVisible();
  open = true;
  held.forEach((release) => release());
  await hydrated(page);
  await expectShown(page, "Meldinger");
});

test("TABS-11 a removed tab gives way to the nearest, which also gets the focus", async ({ page, visit }) => {
  await visit("examples/tabs/dynamic/");
  await tab(page, "Barn 2").click();
  await expect(tab(page, "Barn 2")).toBeFocused();
  await page.getByRole("button", { name: "Fjern barn 2" }).click();
  await expectShown(page, "Barn 3");
  await expect(tab(page, "Barn 3")).toBeFocused();
  await page.getByRole("button", { name: "Legg til et barn" }).click();
  await expectShown(page, "Barn 4");
  await page.getByRole("button", { name: "Fjern barn 4" }).click();
  await expectShown(page, "Barn 3");
  await page.getByRole("button", { name: "Fjern barn 3" }).click();
  await page.getByRole("button", { name: "Fjern barn 1" }).click();
  await expect(page.getByRole("tab")).toHaveCount(0);
});

test("GEN-5 with a modifier the link is the browser's: Ctrl+click opens a new page at the panel", async ({ page, visit, browserContext, problems }) => {
  await visit("examples/tabs/hash/");
  const opened = browserContext.waitForEvent("page");
  await tab(page, "Frister").click({ modifiers: ["ControlOrMeta"] });
  const other = await opened;
  await watch(other, problems);
  await hydrated(other);
  await expectShown(other, "Frister");
  await other.close();
  await expectShown(page, "Hvem kan søke");
});

test("GEN-6 keys that are not its own scroll the page", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 120 });
  await visit("examples/tabs/long_text/");
  await page.keyboard.press("Tab");
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
});

test("GEN-8 the focus ring is whole, also in a row that scrolls and in forced colours", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/tabs/many/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("End");
  const last = tab(page, "Desember");
  await expect(last).toBeFocused();
  for (const forcedColors of ["none", "active"] as const) {
    await page.emulateMedia({ forcedColors });
    const ring = await last.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
      const list = element.closest("ul")?.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const inside = list !== undefined && box.left > list.left - 1 && box.right < list.right + 1 && box.bottom <= list.bottom;
      return { outlineStyle, inside, room: Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset) };
    });
    expect(ring).toEqual({ outlineStyle: "solid", inside: true, room: 0 });
  }
  await last.click();
  await tab(page, "November").click();
  expect(await last.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("none");
});

test("GEN-9 the selected tab has a bar, not only a colour, and a tab is high enough for a finger", async ({ page, visit }) => {
  for (const [example, edge] of [["basic", "borderBlockEndWidth"], ["vertical", "borderInlineStartWidth"]] as const) {
    await visit(`examples/tabs/${example}/`);
    for (const forcedColors of ["none", "active"] as const) {
      await page.emulateMedia({ forcedColors });
      const tabs = await page.getByRole("tab").evaluateAll((elements, edge) => {
        const around = getComputedStyle(document.documentElement).backgroundColor;
        return elements.map((element) => {
          const style = getComputedStyle(element);
          const color = edge === "borderBlockEndWidth" ? style.borderBlockEndColor : style.borderInlineStartColor;
          const unseen = color === "rgba(0, 0, 0, 0)" || color === around;
          return { bar: unseen ? 0 : Number.parseFloat(style[edge]), height: element.getBoundingClientRect().height };
        });
      }, edge);
      expect(tabs.map(({ bar }) => bar >= 3)).toEqual([true, false, false]);
      expect(Math.min(...tabs.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    }
  }
});

test("many tabs scroll in their row; the page does not move", async ({ page, visit }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit("examples/tabs/many/");
  await expect(tab(page, "September")).toBeInViewport({ ratio: 1 });
  await expect(tab(page, "Januar")).not.toBeInViewport();
  expect(await page.evaluate(() => [scrollX, scrollY, document.documentElement.scrollWidth])).toEqual([0, 0, 320]);
});

test("from right to left, Left leads to the next tab", async ({ page, visit }) => {
  await visit("examples/tabs/basic/");
  await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  await expect(tab(page, "Dokumenter")).toBeFocused();
});

test("on paper all panels are there under their headings, and the row of tabs is not", async ({ page, visit }) => {
  await visit("examples/tabs/basic/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("tablist")).toBeHidden();
  for (const name of ["Oversikt", "Dokumenter", "Meldinger"]) {
    await expect(page.getByRole("heading", { name, includeHidden: true })).toBeVisible();
  }
  await expect(page.getByText("Du har ingen uleste meldinger.")).toBeVisible();
});

test("tabs in tabs keep to themselves", async ({ page, visit }) => {
  await visit("examples/tabs/nested/");
  await tab(page, "Skattekort").focus();
  await page.keyboard.press("End");
  await expect(tab(page, "Skattemelding")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page, "Skattemelding")).toBeVisible();
  await expect(tab(page, "Person")).toHaveAttribute("aria-selected", "true");
});
