//! What the server sends for buttons.

use crate::{rendered::html, tags::tags};
use felles::prelude::*;
use leptos::prelude::*;

/// An attribute of the root.
fn root(html: &str, name: &str) -> Option<String> {
    tags(html).first().and_then(|tag| tag.get(name).map(str::to_owned))
}

#[test]
fn a_button_without_options_has_only_type_class_and_variant() {
    let html = html(|| view! { <Button>"Send"</Button> });
    assert_eq!(
        html,
        "<button type=\"button\" data-variant=\"primary\" class=\"felles-button\">Send</button>"
    );
}

#[test]
fn a_buttons_options_are_attributes() {
    let html = html(|| {
        view! {
            <Button
                variant=ButtonVariant::Link
                color=Color::Danger
                size=Size::Sm
                width=ButtonWidth::FullWhenNarrow
                compact=true
                r#type=ButtonType::Submit
                name="a"
                value="b"
                form="c"
                form_novalidate=true
                command="toggle-popover"
                command_for="d"
                autofocus=true
                title="e"
                aria_label="f"
                aria_describedby="g"
                aria_expanded=false
                aria_controls="h"
                aria_haspopup="menu"
                aria_pressed=true
                id="i"
                class="own"
            >
                "Send"
            </Button>
        }
    });
    let expected = [
        ("data-variant", "link"),
        ("data-color", "danger"),
        ("data-size", "sm"),
        ("data-width", "full-when-narrow"),
        ("data-compact", ""),
        ("type", "submit"),
        ("name", "a"),
        ("value", "b"),
        ("form", "c"),
        ("formnovalidate", ""),
        ("popovertarget", "d"),
        ("popovertargetaction", "toggle"),
        ("autofocus", ""),
        ("title", "e"),
        ("aria-label", "f"),
        ("aria-describedby", "g"),
        ("aria-expanded", "false"),
        ("aria-controls", "h"),
        ("aria-haspopup", "menu"),
        ("aria-pressed", "true"),
        ("id", "i"),
        ("class", "felles-button own"),
    ];
    for (name, value) in expected {
        assert_eq!(root(&html, name).as_deref(), Some(value), "{name}: {html}");
    }
}

#[test]
fn a_link_has_an_address_and_none_of_what_is_a_buttons() {
    let html = html(|| {
        view! {
            <Button href="/hjelp" r#type=ButtonType::Submit name="a" value="b" command="close" command_for="c">"Hjelp"</Button>
        }
    });
    assert_eq!(
        html,
        "<a href=\"/hjelp\" data-variant=\"primary\" class=\"felles-button\">Hjelp</a>"
    );
}

#[test]
fn an_address_that_would_run_a_script_is_left_out() {
    let refused = ["javascript:alert(1)", " JaVa\nScript:alert(1)", "data:text/html,x"];
    for address in refused {
        let html = html(|| view! { <Button href=address>"Hjelp"</Button> });
        assert!(html.starts_with("<a ") && !html.contains("href"), "{html}");
        let html = self::html(|| view! { <IconButton href=address icon=icons::X_MARK label="Hjelp" /> });
        assert!(!html.contains("href"), "{html}");
        let html = self::html(|| view! { <ActionButton href=address>"Hjelp"</ActionButton> });
        assert!(!html.contains("href"), "{html}");
    }
}

#[test]
fn a_new_tab_is_told_in_the_name_and_gets_no_hold_on_the_page() {
    let html = html(|| view! { <Button href="#x" target="_blank">"Satser"</Button> });
    assert_eq!(root(&html, "rel").as_deref(), Some("noopener noreferrer"));
    assert!(
        html.contains("Satser<span class=\"felles-button__unseen\"> (åpnes i ny fane)</span>"),
        "{html}"
    );
    let html = self::html(|| view! { <Button href="#x" target="_blank" aria_label="Alle satser">"Satser"</Button> });
    assert_eq!(
        root(&html, "aria-label").as_deref(),
        Some("Alle satser (åpnes i ny fane)")
    );
    let html = self::html(|| view! { <Button href="#x" target="_self">"Satser"</Button> });
    assert!(root(&html, "rel").is_none() && !html.contains("fane"), "{html}");
    let html = self::html(|| view! { <Button href="#x" target="_blank" rel="license">"Satser"</Button> });
    assert_eq!(root(&html, "rel").as_deref(), Some("license"));
}

