//! `<felles-tabs>`: [`Tabs`] as a custom element.

use crate::{
    attributes::Attributes,
    host::{self, Host, Shared},
    section,
};
use felles::prelude::*;
use leptos::prelude::*;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let sections = section::sections(attributes);
    let label = attributes.text("label");
    let selected = attributes.read("selected", "text", |value| Some(Some(value.as_string()?)));
    let activation = attributes.parsed::<TabActivation>("activation", "manual, automatic");
    let orientation = attributes.parsed::<Orientation>("orientation", "horizontal, vertical");
    let level = attributes.parsed::<HeadingLevel>("level", "h1, h2, h3, h4, h5, h6");
    let on_change = Callback::new(move |choice: Choice| {
        host::keep(host, "selected", choice.name());
        host::tell(host, "felles-change", &[("value", choice.name().into())]);
    });
    let draw = move |level: HeadingLevel| {
        view! {
            <Tabs
                label=move || label.get().unwrap_or_default()
                selected=selected
                activation=activation
                orientation=orientation
                heading_level=level
                on_change=on_change
            >
                <For each=move || sections.get() key=section::Section::identity let:section>
                    <Tab value=section.value.clone() label=section.label.clone() disabled=section.disabled>
                        {section.place(host)}
                    </Tab>
                </For>
            </Tabs>
        }
        .into_any()
    };
    (move || draw(level.get())).into_any()
}
