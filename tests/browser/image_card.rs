//! `ImageCard`.

use crate::mount::{attribute, mount, settle};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn telephone_and_e_mail_follow_their_props() {
    let (phone, email) = (RwSignal::new("22 00 00 00"), RwSignal::new("a@eksempel.no"));
    let page = mount(move || {
        view! { <ImageCard title="Veileder" image=|| "x" phone=phone email=email>"Ring oss"</ImageCard> }
    });
    settle().await;
    let hrefs = || {
        page.all("li a")
            .iter()
            .filter_map(|link| attribute(link, "href"))
            .collect::<Vec<_>>()
    };
    assert_eq!(hrefs(), ["tel:22000000", "mailto:a@eksempel.no"]);
    phone.set("+47 33 00 00 00");
    email.set("b@eksempel.no");
    settle().await;
    assert_eq!(hrefs(), ["tel:+4733000000", "mailto:b@eksempel.no"]);
    assert!(page.text().contains("+47 33 00 00 00"));
}
