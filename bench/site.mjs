// @ts-check
// The pages that are measured: what each is made of, and how it is put together.

import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { bundle } from "./bundle.mjs";
import { assembleElements } from "./elements.mjs";

/**
 * @typedef {"felles" | "bare" | "react" | "html" | "showcase" | "elements" | "web"} Library
 * @typedef {object} Page
 * @property {string} name Its folder in the site; the Rust pages are built under this name.
 * @property {Library} library
 * @property {"timing" | "hello" | "builder" | "elements"} kind
 * @property {string} [style] The style sheet it links; felles can also bring its own.
 * @property {string} [path] Its folder in the site, where several are measured on one.
 * @property {string} [shows] What is in it, where its library does not say it.
 * @property {import("./in_page.mjs").Changes} [changes] What is changed in the theme builder, and what is seen meanwhile.
 */

/** @type {Record<Library, string>} */
export const LIBRARIES = {
  felles: "felles",
  bare: "bare Leptos elements",
  react: "React with Designsystemet",
  html: "innerHTML",
  showcase: "showcase",
  elements: "felles",
  web: "designsystemet-web",
};

/** All but React link the same sheet, so that layout is the same work. @type {Page[]} */
export const TIMING = [
  { name: "felles-timing", library: "felles", kind: "timing", style: "../felles.css" },
  { name: "bare-timing", library: "bare", kind: "timing", style: "../felles.css" },
  { name: "react-timing", library: "react", kind: "timing", style: "style.css" },
  { name: "html-timing", library: "html", kind: "timing", style: "../felles.css" },
];

/** One button that counts. @type {Page[]} */
export const HELLO = [
  { name: "felles-hello", library: "felles", kind: "hello" },
  { name: "felles-hello-linked", library: "felles", kind: "hello", style: "../felles.css" },
  { name: "bare-hello", library: "bare", kind: "hello", style: "../felles.css" },
  { name: "react-hello", library: "react", kind: "hello", style: "style.css" },
  { name: "html-hello", library: "html", kind: "hello", style: "../felles.css" },
];

const SHOWCASE = "showcase";

/**
 * The theme builder, in the showcase as it is built.
 * @param {string} view @param {string} field @param {string[]} values
 * @returns {Page}
 */
const builder = (view, field, values) => ({
  name: `${field}, ${view} seen`,
  library: "showcase",
  kind: "builder",
  path: `${SHOWCASE}/themes/builder`,
  changes: { view, field, values },
});

const COLORS = ["#7a1f3d", "#1b6b3a", "#0055aa", "#ffe000", "#757575", "#0b5c73"];

export const BUILDER = [
  ...["Skjerm", "Komponenter", "Skalaer", "Kontrast", "Hent ut"].map((view) => builder(view, "colors.accent", COLORS)),
  builder("Skjerm", "colors.neutral", COLORS),
  builder("Skjerm", "radius", ["0", "4", "12", "20"]),
  builder("Skjerm", "name", ["heim", "heim-2"]),
];

/** Whether it is made of what is in the built showcase. @param {Page} page */
export const isOfShowcase = ({ kind }) => kind === "builder" || kind === "elements";

const OF_WASM = ["felles", "bare"];
const START_TIMING = `import init, { mount, unmount } from "./program.js";
const program = await init();
globalThis.bench = { mount, unmount, memory: () => program.memory.buffer.byteLength };
`;
const START_HELLO = `import init from "./program.js";
init();
`;

/**
 * Adds all that is not Rust to a folder that holds the built Rust pages.
 * @param {string} site
 * @param {Page[]} pages
 * @param {string} [showcase] Where the built showcase is.
 */
export async function assemble(site, pages, showcase) {
  const root = path.dirname(import.meta.dirname);
  if (showcase) {
    if (pages.some((page) => page.library === "showcase")) await takeBuilder(showcase, path.join(site, SHOWCASE));
    await assembleElements(site, pages, showcase);
  }
  for (const page of [...TIMING, ...HELLO].filter((page) => pages.includes(page))) {
    const folder = path.join(site, page.name);
    await mkdir(folder, { recursive: true });
    if (page.library === "react") await bundle(`react/${page.kind}.jsx`, folder);
    if (page.library === "html") await cp(path.join(root, "bench/html"), folder, { recursive: true });
    if (OF_WASM.includes(page.library)) {
      await writeFile(path.join(folder, "main.js"), page.kind === "timing" ? START_TIMING : START_HELLO);
    }
    await writeFile(path.join(folder, "index.html"), document(page));
  }
  await cp(path.join(root, "styles/felles.css"), path.join(site, "felles.css"));
}

/**
 * The page of the theme builder, and what it loads.
 * @param {string} showcase
 * @param {string} folder
 */
async function takeBuilder(showcase, folder) {
  await rm(folder, { recursive: true, force: true });
  for (const name of await readdir(showcase)) {
    const wanted = name === "themes" || name === "fonts" || /\.(css|js|svg|wasm)$/.test(name);
    if (wanted) await cp(path.join(showcase, name), path.join(folder, name), { recursive: true });
  }
}

/** @param {Page} page */
function script(page) {
  if (page.library === "html") return `${page.kind}.js`;
  return page.library === "react" ? "program.js" : "main.js";
}

/** As Trunk and Vite write it: what a script will ask for is asked for at once. @param {Page} page */
function document(page) {
  const head = [`<title>${LIBRARIES[page.library]}</title>`];
  if (page.style) head.push(`<link rel="stylesheet" href="${page.style}" />`);
  if (OF_WASM.includes(page.library)) {
    head.push(
      `<link rel="modulepreload" href="program.js" />`,
      `<link rel="preload" href="program_bg.wasm" as="fetch" type="application/wasm" crossorigin />`,
    );
  }
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    ${head.join("\n    ")}
  </head>
  <body>
    <main id="stage"></main>
    <script type="module" src="${script(page)}"></script>
  </body>
</html>
`;
}

/**
 * What a page loads besides its document: addresses below the site.
 * @param {Page} page
 * @returns {{ program: string[], scripts: string[], styles: string[] }}
 */
export function loads(page) {
  const own = (/** @type {string} */ file) => path.posix.join(page.name, file);
  const styles = page.style ? [own(page.style)] : [];
  if (OF_WASM.includes(page.library)) {
    return { program: [own("program_bg.wasm")], scripts: [own("program.js"), own("main.js")], styles };
  }
  return { program: [], scripts: [own(script(page))], styles };
}
