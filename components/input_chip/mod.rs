//! [`InputChip`]: something that was chosen, and can be taken away.

mod removal;
pub(crate) mod style;

use super::{Size, chip, icon, icons, pressable::pressable};
use crate::{
    runtime::{Prop, Text, prop::class_names},
    styles,
};
use leptos::{ev::MouseEvent, html, prelude::*};

crate::words! { "input_chip";
    /// Before what is taken away, for those who do not see the cross.
    REMOVE = { nb: "Fjern", nn: "Fjern", en: "Remove" };
}

/// Something that was chosen, such as a filter, and can be taken away: a button that says so.
///
/// When one that has the focus is taken away, the focus goes to the next in its [`ChipGroup`](super::ChipGroup), else to the
/// one before, else to the group.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let shown = RwSignal::new(true);
/// let _ = view! {
///     <ChipGroup label="Valgte filtre">
///         <Show when=move || shown.get()>
///             <InputChip on_remove=move |_| shown.set(false)>"Skatteetaten"</InputChip>
///         </Show>
///     </ChipGroup>
/// };
/// ```
#[component]
pub fn InputChip(
    /// Called when the user wants to take it away. It goes when you no longer render it.
    #[prop(optional, into)]
    on_remove: Option<Callback<MouseEvent>>,
    /// An address of the page without it: makes this a link, which works without a script.
    #[prop(optional, into)]
    href: Option<Prop<Text>>,
    /// Cannot be taken away.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// The native button. Empty for a link.
    #[prop(optional)]
    node_ref: Option<NodeRef<html::Button>>,
    /// What it is. Its name is «Fjern» and this.
    children: Children,
) -> impl IntoView {
    styles::adopt(&chip::style::SHEET);
    styles::adopt(&style::SHEET);
    let node_ref = node_ref.filter(|_| href.is_none());
    let on_remove = on_remove.map(|on_remove| {
        Callback::new(move |event: MouseEvent| {
            let way = removal::way_on(&event);
            on_remove.run(event);
            if let Some(way) = way {
                way.go_when_removed();
            }
        })
    });
    let content = view! {
        <span class="felles-input-chip__action">{REMOVE.text()} " "</span>
        <span class="felles-input-chip__text">{children()}</span>
        {icon::decoration("felles-input-chip__cross", Prop::Static(icons::X_MARK))}
    };
    pressable(href, disabled, on_remove, content.into_any())
        .attribute("class", class_names("felles-chip felles-input-chip", &class))
        .attribute("data-size", size)
        .attribute("id", id)
        .node_ref(node_ref)
}