#[test]
fn a_link_that_is_turned_off_is_a_link_without_an_address() {
    let html = html(|| view! { <Button href="#x" disabled=true>"Se"</Button> });
    assert!(
        root(&html, "href").is_none() && root(&html, "tabindex").is_none(),
        "{html}"
    );
    assert_eq!(root(&html, "role").as_deref(), Some("link"));
    assert_eq!(root(&html, "aria-disabled").as_deref(), Some("true"));
    let html = self::html(|| view! { <Button href="#x" aria_disabled=true>"Se"</Button> });
    assert!(root(&html, "href").is_none(), "{html}");
    assert_eq!(root(&html, "tabindex").as_deref(), Some("0"));
}

#[test]
fn a_download_may_go_by_the_name_it_has() {
    let html = html(|| view! { <Button href="a.pdf" download="">"Last ned"</Button> });
    assert_eq!(root(&html, "download").as_deref(), Some(""));
}

#[test]
fn parts_stand_in_the_order_in_which_they_are_read() {
    let html = html(|| {
        view! {
            <Button
                icon=icons::INBOX
                icon_end=icons::CHEVRON_RIGHT
                description="Siden i går"
                count=120
                count_label="uleste"
                dot=Color::Danger
            >
                "Meldinger"
            </Button>
        }
    });
    let text: String = html
        .split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(_, text)| text)
        .collect();
    assert_eq!(text, "Meldinger Siden i går 99+ uleste noe nytt");
    assert_eq!(html.matches("<svg").count(), 2);
    let places = ["<svg", "Meldinger", "99+", "<svg"].map(|part| html.find(part).expect(part));
    assert!(
        places[0] < places[1] && places[1] < places[2] && html.rfind("<svg") > Some(places[2]),
        "{html}"
    );
}

#[test]
fn a_count_or_dot_that_is_not_there_yet_is_hidden() {
    let html = html(|| {
        let (count, dot) = (RwSignal::new(None::<u32>), RwSignal::new(None::<Color>));
        view! { <Button count=count dot=dot>"Meldinger"</Button> }
    });
    assert_eq!(html.matches(" hidden").count(), 2, "{html}");
}

#[test]
fn an_icon_above_turns_the_button() {
    let html = html(|| view! { <Button icon_above=icons::BELL>"Varsler"</Button> });
    assert_eq!(root(&html, "data-icon").as_deref(), Some("above"));
    let no_icon = || None::<ButtonIcon>;
    let none = self::html(|| view! { <Button icon=no_icon() icon_above=no_icon()>"Varsler"</Button> });
    assert!(none.ends_with("class=\"felles-button\">Varsler</button>"), "{none}");
}

#[test]
fn an_icon_button_is_named_by_its_label_also_when_it_counts() {
    let html = html(|| view! { <IconButton icon=icons::X_MARK label="Lukk" /> });
    assert_eq!(root(&html, "aria-label").as_deref(), Some("Lukk"));
    assert!(
        root(&html, "title").is_none() && html.contains("title=\"Lukk\" aria-hidden=\"true\""),
        "{html}"
    );
    assert_eq!(root(&html, "data-variant").as_deref(), Some("tertiary"));
    let html =
        self::html(|| view! { <IconButton icon=icons::BELL label="Varsler" count=3 dot=Color::Info tooltip=false /> });
    assert_eq!(root(&html, "aria-label").as_deref(), Some("Varsler 3, noe nytt"));
    assert!(!html.contains("title="), "{html}");
}

