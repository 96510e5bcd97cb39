//! The page's one polite live region.

use crate::{
    mount::{document, mount, settle, wait_ms},
    spoken::SPOKEN_MS,
};
use felles::{
    prelude::*,
    runtime::announcer::{announce, prepare},
};
use leptos::prelude::*;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, closure::Closure};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, MutationObserver, MutationObserverInit};

fn regions() -> Vec<Element> {
    let found = document().query_selector_all(".felles-announcer").expect("a selector");
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into().ok())
        .collect()
}

/// Every text that the region is given while this lives: what a screen reader hears.
struct Heard {
    texts: Rc<RefCell<Vec<String>>>,
    observer: MutationObserver,
    _callback: Closure<dyn FnMut()>,
}

impl Heard {
    fn listen() -> Self {
        prepare();
        let region = regions().pop().expect("a region");
        let texts = Rc::new(RefCell::new(Vec::new()));
        let (heard, spoken) = (Rc::clone(&texts), region.clone());
        let callback = Closure::<dyn FnMut()>::new(move || {
            let text = spoken.text_content().unwrap_or_default();
            if !text.is_empty() {
                heard.borrow_mut().push(text);
            }
        });
        let observer = MutationObserver::new(callback.as_ref().unchecked_ref()).expect("an observer");
        let options = MutationObserverInit::new();
        options.set_child_list(true);
        observer.observe_with_options(&region, &options).expect("observed");
        Self {
            texts,
            observer,
            _callback: callback,
        }
    }

    fn texts(&self) -> Vec<String> {
        self.texts.borrow().clone()
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

#[wasm_bindgen_test]
async fn gen_11_there_is_one_polite_region_and_it_is_there_before_its_text() {
    prepare();
    prepare();
    let regions = regions();
    assert_eq!(regions.len(), 1);
    assert_eq!(regions[0].get_attribute("aria-live").as_deref(), Some("polite"));
    let area = regions[0].get_bounding_client_rect();
    assert!(area.width() <= 1.0 && area.height() <= 1.0, "not seen");
    announce("Lagret");
    assert_eq!(
        regions[0].text_content().as_deref(),
        Some(""),
        "it speaks after a pause"
    );
    wait_ms(SPOKEN_MS).await;
    assert_eq!(regions[0].text_content().as_deref(), Some("Lagret"));
}

#[wasm_bindgen_test]
async fn gen_11_the_same_text_twice_is_said_twice() {
    let heard = Heard::listen();
    announce("3 treff");
    wait_ms(SPOKEN_MS).await;
    announce("3 treff");
    wait_ms(SPOKEN_MS).await;
    assert_eq!(heard.texts(), ["3 treff", "3 treff"]);
}

#[wasm_bindgen_test]
async fn gen_11_texts_that_come_together_are_said_together() {
    let heard = Heard::listen();
    announce("Lagt til");
    announce("<b>To</b> valgt");
    wait_ms(SPOKEN_MS).await;
    assert_eq!(heard.texts(), ["Lagt til <b>To</b> valgt"]);
}

#[wasm_bindgen_test]
async fn gen_11_the_region_is_where_it_can_be_heard() {
    let (outer, inner) = (RwSignal::new(true), RwSignal::new(false));
    let page = mount(move || {
        view! {
            <Dialog id="inne" open=inner heading="Inne">"Tekst"</Dialog>
            <Dialog id="ute" open=outer heading="Ute">"Tekst"</Dialog>
        }
    });
    settle().await;
    let host = || {
        announce("Hei");
        regions()
            .pop()
            .and_then(|region| region.parent_element())
            .map(|host| host.id())
    };
    assert_eq!(host().as_deref(), Some("ute"));
    inner.set(true);
    settle().await;
    assert_eq!(
        host().as_deref(),
        Some("inne"),
        "in the uppermost, which stands first in the document"
    );
    inner.set(false);
    settle().await;
    assert_eq!(host().as_deref(), Some("ute"));
    drop(page);
    assert_eq!(
        host().as_deref(),
        Some(""),
        "in the page, also when the dialog it stood in is gone"
    );
    wait_ms(SPOKEN_MS).await;
}
