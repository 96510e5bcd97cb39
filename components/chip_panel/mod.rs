//! [`ChipPanel`]: a small task of chips, with a button when it is done.

pub(crate) mod style;

use super::{
    Button, ButtonType, ButtonVariant, ChipGroup, ChipGroupAlign, Size, checkbox::CheckboxGroup, field::Requirement,
};
use crate::{
    runtime::{Choice, FieldBinding, Model, Problem, Prop, Text, form::bound, prop::class_names},
    styles,
};
use leptos::prelude::*;

crate::words! { "chip_panel";
    /// The button that keeps what was chosen.
    DONE = { nb: "Ferdig", nn: "Ferdig", en: "Done" };
    /// The button that leaves it as it was.
    CANCEL = { nb: "Avbryt", nn: "Avbryt", en: "Cancel" };
}

/// A small task in the middle of something else, such as an opened row: a question, [`Chip`](super::Chip)s in the middle, and
/// buttons to keep or leave what was chosen.
///
/// ```
/// use felles::prelude::*;
/// use leptos::prelude::*;
///
/// # let owner = Owner::new(); owner.set();
/// let rights = RwSignal::new(vec!["read".to_owned()]);
/// let _ = view! {
///     <ChipPanel legend="Hva kan Kari Nordmann gjøre?" name="rights" selected=rights on_done=move |_| ()>
///         <Chip label="Lese post" value="read" />
///         <Chip label="Signere" value="sign" />
///     </ChipPanel>
/// };
/// ```
#[component]
pub fn ChipPanel(
    /// The question.
    #[prop(into)]
    legend: Prop<Text>,
    /// What helps to answer, under the question.
    #[prop(optional, into)]
    description: Prop<Option<Text>>,
    /// The form's field that the chips ask for: its values, error and name come from there.
    #[prop(optional, into)]
    field: Option<FieldBinding<Vec<Choice>>>,
    /// What is wrong with the choice, and how to mend it.
    #[prop(optional, into)]
    error: Prop<Option<Problem>>,
    /// Whether at least one must be chosen, and what is said of that beside the question.
    #[prop(optional, into)]
    required: Prop<Requirement>,
    /// Can be read and focused, but not changed.
    #[prop(optional, into)]
    readonly: Prop<bool>,
    /// Cannot be changed or focused.
    #[prop(optional, into)]
    disabled: Prop<bool>,
    /// More to fill in, below the chips: an e-mail address to send to.
    #[prop(optional, into)]
    more: Option<ViewFnOnce>,
    /// What the button that keeps says. Default: «Ferdig» in the language in context.
    #[prop(optional, into)]
    done_label: Prop<Option<Text>>,
    /// What the button that leaves says. Default: «Avbryt» in the language in context.
    #[prop(optional, into)]
    cancel_label: Prop<Option<Text>>,
    /// What was chosen is being kept: the button shows that.
    #[prop(optional, into)]
    pending: Prop<bool>,
    /// The size. Default: that of what it stands in.
    #[prop(optional, into)]
    size: Prop<Option<Size>>,
    /// The id. Default: made of `name`.
    #[prop(optional, into)]
    id: Prop<Option<Text>>,
    /// Classes to add.
    #[prop(optional, into)]
    class: Prop<Text>,
    /// What is chosen: a start, a signal to share it, or a signal with a callback to rule it.
    #[prop(optional, into)]
    selected: Model<Vec<Choice>>,
    /// Called once for each change that the user makes, with all that is chosen now.
    #[prop(optional, into)]
    on_change: Option<Callback<Vec<Choice>>>,
    /// Called when the user is done, with all that is chosen. Without it, the button submits the form around.
    #[prop(optional, into)]
    on_done: Option<Callback<Vec<Choice>>>,
    /// Called when the user leaves it; what was chosen is set back first, to what it was when the panel came or was last
    /// done. Default: there is no such button.
    #[prop(optional, into)]
    on_cancel: Option<Callback<()>>,
    /// The name of the values when a form is submitted. Default: the id.
    #[prop(optional, into)]
    name: Prop<Option<Text>>,
    /// The chips, each with a `value`.
    children: Children,
) -> impl IntoView {
    styles::adopt(&style::SHEET);
    let (selected, link) = bound(field, selected);
    let binding = link.map(|link| FieldBinding { link, model: selected });
    let kept = StoredValue::new(selected.get_untracked());
    let done = on_done.map(|on_done| {
        move |_| {
            let chosen = selected.get_untracked();
            kept.set_value(chosen.clone());
            on_done.run(chosen);
        }
    });
    let done = match done {
        Some(done) => view! {
            <Button loading=pending on_click=done>{done_label.or(|| DONE.text())}</Button>
        }
        .into_any(),
        None => view! {
            <Button loading=pending r#type=ButtonType::Submit>{done_label.or(|| DONE.text())}</Button>
        }
        .into_any(),
    };
    let cancel = on_cancel.map(|on_cancel| {
        let cancel = move |_| {
            selected.set_by_user(kept.get_value());
            on_cancel.run(());
        };
        view! {
            <Button variant=ButtonVariant::Tertiary on_click=cancel>{cancel_label.or(|| CANCEL.text())}</Button>
        }
    });
    view! {
        <div class=class_names("felles-chip-panel", &class) data-size=size>
            <CheckboxGroup
                legend=legend
                description=description
                nostrip:field=binding
                error=error
                required=required
                readonly=readonly
                disabled=disabled
                id=id
                selected=selected
                nostrip:on_change=on_change
                name=name
            >
                <ChipGroup align=ChipGroupAlign::Center>{children()}</ChipGroup>
            </CheckboxGroup>
            {more.map(|more| view! { <div class="felles-chip-panel__more">{more.run()}</div> })}
            <div class="felles-chip-panel__footer">{done} {cancel}</div>
        </div>
    }
}
