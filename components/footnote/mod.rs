//! [`Footnote`]: a plus after a word, which opens a note.

pub(crate) mod style;

use super::{Color, Placement, icon, icons};
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

crate::words! { "footnote";
    /// The name of the button after a word.
    NOTE_ON = { nb: "Fotnote: {word}", nn: "Fotnote: {word}", en: "Footnote: {word}" };
    /// The name of a button without a word.
    NOTE = { nb: "Fotnote", nn: "Fotnote", en: "Footnote" };
}

/// A plus after a word, which opens a note: a button with a native popover. On paper the note stands in the text, in
/// brackets.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let _ = view! {
///     <p>
///         "Loven gjelder for " <Footnote word="foretak">"Også enkeltpersonforetak, jf. § 1-2."</Footnote> " i Norge."
///     </p>
/// };
/// ```
#[component]
pub fn Footnote(
    /// The word that it is to. It stands in the text, and names the button. Default: the note stands alone.
    #[prop(optional, into)]
    word: Prop<Option<Text>>,
    /// Whether it is open. Default: closed, and opened by its button.
    #[prop(optional, into)]
    open: Model<bool>,
    /// Where the note stands. Where there is no room, it goes to the other side. Default: below, in the middle.
    #[prop(optional, into)]
    placement: Prop<Placement>,
    /// The colour of the button. Default: that of what it stands in.
    #[prop(optional, into)]
    color: Prop<Option<Color>>,
    /// Called once for each time the user opens or closes it, with whether it is open.
    #[prop(optional, into)]
    on_toggle: Option<Callback<bool>>,
    /// The id. Default: one is made. The button's is the same with `-button` after it, the note's with `-note`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The note. It stands in a line of text, so it may hold links, but no blocks.
    children: Children,
) -> impl IntoView {
    adopt_sheet();
    styles::adopt(&style::SHEET);
    let id = component_id(&id, Some("footnote"));
    let (button_id, note_id) = (part_id(&id, "button"), part_id(&id, "note"));
    let follow = popup(Popup {
        open,
        placement,
        anchor: None,
        shown: None,
        on_toggle,
    });
    let name = name(&word);
    view! {
        <span class=class_names("felles-footnote", &class) data-color=color id=id>
            {word}
            <button
                {..custom_attribute("popovertarget", note_id.clone())}
                class="felles-footnote__button"
                type="button"
                id=button_id
                aria-label=name
            >
                {icon::decoration("felles-footnote__plus", Prop::Static(icons::PLUS))}
                {icon::decoration("felles-footnote__minus", Prop::Static(icons::MINUS))}
            </button>
            <span
                {..custom_attribute("popover", "auto")}
                {..follow}
                class="felles-beside felles-footnote__note"
                role="note"
                data-arrow=""
                id=note_id
            >
                <span class="felles-beside__content felles-footnote__text">{children()}</span>
            </span>
        </span>
    }
}

fn name(word: &Prop<Option<Text>>) -> Prop<Text> {
    match word {
        Prop::Static(None) => NOTE.text(),
        word => {
            let word = word.clone();
            NOTE_ON.with(move || vec![("word", word.get().unwrap_or_default())])
        }
    }
}
