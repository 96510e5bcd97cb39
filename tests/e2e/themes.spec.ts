// data-theme, data-color, data-size and data-color-scheme, on any element and within each other.
//
// The page is made here, of nothing but the sheets: what a mode means must not depend on any component.

import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { DEVICES, type Device, type Held, type Modes, PROBES, SCHEMES, SIZES } from "./modes.ts";
import { expected, expectedProbes, held, read, rgb, styles } from "./modes.ts";

const RADII = { fjord: "16px", granitt: "0px", sommer: "20px" };
const FONTS = { fjord: "Inter", granitt: "Inter", sommer: "Atkinson Hyperlegible Next" };

async function open(page: Page, sheets = ["felles.css", "granitt.css", "sommer.css"]): Promise<void> {
  await page.setContent(`<!doctype html><html lang="nb"><body><main></main></body></html>`);
  for (const sheet of sheets) await page.addStyleTag({ content: styles(sheet) });
}

async function check(page: Page, device: Device, nests: Modes[][]): Promise<void> {
  await page.emulateMedia(device);
  const found = await read(page, nests, ["div", "p", "section", "span", "fieldset", "em"]);
  const wrong = nests.flatMap((nest, index) => {
    const here = held(nest, device);
    const sized = nest.some(({ size }) => size);
    const want = {
      probes: expectedProbes(here),
      fontSize: `${SIZES[here.size]}px`,
      radius: RADII[here.theme],
      font: FONTS[here.theme],
    };
    const got = found[index];
    if (got === undefined) return ["nothing"];
    const colors = PROBES.flatMap((probe, at) =>
      got.probes[at] === want.probes[at] ? [] : [`${probe} is ${got.probes[at]}, not ${want.probes[at]}`],
    );
    if (sized && got.fontSize !== want.fontSize) colors.push(`font-size is ${got.fontSize}`);
    if (got.radius !== want.radius) colors.push(`radius is ${got.radius}`);
    if (!got.font.replaceAll('"', "").startsWith(want.font)) colors.push(`font is ${got.font}`);
    return colors.length > 0 ? [`${JSON.stringify(nest)}: ${colors.slice(0, 4).join(", ")}`] : [];
  });
  expect(wrong.length, `${JSON.stringify(device)}\n${wrong.slice(0, 10).join("\n")}`).toBe(0);
}

/** Outermost first. */
const NESTS: Record<string, Modes[]> = {
  "nothing said": [],
  "a colour": [{ color: "danger" }],
  "a theme": [{ theme: "granitt" }],
  "a theme in a theme": [{ theme: "granitt" }, { theme: "sommer" }],
  "the default theme in another": [{ theme: "sommer" }, { theme: "fjord" }],
  "a colour, then a theme": [{ color: "danger" }, { theme: "granitt" }],
  "a colour, then a scheme": [{ color: "brand1" }, { scheme: "dark" }],
  "a colour in a colour": [{ color: "danger" }, { color: "info" }, { color: "accent" }],
  "light in dark": [{ scheme: "dark" }, { scheme: "light" }],
  "dark in light in dark": [{ scheme: "dark" }, { scheme: "light" }, { scheme: "dark" }],
  "contrast": [{ scheme: "contrast" }],
  "light in contrast in dark": [{ scheme: "dark" }, { scheme: "contrast" }, { scheme: "light" }],
  "contrast in light, and a colour in it": [{ scheme: "light" }, { scheme: "contrast" }, { color: "warning" }],
  "a theme in contrast": [{ scheme: "contrast" }, { theme: "granitt" }],
  "contrast in a theme": [{ theme: "granitt" }, { scheme: "contrast" }],
  "a theme in contrast in a theme, with a colour from outside": [
    ...[{ theme: "granitt", color: "brand2" }, { scheme: "contrast" }, { theme: "sommer" }],
  ] as Modes[],
  "auto in contrast": [{ scheme: "contrast" }, { scheme: "auto" }],
  "auto in dark in a theme": [{ theme: "sommer" }, { scheme: "dark" }, { scheme: "auto", color: "success" }],
  "a size, then all else": [{ size: "lg" }, { theme: "granitt", scheme: "contrast" }, { color: "danger" }],
  "a size in a size": [{ size: "lg" }, { size: "sm" }],
  "all at once": [{ theme: "sommer", color: "brand1", scheme: "contrast", size: "sm" }],
  "all at once, in all at once": [
    ...[{ theme: "sommer", color: "brand1", scheme: "contrast", size: "sm" }],
    ...[{ theme: "granitt", color: "neutral", scheme: "light", size: "lg" }],
  ] as Modes[],
};

for (const device of DEVICES) {
  const name = `${device.media}, ${device.colorScheme}, contrast ${device.contrast}`;

  test(`modes nest as they are written: ${name}`, async ({ page }) => {
    await open(page);
    await check(page, device, Object.values(NESTS));
  });

  test(`modes nest in every order: ${name}`, async ({ page }) => {
    await open(page);
    await check(page, device, everyNest());
  });
}

