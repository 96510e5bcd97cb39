// @ts-check
// The custom elements of felles. Rust cannot define a class, so the classes stand here, with all that must outlive a crash: what
// an element was given and what its user wrote. What it shows is drawn by the wasm, the engine, fetched when the first element
// comes to the page. Until then, and where it cannot be had, the page's own content shows.

/** Each element's attributes, then its properties that are no attributes. @type {Record<string, string[][]>} */
const TAGS = {
  "felles-page-feedback": [["action", "email", "page", "question"], ["send", "step", "text"]],
};
const MOST_DEATHS = 8;

/** @import { Engine, Host } from "./engine.d.ts" */

/** The engine that draws now. @type {Engine | undefined} */
let alive;
/** @type {Promise<unknown> | undefined} */
let loading;
/** @type {Promise<WebAssembly.Module> | undefined} */
let compiling;
let deaths = 0;
/** Whose call into the engine is under way. @type {Part | undefined} */
let inside;
/** Whose fault the last death was. @type {Part | undefined} */
let culprit;
/** Those in the page. @type {Set<Part>} */
const parts = new Set();

const sheet = new CSSStyleSheet();
sheet.replaceSync(":host{display:block}:host([hidden]){display:none}textarea.kept{display:block;inline-size:100%;font:inherit}");

/** Rust's strings hold no lone half of a character. @param {unknown} value */
const wellFormed = (value) => (typeof value === "string" ? value.replace(/\p{Cs}/gu, "\ufffd") : value);

