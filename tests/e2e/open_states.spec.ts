// What opens, open: pages.spec.ts sees all of it closed. Each example is opened once and looked at in all that a user may have.

import type { Page } from "@playwright/test";
import { COLOR_RULES, axe } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { cutOff, sideways } from "./sideways.ts";

/** Rules whose answer depends on where things stand. */
const PLACE_RULES = ["color-contrast", "scrollable-region-focusable", "target-size"];

/** How a user opens it. It is told whether it is open by what is seen then. */
interface Opened {
  examples: string[];
  open: (page: Page) => Promise<void>;
  /** What is seen while it is open. */
  shown: string;
  /** It opens only where there is little room. */
  narrow?: true;
}

const press =
  (selector: string) =>
  async (page: Page): Promise<void> =>
    page.locator(selector).first().click();

const arrow = async (page: Page): Promise<void> => page.getByRole("combobox").first().press("ArrowDown");

/** Every one of them, one after the other. */
const pressAll =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    const closed = page.locator(selector);
    for (let left = await closed.count(); left > 0; left--) await closed.first().click();
    await expect(closed).toHaveCount(0);
  };

const UNFOLD = pressAll("main details:not([open]) > summary:visible");
const BESIDE = ":popover-open";

const OPENED: Record<string, Opened> = {
  accordion: { examples: ["basic", "fields"], open: pressAll("main button[aria-expanded=false]"), shown: "button[aria-expanded=true]" },
  details: { examples: ["basic", "variants"], open: UNFOLD, shown: "details[open]" },
  disclosure: { examples: ["basic", "markers"], open: UNFOLD, shown: "details[open]" },
  expandable_list: { examples: ["basic"], open: UNFOLD, shown: "details[open]" },
  expandable_panel: { examples: ["basic", "inbox"], open: press("main summary"), shown: "details[open]" },
  form_progress: { examples: ["basic", "long_text"], open: UNFOLD, shown: "details[open]" },
  header: { examples: ["basic", "person"], open: press("summary"), shown: "details[open]", narrow: true },
  service_navigation: { examples: ["section"], open: press("summary"), shown: "details[open]", narrow: true },
  side_navigation: { examples: ["groups"], open: press("summary"), shown: "details[open]", narrow: true },
  dialog: { examples: ["basic", "form", "alert_dialog", "nested"], open: press("[command=show-modal]:visible"), shown: "dialog:modal" },
  drawer: { examples: ["basic", "long_text"], open: press("[command=show-modal]:visible"), shown: "dialog:modal" },
  alert_dialog: { examples: ["basic", "long_text"], open: press("[command=show-modal]:visible, [aria-haspopup=dialog]:visible"), shown: "dialog:modal" },
  filter_panel: { examples: ["drawer"], open: press("[command=show-modal]:visible"), shown: "dialog:modal" },
  popover: { examples: ["basic", "colors", "inline", "owner", "long_text"], open: press("button:visible"), shown: BESIDE },
  help_text: { examples: ["long_text"], open: press("button:visible"), shown: BESIDE },
  footnote: { examples: ["long_text"], open: press("button:visible"), shown: BESIDE },
  definition: { examples: ["long_text"], open: press("button:visible"), shown: BESIDE },
  tooltip: { examples: ["long_text"], open: async (page) => page.keyboard.press("Tab"), shown: BESIDE },
  dropdown_menu: { examples: ["basic", "links", "choices", "header", "submenu"], open: press("button:visible"), shown: BESIDE },
  nav_menu: { examples: ["basic", "long_text"], open: press("button:visible"), shown: BESIDE },
  language_menu: { examples: ["basic"], open: press("button:visible"), shown: BESIDE },
  user_button: { examples: ["basic", "long_text"], open: press("button:visible"), shown: BESIDE },
  select_menu: { examples: ["basic", "groups", "plain", "long_text"], open: press("[role=combobox]"), shown: "[role=listbox]" },
  combobox: { examples: ["basic", "groups", "free_text", "many", "long_text"], open: arrow, shown: "[role=listbox]" },
  multi_select: { examples: ["basic", "max", "free_text", "long_text"], open: arrow, shown: "[role=listbox]" },
  date_picker: {
    examples: ["basic", "range", "limits", "week_numbers"],
    open: press(".felles-date-picker__button"),
    shown: "[role=grid]",
  },
  // What is told after a failed attempt is a state as well.
  form: { examples: ["basic", "order", "marks"], open: press("button[type=submit]:not([formnovalidate]):visible"), shown: ".felles-error-summary" },
};

for (const [name, { examples, open, shown, narrow }] of Object.entries(OPENED)) {
  test(`${name} is accessible while it is open, in all schemes, sizes and directions`, async ({ page, visit }) => {
    for (const example of examples) {
      if (narrow) await page.setViewportSize({ width: 320, height: 640 });
      await visit(`examples/${name}/${example}/`);
      await open(page);
      const isOpen = (): Promise<void> => expect(page.locator(shown).first(), `${example} is open`).toBeVisible();
      await isOpen();
      expect.soft(await axe(page, { fragment: true }), `${example} in light`).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect.soft(await axe(page, { only: COLOR_RULES }), `${example} in dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      expect.soft(await axe(page, { only: COLOR_RULES }), `${example} in forced colours`).toEqual([]);
      await page.emulateMedia({ forcedColors: "none" });
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      await hasRoom(page, `${example} with text of twice the size`);
      await page.evaluate(() => (document.documentElement.style.fontSize = ""));
      await page.setViewportSize({ width: 320, height: 700 });
      await hasRoom(page, `${example} at 320 px`);
      expect.soft(await axe(page, { only: PLACE_RULES }), `${example} at 320 px`).toEqual([]);
      await page.evaluate(() => (document.documentElement.dir = "rtl"));
      // What stands beside something looks where it is when the screen changes, not when the page turns around.
      await page.setViewportSize({ width: 320, height: 720 });
      await hasRoom(page, `${example} from right to left`);
      expect.soft(await axe(page, { only: PLACE_RULES }), `${example} from right to left`).toEqual([]);
      await isOpen();
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });
}

async function hasRoom(page: Page, when: string): Promise<void> {
  await expect.poll(() => cutOff(page), { message: when }).toEqual([]);
  expect.soft(await sideways(page), when).toEqual([]);
}
