//! What the server sends for headings, paragraphs and the other components of text.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

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
        "data-spacing",
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
        "data-uppercase",
        "data-subtle",
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
        "data-spacing",
        "id=\"om\"",
        "class=\"felles-lead\"",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn a_page_title_is_the_h1_with_its_code_and_nothing_else_in_it() {
    let title = html(|| {
        view! {
            <PageTitle
                title="Melding"
                code="BR-1010"
                id="tittel"
                tabindex=-1
                tag=|| "Utkast"
                byline=|| view! { <Byline owner="Nav" /> }
                start=|| "5. mars"
            />
        }
    });
    let heading = "<h1 data-text-size=\"lg\" tabindex=\"-1\" id=\"tittel\" class=\"felles-heading\">\
        Melding <span class=\"felles-heading__secondary\">BR-1010</span></h1>";
    assert!(title.contains(heading), "{title}");
    for part in [
        "__start\">5. mars<",
        "__tag\">Utkast<",
        "__byline\"><p class=\"felles-byline\"",
    ] {
        assert!(title.contains(&format!("felles-page-title{part}")), "{part}: {title}");
    }
    let plain = html(|| view! { <PageTitle title="Innboks" level=HeadingLevel::H2 size=HeadingSize::Xl /> });
    assert_eq!(
        plain,
        "<div class=\"felles-page-title\"><h2 data-text-size=\"xl\" class=\"felles-heading\">Innboks</h2></div>"
    );
}

#[test]
fn a_byline_says_dates_in_the_language_and_to_machines() {
    let byline = |language| {
        html(move || {
            provide_language(language);
            view! { <Byline author="Kari" owner="Nav" owner_href="/nav" published="2026-03-05" updated="i går" /> }
        })
    };
    let nb = byline(Language::Nb);
    for part in [
        ">Av Kari</span>",
        ">Fra <a href=\"/nav\" class=\"felles-byline__link\">Nav</a></span>",
        ">Publisert <time datetime=\"2026-03-05\">5.\u{a0}mars 2026</time></span>",
        ">Oppdatert <time>i går</time></span>",
    ] {
        assert!(nb.contains(part), "{part}: {nb}");
    }
    assert!(byline(Language::Nn).contains(">Frå <a"), "{}", byline(Language::Nn));
    assert!(
        byline(Language::En).contains(">5\u{a0}March 2026<"),
        "{}",
        byline(Language::En)
    );
}

#[test]
fn a_quote_names_who_and_where() {
    let quote = html(|| view! { <BlockQuote source="Loven" work="§ 11" href="/lov">"Plikt"</BlockQuote> });
    for part in [
        "<figure ",
        "<blockquote cite=\"/lov\" class=\"felles-block-quote__text felles-trims\">Plikt</blockquote>",
        "\">Loven, <cite class=\"felles-block-quote__work\"><a href=\"/lov\"",
    ] {
        assert!(quote.contains(part), "{part}: {quote}");
    }
    let of_source = html(|| view! { <BlockQuote source="Loven" href="/lov">"Plikt"</BlockQuote> });
    assert!(
        of_source.contains("class=\"felles-block-quote__link\">Loven</a></figcaption>"),
        "{of_source}"
    );
    let plain = html(|| view! { <BlockQuote>"Plikt"</BlockQuote> });
    assert!(!plain.contains("figcaption") && !plain.contains("cite"), "{plain}");
}

#[test]
fn an_inset_text_takes_a_colour_and_a_size() {
    let html = html(|| view! { <InsetText color=Color::Neutral size=Size::Sm>"Tekst"</InsetText> });
    assert!(html.contains("data-color=\"neutral\" data-size=\"sm\""), "{html}");
    assert!(
        html.contains("class=\"felles-inset-text felles-trims\">Tekst</div>"),
        "{html}"
    );
}

#[test]
fn a_warning_text_has_a_symbol_an_unseen_word_and_strong_text() {
    let warning = |language| {
        html(move || {
            provide_language(language);
            view! { <WarningText>"Du kan få bot."</WarningText> }
        })
    };
    for (language, word) in [
        (Language::Nb, "Advarsel"),
        (Language::Nn, "Åtvaring"),
        (Language::En, "Warning"),
    ] {
        let html = warning(language);
        let text = format!(
            "<strong class=\"felles-warning-text__text\"><span class=\"felles-visually-hidden\">{word}: </span>\
             Du kan få bot.</strong>"
        );
        assert!(html.contains(&text), "{html}");
        assert!(html.contains("aria-hidden=\"true\""), "{html}");
    }
    let own = html(|| view! { <WarningText label="Viktig">"Tekst"</WarningText> });
    assert!(own.contains(">Viktig: </span>") && !own.contains("Advarsel"), "{own}");
}

