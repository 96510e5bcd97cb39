//! What the server sends for navigations: links and lists that work without a script.

use crate::{rendered::html, tags::tags};
use felles::prelude::*;
use leptos::prelude::*;

/// An attribute of each element of a name, in order.
fn attributes(html: &str, element: &str, name: &str) -> Vec<String> {
    let tags = tags(html);
    let tags = tags.iter().filter(|tag| tag.name == element);
    tags.filter_map(|tag| tag.get(name).map(str::to_owned)).collect()
}

/// The text, as it is read.
fn text(html: &str) -> String {
    let pieces = html
        .split('<')
        .map(|piece| piece.split_once('>').map_or(piece, |(_, after)| after));
    pieces.collect()
}

// Links
// -----

#[test]
fn a_skip_link_is_a_link_to_a_place() {
    assert_eq!(
        html(|| view! { <SkipLink href="#innhold" id="forbi" /> }),
        "<a href=\"#innhold\" id=\"forbi\" class=\"felles-skip-link\">Hopp til hovedinnhold</a>"
    );
    let own = html(|| view! { <SkipLink href="#sok" label="Hopp til søket" /> });
    assert_eq!(text(&own), "Hopp til søket");
    let page = html(|| view! { <Page>"Tekst"</Page> });
    let target = attributes(&page, "main", "id").remove(0);
    assert_eq!(
        attributes(&page, "a", "href"),
        [format!("#{target}")],
        "a page has one of its own"
    );
}

#[test]
fn a_back_link_is_a_link_with_an_arrow() {
    let html = html(|| view! { <BackLink href="/a" inverted=true /> });
    assert_eq!(attributes(&html, "a", "href"), ["/a"]);
    assert!(html.contains("class=\"felles-link felles-back-link\""), "{html}");
    assert!(html.contains(" data-inverted"), "{html}");
    assert_eq!(text(&html).trim(), "Tilbake");
}

#[test]
fn help_is_the_ways_that_there_are() {
    let all = html(|| {
        view! { <HelpLink href="/hjelp" chat_href="/chat" phone="68 05 12 34" /> }
    });
    assert_eq!(attributes(&all, "a", "href"), ["/hjelp", "/chat", "tel:+4768051234"]);
    assert_eq!(tags(&all).iter().filter(|tag| tag.name == "li").count(), 3);
    let one = html(|| view! { <HelpLink href="/hjelp" /> });
    assert_eq!(tags(&one).iter().filter(|tag| tag.name == "li").count(), 1);
    assert!(!one.contains("<button"), "{one}");
}

// Breadcrumbs
// -----------

#[test]
fn breadcrumbs_are_a_list_and_a_way_up() {
    let html =
        html(|| view! { <Breadcrumbs items=[("Forsiden", "/"), ("Skatt", "/skatt"), ("Kort", "/skatt/kort")] /> });
    assert_eq!(attributes(&html, "a", "href"), ["/skatt", "/", "/skatt", "/skatt/kort"]);
    assert_eq!(attributes(&html, "a", "aria-current"), ["page"]);
    assert_eq!(attributes(&html, "a", "aria-label"), ["Tilbake til Skatt"]);
    assert_eq!(attributes(&html, "nav", "aria-label"), ["Du er her"]);
    assert!(html.contains(" data-collapses"), "{html}");
}

#[test]
fn breadcrumbs_without_a_page_above_do_not_collapse() {
    let none: Vec<NavigationLink> = Vec::new();
    for html in [
        html(|| view! { <Breadcrumbs items=[("Forsiden", "/")] /> }),
        html(|| view! { <Breadcrumbs items=vec![NavigationLink::from("Forsiden"), ("Skatt", "/skatt").into()] /> }),
        html(|| view! { <Breadcrumbs items=[("Forsiden", "/"), ("Skatt", "/skatt")] collapses=false /> }),
        html(|| view! { <Breadcrumbs items=none /> }),
    ] {
        assert!(!html.contains("data-collapses"), "{html}");
        assert!(!html.contains("__back"), "{html}");
    }
}

