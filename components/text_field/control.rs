use super::style;
use crate::{
    components::field::{self, FieldControl},
    runtime::{Model, Prop, Text, listen, prop::class_names, value_binding::bind_text},
    styles,
};
use leptos::{
    ev::{self, Event, FocusEvent},
    html,
    prelude::*,
};

crate::variants! {
    /// What kind of text is asked for. Decides the keyboard of a phone, and what the browser checks.
    pub enum TextFieldType {
        /// Any text.
        #[default]
        Text = "text",
        /// An e-mail address.
        Email = "email",
        /// A telephone number.
        Tel = "tel",
        /// A web address.
        Url = "url",
        /// Words to search for.
        Search = "search",
        /// A secret, shown as dots.
        Password = "password",
        /// Digits: a code, a year, a number of something. A text to the browser, so that nothing is rounded, and no
        /// turn of a mouse wheel changes it.
        Numeric = "numeric",
        /// A number with decimals.
        Decimal = "decimal",
    }

    /// Which keyboard a phone shows.
    pub enum InputMode {
        /// The usual one.
        #[default]
        Text = "text",
        /// Digits.
        Numeric = "numeric",
        /// Digits and a decimal sign.
        Decimal = "decimal",
        /// Digits, `*` and `#`.
        Tel = "tel",
        /// With `@`.
        Email = "email",
        /// With `/`.
        Url = "url",
        /// With a search key.
        Search = "search",
        /// None: the page has its own.
        None = "none",
    }

    /// What the keyboard of a phone makes into capitals.
    pub enum Autocapitalize {
        /// Nothing.
        #[default]
        Off = "off",
        /// The first letter of each sentence.
        Sentences = "sentences",
        /// The first letter of each word.
        Words = "words",
        /// All letters.
        Characters = "characters",
    }
}

impl TextFieldType {
    /// As HTML has it.
    const fn html(self) -> &'static str {
        match self {
            Self::Numeric | Self::Decimal => "text",
            other => other.name(),
        }
    }

    /// The keyboard, where HTML's type alone does not bring it.
    const fn inputmode(self) -> Option<&'static str> {
        match self {
            Self::Numeric | Self::Decimal => Some(self.name()),
            _ => None,
        }
    }
}

/// The bare input of a [`TextField`](super::TextField), for use inside a [`Field`](field::Field), or alone where
/// something else names it. Its root is the native `<input>`.
#[component]
pub fn TextFieldControl(
    /// The value: a text to start with, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    value: Model<String>,
    /// Called once for each change that the user makes, with the new value.
    #[prop(optional, into)]
    on_change: Option<Callback<String>>,
    /// What kind of text. Decides the keyboard of a phone. Default: any text.
    #[prop(optional, into)]
    r#type: Prop<TextFieldType>,
    /// The name of the value when the form is submitted. Default: that of the field.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// How many characters wide the input is. Default: all there is.
    #[prop(optional, into)]
    width: Prop<Option<u32>>,
    /// What the browser may fill in, as in HTML: `given-name`, `address-line1`, `one-time-code`.
    #[prop(optional, into)]
    autocomplete: Prop<Option<Text>>,
    /// The keyboard of a phone, where `type` does not say it.
    #[prop(optional, into)]
    inputmode: Prop<Option<InputMode>>,
    /// What the keyboard of a phone makes into capitals. Default: the browser's choice.
    #[prop(optional, into)]
    autocapitalize: Prop<Option<Autocapitalize>>,
    /// Whether the browser marks words that it does not know. Default: the browser's choice.
    #[prop(optional, into)]
    spellcheck: Prop<Option<bool>>,
    /// A regular expression that the browser checks before it submits a form. It must fit the whole value.
    #[prop(optional, into)]
    pattern: Prop<Option<Text>>,
    /// A text in the empty input. It vanishes when the user types, so put help in a description instead.
    #[prop(optional, into)]
    placeholder: Prop<Option<Text>>,
    /// Must be filled in. Inside a field, say it there: then it is marked too.
    #[prop(optional, into)]
    required: Prop<bool>,
    /// Can be read, focused and submitted, but not changed. Inside a field, say it there.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be focused or submitted. Inside a field, say it there.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The value is wrong, as said elsewhere.
    #[prop(optional, into)]
    invalid: Prop<bool>,
    /// The name that assistive technology reads, where there is no label.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// Ids of what names it instead of a label.
    #[prop(optional, into)]
    aria_labelledby: Prop<Option<Text>>,
    /// Ids of what describes it, read after what the field has.
    #[prop(optional, into)]
    aria_describedby: Prop<Option<Text>>,
    /// The id. Default: that of the field.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called with each native `input` event, after `on_change`.
    #[prop(optional, into)]
    on_input: Option<Callback<Event>>,
    /// Called when it gets the focus.
    #[prop(optional, into)]
    on_focus: Option<Callback<FocusEvent>>,
    /// Called when it loses the focus: the time to check what was typed.
    #[prop(optional, into)]
    on_blur: Option<Callback<FocusEvent>>,
    /// The native input.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    styles::adopt(&field::style::SHEET);
    styles::adopt(&style::SHEET);
    let control = FieldControl {
        id,
        name,
        aria_describedby,
        aria_labelledby,
        invalid,
        required,
        readonly,
        disabled,
        text: Some(value.signal()),
    }
    .joined();
    let inputmode = inputmode.zip(&r#type, |mode, r#type| {
        mode.as_ref().map(InputMode::name).or(r#type.inputmode())
    });

    view! {
        <input
            {..control.attributes()}
            class=class_names("felles-text-field felles-field__control", &class)
            node_ref=node_ref
            size=width.map(|width| width.filter(|width| *width > 0))
            autocomplete=autocomplete
            inputmode=inputmode
            autocapitalize=autocapitalize
            spellcheck=spellcheck.map(|check| check.map(|check| if check { "true" } else { "false" }))
            pattern=pattern
            placeholder=placeholder
            readonly=control.readonly.clone()
            aria-label=aria_label
            type=r#type.map(|kind| kind.html())
            {..bind_text(value, on_change)}
            {..listen(ev::input, on_input)}
            {..listen(ev::focus, on_focus)}
            {..listen(ev::blur, on_blur)}
        />
    }
}
