//! The types of the package, for TypeScript and for the JSX and templates of frameworks.

use super::elements::{Attribute, Element, Kind, property_name};
use std::fmt::Write;

/// What all elements share, and what their properties hold.
const HEAD: &str = r#"// Types of felles. For JSX and templates: `import type {} from "felles/react"`, `"felles/vue"` or `"felles/svelte"`.

export interface FellesOption {
  value: string;
  label?: string;
  description?: string;
  group?: string;
  disabled?: boolean;
}

export interface FellesFile {
  id: string;
  name: string;
  size?: number;
  href?: string;
}

export interface FellesError {
  text: string;
  name?: string;
  href?: string;
}

export interface FellesStep {
  title: string;
  state?: "todo" | "done" | "wrong" | "locked";
  href?: string;
}

export interface FellesToast {
  text: string;
  title?: string;
  variant?: "info" | "success" | "warning" | "danger";
  action?: string;
  id?: string;
  seconds?: number;
  persistent?: boolean;
}

/** A text: the same in all languages, or one for each. */
export type FellesRuleText = string | { nb: string; nn: string; en: string };

/** What must have been answered. */
export type FellesCondition =
  | "always"
  | { is: { question: string; answer: string } }
  | { all: FellesCondition[] }
  | { any: FellesCondition[] }
  | { not: FellesCondition };

/** What a questionnaire asks, when, and what it leads to. One result fits each way through the questions. */
export interface FellesRules {
  questions: {
    id: string;
    text: FellesRuleText;
    help?: FellesRuleText;
    answers: { id: string; text: FellesRuleText; help?: FellesRuleText }[];
    asked_when?: FellesCondition;
  }[];
  results?: {
    id: string;
    title: FellesRuleText;
    text?: FellesRuleText;
    when: FellesCondition;
    reasons?: { when?: FellesCondition; text: FellesRuleText }[];
    links?: { text: FellesRuleText; href: string }[];
  }[];
}

/** What every control of a form has. */
export interface FellesField extends HTMLElement {
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}
"#;

pub const REACT: &str = r#"import type { FellesElements } from "./felles.d.ts";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

type Props<E extends HTMLElement, P> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof P> & P;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

type Elements = { [T in keyof FellesElements]: Props<HTMLElementTagNameMap[T], FellesElements[T]> };
"#;

pub const VUE: &str = r#"import type { FellesElements } from "./felles.d.ts";
import type { DefineComponent } from "vue";

type Components = { [T in keyof FellesElements]: DefineComponent<FellesElements[T]> };

declare module "vue" {
  interface GlobalComponents extends Components {}
}
"#;

pub const SVELTE: &str = r#"import type { FellesElements } from "./felles.d.ts";
import type { HTMLAttributes } from "svelte/elements";

type Elements = { [T in keyof FellesElements]: Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof FellesElements[T]> & FellesElements[T] };

declare module "svelte/elements" {
  interface SvelteHTMLElements extends Elements {}
}
"#;

/// `FellesDatePickerElement`.
pub fn class(element: &Element) -> String {
    let words = element.name.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    format!("Felles{}Element", words.collect::<String>())
}

/// The type of an attribute's property.
pub fn of_attribute(attribute: &Attribute) -> String {
    match attribute.kind {
        Kind::Text | Kind::Like(_) => "string | null".to_owned(),
        Kind::Flag => "boolean".to_owned(),
        Kind::Number => "number | null".to_owned(),
        Kind::Data(_, data) => format!("{data} | string | null"),
        Kind::OneOf(names) => {
            let names: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
            format!("{} | null", names.join(" | "))
        }
    }
}

/// The types of all elements.
pub fn all(list: &[&Element]) -> String {
    let mut text = HEAD.to_owned();
    for element in list {
        one(element, &mut text);
    }
    text.push_str(
        "\n/** What each element can be given, for JSX and templates. */\nexport interface FellesElements {\n",
    );
    for element in list {
        props(element, &mut text);
    }
    text.push_str("}\n\ndeclare global {\n  interface HTMLElementTagNameMap {\n");
    for element in list {
        // Writing to a text cannot fail, here and below.
        let _ = writeln!(text, "    \"{}\": {};", element.tag(), class(element));
    }
    text.push_str("  }\n}\n");
    text
}

fn one(element: &Element, text: &mut String) {
    let class = class(element);
    let events = format!("{}EventMap", class.trim_end_matches("Element"));
    let _ = writeln!(text, "\nexport interface {events} extends HTMLElementEventMap {{");
    for event in element.events() {
        let _ = writeln!(
            text,
            "  /** {} */\n  \"{}\": CustomEvent<{}>;",
            event.says, event.name, event.detail
        );
    }
    let base = if element.is_field() {
        "FellesField"
    } else {
        "HTMLElement"
    };
    let _ = writeln!(
        text,
        "}}\n\n/** `<{}>`: {} */\nexport interface {class} extends {base} {{",
        element.tag(),
        element.says
    );
    for attribute in element.attributes() {
        let name = property_name(attribute.name);
        let _ = writeln!(
            text,
            "  /** {} */\n  {name}: {};",
            attribute.says,
            of_attribute(attribute)
        );
    }
    for property in element.properties() {
        let _ = writeln!(
            text,
            "  /** {} */\n  {}: {};",
            property.says, property.name, property.r#type
        );
    }
    for method in element.methods {
        let _ = writeln!(
            text,
            "  /** {} */\n  {}(given: {}): void;",
            method.says, method.name, method.argument
        );
    }
    let _ = writeln!(
        text,
        "  addEventListener<K extends keyof {events}>(type: K, listener: (this: {class}, event: {events}[K]) => unknown, options?: boolean | AddEventListenerOptions): void;\n  \
         addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;\n}}"
    );
}

/// In JSX and templates an attribute may be written by either name, and an event after `on`.
fn props(element: &Element, text: &mut String) {
    let _ = writeln!(text, "  \"{}\": {{", element.tag());
    for attribute in element.attributes() {
        let kind = match attribute.kind {
            Kind::Flag => "boolean | \"\"".to_owned(),
            Kind::Number => "number | string | null".to_owned(),
            _ => of_attribute(attribute),
        };
        let property = property_name(attribute.name);
        let _ = writeln!(text, "    {property}?: {kind};");
        if property != attribute.name {
            let _ = writeln!(text, "    \"{}\"?: {kind};", attribute.name);
        }
    }
    for property in element.properties() {
        let _ = writeln!(text, "    {}?: {};", property.name, property.r#type);
    }
    for event in element.events() {
        let _ = writeln!(
            text,
            "    \"on{}\"?: (event: CustomEvent<{}>) => void;",
            event.name, event.detail
        );
    }
    text.push_str("  };\n");
}
