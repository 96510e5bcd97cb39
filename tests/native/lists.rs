//! What the server sends for the lists.

use crate::rendered::{assert_has, html};
use felles::prelude::*;
use leptos::prelude::*;

// Plain lists
// -----------

#[test]
fn a_bullet_list_is_a_ul_that_says_what_differs() {
    let plain = html(|| view! { <BulletList><li>{"a"}</li></BulletList> });
    assert_eq!(plain, "<ul class=\"felles-bullet-list\"><li>a</li></ul>");
    let all = html(|| {
        view! {
            <BulletList
                marker=BulletListMarker::Dash
                spacing=ListSpacing::Loose
                color=Color::Brand1
                size=Size::Lg
                label="Krav"
                id="krav"
                class="min"
            >
                <BulletListItem title="Alder" id="alder">"Over 18 år"</BulletListItem>
            </BulletList>
        }
    });
    assert_has(
        &all,
        &[
            "data-marker=\"dash\"",
            "data-spacing=\"loose\"",
            "data-color=\"brand1\"",
            "data-size=\"lg\"",
            "aria-label=\"Krav\"",
            "id=\"krav\"",
            "class=\"felles-bullet-list min\"",
            "<strong class=\"felles-bullet-list__title\">Alder</strong>Over 18 år</li>",
        ],
    );
    assert!(!all.contains("role="), "{all}");
}

#[test]
fn a_list_without_markers_says_that_it_is_a_list() {
    let none = html(|| view! { <BulletList marker=BulletListMarker::None><li>{"a"}</li></BulletList> });
    assert_has(&none, &["role=\"list\""]);
    for list in [
        html(|| view! { <CircleList><CircleListItem title="a" /></CircleList> }),
        html(|| view! { <IconList><IconListItem title="a" /></IconList> }),
        html(|| view! { <ConnectedList><ConnectedListItem title="a" /></ConnectedList> }),
        html(|| view! { <RowList><RowListRow title="a" /></RowList> }),
        html(|| view! { <ArticleList><ArticleListItem title="a" href="/a" /></ArticleList> }),
    ] {
        assert_has(&list, &["role=\"list\""]);
    }
}

#[test]
fn a_numbered_list_counts_as_html_does() {
    let list = html(|| {
        view! {
            <NumberedList numbering=ListNumbering::LowerAlpha start=3 reversed=true strong=true>
                <NumberedListItem value=7 title="Syv">"x"</NumberedListItem>
            </NumberedList>
        }
    });
    assert_has(
        &list,
        &[
            "<ol ",
            "type=\"a\"",
            "start=\"3\"",
            " reversed",
            " data-strong",
            "<li value=\"7\"",
            "Syv</strong>x</li>",
        ],
    );
    let types = ListNumbering::ALL.iter().map(|numbering| {
        let html = html(|| view! { <NumberedList numbering=*numbering><li>{"a"}</li></NumberedList> });
        html.split("type=\"")
            .nth(1)
            .and_then(|rest| rest.chars().next())
            .expect("a type")
    });
    assert_eq!(types.collect::<String>(), "1aAiI");
}

#[test]
fn a_step_may_be_a_heading_and_have_no_text() {
    let step = html(|| view! { <CircleListItem title="Søk" level=HeadingLevel::H3>"Frist 1. mars"</CircleListItem> });
    assert_has(
        &step,
        &[
            "<h3 class=\"felles-circle-list__title\">Søk</h3>",
            "__text felles-trims\">Frist 1. mars</div>",
        ],
    );
    let bare = html(|| view! { <CircleListItem title="Søk" /> });
    assert!(!bare.contains("__text"), "{bare}");
}

#[test]
fn an_icon_is_decoration_until_it_says_something() {
    let list = html(|| {
        view! {
            <IconList>
                <IconListItem title="Vedtak.pdf" href="/vedtak.pdf" download=true description="PDF, 240 kB" />
                <IconListItem icon=icons::X_MARK icon_label="Inngår ikke" color=Color::Danger>"Strøm"</IconListItem>
            </IconList>
        }
    });
    assert_has(
        &list,
        &[
            "aria-hidden=\"true\" class=\"felles-icon-list__mark\"",
            "<a href=\"/vedtak.pdf\" download class=\"felles-icon-list__link\">Vedtak.pdf</a>",
            "__description\">PDF, 240 kB</span>",
            "__icon-label\">Inngår ikke: </span>",
            "data-color=\"danger\"",
        ],
    );
    assert_eq!(list.matches("__icon-label").count(), 1, "{list}");
}