/** Two levels of every theme, scheme and three colours, and a third level that is one of them in turn. */
function everyNest(): Modes[][] {
  const options: Modes[] = [];
  for (const theme of [undefined, "granitt", "fjord"] as const)
    for (const scheme of [undefined, ...SCHEMES] as const)
      for (const color of [undefined, "accent", "danger"] as const)
        options.push({ ...(theme && { theme }), ...(scheme && { scheme }), ...(color && { color }) });
  let turn = 0;
  return options.flatMap((outer) =>
    options.map((inner) => [outer, inner, options[(turn += 7) % options.length] as Modes]),
  );
}

test("what the page's root says holds for the page", async ({ page }) => {
  for (const device of DEVICES) {
    await page.emulateMedia(device);
    await open(page);
    for (const modes of Object.values(NESTS).flat()) {
      const here = held([modes], device);
      const found = await page.evaluate(
        ({ modes, probes }) => {
          const root = document.documentElement;
          for (const name of ["theme", "color", "colorScheme", "size"]) delete root.dataset[name];
          if (modes.theme) root.dataset["theme"] = modes.theme;
          if (modes.color) root.dataset["color"] = modes.color;
          if (modes.scheme) root.dataset["colorScheme"] = modes.scheme;
          if (modes.size) root.dataset["size"] = modes.size;
          const main = document.querySelector("main") as HTMLElement;
          const colors = probes.map((probe) => {
            main.style.color = `var(--felles-${probe})`;
            return getComputedStyle(main).color;
          });
          return { colors, page: getComputedStyle(root).backgroundColor, size: getComputedStyle(main).fontSize };
        },
        { modes, probes: PROBES },
      );
      const message = JSON.stringify({ modes, device });
      expect(found.colors, message).toEqual(expectedProbes(here).map(rgb));
      expect(found.page, message).toBe(rgb(expected(here, "neutral", "background-default")));
      expect(found.size, message).toBe(`${SIZES[here.size]}px`);
    }
  }
});

test("a theme's sheet may be linked before felles.css", async ({ page }) => {
  const device: Device = { media: "screen", colorScheme: "dark", contrast: "no-preference" };
  await open(page, ["sommer.css", "granitt.css", "felles.css"]);
  await page.emulateMedia(device);
  await page.evaluate(() => (document.documentElement.dataset["theme"] = "granitt"));
  const [found] = await read(page, [[]], ["div"]);
  const here: Held = { ...held([], device), theme: "granitt" };
  expect(found?.probes).toEqual(expectedProbes(here));
  expect(found?.radius).toBe("0px");
});

test("an area of a scheme or a theme has its page colours, and text that is read on them", async ({ page }) => {
  const device: Device = { media: "screen", colorScheme: "light", contrast: "no-preference" };
  await open(page);
  await page.emulateMedia(device);
  const nests: Modes[][] = [
    [{ scheme: "dark" }],
    [{ scheme: "contrast" }, { scheme: "light" }],
    [{ scheme: "dark" }, { theme: "granitt" }],
    [{ scheme: "contrast" }, { theme: "sommer" }],
  ];
  await read(page, nests, ["div"]);
  const areas = await page.evaluate(() =>
    [...document.querySelectorAll("main b")].map((element) => {
      const style = getComputedStyle(element.parentElement as HTMLElement);
      return [style.backgroundColor, style.color];
    }),
  );
  expect(areas).toEqual(
    nests.map((nest) => {
      const here = held(nest, device);
      return [expected(here, "neutral", "background-default"), expected(here, "neutral", "text-default")].map(rgb);
    }),
  );
});

test("spacings and type follow the size, to the pixel", async ({ page }) => {
  await open(page);
  const found = await page.evaluate(() => {
    const main = document.querySelector("main") as HTMLElement;
    const names = ["size-1", "size-3", "size-12", "size-30", "font-size-1", "font-size-10", "heading-md-font-size"];
    return ["sm", "md", "lg"].map((size) => {
      main.dataset["size"] = size;
      return names.map((name) => {
        main.style.inlineSize = `var(--felles-${name})`;
        return getComputedStyle(main).inlineSize;
      });
    });
  });
  expect(found).toEqual([
    ["3px", "10px", "42px", "106px", "11px", "53px", "27px"],
    ["4px", "12px", "48px", "120px", "12px", "60px", "30px"],
    ["4px", "13px", "55px", "139px", "14px", "70px", "35px"],
  ]);
});

test("motion is off where the user wants none", async ({ page }) => {
  await open(page);
  const fast = () =>
    page.evaluate(() => {
      const main = document.querySelector("main") as HTMLElement;
      main.style.transitionDuration = "var(--felles-motion-fast)";
      return getComputedStyle(main).transitionDuration;
    });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await fast()).toBe("0.12s");
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await fast()).toBe("0s");
});

