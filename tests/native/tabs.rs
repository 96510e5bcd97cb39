//! What the server sends for tabs: links, and sections with headings, which the script makes tabs and panels of.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;
use std::borrow::Cow;

/// The opening tag that has an id.
fn tag<'a>(html: &'a str, id: &str) -> &'a str {
    let at = html
        .find(&format!(" id=\"{id}\""))
        .unwrap_or_else(|| panic!("no {id} in {html}"));
    let start = html[..at].rfind('<').expect("a tag");
    let end = at + html[at..].find('>').expect("an end");
    &html[start..=end]
}

fn three() -> impl IntoView {
    view! {
        <Tabs label="Saken" id="sak">
            <Tab value="plan" label="Plan">"Om planen"</Tab>
            <Tab value="brev" label="Brev">"Om brevene"</Tab>
            <Tab value="svar" label="Svar" disabled=true>"Om svaret"</Tab>
        </Tabs>
    }
}

#[test]
fn tabs_10_without_a_script_there_are_links_and_sections_with_headings() {
    let html = html(three);
    assert!(!html.contains("role="), "{html}");
    assert!(!html.contains("tabindex"), "{html}");
    assert!(
        html.contains("<ul aria-label=\"Saken\" class=\"felles-tabs__list\">"),
        "{html}"
    );
    let link = tag(&html, "sak-plan-tab");
    assert!(link.starts_with("<a ") && link.contains("href=\"#sak-plan\""), "{link}");
    assert!(
        html.contains("<h2 class=\"felles-tabs__heading\">Brev</h2>Om brevene"),
        "{html}"
    );
    assert_eq!(html.matches("<section").count(), 3);
    assert!(
        tag(&html, "sak-brev").contains("aria-labelledby=\"sak-brev-tab\""),
        "{html}"
    );
}

#[test]
fn tabs_7_inactive_panels_are_hidden_but_can_be_found_unless_they_are_disabled() {
    let html = html(three);
    assert!(!tag(&html, "sak-plan").contains("hidden"), "{html}");
    assert!(tag(&html, "sak-brev").contains("hidden=\"until-found\""), "{html}");
    assert!(tag(&html, "sak-svar").contains("hidden=\"\""), "{html}");
    let disabled = tag(&html, "sak-svar-tab");
    assert!(
        disabled.contains("aria-disabled=\"true\"") && !disabled.contains("href"),
        "{disabled}"
    );
}

#[test]
fn tabs_7_lazy_panels_are_not_there_until_they_are_shown() {
    let html = html(|| {
        view! {
            <Tabs label="Saken" id="sak" lazy=true selected="brev">
                <Tab value="plan" label="Plan">"Om planen"</Tab>
                <Tab value="brev" label="Brev">"Om brevene"</Tab>
            </Tabs>
        }
    });
    assert!(html.contains("Om brevene") && !html.contains("Om planen"), "{html}");
    assert_eq!(html.matches("<section").count(), 1);
}

/// The browser tests hydrate this file, so it must be what a server really sends.
#[test]
fn tabs_10_what_the_browser_tests_hydrate_is_what_the_server_sends() {
    let owner = Owner::new();
    let html = owner.with(|| {
        let view = view! {
            <Tabs label="Saken" id="sak">
                <Tab value="a" label="A">"Om a"</Tab>
                <Tab value="b" label="B">"Om b"</Tab>
            </Tabs>
        };
        view.to_html()
    });
    assert_eq!(marked(&html), marked(include_str!("tabs.html").trim_ascii_end()));
}

/// With the marks that hydration looks for. Where component types are erased there are others, and the rest is compared.
fn marked(html: &str) -> Cow<'_, str> {
    if cfg!(erase_components) {
        html.replace("<!>", "").into()
    } else {
        html.into()
    }
}

fn selected(html: &str) -> Vec<&str> {
    let tabs = html.split("<a ").skip(1);
    tabs.filter(|tab| tab.contains("data-selected=\"true\""))
        .filter_map(|tab| tab.split(" id=\"").nth(1)?.split('"').next())
        .collect()
}

#[test]
fn tabs_2_the_first_that_is_not_disabled_is_selected_where_nothing_is_said() {
    let html = html(|| {
        view! {
            <Tabs label="Saken" id="sak">
                <Tab value="a" label="A" disabled=true>"a"</Tab>
                <Tab value="b" label="B">"b"</Tab>
                <Tab value="c" label="C">"c"</Tab>
            </Tabs>
        }
    });
    assert_eq!(selected(&html), ["sak-b-tab"]);
}

