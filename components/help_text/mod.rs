//! [`HelpText`]: a question mark that explains what it stands beside.

pub(crate) mod style;

use super::{Color, Placement, Size, icon, icons};
use crate::{
    runtime::{
        Model, Prop, Text,
        beside::adopt_sheet,
        id_scope::{component_id, part_id},
        popup::{Popup, popup},
        prop::class_names,
    },
    styles,
};
use leptos::{prelude::*, tachys::html::attribute::custom::custom_attribute};

crate::words! { "help_text";
    /// The name of a button that stands alone.
    HELP = { nb: "Hjelp", nn: "Hjelp", en: "Help" };
    /// The name of a button beside something.
    HELP_WITH = { nb: "Hjelp: {label}", nn: "Hjelp: {label}", en: "Help: {label}" };
}

/// A question mark that explains what it stands beside: a button with a native popover.
///
/// It works before the page's wasm is there, and closes with Escape or a press elsewhere.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <h3>"Fribeløp " <HelpText label="Fribeløp">"Det du kan tjene før støtten blir mindre."</HelpText></h3>
/// };
/// ```
#[component]
pub fn HelpText(
    /// What it explains, as in `Fribeløp`: the button is then called «Hjelp: Fribeløp» in the language in context.
    /// Default: «Hjelp», which does for one on a page.
    #[prop(optional, into)]
    label: Prop<Option<Text>>,
    /// Whether it is open. Default: closed, and opened by its button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Where the text stands. Where there is no room, it goes to the other side. Default: beside, towards the end of the
    /// line.
    #[prop(default = Prop::Static(Placement::Right), into)]
    placement: Prop<Placement>,
    /// The colour of the question mark. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// Called once for each time the user opens or closes it, with whether it is open.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// The id. Default: one is made. The button's is the same with `-button` after it, the text's with `-text`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The text. Inside a paragraph, heading or label it may hold no blocks.
    children: Children,
) -> impl IntoView {
    adopt_sheet();
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("help-text"));
    let (button_id, text_id) = (part_id(&id, "button"), part_id(&id, "text"));
    let follow = popup(Popup {
        open,
        placement,
        anchor: None,
        shown: None,
        on_toggle,
    });
    view! {
        <span class=class_names("felles-help-text", &class) data-color=color data-size=size id=id>
            <button
                {..custom_attribute("popovertarget", text_id.clone())}
                class="felles-help-text__button"
                type="button"
                id=button_id
                aria-label=name(&label)
            >
                {icon::decoration("felles-help-text__icon", Prop::Static(icons::QUESTIONMARK))}
            </button>
            <span
                {..custom_attribute("popover", "auto")}
                {..follow}
                class="felles-beside felles-help-text__panel"
                data-arrow=""
                id=text_id
            >
                <span class="felles-beside__content felles-help-text__text felles-trims">{children()}</span>
            </span>
        </span>
    }
}

fn name(label: &Prop<Option<Text>>) -> Prop<Text> {
    match label {
        Prop::Static(None) => HELP.text(),
        label => {
            let label = label.clone();
            HELP_WITH.with(move || vec![("label", label.get().unwrap_or_default())])
        }
    }
}
