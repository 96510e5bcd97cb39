// @ts-check
// What draws the custom elements of felles.js, all but the drawing. What an element shows is drawn by a wasm, the engine of its
// group. An engine may die; what an element was given and what its user wrote is in JavaScript, and outlives it.

/** The glue and the wasm of each group, named so that bundlers see them: `cargo xtask build` writes them in. @type {Record<string, URL[]>} */
const GROUPS = {};
const MOST_DEATHS = 8;

/** @import { Engine, Host, Seed } from "./engine.d.ts" */

const sheet = new CSSStyleSheet();
sheet.replaceSync(":host{display:block}:host([hidden]){display:none}.kept{display:block;inline-size:100%;font:inherit}");

/** What draws the elements of one group. */
class Group {
  /** The engine that draws now. @type {Engine | undefined} */
  alive;
  /** @type {Promise<void> | undefined} */
  loading;
  /** @type {Promise<WebAssembly.Module> | undefined} */
  compiling;
  deaths = 0;

  /** @param {URL[]} addresses */
  constructor([glue, wasm]) {
    this.glue = glue;
    this.wasm = wasm;
  }

  async compile() {
    const response = await fetch(this.wasm);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const typed = response.headers.get("content-type")?.startsWith("application/wasm");
    return typed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  }

  async load() {
    // A module runs once for each address, so another address gives an engine with a state of its own.
    const glue = new URL(this.glue);
    if (this.deaths) glue.search = `${this.deaths}`;
    try {
      if (this.deaths > MOST_DEATHS) throw new Error("too many restarts");
      /** @type {[Engine, WebAssembly.Module]} */
      const [engine, module] = await Promise.all([
        import(/* @vite-ignore */ /* webpackIgnore: true */ glue.href),
        (this.compiling ??= this.compile()),
      ]);
      await engine.default({ module_or_path: module });
      // Called with what happened, then, if that can be told, with whose it was.
      engine.start((message, handle) => {
        if (message) this.died(engine, message);
        for (const part of parts) if (handle && part.engine === engine && part.handle === handle) culprit = part;
      });
      this.alive = engine;
    } catch (error) {
      console.error("felles: cannot load the widgets, the page's own content stays:", error);
      throw error;
    }
  }

  /** After a panic a new engine draws all but the one that it happened in. @param {Engine} engine @param {unknown} reason */
  died(engine, reason) {
    if (engine !== this.alive) return;
    this.alive = this.loading = undefined;
    culprit = inside;
    this.deaths++;
    queueMicrotask(async () => {
      console.error("felles: a widget stopped:", culprit?.element, reason);
      culprit?.fail(reason);
      this.loading = this.load();
      await this.loading.catch(() => {});
      for (const part of parts) if (part.group === this) part.draw();
    });
  }
}

/** @type {Record<string, Group>} */
const groups = {};
for (const name in GROUPS) groups[name] = new Group(GROUPS[name]);
/** Whose call into an engine is under way. @type {Part | undefined} */
let inside;
/** Whose fault the last death was. @type {Part | undefined} */
let culprit;
/** Those in the page. @type {Set<Part>} */
const parts = new Set();
let count = 0;
/** @type {Promise<typeof import("./light.js")> | undefined} */
let lights;

/** What stands behind one element. */
export class Part {
  /** The labels of what its user wrote. @type {Map<string, string>} */
  written = new Map();
  /** Who drew it. @type {Engine | undefined} */
  engine;
  handle = 0;
  failed = false;
  /** What it sends in its form. @type {string | string[] | null} */
  sent = null;
  problem = { message: "", missing: false };
  /** Controls of the page's own that it stands in for. @type {HTMLInputElement[]} */
  replaced = [];
  /** What draws in the page needs. @type {import("./light.js").Light | undefined} */
  light;

  /** @param {Seed} seed */
  constructor(seed) {
    this.seed = seed;
    this.element = seed.element;
    this.values = seed.values;
    this.group = groups[seed.group];
    this.field = seed.dom === "field";
    /** Ids in the page begin with it. */
    this.values.set("scope", `felles-${seed.element.localName.slice(7)}-${++count}`);
    this.place = seed.root ?? document.createElement("div");
    this.clear();
    // Before the engine hears of it, which may die of it.
    this.place.addEventListener("input", ({ target }) => {
      const { name, type, value, labels } = /** @type {HTMLTextAreaElement} */ (target);
      // What is picked is no draft that can be read, and its name may be any.
      if (!name || !seed.root || /radio|checkbox/.test(type)) return;
      if (name === "value") seed.dirty = true;
      this.values.set(name, value.replace(/\p{Cs}/gu, "\ufffd"));
      this.written.set(name, labels?.[0]?.textContent ?? "");
    }, true);
    if (this.field) this.join();
  }

