// @ts-check
// Builds a page of a peer as its users build theirs: with Vite's production build.

import { build } from "vite";

/**
 * @param {string} entry Its script, in this folder.
 * @param {string} folder Where program.js and style.css go.
 */
export async function bundle(entry, folder) {
  await build({
    configFile: false,
    root: import.meta.dirname,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        // Every file of a React library begins with "use client", which means nothing here.
        checks: { moduleLevelDirective: false },
        input: entry,
        output: { entryFileNames: "program.js", assetFileNames: "style.css" },
      },
    },
  });
}
