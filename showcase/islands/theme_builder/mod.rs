//! The theme builder: a theme is made, seen in light, dark and contrast while it is made, and taken home.
//!
//! | module | holds |
//! |---|---|
//! | `draft`, `history` | the theme: one signal a field, what follows from it, undo |
//! | `address`, `sheet`, `keys` | the draft in the address, in the page's style, under the keyboard |
//! | `controls`, `fonts` | what it is made with |
//! | `areas`, `screen`, `board` | what it looks like |
//! | `color_choice`, `scales`, `matrix`, `warnings` | what follows from its colours |
//! | `export`, `import` | the way out and in |
//!
//! A change sets the signals of its fields and no others; a view that nobody sees is neither made nor kept up to date.

pub mod address;
mod areas;
mod board;
mod color_choice;
mod controls;
pub mod draft;
mod export;
mod fonts;
pub mod history;
pub mod import;
mod keys;
mod matrix;
mod scales;
mod screen;
mod sheet;
mod warnings;

use draft::Draft;
use felles::{
    components::icons,
    prelude::*,
    runtime::announcer,
    styles::{color::Scale, theme::ColorName},
};
use leptos::{html, prelude::*, task::spawn_local};
use std::time::Duration;

felles::variants! {
    /// What is seen of the draft.
    pub enum View {
        #[default]
        Screen = "skjerm",
        Board = "komponenter",
        Scales = "skalaer",
        Contrast = "kontrast",
        Export = "eksport",
    }
}

pub fn view() -> AnyView {
    let draft = Draft::new();
    let size = RwSignal::new(Size::default());
    let refused = address::follow(draft, size);
    sheet::follow(draft.theme);
    keys::listen(draft);
    Effect::new(announcer::prepare);
    view! {
        <div class="showcase-builder">
            {refusals(refused)}
            <div class="showcase-builder__columns">
                {controls::view(draft)}
                {views(draft, size)}
            </div>
            {import::dialog(draft)}
        </div>
    }
    .into_any()
}

/// What of the address could not be read. The rest is in use.
fn refusals(refused: RwSignal<Vec<Text>>) -> AnyView {
    (move || {
        let refused = refused.get();
        (!refused.is_empty()).then(|| {
            let items = refused
                .into_iter()
                .map(|error| view! { <li>{error}</li> })
                .collect_view();
            view! {
                <Alert
                    variant=AlertVariant::Warning
                    role=AlertRole::Status
                    closable=true
                    title="Noe i adressen kunne ikke leses"
                    title_level=HeadingLevel::H2
                    class="showcase-builder__refused"
                >
                    <p>{"Resten er tatt i bruk. Dette er som i et nytt tema:"}</p>
                    <ul>{items}</ul>
                </Alert>
            }
        })
    })
    .into_any()
}

fn views(draft: Draft, size: RwSignal<Size>) -> AnyView {
    let shown = RwSignal::new(View::default());
    let color = RwSignal::new(ColorName::Accent);
    let warnings = NodeRef::<html::H3>::new();
    let is = move |view| Signal::derive(move || shown.get() == view);
    let screen = move || areas::in_three_schemes(draft, size, "skjerm", screen::screen);
    let board = move || areas::in_three_schemes(draft, size, "komponenter", board::board);
    let scales = move || {
        let scales = while_seen(draft, color, is(View::Scales));
        (color_choice::view(draft, color, "skala"), scales::view(color, scales)).into_any()
    };
    let contrast = move || {
        let scales = while_seen(draft, color, is(View::Contrast));
        let choice = color_choice::view(draft, color, "kontrast");
        (
            warnings::list(draft, warnings),
            choice,
            matrix::view(draft, color, scales),
        )
            .into_any()
    };
    let export = move || export::view(draft, is(View::Export));
    view! {
        <div class="showcase-builder__views">
            {tools(draft, size, shown, warnings)}
            <Tabs label="Temaet" selected=shown>
                <Tab value=View::Screen label="Skjerm">{once_seen(is(View::Screen), screen)}</Tab>
                <Tab value=View::Board label="Komponenter">{once_seen(is(View::Board), board)}</Tab>
                <Tab value=View::Scales label="Skalaer">{once_seen(is(View::Scales), scales)}</Tab>
                <Tab value=View::Contrast label="Kontrast">{once_seen(is(View::Contrast), contrast)}</Tab>
                <Tab value=View::Export label="Hent ut">{once_seen(is(View::Export), export)}</Tab>
            </Tabs>
        </div>
    }
    .into_any()
}

