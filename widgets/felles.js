// @ts-check
// The custom elements of felles: `<script type="module" src="felles.js">`, or `import "felles"`. It registers them at once and keeps
// what they are given. All else, bridge.js first, is fetched when the first of them comes to the page; until then, and where it
// cannot be had, the page's own content shows. On a server it does nothing.

/** Group, place, attributes, properties and methods of each: `cargo xtask build` writes them in, from elements/. @type {Record<string, string[]>} */
const TAGS = {};

/** @import { Name } from "./engine.d.ts" */

/** @type {Promise<typeof import("./bridge.js")> | undefined} */
let bridge;
let told = false;
/** @type {WeakMap<HTMLElement, Seed>} */
const seeds = new WeakMap();
const seedOf = (/** @type {HTMLElement} */ element) => /** @type {Seed} */ (seeds.get(element));

/** What an element was given. It outlives whoever draws it. */
class Seed {
  /** @type {Map<string, any>} */
  values = new Map();
  /** Whether its value is another than the attribute says. */
  dirty = false;
  /** Who draws it. @type {import("./bridge.js").Part | undefined} */
  part;

  /** @param {HTMLElement} element @param {string} group @param {string} dom @param {Name[]} attributes */
  constructor(element, group, dom, attributes) {
    this.element = element;
    this.group = group;
    this.dom = dom;
    this.attributes = attributes;
    this.internals = element.attachInternals();
    const field = dom === "field";
    this.root = field || dom === "shadow" ? element.attachShadow({ mode: "open", delegatesFocus: field }) : undefined;
    this.root?.append(document.createElement("slot"));
    seeds.set(element, this);
  }

  /** @param {string} name @param {any} value */
  set(name, value) {
    // Rust's strings hold no lone half of a character.
    if (typeof value === "string") value = value.replace(/\p{Cs}/gu, "\ufffd");
    this.values.set(name, value);
    if (this.part) this.part.changed(name);
    else if (this.dom === "field" && name === "value") this.internals.setFormValue(typeof value === "string" ? value : null);
  }

  async wake() {
    try {
      const { wake } = await (bridge ??= import("./bridge.js"));
      if (this.element.isConnected) wake(this);
    } catch (error) {
      if (!told) console.error("felles: cannot load the widgets, the page's own content stays:", error);
      told = true;
      tell(this.element, error);
    }
  }
}

/** It cannot work. @param {Element} element @param {unknown} error */
function tell(element, error) {
  const detail = { message: String(error), draft: {} };
  element.dispatchEvent(new CustomEvent("felles-error", { bubbles: true, composed: true, detail }));
}

/** `?open` is there or not, `#limit` is a number, all others are text. @param {string} list @returns {Name[]} */
const read = (list) =>
  list.split(" ").filter(Boolean).map((word) => {
    const name = word.replace(/^\W/, "");
    return { name, type: word[0], property: name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()) };
  });

/** @param {string} tag @param {string[]} about */
function define(tag, [group, dom, attributeList, propertyList, methods]) {
  const field = dom === "field";
  const attributes = read(attributeList);
  const properties = read(propertyList);

  class Widget extends HTMLElement {
    static formAssociated = field;
    static observedAttributes = ["lang", "value", ...attributes.map(({ name }) => name)];

    constructor() {
      super();
      const seed = new Seed(this, group, dom, attributes);
      const self = /** @type {any} */ (this);
      // What was set before the script came hides what the class has.
      for (const { name, property } of [...attributes, ...properties]) {
        const early = Object.getOwnPropertyDescriptor(this, property);
        if (!early) continue;
        delete self[property];
        self[property] = early.value;
        // An element that is being made hears nothing of its attributes.
        if (this.hasAttribute(name)) seed.set(name, this.getAttribute(name));
      }
    }

    connectedCallback() {
      seedOf(this).wake();
    }

    disconnectedCallback() {
      queueMicrotask(() => this.isConnected || seedOf(this).part?.leave());
    }

    /** @param {string} name @param {string | null} _ @param {string | null} value */
    attributeChangedCallback(name, _, value) {
      const seed = seedOf(this);
      if (name === "lang") seed.part?.speak();
      // A field is disabled by its group too, which formDisabledCallback knows; its value is the user's once it was changed.
      else if (!field || (name === "value" ? !seed.dirty : name !== "disabled")) seed.set(name, value ?? undefined);
    }

    /** @param {boolean} disabled */
    formDisabledCallback(disabled) {
      seedOf(this).set("disabled", disabled);
    }

    formResetCallback() {
      const seed = seedOf(this);
      seed.dirty = false;
      seed.set("touched", undefined);
      seed.set("resets", (seed.values.get("resets") ?? 0) + 1);
      seed.set("value", this.getAttribute("value") ?? undefined);
    }

    /** @param {unknown} state */
    formStateRestoreCallback(state) {
      const text = String(state ?? "null");
      /** @type {unknown} */
      let value = text;
      try {
        if (/^(["[]|null$)/.test(text)) value = JSON.parse(text) ?? undefined;
      } catch {
        // It was typed so.
      }
      seedOf(this).dirty = true;
      seedOf(this).set("value", value);
    }
  }

  /** @param {string} name @param {(this: HTMLElement) => any} get @param {(this: HTMLElement, value: any) => void} [set] */
  const property = (name, get, set) => Object.defineProperty(Widget.prototype, name, { get, set, configurable: true, enumerable: true });

  for (const { name, type, property: key } of attributes) {
    property(
      key,
      function () {
        const value = this.getAttribute(name);
        return type === "?" ? value !== null : type === "#" && value ? Number(value) : value;
      },
      function (value) {
        // What cannot be an attribute goes in as it is; the engine says what it thinks of it.
        if (value && /object|function|symbol/.test(typeof value)) seedOf(this).set(name, value);
        else if (value == null || (type === "?" && value === false)) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? "" : value);
      },
    );
  }
  for (const { name } of properties) {
    property(
      name,
      function () {
        return seedOf(this).values.get(name);
      },
      function (value) {
        if (name === "value") seedOf(this).dirty = true;
        seedOf(this).set(name, value);
      },
    );
  }
  for (const { name } of read(methods)) {
    Object.defineProperty(Widget.prototype, name, {
      /** @this {HTMLElement} @param {unknown} given */
      value(given) {
        seedOf(this).set(name, [...(seedOf(this).values.get(name) ?? []), given]);
      },
    });
  }
  if (field) {
    for (const name of /** @type {const} */ (["form", "labels", "validity", "validationMessage", "willValidate"])) {
      property(name, function () {
        return seedOf(this).internals[name];
      });
    }
    for (const name of /** @type {const} */ (["checkValidity", "reportValidity"])) {
      property(name, function () {
        return () => seedOf(this).internals[name]();
      });
    }
  }
  customElements.define(tag, Widget);
}

if (globalThis.customElements && "attachInternals" in HTMLElement.prototype) {
  for (const [name, about] of Object.entries(TAGS)) {
    // Another copy on the page may have been first.
    if (!customElements.get(`felles-${name}`)) define(`felles-${name}`, about);
  }
} else if (globalThis.document) {
  const error = "this browser is too old for the widgets";
  console.error(`felles: ${error}, the page's own content stays`);
  const tags = Object.keys(TAGS).map((name) => `felles-${name}`);
  for (const element of document.querySelectorAll(tags.join())) tell(element, error);
}
