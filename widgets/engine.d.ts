// What the scripts and the wasm know of each other. The wasm's side is widgets/engine.rs and widgets/host.rs.

import type { Part } from "./bridge.js";

/** What wasm-bindgen makes of a group. One engine draws all elements of it. */
export interface Engine {
  /** Instantiates the wasm. */
  default(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  /** Makes ready. A panic is told of with what happened, then, if that is known, with the element that it happened in. */
  start(panicked: (message: string, handle: number) => void): void;
  /** Draws an element; gives its handle, 0 where there is no such element. */
  mount(tag: string, host: Host, root: ShadowRoot | HTMLElement): number;
  /** An attribute or property has another value. */
  changed(handle: number, name: string): void;
  /** Frees all that an element holds. */
  unmount(handle: number): void;
}

/** What an engine may ask an element for. */
export interface Host {
  element: HTMLElement;
  /** What it was given or has kept. */
  get(name: string): unknown;
  /** Keeps what must outlive the engine. An attribute is set too. */
  keep(name: string, value: unknown): void;
  /** Tells the form what it holds, and what is wrong with it: nothing where the message is empty. */
  submit(value: string | string[] | null, message: string, missing: boolean): void;
  /** Sends an event; false where it was prevented. */
  emit(name: string, detail: unknown, cancelable: boolean): boolean;
  /** Calls a function that was given as a property. */
  call(name: string, detail: unknown): Promise<unknown>;
}

/** An attribute or property. */
export interface Name {
  name: string;
  /** `?` for one that is there or not, `#` for a number. */
  type: string | undefined;
  /** As a property: `hideLabel`. */
  property: string;
}

/** What felles.js keeps of an element. */
export interface Seed {
  element: HTMLElement;
  group: string;
  dom: string;
  attributes: Name[];
  internals: ElementInternals;
  root: ShadowRoot | undefined;
  values: Map<string, any>;
  dirty: boolean;
  part: Part | undefined;
  set(name: string, value: unknown): void;
}
