//! What the server sends for what opens beside or above the page: it works before any script.

use crate::rendered::html;
use felles::prelude::*;
use leptos::prelude::*;

// Popover
// -------

#[test]
fn a_button_and_its_popover_are_tied_without_a_script() {
    let html = html(|| {
        view! {
            <Button command="toggle-popover" command_for="a">"Vis"</Button>
            <Popover id="a">"Tekst"</Popover>
        }
    });
    assert!(
        html.contains("popovertarget=\"a\" popovertargetaction=\"toggle\""),
        "{html}"
    );
    assert!(!html.contains("command"), "with both, browsers complain: {html}");
    assert!(html.contains("<div popover=\"auto\""), "{html}");
    assert!(
        html.contains("felles-beside__content felles-popover__content felles-trims\">Tekst</div></div>"),
        "{html}"
    );
    assert!(!html.contains("aria-expanded"), "browsers say it themselves: {html}");
}

#[test]
fn other_commands_are_for_no_popover() {
    let html = html(|| view! { <Button command="show-modal" command_for="a">"Vis"</Button> });
    assert!(!html.contains("popovertarget"), "{html}");
}

#[test]
fn a_popover_has_a_role_only_with_a_name() {
    assert!(!html(|| view! { <Popover id="a">"Tekst"</Popover> }).contains("role="));
    let named = html(|| view! { <Popover id="a" aria_label="Merk saken">"Tekst"</Popover> });
    assert!(named.contains("role=\"dialog\" aria-label=\"Merk saken\""), "{named}");
    let by = html(|| view! { <Popover id="a" aria_labelledby="b">"Tekst"</Popover> });
    assert!(by.contains("role=\"dialog\" aria-labelledby=\"b\""), "{by}");
}

#[test]
fn a_popover_in_a_paragraph_has_no_blocks() {
    let html = html(|| {
        view! {
            <PopoverTrigger popover="a">"fristen"</PopoverTrigger>
            <Popover id="a" inline=true arrow=false>"Tre uker."</Popover>
        }
    });
    assert!(html.contains("<button type=\"button\" popovertarget=\"a\""), "{html}");
    assert!(!html.contains("<div"), "{html}");
    assert!(!html.contains("data-arrow"), "{html}");
}

// HelpText
// --------

#[test]
fn a_help_text_is_a_named_button_and_its_popover() {
    let html = html(|| view! { <HelpText id="h" label="Fribeløp">"Forklaring"</HelpText> });
    assert!(html.contains("popovertarget=\"h-text\""), "{html}");
    assert!(html.contains("aria-label=\"Hjelp: Fribeløp\""), "{html}");
    assert!(html.contains("id=\"h-text\""), "{html}");
    assert!(!html.contains("<div"), "it stands in headings and paragraphs: {html}");
}

#[test]
fn a_help_text_is_named_in_the_language_of_its_page() {
    let alone = html(|| view! { <HelpText>"Forklaring"</HelpText> });
    assert!(alone.contains("aria-label=\"Hjelp\""), "{alone}");
    let english = html(|| {
        provide_language(Language::En);
        view! { <HelpText label="Allowance">"What you may earn"</HelpText> }
    });
    assert!(english.contains("aria-label=\"Help: Allowance\""), "{english}");
}

// Tooltip
// -------

#[test]
fn a_tooltip_is_a_hidden_popover_that_the_script_ties_to_what_it_is_for() {
    let html = html(|| view! { <Tooltip id="t" text="Skriv ut" keys="Control+P"><button>{"P"}</button></Tooltip> });
    assert!(html.contains("<span popover=\"manual\""), "{html}");
    assert!(
        html.contains("role=\"tooltip\"") && html.contains("id=\"t-tip\""),
        "{html}"
    );
    assert!(html.contains(">Ctrl + P</kbd>"), "{html}");
    assert!(!html.contains("aria-describedby"), "{html}");
}

// DropdownMenu
// ------------

#[test]
fn without_a_script_a_menu_is_a_list_that_its_button_opens() {
    let html = html(|| {
        view! {
            <DropdownMenu id="m" label="Mer">
                <DropdownMenuItem href="/kopi">"Kopi"</DropdownMenuItem>
                <DropdownMenuGroup label="Annet"><DropdownMenuItem>"Slett"</DropdownMenuItem></DropdownMenuGroup>
                <DropdownMenuDivider />
            </DropdownMenu>
        }
    });
    assert!(html.contains("popovertarget=\"m-panel\""), "{html}");
    assert!(html.contains("<div popover=\"auto\""), "{html}");
    assert!(
        html.contains("<a href=\"/kopi\" class=\"felles-dropdown-menu__item\""),
        "{html}"
    );
    assert!(
        html.contains("<button type=\"button\" class=\"felles-dropdown-menu__item\""),
        "{html}"
    );
    for scripted in ["role=", "tabindex", "aria-haspopup"] {
        assert!(!html.contains(scripted), "{scripted} is the script's: {html}");
    }
}

