//! What the server sends for the components that unfold something.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

#[test]
fn details_are_native_and_closed_from_the_start() {
    let html = html(|| view! { <Details title="Hvem kan søke?">"Alle."</Details> });
    assert!(html.starts_with("<details "), "{html}");
    assert!(html.contains(" class=\"felles-details felles-unfolds\""), "{html}");
    assert!(!html.contains(" open"), "{html}");
    assert!(
        html.contains("<span class=\"felles-details__title\">Hvem kan søke?</span>"),
        "{html}"
    );
    assert!(
        html.contains("<div class=\"felles-details__content felles-trims\">Alle.</div>"),
        "{html}"
    );
}

#[test]
fn details_options_are_attributes_and_the_title_a_heading_where_asked_for() {
    let html = html(|| {
        view! {
            <Details
                title="T"
                description="D"
                level=HeadingLevel::H3
                open=true
                name="one"
                variant=DetailsVariant::Ghost
                color=Color::Brand1
                size=Size::Sm
                id="a"
                class="own"
            >
                "X"
            </Details>
        }
    });
    for part in [
        "class=\"felles-details own felles-unfolds\"",
        "data-variant=\"ghost\"",
        "data-color=\"brand1\"",
        "data-size=\"sm\"",
        " open",
        "name=\"one\"",
        "id=\"a\"",
        "<h3 class=\"felles-details__title\">T</h3>",
        "<span class=\"felles-details__description\">D</span>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn what_can_be_done_with_details_stands_beside_them_and_not_in_the_summary() {
    let html = html(|| {
        view! { <Details title="T" class="own" actions=|| view! { <button type="button">{"Slett"}</button> }>"X"</Details> }
    });
    assert!(
        html.starts_with("<div class=\"felles-details__row own\"><details "),
        "{html}"
    );
    let (details, beside) = html.split_once("</details>").expect("details");
    assert!(!details.contains("Slett") && beside.contains("Slett"), "{html}");
}

#[test]
fn a_disclosure_has_one_label_or_two() {
    let one = html(|| view! { <Disclosure label="Vis">"X"</Disclosure> });
    assert!(
        one.contains("<span class=\"felles-disclosure__label\">Vis</span>"),
        "{one}"
    );
    let two = html(|| view! { <Disclosure label="Vis" open_label="Skjul">"X"</Disclosure> });
    assert!(
        two.contains("data-when=\"closed\" class=\"felles-disclosure__label\">Vis<")
            || two.contains("class=\"felles-disclosure__label\" data-when=\"closed\">Vis<"),
        "{two}"
    );
    assert!(two.contains("data-when=\"open\"") && two.contains(">Skjul<"), "{two}");
}

#[test]
fn an_accordions_sections_can_be_found_while_closed_and_say_nothing_of_the_script_before_it_is_there() {
    let html = html(|| {
        view! {
            <Accordion id="a" level=HeadingLevel::H4 open_all=true>
                <AccordionItem title="En" id="en" open=true>"Første"</AccordionItem>
                <AccordionItem title="To" description="og litt til" id="to">"Andre"</AccordionItem>
            </Accordion>
        }
    });
    assert_eq!(
        html.matches("<h4 class=\"felles-accordion__heading\"><button ").count(),
        2,
        "{html}"
    );
    assert_eq!(html.matches("hidden=\"until-found\"").count(), 1, "{html}");
    for part in [
        "aria-controls=\"en-panel\"",
        "aria-labelledby=\"to-button\"",
        "role=\"region\"",
        "<span>Vis alle</span>",
        "felles-accordion__description\">og litt til<",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    // Whether a section is open is said by the script, without which all are seen.
    assert_eq!(
        html.matches("aria-expanded").count(),
        1,
        "only the button for all: {html}"
    );
}

#[test]
fn an_accordion_that_starts_with_all_open_says_so() {
    let html = html(|| {
        view! {
            <Accordion open_all=true landmarks=false>
                <AccordionItem title="En" open=true>"Første"</AccordionItem>
            </Accordion>
        }
    });
    assert!(
        html.contains("Skjul alle") && html.contains("aria-expanded=\"true\""),
        "{html}"
    );
    assert!(
        !html.contains("role=\"region\"") && !html.contains("aria-labelledby"),
        "{html}"
    );
}

#[test]
fn an_accordions_section_elsewhere_is_nothing() {
    assert_eq!(html(|| view! { <AccordionItem title="En">"X"</AccordionItem> }), "");
}

#[test]
fn a_panel_unfolds_is_a_link_or_is_always_open() {
    let unfolds = html(|| view! { <ExpandablePanel title="T" unread=true>"X"</ExpandablePanel> });
    assert!(
        unfolds.contains("<summary class=\"felles-expandable-panel__header\">"),
        "{unfolds}"
    );
    assert!(
        unfolds.contains("data-unread=\"true\"") && unfolds.contains(">Ulest: </span>"),
        "{unfolds}"
    );
    let link = html(|| view! { <ExpandablePanel title="T" href="/a">"X"</ExpandablePanel> });
    assert!(
        link.contains("href=\"/a\"") && !link.contains("<details") && !link.contains(">X<"),
        "{link}"
    );
    let hostile = html(|| view! { <ExpandablePanel title="T" href="javascript:alert(1)">"X"</ExpandablePanel> });
    assert!(!hostile.contains("javascript"), "{hostile}");
    let fixed = html(|| view! { <ExpandablePanel title="T" expandable=false>"X"</ExpandablePanel> });
    assert!(
        !fixed.contains("<details") && fixed.contains(">X</div>") && !fixed.contains("<svg"),
        "{fixed}"
    );
}

#[test]
fn panels_of_one_group_share_a_name_only_where_one_at_a_time_is_open() {
    let group = |single| {
        html(move || {
            view! {
                <ExpandablePanelGroup single=single>
                    <ExpandablePanel title="A">"X"</ExpandablePanel>
                    <ExpandablePanel title="B">"Y"</ExpandablePanel>
                </ExpandablePanelGroup>
            }
        })
    };
    assert_eq!(
        group(true).matches("name=\"felles-panels\"").count(),
        2,
        "{}",
        group(true)
    );
    assert_eq!(group(false).matches("name=").count(), 0, "{}", group(false));
}

#[test]
fn all_of_a_long_text_is_sent_and_its_link_goes_to_it() {
    let html = html(|| view! { <ShowMore id="a"><p>{"Tekst"}</p></ShowMore> });
    assert!(
        html.contains("href=\"#a-content\"") && html.contains("id=\"a-content\""),
        "{html}"
    );
    assert!(
        html.contains("<p>Tekst</p>") && html.contains("<span>Vis alt</span>"),
        "{html}"
    );
    assert!(!html.contains("data-open") && !html.contains("data-short"), "{html}");
    assert!(!html.contains("data-height"), "{html}");
    let low = self::html(|| view! { <ShowMore height=ShowMoreHeight::Sm><p>{"Tekst"}</p></ShowMore> });
    assert!(low.contains("data-height=\"sm\""), "{low}");
}
