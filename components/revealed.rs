//! What is asked because of an answer: under a checkbox, a radio button or a chip, seen only while that is checked.
//!
//! The sheet shows and hides it, by the native state of what it hangs on: also before and without the script, and however
//! that state came about. Only the script can keep what is hidden from being sent, so it does that, and tells of it.

use super::fieldset::FieldsetContext;
use crate::{
    runtime::{Prop, Text, choice_group::leave_groups, scripted},
    styles,
};
use leptos::{prelude::*, tachys::reactive_graph::OwnedView};

styles::sheet!(
    "revealed",
    r#"
.felles-revealed__content {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: var(--felles-size-5);
    min-inline-size: 0;
    max-inline-size: 100%;
    margin: 0;
    margin-block: var(--felles-size-1) var(--felles-size-4);
    margin-inline-start: calc(max(var(--felles-size-6), 24px) / 2 - 2px);
    padding: 0;
    padding-inline-start: calc(max(var(--felles-size-6), 24px) / 2 + var(--felles-size-3));
    border: 0;
    border-inline-start: 4px solid var(--felles-color-neutral-border-subtle);
}
.felles-revealed:not(:has(> :first-child [data-reveals]:checked)) > .felles-revealed__content {
    display: none;
}
"#
);

/// An answer with what is asked because of it; the answer alone where that is nothing.
pub(crate) fn with(answer: AnyView, children: Option<Children>, id: Prop<Text>, checked: Signal<bool>) -> AnyView {
    let Some(children) = children else { return answer };
    let content = content(children, id, checked);
    view! { <div class="felles-revealed" data-layout="beside">{answer} {content}</div> }.into_any()
}

/// What is asked. What it hangs on has `data-reveals`, and stands in the first element of the `felles-revealed` around it.
pub(crate) fn content(children: Children, id: Prop<Text>, checked: Signal<bool>) -> AnyView {
    styles::adopt(&SHEET);
    let children = beside_answers(|| children().into_any());
    let unasked = Prop::derive(move || !checked.get());
    // A fieldset can be disabled, and with it all it holds. It is no group to those who listen.
    view! {
        <fieldset class="felles-revealed__content" role="none" id=id disabled=scripted(unasked)>
            {children}
        </fieldset>
    }
    .into_any()
}

/// What stands in a group, but is none of its answers: what is wrong with them is not wrong with it.
pub(crate) fn beside_answers(view: impl FnOnce() -> AnyView) -> OwnedView<AnyView> {
    let owner = Owner::current().map(|owner| owner.child()).unwrap_or_default();
    let view = owner.with(|| {
        leave_groups();
        provide_context(FieldsetContext::of_follow_up());
        view()
    });
    OwnedView::new_with_owner(view, owner)
}
