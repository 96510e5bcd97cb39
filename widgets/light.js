// @ts-check
// What elements need that draw in the page itself, beside or around its own content: fetched with the first of them.

/** @import { Part } from "./bridge.js" */

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
const shown = new Set();

/** @typedef {{ arrange(): void, restore(): void }} Light */

/** Those that an error summary can lead to. @typedef {HTMLInputElement} Control */

/** @param {Part} part @returns {Light} */
export function light(part) {
  const { localName } = part.element;
  if (!shown.has(localName)) sheet.insertRule(`:where(${localName}:not([hidden])){display:block}`);
  shown.add(localName);
  const { dom } = part.seed;
  if (dom === "arranges") return new Sections(part);
  if (dom === "replaces") return new Replacement(part);
  return localName === "felles-character-count" ? new Counted(part) : new Plain(part);
}

/** Draws after its content. */
class Plain {
  /** @param {Part} part */
  constructor(part) {
    this.part = part;
    this.id = `${part.values.get("scope")}`;
    this.place = /** @type {HTMLElement} */ (part.place);
    this.place.id = this.id;
    // A theme has nothing to show.
    this.place.hidden = part.element.localName === "felles-theme";
  }

  arrange() {
    this.part.element.append(this.place);
  }

  restore() {
    this.place.remove();
  }
}

// Around a control
// ----------------

/** Counts what is written in the control of its content. */
class Counted extends Plain {
  /** @type {Control | null} */
  control = null;
  listen = () => this.part.seed.set("text", this.control?.value ?? "");

  arrange() {
    super.arrange();
    const { element } = this.part;
    this.control = element.querySelector("textarea,input");
    if (!this.control) return console.warn("felles: <felles-character-count> has no input or textarea in it, and counts nothing");
    const described = this.control.getAttribute("aria-describedby")?.split(" ") ?? [];
    this.control.setAttribute("aria-describedby", [...new Set([...described, this.id])].join(" "));
    this.control.addEventListener("input", this.listen);
    this.listen();
  }

  restore() {
    super.restore();
    const { control } = this;
    control?.removeEventListener("input", this.listen);
    const rest = control?.getAttribute("aria-describedby")?.split(" ").filter((id) => id !== this.id);
    if (rest?.length) control?.setAttribute("aria-describedby", rest.join(" "));
    else control?.removeAttribute("aria-describedby");
    this.control = null;
  }
}

// Instead of its content
// ----------------------

class Replacement extends Plain {
  /** @type {HTMLElement[]} */
  hidden = [];
  /** @type {Summary | undefined} */
  summary;

  arrange() {
    const { element, place, values } = this.part;
    super.arrange();
    for (const child of [...element.children]) {
      if (child === place || !(child instanceof HTMLElement) || child.hidden) continue;
      child.hidden = true;
      this.hidden.push(child);
    }
    if (element.localName === "felles-error-summary") this.summary = new Summary(this.part);
    else if (!values.has("steps")) values.set("steps", [...element.querySelectorAll("li")].map(step));
  }

  restore() {
    super.restore();
    this.summary?.end();
    for (const child of this.hidden.splice(0)) child.hidden = false;
  }
}

/** @param {HTMLLIElement} item */
const step = (item) => ({
  title: item.textContent?.trim() ?? "",
  state: item.dataset["state"],
  href: item.querySelector("a")?.getAttribute("href"),
});

/** Finds what is wrong with a form, and leads to it. */
class Summary {
  /** @type {Control[]} */
  wrong = [];
  waits = false;
  ends = new AbortController();

  /** @param {Part} part */
  constructor(part) {
    this.part = part;
    this.own = `#${part.values.get("scope")}-`;
    const id = part.element.getAttribute("for");
    this.form = id ? /** @type {HTMLFormElement | null} */ (document.getElementById(id)) : part.element.closest("form");
    const options = { capture: true, signal: this.ends.signal };
    this.form?.addEventListener("invalid", (event) => this.found(event), options);
    for (const name of ["input", "change", "felles-change"]) this.form?.addEventListener(name, () => this.mended(), options);
    part.place.addEventListener("click", (event) => this.lead(event), options);
  }

  /** The form was checked: each of its controls that is wrong says so, one after the other. @param {globalThis.Event} event */
  found(event) {
    event.preventDefault();
    if (this.waits) return;
    this.waits = true;
    // When all of them have said so.
    setTimeout(() => {
      this.waits = false;
      this.tell();
      this.part.seed.set("attempt", (this.part.values.get("attempt") ?? 0) + 1);
    });
  }

