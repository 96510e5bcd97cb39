//! `<felles-dialog>`: [`Dialog`] as a custom element.

use crate::{
    attributes::Attributes,
    host::{self, Host, Shared},
    plain,
    section::{self, Section},
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let sections = section::sections(attributes);
    let heading = attributes.text("heading");
    let open = attributes.flag("open");
    let level = attributes.parsed::<HeadingLevel>("level", "h1, h2, h3, h4, h5, h6");
    let role = attributes.parsed::<DialogRole>("kind", "dialog, alertdialog");
    let placement = attributes.parsed::<DialogPlacement>("placement", "center, left, right, top, bottom, fullscreen");
    let width = attributes.parsed::<DialogWidth>("width", "sm, md, lg, full");
    let closed_by = attributes.parsed::<DialogClosedBy>("closed-by", "none, closerequest, any");
    let non_modal = attributes.flag("non-modal");
    let loading = attributes.flag("loading");
    let close_label = attributes.text("close-label");
    let before_close = Callback::new(move |close: DialogClose| {
        let host = host.try_get_value();
        host.is_none_or(|host| host.emit("felles-before-close", &detail(&close), true))
    });
    let on_close = Callback::new(move |close: DialogClose| {
        if let Some(host) = host.try_get_value() {
            host.emit("felles-close", &detail(&close), false);
        }
    });
    // The attribute follows what the user does.
    Effect::new(move |_: Option<()>| host::keep(host, "open", open.get()));
    let part = move |footer: bool| {
        let those = move || {
            let mut sections = sections.get();
            sections.retain(|section| section.footer == footer);
            sections
        };
        view! {
            <For each=those key=Section::identity let:section>
                {section.place(host)}
            </For>
        }
    };
    let has_footer = Memo::new(move |_| sections.with(|all| all.iter().any(|section| section.footer)));
    let draw = move |level: HeadingLevel, has_footer: bool| {
        let footer: Option<ViewFnOnce> = has_footer.then(|| ViewFnOnce::from(move || part(true)));
        view! {
            <Dialog
                open=open
                modal=move || !non_modal.get()
                placement=placement
                width=width
                closed_by=closed_by
                role=role
                heading=move || heading.get().unwrap_or_default()
                heading_level=level
                nostrip:footer=footer
                loading=loading
                close_label=close_label
                before_close=before_close
                on_close=on_close
            >
                {part(false)}
            </Dialog>
        }
        .into_any()
    };
    (move || draw(level.get(), has_footer.get())).into_any()
}

fn detail(close: &DialogClose) -> JsValue {
    plain::object(&[
        ("reason", close.reason.name().into()),
        ("returnValue", close.return_value.as_str().into()),
    ])
}
