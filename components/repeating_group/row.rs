//! One row of a repeating group.

use super::{RepeatingMode, group::Group, row_part, words};
use crate::{
    components::{Button, ButtonVariant, icon, icons},
    runtime::{Prop, Text, form::REMOVE_ROW, scripted},
};
use leptos::{ev::MouseEvent, prelude::*};

pub(super) fn view(group: &Group, key: u64) -> AnyView {
    let name = group.name(key);
    let name_id = row_part(&group.id, key, "name");
    let own_id = name_id.clone();
    let fields = (group.fields)(key);
    let open = group.ui.open;
    let closes = group.mode == RepeatingMode::List;
    // In server HTML none is hidden: without a script nobody could open it. Where one will come, the sheet hides those that
    // are closed, so that the page stands still.
    let closed = Prop::derive(move || closes && !open.with(|open| open.contains(&key)));
    let said = match (&group.summary, closes) {
        (Some(summary), true) => {
            let (summary, name, closed) = (summary.clone(), name.clone(), closed.clone());
            let text = move || {
                let summary = closed
                    .get()
                    .then(|| summary(key))
                    .filter(|summary| !summary.trim().is_empty());
                summary.unwrap_or_else(|| name.get())
            };
            text.into_any()
        }
        _ => name.clone().into_any(),
    };
    let body = {
        let group = group.clone();
        closes.then(move || closing(&group, key))
    };
    view! {
        <div
            class="felles-repeating-group__row"
            role="group"
            aria-labelledby=name_id.clone()
            data-closed=closed.map(|closed| closed.then_some(""))
        >
            <div class="felles-repeating-group__head">
                <span class="felles-repeating-group__name" id=own_id>{said}</span>
                <span class="felles-repeating-group__actions">
                    {closes.then(|| edit_button(group, key, closed.clone(), name.clone()))}
                    {remove_button(group, key, name)}
                </span>
            </div>
            <div
                class="felles-repeating-group__fields"
                id=row_part(&group.id, key, "fields")
                hidden=scripted(closed.clone())
            >
                {fields}
                {body}
            </div>
        </div>
    }
    .into_any()
}

/// What follows the word on a button, for those who hear only the button.
fn about(name: Prop<Text>) -> impl IntoView {
    view! { <span class="felles-repeating-group__about">" " {name}</span> }
}

fn edit_button(group: &Group, key: u64, closed: Prop<bool>, name: Prop<Text>) -> impl IntoView + use<> {
    let group = group.clone();
    move || {
        closed.get().then(|| {
            let (group, name) = (group.clone(), name.clone());
            view! {
                <Button
                    variant=ButtonVariant::Tertiary
                    on_click=move |_: MouseEvent| group.edit_row(key)
                    icon=|| icon::decoration("felles-repeating-group__symbol", Prop::Static(icons::PENCIL))
                >
                    {words::EDIT.text()}
                    {about(name)}
                </Button>
            }
            .into_any()
        })
    }
}

fn remove_button(group: &Group, key: u64, name: Prop<Text>) -> impl IntoView + use<> {
    let group = group.clone();
    let (keys, least) = (group.keys, group.least);
    let may = Memo::new(move |_| keys.with(Vec::len) > least);
    let value = {
        let path = group.path.clone();
        Prop::derive(move || {
            let place = keys.with(|keys| keys.iter().position(|own| *own == key));
            Some(Text::from(format!("{}.{}", path.get(), place.unwrap_or_default())))
        })
    };
    move || {
        may.get().then(|| {
            let (pressed, name, value) = (group.clone(), name.clone(), value.clone());
            view! {
                <Button
                    variant=ButtonVariant::Tertiary
                    r#type=pressed.ui.button_type()
                    name=REMOVE_ROW
                    value=value
                    attr:formnovalidate=true
                    icon=|| icon::decoration("felles-repeating-group__symbol", Prop::Static(icons::TRASH))
                    on_click=move |event: MouseEvent| {
                        event.prevent_default();
                        pressed.ask_to_remove(key);
                    }
                >
                    {words::REMOVE.text()}
                    {about(name)}
                </Button>
            }
            .into_any()
        })
    }
}

/// Closes the row when nothing in it is wrong.
fn closing(group: &Group, key: u64) -> impl IntoView + use<> {
    let (close, next) = (group.clone(), group.clone());
    let close = move |_: MouseEvent| close_row(&close, key);
    let may_add = {
        let (keys, most) = (group.keys, group.most);
        move || most.is_none_or(|most| keys.with(Vec::len) < most)
    };
    let next = move || {
        let next = next.clone();
        may_add().then(|| {
            let press = move |_: MouseEvent| {
                if close_row(&next, key) {
                    next.add_row();
                }
            };
            view! {
                <Button variant=ButtonVariant::Tertiary on_click=press>{words::CLOSE_AND_ADD.text()}</Button>
            }
            .into_any()
        })
    };
    view! {
        <div class="felles-repeating-group__close">
            <Button variant=ButtonVariant::Secondary on_click=move |event| { close(event); }>
                {words::CLOSE_ROW.text()}
            </Button>
            {next}
        </div>
    }
}

/// Whether it is closed now. Else the first field that is wrong takes the focus.
fn close_row(group: &Group, key: u64) -> bool {
    if !group.validate.run(key) {
        group.go_to_in(key, |fields| fields.query_selector("[aria-invalid=true]").ok()?);
        return false;
    }
    group.ui.open.update(|open| {
        open.remove(&key);
    });
    group.go_to_name(key);
    true
}
