//! What the server sends for headings, paragraphs and the other components of text.

use felles::prelude::*;
use leptos::prelude::*;

/// The HTML, without what tells Leptos where a text ends and another begins.
fn html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    owner.with(|| view().into_view().to_html()).replace("<!>", "")
}

#[test]
fn a_headings_level_and_size_are_apart() {
    for level in HeadingLevel::ALL {
        for size in HeadingSize::ALL {
            let html = html(|| view! { <Heading level=*level size=*size>"Tekst"</Heading> });
            let (tag, size) = (level.name(), size.name());
            assert!(html.starts_with(&format!("<{tag} data-text-size=\"{size}\"")), "{html}");
            assert!(html.contains(" class=\"felles-heading\""), "{html}");
            assert!(html.ends_with(&format!(">Tekst</{tag}>")), "{html}");
        }
    }
}

#[test]
fn a_heading_without_options_has_only_its_class() {
    let html = html(|| view! { <Heading>"Tekst"</Heading> });
    assert_eq!(html, "<h2 class=\"felles-heading\">Tekst</h2>");
}

#[test]
fn a_headings_options_are_attributes_of_the_heading() {
    let html = html(|| {
        view! {
            <Heading id="a" class="own" align=TextAlign::Center spacing=true tabindex=-1 secondary="3 saker">
                "Tekst"
            </Heading>
        }
    });
    for part in [
        "data-align=\"center\"",
        "data-spacing=\"true\"",
        "tabindex=\"-1\"",
        "id=\"a\"",
        "class=\"felles-heading own\"",
        "Tekst <span class=\"felles-heading__secondary\">3 saker</span></h2>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn what_stands_beside_a_heading_is_no_part_of_it() {
    let html = html(|| {
        view! { <Heading id="a" class="own" aside=|| view! { <b>{"Ny"}</b> }>"Tekst"</Heading> }
    });
    let expected = "<div class=\"felles-heading__row own\">\
        <h2 id=\"a\" class=\"felles-heading\">Tekst</h2><b>Ny</b></div>";
    assert_eq!(html, expected);
}

#[test]
fn a_paragraph_without_options_has_only_its_class_and_is_the_element_one_asks_for() {
    for (element, tag) in [
        (TextElement::P, "p"),
        (TextElement::Div, "div"),
        (TextElement::Span, "span"),
    ] {
        let html = html(|| view! { <Paragraph element=element>"Tekst"</Paragraph> });
        assert_eq!(html, format!("<{tag} class=\"felles-paragraph\">Tekst</{tag}>"));
    }
}

#[test]
fn a_paragraphs_options_are_attributes() {
    let html = html(|| {
        view! {
            <Paragraph
                size=TextSize::Lg
                variant=ParagraphVariant::Long
                weight=TextWeight::Semibold
                align=TextAlign::End
                subtle=true
                truncate=true
                spacing=true
            >
                "Tekst"
            </Paragraph>
        }
    });
    for part in [
        "text-size=\"lg\"",
        "variant=\"long\"",
        "weight=\"semibold\"",
        "align=\"end\"",
        "subtle",
        "truncate",
        "spacing",
    ] {
        assert!(html.contains(&format!(" data-{part}")), "{part}: {html}");
    }
}

#[test]
fn a_detail_is_the_smallest_paragraph() {
    let html = html(|| view! { <Detail uppercase=true subtle=true weight=TextWeight::Medium>"Vedtak"</Detail> });
    for part in [
        "<p data-text-size=\"xs\"",
        "data-uppercase=\"true\"",
        "data-subtle=\"true\"",
        "data-weight=\"medium\"",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(html.contains("class=\"felles-paragraph\">Vedtak</p>"), "{html}");
}

#[test]
fn options_follow_signals() {
    let (small, subtle) = (RwSignal::new(true), RwSignal::new(false));
    let size = move || if small.get() { TextSize::Sm } else { TextSize::Xl };
    let html = || html(move || view! { <Paragraph size=size subtle=subtle>"Tekst"</Paragraph> });
    assert!(
        html().contains("data-text-size=\"sm\"") && !html().contains("subtle"),
        "{}",
        html()
    );
    small.set(false);
    subtle.set(true);
    assert!(
        html().contains("data-text-size=\"xl\"") && html().contains("data-subtle"),
        "{}",
        html()
    );
}

#[test]
fn a_lead_is_a_paragraph_with_a_size() {
    let html = html(|| view! { <Lead size=LeadSize::Lg spacing=true id="om">"Tekst"</Lead> });
    assert!(html.starts_with("<p ") && html.ends_with(">Tekst</p>"), "{html}");
    for part in [
        "data-text-size=\"lg\"",
        "data-spacing=\"true\"",
        "id=\"om\"",
        "class=\"felles-lead\"",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}