  /** As a control of its form. */
  join() {
    const { element, seed } = this;
    element.addEventListener("click", (event) => {
      // A press on a label of the page's own.
      if (event.composedPath()[0] === element) element.focus();
    });
    element.addEventListener("invalid", (event) => {
      if (!this.handle) return;
      event.preventDefault();
      seed.set("touched", true);
      const first = seed.internals.form?.querySelector(":invalid:not(fieldset)");
      if (first === element && !document.querySelector("felles-error-summary")) element.focus();
    });
  }

  /** @param {string} name */
  changed(name) {
    if (!this.handle) return;
    if (name === "name") this.submit();
    this.enter(this.engine, (engine) => engine.changed(this.handle, name));
  }

  /** Takes over the language of its place. */
  speak() {
    /** @type {Element | null} */
    let found = null;
    for (let place = this.element; place && !found; place = /** @type {any} */ (place.getRootNode()).host) {
      found = place.closest("[lang]");
    }
    const lang = found?.getAttribute("lang");
    if (lang !== this.values.get("lang")) this.seed.set("lang", lang);
  }

  async draw() {
    try {
      if (this.element.ownerDocument !== document) throw new Error("in another document");
      if (!this.seed.root) this.light ??= (await (lights ??= import("./light.js"))).light(this);
      await (this.group.loading ??= this.group.load());
    } catch (error) {
      this.fail(error);
      // Back in the page, it can be drawn.
      this.failed = this.element.ownerDocument === document;
      return;
    }
    const { alive } = this.group;
    if (this.failed || !this.element.isConnected || this.engine === alive) return;
    const root = /** @type {ShadowRoot} */ (this.place.getRootNode());
    const focus = this.place.contains(root.activeElement) ? /** @type {HTMLTextAreaElement} */ (root.activeElement) : null;
    const { selectionStart = null, selectionEnd = null } = focus ?? {};
    this.clear();
    this.takeOver();
    this.light?.arrange();
    this.enter(alive, (engine) => {
      this.engine = engine;
      this.place.replaceChildren();
      this.handle = engine.mount(this.element.localName, this.host(engine), this.place);
      if (!this.handle) this.fail("unknown to the wasm");
    });
    if (this.handle) this.seed.internals.states?.add("ready");
    const again = focus?.id ? /** @type {HTMLTextAreaElement | null} */ (this.place.querySelector(`#${CSS.escape(focus.id)}`)) : null;
    again?.focus();
    if (again && selectionStart !== null) again.setSelectionRange(selectionStart, selectionEnd);
  }

  /** Data, options, and what the user has written already, are taken from what the page has in its place. */
  takeOver() {
    const data = this.element.querySelector(":scope > script[type='application/json']");
    const takesData = this.seed.attributes.some(({ name }) => name === "rules");
    if (data && takesData && this.values.get("rules") == null) this.values.set("rules", data.textContent);
    if (!this.field) return;
    if (!this.values.has("options")) {
      const options = [...this.element.querySelectorAll("option")].filter(({ value }) => value);
      const about = options.map((option) => {
        const { value, label, disabled, parentElement } = option;
        return { value, label, disabled, group: parentElement?.localName === "optgroup" ? parentElement.getAttribute("label") : null };
      });
      if (about.length) this.values.set("options", about);
    }
    this.replaced = [...this.element.querySelectorAll("input,select,textarea")].map((control) => /** @type {any} */ (control));
    const written = this.replaced.find((control) => {
      const index = /** @type {any} */ (control).selectedIndex;
      return !/file|checkbox|radio|hidden|multiple/.test(control.type) && (index === undefined ? control.value : index > 0);
    });
    if (written && !this.seed.dirty && !this.values.get("value")) {
      this.seed.dirty = true;
      this.values.set("value", written.value);
    }
    // They would be sent as well.
    for (const control of this.replaced) control.disabled = true;
  }

