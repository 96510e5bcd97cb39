//! A theme that someone has kept as JSON, taken in again: from a file, or as text.

use super::draft::Draft;
use felles::{components::field_control, prelude::*, styles::theme::Theme};
use leptos::{
    ev::{Event, SubmitEvent},
    html,
    prelude::*,
    task::spawn_local,
};
use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement};

/// The id of the dialog, which buttons open.
pub const DIALOG: &str = "builder-import";
const FORM: &str = "builder-import-form";

/// No theme is a tenth of it.
const MOST_BYTES: f64 = 100_000.0;

pub fn dialog(draft: Draft) -> AnyView {
    let open = RwSignal::new(false);
    let text = RwSignal::new(String::new());
    let error = RwSignal::new(None::<Text>);
    let area = NodeRef::<html::Textarea>::new();
    let take = move || match read(&text.get_untracked()) {
        Ok(theme) => {
            draft.replace(&theme);
            error.set(None);
            text.set(String::new());
            open.set(false);
            announce(format!("{} er hentet inn.", theme.name));
        }
        Err((problem, line)) => {
            error.set(Some(problem));
            if let Some(area) = area.get_untracked() {
                let _ = area.focus();
                if let Some((from, to)) = line.and_then(|line| range_of_line(&text.get_untracked(), line)) {
                    let _ = area.set_selection_range(from, to);
                }
            }
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        take();
    };
    let choose = move |event: Event| {
        let Some((input, file)) = chosen_file(&event) else {
            return;
        };
        // So that the same file, mended, is a new choice.
        input.set_value("");
        if file.size() > MOST_BYTES {
            error.set(Some(format!("{} er for stor til å være et tema.", file.name()).into()));
            return;
        }
        spawn_local(async move {
            match file.text().await {
                Ok(content) => {
                    text.set(content.as_string().unwrap_or_default());
                    take();
                }
                Err(_) => error.set(Some(format!("{} kan ikke leses.", file.name()).into())),
            }
        });
    };
    let footer = move || {
        view! {
            <Button r#type=ButtonType::Submit form=FORM>{"Hent inn"}</Button>
            <Button variant=ButtonVariant::Secondary command="close" command_for=DIALOG>{"Avbryt"}</Button>
        }
    };
    view! {
        <Dialog id=DIALOG open=open heading="Hent inn et tema" footer=footer>
            <form class="showcase-builder__import" id=FORM on:submit=submit novalidate={true}>
                <p class="showcase-builder__legend-text">
                    {"Det du holder på med, byttes ut. Du kan angre."}
                </p>
                <Textarea
                    label="Tema som JSON"
                    name="json"
                    rows=10
                    fixed=true
                    value=text
                    error=error
                    on_input=move |_| error.set(None)
                    autocomplete="off"
                    spellcheck=false
                    node_ref=area
                    class="showcase-builder__json"
                />
                <Field label="Eller velg en fil" name="file">
                    <input
                        type="file"
                        accept=".json,application/json"
                        class="showcase-builder__file-input"
                        {..field_control()}
                        on:change=choose
                    />
                </Field>
            </form>
        </Dialog>
    }
    .into_any()
}

/// The theme of a text; or what is wrong, and in which line.
fn read(text: &str) -> Result<Theme, (Text, Option<usize>)> {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(("Lim inn teksten, eller velg en fil.".into(), None));
    }
    Theme::from_json(text).map_err(|error| (error.say(&Language::Nb), Some(error.line)))
}

fn chosen_file(event: &Event) -> Option<(HtmlInputElement, File)> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    let file = input.files()?.get(0)?;
    Some((input, file))
}

/// From where to where a line goes, as the DOM counts: from 1, in UTF-16.
pub fn range_of_line(text: &str, line: usize) -> Option<(u32, u32)> {
    let length = |text: &str| text.encode_utf16().count();
    let lines: Vec<&str> = text.split('\n').collect();
    let at = line.checked_sub(1).filter(|at| *at < lines.len())?;
    let from: usize = lines[..at].iter().map(|line| length(line) + 1).sum();
    let to = from + length(lines[at]);
    Some((u32::try_from(from).ok()?, u32::try_from(to).ok()?))
}