async function compile() {
  const response = await fetch(new URL("felles_widgets_bg.wasm", import.meta.url));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const typed = response.headers.get("content-type")?.startsWith("application/wasm");
  return typed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function load() {
  // A module runs once for each address, so another address gives an engine with a state of its own.
  const glue = new URL("felles_widgets.js", import.meta.url);
  if (deaths) glue.search = `${deaths}`;
  try {
    if (deaths > MOST_DEATHS) throw new Error("too many restarts");
    /** @type {[Engine, WebAssembly.Module]} */
    const [engine, module] = await Promise.all([import(glue.href), (compiling ??= compile())]);
    await engine.default({ module_or_path: module });
    // Called with what happened, then, if that can be told, with whose it was.
    engine.start((message, handle) => {
      if (message) died(engine, message);
      for (const part of parts) if (handle && part.engine === engine && part.handle === handle) culprit = part;
    });
    alive = engine;
  } catch (error) {
    console.error("felles: cannot load the widgets, the page's own content stays:", error);
    throw error;
  }
}

/** After a panic a new engine draws all but the one that it happened in. @param {Engine} engine @param {unknown} reason */
function died(engine, reason) {
  if (engine !== alive) return;
  alive = loading = undefined;
  culprit = inside;
  deaths++;
  queueMicrotask(async () => {
    console.error("felles: a widget stopped:", culprit?.element, reason);
    culprit?.fail(reason);
    loading = load();
    await loading.catch(() => {});
    for (const part of parts) part.draw();
  });
}

/** What stands behind one element. */
class Part {
  /** What it was given, and what its user did. @type {Map<string, any>} */
  values = new Map();
  /** The labels of what its user wrote. @type {Map<string, string>} */
  written = new Map();
  /** Who drew it. @type {Engine | undefined} */
  engine;
  handle = 0;
  failed = false;

  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.root = element.attachShadow({ mode: "open" });
    this.clear();
    // Before the engine hears of it, which may die of it.
    this.root.addEventListener("input", ({ target }) => {
      const { name, value, labels } = /** @type {HTMLTextAreaElement} */ (target);
      if (!name) return;
      this.values.set(name, wellFormed(value));
      this.written.set(name, labels?.[0]?.textContent ?? "");
    }, true);
  }

  /** @param {string} name @param {unknown} value */
  set(name, value) {
    this.values.set(name, wellFormed(value));
    if (this.handle) this.enter(this.engine, (engine) => engine.changed(this.handle, name));
  }

  /** Takes over the language of its place. */
  speak() {
    /** @type {Element | null} */
    let found = null;
    for (let place = this.element; place && !found; place = /** @type {any} */ (place.getRootNode()).host) {
      found = place.closest("[lang]");
    }
    const lang = found?.getAttribute("lang");
    if (lang !== this.values.get("lang")) this.set("lang", lang);
  }

  async draw() {
    try {
      await (loading ??= load());
    } catch (error) {
      return this.fail(error);
    }
    if (this.failed || !this.element.isConnected || this.engine === alive) return;
    const focus = /** @type {HTMLTextAreaElement | null} */ (this.root.activeElement);
    const { selectionStart = null, selectionEnd = null } = focus ?? {};
    this.clear();
    this.enter(alive, (engine) => {
      this.engine = engine;
      this.root.replaceChildren();
      this.handle = engine.mount(this.element.localName, this.host(engine), this.root);
      if (!this.handle) this.fail("unknown to the wasm");
    });
    const again = focus && /** @type {typeof focus} */ (this.root.getElementById(focus.id));
    again?.focus();
    if (selectionStart !== null) again?.setSelectionRange(selectionStart, selectionEnd);
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
      this.root.append(label);
    }
    this.emit("felles-error", { message: String(reason), draft }, false);
  }

  /** Frees what its engine holds, as far as a dead one can; the page's own content shows. */
  clear() {
    const { engine, handle } = this;
    this.engine = undefined;
    this.handle = 0;
    if (handle) this.enter(engine, () => engine?.unmount(handle));
    this.root.adoptedStyleSheets = [sheet];
    this.root.replaceChildren(document.createElement("slot"));
  }

  /** Whatever escapes from an engine has left it in an unknown state. @param {Engine | undefined} engine @param {(engine: Engine) => void} work */
  enter(engine, work) {
    if (!engine) return;
    const before = inside;
    inside = this;
    try {
      work(engine);
    } catch (error) {
      died(engine, error);
    }
    inside = before;
  }

  /** What an engine may ask for. A dead one asks in vain. @param {Engine} engine @returns {Host} */
  host(engine) {
    return {
      get: (name) => this.values.get(name),
      keep: (name, value) => {
        if (engine === alive) this.values.set(name, value);
      },
      emit: (name, detail, cancelable) => engine === alive && this.emit(name, detail, cancelable),
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

for (const [tag, [attributes, properties]] of Object.entries(TAGS)) {
  class Widget extends HTMLElement {
    static observedAttributes = ["lang", ...attributes];
    #part = new Part(this);

    constructor() {
      super();
      for (const name of [...attributes, ...properties]) {
        const early = Object.getOwnPropertyDescriptor(this, name);
        Object.defineProperty(this, name, {
          get: () => (attributes.includes(name) ? this.getAttribute(name) : this.#part.values.get(name)),
          set: (value) => {
            if (!attributes.includes(name)) this.#part.set(name, value);
            else if (value == null) this.removeAttribute(name);
            else this.setAttribute(name, value);
          },
        });
        if (!early) continue;
        Object.assign(this, { [name]: early.value });
        // An element that is being made hears nothing of its attributes.
        if (attributes.includes(name)) this.#part.set(name, this.getAttribute(name) ?? undefined);
      }
    }

    connectedCallback() {
      parts.add(this.#part);
      this.#part.speak();
      this.#part.draw();
    }

    disconnectedCallback() {
      queueMicrotask(() => {
        if (!this.isConnected && parts.delete(this.#part)) this.#part.clear();
      });
    }

    /** @param {string} name @param {string | null} _ @param {string | null} value */
    attributeChangedCallback(name, _, value) {
      if (name === "lang") this.#part.speak();
      else this.#part.set(name, value ?? undefined);
    }
  }
  if (!customElements.get(tag)) customElements.define(tag, Widget);
}

new MutationObserver(() => parts.forEach((part) => part.speak())).observe(document.documentElement, {
  attributeFilter: ["lang"],
  subtree: true,
});