#[test]
fn an_item_refuses_an_address_that_runs_a_script_and_says_what_it_is() {
    let html = html(|| {
        view! {
            <DropdownMenuItem href="javascript:alert(1)">"Ond"</DropdownMenuItem>
            <DropdownMenuItem current=true lang="nn" href="#nn">"Nynorsk"</DropdownMenuItem>
            <DropdownMenuItem disabled=true color=Color::Danger>"Slett"</DropdownMenuItem>
        }
    });
    assert!(!html.contains("javascript"), "{html}");
    assert!(
        html.contains("aria-current=\"page\"") && html.contains("lang=\"nn\""),
        "{html}"
    );
    assert!(
        html.contains("data-color=\"danger\"") && html.contains("aria-disabled=\"true\""),
        "{html}"
    );
}

// Footnote
// --------

#[test]
fn a_footnote_names_its_button_by_its_word() {
    let html = html(|| view! { <p><Footnote id="f" word="foretak">"Også enkeltpersonforetak."</Footnote></p> });
    assert!(
        html.contains("id=\"f\" class=\"felles-footnote\">foretak<button"),
        "{html}"
    );
    assert!(html.contains("aria-label=\"Fotnote: foretak\""), "{html}");
    assert!(
        html.contains("popovertarget=\"f-note\"") && html.contains("role=\"note\""),
        "{html}"
    );
    assert!(!html.contains("<div"), "it stands in a paragraph: {html}");
}

// Dialogs
// -------

#[test]
fn a_dialog_has_a_width_an_icon_and_a_way_back_where_asked_for() {
    let plain = html(|| view! { <Dialog id="d" heading="Hei">"Tekst"</Dialog> });
    assert!(
        !plain.contains("data-width") && !plain.contains("__back") && !plain.contains("__icon"),
        "{plain}"
    );
    let full = html(|| {
        view! {
            <Dialog id="d" width=DialogWidth::Lg icon=|| "i" heading="Hei" on_back=|()| ()>"Tekst"</Dialog>
        }
    });
    assert!(full.contains("data-width=\"lg\""), "{full}");
    assert!(full.contains("felles-dialog__back"), "{full}");
    assert!(full.contains(">Tilbake<"), "{full}");
    let first = html(|| view! { <Dialog id="d" heading="Hei" on_back=|()| () can_go_back=false>"Tekst"</Dialog> });
    assert!(!first.contains("felles-dialog__back"), "{first}");
}

#[test]
fn a_drawer_is_a_dialog_along_an_edge() {
    let html = html(|| view! { <Drawer id="d" heading="Avgrens">"Tekst"</Drawer> });
    assert!(html.contains("class=\"felles-dialog felles-drawer\""), "{html}");
    assert!(
        html.contains("data-placement=\"right\"") && html.contains("closedby=\"any\""),
        "{html}"
    );
    let beside = self::html(
        || view! { <Drawer id="d" heading="Hjelp" modal=false placement=DrawerPlacement::Left>"Tekst"</Drawer> },
    );
    assert!(
        beside.contains("data-placement=\"left\"") && beside.contains("closedby=\"closerequest\""),
        "{beside}"
    );
}

#[test]
fn an_alert_dialog_asks_with_two_buttons_and_no_cross() {
    let html = html(|| {
        view! {
            <AlertDialog id="d" heading="Vil du slette?" confirm_label="Slett" destructive=true>"For alltid."</AlertDialog>
        }
    });
    assert!(
        html.contains("role=\"alertdialog\"") && html.contains("data-width=\"sm\""),
        "{html}"
    );
    assert!(
        html.contains("aria-labelledby=\"d-heading\"") && html.contains("aria-describedby=\"d-body\""),
        "{html}"
    );
    assert!(
        html.contains("value=\"confirm\"") && html.contains("data-color=\"danger\""),
        "{html}"
    );
    assert_eq!(html.matches("command=\"close\"").count(), 2, "{html}");
    assert!(html.contains(">Avbryt</button>"), "{html}");
}

#[test]
fn those_that_wait_are_closed_until_they_are_needed() {
    let html = html(|| {
        view! {
            <Confirm>"Innhold"</Confirm>
            <UnsavedChanges when=true />
            <SessionTimeout lifetime=1800 extend=Task::from(async |()| Ok(())) />
        }
    });
    assert_eq!(html.matches("<dialog").count(), 3, "{html}");
    assert!(!html.contains(" open"), "{html}");
    assert!(html.starts_with("Innhold"), "{html}");
}

// StickyActions
// -------------

#[test]
fn the_note_of_a_bar_is_a_status_and_it_can_lie_still() {
    let html = html(|| view! { <StickyActions note="3 valgt"><button>{"Ferdig"}</button></StickyActions> });
    assert!(
        html.contains("data-sticky")
            && html.contains("role=\"status\" class=\"felles-sticky-actions__note\">3 valgt</p>"),
        "{html}"
    );
    let still = self::html(|| view! { <StickyActions sticky=false><button>{"Ferdig"}</button></StickyActions> });
    assert!(!still.contains("data-sticky") && !still.contains("__note"), "{still}");
}
