// @ts-check
// Builds a page of React as its users build theirs: with Vite's production build.

import path from "node:path";
import { build } from "vite";

/**
 * @param {"timing" | "hello"} page
 * @param {string} folder Where program.js and style.css go.
 */
export async function buildReact(page, folder) {
  await build({
    configFile: false,
    root: path.dirname(import.meta.dirname),
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        // Every file of a React library begins with "use client", which means nothing here.
        checks: { moduleLevelDirective: false },
        input: `react/${page}.jsx`,
        output: { entryFileNames: "program.js", assetFileNames: "style.css" },
      },
    },
  });
}