#[test]
fn an_address_that_runs_a_script_is_left_out_of_every_list() {
    let bad = "javascript:alert(1)";
    for list in [
        html(move || view! { <IconListItem title="a" href=bad /> }),
        html(move || view! { <ConnectedListItem title="a" href=bad /> }),
        html(move || view! { <ArticleList see_all_href=bad><ArticleListItem title="a" href=bad /></ArticleList> }),
        html(move || view! { <RowList><RowListRow title="a" href=bad /></RowList> }),
        html(move || view! { <DocumentList label="a" documents=vec![DocumentEntry::file("a", bad)] /> }),
    ] {
        assert!(list.contains("<a ") && !list.contains("href="), "{list}");
    }
}

#[test]
fn how_far_something_has_come_is_said_and_only_what_is_under_way_is_current() {
    let item = |status| html(move || view! { <ConnectedListItem title="Vedtak" status=status /> });
    for (status, word) in [
        (ConnectedListStatus::Completed, "Fullført: "),
        (ConnectedListStatus::Active, "Pågår: "),
        (ConnectedListStatus::Upcoming, "Ikke begynt: "),
    ] {
        let html = item(status);
        assert_has(&html, &[&format!("__status\">{word}</span>Vedtak")]);
        assert_eq!(
            html.contains("aria-current=\"step\""),
            status == ConnectedListStatus::Active,
            "{html}"
        );
    }
    assert!(!item(ConnectedListStatus::Plain).contains("__status"));
    let own = html(|| {
        view! { <ConnectedListItem title="x" status=ConnectedListStatus::Completed status_label="Betalt" /> }
    });
    assert_has(&own, &["Betalt: "]);
}

#[test]
fn a_time_on_a_line_is_written_as_people_write_it() {
    let time = |time: &'static str| html(move || view! { <ConnectedListItem title="x" time=time /> });
    assert_has(
        &time("2026-03-02"),
        &["<time datetime=\"2026-03-02\"", ">2.\u{a0}mars 2026</time>"],
    );
    assert_has(
        &time("i går"),
        &["<time class=\"felles-connected-list__time\">i går</time>"],
    );
}

#[test]
fn a_description_list_holds_pairs_and_is_named_by_its_heading() {
    let list = html(|| {
        view! {
            <DescriptionList heading="Om saken" level=HeadingLevel::H3 intro="Kort sagt" dividers=true id="om">
                <DescriptionListItem term="Saksnummer" action=|| "Endre">"2026/1234"</DescriptionListItem>
            </DescriptionList>
        }
    });
    let id = list
        .split("<h3 id=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a heading");
    assert_has(
        &list,
        &[
            &format!("aria-labelledby=\"{id}\""),
            "data-layout=\"beside\" data-dividers",
            "<dt class=\"felles-description-list__term\">Saksnummer</dt>",
            "__description felles-trims\">2026/1234</dd>",
            "__action\">Endre</dd>",
            "__intro\">Kort sagt</p>",
        ],
    );
}

// Articles
// --------

#[test]
fn titles_of_articles_are_one_below_the_heading_of_the_list() {
    let list = html(|| {
        view! {
            <ArticleList heading="Aktuelt" level=HeadingLevel::H3 count=12_usize see_all_href="/alle">
                <ArticleListItem title="Ny sats" href="/sats" description="Fra mai" lines=9_u8 date="2026-05-01" />
            </ArticleList>
        }
    });
    assert_has(
        &list,
        &[
            "<h3 id=",
            "__count\">12</span>",
            "<h4 class=\"felles-article-list__title\"><a href=\"/sats\"",
            "data-lines=\"3\"",
            "<time datetime=\"2026-05-01\"",
            "class=\"felles-article-list__see-all\">Se alle</a>",
        ],
    );
    let plain = html(|| view! { <ArticleList><ArticleListItem title="a" href="/a" /></ArticleList> });
    assert!(plain.contains("<h2 ") && !plain.contains("__footer"), "{plain}");
}

// Rows
// ----

#[test]
fn a_plain_row_is_a_few_elements() {
    let list = html(|| view! { <RowList><RowListRow title="Brev" /></RowList> });
    assert_has(
        &list,
        &[
            "<li class=\"felles-row-list__item\"><div class=\"felles-row-list__row\">\
           <div class=\"felles-row-list__lead\"><span class=\"felles-row-list__title\">Brev</span></div></div></li>",
        ],
    );
    for never in ["<input", "<button", "__header", "__status", "hidden"] {
        assert!(!list.contains(never), "{never} in {list}");
    }
}