#[test]
fn breadcrumbs_that_end_above_the_page_mark_none() {
    let html = html(|| view! { <Breadcrumbs items=[("Forsiden", "/"), ("Helse", "/helse")] ends_here=false /> });
    assert!(!html.contains("aria-current"), "{html}");
    assert_eq!(attributes(&html, "a", "aria-label"), ["Tilbake til Helse"]);
}

// Pagination
// ----------

#[test]
fn pages_with_addresses_are_links() {
    let html = html(|| view! { <Pagination pages=9_usize page=5_usize href="/treff?side={page}" /> });
    let to = |page: usize| format!("/treff?side={page}");
    assert_eq!(attributes(&html, "a", "href"), [4, 1, 4, 5, 6, 9, 6].map(to));
    assert_eq!(text(&html), "Forrige1…456…9Neste");
    assert_eq!(attributes(&html, "a", "aria-current"), ["page"]);
    assert!(!html.contains("<button"), "{html}");
    assert_eq!(attributes(&html, "nav", "aria-label"), ["Bla i sidene"]);
}

#[test]
fn a_page_that_is_not_there_counts_as_the_nearest() {
    for (page, current) in [(0_usize, "Side 1"), (99, "Side 3")] {
        let html = html(move || view! { <Pagination pages=3_usize page=page /> });
        let current_tag = format!("aria-label=\"{current}\" aria-current=\"page\"");
        assert!(html.contains(&current_tag), "{html}");
    }
    let one = html(|| view! { <Pagination pages=1_usize /> });
    assert!(attributes(&one, "nav", "hidden").len() == 1, "{one}");
}

#[test]
fn neighbours_are_there_where_they_have_an_address() {
    let html = html(|| view! { <AdjacentPages next="Satser" next_href="/satser" previous="Ingen" /> });
    assert_eq!(attributes(&html, "a", "rel"), ["next"]);
    assert_eq!(text(&html), "Neste Satser");
}

// Lists of pages
// --------------

#[test]
fn an_index_has_all_letters_and_headings_for_those_with_links() {
    let html = html(|| {
        let sections = PageNavSection::by_letter([("Ås", "/as"), ("Asker", "/asker"), ("Alta", "/alta")]);
        view! { <PageNav sections=sections id="steder" heading_level=HeadingLevel::H3 /> }
    });
    assert_eq!(
        attributes(&html, "a", "href"),
        ["#steder-a", "#steder-å", "/alta", "/asker", "/as"]
    );
    assert_eq!(attributes(&html, "h3", "id"), ["steder-a", "steder-å"]);
    assert_eq!(attributes(&html, "h3", "tabindex"), ["-1", "-1"]);
    assert!(html.contains("B, ingen"), "{html}");
}

#[test]
fn parts_of_a_page_are_links_and_none_is_marked() {
    let html = html(|| {
        let links = vec![
            NavigationLink::new("En", "#en").with_links([("To", "#to")]),
            ("Tre", "#tre").into(),
        ];
        view! { <InPageNavigation links=links /> }
    });
    assert_eq!(attributes(&html, "a", "href"), ["#en", "#to", "#tre"]);
    assert!(!html.contains("aria-current"), "{html}");
    assert_eq!(
        attributes(&html, "nav", "aria-labelledby"),
        attributes(&html, "h2", "id")
    );
}

#[test]
fn a_side_menu_marks_the_page_and_opens_its_group() {
    let html = html(|| {
        view! {
            <SideNavigation heading="Skatt" current="/skatt/kort/" collapses=true>
                <SideNavigationItem label="Oversikt" href="/skatt">
                    <SideNavigationItem label="Satser" href="/skatt/satser" />
                </SideNavigationItem>
                <SideNavigationGroup label="Kort" id="kort">
                    <SideNavigationItem label="Skattekort" href="/skatt/kort" />
                </SideNavigationGroup>
                <SideNavigationGroup label="Oppgjør" id="oppgjor">
                    <SideNavigationItem label="Skatteoppgjør" href="/skatt/oppgjor" />
                </SideNavigationGroup>
            </SideNavigation>
        }
    });
    assert_eq!(attributes(&html, "a", "aria-current"), ["page"]);
    let open: Vec<_> = tags(&html)
        .iter()
        .filter(|tag| tag.name == "details")
        .map(|tag| tag.get("open").is_some())
        .collect();
    assert_eq!(
        open,
        [false, true, false],
        "the word, the group with the page, the other"
    );
    assert_eq!(
        attributes(&html, "nav", "aria-labelledby"),
        attributes(&html, "h2", "id")
    );
}

