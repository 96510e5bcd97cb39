//! `<felles-start-enk>`: [`StartEnk`] as a custom element, with a server behind it, or none.

use crate::{
    attributes::{self, Attributes},
    host::{self, Host, Shared},
};
use felles::{
    patterns::start_enk::http::{Fetch, HttpEnkService, page_token},
    prelude::*,
    runtime::warning::warn,
};
use leptos::{html, prelude::*};
use wasm_bindgen::JsValue;

felles::words! { "widgets";
    /// Above a service that is none.
    DEMO = { nb: "Dette er en demonstrasjon", nn: "Dette er ein demonstrasjon", en: "This is a demonstration" };
    /// What that means.
    DEMO_TEXT = {
        nb: "Personen er oppdiktet, og ingenting blir sendt. Ikke skriv ekte opplysninger.",
        nn: "Personen er oppdikta, og ingenting blir sendt. Ikkje skriv ekte opplysningar.",
        en: "The person is made up, and nothing is sent. Do not write real information."
    };
}

pub fn view(attributes: &Attributes, host: Host) -> AnyView {
    let host: Shared = StoredValue::new_local(host);
    let address = |name| {
        attributes.read(
            name,
            "an address that begins with https:, or one of this site",
            attributes::read_address,
        )
    };
    let service = attributes.read("service", "an address of this site", attributes::read_own_address);
    let token = attributes.text("token");
    let demo = attributes.flag("demo");
    let (codes, places) = (address("codes"), address("places"));
    let (close_href, help_href) = (address("close-href"), given(address("help-href")));
    let level = attributes.parsed::<HeadingLevel>("level", "h1, h2, h3, h4, h5, h6");
    let label = given(attributes.text("label"));
    let help_phone = given(attributes.text("help-phone"));
    let without_address = attributes.flag("without-address").get_untracked();
    let step = RwSignal::new(EnkStep::default());
    Effect::new(move |before: Option<EnkStep>| {
        let step = step.get();
        host::keep(host, "step", step.slug());
        if before.is_some_and(|before| before != step) {
            host::tell(host, "felles-step", &[("step", step.slug().into())]);
        }
        step
    });
    // Another service, or the session of another, is asked from the beginning: for who it is, and for their draft.
    let content = move || {
        let (is_demo, codes) = (demo.get(), codes.get());
        let tasks = if is_demo {
            Some(embedded(codes.clone()))
        } else {
            service.get().map(|address| served(&address, token.get()))
        };
        let Some(tasks) = tasks else {
            warn("<felles-start-enk> service: there is none, and no demo. The element's own content shows.");
            return html::slot().into_any();
        };
        step.set(EnkStep::default());
        let on_close = close_href.get().map(|address| {
            Callback::new(move |()| {
                let goes = host
                    .try_get_value()
                    .is_some_and(|host| host.emit("felles-close", &JsValue::NULL, true));
                if goes {
                    // Refused only where the page is going already.
                    let _ = window().location().set_href(&address);
                }
            })
        });
        let close_href: Option<Prop<Text>> = close_href.get().map(Prop::from);
        let on_received = Callback::new(move |receipt: EnkReceipt| {
            let received_at = receipt.received_at.canonical().into_owned();
            let detail = [
                ("caseNumber", receipt.case_number.into()),
                ("receivedAt", received_at.into()),
                ("demo", is_demo.into()),
            ];
            host::tell(host, "felles-received", &detail);
        });
        let page = view! {
            <StartEnk
                service=tasks
                step=step
                nostrip:codes=codes.map(IndustryCodeSource::address)
                nostrip:places=places.get().map(PostalPlaces::file)
                without_address=without_address
                nostrip:close_href=close_href
                nostrip:on_close=on_close
                on_received=on_received
                nostrip:help_href=help_href()
                nostrip:help_phone=help_phone()
                heading_level=level.get()
                nostrip:aria_label=label()
            />
        };
        if is_demo {
            let (title, text) = (DEMO.text(), DEMO_TEXT.text());
            view! {
                <Stack>
                    <Alert variant=AlertVariant::Warning title=title>{text}</Alert>
                    {page}
                </Stack>
            }
            .into_any()
        } else {
            page.into_any()
        }
    };
    content.into_any()
}

fn embedded(codes: Option<Text>) -> EnkTasks {
    let service = EmbeddedEnkService::new();
    match codes {
        Some(address) => service.with_codes_at(address).into(),
        None => service.into(),
    }
}

fn served(address: &str, token: Option<Text>) -> EnkTasks {
    let token = token.map_or_else(|| page_token(&document()), |token| token.to_string());
    HttpEnkService::new(Fetch::at(address, &token)).into()
}

/// What is given, if anything is. Tracked: whether it is.
fn given(signal: RwSignal<Option<Text>>) -> impl Fn() -> Option<Prop<Text>> + Copy + Send + Sync {
    let is_there = Memo::new(move |_| signal.with(Option::is_some));
    move || {
        is_there
            .get()
            .then(|| Prop::derive(move || signal.get().unwrap_or_default()))
    }
}
