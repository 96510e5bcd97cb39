//! [`CopyButton`]: copies a text.

mod copying;
pub(crate) mod style;

use super::{Button, ButtonIcon, ButtonVariant, Color, Size, button::ButtonProps, icons};
use crate::{
    runtime::{
        Prop, Text, announcer,
        id_scope::{component_id, part_id},
        prop::class_names,
    },
    styles,
};
use copying::{Copying, Outcome};
use leptos::{html, prelude::*};

crate::words! { "copy_button";
    /// What the button says.
    COPY = { nb: "Kopier", nn: "Kopier", en: "Copy" };
    /// What it says, and what is announced, when the text is on the clipboard.
    COPIED = { nb: "Kopiert", nn: "Kopiert", en: "Copied" };
    /// What it says when the browser refused.
    FAILED = { nb: "Ikke kopiert", nn: "Ikkje kopiert", en: "Not copied" };
    /// The label of the text that can be copied by hand then.
    BY_HAND = {
        nb: "Nettleseren lot oss ikke kopiere. Kopier teksten herfra:",
        nn: "Nettlesaren lét oss ikkje kopiere. Kopier teksten herifrå:",
        en: "The browser did not let us copy. Copy the text from here:"
    };
}

/// Copies a text, and says how it went. Where the browser refuses, the text is shown and selected, to be copied by hand.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! { <CopyButton text="312 345 678" aria_label="Kopier organisasjonsnummeret" /> };
/// ```
#[component]
pub fn CopyButton(
    /// What is copied.
    #[prop(into)]
    text: Prop<Text>,
    /// What the button says. Default: «Kopier» in the language in context.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// What it says for a while when the text is copied, and what is announced. Default: «Kopiert».
    #[prop(optional, into)]
    copied_label: Prop<Option<Text>>,
    /// What it says when the browser refused. Default: «Ikke kopiert».
    #[prop(optional, into)]
    failed_label: Prop<Option<Text>>,
    /// The label of the text that is shown then. Default: that the browser did not let us copy, and what to do.
    #[prop(optional, into)]
    failed_help: Prop<Option<Text>>,
    /// How long it says that the text is copied, in milliseconds. Default: 3000.
    #[prop(default = 3_000)]
    feedback_ms: u32,
    /// Shows the icon alone. The label is still its name.
    #[prop(optional)]
    hide_label: bool,
    /// The icon. Default: two sheets.
    #[prop(default = Prop::Static(icons::FILES), into)]
    icon: Prop<icondata_core::Icon>,
    /// How much it pulls. Default: tertiary.
    #[prop(default = Prop::Static(ButtonVariant::Tertiary), into)]
    variant: Prop<ButtonVariant>,
    /// The colour, but for when it says how it went. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Lower and with smaller text, for rows of tables and for toolbars.
    #[prop(optional, into)]
    compact: Prop<bool>,
    /// Cannot be pressed or focused.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The name, where there are several: what is copied. Let it begin with the label.
    #[prop(optional, into)]
    aria_label: Prop<Option<Text>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// Called once for each press, with whether the text is on the clipboard now.
    #[prop(optional, into)]
    on_copy: Option<Callback<bool>>,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    announcer::prepare();
    let area_id = part_id(&component_id(&id, Some("copy")), "text");
    let copied_label = copied_label.or(|| COPIED.text());
    let failed_help = failed_help.or(|| BY_HAND.text());
    let copying = Copying::new(text.clone(), feedback_ms, on_copy);
    copying.tell(copied_label.clone(), failed_help.clone());

    let outcome = copying.outcome;
    let words = Words {
        label: label.or(|| COPY.text()),
        copied: copied_label,
        failed: failed_label.or(|| FAILED.text()),
        hidden: hide_label,
    };
    let icon = icon.zip(&Prop::from(outcome), |icon, outcome| match outcome {
        Outcome::None => *icon,
        Outcome::Copied => icons::CHECKMARK,
        Outcome::Failed => icons::EXCLAMATIONMARK_TRIANGLE,
    });
    let color = color.zip(&Prop::from(outcome), |color, outcome| match outcome {
        Outcome::None => *color,
        Outcome::Copied => Some(Color::Success),
        Outcome::Failed => Some(Color::Danger),
    });
    let own = if hide_label {
        "felles-copy-button__button felles-copy-button__icon-only"
    } else {
        "felles-copy-button__button"
    };
    let button = Button(ButtonProps {
        variant,
        color,
        size,
        compact,
        disabled,
        icon: Some(ButtonIcon::from(icon)),
        aria_label,
        class: Prop::from(own),
        on_click: Some(Callback::new(move |_| copying.start())),
        node_ref: Some(copying.button),
        ..ButtonProps::builder().children(Box::new(|| words.view())).build()
    });
    let by_hand = move || {
        (outcome.get() == Outcome::Failed).then(|| by_hand(&area_id, failed_help.clone(), text.clone(), copying.area))
    };
    view! {
        <span
            class=class_names("felles-copy-button", &class)
            data-outcome=Prop::derive(move || outcome.get().name())
            id=id
        >
            {button}
            {by_hand}
        </span>
    }
}

/// What the button may say, on top of each other: it is as wide as the longer, and stands still while it says that the
/// text is copied. Only the label is its name, which stays.
struct Words {
    label: Prop<Text>,
    copied: Prop<Text>,
    failed: Prop<Text>,
    hidden: bool,
}

impl Words {
    fn view(self) -> AnyView {
        if self.hidden {
            return view! { <span class="felles-copy-button__unseen">{self.label}</span> }.into_any();
        }
        view! {
            <span class="felles-copy-button__words">
                <span class="felles-copy-button__label">{self.label}</span>
                <span class="felles-copy-button__told" data-for="copied" aria-hidden="true">
                    {self.copied}
                </span>
                <span class="felles-copy-button__told" data-for="failed" aria-hidden="true">
                    {self.failed}
                </span>
            </span>
        }
        .into_any()
    }
}

fn by_hand(
    id: &Prop<Text>,
    help: Prop<Text>,
    text: Prop<Text>,
    area: NodeRef<html::Textarea>,
) -> impl IntoView + use<> {
    let rows = text.map(|text| text.lines().count().clamp(1, 6).to_string());
    view! {
        <span class="felles-copy-button__by-hand">
            <label class="felles-copy-button__help" for=id.clone()>
                {help}
            </label>
            <textarea class="felles-copy-button__text" id=id.clone() rows=rows readonly=true node_ref=area>
                {text}
            </textarea>
        </span>
    }
}
