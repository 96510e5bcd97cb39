// @ts-check
// Opens the menu where there is room for it, and starts the wasm, which takes over the examples. Where that cannot be,
// the page stays as it is: to read.

// @ts-expect-error: Trunk writes it, and the prerenderer puts its real name here.
import init from "./showcase.js";

const menu = document.querySelector("details.showcase-menu__fold");
const room = matchMedia("(min-width: 64rem)");
const fold = () => menu?.toggleAttribute("open", room.matches);
room.addEventListener("change", fold);
fold();

try {
  await init({ module_or_path: new URL("./showcase_bg.wasm", import.meta.url) });
} catch (error) {
  document.documentElement.dataset.script = "failed";
  console.warn("felles: the wasm did not start, so the examples are not live.", error);
}
