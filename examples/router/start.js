import init from "./felles-example-router.js";

await init({ module_or_path: new URL("./felles-example-router_bg.wasm", import.meta.url) });