#[test]
fn each_action_has_an_icon_of_its_own() {
    let mut icons: Vec<String> = ActionButtonVariant::ALL
        .iter()
        .map(|variant| {
            let html = html(|| view! { <ActionButton variant=*variant>"Tekst"</ActionButton> });
            html.split(" d=\"")
                .nth(1)
                .and_then(|rest| rest.split('"').next())
                .expect("an icon")
                .to_owned()
        })
        .collect();
    icons.sort();
    icons.dedup();
    assert_eq!(icons.len(), ActionButtonVariant::ALL.len());
}

#[test]
fn only_a_group_with_a_name_is_one() {
    let html = html(|| view! { <ButtonGroup>"x"</ButtonGroup> });
    assert_eq!(html, "<div class=\"felles-button-group\">x</div>");
    let html = self::html(|| view! { <ButtonGroup label="Saken">"x"</ButtonGroup> });
    assert_eq!(
        (root(&html, "role").as_deref(), root(&html, "aria-label").as_deref()),
        (Some("group"), Some("Saken"))
    );
    let html = self::html(|| view! { <ButtonGroup aria_labelledby="a">"x"</ButtonGroup> });
    assert_eq!(root(&html, "role").as_deref(), Some("group"));
}

#[test]
fn a_groups_options_are_attributes() {
    let html = html(|| {
        view! {
            <ButtonGroup
                orientation=Orientation::Vertical
                align=ButtonGroupAlign::SpaceBetween
                attached=true
                wrap=false
                stack_when_narrow=true
                size=Size::Sm
            >
                "x"
            </ButtonGroup>
        }
    });
    let expected = [
        ("data-orientation", "vertical"),
        ("data-align", "space-between"),
        ("data-attached", ""),
        ("data-wrap", "none"),
        ("data-stack", "narrow"),
        ("data-size", "sm"),
    ];
    for (name, value) in expected {
        assert_eq!(root(&html, name).as_deref(), Some(value), "{name}: {html}");
    }
}

#[test]
fn a_toggle_button_says_whether_it_is_pressed_and_shows_the_icon_of_it() {
    let icon = |pressed: bool| {
        let html = html(move || {
            view! {
                <ToggleButton pressed=pressed icon=icons::STAR icon_pressed=icons::STAR_FILL>"Favoritt"</ToggleButton>
            }
        });
        assert_eq!(
            root(&html, "aria-pressed").as_deref(),
            Some(if pressed { "true" } else { "false" })
        );
        html.split("<svg").nth(1).expect("an icon").to_owned()
    };
    assert_ne!(icon(false), icon(true));
    let html = html(|| view! { <ToggleButton icon=icons::STAR hide_label=true>"Favoritt"</ToggleButton> });
    assert!(
        html.contains("<span class=\"felles-toggle-button__label\">Favoritt</span>"),
        "{html}"
    );
}

#[test]
fn a_copy_buttons_name_is_its_label_alone() {
    let html = html(|| view! { <CopyButton text="1" /> });
    let read = tags(&html)
        .into_iter()
        .filter(|tag| tag.get("aria-hidden") == Some("true"))
        .count();
    assert_eq!(read, 3, "the icon and two outcomes are not read: {html}");
    assert!(
        html.contains("<span class=\"felles-copy-button__label\">Kopier</span>"),
        "{html}"
    );
    assert!(!html.contains("<textarea"), "{html}");
}

#[test]
fn the_way_out_is_a_link_without_a_script_and_goes_nowhere_that_runs_one() {
    let html = html(|| view! { <ExitThisPage /> });
    assert!(
        html.contains("<a href=\"https://www.yr.no/\" rel=\"nofollow noreferrer\""),
        "{html}"
    );
    for refused in ["javascript:alert(1)", "", " "] {
        let html = self::html(|| view! { <ExitThisPage href=refused /> <ExitThisPageLink href=refused /> });
        assert_eq!(html.matches("href=\"https://www.yr.no/\"").count(), 2, "{html}");
    }
}

#[test]
fn what_a_task_button_says_is_not_there_before_it_is_pressed() {
    let html = html(|| view! { <TaskButton task=async |()| Ok(()) success="Signert">"Signer"</TaskButton> });
    assert!(html.contains("Signer") && !html.contains("Signert"), "{html}");
    assert!(!html.contains("aria-busy"), "{html}");
}