#[test]
fn tabs_2_tabs_from_a_list_come_in_the_order_of_the_page() {
    let list = |selected: Option<&'static str>| {
        html(move || {
            view! {
                <Tabs label="Saken" id="sak" selected=selected>
                    <For each=|| ["a", "b"] key=|name| *name let:name>
                        <Tab value=name label=name>{name}</Tab>
                    </For>
                    {move || view! { <Tab value="c" label="C">"c"</Tab> }}
                    <Tab value="d" label="D">"d"</Tab>
                </Tabs>
            }
        })
    };
    assert_eq!(selected(&list(None)), ["sak-a-tab"]);
    assert_eq!(selected(&list(Some("c"))), ["sak-c-tab"]);
    assert_eq!(selected(&list(Some("d"))), ["sak-d-tab"]);
    let html = list(None);
    let order: Vec<_> = html.split(" href=\"#sak-").skip(1).map(|rest| &rest[..1]).collect();
    assert_eq!(order, ["a", "b", "c", "d"]);
}

felles::variants! {
    enum Part {
        #[default]
        Plan = "plan",
        Letters = "brev",
    }
}

#[test]
fn a_value_of_any_named_type_may_be_the_selected_one() {
    let part = |model: fn() -> Model<Option<felles::runtime::Choice>>| {
        html(move || {
            view! {
                <Tabs label="Saken" id="sak" selected=model()>
                    <Tab value=Part::Plan label="Plan">"Om planen"</Tab>
                    <Tab value=Part::Letters label="Brev">"Om brevene"</Tab>
                </Tabs>
            }
        })
    };
    assert_eq!(selected(&part(|| Part::Letters.into())), ["sak-brev-tab"]);
    assert_eq!(
        selected(&part(|| RwSignal::new(Part::Letters).into())),
        ["sak-brev-tab"]
    );
    assert_eq!(selected(&part(|| RwSignal::new(None::<Part>).into())), ["sak-plan-tab"]);
    assert_eq!(selected(&part(|| "brev".into())), ["sak-brev-tab"]);
}

#[test]
fn gen_1_ids_of_many_tabs_are_all_different_and_the_authors_own_are_kept() {
    let html = html(|| {
        IdScope::provide("side");
        let own = RwSignal::new("min-plan".to_owned());
        let one = move || {
            view! {
                <Tabs label="Saken">
                    <Tab value="plan" label="Plan">"Om planen"</Tab>
                    <Tab value="mange ord" label="Brev">"Om brevene"</Tab>
                </Tabs>
            }
        };
        (
            (0..1000).map(|_| one()).collect_view(),
            view! {
                <Tabs label="Saken">
                    <Tab value="plan" label="Plan" id=own>"Om planen"</Tab>
                </Tabs>
            },
        )
    });
    let mut ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    assert_eq!(ids.len(), 5 * 1000 + 3);
    assert!(ids.iter().all(|id| !id.contains(' ')));
    assert!(tag(&html, "min-plan-tab").contains("href=\"#min-plan\""));
    assert!(tag(&html, "min-plan").contains("aria-labelledby=\"min-plan-tab\""));
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 5 * 1000 + 3);
}

#[test]
fn hostile_text_is_shown_as_text_in_the_heading_too() {
    let html = html(|| {
        view! {
            <Tabs label="\"><script>alert(1)</script>" id="sak" heading_level=HeadingLevel::H6>
                <Tab value="\"><img>" label="<script>alert(1)</script>">"Om planen"</Tab>
            </Tabs>
        }
    });
    assert!(!html.contains("<script>") && !html.contains("<img>"), "{html}");
    assert!(html.contains("<h6 "), "{html}");
}

#[test]
fn signals_of_a_list_that_is_written_may_be_gone() {
    let html = html(|| {
        view! {
            <Tabs label="Saken" id="sak">
                <For
                    each=|| ["a", "b"]
                    key=|name| *name
                    children=|name| {
                        let disabled = RwSignal::new(name == "a");
                        view! { <Tab value=name label=name disabled=disabled>{name}</Tab> }
                    }
                />
            </Tabs>
        }
    });
    assert_eq!(selected(&html), ["sak-b-tab"]);
    assert!(!tag(&html, "sak-b").contains("hidden"), "{html}");
}

#[test]
fn a_tab_outside_tabs_is_nothing() {
    let html = html(|| view! { <Tab value="plan" label="Plan">"Om planen"</Tab> });
    assert!(!html.to_lowercase().contains("plan"), "{html}");
}
