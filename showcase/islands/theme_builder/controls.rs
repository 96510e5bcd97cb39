//! What a theme is made with: one control for each of its fields.

use super::{
    draft::{Draft, Field, HEADING_FONT, NAME, RADIUS, TEXT_FONT, VISITED_LINK},
    fonts,
};
use felles::{
    components::FieldMessage,
    prelude::*,
    runtime::value_binding::bind_text,
    styles::theme::{ColorName, FJORD, GRANITT, SOMMER, Theme},
};
use leptos::prelude::*;

/// What is folded: the colours that few themes have of their own.
const FOLDED: &str = "Signalfarger og besøkt lenke";

/// The radii that are easy to drag to. More can be typed.
const EASY_RADII: &str = "32";

pub fn view(draft: Draft) -> AnyView {
    let [own, signals] = [false, true].map(|signal| {
        let of_kind = ColorName::ALL
            .into_iter()
            .filter(move |color| color.is_signal() == signal);
        of_kind
            .map(|color| color_control(draft, draft.color(color)))
            .collect_view()
    });
    let folded = [
        ColorName::Info,
        ColorName::Success,
        ColorName::Warning,
        ColorName::Danger,
    ]
    .map(|color| draft.color(color))
    .into_iter()
    .chain([draft.field(VISITED_LINK)]);
    let folded: Vec<_> = folded.collect();
    let folded_title = move || match folded.iter().map(|field| draft.warnings_of(*field).len()).sum() {
        0 => FOLDED.to_owned(),
        1 => format!("{FOLDED}: 1 advarsel"),
        more => format!("{FOLDED}: {more} advarsler"),
    };
    view! {
        <div class="showcase-builder__controls" data-size="sm">
            <h2 class="showcase-builder__heading">{"Ditt tema"}</h2>
            <div class="showcase-builder__group" role="group" aria-labelledby="builder-start">
                <h3 class="showcase-builder__subheading" id="builder-start">{"Start fra"}</h3>
                <div class="showcase-builder__starts">
                    {[("Fjord", FJORD), ("Granitt", GRANITT), ("Sommer", SOMMER)]
                        .map(|(name, theme)| start_from(draft, name, theme))
                        .collect_view()}
                </div>
            </div>
            {name_control(draft)}
            <div class="showcase-builder__group" role="group" aria-labelledby="builder-colors">
                <h3 class="showcase-builder__subheading" id="builder-colors">{"Farger"}</h3>
                <div class="showcase-builder__fields">{own}</div>
                <Details class="showcase-builder__more" title=folded_title>
                    <div class="showcase-builder__fields">
                        {signals} {color_control(draft, draft.field(VISITED_LINK))}
                    </div>
                </Details>
            </div>
            {radius_control(draft)}
            <div class="showcase-builder__fields">
                {fonts::control(draft, draft.field(TEXT_FONT), fonts::Use::Text)}
                {fonts::control(draft, draft.field(HEADING_FONT), fonts::Use::Headings)}
            </div>
        </div>
    }
    .into_any()
}

/// A theme to begin with. The name stays the user's.
fn start_from(draft: Draft, name: &'static str, theme: Theme) -> AnyView {
    let house_name = theme.name.clone();
    let press = move |_| {
        let name = draft.theme.with_untracked(|theme| theme.name.clone());
        draft.replace(&Theme { name, ..theme.clone() });
        announce(format!("Farger, hjørner og skrift er nå som i {}.", theme.name));
    };
    let dots = ["accent", "brand1", "brand2"]
        .map(|color| view! { <span class="showcase-builder__dot" data-color=color></span> });
    view! {
        <Button variant=ButtonVariant::Secondary color=Color::Neutral on_click=press class="showcase-builder__start">
            <span class="showcase-builder__dots" data-theme=house_name.into_owned() aria-hidden="true">
                {dots.collect_view()}
            </span>
            {name}
        </Button>
    }
    .into_any()
}

/// A name that felles uses itself is told, and allowed: whoever makes a theme of felles needs it.
fn name_control(draft: Draft) -> AnyView {
    let field = draft.field(NAME);
    let message = move || {
        let taken = field.with(|name| [FJORD, GRANITT, SOMMER].iter().any(|theme| theme.name == name));
        taken.then(|| FieldMessage::info("Et tema i felles heter det samme."))
    };
    view! {
        <TextField
            label=field.label
            description="Står i data-theme og i navnet på filene."
            name=field.path
            value=draft.typed(field)
            error=move || field.error()
            message=message
            on_blur=move |_| field.leave()
            autocomplete="off"
            autocapitalize=Autocapitalize::Off
            spellcheck=false
        />
    }
    .into_any()
}

/// A colour: a native picker, and the same as text. What is typed wrong is told, and the last good colour stays.
fn color_control(draft: Draft, field: Field) -> AnyView {
    let message = move || {
        let warnings = draft.warnings_of(field);
        let (first, more) = warnings.split_first()?;
        let first = first.say(&Language::Nb);
        Some(FieldMessage::warning(match more.len() {
            0 => first,
            more => format!("{first} Og {more} til.").into(),
        }))
    };
    view! {
        <div class="showcase-builder__color">
            <input
                type="color"
                {..bind_text(draft.picked(field), None)}
                class="showcase-builder__picker"
                aria-label=format!("{}, fargevelger", field.label)
                autocomplete="off"
            />
            <TextField
                label=field.label
                name=field.path
                value=draft.typed(field)
                error=move || field.error()
                message=message
                on_blur=move |_| field.leave()
                class="showcase-builder__hex"
                autocomplete="off"
                autocapitalize=Autocapitalize::Off
                spellcheck=false
            />
        </div>
    }
    .into_any()
}

/// A range for what is usual, a number for all there is.
fn radius_control(draft: Draft) -> AnyView {
    let field = draft.field(RADIUS);
    view! {
        <div class="showcase-builder__radius">
            <TextField
                label=field.label
                name=field.path
                suffix="px"
                width=3
                r#type=TextFieldType::Numeric
                value=draft.typed(field)
                error=move || field.error()
                on_blur=move |_| field.leave()
                autocomplete="off"
            />
            <input
                type="range"
                min="0"
                max={EASY_RADII}
                {..bind_text(draft.picked(field), None)}
                class="showcase-builder__range"
                aria-label="Hjørner, skyver"
                autocomplete="off"
            />
        </div>
    }
    .into_any()
}

/// The size of what is shown; it is no part of the theme.
pub fn size_control(size: RwSignal<Size>) -> AnyView {
    view! {
        <ToggleGroup
            label="Størrelse i visningen"
            hide_label=true
            variant=ToggleGroupVariant::Secondary
            size=Size::Sm
            name="size"
            selected=size
        >
            <ToggleGroupItem value=Size::Sm>{"Liten"}</ToggleGroupItem>
            <ToggleGroupItem value=Size::Md>{"Middels"}</ToggleGroupItem>
            <ToggleGroupItem value=Size::Lg>{"Stor"}</ToggleGroupItem>
        </ToggleGroup>
    }
    .into_any()
}
