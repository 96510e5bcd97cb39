//! [`Definition`]: a word in a sentence that tells what it means when it is pressed.

pub(crate) mod style;

use crate::{
    components::Placement,
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

/// A word in a sentence that tells what it means when it is pressed: a button with a native popover.
///
/// It works before the page's wasm is there, and closes with Escape or a press elsewhere.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <p>
///         "Du må ha "
///         <Definition text="Myndighet til å binde virksomheten med underskriften sin.">"signaturrett"</Definition>
///         " for å sende skjemaet."
///     </p>
/// };
/// ```
#[component]
pub fn Definition(
    /// What the word means, in a sentence or two.
    #[prop(into)]
    text: Prop<Text>,
    /// More, after the text: a link to where it is explained. It stands in a line of text, so it may hold no blocks.
    /// Default: nothing.
    #[prop(optional, into)]
    more: Option<ViewFnOnce>,
    /// The id. Default: one is made. The button's is the same with `-term` after it, the popover's with `-text`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The word, as it stands in the sentence.
    children: Children,
) -> impl IntoView {
    adopt_sheet();
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("definition"));
    let term_id = part_id(&id, "term");
    let text_id = part_id(&id, "text");
    let follow = popup(Popup {
        open: Model::default(),
        placement: Prop::Static(Placement::Bottom),
        anchor: None,
        shown: None,
        on_toggle: None,
    });
    let more = more.map(|more| view! { " " {more.run()} });
    view! {
        <span class=class_names("felles-definition", &class) id=id>
            <button
                {..custom_attribute("popovertarget", text_id.clone())}
                class="felles-definition__term"
                type="button"
                id=term_id.clone()
            >
                {children()}
            </button>
            <span
                {..custom_attribute("popover", "auto")}
                {..follow}
                class="felles-beside felles-definition__panel"
                role="definition"
                aria-labelledby=term_id
                id=text_id
            >
                <span class="felles-beside__content felles-definition__text">
                    {text}
                    {more}
                </span>
            </span>
        </span>
    }
}