/// A view that is made when it is first seen, and kept. The panel around it is there from the start, for those who come by
/// its link before the script does.
fn once_seen(seen: Signal<bool>, make: impl Fn() -> AnyView + Send + Sync + 'static) -> impl IntoView {
    let was_seen = Memo::new(move |was: Option<&bool>| was.copied().unwrap_or_default() || seen.get());
    move || was_seen.get().then(&make)
}

/// The scales of the chosen colour as they were when they were last seen.
fn while_seen(draft: Draft, color: RwSignal<ColorName>, seen: Signal<bool>) -> Memo<[Scale; 3]> {
    Memo::new(move |before: Option<&[Scale; 3]>| match before {
        Some(before) if !seen.get() => *before,
        _ => draft.scales(color.get()).get(),
    })
}

fn tools(draft: Draft, size: RwSignal<Size>, shown: RwSignal<View>, warnings: NodeRef<html::H3>) -> AnyView {
    let no = |can: bool| (!can).then_some("true");
    let (can_undo, can_redo) = (
        Memo::new(move |_| draft.can_undo()),
        Memo::new(move |_| draft.can_redo()),
    );
    view! {
        <div class="showcase-builder__tools" role="group" aria-label="Verktøy" data-size="sm">
            <Button
                variant=ButtonVariant::Tertiary
                color=Color::Neutral
                icon=|| view! { <Icon icon=icons::ARROW_UNDO /> }
                on_click=move |_| draft.undo()
                attr:aria-disabled=move || no(can_undo.get())
                attr:aria-keyshortcuts="Control+Z Meta+Z"
            >
                {"Angre"}
            </Button>
            <Button
                variant=ButtonVariant::Tertiary
                color=Color::Neutral
                icon=|| view! { <Icon icon=icons::ARROW_REDO /> }
                on_click=move |_| draft.redo()
                attr:aria-disabled=move || no(can_redo.get())
                attr:aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
            >
                {"Gjør om"}
            </Button>
            <Button
                variant=ButtonVariant::Tertiary
                color=Color::Neutral
                icon=|| view! { <Icon icon=icons::UPLOAD /> }
                command="show-modal"
                command_for=import::DIALOG
            >
                {"Hent inn"}
            </Button>
            {copy_link(draft, size)}
            {controls::size_control(size)}
            {warnings::status(draft, shown, warnings)}
        </div>
    }
    .into_any()
}

/// How long the button says that it is done.
const DONE: Duration = Duration::from_millis(2_500);

fn copy_link(draft: Draft, size: RwSignal<Size>) -> AnyView {
    let done = RwSignal::new(None::<&'static str>);
    let copy = move |_| {
        let Some(link) = address::link(&draft.theme.get_untracked(), size.get_untracked()) else {
            return;
        };
        spawn_local(async move {
            let words = if super::copy::write(&link).await {
                "Lenken er kopiert"
            } else {
                "Kopier adressen selv"
            };
            done.try_set(Some(words));
            announce(words);
            set_timeout(
                move || {
                    done.try_set(None);
                },
                DONE,
            );
        });
    };
    view! {
        <Button
            variant=ButtonVariant::Tertiary
            color=Color::Neutral
            icon=|| view! { <Icon icon=icons::LINK /> }
            on_click=copy
        >
            {move || done.get().unwrap_or("Kopier lenke")}
        </Button>
    }
    .into_any()
}
