// @ts-check
// What runs inside a measured page. These functions are sent there as text: they may use nothing of this file.

/**
 * @typedef {{ script: number, layout: number }} Time Milliseconds to the end of the script, and of the layout after it.
 * @typedef {object} Bench What every timing page offers.
 * @property {(scene: string, count: number) => void} mount
 * @property {() => void} unmount
 * @property {() => number} [memory] Bytes of wasm memory.
 * @typedef {{ view: string, field: string, values: string[] }} Changes A view of the theme builder, a field, what it is set to.
 */

/** Made before anything of the page runs. */
export function prepare() {
  /** Lets all that waits in microtasks run: effects, observers, promises. */
  async function settle() {
    for (let turn = 0; turn < 20; turn++) await null;
  }

  /** @param {() => void} work @returns {Promise<Time>} */
  async function time(work) {
    const start = performance.now();
    work();
    await settle();
    const script = performance.now() - start;
    document.body.getBoundingClientRect();
    return { script, layout: performance.now() - start };
  }

  /** Two frames and a task: what was put off is done by then. */
  async function rest() {
    for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  Object.assign(globalThis, { clock: { settle, time, rest } });
}

/**
 * Mounts a scene in the fresh page, unmounts it, mounts it again, and leaves it there.
 * @param {{ scene: string, count: number, selector: string, made?: number }} what So many fit the selector: as many as were
 * asked for, or another number.
 */
export async function mountTwice({ scene, count, selector, made: expected = count }) {
  const { bench, clock } = /** @type {any} */ (globalThis);
  /** @returns {Promise<Time>} */
  async function once() {
    const time = await clock.time(() => bench.mount(scene, count));
    const made = document.querySelectorAll(selector).length;
    if (made !== expected) throw new Error(`${scene}: ${made} instead of ${expected}`);
    return time;
  }
  await clock.rest();
  const cold = await once();
  await clock.rest();
  const gone = await clock.time(() => bench.unmount());
  const left = document.querySelectorAll(selector).length;
  if (left !== 0) throw new Error(`${scene}: ${left} left after unmounting`);
  await clock.rest();
  return { cold, gone, warm: await once() };
}

/**
 * Types so many keys, five into each field; the last field gets four and then loses two, so that its error must show.
 * @param {{ keys: number }} what
 */
export async function type({ keys }) {
  const { clock } = /** @type {any} */ (globalThis);
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const inputs = [...document.querySelectorAll("input")];
  const total = { script: 0, layout: 0 };
  for (let key = 0; key < keys; key++) {
    const [input, length] = [inputs[Math.floor(key / 5)], (key % 5) + 1];
    const text = `${String.fromCharCode(97 + (Math.floor(key / 5) % 26))}bcde`.slice(0, length);
    if (length === 1) input.focus();
    const time = await clock.time(() => {
      // As the browser does it: past any property a framework put on the element itself.
      write?.call(input, text);
      input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text.at(-1) }));
    });
    total.script += time.script;
    total.layout += time.layout;
    const refused = document.querySelectorAll('input[aria-invalid="true"]').length;
    const expected = length < 3 ? 1 : 0;
    if (refused !== expected) throw new Error(`after "${text}": ${refused} refused instead of ${expected}`);
    if (key % 10 === 9) await clock.rest();
  }
  return total;
}

/**
 * Types so many keys into a form that tells what is wrong with a field once it was left, five into each field. After the
 * second it is left: its error must show then, and be gone with the third.
 * @param {{ keys: number }} what
 */
export async function fillIn({ keys }) {
  const { clock } = /** @type {any} */ (globalThis);
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const inputs = [...document.querySelectorAll("input")];
  const total = { script: 0, layout: 0 };
  for (let key = 0; key < keys; key++) {
    const [input, length] = [inputs[Math.floor(key / 5)], (key % 5) + 1];
    const text = `${String.fromCharCode(97 + (Math.floor(key / 5) % 26))}bcde`.slice(0, length);
    input.focus();
    const time = await clock.time(() => {
      write?.call(input, text);
      input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text.at(-1) }));
    });
    total.script += time.script;
    total.layout += time.layout;
    if (length === 2) {
      input.blur();
      await clock.settle();
    }
    const refused = document.querySelectorAll('input[aria-invalid="true"]').length;
    const expected = length === 2 ? 1 : 0;
    if (refused !== expected) throw new Error(`after "${text}": ${refused} refused instead of ${expected}`);
    if (key % 10 === 9) await clock.rest();
  }
  return total;
}

/**
 * Presses the header of the first column so many times: up, down, as it came. Each time the rows must be in another order.
 * @param {{ times: number }} what
 * @returns {Promise<Time[]>}
 */
export async function sort({ times }) {
  const { clock } = /** @type {any} */ (globalThis);
  const button = document.querySelector("#stage thead button");
  if (!(button instanceof HTMLElement)) throw new Error("there is no header to press");
  const first = () => document.querySelector("#stage tbody tr")?.textContent;
  const taken = [];
  for (let turn = 0; turn < times; turn++) {
    const before = first();
    await clock.rest();
    taken.push(await clock.time(() => button.click()));
    if (first() === before) throw new Error("the rows were not sorted");
  }
  return taken;
}

/**
 * Opens and closes the list of a combobox so many times, with the button beside it: until its options are there and laid out.
 * @param {{ times: number }} what
 * @returns {Promise<number[]>}
 */