#[test]
fn a_service_menu_marks_the_part_that_the_page_belongs_to() {
    let html = html(|| {
        view! { <ServiceNavigation name="Byggesak" name_href="/" links=[("Saker", "/saker"), ("Arkiv", "/arkiv")] current="/saker/17" /> }
    });
    assert_eq!(attributes(&html, "a", "href"), ["/", "/saker", "/arkiv"]);
    assert_eq!(attributes(&html, "a", "aria-current"), ["true"]);
    assert_eq!(attributes(&html, "nav", "aria-label"), ["Tjenestens meny"]);
}

// What opens
// ----------

#[test]
fn a_menu_is_a_button_and_a_popover_with_links() {
    let html = html(|| {
        view! {
            <NavMenu id="meny" current="/b">
                <NavMenuGroup label="Tjenester"><NavMenuLink label="B" href="/b" description="Mer" /></NavMenuGroup>
            </NavMenu>
        }
    });
    assert_eq!(attributes(&html, "button", "popovertarget"), ["meny-panel"]);
    assert!(
        html.contains("popover=\"auto\"") && html.contains("id=\"meny-panel\""),
        "{html}"
    );
    assert_eq!(attributes(&html, "nav", "aria-label"), ["Meny"]);
    assert_eq!(attributes(&html, "a", "aria-current"), ["page"]);
}

#[test]
fn languages_are_links_in_their_own_language() {
    let html = html(|| {
        let languages = vec![
            LanguageOption::of("nb").href("/"),
            LanguageOption::of("se").href("/se"),
            LanguageOption::of("xx"),
        ];
        view! { <LanguageMenu languages=languages current="se" icon_only=true /> }
    });
    assert_eq!(attributes(&html, "a", "lang"), ["nb", "se"]);
    assert_eq!(attributes(&html, "a", "aria-current"), ["page"]);
    assert!(
        html.contains(">xx<"),
        "one that is not known is called by its tag: {html}"
    );
    assert_eq!(attributes(&html, "button", "aria-label"), ["Språk"]);
    assert!(!html.contains("role=\"menu"), "{html}");
}

#[test]
fn a_user_is_a_link_a_button_or_a_text() {
    let menu = html(|| {
        view! { <UserButton name="Kari" represents="Bakeriet"><DropdownMenuItem href="/ut">"Logg ut"</DropdownMenuItem></UserButton> }
    });
    assert_eq!(attributes(&menu, "button", "aria-label"), ["Kari, Bakeriet"]);
    assert!(menu.contains("popovertarget"), "{menu}");
    assert!(menu.contains("data-kind=\"organisation\""), "{menu}");
    let link = html(|| view! { <UserButton name="Kari" href="/min-side" /> });
    assert_eq!(attributes(&link, "a", "href"), ["/min-side"]);
    let plain = html(|| view! { <UserButton name="Kari" id="u" /> });
    assert!(
        plain.starts_with("<span class=\"felles-user-button\"") || plain.contains("id=\"u\""),
        "{plain}"
    );
    assert!(!plain.contains("<button") && !plain.contains("<a "), "{plain}");
}

#[test]
fn tabs_with_an_action_are_tabs() {
    let html = html(|| {
        view! {
            <TabsWithAction label="Meldinger" id="m" action=|| view! { <button>{"Ny"}</button> }>
                <Tab value="inn" label="Inn">"Ingen."</Tab>
            </TabsWithAction>
        }
    });
    let (action, list) = (
        html.find("<button").expect("an action"),
        html.find("<ul").expect("a row"),
    );
    assert!(action < list, "{html}");
    assert_eq!(attributes(&html, "a", "href"), ["#m-inn"]);
}
