// @ts-check
// Starts the wasm, which takes over the page. Where that cannot be, the page stays as it is: plain forms, which work.

// @ts-expect-error: wasm-bindgen writes it.
import init from "./start_enk_client.js";

try {
  await init({ module_or_path: new URL("./start_enk_client_bg.wasm", import.meta.url) });
} catch (error) {
  document.documentElement.dataset.script = "failed";
  console.warn("The script did not start. The page works without it.", error);
}