#[test]
fn cells_have_the_names_and_places_of_their_columns() {
    let list = html(|| {
        let columns = [
            RowListColumn::new("Navn"),
            RowListColumn::new("Frist"),
            RowListColumn::new("Beløp").narrow().at_end(),
        ];
        view! {
            <RowList columns=columns>
                <RowListRow title="a"><RowListCell>"1"</RowListCell><RowListCell>"2"</RowListCell></RowListRow>
                <RowListRow title="b"><RowListCell>"3"</RowListCell><RowListCell label="Sum">"4"</RowListCell></RowListRow>
            </RowList>
        }
    });
    assert_has(
        &list,
        &[
            "<div data-label=\"Frist\" class=\"felles-row-list__cell\">1</div>",
            "<div data-label=\"Beløp\" data-align=\"end\" data-width=\"narrow\" class=\"felles-row-list__cell\">2</div>",
            "<div data-label=\"Frist\" class=\"felles-row-list__cell\">3</div>",
            "<div data-label=\"Sum\" data-align=\"end\" data-width=\"narrow\" class=\"felles-row-list__cell\">4</div>",
            "class=\"felles-row-list__columns\"",
        ],
    );
}

#[test]
fn rows_that_can_be_selected_have_a_box_with_their_name() {
    let list = html(|| {
        view! {
            <RowList selected=vec![2_u32] name="sak">
                <RowListRow value=1_u32 title="En" />
                <RowListRow value=2_u32 title="To" />
                <RowListRow value=3_u32 title="Tre" disabled=true />
            </RowList>
        }
    });
    let boxes: Vec<_> = list.split("<input").filter(|rest| rest.contains("__select")).collect();
    assert_eq!(boxes.len(), 3, "{list}");
    let attribute = |html: &str, name: &str| html.split('>').next().is_some_and(|tag| tag.contains(name));
    assert!(
        attribute(boxes[0], "aria-label=\"En\"") && attribute(boxes[0], "name=\"sak\""),
        "{}",
        boxes[0]
    );
    assert_eq!(
        boxes.iter().map(|html| attribute(html, " checked")).collect::<Vec<_>>(),
        [false, true, false]
    );
    assert_eq!(
        boxes
            .iter()
            .map(|html| attribute(html, " disabled"))
            .collect::<Vec<_>>(),
        [false, false, true]
    );
    assert_has(&list, &["Velg alle"]);
}