export async function openList({ times }) {
  const { clock } = /** @type {any} */ (globalThis);
  const button = document.querySelector("#stage button[aria-expanded]");
  if (!(button instanceof HTMLElement)) throw new Error("there is no button that opens");
  const options = () => document.querySelectorAll("#stage [role=option]").length;
  const isSeen = () => (document.querySelector("#stage [role=option]")?.getBoundingClientRect().height ?? 0) > 0;
  /** @param {boolean} open */
  async function until(open) {
    for (let frames = 0; isSeen() !== open; frames++) {
      if (frames > 100) throw new Error(`the list is ${open ? "not there" : "still there"}`);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
  const taken = [];
  for (let turn = 0; turn < times; turn++) {
    await clock.rest();
    const start = performance.now();
    button.click();
    await clock.settle();
    await until(true);
    document.body.getBoundingClientRect();
    taken.push(performance.now() - start);
    if (options() > 1000) throw new Error(`${options()} options are in the page`);
    button.click();
    await clock.settle();
    await until(false);
  }
  return taken;
}

/**
 * Mounts and unmounts one button and one field so many times.
 * @param {{ times: number }} what
 */
export async function cycle({ times }) {
  const { bench, clock } = /** @type {any} */ (globalThis);
  for (let turn = 0; turn < times; turn++) {
    bench.mount("cycle", 1);
    await clock.settle();
    bench.unmount();
    if (turn % 20 === 0) await clock.rest();
  }
  await clock.rest();
  return bench.memory?.();
}

/**
 * Sets a field of the theme builder so many times, to one of some values after the other. Each time the page's sheet of the
 * draft must be another when the script has ended, or something of the change was not measured.
 * @param {Changes & { times: number }} what
 * @returns {Promise<Time[]>}
 */
export async function change({ field, values, times }) {
  const { clock } = /** @type {any} */ (globalThis);
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  const input = document.querySelector(`.showcase-builder__controls input[name="${field}"]`);
  if (!(input instanceof HTMLInputElement)) throw new Error(`there is no field ${field}`);
  const rules = () => [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join();
  input.focus();
  const taken = [];
  let shown = rules();
  for (let turn = 0; turn < times; turn++) {
    await clock.rest();
    const time = await clock.time(() => {
      write?.call(input, values[turn % values.length]);
      input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
    });
    const now = rules();
    if (now === shown) throw new Error(`${field}: the change was not seen`);
    shown = now;
    taken.push(time);
  }
  return taken;
}

/** Presses the page's button as soon as there is one, until it answers, and notes when that was. */
export function watchForUse() {
  let asking = false;
  async function ask() {
    const button = document.querySelector("button");
    if (asking || !button) return;
    asking = true;
    const before = button.textContent;
    button.click();
    for (let turn = 0; turn < 20; turn++) await null;
    if (button.textContent !== before) {
      observer.disconnect();
      Object.assign(globalThis, { usable: performance.now() });
    } else {
      setTimeout(ask, 1);
    }
    asking = false;
  }
  const observer = new MutationObserver(ask);
  observer.observe(document, { childList: true, subtree: true });
}

/** Whether all custom elements in the page have what they show. */
export function areDrawn() {
  const custom = [...document.querySelectorAll("#stage *")].filter(({ localName }) => localName.includes("-"));
  const isDrawn = (/** @type {Element} */ element) =>
    element.matches(element.localName.startsWith("felles-") ? ":state(ready)" : ":defined");
  return custom.length > 0 && custom.every(isDrawn);
}

/** What the page has fetched, its document aside: how many files, and kB as they were sent. */
export function fetchedFiles() {
  /** @type {Record<string, string>} */
  const kinds = { js: "JavaScript", wasm: "wasm", css: "CSS" };
  /** In the order of the table. @type {Record<string, number>} */
  const bytes = { JavaScript: 0, wasm: 0, CSS: 0, all: 0, "all, raw": 0 };
  const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType("resource"));
  for (const { name, encodedBodySize, decodedBodySize } of entries) {
    const kind = kinds[new URL(name).pathname.split(".").at(-1) ?? ""];
    if (!kind || !encodedBodySize) throw new Error(`${name} was not expected, or did not come`);
    bytes[kind] += encodedBodySize;
    bytes.all += encodedBodySize;
    bytes["all, raw"] += decodedBodySize;
  }
  const kilobytes = Object.entries(bytes).map(([kind, sum]) => [kind, sum / 1000]);
  return { files: entries.length, ...Object.fromEntries(kilobytes) };
}

/**
 * Types into the page's first field as soon as its element is there, until what that says of it changes, and notes when that
 * was: how much is left, or that this is no organisation number.
 */
export function watchForAnswer() {
  /** @type {string | undefined} */
  let first;
  /** @param {any} field */
  function says(field) {
    if (field.validity) return `${field.validity.customError}`;
    return field.querySelector(".felles-character-count")?.textContent || field.querySelector("[data-label]")?.dataset.label;
  }
  async function ask() {
    const field = document.querySelector("#stage > :defined");
    const control = (field?.shadowRoot ?? field)?.querySelector("input,textarea");
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      first ??= says(field);
      control.value += "1";
      control.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true, inputType: "insertText" }));
      for (let turn = 0; turn < 20; turn++) await null;
      if (first && says(field) !== first) return Object.assign(globalThis, { usable: performance.now() });
    }
    setTimeout(ask, 1);
  }
  ask();
}