#[test]
fn what_is_visually_hidden_is_still_there() {
    let hidden = html(|| view! { <VisuallyHidden>"Tekst"</VisuallyHidden> });
    assert_eq!(hidden, "<span class=\"felles-visually-hidden\">Tekst</span>");
    let focusable = html(|| view! { <VisuallyHidden focusable=true element=TextElement::Div>"Tekst"</VisuallyHidden> });
    assert_eq!(
        focusable,
        "<div data-focusable class=\"felles-visually-hidden\">Tekst</div>"
    );
}

#[test]
fn a_divider_separates_unless_it_is_decorative() {
    let plain = html(|| view! { <Divider /> });
    assert!(
        plain.starts_with("<hr ") && !plain.contains("role") && !plain.contains(" aria-"),
        "{plain}"
    );
    let vertical = html(|| view! { <Divider orientation=Orientation::Vertical /> });
    assert!(vertical.contains("aria-orientation=\"vertical\""), "{vertical}");
    let decorative = html(|| view! { <Divider orientation=Orientation::Vertical decorative=true /> });
    assert!(
        decorative.contains("role=\"presentation\"") && !decorative.contains(" aria-"),
        "{decorative}"
    );
}

#[test]
fn the_word_on_a_divider_is_text() {
    let html = html(|| view! { <Divider label="eller" variant=DividerVariant::Dotted /> });
    assert!(
        html.starts_with("<div ") && !html.contains("role") && !html.contains(" aria-"),
        "{html}"
    );
    assert!(
        html.contains("<span class=\"felles-divider__label\">eller</span>"),
        "{html}"
    );
    assert!(html.contains("data-variant=\"dotted\""), "{html}");
}

#[test]
fn a_described_section_has_the_name_of_its_heading_and_a_level_below_it() {
    let html = html(|| {
        view! {
            <DescribedSection
                id="rolle"
                heading="Rolle"
                level=HeadingLevel::H3
                lead="Innledning"
                subheading="Del"
                highlight="Frist"
            >
                "Tekst"
            </DescribedSection>
        }
    });
    for part in [
        "aria-labelledby=\"rolle-heading\"",
        "id=\"rolle-heading\" class=\"felles-heading\">Rolle</h3>",
        ">Innledning</p><h4 ",
        ">Del</h4><p data-weight=\"semibold\"",
        ">Frist</p>",
        "felles-described-section__text felles-trims\">Tekst</div></section>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let bare = self::html(|| view! { <DescribedSection heading="Rolle" level=HeadingLevel::H6 subheading="Del" /> });
    assert!(bare.contains(">Del</h6></section>"), "{bare}");
}

#[test]
fn prose_is_one_element_around_what_it_is_given() {
    let html = html(|| view! { <Prose size=Size::Sm lang="nn"><h2>"Kven"</h2></Prose> });
    assert_eq!(
        html,
        "<div data-size=\"sm\" lang=\"nn\" class=\"felles-prose felles-trims\"><h2>Kven</h2></div>"
    );
}

#[test]
fn a_definition_is_a_button_with_a_popover_that_belong_together() {
    let html = html(|| {
        view! { <Definition id="mva" text="En avgift." more=|| view! { <a href="/mva">{"Mer"}</a> }>"mva"</Definition> }
    });
    for part in [
        "<span id=\"mva\" class=\"felles-definition\"><button popovertarget=\"mva-text\" type=\"button\" id=\"mva-term\"",
        ">mva</button><span popover=\"auto\" role=\"definition\" aria-labelledby=\"mva-term\" id=\"mva-text\"",
        "<span class=\"felles-beside__content felles-definition__text\">En avgift. <a href=\"/mva\">Mer</a></span></span></span>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn gen_1_each_definition_has_ids_of_its_own() {
    let html = html(|| {
        view! { <p><Definition text="a">"b"</Definition> <Definition text="c">"d"</Definition></p> }
    });
    assert_eq!(html.matches("id=\"felles-definition-text\"").count(), 1, "{html}");
    assert_eq!(html.matches("id=\"felles-definition-2-text\"").count(), 1, "{html}");
}