#[test]
fn a_row_is_a_link_a_button_or_opens() {
    let row = |row: fn() -> AnyView| html(move || view! { <RowList>{row()}</RowList> });
    let link = row(|| view! { <RowListRow title="a" href="/a" /> }.into_any());
    assert_has(
        &link,
        &[
            "data-arrow=\"next\"",
            "<a href=\"/a\" class=\"felles-row-list__title\">a</a>",
        ],
    );
    let dialog = row(|| view! { <RowListRow title="a" on_press=|_| () opens_dialog=true /> }.into_any());
    assert_has(
        &dialog,
        &["<button type=\"button\" aria-haspopup=\"dialog\" class=\"felles-row-list__title\">"],
    );
    let opens = row(|| view! { <RowListRow title="a" details=|| "mer" /> }.into_any());
    let id = opens
        .split("aria-controls=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("what it opens");
    assert_has(
        &opens,
        &[
            "aria-expanded=\"false\"",
            &format!("id=\"{id}\""),
            "hidden=\"until-found\"",
            "mer",
        ],
    );
    let both = row(|| view! { <RowListRow title="a" href="/a" details=|| "mer" expanded=true /> }.into_any());
    assert_has(
        &both,
        &["aria-label=\"Mer om a\"", "aria-expanded=\"true\"", "data-expanded"],
    );
    assert!(!both.contains("until-found"), "{both}");
}

#[test]
fn what_a_row_is_like_is_said_before_its_title() {
    let row = |status| html(move || view! { <RowList><RowListRow title="Brev" status=status /></RowList> });
    assert_has(&row(RowListStatus::Unread), &["__status\">Ulest: </span>Brev"]);
    assert_has(&row(RowListStatus::Completed), &["__status\">Fullført: </span>Brev"]);
    assert_has(&row(RowListStatus::Inactive), &["__status\">Ikke aktiv: </span>Brev"]);
    let deleted = html(|| {
        view! { <RowList deleted=vec!["a"]><RowListRow value="a" title="Brev" status=RowListStatus::Unread /></RowList> }
    });
    assert_has(
        &deleted,
        &[
            "Slettet: ",
            "data-deleted",
            "aria-label=\"Angre sletting av Brev\"",
            ">Angre</",
        ],
    );
}

#[test]
fn how_many_rows_there_are_of_all_is_said() {
    let list = html(|| {
        view! { <RowList total=84_usize><RowListRow title="a" /><RowListRow title="b" /></RowList> }
    });
    assert_has(&list, &["Viser 2 av 84"]);
}

// Documents
// ---------

fn documents() -> Vec<DocumentEntry> {
    vec![
        DocumentEntry::file("Østre.pdf", "#a").size(500).changed("2026-05-01"),
        DocumentEntry::file("Ås.docx", "#b").changed("2026-03-01"),
        DocumentEntry::folder("Zoo", "#c").changed("2026-04-01"),
        DocumentEntry::file("Ærfugl.pdf", "#d").size(4_000_000),
    ]
}

fn names(html: &str) -> Vec<&str> {
    let links = html.split("class=\"felles-document-list__link\">").skip(1);
    links.filter_map(|rest| rest.split('<').next()).collect()
}

fn sorted(order: Option<SortOrder>) -> String {
    html(move || view! { <DocumentList label="x" documents=documents() sort=order /> })
}

#[test]
fn documents_are_sorted_folders_first_and_what_is_missing_last() {
    let by = |order| names(&sorted(Some(order))).join(" ");
    assert_eq!(names(&sorted(None)).join(" "), "Zoo Østre.pdf Ås.docx Ærfugl.pdf");
    assert_eq!(by(SortOrder::ascending("name")), "Zoo Ærfugl.pdf Østre.pdf Ås.docx");
    assert_eq!(by(SortOrder::descending("name")), "Zoo Ås.docx Østre.pdf Ærfugl.pdf");
    assert_eq!(by(SortOrder::ascending("size")), "Zoo Østre.pdf Ærfugl.pdf Ås.docx");
    assert_eq!(by(SortOrder::descending("size")), "Zoo Ærfugl.pdf Østre.pdf Ås.docx");
    assert_eq!(by(SortOrder::descending("changed")), "Zoo Østre.pdf Ås.docx Ærfugl.pdf");
    assert_eq!(
        by(SortOrder::ascending("finnes ikke")),
        "Zoo Østre.pdf Ås.docx Ærfugl.pdf"
    );
}

#[test]
fn a_header_is_a_button_and_only_one_is_sorted() {
    let list = sorted(Some(SortOrder::descending("size")));
    assert_eq!(list.matches("aria-sort=\"none\"").count(), 3, "{list}");
    assert_eq!(list.matches("aria-sort=\"descending\"").count(), 1, "{list}");
    assert_eq!(list.matches("class=\"felles-sort-header\"").count(), 4, "{list}");
}

#[test]
fn headers_that_cannot_be_pressed_say_nothing_of_sorting() {
    let list = html(|| view! { <DocumentList label="x" documents=documents() sortable=false /> });
    assert!(!list.contains("aria-sort") && !list.contains("<button"), "{list}");
}

#[test]
fn a_caption_names_the_list() {
    assert_has(
        &sorted(None),
        &["<caption class=\"felles-document-list__label\">x</caption>"],
    );
}

#[test]
fn what_is_said_of_documents_is_written_as_people_write_it() {
    let list = sorted(None);
    assert_has(
        &list,
        &["PDF", "Tekstdokument", "Mappe", "500", ">B<", "MB", "1.\u{a0}mai 2026"],
    );
    let bare = html(|| view! { <DocumentList label="x" documents=vec![DocumentEntry::file("a.zip", "#a")] /> });
    assert_eq!(
        bare.matches(" hidden").count(),
        5,
        "two headers, two cells and the empty text: {bare}"
    );
    assert_has(&bare, &["ZIP"]);
    let empty = html(|| view! { <DocumentList label="x" documents=Vec::new() /> });
    assert_has(
        &empty,
        &["<p class=\"felles-document-list__empty\">Ingen dokumenter</p>"],
    );
}

#[test]
fn words_of_lists_follow_the_language() {
    let list = html(|| {
        provide_language(Language::En);
        view! {
            <DocumentList label="x" documents=documents() />
            <RowList selected={Vec::<u32>::new()} deleted={Vec::<u32>::new()}><RowListRow value=1_u32 title="a" /></RowList>
        }
    });
    assert_has(&list, &["Last changed", "Folder", "Select all", "Delete a"]);
}
