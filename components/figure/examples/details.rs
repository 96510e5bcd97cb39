use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Figure
            variant=FigureVariant::Framed
            caption="Antall reisende med fjordfergene i 2026"
            credit="Kystverket, CC BY 4.0"
            credit_href="#"
            details=|| view! { <a href="#">{"Last ned tallene (CSV, 2 kB)"}</a> }
        >
            <Image
                src="media/diagram.svg"
                alt="Antall reisende øker fra 40 000 i januar til 95 000 i juli, og faller til 45 000 i desember"
                width=640
                height=320
                full=true
            />
        </Figure>
    }
}
