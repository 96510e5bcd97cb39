//! What the server sends for the components that only place things.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

#[test]
fn a_stack_says_in_attributes_how_things_stand() {
    let stack = html(|| {
        view! {
            <Stack
                direction=StackDirection::Horizontal
                gap=Space::Size2
                align=StackAlign::Baseline
                justify=StackJustify::SpaceBetween
                wrap=false
                wide_gap=Space::Size8
                wide_from=Breakpoint::Lg
                class="mine"
                id="row"
            >
                "x"
            </Stack>
        }
    });
    for attribute in [
        "data-direction=\"horizontal\"",
        "data-gap=\"2\"",
        "data-align=\"baseline\"",
        "data-justify=\"space-between\"",
        "data-wrap=\"false\"",
        "data-wide-gap=\"8\"",
        "data-wide-from=\"lg\"",
        "class=\"felles-stack mine\"",
        "id=\"row\"",
    ] {
        assert!(stack.contains(attribute), "{attribute} in {stack}");
    }
    assert!(
        !stack.contains("data-wide-direction") && !stack.contains("data-wide-align"),
        "{stack}"
    );
    assert!(!html(|| view! { <Stack>"x"</Stack> }).contains("data-wrap"));
}

#[test]
fn a_layout_is_the_element_that_was_asked_for_and_a_list_says_so() {
    for element in LayoutElement::ALL {
        let html = html(|| view! { <Stack element=*element>"x"</Stack> });
        let name = element.name();
        assert!(
            html.starts_with(&format!("<{name} ")) && html.ends_with(&format!("</{name}>")),
            "{html}"
        );
        assert_eq!(html.contains("role=\"list\""), ["ul", "ol"].contains(&name), "{html}");
    }
}

#[test]
fn every_space_has_a_rule_for_each_attribute_that_takes_it() {
    let css = felles::styles::stylesheet();
    for space in Space::ALL {
        let name = space.name();
        for attribute in [
            "gap",
            "wide-gap",
            "inline",
            "block",
            "padding",
            "padding-inline",
            "padding-block",
            "wide-padding",
        ] {
            assert!(
                css.contains(&format!("[data-{attribute}=\"{name}\"]")),
                "{attribute} {name}"
            );
        }
    }
    for from in Breakpoint::ALL {
        for start in ["\n    ", ".felles-grid"] {
            assert!(css.contains(&format!("{start}[data-wide-from=\"{}\"]", from.name())));
        }
    }
}

#[test]
fn a_bleed_says_how_far_and_where() {
    let html = html(|| {
        view! {
            <Bleed inline=Space::Size6 block=Space::Size4 block_sides=BleedSides::End reflect=true>"x"</Bleed>
            <Bleed full=true>"x"</Bleed>
        }
    });
    assert!(
        html.contains("data-inline=\"6\" data-block=\"4\" data-inline-sides=\"both\""),
        "{html}"
    );
    assert!(html.contains("data-block-sides=\"end\" data-reflect"), "{html}");
    assert_eq!(html.matches("data-full").count(), 1, "{html}");
}

#[test]
fn the_prelude_takes_the_name_of_stds_box_from_nobody() {
    // Both in one file: the component is a function, and std's a type.
    let heap: Box<dyn Fn() -> i32 + Send> = Box::new(|| 7);
    let html = html(move || view! { <Box padding=Space::Size4>{heap()}</Box> });
    assert!(html.contains("data-padding=\"4\"") && html.contains('7'), "{html}");
}

#[test]
fn a_box_says_only_what_it_was_given() {
    let plain = html(|| view! { <Box>"x"</Box> });
    assert_eq!(plain, "<div class=\"felles-box\">x</div>");
    let whole = html(|| {
        view! {
            <Box
                padding=Space::Size4
                wide_padding=Space::Size8
                background=BoxBackground::Tinted
                border=BoxBorder::Subtle
                border_sides=BoxSides::BlockEnd
                radius=BoxRadius::Full
                shadow=BoxShadow::Md
                color=Color::Brand1
                clip=true
                element=LayoutElement::Section
            >
                "x"
            </Box>
        }
    });
    for attribute in [
        "<section ",
        "data-wide-padding=\"8\"",
        "data-wide-from=\"md\"",
        "data-background=\"tinted\"",
        "data-border=\"subtle\"",
        "data-border-sides=\"block-end\"",
        "data-radius=\"full\"",
        "data-shadow=\"md\"",
        "data-color=\"brand1\"",
        "data-clip",
    ] {
        assert!(whole.contains(attribute), "{attribute} in {whole}");
    }
}

