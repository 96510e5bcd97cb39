//! What the server sends for the frame of a page: headers and footers.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

/// Whether the parts stand in this order.
fn in_order(html: &str, parts: &[&str]) {
    let places: Vec<_> = parts
        .iter()
        .map(|part| html.find(part).unwrap_or_else(|| panic!("{part} is not in {html}")))
        .collect();
    assert!(places.is_sorted(), "{parts:?}: {html}");
}

// Header
// ------

#[test]
fn a_header_has_a_named_menu_behind_a_native_button() {
    let html = html(|| {
        view! {
            <Header
                skip_link=|| view! { <a href="#innhold">{"Hopp"}</a> }
                logo=|| view! { <Logo name="Fjordkommunen" href="/" /> }
                current="/bygg/"
                menu=|| view! { <HeaderLink href="/bygg">"Bygg"</HeaderLink> }
                language=|| "Språk"
                search=|| "Søk"
                actions=|| "Logg inn"
                person=|| "Kari"
            />
        }
    });
    in_order(
        &html,
        &[
            "Hopp",
            "Fjordkommunen",
            "<nav aria-label=\"Hovedmeny\"",
            "<summary",
            "Meny",
            "Bygg",
            "Språk",
            "Søk",
            "Logg inn",
            "Kari",
        ],
    );
    assert!(html.contains("aria-current=\"page\""), "{html}");
    assert!(!html.contains("<details open"), "{html}");
}

#[test]
fn with_the_menu_below_the_order_is_that_of_the_eye() {
    let html = html(|| {
        view! {
            <Header
                menu_position=HeaderMenuPosition::Below
                menu=|| view! { <HeaderLink href="/bygg">"Bygg"</HeaderLink> }
                search=|| "Søk"
                person=|| "Kari"
            />
        }
    });
    in_order(&html, &["felles-logo", "Søk", "Kari", "Bygg"]);
    assert!(!html.contains("aria-current"), "{html}");
}

#[test]
fn hdr_5_the_link_to_what_the_page_is_a_part_of_says_so() {
    let html = html(|| {
        view! {
            <Header
                current="/bygg/garasje"
                menu=|| {
                    view! {
                        <HeaderLink href="/bygg">"Bygg"</HeaderLink>
                        <HeaderLink href="/barn">"Barn"</HeaderLink>
                        <HeaderLink href="/hjelp" current=true>"Hjelp"</HeaderLink>
                    }
                }
            />
        }
    });
    assert_eq!(html.matches("aria-current=\"true\"").count(), 1, "{html}");
    assert_eq!(html.matches("aria-current=\"page\"").count(), 1, "{html}");
}

#[test]
fn a_header_without_a_menu_has_no_button_and_no_landmark_in_it() {
    let bare = html(|| view! { <Header hidden=true /> });
    assert!(!bare.contains("<nav") && !bare.contains("<details"), "{bare}");
    assert!(bare.contains(" hidden") && bare.contains("href=\"/\""), "{bare}");
}

#[test]
fn a_header_speaks_the_language_of_its_page() {
    let english = html(|| {
        provide_language(Language::En);
        view! { <Header menu=|| "x" /> }
    });
    assert!(
        english.contains("aria-label=\"Main menu\"") && english.contains(">Menu<"),
        "{english}"
    );
}

// SubHeader
// ---------

#[test]
fn a_sub_header_is_a_header_unless_it_stands_below_one() {
    let alone = html(|| view! { <SubHeader link="Skjemaer" link_href="/skjemaer" user=|| "Kari" /> });
    assert!(alone.starts_with("<header "), "{alone}");
    in_order(&alone, &["felles-logo", "href=\"/skjemaer\"", "Kari"]);
    let below = html(|| view! { <SubHeader landmark=false /> });
    assert!(below.starts_with("<div ") && !below.contains("<a "), "{below}");
}

// Footer
// ------

#[test]
fn a_footer_has_only_the_parts_it_is_given() {
    let bare = html(|| view! { <Footer closing=|| "Til sist" /> });
    assert!(bare.starts_with("<footer "), "{bare}");
    for part in ["<address", "<ul", "<a ", "<h2", "felles-footer__main"] {
        assert!(!bare.contains(part), "{part}: {bare}");
    }
    let full = html(|| {
        view! {
            <Footer
                heading="Hjelp"
                search=|| "Søk"
                address=|| "Lillevik"
                logo=|| "Logo"
                meta=|| view! { <FooterLink href="/personvern">"Personvern"</FooterLink> }
                closing=|| "Til sist"
                to_top=true
            >
                <FooterGroup heading="Om oss"><FooterLink href="/jobb">"Jobb"</FooterLink></FooterGroup>
            </Footer>
        }
    });
    in_order(
        &full,
        &[
            "<h2",
            "Hjelp",
            "Søk",
            "<h3",
            "Om oss",
            "Jobb",
            "<address",
            "Lillevik",
            "Logo",
            "Personvern",
            "Til sist",
            "href=\"#top\"",
            "Til toppen",
        ],
    );
}

#[test]
fn groups_of_a_footer_without_a_heading_are_its_headings() {
    let html = html(
        || view! { <Footer heading_level=HeadingLevel::H3><FooterGroup heading="Om oss">"x"</FooterGroup></Footer> },
    );
    assert!(html.contains("<h3 ") && !html.contains("<h4"), "{html}");
    let own = html_of_own_level();
    assert!(own.contains("<h5 "), "{own}");
}

fn html_of_own_level() -> String {
    html(|| view! { <Footer><FooterGroup heading="Om oss" heading_level=HeadingLevel::H5>"x"</FooterGroup></Footer> })
}

// ArticleHeader
// -------------

#[test]
fn an_article_header_has_its_parts_in_their_order() {
    let html = html(|| {
        view! {
            <ArticleHeader
                title="Skatt"
                code="RF-1"
                title_id="tittel"
                breadcrumbs=|| "Opp"
                lead="Kort sagt"
                byline=|| "Fra Nav"
                more=|| "Del"
                rule=true
            />
        }
    });
    assert!(html.starts_with("<header data-rule"), "{html}");
    in_order(
        &html,
        &[
            "Opp",
            "<h1",
            "id=\"tittel\"",
            "Skatt",
            "RF-1",
            "Kort sagt",
            "Fra Nav",
            "Del",
        ],
    );
    let bare = self::html(|| view! { <ArticleHeader title="Skatt" level=HeadingLevel::H2 /> });
    assert!(bare.contains("<h2") && !bare.contains("felles-lead"), "{bare}");
}
