//! `IndustryCodeSearch`: which answer counts, what is kept, and who is told.

use crate::{
    mount::{Mounted, attribute, mount, press, settle, type_in, wait_ms},
    spoken::said,
    until::until,
};
use felles::prelude::*;
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

fn answer(query: &str, codes: &[&str]) -> IndustryCodeAnswer {
    let suggestion = |code: &&str| IndustryCodeSuggestion {
        code: (*code).to_owned(),
        name: format!("Navn på {code}"),
        name_marks: vec![0..4, 900..901],
        ..Default::default()
    };
    IndustryCodeAnswer {
        query: query.to_owned(),
        count: codes.len(),
        suggestions: codes.iter().map(suggestion).collect(),
    }
}

/// «slow» is answered late, «none» with nothing.
async fn server(query: Text) -> Result<IndustryCodeAnswer, Problem> {
    wait_ms(if query.as_str() == "slow" { 200 } else { 5 }).await;
    Ok(match query.as_str() {
        "slow" => answer("slow", &["01.110"]),
        "none" => answer("none", &[]),
        other => answer(other, &["43.320", "41.200"]),
    })
}

fn search(page: &Mounted, text: &str) {
    let field = page.find("input[type=search]");
    type_in(&field, text);
    press(&field, "Enter");
}

fn radios(page: &Mounted) -> Vec<String> {
    let radios = page.all("input[type=radio]");
    radios.iter().filter_map(|radio| attribute(radio, "value")).collect()
}

async fn radios_are(page: &Mounted, codes: &[&str]) {
    until(&format!("{codes:?}"), || radios(page) == codes).await;
}

#[wasm_bindgen_test]
async fn ics_1_an_answer_to_what_stood_there_before_is_dropped() {
    let page = mount(|| view! { <IndustryCodeSearch source=IndustryCodeSource::task(server) name="code" /> });
    search(&page, "slow");
    search(&page, "quick");
    until("the count", || said().contains("2 treff.")).await;
    radios_are(&page, &["43.320", "41.200"]).await;
    wait_ms(250).await;
    settle().await;
    assert_eq!(radios(&page), ["43.320", "41.200"]);
}

#[wasm_bindgen_test]
async fn ics_1_what_is_written_is_searched_for_once_after_a_pause() {
    let asked = RwSignal::new(Vec::new());
    let page = mount(move || {
        let count = move |query: Text| async move {
            asked.update(|asked| asked.push(query.to_string()));
            server(query).await
        };
        view! { <IndustryCodeSearch source=IndustryCodeSource::task(count) name="code" /> }
    });
    let field = page.find("input[type=search]");
    for text in ["s", "sn", "sne "] {
        type_in(&field, text);
        settle().await;
    }
    assert!(asked.get_untracked().is_empty(), "nobody has paused yet");
    radios_are(&page, &["43.320", "41.200"]).await;
    assert_eq!(asked.get_untracked(), ["sne"]);
    type_in(&field, "");
    radios_are(&page, &[]).await;
}

#[wasm_bindgen_test]
async fn ics_2_the_chosen_code_stays_when_another_search_does_not_find_it() {
    let code = RwSignal::new(None::<String>);
    let told = RwSignal::new(0);
    let page = mount(move || {
        let tell = move |_: Choice| told.update(|told| *told += 1);
        view! { <IndustryCodeSearch source=IndustryCodeSource::task(server) name="code" value=code on_change=tell /> }
    });
    search(&page, "quick");
    radios_are(&page, &["43.320", "41.200"]).await;
    assert_eq!(page.find("mark").text_content().as_deref(), Some("Navn"));
    page.find("input[value='41.200']").click();
    settle().await;
    assert_eq!(
        (code.get_untracked().as_deref(), told.get_untracked()),
        (Some("41.200"), 1)
    );
    search(&page, "slow");
    radios_are(&page, &["41.200", "01.110"]).await;
    let kept: HtmlInputElement = page.find_as("input[value='41.200']");
    assert!(kept.checked());
    assert!(page.text().contains("Navn på 41.200"), "{}", page.text());
    search(&page, "none");
    radios_are(&page, &["41.200"]).await;
    code.set(None);
    radios_are(&page, &[]).await;
}

#[wasm_bindgen_test]
async fn ics_3_the_way_on_is_offered_after_three_searches_without_a_hit() {
    let failed = RwSignal::new(2_u32);
    let described = RwSignal::new(0);
    let page = mount(move || {
        let describe = move |()| described.update(|described| *described += 1);
        view! {
            <IndustryCodeSearch
                source=IndustryCodeSource::task(server)
                name="code"
                failed_searches=failed
                on_none_fits=describe
            />
        }
    });
    assert_eq!(page.count("button[value=none]"), 0);
    search(&page, "none");
    until("the way on", || page.count("button[value=none]") == 1).await;
    page.find("button[value=none]").click();
    assert_eq!((failed.get_untracked(), described.get_untracked()), (3, 1));
}

#[wasm_bindgen_test]
async fn ics_7_a_field_of_a_form_holds_the_code() {
    felles::form! {
        struct Trade {
            code: String => [missing("Velg en kode.")],
        }
    }
    let page = mount(move || {
        let trade = Trade::form();
        let field = trade.code;
        view! {
            <IndustryCodeSearch source=IndustryCodeSource::task(server) field=field />
            <output>{move || trade.value().map(|trade| trade.code)}</output>
        }
    });
    search(&page, "quick");
    radios_are(&page, &["43.320", "41.200"]).await;
    let radio = page.find("input[value='43.320']");
    assert_eq!(attribute(&radio, "name").as_deref(), Some("code"));
    radio.click();
    settle().await;
    assert_eq!(page.find("output").text_content().as_deref(), Some("43.320"));
}

#[wasm_bindgen_test]
async fn gen_2_an_owner_that_refuses_keeps_its_code() {
    let page = mount(|| {
        let value = (Signal::stored(None::<String>), Callback::new(|_: Option<String>| ()));
        view! { <IndustryCodeSearch source=IndustryCodeSource::task(server) name="code" value=value /> }
    });
    search(&page, "quick");
    radios_are(&page, &["43.320", "41.200"]).await;
    page.find("input[value='43.320']").click();
    settle().await;
    let radio: HtmlInputElement = page.find_as("input[value='43.320']");
    assert!(!radio.checked());
}
