// @ts-check
// The pages that are measured: what each is made of, and how it is put together.

import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { buildReact } from "./react/vite.mjs";

/**
 * @typedef {"felles" | "bare" | "react" | "html"} Library
 * @typedef {object} Page
 * @property {string} name Its folder in the site; the Rust pages are built under this name.
 * @property {Library} library
 * @property {"timing" | "hello"} kind
 * @property {string} [style] The style sheet it links; felles can also bring its own.
 */

/** @type {Record<Library, string>} */
export const LIBRARIES = {
  felles: "felles",
  bare: "bare Leptos elements",
  react: "React with Designsystemet",
  html: "innerHTML",
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
 */
export async function assemble(site) {
  const root = path.dirname(import.meta.dirname);
  for (const page of [...TIMING, ...HELLO]) {
    const folder = path.join(site, page.name);
    await mkdir(folder, { recursive: true });
    if (page.library === "react") await buildReact(page.kind, folder);
    if (page.library === "html") await cp(path.join(root, "bench/html"), folder, { recursive: true });
    if (OF_WASM.includes(page.library)) {
      await writeFile(path.join(folder, "main.js"), page.kind === "timing" ? START_TIMING : START_HELLO);
    }
    await writeFile(path.join(folder, "index.html"), document(page));
  }
  await cp(path.join(root, "styles/felles.css"), path.join(site, "felles.css"));
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
