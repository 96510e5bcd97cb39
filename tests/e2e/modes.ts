// What the modes mean, for the tests of themes: the values from the sheets, and the rules of nesting in a few lines.

import { readFileSync } from "node:fs";
import path from "node:path";
import { type Page } from "@playwright/test";

export const styles = (file: string) => readFileSync(path.join(import.meta.dirname, "../../styles", file), "utf8");

export const THEMES = ["fjord", "granitt", "sommer"] as const;
const COLORS = ["accent", "neutral", "brand1", "brand2", "info", "success", "warning", "danger"] as const;
export const SCHEMES = ["light", "dark", "contrast", "auto"] as const;
export const SIZES = { sm: 16, md: 18, lg: 21 } as const;
const STEPS = [
  ...["background-default", "background-tinted", "surface-default", "surface-tinted", "surface-hover"],
  ...["surface-active", "border-subtle", "border-default", "border-strong", "text-subtle", "text-default"],
  ...["base-default", "base-hover", "base-active", "base-contrast-subtle", "base-contrast-default"],
] as const;

/** What one element says. */
export interface Modes {
  theme?: (typeof THEMES)[number];
  color?: (typeof COLORS)[number];
  scheme?: (typeof SCHEMES)[number];
  size?: keyof typeof SIZES;
}

/** What holds at one element. */
export interface Held {
  theme: (typeof THEMES)[number];
  color: (typeof COLORS)[number];
  scheme: "light" | "dark";
  contrast: boolean;
  size: keyof typeof SIZES;
}

export interface Device {
  colorScheme: "light" | "dark";
  contrast: "more" | "no-preference";
  media: "screen" | "print";
}

export const DEVICES: Device[] = (["screen", "print"] as const).flatMap((media) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    (["no-preference", "more"] as const).map((contrast) => ({ media, colorScheme, contrast })),
  ),
);

/** What a theme's sheet gives a token, `normal-accent-border-subtle`: for light and for dark. */
const values = Object.fromEntries(
  THEMES.map((theme) => {
    const sheet = styles(theme === "fjord" ? "tokens.css" : `${theme}.css`);
    const pairs = sheet.matchAll(/--felles-([a-z0-9-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
    return [theme, new Map(Array.from(pairs, ([, name, light, dark]) => [name, { light, dark }]))];
  }),
);

export function expected(held: Held, color: string, step: string): string {
  const kind = step.startsWith("base-") ? "color" : held.contrast ? "contrast" : "normal";
  const value = values[held.theme]?.get(`${kind}-${color}-${step}`)?.[held.scheme];
  if (value === undefined) throw new Error(`${held.theme} has no ${kind}-${color}-${step}`);
  return value;
}

/** The rules of nesting, in a few lines: each mode is that of the nearest element that has one. */
export function held(nest: Modes[], device: Device): Held {
  const followed = { scheme: device.colorScheme, contrast: device.contrast === "more" };
  const here: Held = { theme: "fjord", color: "accent", size: "md", ...followed };
  for (const { theme, color, scheme, size } of nest) {
    Object.assign(here, theme && { theme }, color && { color }, size && { size });
    if (scheme === "auto") Object.assign(here, followed);
    else if (scheme === "contrast") Object.assign(here, { scheme: "dark", contrast: true });
    else if (scheme !== undefined) Object.assign(here, { scheme, contrast: false });
  }
  return device.media === "print" ? { ...here, scheme: "light" } : here;
}

/** What is read at each element: the colours of the context, some of a scale, and what else a mode decides. */
export const PROBES = [
  ...STEPS.map((step) => `color-${step}`),
  ...["color-neutral-text-default", "color-danger-border-default", "color-brand1-surface-tinted"],
  ...["color-warning-base-default", "color-focus-inner", "color-focus-outer", "link-color-visited"],
];

export function expectedProbes(here: Held): string[] {
  return [
    ...STEPS.map((step) => expected(here, here.color, step)),
    expected(here, "neutral", "text-default"),
    expected(here, "danger", "border-default"),
    expected(here, "brand1", "surface-tinted"),
    expected(here, "warning", "base-default"),
    expected(here, "neutral", "background-default"),
    expected(here, "neutral", "text-default"),
    values[here.theme]?.get("link-color-visited")?.[here.scheme] ?? "",
  ];
}

/** Lays out each nest of elements on a page with all sheets, and reads what is found innermost. */
export async function read(page: Page, nests: Modes[][], tags: string[]): Promise<{ probes: string[]; fontSize: string; radius: string; font: string }[]> {
  return page.evaluate(
    ({ nests, tags, probes }) => {
      const main = document.querySelector("main") as HTMLElement;
      main.replaceChildren();
      const innermost = nests.map((nest, index) => {
        let parent = main;
        nest.forEach((modes, depth) => {
          const element = document.createElement(tags[(index + depth) % tags.length] as string);
          if (modes.theme) element.dataset["theme"] = modes.theme;
          if (modes.color) element.dataset["color"] = modes.color;
          if (modes.scheme) element.dataset["colorScheme"] = modes.scheme;
          if (modes.size) element.dataset["size"] = modes.size;
          parent.append(element);
          parent = element;
        });
        const child = document.createElement("b");
        parent.append(child);
        return child;
      });
      const hex = (color: string) =>
        `#${(color.match(/\d+/g) ?? []).slice(0, 3).map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
      return innermost.map((element) => {
        const style = getComputedStyle(element);
        const found = probes.map((probe) => {
          element.style.color = `var(--felles-${probe})`;
          return hex(style.color);
        });
        element.style.borderRadius = "var(--felles-border-radius-lg)";
        return { probes: found, fontSize: style.fontSize, radius: style.borderRadius, font: style.fontFamily };
      });
    },
    { nests, tags, probes: PROBES },
  );
}

/** As a browser writes a colour. */
export function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