  /** Shows the page's own content, and what the user wrote. @param {unknown} reason */
  fail(reason) {
    if (this.failed) return;
    this.failed = true;
    this.clear();
    /** @type {Record<string, string>} */
    const draft = {};
    for (const [name, text] of this.written) {
      if (!this.values.get(name)) continue;
      const label = document.createElement("label");
      const kept = document.createElement("textarea");
      kept.className = "kept";
      kept.readOnly = true;
      kept.value = draft[name] = this.values.get(name);
      label.append(text, kept);
      this.place.append(label);
    }
    this.emit("felles-error", { message: String(reason), draft }, false);
  }

  /** It is no longer in the page. */
  leave() {
    if (parts.delete(this)) this.clear();
  }

  /** Frees what its engine holds, as far as a dead one can; the page's own content shows. */
  clear() {
    const { engine, handle, place, seed } = this;
    this.engine = undefined;
    this.handle = 0;
    this.light?.restore();
    if (handle) this.enter(engine, () => engine?.unmount(handle));
    seed.internals.states?.delete("ready");
    for (const control of this.replaced.splice(0)) control.disabled = false;
    if (!seed.root) return place.replaceChildren();
    if (this.element.ownerDocument === document) seed.root.adoptedStyleSheets = [sheet];
    place.replaceChildren(document.createElement("slot"));
  }

  /** Whatever escapes from an engine has left it in an unknown state. @param {Engine | undefined} engine @param {(engine: Engine) => void} work */
  enter(engine, work) {
    if (!engine) return;
    const before = inside;
    inside = this;
    try {
      work(engine);
    } catch (error) {
      this.group.died(engine, error);
    }
    inside = before;
  }

  /** Tells its form what it holds. */
  submit() {
    const { sent, seed, place } = this;
    const { message, missing } = this.problem;
    /** @type {string | FormData | null} */
    let data = sent === "" ? null : /** @type {string | null} */ (sent);
    if (Array.isArray(sent)) {
      const name = this.element.getAttribute("name");
      const input = /** @type {HTMLInputElement | null} */ (place.querySelector("input[type=file]"));
      data = new FormData();
      const entries = input && !this.values.get("uploader") ? [...(input.files ?? [])] : sent;
      if (name) for (const entry of entries) data.append(name, entry);
    }
    seed.internals.setFormValue(data, JSON.stringify(this.values.get("value") ?? null));
    const anchor = /** @type {HTMLElement | null} */ (place.querySelector("input:not([type=hidden]),button,textarea"));
    if (!message) seed.internals.setValidity({});
    else seed.internals.setValidity({ valueMissing: missing, customError: !missing }, message, anchor ?? undefined);
  }

  /** What an engine may ask for. A dead one asks in vain. @param {Engine} engine @returns {Host} */
  host(engine) {
    const lives = () => engine === this.group.alive;
    return {
      element: this.element,
      get: (name) => this.values.get(name),
      keep: (name, value) => {
        if (!lives()) return;
        this.values.set(name, value);
        const attribute = this.seed.attributes.find((known) => known.name === name);
        if (!attribute) return;
        if (value == null || value === false) this.element.removeAttribute(name);
        else this.element.setAttribute(name, value === true ? "" : `${value}`);
      },
      submit: (value, message, missing) => {
        if (!lives() || !this.field) return;
        this.sent = value;
        this.problem = { message, missing };
        this.submit();
        // A list of files is in its input a little later.
        if (Array.isArray(value)) setTimeout(() => this.handle && this.submit());
      },
      emit: (name, detail, cancelable) => {
        if (!lives()) return false;
        if (this.field && name === "felles-change") this.seed.dirty = true;
        return this.emit(name, detail, cancelable);
      },
      call: async (name, detail) => {
        try {
          return await this.values.get(name).call(this.element, detail);
        } catch (error) {
          console.warn(`felles: ${name} of <${this.element.localName}> failed:`, error);
          throw error;
        }
      },
    };
  }

  /** @param {string} name @param {unknown} detail @param {boolean} cancelable */
  emit(name, detail, cancelable) {
    return this.element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }));
  }
}

/** An element came to the page. @param {Seed} seed */
export function wake(seed) {
  const part = (seed.part ??= new Part(seed));
  parts.add(part);
  part.speak();
  part.draw();
}

new MutationObserver(() => parts.forEach((part) => part.speak())).observe(document.documentElement, {
  attributeFilter: ["lang"],
  subtree: true,
});