#[test]
fn a_detail_panel_is_named_by_its_title() {
    let named = html(|| {
        view! { <DetailPanel title="Utbetaling" title_level=HeadingLevel::H4 icon=|| "★">"Den 20."</DetailPanel> }
    });
    assert!(named.starts_with("<section "), "{named}");
    let id = named
        .split("aria-labelledby=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a name");
    assert!(
        named.contains(&format!("<h4 id=\"{id}\" class=\"felles-box__title\">Utbetaling</h4>")),
        "{named}"
    );
    assert!(
        named.contains("<span aria-hidden=\"true\" class=\"felles-box__icon\">★"),
        "{named}"
    );
    let bare = html(|| view! { <DetailPanel>"Den 20."</DetailPanel> });
    assert!(bare.starts_with("<div ") && !bare.contains("aria-labelledby"), "{bare}");
}

#[test]
fn a_grid_takes_only_numbers_that_it_has_columns_for() {
    let grid = html(|| {
        view! {
            <Grid columns=0 wide_columns=40 min_column=GridColumn::Sm element=LayoutElement::Ul>
                <GridItem span=2 wide_span=13 full=true element=LayoutElement::Li>"x"</GridItem>
            </Grid>
        }
    });
    for part in [
        "data-columns=\"1\"",
        "data-wide-columns=\"12\"",
        "data-min-column=\"sm\"",
        "<ul role=\"list\" class=\"felles-grid__cells\">",
        "data-span=\"2\"",
        "data-wide-span=\"12\"",
        "data-full",
    ] {
        assert!(grid.contains(part), "{part} in {grid}");
    }
    let bare = html(|| view! { <Grid>"x"</Grid> });
    assert!(
        !bare.contains("data-columns") && !bare.contains("data-min-column"),
        "{bare}"
    );
}

#[test]
fn a_page_has_its_landmarks_and_a_link_to_the_main_content() {
    let page = html(|| {
        view! {
            <Page
                header=|| view! { <header>{"Topp"}</header> }
                aside=|| "Ved siden av"
                aside_label="Innhold"
                footer=|| view! { <footer>{"Bunn"}</footer> }
            >
                "Innhold"
            </Page>
        }
    });
    let target = page
        .split("href=\"#")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a link");
    assert!(
        page.contains(&format!("<main id=\"{target}\" tabindex=\"-1\" ")),
        "{page}"
    );
    assert!(page.contains(">Hopp til hovedinnhold</a>"), "{page}");
    assert!(page.contains("<aside aria-label=\"Innhold\" "), "{page}");
    let order = ["Hopp til", "Topp", "<main", "<aside", "Bunn"].map(|part| page.find(part).expect(part));
    assert!(order.is_sorted(), "{page}");
}

#[test]
fn a_page_in_a_page_has_no_landmarks_and_an_aside_may_come_first() {
    let page = html(|| {
        provide_language(Language::En);
        view! {
            <Page
                landmarks=false
                skip_link=false
                aside=|| "Beside"
                aside_label="Contents"
                aside_position=PageAsidePosition::Start
                main_id="content"
            >
                "Main"
            </Page>
        }
    });
    assert!(
        !page.contains("<main") && !page.contains("<aside") && !page.contains("aria-label"),
        "{page}"
    );
    assert!(!page.contains("<a ") && page.contains("id=\"content\""), "{page}");
    assert!(page.find("Beside") < page.find("Main"), "{page}");
    assert!(page.contains("data-aside=\"start\""), "{page}");
    let english = html(|| {
        provide_language(Language::En);
        view! { <Page>"Main"</Page> }
    });
    assert!(
        english.contains("Skip to main content") && !english.contains("data-aside"),
        "{english}"
    );
}

#[test]
fn show_hide_says_where_it_is_shown() {
    let html = html(|| {
        view! {
            <ShowHide above=Breakpoint::Sm below=Breakpoint::Lg by=ShowHideBy::Viewport element=LayoutElement::Span>
                "x"
            </ShowHide>
            <ShowHide print=ShowHidePrint::Only>"y"</ShowHide>
        }
    });
    let between = "<span data-above=\"sm\" data-below=\"lg\" data-by=\"viewport\" class=\"felles-show-hide\">x</span>";
    assert!(html.contains(between), "{html}");
    assert!(html.contains("data-by=\"container\" data-print=\"only\""), "{html}");
}
