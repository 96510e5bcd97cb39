// What bridge.js and the wasm know of each other. The wasm's side is widgets/main.rs and widgets/host.rs.

/** What wasm-bindgen makes of widgets/main.rs. One engine draws all elements. */
export interface Engine {
  /** Instantiates the wasm. */
  default(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  /** Makes ready. A panic is told of with what happened, then, if that is known, with the element that it happened in. */
  start(panicked: (message: string, handle: number) => void): void;
  /** Draws an element; gives its handle, 0 where there is no such element. */
  mount(tag: string, host: Host, root: ShadowRoot): number;
  /** An attribute or property has another value. */
  changed(handle: number, name: string): void;
  /** Frees all that an element holds. */
  unmount(handle: number): void;
}

/** What an engine may ask an element for. */
export interface Host {
  /** What it was given or has kept. */
  get(name: string): unknown;
  /** Keeps what must outlive the engine. */
  keep(name: string, value: unknown): void;
  /** Sends an event; false where it was prevented. */
  emit(name: string, detail: unknown, cancelable: boolean): boolean;
  /** Calls a function that was given as a property. */
  call(name: string, detail: unknown): Promise<unknown>;
}