test("modes nest in a shadow root too, with the themes outside", async ({ page }) => {
  const device: Device = { media: "screen", colorScheme: "light", contrast: "no-preference" };
  await open(page);
  await page.emulateMedia(device);
  const nest: Modes[] = [{ theme: "granitt", scheme: "contrast" }, { color: "danger", scheme: "dark" }, { scheme: "contrast" }];
  const found = await page.evaluate(
    ({ modes, probes }) => {
      const host = document.createElement("div");
      host.dataset["theme"] = "granitt";
      host.dataset["colorScheme"] = "contrast";
      document.body.append(host);
      const root = host.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(modes);
      root.adoptedStyleSheets = [sheet];
      const outer = document.createElement("div");
      outer.dataset["color"] = "danger";
      outer.dataset["colorScheme"] = "dark";
      const inner = document.createElement("p");
      inner.dataset["colorScheme"] = "contrast";
      outer.append(inner);
      root.append(outer);
      return probes.map((probe) => {
        inner.style.color = `var(--felles-${probe})`;
        return getComputedStyle(inner).color;
      });
    },
    { modes: styles("modes.css"), probes: PROBES },
  );
  expect(found).toEqual(expectedProbes(held(nest, device)).map(rgb));
});

test("a font is asked for only where its theme is", async ({ page }) => {
  const asked: string[] = [];
  await page.route("https://felles.test/**", (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (file.endsWith(".css")) return route.fulfill({ contentType: "text/css", body: styles(file) });
    if (file.endsWith(".woff2")) {
      asked.push(path.basename(file));
      return route.fulfill({ path: path.join(import.meta.dirname, "../../styles", file) });
    }
    const names = file === "without" ? ["felles"] : ["felles", "inter", "granitt", "sommer"];
    const links = names.map((name) => `<link rel="stylesheet" href="/${name}.css">`);
    return route.fulfill({ contentType: "text/html", body: `<!doctype html>${links.join("")}<p>Blåbær</p>` });
  });
  const askedWith = async (change: () => void) => {
    asked.length = 0;
    await page.evaluate(change);
    await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await document.fonts.ready;
    });
    return [...asked].sort();
  };
  await page.goto("https://felles.test/without");
  await page.evaluate(async () => document.fonts.ready);
  expect(asked).toEqual([]);
  await page.goto("https://felles.test/");
  await page.evaluate(async () => document.fonts.ready);
  expect(asked).toEqual(["inter-latin-wght-normal.woff2"]);
  expect(await askedWith(() => document.querySelector("p")?.setAttribute("data-theme", "sommer"))).toEqual([
    "atkinson-hyperlegible-next-latin-wght-normal.woff2",
  ]);
  const heading = () => {
    const heading = document.createElement("h1");
    heading.dataset["theme"] = "granitt";
    heading.style.fontFamily = "var(--felles-font-family-heading)";
    heading.textContent = "Šádde";
    document.body.append(heading);
  };
  expect(await askedWith(heading)).toEqual([
    "source-serif-4-latin-ext-wght-normal.woff2",
    "source-serif-4-latin-wght-normal.woff2",
  ]);
});

// In the weight of text, for which stand-ins are made to fit: a font of the device may have no other than it and bold.
test("until a font has come, text is as wide and as high as it will be", async ({ page }) => {
  const text = "Du har rett til å få vite hvorfor vi har gjort vedtaket, og du kan klage innen tre uker.";
  await page.route("https://felles.test/**", (route) => {
    const file = new URL(route.request().url()).pathname.slice(1);
    if (file.endsWith(".css")) return route.fulfill({ contentType: "text/css", body: styles(file) });
    if (file.endsWith(".woff2")) return route.fulfill({ path: path.join(import.meta.dirname, "../../styles", file) });
    const links = ["felles", "inter", "granitt", "sommer"].map((name) => `<link rel="stylesheet" href="/${name}.css">`);
    return route.fulfill({ contentType: "text/html", body: `<!doctype html>${links.join("")}<span>${text}</span>` });
  });
  await page.goto("https://felles.test/");
  for (const family of ["Inter", "Source Serif 4", "Atkinson Hyperlegible Next"]) {
    const [own, standIn] = await page.evaluate(async (family) => {
      const span = document.querySelector("span") as HTMLElement;
      const measure = async (name: string) => {
        span.style.font = `400 16px/normal "${name}", monospace`;
        span.getBoundingClientRect();
        await document.fonts.ready;
        const { width, height } = span.getBoundingClientRect();
        return { width, height };
      };
      return [await measure(family), await measure(`${family} Fallback`)] as const;
    }, family);
    expect(Math.abs(standIn.width / own.width - 1), `${family}: ${standIn.width} and ${own.width}`).toBeLessThan(0.02);
    expect(Math.abs(standIn.height - own.height), family).toBeLessThanOrEqual(1);
  }
});

test("the tokens of one theme are under 6 kB", () => {
  for (const sheets of [["tokens.css", "modes.css"], ["granitt.css"], ["sommer.css"]]) {
    const size = brotliCompressSync(sheets.map(styles).join("")).length;
    expect(size, sheets.join(" and ")).toBeLessThan(6_000);
  }
});
