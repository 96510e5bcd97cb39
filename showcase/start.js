// @ts-check
// Starts the wasm, which takes over the examples and the moving parts of the page. Where that cannot be, the page stays as
// it is: to read.

// @ts-expect-error: Trunk writes it, and the prerenderer puts its real name here.
import init from "./showcase.js";

try {
  await init({ module_or_path: new URL("./showcase_bg.wasm", import.meta.url) });
} catch (error) {
  document.documentElement.dataset.script = "failed";
  console.warn("felles: the wasm did not start, so the examples are not live.", error);
}