  /** What was mended goes from the list. */
  mended() {
    if (this.wrong.length) setTimeout(() => this.tell());
  }

  tell() {
    const controls = /** @type {Control[]} */ ([...(this.form?.elements ?? [])]);
    this.wrong = controls.filter((control) => control.localName !== "fieldset" && control.matches(":invalid"));
    const errors = this.wrong.map((control, index) => ({ text: control.validationMessage, href: `${this.own}${index}` }));
    this.part.seed.set("found", errors);
  }

  /** The control that a link is about: found by the form, or named by the page. @param {globalThis.Event} event */
  lead(event) {
    const link = /** @type {Element} */ (event.target).closest("a");
    const href = link?.getAttribute("href") ?? "";
    if (!href.startsWith(this.own)) return;
    const key = href.slice(this.own.length);
    const named = this.form?.elements.namedItem(decodeURIComponent(key.replace(/^name-/, "")));
    const control = key.startsWith("name-") ? (named instanceof RadioNodeList ? named[0] : named) : this.wrong[Number(key)];
    if (!(control instanceof HTMLElement)) return;
    event.preventDefault();
    event.stopPropagation();
    control.scrollIntoView({ block: "center" });
    control.focus({ preventScroll: true });
  }

  end() {
    this.ends.abort();
  }
}

// Around its content
// ------------------

/** Moves the elements in it to where they are shown, and leaves a mark of each, to know their order and bring them back. */
class Sections extends Plain {
  /** @type {Map<Element, Comment>} */
  marks = new Map();
  /** @type {WeakMap<Element, number>} */
  keys = new WeakMap();
  count = 0;
  told = "";
  /** Those that have no place yet. */
  held = document.createDocumentFragment();
  observer = new MutationObserver(() => this.look());

  arrange() {
    super.arrange();
    const { element } = this.part;
    this.told = "";
    this.look();
    this.observer.observe(element, {
      attributeFilter: ["data-label", "data-value", "data-description", "data-open", "data-disabled", "data-place"],
      childList: true,
      subtree: true,
    });
    // Frameworks insert and remove by the element that they think their nodes are in.
    const { insertBefore, removeChild } = Node.prototype;
    const marks = this.marks;
    Object.assign(element, {
      /** @param {Node} node @param {any} before */
      insertBefore: (node, before) => insertBefore.call(element, node, marks.get(before) ?? before),
      /** @param {any} node */
      removeChild: (node) => {
        const mark = marks.get(node);
        if (!mark) return removeChild.call(element, node);
        mark.remove();
        marks.delete(node);
        node.remove();
        return node;
      },
    });
  }

  restore() {
    this.observer.disconnect();
    const self = /** @type {any} */ (this.part.element);
    delete self.insertBefore;
    delete self.removeChild;
    for (const [child, mark] of this.marks) {
      if (this.has(child)) mark.replaceWith(child);
      else mark.remove();
    }
    this.marks.clear();
    super.restore();
  }

  /** Whether it is where we have put it, and not where the page has. @param {Element} child */
  has(child) {
    return child.parentNode === this.held || this.place.contains(child);
  }

  /** What the sections are now. Told where they are others than before. */
  look() {
    const { element, seed } = this.part;
    for (const child of [...element.children]) {
      if (child === this.place) continue;
      // The page may have moved one that was here before.
      this.marks.get(child)?.remove();
      const mark = document.createComment("");
      child.replaceWith(mark);
      this.marks.set(child, mark);
      // Anew each time: it is drawn where it is now.
      this.keys.set(child, ++this.count);
      this.held.append(child);
    }
    /** @type {Map<Node, Element>} */
    const children = new Map();
    for (const [child, mark] of this.marks) {
      if (this.has(child) && mark.parentNode === element) {
        children.set(mark, child);
      } else {
        mark.remove();
        this.marks.delete(child);
      }
    }
    const sections = [];
    for (const node of element.childNodes) {
      const child = children.get(node);
      if (child instanceof HTMLElement) sections.push(this.section(child));
    }
    const told = JSON.stringify(sections.map(({ element: _, ...section }) => section));
    if (told === this.told) return;
    this.told = told;
    seed.set("sections", sections);
  }

  /** @param {HTMLElement} element */
  section(element) {
    const { label, value, description, open, disabled, place } = element.dataset;
    const key = `${this.keys.get(element)}`;
    return {
      key,
      label: label ?? element.querySelector("h1,h2,h3,h4,h5,h6")?.textContent ?? "",
      value: value ?? key,
      description,
      open: open !== undefined,
      disabled: disabled !== undefined,
      footer: place === "footer",
      id: element.id,
      element,
    };
  }
}
