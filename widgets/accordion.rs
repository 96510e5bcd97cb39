//! `<felles-accordion>`: [`Accordion`] as a custom element.

use crate::{
    attributes::Attributes,
    host::{self, Host, Shared},
    section::{self, Section},
};
use felles::prelude::*;
use leptos::prelude::*;

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let sections = section::sections(attributes);
    let level = attributes.parsed::<HeadingLevel>("level", "h1, h2, h3, h4, h5, h6");
    let mode = attributes.parsed::<AccordionMode>("mode", "multiple, single");
    let open_all = attributes.flag("open-all");
    let color = attributes.maybe::<Color>(
        "color",
        "accent, neutral, brand1, brand2, info, success, warning, danger",
    );
    let size = attributes.maybe::<Size>("size", "sm, md, lg");
    let item = move |section: Section| {
        let value = section.value.clone();
        let on_toggle = move |open: bool| {
            let detail = [("value", value.as_str().into()), ("open", open.into())];
            host::tell(host, "felles-toggle", &detail);
        };
        let description: Option<Prop<Text>> = section.description.clone().map(Prop::from);
        view! {
            <AccordionItem
                title=section.label.clone()
                nostrip:description=description
                open=section.open
                on_toggle=on_toggle
            >
                {section.place(host)}
            </AccordionItem>
        }
    };
    let draw = move |level: HeadingLevel, mode: AccordionMode, open_all: bool| {
        view! {
            <Accordion level=level mode=mode open_all=open_all color=color size=size>
                <For each=move || sections.get() key=Section::identity let:section>
                    {item(section)}
                </For>
            </Accordion>
        }
        .into_any()
    };
    (move || draw(level.get(), mode.get(), open_all.get())).into_any()
}
